//! Mail from elsewhere: RFC 5322 files, mbox files and Maildir folders become messages of a
//! folder. [`transport::to_mime`](crate::transport::to_mime) is the way back.
//!
//! An import goes straight to the store's file, in transactions of many messages. A message
//! that cannot be read is named in the report; the others come in.

mod source;

use std::fmt;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

use mapi_session::Code;

use crate::mail::Mail;
use crate::mime;
use crate::store::{Database, Kind, StoreError, StoreResult, entry_id};

pub use crate::mime::{NotAMessage, from_mime};

/// How many messages one transaction holds, unless said otherwise.
const BATCH: usize = 1000;
/// A transaction is closed early when its messages have this many bytes.
const BATCH_BYTES: u64 = 64 << 20;
/// So many messages, or bytes of them, go from the reading to the writing thread at a time.
const CHUNK: usize = 64;
const CHUNK_BYTES: u64 = 4 << 20;

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Messages that are in the store for good.
    pub messages: u64,
    /// Bytes of the source that were dealt with.
    pub bytes: u64,
    /// Bytes of the source in all.
    pub total_bytes: u64,
}

/// What an import did.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// Messages that were imported.
    pub messages: u64,
    /// What could not be.
    pub failures: Vec<ImportFailure>,
}

/// Something that could not be imported, while the rest was.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImportFailure {
    /// The file.
    pub path: PathBuf,
    /// Which message of an mbox file, from 1.
    pub number: Option<u64>,
    /// Why.
    pub reason: FailureReason,
}

/// Why something could not be imported.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FailureReason {
    /// The file or folder cannot be read.
    #[error("cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// It is no message.
    #[error(transparent)]
    NotAMessage(#[from] NotAMessage),
}

impl fmt::Display for ImportFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(number) = self.number {
            write!(f, ", message {number}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

impl std::error::Error for ImportFailure {}

/// Brings messages into a folder of a store.
///
/// ```no_run
/// # fn main() -> Result<(), mapi_subsystem::store::StoreError> {
/// use mapi_subsystem::import::Importer;
/// use mapi_subsystem::store::Database;
///
/// let store = Database::open("work.store".as_ref())?;
/// let report = Importer::into_path(&store, "Inbox/Archive")?.import(&["mail.mbox"])?;
/// for failure in &report.failures {
///     eprintln!("{failure}");
/// }
/// # Ok(())
/// # }
/// ```
pub struct Importer<'a> {
    store: &'a Database,
    folder: i64,
    batch: usize,
    progress: Option<Box<dyn FnMut(Progress) + 'a>>,
}

impl fmt::Debug for Importer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Importer")
            .field("store", &self.store)
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

impl<'a> Importer<'a> {
    /// Imports into the folder with this id.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when the store has no such folder.
    pub fn into_folder(store: &'a Database, folder: i64) -> StoreResult<Importer<'a>> {
        store
            .read(|reader| reader.folder(folder)?.ok_or_else(|| crate::store::no_folder(folder)))?;
        Ok(Importer { store, folder, batch: BATCH, progress: None })
    }

    /// Imports into the folder at a path of names below the IPM subtree, separated by `/`; it
    /// is made where it is not there.
    ///
    /// # Errors
    /// The store's.
    pub fn into_path(store: &'a Database, path: &str) -> StoreResult<Importer<'a>> {
        let found = store.read(|reader| reader.folder_at(path));
        let folder = match found {
            Ok(folder) => folder,
            Err(_) => store.write(|writer| writer.ensure_folder(path))?,
        };
        Self::into_folder(store, folder)
    }

    /// Imports into the folder with this entry identifier.
    ///
    /// # Errors
    /// `MAPI_E_INVALID_ENTRYID`, `MAPI_E_UNKNOWN_ENTRYID` when it is another store's,
    /// `MAPI_E_NOT_FOUND` when it names no folder.
    pub fn into_entry_id(store: &'a Database, id: &[u8]) -> StoreResult<Importer<'a>> {
        match entry_id::parse(&store.uid(), id)? {
            (Kind::Folder, id) => Self::into_folder(store, id),
            (_, id) => Err(crate::store::no_folder(id)),
        }
    }

    /// Commits after so many messages; 1000 unless said otherwise.
    #[must_use]
    pub fn batch(mut self, messages: usize) -> Importer<'a> {
        self.batch = messages.max(1);
        self
    }

    /// Has `progress` called after each commit.
    #[must_use]
    pub fn on_progress(mut self, progress: impl FnMut(Progress) + 'a) -> Importer<'a> {
        self.progress = Some(Box::new(progress));
        self
    }

    /// Imports everything that the paths name: a file is a message, or an mbox when it begins
    /// with `From `; a folder with `cur` or `new` is a Maildir (its subfolders are left out);
    /// of any other folder each file is taken, in the order of names, and its folders likewise.
    ///
    /// # Errors
    /// Those of the store, which end the import; what was committed stays. Sources that cannot
    /// be read or understood are no error but failures in the report.
    pub fn import<P: AsRef<Path>>(mut self, paths: &[P]) -> StoreResult<Report> {
        let mut report = Report::default();
        let mut files = Vec::new();
        for path in paths {
            source::find(path.as_ref(), &mut files, &mut report.failures);
        }
        let total_bytes = files.iter().map(|file| file.size).sum();
        // One thread takes messages apart while this one writes those before them.
        let (sender, chunks) = mpsc::sync_channel(2);
        thread::scope(|scope| {
            let files = &files;
            let reader = thread::Builder::new()
                .name("mapi-import".into())
                .spawn_scoped(scope, move || read_all(files, &sender))
                .map_err(|error| {
                    let text = format!("the thread that reads the mail: {error}");
                    StoreError::refused(Code::E_NOT_ENOUGH_MEMORY, text)
                })?;
            self.write_all(chunks, total_bytes, &mut report)?;
            reader.join().map_err(|_| {
                StoreError::refused(Code::E_CALL_FAILED, "the thread that reads the mail failed")
            })
        })?;
        Ok(report)
    }

    /// Writes what comes, a batch in each transaction.
    fn write_all(
        &mut self,
        chunks: Receiver<Vec<Read>>,
        total_bytes: u64,
        report: &mut Report,
    ) -> StoreResult<()> {
        let mut progress = Progress { messages: 0, bytes: 0, total_bytes };
        let mut waiting = Vec::new().into_iter();
        // A transaction begins only when there is something for it, as others wait for its end.
        while waiting.len() > 0
            || chunks.recv().is_ok_and(|chunk| {
                waiting = chunk.into_iter();
                true
            })
        {
            let (folder, most) = (self.folder, self.batch as u64);
            let (messages, bytes) = self.store.write(|writer| {
                let (mut messages, mut bytes) = (0, 0);
                while messages < most && bytes < BATCH_BYTES {
                    let Some(read) = waiting.next() else {
                        match chunks.recv() {
                            Ok(chunk) => waiting = chunk.into_iter(),
                            Err(_) => break,
                        }
                        continue;
                    };
                    bytes += read.bytes;
                    match read.message {
                        Ok(mail) => {
                            writer.insert_message(folder, &mail)?;
                            messages += 1;
                        }
                        Err(failure) => report.failures.push(failure),
                    }
                }
                Ok((messages, bytes))
            })?;
            progress.messages += messages;
            progress.bytes = (progress.bytes + bytes).min(total_bytes);
            report.messages = progress.messages;
            if let Some(told) = &mut self.progress {
                told(progress);
            }
        }
        progress.bytes = total_bytes;
        if let Some(told) = &mut self.progress {
            told(progress);
        }
        Ok(())
    }
}

/// Something that was read: a message, or why it is none.
struct Read {
    message: Result<Mail, ImportFailure>,
    bytes: u64,
}

/// Reads the files and sends what is in them, until nobody takes it any more.
fn read_all(files: &[source::Source], to: &SyncSender<Vec<Read>>) {
    let parser = mime::parser();
    let mut chunk = Vec::with_capacity(CHUNK);
    let mut bytes = 0;
    for file in files {
        let failure = |number, reason| ImportFailure { path: file.path.clone(), number, reason };
        let mut add = |number: Option<u64>, raw: &[u8], hints: &mime::Hints| {
            let message =
                mime::convert(&parser, raw, hints).map_err(|reason| failure(number, reason.into()));
            chunk.push(Read { message, bytes: raw.len() as u64 });
            bytes += raw.len() as u64;
            if chunk.len() < CHUNK && bytes < CHUNK_BYTES {
                return ControlFlow::Continue(());
            }
            bytes = 0;
            match to.send(std::mem::replace(&mut chunk, Vec::with_capacity(CHUNK))) {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            }
        };
        match source::read(file, &mut add) {
            Ok(ControlFlow::Continue(())) => {}
            Ok(ControlFlow::Break(())) => return,
            Err(error) => {
                chunk.push(Read { message: Err(failure(None, error.into())), bytes: 0 });
            }
        }
    }
    if !chunk.is_empty() {
        // When nobody takes it, the import has failed already.
        let _ = to.send(chunk);
    }
}
