//! What the identifiers from 0x8000 on stand for in a file.

use mapi_session::Guid;
use mapi_session::wire::{NameKind, NamedProp};

use super::blocks::Blocks;
use super::error::PstResult;
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
    let mut names: Vec<_> =
        stream(ENTRIES)?.chunks_exact(8).filter_map(|e| name(e, &sets, &strings)).collect();
    names.sort_by_key(|(id, _)| *id);
    names.dedup_by_key(|(id, _)| *id);
    Ok(names)
}

/// An entry: a number or where a text begins, which set and whether it is a text, and which
/// identifier.
fn name(entry: &[u8], sets: &[u8], strings: &[u8]) -> Option<(u16, NamedProp)> {
    let value = u32_at(entry, 0)?;
    let set = u16_at(entry, 4)?;
    let id = u16_at(entry, 6)?.checked_add(0x8000)?;
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
        NameKind::Name(unicode(text))
    } else {
        NameKind::Id(value as i32)
    };
    (id < 0xFFFF).then_some((id, NamedProp { set, kind }))
}
