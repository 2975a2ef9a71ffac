//! Databases of a home that are locked, damaged, another program's, or of a later release.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use mapi_session::{Code, Logon, Mapi, Result};
use mapi_tests::{World, message};
use tempfile::TempDir;

use crate::child::Actor;

/// A home with a profile and mail that nobody has open.
fn home() -> TempDir {
    let world = World::new(&["Work"]);
    world.with("Work", |session| {
        let inbox = session.default_store()?.inbox()?;
        for number in 0..50 {
            message(&inbox, &format!("number {number}"))?.save()?;
        }
        Ok(())
    });
    let folder = world.close();
    for database in [profiles(&folder), store(&folder)] {
        let connection = rusqlite::Connection::open(database).expect("it opens");
        // A thread that looks after the file may end a moment after MAPI has.
        let deadline = Instant::now() + Duration::from_secs(10);
        while connection.pragma_update(None, "journal_mode", "DELETE").is_err() {
            assert!(Instant::now() < deadline, "somebody still has it open");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
    folder
}

fn profiles(home: &TempDir) -> PathBuf {
    home.path().join("profiles.sqlite")
}

fn store(home: &TempDir) -> PathBuf {
    mapi_tests::store_files(home.path()).remove(0)
}

/// Everything that a client reads first.
fn read_all(mapi: &Mapi) -> Result<usize> {
    mapi.session(Logon::profile("Work"), |session| {
        session.status()?.rows()?;
        let inbox = session.default_store()?.inbox()?;
        let mut count = 0;
        for row in inbox.messages()? {
            inbox.open_message(&row.entry_id)?.all_props()?;
            count += 1;
        }
        Ok(count)
    })
}

/// The text of the error that opening the home gives.
#[track_caller]
fn refused(home: &Path) -> String {
    match mapi_subsystem::open(home) {
        Ok(_) => panic!("it opened"),
        Err(error) => error.to_string(),
    }
}

/// The error that using the store gives, with what MAPI says of it.
#[track_caller]
fn store_refused(home: &Path) -> (Code, String) {
    let mapi = mapi_tests::initialize(home);
    let error = read_all(&mapi).expect_err("the store cannot be used");
    (error.code(), error.to_string())
}

fn name(path: &Path) -> String {
    path.file_name().expect("a file").to_string_lossy().into_owned()
}

/// Writes something in place of a file, and tries it.
fn spoil(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).expect("it can be read");
    change(&mut bytes);
    fs::write(path, bytes).expect("it can be written");
}

/// What can happen to a file.
type Damage = fn(&mut Vec<u8>);

const DAMAGES: [(&str, Damage); 3] = [
    ("cut", |bytes| bytes.truncate(bytes.len() / 3)),
    ("header", |bytes| bytes[..16].reverse()),
    ("text", |bytes| *bytes = b"no database at all\n".repeat(300)),
];

/// A damaged or foreign database of profiles is named, and not changed.
#[test]
fn a_damaged_database_of_profiles_is_named() {
    let home = home();
    let path = profiles(&home);
    let good = fs::read(&path).expect("it can be read");
    for (what, damage) in DAMAGES {
        fs::write(&path, &good).expect("it can be written");
        spoil(&path, damage);
        let before = fs::read(&path).expect("it can be read");
        let text = match mapi_subsystem::open(home.path()) {
            Err(error) => error.to_string(),
            // Its first page was whole; the first use finds out.
            Ok(subsystem) => {
                let mapi = Mapi::initialize(subsystem).expect("initialises");
                read_all(&mapi).expect_err(what).to_string()
            }
        };
        assert!(text.contains("profiles.sqlite"), "{what}: {text}");
        assert_eq!(fs::read(&path).expect("it can be read"), before, "{what}: it was changed");
    }
}

/// The same for a store: the session starts, and the store's own error is told.
#[test]
fn a_damaged_store_is_named() {
    let home = home();
    let path = store(&home);
    let good = fs::read(&path).expect("it can be read");
    for (what, damage) in DAMAGES {
        fs::write(&path, &good).expect("it can be written");
        spoil(&path, damage);
        let before = fs::read(&path).expect("it can be read");
        let (code, text) = store_refused(home.path());
        assert_eq!(code, Code::E_CORRUPT_STORE, "{what}: {text}");
        assert!(text.contains(&name(&path)), "{what}: {text}");
        assert_eq!(fs::read(&path).expect("it can be read"), before, "{what}: it was changed");
    }
    fs::write(&path, &good).expect("it can be written");
    assert_eq!(read_all(&mapi_tests::initialize(home.path())).expect("it is whole again"), 50);
}

/// A flipped byte anywhere in a store: an error or what can be read, never a panic.
#[test]
fn a_flipped_byte_in_a_store_does_no_harm() {
    let home = home();
    let path = store(&home);
    let good = fs::read(&path).expect("it can be read");
    let mut errors = 0;
    for position in (100..good.len()).step_by(good.len() / 60) {
        let mut bytes = good.clone();
        bytes[position] ^= 0x55;
        fs::write(&path, bytes).expect("it can be written");
        let mapi = mapi_tests::initialize(home.path());
        if let Err(error) = read_all(&mapi) {
            errors += 1;
            assert_ne!(error.code(), Code::E_CALL_FAILED, "byte {position}: {error}");
        }
    }
    println!("{errors} of 60 damaged stores were refused");
}

/// A database of a later release is not touched ([the schema's version is newer than ours]).
#[test]
fn a_database_of_a_later_release_is_left_alone() {
    let home = home();
    let later = |path: &Path| {
        let connection = rusqlite::Connection::open(path).expect("it opens");
        connection.pragma_update(None, "user_version", 999).expect("it can be written");
    };
    later(&store(&home));
    let (code, text) = store_refused(home.path());
    assert_eq!(code, Code::E_VERSION, "{text}");
    assert!(text.contains(&name(&store(&home))) && text.contains("999"), "{text}");
    later(&profiles(&home));
    let text = refused(home.path());
    assert!(text.contains("profiles.sqlite") && text.contains("999"), "{text}");
}

/// A database that another process keeps locked is named, once the time to wait is over; when the
/// lock is gone, all is well.
#[test]
fn a_locked_database_is_named() {
    let home = home();
    let path = profiles(&home);
    let mut child = Actor::start("lock", &path, &path);
    child.says("locked");
    let text = refused(home.path());
    assert!(text.contains("profiles.sqlite") && text.contains("lock"), "{text}");
    child.kill();
    let path = store(&home);
    let mut child = Actor::start("lock", &path, &path);
    child.says("locked");
    let (code, text) = store_refused(home.path());
    assert_eq!(code, Code::E_BUSY, "{text}");
    assert!(text.contains(&name(&path)), "{text}");
    child.kill();
    assert_eq!(read_all(&mapi_tests::initialize(home.path())).expect("nobody has it"), 50);
}

/// Rows that are gone, which SQLite does not miss: what is left is read, or an error says what is
/// missing.
#[test]
fn a_database_without_the_rows_of_a_table_is_read_or_named() {
    const TABLES: &str =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let home = home();
    let mut damaged = 0;
    for path in [profiles(&home), store(&home)] {
        let good = fs::read(&path).expect("it can be read");
        let tables: Vec<String> = {
            let database = rusqlite::Connection::open(&path).expect("it opens");
            let mut select = database.prepare(TABLES).expect("it is a database");
            let names = select.query_map([], |row| row.get(0)).expect("it has tables");
            names.map(|name| name.expect("a name")).collect()
        };
        assert!(tables.len() > 10, "{tables:?}");
        for table in tables {
            let database = rusqlite::Connection::open(&path).expect("it opens");
            let empty = format!("PRAGMA foreign_keys = OFF; DELETE FROM \"{table}\"");
            database.execute_batch(&empty).expect("it can be written");
            drop(database);
            if let Err(error) = read_all(&mapi_tests::initialize(home.path())) {
                let vague = [Code::E_CALL_FAILED, Code::E_DISK_ERROR].contains(&error.code());
                assert!(!vague, "{table}: {error}");
                if error.code() == Code::E_CORRUPT_STORE {
                    damaged += 1;
                    let text = error.to_string();
                    assert!(text.contains(&name(&path)) && text.contains("put back"), "{text}");
                }
            }
            for log in ["-wal", "-shm"] {
                let _ = fs::remove_file(format!("{}{log}", path.display()));
            }
            fs::write(&path, &good).expect("it can be written");
        }
    }
    assert!(damaged > 0, "the table of the store itself has one row");
}
