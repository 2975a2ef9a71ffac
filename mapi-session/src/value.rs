//! Property values, owned by Rust.

use windows_core::GUID;

use crate::Code;

/// The value of a property. `Error` stands where a table or GetProps has none to give.
#[derive(Debug, Clone, PartialEq)]
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
    String8(Vec<u8>),
    Unicode(String),
    /// 100-nanosecond intervals since 1 January 1601 UTC.
    SysTime(i64),
    Clsid(GUID),
    Binary(Vec<u8>),
    MvI2(Vec<i16>),
    MvLong(Vec<i32>),
    MvR4(Vec<f32>),
    MvDouble(Vec<f64>),
    MvCurrency(Vec<i64>),
    MvAppTime(Vec<f64>),
    MvI8(Vec<i64>),
    MvString8(Vec<Vec<u8>>),
    MvUnicode(Vec<String>),
    MvSysTime(Vec<i64>),
    MvClsid(Vec<GUID>),
    MvBinary(Vec<Vec<u8>>),
}

/// A property type at compile time: its code in a tag, and the Rust type of its values.
pub trait ValueType: 'static {
    /// The lower 16 bits of a tag of this type.
    const CODE: u16;
    /// What a value is in Rust.
    type Owned;
    /// Takes the value out, or gives it back when it is of another type.
    fn from_value(value: Value) -> Result<Self::Owned, Value>;
    /// Puts a value in.
    fn into_value(value: Self::Owned) -> Value;
}

macro_rules! value_types {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $owned:ty, $variant:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub enum $name {}
        impl ValueType for $name {
            const CODE: u16 = $code;
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
        }
    )*};
}

value_types! {
    /// PT_I2
    I2 = 0x0002, i16, I2;
    /// PT_LONG
    Long = 0x0003, i32, Long;
    /// PT_R4
    R4 = 0x0004, f32, R4;
    /// PT_DOUBLE
    Double = 0x0005, f64, Double;
    /// PT_CURRENCY
    Currency = 0x0006, i64, Currency;
    /// PT_APPTIME
    AppTime = 0x0007, f64, AppTime;
    /// PT_ERROR
    ErrorCode = 0x000A, Code, Error;
    /// PT_BOOLEAN
    Boolean = 0x000B, bool, Boolean;
    /// PT_I8
    I8 = 0x0014, i64, I8;
    /// PT_STRING8
    String8 = 0x001E, Vec<u8>, String8;
    /// PT_UNICODE
    Unicode = 0x001F, String, Unicode;
    /// PT_CLSID
    Clsid = 0x0048, GUID, Clsid;
    /// PT_BINARY
    Binary = 0x0102, Vec<u8>, Binary;
    /// PT_MV_I2
    MvI2 = 0x1002, Vec<i16>, MvI2;
    /// PT_MV_LONG
    MvLong = 0x1003, Vec<i32>, MvLong;
    /// PT_MV_R4
    MvR4 = 0x1004, Vec<f32>, MvR4;
    /// PT_MV_DOUBLE
    MvDouble = 0x1005, Vec<f64>, MvDouble;
    /// PT_MV_CURRENCY
    MvCurrency = 0x1006, Vec<i64>, MvCurrency;
    /// PT_MV_APPTIME
    MvAppTime = 0x1007, Vec<f64>, MvAppTime;
    /// PT_MV_I8
    MvI8 = 0x1014, Vec<i64>, MvI8;
    /// PT_MV_STRING8
    MvString8 = 0x101E, Vec<Vec<u8>>, MvString8;
    /// PT_MV_UNICODE
    MvUnicode = 0x101F, Vec<String>, MvUnicode;
    /// PT_MV_CLSID
    MvClsid = 0x1048, Vec<GUID>, MvClsid;
    /// PT_MV_BINARY
    MvBinary = 0x1102, Vec<Vec<u8>>, MvBinary;
}
