//! Where the rows of a table come from.

use std::sync::{Arc, Weak};

use mapi_session::flags::TableType;
use mapi_session::wire::Row;
use mapi_session::{Restriction, SortKey, SortOrder, Tag, Value};

use crate::com::{Reply, RowWriter};

/// What a source knows a row by, for as long as the row exists: a primary key. It is never
/// given to a client (that is `PR_INSTANCE_KEY`) and never used again for another row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RowId(pub u64);

/// What is wanted of a source: which rows, in which order.
///
/// The view asks only for what [`RowSource::can_restrict`] and [`RowSource::can_sort`] accepted;
/// it does the rest itself, with [`RowSource::window`] and no restriction or order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// The rows; `None` for all.
    pub restriction: Option<Restriction>,
    /// The order, most significant key first; rows that are equal (all, if there is no key)
    /// come by ascending [`RowId`]. Missing values are last in both directions.
    pub sort: Vec<SortKey>,
}

/// A row as a source gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceRow {
    /// Which row.
    pub id: RowId,
    /// One value for each column that was asked for, in that order. A value that is not there
    /// is [`Value::Error`] with `MAPI_E_NOT_FOUND`. Strings may be in either width.
    pub values: Vec<Value>,
}

/// A place in the order of a query: that of a row. It stays meaningful when the row is gone.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// The row's values of the query's sort keys, in their order.
    pub keys: Vec<Value>,
    /// The row.
    pub id: RowId,
}

/// Which part of a query's rows is wanted.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    /// Where to begin, and in which direction to go.
    pub start: Start,
    /// At most so many rows. Fewer are the end.
    pub limit: usize,
}

/// What [`RowSource::write`] has done.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// The place of the last row; none where there was no row.
    pub last: Option<Place>,
}

/// Where a window begins.
#[derive(Debug, Clone, PartialEq)]
pub enum Start {
    /// At the first row, going forward.
    First,
    /// At the row of this place or, if it is gone, the next one; going forward.
    From(Place),
    /// At the row after this place, going forward.
    After(Place),
    /// At the last row, going backward: rows come in the order in which they are met.
    Last,
    /// At the row before this place, going backward.
    Before(Place),
}

/// The rows of a table, as [`TableView`](super::TableView) reads them.
///
/// # Cost
/// A client that only reads forward costs [`window`](RowSource::window) calls: answer them by key
/// (`WHERE (key, id) > (?, ?) ORDER BY key, id LIMIT ?`), never by offset.
/// [`ids`](RowSource::ids) is asked for once a position, a bookmark, a fraction or a categorised
/// view needs it, and again only after [`generation`](RowSource::generation) changed; from then
/// on rows are fetched by id. [`count`](RowSource::count) should not build a vector.
///
/// # Locking
/// The view calls a source with its own lock held. A source must therefore call its
/// [`Watcher`]s **without** holding a lock that its own methods take.
pub trait RowSource: Send + Sync + 'static {
    /// Every column that rows of this table may have, in the order of the default column set
    /// first. Text columns are given as PT_UNICODE.
    fn columns(&self) -> Vec<Tag>;

    /// The columns of a client that sets none; all by default. Text as PT_UNICODE.
    fn default_columns(&self) -> Vec<Tag> {
        self.columns()
    }

    /// The order of rows where no client has asked for one.
    fn default_order(&self) -> SortOrder {
        SortOrder::default()
    }

    /// Whether places can be marked: bookmarks. Attachment tables have none.
    fn has_bookmarks(&self) -> bool {
        true
    }

    /// Whether the table follows changes: a snapshot or dynamic.
    fn kind(&self) -> TableType;

    /// A number that is another one once rows or values changed. Cheap.
    fn generation(&self) -> u64;

    /// Whether rows show nothing that the watchers have not been told of; to a watcher, what it is
    /// being told is told. A source that never changes needs nothing else.
    fn is_told(&self) -> Reply<bool> {
        Ok(true)
    }

    /// Whether [`Query::restriction`] may hold this; it has been validated. What is declined the
    /// view evaluates itself, row by row.
    fn can_restrict(&self, restriction: &Restriction) -> bool;

    /// Whether [`Query::sort`] may hold these keys. What is declined the view sorts in memory.
    fn can_sort(&self, keys: &[SortKey]) -> bool;

    /// Whether windows in this order cost no more than their rows, as an index gives them. Where
    /// they do not, a view asks for [`ids`](RowSource::ids) once instead of sorting for each
    /// window. Implies [`can_sort`](RowSource::can_sort).
    fn has_index(&self, keys: &[SortKey]) -> bool {
        self.can_sort(keys)
    }

    /// Whether a column may be a sort key at all; `false` makes SortTable answer
    /// `MAPI_E_TOO_COMPLEX`.
    fn is_sortable(&self, tag: Tag) -> bool {
        let _ = tag;
        true
    }

    /// Reads the next rows of a query, with these columns.
    fn window(&self, query: &Query, columns: &[Tag], window: &Window) -> Reply<Vec<SourceRow>>;

    /// As [`window`](RowSource::window), with the rows written straight into a client's memory;
    /// gives the place of the last. `None`, before anything is written, where the source has no
    /// quicker way for these columns than values: then it is asked for a window.
    fn write(
        &self,
        query: &Query,
        columns: &[Tag],
        window: &Window,
        rows: &mut RowWriter,
    ) -> Reply<Option<Written>> {
        let _ = (query, columns, window, rows);
        Ok(None)
    }

    /// How many rows the query has.
    fn count(&self, query: &Query) -> Reply<u64>;

    /// The place of a row by its number in the query's order, from 0. `None` where the source
    /// cannot tell, or there are fewer rows: then all ids are asked for.
    fn place_at(&self, query: &Query, number: u64) -> Reply<Option<Place>> {
        let _ = (query, number);
        Ok(None)
    }

    /// All rows of the query, in order, by id only.
    fn ids(&self, query: &Query) -> Reply<Vec<RowId>>;

    /// Reads these rows, in this order; those that are gone are left out.
    fn rows(&self, ids: &[RowId], columns: &[Tag]) -> Reply<Vec<SourceRow>>;

    /// The row with this `PR_INSTANCE_KEY`. `None` if there is none.
    fn row_of_instance_key(&self, instance_key: &[u8]) -> Reply<Option<RowId>>;

    /// The rows of the recipient or attachment table (`PR_MESSAGE_RECIPIENTS`,
    /// `PR_MESSAGE_ATTACHMENTS`) of the object behind a row, for sub-restrictions.
    fn sub_rows(&self, id: RowId, table: Tag) -> Reply<Vec<Row>> {
        let _ = (id, table);
        Ok(Vec::new())
    }

    /// The tables that [`sub_rows`](RowSource::sub_rows) knows.
    fn sub_tables(&self) -> Vec<Tag> {
        Vec::new()
    }

    /// Whether rows can be found by an ambiguous name (`PR_ANR`); without that Restrict answers
    /// `MAPI_E_TOO_COMPLEX`.
    fn resolves_names(&self) -> bool {
        false
    }

    /// Whether a row matches an ambiguous name.
    fn matches_name(&self, id: RowId, name: &str) -> Reply<bool> {
        let _ = (id, name);
        Ok(false)
    }

    /// Tells this watcher about changes from now on, until it is dropped. A snapshot does nothing.
    fn watch(&self, watcher: Weak<dyn Watcher>);
}

/// Who wants to know what changes in a source.
pub trait Watcher: Send + Sync {
    /// Called after the changes are in effect (committed), in their order.
    fn changed(&self, changes: &[Change]);
}

/// A change to a source.
#[derive(Debug, Clone)]
pub enum Change {
    /// A row came, changed or went.
    Row {
        /// Which.
        id: RowId,
        /// Its `PR_INSTANCE_KEY`.
        instance_key: Vec<u8>,
        /// What it was before.
        before: State,
        /// What it is now.
        after: State,
    },
    /// So much changed that everything is to be read again.
    Reload,
}

/// What is known of a row at some time.
#[derive(Debug, Clone)]
pub enum State {
    /// It did not exist.
    Absent,
    /// It had these properties: all that the source's columns name, so that a view can tell
    /// whether it was visible.
    Present(Arc<Row>),
    /// It existed; nothing else is known. A restricted view that sinks listen to knows itself
    /// which rows were visible.
    Unknown,
}
