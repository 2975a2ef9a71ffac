//! What the spooler does when a transport does not take a message at once: through a session, with
//! a store on disk.

#[path = "support/outgoing.rs"]
mod outgoing;
mod support;
#[path = "support/wire.rs"]
mod wire;

use std::time::{Duration, Instant, SystemTime};

use mapi_session::flags::{FlushFlags, MessageFlags, ResourceStatus, ResourceType};
use mapi_session::{Code, Logon, Mapi, Session, tags};
use mapi_subsystem::outbox;
use mapi_subsystem::provider::{Failure, Outcome, Providers, Submitted};

use outgoing::{flush, force, send, state, subjects, until};
use support::{World, to};
use wire::Wire;

fn world(wire: &Wire) -> World {
    world_with(wire.providers())
}

/// One whose spooler sends at once what nobody flushes.
fn quick_world(wire: &Wire) -> World {
    let mut providers = wire.providers();
    providers.send_after = Duration::ZERO;
    world_with(providers)
}

fn world_with(providers: Providers) -> World {
    let folder = tempfile::tempdir().unwrap();
    let subsystem = mapi_subsystem::open_with(folder.path(), providers).unwrap();
    let world = World { mapi: Mapi::initialize(subsystem).unwrap(), folder };
    world.profile("Ida");
    let user =
        [tags::IDENTITY_DISPLAY.with("Ida Example"), tags::EMAIL_ADDRESS.with("ida@example.org")];
    world.configure("Ida", "LOCALAB", &user);
    world
}

/// A session of Ida's, on a world with this transport.
fn with_session(wire: &Wire, work: impl FnOnce(&World, &Session<'_>) -> mapi_session::Result<()>) {
    let world = world(wire);
    let logon = Logon::profile("Ida").new_session();
    world.mapi.session(logon, |session| work(&world, session)).unwrap();
}

#[test]
fn a_message_says_why_it_waits_and_the_spooler_tries_it_again_by_itself() {
    let wire = Wire::default();
    with_session(&wire, |_, session| {
        wire.says(Submitted::Wait {
            code: Code::E_WAIT,
            seconds: 1,
            reason: Some("the line is engaged".to_owned()),
        });
        send(session, &[], &["far@example.net"]);
        flush(session);
        let (waits, next, tries, reason) = state(session);
        assert!(waits);
        assert!(next.unwrap() < SystemTime::now() + Duration::from_secs(2));
        assert_eq!((tries, reason.as_deref()), (Some(1), Some("the line is engaged")));
        until("nobody has tried it again", || !state(session).0);
        assert_eq!(wire.asked().len(), 2);
        // What was noted about its waiting is over with it.
        assert_eq!(state(session), (false, None, None, None));
        Ok(())
    });
}

#[test]
fn what_a_message_waits_for_outlives_the_session() {
    let wire = Wire::default();
    let world = world(&wire);
    let session = |work: &dyn Fn(&Session<'_>)| {
        let work = |session: &Session<'_>| {
            work(session);
            Ok(())
        };
        world.mapi.session(Logon::profile("Ida").new_session(), work).unwrap();
    };
    wire.answers(|_| {
        let later = Outcome::Later { seconds: Some(3600), reason: "greylisted".to_owned() };
        Ok(Submitted::Recipients(vec![(0, Outcome::Sent), (1, later)]))
    });
    session(&|session| {
        send(session, &[], &["a@example.net", "b@example.net"]);
        flush(session);
    });
    session(&|session| {
        flush(session);
        assert_eq!(wire.asked().len(), 1, "its time has not come");
        assert_eq!(state(session).3.as_deref(), Some("greylisted"));
        force(session);
        assert!(!state(session).0);
    });
    let asked: Vec<_> = wire.asked().into_iter().map(|(_, named)| named).collect();
    assert_eq!(asked, [vec!["a@example.net", "b@example.net"], vec!["b@example.net"]]);
}

#[test]
fn one_message_alone_is_tried_again_when_its_user_wants_that() {
    let wire = Wire::default();
    with_session(&wire, |world, session| {
        let wait = || Submitted::Wait { code: Code::E_WAIT, seconds: 3600, reason: None };
        wire.says(wait());
        wire.says(wait());
        let first = send(session, &[tags::SUBJECT.with("First")], &["a@example.net"]);
        send(session, &[tags::SUBJECT.with("Second")], &["a@example.net"]);
        flush(session);
        let home = mapi_subsystem::Home::open(world.folder.path()).unwrap();
        outbox::retry(&home, first.as_bytes()).unwrap();
        flush(session);
        let asked: Vec<_> = wire.asked().into_iter().map(|(subject, _)| subject).collect();
        assert_eq!(asked, ["First", "Second", "First"]);
        let gone = outbox::retry(&home, first.as_bytes()).unwrap_err();
        assert_eq!(gone.code, Code::E_NOT_IN_QUEUE);
        for wrong in [&first.as_bytes()[..10], b"", &[0; 32]] {
            assert!(outbox::retry(&home, wrong).is_err());
        }
        Ok(())
    });
}

#[test]
fn a_message_that_is_deferred_goes_when_its_time_has_come() {
    let wire = Wire::default();
    with_session(&wire, |_, session| {
        let soon = SystemTime::now() + Duration::from_secs(2);
        let outbox = session.default_store()?.outbox()?;
        let message = outbox.new_message()?;
        message.set(tags::DEFERRED_SEND_TIME, soon)?;
        message.add_recipients(&[to("far@example.net")])?;
        message.submit().map_err(|(error, _)| error)?;
        force(session);
        assert_eq!(wire.asked().len(), 0);
        until("it was not sent", || wire.asked().len() == 1);
        assert!(SystemTime::now() >= soon);
        Ok(())
    });
}

#[test]
fn a_transport_that_panics_or_hangs_shows_it_and_takes_nobody_along() {
    let wire = Wire::default();
    with_session(&wire, |_, session| {
        let row = || {
            let row = session.status().unwrap().find(ResourceType::TransportProvider).unwrap();
            let row = row.unwrap();
            (row.status_code.contains(ResourceStatus::FAILURE), row.status_string)
        };
        wire.answers(|_| panic!("out of order"));
        send(session, &[], &["far@example.net"]);
        flush(session);
        let (failed, why) = row();
        assert!(failed);
        assert!(why.unwrap().contains("out of order"));
        let (open, gate) = std::sync::mpsc::channel::<()>();
        wire.answers(move |submission| {
            let _ = gate.recv();
            Ok(Submitted::all(&submission.recipients, &Outcome::Sent))
        });
        let start = Instant::now();
        force(session);
        assert!(start.elapsed() < Duration::from_secs(15), "the flush has waited for it");
        let (failed, why) = row();
        assert!(failed);
        assert!(why.unwrap().contains("does not answer"));
        assert!(state(session).0, "the message stays in the queue");
        drop(open);
        until("its answer is not taken up", || {
            force(session);
            !state(session).0
        });
        assert_eq!(wire.asked().len(), 2, "what it has sent is not sent again");
        Ok(())
    });
}

#[test]
fn a_message_that_a_transport_keeps_can_be_taken_back() {
    let wire = Wire::default();
    with_session(&wire, |_, session| {
        let (tell, key) = std::sync::mpsc::channel();
        for _ in 0..2 {
            let tell = tell.clone();
            wire.answers(move |submission| {
                tell.send(submission.key).unwrap();
                Ok(Submitted::Deferred { reason: "at night".to_owned() })
            });
        }
        let id = send(session, &[], &["far@example.net"]);
        flush(session);
        assert_eq!(state(session), (true, None, Some(1), Some("at night".to_owned())));
        let key_of = || key.recv_timeout(Duration::from_secs(5)).unwrap();
        let first = key_of();
        session.default_store()?.abort_submit(&id)?;
        assert_eq!(wire.aborted(), [first]);
        assert_eq!(state(session), (false, None, None, None));
        // Another one, which it asks for.
        send(session, &[tags::SUBJECT.with("Again")], &["far@example.net"]);
        flush(session);
        wire.wants(key_of());
        flush(session);
        assert_eq!(wire.asked().len(), 3);
        Ok(())
    });
}

#[test]
fn a_report_has_what_the_pages_require_and_the_message_with_it() {
    let wire = Wire::default();
    with_session(&wire, |_, session| {
        wire.answers(|_| {
            let failed = Outcome::Failed(Failure {
                diagnostic: Some(0),
                reason_code: 1,
                details: Some("550 5.1.1 unknown".to_owned()),
                ..Failure::new("there is no such mailbox")
            });
            Ok(Submitted::Recipients(vec![(0, failed), (1, Outcome::Delivered)]))
        });
        let asks = [tags::ORIGINATOR_DELIVERY_REPORT_REQUESTED.with(true)];
        send(session, &asks, &["lost@example.net", "there@example.net"]);
        flush(session);
        let inbox = session.default_store()?.inbox()?;
        let mut found = subjects(&inbox);
        found.sort();
        assert_eq!(found, ["Delivered: Hello", "Undeliverable: Hello"]);
        for row in inbox.messages()? {
            let report = inbox.open_message(&row.entry_id)?;
            let (subject, to, submitted, time) = report.get((
                tags::ORIGINAL_SUBJECT,
                tags::ORIGINAL_DISPLAY_TO,
                tags::ORIGINAL_SUBMIT_TIME,
                tags::REPORT_TIME,
            ))?;
            assert_eq!(subject.as_deref(), Some("Hello"));
            assert_eq!(to.as_deref(), Some("lost@example.net; there@example.net"));
            assert!(submitted.is_some() && time.is_some());
            assert!(report.get(tags::REPORT_TEXT)?.is_some());
            let recipients = report.recipients()?;
            assert_eq!(recipients.len(), 1);
            let attached = report.attachments()?.len();
            let undelivered = row.subject.as_deref() == Some("Undeliverable: Hello");
            assert_eq!(attached, usize::from(undelivered), "only that one has the message");
            if undelivered {
                assert!(report.body_text()?.unwrap().contains("550 5.1.1 unknown"));
            }
        }
        Ok(())
    });
}

#[test]
fn reports_go_to_whom_the_sender_has_named() {
    let wire = Wire::default();
    with_session(&wire, |_, session| {
        wire.says(Submitted::Recipients(vec![(0, Outcome::Failed(Failure::new("no")))]));
        let boss = mapi_subsystem::identity::OneOff {
            name: "The office".to_owned(),
            address_type: "SMTP".to_owned(),
            address: "office@example.org".to_owned(),
            rich_info: true,
        };
        let named = [tags::REPORT_ENTRYID.with(boss.to_entry_id())];
        send(session, &named, &["lost@example.net"]);
        flush(session);
        assert!(subjects(&session.default_store()?.inbox()?).is_empty());
        flush(session);
        let asked = wire.asked();
        let expected = ("Undeliverable: Hello".to_owned(), vec!["office@example.org".to_owned()]);
        assert_eq!(asked.last(), Some(&expected));
        // Nothing is reported of a report.
        assert_eq!(asked.len(), 2);
        Ok(())
    });
}

#[test]
fn a_copy_of_a_message_that_waits_is_a_draft_like_any_other() {
    let wire = Wire::default();
    with_session(&wire, |_, session| {
        wire.says(Submitted::Wait { code: Code::E_WAIT, seconds: 3600, reason: None });
        let id = send(session, &[], &["far@example.net"]);
        flush(session);
        let store = session.default_store()?;
        let drafts = store.sent_items()?;
        let outcome = store.outbox()?.copy_messages_to(&[id], &drafts, Default::default())?;
        assert!(outcome.warning().is_none());
        let copy = drafts.open_message(&drafts.messages()?[0].entry_id)?;
        let (flags, state, tries) =
            copy.get((tags::MESSAGE_FLAGS, tags::SUBMIT_FLAGS, outbox::TRIES))?;
        assert_eq!(flags.unwrap() as u32 & MessageFlags::SUBMIT.bits(), 0);
        assert_eq!((state, tries), (None, None));
        Ok(())
    });
}

#[test]
fn what_is_submitted_is_sent_without_a_flush() {
    let wire = Wire::default();
    let world = quick_world(&wire);
    let logon = || Logon::profile("Ida").new_session();
    wire.says(Submitted::Wait { code: Code::E_WAIT, seconds: 1, reason: None });
    let work = |session: &Session<'_>| {
        send(session, &[], &["far@example.net"]);
        until("it was not tried", || wire.asked().len() == 1);
        // A flush of what comes in does not make it forget what goes out.
        session.status()?.spooler()?.flush_queues(FlushFlags::DOWNLOAD)?;
        until("it was not sent", || !state(session).0);
        assert_eq!(wire.asked().len(), 2);
        Ok(())
    };
    world.mapi.session(logon(), work).unwrap();
}

#[test]
fn what_a_session_has_left_is_sent_by_the_next_that_opens_the_store() {
    let wire = Wire::default();
    let world = world(&wire);
    let left = |session: &Session<'_>| {
        send(session, &[], &["far@example.net"]);
        Ok(())
    };
    world.mapi.session(Logon::profile("Ida").new_session(), left).unwrap();
    assert!(wire.asked().is_empty());
    let mut providers = wire.providers();
    providers.send_after = Duration::ZERO;
    let subsystem = mapi_subsystem::open_with(world.folder.path(), providers).unwrap();
    let quick = Mapi::initialize(subsystem).unwrap();
    let next = |session: &Session<'_>| {
        session.default_store()?;
        until("it was not sent", || wire.asked().len() == 1);
        Ok(())
    };
    quick.session(Logon::profile("Ida").new_session(), next).unwrap();
}

#[test]
fn a_session_without_mail_sends_nothing_by_itself_and_one_beside_it_does() {
    let wire = Wire::default();
    let world = quick_world(&wire);
    let no_mail = Logon::profile("Ida").new_session().no_mail();
    let submit = |session: &Session<'_>| {
        send(session, &[], &["far@example.net"]);
        std::thread::sleep(Duration::from_millis(1200));
        assert!(wire.asked().is_empty(), "nothing is sent from such a session");
        Ok(())
    };
    world.mapi.session(no_mail.clone(), submit).unwrap();
    let beside = |session: &Session<'_>| {
        session.default_store()?;
        until("what was left was not sent", || wire.asked().len() == 1);
        let submit = |silent: &Session<'_>| {
            send(silent, &[], &["far@example.net"]);
            until("it was not sent", || wire.asked().len() == 2);
            Ok(())
        };
        world.mapi.session(no_mail, submit)
    };
    world.mapi.session(Logon::profile("Ida").new_session(), beside).unwrap();
}
