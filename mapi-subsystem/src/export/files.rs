//! The files of an export: none is seen under its name before it is whole.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use mapi_session::{PropValue, tags};
use tempfile::NamedTempFile;

use super::name::{Taken, safe};
use super::{ExportError, Format, mbox};
use crate::mail::Mail;
use crate::mime::{FLAGGED, FORWARDED, REPLIED, REPLIED_TO_ALL};
use crate::msg;
use crate::service::{long, text};
use crate::store::flag;
use crate::transport::to_mime;

/// Where folders and messages go.
pub(super) struct Files {
    format: Format,
    to: PathBuf,
    recursive: bool,
    overwrite: bool,
    /// The names that folders have got, by the place that they are in.
    taken: HashMap<PathBuf, Taken>,
    /// The places of folders that were begun, by their paths.
    places: HashMap<Vec<String>, PathBuf>,
    /// What makes the names of a Maildir's files differ from those of others.
    unique: String,
    /// The files of a Maildir so far.
    count: u64,
}

impl Files {
    /// Makes sure that nothing is there which must stay.
    pub(super) fn new(
        format: Format,
        to: &Path,
        recursive: bool,
        overwrite: bool,
    ) -> Result<Files, ExportError> {
        let place = |source| ExportError::Place { path: to.to_owned(), source };
        let is_file = format == Format::Mbox && !recursive;
        if is_file {
            // What is no file is not written over, even if files are.
            if to.is_dir() || !overwrite && to.exists() {
                return Err(ExportError::Exists(to.to_owned()));
            }
        } else {
            if !overwrite && fs::read_dir(to).is_ok_and(|mut entries| entries.next().is_some()) {
                return Err(ExportError::Exists(to.to_owned()));
            }
            fs::create_dir_all(to).map_err(place)?;
        }
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let random =
            getrandom::u64().map_err(|error| place(io::Error::other(error.to_string())))?;
        Ok(Files {
            format,
            to: to.to_owned(),
            recursive,
            overwrite,
            taken: HashMap::new(),
            places: HashMap::new(),
            unique: format!("{now}.P{}R{random:016x}", std::process::id()),
            count: 0,
        })
    }

    /// Makes the place for the messages of a folder, whose parent was begun before.
    pub(super) fn begin(&mut self, path: &[String]) -> io::Result<Sink<'_>> {
        let place = self.place(path);
        self.places.insert(path.to_vec(), place.clone());
        let kind = match self.format {
            Format::Mbox => {
                let file = if self.recursive { with_ending(&place, "mbox") } else { place };
                let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
                let parent = parent.unwrap_or(Path::new("."));
                fs::create_dir_all(parent)?;
                let temporary = BufWriter::with_capacity(1 << 16, NamedTempFile::new_in(parent)?);
                SinkKind::Mbox { file, temporary }
            }
            Format::Maildir => {
                for part in ["cur", "new", "tmp"] {
                    fs::create_dir_all(place.join(part))?;
                }
                if path.len() > 1 {
                    // Tells a folder below from a Maildir of its own.
                    File::create(place.join("maildirfolder"))?;
                }
                SinkKind::Maildir(place)
            }
            Format::Eml | Format::Msg => {
                fs::create_dir_all(&place)?;
                SinkKind::Folder(place)
            }
        };
        Ok(Sink { files: self, kind })
    }

    /// The place of a folder: a path that no other folder has.
    fn place(&mut self, path: &[String]) -> PathBuf {
        let (Some(name), parent) = (path.last(), path.get(..path.len().saturating_sub(1))) else {
            return self.to.clone();
        };
        let parent = parent.unwrap_or_default();
        if parent.is_empty() && !(self.format == Format::Mbox && self.recursive) {
            return self.to.clone();
        }
        let above = self.places.get(parent).cloned().unwrap_or_else(|| self.to.clone());
        let mut new_name =
            |at: &Path, name: &str| self.taken.entry(at.to_owned()).or_default().new_name(name);
        if self.format != Format::Maildir {
            let name = new_name(&above, name);
            return above.join(name);
        }
        // All folders are beside each other: `.Customers.2026` is within `.Customers`.
        let name = safe(name).replace('.', "_");
        let above = match above.strip_prefix(&self.to) {
            Ok(above) => above.to_string_lossy().trim_start_matches('.').to_owned(),
            Err(_) => String::new(),
        };
        let whole = if above.is_empty() { name } else { format!("{above}.{name}") };
        let mut unique = whole.clone();
        let mut number = 2u64;
        while self.places.values().any(|place| {
            place.file_name().is_some_and(|other| {
                other.to_string_lossy().to_lowercase() == format!(".{}", unique.to_lowercase())
            })
        }) {
            unique = format!("{whole} ({number})");
            number += 1;
        }
        self.to.join(format!(".{unique}"))
    }
}

/// `Reports.2026` with `mbox` is `Reports.2026.mbox`.
fn with_ending(place: &Path, ending: &str) -> PathBuf {
    let mut name = place.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// Where the messages of one folder go.
pub(super) struct Sink<'f> {
    files: &'f mut Files,
    kind: SinkKind,
}

enum SinkKind {
    Mbox { file: PathBuf, temporary: BufWriter<NamedTempFile> },
    Maildir(PathBuf),
    Folder(PathBuf),
}

impl Sink<'_> {
    /// Writes a message. `number` is its place in the folder.
    pub(super) fn add(&mut self, number: u64, mail: &Mail) -> io::Result<()> {
        match &mut self.kind {
            SinkKind::Mbox { temporary, .. } => {
                // As a whole first, so that nothing is left of one that cannot be converted.
                let mime = to_mime(mail, &[])?;
                mbox::write(temporary, mail, &mime)
            }
            SinkKind::Maildir(place) => {
                let mime = to_mime(mail, &[])?;
                let mut file = NamedTempFile::new_in(place.join("tmp"))?;
                for line in mime.split_inclusive(|byte| *byte == b'\n') {
                    match line.strip_suffix(b"\r\n") {
                        Some(text) => file.write_all(&[text, b"\n"].concat())?,
                        None => file.write_all(line)?,
                    }
                }
                self.files.count += 1;
                // What stands before the letters where a name may not have a colon.
                let mark = if cfg!(windows) { ';' } else { ':' };
                let name = format!(
                    "{}Q{:08}.mapi{mark}2,{}",
                    self.files.unique,
                    self.files.count,
                    state_letters(&mail.properties)
                );
                keep(file, &place.join("cur").join(name), mail, false)
            }
            SinkKind::Folder(place) => {
                let subject = text(&mail.properties, tags::SUBJECT).unwrap_or_default();
                let mut file = NamedTempFile::new_in(&*place)?;
                let ending = if self.files.format == Format::Msg {
                    msg::write(mail, file.as_file_mut())?;
                    "msg"
                } else {
                    if long(&mail.properties, tags::MESSAGE_FLAGS) & flag::UNSENT != 0 {
                        file.write_all(b"X-Unsent: 1\r\n")?;
                    }
                    file.write_all(&to_mime(mail, &[])?)?;
                    "eml"
                };
                let name = safe(&format!("{number:05} {subject}"));
                keep(file, &place.join(format!("{name}.{ending}")), mail, self.files.overwrite)
            }
        }
    }

    /// Gives the file its name, where one has all messages.
    pub(super) fn finish(self) -> io::Result<()> {
        let SinkKind::Mbox { file, temporary } = self.kind else { return Ok(()) };
        let temporary = temporary.into_inner().map_err(io::IntoInnerError::into_error)?;
        temporary.as_file().sync_all()?;
        rename(temporary, &file, self.files.overwrite)
    }
}

/// Gives a file its name, and the time at which its message came.
fn keep(file: NamedTempFile, path: &Path, mail: &Mail, overwrite: bool) -> io::Result<()> {
    if let Some(seconds) = mbox::delivered(&mail.properties).and_then(|s| u64::try_from(s).ok())
        && let Some(time) = UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    {
        file.as_file().set_modified(time)?;
    }
    rename(file, path, overwrite)
}

fn rename(file: NamedTempFile, path: &Path, overwrite: bool) -> io::Result<()> {
    let kept = if overwrite { file.persist(path) } else { file.persist_noclobber(path) };
    kept.map(drop).map_err(|error| error.error)
}

/// The state of a message in the letters of a Maildir, in their order: draft, flagged, passed on,
/// replied to, seen.
pub(super) fn state_letters(props: &[PropValue]) -> String {
    let flags = long(props, tags::MESSAGE_FLAGS);
    let verb = long(props, tags::LAST_VERB_EXECUTED);
    let letters = [
        ('D', flags & flag::UNSENT != 0),
        ('F', long(props, tags::FLAG_STATUS) == FLAGGED),
        ('P', verb == FORWARDED),
        ('R', verb == REPLIED || verb == REPLIED_TO_ALL),
        ('S', flags & flag::READ != 0),
    ];
    letters.iter().filter(|(_, set)| *set).map(|(letter, _)| *letter).collect()
}
