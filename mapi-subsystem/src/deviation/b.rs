//! Part B: ending a session.

use mapi_session::Code;

use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] =
    &[at("B.2.result", "IMAPISession::Logoff", Code::S_OK, Code::W_ERRORS_RETURNED)];
