//! Sort orders of tables.

use crate::Tag;
use crate::flags::SortDirection;

/// How the rows of a table are ordered, and by which columns they form categories.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SortOrder {
    /// The keys, most significant first.
    pub keys: Vec<SortKey>,
    /// How many of the keys, from the first, make categories.
    pub categories: u32,
    /// How many levels of categories start expanded.
    pub expanded: u32,
}

/// A key of a sort order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SortKey {
    /// The column.
    pub tag: Tag,
    /// Its direction.
    pub direction: SortDirection,
}
