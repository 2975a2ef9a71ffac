//! Where the messages of an import come from.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use mail_parser::mailbox::mbox::MessageIterator;

use super::ImportFailure;
use crate::mime::Hints;

/// A file to be read.
pub(super) struct Source {
    pub(super) path: PathBuf,
    pub(super) size: u64,
    /// The folder that its messages belong in, below the one that is imported into.
    pub(super) folder: Arc<[String]>,
    hints: Hints,
}

/// Collects the files that a path names.
pub(super) fn find(path: &Path, files: &mut Vec<Source>, failures: &mut Vec<ImportFailure>) {
    if let Err(error) = walk(path, files, failures) {
        failures.push(ImportFailure {
            path: path.to_owned(),
            folder: Vec::new(),
            number: None,
            part: None,
            reason: error.into(),
        });
    }
}

fn walk(path: &Path, files: &mut Vec<Source>, failures: &mut Vec<ImportFailure>) -> io::Result<()> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_dir() {
        let hints = Hints { received: metadata.modified().ok(), flags: String::new() };
        let folder = Arc::from([]);
        files.push(Source { path: path.to_owned(), size: metadata.len(), folder, hints });
        return Ok(());
    }
    if is_maildir(path) {
        maildir(path, &Arc::from([]), files, failures)?;
        // All folders are beside each other: `.Customers.2026` is within `.Customers`.
        for below in entries(path, true)?.into_iter().filter(|below| is_maildir(below)) {
            let name = below.file_name().unwrap_or_default().to_string_lossy();
            let names = name.split('.').filter(|name| !name.is_empty());
            let folder = names.map(str::to_owned).collect();
            if let Err(error) = maildir(&below, &folder, files, failures) {
                let (folder, reason) = (folder.to_vec(), error.into());
                failures.push(ImportFailure {
                    path: below,
                    folder,
                    number: None,
                    part: None,
                    reason,
                });
            }
        }
        return Ok(());
    }
    for entry in entries(path, false)? {
        find(&entry, files, failures);
    }
    Ok(())
}

fn is_maildir(path: &Path) -> bool {
    path.join("cur").is_dir() || path.join("new").is_dir()
}

/// Collects the files of a Maildir, or of a folder of one.
fn maildir(
    path: &Path,
    folder: &Arc<[String]>,
    files: &mut Vec<Source>,
    failures: &mut Vec<ImportFailure>,
) -> io::Result<()> {
    for part in [path.join("cur"), path.join("new")].into_iter().filter(|part| part.is_dir()) {
        for entry in entries(&part, false)? {
            let before = files.len();
            find(&entry, files, failures);
            for source in files.iter_mut().skip(before) {
                source.hints.flags = maildir_flags(&source.path);
                source.folder = Arc::clone(folder);
            }
        }
    }
    Ok(())
}

/// What is in a folder, by name: what is hidden, which is no mail, or the rest.
fn entries(folder: &Path, hidden: bool) -> io::Result<Vec<PathBuf>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().as_encoded_bytes().starts_with(b".") == hidden {
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
