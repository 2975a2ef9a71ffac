//! How serde writes what has no form of its own there. Generated rows and the runtime's values
//! name this module in `#[serde(with)]`.
//!
//! In formats for people bytes are hexadecimal text and a GUID is written with its hyphens; in
//! other formats both are bytes. A point of time is the number that a `FILETIME` has, as in
//! [`Value::SysTime`](crate::Value::SysTime), so that no time that MAPI knows is lost.

use std::fmt;
use std::time::SystemTime;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::Guid;
use crate::value::{intervals_to_system_time, system_time_to_intervals};

pub(crate) fn serialize<T: Serial, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    value.write(to)
}

pub(crate) fn deserialize<'de, T: Serial, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    T::read(from)
}

/// A value that is written in one of the forms of this module.
pub(crate) trait Serial: Sized {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error>;
}

/// Lets serde's own containers hold values of this module.
struct As<T>(T);

impl<T: Serial> Serialize for As<&T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.write(to)
    }
}

impl<'de, T: Serial> Deserialize<'de> for As<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<As<T>, D::Error> {
        T::read(from).map(As)
    }
}

impl<T: Serial> Serial for Option<T> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.as_ref().map(As).serialize(to)
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Option::<As<T>>::deserialize(from)?.map(|value| value.0))
    }
}

impl<T: Serial> Serial for Vec<T> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter().map(As))
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let list = Vec::<As<T>>::deserialize(from)?;
        Ok(list.into_iter().map(|value| value.0).collect())
    }
}

impl Serial for Vec<u8> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() { to.collect_str(&Hex(self)) } else { to.serialize_bytes(self) }
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if from.is_human_readable() {
            from.deserialize_str(HexText)
        } else {
            from.deserialize_byte_buf(Bytes)
        }
    }
}

impl Serial for Guid {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() {
            to.collect_str(&format_args!("{self:?}"))
        } else {
            to.serialize_bytes(&self.to_u128().to_be_bytes())
        }
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if from.is_human_readable() {
            from.deserialize_str(GuidText)
        } else {
            let bytes = from.deserialize_byte_buf(Bytes)?;
            let bytes = <[u8; 16]>::try_from(bytes.as_slice())
                .map_err(|_| D::Error::invalid_length(bytes.len(), &"the 16 bytes of a GUID"))?;
            Ok(Guid::from_u128(u128::from_be_bytes(bytes)))
        }
    }
}

impl Serial for SystemTime {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(system_time_to_intervals(*self))
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        i64::deserialize(from).map(intervals_to_system_time)
    }
}

struct Hex<'a>(&'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02X}"))
    }
}

struct HexText;

impl Visitor<'_> for HexText {
    type Value = Vec<u8>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bytes as hexadecimal text, two digits each")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Vec<u8>, E> {
        let digit = |c: u8| char::from(c).to_digit(16).and_then(|d| u8::try_from(d).ok());
        let byte = |pair: &[u8]| match pair {
            [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
            _ => None,
        };
        let bytes: Option<Vec<u8>> = text.as_bytes().chunks(2).map(byte).collect();
        bytes.ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(text), &self))
    }
}

struct GuidText;

impl Visitor<'_> for GuidText {
    type Value = Guid;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a GUID such as 00020329-0000-0000-C000-000000000046")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Guid, E> {
        Guid::try_from(text).map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
    }
}

struct Bytes;

impl<'de> Visitor<'de> for Bytes {
    type Value = Vec<u8>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bytes")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
        Ok(bytes.to_vec())
    }

    fn visit_byte_buf<E: Error>(self, bytes: Vec<u8>) -> Result<Vec<u8>, E> {
        Ok(bytes)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<u8>, A::Error> {
        let mut bytes = Vec::new();
        while let Some(byte) = list.next_element()? {
            bytes.push(byte);
        }
        Ok(bytes)
    }
}
