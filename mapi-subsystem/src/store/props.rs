//! How the properties of an object stand in a file, and in memory while it is open.
//!
//! A record is a tag followed by its value, little endian; text is UTF-8, lengths are 32 bits.
//! A value above [`LARGE`] bytes stands in the table `large`; its record has the bit
//! [`OUTSIDE`] in the type and holds the number of bytes only.

use std::collections::BTreeMap;
use std::sync::Arc;

use mapi_session::windows_core::GUID;
use mapi_session::{Code, PropValue, Tag, Value};

use super::entry_id::{guid_bytes, guid_from_bytes};
use super::error::{StoreError, StoreResult};
use crate::stream::Spool;

/// Text and binary values with more bytes than this stand by themselves.
pub(crate) const LARGE: usize = 4096;

const OUTSIDE: u32 = 0x4000;

/// A property of an open object.
#[derive(Debug, Clone)]
pub(crate) enum Slot {
    /// Here.
    Here(Value),
    /// In the table `large`, with this many bytes.
    Large(u64),
    /// Not in the file yet, and too large for memory: as the file is to keep it.
    Apart(Arc<Spool>),
}

/// The properties of an object, one for each identifier.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bag {
    slots: BTreeMap<u16, (Tag, Slot)>,
}

impl Bag {
    pub(crate) fn get(&self, id: u16) -> Option<&(Tag, Slot)> {
        self.slots.get(&id)
    }

    pub(crate) fn value(&self, tag: Tag) -> Option<&Value> {
        match self.slots.get(&tag.id()) {
            Some((found, Slot::Here(value))) if *found == tag => Some(value),
            _ => None,
        }
    }

    pub(crate) fn text(&self, tag: Tag) -> Option<&str> {
        match self.value(tag) {
            Some(Value::Unicode(text)) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn long(&self, tag: Tag) -> Option<i32> {
        match self.value(tag) {
            Some(Value::Long(number)) => Some(*number),
            _ => None,
        }
    }

    pub(crate) fn set(&mut self, tag: Tag, value: Value) {
        self.slots.insert(tag.id(), (tag, Slot::Here(value)));
    }

    pub(crate) fn set_slot(&mut self, tag: Tag, slot: Slot) {
        self.slots.insert(tag.id(), (tag, slot));
    }

    pub(crate) fn remove(&mut self, id: u16) -> Option<(Tag, Slot)> {
        self.slots.remove(&id)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Tag, &Slot)> {
        self.slots.values().map(|(tag, slot)| (*tag, slot))
    }

    /// Roughly how many bytes the values take: what counts towards `PR_MESSAGE_SIZE`.
    pub(crate) fn size(&self) -> i64 {
        let size = |slot: &Slot| match slot {
            Slot::Here(value) => size_of(value) as u64,
            Slot::Large(size) => *size,
            Slot::Apart(bytes) => bytes.len(),
        };
        self.iter().map(|(_, slot)| size(slot)).sum::<u64>() as i64
    }

    pub(crate) fn tags(&self) -> impl Iterator<Item = Tag> + '_ {
        self.slots.values().map(|(tag, _)| *tag)
    }
}

impl FromIterator<PropValue> for Bag {
    fn from_iter<I: IntoIterator<Item = PropValue>>(props: I) -> Bag {
        let mut bag = Bag::default();
        for prop in props {
            bag.set(prop.tag, prop.value);
        }
        bag
    }
}

/// A value on its way into a file.
#[derive(Debug, Clone, Copy)]
pub(crate) enum SlotRef<'a> {
    Here(&'a Value),
    /// It is in the file already, with this many bytes, and stays.
    Stays(u64),
    /// It comes in pieces.
    Apart(&'a Spool),
}

impl<'a> From<&'a Slot> for SlotRef<'a> {
    fn from(slot: &'a Slot) -> SlotRef<'a> {
        match slot {
            Slot::Here(value) => SlotRef::Here(value),
            Slot::Large(size) => SlotRef::Stays(*size),
            Slot::Apart(bytes) => SlotRef::Apart(bytes),
        }
    }
}

/// A value that is too large for a record, on its way into a file.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Outside<'a> {
    Bytes(&'a [u8]),
    Apart(&'a Spool),
}

impl Outside<'_> {
    pub(crate) fn len(self) -> u64 {
        match self {
            Outside::Bytes(bytes) => bytes.len() as u64,
            Outside::Apart(bytes) => bytes.len(),
        }
    }
}

/// Appends the record of a value, and gives what is still to be written outside of it.
pub(crate) fn encode_slot<'a>(
    out: &mut Vec<u8>,
    tag: Tag,
    slot: SlotRef<'a>,
) -> Option<Outside<'a>> {
    let outside = match slot {
        SlotRef::Stays(size) => {
            encode_outside(out, tag, size);
            return None;
        }
        SlotRef::Here(value) => match large_bytes(value) {
            Some(bytes) => Outside::Bytes(bytes),
            None => {
                encode(out, tag, value);
                return None;
            }
        },
        SlotRef::Apart(bytes) => Outside::Apart(bytes),
    };
    encode_outside(out, tag, outside.len());
    Some(outside)
}

/// The bytes of a text or binary value that is too large for a record.
pub(crate) fn large_bytes(value: &Value) -> Option<&[u8]> {
    let bytes = match value {
        Value::Unicode(text) => text.as_bytes(),
        Value::Binary(bytes) | Value::String8(bytes) => bytes,
        _ => return None,
    };
    (bytes.len() > LARGE).then_some(bytes)
}

/// A large value, from the bytes in the file.
pub(crate) fn from_large(tag: Tag, bytes: Vec<u8>) -> StoreResult<Value> {
    match tag.type_code() {
        0x001F => String::from_utf8(bytes)
            .map(Value::Unicode)
            .map_err(|_| StoreError::corrupt(format!("text of {tag:?} is not UTF-8"))),
        0x001E => Ok(Value::String8(bytes)),
        _ => Ok(Value::Binary(bytes)),
    }
}

/// Roughly how many bytes a value takes: what counts towards `PR_MESSAGE_SIZE`.
pub(crate) fn size_of(value: &Value) -> usize {
    match value {
        Value::Unicode(text) => text.len(),
        Value::Binary(bytes) | Value::String8(bytes) => bytes.len(),
        Value::MvUnicode(texts) => texts.iter().map(String::len).sum(),
        Value::MvBinary(values) | Value::MvString8(values) => values.iter().map(Vec::len).sum(),
        _ => 8,
    }
}

/// Appends the record of a value that stands elsewhere.
pub(crate) fn encode_outside(out: &mut Vec<u8>, tag: Tag, size: u64) {
    out.extend_from_slice(&(tag.0 | OUTSIDE).to_le_bytes());
    out.extend_from_slice(&size.to_le_bytes());
}

/// Appends the record of a value. Values that are none (errors, objects) are left out.
pub(crate) fn encode(out: &mut Vec<u8>, tag: Tag, value: &Value) {
    fn many<T>(out: &mut Vec<u8>, items: &[T], mut one: impl FnMut(&mut Vec<u8>, &T)) {
        out.extend_from_slice(&(items.len() as u32).to_le_bytes());
        for item in items {
            one(out, item);
        }
    }
    fn bytes(out: &mut Vec<u8>, bytes: &[u8]) {
        out.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        out.extend_from_slice(bytes);
    }
    if matches!(value, Value::Error(_) | Value::Object | Value::Null) {
        return;
    }
    out.extend_from_slice(&tag.0.to_le_bytes());
    match value {
        Value::I2(v) => out.extend_from_slice(&v.to_le_bytes()),
        Value::Long(v) => out.extend_from_slice(&v.to_le_bytes()),
        Value::R4(v) => out.extend_from_slice(&v.to_le_bytes()),
        Value::Double(v) | Value::AppTime(v) => out.extend_from_slice(&v.to_le_bytes()),
        Value::Currency(v) | Value::I8(v) | Value::SysTime(v) => {
            out.extend_from_slice(&v.to_le_bytes())
        }
        Value::Boolean(v) => out.push(u8::from(*v)),
        Value::String8(v) | Value::Binary(v) => bytes(out, v),
        Value::Unicode(v) => bytes(out, v.as_bytes()),
        Value::Clsid(v) => out.extend_from_slice(&guid_bytes(v)),
        Value::MvI2(v) => many(out, v, |out, v| out.extend_from_slice(&v.to_le_bytes())),
        Value::MvLong(v) => many(out, v, |out, v| out.extend_from_slice(&v.to_le_bytes())),
        Value::MvR4(v) => many(out, v, |out, v| out.extend_from_slice(&v.to_le_bytes())),
        Value::MvDouble(v) | Value::MvAppTime(v) => {
            many(out, v, |out, v| out.extend_from_slice(&v.to_le_bytes()))
        }
        Value::MvCurrency(v) | Value::MvI8(v) | Value::MvSysTime(v) => {
            many(out, v, |out, v| out.extend_from_slice(&v.to_le_bytes()));
        }
        Value::MvString8(v) | Value::MvBinary(v) => many(out, v, |out, v| bytes(out, v)),
        Value::MvUnicode(v) => many(out, v, |out, v| bytes(out, v.as_bytes())),
        Value::MvClsid(v) => many(out, v, |out, v| out.extend_from_slice(&guid_bytes(v))),
        // Refused above; kinds of value to come are refused where they are set.
        _ => out.truncate(out.len() - 4),
    }
}

/// Reads the records of an object, calling `each` for every one.
pub(crate) fn decode(record: &[u8], mut each: impl FnMut(Tag, Slot)) -> StoreResult<()> {
    let mut cursor = Cursor { rest: record };
    while !cursor.rest.is_empty() {
        let raw = cursor.u32()?;
        if raw & OUTSIDE != 0 {
            let size = u64::from_le_bytes(cursor.array()?);
            each(Tag(raw & !OUTSIDE), Slot::Large(size));
        } else {
            let value = cursor.value(raw as u16)?;
            each(Tag(raw), Slot::Here(value));
        }
    }
    Ok(())
}

/// Reads the records of some properties, stepping over the others.
pub(crate) fn decode_some(
    record: &[u8],
    wanted: impl Fn(u16) -> bool,
    mut each: impl FnMut(Tag, Slot),
) -> StoreResult<()> {
    let mut cursor = Cursor { rest: record };
    while !cursor.rest.is_empty() {
        let raw = cursor.u32()?;
        let tag = Tag(raw & !OUTSIDE);
        if raw & OUTSIDE != 0 {
            let size = u64::from_le_bytes(cursor.array()?);
            if wanted(tag.id()) {
                each(tag, Slot::Large(size));
            }
        } else if wanted(tag.id()) {
            let value = cursor.value(raw as u16)?;
            each(tag, Slot::Here(value));
        } else {
            cursor.skip(raw as u16)?;
        }
    }
    Ok(())
}

/// The records of an object as properties in memory.
pub(crate) fn decode_bag(record: &[u8]) -> StoreResult<Bag> {
    let mut bag = Bag::default();
    decode(record, |tag, slot| bag.set_slot(tag, slot))?;
    Ok(bag)
}

/// Writes properties as records; large ones are not expected.
pub(crate) fn encode_props<'a>(props: impl IntoIterator<Item = &'a PropValue>) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    for prop in props {
        encode(&mut out, prop.tag, &prop.value);
    }
    out
}

struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    fn take(&mut self, count: usize) -> StoreResult<&'a [u8]> {
        let (taken, rest) = self
            .rest
            .split_at_checked(count)
            .ok_or_else(|| StoreError::corrupt("a property record ends too early"))?;
        self.rest = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> StoreResult<[u8; N]> {
        let mut out = [0; N];
        out.copy_from_slice(self.take(N)?);
        Ok(out)
    }

    fn u32(&mut self) -> StoreResult<u32> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    fn bytes(&mut self) -> StoreResult<Vec<u8>> {
        let count = self.u32()? as usize;
        Ok(self.take(count)?.to_vec())
    }

    fn text(&mut self) -> StoreResult<String> {
        let count = self.u32()? as usize;
        let bytes = self.take(count)?;
        std::str::from_utf8(bytes)
            .map(str::to_owned)
            .map_err(|_| StoreError::corrupt("a property's text is not UTF-8"))
    }

    fn guid(&mut self) -> StoreResult<GUID> {
        Ok(guid_from_bytes(self.array()?))
    }

    fn many<T>(&mut self, mut one: impl FnMut(&mut Self) -> StoreResult<T>) -> StoreResult<Vec<T>> {
        let count = self.u32()?;
        // The count is not trusted with memory: every item takes at least a byte of the record.
        let mut items = Vec::with_capacity((count as usize).min(self.rest.len()));
        for _ in 0..count {
            items.push(one(self)?);
        }
        Ok(items)
    }

    fn skip(&mut self, ty: u16) -> StoreResult<()> {
        match ty {
            // Text and bytes say how long they are.
            0x001E | 0x001F | 0x0102 => {
                let count = self.u32()? as usize;
                self.take(count)?;
            }
            0x0003 | 0x0004 => drop(self.take(4)?),
            0x0005..=0x0007 | 0x0014 | 0x0040 => drop(self.take(8)?),
            0x000B => drop(self.take(1)?),
            _ => drop(self.value(ty)?),
        }
        Ok(())
    }

    fn value(&mut self, ty: u16) -> StoreResult<Value> {
        Ok(match ty {
            0x0002 => Value::I2(i16::from_le_bytes(self.array()?)),
            0x0003 => Value::Long(i32::from_le_bytes(self.array()?)),
            0x0004 => Value::R4(f32::from_le_bytes(self.array()?)),
            0x0005 => Value::Double(f64::from_le_bytes(self.array()?)),
            0x0006 => Value::Currency(i64::from_le_bytes(self.array()?)),
            0x0007 => Value::AppTime(f64::from_le_bytes(self.array()?)),
            0x000A => Value::Error(Code(self.u32()?)),
            0x000B => Value::Boolean(self.take(1)?[0] != 0),
            0x0014 => Value::I8(i64::from_le_bytes(self.array()?)),
            0x001E => Value::String8(self.bytes()?),
            0x001F => Value::Unicode(self.text()?),
            0x0040 => Value::SysTime(i64::from_le_bytes(self.array()?)),
            0x0048 => Value::Clsid(self.guid()?),
            0x0102 => Value::Binary(self.bytes()?),
            0x1002 => Value::MvI2(self.many(|c| Ok(i16::from_le_bytes(c.array()?)))?),
            0x1003 => Value::MvLong(self.many(|c| Ok(i32::from_le_bytes(c.array()?)))?),
            0x1004 => Value::MvR4(self.many(|c| Ok(f32::from_le_bytes(c.array()?)))?),
            0x1005 => Value::MvDouble(self.many(|c| Ok(f64::from_le_bytes(c.array()?)))?),
            0x1006 => Value::MvCurrency(self.many(|c| Ok(i64::from_le_bytes(c.array()?)))?),
            0x1007 => Value::MvAppTime(self.many(|c| Ok(f64::from_le_bytes(c.array()?)))?),
            0x1014 => Value::MvI8(self.many(|c| Ok(i64::from_le_bytes(c.array()?)))?),
            0x101E => Value::MvString8(self.many(Self::bytes)?),
            0x101F => Value::MvUnicode(self.many(Self::text)?),
            0x1040 => Value::MvSysTime(self.many(|c| Ok(i64::from_le_bytes(c.array()?)))?),
            0x1048 => Value::MvClsid(self.many(Self::guid)?),
            0x1102 => Value::MvBinary(self.many(Self::bytes)?),
            other => {
                return Err(StoreError::corrupt(format!(
                    "a property has the unknown type 0x{other:04X}"
                )));
            }
        })
    }
}
