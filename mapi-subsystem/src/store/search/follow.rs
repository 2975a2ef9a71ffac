//! Keeps what searches have found like the messages.

use std::collections::{HashMap, HashSet};

use rusqlite::{OptionalExtension, params};

use super::fit::Fit;
use super::{Criteria, State};
use crate::deviation::deviates;
use crate::store::database::Writer;
use crate::store::entry_id::Kind;
use crate::store::error::{StoreError, StoreResult};
use crate::store::journal::{Change, Event};

impl Writer<'_> {
    /// Holds what this transaction has changed against every search that runs. Called once, at
    /// its end, before the counts of folders are written.
    pub(crate) fn follow_searches(&mut self) -> StoreResult<()> {
        if self.changes().is_empty() || deviates("G.S.7") {
            return Ok(());
        }
        let running = self.running_searches()?;
        if running.is_empty() {
            return Ok(());
        }
        let touched = self.touched()?;
        if touched.is_empty() {
            return Ok(());
        }
        for search in running {
            match self.search(search) {
                Ok(Some(known)) => self.follow(search, &known.criteria, &touched)?,
                Ok(None) => {}
                // A search that nobody can read any more keeps nobody from writing.
                Err(StoreError::Corrupt { .. }) => self.stop_search(search)?,
                Err(other) => return Err(other),
            }
        }
        Ok(())
    }

    fn running_searches(&self) -> StoreResult<Vec<i64>> {
        let mut select = self
            .connection()
            .prepare_cached("SELECT folder FROM search WHERE state <> 0 ORDER BY folder")?;
        let ids = select.query_map([], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    fn stop_search(&self, search: i64) -> StoreResult<()> {
        self.connection()
            .prepare_cached("UPDATE search SET state = ?2 WHERE folder = ?1")?
            .execute([search, State::Stopped as i64])?;
        Ok(())
    }

    /// The messages that may fit otherwise than before, each with the folder it stands in now.
    fn touched(&self) -> StoreResult<Vec<(i64, Option<i64>)>> {
        let mut ids = Vec::new();
        for change in self.changes() {
            match (change.kind, change.event) {
                (
                    Kind::Message,
                    Event::Created
                    | Event::Modified
                    | Event::Moved
                    | Event::Copied
                    | Event::Deleted,
                ) => ids.push(change.object),
                // Its messages stand below other folders now.
                (Kind::Folder, Event::Moved) => ids.extend(self.messages_below(change.object)?),
                _ => {}
            }
        }
        let mut known = HashSet::new();
        ids.retain(|id| known.insert(*id));
        let mut place = self
            .connection()
            .prepare_cached("SELECT folder FROM message WHERE id = ?1 AND associated = 0")?;
        ids.into_iter()
            .map(|id| Ok((id, place.query_row([id], |row| row.get(0)).optional()?.flatten())))
            .collect()
    }

    fn messages_below(&self, folder: i64) -> StoreResult<Vec<i64>> {
        let mut select = self.connection().prepare_cached(
            "WITH RECURSIVE below (id) AS (
                 SELECT ?1 UNION
                 SELECT folder.id FROM folder JOIN below ON folder.parent = below.id)
             SELECT message.id FROM below JOIN message ON message.folder = below.id
             WHERE associated = 0",
        )?;
        let ids = select.query_map([folder], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    fn follow(
        &mut self,
        search: i64,
        criteria: &Criteria,
        touched: &[(i64, Option<i64>)],
    ) -> StoreResult<()> {
        let fit = Fit::new(self, &criteria.restriction);
        let mut in_scope: HashMap<i64, bool> = HashMap::new();
        for (message, folder) in touched {
            let mut fits = None;
            if let Some(folder) = *folder {
                let inside = match in_scope.get(&folder) {
                    Some(known) => *known,
                    None => {
                        let inside = self.is_in_scope(criteria, folder)?;
                        in_scope.insert(folder, inside);
                        inside
                    }
                };
                if inside {
                    fits = fit.among(self, folder, message - 1, *message)?.pop();
                }
            }
            self.set_hit(search, *message, fits.map(|(_, unread)| unread))?;
        }
        Ok(())
    }

    fn is_in_scope(&self, criteria: &Criteria, folder: i64) -> StoreResult<bool> {
        if !criteria.recursive {
            return Ok(criteria.folders.contains(&folder));
        }
        for container in &criteria.folders {
            if self.is_within(folder, *container)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Has a search show a message, unread or not, or no longer show it.
    fn set_hit(&mut self, search: i64, message: i64, now: Option<bool>) -> StoreResult<()> {
        let before: Option<bool> = self
            .connection()
            .prepare_cached("SELECT unread FROM search_hit WHERE search = ?1 AND message = ?2")?
            .query_row([search, message], |row| row.get(0))
            .optional()?;
        let event = match (before, now) {
            (None, None) => return Ok(()),
            (None, Some(unread)) => {
                self.add_hit(search, message, unread)?;
                Event::LinkAdded
            }
            (Some(was), Some(unread)) => {
                if was != unread {
                    self.connection()
                        .prepare_cached(
                            "UPDATE search_hit SET unread = ?3 WHERE search = ?1 AND message = ?2",
                        )?
                        .execute(params![search, message, unread])?;
                    self.counts(search).unread += i64::from(unread) - i64::from(was);
                }
                Event::LinkChanged
            }
            (Some(was), None) => {
                self.connection()
                    .prepare_cached("DELETE FROM search_hit WHERE search = ?1 AND message = ?2")?
                    .execute([search, message])?;
                let counts = self.counts(search);
                counts.contents -= 1;
                counts.unread -= i64::from(was);
                Event::LinkRemoved
            }
        };
        self.happened(Change::new(event, Kind::Message, message, Some(search)));
        Ok(())
    }
}
