//! Which sessions use a profile, in whatever process.
//!
//! A process that works with a home holds a lock on a file of its own in it. The operating system
//! drops the lock when the process ends, however it ends, and so tells the others.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::PathBuf;

use mapi_session::Code;
use rusqlite::{Connection, Transaction};
use windows_core::GUID;

use super::sharing::{self, Sharing};
use super::{ProfileId, key, uid_column};
use crate::com::{Fault, Reply};
use crate::home::{DbError, Home, HomeError, new_uid, uid_from_bytes, uid_to_bytes};

/// A session that is under way, as the other processes see it. Dropping it ends it.
pub(crate) struct SessionEntry {
    home: Home,
    pub(crate) id: GUID,
    pub(crate) profile: ProfileId,
    /// The shared session that it belongs to.
    pub(crate) sharing: Option<Sharing>,
}

impl Home {
    /// Notes that a session uses the profile: one of its own, or one that others may join.
    pub(crate) fn begin_session(&self, profile: ProfileId, shared: bool) -> Reply<SessionEntry> {
        self.hold_process_lock()?;
        let (id, sharing) = self.write(|db| {
            // It was there when it was chosen, but a logon keeps nobody from deleting it.
            let sql = "SELECT EXISTS (SELECT 1 FROM profile WHERE id = ? AND deleted = 0)";
            if !db.query_row(sql, [profile.0], |r| r.get::<_, bool>(0))? {
                return Err(Fault::new(Code::E_LOGON_FAILED, "the profile was deleted").into());
            }
            let sharing = if shared { Some(sharing::begin(db, profile)?) } else { None };
            Ok((self.insert_session(db, profile, sharing)?, sharing))
        })?;
        Ok(SessionEntry { home: self.clone(), id, profile, sharing })
    }

    /// Notes a session of a client that joins the shared one. `None`: there is none to join.
    pub(crate) fn join_session(&self) -> Reply<Option<SessionEntry>> {
        if !self.read(sharing::any)? {
            return Ok(None);
        }
        self.hold_process_lock()?;
        // Looked for in the transaction that joins it: it cannot end in between.
        let joined = self.write(|db| {
            let Some((profile, sharing)) = sharing::find(db)? else { return Ok(None) };
            Ok(Some((self.insert_session(db, profile, Some(sharing))?, profile, sharing)))
        })?;
        Ok(joined.map(|(id, profile, sharing)| SessionEntry {
            home: self.clone(),
            id,
            profile,
            sharing: Some(sharing),
        }))
    }

    fn insert_session(
        &self,
        db: &Transaction<'_>,
        profile: ProfileId,
        sharing: Option<Sharing>,
    ) -> Result<GUID, DbError> {
        let id = new_uid();
        let process = uid_to_bytes(&self.process());
        db.execute("INSERT OR IGNORE INTO process (id) VALUES (?)", [process])?;
        db.execute(
            "INSERT INTO session (id, process, profile, shared) VALUES (?, ?, ?, ?)",
            (uid_to_bytes(&id), process, profile.0, sharing.map(|s| s.session)),
        )?;
        Ok(id)
    }

    /// Forgets the sessions of processes that are gone, and does what waited for their end.
    pub(crate) fn sweep(&self) -> Reply<()> {
        let own = uid_to_bytes(&self.process());
        let others: Vec<[u8; 16]> = self.read(|db| {
            let mut statement = db.prepare_cached("SELECT id FROM process WHERE id <> ?")?;
            let rows = statement.query_map([own], |r| r.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })?;
        let gone: Vec<_> =
            others.into_iter().filter(|id| !self.is_running(&uid_from_bytes(*id))).collect();
        if gone.is_empty() {
            return Ok(());
        }
        self.write(|db| {
            for id in &gone {
                db.execute("DELETE FROM process WHERE id = ?", [id])?;
            }
            sharing::settle(db)?;
            settle_profiles(db)
        })?;
        for id in gone {
            let _ = std::fs::remove_file(self.lock_file(&uid_from_bytes(id)));
        }
        Ok(())
    }

    /// Whether another process has a session on a profile.
    pub(crate) fn has_sessions_elsewhere(&self, profile: ProfileId) -> Reply<bool> {
        let others: Vec<[u8; 16]> = self.read(|db| {
            let mut statement = db.prepare_cached(
                "SELECT DISTINCT process FROM session WHERE profile = ? AND process <> ?",
            )?;
            let key = (profile.0, uid_to_bytes(&self.process()));
            let rows = statement.query_map(key, |r| r.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })?;
        Ok(others.iter().any(|process| self.is_running(&uid_from_bytes(*process))))
    }

    /// Tells other processes what a session's spooler is doing with a transport.
    pub(crate) fn publish_status(
        &self,
        session: &GUID,
        provider: &GUID,
        running: u32,
    ) -> Reply<()> {
        self.write(|db| {
            db.execute(
                "INSERT INTO status_row (session, provider, running) VALUES (?, ?, ?)
                 ON CONFLICT (session, provider) DO UPDATE SET running = excluded.running",
                (uid_to_bytes(session), uid_to_bytes(provider), running),
            )?;
            let mut change = uid_to_bytes(provider).to_vec();
            change.extend_from_slice(&running.to_le_bytes());
            self.note(db, "status", &change)
        })
    }

    /// What the spoolers of other processes are doing with a transport, all together.
    pub(crate) fn foreign_status(&self, provider: &GUID) -> Reply<u32> {
        self.read(|db| {
            let mut statement = db.prepare_cached(
                "SELECT running, process FROM status_row JOIN session ON session.id = session
                 WHERE provider = ? AND process <> ?",
            )?;
            let key = (uid_to_bytes(provider), uid_to_bytes(&self.process()));
            let rows: Vec<(u32, [u8; 16])> = statement
                .query_map(key, |r| Ok((r.get(0)?, r.get(1)?)))?
                .collect::<Result<_, _>>()?;
            // One that was killed says nothing more.
            let live =
                rows.iter().filter(|(_, process)| self.is_running(&uid_from_bytes(*process)));
            Ok(live.fold(0, |all, (running, _)| all | running))
        })
    }

    fn lock_file(&self, process: &GUID) -> PathBuf {
        self.path().join("processes").join(format!("{process:?}.lock"))
    }

    /// Whether the process with this identifier holds its lock.
    pub(crate) fn is_running(&self, process: &GUID) -> bool {
        if *process == self.process() {
            return true;
        }
        // No file: it ended in order. A file that cannot be opened tells nothing, so it counts
        // as running: what is kept too long is better than what is taken from under a session.
        // The lock that is tried is a shared one: several that ask at a time do not take each
        // other for the process.
        match OpenOptions::new().write(true).open(self.lock_file(process)) {
            Err(e) => e.kind() != std::io::ErrorKind::NotFound,
            Ok(file) => matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)),
        }
    }

    /// Takes the lock that tells others that this process is there.
    pub(crate) fn hold_process_lock(&self) -> Reply<()> {
        self.with_process_lock(|held| {
            if held.is_some() {
                return Ok(());
            }
            let path = self.lock_file(&self.process());
            let fail =
                |e: std::io::Error| HomeError::Folder { path: path.clone(), reason: e.to_string() };
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder).map_err(fail)?;
            }
            let file = File::create(&path).map_err(fail)?;
            file.try_lock().map_err(|e| fail(e.into()))?;
            *held = Some(file);
            Ok(())
        })
    }
}

impl Drop for SessionEntry {
    fn drop(&mut self) {
        // Should this fail, the session is forgotten when the process ends.
        let _ = self.home.write(|db| {
            db.execute("DELETE FROM session WHERE id = ?", [uid_to_bytes(&self.id)])?;
            if self.sharing.is_some() {
                sharing::settle(db)?;
            }
            settle_profiles(db)
        });
    }
}

/// Whether a session uses the profile.
pub(super) fn in_use(db: &Connection, profile: i64) -> Result<bool, DbError> {
    Ok(db.query_row("SELECT EXISTS (SELECT 1 FROM session WHERE profile = ?)", [profile], |r| {
        r.get(0)
    })?)
}

/// Does what waited for the end of sessions: deletes and renames.
fn settle_profiles(db: &Transaction<'_>) -> Result<(), DbError> {
    // Mostly nothing waits, which one question tells.
    let waits = db
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM profile WHERE deleted = 1 OR new_name IS NOT NULL)
             OR EXISTS (SELECT 1 FROM provider WHERE deleted = 1)
             OR EXISTS (SELECT 1 FROM service WHERE deleted = 1)",
        )?
        .query_row([], |r| r.get::<_, bool>(0))?;
    if !waits {
        return Ok(());
    }
    db.execute(
        "DELETE FROM profile WHERE deleted = 1
         AND NOT EXISTS (SELECT 1 FROM session WHERE session.profile = profile.id)",
        [],
    )?;
    let unused = "NOT EXISTS (SELECT 1 FROM session WHERE session.profile = p.profile)";
    let mut statement = db.prepare(&format!(
        "SELECT p.profile, p.uid FROM provider p WHERE p.deleted = 1 AND {unused}"
    ))?;
    let providers: Vec<(i64, GUID)> = statement
        .query_map([], |r| Ok((r.get(0)?, uid_column(r, 1)?)))?
        .collect::<Result<_, _>>()?;
    let gone = "service.deleted = 1
         AND NOT EXISTS (SELECT 1 FROM session WHERE session.profile = service.profile)";
    // A service's section has its UID; its providers are gone or go by the reference to it.
    db.execute(
        &format!(
            "DELETE FROM section WHERE EXISTS (SELECT 1 FROM service WHERE {gone}
             AND service.profile = section.profile AND service.uid = section.uid)"
        ),
        [],
    )?;
    for (profile, uid) in providers {
        db.execute(
            "DELETE FROM provider WHERE profile = ? AND uid = ?",
            (profile, uid_to_bytes(&uid)),
        )?;
        super::section::delete(db, profile, &uid)?;
    }
    db.execute(&format!("DELETE FROM service WHERE {gone}"), [])?;
    let mut statement = db.prepare(
        "SELECT id, new_name FROM profile WHERE new_name IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM session WHERE session.profile = profile.id)",
    )?;
    let renames: Vec<(i64, String)> =
        statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<Result<_, _>>()?;
    for (id, name) in renames {
        // The name may have been taken in the meantime: then the profile keeps its old one.
        let taken: bool = db.query_row(
            "SELECT EXISTS (SELECT 1 FROM profile WHERE key = ? AND deleted = 0 AND id <> ?)",
            (key(&name), id),
            |r| r.get(0),
        )?;
        if taken {
            db.execute("UPDATE profile SET new_name = NULL WHERE id = ?", [id])?;
        } else {
            db.execute(
                "UPDATE profile SET name = ?, key = ?, new_name = NULL WHERE id = ?",
                (&name, key(&name), id),
            )?;
        }
    }
    Ok(())
}
