//! `mapi changes`: what has changed in a folder since last time.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use mapi_session::changes::{Change, Cursor};
use mapi_session::{Folder, tags};
use serde::Serialize;

use crate::address::Address;
use crate::args::{ChangesOf, Global};
use crate::failure::{Failure, Result, file_failure};
use crate::objects;
use crate::output::{Output, one_line};
use crate::session::with_session;
use crate::values::hex;

/// How many changes are printed before the cursor is kept.
const BATCH: usize = 64;

#[derive(Debug, Serialize)]
struct Happened {
    change: &'static str,
    source_key: String,
    entry_id: Option<String>,
    subject: Option<String>,
    read: Option<bool>,
    /// The place behind this change.
    cursor: String,
}

pub(crate) fn run(global: &Global, args: &ChangesOf, out: &mut Output) -> Result<()> {
    let (file, cursor) = match args.since.as_deref() {
        None => (None, None),
        Some(text) => match text.parse::<Cursor>() {
            Ok(cursor) => (None, Some(cursor)),
            Err(_) => {
                let path = Path::new(text);
                (Some(path), kept(path)?)
            }
        },
    };
    with_session(global, |session| {
        let folder = objects::folder_at(session, &args.store, &Address::folder(&args.folder))?;
        let mut changes = folder.changes_since(cursor.as_ref())?;
        let mut since_kept = 0;
        while let Some(change) = changes.next() {
            let change = change?;
            print(&happened(&folder, change, changes.cursor()), out)?;
            since_kept += 1;
            if since_kept == BATCH {
                since_kept = 0;
                keep(file, changes.cursor(), out)?;
            }
        }
        keep(file, changes.cursor(), out)?;
        if file.is_none() {
            out.line(format!("cursor {}", changes.cursor()))?;
        }
        Ok(())
    })
}

/// The cursor in a file; none where there is no file yet.
fn kept(path: &Path) -> Result<Option<Cursor>> {
    match fs::read_to_string(path) {
        Ok(text) => text.parse().map(Some).map_err(|_| {
            Failure::new(format!("{} holds no cursor of a folder's changes", path.display()))
                .hint("name another file, or delete this one to begin from the start")
        }),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(file_failure("read", path)(error)),
    }
}

/// Keeps the cursor, after what was printed is out: a file that is there is replaced as a whole.
fn keep(file: Option<&Path>, cursor: &Cursor, out: &mut Output) -> Result<()> {
    out.flush()?;
    let Some(path) = file else { return Ok(()) };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let write = || {
        let mut new = tempfile::NamedTempFile::new_in(folder)?;
        writeln!(new, "{cursor}")?;
        new.as_file().sync_all()?;
        new.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(file_failure("write", path))
}

fn happened(folder: &Folder<'_>, change: Change, cursor: &Cursor) -> Happened {
    let mut happened = Happened {
        change: "changed",
        source_key: String::new(),
        entry_id: None,
        subject: None,
        read: None,
        cursor: cursor.to_string(),
    };
    match change {
        Change::Message(message) => {
            happened.change = if message.is_new { "new" } else { "changed" };
            happened.source_key = hex(&message.source_key);
            happened.entry_id = Some(hex(message.entry_id.as_bytes()));
            happened.read = message.read;
            // One that is gone again is told to be so by a later change.
            let open = folder.open_message(&message.entry_id);
            happened.subject = open.and_then(|open| open.get(tags::SUBJECT)).ok().flatten();
        }
        Change::Read { source_key, read } => {
            happened.change = if read { "read" } else { "unread" };
            happened.source_key = hex(&source_key);
            happened.read = Some(read);
        }
        Change::Gone { source_key } => {
            happened.change = "gone";
            happened.source_key = hex(&source_key);
        }
        _ => {}
    }
    happened
}

fn print(happened: &Happened, out: &mut Output) -> Result<()> {
    out.datum(happened)?;
    let subject = happened.subject.as_deref().map(one_line).unwrap_or_default();
    out.line(format!("{:<8} {}  {subject}", happened.change, happened.source_key).trim_end())
}
