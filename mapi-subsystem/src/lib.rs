//! The embedded MAPI subsystem: logs on without Outlook, anywhere.

mod codes;
pub mod com;
pub mod generated;
pub mod home;
pub mod identity;
pub mod mail;
pub mod notify;
mod profile;
pub mod props;
pub mod provider;
pub mod store;
pub mod service;
pub mod stream;
pub mod table;
mod tags;

pub use home::{Home, HomeError};
