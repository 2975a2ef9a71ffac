//! `mapi status --watch` and `mapi watch`: what happens while another process works.

mod common;

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use common::Home;

/// [status-tables, pidtagstatuscode-canonical-property]
#[test]
fn a_watch_sees_what_the_spooler_of_another_process_does() {
    let home = Home::with_profile();
    let mut watch = home
        .command(&["status", "--watch", "--for", "60"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("mapi runs");
    let lines = BufReader::new(watch.stdout.take().expect("its output")).lines();
    let mut lines = lines.map(|line| line.expect("a line of text"));
    // The table comes first, the transport's row last.
    assert!(lines.any(|line| line.contains("Local Delivery") && line.ends_with("Ready")));
    home.ok(&["send", "--to", "work@example.org", "--subject", "Hello", "--body", "Hi"]);
    home.ok(&["flush"]);
    let doing = lines.find(|line| line.contains("OUTBOUND_FLUSH")).expect("it sends");
    assert!(doing.contains("Local Delivery") && doing.contains("Sending"), "{doing}");
    let done = lines.find(|line| !line.contains("FLUSH")).expect("it has sent");
    assert!(done.ends_with("Ready"), "{done}");
    watch.kill().expect("it was still there");
    watch.wait().expect("it ends");
}

#[test]
fn a_watch_for_programs_ends_in_time_and_prints_only_changes() {
    let home = Home::with_profile();
    assert_eq!(home.ok(&["status", "--watch", "--for", "1", "--json"]), "");
}

/// A watch, and its lines once it has begun.
fn watch(home: &Home, args: &[&str]) -> (Child, impl Iterator<Item = String>) {
    let mut child = (home.command(&[&["watch", "--for", "60"], args].concat()))
        .stdout(Stdio::piped())
        .spawn()
        .expect("mapi runs");
    let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let mut lines = lines.map(|line| line.expect("a line of text"));
    let first = lines.next().expect("it says that it has begun");
    assert!(first.starts_with("watching "), "{first}");
    (child, lines)
}

fn end(mut child: Child) {
    child.kill().expect("it was still there");
    child.wait().expect("it ends");
}

/// What a line says after the time of day.
fn said(line: &str) -> String {
    line.split_whitespace().skip(1).collect::<Vec<_>>().join(" ")
}

/// [imsgstore-advise], [event-notification-in-mapi]
#[test]
fn a_watch_of_the_store_tells_what_happens_to_which_message_where() {
    let home = Home::with_profile();
    let (child, mut lines) = watch(&home, &[]);
    home.ok(&["send", "--to", "work@example.org", "--subject", "Hello", "--body", "Hi"]);
    home.ok(&["flush"]);
    for expected in [
        "created message \"Hello\" in Outbox",
        "created message \"Hello\" in Inbox",
        "new mail message \"Hello\" in Inbox",
        "moved message \"Hello\" from Outbox to Sent Items",
        "changed folder Sent Items",
    ] {
        assert!(lines.any(|line| said(&line) == expected), "{expected}");
    }
    // A folder that is new has its path.
    let letter = common::sample("01-plain.eml");
    let letter = letter.to_str().expect("UTF-8");
    home.ok(&["import", letter, "--folder", "Inbox/New one"]);
    assert!(lines.any(|line| said(&line) == "created folder Inbox/New one"));
    assert!(lines.any(|line| said(&line).ends_with("in Inbox/New one")));
    end(child);
}

#[test]
fn a_watch_of_a_folder_leaves_out_what_happens_elsewhere() {
    let home = Home::with_profile();
    let letter = common::sample("01-plain.eml");
    let letter = letter.to_str().expect("UTF-8");
    home.ok(&["import", letter, "--folder", "Other"]);
    let (child, mut lines) = watch(&home, &["Inbox"]);
    home.ok(&["import", letter, "--folder", "Other"]);
    home.ok(&["import", letter]);
    let first = said(&lines.next().expect("a line"));
    assert!(first.starts_with("created message") && first.ends_with("in Inbox"), "{first}");
    end(child);
    let report = home.fails(&["watch", "Inbix"]);
    assert!(report.contains("Inbix") && report.contains("Inbox"), "{report}");
}

#[test]
fn a_watch_for_programs_prints_an_object_a_line() {
    let home = Home::with_profile();
    let mut child = (home.command(&["watch", "--for", "60", "--json"]))
        .stdout(Stdio::piped())
        .spawn()
        .expect("mapi runs");
    let output = BufReader::new(child.stdout.take().expect("its output"));
    let letter = common::sample("01-plain.eml");
    // It does not say when it has begun: what happens until it has is not its affair.
    let happens = std::thread::scope(|scope| {
        let (stop, stopped) = channel::<()>();
        let home = &home;
        scope.spawn(move || {
            let again = Duration::from_millis(300);
            while stopped.recv_timeout(again) == Err(RecvTimeoutError::Timeout) {
                home.ok(&["import", letter.to_str().expect("UTF-8")]);
            }
        });
        let line = |line: std::io::Result<String>| line.expect("a line of text");
        let mut events = output.lines().map(line).map(|line| {
            serde_json::from_str::<serde_json::Value>(&line).expect("JSON on each line")
        });
        let created = events.find(|event| event["event"] == "created").expect("an event");
        drop(stop);
        created
    });
    end(child);
    assert_eq!((&happens["type"], &happens["folder"]), (&"message".into(), &"Inbox".into()));
    let id = happens["entry_id"].as_str().expect("an identifier");
    assert!(home.ok(&["show", id]).contains(happens["name"].as_str().expect("a subject")));
    assert_eq!(home.ok(&["watch", "--for", "1", "--json"]), "");
}
