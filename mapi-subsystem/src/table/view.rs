//! A table as a client sees it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use mapi_session::flags::TableType;
use mapi_session::raw::IMAPIAdviseSink;
use mapi_session::wire::Row;
use mapi_session::{Code, Outcome, Restriction, SortOrder, Tag, Value};

use super::changes::event;
use super::columns::{Columns, instance_values};
use super::evaluate::{Supports, tags_of, validate};
use super::index::{Entry, Index, Spec};
use super::scan::Scan;
use super::sort::{self, canonical};
use super::source::{Query, RowId, RowSource, SourceRow, Start, Watcher};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::notify::{EventMask, NotificationHub, NotifyKey, TableChange};
use crate::props::types::MV_INSTANCE;
use crate::props::width;

/// The place that a move or search starts from: BOOKMARK_BEGINNING, or what CreateBookmark gave.
pub type Bookmark = u32;
/// BOOKMARK_BEGINNING: the first row.
pub const BEGINNING: Bookmark = 0;
/// BOOKMARK_CURRENT: the next row to be read.
pub const CURRENT: Bookmark = 1;
/// BOOKMARK_END: behind the last row.
pub const END: Bookmark = 2;

/// The most rows that one QueryRows gives; a client reads on for more.
pub(super) const MOST_ROWS: usize = 1 << 16;
/// The most bookmarks of a view.
const MOST_BOOKMARKS: usize = 1 << 12;
/// The most columns of a view.
const MOST_COLUMNS: usize = 1 << 13;
/// The most values that one QueryRows gives.
const MOST_CELLS: usize = 1 << 20;

/// Where a cursor is (QueryPosition).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The number of the next row to be read, from 0.
    pub row: u32,
    /// Together with the denominator, how far into the table that is.
    pub numerator: u32,
    /// At least 1.
    pub denominator: u32,
}

/// What stands behind an `IMAPITable`: columns, restriction, order, cursor, bookmarks, categories
/// and registrations of one client, over a [`RowSource`].
///
/// Everything happens before the call returns, with TBL_ASYNC and TBL_BATCH too: no method answers
/// `MAPI_E_BUSY`, and sinks hear of the end of what was begun with TBL_ASYNC at once. While a client
/// only reads forward, rows come in windows from the source; once it asks for a position, a
/// bookmark, a fraction or categories, the view keeps the identifiers of all its rows in order until
/// the next Restrict or SortTable.
pub struct TableView {
    pub(super) source: Arc<dyn RowSource>,
    pub(super) hub: Option<NotificationHub>,
    pub(super) key: NotifyKey,
    unicode: bool,
    state: Mutex<State>,
    watching: AtomicBool,
    me: Weak<TableView>,
}

pub(super) struct State {
    pub(super) columns: Columns,
    pub(super) spec: Spec,
    /// The cursor while there is no index.
    pub(super) cursor: Start,
    pub(super) index: Option<Index>,
    /// The cursor in the index.
    pub(super) position: usize,
    bookmarks: BTreeMap<Bookmark, Mark>,
    last_bookmark: Bookmark,
    connections: HashSet<usize>,
    /// Rows that the index gained or lost while sinks are advised, until they are told.
    pub(super) came: HashSet<Entry>,
    pub(super) gone: HashSet<Entry>,
    /// The rows that a restriction shows, for as long as sinks are to hear of them and there is
    /// no index that says it.
    pub(super) seen: Option<HashSet<RowId>>,
    /// The index was first built for a client's call while changes were still to be told, so that
    /// it does not say what the sinks know.
    pub(super) unsure: bool,
}

struct Mark {
    /// The row, or the end.
    entry: Option<Entry>,
    /// Where it was made.
    at: usize,
    /// The row is another one than the bookmark was made for.
    moved: bool,
}

impl TableView {
    /// A view of all rows with the default columns. Text columns by default are as `unicode`
    /// (MAPI_UNICODE of the call that opened the table) says. Without a hub, Advise answers
    /// `MAPI_E_NO_SUPPORT`.
    #[must_use]
    pub fn new(
        source: Arc<dyn RowSource>,
        hub: Option<&NotificationHub>,
        unicode: bool,
    ) -> Arc<TableView> {
        let wide = unicode != deviates("G.1.5");
        let defaults = source.default_columns().into_iter().map(|tag| width(tag, wide));
        let columns = Columns::new(defaults.collect(), &source.columns());
        let view = Arc::new_cyclic(|me| TableView {
            source,
            hub: hub.cloned(),
            key: NotifyKey::unique(),
            unicode,
            state: Mutex::new(State {
                columns,
                spec: Spec::default(),
                cursor: Start::First,
                index: None,
                position: 0,
                bookmarks: BTreeMap::new(),
                last_bookmark: END,
                connections: HashSet::new(),
                came: HashSet::new(),
                gone: HashSet::new(),
                seen: None,
                unsure: false,
            }),
            watching: AtomicBool::new(false),
            me: me.clone(),
        });
        let usual = view.usual_order();
        {
            let mut state = view.state();
            state.spec.sort = usual;
            view.multiply(&mut state);
        }
        view
    }

    /// The order of the source, its keys in the width of the table; none if it cannot be kept.
    fn usual_order(&self) -> SortOrder {
        let mut order = self.source.default_order();
        for key in &mut order.keys {
            key.tag = width(key.tag, self.unicode);
        }
        match sort::validate(&order, &*self.source, &[]) {
            Ok(()) => order,
            Err(_) => SortOrder::default(),
        }
    }

    /// Chooses the columns and their order. `PR_NULL` keeps a place free; a column that the table
    /// does not have is PT_ERROR in each row. A multi-valued column with MVI_FLAG makes a row
    /// for each of its values. [imapitable-setcolumns]
    ///
    /// # Errors
    /// `MAPI_E_INVALID_PARAMETER` for no columns or too many.
    pub fn set_columns(&self, tags: &[Tag]) -> Reply<()> {
        if tags.is_empty() || tags.len() > MOST_COLUMNS {
            return Err(Code::E_INVALID_PARAMETER.into());
        }
        let mut tags = tags.to_vec();
        if deviates("G.2.SetColumns.order") {
            tags.sort_unstable();
        }
        let available = self.source.columns();
        let unknown = |tag: &Tag| !available.iter().any(|known| known.id() == tag.id());
        if deviates("G.2.SetColumns.unsupported") && tags.iter().any(unknown) {
            return Err(Code::E_NOT_FOUND.into());
        }
        let mut state = self.state();
        state.columns = Columns::new(tags, &available);
        self.multiply(&mut state);
        self.know_seen(&mut state)
    }

    /// The columns in force, or (`all`) every column that rows may have. [imapitable-querycolumns]
    pub fn query_columns(&self, all: bool) -> Vec<Tag> {
        if all != deviates("G.2.QueryColumns") {
            self.source.columns().into_iter().map(|tag| width(tag, self.unicode)).collect()
        } else {
            self.state().columns.tags.clone()
        }
    }

    /// Shows only the rows that fit; `None` shows all. The cursor goes to the beginning and all
    /// bookmarks end. [imapitable-restrict]
    ///
    /// # Errors
    /// `MAPI_E_TOO_COMPLEX` for a restriction that is malformed or asks for what the table lacks;
    /// the former restriction stays.
    pub fn restrict(&self, restriction: Option<&Restriction>) -> Reply<()> {
        let valid = restriction.map_or(Ok(()), |given| validate(given, &self.supports()));
        if valid.is_err() && deviates("G.8.E_TOO_COMPLEX") {
            self.restrict(None)?;
        }
        valid?;
        let mut state = self.state();
        let set = |tag: &Tag| state.columns.tags.iter().any(|column| column.id() == tag.id());
        if deviates("G.8.2") && restriction.is_some_and(|r| !tags_of(r).iter().all(set)) {
            return Err(Code::E_NO_SUPPORT.into());
        }
        // RES_COUNT is the outermost, which validate has seen to.
        let before = state.spec.restriction.take().filter(|_| deviates("G.2.Restrict"));
        (state.spec.restriction, state.spec.limit) = match restriction {
            Some(Restriction::Count { count, restriction }) => (
                Some(Restriction::clone(restriction)),
                Some(*count).filter(|_| !deviates("G.8.RES_COUNT")),
            ),
            other => (other.cloned(), None),
        };
        if let Some(before) = before {
            let all = state.spec.restriction.take().into_iter().chain([before]).collect();
            state.spec.restriction = Some(Restriction::And(all));
        }
        state.restart();
        self.know_seen(&mut state)
    }

    /// Orders the rows; no keys leave them in no particular order. The cursor goes to the
    /// beginning and all bookmarks end. [imapitable-sorttable]
    ///
    /// # Errors
    /// `MAPI_E_TOO_COMPLEX` for an order that the table does not offer; the former order stays.
    pub fn sort_table(&self, order: &SortOrder) -> Reply<()> {
        let mut state = self.state();
        if deviates("G.2.SortTable.failure") {
            state.spec.sort = SortOrder::default();
            state.restart();
        }
        if deviates("M.E_TOO_COMPLEX") {
            state.restart();
        }
        sort::validate(order, &*self.source, &state.columns.tags)?;
        if deviates("G.1.1") {
            state.spec.restriction = None;
        }
        // No keys ask for no order in particular: the usual one.
        state.spec.sort = if order.keys.is_empty() { self.usual_order() } else { order.clone() };
        if deviates("G.2.SortTable") {
            state.spec.sort.keys.clear();
        }
        state.spec.toggled.clear();
        self.multiply(&mut state);
        state.restart();
        self.know_seen(&mut state)
    }

    /// Tells sinks that what was begun with TBL_ASYNC is done.
    pub(super) fn done(&self, change: TableChange) {
        // Under the lock, so that no event of another state comes in between.
        let _state = self.state();
        let untold = match change {
            TableChange::SortDone => "G.7.SORT_DONE",
            TableChange::RestrictDone => "G.7.RESTRICT_DONE",
            _ => "G.7.SETCOL_DONE",
        };
        if !deviates(untold) {
            self.tell(event(change));
        }
    }

    /// The order in force. [imapitable-querysortorder]
    pub fn query_sort_order(&self) -> SortOrder {
        if deviates("G.2.QuerySortOrder") {
            return SortOrder::default();
        }
        self.state().spec.sort.clone()
    }

    /// Reads rows: forward from the cursor, or for a negative count from so many rows before it
    /// on. No rows are the end (for a negative count: the beginning); fewer than asked for are
    /// not. `no_advance` (TBL_NOADVANCE) leaves the cursor at the first row read.
    /// [imapitable-queryrows]
    ///
    /// # Errors
    /// `MAPI_E_INVALID_PARAMETER` for a count of 0; what the source answers.
    pub fn query_rows(&self, count: i32, no_advance: bool) -> Reply<Vec<Row>> {
        if count == 0 {
            return Err(Code::E_INVALID_PARAMETER.into());
        }
        let mut state = self.state();
        self.know_seen(&mut state)?;
        let wanted = state.wanted(count);
        // The ways to break a rule are those of an index.
        let indexed = deviates("G.3.3") || deviates("G.3.5");
        if count > 0 && !indexed && state.index.is_none() && state.spec.is_streamable(&*self.source)
        {
            let start = state.cursor.clone();
            return self.stream(&mut state, start, wanted, no_advance);
        }
        if count > 0
            && !indexed
            && let Some(rows) = self.first_page(&mut state, wanted, no_advance)?
        {
            return Ok(rows);
        }
        let length = self.index(&mut state)?.entries.len();
        if deviates("G.3.4") && count < 0 && state.position == 0 {
            return Err(Code::E_NOT_FOUND.into());
        }
        let start = if count < 0 && !deviates("G.3.1") {
            state.position.saturating_sub(count.unsigned_abs() as usize)
        } else {
            state.position
        };
        if deviates("G.3.3") && count > 0 && state.position == length {
            return Err(Code::E_NOT_FOUND.into());
        }
        let end = if count < 0 { state.position } else { length };
        let end = end.min(start + wanted);
        let entries = match &state.index {
            Some(index) => index.entries[start..end].to_vec(),
            None => Vec::new(),
        };
        let rows = self.rows(&state, &entries)?;
        state.position = if no_advance && !deviates("G.3.5") { start } else { end };
        Ok(rows)
    }

    /// How many rows the view has: those that fit the restriction and are not collapsed away.
    /// [imapitable-getrowcount]
    pub fn row_count(&self) -> Reply<u32> {
        let mut state = self.state();
        if deviates("G.2.GetRowCount") {
            return Ok(clamp(self.source.count(&Query::default())?));
        }
        if state.index.is_none() && state.spec.is_flat() {
            let (query, residual) = state.spec.split(&*self.source);
            if residual.is_none() {
                return Ok(clamp(self.source.count(&query)?));
            }
        }
        Ok(clamp(self.index(&mut state)?.entries.len() as u64))
    }

    /// Where the cursor is. [imapitable-queryposition]
    pub fn query_position(&self) -> Reply<Position> {
        let at_first = {
            let state = self.state();
            state.index.is_none() && state.cursor == Start::First
        };
        if at_first {
            let denominator = self.row_count()?.max(1);
            return Ok(Position { row: 0, numerator: 0, denominator });
        }
        let mut state = self.state();
        let length = clamp(self.index(&mut state)?.entries.len() as u64);
        let row = clamp(state.position as u64) + u32::from(deviates("G.2.QueryPosition"));
        Ok(Position { row, numerator: row, denominator: length.max(1) })
    }

    /// Moves the cursor by `count` rows from a bookmark, at most to the beginning or the end, and
    /// tells by how many it moved from there (with the sign of `count`). [imapitable-seekrow]
    ///
    /// # Errors
    /// `MAPI_E_INVALID_BOOKMARK`. Warns with `MAPI_W_POSITION_CHANGED` when the bookmark's row is
    /// gone and the one after it took its place.
    pub fn seek_row(&self, from: Bookmark, count: i32) -> Reply<Outcome<i32>> {
        let mut state = self.state();
        if state.index.is_none() {
            match (from, count) {
                (BEGINNING, i32::MIN..=0) => {
                    state.cursor = Start::First;
                    return Ok(Outcome::ok(0));
                }
                (CURRENT, 0) => return Ok(Outcome::ok(0)),
                _ => {}
            }
        }
        let (origin, moved) = self.origin(&mut state, from)?;
        let length = self.index(&mut state)?.entries.len();
        let count = if deviates("G.2.SeekRow") { count.abs() } else { count };
        let wanted = origin as i64 + i64::from(count);
        let target = wanted.clamp(0, length as i64);
        if deviates("G.2.SeekRow.ends") && target != wanted {
            return Err(Code::E_NOT_FOUND.into());
        }
        state.position = target as usize;
        Ok(warn_if(moved, (target - origin as i64) as i32))
    }

    /// Moves the cursor to a fraction of the table. [imapitable-seekrowapprox]
    ///
    /// # Errors
    /// `MAPI_E_INVALID_PARAMETER` for a denominator of 0.
    pub fn seek_row_approx(&self, numerator: u32, denominator: u32) -> Reply<()> {
        if denominator == 0 {
            return Err(Code::E_INVALID_PARAMETER.into());
        }
        let mut state = self.state();
        if numerator == 0 && state.index.is_none() {
            state.cursor = Start::First;
            return Ok(());
        }
        if state.index.is_none()
            && !deviates("G.2.SeekRowApprox")
            && state.spec.is_streamable(&*self.source)
            && let (query, None) = state.spec.split(&*self.source)
        {
            let count = self.source.count(&query)?;
            let target = u128::from(count) * u128::from(numerator.min(denominator));
            let target = (target / u128::from(denominator)) as u64;
            if let Some(last) = count.checked_sub(1)
                && let Some(place) = self.source.place_at(&query, target.min(last))?
            {
                state.cursor =
                    if target < count { Start::From(place) } else { Start::After(place) };
                return Ok(());
            }
        }
        let length = self.index(&mut state)?.entries.len() as u128;
        let numerator = u128::from(numerator.min(denominator));
        let length = if deviates("G.2.SeekRowApprox") { length / 2 } else { length };
        state.position = (length * numerator / u128::from(denominator)) as usize;
        Ok(())
    }

    /// Marks the row at the cursor. [imapitable-createbookmark]
    ///
    /// # Errors
    /// `MAPI_E_UNABLE_TO_COMPLETE` when the view has too many bookmarks; `MAPI_E_NO_SUPPORT` for an
    /// attachment table.
    pub fn create_bookmark(&self) -> Reply<Bookmark> {
        if !self.source.has_bookmarks() && !deviates("G.2.CreateBookmark.attachments") {
            return Err(Fault {
                code: Code::E_NO_SUPPORT,
                text: Some("an attachment table has no bookmarks".into()),
            });
        }
        let mut state = self.state();
        let entry = {
            self.index(&mut state)?;
            state.current()
        };
        state.mark(entry)
    }

    /// Ends a bookmark; the three fixed ones stay. [imapitable-freebookmark]
    ///
    /// # Errors
    /// `MAPI_E_INVALID_BOOKMARK`.
    pub fn free_bookmark(&self, bookmark: Bookmark) -> Reply<()> {
        if bookmark <= END && !deviates("G.2.FreeBookmark") {
            return Ok(());
        }
        let mut state = self.state();
        state.bookmarks.remove(&bookmark).map(|_| ()).ok_or(Code::E_INVALID_BOOKMARK.into())
    }

    /// Whether the rows follow what happens (GetStatus). The status itself is always
    /// TBLSTAT_COMPLETE.
    #[must_use]
    pub fn kind(&self) -> TableType {
        if deviates("G.1.6") || deviates("G.5.type") {
            return TableType::Keyset;
        }
        self.source.kind()
    }

    /// Registers a sink for the view's changes. Its events carry the columns that are in force
    /// when they are made. [imapitable-advise]
    ///
    /// # Errors
    /// `MAPI_E_NO_SUPPORT` for a snapshot, whose rows never change.
    pub fn advise(&self, mask: EventMask, sink: &IMAPIAdviseSink) -> Reply<usize> {
        if (deviates("A.1.2") || deviates("G.2.Advise.E_NO_SUPPORT")) && self.hub.is_none() {
            return Ok(usize::from(deviates("A.1.2")));
        }
        let (Some(hub), TableType::Dynamic) = (&self.hub, self.source.kind()) else {
            return Err(Fault {
                code: Code::E_NO_SUPPORT,
                text: Some("the rows of this table do not change, so there is no advice".into()),
            });
        };
        if !self.watching.swap(true, Ordering::AcqRel) {
            let me: Weak<TableView> = self.me.clone();
            self.source.watch(me as Weak<dyn Watcher>);
        }
        let mut state = self.state();
        if !state.is_advised() && state.index.is_some() {
            // What has changed while nobody listened is no news.
            self.index(&mut state)?;
        }
        let connection = hub.advise(self.key.clone(), mask, sink);
        if !deviates("G.2.Advise") {
            state.connections.insert(connection);
        }
        if let Err(fault) = self.know_seen(&mut state) {
            state.disconnect(connection);
            drop(state);
            hub.unadvise(connection)?;
            return Err(fault);
        }
        Ok(connection)
    }

    /// Ends a registration. [imapitable-unadvise]
    ///
    /// # Errors
    /// `MAPI_E_INVALID_PARAMETER` for a connection that this view did not give.
    pub fn unadvise(&self, connection: usize) -> Reply<()> {
        if !self.state().disconnect(connection) {
            return Err(Code::E_INVALID_PARAMETER.into());
        }
        // Without the view's lock: the sink may be released here.
        match &self.hub {
            Some(hub) => hub.unadvise(connection),
            None => Ok(()),
        }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        // A panic in a source leaves the view where it was.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn supports(&self) -> Supports {
        Supports { names: self.source.resolves_names(), sub_tables: self.source.sub_tables() }
    }

    /// Takes over which columns multiply rows; that voids bookmarks and cursor if it changes.
    fn multiply(&self, state: &mut State) {
        let available = self.source.columns();
        let mut multiplied: Vec<Tag> = state.columns.instances().collect();
        let keys = state.spec.sort.keys.iter().map(|key| key.tag);
        multiplied.extend(
            keys.filter(|tag| tag.type_code() & MV_INSTANCE != 0)
                .map(|tag| canonical(tag, &available)),
        );
        multiplied.sort_unstable();
        multiplied.dedup();
        if multiplied != state.spec.multiplied {
            state.spec.multiplied = multiplied;
            if deviates("G.2.SetColumns.bookmarks") {
                state.index = None;
                return;
            }
            state.restart();
        }
    }

    /// Rows straight from the source, from `start` on; the cursor goes behind them.
    pub(super) fn stream(
        &self,
        state: &mut State,
        start: Start,
        limit: usize,
        no_advance: bool,
    ) -> Reply<Vec<Row>> {
        let fetch = state.columns.fetch.clone();
        let mut scan = self.scan(&state.spec, &fetch, start, limit);
        let mut rows = Vec::new();
        let mut last = None;
        while rows.len() < limit
            && let Some(row) = scan.next()?
        {
            let entry = Entry::Row { id: row.place.id, instance: 0 };
            rows.push(state.columns.row(&entry, row.values, &[], None));
            last = Some(row.place);
        }
        if let (Some(last), false) = (last, no_advance) {
            state.cursor = Start::After(last);
        }
        Ok(rows)
    }

    pub(super) fn scan<'a>(
        &'a self,
        spec: &Spec,
        columns: &[Tag],
        start: Start,
        expected: usize,
    ) -> Scan<'a> {
        let (query, residual) = spec.split(&*self.source);
        Scan::new(&*self.source, query, residual, columns, start, expected)
    }

    /// The index, at the source's present generation.
    pub(super) fn index<'a>(&self, state: &'a mut State) -> Reply<&'a mut Index> {
        let generation = self.source.generation();
        if state.index.as_ref().is_none_or(|index| index.generation != generation) {
            let mut index = Index::build(&state.spec, &*self.source)?;
            self.examine(&mut index)?;
            if state.index.is_some() {
                state.replace(index, state.is_advised());
            } else {
                state.position = self.position_of(state, &index)?;
                state.unsure = state.is_advised() && !index.exact;
                if !state.unsure {
                    state.seen = None;
                }
                state.index = Some(index);
            }
        }
        Ok(state.index.get_or_insert_default())
    }

    /// Finds out whether an index is exact, unless that is known.
    pub(super) fn examine(&self, index: &mut Index) -> Reply<()> {
        index.exact =
            index.exact || self.source.is_told()? && self.source.generation() == index.generation;
        Ok(())
    }

    /// Where the cursor of a view without an index is in one.
    fn position_of(&self, state: &State, index: &Index) -> Reply<usize> {
        let start = match &state.cursor {
            Start::First => return Ok(0),
            start => start.clone(),
        };
        // Without an index of the source, going on from a place is as much work as all rows.
        if let Start::After(place) = &start
            && let Some(at) = index.position(&Entry::Row { id: place.id, instance: 0 })
        {
            return Ok(at + 1);
        }
        let next = self.scan(&state.spec, &[], start, 1).next()?;
        let position =
            next.and_then(|row| index.position(&Entry::Row { id: row.place.id, instance: 0 }));
        Ok(position.unwrap_or(index.entries.len()))
    }

    /// The position that a bookmark stands for, and whether it had to move.
    pub(super) fn origin(&self, state: &mut State, bookmark: Bookmark) -> Reply<(usize, bool)> {
        let length = self.index(state)?.entries.len();
        Ok(match bookmark {
            BEGINNING => (0, false),
            CURRENT => (state.position, false),
            END => (length, false),
            other => {
                if deviates("M.E_INVALID_BOOKMARK") && !state.bookmarks.contains_key(&other) {
                    state.position = 0;
                }
                let mark = state.bookmarks.get_mut(&other).ok_or(Code::E_INVALID_BOOKMARK)?;
                let moved = std::mem::take(&mut mark.moved);
                let index = state.index.as_ref();
                let at = match (&mark.entry, index) {
                    _ if deviates("G.2.CreateBookmark") => Some(mark.at.min(length)),
                    (Some(entry), Some(index)) => index.position(entry),
                    _ => None,
                };
                (at.unwrap_or(length), moved && !deviates("G.4.1") && !deviates("G.4.2"))
            }
        })
    }

    /// Notes which rows a view shows that does not show all, if sinks are to hear of them: a row
    /// that is shown no more is told as deleted, and one that never was is not told at all.
    pub(super) fn know_seen(&self, state: &mut State) -> Reply<()> {
        let shows_all = state.spec.restriction.is_none() && state.spec.is_flat();
        if !state.is_advised() || shows_all || state.index.is_some() || state.seen.is_some() {
            return Ok(());
        }
        if !state.spec.is_streamable(&*self.source) {
            self.index(state)?;
            // These are the rows that the client will find, whatever is still to be told.
            state.unsure = false;
            return Ok(());
        }
        let (query, residual) = state.spec.split(&*self.source);
        let mut seen = HashSet::new();
        if residual.is_none() {
            seen.extend(self.source.ids(&query)?);
        } else {
            let mut scan = Scan::new(&*self.source, query, residual, &[], Start::First, 1024);
            while let Some(row) = scan.next()? {
                seen.insert(row.place.id);
            }
        }
        state.seen = Some(seen);
        Ok(())
    }

    /// Rows in the columns in force; those that have gone meanwhile are left out.
    pub(super) fn rows(&self, state: &State, entries: &[Entry]) -> Reply<Vec<Row>> {
        let mut fetch = state.columns.fetch.clone();
        let own = fetch.len();
        fetch.extend_from_slice(&state.spec.multiplied);
        let mut read = self.read(entries, &fetch)?;
        let levels = state.spec.levels();
        let depth = (levels > 0).then_some(levels as u32);
        let row = |entry: &Entry| match entry {
            Entry::Heading(key) => {
                let heading = state.index.as_ref()?.headings.get(key)?;
                Some(state.columns.heading(key, heading))
            }
            Entry::Row { id, instance } => {
                // Several instances share a row's values.
                let mut values = if state.spec.multiplied.is_empty() {
                    read.remove(id)?
                } else {
                    read.get(id)?.clone()
                };
                let several = values.split_off(own.min(values.len()));
                let several: Vec<_> = state.spec.multiplied.iter().copied().zip(several).collect();
                let chosen = instance_values(&several, *instance);
                Some(state.columns.row(entry, values, &chosen, depth))
            }
        };
        Ok(entries.iter().filter_map(row).collect())
    }

    pub(super) fn read(
        &self,
        entries: &[Entry],
        columns: &[Tag],
    ) -> Reply<HashMap<RowId, Vec<Value>>> {
        let mut ids: Vec<RowId> = entries
            .iter()
            .filter_map(|entry| match entry {
                Entry::Row { id, .. } => Some(*id),
                Entry::Heading(_) => None,
            })
            .collect();
        // Instances of one row are neighbours or not, as the order goes.
        let mut seen = HashSet::new();
        ids.retain(|id| seen.insert(*id));
        let rows = self.source.rows(&ids, columns)?;
        Ok(rows.into_iter().map(|SourceRow { id, values }| (id, values)).collect())
    }
}

impl Drop for TableView {
    fn drop(&mut self) {
        if let Some(hub) = &self.hub {
            hub.unadvise_all(&self.key);
        }
    }
}

impl State {
    /// The beginning: what Restrict and SortTable leave.
    pub(super) fn restart(&mut self) {
        self.cursor = Start::First;
        self.index = None;
        self.position = 0;
        if !deviates("G.1.2") {
            self.bookmarks.clear();
        }
        self.forget();
    }

    /// Knows nothing any more of what sinks have been told.
    fn forget(&mut self) {
        self.came.clear();
        self.gone.clear();
        self.seen = None;
        self.unsure = false;
    }

    /// Ends a connection; `false` if there is none with this number.
    fn disconnect(&mut self, connection: usize) -> bool {
        let removed = self.connections.remove(&connection);
        if !self.is_advised() {
            self.forget();
        }
        removed
    }

    /// Has the bookmarks of an entry that is gone stand for another, or for the end.
    pub(super) fn move_marks(&mut self, from: &Entry, to: Option<&Entry>) {
        for mark in self.bookmarks.values_mut() {
            if mark.entry.as_ref() == Some(from) {
                mark.entry = to.cloned();
                mark.moved = true;
            }
        }
    }

    /// How many rows are given at once to a client that asks for so many.
    pub(super) fn wanted(&self, count: i32) -> usize {
        let wanted = (count.unsigned_abs() as usize).min(MOST_ROWS);
        wanted.min((MOST_CELLS / self.columns.tags.len().max(1)).max(1))
    }

    pub(super) fn is_advised(&self) -> bool {
        !self.connections.is_empty()
    }

    /// The row at the cursor; `None` at the end.
    pub(super) fn current(&self) -> Option<Entry> {
        self.index.as_ref()?.entries.get(self.position).cloned()
    }

    pub(super) fn mark(&mut self, entry: Option<Entry>) -> Reply<Bookmark> {
        let made = if deviates("M.E_UNABLE_TO_COMPLETE") {
            self.last_bookmark as usize
        } else {
            self.bookmarks.len()
        };
        let full = made >= MOST_BOOKMARKS;
        if full && !deviates("G.2.CreateBookmark.finite") || self.last_bookmark == Bookmark::MAX {
            return Err(Fault {
                code: Code::E_UNABLE_TO_COMPLETE,
                text: Some(format!("a table has at most {MOST_BOOKMARKS} bookmarks; free some")),
            });
        }
        self.last_bookmark += 1;
        self.bookmarks.insert(self.last_bookmark, Mark { entry, at: self.position, moved: false });
        Ok(self.last_bookmark)
    }

    /// Puts a newer index in the place of the present one. Cursor and bookmarks keep their rows;
    /// where a row is gone they go to the next one that is left.
    pub(super) fn replace(&mut self, new: Index, note: bool) {
        let Some(old) = self.index.take() else {
            self.index = Some(new);
            return;
        };
        let places: HashMap<&Entry, usize> =
            new.entries.iter().enumerate().map(|(at, entry)| (entry, at)).collect();
        let next = |from: usize| old.entries[from..].iter().find_map(|e| places.get(e)).copied();
        let before = |until: usize| {
            old.entries[..until].iter().rev().find_map(|e| places.get(e)).map(|at| at + 1)
        };
        let position = self.position.min(old.entries.len());
        self.position = next(position).or_else(|| before(position)).unwrap_or(0);
        for mark in self.bookmarks.values_mut() {
            let Some(entry) = &mark.entry else { continue };
            if places.contains_key(entry) {
                continue;
            }
            let at = old.position(entry).and_then(next);
            mark.entry = at.and_then(|at| new.entries.get(at)).cloned();
            mark.moved = true;
        }
        if note {
            let known: HashSet<&Entry> = old.entries.iter().collect();
            for entry in new.entries.iter().filter(|entry| !known.contains(entry)) {
                self.gone.remove(entry);
                self.came.insert(entry.clone());
            }
            for entry in old.entries.iter().filter(|entry| !places.contains_key(entry)) {
                self.came.remove(entry);
                self.gone.insert(entry.clone());
            }
        }
        drop(places);
        self.index = Some(new);
    }
}

pub(super) fn clamp(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX - 1)
}

pub(super) fn warn_if<T>(moved: bool, value: T) -> Outcome<T> {
    if moved { Outcome::with_code(value, Code::W_POSITION_CHANGED) } else { Outcome::ok(value) }
}
