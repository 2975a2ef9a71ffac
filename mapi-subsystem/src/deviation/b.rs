//! Part B: ending a session.

use mapi_session::Code;

use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] = &[
    at("B.1.5", "IMAPISession::GetStatusTable", Code::E_INVALID_OBJECT, Code::E_CALL_FAILED),
    at("B.1.4", "IMAPISession::Logoff", Code::S_OK, Code::E_CALL_FAILED),
    at("B.2.MAPI_LOGOFF_UI", "IMAPISession::Logoff", Code::S_OK, Code::E_UNKNOWN_FLAGS),
    at("B.2.ulReserved", "IMAPISession::Logoff", Code::S_OK, Code::E_INVALID_PARAMETER),
    at("B.2.3", "IMAPITable::GetRowCount", Code::E_INVALID_OBJECT, Code::S_OK),
    at("B.3.1", "IMessage::SubmitMessage", Code::S_OK, Code::E_NO_SUPPORT),
    at("B.3.2", "IMAPIStatus::FlushQueues", Code::S_OK, Code::E_CALL_FAILED),
    at("B.2.result", "IMAPISession::Logoff", Code::S_OK, Code::W_ERRORS_RETURNED),
];
