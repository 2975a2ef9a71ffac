// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`TableServer`], its glue and [`TableCom`].
#![allow(unused_imports, unused_variables, unused_unsafe, missing_docs)]
#![allow(clippy::all, clippy::undocumented_unsafe_blocks)]
use std::ffi::c_void;
use std::sync::Arc;
use mapi_session::wire::{NamedProp, PropProblem, Row};
use mapi_session::{
    Code, EntryId, Guid, Outcome, PropValue, Restriction, SortOrder, Tag, flags, raw,
};
use windows_core::{ComObject, IUnknown, Interface, OutRef, Ref, implement};
use crate::com::{Fault, ObjectState, Reply, Server, arg, guard, out};
/// The server of a table. A table: rows of properties, with columns, a restriction, a sort
/// order and a cursor.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [imapitableiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitableiunknown)
#[doc(alias = "IMAPITable")]
pub trait TableServer: Server {
    /// Registers for notifications about changes of the table.
    ///
    /// - `connection`: Not 0; Unadvise takes it.
    ///
    /// Documented errors: `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapitable-advise](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-advise)
    fn advise(
        &self,
        event_mask: flags::EventMask,
        advise_sink: &raw::IMAPIAdviseSink,
    ) -> Reply<usize> {
        Err(Fault::no_support("IMAPITable::Advise"))
    }
    /// Ends a registration.
    ///
    /// [imapitable-unadvise](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-unadvise)
    fn unadvise(&self, connection: usize) -> Reply<()> {
        Err(Fault::no_support("IMAPITable::Unadvise"))
    }
    /// Tells what the table is doing and how it follows changes.
    ///
    /// [imapitable-getstatus](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-getstatus)
    fn get_status(&self) -> Reply<(flags::TableStatus, flags::TableType)> {
        Err(Fault::no_support("IMAPITable::GetStatus"))
    }
    /// Chooses the columns, in order.
    ///
    /// Documented errors: `MAPI_E_BUSY`.
    ///
    /// [imapitable-setcolumns](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-setcolumns)
    fn set_columns(
        &self,
        prop_tag_array: &[Tag],
        flags: flags::TableFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IMAPITable::SetColumns"))
    }
    /// Lists the columns that the table shows, or all that it can show.
    ///
    /// Documented errors: `MAPI_E_BUSY`.
    ///
    /// [imapitable-querycolumns](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-querycolumns)
    fn query_columns(&self, flags: flags::QueryColumnsFlags) -> Reply<Vec<Tag>> {
        Err(Fault::no_support("IMAPITable::QueryColumns"))
    }
    /// Counts the rows that the restriction leaves; a warning says that it is an estimate.
    ///
    /// Succeeds with a warning: `MAPI_W_APPROX_COUNT`.
    ///
    /// Documented errors: `MAPI_E_BUSY`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapitable-getrowcount](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-getrowcount)
    fn get_row_count(&self) -> Reply<Outcome<u32>> {
        Err(Fault::no_support("IMAPITable::GetRowCount"))
    }
    /// Moves the cursor by a number of rows from a bookmark; at either end it stops.
    ///
    /// - `row_count`: Negative: towards the beginning.
    /// - `rows_sought`: How far it has come, with the sign of lRowCount.
    ///
    /// Succeeds with a warning: `MAPI_W_POSITION_CHANGED`.
    ///
    /// Documented errors: `MAPI_E_BUSY`, `MAPI_E_INVALID_BOOKMARK`.
    ///
    /// [imapitable-seekrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-seekrow)
    fn seek_row(&self, origin: usize, row_count: i32) -> Reply<Outcome<i32>> {
        Err(Fault::no_support("IMAPITable::SeekRow"))
    }
    /// Moves the cursor to a fraction of the table.
    ///
    /// Documented errors: `MAPI_E_BUSY`.
    ///
    /// [imapitable-seekrowapprox](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-seekrowapprox)
    fn seek_row_approx(&self, numerator: u32, denominator: u32) -> Reply<()> {
        Err(Fault::no_support("IMAPITable::SeekRowApprox"))
    }
    /// Tells where the cursor is: the row, or 0xFFFFFFFF, and about which fraction.
    ///
    /// [imapitable-queryposition](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-queryposition)
    fn query_position(&self) -> Reply<(u32, u32, u32)> {
        Err(Fault::no_support("IMAPITable::QueryPosition"))
    }
    /// Moves the cursor to the next row that fits.
    ///
    /// Succeeds with a warning: `MAPI_W_POSITION_CHANGED`.
    ///
    /// Documented errors: `MAPI_E_INVALID_BOOKMARK`, `MAPI_E_NOT_FOUND`.
    ///
    /// [imapitable-findrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-findrow)
    fn find_row(
        &self,
        restriction: &Restriction,
        origin: usize,
        flags: flags::FindRowFlags,
    ) -> Reply<Outcome<()>> {
        Err(Fault::no_support("IMAPITable::FindRow"))
    }
    /// Shows only rows that fit; none: all rows. The cursor goes to the beginning, bookmarks are
    /// void.
    ///
    /// Documented errors: `MAPI_E_BUSY`, `MAPI_E_TOO_COMPLEX`.
    ///
    /// [imapitable-restrict](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-restrict)
    fn restrict(
        &self,
        restriction: Option<&Restriction>,
        flags: flags::TableFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IMAPITable::Restrict"))
    }
    /// Remembers the row at the cursor.
    ///
    /// Documented errors: `MAPI_E_UNABLE_TO_COMPLETE`.
    ///
    /// [imapitable-createbookmark](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-createbookmark)
    fn create_bookmark(&self) -> Reply<usize> {
        Err(Fault::no_support("IMAPITable::CreateBookmark"))
    }
    /// Forgets a bookmark.
    ///
    /// Documented errors: `MAPI_E_INVALID_BOOKMARK`.
    ///
    /// [imapitable-freebookmark](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-freebookmark)
    fn free_bookmark(&self, position: usize) -> Reply<()> {
        Err(Fault::no_support("IMAPITable::FreeBookmark"))
    }
    /// Sorts the rows; no key: no order. The cursor goes to the beginning, bookmarks are void.
    ///
    /// Documented errors: `MAPI_E_BUSY`, `MAPI_E_NO_SUPPORT`, `MAPI_E_TOO_COMPLEX`.
    ///
    /// [imapitable-sorttable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-sorttable)
    fn sort_table(
        &self,
        sort_criteria: &SortOrder,
        flags: flags::TableFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IMAPITable::SortTable"))
    }
    /// Tells the sort order.
    ///
    /// Documented errors: `MAPI_E_BUSY`.
    ///
    /// [imapitable-querysortorder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-querysortorder)
    fn query_sort_order(&self) -> Reply<SortOrder> {
        Err(Fault::no_support("IMAPITable::QuerySortOrder"))
    }
    /// Reads rows from the cursor on; none: the end.
    ///
    /// - `row_count`: Negative: that many rows before the cursor.
    ///
    /// Documented errors: `MAPI_E_BUSY`, `MAPI_E_INVALID_PARAMETER`.
    ///
    /// [imapitable-queryrows](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-queryrows)
    fn query_rows(
        &self,
        row_count: i32,
        flags: flags::QueryRowsFlags,
    ) -> Reply<mapi_session::RowSet> {
        Err(Fault::no_support("IMAPITable::QueryRows"))
    }
    /// Stops what the table is doing.
    ///
    /// Documented errors: `MAPI_E_UNABLE_TO_ABORT`.
    ///
    /// [imapitable-abort](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-abort)
    fn abort(&self) -> Reply<()> {
        Err(Fault::no_support("IMAPITable::Abort"))
    }
    /// Shows the rows below a heading.
    ///
    /// - `row_count`: The most rows to return.
    /// - `more_rows`: Rows that were added and not returned.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`.
    ///
    /// [imapitable-expandrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-expandrow)
    fn expand_row(
        &self,
        instance_key: &[u8],
        row_count: u32,
    ) -> Reply<(mapi_session::RowSet, u32)> {
        Err(Fault::no_support("IMAPITable::ExpandRow"))
    }
    /// Hides the rows below a heading; returns how many.
    ///
    /// Documented errors: `MAPI_E_INVALID_ENTRYID`, `MAPI_E_NOT_FOUND`.
    ///
    /// [imapitable-collapserow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-collapserow)
    fn collapse_row(&self, instance_key: &[u8]) -> Reply<u32> {
        Err(Fault::no_support("IMAPITable::CollapseRow"))
    }
    /// Waits until the table is done.
    ///
    /// - `timeout`: Milliseconds; 0xFFFFFFFF: for ever.
    ///
    /// Documented errors: `MAPI_E_NO_SUPPORT`, `MAPI_E_TIMEOUT`.
    ///
    /// [imapitable-waitforcompletion](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-waitforcompletion)
    fn wait_for_completion(&self, timeout: u32) -> Reply<flags::TableStatus> {
        Err(Fault::no_support("IMAPITable::WaitForCompletion"))
    }
    /// Remembers which headings are expanded.
    ///
    /// Documented errors: `MAPI_E_BUSY`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapitable-getcollapsestate](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-getcollapsestate)
    fn get_collapse_state(&self, instance_key: &[u8]) -> Reply<Vec<u8>> {
        Err(Fault::no_support("IMAPITable::GetCollapseState"))
    }
    /// Expands headings as remembered; returns a bookmark of the row that was given with the
    /// state.
    ///
    /// Documented errors: `MAPI_E_BUSY`, `MAPI_E_UNABLE_TO_COMPLETE`.
    ///
    /// [imapitable-setcollapsestate](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-setcollapsestate)
    fn set_collapse_state(&self, collapse_state: &[u8]) -> Reply<usize> {
        Err(Fault::no_support("IMAPITable::SetCollapseState"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMAPITable::Advise
    pub(in crate::generated) unsafe fn advise(
        state: &ObjectState,
        server: &dyn TableServer,
        uleventmask: u32,
        lpadvisesink: Option<&raw::IMAPIAdviseSink>,
        lpulconnection: *mut usize,
    ) -> i32 {
        unsafe {
            out::clear(lpulconnection);
            guard::serve(
                state,
                "IMAPITable::Advise",
                || {
                    out::required("lpulConnection", lpulconnection)?;
                    let event_mask = flags::EventMask::from_bits_retain(
                        arg::flags("ulEventMask", uleventmask, 0xC00003FF)?,
                    );
                    let advise_sink = arg::required(
                        "lpAdviseSink",
                        lpadvisesink,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_connection = server.advise(event_mask, advise_sink)?;
                    out::number(lpulconnection, out_connection);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::Unadvise
    pub(in crate::generated) unsafe fn unadvise(
        state: &ObjectState,
        server: &dyn TableServer,
        ulconnection: usize,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPITable::Unadvise",
                || {
                    let connection = ulconnection;
                    let () = server.unadvise(connection)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::GetStatus
    pub(in crate::generated) unsafe fn get_status(
        state: &ObjectState,
        server: &dyn TableServer,
        lpultablestatus: *mut u32,
        lpultabletype: *mut u32,
    ) -> i32 {
        unsafe {
            out::clear(lpultablestatus);
            out::clear(lpultabletype);
            guard::serve(
                state,
                "IMAPITable::GetStatus",
                || {
                    out::required("lpulTableStatus", lpultablestatus)?;
                    out::required("lpulTableType", lpultabletype)?;
                    let (out_table_status, out_table_type) = server.get_status()?;
                    out::number(lpultablestatus, out_table_status.to_raw());
                    out::number(lpultabletype, out_table_type.to_raw());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::SetColumns
    pub(in crate::generated) unsafe fn set_columns(
        state: &ObjectState,
        server: &dyn TableServer,
        lpproptagarray: *const raw::SPropTagArray,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPITable::SetColumns",
                || {
                    let flags = flags::TableFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000003)?,
                    );
                    let prop_tag_array = arg::required(
                        "lpPropTagArray",
                        arg::tags("lpPropTagArray", lpproptagarray, None)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.set_columns(&prop_tag_array, flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::QueryColumns
    pub(in crate::generated) unsafe fn query_columns(
        state: &ObjectState,
        server: &dyn TableServer,
        ulflags: u32,
        lpproptagarray: *mut *mut raw::SPropTagArray,
    ) -> i32 {
        unsafe {
            out::clear(lpproptagarray);
            guard::serve(
                state,
                "IMAPITable::QueryColumns",
                || {
                    out::required("lpPropTagArray", lpproptagarray)?;
                    let flags = flags::QueryColumnsFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000001)?,
                    );
                    let out_prop_tag_array = server.query_columns(flags)?;
                    let out_prop_tag_array = out::tags(&out_prop_tag_array)?;
                    out_prop_tag_array.store(lpproptagarray.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::GetRowCount
    pub(in crate::generated) unsafe fn get_row_count(
        state: &ObjectState,
        server: &dyn TableServer,
        ulflags: u32,
        lpulcount: *mut u32,
    ) -> i32 {
        unsafe {
            out::clear(lpulcount);
            guard::serve(
                state,
                "IMAPITable::GetRowCount",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    out::required("lpulCount", lpulcount)?;
                    let outcome = server.get_row_count()?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let out_count = outcome.into_value();
                    out::number(lpulcount, out_count);
                    Ok(warning)
                },
            )
        }
    }
    /// IMAPITable::SeekRow
    pub(in crate::generated) unsafe fn seek_row(
        state: &ObjectState,
        server: &dyn TableServer,
        bkorigin: usize,
        lrowcount: i32,
        lplrowssought: *mut i32,
    ) -> i32 {
        unsafe {
            out::clear(lplrowssought);
            guard::serve(
                state,
                "IMAPITable::SeekRow",
                || {
                    let origin = bkorigin;
                    let row_count = lrowcount;
                    let outcome = server.seek_row(origin, row_count)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let out_rows_sought = outcome.into_value();
                    out::number(lplrowssought, out_rows_sought);
                    Ok(warning)
                },
            )
        }
    }
    /// IMAPITable::SeekRowApprox
    pub(in crate::generated) unsafe fn seek_row_approx(
        state: &ObjectState,
        server: &dyn TableServer,
        ulnumerator: u32,
        uldenominator: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPITable::SeekRowApprox",
                || {
                    let numerator = ulnumerator;
                    let denominator = arg::not_zero(
                        "ulDenominator",
                        uldenominator,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.seek_row_approx(numerator, denominator)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::QueryPosition
    pub(in crate::generated) unsafe fn query_position(
        state: &ObjectState,
        server: &dyn TableServer,
        lpulrow: *mut u32,
        lpulnumerator: *mut u32,
        lpuldenominator: *mut u32,
    ) -> i32 {
        unsafe {
            out::clear(lpulrow);
            out::clear(lpulnumerator);
            out::clear(lpuldenominator);
            guard::serve(
                state,
                "IMAPITable::QueryPosition",
                || {
                    out::required("lpulRow", lpulrow)?;
                    out::required("lpulNumerator", lpulnumerator)?;
                    out::required("lpulDenominator", lpuldenominator)?;
                    let (out_row, out_numerator, out_denominator) = server
                        .query_position()?;
                    out::number(lpulrow, out_row);
                    out::number(lpulnumerator, out_numerator);
                    out::number(lpuldenominator, out_denominator);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::FindRow
    pub(in crate::generated) unsafe fn find_row(
        state: &ObjectState,
        server: &dyn TableServer,
        lprestriction: *const raw::SRestriction,
        bkorigin: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPITable::FindRow",
                || {
                    let origin = bkorigin;
                    let flags = flags::FindRowFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000001)?,
                    );
                    let restriction = arg::required(
                        "lpRestriction",
                        arg::restriction("lpRestriction", lprestriction)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let outcome = server.find_row(&restriction, origin, flags)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let () = outcome.into_value();
                    Ok(warning)
                },
            )
        }
    }
    /// IMAPITable::Restrict
    pub(in crate::generated) unsafe fn restrict(
        state: &ObjectState,
        server: &dyn TableServer,
        lprestriction: *const raw::SRestriction,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPITable::Restrict",
                || {
                    let flags = flags::TableFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000003)?,
                    );
                    let restriction = arg::restriction("lpRestriction", lprestriction)?;
                    let () = server.restrict(restriction.as_ref(), flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::CreateBookmark
    pub(in crate::generated) unsafe fn create_bookmark(
        state: &ObjectState,
        server: &dyn TableServer,
        lpbkposition: *mut usize,
    ) -> i32 {
        unsafe {
            out::clear(lpbkposition);
            guard::serve(
                state,
                "IMAPITable::CreateBookmark",
                || {
                    out::required("lpbkPosition", lpbkposition)?;
                    let out_position = server.create_bookmark()?;
                    out::number(lpbkposition, out_position);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::FreeBookmark
    pub(in crate::generated) unsafe fn free_bookmark(
        state: &ObjectState,
        server: &dyn TableServer,
        bkposition: usize,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPITable::FreeBookmark",
                || {
                    let position = bkposition;
                    let () = server.free_bookmark(position)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::SortTable
    pub(in crate::generated) unsafe fn sort_table(
        state: &ObjectState,
        server: &dyn TableServer,
        lpsortcriteria: *const raw::SSortOrderSet,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPITable::SortTable",
                || {
                    let flags = flags::TableFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000003)?,
                    );
                    let sort_criteria = arg::required(
                        "lpSortCriteria",
                        arg::sort_order("lpSortCriteria", lpsortcriteria)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.sort_table(&sort_criteria, flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::QuerySortOrder
    pub(in crate::generated) unsafe fn query_sort_order(
        state: &ObjectState,
        server: &dyn TableServer,
        lppsortcriteria: *mut *mut raw::SSortOrderSet,
    ) -> i32 {
        unsafe {
            out::clear(lppsortcriteria);
            guard::serve(
                state,
                "IMAPITable::QuerySortOrder",
                || {
                    out::required("lppSortCriteria", lppsortcriteria)?;
                    let out_sort_criteria = server.query_sort_order()?;
                    let out_sort_criteria = out::sort_order(&out_sort_criteria)?;
                    out_sort_criteria.store(lppsortcriteria.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::QueryRows
    pub(in crate::generated) unsafe fn query_rows(
        state: &ObjectState,
        server: &dyn TableServer,
        lrowcount: i32,
        ulflags: u32,
        lpprows: *mut *mut raw::SRowSet,
    ) -> i32 {
        unsafe {
            out::clear(lpprows);
            guard::serve(
                state,
                "IMAPITable::QueryRows",
                || {
                    out::required("lppRows", lpprows)?;
                    let row_count = arg::not_zero(
                        "lRowCount",
                        lrowcount,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let flags = flags::QueryRowsFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000001)?,
                    );
                    let out_rows = server.query_rows(row_count, flags)?;
                    out::row_set(lpprows, out_rows);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::Abort
    pub(in crate::generated) unsafe fn abort(
        state: &ObjectState,
        server: &dyn TableServer,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPITable::Abort",
                || {
                    let () = server.abort()?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::ExpandRow
    pub(in crate::generated) unsafe fn expand_row(
        state: &ObjectState,
        server: &dyn TableServer,
        cbinstancekey: u32,
        pbinstancekey: *const u8,
        ulrowcount: u32,
        ulflags: u32,
        lpprows: *mut *mut raw::SRowSet,
        lpulmorerows: *mut u32,
    ) -> i32 {
        unsafe {
            out::clear(lpprows);
            out::clear(lpulmorerows);
            guard::serve(
                state,
                "IMAPITable::ExpandRow",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    out::required("lpulMoreRows", lpulmorerows)?;
                    let row_count = ulrowcount;
                    let instance_key = arg::required(
                        "pbInstanceKey",
                        arg::bytes(
                            "pbInstanceKey",
                            pbinstancekey.cast(),
                            cbinstancekey,
                            Some(65536u32),
                        )?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let (out_rows, out_more_rows) = server
                        .expand_row(instance_key, row_count)?;
                    out::row_set(lpprows, out_rows);
                    out::number(lpulmorerows, out_more_rows);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::CollapseRow
    pub(in crate::generated) unsafe fn collapse_row(
        state: &ObjectState,
        server: &dyn TableServer,
        cbinstancekey: u32,
        pbinstancekey: *const u8,
        ulflags: u32,
        lpulrowcount: *mut u32,
    ) -> i32 {
        unsafe {
            out::clear(lpulrowcount);
            guard::serve(
                state,
                "IMAPITable::CollapseRow",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    out::required("lpulRowCount", lpulrowcount)?;
                    let instance_key = arg::required(
                        "pbInstanceKey",
                        arg::bytes(
                            "pbInstanceKey",
                            pbinstancekey.cast(),
                            cbinstancekey,
                            Some(65536u32),
                        )?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_row_count = server.collapse_row(instance_key)?;
                    out::number(lpulrowcount, out_row_count);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::WaitForCompletion
    pub(in crate::generated) unsafe fn wait_for_completion(
        state: &ObjectState,
        server: &dyn TableServer,
        ulflags: u32,
        ultimeout: u32,
        lpultablestatus: *mut u32,
    ) -> i32 {
        unsafe {
            out::clear(lpultablestatus);
            guard::serve(
                state,
                "IMAPITable::WaitForCompletion",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    let timeout = ultimeout;
                    let out_table_status = server.wait_for_completion(timeout)?;
                    out::number(lpultablestatus, out_table_status.to_raw());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::GetCollapseState
    pub(in crate::generated) unsafe fn get_collapse_state(
        state: &ObjectState,
        server: &dyn TableServer,
        ulflags: u32,
        cbinstancekey: u32,
        lpbinstancekey: *const u8,
        lpcbcollapsestate: *mut u32,
        lppbcollapsestate: *mut *mut u8,
    ) -> i32 {
        unsafe {
            out::clear(lpcbcollapsestate);
            out::clear(lppbcollapsestate);
            guard::serve(
                state,
                "IMAPITable::GetCollapseState",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    out::required("lpcbCollapseState", lpcbcollapsestate)?;
                    out::required("lppbCollapseState", lppbcollapsestate)?;
                    let instance_key = arg::required(
                        "lpbInstanceKey",
                        arg::bytes(
                            "lpbInstanceKey",
                            lpbinstancekey.cast(),
                            cbinstancekey,
                            Some(65536u32),
                        )?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_collapse_state = server.get_collapse_state(instance_key)?;
                    let out_collapse_state_count = out::count(out_collapse_state.len())?;
                    let out_collapse_state = out::bytes(&out_collapse_state)?;
                    out::number(lpcbcollapsestate, out_collapse_state_count);
                    out_collapse_state.store(lppbcollapsestate.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPITable::SetCollapseState
    pub(in crate::generated) unsafe fn set_collapse_state(
        state: &ObjectState,
        server: &dyn TableServer,
        ulflags: u32,
        cbcollapsestate: u32,
        pbcollapsestate: *const u8,
        lpbklocation: *mut usize,
    ) -> i32 {
        unsafe {
            out::clear(lpbklocation);
            guard::serve(
                state,
                "IMAPITable::SetCollapseState",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    out::required("lpbkLocation", lpbklocation)?;
                    let collapse_state = arg::required(
                        "pbCollapseState",
                        arg::bytes(
                            "pbCollapseState",
                            pbcollapsestate.cast(),
                            cbcollapsestate,
                            Some(16777216u32),
                        )?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_location = server.set_collapse_state(collapse_state)?;
                    out::number(lpbklocation, out_location);
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a table: answers `IMAPITable` through a server.
#[implement(raw::IMAPITable)]
pub struct TableCom {
    state: ObjectState,
    server: Arc<dyn TableServer>,
}
impl TableCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(state: ObjectState, server: Arc<dyn TableServer>) -> raw::IMAPITable {
        ComObject::new(TableCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn TableServer>> {
        if let Ok(class) = object.cast_object_ref::<TableCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPITable_Impl for TableCom_Impl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut raw::MAPIERROR,
    ) -> i32 {
        unsafe { guard::last_error(&self.state, hresult, ulflags, lppmapierror) }
    }
    fn Advise(
        &self,
        uleventmask: u32,
        lpadvisesink: Ref<'_, raw::IMAPIAdviseSink>,
        lpulconnection: *mut usize,
    ) -> i32 {
        unsafe {
            super::table::glue::advise(
                &self.state,
                &*self.server,
                uleventmask,
                lpadvisesink.as_ref(),
                lpulconnection,
            )
        }
    }
    fn Unadvise(&self, ulconnection: usize) -> i32 {
        unsafe { super::table::glue::unadvise(&self.state, &*self.server, ulconnection) }
    }
    fn GetStatus(&self, lpultablestatus: *mut u32, lpultabletype: *mut u32) -> i32 {
        unsafe {
            super::table::glue::get_status(
                &self.state,
                &*self.server,
                lpultablestatus,
                lpultabletype,
            )
        }
    }
    fn SetColumns(
        &self,
        lpproptagarray: *const raw::SPropTagArray,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::table::glue::set_columns(
                &self.state,
                &*self.server,
                lpproptagarray,
                ulflags,
            )
        }
    }
    fn QueryColumns(
        &self,
        ulflags: u32,
        lpproptagarray: *mut *mut raw::SPropTagArray,
    ) -> i32 {
        unsafe {
            super::table::glue::query_columns(
                &self.state,
                &*self.server,
                ulflags,
                lpproptagarray,
            )
        }
    }
    fn GetRowCount(&self, ulflags: u32, lpulcount: *mut u32) -> i32 {
        unsafe {
            super::table::glue::get_row_count(
                &self.state,
                &*self.server,
                ulflags,
                lpulcount,
            )
        }
    }
    fn SeekRow(&self, bkorigin: usize, lrowcount: i32, lplrowssought: *mut i32) -> i32 {
        unsafe {
            super::table::glue::seek_row(
                &self.state,
                &*self.server,
                bkorigin,
                lrowcount,
                lplrowssought,
            )
        }
    }
    fn SeekRowApprox(&self, ulnumerator: u32, uldenominator: u32) -> i32 {
        unsafe {
            super::table::glue::seek_row_approx(
                &self.state,
                &*self.server,
                ulnumerator,
                uldenominator,
            )
        }
    }
    fn QueryPosition(
        &self,
        lpulrow: *mut u32,
        lpulnumerator: *mut u32,
        lpuldenominator: *mut u32,
    ) -> i32 {
        unsafe {
            super::table::glue::query_position(
                &self.state,
                &*self.server,
                lpulrow,
                lpulnumerator,
                lpuldenominator,
            )
        }
    }
    fn FindRow(
        &self,
        lprestriction: *const raw::SRestriction,
        bkorigin: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::table::glue::find_row(
                &self.state,
                &*self.server,
                lprestriction,
                bkorigin,
                ulflags,
            )
        }
    }
    fn Restrict(&self, lprestriction: *const raw::SRestriction, ulflags: u32) -> i32 {
        unsafe {
            super::table::glue::restrict(
                &self.state,
                &*self.server,
                lprestriction,
                ulflags,
            )
        }
    }
    fn CreateBookmark(&self, lpbkposition: *mut usize) -> i32 {
        unsafe {
            super::table::glue::create_bookmark(&self.state, &*self.server, lpbkposition)
        }
    }
    fn FreeBookmark(&self, bkposition: usize) -> i32 {
        unsafe {
            super::table::glue::free_bookmark(&self.state, &*self.server, bkposition)
        }
    }
    fn SortTable(&self, lpsortcriteria: *const raw::SSortOrderSet, ulflags: u32) -> i32 {
        unsafe {
            super::table::glue::sort_table(
                &self.state,
                &*self.server,
                lpsortcriteria,
                ulflags,
            )
        }
    }
    fn QuerySortOrder(&self, lppsortcriteria: *mut *mut raw::SSortOrderSet) -> i32 {
        unsafe {
            super::table::glue::query_sort_order(
                &self.state,
                &*self.server,
                lppsortcriteria,
            )
        }
    }
    fn QueryRows(
        &self,
        lrowcount: i32,
        ulflags: u32,
        lpprows: *mut *mut raw::SRowSet,
    ) -> i32 {
        unsafe {
            super::table::glue::query_rows(
                &self.state,
                &*self.server,
                lrowcount,
                ulflags,
                lpprows,
            )
        }
    }
    fn Abort(&self) -> i32 {
        unsafe { super::table::glue::abort(&self.state, &*self.server) }
    }
    fn ExpandRow(
        &self,
        cbinstancekey: u32,
        pbinstancekey: *const u8,
        ulrowcount: u32,
        ulflags: u32,
        lpprows: *mut *mut raw::SRowSet,
        lpulmorerows: *mut u32,
    ) -> i32 {
        unsafe {
            super::table::glue::expand_row(
                &self.state,
                &*self.server,
                cbinstancekey,
                pbinstancekey,
                ulrowcount,
                ulflags,
                lpprows,
                lpulmorerows,
            )
        }
    }
    fn CollapseRow(
        &self,
        cbinstancekey: u32,
        pbinstancekey: *const u8,
        ulflags: u32,
        lpulrowcount: *mut u32,
    ) -> i32 {
        unsafe {
            super::table::glue::collapse_row(
                &self.state,
                &*self.server,
                cbinstancekey,
                pbinstancekey,
                ulflags,
                lpulrowcount,
            )
        }
    }
    fn WaitForCompletion(
        &self,
        ulflags: u32,
        ultimeout: u32,
        lpultablestatus: *mut u32,
    ) -> i32 {
        unsafe {
            super::table::glue::wait_for_completion(
                &self.state,
                &*self.server,
                ulflags,
                ultimeout,
                lpultablestatus,
            )
        }
    }
    fn GetCollapseState(
        &self,
        ulflags: u32,
        cbinstancekey: u32,
        lpbinstancekey: *const u8,
        lpcbcollapsestate: *mut u32,
        lppbcollapsestate: *mut *mut u8,
    ) -> i32 {
        unsafe {
            super::table::glue::get_collapse_state(
                &self.state,
                &*self.server,
                ulflags,
                cbinstancekey,
                lpbinstancekey,
                lpcbcollapsestate,
                lppbcollapsestate,
            )
        }
    }
    fn SetCollapseState(
        &self,
        ulflags: u32,
        cbcollapsestate: u32,
        pbcollapsestate: *const u8,
        lpbklocation: *mut usize,
    ) -> i32 {
        unsafe {
            super::table::glue::set_collapse_state(
                &self.state,
                &*self.server,
                ulflags,
                cbcollapsestate,
                pbcollapsestate,
                lpbklocation,
            )
        }
    }
}
