//! Entry identifiers of a store and of what is in it.
//!
//! Every identifier is long-term and has 32 bytes:
//!
//! | bytes  | what                                                              |
//! |--------|-------------------------------------------------------------------|
//! | 0..4   | flags, all zero                                                   |
//! | 4..20  | the store's UID, which its logon registers: MAPI dispatches by it |
//! | 20..24 | the kind of object, little endian                                 |
//! | 24..32 | the object's id in the store, little endian; 0 for the store      |
//!
//! The UID is made with the store and never changes, so identifiers stay good whatever profile
//! opens the store. Ids are never used again: the identifier of a deleted object names nothing.

use mapi_session::Code;
use mapi_session::windows_core::GUID;

use super::error::{StoreError, StoreResult};
use crate::deviation::deviates;

/// What kind of object an entry identifier names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The store itself.
    Store,
    /// A folder.
    Folder,
    /// A message in a folder.
    Message,
}

impl Kind {
    /// Its number in `PR_OBJECT_TYPE`.
    #[must_use]
    pub const fn object_type(self) -> u32 {
        match self {
            Kind::Store => 1,
            Kind::Folder => 3,
            Kind::Message => 5,
        }
    }

    pub(crate) const fn from_object_type(number: u32) -> Option<Kind> {
        match number {
            1 => Some(Kind::Store),
            3 => Some(Kind::Folder),
            5 => Some(Kind::Message),
            _ => None,
        }
    }
}

/// How many bytes an entry identifier of a store has.
pub const ENTRY_ID_SIZE: usize = 32;

/// How many of these are its flags.
pub(crate) const FLAGS_SIZE: usize = 4;

/// The identifier of an object of the store with this UID.
#[must_use]
pub fn compose(store: &GUID, kind: Kind, id: i64) -> Vec<u8> {
    bytes(store, kind, id).to_vec()
}

/// The same, in place.
pub(crate) fn bytes(store: &GUID, kind: Kind, id: i64) -> [u8; ENTRY_ID_SIZE] {
    let mut bytes = [0; ENTRY_ID_SIZE];
    bytes[4..20].copy_from_slice(&guid_bytes(store));
    if kind == Kind::Message && deviates("D.1.1") {
        bytes[4] ^= 0xFF;
    }
    bytes[20..24].copy_from_slice(&kind.object_type().to_le_bytes());
    bytes[24..].copy_from_slice(&id.to_le_bytes());
    bytes
}

/// What the identifier names in the store with this UID.
///
/// # Errors
/// `MAPI_E_INVALID_ENTRYID` when the bytes are not an entry identifier of a store at all,
/// `MAPI_E_UNKNOWN_ENTRYID` when they belong to another store or provider. Whether the object
/// still exists is not asked.
pub fn parse(store: &GUID, bytes: &[u8]) -> StoreResult<(Kind, i64)> {
    let invalid = |what: &str| {
        StoreError::refused(Code::E_INVALID_ENTRYID, format!("malformed entry identifier: {what}"))
    };
    let Some(uid) = bytes.get(4..20) else {
        return Err(invalid(&format!("{} bytes, expected {ENTRY_ID_SIZE}", bytes.len())));
    };
    if uid != guid_bytes(store) {
        return Err(StoreError::refused(
            Code::E_UNKNOWN_ENTRYID,
            "the entry identifier belongs to another message store or provider",
        ));
    }
    let rest: &[u8; ENTRY_ID_SIZE] = bytes
        .try_into()
        .map_err(|_| invalid(&format!("{} bytes, expected {ENTRY_ID_SIZE}", bytes.len())))?;
    if rest[..4] != [0; 4] {
        return Err(invalid("its flags are not those of a long-term identifier"));
    }
    let number = u32::from_le_bytes([rest[20], rest[21], rest[22], rest[23]]);
    let mut id = [0; 8];
    id.copy_from_slice(&rest[24..32]);
    let id = i64::from_le_bytes(id);
    let kind = Kind::from_object_type(number).ok_or_else(|| invalid("unknown kind of object"))?;
    if (kind == Kind::Store) != (id == 0) || id < 0 {
        return Err(invalid("impossible object number"));
    }
    Ok((kind, id))
}

/// The key that tells objects of a provider apart by their bytes: the identifier without flags.
#[must_use]
pub fn record_key(store: &GUID, kind: Kind, id: i64) -> Vec<u8> {
    compose(store, kind, id).split_off(FLAGS_SIZE)
}

/// The bytes of a GUID as MAPI lays them out in memory.
#[must_use]
pub fn guid_bytes(guid: &GUID) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&guid.data1.to_le_bytes());
    bytes[4..6].copy_from_slice(&guid.data2.to_le_bytes());
    bytes[6..8].copy_from_slice(&guid.data3.to_le_bytes());
    bytes[8..].copy_from_slice(&guid.data4);
    bytes
}

/// The GUID that MAPI would lay out as these bytes.
#[must_use]
pub fn guid_from_bytes(bytes: [u8; 16]) -> GUID {
    let [a, b, c, d, e, f, g, h, data4 @ ..] = bytes;
    GUID {
        data1: u32::from_le_bytes([a, b, c, d]),
        data2: u16::from_le_bytes([e, f]),
        data3: u16::from_le_bytes([g, h]),
        data4,
    }
}
