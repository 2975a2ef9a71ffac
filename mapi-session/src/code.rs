//! Status codes.

use std::fmt;

use crate::generated::codes::CODES;

/// A status code of MAPI: an HRESULT that keeps every bit, known or not.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Code(pub u32);

/// What the spec says about a code. The generated table of them is sorted by code.
pub(crate) struct CodeInfo {
    pub(crate) code: Code,
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) hint: &'static str,
    pub(crate) transient: bool,
}

impl Code {
    /// Everything went well.
    pub const S_OK: Code = Code(0);

    /// From the number that a method returned.
    #[must_use]
    pub const fn from_hresult(hresult: i32) -> Code {
        Code(hresult as u32)
    }

    /// The number that a method returns.
    #[must_use]
    pub const fn to_hresult(self) -> i32 {
        self.0 as i32
    }

    /// Whether it is an error; a warning is a success.
    #[must_use]
    pub const fn is_error(self) -> bool {
        self.0 >= 0x8000_0000
    }

    fn info(self) -> Option<&'static CodeInfo> {
        CODES.binary_search_by_key(&self, |info| info.code).ok().map(|at| &CODES[at])
    }

    /// Its name in MAPI's headers: `MAPI_E_NOT_FOUND`.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        if self == Code::S_OK {
            return Some("S_OK");
        }
        self.info().map(|info| info.name)
    }

    /// What it means, in a sentence.
    #[must_use]
    pub fn meaning(self) -> Option<&'static str> {
        self.info().map(|info| info.doc).filter(|doc| !doc.is_empty())
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(self) -> Option<&'static str> {
        self.info().map(|info| info.hint).filter(|hint| !hint.is_empty())
    }

    /// Whether the same call may succeed later.
    #[must_use]
    pub fn is_transient(self) -> bool {
        self.info().is_some_and(|info| info.transient)
    }

    /// All codes that have a name, by number.
    pub fn all() -> impl Iterator<Item = Code> {
        std::iter::once(Code::S_OK).chain(CODES.iter().map(|info| info.code))
    }

    /// The code of a name, with or without `MAPI_` before it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Code> {
        let bare = |name: &'static str| name.strip_prefix("MAPI_").unwrap_or(name);
        CODES
            .iter()
            .find(|info| {
                info.name.eq_ignore_ascii_case(name) || bare(info.name).eq_ignore_ascii_case(name)
            })
            .map(|info| info.code)
    }
}

/// The name and number: `MAPI_E_NOT_FOUND (0x8004010F)`.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "{name} (0x{:08X})", self.0),
            None => write!(f, "0x{:08X}", self.0),
        }
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
