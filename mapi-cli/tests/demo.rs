//! `mapi demo` walks through all five parts, and shows what it read.

mod common;

use std::process::Command;

use common::{Home, sample, stderr, stdout, with_input};

/// The demo in a temporary home of its own.
fn demo(args: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mapi"));
    command.env_remove("MAPI_HOME").arg("demo").args(args);
    command.output().expect("mapi runs")
}

#[test]
fn all_steps_of_the_five_parts_go_well() {
    let output = demo(&["--json"]);
    assert_eq!(output.status.code(), Some(0), "{}{}", stdout(&output), stderr(&output));
    let data: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    let parts = data["parts"].as_array().expect("parts");
    let names: Vec<_> = parts.iter().filter_map(|part| part["part"].as_str()).collect();
    assert_eq!(
        names,
        ["Starting a session", "Accessing objects", "Identity", "Status", "Ending the session"]
    );
    for part in parts {
        for step in part["steps"].as_array().expect("steps") {
            assert_eq!(step["ok"], true, "{step}");
        }
    }
    let arrived = parts[3]["steps"]
        .as_array()
        .and_then(|steps| {
            steps
                .iter()
                .find(|s| s["facts"]["profile"] == "Archive" && s["facts"]["subject"].is_string())
        })
        .expect("the message that the spooler moved");
    assert_eq!(arrived["facts"]["attachments"][0], "note.txt");
}

#[test]
fn two_runs_print_the_same() {
    assert_eq!(stdout(&demo(&[])), stdout(&demo(&[])));
}

#[test]
fn a_changed_subject_changes_the_output() {
    let home = Home::empty();
    let mail = std::fs::read(sample("01-plain.eml")).expect("the sample");
    let text = String::from_utf8(mail).expect("UTF-8");
    let one = home.file("a/mail.eml", text.as_bytes());
    let other = home.file(
        "b/mail.eml",
        text.replace("Subject: Status table of the week", "Subject: Another week").as_bytes(),
    );
    let (one, other) = (demo(&["--mail", &one]), demo(&["--mail", &other]));
    assert_eq!(one.status.code(), Some(0), "{}{}", stdout(&one), stderr(&one));
    assert!(stdout(&one).contains("Status table of the week"));
    assert!(stdout(&other).contains("Another week"));
    assert!(!stdout(&other).contains("Status table of the week"));
}

#[test]
fn a_failed_step_is_named_and_the_exit_code_tells() {
    let output = demo(&["--mail", "/no/such/mail"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("/no/such/mail"), "{}", stdout(&output));
    assert!(stderr(&output).contains("1.3"), "{}", stderr(&output));
}

#[test]
fn a_home_that_has_the_profiles_already_stays_as_it_was() {
    let home = Home::with_profile();
    let before = home.ok(&["folders"]);
    let report = home.fails(&["demo"]);
    assert!(report.contains("1.2"), "{report}");
    assert_eq!(home.ok(&["folders"]), before);
}

/// A PST file is a further store of the session, with its folders and messages.
#[test]
fn a_pst_file_is_opened_as_a_store() {
    let Some(data) = std::env::var_os("MAPI_TEST_DATA") else {
        println!("MAPI_TEST_DATA is not set: no PST file is opened");
        return;
    };
    let file = std::path::Path::new(&data).join("pst/jlp_dist-list.pst");
    let output = demo(&["--pst", file.to_str().unwrap()]);
    let printed = stdout(&output);
    assert!(output.status.success(), "{printed}");
    for shown in ["jlp_dist-list.pst", "READONLY", "Test appointment", "IPM.DistList"] {
        assert!(printed.contains(shown), "{shown} is not shown:\n{printed}");
    }
    let output = demo(&["--pst", "/no/such/file.pst"]);
    assert!(!output.status.success());
    assert!(stdout(&output).contains("the PST file /no/such/file.pst cannot be opened"));
}

/// A file with a password is opened with it, and not without.
#[test]
fn a_pst_file_with_a_password_is_opened_with_it() {
    let Some(data) = std::env::var_os("MAPI_TEST_DATA") else {
        println!("MAPI_TEST_DATA is not set: no PST file is opened");
        return;
    };
    let file = std::path::Path::new(&data).join("pst/jlp_passworded.pst");
    let args = ["--pst", file.to_str().unwrap()];
    assert!(!demo(&args).status.success());
    let demo = |password: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mapi"));
        command.env_remove("MAPI_HOME").arg("demo").args(args).arg("--password");
        with_input(&mut command, password)
    };
    let output = demo("another word\n");
    assert!(!output.status.success());
    assert!(!stdout(&output).contains("another word"), "{}", stdout(&output));
    // Not the file's own, which is nobody's here: the file keeps a checksum, and this has the same.
    let output = demo("b92sb6v\n");
    assert!(output.status.success(), "{}{}", stdout(&output), stderr(&output));
}
