//! Properties of objects and in arrays.

use std::ffi::c_void;
use std::ptr;

use mapi_session::raw::{IMAPIProp, SPropProblemArray, SPropTagArray, SPropValue};
use mapi_session::wire::{MAX_PROPS, decode};
use mapi_session::{Code, MapiBuffer, Tag};
use mapi_subsystem::com::arg::MAPI_UNICODE;
use mapi_subsystem::com::out::ALLOCATOR;
use mapi_subsystem::deviation::deviates;

use crate::guard::{status, succeeded};
use crate::objects::borrowed;

const PT_UNSPECIFIED: u16 = 0;
const PT_ERROR: u16 = 0x000A;

pub(crate) unsafe fn hr_get_one_prop(
    object: *mut c_void,
    tag: u32,
    value: *mut *mut SPropValue,
) -> i32 {
    if value.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    // SAFETY: the caller vouches for `value` and the object.
    unsafe {
        value.write(ptr::null_mut());
        status(one_prop(&object, Tag(tag)).map(|read| value.write(read.into_raw())))
    }
}

/// Reads one property; an object that answers with an error for it has failed.
unsafe fn one_prop(object: &*mut c_void, tag: Tag) -> Result<MapiBuffer<SPropValue>, Code> {
    let tags = SPropTagArray { cValues: 1, aulPropTag: [tag.0] };
    let (mut count, mut values) = (0, ptr::null_mut());
    // SAFETY: the caller vouches for the object; GetProps gives one block with a value for the tag.
    unsafe {
        let object = borrowed::<IMAPIProp>(object)?;
        let answer = object.GetProps(&tags, 0, &mut count, &mut values);
        let values = MapiBuffer::from_raw(values, ALLOCATOR);
        succeeded(answer)?;
        let value = decode::one(values.as_ptr())?;
        if value.ulPropTag as u16 == PT_ERROR && !deviates("H.1.9") {
            return Err(Code::from_hresult(value.Value.err));
        }
        Ok(values)
    }
}

pub(crate) unsafe fn hr_set_one_prop(object: *mut c_void, value: *const SPropValue) -> i32 {
    // SAFETY: the caller vouches for the object and the value.
    status(unsafe { set_one_prop(&object, value) })
}

unsafe fn set_one_prop(object: &*mut c_void, value: *const SPropValue) -> Result<(), Code> {
    // SAFETY: the caller vouches for the object and the value.
    unsafe {
        let object = borrowed::<IMAPIProp>(object)?;
        let mut problems: *mut SPropProblemArray = ptr::null_mut();
        let answer = object.SetProps(1, value, &mut problems);
        let problems = MapiBuffer::from_raw(problems, ALLOCATOR);
        succeeded(answer)?;
        // With one property, its problem is the failure.
        match decode::problems(problems.as_ptr())?.first() {
            Some(problem) => Err(problem.code),
            None => Ok(()),
        }
    }
}

pub(crate) unsafe fn f_prop_exists(object: *mut c_void, tag: u32) -> i32 {
    // SAFETY: the caller vouches for the object.
    i32::from(unsafe { exists(&object, Tag(tag)) }.unwrap_or(false))
}

unsafe fn exists(object: &*mut c_void, tag: Tag) -> Result<bool, Code> {
    // SAFETY: the caller vouches for the object.
    unsafe {
        let object = borrowed::<IMAPIProp>(object)?;
        let mut list = ptr::null_mut();
        // Text is listed in the width that is asked for.
        let width = if tag.type_code() & 0x0FFF == 0x001E { 0 } else { MAPI_UNICODE };
        let answer = object.GetPropList(width, &mut list);
        let list = MapiBuffer::from_raw(list, ALLOCATOR);
        succeeded(answer)?;
        Ok(decode::tags(list.as_ptr())?.iter().any(|&listed| matches(listed, tag)))
    }
}

/// Whether a property answers a question for a tag, of which the type may be left open.
fn matches(have: Tag, want: Tag) -> bool {
    have.id() == want.id()
        && (want.type_code() == PT_UNSPECIFIED || have.type_code() == want.type_code())
}

pub(crate) unsafe fn pprop_find_prop(
    values: *const SPropValue,
    count: u32,
    tag: u32,
) -> *const SPropValue {
    // SAFETY: the caller vouches for the array.
    unsafe { decode::array(values, count, MAX_PROPS) }
        .unwrap_or_default()
        .iter()
        .find(|value| matches(Tag(value.ulPropTag), Tag(tag)))
        .map_or(ptr::null(), ptr::from_ref)
}

pub(crate) unsafe fn lp_val_find_prop(
    tag: u32,
    count: u32,
    values: *const SPropValue,
) -> *const SPropValue {
    // SAFETY: the caller vouches for the array.
    unsafe { pprop_find_prop(values, count, tag) }
}
