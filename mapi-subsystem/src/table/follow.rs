//! Keeping the index of an open view like its source, change by change: what a change costs does
//! not grow with the table as building the index anew does.

use std::cmp::Ordering;

use mapi_session::{Tag, Value};

use super::index::{Entry, Spec};
use super::sort::{canonical, compare_keys, sort_value};
use super::source::{Change, Place, RowId, State as Known};
use super::view::{State, TableView};
use crate::com::Reply;

/// When more rows than this change at once, the index is built anew.
const MOST: usize = 16;

/// What a few changes did to the rows of a view.
pub(super) struct Followed {
    /// The rows that went.
    pub(super) gone: Vec<RowId>,
    /// The rows that came or changed, in the order of the view: where each is now, and whether it
    /// was there before.
    pub(super) shown: Vec<(usize, RowId, bool)>,
}

/// A row on its way to a place: before the entry that is number `before` without those that leave.
struct Coming {
    place: Place,
    prepared: Vec<Value>,
    before: usize,
    was_there: bool,
}

impl TableView {
    /// Takes changes into the index. `None`, with nothing done, where that takes a new one.
    pub(super) fn follow(&self, state: &mut State, changes: &[Change]) -> Reply<Option<Followed>> {
        let generation = self.source.generation();
        let Some(index) = &state.index else { return Ok(None) };
        if changes.len() > MOST
            || !index.exact
            || state.unsure
            || index.generation.wrapping_add(1) != generation
            || !state.spec.is_flat()
            || !state.came.is_empty()
            || !state.gone.is_empty()
        {
            return Ok(None);
        }
        let mut ids: Vec<RowId> = Vec::new();
        let mut leaving: Vec<(usize, RowId)> = Vec::new();
        for change in changes {
            let Change::Row { id, before, .. } = change else { return Ok(None) };
            if ids.contains(id) {
                continue;
            }
            ids.push(*id);
            // One that has just come is not there yet.
            if !matches!(before, Known::Absent) {
                let at = index.position(&Entry::Row { id: *id, instance: 0 });
                leaving.extend(at.map(|at| (at, *id)));
            }
        }
        leaving.sort_unstable();
        let staying = Staying {
            view: self,
            spec: &state.spec,
            entries: &index.entries,
            leaving: leaving.iter().map(|(at, _)| *at).collect(),
        };
        let mut coming: Vec<Coming> = Vec::new();
        for id in &ids {
            let Some(place) = self.place_of(&state.spec, *id)? else { continue };
            let prepared: Vec<Value> = place.keys.iter().map(sort_value).collect();
            let Some(before) = staying.find(&prepared, *id)? else { return Ok(None) };
            let was_there = leaving.iter().any(|(_, left)| left == id);
            coming.push(Coming { place, prepared, before, was_there });
        }
        // Something else happened meanwhile: what was read may be newer than the changes, and the
        // order that was searched is that of values which are not all there any more.
        if self.source.generation() != generation || !self.source.is_told()? {
            return Ok(None);
        }
        let keys = &state.spec.sort.keys;
        coming.sort_by(|a, b| {
            compare_keys(keys, &a.prepared, &b.prepared).then(a.place.id.cmp(&b.place.id))
        });
        Ok(Some(state.move_entries(generation, &leaving, &coming)))
    }
}

/// The entries of an index without those that leave.
struct Staying<'a> {
    view: &'a TableView,
    spec: &'a Spec,
    entries: &'a [Entry],
    /// Where the others are, ascending.
    leaving: Vec<usize>,
}

impl Staying<'_> {
    fn get(&self, number: usize) -> Option<&Entry> {
        let before = |at: usize| self.leaving.iter().filter(|left| **left <= at).count();
        let mut at = number;
        while at != number + before(at) {
            at = number + before(at);
        }
        self.entries.get(at)
    }

    /// The number of the first entry that comes behind a place; none where an entry is met whose
    /// row is gone.
    fn find(&self, prepared: &[Value], id: RowId) -> Reply<Option<usize>> {
        let available = self.view.source.columns();
        let columns: Vec<Tag> =
            self.spec.sort.keys.iter().map(|key| canonical(key.tag, &available)).collect();
        let (mut from, mut to) = (0, self.entries.len() - self.leaving.len());
        while from < to {
            let middle = from.midpoint(to);
            let Some(Entry::Row { id: other, .. }) = self.get(middle) else { return Ok(None) };
            let order = if columns.is_empty() {
                Ordering::Equal
            } else {
                let Some(row) = self.view.source.rows(&[*other], &columns)?.pop() else {
                    return Ok(None);
                };
                let keys: Vec<Value> = row.values.iter().map(sort_value).collect();
                compare_keys(&self.spec.sort.keys, &keys, prepared)
            };
            if order.then(other.cmp(&id)).is_lt() {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        Ok(Some(from))
    }
}

impl State {
    /// Takes entries out of the index and puts others in. Cursor and bookmarks keep their rows;
    /// where a row is gone they go to the next one that is left.
    fn move_entries(
        &mut self,
        generation: u64,
        leaving: &[(usize, RowId)],
        coming: &[Coming],
    ) -> Followed {
        let current = self.current();
        let stays = |id: RowId| coming.iter().any(|one| one.place.id == id);
        let gone: Vec<RowId> = leaving.iter().map(|(_, id)| *id).filter(|id| !stays(*id)).collect();
        let mut followed = Followed { gone, shown: Vec::new() };
        let Some(mut index) = self.index.take() else { return followed };
        for (at, id) in leaving.iter().rev() {
            index.entries.remove(*at);
            self.position -= usize::from(*at < self.position);
            if !stays(*id) {
                // Those behind it that leave too are out already.
                let next = index.entries.get(*at).cloned();
                self.move_marks(&Entry::Row { id: *id, instance: 0 }, next.as_ref());
            }
        }
        for (already, one) in coming.iter().enumerate() {
            let at = one.before + already;
            index.entries.insert(at, Entry::Row { id: one.place.id, instance: 0 });
            // What comes right before the row at the cursor does not come behind the cursor.
            self.position += usize::from(at <= self.position && at < index.entries.len() - 1);
            followed.shown.push((at, one.place.id, one.was_there));
        }
        index.generation = generation;
        if let Some(entry @ Entry::Row { id, .. }) = &current
            && stays(*id)
            && let Some(at) = index.position(entry)
        {
            self.position = at;
        }
        self.position = self.position.min(index.entries.len());
        self.index = Some(index);
        followed
    }
}
