//! A disk that fails: below the SQLite of a process that says so at its start.
//!
//! What is written goes to the system's files at once, as other connections have to see it. Beside
//! that the disk keeps what it would hold if the power failed: a copy of the files in which there
//! is what was synced, and of the rest, when it comes to it, any part.

mod vfs;

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use fastrand::Rng;
use rusqlite::ffi::{SQLITE_FULL, SQLITE_IOERR_FSYNC, SQLITE_IOERR_WRITE};
use serde::{Deserialize, Serialize};

/// What a disk writes at once.
const SECTOR: usize = 512;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Kind {
    /// A write answers EIO.
    FailedWrite,
    /// A write answers ENOSPC.
    FullDisk,
    /// A sync answers EIO, and what was to be synced is lost.
    FailedSync,
    /// The process is killed in the middle of a write.
    TornWrite,
    /// The power fails: what was not synced is lost, or some of it.
    PowerCut,
}

impl Kind {
    pub(crate) const ALL: [Kind; 5] =
        [Kind::FailedWrite, Kind::FullDisk, Kind::FailedSync, Kind::TornWrite, Kind::PowerCut];

    /// Whether the home is what the disk would hold after the power failed.
    pub(crate) fn loses_power(self) -> bool {
        matches!(self, Kind::FailedSync | Kind::PowerCut)
    }
}

/// When what goes wrong.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Fault {
    pub(crate) kind: Kind,
    /// Before it, so many writes and syncs go well.
    pub(crate) after: u64,
    /// How many of them fail then; none after it has been seen in a call.
    pub(crate) times: u64,
    pub(crate) seed: u64,
    /// The home, and where it is kept as it would be if the power failed.
    pub(crate) home: PathBuf,
    pub(crate) kept: PathBuf,
}

/// What the disk answers.
enum Answer {
    Well,
    Fails(i32),
    /// So many bytes are written, then the process ends.
    Torn(usize),
    Ends,
}

/// What was done to a file since it was synced.
enum Unsynced {
    Write(u64, Vec<u8>),
    Truncate(u64),
    /// What comes after it is done to a new file of that name.
    Delete,
}

struct Disk {
    fault: Fault,
    count: u64,
    /// It does its work again.
    well: bool,
    random: Rng,
    unsynced: BTreeMap<PathBuf, Vec<Unsynced>>,
}

static DISK: OnceLock<Mutex<Disk>> = OnceLock::new();

/// The disk of this process. SQLite calls only after it was installed.
fn disk() -> MutexGuard<'static, Disk> {
    let disk = DISK.get_or_init(|| {
        let nothing = Fault {
            kind: Kind::FailedWrite,
            after: u64::MAX,
            times: 0,
            seed: 0,
            home: PathBuf::new(),
            kept: PathBuf::new(),
        };
        Mutex::new(Disk::new(nothing))
    });
    disk.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Puts the disk below this process's SQLite.
///
/// # Errors
/// When SQLite refuses it.
pub(crate) fn install(fault: Fault) -> Result<(), String> {
    DISK.set(Mutex::new(Disk::new(fault))).map_err(|_| "there is a disk already".to_owned())?;
    vfs::install()
}

/// From now on the disk does its work.
pub(crate) fn heal() {
    disk().well = true;
}

impl Disk {
    fn new(fault: Fault) -> Disk {
        let random = Rng::with_seed(fault.seed);
        Disk { fault, count: 0, well: false, random, unsynced: BTreeMap::new() }
    }

    /// Counts a write or sync; whether it is one that goes wrong.
    fn goes_wrong(&mut self) -> bool {
        let number = self.count;
        self.count += 1;
        let last = self.fault.after.saturating_add(self.fault.times);
        !self.well && (self.fault.after..last).contains(&number)
    }

    fn write(&mut self, length: usize) -> Answer {
        if self.fault.kind == Kind::FailedSync || !self.goes_wrong() {
            return Answer::Well;
        }
        match self.fault.kind {
            Kind::FailedWrite => Answer::Fails(SQLITE_IOERR_WRITE),
            Kind::FullDisk => Answer::Fails(SQLITE_FULL),
            Kind::TornWrite => Answer::Torn(self.random.usize(..length.max(1))),
            Kind::PowerCut => Answer::Ends,
            Kind::FailedSync => Answer::Well,
        }
    }

    fn sync(&mut self, path: &Path) -> Answer {
        let kind = self.fault.kind;
        let counts = matches!(kind, Kind::FailedSync | Kind::PowerCut);
        if counts && self.goes_wrong() {
            if kind == Kind::PowerCut {
                return Answer::Ends;
            }
            // As Linux does: the next sync says that all is well, and it is not there.
            self.unsynced.remove(path);
            return Answer::Fails(SQLITE_IOERR_FSYNC);
        }
        for change in self.unsynced.remove(path).unwrap_or_default() {
            if self.keep(path, &change).is_err() {
                return Answer::Fails(SQLITE_IOERR_FSYNC);
            }
        }
        Answer::Well
    }

    fn written(&mut self, path: &Path, offset: u64, bytes: &[u8]) {
        self.note(path, Unsynced::Write(offset, bytes.to_vec()));
    }

    fn truncated(&mut self, path: &Path, size: u64) {
        self.note(path, Unsynced::Truncate(size));
    }

    fn deleted(&mut self, path: &Path, synced: bool) {
        self.note(path, Unsynced::Delete);
        if synced {
            for change in self.unsynced.remove(path).unwrap_or_default() {
                let _ = self.keep(path, &change);
            }
        }
    }

    fn note(&mut self, path: &Path, change: Unsynced) {
        if self.fault.kind.loses_power() {
            self.unsynced.entry(path.to_owned()).or_default().push(change);
        }
    }

    /// Does a change to what is kept.
    fn keep(&self, path: &Path, change: &Unsynced) -> std::io::Result<()> {
        let Ok(within) = path.strip_prefix(&self.fault.home) else { return Ok(()) };
        let path = self.fault.kept.join(within);
        if let Unsynced::Delete = change {
            return match fs::remove_file(path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
        match change {
            Unsynced::Write(offset, bytes) => {
                file.seek(SeekFrom::Start(*offset))?;
                file.write_all(bytes)
            }
            Unsynced::Truncate(size) => file.set_len(*size),
            Unsynced::Delete => Ok(()),
        }
    }

    /// Ends the process, as a kill does: nothing of it runs any more. Of what was not synced some
    /// is kept, in whatever order, and some of that by half.
    fn end(&mut self) -> ! {
        let chance = [0, 50, 90, 100][self.random.usize(..4)];
        for (path, changes) in std::mem::take(&mut self.unsynced) {
            for change in changes {
                let kept = self.random.u8(..100) < chance;
                match change {
                    Unsynced::Write(offset, mut bytes) if kept => {
                        if self.random.u8(..8) == 0 {
                            let sectors = bytes.len() / SECTOR;
                            bytes.truncate(self.random.usize(..=sectors) * SECTOR);
                        }
                        let _ = self.keep(&path, &Unsynced::Write(offset, bytes));
                    }
                    // The old file is still there; what came after was another.
                    Unsynced::Delete if !kept => break,
                    other if kept => {
                        let _ = self.keep(&path, &other);
                    }
                    _ => {}
                }
            }
        }
        end_now()
    }
}

/// Ends this process at once.
pub(crate) fn end_now() -> ! {
    // As a kill does: no destructor of a session runs.
    std::process::abort()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disk(kind: Kind, folder: &Path) -> Disk {
        Disk::new(Fault {
            kind,
            after: 2,
            times: 1,
            seed: 1,
            home: folder.join("home"),
            kept: folder.join("kept"),
        })
    }

    #[test]
    fn what_is_synced_is_kept_and_what_is_not_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut disk = disk(Kind::FailedSync, folder.path());
        let file = folder.path().join("home/stores/a.store");
        disk.written(&file, 0, b"synced");
        assert!(matches!(disk.sync(&file), Answer::Well));
        disk.written(&file, 0, b"never");
        let kept = folder.path().join("kept/stores/a.store");
        assert_eq!(fs::read(&kept).expect("it is kept"), b"synced");
        assert!(matches!(disk.sync(&file), Answer::Well));
        assert_eq!(fs::read(&kept).expect("it is kept"), b"neverd");
        disk.written(&file, 0, b"lost");
        assert!(matches!(disk.sync(&file), Answer::Fails(_)));
        assert!(matches!(disk.sync(&file), Answer::Well));
        assert_eq!(fs::read(&kept).expect("it is kept"), b"neverd");
    }

    #[test]
    fn a_file_that_is_made_again_has_nothing_of_the_old_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut disk = disk(Kind::PowerCut, folder.path());
        let file = folder.path().join("home/a.store-wal");
        disk.written(&file, 0, b"old and long");
        assert!(matches!(disk.sync(&file), Answer::Well));
        disk.deleted(&file, false);
        disk.written(&file, 0, b"new");
        assert!(matches!(disk.sync(&file), Answer::Well));
        assert_eq!(fs::read(folder.path().join("kept/a.store-wal")).expect("it is kept"), b"new");
    }

    #[test]
    fn it_fails_when_it_is_to_and_so_often() {
        let mut disk = disk(Kind::FullDisk, Path::new("/nowhere"));
        let failed: Vec<bool> =
            (0..5).map(|_| matches!(disk.write(10), Answer::Fails(SQLITE_FULL))).collect();
        assert_eq!(failed, [false, false, true, false, false]);
    }
}
