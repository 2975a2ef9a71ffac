//! How a server method says that it failed.

use std::fmt;

use mapi_session::Code;

/// A failure: the code that the method returns, and the text that `GetLastError` gives for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What the method returns.
    pub code: Code,
    /// What happened and what to do, for a person. `None` where the code says it all.
    pub text: Option<String>,
}

/// What a server method gives.
pub type Reply<T> = Result<T, Fault>;

impl Fault {
    /// A failure that says more than its code.
    pub fn new(code: Code, text: impl Into<String>) -> Fault {
        Fault { code, text: Some(text.into()) }
    }

    /// `MAPI_E_INVALID_PARAMETER`, and why.
    pub fn invalid(text: impl Into<String>) -> Fault {
        Fault::new(Code::E_INVALID_PARAMETER, text)
    }

    /// `MAPI_E_NO_SUPPORT`: the object does not offer `method`.
    #[must_use]
    pub fn no_support(method: &str) -> Fault {
        Fault::new(Code::E_NO_SUPPORT, format!("this object does not offer {method}"))
    }
}

/// For users: the text, or else the code.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.text {
            Some(text) => f.write_str(text),
            None => self.code.fmt(f),
        }
    }
}

impl From<Code> for Fault {
    fn from(code: Code) -> Fault {
        Fault { code, text: None }
    }
}
