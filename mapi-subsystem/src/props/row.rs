//! Properties in a list.

use mapi_session::{PropValue, Tag, Value};

use crate::codes as code;

/// What stands where there is no value: `MAPI_E_NOT_FOUND`.
#[must_use]
pub fn missing() -> Value {
    Value::Error(code::E_NOT_FOUND)
}

/// The type code of a value: what the lower half of its tag must say.
#[must_use]
pub fn type_code(value: &Value) -> u16 {
    match value {
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
        // A kind of value that this subsystem does not know has no type to answer to.
        _ => 0x0000,
    }
}

/// The property with this identifier.
#[must_use]
pub fn find_id(props: &[PropValue], id: u16) -> Option<&PropValue> {
    props.iter().find(|prop| prop.tag.id() == id)
}

/// The value of the property with this identifier, unless it stands for an error.
#[must_use]
pub fn find(props: &[PropValue], tag: Tag) -> Option<&Value> {
    find_id(props, tag.id()).map(|prop| &prop.value).filter(|v| !matches!(v, Value::Error(_)))
}

/// Sets a property, replacing one with the same identifier.
pub fn put(props: &mut Vec<PropValue>, prop: PropValue) {
    match props.iter_mut().find(|old| old.tag.id() == prop.tag.id()) {
        Some(old) => *old = prop,
        None => props.push(prop),
    }
}
