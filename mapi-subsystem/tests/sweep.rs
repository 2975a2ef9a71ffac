//! Every method of every COM object refuses what MAPI has it refuse, in the order that MAPI has
//! it: an invalid object before anything, then out pointers, then flags, then arguments.

// The generator formats what it makes.
#[rustfmt::skip]
mod generated;
#[path = "support/objects.rs"]
mod objects;
mod support;

use std::collections::BTreeSet;
use std::sync::mpsc::channel;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};
use std::time::Duration;

use generated::sweep::{Call, extremes, faults, harmless, nobodys, with_entry_id};
use mapi_session::flags::{EventMask, OpenEntryFlags, RecipientFlags, SaveFlags};
use mapi_session::windows_core::{IUnknown, implement};
use mapi_session::{AbContainer, Code, Logon, Session, Table, raw, tags};
use mapi_subsystem::com::Liveness;
use mapi_subsystem::com::alloc::outstanding;
use objects::{Objects, of_mapi, of_session};
use support::World;

/// Held for writing by the test that counts the blocks of the whole process, otherwise for reading.
static MEMORY: RwLock<()> = RwLock::new(());

fn beside_others() -> RwLockReadGuard<'static, ()> {
    MEMORY.read().unwrap_or_else(PoisonError::into_inner)
}

/// What answered otherwise than expected.
fn wrong(object: &str, calls: &[Call], expected: impl Fn(&Call) -> Code) -> Vec<String> {
    calls
        .iter()
        .filter(|call| call.answer != expected(call))
        .map(|call| {
            let Call { method, fault, answer, .. } = call;
            format!("{method} of {object} ({fault}) answered {answer:?}, not {:?}", expected(call))
        })
        .collect()
}

/// Fails when something is wrong.
fn assert_right(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} calls:\n{}", wrong.len(), wrong.join("\n"));
}

/// A sink that listens to nothing.
#[implement(raw::IMAPIAdviseSink)]
struct Deaf;

impl raw::IMAPIAdviseSink_Impl for Deaf_Impl {
    fn OnNotify(&self, _count: u32, _notifications: *const raw::NOTIFICATION) -> u32 {
        0
    }
}

fn deaf() -> raw::IMAPIAdviseSink {
    Deaf.into()
}

/// Every call on an object that has no server.
fn all_calls(object: &IUnknown) -> Vec<Call> {
    let mut calls = faults(object, &deaf());
    calls.extend(harmless(object));
    calls
}

#[test]
fn every_method_refuses_unknown_flags_reserved_values_missing_pointers_and_absurd_counts() {
    let _memory = beside_others();
    let mut made = 0;
    let mut found = Vec::new();
    for (name, object) in nobodys(&Liveness::new()) {
        let calls = all_calls(&object);
        made += calls.len();
        found.extend(wrong(name, &calls, |call| call.expected));
    }
    assert!(made > 5000, "only {made} calls were made");
    assert_right(&found);
}

#[test]
fn every_method_of_an_object_whose_session_has_ended_answers_invalid_object() {
    let _memory = beside_others();
    let liveness = Liveness::new();
    liveness.end();
    for (name, object) in nobodys(&liveness) {
        assert_right(&wrong(name, &all_calls(&object), |_| Code::E_INVALID_OBJECT));
    }
}

#[test]
fn a_refused_call_leaves_no_memory() {
    let _alone = MEMORY.write().unwrap_or_else(PoisonError::into_inner);
    let before = outstanding();
    for (_, object) in nobodys(&Liveness::new()) {
        drop(all_calls(&object));
    }
    assert_eq!(outstanding(), before);
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

/// The codes that a malformed identifier may be refused with.
const REFUSALS: [Code; 5] = [
    Code::E_INVALID_ENTRYID,
    Code::E_UNKNOWN_ENTRYID,
    Code::E_NOT_FOUND,
    Code::E_INVALID_PARAMETER,
    Code::E_NO_SUPPORT,
];

/// Calls every method of every object with every malformed identifier, and gives what was not
/// refused with one of `codes`.
fn unrefused(objects: &Objects, ids: &[Vec<u8>], codes: &[Code]) -> Vec<String> {
    let mut found = Vec::new();
    let mut made = 0;
    for (name, object) in &objects.all {
        for id in ids {
            for (method, listed, answer) in with_entry_id(object, id, &deaf()) {
                made += 1;
                // A list may be worked off as far as it can be.
                let partial = listed && answer == Code::W_PARTIAL_COMPLETION && codes == REFUSALS;
                if !codes.contains(&answer) && !partial {
                    let start = &id[..id.len().min(24)];
                    let length = id.len();
                    found.push(format!(
                        "{method} of {name} with {length} bytes {start:02x?}: {answer}"
                    ));
                }
            }
        }
    }
    assert!(made > 500, "only {made} calls were made");
    found
}

/// What is wrong with the objects of a session, and with those that belong to none.
fn sweep(objects: &Objects, others: &Objects, ids: &[Vec<u8>]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, object) in objects.all.iter().chain(&others.all) {
        found.extend(wrong(name, &faults(object, &deaf()), |call| call.expected));
    }
    found.extend(unrefused(objects, ids, &REFUSALS));
    found
}

/// What the home has that a call could change.
fn state(world: &World, session: &Session<'_>) -> Vec<(&'static str, usize)> {
    let store = session.default_store().unwrap();
    let inbox = store.inbox().unwrap();
    let book = session.address_book().unwrap();
    let pab = book.open_entry(Some(&book.pab().unwrap()), OpenEntryFlags::empty()).unwrap();
    let pab = AbContainer::try_from(pab).unwrap();
    let services = session.services().unwrap();
    let profiles = world.mapi.profiles().unwrap();
    let rows = |table: mapi_session::Result<Table<'_>>| table.unwrap().count().unwrap() as usize;
    vec![
        ("messages", rows(inbox.contents())),
        ("folders", rows(store.ipm_subtree().unwrap().deep_hierarchy())),
        ("entries", rows(pab.contents_table(Default::default()))),
        ("services", rows(services.msg_service_table())),
        ("providers", rows(services.provider_table())),
        ("stores", session.message_stores().unwrap().rows().unwrap().len()),
        ("profiles", rows(profiles.profile_table(Default::default()))),
    ]
}

#[test]
fn every_object_of_a_session_refuses_bad_input_until_logoff_and_everything_after() {
    let _memory = beside_others();
    let world = World::with_profiles(&["Work"]);
    let session = world.mapi.logon(Logon::profile("Work")).unwrap();
    let (objects, others) = (of_session(&session.session()), of_mapi(&world.mapi));
    let ids = malformed(&objects.ids);
    let before = state(&world, &session.session());
    assert_right(&sweep(&objects, &others, &ids));
    assert_eq!(state(&world, &session.session()), before, "a refused call changed something");
    session.logoff().unwrap();
    let dead = [Code::E_INVALID_OBJECT];
    assert_right(&unrefused(&objects, &ids, &dead));
    for (name, object) in &objects.all {
        assert_right(&wrong(name, &all_calls(object), |_| Code::E_INVALID_OBJECT));
    }
    // What belongs to no session goes on.
    for (name, object) in &others.all {
        assert_right(&wrong(name, &faults(object, &deaf()), |call| call.expected));
    }
}

/// A choice that there is not is refused; a number may be anything.
#[test]
fn numbers_beyond_all_bounds_are_refused_or_taken_and_never_fail_inside() {
    let _memory = beside_others();
    let world = World::with_profiles(&["Work"]);
    let session = world.mapi.logon(Logon::profile("Work")).unwrap();
    {
        let session = session.session();
        let (objects, others) = (of_session(&session), of_mapi(&world.mapi));
        let before = state(&world, &session);
        let refusals = [Code::E_INVALID_PARAMETER, Code::E_UNKNOWN_FLAGS, Code::E_NO_SUPPORT];
        let (mut found, mut choices, mut made) = (Vec::new(), 0, 0);
        for (name, object) in objects.all.iter().chain(&others.all) {
            for (method, choice, answer) in extremes(object, &deaf()) {
                made += 1;
                choices += usize::from(choice);
                let right =
                    if choice { refusals.contains(&answer) } else { answer != Code::E_CALL_FAILED };
                if !right {
                    found.push(format!("{method} of {name}: {answer}"));
                }
            }
        }
        assert!(choices > 5 && made > 100, "only {choices} and {made} calls were made");
        assert_right(&found);
        assert_eq!(state(&world, &session), before, "a refused call changed something");
    }
    session.logoff().unwrap();
}

/// Identifiers of recipients are looked up when they are needed; what is in a list may be
/// anything, and the list stays whole.
#[test]
fn recipients_with_malformed_entry_identifiers_are_refused_or_left_as_they_are() {
    let _memory = beside_others();
    let world = World::with_profiles(&["Work"]);
    let session = world.mapi.logon(Logon::profile("Work")).unwrap();
    {
        let session = session.session();
        let objects = of_session(&session);
        let book = session.address_book().unwrap();
        let message = session.default_store().unwrap().inbox().unwrap().new_message().unwrap();
        let codes = [&REFUSALS[..], &[Code::E_AMBIGUOUS_RECIP]].concat();
        for id in malformed(&objects.ids) {
            let recipient = vec![
                tags::ENTRYID.with(id.clone()),
                tags::DISPLAY_NAME.with("somebody"),
                tags::RECIPIENT_TYPE.with(1),
            ];
            let check = |method: &str, answer: mapi_session::Result<()>| {
                let refused = answer.map_or_else(|error| codes.contains(&error.code()), |()| true);
                assert!(refused, "{method} with {id:02x?}");
            };
            let mut list = vec![recipient.clone()];
            check("PrepareRecips", book.prepare_recips(Default::default(), None, &mut list));
            assert_eq!(list.len(), 1);
            check("ResolveName", book.resolve_name(Default::default(), None, &mut list));
            assert_eq!(list.len(), 1);
            let list = [recipient];
            check("ModifyRecipients", message.modify_recipients(RecipientFlags::ADD, Some(&list)));
        }
    }
    session.logoff().unwrap();
}

/// No method is left out because no real object at hand has it.
#[test]
fn the_real_objects_have_every_method() {
    let _memory = beside_others();
    let methods = |object: &IUnknown| {
        let calls = faults(object, &deaf()).into_iter();
        calls.map(|call| call.method).collect::<BTreeSet<_>>()
    };
    let world = World::with_profiles(&["Work"]);
    let session = world.mapi.logon(Logon::profile("Work")).unwrap();
    {
        let (objects, others) = (of_session(&session.session()), of_mapi(&world.mapi));
        let real: BTreeSet<_> =
            objects.all.iter().chain(&others.all).flat_map(|(_, object)| methods(object)).collect();
        let all: BTreeSet<_> =
            nobodys(&Liveness::new()).iter().flat_map(|(_, object)| methods(object)).collect();
        assert_eq!(all.difference(&real).collect::<Vec<_>>(), Vec::<&&str>::new());
    }
    session.logoff().unwrap();
}

#[test]
fn a_thread_that_did_not_initialise_gets_the_same_answers() {
    let _memory = beside_others();
    let world = World::with_profiles(&["Work"]);
    let session = world.mapi.logon(Logon::profile("Work")).unwrap();
    let (objects, others) = (of_session(&session.session()), of_mapi(&world.mapi));
    let ids = malformed(&objects.ids);
    let (one, other) = (&objects, &others);
    let found = std::thread::scope(|scope| scope.spawn(|| sweep(one, other, &ids)).join().unwrap());
    assert_right(&found);
    drop((objects, others));
    session.logoff().unwrap();
}

#[test]
fn a_sink_that_calls_every_method_gets_the_same_answers() {
    let _memory = beside_others();
    let world = World::with_profiles(&["Work"]);
    let session = world.mapi.logon(Logon::profile("Work")).unwrap();
    let inbox = session.session().default_store().unwrap().inbox().unwrap();
    let (objects, others) = (of_session(&session.session()), of_mapi(&world.mapi));
    let ids = malformed(&objects.ids);
    let before = inbox.messages().unwrap().len();
    let (to, found) = channel();
    let contents = inbox.contents().unwrap();
    let registration = contents
        .advise(EventMask::TABLE_MODIFIED, move |_| {
            // The test has heard enough after the first.
            let _ = to.send(sweep(&objects, &others, &ids));
        })
        .unwrap();
    let message = inbox.new_message().unwrap();
    message.set(tags::SUBJECT, "something happens").unwrap();
    message.save_changes(SaveFlags::KEEP_OPEN_READONLY).unwrap();
    let found = found.recv_timeout(Duration::from_secs(60)).expect("the sink ends");
    assert!(!registration.panicked());
    assert_right(&found);
    // And everything works as before.
    assert_eq!(inbox.messages().unwrap().len(), before + 1);
}
