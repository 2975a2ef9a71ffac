//! Part J: transport and spooler.

use mapi_session::Code;

use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] =
    &[at("J.3.7", "IMsgStore::FinishedMsg", Code::E_NO_SUPPORT, Code::S_OK)];
