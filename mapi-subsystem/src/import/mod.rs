//! Mail from elsewhere: RFC 5322 files, mbox files and Maildir folders become messages of a
//! folder, and a message becomes MIME again.
//!
//! An import goes straight to the store's file, in transactions of many messages. A message
//! that cannot be read is named in the report; the others come in.

mod convert;
mod mime;
mod source;

use std::fmt;
use std::path::{Path, PathBuf};

use crate::mail::Mail;
use crate::store::{Database, Kind, StoreResult, entry_id};

pub use convert::{NotAMessage, from_mime};
pub use mime::to_mime;

/// How many messages one transaction holds, unless said otherwise.
const BATCH: usize = 1000;
/// A transaction is closed early when its messages have this many bytes.
const BATCH_BYTES: u64 = 64 << 20;

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
        let mut progress = Progress { messages: 0, bytes: 0, total_bytes };

        let parser = convert::parser();
        let mut batch: Vec<Mail> = Vec::with_capacity(self.batch.min(BATCH));
        let mut bytes = 0;
        for file in &files {
            let mut add = |number: Option<u64>, raw: &[u8], hints: &source::Hints| {
                bytes += raw.len() as u64;
                match convert::convert(&parser, raw, hints) {
                    Ok(mail) => batch.push(mail),
                    Err(reason) => report.failures.push(ImportFailure {
                        path: file.path.clone(),
                        number,
                        reason: reason.into(),
                    }),
                }
                if batch.len() >= self.batch || bytes >= BATCH_BYTES {
                    progress.bytes += bytes;
                    bytes = 0;
                    commit(self.store, self.folder, &mut batch, &mut progress)?;
                    if let Some(told) = &mut self.progress {
                        told(progress);
                    }
                }
                StoreResult::Ok(())
            };
            if let Some(error) = source::read(file, &mut add)? {
                report.failures.push(ImportFailure {
                    path: file.path.clone(),
                    number: None,
                    reason: error.into(),
                });
            }
        }
        progress.bytes = total_bytes;
        commit(self.store, self.folder, &mut batch, &mut progress)?;
        if let Some(told) = &mut self.progress {
            told(progress);
        }
        report.messages = progress.messages;
        Ok(report)
    }
}

fn commit(
    store: &Database,
    folder: i64,
    batch: &mut Vec<Mail>,
    progress: &mut Progress,
) -> StoreResult<()> {
    if batch.is_empty() {
        return Ok(());
    }
    store.write(|writer| {
        for mail in batch.iter() {
            writer.insert_message(folder, mail)?;
        }
        Ok(())
    })?;
    progress.messages += batch.len() as u64;
    batch.clear();
    Ok(())
}
