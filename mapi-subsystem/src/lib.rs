//! The embedded MAPI subsystem: logs on without Outlook, anywhere.

pub mod com;
