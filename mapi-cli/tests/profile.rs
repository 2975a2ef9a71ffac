//! `mapi profile` and `mapi service`: what a home holds.

mod common;

use common::{Home, stderr};

#[test]
fn the_first_profile_becomes_the_default() {
    let home = Home::empty();
    assert_eq!(home.json(&["profile", "list"]), serde_json::json!([]));
    home.ok(&["profile", "new", "Work", "--address", "work@example.org"]);
    home.ok(&["profile", "new", "Archive", "--address", "archive@example.org"]);
    let profiles = home.json(&["profile", "list"]);
    assert_eq!(
        profiles,
        serde_json::json!([
            { "name": "Archive", "default": false },
            { "name": "Work", "default": true },
        ])
    );
    home.ok(&["profile", "default", "Archive"]);
    assert_eq!(home.json(&["profile", "list"])[0]["default"], true);
}

#[test]
fn a_second_profile_of_the_same_name_is_refused_and_changes_nothing() {
    let home = Home::with_profile();
    let before = home.ok(&["whoami"]);
    let report = home.fails(&["profile", "new", "Work", "--address", "other@example.org"]);
    assert!(report.contains("MAPI_E_NO_ACCESS") && report.contains("Work"), "{report}");
    assert_eq!(home.ok(&["whoami"]), before);
}

#[test]
fn a_bad_name_leaves_no_profile_behind() {
    let home = Home::empty();
    for name in ["", " Work", "a/b", &"x".repeat(65)] {
        let report = home.fails(&["profile", "new", name]);
        assert!(report.contains("MAPI_E_INVALID_PARAMETER"), "{name:?}: {report}");
    }
    assert_eq!(home.json(&["profile", "list"]), serde_json::json!([]));
}

#[test]
fn a_deleted_profile_is_gone() {
    let home = Home::with_profile();
    home.ok(&["profile", "delete", "Work"]);
    assert_eq!(home.json(&["profile", "list"]), serde_json::json!([]));
    let report = home.fails(&["profile", "delete", "Work"]);
    assert!(report.contains("MAPI_E_NOT_FOUND") && report.contains("Work"), "{report}");
}

#[test]
fn an_unknown_profile_is_named_with_what_to_do() {
    let home = Home::with_profile();
    let report = home.fails(&["--profile", "Wrok", "stores"]);
    assert!(report.contains("MAPI_E_LOGON_FAILED") && report.contains("Wrok"), "{report}");
    assert!(report.contains("mapi profile list"), "{report}");
}

#[test]
fn without_any_profile_the_report_says_how_to_make_one() {
    let report = Home::empty().fails(&["stores"]);
    assert!(report.contains("mapi profile new"), "{report}");
}

#[test]
fn an_added_service_counts_from_the_next_session_on() {
    let home = Home::with_profile();
    assert_eq!(home.json(&["stores"]).as_array().map(Vec::len), Some(1));
    home.ok(&["service", "add", "LOCALSTORE", "--display-name", "Old mail"]);
    let stores = home.json(&["stores"]);
    let names: Vec<_> =
        stores.as_array().expect("rows").iter().map(|row| row["name"].as_str()).collect();
    assert!(names.contains(&Some("Old mail")), "{stores}");
    assert_eq!(stores.as_array().expect("rows").iter().filter(|r| r["default"] == true).count(), 1);
    home.ok(&["folders", "--store", "Old mail"]);
}

#[test]
fn an_unknown_service_is_named() {
    let home = Home::with_profile();
    let report = home.fails(&["service", "add", "NOSUCH"]);
    assert!(report.contains("MAPI_E_NOT_FOUND") && report.contains("NOSUCH"), "{report}");
}

#[test]
fn a_verb_that_is_none_is_an_error_of_usage() {
    let output = Home::empty().run(&["porfile", "list"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("profile"), "the nearest verb is offered");
}

#[test]
fn every_verb_teaches_by_example() {
    let home = Home::empty();
    for verb in [
        "profile new",
        "profile list",
        "profile default",
        "profile delete",
        "service add",
        "service list",
        "stores",
        "folders",
        "list",
        "show",
        "props",
        "import",
        "send",
        "flush",
        "whoami",
        "status",
        "error",
        "demo",
    ] {
        let mut args: Vec<&str> = verb.split(' ').collect();
        args.push("--help");
        let help = home.ok(&args);
        assert!(help.contains(&format!("\n  mapi {verb}")), "{verb}: {help}");
    }
}

#[test]
fn an_address_that_is_none_is_an_error_of_usage() {
    let home = Home::empty();
    let output = home.run(&["profile", "new", "Work", "--address", "no address"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(home.json(&["profile", "list"]), serde_json::json!([]));
}
