//! `mapi search`.

mod common;

use common::Home;

fn letter(home: &Home, folder: &str, subject: &str, text: &str) {
    let mail = format!("From: a@example.org\nTo: b@example.org\nSubject: {subject}\n\n{text}\n");
    let file = home.file(&format!("{subject}.eml"), mail.as_bytes());
    home.ok(&["import", &file, "--folder", folder]);
}

#[test]
fn messages_are_found_in_folders_and_the_search_is_kept_if_asked() {
    let home = Home::with_profile();
    letter(&home, "Inbox", "Invoice 1", "for March");
    letter(&home, "Inbox", "Hello", "nothing");
    letter(&home, "Inbox/Customers", "Question", "about the INVOICE of march");

    let subjects = |found: &serde_json::Value| -> Vec<String> {
        let messages = found["messages"].as_array().expect("a list");
        messages.iter().map(|one| one["subject"].as_str().expect("text").to_owned()).collect()
    };
    let found = home.json(&["search", "invoice", "march"]);
    assert_eq!(subjects(&found), ["Invoice 1", "Question"]);
    assert_eq!(found["messages"][1]["message"], "Inbox/Customers/1");
    assert_eq!(found["folder"], serde_json::Value::Null);
    let below = home.json(&["search", "invoice", "--in", "Inbox/Customers"]);
    assert_eq!(subjects(&below), ["Question"]);
    assert!(home.ok(&["search", "nobody wrote this"]).contains("no message fits"));
    assert!(home.fails(&["search", " "]).contains("no word"));

    // Kept, it goes on to find what comes.
    let kept = home.json(&["search", "invoice", "--save", "Invoices"]);
    let id = kept["folder"].as_str().expect("an entry identifier");
    letter(&home, "Inbox", "Invoice 2", "for April");
    assert_eq!(home.json(&["list", id]).as_array().map(Vec::len), Some(3));
    // The same name searches for something else from now on.
    home.ok(&["search", "april", "--save", "Invoices"]);
    assert_eq!(home.json(&["list", id]).as_array().map(Vec::len), Some(1));
}
