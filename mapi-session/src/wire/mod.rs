//! MAPI's C structures ⇄ owned values, in both directions.
//!
//! A client encodes what it passes *in* and decodes what comes *out*; a subsystem does the
//! reverse. [`decode`] reads structures that another party laid out: it refuses null pointers
//! with a count, misaligned arrays and counts beyond all bounds, and takes unknown types for
//! values that are not there. [`encode`] lays structures out in a [`Memory`]: an [`Arena`] on the
//! Rust heap for a call's in parameters, a [`Block`] of MAPI's allocator for its out parameters.
//!
//! What memory cannot tell — whether a pointer points at anything — no reader can check. That
//! part is the contract of each `unsafe fn` here.

pub mod decode;
pub mod encode;
pub mod form;
mod memory;
mod notification;
mod text;

pub use memory::{Allocator, Arena, Block, Memory};
pub use notification::{Notification, ObjectEvent, TableChange, TableEvent};
pub use text::CodePage;

use crate::{Code, Guid, PropValue, Tag};

/// A row of a table: a value for each column, in the order of the columns.
pub type Row = Vec<PropValue>;

/// A property that a method could not set, delete or copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PropProblem {
    /// Its position in the list that the caller gave.
    pub index: u32,
    /// The property.
    pub tag: Tag,
    /// What went wrong with it.
    pub code: Code,
}

/// The name of a named property: a property set and a number or a text in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamedProp {
    /// The property set.
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    pub set: Guid,
    /// The name within the set.
    pub kind: NameKind,
}

/// `"Keywords" of 00020329-0000-0000-C000-000000000046`.
impl std::fmt::Display for NamedProp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.kind {
            NameKind::Id(lid) => write!(f, "0x{lid:04X}")?,
            NameKind::Name(name) => write!(f, "{name:?}")?,
        }
        write!(f, " of {:?}", self.set)
    }
}

/// A name within a property set.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NameKind {
    /// `MNID_ID`: a number.
    Id(i32),
    /// `MNID_STRING`: a text.
    Name(String),
}

/// The most properties, columns, rows' cells or problems that one array may hold.
pub const MAX_PROPS: u32 = 1 << 16;
/// The most values of a multi-valued property, and the most entries of a list.
pub const MAX_VALUES: u32 = 1 << 24;
/// The most bytes of a binary value.
pub const MAX_BYTES: u32 = i32::MAX as u32;
/// How deep a restriction may nest.
pub const MAX_DEPTH: usize = 256;
/// How many parts a restriction may have in all.
pub const MAX_PARTS: usize = 1 << 16;
