//! Rows of tables.

use std::ffi::c_void;
use std::ptr;

use mapi_session::raw::{IMAPITable, SPropTagArray, SRestriction, SRowSet, SSortOrderSet};
use mapi_session::{Code, RowSet};
use mapi_subsystem::com::out::ALLOCATOR;
use mapi_subsystem::deviation::deviates;

use crate::guard::{status, succeeded};
use crate::objects::borrowed;

/// `BOOKMARK_BEGINNING`
const BEGINNING: usize = 0;
/// How many rows one question asks for.
const AT_ONCE: i32 = 1024;

pub(crate) unsafe fn hr_query_all_rows(
    table: *mut c_void,
    columns: *const SPropTagArray,
    restriction: *const SRestriction,
    order: *const SSortOrderSet,
    most: i32,
    rows: *mut *mut SRowSet,
) -> i32 {
    if rows.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    // SAFETY: the caller vouches for `rows` and for what it passes on to the table.
    unsafe {
        rows.write(ptr::null_mut());
        status(query(&table, columns, restriction, order, most).map(|all| {
            rows.write(all.into_raw());
        }))
    }
}

unsafe fn query(
    table: &*mut c_void,
    columns: *const SPropTagArray,
    restriction: *const SRestriction,
    order: *const SSortOrderSet,
    most: i32,
) -> Result<RowSet, Code> {
    // SAFETY: the caller vouches for the table and for what is passed on to it.
    unsafe {
        let table = borrowed::<IMAPITable>(table)?;
        if !columns.is_null() {
            succeeded(table.SetColumns(columns, 0))?;
        }
        // A table may refuse to be restricted or sorted, so it is asked only where there is need.
        if !restriction.is_null() && !deviates("G.10.1") {
            succeeded(table.Restrict(restriction, 0))?;
        }
        if !order.is_null() {
            succeeded(table.SortTable(order, 0))?;
        }
        succeeded(table.SeekRow(BEGINNING, 0, ptr::null_mut()))?;
        let limit = usize::try_from(most).ok().filter(|&most| most > 0);
        let (mut sets, mut count) = (Vec::new(), 0);
        loop {
            let mut set = ptr::null_mut();
            succeeded(table.QueryRows(AT_ONCE, 0, &mut set))?;
            let set = RowSet::from_raw(set, ALLOCATOR);
            if set.is_empty() {
                return RowSet::concat(sets, ALLOCATOR);
            }
            count += set.len();
            if limit.is_some_and(|limit| count > limit) {
                if deviates("G.10.1.E_TABLE_TOO_BIG") {
                    return RowSet::concat(sets, ALLOCATOR);
                }
                if deviates("M.E_TABLE_TOO_BIG") {
                    return Err(Code::E_CALL_FAILED);
                }
                return Err(Code::E_TABLE_TOO_BIG);
            }
            sets.push(set);
        }
    }
}
