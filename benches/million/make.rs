//! Makes the store and the flat table, once.

use std::fs;
use std::path::{Path, PathBuf};

use mapi_session::flags::ProfileFlags;
use mapi_session::{Logon, Mapi};
use mapi_subsystem::store::{Database, Special};
use rusqlite::{Connection, params};

use crate::data;

pub(crate) const PROFILE: &str = "Work";
pub(crate) const FOLDER: &str = "Million";
/// Another folder has a message for so many of this one, in between.
const OTHER: usize = 50;
const BATCH: usize = 5000;

/// Where everything is.
pub(crate) fn home(place: &Path) -> PathBuf {
    place.join("home")
}

/// The flat table.
pub(crate) fn flat(place: &Path) -> PathBuf {
    place.join("flat.sqlite")
}

/// The settings of the store's own connections.
pub(crate) fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "cache_size", -16_384)
}

/// Makes what is not there yet.
pub(crate) fn make(place: &Path, messages: usize) {
    let made = place.join("made");
    if let (Ok(marked), Some(store)) = (fs::read_to_string(&made), store(place)) {
        drop(Database::open(&store).expect("the store"));
        // A store of another schema was made for an older one, and is not as a new one would be.
        if marked == version(&store) {
            return;
        }
    }
    let _ = fs::remove_dir_all(place);
    fs::create_dir_all(place).expect("a folder for the store");
    let subsystem = mapi_subsystem::open(home(place)).expect("the home");
    let mapi = Mapi::initialize(subsystem).expect("MAPIInitialize");
    let admin = mapi.profiles().expect("MAPIAdminProfiles");
    admin.create_profile(PROFILE, ProfileFlags::DEFAULT_SERVICES).expect("a profile");
    drop(admin);
    mapi.session(Logon::profile(PROFILE).new_session(), |session| {
        session.default_store().map(drop)
    })
    .expect("a session");
    drop(mapi);
    let path = store(place).expect("the profile's store");
    fill(&Database::open(&path).expect("the store"), messages);
    flatten(&path, &flat(place));
    fs::write(&made, version(&path)).expect("a mark");
}

/// The file of the profile's store.
fn store(place: &Path) -> Option<PathBuf> {
    let files = fs::read_dir(home(place).join("stores")).ok()?;
    let mut files = files.flatten().map(|file| file.path());
    files.find(|path| path.extension().is_some_and(|extension| extension == "store"))
}

fn version(store: &Path) -> String {
    let store = Connection::open(store).expect("the store's file");
    let version: i64 = store
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .expect("the version of its schema");
    format!("schema {version}")
}

fn fill(store: &Database, messages: usize) {
    let (folder, other) = store
        .write(|writer| {
            let inbox = Special::Inbox.id();
            let folder = writer.create_folder(inbox, FOLDER, None)?;
            Ok((folder, writer.create_folder(inbox, "Other", None)?))
        })
        .expect("two folders");
    for first in (0..messages).step_by(BATCH) {
        store
            .write(|writer| {
                for number in first..(first + BATCH).min(messages) {
                    let mail = data::message(number).mail();
                    writer.insert_message(folder, &mail)?;
                    if number % OTHER == 0 {
                        writer.insert_message(other, &mail)?;
                    }
                }
                Ok(())
            })
            .expect("a batch of messages");
    }
}

/// Copies the folder into a flat table: a row for each message, a column for each property.
fn flatten(store: &Path, flat: &Path) {
    let store = Connection::open(store).expect("the store's file");
    let mut flat = Connection::open(flat).expect("a file for the flat table");
    configure(&flat).expect("its settings");
    flat.execute_batch(
        "CREATE TABLE message (
             id INTEGER PRIMARY KEY, entry_id BLOB, flags INTEGER, status INTEGER, size INTEGER,
             created INTEGER, modified INTEGER, delivered INTEGER, submitted INTEGER,
             importance INTEGER, class TEXT, subject TEXT, sender_name TEXT, represented_name TEXT,
             display_to TEXT, search_key BLOB, sender_address TEXT, internet_message_id TEXT,
             body TEXT);
         CREATE INDEX message_by_delivery ON message (delivered);",
    )
    .expect("the flat table");
    let uid: Vec<u8> =
        store.query_row("SELECT uid FROM store", [], |row| row.get(0)).expect("the store's UID");
    let mut read = store
        .prepare(
            "SELECT message.id, flags, status, size, message.created, message.modified,
                 delivered, submitted, importance, class, subject, sender_name, represented_name,
                 display_to, search_key
             FROM message JOIN folder ON folder.id = message.folder
             WHERE folder.name = ? ORDER BY message.id",
        )
        .expect("the messages");
    let mut rows = read.query([FOLDER]).expect("the messages");
    let transaction = flat.transaction().expect("a transaction");
    let mut number = 0;
    while let Some(row) = rows.next().expect("a message") {
        let id: i64 = row.get(0).expect("its id");
        let message = data::message(number);
        let mut insert = transaction
            .prepare_cached(
                "INSERT INTO message VALUES
                     (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )
            .expect("an insert");
        // As long as a client's entry identifier of a message, and telling messages apart.
        let entry_id = [&[0; 4], &uid[..], &id.to_le_bytes(), &[5, 0, 0, 0]].concat();
        let value = |at: usize| row.get::<_, rusqlite::types::Value>(at).expect("a value");
        insert
            .execute(params![
                id,
                entry_id,
                value(1),
                value(2),
                value(3),
                value(4),
                value(5),
                value(6),
                value(7),
                value(8),
                value(9),
                value(10),
                value(11),
                value(12),
                value(13),
                value(14),
                message.sender_address,
                message.internet_message_id,
                message.body
            ])
            .expect("a row");
        number += 1;
    }
    transaction.commit().expect("a commit");
    flat.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").expect("a checkpoint");
}
