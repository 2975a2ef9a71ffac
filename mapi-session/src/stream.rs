//! Properties as streams.

use std::fmt;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ptr;

use crate::{Code, Error, Result, Scope, raw};

const WRITE: &str = "ISequentialStream::Write";

/// What a stream is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StreamAccess {
    /// Reading.
    Read,
    /// Reading and writing of what is there.
    ReadWrite,
    /// Writing; what was there is discarded.
    Create,
}

/// A property opened as a stream (`IStream`). Most objects take what is written over when the
/// stream is committed (by [`Write::flush`]) and the object is saved.
pub struct Stream<'s> {
    raw: raw::IStream,
    scope: Scope<'s>,
}

impl<'s> Stream<'s> {
    /// Wraps an interface pointer.
    ///
    /// # Safety
    /// As [`MapiObject::from_raw`](crate::MapiObject::from_raw).
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IStream, scope: Scope<'s>) -> Stream<'s> {
        Stream { raw, scope: scope.named("stream") }
    }

    /// The interface pointer, still owned by the stream.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IStream {
        &self.raw
    }

    /// How many bytes it has.
    ///
    /// # Errors
    /// Those of `IStream::Stat`.
    #[allow(clippy::len_without_is_empty)] // it costs a call
    pub fn len(&self) -> Result<u64> {
        let mut stat = raw::STATSTG::default();
        const NO_NAME: u32 = 1;
        // SAFETY: the structure is ours; no name is asked for, so nothing is to be freed.
        self.check("IStream::Stat", unsafe { self.raw.Stat(&mut stat, NO_NAME) })?;
        Ok(stat.cbSize)
    }

    /// Cuts it off or lengthens it with zeros.
    ///
    /// # Errors
    /// Those of `IStream::SetSize`; many objects take 0 only.
    pub fn set_len(&mut self, length: u64) -> Result<()> {
        // SAFETY: a number goes in.
        self.check("IStream::SetSize", unsafe { self.raw.SetSize(length) })
    }

    /// Reads all that is left.
    ///
    /// # Errors
    /// Those of `ISequentialStream::Read`.
    pub fn read_all(&mut self) -> Result<Vec<u8>> {
        let mut all = Vec::new();
        let mut chunk = vec![0; 64 * 1024];
        loop {
            match self.read_chunk(&mut chunk)? {
                0 => return Ok(all),
                read => all.extend_from_slice(&chunk[..read]),
            }
        }
    }

    /// Writes all of `bytes` and commits them.
    pub(crate) fn write_through(&mut self, mut bytes: &[u8]) -> Result<()> {
        while !bytes.is_empty() {
            match self.write_chunk(bytes)? {
                0 => return Err(self.error(WRITE, Code::E_NOT_ENOUGH_DISK)),
                written => bytes = &bytes[written..],
            }
        }
        self.commit()
    }

    fn write_chunk(&mut self, bytes: &[u8]) -> Result<usize> {
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        let mut written = 0;
        // SAFETY: that many bytes are there.
        let status = unsafe { self.raw.Write(bytes.as_ptr().cast(), length, &mut written) };
        self.check(WRITE, status)?;
        Ok(written.min(length) as usize)
    }

    /// Makes what was written part of the property.
    ///
    /// # Errors
    /// Those of `IStream::Commit`.
    pub fn commit(&mut self) -> Result<()> {
        // SAFETY: a number goes in.
        self.check("IStream::Commit", unsafe { self.raw.Commit(0) })
    }

    fn check(&self, method: &'static str, status: i32) -> Result<()> {
        let code = Code::from_hresult(status);
        if code.is_error() { Err(self.error(method, code)) } else { Ok(()) }
    }

    fn error(&self, method: &'static str, code: Code) -> Error {
        Error::new(code, method).on("stream").in_library(self.scope.library())
    }

    fn read_chunk(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let room = u32::try_from(buffer.len()).unwrap_or(u32::MAX);
        let mut read = 0;
        // SAFETY: the buffer has room for that many bytes.
        let status = unsafe { self.raw.Read(buffer.as_mut_ptr().cast(), room, &mut read) };
        self.check("ISequentialStream::Read", status)?;
        Ok(read.min(room) as usize)
    }
}

impl Read for Stream<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        Ok(self.read_chunk(buffer)?)
    }
}

impl Write for Stream<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(self.write_chunk(bytes)?)
    }

    /// Commits what was written.
    fn flush(&mut self) -> io::Result<()> {
        Ok(self.commit()?)
    }
}

impl Seek for Stream<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let (distance, origin) = match to {
            SeekFrom::Start(at) => {
                (i64::try_from(at).map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?, 0)
            }
            SeekFrom::Current(by) => (by, 1),
            SeekFrom::End(by) => (by, 2),
        };
        let mut position = 0;
        // SAFETY: the out pointer is ours.
        let status = unsafe { self.raw.Seek(distance, origin, ptr::from_mut(&mut position)) };
        self.check("IStream::Seek", status)?;
        Ok(position)
    }
}

impl fmt::Debug for Stream<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream").finish_non_exhaustive()
    }
}
