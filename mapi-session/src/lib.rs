//! Typed MAPI sessions.

mod buffer;
mod code;
mod entry_id;
mod error;
// The generator formats what it makes.
#[rustfmt::skip]
mod generated;
mod object;
mod restriction;
mod row;
mod sort;
mod subsystem;
mod tag;
mod value;
pub mod wire;

pub use buffer::{MapiBuffer, RowSet};
pub use code::Code;
pub use entry_id::EntryId;
pub use error::{Error, ExtendedError, Outcome, Result};
pub use generated::functions::EntryPoints;
pub use generated::{flags, guids, raw, rows, tags};
pub use object::{MapiObject, Scope};
pub use restriction::Restriction;
pub use row::{Column, Row, RowReader};
pub use sort::{SortKey, SortOrder};
pub use subsystem::Subsystem;
pub use tag::{PropTag, PropValue, Tag};
pub use value::Value;
pub use windows_core;
/// GUIDs, interface identifiers and MAPIUIDs: 16 bytes each, of one layout.
pub use windows_core::GUID as Guid;

/// Property types at compile time.
pub mod types {
    pub use crate::value::{
        AppTime, Binary, Boolean, Clsid, Comparable, Currency, Double, ErrorCode, I2, I8, Long,
        MvAppTime, MvBinary, MvClsid, MvCurrency, MvDouble, MvI2, MvI8, MvLong, MvR4, MvString8,
        MvSysTime, MvUnicode, Null, Object, PropType, R4, Searchable, String8, SysTime, Unicode,
        Unspecified, ValueType, intervals_to_system_time, system_time_to_intervals,
    };
}
