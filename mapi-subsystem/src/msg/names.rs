//! The names of named properties in a `.msg` file: one table for the message and all in it.

use std::collections::HashMap;

use mapi_session::wire::{NameKind, NamedProp};
use mapi_session::{Guid, guids};

use super::FIRST_NAMED;
use super::value::{to_wide, wide};
use crate::store::entry_id::{guid_bytes, guid_from_bytes};

/// The streams of the table, by their numbers in the file.
pub(super) const GUIDS: &str = "__substg1.0_00020102";
pub(super) const ENTRIES: &str = "__substg1.0_00030102";
pub(super) const STRINGS: &str = "__substg1.0_00040102";

/// Property sets that every file knows, by their numbers.
const PS_MAPI: u16 = 1;
const PS_PUBLIC_STRINGS: u16 = 2;
const FIRST_OWN: u16 = 3;

/// Property sets are numbered with 15 bits, and there may be as many as names.
const MOST: usize = 0x7FFF - FIRST_OWN as usize;

/// The names by the identifiers that stand for them in the file. A name takes as much of `left` as
/// it is long: many may lie on the same bytes.
pub(super) fn read(
    guids: &[u8],
    entries: &[u8],
    strings: &[u8],
    left: &mut u64,
) -> HashMap<u16, NamedProp> {
    let mut names = HashMap::new();
    for entry in entries.as_chunks::<8>().0.iter().take(MOST) {
        let [a, b, c, d, e, f, g, h] = *entry;
        let number = u32::from_le_bytes([a, b, c, d]);
        let kind = u16::from_le_bytes([e, f]);
        let id = u16::from_le_bytes([g, h]).checked_add(FIRST_NAMED);
        let set = match kind >> 1 {
            PS_MAPI => Some(guids::PS_MAPI),
            PS_PUBLIC_STRINGS => Some(guids::PS_PUBLIC_STRINGS),
            own => own.checked_sub(FIRST_OWN).and_then(|at| {
                guids.as_chunks::<16>().0.get(usize::from(at)).map(|bytes| guid_from_bytes(*bytes))
            }),
        };
        let kind = if kind & 1 == 0 {
            Some(NameKind::Id(number.cast_signed()))
        } else {
            text(strings, number, left).map(NameKind::Name)
        };
        if let (Some(id), Some(set), Some(kind)) = (id, set, kind) {
            names.insert(id, NamedProp { set, kind });
        }
    }
    names
}

/// The text at this place: its length, then UTF-16.
fn text(strings: &[u8], at: u32, left: &mut u64) -> Option<String> {
    let (length, rest) = strings.get(at as usize..)?.split_first_chunk()?;
    let bytes = rest.get(..u32::from_le_bytes(*length) as usize)?;
    *left = left.checked_sub(bytes.len() as u64)?;
    Some(wide(bytes))
}

/// The names that a file is to have.
#[derive(Debug, Default)]
pub(super) struct Names {
    indices: HashMap<NamedProp, u16>,
    all: Vec<NamedProp>,
}

/// The streams of the table.
pub(super) struct Streams {
    pub(super) guids: Vec<u8>,
    pub(super) entries: Vec<u8>,
    pub(super) strings: Vec<u8>,
    /// From a hash of the name to the names that have it.
    pub(super) hashed: Vec<(String, Vec<u8>)>,
}

impl Names {
    /// The identifier that stands for a name in the file; `None` when there are too many.
    pub(super) fn id(&mut self, name: &NamedProp) -> Option<u16> {
        if let Some(index) = self.indices.get(name) {
            return Some(FIRST_NAMED + index);
        }
        if self.all.len() >= MOST {
            return None;
        }
        let index = u16::try_from(self.all.len()).ok()?;
        self.indices.insert(name.clone(), index);
        self.all.push(name.clone());
        Some(FIRST_NAMED + index)
    }

    /// The table as streams.
    pub(super) fn streams(&self) -> Streams {
        let mut sets: Vec<Guid> = Vec::new();
        let (mut entries, mut strings) = (Vec::new(), Vec::new());
        let mut hashed: Vec<(String, Vec<u8>)> = Vec::new();
        for (index, name) in (0u16..).zip(&self.all) {
            let set = match name.set {
                guids::PS_MAPI => PS_MAPI,
                guids::PS_PUBLIC_STRINGS => PS_PUBLIC_STRINGS,
                own => {
                    let at = sets.iter().position(|set| *set == own).unwrap_or_else(|| {
                        sets.push(own);
                        sets.len() - 1
                    });
                    // There are no more sets than names.
                    (at as u16).saturating_add(FIRST_OWN)
                }
            };
            let (number, hash, kind) = match &name.kind {
                NameKind::Id(id) => (id.cast_unsigned(), id.cast_unsigned(), set << 1),
                NameKind::Name(text) => {
                    let bytes = to_wide(text);
                    let at = strings.len() as u32;
                    strings.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
                    strings.extend_from_slice(&bytes);
                    strings.resize(strings.len().next_multiple_of(4), 0);
                    (at, hash(&name.set, text), set << 1 | 1)
                }
            };
            let entry = |number: u32| {
                [&number.to_le_bytes()[..], &kind.to_le_bytes(), &index.to_le_bytes()].concat()
            };
            entries.extend(entry(number));
            // 31 streams, each for the names of some hashes.
            let stream = 0x1000 + (hash ^ u32::from(kind)) % 0x1F;
            let stream = format!("__substg1.0_{stream:04X}0102");
            match hashed.iter_mut().find(|(there, _)| *there == stream) {
                Some((_, bytes)) => bytes.extend(entry(hash)),
                None => hashed.push((stream, entry(hash))),
            }
        }
        let guids = sets.iter().flat_map(guid_bytes).collect();
        Streams { guids, entries, strings, hashed }
    }
}

/// CRC-32 of a name, without the inversions before and after. Names of header fields are the same
/// in capital and small letters.
fn hash(set: &Guid, name: &str) -> u32 {
    let lower;
    let name = if *set == guids::PS_INTERNET_HEADERS {
        lower = name.to_lowercase();
        &lower
    } else {
        name
    };
    to_wide(name).iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of `[MS-OXMSG]` 3.2.2: a name of the property set with number 3, at 0x10.
    #[test]
    fn the_example_of_the_specification_is_read() {
        let entry = [0x10, 0, 0, 0, 0x07, 0, 0x05, 0];
        let set = guid_bytes(&guids::PS_INTERNET_HEADERS);
        let mut strings = vec![0xAA; 0x10];
        strings.extend([4, 0, 0, 0, b'O', 0, b'K', 0]);
        let names = read(&set, &entry, &strings, &mut 100);
        let name = &names[&0x8005];
        assert_eq!(name.set, guids::PS_INTERNET_HEADERS);
        assert_eq!(name.kind, NameKind::Name("OK".into()));
    }

    /// What others compute for "123456789" with neither inversion, here each letter in two bytes.
    #[test]
    fn the_hash_is_without_inversions() {
        let plain = b"123456789".iter().fold(0u32, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 }
            })
        });
        assert_eq!(plain, 0x2DFD_2D88);
        assert_eq!(
            hash(&guids::PS_INTERNET_HEADERS, "X-Own"),
            hash(&guids::PS_INTERNET_HEADERS, "x-own")
        );
        assert_ne!(hash(&guids::PS_PUBLIC_STRINGS, "A"), hash(&guids::PS_PUBLIC_STRINGS, "a"));
    }

    /// Names that lie on the same bytes cost each time.
    #[test]
    fn names_on_the_same_bytes_are_bounded() {
        let entry = [0, 0, 0, 0, 5, 0, 0, 0];
        let entries: Vec<u8> = (0..100u8)
            .flat_map(|index| {
                let mut entry = entry;
                entry[6] = index;
                entry
            })
            .collect();
        let mut strings = vec![200, 0, 0, 0];
        strings.resize(204, b'a');
        assert_eq!(read(&[], &entries, &strings, &mut 1000).len(), 5);
    }
}
