//! Why a verb failed, as a person and as a program wants to read it.

use std::fmt;
use std::io;

use serde::Serialize;

/// A failed verb: what failed, and where known by which status code and what to do about it.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Failure {
    /// What failed, and on what.
    pub(crate) message: String,
    /// `MAPI_E_NOT_FOUND`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    /// `0x8004010F`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hint: Option<String>,
    /// Nobody reads standard output any more: no failure to report.
    #[serde(skip)]
    pub(crate) closed_pipe: bool,
}

/// What verbs return.
pub(crate) type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    /// A failure that has no status code.
    pub(crate) fn new(message: impl Into<String>) -> Failure {
        Failure { message: message.into(), ..Failure::default() }
    }

    /// Whether a call answered this code.
    pub(crate) fn is(&self, code: mapi_session::Code) -> bool {
        self.code.as_deref() == Some(&*format!("0x{:08X}", code.0))
    }

    /// Says what to do about it.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Failure {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if let Some(hint) = &self.hint {
            write!(f, "\n  hint: {hint}")?;
        }
        Ok(())
    }
}

/// The error names method, object, code and meaning itself.
impl From<mapi_session::Error> for Failure {
    fn from(error: mapi_session::Error) -> Failure {
        let text = error.to_string();
        let hint = error.hint();
        // What to do stands on a line of its own.
        let message = hint.and_then(|hint| text.strip_suffix(hint)).unwrap_or(&text);
        Failure {
            message: message.trim_end().to_owned(),
            hint: hint.map(str::to_owned),
            name: error.code().name().map(str::to_owned),
            code: Some(format!("0x{:08X}", error.code().0)),
            ..Failure::default()
        }
    }
}

/// A failed call by what it was to do: `cannot make profile "Work": there is a profile "Work"
/// already (IProfAdmin::CreateProfile: MAPI_E_NO_ACCESS (0x80070005))`.
pub(crate) fn cannot(what: impl Into<String>) -> impl FnOnce(mapi_session::Error) -> Failure {
    let what = what.into();
    move |error| {
        let mut failure = Failure::from(error.clone());
        let said = error.extended().map(|extended| extended.text.trim().trim_end_matches('.'));
        failure.message = match said.filter(|said| !said.is_empty() && error.also().is_none()) {
            Some(said) => {
                let library = error.library().map(|name| format!(" of {name}")).unwrap_or_default();
                let (method, code) = (error.method(), error.code());
                format!("cannot {what}: {said} ({method}{library}: {code})")
            }
            None => format!("cannot {what}: {}", failure.message),
        };
        failure
    }
}

/// An error of standard output. Files are reported with their name, by [`file_failure`].
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure {
            message: format!("cannot write to standard output: {error}"),
            closed_pipe: error.kind() == io::ErrorKind::BrokenPipe,
            ..Failure::default()
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Failure {
        io::Error::from(error).into()
    }
}

/// What could not be done with which file.
pub(crate) fn file_failure(
    what: &'static str,
    path: &std::path::Path,
) -> impl FnOnce(io::Error) -> Failure {
    let path = path.to_owned();
    move |error| Failure::new(format!("cannot {what} {}: {error}", path.display()))
}
