//! The transports: from one profile of a home to another or to a drop folder, and from servers.

#[cfg(feature = "imap")]
mod imap;
mod local;
mod mime;
mod pickup;

#[cfg(feature = "imap")]
pub(crate) use imap::ImapTransport;
pub(crate) use local::LocalTransport;
pub use mime::to_mime;
