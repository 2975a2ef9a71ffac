//! A file of contacts: each card is one or it is not; and what was read is the same once it was
//! written and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mapi_subsystem::vcard::{Card, Version, read, write};

fuzz_target!(|data: &[u8]| {
    let cards: Vec<Card> = read(data).filter_map(|read| read.card.ok()).collect();
    for version in [Version::V3, Version::V4] {
        let file = write(&cards, version);
        let again = read(file.as_bytes()).filter(|read| read.card.is_ok()).count();
        assert_eq!(again, cards.len(), "{file}");
    }
});
