//! Bytes that may be many: in memory while they are few, in a file without a name from then on.

use std::fmt;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};

use mapi_session::Code;

use crate::com::{Fault, Reply};

/// The most bytes that a [`Spool`] holds in memory.
pub const IN_MEMORY: usize = 1 << 20;

/// How much is read or written at a time.
const PIECE: usize = 64 * 1024;

/// Bytes that are read and written in pieces, of any number: what is above [`IN_MEMORY`] lies in
/// a file of the system's folder for temporary files, which goes with the value.
pub struct Spool {
    held: Mutex<Held>,
}

enum Held {
    Memory(Vec<u8>),
    File { file: File, length: u64 },
}

/// What the system says of a file, as a stream's code.
fn fault(error: &io::Error) -> Fault {
    let code = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            Code::STG_E_MEDIUMFULL
        }
        _ => Code::E_DISK_ERROR,
    };
    Fault::new(code, format!("a large property lies in a temporary file: {error}"))
}

impl Held {
    fn len(&self) -> u64 {
        match self {
            Held::Memory(bytes) => bytes.len() as u64,
            Held::File { length, .. } => *length,
        }
    }

    /// Makes room for this many bytes: in memory, or in a file.
    fn fit(&mut self, length: u64) -> io::Result<()> {
        if let Held::Memory(bytes) = self
            && length > IN_MEMORY as u64
        {
            let mut file = tempfile::tempfile()?;
            file.write_all(bytes)?;
            *self = Held::File { length: bytes.len() as u64, file };
        }
        Ok(())
    }

    fn set_len(&mut self, new: u64) -> io::Result<()> {
        self.fit(new)?;
        match self {
            // It fits: what is longer is in a file by now.
            Held::Memory(bytes) => bytes.resize(new as usize, 0),
            Held::File { file, length } => {
                file.set_len(new)?;
                *length = new;
            }
        }
        Ok(())
    }

    fn write_at(&mut self, offset: u64, from: &[u8]) -> io::Result<()> {
        let end = offset.checked_add(from.len() as u64).ok_or(ErrorKind::FileTooLarge)?;
        if end > self.len() {
            self.set_len(end)?;
        }
        match self {
            Held::Memory(bytes) => {
                bytes[offset as usize..end as usize].copy_from_slice(from);
                Ok(())
            }
            Held::File { file, .. } => {
                file.seek(SeekFrom::Start(offset))?;
                file.write_all(from)
            }
        }
    }

    fn read_at(&mut self, offset: u64, to: &mut [u8]) -> io::Result<usize> {
        let rest = self.len().saturating_sub(offset);
        let count = usize::try_from(rest).unwrap_or(usize::MAX).min(to.len());
        match self {
            Held::Memory(bytes) if count > 0 => {
                to[..count].copy_from_slice(&bytes[offset as usize..][..count]);
            }
            Held::File { file, .. } if count > 0 => {
                file.seek(SeekFrom::Start(offset))?;
                file.read_exact(&mut to[..count])?;
            }
            _ => {}
        }
        Ok(count)
    }
}

impl Spool {
    /// No bytes.
    #[must_use]
    pub fn new() -> Spool {
        Spool::default()
    }

    /// Each change is whole before anything can panic.
    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many bytes there are.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.held().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Reads from `offset` on as much as there is, and there is room for; tells how much.
    ///
    /// # Errors
    /// `MAPI_E_DISK_ERROR`.
    pub fn read_at(&self, offset: u64, to: &mut [u8]) -> Reply<usize> {
        self.held().read_at(offset, to).map_err(|error| fault(&error))
    }

    /// Writes at `offset`; zeros fill a gap before it.
    ///
    /// # Errors
    /// `STG_E_MEDIUMFULL`, `MAPI_E_DISK_ERROR`.
    pub fn write_at(&self, offset: u64, from: &[u8]) -> Reply<()> {
        self.held().write_at(offset, from).map_err(|error| fault(&error))
    }

    /// Writes at the end.
    ///
    /// # Errors
    /// As [`write_at`](Spool::write_at).
    pub fn append(&self, from: &[u8]) -> Reply<()> {
        let mut held = self.held();
        let end = held.len();
        held.write_at(end, from).map_err(|error| fault(&error))
    }

    /// Cuts the bytes off, or lengthens them with zeros.
    ///
    /// # Errors
    /// As [`write_at`](Spool::write_at).
    pub fn set_len(&self, length: u64) -> Reply<()> {
        self.held().set_len(length).map_err(|error| fault(&error))
    }

    /// Gives all bytes in order, in pieces of an even number of bytes until the last.
    ///
    /// # Errors
    /// `MAPI_E_DISK_ERROR`, and those of `each`, which end it.
    pub fn pieces(&self, mut each: impl FnMut(&[u8]) -> Reply<()>) -> Reply<()> {
        let mut piece = vec![0; PIECE];
        let mut offset = 0;
        loop {
            let count = self.read_at(offset, &mut piece)?;
            if count == 0 {
                return Ok(());
            }
            each(&piece[..count])?;
            offset += count as u64;
        }
    }

    /// All bytes in memory.
    ///
    /// # Errors
    /// `MAPI_E_DISK_ERROR`; `MAPI_E_NOT_ENOUGH_MEMORY`.
    pub fn to_vec(&self) -> Reply<Vec<u8>> {
        let mut all = Vec::new();
        let length = usize::try_from(self.len()).map_err(|_| Code::E_NOT_ENOUGH_MEMORY)?;
        all.try_reserve_exact(length).map_err(|_| Code::E_NOT_ENOUGH_MEMORY)?;
        self.pieces(|piece| {
            all.extend_from_slice(piece);
            Ok(())
        })?;
        Ok(all)
    }

    /// The same bytes once more, which no change of these changes.
    ///
    /// # Errors
    /// As [`write_at`](Spool::write_at).
    pub fn copy(&self) -> Reply<Spool> {
        let copy = Spool::new();
        self.pieces(|piece| copy.append(piece))?;
        Ok(copy)
    }
}

impl Default for Spool {
    fn default() -> Spool {
        Spool { held: Mutex::new(Held::Memory(Vec::new())) }
    }
}

/// Bytes that are in memory already stay there, however many.
impl From<Vec<u8>> for Spool {
    fn from(bytes: Vec<u8>) -> Spool {
        Spool { held: Mutex::new(Held::Memory(bytes)) }
    }
}

impl fmt::Debug for Spool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Spool").field("length", &self.len()).finish_non_exhaustive()
    }
}

impl super::StreamSource for Spool {
    fn len(&self) -> Reply<u64> {
        Ok(Spool::len(self))
    }

    fn read_at(&self, offset: u64, to: &mut [u8]) -> Reply<usize> {
        Spool::read_at(self, offset, to)
    }
}
