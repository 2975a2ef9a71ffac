//! Results of a COM method, from Rust to C.
//!
//! What a result needs is laid out first, in a [`Made`] that frees itself; storing it cannot fail.
//! So a method that fails hands nothing over, and nothing leaks. A null out pointer means that the
//! caller does not want the result.
//!
//! # Safety
//!
//! The `unsafe` functions rely on what the caller of a COM method vouches for: an out pointer is
//! null or may be written. It need not be aligned.
#![allow(clippy::missing_safety_doc, clippy::missing_errors_doc)] // said above, once for all

use std::ffi::c_void;
use std::mem::{ManuallyDrop, offset_of};
use std::ptr;

use mapi_session::wire::form::{self, FormProp, FormVerb};
use mapi_session::wire::{Allocator, Block, Memory as _, NamedProp, PropProblem, Row, encode};
use mapi_session::{
    Code, EntryId, ExtendedError, Guid, PropValue, Restriction, RowSet, SortOrder, Tag, raw,
};
use windows_core::{IUnknown, Interface, OutRef};

use super::alloc::{mapi_allocate_buffer, mapi_allocate_more, mapi_free_buffer};
use super::{Fault, Reply};
use crate::deviation::deviates;

/// The allocator of everything that the subsystem hands out.
pub const ALLOCATOR: Allocator = Allocator {
    allocate_buffer: mapi_allocate_buffer,
    allocate_more: mapi_allocate_more,
    free_buffer: mapi_free_buffer,
};

/// A structure in MAPI's memory that nobody was handed yet.
#[derive(Debug)]
pub struct Made<T>(*mut T);

impl<T> Made<T> {
    /// Nothing: a null pointer.
    #[must_use]
    pub fn nothing() -> Made<T> {
        Made(ptr::null_mut())
    }

    /// Hands it over, or frees it where the caller does not want it.
    pub unsafe fn store(self, out: *mut *mut c_void) {
        if !out.is_null() {
            // SAFETY: as the module says.
            unsafe { out.write_unaligned(ManuallyDrop::new(self).0.cast()) };
        }
    }
}

impl<T> Drop for Made<T> {
    fn drop(&mut self) {
        // SAFETY: the root is from this allocator, and nobody was handed it.
        unsafe { mapi_free_buffer(self.0.cast()) };
    }
}

/// Lays a structure out in one block. `rules` say that it is one.
fn made<T>(rules: &[&str], lay_out: impl FnOnce(&Block) -> Result<*mut T, Code>) -> Reply<Made<T>> {
    let block = Block::new(ALLOCATOR);
    if deviates("L.2.out") || rules.iter().any(|rule| deviates(rule)) {
        // It hangs on a root that the caller does not see.
        let _ = block.allocate(1)?;
        let hung = lay_out(&block)?;
        let _: *mut c_void = block.finish();
        return Ok(Made(hung));
    }
    lay_out(&block)?;
    Ok(Made(block.finish()))
}

/// Sets the target of an out pointer to zero or null, so that a failing method leaves nothing
/// there that a caller might free.
pub unsafe fn clear<T>(out: *mut T) {
    if !out.is_null() {
        let nothing = if deviates("L.2.failure") { 0xA5 } else { 0 };
        // SAFETY: as the module says. Out pointers are to numbers, pointers, GUIDs: all zero is a
        // value of each.
        unsafe { ptr::write_bytes(out.cast::<u8>(), nothing, size_of::<T>()) };
    }
}

/// Refuses a null out pointer.
pub fn required<T>(name: &str, out: *mut T) -> Reply<()> {
    if out.is_null() {
        let mut fault = Fault::invalid(format!("{name} is null: there is no place for the result"));
        if deviates("C.1.7") {
            fault.code = Code::E_CALL_FAILED;
        }
        return Err(fault);
    }
    Ok(())
}

/// The place behind an out interface pointer.
#[must_use]
pub fn slot<T: Interface>(out: OutRef<'_, T>) -> *mut *mut c_void {
    // SAFETY: an `OutRef` is transparent over the address of an interface pointer.
    unsafe { std::mem::transmute_copy(&ManuallyDrop::new(out)) }
}

/// A count, as C has it.
pub fn count(length: usize) -> Reply<u32> {
    Ok(encode::count(length)?)
}

/// Stores a number.
pub unsafe fn number<T>(out: *mut T, value: T) {
    if !out.is_null() {
        // SAFETY: as the module says.
        unsafe { out.write_unaligned(value) };
    }
}

/// Stores a GUID or MAPIUID.
pub unsafe fn guid(out: *mut Guid, value: Guid) {
    if !out.is_null() {
        // SAFETY: as the module says.
        unsafe { out.write_unaligned(value) };
    }
}

/// Stores an interface pointer, whose reference becomes the caller's.
pub unsafe fn interface<T: Interface>(out: *mut *mut c_void, value: T) {
    if !out.is_null() {
        if deviates("L.2.interface") {
            return;
        }
        // SAFETY: as the module says.
        unsafe { out.write_unaligned(value.into_raw()) };
    }
}

/// An object's pointer of the interface that the caller asked for, held as an `IUnknown` that
/// releases it: the pointer, not the object's identity.
///
/// Without a wish the object gives its standard interface.
pub fn query(object: &IUnknown, wanted: Option<Guid>, standard: Option<Guid>) -> Reply<IUnknown> {
    let standard = standard.filter(|_| !deviates("C.1.1"));
    let iid = wanted.or(standard).unwrap_or(IUnknown::IID);
    let mut pointer = ptr::null_mut();
    // SAFETY: both pointers are to locals. What QueryInterface gives starts with IUnknown's
    // methods, whatever its type.
    unsafe {
        let status = object.query(&iid, &mut pointer);
        if status.is_err() && deviates("C.4.8") {
            return Ok(object.clone());
        }
        if status.is_err() || pointer.is_null() {
            return Err(Fault::new(
                Code::E_INTERFACE_NOT_SUPPORTED,
                format!("the object has no interface {iid:?}"),
            ));
        }
        Ok(IUnknown::from_raw(pointer))
    }
}

/// Lays a value out if there is one.
pub fn optional<T: ?Sized, U>(
    value: Option<&T>,
    lay_out: impl FnOnce(&T) -> Reply<Made<U>>,
) -> Reply<Made<U>> {
    value.map_or_else(|| Ok(Made::nothing()), lay_out)
}

/// Bytes or an entry identifier; null where there are none.
pub fn bytes(bytes: &[u8]) -> Reply<Made<u8>> {
    if deviates("D.1.5") {
        // One byte further than where the block begins.
        let bytes = [&[0], bytes].concat();
        let mut shifted = made(&["L.3.entry-id"], |block| encode::bytes(block, &bytes))?;
        shifted.0 = shifted.0.wrapping_add(1);
        return Ok(shifted);
    }
    made(&["L.3.entry-id"], |block| encode::bytes(block, bytes))
}

/// Property values; null where there are none.
pub fn props(props: &[PropValue]) -> Reply<Made<raw::SPropValue>> {
    made(&["L.3.SPropValue", "H.1.7"], |block| encode::props(block, props))
}

/// Property tags.
pub fn tags(tags: &[Tag]) -> Reply<Made<raw::SPropTagArray>> {
    made(&["L.3.arrays"], |block| encode::tags(block, tags))
}

/// Property tags, unless the caller has passed an array for them: `None`.
pub fn made_tags(tags: &[Tag], given: bool) -> Reply<Option<Made<raw::SPropTagArray>>> {
    if given { Ok(None) } else { self::tags(tags).map(Some) }
}

/// Hands an array of tags over, or says in the one that the caller has passed what has become of
/// each tag: no more than it holds is written, and nothing that it says already.
pub unsafe fn tags_over(
    out: *mut *mut raw::SPropTagArray,
    made: Option<Made<raw::SPropTagArray>>,
    tags: &[Tag],
) {
    if let Some(made) = made {
        // SAFETY: as the module says.
        return unsafe { made.store(out.cast()) };
    }
    if out.is_null() {
        return;
    }
    // SAFETY: as the module says: the caller's array holds as many tags as it counts.
    unsafe {
        let array = out.read_unaligned();
        if array.is_null() {
            return;
        }
        let count = array.cast::<u32>().read_unaligned() as usize;
        let first = array.byte_add(offset_of!(raw::SPropTagArray, aulPropTag)).cast::<u32>();
        for (index, tag) in tags.iter().take(count).enumerate() {
            let place = first.add(index);
            if place.read_unaligned() != tag.0 {
                place.write_unaligned(tag.0);
            }
        }
    }
}

/// Names of named properties; null where there are none.
pub fn names(names: &[Option<NamedProp>]) -> Reply<Made<*mut raw::MAPINAMEID>> {
    made(&["L.3.MAPINAMEID", "H.6.1"], |block| encode::names(block, names))
}

/// Problems with single properties; null where there are none.
pub fn problems(problems: &[PropProblem]) -> Reply<Made<raw::SPropProblemArray>> {
    made(&["L.3.arrays", "H.3.6"], |block| encode::problems(block, problems))
}

/// Text of the given width.
pub fn text(text: &str, unicode: bool) -> Reply<Made<c_void>> {
    made(&[], |block| encode::text(block, text, unicode))
}

/// Several texts; null where there are none.
pub fn texts(texts: &[String], unicode: bool) -> Reply<Made<*mut c_void>> {
    made(&["L.3.EnumAdrTypes"], |block| encode::text_list(block, texts, unicode))
}

/// Properties that forms use.
pub fn form_props(props: &[FormProp], unicode: bool) -> Reply<Made<raw::SMAPIFormPropArray>> {
    made(&["K.3.2"], |block| form::props(block, props, unicode))
}

/// Verbs of a form.
pub fn form_verbs(verbs: &[FormVerb], unicode: bool) -> Reply<Made<raw::SMAPIVerbArray>> {
    made(&[], |block| form::verbs(block, verbs, unicode))
}

/// Form information objects in a list that nobody was handed yet. Their references become the
/// caller's.
pub struct FormInfos {
    list: Made<raw::SMAPIFormInfoArray>,
    infos: Vec<Option<raw::IMAPIFormInfo>>,
}

/// A list of form information objects, null for each that there is not.
pub fn form_infos(infos: Vec<Option<raw::IMAPIFormInfo>>) -> Reply<FormInfos> {
    let list = made(&[], |block| {
        let first = offset_of!(raw::SMAPIFormInfoArray, aFormInfo);
        let size = first + size_of::<*mut c_void>() * infos.len().max(1);
        let list = block.allocate(size)?.cast::<raw::SMAPIFormInfoArray>().as_ptr();
        // SAFETY: the room holds the structure and as many pointers.
        unsafe {
            (*list).cForms = encode::count(infos.len())?;
            let first = list.byte_add(first).cast::<*mut c_void>();
            for (index, info) in infos.iter().enumerate() {
                first.add(index).write(info.as_ref().map_or(ptr::null_mut(), Interface::as_raw));
            }
        }
        Ok(list)
    })?;
    Ok(FormInfos { list, infos })
}

impl FormInfos {
    /// Hands the list over, or releases it where the caller does not want it.
    pub unsafe fn store(self, out: *mut *mut c_void) {
        if !out.is_null() {
            // The list has their references now.
            self.infos.into_iter().for_each(std::mem::forget);
            // SAFETY: as the module says.
            unsafe { self.list.store(out) };
        }
    }
}

/// A restriction.
pub fn restriction(restriction: &Restriction) -> Reply<Made<raw::SRestriction>> {
    made(&["G.S.22"], |block| encode::restriction(block, restriction))
}

/// A sort order.
pub fn sort_order(order: &SortOrder) -> Reply<Made<raw::SSortOrderSet>> {
    made(&["L.3.arrays"], |block| encode::sort_order(block, order))
}

/// A list of entry identifiers.
pub fn entry_ids(ids: &[EntryId]) -> Reply<Made<raw::SBinaryArray>> {
    made(&[], |block| encode::entry_list(block, ids))
}

/// What GetLastError tells, in one block.
pub fn extended_error(text: &str, component: &str, unicode: bool) -> Reply<Made<raw::MAPIERROR>> {
    let error = ExtendedError {
        text: text.to_owned(),
        component: if deviates("C.2.content") { "" } else { component }.to_owned(),
        low_level: 0,
        context: 0,
    };
    made(&["C.2.memory", "L.3.MAPIERROR"], |block| encode::mapi_error(block, &error, unicode))
}

/// Rows, as FreeProws frees them.
pub fn rows(rows: &[Row]) -> Reply<RowSet> {
    if deviates("L.3.SRowSet") || deviates("L.3.SRow") || deviates("G.3.9") {
        // All in one block, as no row set is.
        let block = Block::new(ALLOCATOR);
        let set = encode::row_set(&block, rows)?;
        let _: *mut c_void = block.finish();
        // SAFETY: nobody frees it by its rows.
        return Ok(unsafe { RowSet::from_raw(set, ALLOCATOR) });
    }
    let set = encode::row_set_out(ALLOCATOR, rows)?;
    // SAFETY: the set was made just now, in the shape that QueryRows gives.
    Ok(unsafe { RowSet::from_raw(set, ALLOCATOR) })
}

/// Hands rows over, or frees them where the caller does not want them.
pub unsafe fn row_set(out: *mut *mut raw::SRowSet, rows: RowSet) {
    if deviates("L.3.empty") && rows.is_empty() {
        return;
    }
    if !out.is_null() {
        // SAFETY: as the module says.
        unsafe { out.write_unaligned(rows.into_raw()) };
    }
}

/// Puts changed rows into an address list of the caller: each changed entry's values are replaced
/// by new ones, and the old are freed. The list keeps its length.
pub unsafe fn address_list(list: *mut raw::ADRLIST, before: &[Row], after: &[Row]) -> Reply<()> {
    if list.is_null() {
        return Ok(());
    }
    if before.len() != after.len() {
        return Err(Fault::new(
            Code::E_CALL_FAILED,
            "the number of recipients changed, which their list has no room for",
        ));
    }
    let mut changed = Vec::new();
    for (index, row) in after.iter().enumerate().filter(|(i, row)| before[*i] != **row) {
        changed.push((index, count(row.len())?, props(row)?));
    }
    // SAFETY: as the module says; the list had that many entries when it was read. MAPI has each
    // entry's values be a root block of the caller, which the callee may free and replace.
    unsafe {
        let first = list.byte_add(offset_of!(raw::ADRLIST, aEntries)).cast::<raw::ADRENTRY>();
        for (index, count, values) in changed {
            let entry = first.add(index);
            if !deviates("L.2.in-out") {
                mapi_free_buffer((*entry).rgPropVals.cast());
            }
            (*entry).cValues = count;
            (*entry).rgPropVals = ManuallyDrop::new(values).0;
        }
    }
    Ok(())
}

/// Puts flags into a list of the caller, which keeps its length.
pub unsafe fn flag_list(list: *mut raw::FlagList, flags: &[u32]) {
    if list.is_null() {
        return;
    }
    // SAFETY: as the module says; no more than the list holds is written.
    unsafe {
        let count = (*list).cFlags as usize;
        let first = list.byte_add(offset_of!(raw::FlagList, ulFlag)).cast::<u32>();
        for (index, flag) in flags.iter().take(count).enumerate() {
            first.add(index).write(*flag);
        }
    }
}
