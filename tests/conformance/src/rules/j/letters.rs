//! Part J: letters for the rules about their way, and what becomes of them.

use mapi_session::raw::IMessage;
use mapi_session::wire::Row;
use mapi_session::{Code, PropValue, Tag, Value, tags};

use crate::bench::id;
use crate::breach::{Breach, ok, some};
use crate::messages::{contents, inbox, recipient, recipients};
use crate::objects::{Opens, cast, entry_id_of};
use crate::read::{number, text, value};
use crate::rules::mailing::Office;
use crate::{Bench, Submit};

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
    recipient(address, kind, address)
}

/// A message that was submitted: its entry identifier from before.
pub(crate) unsafe fn submitted(
    bench: &Bench,
    office: &Office,
    props: &[PropValue],
    recipients: &[Row],
) -> Result<Vec<u8>, Breach> {
    let message = office.letter(bench, props, recipients)?;
    // KEEP_OPEN_READWRITE
    ok("SaveChanges", message.SaveChanges(2))?;
    let entry = entry_id_of(bench, &message)?;
    ok("SubmitMessage", message.SubmitMessage(0))?;
    Ok(entry)
}

/// What AbortSubmit answers for a message.
pub(crate) unsafe fn abort(bench: &Bench, office: &Office, entry: &[u8]) -> Result<i32, Breach> {
    let (count, first) = id(entry);
    Ok(office.store(bench)?.AbortSubmit(count, first, 0))
}

/// What opening a message of the default store answers, and the message.
pub(crate) unsafe fn reopen(
    bench: &Bench,
    office: &Office,
    entry: &[u8],
    flags: u32,
) -> Result<(Code, Option<IMessage>), Breach> {
    let (code, opened) = office.store(bench)?.try_open(entry, flags)?;
    let message = opened.map(|(object, _)| cast("a message", &object)).transpose()?;
    Ok((code, message))
}

/// `PR_MESSAGE_FLAGS` and `PR_SUBMIT_FLAGS` of the one message of the Outbox.
pub(crate) unsafe fn flags(bench: &Bench, office: &Office) -> Result<(u32, u32), Breach> {
    let columns: [Tag; 2] = [tags::MESSAGE_FLAGS.into(), tags::SUBMIT_FLAGS.into()];
    let rows = bench.rows(&contents(&office.outbox(bench)?)?, Some(&columns))?;
    let row = some("a message in the Outbox", rows.first())?;
    let of = |tag| number(row, tag).unwrap_or(0);
    Ok((of(tags::MESSAGE_FLAGS), of(tags::SUBMIT_FLAGS)))
}

/// `PR_RESPONSIBILITY` of each recipient of a message, by address.
pub(crate) unsafe fn responsibility(
    bench: &Bench,
    message: &IMessage,
) -> Result<Vec<(String, bool)>, Breach> {
    let rows = recipients(bench, message)?;
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
    let columns: [Tag; 2] = [tags::MESSAGE_CLASS.into(), tags::SUBJECT.into()];
    let inbox = inbox(bench, &office.store(bench)?)?;
    let rows = bench.rows(&contents(&inbox)?, Some(&columns))?;
    let mut found = Vec::new();
    for row in rows {
        let class = text(&row, tags::MESSAGE_CLASS).unwrap_or_default();
        if class.to_ascii_uppercase().starts_with("REPORT.") {
            found.push((class, text(&row, tags::SUBJECT).unwrap_or_default()));
        }
    }
    Ok(found)
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
