//! A success that may warn.

use mapi_session::Code;

/// What a call gave, and the success code other than S_OK that came with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome<T> {
    /// What the call gave.
    pub value: T,
    /// The warning, if there was one.
    pub warning: Option<Code>,
}

impl<T> Outcome<T> {
    /// A success without a warning.
    pub const fn ok(value: T) -> Outcome<T> {
        Outcome { value, warning: None }
    }

    /// A success with the code that the method answered.
    pub fn with_code(value: T, code: Code) -> Outcome<T> {
        Outcome { value, warning: (code != Code::S_OK).then_some(code) }
    }
}
