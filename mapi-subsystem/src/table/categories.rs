//! Categories: headings that are expanded and collapsed, and that state as bytes.

use std::sync::Arc;

use mapi_session::flags::RelOp;
use mapi_session::wire::Row;
use mapi_session::{Code, PropValue, Restriction, SortOrder, Value};

use super::changes::event;
use super::index::{Entry, Index};
use super::memory::INSTANCE_KEY;
use super::view::{Bookmark, MOST_ROWS, State, TableView, clamp};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::notify::TableChange;

impl TableView {
    /// Shows what is under a category heading, gives the first `count` rows of it and tells how
    /// many rows the view gained. The cursor is then behind the rows given, or behind the heading
    /// if there are none. [imapitable-expandrow]
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when no visible heading has this instance key.
    pub fn expand_row(&self, instance_key: &[u8], count: u32) -> Reply<(Vec<Row>, u32)> {
        let mut state = self.state();
        let (at, gained) = self.toggle(&mut state, instance_key, true)?;
        let given = (count as usize).min(gained).min(MOST_ROWS);
        let entries = match &state.index {
            Some(index) => index.entries[at + 1..at + 1 + given].to_vec(),
            None => Vec::new(),
        };
        let rows = self.rows(&state, &entries)?;
        state.position = if deviates("G.2.ExpandRow") { 0 } else { at + 1 + given };
        Ok((rows, clamp(gained as u64)))
    }

    /// Hides what is under a category heading and tells how many rows the view lost. Cursor and
    /// bookmarks in there go to the next visible row. [imapitable-collapserow]
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when no visible heading has this instance key.
    pub fn collapse_row(&self, instance_key: &[u8]) -> Reply<u32> {
        let mut state = self.state();
        if deviates("G.2.CollapseRow") {
            return Ok(0);
        }
        let (_, lost) = self.toggle(&mut state, instance_key, false)?;
        if deviates("G.7.3.collapsed") {
            self.tell(event(TableChange::Changed));
        }
        Ok(clamp(lost as u64))
    }

    /// Which categories are open, and the row with this instance key, as bytes for
    /// [`set_collapse_state`](Self::set_collapse_state). [imapitable-getcollapsestate]
    ///
    /// # Errors
    /// `MAPI_E_NO_SUPPORT` when the view has no categories.
    pub fn collapse_state(&self, instance_key: &[u8]) -> Reply<Vec<u8>> {
        let state = self.state();
        if state.spec.sort.categories == 0 && !deviates("G.2.GetCollapseState.E_NO_SUPPORT") {
            return Err(Code::E_NO_SUPPORT.into());
        }
        let mut keys: Vec<&[u8]> = state.spec.toggled.iter().map(|key| &**key).collect();
        keys.sort_unstable();
        let mut bytes = COLLAPSE_MAGIC.to_vec();
        put_block(&mut bytes, &order_bytes(&state.spec.sort));
        put_block(&mut bytes, instance_key);
        for key in keys {
            put_block(&mut bytes, key);
        }
        Ok(bytes)
    }

    /// Opens and closes categories as they were, and marks the row that was named then (or, if it
    /// is gone, the first row). [imapitable-setcollapsestate]
    ///
    /// # Errors
    /// `MAPI_E_UNABLE_TO_COMPLETE` for bytes that are no such state, or that of another sort
    /// order; `MAPI_E_NO_SUPPORT` when the view has no categories.
    pub fn set_collapse_state(&self, collapse_state: &[u8]) -> Reply<Bookmark> {
        let mut state = self.state();
        if state.spec.sort.categories == 0 {
            return Err(Code::E_NO_SUPPORT.into());
        }
        let wrong = || Fault {
            code: Code::E_UNABLE_TO_COMPLETE,
            text: Some("this is no collapse state of a table with this sort order".into()),
        };
        let rest = collapse_state.strip_prefix(COLLAPSE_MAGIC).ok_or_else(wrong)?;
        let mut blocks = take_blocks(rest).ok_or_else(wrong)?.into_iter();
        let same = blocks.next() == Some(&order_bytes(&state.spec.sort));
        if !same && !deviates("G.2.SetCollapseState") {
            return Err(wrong());
        }
        let row = blocks.next().ok_or_else(wrong)?.to_vec();
        self.index(&mut state)?;
        if !deviates("G.2.GetCollapseState") {
            state.spec.toggled = blocks.map(Arc::from).collect();
        }
        let rebuilt = Index::build(&state.spec, &*self.source)?;
        state.replace(rebuilt, false);
        let wanted = key_restriction(row);
        let found = self.find_in_index(&mut state, &wanted, 0, false)?.unwrap_or(0);
        let entry = state.index.as_ref().and_then(|index| index.entries.get(found).cloned());
        state.mark(entry)
    }

    /// Expands or collapses a heading; gives its position and by how many rows the view changed.
    fn toggle(&self, state: &mut State, key: &[u8], expand: bool) -> Reply<(usize, usize)> {
        let index = self.index(state)?;
        let before = index.entries.len();
        let (key, heading) = index.headings.get_key_value(key).ok_or(Code::E_NOT_FOUND)?;
        let (key, level, expanded) = (key.clone(), heading.level, heading.expanded);
        let entry = Entry::Heading(key.clone());
        index.position(&entry).ok_or(Code::E_NOT_FOUND)?;
        if expanded != expand {
            let default = level < state.spec.sort.expanded as usize;
            if expand == default {
                state.spec.toggled.remove(&key);
            } else {
                state.spec.toggled.insert(key);
            }
            let index = Index::build(&state.spec, &*self.source)?;
            state.replace(index, false);
        }
        let index = self.index(state)?;
        let at = index.position(&entry).ok_or(Code::E_NOT_FOUND)?;
        Ok((at, index.entries.len().abs_diff(before)))
    }
}

fn key_restriction(key: Vec<u8>) -> Restriction {
    let value = PropValue { tag: INSTANCE_KEY, value: Value::Binary(key) };
    Restriction::Property { op: RelOp::Eq, tag: INSTANCE_KEY, value }
}

const COLLAPSE_MAGIC: &[u8] = b"MAPIcollapse1";

fn order_bytes(order: &SortOrder) -> Vec<u8> {
    let mut bytes = Vec::new();
    for key in &order.keys {
        bytes.extend_from_slice(&key.tag.0.to_le_bytes());
        bytes.extend_from_slice(&key.direction.to_raw().to_le_bytes());
    }
    bytes.extend_from_slice(&order.categories.to_le_bytes());
    bytes.extend_from_slice(&order.expanded.to_le_bytes());
    bytes
}

fn put_block(bytes: &mut Vec<u8>, block: &[u8]) {
    bytes.extend_from_slice(&(block.len() as u32).to_le_bytes());
    bytes.extend_from_slice(block);
}

fn take_blocks(mut bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let mut blocks = Vec::new();
    while !bytes.is_empty() {
        let (length, rest) = bytes.split_first_chunk::<4>()?;
        let (block, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        blocks.push(block);
        bytes = rest;
    }
    Some(blocks)
}
