// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Flag sets, which keep bits that they do not know, and enumerations.
//!
//! Each page lists the values with MAPI's names for them, and what takes or gives them.
//!
//! | method or function | parameter | flags |
//! |---|---|---|
//! | [`IThing::Rename`](crate::Thing::rename) | `ulFlags` | [`OpenFlags`] |
//! | [`IBox::OpenThing`](crate::Chest::open_thing) | `ulFlags` | [`OpenFlags`] |
//! | [`IBox::OpenThing`](crate::Chest::open_thing) | `lpulKind` | [`Kind`] |

/// What a thing is.
///
/// Given by: [`IBox::OpenThing`](crate::Chest::open_thing).
///
/// Value of: [`PR_KIND`](crate::tags::KIND).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Thing`](Self::Thing) | `KIND_THING` | A thing of no special kind. |
/// | 0x10001 | [`Box`](Self::Box) | `KIND_BOX` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Kind {
    /// A thing of no special kind.
    #[doc(alias = "KIND_THING")]
    Thing,
    /// `KIND_BOX`.
    #[doc(alias = "KIND_BOX")]
    Box,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for Kind {}
impl Kind {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Thing,
            0x10001 => Self::Box,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Thing => 1,
            Self::Box => 0x10001,
            Self::Unknown(other) => other,
        }
    }
}

/// What an object is.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Thing`](Self::Thing) | `KIND_THING` |  |
/// | 2 | [`Box`](Self::Box) | `KIND_BOX` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ObjectType {
    /// `KIND_THING`.
    #[doc(alias = "KIND_THING")]
    Thing,
    /// `KIND_BOX`.
    #[doc(alias = "KIND_BOX")]
    Box,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for ObjectType {}
impl ObjectType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Thing,
            2 => Self::Box,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Thing => 1,
            Self::Box => 2,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How to open.
    ///
    /// Taken by: [`IThing::Rename`](crate::Thing::rename) (`MODIFY` only),
    /// [`IBox::OpenThing`](crate::Chest::open_thing).
    ///
    /// Value of: [`PR_OPTIONS`](crate::tags::OPTIONS).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MODIFY`](Self::MODIFY) | `MAPI_MODIFY` | For change. |
    /// | 0x00000010 | [`BEST_ACCESS`](Self::BEST_ACCESS) | `MAPI_BEST_ACCESS`, `MAPI_ANY_ACCESS` |  |
    ///
    /// [ibox-openthing](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ibox-openthing)
    ///
    /// `OPEN_PLAIN` is the empty set.
    #[doc(alias = "OPEN_PLAIN")]
    pub struct OpenFlags: u32 {
        /// For change.
        #[doc(alias = "MAPI_MODIFY")]
        const MODIFY = 0x00000001;
        /// `MAPI_BEST_ACCESS`.
        #[doc(alias = "MAPI_BEST_ACCESS")]
        #[doc(alias = "MAPI_ANY_ACCESS")]
        const BEST_ACCESS = 0x00000010;
    }
}

crate::flag_set! {
    /// How to open a property.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MODIFY`](Self::MODIFY) | `MAPI_MODIFY` |  |
    /// | 0x00000002 | [`CREATE`](Self::CREATE) | `MAPI_CREATE` |  |
    ///
    /// The bits of 0xFF000000 are for clients to use as they like.
    pub struct OpenPropertyFlags: u32 {
        /// `MAPI_MODIFY`.
        #[doc(alias = "MAPI_MODIFY")]
        const MODIFY = 0x00000001;
        /// `MAPI_CREATE`.
        #[doc(alias = "MAPI_CREATE")]
        const CREATE = 0x00000002;
    }
}
