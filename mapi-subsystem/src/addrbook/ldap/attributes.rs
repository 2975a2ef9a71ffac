//! What a directory says of people and groups, as properties.

use ldap3::SearchEntry;
use mapi_session::flags::DisplayType;
use mapi_session::types::Unicode;
use mapi_session::{PropTag, PropValue, tags};
use windows_core::GUID;

use super::super::object_type;
use super::entry::Entry;
use crate::identity::search_key;
use crate::props::put;

/// A property, and the attributes that it may come from, the best first.
struct Text {
    tag: PropTag<Unicode>,
    attributes: &'static [&'static str],
}

const fn text(tag: PropTag<Unicode>, attributes: &'static [&'static str]) -> Text {
    Text { tag, attributes }
}

const TEXTS: [Text; 25] = [
    text(tags::ACCOUNT, &["uid", "sAMAccountName"]),
    text(tags::GIVEN_NAME, &["givenName"]),
    text(tags::SURNAME, &["sn"]),
    text(tags::INITIALS, &["initials"]),
    text(tags::TITLE, &["title"]),
    text(tags::COMPANY_NAME, &["o", "company"]),
    text(tags::DEPARTMENT_NAME, &["department", "departmentNumber", "ou"]),
    text(tags::OFFICE_LOCATION, &["physicalDeliveryOfficeName", "roomNumber"]),
    text(tags::BUSINESS_TELEPHONE_NUMBER, &["telephoneNumber"]),
    text(tags::MOBILE_TELEPHONE_NUMBER, &["mobile"]),
    text(tags::HOME_TELEPHONE_NUMBER, &["homePhone"]),
    text(tags::PAGER_TELEPHONE_NUMBER, &["pager"]),
    text(tags::BUSINESS_FAX_NUMBER, &["facsimileTelephoneNumber"]),
    text(tags::ISDN_NUMBER, &["internationaliSDNNumber"]),
    text(tags::STREET_ADDRESS, &["street", "streetAddress"]),
    text(tags::LOCALITY, &["l"]),
    text(tags::STATE_OR_PROVINCE, &["st"]),
    text(tags::POSTAL_CODE, &["postalCode"]),
    text(tags::POST_OFFICE_BOX, &["postOfficeBox"]),
    text(tags::COUNTRY, &["co", "c"]),
    text(tags::COMMENT, &["description", "info"]),
    text(tags::LANGUAGE, &["preferredLanguage"]),
    text(tags::BUSINESS_HOME_PAGE, &["labeledURI", "wWWHomePage"]),
    text(tags::POSTAL_ADDRESS, &["postalAddress"]),
    text(tags::ORGANIZATIONAL_ID_NUMBER, &["employeeNumber"]),
];

const NAMES: [&str; 2] = ["displayName", "cn"];
const MAIL: &str = "mail";
const PHOTOS: [&str; 2] = ["thumbnailPhoto", "jpegPhoto"];
const CLASS: &str = "objectClass";

/// The distinguished names of the members of a group are the values of these.
pub(super) const MEMBERS: [&str; 2] = ["member", "uniqueMember"];

/// The attributes that a directory is asked for.
pub(super) fn wanted() -> Vec<&'static str> {
    let texts = TEXTS.iter().flat_map(|text| text.attributes);
    texts.chain(&NAMES).chain(&PHOTOS).chain(&[MAIL, CLASS]).copied().collect()
}

/// Whether an entry is a group.
pub(super) fn is_group(entry: &SearchEntry) -> bool {
    let group = |class: &&str| {
        ["groupofnames", "groupofuniquenames", "group"]
            .iter()
            .any(|group| class.eq_ignore_ascii_case(group))
    };
    values(entry, CLASS).any(|class| group(&class))
}

/// The values of an attribute that are text.
pub(super) fn values<'a>(entry: &'a SearchEntry, name: &str) -> impl Iterator<Item = &'a str> {
    let found = entry.attrs.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.into_iter().flat_map(|(_, values)| values).map(String::as_str)
}

fn first<'a>(entry: &'a SearchEntry, names: &[&str]) -> Option<&'a str> {
    names.iter().find_map(|name| values(entry, name).find(|value| !value.trim().is_empty()))
}

/// The properties of an entry; none where its distinguished name is too long for an identifier.
pub(super) fn properties(entry: &SearchEntry, provider: &GUID) -> Option<Vec<PropValue>> {
    let id = Entry::object(&entry.dn)?.to_entry_id(provider);
    let group = is_group(entry);
    let mut mails: Vec<String> = Vec::new();
    for mail in values(entry, MAIL).map(clean).filter(|mail| !mail.is_empty()) {
        if !mails.contains(&mail) {
            mails.push(mail);
        }
    }
    let address = mails.first().cloned();
    let name = first(entry, &NAMES).or(address.as_deref()).unwrap_or(&entry.dn);
    let name = clean(name);
    let kind = if group { object_type::LIST } else { object_type::USER };
    let display = if group { DisplayType::DistList } else { DisplayType::MailUser };
    let mut row = vec![
        tags::ENTRYID.with(id.clone()),
        tags::RECORD_KEY.with(id.clone()),
        tags::INSTANCE_KEY.with(id.clone()),
        tags::OBJECT_TYPE.with(kind),
        tags::DISPLAY_TYPE.with(display.to_raw().cast_signed()),
        tags::DISPLAY_NAME.with(name.clone()),
        tags::TRANSMITABLE_DISPLAY_NAME.with(name),
        tags::SEND_RICH_INFO.with(false),
    ];
    match (&address, group) {
        // Mail to a list goes to its members.
        (address, true) => {
            row.push(tags::ADDRTYPE.with("MAPIPDL"));
            row.push(tags::SEARCH_KEY.with(id));
            row.extend(address.as_ref().map(|address| tags::SMTP_ADDRESS.with(address.as_str())));
        }
        (Some(address), false) => {
            row.push(tags::ADDRTYPE.with("SMTP"));
            row.push(tags::EMAIL_ADDRESS.with(address.as_str()));
            row.push(tags::SMTP_ADDRESS.with(address.as_str()));
            row.push(tags::SEARCH_KEY.with(search_key("SMTP", address)));
        }
        (None, false) => row.push(tags::SEARCH_KEY.with(id)),
    }
    if mails.len() > 1 {
        row.push(tags::CONTACT_ADDRTYPES.with(vec!["SMTP".to_owned(); mails.len()]));
        row.push(tags::CONTACT_DEFAULT_ADDRESS_INDEX.with(0));
        row.push(tags::CONTACT_EMAIL_ADDRESSES.with(mails));
    }
    for text in &TEXTS {
        let Some(value) = first(entry, text.attributes) else { continue };
        let value = if text.tag.tag() == tags::POSTAL_ADDRESS.tag() {
            // Lines end in a dollar sign. [RFC 4517, 3.3.28]
            value.replace('$', "\n").replace("\\24", "$")
        } else if text.tag.tag() == tags::BUSINESS_HOME_PAGE.tag() {
            // An address, then what it is called. [RFC 2079]
            value.split(' ').next().unwrap_or_default().to_owned()
        } else {
            value.to_owned()
        };
        put(&mut row, text.tag.with(clean(&value)));
    }
    row.extend(photo(entry).map(|image| tags::EMS_AB_THUMBNAIL_PHOTO.with(image)));
    Some(row)
}

fn photo(entry: &SearchEntry) -> Option<Vec<u8>> {
    PHOTOS.iter().find_map(|name| {
        let found = entry.bin_attrs.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.and_then(|(_, values)| values.first().cloned())
    })
}

/// A text of MAPI ends at a zero character.
fn clean(text: &str) -> String {
    text.trim().replace('\0', "")
}
