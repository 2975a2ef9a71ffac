//! A store's file: opening, making and upgrading it, reading from it, writing to it.

use mapi_session::Code;
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::{self, ThreadId};
use std::time::{Duration, SystemTime};

use mapi_session::windows_core::GUID;
use rusqlite::{Connection, OpenFlags, TransactionBehavior, params};

use super::entry_id::{Kind, guid_from_bytes};
use super::error::{StoreError, StoreResult};
use super::folder;
use super::journal::{Change, Event};
use super::schema;
use crate::periodic::Periodic;

/// A message store's file. Cheap to clone; all opens of one file in a process share it, so
/// that each hears of the others' changes.
#[derive(Clone)]
pub struct Database {
    shared: Arc<Shared>,
}

/// How long a commit of another process may go unnoticed.
const WATCH: Duration = Duration::from_millis(200);
const WATCH_THREAD: &str = "mapi-store";

type Listener = Arc<dyn Fn(&[Change]) + Send + Sync>;

struct Shared {
    path: PathBuf,
    uid: GUID,
    read_only: bool,
    /// That of the file: an older one that may only be read stays as it is.
    version: i64,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
    listeners: Mutex<Vec<(u64, Listener)>>,
    next_listener: Mutex<u64>,
    /// The journal's entry up to which the listeners have been told, or what is to be told waits.
    told: Mutex<i64>,
    telling: Mutex<Telling>,
    /// That nobody tells any more.
    silent: Condvar,
    /// Looks for commits of other processes while there are listeners.
    watch: Mutex<Option<Periodic>>,
}

/// What the listeners are to be told: one thread at a time tells it, in the order of the commits.
#[derive(Default)]
struct Telling {
    waiting: VecDeque<Batch>,
    by: Option<ThreadId>,
    /// Of what is being told.
    of_others: bool,
}

/// Changes that are told together.
struct Batch {
    changes: Vec<Change>,
    /// Whether other processes made them.
    of_others: bool,
}

static OPEN: Mutex<Vec<(PathBuf, Weak<Shared>)>> = Mutex::new(Vec::new());

/// A lock is never poisoned for good here: what it guards is whole between statements, and a
/// transaction that panicked rolled back.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Database {
    /// Opens the store in this file, making a new one with the IPM folders when there is none.
    ///
    /// # Errors
    /// [`StoreError::Open`] when the file cannot be made or opened, [`StoreError::NotAStore`]
    /// for other files, [`StoreError::TooNew`] when a later version wrote it.
    pub fn create_or_open(path: &Path) -> StoreResult<Database> {
        Self::open_with(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
    }

    /// Opens the store in this file, which must exist.
    ///
    /// # Errors
    /// As [`Database::create_or_open`].
    pub fn open(path: &Path) -> StoreResult<Database> {
        Self::open_with(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
    }

    /// The store with this UID, if it is open in this process.
    pub(crate) fn opened(uid: &GUID) -> Option<Database> {
        let open = lock(&OPEN);
        let mut alive = open.iter().filter_map(|(_, shared)| shared.upgrade());
        alive.find(|shared| shared.uid == *uid).map(|shared| Database { shared })
    }

    /// Opens the store of a home that has this record key (`PR_RECORD_KEY`).
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when none of the home's stores has it; [`StoreError::Open`] when the
    /// folder of stores cannot be read.
    pub fn of_home(home: &crate::Home, record_key: &[u8]) -> StoreResult<Database> {
        let folder = home.stores();
        let unreadable = |error: std::io::Error| {
            StoreError::refused(Code::E_DISK_ERROR, format!("{}: {error}", folder.display()))
        };
        for file in std::fs::read_dir(&folder).map_err(unreadable)? {
            // Other files lie here too: SQLite's logs, perhaps a damaged store.
            if let Ok(store) = Self::open(&file.map_err(unreadable)?.path())
                && crate::home::uid_to_bytes(&store.uid()) == record_key
            {
                return Ok(store);
            }
        }
        Err(StoreError::refused(
            Code::E_NOT_FOUND,
            format!("no message store in {} has this record key", folder.display()),
        ))
    }

    pub(super) fn open_with(path: &Path, flags: OpenFlags) -> StoreResult<Database> {
        let failed = |source| StoreError::open(path, source);
        // One at a time, so that two openers of a file in a process share one `Shared`.
        let mut open = lock(&OPEN);
        open.retain(|(_, shared)| shared.strong_count() > 0);
        let known = |path: &Path| {
            let path = path.canonicalize().ok()?;
            open.iter().find(|(known, _)| *known == path)?.1.upgrade()
        };
        if let Some(shared) = known(path) {
            return Ok(Database { shared });
        }

        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags).map_err(failed)?;
        schema::configure(&connection).map_err(failed)?;
        let read_only = connection.is_readonly("main").map_err(failed)?;
        if !read_only {
            crate::home::settle_log(&connection, path, schema::PATIENCE).map_err(failed)?;
        }
        upgrade(&mut connection, path, read_only)?;
        let uid: [u8; 16] =
            connection.query_row("SELECT uid FROM store", [], |row| row.get(0)).map_err(failed)?;
        let reader = Reader { connection: &connection, uid: guid_from_bytes(uid), version: 0 };
        let journal_end = reader.journal_end().map_err(|error| error.at(path))?;
        let version = connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .map_err(failed)?;
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let shared = Arc::new(Shared {
            path: path.clone(),
            uid: guid_from_bytes(uid),
            read_only,
            version,
            writer: Mutex::new(connection),
            readers: Mutex::new(Vec::new()),
            listeners: Mutex::new(Vec::new()),
            next_listener: Mutex::new(1),
            told: Mutex::new(journal_end),
            telling: Mutex::default(),
            silent: Condvar::new(),
            watch: Mutex::new(None),
        });
        open.push((path, Arc::downgrade(&shared)));
        Ok(Database { shared })
    }

    /// The store's file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.shared.path
    }

    /// The store's UID: its record key, and bytes 4 to 20 of all its entry identifiers.
    #[must_use]
    pub fn uid(&self) -> GUID {
        self.shared.uid
    }

    /// Whether the file may only be read.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.shared.read_only
    }

    /// Runs `read` on one state of the store: what others write meanwhile is not seen.
    ///
    /// # Errors
    /// Those of `read`, and the database's.
    pub fn read<T>(&self, read: impl FnOnce(&Reader<'_>) -> StoreResult<T>) -> StoreResult<T> {
        self.try_read(read).map_err(|error| error.at(&self.shared.path))
    }

    fn try_read<T>(&self, read: impl FnOnce(&Reader<'_>) -> StoreResult<T>) -> StoreResult<T> {
        let pooled = lock(&self.shared.readers).pop();
        let connection = match pooled {
            Some(connection) => connection,
            None => self.another_connection()?,
        };
        connection.prepare_cached("BEGIN")?.execute([])?;
        let version = self.shared.version;
        let result = read(&Reader { connection: &connection, uid: self.shared.uid, version });
        connection.prepare_cached("COMMIT")?.execute([])?;
        // One that could not end its transaction is not used again: `?` dropped it.
        lock(&self.shared.readers).push(connection);
        result
    }

    fn another_connection(&self) -> StoreResult<Connection> {
        let failed = |source| StoreError::open(&self.shared.path, source);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.shared.path, flags).map_err(failed)?;
        schema::configure(&connection).map_err(failed)?;
        // What is sorted by readers may be more than memory is to hold.
        connection.pragma_update(None, "temp_store", "FILE").map_err(failed)?;
        Ok(connection)
    }

    /// Runs `write` in one transaction: all of it is committed, and on the disk when this returns,
    /// or nothing. Before that the listeners are told what happened.
    ///
    /// # Errors
    /// Those of `write`, and the database's; the store is then as it was before.
    pub fn write<T>(
        &self,
        write: impl FnOnce(&mut Writer<'_>) -> StoreResult<T>,
    ) -> StoreResult<T> {
        self.commit(write).map_err(|error| error.at(&self.shared.path))
    }

    fn commit<T>(&self, write: impl FnOnce(&mut Writer<'_>) -> StoreResult<T>) -> StoreResult<T> {
        let mut connection = lock(&self.shared.writer);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let first_id: i64 = transaction
            .prepare_cached("SELECT next_id FROM store")?
            .query_row([], |row| row.get(0))?;
        let mut writer = Writer {
            reader: Reader {
                connection: &transaction,
                uid: self.shared.uid,
                version: self.shared.version,
            },
            now: filetime(SystemTime::now()),
            next_id: first_id,
            change_number: None,
            counts: HashMap::new(),
            changes: Vec::new(),
            record: Vec::with_capacity(2048),
        };
        let result = write(&mut writer)?;
        writer.follow_searches()?;
        writer.flush_counts()?;
        if writer.next_id != first_id {
            transaction
                .prepare_cached("UPDATE store SET next_id = ?1")?
                .execute([writer.next_id])?;
        }
        let own = std::mem::take(&mut writer.changes);
        // Held until the commit, so that the watching thread does not tell them again.
        let mut told = lock(&self.shared.told);
        if !own.is_empty() {
            let last = writer.append_journal(&own)?;
            let others = last - own.len() as i64 - *told;
            // What other processes did before is told before.
            let others = match others > 0 {
                true => writer.since(*told, others as usize)?,
                false => Vec::new(),
            };
            transaction.commit()?;
            *told = last;
            self.is_to_be_told(others, true);
            self.is_to_be_told(own, false);
        } else {
            transaction.commit()?;
        }
        // A listener may write itself.
        drop(told);
        drop(connection);
        self.tell();
        Ok(result)
    }

    /// Takes what is committed into the file itself and onto the disk, as far as no reader is in
    /// the way.
    ///
    /// # Errors
    /// The database's.
    pub(crate) fn checkpoint(&self) -> StoreResult<()> {
        let connection = lock(&self.shared.writer);
        let done = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
        done.map_err(|error| StoreError::from(error).at(&self.shared.path))
    }

    /// Whether the listener that asks is told what another process has committed.
    pub(crate) fn tells_of_others(&self) -> bool {
        lock(&self.shared.telling).of_others
    }

    /// Puts changes behind those that wait. Under the lock of `told`, so that they come in the order
    /// of their commits.
    fn is_to_be_told(&self, changes: Vec<Change>, of_others: bool) {
        if !changes.is_empty() {
            lock(&self.shared.telling).waiting.push_back(Batch { changes, of_others });
        }
    }

    /// Tells the listeners what waits; where another thread does, waits until it has told it. A
    /// listener that has written does not wait: that is told after what it was told.
    fn tell(&self) {
        let me = thread::current().id();
        let telling = lock(&self.shared.telling);
        let other = |telling: &mut Telling| telling.by.is_some_and(|by| by != me);
        let telling = self.shared.silent.wait_while(telling, other);
        self.tell_as(me, telling.unwrap_or_else(PoisonError::into_inner));
    }

    fn tell_as<'a>(&'a self, me: ThreadId, mut telling: MutexGuard<'a, Telling>) {
        if telling.by.is_some() {
            return;
        }
        telling.by = Some(me);
        while let Some(Batch { changes, of_others }) = telling.waiting.pop_front() {
            telling.of_others = of_others;
            drop(telling);
            let listeners: Vec<Listener> = lock(&self.shared.listeners)
                .iter()
                .map(|(_, listener)| Arc::clone(listener))
                .collect();
            for listener in listeners {
                // One that panics keeps neither the others from hearing nor who commits from
                // going on: what is told is committed. The panic itself was told already.
                let changes = &changes;
                let _ = catch_unwind(AssertUnwindSafe(move || listener(changes)));
            }
            telling = lock(&self.shared.telling);
        }
        telling.by = None;
        self.shared.silent.notify_all();
    }

    /// Whether the listeners know of everything that is committed. To a listener, what it is being
    /// told counts as known.
    pub(crate) fn is_told(&self) -> StoreResult<bool> {
        let told = lock(&self.shared.told);
        {
            let telling = lock(&self.shared.telling);
            let other = telling.by.is_some_and(|by| by != thread::current().id());
            if other || !telling.waiting.is_empty() {
                return Ok(false);
            }
        }
        Ok(self.read(|reader| reader.journal_end())? == *told)
    }

    /// Tells the listeners what other processes have done to the store.
    ///
    /// # Errors
    /// The database's.
    fn tell_of_others(&self) -> StoreResult<()> {
        {
            let mut told = lock(&self.shared.told);
            let (changes, end) = self.read(|reader| {
                let end = reader.journal_end()?;
                Ok((reader.since(*told, (end - *told).max(0) as usize)?, end))
            })?;
            *told = end.max(*told);
            self.is_to_be_told(changes, true);
        }
        // Without waiting for another thread that tells: it may be one that ends this one.
        self.tell_as(thread::current().id(), lock(&self.shared.telling));
        Ok(())
    }

    /// Starts to look for commits of other processes.
    fn watch(&self) -> Option<Periodic> {
        let (weak, path) = (Arc::downgrade(&self.shared), self.shared.path.clone());
        Periodic::start(WATCH_THREAD, WATCH, move || {
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let connection = Connection::open_with_flags(path, flags).ok()?;
            let mut version: i64 = 0;
            Some(move || {
                let shared = weak.upgrade()?;
                // Another number after any commit of another connection: no page is read for it.
                let now =
                    connection.pragma_query_value(None, "data_version", |row| row.get(0)).ok()?;
                if now != version {
                    version = now;
                    // One that fails is tried again with the next commit.
                    let _ = Database { shared }.tell_of_others();
                }
                Some(())
            })
        })
    }

    /// Has `listener` called after each commit: of this process on the thread that committed, of
    /// other processes soon after on a thread of the store; one after the other, in the order of the
    /// commits. What a listener writes itself is told after what it was told. One that panics is
    /// called again with the next changes.
    /// The number is for [`Database::ignore`].
    pub fn listen(&self, listener: impl Fn(&[Change]) + Send + Sync + 'static) -> u64 {
        let mut next = lock(&self.shared.next_listener);
        let number = *next;
        *next += 1;
        lock(&self.shared.listeners).push((number, Arc::new(listener)));
        // Without a thread, other processes' changes are told with this one's next commit.
        let mut watch = lock(&self.shared.watch);
        if watch.is_none() {
            *watch = self.watch();
        }
        number
    }

    /// Ends what [`Database::listen`] began.
    pub fn ignore(&self, number: u64) {
        let ended = {
            let mut listeners = lock(&self.shared.listeners);
            listeners.retain(|(known, _)| *known != number);
            if listeners.is_empty() { lock(&self.shared.watch).take() } else { None }
        };
        // Its thread is waited for, so no lock is held.
        drop(ended);
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database").field("path", &self.shared.path).finish_non_exhaustive()
    }
}

/// Brings a file to the latest version, from nothing if need be.
fn upgrade(connection: &mut Connection, path: &Path, read_only: bool) -> StoreResult<()> {
    let failed = |source| StoreError::open(path, source);
    let known = schema::MIGRATIONS.len() as i64;
    let version_of = |connection: &Connection| -> StoreResult<i64> {
        let version: i64 = connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .map_err(failed)?;
        let application: i64 = connection
            .pragma_query_value(None, "application_id", |row| row.get(0))
            .map_err(failed)?;
        let tables: i64 = connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
            .map_err(failed)?;
        match (application, tables) {
            (schema::APPLICATION_ID, _) if version > known => {
                Err(StoreError::TooNew { path: path.to_owned(), found: version, known })
            }
            (schema::APPLICATION_ID, _) if version < 0 => {
                Err(StoreError::corrupt(format!("its schema version is {version}")).at(path))
            }
            (schema::APPLICATION_ID, _) => Ok(version),
            (0, 0) => Ok(0),
            _ => Err(StoreError::NotAStore { path: path.to_owned() }),
        }
    };
    let version = version_of(connection)?;
    if version == known {
        return Ok(());
    }
    // What older files lack is search folders, of which they then have none, and numbers of changes
    // and of marks: whoever asks for changes is refused (`Reader::refuse_untold`).
    if read_only && version > 0 {
        return Ok(());
    }
    if read_only {
        return Err(StoreError::NotAStore { path: path.to_owned() });
    }
    // Of a new file. Tables read through whole folders, and most messages are small: with pages of
    // half the size, reading a page takes as long as what is done with its rows.
    connection.pragma_update(None, "page_size", 8192).map_err(failed)?;
    connection.pragma_update(None, "journal_mode", "WAL").map_err(failed)?;
    let transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
    // Another process may have been quicker.
    let version = version_of(&transaction)?;
    for migration in &schema::MIGRATIONS[version as usize..] {
        transaction.execute_batch(migration).map_err(failed)?;
    }
    if version == 0 {
        let mut uid = [0; 16];
        getrandom::fill(&mut uid).map_err(|error| {
            StoreError::refused(
                Code::E_CALL_FAILED,
                format!("no random numbers for a new store: {error}"),
            )
        })?;
        transaction
            .execute(
                "INSERT INTO store (one, uid, next_id, props) VALUES (1, ?1, ?2, x'')",
                params![uid, folder::FIRST_FREE],
            )
            .map_err(failed)?;
        folder::make_special(&transaction, filetime(SystemTime::now()))?;
    }
    transaction.pragma_update(None, "application_id", schema::APPLICATION_ID).map_err(failed)?;
    transaction.pragma_update(None, "user_version", known).map_err(failed)?;
    transaction.commit().map_err(failed)
}

/// A time as MAPI counts it: 100-nanosecond intervals since 1601.
pub(crate) fn filetime(time: SystemTime) -> i64 {
    const EPOCH: i64 = 116_444_736_000_000_000;
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => EPOCH.saturating_add((after.as_nanos() / 100) as i64),
        Err(before) => EPOCH.saturating_sub((before.duration().as_nanos() / 100) as i64),
    }
}

/// One state of a store, to be read.
pub struct Reader<'a> {
    connection: &'a Connection,
    uid: GUID,
    version: i64,
}

impl Reader<'_> {
    pub(crate) fn connection(&self) -> &Connection {
        self.connection
    }

    pub(crate) fn uid(&self) -> &GUID {
        &self.uid
    }

    /// Whether the file numbers changes; one of an older version that may only be read does not.
    pub(crate) fn numbers_changes(&self) -> bool {
        self.version >= schema::NUMBERS_CHANGES
    }

    /// Refuses a run through the changes of folders or messages where the file does not know them
    /// all: one of an older version that may only be read.
    ///
    /// # Errors
    /// `MAPI_E_NO_SUPPORT`.
    pub(crate) fn refuse_untold(&self, kind: Kind) -> StoreResult<()> {
        let since = match kind {
            Kind::Message => schema::NUMBERS_MARKS,
            _ => schema::NUMBERS_CHANGES,
        };
        if self.version < since {
            return Err(StoreError::refused(
                Code::E_NO_SUPPORT,
                "the store's file is of an older version and may only be read: it does not keep \
                 all its changes",
            ));
        }
        Ok(())
    }

    /// Looks whether the file is whole.
    pub(crate) fn check(&self) -> StoreResult<()> {
        let found: String =
            self.connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if found == "ok" { Ok(()) } else { Err(StoreError::corrupt(found)) }
    }
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reader")
    }
}

/// How the counts of a folder change with a transaction.
#[derive(Default)]
pub(crate) struct Counts {
    pub(crate) contents: i64,
    pub(crate) unread: i64,
    pub(crate) associated: i64,
}

/// A transaction on a store. What it reads includes what it wrote.
pub struct Writer<'a> {
    reader: Reader<'a>,
    pub(crate) now: i64,
    next_id: i64,
    /// The number of this transaction's changes, once there are any.
    change_number: Option<i64>,
    counts: HashMap<i64, Counts>,
    changes: Vec<Change>,
    /// Reused for each record that is written.
    pub(crate) record: Vec<u8>,
}

impl<'a> std::ops::Deref for Writer<'a> {
    type Target = Reader<'a>;
    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

impl Writer<'_> {
    /// A number that no object of the store has or had.
    pub(crate) fn new_id(&mut self) -> i64 {
        let id = self.next_id;
        self.next_id += 1;
        id
    }

    /// The number that all changes of this transaction have: higher than any before.
    pub(crate) fn change_number(&mut self) -> i64 {
        match self.change_number {
            Some(number) => number,
            None => {
                let number = self.new_id();
                *self.change_number.insert(number)
            }
        }
    }

    pub(crate) fn happened(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// What has happened in this transaction so far.
    pub(crate) fn changes(&self) -> &[Change] {
        &self.changes
    }

    pub(crate) fn counts(&mut self, folder: i64) -> &mut Counts {
        self.counts.entry(folder).or_default()
    }

    fn flush_counts(&mut self) -> StoreResult<()> {
        let mut changed: Vec<_> = std::mem::take(&mut self.counts).into_iter().collect();
        changed.sort_by_key(|(folder, _)| *folder);
        for (folder, by) in changed {
            if by.contents == 0 && by.unread == 0 && by.associated == 0 {
                continue;
            }
            let parent: Option<Option<i64>> = {
                let mut update = self.connection().prepare_cached(
                    "UPDATE folder SET contents = contents + ?2, unread = unread + ?3,
                         associated = associated + ?4
                     WHERE id = ?1 RETURNING parent",
                )?;
                let mut rows =
                    update.query(params![folder, by.contents, by.unread, by.associated])?;
                match rows.next()? {
                    Some(row) => Some(row.get(0)?),
                    None => None,
                }
            };
            // A folder that was deleted in the same transaction has no counts.
            if let Some(parent) = parent {
                self.happened(Change::new(Event::Modified, Kind::Folder, folder, parent));
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Writer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Writer")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::Mail;
    use crate::store::Special;

    #[test]
    fn what_another_process_did_is_told_as_that_by_who_commits_after_it() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("a.store");
        let store = Database::create_or_open(&path).unwrap();
        // Unknown to the next open, which then shares as little with it as another process does.
        lock(&OPEN).retain(|(_, shared)| shared.as_ptr() != Arc::as_ptr(&store.shared));
        let other = Database::open(&path).unwrap();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let (ears, asked) = (Arc::clone(&heard), store.clone());
        let number = store.listen(move |changes| {
            let made = changes.iter().filter(|change| change.event == Event::Created);
            lock(&ears).extend(made.map(|change| (change.object, asked.tells_of_others())));
        });
        // Without the thread that looks for it, the next commit tells what the other did.
        let watch = lock(&store.shared.watch).take();
        drop(watch);
        let commit = |store: &Database| {
            store.write(|writer| writer.insert_message(Special::Inbox.id(), &Mail::default()))
        };
        let (theirs, own) = (commit(&other).unwrap(), commit(&store).unwrap());
        assert_eq!(*lock(&heard), [(theirs, true), (own, false)]);
        store.ignore(number);
    }
}
