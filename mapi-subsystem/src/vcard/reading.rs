//! From cards to properties.

use calcard::common::PartialDateTime;
use calcard::vcard::{VCard, VCardEntry, VCardKind, VCardProperty, VCardValue, VCardVersion};
use calcard::{Entry, Parser};
use mail_parser::DateTime;
use mapi_session::types::{SysTime, Unicode};
use mapi_session::{PropTag, PropValue, Value, tags};

use super::fields::{NAME, OLD_KIND, OLD_MEMBER, PLACES, TELEPHONES, Types};
use super::lines::chunks;
use super::{Addresses, BadCard, CARD_REST, Card, plain_uid};
use crate::props::find_id;

/// Seconds from 1 January 1601, from which PT_SYSTIME counts, to 1970.
pub(super) const TO_1970: i64 = 11_644_473_600;
/// PT_SYSTIME counts intervals of 100 nanoseconds.
pub(super) const PER_SECOND: i64 = 10_000_000;

/// Something in a file that begins as a card does.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Read {
    /// Which card of the file, from 1.
    pub number: u64,
    /// The line that it begins in, from 1.
    pub line: u64,
    /// The card, or what is wrong with it; those after it can be read all the same.
    pub card: Result<Card, BadCard>,
}

/// Reads the cards of a file, of version 4.0, 3.0 or 2.1: text in UTF-8, or in Western European
/// (Windows-1252) as old programs write it. One is read at a time.
pub fn read(file: &[u8]) -> impl Iterator<Item = Read> {
    (1..).zip(chunks(file)).map(|(number, chunk)| {
        let card = if chunk.whole { card(&chunk.text()) } else { Err(BadCard::Unterminated) };
        Read { number, line: chunk.line, card }
    })
}

fn card(text: &str) -> Result<Card, BadCard> {
    let Entry::VCard(parsed) = Parser::new(text).entry() else {
        return Err(BadCard::Unreadable);
    };
    let mut reading = Reading::default();
    for entry in parsed.entries {
        if let Some(kept) = reading.take(entry) {
            reading.rest.push(kept);
        }
    }
    reading.finish()
}

/// The lines of a [`CARD_REST`].
pub(super) fn rest_of(text: &str) -> Vec<VCardEntry> {
    match Parser::new(text).entry() {
        Entry::VCard(mut card) => {
            let meta = [VCardProperty::Version, VCardProperty::Begin, VCardProperty::End];
            card.entries.retain(|entry| !meta.contains(&entry.name));
            card.entries
        }
        _ => Vec::new(),
    }
}

#[derive(Default)]
struct Reading {
    card: Card,
    /// E-mail addresses, and how much each is preferred.
    addresses: Vec<(u32, String)>,
    /// What mail users have no property for.
    rest: Vec<VCardEntry>,
}

impl Reading {
    /// Takes a line in; gives it back where there is no property for it.
    fn take(&mut self, entry: VCardEntry) -> Option<VCardEntry> {
        let taken = match &entry.name {
            VCardProperty::Begin
            | VCardProperty::End
            | VCardProperty::Version
            | VCardProperty::Prodid
            | VCardProperty::Rev => true,
            VCardProperty::Kind => self.kind(&entry),
            VCardProperty::Uid => self.uid(&entry),
            VCardProperty::Member => self.member(&entry),
            VCardProperty::Other(name) if name.eq_ignore_ascii_case(OLD_KIND) => self.kind(&entry),
            VCardProperty::Other(name) if name.eq_ignore_ascii_case(OLD_MEMBER) => {
                self.member(&entry)
            }
            VCardProperty::Fn => self.put(tags::DISPLAY_NAME, &first(&entry)),
            VCardProperty::N => self.parts(&entry, &NAME.map(Some), " "),
            VCardProperty::Nickname => self.put(tags::NICKNAME, &joined(&entry.values, ", ")),
            VCardProperty::Photo => self.photo(&entry),
            VCardProperty::Bday => self.date(tags::BIRTHDAY, &entry),
            VCardProperty::Anniversary => self.date(tags::WEDDING_ANNIVERSARY, &entry),
            VCardProperty::Adr => self.place(&entry),
            VCardProperty::Tel => self.telephone(&entry),
            VCardProperty::Email => self.address(&entry),
            VCardProperty::Title => self.put(tags::TITLE, &first(&entry)),
            VCardProperty::Role => self.put(tags::PROFESSION, &first(&entry)),
            VCardProperty::Org => {
                let (company, units) = entry.values.split_at(entry.values.len().min(1));
                let department = joined(units, ", ");
                self.put(tags::COMPANY_NAME, &joined(company, ", "))
                    && (department.is_empty() || self.put(tags::DEPARTMENT_NAME, &department))
            }
            VCardProperty::Note => self.put(tags::COMMENT, &first(&entry)),
            VCardProperty::Url => {
                let work = Types::of(&entry).has("work");
                let tag = if work { tags::BUSINESS_HOME_PAGE } else { tags::PERSONAL_HOME_PAGE };
                self.put(tag, &first(&entry))
            }
            _ => false,
        };
        (!taken).then_some(entry)
    }

    fn is_free(&self, tag: PropTag<Unicode>) -> bool {
        find_id(&self.card.properties, tag.tag().id()).is_none()
    }

    /// Takes a text for a property; `false` where it has one. An empty one is none.
    fn put(&mut self, tag: PropTag<Unicode>, text: &str) -> bool {
        if text.is_empty() {
            return true;
        }
        let free = self.is_free(tag);
        if free {
            self.card.properties.push(tag.with(text));
        }
        free
    }

    /// Takes the parts of a structured line, each for its property.
    fn parts(
        &mut self,
        entry: &VCardEntry,
        tags: &[Option<PropTag<Unicode>>],
        separator: &str,
    ) -> bool {
        let named = tags.iter().flatten();
        if !named.into_iter().all(|tag| self.is_free(*tag)) {
            return false;
        }
        for (value, tag) in entry.values.iter().zip(tags) {
            if let Some(tag) = tag {
                self.put(*tag, &joined(std::slice::from_ref(value), separator));
            }
        }
        true
    }

    fn kind(&mut self, entry: &VCardEntry) -> bool {
        match entry.values.first() {
            Some(VCardValue::Kind(VCardKind::Group)) => self.card.group = true,
            Some(VCardValue::Kind(VCardKind::Individual)) => {}
            Some(VCardValue::Text(kind)) if kind.eq_ignore_ascii_case("group") => {
                self.card.group = true;
            }
            _ => return false,
        }
        true
    }

    fn uid(&mut self, entry: &VCardEntry) -> bool {
        let uid = plain_uid(&first(entry));
        if self.card.uid.is_none() && !uid.is_empty() {
            self.card.uid = Some(uid);
        }
        true
    }

    fn member(&mut self, entry: &VCardEntry) -> bool {
        let member = first(entry);
        if !member.is_empty() {
            self.card.members.push(member);
        }
        true
    }

    fn photo(&mut self, entry: &VCardEntry) -> bool {
        let tag = tags::EMS_AB_THUMBNAIL_PHOTO;
        match entry.values.first() {
            Some(VCardValue::Binary(image))
                if find_id(&self.card.properties, tag.tag().id()).is_none() =>
            {
                self.card.properties.push(tag.with(image.data.clone()));
                true
            }
            _ => false,
        }
    }

    fn date(&mut self, tag: PropTag<SysTime>, entry: &VCardEntry) -> bool {
        let date = match entry.values.first() {
            Some(VCardValue::PartialDateTime(date)) => system_time(date),
            _ => None,
        };
        match date {
            Some(date) if find_id(&self.card.properties, tag.tag().id()).is_none() => {
                let value = Value::SysTime(date);
                self.card.properties.push(PropValue { tag: tag.tag(), value });
                true
            }
            _ => false,
        }
    }

    fn place(&mut self, entry: &VCardEntry) -> bool {
        let types = Types::of(entry);
        // A card's second part is the room; those after the seventh repeat what the street says.
        let mut entry = entry.clone();
        entry.values.truncate(7);
        if entry.values.len() > 2 {
            let room = entry.values.remove(1);
            let both = [entry.values[1].clone(), room].map(|part| joined(&[part], ", "));
            let street = both.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>();
            entry.values[1] = VCardValue::Text(street.join("\n"));
        }
        let named = PLACES.iter().find(|place| types.has(place.kind));
        let free = |place: &&super::fields::Place| place.parts.iter().all(|tag| self.is_free(*tag));
        let unnamed = || [&PLACES[0], &PLACES[2]].into_iter().find(free);
        let Some(place) = named.or_else(unnamed) else { return false };
        self.parts(&entry, &place.parts.map(Some), ", ")
    }

    fn telephone(&mut self, entry: &VCardEntry) -> bool {
        let types = Types::of(entry);
        let number = first(entry);
        let number = number.strip_prefix("tel:").unwrap_or(&number);
        let fits = TELEPHONES.iter().filter(|t| t.types.iter().all(|word| types.has(word)));
        // Those with the most types come first: a fax at home is no telephone at home.
        let most = fits.clone().map(|t| t.types.len()).next().unwrap_or_default();
        let slot = fits.filter(|t| t.types.len() == most).find(|t| self.is_free(t.tag));
        slot.is_some_and(|slot| self.put(slot.tag, number))
    }

    fn address(&mut self, entry: &VCardEntry) -> bool {
        let address = first(entry);
        let address = address.strip_prefix("mailto:").unwrap_or(&address);
        let known = self.addresses.iter().any(|(_, known)| known == address);
        if !address.is_empty() && !known {
            let preference = Types::of(entry).preference.unwrap_or(u32::MAX);
            self.addresses.push((preference, address.to_owned()));
        }
        true
    }

    /// The card with what follows from all lines together.
    fn finish(mut self) -> Result<Card, BadCard> {
        let preferred = (0..self.addresses.len()).min_by_key(|at| self.addresses[*at].0);
        let all = std::mem::take(&mut self.addresses).into_iter().map(|(_, a)| a).collect();
        Addresses { all, main: preferred.unwrap_or_default() }.put(&mut self.card.properties);
        if self.is_free(tags::DISPLAY_NAME) {
            let text = |tag| crate::service::text(&self.card.properties, tag);
            let whole = [tags::GIVEN_NAME, tags::SURNAME].into_iter().filter_map(text);
            let whole = whole.collect::<Vec<_>>().join(" ");
            let name = Some(whole.as_str())
                .filter(|name| !name.is_empty())
                .or_else(|| text(tags::NICKNAME))
                .or_else(|| text(tags::COMPANY_NAME))
                .or_else(|| text(tags::EMAIL_ADDRESS));
            let name = name.ok_or(BadCard::Nameless)?.to_owned();
            self.put(tags::DISPLAY_NAME, &name);
        }
        if !self.rest.is_empty() {
            let rest = VCard { entries: self.rest };
            let mut text = String::new();
            rest.write_to(&mut text, VCardVersion::V4_0).map_err(|_| BadCard::Unreadable)?;
            self.card.properties.push(CARD_REST.with(text));
        }
        self.card.properties.sort_by_key(|p| p.tag.id());
        Ok(self.card)
    }
}

/// The first value of a line.
fn first(entry: &VCardEntry) -> String {
    joined(entry.values.get(..1).unwrap_or_default(), " ")
}

/// Values as one text. A text of MAPI ends at a zero character, so there are none in it.
fn joined(values: &[VCardValue], separator: &str) -> String {
    let texts = values.iter().flat_map(|value| match value {
        VCardValue::Text(text) => std::slice::from_ref(text).iter(),
        VCardValue::Component(texts) => texts.iter(),
        _ => [].iter(),
    });
    let texts: Vec<String> = texts
        .map(|text| text.replace('\0', "").replace("\r\n", "\n").trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect();
    texts.join(separator)
}

/// A date with its year as PT_SYSTIME: midnight in UTC.
fn system_time(date: &PartialDateTime) -> Option<i64> {
    let (year, month, day) = (date.year?, date.month?, date.day?);
    let date = DateTime {
        year,
        month,
        day,
        hour: 0,
        minute: 0,
        second: 0,
        tz_before_gmt: false,
        tz_hour: 0,
        tz_minute: 0,
    };
    if !(1601..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let seconds = date.to_timestamp();
    // The thirtieth of February is another day.
    let same = DateTime::from_timestamp(seconds).day == day;
    same.then(|| seconds.checked_add(TO_1970)?.checked_mul(PER_SECOND)).flatten()
}
