//! `mapi doctor` says which step fails and why, and its report tells nothing of a person.

mod common;

use common::Home;

/// The result of a step, as `--json` has it.
fn result(steps: &serde_json::Value, name: &str) -> String {
    let steps = steps["steps"].as_array().expect("a list of steps");
    let step = steps.iter().find(|step| step["step"] == name).expect("the step");
    step["result"].as_str().expect("a word").to_owned()
}

/// What it prints as data though it fails.
fn failing(home: &Home, args: &[&str]) -> serde_json::Value {
    let output = home.run(&[&["doctor", "--json"][..], args].concat());
    assert_eq!(output.status.code(), Some(1), "{}", common::stdout(&output));
    serde_json::from_slice(&output.stdout).expect("JSON on standard output")
}

#[test]
fn every_step_of_a_sound_home_is_ok() {
    let home = Home::with_profile();
    let steps = home.json(&["doctor"]);
    let steps = steps["steps"].as_array().expect("a list of steps");
    assert_eq!(steps.len(), 13);
    for step in steps {
        assert_eq!(step["result"], "ok", "{step}");
    }
    let shown = home.ok(&["doctor"]);
    for part in ["MAPILogonEx", "Work (default)", "work@example.org", "spooler", "transport"] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
}

/// No name, no address, no folder; one name has one number wherever it stands.
#[test]
fn a_report_tells_nothing_of_a_person() {
    let home = Home::with_profile();
    let report = home.path().join("report.txt");
    let path = report.to_str().expect("UTF-8");
    home.ok(&["doctor", "--report", path]);
    let text = std::fs::read_to_string(&report).expect("the report");
    let folder = home.path().to_str().expect("UTF-8");
    for private in ["Work", "work@", "example.org", folder] {
        assert!(!text.contains(private), "{private} in {text}");
    }
    assert!(text.contains("profile        [name 1] (default)"), "{text}");
    assert!(text.contains("subsystem [name 1]"), "{text}");
    assert!(text.contains("address        [address 1]"), "{text}");

    home.ok(&["doctor", "--report", path, "--names"]);
    let text = std::fs::read_to_string(&report).expect("the report");
    assert!(text.contains("work@example.org") && text.contains(folder), "{text}");
}

#[test]
fn without_a_profile_the_logon_fails_and_nothing_after_it_is_tried() {
    let home = Home::empty();
    let steps = failing(&home, &[]);
    for (step, expected) in [
        ("Databases", "ok"),
        ("Initialise", "ok"),
        ("Profiles", "failed"),
        ("Log on", "failed"),
        ("Message stores", "not-tried"),
        ("Log off", "not-tried"),
    ] {
        assert_eq!(result(&steps, step), expected, "{step}");
    }
    let report = home.fails(&["doctor"]);
    assert!(report.contains("\"Profiles\""), "{report}");
}

#[test]
fn a_profile_that_is_not_there_is_named() {
    let home = Home::with_profile();
    let steps = failing(&home, &["--profile", "Nobody"]);
    assert_eq!(result(&steps, "Profiles"), "failed");
    assert!(steps.to_string().contains("there is no profile Nobody"), "{steps}");
}

/// A failing step names call and code, in the report too, which leaves the path of the store out.
#[test]
fn a_damaged_store_is_the_step_that_fails() {
    let home = Home::with_profile();
    home.ok(&["folders"]);
    for entry in std::fs::read_dir(home.path().join("stores")).expect("the stores") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "store") {
            std::fs::write(path, b"this is no store ".repeat(500)).expect("written");
        }
    }
    let report = home.path().join("report.txt");
    let path = report.to_str().expect("UTF-8");
    let steps = failing(&home, &["--report", path]);
    assert_eq!(result(&steps, "Databases"), "failed");
    assert_eq!(result(&steps, "Default store"), "failed");
    assert_eq!(result(&steps, "Log off"), "ok");
    let text = std::fs::read_to_string(&report).expect("the report");
    assert!(text.contains("IMAPISession::OpenMsgStore: MAPI_E_CORRUPT_STORE"), "{text}");
    assert!(!text.contains(home.path().to_str().expect("UTF-8")), "{text}");
}

#[test]
fn a_library_that_is_none_is_named_with_what_it_is() {
    let home = Home::empty();
    let file = home.file("olmapi32.dll", b"no library at all");
    let steps = failing(&home, &["--library", &file]);
    assert_eq!(result(&steps, "MAPI subsystem"), "failed");
    assert_eq!(result(&steps, "Initialise"), "not-tried");
    let text = steps.to_string();
    assert!(text.contains("no library of Windows") && text.contains("olmapi32.dll"), "{text}");
    let gone = failing(&home, &["--library", "no/such/olmapi32.dll"]).to_string();
    assert!(gone.contains("not there"), "{gone}");
}

#[cfg(not(windows))]
#[test]
fn what_only_windows_has_is_refused_elsewhere() {
    let home = Home::with_profile();
    let report = home.fails(&["stores", "--installed"]);
    assert!(report.contains("only Windows") && report.contains("hint:"), "{report}");
    for verb in ["register", "unregister"] {
        let report = home.fails(&[verb]);
        assert!(report.contains("only Windows"), "{report}");
    }
}

/// The registry of a machine, as `mapi register` changes it and `mapi unregister` brings it back.
#[cfg(windows)]
#[test]
fn a_library_that_is_no_mapi_is_not_registered() {
    let home = Home::empty();
    let report = home.fails(&["register", "--library", r"C:\windows\system32\kernel32.dll"]);
    assert!(report.contains("kernel32.dll") && report.contains("MAPIAdminProfiles"), "{report}");
    let report = home.fails(&["unregister", "--name", "Nobody's Mail"]);
    assert!(report.contains("Nobody's Mail"), "{report}");
}

/// The rules that a person's own MAPI can be held against are those that read
/// (`tests/conformance`).
#[test]
fn a_sound_home_keeps_every_rule_that_can_be_read() {
    let home = Home::with_profile();
    let report = home.json(&["doctor", "--conformance"]);
    let rules = report["rules"].as_array().expect("a list of rules");
    let with = |result: &str| rules.iter().filter(|rule| rule["result"] == result).count();
    assert_eq!(with("fail"), 0, "{report:#}");
    assert!(with("pass") > 15, "{report:#}");
    assert_eq!(with("pass") + with("not applicable"), rules.len());
}
