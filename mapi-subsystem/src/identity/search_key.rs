//! Search keys of recipients.

/// `PR_SEARCH_KEY` of an address: type, colon, address, all in upper case, and a zero byte. It is
/// equal for two recipients with one address.
pub(crate) fn search_key(address_type: &str, address: &str) -> Vec<u8> {
    let mut key = format!("{address_type}:{address}").to_uppercase().into_bytes();
    key.push(0);
    key
}
