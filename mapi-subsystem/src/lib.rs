//! The embedded MAPI subsystem: logs on without Outlook, anywhere.

mod codes;
pub mod com;
pub mod home;
pub mod mail;
pub mod notify;
mod outcome;
pub mod props;
pub mod provider;
pub mod stream;
pub mod table;

pub use home::{Home, HomeError};
pub use outcome::Outcome;
