//! Part B: ending a session.

use std::ptr;
use std::sync::atomic::Ordering;

use mapi_session::{Code, Notification, tags};
use windows_core::{IUnknown, Interface as _};

use crate::bench::{ALLOW_OTHERS, NEW_SESSION, PROFILE, Session};
use crate::breach::{answers, hold, ok, same, succeeds};
use crate::messages::{address, contents, inbox, message, recipient};
use crate::read::row_count;
use crate::rules::a::logon::{OTHER, two_profiles};
use crate::rules::mailing::{DOWNLOAD, UPLOAD};
use crate::rules::sharers::{PAIRS, Place, Sharer, listen};
use crate::sink::{EXTENDED_EVENT, Events, advise_session, sink};
use crate::{Bench, Breach, Check, Rule};

/// `MAPI_LOGOFF_SHARED`
const SHARED: u32 = 1;
/// `MAPI_LOGOFF_UI`
const UI: u32 = 2;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "B.1.1",
        "Unadvise ends a registration: its sink is told nothing more, others are.",
        "ending-a-mapi-session",
        unadvised,
    ),
    Rule::reads(
        "B.1.2",
        "What a session opened is released before Logoff: nothing else holds it.",
        "ending-a-mapi-session",
        released_before_logoff,
    ),
    Rule::reads(
        "B.1.3",
        "Memory that a session gave is the client's: it can be read and freed after Logoff.",
        "mapifreebuffer",
        memory_stays,
    ),
    Rule::reads("B.1.4", "Logoff ends the session.", "ending-a-mapi-session", logoff_ends),
    Rule::changes(
        "B.1.5",
        "After Logoff, Release is the only call that a session takes.",
        "imapisession-logoff",
        only_release_after_logoff,
    )
    .chosen("what other calls answer; MAPI_E_INVALID_OBJECT"),
    Rule::not_applicable(
        "B.1.6",
        "A client that initialised OLE ends it before MAPI.",
        "ending-a-mapi-session",
        "OLE is the client's own business: MAPI sees nothing of it",
    ),
    Rule::reads(
        "B.1.7",
        "MAPIUninitialize ends MAPI, once for each MAPIInitialize.",
        "ending-a-mapi-session",
        uninitialize_ends,
    ),
    Rule::reads(
        "B.1.8",
        "DeinitMapiUtil comes last, where ScInitMapiUtil was called.",
        "ending-a-mapi-session",
        utilities_end_last,
    )
    .by_exports(),
    Rule::reads("B.2.result", "Logoff answers S_OK.", "imapisession-logoff", logoff_answers_ok),
    Rule::changes(
        "B.2.MAPI_LOGOFF_SHARED",
        "MAPI_LOGOFF_SHARED tells every sharer to log off; any sharer may set it.",
        "imapisession-logoff",
        shared_tells_all,
    )
    .chosen("whether a sharer that is told can go on; it can, until it logs off"),
    Rule::reads(
        "B.2.MAPI_LOGOFF_UI",
        "MAPI_LOGOFF_UI allows dialogs; none is needed.",
        "imapisession-logoff",
        logoff_with_ui,
    ),
    Rule::changes(
        "B.2.ulReserved",
        "The last parameter of Logoff is 0: with another number the session goes on.",
        "imapisession-logoff",
        reserved_is_zero,
    )
    .chosen("what another number answers; MAPI_E_INVALID_PARAMETER"),
    Rule::changes(
        "B.2.alone",
        "Without MAPI_LOGOFF_SHARED only this client's use of the session ends.",
        "imapisession-logoff",
        others_go_on,
    ),
    Rule::changes(
        "B.2.1",
        "A sink that is registered without an entry identifier is told critical errors, asked for \
         or not, and extended events: a sharer's Logoff.",
        "registering-for-a-notification",
        sharers_hear,
    )
    .chosen(
        "what is told, and when: fnevCriticalError with MAPI_LOGOFF_SHARED, fnevExtended at each \
         Logoff of a sharer",
    ),
    Rule::changes(
        "B.2.2",
        "A Logoff is told by notifications only: the sessions of sharers go on, and no call answers \
         MAPI_E_END_OF_SESSION, which is about a server.",
        "mapi-constants",
        end_of_session_is_of_servers,
    ),
    Rule::changes(
        "B.2.3",
        "Objects that are left open at Logoff answer MAPI_E_INVALID_OBJECT, and take AddRef, \
         Release and QueryInterface still.",
        "ending-a-mapi-session",
        objects_left_open,
    )
    .chosen("whether QueryInterface is one of the calls that are left; it is"),
    Rule::changes(
        "B.3.1",
        "A message that is submitted just before Logoff waits for a later session.",
        "ending-a-mapi-session",
        submitted_before_logoff,
    ),
    Rule::changes(
        "B.3.2",
        "The outbound queue is drained before Logoff by FlushQueues of the spooler.",
        "imapistatus-flushqueues",
        drained_before_logoff,
    ),
];

unsafe fn unadvised(bench: &Bench) -> Check {
    let (first, joined) = sharers(bench)?;
    let (sink, events) = sink();
    let connection = advise_session(&first, EXTENDED_EVENT, &sink)?;
    ok("Unadvise", first.Unadvise(connection))?;
    // The second sink is told after the first would be.
    critical_errors(&first, &joined, 0)?;
    hold(events.so_far().is_empty(), || "a sink was told something after Unadvise".into())
}

/// Releases the last reference to an object, and gives the count that is left.
unsafe fn release(object: impl windows_core::Interface) -> Result<u32, Breach> {
    let unknown = object.cast::<IUnknown>();
    drop(object);
    let unknown = unknown.map_err(|error| Breach::new(format!("QueryInterface: {error}")))?;
    let raw = unknown.into_raw();
    // The vtable pointer is what every COM object begins with.
    let vtable = *raw.cast::<*const windows_core::IUnknown_Vtbl>();
    Ok(((*vtable).Release)(raw))
}

unsafe fn released_before_logoff(bench: &Bench) -> Check {
    let session = bench.session()?;
    let table = session.status_table()?;
    session.status_rows(bench)?;
    let store = session.default_store(bench)?;
    let folder = inbox(bench, &store)?;
    same("the references to a folder", release(folder)?, 0)?;
    same("the references to a store", release(store)?, 0)?;
    same("the references to a table", release(table)?, 0)?;
    ok("Logoff", session.Logoff(0, 0, 0))
}

unsafe fn end_of_session_is_of_servers(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let first = bench.logon_with(Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
    let joined = bench.logon_with(None, 0)?;
    let events = Events::of_session(&first, EXTENDED_EVENT)?;
    ok("Logoff of everybody", joined.Logoff(0, SHARED, 0))?;
    events.wait("the other's Logoff", |event| matches!(event, Notification::Extended { .. }))?;
    let store = first.default_store(bench)?;
    inbox(bench, &store)?;
    first.status_table()?;
    ok("Logoff", first.Logoff(0, 0, 0))?;
    let mut table = None;
    let answer = first.GetStatusTable(0, &mut table);
    answers("GetStatusTable after the own Logoff", answer, Code::E_INVALID_OBJECT)?;
    answers("SaveChanges after the own Logoff", store.SaveChanges(0), Code::E_INVALID_OBJECT)
}

unsafe fn memory_stays(bench: &Bench) -> Check {
    let session = bench.session()?;
    let (mut count, mut identity) = (0, ptr::null_mut());
    succeeds("QueryIdentity", session.QueryIdentity(&mut count, &mut identity))?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let bytes = mapi_session::wire::decode::entry_id(identity, count)?;
    hold(!bytes.as_bytes().is_empty(), || "the identity is gone".into())?;
    bench.frees_root("what QueryIdentity gave, after Logoff", identity)
}

unsafe fn uninitialize_ends(bench: &Bench) -> Check {
    bench.initialize()?;
    ok("Logoff", bench.session()?.Logoff(0, 0, 0))?;
    bench.uninitialize();
    bench.profiles()?;
    bench.uninitialize();
    let (code, _) = bench.try_logon(None, 0)?;
    answers("MAPILogonEx at the end", code.to_hresult(), Code::E_NOT_INITIALIZED)
}

unsafe fn utilities_end_last(bench: &Bench) -> Check {
    type Init = unsafe extern "system" fn(u32) -> i32;
    type Deinit = unsafe extern "system" fn();
    let init: Init = bench.export("ScInitMapiUtil")?;
    let deinit: Deinit = bench.export("DeinitMapiUtil")?;
    ok("ScInitMapiUtil", init(0))?;
    ok("Logoff", bench.session()?.Logoff(0, 0, 0))?;
    bench.uninitialize();
    deinit();
    Ok(())
}

unsafe fn logoff_ends(bench: &Bench) -> Check {
    let session = bench.session()?;
    let table = session.stores_table()?;
    drop(table);
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let mut table = None;
    hold(session.GetMsgStoresTable(0, &mut table) != 0, || "the session goes on".into())
}

unsafe fn only_release_after_logoff(bench: &Bench) -> Check {
    let session = bench.session()?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let mut table = None;
    let answer = session.GetStatusTable(0, &mut table);
    answers("GetStatusTable after Logoff", answer, Code::E_INVALID_OBJECT)?;
    answers("a second Logoff", session.Logoff(0, 0, 0), Code::E_INVALID_OBJECT)
}

unsafe fn logoff_answers_ok(bench: &Bench) -> Check {
    ok("Logoff", bench.session()?.Logoff(0, 0, 0))
}

unsafe fn reserved_is_zero(bench: &Bench) -> Check {
    let session = bench.session()?;
    answers(
        "Logoff with a last parameter of 1",
        session.Logoff(0, 0, 1),
        Code::E_INVALID_PARAMETER,
    )?;
    session.status_table()?;
    ok("Logoff", session.Logoff(0, 0, 0))
}

unsafe fn logoff_with_ui(bench: &Bench) -> Check {
    ok("Logoff with MAPI_LOGOFF_UI", bench.session()?.Logoff(0, UI, 0))
}

/// A client that shares its session, and one that has joined it.
unsafe fn share<'a>(
    bench: &'a Bench,
    first: Place,
    second: Place,
) -> Result<(Sharer<'a>, Sharer<'a>), Breach> {
    let flags = NEW_SESSION | ALLOW_OTHERS;
    let first = Sharer::logs_on(bench, first, Some(PROFILE), flags)?;
    Ok((first, Sharer::logs_on(bench, second, None, 0)?))
}

/// A session that another client shares, and that one's.
unsafe fn sharers(bench: &Bench) -> Result<(Session, Session), Breach> {
    two_profiles(bench)?;
    let first = bench.logon_with(Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
    Ok((first, bench.logon_with(None, 0)?))
}

/// What a sharer hears until it is told of the other's Logoff: how many critical errors.
unsafe fn critical_errors(stays: &Session, goes: &Session, flags: u32) -> Result<usize, Breach> {
    let (events, critical) = listen(stays, EXTENDED_EVENT)?;
    ok("Logoff", goes.Logoff(0, flags, 0))?;
    events.wait("the other's Logoff", |event| matches!(event, Notification::Extended { .. }))?;
    Ok(critical.load(Ordering::SeqCst))
}

unsafe fn shared_tells_all(bench: &Bench) -> Check {
    two_profiles(bench)?;
    for (stays, goes) in PAIRS {
        let (mut first, mut joined) = share(bench, stays, goes)?;
        first.listens()?;
        joined.logs_off(SHARED)?;
        same("the critical errors told", first.hears()?, 1)?;
        // It is for the client to log off.
        first.works()?;
    }
    // A session that nobody shares has nobody to tell.
    ok("Logoff of one that is not shared", bench.logon(OTHER)?.Logoff(0, SHARED, 0))
}

unsafe fn others_go_on(bench: &Bench) -> Check {
    two_profiles(bench)?;
    for (goes, stays) in PAIRS {
        let (mut first, mut joined) = share(bench, goes, stays)?;
        joined.listens()?;
        first.logs_off(0)?;
        same("the critical errors told", joined.hears()?, 0)?;
        joined.works()?;
    }
    Ok(())
}

unsafe fn sharers_hear(bench: &Bench) -> Check {
    two_profiles(bench)?;
    for (stays, goes) in PAIRS {
        let (mut first, mut joined) = share(bench, stays, goes)?;
        // Asked for nothing, critical errors are told.
        first.listens_for(0)?;
        joined.logs_off(SHARED)?;
        first.hears_an_error()?;
        let mut again = Sharer::logs_on(bench, goes, None, 0)?;
        first.listens()?;
        again.logs_off(0)?;
        first.hears()?;
    }
    Ok(())
}

unsafe fn objects_left_open(bench: &Bench) -> Check {
    let session = bench.session()?;
    let table = session.status_table()?;
    let store = session.default_store(bench)?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let mut count = 0;
    answers("GetRowCount after Logoff", table.GetRowCount(0, &mut count), Code::E_INVALID_OBJECT)?;
    answers("SaveChanges after Logoff", store.SaveChanges(0), Code::E_INVALID_OBJECT)?;
    let object = table.cast::<IUnknown>();
    let object = object.map_err(|error| Breach::new(format!("QueryInterface: {error}")))?;
    drop((object.clone(), object));
    Ok(())
}

/// Submits a message from the first profile's session to the second profile's user.
unsafe fn submit(bench: &Bench, session: &Session) -> Check {
    let store = session.default_store(bench)?;
    let folder = inbox(bench, &store)?;
    let message = message(bench, &folder, &[tags::SUBJECT.with("Waiting")])?;
    let to = format!("{}@example.org", OTHER.to_lowercase());
    address(&message, &[recipient(OTHER, "SMTP", &to)])?;
    ok("SubmitMessage", message.SubmitMessage(0))
}

/// How many messages the second profile has received.
unsafe fn received(bench: &Bench) -> Result<u32, Breach> {
    let session = bench.logon(OTHER)?;
    session.flush(bench, DOWNLOAD)?;
    let store = session.default_store(bench)?;
    row_count(&contents(&inbox(bench, &store)?)?)
}

unsafe fn submitted_before_logoff(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let session = bench.logon(PROFILE)?;
    submit(bench, &session)?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    same("the messages received before", received(bench)?, 0)?;
    bench.logon(PROFILE)?.flush(bench, UPLOAD)?;
    same("the messages received after a later session", received(bench)?, 1)
}

unsafe fn drained_before_logoff(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let session = bench.logon(PROFILE)?;
    submit(bench, &session)?;
    session.flush(bench, UPLOAD)?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    same("the messages received", received(bench)?, 1)
}
