//! Many root blocks at once: the rows of a row set.
//!
//! A client frees each row by itself, so each is a root block. They are made hundreds at a time,
//! and freed so; a slab holds many and is given back when the last of them is freed. A few empty
//! slabs are kept, for the next rows.

use std::alloc::{Layout, alloc, dealloc};
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use mapi_session::Code;

use super::{ALIGN, Header, ROOTS, SLAB_ROOT, allocate};

/// Stands before the blocks of a slab.
#[repr(C, align(16))]
pub(super) struct Slab {
    /// How many of its blocks are not freed, and one while it is being filled.
    live: AtomicUsize,
}

const SIZE: usize = 32 << 10;
/// Larger blocks stand by themselves.
const LARGEST: usize = SIZE / 8;
/// How many empty slabs are kept.
const KEPT: usize = 16;

struct Empty(NonNull<Slab>);

// SAFETY: nobody else has an empty slab, and it belongs to no thread.
unsafe impl Send for Empty {}

static EMPTY: Mutex<Vec<Empty>> = Mutex::new(Vec::new());

const LAYOUT: Layout = match Layout::from_size_align(SIZE, ALIGN) {
    Ok(layout) => layout,
    Err(_) => panic!("the size of a slab is a layout"),
};

/// Counts a block less; the last gives the slab back.
///
/// # Safety
/// The block, or the filling, was counted and is counted no more.
pub(super) unsafe fn leave(slab: *mut Slab) {
    // SAFETY: what was counted keeps the slab alive until here; the last one has it to itself.
    unsafe {
        if (*slab).live.fetch_sub(1, Ordering::Release) != 1 {
            return;
        }
        std::sync::atomic::fence(Ordering::Acquire);
        let mut empty = EMPTY.lock().unwrap_or_else(PoisonError::into_inner);
        match NonNull::new(slab) {
            Some(slab) if empty.len() < KEPT => empty.push(Empty(slab)),
            _ => {
                drop(empty);
                dealloc(slab.cast(), LAYOUT);
            }
        }
    }
}

/// Where root blocks are made one after the other.
#[derive(Debug)]
pub(in crate::com) struct Slabs {
    current: *mut Slab,
    used: usize,
}

impl Slabs {
    pub(in crate::com) fn new() -> Slabs {
        Slabs { current: ptr::null_mut(), used: SIZE }
    }

    /// A root block of `size` bytes, aligned to 16. Its bytes may be anything.
    pub(in crate::com) fn root(&mut self, size: usize) -> Result<NonNull<u8>, Code> {
        let whole = size_of::<Header>() + size.min(LARGEST).next_multiple_of(ALIGN);
        if size > LARGEST {
            let short = u32::try_from(size).map_err(|_| Code::E_NOT_ENOUGH_MEMORY)?;
            let header = allocate(short, super::ROOT)?;
            ROOTS.fetch_add(1, Ordering::Relaxed);
            return NonNull::new(header.wrapping_add(1).cast()).ok_or(Code::E_NOT_ENOUGH_MEMORY);
        }
        if self.used + whole > SIZE {
            self.next()?;
        }
        // SAFETY: the slab is ours while it is filled, and has `whole` bytes behind `used`.
        let block = unsafe {
            let header = self.current.byte_add(self.used).cast::<Header>();
            header.write(Header {
                more: AtomicPtr::new(ptr::null_mut()),
                next: self.current.cast(),
                size: size_of::<Header>() + size,
                kind: SLAB_ROOT,
            });
            (*self.current).live.fetch_add(1, Ordering::Relaxed);
            header.add(1).cast::<u8>()
        };
        self.used += whole;
        ROOTS.fetch_add(1, Ordering::Relaxed);
        NonNull::new(block).ok_or(Code::E_NOT_ENOUGH_MEMORY)
    }

    fn next(&mut self) -> Result<(), Code> {
        self.retire();
        let kept = EMPTY.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let slab = kept.map_or_else(
            // SAFETY: the layout is not empty.
            || NonNull::new(unsafe { alloc(LAYOUT) }.cast()),
            |Empty(slab)| Some(slab),
        );
        let slab = slab.ok_or(Code::E_NOT_ENOUGH_MEMORY)?;
        // SAFETY: new or empty, so ours alone.
        unsafe { slab.write(Slab { live: AtomicUsize::new(1) }) };
        self.current = slab.as_ptr();
        self.used = size_of::<Slab>();
        Ok(())
    }

    fn retire(&mut self) {
        if !self.current.is_null() {
            // SAFETY: the filling was counted, and ends here.
            unsafe { leave(self.current) };
            self.current = ptr::null_mut();
            self.used = SIZE;
        }
    }
}

impl Drop for Slabs {
    fn drop(&mut self) {
        self.retire();
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::c_void;

    use super::super::{mapi_allocate_more, mapi_free_buffer, mapi_reallocate_buffer};
    use super::*;

    #[test]
    fn blocks_of_a_slab_are_roots_each_to_itself() {
        let mut slabs = Slabs::new();
        let sizes = [1, 16, 17, 600, LARGEST, LARGEST + 1, 0];
        let blocks: Vec<(usize, NonNull<u8>)> = (0..300)
            .map(|number| sizes[number % sizes.len()])
            .map(|size| (size, slabs.root(size).unwrap()))
            .collect();
        drop(slabs);
        for (number, (size, block)) in blocks.iter().enumerate() {
            assert_eq!(block.as_ptr() as usize % ALIGN, 0);
            // SAFETY: the block has as many bytes.
            unsafe { ptr::write_bytes(block.as_ptr(), number as u8, *size) };
        }
        for (number, (size, block)) in blocks.iter().enumerate().rev() {
            let root = block.as_ptr().cast::<c_void>();
            let (mut more, mut larger) = (ptr::null_mut(), ptr::null_mut());
            // SAFETY: the block is live and has as many bytes; each is freed once.
            unsafe {
                let bytes = std::slice::from_raw_parts(block.as_ptr(), *size);
                assert!(bytes.iter().all(|byte| *byte == number as u8));
                assert_eq!(mapi_allocate_more(5, root, &mut more), 0);
                if number % 2 == 0 {
                    assert_eq!(mapi_reallocate_buffer(root, 700, &mut larger), 0);
                    let kept = std::slice::from_raw_parts(larger.cast::<u8>(), (*size).min(700));
                    assert!(kept.iter().all(|byte| *byte == number as u8));
                    assert_eq!(mapi_free_buffer(larger), 0);
                } else {
                    assert_eq!(mapi_free_buffer(root), 0);
                }
            }
        }
    }

    #[test]
    fn blocks_of_a_slab_may_be_freed_by_other_threads() {
        struct Blocks(Vec<NonNull<u8>>);
        // SAFETY: blocks belong to no thread.
        unsafe impl Send for Blocks {}
        let mut slabs = Slabs::new();
        let mut parts = [const { Blocks(Vec::new()) }; 4];
        for number in 0..200 {
            parts[number % 4].0.push(slabs.root(100).unwrap());
        }
        std::thread::scope(|scope| {
            for part in parts {
                scope.spawn(move || {
                    let part = part;
                    for block in part.0 {
                        // SAFETY: each block is freed once.
                        unsafe { assert_eq!(mapi_free_buffer(block.as_ptr().cast()), 0) };
                    }
                });
            }
        });
        // The slab that is still filled is good for more.
        let block = slabs.root(8).unwrap();
        // SAFETY: freed once.
        unsafe { assert_eq!(mapi_free_buffer(block.as_ptr().cast()), 0) };
    }
}
