//! The personal address book of a profile as vCards.

use std::collections::HashMap;

use mapi_session::{Code, PropValue, tags};
use windows_core::GUID;

use super::book::{Book, Change, Kind, Member, Record};
use super::entry::Entry;
use crate::Home;
use crate::com::{Fault, Reply};
use crate::home::{uid_from_bytes, uid_to_bytes};
use crate::identity::OneOff;
use crate::props::put;
use crate::service::{MAPI_AB_PROVIDER, text};
use crate::vcard::{self, Addresses, BadCard, CARD_UID, Card, Version, plain_uid};

/// `mailto:` and an address: somebody who has no card.
const MAILTO: &str = "mailto:";

/// The personal address book of a profile (service `LOCALAB`), for cards to go in and out.
///
/// It is worked on past MAPI, in the home: sessions hear of what changes as of what another process
/// has done.
#[derive(Debug, Clone)]
pub struct Contacts(Book);

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Entries that are new.
    pub added: u64,
    /// Entries that were there and say more or something else now.
    pub updated: u64,
    /// Cards that said nothing new.
    pub unchanged: u64,
    /// What did not come in.
    pub failures: Vec<CardFailure>,
}

/// A card that did not come in, or a part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CardFailure {
    /// Which card of the file, from 1; 0 where the file has none.
    pub number: u64,
    /// The line that it begins in, from 1.
    pub line: u64,
    /// What it is called, where that can be read.
    pub name: Option<String>,
    /// Why.
    pub reason: BadCard,
}

impl std::fmt::Display for CardFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.number == 0 {
            return write!(f, "{}", self.reason);
        }
        write!(f, "card {} (line {})", self.number, self.line)?;
        if let Some(name) = &self.name {
            write!(f, " {name:?}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

impl std::error::Error for CardFailure {}

impl Contacts {
    /// The personal address book of the profile of this name; of the default profile where none is
    /// given.
    ///
    /// # Errors
    /// - `MAPI_E_NOT_FOUND`: there is no such profile, or it has no personal address book.
    /// - A fault of the database of profiles.
    pub fn of_profile(home: &Home, name: Option<&str>) -> Reply<Contacts> {
        let found = match name {
            Some(name) => home.profile(name)?,
            None => home.default_profile()?,
        };
        let (profile, name) = found.ok_or_else(|| {
            let which = name.map_or("default profile".to_owned(), |n| format!("profile \"{n}\""));
            Fault::new(Code::E_NOT_FOUND, format!("there is no {which}"))
        })?;
        let providers = home.providers(profile)?;
        let book = providers.iter().find(|provider| {
            provider.resource_type() == MAPI_AB_PROVIDER && provider.service_name() == "LOCALAB"
        });
        let book = book.ok_or_else(|| {
            let why = format!("the profile \"{name}\" has no personal address book (LOCALAB)");
            Fault::new(Code::E_NOT_FOUND, why)
        })?;
        Ok(Contacts(Book { home: home.clone(), profile, provider: book.uid }))
    }

    /// Brings the cards of a file in. One that is no good is named in the report, the others come
    /// in, all at once.
    ///
    /// A card is an entry that is there already by its identifier (UID); where one of the two has
    /// none, by its e-mail address; where it has no address either, by its name. Then what the card
    /// says is put over what the entry has, and nothing is taken away.
    ///
    /// # Errors
    /// A fault of the database of profiles; then nothing came in.
    pub fn import(&self, file: &[u8]) -> Reply<Report> {
        let mut report = Report::default();
        self.0.change(|records| {
            let mut plan = Plan::of(&self.0.provider, records);
            let mut groups = Vec::new();
            for read in vcard::read(file) {
                let failure = |name, reason| CardFailure {
                    number: read.number,
                    line: read.line,
                    name,
                    reason,
                };
                match read.card {
                    Ok(mut card) => {
                        let members = std::mem::take(&mut card.members);
                        let name = text(&card.properties, tags::DISPLAY_NAME).map(str::to_owned);
                        let at = plan.take(card, &mut report);
                        // Those of a group may come later in the file.
                        groups.extend(members.into_iter().map(|member| {
                            let unknown = BadCard::UnknownMember(member.clone());
                            (at, member, failure(name.clone(), unknown))
                        }));
                    }
                    Err(reason) => report.failures.push(failure(None, reason)),
                }
            }
            for (group, member, failure) in groups {
                if !plan.join(group, &member) {
                    report.failures.push(failure);
                }
            }
            Ok(plan.changes())
        })?;
        if report == Report::default() {
            let reason = BadCard::NoCard;
            report.failures.push(CardFailure { number: 0, line: 0, name: None, reason });
        }
        Ok(report)
    }

    /// The entries as a file of cards, lists as groups.
    ///
    /// # Errors
    /// A fault of the database of profiles.
    pub fn export(&self, version: Version) -> Reply<String> {
        let records = self.0.list()?;
        let uids: HashMap<i64, String> =
            records.iter().map(|record| (record.id, uid(&self.0.provider, record))).collect();
        let mut cards = Vec::new();
        for record in records {
            let mut card = Card {
                uid: uids.get(&record.id).cloned(),
                group: record.kind == Kind::List,
                ..Card::default()
            };
            if card.group {
                for member in self.0.members(record.id)? {
                    card.members.extend(self.member(&member, &uids));
                }
            }
            card.properties = record.properties;
            cards.push(card);
        }
        Ok(vcard::write(&cards, version))
    }

    /// A member of a list as a card of the list has it. One that is gone is none.
    fn member(&self, entry_id: &[u8], uids: &HashMap<i64, String>) -> Option<String> {
        if OneOff::is_one_off(entry_id) {
            return OneOff::from_entry_id(entry_id)
                .ok()
                .map(|one| MAILTO.to_owned() + &one.address);
        }
        match Entry::from_entry_id(entry_id, &self.0.provider).ok()? {
            Entry::User(id) | Entry::List(id) => uids.get(&id).map(|uid| format!("urn:uuid:{uid}")),
            _ => None,
        }
    }
}

/// The identifier of an entry's card: that which it came with, else one of its own that stays.
fn uid(provider: &GUID, record: &Record) -> String {
    let kept = text(&record.properties, CARD_UID);
    kept.map_or_else(|| own_uid(provider, record.id), plain_uid)
}

fn own_uid(provider: &GUID, id: i64) -> String {
    let mut bytes = uid_to_bytes(provider);
    for (byte, of_id) in bytes[8..].iter_mut().zip(id.to_be_bytes()) {
        *byte ^= of_id;
    }
    format!("{:?}", uid_from_bytes(bytes)).to_lowercase()
}

/// The entries as they are to be.
struct Plan {
    entries: Vec<Planned>,
    by_uid: HashMap<String, usize>,
    by_address: HashMap<String, usize>,
    by_name: HashMap<String, usize>,
}

struct Planned {
    record: Record,
    /// The identifier of its card.
    uid: Option<String>,
    /// Whether it is in the book.
    old: bool,
    /// Whether its identifier came with a card.
    of_card: bool,
    changed: bool,
    members: Vec<Joined>,
}

/// A member that a list is to have.
enum Joined {
    Planned(usize),
    OneOff(Vec<u8>),
}

impl Plan {
    fn of(provider: &GUID, records: Vec<Record>) -> Plan {
        let mut plan = Plan {
            entries: Vec::new(),
            by_uid: HashMap::new(),
            by_address: HashMap::new(),
            by_name: HashMap::new(),
        };
        for record in records {
            let of_card = text(&record.properties, CARD_UID).is_some();
            let uid = uid(provider, &record);
            plan.add(record, Some(uid), true, of_card);
        }
        plan
    }

    fn add(&mut self, record: Record, uid: Option<String>, old: bool, of_card: bool) -> usize {
        let at = self.entries.len();
        let key = |tag| text(&record.properties, tag).map(|text| key(record.kind, text));
        // The first that has it is the one.
        if let Some(uid) = &uid {
            self.by_uid.entry(uid.clone()).or_insert(at);
        }
        match key(tags::EMAIL_ADDRESS) {
            Some(address) => {
                self.by_address.entry(address).or_insert(at);
            }
            None => {
                if let Some(name) = key(tags::DISPLAY_NAME) {
                    self.by_name.entry(name).or_insert(at);
                }
            }
        }
        self.entries.push(Planned {
            record,
            uid,
            old,
            of_card,
            changed: !old,
            members: Vec::new(),
        });
        at
    }

    /// The entry that a card is, if there is one.
    fn find(&self, card: &Card, kind: Kind) -> Option<usize> {
        let same_kind = |at: &&usize| self.entries[**at].record.kind == kind;
        if let Some(at) = card.uid.as_ref().and_then(|uid| self.by_uid.get(uid)).filter(same_kind) {
            return Some(*at);
        }
        let key = |tag| text(&card.properties, tag).map(|text| key(kind, text));
        let like = match key(tags::EMAIL_ADDRESS) {
            Some(address) => self.by_address.get(&address),
            None => self.by_name.get(&key(tags::DISPLAY_NAME)?),
        };
        // Two cards with an identifier each are two, whatever else they have in common.
        like.copied().filter(|at| card.uid.is_none() || !self.entries[*at].of_card)
    }

    /// Takes a card in; gives the number of its entry.
    fn take(&mut self, card: Card, report: &mut Report) -> usize {
        let kind = if card.group { Kind::List } else { Kind::User };
        let found = self.find(&card, kind);
        // What it is known by anyhow need not be kept.
        let known = found.is_some_and(|at| card.uid.is_some() && self.entries[at].uid == card.uid);
        let mut properties = card.properties;
        properties.extend(card.uid.as_deref().filter(|_| !known).map(|uid| CARD_UID.with(uid)));
        let Some(at) = found else {
            report.added += 1;
            let of_card = card.uid.is_some();
            return self.add(Record { id: 0, kind, properties }, card.uid, false, of_card);
        };
        let entry = &mut self.entries[at];
        let before = sorted(&entry.record.properties);
        let mut addresses = Addresses::of(&entry.record.properties);
        addresses.take(Addresses::of(&properties));
        for property in properties {
            put(&mut entry.record.properties, property);
        }
        addresses.put(&mut entry.record.properties);
        if sorted(&entry.record.properties) == before {
            report.unchanged += 1;
        } else {
            entry.changed = true;
            report.updated += 1;
        }
        if let Some(uid) = card.uid.filter(|_| !known) {
            entry.uid = Some(uid.clone());
            entry.of_card = true;
            self.by_uid.entry(uid).or_insert(at);
        }
        at
    }

    /// Makes somebody a member of a group; `false` where nobody knows who that is.
    fn join(&mut self, group: usize, member: &str) -> bool {
        let address = member.get(..MAILTO.len()).filter(|m| m.eq_ignore_ascii_case(MAILTO));
        let joined = match address {
            Some(_) => {
                let address = member[MAILTO.len()..].trim();
                match self.by_address.get(&key(Kind::User, address)) {
                    Some(at) => Joined::Planned(*at),
                    None if address.is_empty() => return false,
                    None => Joined::OneOff(one_off(address)),
                }
            }
            None => match self.by_uid.get(&plain_uid(member)) {
                Some(at) if *at != group => Joined::Planned(*at),
                _ => return false,
            },
        };
        self.entries[group].members.push(joined);
        true
    }

    /// What is to be written.
    fn changes(self) -> Vec<Change> {
        let mut numbers = HashMap::new();
        for (at, entry) in self.entries.iter().enumerate() {
            if entry.changed || !entry.members.is_empty() {
                numbers.insert(at, numbers.len());
            }
        }
        // Those that stay as they are have their identifiers already.
        let identified: Vec<Option<(Kind, i64)>> = (self.entries.iter())
            .map(|entry| entry.old.then_some((entry.record.kind, entry.record.id)))
            .collect();
        let member = |joined: Joined| match joined {
            Joined::OneOff(entry_id) => Some(Member::Entry(entry_id)),
            Joined::Planned(at) => {
                match (numbers.get(&at), identified.get(at).copied().flatten()) {
                    (Some(number), _) => Some(Member::Changed(*number)),
                    (None, Some((kind, id))) => Some(Member::Old(kind, id)),
                    (None, None) => None,
                }
            }
        };
        let mut changes = Vec::new();
        for (at, entry) in self.entries.into_iter().enumerate() {
            if numbers.contains_key(&at) {
                changes.push(Change {
                    old: entry.old.then_some(entry.record.id),
                    kind: entry.record.kind,
                    properties: entry.record.properties,
                    members: entry.members.into_iter().filter_map(member).collect(),
                });
            }
        }
        changes
    }
}

fn key(kind: Kind, text: &str) -> String {
    format!("{} {}", kind as i64, text.trim().to_lowercase())
}

fn sorted(properties: &[PropValue]) -> Vec<PropValue> {
    let mut properties = properties.to_vec();
    properties.sort_by_key(|p| p.tag.id());
    properties
}

fn one_off(address: &str) -> Vec<u8> {
    OneOff {
        name: address.to_owned(),
        address_type: "SMTP".to_owned(),
        address: address.to_owned(),
        rich_info: false,
    }
    .to_entry_id()
}
