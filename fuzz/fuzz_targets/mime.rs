//! A file that says it is a message: it is one or it is not; and what was read can be sent.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mapi_subsystem::import::from_mime;
use mapi_subsystem::transport::to_mime;

fuzz_target!(|data: &[u8]| {
    mapi_fuzz::allow_mail_parser_to_panic();
    if let Ok(mail) = from_mime(data) {
        let mime = to_mime(&mail, &[]).expect("memory can be written");
        from_mime(&mime).expect("what is sent can be read");
    }
});
