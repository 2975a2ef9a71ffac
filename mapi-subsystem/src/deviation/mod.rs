//! Breaks a documented rule on purpose, to show that the conformance suite sees it.
//!
//! With the feature `deviation`, `MAPI_DEVIATE` names a rule of the suite's register, and the
//! subsystem breaks that one. There are two ways:
//!
//! - a table of codes that calls answer instead, applied where calls leave the
//!   subsystem;
//! - [`deviates`], asked at the place that keeps the rule: `if deviates("A.2.2") { … }`.
//!
//! Without the feature both are nothing, and the compiler takes them out.

#[cfg(feature = "deviation")]
pub(crate) use on::{answer, elsewhere, end, has_ended};
#[cfg(feature = "deviation")]
pub use on::{deviates, uninitialize};

/// Whether the rule is to be broken.
#[cfg(not(feature = "deviation"))]
#[inline(always)]
#[must_use]
pub const fn deviates(_rule: &str) -> bool {
    false
}

/// MAPIUninitialize, where nobody asked for it.
#[cfg(not(feature = "deviation"))]
#[inline(always)]
pub const fn uninitialize() {}

/// What a call answers instead of `code`.
#[cfg(not(feature = "deviation"))]
#[inline(always)]
pub(crate) const fn answer(_method: &str, code: i32) -> i32 {
    code
}

/// Whether this is another thread than the first that asked.
#[cfg(not(feature = "deviation"))]
#[inline(always)]
pub(crate) const fn elsewhere() -> bool {
    false
}

/// Notes that a session has ended.
#[cfg(not(feature = "deviation"))]
#[inline(always)]
pub(crate) const fn end() {}

/// Whether a session has ended.
#[cfg(not(feature = "deviation"))]
#[inline(always)]
pub(crate) const fn has_ended() -> bool {
    false
}

#[cfg(feature = "deviation")]
mod on {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{LazyLock, OnceLock};
    use std::thread::{self, ThreadId};

    use mapi_session::Code;

    static RULE: LazyLock<Option<String>> = LazyLock::new(|| std::env::var("MAPI_DEVIATE").ok());

    /// Whether the rule is to be broken.
    #[must_use]
    pub fn deviates(rule: &str) -> bool {
        RULE.as_deref() == Some(rule)
    }

    /// MAPIUninitialize of the first subsystem that is open, where nobody asked for it.
    pub fn uninitialize() {
        if let Some(engine) = crate::entry_points::engine(0) {
            engine.uninitialize();
        }
    }

    static FIRST: OnceLock<ThreadId> = OnceLock::new();
    static ENDED: AtomicBool = AtomicBool::new(false);

    /// Whether this is another thread than the first that asked.
    pub(crate) fn elsewhere() -> bool {
        *FIRST.get_or_init(|| thread::current().id()) != thread::current().id()
    }

    /// Notes that a session has ended.
    pub(crate) fn end() {
        ENDED.store(true, Ordering::Relaxed);
    }

    /// Whether a session has ended.
    pub(crate) fn has_ended() -> bool {
        ENDED.load(Ordering::Relaxed)
    }

    /// What a call answers instead of `code`.
    pub(crate) fn answer(method: &str, code: i32) -> i32 {
        let Some(rule) = RULE.as_deref() else {
            return code;
        };
        let was = Code::from_hresult(code);
        super::ANSWERS
            .iter()
            .flat_map(|part| part.iter())
            .find(|entry| entry.rule == rule && entry.method == method && entry.answer == was)
            .map_or(code, |entry| entry.instead.to_hresult())
    }
}

/// A rule that is broken by the code that a method answers.
#[cfg(feature = "deviation")]
struct Answer {
    rule: &'static str,
    /// `IMAPISession::OpenEntry`, or an entry point: `MAPILogonEx`.
    method: &'static str,
    /// What it answers.
    answer: mapi_session::Code,
    /// What it answers when the rule is broken.
    instead: mapi_session::Code,
}

#[cfg(feature = "deviation")]
const fn at(
    rule: &'static str,
    method: &'static str,
    answer: mapi_session::Code,
    instead: mapi_session::Code,
) -> Answer {
    Answer { rule, method, answer, instead }
}

/// The tables of the parts that have rules about codes alone.
#[cfg(feature = "deviation")]
static ANSWERS: &[&[Answer]] = &[
    a::ANSWERS,
    b::ANSWERS,
    c::ANSWERS,
    d::ANSWERS,
    f::ANSWERS,
    g::ANSWERS,
    h::ANSWERS,
    j::ANSWERS,
    l::ANSWERS,
    m::ANSWERS,
];

#[cfg(feature = "deviation")]
mod a;
#[cfg(feature = "deviation")]
mod b;
#[cfg(feature = "deviation")]
mod c;
#[cfg(feature = "deviation")]
mod d;
#[cfg(feature = "deviation")]
mod f;
#[cfg(feature = "deviation")]
mod g;
#[cfg(feature = "deviation")]
mod h;
#[cfg(feature = "deviation")]
mod j;
#[cfg(feature = "deviation")]
mod l;
#[cfg(feature = "deviation")]
mod m;
