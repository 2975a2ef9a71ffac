//! The MAPI subsystem that a program runs against.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use crate::EntryPoints;
use crate::wire::Allocator;

/// A MAPI subsystem: the entry points that everything else is reached through. The embedded
/// subsystem gives one; on Windows, Outlook's MAPI32 has them too.
#[derive(Clone)]
pub struct Subsystem {
    inner: Arc<Inner>,
}

struct Inner {
    entry_points: EntryPoints,
    /// As error messages say it.
    name: Option<Arc<str>>,
    /// What must stay while the entry points may be called: a loaded library, a home folder.
    #[expect(dead_code, reason = "it is kept, not read")]
    keep: Box<dyn Any + Send + Sync>,
}

impl Subsystem {
    /// A subsystem of these entry points. `keep` is dropped when nothing uses them any more: a
    /// handle of the library that they are in, or `()`.
    ///
    /// # Safety
    /// Each function behaves as MAPI's page of it says and may be called while `keep` lives.
    pub unsafe fn from_entry_points(
        entry_points: EntryPoints,
        keep: impl Any + Send + Sync,
    ) -> Subsystem {
        Subsystem { inner: Arc::new(Inner { entry_points, name: None, keep: Box::new(keep) }) }
    }

    /// Gives it a name, such as the path of its library: errors say it then.
    #[must_use]
    pub fn named(self, name: impl Into<Arc<str>>) -> Subsystem {
        let name = Some(name.into());
        let entry_points = self.inner.entry_points;
        // What keeps it alive goes on to do so.
        Subsystem { inner: Arc::new(Inner { entry_points, name, keep: Box::new(self) }) }
    }

    /// Its name, if it has one.
    #[must_use]
    pub fn name(&self) -> Option<&Arc<str>> {
        self.inner.name.as_ref()
    }

    /// The entry points.
    #[must_use]
    pub fn entry_points(&self) -> &EntryPoints {
        &self.inner.entry_points
    }

    /// The functions that own MAPI memory.
    #[must_use]
    pub fn allocator(&self) -> Allocator {
        let entry = &self.inner.entry_points;
        Allocator {
            allocate_buffer: entry.MAPIAllocateBuffer,
            allocate_more: entry.MAPIAllocateMore,
            free_buffer: entry.MAPIFreeBuffer,
        }
    }
}

impl fmt::Debug for Subsystem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subsystem").field("name", &self.inner.name).finish_non_exhaustive()
    }
}
