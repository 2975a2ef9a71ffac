//! What stands around every call of a server's method.

use std::panic::{AssertUnwindSafe, catch_unwind};

use mapi_session::Code;

use crate::codes;

use super::{Fault, ObjectState, Reply};

/// Runs the body of a COM method: refuses an object whose session has ended, keeps a failure
/// for GetLastError, and lets no panic cross into the caller (MAPI_E_CALL_FAILED).
///
/// Returns the status code.
pub fn serve(
    state: &ObjectState,
    method: &'static str,
    body: impl FnOnce() -> Reply<Code>,
) -> i32 {
    let answer = if state.is_alive() {
        catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| {
            let what = panic
                .downcast_ref::<&str>()
                .copied()
                .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
                .unwrap_or("no message");
            Err(Fault::new(
                codes::E_CALL_FAILED,
                format!("{method} failed inside the MAPI subsystem: {what}"),
            ))
        })
    } else {
        Err(Fault::new(
            codes::E_INVALID_OBJECT,
            format!("this {} is no longer valid: its session has ended", state.kind()),
        ))
    };
    match answer {
        Ok(code) => code.to_hresult(),
        Err(fault) => {
            state.remember(method, &fault);
            fault.code.to_hresult()
        }
    }
}
