//! Logging on, using each of a profile's three services, logging off: against opening the same
//! SQLite files and reading the same rows by hand. And a method of a session through its wrapper,
//! against the same method through its vtable. Counted in instructions, of the thread that calls.

use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;

use mapi_session::flags::{ProfileFlags, ResourceType};
use mapi_session::{EntryId, Logon, Mapi, Session};
use rusqlite::{Connection, OpenFlags, Row, params};

const PROFILE: &str = "Work";
/// Each call is made so often.
const CALLS: usize = 100;

fn main() -> ExitCode {
    let mode = std::env::args().nth(1).unwrap_or_default();
    match mode.as_str() {
        "session" => measured(log_on_and_off),
        "rows by hand" => measured(read_by_hand),
        "wrapped" => in_a_session(compare_wrapped),
        "raw" => in_a_session(compare_raw),
        // Cargo passes --bench.
        _ => compare(),
    }
}

fn compare() -> ExitCode {
    let count = mapi_benches::instructions;
    let session = count("session", "log_on_and_off").zip(count("rows by hand", "read_by_hand"));
    let call = count("wrapped", "compare_wrapped").zip(count("raw", "compare_raw"));
    let Some(((session, rows), (wrapped, raw))) = session.zip(call) else {
        println!("session: not run, valgrind is missing");
        return ExitCode::SUCCESS;
    };
    #[allow(clippy::cast_precision_loss)]
    let ratio = |what, ours, peer, at_most| {
        mapi_benches::ratio(what, ours as f64, peer as f64, "instructions", at_most)
    };
    let what = "a session with three services, against opening its files and reading its rows";
    let session = ratio(what, session, rows, 3.0);
    let what = "CompareEntryIDs through the wrapper, against the vtable";
    let call = ratio(what, wrapped, raw, 1.05);
    if session && call { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Does something with the folder of a home whose profile has been used before.
fn measured(work: impl FnOnce(&Path)) -> ExitCode {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mapi = mapi(folder.path());
    let admin = mapi.profiles().expect("MAPIAdminProfiles");
    admin.create_profile(PROFILE, ProfileFlags::DEFAULT_SERVICES).expect("a profile");
    drop(admin);
    drop(mapi);
    assert_eq!(session(folder.path()), ROWS);
    work(folder.path());
    ExitCode::SUCCESS
}

fn mapi(home: &Path) -> Mapi {
    let subsystem = mapi_subsystem::open(home).expect("the home");
    Mapi::initialize(subsystem).expect("MAPIInitialize")
}

/// A session from the opening of its home on, which uses a store, an address book and a
/// transport. It gives how many rows its tables have.
#[inline(always)]
fn session(home: &Path) -> usize {
    let mapi = mapi(home);
    let mut rows = 0;
    mapi.session(Logon::profile(PROFILE).new_session(), |session| {
        let store = session.default_store()?;
        let book = session.address_book()?;
        rows = session.message_stores()?.rows()?.len() + session.status()?.rows()?.len();
        drop((store, book));
        Ok(())
    })
    .expect("a session");
    rows
}

/// The message store table's one, and those of the status table: MAPI's three, and one each.
const ROWS: usize = 1 + 3 + 3;

/// The name is what callgrind looks for.
#[unsafe(no_mangle)]
#[inline(never)]
fn log_on_and_off(home: &Path) {
    assert_eq!(session(home), ROWS);
}

/// What such a session needs of its files, read once. The name is what callgrind looks for.
#[unsafe(no_mangle)]
#[inline(never)]
fn read_by_hand(home: &Path) {
    let profiles = open(&home.join("profiles.sqlite"));
    profiles
        .execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
        .expect("the settings of profiles");
    let (profile, name): (i64, String) = profiles
        .query_row(
            "SELECT id, name FROM profile WHERE key = ? AND deleted = 0",
            [PROFILE.to_lowercase()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .expect("the profile");
    let others: Vec<[u8; 16]> = list(&profiles, "SELECT id FROM process", [], |row| row.get(0));
    let sql = "SELECT uid, service, ordinal FROM provider WHERE profile = ? AND deleted = 0
               ORDER BY ordinal";
    let providers: Vec<([u8; 16], [u8; 16], i32)> =
        list(&profiles, sql, [profile], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    let sections = providers.iter().flat_map(|(provider, service, _)| [provider, service]);
    let sql = "SELECT id, type, value FROM section_prop WHERE profile = ? AND uid = ?";
    let sections: Vec<Vec<(u16, u16, Vec<u8>)>> = sections
        .map(|uid| {
            let cells = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
            list(&profiles, sql, params![profile, uid], cells)
        })
        .collect();
    let mut entries: Vec<(i64, i64)> = Vec::new();
    let mut running: Vec<u32> = Vec::new();
    for (provider, ..) in &providers {
        let sql = "SELECT id, kind FROM ab_entry WHERE profile = ? AND provider = ?";
        entries.extend::<Vec<(i64, i64)>>(list(
            &profiles,
            sql,
            params![profile, provider],
            |row| Ok((row.get(0)?, row.get(1)?)),
        ));
        let sql = "SELECT running FROM status_row WHERE provider = ?";
        running.extend::<Vec<u32>>(list(&profiles, sql, [provider], |row| row.get(0)));
    }
    let end: Option<i64> = profiles
        .query_row("SELECT max(seq) FROM journal", [], |row| row.get(0))
        .expect("the end of the journal");
    black_box((name, others, sections, entries, running, end));

    for file in std::fs::read_dir(home.join("stores")).expect("the folder of stores") {
        let file = file.expect("a file of it").path();
        if file.extension().is_none_or(|extension| extension != "store") {
            continue;
        }
        let store = open(&file);
        let uid: [u8; 16] =
            store.query_row("SELECT uid FROM store", [], |row| row.get(0)).expect("its identifier");
        let end: Option<i64> = store
            .query_row("SELECT max(seq) FROM journal", [], |row| row.get(0))
            .expect("the end of its journal");
        black_box((uid, end));
    }
}

fn open(file: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags).expect("a database");
    connection.execute_batch("PRAGMA foreign_keys = ON;").expect("its settings");
    connection
}

/// All rows of a statement.
fn list<T>(
    db: &Connection,
    sql: &str,
    key: impl rusqlite::Params,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Vec<T> {
    let mut statement = db.prepare_cached(sql).expect("a statement");
    let rows = statement.query_map(key, read).expect("rows");
    rows.collect::<Result<_, _>>().expect("a row")
}

/// Calls within a session, with the entry identifiers of the default store and of the spooler.
fn in_a_session(work: impl FnOnce(&Session<'_>, &[EntryId; 2])) -> ExitCode {
    measured(|home| {
        let mapi = mapi(home);
        mapi.session(Logon::profile(PROFILE).new_session(), |session| {
            let store = session.message_stores()?.find_default()?.expect("a default store");
            let spooler = session.status()?.find(ResourceType::Spooler)?.expect("a spooler");
            let ids = [store.entry_id, spooler.entry_id];
            // The store is logged on by the first.
            session.same_entry(&ids[0], &ids[1])?;
            work(session, &ids);
            Ok(())
        })
        .expect("a session");
    })
}

/// The name is what callgrind looks for.
#[unsafe(no_mangle)]
#[inline(never)]
fn compare_wrapped(session: &Session<'_>, [one, other]: &[EntryId; 2]) {
    for _ in 0..CALLS {
        assert!(!black_box(session.same_entry(one, other)).expect("CompareEntryIDs"));
    }
}

/// The name is what callgrind looks for.
#[unsafe(no_mangle)]
#[inline(never)]
fn compare_raw(session: &Session<'_>, [one, other]: &[EntryId; 2]) {
    for _ in 0..CALLS {
        let mut same = 0;
        let (one, other) = (one.as_bytes(), other.as_bytes());
        // SAFETY: counts and pointers of identifiers that are there, and a place for the result.
        let answer = unsafe {
            session.as_raw().CompareEntryIDs(
                one.len() as u32,
                one.as_ptr().cast(),
                other.len() as u32,
                other.as_ptr().cast(),
                0,
                &mut same,
            )
        };
        assert_eq!(black_box((answer, same)), (0, 0));
    }
}
