//! A table of a node: the contents or the folders of a folder, recipients, attachments.

use mapi_session::wire::CodePage;
use mapi_session::{PropValue, Tag};

use super::blocks::{Blocks, SubNodeList, sub_node};
use super::error::{PstResult, damaged, take};
use super::heap::{Heap, u16_at, u32_at};
use super::ndb::Node;
use super::props::{SUB_NODE, Slot, slot};
use super::values::{decode, is_short, shown_type};
use crate::table::size_of;

/// What a heap of a table is of.
const TABLE: u8 = 0x7C;
/// The bytes in front of the columns.
const HEAD: usize = 22;

struct Column {
    id: u16,
    ty: u16,
    offset: usize,
    size: usize,
    bit: usize,
}

/// A table.
pub(crate) struct Table {
    heap: Heap,
    columns: Vec<Column>,
    row_size: usize,
    /// Where the bytes begin that say which cells there are.
    exists: usize,
    rows: Vec<Vec<u8>>,
    /// What each row is of, and which number it has in `rows`.
    index: Vec<(u32, u32)>,
    sub_nodes: SubNodeList,
    pub(super) code_page: CodePage,
    /// The bytes that had to be read of the file for it.
    pub(super) read: u64,
}

impl Table {
    pub(super) fn read(blocks: &Blocks, node: &Node) -> PstResult<Table> {
        let heap = Heap::new(blocks.read(node.data)?)?;
        let sub_nodes = blocks.sub_nodes(node).unwrap_or_default();
        let list = std::sync::Arc::clone(&sub_nodes);
        Table::new(heap, sub_nodes, |id| blocks.read(sub_node(&list, id)?.data))
    }

    /// A table in a heap; `rows_in` reads the rows where they are in a sub-node.
    pub(super) fn new(
        heap: Heap,
        sub_nodes: SubNodeList,
        rows_in: impl FnOnce(u32) -> PstResult<Vec<Vec<u8>>>,
    ) -> PstResult<Table> {
        let head = heap.get(heap.root)?;
        let (Some(&TABLE), Some(&count)) = (head.first(), head.get(1)) else {
            return damaged("a node that holds no table");
        };
        let (Some(exists), Some(row_size), Some(index), Some(rows)) =
            (u16_at(head, 6), u16_at(head, 8), u32_at(head, 10), u32_at(head, 14))
        else {
            return damaged("a table without a head");
        };
        let column = |bytes: &[u8]| {
            Some(Column {
                ty: u16_at(bytes, 0)?,
                id: u16_at(bytes, 2)?,
                offset: u16_at(bytes, 4)?.into(),
                size: (*bytes.get(6)?).into(),
                bit: (*bytes.get(7)?).into(),
            })
        };
        let columns: Vec<Column> = head
            .get(HEAD..)
            .unwrap_or_default()
            .chunks_exact(8)
            .take(count.into())
            .filter_map(column)
            .collect();
        if row_size == 0 || exists > row_size {
            return damaged("a table with rows of no size");
        }
        let bytes = match rows {
            0 => Vec::new(),
            rows if Heap::holds(rows) => vec![heap.get(rows)?.to_vec()],
            rows => rows_in(rows)?,
        };
        let tree = if index == 0 { Vec::new() } else { heap.tree(index, 4)? };
        // An ANSI file counts rows in two bytes.
        let number = |entry: &&[u8]| match entry.len() {
            6 => u16_at(entry, 4).map(u32::from),
            _ => u32_at(entry, 4),
        };
        let index = tree.iter().filter_map(|e| Some((u32_at(e, 0)?, number(e)?)));
        let mut index: Vec<_> = index.collect();
        index.sort_by_key(|(_, number)| *number);
        let rows: u64 = bytes.iter().map(|block| block.len() as u64).sum();
        Ok(Table {
            read: heap.length() + rows + SUB_NODE * sub_nodes.len() as u64,
            columns,
            row_size: row_size.into(),
            exists: exists.into(),
            rows: bytes,
            index,
            sub_nodes,
            code_page: CodePage::WINDOWS_1252,
            heap,
        })
    }

    /// The number of the node that each row is of.
    pub(crate) fn ids(&self) -> impl Iterator<Item = u32> {
        self.index.iter().map(|(id, _)| *id)
    }

    pub(crate) fn len(&self) -> usize {
        self.index.len()
    }

    /// The columns, text in Unicode.
    pub(crate) fn tags(&self) -> Vec<Tag> {
        self.columns.iter().map(|column| Tag::new(column.id, shown_type(column.ty))).collect()
    }

    /// The bytes of a row. Blocks hold whole rows.
    fn bytes(&self, row: usize) -> Option<&[u8]> {
        let mut number = self.index.get(row)?.1 as usize;
        let first = self.rows.first()?.len() / self.row_size;
        // Every block but the last has as many as the first.
        let block = number.checked_div(first)?;
        number -= block * first;
        self.rows.get(block)?.get(number * self.row_size..)?.get(..self.row_size)
    }

    /// The cells of a row that can be read, as long as there are so many bytes in all.
    pub(super) fn row(&self, blocks: &Blocks, row: usize, left: &mut u64) -> Vec<PropValue> {
        self.cells(row, left, |node, left| {
            let data = sub_node(&self.sub_nodes, node).ok()?.data;
            take(left, blocks.pieces(data).ok()?.length).ok()?;
            blocks.bytes(data).ok()
        })
    }

    /// The cells of a row; `apart` reads the data of a sub-node.
    pub(super) fn cells(
        &self,
        row: usize,
        left: &mut u64,
        apart: impl Fn(u32, &mut u64) -> Option<Vec<u8>>,
    ) -> Vec<PropValue> {
        let Some(bytes) = self.bytes(row) else { return Vec::new() };
        let mut cell = |column: &Column| {
            let there = bytes.get(self.exists + column.bit / 8)? & (0x80 >> (column.bit % 8));
            if there == 0 {
                return None;
            }
            let tag = Tag::new(column.id, shown_type(column.ty));
            let raw = bytes.get(column.offset..)?.get(..column.size)?;
            if is_short(column.ty) || matches!(column.size, 8) {
                return Some(PropValue { tag, value: decode(column.ty, raw, self.code_page)? });
            }
            let value = match slot(&self.heap, column.ty, u32_at(raw, 0)?, self.code_page)? {
                Slot::Here(value) => {
                    take(left, size_of(&value) as u64).ok()?;
                    value
                }
                Slot::Apart { node, stored } => {
                    decode(stored, &apart(node, left)?, self.code_page)?
                }
                Slot::Object(_) => return None,
            };
            Some(PropValue { tag, value })
        };
        self.columns.iter().filter_map(&mut cell).collect()
    }
}
