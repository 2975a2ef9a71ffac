//! The transports: from one profile of a home to another or to a drop folder, and by SMTP.

mod local;
mod pickup;
#[cfg(feature = "smtp")]
mod smtp;

pub use crate::mime::to_mime;
pub(crate) use local::LocalTransport;
#[cfg(feature = "smtp")]
use local::identity;
#[cfg(feature = "smtp")]
pub use smtp::SmtpTransport;
