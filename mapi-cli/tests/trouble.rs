//! What goes wrong is named, and leaves nothing half done.

mod common;

use std::io::Read;
use std::process::Stdio;

use common::{Home, sample};

#[test]
fn a_home_that_is_a_file_is_named() {
    let home = Home::empty();
    let file = home.file("no home", b"");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_mapi"));
    let output = command.args(["--home", &file, "profile", "list"]).output().expect("mapi runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(common::stderr(&output).contains("no home"));
}

#[test]
fn a_damaged_database_is_named_and_left_alone() {
    let home = Home::with_profile();
    let database = std::fs::read_dir(home.path())
        .expect("the home")
        .map(|entry| entry.expect("an entry").path())
        .find(|path| path.is_file() && std::fs::read(path).is_ok_and(|b| b.starts_with(b"SQLite")))
        .expect("the database of profiles");
    let name = database.file_name().and_then(|n| n.to_str()).expect("UTF-8").to_owned();
    let garbage = b"this is no database, however much one wishes ".repeat(100);
    std::fs::write(&database, &garbage).expect("written");
    let report = home.fails(&["profile", "list"]);
    assert!(report.contains(&name), "{report}");
    assert_eq!(std::fs::read(&database).expect("read"), garbage);
}

#[test]
fn a_damaged_store_is_named_and_the_rest_of_the_status_shown() {
    let home = Home::with_profile();
    home.ok(&["folders"]);
    let stores = home.path().join("stores");
    let store = std::fs::read_dir(stores)
        .expect("the stores")
        .map(|entry| entry.expect("an entry").path())
        .find(|path| path.extension().is_some_and(|extension| extension == "store"))
        .expect("the store");
    let garbage = b"this is no store, however much one wishes ".repeat(100);
    std::fs::write(&store, &garbage).expect("written");
    let name = store.file_name().and_then(|name| name.to_str()).expect("UTF-8");
    for verb in ["folders", "status"] {
        let report = home.fails(&[verb]);
        assert!(report.contains("MAPI_E_CORRUPT_STORE") && report.contains(name), "{report}");
    }
    let shown = common::stdout(&home.run(&["status"]));
    assert!(shown.contains("spooler"), "{shown}");
    assert_eq!(std::fs::read(&store).expect("read"), garbage);
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let home = Home::with_profile();
    let path = sample("01-plain.eml");
    let path = path.to_str().expect("UTF-8");
    home.ok(&[&["import"][..], &[path; 200]].concat());
    let mut child = home
        .command(&["list", "Inbox", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("mapi runs");
    // One byte is read, then nobody reads any more.
    let mut stdout = child.stdout.take().expect("piped");
    let mut byte = [0];
    stdout.read_exact(&mut byte).expect("some output");
    drop(stdout);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(common::stderr(&output), "");
    assert_eq!(output.status.code(), Some(0));
}
