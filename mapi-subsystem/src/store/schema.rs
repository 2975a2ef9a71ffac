//! The tables of a store's file, and how older files become new ones.

use std::time::Duration;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

/// Tells a store from other SQLite files: "MAPI".
pub(crate) const APPLICATION_ID: i64 = 0x4D41_5049;

/// Each step takes a file from the version before it to the next; their number is the version.
pub(crate) const MIGRATIONS: &[&str] =
    &[VERSION_1, VERSION_2, VERSION_3, VERSION_4, VERSION_5, VERSION_6];

/// Properties that tables show often have columns of their own; all others of an object stand
/// together in `props` (see `props.rs`), and values above a few kilobytes in `large`, so that
/// a table never reads over a body to get at a subject. One sequence numbers all objects, and
/// no number comes twice.
const VERSION_1: &str = "
CREATE TABLE store (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    uid       BLOB NOT NULL CHECK (length(uid) = 16),
    next_id   INTEGER NOT NULL,
    props     BLOB NOT NULL
);

CREATE TABLE folder (
    id         INTEGER PRIMARY KEY,
    parent     INTEGER REFERENCES folder (id),
    kind       INTEGER NOT NULL,
    contents   INTEGER NOT NULL DEFAULT 0,
    unread     INTEGER NOT NULL DEFAULT 0,
    associated INTEGER NOT NULL DEFAULT 0,
    subfolders INTEGER NOT NULL DEFAULT 0,
    created    INTEGER NOT NULL,
    modified   INTEGER NOT NULL,
    name       TEXT NOT NULL,
    props      BLOB NOT NULL
);
CREATE UNIQUE INDEX folder_by_name ON folder (parent, name COLLATE NOCASE);

CREATE TABLE receive (
    class  TEXT PRIMARY KEY COLLATE NOCASE,
    folder INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE
) WITHOUT ROWID;

-- A message stands in a folder, or is embedded in an attachment.
CREATE TABLE message (
    id               INTEGER PRIMARY KEY,
    folder           INTEGER REFERENCES folder (id),
    attachment       INTEGER REFERENCES attachment (id) ON DELETE CASCADE,
    associated       INTEGER NOT NULL,
    version          INTEGER NOT NULL,
    size             INTEGER NOT NULL,
    flags            INTEGER NOT NULL,
    status           INTEGER NOT NULL DEFAULT 0,
    created          INTEGER NOT NULL,
    modified         INTEGER NOT NULL,
    delivered        INTEGER,
    submitted        INTEGER,
    importance       INTEGER,
    class            TEXT,
    subject          TEXT,
    sender_name      TEXT,
    represented_name TEXT,
    display_to       TEXT,
    search_key       BLOB,
    props            BLOB NOT NULL,
    CHECK ((folder IS NULL) <> (attachment IS NULL))
);
CREATE INDEX message_in_folder ON message (folder, associated) WHERE folder IS NOT NULL;
CREATE INDEX message_by_age ON message (folder, associated) WHERE folder IS NOT NULL;
CREATE INDEX message_by_delivery ON message (folder, associated, delivered)
    WHERE folder IS NOT NULL;
CREATE INDEX message_by_attachment ON message (attachment) WHERE attachment IS NOT NULL;

CREATE TABLE recipient (
    message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    row     INTEGER NOT NULL,
    props   BLOB NOT NULL,
    PRIMARY KEY (message, row)
) WITHOUT ROWID;

CREATE TABLE attachment (
    id      INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    number  INTEGER NOT NULL,
    size    INTEGER NOT NULL,
    props   BLOB NOT NULL
);
CREATE UNIQUE INDEX attachment_by_number ON attachment (message, number);

CREATE TABLE large (
    id    INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    tag   INTEGER NOT NULL,
    bytes BLOB NOT NULL
);
CREATE UNIQUE INDEX large_by_owner ON large (owner, tag);
CREATE TRIGGER message_gone AFTER DELETE ON message
    BEGIN DELETE FROM large WHERE owner = OLD.id; END;
CREATE TRIGGER attachment_gone AFTER DELETE ON attachment
    BEGIN DELETE FROM large WHERE owner = OLD.id; END;
CREATE TRIGGER folder_gone AFTER DELETE ON folder
    BEGIN DELETE FROM large WHERE owner = OLD.id; END;

CREATE TABLE named (
    id     INTEGER PRIMARY KEY CHECK (id BETWEEN 0x8000 AND 0xFFFE),
    guid   BLOB NOT NULL CHECK (length(guid) = 16),
    number INTEGER,
    name   TEXT,
    CHECK ((number IS NULL) <> (name IS NULL))
);
CREATE UNIQUE INDEX named_by_number ON named (guid, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX named_by_name ON named (guid, name) WHERE name IS NOT NULL;

-- Messages on their way out, in the order of their submission.
CREATE TABLE outgoing (
    place      INTEGER PRIMARY KEY AUTOINCREMENT,
    message    INTEGER NOT NULL UNIQUE REFERENCES message (id) ON DELETE CASCADE,
    submission BLOB NOT NULL CHECK (length(submission) = 16),
    locked     INTEGER NOT NULL DEFAULT 0
);

-- What was delivered under which key, so that nothing is delivered twice. No reference: the
-- message may be gone, its key stays.
CREATE TABLE delivered (
    key     BLOB PRIMARY KEY,
    message INTEGER NOT NULL
) WITHOUT ROWID;

-- What happened, for other processes that have the store open. Old entries go.
CREATE TABLE journal (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    event      INTEGER NOT NULL,
    kind       INTEGER NOT NULL,
    object     INTEGER NOT NULL,
    parent     INTEGER,
    old_object INTEGER,
    old_parent INTEGER
);
";

/// Search folders: what each looks for and where, and what it has found.
const VERSION_2: &str = "
-- `state`: 0 it has stopped, 1 it reads through its folders and has come to these places, 2 it
-- follows what changes.
CREATE TABLE search (
    folder     INTEGER PRIMARY KEY REFERENCES folder (id) ON DELETE CASCADE,
    criteria   BLOB NOT NULL,
    recursive  INTEGER NOT NULL,
    foreground INTEGER NOT NULL,
    state      INTEGER NOT NULL,
    complete   INTEGER NOT NULL,
    at_folder  INTEGER NOT NULL,
    at_message INTEGER NOT NULL
);

CREATE TABLE search_scope (
    search    INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    place     INTEGER NOT NULL,
    container INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    PRIMARY KEY (search, place)
) WITHOUT ROWID;

-- `message` is no reference: a hit outlives its message until the end of the transaction, which
-- then knows by `unread` what to take from the folder's counts.
CREATE TABLE search_hit (
    search  INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    message INTEGER NOT NULL,
    unread  INTEGER NOT NULL,
    PRIMARY KEY (search, message)
) WITHOUT ROWID;
";

/// What the spooler knows of a message that waits: not before when it is wanted and tried, how
/// often it was tried, and which addresses are dealt with.
const VERSION_3: &str = "
ALTER TABLE outgoing ADD COLUMN preprocess INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outgoing ADD COLUMN not_before INTEGER;
ALTER TABLE outgoing ADD COLUMN next_try INTEGER;
ALTER TABLE outgoing ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;

-- `due`: when an address is to be tried again; NULL: it is dealt with.
CREATE TABLE address (
    message INTEGER NOT NULL REFERENCES outgoing (message) ON DELETE CASCADE,
    address BLOB NOT NULL,
    due     INTEGER,
    PRIMARY KEY (message, address)
) WITHOUT ROWID;
";

/// What changed when, for those who copy a folder bit by bit (see `changes.rs`).
const VERSION_4: &str = "
-- The numbers of the last change, of the last change of the read state, and of the last move.
-- NULL: nothing has happened since the object was made, whose number is its id.
ALTER TABLE message ADD COLUMN changed INTEGER;
ALTER TABLE message ADD COLUMN read_changed INTEGER;
ALTER TABLE message ADD COLUMN arrived INTEGER;
CREATE INDEX message_by_change ON message (folder, changed) WHERE changed IS NOT NULL;
CREATE INDEX message_by_read_change ON message (folder, read_changed)
    WHERE read_changed IS NOT NULL;
ALTER TABLE folder ADD COLUMN changed INTEGER;
ALTER TABLE folder ADD COLUMN arrived INTEGER;

-- What a folder has no more: messages, and folders anywhere below it.
CREATE TABLE gone (
    folder INTEGER NOT NULL,
    kind   INTEGER NOT NULL,
    number INTEGER NOT NULL,
    object INTEGER NOT NULL,
    PRIMARY KEY (folder, kind, number, object)
) WITHOUT ROWID;
";

/// `message_by_age` has the same columns.
const VERSION_5: &str = "DROP INDEX message_in_folder;";

/// What was marked read or unread when, by ranges: an index of `read_changed` would make marking
/// many messages at once twice as slow.
const VERSION_6: &str = "
-- Messages of a folder from one id to another that were marked at once, unless their
-- `read_changed` says that they were marked again.
CREATE TABLE marked (
    folder INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    first  INTEGER NOT NULL,
    last   INTEGER NOT NULL,
    PRIMARY KEY (folder, number)
) WITHOUT ROWID;
CREATE INDEX marked_by_place ON marked (folder, first);
INSERT INTO marked (folder, number, first, last)
    SELECT folder, read_changed, min(id), max(id) FROM message
        WHERE folder IS NOT NULL AND read_changed IS NOT NULL GROUP BY folder, read_changed;
DROP INDEX message_by_read_change;
";

/// The version from which on changes are numbered.
pub(crate) const NUMBERS_CHANGES: i64 = 4;

/// The version from which on the marking of messages is numbered by ranges.
pub(crate) const NUMBERS_MARKS: i64 = 6;

/// How long a writer waits for another before it gives up.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// What every connection is set to before its first use.
///
/// FULL: each commit is on the disk before the call that makes it answers. NORMAL would keep the
/// file whole too, but a machine that loses power would forget the last commits: messages whose
/// saving was acknowledged, and of two stores one that a message has left and not the one that it
/// went to.
pub(crate) fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cache_size", -16_384)?;
    connection.set_prepared_statement_cache_capacity(128);
    // Plans are made without a look at parameters. Otherwise every statement that compares with a
    // column of a partial index is prepared anew for each execution.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    super::sql_text::extend(connection)
}

#[cfg(test)]
mod tests {
    use rusqlite::{Connection, params};

    use super::*;
    use crate::store::{Database, Special, folder};

    /// A store as a program of the first version made it, with a folder of its own.
    fn first_version(path: &std::path::Path) {
        let file = Connection::open(path).unwrap();
        file.execute_batch(VERSION_1).unwrap();
        file.execute(
            "INSERT INTO store (one, uid, next_id, props) VALUES (1, ?1, ?2, x'')",
            params![[7_u8; 16], folder::FIRST_FREE + 1],
        )
        .unwrap();
        folder::make_special(&file, 1).unwrap();
        file.execute(
            "INSERT INTO folder (id, parent, kind, created, modified, name, props)
             VALUES (?1, ?2, 1, 1, 1, 'Mine', x'')",
            params![folder::FIRST_FREE, Special::Inbox.id()],
        )
        .unwrap();
        file.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
        file.pragma_update(None, "user_version", 1).unwrap();
    }

    #[test]
    fn a_file_of_the_second_version_tells_of_its_messages_and_then_of_changes() {
        use crate::mail::Mail;
        use crate::store::changes::{Place, Run, Step, What};

        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("old.store");
        first_version(&path);
        let id = folder::FIRST_FREE + 1;
        {
            let file = Connection::open(&path).unwrap();
            file.execute_batch(VERSION_2).unwrap();
            file.execute(
                "INSERT INTO message (id, folder, associated, version, size, flags, created, modified, props)
                 VALUES (?1, ?2, 0, 1, 1, 0, 1, 1, x'')",
                [id, Special::Inbox.id()],
            )
            .unwrap();
            file.execute("UPDATE store SET next_id = ?1", [id + 1]).unwrap();
            file.pragma_update(None, "user_version", 2).unwrap();
        }
        let store = Database::open(&path).unwrap();
        let inbox = Special::Inbox.id();
        let run = |start: Place| {
            store
                .read(|reader| {
                    let run = Run { folder: inbox, start, end: reader.last_number()? };
                    Ok((reader.message_changes(&run, false, start, 100)?, Place::after(run.end)))
                })
                .unwrap()
        };
        let (steps, end) = run(Place::default());
        let old = Place { number: id, object: id };
        assert_eq!(steps, [Step { place: old, what: What::Changed { new: true } }]);
        let new = store
            .write(|writer| {
                writer.set_read(id, true)?;
                writer.insert_message(inbox, &Mail::default())
            })
            .unwrap();
        let (steps, end) = run(end);
        let what: Vec<_> = steps.iter().map(|step| (step.place.object, step.what)).collect();
        assert_eq!(what, [(id, What::Read(true)), (new, What::Changed { new: true })]);
        store.write(|writer| writer.delete_message(id)).unwrap();
        let (steps, _) = run(end);
        let what: Vec<_> = steps.iter().map(|step| (step.place.object, step.what)).collect();
        assert_eq!(what, [(id, What::Gone)]);
    }

    #[test]
    fn an_older_file_that_may_only_be_read_tells_the_changes_that_it_knows() {
        use rusqlite::OpenFlags;

        use crate::store::Kind;
        use crate::store::changes::{Place, Run};

        let place = tempfile::tempdir().unwrap();
        let inbox = Special::Inbox.id();
        for version in 1..=MIGRATIONS.len() {
            let path = place.path().join(format!("{version}.store"));
            first_version(&path);
            let file = Connection::open(&path).unwrap();
            for migration in &MIGRATIONS[1..version] {
                file.execute_batch(migration).unwrap();
            }
            file.pragma_update(None, "user_version", version as i64).unwrap();
            drop(file);
            let store = Database::open_with(&path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
            assert!(store.is_read_only());
            let told = |kind: Kind| {
                store.read(|reader| {
                    reader.refuse_untold(kind)?;
                    let start = Place::default();
                    let run = Run { folder: inbox, start, end: reader.last_number()? };
                    match kind {
                        Kind::Folder => reader.folder_changes(&run, start, 100),
                        _ => reader.message_changes(&run, false, start, 100),
                    }
                })
            };
            for (kind, since) in [(Kind::Folder, 4), (Kind::Message, 6)] {
                match told(kind) {
                    Ok(_) => assert!(version >= since, "{version} {kind:?}"),
                    Err(error) => {
                        assert!(version < since, "{version} {kind:?}: {error}");
                        assert_eq!(error.code(), mapi_session::Code::E_NO_SUPPORT, "{error}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_told_comes_in_order_from_indexes_without_sorting() {
        let place = tempfile::tempdir().unwrap();
        let store = Database::create_or_open(&place.path().join("new.store")).unwrap();
        let plan = store
            .read(|reader| {
                let sql = format!("EXPLAIN QUERY PLAN {}", crate::store::changes::MESSAGES);
                let mut plan = reader.connection().prepare(&sql)?;
                let rows = plan.query_map([0_i64; 8], |row| row.get::<_, String>(3))?;
                Ok(rows.collect::<Result<Vec<_>, _>>()?)
            })
            .unwrap();
        assert!(plan.iter().any(|step| step.contains("message_by_change")), "{plan:#?}");
        assert!(
            plan.iter().any(|step| step.contains("SEARCH marked USING PRIMARY KEY")),
            "{plan:#?}"
        );
        assert!(!plan.iter().any(|step| step.contains("TEMP B-TREE")), "{plan:#?}");
    }

    #[test]
    fn a_file_of_the_first_version_gets_search_folders_and_keeps_what_it_has() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("old.store");
        first_version(&path);
        let store = Database::open(&path).unwrap();
        let (mine, search) = store
            .write(|writer| {
                let mine = writer.child_named(Special::Inbox.id(), "Mine")?;
                let search = writer.create_search_folder(Special::Finder.id(), "New", None)?;
                Ok((mine, writer.search(search)?.is_some()))
            })
            .unwrap();
        assert_eq!((mine, search), (Some(folder::FIRST_FREE), false));
        let version: i64 = store
            .read(|reader| {
                Ok(reader
                    .connection()
                    .pragma_query_value(None, "user_version", |row| row.get(0))?)
            })
            .unwrap();
        assert_eq!(version, MIGRATIONS.len() as i64);
        // The second time there is nothing to do.
        drop(store);
        Database::open(&path).unwrap();
    }
}
