//! Whether the databases of a home are whole.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::HomeError;
use super::database::{BUSY_TIMEOUT, PROFILES_ID};
use super::secret;
use crate::store::APPLICATION_ID as STORE_ID;

/// A database of a home, read from its first page to its last.
#[derive(Debug)]
#[non_exhaustive]
pub struct Examined {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub trouble: Option<HomeError>,
}

/// Reads every database of the home in this folder, the profiles first, and says which are damaged.
/// Nothing is changed, but that what an earlier program has left in a log counts. A store of some
/// gigabytes takes minutes.
///
/// # Errors
/// [`HomeError::Folder`] when the folder cannot be looked through.
pub fn examine(home: impl AsRef<Path>) -> Result<Vec<Examined>, HomeError> {
    let home = home.as_ref();
    let stores = home.join("stores");
    let unreadable = |error: std::io::Error| HomeError::Folder {
        path: stores.clone(),
        reason: error.to_string(),
    };
    let mut files = Vec::new();
    if stores.exists() {
        for entry in std::fs::read_dir(&stores).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.extension().is_some_and(|extension| extension == "store") {
                files.push((path, STORE_ID));
            }
        }
        files.sort();
    }
    // A home that nobody has used has none.
    let profiles = Some(home.join("profiles.sqlite")).filter(|path| path.exists());
    Ok(profiles
        .map(|path| (path, PROFILES_ID.into()))
        .into_iter()
        .chain(files)
        .map(|(path, id)| Examined { trouble: examine_file(&path, id).err(), path })
        .collect())
}

fn examine_file(path: &Path, application_id: i64) -> Result<(), HomeError> {
    let fail = |error: rusqlite::Error| HomeError::from_sqlite(path, &error);
    let damaged = |reason: String| HomeError::Corrupt { path: path.to_owned(), reason };
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(fail)?;
    connection.busy_timeout(BUSY_TIMEOUT).map_err(fail)?;
    let id: i64 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(fail)?;
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(fail)?;
    // One without tables was about to be made.
    if id != application_id && !(id == 0 && tables == 0) {
        return Err(damaged("it belongs to another program".into()));
    }
    let found: String =
        connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(fail)?;
    if found != "ok" {
        return Err(damaged(found.replace('\n', " ")));
    }
    let foreign: bool = connection
        .query_row("SELECT EXISTS (SELECT 1 FROM pragma_foreign_key_check)", [], |row| row.get(0))
        .map_err(fail)?;
    if foreign {
        return Err(damaged("rows refer to others that are not there".into()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Home;
    use crate::store::Database;

    #[test]
    fn a_damaged_store_is_found_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::open(folder.path()).unwrap();
        let path = home.stores().join("a.store");
        drop(Database::create_or_open(&path).unwrap());
        drop(Database::create_or_open(&home.stores().join("b.store")).unwrap());
        let found = examine(folder.path()).unwrap();
        assert_eq!(found.len(), 3);
        assert!(found.iter().all(|file| file.trouble.is_none()), "{found:?}");
        let bytes = std::fs::read(&path).unwrap();
        std::fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
        let found = examine(folder.path()).unwrap();
        let troubled: Vec<_> = found.iter().filter(|file| file.trouble.is_some()).collect();
        assert_eq!(troubled.len(), 1, "{found:?}");
        assert_eq!(troubled[0].path.file_name(), path.file_name());
    }
}

/// Where the key of a home is, which its secrets are encrypted with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyPlace {
    /// There is none: it is made with the first secret.
    None,
    /// In a file of the home.
    File,
    /// In the platform's keyring.
    Keyring,
}

/// Says where the key of the home in this folder is, and why it cannot be had, where that is so.
/// The keyring is asked for it, which may take its user some seconds to allow.
#[must_use]
pub fn examine_key(home: impl AsRef<Path>) -> (KeyPlace, Option<String>) {
    let file = home.as_ref().join(secret::KEY_FILE);
    let place = match std::fs::read(&file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return (KeyPlace::None, None);
        }
        Ok(content) if secret::name_in_keyring(&content).is_some() => KeyPlace::Keyring,
        _ => KeyPlace::File,
    };
    (place, secret::load_key(&file).err().map(|no_key| no_key.why))
}
