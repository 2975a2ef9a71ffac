//! A profile whose mail comes from a server by IMAP.
#![allow(dead_code)] // each test file uses its part

use std::sync::Arc;
use std::time::{Duration, Instant};

use mapi_session::flags::{
    FlushFlags, ProfileFlags, ResourceStatus, ServiceUiFlags, ValidateFlags,
};
use mapi_session::rows::StatusRow;
use mapi_session::{EntryId, Logon, Mapi, PropValue, Session, StatusObject, tags};
use mapi_subsystem::provider::Providers;
use mapi_subsystem::service::{PASSWORD, PORT, SECURITY, SERVER, TRUSTED_CERTIFICATES, USER};
use mapi_subsystem::transport::ImapTransport;

use crate::support::World;

pub(crate) const USER_NAME: &str = "sales@example.org";
pub(crate) const SECRET: &str = "sales-secret";

/// A home with the profile `Sales`, whose mail is fetched with these settings beside the user and
/// the password.
pub(crate) fn world(settings: &[PropValue], answer: Duration) -> World {
    let folder = tempfile::tempdir().unwrap();
    let mut providers = Providers::default();
    providers.imap = Arc::new(ImapTransport::default().answer_within(answer));
    let subsystem = mapi_subsystem::open_with(folder.path(), providers).unwrap();
    let world = World { mapi: Mapi::initialize(subsystem).unwrap(), folder };
    world.profile("Sales");
    let me = [tags::IDENTITY_DISPLAY.with("Sales"), tags::EMAIL_ADDRESS.with(USER_NAME)];
    world.configure("Sales", "LOCALAB", &me);
    let admin = world.mapi.profiles().unwrap();
    let services = admin.admin_services("Sales", ProfileFlags::empty()).unwrap();
    services.create_msg_service("IMAP", None, ServiceUiFlags::empty()).unwrap();
    drop((services, admin));
    let account = [SERVER.with("127.0.0.1"), USER.with(USER_NAME), PASSWORD.with(SECRET)];
    let mut all: Vec<PropValue> =
        account.into_iter().filter(|p| settings.iter().all(|s| s.tag != p.tag)).collect();
    all.extend_from_slice(settings);
    world.configure("Sales", "IMAP", &all);
    world
}

/// Without encryption, at a port.
pub(crate) fn plain(port: u16) -> [PropValue; 2] {
    [PORT.with(i32::from(port)), SECURITY.with("none")]
}

/// With STARTTLS, at a port, and an authority that is trusted.
pub(crate) fn secured(port: u16, authority: &std::path::Path) -> [PropValue; 2] {
    [PORT.with(i32::from(port)), TRUSTED_CERTIFICATES.with(authority.to_str().unwrap())]
}

pub(crate) fn session<R>(world: &World, work: impl FnOnce(&Session<'_>) -> R) -> R {
    let mut result = None;
    let logon = Logon::profile("Sales").new_session();
    world
        .mapi
        .session(logon, |session| {
            result = Some(work(session));
            Ok(())
        })
        .unwrap();
    result.unwrap()
}

/// The row of the transport.
pub(crate) fn row(session: &Session<'_>) -> StatusRow {
    let rows = session.status().unwrap().rows().unwrap();
    rows.into_iter().find(|row| row.provider_dll_name == "imapxp.dll").unwrap()
}

pub(crate) fn object<'s>(session: &Session<'s>) -> StatusObject<'s> {
    session.status().unwrap().open(&row(session)).unwrap()
}

/// Why it fails, if it does.
pub(crate) fn trouble(session: &Session<'_>) -> Option<String> {
    let row = row(session);
    row.status_code.contains(ResourceStatus::FAILURE).then(|| row.status_string.unwrap_or_default())
}

/// Fetches what there is.
pub(crate) fn fetch(session: &Session<'_>) {
    let spooler = session.status().unwrap().spooler().unwrap();
    spooler.flush_queues(FlushFlags::DOWNLOAD).unwrap();
}

/// The same, and it succeeds.
pub(crate) fn fetched(session: &Session<'_>) {
    fetch(session);
    assert_eq!(trouble(session), None);
}

pub(crate) fn validate(session: &Session<'_>, flags: ValidateFlags) {
    object(session).validate_state(flags).unwrap();
}

/// The subjects in the Inbox, in the order in which they came.
pub(crate) fn subjects(session: &Session<'_>) -> Vec<String> {
    let inbox = session.default_store().unwrap().inbox().unwrap();
    let mut messages = inbox.messages().unwrap();
    messages.sort_by_key(|m| m.entry_id.as_bytes().to_vec());
    messages.into_iter().map(|m| m.subject.unwrap_or_default()).collect()
}

/// The message of this subject in the Inbox.
pub(crate) fn message(session: &Session<'_>, subject: &str) -> EntryId {
    let inbox = session.default_store().unwrap().inbox().unwrap();
    let found =
        inbox.messages().unwrap().into_iter().find(|m| m.subject.as_deref() == Some(subject));
    found.unwrap_or_else(|| panic!("no {subject} among {:?}", subjects(session))).entry_id
}

pub(crate) fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(30);
    while !is_so() {
        assert!(Instant::now() < end, "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// A message of the Internet.
pub(crate) fn mail(subject: &str) -> String {
    format!(
        "From: Support <support@example.org>\r\nTo: Sales <{USER_NAME}>\r\nSubject: {subject}\r\n\
         Date: Sat, 28 Nov 2026 10:00:00 +0000\r\nMessage-ID: <{}@example.org>\r\n\r\n\
         The text of {subject}.\r\n",
        subject.replace(' ', "-")
    )
}
