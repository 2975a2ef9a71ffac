//! Part E: identity.

use mapi_session::Code;

use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] =
    &[at("E.3.4", "IMAPISession::QueryIdentity", Code::W_NO_SERVICE, Code::E_NOT_FOUND)];
