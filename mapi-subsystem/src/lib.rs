//! The embedded MAPI subsystem: logs on without Outlook, anywhere.

mod addrbook;
mod admin;
mod codes;
pub mod com;
mod entry_points;
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
mod session;
mod spooler;
mod status;
pub mod store;
pub mod stream;
pub mod table;
pub mod transport;

pub use generated::servers;
pub use home::{Home, HomeError};

pub use entry_points::{OpenError, open, open_default};
