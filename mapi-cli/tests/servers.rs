//! Services of real servers, from the command line: added once they are tried, used, and asked for
//! what is missing.
#![cfg(unix)]

mod common;

use common::{Home, row};
use mapi_test_servers::{Directory, Identity, Mail, MailOptions, available};
use std::process::Stdio;

/// Runs the command with this on its standard input; its exit code, and what it printed.
fn with_input(home: &Home, args: &[&str], input: &str) -> (Option<i32>, String) {
    let output = common::with_input(&mut home.command(args), input);
    (output.status.code(), common::stdout(&output) + &common::stderr(&output))
}

/// `--set` for each of these.
fn set(settings: &[(&str, &str)]) -> Vec<String> {
    let words = |(word, value): &(&str, &str)| ["--set".to_owned(), format!("{word}={value}")];
    settings.iter().flat_map(words).collect()
}

/// Adds a service of a server with a password; its exit code, and what it printed.
fn add(
    home: &Home,
    service: &str,
    port: u16,
    mail: &Mail,
    more: &[(&str, &str)],
    password: &str,
) -> (Option<i32>, String) {
    let authority = mail.certificates.authority.display().to_string();
    let port = port.to_string();
    let mut settings = vec![
        ("server", "localhost"),
        ("port", port.as_str()),
        ("user", "sales@example.org"),
        ("trusted-certificates", authority.as_str()),
    ];
    settings.retain(|(word, _)| more.iter().all(|(other, _)| word != other));
    settings.extend_from_slice(more);
    let mut args = vec!["service".to_owned(), "add".into(), service.into()];
    args.extend(set(&settings));
    args.extend(["--secret".into(), "password".into()]);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    with_input(home, &args, &format!("{password}\n"))
}

fn sales() -> Home {
    let home = Home::empty();
    home.ok(&["profile", "new", "Sales", "--address", "sales@example.org"]);
    home
}

#[test]
fn a_service_of_a_server_is_added_once_it_works() {
    let Some(mut mail) = available(Mail::start(MailOptions::default())) else { return };
    let home = sales();
    let port = mail.postfix.submission;
    for (more, password, why) in [
        (&[][..], "wrong", "does not accept the password of the user \"sales@example.org\""),
        (&[("trusted-certificates", "")], "sales-secret", "certificate"),
        (&[("security", "tls")], "sales-secret", "localhost"),
        (&[("security", "sometimes")], "sales-secret", "expected starttls, tls, none"),
        (&[("port", "none")], "sales-secret", "expected a number from 1 to 65535"),
    ] {
        let (code, said) = add(&home, "smtp", port, &mail, more, password);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains(why) && !said.contains(password), "{said}");
        assert!(!home.ok(&["service", "list"]).contains("SMTP"), "{said}");
    }
    let (code, said) = add(&home, "Smtp", port, &mail, &[], "sales-secret");
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("message service SMTP is added") && said.contains("it works"), "{said}");
    let shown = home.ok(&["service", "show", "SMTP"]);
    assert!(shown.contains("localhost") && !shown.contains("sales-secret"), "{shown}");
    assert!(!home.ok(&["service", "show", "SMTP", "--json"]).contains("sales-secret"));

    // What is sent comes to a mailbox at the server.
    let send = ["send", "--to", "support@example.org", "--body", "Text", "--subject"];
    let said = home.ok(&[&send[..], &["Out", "--now"]].concat());
    assert!(said.contains("\"Out\" is sent to support@example.org"), "{said}");
    let arrived = |mail: &Mail| {
        let words = ["fetch", "-u", "support@example.org", "hdr.subject", "mailbox", "INBOX"];
        mail.dovecot.doveadm(&words).expect("doveadm")
    };
    let begun = std::time::Instant::now();
    while !arrived(&mail).contains("Out") {
        assert!(begun.elapsed().as_secs() < 20, "{}", mail.postfix.log());
        std::thread::sleep(std::time::Duration::from_millis(100));
    }

    // Without the server it waits, and each verb says why.
    mail.postfix.stop();
    let said = home.ok(&[&send[..], &["Later", "--now"]].concat());
    assert!(said.contains("waits in the Outbox") && said.contains("nobody answers"), "{said}");
    let said = home.ok(&["flush"]);
    assert!(said.contains("1 still waiting") && said.contains("nobody answers there"), "{said}");
    let outbox = home.json(&["outbox"]);
    assert_eq!(outbox[0]["state"], "waiting");
    assert!(outbox[0]["reason"].as_str().expect("a reason").contains("localhost"), "{outbox}");
    let (code, said) = add(&home, "smtp", port, &mail, &[], "sales-secret");
    assert!(code == Some(1) && said.contains("nobody answers there"), "{said}");
    mail.postfix.restart().expect("Postfix starts");
    assert!(home.ok(&["outbox", "retry", "1"]).contains("it was sent"));
}

/// The letter that a stranger brings.
fn letter(subject: &str) -> Vec<u8> {
    format!(
        "From: Far <far@example.com>\r\nTo: sales@example.org\r\nSubject: {subject}\r\n\
         Date: Sun, 29 Nov 2026 10:00:00 +0000\r\nMessage-ID: <{subject}@example.com>\r\n\r\nText\r\n"
    )
    .into_bytes()
}

#[test]
fn mail_is_fetched_and_a_transport_that_cannot_is_told_of() {
    let Some(mut mail) = available(Mail::start(MailOptions::default())) else { return };
    let home = sales();
    mail.dovecot.deliver("sales@example.org", &letter("First")).expect("delivery");
    let port = mail.dovecot.imap;
    let (code, said) = add(&home, "imap", port, &mail, &[], "wrong");
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("localhost") && said.contains("password"), "{said}");
    assert!(!home.ok(&["service", "list"]).contains("IMAP"));
    let (code, said) = add(&home, "imap", port, &mail, &[], "sales-secret");
    assert_eq!(code, Some(0), "{said}");
    // It was tried by fetching.
    assert!(home.ok(&["list", "Inbox"]).contains("First"));

    let watch = home.command(&["status", "--watch", "--for", "8", "--json"]);
    let mut watch = { watch };
    let watch = watch.stdout(Stdio::piped()).spawn().expect("mapi runs");
    std::thread::sleep(std::time::Duration::from_secs(1));
    for subject in ["Second", "Third"] {
        mail.dovecot.deliver("sales@example.org", &letter(subject)).expect("delivery");
    }
    let fetched = home.json(&["fetch"]);
    // The session that watches may have fetched them by itself.
    assert_eq!(fetched["transports"][0]["trouble"], serde_json::Value::Null, "{fetched}");
    let inbox = home.ok(&["list", "Inbox"]);
    assert!(inbox.contains("Second") && inbox.contains("Third"), "{inbox}");
    let watched = watch.wait_with_output().expect("its end");
    let watched = common::stdout(&watched);
    assert!(watched.contains("INBOUND_ACTIVE") || watched.contains("INBOUND_FLUSH"), "{watched}");

    assert!(home.ok(&["fetch", "--transport", "imap"]).contains("0 messages came in"));
    mail.dovecot.stop();
    let output = home.run(&["fetch"]);
    assert_eq!(output.status.code(), Some(1), "{}", common::stdout(&output));
    let said = common::stderr(&output);
    assert!(said.contains("not fetched:") && said.contains("localhost"), "{said}");
    mail.dovecot.restart().expect("Dovecot starts");
    home.ok(&["fetch"]);
}

#[test]
fn what_is_missing_is_asked_for_at_a_terminal() {
    let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
    let home = sales();
    let set = set(&[
        ("port", &mail.dovecot.imap.to_string()),
        ("trusted-certificates", &mail.certificates.authority.display().to_string()),
    ]);
    let mut args = vec!["service", "add", "imap"];
    args.extend(set.iter().map(String::as_str));
    let mut command = home.command(&args);
    command.env("TERM", "xterm").env("NO_COLOR", "1");
    let mut terminal = rexpect::session::spawn_command(command, Some(60_000)).expect("a terminal");
    for (question, answer) in [
        ("Server:", "localhost\r"),
        // The address of the profile is suggested.
        ("sales@example.org", "\r"),
        ("Password:", "sales-secret\r"),
    ] {
        terminal.exp_string(question).expect("the question");
        terminal.send(answer).expect("the answer");
        terminal.flush().expect("the answer");
    }
    let said = terminal.exp_eof().expect("its end");
    assert!(said.contains("is added") && !said.contains("sales-secret"), "{said}");
    row(&home.json(&["service", "list"]), "service", "IMAP");
}

#[test]
fn a_directory_is_added_once_it_answers() {
    let Some(directory) = available(Directory::start(Identity::Valid)) else { return };
    let home = sales();
    let authority = directory.certificates.authority.display().to_string();
    let port = directory.ldap.to_string();
    let set = set(&[
        ("server", "localhost"),
        ("port", &port),
        ("user", Directory::USER),
        ("search-base", Directory::BASE),
        ("trusted-certificates", &authority),
    ]);
    let mut args = vec!["service", "add", "ldap", "--secret", "password"];
    args.extend(set.iter().map(String::as_str));
    let (code, said) = with_input(&home, &args, "wrong\n");
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("does not know the user with this password"), "{said}");
    assert!(!home.ok(&["service", "list"]).contains("LDAP"));
    let (code, said) = with_input(&home, &args, &format!("{}\n", Directory::PASSWORD));
    assert!(code == Some(0) && said.contains("it works"), "{said}");
    assert!(home.ok(&["find", "Support Desk"]).contains("support@example.org"));
}

#[test]
fn a_file_that_is_no_pst_is_not_added() {
    let home = sales();
    let path = home.file("old.pst", b"no PST file at all");
    let said = home.fails(&["service", "add", "Pst", "--set", &format!("path={path}")]);
    assert!(
        said.contains("message service PST is not added") && said.contains("old.pst"),
        "{said}"
    );
    let missing = home.fails(&["service", "add", "pst", "--set", "path=/nowhere/old.pst"]);
    assert!(missing.contains("/nowhere/old.pst"), "{missing}");
    assert!(!home.ok(&["service", "list"]).contains("PST"));
}

#[test]
fn who_the_server_is_decides() {
    for identity in [Identity::Expired, Identity::SelfSigned, Identity::OtherHost] {
        let options = MailOptions { identity, ..MailOptions::default() };
        let Some(mail) = available(Mail::start(options)) else { return };
        let home = sales();
        let (code, said) = add(&home, "smtp", mail.postfix.submission, &mail, &[], "sales-secret");
        assert!(code == Some(1) && said.contains("certificate"), "{said}");
        // Who says so gets it all the same.
        let port = mail.postfix.submission.to_string();
        let set = ["--set", "server=localhost", "--set", &format!("port={port}")];
        home.ok(&[&["service", "add", "smtp", "--no-check"], &set[..]].concat());
        row(&home.json(&["service", "list"]), "service", "SMTP");
    }
}
