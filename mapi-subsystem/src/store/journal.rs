//! What happened in a store: told to this process's listeners after each commit, and kept in
//! the file for other processes that have the store open.

use rusqlite::{params, params_from_iter};

use super::database::{Reader, Writer};
use super::entry_id::Kind;
use super::error::StoreResult;

/// What happened to an object. The numbers are those of MAPI's notification events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// A message was delivered.
    NewMail,
    /// The object is new.
    Created,
    /// The object is gone.
    Deleted,
    /// The object was changed.
    Modified,
    /// The object stands in another folder now.
    Moved,
    /// The object is a copy.
    Copied,
    /// A search folder has what it looked for.
    SearchComplete,
    /// What a search folder had found is gone, and it looks anew.
    SearchBegun,
    /// A search folder, the parent, has found a message.
    LinkAdded,
    /// A message that a search folder shows was changed.
    LinkChanged,
    /// A search folder no longer shows a message.
    LinkRemoved,
    /// A message waits to be sent.
    Submitted,
}

impl Event {
    /// The bit that a client's Advise names it by; above those, what only tables hear of, and the
    /// spooler.
    #[must_use]
    pub const fn mask(self) -> u32 {
        match self {
            Event::NewMail => 0x02,
            Event::Created => 0x04,
            Event::Deleted => 0x08,
            Event::Modified => 0x10,
            Event::Moved => 0x20,
            Event::Copied => 0x40,
            Event::SearchComplete => 0x80,
            Event::SearchBegun => 0x1_0000,
            Event::LinkAdded => 0x2_0000,
            Event::LinkChanged => 0x4_0000,
            Event::LinkRemoved => 0x8_0000,
            Event::Submitted => 0x10_0000,
        }
    }

    fn from_mask(mask: i64) -> Option<Event> {
        [
            Event::NewMail,
            Event::Created,
            Event::Deleted,
            Event::Modified,
            Event::Moved,
            Event::Copied,
            Event::SearchComplete,
            Event::SearchBegun,
            Event::LinkAdded,
            Event::LinkChanged,
            Event::LinkRemoved,
            Event::Submitted,
        ]
        .into_iter()
        .find(|event| i64::from(event.mask()) == mask)
    }
}

/// One entry of a store's journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Change {
    /// What happened.
    pub event: Event,
    /// To what kind of object.
    pub kind: Kind,
    /// Its id.
    pub object: i64,
    /// The folder it stands in; for a deleted object, stood in.
    pub parent: Option<i64>,
    /// What it was copied from; for a moved object, itself.
    pub old_object: Option<i64>,
    /// Where it stood before a move, or where the original of a copy stands.
    pub old_parent: Option<i64>,
}

impl Change {
    pub(crate) fn new(event: Event, kind: Kind, object: i64, parent: Option<i64>) -> Change {
        Change { event, kind, object, parent, old_object: None, old_parent: None }
    }
}

/// How many entries a file keeps; who reads more rarely must read everything anew.
const KEPT: i64 = 100_000;

impl Writer<'_> {
    /// Writes entries and returns the number of the last.
    pub(crate) fn append_journal(&self, changes: &[Change]) -> StoreResult<i64> {
        if changes.len() as i64 >= KEPT {
            // None of the older ones is kept, and all go at once; their numbers do not come again.
            self.connection().execute("DELETE FROM journal", [])?;
        }
        let (many, few) = changes.as_chunks::<AT_ONCE>();
        for changes in many {
            self.append(changes)?;
        }
        for change in few {
            self.append(std::slice::from_ref(change))?;
        }
        let last = self.connection().last_insert_rowid();
        // Rarely, so that a commit of one message does not pay for it.
        if last / 1000 != (last - changes.len() as i64) / 1000 {
            self.connection().execute("DELETE FROM journal WHERE seq <= ?1", [last - KEPT])?;
        }
        Ok(last)
    }
}

/// How many entries a statement writes where there are so many.
const AT_ONCE: usize = 64;

impl Writer<'_> {
    fn append(&self, changes: &[Change]) -> StoreResult<()> {
        let mut sql = String::from(
            "INSERT INTO journal (event, kind, object, parent, old_object, old_parent)
             VALUES (?, ?, ?, ?, ?, ?)",
        );
        for _ in 1..changes.len() {
            sql.push_str(", (?, ?, ?, ?, ?, ?)");
        }
        let mut insert = self.connection().prepare_cached(&sql)?;
        let values = changes.iter().flat_map(|change| {
            [
                Some(change.event.mask().into()),
                Some(change.kind.object_type().into()),
                Some(change.object),
                change.parent,
                change.old_object,
                change.old_parent,
            ]
        });
        insert.execute(params_from_iter(values))?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The number of the latest entry; 0 in a store where nothing has happened.
    ///
    /// # Errors
    /// The database's.
    pub fn journal_end(&self) -> StoreResult<i64> {
        let mut end = self.connection().prepare_cached("SELECT max(seq) FROM journal")?;
        Ok(end.query_row([], |row| row.get::<_, Option<i64>>(0))?.unwrap_or(0))
    }

    /// The entries after `seq`, at most `limit`, each with its number. `None`: entries after
    /// `seq` have been dropped, and everything that was read before must be read anew.
    ///
    /// # Errors
    /// The database's.
    pub fn journal_after(&self, seq: i64, limit: usize) -> StoreResult<Option<Vec<(i64, Change)>>> {
        let mut first = self.connection().prepare_cached("SELECT min(seq) FROM journal")?;
        let first = first.query_row([], |row| row.get::<_, Option<i64>>(0))?;
        if first.is_some_and(|first| first > seq + 1) {
            return Ok(None);
        }
        let mut read = self.connection().prepare_cached(
            "SELECT seq, event, kind, object, parent, old_object, old_parent
             FROM journal WHERE seq > ?1 ORDER BY seq LIMIT ?2",
        )?;
        let mut rows = read.query(params![seq, limit as i64])?;
        let mut changes = Vec::new();
        while let Some(row) = rows.next()? {
            let (event, kind) =
                (Event::from_mask(row.get(1)?), Kind::from_object_type(row.get(2)?));
            // An event of a later version of the journal is not for us.
            if let (Some(event), Some(kind)) = (event, kind) {
                changes.push((
                    row.get(0)?,
                    Change {
                        event,
                        kind,
                        object: row.get(3)?,
                        parent: row.get(4)?,
                        old_object: row.get(5)?,
                        old_parent: row.get(6)?,
                    },
                ));
            }
        }
        Ok(Some(changes))
    }

    /// At most `count` entries after `seq`; when they are gone, one entry that says that anything
    /// in the store may have changed.
    pub(crate) fn since(&self, seq: i64, count: usize) -> StoreResult<Vec<Change>> {
        let entries = self.journal_after(seq, count)?;
        Ok(match entries {
            Some(entries) => entries.into_iter().map(|(_, change)| change).collect(),
            None => vec![Change::new(Event::Modified, Kind::Store, 0, None)],
        })
    }
}
