//! Why something of a PST file cannot be read.

use std::io;

/// Why something of a PST file cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PstError {
    /// The file cannot be opened or read at all.
    #[error("it cannot be read: {0}")]
    Io(#[from] io::Error),
    /// It is something else.
    #[error("it is no PST file: {0}")]
    NotPst(String),
    /// A part of it is not as the format wants it; other parts may be.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// It has no such node, block or property.
    #[error("it has no {0}")]
    Missing(String),
}

/// What reading gives.
pub(crate) type PstResult<T> = Result<T, PstError>;

/// A part of the file that is not as it should be.
pub(super) fn damaged<T>(text: impl Into<String>) -> PstResult<T> {
    Err(PstError::Damaged(text.into()))
}
