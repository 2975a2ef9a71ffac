//! What a call answers besides its value: errors and warnings.

use std::borrow::Cow;
use std::fmt;
use std::ptr;
use std::sync::Arc;

use windows_core::Interface;

use crate::object::MAPI_UNICODE;
use crate::wire::{Allocator, NamedProp, decode};
use crate::{Code, MapiBuffer, Tag, raw};

/// The result of a MAPI call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A MAPI call that failed: what happened to which object, and what MAPI itself says about it.
///
/// ```
/// use mapi_session::{Code, Error};
/// let error = Error::new(Code::E_NOT_FOUND, "IMAPISession::OpenEntry").on("the session");
/// assert_eq!(error.code(), Code::E_NOT_FOUND);
/// assert!(error.to_string().contains("MAPI_E_NOT_FOUND (0x8004010F)"));
/// ```
#[derive(Clone)]
pub struct Error {
    inner: Box<Inner>,
}

#[derive(Clone)]
struct Inner {
    code: Code,
    method: Cow<'static, str>,
    object: Option<Cow<'static, str>>,
    library: Option<Arc<str>>,
    property: Option<Tag>,
    name: Option<NamedProp>,
    detail: Option<Cow<'static, str>>,
    extended: Option<ExtendedError>,
    also: Option<Error>,
}

/// What `GetLastError` of an object says about the call that failed just before
/// (`MAPIERROR`). Its texts are MAPI's or a provider's, in the language of the system.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExtendedError {
    /// What happened.
    pub text: String,
    /// Which component it happened in.
    pub component: String,
    /// A number that means something to the component.
    pub low_level: u32,
    /// Where the component's help explains it.
    pub context: u32,
}

impl Error {
    /// An error of `method`, written as `IMAPISession::OpenEntry`.
    #[must_use]
    pub fn new(code: Code, method: impl Into<Cow<'static, str>>) -> Error {
        Error {
            inner: Box::new(Inner {
                code,
                method: method.into(),
                object: None,
                library: None,
                property: None,
                name: None,
                detail: None,
                extended: None,
                also: None,
            }),
        }
    }

    /// Names the object that the method was called on.
    #[must_use]
    pub fn on(mut self, object: impl Into<Cow<'static, str>>) -> Error {
        self.inner.object = Some(object.into());
        self
    }

    /// Names the call that gave what could not be read.
    pub(crate) fn of_call(
        mut self,
        method: &'static str,
        object: &'static str,
        library: Option<&Arc<str>>,
    ) -> Error {
        self.inner.method = method.into();
        self.on(object).in_library(library)
    }

    /// Names the library that answered, if it has a name.
    #[must_use]
    pub fn in_library(mut self, library: Option<&Arc<str>>) -> Error {
        self.inner.library = library.cloned();
        self
    }

    /// Names the property that it is about.
    #[must_use]
    pub fn with_property(mut self, tag: impl Into<Tag>) -> Error {
        self.inner.property = Some(tag.into());
        self
    }

    /// Says the name of the property that it is about.
    #[must_use]
    pub fn with_name(mut self, name: NamedProp) -> Error {
        self.inner.name = Some(name);
        self
    }

    /// Says what happened, where the code alone does not.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<Cow<'static, str>>) -> Error {
        self.inner.detail = Some(detail.into());
        self
    }

    /// Adds what `GetLastError` says.
    #[must_use]
    pub fn with_extended(mut self, extended: Option<ExtendedError>) -> Error {
        self.inner.extended = extended;
        self
    }

    /// Adds an error that came after this one, such as that of the logoff that followed.
    #[must_use]
    pub fn and(mut self, other: Error) -> Error {
        self.inner.also = Some(match self.inner.also.take() {
            Some(first) => first.and(other),
            None => other,
        });
        self
    }

    /// The status code.
    #[must_use]
    pub fn code(&self) -> Code {
        self.inner.code
    }

    /// The method that failed: `IMAPISession::OpenEntry`.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.inner.method
    }

    /// The object that it was called on.
    #[must_use]
    pub fn object(&self) -> Option<&str> {
        self.inner.object.as_deref()
    }

    /// The library that answered: its path. The embedded subsystem has none.
    #[must_use]
    pub fn library(&self) -> Option<&str> {
        self.inner.library.as_deref()
    }

    /// The property that it is about.
    #[must_use]
    pub fn property(&self) -> Option<Tag> {
        self.inner.property
    }

    /// Its name, if it is a named property.
    #[must_use]
    pub fn name(&self) -> Option<&NamedProp> {
        self.inner.name.as_ref()
    }

    /// What `GetLastError` says.
    #[must_use]
    pub fn extended(&self) -> Option<&ExtendedError> {
        self.inner.extended.as_ref()
    }

    /// The error that came after this one.
    #[must_use]
    pub fn also(&self) -> Option<&Error> {
        self.inner.also.as_ref()
    }

    /// Whether the same call may succeed later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.inner.code.is_transient()
    }

    /// Whether what was looked for is not there.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.inner.code == Code::E_NOT_FOUND
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> Option<&'static str> {
        self.inner.code.hint()
    }
}

/// One sentence each for what happened, what MAPI says, and what to do.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.inner;
        f.write_str(&inner.method)?;
        if let Some(object) = &inner.object {
            write!(f, " on {object}")?;
        }
        match (&inner.name, inner.property) {
            (Some(name), Some(Tag(tag))) => write!(f, ", property {name} (0x{tag:08X})")?,
            (Some(name), None) => write!(f, ", property {name}")?,
            (None, Some(tag)) => write!(f, ", property {}", crate::tag::Named(tag))?,
            (None, None) => {}
        }
        if let Some(library) = &inner.library {
            // The path may tell of the user; its last part is enough to know which it is.
            write!(f, ", in {}", library.rsplit(['\\', '/']).next().unwrap_or(library))?;
        }
        write!(f, ": {}", inner.code)?;
        let said = inner.extended.as_ref().filter(|e| !e.text.is_empty()).map(|e| {
            let from = if e.component.is_empty() { "MAPI" } else { &e.component };
            format!("{from} says: {}", e.text.trim_end())
        });
        let happened = inner.detail.as_deref().or(inner.code.meaning());
        let parts = [happened, said.as_deref(), inner.code.hint()];
        for (index, part) in parts.into_iter().flatten().enumerate() {
            let stop = if part.ends_with(['.', '!', '?']) { "" } else { "." };
            write!(f, "{} {part}{stop}", if index == 0 { ":" } else { "" })?;
        }
        if let Some(also) = &inner.also {
            write!(f, "\nthen {also}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("code", &self.inner.code)
            .field("method", &self.inner.method)
            .field("object", &self.inner.object)
            .field("library", &self.inner.library)
            .field("property", &self.inner.property)
            .field("name", &self.inner.name)
            .field("detail", &self.inner.detail)
            .field("extended", &self.inner.extended)
            .field("also", &self.inner.also)
            .finish()
    }
}

impl std::error::Error for Error {}

impl From<Error> for std::io::Error {
    fn from(error: Error) -> std::io::Error {
        let kind = match error.code() {
            Code::E_NOT_FOUND => std::io::ErrorKind::NotFound,
            Code::E_NO_ACCESS => std::io::ErrorKind::PermissionDenied,
            Code::E_TIMEOUT => std::io::ErrorKind::TimedOut,
            Code::E_INVALID_PARAMETER => std::io::ErrorKind::InvalidInput,
            Code::E_NOT_ENOUGH_MEMORY => std::io::ErrorKind::OutOfMemory,
            _ => std::io::ErrorKind::Other,
        };
        std::io::Error::new(kind, error)
    }
}

/// A value together with the success code it came with. Methods that can succeed with a warning
/// (`MAPI_W_PARTIAL_COMPLETION`, `MAPI_W_ERRORS_RETURNED` …) answer with one, so that no warning
/// is lost.
#[must_use = "the warning may matter; `into_value` drops it"]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome<T> {
    /// What the method gave.
    pub value: T,
    /// The success code, if it was not S_OK.
    pub warning: Option<Code>,
}

impl<T> Outcome<T> {
    /// A value that came with S_OK.
    pub const fn ok(value: T) -> Outcome<T> {
        Outcome { value, warning: None }
    }

    /// A value that came with `code`.
    pub fn with_code(value: T, code: Code) -> Outcome<T> {
        Outcome { value, warning: (code != Code::S_OK).then_some(code) }
    }

    /// The value alone.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// The warning, if there is one.
    #[must_use]
    pub fn warning(&self) -> Option<Code> {
        self.warning
    }

    /// The success code.
    #[must_use]
    pub fn code(&self) -> Code {
        self.warning.unwrap_or(Code::S_OK)
    }

    /// The same warning with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Outcome<U> {
        Outcome { value: f(self.value), warning: self.warning }
    }
}

/// What an object says about the call that just failed on it.
///
/// # Safety
/// The interface's first method after IUnknown's is `GetLastError`, as in IMAPIProp,
/// IMAPISession, IMAPITable and the administration interfaces.
pub(crate) unsafe fn last_error<I: Interface>(
    object: &I,
    code: Code,
    allocator: Allocator,
) -> Option<ExtendedError> {
    let mut error: *mut raw::MAPIERROR = ptr::null_mut();
    let mut unicode = true;
    // SAFETY: interface pointers are all one pointer wide, and this one's fourth slot is
    // GetLastError, says the caller.
    let status = unsafe {
        let object = &*ptr::from_ref(object).cast::<raw::IMAPIProp>();
        let status = object.GetLastError(code.to_hresult(), MAPI_UNICODE, &mut error);
        if Code::from_hresult(status) == Code::E_BAD_CHARWIDTH {
            // MAPI's own objects have 8-bit texts only.
            unicode = false;
            object.GetLastError(code.to_hresult(), 0, &mut error)
        } else {
            status
        }
    };
    if Code::from_hresult(status).is_error() {
        return None;
    }
    // SAFETY: a MAPIERROR is one root block, null when there is nothing to say.
    unsafe {
        let error = MapiBuffer::from_raw(error, allocator);
        decode::mapi_error(error.as_ptr(), unicode).ok().flatten()
    }
}
