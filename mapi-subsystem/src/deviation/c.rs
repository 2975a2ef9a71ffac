//! Part C: the session, method by method.

use mapi_session::Code;

use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] =
    &[at("C.3.GetStatusTable", "IMAPISession::GetStatusTable", Code::S_OK, Code::E_NOT_FOUND)];
