//! MAPI's dialogs, at a pseudo-terminal: what is lacking is asked for, and nowhere else.
#![cfg(unix)]

mod common;

use common::{Home, row};
use rexpect::process::{Signal, WaitStatus};
use rexpect::session::{PtySession, spawn_command};

/// Long enough for a busy machine.
const TIMEOUT: Option<u64> = Some(60_000);

const ENTER: &str = "\r";
const ESCAPE: &str = "\x1b";
const DOWN: &str = "\x1b[B";
const BACKSPACE: &str = "\x7f";

/// The command at a terminal of its own.
fn at_a_terminal(home: &Home, args: &[&str]) -> PtySession {
    let mut command = home.command(args);
    command.env("TERM", "xterm").env("NO_COLOR", "1");
    spawn_command(command, TIMEOUT).expect("mapi runs at a terminal")
}

/// Waits for the question and answers it.
#[track_caller]
fn answer(session: &mut PtySession, question: &str, answer: &str) {
    session.exp_string(question).expect("the question");
    session.send(answer).expect("the answer");
    session.flush().expect("the answer");
}

/// The rest of what it prints, and its exit code.
#[track_caller]
fn ended(mut session: PtySession) -> (String, i32) {
    let rest = session.exp_eof().expect("its end");
    match session.process().wait().expect("its end") {
        WaitStatus::Exited(_, code) => (rest, code),
        other => panic!("{other:?}: {rest}"),
    }
}

/// Two profiles, none of which is the default.
fn no_default() -> Home {
    let home = Home::with_profile();
    home.ok(&["profile", "new", "Archive", "--address", "archive@example.org"]);
    home.ok(&["profile", "default", "--none"]);
    home
}

/// [mapilogonex]: MAPI_LOGON_UI shows a dialog where no profile is named.
#[test]
fn without_a_default_profile_the_user_chooses_one() {
    let home = no_default();
    let mut session = at_a_terminal(&home, &["identity"]);
    answer(&mut session, "Which profile?", &format!("Arch{ENTER}"));
    let (shown, code) = ended(session);
    assert!(shown.contains("SMTP:archive@example.org"), "{shown}");
    assert_eq!(code, 0);
}

#[test]
fn the_default_profile_is_offered_first_where_the_user_wants_to_choose() {
    let home = no_default();
    home.ok(&["profile", "default", "Work"]);
    let mut session = at_a_terminal(&home, &["--choose", "identity"]);
    answer(&mut session, "> Work (default)", ENTER);
    let (shown, code) = ended(session);
    assert!(shown.contains("SMTP:work@example.org"), "{shown}");
    assert_eq!(code, 0);
    // Without the option nobody is asked.
    let (shown, code) = ended(at_a_terminal(&home, &["identity"]));
    assert!(!shown.contains("Which profile?") && shown.contains("work@example.org"), "{shown}");
    assert_eq!(code, 0);
}

/// What works without a session asks too.
#[test]
fn the_services_of_a_chosen_profile_are_listed() {
    let home = no_default();
    home.ok(&["service", "add", "LOCALSTORE", "--display-name", "Second", "--profile", "Work"]);
    let mut session = at_a_terminal(&home, &["service", "list"]);
    answer(&mut session, "Which profile?", &format!("{DOWN}{ENTER}"));
    let (shown, code) = ended(session);
    assert!(shown.contains("Second"), "{shown}");
    assert_eq!(code, 0);
}

/// [mapilogonex]: MAPI_E_USER_CANCEL.
#[test]
fn a_user_who_cancels_is_logged_on_to_nothing() {
    let home = no_default();
    for verb in [&["stores"][..], &["service", "list"]] {
        let mut session = at_a_terminal(&home, verb);
        answer(&mut session, "Which profile?", ESCAPE);
        let (shown, code) = ended(session);
        assert!(shown.contains("no profile was chosen"), "{shown}");
        assert_eq!(code, 1);
    }
}

#[test]
fn an_interrupted_dialog_leaves_terminal_and_home_in_order() {
    let home = no_default();
    let mut session = at_a_terminal(&home, &["stores"]);
    session.exp_string("to move, enter to select").expect("the question is drawn");
    session.send_control('c').expect("the interrupt");
    let rest = session.exp_eof().expect("its end");
    let status = session.process().wait().expect("its end");
    // Who runs the tests in the background may have interrupts ignored, which programs inherit.
    assert!(
        matches!(status, WaitStatus::Signaled(_, Signal::SIGINT, _) | WaitStatus::Exited(_, 1)),
        "{status:?}"
    );
    let (hidden, shown) = (rest.rfind("\x1b[?25l"), rest.rfind("\x1b[?25h"));
    assert!(shown >= hidden, "the cursor is there again: {rest:?}");
    home.ok(&["stores", "--profile", "Work"]);
}

#[test]
fn who_forbids_questions_gets_errors() {
    let home = no_default();
    for verb in [&["stores"][..], &["service", "list"], &["service", "configure", "LOCALAB"]] {
        let mut args = verb.to_vec();
        args.push("--no-input");
        let (shown, code) = ended(at_a_terminal(&home, &args));
        assert!(!shown.contains("Which profile?") && shown.contains("hint"), "{shown}");
        assert_eq!(code, 1);
    }
    // Nor is anybody asked where this is no terminal.
    assert!(home.fails(&["stores"]).contains("MAPI_E_LOGON_FAILED"));
    assert!(home.fails(&["--choose", "stores"]).contains("nobody to ask"));
}

#[test]
fn in_an_empty_home_a_profile_is_made() {
    let home = Home::empty();
    let mut session = at_a_terminal(&home, &["identity"]);
    answer(&mut session, "There is no profile yet. Make one?", ENTER);
    // A name that no profile can have is told, and asked for again.
    answer(&mut session, "Name of the profile:", &format!("{}a/b{ENTER}", BACKSPACE.repeat(4)));
    answer(&mut session, "Address:", ENTER);
    answer(&mut session, "Your name:", ENTER);
    session.exp_string("MAPI_E_INVALID_PARAMETER").expect("why not");
    answer(&mut session, "Name of the profile:", ENTER);
    answer(&mut session, "Address:", &format!("nonsense{ENTER}"));
    answer(
        &mut session,
        "an address looks like",
        &format!("{}me@example.org{ENTER}", BACKSPACE.repeat(8)),
    );
    // Keys without a use here are not taken for text.
    answer(&mut session, "Your name:", &format!("\x17{ENTER}"));
    answer(&mut session, "are no text", &format!("{BACKSPACE}My self{ENTER}"));
    let (shown, code) = ended(session);
    assert!(shown.contains("My self <SMTP:me@example.org>"), "{shown}");
    assert_eq!(code, 0);
    let expected = serde_json::json!([{ "name": "Work", "default": true }]);
    assert_eq!(home.json(&["profile", "list"]), expected);
}

#[test]
fn a_home_stays_empty_if_the_user_wants_no_profile() {
    let home = Home::empty();
    let mut session = at_a_terminal(&home, &["stores"]);
    answer(&mut session, "Make one?", &format!("n{ENTER}"));
    assert_eq!(ended(session).1, 1);
    assert_eq!(home.json(&["profile", "list"]), serde_json::json!([]));
}

/// [imsgserviceadmin-configuremsgservice]: SERVICE_UI_ALWAYS shows the service's dialog.
#[test]
fn the_settings_of_a_service_are_asked_for_one_by_one() {
    let home = Home::with_profile();
    let mut session = at_a_terminal(&home, &["service", "configure", "LOCALXP"]);
    answer(&mut session, "Name of the service:", ENTER);
    answer(&mut session, "Address:", &format!("{}other@example.org{ENTER}", BACKSPACE.repeat(16)));
    answer(&mut session, "Folder for mail to other places:", &format!("out{ENTER}"));
    answer(&mut session, "Folder that mail is fetched from:", ENTER);
    let (shown, code) = ended(session);
    assert!(shown.contains("is configured"), "{shown}");
    assert_eq!(code, 0);
    let profile = home.json(&["profile", "show"]);
    let service = row(&profile["services"], "service", "LOCALXP");
    let settings = &service["settings"];
    assert_eq!(settings["address"], "other@example.org");
    let out = std::env::current_dir().expect("a folder").join("out");
    assert_eq!(settings["drop-folder"].as_str(), out.to_str());
    assert_eq!(settings["pickup-folder"], serde_json::Value::Null);
    assert_eq!(service["name"], "Local Delivery");

    // Nothing is kept of a dialog that is cancelled.
    let mut session = at_a_terminal(&home, &["service", "configure", "LOCALXP"]);
    answer(&mut session, "Name of the service:", &format!("x{ENTER}"));
    answer(&mut session, "Address:", ESCAPE);
    let (shown, code) = ended(session);
    assert!(shown.contains("as it was"), "{shown}");
    assert_eq!(code, 1);
    assert_eq!(home.json(&["profile", "show"]), profile);
}

/// [imsgserviceadmin-createmsgservice]: SERVICE_UI_ALLOWED shows the dialog where something is
/// missing.
#[test]
fn a_service_that_is_added_is_asked_for_what_it_cannot_do_without() {
    let home = Home::empty();
    home.ok(&["profile", "new", "Bare", "--empty"]);
    let mut session = at_a_terminal(&home, &["service", "add", "LOCALAB"]);
    answer(&mut session, "Name of the service:", ESCAPE);
    let (shown, code) = ended(session);
    assert!(shown.contains("not added"), "{shown}");
    assert_eq!(code, 1);
    assert_eq!(home.json(&["service", "list"]), serde_json::json!([]));
    let mut session = at_a_terminal(&home, &["service", "add", "LOCALAB"]);
    answer(&mut session, "Name of the service:", ENTER);
    answer(&mut session, "Your name, as recipients see it:", &format!("Me{ENTER}"));
    answer(&mut session, "Address:", &format!("me@example.org{ENTER}"));
    assert_eq!(ended(session).1, 0);
    assert_eq!(home.json(&["identity"])["primary"]["address"], "me@example.org");
    // A store can do without any setting.
    let (shown, code) = ended(at_a_terminal(&home, &["service", "add", "LOCALSTORE"]));
    assert!(shown.contains("is added"), "{shown}");
    assert_eq!(code, 0);
    // Nor is anybody asked who gives settings.
    home.ok(&["service", "remove", "LOCALAB"]);
    let set = ["service", "add", "LOCALAB", "--set", "address=you@example.org"];
    assert_eq!(ended(at_a_terminal(&home, &set)).1, 0);
    assert_eq!(home.json(&["identity"])["primary"]["address"], "you@example.org");
}

/// [imapistatus-settingsdialog]
#[test]
fn a_status_object_shows_its_settings() {
    let home = Home::with_profile();
    let mut session = at_a_terminal(&home, &["status", "--settings", "local delivery"]);
    answer(&mut session, "Name of the service:", &format!("!{ENTER}"));
    answer(&mut session, "Address:", ENTER);
    answer(&mut session, "Folder for mail to other places:", ENTER);
    answer(&mut session, "Folder that mail is fetched from:", ENTER);
    let (shown, code) = ended(session);
    assert!(shown.contains("\"Local Delivery\" are kept"), "{shown}");
    assert_eq!(code, 0);
    let services = home.json(&["service", "list"]);
    assert_eq!(row(&services, "service", "LOCALXP")["name"], "Local Delivery!");
    let (shown, code) = ended(at_a_terminal(&home, &["status", "--settings", "MAPI Spooler"]));
    assert!(shown.contains("no settings") && shown.contains("\"Local Delivery!\""), "{shown}");
    assert_eq!(code, 1);
    assert!(home.fails(&["status", "--settings", "Local Delivery!"]).contains("no terminal"));
}

/// [service-provider-security]: secrets are not shown.
#[test]
fn a_secret_is_asked_for_unseen() {
    let home = Home::with_profile();
    let mut session =
        at_a_terminal(&home, &["service", "configure", "LOCALXP", "--secret", "0x67F0001F"]);
    answer(&mut session, "0x67F0001F:", &format!("open sesame{ENTER}"));
    let (shown, code) = ended(session);
    assert!(shown.contains("is configured") && !shown.contains("sesame"), "{shown}");
    assert_eq!(code, 0);
    assert!(!home.ok(&["service", "show", "LOCALXP"]).contains("sesame"));
    // What may not be asked for is not read from the terminal either, where it would be seen.
    let args = ["service", "configure", "LOCALXP", "--secret", "0x67F0001F", "--no-input"];
    let (shown, code) = ended(at_a_terminal(&home, &args));
    assert!(shown.contains("cannot be asked for"), "{shown}");
    assert_eq!(code, 1);
}
