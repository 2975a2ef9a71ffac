//! Who has a profile section open: many readers, or one writer.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use mapi_session::Code;
use mapi_session::flags::ProfileSectionFlags;
use windows_core::{GUID, IUnknown};

use super::{Session, lock, unknown_of};
use crate::admin::{SectionOwner, open_section};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
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
#[derive(Default)]
pub(crate) struct SectionLocks(Mutex<HashMap<(ProfileId, GUID), Users>>);

#[derive(Default)]
struct Users {
    readers: usize,
    writer: bool,
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
        profile: ProfileId,
        uid: GUID,
        write: bool,
    ) -> Reply<SectionLock> {
        let key = (profile, uid);
        let mut sections = lock(&self.0);
        let users = sections.entry(key).or_default();
        let kept = !deviates("C.5.1") && !deviates("D.10.OpenProfileSection");
        if (users.writer || (write && users.readers > 0)) && kept {
            let how = if users.writer { "being changed" } else { "open" };
            return Err(Fault::new(
                Code::E_NO_ACCESS,
                format!("the profile section {uid:?} is {how} elsewhere; release it there first"),
            ));
        }
        if write {
            users.writer = true;
        } else {
            users.readers += 1;
        }
        Ok(SectionLock { locks: Arc::clone(self), key, write })
    }
}

impl Drop for SectionLock {
    fn drop(&mut self) {
        let mut sections = lock(&self.locks.0);
        if let Some(users) = sections.get_mut(&self.key) {
            if self.write {
                users.writer = false;
            } else {
                users.readers = users.readers.saturating_sub(1);
            }
            if !users.writer && users.readers == 0 {
                sections.remove(&self.key);
            }
        }
    }
}
