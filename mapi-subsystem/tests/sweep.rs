//! Every method of every COM object refuses what MAPI has it refuse, in the order that MAPI has
//! it: an invalid object before anything, then out pointers, then flags, then arguments.

// The generator formats what it makes.
#[rustfmt::skip]
mod generated;

use generated::sweep::{Call, calls};
use mapi_session::Code;
use mapi_subsystem::com::Liveness;
use mapi_subsystem::com::alloc::outstanding;

fn failures(calls: &[Call], expected: impl Fn(&Call) -> Code) -> Vec<String> {
    calls
        .iter()
        .filter(|call| call.answer != expected(call))
        .map(|call| {
            let Call { method, fault, answer, .. } = call;
            format!("{method} ({fault}) answered {answer:?}, not {:?}", expected(call))
        })
        .collect()
}

#[test]
fn every_method_refuses_unknown_flags_reserved_values_and_missing_pointers() {
    let calls = calls(&Liveness::new());
    assert!(calls.len() > 300, "only {} calls were made", calls.len());
    let failures = failures(&calls, |call| call.expected);
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), calls.len(), failures.join("\n"));
}

#[test]
fn every_method_of_an_object_whose_session_has_ended_answers_invalid_object() {
    let liveness = Liveness::new();
    liveness.end();
    let failures = failures(&calls(&liveness), |_| Code::E_INVALID_OBJECT);
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn a_refused_call_leaves_no_memory() {
    let before = outstanding();
    drop(calls(&Liveness::new()));
    assert_eq!(outstanding(), before);
}
