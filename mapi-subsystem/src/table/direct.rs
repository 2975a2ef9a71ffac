//! Rows that need no index of the view: the first page of any order, and what goes straight into
//! a client's memory.

use mapi_session::RowSet;
use mapi_session::wire::Row;

use super::source::{Start, Window};
use super::view::{State, TableView};
use crate::com::{Reply, RowWriter, may_write, out};

/// The most rows of a first page: sorting out more costs as much as sorting all.
const PAGE: usize = 1024;

impl TableView {
    /// As [`query_rows`](Self::query_rows), in a client's memory. [imapitable-queryrows]
    ///
    /// # Errors
    /// As [`query_rows`](Self::query_rows).
    pub fn query_row_set(&self, count: i32, no_advance: bool) -> Reply<RowSet> {
        if count > 0
            && let Some(rows) = self.write_rows(&mut self.state(), count, no_advance)?
        {
            return Ok(rows);
        }
        out::rows(&self.query_rows(count, no_advance)?)
    }

    /// The next rows, written by the source; none where it cannot or an index is needed.
    fn write_rows(&self, state: &mut State, count: i32, no_advance: bool) -> Reply<Option<RowSet>> {
        let limit = state.wanted(count);
        let source = &*self.source;
        let streamable = state.index.is_none() && state.spec.is_streamable(source);
        if !may_write()
            || !state.columns.are_plain()
            || !streamable && !self.is_first_page(state, limit)
        {
            return Ok(None);
        }
        let (query, residual) = state.spec.split(source);
        if residual.is_some() {
            return Ok(None);
        }
        self.know_seen(state)?;
        if state.index.is_some() {
            return Ok(None);
        }
        let window = Window { start: state.cursor.clone(), limit };
        let mut rows = RowWriter::new(limit)?;
        let Some(written) = source.write(&query, &state.columns.fetch, &window, &mut rows)? else {
            return Ok(None);
        };
        if let (Some(last), false) = (written.last, no_advance) {
            state.cursor = Start::After(last);
        }
        Ok(Some(rows.finish()))
    }

    /// Whether the next rows are the first of an order that the source sorts out by itself: then
    /// it need not sort all rows for them.
    fn is_first_page(&self, state: &State, limit: usize) -> bool {
        let spec = &state.spec;
        state.index.is_none()
            && state.cursor == Start::First
            && limit <= PAGE
            && spec.is_flat()
            && !spec.sort.keys.is_empty()
            && self.source.can_sort(&spec.sort.keys)
    }

    /// The first page of such an order. The rows behind it take an index.
    pub(super) fn first_page(
        &self,
        state: &mut State,
        limit: usize,
        no_advance: bool,
    ) -> Reply<Option<Vec<Row>>> {
        if !self.is_first_page(state, limit) {
            return Ok(None);
        }
        let (query, residual) = state.spec.split(&*self.source);
        if residual.is_some() || query.sort.is_empty() {
            return Ok(None);
        }
        let rows = self.stream(state, Start::First, limit, no_advance)?;
        Ok(Some(rows))
    }
}
