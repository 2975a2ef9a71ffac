//! What a test finds wrong.

use std::fmt;

use mapi_session::Code;

/// A rule that is not kept: what was asked, what was documented, what came instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach(String);

/// What a test of a rule answers.
pub type Check = Result<(), Breach>;

impl Breach {
    /// A breach that says this.
    pub fn new(what: impl Into<String>) -> Breach {
        Breach(what.into())
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Breach {}

/// A code from [`mapi_session::wire`]: what came back is no well-formed structure.
impl From<Code> for Breach {
    fn from(code: Code) -> Breach {
        Breach(format!("a structure could not be read or laid out: {code}"))
    }
}

/// `what` answered exactly `expected`.
pub(crate) fn answers(what: &str, hresult: i32, expected: Code) -> Check {
    let code = Code::from_hresult(hresult);
    hold(code == expected, || format!("{what} answered {code}, not {expected}"))
}

/// `what` answered S_OK.
pub(crate) fn ok(what: &str, hresult: i32) -> Check {
    answers(what, hresult, Code::S_OK)
}

/// `what` succeeded, be it with a warning, which is given.
pub(crate) fn succeeds(what: &str, hresult: i32) -> Result<Code, Breach> {
    let code = Code::from_hresult(hresult);
    hold(!code.is_error(), || format!("{what} failed with {code}"))?;
    Ok(code)
}

/// `what` answered one of `expected`.
pub(crate) fn answers_one_of(what: &str, hresult: i32, expected: &[Code]) -> Check {
    let code = Code::from_hresult(hresult);
    hold(expected.contains(&code), || format!("{what} answered {code}, not one of {expected:?}"))
}

/// `what` is `expected`.
pub(crate) fn same<T: PartialEq + fmt::Debug>(what: &str, got: T, expected: T) -> Check {
    hold(got == expected, || format!("{what} is {got:?}, not {expected:?}"))
}

/// It holds; otherwise `what` tells what is wrong.
pub(crate) fn hold(it: bool, what: impl FnOnce() -> String) -> Check {
    if it { Ok(()) } else { Err(Breach(what())) }
}

/// There is a value; otherwise `what` tells what is missing.
pub(crate) fn some<T>(what: &str, value: Option<T>) -> Result<T, Breach> {
    value.ok_or_else(|| Breach(format!("{what} is missing")))
}
