//! The schema of `profiles.sqlite`, step by step.

/// Each entry leads from one version of the schema to the next.
pub(super) const MIGRATIONS: &[&str] = &[
    "
CREATE TABLE profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    -- folded for comparison: names differ by more than the case of their letters
    key TEXT NOT NULL,
    is_default INTEGER NOT NULL DEFAULT 0,
    app INTEGER NOT NULL DEFAULT 0,
    -- deleted while in use: goes when the last session ends
    deleted INTEGER NOT NULL DEFAULT 0,
    -- renamed while in use: gets this name when the last session ends
    new_name TEXT,
    search_key BLOB NOT NULL
);
CREATE UNIQUE INDEX profile_by_key ON profile (key) WHERE deleted = 0;
CREATE UNIQUE INDEX profile_default ON profile (is_default) WHERE is_default = 1;

-- What a service or provider says about itself is in the section with its uid.
CREATE TABLE service (
    profile INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
    uid BLOB NOT NULL,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (profile, uid)
) WITHOUT ROWID;
CREATE TABLE provider (
    profile INTEGER NOT NULL,
    uid BLOB NOT NULL,
    service BLOB NOT NULL,
    ordinal INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (profile, uid),
    FOREIGN KEY (profile, service) REFERENCES service (profile, uid) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE section (
    profile INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
    uid BLOB NOT NULL,
    PRIMARY KEY (profile, uid)
) WITHOUT ROWID;
CREATE TABLE section_prop (
    profile INTEGER NOT NULL,
    uid BLOB NOT NULL,
    id INTEGER NOT NULL,
    type INTEGER NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (profile, uid, id),
    FOREIGN KEY (profile, uid) REFERENCES section (profile, uid) ON DELETE CASCADE
) WITHOUT ROWID;

-- The entries of the local address book.
CREATE TABLE ab_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile INTEGER NOT NULL,
    provider BLOB NOT NULL,
    -- PR_OBJECT_TYPE: 6 mail user, 8 distribution list
    kind INTEGER NOT NULL,
    FOREIGN KEY (profile, provider) REFERENCES provider (profile, uid) ON DELETE CASCADE
);
CREATE INDEX ab_entry_by_provider ON ab_entry (profile, provider);
CREATE TABLE ab_prop (
    entry INTEGER NOT NULL REFERENCES ab_entry ON DELETE CASCADE,
    id INTEGER NOT NULL,
    type INTEGER NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (entry, id)
) WITHOUT ROWID;
CREATE TABLE ab_member (
    list INTEGER NOT NULL REFERENCES ab_entry ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    entry_id BLOB NOT NULL,
    PRIMARY KEY (list, ordinal)
) WITHOUT ROWID;

-- Who works with a home. Each holds the lock of a file while it runs.
CREATE TABLE process (
    id BLOB PRIMARY KEY
) WITHOUT ROWID;
CREATE TABLE session (
    id BLOB PRIMARY KEY,
    process BLOB NOT NULL REFERENCES process ON DELETE CASCADE,
    profile INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE status_row (
    session BLOB NOT NULL REFERENCES session ON DELETE CASCADE,
    provider BLOB NOT NULL,
    -- what the session's spooler is doing with a transport: bits of PR_STATUS_CODE
    running INTEGER NOT NULL,
    PRIMARY KEY (session, provider)
) WITHOUT ROWID;
CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    process BLOB NOT NULL,
    expires INTEGER NOT NULL
) WITHOUT ROWID;

-- Every commit says here what it changed; other processes read on from where they stopped.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    process BLOB NOT NULL,
    kind TEXT NOT NULL,
    payload BLOB NOT NULL
);
",
    // Secret values are encrypted: see secret.rs.
    "ALTER TABLE section_prop ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;",
    "
-- deleted while in use: goes with its providers when the last session ends
ALTER TABLE service ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
",
    "
-- A session that several clients are in, each with its own row of the table session.
CREATE TABLE shared_session (
    -- the one with the highest number is the one that clients join
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE
);
-- The providers it began with: later changes of the profile are for the next session.
CREATE TABLE shared_provider (
    shared INTEGER NOT NULL REFERENCES shared_session ON DELETE CASCADE,
    provider BLOB NOT NULL,
    PRIMARY KEY (shared, provider)
) WITHOUT ROWID;
ALTER TABLE session ADD COLUMN shared INTEGER REFERENCES shared_session;
",
    "
-- a transport whose place in the order a client gave it
ALTER TABLE provider ADD COLUMN placed INTEGER NOT NULL DEFAULT 0;
",
    "
-- a message service of the subsystem that new profiles and services cannot have
CREATE TABLE uninstalled_service (name TEXT PRIMARY KEY) WITHOUT ROWID;
",
    "
-- The store of Simple MAPI in a shared session: null as in the profile, empty none, else the uid
-- of its provider.
ALTER TABLE shared_session ADD COLUMN simple_store BLOB;
",
    "
-- A mailbox elsewhere that a transport fetches from, and what it has fetched.
CREATE TABLE mailbox (
    profile INTEGER NOT NULL,
    provider BLOB NOT NULL,
    -- UIDVALIDITY: under which the numbers of messages are good
    validity INTEGER NOT NULL,
    PRIMARY KEY (profile, provider),
    FOREIGN KEY (profile, provider) REFERENCES provider (profile, uid) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE fetched (
    profile INTEGER NOT NULL,
    provider BLOB NOT NULL,
    number INTEGER NOT NULL,
    -- under which it is delivered once
    key BLOB NOT NULL,
    -- what it is known by when the numbers are others
    identity BLOB NOT NULL,
    -- 0 on its way into the store, 1 in it, 2 it cannot be read
    standing INTEGER NOT NULL,
    -- the marks that store and server have agreed on
    marks INTEGER NOT NULL,
    -- the state of the message in the store that was looked at
    change INTEGER NOT NULL,
    PRIMARY KEY (profile, provider, number),
    FOREIGN KEY (profile, provider) REFERENCES provider (profile, uid) ON DELETE CASCADE
) WITHOUT ROWID;
",
];

#[cfg(test)]
mod tests {
    use super::super::{Home, database, open_database};
    use super::MIGRATIONS;

    /// A home of an earlier release, in which a session is under way.
    #[test]
    fn sessions_of_an_earlier_release_are_not_shared() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("profiles.sqlite");
        let old = open_database(&file, database::PROFILES_ID, &MIGRATIONS[..3]).unwrap();
        old.execute_batch(
            "INSERT INTO profile (name, key, search_key) VALUES ('Work', 'work', x'00');
             INSERT INTO process (id) VALUES (x'01');
             INSERT INTO session (id, process, profile) VALUES (x'02', x'01', 1);",
        )
        .unwrap();
        drop(old);
        let home = Home::open(folder.path()).unwrap();
        assert!(home.join_session().unwrap().is_none());
        let (profile, _) = home.profile("Work").unwrap().unwrap();
        let shared = home.begin_session(profile, true).unwrap();
        assert!(shared.sharing.is_some());
        assert!(home.join_session().unwrap().is_some());
    }
}
