// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
#[cfg(any(test, feature = "implement"))]
pub use super::implement::*;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ACTION {
    pub acttype: u32,
    pub ulActionFlavor: u32,
    pub lpRes: *mut SRestriction,
    pub lpPropTagArray: *mut SPropTagArray,
    pub ulFlags: u32,
    pub dwAlignPad: u32,
    pub u: ACTION_u,
}
impl Default for ACTION {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct ACTIONS {
    pub ulVersion: u32,
    pub cActions: u32,
    pub lpAction: *mut ACTION,
}
#[repr(C)]
#[derive(Clone, Copy)]
pub union ACTION_u {
    pub actMoveCopy: ACTION_u_actMoveCopy,
    pub actReply: ACTION_u_actReply,
    pub actDeferAction: ACTION_u_actDeferAction,
    pub scBounceCode: i32,
    pub lpadrlist: *mut ADRLIST,
    pub propTag: SPropValue,
}
impl Default for ACTION_u {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct ACTION_u_actDeferAction {
    pub cbData: u32,
    pub pbData: *mut u8,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct ACTION_u_actMoveCopy {
    pub cbStoreEntryId: u32,
    pub lpStoreEntryId: *mut ENTRYID,
    pub cbFldEntryId: u32,
    pub lpFldEntryId: *mut ENTRYID,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct ACTION_u_actReply {
    pub cbEntryId: u32,
    pub lpEntryId: *mut ENTRYID,
    pub guidReplyTemplate: windows_core::GUID,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct ADRENTRY {
    pub ulReserved1: u32,
    pub cValues: u32,
    pub rgPropVals: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
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
#[derive(Clone, Copy, Debug, Default)]
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
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DTBLBUTTON {
    pub ulbLpszLabel: u32,
    pub ulFlags: u32,
    pub ulPRControl: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DTBLCHECKBOX {
    pub ulbLpszLabel: u32,
    pub ulFlags: u32,
    pub ulPRPropertyName: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DTBLCOMBOBOX {
    pub ulbLpszCharsAllowed: u32,
    pub ulFlags: u32,
    pub ulNumCharsAllowed: u32,
    pub ulPRPropertyName: u32,
    pub ulPRTableName: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DTBLDDLBX {
    pub ulFlags: u32,
    pub ulPRDisplayProperty: u32,
    pub ulPRSetProperty: u32,
    pub ulPRTableName: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DTBLEDIT {
    pub ulbLpszCharsAllowed: u32,
    pub ulFlags: u32,
    pub ulNumCharsAllowed: u32,
    pub ulPropTag: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DTBLGROUPBOX {
    pub ulbLpszLabel: u32,
    pub ulFlags: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DTBLLABEL {
    pub ulbLpszLabelName: u32,
    pub ulFlags: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DTBLLBX {
    pub ulFlags: u32,
    pub ulPRSetProperty: u32,
    pub ulPRTableName: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DTBLMVDDLBX {
    pub ulFlags: u32,
    pub ulMVPropTag: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DTBLMVLISTBOX {
    pub ulFlags: u32,
    pub ulMVPropTag: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DTBLPAGE {
    pub ulbLpszLabel: u32,
    pub ulFlags: u32,
    pub ulbLpszComponent: u32,
    pub ulContext: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DTBLRADIOBUTTON {
    pub ulbLpszLabel: u32,
    pub ulFlags: u32,
    pub ulcButtons: u32,
    pub ulPropTag: u32,
    pub lReturnValue: i32,
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DTCTL {
    pub ulCtlType: u32,
    pub ulCtlFlags: u32,
    pub lpbNotif: *mut u8,
    pub cbNotif: u32,
    pub lpszFilter: *mut core::ffi::c_void,
    pub ulItemID: u32,
    pub ctl: DTCTL_ctl,
}
impl Default for DTCTL {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DTCTL_ctl {
    pub lpv: *mut core::ffi::c_void,
    pub lplabel: *mut DTBLLABEL,
    pub lpedit: *mut DTBLEDIT,
    pub lplbx: *mut DTBLLBX,
    pub lpcombobox: *mut DTBLCOMBOBOX,
    pub lpddlbx: *mut DTBLDDLBX,
    pub lpcheckbox: *mut DTBLCHECKBOX,
    pub lpgroupbox: *mut DTBLGROUPBOX,
    pub lpbutton: *mut DTBLBUTTON,
    pub lpradiobutton: *mut DTBLRADIOBUTTON,
    pub lpmvlbx: *mut DTBLMVLISTBOX,
    pub lpmvddlbx: *mut DTBLMVDDLBX,
    pub lppage: *mut DTBLPAGE,
}
impl Default for DTCTL_ctl {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DTPAGE {
    pub cctl: u32,
    pub lpszResourceName: *mut core::ffi::c_void,
    pub u: DTPAGE_u,
    pub lpctl: *mut DTCTL,
}
impl Default for DTPAGE {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DTPAGE_u {
    pub lpszComponent: *mut core::ffi::c_void,
    pub ulItemID: u32,
}
impl Default for DTPAGE_u {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
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
#[derive(Clone, Copy, Debug, Default)]
pub struct ERROR_NOTIFICATION {
    pub cbEntryID: u32,
    pub lpEntryID: *mut ENTRYID,
    pub scode: i32,
    pub ulFlags: u32,
    pub lpMAPIError: *mut MAPIERROR,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
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
pub struct FLATENTRY {
    pub cb: u32,
    pub abEntry: [u8; 1],
}
impl Default for FLATENTRY {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FLATENTRYLIST {
    pub cEntries: u32,
    pub cbEntries: u32,
    pub abEntries: [u8; 1],
}
impl Default for FLATENTRYLIST {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FLATMTSIDLIST {
    pub cMTSIDs: u32,
    pub cbMTSIDs: u32,
    pub abMTSIDs: [u8; 1],
}
impl Default for FLATMTSIDLIST {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct FORMPRINTSETUP {
    pub ulFlags: u32,
    pub hDevMode: *mut core::ffi::c_void,
    pub hDevNames: *mut core::ffi::c_void,
    pub ulFirstPageNumber: u32,
    pub fPrintAttachments: u32,
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
windows_core::imp::define_interface!(
    IABLogon, IABLogon_Vtbl, 0x00020314_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IABLogon, windows_core::IUnknown);
#[cfg(feature = "implement")]
impl IABLogon {
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
    pub unsafe fn Logoff(&self, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Logoff)(windows_core::Interface::as_raw(self), ulflags)
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
    pub unsafe fn OpenStatusEntry(
        &self,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppentry: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenStatusEntry)(
                windows_core::Interface::as_raw(self),
                lpinterface,
                ulflags,
                lpulobjtype as _,
                lppentry as _,
            )
        }
    }
    pub unsafe fn OpenTemplateID<P3, P6>(
        &self,
        cbtemplateid: u32,
        lptemplateid: *const ENTRYID,
        ultemplateflags: u32,
        lpmapipropdata: P3,
        lpinterface: *const windows_core::GUID,
        lppmapipropnew: *mut *mut core::ffi::c_void,
        lpmapipropsibling: P6,
    ) -> i32
    where
        P3: windows_core::Param<IMAPIProp>,
        P6: windows_core::Param<IMAPIProp>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenTemplateID)(
                windows_core::Interface::as_raw(self),
                cbtemplateid,
                lptemplateid,
                ultemplateflags,
                lpmapipropdata.param().abi(),
                lpinterface,
                lppmapipropnew as _,
                lpmapipropsibling.param().abi(),
            )
        }
    }
    pub unsafe fn GetOneOffTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetOneOffTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
    pub unsafe fn PrepareRecips(
        &self,
        ulflags: u32,
        lpproptagarray: *const SPropTagArray,
        lpreciplist: *const ADRLIST,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .PrepareRecips)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpproptagarray,
                lpreciplist,
            )
        }
    }
}
#[repr(C)]
pub struct IABLogon_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub Logoff: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
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
    pub OpenStatusEntry: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        u32,
        *mut u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub OpenTemplateID: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *mut *mut core::ffi::c_void,
        *mut core::ffi::c_void,
    ) -> i32,
    pub GetOneOffTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub PrepareRecips: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SPropTagArray,
        *const ADRLIST,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IABProvider, IABProvider_Vtbl, 0x00020311_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IABProvider, windows_core::IUnknown);
#[cfg(feature = "implement")]
impl IABProvider {
    pub unsafe fn Shutdown(&self, lpulflags: *const u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Shutdown)(windows_core::Interface::as_raw(self), lpulflags)
        }
    }
    pub unsafe fn Logon<P0>(
        &self,
        lpmapisup: P0,
        uluiparam: usize,
        lpszprofilename: *const core::ffi::c_void,
        ulflags: u32,
        lpulpcbsecurity: *mut u32,
        lppbsecurity: *mut *mut u8,
        lppmapierror: *mut *mut MAPIERROR,
        lppablogon: *mut Option<IABLogon>,
    ) -> i32
    where
        P0: windows_core::Param<IMAPISupport>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Logon)(
                windows_core::Interface::as_raw(self),
                lpmapisup.param().abi(),
                uluiparam,
                lpszprofilename,
                ulflags,
                lpulpcbsecurity as _,
                lppbsecurity as _,
                lppmapierror as _,
                core::mem::transmute(lppablogon),
            )
        }
    }
}
#[repr(C)]
pub struct IABProvider_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub Shutdown: unsafe extern "system" fn(*mut core::ffi::c_void, *const u32) -> i32,
    pub Logon: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        usize,
        *const core::ffi::c_void,
        u32,
        *mut u32,
        *mut *mut u8,
        *mut *mut MAPIERROR,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
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
windows_core::imp::define_interface!(
    IExchangeBadItemCallback, IExchangeBadItemCallback_Vtbl,
    0x1df85ab7_4d20_4a57_b170_2f062136c1d6
);
windows_core::imp::interface_hierarchy!(
    IExchangeBadItemCallback, windows_core::IUnknown
);
#[cfg(feature = "exchange")]
impl IExchangeBadItemCallback {
    pub unsafe fn BadItem(
        &self,
        hresult: i32,
        ulflags: u32,
        lpwszfoldername: *const u16,
        lpsbfoldereid: *const SBinary,
        cvalues: u32,
        lpproparray: *const SPropValue,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .BadItem)(
                windows_core::Interface::as_raw(self),
                hresult,
                ulflags,
                lpwszfoldername,
                lpsbfoldereid,
                cvalues,
                lpproparray,
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeBadItemCallback_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub BadItem: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *const u16,
        *const SBinary,
        u32,
        *const SPropValue,
    ) -> i32,
}
#[cfg(feature = "exchange")]
pub trait IExchangeBadItemCallback_Impl: windows_core::IUnknownImpl {
    fn BadItem(
        &self,
        hresult: i32,
        ulflags: u32,
        lpwszfoldername: *const u16,
        lpsbfoldereid: *const SBinary,
        cvalues: u32,
        lpproparray: *const SPropValue,
    ) -> i32;
}
#[cfg(feature = "exchange")]
impl IExchangeBadItemCallback_Vtbl {
    pub const fn new<Identity: IExchangeBadItemCallback_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn BadItem<
            Identity: IExchangeBadItemCallback_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            hresult: i32,
            ulflags: u32,
            lpwszfoldername: *const u16,
            lpsbfoldereid: *const SBinary,
            cvalues: u32,
            lpproparray: *const SPropValue,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeBadItemCallback_Impl::BadItem(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpwszfoldername),
                    core::mem::transmute_copy(&lpsbfoldereid),
                    core::mem::transmute_copy(&cvalues),
                    core::mem::transmute_copy(&lpproparray),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            BadItem: BadItem::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeBadItemCallback as windows_core::Interface>::IID
    }
}
#[cfg(feature = "exchange")]
impl windows_core::RuntimeName for IExchangeBadItemCallback {}
windows_core::imp::define_interface!(
    IExchangeChangeAdviseSink, IExchangeChangeAdviseSink_Vtbl,
    0x398a9176_cb46_5ee5_9df4_a2fa7546bec9
);
windows_core::imp::interface_hierarchy!(
    IExchangeChangeAdviseSink, windows_core::IUnknown
);
#[cfg(feature = "exchange")]
impl IExchangeChangeAdviseSink {
    pub unsafe fn OnNotify(
        &self,
        ulflags: u32,
        lpentrylist: *const SBinaryArray,
    ) -> u32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OnNotify)(windows_core::Interface::as_raw(self), ulflags, lpentrylist)
        }
    }
}
#[repr(C)]
pub struct IExchangeChangeAdviseSink_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub OnNotify: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SBinaryArray,
    ) -> u32,
}
#[cfg(feature = "exchange")]
pub trait IExchangeChangeAdviseSink_Impl: windows_core::IUnknownImpl {
    fn OnNotify(&self, ulflags: u32, lpentrylist: *const SBinaryArray) -> u32;
}
#[cfg(feature = "exchange")]
impl IExchangeChangeAdviseSink_Vtbl {
    pub const fn new<Identity: IExchangeChangeAdviseSink_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn OnNotify<
            Identity: IExchangeChangeAdviseSink_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpentrylist: *const SBinaryArray,
        ) -> u32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeChangeAdviseSink_Impl::OnNotify(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpentrylist),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            OnNotify: OnNotify::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeChangeAdviseSink as windows_core::Interface>::IID
    }
}
#[cfg(feature = "exchange")]
impl windows_core::RuntimeName for IExchangeChangeAdviseSink {}
windows_core::imp::define_interface!(
    IExchangeChangeAdvisor, IExchangeChangeAdvisor_Vtbl,
    0x1e300720_a839_11cf_bde0_00004c7531e3
);
windows_core::imp::interface_hierarchy!(IExchangeChangeAdvisor, windows_core::IUnknown);
#[cfg(feature = "exchange")]
impl IExchangeChangeAdvisor {
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
    pub unsafe fn Config<P0, P2>(
        &self,
        lpstream: P0,
        lpguid: *const windows_core::GUID,
        lpadvisesink: P2,
        ulflags: u32,
    ) -> i32
    where
        P0: windows_core::Param<IStream>,
        P2: windows_core::Param<IExchangeChangeAdviseSink>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Config)(
                windows_core::Interface::as_raw(self),
                lpstream.param().abi(),
                lpguid,
                lpadvisesink.param().abi(),
                ulflags,
            )
        }
    }
    pub unsafe fn UpdateState<P0>(&self, lpstream: P0) -> i32
    where
        P0: windows_core::Param<IStream>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .UpdateState)(
                windows_core::Interface::as_raw(self),
                lpstream.param().abi(),
            )
        }
    }
    pub unsafe fn AddKeys(&self, lpentrylist: *const SBinaryArray) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .AddKeys)(windows_core::Interface::as_raw(self), lpentrylist)
        }
    }
    pub unsafe fn RemoveKeys(&self, lpentrylist: *const SBinaryArray) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .RemoveKeys)(windows_core::Interface::as_raw(self), lpentrylist)
        }
    }
}
#[repr(C)]
pub struct IExchangeChangeAdvisor_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub Config: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub UpdateState: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
    ) -> i32,
    pub AddKeys: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SBinaryArray,
    ) -> i32,
    pub RemoveKeys: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SBinaryArray,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeExportChanges, IExchangeExportChanges_Vtbl,
    0xa3ea9cc0_d1b2_11cd_80fc_00aa004bba0b
);
windows_core::imp::interface_hierarchy!(IExchangeExportChanges, windows_core::IUnknown);
impl IExchangeExportChanges {
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
    pub unsafe fn Config<P0>(
        &self,
        lpstream: P0,
        ulflags: u32,
        lpunk: *const core::ffi::c_void,
        lprestriction: *const SRestriction,
        lpincludeprops: *const SPropTagArray,
        lpexcludeprops: *const SPropTagArray,
        ulbuffersize: u32,
    ) -> i32
    where
        P0: windows_core::Param<IStream>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Config)(
                windows_core::Interface::as_raw(self),
                lpstream.param().abi(),
                ulflags,
                lpunk,
                lprestriction,
                lpincludeprops,
                lpexcludeprops,
                ulbuffersize,
            )
        }
    }
    pub unsafe fn Synchronize(
        &self,
        lpulsteps: *mut u32,
        lpulprogress: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Synchronize)(
                windows_core::Interface::as_raw(self),
                lpulsteps as _,
                lpulprogress as _,
            )
        }
    }
    pub unsafe fn UpdateState<P0>(&self, lpstream: P0) -> i32
    where
        P0: windows_core::Param<IStream>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .UpdateState)(
                windows_core::Interface::as_raw(self),
                lpstream.param().abi(),
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeExportChanges_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub Config: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        u32,
        *const core::ffi::c_void,
        *const SRestriction,
        *const SPropTagArray,
        *const SPropTagArray,
        u32,
    ) -> i32,
    pub Synchronize: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut u32,
        *mut u32,
    ) -> i32,
    pub UpdateState: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeExportChanges2, IExchangeExportChanges2_Vtbl,
    0x387cebe0_f53f_11cf_a48f_00c04fd65595
);
impl core::ops::Deref for IExchangeExportChanges2 {
    type Target = IExchangeExportChanges;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(
    IExchangeExportChanges2, windows_core::IUnknown, IExchangeExportChanges
);
#[cfg(feature = "exchange")]
impl IExchangeExportChanges2 {
    pub unsafe fn ConfigForConversionStream<P0>(
        &self,
        lpstream: P0,
        ulflags: u32,
        lpunk: *const core::ffi::c_void,
        lprestriction: *const SRestriction,
        cvaluesconversion: u32,
        lpproparrayconversion: *const SPropValue,
        ulbuffersize: u32,
    ) -> i32
    where
        P0: windows_core::Param<IStream>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ConfigForConversionStream)(
                windows_core::Interface::as_raw(self),
                lpstream.param().abi(),
                ulflags,
                lpunk,
                lprestriction,
                cvaluesconversion,
                lpproparrayconversion,
                ulbuffersize,
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeExportChanges2_Vtbl {
    pub base__: IExchangeExportChanges_Vtbl,
    pub ConfigForConversionStream: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        u32,
        *const core::ffi::c_void,
        *const SRestriction,
        u32,
        *const SPropValue,
        u32,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeExportChanges3, IExchangeExportChanges3_Vtbl,
    0x702e7f86_50a6_11d1_abd6_00a0c905660a
);
impl core::ops::Deref for IExchangeExportChanges3 {
    type Target = IExchangeExportChanges2;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(
    IExchangeExportChanges3, windows_core::IUnknown, IExchangeExportChanges,
    IExchangeExportChanges2
);
#[cfg(feature = "exchange")]
impl IExchangeExportChanges3 {
    pub unsafe fn ConfigForSelectiveSync<P0>(
        &self,
        lpstream: P0,
        ulflags: u32,
        lpunk: *const core::ffi::c_void,
        lpmsglist: *const SBinaryArray,
        lprestriction: *const SRestriction,
        lpincludeprops: *const SPropTagArray,
        lpexcludeprops: *const SPropTagArray,
        ulbuffersize: u32,
    ) -> i32
    where
        P0: windows_core::Param<IStream>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ConfigForSelectiveSync)(
                windows_core::Interface::as_raw(self),
                lpstream.param().abi(),
                ulflags,
                lpunk,
                lpmsglist,
                lprestriction,
                lpincludeprops,
                lpexcludeprops,
                ulbuffersize,
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeExportChanges3_Vtbl {
    pub base__: IExchangeExportChanges2_Vtbl,
    pub ConfigForSelectiveSync: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        u32,
        *const core::ffi::c_void,
        *const SBinaryArray,
        *const SRestriction,
        *const SPropTagArray,
        *const SPropTagArray,
        u32,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeFastTransfer, IExchangeFastTransfer_Vtbl,
    0xff7db070_a88a_11cd_9bc8_00aa002fc45a
);
windows_core::imp::interface_hierarchy!(IExchangeFastTransfer, windows_core::IUnknown);
#[cfg(feature = "exchange")]
impl IExchangeFastTransfer {
    pub unsafe fn Config(&self, ulflags: u32, ultransfermethod: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Config)(
                windows_core::Interface::as_raw(self),
                ulflags,
                ultransfermethod,
            )
        }
    }
    pub unsafe fn TransferBuffer(
        &self,
        cb: u32,
        lpb: *const u8,
        lpcbprocessed: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .TransferBuffer)(
                windows_core::Interface::as_raw(self),
                cb,
                lpb,
                lpcbprocessed as _,
            )
        }
    }
    pub unsafe fn IsInterfaceOk(
        &self,
        ultransfermethod: u32,
        refiid: *const windows_core::GUID,
        lpptaglist: *const SPropTagArray,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .IsInterfaceOk)(
                windows_core::Interface::as_raw(self),
                ultransfermethod,
                refiid,
                lpptaglist,
                ulflags,
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeFastTransfer_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub Config: unsafe extern "system" fn(*mut core::ffi::c_void, u32, u32) -> i32,
    pub TransferBuffer: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const u8,
        *mut u32,
    ) -> i32,
    pub IsInterfaceOk: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const windows_core::GUID,
        *const SPropTagArray,
        u32,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeFavorites, IExchangeFavorites_Vtbl, 0xcf4f3bc0_ec66_11ce_b31c_00aa00574cc6
);
windows_core::imp::interface_hierarchy!(IExchangeFavorites, windows_core::IUnknown);
#[cfg(feature = "exchange")]
impl IExchangeFavorites {
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
    pub unsafe fn AddFavorites(&self, lpentrylist: *const SBinaryArray) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .AddFavorites)(windows_core::Interface::as_raw(self), lpentrylist)
        }
    }
    pub unsafe fn DelFavorites(&self, lpentrylist: *const SBinaryArray) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DelFavorites)(windows_core::Interface::as_raw(self), lpentrylist)
        }
    }
}
#[repr(C)]
pub struct IExchangeFavorites_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub AddFavorites: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SBinaryArray,
    ) -> i32,
    pub DelFavorites: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SBinaryArray,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeImportContentsChanges, IExchangeImportContentsChanges_Vtbl,
    0xf75abfa0_d0e0_11cd_80fc_00aa004bba0b
);
windows_core::imp::interface_hierarchy!(
    IExchangeImportContentsChanges, windows_core::IUnknown
);
impl IExchangeImportContentsChanges {
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
    pub unsafe fn Config<P0>(&self, lpstream: P0, ulflags: u32) -> i32
    where
        P0: windows_core::Param<IStream>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Config)(
                windows_core::Interface::as_raw(self),
                lpstream.param().abi(),
                ulflags,
            )
        }
    }
    pub unsafe fn UpdateState<P0>(&self, lpstream: P0) -> i32
    where
        P0: windows_core::Param<IStream>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .UpdateState)(
                windows_core::Interface::as_raw(self),
                lpstream.param().abi(),
            )
        }
    }
    pub unsafe fn ImportMessageChange(
        &self,
        cpvalchanges: u32,
        ppvalchanges: *const SPropValue,
        ulflags: u32,
        lppmessage: *mut Option<IMessage>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ImportMessageChange)(
                windows_core::Interface::as_raw(self),
                cpvalchanges,
                ppvalchanges,
                ulflags,
                core::mem::transmute(lppmessage),
            )
        }
    }
    pub unsafe fn ImportMessageDeletion(
        &self,
        ulflags: u32,
        lpsrcentrylist: *const SBinaryArray,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ImportMessageDeletion)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpsrcentrylist,
            )
        }
    }
    pub unsafe fn ImportPerUserReadStateChange(
        &self,
        celements: u32,
        lpreadstate: *const READSTATE,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ImportPerUserReadStateChange)(
                windows_core::Interface::as_raw(self),
                celements,
                lpreadstate,
            )
        }
    }
    pub unsafe fn ImportMessageMove(
        &self,
        cbsourcekeysrcfolder: u32,
        pbsourcekeysrcfolder: *const u8,
        cbsourcekeysrcmessage: u32,
        pbsourcekeysrcmessage: *const u8,
        cbpclmessage: u32,
        pbpclmessage: *const u8,
        cbsourcekeydestmessage: u32,
        pbsourcekeydestmessage: *const u8,
        cbchangenumdestmessage: u32,
        pbchangenumdestmessage: *const u8,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ImportMessageMove)(
                windows_core::Interface::as_raw(self),
                cbsourcekeysrcfolder,
                pbsourcekeysrcfolder,
                cbsourcekeysrcmessage,
                pbsourcekeysrcmessage,
                cbpclmessage,
                pbpclmessage,
                cbsourcekeydestmessage,
                pbsourcekeydestmessage,
                cbchangenumdestmessage,
                pbchangenumdestmessage,
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeImportContentsChanges_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub Config: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub UpdateState: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
    ) -> i32,
    pub ImportMessageChange: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SPropValue,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub ImportMessageDeletion: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SBinaryArray,
    ) -> i32,
    pub ImportPerUserReadStateChange: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const READSTATE,
    ) -> i32,
    pub ImportMessageMove: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const u8,
        u32,
        *const u8,
        u32,
        *const u8,
        u32,
        *const u8,
        u32,
        *const u8,
    ) -> i32,
}
pub trait IExchangeImportContentsChanges_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn Config(&self, lpstream: windows_core::Ref<IStream>, ulflags: u32) -> i32;
    fn UpdateState(&self, lpstream: windows_core::Ref<IStream>) -> i32;
    fn ImportMessageChange(
        &self,
        cpvalchanges: u32,
        ppvalchanges: *const SPropValue,
        ulflags: u32,
        lppmessage: windows_core::OutRef<IMessage>,
    ) -> i32;
    fn ImportMessageDeletion(
        &self,
        ulflags: u32,
        lpsrcentrylist: *const SBinaryArray,
    ) -> i32;
    fn ImportPerUserReadStateChange(
        &self,
        celements: u32,
        lpreadstate: *const READSTATE,
    ) -> i32;
    fn ImportMessageMove(
        &self,
        cbsourcekeysrcfolder: u32,
        pbsourcekeysrcfolder: *const u8,
        cbsourcekeysrcmessage: u32,
        pbsourcekeysrcmessage: *const u8,
        cbpclmessage: u32,
        pbpclmessage: *const u8,
        cbsourcekeydestmessage: u32,
        pbsourcekeydestmessage: *const u8,
        cbchangenumdestmessage: u32,
        pbchangenumdestmessage: *const u8,
    ) -> i32;
}
impl IExchangeImportContentsChanges_Vtbl {
    pub const fn new<Identity: IExchangeImportContentsChanges_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IExchangeImportContentsChanges_Impl,
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
                IExchangeImportContentsChanges_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn Config<
            Identity: IExchangeImportContentsChanges_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpstream: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeImportContentsChanges_Impl::Config(
                    this,
                    core::mem::transmute_copy(&lpstream),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn UpdateState<
            Identity: IExchangeImportContentsChanges_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpstream: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeImportContentsChanges_Impl::UpdateState(
                    this,
                    core::mem::transmute_copy(&lpstream),
                )
            }
        }
        unsafe extern "system" fn ImportMessageChange<
            Identity: IExchangeImportContentsChanges_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cpvalchanges: u32,
            ppvalchanges: *const SPropValue,
            ulflags: u32,
            lppmessage: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeImportContentsChanges_Impl::ImportMessageChange(
                    this,
                    core::mem::transmute_copy(&cpvalchanges),
                    core::mem::transmute_copy(&ppvalchanges),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmessage),
                )
            }
        }
        unsafe extern "system" fn ImportMessageDeletion<
            Identity: IExchangeImportContentsChanges_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpsrcentrylist: *const SBinaryArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeImportContentsChanges_Impl::ImportMessageDeletion(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpsrcentrylist),
                )
            }
        }
        unsafe extern "system" fn ImportPerUserReadStateChange<
            Identity: IExchangeImportContentsChanges_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            celements: u32,
            lpreadstate: *const READSTATE,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeImportContentsChanges_Impl::ImportPerUserReadStateChange(
                    this,
                    core::mem::transmute_copy(&celements),
                    core::mem::transmute_copy(&lpreadstate),
                )
            }
        }
        unsafe extern "system" fn ImportMessageMove<
            Identity: IExchangeImportContentsChanges_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cbsourcekeysrcfolder: u32,
            pbsourcekeysrcfolder: *const u8,
            cbsourcekeysrcmessage: u32,
            pbsourcekeysrcmessage: *const u8,
            cbpclmessage: u32,
            pbpclmessage: *const u8,
            cbsourcekeydestmessage: u32,
            pbsourcekeydestmessage: *const u8,
            cbchangenumdestmessage: u32,
            pbchangenumdestmessage: *const u8,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeImportContentsChanges_Impl::ImportMessageMove(
                    this,
                    core::mem::transmute_copy(&cbsourcekeysrcfolder),
                    core::mem::transmute_copy(&pbsourcekeysrcfolder),
                    core::mem::transmute_copy(&cbsourcekeysrcmessage),
                    core::mem::transmute_copy(&pbsourcekeysrcmessage),
                    core::mem::transmute_copy(&cbpclmessage),
                    core::mem::transmute_copy(&pbpclmessage),
                    core::mem::transmute_copy(&cbsourcekeydestmessage),
                    core::mem::transmute_copy(&pbsourcekeydestmessage),
                    core::mem::transmute_copy(&cbchangenumdestmessage),
                    core::mem::transmute_copy(&pbchangenumdestmessage),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            Config: Config::<Identity, OFFSET>,
            UpdateState: UpdateState::<Identity, OFFSET>,
            ImportMessageChange: ImportMessageChange::<Identity, OFFSET>,
            ImportMessageDeletion: ImportMessageDeletion::<Identity, OFFSET>,
            ImportPerUserReadStateChange: ImportPerUserReadStateChange::<
                Identity,
                OFFSET,
            >,
            ImportMessageMove: ImportMessageMove::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeImportContentsChanges as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeImportContentsChanges {}
windows_core::imp::define_interface!(
    IExchangeImportContentsChanges2, IExchangeImportContentsChanges2_Vtbl,
    0x7dfdd720_f53f_11cf_a48f_00c04fd65595
);
impl core::ops::Deref for IExchangeImportContentsChanges2 {
    type Target = IExchangeImportContentsChanges;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(
    IExchangeImportContentsChanges2, windows_core::IUnknown,
    IExchangeImportContentsChanges
);
#[cfg(feature = "exchange")]
impl IExchangeImportContentsChanges2 {
    pub unsafe fn ConfigForConversionStream<P0>(
        &self,
        lpstream: P0,
        ulflags: u32,
        cvaluesconversion: u32,
        lpproparrayconversion: *const SPropValue,
    ) -> i32
    where
        P0: windows_core::Param<IStream>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ConfigForConversionStream)(
                windows_core::Interface::as_raw(self),
                lpstream.param().abi(),
                ulflags,
                cvaluesconversion,
                lpproparrayconversion,
            )
        }
    }
    pub unsafe fn ImportMessageChangeAsAStream(
        &self,
        cpvalchanges: u32,
        ppvalchanges: *const SPropValue,
        ulflags: u32,
        lppstream: *mut Option<IStream>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ImportMessageChangeAsAStream)(
                windows_core::Interface::as_raw(self),
                cpvalchanges,
                ppvalchanges,
                ulflags,
                core::mem::transmute(lppstream),
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeImportContentsChanges2_Vtbl {
    pub base__: IExchangeImportContentsChanges_Vtbl,
    pub ConfigForConversionStream: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        u32,
        u32,
        *const SPropValue,
    ) -> i32,
    pub ImportMessageChangeAsAStream: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SPropValue,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeImportHierarchyChanges, IExchangeImportHierarchyChanges_Vtbl,
    0x85a66cf0_d0e0_11cd_80fc_00aa004bba0b
);
windows_core::imp::interface_hierarchy!(
    IExchangeImportHierarchyChanges, windows_core::IUnknown
);
impl IExchangeImportHierarchyChanges {
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
    pub unsafe fn Config<P0>(&self, lpstream: P0, ulflags: u32) -> i32
    where
        P0: windows_core::Param<IStream>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Config)(
                windows_core::Interface::as_raw(self),
                lpstream.param().abi(),
                ulflags,
            )
        }
    }
    pub unsafe fn UpdateState<P0>(&self, lpstream: P0) -> i32
    where
        P0: windows_core::Param<IStream>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .UpdateState)(
                windows_core::Interface::as_raw(self),
                lpstream.param().abi(),
            )
        }
    }
    pub unsafe fn ImportFolderChange(
        &self,
        cpvalchanges: u32,
        ppvalchanges: *const SPropValue,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ImportFolderChange)(
                windows_core::Interface::as_raw(self),
                cpvalchanges,
                ppvalchanges,
            )
        }
    }
    pub unsafe fn ImportFolderDeletion(
        &self,
        ulflags: u32,
        lpsrcentrylist: *const SBinaryArray,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ImportFolderDeletion)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpsrcentrylist,
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeImportHierarchyChanges_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub Config: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub UpdateState: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
    ) -> i32,
    pub ImportFolderChange: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SPropValue,
    ) -> i32,
    pub ImportFolderDeletion: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SBinaryArray,
    ) -> i32,
}
pub trait IExchangeImportHierarchyChanges_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn Config(&self, lpstream: windows_core::Ref<IStream>, ulflags: u32) -> i32;
    fn UpdateState(&self, lpstream: windows_core::Ref<IStream>) -> i32;
    fn ImportFolderChange(
        &self,
        cpvalchanges: u32,
        ppvalchanges: *const SPropValue,
    ) -> i32;
    fn ImportFolderDeletion(
        &self,
        ulflags: u32,
        lpsrcentrylist: *const SBinaryArray,
    ) -> i32;
}
impl IExchangeImportHierarchyChanges_Vtbl {
    pub const fn new<
        Identity: IExchangeImportHierarchyChanges_Impl,
        const OFFSET: isize,
    >() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IExchangeImportHierarchyChanges_Impl,
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
                IExchangeImportHierarchyChanges_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn Config<
            Identity: IExchangeImportHierarchyChanges_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            lpstream: *mut core::ffi::c_void,
            ulflags: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeImportHierarchyChanges_Impl::Config(
                    this,
                    core::mem::transmute_copy(&lpstream),
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn UpdateState<
            Identity: IExchangeImportHierarchyChanges_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpstream: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeImportHierarchyChanges_Impl::UpdateState(
                    this,
                    core::mem::transmute_copy(&lpstream),
                )
            }
        }
        unsafe extern "system" fn ImportFolderChange<
            Identity: IExchangeImportHierarchyChanges_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            cpvalchanges: u32,
            ppvalchanges: *const SPropValue,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeImportHierarchyChanges_Impl::ImportFolderChange(
                    this,
                    core::mem::transmute_copy(&cpvalchanges),
                    core::mem::transmute_copy(&ppvalchanges),
                )
            }
        }
        unsafe extern "system" fn ImportFolderDeletion<
            Identity: IExchangeImportHierarchyChanges_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpsrcentrylist: *const SBinaryArray,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeImportHierarchyChanges_Impl::ImportFolderDeletion(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpsrcentrylist),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            Config: Config::<Identity, OFFSET>,
            UpdateState: UpdateState::<Identity, OFFSET>,
            ImportFolderChange: ImportFolderChange::<Identity, OFFSET>,
            ImportFolderDeletion: ImportFolderDeletion::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeImportHierarchyChanges as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IExchangeImportHierarchyChanges {}
windows_core::imp::define_interface!(
    IExchangeManageStore, IExchangeManageStore_Vtbl,
    0x559d10b0_a772_11cd_9bc8_00aa002fc45a
);
windows_core::imp::interface_hierarchy!(IExchangeManageStore, windows_core::IUnknown);
#[cfg(feature = "exchange")]
impl IExchangeManageStore {
    pub unsafe fn CreateStoreEntryID(
        &self,
        lpszmsgstoredn: *const i8,
        lpszmailboxdn: *const i8,
        ulflags: u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateStoreEntryID)(
                windows_core::Interface::as_raw(self),
                lpszmsgstoredn,
                lpszmailboxdn,
                ulflags,
                lpcbentryid as _,
                lppentryid as _,
            )
        }
    }
    pub unsafe fn EntryIDFromSourceKey(
        &self,
        cfolderkeysize: u32,
        lpfoldersourcekey: *const u8,
        cmessagekeysize: u32,
        lpmessagesourcekey: *const u8,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .EntryIDFromSourceKey)(
                windows_core::Interface::as_raw(self),
                cfolderkeysize,
                lpfoldersourcekey,
                cmessagekeysize,
                lpmessagesourcekey,
                lpcbentryid as _,
                lppentryid as _,
            )
        }
    }
    pub unsafe fn GetRights(
        &self,
        cbuserentryid: u32,
        lpuserentryid: *const ENTRYID,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpulrights: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetRights)(
                windows_core::Interface::as_raw(self),
                cbuserentryid,
                lpuserentryid,
                cbentryid,
                lpentryid,
                lpulrights as _,
            )
        }
    }
    pub unsafe fn GetMailboxTable(
        &self,
        lpszservername: *const i8,
        lpptable: *mut Option<IMAPITable>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetMailboxTable)(
                windows_core::Interface::as_raw(self),
                lpszservername,
                core::mem::transmute(lpptable),
                ulflags,
            )
        }
    }
    pub unsafe fn GetPublicFolderTable(
        &self,
        lpszservername: *const i8,
        lpptable: *mut Option<IMAPITable>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetPublicFolderTable)(
                windows_core::Interface::as_raw(self),
                lpszservername,
                core::mem::transmute(lpptable),
                ulflags,
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeManageStore_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub CreateStoreEntryID: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const i8,
        *const i8,
        u32,
        *mut u32,
        *mut *mut ENTRYID,
    ) -> i32,
    pub EntryIDFromSourceKey: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const u8,
        u32,
        *const u8,
        *mut u32,
        *mut *mut ENTRYID,
    ) -> i32,
    pub GetRights: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *const ENTRYID,
        *mut u32,
    ) -> i32,
    pub GetMailboxTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const i8,
        *mut *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub GetPublicFolderTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const i8,
        *mut *mut core::ffi::c_void,
        u32,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeManageStore2, IExchangeManageStore2_Vtbl,
    0xb6dca470_0ff3_11d0_a409_00c04fd7bd87
);
impl core::ops::Deref for IExchangeManageStore2 {
    type Target = IExchangeManageStore;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(
    IExchangeManageStore2, windows_core::IUnknown, IExchangeManageStore
);
#[cfg(feature = "exchange")]
impl IExchangeManageStore2 {
    pub unsafe fn CreateNewsgroupNameEntryID(
        &self,
        lpsznewsgroupname: *const i8,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateNewsgroupNameEntryID)(
                windows_core::Interface::as_raw(self),
                lpsznewsgroupname,
                lpcbentryid as _,
                lppentryid as _,
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeManageStore2_Vtbl {
    pub base__: IExchangeManageStore_Vtbl,
    pub CreateNewsgroupNameEntryID: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const i8,
        *mut u32,
        *mut *mut ENTRYID,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeManageStore3, IExchangeManageStore3_Vtbl,
    0x166d9bc2_db75_44a9_8a93_9f3ffc994d76
);
impl core::ops::Deref for IExchangeManageStore3 {
    type Target = IExchangeManageStore2;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(
    IExchangeManageStore3, windows_core::IUnknown, IExchangeManageStore,
    IExchangeManageStore2
);
#[cfg(feature = "exchange")]
impl IExchangeManageStore3 {
    pub unsafe fn GetMailboxTableOffset(
        &self,
        lpszservername: *const i8,
        lpptable: *mut Option<IMAPITable>,
        ulflags: u32,
        uoffset: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetMailboxTableOffset)(
                windows_core::Interface::as_raw(self),
                lpszservername,
                core::mem::transmute(lpptable),
                ulflags,
                uoffset,
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeManageStore3_Vtbl {
    pub base__: IExchangeManageStore2_Vtbl,
    pub GetMailboxTableOffset: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const i8,
        *mut *mut core::ffi::c_void,
        u32,
        u32,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeManageStore4, IExchangeManageStore4_Vtbl,
    0x2590ff87_c431_4f9c_b1a8_cd69d760cd10
);
impl core::ops::Deref for IExchangeManageStore4 {
    type Target = IExchangeManageStore3;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(
    IExchangeManageStore4, windows_core::IUnknown, IExchangeManageStore,
    IExchangeManageStore2, IExchangeManageStore3
);
#[cfg(feature = "exchange")]
impl IExchangeManageStore4 {
    pub unsafe fn GetPublicFolderTableOffset(
        &self,
        lpszservername: *const i8,
        lpptable: *mut Option<IMAPITable>,
        ulflags: u32,
        uoffset: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetPublicFolderTableOffset)(
                windows_core::Interface::as_raw(self),
                lpszservername,
                core::mem::transmute(lpptable),
                ulflags,
                uoffset,
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeManageStore4_Vtbl {
    pub base__: IExchangeManageStore3_Vtbl,
    pub GetPublicFolderTableOffset: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const i8,
        *mut *mut core::ffi::c_void,
        u32,
        u32,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeMessageConversion, IExchangeMessageConversion_Vtbl,
    0x3532b360_d114_11cf_a83b_00c04fd65597
);
windows_core::imp::interface_hierarchy!(
    IExchangeMessageConversion, windows_core::IUnknown
);
#[cfg(feature = "exchange")]
impl IExchangeMessageConversion {
    pub unsafe fn OpenStream(
        &self,
        cvalues: u32,
        lpproparray: *const SPropValue,
        lppstream: *mut Option<IStream>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenStream)(
                windows_core::Interface::as_raw(self),
                cvalues,
                lpproparray,
                core::mem::transmute(lppstream),
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeMessageConversion_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub OpenStream: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SPropValue,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeModifyTable, IExchangeModifyTable_Vtbl,
    0x2d734cb0_53fd_101b_b19d_08002b3056e3
);
windows_core::imp::interface_hierarchy!(IExchangeModifyTable, windows_core::IUnknown);
#[cfg(feature = "exchange")]
impl IExchangeModifyTable {
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
    pub unsafe fn GetTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
            )
        }
    }
    pub unsafe fn ModifyTable(&self, ulflags: u32, lpmods: *const ROWLIST) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ModifyTable)(windows_core::Interface::as_raw(self), ulflags, lpmods)
        }
    }
}
#[repr(C)]
pub struct IExchangeModifyTable_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub GetTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub ModifyTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ROWLIST,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeMoveUserProgress, IExchangeMoveUserProgress_Vtbl,
    0xef2fb44a_8dac_4e4e_b1e3_a3b926355617
);
windows_core::imp::interface_hierarchy!(
    IExchangeMoveUserProgress, windows_core::IUnknown
);
#[cfg(feature = "exchange")]
impl IExchangeMoveUserProgress {
    pub unsafe fn NextFolder(&self, ulflags: u32, lpwszfoldername: *const u16) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .NextFolder)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpwszfoldername,
            )
        }
    }
    pub unsafe fn Progress(&self, ulflags: u32, ulcount: u32, ultotal: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Progress)(
                windows_core::Interface::as_raw(self),
                ulflags,
                ulcount,
                ultotal,
            )
        }
    }
    pub unsafe fn Restart(&self, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Restart)(windows_core::Interface::as_raw(self), ulflags)
        }
    }
}
#[repr(C)]
pub struct IExchangeMoveUserProgress_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub NextFolder: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const u16,
    ) -> i32,
    pub Progress: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        u32,
        u32,
    ) -> i32,
    pub Restart: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
}
#[cfg(feature = "exchange")]
pub trait IExchangeMoveUserProgress_Impl: windows_core::IUnknownImpl {
    fn NextFolder(&self, ulflags: u32, lpwszfoldername: *const u16) -> i32;
    fn Progress(&self, ulflags: u32, ulcount: u32, ultotal: u32) -> i32;
    fn Restart(&self, ulflags: u32) -> i32;
}
#[cfg(feature = "exchange")]
impl IExchangeMoveUserProgress_Vtbl {
    pub const fn new<Identity: IExchangeMoveUserProgress_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn NextFolder<
            Identity: IExchangeMoveUserProgress_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lpwszfoldername: *const u16,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeMoveUserProgress_Impl::NextFolder(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lpwszfoldername),
                )
            }
        }
        unsafe extern "system" fn Progress<
            Identity: IExchangeMoveUserProgress_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            ulcount: u32,
            ultotal: u32,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeMoveUserProgress_Impl::Progress(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&ulcount),
                    core::mem::transmute_copy(&ultotal),
                )
            }
        }
        unsafe extern "system" fn Restart<
            Identity: IExchangeMoveUserProgress_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IExchangeMoveUserProgress_Impl::Restart(
                    this,
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            NextFolder: NextFolder::<Identity, OFFSET>,
            Progress: Progress::<Identity, OFFSET>,
            Restart: Restart::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IExchangeMoveUserProgress as windows_core::Interface>::IID
    }
}
#[cfg(feature = "exchange")]
impl windows_core::RuntimeName for IExchangeMoveUserProgress {}
windows_core::imp::define_interface!(
    IExchangeNntpNewsfeed, IExchangeNntpNewsfeed_Vtbl,
    0x380f41c0_3cdc_11d0_9792_00c04fd6551d
);
windows_core::imp::interface_hierarchy!(IExchangeNntpNewsfeed, windows_core::IUnknown);
#[cfg(feature = "exchange")]
impl IExchangeNntpNewsfeed {
    pub unsafe fn Configure(
        &self,
        lpsznewsfeeddn: *const i8,
        cvalues: u32,
        lpimailproparray: *const SPropValue,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Configure)(
                windows_core::Interface::as_raw(self),
                lpsznewsfeeddn,
                cvalues,
                lpimailproparray,
            )
        }
    }
    pub unsafe fn CheckMsgIds(
        &self,
        lpszmsgids: *const i8,
        lpcfwanted: *mut u32,
        lppfwanted: *mut *mut u8,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CheckMsgIds)(
                windows_core::Interface::as_raw(self),
                lpszmsgids,
                lpcfwanted as _,
                lppfwanted as _,
            )
        }
    }
    pub unsafe fn OpenArticleStream(&self, lppstream: *mut Option<IStream>) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenArticleStream)(
                windows_core::Interface::as_raw(self),
                core::mem::transmute(lppstream),
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeNntpNewsfeed_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub Configure: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const i8,
        u32,
        *const SPropValue,
    ) -> i32,
    pub CheckMsgIds: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const i8,
        *mut u32,
        *mut *mut u8,
    ) -> i32,
    pub OpenArticleStream: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IExchangeRuleAction, IExchangeRuleAction_Vtbl, 0x74bba840_c93a_11ce_9581_00aa005742f7
);
windows_core::imp::interface_hierarchy!(IExchangeRuleAction, windows_core::IUnknown);
#[cfg(feature = "exchange")]
impl IExchangeRuleAction {
    pub unsafe fn ActionCount(&self, lpcactions: *mut u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ActionCount)(windows_core::Interface::as_raw(self), lpcactions as _)
        }
    }
    pub unsafe fn GetAction(
        &self,
        ulactionnumber: u32,
        lpruleid: *const i64,
        lppaction: *mut *mut ACTION,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetAction)(
                windows_core::Interface::as_raw(self),
                ulactionnumber,
                lpruleid,
                lppaction as _,
            )
        }
    }
}
#[repr(C)]
pub struct IExchangeRuleAction_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub ActionCount: unsafe extern "system" fn(*mut core::ffi::c_void, *mut u32) -> i32,
    pub GetAction: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const i64,
        *mut *mut ACTION,
    ) -> i32,
}
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
    IMAPIClientShutdown, IMAPIClientShutdown_Vtbl, 0x00020397_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIClientShutdown, windows_core::IUnknown);
impl IMAPIClientShutdown {
    pub unsafe fn QueryFastShutdown(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .QueryFastShutdown)(windows_core::Interface::as_raw(self))
        }
    }
    pub unsafe fn NotifyProcessShutdown(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .NotifyProcessShutdown)(windows_core::Interface::as_raw(self))
        }
    }
    pub unsafe fn DoFastShutdown(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DoFastShutdown)(windows_core::Interface::as_raw(self))
        }
    }
}
#[repr(C)]
pub struct IMAPIClientShutdown_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub QueryFastShutdown: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
    pub NotifyProcessShutdown: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
    pub DoFastShutdown: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
}
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
windows_core::imp::define_interface!(
    IMAPIControl, IMAPIControl_Vtbl, 0x0002031b_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIControl, windows_core::IUnknown);
#[cfg(feature = "implement")]
impl IMAPIControl {
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
    pub unsafe fn Activate(&self, ulflags: u32, uluiparam: usize) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Activate)(windows_core::Interface::as_raw(self), ulflags, uluiparam)
        }
    }
    pub unsafe fn GetState(&self, ulflags: u32, lpulstate: *mut u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetState)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpulstate as _,
            )
        }
    }
}
#[repr(C)]
pub struct IMAPIControl_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub Activate: unsafe extern "system" fn(*mut core::ffi::c_void, u32, usize) -> i32,
    pub GetState: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut u32,
    ) -> i32,
}
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
windows_core::imp::define_interface!(
    IMAPIForm, IMAPIForm_Vtbl, 0x00020327_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIForm, windows_core::IUnknown);
impl IMAPIForm {
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
    pub unsafe fn SetViewContext<P0>(&self, pviewcontext: P0) -> i32
    where
        P0: windows_core::Param<IMAPIViewContext>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetViewContext)(
                windows_core::Interface::as_raw(self),
                pviewcontext.param().abi(),
            )
        }
    }
    pub unsafe fn GetViewContext(
        &self,
        ppviewcontext: *mut Option<IMAPIViewContext>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetViewContext)(
                windows_core::Interface::as_raw(self),
                core::mem::transmute(ppviewcontext),
            )
        }
    }
    pub unsafe fn ShutdownForm(&self, ulsaveoptions: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ShutdownForm)(windows_core::Interface::as_raw(self), ulsaveoptions)
        }
    }
    pub unsafe fn DoVerb<P1>(
        &self,
        iverb: i32,
        lpviewcontext: P1,
        hwndparent: usize,
        lprcposrect: *const RECT,
    ) -> i32
    where
        P1: windows_core::Param<IMAPIViewContext>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DoVerb)(
                windows_core::Interface::as_raw(self),
                iverb,
                lpviewcontext.param().abi(),
                hwndparent,
                lprcposrect,
            )
        }
    }
    pub unsafe fn Advise<P0>(&self, padvise: P0, pdwstatus: *mut usize) -> i32
    where
        P0: windows_core::Param<IMAPIViewAdviseSink>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Advise)(
                windows_core::Interface::as_raw(self),
                padvise.param().abi(),
                pdwstatus as _,
            )
        }
    }
    pub unsafe fn Unadvise(&self, ulconnection: usize) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Unadvise)(windows_core::Interface::as_raw(self), ulconnection)
        }
    }
}
#[repr(C)]
pub struct IMAPIForm_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub SetViewContext: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
    ) -> i32,
    pub GetViewContext: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub ShutdownForm: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub DoVerb: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        *mut core::ffi::c_void,
        usize,
        *const RECT,
    ) -> i32,
    pub Advise: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut usize,
    ) -> i32,
    pub Unadvise: unsafe extern "system" fn(*mut core::ffi::c_void, usize) -> i32,
}
windows_core::imp::define_interface!(
    IMAPIFormAdviseSink, IMAPIFormAdviseSink_Vtbl, 0x0002032f_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIFormAdviseSink, windows_core::IUnknown);
impl IMAPIFormAdviseSink {
    pub unsafe fn OnChange(&self, uldir: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OnChange)(windows_core::Interface::as_raw(self), uldir)
        }
    }
    pub unsafe fn OnActivateNext(
        &self,
        lpszmessageclass: *const i8,
        ulmessagestatus: u32,
        ulmessageflags: u32,
        pppersistmessage: *mut Option<IPersistMessage>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OnActivateNext)(
                windows_core::Interface::as_raw(self),
                lpszmessageclass,
                ulmessagestatus,
                ulmessageflags,
                core::mem::transmute(pppersistmessage),
            )
        }
    }
}
#[repr(C)]
pub struct IMAPIFormAdviseSink_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub OnChange: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub OnActivateNext: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const i8,
        u32,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IMAPIFormContainer, IMAPIFormContainer_Vtbl, 0x0002032e_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIFormContainer, windows_core::IUnknown);
impl IMAPIFormContainer {
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
    pub unsafe fn InstallForm(
        &self,
        uluiparam: usize,
        ulflags: u32,
        szcfgpathname: *const core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .InstallForm)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                szcfgpathname,
            )
        }
    }
    pub unsafe fn RemoveForm(&self, szmessageclass: *const i8) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .RemoveForm)(windows_core::Interface::as_raw(self), szmessageclass)
        }
    }
    pub unsafe fn ResolveMessageClass(
        &self,
        szmessageclass: *const i8,
        ulflags: u32,
        pforminfo: *mut Option<IMAPIFormInfo>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ResolveMessageClass)(
                windows_core::Interface::as_raw(self),
                szmessageclass,
                ulflags,
                core::mem::transmute(pforminfo),
            )
        }
    }
    pub unsafe fn ResolveMultipleMessageClasses(
        &self,
        pmsgclassarray: *const SMessageClassArray,
        ulflags: u32,
        ppfrminfoarray: *mut *mut SMAPIFormInfoArray,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ResolveMultipleMessageClasses)(
                windows_core::Interface::as_raw(self),
                pmsgclassarray,
                ulflags,
                ppfrminfoarray as _,
            )
        }
    }
    pub unsafe fn CalcFormPropSet(
        &self,
        ulflags: u32,
        ppresults: *mut *mut SMAPIFormPropArray,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CalcFormPropSet)(
                windows_core::Interface::as_raw(self),
                ulflags,
                ppresults as _,
            )
        }
    }
    pub unsafe fn GetDisplay(
        &self,
        ulflags: u32,
        pszdisplayname: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetDisplay)(
                windows_core::Interface::as_raw(self),
                ulflags,
                pszdisplayname as _,
            )
        }
    }
}
#[repr(C)]
pub struct IMAPIFormContainer_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub InstallForm: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *const core::ffi::c_void,
    ) -> i32,
    pub RemoveForm: unsafe extern "system" fn(*mut core::ffi::c_void, *const i8) -> i32,
    pub ResolveMessageClass: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const i8,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub ResolveMultipleMessageClasses: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SMessageClassArray,
        u32,
        *mut *mut SMAPIFormInfoArray,
    ) -> i32,
    pub CalcFormPropSet: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut SMAPIFormPropArray,
    ) -> i32,
    pub GetDisplay: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IMAPIFormFactory, IMAPIFormFactory_Vtbl, 0x00020350_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIFormFactory, windows_core::IUnknown);
impl IMAPIFormFactory {
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
    pub unsafe fn CreateClassFactory(
        &self,
        clsidform: *const windows_core::GUID,
        ulflags: u32,
        lppclassfactory: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateClassFactory)(
                windows_core::Interface::as_raw(self),
                clsidform,
                ulflags,
                lppclassfactory as _,
            )
        }
    }
    pub unsafe fn LockServer(&self, ulflags: u32, flockserver: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .LockServer)(windows_core::Interface::as_raw(self), ulflags, flockserver)
        }
    }
}
#[repr(C)]
pub struct IMAPIFormFactory_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub CreateClassFactory: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub LockServer: unsafe extern "system" fn(*mut core::ffi::c_void, u32, u32) -> i32,
}
windows_core::imp::define_interface!(
    IMAPIFormInfo, IMAPIFormInfo_Vtbl, 0x00020324_0000_0000_c000_000000000046
);
impl core::ops::Deref for IMAPIFormInfo {
    type Target = IMAPIProp;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(
    IMAPIFormInfo, windows_core::IUnknown, IMAPIProp
);
impl IMAPIFormInfo {
    pub unsafe fn CalcFormPropSet(
        &self,
        ulflags: u32,
        ppformproparray: *mut *mut SMAPIFormPropArray,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CalcFormPropSet)(
                windows_core::Interface::as_raw(self),
                ulflags,
                ppformproparray as _,
            )
        }
    }
    pub unsafe fn CalcVerbSet(
        &self,
        ulflags: u32,
        ppmapiverbarray: *mut *mut SMAPIVerbArray,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CalcVerbSet)(
                windows_core::Interface::as_raw(self),
                ulflags,
                ppmapiverbarray as _,
            )
        }
    }
    pub unsafe fn MakeIconFromBinary(&self, npropid: u32, phicon: *mut usize) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .MakeIconFromBinary)(
                windows_core::Interface::as_raw(self),
                npropid,
                phicon as _,
            )
        }
    }
    pub unsafe fn SaveForm(&self, szfilename: *const core::ffi::c_void) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SaveForm)(windows_core::Interface::as_raw(self), szfilename)
        }
    }
    pub unsafe fn OpenFormContainer(
        &self,
        ppformcontainer: *mut Option<IMAPIFormContainer>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenFormContainer)(
                windows_core::Interface::as_raw(self),
                core::mem::transmute(ppformcontainer),
            )
        }
    }
}
#[repr(C)]
pub struct IMAPIFormInfo_Vtbl {
    pub base__: IMAPIProp_Vtbl,
    pub CalcFormPropSet: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut SMAPIFormPropArray,
    ) -> i32,
    pub CalcVerbSet: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut SMAPIVerbArray,
    ) -> i32,
    pub MakeIconFromBinary: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut usize,
    ) -> i32,
    pub SaveForm: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
    ) -> i32,
    pub OpenFormContainer: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IMAPIFormMgr, IMAPIFormMgr_Vtbl, 0x00020322_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIFormMgr, windows_core::IUnknown);
impl IMAPIFormMgr {
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
    pub unsafe fn LoadForm<P5, P6, P7, P8>(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lpszmessageclass: *const i8,
        ulmessagestatus: u32,
        ulmessageflags: u32,
        pfolderfocus: P5,
        pmessagesite: P6,
        pmsg: P7,
        pviewcontext: P8,
        riid: *const windows_core::GUID,
        ppvobj: *mut *mut core::ffi::c_void,
    ) -> i32
    where
        P5: windows_core::Param<IMAPIFolder>,
        P6: windows_core::Param<IMAPIMessageSite>,
        P7: windows_core::Param<IMessage>,
        P8: windows_core::Param<IMAPIViewContext>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .LoadForm)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                lpszmessageclass,
                ulmessagestatus,
                ulmessageflags,
                pfolderfocus.param().abi(),
                pmessagesite.param().abi(),
                pmsg.param().abi(),
                pviewcontext.param().abi(),
                riid,
                ppvobj as _,
            )
        }
    }
    pub unsafe fn ResolveMessageClass<P2>(
        &self,
        szmsgclass: *const i8,
        ulflags: u32,
        pfolderfocus: P2,
        ppresult: *mut Option<IMAPIFormInfo>,
    ) -> i32
    where
        P2: windows_core::Param<IMAPIFolder>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ResolveMessageClass)(
                windows_core::Interface::as_raw(self),
                szmsgclass,
                ulflags,
                pfolderfocus.param().abi(),
                core::mem::transmute(ppresult),
            )
        }
    }
    pub unsafe fn ResolveMultipleMessageClasses<P2>(
        &self,
        pmsgclasses: *const SMessageClassArray,
        ulflags: u32,
        pfolderfocus: P2,
        pfrminfoarray: *mut *mut SMAPIFormInfoArray,
    ) -> i32
    where
        P2: windows_core::Param<IMAPIFolder>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ResolveMultipleMessageClasses)(
                windows_core::Interface::as_raw(self),
                pmsgclasses,
                ulflags,
                pfolderfocus.param().abi(),
                pfrminfoarray as _,
            )
        }
    }
    pub unsafe fn CalcFormPropSet(
        &self,
        pfrminfoarray: *const SMAPIFormInfoArray,
        ulflags: u32,
        ppresults: *mut *mut SMAPIFormPropArray,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CalcFormPropSet)(
                windows_core::Interface::as_raw(self),
                pfrminfoarray,
                ulflags,
                ppresults as _,
            )
        }
    }
    pub unsafe fn CreateForm<P2>(
        &self,
        uluiparam: usize,
        ulflags: u32,
        pfrminfotoactivate: P2,
        refiidtoask: *const windows_core::GUID,
        ppvobj: *mut *mut core::ffi::c_void,
    ) -> i32
    where
        P2: windows_core::Param<IMAPIFormInfo>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CreateForm)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                pfrminfotoactivate.param().abi(),
                refiidtoask,
                ppvobj as _,
            )
        }
    }
    pub unsafe fn SelectForm<P3>(
        &self,
        uluiparam: usize,
        ulflags: u32,
        psztitle: *const core::ffi::c_void,
        pfld: P3,
        ppfrminforeturned: *mut Option<IMAPIFormInfo>,
    ) -> i32
    where
        P3: windows_core::Param<IMAPIFolder>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SelectForm)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                psztitle,
                pfld.param().abi(),
                core::mem::transmute(ppfrminforeturned),
            )
        }
    }
    pub unsafe fn SelectMultipleForms<P3>(
        &self,
        uluiparam: usize,
        ulflags: u32,
        psztitle: *const core::ffi::c_void,
        pfld: P3,
        pfrminfoarray: *const SMAPIFormInfoArray,
        ppfrminfoarray: *mut *mut SMAPIFormInfoArray,
    ) -> i32
    where
        P3: windows_core::Param<IMAPIFolder>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SelectMultipleForms)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                psztitle,
                pfld.param().abi(),
                pfrminfoarray,
                ppfrminfoarray as _,
            )
        }
    }
    pub unsafe fn SelectFormContainer(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lppfcnt: *mut Option<IMAPIFormContainer>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SelectFormContainer)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                core::mem::transmute(lppfcnt),
            )
        }
    }
    pub unsafe fn OpenFormContainer(
        &self,
        hfrmreg: u32,
        lpunk: *const core::ffi::c_void,
        lppfcnt: *mut Option<IMAPIFormContainer>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenFormContainer)(
                windows_core::Interface::as_raw(self),
                hfrmreg,
                lpunk,
                core::mem::transmute(lppfcnt),
            )
        }
    }
    pub unsafe fn PrepareForm<P2>(
        &self,
        uluiparam: usize,
        ulflags: u32,
        pfrminfo: P2,
    ) -> i32
    where
        P2: windows_core::Param<IMAPIFormInfo>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .PrepareForm)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                pfrminfo.param().abi(),
            )
        }
    }
    pub unsafe fn IsInConflict<P3>(
        &self,
        ulmessageflags: u32,
        ulmessagestatus: u32,
        szmessageclass: *const i8,
        pfolderfocus: P3,
    ) -> i32
    where
        P3: windows_core::Param<IMAPIFolder>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .IsInConflict)(
                windows_core::Interface::as_raw(self),
                ulmessageflags,
                ulmessagestatus,
                szmessageclass,
                pfolderfocus.param().abi(),
            )
        }
    }
}
#[repr(C)]
pub struct IMAPIFormMgr_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub LoadForm: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *const i8,
        u32,
        u32,
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub ResolveMessageClass: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const i8,
        u32,
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub ResolveMultipleMessageClasses: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SMessageClassArray,
        u32,
        *mut core::ffi::c_void,
        *mut *mut SMAPIFormInfoArray,
    ) -> i32,
    pub CalcFormPropSet: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SMAPIFormInfoArray,
        u32,
        *mut *mut SMAPIFormPropArray,
    ) -> i32,
    pub CreateForm: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub SelectForm: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *const core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub SelectMultipleForms: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *const core::ffi::c_void,
        *mut core::ffi::c_void,
        *const SMAPIFormInfoArray,
        *mut *mut SMAPIFormInfoArray,
    ) -> i32,
    pub SelectFormContainer: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub OpenFormContainer: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub PrepareForm: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *mut core::ffi::c_void,
    ) -> i32,
    pub IsInConflict: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        u32,
        *const i8,
        *mut core::ffi::c_void,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IMAPIMessageSite, IMAPIMessageSite_Vtbl, 0x00020370_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIMessageSite, windows_core::IUnknown);
impl IMAPIMessageSite {
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
    pub unsafe fn GetSession(&self, ppsession: *mut Option<IMAPISession>) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetSession)(
                windows_core::Interface::as_raw(self),
                core::mem::transmute(ppsession),
            )
        }
    }
    pub unsafe fn GetStore(&self, ppstore: *mut Option<IMsgStore>) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetStore)(
                windows_core::Interface::as_raw(self),
                core::mem::transmute(ppstore),
            )
        }
    }
    pub unsafe fn GetFolder(&self, ppfolder: *mut Option<IMAPIFolder>) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetFolder)(
                windows_core::Interface::as_raw(self),
                core::mem::transmute(ppfolder),
            )
        }
    }
    pub unsafe fn GetMessage(&self, ppmsg: *mut Option<IMessage>) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetMessage)(
                windows_core::Interface::as_raw(self),
                core::mem::transmute(ppmsg),
            )
        }
    }
    pub unsafe fn GetFormManager(&self, ppformmgr: *mut Option<IMAPIFormMgr>) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetFormManager)(
                windows_core::Interface::as_raw(self),
                core::mem::transmute(ppformmgr),
            )
        }
    }
    pub unsafe fn NewMessage<P1, P2>(
        &self,
        fcomposeinfolder: u32,
        pfolderfocus: P1,
        ppersistmessage: P2,
        ppmessage: *mut Option<IMessage>,
        ppmessagesite: *mut Option<Self>,
        ppviewcontext: *mut Option<IMAPIViewContext>,
    ) -> i32
    where
        P1: windows_core::Param<IMAPIFolder>,
        P2: windows_core::Param<IPersistMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .NewMessage)(
                windows_core::Interface::as_raw(self),
                fcomposeinfolder,
                pfolderfocus.param().abi(),
                ppersistmessage.param().abi(),
                core::mem::transmute(ppmessage),
                core::mem::transmute(ppmessagesite),
                core::mem::transmute(ppviewcontext),
            )
        }
    }
    pub unsafe fn CopyMessage<P0>(&self, pfolderdestination: P0) -> i32
    where
        P0: windows_core::Param<IMAPIFolder>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CopyMessage)(
                windows_core::Interface::as_raw(self),
                pfolderdestination.param().abi(),
            )
        }
    }
    pub unsafe fn MoveMessage<P0, P1>(
        &self,
        pfolderdestination: P0,
        pviewcontext: P1,
        prcposrect: *const RECT,
    ) -> i32
    where
        P0: windows_core::Param<IMAPIFolder>,
        P1: windows_core::Param<IMAPIViewContext>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .MoveMessage)(
                windows_core::Interface::as_raw(self),
                pfolderdestination.param().abi(),
                pviewcontext.param().abi(),
                prcposrect,
            )
        }
    }
    pub unsafe fn DeleteMessage<P0>(
        &self,
        pviewcontext: P0,
        prcposrect: *const RECT,
    ) -> i32
    where
        P0: windows_core::Param<IMAPIViewContext>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DeleteMessage)(
                windows_core::Interface::as_raw(self),
                pviewcontext.param().abi(),
                prcposrect,
            )
        }
    }
    pub unsafe fn SaveMessage(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SaveMessage)(windows_core::Interface::as_raw(self))
        }
    }
    pub unsafe fn SubmitMessage(&self, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SubmitMessage)(windows_core::Interface::as_raw(self), ulflags)
        }
    }
    pub unsafe fn GetSiteStatus(&self, lpulstatus: *mut u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetSiteStatus)(windows_core::Interface::as_raw(self), lpulstatus as _)
        }
    }
}
#[repr(C)]
pub struct IMAPIMessageSite_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub GetSession: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub GetStore: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub GetFolder: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub GetMessage: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub GetFormManager: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub NewMessage: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub CopyMessage: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
    ) -> i32,
    pub MoveMessage: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *const RECT,
    ) -> i32,
    pub DeleteMessage: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *const RECT,
    ) -> i32,
    pub SaveMessage: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
    pub SubmitMessage: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub GetSiteStatus: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut u32,
    ) -> i32,
}
pub trait IMAPIMessageSite_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn GetSession(&self, ppsession: windows_core::OutRef<IMAPISession>) -> i32;
    fn GetStore(&self, ppstore: windows_core::OutRef<IMsgStore>) -> i32;
    fn GetFolder(&self, ppfolder: windows_core::OutRef<IMAPIFolder>) -> i32;
    fn GetMessage(&self, ppmsg: windows_core::OutRef<IMessage>) -> i32;
    fn GetFormManager(&self, ppformmgr: windows_core::OutRef<IMAPIFormMgr>) -> i32;
    fn NewMessage(
        &self,
        fcomposeinfolder: u32,
        pfolderfocus: windows_core::Ref<IMAPIFolder>,
        ppersistmessage: windows_core::Ref<IPersistMessage>,
        ppmessage: windows_core::OutRef<IMessage>,
        ppmessagesite: windows_core::OutRef<IMAPIMessageSite>,
        ppviewcontext: windows_core::OutRef<IMAPIViewContext>,
    ) -> i32;
    fn CopyMessage(&self, pfolderdestination: windows_core::Ref<IMAPIFolder>) -> i32;
    fn MoveMessage(
        &self,
        pfolderdestination: windows_core::Ref<IMAPIFolder>,
        pviewcontext: windows_core::Ref<IMAPIViewContext>,
        prcposrect: *const RECT,
    ) -> i32;
    fn DeleteMessage(
        &self,
        pviewcontext: windows_core::Ref<IMAPIViewContext>,
        prcposrect: *const RECT,
    ) -> i32;
    fn SaveMessage(&self) -> i32;
    fn SubmitMessage(&self, ulflags: u32) -> i32;
    fn GetSiteStatus(&self, lpulstatus: *mut u32) -> i32;
}
impl IMAPIMessageSite_Vtbl {
    pub const fn new<Identity: IMAPIMessageSite_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IMAPIMessageSite_Impl,
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
                IMAPIMessageSite_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn GetSession<
            Identity: IMAPIMessageSite_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ppsession: *mut *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIMessageSite_Impl::GetSession(
                    this,
                    core::mem::transmute_copy(&ppsession),
                )
            }
        }
        unsafe extern "system" fn GetStore<
            Identity: IMAPIMessageSite_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ppstore: *mut *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIMessageSite_Impl::GetStore(
                    this,
                    core::mem::transmute_copy(&ppstore),
                )
            }
        }
        unsafe extern "system" fn GetFolder<
            Identity: IMAPIMessageSite_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ppfolder: *mut *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIMessageSite_Impl::GetFolder(
                    this,
                    core::mem::transmute_copy(&ppfolder),
                )
            }
        }
        unsafe extern "system" fn GetMessage<
            Identity: IMAPIMessageSite_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ppmsg: *mut *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIMessageSite_Impl::GetMessage(
                    this,
                    core::mem::transmute_copy(&ppmsg),
                )
            }
        }
        unsafe extern "system" fn GetFormManager<
            Identity: IMAPIMessageSite_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ppformmgr: *mut *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIMessageSite_Impl::GetFormManager(
                    this,
                    core::mem::transmute_copy(&ppformmgr),
                )
            }
        }
        unsafe extern "system" fn NewMessage<
            Identity: IMAPIMessageSite_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            fcomposeinfolder: u32,
            pfolderfocus: *mut core::ffi::c_void,
            ppersistmessage: *mut core::ffi::c_void,
            ppmessage: *mut *mut core::ffi::c_void,
            ppmessagesite: *mut *mut core::ffi::c_void,
            ppviewcontext: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIMessageSite_Impl::NewMessage(
                    this,
                    core::mem::transmute_copy(&fcomposeinfolder),
                    core::mem::transmute_copy(&pfolderfocus),
                    core::mem::transmute_copy(&ppersistmessage),
                    core::mem::transmute_copy(&ppmessage),
                    core::mem::transmute_copy(&ppmessagesite),
                    core::mem::transmute_copy(&ppviewcontext),
                )
            }
        }
        unsafe extern "system" fn CopyMessage<
            Identity: IMAPIMessageSite_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            pfolderdestination: *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIMessageSite_Impl::CopyMessage(
                    this,
                    core::mem::transmute_copy(&pfolderdestination),
                )
            }
        }
        unsafe extern "system" fn MoveMessage<
            Identity: IMAPIMessageSite_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            pfolderdestination: *mut core::ffi::c_void,
            pviewcontext: *mut core::ffi::c_void,
            prcposrect: *const RECT,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIMessageSite_Impl::MoveMessage(
                    this,
                    core::mem::transmute_copy(&pfolderdestination),
                    core::mem::transmute_copy(&pviewcontext),
                    core::mem::transmute_copy(&prcposrect),
                )
            }
        }
        unsafe extern "system" fn DeleteMessage<
            Identity: IMAPIMessageSite_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            pviewcontext: *mut core::ffi::c_void,
            prcposrect: *const RECT,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIMessageSite_Impl::DeleteMessage(
                    this,
                    core::mem::transmute_copy(&pviewcontext),
                    core::mem::transmute_copy(&prcposrect),
                )
            }
        }
        unsafe extern "system" fn SaveMessage<
            Identity: IMAPIMessageSite_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIMessageSite_Impl::SaveMessage(this)
            }
        }
        unsafe extern "system" fn SubmitMessage<
            Identity: IMAPIMessageSite_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, ulflags: u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIMessageSite_Impl::SubmitMessage(
                    this,
                    core::mem::transmute_copy(&ulflags),
                )
            }
        }
        unsafe extern "system" fn GetSiteStatus<
            Identity: IMAPIMessageSite_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpulstatus: *mut u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIMessageSite_Impl::GetSiteStatus(
                    this,
                    core::mem::transmute_copy(&lpulstatus),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            GetSession: GetSession::<Identity, OFFSET>,
            GetStore: GetStore::<Identity, OFFSET>,
            GetFolder: GetFolder::<Identity, OFFSET>,
            GetMessage: GetMessage::<Identity, OFFSET>,
            GetFormManager: GetFormManager::<Identity, OFFSET>,
            NewMessage: NewMessage::<Identity, OFFSET>,
            CopyMessage: CopyMessage::<Identity, OFFSET>,
            MoveMessage: MoveMessage::<Identity, OFFSET>,
            DeleteMessage: DeleteMessage::<Identity, OFFSET>,
            SaveMessage: SaveMessage::<Identity, OFFSET>,
            SubmitMessage: SubmitMessage::<Identity, OFFSET>,
            GetSiteStatus: GetSiteStatus::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIMessageSite as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIMessageSite {}
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
windows_core::imp::define_interface!(
    IMAPIProviderShutdown, IMAPIProviderShutdown_Vtbl,
    0x00020398_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIProviderShutdown, windows_core::IUnknown);
#[cfg(feature = "implement")]
impl IMAPIProviderShutdown {
    pub unsafe fn QueryFastShutdown(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .QueryFastShutdown)(windows_core::Interface::as_raw(self))
        }
    }
    pub unsafe fn NotifyProcessShutdown(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .NotifyProcessShutdown)(windows_core::Interface::as_raw(self))
        }
    }
    pub unsafe fn DoFastShutdown(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DoFastShutdown)(windows_core::Interface::as_raw(self))
        }
    }
}
#[repr(C)]
pub struct IMAPIProviderShutdown_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub QueryFastShutdown: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
    pub NotifyProcessShutdown: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
    pub DoFastShutdown: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
}
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
windows_core::imp::define_interface!(
    IMAPISupport, IMAPISupport_Vtbl, 0x0002030f_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPISupport, windows_core::IUnknown);
#[cfg(feature = "implement")]
impl IMAPISupport {
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
    pub unsafe fn GetMemAllocRoutines(
        &self,
        lpallocatebuffer: *mut *mut core::ffi::c_void,
        lpallocatemore: *mut *mut core::ffi::c_void,
        lpfreebuffer: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetMemAllocRoutines)(
                windows_core::Interface::as_raw(self),
                lpallocatebuffer as _,
                lpallocatemore as _,
                lpfreebuffer as _,
            )
        }
    }
    pub unsafe fn Subscribe<P3>(
        &self,
        lpkey: *const NOTIFKEY,
        uleventmask: u32,
        ulflags: u32,
        lpadvisesink: P3,
        lpulconnection: *mut usize,
    ) -> i32
    where
        P3: windows_core::Param<IMAPIAdviseSink>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Subscribe)(
                windows_core::Interface::as_raw(self),
                lpkey,
                uleventmask,
                ulflags,
                lpadvisesink.param().abi(),
                lpulconnection as _,
            )
        }
    }
    pub unsafe fn Unsubscribe(&self, ulconnection: usize) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Unsubscribe)(windows_core::Interface::as_raw(self), ulconnection)
        }
    }
    pub unsafe fn Notify(
        &self,
        lpkey: *const NOTIFKEY,
        cnotification: u32,
        lpnotifications: *const NOTIFICATION,
        lpulflags: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Notify)(
                windows_core::Interface::as_raw(self),
                lpkey,
                cnotification,
                lpnotifications,
                lpulflags as _,
            )
        }
    }
    pub unsafe fn ModifyStatusRow(
        &self,
        cvalues: u32,
        lpcolumnvals: *const SPropValue,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ModifyStatusRow)(
                windows_core::Interface::as_raw(self),
                cvalues,
                lpcolumnvals,
                ulflags,
            )
        }
    }
    pub unsafe fn OpenProfileSection(
        &self,
        lpuid: *const MAPIUID,
        ulflags: u32,
        lppprofileobj: *mut Option<IProfSect>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenProfileSection)(
                windows_core::Interface::as_raw(self),
                lpuid,
                ulflags,
                core::mem::transmute(lppprofileobj),
            )
        }
    }
    pub unsafe fn RegisterPreprocessor(
        &self,
        lpmuid: *const MAPIUID,
        lpszadrtype: *const core::ffi::c_void,
        lpszdllname: *const core::ffi::c_void,
        lpszpreprocess: *const i8,
        lpszremovepreprocessinfo: *const i8,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .RegisterPreprocessor)(
                windows_core::Interface::as_raw(self),
                lpmuid,
                lpszadrtype,
                lpszdllname,
                lpszpreprocess,
                lpszremovepreprocessinfo,
                ulflags,
            )
        }
    }
    pub unsafe fn NewUID(&self, lpmuid: *const MAPIUID) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .NewUID)(windows_core::Interface::as_raw(self), lpmuid)
        }
    }
    pub unsafe fn MakeInvalid(
        &self,
        ulflags: u32,
        lpobject: *const core::ffi::c_void,
        ulrefcount: u32,
        cmethods: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .MakeInvalid)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpobject,
                ulrefcount,
                cmethods,
            )
        }
    }
    pub unsafe fn SpoolerYield(&self, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SpoolerYield)(windows_core::Interface::as_raw(self), ulflags)
        }
    }
    pub unsafe fn SpoolerNotify(
        &self,
        ulflags: u32,
        lpvdata: *const core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SpoolerNotify)(windows_core::Interface::as_raw(self), ulflags, lpvdata)
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
    pub unsafe fn SetProviderUID(
        &self,
        lpproviderid: *const MAPIUID,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetProviderUID)(
                windows_core::Interface::as_raw(self),
                lpproviderid,
                ulflags,
            )
        }
    }
    pub unsafe fn CompareEntryIDs(
        &self,
        cbentry1: u32,
        lpentry1: *const ENTRYID,
        cbentry2: u32,
        lpentry2: *const ENTRYID,
        ulcompareflags: u32,
        lpulresult: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CompareEntryIDs)(
                windows_core::Interface::as_raw(self),
                cbentry1,
                lpentry1,
                cbentry2,
                lpentry2,
                ulcompareflags,
                lpulresult as _,
            )
        }
    }
    pub unsafe fn OpenTemplateID<P3, P6>(
        &self,
        cbtemplateid: u32,
        lptemplateid: *const ENTRYID,
        ultemplateflags: u32,
        lpmapipropdata: P3,
        lpinterface: *const windows_core::GUID,
        lppmapipropnew: *mut *mut core::ffi::c_void,
        lpmapipropsibling: P6,
    ) -> i32
    where
        P3: windows_core::Param<IMAPIProp>,
        P6: windows_core::Param<IMAPIProp>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenTemplateID)(
                windows_core::Interface::as_raw(self),
                cbtemplateid,
                lptemplateid,
                ultemplateflags,
                lpmapipropdata.param().abi(),
                lpinterface,
                lppmapipropnew as _,
                lpmapipropsibling.param().abi(),
            )
        }
    }
    pub unsafe fn OpenEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpinterface: *const windows_core::GUID,
        ulopenflags: u32,
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
                ulopenflags,
                lpulobjtype as _,
                lppunk as _,
            )
        }
    }
    pub unsafe fn GetOneOffTable(
        &self,
        ulflags: u32,
        lpptable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetOneOffTable)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lpptable),
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
            (windows_core::Interface::vtable(self)
                .Details)(
                windows_core::Interface::as_raw(self),
                lpuluiparam as _,
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
    pub unsafe fn DoConfigPropsheet<P3, P4>(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lpsztitle: *const core::ffi::c_void,
        lpdisplaytable: P3,
        lpconfigdata: P4,
        ultoppage: u32,
    ) -> i32
    where
        P3: windows_core::Param<IMAPITable>,
        P4: windows_core::Param<IMAPIProp>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DoConfigPropsheet)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                lpsztitle,
                lpdisplaytable.param().abi(),
                lpconfigdata.param().abi(),
                ultoppage,
            )
        }
    }
    pub unsafe fn CopyMessages<P6>(
        &self,
        lpsrcinterface: *const windows_core::GUID,
        lpsrcfolder: *const core::ffi::c_void,
        lpmsglist: *const SBinaryArray,
        lpdestinterface: *const windows_core::GUID,
        lpdestfolder: *const core::ffi::c_void,
        uluiparam: usize,
        lpprogress: P6,
        ulflags: u32,
    ) -> i32
    where
        P6: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CopyMessages)(
                windows_core::Interface::as_raw(self),
                lpsrcinterface,
                lpsrcfolder,
                lpmsglist,
                lpdestinterface,
                lpdestfolder,
                uluiparam,
                lpprogress.param().abi(),
                ulflags,
            )
        }
    }
    pub unsafe fn CopyFolder<P8>(
        &self,
        lpsrcinterface: *const windows_core::GUID,
        lpsrcfolder: *const core::ffi::c_void,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        lpdestinterface: *const windows_core::GUID,
        lpdestfolder: *const core::ffi::c_void,
        lsznewfoldername: *const core::ffi::c_void,
        uluiparam: usize,
        lpprogress: P8,
        ulflags: u32,
    ) -> i32
    where
        P8: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CopyFolder)(
                windows_core::Interface::as_raw(self),
                lpsrcinterface,
                lpsrcfolder,
                cbentryid,
                lpentryid,
                lpdestinterface,
                lpdestfolder,
                lsznewfoldername,
                uluiparam,
                lpprogress.param().abi(),
                ulflags,
            )
        }
    }
    pub unsafe fn DoCopyTo<P6>(
        &self,
        lpsrcinterface: *const windows_core::GUID,
        lpsrcobj: *const core::ffi::c_void,
        ciidexclude: u32,
        rgiidexclude: *const windows_core::GUID,
        lpexcludeprops: *const SPropTagArray,
        uluiparam: usize,
        lpprogress: P6,
        lpdestinterface: *const windows_core::GUID,
        lpdestobj: *const core::ffi::c_void,
        ulflags: u32,
        lppproblems: *mut *mut SPropProblemArray,
    ) -> i32
    where
        P6: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DoCopyTo)(
                windows_core::Interface::as_raw(self),
                lpsrcinterface,
                lpsrcobj,
                ciidexclude,
                rgiidexclude,
                lpexcludeprops,
                uluiparam,
                lpprogress.param().abi(),
                lpdestinterface,
                lpdestobj,
                ulflags,
                lppproblems as _,
            )
        }
    }
    pub unsafe fn DoCopyProps<P4>(
        &self,
        lpsrcinterface: *const windows_core::GUID,
        lpsrcobj: *const core::ffi::c_void,
        lpincludeprops: *const SPropTagArray,
        uluiparam: usize,
        lpprogress: P4,
        lpdestinterface: *const windows_core::GUID,
        lpdestobj: *const core::ffi::c_void,
        ulflags: u32,
        lppproblems: *mut *mut SPropProblemArray,
    ) -> i32
    where
        P4: windows_core::Param<IMAPIProgress>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DoCopyProps)(
                windows_core::Interface::as_raw(self),
                lpsrcinterface,
                lpsrcobj,
                lpincludeprops,
                uluiparam,
                lpprogress.param().abi(),
                lpdestinterface,
                lpdestobj,
                ulflags,
                lppproblems as _,
            )
        }
    }
    pub unsafe fn DoProgressDialog(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lppprogress: *mut Option<IMAPIProgress>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DoProgressDialog)(
                windows_core::Interface::as_raw(self),
                uluiparam,
                ulflags,
                core::mem::transmute(lppprogress),
            )
        }
    }
    pub unsafe fn ReadReceipt<P1>(
        &self,
        ulflags: u32,
        lpreadmessage: P1,
        lppemptymessage: *mut Option<IMessage>,
    ) -> i32
    where
        P1: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ReadReceipt)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpreadmessage.param().abi(),
                core::mem::transmute(lppemptymessage),
            )
        }
    }
    pub unsafe fn PrepareSubmit<P0>(&self, lpmessage: P0, lpulflags: *mut u32) -> i32
    where
        P0: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .PrepareSubmit)(
                windows_core::Interface::as_raw(self),
                lpmessage.param().abi(),
                lpulflags as _,
            )
        }
    }
    pub unsafe fn ExpandRecips<P0>(&self, lpmessage: P0, lpulflags: *mut u32) -> i32
    where
        P0: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ExpandRecips)(
                windows_core::Interface::as_raw(self),
                lpmessage.param().abi(),
                lpulflags as _,
            )
        }
    }
    pub unsafe fn UpdatePAB<P1>(&self, ulflags: u32, lpmessage: P1) -> i32
    where
        P1: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .UpdatePAB)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpmessage.param().abi(),
            )
        }
    }
    pub unsafe fn DoSentMail<P1>(&self, ulflags: u32, lpmessage: P1) -> i32
    where
        P1: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .DoSentMail)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpmessage.param().abi(),
            )
        }
    }
    pub unsafe fn OpenAddressBook(
        &self,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppadrbook: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenAddressBook)(
                windows_core::Interface::as_raw(self),
                lpinterface,
                ulflags,
                lppadrbook as _,
            )
        }
    }
    pub unsafe fn Preprocess(
        &self,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Preprocess)(
                windows_core::Interface::as_raw(self),
                ulflags,
                cbentryid,
                lpentryid,
            )
        }
    }
    pub unsafe fn CompleteMsg(
        &self,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .CompleteMsg)(
                windows_core::Interface::as_raw(self),
                ulflags,
                cbentryid,
                lpentryid,
            )
        }
    }
    pub unsafe fn StoreLogoffTransports(&self, lpulflags: *mut u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .StoreLogoffTransports)(
                windows_core::Interface::as_raw(self),
                lpulflags as _,
            )
        }
    }
    pub unsafe fn StatusRecips<P0>(
        &self,
        lpmessage: P0,
        lpreciplist: *const ADRLIST,
    ) -> i32
    where
        P0: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .StatusRecips)(
                windows_core::Interface::as_raw(self),
                lpmessage.param().abi(),
                lpreciplist,
            )
        }
    }
    pub unsafe fn WrapStoreEntryID(
        &self,
        cborigentry: u32,
        lporigentry: *const ENTRYID,
        lpcbwrappedentry: *mut u32,
        lppwrappedentry: *mut *mut ENTRYID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .WrapStoreEntryID)(
                windows_core::Interface::as_raw(self),
                cborigentry,
                lporigentry,
                lpcbwrappedentry as _,
                lppwrappedentry as _,
            )
        }
    }
    pub unsafe fn ModifyProfile(&self, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ModifyProfile)(windows_core::Interface::as_raw(self), ulflags)
        }
    }
    pub unsafe fn IStorageFromStream(
        &self,
        lpunkin: *const core::ffi::c_void,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lppstorageout: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .IStorageFromStream)(
                windows_core::Interface::as_raw(self),
                lpunkin,
                lpinterface,
                ulflags,
                lppstorageout as _,
            )
        }
    }
    pub unsafe fn GetSvcConfigSupportObj(
        &self,
        ulflags: u32,
        lppsvcsupport: *mut Option<Self>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetSvcConfigSupportObj)(
                windows_core::Interface::as_raw(self),
                ulflags,
                core::mem::transmute(lppsvcsupport),
            )
        }
    }
}
#[repr(C)]
pub struct IMAPISupport_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub GetMemAllocRoutines: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub Subscribe: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const NOTIFKEY,
        u32,
        u32,
        *mut core::ffi::c_void,
        *mut usize,
    ) -> i32,
    pub Unsubscribe: unsafe extern "system" fn(*mut core::ffi::c_void, usize) -> i32,
    pub Notify: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const NOTIFKEY,
        u32,
        *const NOTIFICATION,
        *mut u32,
    ) -> i32,
    pub ModifyStatusRow: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SPropValue,
        u32,
    ) -> i32,
    pub OpenProfileSection: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const MAPIUID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub RegisterPreprocessor: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const MAPIUID,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        *const i8,
        *const i8,
        u32,
    ) -> i32,
    pub NewUID: unsafe extern "system" fn(*mut core::ffi::c_void, *const MAPIUID) -> i32,
    pub MakeInvalid: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const core::ffi::c_void,
        u32,
        u32,
    ) -> i32,
    pub SpoolerYield: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub SpoolerNotify: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const core::ffi::c_void,
    ) -> i32,
    pub CreateOneOff: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
        *mut u32,
        *mut *mut ENTRYID,
    ) -> i32,
    pub SetProviderUID: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const MAPIUID,
        u32,
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
    pub OpenTemplateID: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *mut *mut core::ffi::c_void,
        *mut core::ffi::c_void,
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
    pub GetOneOffTable: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub Address: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut usize,
        *mut ADRPARM,
        *mut *mut ADRLIST,
    ) -> i32,
    pub Details: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut usize,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
        *const ENTRYID,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        u32,
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
    pub DoConfigPropsheet: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *const core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub CopyMessages: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *const core::ffi::c_void,
        *const SBinaryArray,
        *const windows_core::GUID,
        *const core::ffi::c_void,
        usize,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub CopyFolder: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *const core::ffi::c_void,
        u32,
        *const ENTRYID,
        *const windows_core::GUID,
        *const core::ffi::c_void,
        *const core::ffi::c_void,
        usize,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub DoCopyTo: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *const core::ffi::c_void,
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
    pub DoCopyProps: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *const core::ffi::c_void,
        *const SPropTagArray,
        usize,
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        *const core::ffi::c_void,
        u32,
        *mut *mut SPropProblemArray,
    ) -> i32,
    pub DoProgressDialog: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub ReadReceipt: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub PrepareSubmit: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut u32,
    ) -> i32,
    pub ExpandRecips: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut u32,
    ) -> i32,
    pub UpdatePAB: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut core::ffi::c_void,
    ) -> i32,
    pub DoSentMail: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut core::ffi::c_void,
    ) -> i32,
    pub OpenAddressBook: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub Preprocess: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        u32,
        *const ENTRYID,
    ) -> i32,
    pub CompleteMsg: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        u32,
        *const ENTRYID,
    ) -> i32,
    pub StoreLogoffTransports: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut u32,
    ) -> i32,
    pub StatusRecips: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *const ADRLIST,
    ) -> i32,
    pub WrapStoreEntryID: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        *mut u32,
        *mut *mut ENTRYID,
    ) -> i32,
    pub ModifyProfile: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub IStorageFromStream: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const core::ffi::c_void,
        *const windows_core::GUID,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub GetSvcConfigSupportObj: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
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
windows_core::imp::define_interface!(
    IMAPIViewAdviseSink, IMAPIViewAdviseSink_Vtbl, 0x0002032b_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIViewAdviseSink, windows_core::IUnknown);
impl IMAPIViewAdviseSink {
    pub unsafe fn OnShutdown(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OnShutdown)(windows_core::Interface::as_raw(self))
        }
    }
    pub unsafe fn OnNewMessage(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OnNewMessage)(windows_core::Interface::as_raw(self))
        }
    }
    pub unsafe fn OnPrint(&self, dwpagenumber: u32, hrstatus: i32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OnPrint)(windows_core::Interface::as_raw(self), dwpagenumber, hrstatus)
        }
    }
    pub unsafe fn OnSubmitted(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OnSubmitted)(windows_core::Interface::as_raw(self))
        }
    }
    pub unsafe fn OnSaved(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OnSaved)(windows_core::Interface::as_raw(self))
        }
    }
}
#[repr(C)]
pub struct IMAPIViewAdviseSink_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub OnShutdown: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
    pub OnNewMessage: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
    pub OnPrint: unsafe extern "system" fn(*mut core::ffi::c_void, u32, i32) -> i32,
    pub OnSubmitted: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
    pub OnSaved: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
}
pub trait IMAPIViewAdviseSink_Impl: windows_core::IUnknownImpl {
    fn OnShutdown(&self) -> i32;
    fn OnNewMessage(&self) -> i32;
    fn OnPrint(&self, dwpagenumber: u32, hrstatus: i32) -> i32;
    fn OnSubmitted(&self) -> i32;
    fn OnSaved(&self) -> i32;
}
impl IMAPIViewAdviseSink_Vtbl {
    pub const fn new<Identity: IMAPIViewAdviseSink_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn OnShutdown<
            Identity: IMAPIViewAdviseSink_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIViewAdviseSink_Impl::OnShutdown(this)
            }
        }
        unsafe extern "system" fn OnNewMessage<
            Identity: IMAPIViewAdviseSink_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIViewAdviseSink_Impl::OnNewMessage(this)
            }
        }
        unsafe extern "system" fn OnPrint<
            Identity: IMAPIViewAdviseSink_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, dwpagenumber: u32, hrstatus: i32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIViewAdviseSink_Impl::OnPrint(
                    this,
                    core::mem::transmute_copy(&dwpagenumber),
                    core::mem::transmute_copy(&hrstatus),
                )
            }
        }
        unsafe extern "system" fn OnSubmitted<
            Identity: IMAPIViewAdviseSink_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIViewAdviseSink_Impl::OnSubmitted(this)
            }
        }
        unsafe extern "system" fn OnSaved<
            Identity: IMAPIViewAdviseSink_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIViewAdviseSink_Impl::OnSaved(this)
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            OnShutdown: OnShutdown::<Identity, OFFSET>,
            OnNewMessage: OnNewMessage::<Identity, OFFSET>,
            OnPrint: OnPrint::<Identity, OFFSET>,
            OnSubmitted: OnSubmitted::<Identity, OFFSET>,
            OnSaved: OnSaved::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIViewAdviseSink as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIViewAdviseSink {}
windows_core::imp::define_interface!(
    IMAPIViewContext, IMAPIViewContext_Vtbl, 0x00020321_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMAPIViewContext, windows_core::IUnknown);
impl IMAPIViewContext {
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
    pub unsafe fn SetAdviseSink<P0>(&self, pmvns: P0) -> i32
    where
        P0: windows_core::Param<IMAPIFormAdviseSink>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SetAdviseSink)(
                windows_core::Interface::as_raw(self),
                pmvns.param().abi(),
            )
        }
    }
    pub unsafe fn ActivateNext(&self, uldir: u32, prcposrect: *const RECT) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .ActivateNext)(windows_core::Interface::as_raw(self), uldir, prcposrect)
        }
    }
    pub unsafe fn GetPrintSetup(
        &self,
        ulflags: u32,
        lppformprintsetup: *mut *mut FORMPRINTSETUP,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetPrintSetup)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lppformprintsetup as _,
            )
        }
    }
    pub unsafe fn GetSaveStream(
        &self,
        pulflags: *mut u32,
        pulformat: *mut u32,
        ppstm: *mut Option<IStream>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetSaveStream)(
                windows_core::Interface::as_raw(self),
                pulflags as _,
                pulformat as _,
                core::mem::transmute(ppstm),
            )
        }
    }
    pub unsafe fn GetViewStatus(&self, lpulstatus: *mut u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetViewStatus)(windows_core::Interface::as_raw(self), lpulstatus as _)
        }
    }
}
#[repr(C)]
pub struct IMAPIViewContext_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub SetAdviseSink: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
    ) -> i32,
    pub ActivateNext: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const RECT,
    ) -> i32,
    pub GetPrintSetup: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut FORMPRINTSETUP,
    ) -> i32,
    pub GetSaveStream: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut u32,
        *mut u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub GetViewStatus: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut u32,
    ) -> i32,
}
pub trait IMAPIViewContext_Impl: windows_core::IUnknownImpl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut MAPIERROR,
    ) -> i32;
    fn SetAdviseSink(&self, pmvns: windows_core::Ref<IMAPIFormAdviseSink>) -> i32;
    fn ActivateNext(&self, uldir: u32, prcposrect: *const RECT) -> i32;
    fn GetPrintSetup(
        &self,
        ulflags: u32,
        lppformprintsetup: *mut *mut FORMPRINTSETUP,
    ) -> i32;
    fn GetSaveStream(
        &self,
        pulflags: *mut u32,
        pulformat: *mut u32,
        ppstm: windows_core::OutRef<IStream>,
    ) -> i32;
    fn GetViewStatus(&self, lpulstatus: *mut u32) -> i32;
}
impl IMAPIViewContext_Vtbl {
    pub const fn new<Identity: IMAPIViewContext_Impl, const OFFSET: isize>() -> Self {
        unsafe extern "system" fn GetLastError<
            Identity: IMAPIViewContext_Impl,
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
                IMAPIViewContext_Impl::GetLastError(
                    this,
                    core::mem::transmute_copy(&hresult),
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppmapierror),
                )
            }
        }
        unsafe extern "system" fn SetAdviseSink<
            Identity: IMAPIViewContext_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, pmvns: *mut core::ffi::c_void) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIViewContext_Impl::SetAdviseSink(
                    this,
                    core::mem::transmute_copy(&pmvns),
                )
            }
        }
        unsafe extern "system" fn ActivateNext<
            Identity: IMAPIViewContext_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, uldir: u32, prcposrect: *const RECT) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIViewContext_Impl::ActivateNext(
                    this,
                    core::mem::transmute_copy(&uldir),
                    core::mem::transmute_copy(&prcposrect),
                )
            }
        }
        unsafe extern "system" fn GetPrintSetup<
            Identity: IMAPIViewContext_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            ulflags: u32,
            lppformprintsetup: *mut *mut FORMPRINTSETUP,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIViewContext_Impl::GetPrintSetup(
                    this,
                    core::mem::transmute_copy(&ulflags),
                    core::mem::transmute_copy(&lppformprintsetup),
                )
            }
        }
        unsafe extern "system" fn GetSaveStream<
            Identity: IMAPIViewContext_Impl,
            const OFFSET: isize,
        >(
            this: *mut core::ffi::c_void,
            pulflags: *mut u32,
            pulformat: *mut u32,
            ppstm: *mut *mut core::ffi::c_void,
        ) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIViewContext_Impl::GetSaveStream(
                    this,
                    core::mem::transmute_copy(&pulflags),
                    core::mem::transmute_copy(&pulformat),
                    core::mem::transmute_copy(&ppstm),
                )
            }
        }
        unsafe extern "system" fn GetViewStatus<
            Identity: IMAPIViewContext_Impl,
            const OFFSET: isize,
        >(this: *mut core::ffi::c_void, lpulstatus: *mut u32) -> i32 {
            unsafe {
                let this: &Identity = &*((this as *const *const ()).offset(OFFSET)
                    as *const Identity);
                IMAPIViewContext_Impl::GetViewStatus(
                    this,
                    core::mem::transmute_copy(&lpulstatus),
                )
            }
        }
        Self {
            base__: windows_core::IUnknown_Vtbl::new::<Identity, OFFSET>(),
            GetLastError: GetLastError::<Identity, OFFSET>,
            SetAdviseSink: SetAdviseSink::<Identity, OFFSET>,
            ActivateNext: ActivateNext::<Identity, OFFSET>,
            GetPrintSetup: GetPrintSetup::<Identity, OFFSET>,
            GetSaveStream: GetSaveStream::<Identity, OFFSET>,
            GetViewStatus: GetViewStatus::<Identity, OFFSET>,
        }
    }
    pub fn matches(iid: &windows_core::GUID) -> bool {
        iid == &<IMAPIViewContext as windows_core::Interface>::IID
    }
}
impl windows_core::RuntimeName for IMAPIViewContext {}
windows_core::imp::define_interface!(
    IMSCapabilities, IMSCapabilities_Vtbl, 0x00020393_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMSCapabilities, windows_core::IUnknown);
impl IMSCapabilities {
    pub unsafe fn GetCapabilities(&self, mscapselector: u32) -> u32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetCapabilities)(windows_core::Interface::as_raw(self), mscapselector)
        }
    }
}
#[repr(C)]
pub struct IMSCapabilities_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetCapabilities: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> u32,
}
windows_core::imp::define_interface!(
    IMSLogon, IMSLogon_Vtbl, 0x00020313_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMSLogon, windows_core::IUnknown);
#[cfg(feature = "implement")]
impl IMSLogon {
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
    pub unsafe fn Logoff(&self, lpulflags: *const u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Logoff)(windows_core::Interface::as_raw(self), lpulflags)
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
    pub unsafe fn OpenStatusEntry(
        &self,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppentry: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenStatusEntry)(
                windows_core::Interface::as_raw(self),
                lpinterface,
                ulflags,
                lpulobjtype as _,
                lppentry as _,
            )
        }
    }
}
#[repr(C)]
pub struct IMSLogon_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub Logoff: unsafe extern "system" fn(*mut core::ffi::c_void, *const u32) -> i32,
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
    pub OpenStatusEntry: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        u32,
        *mut u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IMSProvider, IMSProvider_Vtbl, 0x00020310_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IMSProvider, windows_core::IUnknown);
#[cfg(feature = "implement")]
impl IMSProvider {
    pub unsafe fn Shutdown(&self, lpulflags: *const u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Shutdown)(windows_core::Interface::as_raw(self), lpulflags)
        }
    }
    pub unsafe fn Logon<P0>(
        &self,
        lpmapisup: P0,
        uluiparam: usize,
        lpszprofilename: *const core::ffi::c_void,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulflags: u32,
        lpinterface: *const windows_core::GUID,
        lpcbspoolsecurity: *mut u32,
        lppbspoolsecurity: *mut *mut u8,
        lppmapierror: *mut *mut MAPIERROR,
        lppmslogon: *mut Option<IMSLogon>,
        lppmdb: *mut *mut core::ffi::c_void,
    ) -> i32
    where
        P0: windows_core::Param<IMAPISupport>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Logon)(
                windows_core::Interface::as_raw(self),
                lpmapisup.param().abi(),
                uluiparam,
                lpszprofilename,
                cbentryid,
                lpentryid,
                ulflags,
                lpinterface,
                lpcbspoolsecurity as _,
                lppbspoolsecurity as _,
                lppmapierror as _,
                core::mem::transmute(lppmslogon),
                lppmdb as _,
            )
        }
    }
    pub unsafe fn SpoolerLogon<P0>(
        &self,
        lpmapisup: P0,
        uluiparam: usize,
        lpszprofilename: *const core::ffi::c_void,
        cbentryid: u32,
        lpentryid: *const ENTRYID,
        ulflags: u32,
        lpinterface: *const windows_core::GUID,
        cbspoolsecurity: u32,
        lpbspoolsecurity: *const u8,
        lppmapierror: *mut *mut MAPIERROR,
        lppmslogon: *mut Option<IMSLogon>,
        lppmdb: *mut *mut core::ffi::c_void,
    ) -> i32
    where
        P0: windows_core::Param<IMAPISupport>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SpoolerLogon)(
                windows_core::Interface::as_raw(self),
                lpmapisup.param().abi(),
                uluiparam,
                lpszprofilename,
                cbentryid,
                lpentryid,
                ulflags,
                lpinterface,
                cbspoolsecurity,
                lpbspoolsecurity,
                lppmapierror as _,
                core::mem::transmute(lppmslogon),
                lppmdb as _,
            )
        }
    }
    pub unsafe fn CompareStoreIDs(
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
                .CompareStoreIDs)(
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
}
#[repr(C)]
pub struct IMSProvider_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub Shutdown: unsafe extern "system" fn(*mut core::ffi::c_void, *const u32) -> i32,
    pub Logon: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        usize,
        *const core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *const windows_core::GUID,
        *mut u32,
        *mut *mut u8,
        *mut *mut MAPIERROR,
        *mut *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub SpoolerLogon: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        usize,
        *const core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *const windows_core::GUID,
        u32,
        *const u8,
        *mut *mut MAPIERROR,
        *mut *mut core::ffi::c_void,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub CompareStoreIDs: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const ENTRYID,
        u32,
        *const ENTRYID,
        u32,
        *mut u32,
    ) -> i32,
}
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
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct INTTRACEENTRY {
    pub lAction: i32,
    pub ftArrivalTime: FILETIME,
    pub ftDeferredTime: FILETIME,
    pub rgchADMDName: [i8; 20],
    pub rgchCountryName: [i8; 4],
    pub rgchPRMDId: [i8; 20],
    pub rgchAttADMDName: [i8; 20],
    pub rgchAttCountryName: [i8; 4],
    pub rgchAttPRMDId: [i8; 20],
    pub rgchMTAName: [i8; 36],
    pub rgchAttMTAName: [i8; 35],
    pub bAdditionalActions: u8,
}
impl Default for INTTRACEENTRY {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct INTTRACEINFO {
    pub cEntries: u32,
    pub rgIntTraceEntry: [INTTRACEENTRY; 1],
}
impl Default for INTTRACEINFO {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
windows_core::imp::define_interface!(
    IPersistMessage, IPersistMessage_Vtbl, 0x0002032a_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IPersistMessage, windows_core::IUnknown);
impl IPersistMessage {
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
    pub unsafe fn GetClassID(&self, lpclassid: *mut windows_core::GUID) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .GetClassID)(windows_core::Interface::as_raw(self), lpclassid as _)
        }
    }
    pub unsafe fn IsDirty(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .IsDirty)(windows_core::Interface::as_raw(self))
        }
    }
    pub unsafe fn InitNew<P0, P1>(&self, pmessagesite: P0, pmessage: P1) -> i32
    where
        P0: windows_core::Param<IMAPIMessageSite>,
        P1: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .InitNew)(
                windows_core::Interface::as_raw(self),
                pmessagesite.param().abi(),
                pmessage.param().abi(),
            )
        }
    }
    pub unsafe fn Load<P0, P1>(
        &self,
        pmessagesite: P0,
        pmessage: P1,
        ulmessagestatus: u32,
        ulmessageflags: u32,
    ) -> i32
    where
        P0: windows_core::Param<IMAPIMessageSite>,
        P1: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Load)(
                windows_core::Interface::as_raw(self),
                pmessagesite.param().abi(),
                pmessage.param().abi(),
                ulmessagestatus,
                ulmessageflags,
            )
        }
    }
    pub unsafe fn Save<P0>(&self, pmessage: P0, fsameasload: u32) -> i32
    where
        P0: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Save)(
                windows_core::Interface::as_raw(self),
                pmessage.param().abi(),
                fsameasload,
            )
        }
    }
    pub unsafe fn SaveCompleted<P0>(&self, pmessage: P0) -> i32
    where
        P0: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SaveCompleted)(
                windows_core::Interface::as_raw(self),
                pmessage.param().abi(),
            )
        }
    }
    pub unsafe fn HandsOffMessage(&self) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HandsOffMessage)(windows_core::Interface::as_raw(self))
        }
    }
}
#[repr(C)]
pub struct IPersistMessage_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub GetLastError: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        i32,
        u32,
        *mut *mut MAPIERROR,
    ) -> i32,
    pub GetClassID: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut windows_core::GUID,
    ) -> i32,
    pub IsDirty: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
    pub InitNew: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
    ) -> i32,
    pub Load: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        u32,
        u32,
    ) -> i32,
    pub Save: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        u32,
    ) -> i32,
    pub SaveCompleted: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
    ) -> i32,
    pub HandsOffMessage: unsafe extern "system" fn(*mut core::ffi::c_void) -> i32,
}
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
windows_core::imp::define_interface!(
    IPropData, IPropData_Vtbl, 0x0002031a_0000_0000_c000_000000000046
);
impl core::ops::Deref for IPropData {
    type Target = IMAPIProp;
    fn deref(&self) -> &Self::Target {
        unsafe { core::mem::transmute(self) }
    }
}
windows_core::imp::interface_hierarchy!(IPropData, windows_core::IUnknown, IMAPIProp);
impl IPropData {
    pub unsafe fn HrSetObjAccess(&self, ulaccess: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HrSetObjAccess)(windows_core::Interface::as_raw(self), ulaccess)
        }
    }
    pub unsafe fn HrSetPropAccess(
        &self,
        lpproptagarray: *const SPropTagArray,
        rgulaccess: *const u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HrSetPropAccess)(
                windows_core::Interface::as_raw(self),
                lpproptagarray,
                rgulaccess,
            )
        }
    }
    pub unsafe fn HrGetPropAccess(
        &self,
        lppproptagarray: *mut *mut SPropTagArray,
        lprgulaccess: *mut *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HrGetPropAccess)(
                windows_core::Interface::as_raw(self),
                lppproptagarray as _,
                lprgulaccess as _,
            )
        }
    }
    pub unsafe fn HrAddObjProps(
        &self,
        lppproptagarray: *const SPropTagArray,
        lprgulaccess: *mut *mut SPropProblemArray,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HrAddObjProps)(
                windows_core::Interface::as_raw(self),
                lppproptagarray,
                lprgulaccess as _,
            )
        }
    }
}
#[repr(C)]
pub struct IPropData_Vtbl {
    pub base__: IMAPIProp_Vtbl,
    pub HrSetObjAccess: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub HrSetPropAccess: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SPropTagArray,
        *const u32,
    ) -> i32,
    pub HrGetPropAccess: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut *mut SPropTagArray,
        *mut *mut u32,
    ) -> i32,
    pub HrAddObjProps: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SPropTagArray,
        *mut *mut SPropProblemArray,
    ) -> i32,
}
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
    ISpoolerHook, ISpoolerHook_Vtbl, 0x00020320_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(ISpoolerHook, windows_core::IUnknown);
#[cfg(feature = "implement")]
impl ISpoolerHook {
    pub unsafe fn InboundMsgHook<P0, P1, P2>(
        &self,
        lpmessage: P0,
        lpfolder: P1,
        lpmdb: P2,
        lpulflags: *mut u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut u8,
    ) -> i32
    where
        P0: windows_core::Param<IMessage>,
        P1: windows_core::Param<IMAPIFolder>,
        P2: windows_core::Param<IMsgStore>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .InboundMsgHook)(
                windows_core::Interface::as_raw(self),
                lpmessage.param().abi(),
                lpfolder.param().abi(),
                lpmdb.param().abi(),
                lpulflags as _,
                lpcbentryid as _,
                lppentryid as _,
            )
        }
    }
    pub unsafe fn OutboundMsgHook<P0, P1, P2>(
        &self,
        lpmessage: P0,
        lpfolder: P1,
        lpmdb: P2,
        lpulflags: *mut u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut u8,
    ) -> i32
    where
        P0: windows_core::Param<IMessage>,
        P1: windows_core::Param<IMAPIFolder>,
        P2: windows_core::Param<IMsgStore>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OutboundMsgHook)(
                windows_core::Interface::as_raw(self),
                lpmessage.param().abi(),
                lpfolder.param().abi(),
                lpmdb.param().abi(),
                lpulflags as _,
                lpcbentryid as _,
                lppentryid as _,
            )
        }
    }
}
#[repr(C)]
pub struct ISpoolerHook_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub InboundMsgHook: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut u32,
        *mut u32,
        *mut *mut u8,
    ) -> i32,
    pub OutboundMsgHook: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        *mut u32,
        *mut u32,
        *mut *mut u8,
    ) -> i32,
}
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
windows_core::imp::define_interface!(
    ITableData, ITableData_Vtbl, 0x00020316_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(ITableData, windows_core::IUnknown);
impl ITableData {
    pub unsafe fn HrGetView(
        &self,
        lpssortorderset: *const SSortOrderSet,
        lpfcallerrelease: *const core::ffi::c_void,
        ulcallerdata: usize,
        lppmapitable: *mut Option<IMAPITable>,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HrGetView)(
                windows_core::Interface::as_raw(self),
                lpssortorderset,
                lpfcallerrelease,
                ulcallerdata,
                core::mem::transmute(lppmapitable),
            )
        }
    }
    pub unsafe fn HrModifyRow(&self, lpsrow: *const SRow) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HrModifyRow)(windows_core::Interface::as_raw(self), lpsrow)
        }
    }
    pub unsafe fn HrDeleteRow(&self, lpspropvalue: *const SPropValue) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HrDeleteRow)(windows_core::Interface::as_raw(self), lpspropvalue)
        }
    }
    pub unsafe fn HrQueryRow(
        &self,
        lpspropvalue: *const SPropValue,
        lppsrow: *mut *mut SRow,
        lpulirow: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HrQueryRow)(
                windows_core::Interface::as_raw(self),
                lpspropvalue,
                lppsrow as _,
                lpulirow as _,
            )
        }
    }
    pub unsafe fn HrEnumRow(&self, ulrownumber: u32, lppsrow: *mut *mut SRow) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HrEnumRow)(
                windows_core::Interface::as_raw(self),
                ulrownumber,
                lppsrow as _,
            )
        }
    }
    pub unsafe fn HrNotify(
        &self,
        ulflags: u32,
        cvalues: u32,
        lpspropvalue: *const SPropValue,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HrNotify)(
                windows_core::Interface::as_raw(self),
                ulflags,
                cvalues,
                lpspropvalue,
            )
        }
    }
    pub unsafe fn HrInsertRow(&self, ulirow: u32, lpsrow: *const SRow) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HrInsertRow)(windows_core::Interface::as_raw(self), ulirow, lpsrow)
        }
    }
    pub unsafe fn HrModifyRows(&self, ulflags: u32, lpsrowset: *const SRowSet) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HrModifyRows)(windows_core::Interface::as_raw(self), ulflags, lpsrowset)
        }
    }
    pub unsafe fn HrDeleteRows(
        &self,
        ulflags: u32,
        lprowsettodelete: *const SRowSet,
        crowsdeleted: *mut u32,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .HrDeleteRows)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lprowsettodelete,
                crowsdeleted as _,
            )
        }
    }
}
#[repr(C)]
pub struct ITableData_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub HrGetView: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SSortOrderSet,
        *const core::ffi::c_void,
        usize,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub HrModifyRow: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SRow,
    ) -> i32,
    pub HrDeleteRow: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SPropValue,
    ) -> i32,
    pub HrQueryRow: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const SPropValue,
        *mut *mut SRow,
        *mut u32,
    ) -> i32,
    pub HrEnumRow: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut *mut SRow,
    ) -> i32,
    pub HrNotify: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        u32,
        *const SPropValue,
    ) -> i32,
    pub HrInsertRow: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SRow,
    ) -> i32,
    pub HrModifyRows: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SRowSet,
    ) -> i32,
    pub HrDeleteRows: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *const SRowSet,
        *mut u32,
    ) -> i32,
}
windows_core::imp::define_interface!(
    IXPLogon, IXPLogon_Vtbl, 0x00020315_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IXPLogon, windows_core::IUnknown);
#[cfg(feature = "implement")]
impl IXPLogon {
    pub unsafe fn AddressTypes(
        &self,
        lpulflags: *mut u32,
        lpcadrtype: *mut u32,
        lpppadrtypearray: *mut *mut *mut core::ffi::c_void,
        lpcmapiuid: *mut u32,
        lpppuidarray: *mut *mut *mut MAPIUID,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .AddressTypes)(
                windows_core::Interface::as_raw(self),
                lpulflags as _,
                lpcadrtype as _,
                lpppadrtypearray as _,
                lpcmapiuid as _,
                lpppuidarray as _,
            )
        }
    }
    pub unsafe fn RegisterOptions(
        &self,
        lpulflags: *mut u32,
        lpcoptions: *mut u32,
        lppoptions: *mut *mut OPTIONDATA,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .RegisterOptions)(
                windows_core::Interface::as_raw(self),
                lpulflags as _,
                lpcoptions as _,
                lppoptions as _,
            )
        }
    }
    pub unsafe fn TransportNotify(
        &self,
        lpulflags: *mut u32,
        lppvdata: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .TransportNotify)(
                windows_core::Interface::as_raw(self),
                lpulflags as _,
                lppvdata as _,
            )
        }
    }
    pub unsafe fn Idle(&self, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Idle)(windows_core::Interface::as_raw(self), ulflags)
        }
    }
    pub unsafe fn TransportLogoff(&self, ulflags: u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .TransportLogoff)(windows_core::Interface::as_raw(self), ulflags)
        }
    }
    pub unsafe fn SubmitMessage<P1>(
        &self,
        ulflags: u32,
        lpmessage: P1,
        lpulmsgref: *mut usize,
        lpulreturnparm: *mut usize,
    ) -> i32
    where
        P1: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .SubmitMessage)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpmessage.param().abi(),
                lpulmsgref as _,
                lpulreturnparm as _,
            )
        }
    }
    pub unsafe fn EndMessage(&self, ulmsgref: usize, lpulflags: *mut u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .EndMessage)(
                windows_core::Interface::as_raw(self),
                ulmsgref,
                lpulflags as _,
            )
        }
    }
    pub unsafe fn Poll(&self, lpulincoming: *mut u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Poll)(windows_core::Interface::as_raw(self), lpulincoming as _)
        }
    }
    pub unsafe fn StartMessage<P1>(
        &self,
        ulflags: u32,
        lpmessage: P1,
        lpulmsgref: *mut usize,
    ) -> i32
    where
        P1: windows_core::Param<IMessage>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .StartMessage)(
                windows_core::Interface::as_raw(self),
                ulflags,
                lpmessage.param().abi(),
                lpulmsgref as _,
            )
        }
    }
    pub unsafe fn OpenStatusEntry(
        &self,
        lpinterface: *const windows_core::GUID,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppentry: *mut *mut core::ffi::c_void,
    ) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .OpenStatusEntry)(
                windows_core::Interface::as_raw(self),
                lpinterface,
                ulflags,
                lpulobjtype as _,
                lppentry as _,
            )
        }
    }
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
pub struct IXPLogon_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub AddressTypes: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut u32,
        *mut u32,
        *mut *mut *mut core::ffi::c_void,
        *mut u32,
        *mut *mut *mut MAPIUID,
    ) -> i32,
    pub RegisterOptions: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut u32,
        *mut u32,
        *mut *mut OPTIONDATA,
    ) -> i32,
    pub TransportNotify: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub Idle: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub TransportLogoff: unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32,
    pub SubmitMessage: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut core::ffi::c_void,
        *mut usize,
        *mut usize,
    ) -> i32,
    pub EndMessage: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
        *mut u32,
    ) -> i32,
    pub Poll: unsafe extern "system" fn(*mut core::ffi::c_void, *mut u32) -> i32,
    pub StartMessage: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        u32,
        *mut core::ffi::c_void,
        *mut usize,
    ) -> i32,
    pub OpenStatusEntry: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *const windows_core::GUID,
        u32,
        *mut u32,
        *mut *mut core::ffi::c_void,
    ) -> i32,
    pub ValidateState: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        usize,
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
windows_core::imp::define_interface!(
    IXPProvider, IXPProvider_Vtbl, 0x00020312_0000_0000_c000_000000000046
);
windows_core::imp::interface_hierarchy!(IXPProvider, windows_core::IUnknown);
#[cfg(feature = "implement")]
impl IXPProvider {
    pub unsafe fn Shutdown(&self, lpulflags: *const u32) -> i32 {
        unsafe {
            (windows_core::Interface::vtable(self)
                .Shutdown)(windows_core::Interface::as_raw(self), lpulflags)
        }
    }
    pub unsafe fn TransportLogon<P0>(
        &self,
        lpmapisup: P0,
        uluiparam: usize,
        lpszprofilename: *const core::ffi::c_void,
        lpulflags: *mut u32,
        lppmapierror: *mut *mut MAPIERROR,
        lppxplogon: *mut Option<IXPLogon>,
    ) -> i32
    where
        P0: windows_core::Param<IMAPISupport>,
    {
        unsafe {
            (windows_core::Interface::vtable(self)
                .TransportLogon)(
                windows_core::Interface::as_raw(self),
                lpmapisup.param().abi(),
                uluiparam,
                lpszprofilename,
                lpulflags as _,
                lppmapierror as _,
                core::mem::transmute(lppxplogon),
            )
        }
    }
}
#[repr(C)]
pub struct IXPProvider_Vtbl {
    pub base__: windows_core::IUnknown_Vtbl,
    pub Shutdown: unsafe extern "system" fn(*mut core::ffi::c_void, *const u32) -> i32,
    pub TransportLogon: unsafe extern "system" fn(
        *mut core::ffi::c_void,
        *mut core::ffi::c_void,
        usize,
        *const core::ffi::c_void,
        *mut u32,
        *mut *mut MAPIERROR,
        *mut *mut core::ffi::c_void,
    ) -> i32,
}
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
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct MTSID {
    pub cb: u32,
    pub ab: [u8; 1],
}
impl Default for MTSID {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct MapiFileDesc {
    pub ulReserved: u32,
    pub flFlags: u32,
    pub nPosition: u32,
    pub lpszPathName: *mut i8,
    pub lpszFileName: *mut i8,
    pub lpFileType: *mut core::ffi::c_void,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct MapiFileTagExt {
    pub ulReserved: u32,
    pub cbTag: u32,
    pub lpTag: *mut u8,
    pub cbEncoding: u32,
    pub lpEncoding: *mut u8,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct MapiMessage {
    pub ulReserved: u32,
    pub lpszSubject: *mut i8,
    pub lpszNoteText: *mut i8,
    pub lpszMessageType: *mut i8,
    pub lpszDateReceived: *mut i8,
    pub lpszConversationID: *mut i8,
    pub flFlags: u32,
    pub lpOriginator: *mut MapiRecipDesc,
    pub nRecipCount: u32,
    pub lpRecips: *mut MapiRecipDesc,
    pub nFileCount: u32,
    pub lpFiles: *mut MapiFileDesc,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct MapiRecipDesc {
    pub ulReserved: u32,
    pub ulRecipClass: u32,
    pub lpszName: *mut i8,
    pub lpszAddress: *mut i8,
    pub ulEIDSize: u32,
    pub lpEntryID: *mut core::ffi::c_void,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
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
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NOTIFKEY {
    pub cb: u32,
    pub ab: [u8; 1],
}
impl Default for NOTIFKEY {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
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
#[derive(Clone, Copy, Debug, Default)]
pub struct OPTIONDATA {
    pub ulFlags: u32,
    pub lpRecipGUID: *mut windows_core::GUID,
    pub lpszAdrType: *mut core::ffi::c_void,
    pub lpszDLLName: *mut core::ffi::c_void,
    pub ulOrdinal: u32,
    pub cbOptionsData: u32,
    pub lpbOptionsData: *mut u8,
    pub cOptionsProps: u32,
    pub lpOptionsProps: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct READSTATE {
    pub cbSourceKey: u32,
    pub pbSourceKey: *mut u8,
    pub ulFlags: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct RECT {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct ROWENTRY {
    pub ulRowFlags: u32,
    pub cValues: u32,
    pub rgPropVals: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ROWLIST {
    pub cEntries: u32,
    pub aEntries: [ROWENTRY; 1],
}
impl Default for ROWLIST {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct RTF_WCSINFO {
    pub size: u32,
    pub ulFlags: u32,
    pub ulInCodePage: u32,
    pub ulOutCodePage: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct RTF_WCSRETINFO {
    pub size: u32,
    pub ulStreamFlags: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SAndRestriction {
    pub cRes: u32,
    pub lpRes: *mut SRestriction,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SAnnotationRestriction {
    pub cValues: u32,
    pub lpRes: *mut SRestriction,
    pub lpProp: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SAppTimeArray {
    pub cValues: u32,
    pub lpat: *mut f64,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SBinary {
    pub cb: u32,
    pub lpb: *mut u8,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
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
#[derive(Clone, Copy, Debug, Default)]
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
#[derive(Clone, Copy, Debug, Default)]
pub struct SContentRestriction {
    pub ulFuzzyLevel: u32,
    pub ulPropTag: u32,
    pub lpProp: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SCountRestriction {
    pub ulCount: u32,
    pub lpRes: *mut SRestriction,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SCurrencyArray {
    pub cValues: u32,
    pub lpcur: *mut i64,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SDateTimeArray {
    pub cValues: u32,
    pub lpft: *mut FILETIME,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
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
#[derive(Clone, Copy, Debug, Default)]
pub struct SGuidArray {
    pub cValues: u32,
    pub lpguid: *mut windows_core::GUID,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SLPSTRArray {
    pub cValues: u32,
    pub lppszA: *mut *mut i8,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SLargeIntegerArray {
    pub cValues: u32,
    pub lpli: *mut i64,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SLongArray {
    pub cValues: u32,
    pub lpl: *mut i32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SMAPIFormInfoArray {
    pub cForms: u32,
    pub aFormInfo: [*mut core::ffi::c_void; 1],
}
impl Default for SMAPIFormInfoArray {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SMAPIFormProp {
    pub ulFlags: u32,
    pub nPropType: u32,
    pub nmid: MAPINAMEID,
    pub pszDisplayName: *mut core::ffi::c_void,
    pub nSpecialType: u32,
    pub u: SMAPIFormProp_u,
}
impl Default for SMAPIFormProp {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SMAPIFormPropArray {
    pub cProps: u32,
    pub ulPad: u32,
    pub aFormProp: [SMAPIFormProp; 1],
}
impl Default for SMAPIFormPropArray {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SMAPIFormPropEnumVal {
    pub pszDisplayName: *mut core::ffi::c_void,
    pub nVal: u32,
}
#[repr(C)]
#[derive(Clone, Copy)]
pub union SMAPIFormProp_u {
    pub s1: SMAPIFormProp_u_s1,
}
impl Default for SMAPIFormProp_u {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SMAPIFormProp_u_s1 {
    pub nmidIdx: MAPINAMEID,
    pub cfpevAvailable: u32,
    pub pfpevAvailable: *mut SMAPIFormPropEnumVal,
}
impl Default for SMAPIFormProp_u_s1 {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SMAPIVerb {
    pub lVerb: i32,
    pub szVerbname: *mut core::ffi::c_void,
    pub fuFlags: u32,
    pub grfAttribs: u32,
    pub ulFlags: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SMAPIVerbArray {
    pub cMAPIVerb: u32,
    pub aMAPIVerb: [SMAPIVerb; 1],
}
impl Default for SMAPIVerbArray {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SMessageClassArray {
    pub cValues: u32,
    pub aMessageClass: [*mut i8; 1],
}
impl Default for SMessageClassArray {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SNotRestriction {
    pub ulReserved: u32,
    pub lpRes: *mut SRestriction,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SOrRestriction {
    pub cRes: u32,
    pub lpRes: *mut SRestriction,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SPropAttrArray {
    pub cValues: u32,
    pub aPropAttr: [u32; 1],
}
impl Default for SPropAttrArray {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
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
#[derive(Clone, Copy, Debug, Default)]
pub struct SPropertyRestriction {
    pub relop: u32,
    pub ulPropTag: u32,
    pub lpProp: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
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
#[derive(Clone, Copy, Debug, Default)]
pub struct SRow {
    pub ulAdrEntryPad: u32,
    pub cValues: u32,
    pub lpProps: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
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
#[derive(Clone, Copy, Debug, Default)]
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
#[derive(Clone, Copy, Debug, Default)]
pub struct SSubRestriction {
    pub ulSubObject: u32,
    pub lpRes: *mut SRestriction,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
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
#[derive(Clone, Copy, Debug, Default)]
pub struct STATUS_OBJECT_NOTIFICATION {
    pub cbEntryID: u32,
    pub lpEntryID: *mut ENTRYID,
    pub cValues: u32,
    pub lpPropVals: *mut SPropValue,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
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
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TRACEENTRY {
    pub lAction: i32,
    pub ftArrivalTime: FILETIME,
    pub ftDeferredTime: FILETIME,
    pub rgchADMDName: [i8; 20],
    pub rgchCountryName: [i8; 4],
    pub rgchPRMDId: [i8; 20],
    pub rgchAttADMDName: [i8; 20],
    pub rgchAttCountryName: [i8; 4],
    pub rgchAttPRMDId: [i8; 19],
    pub bAdditionalActions: u8,
}
impl Default for TRACEENTRY {
    fn default() -> Self {
        unsafe { core::mem::zeroed() }
    }
}
#[repr(C)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TRACEINFO {
    pub cEntries: u32,
    pub rgtraceentry: [TRACEENTRY; 1],
}
impl Default for TRACEINFO {
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
