//! What every generated method of an object does around its call, in this crate and in those that
//! extend MAPI's spec.
#![allow(missing_docs, missing_debug_implementations, clippy::missing_errors_doc)]

use std::ffi::c_void;

use windows_core::Interface;

use crate::wire::{Allocator, Row, decode, encode};
use crate::{Code, Error, MapiObject, Outcome, Result, RowSet, raw};

use crate::object::broken;
pub use crate::object::{MAPI_UNICODE, check};

/// The flag of a method whose text is UTF-16 or 8-bit.
pub const fn width(unicode: bool) -> u32 {
    if unicode { MAPI_UNICODE } else { 0 }
}

/// Whether a method refused UTF-16, so that it is to be called once more with 8-bit text. Some
/// objects of MAPI do, whatever their pages say.
pub fn refuses_width(status: i32, unicode: &mut bool) -> bool {
    let refused = *unicode && Code::from_hresult(status) == Code::E_BAD_CHARWIDTH;
    *unicode &= !refused;
    refused
}

/// An argument that could not be laid out: text with a NUL inside, a list that is too long.
#[inline]
pub fn argument<'s, O: MapiObject<'s>, T>(
    _: &O,
    method: &'static str,
    name: &str,
    laid_out: Result<T, Code>,
) -> Result<T> {
    match laid_out {
        Ok(argument) => Ok(argument),
        Err(code) => Err(no_argument(O::KIND, method, name, code)),
    }
}

#[cold]
fn no_argument(kind: &'static str, method: &'static str, name: &str, code: Code) -> Error {
    Error::new(code, method).on(kind).with_detail(format!(
        "`{name}` cannot be passed: it holds a NUL, is too long, nests too deep or, where the \
         object takes 8-bit text alone, has characters that the system's code page lacks"
    ))
}

/// The number of elements of an argument.
#[inline]
pub fn count<'s, O: MapiObject<'s>, T>(
    object: &O,
    method: &'static str,
    name: &str,
    elements: &[T],
) -> Result<u32> {
    argument(object, method, name, encode::count(elements.len()))
}

/// The address of elements that are passed where they are; null where there are none.
pub fn pointer<T>(elements: &[T]) -> *const T {
    if elements.is_empty() { std::ptr::null() } else { elements.as_ptr() }
}

/// A result that cannot be what its type says.
pub fn answer<'s, O: MapiObject<'s>, T>(
    object: &O,
    method: &'static str,
    decoded: Result<T, Code>,
) -> Result<T> {
    decoded.map_err(|code| {
        broken(object, method, code, "it succeeded, but gave a result that cannot be read")
    })
}

/// A result beside the warning that it came with.
pub fn outcome<T>(value: Result<T>, warning: Option<Code>) -> Result<Outcome<T>> {
    value.map(|value| Outcome { value, warning })
}

/// The object that a successful call gave.
pub fn given<'s, O: MapiObject<'s>, T>(
    object: &O,
    method: &'static str,
    given: Option<T>,
) -> Result<T> {
    given.ok_or_else(|| {
        broken(object, method, Code::E_CALL_FAILED, "it succeeded, but gave no object")
    })
}

/// The object that a successful call gave by its IID.
///
/// # Safety
///
/// The pointer is null, or owned and of the interface `I`.
pub unsafe fn interface<'s, O: MapiObject<'s>, I: Interface>(
    object: &O,
    method: &'static str,
    pointer: *mut c_void,
) -> Result<I> {
    // SAFETY: as the caller vouches.
    given(object, method, (!pointer.is_null()).then(|| unsafe { I::from_raw(pointer) }))
}

/// Reads what a pointer that may be null points at.
pub fn optional<T, U>(
    pointer: *const T,
    read: impl FnOnce(*const T) -> Result<U, Code>,
) -> Result<Option<U>, Code> {
    if pointer.is_null() { Ok(None) } else { read(pointer).map(Some) }
}

/// An address list in MAPI's memory, so that the callee may replace what an entry holds.
pub struct AddressList {
    list: *mut raw::ADRLIST,
    allocator: Allocator,
}

impl AddressList {
    pub fn new(allocator: Allocator, rows: &[Row]) -> Result<AddressList, Code> {
        Ok(AddressList { list: encode::adr_list_out(allocator, rows)?, allocator })
    }

    pub fn as_ptr(&self) -> *mut raw::ADRLIST {
        self.list
    }

    pub fn rows(&self) -> Result<Vec<Row>, Code> {
        // SAFETY: the list is ours; a callee leaves it in the shape that its page says.
        unsafe { decode::adr_list(self.list) }
    }
}

impl Drop for AddressList {
    fn drop(&mut self) {
        // SAFETY: an address list has the layout of a row set, and each entry's values are a block
        // of their own, whoever put them there.
        drop(unsafe { RowSet::from_raw(self.list.cast(), self.allocator) });
    }
}
