//! Columns in front of a table's others.

use std::ffi::c_void;
use std::ptr;

use mapi_session::prototypes::{MAPIAllocateBuffer, MAPIFreeBuffer};
use mapi_session::raw::{IMAPITable, SPropTagArray};
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, MapiBuffer, Tag};
use mapi_subsystem::com::out::ALLOCATOR;

use crate::guard::{status, succeeded};
use crate::objects::borrowed;

/// What may change, but not lengthen, the columns that a table has.
type Filter = unsafe extern "system" fn(*mut SPropTagArray);

pub(crate) unsafe fn hr_add_columns(
    table: *mut c_void,
    added: *const SPropTagArray,
    allocate: Option<MAPIAllocateBuffer>,
    free: Option<MAPIFreeBuffer>,
) -> i32 {
    // SAFETY: the caller vouches for the arguments.
    unsafe { hr_add_columns_ex(table, added, allocate, free, ptr::null_mut()) }
}

/// What the table gives is freed by the table's allocator, and nothing else is allocated by
/// anybody's but Rust's, so that the caller's functions are not needed.
pub(crate) unsafe fn hr_add_columns_ex(
    table: *mut c_void,
    added: *const SPropTagArray,
    _: Option<MAPIAllocateBuffer>,
    _: Option<MAPIFreeBuffer>,
    filter: *mut c_void,
) -> i32 {
    // SAFETY: the caller vouches for null or a function of this type, and a pointer to one is
    // as large as a pointer to data.
    let filter = unsafe { std::mem::transmute::<*mut c_void, Option<Filter>>(filter) };
    // SAFETY: the caller vouches for the arguments.
    status(unsafe { add(&table, added, filter) })
}

unsafe fn add(
    table: &*mut c_void,
    added: *const SPropTagArray,
    filter: Option<Filter>,
) -> Result<(), Code> {
    // SAFETY: the caller vouches for table, columns and filter; QueryColumns gives one block.
    unsafe {
        let table = borrowed::<IMAPITable>(table)?;
        let mut columns: Vec<Tag> = decode::tags(added)?;
        let mut present = ptr::null_mut();
        let answer = table.QueryColumns(0, &mut present);
        let present = MapiBuffer::from_raw(present, ALLOCATOR);
        succeeded(answer)?;
        if let Some(filter) = filter {
            filter(present.as_ptr().cast_mut());
        }
        let moved: Vec<u16> = columns.iter().map(|tag| tag.id()).collect();
        let rest = decode::tags(present.as_ptr())?;
        columns.extend(rest.into_iter().filter(|tag| tag.id() == 0 || !moved.contains(&tag.id())));
        let arena = Arena::new();
        succeeded(table.SetColumns(encode::tags(&arena, &columns)?, 0)).map(drop)
    }
}
