//! What a view tells its sinks when rows change.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use mapi_session::wire::Row;
use mapi_session::{Code, PropValue, Value};

use super::columns::{Columns, instance_key};
use super::evaluate::evaluate;
use super::follow::Followed;
use super::index::{Entry, Heading};
use super::memory::INSTANCE_KEY;
use super::sort::{compare_keys, sort_value};
use super::source::{Change, Place, RowId, Start, Watcher};
use super::view::{State, TableView};
use crate::com::Reply;
use crate::deviation::deviates;
use crate::notify::{Notification, TableChange, TableEvent};

use super::source::State as Known;

impl Watcher for TableView {
    fn changed(&self, changes: &[Change]) {
        let mut state = self.state();
        if !state.is_advised() {
            return;
        }
        if deviates("G.7.CHANGED") {
            state.restart();
        }
        if changes.iter().any(|change| matches!(change, Change::Reload)) {
            state.restart();
            if deviates("G.7.RELOAD") {
                return;
            }
            self.tell(event(TableChange::Reload));
            return;
        }
        let told = if state.index.is_some() || !state.spec.is_streamable(&*self.source) {
            self.tell_by_index(&mut state, changes)
        } else {
            self.tell_by_rows(&mut state, changes)
        };
        if let Err(fault) = told {
            // The table could not be read: what the sinks know is no longer reliable.
            self.tell(TableEvent { code: fault.code, ..event(TableChange::Error) });
        }
    }
}

pub(super) fn event(change: TableChange) -> TableEvent {
    TableEvent { change, code: Code::S_OK, index: None, prior: None, row: Row::new() }
}

fn key_prop(key: Value) -> PropValue {
    PropValue { tag: INSTANCE_KEY, value: key }
}

impl TableView {
    pub(super) fn tell(&self, event: TableEvent) {
        if let Some(hub) = &self.hub {
            hub.notify(&self.key, Notification::Table(event));
        }
    }

    fn tell_row(&self, change: TableChange, key: Value, prior: Option<Value>, row: Row) {
        let untold = match change {
            TableChange::RowAdded => "G.7.ROW_ADDED",
            TableChange::RowModified => "G.7.ROW_MODIFIED",
            _ => "G.7.ROW_DELETED",
        };
        if deviates(untold) || deviates("G.7.replay") && change == TableChange::RowDeleted {
            return;
        }
        let prior = prior.filter(|_| !deviates("G.7.1"));
        let mut row = row;
        if deviates("G.7.2") {
            row.sort_by_key(|prop| prop.tag);
        }
        let index = Some(key_prop(key));
        self.tell(TableEvent { index, prior: prior.map(key_prop), row, ..event(change) });
    }

    /// For a view without an index: each change by itself, by the row's two states.
    fn tell_by_rows(&self, state: &mut State, changes: &[Change]) -> Reply<()> {
        let mut shown: Vec<(Place, &Vec<u8>, TableChange)> = Vec::new();
        let mut unknown = false;
        for change in changes {
            let Change::Row { id, instance_key, before, after } = change else { continue };
            let was = self.was_visible(state, *id, before)?;
            let place = match after {
                Known::Absent => None,
                _ => self.place_of(&state.spec, *id)?,
            };
            if let Some(seen) = &mut state.seen {
                match place {
                    Some(_) => seen.insert(*id),
                    None => seen.remove(id),
                };
            }
            let what = match (was, &place) {
                (Some(true), None) => {
                    let key = Value::Binary(instance_key.clone());
                    self.tell_row(TableChange::RowDeleted, key, None, Vec::new());
                    continue;
                }
                (Some(false), None) => {
                    unknown |= deviates("G.7.3");
                    continue;
                }
                (Some(true), Some(_)) => TableChange::RowModified,
                (Some(false), Some(_)) => TableChange::RowAdded,
                (None, _) => {
                    unknown = true;
                    continue;
                }
            };
            if let Some(place) = place {
                shown.push((place, instance_key, what));
            }
        }
        if unknown {
            // Nobody knows what was seen: let the client look.
            self.tell(event(TableChange::Changed));
        }
        // In the order of the view, so that the row before one is known when it is told.
        let keys = &state.spec.sort.keys;
        let prepared =
            |place: &Place| -> Vec<Value> { place.keys.iter().map(sort_value).collect() };
        shown.sort_by(|(a, ..), (b, ..)| {
            compare_keys(keys, &prepared(a), &prepared(b)).then(a.id.cmp(&b.id))
        });
        if deviates("G.7.ROW_MODIFIED.order") {
            shown.reverse();
        }
        for (place, instance_key, what) in shown {
            let entry = Entry::Row { id: place.id, instance: 0 };
            let prior = self.prior_in_order(state, place)?;
            let Some(row) = self.rows(state, &[entry])?.pop() else { continue };
            self.tell_row(what, Value::Binary(instance_key.clone()), prior, row);
        }
        Ok(())
    }

    /// Whether a row was visible; `None` if that cannot be known.
    fn was_visible(&self, state: &State, id: RowId, before: &Known) -> Reply<Option<bool>> {
        Ok(match (before, &state.spec.restriction) {
            (Known::Absent, _) => Some(false),
            // A row that fits may still be in a closed category, or behind the last one.
            _ if !state.spec.is_flat() => None,
            (_, None) => Some(true),
            (Known::Unknown, Some(_)) => state.seen.as_ref().map(|seen| seen.contains(&id)),
            (Known::Present(row), Some(restriction)) => Some(evaluate(restriction, &**row)?),
        })
    }

    fn prior_in_order(&self, state: &State, place: Place) -> Reply<Option<Value>> {
        let mut scan = self.scan(&state.spec, &[INSTANCE_KEY], Start::Before(place), 1);
        Ok(scan.next()?.and_then(|mut row| row.values.pop()))
    }

    /// For a view with an index: by what the index gained and lost.
    fn tell_by_index(&self, state: &mut State, changes: &[Change]) -> Reply<()> {
        if let Some(followed) = self.follow(state, changes)? {
            return self.tell_followed(state, changes, followed);
        }
        // Without a former index that says what the sinks know, each row's own former state does.
        let first = state.index.is_none() || state.unsure;
        let headings: HashMap<Arc<[u8]>, Heading> =
            state.index.as_ref().map(|index| index.headings.clone()).unwrap_or_default();
        let mut keys: HashMap<RowId, &[u8]> = HashMap::new();
        let mut new_rows: HashSet<RowId> = HashSet::new();
        let mut was_shown: BTreeMap<RowId, Option<bool>> = BTreeMap::new();
        for change in changes {
            let Change::Row { id, instance_key, before, .. } = change else { continue };
            keys.insert(*id, instance_key);
            if matches!(before, Known::Absent) {
                new_rows.insert(*id);
            }
            if first && !was_shown.contains_key(id) {
                was_shown.insert(*id, self.was_visible(state, *id, before)?);
            }
        }
        let index = self.index(state)?;
        self.examine(index)?;
        let exact = index.exact;
        let came = std::mem::take(&mut state.came);
        let gone = std::mem::take(&mut state.gone);
        let Some(index) = &state.index else { return Ok(()) };
        let shown: HashSet<RowId> = index
            .entries
            .iter()
            .filter_map(|entry| match entry {
                Entry::Row { id, .. } if was_shown.contains_key(id) => Some(*id),
                _ => None,
            })
            .collect();
        for (id, was) in &was_shown {
            let left = gone.contains(&Entry::Row { id: *id, instance: 0 });
            if *was == Some(true) && !shown.contains(id) && !left {
                let key = keys.get(id).map(|key| key.to_vec()).unwrap_or_default();
                self.tell_row(TableChange::RowDeleted, Value::Binary(key), None, Vec::new());
            }
            if let Some(seen) = &mut state.seen {
                match shown.contains(id) {
                    true => seen.insert(*id),
                    false => seen.remove(id),
                };
            }
        }
        if was_shown.values().any(Option::is_none) {
            // Nobody knows what was seen: let the client look.
            self.tell(event(TableChange::Changed));
        }
        let with_key = Columns::new(vec![INSTANCE_KEY], &self.source.columns());
        let multiplied = !state.spec.multiplied.is_empty();
        for entry in gone {
            let key = match &entry {
                Entry::Heading(key) => Some(Value::Binary(key.to_vec())),
                Entry::Row { id, instance } => match keys.get(id) {
                    Some(key) => {
                        let key = Value::Binary(key.to_vec());
                        Some(if multiplied { instance_key(key, *instance) } else { key })
                    }
                    None if !exact => {
                        // Its own report is still to come.
                        state.gone.insert(entry);
                        continue;
                    }
                    // It had to give way to another.
                    None => self.key_of(state, &with_key, &entry)?,
                },
            };
            if let Some(key) = key {
                self.tell_row(TableChange::RowDeleted, key, None, Vec::new());
            }
        }
        let Some(index) = &state.index else { return Ok(()) };
        let mut told: Vec<(usize, Entry, TableChange)> = Vec::new();
        let mut later: HashSet<Entry> = HashSet::new();
        for (at, entry) in index.entries.iter().enumerate() {
            let is_new = came.contains(entry);
            let what = match entry {
                Entry::Heading(key) => match (is_new, headings.get(key)) {
                    (true, _) => TableChange::RowAdded,
                    (false, Some(old)) if index.headings.get(key) != Some(old) => {
                        TableChange::RowModified
                    }
                    _ => continue,
                },
                Entry::Row { id, .. } => match was_shown.get(id) {
                    Some(Some(false)) => TableChange::RowAdded,
                    Some(Some(true)) => TableChange::RowModified,
                    Some(None) => continue,
                    // An index that was built after the change has never been without the row.
                    None if keys.contains_key(id) && (is_new || new_rows.contains(id)) => {
                        TableChange::RowAdded
                    }
                    None if keys.contains_key(id) => TableChange::RowModified,
                    // It is in the place of another.
                    None if is_new && exact => TableChange::RowAdded,
                    None if is_new => {
                        later.insert(entry.clone());
                        continue;
                    }
                    None => continue,
                },
            };
            told.push((at, entry.clone(), what));
        }
        for (at, entry, what) in told {
            let prior = match at.checked_sub(1).and_then(|at| index.entries.get(at)) {
                Some(prior) => self.key_of(state, &with_key, prior)?,
                None => None,
            };
            let key = self.key_of(state, &with_key, &entry)?;
            let row = self.rows(state, std::slice::from_ref(&entry))?.pop();
            if let (Some(key), Some(row)) = (key, row) {
                self.tell_row(what, key, prior, row);
            }
        }
        state.came.extend(later);
        if exact {
            state.unsure = false;
            state.seen = None;
        }
        Ok(())
    }

    /// For a view whose index was brought to what is so now.
    fn tell_followed(&self, state: &State, changes: &[Change], followed: Followed) -> Reply<()> {
        let key = |wanted: RowId| {
            let key = changes.iter().find_map(|change| match change {
                Change::Row { id, instance_key, .. } if *id == wanted => Some(instance_key.clone()),
                _ => None,
            });
            Value::Binary(key.unwrap_or_default())
        };
        for id in followed.gone {
            self.tell_row(TableChange::RowDeleted, key(id), None, Vec::new());
        }
        let Some(index) = &state.index else { return Ok(()) };
        let with_key = Columns::new(vec![INSTANCE_KEY], &self.source.columns());
        for (at, id, was_there) in followed.shown {
            let prior = match at.checked_sub(1).and_then(|at| index.entries.get(at)) {
                Some(prior) => self.key_of(state, &with_key, prior)?,
                None => None,
            };
            let entry = Entry::Row { id, instance: 0 };
            let Some(row) = self.rows(state, std::slice::from_ref(&entry))?.pop() else { continue };
            let what = if was_there { TableChange::RowModified } else { TableChange::RowAdded };
            self.tell_row(what, key(id), prior, row);
        }
        Ok(())
    }

    fn key_of(&self, state: &State, columns: &Columns, entry: &Entry) -> Reply<Option<Value>> {
        match entry {
            Entry::Heading(key) => Ok(Some(Value::Binary(key.to_vec()))),
            Entry::Row { id, instance } => {
                let row = self.source.rows(&[*id], &columns.fetch)?.pop();
                let key = row.and_then(|mut row| row.values.pop());
                Ok(key.map(|key| {
                    if state.spec.multiplied.is_empty() {
                        key
                    } else {
                        instance_key(key, *instance)
                    }
                }))
            }
        }
    }
}
