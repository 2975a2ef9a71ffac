//! Part D: objects and administration.

use mapi_session::Code;

use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] = &[
    at(
        "D.1.null.IMAPISession",
        "IMAPISession::OpenEntry",
        Code::E_INVALID_PARAMETER,
        Code::E_NOT_FOUND,
    ),
    at(
        "D.8.ChangeProfilePassword",
        "IProfAdmin::ChangeProfilePassword",
        Code::S_OK,
        Code::E_NO_SUPPORT,
    ),
    at(
        "D.9.RenameMsgService",
        "IMsgServiceAdmin::RenameMsgService",
        Code::E_NO_SUPPORT,
        Code::S_OK,
    ),
];
