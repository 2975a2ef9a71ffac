//! Part D: reaching objects (entry identifiers, stores, the store table, profile sections).

use std::ptr;

use mapi_session::Code;

use crate::breach::{answers, hold};
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[Rule::reads(
    "D.1.null.IMAPISession",
    "IMAPISession::OpenEntry takes no null entry identifier.",
    "accessing-objects-by-using-the-session",
    session_opens_no_null,
)
.chosen("which code refuses it; MAPI_E_INVALID_PARAMETER")];

unsafe fn session_opens_no_null(bench: &Bench) -> Check {
    let session = bench.session()?;
    let (mut kind, mut object) = (0, ptr::null_mut());
    let answer = session.OpenEntry(0, ptr::null(), ptr::null(), 0, &mut kind, &mut object);
    answers("OpenEntry of nothing", answer, Code::E_INVALID_PARAMETER)?;
    hold(object.is_null(), || "a failed OpenEntry gave an object".into())
}
