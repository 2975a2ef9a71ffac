//! Reading a source in order, with what it cannot restrict evaluated row by row.

use std::borrow::Cow;
use std::collections::VecDeque;

use mapi_session::wire::Row;
use mapi_session::{Restriction, Tag, Value};

use super::evaluate::{RowContext, evaluate, tags_of};
use super::sort::canonical;
use super::source::{Place, Query, RowId, RowSource, SourceRow, Start, Window};
use crate::com::Reply;
use crate::deviation::deviates;
use crate::props::types::MV_INSTANCE;

/// A row under evaluation: the columns that were read, and through the source what else a
/// restriction may ask.
pub(crate) struct Context<'a> {
    pub(crate) source: &'a dyn RowSource,
    pub(crate) id: RowId,
    pub(crate) columns: &'a [Tag],
    pub(crate) values: &'a [Value],
    /// The single values that this instance of the row stands for.
    pub(crate) multiplied: &'a [(Tag, Value)],
    /// Which instance, if the table multiplies rows.
    pub(crate) instance: u32,
}

impl RowContext for Context<'_> {
    fn value(&self, tag: Tag) -> Reply<Option<Cow<'_, Value>>> {
        if tag.type_code() & MV_INSTANCE != 0
            && !deviates("G.8.3.instances")
            && let Some((_, one)) = self.multiplied.iter().find(|(m, _)| m.id() == tag.id())
        {
            return Ok(Some(Cow::Borrowed(one)).filter(|v| !matches!(**v, Value::Error(_))));
        }
        let at = self.columns.iter().position(|column| column.id() == tag.id());
        let value = at.and_then(|at| self.values.get(at));
        let value = value.filter(|value| !matches!(value, Value::Error(_) | Value::Null));
        if tag.id() == super::memory::INSTANCE_KEY.id() && !self.multiplied.is_empty() {
            return Ok(value
                .map(|key| Cow::Owned(super::columns::instance_key(key.clone(), self.instance))));
        }
        Ok(value.map(Cow::Borrowed))
    }

    fn sub_rows(&self, table: Tag) -> Reply<Vec<Row>> {
        self.source.sub_rows(self.id, table)
    }

    fn matches_name(&self, name: &str) -> Reply<bool> {
        self.source.matches_name(self.id, name)
    }
}

/// A reading of rows.
pub(crate) struct Scan<'a> {
    source: &'a dyn RowSource,
    query: Query,
    residual: Option<Restriction>,
    columns: Vec<Tag>,
    key_count: usize,
    extra_at: usize,
    start: Option<Start>,
    backward: bool,
    chunk: usize,
    read: VecDeque<SourceRow>,
}

/// A row that a scan met.
pub(crate) struct Scanned {
    pub(crate) place: Place,
    /// The values of the columns that the scan was asked for.
    pub(crate) values: Vec<Value>,
}

impl<'a> Scan<'a> {
    /// Reads the rows of `query` that fit `residual`, with `columns`, from `start` on. The first
    /// window has `expected` rows at most.
    pub(crate) fn new(
        source: &'a dyn RowSource,
        query: Query,
        residual: Option<Restriction>,
        columns: &[Tag],
        start: Start,
        expected: usize,
    ) -> Scan<'a> {
        let available = source.columns();
        let mut all: Vec<Tag> =
            query.sort.iter().map(|key| canonical(key.tag, &available)).collect();
        let key_count = all.len();
        if let Some(residual) = &residual {
            all.extend(tags_of(residual).into_iter().map(|tag| canonical(tag, &available)));
        }
        let extra_at = all.len();
        all.extend_from_slice(columns);
        let backward = matches!(start, Start::Last | Start::Before(_));
        Scan {
            source,
            query,
            residual,
            columns: all,
            key_count,
            extra_at,
            start: Some(start),
            backward,
            chunk: expected.clamp(1, LARGEST),
            read: VecDeque::new(),
        }
    }

    /// The next row that fits.
    pub(crate) fn next(&mut self) -> Reply<Option<Scanned>> {
        loop {
            if self.read.is_empty() {
                let Some(start) = self.start.take() else { return Ok(None) };
                let window = Window { start, limit: self.chunk };
                let rows = self.source.window(&self.query, &self.columns, &window)?;
                if rows.len() == self.chunk
                    && let Some(last) = rows.last()
                {
                    let place = self.place(last);
                    self.start = Some(if self.backward {
                        Start::Before(place)
                    } else {
                        Start::After(place)
                    });
                }
                self.chunk = (self.chunk * 2).clamp(SMALLEST, LARGEST);
                self.read = rows.into();
            }
            let Some(mut row) = self.read.pop_front() else { return Ok(None) };
            if let Some(residual) = &self.residual {
                let context = Context {
                    source: self.source,
                    id: row.id,
                    columns: &self.columns,
                    values: &row.values,
                    multiplied: &[],
                    instance: 0,
                };
                if !evaluate(residual, &context)? {
                    continue;
                }
            }
            let place = self.place(&row);
            let at = self.extra_at.min(row.values.len());
            return Ok(Some(Scanned { place, values: row.values.split_off(at) }));
        }
    }

    fn place(&self, row: &SourceRow) -> Place {
        let keys = row.values.get(..self.key_count).unwrap_or(&row.values).to_vec();
        Place { keys, id: row.id }
    }
}

const SMALLEST: usize = 64;
const LARGEST: usize = 1024;
