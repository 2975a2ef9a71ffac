//! Feature `tracing`: logons, logoffs and failing calls are heard, and nothing that is private.

#![cfg(feature = "tracing")]

use std::io::Write;
use std::sync::{Arc, Mutex};

use mapi_session::{Code, Logon, Mapi, tags};
use tracing_subscriber::fmt::format::FmtSpan;

/// All that was written.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<u8>>>);

impl Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What a subscriber that listens to everything hears of `work`.
fn heard(work: impl FnOnce(&Mapi)) -> String {
    let home = tempfile::tempdir().unwrap();
    let mapi = Mapi::initialize(mapi_subsystem::open(home.path()).unwrap()).unwrap();
    mapi.profiles().unwrap().new_profile("Work").unwrap();
    let heard = Heard::default();
    let writer = heard.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::NEW | FmtSpan::CLOSE)
        .with_ansi(false)
        .without_time()
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, || work(&mapi));
    let text = heard.0.lock().unwrap().clone();
    String::from_utf8(text).unwrap()
}

fn position(text: &str, part: &str) -> usize {
    text.find(part).unwrap_or_else(|| panic!("{part:?} is not in:\n{text}"))
}

#[test]
fn logon_and_logoff_are_spans_in_that_of_the_session() {
    let text = heard(|mapi| mapi.session(Logon::profile("Work"), |_| Ok(())).unwrap());
    let logon = position(&text, r#"session{profile="Work"}:logon{profile="Work" flags="#);
    let logoff = position(&text, r#"session{profile="Work"}:logoff"#);
    assert!(logon < logoff, "{text}");
    assert!(text[logon..].contains("NEW_SESSION"), "{text}");
    assert!(text[logoff..].contains("done code=S_OK"), "{text}");
}

#[test]
fn a_logon_that_fails_is_heard_with_its_code() {
    let text = heard(|mapi| {
        let error = mapi.logon(Logon::profile("Nobody")).unwrap_err();
        assert_eq!(error.code(), Code::E_LOGON_FAILED);
    });
    let failed = position(&text, "call failed method=\"MAPILogonEx\"");
    assert!(text[failed..].contains("MAPI_E_LOGON_FAILED"), "{text}");
    assert!(!text.contains("done"), "{text}");
}

#[test]
fn a_call_that_fails_is_heard_without_values_or_identifiers() {
    let text = heard(|mapi| {
        mapi.session(Logon::profile("Work"), |session| {
            let store = session.default_store()?;
            let inbox = store.inbox()?;
            let message = inbox.new_message()?;
            message.set(tags::SUBJECT, "a private matter")?;
            message.save()?;
            let row = &inbox.messages()?[0];
            let bytes = row.entry_id.as_bytes();
            let cut = mapi_session::EntryId::from_bytes(&bytes[..bytes.len() - 1]);
            session.open_entry(&cut, Default::default()).unwrap_err();
            Ok(())
        })
        .unwrap();
    });
    let failed = position(&text, "call failed method=\"IMAPISession::OpenEntry\"");
    let line = text[failed..].lines().next().unwrap();
    assert!(line.contains("object=\"session\"") && line.contains("code=MAPI_E_"), "{line}");
    assert!(!text.contains("private"), "{text}");
    assert!(!text.contains("EntryId"), "{text}");
}
