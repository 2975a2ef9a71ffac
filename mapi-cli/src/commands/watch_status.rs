//! `mapi status --watch`: what happens in the status table, while it happens.

use mapi_session::flags::{EventMask, ResourceStatus};
use mapi_session::wire::{Row, TableChange};
use mapi_session::{Notification, Session, Tag, Value, tags};
use serde::Serialize;

use super::events;
use crate::args::Global;
use crate::failure::Result;
use crate::output::{Output, one_line};
use crate::session::with_session;
use crate::words;

/// A row that came, changed or went.
#[derive(Serialize)]
struct Happened {
    /// When, in local time.
    time: String,
    /// `added`, `changed` or `removed`.
    event: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// `PR_REMOTE_PROGRESS`, in per cent.
    #[serde(skip_serializing_if = "Option::is_none")]
    progress: Option<i32>,
}

/// Prints each change until the time is over, or until it is interrupted.
pub(crate) fn run(global: &Global, seconds: Option<u64>, out: &mut Output) -> Result<()> {
    with_session(global, |session| watch(session, seconds, out))
}

fn watch(session: &Session<'_>, seconds: Option<u64>, out: &mut Output) -> Result<()> {
    // A store has a row once it is open.
    let _store = session.default_store();
    let table = session.status()?;
    let events = table.notifications(EventMask::TABLE_MODIFIED)?;
    for row in table.rows()? {
        let status = words::flags(row.status_code);
        let text = row.status_string.unwrap_or_default();
        out.line(format!("{:8}  {}  {status}  {text}", "", one_line(&row.display_name)))?;
    }
    out.flush()?;
    events::each(&events, seconds, |event| match event {
        Notification::Table(event) => match happened(event.change, &event.row) {
            Some(happened) => print(&happened, out),
            None => Ok(()),
        },
        _ => Ok(()),
    })
}

fn happened(change: TableChange, row: &Row) -> Option<Happened> {
    let event = match change {
        TableChange::RowAdded => "added",
        TableChange::RowModified => "changed",
        TableChange::RowDeleted => "removed",
        _ => return None,
    };
    Some(Happened {
        time: events::now(),
        event,
        name: text(row, tags::DISPLAY_NAME),
        status: number(row, tags::STATUS_CODE)
            .map(|bits| words::flags(ResourceStatus::from_bits_retain(bits.cast_unsigned()))),
        text: text(row, tags::REMOTE_PROGRESS_TEXT)
            .filter(|text| !text.is_empty())
            .or_else(|| text(row, tags::STATUS_STRING)),
        progress: number(row, tags::REMOTE_PROGRESS),
    })
}

fn print(happened: &Happened, out: &mut Output) -> Result<()> {
    let word = |word: &Option<String>| word.as_deref().map(one_line).unwrap_or_default();
    let mut line = format!(
        "{}  {}  {}  {}",
        happened.time,
        word(&happened.name),
        word(&happened.status),
        word(&happened.text)
    );
    if happened.event != "changed" {
        line.push_str(&format!("  ({})", happened.event));
    }
    out.line(line)?;
    out.datum(happened)?;
    out.flush()
}

fn value(row: &Row, tag: Tag) -> Option<&Value> {
    row.iter().find(|prop| prop.tag.id() == tag.id()).map(|prop| &prop.value)
}

/// The text of a property of a row.
pub(super) fn text(row: &Row, tag: impl Into<Tag>) -> Option<String> {
    match value(row, tag.into())? {
        Value::Unicode(text) => Some(text.clone()),
        Value::String8(text) => Some(String::from_utf8_lossy(text).into_owned()),
        _ => None,
    }
}

/// The number of a property of a row.
pub(super) fn number(row: &Row, tag: impl Into<Tag>) -> Option<i32> {
    match value(row, tag.into())? {
        Value::Long(number) => Some(*number),
        _ => None,
    }
}
