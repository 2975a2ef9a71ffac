//! A file system for SQLite that hands everything to the one of the system, and asks the
//! [`Disk`](super::Disk) before what is written, cut off, synced or deleted.
//!
//! It becomes the default one of the process: programs that open databases below know nothing of
//! it. Crates that offer file systems in Rust (`sqlite-vfs`, `sqlite-plugin`) have one written whole,
//! locks and shared memory too; what is to be tested here is the system's own.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::{Path, PathBuf};

use rusqlite::ffi::{
    self, SQLITE_CANTOPEN, SQLITE_ERROR, SQLITE_OK, sqlite3_file, sqlite3_int64,
    sqlite3_io_methods, sqlite3_vfs,
};

use super::{Answer, disk};

/// An open file: SQLite's part first, then ours; the system's own file lies behind it in memory.
#[repr(C)]
struct File {
    base: sqlite3_file,
    /// Where the file is, from `Box::into_raw`; null for one without a name.
    path: *mut PathBuf,
}

/// Makes the wrapping file system the default one.
///
/// # Errors
/// When SQLite has no default one, or refuses this.
pub(super) fn install() -> Result<(), String> {
    // SAFETY: SQLite's own default file system is there for as long as the process is.
    let inner = unsafe { ffi::sqlite3_vfs_find(std::ptr::null()) };
    if inner.is_null() {
        return Err("SQLite has no default file system".into());
    }
    // SAFETY: it was just found.
    let (size, longest) = unsafe { ((*inner).szOsFile, (*inner).mxPathname) };
    let vfs = Box::leak(Box::new(sqlite3_vfs {
        iVersion: 2,
        szOsFile: size_of::<File>() as c_int + size,
        mxPathname: longest,
        pNext: std::ptr::null_mut(),
        zName: c"mapi-crash".as_ptr(),
        pAppData: inner.cast(),
        xOpen: Some(open),
        xDelete: Some(delete),
        xAccess: Some(access),
        xFullPathname: Some(full_path_name),
        xDlOpen: None,
        xDlError: None,
        xDlSym: None,
        xDlClose: None,
        xRandomness: Some(randomness),
        xSleep: Some(sleep),
        xCurrentTime: Some(current_time),
        xGetLastError: Some(last_error),
        xCurrentTimeInt64: Some(current_time_64),
        xSetSystemCall: None,
        xGetSystemCall: None,
        xNextSystemCall: None,
    }));
    // SAFETY: the structure is leaked, so it outlives SQLite's use of it.
    match unsafe { ffi::sqlite3_vfs_register(vfs, 1) } {
        SQLITE_OK => Ok(()),
        code => Err(format!("SQLite refuses the file system: {code}")),
    }
}

/// The system's file system.
///
/// # Safety
/// `vfs` is the one that [`install`] made.
unsafe fn system(vfs: *mut sqlite3_vfs) -> *mut sqlite3_vfs {
    // SAFETY: install() put it there.
    unsafe { (*vfs).pAppData.cast() }
}

/// The system's file of one of ours.
///
/// # Safety
/// `file` has the room that `szOsFile` asks for.
unsafe fn inner(file: *mut sqlite3_file) -> *mut sqlite3_file {
    // SAFETY: the room begins with a File, and the system's file follows.
    unsafe { file.cast::<File>().add(1).cast() }
}

/// Where a file is; none: it has no name, and goes when it is closed.
///
/// # Safety
/// `file` is one of ours, and open.
unsafe fn path<'f>(file: *mut sqlite3_file) -> Option<&'f Path> {
    // SAFETY: open() put a pointer there that close() frees, or null.
    unsafe { (*file.cast::<File>()).path.as_ref().map(PathBuf::as_path) }
}

/// # Safety
/// `name` is null or a string of C.
unsafe fn named(name: *const c_char) -> Option<PathBuf> {
    if name.is_null() {
        return None;
    }
    // SAFETY: the caller's promise.
    let name = unsafe { CStr::from_ptr(name) };
    Some(PathBuf::from(String::from_utf8_lossy(name.to_bytes()).into_owned()))
}

/// Calls a method of the system's file system, with its own pointer.
macro_rules! system {
    ($vfs:ident . $method:ident ( $($argument:expr),* ) or $missing:expr) => {{
        // SAFETY: SQLite calls with the file system that install() made, and with arguments as the
        // method's description asks for.
        unsafe {
            let system = system($vfs);
            match (*system).$method {
                Some(method) => method(system, $($argument),*),
                None => $missing,
            }
        }
    }};
}

/// Calls a method of the system's file.
macro_rules! forward {
    ($file:ident . $method:ident ( $($argument:expr),* )) => {{
        // SAFETY: SQLite calls with a file that open() opened, and with arguments as the method's
        // description asks for.
        unsafe {
            let inner = inner($file);
            match (*(*inner).pMethods).$method {
                Some(method) => method(inner, $($argument),*),
                None => SQLITE_ERROR,
            }
        }
    }};
}

unsafe extern "C" fn open(
    vfs: *mut sqlite3_vfs,
    name: *const c_char,
    file: *mut sqlite3_file,
    flags: c_int,
    flags_out: *mut c_int,
) -> c_int {
    // SAFETY: SQLite gives room of szOsFile bytes; a name is a string of C or null.
    let (inner, name_of) = unsafe {
        (*file).pMethods = std::ptr::null();
        (*inner(file)).pMethods = std::ptr::null();
        (inner(file), named(name))
    };
    let code = system!(vfs.xOpen(name, inner, flags, flags_out) or SQLITE_CANTOPEN);
    if code == SQLITE_OK {
        let path = if flags & ffi::SQLITE_OPEN_DELETEONCLOSE == 0 { name_of } else { None };
        // SAFETY: the room is a File's.
        unsafe {
            (*file.cast::<File>()).path =
                path.map_or(std::ptr::null_mut(), |path| Box::into_raw(Box::new(path)));
            (*file).pMethods = &METHODS;
        }
    }
    code
}

unsafe extern "C" fn delete(vfs: *mut sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    let code = system!(vfs.xDelete(name, sync) or SQLITE_ERROR);
    // SAFETY: SQLite gives a string of C.
    let path = unsafe { named(name) };
    if code == SQLITE_OK
        && let Some(path) = path
    {
        disk().deleted(&path, sync != 0);
    }
    code
}

unsafe extern "C" fn access(
    vfs: *mut sqlite3_vfs,
    name: *const c_char,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    system!(vfs.xAccess(name, flags, out) or SQLITE_ERROR)
}

unsafe extern "C" fn full_path_name(
    vfs: *mut sqlite3_vfs,
    name: *const c_char,
    length: c_int,
    out: *mut c_char,
) -> c_int {
    system!(vfs.xFullPathname(name, length, out) or SQLITE_ERROR)
}

unsafe extern "C" fn randomness(vfs: *mut sqlite3_vfs, count: c_int, out: *mut c_char) -> c_int {
    system!(vfs.xRandomness(count, out) or 0)
}

unsafe extern "C" fn sleep(vfs: *mut sqlite3_vfs, microseconds: c_int) -> c_int {
    system!(vfs.xSleep(microseconds) or 0)
}

unsafe extern "C" fn current_time(vfs: *mut sqlite3_vfs, out: *mut f64) -> c_int {
    system!(vfs.xCurrentTime(out) or SQLITE_ERROR)
}

unsafe extern "C" fn last_error(vfs: *mut sqlite3_vfs, length: c_int, out: *mut c_char) -> c_int {
    system!(vfs.xGetLastError(length, out) or 0)
}

unsafe extern "C" fn current_time_64(vfs: *mut sqlite3_vfs, out: *mut sqlite3_int64) -> c_int {
    system!(vfs.xCurrentTimeInt64(out) or SQLITE_ERROR)
}

/// Version 2: with shared memory for the write-ahead log, without mapping the file into memory,
/// which nothing here would see.
static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    let code = forward!(file.xClose());
    // SAFETY: the pointer is null or from Box::into_raw, and SQLite closes a file once.
    unsafe {
        let file = file.cast::<File>();
        if !(*file).path.is_null() {
            drop(Box::from_raw((*file).path));
            (*file).path = std::ptr::null_mut();
        }
    }
    code
}

unsafe extern "C" fn read(
    file: *mut sqlite3_file,
    out: *mut c_void,
    count: c_int,
    offset: sqlite3_int64,
) -> c_int {
    forward!(file.xRead(out, count, offset))
}

unsafe extern "C" fn write(
    file: *mut sqlite3_file,
    bytes: *const c_void,
    count: c_int,
    offset: sqlite3_int64,
) -> c_int {
    // SAFETY: the file is open; the bytes are as many as SQLite says.
    let (path, whole) = unsafe {
        let length = usize::try_from(count).unwrap_or(0);
        (path(file), std::slice::from_raw_parts(bytes.cast::<u8>(), length))
    };
    let Some(path) = path else { return forward!(file.xWrite(bytes, count, offset)) };
    let mut disk = disk();
    match disk.write(whole.len()) {
        Answer::Well => {
            let code = forward!(file.xWrite(bytes, count, offset));
            if code == SQLITE_OK {
                disk.written(path, offset.cast_unsigned(), whole);
            }
            code
        }
        Answer::Fails(code) => code,
        Answer::Torn(length) => {
            // What the file gets before the end; whether it does tells nobody any more.
            let _ = forward!(file.xWrite(bytes, length as c_int, offset));
            disk.end()
        }
        Answer::Ends => disk.end(),
    }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, size: sqlite3_int64) -> c_int {
    let code = forward!(file.xTruncate(size));
    // SAFETY: the file is open.
    let path = unsafe { path(file) };
    if code == SQLITE_OK
        && let Some(path) = path
    {
        disk().truncated(path, size.cast_unsigned());
    }
    code
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: the file is open.
    let Some(path) = (unsafe { path(file) }) else { return forward!(file.xSync(flags)) };
    let mut disk = disk();
    match disk.sync(path) {
        // No sync of the system: whether its disk keeps what it says is not the question.
        Answer::Well => SQLITE_OK,
        Answer::Fails(code) => code,
        Answer::Torn(_) | Answer::Ends => disk.end(),
    }
}

unsafe extern "C" fn file_size(file: *mut sqlite3_file, out: *mut sqlite3_int64) -> c_int {
    forward!(file.xFileSize(out))
}

unsafe extern "C" fn lock(file: *mut sqlite3_file, level: c_int) -> c_int {
    forward!(file.xLock(level))
}

unsafe extern "C" fn unlock(file: *mut sqlite3_file, level: c_int) -> c_int {
    forward!(file.xUnlock(level))
}

unsafe extern "C" fn check_reserved_lock(file: *mut sqlite3_file, out: *mut c_int) -> c_int {
    forward!(file.xCheckReservedLock(out))
}

unsafe extern "C" fn file_control(
    file: *mut sqlite3_file,
    op: c_int,
    argument: *mut c_void,
) -> c_int {
    forward!(file.xFileControl(op, argument))
}

unsafe extern "C" fn sector_size(file: *mut sqlite3_file) -> c_int {
    forward!(file.xSectorSize())
}

unsafe extern "C" fn device_characteristics(file: *mut sqlite3_file) -> c_int {
    forward!(file.xDeviceCharacteristics())
}

unsafe extern "C" fn shm_map(
    file: *mut sqlite3_file,
    page: c_int,
    size: c_int,
    extend: c_int,
    out: *mut *mut c_void,
) -> c_int {
    forward!(file.xShmMap(page, size, extend, out))
}

unsafe extern "C" fn shm_lock(
    file: *mut sqlite3_file,
    offset: c_int,
    count: c_int,
    flags: c_int,
) -> c_int {
    forward!(file.xShmLock(offset, count, flags))
}

unsafe extern "C" fn shm_barrier(file: *mut sqlite3_file) {
    // SAFETY: SQLite calls with a file that open() opened.
    unsafe {
        let inner = inner(file);
        if let Some(method) = (*(*inner).pMethods).xShmBarrier {
            method(inner);
        }
    }
}

unsafe extern "C" fn shm_unmap(file: *mut sqlite3_file, delete: c_int) -> c_int {
    forward!(file.xShmUnmap(delete))
}
