//! The folder that holds everything: profiles, stores, dropped mail.

pub mod blob;
mod database;
mod examine;
mod journal;
#[cfg(feature = "keyring")]
mod keyring;
mod lease;
mod schema;
pub(crate) mod secret;

use mapi_session::Code;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use etcetera::BaseStrategy as _;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use windows_core::GUID;

pub use database::{HomeError, open_database};
pub(crate) use database::{is_damage, reason, settle_log};
pub use examine::{Examined, KeyPlace, examine, examine_key};
pub use journal::JournalEntry;
pub use lease::Lease;

use crate::com::{Fault, Reply};

/// An open home folder. Clones denote the same one.
#[derive(Clone)]
pub struct Home {
    inner: Arc<Inner>,
}

struct Inner {
    path: PathBuf,
    process: GUID,
    profiles: Mutex<Connection>,
    /// Locked while a session of this process is or was under way: see `profile::sessions`.
    process_lock: Mutex<Option<std::fs::File>>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        let held = self.process_lock.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(held) = held {
            // Windows removes no file that is open.
            drop(held);
            let file = self.path.join("processes").join(format!("{:?}.lock", self.process));
            // A file that stays behind is taken away by the next process that looks.
            let _ = std::fs::remove_file(file);
        }
    }
}

impl Home {
    /// Opens the home in this folder, and makes it when it is not there.
    ///
    /// # Errors
    /// [`HomeError`], which names the folder or file and says what to do.
    pub fn open(path: impl AsRef<Path>) -> Result<Home, HomeError> {
        let path = path.as_ref();
        let folder = |reason: std::io::Error| HomeError::Folder {
            path: path.to_owned(),
            reason: reason.to_string(),
        };
        std::fs::create_dir_all(path).map_err(folder)?;
        // Two spellings of one folder are one home.
        let path = path.canonicalize().map_err(folder)?;
        let stores = path.join("stores");
        std::fs::create_dir_all(&stores)
            .map_err(|e| HomeError::Folder { path: stores, reason: e.to_string() })?;
        let file = path.join("profiles.sqlite");
        let mut profiles = open_database(&file, database::PROFILES_ID, schema::MIGRATIONS)?;
        keep_secrets(&mut profiles, &file)?;
        let inner = Inner {
            path,
            process: new_uid(),
            profiles: Mutex::new(profiles),
            process_lock: Mutex::default(),
        };
        Ok(Home { inner: Arc::new(inner) })
    }

    /// The folder that is used when a program names none: `MAPI_HOME`, else `mapi` in the
    /// platform's folder for a user's data.
    ///
    /// # Errors
    /// [`HomeError::NoHome`] when the platform names no such folder.
    pub fn default_path() -> Result<PathBuf, HomeError> {
        if let Some(path) = std::env::var_os("MAPI_HOME").filter(|p| !p.is_empty()) {
            return Ok(path.into());
        }
        let base = etcetera::choose_base_strategy()
            .map_err(|e| HomeError::NoHome { reason: e.to_string() })?;
        Ok(base.data_dir().join("mapi"))
    }

    /// The folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.inner.path
    }

    /// The folder of the store databases. It exists.
    #[must_use]
    pub fn stores(&self) -> PathBuf {
        self.inner.path.join("stores")
    }

    /// The file of profiles.
    #[must_use]
    pub fn profiles_file(&self) -> PathBuf {
        self.inner.path.join("profiles.sqlite")
    }

    /// The file of the key that secret values of profile sections are encrypted with, or of the
    /// name under which the platform's keyring has it.
    #[must_use]
    pub fn key_file(&self) -> PathBuf {
        self.inner.path.join(secret::KEY_FILE)
    }

    /// This process, as the journal and the leases name it: another each time a home is opened.
    #[must_use]
    pub fn process(&self) -> GUID {
        self.inner.process
    }

    /// Reads in the database of profiles.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, DbError>) -> Reply<T> {
        work(&self.connection()).map_err(|e| self.fault(e))
    }

    /// Changes the database of profiles: all of `work`, or nothing when it fails.
    pub(crate) fn write<T>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, DbError>,
    ) -> Reply<T> {
        let mut connection = self.connection();
        let run = || {
            // Immediate: two writers that both began by reading would fail, not wait.
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        };
        run().map_err(|e| self.fault(e))
    }

    /// Works on the lock that tells other processes that this one is there.
    pub(crate) fn with_process_lock<T>(
        &self,
        work: impl FnOnce(&mut Option<std::fs::File>) -> Reply<T>,
    ) -> Reply<T> {
        work(&mut self.inner.process_lock.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        // A panic in the middle of a transaction rolled it back; the connection is still good.
        self.inner.profiles.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says of a value that cannot be what it should, in which file that is.
    fn named(&self, fault: Fault) -> Fault {
        let home = self.path().to_string_lossy();
        match fault.text {
            Some(text) if fault.code == Code::E_CORRUPT_DATA && !text.contains(&*home) => {
                let file = self.profiles_file();
                let text = format!(
                    "{}: {text}; set that anew, or put back a copy of the file",
                    file.display()
                );
                Fault::new(fault.code, text)
            }
            text => Fault { text, ..fault },
        }
    }

    fn fault(&self, error: DbError) -> Fault {
        match error {
            DbError::Fault(fault) => self.named(fault),
            DbError::Sqlite(e) => HomeError::from_sqlite(&self.profiles_file(), &e).into(),
        }
    }
}

/// Sees to it that there is a key, and that no secret lies in the database plain.
fn keep_secrets(profiles: &mut Connection, file: &Path) -> Result<(), HomeError> {
    let fail = |e: rusqlite::Error| HomeError::from_sqlite(file, &e);
    if secret::is_kept(profiles).map_err(fail)? {
        return Ok(());
    }
    let transaction =
        profiles.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fail)?;
    secret::create_key(&transaction)?;
    let sealed = match secret::seal_plain(&transaction) {
        Ok(sealed) => sealed,
        // Without a key they stay as they are: who asks for one is told.
        Err(DbError::Fault(_)) => return Ok(()),
        Err(DbError::Sqlite(e)) => return Err(fail(e)),
    };
    transaction.commit().map_err(fail)?;
    if sealed {
        // Neither free pages nor the log keep what was overwritten.
        profiles.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);").map_err(fail)?;
    }
    Ok(())
}

impl std::fmt::Debug for Home {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Home").field(&self.inner.path).finish()
    }
}

/// Why work in the database of profiles ended.
#[derive(Debug)]
pub(crate) enum DbError {
    Fault(Fault),
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for DbError {
    fn from(error: rusqlite::Error) -> Self {
        DbError::Sqlite(error)
    }
}

impl From<Fault> for DbError {
    fn from(fault: Fault) -> Self {
        DbError::Fault(fault)
    }
}

impl From<HomeError> for Fault {
    fn from(error: HomeError) -> Fault {
        let code = match &error {
            HomeError::NoHome { .. } | HomeError::Folder { .. } => Code::E_NOT_FOUND,
            HomeError::NotWritable { .. } => Code::E_NO_ACCESS,
            HomeError::Locked { .. } => Code::E_BUSY,
            HomeError::Corrupt { .. } => Code::E_CORRUPT_DATA,
            HomeError::Newer { .. } => Code::E_VERSION,
            HomeError::DiskFull { .. } => Code::E_NOT_ENOUGH_DISK,
            HomeError::Disk { .. } | HomeError::Database { .. } => Code::E_DISK_ERROR,
        };
        Fault::new(code, error.to_string())
    }
}

/// A new identifier that no one else has.
#[must_use]
pub fn new_uid() -> GUID {
    let mut bytes = [0; 16];
    // Without randomness there are still no two equal ones in a process; the time tells processes
    // apart.
    if getrandom::fill(&mut bytes).is_err() {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
        bytes[..8].copy_from_slice(&(nanos as u64).to_le_bytes());
        bytes[8..12].copy_from_slice(&std::process::id().to_le_bytes());
        bytes[12..].copy_from_slice(&NEXT.fetch_add(1, Ordering::Relaxed).to_le_bytes());
    }
    uid_from_bytes(bytes)
}

/// The identifier with these 16 bytes, in the order in which they lie in memory.
#[must_use]
pub const fn uid_from_bytes(b: [u8; 16]) -> GUID {
    GUID {
        data1: u32::from_le_bytes([b[0], b[1], b[2], b[3]]),
        data2: u16::from_le_bytes([b[4], b[5]]),
        data3: u16::from_le_bytes([b[6], b[7]]),
        data4: [b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]],
    }
}

/// The 16 bytes of an identifier, in the order in which they lie in memory.
#[must_use]
pub const fn uid_to_bytes(uid: &GUID) -> [u8; 16] {
    let a = uid.data1.to_le_bytes();
    let b = uid.data2.to_le_bytes();
    let c = uid.data3.to_le_bytes();
    let d = uid.data4;
    [a[0], a[1], a[2], a[3], b[0], b[1], c[0], c[1], d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7]]
}

/// Milliseconds since 1970.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// Now, as PT_SYSTIME has it: 100-nanosecond intervals since 1 January 1601 UTC.
pub(crate) fn filetime_now() -> i64 {
    const TO_1970: i64 = 116_444_736_000_000_000;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_nanos() / 100).unwrap_or(i64::MAX - TO_1970) + TO_1970
}
