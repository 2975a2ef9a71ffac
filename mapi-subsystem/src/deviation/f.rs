//! Part F: status.

use mapi_session::Code;

use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] = &[
    at("F.5.address-book", "IMAPIStatus::ValidateState", Code::S_OK, Code::E_NO_SUPPORT),
    at("F.5.SUPPRESS_UI", "IMAPIStatus::ValidateState", Code::S_OK, Code::E_UNKNOWN_FLAGS),
    at("F.5.1", "IMAPIStatus::ValidateState", Code::E_UNKNOWN_FLAGS, Code::S_OK),
    at("F.5.2", "IMAPIStatus::ValidateState", Code::E_NO_SUPPORT, Code::E_USER_CANCEL),
    at("F.7.1", "IMAPIStatus::SettingsDialog", Code::E_NO_SUPPORT, Code::S_OK),
    at("F.7.2", "IMAPIStatus::ChangePassword", Code::E_NO_SUPPORT, Code::S_OK),
];
