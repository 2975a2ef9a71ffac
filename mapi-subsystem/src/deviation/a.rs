//! Part A: starting a session.

use mapi_session::Code;

use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] =
    &[at("A.6.3", "IMAPISession::MessageOptions", Code::E_NO_SUPPORT, Code::S_OK)];
