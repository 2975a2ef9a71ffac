//! The transports: from one profile of a home to another or to a drop folder, to servers by SMTP, and
//! from them by IMAP.

#[cfg(feature = "imap")]
mod imap;
mod local;
mod pickup;
#[cfg(feature = "smtp")]
mod smtp;

pub use crate::mime::to_mime;
#[cfg(feature = "imap")]
pub use imap::ImapTransport;
pub(crate) use local::LocalTransport;
#[cfg(feature = "smtp")]
use local::identity;
#[cfg(feature = "smtp")]
pub use smtp::SmtpTransport;
