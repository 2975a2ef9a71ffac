//! Where encoded structures live.

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::cell::{Cell, RefCell};
use std::ffi::c_void;
use std::fmt;
use std::ptr::{self, NonNull};

use crate::Code;

/// Everything that MAPI's structures contain is at most this much aligned.
const ALIGN: usize = 8;

/// A place to lay structures out in. All pieces live as long as the memory itself.
pub trait Memory {
    /// Whether text with a NUL inside is refused. Where it is not, the text ends there, as every
    /// reader of C text would take it.
    const REFUSES_NUL: bool;

    /// `size` bytes of zeros, aligned to 8.
    ///
    /// # Errors
    /// `MAPI_E_NOT_ENOUGH_MEMORY`.
    fn allocate(&self, size: usize) -> Result<NonNull<u8>, Code>;
}

/// Memory on the Rust heap, for what a call passes in. Freed when the arena goes.
#[derive(Default)]
pub struct Arena {
    chunks: RefCell<Vec<(NonNull<u8>, Layout)>>,
    free: Cell<usize>,
    next: Cell<Option<NonNull<u8>>>,
}

const CHUNK: usize = 4096;

impl Arena {
    /// An empty arena; nothing is allocated yet.
    #[must_use]
    pub fn new() -> Arena {
        Arena::default()
    }

    fn chunk(&self, size: usize) -> Result<NonNull<u8>, Code> {
        let layout = Layout::from_size_align(size, ALIGN).map_err(|_| Code::E_NOT_ENOUGH_MEMORY)?;
        // SAFETY: the size is not zero (both callers see to it).
        let chunk = NonNull::new(unsafe { alloc_zeroed(layout) });
        let chunk = chunk.ok_or(Code::E_NOT_ENOUGH_MEMORY)?;
        self.chunks.borrow_mut().push((chunk, layout));
        Ok(chunk)
    }
}

impl Memory for Arena {
    const REFUSES_NUL: bool = true;

    fn allocate(&self, size: usize) -> Result<NonNull<u8>, Code> {
        let size = size.max(1).checked_next_multiple_of(ALIGN).ok_or(Code::E_NOT_ENOUGH_MEMORY)?;
        if size > CHUNK / 4 {
            return self.chunk(size);
        }
        if size > self.free.get() {
            self.next.set(Some(self.chunk(CHUNK)?));
            self.free.set(CHUNK);
        }
        let Some(place) = self.next.get() else {
            return Err(Code::E_NOT_ENOUGH_MEMORY);
        };
        self.free.set(self.free.get() - size);
        // SAFETY: `size` bytes of the chunk were free; the new end is in the chunk or just
        // behind it.
        self.next.set(Some(unsafe { place.add(size) }));
        Ok(place)
    }
}

impl Drop for Arena {
    fn drop(&mut self) {
        for (chunk, layout) in self.chunks.get_mut().drain(..) {
            // SAFETY: allocated in `chunk` with this layout, freed once.
            unsafe { dealloc(chunk.as_ptr(), layout) };
        }
    }
}

impl fmt::Debug for Arena {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arena").field("chunks", &self.chunks.borrow().len()).finish()
    }
}

/// The three functions that own MAPI memory.
#[derive(Clone, Copy)]
pub struct Allocator {
    /// `MAPIAllocateBuffer`: a root block.
    pub allocate_buffer: unsafe extern "system" fn(u32, *mut *mut c_void) -> i32,
    /// `MAPIAllocateMore`: a block that is freed together with a root.
    pub allocate_more: unsafe extern "system" fn(u32, *mut c_void, *mut *mut c_void) -> i32,
    /// `MAPIFreeBuffer`: frees a root and all that is linked to it.
    pub free_buffer: unsafe extern "system" fn(*mut c_void) -> u32,
}

impl Allocator {
    /// Frees a root block; null is fine.
    ///
    /// # Safety
    /// `root` is null, or came from this allocator's `allocate_buffer` and is used no more.
    pub unsafe fn free<T>(&self, root: *mut T) {
        if !root.is_null() {
            // SAFETY: the caller vouches for the pointer.
            unsafe { (self.free_buffer)(root.cast()) };
        }
    }
}

impl fmt::Debug for Allocator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Allocator")
    }
}

/// A block of MAPI memory under construction: the first piece is the root, later ones are linked
/// to it. It is freed with all its pieces unless [`Block::finish`] hands it over.
#[derive(Debug)]
pub struct Block {
    allocator: Allocator,
    root: Cell<*mut c_void>,
}

impl Block {
    /// A block with nothing in it.
    #[must_use]
    pub fn new(allocator: Allocator) -> Block {
        Block { allocator, root: Cell::new(ptr::null_mut()) }
    }

    /// Hands the block over: whoever gets the root frees it with `MAPIFreeBuffer`. Null if
    /// nothing was allocated.
    #[must_use]
    pub fn finish<T>(self) -> *mut T {
        self.root.replace(ptr::null_mut()).cast()
    }
}

impl Memory for Block {
    const REFUSES_NUL: bool = false;

    fn allocate(&self, size: usize) -> Result<NonNull<u8>, Code> {
        let size = size.max(1);
        let short = u32::try_from(size).map_err(|_| Code::E_NOT_ENOUGH_MEMORY)?;
        let mut place: *mut c_void = ptr::null_mut();
        let root = self.root.get();
        // SAFETY: the out pointer is ours; a root is a live block of the same allocator.
        let status = unsafe {
            if root.is_null() {
                (self.allocator.allocate_buffer)(short, &mut place)
            } else {
                (self.allocator.allocate_more)(short, root, &mut place)
            }
        };
        let code = Code::from_hresult(status);
        if code.is_error() {
            return Err(code);
        }
        let place = NonNull::new(place).ok_or(Code::E_NOT_ENOUGH_MEMORY)?;
        if root.is_null() {
            self.root.set(place.as_ptr());
        }
        let place = place.cast::<u8>();
        // SAFETY: the allocator gave `size` bytes. It does not promise zeros.
        unsafe { ptr::write_bytes(place.as_ptr(), 0, size) };
        Ok(place)
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        // SAFETY: the root is ours until `finish` takes it.
        unsafe { self.allocator.free(self.root.get()) };
    }
}
