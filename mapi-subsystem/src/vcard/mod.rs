//! Contacts as vCards (RFC 6350, and the older 3.0 and 2.1): files with many cards become entries
//! of a personal address book, and back.
//!
//! [`read`] and [`write`](fn@write) convert between cards and the properties of mail users;
//! [`Contacts`] brings them into the personal address book of a profile, and out of it:
//!
//! ```
//! use mapi_session::tags;
//! use mapi_subsystem::vcard::{Version, read, write};
//!
//! let file = b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Front Desk\r\nEMAIL:desk@example.org\r\nEND:VCARD\r\n";
//! let cards: Vec<_> = read(file).filter_map(|read| read.card.ok()).collect();
//! assert!(cards[0].properties.contains(&tags::EMAIL_ADDRESS.with("desk@example.org")));
//! assert!(write(&cards, Version::V3).contains("VERSION:3.0"));
//! ```
//!
//! What a card says that mail users have no property for is kept in [`CARD_REST`] as it is, and
//! written again. Not kept are the kind of an e-mail address (`TYPE=home`), which of several
//! telephone numbers is preferred, the time of day of a birthday, and more than one space between
//! two words of a name or a postal address.

mod addresses;
mod fields;
mod lines;
mod reading;
mod writing;

use mapi_session::types::Unicode;
use mapi_session::{PropTag, PropValue};

pub(crate) use addresses::Addresses;

pub use crate::addrbook::{CardFailure, Contacts, Report};
pub use reading::{Read, read};
pub use writing::write;

/// The identifier of the card that an entry of a personal address book came from, without
/// `urn:uuid:`: an import knows the entry by it again. In the range that a provider has for itself.
pub const CARD_UID: PropTag<Unicode> = PropTag::from_id(0x6680);

/// What the card of an entry says that mail users have no property for: a card of its own, in
/// version 4.0.
pub const CARD_REST: PropTag<Unicode> = PropTag::from_id(0x6681);

/// A version of the format, to be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Version {
    /// 3.0 (RFC 2426), which older programs read. Groups are written as Apple's extension to it.
    V3,
    /// 4.0 (RFC 6350).
    #[default]
    V4,
}

/// A person, an organisation or a group, as properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// Its identifier, which stays the same when the card changes; `urn:uuid:` is left out.
    pub uid: Option<String>,
    /// Whether it is a group (`KIND:group`): a distribution list.
    pub group: bool,
    /// Properties of a mail user or a distribution list: `PR_DISPLAY_NAME` and so on,
    /// [`CARD_REST`] among them.
    pub properties: Vec<PropValue>,
    /// Who is in a group: `mailto:` and an address, or `urn:uuid:` and the identifier of a card.
    pub members: Vec<String>,
}

/// Why something in a file is no card.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadCard {
    /// It has no `END:VCARD`.
    #[error("it has no end (END:VCARD)")]
    Unterminated,
    /// It has nothing to call it by.
    #[error("it has neither a name (FN, N) nor an organisation or an e-mail address")]
    Nameless,
    /// It cannot be read at all.
    #[error("it is no vCard that can be read")]
    Unreadable,
    /// A file has no card.
    #[error("there is no card in it (BEGIN:VCARD)")]
    NoCard,
    /// A group has a member that is neither a card that is known nor an address.
    #[error("its member {0:?} is neither an address nor a card of this file or the address book")]
    UnknownMember(String),
}

/// An identifier as it is kept and compared.
pub(crate) fn plain_uid(uid: &str) -> String {
    let uid = uid.trim();
    let prefix = "urn:uuid:";
    match uid.get(..prefix.len()) {
        Some(start) if start.eq_ignore_ascii_case(prefix) => uid[prefix.len()..].to_lowercase(),
        _ => uid.to_owned(),
    }
}
