//! Entry identifiers of the local address book.

use windows_core::GUID;

use super::book::Kind;
use crate::com::Reply;
use crate::home::uid_to_bytes;
use crate::identity::{long_term, malformed};

const VERSION: u8 = 1;
const LENGTH: usize = 32;

/// An object of the local address book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    /// The one container.
    Container,
    /// A mail user.
    User(i64),
    /// A distribution list.
    List(i64),
    /// What a new mail user is made from.
    UserTemplate,
    /// What a new distribution list is made from.
    ListTemplate,
    /// The user whom the profile identifies.
    Me,
}

impl Entry {
    /// What is kept under a number.
    pub(super) fn of(kind: Kind, id: i64) -> Entry {
        match kind {
            Kind::User => Entry::User(id),
            Kind::List => Entry::List(id),
        }
    }

    /// Flags, the provider's UID, version, kind, two bytes of 0, number.
    pub(super) fn to_entry_id(self, provider: &GUID) -> Vec<u8> {
        let (kind, id) = match self {
            Entry::Container => (1, 0),
            Entry::User(id) => (2, id),
            Entry::List(id) => (3, id),
            Entry::UserTemplate => (4, 0),
            Entry::ListTemplate => (5, 0),
            Entry::Me => (6, 0),
        };
        let mut bytes = long_term().to_vec();
        bytes.extend_from_slice(&uid_to_bytes(provider));
        bytes.extend_from_slice(&[VERSION, kind, 0, 0]);
        bytes.extend_from_slice(&id.to_le_bytes());
        bytes
    }

    pub(super) fn from_entry_id(entry_id: &[u8], provider: &GUID) -> Reply<Entry> {
        let bad = || malformed(entry_id, "32 bytes of the local address book");
        if entry_id.len() != LENGTH || entry_id[4..20] != uid_to_bytes(provider) {
            return Err(bad());
        }
        let [VERSION, kind, 0, 0, ref id @ ..] = entry_id[20..] else { return Err(bad()) };
        let id = i64::from_le_bytes(id.try_into().map_err(|_| bad())?);
        match (kind, id) {
            (1, 0) => Ok(Entry::Container),
            (2, 1..) => Ok(Entry::User(id)),
            (3, 1..) => Ok(Entry::List(id)),
            (4, 0) => Ok(Entry::UserTemplate),
            (5, 0) => Ok(Entry::ListTemplate),
            (6, 0) => Ok(Entry::Me),
            _ => Err(bad()),
        }
    }
}
