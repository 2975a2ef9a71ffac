//! `mapi show`: a message.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use mapi_session::Message;

use crate::address::Address;
use crate::args::{Global, Show};
use crate::failure::{Result, file_failure};
use crate::letter::{self, Letter};
use crate::output::{Output, Table};
use crate::session::with_session;
use crate::{objects, values};

pub(crate) fn run(global: &Global, args: &Show, out: &mut Output) -> Result<()> {
    let (letter, saved) = with_session(global, |session| {
        let address = Address::parse(&args.message);
        let message = objects::message_at(session, &args.store, &address)?;
        let letter = letter::read(&message)?;
        let saved = match &args.save {
            Some(dir) => save(&message, &letter, dir)?,
            None => Vec::new(),
        };
        Ok((letter, saved))
    })?;
    out.data(&letter)?;
    print(&letter, "", out)?;
    for path in saved {
        out.line(format!("saved {}", path.display()))?;
    }
    Ok(())
}

fn print(letter: &Letter, indent: &str, out: &mut Output) -> Result<()> {
    let headers = [
        ("Subject", Some(letter.subject.clone())),
        ("From", letter.from.clone()),
        ("Submitted", letter.submitted.clone()),
        ("Delivered", letter.delivered.clone()),
        ("Importance", letter.importance.clone().filter(|importance| importance != "normal")),
        ("Message-ID", letter.message_id.clone()),
        ("Class", Some(letter.class.clone())),
        ("Flags", Some(letter.flags.clone())),
    ];
    for (name, value) in headers {
        if let Some(value) = value {
            out.line(format!("{indent}{name:10}  {}", crate::output::one_line(&value)))?;
        }
    }
    if !letter.recipients.is_empty() {
        let mut table = Table::new(["as", "recipient", "address"]);
        for recipient in &letter.recipients {
            table.row([
                recipient.r#type.clone(),
                recipient.name.clone(),
                recipient.address.clone().unwrap_or_default(),
            ]);
        }
        out.line("")?;
        out.indented(&table, indent)?;
    }
    if !letter.attachments.is_empty() {
        let mut table = Table::new(["attachment", "type", ">size", "sha-256"]);
        for file in &letter.attachments {
            table.row([
                file.name.clone(),
                file.kind(),
                file.size.map(values::size).unwrap_or_default(),
                file.sha256.as_deref().map(|digest| digest[..16].to_owned()).unwrap_or_default(),
            ]);
        }
        out.line("")?;
        out.indented(&table, indent)?;
    }
    out.line("")?;
    match (&letter.text, letter.html_bytes) {
        (Some(text), _) => {
            for line in text.trim_end().lines() {
                out.line(format!("{indent}{line}"))?;
            }
        }
        (None, Some(bytes)) => out.line(format!("{indent}(HTML only, {bytes} bytes)"))?,
        (None, None) => out.line(format!("{indent}(no text)"))?,
    }
    for file in &letter.attachments {
        if let Some(inner) = &file.message {
            out.line(format!("\n{indent}The attached message {:?}:\n", file.name))?;
            print(inner, &format!("{indent}    "), out)?;
        }
    }
    Ok(())
}

/// Writes the attachments that are files into a folder. No file that is there is written over:
/// the name gets a number.
fn save(message: &Message<'_>, letter: &Letter, dir: &Path) -> Result<Vec<PathBuf>> {
    fs::create_dir_all(dir).map_err(file_failure("make the folder", dir))?;
    let mut saved = Vec::new();
    for file in letter.attachments.iter().filter(|file| file.message.is_none()) {
        let attachment = message.open_attachment(file.number.cast_unsigned())?;
        let Some(mut data) = letter::data(&attachment)? else { continue };
        let (path, mut target) = create(dir, &harmless(&file.name))?;
        io::copy(&mut data, &mut target).map_err(file_failure("write", &path))?;
        saved.push(path);
    }
    Ok(saved)
}

fn create(dir: &Path, name: &str) -> Result<(PathBuf, File)> {
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => (stem, format!(".{extension}")),
        _ => (name, String::new()),
    };
    for number in 1.. {
        let path = match number {
            1 => dir.join(name),
            n => dir.join(format!("{stem} ({n}){extension}")),
        };
        match File::create_new(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(file_failure("write", &path)(error)),
        }
    }
    unreachable!("some number is free")
}

/// The name of an attachment comes from whoever sent it: only its last part counts, and nothing
/// in it that means something to a file system.
fn harmless(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let name: String = (last.chars())
        .map(|c| if c.is_control() || "<>:\"|?*".contains(c) { '_' } else { c })
        .collect();
    let name = name.trim_matches(['.', ' ']);
    // Names have at most 255 bytes on most systems; a number may be added.
    let mut end = name.len().min(200);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    if end == 0 { "attachment".to_owned() } else { name[..end].to_owned() }
}
