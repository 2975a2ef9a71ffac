//! MAPIAllocateBuffer, MAPIAllocateMore, MAPIReallocateBuffer and MAPIFreeBuffer.
//!
//! A *root* block is freed by itself; *more* blocks hang on a root and are freed with it. Both
//! start with a header that the caller never sees. The allocator is one for the process: memory
//! may be freed after its session, and by another thread than asked for it.

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ffi::c_void;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use mapi_session::Code;

use crate::deviation::{self, deviates};

mod slab;

pub(super) use slab::Slabs;

/// The alignment of every block: the largest that a C type has on x86-64.
const ALIGN: usize = 16;

/// The largest block, in bytes. MAPI's structures count in 32 bits, and a request above this
/// comes from a count that went wrong.
const MAX: u32 = 0x7FFF_0000;

/// Stands before the bytes that a caller sees.
#[repr(C, align(16))]
struct Header {
    /// The first block that hangs on this one; null in a block that hangs itself.
    more: AtomicPtr<Header>,
    /// The next block that hangs on the same root.
    next: *mut Header,
    /// Size of header and bytes.
    size: usize,
    kind: usize,
}

const ROOT: usize = 0x4D41_5049; // "MAPI"
const MORE: usize = 0x4D4F_5245; // "MORE"

/// A root block that stands in a slab with others: its `next` is the slab.
const SLAB_ROOT: usize = 0x5342_4C53; // "SLBS"

fn is_root(kind: usize) -> bool {
    kind == ROOT || kind == SLAB_ROOT
}

static ROOTS: AtomicUsize = AtomicUsize::new(0);

/// How many root blocks the process holds. A program that has freed everything reads 0.
#[must_use]
pub fn outstanding() -> usize {
    ROOTS.load(Ordering::Relaxed)
}

/// Allocates a zeroed block; the pointer is to its header.
fn allocate(size: u32, kind: usize) -> Result<*mut Header, Code> {
    let layout = (size <= MAX)
        .then(|| layout(size_of::<Header>() + size as usize))
        .flatten()
        .ok_or(Code::E_NOT_ENOUGH_MEMORY)?;
    // SAFETY: the layout is never empty, since it holds the header.
    let header = unsafe { alloc_zeroed(layout) }.cast::<Header>();
    if header.is_null() {
        return Err(Code::E_NOT_ENOUGH_MEMORY);
    }
    // SAFETY: the block is new, large enough for a header, and aligned for one.
    unsafe {
        header.write(Header {
            more: AtomicPtr::new(ptr::null_mut()),
            next: ptr::null_mut(),
            size: layout.size(),
            kind,
        });
    }
    Ok(header)
}

fn layout(size: usize) -> Option<Layout> {
    Layout::from_size_align(size, ALIGN).ok()
}

/// Frees one block.
///
/// # Safety
///
/// `header` came from `allocate` and is not used afterwards.
unsafe fn release(header: *mut Header) {
    // SAFETY: the caller vouches for the header, which keeps the size it was allocated with, or
    // stands in a slab that it keeps alive until here.
    unsafe {
        if (*header).kind == SLAB_ROOT {
            (*header).kind = 0;
            slab::leave((*header).next.cast());
        } else if let Some(layout) = layout((*header).size) {
            dealloc(header.cast(), layout);
        }
    }
}

/// The header of a block that a caller holds.
fn header_of(block: *mut c_void) -> *mut Header {
    block.cast::<Header>().wrapping_sub(1)
}

/// Allocates a root block of `size` bytes, zeroed and aligned to 16, and stores its address.
/// `[mapiallocatebuffer]`
///
/// Answers S_OK, MAPI_E_NOT_ENOUGH_MEMORY, or MAPI_E_INVALID_PARAMETER where `block` is null.
/// The caller frees the block with [`mapi_free_buffer`].
///
/// # Safety
///
/// `block` is null or may be written.
pub unsafe extern "system" fn mapi_allocate_buffer(size: u32, block: *mut *mut c_void) -> i32 {
    if block.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    let loose = deviates("L.1.MAPIAllocateBuffer") || deviates("A.1.1");
    let kind = if loose { MORE } else { ROOT };
    let header = allocate(size, kind);
    if header.is_ok() {
        ROOTS.fetch_add(1, Ordering::Relaxed);
    }
    // SAFETY: the caller vouches for `block`.
    unsafe { store(header, block) }
}

/// Allocates a block of `size` bytes that is freed together with the root block `root`.
/// `[mapiallocatemore]`
///
/// Answers S_OK, MAPI_E_NOT_ENOUGH_MEMORY, or MAPI_E_INVALID_PARAMETER where `root` or `block`
/// is null or `root` is itself such a block.
///
/// # Safety
///
/// `root` is null or came from this allocator and is not freed yet; `block` is null or may be written.
pub unsafe extern "system" fn mapi_allocate_more(
    size: u32,
    root: *mut c_void,
    block: *mut *mut c_void,
) -> i32 {
    if root.is_null() || block.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    let root = header_of(root);
    // SAFETY: the caller vouches for `root`, so that its header is there, and for `block`.
    // Blocks are put on the chain by compare-and-exchange, so threads may share a root.
    unsafe {
        if !is_root((*root).kind) {
            return Code::E_INVALID_PARAMETER.to_hresult();
        }
        let header = allocate(size, MORE);
        if let Ok(header) = header
            && !deviates("L.1.MAPIAllocateMore")
        {
            let chain = &(*root).more;
            let mut first = chain.load(Ordering::Acquire);
            loop {
                (*header).next = first;
                match chain.compare_exchange_weak(
                    first,
                    header,
                    Ordering::AcqRel,
                    Ordering::Acquire,
                ) {
                    Ok(_) => break,
                    Err(now) => first = now,
                }
            }
        }
        store(header, block)
    }
}

/// Frees a root block and all blocks that hang on it. Null is fine. `[mapifreebuffer]`
///
/// Answers S_OK, or MAPI_E_INVALID_PARAMETER for a block that hangs on another, which stays.
///
/// # Safety
///
/// `block` is null or came from this allocator, and is not used afterwards.
pub unsafe extern "system" fn mapi_free_buffer(block: *mut c_void) -> u32 {
    if block.is_null() {
        let code =
            if deviates("L.1.MAPIFreeBuffer") { Code::E_INVALID_PARAMETER } else { Code::S_OK };
        return code.0;
    }
    let root = header_of(block);
    // SAFETY: the caller vouches for `block`; nobody else uses the root or what hangs on it.
    unsafe {
        if !is_root((*root).kind)
            || ((deviates("C.1.5") || deviates("B.1.3")) && deviation::has_ended())
        {
            return Code::E_INVALID_PARAMETER.0;
        }
        let mut more = (*root).more.load(Ordering::Acquire);
        while !more.is_null() {
            let next = (*more).next;
            release(more);
            more = next;
        }
        release(root);
    }
    ROOTS.fetch_sub(1, Ordering::Relaxed);
    Code::S_OK.0
}

/// Gives the root block `root` another size: a new block with its bytes, as many as there is room
/// for. `[mapireallocatebuffer]`
///
/// The page leaves open what becomes of the old block and of those that hang on it. The old block
/// is freed; what hung on it hangs on the new one, so that pointers inside stay good.
///
/// Answers S_OK, MAPI_E_NOT_ENOUGH_MEMORY, or MAPI_E_INVALID_PARAMETER where `root` or `block` is
/// null or `root` hangs on another block. A call that fails leaves the old block.
///
/// # Safety
///
/// `root` is null or came from this allocator, and is used no more when the call has succeeded;
/// `block` is null or may be written.
pub unsafe extern "system" fn mapi_reallocate_buffer(
    root: *mut c_void,
    size: u32,
    block: *mut *mut c_void,
) -> i32 {
    if root.is_null() || block.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    let old = header_of(root);
    // SAFETY: the caller vouches for `root`, so that its header is there, and for `block`. Both
    // blocks have the bytes that are copied, and nobody else uses either.
    unsafe {
        if !is_root((*old).kind) {
            return Code::E_INVALID_PARAMETER.to_hresult();
        }
        let header = allocate(size, ROOT);
        if let Ok(header) = header {
            let bytes = ((*old).size - size_of::<Header>()).min(size as usize);
            if !deviates("L.1.MAPIReallocateBuffer") {
                ptr::copy_nonoverlapping(root.cast::<u8>(), header.add(1).cast(), bytes);
            }
            (*header).more.store((*old).more.load(Ordering::Acquire), Ordering::Release);
            release(old);
        }
        store(header, block)
    }
}

/// Hands a block to the caller.
///
/// # Safety
///
/// `block` may be written.
unsafe fn store(header: Result<*mut Header, Code>, block: *mut *mut c_void) -> i32 {
    let (bytes, code) = match header {
        Ok(header) => {
            let past = if deviates("L.1.alignment") { 4 } else { 0 };
            (header.wrapping_add(1).wrapping_byte_add(past).cast(), Code::S_OK)
        }
        Err(code) => (ptr::null_mut(), code),
    };
    // SAFETY: the caller vouches for `block`.
    unsafe { *block = bytes };
    code.to_hresult()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root(size: u32) -> *mut c_void {
        let mut block = ptr::null_mut();
        // SAFETY: `block` may be written.
        assert_eq!(unsafe { mapi_allocate_buffer(size, &mut block) }, 0);
        block
    }

    #[test]
    fn blocks_are_aligned_zeroed_and_writable_to_their_last_byte() {
        for size in [0, 1, 15, 16, 17, 4096] {
            let block = root(size);
            assert_eq!(block as usize % ALIGN, 0);
            // SAFETY: the block has `size` bytes and is freed once.
            unsafe {
                let bytes = std::slice::from_raw_parts_mut(block.cast::<u8>(), size as usize);
                assert!(bytes.iter().all(|&b| b == 0));
                bytes.fill(0xA5);
                assert_eq!(mapi_free_buffer(block), 0);
            }
        }
    }

    #[test]
    fn more_blocks_are_freed_with_their_root() {
        let block = root(8);
        for size in 0..100 {
            let mut more = ptr::null_mut();
            // SAFETY: the root is valid, `more` may be written and has `size` bytes.
            unsafe {
                assert_eq!(mapi_allocate_more(size, block, &mut more), 0);
                std::slice::from_raw_parts_mut(more.cast::<u8>(), size as usize).fill(1);
            }
        }
        // SAFETY: freed once. Miri and valgrind see that nothing is left.
        unsafe { mapi_free_buffer(block) };
    }

    #[test]
    fn threads_may_share_a_root() {
        struct Shared(*mut c_void);
        // SAFETY: blocks belong to no thread.
        unsafe impl Sync for Shared {}
        let shared = Shared(root(1));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    let shared = &shared;
                    for _ in 0..20 {
                        let mut more = ptr::null_mut();
                        // SAFETY: the root is valid until the threads have ended.
                        assert_eq!(unsafe { mapi_allocate_more(3, shared.0, &mut more) }, 0);
                    }
                });
            }
        });
        // SAFETY: freed once, after the threads.
        unsafe { mapi_free_buffer(shared.0) };
    }

    #[test]
    fn a_block_that_hangs_on_another_is_neither_root_nor_freed() {
        let block = root(1);
        let mut more = ptr::null_mut();
        let mut other = ptr::null_mut();
        let invalid = Code::E_INVALID_PARAMETER;
        // SAFETY: all blocks are valid until the root is freed at the end.
        unsafe {
            assert_eq!(mapi_allocate_more(1, block, &mut more), 0);
            assert_eq!(mapi_allocate_more(1, more, &mut other), invalid.to_hresult());
            assert_eq!(mapi_free_buffer(more), invalid.0);
            assert_eq!(mapi_free_buffer(block), 0);
        }
    }

    #[test]
    fn a_block_that_grows_keeps_its_bytes_and_what_hangs_on_it() {
        let block = root(2);
        let (mut more, mut larger) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: all blocks have the bytes that are written; the new root is freed once.
        unsafe {
            block.cast::<[u8; 2]>().write([1, 2]);
            assert_eq!(mapi_allocate_more(1, block, &mut more), 0);
            more.cast::<u8>().write(3);
            assert_eq!(mapi_reallocate_buffer(block, 500, &mut larger), 0);
            assert_eq!(larger.cast::<[u8; 3]>().read(), [1, 2, 0]);
            assert_eq!(more.cast::<u8>().read(), 3);
            assert_eq!(mapi_reallocate_buffer(larger, 1, &mut larger), 0);
            assert_eq!(larger.cast::<u8>().read(), 1);
            let invalid = Code::E_INVALID_PARAMETER.to_hresult();
            assert_eq!(mapi_reallocate_buffer(more, 1, &mut more), invalid);
            assert_eq!(mapi_free_buffer(larger), 0);
        }
    }

    #[test]
    fn null_and_huge_requests_are_refused() {
        let mut block = ptr::dangling_mut::<c_void>();
        // SAFETY: null is allowed everywhere; `block` may be written.
        unsafe {
            assert_eq!(mapi_free_buffer(ptr::null_mut()), 0);
            assert_eq!(
                mapi_allocate_buffer(1, ptr::null_mut()),
                Code::E_INVALID_PARAMETER.to_hresult()
            );
            assert_eq!(
                mapi_allocate_more(1, ptr::null_mut(), &mut block),
                Code::E_INVALID_PARAMETER.to_hresult()
            );
            assert_eq!(
                mapi_allocate_buffer(u32::MAX, &mut block),
                Code::E_NOT_ENOUGH_MEMORY.to_hresult()
            );
            assert!(block.is_null());
        }
    }
}
