//! MIME messages (RFC 5322, RFC 2045) and MAPI messages: what becomes of which property.

mod diagnosis;
mod header;
mod read;
mod report;
mod rtf;
mod write;

#[cfg(feature = "smtp")]
pub(crate) use diagnosis::{Diagnosis, is_status};
pub(crate) use read::{FLAGGED, FORWARDED, Hints, REPLIED, REPLIED_TO_ALL, convert, parser};
pub use read::{NotAMessage, from_mime};
pub use write::to_mime;
pub(crate) use write::{Outer, message_id, write_mime};
