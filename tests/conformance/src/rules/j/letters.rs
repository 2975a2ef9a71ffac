//! Part J: letters for the rules about their way, and what becomes of them.

use std::ptr;

use mapi_session::raw::{IMAPIFolder, IMessage, IMsgStore};
use mapi_session::wire::{Arena, Row, encode};
use mapi_session::{Code, PropValue, Tag, Value, tags};
use windows_core::Interface;

use crate::bench::{MDB_WRITE, as_prop, folder, id, inbox};
use crate::breach::{Breach, Check, answers, hold, ok, some, succeeds};
use crate::objects::entry_id_of;
use crate::read::{bytes, number, text, value};
use crate::rules::mailing::Office;
use crate::{Bench, Submit};

/// `MODRECIP_ADD`
const ADD: u32 = 0x2;
/// `FLUSH_UPLOAD`
pub(crate) const UPLOAD: u32 = 0x2;
/// `FLUSH_DOWNLOAD`
pub(crate) const DOWNLOAD: u32 = 0x4;
/// `FLUSH_FORCE`
pub(crate) const FORCE: u32 = 0x8;
/// `FLUSH_ASYNC_OK`
const ASYNC_OK: u32 = 0x20;
/// `MSGFLAG_SUBMIT`
pub(crate) const SUBMIT: u32 = 0x4;
/// `MSGFLAG_UNSENT`
pub(crate) const UNSENT: u32 = 0x8;
/// `SUBMITFLAG_LOCKED`
pub(crate) const LOCKED: u32 = 0x1;
/// `SUBMITFLAG_PREPROCESS`
pub(crate) const PREPROCESS: u32 = 0x2;

/// A recipient of a kind of address.
pub(crate) fn to(kind: &str, address: &str) -> Row {
    vec![
        tags::DISPLAY_NAME.with(address),
        tags::ADDRTYPE.with(kind),
        tags::EMAIL_ADDRESS.with(address),
        tags::RECIPIENT_TYPE.with(1),
    ]
}

/// A message that is being written in the Outbox.
pub(crate) unsafe fn letter(
    bench: &Bench,
    office: &Office,
    props: &[PropValue],
    recipients: &[Row],
) -> Result<IMessage, Breach> {
    let mut message = ptr::null_mut();
    let outbox = office.outbox(bench)?;
    ok("CreateMessage", outbox.CreateMessage(ptr::null(), 0, &mut message))?;
    hold(!message.is_null(), || "CreateMessage gave a null pointer with S_OK".into())?;
    let message = IMessage::from_raw(message);
    let mut all = vec![tags::SUBJECT.with("Hello"), tags::MESSAGE_CLASS.with("IPM.Note")];
    for prop in props {
        all.retain(|p| p.tag != prop.tag);
        all.push(prop.clone());
    }
    bench.set_props(&as_prop(&message)?, &all)?;
    if !recipients.is_empty() {
        let arena = Arena::new();
        let list = encode::adr_list(&arena, recipients)?;
        succeeds("ModifyRecipients", message.ModifyRecipients(ADD, list))?;
    }
    Ok(message)
}

/// A message that was submitted: its entry identifier from before.
pub(crate) unsafe fn submitted(
    bench: &Bench,
    office: &Office,
    props: &[PropValue],
    recipients: &[Row],
) -> Result<Vec<u8>, Breach> {
    let message = letter(bench, office, props, recipients)?;
    // KEEP_OPEN_READWRITE
    ok("SaveChanges", message.SaveChanges(2))?;
    let entry = entry_id_of(bench, &message)?;
    ok("SubmitMessage", message.SubmitMessage(0))?;
    Ok(entry)
}

/// The default store, to be written.
pub(crate) unsafe fn store(bench: &Bench, office: &Office) -> Result<IMsgStore, Breach> {
    office.session.open_store(&office.session.default_store_id(bench)?, MDB_WRITE)
}

/// What AbortSubmit answers for a message.
pub(crate) unsafe fn abort(bench: &Bench, office: &Office, entry: &[u8]) -> Result<i32, Breach> {
    let (count, first) = id(entry);
    Ok(store(bench, office)?.AbortSubmit(count, first, 0))
}

/// What opening a message of the default store answers, and the message.
pub(crate) unsafe fn reopen(
    bench: &Bench,
    office: &Office,
    entry: &[u8],
    flags: u32,
) -> Result<(Code, Option<IMessage>), Breach> {
    let (mut kind, mut object) = (0, ptr::null_mut());
    let (count, first) = id(entry);
    let answer = store(bench, office)?.OpenEntry(
        count,
        first,
        &IMessage::IID,
        flags,
        &mut kind,
        &mut object,
    );
    let message = (!object.is_null()).then(|| IMessage::from_raw(object));
    Ok((Code::from_hresult(answer), message))
}

/// The rows of a folder, with these columns.
pub(crate) unsafe fn contents(
    bench: &Bench,
    folder: &IMAPIFolder,
    columns: &[Tag],
) -> Result<Vec<Row>, Breach> {
    let mut table = None;
    ok("GetContentsTable", folder.GetContentsTable(crate::bench::UNICODE, &mut table))?;
    bench.rows(&some("the contents table", table)?, Some(columns))
}

/// `PR_MESSAGE_FLAGS` and `PR_SUBMIT_FLAGS` of the one message of the Outbox.
pub(crate) unsafe fn flags(bench: &Bench, office: &Office) -> Result<(u32, u32), Breach> {
    let columns = [tags::MESSAGE_FLAGS.into(), tags::SUBMIT_FLAGS.into()];
    let rows = contents(bench, &office.outbox(bench)?, &columns)?;
    let row = some("a message in the Outbox", rows.first())?;
    let of = |tag| number(row, tag).unwrap_or(0);
    Ok((of(tags::MESSAGE_FLAGS), of(tags::SUBMIT_FLAGS)))
}

/// `PR_RESPONSIBILITY` of each recipient of a message, by address.
pub(crate) unsafe fn responsibility(
    bench: &Bench,
    message: &IMessage,
) -> Result<Vec<(String, bool)>, Breach> {
    let mut table = None;
    ok("GetRecipientTable", message.GetRecipientTable(crate::bench::UNICODE, &mut table))?;
    let rows = bench.rows(&some("the recipient table", table)?, None)?;
    let told = |row: &Row| {
        let address = text(row, tags::EMAIL_ADDRESS).unwrap_or_default();
        (address, value(row, tags::RESPONSIBILITY) == Some(&Value::Boolean(true)))
    };
    let mut found: Vec<_> = rows.iter().map(told).collect();
    found.sort();
    Ok(found)
}

/// Reports in the Inbox: class and subject.
pub(crate) unsafe fn reports(
    bench: &Bench,
    office: &Office,
) -> Result<Vec<(String, String)>, Breach> {
    let columns = [tags::MESSAGE_CLASS.into(), tags::SUBJECT.into()];
    let inbox = inbox(bench, &store(bench, office)?)?;
    let rows = contents(bench, &inbox, &columns)?;
    let mut found = Vec::new();
    for row in rows {
        let class = text(&row, tags::MESSAGE_CLASS).unwrap_or_default();
        if class.to_ascii_uppercase().starts_with("REPORT.") {
            found.push((class, text(&row, tags::SUBJECT).unwrap_or_default()));
        }
    }
    Ok(found)
}

/// A folder of the default store that it names by a property.
pub(crate) unsafe fn named_folder(
    bench: &Bench,
    office: &Office,
    tag: mapi_session::PropTag<mapi_session::types::Binary>,
) -> Result<(Vec<u8>, IMAPIFolder), Breach> {
    let store = store(bench, office)?;
    let props = bench.props(&as_prop(&store)?, Some(&[tag.tag()]))?;
    let entry = some("a folder that the store names", bytes(&props, tag))?.to_vec();
    let found = folder(&store, &entry)?;
    Ok((entry, found))
}

/// FlushQueues that goes on behind the call, until it is held at a line from behind the stage.
pub(crate) unsafe fn flush_until(bench: &Bench, office: &Office, flags: u32, line: &str) -> Check {
    let stage = bench.backstage()?;
    stage.hold(line);
    let answer = office.spooler(bench)?.FlushQueues(0, 0, ptr::null(), flags | ASYNC_OK);
    answers("FlushQueues with FLUSH_ASYNC_OK", answer, Code::E_BUSY)?;
    hold(stage.is_held(), || format!("no {line} came"))
}

/// What transports are told to answer, and how often they are asked in one flush of the queues.
pub(crate) unsafe fn asked(
    bench: &Bench,
    office: &Office,
    answers: &[Submit],
    flags: u32,
) -> Result<usize, Breach> {
    let stage = bench.backstage()?;
    stage.answer_submissions(answers);
    stage.seen();
    office.flush(bench, flags)?;
    Ok(stage.seen().iter().filter(|line| *line == "transport submit").count())
}
