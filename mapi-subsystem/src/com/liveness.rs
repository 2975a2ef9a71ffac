//! Whether the session that an object belongs to is still there.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A switch that a session shares with its objects. Logoff turns it off: every call on an object
/// that is left then answers `MAPI_E_INVALID_OBJECT`, except those of `IUnknown`.
#[derive(Debug, Default)]
pub struct Liveness {
    ended: AtomicBool,
    parent: Option<Arc<Liveness>>,
}

impl Liveness {
    /// One that is alive.
    #[must_use]
    pub fn new() -> Arc<Liveness> {
        Arc::default()
    }

    /// One that ends by itself or with `parent`, whichever is first: that of a store beside its
    /// session's.
    #[must_use]
    pub fn child(parent: &Arc<Liveness>) -> Arc<Liveness> {
        Arc::new(Liveness { ended: AtomicBool::new(false), parent: Some(Arc::clone(parent)) })
    }

    /// Whether calls are still answered.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        !self.ended.load(Ordering::Acquire) && self.parent.as_ref().is_none_or(|p| p.is_alive())
    }

    /// Ends it, for good.
    pub fn end(&self) {
        self.ended.store(true, Ordering::Release);
    }
}
