//! What has changed in a folder since a place in the store's history: for those who copy it bit by
//! bit (archivers, indexers, other stores).
//!
//! One sequence numbers objects and changes alike. A message's number is that of its last change,
//! or its id while nothing has changed it; so making a message costs nothing beyond the message,
//! and what is newer than a place is a range of an index. All changes of one transaction have one
//! number: within it, they are told by the id of the object. Messages that are marked read or
//! unread at once share a number of their own, and one row says between which ids they lie.
//! Deleting a message and moving it away leave a tombstone in the folder: some thirty bytes, which
//! stay as long as the folder, so that no place is ever too old to go on from.

use rusqlite::{OptionalExtension, params};

use super::database::{Reader, Writer};
use super::entry_id::{Kind, guid_bytes};
use super::error::StoreResult;
use super::message::flag;

/// A place in a store's history: everything before it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Place {
    pub(crate) number: i64,
    pub(crate) object: i64,
}

impl Place {
    /// Behind everything that has this number.
    pub(crate) const fn after(number: i64) -> Place {
        Place { number, object: i64::MAX }
    }
}

/// What happened to an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// It is new or was changed; `new`: whoever was at the start of the run cannot know it.
    Changed { new: bool },
    /// A message was marked read or unread, and is otherwise as it was.
    Read(bool),
    /// It was deleted, or stands elsewhere now.
    Gone,
}

/// One change, with the place behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) place: Place,
    pub(crate) what: What,
}

/// A run through the changes of a folder: from where, and to which number. What happens meanwhile
/// is for the next run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    pub(crate) folder: i64,
    /// Where the run began.
    pub(crate) start: Place,
    /// The last number of the run.
    pub(crate) end: i64,
}

/// The bytes of a number in a key: it has 48 bits, the highest first.
fn counter(number: i64) -> [u8; 6] {
    let bytes = number.to_be_bytes();
    [bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7]]
}

/// `PR_SOURCE_KEY` of the object with this id, or `PR_CHANGE_KEY` of the change with this number:
/// the store's UID and the number.
pub(crate) fn key(store: &mapi_session::Guid, number: i64) -> Vec<u8> {
    [&guid_bytes(store)[..], &counter(number)].concat()
}

/// `PR_PREDECESSOR_CHANGE_LIST` of an object whose last change has this number. All changes before
/// it were made in this store too.
pub(crate) fn predecessors(store: &mapi_session::Guid, number: i64) -> Vec<u8> {
    let key = key(store, number);
    std::iter::once(key.len() as u8).chain(key).collect()
}

/// The changes of a folder's messages. Each part comes in order from an index, and SQLite merges
/// them as it goes. A message whose content is told in this run is told with its read state.
pub(crate) const MESSAGES: &str =
    "SELECT id AS number, id AS object, 0 AS what, flags, 1 AS new FROM message
                 WHERE folder = ?1 AND associated = ?2 AND id > ?3 AND id <= ?5 AND changed IS NULL
             UNION ALL
             SELECT changed, id, 0, flags, id > ?6 OR coalesce(arrived, 0) > ?6 FROM message
                 WHERE folder = ?1 AND changed IS NOT NULL AND (changed, id) > (?3, ?4)
                     AND changed <= ?5 AND associated = ?2
             UNION ALL
             SELECT marked.number, message.id, 1, flags, 0 FROM marked CROSS JOIN message
                 WHERE marked.folder = ?1 AND marked.number BETWEEN ?3 AND ?5
                     AND message.id BETWEEN first AND last
                     AND (marked.number, message.id) > (?3, ?4)
                     AND message.folder = ?1 AND read_changed = marked.number
                     AND associated = ?2 AND coalesce(changed, message.id) <= ?6
             UNION ALL
             SELECT number, object, 2, 0, 0 FROM gone
                 WHERE folder = ?1 AND kind = ?7 AND (number, object) > (?3, ?4) AND number <= ?5
                     AND object <= ?6
                     AND NOT EXISTS (SELECT 1 FROM message
                         WHERE message.id = gone.object AND message.folder = ?1)
             ORDER BY number, object LIMIT ?8";

impl Reader<'_> {
    /// The last number of all: of an object or of a change.
    pub(crate) fn last_number(&self) -> StoreResult<i64> {
        let next: i64 = self
            .connection()
            .prepare_cached("SELECT next_id FROM store")?
            .query_row([], |row| row.get(0))?;
        Ok(next - 1)
    }

    /// The next changes of a folder's messages, at most `limit`, in order.
    pub(crate) fn message_changes(
        &self,
        run: &Run,
        associated: bool,
        after: Place,
        limit: usize,
    ) -> StoreResult<Vec<Step>> {
        let mut select = self.connection().prepare_cached(MESSAGES)?;
        let mut rows = select.query(params![
            run.folder,
            associated,
            after.number,
            after.object,
            run.end,
            run.start.number,
            gone_kind(Kind::Message, associated),
            limit as i64,
        ])?;
        let mut steps = Vec::new();
        while let Some(row) = rows.next()? {
            let place = Place { number: row.get(0)?, object: row.get(1)? };
            let what = match row.get::<_, i64>(2)? {
                0 => What::Changed { new: row.get(4)? },
                1 => What::Read(row.get::<_, i32>(3)? & flag::READ != 0),
                _ => What::Gone,
            };
            steps.push(Step { place, what });
        }
        Ok(steps)
    }

    /// The next changes of the folders below a folder.
    pub(crate) fn folder_changes(
        &self,
        run: &Run,
        after: Place,
        limit: usize,
    ) -> StoreResult<Vec<Step>> {
        let mut select = self.connection().prepare_cached(
            "WITH RECURSIVE below (id) AS (
                 SELECT id FROM folder WHERE parent = ?1
                 UNION SELECT folder.id FROM folder JOIN below ON folder.parent = below.id)
             SELECT coalesce(folder.changed, folder.id) AS number, folder.id AS object, 0 AS what,
                     folder.id > ?5 OR coalesce(folder.arrived, 0) > ?5 AS new
                 FROM below JOIN folder ON folder.id = below.id
                 WHERE (coalesce(folder.changed, folder.id), folder.id) > (?2, ?3)
                     AND coalesce(folder.changed, folder.id) <= ?4
             UNION ALL
             SELECT number, object, 2, 0 FROM gone
                 WHERE folder = ?1 AND kind = ?6 AND (number, object) > (?2, ?3) AND number <= ?4
                     AND object <= ?5 AND object NOT IN (SELECT id FROM below)
             ORDER BY number, object LIMIT ?7",
        )?;
        let mut rows = select.query(params![
            run.folder,
            after.number,
            after.object,
            run.end,
            run.start.number,
            gone_kind(Kind::Folder, false),
            limit as i64,
        ])?;
        let mut steps = Vec::new();
        while let Some(row) = rows.next()? {
            let place = Place { number: row.get(0)?, object: row.get(1)? };
            let what = match row.get::<_, i64>(2)? {
                0 => What::Changed { new: row.get(3)? },
                _ => What::Gone,
            };
            steps.push(Step { place, what });
        }
        Ok(steps)
    }

    /// How many changes of messages a run will tell, roughly.
    pub(crate) fn count_message_changes(&self, run: &Run, associated: bool) -> StoreResult<u64> {
        let mut count = self.connection().prepare_cached(
            "SELECT (SELECT count(*) FROM message
                         WHERE folder = ?1 AND associated = ?4 AND id > ?2)
                  + (SELECT count(*) FROM message WHERE folder = ?1 AND changed IS NOT NULL
                         AND changed > ?2 AND associated = ?4 AND id <= ?2)
                  + (SELECT count(*) FROM gone WHERE folder = ?1 AND kind = ?3 AND number > ?2)",
        )?;
        let kind = gone_kind(Kind::Message, associated);
        let about = params![run.folder, run.start.number, kind, associated];
        Ok(count.query_row(about, |row| row.get(0))?)
    }

    /// How many changes of folders a run will tell.
    pub(crate) fn count_folder_changes(&self, run: &Run) -> StoreResult<u64> {
        Ok(self.folder_changes(run, run.start, 100_000)?.len() as u64)
    }

    /// The number of the last change of a folder.
    pub(crate) fn folder_number(&self, folder: i64) -> StoreResult<i64> {
        if !self.numbers_changes() {
            return Ok(folder);
        }
        Ok(self
            .connection()
            .prepare_cached("SELECT coalesce(changed, id) FROM folder WHERE id = ?1")?
            .query_row([folder], |row| row.get(0))
            .optional()?
            .unwrap_or(folder))
    }

    /// A folder and the folders that it stands in, up to the root.
    fn lineage(&self, folder: i64) -> StoreResult<Vec<i64>> {
        let mut select = self.connection().prepare_cached(
            "WITH RECURSIVE up (id, parent) AS (
                 SELECT id, parent FROM folder WHERE id = ?1
                 UNION SELECT folder.id, folder.parent FROM folder JOIN up ON folder.id = up.parent)
             SELECT id FROM up",
        )?;
        let ids = select.query_map([folder], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// A folder and all folders below it.
    fn tree(&self, folder: i64) -> StoreResult<Vec<i64>> {
        let mut select = self.connection().prepare_cached(
            "WITH RECURSIVE below (id) AS (
                 VALUES (?1) UNION SELECT folder.id FROM folder JOIN below ON folder.parent = below.id)
             SELECT id FROM below",
        )?;
        let ids = select.query_map([folder], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }
}

/// What a tombstone stands for. Associated messages have tombstones of their own.
fn gone_kind(kind: Kind, associated: bool) -> u32 {
    kind.object_type() + if associated { 0x100 } else { 0 }
}

impl Writer<'_> {
    fn bury(&mut self, folder: i64, kind: u32, object: i64) -> StoreResult<()> {
        let number = self.change_number();
        self.connection()
            .prepare_cached(
                "INSERT OR IGNORE INTO gone (folder, kind, number, object) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![folder, kind, number, object])?;
        Ok(())
    }

    /// Leaves a tombstone of a message that is not in the folder any more.
    pub(crate) fn message_gone(
        &mut self,
        id: i64,
        folder: i64,
        associated: bool,
    ) -> StoreResult<()> {
        self.bury(folder, gone_kind(Kind::Message, associated), id)
    }

    /// Numbers a change of a message that is more than its read state.
    pub(crate) fn message_changed(&mut self, id: i64) -> StoreResult<()> {
        let number = self.change_number();
        self.connection()
            .prepare_cached("UPDATE message SET changed = ?2 WHERE id = ?1")?
            .execute([id, number])?;
        Ok(())
    }

    /// Numbers the marking of all messages of a folder from one id to another. The number is to be
    /// their `read_changed`.
    pub(crate) fn marked(&mut self, folder: i64, first: i64, last: i64) -> StoreResult<i64> {
        let number = self.new_id();
        // What was marked before and is marked again now.
        self.connection()
            .prepare_cached(
                "DELETE FROM marked WHERE folder = ?1 AND first BETWEEN ?2 AND ?3 AND last <= ?3",
            )?
            .execute([folder, first, last])?;
        self.connection()
            .prepare_cached("INSERT INTO marked (folder, number, first, last) VALUES (?, ?, ?, ?)")?
            .execute([folder, number, first, last])?;
        Ok(number)
    }

    /// Numbers a change of a folder itself.
    pub(crate) fn folder_changed(&mut self, id: i64) -> StoreResult<()> {
        let number = self.change_number();
        self.connection()
            .prepare_cached("UPDATE folder SET changed = ?2 WHERE id = ?1")?
            .execute([id, number])?;
        Ok(())
    }

    /// Leaves tombstones of a folder that is about to be deleted, in all that it stands in.
    pub(crate) fn folder_gone(&mut self, id: i64) -> StoreResult<()> {
        for above in self.lineage(id)?.into_iter().skip(1) {
            self.bury(above, gone_kind(Kind::Folder, false), id)?;
        }
        // Nobody asks a folder that is gone.
        self.connection().prepare_cached("DELETE FROM gone WHERE folder = ?1")?.execute([id])?;
        Ok(())
    }

    /// Numbers the move of a folder, which has been made: everything in it has come to the folders
    /// above that it was not in before, and gone from those that it is not in any more.
    pub(crate) fn folder_moved(&mut self, id: i64, from: i64) -> StoreResult<()> {
        let (before, now) = (self.lineage(from)?, self.lineage(id)?);
        let number = self.change_number();
        for folder in self.tree(id)? {
            self.connection()
                .prepare_cached("UPDATE folder SET changed = ?2, arrived = ?2 WHERE id = ?1")?
                .execute([folder, number])?;
            for above in before.iter().filter(|above| !now.contains(above)) {
                self.bury(*above, gone_kind(Kind::Folder, false), folder)?;
            }
        }
        Ok(())
    }
}
