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

/// Takes from what may still be read: a walk over a file, or over a message, ends when it has met
/// more than there is, however often it is led to the same.
pub(crate) fn take(left: &mut u64, bytes: u64) -> PstResult<()> {
    match left.checked_sub(bytes) {
        Some(rest) => {
            *left = rest;
            Ok(())
        }
        None => {
            *left = 0;
            damaged("it leads to more data than the file has")
        }
    }
}

/// A part of the file that is not as it should be.
pub(super) fn damaged<T>(text: impl Into<String>) -> PstResult<T> {
    Err(PstError::Damaged(text.into()))
}
