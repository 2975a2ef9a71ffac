//! A file that says it is a message: it is one or it is not; and what was read can be sent, reports
//! among it. So can a message whose rich text is anything.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mapi_session::tags;
use mapi_subsystem::import::from_mime;
use mapi_subsystem::mail::Mail;
use mapi_subsystem::transport::to_mime;

fuzz_target!(|data: &[u8]| {
    mapi_fuzz::allow_mail_parser_to_panic();
    if let Ok(mail) = from_mime(data) {
        let mime = to_mime(&mail, &[]).expect("memory can be written");
        from_mime(&mime).expect("what is sent can be read");
    }
    let rich = tags::RTF_COMPRESSED.with(data.to_vec());
    let mail = Mail { properties: vec![rich], ..Mail::default() };
    to_mime(&mail, &[]).expect("rich text that is no good is left out");
});
