//! What can go wrong with a store's file.

use std::path::{Path, PathBuf};

use mapi_session::Code;

/// An error of a message store: what failed, on which object, and what to do about it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The file cannot be opened or made.
    #[error("the message store {} cannot be opened: {source}", path.display())]
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
    #[error("the message store's database failed: {0}")]
    Database(#[from] rusqlite::Error),
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

    /// The status code that a MAPI method answers for it.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            StoreError::Refused { code, .. } => *code,
            StoreError::NotAStore { .. } | StoreError::Corrupt { .. } => code::CORRUPT_STORE,
            StoreError::TooNew { .. } => code::VERSION,
            StoreError::Open { source, .. } | StoreError::Database(source) => of_sqlite(source),
        }
    }
}

fn of_sqlite(error: &rusqlite::Error) -> Code {
    use rusqlite::ErrorCode as E;
    match error.sqlite_error_code() {
        Some(E::DatabaseBusy | E::DatabaseLocked) => code::BUSY,
        Some(E::DiskFull) => code::NOT_ENOUGH_DISK,
        Some(E::ReadOnly | E::PermissionDenied | E::CannotOpen) => code::NO_ACCESS,
        Some(E::DatabaseCorrupt | E::NotADatabase) => code::CORRUPT_STORE,
        Some(E::SystemIoFailure) => code::DISK_ERROR,
        Some(E::OutOfMemory) => code::NOT_ENOUGH_MEMORY,
        Some(E::TooBig) => code::TOO_BIG,
        _ => code::CALL_FAILED,
    }
}

/// Status codes that a store answers.
pub(crate) mod code {
    use mapi_session::Code;

    pub(crate) const CALL_FAILED: Code = Code(0x8000_4005);
    pub(crate) const NOT_ENOUGH_MEMORY: Code = Code(0x8007_000E);
    pub(crate) const INVALID_PARAMETER: Code = Code(0x8007_0057);
    pub(crate) const NO_ACCESS: Code = Code(0x8007_0005);
    pub(crate) const INVALID_ENTRYID: Code = Code(0x8004_0107);
    pub(crate) const OBJECT_CHANGED: Code = Code(0x8004_0109);
    pub(crate) const OBJECT_DELETED: Code = Code(0x8004_010A);
    pub(crate) const BUSY: Code = Code(0x8004_010B);
    pub(crate) const NOT_ENOUGH_DISK: Code = Code(0x8004_010D);
    pub(crate) const NOT_FOUND: Code = Code(0x8004_010F);
    pub(crate) const VERSION: Code = Code(0x8004_0110);
    pub(crate) const UNABLE_TO_ABORT: Code = Code(0x8004_0114);
    pub(crate) const DISK_ERROR: Code = Code(0x8004_0116);
    pub(crate) const UNKNOWN_ENTRYID: Code = Code(0x8004_0201);
    pub(crate) const TOO_BIG: Code = Code(0x8004_0305);
    pub(crate) const CORRUPT_STORE: Code = Code(0x8004_0600);
    pub(crate) const NOT_IN_QUEUE: Code = Code(0x8004_0601);
    pub(crate) const COLLISION: Code = Code(0x8004_0604);
    pub(crate) const NO_RECIPIENTS: Code = Code(0x8004_0607);
    pub(crate) const SUBMITTED: Code = Code(0x8004_0608);
    pub(crate) const HAS_FOLDERS: Code = Code(0x8004_0609);
    pub(crate) const HAS_MESSAGES: Code = Code(0x8004_060A);
    pub(crate) const FOLDER_CYCLE: Code = Code(0x8004_060B);
}
