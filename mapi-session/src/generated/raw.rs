// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct ADRENTRY {
    pub ulReserved1: u32,
    pub cValues: u32,
    pub rgPropVals: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ADRLIST {
    pub cEntries: u32,
    pub aEntries: [ADRENTRY; 1],
}
impl Default for ADRLIST {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct ADRPARM {
    pub cbABContEntryID: u32,
    pub lpABContEntryID: *mut ENTRYID,
    pub ulFlags: u32,
    pub lpReserved: *mut core::ffi::c_void,
    pub ulHelpContext: u32,
    pub lpszHelpFileName: *mut core::ffi::c_void,
    pub lpfnABSDI: *mut core::ffi::c_void,
    pub lpfnDismiss: *mut core::ffi::c_void,
    pub lpvDismissContext: *mut core::ffi::c_void,
    pub lpszCaption: *mut core::ffi::c_void,
    pub lpszNewEntryTitle: *mut core::ffi::c_void,
    pub lpszDestWellsTitle: *mut core::ffi::c_void,
    pub cDestFields: u32,
    pub nDestFieldFocus: u32,
    pub lppszDestTitles: *mut *mut core::ffi::c_void,
    pub lpulDestComps: *mut u32,
    pub lpContRestriction: *mut SRestriction,
    pub lpHierRestriction: *mut SRestriction,
}
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
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct ERROR_NOTIFICATION {
    pub cbEntryID: u32,
    pub lpEntryID: *mut ENTRYID,
    pub scode: i32,
    pub ulFlags: u32,
    pub lpMAPIError: *mut MAPIERROR,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct EXTENDED_NOTIFICATION {
    pub ulEvent: u32,
    pub cb: u32,
    pub pbEventParameters: *mut u8,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct FILETIME {
    pub dwLowDateTime: u32,
    pub dwHighDateTime: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FlagList {
    pub cFlags: u32,
    pub ulFlag: [u32; 1],
}
impl Default for FlagList {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
windows_core::imp::define_interface!(
    IABContainer, IABContainer_Vtbl, 0x0002030d_0000_0000_c000_000000000046
);
impl core::ops::Deref for IABContainer {
    type Target = IMAPIContainer;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(
    IABContainer, windows_core::IUnknown, IMAPIProp, IMAPIContainer
);
impl IABContainer {
    pub unsafe fn CreateEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulcreateflags: u32,
        lppmapipropentry: *mut Option<IMAPIProp>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateEntry)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                ulcreateflags,
                core::mem::transmute(lppmapipropentry),
            )
        }
    }
    pub unsafe fn CopyEntries<P2>(
        &self,
        lpentries: *const SBinaryArray,
        uluiparam: usize,
        lpprogress: P2,
        ulflags: u32,
    ) -> i32
    where
        P2: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CopyEntries)(
                windows_core::Interface::as_raw(self),
                lpentries,
                uluiparam,
                lpprogress.param().abi(),
                ulflags,
            )
        }
    }
    pub unsafe fn DeleteEntries(
        &self,
        lpentries: *const SBinaryArray,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DeleteEntries)(
                windows_core::Interface::as_raw(self),
                lpentries,
                ulflags,
            )
        }
    }
    pub unsafe fn ResolveNames(
        &self,
        lpproptagarray: *const SPropTagArray,
        ulflags: u32,
        lpadrlist: *mut ADRLIST,
        lpflaglist: *mut FlagList,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ResolveNames)(
                windows_core::Interface::as_raw(self),
                lpproptagarray,
                ulflags,
                lpadrlist as _,
                lpflaglist as _,
            )
        }
    }
}
#[repr(C)]
pub struct IABContainer_Vtbl {
    pub base__: IMAPIContainer_Vtbl,
    pub CreateEntry: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub CopyEntries: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SBinaryArray,
        usize,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub DeleteEntries: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SBinaryArray,
        u32,
    ) -> i32,
    pub ResolveNames: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SPropTagArray,
        u32,
        *mut ADRLIST,
        *mut FlagList,
    ) -> i32,
}
pub trait IABContainer_Impl: IMAPIContainer_Impl {
    fn CreateEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulcreateflags: u32,
        lppmapipropentry: windows_core::OutRef<IMAPIProp>,
    ) -> i32;
    fn CopyEntries(
        &self,
        lpentries: *const SBinaryArray,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        ulflags: u32,
    ) -> i32;
    fn DeleteEntries(&self, lpentries: *const SBinaryArray, ulflags: u32) -> i32;
    fn ResolveNames(
        &self,
        lpproptagarray: *const SPropTagArray,
        ulflags: u32,
        lpadrlist: *mut ADRLIST,
        lpflaglist: *mut FlagList,
    ) -> i32;
}
impl IABContainer_Vtbl {
    pub const fn new<Identity: IABContainer_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn CreateEntry<
            Identity: IABContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            ulcreateflags: u32,
            lppmapipropentry: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IABContainer_Impl::CreateEntry(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&ulcreateflags),
                    core::mem::transmute_copy(&lppmapipropentry),
                )
            }
        }
        unsafe extern "system" fn CopyEntries<
            Identity: IABContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpentries: *const SBinaryArray,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IABContainer_Impl::CopyEntries(
                    this,
                    core::mem::transmute_copy(&lpentries),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn DeleteEntries<
            Identity: IABContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpentries: *const SBinaryArray,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IABContainer_Impl::DeleteEntries(
                    this,
                    core::mem::transmute_copy(&lpentries),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn ResolveNames<
            Identity: IABContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpproptagarray: *const SPropTagArray,
            ulflags: u32,
            lpadrlist: *mut ADRLIST,
            lpflaglist: *mut FlagList,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IABContainer_Impl::ResolveNames(
                    this,
                    core::mem::transmute_copy(&lpproptagarray),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpadrlist),
                    core::mem::transmute_copy(&lpflaglist),
                )
            }
        }
        Self {
            base__: IMAPIContainer_Vtbl::new::<Identity, OFFSET>(),
            CreateEntry: CreateEntry::<Identity, OFFSET>,
            CopyEntries: CopyEntries::<Identity, OFFSET>,
            DeleteEntries: DeleteEntries::<Identity, OFFSET>,
            ResolveNames: ResolveNames::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IABContainer as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
            || iid == &<IMAPIContainer as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IABContainer {}
windows_core::imp::define_interface!(
    IAddrBook, IAddrBook_Vtbl, 0x00020309_0000_0000_c000_000000000046
);
impl core::ops::Deref for IAddrBook {
    type Target = IMAPIProp;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(IAddrBook, windows_core::IUnknown, IMAPIProp);
impl IAddrBook {
    pub unsafe fn OpenEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppunk: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenEntry)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                lpinterface,
                ulflags,
                lpulobjtype as _,
                lppunk as _,
            )
        }
    }
    pub unsafe fn CompareEntryIDs(
        &self,
        cbentryid1: u32,
        lpentryid1: *const ENTRYID,
        cbentryid2: u32,
        lpentryid2: *const ENTRYID,
        ulflags: u32,
        lpulresult: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CompareEntryIDs)(
                windows_core::Interface::as_raw(self),
                cbentryid1,
                lpentryid1,
                cbentryid2,
                lpentryid2,
                ulflags,
                lpulresult as _,
            )
        }
    }
    pub unsafe fn Advise<P3>(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        uleventmask: u32,
        lpadvisesink: P3,
        lpulconnection: *mut usize,
    ) -> i32
    where
        P3: windows_core::Param<IMAPIAdviseSink>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Advise)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                uleventmask,
                lpadvisesink.param().abi(),
                lpulconnection as _,
            )
        }
    }
    pub unsafe fn Unadvise(&self, ulconnection: usize) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Unadvise)(windows_core::Interface::as_raw(self), ulconnection)
        }
    }
    pub unsafe fn CreateOneOff(
        &self,
        lpszname: *const core::ffi::c_void,
        lpszadrtype: *const core::ffi::c_void,
        lpszaddress: *const core::ffi::c_void,
        ulflags: u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateOneOff)(
                windows_core::Interface::as_raw(self),
                lpszname,
                lpszadrtype,
                lpszaddress,
                ulflags,
                lpcbentryid as _,
                lppentryid as _,
            )
        }
    }
    pub unsafe fn NewEntry(
        &self,
        uluiparam: usize,
        ulflags: u32,
        cbeidcontainer: u32,
        lpeidcontainer: *const ENTRYID,
        cbeidnewentrytpl: u32,
        lpeidnewentrytpl: *const ENTRYID,
        lpcbeidnewentry: *mut u32,
        lppeidnewentry: *mut *mut ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .NewEntry)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                cbeidcontainer,
                lpeidcontainer,
                cbeidnewentrytpl,
                lpeidnewentrytpl,
                lpcbeidnewentry as _,
                lppeidnewentry as _,
            )
        }
    }
    pub unsafe fn ResolveName(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lpsznewentrytitle: *const core::ffi::c_void,
        lpadrlist: *mut ADRLIST,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ResolveName)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                lpsznewentrytitle,
                lpadrlist as _,
            )
        }
    }
    pub unsafe fn Address(
        &self,
        lpuluiparam: *mut usize,
        lpadrparms: *mut ADRPARM,
        lppadrlist: *mut *mut ADRLIST,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Address)(
                windows_core::Interface::as_raw(self),
                lpuluiparam as _,
                lpadrparms as _,
                lppadrlist as _,
            )
        }
    }
    pub unsafe fn Details(
        &self,
        lpuluiparam: *const usize,
        lpfndismiss: *const core::ffi::c_void,
        lpvdismisscontext: *const core::ffi::c_void,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpfbuttoncallback: *const core::ffi::c_void,
        lpvbuttoncontext: *const core::ffi::c_void,
        lpszbuttontext: *const core::ffi::c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Details)(
                windows_core::Interface::as_raw(self),
                lpuluiparam,
                lpfndismiss,
                lpvdismisscontext,
                cbentryid,
                lpentryid,
                lpfbuttoncallback,
                lpvbuttoncontext,
                lpszbuttontext,
                ulflags,
            )
        }
    }
    pub unsafe fn RecipOptions(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lprecip: *const ADRENTRY,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .RecipOptions)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                lprecip,
            )
        }
    }
    pub unsafe fn QueryDefaultRecipOpt(
        &self,
        lpszadrtype: *const core::ffi::c_void,
        ulflags: u32,
        lpcvalues: *mut u32,
        lppoptions: *mut *mut SPropValue,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .QueryDefaultRecipOpt)(
                windows_core::Interface::as_raw(self),
                lpszadrtype,
                ulflags,
                lpcvalues as _,
                lppoptions as _,
            )
        }
    }
    pub unsafe fn GetPAB(
        &self,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetPAB)(
                windows_core::Interface::as_raw(self),
                lpcbentryid as _,
                lppentryid as _,
            )
        }
    }
    pub unsafe fn SetPAB(&self, cbentryid: u32, lpentryid: *const ENTRYID) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetPAB)(windows_core::Interface::as_raw(self), cbentryid, lpentryid)
        }
    }
    pub unsafe fn GetDefaultDir(
        &self,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetDefaultDir)(
                windows_core::Interface::as_raw(self),
                lpcbentryid as _,
                lppentryid as _,
            )
        }
    }
    pub unsafe fn SetDefaultDir(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetDefaultDir)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
            )
        }
    }
    pub unsafe fn GetSearchPath(
        &self,
        ulflags: u32,
        lppsearchpath: *mut *mut SRowSet,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetSearchPath)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lppsearchpath as _,
            )
        }
    }
    pub unsafe fn SetSearchPath(
        &self,
        ulflags: u32,
        lpsearchpath: *const SRowSet,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetSearchPath)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpsearchpath,
            )
        }
    }
    pub unsafe fn PrepareRecips(
        &self,
        ulflags: u32,
        lpproptagarray: *const SPropTagArray,
        lpreciplist: *mut ADRLIST,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .PrepareRecips)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpproptagarray,
                lpreciplist as _,
            )
        }
    }
}
#[repr(C)]
pub struct IAddrBook_Vtbl {
    pub base__: IMAPIProp_Vtbl,
    pub OpenEntry: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        *const windows_core::GUID,
        u32,
        *mut u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub CompareEntryIDs: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *const ENTRYID,
        u32,
        *mut u32,
    ) -> i32,
    pub Advise: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *mut core::ffi::c_void,
        *mut usize,
    ) -> i32,
    pub Unadvise: unsafe extern "system" fn(*mut core::ffi::c_void, usize) -> i32,
    pub CreateOneOff: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
        *mut u32,
        *mut *mut ENTRYID,
    ) -> i32,
    pub NewEntry: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        u32,
        *const ENTRYID,
        u32,
        *const ENTRYID,
        *mut u32,
        *mut *mut ENTRYID,
    ) -> i32,
    pub ResolveName: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *const core::ffi::c_void,
        *mut ADRLIST,
    ) -> i32,
    pub Address: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut usize,
        *mut ADRPARM,
        *mut *mut ADRLIST,
    ) -> i32,
    pub Details: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const usize,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
        *const ENTRYID,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
    ) -> i32,
    pub RecipOptions: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *const ADRENTRY,
    ) -> i32,
    pub QueryDefaultRecipOpt: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
        *mut u32,
        *mut *mut SPropValue,
    ) -> i32,
    pub GetPAB: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut u32,
        *mut *mut ENTRYID,
    ) -> i32,
    pub SetPAB: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
    ) -> i32,
    pub GetDefaultDir: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut u32,
        *mut *mut ENTRYID,
    ) -> i32,
    pub SetDefaultDir: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
    ) -> i32,
    pub GetSearchPath: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut SRowSet,
    ) -> i32,
    pub SetSearchPath: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SRowSet,
    ) -> i32,
    pub PrepareRecips: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SPropTagArray,
        *mut ADRLIST,
    ) -> i32,
}
pub trait IAddrBook_Impl: IMAPIProp_Impl {
    fn OpenEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppunk: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn CompareEntryIDs(
        &self,
        cbentryid1: u32,
        lpentryid1: *const ENTRYID,
        cbentryid2: u32,
        lpentryid2: *const ENTRYID,
        ulflags: u32,
        lpulresult: *mut u32,
    ) -> i32;
    fn Advise(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        uleventmask: u32,
        lpadvisesink: windows_core::Ref<IMAPIAdviseSink>,
        lpulconnection: *mut usize,
    ) -> i32;
    fn Unadvise(&self, ulconnection: usize) -> i32;
    fn CreateOneOff(
        &self,
        lpszname: *const core::ffi::c_void,
        lpszadrtype: *const core::ffi::c_void,
        lpszaddress: *const core::ffi::c_void,
        ulflags: u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
    ) -> i32;
    fn NewEntry(
        &self,
        uluiparam: usize,
        ulflags: u32,
        cbeidcontainer: u32,
        lpeidcontainer: *const ENTRYID,
        cbeidnewentrytpl: u32,
        lpeidnewentrytpl: *const ENTRYID,
        lpcbeidnewentry: *mut u32,
        lppeidnewentry: *mut *mut ENTRYID,
    ) -> i32;
    fn ResolveName(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lpsznewentrytitle: *const core::ffi::c_void,
        lpadrlist: *mut ADRLIST,
    ) -> i32;
    fn Address(
        &self,
        lpuluiparam: *mut usize,
        lpadrparms: *mut ADRPARM,
        lppadrlist: *mut *mut ADRLIST,
    ) -> i32;
    fn Details(
        &self,
        lpuluiparam: *const usize,
        lpfndismiss: *const core::ffi::c_void,
        lpvdismisscontext: *const core::ffi::c_void,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpfbuttoncallback: *const core::ffi::c_void,
        lpvbuttoncontext: *const core::ffi::c_void,
        lpszbuttontext: *const core::ffi::c_void,
        ulflags: u32,
    ) -> i32;
    fn RecipOptions(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lprecip: *const ADRENTRY,
    ) -> i32;
    fn QueryDefaultRecipOpt(
        &self,
        lpszadrtype: *const core::ffi::c_void,
        ulflags: u32,
        lpcvalues: *mut u32,
        lppoptions: *mut *mut SPropValue,
    ) -> i32;
    fn GetPAB(&self, lpcbentryid: *mut u32, lppentryid: *mut *mut ENTRYID) -> i32;
    fn SetPAB(&self, cbentryid: u32, lpentryid: *const ENTRYID) -> i32;
    fn GetDefaultDir(&self, lpcbentryid: *mut u32, lppentryid: *mut *mut ENTRYID) -> i32;
    fn SetDefaultDir(&self, cbentryid: u32, lpentryid: *const ENTRYID) -> i32;
    fn GetSearchPath(&self, ulflags: u32, lppsearchpath: *mut *mut SRowSet) -> i32;
    fn SetSearchPath(&self, ulflags: u32, lpsearchpath: *const SRowSet) -> i32;
    fn PrepareRecips(
        &self,
        ulflags: u32,
        lpproptagarray: *const SPropTagArray,
        lpreciplist: *mut ADRLIST,
    ) -> i32;
}
impl IAddrBook_Vtbl {
    pub const fn new<Identity: IAddrBook_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn OpenEntry<
            Identity: IAddrBook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lpulobjtype: *mut u32,
            lppunk: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::OpenEntry(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulobjtype),
                    core::mem::transmute_copy(&lppunk),
                )
            }
        }
        unsafe extern "system" fn CompareEntryIDs<
            Identity: IAddrBook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid1: u32,
            lpentryid1: *const ENTRYID,
            cbentryid2: u32,
            lpentryid2: *const ENTRYID,
            ulflags: u32,
            lpulresult: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::CompareEntryIDs(
                    this,
                    core::mem::transmute_copy(&cbentryid1),
                    core::mem::transmute_copy(&lpentryid1),
                    core::mem::transmute_copy(&cbentryid2),
                    core::mem::transmute_copy(&lpentryid2),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulresult),
                )
            }
        }
        unsafe extern "system" fn Advise<Identity: IAddrBook_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            uleventmask: u32,
            lpadvisesink: *mut core::ffi::c_void,
            lpulconnection: *mut usize,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::Advise(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&uleventmask),
                    core::mem::transmute_copy(&lpadvisesink),
                    core::mem::transmute_copy(&lpulconnection),
                )
            }
        }
        unsafe extern "system" fn Unadvise<
            Identity: IAddrBook_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulconnection: usize) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::Unadvise(this, core::mem::transmute_copy(&ulconnection))
            }
        }
        unsafe extern "system" fn CreateOneOff<
            Identity: IAddrBook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszname: *const core::ffi::c_void,
            lpszadrtype: *const core::ffi::c_void,
            lpszaddress: *const core::ffi::c_void,
            ulflags: u32,
            lpcbentryid: *mut u32,
            lppentryid: *mut *mut ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::CreateOneOff(
                    this,
                    core::mem::transmute_copy(&lpszname),
                    core::mem::transmute_copy(&lpszadrtype),
                    core::mem::transmute_copy(&lpszaddress),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpcbentryid),
                    core::mem::transmute_copy(&lppentryid),
                )
            }
        }
        unsafe extern "system" fn NewEntry<
            Identity: IAddrBook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            cbeidcontainer: u32,
            lpeidcontainer: *const ENTRYID,
            cbeidnewentrytpl: u32,
            lpeidnewentrytpl: *const ENTRYID,
            lpcbeidnewentry: *mut u32,
            lppeidnewentry: *mut *mut ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::NewEntry(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&cbeidcontainer),
                    core::mem::transmute_copy(&lpeidcontainer),
                    core::mem::transmute_copy(&cbeidnewentrytpl),
                    core::mem::transmute_copy(&lpeidnewentrytpl),
                    core::mem::transmute_copy(&lpcbeidnewentry),
                    core::mem::transmute_copy(&lppeidnewentry),
                )
            }
        }
        unsafe extern "system" fn ResolveName<
            Identity: IAddrBook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            lpsznewentrytitle: *const core::ffi::c_void,
            lpadrlist: *mut ADRLIST,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::ResolveName(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpsznewentrytitle),
                    core::mem::transmute_copy(&lpadrlist),
                )
            }
        }
        unsafe extern "system" fn Address<Identity: IAddrBook_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            lpuluiparam: *mut usize,
            lpadrparms: *mut ADRPARM,
            lppadrlist: *mut *mut ADRLIST,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::Address(
                    this,
                    core::mem::transmute_copy(&lpuluiparam),
                    core::mem::transmute_copy(&lpadrparms),
                    core::mem::transmute_copy(&lppadrlist),
                )
            }
        }
        unsafe extern "system" fn Details<Identity: IAddrBook_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            lpuluiparam: *const usize,
            lpfndismiss: *const core::ffi::c_void,
            lpvdismisscontext: *const core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            lpfbuttoncallback: *const core::ffi::c_void,
            lpvbuttoncontext: *const core::ffi::c_void,
            lpszbuttontext: *const core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::Details(
                    this,
                    core::mem::transmute_copy(&lpuluiparam),
                    core::mem::transmute_copy(&lpfndismiss),
                    core::mem::transmute_copy(&lpvdismisscontext),
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&lpfbuttoncallback),
                    core::mem::transmute_copy(&lpvbuttoncontext),
                    core::mem::transmute_copy(&lpszbuttontext),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn RecipOptions<
            Identity: IAddrBook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            lprecip: *const ADRENTRY,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::RecipOptions(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lprecip),
                )
            }
        }
        unsafe extern "system" fn QueryDefaultRecipOpt<
            Identity: IAddrBook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszadrtype: *const core::ffi::c_void,
            ulflags: u32,
            lpcvalues: *mut u32,
            lppoptions: *mut *mut SPropValue,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::QueryDefaultRecipOpt(
                    this,
                    core::mem::transmute_copy(&lpszadrtype),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpcvalues),
                    core::mem::transmute_copy(&lppoptions),
                )
            }
        }
        unsafe extern "system" fn GetPAB<Identity: IAddrBook_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            lpcbentryid: *mut u32,
            lppentryid: *mut *mut ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::GetPAB(
                    this,
                    core::mem::transmute_copy(&lpcbentryid),
                    core::mem::transmute_copy(&lppentryid),
                )
            }
        }
        unsafe extern "system" fn SetPAB<Identity: IAddrBook_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::SetPAB(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                )
            }
        }
        unsafe extern "system" fn GetDefaultDir<
            Identity: IAddrBook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpcbentryid: *mut u32,
            lppentryid: *mut *mut ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::GetDefaultDir(
                    this,
                    core::mem::transmute_copy(&lpcbentryid),
                    core::mem::transmute_copy(&lppentryid),
                )
            }
        }
        unsafe extern "system" fn SetDefaultDir<
            Identity: IAddrBook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::SetDefaultDir(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                )
            }
        }
        unsafe extern "system" fn GetSearchPath<
            Identity: IAddrBook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lppsearchpath: *mut *mut SRowSet,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::GetSearchPath(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppsearchpath),
                )
            }
        }
        unsafe extern "system" fn SetSearchPath<
            Identity: IAddrBook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpsearchpath: *const SRowSet,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::SetSearchPath(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpsearchpath),
                )
            }
        }
        unsafe extern "system" fn PrepareRecips<
            Identity: IAddrBook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpproptagarray: *const SPropTagArray,
            lpreciplist: *mut ADRLIST,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IAddrBook_Impl::PrepareRecips(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpproptagarray),
                    core::mem::transmute_copy(&lpreciplist),
                )
            }
        }
        Self {
            base__: IMAPIProp_Vtbl::new::<Identity, OFFSET>(),
            OpenEntry: OpenEntry::<Identity, OFFSET>,
            CompareEntryIDs: CompareEntryIDs::<Identity, OFFSET>,
            Advise: Advise::<Identity, OFFSET>,
            Unadvise: Unadvise::<Identity, OFFSET>,
            CreateOneOff: CreateOneOff::<Identity, OFFSET>,
            NewEntry: NewEntry::<Identity, OFFSET>,
            ResolveName: ResolveName::<Identity, OFFSET>,
            Address: Address::<Identity, OFFSET>,
            Details: Details::<Identity, OFFSET>,
            RecipOptions: RecipOptions::<Identity, OFFSET>,
            QueryDefaultRecipOpt: QueryDefaultRecipOpt::<Identity, OFFSET>,
            GetPAB: GetPAB::<Identity, OFFSET>,
            SetPAB: SetPAB::<Identity, OFFSET>,
            GetDefaultDir: GetDefaultDir::<Identity, OFFSET>,
            SetDefaultDir: SetDefaultDir::<Identity, OFFSET>,
            GetSearchPath: GetSearchPath::<Identity, OFFSET>,
            SetSearchPath: SetSearchPath::<Identity, OFFSET>,
            PrepareRecips: PrepareRecips::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IAddrBook as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IAddrBook {}
windows_core::imp::define_interface!(
    IAttach, IAttach_Vtbl, 0x00020308_0000_0000_c000_000000000046
);
impl core::ops::Deref for IAttach {
    type Target = IMAPIProp;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(IAttach, windows_core::IUnknown, IMAPIProp);
#[repr(C)]
pub struct IAttach_Vtbl {
    pub base__: IMAPIProp_Vtbl,
}
pub trait IAttach_Impl: IMAPIProp_Impl {}
impl IAttach_Vtbl {
    pub const fn new<Identity: IAttach_Impl, const OFFSET: isize>() -> Self {
        Self {
            base__: IMAPIProp_Vtbl::new::<Identity, OFFSET>(),
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IAttach as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IAttach {}
windows_core::imp::define_interface!(
    IDistList, IDistList_Vtbl, 0x0002030e_0000_0000_c000_000000000046
);
impl core::ops::Deref for IDistList {
    type Target = IMAPIContainer;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(
    IDistList, windows_core::IUnknown, IMAPIProp, IMAPIContainer
);
impl IDistList {
    pub unsafe fn CreateEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulcreateflags: u32,
        lppmapipropentry: *mut Option<IMAPIProp>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateEntry)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                ulcreateflags,
                core::mem::transmute(lppmapipropentry),
            )
        }
    }
    pub unsafe fn CopyEntries<P2>(
        &self,
        lpentries: *const SBinaryArray,
        uluiparam: usize,
        lpprogress: P2,
        ulflags: u32,
    ) -> i32
    where
        P2: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CopyEntries)(
                windows_core::Interface::as_raw(self),
                lpentries,
                uluiparam,
                lpprogress.param().abi(),
                ulflags,
            )
        }
    }
    pub unsafe fn DeleteEntries(
        &self,
        lpentries: *const SBinaryArray,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DeleteEntries)(
                windows_core::Interface::as_raw(self),
                lpentries,
                ulflags,
            )
        }
    }
    pub unsafe fn ResolveNames(
        &self,
        lpproptagarray: *const SPropTagArray,
        ulflags: u32,
        lpadrlist: *mut ADRLIST,
        lpflaglist: *mut FlagList,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ResolveNames)(
                windows_core::Interface::as_raw(self),
                lpproptagarray,
                ulflags,
                lpadrlist as _,
                lpflaglist as _,
            )
        }
    }
}
#[repr(C)]
pub struct IDistList_Vtbl {
    pub base__: IMAPIContainer_Vtbl,
    pub CreateEntry: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub CopyEntries: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SBinaryArray,
        usize,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub DeleteEntries: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SBinaryArray,
        u32,
    ) -> i32,
    pub ResolveNames: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SPropTagArray,
        u32,
        *mut ADRLIST,
        *mut FlagList,
    ) -> i32,
}
pub trait IDistList_Impl: IMAPIContainer_Impl {
    fn CreateEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulcreateflags: u32,
        lppmapipropentry: windows_core::OutRef<IMAPIProp>,
    ) -> i32;
    fn CopyEntries(
        &self,
        lpentries: *const SBinaryArray,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        ulflags: u32,
    ) -> i32;
    fn DeleteEntries(&self, lpentries: *const SBinaryArray, ulflags: u32) -> i32;
    fn ResolveNames(
        &self,
        lpproptagarray: *const SPropTagArray,
        ulflags: u32,
        lpadrlist: *mut ADRLIST,
        lpflaglist: *mut FlagList,
    ) -> i32;
}
impl IDistList_Vtbl {
    pub const fn new<Identity: IDistList_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn CreateEntry<
            Identity: IDistList_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            ulcreateflags: u32,
            lppmapipropentry: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IDistList_Impl::CreateEntry(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&ulcreateflags),
                    core::mem::transmute_copy(&lppmapipropentry),
                )
            }
        }
        unsafe extern "system" fn CopyEntries<
            Identity: IDistList_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpentries: *const SBinaryArray,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IDistList_Impl::CopyEntries(
                    this,
                    core::mem::transmute_copy(&lpentries),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn DeleteEntries<
            Identity: IDistList_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpentries: *const SBinaryArray,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IDistList_Impl::DeleteEntries(
                    this,
                    core::mem::transmute_copy(&lpentries),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn ResolveNames<
            Identity: IDistList_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpproptagarray: *const SPropTagArray,
            ulflags: u32,
            lpadrlist: *mut ADRLIST,
            lpflaglist: *mut FlagList,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IDistList_Impl::ResolveNames(
                    this,
                    core::mem::transmute_copy(&lpproptagarray),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpadrlist),
                    core::mem::transmute_copy(&lpflaglist),
                )
            }
        }
        Self {
            base__: IMAPIContainer_Vtbl::new::<Identity, OFFSET>(),
            CreateEntry: CreateEntry::<Identity, OFFSET>,
            CopyEntries: CopyEntries::<Identity, OFFSET>,
            DeleteEntries: DeleteEntries::<Identity, OFFSET>,
            ResolveNames: ResolveNames::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IDistList as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
            || iid == &<IMAPIContainer as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IDistList {}
windows_core::imp::define_interface!(
    IMAPIAdviseSink, IMAPIAdviseSink_Vtbl, 0x00020302_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIAdviseSink, windows_core::IUnknown);
impl IMAPIAdviseSink {
    pub unsafe fn OnNotify(
        &self,
        cnotif: u32,
        lpnotifications: *const NOTIFICATION,
    ) -> u32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OnNotify)(
                windows_core::Interface::as_raw(self),
                cnotif,
                lpnotifications,
            )
        }
    }
}
#[repr(C)]
pub struct IMAPIAdviseSink_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub OnNotify: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const NOTIFICATION,
    ) -> u32,
}
pub trait IMAPIAdviseSink_Impl: windows_core::IUnknownImpl {
    fn OnNotify(&self, cnotif: u32, lpnotifications: *const NOTIFICATION) -> u32;
}
impl IMAPIAdviseSink_Vtbl {
    pub const fn new<Identity: IMAPIAdviseSink_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn OnNotify<
            Identity: IMAPIAdviseSink_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cnotif: u32,
            lpnotifications: *const NOTIFICATION,
        ) -> u32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIAdviseSink_Impl::OnNotify(
                    this,
                    core::mem::transmute_copy(&cnotif),
                    core::mem::transmute_copy(&lpnotifications),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            OnNotify: OnNotify::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIAdviseSink as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIAdviseSink {}
windows_core::imp::define_interface!(
    IMAPIContainer, IMAPIContainer_Vtbl, 0x0002030b_0000_0000_c000_000000000046
);
impl core::ops::Deref for IMAPIContainer {
    type Target = IMAPIProp;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(
    IMAPIContainer, windows_core::IUnknown, IMAPIProp
);
impl IMAPIContainer {
    pub unsafe fn GetContentsTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetContentsTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
    pub unsafe fn GetHierarchyTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetHierarchyTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
    pub unsafe fn OpenEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppunk: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenEntry)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                lpinterface,
                ulflags,
                lpulobjtype as _,
                lppunk as _,
            )
        }
    }
    pub unsafe fn SetSearchCriteria(
        &self,
        lprestriction: *const SRestriction,
        lpcontainerlist: *const SBinaryArray,
        ulsearchflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetSearchCriteria)(
                windows_core::Interface::as_raw(self),
                lprestriction,
                lpcontainerlist,
                ulsearchflags,
            )
        }
    }
    pub unsafe fn GetSearchCriteria(
        &self,
        ulflags: u32,
        lpprestriction: *mut *mut SRestriction,
        lppcontainerlist: *mut *mut SBinaryArray,
        lpulsearchstate: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetSearchCriteria)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpprestriction as _,
                lppcontainerlist as _,
                lpulsearchstate as _,
            )
        }
    }
}
#[repr(C)]
pub struct IMAPIContainer_Vtbl {
    pub base__: IMAPIProp_Vtbl,
    pub GetContentsTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub GetHierarchyTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub OpenEntry: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        *const windows_core::GUID,
        u32,
        *mut u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub SetSearchCriteria: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SRestriction,
        *const SBinaryArray,
        u32,
    ) -> i32,
    pub GetSearchCriteria: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut SRestriction,
        *mut *mut SBinaryArray,
        *mut u32,
    ) -> i32,
}
pub trait IMAPIContainer_Impl: IMAPIProp_Impl {
    fn GetContentsTable(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn GetHierarchyTable(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn OpenEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppunk: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn SetSearchCriteria(
        &self,
        lprestriction: *const SRestriction,
        lpcontainerlist: *const SBinaryArray,
        ulsearchflags: u32,
    ) -> i32;
    fn GetSearchCriteria(
        &self,
        ulflags: u32,
        lpprestriction: *mut *mut SRestriction,
        lppcontainerlist: *mut *mut SBinaryArray,
        lpulsearchstate: *mut u32,
    ) -> i32;
}
impl IMAPIContainer_Vtbl {
    pub const fn new<Identity: IMAPIContainer_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetContentsTable<
            Identity: IMAPIContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIContainer_Impl::GetContentsTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn GetHierarchyTable<
            Identity: IMAPIContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIContainer_Impl::GetHierarchyTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn OpenEntry<
            Identity: IMAPIContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lpulobjtype: *mut u32,
            lppunk: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIContainer_Impl::OpenEntry(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulobjtype),
                    core::mem::transmute_copy(&lppunk),
                )
            }
        }
        unsafe extern "system" fn SetSearchCriteria<
            Identity: IMAPIContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lprestriction: *const SRestriction,
            lpcontainerlist: *const SBinaryArray,
            ulsearchflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIContainer_Impl::SetSearchCriteria(
                    this,
                    core::mem::transmute_copy(&lprestriction),
                    core::mem::transmute_copy(&lpcontainerlist),
                    core::mem::transmute_copy(&ulsearchflags),
                )
            }
        }
        unsafe extern "system" fn GetSearchCriteria<
            Identity: IMAPIContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpprestriction: *mut *mut SRestriction,
            lppcontainerlist: *mut *mut SBinaryArray,
            lpulsearchstate: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIContainer_Impl::GetSearchCriteria(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpprestriction),
                    core::mem::transmute_copy(&lppcontainerlist),
                    core::mem::transmute_copy(&lpulsearchstate),
                )
            }
        }
        Self {
            base__: IMAPIProp_Vtbl::new::<Identity, OFFSET>(),
            GetContentsTable: GetContentsTable::<Identity, OFFSET>,
            GetHierarchyTable: GetHierarchyTable::<Identity, OFFSET>,
            OpenEntry: OpenEntry::<Identity, OFFSET>,
            SetSearchCriteria: SetSearchCriteria::<Identity, OFFSET>,
            GetSearchCriteria: GetSearchCriteria::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIContainer as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIContainer {}
windows_core::imp::define_interface!(
    IMAPIFolder, IMAPIFolder_Vtbl, 0x0002030c_0000_0000_c000_000000000046
);
impl core::ops::Deref for IMAPIFolder {
    type Target = IMAPIContainer;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(
    IMAPIFolder, windows_core::IUnknown, IMAPIProp, IMAPIContainer
);
impl IMAPIFolder {
    pub unsafe fn CreateMessage(
        &self,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppmessage: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateMessage)(
                windows_core::Interface::as_raw(self),
                lpinterface,
                ulflags,
                lppmessage as _,
            )
        }
    }
    pub unsafe fn CopyMessages<P4>(
        &self,
        lpmsglist: *const SBinaryArray,
        lpinterface: *const windows_core::GUID,
        lpdestfolder: *const core::ffi::c_void,
        uluiparam: usize,
        lpprogress: P4,
        ulflags: u32,
    ) -> i32
    where
        P4: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CopyMessages)(
                windows_core::Interface::as_raw(self),
                lpmsglist,
                lpinterface,
                lpdestfolder,
                uluiparam,
                lpprogress.param().abi(),
                ulflags,
            )
        }
    }
    pub unsafe fn DeleteMessages<P2>(
        &self,
        lpmsglist: *const SBinaryArray,
        uluiparam: usize,
        lpprogress: P2,
        ulflags: u32,
    ) -> i32
    where
        P2: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DeleteMessages)(
                windows_core::Interface::as_raw(self),
                lpmsglist,
                uluiparam,
                lpprogress.param().abi(),
                ulflags,
            )
        }
    }
    pub unsafe fn CreateFolder(
        &self,
        ulfoldertype: u32,
        lpszfoldername: *const core::ffi::c_void,
        lpszfoldercomment: *const core::ffi::c_void,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppfolder: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateFolder)(
                windows_core::Interface::as_raw(self),
                ulfoldertype,
                lpszfoldername,
                lpszfoldercomment,
                lpinterface,
                ulflags,
                lppfolder as _,
            )
        }
    }
    pub unsafe fn CopyFolder<P6>(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        lpdestfolder: *const core::ffi::c_void,
        lpsznewfoldername: *const core::ffi::c_void,
        uluiparam: usize,
        lpprogress: P6,
        ulflags: u32,
    ) -> i32
    where
        P6: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CopyFolder)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                lpinterface,
                lpdestfolder,
                lpsznewfoldername,
                uluiparam,
                lpprogress.param().abi(),
                ulflags,
            )
        }
    }
    pub unsafe fn DeleteFolder<P3>(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        uluiparam: usize,
        lpprogress: P3,
        ulflags: u32,
    ) -> i32
    where
        P3: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DeleteFolder)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                uluiparam,
                lpprogress.param().abi(),
                ulflags,
            )
        }
    }
    pub unsafe fn SetReadFlags<P2>(
        &self,
        lpmsglist: *const SBinaryArray,
        uluiparam: usize,
        lpprogress: P2,
        ulflags: u32,
    ) -> i32
    where
        P2: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetReadFlags)(
                windows_core::Interface::as_raw(self),
                lpmsglist,
                uluiparam,
                lpprogress.param().abi(),
                ulflags,
            )
        }
    }
    pub unsafe fn GetMessageStatus(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulflags: u32,
        lpulmessagestatus: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetMessageStatus)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                ulflags,
                lpulmessagestatus as _,
            )
        }
    }
    pub unsafe fn SetMessageStatus(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulnewstatus: u32,
        ulnewstatusmask: u32,
        lpuloldstatus: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetMessageStatus)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                ulnewstatus,
                ulnewstatusmask,
                lpuloldstatus as _,
            )
        }
    }
    pub unsafe fn SaveContentsSort(
        &self,
        lpsortcriteria: *const SSortOrderSet,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SaveContentsSort)(
                windows_core::Interface::as_raw(self),
                lpsortcriteria,
                ulflags,
            )
        }
    }
    pub unsafe fn EmptyFolder<P1>(
        &self,
        uluiparam: usize,
        lpprogress: P1,
        ulflags: u32,
    ) -> i32
    where
        P1: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .EmptyFolder)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                lpprogress.param().abi(),
                ulflags,
            )
        }
    }
}
#[repr(C)]
pub struct IMAPIFolder_Vtbl {
    pub base__: IMAPIContainer_Vtbl,
    pub CreateMessage: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub CopyMessages: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SBinaryArray,
        *const windows_core::GUID,
        *const core::ffi::c_void,
        usize,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub DeleteMessages: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SBinaryArray,
        usize,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub CreateFolder: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        *const windows_core::GUID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub CopyFolder: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        *const windows_core::GUID,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        usize,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub DeleteFolder: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        usize,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub SetReadFlags: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SBinaryArray,
        usize,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub GetMessageStatus: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *mut u32,
    ) -> i32,
    pub SetMessageStatus: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        u32,
        *mut u32,
    ) -> i32,
    pub SaveContentsSort: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SSortOrderSet,
        u32,
    ) -> i32,
    pub EmptyFolder: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
}
pub trait IMAPIFolder_Impl: IMAPIContainer_Impl {
    fn CreateMessage(
        &self,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppmessage: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn CopyMessages(
        &self,
        lpmsglist: *const SBinaryArray,
        lpinterface: *const windows_core::GUID,
        lpdestfolder: *const core::ffi::c_void,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        ulflags: u32,
    ) -> i32;
    fn DeleteMessages(
        &self,
        lpmsglist: *const SBinaryArray,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        ulflags: u32,
    ) -> i32;
    fn CreateFolder(
        &self,
        ulfoldertype: u32,
        lpszfoldername: *const core::ffi::c_void,
        lpszfoldercomment: *const core::ffi::c_void,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppfolder: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn CopyFolder(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        lpdestfolder: *const core::ffi::c_void,
        lpsznewfoldername: *const core::ffi::c_void,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        ulflags: u32,
    ) -> i32;
    fn DeleteFolder(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        ulflags: u32,
    ) -> i32;
    fn SetReadFlags(
        &self,
        lpmsglist: *const SBinaryArray,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        ulflags: u32,
    ) -> i32;
    fn GetMessageStatus(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulflags: u32,
        lpulmessagestatus: *mut u32,
    ) -> i32;
    fn SetMessageStatus(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulnewstatus: u32,
        ulnewstatusmask: u32,
        lpuloldstatus: *mut u32,
    ) -> i32;
    fn SaveContentsSort(
        &self,
        lpsortcriteria: *const SSortOrderSet,
        ulflags: u32,
    ) -> i32;
    fn EmptyFolder(
        &self,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        ulflags: u32,
    ) -> i32;
}
impl IMAPIFolder_Vtbl {
    pub const fn new<Identity: IMAPIFolder_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn CreateMessage<
            Identity: IMAPIFolder_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lppmessage: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFolder_Impl::CreateMessage(
                    this,
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmessage),
                )
            }
        }
        unsafe extern "system" fn CopyMessages<
            Identity: IMAPIFolder_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpmsglist: *const SBinaryArray,
            lpinterface: *const windows_core::GUID,
            lpdestfolder: *const core::ffi::c_void,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFolder_Impl::CopyMessages(
                    this,
                    core::mem::transmute_copy(&lpmsglist),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&lpdestfolder),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn DeleteMessages<
            Identity: IMAPIFolder_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpmsglist: *const SBinaryArray,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFolder_Impl::DeleteMessages(
                    this,
                    core::mem::transmute_copy(&lpmsglist),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn CreateFolder<
            Identity: IMAPIFolder_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulfoldertype: u32,
            lpszfoldername: *const core::ffi::c_void,
            lpszfoldercomment: *const core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lppfolder: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFolder_Impl::CreateFolder(
                    this,
                    core::mem::transmute_copy(&ulfoldertype),
                    core::mem::transmute_copy(&lpszfoldername),
                    core::mem::transmute_copy(&lpszfoldercomment),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppfolder),
                )
            }
        }
        unsafe extern "system" fn CopyFolder<
            Identity: IMAPIFolder_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            lpinterface: *const windows_core::GUID,
            lpdestfolder: *const core::ffi::c_void,
            lpsznewfoldername: *const core::ffi::c_void,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFolder_Impl::CopyFolder(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&lpdestfolder),
                    core::mem::transmute_copy(&lpsznewfoldername),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn DeleteFolder<
            Identity: IMAPIFolder_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFolder_Impl::DeleteFolder(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn SetReadFlags<
            Identity: IMAPIFolder_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpmsglist: *const SBinaryArray,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFolder_Impl::SetReadFlags(
                    this,
                    core::mem::transmute_copy(&lpmsglist),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn GetMessageStatus<
            Identity: IMAPIFolder_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            ulflags: u32,
            lpulmessagestatus: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFolder_Impl::GetMessageStatus(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulmessagestatus),
                )
            }
        }
        unsafe extern "system" fn SetMessageStatus<
            Identity: IMAPIFolder_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            ulnewstatus: u32,
            ulnewstatusmask: u32,
            lpuloldstatus: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFolder_Impl::SetMessageStatus(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&ulnewstatus),
                    core::mem::transmute_copy(&ulnewstatusmask),
                    core::mem::transmute_copy(&lpuloldstatus),
                )
            }
        }
        unsafe extern "system" fn SaveContentsSort<
            Identity: IMAPIFolder_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpsortcriteria: *const SSortOrderSet,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFolder_Impl::SaveContentsSort(
                    this,
                    core::mem::transmute_copy(&lpsortcriteria),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn EmptyFolder<
            Identity: IMAPIFolder_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFolder_Impl::EmptyFolder(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        Self {
            base__: IMAPIContainer_Vtbl::new::<Identity, OFFSET>(),
            CreateMessage: CreateMessage::<Identity, OFFSET>,
            CopyMessages: CopyMessages::<Identity, OFFSET>,
            DeleteMessages: DeleteMessages::<Identity, OFFSET>,
            CreateFolder: CreateFolder::<Identity, OFFSET>,
            CopyFolder: CopyFolder::<Identity, OFFSET>,
            DeleteFolder: DeleteFolder::<Identity, OFFSET>,
            SetReadFlags: SetReadFlags::<Identity, OFFSET>,
            GetMessageStatus: GetMessageStatus::<Identity, OFFSET>,
            SetMessageStatus: SetMessageStatus::<Identity, OFFSET>,
            SaveContentsSort: SaveContentsSort::<Identity, OFFSET>,
            EmptyFolder: EmptyFolder::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIFolder as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
            || iid == &<IMAPIContainer as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIFolder {}
windows_core::imp::define_interface!(
    IMAPIProgress, IMAPIProgress_Vtbl, 0x0002031f_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIProgress, windows_core::IUnknown);
impl IMAPIProgress {
    pub unsafe fn Progress(&self, ulvalue: u32, ulcount: u32, ultotal: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Progress)(
                windows_core::Interface::as_raw(self),
                ulvalue,
                ulcount,
                ultotal,
            )
        }
    }
    pub unsafe fn GetFlags(&self, lpulflags: *mut u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetFlags)(windows_core::Interface::as_raw(self), lpulflags as _)
        }
    }
    pub unsafe fn GetMax(&self, lpulmax: *mut u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetMax)(windows_core::Interface::as_raw(self), lpulmax as _)
        }
    }
    pub unsafe fn GetMin(&self, lpulmin: *mut u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetMin)(windows_core::Interface::as_raw(self), lpulmin as _)
        }
    }
    pub unsafe fn SetLimits(
        &self,
        lpulmin: *const u32,
        lpulmax: *const u32,
        lpulflags: *const u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetLimits)(
                windows_core::Interface::as_raw(self),
                lpulmin,
                lpulmax,
                lpulflags,
            )
        }
    }
}
#[repr(C)]
pub struct IMAPIProgress_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub Progress: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        u32,
        u32,
    ) -> i32,
    pub GetFlags: unsafe extern "system" fn(*mut core::ffi::c_void, *mut u32) -> i32,
    pub GetMax: unsafe extern "system" fn(*mut core::ffi::c_void, *mut u32) -> i32,
    pub GetMin: unsafe extern "system" fn(*mut core::ffi::c_void, *mut u32) -> i32,
    pub SetLimits: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const u32,
        *const u32,
        *const u32,
    ) -> i32,
}
pub trait IMAPIProgress_Impl: windows_core::IUnknownImpl {
    fn Progress(&self, ulvalue: u32, ulcount: u32, ultotal: u32) -> i32;
    fn GetFlags(&self, lpulflags: *mut u32) -> i32;
    fn GetMax(&self, lpulmax: *mut u32) -> i32;
    fn GetMin(&self, lpulmin: *mut u32) -> i32;
    fn SetLimits(
        &self,
        lpulmin: *const u32,
        lpulmax: *const u32,
        lpulflags: *const u32,
    ) -> i32;
}
impl IMAPIProgress_Vtbl {
    pub const fn new<Identity: IMAPIProgress_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn Progress<
            Identity: IMAPIProgress_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulvalue: u32,
            ulcount: u32,
            ultotal: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProgress_Impl::Progress(
                    this,
                    core::mem::transmute_copy(&ulvalue),
                    core::mem::transmute_copy(&ulcount),
                    core::mem::transmute_copy(&ultotal),
                )
            }
        }
        unsafe extern "system" fn GetFlags<
            Identity: IMAPIProgress_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpulflags: *mut u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProgress_Impl::GetFlags(this, core::mem::transmute_copy(&lpulflags))
            }
        }
        unsafe extern "system" fn GetMax<
            Identity: IMAPIProgress_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpulmax: *mut u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProgress_Impl::GetMax(this, core::mem::transmute_copy(&lpulmax))
            }
        }
        unsafe extern "system" fn GetMin<
            Identity: IMAPIProgress_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpulmin: *mut u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProgress_Impl::GetMin(this, core::mem::transmute_copy(&lpulmin))
            }
        }
        unsafe extern "system" fn SetLimits<
            Identity: IMAPIProgress_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpulmin: *const u32,
            lpulmax: *const u32,
            lpulflags: *const u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProgress_Impl::SetLimits(
                    this,
                    core::mem::transmute_copy(&lpulmin),
                    core::mem::transmute_copy(&lpulmax),
                    core::mem::transmute_copy(&lpulflags),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            Progress: Progress::<Identity, OFFSET>,
            GetFlags: GetFlags::<Identity, OFFSET>,
            GetMax: GetMax::<Identity, OFFSET>,
            GetMin: GetMin::<Identity, OFFSET>,
            SetLimits: SetLimits::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIProgress as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIProgress {}
windows_core::imp::define_interface!(
    IMAPIProp, IMAPIProp_Vtbl, 0x00020303_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIProp, windows_core::IUnknown);
impl IMAPIProp {
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
    pub unsafe fn SaveChanges(&self, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SaveChanges)(windows_core::Interface::as_raw(self), ulflags)
        }
    }
    pub unsafe fn GetProps(
        &self,
        lpproptagarray: *const SPropTagArray,
        ulflags: u32,
        lpcvalues: *mut u32,
        lppproparray: *mut *mut SPropValue,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetProps)(
                windows_core::Interface::as_raw(self),
                lpproptagarray,
                ulflags,
                lpcvalues as _,
                lppproparray as _,
            )
        }
    }
    pub unsafe fn GetPropList(
        &self,
        ulflags: u32,
        lppproptagarray: *mut *mut SPropTagArray,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetPropList)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lppproptagarray as _,
            )
        }
    }
    pub unsafe fn OpenProperty(
        &self,
        ulproptag: u32,
        lpiid: *const windows_core::GUID,
        ulinterfaceoptions: u32,
        ulflags: u32,
        lppunk: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenProperty)(
                windows_core::Interface::as_raw(self),
                ulproptag,
                lpiid,
                ulinterfaceoptions,
                ulflags,
                lppunk as _,
            )
        }
    }
    pub unsafe fn SetProps(
        &self,
        cvalues: u32,
        lpproparray: *const SPropValue,
        lppproblems: *mut *mut SPropProblemArray,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetProps)(
                windows_core::Interface::as_raw(self),
                cvalues,
                lpproparray,
                lppproblems as _,
            )
        }
    }
    pub unsafe fn DeleteProps(
        &self,
        lpproptagarray: *const SPropTagArray,
        lppproblems: *mut *mut SPropProblemArray,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DeleteProps)(
                windows_core::Interface::as_raw(self),
                lpproptagarray,
                lppproblems as _,
            )
        }
    }
    pub unsafe fn CopyTo<P4>(
        &self,
        ciidexclude: u32,
        rgiidexclude: *const windows_core::GUID,
        lpexcludeprops: *const SPropTagArray,
        uluiparam: usize,
        lpprogress: P4,
        lpinterface: *const windows_core::GUID,
        lpdestobj: *const core::ffi::c_void,
        ulflags: u32,
        lppproblems: *mut *mut SPropProblemArray,
    ) -> i32
    where
        P4: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CopyTo)(
                windows_core::Interface::as_raw(self),
                ciidexclude,
                rgiidexclude,
                lpexcludeprops,
                uluiparam,
                lpprogress.param().abi(),
                lpinterface,
                lpdestobj,
                ulflags,
                lppproblems as _,
            )
        }
    }
    pub unsafe fn CopyProps<P2>(
        &self,
        lpincludeprops: *const SPropTagArray,
        uluiparam: usize,
        lpprogress: P2,
        lpinterface: *const windows_core::GUID,
        lpdestobj: *const core::ffi::c_void,
        ulflags: u32,
        lppproblems: *mut *mut SPropProblemArray,
    ) -> i32
    where
        P2: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CopyProps)(
                windows_core::Interface::as_raw(self),
                lpincludeprops,
                uluiparam,
                lpprogress.param().abi(),
                lpinterface,
                lpdestobj,
                ulflags,
                lppproblems as _,
            )
        }
    }
    pub unsafe fn GetNamesFromIDs(
        &self,
        lppproptags: *mut *mut SPropTagArray,
        lppropsetguid: *const windows_core::GUID,
        ulflags: u32,
        lpcpropnames: *mut u32,
        lppppropnames: *mut *mut *mut MAPINAMEID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetNamesFromIDs)(
                windows_core::Interface::as_raw(self),
                lppproptags as _,
                lppropsetguid,
                ulflags,
                lpcpropnames as _,
                lppppropnames as _,
            )
        }
    }
    pub unsafe fn GetIDsFromNames(
        &self,
        cpropnames: u32,
        lpppropnames: *const *const MAPINAMEID,
        ulflags: u32,
        lppproptags: *mut *mut SPropTagArray,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetIDsFromNames)(
                windows_core::Interface::as_raw(self),
                cpropnames,
                lpppropnames,
                ulflags,
                lppproptags as _,
            )
        }
    }
}
#[repr(C)]
pub struct IMAPIProp_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub SaveChanges: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub GetProps: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SPropTagArray,
        u32,
        *mut u32,
        *mut *mut SPropValue,
    ) -> i32,
    pub GetPropList: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut SPropTagArray,
    ) -> i32,
    pub OpenProperty: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const windows_core::GUID,
        u32,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub SetProps: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SPropValue,
        *mut *mut SPropProblemArray,
    ) -> i32,
    pub DeleteProps: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SPropTagArray,
        *mut *mut SPropProblemArray,
    ) -> i32,
    pub CopyTo: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const windows_core::GUID,
        *const SPropTagArray,
        usize,
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *const core::ffi::c_void,
        u32,
        *mut *mut SPropProblemArray,
    ) -> i32,
    pub CopyProps: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SPropTagArray,
        usize,
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *const core::ffi::c_void,
        u32,
        *mut *mut SPropProblemArray,
    ) -> i32,
    pub GetNamesFromIDs: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut *mut SPropTagArray,
        *const windows_core::GUID,
        u32,
        *mut u32,
        *mut *mut *mut MAPINAMEID,
    ) -> i32,
    pub GetIDsFromNames: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const *const MAPINAMEID,
        u32,
        *mut *mut SPropTagArray,
    ) -> i32,
}
pub trait IMAPIProp_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn SaveChanges(&self, ulflags: u32) -> i32;
    fn GetProps(
        &self,
        lpproptagarray: *const SPropTagArray,
        ulflags: u32,
        lpcvalues: *mut u32,
        lppproparray: *mut *mut SPropValue,
    ) -> i32;
    fn GetPropList(&self, ulflags: u32, lppproptagarray: *mut *mut SPropTagArray) -> i32;
    fn OpenProperty(
        &self,
        ulproptag: u32,
        lpiid: *const windows_core::GUID,
        ulinterfaceoptions: u32,
        ulflags: u32,
        lppunk: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn SetProps(
        &self,
        cvalues: u32,
        lpproparray: *const SPropValue,
        lppproblems: *mut *mut SPropProblemArray,
    ) -> i32;
    fn DeleteProps(
        &self,
        lpproptagarray: *const SPropTagArray,
        lppproblems: *mut *mut SPropProblemArray,
    ) -> i32;
    fn CopyTo(
        &self,
        ciidexclude: u32,
        rgiidexclude: *const windows_core::GUID,
        lpexcludeprops: *const SPropTagArray,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        lpinterface: *const windows_core::GUID,
        lpdestobj: *const core::ffi::c_void,
        ulflags: u32,
        lppproblems: *mut *mut SPropProblemArray,
    ) -> i32;
    fn CopyProps(
        &self,
        lpincludeprops: *const SPropTagArray,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        lpinterface: *const windows_core::GUID,
        lpdestobj: *const core::ffi::c_void,
        ulflags: u32,
        lppproblems: *mut *mut SPropProblemArray,
    ) -> i32;
    fn GetNamesFromIDs(
        &self,
        lppproptags: *mut *mut SPropTagArray,
        lppropsetguid: *const windows_core::GUID,
        ulflags: u32,
        lpcpropnames: *mut u32,
        lppppropnames: *mut *mut *mut MAPINAMEID,
    ) -> i32;
    fn GetIDsFromNames(
        &self,
        cpropnames: u32,
        lpppropnames: *const *const MAPINAMEID,
        ulflags: u32,
        lppproptags: *mut *mut SPropTagArray,
    ) -> i32;
}
impl IMAPIProp_Vtbl {
    pub const fn new<Identity: IMAPIProp_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IMAPIProp_Impl,
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
                IMAPIProp_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn SaveChanges<
            Identity: IMAPIProp_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProp_Impl::SaveChanges(this, core::mem::transmute_copy(&ulflags))
            }
        }
        unsafe extern "system" fn GetProps<
            Identity: IMAPIProp_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpproptagarray: *const SPropTagArray,
            ulflags: u32,
            lpcvalues: *mut u32,
            lppproparray: *mut *mut SPropValue,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProp_Impl::GetProps(
                    this,
                    core::mem::transmute_copy(&lpproptagarray),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpcvalues),
                    core::mem::transmute_copy(&lppproparray),
                )
            }
        }
        unsafe extern "system" fn GetPropList<
            Identity: IMAPIProp_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lppproptagarray: *mut *mut SPropTagArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProp_Impl::GetPropList(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppproptagarray),
                )
            }
        }
        unsafe extern "system" fn OpenProperty<
            Identity: IMAPIProp_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulproptag: u32,
            lpiid: *const windows_core::GUID,
            ulinterfaceoptions: u32,
            ulflags: u32,
            lppunk: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProp_Impl::OpenProperty(
                    this,
                    core::mem::transmute_copy(&ulproptag),
                    core::mem::transmute_copy(&lpiid),
                    core::mem::transmute_copy(&ulinterfaceoptions),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppunk),
                )
            }
        }
        unsafe extern "system" fn SetProps<
            Identity: IMAPIProp_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cvalues: u32,
            lpproparray: *const SPropValue,
            lppproblems: *mut *mut SPropProblemArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProp_Impl::SetProps(
                    this,
                    core::mem::transmute_copy(&cvalues),
                    core::mem::transmute_copy(&lpproparray),
                    core::mem::transmute_copy(&lppproblems),
                )
            }
        }
        unsafe extern "system" fn DeleteProps<
            Identity: IMAPIProp_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpproptagarray: *const SPropTagArray,
            lppproblems: *mut *mut SPropProblemArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProp_Impl::DeleteProps(
                    this,
                    core::mem::transmute_copy(&lpproptagarray),
                    core::mem::transmute_copy(&lppproblems),
                )
            }
        }
        unsafe extern "system" fn CopyTo<Identity: IMAPIProp_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            ciidexclude: u32,
            rgiidexclude: *const windows_core::GUID,
            lpexcludeprops: *const SPropTagArray,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            lpdestobj: *const core::ffi::c_void,
            ulflags: u32,
            lppproblems: *mut *mut SPropProblemArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProp_Impl::CopyTo(
                    this,
                    core::mem::transmute_copy(&ciidexclude),
                    core::mem::transmute_copy(&rgiidexclude),
                    core::mem::transmute_copy(&lpexcludeprops),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&lpdestobj),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppproblems),
                )
            }
        }
        unsafe extern "system" fn CopyProps<
            Identity: IMAPIProp_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpincludeprops: *const SPropTagArray,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            lpdestobj: *const core::ffi::c_void,
            ulflags: u32,
            lppproblems: *mut *mut SPropProblemArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProp_Impl::CopyProps(
                    this,
                    core::mem::transmute_copy(&lpincludeprops),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&lpdestobj),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppproblems),
                )
            }
        }
        unsafe extern "system" fn GetNamesFromIDs<
            Identity: IMAPIProp_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lppproptags: *mut *mut SPropTagArray,
            lppropsetguid: *const windows_core::GUID,
            ulflags: u32,
            lpcpropnames: *mut u32,
            lppppropnames: *mut *mut *mut MAPINAMEID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProp_Impl::GetNamesFromIDs(
                    this,
                    core::mem::transmute_copy(&lppproptags),
                    core::mem::transmute_copy(&lppropsetguid),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpcpropnames),
                    core::mem::transmute_copy(&lppppropnames),
                )
            }
        }
        unsafe extern "system" fn GetIDsFromNames<
            Identity: IMAPIProp_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cpropnames: u32,
            lpppropnames: *const *const MAPINAMEID,
            ulflags: u32,
            lppproptags: *mut *mut SPropTagArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProp_Impl::GetIDsFromNames(
                    this,
                    core::mem::transmute_copy(&cpropnames),
                    core::mem::transmute_copy(&lpppropnames),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppproptags),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            SaveChanges: SaveChanges::<Identity, OFFSET>,
            GetProps: GetProps::<Identity, OFFSET>,
            GetPropList: GetPropList::<Identity, OFFSET>,
            OpenProperty: OpenProperty::<Identity, OFFSET>,
            SetProps: SetProps::<Identity, OFFSET>,
            DeleteProps: DeleteProps::<Identity, OFFSET>,
            CopyTo: CopyTo::<Identity, OFFSET>,
            CopyProps: CopyProps::<Identity, OFFSET>,
            GetNamesFromIDs: GetNamesFromIDs::<Identity, OFFSET>,
            GetIDsFromNames: GetIDsFromNames::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIProp as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIProp {}
windows_core::imp::define_interface!(
    IMAPISession, IMAPISession_Vtbl, 0x00020300_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPISession, windows_core::IUnknown);
impl IMAPISession {
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
    pub unsafe fn GetMsgStoresTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetMsgStoresTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
    pub unsafe fn OpenMsgStore(
        &self,
        uluiparam: usize,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppmdb: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenMsgStore)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                cbentryid,
                lpentryid,
                lpinterface,
                ulflags,
                lppmdb as _,
            )
        }
    }
    pub unsafe fn OpenAddressBook(
        &self,
        uluiparam: usize,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppadrbook: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenAddressBook)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                lpinterface,
                ulflags,
                lppadrbook as _,
            )
        }
    }
    pub unsafe fn OpenProfileSection(
        &self,
        lpuid: *const MAPIUID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppprofsect: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenProfileSection)(
                windows_core::Interface::as_raw(self),
                lpuid,
                lpinterface,
                ulflags,
                lppprofsect as _,
            )
        }
    }
    pub unsafe fn GetStatusTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetStatusTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
    pub unsafe fn OpenEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppunk: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenEntry)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                lpinterface,
                ulflags,
                lpulobjtype as _,
                lppunk as _,
            )
        }
    }
    pub unsafe fn CompareEntryIDs(
        &self,
        cbentryid1: u32,
        lpentryid1: *const ENTRYID,
        cbentryid2: u32,
        lpentryid2: *const ENTRYID,
        ulflags: u32,
        lpulresult: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CompareEntryIDs)(
                windows_core::Interface::as_raw(self),
                cbentryid1,
                lpentryid1,
                cbentryid2,
                lpentryid2,
                ulflags,
                lpulresult as _,
            )
        }
    }
    pub unsafe fn Advise<P3>(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        uleventmask: u32,
        lpadvisesink: P3,
        lpulconnection: *mut usize,
    ) -> i32
    where
        P3: windows_core::Param<IMAPIAdviseSink>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Advise)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                uleventmask,
                lpadvisesink.param().abi(),
                lpulconnection as _,
            )
        }
    }
    pub unsafe fn Unadvise(&self, ulconnection: usize) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Unadvise)(windows_core::Interface::as_raw(self), ulconnection)
        }
    }
    pub unsafe fn MessageOptions<P3>(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lpszadrtype: *const core::ffi::c_void,
        lpmessage: P3,
    ) -> i32
    where
        P3: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .MessageOptions)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                lpszadrtype,
                lpmessage.param().abi(),
            )
        }
    }
    pub unsafe fn QueryDefaultMessageOpt(
        &self,
        lpszadrtype: *const core::ffi::c_void,
        ulflags: u32,
        lpcvalues: *mut u32,
        lppoptions: *mut *mut SPropValue,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .QueryDefaultMessageOpt)(
                windows_core::Interface::as_raw(self),
                lpszadrtype,
                ulflags,
                lpcvalues as _,
                lppoptions as _,
            )
        }
    }
    pub unsafe fn EnumAdrTypes(
        &self,
        ulflags: u32,
        lpcadrtypes: *mut u32,
        lpppszadrtypes: *mut *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .EnumAdrTypes)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpcadrtypes as _,
                lpppszadrtypes as _,
            )
        }
    }
    pub unsafe fn QueryIdentity(
        &self,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .QueryIdentity)(
                windows_core::Interface::as_raw(self),
                lpcbentryid as _,
                lppentryid as _,
            )
        }
    }
    pub unsafe fn Logoff(&self, uluiparam: usize, ulflags: u32, ulreserved: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Logoff)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                ulreserved,
            )
        }
    }
    pub unsafe fn SetDefaultStore(
        &self,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetDefaultStore)(
                windows_core::Interface::as_raw(self),
                ulflags,
                cbentryid,
                lpentryid,
            )
        }
    }
    pub unsafe fn AdminServices(
        &self,
        ulflags: u32,
        lppserviceadmin: *mut Option<IMsgServiceAdmin>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .AdminServices)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lppserviceadmin),
            )
        }
    }
    pub unsafe fn ShowForm<P1, P2, P5>(
        &self,
        uluiparam: usize,
        lpmsgstore: P1,
        lpparentfolder: P2,
        lpinterface: *const windows_core::GUID,
        ulmessagetoken: usize,
        lpmessagesent: P5,
        ulflags: u32,
        ulmessagestatus: u32,
        ulmessageflags: u32,
        ulaccess: u32,
        lpszmessageclass: *const i8,
    ) -> i32
    where
        P1: windows_core::Param<IMsgStore>,
        P2: windows_core::Param<IMAPIFolder>,
        P5: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ShowForm)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                lpmsgstore.param().abi(),
                lpparentfolder.param().abi(),
                lpinterface,
                ulmessagetoken,
                lpmessagesent.param().abi(),
                ulflags,
                ulmessagestatus,
                ulmessageflags,
                ulaccess,
                lpszmessageclass,
            )
        }
    }
    pub unsafe fn PrepareForm<P1>(
        &self,
        lpinterface: *const windows_core::GUID,
        lpmessage: P1,
        lpulmessagetoken: *mut usize,
    ) -> i32
    where
        P1: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .PrepareForm)(
                windows_core::Interface::as_raw(self),
                lpinterface,
                lpmessage.param().abi(),
                lpulmessagetoken as _,
            )
        }
    }
}
#[repr(C)]
pub struct IMAPISession_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub GetMsgStoresTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub OpenMsgStore: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *const ENTRYID,
        *const windows_core::GUID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub OpenAddressBook: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        *const windows_core::GUID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub OpenProfileSection: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const MAPIUID,
        *const windows_core::GUID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub GetStatusTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub OpenEntry: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        *const windows_core::GUID,
        u32,
        *mut u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub CompareEntryIDs: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *const ENTRYID,
        u32,
        *mut u32,
    ) -> i32,
    pub Advise: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *mut core::ffi::c_void,
        *mut usize,
    ) -> i32,
    pub Unadvise: unsafe extern "system" fn(*mut core::ffi::c_void, usize) -> i32,
    pub MessageOptions: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *const core::ffi::c_void,
        *mut core::ffi::c_void,
    ) -> i32,
    pub QueryDefaultMessageOpt: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
        *mut u32,
        *mut *mut SPropValue,
    ) -> i32,
    pub EnumAdrTypes: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut u32,
        *mut *mut *mut core::ffi::c_void,
    ) -> i32,
    pub QueryIdentity: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut u32,
        *mut *mut ENTRYID,
    ) -> i32,
    pub Logoff: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        u32,
    ) -> i32,
    pub SetDefaultStore: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        u32,
        *const ENTRYID,
    ) -> i32,
    pub AdminServices: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub ShowForm: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        usize,
        *mut core::ffi::c_void,
        u32,
        u32,
        u32,
        u32,
        *const i8,
    ) -> i32,
    pub PrepareForm: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *mut core::ffi::c_void,
        *mut usize,
    ) -> i32,
}
pub trait IMAPISession_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn GetMsgStoresTable(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn OpenMsgStore(
        &self,
        uluiparam: usize,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppmdb: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn OpenAddressBook(
        &self,
        uluiparam: usize,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppadrbook: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn OpenProfileSection(
        &self,
        lpuid: *const MAPIUID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppprofsect: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn GetStatusTable(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn OpenEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppunk: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn CompareEntryIDs(
        &self,
        cbentryid1: u32,
        lpentryid1: *const ENTRYID,
        cbentryid2: u32,
        lpentryid2: *const ENTRYID,
        ulflags: u32,
        lpulresult: *mut u32,
    ) -> i32;
    fn Advise(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        uleventmask: u32,
        lpadvisesink: windows_core::Ref<IMAPIAdviseSink>,
        lpulconnection: *mut usize,
    ) -> i32;
    fn Unadvise(&self, ulconnection: usize) -> i32;
    fn MessageOptions(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lpszadrtype: *const core::ffi::c_void,
        lpmessage: windows_core::Ref<IMessage>,
    ) -> i32;
    fn QueryDefaultMessageOpt(
        &self,
        lpszadrtype: *const core::ffi::c_void,
        ulflags: u32,
        lpcvalues: *mut u32,
        lppoptions: *mut *mut SPropValue,
    ) -> i32;
    fn EnumAdrTypes(
        &self,
        ulflags: u32,
        lpcadrtypes: *mut u32,
        lpppszadrtypes: *mut *mut *mut core::ffi::c_void,
    ) -> i32;
    fn QueryIdentity(&self, lpcbentryid: *mut u32, lppentryid: *mut *mut ENTRYID) -> i32;
    fn Logoff(&self, uluiparam: usize, ulflags: u32, ulreserved: u32) -> i32;
    fn SetDefaultStore(
        &self,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
    ) -> i32;
    fn AdminServices(
        &self,
        ulflags: u32,
        lppserviceadmin: windows_core::OutRef<IMsgServiceAdmin>,
    ) -> i32;
    fn ShowForm(
        &self,
        uluiparam: usize,
        lpmsgstore: windows_core::Ref<IMsgStore>,
        lpparentfolder: windows_core::Ref<IMAPIFolder>,
        lpinterface: *const windows_core::GUID,
        ulmessagetoken: usize,
        lpmessagesent: windows_core::Ref<IMessage>,
        ulflags: u32,
        ulmessagestatus: u32,
        ulmessageflags: u32,
        ulaccess: u32,
        lpszmessageclass: *const i8,
    ) -> i32;
    fn PrepareForm(
        &self,
        lpinterface: *const windows_core::GUID,
        lpmessage: windows_core::Ref<IMessage>,
        lpulmessagetoken: *mut usize,
    ) -> i32;
}
impl IMAPISession_Vtbl {
    pub const fn new<Identity: IMAPISession_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IMAPISession_Impl,
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
                IMAPISession_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn GetMsgStoresTable<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::GetMsgStoresTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn OpenMsgStore<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lppmdb: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::OpenMsgStore(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmdb),
                )
            }
        }
        unsafe extern "system" fn OpenAddressBook<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lppadrbook: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::OpenAddressBook(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppadrbook),
                )
            }
        }
        unsafe extern "system" fn OpenProfileSection<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpuid: *const MAPIUID,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lppprofsect: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::OpenProfileSection(
                    this,
                    core::mem::transmute_copy(&lpuid),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppprofsect),
                )
            }
        }
        unsafe extern "system" fn GetStatusTable<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::GetStatusTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn OpenEntry<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lpulobjtype: *mut u32,
            lppunk: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::OpenEntry(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulobjtype),
                    core::mem::transmute_copy(&lppunk),
                )
            }
        }
        unsafe extern "system" fn CompareEntryIDs<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid1: u32,
            lpentryid1: *const ENTRYID,
            cbentryid2: u32,
            lpentryid2: *const ENTRYID,
            ulflags: u32,
            lpulresult: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::CompareEntryIDs(
                    this,
                    core::mem::transmute_copy(&cbentryid1),
                    core::mem::transmute_copy(&lpentryid1),
                    core::mem::transmute_copy(&cbentryid2),
                    core::mem::transmute_copy(&lpentryid2),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulresult),
                )
            }
        }
        unsafe extern "system" fn Advise<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            uleventmask: u32,
            lpadvisesink: *mut core::ffi::c_void,
            lpulconnection: *mut usize,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::Advise(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&uleventmask),
                    core::mem::transmute_copy(&lpadvisesink),
                    core::mem::transmute_copy(&lpulconnection),
                )
            }
        }
        unsafe extern "system" fn Unadvise<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulconnection: usize) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::Unadvise(
                    this,
                    core::mem::transmute_copy(&ulconnection),
                )
            }
        }
        unsafe extern "system" fn MessageOptions<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            lpszadrtype: *const core::ffi::c_void,
            lpmessage: *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::MessageOptions(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpszadrtype),
                    core::mem::transmute_copy(&lpmessage),
                )
            }
        }
        unsafe extern "system" fn QueryDefaultMessageOpt<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszadrtype: *const core::ffi::c_void,
            ulflags: u32,
            lpcvalues: *mut u32,
            lppoptions: *mut *mut SPropValue,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::QueryDefaultMessageOpt(
                    this,
                    core::mem::transmute_copy(&lpszadrtype),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpcvalues),
                    core::mem::transmute_copy(&lppoptions),
                )
            }
        }
        unsafe extern "system" fn EnumAdrTypes<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpcadrtypes: *mut u32,
            lpppszadrtypes: *mut *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::EnumAdrTypes(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpcadrtypes),
                    core::mem::transmute_copy(&lpppszadrtypes),
                )
            }
        }
        unsafe extern "system" fn QueryIdentity<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpcbentryid: *mut u32,
            lppentryid: *mut *mut ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::QueryIdentity(
                    this,
                    core::mem::transmute_copy(&lpcbentryid),
                    core::mem::transmute_copy(&lppentryid),
                )
            }
        }
        unsafe extern "system" fn Logoff<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            ulreserved: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::Logoff(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&ulreserved),
                )
            }
        }
        unsafe extern "system" fn SetDefaultStore<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::SetDefaultStore(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                )
            }
        }
        unsafe extern "system" fn AdminServices<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lppserviceadmin: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::AdminServices(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppserviceadmin),
                )
            }
        }
        unsafe extern "system" fn ShowForm<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            lpmsgstore: *mut core::ffi::c_void,
            lpparentfolder: *mut core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            ulmessagetoken: usize,
            lpmessagesent: *mut core::ffi::c_void,
            ulflags: u32,
            ulmessagestatus: u32,
            ulmessageflags: u32,
            ulaccess: u32,
            lpszmessageclass: *const i8,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::ShowForm(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpmsgstore),
                    core::mem::transmute_copy(&lpparentfolder),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulmessagetoken),
                    core::mem::transmute_copy(&lpmessagesent),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&ulmessagestatus),
                    core::mem::transmute_copy(&ulmessageflags),
                    core::mem::transmute_copy(&ulaccess),
                    core::mem::transmute_copy(&lpszmessageclass),
                )
            }
        }
        unsafe extern "system" fn PrepareForm<
            Identity: IMAPISession_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            lpmessage: *mut core::ffi::c_void,
            lpulmessagetoken: *mut usize,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISession_Impl::PrepareForm(
                    this,
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&lpmessage),
                    core::mem::transmute_copy(&lpulmessagetoken),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            GetMsgStoresTable: GetMsgStoresTable::<Identity, OFFSET>,
            OpenMsgStore: OpenMsgStore::<Identity, OFFSET>,
            OpenAddressBook: OpenAddressBook::<Identity, OFFSET>,
            OpenProfileSection: OpenProfileSection::<Identity, OFFSET>,
            GetStatusTable: GetStatusTable::<Identity, OFFSET>,
            OpenEntry: OpenEntry::<Identity, OFFSET>,
            CompareEntryIDs: CompareEntryIDs::<Identity, OFFSET>,
            Advise: Advise::<Identity, OFFSET>,
            Unadvise: Unadvise::<Identity, OFFSET>,
            MessageOptions: MessageOptions::<Identity, OFFSET>,
            QueryDefaultMessageOpt: QueryDefaultMessageOpt::<Identity, OFFSET>,
            EnumAdrTypes: EnumAdrTypes::<Identity, OFFSET>,
            QueryIdentity: QueryIdentity::<Identity, OFFSET>,
            Logoff: Logoff::<Identity, OFFSET>,
            SetDefaultStore: SetDefaultStore::<Identity, OFFSET>,
            AdminServices: AdminServices::<Identity, OFFSET>,
            ShowForm: ShowForm::<Identity, OFFSET>,
            PrepareForm: PrepareForm::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPISession as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPISession {}
windows_core::imp::define_interface!(
    IMAPIStatus, IMAPIStatus_Vtbl, 0x00020305_0000_0000_c000_000000000046
);
impl core::ops::Deref for IMAPIStatus {
    type Target = IMAPIProp;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(IMAPIStatus, windows_core::IUnknown, IMAPIProp);
impl IMAPIStatus {
    pub unsafe fn ValidateState(&self, uluiparam: usize, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ValidateState)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
            )
        }
    }
    pub unsafe fn SettingsDialog(&self, uluiparam: usize, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SettingsDialog)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
            )
        }
    }
    pub unsafe fn ChangePassword(
        &self,
        lpoldpass: *const core::ffi::c_void,
        lpnewpass: *const core::ffi::c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ChangePassword)(
                windows_core::Interface::as_raw(self),
                lpoldpass,
                lpnewpass,
                ulflags,
            )
        }
    }
    pub unsafe fn FlushQueues(
        &self,
        uluiparam: usize,
        cbtargettransport: u32,
        lptargettransport: *const ENTRYID,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .FlushQueues)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                cbtargettransport,
                lptargettransport,
                ulflags,
            )
        }
    }
}
#[repr(C)]
pub struct IMAPIStatus_Vtbl {
    pub base__: IMAPIProp_Vtbl,
    pub ValidateState: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
    ) -> i32,
    pub SettingsDialog: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
    ) -> i32,
    pub ChangePassword: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
    ) -> i32,
    pub FlushQueues: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *const ENTRYID,
        u32,
    ) -> i32,
}
pub trait IMAPIStatus_Impl: IMAPIProp_Impl {
    fn ValidateState(&self, uluiparam: usize, ulflags: u32) -> i32;
    fn SettingsDialog(&self, uluiparam: usize, ulflags: u32) -> i32;
    fn ChangePassword(
        &self,
        lpoldpass: *const core::ffi::c_void,
        lpnewpass: *const core::ffi::c_void,
        ulflags: u32,
    ) -> i32;
    fn FlushQueues(
        &self,
        uluiparam: usize,
        cbtargettransport: u32,
        lptargettransport: *const ENTRYID,
        ulflags: u32,
    ) -> i32;
}
impl IMAPIStatus_Vtbl {
    pub const fn new<Identity: IMAPIStatus_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn ValidateState<
            Identity: IMAPIStatus_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, uluiparam: usize, ulflags: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIStatus_Impl::ValidateState(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn SettingsDialog<
            Identity: IMAPIStatus_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, uluiparam: usize, ulflags: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIStatus_Impl::SettingsDialog(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn ChangePassword<
            Identity: IMAPIStatus_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpoldpass: *const core::ffi::c_void,
            lpnewpass: *const core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIStatus_Impl::ChangePassword(
                    this,
                    core::mem::transmute_copy(&lpoldpass),
                    core::mem::transmute_copy(&lpnewpass),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn FlushQueues<
            Identity: IMAPIStatus_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            cbtargettransport: u32,
            lptargettransport: *const ENTRYID,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIStatus_Impl::FlushQueues(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&cbtargettransport),
                    core::mem::transmute_copy(&lptargettransport),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        Self {
            base__: IMAPIProp_Vtbl::new::<Identity, OFFSET>(),
            ValidateState: ValidateState::<Identity, OFFSET>,
            SettingsDialog: SettingsDialog::<Identity, OFFSET>,
            ChangePassword: ChangePassword::<Identity, OFFSET>,
            FlushQueues: FlushQueues::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIStatus as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIStatus {}
windows_core::imp::define_interface!(
    IMAPITable, IMAPITable_Vtbl, 0x00020301_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPITable, windows_core::IUnknown);
impl IMAPITable {
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
    pub unsafe fn Advise<P1>(
        &self,
        uleventmask: u32,
        lpadvisesink: P1,
        lpulconnection: *mut usize,
    ) -> i32
    where
        P1: windows_core::Param<IMAPIAdviseSink>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Advise)(
                windows_core::Interface::as_raw(self),
                uleventmask,
                lpadvisesink.param().abi(),
                lpulconnection as _,
            )
        }
    }
    pub unsafe fn Unadvise(&self, ulconnection: usize) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Unadvise)(windows_core::Interface::as_raw(self), ulconnection)
        }
    }
    pub unsafe fn GetStatus(
        &self,
        lpultablestatus: *mut u32,
        lpultabletype: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetStatus)(
                windows_core::Interface::as_raw(self),
                lpultablestatus as _,
                lpultabletype as _,
            )
        }
    }
    pub unsafe fn SetColumns(
        &self,
        lpproptagarray: *const SPropTagArray,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetColumns)(
                windows_core::Interface::as_raw(self),
                lpproptagarray,
                ulflags,
            )
        }
    }
    pub unsafe fn QueryColumns(
        &self,
        ulflags: u32,
        lpproptagarray: *mut *mut SPropTagArray,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .QueryColumns)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpproptagarray as _,
            )
        }
    }
    pub unsafe fn GetRowCount(&self, ulflags: u32, lpulcount: *mut u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetRowCount)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpulcount as _,
            )
        }
    }
    pub unsafe fn SeekRow(
        &self,
        bkorigin: usize,
        lrowcount: i32,
        lplrowssought: *mut i32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SeekRow)(
                windows_core::Interface::as_raw(self),
                bkorigin,
                lrowcount,
                lplrowssought as _,
            )
        }
    }
    pub unsafe fn SeekRowApprox(&self, ulnumerator: u32, uldenominator: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SeekRowApprox)(
                windows_core::Interface::as_raw(self),
                ulnumerator,
                uldenominator,
            )
        }
    }
    pub unsafe fn QueryPosition(
        &self,
        lpulrow: *mut u32,
        lpulnumerator: *mut u32,
        lpuldenominator: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .QueryPosition)(
                windows_core::Interface::as_raw(self),
                lpulrow as _,
                lpulnumerator as _,
                lpuldenominator as _,
            )
        }
    }
    pub unsafe fn FindRow(
        &self,
        lprestriction: *const SRestriction,
        bkorigin: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .FindRow)(
                windows_core::Interface::as_raw(self),
                lprestriction,
                bkorigin,
                ulflags,
            )
        }
    }
    pub unsafe fn Restrict(
        &self,
        lprestriction: *const SRestriction,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Restrict)(windows_core::Interface::as_raw(self), lprestriction, ulflags)
        }
    }
    pub unsafe fn CreateBookmark(&self, lpbkposition: *mut usize) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateBookmark)(
                windows_core::Interface::as_raw(self),
                lpbkposition as _,
            )
        }
    }
    pub unsafe fn FreeBookmark(&self, bkposition: usize) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .FreeBookmark)(windows_core::Interface::as_raw(self), bkposition)
        }
    }
    pub unsafe fn SortTable(
        &self,
        lpsortcriteria: *const SSortOrderSet,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SortTable)(
                windows_core::Interface::as_raw(self),
                lpsortcriteria,
                ulflags,
            )
        }
    }
    pub unsafe fn QuerySortOrder(
        &self,
        lppsortcriteria: *mut *mut SSortOrderSet,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .QuerySortOrder)(
                windows_core::Interface::as_raw(self),
                lppsortcriteria as _,
            )
        }
    }
    pub unsafe fn QueryRows(
        &self,
        lrowcount: i32,
        ulflags: u32,
        lpprows: *mut *mut SRowSet,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .QueryRows)(
                windows_core::Interface::as_raw(self),
                lrowcount,
                ulflags,
                lpprows as _,
            )
        }
    }
    pub unsafe fn Abort(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Abort)(windows_core::Interface::as_raw(self))
        }
    }
    pub unsafe fn ExpandRow(
        &self,
        cbinstancekey: u32,
        pbinstancekey: *const u8,
        ulrowcount: u32,
        ulflags: u32,
        lpprows: *mut *mut SRowSet,
        lpulmorerows: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ExpandRow)(
                windows_core::Interface::as_raw(self),
                cbinstancekey,
                pbinstancekey,
                ulrowcount,
                ulflags,
                lpprows as _,
                lpulmorerows as _,
            )
        }
    }
    pub unsafe fn CollapseRow(
        &self,
        cbinstancekey: u32,
        pbinstancekey: *const u8,
        ulflags: u32,
        lpulrowcount: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CollapseRow)(
                windows_core::Interface::as_raw(self),
                cbinstancekey,
                pbinstancekey,
                ulflags,
                lpulrowcount as _,
            )
        }
    }
    pub unsafe fn WaitForCompletion(
        &self,
        ulflags: u32,
        ultimeout: u32,
        lpultablestatus: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .WaitForCompletion)(
                windows_core::Interface::as_raw(self),
                ulflags,
                ultimeout,
                lpultablestatus as _,
            )
        }
    }
    pub unsafe fn GetCollapseState(
        &self,
        ulflags: u32,
        cbinstancekey: u32,
        lpbinstancekey: *const u8,
        lpcbcollapsestate: *mut u32,
        lppbcollapsestate: *mut *mut u8,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetCollapseState)(
                windows_core::Interface::as_raw(self),
                ulflags,
                cbinstancekey,
                lpbinstancekey,
                lpcbcollapsestate as _,
                lppbcollapsestate as _,
            )
        }
    }
    pub unsafe fn SetCollapseState(
        &self,
        ulflags: u32,
        cbcollapsestate: u32,
        pbcollapsestate: *const u8,
        lpbklocation: *mut usize,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetCollapseState)(
                windows_core::Interface::as_raw(self),
                ulflags,
                cbcollapsestate,
                pbcollapsestate,
                lpbklocation as _,
            )
        }
    }
}
#[repr(C)]
pub struct IMAPITable_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub Advise: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut core::ffi::c_void,
        *mut usize,
    ) -> i32,
    pub Unadvise: unsafe extern "system" fn(*mut core::ffi::c_void, usize) -> i32,
    pub GetStatus: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut u32,
        *mut u32,
    ) -> i32,
    pub SetColumns: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SPropTagArray,
        u32,
    ) -> i32,
    pub QueryColumns: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut SPropTagArray,
    ) -> i32,
    pub GetRowCount: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut u32,
    ) -> i32,
    pub SeekRow: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        i32,
        *mut i32,
    ) -> i32,
    pub SeekRowApprox: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        u32,
    ) -> i32,
    pub QueryPosition: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut u32,
        *mut u32,
        *mut u32,
    ) -> i32,
    pub FindRow: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SRestriction,
        usize,
        u32,
    ) -> i32,
    pub Restrict: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SRestriction,
        u32,
    ) -> i32,
    pub CreateBookmark: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut usize,
    ) -> i32,
    pub FreeBookmark: unsafe extern "system" fn(*mut core::ffi::c_void, usize) -> i32,
    pub SortTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SSortOrderSet,
        u32,
    ) -> i32,
    pub QuerySortOrder: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut *mut SSortOrderSet,
    ) -> i32,
    pub QueryRows: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut SRowSet,
    ) -> i32,
    pub Abort: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
    pub ExpandRow: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const u8,
        u32,
        u32,
        *mut *mut SRowSet,
        *mut u32,
    ) -> i32,
    pub CollapseRow: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const u8,
        u32,
        *mut u32,
    ) -> i32,
    pub WaitForCompletion: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        u32,
        *mut u32,
    ) -> i32,
    pub GetCollapseState: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        u32,
        *const u8,
        *mut u32,
        *mut *mut u8,
    ) -> i32,
    pub SetCollapseState: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        u32,
        *const u8,
        *mut usize,
    ) -> i32,
}
pub trait IMAPITable_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn Advise(
        &self,
        uleventmask: u32,
        lpadvisesink: windows_core::Ref<IMAPIAdviseSink>,
        lpulconnection: *mut usize,
    ) -> i32;
    fn Unadvise(&self, ulconnection: usize) -> i32;
    fn GetStatus(&self, lpultablestatus: *mut u32, lpultabletype: *mut u32) -> i32;
    fn SetColumns(&self, lpproptagarray: *const SPropTagArray, ulflags: u32) -> i32;
    fn QueryColumns(&self, ulflags: u32, lpproptagarray: *mut *mut SPropTagArray) -> i32;
    fn GetRowCount(&self, ulflags: u32, lpulcount: *mut u32) -> i32;
    fn SeekRow(&self, bkorigin: usize, lrowcount: i32, lplrowssought: *mut i32) -> i32;
    fn SeekRowApprox(&self, ulnumerator: u32, uldenominator: u32) -> i32;
    fn QueryPosition(
        &self,
        lpulrow: *mut u32,
        lpulnumerator: *mut u32,
        lpuldenominator: *mut u32,
    ) -> i32;
    fn FindRow(
        &self,
        lprestriction: *const SRestriction,
        bkorigin: usize,
        ulflags: u32,
    ) -> i32;
    fn Restrict(&self, lprestriction: *const SRestriction, ulflags: u32) -> i32;
    fn CreateBookmark(&self, lpbkposition: *mut usize) -> i32;
    fn FreeBookmark(&self, bkposition: usize) -> i32;
    fn SortTable(&self, lpsortcriteria: *const SSortOrderSet, ulflags: u32) -> i32;
    fn QuerySortOrder(&self, lppsortcriteria: *mut *mut SSortOrderSet) -> i32;
    fn QueryRows(&self, lrowcount: i32, ulflags: u32, lpprows: *mut *mut SRowSet) -> i32;
    fn Abort(&self) -> i32;
    fn ExpandRow(
        &self,
        cbinstancekey: u32,
        pbinstancekey: *const u8,
        ulrowcount: u32,
        ulflags: u32,
        lpprows: *mut *mut SRowSet,
        lpulmorerows: *mut u32,
    ) -> i32;
    fn CollapseRow(
        &self,
        cbinstancekey: u32,
        pbinstancekey: *const u8,
        ulflags: u32,
        lpulrowcount: *mut u32,
    ) -> i32;
    fn WaitForCompletion(
        &self,
        ulflags: u32,
        ultimeout: u32,
        lpultablestatus: *mut u32,
    ) -> i32;
    fn GetCollapseState(
        &self,
        ulflags: u32,
        cbinstancekey: u32,
        lpbinstancekey: *const u8,
        lpcbcollapsestate: *mut u32,
        lppbcollapsestate: *mut *mut u8,
    ) -> i32;
    fn SetCollapseState(
        &self,
        ulflags: u32,
        cbcollapsestate: u32,
        pbcollapsestate: *const u8,
        lpbklocation: *mut usize,
    ) -> i32;
}
impl IMAPITable_Vtbl {
    pub const fn new<Identity: IMAPITable_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IMAPITable_Impl,
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
                IMAPITable_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn Advise<Identity: IMAPITable_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            uleventmask: u32,
            lpadvisesink: *mut core::ffi::c_void,
            lpulconnection: *mut usize,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::Advise(
                    this,
                    core::mem::transmute_copy(&uleventmask),
                    core::mem::transmute_copy(&lpadvisesink),
                    core::mem::transmute_copy(&lpulconnection),
                )
            }
        }
        unsafe extern "system" fn Unadvise<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulconnection: usize) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::Unadvise(this, core::mem::transmute_copy(&ulconnection))
            }
        }
        unsafe extern "system" fn GetStatus<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpultablestatus: *mut u32,
            lpultabletype: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::GetStatus(
                    this,
                    core::mem::transmute_copy(&lpultablestatus),
                    core::mem::transmute_copy(&lpultabletype),
                )
            }
        }
        unsafe extern "system" fn SetColumns<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpproptagarray: *const SPropTagArray,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::SetColumns(
                    this,
                    core::mem::transmute_copy(&lpproptagarray),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn QueryColumns<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpproptagarray: *mut *mut SPropTagArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::QueryColumns(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpproptagarray),
                )
            }
        }
        unsafe extern "system" fn GetRowCount<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32, lpulcount: *mut u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::GetRowCount(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulcount),
                )
            }
        }
        unsafe extern "system" fn SeekRow<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            bkorigin: usize,
            lrowcount: i32,
            lplrowssought: *mut i32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::SeekRow(
                    this,
                    core::mem::transmute_copy(&bkorigin),
                    core::mem::transmute_copy(&lrowcount),
                    core::mem::transmute_copy(&lplrowssought),
                )
            }
        }
        unsafe extern "system" fn SeekRowApprox<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulnumerator: u32, uldenominator: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::SeekRowApprox(
                    this,
                    core::mem::transmute_copy(&ulnumerator),
                    core::mem::transmute_copy(&uldenominator),
                )
            }
        }
        unsafe extern "system" fn QueryPosition<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpulrow: *mut u32,
            lpulnumerator: *mut u32,
            lpuldenominator: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::QueryPosition(
                    this,
                    core::mem::transmute_copy(&lpulrow),
                    core::mem::transmute_copy(&lpulnumerator),
                    core::mem::transmute_copy(&lpuldenominator),
                )
            }
        }
        unsafe extern "system" fn FindRow<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lprestriction: *const SRestriction,
            bkorigin: usize,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::FindRow(
                    this,
                    core::mem::transmute_copy(&lprestriction),
                    core::mem::transmute_copy(&bkorigin),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn Restrict<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lprestriction: *const SRestriction,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::Restrict(
                    this,
                    core::mem::transmute_copy(&lprestriction),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn CreateBookmark<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpbkposition: *mut usize) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::CreateBookmark(
                    this,
                    core::mem::transmute_copy(&lpbkposition),
                )
            }
        }
        unsafe extern "system" fn FreeBookmark<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, bkposition: usize) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::FreeBookmark(
                    this,
                    core::mem::transmute_copy(&bkposition),
                )
            }
        }
        unsafe extern "system" fn SortTable<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpsortcriteria: *const SSortOrderSet,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::SortTable(
                    this,
                    core::mem::transmute_copy(&lpsortcriteria),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn QuerySortOrder<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lppsortcriteria: *mut *mut SSortOrderSet,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::QuerySortOrder(
                    this,
                    core::mem::transmute_copy(&lppsortcriteria),
                )
            }
        }
        unsafe extern "system" fn QueryRows<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lrowcount: i32,
            ulflags: u32,
            lpprows: *mut *mut SRowSet,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::QueryRows(
                    this,
                    core::mem::transmute_copy(&lrowcount),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpprows),
                )
            }
        }
        unsafe extern "system" fn Abort<Identity: IMAPITable_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::Abort(this)
            }
        }
        unsafe extern "system" fn ExpandRow<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbinstancekey: u32,
            pbinstancekey: *const u8,
            ulrowcount: u32,
            ulflags: u32,
            lpprows: *mut *mut SRowSet,
            lpulmorerows: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::ExpandRow(
                    this,
                    core::mem::transmute_copy(&cbinstancekey),
                    core::mem::transmute_copy(&pbinstancekey),
                    core::mem::transmute_copy(&ulrowcount),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpprows),
                    core::mem::transmute_copy(&lpulmorerows),
                )
            }
        }
        unsafe extern "system" fn CollapseRow<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbinstancekey: u32,
            pbinstancekey: *const u8,
            ulflags: u32,
            lpulrowcount: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::CollapseRow(
                    this,
                    core::mem::transmute_copy(&cbinstancekey),
                    core::mem::transmute_copy(&pbinstancekey),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulrowcount),
                )
            }
        }
        unsafe extern "system" fn WaitForCompletion<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            ultimeout: u32,
            lpultablestatus: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::WaitForCompletion(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&ultimeout),
                    core::mem::transmute_copy(&lpultablestatus),
                )
            }
        }
        unsafe extern "system" fn GetCollapseState<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            cbinstancekey: u32,
            lpbinstancekey: *const u8,
            lpcbcollapsestate: *mut u32,
            lppbcollapsestate: *mut *mut u8,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::GetCollapseState(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&cbinstancekey),
                    core::mem::transmute_copy(&lpbinstancekey),
                    core::mem::transmute_copy(&lpcbcollapsestate),
                    core::mem::transmute_copy(&lppbcollapsestate),
                )
            }
        }
        unsafe extern "system" fn SetCollapseState<
            Identity: IMAPITable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            cbcollapsestate: u32,
            pbcollapsestate: *const u8,
            lpbklocation: *mut usize,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPITable_Impl::SetCollapseState(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&cbcollapsestate),
                    core::mem::transmute_copy(&pbcollapsestate),
                    core::mem::transmute_copy(&lpbklocation),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            Advise: Advise::<Identity, OFFSET>,
            Unadvise: Unadvise::<Identity, OFFSET>,
            GetStatus: GetStatus::<Identity, OFFSET>,
            SetColumns: SetColumns::<Identity, OFFSET>,
            QueryColumns: QueryColumns::<Identity, OFFSET>,
            GetRowCount: GetRowCount::<Identity, OFFSET>,
            SeekRow: SeekRow::<Identity, OFFSET>,
            SeekRowApprox: SeekRowApprox::<Identity, OFFSET>,
            QueryPosition: QueryPosition::<Identity, OFFSET>,
            FindRow: FindRow::<Identity, OFFSET>,
            Restrict: Restrict::<Identity, OFFSET>,
            CreateBookmark: CreateBookmark::<Identity, OFFSET>,
            FreeBookmark: FreeBookmark::<Identity, OFFSET>,
            SortTable: SortTable::<Identity, OFFSET>,
            QuerySortOrder: QuerySortOrder::<Identity, OFFSET>,
            QueryRows: QueryRows::<Identity, OFFSET>,
            Abort: Abort::<Identity, OFFSET>,
            ExpandRow: ExpandRow::<Identity, OFFSET>,
            CollapseRow: CollapseRow::<Identity, OFFSET>,
            WaitForCompletion: WaitForCompletion::<Identity, OFFSET>,
            GetCollapseState: GetCollapseState::<Identity, OFFSET>,
            SetCollapseState: SetCollapseState::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPITable as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPITable {}
windows_core::imp::define_interface!(
    IMailUser, IMailUser_Vtbl, 0x0002030a_0000_0000_c000_000000000046
);
impl core::ops::Deref for IMailUser {
    type Target = IMAPIProp;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(IMailUser, windows_core::IUnknown, IMAPIProp);
#[repr(C)]
pub struct IMailUser_Vtbl {
    pub base__: IMAPIProp_Vtbl,
}
pub trait IMailUser_Impl: IMAPIProp_Impl {}
impl IMailUser_Vtbl {
    pub const fn new<Identity: IMailUser_Impl, const OFFSET: isize>() -> Self {
        Self {
            base__: IMAPIProp_Vtbl::new::<Identity, OFFSET>(),
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMailUser as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMailUser {}
windows_core::imp::define_interface!(
    IMessage, IMessage_Vtbl, 0x00020307_0000_0000_c000_000000000046
);
impl core::ops::Deref for IMessage {
    type Target = IMAPIProp;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(IMessage, windows_core::IUnknown, IMAPIProp);
impl IMessage {
    pub unsafe fn GetAttachmentTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetAttachmentTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
    pub unsafe fn OpenAttach(
        &self,
        ulattachmentnum: u32,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppattach: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenAttach)(
                windows_core::Interface::as_raw(self),
                ulattachmentnum,
                lpinterface,
                ulflags,
                lppattach as _,
            )
        }
    }
    pub unsafe fn CreateAttach(
        &self,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulattachmentnum: *mut u32,
        lppattach: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateAttach)(
                windows_core::Interface::as_raw(self),
                lpinterface,
                ulflags,
                lpulattachmentnum as _,
                lppattach as _,
            )
        }
    }
    pub unsafe fn DeleteAttach<P2>(
        &self,
        ulattachmentnum: u32,
        uluiparam: usize,
        lpprogress: P2,
        ulflags: u32,
    ) -> i32
    where
        P2: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DeleteAttach)(
                windows_core::Interface::as_raw(self),
                ulattachmentnum,
                uluiparam,
                lpprogress.param().abi(),
                ulflags,
            )
        }
    }
    pub unsafe fn GetRecipientTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetRecipientTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
    pub unsafe fn ModifyRecipients(&self, ulflags: u32, lpmods: *const ADRLIST) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ModifyRecipients)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpmods,
            )
        }
    }
    pub unsafe fn SubmitMessage(&self, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SubmitMessage)(windows_core::Interface::as_raw(self), ulflags)
        }
    }
    pub unsafe fn SetReadFlag(&self, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetReadFlag)(windows_core::Interface::as_raw(self), ulflags)
        }
    }
}
#[repr(C)]
pub struct IMessage_Vtbl {
    pub base__: IMAPIProp_Vtbl,
    pub GetAttachmentTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub OpenAttach: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const windows_core::GUID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub CreateAttach: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        u32,
        *mut u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub DeleteAttach: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        usize,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub GetRecipientTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub ModifyRecipients: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ADRLIST,
    ) -> i32,
    pub SubmitMessage: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub SetReadFlag: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
}
pub trait IMessage_Impl: IMAPIProp_Impl {
    fn GetAttachmentTable(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn OpenAttach(
        &self,
        ulattachmentnum: u32,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppattach: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn CreateAttach(
        &self,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulattachmentnum: *mut u32,
        lppattach: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn DeleteAttach(
        &self,
        ulattachmentnum: u32,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        ulflags: u32,
    ) -> i32;
    fn GetRecipientTable(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn ModifyRecipients(&self, ulflags: u32, lpmods: *const ADRLIST) -> i32;
    fn SubmitMessage(&self, ulflags: u32) -> i32;
    fn SetReadFlag(&self, ulflags: u32) -> i32;
}
impl IMessage_Vtbl {
    pub const fn new<Identity: IMessage_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetAttachmentTable<
            Identity: IMessage_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMessage_Impl::GetAttachmentTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn OpenAttach<
            Identity: IMessage_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulattachmentnum: u32,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lppattach: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMessage_Impl::OpenAttach(
                    this,
                    core::mem::transmute_copy(&ulattachmentnum),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppattach),
                )
            }
        }
        unsafe extern "system" fn CreateAttach<
            Identity: IMessage_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lpulattachmentnum: *mut u32,
            lppattach: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMessage_Impl::CreateAttach(
                    this,
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulattachmentnum),
                    core::mem::transmute_copy(&lppattach),
                )
            }
        }
        unsafe extern "system" fn DeleteAttach<
            Identity: IMessage_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulattachmentnum: u32,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMessage_Impl::DeleteAttach(
                    this,
                    core::mem::transmute_copy(&ulattachmentnum),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn GetRecipientTable<
            Identity: IMessage_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMessage_Impl::GetRecipientTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn ModifyRecipients<
            Identity: IMessage_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32, lpmods: *const ADRLIST) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMessage_Impl::ModifyRecipients(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpmods),
                )
            }
        }
        unsafe extern "system" fn SubmitMessage<
            Identity: IMessage_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMessage_Impl::SubmitMessage(this, core::mem::transmute_copy(&ulflags))
            }
        }
        unsafe extern "system" fn SetReadFlag<
            Identity: IMessage_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMessage_Impl::SetReadFlag(this, core::mem::transmute_copy(&ulflags))
            }
        }
        Self {
            base__: IMAPIProp_Vtbl::new::<Identity, OFFSET>(),
            GetAttachmentTable: GetAttachmentTable::<Identity, OFFSET>,
            OpenAttach: OpenAttach::<Identity, OFFSET>,
            CreateAttach: CreateAttach::<Identity, OFFSET>,
            DeleteAttach: DeleteAttach::<Identity, OFFSET>,
            GetRecipientTable: GetRecipientTable::<Identity, OFFSET>,
            ModifyRecipients: ModifyRecipients::<Identity, OFFSET>,
            SubmitMessage: SubmitMessage::<Identity, OFFSET>,
            SetReadFlag: SetReadFlag::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMessage as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMessage {}
windows_core::imp::define_interface!(
    IMsgServiceAdmin, IMsgServiceAdmin_Vtbl, 0x0002031d_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMsgServiceAdmin, windows_core::IUnknown);
impl IMsgServiceAdmin {
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
    pub unsafe fn GetMsgServiceTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetMsgServiceTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
    pub unsafe fn CreateMsgService(
        &self,
        lpszservice: *const core::ffi::c_void,
        lpszdisplayname: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateMsgService)(
                windows_core::Interface::as_raw(self),
                lpszservice,
                lpszdisplayname,
                uluiparam,
                ulflags,
            )
        }
    }
    pub unsafe fn DeleteMsgService(&self, lpuid: *const MAPIUID) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DeleteMsgService)(windows_core::Interface::as_raw(self), lpuid)
        }
    }
    pub unsafe fn CopyMsgService(
        &self,
        lpuid: *const MAPIUID,
        lpszdisplayname: *const core::ffi::c_void,
        lpinterfacetocopy: *const windows_core::GUID,
        lpinterfacedst: *const windows_core::GUID,
        lpobjectdst: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CopyMsgService)(
                windows_core::Interface::as_raw(self),
                lpuid,
                lpszdisplayname,
                lpinterfacetocopy,
                lpinterfacedst,
                lpobjectdst,
                uluiparam,
                ulflags,
            )
        }
    }
    pub unsafe fn RenameMsgService(
        &self,
        lpuid: *const MAPIUID,
        ulflags: u32,
        lpszdisplayname: *const core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .RenameMsgService)(
                windows_core::Interface::as_raw(self),
                lpuid,
                ulflags,
                lpszdisplayname,
            )
        }
    }
    pub unsafe fn ConfigureMsgService(
        &self,
        lpuid: *const MAPIUID,
        uluiparam: usize,
        ulflags: u32,
        cvalues: u32,
        lpprops: *const SPropValue,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ConfigureMsgService)(
                windows_core::Interface::as_raw(self),
                lpuid,
                uluiparam,
                ulflags,
                cvalues,
                lpprops,
            )
        }
    }
    pub unsafe fn OpenProfileSection(
        &self,
        lpuid: *const MAPIUID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppprofsect: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenProfileSection)(
                windows_core::Interface::as_raw(self),
                lpuid,
                lpinterface,
                ulflags,
                lppprofsect as _,
            )
        }
    }
    pub unsafe fn MsgServiceTransportOrder(
        &self,
        cuid: u32,
        lpuidlist: *const MAPIUID,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .MsgServiceTransportOrder)(
                windows_core::Interface::as_raw(self),
                cuid,
                lpuidlist,
                ulflags,
            )
        }
    }
    pub unsafe fn AdminProviders(
        &self,
        lpuid: *const MAPIUID,
        ulflags: u32,
        lppprovideradmin: *mut Option<IProviderAdmin>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .AdminProviders)(
                windows_core::Interface::as_raw(self),
                lpuid,
                ulflags,
                core::mem::transmute(lppprovideradmin),
            )
        }
    }
    pub unsafe fn SetPrimaryIdentity(&self, lpuid: *const MAPIUID, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetPrimaryIdentity)(
                windows_core::Interface::as_raw(self),
                lpuid,
                ulflags,
            )
        }
    }
    pub unsafe fn GetProviderTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetProviderTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
}
#[repr(C)]
pub struct IMsgServiceAdmin_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub GetMsgServiceTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub CreateMsgService: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        usize,
        u32,
    ) -> i32,
    pub DeleteMsgService: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const MAPIUID,
    ) -> i32,
    pub CopyMsgService: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const MAPIUID,
        *const core::ffi::c_void,
        *const windows_core::GUID,
        *const windows_core::GUID,
        *const core::ffi::c_void,
        usize,
        u32,
    ) -> i32,
    pub RenameMsgService: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const MAPIUID,
        u32,
        *const core::ffi::c_void,
    ) -> i32,
    pub ConfigureMsgService: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const MAPIUID,
        usize,
        u32,
        u32,
        *const SPropValue,
    ) -> i32,
    pub OpenProfileSection: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const MAPIUID,
        *const windows_core::GUID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub MsgServiceTransportOrder: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const MAPIUID,
        u32,
    ) -> i32,
    pub AdminProviders: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const MAPIUID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub SetPrimaryIdentity: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const MAPIUID,
        u32,
    ) -> i32,
    pub GetProviderTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
pub trait IMsgServiceAdmin_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn GetMsgServiceTable(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn CreateMsgService(
        &self,
        lpszservice: *const core::ffi::c_void,
        lpszdisplayname: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32;
    fn DeleteMsgService(&self, lpuid: *const MAPIUID) -> i32;
    fn CopyMsgService(
        &self,
        lpuid: *const MAPIUID,
        lpszdisplayname: *const core::ffi::c_void,
        lpinterfacetocopy: *const windows_core::GUID,
        lpinterfacedst: *const windows_core::GUID,
        lpobjectdst: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32;
    fn RenameMsgService(
        &self,
        lpuid: *const MAPIUID,
        ulflags: u32,
        lpszdisplayname: *const core::ffi::c_void,
    ) -> i32;
    fn ConfigureMsgService(
        &self,
        lpuid: *const MAPIUID,
        uluiparam: usize,
        ulflags: u32,
        cvalues: u32,
        lpprops: *const SPropValue,
    ) -> i32;
    fn OpenProfileSection(
        &self,
        lpuid: *const MAPIUID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppprofsect: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn MsgServiceTransportOrder(
        &self,
        cuid: u32,
        lpuidlist: *const MAPIUID,
        ulflags: u32,
    ) -> i32;
    fn AdminProviders(
        &self,
        lpuid: *const MAPIUID,
        ulflags: u32,
        lppprovideradmin: windows_core::OutRef<IProviderAdmin>,
    ) -> i32;
    fn SetPrimaryIdentity(&self, lpuid: *const MAPIUID, ulflags: u32) -> i32;
    fn GetProviderTable(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
}
impl IMsgServiceAdmin_Vtbl {
    pub const fn new<Identity: IMsgServiceAdmin_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IMsgServiceAdmin_Impl,
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
                IMsgServiceAdmin_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn GetMsgServiceTable<
            Identity: IMsgServiceAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgServiceAdmin_Impl::GetMsgServiceTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn CreateMsgService<
            Identity: IMsgServiceAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszservice: *const core::ffi::c_void,
            lpszdisplayname: *const core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgServiceAdmin_Impl::CreateMsgService(
                    this,
                    core::mem::transmute_copy(&lpszservice),
                    core::mem::transmute_copy(&lpszdisplayname),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn DeleteMsgService<
            Identity: IMsgServiceAdmin_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpuid: *const MAPIUID) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgServiceAdmin_Impl::DeleteMsgService(
                    this,
                    core::mem::transmute_copy(&lpuid),
                )
            }
        }
        unsafe extern "system" fn CopyMsgService<
            Identity: IMsgServiceAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpuid: *const MAPIUID,
            lpszdisplayname: *const core::ffi::c_void,
            lpinterfacetocopy: *const windows_core::GUID,
            lpinterfacedst: *const windows_core::GUID,
            lpobjectdst: *const core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgServiceAdmin_Impl::CopyMsgService(
                    this,
                    core::mem::transmute_copy(&lpuid),
                    core::mem::transmute_copy(&lpszdisplayname),
                    core::mem::transmute_copy(&lpinterfacetocopy),
                    core::mem::transmute_copy(&lpinterfacedst),
                    core::mem::transmute_copy(&lpobjectdst),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn RenameMsgService<
            Identity: IMsgServiceAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpuid: *const MAPIUID,
            ulflags: u32,
            lpszdisplayname: *const core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgServiceAdmin_Impl::RenameMsgService(
                    this,
                    core::mem::transmute_copy(&lpuid),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpszdisplayname),
                )
            }
        }
        unsafe extern "system" fn ConfigureMsgService<
            Identity: IMsgServiceAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpuid: *const MAPIUID,
            uluiparam: usize,
            ulflags: u32,
            cvalues: u32,
            lpprops: *const SPropValue,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgServiceAdmin_Impl::ConfigureMsgService(
                    this,
                    core::mem::transmute_copy(&lpuid),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&cvalues),
                    core::mem::transmute_copy(&lpprops),
                )
            }
        }
        unsafe extern "system" fn OpenProfileSection<
            Identity: IMsgServiceAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpuid: *const MAPIUID,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lppprofsect: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgServiceAdmin_Impl::OpenProfileSection(
                    this,
                    core::mem::transmute_copy(&lpuid),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppprofsect),
                )
            }
        }
        unsafe extern "system" fn MsgServiceTransportOrder<
            Identity: IMsgServiceAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cuid: u32,
            lpuidlist: *const MAPIUID,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgServiceAdmin_Impl::MsgServiceTransportOrder(
                    this,
                    core::mem::transmute_copy(&cuid),
                    core::mem::transmute_copy(&lpuidlist),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn AdminProviders<
            Identity: IMsgServiceAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpuid: *const MAPIUID,
            ulflags: u32,
            lppprovideradmin: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgServiceAdmin_Impl::AdminProviders(
                    this,
                    core::mem::transmute_copy(&lpuid),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppprovideradmin),
                )
            }
        }
        unsafe extern "system" fn SetPrimaryIdentity<
            Identity: IMsgServiceAdmin_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpuid: *const MAPIUID, ulflags: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgServiceAdmin_Impl::SetPrimaryIdentity(
                    this,
                    core::mem::transmute_copy(&lpuid),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn GetProviderTable<
            Identity: IMsgServiceAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgServiceAdmin_Impl::GetProviderTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            GetMsgServiceTable: GetMsgServiceTable::<Identity, OFFSET>,
            CreateMsgService: CreateMsgService::<Identity, OFFSET>,
            DeleteMsgService: DeleteMsgService::<Identity, OFFSET>,
            CopyMsgService: CopyMsgService::<Identity, OFFSET>,
            RenameMsgService: RenameMsgService::<Identity, OFFSET>,
            ConfigureMsgService: ConfigureMsgService::<Identity, OFFSET>,
            OpenProfileSection: OpenProfileSection::<Identity, OFFSET>,
            MsgServiceTransportOrder: MsgServiceTransportOrder::<Identity, OFFSET>,
            AdminProviders: AdminProviders::<Identity, OFFSET>,
            SetPrimaryIdentity: SetPrimaryIdentity::<Identity, OFFSET>,
            GetProviderTable: GetProviderTable::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMsgServiceAdmin as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMsgServiceAdmin {}
windows_core::imp::define_interface!(
    IMsgServiceAdmin2, IMsgServiceAdmin2_Vtbl, 0x00020387_0000_0000_c000_000000000046
);
impl core::ops::Deref for IMsgServiceAdmin2 {
    type Target = IMsgServiceAdmin;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(
    IMsgServiceAdmin2, windows_core::IUnknown, IMsgServiceAdmin
);
impl IMsgServiceAdmin2 {
    pub unsafe fn CreateMsgServiceEx(
        &self,
        lpszservice: *const core::ffi::c_void,
        lpszdisplayname: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
        lpuidservice: *mut MAPIUID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateMsgServiceEx)(
                windows_core::Interface::as_raw(self),
                lpszservice,
                lpszdisplayname,
                uluiparam,
                ulflags,
                lpuidservice as _,
            )
        }
    }
}
#[repr(C)]
pub struct IMsgServiceAdmin2_Vtbl {
    pub base__: IMsgServiceAdmin_Vtbl,
    pub CreateMsgServiceEx: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        usize,
        u32,
        *mut MAPIUID,
    ) -> i32,
}
pub trait IMsgServiceAdmin2_Impl: IMsgServiceAdmin_Impl {
    fn CreateMsgServiceEx(
        &self,
        lpszservice: *const core::ffi::c_void,
        lpszdisplayname: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
        lpuidservice: *mut MAPIUID,
    ) -> i32;
}
impl IMsgServiceAdmin2_Vtbl {
    pub const fn new<Identity: IMsgServiceAdmin2_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn CreateMsgServiceEx<
            Identity: IMsgServiceAdmin2_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszservice: *const core::ffi::c_void,
            lpszdisplayname: *const core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            lpuidservice: *mut MAPIUID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgServiceAdmin2_Impl::CreateMsgServiceEx(
                    this,
                    core::mem::transmute_copy(&lpszservice),
                    core::mem::transmute_copy(&lpszdisplayname),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpuidservice),
                )
            }
        }
        Self {
            base__: IMsgServiceAdmin_Vtbl::new::<Identity, OFFSET>(),
            CreateMsgServiceEx: CreateMsgServiceEx::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMsgServiceAdmin2 as windows_core::Interface>::IID
            || iid == &<IMsgServiceAdmin as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMsgServiceAdmin2 {}
windows_core::imp::define_interface!(
    IMsgStore, IMsgStore_Vtbl, 0x00020306_0000_0000_c000_000000000046
);
impl core::ops::Deref for IMsgStore {
    type Target = IMAPIProp;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(IMsgStore, windows_core::IUnknown, IMAPIProp);
impl IMsgStore {
    pub unsafe fn Advise<P3>(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        uleventmask: u32,
        lpadvisesink: P3,
        lpulconnection: *mut usize,
    ) -> i32
    where
        P3: windows_core::Param<IMAPIAdviseSink>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Advise)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                uleventmask,
                lpadvisesink.param().abi(),
                lpulconnection as _,
            )
        }
    }
    pub unsafe fn Unadvise(&self, ulconnection: usize) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Unadvise)(windows_core::Interface::as_raw(self), ulconnection)
        }
    }
    pub unsafe fn CompareEntryIDs(
        &self,
        cbentryid1: u32,
        lpentryid1: *const ENTRYID,
        cbentryid2: u32,
        lpentryid2: *const ENTRYID,
        ulflags: u32,
        lpulresult: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CompareEntryIDs)(
                windows_core::Interface::as_raw(self),
                cbentryid1,
                lpentryid1,
                cbentryid2,
                lpentryid2,
                ulflags,
                lpulresult as _,
            )
        }
    }
    pub unsafe fn OpenEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppunk: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenEntry)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                lpinterface,
                ulflags,
                lpulobjtype as _,
                lppunk as _,
            )
        }
    }
    pub unsafe fn SetReceiveFolder(
        &self,
        lpszmessageclass: *const core::ffi::c_void,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetReceiveFolder)(
                windows_core::Interface::as_raw(self),
                lpszmessageclass,
                ulflags,
                cbentryid,
                lpentryid,
            )
        }
    }
    pub unsafe fn GetReceiveFolder(
        &self,
        lpszmessageclass: *const core::ffi::c_void,
        ulflags: u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
        lppszexplicitclass: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetReceiveFolder)(
                windows_core::Interface::as_raw(self),
                lpszmessageclass,
                ulflags,
                lpcbentryid as _,
                lppentryid as _,
                lppszexplicitclass as _,
            )
        }
    }
    pub unsafe fn GetReceiveFolderTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetReceiveFolderTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
    pub unsafe fn StoreLogoff(&self, lpulflags: *mut u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .StoreLogoff)(windows_core::Interface::as_raw(self), lpulflags as _)
        }
    }
    pub unsafe fn AbortSubmit(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .AbortSubmit)(
                windows_core::Interface::as_raw(self),
                cbentryid,
                lpentryid,
                ulflags,
            )
        }
    }
    pub unsafe fn GetOutgoingQueue(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetOutgoingQueue)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
    pub unsafe fn SetLockState<P0>(&self, lpmessage: P0, ullockstate: u32) -> i32
    where
        P0: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetLockState)(
                windows_core::Interface::as_raw(self),
                lpmessage.param().abi(),
                ullockstate,
            )
        }
    }
    pub unsafe fn FinishedMsg(
        &self,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .FinishedMsg)(
                windows_core::Interface::as_raw(self),
                ulflags,
                cbentryid,
                lpentryid,
            )
        }
    }
    pub unsafe fn NotifyNewMail(&self, lpnotification: *const NOTIFICATION) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .NotifyNewMail)(windows_core::Interface::as_raw(self), lpnotification)
        }
    }
}
#[repr(C)]
pub struct IMsgStore_Vtbl {
    pub base__: IMAPIProp_Vtbl,
    pub Advise: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *mut core::ffi::c_void,
        *mut usize,
    ) -> i32,
    pub Unadvise: unsafe extern "system" fn(*mut core::ffi::c_void, usize) -> i32,
    pub CompareEntryIDs: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *const ENTRYID,
        u32,
        *mut u32,
    ) -> i32,
    pub OpenEntry: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        *const windows_core::GUID,
        u32,
        *mut u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub SetReceiveFolder: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
        u32,
        *const ENTRYID,
    ) -> i32,
    pub GetReceiveFolder: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
        *mut u32,
        *mut *mut ENTRYID,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub GetReceiveFolderTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub StoreLogoff: unsafe extern "system" fn(*mut core::ffi::c_void, *mut u32) -> i32,
    pub AbortSubmit: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
    ) -> i32,
    pub GetOutgoingQueue: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub SetLockState: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub FinishedMsg: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        u32,
        *const ENTRYID,
    ) -> i32,
    pub NotifyNewMail: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const NOTIFICATION,
    ) -> i32,
}
pub trait IMsgStore_Impl: IMAPIProp_Impl {
    fn Advise(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        uleventmask: u32,
        lpadvisesink: windows_core::Ref<IMAPIAdviseSink>,
        lpulconnection: *mut usize,
    ) -> i32;
    fn Unadvise(&self, ulconnection: usize) -> i32;
    fn CompareEntryIDs(
        &self,
        cbentryid1: u32,
        lpentryid1: *const ENTRYID,
        cbentryid2: u32,
        lpentryid2: *const ENTRYID,
        ulflags: u32,
        lpulresult: *mut u32,
    ) -> i32;
    fn OpenEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppunk: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn SetReceiveFolder(
        &self,
        lpszmessageclass: *const core::ffi::c_void,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
    ) -> i32;
    fn GetReceiveFolder(
        &self,
        lpszmessageclass: *const core::ffi::c_void,
        ulflags: u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
        lppszexplicitclass: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn GetReceiveFolderTable(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn StoreLogoff(&self, lpulflags: *mut u32) -> i32;
    fn AbortSubmit(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulflags: u32,
    ) -> i32;
    fn GetOutgoingQueue(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn SetLockState(
        &self,
        lpmessage: windows_core::Ref<IMessage>,
        ullockstate: u32,
    ) -> i32;
    fn FinishedMsg(
        &self,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
    ) -> i32;
    fn NotifyNewMail(&self, lpnotification: *const NOTIFICATION) -> i32;
}
impl IMsgStore_Vtbl {
    pub const fn new<Identity: IMsgStore_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn Advise<Identity: IMsgStore_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            uleventmask: u32,
            lpadvisesink: *mut core::ffi::c_void,
            lpulconnection: *mut usize,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgStore_Impl::Advise(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&uleventmask),
                    core::mem::transmute_copy(&lpadvisesink),
                    core::mem::transmute_copy(&lpulconnection),
                )
            }
        }
        unsafe extern "system" fn Unadvise<
            Identity: IMsgStore_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulconnection: usize) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgStore_Impl::Unadvise(this, core::mem::transmute_copy(&ulconnection))
            }
        }
        unsafe extern "system" fn CompareEntryIDs<
            Identity: IMsgStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid1: u32,
            lpentryid1: *const ENTRYID,
            cbentryid2: u32,
            lpentryid2: *const ENTRYID,
            ulflags: u32,
            lpulresult: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgStore_Impl::CompareEntryIDs(
                    this,
                    core::mem::transmute_copy(&cbentryid1),
                    core::mem::transmute_copy(&lpentryid1),
                    core::mem::transmute_copy(&cbentryid2),
                    core::mem::transmute_copy(&lpentryid2),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulresult),
                )
            }
        }
        unsafe extern "system" fn OpenEntry<
            Identity: IMsgStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lpulobjtype: *mut u32,
            lppunk: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgStore_Impl::OpenEntry(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulobjtype),
                    core::mem::transmute_copy(&lppunk),
                )
            }
        }
        unsafe extern "system" fn SetReceiveFolder<
            Identity: IMsgStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszmessageclass: *const core::ffi::c_void,
            ulflags: u32,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgStore_Impl::SetReceiveFolder(
                    this,
                    core::mem::transmute_copy(&lpszmessageclass),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                )
            }
        }
        unsafe extern "system" fn GetReceiveFolder<
            Identity: IMsgStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszmessageclass: *const core::ffi::c_void,
            ulflags: u32,
            lpcbentryid: *mut u32,
            lppentryid: *mut *mut ENTRYID,
            lppszexplicitclass: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgStore_Impl::GetReceiveFolder(
                    this,
                    core::mem::transmute_copy(&lpszmessageclass),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpcbentryid),
                    core::mem::transmute_copy(&lppentryid),
                    core::mem::transmute_copy(&lppszexplicitclass),
                )
            }
        }
        unsafe extern "system" fn GetReceiveFolderTable<
            Identity: IMsgStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgStore_Impl::GetReceiveFolderTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn StoreLogoff<
            Identity: IMsgStore_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpulflags: *mut u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgStore_Impl::StoreLogoff(this, core::mem::transmute_copy(&lpulflags))
            }
        }
        unsafe extern "system" fn AbortSubmit<
            Identity: IMsgStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgStore_Impl::AbortSubmit(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn GetOutgoingQueue<
            Identity: IMsgStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgStore_Impl::GetOutgoingQueue(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn SetLockState<
            Identity: IMsgStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpmessage: *mut core::ffi::c_void,
            ullockstate: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgStore_Impl::SetLockState(
                    this,
                    core::mem::transmute_copy(&lpmessage),
                    core::mem::transmute_copy(&ullockstate),
                )
            }
        }
        unsafe extern "system" fn FinishedMsg<
            Identity: IMsgStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgStore_Impl::FinishedMsg(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                )
            }
        }
        unsafe extern "system" fn NotifyNewMail<
            Identity: IMsgStore_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpnotification: *const NOTIFICATION) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMsgStore_Impl::NotifyNewMail(
                    this,
                    core::mem::transmute_copy(&lpnotification),
                )
            }
        }
        Self {
            base__: IMAPIProp_Vtbl::new::<Identity, OFFSET>(),
            Advise: Advise::<Identity, OFFSET>,
            Unadvise: Unadvise::<Identity, OFFSET>,
            CompareEntryIDs: CompareEntryIDs::<Identity, OFFSET>,
            OpenEntry: OpenEntry::<Identity, OFFSET>,
            SetReceiveFolder: SetReceiveFolder::<Identity, OFFSET>,
            GetReceiveFolder: GetReceiveFolder::<Identity, OFFSET>,
            GetReceiveFolderTable: GetReceiveFolderTable::<Identity, OFFSET>,
            StoreLogoff: StoreLogoff::<Identity, OFFSET>,
            AbortSubmit: AbortSubmit::<Identity, OFFSET>,
            GetOutgoingQueue: GetOutgoingQueue::<Identity, OFFSET>,
            SetLockState: SetLockState::<Identity, OFFSET>,
            FinishedMsg: FinishedMsg::<Identity, OFFSET>,
            NotifyNewMail: NotifyNewMail::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMsgStore as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMsgStore {}
windows_core::imp::define_interface!(
    IProfAdmin, IProfAdmin_Vtbl, 0x0002031c_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IProfAdmin, windows_core::IUnknown);
impl IProfAdmin {
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
    pub unsafe fn GetProfileTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetProfileTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
    pub unsafe fn CreateProfile(
        &self,
        lpszprofilename: *const core::ffi::c_void,
        lpszpassword: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateProfile)(
                windows_core::Interface::as_raw(self),
                lpszprofilename,
                lpszpassword,
                uluiparam,
                ulflags,
            )
        }
    }
    pub unsafe fn DeleteProfile(
        &self,
        lpszprofilename: *const core::ffi::c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DeleteProfile)(
                windows_core::Interface::as_raw(self),
                lpszprofilename,
                ulflags,
            )
        }
    }
    pub unsafe fn ChangeProfilePassword(
        &self,
        lpszprofilename: *const core::ffi::c_void,
        lpszoldpassword: *const core::ffi::c_void,
        lpsznewpassword: *const core::ffi::c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ChangeProfilePassword)(
                windows_core::Interface::as_raw(self),
                lpszprofilename,
                lpszoldpassword,
                lpsznewpassword,
                ulflags,
            )
        }
    }
    pub unsafe fn CopyProfile(
        &self,
        lpszoldprofilename: *const core::ffi::c_void,
        lpszoldpassword: *const core::ffi::c_void,
        lpsznewprofilename: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CopyProfile)(
                windows_core::Interface::as_raw(self),
                lpszoldprofilename,
                lpszoldpassword,
                lpsznewprofilename,
                uluiparam,
                ulflags,
            )
        }
    }
    pub unsafe fn RenameProfile(
        &self,
        lpszoldprofilename: *const core::ffi::c_void,
        lpszoldpassword: *const core::ffi::c_void,
        lpsznewprofilename: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .RenameProfile)(
                windows_core::Interface::as_raw(self),
                lpszoldprofilename,
                lpszoldpassword,
                lpsznewprofilename,
                uluiparam,
                ulflags,
            )
        }
    }
    pub unsafe fn SetDefaultProfile(
        &self,
        lpszprofilename: *const core::ffi::c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetDefaultProfile)(
                windows_core::Interface::as_raw(self),
                lpszprofilename,
                ulflags,
            )
        }
    }
    pub unsafe fn AdminServices(
        &self,
        lpszprofilename: *const core::ffi::c_void,
        lpszpassword: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
        lppserviceadmin: *mut Option<IMsgServiceAdmin>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .AdminServices)(
                windows_core::Interface::as_raw(self),
                lpszprofilename,
                lpszpassword,
                uluiparam,
                ulflags,
                core::mem::transmute(lppserviceadmin),
            )
        }
    }
}
#[repr(C)]
pub struct IProfAdmin_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub GetProfileTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub CreateProfile: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        usize,
        u32,
    ) -> i32,
    pub DeleteProfile: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
    ) -> i32,
    pub ChangeProfilePassword: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
    ) -> i32,
    pub CopyProfile: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        usize,
        u32,
    ) -> i32,
    pub RenameProfile: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        usize,
        u32,
    ) -> i32,
    pub SetDefaultProfile: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
    ) -> i32,
    pub AdminServices: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        usize,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
pub trait IProfAdmin_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn GetProfileTable(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn CreateProfile(
        &self,
        lpszprofilename: *const core::ffi::c_void,
        lpszpassword: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32;
    fn DeleteProfile(
        &self,
        lpszprofilename: *const core::ffi::c_void,
        ulflags: u32,
    ) -> i32;
    fn ChangeProfilePassword(
        &self,
        lpszprofilename: *const core::ffi::c_void,
        lpszoldpassword: *const core::ffi::c_void,
        lpsznewpassword: *const core::ffi::c_void,
        ulflags: u32,
    ) -> i32;
    fn CopyProfile(
        &self,
        lpszoldprofilename: *const core::ffi::c_void,
        lpszoldpassword: *const core::ffi::c_void,
        lpsznewprofilename: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32;
    fn RenameProfile(
        &self,
        lpszoldprofilename: *const core::ffi::c_void,
        lpszoldpassword: *const core::ffi::c_void,
        lpsznewprofilename: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32;
    fn SetDefaultProfile(
        &self,
        lpszprofilename: *const core::ffi::c_void,
        ulflags: u32,
    ) -> i32;
    fn AdminServices(
        &self,
        lpszprofilename: *const core::ffi::c_void,
        lpszpassword: *const core::ffi::c_void,
        uluiparam: usize,
        ulflags: u32,
        lppserviceadmin: windows_core::OutRef<IMsgServiceAdmin>,
    ) -> i32;
}
impl IProfAdmin_Vtbl {
    pub const fn new<Identity: IProfAdmin_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IProfAdmin_Impl,
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
                IProfAdmin_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn GetProfileTable<
            Identity: IProfAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IProfAdmin_Impl::GetProfileTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn CreateProfile<
            Identity: IProfAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszprofilename: *const core::ffi::c_void,
            lpszpassword: *const core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IProfAdmin_Impl::CreateProfile(
                    this,
                    core::mem::transmute_copy(&lpszprofilename),
                    core::mem::transmute_copy(&lpszpassword),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn DeleteProfile<
            Identity: IProfAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszprofilename: *const core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IProfAdmin_Impl::DeleteProfile(
                    this,
                    core::mem::transmute_copy(&lpszprofilename),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn ChangeProfilePassword<
            Identity: IProfAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszprofilename: *const core::ffi::c_void,
            lpszoldpassword: *const core::ffi::c_void,
            lpsznewpassword: *const core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IProfAdmin_Impl::ChangeProfilePassword(
                    this,
                    core::mem::transmute_copy(&lpszprofilename),
                    core::mem::transmute_copy(&lpszoldpassword),
                    core::mem::transmute_copy(&lpsznewpassword),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn CopyProfile<
            Identity: IProfAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszoldprofilename: *const core::ffi::c_void,
            lpszoldpassword: *const core::ffi::c_void,
            lpsznewprofilename: *const core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IProfAdmin_Impl::CopyProfile(
                    this,
                    core::mem::transmute_copy(&lpszoldprofilename),
                    core::mem::transmute_copy(&lpszoldpassword),
                    core::mem::transmute_copy(&lpsznewprofilename),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn RenameProfile<
            Identity: IProfAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszoldprofilename: *const core::ffi::c_void,
            lpszoldpassword: *const core::ffi::c_void,
            lpsznewprofilename: *const core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IProfAdmin_Impl::RenameProfile(
                    this,
                    core::mem::transmute_copy(&lpszoldprofilename),
                    core::mem::transmute_copy(&lpszoldpassword),
                    core::mem::transmute_copy(&lpsznewprofilename),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn SetDefaultProfile<
            Identity: IProfAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszprofilename: *const core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IProfAdmin_Impl::SetDefaultProfile(
                    this,
                    core::mem::transmute_copy(&lpszprofilename),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn AdminServices<
            Identity: IProfAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszprofilename: *const core::ffi::c_void,
            lpszpassword: *const core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            lppserviceadmin: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IProfAdmin_Impl::AdminServices(
                    this,
                    core::mem::transmute_copy(&lpszprofilename),
                    core::mem::transmute_copy(&lpszpassword),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppserviceadmin),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            GetProfileTable: GetProfileTable::<Identity, OFFSET>,
            CreateProfile: CreateProfile::<Identity, OFFSET>,
            DeleteProfile: DeleteProfile::<Identity, OFFSET>,
            ChangeProfilePassword: ChangeProfilePassword::<Identity, OFFSET>,
            CopyProfile: CopyProfile::<Identity, OFFSET>,
            RenameProfile: RenameProfile::<Identity, OFFSET>,
            SetDefaultProfile: SetDefaultProfile::<Identity, OFFSET>,
            AdminServices: AdminServices::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IProfAdmin as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IProfAdmin {}
windows_core::imp::define_interface!(
    IProfSect, IProfSect_Vtbl, 0x00020304_0000_0000_c000_000000000046
);
impl core::ops::Deref for IProfSect {
    type Target = IMAPIProp;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(IProfSect, windows_core::IUnknown, IMAPIProp);
#[repr(C)]
pub struct IProfSect_Vtbl {
    pub base__: IMAPIProp_Vtbl,
}
pub trait IProfSect_Impl: IMAPIProp_Impl {}
impl IProfSect_Vtbl {
    pub const fn new<Identity: IProfSect_Impl, const OFFSET: isize>() -> Self {
        Self {
            base__: IMAPIProp_Vtbl::new::<Identity, OFFSET>(),
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IProfSect as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IProfSect {}
windows_core::imp::define_interface!(
    IProviderAdmin, IProviderAdmin_Vtbl, 0x00020325_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IProviderAdmin, windows_core::IUnknown);
impl IProviderAdmin {
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
    pub unsafe fn GetProviderTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetProviderTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
    pub unsafe fn CreateProvider(
        &self,
        lpszprovider: *const core::ffi::c_void,
        cvalues: u32,
        lpprops: *const SPropValue,
        uluiparam: usize,
        ulflags: u32,
        lpuid: *mut MAPIUID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateProvider)(
                windows_core::Interface::as_raw(self),
                lpszprovider,
                cvalues,
                lpprops,
                uluiparam,
                ulflags,
                lpuid as _,
            )
        }
    }
    pub unsafe fn DeleteProvider(&self, lpuid: *const MAPIUID) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DeleteProvider)(windows_core::Interface::as_raw(self), lpuid)
        }
    }
    pub unsafe fn OpenProfileSection(
        &self,
        lpuid: *const MAPIUID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppprofsect: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenProfileSection)(
                windows_core::Interface::as_raw(self),
                lpuid,
                lpinterface,
                ulflags,
                lppprofsect as _,
            )
        }
    }
}
#[repr(C)]
pub struct IProviderAdmin_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub GetProviderTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub CreateProvider: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
        *const SPropValue,
        usize,
        u32,
        *mut MAPIUID,
    ) -> i32,
    pub DeleteProvider: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const MAPIUID,
    ) -> i32,
    pub OpenProfileSection: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const MAPIUID,
        *const windows_core::GUID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
pub trait IProviderAdmin_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn GetProviderTable(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn CreateProvider(
        &self,
        lpszprovider: *const core::ffi::c_void,
        cvalues: u32,
        lpprops: *const SPropValue,
        uluiparam: usize,
        ulflags: u32,
        lpuid: *mut MAPIUID,
    ) -> i32;
    fn DeleteProvider(&self, lpuid: *const MAPIUID) -> i32;
    fn OpenProfileSection(
        &self,
        lpuid: *const MAPIUID,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppprofsect: *mut *mut core::ffi::c_void,
    ) -> i32;
}
impl IProviderAdmin_Vtbl {
    pub const fn new<Identity: IProviderAdmin_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IProviderAdmin_Impl,
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
                IProviderAdmin_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn GetProviderTable<
            Identity: IProviderAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IProviderAdmin_Impl::GetProviderTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn CreateProvider<
            Identity: IProviderAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszprovider: *const core::ffi::c_void,
            cvalues: u32,
            lpprops: *const SPropValue,
            uluiparam: usize,
            ulflags: u32,
            lpuid: *mut MAPIUID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IProviderAdmin_Impl::CreateProvider(
                    this,
                    core::mem::transmute_copy(&lpszprovider),
                    core::mem::transmute_copy(&cvalues),
                    core::mem::transmute_copy(&lpprops),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpuid),
                )
            }
        }
        unsafe extern "system" fn DeleteProvider<
            Identity: IProviderAdmin_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpuid: *const MAPIUID) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IProviderAdmin_Impl::DeleteProvider(
                    this,
                    core::mem::transmute_copy(&lpuid),
                )
            }
        }
        unsafe extern "system" fn OpenProfileSection<
            Identity: IProviderAdmin_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpuid: *const MAPIUID,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lppprofsect: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IProviderAdmin_Impl::OpenProfileSection(
                    this,
                    core::mem::transmute_copy(&lpuid),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppprofsect),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            GetProviderTable: GetProviderTable::<Identity, OFFSET>,
            CreateProvider: CreateProvider::<Identity, OFFSET>,
            DeleteProvider: DeleteProvider::<Identity, OFFSET>,
            OpenProfileSection: OpenProfileSection::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IProviderAdmin as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IProviderAdmin {}
windows_core::imp::define_interface!(
    ISequentialStream, ISequentialStream_Vtbl, 0x0c733a30_2a1c_11ce_ade5_00aa0044773d
);
windows_core::imp::interface_hierarchy!(ISequentialStream, windows_core::IUnknown);
impl ISequentialStream {
    pub unsafe fn Read(
        &self,
        pv: *mut core::ffi::c_void,
        cb: u32,
        pcbread: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Read)(windows_core::Interface::as_raw(self), pv as _, cb, pcbread as _)
        }
    }
    pub unsafe fn Write(
        &self,
        pv: *const core::ffi::c_void,
        cb: u32,
        pcbwritten: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Write)(windows_core::Interface::as_raw(self), pv, cb, pcbwritten as _)
        }
    }
}
#[repr(C)]
pub struct ISequentialStream_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub Read: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        u32,
        *mut u32,
    ) -> i32,
    pub Write: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
        *mut u32,
    ) -> i32,
}
pub trait ISequentialStream_Impl: windows_core::IUnknownImpl {
    fn Read(&self, pv: *mut core::ffi::c_void, cb: u32, pcbread: *mut u32) -> i32;
    fn Write(&self, pv: *const core::ffi::c_void, cb: u32, pcbwritten: *mut u32) -> i32;
}
impl ISequentialStream_Vtbl {
    pub const fn new<Identity: ISequentialStream_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn Read<
            Identity: ISequentialStream_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            pv: *mut core::ffi::c_void,
            cb: u32,
            pcbread: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ISequentialStream_Impl::Read(
                    this,
                    core::mem::transmute_copy(&pv),
                    core::mem::transmute_copy(&cb),
                    core::mem::transmute_copy(&pcbread),
                )
            }
        }
        unsafe extern "system" fn Write<
            Identity: ISequentialStream_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            pv: *const core::ffi::c_void,
            cb: u32,
            pcbwritten: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ISequentialStream_Impl::Write(
                    this,
                    core::mem::transmute_copy(&pv),
                    core::mem::transmute_copy(&cb),
                    core::mem::transmute_copy(&pcbwritten),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            Read: Read::<Identity, OFFSET>,
            Write: Write::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<ISequentialStream as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for ISequentialStream {}
windows_core::imp::define_interface!(
    IStream, IStream_Vtbl, 0x0000000c_0000_0000_c000_000000000046
);
impl core::ops::Deref for IStream {
    type Target = ISequentialStream;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(
    IStream, windows_core::IUnknown, ISequentialStream
);
impl IStream {
    pub unsafe fn Seek(
        &self,
        dlibmove: i64,
        dworigin: u32,
        plibnewposition: *mut u64,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Seek)(
                windows_core::Interface::as_raw(self),
                dlibmove,
                dworigin,
                plibnewposition as _,
            )
        }
    }
    pub unsafe fn SetSize(&self, libnewsize: u64) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetSize)(windows_core::Interface::as_raw(self), libnewsize)
        }
    }
    pub unsafe fn CopyTo<P0>(
        &self,
        pstm: P0,
        cb: u64,
        pcbread: *mut u64,
        pcbwritten: *mut u64,
    ) -> i32
    where
        P0: windows_core::Param<Self>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CopyTo)(
                windows_core::Interface::as_raw(self),
                pstm.param().abi(),
                cb,
                pcbread as _,
                pcbwritten as _,
            )
        }
    }
    pub unsafe fn Commit(&self, grfcommitflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Commit)(windows_core::Interface::as_raw(self), grfcommitflags)
        }
    }
    pub unsafe fn Revert(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Revert)(windows_core::Interface::as_raw(self))
        }
    }
    pub unsafe fn LockRegion(&self, liboffset: u64, cb: u64, dwlocktype: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .LockRegion)(
                windows_core::Interface::as_raw(self),
                liboffset,
                cb,
                dwlocktype,
            )
        }
    }
    pub unsafe fn UnlockRegion(&self, liboffset: u64, cb: u64, dwlocktype: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .UnlockRegion)(
                windows_core::Interface::as_raw(self),
                liboffset,
                cb,
                dwlocktype,
            )
        }
    }
    pub unsafe fn Stat(&self, pstatstg: *mut STATSTG, grfstatflag: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Stat)(windows_core::Interface::as_raw(self), pstatstg as _, grfstatflag)
        }
    }
    pub unsafe fn Clone(&self, ppstm: *mut Option<Self>) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Clone)(
                windows_core::Interface::as_raw(self),
                core::mem::transmute(ppstm),
            )
        }
    }
}
#[repr(C)]
pub struct IStream_Vtbl {
    pub base__: ISequentialStream_Vtbl,
    pub Seek: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i64,
        u32,
        *mut u64,
    ) -> i32,
    pub SetSize: unsafe extern "system" fn(*mut core::ffi::c_void, u64) -> i32,
    pub CopyTo: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        u64,
        *mut u64,
        *mut u64,
    ) -> i32,
    pub Commit: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub Revert: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
    pub LockRegion: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u64,
        u64,
        u32,
    ) -> i32,
    pub UnlockRegion: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u64,
        u64,
        u32,
    ) -> i32,
    pub Stat: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut STATSTG,
        u32,
    ) -> i32,
    pub Clone: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
pub trait IStream_Impl: ISequentialStream_Impl {
    fn Seek(&self, dlibmove: i64, dworigin: u32, plibnewposition: *mut u64) -> i32;
    fn SetSize(&self, libnewsize: u64) -> i32;
    fn CopyTo(
        &self,
        pstm: windows_core::Ref<IStream>,
        cb: u64,
        pcbread: *mut u64,
        pcbwritten: *mut u64,
    ) -> i32;
    fn Commit(&self, grfcommitflags: u32) -> i32;
    fn Revert(&self) -> i32;
    fn LockRegion(&self, liboffset: u64, cb: u64, dwlocktype: u32) -> i32;
    fn UnlockRegion(&self, liboffset: u64, cb: u64, dwlocktype: u32) -> i32;
    fn Stat(&self, pstatstg: *mut STATSTG, grfstatflag: u32) -> i32;
    fn Clone(&self, ppstm: windows_core::OutRef<IStream>) -> i32;
}
impl IStream_Vtbl {
    pub const fn new<Identity: IStream_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn Seek<Identity: IStream_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            dlibmove: i64,
            dworigin: u32,
            plibnewposition: *mut u64,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IStream_Impl::Seek(
                    this,
                    core::mem::transmute_copy(&dlibmove),
                    core::mem::transmute_copy(&dworigin),
                    core::mem::transmute_copy(&plibnewposition),
                )
            }
        }
        unsafe extern "system" fn SetSize<Identity: IStream_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            libnewsize: u64,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IStream_Impl::SetSize(this, core::mem::transmute_copy(&libnewsize))
            }
        }
        unsafe extern "system" fn CopyTo<Identity: IStream_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            pstm: *mut core::ffi::c_void,
            cb: u64,
            pcbread: *mut u64,
            pcbwritten: *mut u64,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IStream_Impl::CopyTo(
                    this,
                    core::mem::transmute_copy(&pstm),
                    core::mem::transmute_copy(&cb),
                    core::mem::transmute_copy(&pcbread),
                    core::mem::transmute_copy(&pcbwritten),
                )
            }
        }
        unsafe extern "system" fn Commit<Identity: IStream_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            grfcommitflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IStream_Impl::Commit(this, core::mem::transmute_copy(&grfcommitflags))
            }
        }
        unsafe extern "system" fn Revert<Identity: IStream_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IStream_Impl::Revert(this)
            }
        }
        unsafe extern "system" fn LockRegion<
            Identity: IStream_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            liboffset: u64,
            cb: u64,
            dwlocktype: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IStream_Impl::LockRegion(
                    this,
                    core::mem::transmute_copy(&liboffset),
                    core::mem::transmute_copy(&cb),
                    core::mem::transmute_copy(&dwlocktype),
                )
            }
        }
        unsafe extern "system" fn UnlockRegion<
            Identity: IStream_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            liboffset: u64,
            cb: u64,
            dwlocktype: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IStream_Impl::UnlockRegion(
                    this,
                    core::mem::transmute_copy(&liboffset),
                    core::mem::transmute_copy(&cb),
                    core::mem::transmute_copy(&dwlocktype),
                )
            }
        }
        unsafe extern "system" fn Stat<Identity: IStream_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            pstatstg: *mut STATSTG,
            grfstatflag: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IStream_Impl::Stat(
                    this,
                    core::mem::transmute_copy(&pstatstg),
                    core::mem::transmute_copy(&grfstatflag),
                )
            }
        }
        unsafe extern "system" fn Clone<Identity: IStream_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            ppstm: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IStream_Impl::Clone(this, core::mem::transmute_copy(&ppstm))
            }
        }
        Self {
            base__: ISequentialStream_Vtbl::new::<Identity, OFFSET>(),
            Seek: Seek::<Identity, OFFSET>,
            SetSize: SetSize::<Identity, OFFSET>,
            CopyTo: CopyTo::<Identity, OFFSET>,
            Commit: Commit::<Identity, OFFSET>,
            Revert: Revert::<Identity, OFFSET>,
            LockRegion: LockRegion::<Identity, OFFSET>,
            UnlockRegion: UnlockRegion::<Identity, OFFSET>,
            Stat: Stat::<Identity, OFFSET>,
            Clone: Clone::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IStream as windows_core::Interface>::IID
            || iid == &<ISequentialStream as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IStream {}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct MAPIERROR {
    pub ulVersion: u32,
    pub lpszError: *mut core::ffi::c_void,
    pub lpszComponent: *mut core::ffi::c_void,
    pub ulLowLevelError: u32,
    pub ulContext: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct MAPIINIT_0 {
    pub ulVersion: u32,
    pub ulFlags: u32,
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct MAPINAMEID {
    pub lpguid: *mut windows_core::GUID,
    pub ulKind: u32,
    pub Kind: MAPINAMEID_Kind,
}
impl Default for MAPINAMEID {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy)]
pub union MAPINAMEID_Kind {
    pub lID_Reserved: isize,
    pub lID: i32,
    pub lpwstrName: *mut u16,
}
impl Default for MAPINAMEID_Kind {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct MAPIUID {
    pub ab: [u8; 16],
}
impl Default for MAPIUID {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct NEWMAIL_NOTIFICATION {
    pub cbEntryID: u32,
    pub lpEntryID: *mut ENTRYID,
    pub cbParentID: u32,
    pub lpParentID: *mut ENTRYID,
    pub ulFlags: u32,
    pub lpszMessageClass: *mut core::ffi::c_void,
    pub ulMessageFlags: u32,
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NOTIFICATION {
    pub ulEventType: u32,
    pub ulAlignPad: u32,
    pub info: NOTIFICATION_info,
}
impl Default for NOTIFICATION {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy)]
pub union NOTIFICATION_info {
    pub err: ERROR_NOTIFICATION,
    pub newmail: NEWMAIL_NOTIFICATION,
    pub obj: OBJECT_NOTIFICATION,
    pub tab: TABLE_NOTIFICATION,
    pub ext: EXTENDED_NOTIFICATION,
    pub statobj: STATUS_OBJECT_NOTIFICATION,
}
impl Default for NOTIFICATION_info {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct OBJECT_NOTIFICATION {
    pub cbEntryID: u32,
    pub lpEntryID: *mut ENTRYID,
    pub ulObjType: u32,
    pub cbParentID: u32,
    pub lpParentID: *mut ENTRYID,
    pub cbOldID: u32,
    pub lpOldID: *mut ENTRYID,
    pub cbOldParentID: u32,
    pub lpOldParentID: *mut ENTRYID,
    pub lpPropTagArray: *mut SPropTagArray,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SAndRestriction {
    pub cRes: u32,
    pub lpRes: *mut SRestriction,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SAnnotationRestriction {
    pub cValues: u32,
    pub lpRes: *mut SRestriction,
    pub lpProp: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SAppTimeArray {
    pub cValues: u32,
    pub lpat: *mut f64,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SBinary {
    pub cb: u32,
    pub lpb: *mut u8,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SBinaryArray {
    pub cValues: u32,
    pub lpbin: *mut SBinary,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SBitMaskRestriction {
    pub relBMR: u32,
    pub ulPropTag: u32,
    pub ulMask: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SCommentRestriction {
    pub cValues: u32,
    pub lpRes: *mut SRestriction,
    pub lpProp: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SComparePropsRestriction {
    pub relop: u32,
    pub ulPropTag1: u32,
    pub ulPropTag2: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SContentRestriction {
    pub ulFuzzyLevel: u32,
    pub ulPropTag: u32,
    pub lpProp: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SCountRestriction {
    pub ulCount: u32,
    pub lpRes: *mut SRestriction,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SCurrencyArray {
    pub cValues: u32,
    pub lpcur: *mut i64,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SDateTimeArray {
    pub cValues: u32,
    pub lpft: *mut FILETIME,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SDoubleArray {
    pub cValues: u32,
    pub lpdbl: *mut f64,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SExistRestriction {
    pub ulReserved1: u32,
    pub ulPropTag: u32,
    pub ulReserved2: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SGuidArray {
    pub cValues: u32,
    pub lpguid: *mut windows_core::GUID,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SLPSTRArray {
    pub cValues: u32,
    pub lppszA: *mut *mut i8,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SLargeIntegerArray {
    pub cValues: u32,
    pub lpli: *mut i64,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SLongArray {
    pub cValues: u32,
    pub lpl: *mut i32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SNotRestriction {
    pub ulReserved: u32,
    pub lpRes: *mut SRestriction,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SOrRestriction {
    pub cRes: u32,
    pub lpRes: *mut SRestriction,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SPropProblem {
    pub ulIndex: u32,
    pub ulPropTag: u32,
    pub scode: i32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SPropProblemArray {
    pub cProblem: u32,
    pub aProblem: [SPropProblem; 1],
}
impl Default for SPropProblemArray {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SPropTagArray {
    pub cValues: u32,
    pub aulPropTag: [u32; 1],
}
impl Default for SPropTagArray {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SPropValue {
    pub ulPropTag: u32,
    pub dwAlignPad: u32,
    pub Value: __UPV,
}
impl Default for SPropValue {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SPropertyRestriction {
    pub relop: u32,
    pub ulPropTag: u32,
    pub lpProp: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SRealArray {
    pub cValues: u32,
    pub lpflt: *mut f32,
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SRestriction {
    pub rt: u32,
    pub res: SRestriction_res,
}
impl Default for SRestriction {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy)]
pub union SRestriction_res {
    pub resCompareProps: SComparePropsRestriction,
    pub resAnd: SAndRestriction,
    pub resOr: SOrRestriction,
    pub resNot: SNotRestriction,
    pub resContent: SContentRestriction,
    pub resProperty: SPropertyRestriction,
    pub resBitMask: SBitMaskRestriction,
    pub resSize: SSizeRestriction,
    pub resExist: SExistRestriction,
    pub resSub: SSubRestriction,
    pub resComment: SCommentRestriction,
    pub resAnnotation: SAnnotationRestriction,
    pub resCount: SCountRestriction,
}
impl Default for SRestriction_res {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SRow {
    pub ulAdrEntryPad: u32,
    pub cValues: u32,
    pub lpProps: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SRowSet {
    pub cRows: u32,
    pub aRow: [SRow; 1],
}
impl Default for SRowSet {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SShortArray {
    pub cValues: u32,
    pub lpi: *mut i16,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SSizeRestriction {
    pub relop: u32,
    pub ulPropTag: u32,
    pub cb: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SSortOrder {
    pub ulPropTag: u32,
    pub ulOrder: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SSortOrderSet {
    pub cSorts: u32,
    pub cCategories: u32,
    pub cExpanded: u32,
    pub aSort: [SSortOrder; 1],
}
impl Default for SSortOrderSet {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SSubRestriction {
    pub ulSubObject: u32,
    pub lpRes: *mut SRestriction,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct STATSTG {
    pub pwcsName: *mut u16,
    pub r#type: u32,
    pub cbSize: u64,
    pub mtime: FILETIME,
    pub ctime: FILETIME,
    pub atime: FILETIME,
    pub grfMode: u32,
    pub grfLocksSupported: u32,
    pub clsid: windows_core::GUID,
    pub grfStateBits: u32,
    pub reserved: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct STATUS_OBJECT_NOTIFICATION {
    pub cbEntryID: u32,
    pub lpEntryID: *mut ENTRYID,
    pub cValues: u32,
    pub lpPropVals: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SWStringArray {
    pub cValues: u32,
    pub lppszW: *mut *mut u16,
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TABLE_NOTIFICATION {
    pub ulTableEvent: u32,
    pub hResult: i32,
    pub propIndex: SPropValue,
    pub propPrior: SPropValue,
    pub row: SRow,
    pub ulPad: u32,
}
impl Default for TABLE_NOTIFICATION {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy)]
pub union __UPV {
    pub i: i16,
    pub l: i32,
    pub ul: u32,
    pub lpv: *mut core::ffi::c_void,
    pub flt: f32,
    pub dbl: f64,
    pub b: u16,
    pub cur: i64,
    pub at: f64,
    pub ft: FILETIME,
    pub lpszA: *mut i8,
    pub bin: SBinary,
    pub lpszW: *mut u16,
    pub lpguid: *mut windows_core::GUID,
    pub li: i64,
    pub MVi: SShortArray,
    pub MVl: SLongArray,
    pub MVflt: SRealArray,
    pub MVdbl: SDoubleArray,
    pub MVcur: SCurrencyArray,
    pub MVat: SAppTimeArray,
    pub MVft: SDateTimeArray,
    pub MVbin: SBinaryArray,
    pub MVszA: SLPSTRArray,
    pub MVszW: SWStringArray,
    pub MVguid: SGuidArray,
    pub MVli: SLargeIntegerArray,
    pub err: i32,
    pub x: i32,
}
impl Default for __UPV {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
