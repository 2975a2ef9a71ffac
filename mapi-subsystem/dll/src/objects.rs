//! References to objects.

use std::ffi::c_void;

use mapi_subsystem::deviation::deviates;
use windows_core::{IUnknown_Vtbl, Interface};

/// The table of functions of an object that may be null.
unsafe fn vtable<'a>(object: *mut c_void) -> Option<&'a IUnknown_Vtbl> {
    // SAFETY: the caller vouches for null or an object; each begins with the address of its table.
    unsafe { object.cast::<*const IUnknown_Vtbl>().as_ref().map(|table| &**table) }
}

pub(crate) unsafe fn ul_add_ref(object: *mut c_void) -> u32 {
    // SAFETY: the caller vouches for `object`.
    unsafe { vtable(object).map_or(0, |table| (table.AddRef)(object)) }
}

pub(crate) unsafe fn ul_release(object: *mut c_void) -> u32 {
    // SAFETY: the caller vouches for `object`, and gives its reference up.
    unsafe { vtable(object).map_or(deviates("L.3.3").into(), |table| (table.Release)(object)) }
}

/// The object of an interface that a caller passes in.
pub(crate) unsafe fn borrowed<T: Interface>(
    object: &*mut c_void,
) -> Result<&T, mapi_session::Code> {
    // SAFETY: the caller vouches for null or an object of that interface.
    unsafe { T::from_raw_borrowed(object) }.ok_or(mapi_session::Code::E_INVALID_PARAMETER)
}
