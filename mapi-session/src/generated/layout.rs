// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! How the raw layer lies in memory, as the spec says. Where a tool lays something
//! out in another way, this does not compile.
use core::ffi::c_void;
use core::mem::{align_of, offset_of, size_of};
use windows_core::{GUID, Interface};
use super::raw;
#[cfg(target_pointer_width = "64")]
mod structures {
    use super::*;
    const _: [(); 64] = [(); size_of::<raw::ACTION>()];
    const _: [(); 8] = [(); align_of::<raw::ACTION>()];
    const _: [(); 0] = [(); offset_of!(raw::ACTION, acttype)];
    const _: [(); 4] = [(); offset_of!(raw::ACTION, ulActionFlavor)];
    const _: [(); 8] = [(); offset_of!(raw::ACTION, lpRes)];
    const _: [(); 16] = [(); offset_of!(raw::ACTION, lpPropTagArray)];
    const _: [(); 24] = [(); offset_of!(raw::ACTION, ulFlags)];
    const _: [(); 28] = [(); offset_of!(raw::ACTION, dwAlignPad)];
    const _: [(); 32] = [(); offset_of!(raw::ACTION, u)];
    const _: [(); 16] = [(); size_of::<raw::ACTIONS>()];
    const _: [(); 8] = [(); align_of::<raw::ACTIONS>()];
    const _: [(); 0] = [(); offset_of!(raw::ACTIONS, ulVersion)];
    const _: [(); 4] = [(); offset_of!(raw::ACTIONS, cActions)];
    const _: [(); 8] = [(); offset_of!(raw::ACTIONS, lpAction)];
    const _: [(); 32] = [(); size_of::<raw::ACTION_u>()];
    const _: [(); 8] = [(); align_of::<raw::ACTION_u>()];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u, actMoveCopy)];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u, actReply)];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u, actDeferAction)];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u, scBounceCode)];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u, lpadrlist)];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u, propTag)];
    const _: [(); 16] = [(); size_of::<raw::ACTION_u_actDeferAction>()];
    const _: [(); 8] = [(); align_of::<raw::ACTION_u_actDeferAction>()];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u_actDeferAction, cbData)];
    const _: [(); 8] = [(); offset_of!(raw::ACTION_u_actDeferAction, pbData)];
    const _: [(); 32] = [(); size_of::<raw::ACTION_u_actMoveCopy>()];
    const _: [(); 8] = [(); align_of::<raw::ACTION_u_actMoveCopy>()];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u_actMoveCopy, cbStoreEntryId)];
    const _: [(); 8] = [(); offset_of!(raw::ACTION_u_actMoveCopy, lpStoreEntryId)];
    const _: [(); 16] = [(); offset_of!(raw::ACTION_u_actMoveCopy, cbFldEntryId)];
    const _: [(); 24] = [(); offset_of!(raw::ACTION_u_actMoveCopy, lpFldEntryId)];
    const _: [(); 32] = [(); size_of::<raw::ACTION_u_actReply>()];
    const _: [(); 8] = [(); align_of::<raw::ACTION_u_actReply>()];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u_actReply, cbEntryId)];
    const _: [(); 8] = [(); offset_of!(raw::ACTION_u_actReply, lpEntryId)];
    const _: [(); 16] = [(); offset_of!(raw::ACTION_u_actReply, guidReplyTemplate)];
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
    const _: [(); 12] = [(); size_of::<raw::DTBLBUTTON>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLBUTTON>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLBUTTON, ulbLpszLabel)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLBUTTON, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLBUTTON, ulPRControl)];
    const _: [(); 12] = [(); size_of::<raw::DTBLCHECKBOX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLCHECKBOX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLCHECKBOX, ulbLpszLabel)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLCHECKBOX, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLCHECKBOX, ulPRPropertyName)];
    const _: [(); 20] = [(); size_of::<raw::DTBLCOMBOBOX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLCOMBOBOX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLCOMBOBOX, ulbLpszCharsAllowed)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLCOMBOBOX, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLCOMBOBOX, ulNumCharsAllowed)];
    const _: [(); 12] = [(); offset_of!(raw::DTBLCOMBOBOX, ulPRPropertyName)];
    const _: [(); 16] = [(); offset_of!(raw::DTBLCOMBOBOX, ulPRTableName)];
    const _: [(); 16] = [(); size_of::<raw::DTBLDDLBX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLDDLBX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLDDLBX, ulFlags)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLDDLBX, ulPRDisplayProperty)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLDDLBX, ulPRSetProperty)];
    const _: [(); 12] = [(); offset_of!(raw::DTBLDDLBX, ulPRTableName)];
    const _: [(); 16] = [(); size_of::<raw::DTBLEDIT>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLEDIT>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLEDIT, ulbLpszCharsAllowed)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLEDIT, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLEDIT, ulNumCharsAllowed)];
    const _: [(); 12] = [(); offset_of!(raw::DTBLEDIT, ulPropTag)];
    const _: [(); 8] = [(); size_of::<raw::DTBLGROUPBOX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLGROUPBOX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLGROUPBOX, ulbLpszLabel)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLGROUPBOX, ulFlags)];
    const _: [(); 8] = [(); size_of::<raw::DTBLLABEL>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLLABEL>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLLABEL, ulbLpszLabelName)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLLABEL, ulFlags)];
    const _: [(); 12] = [(); size_of::<raw::DTBLLBX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLLBX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLLBX, ulFlags)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLLBX, ulPRSetProperty)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLLBX, ulPRTableName)];
    const _: [(); 8] = [(); size_of::<raw::DTBLMVDDLBX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLMVDDLBX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLMVDDLBX, ulFlags)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLMVDDLBX, ulMVPropTag)];
    const _: [(); 8] = [(); size_of::<raw::DTBLMVLISTBOX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLMVLISTBOX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLMVLISTBOX, ulFlags)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLMVLISTBOX, ulMVPropTag)];
    const _: [(); 16] = [(); size_of::<raw::DTBLPAGE>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLPAGE>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLPAGE, ulbLpszLabel)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLPAGE, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLPAGE, ulbLpszComponent)];
    const _: [(); 12] = [(); offset_of!(raw::DTBLPAGE, ulContext)];
    const _: [(); 20] = [(); size_of::<raw::DTBLRADIOBUTTON>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLRADIOBUTTON>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLRADIOBUTTON, ulbLpszLabel)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLRADIOBUTTON, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLRADIOBUTTON, ulcButtons)];
    const _: [(); 12] = [(); offset_of!(raw::DTBLRADIOBUTTON, ulPropTag)];
    const _: [(); 16] = [(); offset_of!(raw::DTBLRADIOBUTTON, lReturnValue)];
    const _: [(); 48] = [(); size_of::<raw::DTCTL>()];
    const _: [(); 8] = [(); align_of::<raw::DTCTL>()];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL, ulCtlType)];
    const _: [(); 4] = [(); offset_of!(raw::DTCTL, ulCtlFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTCTL, lpbNotif)];
    const _: [(); 16] = [(); offset_of!(raw::DTCTL, cbNotif)];
    const _: [(); 24] = [(); offset_of!(raw::DTCTL, lpszFilter)];
    const _: [(); 32] = [(); offset_of!(raw::DTCTL, ulItemID)];
    const _: [(); 40] = [(); offset_of!(raw::DTCTL, ctl)];
    const _: [(); 8] = [(); size_of::<raw::DTCTL_ctl>()];
    const _: [(); 8] = [(); align_of::<raw::DTCTL_ctl>()];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpv)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lplabel)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpedit)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lplbx)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpcombobox)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpddlbx)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpcheckbox)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpgroupbox)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpbutton)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpradiobutton)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpmvlbx)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpmvddlbx)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lppage)];
    const _: [(); 32] = [(); size_of::<raw::DTPAGE>()];
    const _: [(); 8] = [(); align_of::<raw::DTPAGE>()];
    const _: [(); 0] = [(); offset_of!(raw::DTPAGE, cctl)];
    const _: [(); 8] = [(); offset_of!(raw::DTPAGE, lpszResourceName)];
    const _: [(); 16] = [(); offset_of!(raw::DTPAGE, u)];
    const _: [(); 24] = [(); offset_of!(raw::DTPAGE, lpctl)];
    const _: [(); 8] = [(); size_of::<raw::DTPAGE_u>()];
    const _: [(); 8] = [(); align_of::<raw::DTPAGE_u>()];
    const _: [(); 0] = [(); offset_of!(raw::DTPAGE_u, lpszComponent)];
    const _: [(); 0] = [(); offset_of!(raw::DTPAGE_u, ulItemID)];
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
    const _: [(); 8] = [(); size_of::<raw::FLATENTRY>()];
    const _: [(); 4] = [(); align_of::<raw::FLATENTRY>()];
    const _: [(); 0] = [(); offset_of!(raw::FLATENTRY, cb)];
    const _: [(); 4] = [(); offset_of!(raw::FLATENTRY, abEntry)];
    const _: [(); 12] = [(); size_of::<raw::FLATENTRYLIST>()];
    const _: [(); 4] = [(); align_of::<raw::FLATENTRYLIST>()];
    const _: [(); 0] = [(); offset_of!(raw::FLATENTRYLIST, cEntries)];
    const _: [(); 4] = [(); offset_of!(raw::FLATENTRYLIST, cbEntries)];
    const _: [(); 8] = [(); offset_of!(raw::FLATENTRYLIST, abEntries)];
    const _: [(); 12] = [(); size_of::<raw::FLATMTSIDLIST>()];
    const _: [(); 4] = [(); align_of::<raw::FLATMTSIDLIST>()];
    const _: [(); 0] = [(); offset_of!(raw::FLATMTSIDLIST, cMTSIDs)];
    const _: [(); 4] = [(); offset_of!(raw::FLATMTSIDLIST, cbMTSIDs)];
    const _: [(); 8] = [(); offset_of!(raw::FLATMTSIDLIST, abMTSIDs)];
    const _: [(); 32] = [(); size_of::<raw::FORMPRINTSETUP>()];
    const _: [(); 8] = [(); align_of::<raw::FORMPRINTSETUP>()];
    const _: [(); 0] = [(); offset_of!(raw::FORMPRINTSETUP, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::FORMPRINTSETUP, hDevMode)];
    const _: [(); 16] = [(); offset_of!(raw::FORMPRINTSETUP, hDevNames)];
    const _: [(); 24] = [(); offset_of!(raw::FORMPRINTSETUP, ulFirstPageNumber)];
    const _: [(); 28] = [(); offset_of!(raw::FORMPRINTSETUP, fPrintAttachments)];
    const _: [(); 8] = [(); size_of::<raw::FlagList>()];
    const _: [(); 4] = [(); align_of::<raw::FlagList>()];
    const _: [(); 0] = [(); offset_of!(raw::FlagList, cFlags)];
    const _: [(); 4] = [(); offset_of!(raw::FlagList, ulFlag)];
    const _: [(); 180] = [(); size_of::<raw::INTTRACEENTRY>()];
    const _: [(); 4] = [(); align_of::<raw::INTTRACEENTRY>()];
    const _: [(); 0] = [(); offset_of!(raw::INTTRACEENTRY, lAction)];
    const _: [(); 4] = [(); offset_of!(raw::INTTRACEENTRY, ftArrivalTime)];
    const _: [(); 12] = [(); offset_of!(raw::INTTRACEENTRY, ftDeferredTime)];
    const _: [(); 20] = [(); offset_of!(raw::INTTRACEENTRY, rgchADMDName)];
    const _: [(); 40] = [(); offset_of!(raw::INTTRACEENTRY, rgchCountryName)];
    const _: [(); 44] = [(); offset_of!(raw::INTTRACEENTRY, rgchPRMDId)];
    const _: [(); 64] = [(); offset_of!(raw::INTTRACEENTRY, rgchAttADMDName)];
    const _: [(); 84] = [(); offset_of!(raw::INTTRACEENTRY, rgchAttCountryName)];
    const _: [(); 88] = [(); offset_of!(raw::INTTRACEENTRY, rgchAttPRMDId)];
    const _: [(); 108] = [(); offset_of!(raw::INTTRACEENTRY, rgchMTAName)];
    const _: [(); 144] = [(); offset_of!(raw::INTTRACEENTRY, rgchAttMTAName)];
    const _: [(); 179] = [(); offset_of!(raw::INTTRACEENTRY, bAdditionalActions)];
    const _: [(); 184] = [(); size_of::<raw::INTTRACEINFO>()];
    const _: [(); 4] = [(); align_of::<raw::INTTRACEINFO>()];
    const _: [(); 0] = [(); offset_of!(raw::INTTRACEINFO, cEntries)];
    const _: [(); 4] = [(); offset_of!(raw::INTTRACEINFO, rgIntTraceEntry)];
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
    const _: [(); 8] = [(); size_of::<raw::MTSID>()];
    const _: [(); 4] = [(); align_of::<raw::MTSID>()];
    const _: [(); 0] = [(); offset_of!(raw::MTSID, cb)];
    const _: [(); 4] = [(); offset_of!(raw::MTSID, ab)];
    const _: [(); 40] = [(); size_of::<raw::MapiFileDesc>()];
    const _: [(); 8] = [(); align_of::<raw::MapiFileDesc>()];
    const _: [(); 0] = [(); offset_of!(raw::MapiFileDesc, ulReserved)];
    const _: [(); 4] = [(); offset_of!(raw::MapiFileDesc, flFlags)];
    const _: [(); 8] = [(); offset_of!(raw::MapiFileDesc, nPosition)];
    const _: [(); 16] = [(); offset_of!(raw::MapiFileDesc, lpszPathName)];
    const _: [(); 24] = [(); offset_of!(raw::MapiFileDesc, lpszFileName)];
    const _: [(); 32] = [(); offset_of!(raw::MapiFileDesc, lpFileType)];
    const _: [(); 32] = [(); size_of::<raw::MapiFileTagExt>()];
    const _: [(); 8] = [(); align_of::<raw::MapiFileTagExt>()];
    const _: [(); 0] = [(); offset_of!(raw::MapiFileTagExt, ulReserved)];
    const _: [(); 4] = [(); offset_of!(raw::MapiFileTagExt, cbTag)];
    const _: [(); 8] = [(); offset_of!(raw::MapiFileTagExt, lpTag)];
    const _: [(); 16] = [(); offset_of!(raw::MapiFileTagExt, cbEncoding)];
    const _: [(); 24] = [(); offset_of!(raw::MapiFileTagExt, lpEncoding)];
    const _: [(); 96] = [(); size_of::<raw::MapiMessage>()];
    const _: [(); 8] = [(); align_of::<raw::MapiMessage>()];
    const _: [(); 0] = [(); offset_of!(raw::MapiMessage, ulReserved)];
    const _: [(); 8] = [(); offset_of!(raw::MapiMessage, lpszSubject)];
    const _: [(); 16] = [(); offset_of!(raw::MapiMessage, lpszNoteText)];
    const _: [(); 24] = [(); offset_of!(raw::MapiMessage, lpszMessageType)];
    const _: [(); 32] = [(); offset_of!(raw::MapiMessage, lpszDateReceived)];
    const _: [(); 40] = [(); offset_of!(raw::MapiMessage, lpszConversationID)];
    const _: [(); 48] = [(); offset_of!(raw::MapiMessage, flFlags)];
    const _: [(); 56] = [(); offset_of!(raw::MapiMessage, lpOriginator)];
    const _: [(); 64] = [(); offset_of!(raw::MapiMessage, nRecipCount)];
    const _: [(); 72] = [(); offset_of!(raw::MapiMessage, lpRecips)];
    const _: [(); 80] = [(); offset_of!(raw::MapiMessage, nFileCount)];
    const _: [(); 88] = [(); offset_of!(raw::MapiMessage, lpFiles)];
    const _: [(); 40] = [(); size_of::<raw::MapiRecipDesc>()];
    const _: [(); 8] = [(); align_of::<raw::MapiRecipDesc>()];
    const _: [(); 0] = [(); offset_of!(raw::MapiRecipDesc, ulReserved)];
    const _: [(); 4] = [(); offset_of!(raw::MapiRecipDesc, ulRecipClass)];
    const _: [(); 8] = [(); offset_of!(raw::MapiRecipDesc, lpszName)];
    const _: [(); 16] = [(); offset_of!(raw::MapiRecipDesc, lpszAddress)];
    const _: [(); 24] = [(); offset_of!(raw::MapiRecipDesc, ulEIDSize)];
    const _: [(); 32] = [(); offset_of!(raw::MapiRecipDesc, lpEntryID)];
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
    const _: [(); 8] = [(); size_of::<raw::NOTIFKEY>()];
    const _: [(); 4] = [(); align_of::<raw::NOTIFKEY>()];
    const _: [(); 0] = [(); offset_of!(raw::NOTIFKEY, cb)];
    const _: [(); 4] = [(); offset_of!(raw::NOTIFKEY, ab)];
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
    const _: [(); 64] = [(); size_of::<raw::OPTIONDATA>()];
    const _: [(); 8] = [(); align_of::<raw::OPTIONDATA>()];
    const _: [(); 0] = [(); offset_of!(raw::OPTIONDATA, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::OPTIONDATA, lpRecipGUID)];
    const _: [(); 16] = [(); offset_of!(raw::OPTIONDATA, lpszAdrType)];
    const _: [(); 24] = [(); offset_of!(raw::OPTIONDATA, lpszDLLName)];
    const _: [(); 32] = [(); offset_of!(raw::OPTIONDATA, ulOrdinal)];
    const _: [(); 36] = [(); offset_of!(raw::OPTIONDATA, cbOptionsData)];
    const _: [(); 40] = [(); offset_of!(raw::OPTIONDATA, lpbOptionsData)];
    const _: [(); 48] = [(); offset_of!(raw::OPTIONDATA, cOptionsProps)];
    const _: [(); 56] = [(); offset_of!(raw::OPTIONDATA, lpOptionsProps)];
    const _: [(); 24] = [(); size_of::<raw::READSTATE>()];
    const _: [(); 8] = [(); align_of::<raw::READSTATE>()];
    const _: [(); 0] = [(); offset_of!(raw::READSTATE, cbSourceKey)];
    const _: [(); 8] = [(); offset_of!(raw::READSTATE, pbSourceKey)];
    const _: [(); 16] = [(); offset_of!(raw::READSTATE, ulFlags)];
    const _: [(); 16] = [(); size_of::<raw::RECT>()];
    const _: [(); 4] = [(); align_of::<raw::RECT>()];
    const _: [(); 0] = [(); offset_of!(raw::RECT, left)];
    const _: [(); 4] = [(); offset_of!(raw::RECT, top)];
    const _: [(); 8] = [(); offset_of!(raw::RECT, right)];
    const _: [(); 12] = [(); offset_of!(raw::RECT, bottom)];
    const _: [(); 16] = [(); size_of::<raw::ROWENTRY>()];
    const _: [(); 8] = [(); align_of::<raw::ROWENTRY>()];
    const _: [(); 0] = [(); offset_of!(raw::ROWENTRY, ulRowFlags)];
    const _: [(); 4] = [(); offset_of!(raw::ROWENTRY, cValues)];
    const _: [(); 8] = [(); offset_of!(raw::ROWENTRY, rgPropVals)];
    const _: [(); 24] = [(); size_of::<raw::ROWLIST>()];
    const _: [(); 8] = [(); align_of::<raw::ROWLIST>()];
    const _: [(); 0] = [(); offset_of!(raw::ROWLIST, cEntries)];
    const _: [(); 8] = [(); offset_of!(raw::ROWLIST, aEntries)];
    const _: [(); 16] = [(); size_of::<raw::RTF_WCSINFO>()];
    const _: [(); 4] = [(); align_of::<raw::RTF_WCSINFO>()];
    const _: [(); 0] = [(); offset_of!(raw::RTF_WCSINFO, size)];
    const _: [(); 4] = [(); offset_of!(raw::RTF_WCSINFO, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::RTF_WCSINFO, ulInCodePage)];
    const _: [(); 12] = [(); offset_of!(raw::RTF_WCSINFO, ulOutCodePage)];
    const _: [(); 8] = [(); size_of::<raw::RTF_WCSRETINFO>()];
    const _: [(); 4] = [(); align_of::<raw::RTF_WCSRETINFO>()];
    const _: [(); 0] = [(); offset_of!(raw::RTF_WCSRETINFO, size)];
    const _: [(); 4] = [(); offset_of!(raw::RTF_WCSRETINFO, ulStreamFlags)];
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
    const _: [(); 16] = [(); size_of::<raw::SMAPIFormInfoArray>()];
    const _: [(); 8] = [(); align_of::<raw::SMAPIFormInfoArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIFormInfoArray, cForms)];
    const _: [(); 8] = [(); offset_of!(raw::SMAPIFormInfoArray, aFormInfo)];
    const _: [(); 88] = [(); size_of::<raw::SMAPIFormProp>()];
    const _: [(); 8] = [(); align_of::<raw::SMAPIFormProp>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIFormProp, ulFlags)];
    const _: [(); 4] = [(); offset_of!(raw::SMAPIFormProp, nPropType)];
    const _: [(); 8] = [(); offset_of!(raw::SMAPIFormProp, nmid)];
    const _: [(); 32] = [(); offset_of!(raw::SMAPIFormProp, pszDisplayName)];
    const _: [(); 40] = [(); offset_of!(raw::SMAPIFormProp, nSpecialType)];
    const _: [(); 48] = [(); offset_of!(raw::SMAPIFormProp, u)];
    const _: [(); 96] = [(); size_of::<raw::SMAPIFormPropArray>()];
    const _: [(); 8] = [(); align_of::<raw::SMAPIFormPropArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIFormPropArray, cProps)];
    const _: [(); 4] = [(); offset_of!(raw::SMAPIFormPropArray, ulPad)];
    const _: [(); 8] = [(); offset_of!(raw::SMAPIFormPropArray, aFormProp)];
    const _: [(); 16] = [(); size_of::<raw::SMAPIFormPropEnumVal>()];
    const _: [(); 8] = [(); align_of::<raw::SMAPIFormPropEnumVal>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIFormPropEnumVal, pszDisplayName)];
    const _: [(); 8] = [(); offset_of!(raw::SMAPIFormPropEnumVal, nVal)];
    const _: [(); 40] = [(); size_of::<raw::SMAPIFormProp_u>()];
    const _: [(); 8] = [(); align_of::<raw::SMAPIFormProp_u>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIFormProp_u, s1)];
    const _: [(); 40] = [(); size_of::<raw::SMAPIFormProp_u_s1>()];
    const _: [(); 8] = [(); align_of::<raw::SMAPIFormProp_u_s1>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIFormProp_u_s1, nmidIdx)];
    const _: [(); 24] = [(); offset_of!(raw::SMAPIFormProp_u_s1, cfpevAvailable)];
    const _: [(); 32] = [(); offset_of!(raw::SMAPIFormProp_u_s1, pfpevAvailable)];
    const _: [(); 32] = [(); size_of::<raw::SMAPIVerb>()];
    const _: [(); 8] = [(); align_of::<raw::SMAPIVerb>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIVerb, lVerb)];
    const _: [(); 8] = [(); offset_of!(raw::SMAPIVerb, szVerbname)];
    const _: [(); 16] = [(); offset_of!(raw::SMAPIVerb, fuFlags)];
    const _: [(); 20] = [(); offset_of!(raw::SMAPIVerb, grfAttribs)];
    const _: [(); 24] = [(); offset_of!(raw::SMAPIVerb, ulFlags)];
    const _: [(); 40] = [(); size_of::<raw::SMAPIVerbArray>()];
    const _: [(); 8] = [(); align_of::<raw::SMAPIVerbArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIVerbArray, cMAPIVerb)];
    const _: [(); 8] = [(); offset_of!(raw::SMAPIVerbArray, aMAPIVerb)];
    const _: [(); 16] = [(); size_of::<raw::SMessageClassArray>()];
    const _: [(); 8] = [(); align_of::<raw::SMessageClassArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SMessageClassArray, cValues)];
    const _: [(); 8] = [(); offset_of!(raw::SMessageClassArray, aMessageClass)];
    const _: [(); 16] = [(); size_of::<raw::SNotRestriction>()];
    const _: [(); 8] = [(); align_of::<raw::SNotRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SNotRestriction, ulReserved)];
    const _: [(); 8] = [(); offset_of!(raw::SNotRestriction, lpRes)];
    const _: [(); 16] = [(); size_of::<raw::SOrRestriction>()];
    const _: [(); 8] = [(); align_of::<raw::SOrRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SOrRestriction, cRes)];
    const _: [(); 8] = [(); offset_of!(raw::SOrRestriction, lpRes)];
    const _: [(); 8] = [(); size_of::<raw::SPropAttrArray>()];
    const _: [(); 4] = [(); align_of::<raw::SPropAttrArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SPropAttrArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SPropAttrArray, aPropAttr)];
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
    const _: [(); 108] = [(); size_of::<raw::TRACEENTRY>()];
    const _: [(); 4] = [(); align_of::<raw::TRACEENTRY>()];
    const _: [(); 0] = [(); offset_of!(raw::TRACEENTRY, lAction)];
    const _: [(); 4] = [(); offset_of!(raw::TRACEENTRY, ftArrivalTime)];
    const _: [(); 12] = [(); offset_of!(raw::TRACEENTRY, ftDeferredTime)];
    const _: [(); 20] = [(); offset_of!(raw::TRACEENTRY, rgchADMDName)];
    const _: [(); 40] = [(); offset_of!(raw::TRACEENTRY, rgchCountryName)];
    const _: [(); 44] = [(); offset_of!(raw::TRACEENTRY, rgchPRMDId)];
    const _: [(); 64] = [(); offset_of!(raw::TRACEENTRY, rgchAttADMDName)];
    const _: [(); 84] = [(); offset_of!(raw::TRACEENTRY, rgchAttCountryName)];
    const _: [(); 88] = [(); offset_of!(raw::TRACEENTRY, rgchAttPRMDId)];
    const _: [(); 107] = [(); offset_of!(raw::TRACEENTRY, bAdditionalActions)];
    const _: [(); 112] = [(); size_of::<raw::TRACEINFO>()];
    const _: [(); 4] = [(); align_of::<raw::TRACEINFO>()];
    const _: [(); 0] = [(); offset_of!(raw::TRACEINFO, cEntries)];
    const _: [(); 4] = [(); offset_of!(raw::TRACEINFO, rgtraceentry)];
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
}
#[cfg(all(target_pointer_width = "32", windows))]
mod structures {
    use super::*;
    const _: [(); 48] = [(); size_of::<raw::ACTION>()];
    const _: [(); 8] = [(); align_of::<raw::ACTION>()];
    const _: [(); 0] = [(); offset_of!(raw::ACTION, acttype)];
    const _: [(); 4] = [(); offset_of!(raw::ACTION, ulActionFlavor)];
    const _: [(); 8] = [(); offset_of!(raw::ACTION, lpRes)];
    const _: [(); 12] = [(); offset_of!(raw::ACTION, lpPropTagArray)];
    const _: [(); 16] = [(); offset_of!(raw::ACTION, ulFlags)];
    const _: [(); 20] = [(); offset_of!(raw::ACTION, dwAlignPad)];
    const _: [(); 24] = [(); offset_of!(raw::ACTION, u)];
    const _: [(); 12] = [(); size_of::<raw::ACTIONS>()];
    const _: [(); 4] = [(); align_of::<raw::ACTIONS>()];
    const _: [(); 0] = [(); offset_of!(raw::ACTIONS, ulVersion)];
    const _: [(); 4] = [(); offset_of!(raw::ACTIONS, cActions)];
    const _: [(); 8] = [(); offset_of!(raw::ACTIONS, lpAction)];
    const _: [(); 24] = [(); size_of::<raw::ACTION_u>()];
    const _: [(); 8] = [(); align_of::<raw::ACTION_u>()];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u, actMoveCopy)];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u, actReply)];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u, actDeferAction)];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u, scBounceCode)];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u, lpadrlist)];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u, propTag)];
    const _: [(); 8] = [(); size_of::<raw::ACTION_u_actDeferAction>()];
    const _: [(); 4] = [(); align_of::<raw::ACTION_u_actDeferAction>()];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u_actDeferAction, cbData)];
    const _: [(); 4] = [(); offset_of!(raw::ACTION_u_actDeferAction, pbData)];
    const _: [(); 16] = [(); size_of::<raw::ACTION_u_actMoveCopy>()];
    const _: [(); 4] = [(); align_of::<raw::ACTION_u_actMoveCopy>()];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u_actMoveCopy, cbStoreEntryId)];
    const _: [(); 4] = [(); offset_of!(raw::ACTION_u_actMoveCopy, lpStoreEntryId)];
    const _: [(); 8] = [(); offset_of!(raw::ACTION_u_actMoveCopy, cbFldEntryId)];
    const _: [(); 12] = [(); offset_of!(raw::ACTION_u_actMoveCopy, lpFldEntryId)];
    const _: [(); 24] = [(); size_of::<raw::ACTION_u_actReply>()];
    const _: [(); 4] = [(); align_of::<raw::ACTION_u_actReply>()];
    const _: [(); 0] = [(); offset_of!(raw::ACTION_u_actReply, cbEntryId)];
    const _: [(); 4] = [(); offset_of!(raw::ACTION_u_actReply, lpEntryId)];
    const _: [(); 8] = [(); offset_of!(raw::ACTION_u_actReply, guidReplyTemplate)];
    const _: [(); 12] = [(); size_of::<raw::ADRENTRY>()];
    const _: [(); 4] = [(); align_of::<raw::ADRENTRY>()];
    const _: [(); 0] = [(); offset_of!(raw::ADRENTRY, ulReserved1)];
    const _: [(); 4] = [(); offset_of!(raw::ADRENTRY, cValues)];
    const _: [(); 8] = [(); offset_of!(raw::ADRENTRY, rgPropVals)];
    const _: [(); 16] = [(); size_of::<raw::ADRLIST>()];
    const _: [(); 4] = [(); align_of::<raw::ADRLIST>()];
    const _: [(); 0] = [(); offset_of!(raw::ADRLIST, cEntries)];
    const _: [(); 4] = [(); offset_of!(raw::ADRLIST, aEntries)];
    const _: [(); 72] = [(); size_of::<raw::ADRPARM>()];
    const _: [(); 4] = [(); align_of::<raw::ADRPARM>()];
    const _: [(); 0] = [(); offset_of!(raw::ADRPARM, cbABContEntryID)];
    const _: [(); 4] = [(); offset_of!(raw::ADRPARM, lpABContEntryID)];
    const _: [(); 8] = [(); offset_of!(raw::ADRPARM, ulFlags)];
    const _: [(); 12] = [(); offset_of!(raw::ADRPARM, lpReserved)];
    const _: [(); 16] = [(); offset_of!(raw::ADRPARM, ulHelpContext)];
    const _: [(); 20] = [(); offset_of!(raw::ADRPARM, lpszHelpFileName)];
    const _: [(); 24] = [(); offset_of!(raw::ADRPARM, lpfnABSDI)];
    const _: [(); 28] = [(); offset_of!(raw::ADRPARM, lpfnDismiss)];
    const _: [(); 32] = [(); offset_of!(raw::ADRPARM, lpvDismissContext)];
    const _: [(); 36] = [(); offset_of!(raw::ADRPARM, lpszCaption)];
    const _: [(); 40] = [(); offset_of!(raw::ADRPARM, lpszNewEntryTitle)];
    const _: [(); 44] = [(); offset_of!(raw::ADRPARM, lpszDestWellsTitle)];
    const _: [(); 48] = [(); offset_of!(raw::ADRPARM, cDestFields)];
    const _: [(); 52] = [(); offset_of!(raw::ADRPARM, nDestFieldFocus)];
    const _: [(); 56] = [(); offset_of!(raw::ADRPARM, lppszDestTitles)];
    const _: [(); 60] = [(); offset_of!(raw::ADRPARM, lpulDestComps)];
    const _: [(); 64] = [(); offset_of!(raw::ADRPARM, lpContRestriction)];
    const _: [(); 68] = [(); offset_of!(raw::ADRPARM, lpHierRestriction)];
    const _: [(); 12] = [(); size_of::<raw::DTBLBUTTON>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLBUTTON>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLBUTTON, ulbLpszLabel)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLBUTTON, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLBUTTON, ulPRControl)];
    const _: [(); 12] = [(); size_of::<raw::DTBLCHECKBOX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLCHECKBOX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLCHECKBOX, ulbLpszLabel)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLCHECKBOX, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLCHECKBOX, ulPRPropertyName)];
    const _: [(); 20] = [(); size_of::<raw::DTBLCOMBOBOX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLCOMBOBOX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLCOMBOBOX, ulbLpszCharsAllowed)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLCOMBOBOX, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLCOMBOBOX, ulNumCharsAllowed)];
    const _: [(); 12] = [(); offset_of!(raw::DTBLCOMBOBOX, ulPRPropertyName)];
    const _: [(); 16] = [(); offset_of!(raw::DTBLCOMBOBOX, ulPRTableName)];
    const _: [(); 16] = [(); size_of::<raw::DTBLDDLBX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLDDLBX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLDDLBX, ulFlags)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLDDLBX, ulPRDisplayProperty)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLDDLBX, ulPRSetProperty)];
    const _: [(); 12] = [(); offset_of!(raw::DTBLDDLBX, ulPRTableName)];
    const _: [(); 16] = [(); size_of::<raw::DTBLEDIT>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLEDIT>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLEDIT, ulbLpszCharsAllowed)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLEDIT, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLEDIT, ulNumCharsAllowed)];
    const _: [(); 12] = [(); offset_of!(raw::DTBLEDIT, ulPropTag)];
    const _: [(); 8] = [(); size_of::<raw::DTBLGROUPBOX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLGROUPBOX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLGROUPBOX, ulbLpszLabel)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLGROUPBOX, ulFlags)];
    const _: [(); 8] = [(); size_of::<raw::DTBLLABEL>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLLABEL>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLLABEL, ulbLpszLabelName)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLLABEL, ulFlags)];
    const _: [(); 12] = [(); size_of::<raw::DTBLLBX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLLBX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLLBX, ulFlags)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLLBX, ulPRSetProperty)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLLBX, ulPRTableName)];
    const _: [(); 8] = [(); size_of::<raw::DTBLMVDDLBX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLMVDDLBX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLMVDDLBX, ulFlags)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLMVDDLBX, ulMVPropTag)];
    const _: [(); 8] = [(); size_of::<raw::DTBLMVLISTBOX>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLMVLISTBOX>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLMVLISTBOX, ulFlags)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLMVLISTBOX, ulMVPropTag)];
    const _: [(); 16] = [(); size_of::<raw::DTBLPAGE>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLPAGE>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLPAGE, ulbLpszLabel)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLPAGE, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLPAGE, ulbLpszComponent)];
    const _: [(); 12] = [(); offset_of!(raw::DTBLPAGE, ulContext)];
    const _: [(); 20] = [(); size_of::<raw::DTBLRADIOBUTTON>()];
    const _: [(); 4] = [(); align_of::<raw::DTBLRADIOBUTTON>()];
    const _: [(); 0] = [(); offset_of!(raw::DTBLRADIOBUTTON, ulbLpszLabel)];
    const _: [(); 4] = [(); offset_of!(raw::DTBLRADIOBUTTON, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTBLRADIOBUTTON, ulcButtons)];
    const _: [(); 12] = [(); offset_of!(raw::DTBLRADIOBUTTON, ulPropTag)];
    const _: [(); 16] = [(); offset_of!(raw::DTBLRADIOBUTTON, lReturnValue)];
    const _: [(); 28] = [(); size_of::<raw::DTCTL>()];
    const _: [(); 4] = [(); align_of::<raw::DTCTL>()];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL, ulCtlType)];
    const _: [(); 4] = [(); offset_of!(raw::DTCTL, ulCtlFlags)];
    const _: [(); 8] = [(); offset_of!(raw::DTCTL, lpbNotif)];
    const _: [(); 12] = [(); offset_of!(raw::DTCTL, cbNotif)];
    const _: [(); 16] = [(); offset_of!(raw::DTCTL, lpszFilter)];
    const _: [(); 20] = [(); offset_of!(raw::DTCTL, ulItemID)];
    const _: [(); 24] = [(); offset_of!(raw::DTCTL, ctl)];
    const _: [(); 4] = [(); size_of::<raw::DTCTL_ctl>()];
    const _: [(); 4] = [(); align_of::<raw::DTCTL_ctl>()];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpv)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lplabel)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpedit)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lplbx)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpcombobox)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpddlbx)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpcheckbox)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpgroupbox)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpbutton)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpradiobutton)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpmvlbx)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lpmvddlbx)];
    const _: [(); 0] = [(); offset_of!(raw::DTCTL_ctl, lppage)];
    const _: [(); 16] = [(); size_of::<raw::DTPAGE>()];
    const _: [(); 4] = [(); align_of::<raw::DTPAGE>()];
    const _: [(); 0] = [(); offset_of!(raw::DTPAGE, cctl)];
    const _: [(); 4] = [(); offset_of!(raw::DTPAGE, lpszResourceName)];
    const _: [(); 8] = [(); offset_of!(raw::DTPAGE, u)];
    const _: [(); 12] = [(); offset_of!(raw::DTPAGE, lpctl)];
    const _: [(); 4] = [(); size_of::<raw::DTPAGE_u>()];
    const _: [(); 4] = [(); align_of::<raw::DTPAGE_u>()];
    const _: [(); 0] = [(); offset_of!(raw::DTPAGE_u, lpszComponent)];
    const _: [(); 0] = [(); offset_of!(raw::DTPAGE_u, ulItemID)];
    const _: [(); 5] = [(); size_of::<raw::ENTRYID>()];
    const _: [(); 1] = [(); align_of::<raw::ENTRYID>()];
    const _: [(); 0] = [(); offset_of!(raw::ENTRYID, abFlags)];
    const _: [(); 4] = [(); offset_of!(raw::ENTRYID, ab)];
    const _: [(); 20] = [(); size_of::<raw::ERROR_NOTIFICATION>()];
    const _: [(); 4] = [(); align_of::<raw::ERROR_NOTIFICATION>()];
    const _: [(); 0] = [(); offset_of!(raw::ERROR_NOTIFICATION, cbEntryID)];
    const _: [(); 4] = [(); offset_of!(raw::ERROR_NOTIFICATION, lpEntryID)];
    const _: [(); 8] = [(); offset_of!(raw::ERROR_NOTIFICATION, scode)];
    const _: [(); 12] = [(); offset_of!(raw::ERROR_NOTIFICATION, ulFlags)];
    const _: [(); 16] = [(); offset_of!(raw::ERROR_NOTIFICATION, lpMAPIError)];
    const _: [(); 12] = [(); size_of::<raw::EXTENDED_NOTIFICATION>()];
    const _: [(); 4] = [(); align_of::<raw::EXTENDED_NOTIFICATION>()];
    const _: [(); 0] = [(); offset_of!(raw::EXTENDED_NOTIFICATION, ulEvent)];
    const _: [(); 4] = [(); offset_of!(raw::EXTENDED_NOTIFICATION, cb)];
    const _: [(); 8] = [(); offset_of!(raw::EXTENDED_NOTIFICATION, pbEventParameters)];
    const _: [(); 8] = [(); size_of::<raw::FILETIME>()];
    const _: [(); 4] = [(); align_of::<raw::FILETIME>()];
    const _: [(); 0] = [(); offset_of!(raw::FILETIME, dwLowDateTime)];
    const _: [(); 4] = [(); offset_of!(raw::FILETIME, dwHighDateTime)];
    const _: [(); 8] = [(); size_of::<raw::FLATENTRY>()];
    const _: [(); 4] = [(); align_of::<raw::FLATENTRY>()];
    const _: [(); 0] = [(); offset_of!(raw::FLATENTRY, cb)];
    const _: [(); 4] = [(); offset_of!(raw::FLATENTRY, abEntry)];
    const _: [(); 12] = [(); size_of::<raw::FLATENTRYLIST>()];
    const _: [(); 4] = [(); align_of::<raw::FLATENTRYLIST>()];
    const _: [(); 0] = [(); offset_of!(raw::FLATENTRYLIST, cEntries)];
    const _: [(); 4] = [(); offset_of!(raw::FLATENTRYLIST, cbEntries)];
    const _: [(); 8] = [(); offset_of!(raw::FLATENTRYLIST, abEntries)];
    const _: [(); 12] = [(); size_of::<raw::FLATMTSIDLIST>()];
    const _: [(); 4] = [(); align_of::<raw::FLATMTSIDLIST>()];
    const _: [(); 0] = [(); offset_of!(raw::FLATMTSIDLIST, cMTSIDs)];
    const _: [(); 4] = [(); offset_of!(raw::FLATMTSIDLIST, cbMTSIDs)];
    const _: [(); 8] = [(); offset_of!(raw::FLATMTSIDLIST, abMTSIDs)];
    const _: [(); 20] = [(); size_of::<raw::FORMPRINTSETUP>()];
    const _: [(); 4] = [(); align_of::<raw::FORMPRINTSETUP>()];
    const _: [(); 0] = [(); offset_of!(raw::FORMPRINTSETUP, ulFlags)];
    const _: [(); 4] = [(); offset_of!(raw::FORMPRINTSETUP, hDevMode)];
    const _: [(); 8] = [(); offset_of!(raw::FORMPRINTSETUP, hDevNames)];
    const _: [(); 12] = [(); offset_of!(raw::FORMPRINTSETUP, ulFirstPageNumber)];
    const _: [(); 16] = [(); offset_of!(raw::FORMPRINTSETUP, fPrintAttachments)];
    const _: [(); 8] = [(); size_of::<raw::FlagList>()];
    const _: [(); 4] = [(); align_of::<raw::FlagList>()];
    const _: [(); 0] = [(); offset_of!(raw::FlagList, cFlags)];
    const _: [(); 4] = [(); offset_of!(raw::FlagList, ulFlag)];
    const _: [(); 180] = [(); size_of::<raw::INTTRACEENTRY>()];
    const _: [(); 4] = [(); align_of::<raw::INTTRACEENTRY>()];
    const _: [(); 0] = [(); offset_of!(raw::INTTRACEENTRY, lAction)];
    const _: [(); 4] = [(); offset_of!(raw::INTTRACEENTRY, ftArrivalTime)];
    const _: [(); 12] = [(); offset_of!(raw::INTTRACEENTRY, ftDeferredTime)];
    const _: [(); 20] = [(); offset_of!(raw::INTTRACEENTRY, rgchADMDName)];
    const _: [(); 40] = [(); offset_of!(raw::INTTRACEENTRY, rgchCountryName)];
    const _: [(); 44] = [(); offset_of!(raw::INTTRACEENTRY, rgchPRMDId)];
    const _: [(); 64] = [(); offset_of!(raw::INTTRACEENTRY, rgchAttADMDName)];
    const _: [(); 84] = [(); offset_of!(raw::INTTRACEENTRY, rgchAttCountryName)];
    const _: [(); 88] = [(); offset_of!(raw::INTTRACEENTRY, rgchAttPRMDId)];
    const _: [(); 108] = [(); offset_of!(raw::INTTRACEENTRY, rgchMTAName)];
    const _: [(); 144] = [(); offset_of!(raw::INTTRACEENTRY, rgchAttMTAName)];
    const _: [(); 179] = [(); offset_of!(raw::INTTRACEENTRY, bAdditionalActions)];
    const _: [(); 184] = [(); size_of::<raw::INTTRACEINFO>()];
    const _: [(); 4] = [(); align_of::<raw::INTTRACEINFO>()];
    const _: [(); 0] = [(); offset_of!(raw::INTTRACEINFO, cEntries)];
    const _: [(); 4] = [(); offset_of!(raw::INTTRACEINFO, rgIntTraceEntry)];
    const _: [(); 20] = [(); size_of::<raw::MAPIERROR>()];
    const _: [(); 4] = [(); align_of::<raw::MAPIERROR>()];
    const _: [(); 0] = [(); offset_of!(raw::MAPIERROR, ulVersion)];
    const _: [(); 4] = [(); offset_of!(raw::MAPIERROR, lpszError)];
    const _: [(); 8] = [(); offset_of!(raw::MAPIERROR, lpszComponent)];
    const _: [(); 12] = [(); offset_of!(raw::MAPIERROR, ulLowLevelError)];
    const _: [(); 16] = [(); offset_of!(raw::MAPIERROR, ulContext)];
    const _: [(); 8] = [(); size_of::<raw::MAPIINIT_0>()];
    const _: [(); 4] = [(); align_of::<raw::MAPIINIT_0>()];
    const _: [(); 0] = [(); offset_of!(raw::MAPIINIT_0, ulVersion)];
    const _: [(); 4] = [(); offset_of!(raw::MAPIINIT_0, ulFlags)];
    const _: [(); 12] = [(); size_of::<raw::MAPINAMEID>()];
    const _: [(); 4] = [(); align_of::<raw::MAPINAMEID>()];
    const _: [(); 0] = [(); offset_of!(raw::MAPINAMEID, lpguid)];
    const _: [(); 4] = [(); offset_of!(raw::MAPINAMEID, ulKind)];
    const _: [(); 8] = [(); offset_of!(raw::MAPINAMEID, Kind)];
    const _: [(); 4] = [(); size_of::<raw::MAPINAMEID_Kind>()];
    const _: [(); 4] = [(); align_of::<raw::MAPINAMEID_Kind>()];
    const _: [(); 0] = [(); offset_of!(raw::MAPINAMEID_Kind, lID_Reserved)];
    const _: [(); 0] = [(); offset_of!(raw::MAPINAMEID_Kind, lID)];
    const _: [(); 0] = [(); offset_of!(raw::MAPINAMEID_Kind, lpwstrName)];
    const _: [(); 16] = [(); size_of::<raw::MAPIUID>()];
    const _: [(); 1] = [(); align_of::<raw::MAPIUID>()];
    const _: [(); 0] = [(); offset_of!(raw::MAPIUID, ab)];
    const _: [(); 8] = [(); size_of::<raw::MTSID>()];
    const _: [(); 4] = [(); align_of::<raw::MTSID>()];
    const _: [(); 0] = [(); offset_of!(raw::MTSID, cb)];
    const _: [(); 4] = [(); offset_of!(raw::MTSID, ab)];
    const _: [(); 24] = [(); size_of::<raw::MapiFileDesc>()];
    const _: [(); 4] = [(); align_of::<raw::MapiFileDesc>()];
    const _: [(); 0] = [(); offset_of!(raw::MapiFileDesc, ulReserved)];
    const _: [(); 4] = [(); offset_of!(raw::MapiFileDesc, flFlags)];
    const _: [(); 8] = [(); offset_of!(raw::MapiFileDesc, nPosition)];
    const _: [(); 12] = [(); offset_of!(raw::MapiFileDesc, lpszPathName)];
    const _: [(); 16] = [(); offset_of!(raw::MapiFileDesc, lpszFileName)];
    const _: [(); 20] = [(); offset_of!(raw::MapiFileDesc, lpFileType)];
    const _: [(); 20] = [(); size_of::<raw::MapiFileTagExt>()];
    const _: [(); 4] = [(); align_of::<raw::MapiFileTagExt>()];
    const _: [(); 0] = [(); offset_of!(raw::MapiFileTagExt, ulReserved)];
    const _: [(); 4] = [(); offset_of!(raw::MapiFileTagExt, cbTag)];
    const _: [(); 8] = [(); offset_of!(raw::MapiFileTagExt, lpTag)];
    const _: [(); 12] = [(); offset_of!(raw::MapiFileTagExt, cbEncoding)];
    const _: [(); 16] = [(); offset_of!(raw::MapiFileTagExt, lpEncoding)];
    const _: [(); 48] = [(); size_of::<raw::MapiMessage>()];
    const _: [(); 4] = [(); align_of::<raw::MapiMessage>()];
    const _: [(); 0] = [(); offset_of!(raw::MapiMessage, ulReserved)];
    const _: [(); 4] = [(); offset_of!(raw::MapiMessage, lpszSubject)];
    const _: [(); 8] = [(); offset_of!(raw::MapiMessage, lpszNoteText)];
    const _: [(); 12] = [(); offset_of!(raw::MapiMessage, lpszMessageType)];
    const _: [(); 16] = [(); offset_of!(raw::MapiMessage, lpszDateReceived)];
    const _: [(); 20] = [(); offset_of!(raw::MapiMessage, lpszConversationID)];
    const _: [(); 24] = [(); offset_of!(raw::MapiMessage, flFlags)];
    const _: [(); 28] = [(); offset_of!(raw::MapiMessage, lpOriginator)];
    const _: [(); 32] = [(); offset_of!(raw::MapiMessage, nRecipCount)];
    const _: [(); 36] = [(); offset_of!(raw::MapiMessage, lpRecips)];
    const _: [(); 40] = [(); offset_of!(raw::MapiMessage, nFileCount)];
    const _: [(); 44] = [(); offset_of!(raw::MapiMessage, lpFiles)];
    const _: [(); 24] = [(); size_of::<raw::MapiRecipDesc>()];
    const _: [(); 4] = [(); align_of::<raw::MapiRecipDesc>()];
    const _: [(); 0] = [(); offset_of!(raw::MapiRecipDesc, ulReserved)];
    const _: [(); 4] = [(); offset_of!(raw::MapiRecipDesc, ulRecipClass)];
    const _: [(); 8] = [(); offset_of!(raw::MapiRecipDesc, lpszName)];
    const _: [(); 12] = [(); offset_of!(raw::MapiRecipDesc, lpszAddress)];
    const _: [(); 16] = [(); offset_of!(raw::MapiRecipDesc, ulEIDSize)];
    const _: [(); 20] = [(); offset_of!(raw::MapiRecipDesc, lpEntryID)];
    const _: [(); 28] = [(); size_of::<raw::NEWMAIL_NOTIFICATION>()];
    const _: [(); 4] = [(); align_of::<raw::NEWMAIL_NOTIFICATION>()];
    const _: [(); 0] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, cbEntryID)];
    const _: [(); 4] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, lpEntryID)];
    const _: [(); 8] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, cbParentID)];
    const _: [(); 12] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, lpParentID)];
    const _: [(); 16] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, ulFlags)];
    const _: [(); 20] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, lpszMessageClass)];
    const _: [(); 24] = [(); offset_of!(raw::NEWMAIL_NOTIFICATION, ulMessageFlags)];
    const _: [(); 64] = [(); size_of::<raw::NOTIFICATION>()];
    const _: [(); 8] = [(); align_of::<raw::NOTIFICATION>()];
    const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION, ulEventType)];
    const _: [(); 4] = [(); offset_of!(raw::NOTIFICATION, ulAlignPad)];
    const _: [(); 8] = [(); offset_of!(raw::NOTIFICATION, info)];
    const _: [(); 56] = [(); size_of::<raw::NOTIFICATION_info>()];
    const _: [(); 8] = [(); align_of::<raw::NOTIFICATION_info>()];
    const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION_info, err)];
    const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION_info, newmail)];
    const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION_info, obj)];
    const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION_info, tab)];
    const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION_info, ext)];
    const _: [(); 0] = [(); offset_of!(raw::NOTIFICATION_info, statobj)];
    const _: [(); 8] = [(); size_of::<raw::NOTIFKEY>()];
    const _: [(); 4] = [(); align_of::<raw::NOTIFKEY>()];
    const _: [(); 0] = [(); offset_of!(raw::NOTIFKEY, cb)];
    const _: [(); 4] = [(); offset_of!(raw::NOTIFKEY, ab)];
    const _: [(); 40] = [(); size_of::<raw::OBJECT_NOTIFICATION>()];
    const _: [(); 4] = [(); align_of::<raw::OBJECT_NOTIFICATION>()];
    const _: [(); 0] = [(); offset_of!(raw::OBJECT_NOTIFICATION, cbEntryID)];
    const _: [(); 4] = [(); offset_of!(raw::OBJECT_NOTIFICATION, lpEntryID)];
    const _: [(); 8] = [(); offset_of!(raw::OBJECT_NOTIFICATION, ulObjType)];
    const _: [(); 12] = [(); offset_of!(raw::OBJECT_NOTIFICATION, cbParentID)];
    const _: [(); 16] = [(); offset_of!(raw::OBJECT_NOTIFICATION, lpParentID)];
    const _: [(); 20] = [(); offset_of!(raw::OBJECT_NOTIFICATION, cbOldID)];
    const _: [(); 24] = [(); offset_of!(raw::OBJECT_NOTIFICATION, lpOldID)];
    const _: [(); 28] = [(); offset_of!(raw::OBJECT_NOTIFICATION, cbOldParentID)];
    const _: [(); 32] = [(); offset_of!(raw::OBJECT_NOTIFICATION, lpOldParentID)];
    const _: [(); 36] = [(); offset_of!(raw::OBJECT_NOTIFICATION, lpPropTagArray)];
    const _: [(); 36] = [(); size_of::<raw::OPTIONDATA>()];
    const _: [(); 4] = [(); align_of::<raw::OPTIONDATA>()];
    const _: [(); 0] = [(); offset_of!(raw::OPTIONDATA, ulFlags)];
    const _: [(); 4] = [(); offset_of!(raw::OPTIONDATA, lpRecipGUID)];
    const _: [(); 8] = [(); offset_of!(raw::OPTIONDATA, lpszAdrType)];
    const _: [(); 12] = [(); offset_of!(raw::OPTIONDATA, lpszDLLName)];
    const _: [(); 16] = [(); offset_of!(raw::OPTIONDATA, ulOrdinal)];
    const _: [(); 20] = [(); offset_of!(raw::OPTIONDATA, cbOptionsData)];
    const _: [(); 24] = [(); offset_of!(raw::OPTIONDATA, lpbOptionsData)];
    const _: [(); 28] = [(); offset_of!(raw::OPTIONDATA, cOptionsProps)];
    const _: [(); 32] = [(); offset_of!(raw::OPTIONDATA, lpOptionsProps)];
    const _: [(); 12] = [(); size_of::<raw::READSTATE>()];
    const _: [(); 4] = [(); align_of::<raw::READSTATE>()];
    const _: [(); 0] = [(); offset_of!(raw::READSTATE, cbSourceKey)];
    const _: [(); 4] = [(); offset_of!(raw::READSTATE, pbSourceKey)];
    const _: [(); 8] = [(); offset_of!(raw::READSTATE, ulFlags)];
    const _: [(); 16] = [(); size_of::<raw::RECT>()];
    const _: [(); 4] = [(); align_of::<raw::RECT>()];
    const _: [(); 0] = [(); offset_of!(raw::RECT, left)];
    const _: [(); 4] = [(); offset_of!(raw::RECT, top)];
    const _: [(); 8] = [(); offset_of!(raw::RECT, right)];
    const _: [(); 12] = [(); offset_of!(raw::RECT, bottom)];
    const _: [(); 12] = [(); size_of::<raw::ROWENTRY>()];
    const _: [(); 4] = [(); align_of::<raw::ROWENTRY>()];
    const _: [(); 0] = [(); offset_of!(raw::ROWENTRY, ulRowFlags)];
    const _: [(); 4] = [(); offset_of!(raw::ROWENTRY, cValues)];
    const _: [(); 8] = [(); offset_of!(raw::ROWENTRY, rgPropVals)];
    const _: [(); 16] = [(); size_of::<raw::ROWLIST>()];
    const _: [(); 4] = [(); align_of::<raw::ROWLIST>()];
    const _: [(); 0] = [(); offset_of!(raw::ROWLIST, cEntries)];
    const _: [(); 4] = [(); offset_of!(raw::ROWLIST, aEntries)];
    const _: [(); 16] = [(); size_of::<raw::RTF_WCSINFO>()];
    const _: [(); 4] = [(); align_of::<raw::RTF_WCSINFO>()];
    const _: [(); 0] = [(); offset_of!(raw::RTF_WCSINFO, size)];
    const _: [(); 4] = [(); offset_of!(raw::RTF_WCSINFO, ulFlags)];
    const _: [(); 8] = [(); offset_of!(raw::RTF_WCSINFO, ulInCodePage)];
    const _: [(); 12] = [(); offset_of!(raw::RTF_WCSINFO, ulOutCodePage)];
    const _: [(); 8] = [(); size_of::<raw::RTF_WCSRETINFO>()];
    const _: [(); 4] = [(); align_of::<raw::RTF_WCSRETINFO>()];
    const _: [(); 0] = [(); offset_of!(raw::RTF_WCSRETINFO, size)];
    const _: [(); 4] = [(); offset_of!(raw::RTF_WCSRETINFO, ulStreamFlags)];
    const _: [(); 8] = [(); size_of::<raw::SAndRestriction>()];
    const _: [(); 4] = [(); align_of::<raw::SAndRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SAndRestriction, cRes)];
    const _: [(); 4] = [(); offset_of!(raw::SAndRestriction, lpRes)];
    const _: [(); 12] = [(); size_of::<raw::SAnnotationRestriction>()];
    const _: [(); 4] = [(); align_of::<raw::SAnnotationRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SAnnotationRestriction, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SAnnotationRestriction, lpRes)];
    const _: [(); 8] = [(); offset_of!(raw::SAnnotationRestriction, lpProp)];
    const _: [(); 8] = [(); size_of::<raw::SAppTimeArray>()];
    const _: [(); 4] = [(); align_of::<raw::SAppTimeArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SAppTimeArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SAppTimeArray, lpat)];
    const _: [(); 8] = [(); size_of::<raw::SBinary>()];
    const _: [(); 4] = [(); align_of::<raw::SBinary>()];
    const _: [(); 0] = [(); offset_of!(raw::SBinary, cb)];
    const _: [(); 4] = [(); offset_of!(raw::SBinary, lpb)];
    const _: [(); 8] = [(); size_of::<raw::SBinaryArray>()];
    const _: [(); 4] = [(); align_of::<raw::SBinaryArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SBinaryArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SBinaryArray, lpbin)];
    const _: [(); 12] = [(); size_of::<raw::SBitMaskRestriction>()];
    const _: [(); 4] = [(); align_of::<raw::SBitMaskRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SBitMaskRestriction, relBMR)];
    const _: [(); 4] = [(); offset_of!(raw::SBitMaskRestriction, ulPropTag)];
    const _: [(); 8] = [(); offset_of!(raw::SBitMaskRestriction, ulMask)];
    const _: [(); 12] = [(); size_of::<raw::SCommentRestriction>()];
    const _: [(); 4] = [(); align_of::<raw::SCommentRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SCommentRestriction, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SCommentRestriction, lpRes)];
    const _: [(); 8] = [(); offset_of!(raw::SCommentRestriction, lpProp)];
    const _: [(); 12] = [(); size_of::<raw::SComparePropsRestriction>()];
    const _: [(); 4] = [(); align_of::<raw::SComparePropsRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SComparePropsRestriction, relop)];
    const _: [(); 4] = [(); offset_of!(raw::SComparePropsRestriction, ulPropTag1)];
    const _: [(); 8] = [(); offset_of!(raw::SComparePropsRestriction, ulPropTag2)];
    const _: [(); 12] = [(); size_of::<raw::SContentRestriction>()];
    const _: [(); 4] = [(); align_of::<raw::SContentRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SContentRestriction, ulFuzzyLevel)];
    const _: [(); 4] = [(); offset_of!(raw::SContentRestriction, ulPropTag)];
    const _: [(); 8] = [(); offset_of!(raw::SContentRestriction, lpProp)];
    const _: [(); 8] = [(); size_of::<raw::SCountRestriction>()];
    const _: [(); 4] = [(); align_of::<raw::SCountRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SCountRestriction, ulCount)];
    const _: [(); 4] = [(); offset_of!(raw::SCountRestriction, lpRes)];
    const _: [(); 8] = [(); size_of::<raw::SCurrencyArray>()];
    const _: [(); 4] = [(); align_of::<raw::SCurrencyArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SCurrencyArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SCurrencyArray, lpcur)];
    const _: [(); 8] = [(); size_of::<raw::SDateTimeArray>()];
    const _: [(); 4] = [(); align_of::<raw::SDateTimeArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SDateTimeArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SDateTimeArray, lpft)];
    const _: [(); 8] = [(); size_of::<raw::SDoubleArray>()];
    const _: [(); 4] = [(); align_of::<raw::SDoubleArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SDoubleArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SDoubleArray, lpdbl)];
    const _: [(); 12] = [(); size_of::<raw::SExistRestriction>()];
    const _: [(); 4] = [(); align_of::<raw::SExistRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SExistRestriction, ulReserved1)];
    const _: [(); 4] = [(); offset_of!(raw::SExistRestriction, ulPropTag)];
    const _: [(); 8] = [(); offset_of!(raw::SExistRestriction, ulReserved2)];
    const _: [(); 8] = [(); size_of::<raw::SGuidArray>()];
    const _: [(); 4] = [(); align_of::<raw::SGuidArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SGuidArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SGuidArray, lpguid)];
    const _: [(); 8] = [(); size_of::<raw::SLPSTRArray>()];
    const _: [(); 4] = [(); align_of::<raw::SLPSTRArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SLPSTRArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SLPSTRArray, lppszA)];
    const _: [(); 8] = [(); size_of::<raw::SLargeIntegerArray>()];
    const _: [(); 4] = [(); align_of::<raw::SLargeIntegerArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SLargeIntegerArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SLargeIntegerArray, lpli)];
    const _: [(); 8] = [(); size_of::<raw::SLongArray>()];
    const _: [(); 4] = [(); align_of::<raw::SLongArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SLongArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SLongArray, lpl)];
    const _: [(); 8] = [(); size_of::<raw::SMAPIFormInfoArray>()];
    const _: [(); 4] = [(); align_of::<raw::SMAPIFormInfoArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIFormInfoArray, cForms)];
    const _: [(); 4] = [(); offset_of!(raw::SMAPIFormInfoArray, aFormInfo)];
    const _: [(); 48] = [(); size_of::<raw::SMAPIFormProp>()];
    const _: [(); 4] = [(); align_of::<raw::SMAPIFormProp>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIFormProp, ulFlags)];
    const _: [(); 4] = [(); offset_of!(raw::SMAPIFormProp, nPropType)];
    const _: [(); 8] = [(); offset_of!(raw::SMAPIFormProp, nmid)];
    const _: [(); 20] = [(); offset_of!(raw::SMAPIFormProp, pszDisplayName)];
    const _: [(); 24] = [(); offset_of!(raw::SMAPIFormProp, nSpecialType)];
    const _: [(); 28] = [(); offset_of!(raw::SMAPIFormProp, u)];
    const _: [(); 56] = [(); size_of::<raw::SMAPIFormPropArray>()];
    const _: [(); 4] = [(); align_of::<raw::SMAPIFormPropArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIFormPropArray, cProps)];
    const _: [(); 4] = [(); offset_of!(raw::SMAPIFormPropArray, ulPad)];
    const _: [(); 8] = [(); offset_of!(raw::SMAPIFormPropArray, aFormProp)];
    const _: [(); 8] = [(); size_of::<raw::SMAPIFormPropEnumVal>()];
    const _: [(); 4] = [(); align_of::<raw::SMAPIFormPropEnumVal>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIFormPropEnumVal, pszDisplayName)];
    const _: [(); 4] = [(); offset_of!(raw::SMAPIFormPropEnumVal, nVal)];
    const _: [(); 20] = [(); size_of::<raw::SMAPIFormProp_u>()];
    const _: [(); 4] = [(); align_of::<raw::SMAPIFormProp_u>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIFormProp_u, s1)];
    const _: [(); 20] = [(); size_of::<raw::SMAPIFormProp_u_s1>()];
    const _: [(); 4] = [(); align_of::<raw::SMAPIFormProp_u_s1>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIFormProp_u_s1, nmidIdx)];
    const _: [(); 12] = [(); offset_of!(raw::SMAPIFormProp_u_s1, cfpevAvailable)];
    const _: [(); 16] = [(); offset_of!(raw::SMAPIFormProp_u_s1, pfpevAvailable)];
    const _: [(); 20] = [(); size_of::<raw::SMAPIVerb>()];
    const _: [(); 4] = [(); align_of::<raw::SMAPIVerb>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIVerb, lVerb)];
    const _: [(); 4] = [(); offset_of!(raw::SMAPIVerb, szVerbname)];
    const _: [(); 8] = [(); offset_of!(raw::SMAPIVerb, fuFlags)];
    const _: [(); 12] = [(); offset_of!(raw::SMAPIVerb, grfAttribs)];
    const _: [(); 16] = [(); offset_of!(raw::SMAPIVerb, ulFlags)];
    const _: [(); 24] = [(); size_of::<raw::SMAPIVerbArray>()];
    const _: [(); 4] = [(); align_of::<raw::SMAPIVerbArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SMAPIVerbArray, cMAPIVerb)];
    const _: [(); 4] = [(); offset_of!(raw::SMAPIVerbArray, aMAPIVerb)];
    const _: [(); 8] = [(); size_of::<raw::SMessageClassArray>()];
    const _: [(); 4] = [(); align_of::<raw::SMessageClassArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SMessageClassArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SMessageClassArray, aMessageClass)];
    const _: [(); 8] = [(); size_of::<raw::SNotRestriction>()];
    const _: [(); 4] = [(); align_of::<raw::SNotRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SNotRestriction, ulReserved)];
    const _: [(); 4] = [(); offset_of!(raw::SNotRestriction, lpRes)];
    const _: [(); 8] = [(); size_of::<raw::SOrRestriction>()];
    const _: [(); 4] = [(); align_of::<raw::SOrRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SOrRestriction, cRes)];
    const _: [(); 4] = [(); offset_of!(raw::SOrRestriction, lpRes)];
    const _: [(); 8] = [(); size_of::<raw::SPropAttrArray>()];
    const _: [(); 4] = [(); align_of::<raw::SPropAttrArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SPropAttrArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SPropAttrArray, aPropAttr)];
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
    const _: [(); 16] = [(); size_of::<raw::SPropValue>()];
    const _: [(); 8] = [(); align_of::<raw::SPropValue>()];
    const _: [(); 0] = [(); offset_of!(raw::SPropValue, ulPropTag)];
    const _: [(); 4] = [(); offset_of!(raw::SPropValue, dwAlignPad)];
    const _: [(); 8] = [(); offset_of!(raw::SPropValue, Value)];
    const _: [(); 12] = [(); size_of::<raw::SPropertyRestriction>()];
    const _: [(); 4] = [(); align_of::<raw::SPropertyRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SPropertyRestriction, relop)];
    const _: [(); 4] = [(); offset_of!(raw::SPropertyRestriction, ulPropTag)];
    const _: [(); 8] = [(); offset_of!(raw::SPropertyRestriction, lpProp)];
    const _: [(); 8] = [(); size_of::<raw::SRealArray>()];
    const _: [(); 4] = [(); align_of::<raw::SRealArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SRealArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SRealArray, lpflt)];
    const _: [(); 16] = [(); size_of::<raw::SRestriction>()];
    const _: [(); 4] = [(); align_of::<raw::SRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SRestriction, rt)];
    const _: [(); 4] = [(); offset_of!(raw::SRestriction, res)];
    const _: [(); 12] = [(); size_of::<raw::SRestriction_res>()];
    const _: [(); 4] = [(); align_of::<raw::SRestriction_res>()];
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
    const _: [(); 12] = [(); size_of::<raw::SRow>()];
    const _: [(); 4] = [(); align_of::<raw::SRow>()];
    const _: [(); 0] = [(); offset_of!(raw::SRow, ulAdrEntryPad)];
    const _: [(); 4] = [(); offset_of!(raw::SRow, cValues)];
    const _: [(); 8] = [(); offset_of!(raw::SRow, lpProps)];
    const _: [(); 16] = [(); size_of::<raw::SRowSet>()];
    const _: [(); 4] = [(); align_of::<raw::SRowSet>()];
    const _: [(); 0] = [(); offset_of!(raw::SRowSet, cRows)];
    const _: [(); 4] = [(); offset_of!(raw::SRowSet, aRow)];
    const _: [(); 8] = [(); size_of::<raw::SShortArray>()];
    const _: [(); 4] = [(); align_of::<raw::SShortArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SShortArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SShortArray, lpi)];
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
    const _: [(); 8] = [(); size_of::<raw::SSubRestriction>()];
    const _: [(); 4] = [(); align_of::<raw::SSubRestriction>()];
    const _: [(); 0] = [(); offset_of!(raw::SSubRestriction, ulSubObject)];
    const _: [(); 4] = [(); offset_of!(raw::SSubRestriction, lpRes)];
    const _: [(); 72] = [(); size_of::<raw::STATSTG>()];
    const _: [(); 8] = [(); align_of::<raw::STATSTG>()];
    const _: [(); 0] = [(); offset_of!(raw::STATSTG, pwcsName)];
    const _: [(); 4] = [(); offset_of!(raw::STATSTG, r#type)];
    const _: [(); 8] = [(); offset_of!(raw::STATSTG, cbSize)];
    const _: [(); 16] = [(); offset_of!(raw::STATSTG, mtime)];
    const _: [(); 24] = [(); offset_of!(raw::STATSTG, ctime)];
    const _: [(); 32] = [(); offset_of!(raw::STATSTG, atime)];
    const _: [(); 40] = [(); offset_of!(raw::STATSTG, grfMode)];
    const _: [(); 44] = [(); offset_of!(raw::STATSTG, grfLocksSupported)];
    const _: [(); 48] = [(); offset_of!(raw::STATSTG, clsid)];
    const _: [(); 64] = [(); offset_of!(raw::STATSTG, grfStateBits)];
    const _: [(); 68] = [(); offset_of!(raw::STATSTG, reserved)];
    const _: [(); 16] = [(); size_of::<raw::STATUS_OBJECT_NOTIFICATION>()];
    const _: [(); 4] = [(); align_of::<raw::STATUS_OBJECT_NOTIFICATION>()];
    const _: [(); 0] = [(); offset_of!(raw::STATUS_OBJECT_NOTIFICATION, cbEntryID)];
    const _: [(); 4] = [(); offset_of!(raw::STATUS_OBJECT_NOTIFICATION, lpEntryID)];
    const _: [(); 8] = [(); offset_of!(raw::STATUS_OBJECT_NOTIFICATION, cValues)];
    const _: [(); 12] = [(); offset_of!(raw::STATUS_OBJECT_NOTIFICATION, lpPropVals)];
    const _: [(); 8] = [(); size_of::<raw::SWStringArray>()];
    const _: [(); 4] = [(); align_of::<raw::SWStringArray>()];
    const _: [(); 0] = [(); offset_of!(raw::SWStringArray, cValues)];
    const _: [(); 4] = [(); offset_of!(raw::SWStringArray, lppszW)];
    const _: [(); 56] = [(); size_of::<raw::TABLE_NOTIFICATION>()];
    const _: [(); 8] = [(); align_of::<raw::TABLE_NOTIFICATION>()];
    const _: [(); 0] = [(); offset_of!(raw::TABLE_NOTIFICATION, ulTableEvent)];
    const _: [(); 4] = [(); offset_of!(raw::TABLE_NOTIFICATION, hResult)];
    const _: [(); 8] = [(); offset_of!(raw::TABLE_NOTIFICATION, propIndex)];
    const _: [(); 24] = [(); offset_of!(raw::TABLE_NOTIFICATION, propPrior)];
    const _: [(); 40] = [(); offset_of!(raw::TABLE_NOTIFICATION, row)];
    const _: [(); 52] = [(); offset_of!(raw::TABLE_NOTIFICATION, ulPad)];
    const _: [(); 108] = [(); size_of::<raw::TRACEENTRY>()];
    const _: [(); 4] = [(); align_of::<raw::TRACEENTRY>()];
    const _: [(); 0] = [(); offset_of!(raw::TRACEENTRY, lAction)];
    const _: [(); 4] = [(); offset_of!(raw::TRACEENTRY, ftArrivalTime)];
    const _: [(); 12] = [(); offset_of!(raw::TRACEENTRY, ftDeferredTime)];
    const _: [(); 20] = [(); offset_of!(raw::TRACEENTRY, rgchADMDName)];
    const _: [(); 40] = [(); offset_of!(raw::TRACEENTRY, rgchCountryName)];
    const _: [(); 44] = [(); offset_of!(raw::TRACEENTRY, rgchPRMDId)];
    const _: [(); 64] = [(); offset_of!(raw::TRACEENTRY, rgchAttADMDName)];
    const _: [(); 84] = [(); offset_of!(raw::TRACEENTRY, rgchAttCountryName)];
    const _: [(); 88] = [(); offset_of!(raw::TRACEENTRY, rgchAttPRMDId)];
    const _: [(); 107] = [(); offset_of!(raw::TRACEENTRY, bAdditionalActions)];
    const _: [(); 112] = [(); size_of::<raw::TRACEINFO>()];
    const _: [(); 4] = [(); align_of::<raw::TRACEINFO>()];
    const _: [(); 0] = [(); offset_of!(raw::TRACEINFO, cEntries)];
    const _: [(); 4] = [(); offset_of!(raw::TRACEINFO, rgtraceentry)];
    const _: [(); 8] = [(); size_of::<raw::__UPV>()];
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
}
const SLOT: usize = size_of::<usize>();
/// A function that is called as COM calls methods, stdcall on 32-bit x86, with so
/// many parameters beside the object.
trait Method<const PARAMS: usize> {}
impl<R> Method<0> for unsafe extern "system" fn(*mut c_void) -> R {}
impl<R, P0> Method<1> for unsafe extern "system" fn(*mut c_void, P0) -> R {}
impl<R, P0, P1> Method<2> for unsafe extern "system" fn(*mut c_void, P0, P1) -> R {}
impl<R, P0, P1, P2> Method<3>
for unsafe extern "system" fn(*mut c_void, P0, P1, P2) -> R {}
impl<R, P0, P1, P2, P3> Method<4>
for unsafe extern "system" fn(*mut c_void, P0, P1, P2, P3) -> R {}
impl<R, P0, P1, P2, P3, P4> Method<5>
for unsafe extern "system" fn(*mut c_void, P0, P1, P2, P3, P4) -> R {}
impl<R, P0, P1, P2, P3, P4, P5> Method<6>
for unsafe extern "system" fn(*mut c_void, P0, P1, P2, P3, P4, P5) -> R {}
impl<R, P0, P1, P2, P3, P4, P5, P6> Method<7>
for unsafe extern "system" fn(*mut c_void, P0, P1, P2, P3, P4, P5, P6) -> R {}
impl<R, P0, P1, P2, P3, P4, P5, P6, P7> Method<8>
for unsafe extern "system" fn(*mut c_void, P0, P1, P2, P3, P4, P5, P6, P7) -> R {}
impl<R, P0, P1, P2, P3, P4, P5, P6, P7, P8> Method<9>
for unsafe extern "system" fn(*mut c_void, P0, P1, P2, P3, P4, P5, P6, P7, P8) -> R {}
impl<R, P0, P1, P2, P3, P4, P5, P6, P7, P8, P9> Method<10>
for unsafe extern "system" fn(*mut c_void, P0, P1, P2, P3, P4, P5, P6, P7, P8, P9) -> R {}
impl<R, P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10> Method<11>
for unsafe extern "system" fn(
    *mut c_void,
    P0,
    P1,
    P2,
    P3,
    P4,
    P5,
    P6,
    P7,
    P8,
    P9,
    P10,
) -> R {}
impl<R, P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11> Method<12>
for unsafe extern "system" fn(
    *mut c_void,
    P0,
    P1,
    P2,
    P3,
    P4,
    P5,
    P6,
    P7,
    P8,
    P9,
    P10,
    P11,
) -> R {}
const fn method<const PARAMS: usize, M: Method<PARAMS>>(_: &M) {}
const _: () = assert!(
    raw::IABLogon::IID.to_u128() ==
    GUID::from_u128(0x00020314_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 13 * SLOT] = [(); size_of::<raw::IABLogon_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IABLogon_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IABLogon_Vtbl, Logoff)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IABLogon_Vtbl, OpenEntry)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IABLogon_Vtbl, CompareEntryIDs)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IABLogon_Vtbl, Advise)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IABLogon_Vtbl, Unadvise)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IABLogon_Vtbl, OpenStatusEntry)];
const _: [(); 10 * SLOT] = [(); offset_of!(raw::IABLogon_Vtbl, OpenTemplateID)];
const _: [(); 11 * SLOT] = [(); offset_of!(raw::IABLogon_Vtbl, GetOneOffTable)];
const _: [(); 12 * SLOT] = [(); offset_of!(raw::IABLogon_Vtbl, PrepareRecips)];
const _: fn(&raw::IABLogon_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<1, _>(&table.Logoff);
    method::<6, _>(&table.OpenEntry);
    method::<6, _>(&table.CompareEntryIDs);
    method::<5, _>(&table.Advise);
    method::<1, _>(&table.Unadvise);
    method::<4, _>(&table.OpenStatusEntry);
    method::<7, _>(&table.OpenTemplateID);
    method::<2, _>(&table.GetOneOffTable);
    method::<3, _>(&table.PrepareRecips);
};
const _: () = assert!(
    raw::IABProvider::IID.to_u128() ==
    GUID::from_u128(0x00020311_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 5 * SLOT] = [(); size_of::<raw::IABProvider_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IABProvider_Vtbl, Shutdown)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IABProvider_Vtbl, Logon)];
const _: fn(&raw::IABProvider_Vtbl) = |table| {
    method::<1, _>(&table.Shutdown);
    method::<8, _>(&table.Logon);
};
const _: () = assert!(
    raw::IExchangeBadItemCallback::IID.to_u128() ==
    GUID::from_u128(0x1df85ab7_4d20_4a57_b170_2f062136c1d6).to_u128()
);
const _: [(); 4 * SLOT] = [(); size_of::<raw::IExchangeBadItemCallback_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IExchangeBadItemCallback_Vtbl, BadItem)];
const _: fn(&raw::IExchangeBadItemCallback_Vtbl) = |table| {
    method::<6, _>(&table.BadItem);
};
const _: [(); 4 * SLOT] = [(); size_of::<raw::IExchangeChangeAdviseSink_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(
    raw::IExchangeChangeAdviseSink_Vtbl, OnNotify
)];
const _: fn(&raw::IExchangeChangeAdviseSink_Vtbl) = |table| {
    method::<2, _>(&table.OnNotify);
};
const _: () = assert!(
    raw::IExchangeChangeAdvisor::IID.to_u128() ==
    GUID::from_u128(0x1e300720_a839_11cf_bde0_00004c7531e3).to_u128()
);
const _: [(); 8 * SLOT] = [(); size_of::<raw::IExchangeChangeAdvisor_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(
    raw::IExchangeChangeAdvisor_Vtbl, GetLastError
)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IExchangeChangeAdvisor_Vtbl, Config)];
const _: [(); 5 * SLOT] = [(); offset_of!(
    raw::IExchangeChangeAdvisor_Vtbl, UpdateState
)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IExchangeChangeAdvisor_Vtbl, AddKeys)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IExchangeChangeAdvisor_Vtbl, RemoveKeys)];
const _: fn(&raw::IExchangeChangeAdvisor_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<4, _>(&table.Config);
    method::<1, _>(&table.UpdateState);
    method::<1, _>(&table.AddKeys);
    method::<1, _>(&table.RemoveKeys);
};
const _: () = assert!(
    raw::IExchangeExportChanges::IID.to_u128() ==
    GUID::from_u128(0xa3ea9cc0_d1b2_11cd_80fc_00aa004bba0b).to_u128()
);
const _: [(); 7 * SLOT] = [(); size_of::<raw::IExchangeExportChanges_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(
    raw::IExchangeExportChanges_Vtbl, GetLastError
)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IExchangeExportChanges_Vtbl, Config)];
const _: [(); 5 * SLOT] = [(); offset_of!(
    raw::IExchangeExportChanges_Vtbl, Synchronize
)];
const _: [(); 6 * SLOT] = [(); offset_of!(
    raw::IExchangeExportChanges_Vtbl, UpdateState
)];
const _: fn(&raw::IExchangeExportChanges_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<7, _>(&table.Config);
    method::<2, _>(&table.Synchronize);
    method::<1, _>(&table.UpdateState);
};
const _: () = assert!(
    raw::IExchangeFastTransfer::IID.to_u128() ==
    GUID::from_u128(0xff7db070_a88a_11cd_9bc8_00aa002fc45a).to_u128()
);
const _: [(); 6 * SLOT] = [(); size_of::<raw::IExchangeFastTransfer_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IExchangeFastTransfer_Vtbl, Config)];
const _: [(); 4 * SLOT] = [(); offset_of!(
    raw::IExchangeFastTransfer_Vtbl, TransferBuffer
)];
const _: [(); 5 * SLOT] = [(); offset_of!(
    raw::IExchangeFastTransfer_Vtbl, IsInterfaceOk
)];
const _: fn(&raw::IExchangeFastTransfer_Vtbl) = |table| {
    method::<2, _>(&table.Config);
    method::<3, _>(&table.TransferBuffer);
    method::<4, _>(&table.IsInterfaceOk);
};
const _: () = assert!(
    raw::IExchangeFavorites::IID.to_u128() ==
    GUID::from_u128(0xcf4f3bc0_ec66_11ce_b31c_00aa00574cc6).to_u128()
);
const _: [(); 6 * SLOT] = [(); size_of::<raw::IExchangeFavorites_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IExchangeFavorites_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IExchangeFavorites_Vtbl, AddFavorites)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IExchangeFavorites_Vtbl, DelFavorites)];
const _: fn(&raw::IExchangeFavorites_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<1, _>(&table.AddFavorites);
    method::<1, _>(&table.DelFavorites);
};
const _: () = assert!(
    raw::IExchangeImportContentsChanges::IID.to_u128() ==
    GUID::from_u128(0xf75abfa0_d0e0_11cd_80fc_00aa004bba0b).to_u128()
);
const _: [(); 10 * SLOT] = [(); size_of::<raw::IExchangeImportContentsChanges_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(
    raw::IExchangeImportContentsChanges_Vtbl, GetLastError
)];
const _: [(); 4 * SLOT] = [(); offset_of!(
    raw::IExchangeImportContentsChanges_Vtbl, Config
)];
const _: [(); 5 * SLOT] = [(); offset_of!(
    raw::IExchangeImportContentsChanges_Vtbl, UpdateState
)];
const _: [(); 6 * SLOT] = [(); offset_of!(
    raw::IExchangeImportContentsChanges_Vtbl, ImportMessageChange
)];
const _: [(); 7 * SLOT] = [(); offset_of!(
    raw::IExchangeImportContentsChanges_Vtbl, ImportMessageDeletion
)];
const _: [(); 8 * SLOT] = [(); offset_of!(
    raw::IExchangeImportContentsChanges_Vtbl, ImportPerUserReadStateChange
)];
const _: [(); 9 * SLOT] = [(); offset_of!(
    raw::IExchangeImportContentsChanges_Vtbl, ImportMessageMove
)];
const _: fn(&raw::IExchangeImportContentsChanges_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<2, _>(&table.Config);
    method::<1, _>(&table.UpdateState);
    method::<4, _>(&table.ImportMessageChange);
    method::<2, _>(&table.ImportMessageDeletion);
    method::<2, _>(&table.ImportPerUserReadStateChange);
    method::<10, _>(&table.ImportMessageMove);
};
const _: () = assert!(
    raw::IExchangeImportHierarchyChanges::IID.to_u128() ==
    GUID::from_u128(0x85a66cf0_d0e0_11cd_80fc_00aa004bba0b).to_u128()
);
const _: [(); 8 * SLOT] = [(); size_of::<raw::IExchangeImportHierarchyChanges_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(
    raw::IExchangeImportHierarchyChanges_Vtbl, GetLastError
)];
const _: [(); 4 * SLOT] = [(); offset_of!(
    raw::IExchangeImportHierarchyChanges_Vtbl, Config
)];
const _: [(); 5 * SLOT] = [(); offset_of!(
    raw::IExchangeImportHierarchyChanges_Vtbl, UpdateState
)];
const _: [(); 6 * SLOT] = [(); offset_of!(
    raw::IExchangeImportHierarchyChanges_Vtbl, ImportFolderChange
)];
const _: [(); 7 * SLOT] = [(); offset_of!(
    raw::IExchangeImportHierarchyChanges_Vtbl, ImportFolderDeletion
)];
const _: fn(&raw::IExchangeImportHierarchyChanges_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<2, _>(&table.Config);
    method::<1, _>(&table.UpdateState);
    method::<2, _>(&table.ImportFolderChange);
    method::<2, _>(&table.ImportFolderDeletion);
};
const _: () = assert!(
    raw::IExchangeManageStore::IID.to_u128() ==
    GUID::from_u128(0x559d10b0_a772_11cd_9bc8_00aa002fc45a).to_u128()
);
const _: [(); 8 * SLOT] = [(); size_of::<raw::IExchangeManageStore_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(
    raw::IExchangeManageStore_Vtbl, CreateStoreEntryID
)];
const _: [(); 4 * SLOT] = [(); offset_of!(
    raw::IExchangeManageStore_Vtbl, EntryIDFromSourceKey
)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IExchangeManageStore_Vtbl, GetRights)];
const _: [(); 6 * SLOT] = [(); offset_of!(
    raw::IExchangeManageStore_Vtbl, GetMailboxTable
)];
const _: [(); 7 * SLOT] = [(); offset_of!(
    raw::IExchangeManageStore_Vtbl, GetPublicFolderTable
)];
const _: fn(&raw::IExchangeManageStore_Vtbl) = |table| {
    method::<5, _>(&table.CreateStoreEntryID);
    method::<6, _>(&table.EntryIDFromSourceKey);
    method::<5, _>(&table.GetRights);
    method::<3, _>(&table.GetMailboxTable);
    method::<3, _>(&table.GetPublicFolderTable);
};
const _: () = assert!(
    raw::IExchangeMessageConversion::IID.to_u128() ==
    GUID::from_u128(0x3532b360_d114_11cf_a83b_00c04fd65597).to_u128()
);
const _: [(); 4 * SLOT] = [(); size_of::<raw::IExchangeMessageConversion_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(
    raw::IExchangeMessageConversion_Vtbl, OpenStream
)];
const _: fn(&raw::IExchangeMessageConversion_Vtbl) = |table| {
    method::<3, _>(&table.OpenStream);
};
const _: () = assert!(
    raw::IExchangeModifyTable::IID.to_u128() ==
    GUID::from_u128(0x2d734cb0_53fd_101b_b19d_08002b3056e3).to_u128()
);
const _: [(); 6 * SLOT] = [(); size_of::<raw::IExchangeModifyTable_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IExchangeModifyTable_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IExchangeModifyTable_Vtbl, GetTable)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IExchangeModifyTable_Vtbl, ModifyTable)];
const _: fn(&raw::IExchangeModifyTable_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<2, _>(&table.GetTable);
    method::<2, _>(&table.ModifyTable);
};
const _: () = assert!(
    raw::IExchangeMoveUserProgress::IID.to_u128() ==
    GUID::from_u128(0xef2fb44a_8dac_4e4e_b1e3_a3b926355617).to_u128()
);
const _: [(); 6 * SLOT] = [(); size_of::<raw::IExchangeMoveUserProgress_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(
    raw::IExchangeMoveUserProgress_Vtbl, NextFolder
)];
const _: [(); 4 * SLOT] = [(); offset_of!(
    raw::IExchangeMoveUserProgress_Vtbl, Progress
)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IExchangeMoveUserProgress_Vtbl, Restart)];
const _: fn(&raw::IExchangeMoveUserProgress_Vtbl) = |table| {
    method::<2, _>(&table.NextFolder);
    method::<3, _>(&table.Progress);
    method::<1, _>(&table.Restart);
};
const _: () = assert!(
    raw::IExchangeNntpNewsfeed::IID.to_u128() ==
    GUID::from_u128(0x380f41c0_3cdc_11d0_9792_00c04fd6551d).to_u128()
);
const _: [(); 6 * SLOT] = [(); size_of::<raw::IExchangeNntpNewsfeed_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IExchangeNntpNewsfeed_Vtbl, Configure)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IExchangeNntpNewsfeed_Vtbl, CheckMsgIds)];
const _: [(); 5 * SLOT] = [(); offset_of!(
    raw::IExchangeNntpNewsfeed_Vtbl, OpenArticleStream
)];
const _: fn(&raw::IExchangeNntpNewsfeed_Vtbl) = |table| {
    method::<3, _>(&table.Configure);
    method::<3, _>(&table.CheckMsgIds);
    method::<1, _>(&table.OpenArticleStream);
};
const _: () = assert!(
    raw::IExchangeRuleAction::IID.to_u128() ==
    GUID::from_u128(0x74bba840_c93a_11ce_9581_00aa005742f7).to_u128()
);
const _: [(); 5 * SLOT] = [(); size_of::<raw::IExchangeRuleAction_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IExchangeRuleAction_Vtbl, ActionCount)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IExchangeRuleAction_Vtbl, GetAction)];
const _: fn(&raw::IExchangeRuleAction_Vtbl) = |table| {
    method::<1, _>(&table.ActionCount);
    method::<3, _>(&table.GetAction);
};
const _: () = assert!(
    raw::IMAPIAdviseSink::IID.to_u128() ==
    GUID::from_u128(0x00020302_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 4 * SLOT] = [(); size_of::<raw::IMAPIAdviseSink_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPIAdviseSink_Vtbl, OnNotify)];
const _: fn(&raw::IMAPIAdviseSink_Vtbl) = |table| {
    method::<2, _>(&table.OnNotify);
};
const _: () = assert!(
    raw::IMAPIClientShutdown::IID.to_u128() ==
    GUID::from_u128(0x00020397_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 6 * SLOT] = [(); size_of::<raw::IMAPIClientShutdown_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(
    raw::IMAPIClientShutdown_Vtbl, QueryFastShutdown
)];
const _: [(); 4 * SLOT] = [(); offset_of!(
    raw::IMAPIClientShutdown_Vtbl, NotifyProcessShutdown
)];
const _: [(); 5 * SLOT] = [(); offset_of!(
    raw::IMAPIClientShutdown_Vtbl, DoFastShutdown
)];
const _: fn(&raw::IMAPIClientShutdown_Vtbl) = |table| {
    method::<0, _>(&table.QueryFastShutdown);
    method::<0, _>(&table.NotifyProcessShutdown);
    method::<0, _>(&table.DoFastShutdown);
};
const _: () = assert!(
    raw::IMAPIControl::IID.to_u128() ==
    GUID::from_u128(0x0002031b_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 6 * SLOT] = [(); size_of::<raw::IMAPIControl_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPIControl_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMAPIControl_Vtbl, Activate)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMAPIControl_Vtbl, GetState)];
const _: fn(&raw::IMAPIControl_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<2, _>(&table.Activate);
    method::<2, _>(&table.GetState);
};
const _: () = assert!(
    raw::IMAPIForm::IID.to_u128() ==
    GUID::from_u128(0x00020327_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 10 * SLOT] = [(); size_of::<raw::IMAPIForm_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPIForm_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMAPIForm_Vtbl, SetViewContext)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMAPIForm_Vtbl, GetViewContext)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IMAPIForm_Vtbl, ShutdownForm)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IMAPIForm_Vtbl, DoVerb)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IMAPIForm_Vtbl, Advise)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IMAPIForm_Vtbl, Unadvise)];
const _: fn(&raw::IMAPIForm_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<1, _>(&table.SetViewContext);
    method::<1, _>(&table.GetViewContext);
    method::<1, _>(&table.ShutdownForm);
    method::<4, _>(&table.DoVerb);
    method::<2, _>(&table.Advise);
    method::<1, _>(&table.Unadvise);
};
const _: () = assert!(
    raw::IMAPIFormAdviseSink::IID.to_u128() ==
    GUID::from_u128(0x0002032f_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 5 * SLOT] = [(); size_of::<raw::IMAPIFormAdviseSink_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPIFormAdviseSink_Vtbl, OnChange)];
const _: [(); 4 * SLOT] = [(); offset_of!(
    raw::IMAPIFormAdviseSink_Vtbl, OnActivateNext
)];
const _: fn(&raw::IMAPIFormAdviseSink_Vtbl) = |table| {
    method::<1, _>(&table.OnChange);
    method::<4, _>(&table.OnActivateNext);
};
const _: () = assert!(
    raw::IMAPIFormContainer::IID.to_u128() ==
    GUID::from_u128(0x0002032e_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 10 * SLOT] = [(); size_of::<raw::IMAPIFormContainer_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPIFormContainer_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMAPIFormContainer_Vtbl, InstallForm)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMAPIFormContainer_Vtbl, RemoveForm)];
const _: [(); 6 * SLOT] = [(); offset_of!(
    raw::IMAPIFormContainer_Vtbl, ResolveMessageClass
)];
const _: [(); 7 * SLOT] = [(); offset_of!(
    raw::IMAPIFormContainer_Vtbl, ResolveMultipleMessageClasses
)];
const _: [(); 8 * SLOT] = [(); offset_of!(
    raw::IMAPIFormContainer_Vtbl, CalcFormPropSet
)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IMAPIFormContainer_Vtbl, GetDisplay)];
const _: fn(&raw::IMAPIFormContainer_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<3, _>(&table.InstallForm);
    method::<1, _>(&table.RemoveForm);
    method::<3, _>(&table.ResolveMessageClass);
    method::<3, _>(&table.ResolveMultipleMessageClasses);
    method::<2, _>(&table.CalcFormPropSet);
    method::<2, _>(&table.GetDisplay);
};
const _: () = assert!(
    raw::IMAPIFormFactory::IID.to_u128() ==
    GUID::from_u128(0x00020350_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 6 * SLOT] = [(); size_of::<raw::IMAPIFormFactory_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPIFormFactory_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(
    raw::IMAPIFormFactory_Vtbl, CreateClassFactory
)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMAPIFormFactory_Vtbl, LockServer)];
const _: fn(&raw::IMAPIFormFactory_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<3, _>(&table.CreateClassFactory);
    method::<2, _>(&table.LockServer);
};
const _: () = assert!(
    raw::IMAPIFormMgr::IID.to_u128() ==
    GUID::from_u128(0x00020322_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 15 * SLOT] = [(); size_of::<raw::IMAPIFormMgr_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPIFormMgr_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMAPIFormMgr_Vtbl, LoadForm)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMAPIFormMgr_Vtbl, ResolveMessageClass)];
const _: [(); 6 * SLOT] = [(); offset_of!(
    raw::IMAPIFormMgr_Vtbl, ResolveMultipleMessageClasses
)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IMAPIFormMgr_Vtbl, CalcFormPropSet)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IMAPIFormMgr_Vtbl, CreateForm)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IMAPIFormMgr_Vtbl, SelectForm)];
const _: [(); 10 * SLOT] = [(); offset_of!(raw::IMAPIFormMgr_Vtbl, SelectMultipleForms)];
const _: [(); 11 * SLOT] = [(); offset_of!(raw::IMAPIFormMgr_Vtbl, SelectFormContainer)];
const _: [(); 12 * SLOT] = [(); offset_of!(raw::IMAPIFormMgr_Vtbl, OpenFormContainer)];
const _: [(); 13 * SLOT] = [(); offset_of!(raw::IMAPIFormMgr_Vtbl, PrepareForm)];
const _: [(); 14 * SLOT] = [(); offset_of!(raw::IMAPIFormMgr_Vtbl, IsInConflict)];
const _: fn(&raw::IMAPIFormMgr_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<11, _>(&table.LoadForm);
    method::<4, _>(&table.ResolveMessageClass);
    method::<4, _>(&table.ResolveMultipleMessageClasses);
    method::<3, _>(&table.CalcFormPropSet);
    method::<5, _>(&table.CreateForm);
    method::<5, _>(&table.SelectForm);
    method::<6, _>(&table.SelectMultipleForms);
    method::<3, _>(&table.SelectFormContainer);
    method::<3, _>(&table.OpenFormContainer);
    method::<3, _>(&table.PrepareForm);
    method::<4, _>(&table.IsInConflict);
};
const _: () = assert!(
    raw::IMAPIMessageSite::IID.to_u128() ==
    GUID::from_u128(0x00020370_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 16 * SLOT] = [(); size_of::<raw::IMAPIMessageSite_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPIMessageSite_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMAPIMessageSite_Vtbl, GetSession)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMAPIMessageSite_Vtbl, GetStore)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IMAPIMessageSite_Vtbl, GetFolder)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IMAPIMessageSite_Vtbl, GetMessage)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IMAPIMessageSite_Vtbl, GetFormManager)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IMAPIMessageSite_Vtbl, NewMessage)];
const _: [(); 10 * SLOT] = [(); offset_of!(raw::IMAPIMessageSite_Vtbl, CopyMessage)];
const _: [(); 11 * SLOT] = [(); offset_of!(raw::IMAPIMessageSite_Vtbl, MoveMessage)];
const _: [(); 12 * SLOT] = [(); offset_of!(raw::IMAPIMessageSite_Vtbl, DeleteMessage)];
const _: [(); 13 * SLOT] = [(); offset_of!(raw::IMAPIMessageSite_Vtbl, SaveMessage)];
const _: [(); 14 * SLOT] = [(); offset_of!(raw::IMAPIMessageSite_Vtbl, SubmitMessage)];
const _: [(); 15 * SLOT] = [(); offset_of!(raw::IMAPIMessageSite_Vtbl, GetSiteStatus)];
const _: fn(&raw::IMAPIMessageSite_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<1, _>(&table.GetSession);
    method::<1, _>(&table.GetStore);
    method::<1, _>(&table.GetFolder);
    method::<1, _>(&table.GetMessage);
    method::<1, _>(&table.GetFormManager);
    method::<6, _>(&table.NewMessage);
    method::<1, _>(&table.CopyMessage);
    method::<3, _>(&table.MoveMessage);
    method::<2, _>(&table.DeleteMessage);
    method::<0, _>(&table.SaveMessage);
    method::<1, _>(&table.SubmitMessage);
    method::<1, _>(&table.GetSiteStatus);
};
const _: () = assert!(
    raw::IMAPIProgress::IID.to_u128() ==
    GUID::from_u128(0x0002031f_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 8 * SLOT] = [(); size_of::<raw::IMAPIProgress_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPIProgress_Vtbl, Progress)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMAPIProgress_Vtbl, GetFlags)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMAPIProgress_Vtbl, GetMax)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IMAPIProgress_Vtbl, GetMin)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IMAPIProgress_Vtbl, SetLimits)];
const _: fn(&raw::IMAPIProgress_Vtbl) = |table| {
    method::<3, _>(&table.Progress);
    method::<1, _>(&table.GetFlags);
    method::<1, _>(&table.GetMax);
    method::<1, _>(&table.GetMin);
    method::<3, _>(&table.SetLimits);
};
const _: () = assert!(
    raw::IMAPIProp::IID.to_u128() ==
    GUID::from_u128(0x00020303_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 14 * SLOT] = [(); size_of::<raw::IMAPIProp_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPIProp_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMAPIProp_Vtbl, SaveChanges)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMAPIProp_Vtbl, GetProps)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IMAPIProp_Vtbl, GetPropList)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IMAPIProp_Vtbl, OpenProperty)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IMAPIProp_Vtbl, SetProps)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IMAPIProp_Vtbl, DeleteProps)];
const _: [(); 10 * SLOT] = [(); offset_of!(raw::IMAPIProp_Vtbl, CopyTo)];
const _: [(); 11 * SLOT] = [(); offset_of!(raw::IMAPIProp_Vtbl, CopyProps)];
const _: [(); 12 * SLOT] = [(); offset_of!(raw::IMAPIProp_Vtbl, GetNamesFromIDs)];
const _: [(); 13 * SLOT] = [(); offset_of!(raw::IMAPIProp_Vtbl, GetIDsFromNames)];
const _: fn(&raw::IMAPIProp_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<1, _>(&table.SaveChanges);
    method::<4, _>(&table.GetProps);
    method::<2, _>(&table.GetPropList);
    method::<5, _>(&table.OpenProperty);
    method::<3, _>(&table.SetProps);
    method::<2, _>(&table.DeleteProps);
    method::<9, _>(&table.CopyTo);
    method::<7, _>(&table.CopyProps);
    method::<5, _>(&table.GetNamesFromIDs);
    method::<4, _>(&table.GetIDsFromNames);
};
const _: () = assert!(
    raw::IMAPIProviderShutdown::IID.to_u128() ==
    GUID::from_u128(0x00020398_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 6 * SLOT] = [(); size_of::<raw::IMAPIProviderShutdown_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(
    raw::IMAPIProviderShutdown_Vtbl, QueryFastShutdown
)];
const _: [(); 4 * SLOT] = [(); offset_of!(
    raw::IMAPIProviderShutdown_Vtbl, NotifyProcessShutdown
)];
const _: [(); 5 * SLOT] = [(); offset_of!(
    raw::IMAPIProviderShutdown_Vtbl, DoFastShutdown
)];
const _: fn(&raw::IMAPIProviderShutdown_Vtbl) = |table| {
    method::<0, _>(&table.QueryFastShutdown);
    method::<0, _>(&table.NotifyProcessShutdown);
    method::<0, _>(&table.DoFastShutdown);
};
const _: () = assert!(
    raw::IMAPISession::IID.to_u128() ==
    GUID::from_u128(0x00020300_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 22 * SLOT] = [(); size_of::<raw::IMAPISession_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, GetMsgStoresTable)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, OpenMsgStore)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, OpenAddressBook)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, OpenProfileSection)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, GetStatusTable)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, OpenEntry)];
const _: [(); 10 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, CompareEntryIDs)];
const _: [(); 11 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, Advise)];
const _: [(); 12 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, Unadvise)];
const _: [(); 13 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, MessageOptions)];
const _: [(); 14 * SLOT] = [(); offset_of!(
    raw::IMAPISession_Vtbl, QueryDefaultMessageOpt
)];
const _: [(); 15 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, EnumAdrTypes)];
const _: [(); 16 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, QueryIdentity)];
const _: [(); 17 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, Logoff)];
const _: [(); 18 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, SetDefaultStore)];
const _: [(); 19 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, AdminServices)];
const _: [(); 20 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, ShowForm)];
const _: [(); 21 * SLOT] = [(); offset_of!(raw::IMAPISession_Vtbl, PrepareForm)];
const _: fn(&raw::IMAPISession_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<2, _>(&table.GetMsgStoresTable);
    method::<6, _>(&table.OpenMsgStore);
    method::<4, _>(&table.OpenAddressBook);
    method::<4, _>(&table.OpenProfileSection);
    method::<2, _>(&table.GetStatusTable);
    method::<6, _>(&table.OpenEntry);
    method::<6, _>(&table.CompareEntryIDs);
    method::<5, _>(&table.Advise);
    method::<1, _>(&table.Unadvise);
    method::<4, _>(&table.MessageOptions);
    method::<4, _>(&table.QueryDefaultMessageOpt);
    method::<3, _>(&table.EnumAdrTypes);
    method::<2, _>(&table.QueryIdentity);
    method::<3, _>(&table.Logoff);
    method::<3, _>(&table.SetDefaultStore);
    method::<2, _>(&table.AdminServices);
    method::<11, _>(&table.ShowForm);
    method::<3, _>(&table.PrepareForm);
};
const _: () = assert!(
    raw::IMAPISupport::IID.to_u128() ==
    GUID::from_u128(0x0002030f_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 44 * SLOT] = [(); size_of::<raw::IMAPISupport_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, GetMemAllocRoutines)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, Subscribe)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, Unsubscribe)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, Notify)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, ModifyStatusRow)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, OpenProfileSection)];
const _: [(); 10 * SLOT] = [(); offset_of!(
    raw::IMAPISupport_Vtbl, RegisterPreprocessor
)];
const _: [(); 11 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, NewUID)];
const _: [(); 12 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, MakeInvalid)];
const _: [(); 13 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, SpoolerYield)];
const _: [(); 14 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, SpoolerNotify)];
const _: [(); 15 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, CreateOneOff)];
const _: [(); 16 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, SetProviderUID)];
const _: [(); 17 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, CompareEntryIDs)];
const _: [(); 18 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, OpenTemplateID)];
const _: [(); 19 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, OpenEntry)];
const _: [(); 20 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, GetOneOffTable)];
const _: [(); 21 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, Address)];
const _: [(); 22 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, Details)];
const _: [(); 23 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, NewEntry)];
const _: [(); 24 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, DoConfigPropsheet)];
const _: [(); 25 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, CopyMessages)];
const _: [(); 26 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, CopyFolder)];
const _: [(); 27 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, DoCopyTo)];
const _: [(); 28 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, DoCopyProps)];
const _: [(); 29 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, DoProgressDialog)];
const _: [(); 30 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, ReadReceipt)];
const _: [(); 31 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, PrepareSubmit)];
const _: [(); 32 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, ExpandRecips)];
const _: [(); 33 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, UpdatePAB)];
const _: [(); 34 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, DoSentMail)];
const _: [(); 35 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, OpenAddressBook)];
const _: [(); 36 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, Preprocess)];
const _: [(); 37 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, CompleteMsg)];
const _: [(); 38 * SLOT] = [(); offset_of!(
    raw::IMAPISupport_Vtbl, StoreLogoffTransports
)];
const _: [(); 39 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, StatusRecips)];
const _: [(); 40 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, WrapStoreEntryID)];
const _: [(); 41 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, ModifyProfile)];
const _: [(); 42 * SLOT] = [(); offset_of!(raw::IMAPISupport_Vtbl, IStorageFromStream)];
const _: [(); 43 * SLOT] = [(); offset_of!(
    raw::IMAPISupport_Vtbl, GetSvcConfigSupportObj
)];
const _: fn(&raw::IMAPISupport_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<3, _>(&table.GetMemAllocRoutines);
    method::<5, _>(&table.Subscribe);
    method::<1, _>(&table.Unsubscribe);
    method::<4, _>(&table.Notify);
    method::<3, _>(&table.ModifyStatusRow);
    method::<3, _>(&table.OpenProfileSection);
    method::<6, _>(&table.RegisterPreprocessor);
    method::<1, _>(&table.NewUID);
    method::<4, _>(&table.MakeInvalid);
    method::<1, _>(&table.SpoolerYield);
    method::<2, _>(&table.SpoolerNotify);
    method::<6, _>(&table.CreateOneOff);
    method::<2, _>(&table.SetProviderUID);
    method::<6, _>(&table.CompareEntryIDs);
    method::<7, _>(&table.OpenTemplateID);
    method::<6, _>(&table.OpenEntry);
    method::<2, _>(&table.GetOneOffTable);
    method::<3, _>(&table.Address);
    method::<9, _>(&table.Details);
    method::<8, _>(&table.NewEntry);
    method::<6, _>(&table.DoConfigPropsheet);
    method::<8, _>(&table.CopyMessages);
    method::<10, _>(&table.CopyFolder);
    method::<11, _>(&table.DoCopyTo);
    method::<9, _>(&table.DoCopyProps);
    method::<3, _>(&table.DoProgressDialog);
    method::<3, _>(&table.ReadReceipt);
    method::<2, _>(&table.PrepareSubmit);
    method::<2, _>(&table.ExpandRecips);
    method::<2, _>(&table.UpdatePAB);
    method::<2, _>(&table.DoSentMail);
    method::<3, _>(&table.OpenAddressBook);
    method::<3, _>(&table.Preprocess);
    method::<3, _>(&table.CompleteMsg);
    method::<1, _>(&table.StoreLogoffTransports);
    method::<2, _>(&table.StatusRecips);
    method::<4, _>(&table.WrapStoreEntryID);
    method::<1, _>(&table.ModifyProfile);
    method::<4, _>(&table.IStorageFromStream);
    method::<2, _>(&table.GetSvcConfigSupportObj);
};
const _: () = assert!(
    raw::IMAPITable::IID.to_u128() ==
    GUID::from_u128(0x00020301_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 26 * SLOT] = [(); size_of::<raw::IMAPITable_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, Advise)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, Unadvise)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, GetStatus)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, SetColumns)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, QueryColumns)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, GetRowCount)];
const _: [(); 10 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, SeekRow)];
const _: [(); 11 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, SeekRowApprox)];
const _: [(); 12 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, QueryPosition)];
const _: [(); 13 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, FindRow)];
const _: [(); 14 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, Restrict)];
const _: [(); 15 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, CreateBookmark)];
const _: [(); 16 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, FreeBookmark)];
const _: [(); 17 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, SortTable)];
const _: [(); 18 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, QuerySortOrder)];
const _: [(); 19 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, QueryRows)];
const _: [(); 20 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, Abort)];
const _: [(); 21 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, ExpandRow)];
const _: [(); 22 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, CollapseRow)];
const _: [(); 23 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, WaitForCompletion)];
const _: [(); 24 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, GetCollapseState)];
const _: [(); 25 * SLOT] = [(); offset_of!(raw::IMAPITable_Vtbl, SetCollapseState)];
const _: fn(&raw::IMAPITable_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<3, _>(&table.Advise);
    method::<1, _>(&table.Unadvise);
    method::<2, _>(&table.GetStatus);
    method::<2, _>(&table.SetColumns);
    method::<2, _>(&table.QueryColumns);
    method::<2, _>(&table.GetRowCount);
    method::<3, _>(&table.SeekRow);
    method::<2, _>(&table.SeekRowApprox);
    method::<3, _>(&table.QueryPosition);
    method::<3, _>(&table.FindRow);
    method::<2, _>(&table.Restrict);
    method::<1, _>(&table.CreateBookmark);
    method::<1, _>(&table.FreeBookmark);
    method::<2, _>(&table.SortTable);
    method::<1, _>(&table.QuerySortOrder);
    method::<3, _>(&table.QueryRows);
    method::<0, _>(&table.Abort);
    method::<6, _>(&table.ExpandRow);
    method::<4, _>(&table.CollapseRow);
    method::<3, _>(&table.WaitForCompletion);
    method::<5, _>(&table.GetCollapseState);
    method::<4, _>(&table.SetCollapseState);
};
const _: () = assert!(
    raw::IMAPIViewAdviseSink::IID.to_u128() ==
    GUID::from_u128(0x0002032b_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 8 * SLOT] = [(); size_of::<raw::IMAPIViewAdviseSink_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPIViewAdviseSink_Vtbl, OnShutdown)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMAPIViewAdviseSink_Vtbl, OnNewMessage)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMAPIViewAdviseSink_Vtbl, OnPrint)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IMAPIViewAdviseSink_Vtbl, OnSubmitted)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IMAPIViewAdviseSink_Vtbl, OnSaved)];
const _: fn(&raw::IMAPIViewAdviseSink_Vtbl) = |table| {
    method::<0, _>(&table.OnShutdown);
    method::<0, _>(&table.OnNewMessage);
    method::<2, _>(&table.OnPrint);
    method::<0, _>(&table.OnSubmitted);
    method::<0, _>(&table.OnSaved);
};
const _: () = assert!(
    raw::IMAPIViewContext::IID.to_u128() ==
    GUID::from_u128(0x00020321_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 9 * SLOT] = [(); size_of::<raw::IMAPIViewContext_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMAPIViewContext_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMAPIViewContext_Vtbl, SetAdviseSink)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMAPIViewContext_Vtbl, ActivateNext)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IMAPIViewContext_Vtbl, GetPrintSetup)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IMAPIViewContext_Vtbl, GetSaveStream)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IMAPIViewContext_Vtbl, GetViewStatus)];
const _: fn(&raw::IMAPIViewContext_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<1, _>(&table.SetAdviseSink);
    method::<2, _>(&table.ActivateNext);
    method::<2, _>(&table.GetPrintSetup);
    method::<3, _>(&table.GetSaveStream);
    method::<1, _>(&table.GetViewStatus);
};
const _: () = assert!(
    raw::IMSCapabilities::IID.to_u128() ==
    GUID::from_u128(0x00020393_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 4 * SLOT] = [(); size_of::<raw::IMSCapabilities_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMSCapabilities_Vtbl, GetCapabilities)];
const _: fn(&raw::IMSCapabilities_Vtbl) = |table| {
    method::<1, _>(&table.GetCapabilities);
};
const _: () = assert!(
    raw::IMSLogon::IID.to_u128() ==
    GUID::from_u128(0x00020313_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 10 * SLOT] = [(); size_of::<raw::IMSLogon_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMSLogon_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMSLogon_Vtbl, Logoff)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMSLogon_Vtbl, OpenEntry)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IMSLogon_Vtbl, CompareEntryIDs)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IMSLogon_Vtbl, Advise)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IMSLogon_Vtbl, Unadvise)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IMSLogon_Vtbl, OpenStatusEntry)];
const _: fn(&raw::IMSLogon_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<1, _>(&table.Logoff);
    method::<6, _>(&table.OpenEntry);
    method::<6, _>(&table.CompareEntryIDs);
    method::<5, _>(&table.Advise);
    method::<1, _>(&table.Unadvise);
    method::<4, _>(&table.OpenStatusEntry);
};
const _: () = assert!(
    raw::IMSProvider::IID.to_u128() ==
    GUID::from_u128(0x00020310_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 7 * SLOT] = [(); size_of::<raw::IMSProvider_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMSProvider_Vtbl, Shutdown)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IMSProvider_Vtbl, Logon)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMSProvider_Vtbl, SpoolerLogon)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IMSProvider_Vtbl, CompareStoreIDs)];
const _: fn(&raw::IMSProvider_Vtbl) = |table| {
    method::<1, _>(&table.Shutdown);
    method::<12, _>(&table.Logon);
    method::<12, _>(&table.SpoolerLogon);
    method::<6, _>(&table.CompareStoreIDs);
};
const _: () = assert!(
    raw::IMsgServiceAdmin::IID.to_u128() ==
    GUID::from_u128(0x0002031d_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 15 * SLOT] = [(); size_of::<raw::IMsgServiceAdmin_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(
    raw::IMsgServiceAdmin_Vtbl, GetMsgServiceTable
)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, CreateMsgService)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, DeleteMsgService)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, CopyMsgService)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, RenameMsgService)];
const _: [(); 9 * SLOT] = [(); offset_of!(
    raw::IMsgServiceAdmin_Vtbl, ConfigureMsgService
)];
const _: [(); 10 * SLOT] = [(); offset_of!(
    raw::IMsgServiceAdmin_Vtbl, OpenProfileSection
)];
const _: [(); 11 * SLOT] = [(); offset_of!(
    raw::IMsgServiceAdmin_Vtbl, MsgServiceTransportOrder
)];
const _: [(); 12 * SLOT] = [(); offset_of!(raw::IMsgServiceAdmin_Vtbl, AdminProviders)];
const _: [(); 13 * SLOT] = [(); offset_of!(
    raw::IMsgServiceAdmin_Vtbl, SetPrimaryIdentity
)];
const _: [(); 14 * SLOT] = [(); offset_of!(
    raw::IMsgServiceAdmin_Vtbl, GetProviderTable
)];
const _: fn(&raw::IMsgServiceAdmin_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<2, _>(&table.GetMsgServiceTable);
    method::<4, _>(&table.CreateMsgService);
    method::<1, _>(&table.DeleteMsgService);
    method::<7, _>(&table.CopyMsgService);
    method::<3, _>(&table.RenameMsgService);
    method::<5, _>(&table.ConfigureMsgService);
    method::<4, _>(&table.OpenProfileSection);
    method::<3, _>(&table.MsgServiceTransportOrder);
    method::<3, _>(&table.AdminProviders);
    method::<2, _>(&table.SetPrimaryIdentity);
    method::<2, _>(&table.GetProviderTable);
};
const _: () = assert!(
    raw::IPersistMessage::IID.to_u128() ==
    GUID::from_u128(0x0002032a_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 11 * SLOT] = [(); size_of::<raw::IPersistMessage_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IPersistMessage_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IPersistMessage_Vtbl, GetClassID)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IPersistMessage_Vtbl, IsDirty)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IPersistMessage_Vtbl, InitNew)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IPersistMessage_Vtbl, Load)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IPersistMessage_Vtbl, Save)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IPersistMessage_Vtbl, SaveCompleted)];
const _: [(); 10 * SLOT] = [(); offset_of!(raw::IPersistMessage_Vtbl, HandsOffMessage)];
const _: fn(&raw::IPersistMessage_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<1, _>(&table.GetClassID);
    method::<0, _>(&table.IsDirty);
    method::<2, _>(&table.InitNew);
    method::<4, _>(&table.Load);
    method::<2, _>(&table.Save);
    method::<1, _>(&table.SaveCompleted);
    method::<0, _>(&table.HandsOffMessage);
};
const _: () = assert!(
    raw::IProfAdmin::IID.to_u128() ==
    GUID::from_u128(0x0002031c_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 12 * SLOT] = [(); size_of::<raw::IProfAdmin_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IProfAdmin_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IProfAdmin_Vtbl, GetProfileTable)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IProfAdmin_Vtbl, CreateProfile)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IProfAdmin_Vtbl, DeleteProfile)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IProfAdmin_Vtbl, ChangeProfilePassword)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IProfAdmin_Vtbl, CopyProfile)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IProfAdmin_Vtbl, RenameProfile)];
const _: [(); 10 * SLOT] = [(); offset_of!(raw::IProfAdmin_Vtbl, SetDefaultProfile)];
const _: [(); 11 * SLOT] = [(); offset_of!(raw::IProfAdmin_Vtbl, AdminServices)];
const _: fn(&raw::IProfAdmin_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<2, _>(&table.GetProfileTable);
    method::<4, _>(&table.CreateProfile);
    method::<2, _>(&table.DeleteProfile);
    method::<4, _>(&table.ChangeProfilePassword);
    method::<5, _>(&table.CopyProfile);
    method::<5, _>(&table.RenameProfile);
    method::<2, _>(&table.SetDefaultProfile);
    method::<5, _>(&table.AdminServices);
};
const _: () = assert!(
    raw::IProviderAdmin::IID.to_u128() ==
    GUID::from_u128(0x00020325_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 8 * SLOT] = [(); size_of::<raw::IProviderAdmin_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IProviderAdmin_Vtbl, GetLastError)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IProviderAdmin_Vtbl, GetProviderTable)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IProviderAdmin_Vtbl, CreateProvider)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IProviderAdmin_Vtbl, DeleteProvider)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IProviderAdmin_Vtbl, OpenProfileSection)];
const _: fn(&raw::IProviderAdmin_Vtbl) = |table| {
    method::<3, _>(&table.GetLastError);
    method::<2, _>(&table.GetProviderTable);
    method::<6, _>(&table.CreateProvider);
    method::<1, _>(&table.DeleteProvider);
    method::<4, _>(&table.OpenProfileSection);
};
const _: () = assert!(
    raw::ISequentialStream::IID.to_u128() ==
    GUID::from_u128(0x0c733a30_2a1c_11ce_ade5_00aa0044773d).to_u128()
);
const _: [(); 5 * SLOT] = [(); size_of::<raw::ISequentialStream_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::ISequentialStream_Vtbl, Read)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::ISequentialStream_Vtbl, Write)];
const _: fn(&raw::ISequentialStream_Vtbl) = |table| {
    method::<3, _>(&table.Read);
    method::<3, _>(&table.Write);
};
const _: () = assert!(
    raw::ISpoolerHook::IID.to_u128() ==
    GUID::from_u128(0x00020320_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 5 * SLOT] = [(); size_of::<raw::ISpoolerHook_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::ISpoolerHook_Vtbl, InboundMsgHook)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::ISpoolerHook_Vtbl, OutboundMsgHook)];
const _: fn(&raw::ISpoolerHook_Vtbl) = |table| {
    method::<6, _>(&table.InboundMsgHook);
    method::<6, _>(&table.OutboundMsgHook);
};
const _: () = assert!(
    raw::ITableData::IID.to_u128() ==
    GUID::from_u128(0x00020316_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 12 * SLOT] = [(); size_of::<raw::ITableData_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::ITableData_Vtbl, HrGetView)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::ITableData_Vtbl, HrModifyRow)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::ITableData_Vtbl, HrDeleteRow)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::ITableData_Vtbl, HrQueryRow)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::ITableData_Vtbl, HrEnumRow)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::ITableData_Vtbl, HrNotify)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::ITableData_Vtbl, HrInsertRow)];
const _: [(); 10 * SLOT] = [(); offset_of!(raw::ITableData_Vtbl, HrModifyRows)];
const _: [(); 11 * SLOT] = [(); offset_of!(raw::ITableData_Vtbl, HrDeleteRows)];
const _: fn(&raw::ITableData_Vtbl) = |table| {
    method::<4, _>(&table.HrGetView);
    method::<1, _>(&table.HrModifyRow);
    method::<1, _>(&table.HrDeleteRow);
    method::<3, _>(&table.HrQueryRow);
    method::<2, _>(&table.HrEnumRow);
    method::<3, _>(&table.HrNotify);
    method::<2, _>(&table.HrInsertRow);
    method::<2, _>(&table.HrModifyRows);
    method::<3, _>(&table.HrDeleteRows);
};
const _: () = assert!(
    raw::IXPLogon::IID.to_u128() ==
    GUID::from_u128(0x00020315_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 15 * SLOT] = [(); size_of::<raw::IXPLogon_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IXPLogon_Vtbl, AddressTypes)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IXPLogon_Vtbl, RegisterOptions)];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IXPLogon_Vtbl, TransportNotify)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IXPLogon_Vtbl, Idle)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IXPLogon_Vtbl, TransportLogoff)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IXPLogon_Vtbl, SubmitMessage)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IXPLogon_Vtbl, EndMessage)];
const _: [(); 10 * SLOT] = [(); offset_of!(raw::IXPLogon_Vtbl, Poll)];
const _: [(); 11 * SLOT] = [(); offset_of!(raw::IXPLogon_Vtbl, StartMessage)];
const _: [(); 12 * SLOT] = [(); offset_of!(raw::IXPLogon_Vtbl, OpenStatusEntry)];
const _: [(); 13 * SLOT] = [(); offset_of!(raw::IXPLogon_Vtbl, ValidateState)];
const _: [(); 14 * SLOT] = [(); offset_of!(raw::IXPLogon_Vtbl, FlushQueues)];
const _: fn(&raw::IXPLogon_Vtbl) = |table| {
    method::<5, _>(&table.AddressTypes);
    method::<3, _>(&table.RegisterOptions);
    method::<2, _>(&table.TransportNotify);
    method::<1, _>(&table.Idle);
    method::<1, _>(&table.TransportLogoff);
    method::<4, _>(&table.SubmitMessage);
    method::<2, _>(&table.EndMessage);
    method::<1, _>(&table.Poll);
    method::<3, _>(&table.StartMessage);
    method::<4, _>(&table.OpenStatusEntry);
    method::<2, _>(&table.ValidateState);
    method::<4, _>(&table.FlushQueues);
};
const _: () = assert!(
    raw::IXPProvider::IID.to_u128() ==
    GUID::from_u128(0x00020312_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 5 * SLOT] = [(); size_of::<raw::IXPProvider_Vtbl>()];
const _: [(); 3 * SLOT] = [(); offset_of!(raw::IXPProvider_Vtbl, Shutdown)];
const _: [(); 4 * SLOT] = [(); offset_of!(raw::IXPProvider_Vtbl, TransportLogon)];
const _: fn(&raw::IXPProvider_Vtbl) = |table| {
    method::<1, _>(&table.Shutdown);
    method::<6, _>(&table.TransportLogon);
};
const _: () = assert!(
    raw::IAddrBook::IID.to_u128() ==
    GUID::from_u128(0x00020309_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 32 * SLOT] = [(); size_of::<raw::IAddrBook_Vtbl>()];
const _: [(); 14 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, OpenEntry)];
const _: [(); 15 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, CompareEntryIDs)];
const _: [(); 16 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, Advise)];
const _: [(); 17 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, Unadvise)];
const _: [(); 18 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, CreateOneOff)];
const _: [(); 19 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, NewEntry)];
const _: [(); 20 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, ResolveName)];
const _: [(); 21 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, Address)];
const _: [(); 22 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, Details)];
const _: [(); 23 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, RecipOptions)];
const _: [(); 24 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, QueryDefaultRecipOpt)];
const _: [(); 25 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, GetPAB)];
const _: [(); 26 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, SetPAB)];
const _: [(); 27 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, GetDefaultDir)];
const _: [(); 28 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, SetDefaultDir)];
const _: [(); 29 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, GetSearchPath)];
const _: [(); 30 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, SetSearchPath)];
const _: [(); 31 * SLOT] = [(); offset_of!(raw::IAddrBook_Vtbl, PrepareRecips)];
const _: fn(&raw::IAddrBook_Vtbl) = |table| {
    method::<6, _>(&table.OpenEntry);
    method::<6, _>(&table.CompareEntryIDs);
    method::<5, _>(&table.Advise);
    method::<1, _>(&table.Unadvise);
    method::<6, _>(&table.CreateOneOff);
    method::<8, _>(&table.NewEntry);
    method::<4, _>(&table.ResolveName);
    method::<3, _>(&table.Address);
    method::<9, _>(&table.Details);
    method::<3, _>(&table.RecipOptions);
    method::<4, _>(&table.QueryDefaultRecipOpt);
    method::<2, _>(&table.GetPAB);
    method::<2, _>(&table.SetPAB);
    method::<2, _>(&table.GetDefaultDir);
    method::<2, _>(&table.SetDefaultDir);
    method::<2, _>(&table.GetSearchPath);
    method::<2, _>(&table.SetSearchPath);
    method::<3, _>(&table.PrepareRecips);
};
const _: () = assert!(
    raw::IAttach::IID.to_u128() ==
    GUID::from_u128(0x00020308_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 14 * SLOT] = [(); size_of::<raw::IAttach_Vtbl>()];
const _: () = assert!(
    raw::IExchangeExportChanges2::IID.to_u128() ==
    GUID::from_u128(0x387cebe0_f53f_11cf_a48f_00c04fd65595).to_u128()
);
const _: [(); 8 * SLOT] = [(); size_of::<raw::IExchangeExportChanges2_Vtbl>()];
const _: [(); 7 * SLOT] = [(); offset_of!(
    raw::IExchangeExportChanges2_Vtbl, ConfigForConversionStream
)];
const _: fn(&raw::IExchangeExportChanges2_Vtbl) = |table| {
    method::<7, _>(&table.ConfigForConversionStream);
};
const _: () = assert!(
    raw::IExchangeImportContentsChanges2::IID.to_u128() ==
    GUID::from_u128(0x7dfdd720_f53f_11cf_a48f_00c04fd65595).to_u128()
);
const _: [(); 12 * SLOT] = [(); size_of::<raw::IExchangeImportContentsChanges2_Vtbl>()];
const _: [(); 10 * SLOT] = [(); offset_of!(
    raw::IExchangeImportContentsChanges2_Vtbl, ConfigForConversionStream
)];
const _: [(); 11 * SLOT] = [(); offset_of!(
    raw::IExchangeImportContentsChanges2_Vtbl, ImportMessageChangeAsAStream
)];
const _: fn(&raw::IExchangeImportContentsChanges2_Vtbl) = |table| {
    method::<4, _>(&table.ConfigForConversionStream);
    method::<4, _>(&table.ImportMessageChangeAsAStream);
};
const _: () = assert!(
    raw::IExchangeManageStore2::IID.to_u128() ==
    GUID::from_u128(0xb6dca470_0ff3_11d0_a409_00c04fd7bd87).to_u128()
);
const _: [(); 9 * SLOT] = [(); size_of::<raw::IExchangeManageStore2_Vtbl>()];
const _: [(); 8 * SLOT] = [(); offset_of!(
    raw::IExchangeManageStore2_Vtbl, CreateNewsgroupNameEntryID
)];
const _: fn(&raw::IExchangeManageStore2_Vtbl) = |table| {
    method::<3, _>(&table.CreateNewsgroupNameEntryID);
};
const _: () = assert!(
    raw::IMAPIContainer::IID.to_u128() ==
    GUID::from_u128(0x0002030b_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 19 * SLOT] = [(); size_of::<raw::IMAPIContainer_Vtbl>()];
const _: [(); 14 * SLOT] = [(); offset_of!(raw::IMAPIContainer_Vtbl, GetContentsTable)];
const _: [(); 15 * SLOT] = [(); offset_of!(raw::IMAPIContainer_Vtbl, GetHierarchyTable)];
const _: [(); 16 * SLOT] = [(); offset_of!(raw::IMAPIContainer_Vtbl, OpenEntry)];
const _: [(); 17 * SLOT] = [(); offset_of!(raw::IMAPIContainer_Vtbl, SetSearchCriteria)];
const _: [(); 18 * SLOT] = [(); offset_of!(raw::IMAPIContainer_Vtbl, GetSearchCriteria)];
const _: fn(&raw::IMAPIContainer_Vtbl) = |table| {
    method::<2, _>(&table.GetContentsTable);
    method::<2, _>(&table.GetHierarchyTable);
    method::<6, _>(&table.OpenEntry);
    method::<3, _>(&table.SetSearchCriteria);
    method::<4, _>(&table.GetSearchCriteria);
};
const _: () = assert!(
    raw::IMAPIFormInfo::IID.to_u128() ==
    GUID::from_u128(0x00020324_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 19 * SLOT] = [(); size_of::<raw::IMAPIFormInfo_Vtbl>()];
const _: [(); 14 * SLOT] = [(); offset_of!(raw::IMAPIFormInfo_Vtbl, CalcFormPropSet)];
const _: [(); 15 * SLOT] = [(); offset_of!(raw::IMAPIFormInfo_Vtbl, CalcVerbSet)];
const _: [(); 16 * SLOT] = [(); offset_of!(raw::IMAPIFormInfo_Vtbl, MakeIconFromBinary)];
const _: [(); 17 * SLOT] = [(); offset_of!(raw::IMAPIFormInfo_Vtbl, SaveForm)];
const _: [(); 18 * SLOT] = [(); offset_of!(raw::IMAPIFormInfo_Vtbl, OpenFormContainer)];
const _: fn(&raw::IMAPIFormInfo_Vtbl) = |table| {
    method::<2, _>(&table.CalcFormPropSet);
    method::<2, _>(&table.CalcVerbSet);
    method::<2, _>(&table.MakeIconFromBinary);
    method::<1, _>(&table.SaveForm);
    method::<1, _>(&table.OpenFormContainer);
};
const _: () = assert!(
    raw::IMAPIStatus::IID.to_u128() ==
    GUID::from_u128(0x00020305_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 18 * SLOT] = [(); size_of::<raw::IMAPIStatus_Vtbl>()];
const _: [(); 14 * SLOT] = [(); offset_of!(raw::IMAPIStatus_Vtbl, ValidateState)];
const _: [(); 15 * SLOT] = [(); offset_of!(raw::IMAPIStatus_Vtbl, SettingsDialog)];
const _: [(); 16 * SLOT] = [(); offset_of!(raw::IMAPIStatus_Vtbl, ChangePassword)];
const _: [(); 17 * SLOT] = [(); offset_of!(raw::IMAPIStatus_Vtbl, FlushQueues)];
const _: fn(&raw::IMAPIStatus_Vtbl) = |table| {
    method::<2, _>(&table.ValidateState);
    method::<2, _>(&table.SettingsDialog);
    method::<3, _>(&table.ChangePassword);
    method::<4, _>(&table.FlushQueues);
};
const _: () = assert!(
    raw::IMailUser::IID.to_u128() ==
    GUID::from_u128(0x0002030a_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 14 * SLOT] = [(); size_of::<raw::IMailUser_Vtbl>()];
const _: () = assert!(
    raw::IMessage::IID.to_u128() ==
    GUID::from_u128(0x00020307_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 22 * SLOT] = [(); size_of::<raw::IMessage_Vtbl>()];
const _: [(); 14 * SLOT] = [(); offset_of!(raw::IMessage_Vtbl, GetAttachmentTable)];
const _: [(); 15 * SLOT] = [(); offset_of!(raw::IMessage_Vtbl, OpenAttach)];
const _: [(); 16 * SLOT] = [(); offset_of!(raw::IMessage_Vtbl, CreateAttach)];
const _: [(); 17 * SLOT] = [(); offset_of!(raw::IMessage_Vtbl, DeleteAttach)];
const _: [(); 18 * SLOT] = [(); offset_of!(raw::IMessage_Vtbl, GetRecipientTable)];
const _: [(); 19 * SLOT] = [(); offset_of!(raw::IMessage_Vtbl, ModifyRecipients)];
const _: [(); 20 * SLOT] = [(); offset_of!(raw::IMessage_Vtbl, SubmitMessage)];
const _: [(); 21 * SLOT] = [(); offset_of!(raw::IMessage_Vtbl, SetReadFlag)];
const _: fn(&raw::IMessage_Vtbl) = |table| {
    method::<2, _>(&table.GetAttachmentTable);
    method::<4, _>(&table.OpenAttach);
    method::<4, _>(&table.CreateAttach);
    method::<4, _>(&table.DeleteAttach);
    method::<2, _>(&table.GetRecipientTable);
    method::<2, _>(&table.ModifyRecipients);
    method::<1, _>(&table.SubmitMessage);
    method::<1, _>(&table.SetReadFlag);
};
const _: () = assert!(
    raw::IMsgServiceAdmin2::IID.to_u128() ==
    GUID::from_u128(0x00020387_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 16 * SLOT] = [(); size_of::<raw::IMsgServiceAdmin2_Vtbl>()];
const _: [(); 15 * SLOT] = [(); offset_of!(
    raw::IMsgServiceAdmin2_Vtbl, CreateMsgServiceEx
)];
const _: fn(&raw::IMsgServiceAdmin2_Vtbl) = |table| {
    method::<5, _>(&table.CreateMsgServiceEx);
};
const _: () = assert!(
    raw::IMsgStore::IID.to_u128() ==
    GUID::from_u128(0x00020306_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 27 * SLOT] = [(); size_of::<raw::IMsgStore_Vtbl>()];
const _: [(); 14 * SLOT] = [(); offset_of!(raw::IMsgStore_Vtbl, Advise)];
const _: [(); 15 * SLOT] = [(); offset_of!(raw::IMsgStore_Vtbl, Unadvise)];
const _: [(); 16 * SLOT] = [(); offset_of!(raw::IMsgStore_Vtbl, CompareEntryIDs)];
const _: [(); 17 * SLOT] = [(); offset_of!(raw::IMsgStore_Vtbl, OpenEntry)];
const _: [(); 18 * SLOT] = [(); offset_of!(raw::IMsgStore_Vtbl, SetReceiveFolder)];
const _: [(); 19 * SLOT] = [(); offset_of!(raw::IMsgStore_Vtbl, GetReceiveFolder)];
const _: [(); 20 * SLOT] = [(); offset_of!(raw::IMsgStore_Vtbl, GetReceiveFolderTable)];
const _: [(); 21 * SLOT] = [(); offset_of!(raw::IMsgStore_Vtbl, StoreLogoff)];
const _: [(); 22 * SLOT] = [(); offset_of!(raw::IMsgStore_Vtbl, AbortSubmit)];
const _: [(); 23 * SLOT] = [(); offset_of!(raw::IMsgStore_Vtbl, GetOutgoingQueue)];
const _: [(); 24 * SLOT] = [(); offset_of!(raw::IMsgStore_Vtbl, SetLockState)];
const _: [(); 25 * SLOT] = [(); offset_of!(raw::IMsgStore_Vtbl, FinishedMsg)];
const _: [(); 26 * SLOT] = [(); offset_of!(raw::IMsgStore_Vtbl, NotifyNewMail)];
const _: fn(&raw::IMsgStore_Vtbl) = |table| {
    method::<5, _>(&table.Advise);
    method::<1, _>(&table.Unadvise);
    method::<6, _>(&table.CompareEntryIDs);
    method::<6, _>(&table.OpenEntry);
    method::<4, _>(&table.SetReceiveFolder);
    method::<5, _>(&table.GetReceiveFolder);
    method::<2, _>(&table.GetReceiveFolderTable);
    method::<1, _>(&table.StoreLogoff);
    method::<3, _>(&table.AbortSubmit);
    method::<2, _>(&table.GetOutgoingQueue);
    method::<2, _>(&table.SetLockState);
    method::<3, _>(&table.FinishedMsg);
    method::<1, _>(&table.NotifyNewMail);
};
const _: () = assert!(
    raw::IProfSect::IID.to_u128() ==
    GUID::from_u128(0x00020304_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 14 * SLOT] = [(); size_of::<raw::IProfSect_Vtbl>()];
const _: () = assert!(
    raw::IPropData::IID.to_u128() ==
    GUID::from_u128(0x0002031a_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 18 * SLOT] = [(); size_of::<raw::IPropData_Vtbl>()];
const _: [(); 14 * SLOT] = [(); offset_of!(raw::IPropData_Vtbl, HrSetObjAccess)];
const _: [(); 15 * SLOT] = [(); offset_of!(raw::IPropData_Vtbl, HrSetPropAccess)];
const _: [(); 16 * SLOT] = [(); offset_of!(raw::IPropData_Vtbl, HrGetPropAccess)];
const _: [(); 17 * SLOT] = [(); offset_of!(raw::IPropData_Vtbl, HrAddObjProps)];
const _: fn(&raw::IPropData_Vtbl) = |table| {
    method::<1, _>(&table.HrSetObjAccess);
    method::<2, _>(&table.HrSetPropAccess);
    method::<2, _>(&table.HrGetPropAccess);
    method::<2, _>(&table.HrAddObjProps);
};
const _: () = assert!(
    raw::IStream::IID.to_u128() ==
    GUID::from_u128(0x0000000c_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 14 * SLOT] = [(); size_of::<raw::IStream_Vtbl>()];
const _: [(); 5 * SLOT] = [(); offset_of!(raw::IStream_Vtbl, Seek)];
const _: [(); 6 * SLOT] = [(); offset_of!(raw::IStream_Vtbl, SetSize)];
const _: [(); 7 * SLOT] = [(); offset_of!(raw::IStream_Vtbl, CopyTo)];
const _: [(); 8 * SLOT] = [(); offset_of!(raw::IStream_Vtbl, Commit)];
const _: [(); 9 * SLOT] = [(); offset_of!(raw::IStream_Vtbl, Revert)];
const _: [(); 10 * SLOT] = [(); offset_of!(raw::IStream_Vtbl, LockRegion)];
const _: [(); 11 * SLOT] = [(); offset_of!(raw::IStream_Vtbl, UnlockRegion)];
const _: [(); 12 * SLOT] = [(); offset_of!(raw::IStream_Vtbl, Stat)];
const _: [(); 13 * SLOT] = [(); offset_of!(raw::IStream_Vtbl, Clone)];
const _: fn(&raw::IStream_Vtbl) = |table| {
    method::<3, _>(&table.Seek);
    method::<1, _>(&table.SetSize);
    method::<4, _>(&table.CopyTo);
    method::<1, _>(&table.Commit);
    method::<0, _>(&table.Revert);
    method::<3, _>(&table.LockRegion);
    method::<3, _>(&table.UnlockRegion);
    method::<2, _>(&table.Stat);
    method::<1, _>(&table.Clone);
};
const _: () = assert!(
    raw::IABContainer::IID.to_u128() ==
    GUID::from_u128(0x0002030d_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 23 * SLOT] = [(); size_of::<raw::IABContainer_Vtbl>()];
const _: [(); 19 * SLOT] = [(); offset_of!(raw::IABContainer_Vtbl, CreateEntry)];
const _: [(); 20 * SLOT] = [(); offset_of!(raw::IABContainer_Vtbl, CopyEntries)];
const _: [(); 21 * SLOT] = [(); offset_of!(raw::IABContainer_Vtbl, DeleteEntries)];
const _: [(); 22 * SLOT] = [(); offset_of!(raw::IABContainer_Vtbl, ResolveNames)];
const _: fn(&raw::IABContainer_Vtbl) = |table| {
    method::<4, _>(&table.CreateEntry);
    method::<4, _>(&table.CopyEntries);
    method::<2, _>(&table.DeleteEntries);
    method::<4, _>(&table.ResolveNames);
};
const _: () = assert!(
    raw::IDistList::IID.to_u128() ==
    GUID::from_u128(0x0002030e_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 23 * SLOT] = [(); size_of::<raw::IDistList_Vtbl>()];
const _: [(); 19 * SLOT] = [(); offset_of!(raw::IDistList_Vtbl, CreateEntry)];
const _: [(); 20 * SLOT] = [(); offset_of!(raw::IDistList_Vtbl, CopyEntries)];
const _: [(); 21 * SLOT] = [(); offset_of!(raw::IDistList_Vtbl, DeleteEntries)];
const _: [(); 22 * SLOT] = [(); offset_of!(raw::IDistList_Vtbl, ResolveNames)];
const _: fn(&raw::IDistList_Vtbl) = |table| {
    method::<4, _>(&table.CreateEntry);
    method::<4, _>(&table.CopyEntries);
    method::<2, _>(&table.DeleteEntries);
    method::<4, _>(&table.ResolveNames);
};
const _: () = assert!(
    raw::IExchangeExportChanges3::IID.to_u128() ==
    GUID::from_u128(0x702e7f86_50a6_11d1_abd6_00a0c905660a).to_u128()
);
const _: [(); 9 * SLOT] = [(); size_of::<raw::IExchangeExportChanges3_Vtbl>()];
const _: [(); 8 * SLOT] = [(); offset_of!(
    raw::IExchangeExportChanges3_Vtbl, ConfigForSelectiveSync
)];
const _: fn(&raw::IExchangeExportChanges3_Vtbl) = |table| {
    method::<8, _>(&table.ConfigForSelectiveSync);
};
const _: () = assert!(
    raw::IExchangeManageStore3::IID.to_u128() ==
    GUID::from_u128(0x166d9bc2_db75_44a9_8a93_9f3ffc994d76).to_u128()
);
const _: [(); 10 * SLOT] = [(); size_of::<raw::IExchangeManageStore3_Vtbl>()];
const _: [(); 9 * SLOT] = [(); offset_of!(
    raw::IExchangeManageStore3_Vtbl, GetMailboxTableOffset
)];
const _: fn(&raw::IExchangeManageStore3_Vtbl) = |table| {
    method::<4, _>(&table.GetMailboxTableOffset);
};
const _: () = assert!(
    raw::IMAPIFolder::IID.to_u128() ==
    GUID::from_u128(0x0002030c_0000_0000_c000_000000000046).to_u128()
);
const _: [(); 30 * SLOT] = [(); size_of::<raw::IMAPIFolder_Vtbl>()];
const _: [(); 19 * SLOT] = [(); offset_of!(raw::IMAPIFolder_Vtbl, CreateMessage)];
const _: [(); 20 * SLOT] = [(); offset_of!(raw::IMAPIFolder_Vtbl, CopyMessages)];
const _: [(); 21 * SLOT] = [(); offset_of!(raw::IMAPIFolder_Vtbl, DeleteMessages)];
const _: [(); 22 * SLOT] = [(); offset_of!(raw::IMAPIFolder_Vtbl, CreateFolder)];
const _: [(); 23 * SLOT] = [(); offset_of!(raw::IMAPIFolder_Vtbl, CopyFolder)];
const _: [(); 24 * SLOT] = [(); offset_of!(raw::IMAPIFolder_Vtbl, DeleteFolder)];
const _: [(); 25 * SLOT] = [(); offset_of!(raw::IMAPIFolder_Vtbl, SetReadFlags)];
const _: [(); 26 * SLOT] = [(); offset_of!(raw::IMAPIFolder_Vtbl, GetMessageStatus)];
const _: [(); 27 * SLOT] = [(); offset_of!(raw::IMAPIFolder_Vtbl, SetMessageStatus)];
const _: [(); 28 * SLOT] = [(); offset_of!(raw::IMAPIFolder_Vtbl, SaveContentsSort)];
const _: [(); 29 * SLOT] = [(); offset_of!(raw::IMAPIFolder_Vtbl, EmptyFolder)];
const _: fn(&raw::IMAPIFolder_Vtbl) = |table| {
    method::<3, _>(&table.CreateMessage);
    method::<6, _>(&table.CopyMessages);
    method::<4, _>(&table.DeleteMessages);
    method::<6, _>(&table.CreateFolder);
    method::<8, _>(&table.CopyFolder);
    method::<5, _>(&table.DeleteFolder);
    method::<4, _>(&table.SetReadFlags);
    method::<4, _>(&table.GetMessageStatus);
    method::<5, _>(&table.SetMessageStatus);
    method::<2, _>(&table.SaveContentsSort);
    method::<3, _>(&table.EmptyFolder);
};
const _: () = assert!(
    raw::IExchangeManageStore4::IID.to_u128() ==
    GUID::from_u128(0x2590ff87_c431_4f9c_b1a8_cd69d760cd10).to_u128()
);
const _: [(); 11 * SLOT] = [(); size_of::<raw::IExchangeManageStore4_Vtbl>()];
const _: [(); 10 * SLOT] = [(); offset_of!(
    raw::IExchangeManageStore4_Vtbl, GetPublicFolderTableOffset
)];
const _: fn(&raw::IExchangeManageStore4_Vtbl) = |table| {
    method::<4, _>(&table.GetPublicFolderTableOffset);
};
