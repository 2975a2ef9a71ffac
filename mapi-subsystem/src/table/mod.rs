//! Tables: one view for every kind of rows.
//!
//! [`TableView`] is what stands behind an `IMAPITable`: columns, restriction, order, cursor,
//! bookmarks and notifications, over a [`RowSource`]. [`MemoryRows`] is the source of small
//! tables; a store writes its own over SQL.

mod categories;
mod changes;
mod columns;
mod compare;
mod direct;
mod evaluate;
mod find;
mod follow;
mod index;
mod memory;
mod pattern;
mod scan;
mod server;
mod sort;
mod source;
mod text;
mod view;

pub use compare::{compare_text, compare_values, related};
pub use evaluate::{
    MAX_DEPTH, RowContext, Supports, elements, evaluate, size_of, tags_of, validate,
};
pub use mapi_session::flags::TableType;
pub use mapi_session::wire::Row;
pub use memory::MemoryRows;
pub use pattern::Pattern;
pub use server::open_table;
pub(crate) use sort::{canonical, validate as validate_order};
pub use source::{
    Change, Place, Query, RowId, RowSource, SourceRow, Start, State, Watcher, Window, Written,
};
pub(crate) use text::of as text_of;
pub use view::{BEGINNING, Bookmark, CURRENT, END, Position, TableView};
