//! Entry identifiers of a directory: the provider's UID, then the distinguished name.

use windows_core::GUID;

use crate::com::Reply;
use crate::home::uid_to_bytes;
use crate::identity::{HEADER, long_term, malformed};

const VERSION: u8 = 1;
const CONTAINER: u8 = 1;
const OBJECT: u8 = 2;
/// The bytes before the distinguished name.
const FIXED: usize = HEADER + 4;
/// The most bytes of a distinguished name.
const LONGEST: usize = 4096;

/// An object of a directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Entry {
    /// The container.
    Container,
    /// A person or a group, by its distinguished name.
    Object(String),
}

impl Entry {
    /// Flags, the provider's UID, version, kind, two bytes of 0, the distinguished name in UTF-8.
    pub(super) fn to_entry_id(&self, provider: &GUID) -> Vec<u8> {
        let (kind, name) = match self {
            Entry::Container => (CONTAINER, ""),
            Entry::Object(name) => (OBJECT, name.as_str()),
        };
        let mut bytes = long_term().to_vec();
        bytes.extend_from_slice(&uid_to_bytes(provider));
        bytes.extend_from_slice(&[VERSION, kind, 0, 0]);
        bytes.extend_from_slice(name.as_bytes());
        bytes
    }

    /// The object with this distinguished name, where that is no longer than names are.
    pub(super) fn object(name: &str) -> Option<Entry> {
        (1..=LONGEST).contains(&name.len()).then(|| Entry::Object(name.to_owned()))
    }

    pub(super) fn from_entry_id(entry_id: &[u8], provider: &GUID) -> Reply<Entry> {
        let bad = || malformed(entry_id, "24 bytes of the directory and a distinguished name");
        let (fixed, name) = entry_id.split_at_checked(FIXED).ok_or_else(bad)?;
        if fixed[4..HEADER] != uid_to_bytes(provider) {
            return Err(bad());
        }
        match (&fixed[HEADER..], str::from_utf8(name).map_err(|_| bad())?) {
            ([VERSION, CONTAINER, 0, 0], "") => Ok(Entry::Container),
            ([VERSION, OBJECT, 0, 0], name) => Entry::object(name).ok_or_else(bad),
            _ => Err(bad()),
        }
    }

    /// Whether it is the same object: names differ by more than the case of their letters.
    pub(super) fn is(&self, other: &Entry) -> bool {
        match (self, other) {
            (Entry::Container, Entry::Container) => true,
            (Entry::Object(a), Entry::Object(b)) => a.to_lowercase() == b.to_lowercase(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROVIDER: GUID = GUID::from_u128(0x1b0c_55d2_6a1e_4f0b_9d38_40c2_77a1_5e90);

    #[test]
    fn an_identifier_is_read_as_what_it_was_made_from_or_refused() {
        let object = Entry::object("cn=Büro,dc=example,dc=org").unwrap();
        for entry in [Entry::Container, object.clone()] {
            let id = entry.to_entry_id(&PROVIDER);
            assert_eq!(Entry::from_entry_id(&id, &PROVIDER).unwrap(), entry);
            assert!(Entry::from_entry_id(&id, &GUID::zeroed()).is_err(), "another provider's");
            for length in 0..FIXED {
                assert!(Entry::from_entry_id(&id[..length], &PROVIDER).is_err());
            }
        }
        let mut id = object.to_entry_id(&PROVIDER);
        id.push(0xFF);
        assert!(Entry::from_entry_id(&id, &PROVIDER).is_err(), "no UTF-8");
        assert!(Entry::object(&"x".repeat(LONGEST + 1)).is_none());
        assert!(Entry::object("").is_none());
        assert!(object.is(&Entry::object("CN=BÜRO,DC=example,DC=org").unwrap()));
    }
}
