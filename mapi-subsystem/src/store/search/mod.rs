//! Search folders: what they look for, and what they have found.
//!
//! A search begins by reading through its folders in batches ([`Database::run_search`]), each a
//! transaction of its own that says how far it has come. Whoever calls it goes on from there, so
//! that a search that a crash cut off is not lost and two that run it share the work. From its
//! first batch on every transaction keeps what was found true (`follow.rs`).

mod criteria;
mod fit;
mod follow;
mod run;
#[cfg(test)]
mod tests;

use mapi_session::{Code, Restriction};
use rusqlite::{OptionalExtension, params};

use super::database::{Database, Reader, Writer};
use super::entry_id::Kind;
use super::error::{StoreError, StoreResult};
use super::folder::no_folder;
use super::journal::{Change, Event};
use crate::deviation::deviates;
use crate::table;

/// What a search looks for, and where.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Criteria {
    pub(crate) restriction: Restriction,
    pub(crate) folders: Vec<i64>,
    /// The folders below those too.
    pub(crate) recursive: bool,
}

/// How far a search is. The numbers stand in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// What was found stays as it is.
    Stopped = 0,
    /// It reads through its folders.
    Gathers = 1,
    /// It follows what changes.
    Follows = 2,
}

impl State {
    fn from_number(number: i64) -> State {
        match number {
            1 => State::Gathers,
            2 => State::Follows,
            _ => State::Stopped,
        }
    }
}

/// The search of a search folder.
#[derive(Debug, Clone)]
pub(crate) struct Search {
    pub(crate) criteria: Criteria,
    pub(crate) foreground: bool,
    pub(crate) state: State,
    /// All was found that there was.
    pub(crate) complete: bool,
}

/// What is to be another way with a search; `None` leaves it as it is.
#[derive(Debug, Clone, Default)]
pub(crate) struct SearchChange {
    pub(crate) restriction: Option<Restriction>,
    pub(crate) folders: Option<Vec<i64>>,
    pub(crate) recursive: Option<bool>,
    pub(crate) foreground: Option<bool>,
    /// To start it if it does not run, or to stop it.
    pub(crate) run: Option<bool>,
}

impl Reader<'_> {
    /// The search of a search folder; `None` where there never was one.
    pub(crate) fn search(&self, folder: i64) -> StoreResult<Option<Search>> {
        let row = self
            .connection()
            .prepare_cached(
                "SELECT criteria, recursive, foreground, state, complete FROM search
                 WHERE folder = ?1",
            )?
            .query_row([folder], |row| {
                Ok((row.get::<_, Vec<u8>>(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
            })
            .optional()?;
        let Some((bytes, recursive, foreground, state, complete)) = row else { return Ok(None) };
        let mut select = self.connection().prepare_cached(
            "SELECT container FROM search_scope WHERE search = ?1 ORDER BY place",
        )?;
        let folders = select.query_map([folder], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let restriction = criteria::read(&bytes)?;
        Ok(Some(Search {
            criteria: Criteria { restriction, folders, recursive },
            foreground,
            state: State::from_number(state),
            complete,
        }))
    }

    /// What a search folder shows, by age.
    pub(crate) fn found(&self, folder: i64) -> StoreResult<Vec<i64>> {
        let mut select = self
            .connection()
            .prepare_cached("SELECT message FROM search_hit WHERE search = ?1 ORDER BY message")?;
        let found = select.query_map([folder], |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Says what a search folder looks for, and where. `true`: it begins anew, and is to be run.
    ///
    /// # Errors
    /// `MAPI_E_NO_SUPPORT` for a folder of another kind; `MAPI_E_NOT_INITIALIZED` when something
    /// is to stay as it was that never was; `MAPI_E_TOO_COMPLEX` for what no search does;
    /// `MAPI_E_NOT_FOUND` for a folder that is not there.
    pub(crate) fn set_search(&mut self, folder: i64, change: &SearchChange) -> StoreResult<bool> {
        let record = self.folder(folder)?.ok_or_else(|| no_folder(folder))?;
        if !record.is_search() {
            return Err(StoreError::refused(
                Code::E_NO_SUPPORT,
                format!("{:?} is no search folder; make one with FOLDER_SEARCH", record.name),
            ));
        }
        if let Some(restriction) = &change.restriction
            && !deviates("G.S.9")
        {
            refuse_restriction(restriction)?;
        }
        if let Some(folders) = &change.folders {
            self.refuse_scope(folders)?;
        }
        let old = match self.search(folder) {
            // Criteria that cannot be read are replaced by whole new ones only.
            Err(StoreError::Corrupt { .. })
                if change.restriction.is_some() && change.folders.is_some() =>
            {
                None
            }
            old => old?,
        };
        let before = old.as_ref().map(|old| &old.criteria);
        let criteria = Criteria {
            restriction: change
                .restriction
                .clone()
                .or_else(|| before.map(|before| before.restriction.clone()))
                .filter(|_| change.restriction.is_some() || !deviates("G.S.4"))
                .ok_or_else(|| never("restriction"))?,
            folders: change
                .folders
                .clone()
                .or_else(|| before.map(|before| before.folders.clone()))
                .ok_or_else(|| never("list of containers"))?,
            recursive: change
                .recursive
                .unwrap_or_else(|| before.is_some_and(|before| before.recursive)),
        };
        let ran = old.as_ref().is_some_and(|old| old.state != State::Stopped);
        let changed = before != Some(&criteria);
        let run = change.run.filter(|run| *run || !deviates("G.S.8"));
        let runs = run.unwrap_or(ran || old.is_none()) && !deviates("G.S.1");
        let anew = runs && (changed || !ran || deviates("G.S.18") && change.foreground.is_some());
        let state = match &old {
            _ if anew => State::Gathers,
            Some(old) if runs => old.state,
            _ => State::Stopped,
        };
        let complete = old.as_ref().is_some_and(|old| old.complete) && !anew && !changed;
        let foreground =
            change.foreground.unwrap_or_else(|| old.as_ref().is_some_and(|old| old.foreground));
        self.write_search(folder, &Search { criteria, foreground, state, complete })?;
        if anew {
            self.begin_search(folder)?;
        }
        Ok(anew)
    }

    fn write_search(&mut self, folder: i64, search: &Search) -> StoreResult<()> {
        let Search { criteria, foreground, state, complete } = search;
        self.connection()
            .prepare_cached(
                "INSERT INTO search (folder, criteria, recursive, foreground, state, complete,
                     at_folder, at_message)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, 0)
                 ON CONFLICT (folder) DO UPDATE SET criteria = excluded.criteria,
                     recursive = excluded.recursive, foreground = excluded.foreground,
                     state = excluded.state, complete = excluded.complete",
            )?
            .execute(params![
                folder,
                criteria::write(&criteria.restriction)?,
                criteria.recursive,
                foreground,
                *state as i64,
                complete,
            ])?;
        self.connection()
            .prepare_cached("DELETE FROM search_scope WHERE search = ?1")?
            .execute([folder])?;
        let mut insert = self.connection().prepare_cached(
            "INSERT INTO search_scope (search, place, container) VALUES (?1, ?2, ?3)",
        )?;
        for (place, container) in criteria.folders.iter().enumerate() {
            insert.execute(params![folder, place as i64, container])?;
        }
        Ok(())
    }

    /// Forgets what was found, and goes back to the first folder.
    fn begin_search(&mut self, folder: i64) -> StoreResult<()> {
        self.connection()
            .prepare_cached("DELETE FROM search_hit WHERE search = ?1")?
            .execute([folder])?;
        self.connection()
            .prepare_cached("UPDATE search SET at_folder = 0, at_message = 0 WHERE folder = ?1")?
            .execute([folder])?;
        let parent = self
            .connection()
            .prepare_cached(
                "UPDATE folder SET contents = 0, unread = 0 WHERE id = ?1 RETURNING parent",
            )?
            .query_row([folder], |row| row.get(0))?;
        self.happened(Change::new(Event::SearchBegun, Kind::Folder, folder, parent));
        self.happened(Change::new(Event::Modified, Kind::Folder, folder, parent));
        Ok(())
    }

    fn refuse_scope(&self, folders: &[i64]) -> StoreResult<()> {
        if folders.is_empty() {
            return Err(StoreError::refused(
                Code::E_INVALID_PARAMETER,
                "a search needs a container to look in",
            ));
        }
        for id in folders {
            let folder = self.folder(*id)?.ok_or_else(|| no_folder(*id))?;
            if folder.is_search() && !deviates("G.S.11") {
                return Err(StoreError::refused(
                    Code::E_TOO_COMPLEX,
                    format!(
                        "{:?} is a search folder; name the folders that it searches itself",
                        folder.name
                    ),
                ));
            }
        }
        Ok(())
    }
}

impl Database {
    /// Changes the search of a search folder, and runs it if it is to begin anew.
    ///
    /// # Errors
    /// As [`Writer::set_search`] and [`Database::run_search`].
    pub(crate) fn search(&self, folder: i64, change: &SearchChange) -> StoreResult<()> {
        if self.write(|writer| writer.set_search(folder, change))? {
            self.run_search(folder)?;
        }
        Ok(())
    }
}

/// What `fuzz/` reaches into.
#[cfg(fuzzing)]
pub(super) mod fuzzing {
    pub(crate) fn criteria(bytes: &[u8]) {
        let Ok(read) = super::criteria::read(bytes) else { return };
        let written = super::criteria::write(&read).expect("what was read can be written");
        let again = super::criteria::read(&written).expect("what was written can be read");
        // A NaN is not equal to itself; its text is.
        assert_eq!(format!("{again:?}"), format!("{read:?}"));
    }
}

fn never(what: &str) -> StoreError {
    StoreError::refused(
        Code::E_NOT_INITIALIZED,
        format!("the search folder never had a {what} that could be used again"),
    )
}

fn refuse_restriction(restriction: &Restriction) -> StoreResult<()> {
    let refused =
        |fault: crate::com::Fault| StoreError::refused(fault.code, fault.text.unwrap_or_default());
    table::validate(restriction, &fit::supports()).map_err(refused)?;
    if matches!(restriction, Restriction::Count { .. }) {
        return Err(StoreError::refused(
            Code::E_TOO_COMPLEX,
            "a search folder shows all that fits; RES_COUNT is for tables",
        ));
    }
    Ok(())
}
