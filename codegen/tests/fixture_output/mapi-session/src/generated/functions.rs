// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! The entry points of a subsystem.
#![allow(clippy::undocumented_unsafe_blocks, clippy::missing_transmute_annotations)]
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
impl EntryPoints {
    /// The functions of a library. `find` gives the address of one; it is asked by the
    /// name and by the name that a 32-bit library decorates it with (`FreeProws@4`),
    /// which some libraries of 64 bits export alone.
    ///
    /// # Safety
    /// What `find` gives are functions, declared as MAPI declares those of these names.
    ///
    /// # Errors
    /// The first one of `find`, but for a function that a subsystem may lack.
    pub unsafe fn find<E>(
        mut find: impl FnMut(
            &'static str,
            &'static str,
        ) -> Result<core::ptr::NonNull<core::ffi::c_void>, E>,
    ) -> Result<EntryPoints, E> {
        Ok(EntryPoints {
            BoxClose: unsafe { core::mem::transmute(find("BoxClose", "BoxClose@0")?) },
            BoxOpen: unsafe { core::mem::transmute(find("BoxOpen", "BoxOpen@16")?) },
        })
    }
}
