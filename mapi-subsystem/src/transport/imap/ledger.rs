//! What was fetched from a mailbox, and how it stands: in the home's database, so that it goes with
//! the provider.
//!
//! A message is noted before it is given to the spooler, with the key under which the store takes it
//! once. A crash at any moment leaves a note and a message, or a note alone; the message of that is
//! fetched again and delivered under the same key.

use std::collections::BTreeMap;

use mapi_session::Guid;
use rusqlite::{Connection, OptionalExtension as _, params};

use super::mailbox::ranges;
use crate::com::Reply;
use crate::home::{Home, uid_to_bytes};
use crate::profile::ProfileId;
use crate::store::Marks;

/// How far a message has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// On its way into the store.
    Given,
    /// In it.
    Delivered,
    /// It cannot be read.
    Unreadable,
}

/// A message that was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    /// Under which the store takes it once.
    pub(super) key: Vec<u8>,
    /// What it is known by when the numbers of the mailbox are others.
    pub(super) identity: Vec<u8>,
    pub(super) standing: Standing,
    /// What store and server have agreed on.
    pub(super) marks: Marks,
    /// The state in which it was seen in the store: [`AS_DELIVERED`] at first.
    pub(super) state: i64,
}

/// The state of a message that nothing has changed since it was delivered.
pub(super) const AS_DELIVERED: i64 = 0;

/// Messages by their numbers in the mailbox.
pub(super) type Notes = BTreeMap<u32, Note>;

/// The ledger of one provider.
#[derive(Clone)]
pub(super) struct Ledger {
    home: Home,
    profile: ProfileId,
    provider: [u8; 16],
}

impl Ledger {
    pub(super) fn new(home: &Home, profile: ProfileId, provider: &Guid) -> Ledger {
        Ledger { home: home.clone(), profile, provider: uid_to_bytes(provider) }
    }

    /// Under which numbers the notes are, if there are any.
    pub(super) fn validity(&self) -> Reply<Option<u32>> {
        self.home.read(|db| {
            let mut read = db.prepare_cached(
                "SELECT validity FROM mailbox WHERE profile = ?1 AND provider = ?2",
            )?;
            let found = read.query_row(params![self.profile.0, self.provider], |row| row.get(0));
            Ok(found.optional()?)
        })
    }

    /// All notes.
    pub(super) fn notes(&self) -> Reply<Notes> {
        self.home.read(|db| {
            let mut read = db.prepare_cached(
                "SELECT number, key, identity, standing, marks, change FROM fetched
                 WHERE profile = ?1 AND provider = ?2",
            )?;
            let rows = read.query_map(params![self.profile.0, self.provider], |row| {
                let standing = match row.get(3)? {
                    0 => Standing::Given,
                    2 => Standing::Unreadable,
                    _ => Standing::Delivered,
                };
                let note = Note {
                    key: row.get(1)?,
                    identity: row.get(2)?,
                    standing,
                    marks: Marks::from_bits(row.get(4)?),
                    state: row.get(5)?,
                };
                Ok((row.get(0)?, note))
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Changes notes: all of it is kept, or nothing.
    pub(super) fn write(&self, work: impl FnOnce(&Page<'_>) -> rusqlite::Result<()>) -> Reply<()> {
        self.home
            .write(|db| Ok(work(&Page { db, profile: self.profile.0, provider: &self.provider })?))
    }
}

/// The ledger, to be written to.
pub(super) struct Page<'a> {
    db: &'a Connection,
    profile: i64,
    provider: &'a [u8; 16],
}

impl Page<'_> {
    /// Notes messages, in place of what was noted under their numbers.
    pub(super) fn put<'n>(
        &self,
        notes: impl IntoIterator<Item = (u32, &'n Note)>,
    ) -> rusqlite::Result<()> {
        let mut put = self.db.prepare_cached(
            "INSERT OR REPLACE INTO fetched
                 (profile, provider, number, key, identity, standing, marks, change)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?;
        for (number, note) in notes {
            let standing = match note.standing {
                Standing::Given => 0,
                Standing::Delivered => 1,
                Standing::Unreadable => 2,
            };
            put.execute(params![
                self.profile,
                self.provider,
                number,
                note.key,
                note.identity,
                standing,
                note.marks.bits(),
                note.state
            ])?;
        }
        Ok(())
    }

    /// Messages are in the store.
    pub(super) fn delivered(&self, numbers: &[u32]) -> rusqlite::Result<()> {
        let mut update = self.db.prepare_cached(
            "UPDATE fetched SET standing = 1
             WHERE profile = ?1 AND provider = ?2 AND number BETWEEN ?3 AND ?4",
        )?;
        for (first, last) in ranges(numbers) {
            update.execute(params![self.profile, self.provider, first, last])?;
        }
        Ok(())
    }

    /// A message is not in the mailbox any more.
    pub(super) fn forget(&self, number: u32) -> rusqlite::Result<()> {
        self.db
            .prepare_cached(
                "DELETE FROM fetched WHERE profile = ?1 AND provider = ?2 AND number = ?3",
            )?
            .execute(params![self.profile, self.provider, number])?;
        Ok(())
    }

    /// The mailbox has other numbers now, and these notes.
    pub(super) fn renew(&self, validity: u32, notes: &Notes) -> rusqlite::Result<()> {
        self.db
            .prepare_cached("DELETE FROM fetched WHERE profile = ?1 AND provider = ?2")?
            .execute(params![self.profile, self.provider])?;
        self.db
            .prepare_cached(
                "INSERT OR REPLACE INTO mailbox (profile, provider, validity) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![self.profile, self.provider, validity])?;
        self.put(notes.iter().map(|(number, note)| (*number, note)))
    }
}
