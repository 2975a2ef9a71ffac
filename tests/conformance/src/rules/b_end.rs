//! Part B: ending a session.

use mapi_session::Code;

use crate::breach::{answers, ok};
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::reads(
        "B.1.5",
        "After Logoff, Release is the only call that a session takes.",
        "imapisession-logoff",
        only_release_after_logoff,
    )
    .chosen("what other calls answer; MAPI_E_INVALID_OBJECT"),
    Rule::reads("B.2.result", "Logoff answers S_OK.", "imapisession-logoff", logoff_answers_ok),
];

unsafe fn only_release_after_logoff(bench: &Bench) -> Check {
    let session = bench.session()?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let mut table = None;
    let answer = session.GetStatusTable(0, &mut table);
    answers("GetStatusTable after Logoff", answer, Code::E_INVALID_OBJECT)?;
    answers("a second Logoff", session.Logoff(0, 0, 0), Code::E_INVALID_OBJECT)
}

unsafe fn logoff_answers_ok(bench: &Bench) -> Check {
    ok("Logoff", bench.session()?.Logoff(0, 0, 0))
}
