//! The address book: MAPI's own view of all providers, and the local provider.

mod book;
mod contacts;
mod container;
mod entry;
#[cfg(feature = "ldap")]
mod ldap;
mod list;
mod local;
mod news;
mod objects;
mod one_off;
mod recipients;
mod resolve;
mod root;
mod server;

pub use contacts::{CardFailure, Contacts, Report};
#[cfg(feature = "ldap")]
pub(crate) use ldap::LdapAddressBook;
pub(crate) use local::LocalAddressBook;
pub(crate) use news::tell_noted;
pub(crate) use recipients::addressed;
pub(crate) use server::{open, open_entry};

/// `PR_OBJECT_TYPE` of what an address book holds.
mod object_type {
    pub(super) const ADDRESS_BOOK: i32 = 2;
    pub(super) const CONTAINER: i32 = 4;
    pub(super) const USER: i32 = 6;
    pub(super) const LIST: i32 = 8;
}
