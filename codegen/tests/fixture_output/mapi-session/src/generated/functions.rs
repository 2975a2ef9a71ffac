// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! The entry points of a subsystem.
/// The functions that a MAPI subsystem exports: addresses in a library that stays
/// loaded, or in this program.
#[derive(Debug, Clone, Copy)]
#[allow(non_snake_case)]
#[allow(clippy::type_complexity)]
pub struct EntryPoints {
    /// Closes all boxes.
    pub BoxClose: unsafe extern "system" fn(),
    /// Opens the first box.
    ///
    /// - `lpInit`: Nothing yet.
    ///
    /// [boxopen](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/boxopen)
    pub BoxOpen: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *const core::ffi::c_void,
        *mut Option<crate::raw::IBox>,
    ) -> i32,
}
