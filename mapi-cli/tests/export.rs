//! `mapi export`, and `mapi import` of what it wrote.

mod common;

use std::path::Path;

use common::{Home, sample, stderr};

fn imported() -> Home {
    let home = Home::with_profile();
    for name in ["01-plain.eml", "03-alternative.eml"] {
        home.ok(&["import", sample(name).to_str().expect("UTF-8")]);
    }
    home.ok(&["import", sample("08-reply.eml").to_str().expect("UTF-8"), "--into", "Inbox/Old"]);
    home
}

fn text(path: &Path) -> String {
    path.to_str().expect("UTF-8").to_owned()
}

#[test]
fn every_format_is_written_and_read_again() {
    let home = imported();
    let subjects = |folder: &str| -> Vec<String> {
        let rows = home.json(&["list", folder]);
        (rows.as_array().expect("rows").iter())
            .map(|row| row["subject"].as_str().expect("text").to_owned())
            .collect()
    };
    for format in ["mbox", "maildir", "eml", "msg"] {
        let to = text(&home.path().join(format!("out-{format}")));
        let summary = home.json(&["export", "Inbox", "--to", &to, "--format", format]);
        assert_eq!(summary["messages"], 2, "{summary}");
        assert_eq!(summary["format"], format);
        assert_eq!(summary["failures"].as_array().map(Vec::len), Some(0), "{summary}");
        let into = format!("Back/{format}");
        assert_eq!(home.json(&["import", &to, "--into", &into])["messages"], 2);
        assert_eq!(subjects(&into), subjects("Inbox"), "{format}");
    }
}

#[test]
fn folders_below_are_exported_where_asked() {
    let home = imported();
    let to = home.path().join("all");
    let out = home.ok(&["export", "Inbox", "--to", &text(&to), "--format", "msg", "--recursive"]);
    assert!(out.contains("3 messages of 2 folders exported to"), "{out}");
    assert!(to.join("Old").is_dir());
}

#[test]
fn what_is_there_stays() {
    let home = imported();
    let to = home.file("inbox.mbox", b"mine");
    let report = home.fails(&["export", "Inbox", "--to", &to, "--format", "mbox"]);
    assert!(report.contains("inbox.mbox is there already"), "{report}");
    assert_eq!(std::fs::read(&to).expect("read"), b"mine");
    home.ok(&["export", "Inbox", "--to", &to, "--format", "mbox", "--overwrite"]);
    assert!(std::fs::read(&to).expect("read").starts_with(b"From "));
    let report = home.fails(&["export", "Nowhere", "--to", "x", "--format", "mbox"]);
    assert!(report.contains("Nowhere"), "{report}");
}

/// A message in a message, 40 deep, which a `.msg` file of ours does not have.
fn matryoshka() -> Vec<u8> {
    let mut mail = b"Subject: the last\r\n\r\nempty\r\n".to_vec();
    for number in 0..40 {
        let head = format!(
            "Subject: doll {number}\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/mixed; boundary=b{number}\r\n\r\n\
             --b{number}\r\nContent-Type: message/rfc822\r\n\r\n"
        );
        mail = [head.as_bytes(), &mail, format!("\r\n--b{number}--\r\n").as_bytes()].concat();
    }
    mail
}

#[test]
fn what_cannot_be_exported_is_named_and_the_rest_is_there() {
    let home = imported();
    let doll = home.file("doll.eml", &matryoshka());
    home.ok(&["import", &doll]);
    let to = home.path().join("out");
    let output = home.run(&["export", "Inbox", "--to", &text(&to), "--format", "msg", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let report = stderr(&output);
    assert!(report.contains("message 3") && report.contains("doll 39"), "{report}");
    assert_eq!(std::fs::read_dir(&to).expect("the folder").count(), 2);
}

/// A file with folders, and a file with a password: `Folder` and `Locked` are made.
#[test]
fn a_pst_file_comes_in_with_its_folders() {
    let Some(data) = std::env::var_os("MAPI_TEST_DATA") else {
        println!("skipped: MAPI_TEST_DATA names no folder with pst/*.pst");
        return;
    };
    let data = Path::new(&data).join("pst");
    let home = Home::with_profile();
    let summary =
        home.json(&["import", &text(&data.join("aspose_sample.pst")), "--into", "Old mail"]);
    assert!(summary["messages"].as_u64().is_some_and(|count| count > 0), "{summary}");
    let folders = home.json(&["folders"]);
    let below = folders
        .as_array()
        .expect("rows")
        .iter()
        .filter(|row| row["path"].as_str().is_some_and(|path| path.starts_with("Old mail/")));
    assert!(below.count() > 0, "{folders}");

    let locked = text(&data.join("jlp_passworded.pst"));
    let report = home.fails(&["import", &locked]);
    assert!(report.contains("jlp_passworded.pst") && report.contains("password"), "{report}");
}
