//! Sessions that clients share, in one process or in several.
//!
//! Each client has a session of its own, on the profile and with the providers of the one that it
//! shares. What they have in common is a row of the database of profiles: it goes with the last of
//! them, be that logged off or killed.

use mapi_session::flags::LogoffFlags;
use rusqlite::{Connection, OptionalExtension, Transaction};
use windows_core::GUID;

use super::sessions::SessionEntry;
use super::{ProfileId, ProviderEntry, services};
use crate::com::Reply;
use crate::home::{DbError, Home, JournalEntry, uid_from_bytes, uid_to_bytes};

/// What the journal calls the Logoff of a sharer.
const KIND: &str = "logoff";

/// A client's part in a shared session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sharing {
    /// The number of the shared session in the home. None is used again.
    pub(crate) session: i64,
    /// Where the journal ended when the client came in: what others did before is not its affair.
    since: i64,
}

/// What a sharer of another process tells at its Logoff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SharerLogoff {
    session: i64,
    seq: i64,
    /// MAPI_LOGOFF_SHARED and others.
    pub(crate) flags: LogoffFlags,
}

impl SharerLogoff {
    /// Reads it from the journal.
    pub(crate) fn of(entry: &JournalEntry) -> Option<SharerLogoff> {
        let (session, flags) = entry.payload.split_first_chunk::<8>()?;
        let flags = u32::from_le_bytes(flags.try_into().ok()?);
        (entry.kind == KIND).then(|| SharerLogoff {
            session: i64::from_le_bytes(*session),
            seq: entry.seq,
            flags: LogoffFlags::from_bits_retain(flags),
        })
    }

    /// Whether it is told to this client.
    pub(crate) fn concerns(&self, sharing: Sharing) -> bool {
        self.session == sharing.session && self.seq > sharing.since
    }
}

impl Home {
    /// The providers of a session: those of the profile, or of the session that it joined.
    pub(crate) fn session_providers(&self, entry: &SessionEntry) -> Reply<Vec<ProviderEntry>> {
        let Some(sharing) = entry.sharing else { return self.providers(entry.profile) };
        self.read(|db| services::shared_providers(db, entry.profile.0, sharing.session))
    }

    /// Tells the sharers in other processes, if there are any, that one logs off.
    pub(crate) fn tell_sharers(&self, sharing: Sharing, flags: LogoffFlags) -> Reply<()> {
        let own = uid_to_bytes(&self.process());
        let elsewhere = |db: &Connection| -> Result<bool, DbError> {
            let sql = "SELECT EXISTS (SELECT 1 FROM session WHERE shared = ? AND process <> ?)";
            Ok(db.query_row(sql, (sharing.session, own), |r| r.get(0))?)
        };
        if !self.read(elsewhere)? {
            return Ok(());
        }
        let mut payload = sharing.session.to_le_bytes().to_vec();
        payload.extend_from_slice(&flags.bits().to_le_bytes());
        self.write(|db| self.note(db, KIND, &payload))
    }
}

impl Home {
    /// The store that Simple MAPI uses in a shared session, where it has one of its own or none.
    pub(crate) fn shared_simple_store(&self, sharing: Sharing) -> Reply<Option<Option<GUID>>> {
        self.read(|db| {
            let mut statement =
                db.prepare_cached("SELECT simple_store FROM shared_session WHERE id = ?")?;
            let store: Option<Option<Vec<u8>>> =
                statement.query_row([sharing.session], |r| r.get(0)).optional()?;
            Ok(store.flatten().map(|uid| uid.try_into().ok().map(uid_from_bytes)))
        })
    }

    /// Sets it, and tells the sharers; with `None` it is that of the profile again.
    pub(crate) fn share_simple_store(
        &self,
        sharing: Sharing,
        profile: ProfileId,
        store: Option<Option<GUID>>,
    ) -> Reply<()> {
        let store = store.map(|store| store.map(|uid| uid_to_bytes(&uid).to_vec()));
        let store = store.map(Option::unwrap_or_default);
        self.write(|db| {
            db.execute(
                "UPDATE shared_session SET simple_store = ?2 WHERE id = ?1",
                (sharing.session, store),
            )?;
            self.note(db, "stores", &profile.0.to_le_bytes())
        })
    }
}

/// Whether there may be a shared session to join.
pub(super) fn any(db: &Connection) -> Result<bool, DbError> {
    Ok(db.query_row("SELECT EXISTS (SELECT 1 FROM shared_session)", [], |r| r.get(0))?)
}

/// The shared session that a client joins: the one that was begun last, of those that are left.
pub(super) fn find(db: &Transaction<'_>) -> Result<Option<(ProfileId, Sharing)>, DbError> {
    let sql = "SELECT id, profile FROM shared_session ORDER BY id DESC LIMIT 1";
    let found = db.query_row(sql, [], |r| Ok((r.get(0)?, ProfileId(r.get(1)?)))).optional()?;
    let Some((session, profile)) = found else { return Ok(None) };
    Ok(Some((profile, Sharing { session, since: journal_end(db)? })))
}

/// Begins a shared session on a profile.
pub(super) fn begin(db: &Transaction<'_>, profile: ProfileId) -> Result<Sharing, DbError> {
    db.execute("INSERT INTO shared_session (profile) VALUES (?)", [profile.0])?;
    let session = db.last_insert_rowid();
    db.execute(
        "INSERT INTO shared_provider (shared, provider)
         SELECT ?, uid FROM provider WHERE profile = ? AND deleted = 0",
        (session, profile.0),
    )?;
    Ok(Sharing { session, since: journal_end(db)? })
}

/// Forgets the shared sessions that nobody is in any more.
pub(super) fn settle(db: &Transaction<'_>) -> Result<(), DbError> {
    db.execute(
        "DELETE FROM shared_session
         WHERE NOT EXISTS (SELECT 1 FROM session WHERE shared = shared_session.id)",
        [],
    )?;
    Ok(())
}

fn journal_end(db: &Transaction<'_>) -> Result<i64, DbError> {
    Ok(db.query_row("SELECT ifnull(max(seq), 0) FROM journal", [], |r| r.get(0))?)
}
