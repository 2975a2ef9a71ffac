//! Rows in memory: status, store, profile, service, provider, recipient tables.

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::thread::{self, ThreadId};

use mapi_session::flags::TableType;
use mapi_session::wire::Row;
use mapi_session::{Code, PropValue, Restriction, SortKey, Tag, Value};

use super::source::{Change, Query, RowId, RowSource, SourceRow, Start, State, Watcher, Window};
use crate::com::Reply;
use crate::props::{find, missing};

/// `PR_INSTANCE_KEY`
pub(crate) const INSTANCE_KEY: Tag = Tag(0x0FF6_0102);

/// A table's rows in memory, shared by every view of it.
///
/// Each row is known by its instance key, which the owner chooses; a row that lacks
/// `PR_INSTANCE_KEY` gets it. Without a sort order rows come in the order in which their keys
/// were first put in.
pub struct MemoryRows {
    kind: TableType,
    columns: Vec<Tag>,
    bookmarks: bool,
    names: OnceLock<MatchesName>,
    state: Mutex<Rows>,
    watchers: Mutex<Vec<Weak<dyn Watcher>>>,
}

/// Whether a row matches an ambiguous name.
pub(crate) type MatchesName = fn(&[PropValue], &str) -> bool;

#[derive(Default)]
struct Rows {
    rows: BTreeMap<RowId, (Vec<u8>, Arc<Row>)>,
    ids: HashMap<Vec<u8>, RowId>,
    last_id: u64,
    generation: u64,
    /// The threads that tell of a change, or are about to.
    telling: Vec<ThreadId>,
}

impl Rows {
    fn put(&mut self, key: &[u8], mut row: Row) -> (RowId, State, Arc<Row>) {
        if find(&row, INSTANCE_KEY).is_none() {
            row.push(PropValue { tag: INSTANCE_KEY, value: Value::Binary(key.to_vec()) });
        }
        let row = Arc::new(row);
        let id = match self.ids.get(key) {
            Some(id) => *id,
            None => {
                self.last_id += 1;
                let id = RowId(self.last_id);
                self.ids.insert(key.to_vec(), id);
                id
            }
        };
        let before = match self.rows.insert(id, (key.to_vec(), row.clone())) {
            Some((_, old)) => State::Present(old),
            None => State::Absent,
        };
        (id, before, row)
    }
}

impl MemoryRows {
    /// An empty table with these possible columns (text as PT_UNICODE), the default ones first.
    #[must_use]
    pub fn new(kind: TableType, columns: impl Into<Vec<Tag>>) -> Arc<MemoryRows> {
        Arc::new(MemoryRows {
            kind,
            columns: columns.into(),
            bookmarks: true,
            names: OnceLock::new(),
            state: Mutex::default(),
            watchers: Mutex::default(),
        })
    }

    /// An empty snapshot whose views keep no bookmarks: an attachment table.
    pub(crate) fn without_bookmarks(columns: impl Into<Vec<Tag>>) -> MemoryRows {
        MemoryRows {
            kind: TableType::Snapshot,
            columns: columns.into(),
            bookmarks: false,
            names: OnceLock::new(),
            state: Mutex::default(),
            watchers: Mutex::default(),
        }
    }

    /// Has rows be found by an ambiguous name (`PR_ANR`).
    pub(crate) fn resolve_names_by(&self, matches: MatchesName) {
        self.names.get_or_init(|| matches);
    }

    /// A snapshot of these rows, with instance keys made from their positions.
    #[must_use]
    pub fn snapshot(columns: impl Into<Vec<Tag>>, rows: Vec<Row>) -> Arc<MemoryRows> {
        let table = MemoryRows::new(TableType::Snapshot, columns);
        table.fill(rows);
        table
    }

    /// Puts rows in, with instance keys made from their positions where they have none.
    pub(crate) fn fill(&self, rows: Vec<Row>) {
        let mut state = self.state();
        for (position, row) in (0u32..).zip(rows) {
            let key = match find(&row, INSTANCE_KEY) {
                Some(Value::Binary(key)) => key.clone(),
                _ => position.to_le_bytes().to_vec(),
            };
            state.put(&key, row);
        }
    }

    /// Puts a row in, or replaces the one with this instance key. Advised sinks of views that
    /// show it hear of it; a row equal to the old one is no event.
    pub fn upsert(&self, key: &[u8], row: Row) {
        self.change(|state| {
            let (id, before, after) = state.put(key, row);
            if matches!(&before, State::Present(old) if **old == *after) {
                return None;
            }
            let after = State::Present(after);
            Some(vec![Change::Row { id, instance_key: key.to_vec(), before, after }])
        });
    }

    /// Puts a new row in behind the first `position` rows; `false` if there is one with this key,
    /// or there are not so many rows.
    pub fn insert(&self, position: usize, key: &[u8], row: Row) -> bool {
        self.change(|state| {
            if state.ids.contains_key(key) || position > state.rows.len() {
                return None;
            }
            let behind: Vec<_> = state.rows.keys().copied().skip(position).collect();
            if behind.is_empty() {
                let (id, before, after) = state.put(key, row);
                let instance_key = key.to_vec();
                Some(vec![Change::Row { id, instance_key, before, after: State::Present(after) }])
            } else {
                // Rows come in the order of their ids, which no row gets twice: those behind the
                // new one get new ids.
                let moved: Vec<_> =
                    behind.into_iter().filter_map(|id| state.rows.remove(&id)).collect();
                for (key, _) in &moved {
                    state.ids.remove(key);
                }
                state.put(key, row);
                for (key, row) in moved {
                    state.put(&key, Row::clone(&row));
                }
                Some(vec![Change::Reload])
            }
        })
    }

    /// Tells sinks that a row has changed, whether it has or not; `false` if there is none.
    pub fn touch(&self, key: &[u8]) -> bool {
        self.change(|state| {
            let id = *state.ids.get(key)?;
            let row = state.rows.get(&id)?.1.clone();
            let (before, after) = (State::Present(row.clone()), State::Present(row));
            Some(vec![Change::Row { id, instance_key: key.to_vec(), before, after }])
        })
    }

    /// Changes the row with this key in place; `false` if there is none.
    pub fn update(&self, key: &[u8], edit: impl FnOnce(&mut Row)) -> bool {
        let Some(row) = self.get(key) else { return false };
        let mut row = Row::clone(&row);
        edit(&mut row);
        self.upsert(key, row);
        true
    }

    /// Takes a row out; `false` if there is none.
    pub fn remove(&self, key: &[u8]) -> bool {
        self.change(|state| {
            let id = state.ids.remove(key)?;
            let before = State::Present(state.rows.remove(&id)?.1);
            let (instance_key, after) = (key.to_vec(), State::Absent);
            Some(vec![Change::Row { id, instance_key, before, after }])
        })
    }

    /// Replaces every row; advised sinks are told to reload.
    pub fn replace_all(&self, rows: impl IntoIterator<Item = (Vec<u8>, Row)>) {
        self.change(|state| {
            state.rows.clear();
            state.ids.clear();
            for (key, row) in rows {
                state.put(&key, row);
            }
            Some(vec![Change::Reload])
        });
    }

    /// The row with this key.
    #[must_use]
    pub fn get(&self, key: &[u8]) -> Option<Arc<Row>> {
        let state = self.state();
        let id = state.ids.get(key)?;
        state.rows.get(id).map(|(_, row)| row.clone())
    }

    /// Every row with its key.
    #[must_use]
    pub fn all(&self) -> Vec<(Vec<u8>, Arc<Row>)> {
        self.state().rows.values().cloned().collect()
    }

    fn state(&self) -> MutexGuard<'_, Rows> {
        // The rows are changed by whole insertions and removals, so a panic leaves them whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes rows, and tells who watches; `false` if nothing was to be changed.
    fn change(&self, change: impl FnOnce(&mut Rows) -> Option<Vec<Change>>) -> bool {
        let changes = {
            let mut state = self.state();
            let Some(changes) = change(&mut state) else { return false };
            // Once, however many rows it is: a view that has taken in all before it needs no more
            // than these changes.
            state.generation += 1;
            state.telling.push(thread::current().id());
            changes
        };
        let told = Told(self);
        self.tell(&changes);
        drop(told);
        true
    }

    fn tell(&self, changes: &[Change]) {
        let watchers: Vec<_> = {
            let mut watchers = self.watchers.lock().unwrap_or_else(PoisonError::into_inner);
            watchers.retain(|watcher| watcher.strong_count() > 0);
            watchers.iter().filter_map(Weak::upgrade).collect()
        };
        for watcher in watchers {
            watcher.changed(changes);
        }
    }
}

/// Ends the telling of a change, though a watcher panics.
struct Told<'a>(&'a MemoryRows);

impl Drop for Told<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        let me = thread::current().id();
        if let Some(at) = state.telling.iter().position(|thread| *thread == me) {
            state.telling.swap_remove(at);
        }
    }
}

fn project(id: RowId, row: &Row, columns: &[Tag]) -> SourceRow {
    let value = |tag: &Tag| find(row, *tag).cloned().unwrap_or_else(missing);
    SourceRow { id, values: columns.iter().map(value).collect() }
}

impl RowSource for MemoryRows {
    fn is_told(&self) -> Reply<bool> {
        let me = thread::current().id();
        Ok(self.state().telling.iter().all(|thread| *thread == me))
    }

    fn columns(&self) -> Vec<Tag> {
        self.columns.clone()
    }

    fn kind(&self) -> TableType {
        self.kind
    }

    fn has_bookmarks(&self) -> bool {
        self.bookmarks
    }

    fn generation(&self) -> u64 {
        self.state().generation
    }

    fn can_restrict(&self, _: &Restriction) -> bool {
        false
    }

    fn can_sort(&self, keys: &[SortKey]) -> bool {
        keys.is_empty()
    }

    fn window(&self, query: &Query, columns: &[Tag], window: &Window) -> Reply<Vec<SourceRow>> {
        if query.restriction.is_some() || !query.sort.is_empty() {
            return Err(Code::E_TOO_COMPLEX.into());
        }
        let state = self.state();
        let give = |(id, (_, row)): (&RowId, &(Vec<u8>, Arc<Row>))| project(*id, row, columns);
        let rows = &state.rows;
        let limit = window.limit;
        Ok(match &window.start {
            Start::First => rows.iter().take(limit).map(give).collect(),
            Start::From(place) => rows.range(place.id..).take(limit).map(give).collect(),
            Start::After(place) => {
                let after = (Bound::Excluded(place.id), Bound::Unbounded);
                rows.range(after).take(limit).map(give).collect()
            }
            Start::Last => rows.iter().rev().take(limit).map(give).collect(),
            Start::Before(place) => rows.range(..place.id).rev().take(limit).map(give).collect(),
        })
    }

    fn count(&self, _: &Query) -> Reply<u64> {
        Ok(self.state().rows.len() as u64)
    }

    fn ids(&self, _: &Query) -> Reply<Vec<RowId>> {
        Ok(self.state().rows.keys().copied().collect())
    }

    fn rows(&self, ids: &[RowId], columns: &[Tag]) -> Reply<Vec<SourceRow>> {
        let state = self.state();
        let row = |id: &RowId| state.rows.get(id).map(|(_, row)| project(*id, row, columns));
        Ok(ids.iter().filter_map(row).collect())
    }

    fn row_of_instance_key(&self, instance_key: &[u8]) -> Reply<Option<RowId>> {
        Ok(self.state().ids.get(instance_key).copied())
    }

    fn resolves_names(&self) -> bool {
        self.names.get().is_some()
    }

    fn matches_name(&self, id: RowId, name: &str) -> Reply<bool> {
        let row = self.state().rows.get(&id).map(|(_, row)| Arc::clone(row));
        Ok(row.zip(self.names.get()).is_some_and(|(row, matches)| matches(&row, name)))
    }

    fn watch(&self, watcher: Weak<dyn Watcher>) {
        if self.kind == TableType::Dynamic {
            self.watchers.lock().unwrap_or_else(PoisonError::into_inner).push(watcher);
        }
    }
}
