//! Entry identifiers: which provider an identifier belongs to, and the forms that MAPI itself
//! makes (wrapped store identifiers, one-off recipients, its own objects).

mod one_off;
mod own;
mod search_key;
mod sender;
mod wrapped;

use mapi_session::Code;
use windows_core::GUID;

use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::home::uid_from_bytes;

pub use one_off::OneOff;
pub(crate) use own::OwnObject;
pub(crate) use search_key::search_key;
pub(crate) use sender::sender;
pub use wrapped::{unwrap_store, wrap_store};

/// The shortest identifier: flags and the UID of a provider.
pub(crate) const HEADER: usize = 20;

/// The flags of the long-term identifiers of the address book and of one-offs: none.
/// [constructing-entry-identifiers]
pub(crate) fn long_term() -> [u8; 4] {
    let wrong = [
        ("D.1.MAPI_SHORTTERM", [0x80, 0, 0, 0]),
        ("D.1.MAPI_NOTRECIP", [0x40, 0, 0, 0]),
        ("D.1.MAPI_THISSESSION", [0x20, 0, 0, 0]),
        ("D.1.MAPI_NOW", [0x10, 0, 0, 0]),
        ("D.1.MAPI_NOTRESERVED", [0x08, 0, 0, 0]),
        ("D.1.6", [0, 1, 0, 0]),
    ];
    wrong.iter().find(|(rule, _)| deviates(rule)).map_or([0; 4], |(_, flags)| *flags)
}

/// The identifier that a provider registered and that the entry identifier begins with, after
/// its four bytes of flags.
///
/// # Errors
/// `MAPI_E_INVALID_ENTRYID` when there are not even so many bytes.
pub fn provider_uid(entry_id: &[u8]) -> Reply<GUID> {
    match entry_id.get(4..HEADER).and_then(|b| <[u8; 16]>::try_from(b).ok()) {
        Some(bytes) => Ok(uid_from_bytes(bytes)),
        None => Err(malformed(entry_id, "at least 20 bytes")),
    }
}

/// The failure for an entry identifier that cannot be one.
pub(crate) fn malformed(entry_id: &[u8], expected: &str) -> Fault {
    Fault::new(
        Code::E_INVALID_ENTRYID,
        format!(
            "an entry identifier of {} bytes is malformed: expected {expected}",
            entry_id.len()
        ),
    )
}

/// The failure for an entry identifier that no provider of the session claims.
pub(crate) fn unknown(entry_id: &[u8]) -> Fault {
    let uid = provider_uid(entry_id).map(|u| format!("{u:?}")).unwrap_or_default();
    Fault::new(
        Code::E_UNKNOWN_ENTRYID,
        format!("no provider of this session made the entry identifier (its provider is {uid})"),
    )
}

#[cfg(test)]
mod tests;
