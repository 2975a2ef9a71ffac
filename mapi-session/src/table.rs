//! Reading tables.

use std::fmt;
use std::marker::PhantomData;
use std::ptr;

use crate::flags::{FindRowFlags, QueryColumnsFlags, QueryRowsFlags, TableFlags};
use crate::object::{broken, check};
use crate::prop::Wanted;
use crate::{
    Code, Error, MapiObject, MapiProp, Outcome, Restriction, Result, Row, RowReader, RowSet,
    SortOrder, Table, Tag, call, raw, wire,
};

/// How many rows are asked for at once: enough that a call's cost does not show, few enough that a
/// batch of large rows fits in memory.
const BATCH: i32 = 500;

const QUERY_ROWS: &str = "IMAPITable::QueryRows";

const SET_COLUMNS: &str = "IMAPITable::SetColumns";

const BEGINNING: usize = 0;
const CURRENT: usize = 1;
const END: usize = 2;

/// A place in a table that positions are counted from.
#[derive(Debug, Clone, Copy)]
pub enum Place<'b> {
    /// Before the first row.
    Beginning,
    /// Where the cursor is.
    Current,
    /// Behind the last row.
    End,
    /// Where a bookmark is.
    At(&'b Bookmark<'b, 'b>),
}

impl Place<'_> {
    fn raw(self) -> usize {
        match self {
            Place::Beginning => BEGINNING,
            Place::Current => CURRENT,
            Place::End => END,
            Place::At(bookmark) => bookmark.number,
        }
    }
}

/// A bookmark, freed when dropped. Restricting or sorting the table makes it void.
pub struct Bookmark<'t, 's> {
    table: &'t Table<'s>,
    number: usize,
}

impl Drop for Bookmark<'_, '_> {
    fn drop(&mut self) {
        // A bookmark that a sort made void is gone already.
        let _ = self.table.free_bookmark(self.number);
    }
}

impl fmt::Debug for Bookmark<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Bookmark").field(&self.number).finish()
    }
}

/// Where a table's cursor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The row that is read next, the first being 0; none where the table does not know.
    pub row: Option<u32>,
    /// How far that is into the table: `numerator / denominator`.
    pub numerator: u32,
    /// At least 1; it need not be the number of rows.
    pub denominator: u32,
}

impl<'s> Table<'s> {
    /// Reads rows as values of `R`. The query chooses the columns that `R` needs, and those that its
    /// filter and order speak of.
    ///
    /// ```no_run
    /// # use mapi_session::{Folder, PropTag, Result, types::{Long, Unicode}};
    /// # fn demo(inbox: &Folder<'_>) -> Result<()> {
    /// # mod tags {
    /// #   use mapi_session::{PropTag, types::*};
    /// #   pub const SUBJECT: PropTag<Unicode> = PropTag::from_id(0x0037);
    /// #   pub const MESSAGE_SIZE: PropTag<Long> = PropTag::from_id(0x0E08);
    /// # }
    /// mapi_session::row! {
    ///     struct Headline {
    ///         subject: Option<String> = tags::SUBJECT,
    ///         size: i32 = tags::MESSAGE_SIZE,
    ///     }
    /// }
    /// let contents = inbox.contents()?;
    /// let large = contents
    ///     .select::<Headline>()?
    ///     .filter(tags::MESSAGE_SIZE.gt(1_000_000))
    ///     .sort(tags::MESSAGE_SIZE.descending())
    ///     .limit(10);
    /// for headline in large.rows()? {
    ///     println!("{} {:?}", headline.size, headline.subject);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `MAPI_E_INVALID_PARAMETER` when `R` has no columns, or some that are named properties.
    pub fn select<R: Row>(&self) -> Result<TableQuery<'_, 's, R>> {
        if R::names().is_empty() {
            return self.query(R::TAGS.to_vec());
        }
        Err(Error::new(Code::E_INVALID_PARAMETER, SET_COLUMNS)
            .on(Self::KIND)
            .with_detail("the row has columns that are named properties; `select_on` reads them"))
    }

    /// As [`Table::select`], for rows with columns that are named properties: `object` knows their
    /// identifiers. That is the object that the table is of, or another of the same mapping
    /// signature. A name that it does not know is a column without values.
    ///
    /// # Errors
    /// As [`Table::select`] and [`MapiProp::named_tag`].
    pub fn select_on<R: Row>(&self, object: &MapiProp<'_>) -> Result<TableQuery<'_, 's, R>> {
        let mut columns = R::TAGS.to_vec();
        let names = R::names();
        let asked: Vec<Wanted> = names
            .iter()
            .map(|(at, name)| Wanted::Named(name.clone(), columns[*at].type_code()))
            .collect();
        for ((at, _), tag) in names.iter().zip(object.tags_of(&asked)?) {
            columns[*at] = tag.unwrap_or(Tag::NULL);
        }
        self.query(columns)
    }

    fn query<R: Row>(&self, columns: Vec<Tag>) -> Result<TableQuery<'_, 's, R>> {
        if columns.is_empty() {
            return Err(Error::new(Code::E_INVALID_PARAMETER, SET_COLUMNS)
                .on(Self::KIND)
                .with_detail("the row type has no columns"));
        }
        let (filter, sort, limit, row) = (None, None, None, PhantomData);
        Ok(TableQuery { table: self, columns, filter, sort, limit, row })
    }

    /// The next rows from the cursor on, or those before it for a negative `count`
    /// `[imapitable-queryrows]`. Fewer rows than asked for is not the end; none is.
    ///
    /// # Errors
    /// `MAPI_E_INVALID_PARAMETER` when `count` is 0; `MAPI_E_BUSY` while an asynchronous
    /// operation runs.
    pub fn query_rows(&self, count: i32, flags: QueryRowsFlags) -> Result<RowSet> {
        let mut set = ptr::null_mut();
        // SAFETY: the out pointer is ours; the row set that it receives is freed as such.
        let (status, rows) = unsafe {
            let status = self.as_raw().QueryRows(count, flags.bits(), &mut set);
            let set = if status < 0 { ptr::null_mut() } else { set };
            (status, RowSet::from_raw(set, self.scope().allocator()))
        };
        check(self, QUERY_ROWS, status)?;
        // A null set is no rows; a set that says it has more than were asked for is not what it
        // says, and nothing of it can be trusted, not even enough to free it.
        let given = rows.stated();
        if given > count.unsigned_abs() {
            let _ = rows.into_raw();
            let what = format!("it succeeded, but gave {given} rows where {count} were asked for");
            return Err(broken(self, QUERY_ROWS, Code::E_CALL_FAILED, what));
        }
        Ok(rows)
    }

    /// Reads a row of the table, so that an error tells where it came from.
    fn read_row<R: Row>(&self, row: &raw::SRow) -> Result<R> {
        R::from_row(&mut RowReader::new(row))
            .map_err(|error| error.of_call(QUERY_ROWS, Self::KIND, self.scope().library()))
    }

    /// How many rows the restriction leaves; an estimate where the table does not know better.
    ///
    /// # Errors
    /// `MAPI_E_NO_SUPPORT` where the table cannot count `[imapitable-getrowcount]`.
    pub fn count(&self) -> Result<u32> {
        self.row_count().map(Outcome::into_value)
    }

    /// Where the cursor is.
    ///
    /// # Errors
    /// Those of `IMAPITable::QueryPosition` `[imapitable-queryposition]`.
    pub fn position(&self) -> Result<Position> {
        let (row, numerator, denominator) = self.query_position()?;
        Ok(Position { row: (row != u32::MAX).then_some(row), numerator, denominator })
    }

    /// Moves the cursor by `rows` from a place and tells how far it came; at either end it stops.
    ///
    /// # Errors
    /// `MAPI_E_INVALID_BOOKMARK` `[imapitable-seekrow]`.
    pub fn seek(&self, from: Place<'_>, rows: i32) -> Result<Outcome<i32>> {
        self.seek_row(from.raw(), rows)
    }

    /// Remembers where the cursor is.
    ///
    /// # Errors
    /// `MAPI_E_UNABLE_TO_COMPLETE`: there are too many bookmarks; `MAPI_E_NO_SUPPORT`: attachment
    /// tables have none `[imapitable-createbookmark]`.
    pub fn bookmark(&self) -> Result<Bookmark<'_, 's>> {
        Ok(Bookmark { table: self, number: self.create_bookmark()? })
    }

    /// The columns that the table shows.
    ///
    /// # Errors
    /// Those of `IMAPITable::QueryColumns` `[imapitable-querycolumns]`.
    pub fn columns(&self) -> Result<Vec<Tag>> {
        self.query_columns(QueryColumnsFlags::empty())
    }

    /// All columns that the table can show.
    ///
    /// # Errors
    /// Those of `IMAPITable::QueryColumns` `[imapitable-querycolumns]`.
    pub fn all_columns(&self) -> Result<Vec<Tag>> {
        self.query_columns(QueryColumnsFlags::ALL_COLUMNS)
    }

    /// All rows from the cursor on, with the columns that are chosen, as owned values.
    ///
    /// # Errors
    /// As [`Table::query_rows`].
    pub fn remaining_rows(&self) -> Result<Vec<wire::Row>> {
        let mut all = Vec::new();
        loop {
            let rows = self.query_rows(BATCH, QueryRowsFlags::empty())?;
            if rows.is_empty() {
                return Ok(all);
            }
            all.extend(call::answer(self, QUERY_ROWS, rows.to_rows())?);
        }
    }
}

/// What is to be read from a table: which rows, in which order, as values of `R`.
///
/// A table has one cursor and one choice of columns, so finish one query before the next begins.
#[must_use = "nothing is read before `rows`, `iter`, `find` or `first`"]
pub struct TableQuery<'t, 's, R> {
    table: &'t Table<'s>,
    columns: Vec<Tag>,
    filter: Option<Restriction>,
    sort: Option<SortOrder>,
    limit: Option<usize>,
    row: PhantomData<fn() -> R>,
}

impl<'t, 's, R: Row> TableQuery<'t, 's, R> {
    /// Reads only rows that fit; a second filter narrows the first.
    pub fn filter(mut self, restriction: Restriction) -> Self {
        self.filter = Some(match self.filter.take() {
            Some(first) => first & restriction,
            None => restriction,
        });
        self
    }

    /// Reads the rows in this order.
    pub fn sort(mut self, order: impl Into<SortOrder>) -> Self {
        self.sort = Some(order.into());
        self
    }

    /// Reads no more than `rows` rows.
    pub fn limit(mut self, rows: usize) -> Self {
        self.limit = Some(rows);
        self
    }

    /// Sets the table up and goes to its first row.
    fn prepare(&self, also: Option<&Restriction>) -> Result<()> {
        // Whether a table filters or sorts by a column that it does not show is up to it, so the
        // columns that are spoken of go behind those that are read.
        let mut columns = self.columns.clone();
        let mut spoken = Vec::new();
        for restriction in self.filter.iter().chain(also) {
            columns_of(restriction, &mut spoken);
        }
        spoken.extend(self.sort.iter().flat_map(|order| &order.keys).map(|key| key.tag));
        for tag in spoken {
            if !columns.contains(&tag) {
                columns.push(tag);
            }
        }
        let (mut filter, mut sort) = (self.filter.clone(), self.sort.clone());
        if self.table.scope().is_narrow() {
            columns.iter_mut().for_each(|tag| *tag = tag.narrowed());
            filter = filter.map(|filter| filter.narrowed());
            for key in sort.iter_mut().flat_map(|order| &mut order.keys) {
                key.tag = key.tag.narrowed();
            }
        }
        self.table.set_columns(&columns, TableFlags::BATCH)?;
        self.table.restrict(filter.as_ref(), TableFlags::BATCH)?;
        if let Some(order) = &sort {
            self.table.sort_table(order, TableFlags::BATCH)?;
        }
        self.table.seek(Place::Beginning, 0).map(drop)
    }

    /// All rows.
    ///
    /// # Errors
    /// `MAPI_E_TOO_COMPLEX`: the table cannot filter or sort this way; an error of a value names its
    /// property.
    pub fn rows(self) -> Result<Vec<R>> {
        self.prepare(None)?;
        let limit = self.limit.unwrap_or(usize::MAX);
        let mut all = Vec::new();
        while all.len() < limit {
            let batch = self.table.query_rows(batch(limit - all.len()), QueryRowsFlags::empty())?;
            let rows = batch.rows();
            if rows.is_empty() {
                break;
            }
            all.reserve(rows.len());
            for row in rows {
                all.push(self.table.read_row(row)?);
            }
        }
        all.truncate(limit);
        Ok(all)
    }

    /// The rows one by one, fetched as they are asked for.
    ///
    /// # Errors
    /// As [`TableQuery::rows`]; later ones come from the iterator, which ends with them.
    pub fn iter(self) -> Result<Rows<'t, 's, R>> {
        self.prepare(None)?;
        Ok(Rows {
            table: self.table,
            batch: None,
            left: self.limit.unwrap_or(usize::MAX),
            row: PhantomData,
        })
    }

    /// The first row that fits the filter, if there is one.
    ///
    /// # Errors
    /// As [`TableQuery::rows`].
    pub fn first(self) -> Result<Option<R>> {
        Ok(self.limit(1).rows()?.pop())
    }

    /// The first row that fits `restriction` as well; unlike a filter it makes no view of its own.
    ///
    /// # Errors
    /// As [`TableQuery::rows`].
    pub fn find(self, restriction: &Restriction) -> Result<Option<R>> {
        self.prepare(Some(restriction))?;
        let narrowed = self.table.scope().is_narrow().then(|| restriction.narrowed());
        let restriction = narrowed.as_ref().unwrap_or(restriction);
        match self.table.find_row(restriction, BEGINNING, FindRowFlags::empty()) {
            Ok(_) => {}
            Err(error) if error.is_not_found() => return Ok(None),
            Err(error) => return Err(error),
        }
        let rows = self.table.query_rows(1, QueryRowsFlags::empty())?;
        rows.rows().first().map(|row| self.table.read_row(row)).transpose()
    }

    /// How many rows fit the filter.
    ///
    /// # Errors
    /// As [`Table::count`].
    pub fn count(self) -> Result<u32> {
        self.prepare(None)?;
        self.table.count()
    }
}

impl<R> fmt::Debug for TableQuery<'_, '_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TableQuery")
            .field("filter", &self.filter)
            .field("sort", &self.sort)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

fn batch(wanted: usize) -> i32 {
    i32::try_from(wanted).map_or(BATCH, |wanted| wanted.clamp(1, BATCH))
}

/// The columns that a restriction looks at.
fn columns_of(restriction: &Restriction, columns: &mut Vec<Tag>) {
    match restriction {
        Restriction::And(parts) | Restriction::Or(parts) => {
            parts.iter().for_each(|part| columns_of(part, columns));
        }
        Restriction::Not(inner) | Restriction::Count { restriction: inner, .. } => {
            columns_of(inner, columns);
        }
        Restriction::Content { tag, .. }
        | Restriction::Property { tag, .. }
        | Restriction::BitMask { tag, .. }
        | Restriction::Size { tag, .. }
        | Restriction::Exist(tag) => columns.push(*tag),
        Restriction::CompareProps { left, right, .. } => columns.extend([*left, *right]),
        Restriction::Comment { restriction, .. } => {
            restriction.iter().for_each(|inner| columns_of(inner, columns));
        }
        // The rows of another table.
        Restriction::Sub { .. } => {}
    }
}

/// Rows of a query, fetched in batches.
pub struct Rows<'t, 's, R> {
    table: &'t Table<'s>,
    batch: Option<(RowSet, usize)>,
    left: usize,
    row: PhantomData<fn() -> R>,
}

impl<R: Row> Iterator for Rows<'_, '_, R> {
    type Item = Result<R>;

    fn next(&mut self) -> Option<Result<R>> {
        if self.left == 0 {
            return None;
        }
        if self.batch.as_ref().is_none_or(|(batch, at)| *at >= batch.len()) {
            match self.table.query_rows(batch(self.left), QueryRowsFlags::empty()) {
                Ok(batch) if batch.is_empty() => {
                    self.left = 0;
                    return None;
                }
                Ok(batch) => self.batch = Some((batch, 0)),
                Err(error) => {
                    self.left = 0;
                    return Some(Err(error));
                }
            }
        }
        let (batch, at) = self.batch.as_mut()?;
        let row = self.table.read_row(batch.rows().get(*at)?);
        *at += 1;
        self.left = if row.is_ok() { self.left - 1 } else { 0 };
        Some(row)
    }
}

impl<R> fmt::Debug for Rows<'_, '_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").finish_non_exhaustive()
    }
}
