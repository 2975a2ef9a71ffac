//! Entries that only their identifiers describe.

use mapi_session::flags::DisplayType;
use mapi_session::{PropValue, tags};

use super::object_type;
use crate::com::Reply;
use crate::identity::{OneOff, search_key};

/// The properties of a one-off.
pub(super) fn row(entry_id: &[u8]) -> Reply<Vec<PropValue>> {
    let one_off = OneOff::from_entry_id(entry_id)?;
    let key = search_key(&one_off.address_type, &one_off.address);
    let mut row = vec![
        tags::ENTRYID.with(entry_id.to_vec()),
        tags::RECORD_KEY.with(entry_id.to_vec()),
        tags::INSTANCE_KEY.with(entry_id.to_vec()),
        tags::OBJECT_TYPE.with(object_type::USER),
        tags::DISPLAY_TYPE.with(DisplayType::MailUser.to_raw() as i32),
        tags::DISPLAY_NAME.with(one_off.name.clone()),
        tags::TRANSMITABLE_DISPLAY_NAME.with(one_off.name),
        tags::ADDRTYPE.with(one_off.address_type.clone()),
        tags::EMAIL_ADDRESS.with(one_off.address.clone()),
        tags::SEARCH_KEY.with(key),
        tags::SEND_RICH_INFO.with(one_off.rich_info),
    ];
    if one_off.address_type.eq_ignore_ascii_case("SMTP") {
        row.push(tags::SMTP_ADDRESS.with(one_off.address));
    }
    Ok(row)
}
