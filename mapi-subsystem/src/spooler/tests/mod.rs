//! What the spooler does when it is stopped between two steps. The stores and transports of a
//! session are not fit for that: they do not fail when a test wants it.

mod stage;

use std::sync::Mutex;
use std::sync::atomic::Ordering;

use mapi_session::tags;

use super::*;
use crate::provider::{Failure, Outcome, Report, Submitted};
use crate::service::text;
use stage::{Desk, Store, Wire, run};

const SECOND: i64 = 10_000_000;

#[test]
fn a_spooler_that_dies_at_any_step_neither_loses_nor_doubles_a_message() {
    let mut completed = false;
    for step in 0..20 {
        let store = Store::with(&["a@example.org", "bad@example.org"]);
        let wire = Wire::smtp();
        store.fails_at.store(step, Ordering::Relaxed);
        let first = Desk::default().run(&store, &[&wire], FLUSH_UPLOAD);
        completed = first.is_ok();
        let second = run(&store, &[&wire]);
        assert_eq!(usize::from(completed) + second.sent, 1, "step {step}");
        assert_eq!(store.finished.load(Ordering::Relaxed), 1, "step {step}");
        assert_eq!(wire.got.lock().unwrap().len(), 1, "step {step}: one copy under one key");
        let reports = store.reports.lock().unwrap().len();
        assert_eq!(reports, 1, "step {step}: one report");
        if completed {
            break;
        }
    }
    assert!(completed, "there are more steps than were tried");
}

#[test]
fn a_transport_that_is_busy_leaves_the_message_unlocked_in_the_queue() {
    let store = Store::with(&["a@example.org"]);
    let wire = Wire::smtp();
    wire.says(Submitted::Busy);
    let done = run(&store, &[&wire]);
    assert_eq!((done.sent, done.left), (0, 1));
    let soon = done.next.expect("the spooler looks again") - filetime_now();
    assert!((0..=60 * SECOND).contains(&soon));
    assert_eq!(store.outgoing_now().next_try, None);
    assert!(!store.locked());
    assert_eq!(store.reason(), "Wire is busy");
    let done = run(&store, &[&wire]);
    assert_eq!((done.sent, done.left), (1, 0));
}

#[test]
fn a_message_that_is_to_wait_is_tried_when_its_time_has_come_or_by_force() {
    let store = Store::with(&["a@example.org"]);
    let wire = Wire::smtp();
    let wait = |seconds| Submitted::Wait {
        code: Code::E_WAIT,
        seconds,
        reason: Some("the line is engaged".to_owned()),
    };
    wire.says(wait(3600));
    let done = run(&store, &[&wire]);
    let next = done.next.expect("a time is known");
    assert!((next - filetime_now() - 3600 * SECOND).abs() < 60 * SECOND);
    assert_eq!(store.reason(), "the line is engaged");
    assert_eq!(run(&store, &[&wire]).left, 1);
    assert_eq!(wire.asked().len(), 1, "its time has not come");
    wire.says(wait(1));
    let desk = Desk::default();
    assert_eq!(desk.run(&store, &[&wire], FLUSH_UPLOAD | FLUSH_FORCE).unwrap().left, 1);
    assert_eq!(store.outgoing_now().tries, 2);
    store.let_time_pass();
    assert_eq!(run(&store, &[&wire]).sent, 1);
}

#[test]
fn each_try_without_a_time_of_the_transports_own_waits_twice_as_long_up_to_an_hour() {
    let store = Store::with(&["a@example.org"]);
    let wire = Wire::smtp();
    for minutes in [1, 2, 4, 8, 16, 32, 60, 60] {
        wire.says(Submitted::Later);
        let next = run(&store, &[&wire]).next.expect("a time is known");
        let wait = (next - filetime_now()) / SECOND;
        assert!((wait - minutes * 60).abs() < 10, "{wait} seconds are not {minutes} minutes");
        store.let_time_pass();
    }
}

#[test]
fn recipients_that_have_a_message_do_not_get_it_again_when_others_wait() {
    let store = Store::with(&["a@example.org", "b@example.org", "bad@example.org"]);
    let wire = Wire::smtp();
    wire.answers(|_| {
        let later = Outcome::Later { seconds: Some(60), reason: "greylisted".to_owned() };
        let failed = Outcome::Failed(Failure {
            details: Some("550 5.1.1 no such user".to_owned()),
            ..Failure::new("there is no such mailbox")
        });
        Ok(Submitted::Recipients(vec![(0, Outcome::Sent), (1, later), (2, failed)]))
    });
    assert_eq!(run(&store, &[&wire]).left, 1);
    assert_eq!(store.reason(), "greylisted");
    assert_eq!(store.reports.lock().unwrap().len(), 1, "who failed is told at once");
    store.let_time_pass();
    assert_eq!(run(&store, &[&wire]).sent, 1);
    assert_eq!(wire.asked()[1], ["b@example.org"]);
    let reports = store.reports.lock().unwrap();
    let [Report::Deliver(report)] = &reports[..] else { panic!("{} reports", reports.len()) };
    let row = &report.recipients[0];
    assert_eq!(text(row, tags::SUPPLEMENTARY_INFO), Some("550 5.1.1 no such user"));
    assert_eq!(text(row, tags::REPORT_TEXT), Some("there is no such mailbox"));
}

#[test]
fn what_a_transport_settles_while_it_works_is_kept_though_it_fails_afterwards() {
    let store = Store::with(&["a@example.org", "b@example.org"]);
    let wire = Wire::smtp();
    wire.answers(|submission| {
        submission.settle(vec![(0, Outcome::Sent)])?;
        panic!("the server has hung up")
    });
    let desk = Desk::default();
    assert_eq!(desk.run(&store, &[&wire], FLUSH_UPLOAD).unwrap().left, 1);
    let reason = store.reason();
    assert_eq!(reason, "Wire has failed by itself: the server has hung up");
    assert!(desk.troubles().contains(&Some(reason)), "its row says so");
    store.let_time_pass();
    assert_eq!(desk.run(&store, &[&wire], FLUSH_UPLOAD).unwrap().sent, 1);
    assert_eq!(wire.asked()[1], ["b@example.org"]);
    assert_eq!(desk.troubles().last(), Some(&None), "and that it works again");
}

#[test]
fn a_transport_that_fails_does_not_keep_the_others_from_their_work() {
    let store = Store::with(&["a@example.org"]);
    store.queue.lock().unwrap()[0].1.recipients.push(vec![
        tags::ROWID.with(1),
        tags::ADDRTYPE.with("FAX"),
        tags::EMAIL_ADDRESS.with("1234"),
        tags::RECIPIENT_TYPE.with(1),
    ]);
    let (mail, fax) = (Wire::smtp(), Arc::new(Wire::of("FAX")));
    mail.answers(|_| Err(Fault::new(Code::E_NETWORK_ERROR, "the server is gone")));
    let done = run(&store, &[&mail, &fax]);
    assert_eq!((done.sent, done.left), (0, 1));
    assert_eq!(fax.asked(), [["1234"]]);
    assert_eq!(store.reason(), "the server is gone");
    assert!(!store.locked());
    store.let_time_pass();
    assert_eq!(run(&store, &[&mail, &fax]).sent, 1);
    assert_eq!(mail.asked().len(), 2);
    assert_eq!(fax.asked().len(), 1, "each transport serves its own part, once");
}

#[test]
fn several_transports_serve_one_message_each_its_own_recipients() {
    let store = Store::with(&["a@example.org", "bad@example.org"]);
    for (number, kind, address) in [(2, "FAX", "1234"), (3, "TELEX", "77"), (4, "FAX", "bad")] {
        store.queue.lock().unwrap()[0].1.recipients.push(vec![
            tags::ROWID.with(number),
            tags::ADDRTYPE.with(kind),
            tags::EMAIL_ADDRESS.with(address),
            tags::RECIPIENT_TYPE.with(1),
        ]);
    }
    let (mail, fax) = (Wire::smtp(), Arc::new(Wire::of("FAX")));
    let done = run(&store, &[&fax, &mail]);
    assert_eq!((done.sent, done.left), (1, 0));
    assert_eq!(fax.asked(), [["1234", "bad"]]);
    assert_eq!(mail.asked(), [["a@example.org", "bad@example.org"]]);
    // All who failed stand in one report, whoever could not reach them.
    let reports = store.reports.lock().unwrap();
    let [Report::Deliver(report)] = &reports[..] else { panic!("{} reports", reports.len()) };
    let failed: Vec<_> =
        report.recipients.iter().filter_map(|row| text(row, tags::EMAIL_ADDRESS)).collect();
    assert_eq!(failed, ["bad@example.org", "77", "bad"]);
}

#[test]
fn a_transport_that_cannot_begin_gets_no_messages_in_that_round() {
    let store = Store::with(&["a@example.org"]);
    let wire = Wire::smtp();
    wire.fails_to_begin.store(true, Ordering::Relaxed);
    let desk = Desk::default();
    assert_eq!(desk.run(&store, &[&wire], FLUSH_UPLOAD).unwrap().left, 1);
    assert!(wire.asked().is_empty());
    assert_eq!(store.reason(), "the line is cut");
    wire.fails_to_begin.store(false, Ordering::Relaxed);
    assert_eq!(desk.run(&store, &[&wire], FLUSH_UPLOAD).unwrap().sent, 1);
}

#[test]
fn a_network_error_keeps_other_messages_from_the_same_server() {
    let store = Store::with(&["a@example.org"]);
    {
        let mut queue = store.queue.lock().unwrap();
        let second = queue[0].clone();
        queue.push(second);
    }
    let wire = Wire::smtp();
    wire.says(Submitted::Wait { code: Code::E_NETWORK_ERROR, seconds: 60, reason: None });
    let done = run(&store, &[&wire]);
    assert_eq!((done.sent, done.left), (0, 2));
    assert_eq!(wire.asked().len(), 1);
}

#[test]
fn a_transport_that_hangs_is_told_to_stop_and_left_alone_until_it_answers() {
    let store = Store::with(&["a@example.org"]);
    let wire = Arc::new(Wire { patience: Duration::from_millis(100), ..Wire::of("SMTP") });
    let (go, gate) = std::sync::mpsc::channel::<()>();
    let gate = Mutex::new(gate);
    wire.answers(move |submission| {
        gate.lock().unwrap().recv().unwrap();
        Ok(Submitted::all(&submission.recipients, &Outcome::Sent))
    });
    let desk = Desk::default();
    assert_eq!(desk.run(&store, &[&wire], FLUSH_UPLOAD).unwrap().left, 1);
    assert!(wire.cancelled.load(Ordering::Relaxed), "it was told to stop");
    assert_eq!(store.reason(), "Wire does not answer");
    assert!(!store.locked());
    // It still has the message: it is not given to it again, and nothing waits for it.
    assert_eq!(desk.run(&store, &[&wire], FLUSH_UPLOAD | FLUSH_FORCE).unwrap().left, 1);
    assert_eq!(wire.asked().len(), 1);
    go.send(()).unwrap();
    let end = Instant::now() + Duration::from_secs(10);
    while desk.run(&store, &[&wire], FLUSH_UPLOAD).unwrap().sent == 0 {
        assert!(Instant::now() < end, "its answer was not taken up");
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(wire.asked().len(), 1, "what it had sent after all is not sent again");
}

#[test]
fn a_message_that_a_transport_keeps_for_later_waits_until_the_transport_asks_for_it() {
    let store = Store::with(&["a@example.org"]);
    let wire = Wire::smtp();
    wire.says(Submitted::Deferred { reason: "the line opens at night".to_owned() });
    let done = run(&store, &[&wire]);
    assert!(done.left == 1 && done.next.is_some(), "the spooler looks whether it is asked for");
    assert_eq!(store.outgoing_now().next_try, Some(i64::MAX));
    assert_eq!(run(&store, &[&wire]).left, 1);
    assert_eq!(wire.asked().len(), 1);
    wire.ready.lock().unwrap().push([9; 16]);
    wire.answers(|submission| {
        assert!(submission.deferred, "BEGIN_DEFERRED");
        assert_eq!(submission.tries, 1);
        Ok(Submitted::all(&submission.recipients, &Outcome::Sent))
    });
    assert_eq!(run(&store, &[&wire]).sent, 1);
}

#[test]
fn a_message_waits_for_the_time_that_its_sender_has_set_even_by_force() {
    let store = Store::with(&["a@example.org"]);
    store.queue.lock().unwrap()[0].0.not_before = Some(filetime_now() + 3600 * SECOND);
    let wire = Wire::smtp();
    let done = Desk::default().run(&store, &[&wire], FLUSH_UPLOAD | FLUSH_FORCE).unwrap();
    assert!(done.left == 1 && done.next.is_some());
    store.queue.lock().unwrap()[0].0.not_before = Some(filetime_now() - SECOND);
    assert_eq!(run(&store, &[&wire]).sent, 1);
}

#[test]
fn a_transport_that_declines_hands_on_to_the_next_and_to_one_whose_turn_is_over() {
    let store = Store::with(&["a@example.org"]);
    let first = Wire::smtp();
    let second = Wire::smtp();
    first.says(Submitted::NotMe);
    assert_eq!(run(&store, &[&first, &second]).sent, 1);
    assert_eq!(second.got.lock().unwrap().len(), 1);
    assert_eq!(store.reports.lock().unwrap().len(), 0);

    // The second knows the entry identifier and goes first, though its turn comes later.
    let store = Store::with(&["a@example.org"]);
    let uid = GUID::from_u128(7);
    let mut id = vec![0; 4];
    id.extend_from_slice(&crate::home::uid_to_bytes(&uid));
    id.push(1);
    store.queue.lock().unwrap()[0].1.recipients[0].push(tags::ENTRYID.with(id));
    let first = Wire::smtp();
    let second = Arc::new(Wire { uids: vec![uid], ..Wire::of("OTHER") });
    second.says(Submitted::NotMe);
    assert_eq!(run(&store, &[&first, &second]).sent, 1);
    assert_eq!((first.asked().len(), second.asked().len()), (1, 1));
}

#[test]
fn a_transport_for_every_address_type_gets_what_is_left() {
    let store = Store::with(&["a@example.org"]);
    let fax = Arc::new(Wire::of("FAX"));
    let any = Arc::new(Wire { any: true, ..Wire::of("") });
    assert_eq!(run(&store, &[&fax, &any]).sent, 1);
    assert_eq!((fax.asked().len(), any.asked().len()), (0, 1));
}

#[test]
fn a_cancelled_message_leaves_the_queue_without_a_report() {
    let store = Store::with(&["a@example.org"]);
    let wire = Wire::smtp();
    wire.says(Submitted::Cancel);
    assert_eq!(run(&store, &[&wire]).sent, 1);
    assert_eq!(store.reports.lock().unwrap().len(), 0);
}

#[test]
fn a_transport_may_start_anew_with_a_message_but_not_for_ever() {
    let store = Store::with(&["a@example.org"]);
    let wire = Wire::smtp();
    wire.says(Submitted::Again);
    assert_eq!(run(&store, &[&wire]).sent, 1);
    let store = Store::with(&["a@example.org"]);
    let wire = Wire::smtp();
    for _ in 0..10 {
        wire.says(Submitted::Again);
    }
    assert_eq!(run(&store, &[&wire]).left, 1);
    assert_eq!(wire.asked().len(), 3);
}

#[test]
fn recipients_that_no_transport_serves_are_reported() {
    let store = Store::with(&["a@example.org"]);
    assert_eq!(run(&store, &[]).sent, 1);
    let reports = store.reports.lock().unwrap();
    let [Report::Deliver(report)] = &reports[..] else { panic!("{} reports", reports.len()) };
    let body = text(&report.properties, tags::BODY).unwrap();
    assert!(body.contains("no transport of this profile serves addresses of type SMTP"), "{body}");
}

#[test]
fn queues_are_flushed_transport_by_transport_and_preprocessors_go_in_order() {
    let store = Store::with(&["a@example.org"]);
    store.queue.lock().unwrap()[0].0.preprocess = true;
    let log = Arc::default();
    let wire = |name, kind| {
        Arc::new(Wire { name, preprocesses: true, log: Some(Arc::clone(&log)), ..Wire::of(kind) })
    };
    let (first, second) = (wire("A", "FAX"), wire("B", "SMTP"));
    second.answers(|submission| {
        assert_eq!(text(&submission.mail.properties, tags::SUBJECT), Some("HelloAB"));
        Ok(Submitted::all(&submission.recipients, &Outcome::Sent))
    });
    let flags = FLUSH_UPLOAD | FLUSH_DOWNLOAD;
    assert_eq!(Desk::default().run(&store, &[&first, &second], flags).unwrap().sent, 1);
    let expected = [
        "A begins upload",
        "A preprocess",
        "B preprocess",
        "A ends upload",
        "A begins download",
        "A ends download",
        "B begins upload",
        "B submit",
        "A clean up",
        "B clean up",
        "B ends upload",
        "B begins download",
        "B ends download",
    ];
    assert_eq!(*log.lock().unwrap(), expected);
}

#[test]
fn a_round_that_nobody_asked_for_leaves_transports_alone_that_have_nothing_to_send() {
    let store = Store::with(&["a@example.org"]);
    store.queue.lock().unwrap()[0].0.not_before = Some(filetime_now() + 3600 * SECOND);
    let log = Arc::default();
    let wire = Arc::new(Wire { name: "A", log: Some(Arc::clone(&log)), ..Wire::of("SMTP") });
    let desk = Desk { by_itself: true, ..Desk::default() };
    assert_eq!(desk.run(&store, &[&wire], FLUSH_UPLOAD).unwrap().left, 1);
    assert!(log.lock().unwrap().is_empty());
    store.queue.lock().unwrap()[0].0.not_before = None;
    assert_eq!(desk.run(&store, &[&wire], FLUSH_UPLOAD).unwrap().sent, 1);
}

#[test]
fn what_an_offline_transport_would_have_to_send_is_looked_at_in_a_while_and_not_at_once() {
    let store = Store::with(&["a@example.org"]);
    let wire = Wire::smtp();
    wire.offline.store(true, Ordering::Relaxed);
    store.queue.lock().unwrap()[0].0.not_before = Some(filetime_now() - SECOND);
    for by_itself in [true, false] {
        let desk = Desk { by_itself, ..Desk::default() };
        let before = filetime_now();
        let done = desk.run(&store, &[&wire], FLUSH_UPLOAD).unwrap();
        assert!(done.left == 1 && done.next > Some(before), "{done:?}");
    }
    wire.offline.store(false, Ordering::Relaxed);
    store.let_time_pass();
    assert_eq!(run(&store, &[&wire]).sent, 1);
}

#[test]
fn for_a_transport_that_could_not_be_started_only_those_wait_whom_one_may_serve() {
    let store = Store::with(&["a@example.org", "b@example.org"]);
    store.queue.lock().unwrap()[0].1.recipients[1].retain(|p| p.tag != tags::ADDRTYPE.tag());
    let desk = Desk { lacks_transport: true, ..Desk::default() };
    assert_eq!(desk.run(&store, &[], FLUSH_UPLOAD).unwrap().left, 1);
    let reports = store.reports.lock().unwrap();
    assert_eq!(reports.len(), 1);
    assert!(store.reason().contains("could not be started"), "{}", store.reason());
}
