//! The embedded MAPI subsystem: logs on without Outlook, anywhere.

mod addrbook;
mod codes;
pub mod com;
mod generated;
pub mod home;
pub mod identity;
pub mod import;
pub mod mail;
pub mod notify;
mod profile;
pub mod props;
pub mod provider;
pub mod service;
mod spooler;
pub mod store;
pub mod stream;
pub mod table;
pub mod transport;

pub use generated::servers;
pub use home::{Home, HomeError};
