//! `mapi send` and `mapi flush`: from one profile of a home to another.

mod common;

use common::Home;

fn two_profiles() -> Home {
    let home = Home::with_profile();
    home.ok(&["profile", "new", "Archive", "--address", "archive@example.org"]);
    home
}

#[test]
fn a_sent_message_waits_until_the_spooler_moves_it() {
    let home = two_profiles();
    let file = home.file("table.csv", b"a;b\n1;2\n");
    let args =
        ["send", "--to", "archive@example.org", "--subject", "Hello", "--body", "Good morning"];
    home.ok(&[&args[..], &["--attach", &file]].concat());
    assert_eq!(home.json(&["list", "Outbox"]).as_array().map(Vec::len), Some(1));
    assert_eq!(home.json(&["--profile", "Archive", "list", "Inbox"]), serde_json::json!([]));

    home.ok(&["flush"]);
    assert_eq!(home.json(&["list", "Outbox"]), serde_json::json!([]));
    let message = home.json(&["--profile", "Archive", "show", "Inbox/1"]);
    assert_eq!(message["subject"], "Hello");
    assert_eq!(message["text"].as_str().map(str::trim_end), Some("Good morning"));
    assert_eq!(message["attachments"][0]["name"], "table.csv");
    assert_eq!(message["attachments"][0]["size"], 8);
    assert_eq!(home.json(&["list", "Sent Items"])[0]["subject"], "Hello");
}

#[test]
fn the_text_comes_from_a_file_too() {
    let home = two_profiles();
    let file = home.file("text.txt", "Grüße\n".as_bytes());
    home.ok(&["send", "--to", "archive@example.org", "--file", &file]);
    home.ok(&["flush", "--up"]);
    let message = home.json(&["--profile", "Archive", "show", "Inbox/1"]);
    assert_eq!(message["text"].as_str().map(str::trim_end), Some("Grüße"));
}

#[test]
fn a_failed_send_leaves_nothing_in_the_outbox() {
    let home = two_profiles();
    let report = home.fails(&["send", "--to", "nobody in the address book", "--subject", "x"]);
    assert!(report.contains("nobody in the address book"), "{report}");
    let report = home.fails(&["send", "--to", "archive@example.org", "--attach", "/no/such/file"]);
    assert!(report.contains("/no/such/file"), "{report}");
    assert_eq!(home.json(&["list", "Outbox"]), serde_json::json!([]));
    assert_eq!(
        home.json(&["folders"])
            .as_array()
            .expect("rows")
            .iter()
            .map(|r| r["messages"].as_u64().unwrap_or(9))
            .sum::<u64>(),
        0
    );
}

#[test]
fn whoami_tells_the_profile_identity() {
    let home = Home::empty();
    home.ok(&[
        "profile",
        "new",
        "Work",
        "--address",
        "work@example.org",
        "--display-name",
        "Work desk",
    ]);
    let who = home.json(&["whoami"]);
    assert_eq!(who["primary"]["name"], "Work desk");
    assert_eq!(who["primary"]["address"], "work@example.org");
    assert!(!who["providers"].as_array().expect("rows").is_empty(), "{who}");
}

#[test]
fn status_has_the_three_rows_of_mapi_itself() {
    let home = two_profiles();
    let rows = home.json(&["status", "--validate"]);
    let kinds: Vec<&str> =
        rows.as_array().expect("rows").iter().filter_map(|row| row["type"].as_str()).collect();
    for kind in ["subsystem", "spooler", "address book"] {
        assert!(kinds.contains(&kind), "{kind}: {rows}");
    }
    assert!(
        rows.as_array()
            .expect("rows")
            .iter()
            .all(|row| row["status"].as_str().is_some_and(|s| s.contains("AVAILABLE"))),
        "{rows}"
    );
}

#[test]
fn mail_to_nobody_comes_back_with_a_report() {
    let home = Home::with_profile();
    home.ok(&["send", "--to", "nobody@example.net", "--subject", "Lost", "--body", "x"]);
    home.ok(&["flush"]);
    let report = home.json(&["show", "Inbox/1"]);
    assert_eq!(report["class"], "REPORT.IPM.Note.NDR");
    assert_eq!(report["attachments"][0]["message"]["subject"], "Lost");
    assert!(home.ok(&["show", "Inbox/1"]).contains("nobody@example.net"));
}

#[test]
fn a_drop_folder_takes_mail_that_leaves_the_home() {
    let home = Home::empty();
    let drop = home.path().join("dropped");
    let drop_text = drop.to_str().expect("UTF-8");
    let address = ["--address", "work@example.org", "--drop-folder", drop_text];
    home.ok(&[&["profile", "new", "Work"][..], &address].concat());
    home.ok(&["send", "--to", "far@example.net", "--subject", "Outside", "--body", "x"]);
    home.ok(&["flush"]);
    let files: Vec<_> = std::fs::read_dir(&drop).expect("the drop folder").flatten().collect();
    assert_eq!(files.len(), 1);
    let mime = std::fs::read_to_string(files[0].path()).expect("a MIME message");
    assert!(mime.contains("Subject: Outside"), "{mime}");
}
