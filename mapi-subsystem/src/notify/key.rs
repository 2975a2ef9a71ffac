//! What sinks register for.

use std::sync::atomic::{AtomicU64, Ordering};

/// What a sink registers for, and what an event happens to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NotifyKey {
    /// A session as a whole.
    Session(u64),
    /// Everything in a store (Advise without an entry id), by its record key.
    Store(Vec<u8>),
    /// An object, by its long-term entry id.
    Object(Vec<u8>),
    /// A table view, or whatever else needs a key of its own.
    Unique(u64),
}

impl NotifyKey {
    /// A key that nobody else has.
    #[must_use]
    pub fn unique() -> NotifyKey {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        NotifyKey::Unique(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}
