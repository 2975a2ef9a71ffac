//! A home as SQLite sees it: each database whole, and nothing in it that belongs to nobody.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

/// What must find nothing in a store.
const STORE: &[(&str, &str)] = &[
    (
        "a large value without its object",
        "SELECT owner FROM large WHERE owner NOT IN (SELECT id FROM message)
         AND owner NOT IN (SELECT id FROM attachment) AND owner NOT IN (SELECT id FROM folder)
         AND owner <> 0",
    ),
    (
        "a folder whose count of messages is not theirs",
        "SELECT id FROM folder WHERE NOT EXISTS (SELECT 1 FROM search WHERE folder = id)
         AND contents <> (SELECT count(*) FROM message WHERE folder = folder.id AND NOT associated)",
    ),
    (
        "a folder whose count of unread messages is not theirs",
        "SELECT id FROM folder WHERE NOT EXISTS (SELECT 1 FROM search WHERE folder = id)
         AND unread <> (SELECT count(*) FROM message
                        WHERE folder = folder.id AND NOT associated AND flags & 1 = 0)",
    ),
    (
        "a folder whose count of folders is not theirs",
        "SELECT id FROM folder f
         WHERE subfolders <> (SELECT count(*) FROM folder c WHERE c.parent = f.id)",
    ),
    (
        "a message that says it waits to be sent and is in no queue",
        "SELECT id FROM message WHERE flags & 4 <> 0 AND id NOT IN (SELECT message FROM outgoing)",
    ),
    (
        "a message in the queue that does not say so",
        "SELECT message FROM outgoing WHERE message IN (SELECT id FROM message WHERE flags & 4 = 0)",
    ),
    ("a hit of a search without its message", "SELECT message FROM search_hit WHERE message NOT IN (SELECT id FROM message)"),
    (
        "a number that would be given twice",
        "SELECT next_id FROM store WHERE next_id <= (SELECT max(id) FROM message)
         OR next_id <= (SELECT max(id) FROM folder) OR next_id <= (SELECT max(id) FROM attachment)",
    ),
    (
        "an entry of the journal of an object that was never there",
        "SELECT seq FROM journal WHERE object >= (SELECT next_id FROM store)",
    ),
];

/// What must find nothing in the profiles, once a process has looked after them.
const PROFILES: &[(&str, &str)] = &[
    ("a session of a process that is gone", "SELECT 1 FROM session"),
    ("a shared session without clients", "SELECT 1 FROM shared_session"),
    ("a profile that is deleted and there", "SELECT id FROM profile WHERE deleted <> 0"),
    ("a service that is deleted and there", "SELECT profile FROM service WHERE deleted <> 0"),
    ("a provider that is deleted and there", "SELECT profile FROM provider WHERE deleted <> 0"),
    (
        "a section of no service, provider or profile",
        // MUID_PROFILE_INSTANCE is every profile's own.
        "SELECT s.profile FROM section s WHERE NOT EXISTS
         (SELECT 1 FROM service v WHERE v.profile = s.profile AND v.uid = s.uid)
         AND NOT EXISTS (SELECT 1 FROM provider p WHERE p.profile = s.profile AND p.uid = s.uid)
         AND s.uid <> x'8503020000000000C000000000000046'",
    ),
    (
        "a provider without a section",
        "SELECT p.profile FROM provider p WHERE NOT EXISTS
         (SELECT 1 FROM section s WHERE s.profile = p.profile AND s.uid = p.uid)",
    ),
    (
        "a service without a section",
        "SELECT p.profile FROM service p WHERE NOT EXISTS
         (SELECT 1 FROM section s WHERE s.profile = p.profile AND s.uid = p.uid)",
    ),
    (
        "a service without its provider",
        "SELECT s.profile FROM service s WHERE NOT EXISTS
         (SELECT 1 FROM provider p WHERE p.profile = s.profile AND p.service = s.uid)",
    ),
];

/// The databases of a home that are there.
pub(crate) fn databases(home: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(home.join("stores"))
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "store"))
        .collect();
    files.sort();
    let profiles = home.join("profiles.sqlite");
    if profiles.exists() {
        files.insert(0, profiles);
    }
    files
}

/// When the databases are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// Right after the kill, before anyone has opened them.
    Left,
    /// After a client has used the home.
    Used,
}

/// Looks at every database; gives their number.
///
/// # Errors
/// What is wrong, with the file.
pub(crate) fn check(home: &Path, when: When) -> Result<usize, String> {
    let files = databases(home);
    for file in &files {
        check_file(file, when).map_err(|what| format!("{}: {what}", file.display()))?;
    }
    Ok(files.len())
}

fn check_file(file: &Path, when: When) -> Result<(), String> {
    let text = |error: rusqlite::Error| error.to_string();
    let connection =
        Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(text)?;
    let first: String =
        connection.query_row("PRAGMA integrity_check(3)", [], |row| row.get(0)).map_err(text)?;
    if first != "ok" {
        return Err(format!("PRAGMA integrity_check says {first}"));
    }
    let foreign: i64 = connection
        .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))
        .map_err(text)?;
    if foreign != 0 {
        return Err(format!("PRAGMA foreign_key_check finds {foreign} rows"));
    }
    let version: i64 =
        connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(text)?;
    if version == 0 {
        // It was cut off before its tables were made.
        return if when == When::Left { Ok(()) } else { Err("it has no tables".into()) };
    }
    let is_store = file.extension().is_some_and(|extension| extension == "store");
    let rules = match (is_store, when) {
        (true, _) => STORE,
        (false, When::Used) => PROFILES,
        (false, When::Left) => &[],
    };
    for (what, query) in rules {
        let mut statement = connection.prepare(query).map_err(text)?;
        let mut rows = statement.query([]).map_err(text)?;
        if let Some(row) = rows.next().map_err(text)? {
            let id: i64 = row.get(0).unwrap_or_default();
            return Err(format!("it holds {what} ({id})"));
        }
    }
    Ok(())
}
