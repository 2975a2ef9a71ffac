//! Two processes with one store.

use std::path::PathBuf;
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

use mapi_subsystem::mail::Mail;
use mapi_subsystem::store::{Database, Event, Special};

const FILE: &str = "MAPI_TEST_STORE_FILE";

/// Not a test by itself: the other process.
#[test]
#[ignore = "run by the test below"]
fn child_that_writes() {
    let file = PathBuf::from(std::env::var_os(FILE).expect("only run by the test below"));
    let store = Database::open(&file).unwrap();
    store.write(|w| w.insert_message(Special::Drafts.id(), &Mail::default())).unwrap();
}

#[test]
fn each_hears_of_the_others_commits_once_and_in_order() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("a.store");
    let store = Database::create_or_open(&file).unwrap();
    let (sender, heard) = mpsc::channel();
    store.listen(move |changes| {
        for change in changes.iter().filter(|change| change.event == Event::Created) {
            sender.send((change.object, change.parent)).unwrap();
        }
    });
    let other = || {
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_writes", "--ignored"])
            .env(FILE, &file)
            .status()
            .unwrap();
        assert!(status.success());
    };
    other();
    let (_, parent) =
        heard.recv_timeout(Duration::from_secs(10)).expect("told of the other process");
    assert_eq!(parent, Some(Special::Drafts.id()));

    // Our own commit right after another's: both are told, the other's first.
    other();
    let own = store.write(|w| w.insert_message(Special::Inbox.id(), &Mail::default())).unwrap();
    let (_, parent) = heard.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!(parent, Some(Special::Drafts.id()));
    assert_eq!(
        heard.recv_timeout(Duration::from_secs(10)).unwrap(),
        (own, Some(Special::Inbox.id()))
    );
    assert!(heard.recv_timeout(Duration::from_secs(1)).is_err(), "nothing twice");
}
