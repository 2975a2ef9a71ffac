// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
#[cfg(any(test, feature = "implement"))]
pub use super::implement::*;
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ENTRYID {
    pub abFlags: [u8; 4],
    pub ab: [u8; 1],
}
impl Default for ENTRYID {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
windows_core::imp::define_interface!(
    IBox, IBox_Vtbl, 0x10000001_0000_0000_c000_000000000046
);
impl core::ops::Deref for IBox {
    type Target = IThing;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(IBox, windows_core::IUnknown, IThing);
impl IBox {
    pub unsafe fn OpenThing(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulkind: *mut u32,
        lppunk: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenThing)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                lpinterface,
                ulflags,
                lpulkind as _,
                lppunk as _,
            )
        }
    }
    pub unsafe fn Count(
        &self,
        fdeep: u32,
        uluiparam: usize,
        ulreserved: u32,
        lpulcount: *mut u32,
        lpulsize: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Count)(
                windows_core::Interface::as_raw(self),
                fdeep,
                uluiparam,
                ulreserved,
                lpulcount as _,
                lpulsize as _,
            )
        }
    }
    pub unsafe fn Watch<P2>(&self, cbkey: u32, lpbkey: *const u8, lpwatcher: P2) -> i32
    where
        P2: windows_core::Param<IWatcher>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Watch)(
                windows_core::Interface::as_raw(self),
                cbkey,
                lpbkey,
                lpwatcher.param().abi(),
            )
        }
    }
}
#[repr(C)]
pub struct IBox_Vtbl {
    pub base__: IThing_Vtbl,
    pub OpenThing: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        *const windows_core::GUID,
        u32,
        *mut u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub Count: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        usize,
        u32,
        *mut u32,
        *mut u32,
    ) -> i32,
    pub Watch: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const u8,
        *mut core::ffi::c_void,
    ) -> i32,
}
windows_core::imp::define_interface!(
    ILock, ILock_Vtbl, 0x10000003_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(ILock, windows_core::IUnknown);
impl ILock {
    pub unsafe fn TurnKey(&self, flock: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .TurnKey)(windows_core::Interface::as_raw(self), flock)
        }
    }
}
#[repr(C)]
pub struct ILock_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub TurnKey: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
}
windows_core::imp::define_interface!(
    IStray, IStray_Vtbl, 0x3b6b63d1_33cd_5dea_a003_5eea90c90653
);
windows_core::imp::interface_hierarchy!(IStray, windows_core::IUnknown);
impl IStray {
    pub unsafe fn Stray(&self, lpfndrop: *const core::ffi::c_void) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Stray)(windows_core::Interface::as_raw(self), lpfndrop)
        }
    }
}
#[repr(C)]
pub struct IStray_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub Stray: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
    ) -> i32,
}
pub trait IStray_Impl: windows_core::IUnknownImpl {
    fn Stray(&self, lpfndrop: *const core::ffi::c_void) -> i32;
}
impl IStray_Vtbl {
    pub const fn new<Identity: IStray_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn Stray<Identity: IStray_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            lpfndrop: *const core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IStray_Impl::Stray(this, core::mem::transmute_copy(&lpfndrop))
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            Stray: Stray::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IStray as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IStray {}
windows_core::imp::define_interface!(
    IThing, IThing_Vtbl, 0x10000000_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IThing, windows_core::IUnknown);
impl IThing {
    pub unsafe fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetLastError)(
                windows_core::Interface::as_raw(self),
                hresult,
                ulflags,
                lppmapierror as _,
            )
        }
    }
    pub unsafe fn Rename(&self, r#type: *const core::ffi::c_void, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Rename)(windows_core::Interface::as_raw(self), r#type, ulflags)
        }
    }
}
#[repr(C)]
pub struct IThing_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub Rename: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IWatcher, IWatcher_Vtbl, 0x10000002_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IWatcher, windows_core::IUnknown);
impl IWatcher {
    pub unsafe fn Happened(&self, pair: *const Pair) -> u32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Happened)(windows_core::Interface::as_raw(self), pair)
        }
    }
}
#[repr(C)]
pub struct IWatcher_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub Happened: unsafe extern "system" fn(*mut core::ffi::c_void, *const Pair) -> u32,
}
pub trait IWatcher_Impl: windows_core::IUnknownImpl {
    fn Happened(&self, pair: *const Pair) -> u32;
}
impl IWatcher_Vtbl {
    pub const fn new<Identity: IWatcher_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn Happened<Identity: IWatcher_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            pair: *const Pair,
        ) -> u32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IWatcher_Impl::Happened(this, core::mem::transmute_copy(&pair))
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            Happened: Happened::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IWatcher as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IWatcher {}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct MAPIERROR {
    pub ulVersion: u32,
    pub lpszError: *mut core::ffi::c_void,
    pub lpszComponent: *mut core::ffi::c_void,
    pub ulLowLevelError: u32,
    pub ulContext: u32,
}
#[repr(C)]
#[derive(Clone, Copy)]
pub union Number {
    pub s: i16,
    pub us: u16,
    pub l: i32,
    pub ul: u32,
    pub ll: i64,
    pub ull: u64,
    pub f: f32,
    pub d: f64,
    pub lp: isize,
    pub ulp: usize,
    pub sc: i32,
    pub ok: i32,
}
impl Default for Number {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Pair {
    pub first: Number,
    pub r#type: *mut u16,
    pub narrow: *mut i8,
    pub id: windows_core::GUID,
    pub watcher: *mut core::ffi::c_void,
}
impl Default for Pair {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
