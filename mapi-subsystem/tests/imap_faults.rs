//! Servers that do wrong: nothing panics, nothing is lost or doubled, and the transport's row says
//! why.

#![cfg(unix)]

#[path = "support/mailbox.rs"]
mod mailbox;
mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use mapi_session::flags::{FlushFlags, ResourceStatus, ValidateFlags};
use mapi_session::{Flags as _, PropValue, tags};
use mapi_subsystem::service::{PORT, SECURITY};
use mapi_test_servers::{Connection, Peer};

use mailbox::{SECRET, fetch, fetched, mail, plain, session, subjects, trouble, validate, world};

const ANSWER: Duration = Duration::from_millis(700);

/// How a server answers a command, without its tag: `None` goes on as a right server would.
type Answer = dyn Fn(&str, &mut Talk) -> Option<bool> + Send + Sync;

/// A conversation with a client.
struct Talk {
    connection: Connection,
    tag: String,
    messages: Arc<Mutex<Vec<String>>>,
}

impl Talk {
    fn say(&mut self, text: impl AsRef<[u8]>) {
        self.connection.send(text);
    }

    fn done(&mut self, text: &str) {
        let line = format!("{} {text}\r\n", self.tag);
        self.connection.send(line);
    }

    /// What a right server answers.
    fn serve(&mut self, command: &str) {
        let messages = self.messages.lock().unwrap().clone();
        let upper = command.to_uppercase();
        if upper.starts_with("CAPABILITY") {
            self.say("* CAPABILITY IMAP4rev1 IDLE UIDPLUS\r\n");
        } else if upper.starts_with("SELECT") || upper.starts_with("EXAMINE") {
            self.say(format!("* {} EXISTS\r\n* OK [UIDVALIDITY 7] v\r\n", messages.len()));
        } else if upper.starts_with("FETCH") {
            for (number, message) in (1..).zip(&messages) {
                let size = message.len();
                self.say(format!(
                    "* {number} FETCH (UID {number} FLAGS () RFC822.SIZE {size})\r\n"
                ));
            }
        } else if upper.starts_with("UID FETCH") {
            for number in numbers(command) {
                self.body(number, messages[number - 1].as_bytes());
            }
        } else if upper.starts_with("IDLE") {
            self.say("+ idling\r\n");
            return;
        }
        self.done("OK done");
    }

    /// A message, whole.
    fn body(&mut self, number: usize, bytes: &[u8]) {
        self.say(format!("* {number} FETCH (UID {number} FLAGS () BODY[] {{{}}}\r\n", bytes.len()));
        self.say(bytes);
        self.say(")\r\n");
    }
}

/// The numbers that a UID FETCH names.
fn numbers(command: &str) -> Vec<usize> {
    let set = command.split(' ').nth(2).unwrap();
    set.split(',')
        .flat_map(|range| {
            let (first, last) = range.split_once(':').unwrap_or((range, range));
            first.parse::<usize>().unwrap()..=last.parse().unwrap()
        })
        .collect()
}

/// A server with these messages that does wrong as `answer` says. `Some(true)`: it has answered,
/// `Some(false)`: it hangs up.
fn server(
    subjects: &[&str],
    answer: impl Fn(&str, &mut Talk) -> Option<bool> + Send + Sync + 'static,
) -> Peer {
    let messages = Arc::new(Mutex::new(subjects.iter().map(|s| mail(s)).collect::<Vec<_>>()));
    let answer: Arc<Answer> = Arc::new(answer);
    Peer::start(move |connection| {
        let messages = Arc::clone(&messages);
        let mut talk = Talk { connection, tag: "*".to_owned(), messages };
        match answer("greeting", &mut talk) {
            Some(true) => {}
            Some(false) => return talk.connection.reset(),
            None => talk.say("* OK ready\r\n"),
        }
        while let Some(line) = talk.connection.line() {
            let (tag, command) = line.split_once(' ').unwrap_or(("*", &line));
            talk.tag = tag.to_owned();
            match answer(command, &mut talk) {
                Some(true) => {}
                Some(false) => return talk.connection.reset(),
                None => talk.serve(command),
            }
            if command.starts_with("LOGOUT") {
                return;
            }
        }
    })
    .unwrap()
}

/// The settings of a profile that fetches from such a server.
fn at(peer: &Peer) -> [PropValue; 2] {
    plain(peer.port)
}

#[test]
fn a_right_server_of_these_tests_is_fetched_from() {
    let peer = server(&["one", "two"], |_, _| None);
    let world = world(&at(&peer), ANSWER);
    session(&world, |session| {
        fetched(session);
        assert_eq!(subjects(session), ["one", "two"]);
    });
}

/// At each step the server hangs up, then it is there again.
#[test]
fn a_connection_that_drops_at_any_step_costs_nothing() {
    for step in ["greeting", "CAPABILITY", "LOGIN", "SELECT", "FETCH", "UID FETCH", "LOGOUT"] {
        let broken = Arc::new(AtomicUsize::new(1));
        let of_peer = Arc::clone(&broken);
        let peer = server(&["one", "two", "three"], move |command, talk| {
            if of_peer.load(Ordering::SeqCst) == 0 || !command.starts_with(step) {
                return None;
            }
            if step == "UID FETCH" {
                // In the middle of a message.
                talk.say("* 1 FETCH (UID 1 BODY[] {300}\r\nSubject: o");
            }
            Some(false)
        });
        let world = world(&at(&peer), ANSWER);
        session(&world, |session| {
            fetch(session);
            if step != "LOGOUT" {
                let why = trouble(session).unwrap_or_else(|| panic!("{step}: no trouble"));
                assert!(why.contains("closed the connection"), "{step}: {why}");
                assert_eq!(subjects(session), [""; 0], "{step}");
            }
            broken.store(0, Ordering::SeqCst);
            fetched(session);
            assert_eq!(subjects(session), ["one", "two", "three"], "{step}");
        });
    }
}

/// Some messages are in the store before the connection breaks: the rest comes the next time.
#[test]
fn a_connection_that_breaks_between_batches_doubles_nothing() {
    let all: Vec<String> = (0..120).map(|number| format!("number {number}")).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let fetches = Arc::new(AtomicUsize::new(0));
    let peer = server(&all, move |command, _| {
        let breaks =
            command.starts_with("UID FETCH") && fetches.fetch_add(1, Ordering::SeqCst) == 1;
        breaks.then_some(false)
    });
    let world = world(&at(&peer), ANSWER);
    session(&world, |session| {
        fetch(session);
        let some = subjects(session).len();
        assert!(trouble(session).is_some());
        assert!(some > 0 && some < all.len(), "{some}");
        fetched(session);
        assert_eq!(subjects(session), all);
    });
}

/// F.3, J.4: the row while mail comes in.
#[test]
fn a_row_shows_how_far_the_mail_is() {
    let all: Vec<String> = (0..120).map(|number| format!("number {number}")).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let fetches = AtomicUsize::new(0);
    let peer = server(&all, move |command, talk| {
        if command.starts_with("UID FETCH") && fetches.fetch_add(1, Ordering::SeqCst) == 1 {
            talk.connection.sleep(Duration::from_secs(3));
        }
        None
    });
    let world = world(&at(&peer), Duration::from_secs(20));
    session(&world, |session| {
        let spooler = session.status().unwrap().spooler().unwrap();
        let begun = spooler.flush_queues(FlushFlags::DOWNLOAD | FlushFlags::ASYNC_OK);
        assert_eq!(support::code(begun), mapi_session::Code::E_BUSY);
        mailbox::until("the row does not tell of it", || {
            mailbox::row(session).status_string.as_deref()
                == Some("Fetching mail, 100 of 120 messages")
        });
        let code = mailbox::row(session).status_code;
        let busy = ResourceStatus::INBOUND_FLUSH | ResourceStatus::INBOUND_ACTIVE;
        assert!(code.contains(busy), "{code:?}");
        let status = mailbox::object(session);
        assert_eq!(status.get(tags::REMOTE_PROGRESS).unwrap(), Some(83));
        let text = status.get(tags::REMOTE_PROGRESS_TEXT).unwrap();
        assert_eq!(text.as_deref(), Some("100 of 120 messages"));
        mailbox::until("the mail does not come", || subjects(session).len() == 120);
        mailbox::until("the row does not rest", || {
            !mailbox::row(session).status_code.intersects(busy)
        });
    });
}

#[test]
fn a_server_that_refuses_is_quoted() {
    for (step, answer, words) in [
        ("LOGIN", "NO [AUTHENTICATIONFAILED] not you", "password may be wrong: not you"),
        ("LOGIN", "BAD what", "does not understand: what"),
        ("SELECT", "NO the disk is full", "refuses: the disk is full"),
        ("FETCH", "BAD no such thing", "does not understand: no such thing"),
    ] {
        let peer = server(&["one"], move |command, talk| {
            command.starts_with(step).then(|| {
                talk.done(answer);
                true
            })
        });
        let world = world(&at(&peer), ANSWER);
        session(&world, |session| {
            fetch(session);
            let why = trouble(session).unwrap_or_else(|| panic!("{step}: no trouble"));
            assert!(why.contains(words), "{step}: {why}");
        });
    }
}

#[test]
fn a_password_is_never_shown_though_the_server_says_it() {
    let peer = server(&[], |command, talk| {
        command.starts_with("LOGIN").then(|| {
            talk.done(&format!("NO {command}"));
            true
        })
    });
    let world = world(&at(&peer), ANSWER);
    session(&world, |session| {
        fetch(session);
        let why = trouble(session).unwrap();
        assert!(why.contains("LOGIN") && !why.contains(SECRET), "{why}");
    });
}

#[test]
fn garbage_is_no_answer() {
    let lines =
        ["\0\x01\x02\u{fffd}\u{fffd}\r\n".repeat(3), "(".repeat(100_000), "* 1 FETCH".into()];
    for garbage in lines {
        for step in ["greeting", "CAPABILITY", "SELECT", "FETCH"] {
            let said = garbage.clone();
            let peer = server(&["one"], move |command, talk| {
                command.starts_with(step).then(|| {
                    talk.say(&said);
                    talk.say("\r\n");
                    true
                })
            });
            let world = world(&at(&peer), ANSWER);
            session(&world, |session| {
                fetch(session);
                assert!(trouble(session).is_some(), "{step}: {garbage:.20}");
                assert_eq!(subjects(session), [""; 0]);
            });
        }
    }
}

/// The server waits for ever, or says a byte now and then.
#[test]
fn a_server_that_does_not_answer_is_left() {
    for (step, dribbles) in [("greeting", false), ("SELECT", false), ("UID FETCH", true)] {
        let peer = server(&["one"], move |command, talk| {
            if !command.starts_with(step) {
                return None;
            }
            for _ in 0..200 {
                if dribbles {
                    talk.say(" ");
                }
                talk.connection.sleep(Duration::from_millis(100));
            }
            Some(false)
        });
        let world = world(&at(&peer), ANSWER);
        session(&world, |session| {
            let since = Instant::now();
            fetch(session);
            assert!(since.elapsed() < Duration::from_secs(15), "{step}");
            assert!(trouble(session).is_some(), "{step}");
        });
    }
}

#[test]
fn sizes_without_measure_are_refused() {
    for part in ["{18446744073709551615}\r\n", "{4294967295}\r\n", "{999999999999999999999999}\r\n"]
    {
        let peer = server(&["one", "two"], move |command, talk| {
            if !command.starts_with("UID FETCH") || !numbers(command).contains(&1) {
                return None;
            }
            talk.say(format!("* 1 FETCH (UID 1 BODY[] {part}"));
            Some(true)
        });
        let world = world(&at(&peer), ANSWER);
        session(&world, |session| {
            fetch(session);
            // The one that cannot be had is named; the other is here.
            assert_eq!(subjects(session), ["two"], "{part}");
            let said = mailbox::row(session).status_string.unwrap();
            assert!(said.contains("could not be fetched: 1 "), "{said}");
        });
    }
}

/// A message that comes as nothing that can be understood is named, and the others come in.
#[test]
fn one_garbled_message_does_not_hide_the_rest() {
    let peer = server(&["one", "two", "three"], |command, talk| {
        if !command.starts_with("UID FETCH") || !numbers(command).contains(&2) {
            return None;
        }
        talk.say("* 2 FETCH (UID 2 BODY[ no end\r\n");
        talk.done("OK done");
        Some(true)
    });
    let world = world(&at(&peer), ANSWER);
    session(&world, |session| {
        fetched(session);
        assert_eq!(subjects(session), ["one", "three"]);
        let said = mailbox::row(session).status_string.unwrap();
        assert!(said.contains("could not be fetched: 2 "), "{said}");
    });
}

#[test]
fn malformed_mime_comes_in_as_far_as_it_can_be_read() {
    let messages: [&[u8]; 5] = [
        b"Subject: no end\r\nContent-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\n\r\npart",
        b"Subject: =?utf-8?B?!!!?=\r\nContent-Transfer-Encoding: base64\r\n\r\n****\r\n",
        b"\xFF\xFE\x00 nothing of a header",
        b"Subject:\xC3\x28 bad\r\nDate: never\r\nFrom: <<<>>>\r\n\r\n\x00\x00",
        b"Content-Type: message/rfc822\r\n\r\nContent-Type: message/rfc822\r\n\r\n",
    ];
    let names: Vec<String> = (1..=messages.len()).map(|number| number.to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let peer = server(&names, move |command, talk| {
        if !command.starts_with("UID FETCH") {
            return None;
        }
        for number in numbers(command) {
            talk.body(number, messages[number - 1]);
        }
        talk.done("OK done");
        Some(true)
    });
    let world = world(&at(&peer), ANSWER);
    session(&world, |session| {
        fetched(session);
        assert_eq!(subjects(session).len(), messages.len());
        fetched(session);
        assert_eq!(subjects(session).len(), messages.len());
    });
}

#[test]
fn half_a_handshake_is_told_and_no_password_sent() {
    let peer = Peer::start(Connection::half_handshake).unwrap();
    let tls = [PORT.with(i32::from(peer.port)), SECURITY.with("tls")];
    let world = world(&tls, ANSWER);
    session(&world, |session| {
        fetch(session);
        let why = trouble(session).unwrap();
        assert!(why.contains("TLS"), "{why}");
    });
    assert!(peer.heard().iter().all(|line| !line.contains(SECRET)));
}

#[test]
fn nothing_is_sent_where_starttls_is_missing() {
    let peer = server(&["one"], |command, talk| {
        command.starts_with("STARTTLS").then(|| {
            talk.done("BAD unknown");
            true
        })
    });
    let world = world(&[PORT.with(i32::from(peer.port))], ANSWER);
    session(&world, |session| {
        fetch(session);
        let why = trouble(session).unwrap();
        assert!(why.contains("begins no TLS"), "{why}");
    });
    assert!(peer.heard().iter().all(|line| !line.contains("LOGIN")), "{:?}", peer.heard());
}

/// [imapistatus-validatestate]: an operation that hangs is stopped by ABORT_XP_HEADER_OPERATION, and
/// Logoff does not wait for it.
#[test]
fn work_that_hangs_is_stopped() {
    let peer = server(&["one"], |command, talk| {
        if !command.starts_with("UID FETCH") {
            return None;
        }
        talk.connection.sleep(Duration::from_secs(60));
        Some(false)
    });
    let world = world(&at(&peer), Duration::from_secs(30));
    let since = Instant::now();
    session(&world, |session| {
        validate(session, ValidateFlags::REFRESH_XP_HEADER_CACHE);
        mailbox::until("nothing is asked for", || {
            peer.heard().iter().any(|line| line.contains("UID FETCH"))
        });
        let status = mailbox::object(session);
        let busy = status.validate_state(ValidateFlags::PROCESS_XP_HEADER_CACHE);
        assert_eq!(support::code(busy), mapi_session::Code::E_BUSY);
        status.validate_state(ValidateFlags::ABORT_XP_HEADER_OPERATION).unwrap();
    });
    assert!(since.elapsed() < Duration::from_secs(20));
}
