//! A view of a table in memory: its rows, and who is told when it is gone.

use std::ffi::c_void;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use mapi_session::flags::TableType;
use mapi_session::prototypes::CALLERRELEASE;
use mapi_session::raw::ITableData;
use mapi_session::{Restriction, SortKey, Tag};
use mapi_subsystem::com::Reply;
use mapi_subsystem::table::{MemoryRows, Query, RowId, RowSource, SourceRow, Watcher, Window};
use windows_core::Interface;

/// The rows of a table, as one view reads them.
pub(crate) struct View {
    pub(crate) rows: Arc<MemoryRows>,
    /// Grows with the rows that the table gets.
    pub(crate) columns: Arc<Mutex<Vec<Tag>>>,
    pub(crate) released: Option<CALLERRELEASE>,
    pub(crate) caller: usize,
    /// Stays as long as its views do.
    pub(crate) table: ITableData,
    /// The address of the view itself, for who is told.
    pub(crate) view: Arc<AtomicPtr<c_void>>,
}

// SAFETY: the table is our own object, which any thread may use and release; whoever made the view
// vouches for the function and that it may be called where the view is released.
unsafe impl Send for View {}
// SAFETY: as above; what is not behind a lock is not changed.
unsafe impl Sync for View {}

impl Drop for View {
    fn drop(&mut self) {
        if let Some(released) = self.released {
            let view = self.view.load(Ordering::Acquire);
            // SAFETY: the caller of HrGetView vouches for the function.
            unsafe { released(self.caller, self.table.as_raw(), view) };
        }
    }
}

impl RowSource for View {
    fn columns(&self) -> Vec<Tag> {
        self.columns.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn kind(&self) -> TableType {
        self.rows.kind()
    }

    fn generation(&self) -> u64 {
        self.rows.generation()
    }

    fn can_restrict(&self, restriction: &Restriction) -> bool {
        self.rows.can_restrict(restriction)
    }

    fn can_sort(&self, keys: &[SortKey]) -> bool {
        self.rows.can_sort(keys)
    }

    fn window(&self, query: &Query, columns: &[Tag], window: &Window) -> Reply<Vec<SourceRow>> {
        self.rows.window(query, columns, window)
    }

    fn count(&self, query: &Query) -> Reply<u64> {
        self.rows.count(query)
    }

    fn ids(&self, query: &Query) -> Reply<Vec<RowId>> {
        self.rows.ids(query)
    }

    fn rows(&self, ids: &[RowId], columns: &[Tag]) -> Reply<Vec<SourceRow>> {
        self.rows.rows(ids, columns)
    }

    fn row_of_instance_key(&self, instance_key: &[u8]) -> Reply<Option<RowId>> {
        self.rows.row_of_instance_key(instance_key)
    }

    fn watch(&self, watcher: Weak<dyn Watcher>) {
        self.rows.watch(watcher);
    }
}
