//! `mapi status --watch`: rows change while another process sends mail.

mod common;

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

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
