//! `mapi profile`: the profiles of a home.

mod common;

use common::{Home, row, stderr};

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
    let before = home.ok(&["identity"]);
    let report = home.fails(&["profile", "new", "Work", "--address", "other@example.org"]);
    assert!(report.contains("MAPI_E_NO_ACCESS") && report.contains("Work"), "{report}");
    assert_eq!(home.ok(&["identity"]), before);
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
fn a_profile_is_shown_with_what_it_is_made_of() {
    let home = Home::with_profile();
    let profile = home.json(&["profile", "show"]);
    assert_eq!(profile["name"], "Work");
    assert_eq!(profile["default"], true);
    assert_eq!(profile["primary_identity"], "LOCALAB");
    assert_eq!(profile["default_store"], "Local Message Store");
    assert_eq!(profile["transports"], serde_json::json!(["Local Delivery"]));
    assert_eq!(profile["services"].as_array().map(Vec::len), Some(3));
    let book = row(&profile["services"], "service", "LOCALAB");
    assert_eq!(book["settings"]["address"], "work@example.org");
    let shown = home.ok(&["profile", "show", "work"]);
    assert!(shown.starts_with("profile \"Work\", the default profile\n"), "{shown}");
    assert!(shown.contains("identity    \"Personal Address Book\" (LOCALAB)"), "{shown}");
    home.ok(&["profile", "new", "Bare", "--empty"]);
    let bare = home.json(&["profile", "show", "Bare"]);
    assert_eq!(bare["services"], serde_json::json!([]));
    assert_eq!((&bare["default"], &bare["default_store"]), (&false.into(), &().into()));
    let report = home.fails(&["profile", "show", "Bar"]);
    assert!(report.contains("MAPI_E_LOGON_FAILED") && report.contains("\"Bare\"?"), "{report}");
}

/// [iprofadmin-copyprofile]
#[test]
fn a_copy_has_the_settings_and_a_store_of_its_own() {
    let home = Home::with_profile();
    home.ok(&["import", common::sample("01-plain.eml").to_str().expect("UTF-8")]);
    home.ok(&["profile", "copy", "Work", "Trial"]);
    let settings = |name| {
        let profile = home.json(&["profile", "show", name]);
        row(&profile["services"], "service", "LOCALAB")["settings"].clone()
    };
    assert_eq!(settings("Trial"), settings("Work"));
    assert_eq!(home.json(&["list", "Inbox"]).as_array().map(Vec::len), Some(1));
    assert_eq!(home.json(&["list", "Inbox", "--profile", "Trial"]), serde_json::json!([]));
    let before = home.json(&["profile", "list"]);
    for (old, new, code) in [
        ("Nobody", "New", "MAPI_E_NOT_FOUND"),
        ("Work", "Trial", "MAPI_E_NO_ACCESS"),
        ("Work", "a/b", "MAPI_E_INVALID_PARAMETER"),
    ] {
        let report = home.fails(&["profile", "copy", old, new]);
        assert!(report.contains(code) && report.contains("hint"), "{report}");
        assert!(report.contains(&format!("copy profile {old:?} to {new:?}")), "{report}");
    }
    assert_eq!(home.json(&["profile", "list"]), before);
}

/// [iprofadmin-renameprofile]: one in use gets its name when its last session ends.
#[test]
fn a_profile_in_use_is_renamed_when_its_session_has_ended() {
    let home = Home::with_profile();
    let mut watch = (home.command(&["status", "--watch", "--for", "60"]))
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("mapi runs");
    let lines = std::io::BufReader::new(watch.stdout.take().expect("its output"));
    let mut lines = std::io::BufRead::lines(lines);
    assert!(lines.any(|line| line.expect("text").contains("Local Delivery")), "it is logged on");
    let told = home.ok(&["profile", "rename", "Work", "Office"]);
    assert!(told.contains("in use"), "{told}");
    assert_eq!(home.json(&["profile", "list"])[0]["name"], "Work");
    watch.kill().expect("it was still there");
    watch.wait().expect("it ends");
    // The next who works with the home finds that the session has ended.
    home.ok(&["stores"]);
    assert_eq!(home.json(&["profile", "list"])[0]["name"], "Office");
    let told = home.ok(&["profile", "rename", "Office", "Work"]);
    assert!(told.contains("is now \"Work\""), "{told}");
}

/// [iprofadmin-setdefaultprofile]
#[test]
fn the_default_profile_is_told_changed_and_done_without() {
    let home = Home::with_profile();
    home.ok(&["profile", "new", "Archive", "--default"]);
    assert_eq!(home.ok(&["profile", "default"]), "Archive\n");
    home.ok(&["profile", "default", "work"]);
    assert_eq!(home.json(&["profile", "default"])["profile"], "Work");
    home.ok(&["profile", "default", "--none"]);
    assert_eq!(home.json(&["profile", "default"])["profile"], serde_json::Value::Null);
    let report = home.fails(&["profile", "default", "Wrok"]);
    assert!(report.contains("did you mean \"Work\"?"), "{report}");
    assert!(report.contains("IProfAdmin::SetDefaultProfile: MAPI_E_NOT_FOUND"), "{report}");
}

/// MAPI_APP_PROFILE: [iprofadmin-createprofile], [iprofadmin-getprofiletable].
#[test]
fn a_profile_for_one_program_is_changed_only_where_that_is_meant() {
    let home = Home::with_profile();
    home.ok(&["profile", "new", "Indexer", "--empty", "--app"]);
    let names = |args: &[&str]| -> Vec<String> {
        let rows = home.json(args);
        let name = |row: &serde_json::Value| row["name"].as_str().expect("a name").to_owned();
        rows.as_array().expect("rows").iter().map(name).collect()
    };
    assert_eq!(names(&["profile", "list"]), ["Work"]);
    assert_eq!(names(&["profile", "list", "--app"]), ["Indexer", "Work"]);
    for verb in
        [&["delete", "Indexer"][..], &["copy", "Indexer", "New"], &["rename", "Indexer", "New"]]
    {
        let args = [&["profile"], verb].concat();
        assert!(home.fails(&args).contains("MAPI_E_NO_ACCESS"), "{verb:?}");
        home.ok(&[&args[..], &["--app"]].concat());
        if verb[0] == "delete" {
            home.ok(&["profile", "new", "Indexer", "--empty", "--app"]);
        } else {
            home.ok(&["profile", "delete", "New", "--app"]);
        }
    }
}

#[test]
fn several_profiles_are_deleted_up_to_the_one_that_is_not_there() {
    let home = Home::with_profile();
    for name in ["One", "Two", "Three"] {
        home.ok(&["profile", "new", name, "--empty"]);
    }
    let output = home.run(&["profile", "delete", "One", "Nobody", "Two"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(common::stdout(&output).contains("\"One\" is deleted"));
    let report = stderr(&output);
    assert!(report.contains("Nobody") && report.contains("MAPI_E_NOT_FOUND"), "{report}");
    home.ok(&["profile", "delete", "Two", "Three"]);
    assert_eq!(home.json(&["profile", "list"]).as_array().map(Vec::len), Some(1));
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
        "profile show",
        "profile default",
        "profile copy",
        "profile rename",
        "profile delete",
        "service available",
        "service list",
        "service show",
        "service add",
        "service copy",
        "service rename",
        "service remove",
        "service configure",
        "service order",
        "service providers",
        "service add-provider",
        "service remove-provider",
        "service primary",
        "service default-store",
        "stores",
        "folders",
        "list",
        "show",
        "props",
        "import",
        "send",
        "flush",
        "identity",
        "status",
        "watch",
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
