//! A view behind the generated glue of `IMAPITable`.

use std::sync::Arc;

use mapi_session::flags::{
    EventMask, FindRowFlags, QueryColumnsFlags, QueryRowsFlags, TableFlags, TableStatus, TableType,
};
use mapi_session::raw::{IMAPIAdviseSink, IMAPITable};
use mapi_session::{Code, Outcome, Restriction, RowSet, SortOrder, Tag};

use super::source::RowSource;
use super::view::{Bookmark, TableView};
use crate::com::{ObjectState, Reply, out};
use crate::deviation::deviates;
use crate::generated::servers::{TableCom, TableServer};
use crate::notify::{NotificationHub, TableChange};

/// Opens a table for a client: a new view of `source`. `unicode` is MAPI_UNICODE of the opening
/// call; without a hub, Advise answers `MAPI_E_NO_SUPPORT`.
#[must_use]
pub fn open_table(
    state: ObjectState,
    source: Arc<dyn RowSource>,
    hub: Option<&NotificationHub>,
    unicode: bool,
) -> IMAPITable {
    TableCom::create(state, TableView::new(source, hub, unicode != deviates("C.1.8")))
}

fn bookmark(number: usize) -> Reply<Bookmark> {
    Bookmark::try_from(number).map_err(|_| Code::E_INVALID_BOOKMARK.into())
}

impl TableView {
    /// Tells sinks that something is done, if it was to be done asynchronously.
    fn done_if(&self, flags: TableFlags, change: TableChange) {
        if flags.contains(TableFlags::ASYNC) {
            self.done(change);
        }
    }
}

impl TableServer for TableView {
    fn advise(&self, event_mask: EventMask, advise_sink: &IMAPIAdviseSink) -> Reply<usize> {
        TableView::advise(self, event_mask, advise_sink)
    }

    fn unadvise(&self, connection: usize) -> Reply<()> {
        TableView::unadvise(self, connection)
    }

    fn get_status(&self) -> Reply<(TableStatus, TableType)> {
        let status = if deviates("G.2.GetStatus") {
            TableStatus::Sorting
        } else if deviates("G.5.status") {
            TableStatus::Unknown(77)
        } else if deviates("G.5.QCHANGED") {
            TableStatus::QChanged
        } else {
            TableStatus::Complete
        };
        Ok((status, self.kind()))
    }

    fn set_columns(&self, prop_tag_array: &[Tag], flags: TableFlags) -> Reply<()> {
        TableView::set_columns(self, prop_tag_array)?;
        self.done_if(flags, TableChange::SetColumnsDone);
        Ok(())
    }

    fn query_columns(&self, flags: QueryColumnsFlags) -> Reply<Vec<Tag>> {
        Ok(TableView::query_columns(self, flags.contains(QueryColumnsFlags::ALL_COLUMNS)))
    }

    fn get_row_count(&self) -> Reply<Outcome<u32>> {
        self.row_count().map(Outcome::ok)
    }

    fn seek_row(&self, origin: usize, row_count: i32) -> Reply<Outcome<i32>> {
        TableView::seek_row(self, bookmark(origin)?, row_count)
    }

    fn seek_row_approx(&self, numerator: u32, denominator: u32) -> Reply<()> {
        TableView::seek_row_approx(self, numerator, denominator)
    }

    fn query_position(&self) -> Reply<(u32, u32, u32)> {
        let position = TableView::query_position(self)?;
        Ok((position.row, position.numerator, position.denominator))
    }

    fn find_row(
        &self,
        restriction: &Restriction,
        origin: usize,
        flags: FindRowFlags,
    ) -> Reply<Outcome<()>> {
        let backward = flags.contains(FindRowFlags::BACKWARD);
        TableView::find_row(self, restriction, bookmark(origin)?, backward)
    }

    fn restrict(&self, restriction: Option<&Restriction>, flags: TableFlags) -> Reply<()> {
        if deviates("G.1.3") && flags != TableFlags::empty() {
            return Ok(());
        }
        TableView::restrict(self, restriction)?;
        self.done_if(flags, TableChange::RestrictDone);
        Ok(())
    }

    fn create_bookmark(&self) -> Reply<usize> {
        TableView::create_bookmark(self).map(|bookmark| bookmark as usize)
    }

    fn free_bookmark(&self, position: usize) -> Reply<()> {
        TableView::free_bookmark(self, bookmark(position)?)
    }

    fn sort_table(&self, sort_criteria: &SortOrder, flags: TableFlags) -> Reply<()> {
        TableView::sort_table(self, sort_criteria)?;
        self.done_if(flags, TableChange::SortDone);
        Ok(())
    }

    fn query_sort_order(&self) -> Reply<SortOrder> {
        Ok(TableView::query_sort_order(self))
    }

    fn query_rows(&self, row_count: i32, flags: QueryRowsFlags) -> Reply<RowSet> {
        self.query_row_set(row_count, flags.contains(QueryRowsFlags::NOADVANCE))
    }

    fn abort(&self) -> Reply<()> {
        if deviates("G.2.Abort") {
            return TableView::sort_table(self, &SortOrder::default());
        }
        // Nothing ever runs on after its call.
        Ok(())
    }

    fn expand_row(&self, instance_key: &[u8], row_count: u32) -> Reply<(RowSet, u32)> {
        let (rows, more) = TableView::expand_row(self, instance_key, row_count)?;
        Ok((out::rows(&rows)?, more))
    }

    fn collapse_row(&self, instance_key: &[u8]) -> Reply<u32> {
        TableView::collapse_row(self, instance_key)
    }

    fn wait_for_completion(&self, _: u32) -> Reply<TableStatus> {
        if deviates("G.2.WaitForCompletion") {
            return Ok(TableStatus::Sorting);
        }
        Ok(TableStatus::Complete)
    }

    fn get_collapse_state(&self, instance_key: &[u8]) -> Reply<Vec<u8>> {
        self.collapse_state(instance_key)
    }

    fn set_collapse_state(&self, collapse_state: &[u8]) -> Reply<usize> {
        TableView::set_collapse_state(self, collapse_state).map(|bookmark| bookmark as usize)
    }
}
