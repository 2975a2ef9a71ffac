//! Part H: properties.

use mapi_session::Code;

use super::{Answer, at};

const OPEN: &str = "IMAPIProp::OpenProperty";

pub(super) static ANSWERS: &[Answer] =
    &[at("H.2.iid", OPEN, Code::E_INVALID_PARAMETER, Code::E_INTERFACE_NOT_SUPPORTED)];
