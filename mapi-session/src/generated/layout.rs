// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! How the raw layer lies in memory, as the spec says. Where a tool lays something
//! out in another way, this does not compile.
#![cfg(target_pointer_width = "64")]
use core::mem::{align_of, offset_of, size_of};
use windows_core::{GUID, Interface};
use super::raw;
const _: [(); 16] = [(); size_of::<raw::ADRENTRY>()];
const _: [(); 8] = [(); align_of::<raw::ADRENTRY>()];
const _: [(); 0] = [(); offset_of!(raw::ADRENTRY, ulReserved1)];
const _: [(); 4] = [(); offset_of!(raw::ADRENTRY, cValues)];
const _: [(); 8] = [(); offset_of!(raw::ADRENTRY, rgPropVals)];
const _: [(); 24] = [(); size_of::<raw::ADRLIST>()];
const _: [(); 8] = [(); align_of::<raw::ADRLIST>()];
const _: [(); 0] = [(); offset_of!(raw::ADRLIST, cEntries)];
const _: [(); 8] = [(); offset_of!(raw::ADRLIST, aEntries)];
const _: [(); 136] = [(); size_of::<raw::ADRPARM>()];
const _: [(); 8] = [(); align_of::<raw::ADRPARM>()];
const _: [(); 0] = [(); offset_of!(raw::ADRPARM, cbABContEntryID)];
const _: [(); 8] = [(); offset_of!(raw::ADRPARM, lpABContEntryID)];
const _: [(); 16] = [(); offset_of!(raw::ADRPARM, ulFlags)];
const _: [(); 24] = [(); offset_of!(raw::ADRPARM, lpReserved)];
const _: [(); 32] = [(); offset_of!(raw::ADRPARM, ulHelpContext)];
const _: [(); 40] = [(); offset_of!(raw::ADRPARM, lpszHelpFileName)];
const _: [(); 48] = [(); offset_of!(raw::ADRPARM, lpfnABSDI)];
const _: [(); 56] = [(); offset_of!(raw::ADRPARM, lpfnDismiss)];
const _: [(); 64] = [(); offset_of!(raw::ADRPARM, lpvDismissContext)];
const _: [(); 72] = [(); offset_of!(raw::ADRPARM, lpszCaption)];
const _: [(); 80] = [(); offset_of!(raw::ADRPARM, lpszNewEntryTitle)];
const _: [(); 88] = [(); offset_of!(raw::ADRPARM, lpszDestWellsTitle)];
const _: [(); 96] = [(); offset_of!(raw::ADRPARM, cDestFields)];
const _: [(); 100] = [(); offset_of!(raw::ADRPARM, nDestFieldFocus)];
const _: [(); 104] = [(); offset_of!(raw::ADRPARM, lppszDestTitles)];
const _: [(); 112] = [(); offset_of!(raw::ADRPARM, lpulDestComps)];
const _: [(); 120] = [(); offset_of!(raw::ADRPARM, lpContRestriction)];
const _: [(); 128] = [(); offset_of!(raw::ADRPARM, lpHierRestriction)];
const _: [(); 5] = [(); size_of::<raw::ENTRYID>()];
const _: [(); 1] = [(); align_of::<raw::ENTRYID>()];
const _: [(); 0] = [(); offset_of!(raw::ENTRYID, abFlags)];
const _: [(); 4] = [(); offset_of!(raw::ENTRYID, ab)];
const _: [(); 32] = [(); size_of::<raw::ERROR_NOTIFICATION>()];
const _: [(); 8] = [(); align_of::<raw::ERROR_NOTIFICATION>()];
const _: [(); 0] = [(); offset_of!(raw::ERROR_NOTIFICATION, cbEntryID)];
const _: [(); 8] = [(); offset_of!(raw::ERROR_NOTIFICATION, lpEntryID)];
const _: [(); 16] = [(); offset_of!(raw::ERROR_NOTIFICATION, scode)];
const _: [(); 20] = [(); offset_of!(raw::ERROR_NOTIFICATION, ulFlags)];
const _: [(); 24] = [(); offset_of!(raw::ERROR_NOTIFICATION, lpMAPIError)];
const _: [(); 16] = [(); size_of::<raw::EXTENDED_NOTIFICATION>()];
const _: [(); 8] = [(); align_of::<raw::EXTENDED_NOTIFICATION>()];
const _: [(); 0] = [(); offset_of!(raw::EXTENDED_NOTIFICATION, ulEvent)];
const _: [(); 4] = [(); offset_of!(raw::EXTENDED_NOTIFICATION, cb)];
const _: [(); 8] = [(); offset_of!(raw::EXTENDED_NOTIFICATION, pbEventParameters)];
const _: [(); 8] = [(); size_of::<raw::FILETIME>()];
const _: [(); 4] = [(); align_of::<raw::FILETIME>()];
const _: [(); 0] = [(); offset_of!(raw::FILETIME, dwLowDateTime)];
const _: [(); 4] = [(); offset_of!(raw::FILETIME, dwHighDateTime)];
const _: [(); 8] = [(); size_of::<raw::FlagList>()];
const _: [(); 4] = [(); align_of::<raw::FlagList>()];
const _: [(); 0] = [(); offset_of!(raw::FlagList, cFlags)];
const _: [(); 4] = [(); offset_of!(raw::FlagList, ulFlag)];
const _: [(); 32] = [(); size_of::<raw::MAPIERROR>()];
const _: [(); 8] = [(); align_of::<raw::MAPIERROR>()];
const _: [(); 0] = [(); offset_of!(raw::MAPIERROR, ulVersion)];
const _: [(); 8] = [(); offset_of!(raw::MAPIERROR, lpszError)];
const _: [(); 16] = [(); offset_of!(raw::MAPIERROR, lpszComponent)];
const _: [(); 24] = [(); offset_of!(raw::MAPIERROR, ulLowLevelError)];
const _: [(); 28] = [(); offset_of!(raw::MAPIERROR, ulContext)];
const _: [(); 8] = [(); size_of::<raw::MAPIINIT_0>()];
const _: [(); 4] = [(); align_of::<raw::MAPIINIT_0>()];
const _: [(); 0] = [(); offset_of!(raw::MAPIINIT_0, ulVersion)];
const _: [(); 4] = [(); offset_of!(raw::MAPIINIT_0, ulFlags)];
const _: [(); 24] = [(); size_of::<raw::MAPINAMEID>()];
const _: [(); 8] = [(); align_of::<raw::MAPINAMEID>()];
const _: [(); 0] = [(); offset_of!(raw::MAPINAMEID, lpguid)];
const _: [(); 8] = [(); offset_of!(raw::MAPINAMEID, ulKind)];
const _: [(); 16] = [(); offset_of!(raw::MAPINAMEID, Kind)];
const _: [(); 8] = [(); size_of::<raw::MAPINAMEID_Kind>()];
const _: [(); 8] = [(); align_of::<raw::MAPINAMEID_Kind>()];
const _: [(); 0] = [(); offset_of!(raw::MAPINAMEID_Kind, lID_Reserved)];
const _: [(); 0] = [(); offset_of!(raw::MAPINAMEID_Kind, lID)];
const _: [(); 0] = [(); offset_of!(raw::MAPINAMEID_Kind, lpwstrName)];
const _: [(); 16] = [(); size_of::<raw::MAPIUID>()];
const _: [(); 1] = [(); align_of::<raw::MAPIUID>()];
const _: [(); 0] = [(); offset_of!(raw::MAPIUID, ab)];
const _: [(); 56] = [(); size_of::<raw::NEWMAIL_NOTIFICATION>()];
const _: [(); 8] = [(); align_of::<raw::NEWMAIL_NOTIFICATION>()];
const _: [(); 0] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, cbEntryID)];
const _: [(); 8] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, lpEntryID)];
const _: [(); 16] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, cbParentID)];
const _: [(); 24] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, lpParentID)];
const _: [(); 32] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, ulFlags)];
const _: [(); 40] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, lpszMessageClass)];
const _: [(); 48] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, ulMessageFlags)];
const _: [(); 88] = [(); size_of::<raw::NOTIFICATION>()];
const _: [(); 8] = [(); align_of::<raw::NOTIFICATION>()];
const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION, ulEventType)];
const _: [(); 4] = [(); offset_of!(raw::NOTIFICATION, ulAlignPad)];
const _: [(); 8] = [(); offset_of!(raw::NOTIFICATION, info)];
const _: [(); 80] = [(); size_of::<raw::NOTIFICATION_info>()];
const _: [(); 8] = [(); align_of::<raw::NOTIFICATION_info>()];
const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION_info, err)];
const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION_info, newmail)];
const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION_info, obj)];
const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION_info, tab)];
const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION_info, ext)];
const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION_info, statobj)];
const _: [(); 72] = [(); size_of::<raw::OBJECT_NOTIFICATION>()];
const _: [(); 8] = [(); align_of::<raw::OBJECT_NOTIFICATION>()];
const _: [(); 0] = [(); offset_of!(raw::OBJECT_NOTIFICATION, cbEntryID)];
const _: [(); 8] = [(); offset_of!(raw::OBJECT_NOTIFICATION, lpEntryID)];
const _: [(); 16] = [(); offset_of!(raw::OBJECT_NOTIFICATION, ulObjType)];
const _: [(); 20] = [(); offset_of!(raw::OBJECT_NOTIFICATION, cbParentID)];
const _: [(); 24] = [(); offset_of!(raw::OBJECT_NOTIFICATION, lpParentID)];
const _: [(); 32] = [(); offset_of!(raw::OBJECT_NOTIFICATION, cbOldID)];
const _: [(); 40] = [(); offset_of!(raw::OBJECT_NOTIFICATION, lpOldID)];
const _: [(); 48] = [(); offset_of!(raw::OBJECT_NOTIFICATION, cbOldParentID)];
const _: [(); 56] = [(); offset_of!(raw::OBJECT_NOTIFICATION, lpOldParentID)];
const _: [(); 64] = [(); offset_of!(raw::OBJECT_NOTIFICATION, lpPropTagArray)];
const _: [(); 16] = [(); size_of::<raw::SAndRestriction>()];
const _: [(); 8] = [(); align_of::<raw::SAndRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SAndRestriction, cRes)];
const _: [(); 8] = [(); offset_of!(raw::SAndRestriction, lpRes)];
const _: [(); 24] = [(); size_of::<raw::SAnnotationRestriction>()];
const _: [(); 8] = [(); align_of::<raw::SAnnotationRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SAnnotationRestriction, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SAnnotationRestriction, lpRes)];
const _: [(); 16] = [(); offset_of!(raw::SAnnotationRestriction, lpProp)];
const _: [(); 16] = [(); size_of::<raw::SAppTimeArray>()];
const _: [(); 8] = [(); align_of::<raw::SAppTimeArray>()];
const _: [(); 0] = [(); offset_of!(raw::SAppTimeArray, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SAppTimeArray, lpat)];
const _: [(); 16] = [(); size_of::<raw::SBinary>()];
const _: [(); 8] = [(); align_of::<raw::SBinary>()];
const _: [(); 0] = [(); offset_of!(raw::SBinary, cb)];
const _: [(); 8] = [(); offset_of!(raw::SBinary, lpb)];
const _: [(); 16] = [(); size_of::<raw::SBinaryArray>()];
const _: [(); 8] = [(); align_of::<raw::SBinaryArray>()];
const _: [(); 0] = [(); offset_of!(raw::SBinaryArray, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SBinaryArray, lpbin)];
const _: [(); 12] = [(); size_of::<raw::SBitMaskRestriction>()];
const _: [(); 4] = [(); align_of::<raw::SBitMaskRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SBitMaskRestriction, relBMR)];
const _: [(); 4] = [(); offset_of!(raw::SBitMaskRestriction, ulPropTag)];
const _: [(); 8] = [(); offset_of!(raw::SBitMaskRestriction, ulMask)];
const _: [(); 24] = [(); size_of::<raw::SCommentRestriction>()];
const _: [(); 8] = [(); align_of::<raw::SCommentRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SCommentRestriction, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SCommentRestriction, lpRes)];
const _: [(); 16] = [(); offset_of!(raw::SCommentRestriction, lpProp)];
const _: [(); 12] = [(); size_of::<raw::SComparePropsRestriction>()];
const _: [(); 4] = [(); align_of::<raw::SComparePropsRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SComparePropsRestriction, relop)];
const _: [(); 4] = [(); offset_of!(raw::SComparePropsRestriction, ulPropTag1)];
const _: [(); 8] = [(); offset_of!(raw::SComparePropsRestriction, ulPropTag2)];
const _: [(); 16] = [(); size_of::<raw::SContentRestriction>()];
const _: [(); 8] = [(); align_of::<raw::SContentRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SContentRestriction, ulFuzzyLevel)];
const _: [(); 4] = [(); offset_of!(raw::SContentRestriction, ulPropTag)];
const _: [(); 8] = [(); offset_of!(raw::SContentRestriction, lpProp)];
const _: [(); 16] = [(); size_of::<raw::SCountRestriction>()];
const _: [(); 8] = [(); align_of::<raw::SCountRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SCountRestriction, ulCount)];
const _: [(); 8] = [(); offset_of!(raw::SCountRestriction, lpRes)];
const _: [(); 16] = [(); size_of::<raw::SCurrencyArray>()];
const _: [(); 8] = [(); align_of::<raw::SCurrencyArray>()];
const _: [(); 0] = [(); offset_of!(raw::SCurrencyArray, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SCurrencyArray, lpcur)];
const _: [(); 16] = [(); size_of::<raw::SDateTimeArray>()];
const _: [(); 8] = [(); align_of::<raw::SDateTimeArray>()];
const _: [(); 0] = [(); offset_of!(raw::SDateTimeArray, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SDateTimeArray, lpft)];
const _: [(); 16] = [(); size_of::<raw::SDoubleArray>()];
const _: [(); 8] = [(); align_of::<raw::SDoubleArray>()];
const _: [(); 0] = [(); offset_of!(raw::SDoubleArray, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SDoubleArray, lpdbl)];
const _: [(); 12] = [(); size_of::<raw::SExistRestriction>()];
const _: [(); 4] = [(); align_of::<raw::SExistRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SExistRestriction, ulReserved1)];
const _: [(); 4] = [(); offset_of!(raw::SExistRestriction, ulPropTag)];
const _: [(); 8] = [(); offset_of!(raw::SExistRestriction, ulReserved2)];
const _: [(); 16] = [(); size_of::<raw::SGuidArray>()];
const _: [(); 8] = [(); align_of::<raw::SGuidArray>()];
const _: [(); 0] = [(); offset_of!(raw::SGuidArray, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SGuidArray, lpguid)];
const _: [(); 16] = [(); size_of::<raw::SLPSTRArray>()];
const _: [(); 8] = [(); align_of::<raw::SLPSTRArray>()];
const _: [(); 0] = [(); offset_of!(raw::SLPSTRArray, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SLPSTRArray, lppszA)];
const _: [(); 16] = [(); size_of::<raw::SLargeIntegerArray>()];
const _: [(); 8] = [(); align_of::<raw::SLargeIntegerArray>()];
const _: [(); 0] = [(); offset_of!(raw::SLargeIntegerArray, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SLargeIntegerArray, lpli)];
const _: [(); 16] = [(); size_of::<raw::SLongArray>()];
const _: [(); 8] = [(); align_of::<raw::SLongArray>()];
const _: [(); 0] = [(); offset_of!(raw::SLongArray, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SLongArray, lpl)];
const _: [(); 16] = [(); size_of::<raw::SNotRestriction>()];
const _: [(); 8] = [(); align_of::<raw::SNotRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SNotRestriction, ulReserved)];
const _: [(); 8] = [(); offset_of!(raw::SNotRestriction, lpRes)];
const _: [(); 16] = [(); size_of::<raw::SOrRestriction>()];
const _: [(); 8] = [(); align_of::<raw::SOrRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SOrRestriction, cRes)];
const _: [(); 8] = [(); offset_of!(raw::SOrRestriction, lpRes)];
const _: [(); 12] = [(); size_of::<raw::SPropProblem>()];
const _: [(); 4] = [(); align_of::<raw::SPropProblem>()];
const _: [(); 0] = [(); offset_of!(raw::SPropProblem, ulIndex)];
const _: [(); 4] = [(); offset_of!(raw::SPropProblem, ulPropTag)];
const _: [(); 8] = [(); offset_of!(raw::SPropProblem, scode)];
const _: [(); 16] = [(); size_of::<raw::SPropProblemArray>()];
const _: [(); 4] = [(); align_of::<raw::SPropProblemArray>()];
const _: [(); 0] = [(); offset_of!(raw::SPropProblemArray, cProblem)];
const _: [(); 4] = [(); offset_of!(raw::SPropProblemArray, aProblem)];
const _: [(); 8] = [(); size_of::<raw::SPropTagArray>()];
const _: [(); 4] = [(); align_of::<raw::SPropTagArray>()];
const _: [(); 0] = [(); offset_of!(raw::SPropTagArray, cValues)];
const _: [(); 4] = [(); offset_of!(raw::SPropTagArray, aulPropTag)];
const _: [(); 24] = [(); size_of::<raw::SPropValue>()];
const _: [(); 8] = [(); align_of::<raw::SPropValue>()];
const _: [(); 0] = [(); offset_of!(raw::SPropValue, ulPropTag)];
const _: [(); 4] = [(); offset_of!(raw::SPropValue, dwAlignPad)];
const _: [(); 8] = [(); offset_of!(raw::SPropValue, Value)];
const _: [(); 16] = [(); size_of::<raw::SPropertyRestriction>()];
const _: [(); 8] = [(); align_of::<raw::SPropertyRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SPropertyRestriction, relop)];
const _: [(); 4] = [(); offset_of!(raw::SPropertyRestriction, ulPropTag)];
const _: [(); 8] = [(); offset_of!(raw::SPropertyRestriction, lpProp)];
const _: [(); 16] = [(); size_of::<raw::SRealArray>()];
const _: [(); 8] = [(); align_of::<raw::SRealArray>()];
const _: [(); 0] = [(); offset_of!(raw::SRealArray, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SRealArray, lpflt)];
const _: [(); 32] = [(); size_of::<raw::SRestriction>()];
const _: [(); 8] = [(); align_of::<raw::SRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SRestriction, rt)];
const _: [(); 8] = [(); offset_of!(raw::SRestriction, res)];
const _: [(); 24] = [(); size_of::<raw::SRestriction_res>()];
const _: [(); 8] = [(); align_of::<raw::SRestriction_res>()];
const _: [(); 0] = [(); offset_of!(raw::SRestriction_res, resCompareProps)];
const _: [(); 0] = [(); offset_of!(raw::SRestriction_res, resAnd)];
const _: [(); 0] = [(); offset_of!(raw::SRestriction_res, resOr)];
const _: [(); 0] = [(); offset_of!(raw::SRestriction_res, resNot)];
const _: [(); 0] = [(); offset_of!(raw::SRestriction_res, resContent)];
const _: [(); 0] = [(); offset_of!(raw::SRestriction_res, resProperty)];
const _: [(); 0] = [(); offset_of!(raw::SRestriction_res, resBitMask)];
const _: [(); 0] = [(); offset_of!(raw::SRestriction_res, resSize)];
const _: [(); 0] = [(); offset_of!(raw::SRestriction_res, resExist)];
const _: [(); 0] = [(); offset_of!(raw::SRestriction_res, resSub)];
const _: [(); 0] = [(); offset_of!(raw::SRestriction_res, resComment)];
const _: [(); 0] = [(); offset_of!(raw::SRestriction_res, resAnnotation)];
const _: [(); 0] = [(); offset_of!(raw::SRestriction_res, resCount)];
const _: [(); 16] = [(); size_of::<raw::SRow>()];
const _: [(); 8] = [(); align_of::<raw::SRow>()];
const _: [(); 0] = [(); offset_of!(raw::SRow, ulAdrEntryPad)];
const _: [(); 4] = [(); offset_of!(raw::SRow, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SRow, lpProps)];
const _: [(); 24] = [(); size_of::<raw::SRowSet>()];
const _: [(); 8] = [(); align_of::<raw::SRowSet>()];
const _: [(); 0] = [(); offset_of!(raw::SRowSet, cRows)];
const _: [(); 8] = [(); offset_of!(raw::SRowSet, aRow)];
const _: [(); 16] = [(); size_of::<raw::SShortArray>()];
const _: [(); 8] = [(); align_of::<raw::SShortArray>()];
const _: [(); 0] = [(); offset_of!(raw::SShortArray, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SShortArray, lpi)];
const _: [(); 12] = [(); size_of::<raw::SSizeRestriction>()];
const _: [(); 4] = [(); align_of::<raw::SSizeRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SSizeRestriction, relop)];
const _: [(); 4] = [(); offset_of!(raw::SSizeRestriction, ulPropTag)];
const _: [(); 8] = [(); offset_of!(raw::SSizeRestriction, cb)];
const _: [(); 8] = [(); size_of::<raw::SSortOrder>()];
const _: [(); 4] = [(); align_of::<raw::SSortOrder>()];
const _: [(); 0] = [(); offset_of!(raw::SSortOrder, ulPropTag)];
const _: [(); 4] = [(); offset_of!(raw::SSortOrder, ulOrder)];
const _: [(); 20] = [(); size_of::<raw::SSortOrderSet>()];
const _: [(); 4] = [(); align_of::<raw::SSortOrderSet>()];
const _: [(); 0] = [(); offset_of!(raw::SSortOrderSet, cSorts)];
const _: [(); 4] = [(); offset_of!(raw::SSortOrderSet, cCategories)];
const _: [(); 8] = [(); offset_of!(raw::SSortOrderSet, cExpanded)];
const _: [(); 12] = [(); offset_of!(raw::SSortOrderSet, aSort)];
const _: [(); 16] = [(); size_of::<raw::SSubRestriction>()];
const _: [(); 8] = [(); align_of::<raw::SSubRestriction>()];
const _: [(); 0] = [(); offset_of!(raw::SSubRestriction, ulSubObject)];
const _: [(); 8] = [(); offset_of!(raw::SSubRestriction, lpRes)];
const _: [(); 80] = [(); size_of::<raw::STATSTG>()];
const _: [(); 8] = [(); align_of::<raw::STATSTG>()];
const _: [(); 0] = [(); offset_of!(raw::STATSTG, pwcsName)];
const _: [(); 8] = [(); offset_of!(raw::STATSTG, r#type)];
const _: [(); 16] = [(); offset_of!(raw::STATSTG, cbSize)];
const _: [(); 24] = [(); offset_of!(raw::STATSTG, mtime)];
const _: [(); 32] = [(); offset_of!(raw::STATSTG, ctime)];
const _: [(); 40] = [(); offset_of!(raw::STATSTG, atime)];
const _: [(); 48] = [(); offset_of!(raw::STATSTG, grfMode)];
const _: [(); 52] = [(); offset_of!(raw::STATSTG, grfLocksSupported)];
const _: [(); 56] = [(); offset_of!(raw::STATSTG, clsid)];
const _: [(); 72] = [(); offset_of!(raw::STATSTG, grfStateBits)];
const _: [(); 76] = [(); offset_of!(raw::STATSTG, reserved)];
const _: [(); 32] = [(); size_of::<raw::STATUS_OBJECT_NOTIFICATION>()];
const _: [(); 8] = [(); align_of::<raw::STATUS_OBJECT_NOTIFICATION>()];
const _: [(); 0] = [(); offset_of!(raw::STATUS_OBJECT_NOTIFICATION, cbEntryID)];
const _: [(); 8] = [(); offset_of!(raw::STATUS_OBJECT_NOTIFICATION, lpEntryID)];
const _: [(); 16] = [(); offset_of!(raw::STATUS_OBJECT_NOTIFICATION, cValues)];
const _: [(); 24] = [(); offset_of!(raw::STATUS_OBJECT_NOTIFICATION, lpPropVals)];
const _: [(); 16] = [(); size_of::<raw::SWStringArray>()];
const _: [(); 8] = [(); align_of::<raw::SWStringArray>()];
const _: [(); 0] = [(); offset_of!(raw::SWStringArray, cValues)];
const _: [(); 8] = [(); offset_of!(raw::SWStringArray, lppszW)];
const _: [(); 80] = [(); size_of::<raw::TABLE_NOTIFICATION>()];
const _: [(); 8] = [(); align_of::<raw::TABLE_NOTIFICATION>()];
const _: [(); 0] = [(); offset_of!(raw::TABLE_NOTIFICATION, ulTableEvent)];
const _: [(); 4] = [(); offset_of!(raw::TABLE_NOTIFICATION, hResult)];
const _: [(); 8] = [(); offset_of!(raw::TABLE_NOTIFICATION, propIndex)];
const _: [(); 32] = [(); offset_of!(raw::TABLE_NOTIFICATION, propPrior)];
const _: [(); 56] = [(); offset_of!(raw::TABLE_NOTIFICATION, row)];
const _: [(); 72] = [(); offset_of!(raw::TABLE_NOTIFICATION, ulPad)];
const _: [(); 16] = [(); size_of::<raw::__UPV>()];
const _: [(); 8] = [(); align_of::<raw::__UPV>()];
const _: [(); 0] = [(); offset_of!(raw::__UPV, i)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, l)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, ul)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, lpv)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, flt)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, dbl)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, b)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, cur)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, at)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, ft)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, lpszA)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, bin)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, lpszW)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, lpguid)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, li)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, MVi)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, MVl)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, MVflt)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, MVdbl)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, MVcur)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, MVat)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, MVft)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, MVbin)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, MVszA)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, MVszW)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, MVguid)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, MVli)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, err)];
const _: [(); 0] = [(); offset_of!(raw::__UPV, x)];
const _: () = assert!(
    raw::IMAPIAdviseSink::IID.to_u128() ==
    GUID::from_u128(0x00020302_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 32] = [(); size_of::<raw::IMAPIAdviseSink_Vtbl>()];
const _: [(); 24] = [(); offset_of!(raw::IMAPIAdviseSink_Vtbl, OnNotify)];
const _: () = assert!(
    raw::IMAPIProgress::IID.to_u128() ==
    GUID::from_u128(0x0002031f_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 64] = [(); size_of::<raw::IMAPIProgress_Vtbl>()];
const _: [(); 24] = [(); offset_of!(raw::IMAPIProgress_Vtbl, Progress)];
const _: [(); 32] = [(); offset_of!(raw::IMAPIProgress_Vtbl, GetFlags)];
const _: [(); 40] = [(); offset_of!(raw::IMAPIProgress_Vtbl, GetMax)];
const _: [(); 48] = [(); offset_of!(raw::IMAPIProgress_Vtbl, GetMin)];
const _: [(); 56] = [(); offset_of!(raw::IMAPIProgress_Vtbl, SetLimits)];
const _: () = assert!(
    raw::IMAPIProp::IID.to_u128() ==
    GUID::from_u128(0x00020303_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 112] = [(); size_of::<raw::IMAPIProp_Vtbl>()];
const _: [(); 24] = [(); offset_of!(raw::IMAPIProp_Vtbl, GetLastError)];
const _: [(); 32] = [(); offset_of!(raw::IMAPIProp_Vtbl, SaveChanges)];
const _: [(); 40] = [(); offset_of!(raw::IMAPIProp_Vtbl, GetProps)];
const _: [(); 48] = [(); offset_of!(raw::IMAPIProp_Vtbl, GetPropList)];
const _: [(); 56] = [(); offset_of!(raw::IMAPIProp_Vtbl, OpenProperty)];
const _: [(); 64] = [(); offset_of!(raw::IMAPIProp_Vtbl, SetProps)];
const _: [(); 72] = [(); offset_of!(raw::IMAPIProp_Vtbl, DeleteProps)];
const _: [(); 80] = [(); offset_of!(raw::IMAPIProp_Vtbl, CopyTo)];
const _: [(); 88] = [(); offset_of!(raw::IMAPIProp_Vtbl, CopyProps)];
const _: [(); 96] = [(); offset_of!(raw::IMAPIProp_Vtbl, GetNamesFromIDs)];
const _: [(); 104] = [(); offset_of!(raw::IMAPIProp_Vtbl, GetIDsFromNames)];
const _: () = assert!(
    raw::IMAPISession::IID.to_u128() ==
    GUID::from_u128(0x00020300_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 176] = [(); size_of::<raw::IMAPISession_Vtbl>()];
const _: [(); 24] = [(); offset_of!(raw::IMAPISession_Vtbl, GetLastError)];
const _: [(); 32] = [(); offset_of!(raw::IMAPISession_Vtbl, GetMsgStoresTable)];
const _: [(); 40] = [(); offset_of!(raw::IMAPISession_Vtbl, OpenMsgStore)];
const _: [(); 48] = [(); offset_of!(raw::IMAPISession_Vtbl, OpenAddressBook)];
const _: [(); 56] = [(); offset_of!(raw::IMAPISession_Vtbl, OpenProfileSection)];
const _: [(); 64] = [(); offset_of!(raw::IMAPISession_Vtbl, GetStatusTable)];
const _: [(); 72] = [(); offset_of!(raw::IMAPISession_Vtbl, OpenEntry)];
const _: [(); 80] = [(); offset_of!(raw::IMAPISession_Vtbl, CompareEntryIDs)];
const _: [(); 88] = [(); offset_of!(raw::IMAPISession_Vtbl, Advise)];
const _: [(); 96] = [(); offset_of!(raw::IMAPISession_Vtbl, Unadvise)];
const _: [(); 104] = [(); offset_of!(raw::IMAPISession_Vtbl, MessageOptions)];
const _: [(); 112] = [(); offset_of!(raw::IMAPISession_Vtbl, QueryDefaultMessageOpt)];
const _: [(); 120] = [(); offset_of!(raw::IMAPISession_Vtbl, EnumAdrTypes)];
const _: [(); 128] = [(); offset_of!(raw::IMAPISession_Vtbl, QueryIdentity)];
const _: [(); 136] = [(); offset_of!(raw::IMAPISession_Vtbl, Logoff)];
const _: [(); 144] = [(); offset_of!(raw::IMAPISession_Vtbl, SetDefaultStore)];
const _: [(); 152] = [(); offset_of!(raw::IMAPISession_Vtbl, AdminServices)];
const _: [(); 160] = [(); offset_of!(raw::IMAPISession_Vtbl, ShowForm)];
const _: [(); 168] = [(); offset_of!(raw::IMAPISession_Vtbl, PrepareForm)];
const _: () = assert!(
    raw::IMAPITable::IID.to_u128() ==
    GUID::from_u128(0x00020301_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 208] = [(); size_of::<raw::IMAPITable_Vtbl>()];
const _: [(); 24] = [(); offset_of!(raw::IMAPITable_Vtbl, GetLastError)];
const _: [(); 32] = [(); offset_of!(raw::IMAPITable_Vtbl, Advise)];
const _: [(); 40] = [(); offset_of!(raw::IMAPITable_Vtbl, Unadvise)];
const _: [(); 48] = [(); offset_of!(raw::IMAPITable_Vtbl, GetStatus)];
const _: [(); 56] = [(); offset_of!(raw::IMAPITable_Vtbl, SetColumns)];
const _: [(); 64] = [(); offset_of!(raw::IMAPITable_Vtbl, QueryColumns)];
const _: [(); 72] = [(); offset_of!(raw::IMAPITable_Vtbl, GetRowCount)];
const _: [(); 80] = [(); offset_of!(raw::IMAPITable_Vtbl, SeekRow)];
const _: [(); 88] = [(); offset_of!(raw::IMAPITable_Vtbl, SeekRowApprox)];
const _: [(); 96] = [(); offset_of!(raw::IMAPITable_Vtbl, QueryPosition)];
const _: [(); 104] = [(); offset_of!(raw::IMAPITable_Vtbl, FindRow)];
const _: [(); 112] = [(); offset_of!(raw::IMAPITable_Vtbl, Restrict)];
const _: [(); 120] = [(); offset_of!(raw::IMAPITable_Vtbl, CreateBookmark)];
const _: [(); 128] = [(); offset_of!(raw::IMAPITable_Vtbl, FreeBookmark)];
const _: [(); 136] = [(); offset_of!(raw::IMAPITable_Vtbl, SortTable)];
const _: [(); 144] = [(); offset_of!(raw::IMAPITable_Vtbl, QuerySortOrder)];
const _: [(); 152] = [(); offset_of!(raw::IMAPITable_Vtbl, QueryRows)];
const _: [(); 160] = [(); offset_of!(raw::IMAPITable_Vtbl, Abort)];
const _: [(); 168] = [(); offset_of!(raw::IMAPITable_Vtbl, ExpandRow)];
const _: [(); 176] = [(); offset_of!(raw::IMAPITable_Vtbl, CollapseRow)];
const _: [(); 184] = [(); offset_of!(raw::IMAPITable_Vtbl, WaitForCompletion)];
const _: [(); 192] = [(); offset_of!(raw::IMAPITable_Vtbl, GetCollapseState)];
const _: [(); 200] = [(); offset_of!(raw::IMAPITable_Vtbl, SetCollapseState)];
const _: () = assert!(
    raw::IMsgServiceAdmin::IID.to_u128() ==
    GUID::from_u128(0x0002031d_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 120] = [(); size_of::<raw::IMsgServiceAdmin_Vtbl>()];
const _: [(); 24] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, GetLastError)];
const _: [(); 32] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, GetMsgServiceTable)];
const _: [(); 40] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, CreateMsgService)];
const _: [(); 48] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, DeleteMsgService)];
const _: [(); 56] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, CopyMsgService)];
const _: [(); 64] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, RenameMsgService)];
const _: [(); 72] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, ConfigureMsgService)];
const _: [(); 80] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, OpenProfileSection)];
const _: [(); 88] = [(); offset_of!(
    raw::IMsgServiceAdmin_Vtbl, MsgServiceTransportOrder
)];
const _: [(); 96] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, AdminProviders)];
const _: [(); 104] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, SetPrimaryIdentity)];
const _: [(); 112] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, GetProviderTable)];
const _: () = assert!(
    raw::IProfAdmin::IID.to_u128() ==
    GUID::from_u128(0x0002031c_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 96] = [(); size_of::<raw::IProfAdmin_Vtbl>()];
const _: [(); 24] = [(); offset_of!(raw::IProfAdmin_Vtbl, GetLastError)];
const _: [(); 32] = [(); offset_of!(raw::IProfAdmin_Vtbl, GetProfileTable)];
const _: [(); 40] = [(); offset_of!(raw::IProfAdmin_Vtbl, CreateProfile)];
const _: [(); 48] = [(); offset_of!(raw::IProfAdmin_Vtbl, DeleteProfile)];
const _: [(); 56] = [(); offset_of!(raw::IProfAdmin_Vtbl, ChangeProfilePassword)];
const _: [(); 64] = [(); offset_of!(raw::IProfAdmin_Vtbl, CopyProfile)];
const _: [(); 72] = [(); offset_of!(raw::IProfAdmin_Vtbl, RenameProfile)];
const _: [(); 80] = [(); offset_of!(raw::IProfAdmin_Vtbl, SetDefaultProfile)];
const _: [(); 88] = [(); offset_of!(raw::IProfAdmin_Vtbl, AdminServices)];
const _: () = assert!(
    raw::IProviderAdmin::IID.to_u128() ==
    GUID::from_u128(0x00020325_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 64] = [(); size_of::<raw::IProviderAdmin_Vtbl>()];
const _: [(); 24] = [(); offset_of!(raw::IProviderAdmin_Vtbl, GetLastError)];
const _: [(); 32] = [(); offset_of!(raw::IProviderAdmin_Vtbl, GetProviderTable)];
const _: [(); 40] = [(); offset_of!(raw::IProviderAdmin_Vtbl, CreateProvider)];
const _: [(); 48] = [(); offset_of!(raw::IProviderAdmin_Vtbl, DeleteProvider)];
const _: [(); 56] = [(); offset_of!(raw::IProviderAdmin_Vtbl, OpenProfileSection)];
const _: () = assert!(
    raw::ISequentialStream::IID.to_u128() ==
    GUID::from_u128(0x0c733a30_2a1c_11ce_ade5_00aa0044773d).to_u128()
);
const _: [(); 40] = [(); size_of::<raw::ISequentialStream_Vtbl>()];
const _: [(); 24] = [(); offset_of!(raw::ISequentialStream_Vtbl, Read)];
const _: [(); 32] = [(); offset_of!(raw::ISequentialStream_Vtbl, Write)];
const _: () = assert!(
    raw::IAddrBook::IID.to_u128() ==
    GUID::from_u128(0x00020309_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 256] = [(); size_of::<raw::IAddrBook_Vtbl>()];
const _: [(); 112] = [(); offset_of!(raw::IAddrBook_Vtbl, OpenEntry)];
const _: [(); 120] = [(); offset_of!(raw::IAddrBook_Vtbl, CompareEntryIDs)];
const _: [(); 128] = [(); offset_of!(raw::IAddrBook_Vtbl, Advise)];
const _: [(); 136] = [(); offset_of!(raw::IAddrBook_Vtbl, Unadvise)];
const _: [(); 144] = [(); offset_of!(raw::IAddrBook_Vtbl, CreateOneOff)];
const _: [(); 152] = [(); offset_of!(raw::IAddrBook_Vtbl, NewEntry)];
const _: [(); 160] = [(); offset_of!(raw::IAddrBook_Vtbl, ResolveName)];
const _: [(); 168] = [(); offset_of!(raw::IAddrBook_Vtbl, Address)];
const _: [(); 176] = [(); offset_of!(raw::IAddrBook_Vtbl, Details)];
const _: [(); 184] = [(); offset_of!(raw::IAddrBook_Vtbl, RecipOptions)];
const _: [(); 192] = [(); offset_of!(raw::IAddrBook_Vtbl, QueryDefaultRecipOpt)];
const _: [(); 200] = [(); offset_of!(raw::IAddrBook_Vtbl, GetPAB)];
const _: [(); 208] = [(); offset_of!(raw::IAddrBook_Vtbl, SetPAB)];
const _: [(); 216] = [(); offset_of!(raw::IAddrBook_Vtbl, GetDefaultDir)];
const _: [(); 224] = [(); offset_of!(raw::IAddrBook_Vtbl, SetDefaultDir)];
const _: [(); 232] = [(); offset_of!(raw::IAddrBook_Vtbl, GetSearchPath)];
const _: [(); 240] = [(); offset_of!(raw::IAddrBook_Vtbl, SetSearchPath)];
const _: [(); 248] = [(); offset_of!(raw::IAddrBook_Vtbl, PrepareRecips)];
const _: () = assert!(
    raw::IAttach::IID.to_u128() ==
    GUID::from_u128(0x00020308_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 112] = [(); size_of::<raw::IAttach_Vtbl>()];
const _: () = assert!(
    raw::IMAPIContainer::IID.to_u128() ==
    GUID::from_u128(0x0002030b_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 152] = [(); size_of::<raw::IMAPIContainer_Vtbl>()];
const _: [(); 112] = [(); offset_of!(raw::IMAPIContainer_Vtbl, GetContentsTable)];
const _: [(); 120] = [(); offset_of!(raw::IMAPIContainer_Vtbl, GetHierarchyTable)];
const _: [(); 128] = [(); offset_of!(raw::IMAPIContainer_Vtbl, OpenEntry)];
const _: [(); 136] = [(); offset_of!(raw::IMAPIContainer_Vtbl, SetSearchCriteria)];
const _: [(); 144] = [(); offset_of!(raw::IMAPIContainer_Vtbl, GetSearchCriteria)];
const _: () = assert!(
    raw::IMAPIStatus::IID.to_u128() ==
    GUID::from_u128(0x00020305_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 144] = [(); size_of::<raw::IMAPIStatus_Vtbl>()];
const _: [(); 112] = [(); offset_of!(raw::IMAPIStatus_Vtbl, ValidateState)];
const _: [(); 120] = [(); offset_of!(raw::IMAPIStatus_Vtbl, SettingsDialog)];
const _: [(); 128] = [(); offset_of!(raw::IMAPIStatus_Vtbl, ChangePassword)];
const _: [(); 136] = [(); offset_of!(raw::IMAPIStatus_Vtbl, FlushQueues)];
const _: () = assert!(
    raw::IMailUser::IID.to_u128() ==
    GUID::from_u128(0x0002030a_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 112] = [(); size_of::<raw::IMailUser_Vtbl>()];
const _: () = assert!(
    raw::IMessage::IID.to_u128() ==
    GUID::from_u128(0x00020307_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 176] = [(); size_of::<raw::IMessage_Vtbl>()];
const _: [(); 112] = [(); offset_of!(raw::IMessage_Vtbl, GetAttachmentTable)];
const _: [(); 120] = [(); offset_of!(raw::IMessage_Vtbl, OpenAttach)];
const _: [(); 128] = [(); offset_of!(raw::IMessage_Vtbl, CreateAttach)];
const _: [(); 136] = [(); offset_of!(raw::IMessage_Vtbl, DeleteAttach)];
const _: [(); 144] = [(); offset_of!(raw::IMessage_Vtbl, GetRecipientTable)];
const _: [(); 152] = [(); offset_of!(raw::IMessage_Vtbl, ModifyRecipients)];
const _: [(); 160] = [(); offset_of!(raw::IMessage_Vtbl, SubmitMessage)];
const _: [(); 168] = [(); offset_of!(raw::IMessage_Vtbl, SetReadFlag)];
const _: () = assert!(
    raw::IMsgServiceAdmin2::IID.to_u128() ==
    GUID::from_u128(0x00020387_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 128] = [(); size_of::<raw::IMsgServiceAdmin2_Vtbl>()];
const _: [(); 120] = [(); offset_of!(raw::IMsgServiceAdmin2_Vtbl, CreateMsgServiceEx)];
const _: () = assert!(
    raw::IMsgStore::IID.to_u128() ==
    GUID::from_u128(0x00020306_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 216] = [(); size_of::<raw::IMsgStore_Vtbl>()];
const _: [(); 112] = [(); offset_of!(raw::IMsgStore_Vtbl, Advise)];
const _: [(); 120] = [(); offset_of!(raw::IMsgStore_Vtbl, Unadvise)];
const _: [(); 128] = [(); offset_of!(raw::IMsgStore_Vtbl, CompareEntryIDs)];
const _: [(); 136] = [(); offset_of!(raw::IMsgStore_Vtbl, OpenEntry)];
const _: [(); 144] = [(); offset_of!(raw::IMsgStore_Vtbl, SetReceiveFolder)];
const _: [(); 152] = [(); offset_of!(raw::IMsgStore_Vtbl, GetReceiveFolder)];
const _: [(); 160] = [(); offset_of!(raw::IMsgStore_Vtbl, GetReceiveFolderTable)];
const _: [(); 168] = [(); offset_of!(raw::IMsgStore_Vtbl, StoreLogoff)];
const _: [(); 176] = [(); offset_of!(raw::IMsgStore_Vtbl, AbortSubmit)];
const _: [(); 184] = [(); offset_of!(raw::IMsgStore_Vtbl, GetOutgoingQueue)];
const _: [(); 192] = [(); offset_of!(raw::IMsgStore_Vtbl, SetLockState)];
const _: [(); 200] = [(); offset_of!(raw::IMsgStore_Vtbl, FinishedMsg)];
const _: [(); 208] = [(); offset_of!(raw::IMsgStore_Vtbl, NotifyNewMail)];
const _: () = assert!(
    raw::IProfSect::IID.to_u128() ==
    GUID::from_u128(0x00020304_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 112] = [(); size_of::<raw::IProfSect_Vtbl>()];
const _: () = assert!(
    raw::IStream::IID.to_u128() ==
    GUID::from_u128(0x0000000c_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 112] = [(); size_of::<raw::IStream_Vtbl>()];
const _: [(); 40] = [(); offset_of!(raw::IStream_Vtbl, Seek)];
const _: [(); 48] = [(); offset_of!(raw::IStream_Vtbl, SetSize)];
const _: [(); 56] = [(); offset_of!(raw::IStream_Vtbl, CopyTo)];
const _: [(); 64] = [(); offset_of!(raw::IStream_Vtbl, Commit)];
const _: [(); 72] = [(); offset_of!(raw::IStream_Vtbl, Revert)];
const _: [(); 80] = [(); offset_of!(raw::IStream_Vtbl, LockRegion)];
const _: [(); 88] = [(); offset_of!(raw::IStream_Vtbl, UnlockRegion)];
const _: [(); 96] = [(); offset_of!(raw::IStream_Vtbl, Stat)];
const _: [(); 104] = [(); offset_of!(raw::IStream_Vtbl, Clone)];
const _: () = assert!(
    raw::IABContainer::IID.to_u128() ==
    GUID::from_u128(0x0002030d_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 184] = [(); size_of::<raw::IABContainer_Vtbl>()];
const _: [(); 152] = [(); offset_of!(raw::IABContainer_Vtbl, CreateEntry)];
const _: [(); 160] = [(); offset_of!(raw::IABContainer_Vtbl, CopyEntries)];
const _: [(); 168] = [(); offset_of!(raw::IABContainer_Vtbl, DeleteEntries)];
const _: [(); 176] = [(); offset_of!(raw::IABContainer_Vtbl, ResolveNames)];
const _: () = assert!(
    raw::IDistList::IID.to_u128() ==
    GUID::from_u128(0x0002030e_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 184] = [(); size_of::<raw::IDistList_Vtbl>()];
const _: [(); 152] = [(); offset_of!(raw::IDistList_Vtbl, CreateEntry)];
const _: [(); 160] = [(); offset_of!(raw::IDistList_Vtbl, CopyEntries)];
const _: [(); 168] = [(); offset_of!(raw::IDistList_Vtbl, DeleteEntries)];
const _: [(); 176] = [(); offset_of!(raw::IDistList_Vtbl, ResolveNames)];
const _: () = assert!(
    raw::IMAPIFolder::IID.to_u128() ==
    GUID::from_u128(0x0002030c_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 240] = [(); size_of::<raw::IMAPIFolder_Vtbl>()];
const _: [(); 152] = [(); offset_of!(raw::IMAPIFolder_Vtbl, CreateMessage)];
const _: [(); 160] = [(); offset_of!(raw::IMAPIFolder_Vtbl, CopyMessages)];
const _: [(); 168] = [(); offset_of!(raw::IMAPIFolder_Vtbl, DeleteMessages)];
const _: [(); 176] = [(); offset_of!(raw::IMAPIFolder_Vtbl, CreateFolder)];
const _: [(); 184] = [(); offset_of!(raw::IMAPIFolder_Vtbl, CopyFolder)];
const _: [(); 192] = [(); offset_of!(raw::IMAPIFolder_Vtbl, DeleteFolder)];
const _: [(); 200] = [(); offset_of!(raw::IMAPIFolder_Vtbl, SetReadFlags)];
const _: [(); 208] = [(); offset_of!(raw::IMAPIFolder_Vtbl, GetMessageStatus)];
const _: [(); 216] = [(); offset_of!(raw::IMAPIFolder_Vtbl, SetMessageStatus)];
const _: [(); 224] = [(); offset_of!(raw::IMAPIFolder_Vtbl, SaveContentsSort)];
const _: [(); 232] = [(); offset_of!(raw::IMAPIFolder_Vtbl, EmptyFolder)];
