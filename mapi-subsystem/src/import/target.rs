//! Where the messages of an import go.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use mapi_session::Folder;

use super::reading::Read;
use super::source::Source;
use super::{FailureReason, ImportFailure, Options, Progress, Report};
use crate::mail::Mail;
use crate::store::{Database, StoreResult, Writer};

/// A transaction is closed early when its messages have this many bytes.
const BATCH_BYTES: u64 = 64 << 20;

/// A folder, and those below it that were found or made, by their paths.
pub(super) enum Target<'a> {
    /// Of a store of this subsystem.
    Store { store: &'a Database, folder: i64, below: HashMap<Arc<[String]>, i64> },
    /// Of whatever store.
    Open { folder: &'a Folder<'a>, below: HashMap<Arc<[String]>, Folder<'a>> },
}

impl fmt::Debug for Target<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Store { store, folder, .. } => {
                f.debug_tuple("Store").field(store).field(folder).finish()
            }
            Target::Open { folder, .. } => f.debug_tuple("Open").field(folder).finish(),
        }
    }
}

impl<'a> Target<'a> {
    pub(super) fn store(store: &'a Database, folder: i64) -> Target<'a> {
        Target::Store { store, folder, below: HashMap::new() }
    }

    pub(super) fn open(folder: &'a Folder<'a>) -> Target<'a> {
        Target::Open { folder, below: HashMap::new() }
    }

    /// Writes what comes.
    pub(super) fn write_all(
        &mut self,
        chunks: Receiver<Vec<Read>>,
        files: &[Source],
        options: &mut Options<'_>,
        report: &mut Report,
    ) -> StoreResult<()> {
        let total_bytes = files.iter().map(|file| file.size).sum();
        let mut progress = Progress { messages: 0, bytes: 0, total_bytes };
        let mut failed = |read: &Read, part, reason| {
            let path = files.get(read.file).map(|file| file.path.clone()).unwrap_or_default();
            let (folder, number) = (read.folder.to_vec(), read.number);
            report.failures.push(ImportFailure { path, folder, number, part, reason });
        };
        match self {
            Target::Store { store, folder, below } => {
                let mut waiting = Waiting { chunks, chunk: Vec::new().into_iter() };
                // A transaction begins only when there is something for it, as others wait for its
                // end.
                while waiting.has_more() {
                    let (messages, bytes) = store.write(|writer| {
                        let (mut messages, mut bytes, mut memory) = (0, 0, 0);
                        while messages < options.batch as u64 && memory < BATCH_BYTES {
                            let Some(mut read) = waiting.next() else { break };
                            bytes += read.bytes;
                            memory += read.memory;
                            match take(&mut read) {
                                Ok(mail) => {
                                    let folder = folder_of(writer, *folder, below, &read.folder)?;
                                    writer.insert_message(folder, &mail)?;
                                    messages += 1;
                                    for (part, reason) in std::mem::take(&mut read.lost) {
                                        failed(&read, Some(part), reason);
                                    }
                                }
                                Err(reason) => failed(&read, None, reason),
                            }
                        }
                        Ok((messages, bytes))
                    })?;
                    progress.messages += messages;
                    progress.bytes = (progress.bytes + bytes).min(total_bytes);
                    options.tell(progress);
                }
            }
            Target::Open { folder, below } => {
                for mut read in chunks.into_iter().flatten() {
                    let put = take(&mut read).and_then(|mail| {
                        put(folder, below, &read.folder, &mail).map_err(FailureReason::Refused)
                    });
                    match put {
                        Ok(()) => {
                            progress.messages += 1;
                            for (part, reason) in std::mem::take(&mut read.lost) {
                                failed(&read, Some(part), reason);
                            }
                        }
                        Err(reason) => failed(&read, None, reason),
                    }
                    progress.bytes = (progress.bytes + read.bytes).min(total_bytes);
                    options.tell(progress);
                }
            }
        }
        report.messages = progress.messages;
        progress.bytes = total_bytes;
        options.tell(progress);
        Ok(())
    }
}

/// The message out of what was read.
fn take(read: &mut Read) -> Result<Mail, FailureReason> {
    std::mem::replace(&mut read.message, Ok(Mail::default()))
}

/// What the reading thread has sent, one by one.
struct Waiting {
    chunks: Receiver<Vec<Read>>,
    chunk: std::vec::IntoIter<Read>,
}

impl Waiting {
    fn has_more(&mut self) -> bool {
        while self.chunk.len() == 0 {
            match self.chunks.recv() {
                Ok(chunk) => self.chunk = chunk.into_iter(),
                Err(_) => return false,
            }
        }
        true
    }
}

impl Iterator for Waiting {
    type Item = Read;

    fn next(&mut self) -> Option<Read> {
        if self.has_more() { self.chunk.next() } else { None }
    }
}

/// The folder at a path below another, made where it is not there.
fn folder_of(
    writer: &mut Writer<'_>,
    top: i64,
    below: &mut HashMap<Arc<[String]>, i64>,
    path: &Arc<[String]>,
) -> StoreResult<i64> {
    if path.is_empty() {
        return Ok(top);
    }
    if let Some(known) = below.get(path) {
        return Ok(*known);
    }
    let mut folder = top;
    for name in path.iter() {
        folder = match writer.child_named(folder, name)? {
            Some(child) => child,
            None => writer.create_folder(folder, name, None)?,
        };
    }
    below.insert(Arc::clone(path), folder);
    Ok(folder)
}

/// Makes a message in the folder at a path below an open one.
fn put<'a>(
    top: &Folder<'a>,
    below: &mut HashMap<Arc<[String]>, Folder<'a>>,
    path: &Arc<[String]>,
    mail: &Mail,
) -> mapi_session::Result<()> {
    let folder = match below.get(path) {
        Some(known) => known,
        None if path.is_empty() => top,
        None => {
            let mut found: Option<Folder<'a>> = None;
            for name in path.iter() {
                found = Some(found.as_ref().unwrap_or(top).open_or_new_folder(name)?);
            }
            match found {
                Some(found) => below.entry(Arc::clone(path)).or_insert(found),
                None => top,
            }
        }
    };
    let message = folder.new_message()?;
    mail.write_to(&message)?;
    message.save()
}
