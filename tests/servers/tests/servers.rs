//! The servers do what tests count on, and nothing of them is left.

#![cfg(unix)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mapi_test_servers::{Directory, Dovecot, Identity, Mail, MailOptions, Peer, User, available};

/// Runs a client program; what it wrote, and whether it succeeded.
fn client(program: &str, words: &[&str]) -> (bool, String) {
    let output = Command::new(program).args(words).stdin(std::process::Stdio::null()).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&text).into_owned())
}

/// Submits with `swaks`; what it wrote, and whether the server took it.
fn submit(port: u16, from: &User, to: &str, more: &[&str]) -> (bool, String) {
    let port = port.to_string();
    let mut words = vec![
        "--server",
        "localhost",
        "--port",
        &port,
        "--from",
        &from.address,
        "--to",
        to,
        "--auth",
        "PLAIN",
        "--auth-user",
        &from.address,
        "--auth-password",
        &from.password,
    ];
    words.extend_from_slice(more);
    client("swaks", &words)
}

/// The Inbox of a user, read by IMAP without encryption.
fn inbox(dovecot: &Dovecot, user: &User) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", dovecot.imap)).unwrap();
    let login = format!("a LOGIN {} {}\r\n", user.address, user.password);
    stream.write_all(login.as_bytes()).unwrap();
    stream.write_all(b"b SELECT INBOX\r\nc FETCH 1:* BODY.PEEK[]\r\nd LOGOUT\r\n").unwrap();
    let mut answers = String::new();
    BufReader::new(stream).read_to_string(&mut answers).unwrap();
    answers
}

/// The Inbox of a user once a text is in it.
fn inbox_with(dovecot: &Dovecot, user: &User, text: &str) -> String {
    let begun = Instant::now();
    loop {
        let inbox = inbox(dovecot, user);
        if inbox.contains(text) {
            return inbox;
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "no {text:?} in {inbox}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn alive(processes: &[u32]) -> Vec<u32> {
    let there = |number: &&u32| {
        let stat = std::fs::read_to_string(format!("/proc/{number}/stat")).unwrap_or_default();
        !stat.is_empty() && !stat.contains(") Z ")
    };
    processes.iter().filter(there).copied().collect()
}

#[test]
fn what_one_user_submits_another_reads() {
    let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
    let [sales, support] = mail.users.as_slice() else { panic!("two users") };
    for (port, tls, subject) in [
        (mail.postfix.submission, "--tls", "by STARTTLS"),
        (mail.postfix.submissions, "--tls-on-connect", "by TLS"),
    ] {
        let header = format!("Subject: {subject}");
        let (sent, said) = submit(port, sales, &support.address, &[tls, "--header", &header]);
        assert!(sent, "{said}");
        inbox_with(&mail.dovecot, support, &header);
    }
}

#[test]
fn a_wrong_password_and_unknown_recipients_are_refused_and_others_bounce() {
    let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
    let [sales, _] = mail.users.as_slice() else { panic!("two users") };
    let wrong = User::new(&sales.address, "wrong");
    let port = mail.postfix.submission;
    let (sent, said) = submit(port, &wrong, &sales.address, &[]);
    assert!(!sent && said.contains("535 5.7.8"), "{said}");
    for (to, answer) in [
        ("nobody@example.org", "550 5.1.1"),
        ("busy@example.org", "450 4.2.1"),
        ("far@example.com", "550 5.1.2"),
    ] {
        let (sent, said) = submit(port, sales, to, &[]);
        assert!(!sent && said.contains(answer), "{said}");
    }
    let (sent, said) = submit(port, sales, "bounces@example.org", &[]);
    assert!(sent, "{said}");
    let report = inbox_with(&mail.dovecot, sales, "Final-Recipient: rfc822; bounces@example.org");
    assert!(report.contains("Status: 5.1.1"), "{report}");
    // A stranger brings mail for the domain only.
    let relay = mail.postfix.smtp.to_string();
    let stranger = ["--server", "localhost", "--port", &relay, "--from", "far@example.com"];
    let (sent, said) = client("swaks", &[&stranger[..], &["--to", &sales.address]].concat());
    assert!(sent, "{said}");
    let (sent, said) = client("swaks", &[&stranger[..], &["--to", "near@example.com"]].concat());
    assert!(!sent && said.contains("554 5.7.1"), "{said}");
}

#[test]
fn a_token_serves_as_a_password_as_long_as_it_is_good() {
    let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
    let user = &mail.users[0];
    let log_on = |port: u16, token: &str, command: &str| {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let initial = format!("user={}\x01auth=Bearer {token}\x01\x01", user.address);
        let initial = STANDARD.encode(initial);
        write!(stream, "{command} XOAUTH2 {initial}\r\n\r\na LOGOUT\r\nQUIT\r\n").unwrap();
        let mut answers = String::new();
        let _ = BufReader::new(stream).read_to_string(&mut answers);
        answers
    };
    for (port, command, good, bad) in [
        (mail.dovecot.imap, "a AUTHENTICATE", "a OK [CAPABILITY", "a NO [AUTHENTICATIONFAILED]"),
        (mail.postfix.submission, "EHLO me\r\nAUTH", "235 2.7.0", "535 5.7.8"),
    ] {
        let said = log_on(port, &user.token(), command);
        assert!(said.contains(good), "{said}{}", mail.dovecot.log());
        let said = log_on(port, &user.expired_token(), command);
        assert!(said.contains(bad), "{said}");
        let said = log_on(port, &mail.users[1].token(), command);
        assert!(!said.contains(good) || port == mail.dovecot.imap, "{said}");
    }
}

#[test]
fn nothing_is_left_of_servers_whose_test_is_killed() {
    const NAME: &str = "nothing_is_left_of_servers_whose_test_is_killed";
    if std::env::var_os("MAPI_TEST_KILLED").is_some() {
        let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
        for process in [mail.dovecot.processes(), mail.postfix.processes()].concat() {
            println!("process {process}");
        }
        println!("folder {}", mail.folder().display());
        std::thread::sleep(Duration::from_secs(3600));
    }
    let mut test = Command::new(std::env::current_exe().unwrap());
    test.args(["--exact", NAME, "--nocapture"]).env("MAPI_TEST_KILLED", "1");
    let mut test = test.stdout(std::process::Stdio::piped()).spawn().unwrap();
    let mut processes = Vec::new();
    let mut folder = None;
    for line in BufReader::new(test.stdout.take().unwrap()).lines() {
        match line.unwrap().split_once(' ') {
            Some(("process", number)) => processes.push(number.parse().unwrap()),
            Some(("folder", path)) => {
                folder = Some(std::path::PathBuf::from(path));
                break;
            }
            _ => {}
        }
    }
    test.kill().unwrap();
    test.wait().unwrap();
    let Some(folder) = folder else { return };
    assert_eq!(alive(&processes), processes);
    let begun = Instant::now();
    while !alive(&processes).is_empty() || folder.exists() {
        let left = alive(&processes);
        assert!(begun.elapsed() < Duration::from_secs(20), "{left:?} {}", folder.display());
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_message_too_large_and_a_full_mailbox_are_refused() {
    let options =
        MailOptions { quota: Some(20_000), message_size_limit: Some(50_000), ..Default::default() };
    let Some(mail) = available(Mail::start(options)) else { return };
    let [sales, support] = mail.users.as_slice() else { panic!("two users") };
    let body = |size: usize| format!("{}\n", "0123456789\n".repeat(size / 11));
    let port = mail.postfix.submission;
    let (sent, said) = submit(port, sales, &support.address, &["--body", &body(60_000)]);
    assert!(!sent && said.contains("552 5.3.4"), "{said}");
    let (sent, said) = submit(port, sales, &support.address, &["--body", &body(30_000)]);
    assert!(sent, "{said}");
    inbox_with(&mail.dovecot, sales, "Status: 5.2.2");
    let refused = mail.dovecot.deliver(&support.address, body(30_000).as_bytes()).unwrap_err();
    assert!(refused.to_string().contains("552 5.2.2"), "{refused}");
    mail.dovecot.deliver(&support.address, b"Subject: small\n\n.\n..\n").unwrap();
    let inbox = inbox_with(&mail.dovecot, support, "Subject: small");
    assert!(inbox.contains("\r\n\r\n.\r\n..\r\n"), "{inbox}");
}

#[test]
fn who_a_server_is_can_be_checked() {
    for (identity, verdict) in [
        (Identity::Valid, "Verify return code: 0 (ok)"),
        (Identity::Expired, "certificate has expired"),
        (Identity::SelfSigned, "self-signed certificate"),
        (Identity::OtherHost, "hostname mismatch"),
    ] {
        let options = MailOptions { identity, ..Default::default() };
        let Some(mail) = available(Mail::start(options)) else { return };
        let authority = mail.certificates.authority.display().to_string();
        let check = |port: u16, more: &[&str]| {
            let connect = format!("localhost:{port}");
            let base = ["s_client", "-connect", &connect, "-CAfile", &authority];
            let names = ["-verify_hostname", "localhost"];
            let (_, said) = client("openssl", &[&base[..], &names[..], more].concat());
            assert!(said.contains(verdict), "{identity:?} at {port}: {said}");
        };
        check(mail.dovecot.imaps, &[]);
        check(mail.dovecot.imap, &["-starttls", "imap"]);
        check(mail.postfix.submissions, &[]);
        check(mail.postfix.submission, &["-starttls", "smtp"]);
    }
}

#[test]
fn a_server_stops_and_comes_back_with_its_mail() {
    let Some(mut mail) = available(Mail::start(MailOptions::default())) else { return };
    let support = mail.users[1].clone();
    mail.dovecot.deliver(&support.address, b"Subject: before\n\nstays\n").unwrap();
    mail.dovecot.stop();
    mail.postfix.stop();
    for port in [mail.dovecot.imap, mail.postfix.submission] {
        assert!(TcpStream::connect(("127.0.0.1", port)).is_err(), "{port}");
    }
    mail.dovecot.restart().unwrap();
    mail.postfix.restart().unwrap();
    inbox_with(&mail.dovecot, &support, "Subject: before");
    let words = ["mailbox", "status", "-u", &support.address, "messages", "INBOX"];
    let status = mail.dovecot.doveadm(&words).unwrap();
    assert!(status.contains("messages=1"), "{status}");
    assert!(mail.dovecot.maildir(&support.address).join("cur").is_dir());
}

#[test]
fn nothing_is_left_of_servers_also_after_a_panic() {
    let processes = std::sync::Mutex::new((Vec::new(), std::path::PathBuf::new()));
    let test = std::panic::AssertUnwindSafe(|| {
        let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
        // The services that wait for a client, too.
        inbox(&mail.dovecot, &mail.users[0]);
        let _idle = TcpStream::connect(("127.0.0.1", mail.dovecot.imap)).unwrap();
        let all = [mail.dovecot.processes(), mail.postfix.processes()].concat();
        assert!(all.len() > 4, "{all:?}");
        *processes.lock().unwrap() = (all, mail.folder());
        panic!("a test fails");
    });
    let failed = std::panic::catch_unwind(test).is_err();
    let (processes, folder) = processes.into_inner().unwrap_or_else(|e| e.into_inner());
    if failed {
        assert!(!processes.is_empty(), "the servers did not start");
        assert_eq!(alive(&processes), [0; 0]);
        assert!(!Path::new(&folder).exists());
    }
}

#[test]
fn the_directory_answers_who_knows_the_password() {
    let Some(mut directory) = available(Directory::start(Identity::Valid)) else { return };
    // Its library takes `localhost` for the name of the machine.
    let url = format!("ldap://127.0.0.1:{}", directory.ldap);
    let search = |url: &str, password: &str, more: &[&str]| {
        let authority = directory.certificates.authority.display().to_string();
        let base = ["-x", "-LLL", "-H", url, "-D", Directory::USER, "-w", password, "-b"];
        let words = [&base[..], &[Directory::ROOT], more].concat();
        let mut program = Command::new("ldapsearch");
        let output = program.args(words).env("LDAPTLS_CACERT", authority).output().unwrap();
        let text = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8_lossy(&text).into_owned())
    };
    let (found, said) = search(&url, Directory::PASSWORD, &["(uid=sales*)", "mail"]);
    assert!(found && said.contains("mail: sales.manager@example.org"), "{said}");
    let (found, said) = search(&url, "wrong", &["(uid=sales*)"]);
    assert!(!found && said.contains("Invalid credentials (49)"), "{said}");
    let group = ["-ZZ", "(objectClass=groupOfNames)", "member"];
    let words = [&group[..1], &["-s", "sub"], &group[1..]].concat();
    let (found, said) = search(&url, Directory::PASSWORD, &words);
    assert!(found && said.matches("member: uid=").count() == 2, "{said}");
    let secure = format!("ldaps://127.0.0.1:{}", directory.ldaps);
    let (found, said) = search(&secure, Directory::PASSWORD, &["(cn=B*)", "cn"]);
    assert!(found && said.contains("cn:: "), "{said}");
    let processes = directory.processes();
    assert_eq!(processes.len(), 1);
    directory.stop();
    assert_eq!(alive(&processes), [0; 0]);
    directory.restart().unwrap();
}

#[test]
fn a_peer_does_what_its_script_says() {
    let peer = Peer::start(|mut connection| match connection.number {
        0 => {
            connection.send("220 here\r\n");
            let _ = connection.line();
            connection.reset();
        }
        1 => connection.half_handshake(),
        _ => connection.sleep(Duration::from_secs(3600)),
    })
    .unwrap();
    let connect = || TcpStream::connect(("127.0.0.1", peer.port)).unwrap();
    let mut reader = BufReader::new(connect());
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    assert_eq!(line, "220 here\r\n");
    reader.get_mut().write_all(b"EHLO me\r\n").unwrap();
    assert_eq!(reader.read_line(&mut line).unwrap_or(0), 0);
    assert_eq!(peer.heard(), ["EHLO me"]);
    let port = format!("127.0.0.1:{}", peer.port);
    let (done, said) = client("openssl", &["s_client", "-connect", &port]);
    assert!(!done, "{said}");
    let _waits = connect();
    let begun = Instant::now();
    while peer.connections() < 3 {
        std::thread::sleep(Duration::from_millis(5));
    }
    drop(peer);
    assert!(begun.elapsed() < Duration::from_secs(10));
}
