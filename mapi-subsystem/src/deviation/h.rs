//! Part H: properties.

use mapi_session::Code;

use super::{Answer, at};

const OPEN: &str = "IMAPIProp::OpenProperty";
const NAMES: &str = "IMAPIProp::GetIDsFromNames";

pub(super) static ANSWERS: &[Answer] = &[
    at("H.2.PT_UNSPECIFIED", OPEN, Code::E_INVALID_PARAMETER, Code::E_NOT_FOUND),
    at("H.2.iid", OPEN, Code::E_INVALID_PARAMETER, Code::E_INTERFACE_NOT_SUPPORTED),
    at("H.2.absent", OPEN, Code::E_NOT_FOUND, Code::E_NO_ACCESS),
    at("H.2.interface", OPEN, Code::E_INTERFACE_NOT_SUPPORTED, Code::E_INVALID_PARAMETER),
    at("H.2.rights", OPEN, Code::E_NO_ACCESS, Code::E_NOT_FOUND),
    at("H.3.1", "IMAPIProp::SetProps", Code::E_INVALID_PARAMETER, Code::S_OK),
    at("H.5.1", "IMAPIProp::CopyTo", Code::E_INVALID_PARAMETER, Code::S_OK),
    at("H.6.3", NAMES, Code::E_INVALID_PARAMETER, Code::S_OK),
];
