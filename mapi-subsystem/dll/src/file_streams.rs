//! Streams on files.

use std::ffi::c_void;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use mapi_session::flags::{FileStreamFlags, StreamMode};
use mapi_session::prototypes::{MAPIAllocateBuffer, MAPIFreeBuffer};
use mapi_session::raw::IStream;
use mapi_session::wire::decode;
use mapi_session::{Code, raw};
use mapi_subsystem::com::{Liveness, ObjectState, Reply};
use mapi_subsystem::stream::{StreamSource, StreamTarget, write_stream};

use crate::guard::status;

/// `STGM_DELETEONRELEASE`
const DELETE_ON_RELEASE: u32 = 0x0400_0000;
const UNIQUE: u32 = FileStreamFlags::UNIQUEFILENAME.bits();
const CREATE: u32 = StreamMode::CREATE.bits();
const READWRITE: u32 = StreamMode::READWRITE.bits();

/// A file behind a stream, shared by the stream's clones.
struct FileBytes {
    file: Mutex<File>,
    /// Deleted with the last stream.
    temporary: Option<PathBuf>,
}

impl FileBytes {
    fn file(&self) -> MutexGuard<'_, File> {
        // Every use of it says where.
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for FileBytes {
    fn drop(&mut self) {
        if let Some(path) = &self.temporary {
            // Nobody is left to tell that it could not be deleted.
            let _ = std::fs::remove_file(path);
        }
    }
}

fn code(error: &io::Error) -> Code {
    match error.kind() {
        io::ErrorKind::NotFound => Code::E_NOT_FOUND,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Code::E_NO_ACCESS,
        io::ErrorKind::AlreadyExists => Code::E_COLLISION,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Code::E_NOT_ENOUGH_DISK,
        _ => Code::E_DISK_ERROR,
    }
}

/// Runs what reads or writes a file; its error becomes MAPI's.
fn done<T>(result: io::Result<T>) -> Reply<T> {
    result.map_err(|error| code(&error).into())
}

impl StreamSource for FileBytes {
    fn len(&self) -> Reply<u64> {
        done(self.file().metadata()).map(|data| data.len())
    }

    fn read_at(&self, offset: u64, to: &mut [u8]) -> Reply<usize> {
        let mut file = self.file();
        done(file.seek(SeekFrom::Start(offset)).and_then(|_| file.read(to)))
    }
}

impl StreamTarget for FileBytes {
    fn write_at(&self, offset: u64, from: &[u8]) -> Reply<()> {
        let mut file = self.file();
        done(file.seek(SeekFrom::Start(offset)).and_then(|_| file.write_all(from)))
    }

    fn set_len(&self, length: u64) -> Reply<()> {
        done(self.file().set_len(length))
    }

    fn commit(&self) -> Reply<()> {
        done(self.file().sync_all())
    }
}

/// Opens or makes the file. `name` is a folder, or none, where the file gets a name of its own.
fn open(flags: u32, name: Option<&Path>, prefix: &str) -> Result<IStream, Code> {
    let known = UNIQUE | CREATE | READWRITE | DELETE_ON_RELEASE;
    if flags & !known != 0 {
        return Err(Code::E_UNKNOWN_FLAGS);
    }
    let has = |flag| flags & flag != 0;
    let unique = has(UNIQUE) || name.is_none();
    if has(CREATE) && !has(READWRITE)
        || unique && !has(CREATE)
        || name.is_none() && !has(DELETE_ON_RELEASE)
    {
        return Err(Code::E_INVALID_PARAMETER);
    }
    let (file, path) = if unique {
        let folder = name.map_or_else(std::env::temp_dir, Path::to_owned);
        let made = tempfile::Builder::new().prefix(prefix).suffix(".TMP").tempfile_in(folder);
        made.and_then(|file| file.keep().map_err(|kept| kept.error)).map_err(|e| code(&e))?
    } else {
        let path = name.unwrap_or(Path::new("")).to_owned();
        let mut options = OpenOptions::new();
        options.read(true).write(has(READWRITE));
        options.create(has(CREATE)).truncate(has(CREATE));
        (options.open(&path).map_err(|e| code(&e))?, path)
    };
    let temporary = has(DELETE_ON_RELEASE).then_some(path);
    let mode = if has(READWRITE) { StreamMode::READWRITE } else { StreamMode::empty() };
    let state = ObjectState::new("file stream", Liveness::new());
    Ok(write_stream(state, FileBytes { file: Mutex::new(file), temporary }, mode))
}

/// A file's name in 8-bit text: on Unix its very bytes.
unsafe fn narrow_path(name: *const c_void) -> Result<Option<PathBuf>, Code> {
    if name.is_null() {
        return Ok(None);
    }
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStringExt;
        // SAFETY: the caller vouches for the name.
        let bytes = unsafe { decode::narrow(name.cast()) }?;
        Ok(Some(std::ffi::OsString::from_vec(bytes).into()))
    }
    #[cfg(not(unix))]
    // SAFETY: the caller vouches for the name.
    unsafe {
        decode::text(name, false).map(|name| Some(name.into()))
    }
}

/// What the name of a file begins with that gets one of its own.
fn prefix(text: Option<String>) -> Result<String, Code> {
    let text = text.unwrap_or_else(|| "SOF".to_owned());
    let plain = text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'));
    if text.chars().count() > 3 || !plain {
        return Err(Code::E_INVALID_PARAMETER);
    }
    Ok(text)
}

unsafe fn give(stream: *mut Option<IStream>, make: impl FnOnce() -> Result<IStream, Code>) -> i32 {
    if stream.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    // SAFETY: the caller vouches for `stream`, which holds nothing yet that would be released.
    unsafe {
        stream.write(None);
        status(make().map(|made| stream.write(Some(made))))
    }
}

/// The stream is of the library's own memory, so that the caller's functions are not needed.
pub(crate) unsafe fn open_stream_on_file(
    _: Option<MAPIAllocateBuffer>,
    _: Option<MAPIFreeBuffer>,
    flags: u32,
    name: *const c_void,
    start: *const c_void,
    stream: *mut Option<IStream>,
) -> i32 {
    // SAFETY: the caller vouches for the arguments.
    unsafe {
        give(stream, || {
            let start = prefix(decode::optional_text(start, false)?)?;
            open(flags, narrow_path(name)?.as_deref(), &start)
        })
    }
}

/// As above, with text in UTF-16.
pub(crate) unsafe fn open_stream_on_file_w(
    _: Option<MAPIAllocateBuffer>,
    _: Option<MAPIFreeBuffer>,
    flags: u32,
    name: *const u16,
    start: *const u16,
    stream: *mut Option<raw::IStream>,
) -> i32 {
    // SAFETY: the caller vouches for the arguments.
    unsafe {
        give(stream, || {
            let start = prefix(decode::optional_text(start.cast(), true)?)?;
            let name = decode::optional_text(name.cast(), true)?.map(PathBuf::from);
            open(flags, name.as_deref(), &start)
        })
    }
}
