//! `mapi changes`.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

use common::Home;

fn letters(home: &Home, folder: &str, subjects: impl IntoIterator<Item = String>) {
    let mails: String = subjects
        .into_iter()
        .map(|subject| format!("From a@example.org Thu Jan  1 00:00:00 2026\nFrom: a@example.org\nSubject: {subject}\n\ntext\n\n"))
        .collect();
    let file = home.file("some.mbox", mails.as_bytes());
    home.ok(&["import", &file, "--folder", folder]);
}

/// The lines of JSON that the verb prints.
fn changes(home: &Home, args: &[&str]) -> Vec<serde_json::Value> {
    let args = [&["--json", "changes"], args].concat();
    let text = home.ok(&args);
    text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

fn subjects(changes: &[serde_json::Value]) -> Vec<&str> {
    changes.iter().map(|one| one["subject"].as_str().expect("a subject")).collect()
}

#[test]
fn changes_are_told_once_by_a_file_or_a_cursor() {
    let home = Home::with_profile();
    let file = home.path().join("cursor").display().to_string();
    letters(&home, "Inbox", ["one".to_owned(), "two".to_owned()]);
    let first = changes(&home, &["Inbox", "--since", &file]);
    assert_eq!(subjects(&first), ["one", "two"]);
    assert!(first.iter().all(|one| one["change"] == "new"));
    assert!(changes(&home, &["Inbox", "--since", &file]).is_empty());
    letters(&home, "Inbox", ["three".to_owned()]);
    assert_eq!(subjects(&changes(&home, &["Inbox", "--since", &file])), ["three"]);
    // A cursor between two changes goes on with the second.
    let between = first[0]["cursor"].as_str().expect("a cursor");
    assert_eq!(subjects(&changes(&home, &["Inbox", "--since", between])), ["two", "three"]);

    let text = home.ok(&["changes", "Inbox"]);
    assert!(text.contains("new") && text.contains("three"), "{text}");
    assert!(text.contains("cursor mapi-changes-1:"), "{text}");
    let other = home.fails(&["changes", "Sent Items", "--since", between]);
    assert!(other.contains("begin again without"), "{other}");
    fs::write(&file, "nothing of the kind").expect("a file");
    assert!(home.fails(&["changes", "Inbox", "--since", &file]).contains("holds no cursor"));
}

#[test]
fn one_that_is_killed_goes_on_where_it_was_and_misses_nothing() {
    let home = Home::with_profile();
    let file = home.path().join("cursor").display().to_string();
    let all: BTreeSet<String> = (0..300).map(|number| format!("mail {number}")).collect();
    letters(&home, "Inbox", all.iter().cloned());
    let mut seen = BTreeSet::new();
    let mut child = home
        .command(&["--json", "changes", "Inbox", "--since", &file])
        .stdout(Stdio::piped())
        .spawn()
        .expect("mapi starts");
    let mut out = BufReader::new(child.stdout.take().expect("its output"));
    let mut line = String::new();
    // What is in the pipe when it is killed has been printed; a line that has no end has not.
    while out.read_line(&mut line).expect("its output") > 0 && line.ends_with('\n') {
        let change: serde_json::Value = serde_json::from_str(&line).expect("a line of JSON");
        seen.insert(change["subject"].as_str().expect("a subject").to_owned());
        line.clear();
        if seen.len() == 100 {
            child.kill().expect("it can be killed");
        }
    }
    child.wait().expect("it ends");
    assert!(seen.len() < all.len(), "it was not killed in between");
    let rest = changes(&home, &["Inbox", "--since", &file]);
    assert!(rest.len() < all.len(), "the cursor was not kept");
    seen.extend(subjects(&rest).into_iter().map(str::to_owned));
    assert_eq!(seen, all);
    assert!(changes(&home, &["Inbox", "--since", &file]).is_empty());
}
