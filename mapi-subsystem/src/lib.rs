//! The embedded MAPI subsystem.

pub mod com;
pub mod notify;
pub mod props;
pub mod stream;
pub mod table;
