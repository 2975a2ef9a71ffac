// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
use super::raw::*;
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
pub trait IABLogon_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn Logoff(&self, ulflags: u32) -> i32;
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
    fn OpenStatusEntry(
        &self,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppentry: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn OpenTemplateID(
        &self,
        cbtemplateid: u32,
        lptemplateid: *const ENTRYID,
        ultemplateflags: u32,
        lpmapipropdata: windows_core::Ref<IMAPIProp>,
        lpinterface: *const windows_core::GUID,
        lppmapipropnew: *mut *mut core::ffi::c_void,
        lpmapipropsibling: windows_core::Ref<IMAPIProp>,
    ) -> i32;
    fn GetOneOffTable(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn PrepareRecips(
        &self,
        ulflags: u32,
        lpproptagarray: *const SPropTagArray,
        lpreciplist: *const ADRLIST,
    ) -> i32;
}
impl IABLogon_Vtbl {
    pub const fn new<Identity: IABLogon_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IABLogon_Impl,
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
                IABLogon_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn Logoff<Identity: IABLogon_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IABLogon_Impl::Logoff(this, core::mem::transmute_copy(&ulflags))
            }
        }
        unsafe extern "system" fn OpenEntry<
            Identity: IABLogon_Impl,
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
                IABLogon_Impl::OpenEntry(
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
            Identity: IABLogon_Impl,
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
                IABLogon_Impl::CompareEntryIDs(
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
        unsafe extern "system" fn Advise<Identity: IABLogon_Impl, const OFFSET: isize>(
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
                IABLogon_Impl::Advise(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&uleventmask),
                    core::mem::transmute_copy(&lpadvisesink),
                    core::mem::transmute_copy(&lpulconnection),
                )
            }
        }
        unsafe extern "system" fn Unadvise<Identity: IABLogon_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            ulconnection: usize,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IABLogon_Impl::Unadvise(this, core::mem::transmute_copy(&ulconnection))
            }
        }
        unsafe extern "system" fn OpenStatusEntry<
            Identity: IABLogon_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lpulobjtype: *mut u32,
            lppentry: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IABLogon_Impl::OpenStatusEntry(
                    this,
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulobjtype),
                    core::mem::transmute_copy(&lppentry),
                )
            }
        }
        unsafe extern "system" fn OpenTemplateID<
            Identity: IABLogon_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbtemplateid: u32,
            lptemplateid: *const ENTRYID,
            ultemplateflags: u32,
            lpmapipropdata: *mut core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            lppmapipropnew: *mut *mut core::ffi::c_void,
            lpmapipropsibling: *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IABLogon_Impl::OpenTemplateID(
                    this,
                    core::mem::transmute_copy(&cbtemplateid),
                    core::mem::transmute_copy(&lptemplateid),
                    core::mem::transmute_copy(&ultemplateflags),
                    core::mem::transmute_copy(&lpmapipropdata),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&lppmapipropnew),
                    core::mem::transmute_copy(&lpmapipropsibling),
                )
            }
        }
        unsafe extern "system" fn GetOneOffTable<
            Identity: IABLogon_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IABLogon_Impl::GetOneOffTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn PrepareRecips<
            Identity: IABLogon_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpproptagarray: *const SPropTagArray,
            lpreciplist: *const ADRLIST,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IABLogon_Impl::PrepareRecips(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpproptagarray),
                    core::mem::transmute_copy(&lpreciplist),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            Logoff: Logoff::<Identity, OFFSET>,
            OpenEntry: OpenEntry::<Identity, OFFSET>,
            CompareEntryIDs: CompareEntryIDs::<Identity, OFFSET>,
            Advise: Advise::<Identity, OFFSET>,
            Unadvise: Unadvise::<Identity, OFFSET>,
            OpenStatusEntry: OpenStatusEntry::<Identity, OFFSET>,
            OpenTemplateID: OpenTemplateID::<Identity, OFFSET>,
            GetOneOffTable: GetOneOffTable::<Identity, OFFSET>,
            PrepareRecips: PrepareRecips::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IABLogon as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IABLogon {}
pub trait IABProvider_Impl: windows_core::IUnknownImpl {
    fn Shutdown(&self, lpulflags: *const u32) -> i32;
    fn Logon(
        &self,
        lpmapisup: windows_core::Ref<IMAPISupport>,
        uluiparam: usize,
        lpszprofilename: *const core::ffi::c_void,
        ulflags: u32,
        lpulpcbsecurity: *mut u32,
        lppbsecurity: *mut *mut u8,
        lppmapierror: *mut *mut MAPIERROR,
        lppablogon: windows_core::OutRef<IABLogon>,
    ) -> i32;
}
impl IABProvider_Vtbl {
    pub const fn new<Identity: IABProvider_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn Shutdown<
            Identity: IABProvider_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpulflags: *const u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IABProvider_Impl::Shutdown(this, core::mem::transmute_copy(&lpulflags))
            }
        }
        unsafe extern "system" fn Logon<Identity: IABProvider_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            lpmapisup: *mut core::ffi::c_void,
            uluiparam: usize,
            lpszprofilename: *const core::ffi::c_void,
            ulflags: u32,
            lpulpcbsecurity: *mut u32,
            lppbsecurity: *mut *mut u8,
            lppmapierror: *mut *mut MAPIERROR,
            lppablogon: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IABProvider_Impl::Logon(
                    this,
                    core::mem::transmute_copy(&lpmapisup),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpszprofilename),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulpcbsecurity),
                    core::mem::transmute_copy(&lppbsecurity),
                    core::mem::transmute_copy(&lppmapierror),
                    core::mem::transmute_copy(&lppablogon),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            Shutdown: Shutdown::<Identity, OFFSET>,
            Logon: Logon::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IABProvider as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IABProvider {}
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
pub trait IExchangeChangeAdvisor_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn Config(
        &self,
        lpstream: windows_core::Ref<IStream>,
        lpguid: *const windows_core::GUID,
        lpadvisesink: windows_core::Ref<IExchangeChangeAdviseSink>,
        ulflags: u32,
    ) -> i32;
    fn UpdateState(&self, lpstream: windows_core::Ref<IStream>) -> i32;
    fn AddKeys(&self, lpentrylist: *const SBinaryArray) -> i32;
    fn RemoveKeys(&self, lpentrylist: *const SBinaryArray) -> i32;
}
impl IExchangeChangeAdvisor_Vtbl {
    pub const fn new<Identity: IExchangeChangeAdvisor_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IExchangeChangeAdvisor_Impl,
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
                IExchangeChangeAdvisor_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn Config<
            Identity: IExchangeChangeAdvisor_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpstream: *mut core::ffi::c_void,
            lpguid: *const windows_core::GUID,
            lpadvisesink: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeChangeAdvisor_Impl::Config(
                    this,
                    core::mem::transmute_copy(&lpstream),
                    core::mem::transmute_copy(&lpguid),
                    core::mem::transmute_copy(&lpadvisesink),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn UpdateState<
            Identity: IExchangeChangeAdvisor_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpstream: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeChangeAdvisor_Impl::UpdateState(
                    this,
                    core::mem::transmute_copy(&lpstream),
                )
            }
        }
        unsafe extern "system" fn AddKeys<
            Identity: IExchangeChangeAdvisor_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpentrylist: *const SBinaryArray) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeChangeAdvisor_Impl::AddKeys(
                    this,
                    core::mem::transmute_copy(&lpentrylist),
                )
            }
        }
        unsafe extern "system" fn RemoveKeys<
            Identity: IExchangeChangeAdvisor_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpentrylist: *const SBinaryArray) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeChangeAdvisor_Impl::RemoveKeys(
                    this,
                    core::mem::transmute_copy(&lpentrylist),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            Config: Config::<Identity, OFFSET>,
            UpdateState: UpdateState::<Identity, OFFSET>,
            AddKeys: AddKeys::<Identity, OFFSET>,
            RemoveKeys: RemoveKeys::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeChangeAdvisor as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeChangeAdvisor {}
pub trait IExchangeExportChanges_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn Config(
        &self,
        lpstream: windows_core::Ref<IStream>,
        ulflags: u32,
        lpunk: *const core::ffi::c_void,
        lprestriction: *const SRestriction,
        lpincludeprops: *const SPropTagArray,
        lpexcludeprops: *const SPropTagArray,
        ulbuffersize: u32,
    ) -> i32;
    fn Synchronize(&self, lpulsteps: *mut u32, lpulprogress: *mut u32) -> i32;
    fn UpdateState(&self, lpstream: windows_core::Ref<IStream>) -> i32;
}
impl IExchangeExportChanges_Vtbl {
    pub const fn new<Identity: IExchangeExportChanges_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IExchangeExportChanges_Impl,
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
                IExchangeExportChanges_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn Config<
            Identity: IExchangeExportChanges_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpstream: *mut core::ffi::c_void,
            ulflags: u32,
            lpunk: *const core::ffi::c_void,
            lprestriction: *const SRestriction,
            lpincludeprops: *const SPropTagArray,
            lpexcludeprops: *const SPropTagArray,
            ulbuffersize: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeExportChanges_Impl::Config(
                    this,
                    core::mem::transmute_copy(&lpstream),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpunk),
                    core::mem::transmute_copy(&lprestriction),
                    core::mem::transmute_copy(&lpincludeprops),
                    core::mem::transmute_copy(&lpexcludeprops),
                    core::mem::transmute_copy(&ulbuffersize),
                )
            }
        }
        unsafe extern "system" fn Synchronize<
            Identity: IExchangeExportChanges_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpulsteps: *mut u32,
            lpulprogress: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeExportChanges_Impl::Synchronize(
                    this,
                    core::mem::transmute_copy(&lpulsteps),
                    core::mem::transmute_copy(&lpulprogress),
                )
            }
        }
        unsafe extern "system" fn UpdateState<
            Identity: IExchangeExportChanges_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpstream: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeExportChanges_Impl::UpdateState(
                    this,
                    core::mem::transmute_copy(&lpstream),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            Config: Config::<Identity, OFFSET>,
            Synchronize: Synchronize::<Identity, OFFSET>,
            UpdateState: UpdateState::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeExportChanges as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeExportChanges {}
pub trait IExchangeExportChanges2_Impl: IExchangeExportChanges_Impl {
    fn ConfigForConversionStream(
        &self,
        lpstream: windows_core::Ref<IStream>,
        ulflags: u32,
        lpunk: *const core::ffi::c_void,
        lprestriction: *const SRestriction,
        cvaluesconversion: u32,
        lpproparrayconversion: *const SPropValue,
        ulbuffersize: u32,
    ) -> i32;
}
impl IExchangeExportChanges2_Vtbl {
    pub const fn new<Identity: IExchangeExportChanges2_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn ConfigForConversionStream<
            Identity: IExchangeExportChanges2_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpstream: *mut core::ffi::c_void,
            ulflags: u32,
            lpunk: *const core::ffi::c_void,
            lprestriction: *const SRestriction,
            cvaluesconversion: u32,
            lpproparrayconversion: *const SPropValue,
            ulbuffersize: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeExportChanges2_Impl::ConfigForConversionStream(
                    this,
                    core::mem::transmute_copy(&lpstream),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpunk),
                    core::mem::transmute_copy(&lprestriction),
                    core::mem::transmute_copy(&cvaluesconversion),
                    core::mem::transmute_copy(&lpproparrayconversion),
                    core::mem::transmute_copy(&ulbuffersize),
                )
            }
        }
        Self {
            base__: IExchangeExportChanges_Vtbl::new::<Identity, OFFSET>(),
            ConfigForConversionStream: ConfigForConversionStream::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeExportChanges2 as windows_core::Interface>::IID
            || iid == &<IExchangeExportChanges as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeExportChanges2 {}
pub trait IExchangeExportChanges3_Impl: IExchangeExportChanges2_Impl {
    fn ConfigForSelectiveSync(
        &self,
        lpstream: windows_core::Ref<IStream>,
        ulflags: u32,
        lpunk: *const core::ffi::c_void,
        lpmsglist: *const SBinaryArray,
        lprestriction: *const SRestriction,
        lpincludeprops: *const SPropTagArray,
        lpexcludeprops: *const SPropTagArray,
        ulbuffersize: u32,
    ) -> i32;
}
impl IExchangeExportChanges3_Vtbl {
    pub const fn new<Identity: IExchangeExportChanges3_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn ConfigForSelectiveSync<
            Identity: IExchangeExportChanges3_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpstream: *mut core::ffi::c_void,
            ulflags: u32,
            lpunk: *const core::ffi::c_void,
            lpmsglist: *const SBinaryArray,
            lprestriction: *const SRestriction,
            lpincludeprops: *const SPropTagArray,
            lpexcludeprops: *const SPropTagArray,
            ulbuffersize: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeExportChanges3_Impl::ConfigForSelectiveSync(
                    this,
                    core::mem::transmute_copy(&lpstream),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpunk),
                    core::mem::transmute_copy(&lpmsglist),
                    core::mem::transmute_copy(&lprestriction),
                    core::mem::transmute_copy(&lpincludeprops),
                    core::mem::transmute_copy(&lpexcludeprops),
                    core::mem::transmute_copy(&ulbuffersize),
                )
            }
        }
        Self {
            base__: IExchangeExportChanges2_Vtbl::new::<Identity, OFFSET>(),
            ConfigForSelectiveSync: ConfigForSelectiveSync::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeExportChanges3 as windows_core::Interface>::IID
            || iid == &<IExchangeExportChanges as windows_core::Interface>::IID
            || iid == &<IExchangeExportChanges2 as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeExportChanges3 {}
pub trait IExchangeFastTransfer_Impl: windows_core::IUnknownImpl {
    fn Config(&self, ulflags: u32, ultransfermethod: u32) -> i32;
    fn TransferBuffer(&self, cb: u32, lpb: *const u8, lpcbprocessed: *mut u32) -> i32;
    fn IsInterfaceOk(
        &self,
        ultransfermethod: u32,
        refiid: *const windows_core::GUID,
        lpptaglist: *const SPropTagArray,
        ulflags: u32,
    ) -> i32;
}
impl IExchangeFastTransfer_Vtbl {
    pub const fn new<Identity: IExchangeFastTransfer_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn Config<
            Identity: IExchangeFastTransfer_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32, ultransfermethod: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeFastTransfer_Impl::Config(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&ultransfermethod),
                )
            }
        }
        unsafe extern "system" fn TransferBuffer<
            Identity: IExchangeFastTransfer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cb: u32,
            lpb: *const u8,
            lpcbprocessed: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeFastTransfer_Impl::TransferBuffer(
                    this,
                    core::mem::transmute_copy(&cb),
                    core::mem::transmute_copy(&lpb),
                    core::mem::transmute_copy(&lpcbprocessed),
                )
            }
        }
        unsafe extern "system" fn IsInterfaceOk<
            Identity: IExchangeFastTransfer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ultransfermethod: u32,
            refiid: *const windows_core::GUID,
            lpptaglist: *const SPropTagArray,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeFastTransfer_Impl::IsInterfaceOk(
                    this,
                    core::mem::transmute_copy(&ultransfermethod),
                    core::mem::transmute_copy(&refiid),
                    core::mem::transmute_copy(&lpptaglist),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            Config: Config::<Identity, OFFSET>,
            TransferBuffer: TransferBuffer::<Identity, OFFSET>,
            IsInterfaceOk: IsInterfaceOk::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeFastTransfer as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeFastTransfer {}
pub trait IExchangeFavorites_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn AddFavorites(&self, lpentrylist: *const SBinaryArray) -> i32;
    fn DelFavorites(&self, lpentrylist: *const SBinaryArray) -> i32;
}
impl IExchangeFavorites_Vtbl {
    pub const fn new<Identity: IExchangeFavorites_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IExchangeFavorites_Impl,
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
                IExchangeFavorites_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn AddFavorites<
            Identity: IExchangeFavorites_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpentrylist: *const SBinaryArray) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeFavorites_Impl::AddFavorites(
                    this,
                    core::mem::transmute_copy(&lpentrylist),
                )
            }
        }
        unsafe extern "system" fn DelFavorites<
            Identity: IExchangeFavorites_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpentrylist: *const SBinaryArray) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeFavorites_Impl::DelFavorites(
                    this,
                    core::mem::transmute_copy(&lpentrylist),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            AddFavorites: AddFavorites::<Identity, OFFSET>,
            DelFavorites: DelFavorites::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeFavorites as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeFavorites {}
pub trait IExchangeImportContentsChanges2_Impl: IExchangeImportContentsChanges_Impl {
    fn ConfigForConversionStream(
        &self,
        lpstream: windows_core::Ref<IStream>,
        ulflags: u32,
        cvaluesconversion: u32,
        lpproparrayconversion: *const SPropValue,
    ) -> i32;
    fn ImportMessageChangeAsAStream(
        &self,
        cpvalchanges: u32,
        ppvalchanges: *const SPropValue,
        ulflags: u32,
        lppstream: windows_core::OutRef<IStream>,
    ) -> i32;
}
impl IExchangeImportContentsChanges2_Vtbl {
    pub const fn new<
        Identity: IExchangeImportContentsChanges2_Impl,
        const OFFSET: isize,
    >() -> Self {
        unsafe extern "system" fn ConfigForConversionStream<
            Identity: IExchangeImportContentsChanges2_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpstream: *mut core::ffi::c_void,
            ulflags: u32,
            cvaluesconversion: u32,
            lpproparrayconversion: *const SPropValue,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeImportContentsChanges2_Impl::ConfigForConversionStream(
                    this,
                    core::mem::transmute_copy(&lpstream),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&cvaluesconversion),
                    core::mem::transmute_copy(&lpproparrayconversion),
                )
            }
        }
        unsafe extern "system" fn ImportMessageChangeAsAStream<
            Identity: IExchangeImportContentsChanges2_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cpvalchanges: u32,
            ppvalchanges: *const SPropValue,
            ulflags: u32,
            lppstream: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeImportContentsChanges2_Impl::ImportMessageChangeAsAStream(
                    this,
                    core::mem::transmute_copy(&cpvalchanges),
                    core::mem::transmute_copy(&ppvalchanges),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppstream),
                )
            }
        }
        Self {
            base__: IExchangeImportContentsChanges_Vtbl::new::<Identity, OFFSET>(),
            ConfigForConversionStream: ConfigForConversionStream::<Identity, OFFSET>,
            ImportMessageChangeAsAStream: ImportMessageChangeAsAStream::<
                Identity,
                OFFSET,
            >,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeImportContentsChanges2 as windows_core::Interface>::IID
            || iid == &<IExchangeImportContentsChanges as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeImportContentsChanges2 {}
pub trait IExchangeManageStore_Impl: windows_core::IUnknownImpl {
    fn CreateStoreEntryID(
        &self,
        lpszmsgstoredn: *const i8,
        lpszmailboxdn: *const i8,
        ulflags: u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
    ) -> i32;
    fn EntryIDFromSourceKey(
        &self,
        cfolderkeysize: u32,
        lpfoldersourcekey: *const u8,
        cmessagekeysize: u32,
        lpmessagesourcekey: *const u8,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
    ) -> i32;
    fn GetRights(
        &self,
        cbuserentryid: u32,
        lpuserentryid: *const ENTRYID,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpulrights: *mut u32,
    ) -> i32;
    fn GetMailboxTable(
        &self,
        lpszservername: *const i8,
        lpptable: windows_core::OutRef<IMAPITable>,
        ulflags: u32,
    ) -> i32;
    fn GetPublicFolderTable(
        &self,
        lpszservername: *const i8,
        lpptable: windows_core::OutRef<IMAPITable>,
        ulflags: u32,
    ) -> i32;
}
impl IExchangeManageStore_Vtbl {
    pub const fn new<Identity: IExchangeManageStore_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn CreateStoreEntryID<
            Identity: IExchangeManageStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszmsgstoredn: *const i8,
            lpszmailboxdn: *const i8,
            ulflags: u32,
            lpcbentryid: *mut u32,
            lppentryid: *mut *mut ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeManageStore_Impl::CreateStoreEntryID(
                    this,
                    core::mem::transmute_copy(&lpszmsgstoredn),
                    core::mem::transmute_copy(&lpszmailboxdn),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpcbentryid),
                    core::mem::transmute_copy(&lppentryid),
                )
            }
        }
        unsafe extern "system" fn EntryIDFromSourceKey<
            Identity: IExchangeManageStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cfolderkeysize: u32,
            lpfoldersourcekey: *const u8,
            cmessagekeysize: u32,
            lpmessagesourcekey: *const u8,
            lpcbentryid: *mut u32,
            lppentryid: *mut *mut ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeManageStore_Impl::EntryIDFromSourceKey(
                    this,
                    core::mem::transmute_copy(&cfolderkeysize),
                    core::mem::transmute_copy(&lpfoldersourcekey),
                    core::mem::transmute_copy(&cmessagekeysize),
                    core::mem::transmute_copy(&lpmessagesourcekey),
                    core::mem::transmute_copy(&lpcbentryid),
                    core::mem::transmute_copy(&lppentryid),
                )
            }
        }
        unsafe extern "system" fn GetRights<
            Identity: IExchangeManageStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbuserentryid: u32,
            lpuserentryid: *const ENTRYID,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            lpulrights: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeManageStore_Impl::GetRights(
                    this,
                    core::mem::transmute_copy(&cbuserentryid),
                    core::mem::transmute_copy(&lpuserentryid),
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&lpulrights),
                )
            }
        }
        unsafe extern "system" fn GetMailboxTable<
            Identity: IExchangeManageStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszservername: *const i8,
            lpptable: *mut *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeManageStore_Impl::GetMailboxTable(
                    this,
                    core::mem::transmute_copy(&lpszservername),
                    core::mem::transmute_copy(&lpptable),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn GetPublicFolderTable<
            Identity: IExchangeManageStore_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszservername: *const i8,
            lpptable: *mut *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeManageStore_Impl::GetPublicFolderTable(
                    this,
                    core::mem::transmute_copy(&lpszservername),
                    core::mem::transmute_copy(&lpptable),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            CreateStoreEntryID: CreateStoreEntryID::<Identity, OFFSET>,
            EntryIDFromSourceKey: EntryIDFromSourceKey::<Identity, OFFSET>,
            GetRights: GetRights::<Identity, OFFSET>,
            GetMailboxTable: GetMailboxTable::<Identity, OFFSET>,
            GetPublicFolderTable: GetPublicFolderTable::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeManageStore as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeManageStore {}
pub trait IExchangeManageStore2_Impl: IExchangeManageStore_Impl {
    fn CreateNewsgroupNameEntryID(
        &self,
        lpsznewsgroupname: *const i8,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
    ) -> i32;
}
impl IExchangeManageStore2_Vtbl {
    pub const fn new<Identity: IExchangeManageStore2_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn CreateNewsgroupNameEntryID<
            Identity: IExchangeManageStore2_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpsznewsgroupname: *const i8,
            lpcbentryid: *mut u32,
            lppentryid: *mut *mut ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeManageStore2_Impl::CreateNewsgroupNameEntryID(
                    this,
                    core::mem::transmute_copy(&lpsznewsgroupname),
                    core::mem::transmute_copy(&lpcbentryid),
                    core::mem::transmute_copy(&lppentryid),
                )
            }
        }
        Self {
            base__: IExchangeManageStore_Vtbl::new::<Identity, OFFSET>(),
            CreateNewsgroupNameEntryID: CreateNewsgroupNameEntryID::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeManageStore2 as windows_core::Interface>::IID
            || iid == &<IExchangeManageStore as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeManageStore2 {}
pub trait IExchangeManageStore3_Impl: IExchangeManageStore2_Impl {
    fn GetMailboxTableOffset(
        &self,
        lpszservername: *const i8,
        lpptable: windows_core::OutRef<IMAPITable>,
        ulflags: u32,
        uoffset: u32,
    ) -> i32;
}
impl IExchangeManageStore3_Vtbl {
    pub const fn new<Identity: IExchangeManageStore3_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetMailboxTableOffset<
            Identity: IExchangeManageStore3_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszservername: *const i8,
            lpptable: *mut *mut core::ffi::c_void,
            ulflags: u32,
            uoffset: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeManageStore3_Impl::GetMailboxTableOffset(
                    this,
                    core::mem::transmute_copy(&lpszservername),
                    core::mem::transmute_copy(&lpptable),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&uoffset),
                )
            }
        }
        Self {
            base__: IExchangeManageStore2_Vtbl::new::<Identity, OFFSET>(),
            GetMailboxTableOffset: GetMailboxTableOffset::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeManageStore3 as windows_core::Interface>::IID
            || iid == &<IExchangeManageStore as windows_core::Interface>::IID
            || iid == &<IExchangeManageStore2 as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeManageStore3 {}
pub trait IExchangeManageStore4_Impl: IExchangeManageStore3_Impl {
    fn GetPublicFolderTableOffset(
        &self,
        lpszservername: *const i8,
        lpptable: windows_core::OutRef<IMAPITable>,
        ulflags: u32,
        uoffset: u32,
    ) -> i32;
}
impl IExchangeManageStore4_Vtbl {
    pub const fn new<Identity: IExchangeManageStore4_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetPublicFolderTableOffset<
            Identity: IExchangeManageStore4_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszservername: *const i8,
            lpptable: *mut *mut core::ffi::c_void,
            ulflags: u32,
            uoffset: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeManageStore4_Impl::GetPublicFolderTableOffset(
                    this,
                    core::mem::transmute_copy(&lpszservername),
                    core::mem::transmute_copy(&lpptable),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&uoffset),
                )
            }
        }
        Self {
            base__: IExchangeManageStore3_Vtbl::new::<Identity, OFFSET>(),
            GetPublicFolderTableOffset: GetPublicFolderTableOffset::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeManageStore4 as windows_core::Interface>::IID
            || iid == &<IExchangeManageStore as windows_core::Interface>::IID
            || iid == &<IExchangeManageStore2 as windows_core::Interface>::IID
            || iid == &<IExchangeManageStore3 as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeManageStore4 {}
pub trait IExchangeMessageConversion_Impl: windows_core::IUnknownImpl {
    fn OpenStream(
        &self,
        cvalues: u32,
        lpproparray: *const SPropValue,
        lppstream: windows_core::OutRef<IStream>,
    ) -> i32;
}
impl IExchangeMessageConversion_Vtbl {
    pub const fn new<Identity: IExchangeMessageConversion_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn OpenStream<
            Identity: IExchangeMessageConversion_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cvalues: u32,
            lpproparray: *const SPropValue,
            lppstream: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeMessageConversion_Impl::OpenStream(
                    this,
                    core::mem::transmute_copy(&cvalues),
                    core::mem::transmute_copy(&lpproparray),
                    core::mem::transmute_copy(&lppstream),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            OpenStream: OpenStream::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeMessageConversion as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeMessageConversion {}
pub trait IExchangeModifyTable_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn GetTable(&self, ulflags: u32, lpptable: windows_core::OutRef<IMAPITable>) -> i32;
    fn ModifyTable(&self, ulflags: u32, lpmods: *const ROWLIST) -> i32;
}
impl IExchangeModifyTable_Vtbl {
    pub const fn new<Identity: IExchangeModifyTable_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IExchangeModifyTable_Impl,
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
                IExchangeModifyTable_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn GetTable<
            Identity: IExchangeModifyTable_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeModifyTable_Impl::GetTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn ModifyTable<
            Identity: IExchangeModifyTable_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32, lpmods: *const ROWLIST) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeModifyTable_Impl::ModifyTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpmods),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            GetTable: GetTable::<Identity, OFFSET>,
            ModifyTable: ModifyTable::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeModifyTable as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeModifyTable {}
pub trait IExchangeNntpNewsfeed_Impl: windows_core::IUnknownImpl {
    fn Configure(
        &self,
        lpsznewsfeeddn: *const i8,
        cvalues: u32,
        lpimailproparray: *const SPropValue,
    ) -> i32;
    fn CheckMsgIds(
        &self,
        lpszmsgids: *const i8,
        lpcfwanted: *mut u32,
        lppfwanted: *mut *mut u8,
    ) -> i32;
    fn OpenArticleStream(&self, lppstream: windows_core::OutRef<IStream>) -> i32;
}
impl IExchangeNntpNewsfeed_Vtbl {
    pub const fn new<Identity: IExchangeNntpNewsfeed_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn Configure<
            Identity: IExchangeNntpNewsfeed_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpsznewsfeeddn: *const i8,
            cvalues: u32,
            lpimailproparray: *const SPropValue,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeNntpNewsfeed_Impl::Configure(
                    this,
                    core::mem::transmute_copy(&lpsznewsfeeddn),
                    core::mem::transmute_copy(&cvalues),
                    core::mem::transmute_copy(&lpimailproparray),
                )
            }
        }
        unsafe extern "system" fn CheckMsgIds<
            Identity: IExchangeNntpNewsfeed_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszmsgids: *const i8,
            lpcfwanted: *mut u32,
            lppfwanted: *mut *mut u8,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeNntpNewsfeed_Impl::CheckMsgIds(
                    this,
                    core::mem::transmute_copy(&lpszmsgids),
                    core::mem::transmute_copy(&lpcfwanted),
                    core::mem::transmute_copy(&lppfwanted),
                )
            }
        }
        unsafe extern "system" fn OpenArticleStream<
            Identity: IExchangeNntpNewsfeed_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lppstream: *mut *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeNntpNewsfeed_Impl::OpenArticleStream(
                    this,
                    core::mem::transmute_copy(&lppstream),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            Configure: Configure::<Identity, OFFSET>,
            CheckMsgIds: CheckMsgIds::<Identity, OFFSET>,
            OpenArticleStream: OpenArticleStream::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeNntpNewsfeed as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeNntpNewsfeed {}
pub trait IExchangeRuleAction_Impl: windows_core::IUnknownImpl {
    fn ActionCount(&self, lpcactions: *mut u32) -> i32;
    fn GetAction(
        &self,
        ulactionnumber: u32,
        lpruleid: *const i64,
        lppaction: *mut *mut ACTION,
    ) -> i32;
}
impl IExchangeRuleAction_Vtbl {
    pub const fn new<Identity: IExchangeRuleAction_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn ActionCount<
            Identity: IExchangeRuleAction_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpcactions: *mut u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeRuleAction_Impl::ActionCount(
                    this,
                    core::mem::transmute_copy(&lpcactions),
                )
            }
        }
        unsafe extern "system" fn GetAction<
            Identity: IExchangeRuleAction_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulactionnumber: u32,
            lpruleid: *const i64,
            lppaction: *mut *mut ACTION,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeRuleAction_Impl::GetAction(
                    this,
                    core::mem::transmute_copy(&ulactionnumber),
                    core::mem::transmute_copy(&lpruleid),
                    core::mem::transmute_copy(&lppaction),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            ActionCount: ActionCount::<Identity, OFFSET>,
            GetAction: GetAction::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeRuleAction as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeRuleAction {}
pub trait IMAPIClientShutdown_Impl: windows_core::IUnknownImpl {
    fn QueryFastShutdown(&self) -> i32;
    fn NotifyProcessShutdown(&self) -> i32;
    fn DoFastShutdown(&self) -> i32;
}
impl IMAPIClientShutdown_Vtbl {
    pub const fn new<Identity: IMAPIClientShutdown_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn QueryFastShutdown<
            Identity: IMAPIClientShutdown_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIClientShutdown_Impl::QueryFastShutdown(this)
            }
        }
        unsafe extern "system" fn NotifyProcessShutdown<
            Identity: IMAPIClientShutdown_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIClientShutdown_Impl::NotifyProcessShutdown(this)
            }
        }
        unsafe extern "system" fn DoFastShutdown<
            Identity: IMAPIClientShutdown_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIClientShutdown_Impl::DoFastShutdown(this)
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            QueryFastShutdown: QueryFastShutdown::<Identity, OFFSET>,
            NotifyProcessShutdown: NotifyProcessShutdown::<Identity, OFFSET>,
            DoFastShutdown: DoFastShutdown::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIClientShutdown as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIClientShutdown {}
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
pub trait IMAPIControl_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn Activate(&self, ulflags: u32, uluiparam: usize) -> i32;
    fn GetState(&self, ulflags: u32, lpulstate: *mut u32) -> i32;
}
impl IMAPIControl_Vtbl {
    pub const fn new<Identity: IMAPIControl_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IMAPIControl_Impl,
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
                IMAPIControl_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn Activate<
            Identity: IMAPIControl_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32, uluiparam: usize) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIControl_Impl::Activate(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&uluiparam),
                )
            }
        }
        unsafe extern "system" fn GetState<
            Identity: IMAPIControl_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32, lpulstate: *mut u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIControl_Impl::GetState(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulstate),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            Activate: Activate::<Identity, OFFSET>,
            GetState: GetState::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIControl as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIControl {}
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
pub trait IMAPIForm_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn SetViewContext(&self, pviewcontext: windows_core::Ref<IMAPIViewContext>) -> i32;
    fn GetViewContext(
        &self,
        ppviewcontext: windows_core::OutRef<IMAPIViewContext>,
    ) -> i32;
    fn ShutdownForm(&self, ulsaveoptions: u32) -> i32;
    fn DoVerb(
        &self,
        iverb: i32,
        lpviewcontext: windows_core::Ref<IMAPIViewContext>,
        hwndparent: usize,
        lprcposrect: *const RECT,
    ) -> i32;
    fn Advise(
        &self,
        padvise: windows_core::Ref<IMAPIViewAdviseSink>,
        pdwstatus: *mut usize,
    ) -> i32;
    fn Unadvise(&self, ulconnection: usize) -> i32;
}
impl IMAPIForm_Vtbl {
    pub const fn new<Identity: IMAPIForm_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IMAPIForm_Impl,
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
                IMAPIForm_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn SetViewContext<
            Identity: IMAPIForm_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, pviewcontext: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIForm_Impl::SetViewContext(
                    this,
                    core::mem::transmute_copy(&pviewcontext),
                )
            }
        }
        unsafe extern "system" fn GetViewContext<
            Identity: IMAPIForm_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ppviewcontext: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIForm_Impl::GetViewContext(
                    this,
                    core::mem::transmute_copy(&ppviewcontext),
                )
            }
        }
        unsafe extern "system" fn ShutdownForm<
            Identity: IMAPIForm_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulsaveoptions: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIForm_Impl::ShutdownForm(
                    this,
                    core::mem::transmute_copy(&ulsaveoptions),
                )
            }
        }
        unsafe extern "system" fn DoVerb<Identity: IMAPIForm_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            iverb: i32,
            lpviewcontext: *mut core::ffi::c_void,
            hwndparent: usize,
            lprcposrect: *const RECT,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIForm_Impl::DoVerb(
                    this,
                    core::mem::transmute_copy(&iverb),
                    core::mem::transmute_copy(&lpviewcontext),
                    core::mem::transmute_copy(&hwndparent),
                    core::mem::transmute_copy(&lprcposrect),
                )
            }
        }
        unsafe extern "system" fn Advise<Identity: IMAPIForm_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            padvise: *mut core::ffi::c_void,
            pdwstatus: *mut usize,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIForm_Impl::Advise(
                    this,
                    core::mem::transmute_copy(&padvise),
                    core::mem::transmute_copy(&pdwstatus),
                )
            }
        }
        unsafe extern "system" fn Unadvise<
            Identity: IMAPIForm_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulconnection: usize) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIForm_Impl::Unadvise(this, core::mem::transmute_copy(&ulconnection))
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            SetViewContext: SetViewContext::<Identity, OFFSET>,
            GetViewContext: GetViewContext::<Identity, OFFSET>,
            ShutdownForm: ShutdownForm::<Identity, OFFSET>,
            DoVerb: DoVerb::<Identity, OFFSET>,
            Advise: Advise::<Identity, OFFSET>,
            Unadvise: Unadvise::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIForm as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIForm {}
pub trait IMAPIFormAdviseSink_Impl: windows_core::IUnknownImpl {
    fn OnChange(&self, uldir: u32) -> i32;
    fn OnActivateNext(
        &self,
        lpszmessageclass: *const i8,
        ulmessagestatus: u32,
        ulmessageflags: u32,
        pppersistmessage: windows_core::OutRef<IPersistMessage>,
    ) -> i32;
}
impl IMAPIFormAdviseSink_Vtbl {
    pub const fn new<Identity: IMAPIFormAdviseSink_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn OnChange<
            Identity: IMAPIFormAdviseSink_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, uldir: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormAdviseSink_Impl::OnChange(
                    this,
                    core::mem::transmute_copy(&uldir),
                )
            }
        }
        unsafe extern "system" fn OnActivateNext<
            Identity: IMAPIFormAdviseSink_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpszmessageclass: *const i8,
            ulmessagestatus: u32,
            ulmessageflags: u32,
            pppersistmessage: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormAdviseSink_Impl::OnActivateNext(
                    this,
                    core::mem::transmute_copy(&lpszmessageclass),
                    core::mem::transmute_copy(&ulmessagestatus),
                    core::mem::transmute_copy(&ulmessageflags),
                    core::mem::transmute_copy(&pppersistmessage),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            OnChange: OnChange::<Identity, OFFSET>,
            OnActivateNext: OnActivateNext::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIFormAdviseSink as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIFormAdviseSink {}
pub trait IMAPIFormContainer_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn InstallForm(
        &self,
        uluiparam: usize,
        ulflags: u32,
        szcfgpathname: *const core::ffi::c_void,
    ) -> i32;
    fn RemoveForm(&self, szmessageclass: *const i8) -> i32;
    fn ResolveMessageClass(
        &self,
        szmessageclass: *const i8,
        ulflags: u32,
        pforminfo: windows_core::OutRef<IMAPIFormInfo>,
    ) -> i32;
    fn ResolveMultipleMessageClasses(
        &self,
        pmsgclassarray: *const SMessageClassArray,
        ulflags: u32,
        ppfrminfoarray: *mut *mut SMAPIFormInfoArray,
    ) -> i32;
    fn CalcFormPropSet(
        &self,
        ulflags: u32,
        ppresults: *mut *mut SMAPIFormPropArray,
    ) -> i32;
    fn GetDisplay(
        &self,
        ulflags: u32,
        pszdisplayname: *mut *mut core::ffi::c_void,
    ) -> i32;
}
impl IMAPIFormContainer_Vtbl {
    pub const fn new<Identity: IMAPIFormContainer_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IMAPIFormContainer_Impl,
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
                IMAPIFormContainer_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn InstallForm<
            Identity: IMAPIFormContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            szcfgpathname: *const core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormContainer_Impl::InstallForm(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&szcfgpathname),
                )
            }
        }
        unsafe extern "system" fn RemoveForm<
            Identity: IMAPIFormContainer_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, szmessageclass: *const i8) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormContainer_Impl::RemoveForm(
                    this,
                    core::mem::transmute_copy(&szmessageclass),
                )
            }
        }
        unsafe extern "system" fn ResolveMessageClass<
            Identity: IMAPIFormContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            szmessageclass: *const i8,
            ulflags: u32,
            pforminfo: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormContainer_Impl::ResolveMessageClass(
                    this,
                    core::mem::transmute_copy(&szmessageclass),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&pforminfo),
                )
            }
        }
        unsafe extern "system" fn ResolveMultipleMessageClasses<
            Identity: IMAPIFormContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            pmsgclassarray: *const SMessageClassArray,
            ulflags: u32,
            ppfrminfoarray: *mut *mut SMAPIFormInfoArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormContainer_Impl::ResolveMultipleMessageClasses(
                    this,
                    core::mem::transmute_copy(&pmsgclassarray),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&ppfrminfoarray),
                )
            }
        }
        unsafe extern "system" fn CalcFormPropSet<
            Identity: IMAPIFormContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            ppresults: *mut *mut SMAPIFormPropArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormContainer_Impl::CalcFormPropSet(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&ppresults),
                )
            }
        }
        unsafe extern "system" fn GetDisplay<
            Identity: IMAPIFormContainer_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            pszdisplayname: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormContainer_Impl::GetDisplay(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&pszdisplayname),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            InstallForm: InstallForm::<Identity, OFFSET>,
            RemoveForm: RemoveForm::<Identity, OFFSET>,
            ResolveMessageClass: ResolveMessageClass::<Identity, OFFSET>,
            ResolveMultipleMessageClasses: ResolveMultipleMessageClasses::<
                Identity,
                OFFSET,
            >,
            CalcFormPropSet: CalcFormPropSet::<Identity, OFFSET>,
            GetDisplay: GetDisplay::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIFormContainer as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIFormContainer {}
pub trait IMAPIFormFactory_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn CreateClassFactory(
        &self,
        clsidform: *const windows_core::GUID,
        ulflags: u32,
        lppclassfactory: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn LockServer(&self, ulflags: u32, flockserver: u32) -> i32;
}
impl IMAPIFormFactory_Vtbl {
    pub const fn new<Identity: IMAPIFormFactory_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IMAPIFormFactory_Impl,
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
                IMAPIFormFactory_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn CreateClassFactory<
            Identity: IMAPIFormFactory_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            clsidform: *const windows_core::GUID,
            ulflags: u32,
            lppclassfactory: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormFactory_Impl::CreateClassFactory(
                    this,
                    core::mem::transmute_copy(&clsidform),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppclassfactory),
                )
            }
        }
        unsafe extern "system" fn LockServer<
            Identity: IMAPIFormFactory_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32, flockserver: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormFactory_Impl::LockServer(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&flockserver),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            CreateClassFactory: CreateClassFactory::<Identity, OFFSET>,
            LockServer: LockServer::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIFormFactory as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIFormFactory {}
pub trait IMAPIFormInfo_Impl: IMAPIProp_Impl {
    fn CalcFormPropSet(
        &self,
        ulflags: u32,
        ppformproparray: *mut *mut SMAPIFormPropArray,
    ) -> i32;
    fn CalcVerbSet(
        &self,
        ulflags: u32,
        ppmapiverbarray: *mut *mut SMAPIVerbArray,
    ) -> i32;
    fn MakeIconFromBinary(&self, npropid: u32, phicon: *mut usize) -> i32;
    fn SaveForm(&self, szfilename: *const core::ffi::c_void) -> i32;
    fn OpenFormContainer(
        &self,
        ppformcontainer: windows_core::OutRef<IMAPIFormContainer>,
    ) -> i32;
}
impl IMAPIFormInfo_Vtbl {
    pub const fn new<Identity: IMAPIFormInfo_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn CalcFormPropSet<
            Identity: IMAPIFormInfo_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            ppformproparray: *mut *mut SMAPIFormPropArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormInfo_Impl::CalcFormPropSet(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&ppformproparray),
                )
            }
        }
        unsafe extern "system" fn CalcVerbSet<
            Identity: IMAPIFormInfo_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            ppmapiverbarray: *mut *mut SMAPIVerbArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormInfo_Impl::CalcVerbSet(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&ppmapiverbarray),
                )
            }
        }
        unsafe extern "system" fn MakeIconFromBinary<
            Identity: IMAPIFormInfo_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, npropid: u32, phicon: *mut usize) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormInfo_Impl::MakeIconFromBinary(
                    this,
                    core::mem::transmute_copy(&npropid),
                    core::mem::transmute_copy(&phicon),
                )
            }
        }
        unsafe extern "system" fn SaveForm<
            Identity: IMAPIFormInfo_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, szfilename: *const core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormInfo_Impl::SaveForm(
                    this,
                    core::mem::transmute_copy(&szfilename),
                )
            }
        }
        unsafe extern "system" fn OpenFormContainer<
            Identity: IMAPIFormInfo_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ppformcontainer: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormInfo_Impl::OpenFormContainer(
                    this,
                    core::mem::transmute_copy(&ppformcontainer),
                )
            }
        }
        Self {
            base__: IMAPIProp_Vtbl::new::<Identity, OFFSET>(),
            CalcFormPropSet: CalcFormPropSet::<Identity, OFFSET>,
            CalcVerbSet: CalcVerbSet::<Identity, OFFSET>,
            MakeIconFromBinary: MakeIconFromBinary::<Identity, OFFSET>,
            SaveForm: SaveForm::<Identity, OFFSET>,
            OpenFormContainer: OpenFormContainer::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIFormInfo as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIFormInfo {}
pub trait IMAPIFormMgr_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn LoadForm(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lpszmessageclass: *const i8,
        ulmessagestatus: u32,
        ulmessageflags: u32,
        pfolderfocus: windows_core::Ref<IMAPIFolder>,
        pmessagesite: windows_core::Ref<IMAPIMessageSite>,
        pmsg: windows_core::Ref<IMessage>,
        pviewcontext: windows_core::Ref<IMAPIViewContext>,
        riid: *const windows_core::GUID,
        ppvobj: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn ResolveMessageClass(
        &self,
        szmsgclass: *const i8,
        ulflags: u32,
        pfolderfocus: windows_core::Ref<IMAPIFolder>,
        ppresult: windows_core::OutRef<IMAPIFormInfo>,
    ) -> i32;
    fn ResolveMultipleMessageClasses(
        &self,
        pmsgclasses: *const SMessageClassArray,
        ulflags: u32,
        pfolderfocus: windows_core::Ref<IMAPIFolder>,
        pfrminfoarray: *mut *mut SMAPIFormInfoArray,
    ) -> i32;
    fn CalcFormPropSet(
        &self,
        pfrminfoarray: *const SMAPIFormInfoArray,
        ulflags: u32,
        ppresults: *mut *mut SMAPIFormPropArray,
    ) -> i32;
    fn CreateForm(
        &self,
        uluiparam: usize,
        ulflags: u32,
        pfrminfotoactivate: windows_core::Ref<IMAPIFormInfo>,
        refiidtoask: *const windows_core::GUID,
        ppvobj: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn SelectForm(
        &self,
        uluiparam: usize,
        ulflags: u32,
        psztitle: *const core::ffi::c_void,
        pfld: windows_core::Ref<IMAPIFolder>,
        ppfrminforeturned: windows_core::OutRef<IMAPIFormInfo>,
    ) -> i32;
    fn SelectMultipleForms(
        &self,
        uluiparam: usize,
        ulflags: u32,
        psztitle: *const core::ffi::c_void,
        pfld: windows_core::Ref<IMAPIFolder>,
        pfrminfoarray: *const SMAPIFormInfoArray,
        ppfrminfoarray: *mut *mut SMAPIFormInfoArray,
    ) -> i32;
    fn SelectFormContainer(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lppfcnt: windows_core::OutRef<IMAPIFormContainer>,
    ) -> i32;
    fn OpenFormContainer(
        &self,
        hfrmreg: u32,
        lpunk: *const core::ffi::c_void,
        lppfcnt: windows_core::OutRef<IMAPIFormContainer>,
    ) -> i32;
    fn PrepareForm(
        &self,
        uluiparam: usize,
        ulflags: u32,
        pfrminfo: windows_core::Ref<IMAPIFormInfo>,
    ) -> i32;
    fn IsInConflict(
        &self,
        ulmessageflags: u32,
        ulmessagestatus: u32,
        szmessageclass: *const i8,
        pfolderfocus: windows_core::Ref<IMAPIFolder>,
    ) -> i32;
}
impl IMAPIFormMgr_Vtbl {
    pub const fn new<Identity: IMAPIFormMgr_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IMAPIFormMgr_Impl,
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
                IMAPIFormMgr_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn LoadForm<
            Identity: IMAPIFormMgr_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            lpszmessageclass: *const i8,
            ulmessagestatus: u32,
            ulmessageflags: u32,
            pfolderfocus: *mut core::ffi::c_void,
            pmessagesite: *mut core::ffi::c_void,
            pmsg: *mut core::ffi::c_void,
            pviewcontext: *mut core::ffi::c_void,
            riid: *const windows_core::GUID,
            ppvobj: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormMgr_Impl::LoadForm(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpszmessageclass),
                    core::mem::transmute_copy(&ulmessagestatus),
                    core::mem::transmute_copy(&ulmessageflags),
                    core::mem::transmute_copy(&pfolderfocus),
                    core::mem::transmute_copy(&pmessagesite),
                    core::mem::transmute_copy(&pmsg),
                    core::mem::transmute_copy(&pviewcontext),
                    core::mem::transmute_copy(&riid),
                    core::mem::transmute_copy(&ppvobj),
                )
            }
        }
        unsafe extern "system" fn ResolveMessageClass<
            Identity: IMAPIFormMgr_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            szmsgclass: *const i8,
            ulflags: u32,
            pfolderfocus: *mut core::ffi::c_void,
            ppresult: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormMgr_Impl::ResolveMessageClass(
                    this,
                    core::mem::transmute_copy(&szmsgclass),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&pfolderfocus),
                    core::mem::transmute_copy(&ppresult),
                )
            }
        }
        unsafe extern "system" fn ResolveMultipleMessageClasses<
            Identity: IMAPIFormMgr_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            pmsgclasses: *const SMessageClassArray,
            ulflags: u32,
            pfolderfocus: *mut core::ffi::c_void,
            pfrminfoarray: *mut *mut SMAPIFormInfoArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormMgr_Impl::ResolveMultipleMessageClasses(
                    this,
                    core::mem::transmute_copy(&pmsgclasses),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&pfolderfocus),
                    core::mem::transmute_copy(&pfrminfoarray),
                )
            }
        }
        unsafe extern "system" fn CalcFormPropSet<
            Identity: IMAPIFormMgr_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            pfrminfoarray: *const SMAPIFormInfoArray,
            ulflags: u32,
            ppresults: *mut *mut SMAPIFormPropArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormMgr_Impl::CalcFormPropSet(
                    this,
                    core::mem::transmute_copy(&pfrminfoarray),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&ppresults),
                )
            }
        }
        unsafe extern "system" fn CreateForm<
            Identity: IMAPIFormMgr_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            pfrminfotoactivate: *mut core::ffi::c_void,
            refiidtoask: *const windows_core::GUID,
            ppvobj: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormMgr_Impl::CreateForm(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&pfrminfotoactivate),
                    core::mem::transmute_copy(&refiidtoask),
                    core::mem::transmute_copy(&ppvobj),
                )
            }
        }
        unsafe extern "system" fn SelectForm<
            Identity: IMAPIFormMgr_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            psztitle: *const core::ffi::c_void,
            pfld: *mut core::ffi::c_void,
            ppfrminforeturned: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormMgr_Impl::SelectForm(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&psztitle),
                    core::mem::transmute_copy(&pfld),
                    core::mem::transmute_copy(&ppfrminforeturned),
                )
            }
        }
        unsafe extern "system" fn SelectMultipleForms<
            Identity: IMAPIFormMgr_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            psztitle: *const core::ffi::c_void,
            pfld: *mut core::ffi::c_void,
            pfrminfoarray: *const SMAPIFormInfoArray,
            ppfrminfoarray: *mut *mut SMAPIFormInfoArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormMgr_Impl::SelectMultipleForms(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&psztitle),
                    core::mem::transmute_copy(&pfld),
                    core::mem::transmute_copy(&pfrminfoarray),
                    core::mem::transmute_copy(&ppfrminfoarray),
                )
            }
        }
        unsafe extern "system" fn SelectFormContainer<
            Identity: IMAPIFormMgr_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            lppfcnt: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormMgr_Impl::SelectFormContainer(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppfcnt),
                )
            }
        }
        unsafe extern "system" fn OpenFormContainer<
            Identity: IMAPIFormMgr_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            hfrmreg: u32,
            lpunk: *const core::ffi::c_void,
            lppfcnt: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormMgr_Impl::OpenFormContainer(
                    this,
                    core::mem::transmute_copy(&hfrmreg),
                    core::mem::transmute_copy(&lpunk),
                    core::mem::transmute_copy(&lppfcnt),
                )
            }
        }
        unsafe extern "system" fn PrepareForm<
            Identity: IMAPIFormMgr_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            pfrminfo: *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormMgr_Impl::PrepareForm(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&pfrminfo),
                )
            }
        }
        unsafe extern "system" fn IsInConflict<
            Identity: IMAPIFormMgr_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulmessageflags: u32,
            ulmessagestatus: u32,
            szmessageclass: *const i8,
            pfolderfocus: *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIFormMgr_Impl::IsInConflict(
                    this,
                    core::mem::transmute_copy(&ulmessageflags),
                    core::mem::transmute_copy(&ulmessagestatus),
                    core::mem::transmute_copy(&szmessageclass),
                    core::mem::transmute_copy(&pfolderfocus),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            LoadForm: LoadForm::<Identity, OFFSET>,
            ResolveMessageClass: ResolveMessageClass::<Identity, OFFSET>,
            ResolveMultipleMessageClasses: ResolveMultipleMessageClasses::<
                Identity,
                OFFSET,
            >,
            CalcFormPropSet: CalcFormPropSet::<Identity, OFFSET>,
            CreateForm: CreateForm::<Identity, OFFSET>,
            SelectForm: SelectForm::<Identity, OFFSET>,
            SelectMultipleForms: SelectMultipleForms::<Identity, OFFSET>,
            SelectFormContainer: SelectFormContainer::<Identity, OFFSET>,
            OpenFormContainer: OpenFormContainer::<Identity, OFFSET>,
            PrepareForm: PrepareForm::<Identity, OFFSET>,
            IsInConflict: IsInConflict::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIFormMgr as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIFormMgr {}
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
pub trait IMAPIProviderShutdown_Impl: windows_core::IUnknownImpl {
    fn QueryFastShutdown(&self) -> i32;
    fn NotifyProcessShutdown(&self) -> i32;
    fn DoFastShutdown(&self) -> i32;
}
impl IMAPIProviderShutdown_Vtbl {
    pub const fn new<Identity: IMAPIProviderShutdown_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn QueryFastShutdown<
            Identity: IMAPIProviderShutdown_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProviderShutdown_Impl::QueryFastShutdown(this)
            }
        }
        unsafe extern "system" fn NotifyProcessShutdown<
            Identity: IMAPIProviderShutdown_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProviderShutdown_Impl::NotifyProcessShutdown(this)
            }
        }
        unsafe extern "system" fn DoFastShutdown<
            Identity: IMAPIProviderShutdown_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIProviderShutdown_Impl::DoFastShutdown(this)
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            QueryFastShutdown: QueryFastShutdown::<Identity, OFFSET>,
            NotifyProcessShutdown: NotifyProcessShutdown::<Identity, OFFSET>,
            DoFastShutdown: DoFastShutdown::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIProviderShutdown as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIProviderShutdown {}
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
pub trait IMAPISupport_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn GetMemAllocRoutines(
        &self,
        lpallocatebuffer: *mut *mut core::ffi::c_void,
        lpallocatemore: *mut *mut core::ffi::c_void,
        lpfreebuffer: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn Subscribe(
        &self,
        lpkey: *const NOTIFKEY,
        uleventmask: u32,
        ulflags: u32,
        lpadvisesink: windows_core::Ref<IMAPIAdviseSink>,
        lpulconnection: *mut usize,
    ) -> i32;
    fn Unsubscribe(&self, ulconnection: usize) -> i32;
    fn Notify(
        &self,
        lpkey: *const NOTIFKEY,
        cnotification: u32,
        lpnotifications: *const NOTIFICATION,
        lpulflags: *mut u32,
    ) -> i32;
    fn ModifyStatusRow(
        &self,
        cvalues: u32,
        lpcolumnvals: *const SPropValue,
        ulflags: u32,
    ) -> i32;
    fn OpenProfileSection(
        &self,
        lpuid: *const MAPIUID,
        ulflags: u32,
        lppprofileobj: windows_core::OutRef<IProfSect>,
    ) -> i32;
    fn RegisterPreprocessor(
        &self,
        lpmuid: *const MAPIUID,
        lpszadrtype: *const core::ffi::c_void,
        lpszdllname: *const core::ffi::c_void,
        lpszpreprocess: *const i8,
        lpszremovepreprocessinfo: *const i8,
        ulflags: u32,
    ) -> i32;
    fn NewUID(&self, lpmuid: *const MAPIUID) -> i32;
    fn MakeInvalid(
        &self,
        ulflags: u32,
        lpobject: *const core::ffi::c_void,
        ulrefcount: u32,
        cmethods: u32,
    ) -> i32;
    fn SpoolerYield(&self, ulflags: u32) -> i32;
    fn SpoolerNotify(&self, ulflags: u32, lpvdata: *const core::ffi::c_void) -> i32;
    fn CreateOneOff(
        &self,
        lpszname: *const core::ffi::c_void,
        lpszadrtype: *const core::ffi::c_void,
        lpszaddress: *const core::ffi::c_void,
        ulflags: u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
    ) -> i32;
    fn SetProviderUID(&self, lpproviderid: *const MAPIUID, ulflags: u32) -> i32;
    fn CompareEntryIDs(
        &self,
        cbentry1: u32,
        lpentry1: *const ENTRYID,
        cbentry2: u32,
        lpentry2: *const ENTRYID,
        ulcompareflags: u32,
        lpulresult: *mut u32,
    ) -> i32;
    fn OpenTemplateID(
        &self,
        cbtemplateid: u32,
        lptemplateid: *const ENTRYID,
        ultemplateflags: u32,
        lpmapipropdata: windows_core::Ref<IMAPIProp>,
        lpinterface: *const windows_core::GUID,
        lppmapipropnew: *mut *mut core::ffi::c_void,
        lpmapipropsibling: windows_core::Ref<IMAPIProp>,
    ) -> i32;
    fn OpenEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulopenflags: u32,
        lpulobjtype: *mut u32,
        lppunk: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn GetOneOffTable(
        &self,
        ulflags: u32,
        lpptable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn Address(
        &self,
        lpuluiparam: *mut usize,
        lpadrparms: *mut ADRPARM,
        lppadrlist: *mut *mut ADRLIST,
    ) -> i32;
    fn Details(
        &self,
        lpuluiparam: *mut usize,
        lpfndismiss: *const core::ffi::c_void,
        lpvdismisscontext: *const core::ffi::c_void,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpfbuttoncallback: *const core::ffi::c_void,
        lpvbuttoncontext: *const core::ffi::c_void,
        lpszbuttontext: *const core::ffi::c_void,
        ulflags: u32,
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
    fn DoConfigPropsheet(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lpsztitle: *const core::ffi::c_void,
        lpdisplaytable: windows_core::Ref<IMAPITable>,
        lpconfigdata: windows_core::Ref<IMAPIProp>,
        ultoppage: u32,
    ) -> i32;
    fn CopyMessages(
        &self,
        lpsrcinterface: *const windows_core::GUID,
        lpsrcfolder: *const core::ffi::c_void,
        lpmsglist: *const SBinaryArray,
        lpdestinterface: *const windows_core::GUID,
        lpdestfolder: *const core::ffi::c_void,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        ulflags: u32,
    ) -> i32;
    fn CopyFolder(
        &self,
        lpsrcinterface: *const windows_core::GUID,
        lpsrcfolder: *const core::ffi::c_void,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpdestinterface: *const windows_core::GUID,
        lpdestfolder: *const core::ffi::c_void,
        lsznewfoldername: *const core::ffi::c_void,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        ulflags: u32,
    ) -> i32;
    fn DoCopyTo(
        &self,
        lpsrcinterface: *const windows_core::GUID,
        lpsrcobj: *const core::ffi::c_void,
        ciidexclude: u32,
        rgiidexclude: *const windows_core::GUID,
        lpexcludeprops: *const SPropTagArray,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        lpdestinterface: *const windows_core::GUID,
        lpdestobj: *const core::ffi::c_void,
        ulflags: u32,
        lppproblems: *mut *mut SPropProblemArray,
    ) -> i32;
    fn DoCopyProps(
        &self,
        lpsrcinterface: *const windows_core::GUID,
        lpsrcobj: *const core::ffi::c_void,
        lpincludeprops: *const SPropTagArray,
        uluiparam: usize,
        lpprogress: windows_core::Ref<IMAPIProgress>,
        lpdestinterface: *const windows_core::GUID,
        lpdestobj: *const core::ffi::c_void,
        ulflags: u32,
        lppproblems: *mut *mut SPropProblemArray,
    ) -> i32;
    fn DoProgressDialog(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lppprogress: windows_core::OutRef<IMAPIProgress>,
    ) -> i32;
    fn ReadReceipt(
        &self,
        ulflags: u32,
        lpreadmessage: windows_core::Ref<IMessage>,
        lppemptymessage: windows_core::OutRef<IMessage>,
    ) -> i32;
    fn PrepareSubmit(
        &self,
        lpmessage: windows_core::Ref<IMessage>,
        lpulflags: *mut u32,
    ) -> i32;
    fn ExpandRecips(
        &self,
        lpmessage: windows_core::Ref<IMessage>,
        lpulflags: *mut u32,
    ) -> i32;
    fn UpdatePAB(&self, ulflags: u32, lpmessage: windows_core::Ref<IMessage>) -> i32;
    fn DoSentMail(&self, ulflags: u32, lpmessage: windows_core::Ref<IMessage>) -> i32;
    fn OpenAddressBook(
        &self,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppadrbook: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn Preprocess(&self, ulflags: u32, cbentryid: u32, lpentryid: *const ENTRYID) -> i32;
    fn CompleteMsg(
        &self,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
    ) -> i32;
    fn StoreLogoffTransports(&self, lpulflags: *mut u32) -> i32;
    fn StatusRecips(
        &self,
        lpmessage: windows_core::Ref<IMessage>,
        lpreciplist: *const ADRLIST,
    ) -> i32;
    fn WrapStoreEntryID(
        &self,
        cborigentry: u32,
        lporigentry: *const ENTRYID,
        lpcbwrappedentry: *mut u32,
        lppwrappedentry: *mut *mut ENTRYID,
    ) -> i32;
    fn ModifyProfile(&self, ulflags: u32) -> i32;
    fn IStorageFromStream(
        &self,
        lpunkin: *const core::ffi::c_void,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppstorageout: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn GetSvcConfigSupportObj(
        &self,
        ulflags: u32,
        lppsvcsupport: windows_core::OutRef<IMAPISupport>,
    ) -> i32;
}
impl IMAPISupport_Vtbl {
    pub const fn new<Identity: IMAPISupport_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IMAPISupport_Impl,
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
                IMAPISupport_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn GetMemAllocRoutines<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpallocatebuffer: *mut *mut core::ffi::c_void,
            lpallocatemore: *mut *mut core::ffi::c_void,
            lpfreebuffer: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::GetMemAllocRoutines(
                    this,
                    core::mem::transmute_copy(&lpallocatebuffer),
                    core::mem::transmute_copy(&lpallocatemore),
                    core::mem::transmute_copy(&lpfreebuffer),
                )
            }
        }
        unsafe extern "system" fn Subscribe<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpkey: *const NOTIFKEY,
            uleventmask: u32,
            ulflags: u32,
            lpadvisesink: *mut core::ffi::c_void,
            lpulconnection: *mut usize,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::Subscribe(
                    this,
                    core::mem::transmute_copy(&lpkey),
                    core::mem::transmute_copy(&uleventmask),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpadvisesink),
                    core::mem::transmute_copy(&lpulconnection),
                )
            }
        }
        unsafe extern "system" fn Unsubscribe<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulconnection: usize) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::Unsubscribe(
                    this,
                    core::mem::transmute_copy(&ulconnection),
                )
            }
        }
        unsafe extern "system" fn Notify<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpkey: *const NOTIFKEY,
            cnotification: u32,
            lpnotifications: *const NOTIFICATION,
            lpulflags: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::Notify(
                    this,
                    core::mem::transmute_copy(&lpkey),
                    core::mem::transmute_copy(&cnotification),
                    core::mem::transmute_copy(&lpnotifications),
                    core::mem::transmute_copy(&lpulflags),
                )
            }
        }
        unsafe extern "system" fn ModifyStatusRow<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cvalues: u32,
            lpcolumnvals: *const SPropValue,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::ModifyStatusRow(
                    this,
                    core::mem::transmute_copy(&cvalues),
                    core::mem::transmute_copy(&lpcolumnvals),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn OpenProfileSection<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpuid: *const MAPIUID,
            ulflags: u32,
            lppprofileobj: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::OpenProfileSection(
                    this,
                    core::mem::transmute_copy(&lpuid),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppprofileobj),
                )
            }
        }
        unsafe extern "system" fn RegisterPreprocessor<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpmuid: *const MAPIUID,
            lpszadrtype: *const core::ffi::c_void,
            lpszdllname: *const core::ffi::c_void,
            lpszpreprocess: *const i8,
            lpszremovepreprocessinfo: *const i8,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::RegisterPreprocessor(
                    this,
                    core::mem::transmute_copy(&lpmuid),
                    core::mem::transmute_copy(&lpszadrtype),
                    core::mem::transmute_copy(&lpszdllname),
                    core::mem::transmute_copy(&lpszpreprocess),
                    core::mem::transmute_copy(&lpszremovepreprocessinfo),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn NewUID<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpmuid: *const MAPIUID) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::NewUID(this, core::mem::transmute_copy(&lpmuid))
            }
        }
        unsafe extern "system" fn MakeInvalid<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpobject: *const core::ffi::c_void,
            ulrefcount: u32,
            cmethods: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::MakeInvalid(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpobject),
                    core::mem::transmute_copy(&ulrefcount),
                    core::mem::transmute_copy(&cmethods),
                )
            }
        }
        unsafe extern "system" fn SpoolerYield<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::SpoolerYield(
                    this,
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn SpoolerNotify<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpvdata: *const core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::SpoolerNotify(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpvdata),
                )
            }
        }
        unsafe extern "system" fn CreateOneOff<
            Identity: IMAPISupport_Impl,
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
                IMAPISupport_Impl::CreateOneOff(
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
        unsafe extern "system" fn SetProviderUID<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpproviderid: *const MAPIUID,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::SetProviderUID(
                    this,
                    core::mem::transmute_copy(&lpproviderid),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn CompareEntryIDs<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentry1: u32,
            lpentry1: *const ENTRYID,
            cbentry2: u32,
            lpentry2: *const ENTRYID,
            ulcompareflags: u32,
            lpulresult: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::CompareEntryIDs(
                    this,
                    core::mem::transmute_copy(&cbentry1),
                    core::mem::transmute_copy(&lpentry1),
                    core::mem::transmute_copy(&cbentry2),
                    core::mem::transmute_copy(&lpentry2),
                    core::mem::transmute_copy(&ulcompareflags),
                    core::mem::transmute_copy(&lpulresult),
                )
            }
        }
        unsafe extern "system" fn OpenTemplateID<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbtemplateid: u32,
            lptemplateid: *const ENTRYID,
            ultemplateflags: u32,
            lpmapipropdata: *mut core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            lppmapipropnew: *mut *mut core::ffi::c_void,
            lpmapipropsibling: *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::OpenTemplateID(
                    this,
                    core::mem::transmute_copy(&cbtemplateid),
                    core::mem::transmute_copy(&lptemplateid),
                    core::mem::transmute_copy(&ultemplateflags),
                    core::mem::transmute_copy(&lpmapipropdata),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&lppmapipropnew),
                    core::mem::transmute_copy(&lpmapipropsibling),
                )
            }
        }
        unsafe extern "system" fn OpenEntry<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            lpinterface: *const windows_core::GUID,
            ulopenflags: u32,
            lpulobjtype: *mut u32,
            lppunk: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::OpenEntry(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulopenflags),
                    core::mem::transmute_copy(&lpulobjtype),
                    core::mem::transmute_copy(&lppunk),
                )
            }
        }
        unsafe extern "system" fn GetOneOffTable<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpptable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::GetOneOffTable(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpptable),
                )
            }
        }
        unsafe extern "system" fn Address<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpuluiparam: *mut usize,
            lpadrparms: *mut ADRPARM,
            lppadrlist: *mut *mut ADRLIST,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::Address(
                    this,
                    core::mem::transmute_copy(&lpuluiparam),
                    core::mem::transmute_copy(&lpadrparms),
                    core::mem::transmute_copy(&lppadrlist),
                )
            }
        }
        unsafe extern "system" fn Details<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpuluiparam: *mut usize,
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
                IMAPISupport_Impl::Details(
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
        unsafe extern "system" fn NewEntry<
            Identity: IMAPISupport_Impl,
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
                IMAPISupport_Impl::NewEntry(
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
        unsafe extern "system" fn DoConfigPropsheet<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            lpsztitle: *const core::ffi::c_void,
            lpdisplaytable: *mut core::ffi::c_void,
            lpconfigdata: *mut core::ffi::c_void,
            ultoppage: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::DoConfigPropsheet(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpsztitle),
                    core::mem::transmute_copy(&lpdisplaytable),
                    core::mem::transmute_copy(&lpconfigdata),
                    core::mem::transmute_copy(&ultoppage),
                )
            }
        }
        unsafe extern "system" fn CopyMessages<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpsrcinterface: *const windows_core::GUID,
            lpsrcfolder: *const core::ffi::c_void,
            lpmsglist: *const SBinaryArray,
            lpdestinterface: *const windows_core::GUID,
            lpdestfolder: *const core::ffi::c_void,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::CopyMessages(
                    this,
                    core::mem::transmute_copy(&lpsrcinterface),
                    core::mem::transmute_copy(&lpsrcfolder),
                    core::mem::transmute_copy(&lpmsglist),
                    core::mem::transmute_copy(&lpdestinterface),
                    core::mem::transmute_copy(&lpdestfolder),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn CopyFolder<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpsrcinterface: *const windows_core::GUID,
            lpsrcfolder: *const core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            lpdestinterface: *const windows_core::GUID,
            lpdestfolder: *const core::ffi::c_void,
            lsznewfoldername: *const core::ffi::c_void,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::CopyFolder(
                    this,
                    core::mem::transmute_copy(&lpsrcinterface),
                    core::mem::transmute_copy(&lpsrcfolder),
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&lpdestinterface),
                    core::mem::transmute_copy(&lpdestfolder),
                    core::mem::transmute_copy(&lsznewfoldername),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn DoCopyTo<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpsrcinterface: *const windows_core::GUID,
            lpsrcobj: *const core::ffi::c_void,
            ciidexclude: u32,
            rgiidexclude: *const windows_core::GUID,
            lpexcludeprops: *const SPropTagArray,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            lpdestinterface: *const windows_core::GUID,
            lpdestobj: *const core::ffi::c_void,
            ulflags: u32,
            lppproblems: *mut *mut SPropProblemArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::DoCopyTo(
                    this,
                    core::mem::transmute_copy(&lpsrcinterface),
                    core::mem::transmute_copy(&lpsrcobj),
                    core::mem::transmute_copy(&ciidexclude),
                    core::mem::transmute_copy(&rgiidexclude),
                    core::mem::transmute_copy(&lpexcludeprops),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&lpdestinterface),
                    core::mem::transmute_copy(&lpdestobj),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppproblems),
                )
            }
        }
        unsafe extern "system" fn DoCopyProps<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpsrcinterface: *const windows_core::GUID,
            lpsrcobj: *const core::ffi::c_void,
            lpincludeprops: *const SPropTagArray,
            uluiparam: usize,
            lpprogress: *mut core::ffi::c_void,
            lpdestinterface: *const windows_core::GUID,
            lpdestobj: *const core::ffi::c_void,
            ulflags: u32,
            lppproblems: *mut *mut SPropProblemArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::DoCopyProps(
                    this,
                    core::mem::transmute_copy(&lpsrcinterface),
                    core::mem::transmute_copy(&lpsrcobj),
                    core::mem::transmute_copy(&lpincludeprops),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpprogress),
                    core::mem::transmute_copy(&lpdestinterface),
                    core::mem::transmute_copy(&lpdestobj),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppproblems),
                )
            }
        }
        unsafe extern "system" fn DoProgressDialog<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            uluiparam: usize,
            ulflags: u32,
            lppprogress: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::DoProgressDialog(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppprogress),
                )
            }
        }
        unsafe extern "system" fn ReadReceipt<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpreadmessage: *mut core::ffi::c_void,
            lppemptymessage: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::ReadReceipt(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpreadmessage),
                    core::mem::transmute_copy(&lppemptymessage),
                )
            }
        }
        unsafe extern "system" fn PrepareSubmit<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpmessage: *mut core::ffi::c_void,
            lpulflags: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::PrepareSubmit(
                    this,
                    core::mem::transmute_copy(&lpmessage),
                    core::mem::transmute_copy(&lpulflags),
                )
            }
        }
        unsafe extern "system" fn ExpandRecips<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpmessage: *mut core::ffi::c_void,
            lpulflags: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::ExpandRecips(
                    this,
                    core::mem::transmute_copy(&lpmessage),
                    core::mem::transmute_copy(&lpulflags),
                )
            }
        }
        unsafe extern "system" fn UpdatePAB<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpmessage: *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::UpdatePAB(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpmessage),
                )
            }
        }
        unsafe extern "system" fn DoSentMail<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpmessage: *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::DoSentMail(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpmessage),
                )
            }
        }
        unsafe extern "system" fn OpenAddressBook<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lppadrbook: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::OpenAddressBook(
                    this,
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppadrbook),
                )
            }
        }
        unsafe extern "system" fn Preprocess<
            Identity: IMAPISupport_Impl,
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
                IMAPISupport_Impl::Preprocess(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                )
            }
        }
        unsafe extern "system" fn CompleteMsg<
            Identity: IMAPISupport_Impl,
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
                IMAPISupport_Impl::CompleteMsg(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                )
            }
        }
        unsafe extern "system" fn StoreLogoffTransports<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpulflags: *mut u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::StoreLogoffTransports(
                    this,
                    core::mem::transmute_copy(&lpulflags),
                )
            }
        }
        unsafe extern "system" fn StatusRecips<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpmessage: *mut core::ffi::c_void,
            lpreciplist: *const ADRLIST,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::StatusRecips(
                    this,
                    core::mem::transmute_copy(&lpmessage),
                    core::mem::transmute_copy(&lpreciplist),
                )
            }
        }
        unsafe extern "system" fn WrapStoreEntryID<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cborigentry: u32,
            lporigentry: *const ENTRYID,
            lpcbwrappedentry: *mut u32,
            lppwrappedentry: *mut *mut ENTRYID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::WrapStoreEntryID(
                    this,
                    core::mem::transmute_copy(&cborigentry),
                    core::mem::transmute_copy(&lporigentry),
                    core::mem::transmute_copy(&lpcbwrappedentry),
                    core::mem::transmute_copy(&lppwrappedentry),
                )
            }
        }
        unsafe extern "system" fn ModifyProfile<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::ModifyProfile(
                    this,
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn IStorageFromStream<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpunkin: *const core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lppstorageout: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::IStorageFromStream(
                    this,
                    core::mem::transmute_copy(&lpunkin),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppstorageout),
                )
            }
        }
        unsafe extern "system" fn GetSvcConfigSupportObj<
            Identity: IMAPISupport_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lppsvcsupport: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPISupport_Impl::GetSvcConfigSupportObj(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppsvcsupport),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            GetMemAllocRoutines: GetMemAllocRoutines::<Identity, OFFSET>,
            Subscribe: Subscribe::<Identity, OFFSET>,
            Unsubscribe: Unsubscribe::<Identity, OFFSET>,
            Notify: Notify::<Identity, OFFSET>,
            ModifyStatusRow: ModifyStatusRow::<Identity, OFFSET>,
            OpenProfileSection: OpenProfileSection::<Identity, OFFSET>,
            RegisterPreprocessor: RegisterPreprocessor::<Identity, OFFSET>,
            NewUID: NewUID::<Identity, OFFSET>,
            MakeInvalid: MakeInvalid::<Identity, OFFSET>,
            SpoolerYield: SpoolerYield::<Identity, OFFSET>,
            SpoolerNotify: SpoolerNotify::<Identity, OFFSET>,
            CreateOneOff: CreateOneOff::<Identity, OFFSET>,
            SetProviderUID: SetProviderUID::<Identity, OFFSET>,
            CompareEntryIDs: CompareEntryIDs::<Identity, OFFSET>,
            OpenTemplateID: OpenTemplateID::<Identity, OFFSET>,
            OpenEntry: OpenEntry::<Identity, OFFSET>,
            GetOneOffTable: GetOneOffTable::<Identity, OFFSET>,
            Address: Address::<Identity, OFFSET>,
            Details: Details::<Identity, OFFSET>,
            NewEntry: NewEntry::<Identity, OFFSET>,
            DoConfigPropsheet: DoConfigPropsheet::<Identity, OFFSET>,
            CopyMessages: CopyMessages::<Identity, OFFSET>,
            CopyFolder: CopyFolder::<Identity, OFFSET>,
            DoCopyTo: DoCopyTo::<Identity, OFFSET>,
            DoCopyProps: DoCopyProps::<Identity, OFFSET>,
            DoProgressDialog: DoProgressDialog::<Identity, OFFSET>,
            ReadReceipt: ReadReceipt::<Identity, OFFSET>,
            PrepareSubmit: PrepareSubmit::<Identity, OFFSET>,
            ExpandRecips: ExpandRecips::<Identity, OFFSET>,
            UpdatePAB: UpdatePAB::<Identity, OFFSET>,
            DoSentMail: DoSentMail::<Identity, OFFSET>,
            OpenAddressBook: OpenAddressBook::<Identity, OFFSET>,
            Preprocess: Preprocess::<Identity, OFFSET>,
            CompleteMsg: CompleteMsg::<Identity, OFFSET>,
            StoreLogoffTransports: StoreLogoffTransports::<Identity, OFFSET>,
            StatusRecips: StatusRecips::<Identity, OFFSET>,
            WrapStoreEntryID: WrapStoreEntryID::<Identity, OFFSET>,
            ModifyProfile: ModifyProfile::<Identity, OFFSET>,
            IStorageFromStream: IStorageFromStream::<Identity, OFFSET>,
            GetSvcConfigSupportObj: GetSvcConfigSupportObj::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPISupport as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPISupport {}
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
pub trait IMSCapabilities_Impl: windows_core::IUnknownImpl {
    fn GetCapabilities(&self, mscapselector: u32) -> u32;
}
impl IMSCapabilities_Vtbl {
    pub const fn new<Identity: IMSCapabilities_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetCapabilities<
            Identity: IMSCapabilities_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, mscapselector: u32) -> u32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMSCapabilities_Impl::GetCapabilities(
                    this,
                    core::mem::transmute_copy(&mscapselector),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetCapabilities: GetCapabilities::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMSCapabilities as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMSCapabilities {}
pub trait IMSLogon_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn Logoff(&self, lpulflags: *const u32) -> i32;
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
    fn OpenStatusEntry(
        &self,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppentry: *mut *mut core::ffi::c_void,
    ) -> i32;
}
impl IMSLogon_Vtbl {
    pub const fn new<Identity: IMSLogon_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IMSLogon_Impl,
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
                IMSLogon_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn Logoff<Identity: IMSLogon_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            lpulflags: *const u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMSLogon_Impl::Logoff(this, core::mem::transmute_copy(&lpulflags))
            }
        }
        unsafe extern "system" fn OpenEntry<
            Identity: IMSLogon_Impl,
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
                IMSLogon_Impl::OpenEntry(
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
            Identity: IMSLogon_Impl,
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
                IMSLogon_Impl::CompareEntryIDs(
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
        unsafe extern "system" fn Advise<Identity: IMSLogon_Impl, const OFFSET: isize>(
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
                IMSLogon_Impl::Advise(
                    this,
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&uleventmask),
                    core::mem::transmute_copy(&lpadvisesink),
                    core::mem::transmute_copy(&lpulconnection),
                )
            }
        }
        unsafe extern "system" fn Unadvise<Identity: IMSLogon_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            ulconnection: usize,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMSLogon_Impl::Unadvise(this, core::mem::transmute_copy(&ulconnection))
            }
        }
        unsafe extern "system" fn OpenStatusEntry<
            Identity: IMSLogon_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lpulobjtype: *mut u32,
            lppentry: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMSLogon_Impl::OpenStatusEntry(
                    this,
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulobjtype),
                    core::mem::transmute_copy(&lppentry),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            Logoff: Logoff::<Identity, OFFSET>,
            OpenEntry: OpenEntry::<Identity, OFFSET>,
            CompareEntryIDs: CompareEntryIDs::<Identity, OFFSET>,
            Advise: Advise::<Identity, OFFSET>,
            Unadvise: Unadvise::<Identity, OFFSET>,
            OpenStatusEntry: OpenStatusEntry::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMSLogon as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMSLogon {}
pub trait IMSProvider_Impl: windows_core::IUnknownImpl {
    fn Shutdown(&self, lpulflags: *const u32) -> i32;
    fn Logon(
        &self,
        lpmapisup: windows_core::Ref<IMAPISupport>,
        uluiparam: usize,
        lpszprofilename: *const core::ffi::c_void,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulflags: u32,
        lpinterface: *const windows_core::GUID,
        lpcbspoolsecurity: *mut u32,
        lppbspoolsecurity: *mut *mut u8,
        lppmapierror: *mut *mut MAPIERROR,
        lppmslogon: windows_core::OutRef<IMSLogon>,
        lppmdb: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn SpoolerLogon(
        &self,
        lpmapisup: windows_core::Ref<IMAPISupport>,
        uluiparam: usize,
        lpszprofilename: *const core::ffi::c_void,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulflags: u32,
        lpinterface: *const windows_core::GUID,
        cbspoolsecurity: u32,
        lpbspoolsecurity: *const u8,
        lppmapierror: *mut *mut MAPIERROR,
        lppmslogon: windows_core::OutRef<IMSLogon>,
        lppmdb: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn CompareStoreIDs(
        &self,
        cbentryid1: u32,
        lpentryid1: *const ENTRYID,
        cbentryid2: u32,
        lpentryid2: *const ENTRYID,
        ulflags: u32,
        lpulresult: *mut u32,
    ) -> i32;
}
impl IMSProvider_Vtbl {
    pub const fn new<Identity: IMSProvider_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn Shutdown<
            Identity: IMSProvider_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpulflags: *const u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMSProvider_Impl::Shutdown(this, core::mem::transmute_copy(&lpulflags))
            }
        }
        unsafe extern "system" fn Logon<Identity: IMSProvider_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            lpmapisup: *mut core::ffi::c_void,
            uluiparam: usize,
            lpszprofilename: *const core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            ulflags: u32,
            lpinterface: *const windows_core::GUID,
            lpcbspoolsecurity: *mut u32,
            lppbspoolsecurity: *mut *mut u8,
            lppmapierror: *mut *mut MAPIERROR,
            lppmslogon: *mut *mut core::ffi::c_void,
            lppmdb: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMSProvider_Impl::Logon(
                    this,
                    core::mem::transmute_copy(&lpmapisup),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpszprofilename),
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&lpcbspoolsecurity),
                    core::mem::transmute_copy(&lppbspoolsecurity),
                    core::mem::transmute_copy(&lppmapierror),
                    core::mem::transmute_copy(&lppmslogon),
                    core::mem::transmute_copy(&lppmdb),
                )
            }
        }
        unsafe extern "system" fn SpoolerLogon<
            Identity: IMSProvider_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpmapisup: *mut core::ffi::c_void,
            uluiparam: usize,
            lpszprofilename: *const core::ffi::c_void,
            cbentryid: u32,
            lpentryid: *const ENTRYID,
            ulflags: u32,
            lpinterface: *const windows_core::GUID,
            cbspoolsecurity: u32,
            lpbspoolsecurity: *const u8,
            lppmapierror: *mut *mut MAPIERROR,
            lppmslogon: *mut *mut core::ffi::c_void,
            lppmdb: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMSProvider_Impl::SpoolerLogon(
                    this,
                    core::mem::transmute_copy(&lpmapisup),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpszprofilename),
                    core::mem::transmute_copy(&cbentryid),
                    core::mem::transmute_copy(&lpentryid),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&cbspoolsecurity),
                    core::mem::transmute_copy(&lpbspoolsecurity),
                    core::mem::transmute_copy(&lppmapierror),
                    core::mem::transmute_copy(&lppmslogon),
                    core::mem::transmute_copy(&lppmdb),
                )
            }
        }
        unsafe extern "system" fn CompareStoreIDs<
            Identity: IMSProvider_Impl,
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
                IMSProvider_Impl::CompareStoreIDs(
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
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            Shutdown: Shutdown::<Identity, OFFSET>,
            Logon: Logon::<Identity, OFFSET>,
            SpoolerLogon: SpoolerLogon::<Identity, OFFSET>,
            CompareStoreIDs: CompareStoreIDs::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMSProvider as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMSProvider {}
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
pub trait IPersistMessage_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn GetClassID(&self, lpclassid: *mut windows_core::GUID) -> i32;
    fn IsDirty(&self) -> i32;
    fn InitNew(
        &self,
        pmessagesite: windows_core::Ref<IMAPIMessageSite>,
        pmessage: windows_core::Ref<IMessage>,
    ) -> i32;
    fn Load(
        &self,
        pmessagesite: windows_core::Ref<IMAPIMessageSite>,
        pmessage: windows_core::Ref<IMessage>,
        ulmessagestatus: u32,
        ulmessageflags: u32,
    ) -> i32;
    fn Save(&self, pmessage: windows_core::Ref<IMessage>, fsameasload: u32) -> i32;
    fn SaveCompleted(&self, pmessage: windows_core::Ref<IMessage>) -> i32;
    fn HandsOffMessage(&self) -> i32;
}
impl IPersistMessage_Vtbl {
    pub const fn new<Identity: IPersistMessage_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IPersistMessage_Impl,
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
                IPersistMessage_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn GetClassID<
            Identity: IPersistMessage_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpclassid: *mut windows_core::GUID) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IPersistMessage_Impl::GetClassID(
                    this,
                    core::mem::transmute_copy(&lpclassid),
                )
            }
        }
        unsafe extern "system" fn IsDirty<
            Identity: IPersistMessage_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IPersistMessage_Impl::IsDirty(this)
            }
        }
        unsafe extern "system" fn InitNew<
            Identity: IPersistMessage_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            pmessagesite: *mut core::ffi::c_void,
            pmessage: *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IPersistMessage_Impl::InitNew(
                    this,
                    core::mem::transmute_copy(&pmessagesite),
                    core::mem::transmute_copy(&pmessage),
                )
            }
        }
        unsafe extern "system" fn Load<
            Identity: IPersistMessage_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            pmessagesite: *mut core::ffi::c_void,
            pmessage: *mut core::ffi::c_void,
            ulmessagestatus: u32,
            ulmessageflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IPersistMessage_Impl::Load(
                    this,
                    core::mem::transmute_copy(&pmessagesite),
                    core::mem::transmute_copy(&pmessage),
                    core::mem::transmute_copy(&ulmessagestatus),
                    core::mem::transmute_copy(&ulmessageflags),
                )
            }
        }
        unsafe extern "system" fn Save<
            Identity: IPersistMessage_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            pmessage: *mut core::ffi::c_void,
            fsameasload: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IPersistMessage_Impl::Save(
                    this,
                    core::mem::transmute_copy(&pmessage),
                    core::mem::transmute_copy(&fsameasload),
                )
            }
        }
        unsafe extern "system" fn SaveCompleted<
            Identity: IPersistMessage_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, pmessage: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IPersistMessage_Impl::SaveCompleted(
                    this,
                    core::mem::transmute_copy(&pmessage),
                )
            }
        }
        unsafe extern "system" fn HandsOffMessage<
            Identity: IPersistMessage_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IPersistMessage_Impl::HandsOffMessage(this)
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            GetClassID: GetClassID::<Identity, OFFSET>,
            IsDirty: IsDirty::<Identity, OFFSET>,
            InitNew: InitNew::<Identity, OFFSET>,
            Load: Load::<Identity, OFFSET>,
            Save: Save::<Identity, OFFSET>,
            SaveCompleted: SaveCompleted::<Identity, OFFSET>,
            HandsOffMessage: HandsOffMessage::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IPersistMessage as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IPersistMessage {}
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
pub trait IPropData_Impl: IMAPIProp_Impl {
    fn HrSetObjAccess(&self, ulaccess: u32) -> i32;
    fn HrSetPropAccess(
        &self,
        lpproptagarray: *const SPropTagArray,
        rgulaccess: *const u32,
    ) -> i32;
    fn HrGetPropAccess(
        &self,
        lppproptagarray: *mut *mut SPropTagArray,
        lprgulaccess: *mut *mut u32,
    ) -> i32;
    fn HrAddObjProps(
        &self,
        lppproptagarray: *const SPropTagArray,
        lprgulaccess: *mut *mut SPropProblemArray,
    ) -> i32;
}
impl IPropData_Vtbl {
    pub const fn new<Identity: IPropData_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn HrSetObjAccess<
            Identity: IPropData_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulaccess: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IPropData_Impl::HrSetObjAccess(
                    this,
                    core::mem::transmute_copy(&ulaccess),
                )
            }
        }
        unsafe extern "system" fn HrSetPropAccess<
            Identity: IPropData_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpproptagarray: *const SPropTagArray,
            rgulaccess: *const u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IPropData_Impl::HrSetPropAccess(
                    this,
                    core::mem::transmute_copy(&lpproptagarray),
                    core::mem::transmute_copy(&rgulaccess),
                )
            }
        }
        unsafe extern "system" fn HrGetPropAccess<
            Identity: IPropData_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lppproptagarray: *mut *mut SPropTagArray,
            lprgulaccess: *mut *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IPropData_Impl::HrGetPropAccess(
                    this,
                    core::mem::transmute_copy(&lppproptagarray),
                    core::mem::transmute_copy(&lprgulaccess),
                )
            }
        }
        unsafe extern "system" fn HrAddObjProps<
            Identity: IPropData_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lppproptagarray: *const SPropTagArray,
            lprgulaccess: *mut *mut SPropProblemArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IPropData_Impl::HrAddObjProps(
                    this,
                    core::mem::transmute_copy(&lppproptagarray),
                    core::mem::transmute_copy(&lprgulaccess),
                )
            }
        }
        Self {
            base__: IMAPIProp_Vtbl::new::<Identity, OFFSET>(),
            HrSetObjAccess: HrSetObjAccess::<Identity, OFFSET>,
            HrSetPropAccess: HrSetPropAccess::<Identity, OFFSET>,
            HrGetPropAccess: HrGetPropAccess::<Identity, OFFSET>,
            HrAddObjProps: HrAddObjProps::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IPropData as windows_core::Interface>::IID
            || iid == &<IMAPIProp as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IPropData {}
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
pub trait ISpoolerHook_Impl: windows_core::IUnknownImpl {
    fn InboundMsgHook(
        &self,
        lpmessage: windows_core::Ref<IMessage>,
        lpfolder: windows_core::Ref<IMAPIFolder>,
        lpmdb: windows_core::Ref<IMsgStore>,
        lpulflags: *mut u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut u8,
    ) -> i32;
    fn OutboundMsgHook(
        &self,
        lpmessage: windows_core::Ref<IMessage>,
        lpfolder: windows_core::Ref<IMAPIFolder>,
        lpmdb: windows_core::Ref<IMsgStore>,
        lpulflags: *mut u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut u8,
    ) -> i32;
}
impl ISpoolerHook_Vtbl {
    pub const fn new<Identity: ISpoolerHook_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn InboundMsgHook<
            Identity: ISpoolerHook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpmessage: *mut core::ffi::c_void,
            lpfolder: *mut core::ffi::c_void,
            lpmdb: *mut core::ffi::c_void,
            lpulflags: *mut u32,
            lpcbentryid: *mut u32,
            lppentryid: *mut *mut u8,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ISpoolerHook_Impl::InboundMsgHook(
                    this,
                    core::mem::transmute_copy(&lpmessage),
                    core::mem::transmute_copy(&lpfolder),
                    core::mem::transmute_copy(&lpmdb),
                    core::mem::transmute_copy(&lpulflags),
                    core::mem::transmute_copy(&lpcbentryid),
                    core::mem::transmute_copy(&lppentryid),
                )
            }
        }
        unsafe extern "system" fn OutboundMsgHook<
            Identity: ISpoolerHook_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpmessage: *mut core::ffi::c_void,
            lpfolder: *mut core::ffi::c_void,
            lpmdb: *mut core::ffi::c_void,
            lpulflags: *mut u32,
            lpcbentryid: *mut u32,
            lppentryid: *mut *mut u8,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ISpoolerHook_Impl::OutboundMsgHook(
                    this,
                    core::mem::transmute_copy(&lpmessage),
                    core::mem::transmute_copy(&lpfolder),
                    core::mem::transmute_copy(&lpmdb),
                    core::mem::transmute_copy(&lpulflags),
                    core::mem::transmute_copy(&lpcbentryid),
                    core::mem::transmute_copy(&lppentryid),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            InboundMsgHook: InboundMsgHook::<Identity, OFFSET>,
            OutboundMsgHook: OutboundMsgHook::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<ISpoolerHook as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for ISpoolerHook {}
pub trait ITableData_Impl: windows_core::IUnknownImpl {
    fn HrGetView(
        &self,
        lpssortorderset: *const SSortOrderSet,
        lpfcallerrelease: *const core::ffi::c_void,
        ulcallerdata: usize,
        lppmapitable: windows_core::OutRef<IMAPITable>,
    ) -> i32;
    fn HrModifyRow(&self, lpsrow: *const SRow) -> i32;
    fn HrDeleteRow(&self, lpspropvalue: *const SPropValue) -> i32;
    fn HrQueryRow(
        &self,
        lpspropvalue: *const SPropValue,
        lppsrow: *mut *mut SRow,
        lpulirow: *mut u32,
    ) -> i32;
    fn HrEnumRow(&self, ulrownumber: u32, lppsrow: *mut *mut SRow) -> i32;
    fn HrNotify(
        &self,
        ulflags: u32,
        cvalues: u32,
        lpspropvalue: *const SPropValue,
    ) -> i32;
    fn HrInsertRow(&self, ulirow: u32, lpsrow: *const SRow) -> i32;
    fn HrModifyRows(&self, ulflags: u32, lpsrowset: *const SRowSet) -> i32;
    fn HrDeleteRows(
        &self,
        ulflags: u32,
        lprowsettodelete: *const SRowSet,
        crowsdeleted: *mut u32,
    ) -> i32;
}
impl ITableData_Vtbl {
    pub const fn new<Identity: ITableData_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn HrGetView<
            Identity: ITableData_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpssortorderset: *const SSortOrderSet,
            lpfcallerrelease: *const core::ffi::c_void,
            ulcallerdata: usize,
            lppmapitable: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ITableData_Impl::HrGetView(
                    this,
                    core::mem::transmute_copy(&lpssortorderset),
                    core::mem::transmute_copy(&lpfcallerrelease),
                    core::mem::transmute_copy(&ulcallerdata),
                    core::mem::transmute_copy(&lppmapitable),
                )
            }
        }
        unsafe extern "system" fn HrModifyRow<
            Identity: ITableData_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpsrow: *const SRow) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ITableData_Impl::HrModifyRow(this, core::mem::transmute_copy(&lpsrow))
            }
        }
        unsafe extern "system" fn HrDeleteRow<
            Identity: ITableData_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpspropvalue: *const SPropValue) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ITableData_Impl::HrDeleteRow(
                    this,
                    core::mem::transmute_copy(&lpspropvalue),
                )
            }
        }
        unsafe extern "system" fn HrQueryRow<
            Identity: ITableData_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpspropvalue: *const SPropValue,
            lppsrow: *mut *mut SRow,
            lpulirow: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ITableData_Impl::HrQueryRow(
                    this,
                    core::mem::transmute_copy(&lpspropvalue),
                    core::mem::transmute_copy(&lppsrow),
                    core::mem::transmute_copy(&lpulirow),
                )
            }
        }
        unsafe extern "system" fn HrEnumRow<
            Identity: ITableData_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulrownumber: u32,
            lppsrow: *mut *mut SRow,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ITableData_Impl::HrEnumRow(
                    this,
                    core::mem::transmute_copy(&ulrownumber),
                    core::mem::transmute_copy(&lppsrow),
                )
            }
        }
        unsafe extern "system" fn HrNotify<
            Identity: ITableData_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            cvalues: u32,
            lpspropvalue: *const SPropValue,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ITableData_Impl::HrNotify(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&cvalues),
                    core::mem::transmute_copy(&lpspropvalue),
                )
            }
        }
        unsafe extern "system" fn HrInsertRow<
            Identity: ITableData_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulirow: u32, lpsrow: *const SRow) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ITableData_Impl::HrInsertRow(
                    this,
                    core::mem::transmute_copy(&ulirow),
                    core::mem::transmute_copy(&lpsrow),
                )
            }
        }
        unsafe extern "system" fn HrModifyRows<
            Identity: ITableData_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32, lpsrowset: *const SRowSet) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ITableData_Impl::HrModifyRows(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpsrowset),
                )
            }
        }
        unsafe extern "system" fn HrDeleteRows<
            Identity: ITableData_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lprowsettodelete: *const SRowSet,
            crowsdeleted: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                ITableData_Impl::HrDeleteRows(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lprowsettodelete),
                    core::mem::transmute_copy(&crowsdeleted),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            HrGetView: HrGetView::<Identity, OFFSET>,
            HrModifyRow: HrModifyRow::<Identity, OFFSET>,
            HrDeleteRow: HrDeleteRow::<Identity, OFFSET>,
            HrQueryRow: HrQueryRow::<Identity, OFFSET>,
            HrEnumRow: HrEnumRow::<Identity, OFFSET>,
            HrNotify: HrNotify::<Identity, OFFSET>,
            HrInsertRow: HrInsertRow::<Identity, OFFSET>,
            HrModifyRows: HrModifyRows::<Identity, OFFSET>,
            HrDeleteRows: HrDeleteRows::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<ITableData as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for ITableData {}
pub trait IXPLogon_Impl: windows_core::IUnknownImpl {
    fn AddressTypes(
        &self,
        lpulflags: *mut u32,
        lpcadrtype: *mut u32,
        lpppadrtypearray: *mut *mut *mut core::ffi::c_void,
        lpcmapiuid: *mut u32,
        lpppuidarray: *mut *mut *mut MAPIUID,
    ) -> i32;
    fn RegisterOptions(
        &self,
        lpulflags: *mut u32,
        lpcoptions: *mut u32,
        lppoptions: *mut *mut OPTIONDATA,
    ) -> i32;
    fn TransportNotify(
        &self,
        lpulflags: *mut u32,
        lppvdata: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn Idle(&self, ulflags: u32) -> i32;
    fn TransportLogoff(&self, ulflags: u32) -> i32;
    fn SubmitMessage(
        &self,
        ulflags: u32,
        lpmessage: windows_core::Ref<IMessage>,
        lpulmsgref: *mut usize,
        lpulreturnparm: *mut usize,
    ) -> i32;
    fn EndMessage(&self, ulmsgref: usize, lpulflags: *mut u32) -> i32;
    fn Poll(&self, lpulincoming: *mut u32) -> i32;
    fn StartMessage(
        &self,
        ulflags: u32,
        lpmessage: windows_core::Ref<IMessage>,
        lpulmsgref: *mut usize,
    ) -> i32;
    fn OpenStatusEntry(
        &self,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppentry: *mut *mut core::ffi::c_void,
    ) -> i32;
    fn ValidateState(&self, uluiparam: usize, ulflags: u32) -> i32;
    fn FlushQueues(
        &self,
        uluiparam: usize,
        cbtargettransport: u32,
        lptargettransport: *const ENTRYID,
        ulflags: u32,
    ) -> i32;
}
impl IXPLogon_Vtbl {
    pub const fn new<Identity: IXPLogon_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn AddressTypes<
            Identity: IXPLogon_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpulflags: *mut u32,
            lpcadrtype: *mut u32,
            lpppadrtypearray: *mut *mut *mut core::ffi::c_void,
            lpcmapiuid: *mut u32,
            lpppuidarray: *mut *mut *mut MAPIUID,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IXPLogon_Impl::AddressTypes(
                    this,
                    core::mem::transmute_copy(&lpulflags),
                    core::mem::transmute_copy(&lpcadrtype),
                    core::mem::transmute_copy(&lpppadrtypearray),
                    core::mem::transmute_copy(&lpcmapiuid),
                    core::mem::transmute_copy(&lpppuidarray),
                )
            }
        }
        unsafe extern "system" fn RegisterOptions<
            Identity: IXPLogon_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpulflags: *mut u32,
            lpcoptions: *mut u32,
            lppoptions: *mut *mut OPTIONDATA,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IXPLogon_Impl::RegisterOptions(
                    this,
                    core::mem::transmute_copy(&lpulflags),
                    core::mem::transmute_copy(&lpcoptions),
                    core::mem::transmute_copy(&lppoptions),
                )
            }
        }
        unsafe extern "system" fn TransportNotify<
            Identity: IXPLogon_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpulflags: *mut u32,
            lppvdata: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IXPLogon_Impl::TransportNotify(
                    this,
                    core::mem::transmute_copy(&lpulflags),
                    core::mem::transmute_copy(&lppvdata),
                )
            }
        }
        unsafe extern "system" fn Idle<Identity: IXPLogon_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IXPLogon_Impl::Idle(this, core::mem::transmute_copy(&ulflags))
            }
        }
        unsafe extern "system" fn TransportLogoff<
            Identity: IXPLogon_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IXPLogon_Impl::TransportLogoff(this, core::mem::transmute_copy(&ulflags))
            }
        }
        unsafe extern "system" fn SubmitMessage<
            Identity: IXPLogon_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpmessage: *mut core::ffi::c_void,
            lpulmsgref: *mut usize,
            lpulreturnparm: *mut usize,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IXPLogon_Impl::SubmitMessage(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpmessage),
                    core::mem::transmute_copy(&lpulmsgref),
                    core::mem::transmute_copy(&lpulreturnparm),
                )
            }
        }
        unsafe extern "system" fn EndMessage<
            Identity: IXPLogon_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulmsgref: usize, lpulflags: *mut u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IXPLogon_Impl::EndMessage(
                    this,
                    core::mem::transmute_copy(&ulmsgref),
                    core::mem::transmute_copy(&lpulflags),
                )
            }
        }
        unsafe extern "system" fn Poll<Identity: IXPLogon_Impl, const OFFSET: isize>(
            this: *mut core::ffi::c_void,
            lpulincoming: *mut u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IXPLogon_Impl::Poll(this, core::mem::transmute_copy(&lpulincoming))
            }
        }
        unsafe extern "system" fn StartMessage<
            Identity: IXPLogon_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpmessage: *mut core::ffi::c_void,
            lpulmsgref: *mut usize,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IXPLogon_Impl::StartMessage(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpmessage),
                    core::mem::transmute_copy(&lpulmsgref),
                )
            }
        }
        unsafe extern "system" fn OpenStatusEntry<
            Identity: IXPLogon_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpinterface: *const windows_core::GUID,
            ulflags: u32,
            lpulobjtype: *mut u32,
            lppentry: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IXPLogon_Impl::OpenStatusEntry(
                    this,
                    core::mem::transmute_copy(&lpinterface),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpulobjtype),
                    core::mem::transmute_copy(&lppentry),
                )
            }
        }
        unsafe extern "system" fn ValidateState<
            Identity: IXPLogon_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, uluiparam: usize, ulflags: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IXPLogon_Impl::ValidateState(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn FlushQueues<
            Identity: IXPLogon_Impl,
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
                IXPLogon_Impl::FlushQueues(
                    this,
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&cbtargettransport),
                    core::mem::transmute_copy(&lptargettransport),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            AddressTypes: AddressTypes::<Identity, OFFSET>,
            RegisterOptions: RegisterOptions::<Identity, OFFSET>,
            TransportNotify: TransportNotify::<Identity, OFFSET>,
            Idle: Idle::<Identity, OFFSET>,
            TransportLogoff: TransportLogoff::<Identity, OFFSET>,
            SubmitMessage: SubmitMessage::<Identity, OFFSET>,
            EndMessage: EndMessage::<Identity, OFFSET>,
            Poll: Poll::<Identity, OFFSET>,
            StartMessage: StartMessage::<Identity, OFFSET>,
            OpenStatusEntry: OpenStatusEntry::<Identity, OFFSET>,
            ValidateState: ValidateState::<Identity, OFFSET>,
            FlushQueues: FlushQueues::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IXPLogon as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IXPLogon {}
pub trait IXPProvider_Impl: windows_core::IUnknownImpl {
    fn Shutdown(&self, lpulflags: *const u32) -> i32;
    fn TransportLogon(
        &self,
        lpmapisup: windows_core::Ref<IMAPISupport>,
        uluiparam: usize,
        lpszprofilename: *const core::ffi::c_void,
        lpulflags: *mut u32,
        lppmapierror: *mut *mut MAPIERROR,
        lppxplogon: windows_core::OutRef<IXPLogon>,
    ) -> i32;
}
impl IXPProvider_Vtbl {
    pub const fn new<Identity: IXPProvider_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn Shutdown<
            Identity: IXPProvider_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpulflags: *const u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IXPProvider_Impl::Shutdown(this, core::mem::transmute_copy(&lpulflags))
            }
        }
        unsafe extern "system" fn TransportLogon<
            Identity: IXPProvider_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpmapisup: *mut core::ffi::c_void,
            uluiparam: usize,
            lpszprofilename: *const core::ffi::c_void,
            lpulflags: *mut u32,
            lppmapierror: *mut *mut MAPIERROR,
            lppxplogon: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IXPProvider_Impl::TransportLogon(
                    this,
                    core::mem::transmute_copy(&lpmapisup),
                    core::mem::transmute_copy(&uluiparam),
                    core::mem::transmute_copy(&lpszprofilename),
                    core::mem::transmute_copy(&lpulflags),
                    core::mem::transmute_copy(&lppmapierror),
                    core::mem::transmute_copy(&lppxplogon),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            Shutdown: Shutdown::<Identity, OFFSET>,
            TransportLogon: TransportLogon::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IXPProvider as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IXPProvider {}
