//! Services of real servers, from the command line: added once they are tried, used, and asked for
//! what is missing.
#![cfg(unix)]

mod common;

use common::{Home, row};
use mapi_test_servers::{Identity, Mail, MailOptions, available};
use std::io::Write;
use std::process::Stdio;

/// Runs the command with this on its standard input; its exit code, and what it printed.
fn with_input(home: &Home, args: &[&str], input: &str) -> (Option<i32>, String) {
    let mut command = home.command(args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("mapi runs");
    child.stdin.take().expect("its input").write_all(input.as_bytes()).expect("its input");
    let output = child.wait_with_output().expect("its end");
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
    home.ok(&["send", "--to", "support@example.org", "--subject", "Out", "--body", "Text"]);
    assert!(home.ok(&["flush"]).contains("1 sent"));
    let arrived = |mail: &Mail| {
        let words = ["fetch", "-u", "support@example.org", "hdr.subject", "mailbox", "INBOX"];
        mail.dovecot.doveadm(&words).expect("doveadm")
    };
    let begun = std::time::Instant::now();
    while !arrived(&mail).contains("Out") {
        assert!(begun.elapsed().as_secs() < 20, "{}", mail.postfix.log());
        std::thread::sleep(std::time::Duration::from_millis(100));
    }

    // Without the server it waits, and three places say why.
    mail.postfix.stop();
    home.ok(&["send", "--to", "support@example.org", "--subject", "Later", "--body", "Text"]);
    assert!(home.ok(&["flush"]).contains("1 still waiting"));
    let outbox = home.json(&["outbox"]);
    assert_eq!(outbox[0]["state"], "waiting");
    assert!(outbox[0]["reason"].as_str().expect("a reason").contains("localhost"), "{outbox}");
    let (code, said) = add(&home, "smtp", port, &mail, &[], "sales-secret");
    assert!(code == Some(1) && said.contains("connecting"), "{said}");
    mail.postfix.restart().expect("Postfix starts");
    assert!(home.ok(&["outbox", "retry", "1"]).contains("it was sent"));
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
