//! Who sends a message.

use mapi_session::{PropValue, tags};

use super::{OneOff, search_key};
use crate::service::text;

/// The properties that say who sends a message and on whose behalf, for a sender with an SMTP
/// address. A set that the message has already, with an address, is left out.
pub(crate) fn sender(message: &[PropValue], name: &str, address: &str) -> Vec<PropValue> {
    let entry_id = OneOff::smtp(name, address).to_entry_id();
    let key = search_key("SMTP", address);
    let says = |tag| text(message, tag).is_some_and(|address| !address.is_empty());
    let mut properties = Vec::new();
    if !says(tags::SENDER_EMAIL_ADDRESS) {
        properties.extend([
            tags::SENDER_NAME.with(name),
            tags::SENDER_ADDRTYPE.with("SMTP"),
            tags::SENDER_EMAIL_ADDRESS.with(address),
            tags::SENDER_ENTRYID.with(entry_id.clone()),
            tags::SENDER_SEARCH_KEY.with(key.clone()),
        ]);
    }
    if !says(tags::SENT_REPRESENTING_EMAIL_ADDRESS) {
        properties.extend([
            tags::SENT_REPRESENTING_NAME.with(name),
            tags::SENT_REPRESENTING_ADDRTYPE.with("SMTP"),
            tags::SENT_REPRESENTING_EMAIL_ADDRESS.with(address),
            tags::SENT_REPRESENTING_ENTRYID.with(entry_id),
            tags::SENT_REPRESENTING_SEARCH_KEY.with(key),
        ]);
    }
    properties
}
