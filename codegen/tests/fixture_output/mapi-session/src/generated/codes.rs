// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Status codes.
use crate::Code;
use crate::code::CodeInfo;
impl Code {
    /// It went well in parts.
    #[doc(alias = "MAPI_W_PARTIAL_COMPLETION")]
    #[doc(alias = "0x00040680")]
    pub const W_PARTIAL_COMPLETION: Code = Code(0x00040680);
    /// A flag is not known.
    #[doc(alias = "MAPI_E_UNKNOWN_FLAGS")]
    #[doc(alias = "0x80040106")]
    pub const E_UNKNOWN_FLAGS: Code = Code(0x80040106);
    /// There is nothing.
    ///
    /// Put something there.
    #[doc(alias = "MAPI_E_NOT_FOUND")]
    #[doc(alias = "E_EMPTY")]
    #[doc(alias = "E_VOID")]
    #[doc(alias = "0x8004010F")]
    pub const E_NOT_FOUND: Code = Code(0x8004010F);
}
/// What the spec says about each code, sorted by code.
pub(crate) static CODES: &[CodeInfo] = &[
    CodeInfo {
        code: Code::W_PARTIAL_COMPLETION,
        name: "MAPI_W_PARTIAL_COMPLETION",
        doc: "It went well in parts.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::E_UNKNOWN_FLAGS,
        name: "MAPI_E_UNKNOWN_FLAGS",
        doc: "A flag is not known.",
        hint: "",
        transient: false,
    },
    CodeInfo {
        code: Code::E_NOT_FOUND,
        name: "MAPI_E_NOT_FOUND",
        doc: "There is nothing.",
        hint: "Put something there.",
        transient: true,
    },
];
