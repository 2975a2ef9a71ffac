//! Bytes that a program hands in as an entry identifier: each form is read as what it is, refused
//! with a code, or comes out as it went in.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mapi_subsystem::identity::{self, OneOff, unwrap_store, wrap_store};
use mapi_subsystem::store::entry_id;

fuzz_target!(|data: &[u8]| {
    let uid = identity::provider_uid(data);
    assert_eq!(uid.is_ok(), data.len() >= 20);
    if let Ok(uid) = uid
        && let Ok((kind, id)) = entry_id::parse(&uid, data)
    {
        assert_eq!(entry_id::compose(&uid, kind, id), data);
    }
    if let Ok(Some((dll, inner))) = unwrap_store(data) {
        let wrapped = wrap_store(dll, inner);
        assert_eq!(unwrap_store(&wrapped).ok().flatten(), Some((dll, inner)));
    }
    if let Ok(one_off) = OneOff::from_entry_id(data) {
        let again = OneOff::from_entry_id(&one_off.to_entry_id());
        assert_eq!(again.ok(), Some(one_off));
    }
});
