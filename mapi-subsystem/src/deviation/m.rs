//! Part M: codes.

use mapi_session::Code;

use super::{Answer, at};

const STORE: &str = "IMAPISession::OpenMsgStore";
const LOGON: &str = "MAPILogonEx";
const CREATE: &str = "IMAPIFolder::CreateFolder";
const DELETE: &str = "IMAPIFolder::DeleteFolder";

pub(super) static ANSWERS: &[Answer] = &[
    at("M.S_OK", "IMAPIFolder::EmptyFolder", Code::S_OK, Code::W_PARTIAL_COMPLETION),
    at("M.S_FALSE", "IPersistMessage::IsDirty", Code::S_FALSE, Code::S_OK),
    at("M.W_NO_SERVICE", "IMAPISession::QueryIdentity", Code::W_NO_SERVICE, Code::S_OK),
    at("M.W_POSITION_CHANGED", "IMAPITable::FindRow", Code::W_POSITION_CHANGED, Code::S_OK),
    at("M.E_BAD_CHARWIDTH", CREATE, Code::S_OK, Code::E_BAD_CHARWIDTH),
    at("M.E_INVALID_PARAMETER", CREATE, Code::E_INVALID_PARAMETER, Code::S_OK),
    at("M.E_UNKNOWN_FLAGS", DELETE, Code::E_UNKNOWN_FLAGS, Code::S_OK),
    at("M.E_INVALID_ENTRYID", DELETE, Code::E_INVALID_ENTRYID, Code::E_NOT_FOUND),
    at("M.E_OBJECT_DELETED", "IMAPIProp::SetProps", Code::E_OBJECT_DELETED, Code::S_OK),
    at("M.E_LOGON_FAILED", LOGON, Code::E_LOGON_FAILED, Code::E_NOT_FOUND),
    at("M.E_TIMEOUT", LOGON, Code::E_TIMEOUT, Code::E_LOGON_FAILED),
    at(
        "M.E_NOT_INITIALIZED",
        "MAPIOpenLocalFormContainer",
        Code::E_NOT_INITIALIZED,
        Code::E_NO_SUPPORT,
    ),
    at("M.E_NOT_ENOUGH_RESOURCES", STORE, Code::E_NOT_ENOUGH_DISK, Code::E_NOT_ENOUGH_RESOURCES),
    at("M.E_VERSION", STORE, Code::E_VERSION, Code::E_LOGON_FAILED),
    at("M.E_SESSION_LIMIT", STORE, Code::E_SESSION_LIMIT, Code::E_LOGON_FAILED),
    at("M.E_ACCOUNT_DISABLED", STORE, Code::E_INVALID_ACCESS_TIME, Code::E_LOGON_FAILED),
    at("M.E_USER_CANCEL", "IMsgServiceAdmin::ConfigureMsgService", Code::E_USER_CANCEL, Code::S_OK),
    at("M.E_NOT_IN_QUEUE", "IMsgStore::AbortSubmit", Code::E_NOT_IN_QUEUE, Code::S_OK),
    at("M.E_FOLDER_CYCLE", "IMAPIFolder::CopyFolder", Code::E_FOLDER_CYCLE, Code::E_COLLISION),
    at("M.E_OFFLINE", STORE, Code::E_OFFLINE, Code::E_NETWORK_ERROR),
    at("M.E_END_OF_SESSION", STORE, Code::E_END_OF_SESSION, Code::E_INVALID_OBJECT),
    at("M.E_WAIT", "IMAPIStatus::FlushQueues", Code::S_OK, Code::E_WAIT),
    at("M.E_UNKNOWN_ENTRYID", "IAddrBook::OpenEntry", Code::E_UNKNOWN_ENTRYID, Code::E_NOT_FOUND),
    at(
        "M.E_EXTENDED_ERROR",
        "IMAPIFormContainer::InstallForm",
        Code::E_EXTENDED_ERROR,
        Code::E_CALL_FAILED,
    ),
];
