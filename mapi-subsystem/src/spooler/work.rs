//! Which stores the spooler is working for, and which of them are to have no more of it.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use mapi_session::flags::StoreLogoffFlags;
use windows_core::GUID;

/// The way of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// Out of a store.
    Out,
    /// Into one.
    In,
}

/// What goes on with one store, and what is not to be begun any more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Work {
    going: StoreLogoffFlags,
    closed: StoreLogoffFlags,
}

/// What goes on with each, for all sessions of a home in this process. Stores are named by their
/// PR_PROVIDER_UID.
#[derive(Default)]
pub(crate) struct StoreWork(Mutex<HashMap<GUID, Work>>);

impl Way {
    fn flag(self) -> StoreLogoffFlags {
        match self {
            Way::Out => StoreLogoffFlags::OUTBOUND,
            Way::In => StoreLogoffFlags::INBOUND,
        }
    }
}

impl StoreWork {
    fn lock(&self) -> MutexGuard<'_, HashMap<GUID, Work>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with a message of a store, and says so meanwhile. `None`: the store is to
    /// have no more messages that way.
    pub(crate) fn on<T>(&self, store: &GUID, way: Way, work: impl FnOnce() -> T) -> Option<T> {
        {
            let mut all = self.lock();
            let entry = all.entry(*store).or_default();
            if entry.closed.contains(way.flag()) {
                return None;
            }
            entry.going |= way.flag();
        }
        let _done = Going { all: self, store, way };
        Some(work())
    }

    /// What goes on: `LOGOFF_OUTBOUND` and `LOGOFF_INBOUND`.
    pub(crate) fn of(&self, store: &GUID) -> StoreLogoffFlags {
        self.lock().get(store).map_or(StoreLogoffFlags::empty(), |work| work.going)
    }

    /// Has no more messages begun that way, until [`open`](StoreWork::open).
    pub(crate) fn close(&self, store: &GUID, way: Way) {
        self.lock().entry(*store).or_default().closed |= way.flag();
    }

    /// Lets messages go both ways again.
    pub(crate) fn open(&self, store: &GUID) {
        if let Some(work) = self.lock().get_mut(store) {
            work.closed = StoreLogoffFlags::empty();
        }
    }
}

/// A message on its way; it is through when this is dropped, even by a panic.
struct Going<'a> {
    all: &'a StoreWork,
    store: &'a GUID,
    way: Way,
}

impl Drop for Going<'_> {
    fn drop(&mut self) {
        if let Some(work) = self.all.lock().get_mut(self.store) {
            work.going -= self.way.flag();
        }
    }
}
