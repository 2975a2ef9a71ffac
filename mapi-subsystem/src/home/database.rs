//! How every database of a home is opened: profiles and stores alike.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};

/// How long a writer waits for another before it gives up.
pub(super) const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// The `application_id` of the database of profiles: "MAPp".
pub(crate) const PROFILES_ID: i32 = 0x4D41_5070;

/// What went wrong with a home or a file in it. Each names the file and says what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HomeError {
    /// No folder was named, `MAPI_HOME` is not set, and the platform names no data folder.
    #[error("no home folder for MAPI: name one, or set MAPI_HOME ({reason})")]
    NoHome {
        /// What the platform said.
        reason: String,
    },
    /// The folder cannot be made or used.
    #[error("{}: the home folder cannot be used ({reason}); choose a folder that you may write", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// The file may not be written by this user.
    #[error("{}: may not be written by this user; change its permissions or choose another home", path.display())]
    NotWritable {
        /// The file.
        path: PathBuf,
    },
    /// Another program has the file for longer than a writer waits.
    #[error("{}: another program keeps it locked; end that program and try again", path.display())]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The file is no database, or is damaged.
    #[error("{}: is damaged or no database of MAPI ({reason}); put back a copy, or move it away to start anew", path.display())]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        reason: String,
    },
    /// A newer release wrote the file.
    #[error("{}: was written by a newer release (schema {found}, this one knows {known}); use that release", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// The file's schema version.
        found: i32,
        /// The newest version that this release knows.
        known: i32,
    },
    /// The disk is full.
    #[error("{}: the disk is full; make room and try again", path.display())]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// The file could not be read or written.
    #[error("{}: could not be read or written ({reason}); look after its disk and try again; what was saved before is still there", path.display())]
    Disk {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        reason: String,
    },
    /// Anything else that SQLite reports.
    #[error("{}: {reason}; try again, and if that does not help, put back a copy", path.display())]
    Database {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        reason: String,
    },
}

impl HomeError {
    /// Says what an SQLite error means for the file at `path`.
    #[must_use]
    pub fn from_sqlite(path: &Path, error: &rusqlite::Error) -> HomeError {
        let path = path.to_owned();
        if is_damage(error) {
            return HomeError::Corrupt { path, reason: reason(error) };
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => HomeError::Locked { path },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                HomeError::NotWritable { path }
            }
            Some(ErrorCode::DiskFull) => HomeError::DiskFull { path },
            Some(ErrorCode::SystemIoFailure) => HomeError::Disk { path, reason: reason(error) },
            Some(ErrorCode::CannotOpen) if path.exists() => HomeError::NotWritable { path },
            _ => HomeError::Database { path, reason: reason(error) },
        }
    }
}

/// Whether the file is no database of ours any more: its tables, rows or values are not as they
/// were made.
pub(crate) fn is_damage(error: &rusqlite::Error) -> bool {
    use rusqlite::Error as E;
    match error {
        // Where our statements expect a row, there is always one.
        E::SqlInputError { .. }
        | E::QueryReturnedNoRows
        | E::FromSqlConversionFailure(..)
        | E::InvalidColumnType(..)
        | E::IntegralValueOutOfRange(..)
        | E::Utf8Error(..) => true,
        // Unknown: tables are not what our statements are for.
        _ => matches!(
            error.sqlite_error_code(),
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::Unknown)
        ),
    }
}

/// What SQLite says, in words for people: without the statement, which is ours and right.
pub(crate) fn reason(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
        rusqlite::Error::QueryReturnedNoRows => "a row is missing".to_owned(),
        other => other.to_string(),
    }
}

/// Opens the database at `path`, makes it when it is not there, and brings its schema up to date.
///
/// `migrations[n]` leads from version `n` to `n + 1`; each runs in one transaction with the new
/// version number, so that a killed process leaves the old schema or the new one. `application_id`
/// tells our databases from others: a file with another one is refused, not changed.
///
/// # Errors
/// [`HomeError`], which names the file.
pub fn open_database(
    path: &Path,
    application_id: i32,
    migrations: &[&str],
) -> Result<Connection, HomeError> {
    let fail = |e: rusqlite::Error| HomeError::from_sqlite(path, &e);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).map_err(fail)?;
    connection.busy_timeout(BUSY_TIMEOUT).map_err(fail)?;
    // SQLite opens a file that it may not write for reading only, and says so at the first write.
    if connection.is_readonly("main").map_err(fail)? {
        return Err(HomeError::NotWritable { path: path.to_owned() });
    }
    // NORMAL keeps a WAL database whole whatever happens, but the last commits before a power
    // cut may be gone; mail that a sender was told is delivered must not be, so FULL.
    write_ahead(&connection).map_err(fail)?;
    connection
        .execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;")
        .map_err(fail)?;
    settle_log(&connection, path, BUSY_TIMEOUT).map_err(fail)?;
    migrate(&mut connection, path, application_id, migrations)?;
    Ok(connection)
}

/// Turns the write-ahead log on. While another connection does the same to a new file, SQLite
/// answers at once that the file is busy, whatever its timeout is: so the waiting is done here.
fn write_ahead(connection: &Connection) -> rusqlite::Result<()> {
    let end = Instant::now() + BUSY_TIMEOUT;
    loop {
        match connection.execute_batch("PRAGMA journal_mode = WAL;") {
            Err(e)
                if e.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
                    && Instant::now() < end =>
            {
                std::thread::sleep(Duration::from_millis(5));
            }
            done => return done,
        }
    }
}

/// Brings what an earlier program has left in the log into the file itself.
///
/// A sync that failed leaves a commit in the log that its program was told has failed, and that the
/// disk may not have. Whoever opens the file reads it there, and would write on behind it: with the
/// power gone, what was written so is gone too.
pub(crate) fn settle_log(
    connection: &Connection,
    path: &Path,
    patience: Duration,
) -> rusqlite::Result<()> {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    if !std::fs::metadata(log).is_ok_and(|log| log.len() > 0) {
        return Ok(());
    }
    // While another program has the file open, it is that one's log, and nobody is kept waiting.
    connection.busy_timeout(Duration::ZERO)?;
    let done = connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))
        .and_then(|busy| if busy == 0 { begin_log(connection) } else { Ok(()) });
    connection.busy_timeout(patience)?;
    match done {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::SystemIoFailure) => Err(error),
        // A disk that is full keeps nobody from reading; what else is wrong shows when it is used.
        _ => Ok(()),
    }
}

/// Commits something that changes nothing, which begins the log anew on the disk. That the log was
/// emptied is not synced: the old one, with what the disk has of it, could come back over a file
/// that is newer.
fn begin_log(connection: &Connection) -> rusqlite::Result<()> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    let version: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    transaction.pragma_update(None, "user_version", version)?;
    transaction.commit()
}

fn migrate(
    connection: &mut Connection,
    path: &Path,
    application_id: i32,
    migrations: &[&str],
) -> Result<(), HomeError> {
    let fail = |e: rusqlite::Error| HomeError::from_sqlite(path, &e);
    let known = i32::try_from(migrations.len()).unwrap_or(i32::MAX);
    let read = |c: &Connection| -> rusqlite::Result<(i32, i32)> {
        Ok((
            c.pragma_query_value(None, "user_version", |row| row.get(0))?,
            c.pragma_query_value(None, "application_id", |row| row.get(0))?,
        ))
    };
    let check = |version: i32, id: i32, c: &Connection| -> Result<(), HomeError> {
        if version == 0 && id == 0 {
            let tables: i64 = c
                .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
                .map_err(fail)?;
            if tables == 0 {
                return Ok(());
            }
        }
        if id != application_id {
            return Err(HomeError::Corrupt {
                path: path.to_owned(),
                reason: "it belongs to another program".into(),
            });
        }
        if version > known {
            return Err(HomeError::Newer { path: path.to_owned(), found: version, known });
        }
        Ok(())
    };
    // Read at one time: another program may be making the tables just now.
    let version = {
        let now = connection.transaction().map_err(fail)?;
        let (version, id) = read(&now).map_err(fail)?;
        check(version, id, &now)?;
        version
    };
    if version == known {
        return Ok(());
    }
    // Two processes may come here at the same time: the second finds the work done.
    let transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fail)?;
    let (version, id) = read(&transaction).map_err(fail)?;
    check(version, id, &transaction)?;
    for step in migrations.iter().skip(usize::try_from(version).unwrap_or(0)) {
        transaction.execute_batch(step).map_err(fail)?;
    }
    transaction.pragma_update(None, "application_id", application_id).map_err(fail)?;
    transaction.pragma_update(None, "user_version", known).map_err(fail)?;
    transaction.commit().map_err(fail)
}
