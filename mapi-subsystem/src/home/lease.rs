//! Leases: what one process at a time may do.

use rusqlite::OptionalExtension;

use super::{Home, now, uid_from_bytes, uid_to_bytes};
use crate::com::Reply;

/// How long a lease holds without being renewed, in milliseconds.
const TERM: i64 = 30_000;

/// The right to do something that one process at a time may do, such as the spooler's work.
/// It ends when it is dropped, when its process
/// ends, or when its holder has been silent for too long.
pub struct Lease {
    home: Home,
    name: &'static str,
}

impl Home {
    /// Takes the lease of this name, or `None` when another process has it.
    ///
    /// # Errors
    /// A fault of the database of profiles.
    pub fn lease(&self, name: &'static str) -> Reply<Option<Lease>> {
        // Others see by the lock that this process is there.
        self.hold_process_lock()?;
        let own = uid_to_bytes(&self.process());
        let taken = self.write(|db| {
            let holder: Option<(Vec<u8>, i64)> = db
                .query_row("SELECT process, expires FROM lease WHERE name = ?", [name], |r| {
                    Ok((r.get(0)?, r.get(1)?))
                })
                .optional()?;
            if let Some((process, expires)) = holder {
                let running = || {
                    <[u8; 16]>::try_from(process.as_slice())
                        .is_ok_and(|id| self.is_running(&uid_from_bytes(id)))
                };
                if process != own && expires > now() && running() {
                    return Ok(false);
                }
            }
            db.execute(
                "INSERT INTO lease (name, process, expires) VALUES (?, ?, ?)
                 ON CONFLICT (name) DO UPDATE SET process = excluded.process, expires = excluded.expires",
                (name, own, now() + TERM),
            )?;
            Ok(true)
        })?;
        Ok(taken.then(|| Lease { home: self.clone(), name }))
    }
}

impl Lease {
    /// Says that its holder is still at work. `false`: another process has taken it over, since
    /// this one was silent for too long; the work must stop.
    ///
    /// # Errors
    /// A fault of the database of profiles.
    pub fn renew(&self) -> Reply<bool> {
        let own = uid_to_bytes(&self.home.process());
        self.home.write(|db| {
            let changed = db.execute(
                "UPDATE lease SET expires = ? WHERE name = ? AND process = ?",
                (now() + TERM, self.name, own),
            )?;
            Ok(changed == 1)
        })
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let own = uid_to_bytes(&self.home.process());
        // Should this fail, the lease runs out by itself.
        let _ = self.home.write(|db| {
            Ok(db.execute("DELETE FROM lease WHERE name = ? AND process = ?", (self.name, own))?)
        });
    }
}
