//! Mail on its way out of the Outbox of a session.
#![allow(dead_code)] // each test file uses its part

use std::time::{Duration, Instant, SystemTime};

use mapi_session::flags::{FlushFlags, MessageFlags, SaveFlags};
use mapi_session::wire::Row;
use mapi_session::{EntryId, Folder, PropValue, Session, tags};
use mapi_subsystem::outbox;

use crate::support::to;

pub(crate) fn send(session: &Session<'_>, more: &[PropValue], recipients: &[&str]) -> EntryId {
    let outbox = session.default_store().unwrap().outbox().unwrap();
    let message = outbox.new_message().unwrap();
    message.set(tags::SUBJECT, "Hello").unwrap();
    message.set(tags::MESSAGE_CLASS, "IPM.Note").unwrap();
    message.set(tags::BODY, "Words.").unwrap();
    if !more.is_empty() {
        message.set_all(more).unwrap();
    }
    let rows: Vec<Row> = recipients.iter().map(|address| to(address)).collect();
    message.add_recipients(&rows).unwrap();
    message.save_changes(SaveFlags::KEEP_OPEN_READWRITE).unwrap();
    let id = EntryId::from_bytes(message.get(tags::ENTRYID).unwrap().unwrap());
    message.submit().map_err(|(error, _)| error).unwrap();
    id
}

pub(crate) fn flush(session: &Session<'_>) {
    let spooler = session.status().unwrap().spooler().unwrap();
    spooler.flush_queues(FlushFlags::UPLOAD).unwrap();
}

pub(crate) fn force(session: &Session<'_>) {
    let spooler = session.status().unwrap().spooler().unwrap();
    spooler.flush_queues(FlushFlags::UPLOAD | FlushFlags::FORCE).unwrap();
}

/// How the one message of the Outbox stands: whether it waits, its next try, tries and reason.
pub(crate) fn state(
    session: &Session<'_>,
) -> (bool, Option<SystemTime>, Option<i32>, Option<String>) {
    mapi_session::row! {
        struct State {
            flags: i32 = tags::MESSAGE_FLAGS,
            next: Option<SystemTime> = outbox::NEXT_TRY,
            tries: Option<i32> = outbox::TRIES,
            reason: Option<String> = outbox::REASON,
        }
    }
    let outbox = session.default_store().unwrap().outbox().unwrap();
    let row = outbox.contents().unwrap().select::<State>().unwrap().first().unwrap().unwrap();
    let submitted = MessageFlags::from_bits_retain(row.flags as u32).contains(MessageFlags::SUBMIT);
    (submitted, row.next, row.tries, row.reason)
}

pub(crate) fn subjects(folder: &Folder<'_>) -> Vec<String> {
    folder.messages().unwrap().into_iter().filter_map(|m| m.subject).collect()
}

pub(crate) fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !is_so() {
        assert!(Instant::now() < end, "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}
