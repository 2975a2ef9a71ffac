//! `mapi outbox`: what waits, why, and what can be done about it.

mod common;

use common::Home;

/// A profile whose drop folder cannot be written, and a message for somebody elsewhere.
fn stuck() -> (Home, std::path::PathBuf) {
    let home = Home::empty();
    let drop = home.path().join("dropped");
    std::fs::write(&drop, "no folder").expect("a file in the folder's place");
    let drop_text = drop.to_str().expect("UTF-8");
    let address = ["--address", "work@example.org", "--drop-folder", drop_text];
    home.ok(&[&["profile", "new", "Work"][..], &address].concat());
    home.ok(&["send", "--to", "far@example.net", "--subject", "Outside", "--body", "x"]);
    (home, drop)
}

#[test]
fn what_waits_is_listed_with_its_state_its_next_attempt_and_the_reason() {
    let (home, drop) = stuck();
    let ready = home.json(&["outbox"]);
    assert_eq!(ready[0]["state"], "ready");
    assert_eq!((&ready[0]["subject"], &ready[0]["tries"]), (&"Outside".into(), &0.into()));
    assert!(home.ok(&["outbox"]).contains("at the next flush"));

    home.ok(&["flush"]);
    let waits = home.json(&["outbox", "list"]);
    assert_eq!((&waits[0]["state"], &waits[0]["tries"]), (&"waiting".into(), &1.into()));
    assert!(waits[0]["next_attempt"].is_string(), "{waits}");
    let reason = waits[0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("dropped"), "{reason}");
    assert!(home.ok(&["outbox"]).contains("dropped"));

    // Its time has not come, and nothing has changed.
    home.ok(&["flush"]);
    assert_eq!(home.json(&["outbox"])[0]["tries"], 1);
    assert!(home.ok(&["outbox", "retry", "1"]).contains("still waits"));
    assert_eq!(home.json(&["outbox"])[0]["tries"], 2);

    std::fs::remove_file(&drop).expect("the file");
    let id = waits[0]["entry_id"].as_str().expect("an identifier").to_owned();
    assert_eq!(home.json(&["outbox", "retry", &id])["sent"], true);
    assert_eq!(home.json(&["outbox"]), serde_json::json!([]));
    assert!(home.ok(&["outbox"]).contains("nothing waits"));
    assert_eq!(std::fs::read_dir(&drop).expect("the drop folder").count(), 1);
}

#[test]
fn a_message_that_waits_can_be_taken_back() {
    let (home, _) = stuck();
    home.ok(&["flush"]);
    assert!(home.fails(&["outbox", "abort", "7"]).contains("no message"));
    assert_eq!(home.json(&["outbox", "abort", "Outbox/1"])["message"], "Outbox/1");
    assert_eq!(home.json(&["outbox"]), serde_json::json!([]));
    assert_eq!(home.json(&["list", "Outbox"])[0]["subject"], "Outside", "as a draft");
    let gone = home.json(&["list", "Outbox"])[0]["entry_id"].as_str().expect("text").to_owned();
    assert!(home.fails(&["outbox", "abort", &gone]).contains("does not wait"));
    assert!(home.fails(&["outbox", "retry", &gone]).contains("cannot be tried again"));
}
