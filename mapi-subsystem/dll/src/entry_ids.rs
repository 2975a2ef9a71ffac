//! Entry identifiers as text, and wrapped.

use std::ffi::c_void;
use std::ptr;

use mapi_session::raw::ENTRYID;
use mapi_session::wire::{Block, decode, encode};
use mapi_session::{Code, EntryId};
use mapi_subsystem::com::arg::MAPI_UNICODE;
use mapi_subsystem::com::out::ALLOCATOR;
use mapi_subsystem::identity::wrap_store;

use crate::guard::status;
use crate::text::{hex_bytes, to_hex};

pub(crate) unsafe fn hr_sz_from_entry_id(
    count: u32,
    entry_id: *const ENTRYID,
    text: *mut *mut c_void,
) -> i32 {
    if text.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    // SAFETY: the caller vouches for the arguments.
    status(unsafe {
        text.write(ptr::null_mut());
        decode::entry_id_bytes(entry_id, count).and_then(|bytes| {
            let block = Block::new(ALLOCATOR);
            encode::narrow(&block, &to_hex(bytes))?;
            text.write(block.finish());
            Ok(())
        })
    })
}

/// The shortest entry identifier: its flags, and something of the provider's.
const SHORTEST: usize = 5;

pub(crate) unsafe fn hr_entry_id_from_sz(
    text: *const c_void,
    count: *mut u32,
    entry_id: *mut *mut ENTRYID,
) -> i32 {
    // SAFETY: the caller vouches for the arguments.
    status(unsafe {
        give(count, entry_id, || {
            let bytes = hex_bytes(text).filter(|bytes| bytes.len() >= SHORTEST);
            bytes.map(EntryId::from_bytes).ok_or(Code::E_INVALID_ENTRYID)
        })
    })
}

/// Hands an entry identifier out, or nothing.
unsafe fn give(
    count: *mut u32,
    entry_id: *mut *mut ENTRYID,
    make: impl FnOnce() -> Result<EntryId, Code>,
) -> Result<(), Code> {
    if count.is_null() || entry_id.is_null() {
        return Err(Code::E_INVALID_PARAMETER);
    }
    // SAFETY: the caller vouches for both.
    unsafe {
        count.write(0);
        entry_id.write(ptr::null_mut());
        let made = make()?;
        let block = Block::new(ALLOCATOR);
        encode::entry_id(&block, made.as_bytes())?;
        count.write(encode::count(made.as_bytes().len())?);
        entry_id.write(block.finish());
    }
    Ok(())
}

pub(crate) unsafe fn wrap_store_entry_id(
    flags: u32,
    library: *const c_void,
    inner_count: u32,
    inner: *const ENTRYID,
    count: *mut u32,
    entry_id: *mut *mut ENTRYID,
) -> i32 {
    // SAFETY: the caller vouches for the arguments, `flags` for the width of the name.
    status(unsafe {
        give(count, entry_id, || {
            if flags & !MAPI_UNICODE != 0 {
                return Err(Code::E_UNKNOWN_FLAGS);
            }
            let library = decode::text(library, flags & MAPI_UNICODE != 0)?;
            let inner = decode::entry_id_bytes(inner, inner_count)?;
            if library.is_empty() || inner.is_empty() {
                return Err(Code::E_INVALID_PARAMETER);
            }
            Ok(EntryId::from_bytes(wrap_store(&library, inner)))
        })
    })
}
