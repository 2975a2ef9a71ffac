//! Text of both widths, as MAPI memory has it: any units become a string, and a string survives.
#![no_main]

use std::ffi::c_void;

use libfuzzer_sys::fuzz_target;
use mapi_session::wire::{Arena, CodePage, decode, encode};

fuzz_target!(|input: (u32, Vec<u16>, Vec<u8>)| {
    let (page, mut units, mut bytes) = input;
    units.push(0);
    // SAFETY: the text is terminated.
    let text = unsafe { decode::wide(units.as_ptr()) }.expect("a terminated text");
    assert!(!text.contains('\0'));
    let arena = Arena::new();
    let again = encode::wide(&arena, &text).expect("text without NUL");
    // SAFETY: just encoded, and terminated.
    assert_eq!(unsafe { decode::wide(again) }.as_deref(), Ok(&*text));

    bytes.push(0);
    // SAFETY: the text is terminated.
    let narrow = unsafe { decode::narrow(bytes.as_ptr().cast()) }.expect("a terminated text");
    // SAFETY: the same text.
    unsafe { decode::text(bytes.as_ptr().cast::<c_void>(), false) }.expect("any bytes are text");
    let encoded = encode::narrow(&arena, &narrow).expect("text without NUL");
    // SAFETY: just encoded, and terminated.
    assert_eq!(unsafe { decode::narrow(encoded) }, Ok(narrow.clone()));

    let page = CodePage(page);
    let decoded = page.decode(&narrow);
    // What a code page can write, it can read.
    let written = page.encode(&decoded);
    if !written.contains(&b'?') && !decoded.contains('\u{FFFD}') {
        assert_eq!(page.encode(&page.decode(&written)), written);
    }
});
