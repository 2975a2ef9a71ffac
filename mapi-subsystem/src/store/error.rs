//! What can go wrong with a store's file.

use std::path::{Path, PathBuf};

use mapi_session::Code;

use crate::com::Fault;
use crate::home::{is_damage, reason};

/// An error of a message store: what failed, on which object, and what to do about it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The file cannot be opened or made.
    #[error("the message store {} cannot be opened: {}; {}", path.display(), reason(source), advice(source))]
    Open {
        /// Its file.
        path: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// The file is a database, but not of a message store.
    #[error("{} is not a message store; name a file that a store of this subsystem made", path.display())]
    NotAStore {
        /// The file.
        path: PathBuf,
    },
    /// A later version of this program wrote the file.
    #[error(
        "the message store {} has schema version {found}, this program knows {known}; open it with \
         the program that wrote it",
        path.display()
    )]
    TooNew {
        /// The file.
        path: PathBuf,
        /// The version in the file.
        found: i64,
        /// The latest version this program knows.
        known: i64,
    },
    /// Bytes in the file do not mean what they should.
    #[error("the message store is damaged: {what}")]
    Corrupt {
        /// Which object, and what was expected of it.
        what: String,
    },
    /// SQLite failed while the store was in use.
    #[error("the message store's database failed: {}", reason(.0))]
    Database(#[from] rusqlite::Error),
    /// One of the two, in a store that is open. What a call was to write is not written.
    #[error("{}: {source}; {}", path.display(), source.advice())]
    InUse {
        /// The store's file.
        path: PathBuf,
        /// What happened.
        source: Box<StoreError>,
    },
    /// The store works, the wish does not.
    #[error("{text}")]
    Refused {
        /// The status code that a MAPI method answers.
        code: Code,
        /// Which object, what was expected, what to do.
        text: String,
    },
}

/// The result of an operation on a store.
pub type StoreResult<T> = Result<T, StoreError>;

impl StoreError {
    pub(crate) fn refused(code: Code, text: impl Into<String>) -> StoreError {
        StoreError::Refused { code, text: text.into() }
    }

    pub(crate) fn corrupt(what: impl Into<String>) -> StoreError {
        StoreError::Corrupt { what: what.into() }
    }

    pub(crate) fn open(path: &Path, source: rusqlite::Error) -> StoreError {
        StoreError::Open { path: path.to_owned(), source }
    }

    /// Says of which file it is, where it does not yet.
    pub(crate) fn at(self, path: &Path) -> StoreError {
        match self {
            StoreError::Corrupt { .. } | StoreError::Database(_) => {
                StoreError::InUse { path: path.to_owned(), source: Box::new(self) }
            }
            named => named,
        }
    }

    /// What to do about it.
    fn advice(&self) -> &'static str {
        match self {
            StoreError::Database(source) => advice(source),
            _ => DAMAGED,
        }
    }

    /// The status code that a MAPI method answers for it.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            StoreError::Refused { code, .. } => *code,
            StoreError::NotAStore { .. } | StoreError::Corrupt { .. } => Code::E_CORRUPT_STORE,
            StoreError::TooNew { .. } => Code::E_VERSION,
            StoreError::Open { source, .. } | StoreError::Database(source) => of_sqlite(source),
            StoreError::InUse { source, .. } => source.code(),
        }
    }
}

const DAMAGED: &str = "put back a copy of the file, or move it away to start a new store";

/// What to do about an error of SQLite.
fn advice(error: &rusqlite::Error) -> &'static str {
    match of_sqlite(error) {
        Code::E_CORRUPT_STORE => DAMAGED,
        Code::E_NOT_ENOUGH_DISK => "make room on its disk and try again",
        Code::E_DISK_ERROR => {
            "look after its disk and try again; what was saved before is still there"
        }
        Code::E_BUSY => "end the program that keeps it locked and try again",
        Code::E_NO_ACCESS => "see that the file and its folder are there and may be written",
        _ => "try again",
    }
}

fn of_sqlite(error: &rusqlite::Error) -> Code {
    use rusqlite::ErrorCode as E;
    if is_damage(error) {
        return Code::E_CORRUPT_STORE;
    }
    match error.sqlite_error_code() {
        Some(E::DatabaseBusy | E::DatabaseLocked) => Code::E_BUSY,
        Some(E::DiskFull) => Code::E_NOT_ENOUGH_DISK,
        Some(E::ReadOnly | E::PermissionDenied | E::CannotOpen) => Code::E_NO_ACCESS,
        Some(E::SystemIoFailure) => Code::E_DISK_ERROR,
        Some(E::OutOfMemory) => Code::E_NOT_ENOUGH_MEMORY,
        Some(E::TooBig) => Code::E_TOO_BIG,
        _ => Code::E_CALL_FAILED,
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Fault {
        Fault::new(error.code(), error.to_string())
    }
}
