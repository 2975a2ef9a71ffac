// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! The types of MAPI's functions, for programs that load one by its name, and of the
//! functions that a program hands over. They are named as in C.
#![allow(non_camel_case_types, clippy::type_complexity, clippy::upper_case_acronyms)]
/// The entry point of an address book provider.
///
/// [abproviderinit](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/abproviderinit)
pub type ABProviderInit = unsafe extern "C" fn(
    usize,
    *mut core::ffi::c_void,
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::ALLOCATEMORE>,
    Option<crate::prototypes::FREEBUFFER>,
    u32,
    u32,
    *mut u32,
    *mut Option<crate::raw::IABProvider>,
) -> i32;
/// Makes a display table from the pages and controls of a dialog.
///
/// [builddisplaytable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/builddisplaytable)
pub type BuildDisplayTable = unsafe extern "system" fn(
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::ALLOCATEMORE>,
    Option<crate::prototypes::FREEBUFFER>,
    *mut core::ffi::c_void,
    usize,
    u32,
    *const crate::raw::DTPAGE,
    u32,
    *mut Option<crate::raw::IMAPITable>,
    *mut Option<crate::raw::ITableData>,
) -> i32;
/// Changes how an idle function is called.
///
/// [changeidleroutine](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/changeidleroutine)
pub type ChangeIdleRoutine = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    Option<crate::prototypes::FNIDLE>,
    *mut core::ffi::c_void,
    i16,
    u32,
    u16,
    u16,
);
/// Ends such a session.
///
/// [closeimsgsession](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/closeimsgsession)
pub type CloseIMsgSession = unsafe extern "system" fn(*mut core::ffi::c_void);
/// Makes an object in memory that has properties.
///
/// [createiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/createiprop)
pub type CreateIProp = unsafe extern "system" fn(
    *const windows_core::GUID,
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::ALLOCATEMORE>,
    Option<crate::prototypes::FREEBUFFER>,
    *mut core::ffi::c_void,
    *mut Option<crate::raw::IPropData>,
) -> i32;
/// Makes a table in memory.
///
/// [createtable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/createtable)
pub type CreateTable = unsafe extern "system" fn(
    *const windows_core::GUID,
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::ALLOCATEMORE>,
    Option<crate::prototypes::FREEBUFFER>,
    *mut core::ffi::c_void,
    u32,
    u32,
    *const crate::raw::SPropTagArray,
    *mut Option<crate::raw::ITableData>,
) -> i32;
/// Undoes ScInitMapiUtil.
///
/// [deinitmapiutil](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/deinitmapiutil)
pub type DeinitMapiUtil = unsafe extern "system" fn();
/// Removes an idle function.
///
/// [deregisteridleroutine](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/deregisteridleroutine)
pub type DeregisterIdleRoutine = unsafe extern "system" fn(*mut core::ffi::c_void);
/// Suspends an idle function, or lets it go on.
///
/// [enableidleroutine](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/enableidleroutine)
pub type EnableIdleRoutine = unsafe extern "system" fn(*mut core::ffi::c_void, i32);
/// Tells whether a set of columns is malformed.
///
/// [fbadcolumnset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadcolumnset)
pub type FBadColumnSet = unsafe extern "system" fn(
    *const crate::raw::SPropTagArray,
) -> u32;
/// Tells whether a list of entry identifiers is malformed.
///
/// [fbadentrylist](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadentrylist)
pub type FBadEntryList = unsafe extern "system" fn(
    *const crate::raw::SBinaryArray,
) -> i32;
/// Tells whether a property value is malformed.
///
/// [fbadprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadprop)
pub type FBadProp = unsafe extern "system" fn(*const crate::raw::SPropValue) -> u32;
/// Tells whether a property tag is malformed.
///
/// [fbadproptag](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadproptag)
pub type FBadPropTag = unsafe extern "system" fn(u32) -> u32;
/// Tells whether a restriction is malformed.
///
/// [fbadrestriction](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadrestriction)
pub type FBadRestriction = unsafe extern "system" fn(
    *const crate::raw::SRestriction,
) -> u32;
/// Tells whether an array of names is malformed.
///
/// [fbadrglpnameid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadrglpnameid)
pub type FBadRglpNameID = unsafe extern "system" fn(
    *const *const crate::raw::MAPINAMEID,
    u32,
) -> i32;
/// Tells whether an array of text is malformed.
///
/// [fbadrglpszw](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadrglpszw)
pub type FBadRglpszW = unsafe extern "system" fn(*const *const u16, u32) -> i32;
/// Tells whether a row is malformed.
///
/// [fbadrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadrow)
pub type FBadRow = unsafe extern "system" fn(*const crate::raw::SRow) -> u32;
/// Tells whether a row set is malformed.
///
/// [fbadrowset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadrowset)
pub type FBadRowSet = unsafe extern "system" fn(*const crate::raw::SRowSet) -> i32;
/// Tells whether a sort order is malformed.
///
/// [fbadsortorderset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbadsortorderset)
pub type FBadSortOrderSet = unsafe extern "system" fn(
    *const crate::raw::SSortOrderSet,
) -> u32;
/// Turns hexadecimal text into bytes.
///
/// [fbinfromhex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fbinfromhex)
pub type FBinFromHex = unsafe extern "system" fn(
    *const core::ffi::c_void,
    *mut u8,
) -> i32;
/// Tells whether two names of named properties are equal.
///
/// [fequalnames](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fequalnames)
pub type FEqualNames = unsafe extern "system" fn(
    *const crate::raw::MAPINAMEID,
    *const crate::raw::MAPINAMEID,
) -> i32;
/// Compares two values, as a property restriction would.
///
/// [fpropcompareprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fpropcompareprop)
pub type FPropCompareProp = unsafe extern "system" fn(
    *const crate::raw::SPropValue,
    u32,
    *const crate::raw::SPropValue,
) -> i32;
/// Tells whether a value contains another, as a content restriction would.
///
/// [fpropcontainsprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fpropcontainsprop)
pub type FPropContainsProp = unsafe extern "system" fn(
    *const crate::raw::SPropValue,
    *const crate::raw::SPropValue,
    u32,
) -> i32;
/// Tells whether an object has a property.
///
/// [fpropexists](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fpropexists)
pub type FPropExists = unsafe extern "system" fn(*mut core::ffi::c_void, u32) -> i32;
/// Frees an address list with all its entries.
///
/// [freepadrlist](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/freepadrlist)
pub type FreePadrlist = unsafe extern "system" fn(*const crate::raw::ADRLIST);
/// Frees a row set with all its rows.
///
/// [freeprows](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/freeprows)
pub type FreeProws = unsafe extern "system" fn(*const crate::raw::SRowSet);
/// Adds two times, and a carry from the addition before.
///
/// [ftadcft](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftadcft)
pub type FtAdcFt = unsafe extern "system" fn(
    crate::raw::FILETIME,
    crate::raw::FILETIME,
    *mut u16,
) -> crate::raw::FILETIME;
/// Adds two times.
///
/// [ftaddft](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftaddft)
pub type FtAddFt = unsafe extern "system" fn(
    crate::raw::FILETIME,
    crate::raw::FILETIME,
) -> crate::raw::FILETIME;
/// Multiplies a time by a number.
///
/// [ftmuldw](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftmuldw)
pub type FtMulDw = unsafe extern "system" fn(
    u32,
    crate::raw::FILETIME,
) -> crate::raw::FILETIME;
/// Multiplies two numbers, giving a time.
///
/// [ftmuldwdw](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftmuldwdw)
pub type FtMulDwDw = unsafe extern "system" fn(u32, u32) -> crate::raw::FILETIME;
/// Negates a time.
///
/// [ftnegft](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftnegft)
pub type FtNegFt = unsafe extern "system" fn(
    crate::raw::FILETIME,
) -> crate::raw::FILETIME;
/// Subtracts one time from another.
///
/// [ftsubft](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftsubft)
pub type FtSubFt = unsafe extern "system" fn(
    crate::raw::FILETIME,
    crate::raw::FILETIME,
) -> crate::raw::FILETIME;
/// Registers a function that is called when nothing else happens.
///
/// [ftgregisteridleroutine](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftgregisteridleroutine)
pub type FtgRegisterIdleRoutine = unsafe extern "system" fn(
    Option<crate::prototypes::FNIDLE>,
    *mut core::ffi::c_void,
    i16,
    u32,
    u16,
) -> *mut core::ffi::c_void;
/// Tells the attributes of the properties of such a message.
///
/// [getattribimsgonistg](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/getattribimsgonistg)
pub type GetAttribIMsgOnIStg = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *const crate::raw::SPropTagArray,
    *mut *mut crate::raw::SPropAttrArray,
) -> i32;
/// Copies one value of a multi-valued property.
///
/// [getinstance](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/getinstance)
pub type GetInstance = unsafe extern "system" fn(
    *const crate::raw::SPropValue,
    *const crate::raw::SPropValue,
    u32,
);
/// The entry point of a spooler hook.
pub type HPProviderInit = unsafe extern "C" fn(
    *mut core::ffi::c_void,
    usize,
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::ALLOCATEMORE>,
    Option<crate::prototypes::FREEBUFFER>,
    *const crate::raw::MAPIUID,
    u32,
    *mut Option<crate::raw::ISpoolerHook>,
) -> i32;
/// Turns bytes into hexadecimal text.
///
/// [hexfrombin](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hexfrombin)
pub type HexFromBin = unsafe extern "system" fn(*const u8, i32, *mut core::ffi::c_void);
/// Adds columns to the front of a table's columns.
///
/// [hraddcolumns](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hraddcolumns)
pub type HrAddColumns = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *const crate::raw::SPropTagArray,
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::FREEBUFFER>,
) -> i32;
/// Adds columns to the front of a table's columns, and lets the caller drop others.
///
/// [hraddcolumnsex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hraddcolumnsex)
pub type HrAddColumnsEx = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *const crate::raw::SPropTagArray,
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::FREEBUFFER>,
    *mut core::ffi::c_void,
) -> i32;
/// Makes an advise sink that calls a function.
///
/// [hrallocadvisesink](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrallocadvisesink)
pub type HrAllocAdviseSink = unsafe extern "system" fn(
    Option<crate::prototypes::NOTIFCALLBACK>,
    *mut core::ffi::c_void,
    *mut Option<crate::raw::IMAPIAdviseSink>,
) -> i32;
/// Compares two entry identifiers in the address book of one of several Exchange accounts.
///
/// [hrcompareabentryidswithexchangecontext](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrcompareabentryidswithexchangecontext)
pub type HrCompareABEntryIDsWithExchangeContext = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *const crate::raw::MAPIUID,
    *mut core::ffi::c_void,
    u32,
    *const crate::raw::ENTRYID,
    u32,
    *const crate::raw::ENTRYID,
    u32,
    *mut u32,
) -> i32;
/// Makes one entry identifier of those of a store and of an object in it.
///
/// [hrcomposeeid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrcomposeeid)
pub type HrComposeEID = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    u32,
    *const u8,
    u32,
    *const crate::raw::ENTRYID,
    *mut u32,
    *mut *mut crate::raw::ENTRYID,
) -> i32;
/// Makes text of the identifiers of a store and of a message in it.
///
/// [hrcomposemsgid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrcomposemsgid)
pub type HrComposeMsgID = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    u32,
    *const u8,
    u32,
    *const crate::raw::ENTRYID,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Takes such an entry identifier apart.
///
/// [hrdecomposeeid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrdecomposeeid)
pub type HrDecomposeEID = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    u32,
    *const crate::raw::ENTRYID,
    *mut u32,
    *mut *mut crate::raw::ENTRYID,
    *mut u32,
    *mut *mut crate::raw::ENTRYID,
) -> i32;
/// Takes such text apart.
///
/// [hrdecomposemsgid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrdecomposemsgid)
pub type HrDecomposeMsgID = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *const core::ffi::c_void,
    *mut u32,
    *mut *mut crate::raw::ENTRYID,
    *mut u32,
    *mut *mut crate::raw::ENTRYID,
) -> i32;
/// Has waiting notifications delivered.
///
/// [hrdispatchnotifications](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrdispatchnotifications)
pub type HrDispatchNotifications = unsafe extern "system" fn(u32) -> i32;
/// Shows the details of an entry of the address book of one of several Exchange accounts.
///
/// [hrdoabdetailswithexchangecontext](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrdoabdetailswithexchangecontext)
pub type HrDoABDetailsWithExchangeContext = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *const crate::raw::MAPIUID,
    *mut core::ffi::c_void,
    *mut usize,
    Option<crate::prototypes::DISMISSMODELESS>,
    *mut core::ffi::c_void,
    u32,
    *const crate::raw::ENTRYID,
    Option<crate::prototypes::LPFNBUTTON>,
    *mut core::ffi::c_void,
    *const core::ffi::c_void,
    u32,
) -> i32;
/// Shows the details of an entry of the address book that a provider's UID names.
///
/// [hrdoabdetailswithprovideruid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrdoabdetailswithprovideruid)
pub type HrDoABDetailsWithProviderUID = unsafe extern "system" fn(
    *const crate::raw::MAPIUID,
    *mut core::ffi::c_void,
    *mut usize,
    Option<crate::prototypes::DISMISSMODELESS>,
    *mut core::ffi::c_void,
    u32,
    *const crate::raw::ENTRYID,
    Option<crate::prototypes::LPFNBUTTON>,
    *mut core::ffi::c_void,
    *const core::ffi::c_void,
    u32,
) -> i32;
/// Turns text into an entry identifier.
///
/// [hrentryidfromsz](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrentryidfromsz)
pub type HrEntryIDFromSz = unsafe extern "system" fn(
    *const core::ffi::c_void,
    *mut u32,
    *mut *mut crate::raw::ENTRYID,
) -> i32;
/// Gives the entry identifier of the global address list of an Exchange account.
///
/// [hrgetgalfromemsmdbuid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrgetgalfromemsmdbuid)
pub type HrGetGALFromEmsmdbUID = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *mut core::ffi::c_void,
    *const crate::raw::MAPIUID,
    *mut u32,
    *mut *mut crate::raw::ENTRYID,
) -> i32;
/// Reads one property of an object.
///
/// [hrgetoneprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrgetoneprop)
pub type HrGetOneProp = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    u32,
    *mut *mut crate::raw::SPropValue,
) -> i32;
/// Gives a storage over a stream.
///
/// [hristoragefromstream](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hristoragefromstream)
pub type HrIStorageFromStream = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *const windows_core::GUID,
    u32,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Opens an entry of the address book of the default Exchange account.
///
/// [hropenabentryusingdefaultcontext](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hropenabentryusingdefaultcontext)
pub type HrOpenABEntryUsingDefaultContext = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *mut core::ffi::c_void,
    u32,
    *const crate::raw::ENTRYID,
    *const windows_core::GUID,
    u32,
    *mut u32,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Opens an entry of the address book of one of several Exchange accounts.
///
/// [hropenabentrywithexchangecontext](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hropenabentrywithexchangecontext)
pub type HrOpenABEntryWithExchangeContext = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *const crate::raw::MAPIUID,
    *mut core::ffi::c_void,
    u32,
    *const crate::raw::ENTRYID,
    *const windows_core::GUID,
    u32,
    *mut u32,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Opens an entry of the address book that a provider's UID names.
///
/// [hropenabentrywithprovideruid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hropenabentrywithprovideruid)
pub type HrOpenABEntryWithProviderUID = unsafe extern "system" fn(
    *const crate::raw::MAPIUID,
    *mut core::ffi::c_void,
    u32,
    *const crate::raw::ENTRYID,
    *const windows_core::GUID,
    u32,
    *mut u32,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Opens an entry of the address book that a provider's UID names, for a provider.
///
/// [hropenabentrywithprovideruidsupport](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hropenabentrywithprovideruidsupport)
pub type HrOpenABEntryWithProviderUIDSupport = unsafe extern "system" fn(
    *const crate::raw::MAPIUID,
    *mut core::ffi::c_void,
    u32,
    *const crate::raw::ENTRYID,
    *const windows_core::GUID,
    u32,
    *mut u32,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Opens an entry of the address book that a resolved recipient comes from.
///
/// [hropenabentrywithresolvedrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hropenabentrywithresolvedrow)
pub type HrOpenABEntryWithResolvedRow = unsafe extern "system" fn(
    *const crate::raw::SRow,
    *mut core::ffi::c_void,
    u32,
    *const crate::raw::ENTRYID,
    *const windows_core::GUID,
    u32,
    *mut u32,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Opens an entry of the address book, for a provider.
///
/// [hropenabentrywithsupport](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hropenabentrywithsupport)
pub type HrOpenABEntryWithSupport = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    u32,
    *const crate::raw::ENTRYID,
    *const windows_core::GUID,
    u32,
    *mut u32,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Reads all rows of a table, with columns, a restriction and a sort order.
///
/// [hrqueryallrows](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrqueryallrows)
pub type HrQueryAllRows = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *const crate::raw::SPropTagArray,
    *const crate::raw::SRestriction,
    *const crate::raw::SSortOrderSet,
    i32,
    *mut *mut crate::raw::SRowSet,
) -> i32;
/// Sets one property of an object.
///
/// [hrsetoneprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrsetoneprop)
pub type HrSetOneProp = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *const crate::raw::SPropValue,
) -> i32;
/// Turns an entry identifier into text.
///
/// [hrszfromentryid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrszfromentryid)
pub type HrSzFromEntryID = unsafe extern "system" fn(
    u32,
    *const crate::raw::ENTRYID,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Wraps an advise sink so that it is called on this thread.
///
/// [hrthisthreadadvisesink](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrthisthreadadvisesink)
pub type HrThisThreadAdviseSink = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *mut Option<crate::raw::IMAPIAdviseSink>,
) -> i32;
/// Makes the standard folders of a store, as far as they are missing.
///
/// [hrvalidateipmsubtree](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrvalidateipmsubtree)
pub type HrValidateIPMSubtree = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    u32,
    *mut u32,
    *mut *mut crate::raw::SPropValue,
    *mut *mut crate::raw::MAPIERROR,
) -> i32;
/// Checks the parameters of a method.
pub type HrValidateParameters = unsafe extern "system" fn(
    u32,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Tells which of two values is the larger.
///
/// [lpropcompareprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/lpropcompareprop)
pub type LPropCompareProp = unsafe extern "system" fn(
    *const crate::raw::SPropValue,
    *const crate::raw::SPropValue,
) -> i32;
/// Finds a property in an array by the identifier of a tag.
///
/// [lpvalfindprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/lpvalfindprop)
pub type LpValFindProp = unsafe extern "system" fn(
    u32,
    u32,
    *const crate::raw::SPropValue,
) -> *const crate::raw::SPropValue;
/// Simple MAPI: shows the address dialog.
pub type MAPIAddress = unsafe extern "system" fn(
    usize,
    usize,
    *const i8,
    u32,
    *const i8,
    u32,
    *const crate::raw::MapiRecipDesc,
    u32,
    u32,
    *const u32,
    *const *const crate::raw::MapiRecipDesc,
) -> u32;
/// Gives the object that makes and deletes profiles; no session is needed.
///
/// [mapiadminprofiles](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiadminprofiles)
pub type MAPIAdminProfiles = unsafe extern "system" fn(
    u32,
    *mut Option<crate::raw::IProfAdmin>,
) -> i32;
/// Allocates a block of memory that MAPIFreeBuffer frees, with everything linked to it.
///
/// - `cbSize`: Bytes.
///
/// [mapiallocatebuffer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiallocatebuffer)
pub type MAPIAllocateBuffer = unsafe extern "system" fn(
    u32,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Allocates a block of memory that is freed with another one.
///
/// - `cbSize`: Bytes.
/// - `lpObject`: The block that MAPIAllocateBuffer gave; never one of MAPIAllocateMore.
///
/// [mapiallocatemore](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiallocatemore)
pub type MAPIAllocateMore = unsafe extern "system" fn(
    u32,
    *mut core::ffi::c_void,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Undoes one MAPIInitIdle.
///
/// [mapideinitidle](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapideinitidle)
pub type MAPIDeinitIdle = unsafe extern "system" fn();
/// Simple MAPI: deletes a message.
pub type MAPIDeleteMail = unsafe extern "system" fn(
    usize,
    usize,
    *const i8,
    u32,
    u32,
) -> u32;
/// Simple MAPI: shows the details of a recipient.
pub type MAPIDetails = unsafe extern "system" fn(
    usize,
    usize,
    *const crate::raw::MapiRecipDesc,
    u32,
    u32,
) -> u32;
/// Simple MAPI: finds a message.
pub type MAPIFindNext = unsafe extern "system" fn(
    usize,
    usize,
    *const i8,
    *const i8,
    u32,
    u32,
    *const i8,
) -> u32;
/// Frees a block of MAPIAllocateBuffer and what is linked to it; null is allowed.
///
/// [mapifreebuffer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapifreebuffer)
pub type MAPIFreeBuffer = unsafe extern "system" fn(*mut core::ffi::c_void) -> u32;
/// Gives COM's default allocator.
///
/// [mapigetdefaultmalloc](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapigetdefaultmalloc)
pub type MAPIGetDefaultMalloc = unsafe extern "system" fn() -> *mut core::ffi::c_void;
/// Starts the idle engine, or counts one more user of it.
///
/// [mapiinitidle](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiinitidle)
pub type MAPIInitIdle = unsafe extern "system" fn(*mut core::ffi::c_void) -> i32;
/// Starts MAPI for the process, or counts one more user of it. Every thread that touches MAPI
/// calls it before, and MAPIUninitialize after.
///
/// - `lpMapiInit`: A MAPIINIT_0, or null for no flags.
///
/// [mapiinitialize](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiinitialize)
pub type MAPIInitialize = unsafe extern "system" fn(*mut core::ffi::c_void) -> i32;
/// Simple MAPI: ends a session.
pub type MAPILogoff = unsafe extern "system" fn(usize, usize, u32, u32) -> u32;
/// Simple MAPI: begins a session.
pub type MAPILogon = unsafe extern "system" fn(
    usize,
    *const i8,
    *const i8,
    u32,
    u32,
    *const usize,
) -> u32;
/// Logs on with a profile and gives the session.
///
/// - `lpszProfileName`: At most 64 characters.
/// - `lpszPassword`: Profiles have no passwords any more.
///
/// [mapilogonex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapilogonex)
pub type MAPILogonEx = unsafe extern "system" fn(
    usize,
    *const core::ffi::c_void,
    *const core::ffi::c_void,
    u32,
    *mut Option<crate::raw::IMAPISession>,
) -> i32;
/// Gives the form manager of a session. Not every subsystem has it.
///
/// [mapiopenformmgr](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiopenformmgr)
pub type MAPIOpenFormMgr = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *mut Option<crate::raw::IMAPIFormMgr>,
) -> i32;
/// Gives the container of the forms of this computer. Not every subsystem has it.
///
/// [mapiopenlocalformcontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiopenlocalformcontainer)
pub type MAPIOpenLocalFormContainer = unsafe extern "system" fn(
    *mut Option<crate::raw::IMAPIFormContainer>,
) -> i32;
/// Simple MAPI: reads a message.
pub type MAPIReadMail = unsafe extern "system" fn(
    usize,
    usize,
    *const i8,
    u32,
    u32,
    *const *const crate::raw::MapiMessage,
) -> u32;
/// Makes a block of MAPIAllocateBuffer larger or smaller, and keeps its bytes as they are.
///
/// - `lpv`: The block; it is gone when the call has succeeded.
/// - `ulSize`: Bytes.
///
/// [mapireallocatebuffer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapireallocatebuffer)
pub type MAPIReallocateBuffer = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    u32,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Simple MAPI: finds the recipient that a name means.
pub type MAPIResolveName = unsafe extern "system" fn(
    usize,
    usize,
    *const i8,
    u32,
    u32,
    *const *const crate::raw::MapiRecipDesc,
) -> u32;
/// Simple MAPI: saves a message.
pub type MAPISaveMail = unsafe extern "system" fn(
    usize,
    usize,
    *const crate::raw::MapiMessage,
    u32,
    u32,
    *const i8,
) -> u32;
/// Simple MAPI: sends files, by dialog.
pub type MAPISendDocuments = unsafe extern "system" fn(
    usize,
    *const i8,
    *const i8,
    *const i8,
    u32,
) -> u32;
/// Simple MAPI: sends a message.
pub type MAPISendMail = unsafe extern "system" fn(
    usize,
    usize,
    *const crate::raw::MapiMessage,
    u32,
    u32,
) -> u32;
/// Undoes one MAPIInitialize; after the last one nothing of MAPI may be called.
///
/// [mapiuninitialize](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiuninitialize)
pub type MAPIUninitialize = unsafe extern "system" fn();
/// The entry point of a message store provider.
///
/// [msproviderinit](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/msproviderinit)
pub type MSProviderInit = unsafe extern "C" fn(
    usize,
    *mut core::ffi::c_void,
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::ALLOCATEMORE>,
    Option<crate::prototypes::FREEBUFFER>,
    u32,
    u32,
    *mut u32,
    *mut Option<crate::raw::IMSProvider>,
) -> i32;
/// Turns a code of a storage into one of MAPI.
///
/// [mapstoragescode](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapstoragescode)
pub type MapStorageSCode = unsafe extern "system" fn(i32) -> i32;
/// Gives a message over a storage.
///
/// [openimsgonistg](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/openimsgonistg)
pub type OpenIMsgOnIStg = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::ALLOCATEMORE>,
    Option<crate::prototypes::FREEBUFFER>,
    *mut core::ffi::c_void,
    *mut core::ffi::c_void,
    *mut core::ffi::c_void,
    Option<crate::prototypes::MSGCALLRELEASE>,
    u32,
    u32,
    *mut Option<crate::raw::IMessage>,
) -> i32;
/// Begins a session that groups the messages opened in it.
///
/// [openimsgsession](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/openimsgsession)
pub type OpenIMsgSession = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    u32,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Opens a stream on a file.
///
/// [openstreamonfile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/openstreamonfile)
pub type OpenStreamOnFile = unsafe extern "system" fn(
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::FREEBUFFER>,
    u32,
    *const core::ffi::c_void,
    *const core::ffi::c_void,
    *mut Option<crate::raw::IStream>,
) -> i32;
/// Opens a stream on a file whose name is UTF-16.
///
/// [openstreamonfilew](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/openstreamonfilew)
pub type OpenStreamOnFileW = unsafe extern "system" fn(
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::FREEBUFFER>,
    u32,
    *const u16,
    *const u16,
    *mut Option<crate::raw::IStream>,
) -> i32;
/// Finds a property in an array by its tag.
///
/// [ppropfindprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ppropfindprop)
pub type PpropFindProp = unsafe extern "system" fn(
    *const crate::raw::SPropValue,
    u32,
    u32,
) -> *const crate::raw::SPropValue;
/// Copies a property value, with memory that is linked to a block.
///
/// [propcopymore](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/propcopymore)
pub type PropCopyMore = unsafe extern "system" fn(
    *mut crate::raw::SPropValue,
    *const crate::raw::SPropValue,
    Option<crate::prototypes::ALLOCATEMORE>,
    *mut core::ffi::c_void,
) -> i32;
/// Brings the rich text and the plain text of a message in step.
///
/// [rtfsync](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/rtfsync)
pub type RTFSync = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    u32,
    *mut i32,
) -> i32;
/// Turns hexadecimal text into at most as many bytes as there is room.
///
/// [scbinfromhexbounded](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/scbinfromhexbounded)
pub type ScBinFromHexBounded = unsafe extern "system" fn(
    *const core::ffi::c_void,
    *mut u8,
    u32,
) -> i32;
/// Copies notifications to one block.
///
/// [sccopynotifications](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/sccopynotifications)
pub type ScCopyNotifications = unsafe extern "system" fn(
    i32,
    *const crate::raw::NOTIFICATION,
    *mut core::ffi::c_void,
    *mut u32,
) -> i32;
/// Copies properties to one block.
///
/// [sccopyprops](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/sccopyprops)
pub type ScCopyProps = unsafe extern "system" fn(
    i32,
    *const crate::raw::SPropValue,
    *mut core::ffi::c_void,
    *mut u32,
) -> i32;
/// Tells the size of notifications, in bytes.
///
/// [sccountnotifications](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/sccountnotifications)
pub type ScCountNotifications = unsafe extern "system" fn(
    i32,
    *const crate::raw::NOTIFICATION,
    *mut u32,
) -> i32;
/// Tells the size of properties, in bytes.
///
/// [sccountprops](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/sccountprops)
pub type ScCountProps = unsafe extern "system" fn(
    i32,
    *const crate::raw::SPropValue,
    *mut u32,
) -> i32;
/// Makes the conversation index of a message, or of an answer to one.
///
/// [sccreateconversationindex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/sccreateconversationindex)
pub type ScCreateConversationIndex = unsafe extern "system" fn(
    u32,
    *const u8,
    *mut u32,
    *mut *mut u8,
) -> i32;
/// Copies properties to one block that it allocates.
///
/// [scduppropset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/scduppropset)
pub type ScDupPropset = unsafe extern "system" fn(
    i32,
    *const crate::raw::SPropValue,
    Option<crate::prototypes::ALLOCATEBUFFER>,
    *mut *mut crate::raw::SPropValue,
) -> i32;
/// Starts the utility functions without the rest of MAPI.
///
/// [scinitmapiutil](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/scinitmapiutil)
pub type ScInitMapiUtil = unsafe extern "system" fn(u32) -> i32;
/// Turns a network path into a local path.
///
/// [sclocalpathfromunc](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/sclocalpathfromunc)
pub type ScLocalPathFromUNC = unsafe extern "system" fn(*const i8, *mut i8, u32) -> i32;
/// Gives the session of extended MAPI that a session of Simple MAPI stands on.
///
/// [scmapixfromsmapi](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/scmapixfromsmapi)
pub type ScMAPIXFromSMAPI = unsafe extern "system" fn(
    usize,
    u32,
    *const windows_core::GUID,
    *mut Option<crate::raw::IMAPISession>,
) -> i32;
/// Adjusts the pointers in a block of notifications that was moved.
///
/// [screlocnotifications](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/screlocnotifications)
pub type ScRelocNotifications = unsafe extern "system" fn(
    i32,
    *const crate::raw::NOTIFICATION,
    *mut core::ffi::c_void,
    *mut core::ffi::c_void,
    *mut u32,
) -> i32;
/// Adjusts the pointers in a block of properties that was moved.
///
/// [screlocprops](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/screlocprops)
pub type ScRelocProps = unsafe extern "system" fn(
    i32,
    *const crate::raw::SPropValue,
    *mut core::ffi::c_void,
    *mut core::ffi::c_void,
    *mut u32,
) -> i32;
/// Turns a local path into a network path.
///
/// [scuncfromlocalpath](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/scuncfromlocalpath)
pub type ScUNCFromLocalPath = unsafe extern "system" fn(*const i8, *mut i8, u32) -> i32;
/// Sets the attributes of the properties of such a message.
///
/// [setattribimsgonistg](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/setattribimsgonistg)
pub type SetAttribIMsgOnIStg = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *const crate::raw::SPropTagArray,
    *const crate::raw::SPropAttrArray,
    *mut *mut crate::raw::SPropProblemArray,
) -> i32;
/// Finds a character in text.
///
/// [szfindch](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/szfindch)
pub type SzFindCh = unsafe extern "system" fn(
    *const core::ffi::c_void,
    u16,
) -> *const core::ffi::c_void;
/// Finds the last place of a character in text.
///
/// [szfindlastch](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/szfindlastch)
pub type SzFindLastCh = unsafe extern "system" fn(
    *const core::ffi::c_void,
    u16,
) -> *const core::ffi::c_void;
/// Finds text in text.
///
/// [szfindsz](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/szfindsz)
pub type SzFindSz = unsafe extern "system" fn(
    *const core::ffi::c_void,
    *const core::ffi::c_void,
) -> *const core::ffi::c_void;
/// Turns decimal text into a number.
///
/// [ufromsz](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ufromsz)
pub type UFromSz = unsafe extern "system" fn(*const core::ffi::c_void) -> u32;
/// Counts one more reference to an object.
///
/// [uladdref](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/uladdref)
pub type UlAddRef = unsafe extern "system" fn(*mut core::ffi::c_void) -> u32;
/// Turns hexadecimal text into a number.
///
/// [ulfromszhex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ulfromszhex)
pub type UlFromSzHex = unsafe extern "system" fn(*const core::ffi::c_void) -> u32;
/// Tells the size of a property's value, in bytes.
///
/// [ulpropsize](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ulpropsize)
pub type UlPropSize = unsafe extern "system" fn(*const crate::raw::SPropValue) -> u32;
/// Counts one reference less to an object; null is allowed.
///
/// [ulrelease](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ulrelease)
pub type UlRelease = unsafe extern "system" fn(*mut core::ffi::c_void) -> u32;
/// Gives a stream of rich text over a stream of compressed rich text.
///
/// [wrapcompressedrtfstream](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/wrapcompressedrtfstream)
pub type WrapCompressedRTFStream = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    u32,
    *mut Option<crate::raw::IStream>,
) -> i32;
/// Gives a stream of text over a stream of compressed rich text, and says what the original
/// was.
///
/// [wrapcompressedrtfstreamex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/wrapcompressedrtfstreamex)
pub type WrapCompressedRTFStreamEx = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *const crate::raw::RTF_WCSINFO,
    *mut Option<crate::raw::IStream>,
    *mut crate::raw::RTF_WCSRETINFO,
) -> i32;
/// Makes the entry identifier of a store one that MAPI can route.
///
/// [wrapstoreentryid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/wrapstoreentryid)
pub type WrapStoreEntryID = unsafe extern "system" fn(
    u32,
    *const core::ffi::c_void,
    u32,
    *const crate::raw::ENTRYID,
    *mut u32,
    *mut *mut crate::raw::ENTRYID,
) -> i32;
/// The entry point of a transport provider.
///
/// [xpproviderinit](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/xpproviderinit)
pub type XPProviderInit = unsafe extern "C" fn(
    usize,
    *mut core::ffi::c_void,
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::ALLOCATEMORE>,
    Option<crate::prototypes::FREEBUFFER>,
    u32,
    u32,
    *mut u32,
    *mut Option<crate::raw::IXPProvider>,
) -> i32;
/// Called with the messages of an address dialog that does not block.
///
/// [accelerateabsdi](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/accelerateabsdi)
pub type ACCELERATEABSDI = unsafe extern "system" fn(
    usize,
    *mut core::ffi::c_void,
) -> i32;
/// The type of MAPIAllocateBuffer.
pub type ALLOCATEBUFFER = unsafe extern "system" fn(
    u32,
    *mut *mut core::ffi::c_void,
) -> i32;
/// The type of MAPIAllocateMore.
pub type ALLOCATEMORE = unsafe extern "system" fn(
    u32,
    *mut core::ffi::c_void,
    *mut *mut core::ffi::c_void,
) -> i32;
/// Called when the last view of a table in memory is released.
///
/// [callerrelease](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/callerrelease)
pub type CALLERRELEASE = unsafe extern "system" fn(
    usize,
    *mut core::ffi::c_void,
    *mut core::ffi::c_void,
);
/// The type of ScCreateConversationIndex.
pub type CREATECONVERSATIONINDEX = unsafe extern "system" fn(
    u32,
    *const u8,
    *mut u32,
    *mut *mut u8,
) -> i32;
/// Called when an address dialog that does not block was closed.
///
/// [dismissmodeless](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/dismissmodeless)
pub type DISMISSMODELESS = unsafe extern "system" fn(usize, *mut core::ffi::c_void);
/// The type of HrDispatchNotifications.
pub type DISPATCHNOTIFICATIONS = unsafe extern "system" fn(u32) -> i32;
/// Finds, and on demand installs, the library of a component.
///
/// [fgetcomponentpath](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fgetcomponentpath)
pub type FGETCOMPONENTPATH = unsafe extern "system" fn(
    *const core::ffi::c_void,
    *const core::ffi::c_void,
    *const core::ffi::c_void,
    u32,
    i32,
) -> i32;
/// An idle function; it tells whether it has more to do.
///
/// [fnidle](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/fnidle)
pub type FNIDLE = unsafe extern "system" fn(*mut core::ffi::c_void) -> i32;
/// The type of MAPIFreeBuffer.
pub type FREEBUFFER = unsafe extern "system" fn(*mut core::ffi::c_void) -> u32;
/// Starts the profile wizard.
///
/// [launchwizardentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/launchwizardentry)
pub type LAUNCHWIZARDENTRY = unsafe extern "system" fn(
    usize,
    u32,
    *const *const core::ffi::c_void,
    u32,
    *mut core::ffi::c_void,
) -> i32;
/// Called when the button of a details dialog was clicked.
///
/// [lpfnbutton](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/lpfnbutton)
pub type LPFNBUTTON = unsafe extern "system" fn(
    usize,
    *mut core::ffi::c_void,
    u32,
    *const crate::raw::ENTRYID,
    u32,
) -> i32;
/// The type of MAPIFreeBuffer in Simple MAPI.
pub type LPMAPIFREEBUFFER = unsafe extern "system" fn(*mut core::ffi::c_void) -> u32;
/// The type of OpenStreamOnFile.
pub type LPOPENSTREAMONFILE = unsafe extern "system" fn(
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::FREEBUFFER>,
    u32,
    *const core::ffi::c_void,
    *const core::ffi::c_void,
    *mut Option<crate::raw::IStream>,
) -> i32;
/// Called when the last reference to a message over a storage is released.
///
/// [msgcallrelease](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/msgcallrelease)
pub type MSGCALLRELEASE = unsafe extern "system" fn(u32, *mut core::ffi::c_void);
/// The entry point of a message service: installs, configures and removes it.
///
/// [msgserviceentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/msgserviceentry)
pub type MSGSERVICEENTRY = unsafe extern "system" fn(
    usize,
    *mut core::ffi::c_void,
    *mut core::ffi::c_void,
    usize,
    u32,
    u32,
    u32,
    *const crate::raw::SPropValue,
    *mut core::ffi::c_void,
    *mut *mut crate::raw::MAPIERROR,
) -> i32;
/// Receives notifications, for a sink that HrAllocAdviseSink made.
///
/// [notifcallback](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/notifcallback)
pub type NOTIFCALLBACK = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    u32,
    *mut crate::raw::NOTIFICATION,
) -> i32;
/// Gives the properties that a dialog with options of a transport stands on.
pub type OPTIONCALLBACK = unsafe extern "C" fn(
    usize,
    *mut core::ffi::c_void,
    u32,
    u32,
    *const u8,
    *mut core::ffi::c_void,
    *mut core::ffi::c_void,
    *mut Option<crate::raw::IMAPIProp>,
    *mut *mut crate::raw::MAPIERROR,
) -> i32;
/// Prepares a message of a transport before it is sent.
///
/// [preprocessmessage](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/preprocessmessage)
pub type PREPROCESSMESSAGE = unsafe extern "system" fn(
    *mut core::ffi::c_void,
    *mut core::ffi::c_void,
    *mut core::ffi::c_void,
    *mut core::ffi::c_void,
    Option<crate::prototypes::ALLOCATEBUFFER>,
    Option<crate::prototypes::ALLOCATEMORE>,
    Option<crate::prototypes::FREEBUFFER>,
    *mut u32,
    *mut *mut Option<crate::raw::IMessage>,
    *mut *mut crate::raw::ADRLIST,
) -> i32;
/// Removes what a preprocessor has added to a message.
///
/// [removepreprocessinfo](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/removepreprocessinfo)
pub type REMOVEPREPROCESSINFO = unsafe extern "system" fn(*mut core::ffi::c_void) -> i32;
/// Handles the window messages of a page of the profile wizard.
///
/// [servicewizarddlgproc](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/servicewizarddlgproc)
pub type SERVICEWIZARDDLGPROC = unsafe extern "system" fn(
    usize,
    u32,
    usize,
    isize,
) -> i32;
/// The entry point of a provider's pages in the profile wizard.
///
/// [wizardentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/wizardentry)
pub type WIZARDENTRY = unsafe extern "system" fn(
    usize,
    *mut *mut core::ffi::c_void,
    *mut *mut core::ffi::c_void,
    *mut core::ffi::c_void,
    *mut core::ffi::c_void,
) -> u32;
