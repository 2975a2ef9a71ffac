// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! MAPI's functions by their names in C. Each answers a panic as a failed call.
#![allow(non_snake_case, clippy::all, clippy::undocumented_unsafe_blocks)]
use core::ffi::c_void;
use crate::guard::guarded;
/// Finds an exported function by its name in C.
#[must_use]
pub fn export(name: &str) -> Option<*const c_void> {
    Some(
        match name {
            "CreateTable" => CreateTable as *const c_void,
            "DeinitMapiUtil" => DeinitMapiUtil as *const c_void,
            "FBadColumnSet" => FBadColumnSet as *const c_void,
            "FBadEntryList" => FBadEntryList as *const c_void,
            "FBadProp" => FBadProp as *const c_void,
            "FBadPropTag" => FBadPropTag as *const c_void,
            "FBadRestriction" => FBadRestriction as *const c_void,
            "FBadRglpNameID" => FBadRglpNameID as *const c_void,
            "FBadRglpszW" => FBadRglpszW as *const c_void,
            "FBadRow" => FBadRow as *const c_void,
            "FBadRowSet" => FBadRowSet as *const c_void,
            "FBadSortOrderSet" => FBadSortOrderSet as *const c_void,
            "FBinFromHex" => FBinFromHex as *const c_void,
            "FEqualNames" => FEqualNames as *const c_void,
            "FPropCompareProp" => FPropCompareProp as *const c_void,
            "FPropContainsProp" => FPropContainsProp as *const c_void,
            "FPropExists" => FPropExists as *const c_void,
            "FreePadrlist" => FreePadrlist as *const c_void,
            "FreeProws" => FreeProws as *const c_void,
            "FtAdcFt" => FtAdcFt as *const c_void,
            "FtAddFt" => FtAddFt as *const c_void,
            "FtMulDw" => FtMulDw as *const c_void,
            "FtMulDwDw" => FtMulDwDw as *const c_void,
            "FtNegFt" => FtNegFt as *const c_void,
            "FtSubFt" => FtSubFt as *const c_void,
            "HexFromBin" => HexFromBin as *const c_void,
            "HrAddColumns" => HrAddColumns as *const c_void,
            "HrAddColumnsEx" => HrAddColumnsEx as *const c_void,
            "HrAllocAdviseSink" => HrAllocAdviseSink as *const c_void,
            "HrDispatchNotifications" => HrDispatchNotifications as *const c_void,
            "HrEntryIDFromSz" => HrEntryIDFromSz as *const c_void,
            "HrGetOneProp" => HrGetOneProp as *const c_void,
            "HrQueryAllRows" => HrQueryAllRows as *const c_void,
            "HrSetOneProp" => HrSetOneProp as *const c_void,
            "HrSzFromEntryID" => HrSzFromEntryID as *const c_void,
            "HrThisThreadAdviseSink" => HrThisThreadAdviseSink as *const c_void,
            "LPropCompareProp" => LPropCompareProp as *const c_void,
            "LpValFindProp" => LpValFindProp as *const c_void,
            "MAPIAdminProfiles" => MAPIAdminProfiles as *const c_void,
            "MAPIAllocateBuffer" => MAPIAllocateBuffer as *const c_void,
            "MAPIAllocateMore" => MAPIAllocateMore as *const c_void,
            "MAPIFreeBuffer" => MAPIFreeBuffer as *const c_void,
            "MAPIInitialize" => MAPIInitialize as *const c_void,
            "MAPILogonEx" => MAPILogonEx as *const c_void,
            "MAPIOpenFormMgr" => MAPIOpenFormMgr as *const c_void,
            "MAPIOpenLocalFormContainer" => MAPIOpenLocalFormContainer as *const c_void,
            "MAPIReallocateBuffer" => MAPIReallocateBuffer as *const c_void,
            "MAPIUninitialize" => MAPIUninitialize as *const c_void,
            "MapStorageSCode" => MapStorageSCode as *const c_void,
            "OpenStreamOnFile" => OpenStreamOnFile as *const c_void,
            "OpenStreamOnFileW" => OpenStreamOnFileW as *const c_void,
            "PpropFindProp" => PpropFindProp as *const c_void,
            "PropCopyMore" => PropCopyMore as *const c_void,
            "ScBinFromHexBounded" => ScBinFromHexBounded as *const c_void,
            "ScCopyNotifications" => ScCopyNotifications as *const c_void,
            "ScCopyProps" => ScCopyProps as *const c_void,
            "ScCountNotifications" => ScCountNotifications as *const c_void,
            "ScCountProps" => ScCountProps as *const c_void,
            "ScDupPropset" => ScDupPropset as *const c_void,
            "ScInitMapiUtil" => ScInitMapiUtil as *const c_void,
            "ScRelocNotifications" => ScRelocNotifications as *const c_void,
            "ScRelocProps" => ScRelocProps as *const c_void,
            "SzFindCh" => SzFindCh as *const c_void,
            "SzFindLastCh" => SzFindLastCh as *const c_void,
            "SzFindSz" => SzFindSz as *const c_void,
            "UFromSz" => UFromSz as *const c_void,
            "UlAddRef" => UlAddRef as *const c_void,
            "UlFromSzHex" => UlFromSzHex as *const c_void,
            "UlPropSize" => UlPropSize as *const c_void,
            "UlRelease" => UlRelease as *const c_void,
            "WrapCompressedRTFStream" => WrapCompressedRTFStream as *const c_void,
            "WrapStoreEntryID" => WrapStoreEntryID as *const c_void,
            _ => return None,
        },
    )
}
/// Makes a table in memory.
///
/// [createtable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/createtable)
#[unsafe(no_mangle)]
unsafe extern "system" fn CreateTable(
    lpInterface: *const windows_core::GUID,
    lpAllocateBuffer: Option<mapi_session::prototypes::ALLOCATEBUFFER>,
    lpAllocateMore: Option<mapi_session::prototypes::ALLOCATEMORE>,
    lpFreeBuffer: Option<mapi_session::prototypes::FREEBUFFER>,
    lpvReserved: *mut core::ffi::c_void,
    ulTableType: u32,
    ulPropTagIndexColumn: u32,
    lpSPropTagArrayColumns: *const mapi_session::raw::SPropTagArray,
    lppTableData: *mut Option<mapi_session::raw::ITableData>,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::create_table(
                lpInterface,
                lpAllocateBuffer,
                lpAllocateMore,
                lpFreeBuffer,
                lpvReserved,
                ulTableType,
                ulPropTagIndexColumn,
                lpSPropTagArrayColumns,
                lppTableData,
            )
        },
    )
}
/// Undoes ScInitMapiUtil.
///
/// [deinitmapiutil](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/deinitmapiutil)
#[unsafe(no_mangle)]
unsafe extern "system" fn DeinitMapiUtil() {
    guarded((), || unsafe { crate::functions::deinit_mapi_util() })
}
/// Tells whether a set of columns is malformed.
///
/// [fbadcolumnset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadcolumnset)
#[unsafe(no_mangle)]
unsafe extern "system" fn FBadColumnSet(
    lpptaCols: *const mapi_session::raw::SPropTagArray,
) -> u32 {
    guarded(
        Default::default(),
        || unsafe { crate::functions::f_bad_column_set(lpptaCols) },
    )
}
/// Tells whether a list of entry identifiers is malformed.
///
/// [fbadentrylist](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadentrylist)
#[unsafe(no_mangle)]
unsafe extern "system" fn FBadEntryList(
    lpEntryList: *const mapi_session::raw::SBinaryArray,
) -> i32 {
    guarded(
        Default::default(),
        || unsafe { crate::functions::f_bad_entry_list(lpEntryList) },
    )
}
/// Tells whether a property value is malformed.
///
/// [fbadprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadprop)
#[unsafe(no_mangle)]
unsafe extern "system" fn FBadProp(lpprop: *const mapi_session::raw::SPropValue) -> u32 {
    guarded(Default::default(), || unsafe { crate::functions::f_bad_prop(lpprop) })
}
/// Tells whether a property tag is malformed.
///
/// [fbadproptag](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadproptag)
#[unsafe(no_mangle)]
unsafe extern "system" fn FBadPropTag(ulPropTag: u32) -> u32 {
    guarded(
        Default::default(),
        || unsafe { crate::functions::f_bad_prop_tag(ulPropTag) },
    )
}
/// Tells whether a restriction is malformed.
///
/// [fbadrestriction](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadrestriction)
#[unsafe(no_mangle)]
unsafe extern "system" fn FBadRestriction(
    lpres: *const mapi_session::raw::SRestriction,
) -> u32 {
    guarded(Default::default(), || unsafe { crate::functions::f_bad_restriction(lpres) })
}
/// Tells whether an array of names is malformed.
///
/// [fbadrglpnameid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadrglpnameid)
#[unsafe(no_mangle)]
unsafe extern "system" fn FBadRglpNameID(
    lppNameId: *const *const mapi_session::raw::MAPINAMEID,
    cNames: u32,
) -> i32 {
    guarded(
        Default::default(),
        || unsafe { crate::functions::f_bad_rglp_name_id(lppNameId, cNames) },
    )
}
/// Tells whether an array of text is malformed.
///
/// [fbadrglpszw](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadrglpszw)
#[unsafe(no_mangle)]
unsafe extern "system" fn FBadRglpszW(lppszW: *const *const u16, cStrings: u32) -> i32 {
    guarded(
        Default::default(),
        || unsafe { crate::functions::f_bad_rglpsz_w(lppszW, cStrings) },
    )
}
/// Tells whether a row is malformed.
///
/// [fbadrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadrow)
#[unsafe(no_mangle)]
unsafe extern "system" fn FBadRow(lprow: *const mapi_session::raw::SRow) -> u32 {
    guarded(Default::default(), || unsafe { crate::functions::f_bad_row(lprow) })
}
/// Tells whether a row set is malformed.
///
/// [fbadrowset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadrowset)
#[unsafe(no_mangle)]
unsafe extern "system" fn FBadRowSet(
    lpRowSet: *const mapi_session::raw::SRowSet,
) -> i32 {
    guarded(Default::default(), || unsafe { crate::functions::f_bad_row_set(lpRowSet) })
}
/// Tells whether a sort order is malformed.
///
/// [fbadsortorderset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadsortorderset)
#[unsafe(no_mangle)]
unsafe extern "system" fn FBadSortOrderSet(
    lpsos: *const mapi_session::raw::SSortOrderSet,
) -> u32 {
    guarded(
        Default::default(),
        || unsafe { crate::functions::f_bad_sort_order_set(lpsos) },
    )
}
/// Turns hexadecimal text into bytes.
///
/// [fbinfromhex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbinfromhex)
#[unsafe(no_mangle)]
unsafe extern "system" fn FBinFromHex(
    lpsz: *const core::ffi::c_void,
    lpb: *mut u8,
) -> i32 {
    guarded(
        Default::default(),
        || unsafe { crate::functions::f_bin_from_hex(lpsz, lpb) },
    )
}
/// Tells whether two names of named properties are equal.
///
/// [fequalnames](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fequalnames)
#[unsafe(no_mangle)]
unsafe extern "system" fn FEqualNames(
    lpName1: *const mapi_session::raw::MAPINAMEID,
    lpName2: *const mapi_session::raw::MAPINAMEID,
) -> i32 {
    guarded(
        Default::default(),
        || unsafe { crate::functions::f_equal_names(lpName1, lpName2) },
    )
}
/// Compares two values, as a property restriction would.
///
/// [fpropcompareprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fpropcompareprop)
#[unsafe(no_mangle)]
unsafe extern "system" fn FPropCompareProp(
    lpSPropValue1: *const mapi_session::raw::SPropValue,
    ulRelOp: u32,
    lpSPropValue2: *const mapi_session::raw::SPropValue,
) -> i32 {
    guarded(
        Default::default(),
        || unsafe {
            crate::functions::f_prop_compare_prop(lpSPropValue1, ulRelOp, lpSPropValue2)
        },
    )
}
/// Tells whether a value contains another, as a content restriction would.
///
/// [fpropcontainsprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fpropcontainsprop)
#[unsafe(no_mangle)]
unsafe extern "system" fn FPropContainsProp(
    lpSPropValueDst: *const mapi_session::raw::SPropValue,
    lpSPropValueSrc: *const mapi_session::raw::SPropValue,
    ulFuzzyLevel: u32,
) -> i32 {
    guarded(
        Default::default(),
        || unsafe {
            crate::functions::f_prop_contains_prop(
                lpSPropValueDst,
                lpSPropValueSrc,
                ulFuzzyLevel,
            )
        },
    )
}
/// Tells whether an object has a property.
///
/// [fpropexists](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fpropexists)
#[unsafe(no_mangle)]
unsafe extern "system" fn FPropExists(
    lpMapiProp: *mut core::ffi::c_void,
    ulPropTag: u32,
) -> i32 {
    guarded(
        Default::default(),
        || unsafe { crate::functions::f_prop_exists(lpMapiProp, ulPropTag) },
    )
}
/// Frees an address list with all its entries.
///
/// [freepadrlist](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/freepadrlist)
#[unsafe(no_mangle)]
unsafe extern "system" fn FreePadrlist(lpAdrlist: *const mapi_session::raw::ADRLIST) {
    guarded((), || unsafe { crate::functions::free_padrlist(lpAdrlist) })
}
/// Frees a row set with all its rows.
///
/// [freeprows](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/freeprows)
#[unsafe(no_mangle)]
unsafe extern "system" fn FreeProws(lpRows: *const mapi_session::raw::SRowSet) {
    guarded((), || unsafe { crate::functions::free_prows(lpRows) })
}
/// Adds two times, and a carry from the addition before.
///
/// [ftadcft](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftadcft)
#[unsafe(no_mangle)]
unsafe extern "system" fn FtAdcFt(
    ft1: mapi_session::raw::FILETIME,
    ft2: mapi_session::raw::FILETIME,
    pwCarry: *mut u16,
) -> mapi_session::raw::FILETIME {
    guarded(
        Default::default(),
        || unsafe { crate::functions::ft_adc_ft(ft1, ft2, pwCarry) },
    )
}
/// Adds two times.
///
/// [ftaddft](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftaddft)
#[unsafe(no_mangle)]
unsafe extern "system" fn FtAddFt(
    ftAddend1: mapi_session::raw::FILETIME,
    ftAddend2: mapi_session::raw::FILETIME,
) -> mapi_session::raw::FILETIME {
    guarded(
        Default::default(),
        || unsafe { crate::functions::ft_add_ft(ftAddend1, ftAddend2) },
    )
}
/// Multiplies a time by a number.
///
/// [ftmuldw](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftmuldw)
#[unsafe(no_mangle)]
unsafe extern "system" fn FtMulDw(
    ftMultiplier: u32,
    ftMultiplicand: mapi_session::raw::FILETIME,
) -> mapi_session::raw::FILETIME {
    guarded(
        Default::default(),
        || unsafe { crate::functions::ft_mul_dw(ftMultiplier, ftMultiplicand) },
    )
}
/// Multiplies two numbers, giving a time.
///
/// [ftmuldwdw](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftmuldwdw)
#[unsafe(no_mangle)]
unsafe extern "system" fn FtMulDwDw(
    ftMultiplicand: u32,
    ftMultiplier: u32,
) -> mapi_session::raw::FILETIME {
    guarded(
        Default::default(),
        || unsafe { crate::functions::ft_mul_dw_dw(ftMultiplicand, ftMultiplier) },
    )
}
/// Negates a time.
///
/// [ftnegft](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftnegft)
#[unsafe(no_mangle)]
unsafe extern "system" fn FtNegFt(
    ft: mapi_session::raw::FILETIME,
) -> mapi_session::raw::FILETIME {
    guarded(Default::default(), || unsafe { crate::functions::ft_neg_ft(ft) })
}
/// Subtracts one time from another.
///
/// [ftsubft](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftsubft)
#[unsafe(no_mangle)]
unsafe extern "system" fn FtSubFt(
    ftMinuend: mapi_session::raw::FILETIME,
    ftSubtrahend: mapi_session::raw::FILETIME,
) -> mapi_session::raw::FILETIME {
    guarded(
        Default::default(),
        || unsafe { crate::functions::ft_sub_ft(ftMinuend, ftSubtrahend) },
    )
}
/// Turns bytes into hexadecimal text.
///
/// [hexfrombin](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hexfrombin)
#[unsafe(no_mangle)]
unsafe extern "system" fn HexFromBin(
    lpb: *const u8,
    cb: i32,
    lpsz: *mut core::ffi::c_void,
) {
    guarded((), || unsafe { crate::functions::hex_from_bin(lpb, cb, lpsz) })
}
/// Adds columns to the front of a table's columns.
///
/// [hraddcolumns](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hraddcolumns)
#[unsafe(no_mangle)]
unsafe extern "system" fn HrAddColumns(
    lptbl: *mut core::ffi::c_void,
    lpproptagColumnsNew: *const mapi_session::raw::SPropTagArray,
    lpAllocateBuffer: Option<mapi_session::prototypes::ALLOCATEBUFFER>,
    lpFreeBuffer: Option<mapi_session::prototypes::FREEBUFFER>,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::hr_add_columns(
                lptbl,
                lpproptagColumnsNew,
                lpAllocateBuffer,
                lpFreeBuffer,
            )
        },
    )
}
/// Adds columns to the front of a table's columns, and lets the caller drop others.
///
/// [hraddcolumnsex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hraddcolumnsex)
#[unsafe(no_mangle)]
unsafe extern "system" fn HrAddColumnsEx(
    lptbl: *mut core::ffi::c_void,
    lpproptagColumnsNew: *const mapi_session::raw::SPropTagArray,
    lpAllocateBuffer: Option<mapi_session::prototypes::ALLOCATEBUFFER>,
    lpFreeBuffer: Option<mapi_session::prototypes::FREEBUFFER>,
    lpfnFilterColumns: *mut core::ffi::c_void,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::hr_add_columns_ex(
                lptbl,
                lpproptagColumnsNew,
                lpAllocateBuffer,
                lpFreeBuffer,
                lpfnFilterColumns,
            )
        },
    )
}
/// Makes an advise sink that calls a function.
///
/// [hrallocadvisesink](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrallocadvisesink)
#[unsafe(no_mangle)]
unsafe extern "system" fn HrAllocAdviseSink(
    lpfnCallback: Option<mapi_session::prototypes::NOTIFCALLBACK>,
    lpvContext: *mut core::ffi::c_void,
    lppAdviseSink: *mut Option<mapi_session::raw::IMAPIAdviseSink>,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::hr_alloc_advise_sink(
                lpfnCallback,
                lpvContext,
                lppAdviseSink,
            )
        },
    )
}
/// Has waiting notifications delivered.
///
/// [hrdispatchnotifications](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrdispatchnotifications)
#[unsafe(no_mangle)]
unsafe extern "system" fn HrDispatchNotifications(ulFlags: u32) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::hr_dispatch_notifications(ulFlags) },
    )
}
/// Turns text into an entry identifier.
///
/// [hrentryidfromsz](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrentryidfromsz)
#[unsafe(no_mangle)]
unsafe extern "system" fn HrEntryIDFromSz(
    lpsz: *const core::ffi::c_void,
    lpcb: *mut u32,
    lppEntryID: *mut *mut mapi_session::raw::ENTRYID,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::hr_entry_id_from_sz(lpsz, lpcb, lppEntryID) },
    )
}
/// Reads one property of an object.
///
/// [hrgetoneprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrgetoneprop)
#[unsafe(no_mangle)]
unsafe extern "system" fn HrGetOneProp(
    lpMapiProp: *mut core::ffi::c_void,
    ulPropTag: u32,
    lppProp: *mut *mut mapi_session::raw::SPropValue,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::hr_get_one_prop(lpMapiProp, ulPropTag, lppProp) },
    )
}
/// Reads all rows of a table, with columns, a restriction and a sort order.
///
/// [hrqueryallrows](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrqueryallrows)
#[unsafe(no_mangle)]
unsafe extern "system" fn HrQueryAllRows(
    lpTable: *mut core::ffi::c_void,
    lpPropTags: *const mapi_session::raw::SPropTagArray,
    lpRestriction: *const mapi_session::raw::SRestriction,
    lpSortOrderSet: *const mapi_session::raw::SSortOrderSet,
    crowsMax: i32,
    lppRows: *mut *mut mapi_session::raw::SRowSet,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::hr_query_all_rows(
                lpTable,
                lpPropTags,
                lpRestriction,
                lpSortOrderSet,
                crowsMax,
                lppRows,
            )
        },
    )
}
/// Sets one property of an object.
///
/// [hrsetoneprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrsetoneprop)
#[unsafe(no_mangle)]
unsafe extern "system" fn HrSetOneProp(
    lpMapiProp: *mut core::ffi::c_void,
    lpProp: *const mapi_session::raw::SPropValue,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::hr_set_one_prop(lpMapiProp, lpProp) },
    )
}
/// Turns an entry identifier into text.
///
/// [hrszfromentryid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrszfromentryid)
#[unsafe(no_mangle)]
unsafe extern "system" fn HrSzFromEntryID(
    cb: u32,
    lpEntryID: *const mapi_session::raw::ENTRYID,
    lpsz: *mut *mut core::ffi::c_void,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::hr_sz_from_entry_id(cb, lpEntryID, lpsz) },
    )
}
/// Wraps an advise sink so that it is called on this thread.
///
/// [hrthisthreadadvisesink](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrthisthreadadvisesink)
#[unsafe(no_mangle)]
unsafe extern "system" fn HrThisThreadAdviseSink(
    lpAdviseSink: *mut core::ffi::c_void,
    lppAdviseSink: *mut Option<mapi_session::raw::IMAPIAdviseSink>,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::hr_this_thread_advise_sink(lpAdviseSink, lppAdviseSink)
        },
    )
}
/// Tells which of two values is the larger.
///
/// [lpropcompareprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/lpropcompareprop)
#[unsafe(no_mangle)]
unsafe extern "system" fn LPropCompareProp(
    lpSPropValueA: *const mapi_session::raw::SPropValue,
    lpSPropValueB: *const mapi_session::raw::SPropValue,
) -> i32 {
    guarded(
        Default::default(),
        || unsafe { crate::functions::l_prop_compare_prop(lpSPropValueA, lpSPropValueB) },
    )
}
/// Finds a property in an array by the identifier of a tag.
///
/// [lpvalfindprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/lpvalfindprop)
#[unsafe(no_mangle)]
unsafe extern "system" fn LpValFindProp(
    ulPropTag: u32,
    cValues: u32,
    lpPropArray: *const mapi_session::raw::SPropValue,
) -> *const mapi_session::raw::SPropValue {
    guarded(
        core::ptr::null_mut(),
        || unsafe { crate::functions::lp_val_find_prop(ulPropTag, cValues, lpPropArray) },
    )
}
/// Gives the object that makes and deletes profiles; no session is needed.
///
/// [mapiadminprofiles](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiadminprofiles)
#[unsafe(no_mangle)]
unsafe extern "system" fn MAPIAdminProfiles(
    ulFlags: u32,
    lppProfAdmin: *mut Option<mapi_session::raw::IProfAdmin>,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::mapi_admin_profiles(ulFlags, lppProfAdmin) },
    )
}
/// Allocates a block of memory that MAPIFreeBuffer frees, with everything linked to it.
///
/// - `cbSize`: Bytes.
///
/// [mapiallocatebuffer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiallocatebuffer)
#[unsafe(no_mangle)]
unsafe extern "system" fn MAPIAllocateBuffer(
    cbSize: u32,
    lppBuffer: *mut *mut core::ffi::c_void,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::mapi_allocate_buffer(cbSize, lppBuffer) },
    )
}
/// Allocates a block of memory that is freed with another one.
///
/// - `cbSize`: Bytes.
/// - `lpObject`: The block that MAPIAllocateBuffer gave; never one of MAPIAllocateMore.
///
/// [mapiallocatemore](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiallocatemore)
#[unsafe(no_mangle)]
unsafe extern "system" fn MAPIAllocateMore(
    cbSize: u32,
    lpObject: *mut core::ffi::c_void,
    lppBuffer: *mut *mut core::ffi::c_void,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::mapi_allocate_more(cbSize, lpObject, lppBuffer) },
    )
}
/// Frees a block of MAPIAllocateBuffer and what is linked to it; null is allowed.
///
/// [mapifreebuffer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapifreebuffer)
#[unsafe(no_mangle)]
unsafe extern "system" fn MAPIFreeBuffer(lpBuffer: *mut core::ffi::c_void) -> u32 {
    guarded(
        Default::default(),
        || unsafe { crate::functions::mapi_free_buffer(lpBuffer) },
    )
}
/// Starts MAPI for the process, or counts one more user of it. Every thread that touches MAPI
/// calls it before, and MAPIUninitialize after.
///
/// - `lpMapiInit`: A MAPIINIT_0, or null for no flags.
///
/// [mapiinitialize](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiinitialize)
#[unsafe(no_mangle)]
unsafe extern "system" fn MAPIInitialize(lpMapiInit: *mut core::ffi::c_void) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::mapi_initialize(lpMapiInit) },
    )
}
/// Logs on with a profile and gives the session.
///
/// - `lpszProfileName`: At most 64 characters.
/// - `lpszPassword`: Profiles have no passwords any more.
///
/// [mapilogonex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapilogonex)
#[unsafe(no_mangle)]
unsafe extern "system" fn MAPILogonEx(
    ulUIParam: usize,
    lpszProfileName: *const core::ffi::c_void,
    lpszPassword: *const core::ffi::c_void,
    ulFlags: u32,
    lppSession: *mut Option<mapi_session::raw::IMAPISession>,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::mapi_logon_ex(
                ulUIParam,
                lpszProfileName,
                lpszPassword,
                ulFlags,
                lppSession,
            )
        },
    )
}
/// Gives the form manager of a session. Not every subsystem has it.
///
/// [mapiopenformmgr](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiopenformmgr)
#[unsafe(no_mangle)]
unsafe extern "system" fn MAPIOpenFormMgr(
    pSession: *mut core::ffi::c_void,
    ppmgr: *mut Option<mapi_session::raw::IMAPIFormMgr>,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::mapi_open_form_mgr(pSession, ppmgr) },
    )
}
/// Gives the container of the forms of this computer. Not every subsystem has it.
///
/// [mapiopenlocalformcontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiopenlocalformcontainer)
#[unsafe(no_mangle)]
unsafe extern "system" fn MAPIOpenLocalFormContainer(
    ppfcnt: *mut Option<mapi_session::raw::IMAPIFormContainer>,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::mapi_open_local_form_container(ppfcnt) },
    )
}
/// Makes a block of MAPIAllocateBuffer larger or smaller, and keeps its bytes as they are.
///
/// - `lpv`: The block; it is gone when the call has succeeded.
/// - `ulSize`: Bytes.
///
/// [mapireallocatebuffer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapireallocatebuffer)
#[unsafe(no_mangle)]
unsafe extern "system" fn MAPIReallocateBuffer(
    lpv: *mut core::ffi::c_void,
    ulSize: u32,
    lppv: *mut *mut core::ffi::c_void,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::mapi_reallocate_buffer(lpv, ulSize, lppv) },
    )
}
/// Undoes one MAPIInitialize; after the last one nothing of MAPI may be called.
///
/// [mapiuninitialize](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiuninitialize)
#[unsafe(no_mangle)]
unsafe extern "system" fn MAPIUninitialize() {
    guarded((), || unsafe { crate::functions::mapi_uninitialize() })
}
/// Turns a code of a storage into one of MAPI.
///
/// [mapstoragescode](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapstoragescode)
#[unsafe(no_mangle)]
unsafe extern "system" fn MapStorageSCode(StgSCode: i32) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::map_storage_s_code(StgSCode) },
    )
}
/// Opens a stream on a file.
///
/// [openstreamonfile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/openstreamonfile)
#[unsafe(no_mangle)]
unsafe extern "system" fn OpenStreamOnFile(
    lpAllocateBuffer: Option<mapi_session::prototypes::ALLOCATEBUFFER>,
    lpFreeBuffer: Option<mapi_session::prototypes::FREEBUFFER>,
    ulFlags: u32,
    lpszFileName: *const core::ffi::c_void,
    lpszPrefix: *const core::ffi::c_void,
    lppStream: *mut Option<mapi_session::raw::IStream>,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::open_stream_on_file(
                lpAllocateBuffer,
                lpFreeBuffer,
                ulFlags,
                lpszFileName,
                lpszPrefix,
                lppStream,
            )
        },
    )
}
/// Opens a stream on a file whose name is UTF-16.
///
/// [openstreamonfilew](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/openstreamonfilew)
#[unsafe(no_mangle)]
unsafe extern "system" fn OpenStreamOnFileW(
    lpAllocateBuffer: Option<mapi_session::prototypes::ALLOCATEBUFFER>,
    lpFreeBuffer: Option<mapi_session::prototypes::FREEBUFFER>,
    ulFlags: u32,
    lpszFileName: *const u16,
    lpszPrefix: *const u16,
    lppStream: *mut Option<mapi_session::raw::IStream>,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::open_stream_on_file_w(
                lpAllocateBuffer,
                lpFreeBuffer,
                ulFlags,
                lpszFileName,
                lpszPrefix,
                lppStream,
            )
        },
    )
}
/// Finds a property in an array by its tag.
///
/// [ppropfindprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ppropfindprop)
#[unsafe(no_mangle)]
unsafe extern "system" fn PpropFindProp(
    lpPropArray: *const mapi_session::raw::SPropValue,
    cValues: u32,
    ulPropTag: u32,
) -> *const mapi_session::raw::SPropValue {
    guarded(
        core::ptr::null_mut(),
        || unsafe { crate::functions::pprop_find_prop(lpPropArray, cValues, ulPropTag) },
    )
}
/// Copies a property value, with memory that is linked to a block.
///
/// [propcopymore](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/propcopymore)
#[unsafe(no_mangle)]
unsafe extern "system" fn PropCopyMore(
    lpSPropValueDest: *mut mapi_session::raw::SPropValue,
    lpSPropValueSrc: *const mapi_session::raw::SPropValue,
    lpfAllocMore: Option<mapi_session::prototypes::ALLOCATEMORE>,
    lpvObject: *mut core::ffi::c_void,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::prop_copy_more(
                lpSPropValueDest,
                lpSPropValueSrc,
                lpfAllocMore,
                lpvObject,
            )
        },
    )
}
/// Turns hexadecimal text into at most as many bytes as there is room.
///
/// [scbinfromhexbounded](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/scbinfromhexbounded)
#[unsafe(no_mangle)]
unsafe extern "system" fn ScBinFromHexBounded(
    lpsz: *const core::ffi::c_void,
    lpb: *mut u8,
    cb: u32,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::sc_bin_from_hex_bounded(lpsz, lpb, cb) },
    )
}
/// Copies notifications to one block.
///
/// [sccopynotifications](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/sccopynotifications)
#[unsafe(no_mangle)]
unsafe extern "system" fn ScCopyNotifications(
    cNotification: i32,
    lpNotifications: *const mapi_session::raw::NOTIFICATION,
    lpvDst: *mut core::ffi::c_void,
    lpcb: *mut u32,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::sc_copy_notifications(
                cNotification,
                lpNotifications,
                lpvDst,
                lpcb,
            )
        },
    )
}
/// Copies properties to one block.
///
/// [sccopyprops](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/sccopyprops)
#[unsafe(no_mangle)]
unsafe extern "system" fn ScCopyProps(
    cValues: i32,
    lpPropArray: *const mapi_session::raw::SPropValue,
    lpvDst: *mut core::ffi::c_void,
    lpcb: *mut u32,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::sc_copy_props(cValues, lpPropArray, lpvDst, lpcb) },
    )
}
/// Tells the size of notifications, in bytes.
///
/// [sccountnotifications](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/sccountnotifications)
#[unsafe(no_mangle)]
unsafe extern "system" fn ScCountNotifications(
    cNotifications: i32,
    lpNotifications: *const mapi_session::raw::NOTIFICATION,
    lpcb: *mut u32,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::sc_count_notifications(
                cNotifications,
                lpNotifications,
                lpcb,
            )
        },
    )
}
/// Tells the size of properties, in bytes.
///
/// [sccountprops](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/sccountprops)
#[unsafe(no_mangle)]
unsafe extern "system" fn ScCountProps(
    cValues: i32,
    lpPropArray: *const mapi_session::raw::SPropValue,
    lpcb: *mut u32,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::sc_count_props(cValues, lpPropArray, lpcb) },
    )
}
/// Copies properties to one block that it allocates.
///
/// [scduppropset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/scduppropset)
#[unsafe(no_mangle)]
unsafe extern "system" fn ScDupPropset(
    cValues: i32,
    lpPropArray: *const mapi_session::raw::SPropValue,
    lpAllocateBuffer: Option<mapi_session::prototypes::ALLOCATEBUFFER>,
    lppPropArray: *mut *mut mapi_session::raw::SPropValue,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::sc_dup_propset(
                cValues,
                lpPropArray,
                lpAllocateBuffer,
                lppPropArray,
            )
        },
    )
}
/// Starts the utility functions without the rest of MAPI.
///
/// [scinitmapiutil](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/scinitmapiutil)
#[unsafe(no_mangle)]
unsafe extern "system" fn ScInitMapiUtil(ulFlags: u32) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe { crate::functions::sc_init_mapi_util(ulFlags) },
    )
}
/// Adjusts the pointers in a block of notifications that was moved.
///
/// [screlocnotifications](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/screlocnotifications)
#[unsafe(no_mangle)]
unsafe extern "system" fn ScRelocNotifications(
    cNotification: i32,
    lpNotifications: *const mapi_session::raw::NOTIFICATION,
    lpvBaseOld: *mut core::ffi::c_void,
    lpvBaseNew: *mut core::ffi::c_void,
    lpcb: *mut u32,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::sc_reloc_notifications(
                cNotification,
                lpNotifications,
                lpvBaseOld,
                lpvBaseNew,
                lpcb,
            )
        },
    )
}
/// Adjusts the pointers in a block of properties that was moved.
///
/// [screlocprops](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/screlocprops)
#[unsafe(no_mangle)]
unsafe extern "system" fn ScRelocProps(
    cValues: i32,
    lpPropArray: *const mapi_session::raw::SPropValue,
    lpvBaseOld: *mut core::ffi::c_void,
    lpvBaseNew: *mut core::ffi::c_void,
    lpcb: *mut u32,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::sc_reloc_props(
                cValues,
                lpPropArray,
                lpvBaseOld,
                lpvBaseNew,
                lpcb,
            )
        },
    )
}
/// Finds a character in text.
///
/// [szfindch](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/szfindch)
#[unsafe(no_mangle)]
unsafe extern "system" fn SzFindCh(
    lpsz: *const core::ffi::c_void,
    ch: u16,
) -> *const core::ffi::c_void {
    guarded(core::ptr::null_mut(), || unsafe { crate::functions::sz_find_ch(lpsz, ch) })
}
/// Finds the last place of a character in text.
///
/// [szfindlastch](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/szfindlastch)
#[unsafe(no_mangle)]
unsafe extern "system" fn SzFindLastCh(
    lpsz: *const core::ffi::c_void,
    ch: u16,
) -> *const core::ffi::c_void {
    guarded(
        core::ptr::null_mut(),
        || unsafe { crate::functions::sz_find_last_ch(lpsz, ch) },
    )
}
/// Finds text in text.
///
/// [szfindsz](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/szfindsz)
#[unsafe(no_mangle)]
unsafe extern "system" fn SzFindSz(
    lpsz: *const core::ffi::c_void,
    lpszKey: *const core::ffi::c_void,
) -> *const core::ffi::c_void {
    guarded(
        core::ptr::null_mut(),
        || unsafe { crate::functions::sz_find_sz(lpsz, lpszKey) },
    )
}
/// Turns decimal text into a number.
///
/// [ufromsz](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ufromsz)
#[unsafe(no_mangle)]
unsafe extern "system" fn UFromSz(lpsz: *const core::ffi::c_void) -> u32 {
    guarded(Default::default(), || unsafe { crate::functions::u_from_sz(lpsz) })
}
/// Counts one more reference to an object.
///
/// [uladdref](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/uladdref)
#[unsafe(no_mangle)]
unsafe extern "system" fn UlAddRef(lpunk: *mut core::ffi::c_void) -> u32 {
    guarded(Default::default(), || unsafe { crate::functions::ul_add_ref(lpunk) })
}
/// Turns hexadecimal text into a number.
///
/// [ulfromszhex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ulfromszhex)
#[unsafe(no_mangle)]
unsafe extern "system" fn UlFromSzHex(lpsz: *const core::ffi::c_void) -> u32 {
    guarded(Default::default(), || unsafe { crate::functions::ul_from_sz_hex(lpsz) })
}
/// Tells the size of a property's value, in bytes.
///
/// [ulpropsize](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ulpropsize)
#[unsafe(no_mangle)]
unsafe extern "system" fn UlPropSize(
    lpSPropValue: *const mapi_session::raw::SPropValue,
) -> u32 {
    guarded(
        Default::default(),
        || unsafe { crate::functions::ul_prop_size(lpSPropValue) },
    )
}
/// Counts one reference less to an object; null is allowed.
///
/// [ulrelease](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ulrelease)
#[unsafe(no_mangle)]
unsafe extern "system" fn UlRelease(lpunk: *mut core::ffi::c_void) -> u32 {
    guarded(Default::default(), || unsafe { crate::functions::ul_release(lpunk) })
}
/// Gives a stream of rich text over a stream of compressed rich text.
///
/// [wrapcompressedrtfstream](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/wrapcompressedrtfstream)
#[unsafe(no_mangle)]
unsafe extern "system" fn WrapCompressedRTFStream(
    lpCompressedRTFStream: *mut core::ffi::c_void,
    ulFlags: u32,
    lpUncompressedRTFStream: *mut Option<mapi_session::raw::IStream>,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::wrap_compressed_rtf_stream(
                lpCompressedRTFStream,
                ulFlags,
                lpUncompressedRTFStream,
            )
        },
    )
}
/// Makes the entry identifier of a store one that MAPI can route.
///
/// [wrapstoreentryid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/wrapstoreentryid)
#[unsafe(no_mangle)]
unsafe extern "system" fn WrapStoreEntryID(
    ulFlags: u32,
    lpszDLLName: *const core::ffi::c_void,
    cbOrigEntry: u32,
    lpOrigEntry: *const mapi_session::raw::ENTRYID,
    lpcbWrappedEntry: *mut u32,
    lppWrappedEntry: *mut *mut mapi_session::raw::ENTRYID,
) -> i32 {
    guarded(
        mapi_session::Code::E_CALL_FAILED.to_hresult(),
        || unsafe {
            crate::functions::wrap_store_entry_id(
                ulFlags,
                lpszDLLName,
                cbOrigEntry,
                lpOrigEntry,
                lpcbWrappedEntry,
                lppWrappedEntry,
            )
        },
    )
}
