//! Store identifiers as clients see them: with the name of the provider's library around the
//! provider's own. [wrapstoreentryid]

use super::malformed;
use crate::com::Reply;

/// `muidStoreWrap` {10BBA138-E505-1A10-A1BB-08002B2A56C2}, as it lies in memory.
const STORE_WRAP: [u8; 16] = [
    0x38, 0xA1, 0xBB, 0x10, 0x05, 0xE5, 0x10, 0x1A, 0xA1, 0xBB, 0x08, 0x00, 0x2B, 0x2A, 0x56, 0xC2,
];

const PREFIX: usize = 22;

/// Wraps the identifier of a store: flags, `muidStoreWrap`, version 0, a flag byte of 0, the
/// library's name with its zero byte, filled up to a multiple of 4, and the identifier.
#[must_use]
pub fn wrap_store(dll: &str, inner: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0; 4];
    bytes.extend_from_slice(&STORE_WRAP);
    bytes.extend_from_slice(&[0, 0]);
    bytes.extend_from_slice(dll.as_bytes());
    bytes.push(0);
    while !bytes.len().is_multiple_of(4) {
        bytes.push(0);
    }
    bytes.extend_from_slice(inner);
    bytes
}

/// Whether it is a wrapped identifier of a store.
pub(crate) fn is_wrapped(entry_id: &[u8]) -> bool {
    entry_id.get(4..20) == Some(&STORE_WRAP)
}

/// The name of the library and the provider's own identifier in a wrapped one; `None` when it is
/// not wrapped.
///
/// # Errors
/// `MAPI_E_INVALID_ENTRYID` when it begins like a wrapped one and is cut short or without a name.
pub fn unwrap_store(entry_id: &[u8]) -> Reply<Option<(&str, &[u8])>> {
    if !is_wrapped(entry_id) {
        return Ok(None);
    }
    let bad = || malformed(entry_id, "a wrapped store identifier with a library name");
    let rest = entry_id.get(PREFIX..).ok_or_else(bad)?;
    let end = rest.iter().position(|b| *b == 0).ok_or_else(bad)?;
    let name = std::str::from_utf8(&rest[..end]).ok().filter(|n| !n.is_empty()).ok_or_else(bad)?;
    let start = (PREFIX + end + 1).next_multiple_of(4);
    let inner = entry_id.get(start..).filter(|i| !i.is_empty()).ok_or_else(bad)?;
    Ok(Some((name, inner)))
}
