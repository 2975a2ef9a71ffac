//! Where the messages of an import come from.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use mail_parser::mailbox::mbox::MessageIterator;

use super::ImportFailure;
use crate::mime::Hints;

/// A file to be read.
pub(super) struct Source {
    pub(super) path: PathBuf,
    pub(super) size: u64,
    hints: Hints,
}

/// Collects the files that a path names.
pub(super) fn find(path: &Path, files: &mut Vec<Source>, failures: &mut Vec<ImportFailure>) {
    if let Err(error) = walk(path, files, failures) {
        failures.push(ImportFailure {
            path: path.to_owned(),
            folder: Vec::new(),
            number: None,
            reason: error.into(),
        });
    }
}

fn walk(path: &Path, files: &mut Vec<Source>, failures: &mut Vec<ImportFailure>) -> io::Result<()> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_dir() {
        let hints = Hints { received: metadata.modified().ok(), flags: String::new() };
        files.push(Source { path: path.to_owned(), size: metadata.len(), hints });
        return Ok(());
    }
    let parts = [path.join("cur"), path.join("new")];
    if parts.iter().any(|part| part.is_dir()) {
        for part in parts.iter().filter(|part| part.is_dir()) {
            for entry in entries(part)? {
                let before = files.len();
                find(&entry, files, failures);
                for source in &mut files[before..] {
                    source.hints.flags = maildir_flags(&source.path);
                }
            }
        }
        return Ok(());
    }
    for entry in entries(path)? {
        find(&entry, files, failures);
    }
    Ok(())
}

/// What is in a folder, by name; hidden files are no mail.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !entry.file_name().as_encoded_bytes().starts_with(b".") {
            entries.push(entry.path());
        }
    }
    entries.sort();
    Ok(entries)
}

/// `1234.host:2,FS` has the flags `FS`. Where `:` cannot be in a name, `;` or `!` stands for it.
fn maildir_flags(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    [":2,", ";2,", "!2,"]
        .iter()
        .find_map(|mark| name.rsplit_once(mark))
        .map(|(_, flags)| flags.to_owned())
        .unwrap_or_default()
}

/// Takes a message: its number in an mbox, its bytes, its hints. `Break`: no more are wanted.
pub(super) type Each<'a> = dyn FnMut(Option<u64>, &[u8], &Hints) -> ControlFlow<()> + 'a;

/// Reads a file and calls `each` with its messages.
///
/// # Errors
/// The file's; what was read before stays read.
pub(super) fn read(source: &Source, each: &mut Each<'_>) -> io::Result<ControlFlow<()>> {
    let mut reader = BufReader::with_capacity(1 << 16, File::open(&source.path)?);
    if !reader.fill_buf()?.starts_with(b"From ") {
        let mut raw = Vec::with_capacity(source.size.min(1 << 30) as usize);
        reader.read_to_end(&mut raw)?;
        return Ok(each(None, &raw, &source.hints));
    }
    for (index, message) in MessageIterator::new(reader).enumerate() {
        // After an error the rest cannot be read either.
        let message = message?;
        let seconds = std::time::Duration::from_secs(message.internal_date());
        let received = SystemTime::UNIX_EPOCH.checked_add(seconds).filter(|_| !seconds.is_zero());
        let hints = Hints { received: received.or(source.hints.received), ..source.hints.clone() };
        let raw = message.contents();
        // The blank line before the next "From " belongs to the mbox.
        let raw = raw.strip_suffix(b"\r\n\r\n").map_or(raw, |_| &raw[..raw.len() - 2]);
        let raw = raw.strip_suffix(b"\n\n").map_or(raw, |_| &raw[..raw.len() - 1]);
        if each(Some(index as u64 + 1), raw, &hints).is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}
