//! Follows what other processes change in the home, for the tables of this one's sessions.

use std::sync::{Arc, Weak};
use std::time::Duration;

use super::Engine;
use crate::com::Reply;
use crate::periodic::Periodic;

/// How often the home is looked at.
const INTERVAL: Duration = Duration::from_millis(500);

/// Starts to follow the journal from its end. `None` when no thread can be started: then tables
/// show what others changed when they are opened next.
pub(super) fn watch(engine: &Arc<Engine>) -> Option<Periodic> {
    let mut seen = engine.home.journal_end().ok()?;
    let engine: Weak<Engine> = Arc::downgrade(engine);
    Periodic::start("mapi-watch", INTERVAL, move || {
        Some(move || {
            // A home that cannot be read now is read the next time.
            let _ = engine.upgrade()?.follow(&mut seen);
            Some(())
        })
    })
}

impl Engine {
    /// Brings the sessions' tables up to date with what others changed since `seen`.
    fn follow(&self, seen: &mut i64) -> Reply<()> {
        let (entries, end) = self.home.journal_after(*seen)?;
        *seen = end;
        let any = |kinds: &[&str]| entries.iter().any(|e| kinds.contains(&e.kind.as_str()));
        let (stores, books) = (any(&["stores", "services"]), any(&["address-book"]));
        let status = any(&["status", "services", "section", "stores"]);
        if !(stores || books || status) {
            return Ok(());
        }
        for session in self.live_sessions() {
            if stores {
                session.refresh_stores()?;
            }
            if books {
                session.refresh_books()?;
            }
            if status {
                session.refresh_status();
            }
        }
        Ok(())
    }
}
