//! A process that is killed while it writes leaves a store with everything that was committed.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use mapi_subsystem::import::Importer;
use mapi_subsystem::store::{Database, Special};

const FOLDER: &str = "MAPI_TEST_CRASH_FOLDER";

fn mbox(folder: &Path, messages: usize) -> PathBuf {
    let file = folder.join("in.mbox");
    let mut text = String::new();
    for number in 0..messages {
        text += &format!(
            "From a@b Tue Jan  2 03:04:05 2024\nFrom: a@example.org\nTo: b@example.org\n\
             Subject: number {number}\n\n{}\n\n",
            "line of the body\n".repeat(300)
        );
    }
    std::fs::write(&file, text).unwrap();
    file
}

/// Not a test by itself: the process that is killed.
#[test]
#[ignore = "run by the test below"]
fn child_that_imports() {
    let folder = PathBuf::from(std::env::var_os(FOLDER).expect("only run by the test below"));
    let store = Database::create_or_open(&folder.join("a.store")).unwrap();
    Importer::into_path(&store, "Inbox")
        .unwrap()
        .batch(10)
        .on_progress(|progress| println!("\ncommitted {}", progress.messages))
        .import(&[folder.join("in.mbox")])
        .unwrap();
}

#[test]
fn a_killed_import_leaves_what_was_committed() {
    let dir = tempfile::tempdir().unwrap();
    mbox(dir.path(), 3000);
    for round in 1..=3_u64 {
        let before = match Database::open(&dir.path().join("a.store")) {
            Ok(store) => {
                store.read(|r| r.folder(Special::Inbox.id())).unwrap().unwrap().contents as u64
            }
            Err(_) => 0,
        };
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_imports", "--ignored", "--nocapture"])
            .env(FOLDER, dir.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut told = 0;
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            if let Some(count) = line.unwrap().strip_prefix("committed ") {
                told = count.parse().unwrap();
                if told >= 30 * round {
                    break;
                }
            }
        }
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(told > 0, "the child was killed in the middle");

        let store = Database::open(&dir.path().join("a.store")).unwrap();
        let folder = store.read(|r| r.folder(Special::Inbox.id())).unwrap().unwrap();
        let messages = store.read(|r| r.messages_in(Special::Inbox.id(), false)).unwrap();
        assert!(messages.len() as u64 >= before + told, "all that was reported is there");
        assert_eq!((messages.len() as u64 - before) % 10, 0, "whole batches only");
        assert_eq!(folder.contents, messages.len() as i64, "counts belong to the same commit");
        let last = store.read(|r| r.mail(*messages.last().unwrap())).unwrap();
        assert_eq!(last.recipients.len(), 1, "a message is there with all that is in it");
        store.write(|w| w.set_read(messages[0], true)).unwrap();
    }
}
