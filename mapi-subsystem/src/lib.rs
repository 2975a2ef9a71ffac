//! The embedded MAPI subsystem: logs on without Outlook, anywhere.

mod codes;
pub mod com;
pub mod home;
pub mod mail;
mod profile;
pub mod provider;
pub mod service;
mod tags;

pub use home::{Home, HomeError};
