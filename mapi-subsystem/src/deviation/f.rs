//! Part F: status.

#[allow(unused_imports)] // until the part has one
use mapi_session::Code;

#[allow(unused_imports)]
use super::{Answer, at};

pub(super) static ANSWERS: &[Answer] = &[];
