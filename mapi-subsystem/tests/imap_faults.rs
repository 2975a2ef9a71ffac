//! Servers that do wrong: nothing panics, nothing is lost or doubled, and the transport's row says
//! why.

#![cfg(unix)]

#[path = "support/mailbox.rs"]
mod mailbox;
mod support;

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use mapi_session::flags::{FlushFlags, ResourceStatus, ValidateFlags};
use mapi_session::{Flags as _, PropValue, tags};
use mapi_subsystem::service::{HEADERS_ONLY, PORT, SECURITY};
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
    /// How often the mailbox was made anew: then its messages have other numbers.
    made: Arc<AtomicUsize>,
}

/// By how much the numbers of a mailbox that was made anew are higher.
const ANEW: usize = 100_000;

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
        let made = self.made.load(Ordering::SeqCst);
        let validity = 7 + made;
        if upper.starts_with("CAPABILITY") {
            self.say("* CAPABILITY IMAP4rev1 IDLE UIDPLUS\r\n");
        } else if upper.starts_with("SELECT") || upper.starts_with("EXAMINE") {
            let count = messages.len();
            self.say(format!("* {count} EXISTS\r\n* OK [UIDVALIDITY {validity}] v\r\n"));
        } else if upper.starts_with("FETCH") {
            for (place, message) in (1..).zip(&messages) {
                let number = place + made * ANEW;
                let told = if upper.contains("HEADER.FIELDS") {
                    let id = message.lines().find(|line| line.starts_with("Message-ID"));
                    let field = format!("{}\r\n\r\n", id.unwrap());
                    let length = field.len();
                    format!("BODY[HEADER.FIELDS (MESSAGE-ID)] {{{length}}}\r\n{field}")
                } else {
                    format!("FLAGS () RFC822.SIZE {}", message.len())
                };
                self.say(format!("* {place} FETCH (UID {number} {told})\r\n"));
            }
        } else if upper.starts_with("UID FETCH") {
            for number in numbers(command) {
                let message = &messages[number - made * ANEW - 1];
                if upper.contains("HEADER]") {
                    let (header, _) = message.split_once("\r\n\r\n").unwrap();
                    let length = header.len() + 4;
                    self.say(format!(
                        "* {number} FETCH (UID {number} BODY[HEADER] {{{length}}}\r\n{header}\r\n\r\n)\r\n"
                    ));
                } else {
                    self.body(number, message.as_bytes());
                }
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
    server_made(subjects, Arc::default(), answer)
}

/// Such a server, whose mailbox is made anew whenever that counts up.
fn server_made(
    subjects: &[&str],
    made: Arc<AtomicUsize>,
    answer: impl Fn(&str, &mut Talk) -> Option<bool> + Send + Sync + 'static,
) -> Peer {
    let messages = Arc::new(Mutex::new(subjects.iter().map(|s| mail(s)).collect::<Vec<_>>()));
    let answer: Arc<Answer> = Arc::new(answer);
    Peer::start(move |connection| {
        let (messages, made) = (Arc::clone(&messages), Arc::clone(&made));
        let mut talk = Talk { connection, tag: "*".to_owned(), messages, made };
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

fn sorted(all: &[&str]) -> Vec<String> {
    let mut all: Vec<String> = all.iter().map(|subject| (*subject).to_owned()).collect();
    all.sort();
    all
}

/// The line is cut in the middle of a batch of 500, and the mailbox may be made anew meanwhile.
#[test]
fn a_connection_that_breaks_within_a_large_batch_neither_loses_nor_doubles() {
    let all: Vec<String> = (0..1250).map(|number| format!("number {number}")).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    for anew in [false, true] {
        let broken = AtomicBool::new(false);
        let made = Arc::new(AtomicUsize::new(0));
        let of_peer = Arc::clone(&made);
        let peer = server_made(&all, Arc::clone(&made), move |command, talk| {
            if !command.starts_with("UID FETCH") || numbers(command).len() < 500 {
                return None;
            }
            if broken.swap(true, Ordering::SeqCst) {
                return None;
            }
            let messages = talk.messages.lock().unwrap().clone();
            for number in numbers(command).into_iter().take(250) {
                talk.body(number, messages[number - 1].as_bytes());
            }
            talk.say("* 951 FETCH (UID 951 FLAGS () BODY[] {300}\r\nSubject: numb");
            if anew {
                of_peer.fetch_add(1, Ordering::SeqCst);
            }
            Some(false)
        });
        // As large as batches are at most: it depends on nobody's haste.
        let world = world(&at(&peer), Duration::from_secs(20));
        session(&world, |session| {
            fetch(session);
            let some = subjects(session).len();
            assert!(some > 0 && some < all.len(), "{some}");
            fetched(session);
            let mut here = subjects(session);
            here.sort();
            assert_eq!(here, sorted(&all), "made anew: {anew}");
            // All of it is known.
            let asked = peer.heard();
            let asked = asked.iter().filter(|line| line.contains("UID FETCH")).count();
            fetched(session);
            assert_eq!(
                peer.heard().iter().filter(|line| line.contains("UID FETCH")).count(),
                asked,
                "made anew: {anew}"
            );
            assert_eq!(subjects(session).len(), all.len());
        });
    }
}

/// J.5, after a crash between the store's commit and the note of it.
#[test]
fn what_is_in_the_store_is_not_fetched_again() {
    let peer = server(&["one", "two"], |_, _| None);
    let world = world(&at(&peer), ANSWER);
    session(&world, fetched);
    let asked = || peer.heard().iter().filter(|line| line.contains("UID FETCH")).count();
    let before = asked();
    let file = world.folder.path().join("profiles.sqlite");
    let notes = rusqlite::Connection::open(file).unwrap();
    assert_eq!(notes.execute("UPDATE fetched SET standing = 0", []).unwrap(), 2);
    session(&world, |session| {
        fetched(session);
        assert_eq!(subjects(session), ["one", "two"]);
    });
    assert_eq!(asked(), before);
    let open = "SELECT count(*) FROM fetched WHERE standing <> 1";
    assert_eq!(notes.query_row(open, [], |row| row.get::<_, i64>(0)).unwrap(), 0);
}

/// A message that the store refuses stays at the server as it is, the row says why, and the others
/// come in; when the store takes it, it comes.
#[test]
fn a_message_that_the_store_refuses_stays_at_the_server() {
    let all: Vec<String> = (0..120).map(|number| format!("number {number}")).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let peer = server(&all, |_, _| None);
    let world = world(&at(&peer), ANSWER);
    session(&world, |session| {
        drop(session.default_store().unwrap());
        let stores = std::fs::read_dir(world.folder.path().join("stores")).unwrap();
        let store = stores
            .map(|file| file.unwrap().path())
            .find(|path| path.extension().is_some_and(|extension| extension == "store"));
        let store = rusqlite::Connection::open(store.unwrap()).unwrap();
        store
            .execute_batch(
                "CREATE TRIGGER refuses BEFORE INSERT ON message WHEN NEW.subject = 'number 3'
                 BEGIN SELECT RAISE(ABORT, 'the quota is used up'); END",
            )
            .unwrap();
        let spooler = session.status().unwrap().spooler().unwrap();
        assert!(spooler.flush_queues(FlushFlags::DOWNLOAD).is_err());
        mailbox::until("the row does not tell of it", || {
            trouble(session).is_some_and(|why| why.contains("the quota is used up"))
        });
        assert_eq!(subjects(session).len(), all.len() - 1);
        assert!(!subjects(session).contains(&"number 3".to_owned()));
        let marks = |line: &String| line.contains("STORE") || line.contains("EXPUNGE");
        assert!(!peer.heard().iter().any(marks), "{:?}", peer.heard());
        store.execute_batch("DROP TRIGGER refuses").unwrap();
        fetched(session);
        let mut here = subjects(session);
        here.sort();
        assert_eq!(here, sorted(&all));
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
            mailbox::until("the row does not name it", || {
                let said = mailbox::row(session).status_string.unwrap_or_default();
                said.contains("could not be fetched: 1 ")
            });
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
        let named = || {
            mailbox::until("the row does not name it", || {
                let said = mailbox::row(session).status_string.unwrap_or_default();
                said.contains("could not be fetched: 2 ")
            });
        };
        named();
        // It is missing still when nothing else is.
        fetched(session);
        named();
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

/// [imapistatus-validatestate]: ABORT_XP_HEADER_OPERATION in the middle of many headers. Those that
/// have come stay, and the rest comes when it is asked for again.
#[test]
fn headers_are_stopped_midway() {
    let all: Vec<String> = (0..450).map(|number| format!("number {number}")).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let fetches = AtomicUsize::new(0);
    let peer = server(&all, move |command, talk| {
        if command.starts_with("UID FETCH") && fetches.fetch_add(1, Ordering::SeqCst) == 1 {
            talk.connection.sleep(Duration::from_secs(60));
            return Some(false);
        }
        None
    });
    let settings = [&at(&peer)[..], &[HEADERS_ONLY.with(true)]].concat();
    let world = world(&settings, Duration::from_secs(30));
    let since = Instant::now();
    session(&world, |session| {
        let status = || mailbox::object(session);
        let done = || status().get(tags::REMOTE_VALIDATE_OK).unwrap() == Some(true);
        validate(session, ValidateFlags::REFRESH_XP_HEADER_CACHE);
        mailbox::until("the row does not show how far it is", || {
            let text = status().get(tags::REMOTE_PROGRESS_TEXT).unwrap();
            text.as_deref() == Some("200 of 450 messages")
        });
        let active = ResourceStatus::INBOUND_ENABLED | ResourceStatus::INBOUND_ACTIVE;
        let code = mailbox::row(session).status_code;
        assert!(code.contains(active) && !code.contains(ResourceStatus::OFFLINE), "{code:?}");
        assert!(!done());
        validate(session, ValidateFlags::ABORT_XP_HEADER_OPERATION);
        mailbox::until("the row does not rest", || {
            let code = mailbox::row(session).status_code;
            code.contains(ResourceStatus::OFFLINE) && !code.intersects(active)
        });
        assert!(done());
        let headers = || {
            let id = status().get(tags::HEADER_FOLDER_ENTRYID).unwrap().unwrap();
            let id = mapi_session::EntryId::from_bytes(id);
            let folder = session.default_store().unwrap().open_folder(&id).unwrap();
            let mut subjects: Vec<_> =
                folder.messages().unwrap().into_iter().filter_map(|m| m.subject).collect();
            subjects.sort();
            subjects
        };
        assert_eq!(headers().len(), 200);
        validate(session, ValidateFlags::REFRESH_XP_HEADER_CACHE);
        mailbox::until("the rest does not come", done);
        assert_eq!(headers(), sorted(&all));
    });
    assert!(since.elapsed() < Duration::from_secs(50));
}
