//! Follows what other processes change in the home, for the tables of this one's sessions.

use std::sync::{Arc, Condvar, Mutex, Weak};
use std::thread::JoinHandle;
use std::time::Duration;

use super::{Engine, lock};
use crate::com::Reply;

/// How often the home is looked at.
const INTERVAL: Duration = Duration::from_millis(500);

/// The thread that looks. Dropping it ends the thread.
pub(super) struct Watch {
    stop: Arc<(Mutex<bool>, Condvar)>,
    thread: Option<JoinHandle<()>>,
}

impl Watch {
    /// Starts to follow the journal from its end. `None` when no thread can be started: then
    /// tables show what others changed when they are opened next.
    pub(super) fn start(engine: &Arc<Engine>) -> Option<Watch> {
        let mut seen = engine.home.journal_end().ok()?;
        let stop: Arc<(Mutex<bool>, Condvar)> = Arc::default();
        let stopped = Arc::clone(&stop);
        let engine: Weak<Engine> = Arc::downgrade(engine);
        let look = move || {
            let (flag, signal) = &*stopped;
            let mut ended = lock(flag);
            while !*ended {
                let waited = signal.wait_timeout(ended, INTERVAL);
                ended = waited.unwrap_or_else(std::sync::PoisonError::into_inner).0;
                if *ended {
                    break;
                }
                drop(ended);
                let Some(engine) = engine.upgrade() else { return };
                // A home that cannot be read now is read the next time.
                let _ = engine.follow(&mut seen);
                drop(engine);
                ended = lock(flag);
            }
        };
        let thread = std::thread::Builder::new().name("mapi-watch".into()).spawn(look).ok()?;
        Some(Watch { stop, thread: Some(thread) })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        *lock(&self.stop.0) = true;
        self.stop.1.notify_all();
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != std::thread::current().id()
        {
            // What panics in it was told already, and there is nothing else to learn.
            let _ = thread.join();
        }
    }
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
