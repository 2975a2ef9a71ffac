//! Follows what other processes change in the home, for the tables of this one's sessions and for
//! those who share a session.

use std::sync::{Arc, Weak};
use std::time::Duration;

use windows_core::GUID;

use super::Engine;
use crate::com::Reply;
use crate::home::{JournalEntry, uid_from_bytes};
use crate::periodic::Periodic;
use crate::profile::SharerLogoff;

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
        self.hear_sharers(&entries);
        let any = |kinds: &[&str]| entries.iter().any(|e| kinds.contains(&e.kind.as_str()));
        let (stores, books) = (any(&["stores", "services"]), any(&["address-book"]));
        let status = any(&["status", "services", "section", "stores"]);
        if !(stores || books || status) {
            return Ok(());
        }
        for session in self.live_sessions() {
            // What went on and is over already was a change of the row too.
            for (transport, bits) in entries.iter().filter_map(activity) {
                session.show_bits(&transport, bits);
            }
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
        // After the tables, so that who is told finds them as they are now.
        let hub = self.hub()?;
        for entry in entries.iter().filter(|entry| entry.kind == "address-book") {
            crate::addrbook::tell_noted(&hub, &entry.payload);
        }
        Ok(())
    }
}

impl Engine {
    /// Tells the sessions that sharers of theirs in other processes log off.
    fn hear_sharers(&self, entries: &[JournalEntry]) {
        for logoff in entries.iter().filter_map(SharerLogoff::of) {
            for session in self.live_sessions() {
                if session.sharing().is_some_and(|sharing| logoff.concerns(sharing)) {
                    self.tell_logoff(&session, logoff.flags);
                }
            }
        }
    }
}

/// What another process was doing with a transport when it noted this.
fn activity(entry: &JournalEntry) -> Option<(GUID, u32)> {
    let (transport, bits) = entry.payload.split_first_chunk::<16>()?;
    let bits = u32::from_le_bytes(bits.try_into().ok()?);
    (entry.kind == "status").then(|| (uid_from_bytes(*transport), bits))
}
