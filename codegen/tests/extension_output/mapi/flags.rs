// Made by mapi-codegen from a spec that extends MAPI's. Do not edit.
// To make it again: mapi_codegen::extend in a build script, or cargo xtask codegen --spec DIR --out DIR
//! Flag sets, which keep bits that they do not know, and enumerations.
//!
//! Each page lists the values with MAPI's names for them, and what takes or gives them.
//!
//! | method or function | parameter | flags |
//! |---|---|---|
//! | `IAddin::type` | `self` | [`Result`] |
//! | [`IAddin::OpenList`](super::base::Vault::open_list) | `ulKind` | [`Vec`] |

::mapi_session::flag_set! {
    /// A set of bits with the name of a type of Rust.
    ///
    /// Taken by: `IAddin::type`.
    ///
    /// Value of: [`PR_ADDIN_SELF`](super::base::tags::SELF).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`CRATE`](Self::CRATE) | `ADDIN_CRATE` | One bit. |
    pub struct Result: u32 {
        /// One bit.
        #[doc(alias = "ADDIN_CRATE")]
        const CRATE = 0x00000001;
    }
}

::mapi_session::flag_set! {
    /// A set.
    ///
    /// Value of: [`PR_WORDS_SELF`](super::base::tags::WORDS_SELF).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`SELF`](Self::SELF) | `WORDS_SELF` |  |
    pub struct Self_: u32 {
        /// `WORDS_SELF`.
        #[doc(alias = "WORDS_SELF")]
        const SELF = 0x00000001;
    }
}

/// An enumeration with the name of a type of Rust.
///
/// Taken by: [`IAddin::OpenList`](super::base::Vault::open_list).
///
/// Value of: [`PR_ADDIN_TYPE`](super::base::tags::TYPE).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Self_`](Self::Self_) | `ADDIN_SELF` |  |
/// | 2 | [`Ok`](Self::Ok) | `ADDIN_OK` |  |
/// | 3 | [`None`](Self::None) | `ADDIN_NONE` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Vec {
    /// `ADDIN_SELF`.
    #[doc(alias = "ADDIN_SELF")]
    Self_,
    /// `ADDIN_OK`.
    #[doc(alias = "ADDIN_OK")]
    Ok,
    /// `ADDIN_NONE`.
    #[doc(alias = "ADDIN_NONE")]
    None,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for Vec {}
impl Vec {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Self_,
            2 => Self::Ok,
            3 => Self::None,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Self_ => 1,
            Self::Ok => 2,
            Self::None => 3,
            Self::Unknown(other) => other,
        }
    }
}

/// An enumeration.
///
/// Value of: [`PR_WORDS_TYPE`](super::base::tags::WORDS_TYPE).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Self_`](Self::Self_) | `WORDS_TYPE` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum r#type {
    /// `WORDS_TYPE`.
    #[doc(alias = "WORDS_TYPE")]
    Self_,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for r#type {}
impl r#type {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Self_,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Self_ => 1,
            Self::Unknown(other) => other,
        }
    }
}
