//! The list of changes that other processes read for their notifications.

use rusqlite::{Connection, Transaction};

use super::{DbError, Home, now, uid_to_bytes};
use crate::com::Reply;

/// How many changes are kept: a process that falls further behind reads everything anew.
const KEPT: i64 = 10_000;

/// A change that some process committed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalEntry {
    /// Its place in the order of commits.
    pub seq: i64,
    /// What kind of thing changed: `profile`, `status`, `stores`; `logoff` of a session that is
    /// shared.
    pub kind: String,
    /// Which one; what the bytes mean depends on the kind.
    pub payload: Vec<u8>,
}

impl Home {
    /// Notes a change as part of the transaction that makes it.
    pub(crate) fn note(
        &self,
        transaction: &Transaction<'_>,
        kind: &str,
        payload: &[u8],
    ) -> Result<(), DbError> {
        let process = uid_to_bytes(&self.process());
        transaction
            .prepare_cached(
                "INSERT INTO journal (time, process, kind, payload) VALUES (?, ?, ?, ?)",
            )?
            .execute((now(), process, kind, payload))?;
        let seq = transaction.last_insert_rowid();
        if seq % 100 == 0 {
            transaction.execute("DELETE FROM journal WHERE seq <= ?", [seq - KEPT])?;
        }
        Ok(())
    }

    /// The place after the last change.
    pub fn journal_end(&self) -> Reply<i64> {
        self.read(|db| {
            Ok(db.query_row("SELECT ifnull(max(seq), 0) FROM journal", [], |r| r.get(0))?)
        })
    }

    /// What other processes changed after `seq`, and where to read on.
    ///
    /// # Errors
    /// A fault of the database of profiles.
    pub fn journal_after(&self, seq: i64) -> Reply<(Vec<JournalEntry>, i64)> {
        let own = uid_to_bytes(&self.process());
        self.read(|db: &Connection| {
            let mut statement = db.prepare_cached(
                "SELECT seq, kind, payload, process FROM journal WHERE seq > ? ORDER BY seq",
            )?;
            let mut rows = statement.query([seq])?;
            let mut entries = Vec::new();
            let mut end = seq;
            while let Some(row) = rows.next()? {
                end = row.get(0)?;
                if row.get_ref(3)?.as_blob().is_ok_and(|p| p == own) {
                    continue;
                }
                entries.push(JournalEntry { seq: end, kind: row.get(1)?, payload: row.get(2)? });
            }
            Ok((entries, end))
        })
    }
}
