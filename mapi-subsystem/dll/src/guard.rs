//! The line that no panic crosses.

use std::panic::{AssertUnwindSafe, catch_unwind};

use mapi_session::Code;

/// Runs a function of C; a panic in it becomes `failed`.
pub(crate) fn guarded<T>(failed: T, work: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(failed)
}

/// The status code of a function's result.
pub(crate) fn status(result: Result<(), Code>) -> i32 {
    result.err().unwrap_or(Code::S_OK).to_hresult()
}

/// Fails with the code that a method answered, where that is an error.
pub(crate) fn succeeded(answer: i32) -> Result<Code, Code> {
    let code = Code::from_hresult(answer);
    if code.is_error() { Err(code) } else { Ok(code) }
}
