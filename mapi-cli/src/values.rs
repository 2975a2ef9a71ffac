//! Property values as text for people and as data for programs.

use std::time::SystemTime;

use mapi_session::{Guid, Value, types};
use serde_json::json;

use crate::output::one_line;

/// Bytes of a binary value that a table shows.
const SHOWN_BYTES: usize = 24;
/// Characters of a text that a table shows.
const SHOWN_CHARACTERS: usize = 100;

/// A value on one line, long ones cut.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::Null => "(null)".to_owned(),
        Value::Object => "(object: to be opened)".to_owned(),
        Value::Long(v) => match u32::try_from(*v) {
            Ok(v) if v > 9 => format!("{v} (0x{v:X})"),
            _ => format!("{v}"),
        },
        Value::Error(code) => code.to_string(),
        Value::Boolean(v) => if *v { "true" } else { "false" }.to_owned(),
        Value::Unicode(v) => counted(v),
        Value::String8(v) => counted(&String::from_utf8_lossy(v)),
        Value::Binary(v) => bytes(v),
        Value::SysTime(v) => time(types::intervals_to_system_time(*v)),
        Value::Clsid(v) => guid(v),
        other => match data(other) {
            serde_json::Value::Array(values) => {
                let text = |v: &serde_json::Value| match v.as_str() {
                    Some(v) => counted(v),
                    None => v.to_string(),
                };
                values.iter().map(text).collect::<Vec<_>>().join("; ")
            }
            single => single.to_string(),
        },
    }
}

/// A value as data: bytes in hexadecimal, times as in RFC 3339, whole numbers as numbers.
pub(crate) fn data(value: &Value) -> serde_json::Value {
    let when = |v: &i64| time(types::intervals_to_system_time(*v));
    let lossy = |v: &Vec<u8>| String::from_utf8_lossy(v).into_owned();
    match value {
        Value::Null | Value::Object => serde_json::Value::Null,
        Value::I2(v) => json!(v),
        Value::Long(v) => json!(v),
        Value::R4(v) => json!(v),
        Value::Double(v) | Value::AppTime(v) => json!(v),
        Value::Currency(v) => json!(format!("{}.{:04}", v / 10_000, (v % 10_000).abs())),
        Value::Error(code) => json!({ "error": code.to_string() }),
        Value::Boolean(v) => json!(v),
        Value::I8(v) => json!(v),
        Value::String8(v) => json!(lossy(v)),
        Value::Unicode(v) => json!(v),
        Value::SysTime(v) => json!(when(v)),
        Value::Clsid(v) => json!(guid(v)),
        Value::Binary(v) => json!(hex(v)),
        Value::MvI2(v) => json!(v),
        Value::MvLong(v) => json!(v),
        Value::MvR4(v) => json!(v),
        Value::MvDouble(v) | Value::MvAppTime(v) => json!(v),
        Value::MvCurrency(v) | Value::MvI8(v) => json!(v),
        Value::MvString8(v) => json!(v.iter().map(lossy).collect::<Vec<_>>()),
        Value::MvUnicode(v) => json!(v),
        Value::MvSysTime(v) => json!(v.iter().map(when).collect::<Vec<_>>()),
        Value::MvClsid(v) => json!(v.iter().map(guid).collect::<Vec<_>>()),
        Value::MvBinary(v) => json!(v.iter().map(|v| hex(v)).collect::<Vec<_>>()),
        // `Value` may grow; what this program does not know it names.
        other => json!(format!("{other:?}")),
    }
}

/// A point of time, in UTC, to the second.
pub(crate) fn time(time: SystemTime) -> String {
    match jiff::Timestamp::try_from(time) {
        Ok(time) => time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        Err(_) => "(out of range)".to_owned(),
    }
}

/// The same for tables, where the eye looks for date and minute.
pub(crate) fn minute(time: Option<SystemTime>) -> String {
    match time.map(jiff::Timestamp::try_from) {
        Some(Ok(time)) => time.strftime("%Y-%m-%d %H:%M").to_string(),
        _ => "-".to_owned(),
    }
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02X}");
        text
    })
}

/// A GUID as its page shows it.
pub(crate) fn guid(guid: &Guid) -> String {
    format!("{{{guid:?}}}")
}

/// A size that people can compare: `812 B`, `1.4 kB`, `23 MB`.
pub(crate) fn size(bytes: u64) -> String {
    let mut value = bytes as f64;
    if bytes < 1000 {
        return format!("{bytes} B");
    }
    for unit in ["kB", "MB", "GB"] {
        value /= 1000.0;
        if value < 9.95 {
            return format!("{value:.1} {unit}");
        }
        if value < 999.5 || unit == "GB" {
            return format!("{value:.0} {unit}");
        }
    }
    unreachable!("the largest unit takes any number")
}

fn bytes(bytes: &[u8]) -> String {
    match bytes.get(..SHOWN_BYTES) {
        Some(start) if bytes.len() > SHOWN_BYTES => {
            format!("{}… ({} bytes)", hex(start), bytes.len())
        }
        _ => format!("{} ({} bytes)", hex(bytes), bytes.len()),
    }
}

/// A text on one line, cut after so many characters.
pub(crate) fn shortened(text: &str, characters: usize) -> String {
    let line = one_line(text);
    match line.char_indices().nth(characters) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

fn counted(text: &str) -> String {
    let count = text.chars().count();
    let short = shortened(text, SHOWN_CHARACTERS);
    if count > SHOWN_CHARACTERS { format!("{short} ({count} characters)") } else { short }
}
