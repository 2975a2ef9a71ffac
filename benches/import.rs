//! Importing 10,000 messages: our rate against the same MIME library parsing them, plus bare
//! rusqlite replaying the row writes of that import in the same batches.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use mail_parser::MessageParser;
use mapi_subsystem::import::Importer;
use mapi_subsystem::store::Database;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

const MESSAGES: usize = 10_000;
const BATCH: usize = 1000;
const ROUNDS: usize = 3;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mails = mails();
    let mbox = folder.path().join("mails.mbox");
    fs::write(&mbox, as_mbox(&mails)).expect("the mbox file can be written");

    let mut ours = Duration::MAX;
    let mut peer = Duration::MAX;
    let mut writes = None;
    for round in 0..ROUNDS {
        let path = folder.path().join(format!("ours{round}.sqlite"));
        ours = ours.min(import(&path, &mbox));
        let writes = writes.get_or_insert_with(|| row_writes(&path));
        let path = folder.path().join(format!("peer{round}.sqlite"));
        peer = peer.min(parse_and_replay(&path, &mails, writes));
    }

    let rate = |time: Duration| MESSAGES as f64 / time.as_secs_f64();
    println!("ours {:.0} messages a second, parsing and replaying {:.0}", rate(ours), rate(peer));
    let what = "10,000 messages imported, against parsing them and replaying the row writes";
    let (ours, peer) = (ours.as_secs_f64() * 1e3, peer.as_secs_f64() * 1e3);
    // Time on a shared machine is no verdict: what it prints is for people.
    let _ = mapi_benches::ratio(what, ours, peer, "ms", 2.0);
}

/// The messages of the demo, over and over, each with a subject and an identifier of its own.
fn mails() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../mapi-cli/mail");
    let mut files: Vec<_> = fs::read_dir(folder).expect("the demo's mail").flatten().collect();
    files.sort_by_key(fs::DirEntry::file_name);
    let samples: Vec<Vec<u8>> =
        files.iter().map(|file| fs::read(file.path()).expect("a message")).collect();
    (0..MESSAGES)
        .map(|number| {
            let sample = &samples[number % samples.len()];
            let own = format!("X-Number: {number}\nReply-To: <reply{number}@example.org>\n");
            [own.as_bytes(), sample].concat()
        })
        .collect()
}

fn as_mbox(mails: &[Vec<u8>]) -> Vec<u8> {
    let mut mbox = Vec::new();
    for mail in mails {
        mbox.extend_from_slice(b"From sender@example.org Mon Nov  2 08:15:00 2026\n");
        for line in mail.split_inclusive(|&byte| byte == b'\n') {
            if line.starts_with(b"From ") {
                mbox.push(b'>');
            }
            mbox.extend_from_slice(line);
        }
        mbox.extend_from_slice(b"\n");
    }
    mbox
}

fn import(store: &Path, mbox: &Path) -> Duration {
    let store = Database::create_or_open(store).expect("a new store");
    let start = Instant::now();
    let importer = Importer::into_path(&store, "Inbox").expect("the Inbox").batch(BATCH);
    let report = importer.import(&[mbox]).expect("an import");
    let time = start.elapsed();
    assert_eq!((report.messages, report.failures.len()), (MESSAGES as u64, 0));
    time
}

/// The rows that an import wrote to one table.
struct TableWrites {
    insert: String,
    /// The number of the object that a row belongs to, and the row.
    rows: Vec<(i64, Vec<Value>)>,
}

/// All that an import wrote, and where its batches end: the number of the first object of the next.
struct Writes {
    tables: Vec<TableWrites>,
    ends: Vec<i64>,
}

/// Reads what the import wrote: objects in the order of their numbers (an embedded message comes
/// after its attachment, that after its message), then what hangs on them.
fn row_writes(store: &Path) -> Writes {
    let store = Connection::open(store).expect("the imported store");
    let sql = "SELECT id FROM message WHERE folder IS NOT NULL ORDER BY id";
    let mut statement = store.prepare(sql).expect("messages");
    let ids: Vec<i64> = statement.query_map([], |row| row.get(0)).expect("ids").flatten().collect();
    let mut ends: Vec<i64> = ids.chunks(BATCH).skip(1).map(|batch| batch[0]).collect();
    ends.push(i64::MAX);
    let tables = [
        ("message", "id"),
        ("attachment", "id"),
        ("recipient", "message"),
        ("large", "owner"),
        ("journal", "object"),
    ];
    let tables = tables.iter().map(|(table, owner)| table_writes(&store, table, owner)).collect();
    Writes { tables, ends }
}

fn table_writes(store: &Connection, table: &str, owner: &str) -> TableWrites {
    let sql = format!("SELECT {owner}, * FROM {table} ORDER BY {owner}");
    let mut statement = store.prepare(&sql).expect("a table of the store");
    let columns: Vec<String> =
        statement.column_names()[1..].iter().map(|name| (*name).to_owned()).collect();
    let rows = statement
        .query_map([], |row| {
            let values = (1..=columns.len()).map(|i| row.get(i)).collect::<Result<_, _>>()?;
            Ok((row.get(0)?, values))
        })
        .expect("rows")
        .map(|row| row.expect("a row"))
        .collect();
    let places = vec!["?"; columns.len()].join(", ");
    let insert = format!("INSERT INTO {table} ({}) VALUES ({places})", columns.join(", "));
    TableWrites { insert, rows }
}

fn parse_and_replay(path: &Path, mails: &[Vec<u8>], writes: &Writes) -> Duration {
    drop(Database::create_or_open(path).expect("a new store"));
    let mut store = Connection::open(path).expect("the new store");
    store
        .execute_batch(
            // As the store has it: what is acknowledged is on the disk.
            "DELETE FROM journal; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;",
        )
        .expect("the store's settings");
    store.set_prepared_statement_cache_capacity(128);

    let start = Instant::now();
    let parser = MessageParser::default();
    let parsed = mails.iter().filter(|mail| parser.parse(mail.as_slice()).is_some()).count();
    assert_eq!(parsed, mails.len());
    let mut next = vec![0; writes.tables.len()];
    for end in &writes.ends {
        let transaction = store.transaction().expect("a transaction");
        transaction.execute_batch("PRAGMA defer_foreign_keys = ON").expect("deferred references");
        for (table, next) in writes.tables.iter().zip(&mut next) {
            let mut insert = transaction.prepare_cached(&table.insert).expect("an insert");
            while let Some((owner, row)) = table.rows.get(*next) {
                if owner >= end {
                    break;
                }
                insert.execute(params_from_iter(row)).expect("a row");
                *next += 1;
            }
        }
        transaction.commit().expect("a commit");
    }
    let time = start.elapsed();
    let left: usize = writes.tables.iter().zip(&next).map(|(t, n)| t.rows.len() - n).sum();
    assert_eq!(left, 0, "every row was written");
    time
}
