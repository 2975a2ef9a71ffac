//! A stream in memory, which a store reads its state from and writes it to.

use std::ffi::c_void;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use windows_core::{ComObject, OutRef, Ref, implement};

use crate::{Code, raw};

const S_OK: i32 = Code::S_OK.to_hresult();
const STG_E_INVALIDFUNCTION: i32 = Code::STG_E_INVALIDFUNCTION.to_hresult();
const STG_E_INVALIDPOINTER: i32 = Code::STG_E_INVALIDPOINTER.to_hresult();
const STG_E_MEDIUMFULL: i32 = Code::STG_E_MEDIUMFULL.to_hresult();

/// A state is a list of what is known; nobody's is as large.
const LARGEST: usize = 1 << 28;

#[derive(Default)]
struct Content {
    bytes: Vec<u8>,
    position: usize,
}

pub(super) struct StateStream {
    content: Arc<Mutex<Content>>,
}

impl StateStream {
    pub(super) fn new(bytes: Vec<u8>) -> StateStream {
        StateStream { content: Arc::new(Mutex::new(Content { bytes, position: 0 })) }
    }

    pub(super) fn as_raw(&self) -> raw::IStream {
        ComObject::new(Memory { content: Arc::clone(&self.content) }).into_interface()
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        lock(&self.content).bytes.clone()
    }
}

fn lock(content: &Mutex<Content>) -> MutexGuard<'_, Content> {
    content.lock().unwrap_or_else(PoisonError::into_inner)
}

#[implement(raw::IStream)]
struct Memory {
    content: Arc<Mutex<Content>>,
}

/// Writes a number that a caller may not want.
///
/// # Safety
/// `to` is null or may be written.
unsafe fn tell<T>(to: *mut T, value: T) {
    if !to.is_null() {
        // SAFETY: as the caller vouches.
        unsafe { to.write(value) };
    }
}

#[allow(non_snake_case)]
impl raw::ISequentialStream_Impl for Memory_Impl {
    fn Read(&self, pv: *mut c_void, cb: u32, pcbread: *mut u32) -> i32 {
        if pv.is_null() {
            return STG_E_INVALIDPOINTER;
        }
        let mut content = lock(&self.content);
        let rest = content.bytes.get(content.position..).unwrap_or_default();
        let count = rest.len().min(cb as usize);
        // SAFETY: the caller has room for `cb` bytes; `pcbread` is null or its own.
        unsafe {
            std::ptr::copy_nonoverlapping(rest.as_ptr(), pv.cast(), count);
            tell(pcbread, count as u32);
        }
        content.position += count;
        S_OK
    }

    fn Write(&self, pv: *const c_void, cb: u32, pcbwritten: *mut u32) -> i32 {
        if pv.is_null() && cb > 0 {
            return STG_E_INVALIDPOINTER;
        }
        let mut content = lock(&self.content);
        let end = content.position.saturating_add(cb as usize);
        if end > LARGEST {
            return STG_E_MEDIUMFULL;
        }
        if content.bytes.len() < end {
            content.bytes.resize(end, 0);
        }
        let position = content.position;
        if cb > 0 {
            // SAFETY: the caller passes `cb` bytes.
            let from = unsafe { std::slice::from_raw_parts(pv.cast::<u8>(), cb as usize) };
            content.bytes[position..end].copy_from_slice(from);
        }
        content.position = end;
        // SAFETY: null or the caller's own.
        unsafe { tell(pcbwritten, cb) };
        S_OK
    }
}

#[allow(non_snake_case)]
impl raw::IStream_Impl for Memory_Impl {
    fn Seek(&self, dlibmove: i64, dworigin: u32, plibnewposition: *mut u64) -> i32 {
        let mut content = lock(&self.content);
        let from = match dworigin {
            0 => 0,
            1 => content.position as i64,
            2 => content.bytes.len() as i64,
            _ => return STG_E_INVALIDFUNCTION,
        };
        let to = from.checked_add(dlibmove).and_then(|to| usize::try_from(to).ok());
        let Some(to) = to else { return STG_E_INVALIDFUNCTION };
        content.position = to;
        // SAFETY: null or the caller's own.
        unsafe { tell(plibnewposition, to as u64) };
        S_OK
    }

    fn SetSize(&self, libnewsize: u64) -> i32 {
        match usize::try_from(libnewsize) {
            Ok(size) if size <= LARGEST => {
                lock(&self.content).bytes.resize(size, 0);
                S_OK
            }
            _ => STG_E_MEDIUMFULL,
        }
    }

    fn CopyTo(&self, _: Ref<'_, raw::IStream>, _: u64, _: *mut u64, _: *mut u64) -> i32 {
        STG_E_INVALIDFUNCTION
    }

    fn Commit(&self, _: u32) -> i32 {
        S_OK
    }

    fn Revert(&self) -> i32 {
        S_OK
    }

    fn LockRegion(&self, _: u64, _: u64, _: u32) -> i32 {
        STG_E_INVALIDFUNCTION
    }

    fn UnlockRegion(&self, _: u64, _: u64, _: u32) -> i32 {
        STG_E_INVALIDFUNCTION
    }

    fn Stat(&self, pstatstg: *mut raw::STATSTG, _: u32) -> i32 {
        if pstatstg.is_null() {
            return STG_E_INVALIDPOINTER;
        }
        const STREAM: u32 = 2;
        let size = lock(&self.content).bytes.len() as u64;
        // SAFETY: the caller has room for the structure.
        unsafe {
            pstatstg.write(raw::STATSTG { r#type: STREAM, cbSize: size, ..Default::default() });
        }
        S_OK
    }

    fn Clone(&self, _: OutRef<'_, raw::IStream>) -> i32 {
        STG_E_INVALIDFUNCTION
    }
}
