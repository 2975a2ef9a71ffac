//! Part C: Advise and Unadvise of a session.

use std::ptr;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use mapi_session::raw::IMAPIAdviseSink;
use mapi_session::{Code, Notification, tags};

use crate::bench::{ALLOW_OTHERS, NEW_SESSION, PROFILE, SPOOLER, Session, id};
use crate::breach::{answers, answers_one_of, hold, ok, same};
use crate::messages::{inbox, message};
use crate::objects::entry_id_of;
use crate::read::entry_id;
use crate::sink::{EXTENDED_EVENT, sink, sink_that};
use crate::{Bench, Breach, Check, Rule};

/// `fnevCriticalError`
const CRITICAL_ERROR: u32 = 0x1;
/// `fnevNewMail`
const NEW_MAIL: u32 = 0x2;
/// `fnevObjectCreated`
const CREATED: u32 = 0x4;
/// `fnevObjectModified`
const MODIFIED: u32 = 0x10;
/// `MAPI_LOGOFF_SHARED`
const SHARED: u32 = 0x1;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "C.7.1",
        "Advise gives a connection that is not 0, and another for each registration.",
        "imapisession-advise",
        connections,
    ),
    Rule::changes(
        "C.7.2",
        "Without an entry identifier Advise is about the session: critical errors come even if \
         they were not asked for, extended events if they were, and nothing else.",
        "imapisession-advise",
        of_the_session,
    ),
    Rule::changes(
        "C.7.3",
        "With an entry identifier Advise registers for the object's events that the mask names.",
        "imapisession-advise",
        of_an_object,
    ),
    Rule::changes(
        "C.7.4",
        "Advise answers MAPI_E_INVALID_ENTRYID to what is no entry identifier, \
         MAPI_E_UNKNOWN_ENTRYID where no provider claims it, MAPI_E_NO_SUPPORT where the object \
         tells no events.",
        "imapisession-advise",
        refusals,
    ),
    Rule::changes(
        "C.7.5",
        "A client may release its sink right after Advise; MAPI has a reference of its own.",
        "imapisession-advise",
        keeps_the_sink,
    ),
    Rule::changes(
        "C.7.6",
        "Unadvise releases the sink; where OnNotify runs on another thread, when it has returned.",
        "imapisession-unadvise",
        releases_the_sink,
    ),
];

unsafe fn advise(
    session: &Session,
    entry: Option<&[u8]>,
    mask: u32,
    sink: &IMAPIAdviseSink,
) -> Result<usize, Breach> {
    let (count, first) = entry.map_or((0, ptr::null()), id);
    let mut connection = 0;
    ok("Advise", session.Advise(count, first, mask, sink, &mut connection))?;
    Ok(connection)
}

/// A new message in the Inbox, which its folder and its store tell of.
unsafe fn make_message(bench: &Bench, session: &Session, subject: &str) -> Check {
    let inbox = inbox(bench, &session.default_store(bench)?)?;
    message(bench, &inbox, &[tags::SUBJECT.with(subject)]).map(drop)
}

fn is_created(event: &Notification) -> bool {
    matches!(event, Notification::ObjectCreated(_))
}

unsafe fn connections(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store_id(bench)?;
    let (sink, _) = sink();
    let mut all = Vec::new();
    for entry in [None, Some(store.as_slice()), Some(&store), None] {
        let connection = advise(&session, entry, CREATED, &sink)?;
        hold(connection != 0, || "the connection is 0".into())?;
        hold(!all.contains(&connection), || format!("{connection} was given twice"))?;
        all.push(connection);
    }
    for connection in all {
        ok("Unadvise", session.Unadvise(connection))?;
        answers("Unadvise again", session.Unadvise(connection), Code::E_INVALID_PARAMETER)?;
    }
    Ok(())
}

unsafe fn of_the_session(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let session = bench.logon_with(Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
    let joined = bench.logon_with(None, 0)?;
    let (all, told) = sink();
    // All that there are: also those of objects.
    advise(&session, None, EXTENDED_EVENT | 0xFE, &all)?;
    let (none, nothing) = sink();
    advise(&session, None, 0, &none)?;
    make_message(bench, &session, "of the default store")?;
    ok("Logoff of the other", joined.Logoff(0, SHARED, 0))?;

    let is_critical = |event: &Notification| matches!(event, Notification::CriticalError { .. });
    let is_extended = |event: &Notification| matches!(event, Notification::Extended { .. });
    let mut seen = Vec::new();
    let event = told.wait("the Logoff of the other", |event| {
        seen.push(event.event_type());
        is_extended(event)
    })?;
    same("the type of the event", event.event_type(), EXTENDED_EVENT)?;
    same("the events of a session", seen, vec![CRITICAL_ERROR, EXTENDED_EVENT])?;
    nothing.wait("a critical error that was not asked for", is_critical)?;
    let more = nothing.so_far();
    hold(more.is_empty(), || format!("events that were not asked for: {more:?}"))
}

unsafe fn of_an_object(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store_id(bench)?;
    let (sink, events) = sink();
    let connection = advise(&session, Some(&store), CREATED | NEW_MAIL, &sink)?;
    make_message(bench, &session, "first")?;
    events.wait("a new message", is_created)?;
    let others: Vec<_> = events.so_far().into_iter().filter(|event| !is_created(event)).collect();
    hold(others.is_empty(), || format!("events that the mask does not name: {others:?}"))?;
    ok("Unadvise", session.Unadvise(connection))?;

    // Of one folder: what happens in another is not told.
    let inbox = inbox(bench, &session.default_store(bench)?)?;
    let folder = entry_id_of(bench, &inbox)?;
    let (sink, events) = crate::sink::sink();
    advise(&session, Some(&folder), MODIFIED, &sink)?;
    bench.set_props(&inbox, &[tags::COMMENT.with("changed")])?;
    let event = events
        .wait("a changed folder", |event| matches!(event, Notification::ObjectModified(_)))?;
    let Notification::ObjectModified(object) = event else { return Ok(()) };
    let told = object.entry_id.map(|id| id.as_bytes().to_vec());
    same("the entry identifier of what was changed", told, Some(folder))
}

unsafe fn refusals(bench: &Bench) -> Check {
    let session = bench.session()?;
    let (sink, _) = sink();
    let mut connection = 0;
    let mut refused = |what: &str, entry: &[u8], expected: &[Code]| {
        let (count, first) = id(entry);
        let answer = session.Advise(count, first, CREATED, &sink, &mut connection);
        answers_one_of(&format!("Advise for {what}"), answer, expected)?;
        same("the connection of a refused Advise", connection, 0)
    };
    refused("4 bytes", &[0; 4], &[Code::E_INVALID_ENTRYID])?;
    let mut foreign = session.default_store_id(bench)?;
    foreign = entry_id_of(bench, &session.open_store(&foreign, 0)?)?;
    foreign.truncate(24);
    for byte in foreign.iter_mut().skip(4) {
        *byte = 0x5A;
    }
    refused("a UID that nobody has", &foreign, &[Code::E_UNKNOWN_ENTRYID])?;
    let status = entry_id(&session.status_row(bench, SPOOLER)?)?;
    refused("a status object", &status, &[Code::E_NO_SUPPORT])
}

unsafe fn keeps_the_sink(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store_id(bench)?;
    let (sink, events) = sink();
    advise(&session, Some(&store), CREATED, &sink)?;
    drop(sink);
    make_message(bench, &session, "after the Release")?;
    events.wait("a new message", is_created).map(drop)
}

/// A gate that a sink waits at.
#[derive(Default)]
struct Gate {
    open: Mutex<bool>,
    opened: Condvar,
}

impl Gate {
    fn pass(&self) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        while !*open {
            open = self.opened.wait(open).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn open(&self) {
        *self.open.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.opened.notify_all();
    }
}

unsafe fn releases_the_sink(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store_id(bench)?;
    let (sink, events) = sink();
    let connection = advise(&session, Some(&store), CREATED, &sink)?;
    drop(sink);
    hold(!events.is_released(), || "the sink was released while it is registered".into())?;
    ok("Unadvise", session.Unadvise(connection))?;
    events.wait_for_release("Unadvise")?;

    // While OnNotify runs, Unadvise returns, and the sink is still there.
    let gate = Arc::new(Gate::default());
    let (inside, entered) = std::sync::mpsc::channel();
    let at_gate = Arc::clone(&gate);
    let (sink, events) = sink_that(move |_| {
        let _ = inside.send(());
        at_gate.pass();
    });
    let connection = advise(&session, Some(&store), CREATED, &sink)?;
    drop(sink);
    make_message(bench, &session, "slowly told")?;
    let entered = entered.recv_timeout(std::time::Duration::from_secs(20));
    hold(entered.is_ok(), || "no notification of a new message".into())?;
    ok("Unadvise while OnNotify runs", session.Unadvise(connection))?;
    let released = events.is_released();
    gate.open();
    hold(!released, || "the sink was released while OnNotify ran".into())?;
    events.wait_for_release("OnNotify")
}
