//! A heap in the data of a node, and the trees in it.
//!
//! Not the crate's: that one copies each piece several times, and gives up a whole object for one
//! entry that it does not know.

use super::error::{PstError, PstResult, damaged};

/// The levels that a tree in a heap has at most.
const MAX_LEVELS: u8 = 8;
/// What a heap begins with, at byte 2.
const SIGNATURE: u8 = 0xEC;
/// What a tree in a heap begins with.
const TREE: u8 = 0xB5;

/// A heap.
pub(super) struct Heap {
    blocks: Vec<Vec<u8>>,
    /// What the heap is of.
    pub(super) kind: u8,
    /// Its first element.
    pub(super) root: u32,
}

/// The two bytes at `at`.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// The four bytes at `at`.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

impl Heap {
    pub(super) fn new(blocks: Vec<Vec<u8>>) -> PstResult<Heap> {
        let head = blocks.first().map(Vec::as_slice).unwrap_or_default();
        match (head.get(2), head.get(3), u32_at(head, 4)) {
            (Some(&SIGNATURE), Some(&kind), Some(root)) => Ok(Heap { blocks, kind, root }),
            _ => damaged("a node that holds no properties"),
        }
    }

    /// The bytes of it. Everything that it holds is in those, once.
    pub(super) fn length(&self) -> u64 {
        self.blocks.iter().map(|block| block.len() as u64).sum()
    }

    /// Whether a number names an element of the heap, rather than a sub-node.
    pub(super) fn holds(id: u32) -> bool {
        id & 0x1F == 0
    }

    /// An element. There are no bytes in that of number 0.
    pub(super) fn get(&self, id: u32) -> PstResult<&[u8]> {
        if id == 0 {
            return Ok(&[]);
        }
        let find = || {
            let block = self.blocks.get((id >> 16) as usize)?;
            let index = ((id >> 5) & 0x7FF).checked_sub(1)? as usize;
            let map = usize::from(u16_at(block, 0)?);
            if index >= usize::from(u16_at(block, map)?) {
                return None;
            }
            let offsets = map + 4 + 2 * index;
            let (start, end) = (u16_at(block, offsets)?, u16_at(block, offsets + 2)?);
            block.get(usize::from(start)..usize::from(end))
        };
        match find() {
            Some(bytes) if Heap::holds(id) => Ok(bytes),
            _ => Err(PstError::Missing(format!("heap element 0x{id:X}"))),
        }
    }

    /// The entries of a tree, keys and values together, in order.
    pub(super) fn tree(&self, id: u32, key: usize) -> PstResult<Vec<&[u8]>> {
        let head = self.get(id)?;
        let (Some(&TREE), Some(&keys), Some(&values), Some(&levels), Some(root)) =
            (head.first(), head.get(1), head.get(2), head.get(3), u32_at(head, 4))
        else {
            return damaged("a tree in a heap has no header");
        };
        if usize::from(keys) != key || values == 0 || levels > MAX_LEVELS {
            return damaged("a tree in a heap has a header for something else");
        }
        let mut found = Vec::new();
        // Each element is met once.
        let mut left = self.length();
        let mut open = vec![(root, levels)];
        while let Some((id, level)) = open.pop() {
            let bytes = self.get(id)?;
            let size = key + if level == 0 { usize::from(values) } else { 4 };
            let entries = bytes.chunks_exact(size);
            left = left
                .checked_sub(bytes.len().max(1) as u64)
                .ok_or_else(|| PstError::Damaged("a tree in a heap has no end".to_owned()))?;
            if level == 0 {
                found.extend(entries);
            } else {
                open.extend(entries.rev().filter_map(|e| Some((u32_at(e, key)?, level - 1))));
            }
        }
        Ok(found)
    }
}
