//! The SMTP transport and servers that make every fault on the way.

#![cfg(unix)]

#[path = "support/outgoing.rs"]
mod outgoing;
#[path = "support/smtp.rs"]
mod stage;
mod support;

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use mapi_session::flags::{FlushFlags, ResourceStatus, ValidateFlags};
use mapi_session::{Code, Logon, Mapi, tags};
use mapi_subsystem::service::{PASSWORD, PORT, SECURITY, SERVER, USER};
use mapi_test_servers::{Connection, Mail, MailOptions, Peer, available};

use outgoing::{flush, force, send, state, subjects, until};
use stage::{
    SALES, SUPPORT, answering, facing, hasty_world, ids, in_session, object, report, row, serve,
    submitting, trouble,
};
use support::code;

/// FORCE_XP_DISCONNECT, FORCE_XP_CONNECT, CONFIG_CHANGED and flags of remote transports.
/// [imapistatus-validatestate]
#[test]
fn it_goes_offline_and_reads_its_settings_anew() {
    let peer = Peer::start(serve(None)).unwrap();
    let world = facing(&peer);
    in_session(&world, |session| {
        let status = object(session);
        assert_eq!(code(status.change_password("a", "b")), Code::E_NO_SUPPORT);
        status.validate_state(ValidateFlags::FORCE_XP_DISCONNECT)?;
        assert!(row(session).status_code.contains(ResourceStatus::OFFLINE));
        send(session, &[], &[SUPPORT]);
        let _ = session.status()?.spooler()?.flush_queues(FlushFlags::UPLOAD);
        assert_eq!(peer.connections(), 0);
        let refresh = ValidateFlags::REFRESH_XP_HEADER_CACHE | ValidateFlags::FORCE_XP_CONNECT;
        assert_eq!(code(status.validate_state(refresh)), Code::E_NO_SUPPORT);
        assert!(row(session).status_code.contains(ResourceStatus::OFFLINE), "it has done nothing");
        status.validate_state(ValidateFlags::FORCE_XP_CONNECT)?;
        assert!(!row(session).status_code.contains(ResourceStatus::OFFLINE));
        flush(session);
        assert!(!state(session).0);
        // A client that wants a connection has one, whether something waits or not.
        flush(session);
        assert_eq!(peer.connections(), 1);
        status.validate_state(ValidateFlags::FORCE_XP_CONNECT)?;
        flush(session);
        assert_eq!(peer.connections(), 2);
        assert_eq!(peer.heard().last().map(String::as_str), Some("QUIT"));
        world.configure("Sales", "SMTP", &[SECURITY.with("perhaps")]);
        assert_eq!(
            code(status.validate_state(ValidateFlags::CONFIG_CHANGED)),
            Code::E_UNCONFIGURED
        );
        let (failed, why) = trouble(session);
        assert!(failed && why.contains("perhaps") && why.contains("starttls"), "{why}");
        world.configure("Sales", "SMTP", &[SECURITY.with("none")]);
        status.validate_state(ValidateFlags::CONFIG_CHANGED)?;
        assert!(!trouble(session).0);
        Ok(())
    });
}

const STEPS: [&str; 6] = ["connect", "EHLO", "MAIL", "RCPT", "DATA", "end"];

/// A connection that is dropped at any step leaves the message in the queue, with the reason, and
/// a server that is well again gets it once.
#[test]
fn a_connection_that_is_dropped_at_any_step_keeps_the_message() {
    for step in STEPS {
        let peer = Peer::start(serve(Some((step, Connection::reset)))).unwrap();
        let world = facing(&peer);
        in_session(&world, |session| {
            send(session, &[], &[SUPPORT]);
            flush(session);
            let (waits, next, tries, why) = state(session);
            assert!(waits && next.is_some(), "{step}");
            assert_eq!(tries, Some(1), "{step}");
            let why = why.unwrap();
            assert!(
                why.contains("closed the connection") && why.contains("127.0.0.1"),
                "{step}: {why}"
            );
            assert_eq!(trouble(session), (true, why), "{step}");
            let well = Peer::start(serve(None)).unwrap();
            world.configure("Sales", "SMTP", &[PORT.with(i32::from(well.port))]);
            object(session).validate_state(ValidateFlags::CONFIG_CHANGED)?;
            force(session);
            assert!(!state(session).0 && !trouble(session).0, "{step}");
            force(session);
            assert_eq!(ids(&well.heard()).len(), 1, "{step}");
            // A receiver knows it again where the other server has taken it after all.
            let before = ids(&peer.heard());
            assert!(before.is_empty() || before == ids(&well.heard()), "{step}");
            Ok(())
        });
    }
}

/// 4xx at any step: the message waits with the server's words. 5xx: it comes back with them.
#[test]
fn what_a_server_refuses_waits_or_comes_back() {
    const LATER: &str = "451 4.3.0 not now\r\n";
    const NEVER: &str = "550 5.7.1 never\r\n";
    for step in ["MAIL", "RCPT", "DATA", "end"] {
        let peer = Peer::start(answering(step, LATER)).unwrap();
        in_session(&facing(&peer), |session| {
            send(session, &[], &[SUPPORT, SALES]);
            flush(session);
            let (waits, next, _, why) = state(session);
            assert!(waits && next.is_some(), "{step}");
            assert!(why.as_deref().unwrap().contains("451 4.3.0 not now"), "{step}: {why:?}");
            Ok(())
        });
        let peer = Peer::start(answering(step, NEVER)).unwrap();
        in_session(&facing(&peer), |session| {
            let silent = tags::ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED.with(false);
            send(session, &[silent], &[SUPPORT]);
            send(session, &[], &[SUPPORT, SALES]);
            flush(session);
            assert_eq!(peer.connections(), 1, "{step}: the connection serves on");
            let (class, told) = report(session);
            assert_eq!((class.as_str(), told.len()), ("REPORT.IPM.Note.NDR", 2), "{step}");
            // MAPI_REASON_RESTRICTED_DELIVERY, MAPI_DIAG_SUBMISSION_PROHIBITED
            assert!(told.iter().all(|r| (r.1, r.2) == (5, 29)), "{step}: {told:?}");
            assert!(told.iter().all(|r| r.3.contains("550 5.7.1 never")), "{step}: {told:?}");
            assert!(!state(session).0, "{step}");
            Ok(())
        });
    }
}

/// What is slow, or no SMTP at all, is given up in time and told; nothing panics.
#[test]
fn a_server_that_is_slow_or_speaks_garbage_is_told() {
    let slow: fn(Connection) = |c| c.sleep(Duration::from_secs(60));
    let garbage: fn(Connection) = |mut c| c.send(b"\xff\xfe\x00 nonsense\r\n\r\n".repeat(50));
    let endless: fn(Connection) =
        |mut c| c.send(format!("250-{}\r\n", "x".repeat(900)).repeat(1000));
    let blank: fn(Connection) = |mut c| c.send("250-   \r\n250 \r\n");
    let half: fn(Connection) = Connection::half_handshake;
    for (step, fault, words) in [
        ("connect", slow, "has not answered in 2 seconds"),
        ("RCPT", slow, "has not answered in 2 seconds"),
        ("connect", garbage, "no SMTP"),
        ("EHLO", garbage, "no SMTP"),
        ("RCPT", garbage, "no SMTP"),
        ("EHLO", endless, "no SMTP"),
        ("end", endless, "no SMTP"),
        ("EHLO", blank, "has not answered in 2 seconds"),
        ("connect", half, "closed the connection"),
    ] {
        let peer = Peer::start(serve(Some((step, fault)))).unwrap();
        let world = facing(&peer);
        if fault as usize == half as usize {
            world.configure("Sales", "SMTP", &[SECURITY.with("tls")]);
        }
        in_session(&world, |session| {
            send(session, &[], &[SUPPORT]);
            let start = Instant::now();
            flush(session);
            assert!(start.elapsed() < Duration::from_secs(10), "{step}: {words}");
            let (waits, _, _, why) = state(session);
            let why = why.unwrap();
            assert!(waits && why.contains(words), "{step}: {why}");
            assert_eq!(trouble(session), (true, why), "{step}");
            Ok(())
        });
    }
}

/// A server without STARTTLS gets no mail where that is asked for, and no password.
#[test]
fn no_password_goes_over_an_open_line_unless_that_is_configured() {
    let peer = Peer::start(serve(None)).unwrap();
    let world = facing(&peer);
    world.configure(
        "Sales",
        "SMTP",
        &[SECURITY.with("starttls"), USER.with(SALES), PASSWORD.with("sales-secret")],
    );
    in_session(&world, |session| {
        send(session, &[], &[SUPPORT]);
        flush(session);
        let (failed, why) = trouble(session);
        assert!(failed && why.contains("STARTTLS"), "{why}");
        Ok(())
    });
    assert!(peer.heard().iter().all(|line| line.starts_with("EHLO") || line == "QUIT"));
}

/// One connection serves all messages of a flush, and another is made where the server has closed
/// it between two.
#[test]
fn the_messages_of_a_flush_go_over_one_connection() {
    let peer = Peer::start(serve(None)).unwrap();
    in_session(&facing(&peer), |session| {
        for number in 0..5 {
            send(session, &[tags::SUBJECT.with(format!("m{number}"))], &[SUPPORT]);
        }
        flush(session);
        assert_eq!(peer.connections(), 1);
        assert_eq!(ids(&peer.heard()).len(), 5);
        assert_eq!(peer.heard().last().map(String::as_str), Some("QUIT"));
        Ok(())
    });
    // Two messages over a line, no more.
    let peer = Peer::start(|mut connection| {
        connection.send("220 peer.example.org\r\n");
        let mut messages = 0;
        while let Some(line) = connection.line() {
            match line.get(..4) {
                Some("MAIL") if messages == 2 => {
                    return connection.send("421 4.7.0 enough for now\r\n");
                }
                Some("DATA") => {
                    connection.send("354 go on\r\n");
                    let Some(_) = connection.message() else { return };
                    messages += 1;
                    connection.send("250 taken\r\n");
                }
                _ => connection.send("250 ok\r\n"),
            }
        }
    })
    .unwrap();
    in_session(&facing(&peer), |session| {
        for number in 0..5 {
            send(session, &[tags::SUBJECT.with(format!("m{number}"))], &[SUPPORT]);
        }
        flush(session);
        assert_eq!(peer.connections(), 3);
        assert_eq!(ids(&peer.heard()).len(), 5);
        assert!(!trouble(session).0);
        Ok(())
    });
}

/// More recipients than a server takes at once get the message in turns.
#[test]
fn a_server_that_takes_few_recipients_at_once_gets_the_message_again() {
    let peer = Peer::start(|mut connection| {
        connection.send("220 peer.example.org\r\n");
        let mut named = 0;
        while let Some(line) = connection.line() {
            match line.get(..4) {
                Some("MAIL") => {
                    named = 0;
                    connection.send("250 ok\r\n");
                }
                Some("RCPT") => {
                    named += 1;
                    connection.send(if named > 2 { "452 4.5.3 enough\r\n" } else { "250 ok\r\n" });
                }
                Some("DATA") => {
                    connection.send("354 go on\r\n");
                    let Some(_) = connection.message() else { return };
                    connection.send("250 taken\r\n");
                }
                _ => connection.send("250 ok\r\n"),
            }
        }
    })
    .unwrap();
    in_session(&facing(&peer), |session| {
        let all: Vec<String> = (0..5).map(|n| format!("u{n}@example.org")).collect();
        send(session, &[], &all.iter().map(String::as_str).collect::<Vec<_>>());
        flush(session);
        assert!(!state(session).0);
        assert_eq!(ids(&peer.heard()).len(), 3);
        Ok(())
    });
}

/// An answer has an end, in bytes and in time, however slowly it goes on: no server fills the
/// memory, or holds the queue for longer than it has for an answer.
#[test]
fn an_answer_that_does_not_end_is_given_up() {
    let line: fn(Connection) = |mut c| {
        let piece = [b'x'; 4096];
        let _ = c.stream.write_all(b"250 ");
        while c.stream.write_all(&piece).is_ok() {}
    };
    let lines: fn(Connection) = |mut c| while c.stream.write_all(b"250-more\r\n").is_ok() {};
    let drops: fn(Connection) = |mut c| {
        for byte in b"250-slowly\r\n".iter().cycle() {
            if c.stream.write_all(&[*byte]).is_err() {
                return;
            }
            c.sleep(Duration::from_millis(100));
        }
    };
    for step in ["connect", "EHLO", "RCPT", "end"] {
        for (fault, words) in [
            (line, "a line of more than 2048 bytes"),
            (lines, "an answer of more than 65536 bytes"),
            (drops, "has not answered in 2 seconds"),
        ] {
            // A whole message is looked into first, for which there is more time.
            if step == "end" && words.contains("seconds") {
                continue;
            }
            let peer = Peer::start(serve(Some((step, fault)))).unwrap();
            in_session(&facing(&peer), |session| {
                send(session, &[], &[SUPPORT]);
                let start = Instant::now();
                flush(session);
                assert!(start.elapsed() < Duration::from_secs(10), "{step}: {words}");
                let (waits, _, _, why) = state(session);
                let why = why.unwrap();
                assert!(waits && why.contains(words), "{step}: {why}");
                assert_eq!(trouble(session), (true, why), "{step}");
                Ok(())
            });
        }
    }
}

/// An answer that comes before its command is none: a message is not taken because a server has
/// said so while it asked for it.
#[test]
fn what_is_said_too_early_is_not_believed() {
    for (step, answer) in [
        ("DATA", "354 go on\r\n250 taken\r\n"),
        ("DATA", "250 taken\r\n"),
        ("end", "354 more\r\n"),
        ("RCPT", "334 who\r\n"),
    ] {
        let peer = Peer::start(answering(step, answer)).unwrap();
        in_session(&facing(&peer), |session| {
            send(session, &[], &[SUPPORT]);
            flush(session);
            let (waits, _, _, why) = state(session);
            assert!(waits && why.as_deref().unwrap().contains("no SMTP"), "{step}: {why:?}");
            Ok(())
        });
        assert!(step == "end" || ids(&peer.heard()).is_empty(), "{step}: nothing was handed over");
    }
}

/// What somebody on the way puts behind the consent to STARTTLS, in the open, is nothing that the
/// server says in TLS (RFC 3207, 6). [imapistatus-flushqueues]
#[test]
fn what_comes_before_tls_is_not_believed_in_it() {
    const FORGED: &str = "250-localhost\r\n250 AUTH LOGIN\r\n";
    let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
    let submission = mail.postfix.submission;
    // With the consent, or on its heels.
    for apart in [None, Some(Duration::from_millis(200))] {
        let between = Peer::start(move |mut connection: Connection| {
            let mut server = TcpStream::connect(("127.0.0.1", submission)).unwrap();
            let mut consents = false;
            loop {
                let mut answer = Vec::new();
                let mut byte = [0];
                // The last line of an answer has a blank behind its number.
                while !answer.ends_with(b"\n")
                    || answer.split(|b| *b == b'\n').rev().nth(1).and_then(|l| l.get(3))
                        == Some(&b'-')
                {
                    server.read_exact(&mut byte).unwrap();
                    answer.extend_from_slice(&byte);
                }
                if consents {
                    if let Some(time) = apart {
                        connection.send(&answer);
                        connection.sleep(time);
                        answer.clear();
                    }
                    answer.extend_from_slice(FORGED.as_bytes());
                    connection.send(&answer);
                    break;
                }
                connection.send(&answer);
                let Some(line) = connection.line() else { return };
                consents = line.eq_ignore_ascii_case("STARTTLS");
                server.write_all(format!("{line}\r\n").as_bytes()).unwrap();
            }
            // What is said in TLS goes to and fro as it is.
            let (mut from, mut back) =
                (server.try_clone().unwrap(), connection.stream.try_clone().unwrap());
            let answers = std::thread::spawn(move || {
                let _ = std::io::copy(&mut from, &mut back);
                let _ = back.shutdown(Shutdown::Both);
            });
            let _ = std::io::copy(&mut connection.stream, &mut server);
            let _ = server.shutdown(Shutdown::Both);
            let _ = answers.join();
        })
        .unwrap();
        let world = submitting(&mail, &[PORT.with(i32::from(between.port))]);
        in_session(&world, |session| {
            send(session, &[], &[SUPPORT]);
            flush(session);
            let (waits, _, _, why) = state(session);
            let why = why.unwrap();
            let words = if apart.is_none() { "before it was asked" } else { "else than TLS" };
            assert!(waits && why.contains(words), "{apart:?}: {why}");
            assert_eq!(trouble(session), (true, why));
            // Without the one on the way it goes.
            let port = PORT.with(i32::from(submission));
            world.configure("Sales", "SMTP", &[port]);
            object(session).validate_state(ValidateFlags::CONFIG_CHANGED)?;
            force(session);
            assert!(!state(session).0, "{:?}", state(session).3);
            Ok(())
        });
        assert_eq!(between.heard().last().map(String::as_str), Some("STARTTLS"));
    }
}

/// A session that ends waits for no server that says nothing: who waits for its answer is called
/// off, and the message is there for the next session. [ixplogon-transportnotify]
#[test]
fn a_session_ends_though_a_server_says_nothing() {
    let silent: fn(Connection) = |c| c.sleep(Duration::from_secs(120));
    for step in ["connect", "RCPT", "end"] {
        let peer = Peer::start(serve(Some((step, silent)))).unwrap();
        let port = PORT.with(i32::from(peer.port));
        let settings = [SERVER.with("127.0.0.1"), port, SECURITY.with("none")];
        let world = hasty_world(Duration::from_secs(100), &settings);
        let mut ends = Instant::now();
        in_session(&world, |session| {
            send(session, &[], &[SUPPORT]);
            let begun = |line: &String| match step {
                "end" => line == ".",
                _ => line.starts_with("RCPT"),
            };
            until(step, || match step {
                "connect" => peer.connections() > 0,
                _ => peer.heard().iter().any(begun),
            });
            ends = Instant::now();
            Ok(())
        });
        assert!(ends.elapsed() < Duration::from_secs(20), "{step}: {:?}", ends.elapsed());
        let well = Peer::start(serve(None)).unwrap();
        world.configure("Sales", "SMTP", &[PORT.with(i32::from(well.port))]);
        in_session(&world, |session| {
            force(session);
            assert!(!state(session).0, "{step}: {:?}", state(session).3);
            assert_eq!(ids(&well.heard()).len(), 1, "{step}");
            Ok(())
        });
    }
}

/// A mailbox that is full for now keeps the message here, with the server's words in the queue and
/// in the status row, which has not failed; it is tried again. One that is full for good brings it
/// back. [ixplogon-submitmessage]
#[test]
fn a_full_mailbox_waits_or_comes_back() {
    const NOW: &str = "452 4.2.2 the mailbox is full for now\r\n";
    const EVER: &str = "552 5.2.2 the mailbox is full\r\n";
    for step in ["RCPT", "end"] {
        let full = Arc::new(AtomicUsize::new(1));
        let times = Arc::clone(&full);
        let peer = Peer::start(move |connection| {
            let is_full = times
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1))
                .is_ok();
            if is_full { answering(step, NOW)(connection) } else { serve(None)(connection) }
        })
        .unwrap();
        in_session(&facing(&peer), |session| {
            send(session, &[], &[SUPPORT]);
            flush(session);
            let (waits, next, tries, why) = state(session);
            let why = why.unwrap();
            assert!(waits && next.is_some() && tries == Some(1), "{step}");
            assert!(why.contains(NOW.trim()), "{step}: {why}");
            assert_eq!(trouble(session), (false, why), "{step}");
            assert!(subjects(&session.default_store()?.inbox()?).is_empty(), "{step}: no report");
            force(session);
            assert!(!state(session).0, "{step}: {:?}", state(session).3);
            assert_eq!(trouble(session), (false, "Ready".to_owned()), "{step}");
            Ok(())
        });
        let peer = Peer::start(answering(step, EVER)).unwrap();
        in_session(&facing(&peer), |session| {
            send(session, &[], &[SUPPORT]);
            flush(session);
            let (class, told) = report(session);
            assert_eq!((class.as_str(), told.len()), ("REPORT.IPM.Note.NDR", 1), "{step}");
            // MAPI_REASON_TRANSFER_FAILED, MAPI_DIAG_RECIPIENT_UNAVAILABLE
            assert_eq!((told[0].1, told[0].2), (0, 4), "{step}: {told:?}");
            assert!(told[0].3.contains(EVER.trim()), "{step}: {told:?}");
            assert!(!state(session).0 && !trouble(session).0, "{step}");
            Ok(())
        });
    }
}

/// A domain with letters of its own is written so that every server reads it. A user with them
/// needs one that takes them (RFC 6531): where it does not, that recipient is told of, and the
/// others have the message.
#[test]
fn addresses_have_letters_of_every_script() {
    let to = [SUPPORT, "jörg@example.org", "user@bücher.example"];
    for offer in ["", "250-SMTPUTF8\r\n"] {
        let greeting = format!("250-peer.example.org\r\n{offer}250 8BITMIME\r\n");
        let peer = Peer::start(move |mut connection| {
            connection.send("220 peer.example.org\r\n");
            while let Some(line) = connection.line() {
                match line.get(..4) {
                    Some("EHLO") => connection.send(&greeting),
                    Some("DATA") => {
                        connection.send("354 go on\r\n");
                        let Some(_) = connection.message() else { return };
                        connection.send("250 taken\r\n");
                    }
                    _ => connection.send("250 ok\r\n"),
                }
            }
        })
        .unwrap();
        in_session(&facing(&peer), |session| {
            send(session, &[], &to);
            flush(session);
            assert!(!state(session).0, "{:?}", state(session).3);
            if offer.is_empty() {
                let (class, told) = report(session);
                assert_eq!((class.as_str(), told.len()), ("REPORT.IPM.Note.NDR", 1), "{told:?}");
                assert_eq!(told[0].0, "jörg@example.org");
                assert!(told[0].3.contains("SMTPUTF8") && told[0].3.contains("jörg"), "{told:?}");
            }
            Ok(())
        });
        let heard = peer.heard();
        let named = |address: &str| heard.contains(&format!("RCPT TO:<{address}>"));
        assert!(named(SUPPORT) && named("user@xn--bcher-kva.example"), "{heard:?}");
        assert_eq!(named("jörg@example.org"), !offer.is_empty(), "{heard:?}");
        let says_so =
            heard.iter().any(|line| line.starts_with("MAIL") && line.contains("SMTPUTF8"));
        assert_eq!(says_so, !offer.is_empty(), "{heard:?}");
        assert_eq!(heard.iter().all(|line| line.is_ascii()), offer.is_empty(), "{heard:?}");
        assert_eq!(ids(&heard).len(), 1);
    }
}

/// As soon as a server has taken a message, that is on disk, before anything else is said to it: a
/// spooler that is killed then does not send it again. [ixplogon-endmessage]
#[test]
fn what_a_server_has_taken_is_not_sent_again_after_a_crash() {
    const VICTIM: &str = "MAPI_TEST_VICTIM";
    if let Some(home) = std::env::var_os(VICTIM) {
        let mapi = Mapi::initialize(mapi_subsystem::open(home).unwrap()).unwrap();
        let _ = mapi.session(Logon::profile("Sales").new_session(), |session| {
            send(session, &[], &[SUPPORT, SALES]);
            flush(session);
            Ok(())
        });
        return;
    }
    let victim = Arc::new(Mutex::new(None::<Child>));
    let killed = Arc::clone(&victim);
    let peer = Peer::start(move |mut connection| {
        connection.send("220 peer.example.org\r\n");
        let mut taken = 0;
        while let Some(line) = connection.line() {
            match line.get(..4) {
                Some("MAIL") if taken == 1 => {
                    let victim = killed.lock().unwrap().take();
                    return victim.into_iter().for_each(|mut victim| victim.kill().unwrap());
                }
                // One recipient at once: the other gets the message in a second turn.
                Some("RCPT") if line.contains(SALES) => connection.send("452 4.5.3 enough\r\n"),
                Some("DATA") => {
                    connection.send("354 go on\r\n");
                    let Some(_) = connection.message() else { return };
                    taken += 1;
                    connection.send("250 taken\r\n");
                }
                _ => connection.send("250 ok\r\n"),
            }
        }
    })
    .unwrap();
    let world = facing(&peer);
    {
        let mut victim = victim.lock().unwrap();
        let copy = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "what_a_server_has_taken_is_not_sent_again_after_a_crash"])
            .env(VICTIM, world.folder.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        *victim = Some(copy);
    }
    until("it is killed", || victim.lock().unwrap().is_none());
    let well = Peer::start(serve(None)).unwrap();
    world.configure("Sales", "SMTP", &[PORT.with(i32::from(well.port))]);
    in_session(&world, |session| {
        until("its lease has run out", || {
            let spooler = session.status().unwrap().spooler().unwrap();
            spooler.flush_queues(FlushFlags::UPLOAD | FlushFlags::FORCE).is_ok()
        });
        assert!(!state(session).0);
        Ok(())
    });
    let named = |heard: Vec<String>| -> Vec<String> {
        heard.into_iter().filter(|line| line.starts_with("RCPT")).collect()
    };
    assert_eq!(ids(&peer.heard()).len(), 1);
    assert_eq!(named(well.heard()), [format!("RCPT TO:<{SALES}>")]);
}
