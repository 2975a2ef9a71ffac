//! Why a method failed.

use mapi_session::Code;

/// A method's failure: the status code that the caller receives, and the text that
/// GetLastError gives afterwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The status code.
    pub code: Code,
    /// What a person should know: which object, what was expected, what to do.
    pub text: Option<String>,
}

/// What a server's method answers.
pub type Reply<T> = Result<T, Fault>;

impl Fault {
    /// A failure with an explanation.
    #[must_use]
    pub fn new(code: Code, text: impl Into<String>) -> Fault {
        Fault { code, text: Some(text.into()) }
    }

    /// MAPI_E_INVALID_PARAMETER with an explanation.
    #[must_use]
    pub fn invalid(text: impl Into<String>) -> Fault {
        Fault::new(Code::E_INVALID_PARAMETER, text)
    }

    /// MAPI_E_NO_SUPPORT: this object does not offer the method.
    #[must_use]
    pub fn no_support(method: &str) -> Fault {
        Fault::new(Code::E_NO_SUPPORT, format!("this object does not offer {method}"))
    }
}

impl From<Code> for Fault {
    fn from(code: Code) -> Fault {
        Fault { code, text: None }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.text {
            Some(text) => write!(f, "{text} ({:?})", self.code),
            None => write!(f, "{:?}", self.code),
        }
    }
}

impl std::error::Error for Fault {}
