// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
#![allow(non_snake_case, missing_docs)]
use std::ffi::c_void;
#[derive(Clone, Copy)]
pub struct EntryPoints {
    pub MAPIInitialize: unsafe extern "system" fn(*mut c_void) -> i32,
    pub MAPIUninitialize: unsafe extern "system" fn(),
    pub MAPILogonEx: unsafe extern "system" fn(
        usize,
        *const c_void,
        *const c_void,
        u32,
        *mut *mut c_void,
    ) -> i32,
    pub MAPIAdminProfiles: unsafe extern "system" fn(u32, *mut *mut c_void) -> i32,
    pub MAPIAllocateBuffer: unsafe extern "system" fn(u32, *mut *mut c_void) -> i32,
    pub MAPIAllocateMore: unsafe extern "system" fn(u32, *mut c_void, *mut *mut c_void) -> i32,
    pub MAPIFreeBuffer: unsafe extern "system" fn(*mut c_void) -> u32,
}
