//! From properties to cards.

use calcard::common::{Data, PartialDateTime};
use calcard::vcard::{
    VCard, VCardEntry, VCardKind, VCardParameter, VCardParameterValue, VCardProperty, VCardValue,
    VCardVersion,
};
use mail_parser::DateTime;
use mapi_session::types::{SysTime, Unicode};
use mapi_session::{PropTag, PropValue, Value, tags};

use super::fields::{NAME, OLD_KIND, OLD_MEMBER, PLACES, TELEPHONES};
use super::reading::{PER_SECOND, TO_1970, rest_of};
use super::{Addresses, CARD_REST, Card, Version};
use crate::props::find;
use crate::service::{binary, text};

/// Writes cards, one after the other, in the format of a file: lines end in CR and LF.
#[must_use]
pub fn write(cards: &[Card], version: Version) -> String {
    let mut file = String::new();
    let number = match version {
        Version::V3 => VCardVersion::V3_0,
        Version::V4 => VCardVersion::V4_0,
    };
    for card in cards {
        // A String takes everything.
        let _ = Writing { version, properties: &card.properties }
            .card(card)
            .write_to(&mut file, number);
    }
    file
}

struct Writing<'a> {
    version: Version,
    properties: &'a [PropValue],
}

impl Writing<'_> {
    fn card(&self, card: &Card) -> VCard {
        let name = self.text(tags::DISPLAY_NAME).or_else(|| self.text(tags::EMAIL_ADDRESS));
        let mut entries = vec![line(VCardProperty::Fn, name.unwrap_or_default())];
        if let Some(uid) = &card.uid {
            entries.push(line(VCardProperty::Uid, written_uid(uid)));
        }
        if card.group {
            self.group(card, &mut entries);
        } else {
            let parts = NAME.map(|tag| self.text(tag).unwrap_or_default());
            // Version 3.0 asks for it.
            if self.version == Version::V3 || parts.iter().any(|part| !part.is_empty()) {
                entries.push(structured(VCardProperty::N, parts.to_vec()));
            }
        }
        for (name, tag) in [
            (VCardProperty::Nickname, tags::NICKNAME),
            (VCardProperty::Title, tags::TITLE),
            (VCardProperty::Role, tags::PROFESSION),
            (VCardProperty::Note, tags::COMMENT),
            (VCardProperty::Url, tags::PERSONAL_HOME_PAGE),
        ] {
            entries.extend(self.text(tag).map(|text| line(name, text)));
        }
        let page = self.text(tags::BUSINESS_HOME_PAGE);
        entries.extend(page.map(|page| typed(line(VCardProperty::Url, page), &["work"])));
        let company = self.text(tags::COMPANY_NAME);
        let department = self.text(tags::DEPARTMENT_NAME);
        if company.is_some() || department.is_some() {
            let mut parts = vec![company.unwrap_or_default()];
            parts.extend(department);
            entries.push(structured(VCardProperty::Org, parts));
        }
        self.addresses(&mut entries);
        for telephone in &TELEPHONES[..TELEPHONES.len() - 1] {
            let number = self.text(telephone.tag);
            entries.extend(
                number.map(|number| typed(line(VCardProperty::Tel, number), telephone.types)),
            );
        }
        for place in &PLACES {
            let parts = place.parts.map(|tag| self.text(tag).unwrap_or_default());
            if parts.iter().any(|part| !part.is_empty()) {
                let mut parts = parts.to_vec();
                // The room is part of the street.
                parts.insert(1, String::new());
                entries.push(typed(structured(VCardProperty::Adr, parts), &[place.kind]));
            }
        }
        entries.extend(self.date(VCardProperty::Bday, tags::BIRTHDAY));
        entries.extend(self.date(VCardProperty::Anniversary, tags::WEDDING_ANNIVERSARY));
        entries.extend(self.photo());
        entries.extend(self.text(CARD_REST).map(|rest| rest_of(&rest)).unwrap_or_default());
        VCard { entries }
    }

    fn group(&self, card: &Card, entries: &mut Vec<VCardEntry>) {
        let member = match self.version {
            Version::V4 => {
                let kind = VCardEntry::new(VCardProperty::Kind);
                entries.push(kind.with_value(VCardKind::Group));
                VCardProperty::Member
            }
            Version::V3 => {
                entries.push(line(VCardProperty::Other(OLD_KIND.to_owned()), "group".to_owned()));
                VCardProperty::Other(OLD_MEMBER.to_owned())
            }
        };
        entries.extend(card.members.iter().map(|uri| line(member.clone(), uri.clone())));
    }

    fn addresses(&self, entries: &mut Vec<VCardEntry>) {
        let Addresses { all, main } = Addresses::of(self.properties);
        let several = all.len() > 1;
        entries.extend(all.into_iter().enumerate().map(|(at, address)| {
            let entry = line(VCardProperty::Email, address);
            if several && at == main { self.preferred(entry) } else { entry }
        }));
    }

    fn preferred(&self, entry: VCardEntry) -> VCardEntry {
        match self.version {
            Version::V4 => entry.with_param(VCardParameter::pref(1)),
            Version::V3 => typed(entry, &["pref"]),
        }
    }

    fn date(&self, name: VCardProperty, tag: PropTag<SysTime>) -> Option<VCardEntry> {
        let Some(Value::SysTime(time)) = find(self.properties, tag.tag()) else { return None };
        let date = DateTime::from_timestamp(time.div_euclid(PER_SECOND) - TO_1970);
        let date = PartialDateTime {
            year: Some(date.year).filter(|year| *year <= 9999),
            month: Some(date.month),
            day: Some(date.day),
            ..PartialDateTime::default()
        };
        date.year?;
        let mut entry = VCardEntry::new(name);
        entry.values.push(VCardValue::PartialDateTime(date));
        Some(entry)
    }

    fn photo(&self) -> Option<VCardEntry> {
        let image = binary(self.properties, tags::EMS_AB_THUMBNAIL_PHOTO)?;
        let content_type = match image {
            [0x89, b'P', b'N', b'G', ..] => "image/png",
            [b'G', b'I', b'F', ..] => "image/gif",
            _ => "image/jpeg",
        };
        let image = Data { content_type: Some(content_type.to_owned()), data: image.to_vec() };
        let mut entry = VCardEntry::new(VCardProperty::Photo);
        entry.values.push(VCardValue::Binary(image));
        Some(entry)
    }

    /// A property's text as a card has it.
    fn text(&self, tag: PropTag<Unicode>) -> Option<String> {
        let text = text(self.properties, tag)?.replace("\r\n", "\n").replace('\r', "\n");
        Some(text).filter(|text| !text.is_empty())
    }
}

/// An identifier as a card has it: a URI, where it is a UUID.
fn written_uid(uid: &str) -> String {
    let is_uuid = uid.len() == 36
        && uid.char_indices().all(|(at, c)| match at {
            8 | 13 | 18 | 23 => c == '-',
            _ => c.is_ascii_hexdigit(),
        });
    if is_uuid { format!("urn:uuid:{uid}") } else { uid.to_owned() }
}

fn line(name: VCardProperty, text: String) -> VCardEntry {
    VCardEntry::new(name).with_value(text)
}

fn structured(name: VCardProperty, parts: Vec<String>) -> VCardEntry {
    VCardEntry::new(name).with_values(parts.into_iter().map(VCardValue::Text).collect())
}

fn typed(mut entry: VCardEntry, types: &[&str]) -> VCardEntry {
    for word in types {
        entry.add_param(VCardParameter::typ(VCardParameterValue::Text((*word).to_owned())));
    }
    entry
}
