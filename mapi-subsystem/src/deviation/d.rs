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
    at("D.8.DeleteProfile", "IProfAdmin::DeleteProfile", Code::E_NOT_FOUND, Code::S_OK),
];
