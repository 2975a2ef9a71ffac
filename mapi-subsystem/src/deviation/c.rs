//! Part C: the session, method by method.

use mapi_session::Code;

use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] = &[
    at("C.0.vtable", "IMAPISession::GetStatusTable", Code::S_OK, Code::E_NO_SUPPORT),
    at("C.0.unsupported", "IMAPISession::MessageOptions", Code::E_NO_SUPPORT, Code::S_OK),
    at("C.1.4", "IMAPIProp::GetProps", Code::W_ERRORS_RETURNED, Code::E_NOT_FOUND),
];
