//! What stands around every call of a server's method.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use mapi_session::{Code, raw};

use crate::deviation::{self, deviates};

use super::{Fault, LastError, ObjectState, Reply, arg, out, trace};

/// Runs the body of a COM method: refuses an object whose session has ended, keeps a failure
/// for GetLastError, and lets no panic cross into the caller (MAPI_E_CALL_FAILED).
///
/// Returns the status code.
pub fn serve(state: &ObjectState, method: &'static str, body: impl FnOnce() -> Reply<Code>) -> i32 {
    // What the call reports is delivered when it has ended.
    let _call = crate::notify::CallScope::enter();
    let answer = if (deviates("C.1.9") || deviates("A.8.2")) && deviation::elsewhere() {
        Err(Code::E_CALL_FAILED.into())
    } else if state.is_alive() || deviates("M.E_INVALID_OBJECT") {
        catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| {
            let what = panic
                .downcast_ref::<&str>()
                .copied()
                .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
                .unwrap_or("no message");
            Err(Fault::new(
                Code::E_CALL_FAILED,
                format!("{method} failed inside the MAPI subsystem: {what}"),
            ))
        })
    } else {
        Err(Fault::new(
            Code::E_INVALID_OBJECT,
            format!("this {} is no longer valid: its session has ended", state.kind()),
        ))
    };
    let code = match answer {
        Ok(code) => code.to_hresult(),
        Err(fault) => {
            state.remember(method, &fault);
            fault.code.to_hresult()
        }
    };
    trace::answer(method, deviation::answer(method, code))
}

/// GetLastError, the same for every interface: the text that belongs to `hresult`, in one block;
/// S_OK and null where there is none.
///
/// # Safety
///
/// `error` is null or may be written.
pub unsafe fn last_error(
    state: &ObjectState,
    hresult: i32,
    flags: u32,
    error: *mut *mut raw::MAPIERROR,
) -> i32 {
    if !error.is_null() {
        // SAFETY: the caller vouches for `error`.
        unsafe { *error = ptr::null_mut() };
    }
    // Not through `serve`: a question about the last error does not become the last error.
    let answer = (|| -> Reply<()> {
        if !state.is_alive() {
            return Err(Code::E_INVALID_OBJECT.into());
        }
        if !deviates("C.2.flags") {
            arg::flags("ulFlags", flags, arg::MAPI_UNICODE)?;
        }
        out::required("lppMAPIError", error)?;
        let mut last = state.last_error(Code::from_hresult(hresult));
        if deviates("A.2.6") && last.is_none() {
            let (text, component) = ("MAPIInitialize failed".into(), "MAPI".into());
            last = Some(LastError { code: Code::from_hresult(hresult), text, component });
        }
        if deviates("M.E_CALL_FAILED") {
            last = None;
        }
        if deviates("C.2.success") && last.is_none() {
            return Err(Code::E_NOT_FOUND.into());
        }
        if let Some(last) = last {
            let unicode = arg::unicode(flags) || deviates("C.2.error");
            let made = out::extended_error(&last.text, &last.component, unicode)?;
            // SAFETY: the caller vouches for `error`.
            unsafe { made.store(error.cast()) };
        }
        Ok(())
    })();
    answer.map_or_else(|fault| fault.code, |()| Code::S_OK).to_hresult()
}
