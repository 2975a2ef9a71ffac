//! One-off identifiers: recipients that no address book holds.

use super::{long_term, malformed};
use crate::com::Reply;

/// The UID of MAPI's one-off provider, as it lies in memory.
const ONE_OFF: [u8; 16] = [
    0x81, 0x2B, 0x1F, 0xA4, 0xBE, 0xA3, 0x10, 0x19, 0x9D, 0x6E, 0x00, 0xDD, 0x01, 0x0F, 0x54, 0x02,
];

const NO_RICH_INFO: u16 = 0x0001;
const UNICODE: u16 = 0x8000;

/// A recipient that is described by its own identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOff {
    /// `PR_DISPLAY_NAME`.
    pub name: String,
    /// `PR_ADDRTYPE`: `SMTP`.
    pub address_type: String,
    /// `PR_EMAIL_ADDRESS`.
    pub address: String,
    /// `PR_SEND_RICH_INFO`: the recipient can read formatted text.
    pub rich_info: bool,
}

impl OneOff {
    /// A recipient with an SMTP address, who can read formatted text.
    #[must_use]
    pub fn smtp(name: &str, address: &str) -> OneOff {
        OneOff {
            name: name.to_owned(),
            address_type: "SMTP".to_owned(),
            address: address.to_owned(),
            rich_info: true,
        }
    }

    /// Whether an entry identifier is a one-off, by its UID.
    #[must_use]
    pub fn is_one_off(entry_id: &[u8]) -> bool {
        entry_id.get(4..20) == Some(&ONE_OFF)
    }

    /// The identifier, with its text in UTF-16.
    #[must_use]
    pub fn to_entry_id(&self) -> Vec<u8> {
        let mut bytes = long_term().to_vec();
        bytes.extend_from_slice(&ONE_OFF);
        bytes.extend_from_slice(&0u16.to_le_bytes());
        let flags = UNICODE | if self.rich_info { 0 } else { NO_RICH_INFO };
        bytes.extend_from_slice(&flags.to_le_bytes());
        for text in [&self.name, &self.address_type, &self.address] {
            // A zero character would end the text: it is not part of a name.
            for unit in text.encode_utf16().filter(|u| *u != 0).chain([0]) {
                bytes.extend_from_slice(&unit.to_le_bytes());
            }
        }
        bytes
    }

    /// Reads an identifier.
    ///
    /// # Errors
    /// `MAPI_E_INVALID_ENTRYID` when it is cut short, of a later version or no one-off.
    pub fn from_entry_id(entry_id: &[u8]) -> Reply<OneOff> {
        let bad = || malformed(entry_id, "a one-off with name, address type and address");
        if !OneOff::is_one_off(entry_id) {
            return Err(bad());
        }
        let word = |at: usize| {
            entry_id.get(at..at + 2).map(|b| u16::from_le_bytes([b[0], b[1]])).ok_or_else(bad)
        };
        if word(20)? != 0 {
            return Err(bad());
        }
        let flags = word(22)?;
        let mut rest = &entry_id[24..];
        let mut next = || -> Reply<String> {
            if flags & UNICODE == 0 {
                let end = rest.iter().position(|b| *b == 0).ok_or_else(bad)?;
                // 8-bit text of an unknown code page: what is ASCII is sure.
                let text = String::from_utf8_lossy(&rest[..end]).into_owned();
                rest = &rest[end + 1..];
                return Ok(text);
            }
            let (units, _) = rest.as_chunks::<2>();
            let units: Vec<u16> = units.iter().map(|c| u16::from_le_bytes(*c)).collect();
            let end = units.iter().position(|u| *u == 0).ok_or_else(bad)?;
            let text = String::from_utf16(&units[..end]).map_err(|_| bad())?;
            rest = &rest[(end + 1) * 2..];
            Ok(text)
        };
        Ok(OneOff {
            name: next()?,
            address_type: next()?,
            address: next()?,
            rich_info: flags & NO_RICH_INFO == 0,
        })
    }
}
