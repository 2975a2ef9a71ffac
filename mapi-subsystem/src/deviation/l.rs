//! Part L: memory.

use mapi_session::Code;

use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] =
    &[at("L.3.1", "IMessage::ModifyRecipients", Code::S_OK, Code::E_INVALID_PARAMETER)];
