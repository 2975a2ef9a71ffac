//! Mail from elsewhere: RFC 5322 files, mbox files, Maildir folders, Outlook's `.msg` and PST files
//! become messages of a folder. [`export`](crate::export) is the way back.
//!
//! An import into a store of this subsystem goes straight to the store's file, in transactions of
//! many messages; one into any other store goes through that store's objects, message by message. A
//! message that cannot be read is named in the report; the others come in.

#[cfg(feature = "pst")]
mod pst;
mod reading;
mod source;
mod target;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;

use mapi_session::{Code, Folder};

use crate::msg::MsgError;
use crate::store::{Database, Kind, StoreError, StoreResult, entry_id};
use target::Target;

pub use crate::mime::{NotAMessage, from_mime};

/// How many messages one transaction holds, unless said otherwise.
const BATCH: usize = 1000;

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
    /// The folder that it is in, where the file has folders.
    pub folder: Vec<String>,
    /// Which message of the file, or of its folder, from 1, where there may be several.
    pub number: Option<u64>,
    /// What of the message could not be read: `attachment 2`; `None`: all of it. Its other parts are
    /// imported.
    pub part: Option<String>,
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
    /// It is no `.msg` file that can be read.
    #[error(transparent)]
    Msg(#[from] MsgError),
    /// It is a PST file, or a message of one, that cannot be read.
    #[cfg(feature = "pst")]
    #[error(transparent)]
    Pst(#[from] crate::pst::PstError),
    /// It is a PST file, and the crate was built without its feature `pst`.
    #[cfg(not(feature = "pst"))]
    #[error("is a PST file, and this program was built without what reads those")]
    NoPst,
    /// It is a PST file with a password, and this is not it.
    #[cfg(feature = "pst")]
    #[error("is protected by a password, which was not given or is another one")]
    Password,
    /// The message store does not take it.
    #[error("is not taken by the message store: {0}")]
    Refused(mapi_session::Error),
}

impl fmt::Display for ImportFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if !self.folder.is_empty() {
            write!(f, ", folder {:?}", self.folder.join("/"))?;
        }
        if let Some(number) = self.number {
            write!(f, ", message {number}")?;
        }
        if let Some(part) = &self.part {
            write!(f, ", {part}")?;
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
    target: Target<'a>,
    options: Options<'a>,
}

/// How messages are to come in.
struct Options<'a> {
    batch: usize,
    password: Option<String>,
    progress: Option<Box<dyn FnMut(Progress) + 'a>>,
}

impl Options<'_> {
    fn tell(&mut self, progress: Progress) {
        if let Some(told) = &mut self.progress {
            told(progress);
        }
    }
}

impl fmt::Debug for Importer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // No password gets into a log.
        f.debug_struct("Importer").field("target", &self.target).finish_non_exhaustive()
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
        Ok(Importer::new(Target::store(store, folder)))
    }

    /// Imports into an open folder, of whatever store of whatever subsystem, through its objects.
    /// A message that the store does not take is a failure in the report.
    #[must_use]
    pub fn into_open_folder(folder: &'a Folder<'a>) -> Importer<'a> {
        Importer::new(Target::open(folder))
    }

    fn new(target: Target<'a>) -> Importer<'a> {
        Importer { target, options: Options { batch: BATCH, password: None, progress: None } }
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

    /// Commits after so many messages; 1000 unless said otherwise. Through a store's objects each
    /// message is committed by itself.
    #[must_use]
    pub fn batch(mut self, messages: usize) -> Importer<'a> {
        self.options.batch = messages.max(1);
        self
    }

    /// The password of PST files that ask for one.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Importer<'a> {
        self.options.password = Some(password.into());
        self
    }

    /// Has `progress` called after each commit.
    #[must_use]
    pub fn on_progress(mut self, progress: impl FnMut(Progress) + 'a) -> Importer<'a> {
        self.options.progress = Some(Box::new(progress));
        self
    }

    /// Imports everything that the paths name. What a file is, its beginning says: an mbox begins
    /// with `From `, a `.msg` file as a compound file, a PST file with `!BDN`; all else is a message
    /// in MIME. A folder with `cur` or `new` is a Maildir; of any other folder each file is taken, in
    /// the order of names, and its folders likewise. The folders of a Maildir (`.Name` and
    /// `.Name.Name`, as Maildir++ has them) and of a PST file become folders below the one that is
    /// imported into.
    ///
    /// # Errors
    /// Those of the store, which end the import; what was committed stays. Sources that cannot
    /// be read or understood are no error but failures in the report.
    pub fn import<P: AsRef<Path>>(self, paths: &[P]) -> StoreResult<Report> {
        let Importer { mut target, mut options } = self;
        let mut report = Report::default();
        let mut files = Vec::new();
        for path in paths {
            source::find(path.as_ref(), &mut files, &mut report.failures);
        }
        // One thread takes messages apart while this one writes those before them.
        let (sender, chunks) = mpsc::sync_channel(2);
        let password = options.password.take();
        thread::scope(|scope| {
            let files = &files;
            let reader = thread::Builder::new()
                .name("mapi-import".into())
                .spawn_scoped(scope, move || reading::read_all(files, password.as_deref(), sender))
                .map_err(|error| {
                    let text = format!("the thread that reads the mail: {error}");
                    StoreError::refused(Code::E_NOT_ENOUGH_MEMORY, text)
                })?;
            target.write_all(chunks, files, &mut options, &mut report)?;
            reader.join().map_err(|_| {
                StoreError::refused(Code::E_CALL_FAILED, "the thread that reads the mail failed")
            })
        })?;
        Ok(report)
    }
}
