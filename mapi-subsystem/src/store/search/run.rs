//! The first reading of a search.

use mapi_session::Code;
use rusqlite::{OptionalExtension, params};

use super::fit::Fit;
use super::{Search, State};
use crate::store::database::{Database, Reader, Writer};
use crate::store::entry_id::Kind;
use crate::store::error::{StoreError, StoreResult};
use crate::store::journal::{Change, Event};

/// So many messages are read in a transaction, so that others come to write.
const BATCH: i64 = 8192;

impl Database {
    /// Reads through the folders of a search that has begun, from where it stands to its end.
    ///
    /// # Errors
    /// `MAPI_E_OBJECT_DELETED` when the search folder is deleted meanwhile; the database's.
    pub(crate) fn run_search(&self, folder: i64) -> StoreResult<()> {
        while self.write(|writer| writer.search_on(folder))? {}
        Ok(())
    }
}

impl Reader<'_> {
    /// The first folder in a search's scope that comes after `id` or is it, in the order of ids.
    fn next_in_scope(&self, search: i64, recursive: bool, id: i64) -> StoreResult<Option<i64>> {
        Ok(self
            .connection()
            .prepare_cached(
                "WITH RECURSIVE scope (id) AS (
                     SELECT container FROM search_scope WHERE search = ?1
                     UNION
                     SELECT folder.id FROM folder JOIN scope ON folder.parent = scope.id WHERE ?2)
                 SELECT min(id) FROM scope WHERE id >= ?3",
            )?
            .query_row(params![search, recursive, id], |row| row.get(0))?)
    }

    /// The id of the message that ends a batch of at most `count` behind `after`; `None` when
    /// fewer are left.
    fn end_of_batch(&self, folder: i64, after: i64, count: i64) -> StoreResult<Option<i64>> {
        Ok(self
            .connection()
            .prepare_cached(
                "SELECT id FROM message WHERE folder = ?1 AND associated = 0 AND id > ?2
                 ORDER BY id LIMIT 1 OFFSET ?3",
            )?
            .query_row(params![folder, after, count - 1], |row| row.get(0))
            .optional()?)
    }
}

impl Writer<'_> {
    /// Reads a batch. `false`: there is nothing left to read.
    pub(super) fn search_on(&mut self, search: i64) -> StoreResult<bool> {
        let Some(Search { criteria, state, .. }) = self.search(search)? else {
            return Err(StoreError::refused(
                Code::E_OBJECT_DELETED,
                "the search folder was deleted while it searched",
            ));
        };
        if state != State::Gathers {
            return Ok(false);
        }
        let fit = Fit::new(self, &criteria.restriction);
        let (mut at, mut after): (i64, i64) = self
            .connection()
            .prepare_cached("SELECT at_folder, at_message FROM search WHERE folder = ?1")?
            .query_row([search], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut left = BATCH;
        while left > 0 {
            let Some(folder) = self.next_in_scope(search, criteria.recursive, at)? else {
                return self.end_search(search).map(|()| false);
            };
            if folder != at {
                after = 0;
            }
            let last = self.end_of_batch(folder, after, left)?;
            let found = fit.among(self, folder, after, last.unwrap_or(i64::MAX))?;
            for (message, unread) in found {
                self.add_hit(search, message, unread)?;
            }
            match last {
                Some(last) => {
                    (at, after) = (folder, last);
                    break;
                }
                None => {
                    (at, after) = (folder + 1, 0);
                    // A folder that is looked into costs something even if it is empty.
                    left -= 16;
                }
            }
        }
        self.connection()
            .prepare_cached("UPDATE search SET at_folder = ?2, at_message = ?3 WHERE folder = ?1")?
            .execute([search, at, after])?;
        Ok(true)
    }

    /// Notes a message that a search has found. `false`: it was known already.
    pub(super) fn add_hit(&mut self, search: i64, message: i64, unread: bool) -> StoreResult<bool> {
        let added = self
            .connection()
            .prepare_cached(
                "INSERT OR IGNORE INTO search_hit (search, message, unread) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![search, message, unread])?
            > 0;
        if added {
            let counts = self.counts(search);
            counts.contents += 1;
            counts.unread += i64::from(unread);
        }
        Ok(added)
    }

    fn end_search(&mut self, search: i64) -> StoreResult<()> {
        self.connection()
            .prepare_cached("UPDATE search SET state = ?2, complete = 1 WHERE folder = ?1")?
            .execute([search, State::Follows as i64])?;
        let parent = self.folder(search)?.and_then(|folder| folder.parent);
        self.happened(Change::new(Event::SearchComplete, Kind::Folder, search, parent));
        Ok(())
    }
}
