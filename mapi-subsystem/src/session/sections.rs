//! Who has a profile section open: many readers, or one writer.

use std::collections::HashMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use mapi_session::Code;
use mapi_session::flags::ProfileSectionFlags;
use windows_core::{GUID, IUnknown};

use super::{Session, lock, unknown_of};
use crate::admin::{SectionOwner, open_section};
use crate::com::{Fault, Liveness, Reply};
use crate::deviation::deviates;
use crate::home::{Home, HomeError};
use crate::profile::ProfileId;

impl Session {
    /// OpenProfileSection.
    pub(super) fn open_section(&self, uid: GUID, flags: ProfileSectionFlags) -> Reply<IUnknown> {
        let owner = SectionOwner {
            engine: Arc::clone(&self.engine),
            profile: self.profile,
            liveness: Arc::clone(&self.liveness),
        };
        unknown_of(&open_section(&owner, uid, flags)?)
    }
}

/// The open sections of a home in this process.
///
/// The processes that share a home see those of each other by locks on files, one for each
/// section: shared by readers, alone for a writer. The operating system drops the lock of a process
/// that ends, however it ends.
#[derive(Default)]
pub(crate) struct SectionLocks(Mutex<HashMap<(ProfileId, GUID), Users>>);

/// Who has a section open in this process.
#[derive(Default)]
struct Users {
    all: Vec<User>,
    /// Holds the section against other processes.
    _file: Option<File>,
}

struct User {
    number: u64,
    write: bool,
    /// A user whose session has ended has nothing open any more, released or not.
    liveness: Arc<Liveness>,
}

/// Keeps a section open; dropping it closes the section.
pub(crate) struct SectionLock {
    locks: Arc<SectionLocks>,
    key: (ProfileId, GUID),
    number: u64,
}

impl SectionLocks {
    /// Opens a section for reading, or for writing by nobody else, until the lock is dropped or
    /// `liveness` has ended.
    pub(crate) fn open(
        self: &Arc<Self>,
        home: &Home,
        liveness: &Arc<Liveness>,
        key: (ProfileId, GUID),
        write: bool,
    ) -> Reply<SectionLock> {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let refused = |how: &str| {
            let uid = key.1;
            Err(Fault::new(
                Code::E_NO_ACCESS,
                format!("the profile section {uid:?} is {how}; it has to be released there first"),
            ))
        };
        let free = deviates("C.5.1") || deviates("D.10.OpenProfileSection");
        let mut sections = lock(&self.0);
        match sections.get(&key) {
            Some(users) if users.all.iter().any(|user| user.write) && !free => {
                return refused("being changed elsewhere");
            }
            Some(_) if write && !free => return refused("open elsewhere"),
            Some(_) => {}
            None => {
                let file = hold_file(home, key.0, &key.1, write)?;
                if file.is_none() && !free {
                    return refused("open in another process");
                }
                sections.insert(key, Users { _file: file, ..Users::default() });
            }
        }
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let user = User { number, write, liveness: Arc::clone(liveness) };
        sections.entry(key).or_default().all.push(user);
        Ok(SectionLock { locks: Arc::clone(self), key, number })
    }

    /// Closes the sections that a session has left open which has ended.
    pub(super) fn close_left(&self) {
        lock(&self.0).retain(|_, users| {
            users.all.retain(|user| user.liveness.is_alive());
            !users.all.is_empty()
        });
    }
}

/// Locks the file of a section. `None`: another process has it.
fn hold_file(home: &Home, profile: ProfileId, uid: &GUID, write: bool) -> Reply<Option<File>> {
    let folder = home.path().join("sections");
    let path = folder.join(format!("{}-{uid:?}.lock", profile.0));
    let fail = |e: std::io::Error| -> Fault {
        HomeError::Folder { path: path.clone(), reason: e.to_string() }.into()
    };
    std::fs::create_dir_all(&folder).map_err(fail)?;
    // Not truncated, nor deleted afterwards: another process may hold it.
    let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
    let file = file.map_err(fail)?;
    match if write { file.try_lock() } else { file.try_lock_shared() } {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(fail(error)),
    }
}

impl Drop for SectionLock {
    fn drop(&mut self) {
        let mut sections = lock(&self.locks.0);
        if let Some(users) = sections.get_mut(&self.key) {
            users.all.retain(|user| user.number != self.number);
            if users.all.is_empty() {
                sections.remove(&self.key);
            }
        }
    }
}
