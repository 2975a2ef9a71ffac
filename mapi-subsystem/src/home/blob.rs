//! Property values as bytes, for a column of a database.

use mapi_session::{Code, Value};
use windows_core::GUID;

use super::{uid_from_bytes, uid_to_bytes};

/// The bytes of a value. The type of its tag is kept beside them: [`decode`] needs it.
#[must_use]
pub fn encode(value: &Value) -> Vec<u8> {
    fn list<T>(items: &[T], mut bytes: impl FnMut(&T, &mut Vec<u8>)) -> Vec<u8> {
        let mut out = Vec::new();
        for item in items {
            bytes(item, &mut out);
        }
        out
    }
    fn sized(bytes: &[u8], out: &mut Vec<u8>) {
        // Nothing of 4 GiB passes through a MAPI structure: its counts have 32 bits.
        out.extend_from_slice(&u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
        out.extend_from_slice(bytes);
    }
    match value {
        Value::I2(v) => v.to_le_bytes().to_vec(),
        Value::Long(v) => v.to_le_bytes().to_vec(),
        Value::R4(v) => v.to_le_bytes().to_vec(),
        Value::Double(v) | Value::AppTime(v) => v.to_le_bytes().to_vec(),
        Value::Currency(v) | Value::I8(v) | Value::SysTime(v) => v.to_le_bytes().to_vec(),
        Value::Error(v) => v.0.to_le_bytes().to_vec(),
        Value::Boolean(v) => vec![u8::from(*v)],
        Value::String8(v) | Value::Binary(v) => v.clone(),
        Value::Unicode(v) => v.as_bytes().to_vec(),
        Value::Clsid(v) => uid_to_bytes(v).to_vec(),
        Value::MvI2(v) => list(v, |i, out| out.extend_from_slice(&i.to_le_bytes())),
        Value::MvLong(v) => list(v, |i, out| out.extend_from_slice(&i.to_le_bytes())),
        Value::MvR4(v) => list(v, |i, out| out.extend_from_slice(&i.to_le_bytes())),
        Value::MvDouble(v) | Value::MvAppTime(v) => {
            list(v, |i, out| out.extend_from_slice(&i.to_le_bytes()))
        }
        Value::MvCurrency(v) | Value::MvI8(v) | Value::MvSysTime(v) => {
            list(v, |i, out| out.extend_from_slice(&i.to_le_bytes()))
        }
        Value::MvString8(v) | Value::MvBinary(v) => list(v, |i, out| sized(i, out)),
        Value::MvUnicode(v) => list(v, |i, out| sized(i.as_bytes(), out)),
        Value::MvClsid(v) => list(v, |i, out| out.extend_from_slice(&uid_to_bytes(i))),
        // PT_NULL and PT_OBJECT have no value.
        _ => Vec::new(),
    }
}

/// The value of this type that the bytes hold; `None` when they cannot be such a value.
#[must_use]
pub fn decode(type_code: u16, bytes: &[u8]) -> Option<Value> {
    fn fixed<const N: usize>(bytes: &[u8]) -> Option<[u8; N]> {
        bytes.try_into().ok()
    }
    fn list<const N: usize, T>(bytes: &[u8], item: impl Fn([u8; N]) -> T) -> Option<Vec<T>> {
        let (chunks, rest) = bytes.as_chunks::<N>();
        rest.is_empty().then(|| chunks.iter().map(|c| item(*c)).collect())
    }
    fn sized(mut bytes: &[u8]) -> Option<Vec<Vec<u8>>> {
        let mut out = Vec::new();
        while !bytes.is_empty() {
            let (length, rest) = bytes.split_first_chunk::<4>()?;
            let (item, rest) =
                rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
            out.push(item.to_vec());
            bytes = rest;
        }
        Some(out)
    }
    let guid = |b: [u8; 16]| -> GUID { uid_from_bytes(b) };
    Some(match type_code {
        0x0001 => Value::Null,
        0x0002 => Value::I2(i16::from_le_bytes(fixed(bytes)?)),
        0x0003 => Value::Long(i32::from_le_bytes(fixed(bytes)?)),
        0x0004 => Value::R4(f32::from_le_bytes(fixed(bytes)?)),
        0x0005 => Value::Double(f64::from_le_bytes(fixed(bytes)?)),
        0x0006 => Value::Currency(i64::from_le_bytes(fixed(bytes)?)),
        0x0007 => Value::AppTime(f64::from_le_bytes(fixed(bytes)?)),
        0x000A => Value::Error(Code(u32::from_le_bytes(fixed(bytes)?))),
        0x000B => Value::Boolean(fixed::<1>(bytes)? != [0]),
        0x000D => Value::Object,
        0x0014 => Value::I8(i64::from_le_bytes(fixed(bytes)?)),
        0x001E => Value::String8(bytes.to_vec()),
        0x001F => Value::Unicode(String::from_utf8(bytes.to_vec()).ok()?),
        0x0040 => Value::SysTime(i64::from_le_bytes(fixed(bytes)?)),
        0x0048 => Value::Clsid(guid(fixed(bytes)?)),
        0x0102 => Value::Binary(bytes.to_vec()),
        0x1002 => Value::MvI2(list(bytes, i16::from_le_bytes)?),
        0x1003 => Value::MvLong(list(bytes, i32::from_le_bytes)?),
        0x1004 => Value::MvR4(list(bytes, f32::from_le_bytes)?),
        0x1005 => Value::MvDouble(list(bytes, f64::from_le_bytes)?),
        0x1006 => Value::MvCurrency(list(bytes, i64::from_le_bytes)?),
        0x1007 => Value::MvAppTime(list(bytes, f64::from_le_bytes)?),
        0x1014 => Value::MvI8(list(bytes, i64::from_le_bytes)?),
        0x101E => Value::MvString8(sized(bytes)?),
        0x101F => Value::MvUnicode(
            sized(bytes)?.into_iter().map(|b| String::from_utf8(b).ok()).collect::<Option<_>>()?,
        ),
        0x1040 => Value::MvSysTime(list(bytes, i64::from_le_bytes)?),
        0x1048 => Value::MvClsid(list(bytes, guid)?),
        0x1102 => Value::MvBinary(sized(bytes)?),
        _ => return None,
    })
}
