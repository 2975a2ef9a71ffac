//! A file that says it is an Outlook message: it is one or it is not; and what was read can be
//! written, and is read again as it was.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use mapi_subsystem::mail::Mail;
use mapi_subsystem::msg;

/// The message as it is after it was written and read.
fn through_a_file(mail: &Mail) -> Mail {
    let mut file = Cursor::new(Vec::new());
    msg::write(mail, &mut file).expect("what was read can be written");
    msg::read(file).expect("what was written can be read")
}

fuzz_target!(|data: &[u8]| {
    mapi_fuzz::allow_cfb_to_panic();
    if let Ok(mail) = msg::read(Cursor::new(data)) {
        // The first time names may be numbered anew.
        let once = through_a_file(&mail);
        let twice = through_a_file(&once);
        // As text, where a number that is none equals itself.
        assert_eq!(format!("{once:?}"), format!("{twice:?}"));
    }
});
