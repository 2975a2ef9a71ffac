//! The properties of a node.

use mapi_session::wire::CodePage;
use mapi_session::{PropValue, Tag, Value};

use super::blocks::{Blocks, SubNodeList, sub_node};
use super::error::{PstError, PstResult, damaged, take};
use super::heap::{Heap, u16_at, u32_at};
use super::ndb::Node;
use super::values::{decode, is_short, shown_type};
use crate::table::size_of;

/// What a heap of properties is of.
const PROPERTIES: u8 = 0xBC;
const MESSAGE_CODEPAGE: u16 = 0x3FFD;
const PT_OBJECT: u16 = 0x000D;
/// The bytes that the file has for a sub-node, at the least.
pub(super) const SUB_NODE: u64 = 12;

/// Where the value of a property is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Slot {
    /// Here.
    Here(Value),
    /// In the data of the sub-node with this number: it may be large.
    Apart {
        /// The sub-node.
        node: u32,
        /// The type that the file has it in.
        stored: u16,
    },
    /// It is an object, that of the sub-node with this number.
    Object(u32),
}

/// The properties of an object, and where the larger ones are.
#[derive(Clone, Default)]
pub(crate) struct Properties {
    slots: Vec<(Tag, Slot)>,
    /// The bytes that had to be read of the file for them.
    pub(super) read: u64,
    pub(super) sub_nodes: SubNodeList,
    pub(super) code_page: CodePage,
}

impl Properties {
    /// Reads them. What cannot be read of them is left out.
    pub(super) fn read(blocks: &Blocks, node: &Node) -> PstResult<Properties> {
        Properties::read_some(blocks, node, &[])
    }

    /// Reads those with these identifiers, or all where none is named.
    pub(super) fn read_some(blocks: &Blocks, node: &Node, ids: &[u16]) -> PstResult<Properties> {
        let heap = Heap::new(blocks.read(node.data)?)?;
        // Without sub-nodes there is what the heap holds.
        let sub_nodes = blocks.sub_nodes(node).unwrap_or_default();
        let (slots, code_page) = slots(&heap, ids)?;
        let read = heap.length() + SUB_NODE * sub_nodes.len() as u64;
        Ok(Properties { slots, read, sub_nodes, code_page })
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Tag, &Slot)> {
        self.slots.iter().map(|(tag, slot)| (*tag, slot))
    }

    pub(crate) fn get(&self, id: u16) -> Option<(Tag, &Slot)> {
        let at = self.slots.binary_search_by_key(&id, |(tag, _)| tag.id()).ok()?;
        self.slots.get(at).map(|(tag, slot)| (*tag, slot))
    }

    /// A value that is here.
    pub(crate) fn value(&self, id: u16) -> Option<&Value> {
        match self.get(id)?.1 {
            Slot::Here(value) => Some(value),
            _ => None,
        }
    }

    pub(crate) fn long(&self, id: u16) -> Option<i32> {
        match self.value(id)? {
            Value::Long(value) => Some(*value),
            _ => None,
        }
    }

    pub(crate) fn text(&self, id: u16) -> Option<&str> {
        match self.value(id)? {
            Value::Unicode(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn binary(&self, id: u16) -> Option<&[u8]> {
        match self.value(id)? {
            Value::Binary(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Sets a value in place of what the file has.
    pub(super) fn set(&mut self, tag: Tag, value: Value) {
        match self.slots.binary_search_by_key(&tag.id(), |(tag, _)| tag.id()) {
            Ok(at) => self.slots[at] = (tag, Slot::Here(value)),
            Err(at) => self.slots.insert(at, (tag, Slot::Here(value))),
        }
    }

    /// Takes a property away.
    pub(super) fn remove(&mut self, id: u16) {
        self.slots.retain(|(tag, _)| tag.id() != id);
    }

    /// The node of a sub-node.
    pub(super) fn node(&self, id: u32) -> PstResult<Node> {
        sub_node(&self.sub_nodes, id)
    }

    /// The value of a slot, read where it is not here.
    pub(super) fn load(&self, blocks: &Blocks, slot: &Slot) -> PstResult<Value> {
        match slot {
            Slot::Here(value) => Ok(value.clone()),
            Slot::Object(_) => Ok(Value::Object),
            Slot::Apart { node, stored } => {
                let bytes = blocks.bytes(self.node(*node)?.data)?;
                if *stored == 0x0102 {
                    return Ok(Value::Binary(bytes));
                }
                match decode(*stored, &bytes, self.code_page) {
                    Some(value) => Ok(value),
                    None => damaged(format!("a value of type 0x{stored:04X} is cut off")),
                }
            }
        }
    }

    /// All values, large ones too as long as there are so many bytes in all. `lost` is told of what
    /// cannot be read.
    pub(super) fn load_all(
        mut self,
        blocks: &Blocks,
        left: &mut u64,
        mut lost: impl FnMut(Tag, PstError),
    ) -> Vec<PropValue> {
        let slots = std::mem::take(&mut self.slots);
        let mut load = |slot| {
            if let Slot::Here(value) = slot {
                return Ok(value);
            }
            if let Slot::Apart { node, .. } = slot {
                take(left, blocks.pieces(self.node(node)?.data)?.length)?;
            }
            self.load(blocks, &slot)
        };
        let mut load = |(tag, slot)| match load(slot) {
            Ok(value) => Some(PropValue { tag, value }),
            Err(error) => {
                lost(tag, error);
                None
            }
        };
        slots.into_iter().filter_map(&mut load).collect()
    }
}

/// The properties that a heap holds, sorted, and the code page of their 8-bit text.
pub(super) fn slots(heap: &Heap, ids: &[u16]) -> PstResult<(Vec<(Tag, Slot)>, CodePage)> {
    if heap.kind != PROPERTIES {
        return damaged("a node that holds no properties");
    }
    let entries = heap.tree(heap.root, 2)?;
    let entry = |bytes: &&[u8]| Some((u16_at(bytes, 0)?, u16_at(bytes, 2)?, u32_at(bytes, 4)?));
    let code_page = entries
        .iter()
        .filter_map(entry)
        .find(|(id, ty, _)| (*id, *ty) == (MESSAGE_CODEPAGE, 0x0003))
        .map_or(CodePage::WINDOWS_1252, |(.., page)| CodePage(page));
    let mut slots = Vec::with_capacity(entries.len());
    let wanted = |(id, ..): &(u16, u16, u32)| ids.is_empty() || ids.contains(id);
    // No element is the value of several properties. In UTF-16, text of 8 bits is twice as long.
    let mut left = 2 * heap.length();
    for (id, ty, number) in entries.iter().filter_map(entry).filter(wanted) {
        let tag = Tag::new(id, shown_type(ty));
        if let Some(slot) = slot(heap, ty, number, code_page) {
            if let Slot::Here(value) = &slot {
                take(&mut left, size_of(value) as u64)?;
            }
            slots.push((tag, slot));
        }
    }
    slots.sort_by_key(|(tag, _)| tag.id());
    slots.dedup_by_key(|(tag, _)| tag.id());
    Ok((slots, code_page))
}

/// What four bytes of an entry say of a value: the value itself, or where it is.
pub(super) fn slot(heap: &Heap, ty: u16, number: u32, code_page: CodePage) -> Option<Slot> {
    if is_short(ty) {
        return decode(ty, &number.to_le_bytes(), code_page).map(Slot::Here);
    }
    if !Heap::holds(number) {
        return Some(match ty {
            PT_OBJECT => Slot::Object(number),
            _ => Slot::Apart { node: number, stored: ty },
        });
    }
    let bytes = heap.get(number).ok()?;
    match ty {
        PT_OBJECT => u32_at(bytes, 0).map(Slot::Object),
        _ => decode(ty, bytes, code_page).map(Slot::Here),
    }
}
