//! A place in the changes of a folder.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use crate::{Code, Error};

/// A place in the changes of a folder, between two of them. It belongs to one folder of one store,
/// and is opaque; as text (`to_string`, `parse`) or bytes it can be kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cursor {
    /// The store's own state.
    pub(super) state: Vec<u8>,
    /// Marks of the changes that were given of the store's next step.
    pub(super) given: Vec<Vec<u8>>,
}

const MARK: &str = "mapi-changes-1:";

impl Cursor {
    /// The cursor as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for part in std::iter::once(&self.state).chain(&self.given) {
            bytes.extend_from_slice(&(part.len() as u32).to_le_bytes());
            bytes.extend_from_slice(part);
        }
        bytes
    }

    /// The cursor of bytes that [`to_bytes`](Cursor::to_bytes) gave.
    ///
    /// # Errors
    /// `MAPI_E_CORRUPT_DATA`: they are none.
    pub fn from_bytes(bytes: &[u8]) -> Result<Cursor, Error> {
        let mut parts = Vec::new();
        let mut rest = bytes;
        while !rest.is_empty() {
            let (length, after) = rest.split_first_chunk::<4>().ok_or_else(no_cursor)?;
            let length = u32::from_le_bytes(*length) as usize;
            let (part, after) = after.split_at_checked(length).ok_or_else(no_cursor)?;
            parts.push(part.to_vec());
            rest = after;
        }
        let mut parts = parts.into_iter();
        let state = parts.next().ok_or_else(no_cursor)?;
        Ok(Cursor { state, given: parts.collect() })
    }
}

fn no_cursor() -> Error {
    Error::new(Code::E_CORRUPT_DATA, "IExchangeExportChanges::Config")
        .with_detail("this is no cursor of a folder's changes; begin without one")
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MARK)?;
        for byte in self.to_bytes() {
            f.write_char(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'))?;
            f.write_char(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'))?;
        }
        Ok(())
    }
}

impl FromStr for Cursor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Cursor, Error> {
        let digits = text.trim().strip_prefix(MARK).ok_or_else(no_cursor)?.as_bytes();
        let digit = |byte: u8| char::from(byte).to_digit(16).ok_or_else(no_cursor);
        let mut bytes = Vec::with_capacity(digits.len() / 2);
        for pair in digits.chunks(2) {
            let &[high, low] = pair else { return Err(no_cursor()) };
            bytes.push((digit(high)? << 4 | digit(low)?) as u8);
        }
        Cursor::from_bytes(&bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_comes_back_from_text_and_what_is_none_is_refused() {
        let cursor = Cursor { state: vec![1, 2, 0xFF], given: vec![vec![], vec![7; 40]] };
        assert_eq!(cursor.to_string().parse::<Cursor>().unwrap(), cursor);
        assert_eq!(Cursor::from_bytes(&cursor.to_bytes()).unwrap(), cursor);
        for wrong in ["", "mapi-changes-1:", "mapi-changes-1:0", "mapi-changes-1:05000000", "é"] {
            let error = wrong.parse::<Cursor>().unwrap_err();
            assert_eq!(error.code(), Code::E_CORRUPT_DATA, "{wrong}");
        }
    }
}
