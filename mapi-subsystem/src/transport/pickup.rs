//! Mail that waits in a folder of files to be fetched.

use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::import::from_mime;
use crate::mail::Mail;

/// The files of a folder, one message after the other.
#[derive(Default)]
pub(super) struct Pickup {
    folder: Option<PathBuf>,
    /// The file whose message was given last: it is deleted once the next one is asked for, since
    /// by then the message is in a store.
    given: Option<PathBuf>,
}

impl Pickup {
    pub(super) fn new(folder: Option<PathBuf>) -> Pickup {
        Pickup { folder, given: None }
    }

    pub(super) fn folder(&self) -> Option<&PathBuf> {
        self.folder.as_ref()
    }

    /// The next message, with a key that is the same when the file is read again after a crash. A
    /// file that is no message stays where it is.
    pub(super) fn next(&mut self) -> Option<(Vec<u8>, Mail)> {
        if let Some(given) = self.given.take() {
            // One that cannot be deleted is recognised by its key when it is read again.
            let _ = std::fs::remove_file(given);
        }
        let mut files: Vec<PathBuf> = std::fs::read_dir(self.folder.as_ref()?)
            .ok()?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|e| e.eq_ignore_ascii_case("eml")))
            .collect();
        files.sort();
        files.into_iter().find_map(|file| {
            let mail = from_mime(&std::fs::read(&file).ok()?).ok()?;
            let key = key(&file)?;
            self.given = Some(file);
            Some((key, mail))
        })
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
