//! The address book: MAPI's own view of all providers, and the local provider.

mod backing;
mod book;
mod contacts;
mod container;
mod details;
mod entry;
#[cfg(feature = "ldap")]
mod ldap;
mod list;
mod local;
mod news;
mod one_off;
mod personal;
mod recipients;
mod resolve;
mod root;
mod server;
mod templates;
mod user;

use mapi_session::flags::ObjectType;
use windows_core::Interface;

use crate::com::Reply;
use crate::provider::Opened;
use crate::session::unknown_of;

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

/// What OpenEntry has opened.
fn opened(kind: ObjectType, object: &impl Interface) -> Reply<Opened> {
    Ok(Opened { kind, object: unknown_of(object)? })
}
