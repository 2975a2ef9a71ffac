//! Every method of every COM object refuses what MAPI has it refuse, in the order that MAPI has
//! it: an invalid object before anything, then out pointers, then flags, then arguments.

// The generator formats what it makes.
#[rustfmt::skip]
mod generated;
mod support;

use std::sync::mpsc::channel;

use generated::sweep::{Call, calls, with_entry_id};
use mapi_session::flags::{EventMask, OpenEntryFlags, ResourceType};
use mapi_session::windows_core::{IUnknown, Interface, implement};
use mapi_session::{AnyObject, Code, EntryId, Logon, Session, raw, tags};
use mapi_subsystem::com::Liveness;
use mapi_subsystem::com::alloc::outstanding;
use support::World;

fn failures(calls: &[Call], expected: impl Fn(&Call) -> Code) -> Vec<String> {
    calls
        .iter()
        .filter(|call| call.answer != expected(call))
        .map(|call| {
            let Call { method, fault, answer, .. } = call;
            format!("{method} ({fault}) answered {answer:?}, not {:?}", expected(call))
        })
        .collect()
}

#[test]
fn every_method_refuses_unknown_flags_reserved_values_and_missing_pointers() {
    let calls = calls(&Liveness::new());
    assert!(calls.len() > 300, "only {} calls were made", calls.len());
    let failures = failures(&calls, |call| call.expected);
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), calls.len(), failures.join("\n"));
}

#[test]
fn every_method_of_an_object_whose_session_has_ended_answers_invalid_object() {
    let liveness = Liveness::new();
    liveness.end();
    let failures = failures(&calls(&liveness), |_| Code::E_INVALID_OBJECT);
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn a_refused_call_leaves_no_memory() {
    let before = outstanding();
    drop(calls(&Liveness::new()));
    assert_eq!(outstanding(), before);
}

/// A sink that listens to nothing.
#[implement(raw::IMAPIAdviseSink)]
struct Deaf;

impl raw::IMAPIAdviseSink_Impl for Deaf_Impl {
    fn OnNotify(&self, _count: u32, _notifications: *const raw::NOTIFICATION) -> u32 {
        0
    }
}

/// A session's objects that take entry identifiers, and whole identifiers of theirs.
fn objects(session: &Session<'_>) -> (Vec<IUnknown>, Vec<Vec<u8>>) {
    let store = session.default_store().unwrap();
    let inbox = store.inbox().unwrap();
    let book = session.address_book().unwrap();
    let pab = book.pab().unwrap();
    let container = book.open_entry(Some(&pab), OpenEntryFlags::MODIFY).unwrap();
    let spooler = session.status().unwrap().find(ResourceType::Spooler).unwrap().unwrap();
    let ids = [
        session.message_stores().unwrap().find_default().unwrap().unwrap().entry_id,
        EntryId::from_bytes(inbox.get(tags::ENTRYID).unwrap().unwrap()),
        pab,
        spooler.entry_id,
    ];
    let AnyObject::AbContainer(container) = container else { panic!("no container") };
    let objects = vec![
        session.as_raw().cast().unwrap(),
        store.as_raw().cast().unwrap(),
        inbox.as_raw().cast().unwrap(),
        book.as_raw().cast().unwrap(),
        container.as_raw().cast().unwrap(),
    ];
    (objects, ids.iter().map(|id| id.as_bytes().to_vec()).collect())
}

/// Identifiers that name nothing: cut short, of nobody, of one byte over and over.
fn malformed(whole: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let mut ids: Vec<Vec<u8>> = vec![vec![0; 1], vec![0xFF; 20], vec![0; 24], vec![0x41; 4000]];
    for id in whole {
        ids.extend([1, 4, 19, 20, 21, id.len() - 1].map(|length| id[..length].to_vec()));
        let mut nobodys = id.clone();
        nobodys[4..20].fill(0x5A);
        ids.push(nobodys);
    }
    ids
}

/// Calls every method of every object with every malformed identifier, and gives what was not
/// refused with one of `codes`.
fn unrefused(objects: &[IUnknown], ids: &[Vec<u8>], codes: &[Code]) -> Vec<String> {
    let sink: raw::IMAPIAdviseSink = Deaf.into();
    let mut wrong = Vec::new();
    let mut made = 0;
    for object in objects {
        for id in ids {
            for (method, answer) in with_entry_id(object, id, &sink) {
                made += 1;
                if !codes.contains(&answer) {
                    let start = &id[..id.len().min(24)];
                    wrong.push(format!("{method} with {} bytes {start:02x?}: {answer}", id.len()));
                }
            }
        }
    }
    assert!(made > 500, "only {made} calls were made");
    wrong
}

/// The codes that a malformed identifier may be refused with.
const REFUSALS: [Code; 5] = [
    Code::E_INVALID_ENTRYID,
    Code::E_UNKNOWN_ENTRYID,
    Code::E_NOT_FOUND,
    Code::E_INVALID_PARAMETER,
    Code::E_NO_SUPPORT,
];

#[test]
fn every_method_refuses_malformed_entry_identifiers_until_logoff_and_everything_after() {
    let world = World::with_profiles(&["Work"]);
    let session = world.mapi.logon(Logon::profile("Work")).unwrap();
    let (objects, whole) = objects(&session.session());
    let ids = malformed(&whole);
    let wrong = unrefused(&objects, &ids, &REFUSALS);
    assert!(wrong.is_empty(), "{} calls:\n{}", wrong.len(), wrong.join("\n"));
    session.logoff().unwrap();
    let wrong = unrefused(&objects, &ids, &[Code::E_INVALID_OBJECT]);
    assert!(wrong.is_empty(), "after Logoff, {} calls:\n{}", wrong.len(), wrong.join("\n"));
}

/// Objects that a test lends to another thread.
struct Lent(Vec<IUnknown>);
// SAFETY: the subsystem's objects are used from any thread.
unsafe impl Send for Lent {}
// SAFETY: as above.
unsafe impl Sync for Lent {}

/// What the sweep finds wrong: on objects that write no method, and on real ones.
fn sweep(lent: &Lent, ids: &[Vec<u8>]) -> Vec<String> {
    let mut wrong = failures(&calls(&Liveness::new()), |call| call.expected);
    wrong.extend(unrefused(&lent.0, ids, &REFUSALS));
    wrong
}

#[test]
fn a_thread_that_did_not_initialise_gets_the_same_answers() {
    let world = World::with_profiles(&["Work"]);
    let session = world.mapi.logon(Logon::profile("Work")).unwrap();
    let (objects, whole) = objects(&session.session());
    let (lent, ids) = (Lent(objects), malformed(&whole));
    let wrong = std::thread::scope(|scope| scope.spawn(|| sweep(&lent, &ids)).join().unwrap());
    assert!(wrong.is_empty(), "{} calls:\n{}", wrong.len(), wrong.join("\n"));
    drop(lent);
    session.logoff().unwrap();
}

#[test]
fn a_sink_that_calls_every_method_gets_the_same_answers() {
    let world = World::with_profiles(&["Work"]);
    let session = world.mapi.logon(Logon::profile("Work")).unwrap();
    let inbox = session.session().default_store().unwrap().inbox().unwrap();
    let (objects, whole) = objects(&session.session());
    let (lent, ids) = (Lent(objects), malformed(&whole));
    let (to, wrong) = channel();
    let contents = inbox.contents().unwrap();
    let registration = contents
        .advise(EventMask::TABLE_MODIFIED, move |_| {
            // The test has heard enough after the first.
            let _ = to.send(sweep(&lent, &ids));
        })
        .unwrap();
    let message = inbox.new_message().unwrap();
    message.set(tags::SUBJECT, "something happens").unwrap();
    message.save_changes(mapi_session::flags::SaveFlags::KEEP_OPEN_READONLY).unwrap();
    let wrong = wrong.recv_timeout(std::time::Duration::from_secs(60)).expect("the sink ends");
    assert!(!registration.panicked());
    assert!(wrong.is_empty(), "{} calls:\n{}", wrong.len(), wrong.join("\n"));
    // And everything works as before.
    assert_eq!(inbox.messages().unwrap().len(), 1);
}
