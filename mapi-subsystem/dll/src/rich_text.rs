//! Compressed rich text as a stream of its text.

use std::ffi::c_void;
use std::ptr;
use std::sync::Arc;

use mapi_session::Code;
use mapi_session::flags::StreamMode;
use mapi_session::raw::IStream;
use mapi_subsystem::com::{Liveness, ObjectState, Reply};
use mapi_subsystem::deviation::deviates;
use mapi_subsystem::rich_text;
use mapi_subsystem::stream::{Buffer, Spool, read_stream, write_stream};

use crate::guard::{status, succeeded};
use crate::objects::borrowed;

const MAPI_MODIFY: u32 = 0x1;
/// `STORE_UNCOMPRESSED_RTF`
const UNCOMPRESSED: u32 = 0x8000;

/// A stream that a caller lends for as long as another one stands on it.
struct Below(IStream);

// SAFETY: MAPI's streams may be called on any thread, and are so by whoever uses the one above.
unsafe impl Send for Below {}
// SAFETY: as above; the stream above makes one call at a time.
unsafe impl Sync for Below {}

impl Below {
    /// All that is left to be read.
    fn read(&self) -> Result<Vec<u8>, Code> {
        let mut all = Vec::new();
        let mut piece = vec![0u8; 64 * 1024];
        loop {
            let mut count = 0;
            // SAFETY: the piece has as many bytes as are asked for.
            succeeded(unsafe {
                self.0.Read(piece.as_mut_ptr().cast(), piece.len() as u32, &mut count)
            })?;
            let Some(read) = piece.get(..count as usize).filter(|read| !read.is_empty()) else {
                return Ok(all);
            };
            all.try_reserve(read.len()).map_err(|_| Code::E_NOT_ENOUGH_MEMORY)?;
            all.extend_from_slice(read);
        }
    }

    /// Replaces everything.
    fn replace(&self, bytes: &[u8]) -> Result<(), Code> {
        // SAFETY: the stream is one, and each piece has as many bytes as it is said to.
        unsafe {
            succeeded(self.0.Seek(0, 0, ptr::null_mut()))?;
            succeeded(self.0.SetSize(0))?;
            for piece in bytes.chunks(1 << 20) {
                let mut written = 0;
                let answer = self.0.Write(piece.as_ptr().cast(), piece.len() as u32, &mut written);
                succeeded(answer)?;
                if written as usize != piece.len() {
                    return Err(Code::E_DISK_ERROR);
                }
            }
            succeeded(self.0.Commit(0)).map(drop)
        }
    }
}

pub(crate) unsafe fn wrap_compressed_rtf_stream(
    compressed: *mut c_void,
    flags: u32,
    wrapped: *mut Option<IStream>,
) -> i32 {
    if wrapped.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    // SAFETY: the caller vouches for both; `wrapped` holds nothing yet that would be released.
    unsafe {
        wrapped.write(None);
        let below = borrowed::<IStream>(&compressed).map(|stream| Below(stream.clone()));
        let made = below.and_then(|below| wrap(below, flags).map_err(|fault| fault.code));
        status(made.map(|made| wrapped.write(Some(made))))
    }
}

fn wrap(below: Below, flags: u32) -> Reply<IStream> {
    if flags & !(MAPI_MODIFY | UNCOMPRESSED) != 0 {
        return Err(Code::E_UNKNOWN_FLAGS.into());
    }
    let state = ObjectState::new("rich text stream", Liveness::new());
    if flags & MAPI_MODIFY == 0 {
        let text = match rich_text::unpack(&below.read()?) {
            Err(_) if deviates("M.E_CORRUPT_DATA") => Vec::new(),
            text => text?,
        };
        return Ok(read_stream(state, Arc::new(text)));
    }
    let compress = flags & UNCOMPRESSED == 0;
    let commit =
        move |text: &Spool| Ok(below.replace(&rich_text::pack(&text.to_vec()?, compress)?)?);
    let buffer =
        Buffer::new(Spool::new(), false, false, rich_text::LIMIT.into(), Box::new(commit))?;
    Ok(write_stream(state, buffer, StreamMode::READWRITE))
}
