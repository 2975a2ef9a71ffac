//! Calls of objects that a client has passed, or another provider has made.

use std::ptr;

use mapi_session::raw::{IMAPIProp, IMAPITable, IStream};
use mapi_session::wire::{Arena, Row, decode, encode};
use mapi_session::{Code, MapiBuffer, PropValue, RowSet, Tag};
use windows_core::Interface;

use crate::com::out::ALLOCATOR;
use crate::com::{Fault, Reply, arg::MAPI_UNICODE};

/// How many rows are read at once.
const ROWS: i32 = 256;

/// A code, unless it is an error.
pub(super) fn done(answer: i32) -> Reply<Code> {
    let code = Code::from_hresult(answer);
    if code.is_error() { Err(code.into()) } else { Ok(code) }
}

/// The interface that a call gave by `void**`.
///
/// # Safety
/// `pointer` is null or owns a reference to an object with the interface.
pub(super) unsafe fn given<T: Interface>(pointer: *mut std::ffi::c_void) -> Reply<T> {
    if pointer.is_null() {
        return Err(missing());
    }
    // SAFETY: as the caller vouches.
    Ok(unsafe { T::from_raw(pointer) })
}

/// The object of a call that succeeded without one.
pub(super) fn missing() -> Fault {
    Fault::new(Code::E_CALL_FAILED, "a provider's call succeeded, but gave nothing")
}

/// GetProps; what an object has not is left out.
pub(super) fn props(object: &IMAPIProp, tags: &[Tag]) -> Reply<Vec<PropValue>> {
    let arena = Arena::new();
    let wanted = encode::tags(&arena, tags)?;
    let (mut count, mut first) = (0, ptr::null_mut());
    // SAFETY: the tags live in the arena; what comes is one block, read with its count.
    let props = unsafe {
        done(object.GetProps(wanted, MAPI_UNICODE, &mut count, &mut first))?;
        let block = MapiBuffer::from_raw(first, ALLOCATOR);
        decode::props(block.as_ptr(), count)?
    };
    Ok(props.into_iter().filter(|prop| tags.contains(&prop.tag)).collect())
}

/// SetProps, all of them.
pub(super) fn set_props(object: &IMAPIProp, props: &[PropValue]) -> Reply<()> {
    let problems = crate::props::copy_into(object, props, mapi_session::flags::CopyFlags::empty())?;
    problems.first().map_or(Ok(()), |problem| Err(problem.code.into()))
}

/// All rows of a table.
pub(crate) fn rows(table: &IMAPITable, columns: &[Tag]) -> Reply<Vec<Row>> {
    let arena = Arena::new();
    let columns = encode::tags(&arena, columns)?;
    let mut found = Vec::new();
    // SAFETY: the columns live in the arena; each row set that comes is freed as one.
    unsafe {
        done(table.SetColumns(columns, 0))?;
        loop {
            let mut set = ptr::null_mut();
            done(table.QueryRows(ROWS, 0, &mut set))?;
            if set.is_null() {
                return Err(missing());
            }
            let rows = RowSet::from_raw(set, ALLOCATOR).to_rows()?;
            if rows.is_empty() {
                return Ok(found);
            }
            found.extend(rows);
        }
    }
}

/// The most bytes that are read of a stream.
const MOST: usize = 256 << 20;

/// All that a stream has.
pub(super) fn read_all(stream: &IStream) -> Reply<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut part = vec![0_u8; 64 << 10];
    loop {
        let mut read = 0;
        let room = part.len() as u32;
        // SAFETY: the room is as long as it is said to be.
        done(unsafe { stream.Read(part.as_mut_ptr().cast(), room, &mut read) })?;
        let Some(new) = part.get(..read as usize).filter(|new| !new.is_empty()) else {
            return Ok(bytes);
        };
        if bytes.len() + new.len() > MOST {
            return Err(Code::E_TOO_BIG.into());
        }
        bytes.extend_from_slice(new);
    }
}
