//! MAPI's memory.

use mapi_session::{RowSet, raw};
use mapi_subsystem::com::out::ALLOCATOR;
use mapi_subsystem::deviation::deviates;

pub(crate) use mapi_subsystem::com::alloc::{
    mapi_allocate_buffer, mapi_allocate_more, mapi_free_buffer, mapi_reallocate_buffer,
};

pub(crate) unsafe fn free_prows(rows: *const raw::SRowSet) {
    if deviates("L.3.ADRLIST") {
        return;
    }
    // SAFETY: the caller vouches for a set as a table gives it, and uses it no more.
    drop(unsafe { RowSet::from_raw(rows.cast_mut(), ALLOCATOR) });
}

/// An address list has the memory of a row set.
pub(crate) unsafe fn free_padrlist(list: *const raw::ADRLIST) {
    // SAFETY: as above.
    unsafe { free_prows(list.cast()) };
}
