//! The address book: MAPI's own view of all providers, and the local provider.

mod book;
mod entry;
mod recipients;

pub(crate) use recipients::addressed;
