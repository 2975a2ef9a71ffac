//! What other programs read of PST files, and what a client of the subsystem does: the same
//! folders, as many items of each kind, the same subjects, text, recipients and attachments.
//!
//! `pffexport` (pff-tools) and `readpst` (pst-utils) are asked where they are installed; where
//! `MAPI_TEST_DATA` names no folder with files, or one of them is not there, the test says so.
#![cfg(feature = "pst")]

#[path = "support/pst.rs"]
mod pst;
mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use mail_parser::{MessageParser, MimeHeaders};
use mapi_session::flags::RecipientType;
use mapi_session::rows::HierarchyRow;
use mapi_session::{Folder, Logon, Message, MsgStore, StoreAccess, tags};
use pst::{COLLIDES, COLLIDES_TOO, row, world};
use sha2::{Digest, Sha256};

/// An item of a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Item {
    kind: &'static str,
    subject: String,
    /// Kind, name and address of each, in order.
    recipients: Vec<(String, String, String)>,
    body: String,
    html: String,
    /// Hashes of the attached files, sorted.
    files: Vec<String>,
    /// How many messages are attached.
    messages: usize,
}

/// The items of each folder, by its path below the root.
type Folders = BTreeMap<String, Vec<Item>>;

/// What both programs call an item of a class; they leave others out.
fn kind_of(class: &str) -> Option<&'static str> {
    let class = class.to_ascii_lowercase();
    let is = |known: &str| class == known || class.starts_with(&format!("{known}."));
    [
        ("ipm.note", "Message"),
        ("report", "Message"),
        ("ipm.appointment", "Appointment"),
        ("ipm.contact", "Contact"),
        ("ipm.distlist", "DistributionList"),
        ("ipm.task", "Task"),
        ("ipm.stickynote", "Note"),
        ("ipm.activity", "Activity"),
        ("ipm.schedule.meeting", "Meeting"),
    ]
    .into_iter()
    .find(|(known, _)| is(known))
    .map(|(_, kind)| kind)
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Text as it is compared: lines end alike, and nothing stands behind it.
fn plain(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

fn item(message: &Message<'_>) -> mapi_session::Result<Option<Item>> {
    let class = message.get(tags::MESSAGE_CLASS)?.unwrap_or_default();
    let Some(kind) = kind_of(&class) else { return Ok(None) };
    let recipients = message.recipients()?.into_iter().map(|row| {
        let kind = match row.recipient_type {
            RecipientType::Cc => "CC",
            RecipientType::Bcc => "BCC",
            _ => "To",
        };
        (kind.to_owned(), row.display_name, row.email_address.unwrap_or_default())
    });
    let (mut files, mut messages) = (Vec::new(), 0);
    for row in message.attachments()? {
        let attachment = message.open_attachment(row.attach_num as u32)?;
        if attachment.get(tags::ATTACH_METHOD)? == Some(5) {
            attachment.embedded_message()?;
            messages += 1;
        } else {
            files.push(hash(&attachment.data()?.unwrap_or_default()));
        }
    }
    files.sort();
    Ok(Some(Item {
        kind,
        subject: message.get(tags::SUBJECT)?.unwrap_or_default(),
        recipients: recipients.collect(),
        body: plain(&message.body_text()?.unwrap_or_default()),
        html: plain(&String::from_utf8_lossy(&message.get(tags::HTML)?.unwrap_or_default())),
        files,
        messages,
    }))
}

fn items(folder: &Folder<'_>) -> mapi_session::Result<Vec<Item>> {
    let mut found = Vec::new();
    for row in folder.messages()? {
        found.extend(item(&folder.open_message(&row.entry_id)?)?);
    }
    found.sort();
    Ok(found)
}

/// What a client sees. What a search folder shows stands elsewhere.
fn ours(store: &MsgStore<'_>) -> mapi_session::Result<Folders> {
    const FOLDER_SEARCH: i32 = 2;
    let rows: Vec<HierarchyRow> = store.root_folder()?.deep_hierarchy()?.select()?.rows()?;
    let mut path: Vec<String> = Vec::new();
    let mut folders = Folders::new();
    for row in rows {
        path.truncate(row.depth as usize - 1);
        path.push(row.display_name);
        let folder = store.open_folder(&row.entry_id)?;
        let shows = folder.get(tags::FOLDER_TYPE)? != Some(FOLDER_SEARCH);
        folders.insert(path.join("/"), if shows { items(&folder)? } else { Vec::new() });
    }
    Ok(folders)
}

/// Runs a program, quietly. `false`: it is not there.
fn run(program: &str, arguments: &[&std::ffi::OsStr]) -> bool {
    let command = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    match command {
        Ok(status) => {
            assert!(status.success(), "{program} ended with {status}");
            true
        }
        Err(_) => {
            println!("{program} is not installed: nothing is compared with it");
            false
        }
    }
}

/// The folders in a folder, with their files.
fn walk(top: &Path, visit: &mut dyn FnMut(&Path, &[PathBuf])) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(top).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    visit(top, &entries);
    for folder in entries.iter().filter(|path| path.is_dir()) {
        walk(folder, visit);
    }
}

fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap()
}

/// The values of `Name: value` lines, a map for each group of lines.
fn groups(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut groups = vec![BTreeMap::new()];
    for line in text.lines() {
        match line.split_once(':') {
            Some((name, value)) => {
                let last = groups.last_mut().unwrap();
                last.insert(name.to_owned(), value.trim().to_owned());
            }
            None => groups.push(BTreeMap::new()),
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

/// An item as `pffexport` writes it: a folder whose name is its kind and a number.
fn exported(folder: &Path) -> Option<(Item, bool)> {
    let kinds =
        ["Message", "Appointment", "Contact", "DistributionList", "Task", "Note", "Meeting"];
    let stem = name(folder).trim_end_matches(|c: char| c.is_ascii_digit());
    let kind =
        kinds.into_iter().find(|kind| *kind == stem && name(folder).len() == stem.len() + 5)?;
    let read = |file: &str| std::fs::read(folder.join(file)).unwrap_or_default();
    let text = |file: &str| String::from_utf8_lossy(&read(file)).into_owned();
    let head = match kind {
        "Message" => text("OutlookHeaders.txt"),
        _ => text(&format!("{kind}.txt")),
    };
    let subject = groups(&head).into_iter().find_map(|mut group| group.remove("Subject"));
    let recipients = groups(&text("Recipients.txt")).into_iter().map(|mut group| {
        let mut take = |name: &str| group.remove(name).unwrap_or_default();
        (take("Recipient type"), take("Display name"), take("Email address"))
    });
    let (mut files, mut messages) = (Vec::new(), 0);
    let attachments = folder.join("Attachments");
    let known = attachments.is_dir();
    if known {
        for entry in std::fs::read_dir(attachments).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => messages += 1,
                false => files.push(hash(&std::fs::read(path).unwrap())),
            }
        }
    }
    files.sort();
    let item = Item {
        kind,
        subject: subject.unwrap_or_default(),
        recipients: recipients.collect(),
        body: plain(&text("Message.txt")),
        html: plain(&text("Message.html")),
        files,
        messages,
    };
    Some((item, known))
}

/// Holds what `pffexport` has exported against what a client sees.
fn compare_pffexport(file: &Path, ours: &Folders) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("out");
    let arguments = ["-q", "-m", "items", "-f", "all", "-t"].map(std::ffi::OsStr::new);
    let (target_name, file_name) = (target.as_os_str(), file.as_os_str());
    if !run("pffexport", &[&arguments[..], &[target_name, file_name]].concat()) {
        return false;
    }
    let top = folder.path().join("out.export");
    let mut theirs: BTreeMap<String, Vec<(Item, bool)>> = BTreeMap::new();
    walk(&top, &mut |path, entries| {
        let below = path.strip_prefix(&top).unwrap();
        let within_item = below
            .ancestors()
            .any(|part| part.file_name().is_some() && exported(&top.join(part)).is_some());
        if within_item || below.as_os_str().is_empty() {
            return;
        }
        let mut items: Vec<_> = entries.iter().filter_map(|path| exported(path)).collect();
        items.sort();
        theirs.insert(below.to_str().unwrap().to_owned(), items);
    });
    let paths = |folders: Vec<&String>| folders.into_iter().cloned().collect::<Vec<_>>();
    assert_eq!(
        paths(ours.keys().collect()),
        paths(theirs.keys().collect()),
        "{}: the folders",
        file.display()
    );
    for (path, theirs) in &theirs {
        let ours = &ours[path];
        let same = |items: Vec<&Item>| {
            let all = items.into_iter();
            all.map(|i| (i.kind, i.subject.clone(), i.recipients.clone())).collect::<Vec<_>>()
        };
        let (mut here, mut there) =
            (same(ours.iter().collect()), same(theirs.iter().map(|(item, _)| item).collect()));
        here.sort();
        there.sort();
        assert_eq!(here, there, "{}: {path}", file.display());
        // It gives text and attachments up where it cannot decompress the rich text of a message;
        // what it has is the same.
        for (their, with_attachments) in theirs {
            let fits = |our: &&Item| {
                our.kind == their.kind
                    && our.subject == their.subject
                    && our.recipients == their.recipients
                    && (their.body.is_empty() || our.body == their.body)
                    && (their.html.is_empty() || our.html == their.html)
                    && (!with_attachments
                        || (&our.files, our.messages) == (&their.files, their.messages))
            };
            assert!(ours.iter().any(|our| fits(&our)), "{}: {path}: {their:#?}", file.display());
        }
    }
    true
}

/// Holds what `readpst` has written against what a client sees. It writes mail, contacts and
/// appointments below the folder at the top, and nothing for folders without.
fn compare_readpst(file: &Path, ours: &Folders) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let options = ["-q", "-e", "-D", "-j", "0", "-o"].map(std::ffi::OsStr::new);
    let (target, file_name) = (folder.path().as_os_str(), file.as_os_str());
    if !run("readpst", &[&options[..], &[target, file_name]].concat()) {
        return false;
    }
    let mut theirs: BTreeMap<(String, &str), Vec<PathBuf>> = BTreeMap::new();
    walk(folder.path(), &mut |path, entries| {
        // The first folder is named after the store.
        let below: Vec<_> = path.strip_prefix(folder.path()).unwrap().iter().skip(1).collect();
        let below = below.join(std::ffi::OsStr::new("/")).into_string().unwrap();
        for entry in entries.iter().filter(|entry| entry.is_file()) {
            let kind = match entry.extension().and_then(|e| e.to_str()) {
                Some("eml") => "Message",
                Some("ics") => "Appointment",
                Some("vcf") => "Contact",
                _ => continue,
            };
            theirs.entry((below.clone(), kind)).or_default().push(entry.clone());
        }
    });
    let mut here: BTreeMap<(String, &str), Vec<&Item>> = BTreeMap::new();
    for (path, items) in ours {
        // Only a person's folders, which stand below one at the top.
        let Some((_, below)) = path.split_once('/') else { continue };
        for item in items.iter().filter(|i| ["Message", "Appointment", "Contact"].contains(&i.kind))
        {
            here.entry((below.to_owned(), item.kind)).or_default().push(item);
        }
    }
    let counts = |all: Vec<(&(String, &str), usize)>| format!("{all:?}");
    assert_eq!(
        counts(here.iter().map(|(key, items)| (key, items.len())).collect()),
        counts(theirs.iter().map(|(key, items)| (key, items.len())).collect()),
        "{}",
        file.display()
    );
    for (key, files) in &theirs {
        for path in files {
            let bytes = std::fs::read(path).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            let line = |name: &str| {
                text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().to_owned()
            };
            let found = match key.1 {
                "Appointment" => {
                    here[key].iter().any(|item| item.subject == line("SUMMARY:").replace('\\', ""))
                }
                // It takes what the contact is filed under for its name.
                "Contact" => !line("FN:").is_empty(),
                _ => here[key].iter().any(|item| is_mail(item, &bytes)),
            };
            assert!(
                found,
                "{}: {key:?}: {}: {text}\n{:#?}",
                file.display(),
                path.display(),
                here[key]
            );
        }
    }
    true
}

/// Whether a MIME message is what an item is.
fn is_mail(item: &Item, bytes: &[u8]) -> bool {
    let Some(mail) = MessageParser::default().parse(bytes) else { return false };
    let mut files = Vec::new();
    let mut messages = 0;
    for part in mail.attachments() {
        match part.attachment_name() {
            // What it makes of the rich text itself.
            Some("rtf-body.rtf") => {}
            Some(_) => files.push(hash(part.contents())),
            None if part.is_message() => messages += 1,
            None => {}
        }
    }
    files.sort();
    // In a report, text that it makes itself may stand before that of the message.
    let texts = mail.text_bodies().filter_map(|part| part.text_contents());
    let same = |text: &str| plain(text.strip_suffix('\n').unwrap_or(text)) == item.body;
    mail.subject().unwrap_or_default().trim() == item.subject.trim()
        && (item.body.is_empty() || texts.into_iter().any(same))
        && files == item.files
        && messages == item.messages
}

#[test]
fn other_programs_read_the_same() {
    let Some(data) = std::env::var_os("MAPI_TEST_DATA") else {
        println!("MAPI_TEST_DATA is not set: no PST file is looked at");
        return;
    };
    let folder = Path::new(&data).join("pst");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "pst"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{} holds no PST file", folder.display());
    let mut compared = [0; 2];
    for file in &files {
        let password = match name(file) {
            "aspose_passwordprotected.pst" => Some(COLLIDES),
            "jlp_passworded.pst" => Some(COLLIDES_TOO),
            _ => None,
        };
        let world = world(file, password);
        let mut found = Folders::new();
        world
            .mapi
            .session(Logon::profile("Work"), |session| {
                let store = session.open_store(&row(session)?, StoreAccess::READ)?;
                found = ours(&store)?;
                Ok(())
            })
            .unwrap();
        compared[0] += usize::from(compare_pffexport(file, &found));
        compared[1] += usize::from(compare_readpst(file, &found));
    }
    println!(
        "{} files, {} compared with pffexport, {} with readpst",
        files.len(),
        compared[0],
        compared[1]
    );
}
