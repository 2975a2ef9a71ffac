//! Rows on their way into a client's memory, without values in between.

use std::ffi::c_void;
use std::mem::offset_of;
use std::ptr;

use mapi_session::wire::encode;
use mapi_session::{Code, RowSet, Tag, raw};

use super::alloc::{Slabs, mapi_allocate_buffer};
use super::out::ALLOCATOR;
use super::{Fault, Reply};
use crate::deviation::deviates;

/// A value of a row, borrowed from where it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Datum<'a> {
    /// There is none: PT_ERROR with `MAPI_E_NOT_FOUND`.
    Missing,
    /// PT_LONG.
    Long(i32),
    /// PT_SYSTIME: intervals of 100 ns since 1601.
    Time(i64),
    /// PT_BOOLEAN.
    Boolean(bool),
    /// PT_UNICODE.
    Text(&'a str),
    /// PT_UNICODE, of bytes that nobody has looked at: what is not UTF-8 is refused.
    Utf8(&'a [u8]),
    /// PT_BINARY.
    Bytes(&'a [u8]),
}

impl Datum<'_> {
    fn type_code(&self) -> u16 {
        match self {
            Datum::Missing => 0x000A,
            Datum::Long(_) => 0x0003,
            Datum::Time(_) => 0x0040,
            Datum::Boolean(_) => 0x000B,
            Datum::Text(_) | Datum::Utf8(_) => 0x001F,
            Datum::Bytes(_) => 0x0102,
        }
    }

    /// The most bytes that it takes besides its SPropValue.
    fn room(&self) -> usize {
        match self {
            // A unit of UTF-16 comes from at least a byte.
            Datum::Text(text) => 2 * (text.len() + 1),
            Datum::Utf8(bytes) => 2 * (bytes.len() + 1),
            Datum::Bytes(bytes) => bytes.len().next_multiple_of(2),
            _ => 0,
        }
    }
}

/// A row set in the making: what QueryRows gives. Each row is one block, its values behind its
/// SPropValues.
#[derive(Debug)]
pub struct RowWriter {
    /// Its rows are freed with it.
    set: RowSet,
    first: *mut raw::SRow,
    slabs: Slabs,
    capacity: usize,
    written: usize,
}

impl RowWriter {
    /// An empty set with room for `capacity` rows.
    ///
    /// # Errors
    /// `MAPI_E_NOT_ENOUGH_MEMORY`.
    pub fn new(capacity: usize) -> Reply<RowWriter> {
        let size = capacity
            .checked_mul(size_of::<raw::SRow>())
            .and_then(|size| size.checked_add(offset_of!(raw::SRowSet, aRow)))
            .ok_or(Code::E_NOT_ENOUGH_MEMORY)?
            .max(size_of::<raw::SRowSet>());
        let set = root(size)?.cast::<raw::SRowSet>();
        // SAFETY: the set is new, zeroed and large enough for its head and the rows, none of
        // which it counts yet. Nobody else frees it.
        unsafe {
            let first = set.byte_add(offset_of!(raw::SRowSet, aRow)).cast();
            let set = RowSet::from_raw(set, ALLOCATOR);
            Ok(RowWriter { set, first, slabs: Slabs::new(), capacity, written: 0 })
        }
    }

    /// How many rows it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.written
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.written == 0
    }

    /// Appends a row: a value for each tag, whose type is that of its value.
    ///
    /// # Errors
    /// `MAPI_E_NOT_ENOUGH_MEMORY`, also where the set has no room for another row;
    /// `MAPI_E_CORRUPT_STORE` for text that is not UTF-8.
    pub fn push(&mut self, tags: &[Tag], data: &[Datum<'_>]) -> Reply<()> {
        if self.written == self.capacity {
            return Err(Code::E_NOT_ENOUGH_MEMORY.into());
        }
        let values = data.len().min(tags.len());
        let head = values * size_of::<raw::SPropValue>();
        let size = data[..values].iter().fold(head, |size, datum| size + datum.room());
        let block = self.slabs.root(size)?;
        // SAFETY: the block is new, aligned to 16 and has room for the SPropValues and, behind
        // them, for what each value needs, in pieces of an even number of bytes. The set has room
        // for the row, which is counted at once, so that its block is freed whatever comes next;
        // it is whole with as many values as it says.
        unsafe {
            let first = block.as_ptr().cast::<raw::SPropValue>();
            let row = self.first.add(self.written);
            row.write(raw::SRow { ulAdrEntryPad: 0, cValues: 0, lpProps: first });
            self.written += 1;
            (*self.set.as_ptr().cast_mut()).cRows = self.written as u32;
            let mut behind = block.as_ptr().add(head);
            for (at, (tag, datum)) in tags.iter().zip(&data[..values]).enumerate() {
                let value = value(datum, &mut behind)?;
                let tag = tag.with_type(datum.type_code()).0;
                let prop = raw::SPropValue { ulPropTag: tag, dwAlignPad: 0, Value: value };
                first.add(at).write(prop);
            }
            (*row).cValues = values as u32;
        }
        Ok(())
    }

    /// The set.
    #[must_use]
    pub fn finish(self) -> RowSet {
        self.set
    }
}

/// Whether row sets may be written so; some deviations break their shape elsewhere.
pub(crate) fn may_write() -> bool {
    !deviates("L.3.SRowSet") && !deviates("L.3.SRow") && !deviates("G.3.9")
}

fn root(size: usize) -> Reply<*mut c_void> {
    let size = u32::try_from(size).map_err(|_| Code::E_NOT_ENOUGH_MEMORY)?;
    let mut block = ptr::null_mut();
    // SAFETY: the out pointer is ours.
    let code = Code::from_hresult(unsafe { mapi_allocate_buffer(size, &mut block) });
    if code.is_error() { Err(code.into()) } else { Ok(block) }
}

/// A value whose parts go to where `behind` points, which it moves on.
///
/// # Safety
/// There is room for as many bytes as [`Datum::room`] says, at an even address.
unsafe fn value(datum: &Datum<'_>, behind: &mut *mut u8) -> Reply<raw::__UPV> {
    // Through a zeroed union, so that no byte of it is left unset.
    let mut value = raw::__UPV { li: 0 };
    match datum {
        Datum::Missing => value.err = Code::E_NOT_FOUND.to_hresult(),
        Datum::Long(number) => value.l = *number,
        Datum::Time(time) => value.ft = encode::file_time(*time),
        Datum::Boolean(one) => value.b = u16::from(*one),
        // SAFETY: the caller vouches for the room.
        Datum::Text(text) => value.lpszW = unsafe { text_value(text.as_bytes(), behind)? },
        // SAFETY: the caller vouches for the room.
        Datum::Utf8(bytes) => value.lpszW = unsafe { text_value(bytes, behind)? },
        Datum::Bytes([]) => value.bin = raw::SBinary { cb: 0, lpb: ptr::null_mut() },
        // SAFETY: the caller vouches for the room.
        Datum::Bytes(bytes) => unsafe {
            ptr::copy_nonoverlapping(bytes.as_ptr(), *behind, bytes.len());
            value.bin = raw::SBinary { cb: bytes.len() as u32, lpb: *behind };
            *behind = behind.add(bytes.len().next_multiple_of(2));
        },
    }
    Ok(value)
}

/// Writes text in UTF-16 with its NUL, and moves `behind` behind it.
///
/// # Safety
/// There is room for as many units as the text has bytes, and one more.
unsafe fn text_value(text: &[u8], behind: &mut *mut u8) -> Reply<*mut u16> {
    let units = behind.cast::<u16>();
    // SAFETY: the caller vouches for the room.
    unsafe {
        let length = put_text(text, units)?;
        units.add(length).write(0);
        *behind = units.add(length + 1).cast();
    }
    Ok(units)
}

/// Writes text in UTF-16, up to a NUL, where C text ends; gives the number of its units.
///
/// # Safety
/// `units` has room for as many units as the text has bytes.
unsafe fn put_text(text: &[u8], units: *mut u16) -> Reply<usize> {
    let (mut seen, mut nul) = (0, false);
    // SAFETY: a character takes at most as many units as it has bytes.
    unsafe {
        // Most text is ASCII: a loop that compilers turn into vector instructions.
        for (at, byte) in text.iter().enumerate() {
            units.add(at).write((*byte).into());
            seen |= byte;
            nul |= *byte == 0;
        }
        if seen < 0x80 && !nul {
            return Ok(text.len());
        }
        let text = std::str::from_utf8(text).map_err(|_| {
            Fault::new(Code::E_CORRUPT_STORE, "a text that is not UTF-8 cannot be shown")
        })?;
        let mut length = 0;
        for character in text.chars().take_while(|character| *character != '\0') {
            let mut pair = [0; 2];
            for unit in character.encode_utf16(&mut pair) {
                units.add(length).write(*unit);
                length += 1;
            }
        }
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use mapi_session::{PropValue, Value, tags};

    use super::*;

    #[test]
    fn a_row_set_holds_what_was_written() {
        let columns = [
            tags::SUBJECT.tag(),
            tags::ENTRYID.tag(),
            tags::MESSAGE_SIZE.tag(),
            tags::DISPLAY_TO.tag(),
            tags::HASATTACH.tag(),
            tags::MESSAGE_DELIVERY_TIME.tag(),
            tags::RECORD_KEY.tag(),
            tags::IMPORTANCE.tag(),
        ];
        let texts = ["", "plain", "Größe \u{1F4E7} \u{65E5}", "cut\0here"];
        let mut writer = RowWriter::new(texts.len()).unwrap();
        let ids: Vec<Vec<u8>> = (0..texts.len()).map(|n| vec![n as u8; n]).collect();
        for (at, text) in texts.iter().enumerate() {
            let data = [
                Datum::Text(text),
                Datum::Bytes(&ids[at]),
                Datum::Long(-5),
                Datum::Text(text),
                Datum::Boolean(at == 1),
                Datum::Time(i64::MAX - at as i64),
                Datum::Bytes(&ids[at]),
                Datum::Missing,
            ];
            writer.push(&columns, &data).unwrap();
        }
        assert!(writer.push(&columns, &[]).is_err());
        let mut broken = RowWriter::new(1).unwrap();
        let fault = broken.push(&columns, &[Datum::Long(1), Datum::Utf8(b"a\xFF")]).unwrap_err();
        assert_eq!(fault.code, Code::E_CORRUPT_STORE);
        drop(broken);
        assert_eq!(writer.len(), texts.len());
        let set = writer.finish();
        assert_eq!(set.len(), texts.len());
        for (at, row) in set.to_rows().unwrap().into_iter().enumerate() {
            let text = texts[at].split('\0').next().unwrap().to_owned();
            let values = [
                Value::Unicode(text.clone()),
                Value::Binary(ids[at].clone()),
                Value::Long(-5),
                Value::Unicode(text),
                Value::Boolean(at == 1),
                Value::SysTime(i64::MAX - at as i64),
                Value::Binary(ids[at].clone()),
                Value::Error(Code::E_NOT_FOUND),
            ];
            let expected: Vec<PropValue> = columns
                .iter()
                .zip(values)
                .map(|(tag, value)| PropValue { tag: tag.with_type(value.type_code()), value })
                .collect();
            assert_eq!(row, expected);
        }
    }
}
