//! Pointers in a block that has moved.
//!
//! A block of properties or notifications, as the functions that copy them make it, begins with
//! its array. Its pointers are to places in the block as it lay at `old`; they become pointers to
//! the same places of a block at `new`. The block itself lies where the array is, which may be
//! at `old`, at `new`, or elsewhere.

use std::ffi::{CStr, c_void};
use std::mem::offset_of;
use std::ptr;

use mapi_session::flags::EventMask;
use mapi_session::raw::{ENTRYID, MAPIERROR, NOTIFICATION, SBinary, SPropTagArray, SPropValue};
use mapi_session::wire::{MAX_VALUES, decode};
use mapi_session::{Code, Tag};
use mapi_subsystem::com::arg::MAPI_UNICODE;

use crate::copies::{rounded, tell};
use crate::guard::status;

const CRITICAL_ERROR: u32 = EventMask::CRITICAL_ERROR.bits();
const NEW_MAIL: u32 = EventMask::NEW_MAIL.bits();
const OBJECT_CREATED: u32 = EventMask::OBJECT_CREATED.bits();
const OBJECT_DELETED: u32 = EventMask::OBJECT_DELETED.bits();
const OBJECT_MODIFIED: u32 = EventMask::OBJECT_MODIFIED.bits();
const OBJECT_MOVED: u32 = EventMask::OBJECT_MOVED.bits();
const OBJECT_COPIED: u32 = EventMask::OBJECT_COPIED.bits();
const SEARCH_COMPLETE: u32 = EventMask::SEARCH_COMPLETE.bits();
const TABLE_MODIFIED: u32 = EventMask::TABLE_MODIFIED.bits();
const STATUS_OBJECT_MODIFIED: u32 = EventMask::STATUS_OBJECT_MODIFIED.bits();
const EXTENDED: u32 = EventMask::EXTENDED.bits();

/// What makes new pointers of old ones.
struct Move {
    old: usize,
    new: usize,
    here: usize,
    /// The bytes of the pieces seen so far.
    size: usize,
}

impl Move {
    /// Adjusts a pointer and tells where its piece lies now; null stays null.
    unsafe fn adjust<T>(&mut self, place: *mut *mut T) -> Result<Option<*mut T>, Code> {
        // SAFETY: the caller vouches for the place.
        unsafe {
            let pointer = place.read();
            if pointer.is_null() {
                return Ok(None);
            }
            let at = (pointer as usize).wrapping_sub(self.old);
            place.write(self.new.wrapping_add(at) as *mut T);
            let here = self.here.wrapping_add(at) as *mut T;
            if here.is_aligned() { Ok(Some(here)) } else { Err(Code::E_INVALID_PARAMETER) }
        }
    }

    fn count(&mut self, bytes: usize) -> Result<(), Code> {
        self.size = self.size.checked_add(rounded(bytes)?).ok_or(Code::E_INVALID_PARAMETER)?;
        Ok(())
    }

    /// A piece of `count` elements.
    unsafe fn array<T>(&mut self, place: *mut *mut T, count: u32) -> Result<*mut [T], Code> {
        if count > MAX_VALUES {
            return Err(Code::E_INVALID_PARAMETER);
        }
        // SAFETY: the caller vouches for the place and what it points to.
        match unsafe { self.adjust(place)? } {
            Some(first) => {
                self.count(count as usize * size_of::<T>())?;
                Ok(ptr::slice_from_raw_parts_mut(first, count as usize))
            }
            None if count == 0 => Ok(&mut []),
            None => Err(Code::E_INVALID_PARAMETER),
        }
    }

    unsafe fn narrow(&mut self, place: *mut *mut i8) -> Result<(), Code> {
        // SAFETY: the caller vouches for the place and its text.
        match unsafe { self.adjust(place)? } {
            // SAFETY: as above.
            Some(text) => self.count(unsafe { CStr::from_ptr(text.cast()) }.count_bytes() + 1),
            None => Ok(()),
        }
    }

    unsafe fn wide(&mut self, place: *mut *mut u16) -> Result<(), Code> {
        // SAFETY: the caller vouches for the place and its text.
        let Some(text) = (unsafe { self.adjust(place)? }) else { return Ok(()) };
        let mut length = 0;
        // SAFETY: as above.
        while unsafe { text.add(length).read() } != 0 {
            length += 1;
        }
        self.count(2 * (length + 1))
    }

    unsafe fn binary(&mut self, value: &mut SBinary) -> Result<(), Code> {
        // SAFETY: the caller vouches for it.
        unsafe { self.array(&mut value.lpb, value.cb).map(drop) }
    }

    /// A property, by the type that its tag says.
    unsafe fn prop(&mut self, prop: &mut SPropValue) -> Result<(), Code> {
        let value = &mut prop.Value;
        let ty = Tag(prop.ulPropTag).type_code();
        let ty = if ty & 0x2000 == 0 { ty } else { ty & !0x3000 };
        // SAFETY: the caller vouches that the union holds what the tag's type says.
        unsafe {
            match ty {
                0x0000..=0x0007 | 0x000A | 0x000B | 0x000D | 0x0014 | 0x0040 => Ok(()),
                0x001E => self.narrow(&raw mut value.lpszA),
                0x001F => self.wide(&raw mut value.lpszW),
                0x0048 => self.array(&raw mut value.lpguid, 1).map(drop),
                0x0102 => self.binary(&mut value.bin),
                0x1002 => self.array(&raw mut value.MVi.lpi, value.MVi.cValues).map(drop),
                0x1003 => self.array(&raw mut value.MVl.lpl, value.MVl.cValues).map(drop),
                0x1004 => self.array(&raw mut value.MVflt.lpflt, value.MVflt.cValues).map(drop),
                0x1005 => self.array(&raw mut value.MVdbl.lpdbl, value.MVdbl.cValues).map(drop),
                0x1006 => self.array(&raw mut value.MVcur.lpcur, value.MVcur.cValues).map(drop),
                0x1007 => self.array(&raw mut value.MVat.lpat, value.MVat.cValues).map(drop),
                0x1014 => self.array(&raw mut value.MVli.lpli, value.MVli.cValues).map(drop),
                0x1040 => self.array(&raw mut value.MVft.lpft, value.MVft.cValues).map(drop),
                0x1048 => self.array(&raw mut value.MVguid.lpguid, value.MVguid.cValues).map(drop),
                0x101E => {
                    let texts = self.array(&raw mut value.MVszA.lppszA, value.MVszA.cValues)?;
                    (*texts).iter_mut().try_for_each(|text| self.narrow(text))
                }
                0x101F => {
                    let texts = self.array(&raw mut value.MVszW.lppszW, value.MVszW.cValues)?;
                    (*texts).iter_mut().try_for_each(|text| self.wide(text))
                }
                0x1102 => {
                    let values = self.array(&raw mut value.MVbin.lpbin, value.MVbin.cValues)?;
                    (*values).iter_mut().try_for_each(|value| self.binary(value))
                }
                _ => Err(Code::E_INVALID_PARAMETER),
            }
        }
    }

    /// Properties in a piece of their own.
    unsafe fn props(&mut self, place: *mut *mut SPropValue, count: u32) -> Result<(), Code> {
        // SAFETY: the caller vouches for them.
        unsafe {
            let props = self.array(place, count)?;
            (*props).iter_mut().try_for_each(|prop| self.prop(prop))
        }
    }

    unsafe fn text(&mut self, place: *mut *mut c_void, unicode: bool) -> Result<(), Code> {
        // SAFETY: the caller vouches for the text and its width.
        unsafe { if unicode { self.wide(place.cast()) } else { self.narrow(place.cast()) } }
    }

    unsafe fn error(&mut self, place: *mut *mut MAPIERROR, unicode: bool) -> Result<(), Code> {
        // SAFETY: the caller vouches for it.
        unsafe {
            let Some(error) = self.adjust(place)? else { return Ok(()) };
            self.count(size_of::<MAPIERROR>())?;
            self.text(&raw mut (*error).lpszError, unicode)?;
            self.text(&raw mut (*error).lpszComponent, unicode)
        }
    }

    unsafe fn tags(&mut self, place: *mut *mut SPropTagArray) -> Result<(), Code> {
        // SAFETY: the caller vouches for it.
        unsafe {
            let Some(tags) = self.adjust(place)? else { return Ok(()) };
            let tail = decode::tags(tags)?.len() * size_of::<u32>();
            let bytes = offset_of!(SPropTagArray, aulPropTag) + tail;
            self.count(bytes.max(size_of::<SPropTagArray>()))
        }
    }

    /// An event, by its type.
    unsafe fn event(&mut self, event: &mut NOTIFICATION) -> Result<(), Code> {
        let info = &mut event.info;
        // SAFETY: the caller vouches that the union holds what the type says.
        unsafe {
            match event.ulEventType {
                CRITICAL_ERROR => {
                    let error = &mut info.err;
                    self.entry_id(&raw mut error.lpEntryID, error.cbEntryID)?;
                    self.error(&raw mut error.lpMAPIError, error.ulFlags & MAPI_UNICODE != 0)
                }
                NEW_MAIL => {
                    let new = &mut info.newmail;
                    self.entry_id(&raw mut new.lpEntryID, new.cbEntryID)?;
                    self.entry_id(&raw mut new.lpParentID, new.cbParentID)?;
                    self.text(&raw mut new.lpszMessageClass, new.ulFlags & MAPI_UNICODE != 0)
                }
                OBJECT_CREATED | OBJECT_DELETED | OBJECT_MODIFIED | OBJECT_MOVED
                | OBJECT_COPIED | SEARCH_COMPLETE => {
                    let object = &mut info.obj;
                    self.entry_id(&raw mut object.lpEntryID, object.cbEntryID)?;
                    self.entry_id(&raw mut object.lpParentID, object.cbParentID)?;
                    self.entry_id(&raw mut object.lpOldID, object.cbOldID)?;
                    self.entry_id(&raw mut object.lpOldParentID, object.cbOldParentID)?;
                    self.tags(&raw mut object.lpPropTagArray)
                }
                TABLE_MODIFIED => {
                    let table = &mut info.tab;
                    self.prop(&mut table.propIndex)?;
                    self.prop(&mut table.propPrior)?;
                    self.props(&raw mut table.row.lpProps, table.row.cValues)
                }
                STATUS_OBJECT_MODIFIED => {
                    let status = &mut info.statobj;
                    self.entry_id(&raw mut status.lpEntryID, status.cbEntryID)?;
                    self.props(&raw mut status.lpPropVals, status.cValues)
                }
                EXTENDED => {
                    let extended = &mut info.ext;
                    self.array(&raw mut extended.pbEventParameters, extended.cb).map(drop)
                }
                _ => Err(Code::E_INVALID_PARAMETER),
            }
        }
    }

    unsafe fn entry_id(&mut self, place: *mut *mut ENTRYID, count: u32) -> Result<(), Code> {
        // SAFETY: the caller vouches for it.
        unsafe { self.array(place.cast::<*mut u8>(), count).map(drop) }
    }
}

/// Adjusts the elements of an array at the beginning of its block.
unsafe fn relocate<T>(
    count: i32,
    first: *const T,
    (old, new): (*const c_void, *const c_void),
    size: *mut u32,
    adjust: unsafe fn(&mut Move, &mut T) -> Result<(), Code>,
) -> Result<(), Code> {
    let count = u32::try_from(count).ok().filter(|&count| count <= MAX_VALUES);
    let count = count.ok_or(Code::E_INVALID_PARAMETER)? as usize;
    if first.is_null() || !first.is_aligned() {
        return Err(Code::E_INVALID_PARAMETER);
    }
    let mut moved = Move { old: old as usize, new: new as usize, here: first as usize, size: 0 };
    moved.count(count * size_of::<T>())?;
    for index in 0..count {
        // SAFETY: the caller vouches for an array that may be written, and for its block.
        unsafe { adjust(&mut moved, &mut *first.cast_mut().add(index))? };
    }
    // SAFETY: the caller vouches for `size`.
    unsafe { tell(size, moved.size) }
}

pub(crate) unsafe fn sc_reloc_props(
    count: i32,
    values: *const SPropValue,
    old: *const c_void,
    new: *const c_void,
    size: *mut u32,
) -> i32 {
    // SAFETY: the caller vouches for the arguments.
    status(unsafe { relocate(count, values, (old, new), size, Move::prop) })
}

pub(crate) unsafe fn sc_reloc_notifications(
    count: i32,
    events: *const NOTIFICATION,
    old: *const c_void,
    new: *const c_void,
    size: *mut u32,
) -> i32 {
    // SAFETY: the caller vouches for the arguments.
    status(unsafe { relocate(count, events, (old, new), size, Move::event) })
}
