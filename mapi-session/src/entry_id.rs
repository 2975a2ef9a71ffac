//! Entry identifiers: what a session opens objects by.

use std::fmt;

/// An entry identifier. It is opaque: compare two with `Session::same_entry`, never by
/// their bytes, since several identifiers may denote one object.
#[derive(Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct EntryId(#[cfg_attr(feature = "serde", serde(with = "crate::serial"))] Vec<u8>);

impl EntryId {
    /// Takes the bytes of an identifier that came from MAPI.
    #[must_use]
    pub fn from_bytes(bytes: impl Into<Vec<u8>>) -> EntryId {
        EntryId(bytes.into())
    }

    /// The bytes, to be kept and handed back.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EntryId(")?;
        for byte in &self.0 {
            write!(f, "{byte:02X}")?;
        }
        f.write_str(")")
    }
}
