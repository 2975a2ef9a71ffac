//! Imported mail is what an independent MIME reader, Python's own, sees in the same files: how
//! many messages, their subjects, bodies, embedded messages and the digests of attachments.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use mapi_session::flags::AttachMethod;
use mapi_session::{Logon, Mapi, Message, tags};
use mapi_subsystem::import::Importer;
use mapi_subsystem::store::Database;
use mapi_tests::{root, test_data};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Where the two readers differ, on purpose or by taste: the file, and why.
const DIFFERENT: &[(&str, &str)] = &[
    (
        "msg_15.txt",
        "an attachment that says base64 and is none: kept as it came, Python has nothing",
    ),
    ("msg_19.txt", "begins with no header field: refused as no message"),
    ("msg_35.txt", "no empty line after the header: its text stays among the header lines"),
    ("msg_38.txt", "the text holds the boundaries of outer parts, which end it for Python"),
    ("msg_39.txt", "unended parts within parts, which Python nests otherwise"),
    ("msg_42.txt", "a multipart of no parts: kept as it came, Python has nothing"),
    ("msg_47.txt", "no empty line after the headers of parts: taken for headers"),
];

#[test]
fn the_projects_own_messages() {
    let folder = root().join("mapi-cli/mail");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the mail").flatten().map(|f| f.path()).collect();
    files.sort();
    assert!(files.len() >= 8);
    compare(&files);
}

#[test]
fn other_peoples_messages() {
    let files = test_data("eml", "txt");
    if files.is_empty() {
        println!("not run: no messages to read");
        return;
    }
    compare(&files);
}

fn compare(files: &[PathBuf]) {
    let Some(seen) = independent(files) else {
        println!("not run: python3 is missing");
        return;
    };
    let imported = imported(files);
    let mut differences = Vec::new();
    for (file, seen) in files.iter().zip(&seen) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let mut ours = imported[name.as_ref()].clone();
        if seen["body"].is_null() && !seen["html"].is_null() {
            // A message with HTML alone gets a text made of it.
            ours["body"] = Value::Null;
        }
        let excused = DIFFERENT.iter().any(|(file, _)| *file == name);
        match (ours == *seen, excused) {
            (false, false) => differences.push(format!("{name}\n  ours   {ours}\n  python {seen}")),
            (true, true) => differences.push(format!("{name} is listed as different and is equal")),
            _ => {}
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// What Python sees; nothing where there is no Python.
fn independent(files: &[PathBuf]) -> Option<Vec<Value>> {
    let reader = root().join("tests/oracle/reader.py");
    let output = match Command::new("python3").arg(reader).args(files).output() {
        Ok(output) => output,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
        Err(error) => panic!("python3: {error}"),
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("JSON is UTF-8");
    Some(text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect())
}

/// What a client sees after an import, by the name of the file.
fn imported(files: &[PathBuf]) -> BTreeMap<String, Value> {
    let home = tempfile::tempdir().expect("a temporary folder");
    let mapi = Mapi::initialize(mapi_subsystem::open(home.path()).expect("a new home"))
        .expect("MAPI starts");
    mapi.profiles().and_then(|admin| admin.new_profile("Work")).expect("a new profile");
    let seen = mapi.session(Logon::profile("Work"), |session| {
        let store = session.default_store()?;
        let key = store.get(tags::RECORD_KEY)?.unwrap_or_default();
        let mut seen = BTreeMap::new();
        for file in files {
            // A folder for each file tells which message came of which.
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let folder = store.ipm_subtree()?.new_folder(&name)?;
            let id = folder.get(tags::ENTRYID)?.unwrap_or_default();
            let refused = import(home.path(), &key, &id, file);
            let rows = folder.messages()?;
            assert_eq!(rows.len(), usize::from(refused.is_none()), "messages that came of {name}");
            let described = match rows.first() {
                Some(row) => describe(&folder.open_message(&row.entry_id)?)?,
                None => json!(refused),
            };
            seen.insert(name, described);
        }
        Ok(seen)
    });
    seen.unwrap_or_else(|error| panic!("{error}"))
}

/// Imports a file; the reason, if it was refused.
fn import(home: &Path, store: &[u8], folder: &[u8], file: &Path) -> Option<String> {
    let home = mapi_subsystem::Home::open(home).expect("the home");
    let store = Database::of_home(&home, store).expect("the profile's store");
    let importer = Importer::into_entry_id(&store, folder).expect("the folder");
    let report = importer.import(&[file]).expect("the store takes messages");
    report.failures.first().map(|failure| failure.reason.to_string())
}

/// Says of a message what `reader.py` says of one.
fn describe(message: &Message<'_>) -> mapi_session::Result<Value> {
    let subject = message.get(tags::SUBJECT)?;
    let subject = subject.map(|s| s.split_whitespace().collect::<Vec<_>>().join(" "));
    let html = message.get(tags::HTML)?.map(|html| String::from_utf8_lossy(&html).into_owned());
    let body = message.get(tags::BODY)?;
    let mut attachments = Vec::new();
    for row in message.attachments()? {
        let attachment = message.open_attachment(row.attach_num as u32)?;
        attachments.push(if row.attach_method == Some(AttachMethod::EmbeddedMessage) {
            json!({ "message": describe(&attachment.embedded_message()?)? })
        } else {
            let mut data = attachment.data()?.unwrap_or_default();
            let kind = attachment.get(tags::ATTACH_MIME_TAG)?.unwrap_or_default();
            if kind.starts_with("message/") {
                data.retain(|byte| !byte.is_ascii_whitespace());
            }
            json!({ "sha256": digest(&data) })
        });
    }
    Ok(json!({
        "subject": subject,
        "body": body.map(|text| words(&text)),
        "html": html.map(|text| words(&text)),
        "attachments": attachments,
    }))
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// Of the bytes, whatever their line ends and without empty lines at their end.
fn digest(data: &[u8]) -> String {
    let text = replace_crlf(data);
    let end = text.iter().rposition(|byte| *byte != b'\n').map_or(0, |at| at + 1);
    Sha256::digest(&text[..end]).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn replace_crlf(data: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(data.len());
    for (at, byte) in data.iter().enumerate() {
        if !(*byte == b'\r' && data.get(at + 1) == Some(&b'\n')) {
            text.push(*byte);
        }
    }
    text
}
