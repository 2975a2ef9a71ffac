//! Compressed rich text as a stream of its text.

use std::ffi::c_void;
use std::ptr;
use std::sync::Arc;

use mapi_session::Code;
use mapi_session::flags::StreamMode;
use mapi_session::raw::IStream;
use mapi_subsystem::com::{Fault, Liveness, ObjectState, Reply};
use mapi_subsystem::deviation::deviates;
use mapi_subsystem::stream::{Buffer, Spool, read_stream, write_stream};

use crate::guard::{status, succeeded};
use crate::objects::borrowed;

const MAPI_MODIFY: u32 = 0x1;
/// `STORE_UNCOMPRESSED_RTF`
const UNCOMPRESSED: u32 = 0x8000;
/// Before the text: sizes, kind, checksum.
const HEADER: usize = 16;
/// The kind of text that is not compressed.
const MELA: u32 = 0x414C_454D;
/// Two bytes stand for at most seventeen of the text.
const MOST: usize = 9;

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

fn damaged(what: impl std::fmt::Display) -> Fault {
    Fault::new(Code::E_CORRUPT_DATA, format!("the compressed rich text is damaged: {what}"))
}

/// The text of compressed bytes, one byte a character. Nothing at all is no text.
fn text(compressed: &[u8]) -> Reply<Vec<u8>> {
    if compressed.is_empty() {
        return Ok(Vec::new());
    }
    let body = compressed.get(HEADER..).ok_or_else(|| damaged("it has no header"))?;
    let field = |at: usize| {
        let bytes = compressed.get(at..at + 4).and_then(|b| <[u8; 4]>::try_from(b).ok());
        bytes.map_or(0, u32::from_le_bytes)
    };
    // What the library takes on trust.
    let most = if field(8) == MELA { body.len() } else { body.len().saturating_mul(MOST) };
    if field(4) as usize > most {
        return Err(damaged(format!("{} bytes cannot hold {}", body.len(), field(4))));
    }
    let text = compressed_rtf::decompress_rtf(compressed).map_err(damaged)?;
    Ok(text.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect())
}

/// The bytes that are stored for a text.
fn stored(text: &[u8], compress: bool) -> Reply<Vec<u8>> {
    if compress {
        let text: String = text.iter().map(|&byte| char::from(byte)).collect();
        let packed = compressed_rtf::compress_rtf(&text);
        return packed.map_err(|e| Fault::new(Code::E_TOO_BIG, e.to_string()));
    }
    let length = u32::try_from(text.len()).map_err(|_| Code::E_TOO_BIG)?;
    let whole = length.checked_add(HEADER as u32 - 4).ok_or(Code::E_TOO_BIG)?;
    let header = [whole, length, MELA, 0].map(u32::to_le_bytes);
    Ok([header.as_flattened(), text].concat())
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
    /// The largest text, in bytes.
    const LIMIT: u64 = 1 << 30;
    if flags & !(MAPI_MODIFY | UNCOMPRESSED) != 0 {
        return Err(Code::E_UNKNOWN_FLAGS.into());
    }
    let state = ObjectState::new("rich text stream", Liveness::new());
    if flags & MAPI_MODIFY == 0 {
        let text = match text(&below.read()?) {
            Err(_) if deviates("M.E_CORRUPT_DATA") => Vec::new(),
            text => text?,
        };
        return Ok(read_stream(state, Arc::new(text)));
    }
    let compress = flags & UNCOMPRESSED == 0;
    let commit = move |text: &Spool| Ok(below.replace(&stored(&text.to_vec()?, compress)?)?);
    let buffer = Buffer::new(Spool::new(), false, false, LIMIT, Box::new(commit))?;
    Ok(write_stream(state, buffer, StreamMode::READWRITE))
}
