//! Part A: starting a session.

use mapi_session::Code;

use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] = &[
    at("A.1.MAPIInitialize", "MAPIAdminProfiles", Code::E_NOT_INITIALIZED, Code::E_CALL_FAILED),
    at("A.2.codes", "MAPIInitialize", Code::E_VERSION, Code::E_UNKNOWN_FLAGS),
    at("A.3.password", "MAPILogonEx", Code::E_INVALID_PARAMETER, Code::E_LOGON_FAILED),
    at("A.5.5", "MAPILogonEx", Code::E_LOGON_FAILED, Code::E_NOT_FOUND),
];
