//! The transports: from one profile of a home to another or to a drop folder, and to and from
//! servers.

#[cfg(feature = "imap")]
mod imap;
mod local;
mod pickup;
#[cfg(feature = "smtp")]
mod smtp;

pub use crate::mime::to_mime;
#[cfg(feature = "imap")]
pub(crate) use imap::ImapTransport;
pub(crate) use local::LocalTransport;
#[cfg(feature = "smtp")]
use local::identity;
#[cfg(feature = "smtp")]
pub use smtp::SmtpTransport;
