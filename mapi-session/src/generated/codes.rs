// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
#![allow(missing_docs)]
use crate::Code;
use crate::code::CodeInfo;
impl Code {
    pub const W_NO_SERVICE: Code = Code(0x00040203);
    pub const W_ERRORS_RETURNED: Code = Code(0x00040380);
    pub const W_POSITION_CHANGED: Code = Code(0x00040481);
    pub const W_APPROX_COUNT: Code = Code(0x00040482);
    pub const W_CANCEL_MESSAGE: Code = Code(0x00040580);
    pub const W_PARTIAL_COMPLETION: Code = Code(0x00040680);
    pub const E_INTERFACE_NOT_SUPPORTED: Code = Code(0x80004002);
    pub const E_CALL_FAILED: Code = Code(0x80004005);
    pub const E_NO_SUPPORT: Code = Code(0x80040102);
    pub const E_BAD_CHARWIDTH: Code = Code(0x80040103);
    pub const E_STRING_TOO_LONG: Code = Code(0x80040105);
    pub const E_UNKNOWN_FLAGS: Code = Code(0x80040106);
    pub const E_INVALID_ENTRYID: Code = Code(0x80040107);
    pub const E_INVALID_OBJECT: Code = Code(0x80040108);
    pub const E_OBJECT_CHANGED: Code = Code(0x80040109);
    pub const E_OBJECT_DELETED: Code = Code(0x8004010A);
    pub const E_BUSY: Code = Code(0x8004010B);
    pub const E_NOT_ENOUGH_DISK: Code = Code(0x8004010D);
    pub const E_NOT_ENOUGH_RESOURCES: Code = Code(0x8004010E);
    pub const E_NOT_FOUND: Code = Code(0x8004010F);
    pub const E_VERSION: Code = Code(0x80040110);
    pub const E_LOGON_FAILED: Code = Code(0x80040111);
    pub const E_SESSION_LIMIT: Code = Code(0x80040112);
    pub const E_USER_CANCEL: Code = Code(0x80040113);
    pub const E_UNABLE_TO_ABORT: Code = Code(0x80040114);
    pub const E_NETWORK_ERROR: Code = Code(0x80040115);
    pub const E_DISK_ERROR: Code = Code(0x80040116);
    pub const E_TOO_COMPLEX: Code = Code(0x80040117);
    pub const E_BAD_COLUMN: Code = Code(0x80040118);
    pub const E_EXTENDED_ERROR: Code = Code(0x80040119);
    pub const E_COMPUTED: Code = Code(0x8004011A);
    pub const E_CORRUPT_DATA: Code = Code(0x8004011B);
    pub const E_UNCONFIGURED: Code = Code(0x8004011C);
    pub const E_FAILONEPROVIDER: Code = Code(0x8004011D);
    pub const E_UNKNOWN_CPID: Code = Code(0x8004011E);
    pub const E_UNKNOWN_LCID: Code = Code(0x8004011F);
    pub const E_PASSWORD_CHANGE_REQUIRED: Code = Code(0x80040120);
    pub const E_PASSWORD_EXPIRED: Code = Code(0x80040121);
    pub const E_INVALID_WORKSTATION_ACCOUNT: Code = Code(0x80040122);
    pub const E_INVALID_ACCESS_TIME: Code = Code(0x80040123);
    pub const E_ACCOUNT_DISABLED: Code = Code(0x80040124);
    pub const E_RECONNECTED: Code = Code(0x80040125);
    pub const E_OFFLINE: Code = Code(0x80040126);
    pub const E_END_OF_SESSION: Code = Code(0x80040200);
    pub const E_UNKNOWN_ENTRYID: Code = Code(0x80040201);
    pub const E_MISSING_REQUIRED_COLUMN: Code = Code(0x80040202);
    pub const E_PROFILE_DELETED: Code = Code(0x80040204);
    pub const E_BAD_VALUE: Code = Code(0x80040301);
    pub const E_INVALID_TYPE: Code = Code(0x80040302);
    pub const E_TYPE_NO_SUPPORT: Code = Code(0x80040303);
    pub const E_UNEXPECTED_TYPE: Code = Code(0x80040304);
    pub const E_TOO_BIG: Code = Code(0x80040305);
    pub const E_DECLINE_COPY: Code = Code(0x80040306);
    pub const E_UNEXPECTED_ID: Code = Code(0x80040307);
    pub const E_UNABLE_TO_COMPLETE: Code = Code(0x80040400);
    pub const E_TIMEOUT: Code = Code(0x80040401);
    pub const E_TABLE_EMPTY: Code = Code(0x80040402);
    pub const E_TABLE_TOO_BIG: Code = Code(0x80040403);
    pub const E_INVALID_BOOKMARK: Code = Code(0x80040405);
    pub const E_WAIT: Code = Code(0x80040500);
    pub const E_CANCEL: Code = Code(0x80040501);
    pub const E_NOT_ME: Code = Code(0x80040502);
    pub const E_CORRUPT_STORE: Code = Code(0x80040600);
    pub const E_NOT_IN_QUEUE: Code = Code(0x80040601);
    pub const E_NO_SUPPRESS: Code = Code(0x80040602);
    pub const E_COLLISION: Code = Code(0x80040604);
    pub const E_NOT_INITIALIZED: Code = Code(0x80040605);
    pub const E_NON_STANDARD: Code = Code(0x80040606);
    pub const E_NO_RECIPIENTS: Code = Code(0x80040607);
    pub const E_SUBMITTED: Code = Code(0x80040608);
    pub const E_HAS_FOLDERS: Code = Code(0x80040609);
    pub const E_HAS_MESSAGES: Code = Code(0x8004060A);
    pub const E_FOLDER_CYCLE: Code = Code(0x8004060B);
    pub const E_STORE_FULL: Code = Code(0x8004060C);
    pub const E_LOCKID_LIMIT: Code = Code(0x8004060D);
    pub const E_AMBIGUOUS_RECIP: Code = Code(0x80040700);
    pub const E_NAMED_PROP_QUOTA_EXCEEDED: Code = Code(0x80040900);
    pub const E_NO_ACCESS: Code = Code(0x80070005);
    pub const E_NOT_ENOUGH_MEMORY: Code = Code(0x8007000E);
    pub const E_INVALID_PARAMETER: Code = Code(0x80070057);
}
pub(crate) static CODES: &[CodeInfo] = &[
    CodeInfo {
        code: Code(0x00040203),
        name: "MAPI_W_NO_SERVICE",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x00040380),
        name: "MAPI_W_ERRORS_RETURNED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x00040481),
        name: "MAPI_W_POSITION_CHANGED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x00040482),
        name: "MAPI_W_APPROX_COUNT",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x00040580),
        name: "MAPI_W_CANCEL_MESSAGE",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x00040680),
        name: "MAPI_W_PARTIAL_COMPLETION",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80004002),
        name: "MAPI_E_INTERFACE_NOT_SUPPORTED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80004005),
        name: "MAPI_E_CALL_FAILED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040102),
        name: "MAPI_E_NO_SUPPORT",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040103),
        name: "MAPI_E_BAD_CHARWIDTH",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040105),
        name: "MAPI_E_STRING_TOO_LONG",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040106),
        name: "MAPI_E_UNKNOWN_FLAGS",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040107),
        name: "MAPI_E_INVALID_ENTRYID",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040108),
        name: "MAPI_E_INVALID_OBJECT",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040109),
        name: "MAPI_E_OBJECT_CHANGED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x8004010A),
        name: "MAPI_E_OBJECT_DELETED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo { code: Code(0x8004010B), name: "MAPI_E_BUSY", doc: "", hint: "", transient: true },
    CodeInfo {
        code: Code(0x8004010D),
        name: "MAPI_E_NOT_ENOUGH_DISK",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x8004010E),
        name: "MAPI_E_NOT_ENOUGH_RESOURCES",
        doc: "",
        hint: "",
        transient: true,
    },
    CodeInfo {
        code: Code(0x8004010F),
        name: "MAPI_E_NOT_FOUND",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040110),
        name: "MAPI_E_VERSION",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040111),
        name: "MAPI_E_LOGON_FAILED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040112),
        name: "MAPI_E_SESSION_LIMIT",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040113),
        name: "MAPI_E_USER_CANCEL",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040114),
        name: "MAPI_E_UNABLE_TO_ABORT",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040115),
        name: "MAPI_E_NETWORK_ERROR",
        doc: "",
        hint: "",
        transient: true,
    },
    CodeInfo {
        code: Code(0x80040116),
        name: "MAPI_E_DISK_ERROR",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040117),
        name: "MAPI_E_TOO_COMPLEX",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040118),
        name: "MAPI_E_BAD_COLUMN",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040119),
        name: "MAPI_E_EXTENDED_ERROR",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x8004011A),
        name: "MAPI_E_COMPUTED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x8004011B),
        name: "MAPI_E_CORRUPT_DATA",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x8004011C),
        name: "MAPI_E_UNCONFIGURED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x8004011D),
        name: "MAPI_E_FAILONEPROVIDER",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x8004011E),
        name: "MAPI_E_UNKNOWN_CPID",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x8004011F),
        name: "MAPI_E_UNKNOWN_LCID",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040120),
        name: "MAPI_E_PASSWORD_CHANGE_REQUIRED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040121),
        name: "MAPI_E_PASSWORD_EXPIRED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040122),
        name: "MAPI_E_INVALID_WORKSTATION_ACCOUNT",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040123),
        name: "MAPI_E_INVALID_ACCESS_TIME",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040124),
        name: "MAPI_E_ACCOUNT_DISABLED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040125),
        name: "MAPI_E_RECONNECTED",
        doc: "",
        hint: "",
        transient: true,
    },
    CodeInfo { code: Code(0x80040126), name: "MAPI_E_OFFLINE", doc: "", hint: "", transient: true },
    CodeInfo {
        code: Code(0x80040200),
        name: "MAPI_E_END_OF_SESSION",
        doc: "",
        hint: "",
        transient: true,
    },
    CodeInfo {
        code: Code(0x80040201),
        name: "MAPI_E_UNKNOWN_ENTRYID",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040202),
        name: "MAPI_E_MISSING_REQUIRED_COLUMN",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040204),
        name: "MAPI_E_PROFILE_DELETED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040301),
        name: "MAPI_E_BAD_VALUE",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040302),
        name: "MAPI_E_INVALID_TYPE",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040303),
        name: "MAPI_E_TYPE_NO_SUPPORT",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040304),
        name: "MAPI_E_UNEXPECTED_TYPE",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040305),
        name: "MAPI_E_TOO_BIG",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040306),
        name: "MAPI_E_DECLINE_COPY",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040307),
        name: "MAPI_E_UNEXPECTED_ID",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040400),
        name: "MAPI_E_UNABLE_TO_COMPLETE",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo { code: Code(0x80040401), name: "MAPI_E_TIMEOUT", doc: "", hint: "", transient: true },
    CodeInfo {
        code: Code(0x80040402),
        name: "MAPI_E_TABLE_EMPTY",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040403),
        name: "MAPI_E_TABLE_TOO_BIG",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040405),
        name: "MAPI_E_INVALID_BOOKMARK",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo { code: Code(0x80040500), name: "MAPI_E_WAIT", doc: "", hint: "", transient: true },
    CodeInfo { code: Code(0x80040501), name: "MAPI_E_CANCEL", doc: "", hint: "", transient: false },
    CodeInfo { code: Code(0x80040502), name: "MAPI_E_NOT_ME", doc: "", hint: "", transient: false },
    CodeInfo {
        code: Code(0x80040600),
        name: "MAPI_E_CORRUPT_STORE",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040601),
        name: "MAPI_E_NOT_IN_QUEUE",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040602),
        name: "MAPI_E_NO_SUPPRESS",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040604),
        name: "MAPI_E_COLLISION",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040605),
        name: "MAPI_E_NOT_INITIALIZED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040606),
        name: "MAPI_E_NON_STANDARD",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040607),
        name: "MAPI_E_NO_RECIPIENTS",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040608),
        name: "MAPI_E_SUBMITTED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040609),
        name: "MAPI_E_HAS_FOLDERS",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x8004060A),
        name: "MAPI_E_HAS_MESSAGES",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x8004060B),
        name: "MAPI_E_FOLDER_CYCLE",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x8004060C),
        name: "MAPI_E_STORE_FULL",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x8004060D),
        name: "MAPI_E_LOCKID_LIMIT",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040700),
        name: "MAPI_E_AMBIGUOUS_RECIP",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80040900),
        name: "MAPI_E_NAMED_PROP_QUOTA_EXCEEDED",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x80070005),
        name: "MAPI_E_NO_ACCESS",
        doc: "",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code(0x8007000E),
        name: "MAPI_E_NOT_ENOUGH_MEMORY",
        doc: "",
        hint: "",
        transient: true,
    },
    CodeInfo {
        code: Code(0x80070057),
        name: "MAPI_E_INVALID_PARAMETER",
        doc: "",
        hint: "",
        transient: false,
    },
];
