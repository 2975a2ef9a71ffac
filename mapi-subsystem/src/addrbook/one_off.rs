//! Entries that only their identifiers describe, and the template that they are made from.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mapi_session::flags::{DisplayType, ObjectType};
use mapi_session::wire::Row;
use mapi_session::{Code, PropValue, Value, tags};

use super::details::Details;
use super::user::{self, access_level, rules};
use super::{object_type, opened};
use crate::com::{Fault, Liveness, Reply};
use crate::identity::{OneOff, search_key};
use crate::props::{PropBacking, find, put};
use crate::provider::{Access, Opened};
use crate::service::text;

/// The properties of a one-off.
pub(super) fn row(entry_id: &[u8]) -> Reply<Row> {
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

/// Opens a one-off.
pub(super) fn open(liveness: &Arc<Liveness>, entry_id: &[u8]) -> Reply<Opened> {
    user::open_fixed(liveness, row(entry_id)?, Details::of_one_off(false))
}

/// Opens a template to fill in: with its first SaveChanges, `PR_ENTRYID` is that of a one-off of
/// what was set, as CreateOneOff makes it. [implementing-one-off-tables]
pub(super) fn open_template(
    liveness: &Arc<Liveness>,
    entry_id: &[u8],
    access: Access,
) -> Reply<Opened> {
    let template = Template { id: entry_id.to_vec(), access, filled: Mutex::default() };
    let details = Details::of_one_off(access.wants_write());
    let (template, rules) = (Arc::new(template), rules(access));
    let object = user::object(liveness, "template", template, rules, details, &[])?;
    opened(ObjectType::MailUser, &object)
}

struct Template {
    id: Vec<u8>,
    access: Access,
    filled: Mutex<Row>,
}

impl Template {
    fn filled(&self) -> MutexGuard<'_, Row> {
        self.filled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The one-off of these properties, where they have an address.
fn one_off(filled: &[PropValue]) -> Option<OneOff> {
    let said = |tag| text(filled, tag).map(str::trim).filter(|text| !text.is_empty());
    let address = said(tags::EMAIL_ADDRESS)?;
    Some(OneOff {
        name: said(tags::DISPLAY_NAME).unwrap_or(address).to_owned(),
        address_type: said(tags::ADDRTYPE).unwrap_or("SMTP").to_owned(),
        address: address.to_owned(),
        rich_info: find(filled, tags::SEND_RICH_INFO.tag()) != Some(&Value::Boolean(false)),
    })
}

impl PropBacking for Template {
    fn load(&self) -> Reply<Row> {
        let mut shown = self.filled().clone();
        let computed = match one_off(&shown) {
            Some(one_off) => row(&one_off.to_entry_id())?,
            None => vec![
                tags::ENTRYID.with(self.id.clone()),
                tags::OBJECT_TYPE.with(object_type::USER),
                tags::DISPLAY_TYPE.with(DisplayType::MailUser.to_raw() as i32),
                tags::ADDRTYPE.with("SMTP"),
                tags::SEND_RICH_INFO.with(true),
            ],
        };
        for property in computed {
            put(&mut shown, property);
        }
        put(&mut shown, access_level(self.access));
        Ok(shown)
    }

    fn save(&self, set: &[PropValue], deleted: &[u16]) -> Reply<()> {
        let mut filled = self.filled();
        let mut changed = filled.clone();
        changed.retain(|p| !deleted.contains(&p.tag.id()));
        for property in set {
            put(&mut changed, property.clone());
        }
        if one_off(&changed).is_none() {
            return Err(Fault::new(
                Code::E_MISSING_REQUIRED_COLUMN,
                "a recipient who is in no address book needs PR_EMAIL_ADDRESS",
            ));
        }
        *filled = changed;
        Ok(())
    }
}
