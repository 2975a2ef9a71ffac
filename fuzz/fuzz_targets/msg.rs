//! A file that says it is an Outlook message: it is one or it is not; and what was read can be
//! written, and is read again as it was.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use mapi_subsystem::mail::Mail;
use mapi_subsystem::msg;

fn written(mail: &Mail) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    msg::write(mail, &mut file).expect("what was read can be written");
    file.into_inner()
}

fuzz_target!(|data: &[u8]| {
    mapi_fuzz::allow_cfb_to_panic();
    if let Ok(mail) = msg::read(Cursor::new(data)) {
        // The first time names may be numbered anew, and text of 8 bits becomes Unicode.
        let once = written(&mail);
        let again = msg::read(Cursor::new(&once)).expect("what was written can be read");
        assert!(written(&again) == once, "a message changes each time it is written");
    }
});
