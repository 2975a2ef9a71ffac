//! Tables: one view for every kind of rows.
//!
//! [`TableView`] is what stands behind an `IMAPITable`: columns, restriction, order, cursor,
//! bookmarks and notifications, over a [`RowSource`]. [`MemoryRows`] is the source of small
//! tables; a store writes its own over SQL.

mod compare;
mod evaluate;
mod memory;
mod source;
mod text;

pub use compare::{compare_values, related};
pub use evaluate::{
    MAX_DEPTH, RowContext, Supports, elements, evaluate, size_of, tags_of, validate,
};
pub use memory::MemoryRows;
pub use source::{
    Change, Place, Query, Row, RowId, RowSource, SourceRow, Start, State, TableKind, Watcher,
    Window,
};
