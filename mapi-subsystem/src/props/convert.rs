//! Text in both widths.

use super::types::{MV_FLAG, MV_INSTANCE, PT_BINARY, PT_STRING8, PT_UNICODE, PT_UNSPECIFIED};
use mapi_session::wire::CodePage;
use mapi_session::{Code, Tag, Value};

/// Text of code page 1252, which is the code page of all 8-bit text in this subsystem.
pub(crate) fn decode(bytes: &[u8]) -> String {
    CodePage::WINDOWS_1252.decode(bytes)
}

fn encode(text: &str) -> Vec<u8> {
    CodePage::WINDOWS_1252.encode(text)
}

/// The value in the type that a tag asks for: as it is, text in the other width, or
/// `MAPI_E_UNEXPECTED_TYPE`. PT_UNSPECIFIED takes every type.
pub fn convert(value: Value, wanted: u16) -> Result<Value, Code> {
    let wanted = wanted & !MV_INSTANCE;
    if wanted == PT_UNSPECIFIED || wanted == value.type_code() {
        return Ok(value);
    }
    match (value, wanted) {
        (Value::Unicode(text), PT_STRING8) => Ok(Value::String8(encode(&text))),
        (Value::String8(bytes), PT_UNICODE) => Ok(Value::Unicode(decode(&bytes))),
        (Value::MvUnicode(texts), w) if w == PT_STRING8 | MV_FLAG => {
            Ok(Value::MvString8(texts.iter().map(|text| encode(text)).collect()))
        }
        (Value::MvString8(texts), w) if w == PT_UNICODE | MV_FLAG => {
            Ok(Value::MvUnicode(texts.iter().map(|bytes| decode(bytes)).collect()))
        }
        _ => Err(Code::E_UNEXPECTED_TYPE),
    }
}

/// The tag with its text type in the width that a client asked for by MAPI_UNICODE.
#[must_use]
pub fn width(tag: Tag, unicode: bool) -> Tag {
    let flags = tag.type_code() & (MV_FLAG | MV_INSTANCE);
    match tag.type_code() & !(MV_FLAG | MV_INSTANCE) {
        PT_STRING8 | PT_UNICODE => {
            tag.with_type(flags | if unicode { PT_UNICODE } else { PT_STRING8 })
        }
        _ => tag,
    }
}

/// The bytes of a text or binary value as a stream of a type gives them: text as its units
/// without a terminator. `None` if the value does not convert to that type, or has no stream.
#[must_use]
pub fn bytes_of(value: &Value, ty: u16) -> Option<Vec<u8>> {
    match convert(value.clone(), ty).ok()? {
        Value::Binary(bytes) | Value::String8(bytes) => Some(bytes),
        Value::Unicode(text) => Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        _ => None,
    }
}

/// The value of a type that a stream's bytes make; `None` for types that have no stream. Text
/// ends at its first NUL, if it has one.
#[must_use]
pub fn value_of(ty: u16, mut bytes: Vec<u8>) -> Option<Value> {
    match ty {
        PT_BINARY => Some(Value::Binary(bytes)),
        PT_STRING8 => {
            let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
            bytes.truncate(end);
            Some(Value::String8(bytes))
        }
        PT_UNICODE => {
            let (units, _) = bytes.as_chunks::<2>();
            let units: Vec<u16> = units
                .iter()
                .map(|unit| u16::from_le_bytes(*unit))
                .take_while(|u| *u != 0)
                .collect();
            Some(Value::Unicode(String::from_utf16_lossy(&units)))
        }
        _ => None,
    }
}
