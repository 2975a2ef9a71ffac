//! Mail that waits in a folder of files to be fetched.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::import::from_mime;
use crate::mail::Mail;

/// The files of a folder, one message after the other.
#[derive(Default)]
pub(super) struct Pickup {
    folder: Option<PathBuf>,
    /// The file whose message was given last, and its key: it is deleted when that is in a store.
    given: Option<(Vec<u8>, PathBuf)>,
    /// Files that could not be deleted, by their keys: they are not given twice.
    kept: HashSet<Vec<u8>>,
}

impl Pickup {
    pub(super) fn new(folder: Option<PathBuf>) -> Pickup {
        Pickup { folder, ..Pickup::default() }
    }

    pub(super) fn folder(&self) -> Option<&PathBuf> {
        self.folder.as_ref()
    }

    /// The next message, with a key that is the same when the file is read again after a crash. A
    /// file that is no message stays where it is.
    pub(super) fn next(&mut self) -> Option<(Vec<u8>, Mail)> {
        let mut files: Vec<PathBuf> = std::fs::read_dir(self.folder.as_ref()?)
            .ok()?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|e| e.eq_ignore_ascii_case("eml")))
            .collect();
        files.sort();
        files.into_iter().find_map(|file| {
            let key = key(&file).filter(|key| !self.kept.contains(key))?;
            let mail = from_mime(&std::fs::read(&file).ok()?).ok()?;
            self.given = Some((key.clone(), file));
            Some((key, mail))
        })
    }

    /// A message that was given is in a store: its file goes.
    pub(super) fn accepted(&mut self, key: &[u8]) {
        let Some((given, file)) = self.given.take_if(|(given, _)| given == key) else { return };
        if std::fs::remove_file(file).is_err() {
            // Should it be read again by a later session, its key tells that it is in the store.
            self.kept.insert(given);
        }
    }
}

/// Which file it is: its name, its length and when it was written.
fn key(file: &Path) -> Option<Vec<u8>> {
    let facts = std::fs::metadata(file).ok()?;
    let time = facts.modified().ok()?.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    let mut key = b"pickup".to_vec();
    key.extend_from_slice(&time.to_le_bytes());
    key.extend_from_slice(&facts.len().to_le_bytes());
    key.extend_from_slice(file.file_name()?.to_string_lossy().as_bytes());
    Some(key)
}
