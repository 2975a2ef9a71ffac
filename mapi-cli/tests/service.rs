//! `mapi service`: the message services of a profile, and their providers.

mod common;

use common::{Home, row};
use serde_json::json;

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

/// The services of the default profile by their display names.
fn services(home: &Home) -> Vec<String> {
    let rows = home.json(&["service", "list"]);
    let name = |row: &serde_json::Value| row["name"].as_str().expect("a name").to_owned();
    rows.as_array().expect("rows").iter().map(name).collect()
}

/// A default profile with a second store and a second transport.
fn with_more() -> Home {
    let home = Home::with_profile();
    home.ok(&["service", "add", "LOCALSTORE", "--display-name", "Old mail"]);
    home.ok(&["service", "add", "LOCALXP", "--display-name", "Second"]);
    home
}

#[test]
fn the_services_that_can_be_added_are_listed_with_their_settings() {
    let home = Home::empty();
    let all = home.json(&["service", "available"]);
    let names: Vec<_> = all.as_array().expect("rows").iter().map(|row| &row["service"]).collect();
    assert_eq!(names, ["LOCALAB", "LOCALSTORE", "LOCALXP", "LDAP", "IMAP", "SMTP", "PST"]);
    let book = row(&all, "service", "LOCALAB");
    assert_eq!(book["once"], true);
    assert_eq!(book["settings"], json!(["name", "identity", "address"]));
    // Each setting that is listed is one that the service takes.
    home.ok(&["profile", "new", "Work"]);
    for service in all.as_array().expect("rows") {
        let name = service["service"].as_str().expect("a name");
        if service["default"] == false {
            home.ok(&["service", "add", &name.to_lowercase(), "--no-check"]);
        }
        for word in service["settings"].as_array().expect("words") {
            let word = word.as_str().expect("a word");
            let value = match word {
                "port" => "4711",
                "security" => "TLS",
                "authentication" => "xoauth2",
                "headers-only" | "delete-on-server" => "yes",
                _ => "me@example.org",
            };
            let set = format!("{word}={value}");
            let target = home.json(&["service", "list"]);
            let target = target.as_array().expect("rows").iter().find(|s| s["service"] == name);
            let uid = target.expect("it is there")["uid"].as_str().expect("a UID").to_owned();
            home.ok(&["service", "configure", &uid, "--set", &set]);
        }
    }
    let report = home.fails(&["service", "add", "NOSUCH"]);
    assert!(report.contains("mapi service available"), "{report}");
}

/// [imsgserviceadmin2-createmsgserviceex], [imsgserviceadmin-configuremsgservice]
#[test]
fn a_service_is_added_with_its_settings_or_not_at_all() {
    let home = Home::with_profile();
    let before = services(&home);
    let report = home.fails(&["service", "add", "LOCALXP", "--set", "PR_SUBJECT=Hello"]);
    assert!(report.contains("MAPI_E_EXTENDED_ERROR") && report.contains("0x0037001F"), "{report}");
    assert_eq!(services(&home), before, "what cannot be configured is taken away again");
    for wrong in ["address=nonsense", "drop=out", "0x6610=1", "PR_MESSAGE_FLAGS=many"] {
        let report = home.fails(&["service", "add", "LOCALXP", "--set", wrong]);
        let name = wrong.split('=').next().expect("a name");
        assert!(report.contains(name), "{wrong}: {report}");
    }
    let output = home.run(&["service", "add", "LOCALXP", "--set", "address"]);
    assert_eq!(output.status.code(), Some(2), "a setting has a value");
    assert_eq!(services(&home), before);
    let added = home.json(&[
        "service",
        "add",
        "LOCALXP",
        "--display-name",
        "Second",
        "--set",
        "drop-folder=out",
        "--set",
        "0x66100003=0x10",
        "--set",
        "0x6611000B=yes",
        "--set",
        "0x66120102=00FF",
    ]);
    let uid = added["uid"].as_str().expect("a UID");
    let shown = home.json(&["service", "show", uid]);
    assert_eq!(shown["name"], "Second");
    let value = |tag: &str| {
        let all = shown["settings"].as_array().expect("settings");
        all.iter().find(|prop| prop["tag"] == tag).map(|prop| prop["value"].clone())
    };
    let out = std::env::current_dir().expect("a folder").join("out");
    assert_eq!(value("0x6601001F"), Some(json!(out)));
    assert_eq!(value("0x66100003"), Some(json!(16)));
    assert_eq!(value("0x6611000B"), Some(json!(true)));
    assert_eq!(value("0x66120102"), Some(json!("00FF")));
    // Its provider has them too.
    let provider = shown["providers"][0]["settings"].as_array().expect("settings");
    assert!(provider.iter().any(|prop| prop["tag"] == "0x66100003"), "{shown}");
}

#[test]
fn a_service_that_a_profile_may_have_once_is_refused_a_second_time() {
    let home = Home::with_profile();
    let before = services(&home);
    for verb in ["add", "copy"] {
        let report = home.fails(&["service", verb, "LOCALAB"]);
        assert!(report.contains("MAPI_E_NO_ACCESS") && report.contains("only once"), "{report}");
        assert!(report.contains("LOCALAB") && report.contains("\"Work\""), "{report}");
    }
    assert_eq!(services(&home), before);
}

/// A display name outweighs the name that several have; a UID is always one.
#[test]
fn a_service_is_named_by_display_name_name_or_uid() {
    let home = with_more();
    let list = home.json(&["service", "list"]);
    let uid = row(&list, "name", "Old mail")["uid"].as_str().expect("a UID");
    for name in ["Old mail", "old MAIL", uid, uid.trim_matches(['{', '}'])] {
        assert_eq!(home.json(&["service", "show", name])["name"], "Old mail", "{name}");
    }
    assert_eq!(home.json(&["service", "show", "localab"])["service"], "LOCALAB");
    let report = home.fails(&["service", "remove", "LOCALSTORE"]);
    assert!(report.contains("names 2 message services") && report.contains(uid), "{report}");
    let report = home.fails(&["service", "remove", "Odd mail"]);
    assert!(report.contains("has no message service \"Odd mail\""), "{report}");
    assert!(report.contains("\"Old mail\" (LOCALSTORE)"), "{report}");
    assert_eq!(home.json(&["service", "list"]), list);
}

/// [imsgserviceadmin-copymsgservice]
#[test]
fn a_service_is_copied_within_its_profile_and_to_another() {
    let home = with_more();
    home.ok(&["service", "configure", "Second", "--set", "address=second@example.org"]);
    let copy = home.json(&["service", "copy", "Second", "--display-name", "Third"]);
    assert_eq!(copy["copy"]["name"], "Third");
    let uid = copy["copy"]["uid"].as_str().expect("a UID");
    let address = |service: &serde_json::Value| {
        let all = service["settings"].as_array().expect("settings").clone();
        all.into_iter().find(|prop| prop["name"] == "PR_EMAIL_ADDRESS").map(|p| p["value"].clone())
    };
    assert_eq!(address(&home.json(&["service", "show", uid])), Some(json!("second@example.org")));
    home.ok(&["profile", "new", "Bare", "--empty"]);
    let copy = home.json(&["service", "copy", "Second", "--to", "Bare"]);
    assert_eq!((&copy["profile"], &copy["copy"]["name"]), (&json!("Bare"), &json!("Second")));
    let there = home.json(&["service", "list", "--profile", "Bare"]);
    assert_eq!(there.as_array().map(Vec::len), Some(1), "{there}");
    let report = home.fails(&["service", "copy", "Second", "--to", "Bar"]);
    assert!(report.contains("MAPI_E_LOGON_FAILED") && report.contains("\"Bare\"?"), "{report}");
}

/// [imsgserviceadmin-configuremsgservice]: what RenameMsgService never does.
#[test]
fn a_renamed_service_has_its_name_in_the_next_session() {
    let home = with_more();
    home.ok(&["service", "rename", "Old mail", "Mail until 2020"]);
    home.ok(&["folders", "--store", "Mail until 2020"]);
    assert!(home.fails(&["folders", "--store", "Old mail"]).contains("Old mail"));
    assert!(home.fails(&["service", "rename", "Second", " "]).contains("empty"));
}

#[test]
fn a_removed_service_is_gone_and_an_open_session_goes_on_with_it() {
    let home = with_more();
    let mut watch = (home.command(&["status", "--watch", "--for", "60"]))
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("mapi runs");
    let lines = std::io::BufReader::new(watch.stdout.take().expect("its output"));
    let mut lines = std::io::BufRead::lines(lines).map(|line| line.expect("text"));
    assert!(lines.any(|line| line.contains("Second")), "it is logged on");
    home.ok(&["service", "remove", "Second"]);
    assert!(!services(&home).contains(&"Second".to_owned()));
    assert!(watch.try_wait().expect("a process").is_none(), "the session goes on");
    watch.kill().expect("it was still there");
    watch.wait().expect("it ends");
    let rows = home.json(&["status"]);
    assert!(rows.as_array().expect("rows").iter().all(|row| row["name"] != "Second"), "{rows}");
}

/// [imsgserviceadmin-configuremsgservice], [mapi-profiles]: a drop folder that is configured is
/// where the next session puts mail.
#[test]
fn a_configured_drop_folder_is_used_by_the_next_session() {
    let home = Home::with_profile();
    let folder = home.path().join("files of the test/out");
    let set = format!("drop-folder={}", folder.to_str().expect("UTF-8"));
    home.ok(&["service", "configure", "LOCALXP", "--set", &set]);
    home.ok(&["send", "--to", "far@example.net", "--subject", "Away", "--body", "Hi"]);
    home.ok(&["flush"]);
    let files = std::fs::read_dir(&folder).expect("the folder is made").count();
    assert_eq!(files, 1);
}

/// [service-provider-security]: from standard input, and neither shown nor on the disk.
#[test]
fn a_secret_is_read_from_standard_input_and_kept_unseen() {
    let home = Home::with_profile();
    let configure = |tag: &str, input: &str| {
        let args = ["service", "configure", "LOCALXP", "--secret", tag];
        common::with_input(&mut home.command(&args), input)
    };
    let done = configure("0x67F0001F", "open sesame\n");
    assert_eq!(done.status.code(), Some(0), "{}", common::stderr(&done));
    assert!(!common::stdout(&done).contains("sesame"));
    assert!(!home.ok(&["service", "show", "LOCALXP"]).contains("sesame"));
    let database = std::fs::read(home.path().join("profiles.sqlite")).expect("the database");
    assert!(!database.windows(6).any(|bytes| bytes == b"sesame"));
    let utf16: Vec<u8> = "sesame".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(!database.windows(12).any(|bytes| bytes == utf16));
    // A secret that cannot be kept is not part of the report.
    let refused = configure("0x67F10003", "sesame\n");
    let report = common::stderr(&refused);
    assert!(report.contains("0x67F10003") && !report.contains("sesame"), "{report}");
    let none = configure("0x67F0001F", "");
    assert!(common::stderr(&none).contains("no line"), "{}", common::stderr(&none));
}

/// [imsgserviceadmin-msgservicetransportorder]
#[test]
fn transports_are_asked_in_the_order_that_is_set() {
    let home = with_more();
    let order = |args: &[&str]| -> Vec<String> {
        let rows = home.json(&[&["service", "order"], args].concat());
        let name = |row: &serde_json::Value| row["transport"].as_str().expect("a name").to_owned();
        rows.as_array().expect("rows").iter().map(name).collect()
    };
    assert_eq!(order(&[]), ["Local Delivery", "Second"]);
    assert_eq!(order(&["Second"]), ["Second", "Local Delivery"]);
    assert_eq!(order(&[]), ["Second", "Local Delivery"]);
    assert_eq!(home.json(&["profile", "show"])["transports"], json!(["Second", "Local Delivery"]));
    assert_eq!(order(&["Local Delivery", "Second"]), ["Local Delivery", "Second"]);
    assert!(home.fails(&["service", "order", "Second", "second"]).contains("twice"));
    let report = home.fails(&["service", "order", "Old mail"]);
    assert!(
        report.contains("no transport \"Old mail\"") && report.contains("\"Second\""),
        "{report}"
    );
    assert_eq!(order(&[]), ["Local Delivery", "Second"]);
}

/// [iprovideradmin-createprovider], [iprovideradmin-deleteprovider]
#[test]
fn a_service_gets_a_second_provider_and_loses_it() {
    let home = with_more();
    let names = || -> Vec<String> {
        let rows = home.json(&["service", "providers", "Old mail"]);
        let name = |row: &serde_json::Value| row["name"].as_str().expect("a name").to_owned();
        rows.as_array().expect("rows").iter().map(name).collect()
    };
    home.ok(&["service", "add-provider", "Old mail", "Older mail", "--set", "0x66100003=7"]);
    assert_eq!(names(), ["Old mail", "Older mail"]);
    home.ok(&["folders", "--store", "Older mail"]);
    let shown = home.json(&["service", "show", "Old mail"]);
    let second =
        row(&shown["providers"], "name", "Older mail")["settings"].as_array().expect("settings");
    assert!(second.iter().any(|prop| prop["tag"] == "0x66100003" && prop["value"] == 7), "{shown}");
    home.ok(&["service", "remove-provider", "Old mail", "Older mail"]);
    assert_eq!(names(), ["Old mail"]);
    let report = home.fails(&["service", "remove-provider", "Old mail", "Older mail"]);
    assert!(report.contains("has no provider \"Older mail\""), "{report}");
    for args in [
        &["add-provider", "LOCALAB", "X"],
        &["remove-provider", "LOCALAB", "Personal Address Book"],
    ] {
        let report = home.fails(&[&["service"], &args[..]].concat());
        assert!(report.contains("MAPI_E_NO_SUPPORT") && report.contains("LOCALAB"), "{report}");
    }
    let all = home.json(&["service", "providers"]);
    assert_eq!(all.as_array().map(Vec::len), Some(5), "{all}");
    assert_eq!(row(&all, "service", "LOCALAB")["library"], "localab.dll");
}

/// [imapisession-setdefaultstore]
#[test]
fn the_default_store_is_told_changed_and_done_without() {
    let home = with_more();
    assert_eq!(home.json(&["service", "default-store"])["store"], "Local Message Store");
    home.ok(&["service", "default-store", "Old mail"]);
    assert_eq!(home.json(&["profile", "show"])["default_store"], "Old mail");
    let stores = home.json(&["stores"]);
    let marked: Vec<_> = (stores.as_array().expect("rows").iter())
        .filter(|row| row["default"] == true)
        .map(|row| row["name"].clone())
        .collect();
    assert_eq!(marked, ["Old mail"]);
    home.ok(&["service", "default-store", "Local Message Store", "--role", "secondary"]);
    let secondary = home.json(&["service", "default-store", "--role", "secondary"]);
    assert_eq!(secondary["store"], "Local Message Store");
    assert_eq!(home.json(&["service", "default-store"])["store"], "Old mail");
    let report = home.fails(&["service", "default-store", "Odd mail"]);
    assert!(report.contains("Odd mail") && report.contains("\"Old mail\""), "{report}");
    home.ok(&["service", "default-store", "--none"]);
    assert_eq!(home.json(&["service", "default-store"])["store"], serde_json::Value::Null);
    assert_eq!(home.json(&["service", "default-store", "Old mail"])["store"], "Old mail");
}
