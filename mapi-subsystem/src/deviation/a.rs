//! Part A: starting a session.

use mapi_session::Code;

use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] = &[
    at("A.1.MAPIInitialize", "MAPIAdminProfiles", Code::E_NOT_INITIALIZED, Code::E_CALL_FAILED),
    at("A.2.codes", "MAPIInitialize", Code::E_VERSION, Code::E_UNKNOWN_FLAGS),
    at("A.3.password", "MAPILogonEx", Code::E_INVALID_PARAMETER, Code::E_LOGON_FAILED),
    at("A.2.1", "MAPIInitialize", Code::S_OK, Code::E_INVALID_PARAMETER),
    at("A.2.3", "MAPIInitialize", Code::S_OK, Code::E_INVALID_PARAMETER),
    at("A.2.7", "IMAPISession::GetStatusTable", Code::E_INVALID_OBJECT, Code::E_CALL_FAILED),
    at("A.2.8", "MAPIInitialize", Code::S_OK, Code::W_ERRORS_RETURNED),
    at("A.2.MAPI_INIT_VERSION", "MAPIInitialize", Code::E_VERSION, Code::S_OK),
    at("A.2.MAPI_NO_COINIT", "MAPIInitialize", Code::S_OK, Code::E_UNKNOWN_FLAGS),
    at("A.2.MAPI_NT_SERVICE", "MAPIInitialize", Code::S_OK, Code::E_UNKNOWN_FLAGS),
    at("A.1.MAPILogonEx", "MAPILogonEx", Code::S_OK, Code::E_LOGON_FAILED),
    at("A.3.name", "MAPILogonEx", Code::E_INVALID_PARAMETER, Code::E_LOGON_FAILED),
    at("A.3.out", "MAPILogonEx", Code::S_OK, Code::E_LOGON_FAILED),
    at("A.4.MAPI_LOGON_UI", "MAPILogonEx", Code::E_INVALID_PARAMETER, Code::E_LOGON_FAILED),
    at("A.4.MAPI_EXTENDED", "MAPILogonEx", Code::S_OK, Code::E_UNKNOWN_FLAGS),
    at("A.7.1", "IMAPISession::OpenAddressBook", Code::S_OK, Code::E_NOT_FOUND),
    at("A.7.2.S_OK", "IMAPISession::OpenMsgStore", Code::S_OK, Code::E_CALL_FAILED),
    at("A.7.4", "MAPILogonEx", Code::E_LOGON_FAILED, Code::E_NOT_FOUND),
    at("A.4.MAPI_NT_SERVICE", "MAPILogonEx", Code::S_OK, Code::E_UNKNOWN_FLAGS),
    at("A.4.MAPI_BG_SESSION", "MAPILogonEx", Code::S_OK, Code::E_UNKNOWN_FLAGS),
    at("A.4.MAPI_UNICODE", "MAPILogonEx", Code::S_OK, Code::E_BAD_CHARWIDTH),
    at("A.5.2", "MAPILogonEx", Code::E_LOGON_FAILED, Code::E_NOT_FOUND),
    at("A.5.service", "MAPILogonEx", Code::S_OK, Code::E_LOGON_FAILED),
    at("A.5.7", "MAPILogonEx", Code::S_OK, Code::E_SESSION_LIMIT),
    at("A.5.5", "MAPILogonEx", Code::E_LOGON_FAILED, Code::E_NOT_FOUND),
];
