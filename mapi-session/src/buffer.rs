//! MAPI memory with an owner.

use std::fmt;
use std::mem::offset_of;
use std::ptr::{self, NonNull};

use crate::wire::{Allocator, Block, Memory, decode};
use crate::{Code, raw};

/// A root block of MAPI memory, freed with the session's `MAPIFreeBuffer`.
pub struct MapiBuffer<T> {
    pointer: *mut T,
    allocator: Allocator,
}

impl<T> MapiBuffer<T> {
    /// Takes a block over; null is an empty buffer.
    ///
    /// # Safety
    /// `pointer` is null or a root block of `allocator` that nobody else frees.
    #[must_use]
    pub unsafe fn from_raw(pointer: *mut T, allocator: Allocator) -> MapiBuffer<T> {
        MapiBuffer { pointer, allocator }
    }

    /// The block, still owned by the buffer.
    #[must_use]
    pub fn as_ptr(&self) -> *const T {
        self.pointer
    }

    /// Whether there is no block.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.pointer.is_null()
    }

    /// Hands the block over: whoever gets it frees it.
    #[must_use]
    pub fn into_raw(mut self) -> *mut T {
        std::mem::replace(&mut self.pointer, ptr::null_mut())
    }
}

impl<T> Drop for MapiBuffer<T> {
    fn drop(&mut self) {
        // SAFETY: a root block that is ours alone, says `from_raw`.
        unsafe { self.allocator.free(self.pointer) };
    }
}

impl<T> fmt::Debug for MapiBuffer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("MapiBuffer").field(&self.pointer).finish()
    }
}

/// Rows in MAPI memory: the set, and a block of its own for each row, freed as `FreeProws` does.
pub struct RowSet {
    set: *mut raw::SRowSet,
    allocator: Allocator,
}

impl RowSet {
    /// Takes a set over; null is an empty one.
    ///
    /// # Safety
    /// `set` is null, or a set as `IMAPITable::QueryRows` gives it, that nobody else frees.
    #[must_use]
    pub unsafe fn from_raw(set: *mut raw::SRowSet, allocator: Allocator) -> RowSet {
        RowSet { set, allocator }
    }

    /// A set without rows that has room for `capacity` of them.
    pub(crate) fn empty(allocator: Allocator, capacity: usize) -> Result<RowSet, Code> {
        let size = capacity
            .checked_mul(size_of::<raw::SRow>())
            .and_then(|s| s.checked_add(offset_of!(raw::SRowSet, aRow)))
            .ok_or(Code::E_NOT_ENOUGH_MEMORY)?
            .max(size_of::<raw::SRowSet>());
        let block = Block::new(allocator);
        block.allocate(size)?;
        Ok(RowSet { set: block.finish(), allocator })
    }

    /// Appends a row whose properties are a root block (or null). There must be room for it.
    pub(crate) fn push(&mut self, row: raw::SRow) {
        // SAFETY: the set is ours, and the caller keeps to the capacity it asked for.
        unsafe {
            let count = (*self.set).cRows;
            let first = self.set.byte_add(offset_of!(raw::SRowSet, aRow)).cast::<raw::SRow>();
            first.add(count as usize).write(row);
            (*self.set).cRows = count + 1;
        }
    }

    /// One set with the rows of several, in their order.
    ///
    /// # Errors
    /// `MAPI_E_NOT_ENOUGH_MEMORY`.
    pub fn concat(
        sets: impl IntoIterator<Item = RowSet>,
        allocator: Allocator,
    ) -> Result<RowSet, Code> {
        let sets: Vec<RowSet> = sets.into_iter().collect();
        let mut all = RowSet::empty(allocator, sets.iter().map(RowSet::len).sum())?;
        for set in sets {
            for row in set.rows() {
                all.push(*row);
            }
            // Its rows have moved; only the set itself is left to be freed.
            let set = set.into_raw();
            // SAFETY: a root block that was ours alone.
            unsafe { allocator.free(set) };
        }
        Ok(all)
    }

    /// The rows, to be read by a [`RowReader`](crate::RowReader) or through [`wire::decode`](decode).
    #[must_use]
    pub fn rows(&self) -> &[raw::SRow] {
        if self.set.is_null() {
            return &[];
        }
        // SAFETY: a set as QueryRows gives it, says `from_raw`.
        unsafe { decode::raw_rows(self.set) }.unwrap_or(&[])
    }

    /// How many rows the set says it has; more than any can have where it cannot be one.
    pub(crate) fn stated(&self) -> u32 {
        if !self.set.is_aligned() {
            return u32::MAX;
        }
        // SAFETY: null, or a set.
        unsafe { self.set.as_ref() }.map_or(0, |set| set.cRows)
    }

    /// The set, still owned by the value.
    #[must_use]
    pub fn as_ptr(&self) -> *const raw::SRowSet {
        self.set
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The rows as owned values.
    ///
    /// # Errors
    /// `MAPI_E_INVALID_PARAMETER` when a row cannot be what it says it is.
    pub fn to_rows(&self) -> Result<Vec<crate::wire::Row>, Code> {
        // SAFETY: rows of a set as QueryRows gives it, says `from_raw`.
        self.rows().iter().map(|row| unsafe { decode::row(row) }).collect()
    }

    /// Hands the set over: whoever gets it frees it with `FreeProws`.
    #[must_use]
    pub fn into_raw(mut self) -> *mut raw::SRowSet {
        std::mem::replace(&mut self.set, ptr::null_mut())
    }
}

impl Drop for RowSet {
    fn drop(&mut self) {
        let Some(set) = NonNull::new(self.set) else { return };
        // SAFETY: the set is ours alone, and so is the block of each row.
        unsafe {
            let first = set.as_ptr().byte_add(offset_of!(raw::SRowSet, aRow)).cast::<raw::SRow>();
            for index in 0..(*set.as_ptr()).cRows as usize {
                self.allocator.free((*first.add(index)).lpProps);
            }
            self.allocator.free(set.as_ptr());
        }
    }
}

impl fmt::Debug for RowSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RowSet").field("rows", &self.len()).finish()
    }
}
