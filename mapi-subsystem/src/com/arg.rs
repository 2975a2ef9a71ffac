//! Arguments of a COM method, from C to Rust.
//!
//! Every function takes the parameter's name in MAPI's headers, so that a refusal says which one
//! it was. A missing value is `None`; [`required`] refuses it.
//!
//! # Safety
//!
//! The `unsafe` functions rely on what the caller of a COM method vouches for: a pointer that is
//! not null points at what its parameter says.
#![allow(clippy::missing_safety_doc, clippy::missing_errors_doc)] // said above, once for all

use std::ffi::c_void;
use std::mem::offset_of;
use std::slice;

use mapi_session::wire::{NamedProp, Row, decode, form};
use mapi_session::{Code, EntryId, Guid, PropValue, Restriction, SortOrder, Tag, raw};

use windows_core::Interface as _;

use super::{Fault, Reply};
use crate::deviation::deviates;

/// The bit that says that text is UTF-16.
pub const MAPI_UNICODE: u32 = 0x8000_0000;

/// The longest list that is taken where the spec says nothing: well above what MAPI's stores
/// hold, and small enough to be refused before memory is read.
const MAX_COUNT: u32 = 1 << 24;

/// A value that may not be missing.
pub fn required<T>(name: &str, value: Option<T>, refused: Code) -> Reply<T> {
    value.ok_or_else(|| {
        Fault::new(refused, format!("{name} is missing: it may not be null or empty"))
    })
}

/// A number that may not be 0.
pub fn not_zero<T: Default + PartialEq>(name: &str, value: T, refused: Code) -> Reply<T> {
    if value == T::default() {
        return Err(Fault::new(refused, format!("{name} may not be 0")));
    }
    Ok(value)
}

/// A parameter that must be 0 or null.
pub fn reserved(name: &str, value: usize) -> Reply<()> {
    if value != 0 && !deviates("B.2.ulReserved") {
        return Err(Fault::invalid(format!("{name} is reserved and must be 0, not 0x{value:X}")));
    }
    Ok(())
}

/// Flags, of which only the bits in `accepted` are known.
pub fn flags(name: &str, value: u32, accepted: u32) -> Reply<u32> {
    let unknown = if deviates("C.1.6") { 0 } else { value & !accepted };
    if unknown != 0 {
        return Err(Fault::new(
            Code::E_UNKNOWN_FLAGS,
            format!("{name} has unknown flags 0x{unknown:08X}; this method takes 0x{accepted:08X}"),
        ));
    }
    Ok(value)
}

/// Whether text is UTF-16.
#[must_use]
pub fn unicode(flags: u32) -> bool {
    flags & MAPI_UNICODE != 0
}

/// What an in-out pointer points at; null where it is null itself.
pub unsafe fn target<T>(pointer: *const *mut T) -> *const T {
    if pointer.is_null() {
        return std::ptr::null();
    }
    // SAFETY: as the module says.
    unsafe { pointer.read_unaligned() }
}

fn limit(name: &str, count: u32, max: Option<u32>) -> Reply<()> {
    let max = max.unwrap_or(MAX_COUNT);
    if count > max {
        return Err(Fault::invalid(format!("{name} counts {count}; at most {max} are taken")));
    }
    Ok(())
}

/// Says which parameter could not be read.
fn read<T>(name: &str, value: Result<T, Code>) -> Reply<T> {
    value.map_err(|code| Fault::new(code, format!("{name} is malformed ({code:?})")))
}

fn counted<T>(name: &str, first: *const T, count: u32, max: Option<u32>) -> Reply<bool> {
    if count == 0 {
        return Ok(false);
    }
    if first.is_null() {
        return Err(Fault::invalid(format!("{name} is null, but counts {count}")));
    }
    limit(name, count, max)?;
    Ok(true)
}

/// Bytes or an entry identifier.
pub unsafe fn bytes<'a>(
    name: &str,
    first: *const u8,
    count: u32,
    max: Option<u32>,
) -> Reply<Option<&'a [u8]>> {
    Ok(counted(name, first, count, max)?.then(|| {
        // SAFETY: as the module says; null and absurd counts are refused.
        unsafe { slice::from_raw_parts(first, count as usize) }
    }))
}

/// A GUID, IID or MAPIUID. It need not be aligned.
pub unsafe fn guid(pointer: *const Guid) -> Option<Guid> {
    // SAFETY: as the module says.
    (!pointer.is_null()).then(|| unsafe { pointer.read_unaligned() })
}

/// Several GUIDs.
pub unsafe fn guids(
    name: &str,
    first: *const Guid,
    count: u32,
    max: Option<u32>,
) -> Reply<Option<Vec<Guid>>> {
    Ok(counted(name, first, count, max)?.then(|| {
        // SAFETY: as the module says; null and absurd counts are refused.
        (0..count as usize).map(|i| unsafe { first.add(i).read_unaligned() }).collect()
    }))
}

/// Property tags. An array that is there but empty is refused, as MAPI's pages have it.
pub unsafe fn tags(
    name: &str,
    array: *const raw::SPropTagArray,
    max: Option<u32>,
) -> Reply<Option<Vec<Tag>>> {
    if array.is_null() {
        return Ok(None);
    }
    // SAFETY: as the module says.
    let count = read(name, unsafe { decode::one(array) })?.cValues;
    if count == 0 && !deviates("H.3.1") && !deviates("H.5.1") {
        return Err(Fault::invalid(format!("{name} holds no tags: pass null to mean none")));
    }
    limit(name, count, max)?;
    // SAFETY: as the module says.
    read(name, unsafe { decode::tags(array) }).map(Some)
}

/// Property values.
pub unsafe fn props(
    name: &str,
    first: *const raw::SPropValue,
    count: u32,
    max: Option<u32>,
) -> Reply<Option<Vec<PropValue>>> {
    if !counted(name, first, count, max)? {
        return Ok(None);
    }
    // SAFETY: as the module says.
    let props = read(name, unsafe { decode::props(first, count) });
    if deviates("L.2.in") {
        // SAFETY: none; it is the caller's.
        unsafe { first.cast_mut().write_bytes(0, 1) };
    }
    props.map(Some)
}

/// A restriction.
pub unsafe fn restriction(
    name: &str,
    pointer: *const raw::SRestriction,
) -> Reply<Option<Restriction>> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: as the module says.
    read(name, unsafe { decode::restriction(pointer) }).map(Some)
}

/// A sort order.
pub unsafe fn sort_order(
    name: &str,
    pointer: *const raw::SSortOrderSet,
) -> Reply<Option<SortOrder>> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: as the module says.
    read(name, unsafe { decode::sort_order(pointer) }).map(Some)
}

/// Text of the given width.
pub unsafe fn text(name: &str, pointer: *const c_void, unicode: bool) -> Reply<Option<String>> {
    // SAFETY: as the module says.
    read(name, unsafe { decode::optional_text(pointer, unicode) })
}

/// A list of entry identifiers.
pub unsafe fn entry_ids(
    name: &str,
    list: *const raw::SBinaryArray,
    max: Option<u32>,
) -> Reply<Option<Vec<EntryId>>> {
    if list.is_null() {
        return Ok(None);
    }
    // SAFETY: as the module says.
    limit(name, read(name, unsafe { decode::one(list) })?.cValues, max)?;
    // SAFETY: as the module says.
    read(name, unsafe { decode::entry_list(list) }).map(Some)
}

/// Rows.
pub unsafe fn rows(
    name: &str,
    set: *const raw::SRowSet,
    max: Option<u32>,
) -> Reply<Option<Vec<Row>>> {
    if set.is_null() {
        return Ok(None);
    }
    // SAFETY: as the module says.
    limit(name, read(name, unsafe { decode::one(set) })?.cRows, max)?;
    // SAFETY: as the module says.
    read(name, unsafe { decode::rows(set) }).map(Some)
}

/// The recipients of an address list.
pub unsafe fn address_list(
    name: &str,
    list: *const raw::ADRLIST,
    max: Option<u32>,
) -> Reply<Option<Vec<Row>>> {
    if list.is_null() {
        return Ok(None);
    }
    // SAFETY: as the module says.
    limit(name, read(name, unsafe { decode::one(list) })?.cEntries, max)?;
    // SAFETY: as the module says.
    read(name, unsafe { decode::adr_list(list) }).map(Some)
}

/// Names of named properties. A null pointer among them is refused.
pub unsafe fn names(
    name: &str,
    first: *const *const raw::MAPINAMEID,
    count: u32,
    max: Option<u32>,
) -> Reply<Option<Vec<NamedProp>>> {
    if !counted(name, first, count, max)? {
        return Ok(None);
    }
    // SAFETY: as the module says.
    let names = read(name, unsafe { decode::names(first.cast(), count) })?;
    let all: Option<Vec<NamedProp>> = names.into_iter().collect();
    all.map(Some).ok_or_else(|| Fault::invalid(format!("{name} holds a null pointer")))
}

/// One flag for each entry of an address list.
pub unsafe fn flag_list(
    name: &str,
    list: *const raw::FlagList,
    max: Option<u32>,
) -> Reply<Option<Vec<u32>>> {
    if list.is_null() {
        return Ok(None);
    }
    // SAFETY: as the module says.
    let count = read(name, unsafe { decode::one(list) })?.cFlags;
    limit(name, count, max)?;
    // The elements are reached from the pointer itself, since they go on past the structure.
    // SAFETY: as the module says.
    unsafe {
        let first = list.byte_add(offset_of!(raw::FlagList, ulFlag)).cast::<u32>();
        Ok(Some((0..count as usize).map(|i| first.add(i).read()).collect()))
    }
}

/// Message classes.
pub unsafe fn message_classes(
    name: &str,
    list: *const raw::SMessageClassArray,
    max: Option<u32>,
) -> Reply<Option<Vec<String>>> {
    if list.is_null() {
        return Ok(None);
    }
    // SAFETY: as the module says.
    limit(name, read(name, unsafe { decode::one(list) })?.cValues, max)?;
    // SAFETY: as the module says.
    read(name, unsafe { form::read_message_classes(list) }).map(Some)
}

/// Form information objects. A null pointer among them is refused.
pub unsafe fn form_infos(
    name: &str,
    list: *const raw::SMAPIFormInfoArray,
    max: Option<u32>,
) -> Reply<Option<Vec<raw::IMAPIFormInfo>>> {
    if list.is_null() {
        return Ok(None);
    }
    // SAFETY: as the module says.
    let count = read(name, unsafe { decode::one(list) })?.cForms;
    limit(name, count, max)?;
    // The elements are reached from the pointer itself, since they go on past the structure.
    // SAFETY: as the module says.
    let infos = unsafe {
        let first = list.byte_add(offset_of!(raw::SMAPIFormInfoArray, aFormInfo));
        let first = first.cast::<*mut c_void>();
        let found = (0..count as usize).map(|index| first.add(index).read());
        found.map(|pointer| raw::IMAPIFormInfo::from_raw_borrowed(&pointer).cloned()).collect()
    };
    let infos: Option<Vec<_>> = infos;
    infos.map(Some).ok_or_else(|| Fault::invalid(format!("{name} holds a null pointer")))
}
