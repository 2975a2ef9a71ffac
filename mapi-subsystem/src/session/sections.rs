//! Who has a profile section open: many readers, or one writer.

use std::collections::HashMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::sync::{Arc, Mutex};

use mapi_session::Code;
use mapi_session::flags::ProfileSectionFlags;
use windows_core::{GUID, IUnknown};

use super::{Session, lock, unknown_of};
use crate::admin::{SectionOwner, open_section};
use crate::com::{Fault, Reply};
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
    readers: usize,
    writers: usize,
    /// Holds the section against other processes.
    _file: Option<File>,
}

/// Keeps a section open; dropping it closes the section.
pub(crate) struct SectionLock {
    locks: Arc<SectionLocks>,
    key: (ProfileId, GUID),
    write: bool,
}

impl SectionLocks {
    /// Opens a section for reading, or for writing by nobody else.
    pub(crate) fn open(
        self: &Arc<Self>,
        home: &Home,
        profile: ProfileId,
        uid: GUID,
        write: bool,
    ) -> Reply<SectionLock> {
        let refused = |how: &str| {
            Err(Fault::new(
                Code::E_NO_ACCESS,
                format!("the profile section {uid:?} is {how}; it has to be released there first"),
            ))
        };
        let free = deviates("C.5.1") || deviates("D.10.OpenProfileSection");
        let key = (profile, uid);
        let mut sections = lock(&self.0);
        match sections.get(&key) {
            Some(users) if users.writers > 0 && !free => return refused("being changed elsewhere"),
            Some(_) if write && !free => return refused("open elsewhere"),
            Some(_) => {}
            None => {
                let file = hold_file(home, profile, &uid, write)?;
                if file.is_none() && !free {
                    return refused("open in another process");
                }
                sections.insert(key, Users { _file: file, ..Users::default() });
            }
        }
        let users = sections.entry(key).or_default();
        *if write { &mut users.writers } else { &mut users.readers } += 1;
        Ok(SectionLock { locks: Arc::clone(self), key, write })
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
            let count = if self.write { &mut users.writers } else { &mut users.readers };
            *count = count.saturating_sub(1);
            if users.writers == 0 && users.readers == 0 {
                sections.remove(&self.key);
            }
        }
    }
}
