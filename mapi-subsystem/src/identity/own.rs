//! Identifiers of the objects that the subsystem itself opens.

use windows_core::GUID;

use super::{HEADER, malformed};
use crate::com::Reply;
use crate::home::{uid_from_bytes, uid_to_bytes};

/// The UID of the subsystem.
const OWN: [u8; 16] = [
    0x4E, 0x1C, 0x2F, 0x93, 0x66, 0x0B, 0x4D, 0x47, 0xA8, 0x15, 0x70, 0xD2, 0x9B, 0x3E, 0x5A, 0x01,
];

const VERSION: u8 = 1;
const ROOT: u8 = 1;
const STATUS: u8 = 2;
const SECTION: u8 = 3;
const ONE_OFF_TEMPLATE: u8 = 4;

/// An object of the subsystem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OwnObject {
    /// The root container of the address book.
    AddressBookRoot,
    /// The template that a one-off of any address type is made from.
    OneOffTemplate,
    /// The status object of the row with this UID: a provider's, or one of those of MAPI.
    Status(GUID),
    /// The section with this UID of the session's profile.
    Section(GUID),
}

impl OwnObject {
    /// Whether an entry identifier is of this kind, by its UID.
    pub(crate) fn is_own(entry_id: &[u8]) -> bool {
        entry_id.get(4..HEADER) == Some(&OWN)
    }

    pub(crate) fn to_entry_id(self) -> Vec<u8> {
        let mut bytes = vec![0; 4];
        bytes.extend_from_slice(&OWN);
        bytes.push(VERSION);
        match self {
            OwnObject::AddressBookRoot => bytes.extend_from_slice(&[ROOT, 0, 0]),
            OwnObject::OneOffTemplate => bytes.extend_from_slice(&[ONE_OFF_TEMPLATE, 0, 0]),
            OwnObject::Status(uid) => {
                bytes.extend_from_slice(&[STATUS, 0, 0]);
                bytes.extend_from_slice(&uid_to_bytes(&uid));
            }
            OwnObject::Section(uid) => {
                bytes.extend_from_slice(&[SECTION, 0, 0]);
                bytes.extend_from_slice(&uid_to_bytes(&uid));
            }
        }
        bytes
    }

    pub(crate) fn from_entry_id(entry_id: &[u8]) -> Reply<OwnObject> {
        let bad = || {
            malformed(entry_id, "that of a status object, a profile section or the address book")
        };
        match (entry_id.get(HEADER..), OwnObject::is_own(entry_id)) {
            (Some([VERSION, ROOT, 0, 0]), true) => Ok(OwnObject::AddressBookRoot),
            (Some([VERSION, ONE_OFF_TEMPLATE, 0, 0]), true) => Ok(OwnObject::OneOffTemplate),
            (Some([VERSION, kind @ (STATUS | SECTION), 0, 0, uid @ ..]), true) => {
                let uid = uid_from_bytes(<[u8; 16]>::try_from(uid).map_err(|_| bad())?);
                Ok(if *kind == STATUS { OwnObject::Status(uid) } else { OwnObject::Section(uid) })
            }
            _ => Err(bad()),
        }
    }
}
