//! The COM object of a stream.

use std::ffi::c_void;
use std::slice;
use std::sync::{Arc, Mutex, PoisonError};

use mapi_session::flags::{StreamMode, StreamSeek};
use mapi_session::{Code, Flags, raw};
use windows_core::{ComObject, OutRef, Ref, implement};

use crate::com::guard::serve;
use crate::com::{ObjectState, Reply};
use crate::deviation::deviates;

/// Bytes that are read in pieces: a large property in a store, a file.
pub trait StreamSource: Send + Sync + 'static {
    /// The length in bytes.
    ///
    /// # Errors
    /// Those of what the bytes come from.
    fn len(&self) -> Reply<u64>;

    /// Whether there is nothing to read.
    ///
    /// # Errors
    /// As [`len`](Self::len).
    fn is_empty(&self) -> Reply<bool> {
        self.len().map(|length| length == 0)
    }

    /// Reads bytes from `offset` on and tells how many; fewer than there is room for are the end.
    ///
    /// # Errors
    /// Those of what the bytes come from.
    fn read_at(&self, offset: u64, to: &mut [u8]) -> Reply<usize>;
}

impl StreamSource for Vec<u8> {
    fn len(&self) -> Reply<u64> {
        Ok(Vec::len(self) as u64)
    }

    fn read_at(&self, offset: u64, to: &mut [u8]) -> Reply<usize> {
        let rest = usize::try_from(offset).ok().and_then(|at| self.get(at..)).unwrap_or_default();
        let count = rest.len().min(to.len());
        to[..count].copy_from_slice(&rest[..count]);
        Ok(count)
    }
}

/// Bytes that are written, too.
pub trait StreamTarget: StreamSource {
    /// Writes bytes at `offset`, which may lie behind the end: zeros fill the gap.
    ///
    /// # Errors
    /// Those of what the bytes go to; `STG_E_MEDIUMFULL`.
    fn write_at(&self, offset: u64, from: &[u8]) -> Reply<()>;

    /// Cuts the bytes off, or lengthens them with zeros.
    ///
    /// # Errors
    /// As [`write_at`](Self::write_at).
    fn set_len(&self, length: u64) -> Reply<()>;

    /// Has what was written kept.
    ///
    /// # Errors
    /// As [`write_at`](Self::write_at).
    fn commit(&self) -> Reply<()>;

    /// Goes back to what was kept last, where writing waits for that.
    fn revert(&self) {}
}

/// A stream that is read only.
#[must_use]
pub fn read_stream(state: ObjectState, source: Arc<dyn StreamSource>) -> raw::IStream {
    create(state, Content::Source(source), StreamMode::empty(), 0)
}

/// A stream that is read and written (or only written, as `mode` says).
#[must_use]
pub fn write_stream(
    state: ObjectState,
    target: impl StreamTarget,
    mode: StreamMode,
) -> raw::IStream {
    create(state, Content::Target(Arc::new(target)), mode, 0)
}

/// Whether a stream mode asks for writing, checked.
///
/// # Errors
/// `STG_E_INVALIDFLAG` when it asks for both STGM_WRITE and STGM_READWRITE.
pub fn stream_mode(interface_options: u32) -> Reply<(StreamMode, bool)> {
    let mode = StreamMode::from_bits_retain(interface_options);
    let access = mode & (StreamMode::WRITE | StreamMode::READWRITE);
    if access == StreamMode::WRITE | StreamMode::READWRITE {
        return Err(Code::STG_E_INVALIDFLAG.into());
    }
    Ok((mode, !access.is_empty()))
}

fn create(state: ObjectState, content: Content, mode: StreamMode, position: u64) -> raw::IStream {
    let position = Mutex::new(position);
    ComObject::new(StreamCom { state, content, mode, position }).into_interface()
}

#[derive(Clone)]
enum Content {
    Source(Arc<dyn StreamSource>),
    Target(Arc<dyn StreamTarget>),
}

impl Content {
    fn len(&self) -> Reply<u64> {
        match self {
            Content::Source(source) => source.len(),
            Content::Target(target) => target.len(),
        }
    }

    fn read_at(&self, offset: u64, to: &mut [u8]) -> Reply<usize> {
        match self {
            Content::Source(source) => source.read_at(offset, to),
            Content::Target(target) => target.read_at(offset, to),
        }
    }
}

#[implement(raw::IStream)]
struct StreamCom {
    state: ObjectState,
    content: Content,
    mode: StreamMode,
    position: Mutex<u64>,
}

impl StreamCom {
    fn writable(&self) -> Reply<&dyn StreamTarget> {
        match &self.content {
            Content::Target(target)
                if self.mode.intersects(StreamMode::WRITE | StreamMode::READWRITE) =>
            {
                Ok(&**target)
            }
            _ => Err(Code::STG_E_ACCESSDENIED.into()),
        }
    }

    /// How many bytes come after the position.
    fn rest(&self) -> Reply<u64> {
        let position = *self.position.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(self.content.len()?.saturating_sub(position))
    }

    /// Reads at the position and moves it.
    fn read(&self, to: &mut [u8]) -> Reply<usize> {
        let access = self.mode & (StreamMode::WRITE | StreamMode::READWRITE);
        if access == StreamMode::WRITE {
            return Err(Code::STG_E_ACCESSDENIED.into());
        }
        let mut position = self.position.lock().unwrap_or_else(PoisonError::into_inner);
        let mut count = 0;
        // A source may give less than there is room for only at its end, yet be careful.
        while count < to.len() {
            match self.content.read_at(*position + count as u64, &mut to[count..])? {
                0 => break,
                more => count += more,
            }
        }
        *position += count as u64;
        Ok(count)
    }
}

/// Stores a count, if it is wanted.
///
/// # Safety
/// `out` is null or may be written.
unsafe fn store<T>(out: *mut T, value: T) {
    if !out.is_null() {
        // SAFETY: the caller vouches for it.
        unsafe { out.write_unaligned(value) };
    }
}

#[allow(non_snake_case)]
impl raw::ISequentialStream_Impl for StreamCom_Impl {
    fn Read(&self, pv: *mut c_void, cb: u32, pcbread: *mut u32) -> i32 {
        // SAFETY: an out pointer of the method.
        unsafe { store(pcbread, 0) };
        serve(&self.state, "ISequentialStream::Read", || {
            if pv.is_null() {
                return Err(Code::STG_E_INVALIDPOINTER.into());
            }
            // No more of the caller's memory is touched than there are bytes for, whatever it
            // counts. It need not be initialised, so it becomes so first.
            let room = self.rest()?.min(u64::from(cb)) as usize;
            // SAFETY: the caller vouches for `cb` bytes at `pv`, and these are not more.
            let to = unsafe {
                pv.cast::<u8>().write_bytes(0, room);
                slice::from_raw_parts_mut(pv.cast::<u8>(), room)
            };
            let count = self.read(to)?;
            // SAFETY: an out pointer of the method.
            unsafe { store(pcbread, count as u32) };
            Ok(Code::S_OK)
        })
    }

    fn Write(&self, pv: *const c_void, cb: u32, pcbwritten: *mut u32) -> i32 {
        // SAFETY: an out pointer of the method.
        unsafe { store(pcbwritten, 0) };
        serve(&self.state, "ISequentialStream::Write", || {
            if pv.is_null() {
                return Err(Code::STG_E_INVALIDPOINTER.into());
            }
            let target = self.writable()?;
            // SAFETY: the caller vouches for `cb` bytes at `pv`.
            let from = unsafe { slice::from_raw_parts(pv.cast::<u8>(), cb as usize) };
            let mut position = self.position.lock().unwrap_or_else(PoisonError::into_inner);
            target.write_at(*position, from)?;
            *position += u64::from(cb);
            // SAFETY: an out pointer of the method.
            unsafe { store(pcbwritten, cb) };
            Ok(Code::S_OK)
        })
    }
}

#[allow(non_snake_case)]
impl raw::IStream_Impl for StreamCom_Impl {
    fn Seek(&self, dlibmove: i64, dworigin: u32, plibnewposition: *mut u64) -> i32 {
        serve(&self.state, "IStream::Seek", || {
            let mut position = self.position.lock().unwrap_or_else(PoisonError::into_inner);
            let origin = match StreamSeek::from_raw(dworigin) {
                StreamSeek::Set => 0,
                StreamSeek::Current => *position,
                StreamSeek::End => self.content.len()?,
                _ => return Err(Code::STG_E_INVALIDFUNCTION.into()),
            };
            *position = origin.checked_add_signed(dlibmove).ok_or(Code::STG_E_SEEKERROR)?;
            // SAFETY: an out pointer of the method.
            unsafe { store(plibnewposition, *position) };
            Ok(Code::S_OK)
        })
    }

    fn SetSize(&self, libnewsize: u64) -> i32 {
        serve(&self.state, "IStream::SetSize", || {
            let target = self.writable()?;
            if !deviates("H.2.3") {
                target.set_len(libnewsize)?;
            }
            Ok(Code::S_OK)
        })
    }

    fn CopyTo(
        &self,
        pstm: Ref<'_, raw::IStream>,
        cb: u64,
        pcbread: *mut u64,
        pcbwritten: *mut u64,
    ) -> i32 {
        let (mut read, mut written) = (0u64, 0u64);
        let code = serve(&self.state, "IStream::CopyTo", || {
            let to = pstm.as_ref().ok_or(Code::STG_E_INVALIDPOINTER)?;
            let mut piece = vec![0u8; 64 * 1024];
            while read < cb {
                let wanted = usize::try_from(cb - read).map_or(piece.len(), |n| n.min(piece.len()));
                let count = self.read(&mut piece[..wanted])?;
                if count == 0 {
                    break;
                }
                read += count as u64;
                let mut taken = 0u32;
                // SAFETY: the piece holds `count` bytes; the count of those taken may be written.
                let code = Code::from_hresult(unsafe {
                    to.Write(piece.as_ptr().cast(), count as u32, &raw mut taken)
                });
                written += u64::from(taken);
                if code.is_error() {
                    return Err(code.into());
                }
            }
            Ok(Code::S_OK)
        });
        // SAFETY: out pointers of the method.
        unsafe {
            store(pcbread, read);
            store(pcbwritten, written);
        }
        code
    }

    fn Commit(&self, _grfcommitflags: u32) -> i32 {
        serve(&self.state, "IStream::Commit", || {
            if let Content::Target(target) = &self.content {
                target.commit()?;
            }
            Ok(Code::S_OK)
        })
    }

    fn Revert(&self) -> i32 {
        serve(&self.state, "IStream::Revert", || {
            if let Content::Target(target) = &self.content {
                target.revert();
            }
            Ok(Code::S_OK)
        })
    }

    fn LockRegion(&self, _liboffset: u64, _cb: u64, _dwlocktype: u32) -> i32 {
        serve(&self.state, "IStream::LockRegion", || Err(Code::STG_E_INVALIDFUNCTION.into()))
    }

    fn UnlockRegion(&self, _liboffset: u64, _cb: u64, _dwlocktype: u32) -> i32 {
        serve(&self.state, "IStream::UnlockRegion", || Err(Code::STG_E_INVALIDFUNCTION.into()))
    }

    fn Stat(&self, pstatstg: *mut raw::STATSTG, _grfstatflag: u32) -> i32 {
        const STGTY_STREAM: u32 = 2;
        serve(&self.state, "IStream::Stat", || {
            if pstatstg.is_null() {
                return Err(Code::STG_E_INVALIDPOINTER.into());
            }
            let stat = raw::STATSTG {
                r#type: STGTY_STREAM,
                cbSize: self.content.len()?,
                grfMode: self.mode.bits(),
                // A property's stream has no name, whether one is asked for or not.
                ..Default::default()
            };
            // SAFETY: the caller vouches for it.
            unsafe { pstatstg.write(stat) };
            Ok(Code::S_OK)
        })
    }

    fn Clone(&self, ppstm: OutRef<'_, raw::IStream>) -> i32 {
        serve(&self.state, "IStream::Clone", || {
            let position = *self.position.lock().unwrap_or_else(PoisonError::into_inner);
            let clone = create(self.state.clone(), self.content.clone(), self.mode, position);
            ppstm.write(Some(clone)).map_err(|_| Code::STG_E_INVALIDPOINTER)?;
            Ok(Code::S_OK)
        })
    }
}
