//! Mail to elsewhere: the messages of a folder, of whatever store, as mbox files, Maildir folders,
//! MIME files or Outlook's `.msg` files. [`import`](crate::import) is the way back.
//!
//! Messages are read through MAPI's interfaces, so the folder may be of any store of a session. One
//! that cannot be read or written is named in the report, and so is an attachment, or another part,
//! that a message had to be exported without; the others are there. Nothing is half written: a file
//! stands under its name when it is whole.
//!
//! # What each format keeps
//!
//! | | `.msg` | EML | Maildir | mbox |
//! |---|---|---|---|---|
//! | headers, text, attachments, messages in messages | yes | yes | yes | yes |
//! | all other properties, named ones too | yes | no | no | no |
//! | blind-copy recipients | yes | no | no | no |
//! | whether it was read | yes | no | yes | yes |
//! | replied to, flagged | yes | no | yes | yes |
//! | forwarded | yes | no | yes | no |
//! | whether it is a draft | yes | yes | yes | yes |
//! | line ends of plain text | yes | yes | as LF | as LF |
//! | when it was delivered, if no header says so | yes | yes | yes | to the second |
//!
//! Messages that a folder hides (associated ones), and what search folders show, are left out.

mod files;
mod mbox;
mod name;
mod plan;

use std::fmt;
use std::io;
use std::path::PathBuf;

use mapi_session::{Error, Folder};

use crate::mail::{Lost, Mail};
use files::Files;
use plan::Planned;

/// The form that exported messages take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// One file for a folder, in which each message begins with a line `From `; lines of messages
    /// that do so are quoted (mboxrd).
    Mbox,
    /// A Maildir, its files in `cur` with the letters of their state; folders below are
    /// `.Name.Name` in it (Maildir++).
    Maildir,
    /// A folder with a MIME file for each message.
    Eml,
    /// A folder with an Outlook file for each message.
    Msg,
}

/// How far an export is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Messages that were dealt with.
    pub messages: u64,
    /// Messages in all.
    pub total_messages: u64,
}

/// What an export did.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// Messages that were exported.
    pub messages: u64,
    /// The folders that they were in, those without messages too.
    pub folders: u64,
    /// What could not be.
    pub failures: Vec<ExportFailure>,
}

/// A message that could not be exported, a part of one, or a folder, while the rest was.
#[derive(Debug)]
#[non_exhaustive]
pub struct ExportFailure {
    /// The names on the way to its folder, from the one that was exported on.
    pub folder: Vec<String>,
    /// Which message of the folder, from 1, in the order of its contents table; `None`: all of it.
    pub number: Option<u64>,
    /// What the message is about.
    pub subject: String,
    /// What of the message could not be read: `attachment 2`; `None`: all of it. Its other parts are
    /// exported.
    pub part: Option<String>,
    /// Why.
    pub reason: FailureReason,
}

/// Why something could not be exported.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FailureReason {
    /// The message store does not give it.
    #[error("cannot be read: {0}")]
    Unreadable(#[from] Error),
    /// The file cannot be written.
    #[error("cannot be written: {0}")]
    Unwritable(#[from] io::Error),
}

impl fmt::Display for ExportFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "folder {:?}", self.folder.join("/"))?;
        if let Some(number) = self.number {
            write!(f, ", message {number} {:?}", self.subject)?;
        }
        if let Some(part) = &self.part {
            write!(f, ", {part}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

impl std::error::Error for ExportFailure {}

impl ExportFailure {
    fn of_folder(folder: Vec<String>, reason: FailureReason) -> ExportFailure {
        ExportFailure { folder, number: None, subject: String::new(), part: None, reason }
    }
}

/// Why there is no export at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// What would be written over is there.
    #[error("{} is there already; name another place, or say that it may be overwritten", .0.display())]
    Exists(PathBuf),
    /// The place cannot be made.
    #[error("{} cannot be made: {source}", path.display())]
    Place {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The folder cannot be read.
    #[error("the folder cannot be read: {0}")]
    Folder(#[from] Error),
}

/// Takes the messages of a folder out of its store.
///
/// ```no_run
/// # fn demo(inbox: &mapi_session::Folder<'_>) -> Result<(), mapi_subsystem::export::ExportError> {
/// use mapi_subsystem::export::{Exporter, Format};
///
/// let report = Exporter::new(Format::Mbox, "inbox.mbox").export(inbox)?;
/// for failure in &report.failures {
///     eprintln!("{failure}");
/// }
/// # Ok(())
/// # }
/// ```
pub struct Exporter<'a> {
    format: Format,
    to: PathBuf,
    recursive: bool,
    overwrite: bool,
    progress: Option<Box<dyn FnMut(Progress) + 'a>>,
}

impl fmt::Debug for Exporter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exporter")
            .field("format", &self.format)
            .field("to", &self.to)
            .field("recursive", &self.recursive)
            .field("overwrite", &self.overwrite)
            .finish_non_exhaustive()
    }
}

impl<'a> Exporter<'a> {
    /// Exports to this place: a file for an mbox of one folder, else a folder, which is made where
    /// it is not there.
    #[must_use]
    pub fn new(format: Format, to: impl Into<PathBuf>) -> Exporter<'a> {
        Exporter { format, to: to.into(), recursive: false, overwrite: false, progress: None }
    }

    /// Exports the folders below as well. With mbox the place is then a folder: each folder of
    /// the store is a file `Name.mbox` in it, and those below are in a folder `Name`.
    #[must_use]
    pub fn recursive(mut self, recursive: bool) -> Exporter<'a> {
        self.recursive = recursive;
        self
    }

    /// Writes over files of the same names, and into a folder that has files already. Other files
    /// there stay; to a Maildir the messages are added.
    #[must_use]
    pub fn overwrite(mut self, overwrite: bool) -> Exporter<'a> {
        self.overwrite = overwrite;
        self
    }

    /// Has `progress` called after each message.
    #[must_use]
    pub fn on_progress(mut self, progress: impl FnMut(Progress) + 'a) -> Exporter<'a> {
        self.progress = Some(Box::new(progress));
        self
    }

    /// Exports the messages of a folder.
    ///
    /// # Errors
    /// [`ExportError`]: nothing was written then. A message, a part of one, or a folder below that
    /// cannot be read or written is no error but a failure in the report.
    pub fn export(mut self, folder: &Folder<'_>) -> Result<Report, ExportError> {
        let mut report = Report::default();
        let plan = plan::of(folder, self.recursive, &mut report.failures)?;
        let mut files = Files::new(self.format, &self.to, self.recursive, self.overwrite)?;
        let total_messages = plan.iter().map(|folder| folder.messages).sum();
        let mut progress = Progress { messages: 0, total_messages };
        for planned in &plan {
            let before = progress.messages;
            if let Err(reason) = self.one(planned, &mut files, &mut progress, &mut report) {
                report.failures.push(ExportFailure::of_folder(planned.path.clone(), reason));
            }
            progress.messages = before + planned.messages;
        }
        Ok(report)
    }

    /// Exports one folder.
    fn one(
        &mut self,
        planned: &Planned<'_>,
        files: &mut Files,
        progress: &mut Progress,
        report: &mut Report,
    ) -> Result<(), FailureReason> {
        let folder = planned.open()?;
        let mut sink = files.begin(&planned.path)?;
        let mut messages = 0;
        let mut each = || {
            for (number, row) in (1..).zip(folder.contents()?.select::<plan::Row>()?.iter()?) {
                let row = row?;
                let failure = |part, reason| ExportFailure {
                    folder: planned.path.clone(),
                    number: Some(number),
                    subject: row.subject.clone().unwrap_or_default(),
                    part,
                    reason,
                };
                match export(&folder, &row, number, &mut sink) {
                    Ok(lost) => {
                        messages += 1;
                        let lost = lost.into_iter();
                        let lost = lost.map(|(part, error)| failure(Some(part), error.into()));
                        report.failures.extend(lost);
                    }
                    Err(reason) => report.failures.push(failure(None, reason)),
                }
                progress.messages += 1;
                if let Some(told) = &mut self.progress {
                    told(*progress);
                }
            }
            Ok(())
        };
        // What was read before the folder failed is kept.
        let read = each();
        sink.finish()?;
        report.folders += 1;
        report.messages += messages;
        read
    }
}

fn export(
    folder: &Folder<'_>,
    row: &plan::Row,
    number: u64,
    sink: &mut files::Sink<'_>,
) -> Result<Lost, FailureReason> {
    let (mail, lost) = Mail::read_as_far(&folder.open_message(&row.entry_id)?)?;
    sink.add(number, &mail)?;
    Ok(lost)
}
