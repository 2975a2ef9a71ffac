//! What a program that listens with `tracing` hears: logons, logoffs and calls that fail.
//!
//! Names, numbers and flags only: no value of a property, no entry identifier, no text of a
//! provider. The feature `tracing` is what makes any of this do something.

use crate::{Code, Error, Logon};

/// Spans and events of this crate have it as their target.
#[cfg(feature = "tracing")]
const TARGET: &str = "mapi_session";

/// A part of the program's run, over when this is dropped.
#[cfg(feature = "tracing")]
pub(crate) type Span = tracing::span::EnteredSpan;

/// Nothing.
#[cfg(not(feature = "tracing"))]
pub(crate) struct Span;

/// The time from a session's logon to the end of its logoff.
pub(crate) fn session(logon: &Logon) -> Span {
    #[cfg(feature = "tracing")]
    let span = tracing::info_span!(target: TARGET, "session", profile = logon.name()).entered();
    #[cfg(not(feature = "tracing"))]
    let (span, _) = (Span, logon);
    span
}

/// A call of `MAPILogonEx`.
pub(crate) fn logon(logon: &Logon) -> Span {
    #[cfg(feature = "tracing")]
    let span = tracing::info_span!(
        target: TARGET,
        "logon",
        profile = logon.name(),
        flags = ?logon.flags()
    )
    .entered();
    #[cfg(not(feature = "tracing"))]
    let (span, _) = (Span, logon);
    span
}

/// A call of `IMAPISession::Logoff`.
pub(crate) fn logoff() -> Span {
    #[cfg(feature = "tracing")]
    let span = tracing::info_span!(target: TARGET, "logoff").entered();
    #[cfg(not(feature = "tracing"))]
    let span = Span;
    span
}

/// The call of the span that is on went well.
pub(crate) fn done(code: Code) {
    #[cfg(feature = "tracing")]
    tracing::info!(target: TARGET, %code, "done");
    #[cfg(not(feature = "tracing"))]
    let _ = code;
}

/// A call of MAPI failed. The program gets `error` and may well have expected it.
pub(crate) fn failed(error: Error) -> Error {
    #[cfg(feature = "tracing")]
    tracing::debug!(
        target: TARGET,
        method = error.method(),
        object = error.object(),
        code = %error.code(),
        "call failed"
    );
    error
}

/// An error that the program is not told of: of a logoff that nobody called for.
pub(crate) fn lost(error: &Error) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        target: TARGET,
        method = error.method(),
        object = error.object(),
        code = %error.code(),
        "failed while a value was dropped"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = error;
}
