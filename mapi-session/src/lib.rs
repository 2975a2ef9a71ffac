//! Typed MAPI sessions.

mod code;
mod entry_id;
mod generated;
mod restriction;
mod sort;
mod tag;
mod value;

pub use code::Code;
pub use entry_id::EntryId;
pub use generated::{flags, raw};
pub use restriction::Restriction;
pub use sort::{SortKey, SortOrder};
pub use tag::{PropTag, PropValue, Tag};
pub use value::Value;
pub use windows_core;

/// Property types at compile time.
pub mod types {
    pub use crate::value::{
        AppTime, Binary, Boolean, Clsid, Currency, Double, ErrorCode, I2, I8, Long, MvAppTime,
        MvBinary, MvClsid, MvCurrency, MvDouble, MvI2, MvI8, MvLong, MvR4, MvString8, MvUnicode,
        R4, String8, Unicode, ValueType,
    };
}
