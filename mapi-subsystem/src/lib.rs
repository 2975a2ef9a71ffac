//! The embedded MAPI subsystem: logs on without Outlook, anywhere.

mod codes;
pub mod com;
pub mod home;
pub mod mail;
pub mod provider;

pub use home::{Home, HomeError};
