// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
use super::raw::*;
pub trait IBox_Impl: IThing_Impl {
    fn OpenThing(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulkind: *mut u32,
        lppunk: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn Count(
        &self,
        fdeep: u32,
        uluiparam: usize,
        ulreserved: u32,
        lpulcount: *mut u32,
        lpulsize: *mut u32,
    ) -> i32;
    fn Watch(
        &self,
        cbkey: u32,
        lpbkey: *const u8,
        lpwatcher: windows_core::Ref<IWatcher>,
    ) -> i32;
}
impl IBox_Vtbl {
    pub const fn new<Identity: IBox_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn OpenThing<Identity: IBox_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lpulkind: *mut u32,
            lppunk: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IBox_Impl::OpenThing(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulkind),
                    core::mem::transmute_copy(&lppunk),
                )
            }
        }
        unsafe extern "system" fn Count<Identity: IBox_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            fdeep: u32,
            uluiparam: usize,
            ulreserved: u32,
            lpulcount: *mut u32,
            lpulsize: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IBox_Impl::Count(
                    this,
                    core::mem::transmute_copy(&fdeep),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulreserved),
                    core::mem::transmute_copy(&lpulcount),
                    core::mem::transmute_copy(&lpulsize),
                )
            }
        }
        unsafe extern "system" fn Watch<Identity: IBox_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            cbkey: u32,
            lpbkey: *const u8,
            lpwatcher: *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IBox_Impl::Watch(
                    this,
                    core::mem::transmute_copy(&cbkey),
                    core::mem::transmute_copy(&lpbkey),
                    core::mem::transmute_copy(&lpwatcher),
                )
            }
        }
        Self {
            base__: IThing_Vtbl::new::<Identity, OFFSET>(),
            OpenThing: OpenThing::<Identity, OFFSET>,
            Count: Count::<Identity, OFFSET>,
            Watch: Watch::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IBox as windows_core::Interface>::IID
            || iid == &<IThing as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IBox {}
pub trait ILock_Impl: windows_core::IUnknownImpl {
    fn TurnKey(&self, flock: u32) -> i32;
}
impl ILock_Vtbl {
    pub const fn new<Identity: ILock_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn TurnKey<Identity: ILock_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            flock: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ILock_Impl::TurnKey(this, core::mem::transmute_copy(&flock))
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            TurnKey: TurnKey::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<ILock as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for ILock {}
pub trait IThing_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn Rename(&self, r#type: *const core::ffi::c_void, ulflags: u32) -> i32;
}
impl IThing_Vtbl {
    pub const fn new<Identity: IThing_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IThing_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            hresult: i32,
            ulflags: u32,
            lppmapierror: *mut *mut MAPIERROR,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IThing_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn Rename<Identity: IThing_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            r#type: *const core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IThing_Impl::Rename(
                    this,
                    core::mem::transmute_copy(&r#type),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            Rename: Rename::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IThing as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IThing {}
