//! Walking every message and property of PST files: against the bare library that reads their
//! pages and blocks here too, and against a process of `readpst`. The files are other people's:
//! where `MAPI_TEST_DATA` names no folder with them, nothing is measured.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::time::{Duration, Instant};

use mapi_subsystem::mail::Mail;
use mapi_subsystem::pst::PstFile;
use outlook_pst::ltp::table_context::TableContext;
use outlook_pst::messaging::attachment::{AnsiAttachment, Attachment as _, UnicodeAttachment};
use outlook_pst::messaging::message::{AnsiMessage, Message, UnicodeMessage};
use outlook_pst::messaging::store::{AnsiStore, Store as _, UnicodeStore};
use outlook_pst::ndb::node_id::{NodeId, NodeIdType};
use outlook_pst::{AnsiPstFile, UnicodePstFile};

/// How often all files are walked in a round.
const REPEATS: usize = 20;
const ROUNDS: usize = 5;

fn main() {
    let Some(data) = std::env::var_os("MAPI_TEST_DATA") else {
        println!("MAPI_TEST_DATA is not set: no PST file is walked");
        return;
    };
    let folder = Path::new(&data).join("pst");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("MAPI_TEST_DATA has a folder pst")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "pst"))
        .collect();
    files.sort();

    // The library refuses what has no recipients, such as contacts. Both walk what it reads.
    let walked: Vec<(PathBuf, Vec<u32>)> =
        files.iter().map(|path| (path.clone(), bare(path, None))).collect();
    let all: usize = walked.iter().map(|(_, messages)| messages.len()).sum();
    let (mut ours, mut whole) = (Duration::MAX, Duration::MAX);
    let (mut peer, mut process) = (Duration::MAX, Some(Duration::MAX));
    let mut found = 0;
    for _ in 0..ROUNDS {
        ours = ours.min(time(|| {
            for (path, messages) in &walked {
                let file = PstFile::open(path).expect("a PST file");
                for message in messages {
                    std::hint::black_box(file.mail(*message).expect("a message"));
                }
            }
        }));
        whole = whole.min(time(|| found = files.iter().map(|path| walk(path)).sum()));
        peer = peer.min(time(|| {
            for (path, messages) in &walked {
                std::hint::black_box(bare(path, Some(messages)));
            }
        }));
        process = process.and_then(|least| Some(least.min(readpst(&files)?)));
    }
    println!("{} files, {found} messages, of which the bare library reads {all}", files.len());
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let what = format!("every message and property, {REPEATS} times, against the bare library");
    // Time on a shared machine is no verdict: what it prints is for people.
    let _ = mapi_benches::ratio(&what, ms(ours), ms(peer), "ms", 1.3);
    match process {
        Some(process) => {
            let what = format!("all of each file, {REPEATS} times, against a process of readpst");
            let process = ms(process) * REPEATS as f64;
            let _ = mapi_benches::ratio(&what, ms(whole), process, "ms", 1.0);
        }
        None => println!("readpst is not installed: nothing is compared with it"),
    }
}

/// How long something takes that is done as often as it is repeated.
fn time(mut run: impl FnMut()) -> Duration {
    let start = Instant::now();
    (0..REPEATS).for_each(|_| run());
    start.elapsed()
}

/// Reads all messages of all folders of a file, and counts them.
fn walk(path: &Path) -> usize {
    let file = PstFile::open(path).expect("a PST file");
    let top = file.top();
    let below = file.folders_below(top).into_iter().map(|folder| folder.id);
    let messages = std::iter::once(top).chain(below).flat_map(|id| file.message_ids(id, false));
    let read = |id| std::hint::black_box(file.mail(id)).as_ref().map(parts).unwrap_or(0);
    messages.filter(|id| read(*id) > 0).count()
}

fn parts(mail: &Mail) -> usize {
    mail.properties.len()
}

/// One run of readpst over each file. `None`: it is not there.
fn readpst(files: &[PathBuf]) -> Option<Duration> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let start = Instant::now();
    for file in files {
        let status = Command::new("readpst")
            .args(["-q", "-e", "-D", "-j", "0", "-o"])
            .arg(folder.path())
            .arg(file)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        assert!(status.ok()?.success(), "readpst reads {}", file.display());
    }
    Some(start.elapsed())
}

/// Reads a file with the library alone: these messages, or all in it that can be read. Gives them.
fn bare(path: &Path, messages: Option<&[u32]>) -> Vec<u32> {
    match UnicodePstFile::open(path) {
        Ok(file) => bare_unicode(file, messages),
        Err(_) => bare_ansi(AnsiPstFile::open(path).expect("a PST file"), messages),
    }
}

/// Reads every cell of a table.
fn table(table: Option<&Rc<dyn TableContext>>) {
    let Some(table) = table else { return };
    let context = table.context();
    for row in table.rows_matrix() {
        let Ok(columns) = row.columns(context) else { continue };
        for (column, value) in context.columns().iter().zip(columns) {
            if let Some(value) = value {
                let _ = std::hint::black_box(table.read_column(&value, column.prop_type()));
            }
        }
    }
}

macro_rules! bare {
    ($name:ident, $file:ty, $store:ty, $message:ty, $attachment:ty) => {
        fn $name(file: $file, messages: Option<&[u32]>) -> Vec<u32> {
            let store = <$store>::read(Rc::new(file)).expect("a message store");
            let entry = |id: u32| store.properties().make_entry_id(NodeId::from(id));
            let read = |id: u32| {
                let message =
                    entry(id).and_then(|entry| <$message>::read(Rc::clone(&store), &entry, None));
                let Ok(message) = message else { return false };
                for property in message.properties().iter() {
                    std::hint::black_box(property);
                }
                table(message.recipient_table());
                let Some(attachments) = message.attachment_table() else { return true };
                for row in attachments.rows_matrix() {
                    let id = NodeId::from(u32::from(row.id()));
                    let attachment = <$attachment>::read(Rc::clone(&message), id, None);
                    let Ok(attachment) = attachment else { continue };
                    std::hint::black_box(attachment.properties());
                }
                true
            };
            if let Some(messages) = messages {
                assert!(messages.iter().all(|id| read(*id)));
                return messages.to_vec();
            }
            let mut found = Vec::new();
            let top = store.properties().ipm_sub_tree_entry_id().expect("a folder at the top");
            let mut open = vec![u32::from(top.node_id())];
            while let Some(id) = open.pop() {
                let Ok(folder) = entry(id).and_then(|entry| store.open_folder(&entry)) else {
                    continue;
                };
                if let Some(below) = folder.hierarchy_table() {
                    open.extend(below.rows_matrix().map(|row| u32::from(row.id())));
                }
                if let Some(contents) = folder.contents_table() {
                    found.extend(contents.rows_matrix().map(|row| u32::from(row.id())));
                }
            }
            found.retain(|id| {
                let kind = NodeId::from(*id).id_type();
                matches!(kind, Ok(NodeIdType::NormalMessage)) && read(*id)
            });
            found
        }
    };
}

bare!(bare_unicode, UnicodePstFile, UnicodeStore, UnicodeMessage, UnicodeAttachment);
bare!(bare_ansi, AnsiPstFile, AnsiStore, AnsiMessage, AnsiAttachment);
