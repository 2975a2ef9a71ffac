//! Values as a `.msg` file keeps them: within the list of properties, or in streams of their own.

use mapi_session::wire::CodePage;
use mapi_session::{Code, Guid, PropValue, Tag, Value};

use crate::store::entry_id::{guid_bytes, guid_from_bytes};

const STRING8: u16 = 0x001E;
const UNICODE: u16 = 0x001F;
const MV: u16 = 0x1000;
const MV_STRING8: u16 = MV | STRING8;
const MV_UNICODE: u16 = MV | UNICODE;
const MV_BINARY: u16 = 0x1102;

/// Where the value of a type stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In the eight bytes of the list.
    Here,
    /// In a stream.
    Stream,
    /// Each in a stream, with another for their sizes.
    Streams,
    /// It is opened, not read.
    Object,
}

/// Where the value of this type stands; `None`: it is no value that a client can be given.
pub(super) fn place(ty: u16) -> Option<Place> {
    Some(match ty {
        0x0001..=0x0007 | 0x000A | 0x000B | 0x0014 | 0x0040 => Place::Here,
        0x000D => Place::Object,
        STRING8 | UNICODE | 0x0048 | 0x0102 => Place::Stream,
        0x1002..=0x1007 | 0x1014 | 0x1040 | 0x1048 => Place::Stream,
        MV_STRING8 | MV_UNICODE | MV_BINARY => Place::Streams,
        _ => return None,
    })
}

/// How many bytes each size of several values has.
pub(super) fn size_of_length(ty: u16) -> usize {
    if ty == MV_BINARY { 8 } else { 4 }
}

/// The type that a property is kept under: all text is Unicode.
pub(super) fn kept(tag: Tag) -> Tag {
    match tag.type_code() {
        STRING8 => tag.with_type(UNICODE),
        MV_STRING8 => tag.with_type(MV_UNICODE),
        _ => tag,
    }
}

/// The same property with its text in Unicode.
pub(super) fn unicode(prop: &PropValue, page: CodePage) -> PropValue {
    let value = match &prop.value {
        Value::String8(text) => Value::Unicode(page.decode(text)),
        Value::MvString8(texts) => {
            Value::MvUnicode(texts.iter().map(|text| page.decode(text)).collect())
        }
        other => other.clone(),
    };
    PropValue { tag: kept(prop.tag), value }
}

/// A value out of the list's eight bytes.
pub(super) fn here(ty: u16, bytes: [u8; 8]) -> Option<Value> {
    let [a, b, c, d, ..] = bytes;
    let long = i32::from_le_bytes([a, b, c, d]);
    let whole = i64::from_le_bytes(bytes);
    Some(match ty {
        0x0001 => Value::Null,
        0x0002 => Value::I2(i16::from_le_bytes([a, b])),
        0x0003 => Value::Long(long),
        0x0004 => Value::R4(f32::from_le_bytes([a, b, c, d])),
        0x0005 => Value::Double(f64::from_le_bytes(bytes)),
        0x0006 => Value::Currency(whole),
        0x0007 => Value::AppTime(f64::from_le_bytes(bytes)),
        0x000A => Value::Error(Code(long.cast_unsigned())),
        0x000B => Value::Boolean(a != 0 || b != 0),
        0x0014 => Value::I8(whole),
        0x0040 => Value::SysTime(whole),
        _ => return None,
    })
}

/// A value as the list's eight bytes.
pub(super) fn to_here(value: &Value) -> Option<[u8; 8]> {
    let long = |number: i32| i64::from(number.cast_unsigned()).to_le_bytes();
    Some(match value {
        Value::Null => [0; 8],
        Value::I2(v) => long(i32::from(v.cast_unsigned())),
        Value::Long(v) => long(*v),
        Value::R4(v) => long(v.to_bits().cast_signed()),
        Value::Double(v) | Value::AppTime(v) => v.to_le_bytes(),
        Value::Currency(v) | Value::I8(v) | Value::SysTime(v) => v.to_le_bytes(),
        Value::Error(v) => long(v.0.cast_signed()),
        Value::Boolean(v) => long((*v).into()),
        _ => return None,
    })
}

/// A value out of its stream.
pub(super) fn from_stream(ty: u16, bytes: Vec<u8>, page: CodePage) -> Option<Value> {
    Some(match ty {
        STRING8 => Value::Unicode(narrow(bytes, page)),
        UNICODE => Value::Unicode(wide(&bytes)),
        0x0048 => Value::Clsid(guid(&bytes)?),
        0x0102 => Value::Binary(bytes),
        0x1002 => Value::MvI2(many(&bytes, i16::from_le_bytes)),
        0x1003 => Value::MvLong(many(&bytes, i32::from_le_bytes)),
        0x1004 => Value::MvR4(many(&bytes, f32::from_le_bytes)),
        0x1005 => Value::MvDouble(many(&bytes, f64::from_le_bytes)),
        0x1006 => Value::MvCurrency(many(&bytes, i64::from_le_bytes)),
        0x1007 => Value::MvAppTime(many(&bytes, f64::from_le_bytes)),
        0x1014 => Value::MvI8(many(&bytes, i64::from_le_bytes)),
        0x1040 => Value::MvSysTime(many(&bytes, i64::from_le_bytes)),
        0x1048 => Value::MvClsid(many(&bytes, guid_from_bytes)),
        _ => return None,
    })
}

/// A value as its stream, and the size that the list gives for it.
pub(super) fn to_stream(value: &Value) -> Option<(Vec<u8>, usize)> {
    let bytes = match value {
        // The list counts the terminator, which is not there.
        Value::Unicode(text) => {
            let bytes = to_wide(text);
            let size = bytes.len() + 2;
            return Some((bytes, size));
        }
        Value::Clsid(v) => guid_bytes(v).to_vec(),
        Value::Binary(v) => v.clone(),
        Value::MvI2(v) => v.iter().flat_map(|v| v.to_le_bytes()).collect(),
        Value::MvLong(v) => v.iter().flat_map(|v| v.to_le_bytes()).collect(),
        Value::MvR4(v) => v.iter().flat_map(|v| v.to_le_bytes()).collect(),
        Value::MvDouble(v) | Value::MvAppTime(v) => {
            v.iter().flat_map(|v| v.to_le_bytes()).collect()
        }
        Value::MvCurrency(v) | Value::MvI8(v) | Value::MvSysTime(v) => {
            v.iter().flat_map(|v| v.to_le_bytes()).collect()
        }
        Value::MvClsid(v) => v.iter().flat_map(guid_bytes).collect(),
        _ => return None,
    };
    let size = bytes.len();
    Some((bytes, size))
}

/// Values out of their streams.
pub(super) fn from_streams(ty: u16, values: Vec<Vec<u8>>, page: CodePage) -> Option<Value> {
    Some(match ty {
        MV_STRING8 => Value::MvUnicode(values.into_iter().map(|text| narrow(text, page)).collect()),
        MV_UNICODE => Value::MvUnicode(values.iter().map(|text| wide(text)).collect()),
        MV_BINARY => Value::MvBinary(values),
        _ => return None,
    })
}

/// Values as their streams. Each text of several has its terminator, other than one alone.
pub(super) fn to_streams(value: &Value) -> Option<Vec<Vec<u8>>> {
    Some(match value {
        Value::MvUnicode(texts) => {
            texts.iter().map(|text| [to_wide(text), vec![0, 0]].concat()).collect()
        }
        Value::MvBinary(values) => values.clone(),
        _ => return None,
    })
}

fn many<const N: usize, T>(bytes: &[u8], one: impl Fn([u8; N]) -> T) -> Vec<T> {
    bytes.as_chunks::<N>().0.iter().map(|chunk| one(*chunk)).collect()
}

fn guid(bytes: &[u8]) -> Option<Guid> {
    bytes.first_chunk().map(|bytes| guid_from_bytes(*bytes))
}

/// 8-bit text, up to its terminator if it has one.
fn narrow(mut bytes: Vec<u8>, page: CodePage) -> String {
    if let Some(end) = bytes.iter().position(|byte| *byte == 0) {
        bytes.truncate(end);
    }
    page.decode(&bytes)
}

/// UTF-16, up to its terminator if it has one.
pub(super) fn wide(bytes: &[u8]) -> String {
    let units = bytes.as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit));
    char::decode_utf16(units.take_while(|unit| *unit != 0))
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// UTF-16, up to what would be its terminator.
pub(super) fn to_wide(text: &str) -> Vec<u8> {
    text.encode_utf16().take_while(|unit| *unit != 0).flat_map(u16::to_le_bytes).collect()
}
