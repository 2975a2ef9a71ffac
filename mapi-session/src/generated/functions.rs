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
    /// Gives the object that makes and deletes profiles; no session is needed.
    ///
    /// [mapiadminprofiles](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiadminprofiles)
    pub MAPIAdminProfiles: unsafe extern "system" fn(
        u32,
        *mut Option<crate::raw::IProfAdmin>,
    ) -> i32,
    /// Allocates a block of memory that MAPIFreeBuffer frees, with everything linked to it.
    ///
    /// - `cbSize`: Bytes.
    ///
    /// [mapiallocatebuffer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiallocatebuffer)
    pub MAPIAllocateBuffer: unsafe extern "system" fn(
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    /// Allocates a block of memory that is freed with another one.
    ///
    /// - `cbSize`: Bytes.
    /// - `lpObject`: The block that MAPIAllocateBuffer gave; never one of MAPIAllocateMore.
    ///
    /// [mapiallocatemore](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiallocatemore)
    pub MAPIAllocateMore: unsafe extern "system" fn(
        u32,
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    /// Frees a block of MAPIAllocateBuffer and what is linked to it; null is allowed.
    ///
    /// [mapifreebuffer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapifreebuffer)
    pub MAPIFreeBuffer: unsafe extern "system" fn(*mut core::ffi::c_void) -> u32,
    /// Starts MAPI for the process, or counts one more user of it. Every thread that touches MAPI
    /// calls it before, and MAPIUninitialize after.
    ///
    /// - `lpMapiInit`: A MAPIINIT_0, or null for no flags.
    ///
    /// [mapiinitialize](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiinitialize)
    pub MAPIInitialize: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
    /// Logs on with a profile and gives the session.
    ///
    /// - `lpszProfileName`: At most 64 characters.
    /// - `lpszPassword`: Profiles have no passwords any more.
    ///
    /// [mapilogonex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapilogonex)
    pub MAPILogonEx: unsafe extern "system" fn(
        usize,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
        *mut Option<crate::raw::IMAPISession>,
    ) -> i32,
    /// Gives the form manager of a session. Not every subsystem has it.
    ///
    /// [mapiopenformmgr](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiopenformmgr)
    pub MAPIOpenFormMgr: Option<
        unsafe extern "system" fn(
            *mut core::ffi::c_void,
            *mut Option<crate::raw::IMAPIFormMgr>,
        ) -> i32,
    >,
    /// Gives the container of the forms of this computer. Not every subsystem has it.
    ///
    /// [mapiopenlocalformcontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiopenlocalformcontainer)
    pub MAPIOpenLocalFormContainer: Option<
        unsafe extern "system" fn(*mut Option<crate::raw::IMAPIFormContainer>) -> i32,
    >,
    /// Undoes one MAPIInitialize; after the last one nothing of MAPI may be called.
    ///
    /// [mapiuninitialize](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiuninitialize)
    pub MAPIUninitialize: unsafe extern "system" fn(),
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
            MAPIAdminProfiles: unsafe {
                core::mem::transmute(find("MAPIAdminProfiles", "MAPIAdminProfiles@8")?)
            },
            MAPIAllocateBuffer: unsafe {
                core::mem::transmute(find("MAPIAllocateBuffer", "MAPIAllocateBuffer@8")?)
            },
            MAPIAllocateMore: unsafe {
                core::mem::transmute(find("MAPIAllocateMore", "MAPIAllocateMore@12")?)
            },
            MAPIFreeBuffer: unsafe {
                core::mem::transmute(find("MAPIFreeBuffer", "MAPIFreeBuffer@4")?)
            },
            MAPIInitialize: unsafe {
                core::mem::transmute(find("MAPIInitialize", "MAPIInitialize@4")?)
            },
            MAPILogonEx: unsafe {
                core::mem::transmute(find("MAPILogonEx", "MAPILogonEx@20")?)
            },
            MAPIOpenFormMgr: unsafe {
                core::mem::transmute(
                    find("MAPIOpenFormMgr", "MAPIOpenFormMgr@8")
                        .map_or(core::ptr::null_mut(), |found| found.as_ptr()),
                )
            },
            MAPIOpenLocalFormContainer: unsafe {
                core::mem::transmute(
                    find("MAPIOpenLocalFormContainer", "MAPIOpenLocalFormContainer@4")
                        .map_or(core::ptr::null_mut(), |found| found.as_ptr()),
                )
            },
            MAPIUninitialize: unsafe {
                core::mem::transmute(find("MAPIUninitialize", "MAPIUninitialize@0")?)
            },
        })
    }
}
