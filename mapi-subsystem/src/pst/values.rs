//! The values of properties as a file has them.

use mapi_session::wire::CodePage;
use mapi_session::{Code, Guid, Value};

use super::heap::{u16_at, u32_at};

const MULTIPLE: u16 = 0x1000;

/// Whether a value of this type stands in four bytes, in place of where it is.
pub(super) fn is_short(ty: u16) -> bool {
    matches!(ty, 0x0001 | 0x0002 | 0x0003 | 0x0004 | 0x000A | 0x000B)
}

/// A type as objects show it: text in Unicode.
pub(super) fn shown_type(ty: u16) -> u16 {
    match ty {
        0x001E => 0x001F,
        0x101E => 0x101F,
        other => other,
    }
}

fn array<const N: usize>(bytes: &[u8]) -> Option<[u8; N]> {
    bytes.first_chunk().copied()
}

/// UTF-16 up to its first zero.
pub(super) fn unicode(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|unit| u16::from_le_bytes([unit[0], unit[1]]))
        .take_while(|unit| *unit != 0)
        .collect();
    String::from_utf16_lossy(&units)
}

/// 8-bit text up to its first zero.
pub(super) fn string8(bytes: &[u8], code_page: CodePage) -> String {
    code_page.decode(bytes.split(|byte| *byte == 0).next().unwrap_or_default())
}

/// A GUID from its 16 bytes.
pub(super) fn guid(bytes: &[u8]) -> Option<Guid> {
    let data4 = array::<8>(bytes.get(8..)?)?;
    Some(Guid::from_values(u32_at(bytes, 0)?, u16_at(bytes, 4)?, u16_at(bytes, 6)?, data4))
}

/// The value of this type in these bytes. `None`: a type that is not known, or too few bytes.
pub(super) fn decode(ty: u16, bytes: &[u8], code_page: CodePage) -> Option<Value> {
    let number = || array(bytes).map(i64::from_le_bytes);
    Some(match ty {
        0x0001 => Value::Null,
        0x0002 => Value::I2(i16::from_le_bytes(array(bytes)?)),
        0x0003 => Value::Long(i32::from_le_bytes(array(bytes)?)),
        0x0004 => Value::R4(f32::from_le_bytes(array(bytes)?)),
        0x0005 => Value::Double(f64::from_le_bytes(array(bytes)?)),
        0x0006 => Value::Currency(number()?),
        0x0007 => Value::AppTime(f64::from_le_bytes(array(bytes)?)),
        0x000A => Value::Error(Code::from_hresult(i32::from_le_bytes(array(bytes)?))),
        0x000B => Value::Boolean(*bytes.first()? != 0),
        0x000D => Value::Object,
        0x0014 => Value::I8(number()?),
        0x001E => Value::Unicode(string8(bytes, code_page)),
        0x001F => Value::Unicode(unicode(bytes)),
        0x0040 => Value::SysTime(number()?),
        0x0048 => Value::Clsid(guid(bytes)?),
        0x0102 => Value::Binary(bytes.to_vec()),
        _ if ty & MULTIPLE != 0 => several(ty & !MULTIPLE, bytes, code_page)?,
        _ => return None,
    })
}

/// Several values: those of a fixed size one after the other, others with a list of where they
/// begin in front.
fn several(ty: u16, bytes: &[u8], code_page: CodePage) -> Option<Value> {
    fn each<T, const N: usize>(bytes: &[u8], from: fn([u8; N]) -> T) -> Vec<T> {
        bytes.as_chunks::<N>().0.iter().map(|chunk| from(*chunk)).collect()
    }
    Some(match ty {
        0x0002 => Value::MvI2(each(bytes, i16::from_le_bytes)),
        0x0003 => Value::MvLong(each(bytes, i32::from_le_bytes)),
        0x0004 => Value::MvR4(each(bytes, f32::from_le_bytes)),
        0x0005 => Value::MvDouble(each(bytes, f64::from_le_bytes)),
        0x0006 => Value::MvCurrency(each(bytes, i64::from_le_bytes)),
        0x0007 => Value::MvAppTime(each(bytes, f64::from_le_bytes)),
        0x0014 => Value::MvI8(each(bytes, i64::from_le_bytes)),
        0x0040 => Value::MvSysTime(each(bytes, i64::from_le_bytes)),
        0x0048 => Value::MvClsid(bytes.chunks_exact(16).filter_map(guid).collect()),
        0x001E => Value::MvUnicode(
            parts(bytes)?.into_iter().map(|part| string8(part, code_page)).collect(),
        ),
        0x001F => Value::MvUnicode(parts(bytes)?.into_iter().map(unicode).collect()),
        0x0102 => Value::MvBinary(parts(bytes)?.into_iter().map(<[u8]>::to_vec).collect()),
        _ => return None,
    })
}

/// The parts of a value that has a count and their offsets in front.
fn parts(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let count = u32_at(bytes, 0)? as usize;
    if count > bytes.len() / 4 {
        return None;
    }
    let mut parts = Vec::with_capacity(count);
    for index in 0..count {
        let start = u32_at(bytes, 4 + 4 * index)? as usize;
        let end = match index + 1 == count {
            true => bytes.len(),
            false => u32_at(bytes, 8 + 4 * index)? as usize,
        };
        parts.push(bytes.get(start..end)?);
    }
    // Parts that overlap would be more than there is.
    (parts.iter().map(|part| part.len()).sum::<usize>() <= bytes.len()).then_some(parts)
}
