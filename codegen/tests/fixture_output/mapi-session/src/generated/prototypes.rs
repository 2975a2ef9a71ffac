// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! The types of MAPI's functions, for programs that load one by its name, and of the
//! functions that a program hands over. They are named as in C.
#![allow(non_camel_case_types, clippy::type_complexity, clippy::upper_case_acronyms)]
/// Closes all boxes.
pub type BoxClose = unsafe extern "system" fn();
/// Opens the first box.
///
/// - `lpInit`: Nothing yet.
///
/// [boxopen](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/boxopen)
pub type BoxOpen = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *const windows_core::GUID,
    *const core::ffi::c_void,
    *mut Option<crate::raw::IBox>,
) -> i32;
/// Defined by Box.h; has no page.
pub type BoxProviderInit = unsafe extern "C" fn(
    Option<crate::prototypes::DROPPED>,
    *mut Option<crate::prototypes::DROPPED>,
) -> i32;
/// Called when a box is dropped.
///
/// - `lpvContext`: What the caller wants back.
pub type DROPPED = unsafe extern "system" fn(*mut core::ffi::c_void) -> i32;
