// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Numbers that are no flags: limits, versions, identifiers. Their names are those of
//! the headers.
#![allow(non_upper_case_globals, missing_docs)]
/// Numbers of the address dialog.
pub mod address_dialog {
    /// Defined by MAPIDefS.h; has no page.
    pub const ADRPARM_HELP_CTX: u32 = 0;
}
/// Success, null values, and flags that have another name in the spec.
pub mod basics {
    /// Defined by MAPIDefS.h; has no page.
    pub const hrSuccess: u32 = 0;
    /// Defined by MAPIDefS.h; has no page.
    pub const FTGNULL: u32 = 0;
    /// Defined by MAPIDefS.h; has no page.
    pub const MAPI_UNICODE: u32 = 0x80000000;
    /// Defined by MAPIDefS.h; has no page.
    pub const fMapiUnicode: u32 = 0;
    /// Defined by MAPIDefS.h; has no page.
    pub const TBL_NOWAIT: u32 = 1;
    /// Defined by MAPIDefS.h; has no page.
    pub const STREAM_APPEND: u32 = 4;
    /// Defined by MAPIDefS.h; has no page.
    pub const NUM_AG_TYPES: u32 = 3;
    /// Defined by MAPIDefS.h; has no page.
    pub const MAPI_NATIVE_BODY: u32 = 0x10000;
    /// Defined by MAPIDefS.h; has no page.
    pub const lhSessionNull: u32 = 0;
    /// Defined by MAPIDefS.h; has no page.
    pub const MAPI_RESERVED1: u32 = 0x10000;
    /// Defined by MAPIDefS.h; has no page.
    pub const MAPI_EXTENDEDCALLBACKS: u32 = 0x400;
    /// Defined by MAPIDefS.h; has no page.
    pub const NULL_RESTRICTION: u32 = 255;
    /// Defined by MAPIDefS.h; has no page.
    pub const MAPIMDB_NORMAL: u32 = 0;
    /// Defined by MAPIDefS.h; has no page.
    pub const EMAIL_TYPE_UNDEFINED: u32 = 255;
    /// Defined by MAPIDefS.h; has no page.
    pub const OUTL_RPC_AUTHN_ANONYMOUS: u32 = 0x8000F001;
}
/// Numbers of named properties in their property sets, as MFCMAPI names them.
pub mod dispids {
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidBusyStatus: u32 = 0x8205;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidApptAuxFlags: u32 = 0x8207;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidApptColor: u32 = 0x8214;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidApptStateFlags: u32 = 0x8217;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidResponseStatus: u32 = 0x8218;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidRecurType: u32 = 0x8231;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidConfType: u32 = 0x8241;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidChangeHighlight: u32 = 0x8204;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidMeetingType: u32 = 38;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidIntendedBusyStatus: u32 = 0x8224;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidNonSendToTrackStatus: u32 = 0x8543;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidNonSendCcTrackStatus: u32 = 0x8544;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidNonSendBccTrackStatus: u32 = 0x8545;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidSideEffects: u32 = 0x8510;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidFileUnderId: u32 = 0x8006;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidFileUnderList: u32 = 0x8026;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidLastNameAndFirstName: u32 = 0x8017;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidCompanyAndFullName: u32 = 0x8018;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidFullNameAndCompany: u32 = 0x8019;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidLastFirstNoSpace: u32 = 0x8030;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidLastFirstSpaceOnly: u32 = 0x8031;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidCompanyLastFirstNoSpace: u32 = 0x8032;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidCompanyLastFirstSpaceOnly: u32 = 0x8033;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidLastFirstNoSpaceCompany: u32 = 0x8034;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidLastFirstSpaceOnlyCompany: u32 = 0x8035;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidLastFirstAndSuffix: u32 = 0x8036;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidFirstMiddleLastSuffix: u32 = 0x8037;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidLastFirstNoSpaceAndSuffix: u32 = 0x8038;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidPostalAddressId: u32 = 0x8022;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidTaskMode: u32 = 0x8518;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidTaskStatus: u32 = 0x8101;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidTaskState: u32 = 0x8113;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidTaskHistory: u32 = 0x811A;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidTaskMultRecips: u32 = 0x8120;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidTaskOwnership: u32 = 0x8129;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidTaskDelegValue: u32 = 0x812A;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidLogFlags: u32 = 0x870C;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidSniffState: u32 = 0x851A;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidNoteColor: u32 = 0x8B00;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidTimeZoneStruct: u32 = 0x8233;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidApptTZDefStartDisplay: u32 = 0x825E;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidApptTZDefEndDisplay: u32 = 0x825F;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidApptTZDefRecur: u32 = 0x8260;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidFlagStringEnum: u32 = 0x85C0;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidApptRecur: u32 = 0x8216;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidTaskRecur: u32 = 0x8116;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidTaskMyDelegators: u32 = 0x8117;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidEmail1OriginalEntryID: u32 = 0x8085;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidEmail2OriginalEntryID: u32 = 0x8095;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidEmail3OriginalEntryID: u32 = 0x80A5;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidFax1EntryID: u32 = 0x80B5;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidFax2EntryID: u32 = 0x80C5;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidFax3EntryID: u32 = 0x80D5;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidSelectedOriginalEntryID: u32 = 0x800A;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidAnniversaryEventEID: u32 = 0x804E;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidOrigStoreEid: u32 = 0x8237;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidReferenceEID: u32 = 0x85BD;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidSharingInitiatorEid: u32 = 0x8A09;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidSharingFolderEid: u32 = 0x8A15;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidSharingOriginalMessageEid: u32 = 0x8A29;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidSharingBindingEid: u32 = 0x8A2D;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidSharingIndexEid: u32 = 0x8A2E;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidSharingParentBindingEid: u32 = 0x8A5C;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidVerbStream: u32 = 0x8520;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidDLOneOffMembers: u32 = 0x8054;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidDLMembers: u32 = 0x8055;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidABPEmailList: u32 = 0x8028;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidABPArrayType: u32 = 0x8029;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidContactLinkEntry: u32 = 0x8585;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidApptUnsendableRecips: u32 = 0x825D;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidForwardNotificationRecipients: u32 = 0x8261;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidImgAttchmtsCompressLevel: u32 = 0x8593;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidOfflineStatus: u32 = 0x85B9;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidClientIntent: u32 = 21;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidContactItemData: u32 = 0x8007;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidEmail1DisplayName: u32 = 0x8080;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidEmail2DisplayName: u32 = 0x8090;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidEmail3DisplayName: u32 = 0x80A0;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidConvActionMoveFolderEid: u32 = 0x85C6;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidConvActionMoveStoreEid: u32 = 0x85C7;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidFormStorage: u32 = 0x850F;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidPageDirStream: u32 = 0x8513;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidFormPropStream: u32 = 0x851B;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidPropDefStream: u32 = 0x8540;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidScriptStream: u32 = 0x8541;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const dispidCustomFlag: u32 = 0x8542;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const LID_CALENDAR_TYPE: u32 = 28;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const LID_GLOBAL_OBJID: u32 = 3;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const LID_CLEAN_GLOBAL_OBJID: u32 = 35;
}
/// How urgent an idle function is.
pub mod idle_priorities {
    /// Defined by MAPIUtil.h; has no page.
    pub const PRILOWEST: u32 = 0xFFFF8000;
    /// Defined by MAPIUtil.h; has no page.
    pub const PRIHIGHEST: u32 = 0x7FFF;
    /// Defined by MAPIUtil.h; has no page.
    pub const PRIUSER: u32 = 0;
}
/// Lengths and ends of ranges.
pub mod limits {
    /// Defined by EdkMdb.h; has no page.
    pub const cchProfileNameMax: u32 = 64;
    /// Defined by EdkMdb.h; has no page.
    pub const cchProfilePassMax: u32 = 64;
    /// Defined by EdkMdb.h; has no page.
    pub const cwchUrlFlatFolderSpace: u32 = 16;
    /// Defined by EdkMdb.h; has no page.
    pub const MIN_EMS_AB_CONSTRUCTED_PROP_ID: u32 = 0xFFF8;
    /// Defined by EdkMdb.h; has no page.
    pub const PST_EXTERN_PROPID_BASE: u32 = 0x6700;
    /// Defined by EdkMdb.h; has no page.
    pub const MAX_ADMD_NAME_SIZ: u32 = 17;
    /// Defined by EdkMdb.h; has no page.
    pub const MAX_PRMD_NAME_SIZ: u32 = 17;
    /// Defined by EdkMdb.h; has no page.
    pub const MAX_COUNTRY_NAME_SIZ: u32 = 4;
    /// Defined by EdkMdb.h; has no page.
    pub const MAX_MTA_NAME_SIZ: u32 = 33;
    /// Defined by EdkMdb.h; has no page.
    pub const REPLICATION_MESSAGE_SIZE_LIMIT_DEFAULT: u32 = 0x12C;
    /// Defined by EdkMdb.h; has no page.
    pub const STYLE_ALWAYS_INTERVAL_DEFAULT: u32 = 15;
    /// Defined by EdkMdb.h; has no page.
    pub const EPHEMERAL: u32 = 135;
    /// Defined by EdkMdb.h; has no page.
    pub const ADMN_PAD: u32 = 3;
    /// Defined by EdkMdb.h; has no page.
    pub const PRMD_PAD: u32 = 3;
    /// Defined by EdkMdb.h; has no page.
    pub const COUNTRY_PAD: u32 = 0;
    /// Defined by EdkMdb.h; has no page.
    pub const MTA_PAD: u32 = 3;
    /// Defined by EdkMdb.h; has no page.
    pub const PRMD_PAD_FOR_ACTIONS: u32 = 2;
    /// Defined by EdkMdb.h; has no page.
    pub const MTA_PAD_FOR_ACTIONS: u32 = 2;
}
/// Types of properties, and masks that take tags apart.
pub mod property_types {
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_UNSPECIFIED: u32 = 0;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_NULL: u32 = 1;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_I2: u32 = 2;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_LONG: u32 = 3;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_R4: u32 = 4;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_DOUBLE: u32 = 5;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_CURRENCY: u32 = 6;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_APPTIME: u32 = 7;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_ERROR: u32 = 10;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_BOOLEAN: u32 = 11;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_OBJECT: u32 = 13;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_I8: u32 = 20;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_STRING8: u32 = 30;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_UNICODE: u32 = 31;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_SYSTIME: u32 = 64;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_CLSID: u32 = 72;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_BINARY: u32 = 0x102;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_PTR: u32 = 0x103;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_SHORT: u32 = 2;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_I4: u32 = 3;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_FLOAT: u32 = 4;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_R8: u32 = 5;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_LONGLONG: u32 = 20;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_TSTRING: u32 = 30;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_TSTRING: u32 = 0x101E;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_I2: u32 = 0x1002;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_LONG: u32 = 0x1003;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_R4: u32 = 0x1004;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_DOUBLE: u32 = 0x1005;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_CURRENCY: u32 = 0x1006;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_APPTIME: u32 = 0x1007;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_SYSTIME: u32 = 0x1040;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_STRING8: u32 = 0x101E;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_BINARY: u32 = 0x1102;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_UNICODE: u32 = 0x101F;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_CLSID: u32 = 0x1048;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_I8: u32 = 0x1014;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_SHORT: u32 = 0x1002;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_I4: u32 = 0x1003;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_FLOAT: u32 = 0x1004;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_R8: u32 = 0x1005;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_MV_LONGLONG: u32 = 0x1014;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_SRESTRICTION: u32 = 253;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_ACTIONS: u32 = 254;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_FILE_HANDLE: u32 = 0x103;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_FILE_EA: u32 = 0x104;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_VIRTUAL: u32 = 0x105;
    /// Defined by MAPIDefS.h; has no page.
    pub const PT_SVREID: u32 = 251;
    /// Defined by MAPIDefS.h; has no page.
    pub const MV_FLAG: u32 = 0x1000;
    /// Defined by MAPIDefS.h; has no page.
    pub const MV_INSTANCE: u32 = 0x2000;
    /// Defined by MAPIDefS.h; has no page.
    pub const MVI_FLAG: u32 = 0x3000;
    /// Defined by MAPIDefS.h; has no page.
    pub const PROP_TYPE_MASK: u32 = 0xFFFF;
    /// Defined by MAPIDefS.h; has no page.
    pub const PROP_ID_NULL: u32 = 0;
    /// Defined by MAPIDefS.h; has no page.
    pub const PROP_ID_INVALID: u32 = 0xFFFF;
    /// The first identifier that only the provider itself reads and writes.
    pub const PROP_ID_SECURE_MIN: u32 = 0x67F0;
    /// The last identifier that only the provider itself reads and writes.
    pub const PROP_ID_SECURE_MAX: u32 = 0x67FF;
}
/// The quota that stands for none.
pub mod quota {
    /// Defined by EdkMdb.h; has no page.
    pub const MDB_QUOTA_NOQUOTA: u32 = 0xFFFFFFFF;
}
/// Relations that only rules know, beside those of RelOp.
pub mod relations {
    /// Defined by EdkMdb.h; has no page.
    pub const RELOP_MEMBER_OF_DL: u32 = 100;
}
/// Bits and combinations of the rights in the security descriptors of folders and messages.
pub mod security_rights {
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightReadBody: u32 = 1;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightListContents: u32 = 1;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightWriteBody: u32 = 2;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightCreateItem: u32 = 2;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightAppendMsg: u32 = 4;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightCreateContainer: u32 = 4;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightReadProperty: u32 = 8;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightWriteProperty: u32 = 16;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightExecute: u32 = 32;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightReserved1: u32 = 64;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightReadAttributes: u32 = 128;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightWriteAttributes: u32 = 0x100;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightWriteOwnProperty: u32 = 0x200;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightDeleteOwnItem: u32 = 0x400;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightViewItem: u32 = 0x800;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightOwner: u32 = 0x4000;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightContact: u32 = 0x8000;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightWriteSD: u32 = 0x40000;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightDelete: u32 = 0x10000;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightWriteOwner: u32 = 0x80000;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightReadControl: u32 = 0x20000;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightSynchronize: u32 = 0x100000;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightFreeBusySimple: u32 = 1;
    /// Defined by EdkMdb.h; has no page.
    pub const fsdrightFreeBusyDetailed: u32 = 2;
    /// Defined by EdkMdb.h; has no page.
    pub const sdrightsNone: u32 = 0;
    /// Defined by EdkMdb.h; has no page.
    pub const sdrightsBestAccess: u32 = 0x2000000;
    /// Defined by EdkMdb.h; has no page.
    pub const sdrightsReadOnly: u32 = 0x80000000;
    /// Defined by EdkMdb.h; has no page.
    pub const sdrightsReadWrite: u32 = 0xC0000000;
    /// Defined by EdkMdb.h; has no page.
    pub const sdrightsGenericRead: u32 = 0x120889;
    /// Defined by EdkMdb.h; has no page.
    pub const sdrightsGenericWrite: u32 = 0x1F4116;
    /// Defined by EdkMdb.h; has no page.
    pub const sdrightsGenericExecute: u32 = 0x1208A0;
    /// Defined by EdkMdb.h; has no page.
    pub const sdrightsGenericAll: u32 = 0x1FCFFF;
    /// Defined by EdkMdb.h; has no page.
    pub const sdrightsFolderOwner: u32 = 0xD4110;
    /// Defined by EdkMdb.h; has no page.
    pub const sdrightsFolders: u32 = 0x1FC9FF;
    /// Defined by EdkMdb.h; has no page.
    pub const sdrightsItems: u32 = 0x1F0FBF;
    /// Defined by EdkMdb.h; has no page.
    pub const sdrightsIgnored: u32 = 0x8064;
    /// Defined by EdkMdb.h; has no page.
    pub const msgrightsGenericRead: u32 = 0x120889;
    /// Defined by EdkMdb.h; has no page.
    pub const msgrightsGenericWrite: u32 = 0x1F0116;
    /// Defined by EdkMdb.h; has no page.
    pub const msgrightsGenericExecute: u32 = 0x1208A0;
    /// Defined by EdkMdb.h; has no page.
    pub const msgrightsGenericAll: u32 = 0x1F0FBF;
    /// Defined by EdkMdb.h; has no page.
    pub const fldrightsGenericRead: u32 = 0x120889;
    /// Defined by EdkMdb.h; has no page.
    pub const fldrightsGenericWrite: u32 = 0x1F4116;
    /// Defined by EdkMdb.h; has no page.
    pub const fldrightsGenericExecute: u32 = 0x1208A0;
    /// Defined by EdkMdb.h; has no page.
    pub const fldrightsGenericAll: u32 = 0x1FC9FF;
}
/// Marks and versions of the entry identifiers of Exchange stores.
pub mod store_entry_ids {
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const MDB_STORE_EID_V1_VERSION: u32 = 0;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const MDB_STORE_EID_V2_VERSION: u32 = 1;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const MDB_STORE_EID_V3_VERSION: u32 = 2;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const MDB_STORE_EID_V2_MAGIC: u32 = 0xF32135D8;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const MDB_STORE_EID_V3_MAGIC: u32 = 0xF43246E9;
}
/// Versions of structures and interfaces.
pub mod versions {
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const MAPI_ERROR_VERSION: u32 = 0;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const MAPI_INIT_VERSION: u32 = 0;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const CURRENT_SPI_VERSION: u32 = 0x10010;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const PDK1_SPI_VERSION: u32 = 0x10000;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const PDK2_SPI_VERSION: u32 = 0x10008;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const PDK3_SPI_VERSION: u32 = 0x10010;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const PROFILE_VERSION: u32 = 0x501;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const EDK_RULES_VERSION: u32 = 1;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const SECURITY_DESCRIPTOR_TRANSFER_VERSION: u32 = 3;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const EMS_VERSION: u32 = 1;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const MAPIMDB_VERSION: u32 = 0;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const CONTAB_VERSION: u32 = 3;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const WEBVIEW_PERSISTENCE_VERSION: u32 = 2;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const MFCMAPI_HEADER_V1: u32 = 1;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const MFCMAPI_HEADER_V2: u32 = 2;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const MFCMAPI_HEADER_V3: u32 = 3;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const MFCMAPI_HEADER_CURRENT_VERSION: u32 = 3;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const PropDefV1: u32 = 0x102;
    /// Defined by extraPropTags.h of MFCMAPI; has no page.
    pub const PropDefV2: u32 = 0x103;
}
/// Window messages of the profile wizard.
pub mod wizard_messages {
    /// Defined by MAPIWz.h; has no page.
    pub const WIZ_QUERYNUMPAGES: u32 = 0x40A;
    /// Defined by MAPIWz.h; has no page.
    pub const WIZ_NEXT: u32 = 0x40B;
    /// Defined by MAPIWz.h; has no page.
    pub const WIZ_PREV: u32 = 0x40C;
}
