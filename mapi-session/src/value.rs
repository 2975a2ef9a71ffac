//! Property values, owned by Rust.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use windows_core::GUID;

use crate::{Code, raw, wire};

/// The value of a property. `Error` stands where a table or GetProps has none to give.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum Value {
    /// PT_NULL: nothing, on purpose.
    Null,
    I2(i16),
    Long(i32),
    R4(f32),
    Double(f64),
    /// Ten-thousandths of a unit of money.
    Currency(i64),
    /// Days since 30 December 1899.
    AppTime(f64),
    /// PT_ERROR: why there is no value.
    Error(Code),
    Boolean(bool),
    /// PT_OBJECT: to be opened, not read.
    Object,
    I8(i64),
    /// Text in the code page of its object.
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    String8(Vec<u8>),
    Unicode(String),
    /// 100-nanosecond intervals since 1 January 1601 UTC.
    SysTime(i64),
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    Clsid(GUID),
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    Binary(Vec<u8>),
    MvI2(Vec<i16>),
    MvLong(Vec<i32>),
    MvR4(Vec<f32>),
    MvDouble(Vec<f64>),
    MvCurrency(Vec<i64>),
    MvAppTime(Vec<f64>),
    MvI8(Vec<i64>),
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    MvString8(Vec<Vec<u8>>),
    MvUnicode(Vec<String>),
    MvSysTime(Vec<i64>),
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    MvClsid(Vec<GUID>),
    #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
    MvBinary(Vec<Vec<u8>>),
}

impl Value {
    /// The property type of the value, as the lower half of a tag has it.
    #[must_use]
    pub const fn type_code(&self) -> u16 {
        match self {
            Value::Null => 0x0001,
            Value::I2(_) => 0x0002,
            Value::Long(_) => 0x0003,
            Value::R4(_) => 0x0004,
            Value::Double(_) => 0x0005,
            Value::Currency(_) => 0x0006,
            Value::AppTime(_) => 0x0007,
            Value::Error(_) => 0x000A,
            Value::Boolean(_) => 0x000B,
            Value::Object => 0x000D,
            Value::I8(_) => 0x0014,
            Value::String8(_) => 0x001E,
            Value::Unicode(_) => 0x001F,
            Value::SysTime(_) => 0x0040,
            Value::Clsid(_) => 0x0048,
            Value::Binary(_) => 0x0102,
            Value::MvI2(_) => 0x1002,
            Value::MvLong(_) => 0x1003,
            Value::MvR4(_) => 0x1004,
            Value::MvDouble(_) => 0x1005,
            Value::MvCurrency(_) => 0x1006,
            Value::MvAppTime(_) => 0x1007,
            Value::MvI8(_) => 0x1014,
            Value::MvString8(_) => 0x101E,
            Value::MvUnicode(_) => 0x101F,
            Value::MvSysTime(_) => 0x1040,
            Value::MvClsid(_) => 0x1048,
            Value::MvBinary(_) => 0x1102,
        }
    }

    /// The size of the value in bytes as MAPI counts it: text in UTF-16 with its terminator,
    /// binary without its count, a multi-valued property as the sum of its values.
    #[must_use]
    pub fn size(&self) -> usize {
        fn wide(text: &str) -> usize {
            2 * (text.encode_utf16().count() + 1)
        }
        match self {
            Value::Null | Value::Object => 0,
            Value::I2(_) | Value::Boolean(_) => 2,
            Value::Long(_) | Value::R4(_) | Value::Error(_) => 4,
            Value::Double(_)
            | Value::Currency(_)
            | Value::AppTime(_)
            | Value::I8(_)
            | Value::SysTime(_) => 8,
            Value::Clsid(_) => 16,
            Value::String8(v) => v.len() + 1,
            Value::Unicode(v) => wide(v),
            Value::Binary(v) => v.len(),
            Value::MvI2(v) => 2 * v.len(),
            Value::MvLong(v) => 4 * v.len(),
            Value::MvR4(v) => 4 * v.len(),
            Value::MvDouble(v) | Value::MvAppTime(v) => 8 * v.len(),
            Value::MvCurrency(v) | Value::MvI8(v) | Value::MvSysTime(v) => 8 * v.len(),
            Value::MvString8(v) => v.iter().map(|v| v.len() + 1).sum(),
            Value::MvUnicode(v) => v.iter().map(|v| wide(v)).sum(),
            Value::MvClsid(v) => 16 * v.len(),
            Value::MvBinary(v) => v.iter().map(Vec::len).sum(),
        }
    }
}

/// 100-nanosecond intervals between 1601 and 1970.
const UNIX_EPOCH_IN_INTERVALS: i64 = 116_444_736_000_000_000;

/// A point of time as `FILETIME` counts it: 100-nanosecond intervals since 1 January 1601 UTC.
/// What lies before is 0, what lies beyond the year 30828 the largest number.
#[must_use]
pub fn system_time_to_intervals(time: SystemTime) -> i64 {
    let since_1970 = match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i128::try_from(after.as_nanos() / 100).unwrap_or(i128::MAX),
        Err(before) => -i128::try_from(before.duration().as_nanos() / 100).unwrap_or(i128::MAX),
    };
    let intervals = since_1970.saturating_add(i128::from(UNIX_EPOCH_IN_INTERVALS));
    i64::try_from(intervals.max(0)).unwrap_or(i64::MAX)
}

/// The point of time that a `FILETIME` means. A number outside its range is taken as the
/// nearest end.
#[must_use]
pub fn intervals_to_system_time(intervals: i64) -> SystemTime {
    let since_1970 = intervals.max(0) - UNIX_EPOCH_IN_INTERVALS;
    let distance = Duration::new(
        since_1970.unsigned_abs() / 10_000_000,
        u32::try_from(since_1970.unsigned_abs() % 10_000_000).unwrap_or(0) * 100,
    );
    let time = if since_1970 < 0 {
        UNIX_EPOCH.checked_sub(distance)
    } else {
        UNIX_EPOCH.checked_add(distance)
    };
    time.unwrap_or(UNIX_EPOCH)
}

/// A property type at compile time: its code in a tag.
pub trait PropType: 'static {
    /// The lower 16 bits of a tag of this type.
    const CODE: u16;
}

/// A property type whose values Rust can hold.
pub trait ValueType: PropType {
    /// What a value is in Rust.
    type Owned;
    /// Takes the value out, or gives it back when it is of another type.
    fn from_value(value: Value) -> Result<Self::Owned, Value>;
    /// Puts a value in.
    fn into_value(value: Self::Owned) -> Value;
    /// Reads the value out of the C structure.
    ///
    /// # Errors
    /// The code that says why the structure cannot be read: a null pointer with a count, a count
    /// beyond all bounds.
    ///
    /// # Safety
    /// The union holds a value of the type `CODE`, and its pointers are as MAPI documents.
    unsafe fn read(value: &raw::__UPV) -> Result<Self::Owned, Code>;
}

/// Types whose values are ordered: they can be compared in a restriction.
pub trait Comparable: ValueType {}

/// Text and bytes: they can be searched in a restriction.
pub trait Searchable: ValueType {}

macro_rules! value_types {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $owned:ty, $variant:ident, $read:expr $(, $marker:ident)*;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub enum $name {}
        impl PropType for $name {
            const CODE: u16 = $code;
        }
        impl ValueType for $name {
            type Owned = $owned;
            fn from_value(value: Value) -> Result<$owned, Value> {
                match value {
                    Value::$variant(v) => Ok(v),
                    other => Err(other),
                }
            }
            fn into_value(value: $owned) -> Value {
                Value::$variant(value)
            }
            #[inline]
            unsafe fn read(value: &raw::__UPV) -> Result<$owned, Code> {
                let read: unsafe fn(&raw::__UPV) -> Result<$owned, Code> = $read;
                // SAFETY: the caller vouches for the union.
                unsafe { read(value) }
            }
        }
        $(impl $marker for $name {})*
    )*};
}

// SAFETY of every reader below: each reads the field that its type's code names, which the
// caller of `ValueType::read` vouches for.
#[allow(clippy::undocumented_unsafe_blocks)]
mod readers {
    use super::*;
    use wire::decode;

    value_types! {
        /// PT_I2
        I2 = 0x0002, i16, I2, |v| Ok(unsafe { v.i }), Comparable;
        /// PT_LONG
        Long = 0x0003, i32, Long, |v| Ok(unsafe { v.l }), Comparable;
        /// PT_R4
        R4 = 0x0004, f32, R4, |v| Ok(unsafe { v.flt }), Comparable;
        /// PT_DOUBLE
        Double = 0x0005, f64, Double, |v| Ok(unsafe { v.dbl }), Comparable;
        /// PT_CURRENCY
        Currency = 0x0006, i64, Currency, |v| Ok(unsafe { v.cur }), Comparable;
        /// PT_APPTIME
        AppTime = 0x0007, f64, AppTime, |v| Ok(unsafe { v.at }), Comparable;
        /// PT_ERROR
        ErrorCode = 0x000A, Code, Error, |v| Ok(Code::from_hresult(unsafe { v.err }));
        /// PT_BOOLEAN
        Boolean = 0x000B, bool, Boolean, |v| Ok(unsafe { v.b } != 0), Comparable;
        /// PT_I8
        I8 = 0x0014, i64, I8, |v| Ok(unsafe { v.li }), Comparable;
        /// PT_STRING8
        String8 = 0x001E, Vec<u8>, String8, |v| unsafe { decode::narrow(v.lpszA) }, Comparable, Searchable;
        /// PT_UNICODE
        Unicode = 0x001F, String, Unicode, |v| unsafe { decode::wide(v.lpszW) }, Comparable, Searchable;
        /// PT_CLSID
        Clsid = 0x0048, GUID, Clsid, |v| unsafe { decode::guid(v.lpguid) }, Comparable;
        /// PT_BINARY
        Binary = 0x0102, Vec<u8>, Binary, |v| unsafe { decode::binary(&v.bin) }, Comparable, Searchable;
        /// PT_MV_I2
        MvI2 = 0x1002, Vec<i16>, MvI2, |v| unsafe { decode::numbers(v.MVi.cValues, v.MVi.lpi) };
        /// PT_MV_LONG
        MvLong = 0x1003, Vec<i32>, MvLong, |v| unsafe { decode::numbers(v.MVl.cValues, v.MVl.lpl) };
        /// PT_MV_R4
        MvR4 = 0x1004, Vec<f32>, MvR4, |v| unsafe { decode::numbers(v.MVflt.cValues, v.MVflt.lpflt) };
        /// PT_MV_DOUBLE
        MvDouble = 0x1005, Vec<f64>, MvDouble, |v| unsafe { decode::numbers(v.MVdbl.cValues, v.MVdbl.lpdbl) };
        /// PT_MV_CURRENCY
        MvCurrency = 0x1006, Vec<i64>, MvCurrency, |v| unsafe { decode::numbers(v.MVcur.cValues, v.MVcur.lpcur) };
        /// PT_MV_APPTIME
        MvAppTime = 0x1007, Vec<f64>, MvAppTime, |v| unsafe { decode::numbers(v.MVat.cValues, v.MVat.lpat) };
        /// PT_MV_I8
        MvI8 = 0x1014, Vec<i64>, MvI8, |v| unsafe { decode::numbers(v.MVli.cValues, v.MVli.lpli) };
        /// PT_MV_STRING8
        MvString8 = 0x101E, Vec<Vec<u8>>, MvString8, |v| unsafe { decode::narrow_list(v.MVszA.cValues, v.MVszA.lppszA) };
        /// PT_MV_UNICODE
        MvUnicode = 0x101F, Vec<String>, MvUnicode, |v| unsafe { decode::wide_list(v.MVszW.cValues, v.MVszW.lppszW) };
        /// PT_MV_CLSID
        MvClsid = 0x1048, Vec<GUID>, MvClsid, |v| unsafe { decode::numbers(v.MVguid.cValues, v.MVguid.lpguid) };
        /// PT_MV_BINARY
        MvBinary = 0x1102, Vec<Vec<u8>>, MvBinary, |v| unsafe { decode::binary_list(v.MVbin.cValues, v.MVbin.lpbin) };
    }
}
pub use readers::*;

/// PT_SYSTIME
#[derive(Debug, Clone, Copy)]
pub enum SysTime {}
impl PropType for SysTime {
    const CODE: u16 = 0x0040;
}
impl ValueType for SysTime {
    type Owned = SystemTime;
    fn from_value(value: Value) -> Result<SystemTime, Value> {
        match value {
            Value::SysTime(v) => Ok(intervals_to_system_time(v)),
            other => Err(other),
        }
    }
    fn into_value(value: SystemTime) -> Value {
        Value::SysTime(system_time_to_intervals(value))
    }
    #[inline]
    unsafe fn read(value: &raw::__UPV) -> Result<SystemTime, Code> {
        // SAFETY: the caller vouches that a FILETIME is there.
        Ok(intervals_to_system_time(wire::decode::file_time(unsafe { value.ft })))
    }
}
impl Comparable for SysTime {}

/// PT_MV_SYSTIME
#[derive(Debug, Clone, Copy)]
pub enum MvSysTime {}
impl PropType for MvSysTime {
    const CODE: u16 = 0x1040;
}
impl ValueType for MvSysTime {
    type Owned = Vec<SystemTime>;
    fn from_value(value: Value) -> Result<Vec<SystemTime>, Value> {
        match value {
            Value::MvSysTime(v) => Ok(v.into_iter().map(intervals_to_system_time).collect()),
            other => Err(other),
        }
    }
    fn into_value(value: Vec<SystemTime>) -> Value {
        Value::MvSysTime(value.into_iter().map(system_time_to_intervals).collect())
    }
    unsafe fn read(value: &raw::__UPV) -> Result<Vec<SystemTime>, Code> {
        // SAFETY: the caller vouches that an array of FILETIME is there.
        let times = unsafe { wire::decode::file_times(value.MVft.cValues, value.MVft.lpft) }?;
        Ok(times.into_iter().map(intervals_to_system_time).collect())
    }
}

macro_rules! unread_types {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub enum $name {}
        impl PropType for $name {
            const CODE: u16 = $code;
        }
    )*};
}

unread_types! {
    /// PT_UNSPECIFIED: the object fills the type in.
    Unspecified = 0x0000;
    /// PT_NULL
    Null = 0x0001;
    /// PT_OBJECT: opened by OpenProperty, never read.
    Object = 0x000D;
    /// PT_SRESTRICTION: the condition of a rule, of Exchange only.
    RuleCondition = 0x00FD;
    /// PT_ACTIONS: the actions of a rule, of Exchange only.
    RuleActions = 0x00FE;
    /// PT_FILE_HANDLE, which others name PT_PTR: means something within a process only.
    FileHandle = 0x0103;
    /// PT_FILE_EA: only the headers of Exchange name it.
    FileEa = 0x0104;
}
