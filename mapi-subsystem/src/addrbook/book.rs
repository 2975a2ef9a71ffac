//! The entries of a local address book in the database of profiles.

use mapi_session::{Code, PropValue, Tag, Value};
use rusqlite::{Connection, OptionalExtension, Transaction};
use windows_core::GUID;

use super::entry::Entry;
use super::news::{self, Event};
use crate::com::{Fault, Reply};
use crate::home::{DbError, Home, blob, uid_to_bytes};
use crate::profile::ProfileId;

/// The entries of one address book provider of a profile.
#[derive(Debug, Clone)]
pub(super) struct Book {
    pub(super) home: Home,
    pub(super) profile: ProfileId,
    pub(super) provider: GUID,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    User = 6,
    List = 8,
}

impl Kind {
    fn from_number(number: i64) -> Kind {
        if number == 8 { Kind::List } else { Kind::User }
    }
}

/// An entry as it is kept.
#[derive(Debug, Clone)]
pub(super) struct Record {
    pub(super) id: i64,
    pub(super) kind: Kind,
    pub(super) properties: Vec<PropValue>,
}

fn gone() -> Fault {
    Fault::new(Code::E_NOT_FOUND, "the entry is no longer in the address book")
}

fn properties(db: &Connection, id: i64) -> Result<Vec<PropValue>, DbError> {
    let mut statement =
        db.prepare_cached("SELECT id, type, value FROM ab_prop WHERE entry = ? ORDER BY id")?;
    let mut rows = statement.query([id])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let tag = Tag::new(row.get(0)?, row.get(1)?);
        let value = blob::decode(tag.type_code(), row.get_ref(2)?.as_blob().unwrap_or_default());
        let value = value.ok_or_else(|| {
            Fault::new(
                Code::E_CORRUPT_DATA,
                format!("an address book entry has a damaged property 0x{:08X}", tag.0),
            )
        })?;
        found.push(PropValue { tag, value });
    }
    Ok(found)
}

fn write(db: &Transaction<'_>, id: i64, values: &[PropValue]) -> Result<(), DbError> {
    let mut statement = db.prepare_cached(
        "INSERT INTO ab_prop (entry, id, type, value) VALUES (?, ?, ?, ?)
         ON CONFLICT (entry, id) DO UPDATE SET type = excluded.type, value = excluded.value",
    )?;
    for p in values.iter().filter(|p| !matches!(p.value, Value::Error(_) | Value::Object)) {
        statement.execute((id, p.tag.id(), p.tag.type_code(), blob::encode(&p.value)))?;
    }
    Ok(())
}

fn add_member(db: &Transaction<'_>, list: i64, entry_id: &[u8]) -> Result<(), DbError> {
    db.execute(
        "INSERT INTO ab_member (list, ordinal, entry_id)
         SELECT ?1, ifnull(max(ordinal) + 1, 0), ?2 FROM ab_member WHERE list = ?1",
        (list, entry_id),
    )?;
    Ok(())
}

/// An entry that is new or other, as [`Book::change`] writes it.
#[derive(Debug)]
pub(super) struct Change {
    /// The entry, unless it is new.
    pub(super) old: Option<i64>,
    pub(super) kind: Kind,
    pub(super) properties: Vec<PropValue>,
    /// Those that a list gets in addition.
    pub(super) members: Vec<Member>,
}

/// A member to be added to a list.
#[derive(Debug)]
pub(super) enum Member {
    /// The entry of the change with this number, from 0.
    Changed(usize),
    /// An entry that there is.
    Old(Kind, i64),
    /// Whoever has this entry identifier.
    Entry(Vec<u8>),
}

impl Book {
    fn require(&self, db: &Connection, id: i64) -> Result<Kind, DbError> {
        let kind: Option<i64> = db
            .query_row(
                "SELECT kind FROM ab_entry WHERE id = ? AND profile = ? AND provider = ?",
                (id, self.profile.0, uid_to_bytes(&self.provider)),
                |r| r.get(0),
            )
            .optional()?;
        Ok(Kind::from_number(kind.ok_or_else(gone)?))
    }

    fn note(
        &self,
        db: &Transaction<'_>,
        event: Event,
        entries: &[(Kind, i64)],
    ) -> Result<(), DbError> {
        for (kind, id) in entries {
            let payload = news::payload(&self.provider, event, Entry::of(*kind, *id));
            self.home.note(db, "address-book", &payload)?;
        }
        Ok(())
    }

    /// All entries, in the order in which they were made.
    pub(super) fn list(&self) -> Reply<Vec<Record>> {
        self.home.read(|db| self.records(db))
    }

    fn records(&self, db: &Connection) -> Result<Vec<Record>, DbError> {
        let mut statement = db.prepare_cached(
            "SELECT id, kind FROM ab_entry WHERE profile = ? AND provider = ? ORDER BY id",
        )?;
        let ids: Vec<(i64, i64)> = statement
            .query_map((self.profile.0, uid_to_bytes(&self.provider)), |r| {
                Ok((r.get(0)?, r.get(1)?))
            })?
            .collect::<Result<_, _>>()?;
        ids.into_iter()
            .map(|(id, kind)| {
                let kind = Kind::from_number(kind);
                Ok(Record { id, kind, properties: properties(db, id)? })
            })
            .collect()
    }

    /// Changes many entries at once, or none: `plan` is given all that there are, and gives back
    /// those that are new or other.
    pub(super) fn change(&self, plan: impl FnOnce(Vec<Record>) -> Reply<Vec<Change>>) -> Reply<()> {
        self.home.write(|db| {
            let mut lists = Vec::new();
            let mut ids = Vec::new();
            for change in plan(self.records(db)?)? {
                let (id, event) = match change.old {
                    Some(id) => {
                        db.execute("DELETE FROM ab_prop WHERE entry = ?", [id])?;
                        (id, Event::Modified)
                    }
                    None => {
                        db.execute(
                            "INSERT INTO ab_entry (profile, provider, kind) VALUES (?, ?, ?)",
                            (self.profile.0, uid_to_bytes(&self.provider), change.kind as i64),
                        )?;
                        (db.last_insert_rowid(), Event::Created)
                    }
                };
                write(db, id, &change.properties)?;
                self.note(db, event, &[(change.kind, id)])?;
                ids.push((change.kind, id));
                if !change.members.is_empty() {
                    lists.push((id, change.members));
                }
            }
            // Now that every entry has its identifier.
            for (list, members) in lists {
                let mut known = self.member_ids(db, list)?;
                for member in members {
                    let entry_id = match member {
                        Member::Changed(at) => match ids.get(at) {
                            Some((kind, id)) => Entry::of(*kind, *id).to_entry_id(&self.provider),
                            None => continue,
                        },
                        Member::Old(kind, id) => Entry::of(kind, id).to_entry_id(&self.provider),
                        Member::Entry(entry_id) => entry_id,
                    };
                    if !known.contains(&entry_id) {
                        add_member(db, list, &entry_id)?;
                        known.push(entry_id);
                    }
                }
            }
            Ok(())
        })
    }

    /// An entry, or `MAPI_E_NOT_FOUND`.
    pub(super) fn get(&self, id: i64) -> Reply<Record> {
        self.home.read(|db| {
            let kind = self.require(db, id)?;
            Ok(Record { id, kind, properties: properties(db, id)? })
        })
    }

    /// Adds an entry.
    pub(super) fn create(&self, kind: Kind, values: &[PropValue]) -> Reply<i64> {
        self.home.write(|db| {
            db.execute(
                "INSERT INTO ab_entry (profile, provider, kind) VALUES (?, ?, ?)",
                (self.profile.0, uid_to_bytes(&self.provider), kind as i64),
            )?;
            let id = db.last_insert_rowid();
            write(db, id, values)?;
            self.note(db, Event::Created, &[(kind, id)])?;
            Ok(id)
        })
    }

    /// Gives an entry these properties instead of those it has.
    pub(super) fn update(&self, id: i64, values: &[PropValue]) -> Reply<()> {
        self.home.write(|db| {
            let kind = self.require(db, id)?;
            db.execute("DELETE FROM ab_prop WHERE entry = ?", [id])?;
            write(db, id, values)?;
            self.note(db, Event::Modified, &[(kind, id)])
        })
    }

    /// Deletes entries; how many of them were there.
    pub(super) fn delete(&self, ids: &[i64]) -> Reply<usize> {
        self.home.write(|db| {
            let mut gone = Vec::new();
            for id in ids {
                let kind: Option<i64> = db
                    .query_row(
                        "DELETE FROM ab_entry WHERE id = ? AND profile = ? AND provider = ?
                         RETURNING kind",
                        (id, self.profile.0, uid_to_bytes(&self.provider)),
                        |r| r.get(0),
                    )
                    .optional()?;
                gone.extend(kind.map(|kind| (Kind::from_number(kind), *id)));
            }
            self.note(db, Event::Deleted, &gone)?;
            Ok(gone.len())
        })
    }

    /// The entry identifiers of the members of a list.
    pub(super) fn members(&self, list: i64) -> Reply<Vec<Vec<u8>>> {
        self.home.read(|db| {
            self.require(db, list)?;
            self.member_ids(db, list)
        })
    }

    fn member_ids(&self, db: &Connection, list: i64) -> Result<Vec<Vec<u8>>, DbError> {
        let mut statement =
            db.prepare_cached("SELECT entry_id FROM ab_member WHERE list = ? ORDER BY ordinal")?;
        let rows = statement.query_map([list], |r| r.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Adds a member to a list, at its end.
    pub(super) fn add_member(&self, list: i64, entry_id: &[u8]) -> Reply<()> {
        self.home.write(|db| {
            if self.require(db, list)? != Kind::List {
                return Err(Fault::from(Code::E_NO_SUPPORT).into());
            }
            add_member(db, list, entry_id)?;
            self.note(db, Event::Modified, &[(Kind::List, list)])
        })
    }

    /// Takes members out of a list; how many of them were there.
    pub(super) fn remove_members(&self, list: i64, entry_ids: &[Vec<u8>]) -> Reply<usize> {
        self.home.write(|db| {
            self.require(db, list)?;
            let mut count = 0;
            for entry_id in entry_ids {
                count += db.execute(
                    "DELETE FROM ab_member WHERE list = ? AND entry_id = ?",
                    (list, entry_id),
                )?;
            }
            self.note(db, Event::Modified, &[(Kind::List, list)])?;
            Ok(count)
        })
    }

    /// Whom the profile identifies.
    pub(super) fn me(&self) -> Reply<Option<(String, String)>> {
        self.home.profile_address(self.profile)
    }
}
