//! `mapi import`, `list`, `show`, `props`, `folders`: mail in a store.

mod common;

use common::{Home, sample, stderr, stdout};

fn import(home: &Home, name: &str) {
    let path = sample(name);
    home.ok(&["import", path.to_str().expect("UTF-8")]);
}

#[test]
fn an_imported_message_is_listed_and_shown() {
    let home = Home::with_profile();
    import(&home, "02-attachment.eml");
    let list = home.json(&["list", "Inbox"]);
    assert_eq!(list.as_array().map(Vec::len), Some(1), "{list}");
    assert_eq!(list[0]["message"], "Inbox/1");
    assert_eq!(list[0]["subject"], "Größe und Gewicht: Übersicht");
    assert_eq!(list[0]["attachments"], true);

    let message = home.json(&["show", "Inbox/1"]);
    assert_eq!(message["subject"], "Größe und Gewicht: Übersicht");
    assert_eq!(message["submitted"], "2026-11-03T09:30:12Z");
    assert_eq!(message["recipients"].as_array().map(Vec::len), Some(3));
    assert_eq!(message["recipients"][2]["type"], "cc");
    assert_eq!(message["attachments"][0]["name"], "übersicht.csv");
    assert_eq!(message["attachments"][0]["size"], 26);
    assert!(message["text"].as_str().is_some_and(|t| t.contains("12 €")), "{message}");

    let id = list[0]["entry_id"].as_str().expect("an entry identifier");
    assert_eq!(home.json(&["show", id]), message, "an entry identifier names it too");
}

#[test]
fn attachments_are_saved_under_names_that_stay_in_the_folder() {
    let home = Home::with_profile();
    let evil = home.file(
        "evil.eml",
        b"From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\n\
          Content-Type: application/octet-stream\n\
          Content-Disposition: attachment; filename=\"../../evil.bin\"\n\nabc",
    );
    home.ok(&["import", &evil]);
    let dir = home.path().join("saved");
    home.ok(&["show", "Inbox/1", "--save", dir.to_str().expect("UTF-8")]);
    let files: Vec<_> = std::fs::read_dir(&dir)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
        .collect();
    assert_eq!(files, ["evil.bin"]);
    // A second time, the file that is there stays.
    std::fs::write(dir.join("evil.bin"), "mine").expect("written");
    home.ok(&["show", "Inbox/1", "--save", dir.to_str().expect("UTF-8")]);
    assert_eq!(std::fs::read(dir.join("evil.bin")).expect("read"), b"mine");
    assert_eq!(std::fs::read_dir(&dir).expect("the folder").count(), 2);
}

#[test]
fn lists_are_sorted_filtered_and_cut_while_numbers_stay() {
    let home = Home::with_profile();
    for name in ["03-alternative.eml", "01-plain.eml", "08-reply.eml"] {
        import(&home, name);
    }
    let column = |args: &[&str], name: &str| -> Vec<String> {
        let rows = home.json(args);
        (rows.as_array().expect("rows").iter())
            .map(|row| row[name].as_str().expect("text").to_owned())
            .collect()
    };
    assert_eq!(column(&["list", "Inbox"], "message"), ["Inbox/1", "Inbox/2", "Inbox/3"]);
    assert_eq!(
        column(&["list", "Inbox", "--sort", "date"], "message"),
        ["Inbox/2", "Inbox/1", "Inbox/3"]
    );
    assert_eq!(
        column(&["list", "Inbox", "--sort", "date", "--reverse", "--limit", "1"], "subject"),
        ["Re: Status table of the week"]
    );
    assert_eq!(
        column(&["list", "Inbox", "--filter", "status TABLE"], "message"),
        ["Inbox/2", "Inbox/3"]
    );
    // The sender counts too.
    assert_eq!(column(&["list", "Inbox", "--filter", "office"], "message"), ["Inbox/1"]);
}

#[test]
fn an_unreadable_file_is_named_and_the_others_come_in() {
    let home = Home::with_profile();
    let missing = home.path().join("missing.eml");
    let good = sample("01-plain.eml");
    let output = home.run(&[
        "import",
        missing.to_str().expect("UTF-8"),
        good.to_str().expect("UTF-8"),
        "--json",
    ]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("missing.eml"), "{}", stderr(&output));
    let summary: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(summary["messages"], 1, "{summary}");
    assert_eq!(home.json(&["list", "Inbox"]).as_array().map(Vec::len), Some(1));
}

#[test]
fn a_defective_message_comes_in_with_what_it_has() {
    let home = Home::with_profile();
    import(&home, "07-defective.eml");
    let message = home.json(&["show", "Inbox/1"]);
    assert_eq!(message["subject"], "A boundary that never ends");
    assert_eq!(message["attachments"][0]["name"], "log.bin", "{message}");
}

#[test]
fn import_makes_the_folder_it_is_asked_for() {
    let home = Home::with_profile();
    let path = sample("01-plain.eml");
    home.ok(&["import", path.to_str().expect("UTF-8"), "--folder", "Inbox/Old/2026"]);
    assert_eq!(home.json(&["list", "Inbox/Old/2026"])[0]["message"], "Inbox/Old/2026/1");
    let folders = home.json(&["folders"]);
    let old = folders
        .as_array()
        .and_then(|rows| rows.iter().find(|row| row["path"] == "Inbox/Old/2026"))
        .expect("the folder");
    assert_eq!(old["messages"], 1, "{old}");
    // A folder with a number for its name is written with a slash after it.
    assert_eq!(home.json(&["props", "Inbox/Old/2026/"])["kind"], "folder");
}

#[test]
fn what_is_not_there_is_named() {
    let home = Home::with_profile();
    let report = home.fails(&["list", "Inbox/Nowhere"]);
    assert!(report.contains("Nowhere"), "{report}");
    let report = home.fails(&["show", "Inbox/7"]);
    assert!(report.contains("Inbox") && report.contains('7'), "{report}");
    let report = home.fails(&["show", &"00".repeat(30)]);
    assert!(report.contains("MAPI_E_UNKNOWN_ENTRYID"), "{report}");
}

#[test]
fn props_show_names_types_and_values() {
    let home = Home::with_profile();
    import(&home, "01-plain.eml");
    let props = home.json(&["props", "Inbox/1"]);
    assert_eq!(props["kind"], "message");
    let subject = props["properties"]
        .as_array()
        .and_then(|rows| rows.iter().find(|row| row["tag"] == "0x0037001F"))
        .expect("the subject");
    assert_eq!(subject["name"], "PR_SUBJECT");
    assert_eq!(subject["type"], "PT_UNICODE");
    assert_eq!(subject["value"], "Status table of the week");
    assert!(home.ok(&["props", "."]).contains("PR_STORE_SUPPORT_MASK"));
    assert!(home.ok(&["props", "Inbox"]).contains("PR_CONTENT_COUNT"));
}

#[test]
fn mail_cannot_send_control_characters_to_the_terminal() {
    let home = Home::with_profile();
    let path = home.file(
        "escape.eml",
        b"From: a@example.org\nTo: b@example.org\nSubject: =?utf-8?q?red=1B[31m?=\n\ntext\x1b[2J\n",
    );
    home.ok(&["import", &path]);
    for args in [&["list", "Inbox"][..], &["show", "Inbox/1"], &["props", "Inbox/1"]] {
        assert!(!home.ok(args).contains('\x1b'), "{args:?}");
    }
}
