//! What the identifiers from 0x8000 on stand for in a file.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use mapi_session::Guid;
use mapi_session::wire::{NameKind, NamedProp};

use super::blocks::Blocks;
use super::error::{PstResult, take};
use super::heap::{u16_at, u32_at};
use super::props::Properties;
use super::values::{guid, unicode};

const NAME_MAP: u32 = 0x61;
const SETS: u16 = 0x0002;
const ENTRIES: u16 = 0x0003;
const STRINGS: u16 = 0x0004;

const PS_MAPI: Guid = Guid::from_u128(0x00020328_0000_0000_C000_000000000046);
const PS_PUBLIC_STRINGS: Guid = Guid::from_u128(0x00020329_0000_0000_C000_000000000046);

/// Reads the names, in the order of the identifiers that stand for them.
pub(super) fn read(blocks: &Blocks) -> PstResult<Vec<(u16, NamedProp)>> {
    let properties =
        Properties::read_some(blocks, &blocks.node(NAME_MAP)?, &[SETS, ENTRIES, STRINGS])?;
    let stream = |id: u16| -> PstResult<Vec<u8>> {
        match properties.get(id) {
            Some((_, slot)) => match properties.load(blocks, slot)? {
                mapi_session::Value::Binary(bytes) => Ok(bytes),
                _ => Ok(Vec::new()),
            },
            None => Ok(Vec::new()),
        }
    };
    let (sets, strings) = (stream(SETS)?, stream(STRINGS)?);
    Ok(names_of(&stream(ENTRIES)?, &sets, &strings))
}

/// The first name of each identifier, in their order.
pub(super) fn names_of(entries: &[u8], sets: &[u8], strings: &[u8]) -> Vec<(u16, NamedProp)> {
    let mut names = BTreeMap::new();
    // A text stands for one name or a few, never for thousands.
    let mut left = 4 * strings.len() as u64;
    for entry in entries.chunks_exact(8) {
        let Some(id) = u16_at(entry, 6).and_then(|id| id.checked_add(0x8000)) else { continue };
        if let (0x8000..=0xFFFE, Entry::Vacant(place)) = (id, names.entry(id))
            && let Some(name) = name(entry, sets, strings, &mut left)
        {
            place.insert(name);
        }
    }
    names.into_iter().collect()
}

/// What an entry says: a number or where a text begins, which set and whether it is a text; behind
/// that stands which identifier.
fn name(entry: &[u8], sets: &[u8], strings: &[u8], left: &mut u64) -> Option<NamedProp> {
    let value = u32_at(entry, 0)?;
    let set = u16_at(entry, 4)?;
    let is_text = set & 1 == 1;
    let set = match set >> 1 {
        0 => return None,
        1 => PS_MAPI,
        2 => PS_PUBLIC_STRINGS,
        other => guid(sets.get(16 * usize::from(other - 3)..)?)?,
    };
    let kind = if is_text {
        let start = value as usize;
        let length = u32_at(strings, start)? as usize;
        let text = strings.get(start.checked_add(4)?..)?.get(..length)?;
        take(left, length as u64).ok()?;
        NameKind::Name(unicode(text))
    } else {
        NameKind::Id(value as i32)
    };
    Some(NamedProp { set, kind })
}
