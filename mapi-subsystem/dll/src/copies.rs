//! Copies of properties and notifications: all in one block, or in pieces that hang on another.

use std::cell::Cell;
use std::ffi::c_void;
use std::ptr::{self, NonNull};

use mapi_session::prototypes::{MAPIAllocateBuffer, MAPIAllocateMore};
use mapi_session::raw::{NOTIFICATION, SPropValue};
use mapi_session::wire::{Arena, Memory, decode, encode};
use mapi_session::{Code, Notification, PropValue, Value};
use mapi_subsystem::deviation::deviates;

use crate::guard::{status, succeeded};

/// How the pieces of a block are aligned.
const ALIGN: usize = 8;

pub(crate) fn rounded(size: usize) -> Result<usize, Code> {
    size.max(1).checked_next_multiple_of(ALIGN).ok_or(Code::E_NOT_ENOUGH_MEMORY)
}

/// Memory that tells how large a block must be in which the same pieces are laid out.
#[derive(Default)]
struct Measure {
    arena: Arena,
    size: Cell<usize>,
}

impl Memory for Measure {
    const REFUSES_NUL: bool = false;

    fn allocate(&self, size: usize) -> Result<NonNull<u8>, Code> {
        self.size.set(self.size.get().checked_add(rounded(size)?).ok_or(Code::E_TOO_BIG)?);
        self.arena.allocate(size)
    }
}

/// A block of the caller's, filled with one piece behind the other.
struct Region {
    next: Cell<NonNull<u8>>,
    room: Cell<usize>,
}

impl Region {
    /// # Safety
    /// The block has `room` bytes and is aligned to 8.
    unsafe fn new(block: *mut c_void, room: usize) -> Result<Region, Code> {
        let block = NonNull::new(block.cast::<u8>()).ok_or(Code::E_INVALID_PARAMETER)?;
        Ok(Region { next: Cell::new(block), room: Cell::new(room) })
    }
}

impl Memory for Region {
    const REFUSES_NUL: bool = false;

    fn allocate(&self, size: usize) -> Result<NonNull<u8>, Code> {
        let size = rounded(size)?;
        let left = self.room.get().checked_sub(size).ok_or(Code::E_NOT_ENOUGH_MEMORY)?;
        let piece = self.next.get();
        // SAFETY: `size` bytes of the block are left, as `new` was told.
        unsafe {
            piece.write_bytes(0, size);
            self.next.set(piece.add(size));
        }
        self.room.set(left);
        Ok(piece)
    }
}

/// Pieces that hang on a block of the caller's, by the caller's own allocator.
struct More {
    allocate: unsafe extern "system" fn(u32, *mut c_void, *mut *mut c_void) -> i32,
    root: *mut c_void,
}

impl Memory for More {
    const REFUSES_NUL: bool = false;

    fn allocate(&self, size: usize) -> Result<NonNull<u8>, Code> {
        let count = u32::try_from(size).map_err(|_| Code::E_NOT_ENOUGH_MEMORY)?;
        let mut piece = ptr::null_mut();
        // SAFETY: the caller vouches for function and root.
        succeeded(unsafe { (self.allocate)(count, self.root, &mut piece) })?;
        let piece = NonNull::new(piece.cast::<u8>()).ok_or(Code::E_NOT_ENOUGH_MEMORY)?;
        // SAFETY: the allocator gave that many bytes, and promises no zeros.
        unsafe { piece.write_bytes(0, size) };
        Ok(piece)
    }
}

/// What MAPI lays out in a block.
trait Layout {
    fn lay_out<M: Memory>(&self, memory: &M) -> Result<*mut c_void, Code>;

    /// The size of the block, in bytes.
    fn size(&self) -> Result<usize, Code> {
        let measure = Measure::default();
        self.lay_out(&measure)?;
        Ok(measure.size.get())
    }
}

impl Layout for [PropValue] {
    fn lay_out<M: Memory>(&self, memory: &M) -> Result<*mut c_void, Code> {
        encode::props(memory, self).map(|props| props.cast())
    }
}

impl Layout for [Notification] {
    fn lay_out<M: Memory>(&self, memory: &M) -> Result<*mut c_void, Code> {
        encode::notifications(memory, self).map(|events| events.cast())
    }
}

/// Lays out in the caller's block, and tells the size where it is asked for.
unsafe fn copy(what: &(impl Layout + ?Sized), to: *mut c_void, size: *mut u32) -> Result<(), Code> {
    let needed = what.size()?;
    // SAFETY: the caller vouches for a block of at least the size that counting gave, and `size`.
    unsafe {
        what.lay_out(&Region::new(to, needed)?)?;
        tell(size, needed)
    }
}

/// Writes a size, where it is asked for.
pub(crate) unsafe fn tell(size: *mut u32, bytes: usize) -> Result<(), Code> {
    if !size.is_null() {
        // SAFETY: the caller vouches for `size`.
        unsafe { size.write(encode::count(bytes)?) };
    }
    Ok(())
}

/// Properties, all of types that MAPI knows.
unsafe fn props(count: i32, values: *const SPropValue) -> Result<Vec<PropValue>, Code> {
    let count = u32::try_from(count).map_err(|_| Code::E_INVALID_PARAMETER)?;
    // SAFETY: the caller vouches for the array.
    let props = unsafe { decode::props(values, count) }?;
    let unknown = |p: &PropValue| p.value == Value::Error(Code::E_INVALID_TYPE);
    if props.iter().any(unknown) { Err(Code::E_INVALID_PARAMETER) } else { Ok(props) }
}

pub(crate) unsafe fn sc_count_props(count: i32, values: *const SPropValue, size: *mut u32) -> i32 {
    // SAFETY: the caller vouches for the array and `size`.
    status(unsafe {
        props(count, values).and_then(|props| {
            let nameless = |p: &PropValue| matches!(p.tag.id(), 0 | 0xFFFF);
            if props.iter().any(|p| nameless(p) || is_empty_list(&p.value)) {
                return Err(Code::E_INVALID_PARAMETER);
            }
            tell(size, props.size()?)
        })
    })
}

/// Whether it is a multi-valued property without values.
fn is_empty_list(value: &Value) -> bool {
    value.type_code() & 0x1000 != 0 && value.size() == 0 && {
        // Values of no size are values all the same.
        !matches!(value, Value::MvBinary(list) if !list.is_empty())
    }
}

pub(crate) unsafe fn sc_copy_props(
    count: i32,
    values: *const SPropValue,
    to: *mut c_void,
    size: *mut u32,
) -> i32 {
    // SAFETY: the caller vouches for the arguments.
    status(unsafe { props(count, values).and_then(|props| copy(&props[..], to, size)) })
}

/// Events, all of kinds that MAPI knows.
unsafe fn events(count: i32, first: *const NOTIFICATION) -> Result<Vec<Notification>, Code> {
    let count = u32::try_from(count).map_err(|_| Code::E_INVALID_PARAMETER)?;
    // SAFETY: the caller vouches for the array.
    let events: Result<Vec<Notification>, Code> =
        unsafe { decode::notifications(first, count) }?.into_iter().collect();
    let events = events?;
    let unknown = |event: &Notification| matches!(event, Notification::Unknown { .. });
    if events.iter().any(unknown) { Err(Code::E_INVALID_PARAMETER) } else { Ok(events) }
}

pub(crate) unsafe fn sc_count_notifications(
    count: i32,
    first: *const NOTIFICATION,
    size: *mut u32,
) -> i32 {
    // SAFETY: the caller vouches for the array and `size`.
    status(unsafe { events(count, first).and_then(|events| tell(size, events.size()?)) })
}

pub(crate) unsafe fn sc_copy_notifications(
    count: i32,
    first: *const NOTIFICATION,
    to: *mut c_void,
    size: *mut u32,
) -> i32 {
    // SAFETY: the caller vouches for the arguments.
    status(unsafe { events(count, first).and_then(|events| copy(&events[..], to, size)) })
}

pub(crate) unsafe fn sc_dup_propset(
    count: i32,
    values: *const SPropValue,
    allocate: Option<MAPIAllocateBuffer>,
    copied: *mut *mut SPropValue,
) -> i32 {
    let Some(allocate) = allocate.filter(|_| !copied.is_null()) else {
        return Code::E_INVALID_PARAMETER.to_hresult();
    };
    // SAFETY: the caller vouches for the arguments.
    status(unsafe {
        copied.write(ptr::null_mut());
        props(count, values).and_then(|props| {
            let size = props.size()?;
            let mut block = ptr::null_mut();
            succeeded(allocate(encode::count(size)?, &mut block))?;
            // Whatever is laid out in a block of that size fits.
            props.lay_out(&Region::new(block, size)?)?;
            copied.write(block.cast());
            Ok(())
        })
    })
}

pub(crate) unsafe fn prop_copy_more(
    to: *mut SPropValue,
    from: *const SPropValue,
    allocate: Option<MAPIAllocateMore>,
    root: *mut c_void,
) -> i32 {
    let Some(allocate) = allocate.filter(|_| !to.is_null()) else {
        return Code::E_INVALID_PARAMETER.to_hresult();
    };
    // SAFETY: the caller vouches for the arguments; `to` may be the very place of `from`.
    status(unsafe {
        if deviates("L.3.2") {
            ptr::copy(from, to, 1);
            return Code::S_OK.to_hresult();
        }
        decode::one(from).and_then(|from| decode::prop(from)).and_then(|prop| {
            if prop.value == Value::Error(Code::E_INVALID_TYPE) {
                return Err(Code::E_NO_SUPPORT);
            }
            to.write(encode::prop(&More { allocate, root }, &prop)?);
            Ok(())
        })
    })
}
