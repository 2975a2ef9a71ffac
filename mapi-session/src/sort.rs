//! Sort orders of tables.

use crate::Tag;
use crate::flags::SortDirection;

/// How the rows of a table are ordered, and by which columns they form categories.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SortKey {
    /// The column.
    pub tag: Tag,
    /// Its direction.
    pub direction: SortDirection,
}

impl SortOrder {
    /// Sorts by a further, less significant key.
    #[must_use]
    pub fn then(mut self, key: SortKey) -> SortOrder {
        self.keys.push(key);
        self
    }

    /// Makes the first `categories` keys into categories, `expanded` levels of them open.
    #[must_use]
    pub fn categorized(mut self, categories: u32, expanded: u32) -> SortOrder {
        self.categories = categories;
        self.expanded = expanded;
        self
    }
}

impl From<SortKey> for SortOrder {
    fn from(key: SortKey) -> SortOrder {
        SortOrder { keys: vec![key], categories: 0, expanded: 0 }
    }
}

impl<const N: usize> From<[SortKey; N]> for SortOrder {
    fn from(keys: [SortKey; N]) -> SortOrder {
        SortOrder { keys: keys.to_vec(), categories: 0, expanded: 0 }
    }
}
