//! Part I: when, where and in which order events are told, and what the end of a session tells.

use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use mapi_session::raw::{self, IMAPIAdviseSink, IMAPIClientShutdown, IMAPIFolder, NOTIFICATION};
use mapi_session::wire::{Notification, decode};
use mapi_session::{Code, tags};
use windows_core::implement;

use crate::bench::{ALLOW_OTHERS, NEW_SESSION, PROFILE, id};
use crate::breach::{Breach, Check, answers, hold, ok, same};
use crate::messages::{contents, message};
use crate::objects::{book, cast, entry_id_of, personal};
use crate::other::Other;
use crate::read::text;
use crate::rules::i::events::{Anywhere, CREATED, Place};
use crate::sink::{EXTENDED_EVENT, Events, sink, sink_that};
use crate::{Bench, Rule};

/// `MAPI_LOGOFF_SHARED`
const SHARED: u32 = 0x1;
/// `MAPI_MULTITHREAD_NOTIFICATIONS`
const MULTITHREAD: u32 = 0x1;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "I.3.1",
        "What a call causes is told after the call has returned.",
        "supporting-event-notification",
        after_the_call,
    )
    .chosen("imapiadvisesink-onnotify allows it inside the call; it is told after it"),
    Rule::changes(
        "I.3.2",
        "A sink that HrThisThreadAdviseSink has wrapped is called on the thread that did so, in a \
         call of MAPI there.",
        "hrthisthreadadvisesink",
        this_thread,
    )
    .by_exports(),
    Rule::changes(
        "I.3.3",
        "With MAPI_MULTITHREAD_NOTIFICATIONS sinks are called on a thread of MAPI's own.",
        "mapiinit_0",
        own_thread,
    ),
    Rule::changes(
        "I.3.4",
        "HrDispatchNotifications delivers what is queued before it answers S_OK; without \
         MAPIInitialize it answers MAPI_E_NOT_INITIALIZED.",
        "hrdispatchnotifications",
        dispatch,
    )
    .by_exports(),
    Rule::changes(
        "I.3.5",
        "The events of one OnNotify are told by their number and their address, and are the same \
         until it returns.",
        "imapiadvisesink-onnotify",
        good_until_return,
    ),
    Rule::changes(
        "I.3.7",
        "A sink may call MAPI in OnNotify, and what that causes is told too.",
        "implementing-an-advise-sink-object",
        sinks_call_mapi,
    ),
    Rule::changes(
        "I.3.8",
        "What OnNotify answers means nothing to MAPI: a sink that answers an error is told the \
         next event as well.",
        "imapiadvisesink-onnotify",
        answer_means_nothing,
    ),
    Rule::not_applicable(
        "I.3.10",
        "IMAPISupport has Subscribe, Unsubscribe and Notify for providers.",
        "imapisupport-subscribe",
        "providers of the embedded subsystem are Rust traits with a hub of their own; none is \
         handed an IMAPISupport",
    ),
    Rule::changes(
        "I.3.load",
        "However much happens at once, each sink is told all of it, in its order.",
        "imapiadvisesink-onnotify",
        none_lost,
    ),
    Rule::changes(
        "I.3.processes.store",
        "What another process changes in a store is told to this one's sinks.",
        "event-notification-in-mapi",
        another_process_and_a_store,
    ),
    Rule::changes(
        "I.3.processes.table",
        "What another process changes in a folder is told by the tables that are open here.",
        "about-table-notifications",
        another_process_and_a_table,
    ),
    Rule::changes(
        "I.3.processes.address-book",
        "What another process changes in an address book is told to this one's sinks.",
        "iaddrbook-advise",
        another_process_and_a_book,
    ),
    Rule::changes(
        "I.4.shared",
        "Logoff with MAPI_LOGOFF_SHARED tells the other sharers a critical error.",
        "ending-a-mapi-session",
        shared_end,
    ),
    Rule::changes(
        "I.4.extended",
        "Who is registered on the session hears an extended event at each client's Logoff.",
        "extended_notification",
        each_logoff,
    ),
    Rule::changes(
        "I.4.fast-shutdown",
        "A fast shutdown is told to providers, and to no sink.",
        "fast-shutdown-overview",
        silent_shutdown,
    ),
];

fn is_created(event: &Notification) -> bool {
    matches!(event, Notification::ObjectCreated(_))
}

unsafe fn after_the_call(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let in_call = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&in_call);
    let within = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&within);
    let caller = thread::current().id();
    let (sink, events) = sink_that(move |_| {
        // On another thread the call may be the next one already.
        if thread::current().id() == caller && seen.load(Ordering::SeqCst) {
            count.fetch_add(1, Ordering::SeqCst);
        }
    });
    place.advise(None, CREATED, &sink)?;
    for _ in 0..3 {
        in_call.store(true, Ordering::SeqCst);
        let made = message(bench, &place.folder, &[tags::SUBJECT.with("caused")]);
        in_call.store(false, Ordering::SeqCst);
        made?;
        events.wait("a new message", is_created)?;
    }
    same("events inside the calls that cause them", within.load(Ordering::SeqCst), 0)
}

type ThisThread =
    unsafe extern "system" fn(*mut std::ffi::c_void, *mut Option<IMAPIAdviseSink>) -> i32;
type Dispatch = unsafe extern "system" fn(u32) -> i32;

unsafe fn this_thread(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let wrap: ThisThread = bench.export("HrThisThreadAdviseSink")?;
    let dispatch: Dispatch = bench.export("HrDispatchNotifications")?;
    let (told, threads) = channel();
    let (sink, _events) = sink_that(move |_| {
        // The test may be over.
        let _ = told.send(thread::current().id());
    });
    let mut wrapped = None;
    ok("HrThisThreadAdviseSink", wrap(windows_core::Interface::as_raw(&sink), &mut wrapped))?;
    let wrapped = crate::breach::some("the wrapper", wrapped)?;
    place.advise(None, CREATED, &wrapped)?;
    place.mail(bench, "told here")?;
    for _ in 0..100 {
        ok("HrDispatchNotifications", dispatch(0))?;
        if let Ok(thread) = threads.recv_timeout(Duration::from_millis(20)) {
            return same("the thread that is told", thread, thread::current().id());
        }
    }
    Err(Breach::new("no notification of a new message"))
}

unsafe fn own_thread(bench: &Bench) -> Check {
    // MAPI_INIT_VERSION
    let mut init = [0_u32, MULTITHREAD];
    ok("MAPIInitialize", (bench.entry().MAPIInitialize)(init.as_mut_ptr().cast()))?;
    let place = Place::new(bench)?;
    let (told, threads) = channel();
    let (sink, _events) = sink_that(move |_| {
        // The test may be over.
        let _ = told.send(thread::current().id());
    });
    place.advise(None, CREATED, &sink)?;
    place.mail(bench, "told elsewhere")?;
    let thread = threads.recv_timeout(Duration::from_secs(20));
    let thread = thread.map_err(|_| Breach::new("no notification of a new message"))?;
    hold(thread != thread::current().id(), || "the client's thread was told".into())?;
    bench.uninitialize();
    Ok(())
}

unsafe fn dispatch(bench: &Bench) -> Check {
    let dispatch: Dispatch = bench.export("HrDispatchNotifications")?;
    answers("HrDispatchNotifications before MAPIInitialize", dispatch(0), Code::E_NOT_INITIALIZED)?;
    let place = Place::new(bench)?;
    let (sink, events) = sink_that(|_| thread::sleep(Duration::from_millis(50)));
    place.advise(None, CREATED, &sink)?;
    for number in 0..4 {
        place.mail(bench, &format!("{number}"))?;
    }
    ok("HrDispatchNotifications", dispatch(0))?;
    same("the events that were told by then", events.so_far().len(), 4)
}

/// A sink that looks twice at what it is told.
#[implement(IMAPIAdviseSink)]
struct Twice {
    told: std::sync::mpsc::Sender<(usize, bool)>,
    answer: u32,
}

impl raw::IMAPIAdviseSink_Impl for Twice_Impl {
    fn OnNotify(&self, count: u32, notifications: *const NOTIFICATION) -> u32 {
        let look = || {
            // SAFETY: MAPI gives so many, good until this returns.
            let events = unsafe { decode::notifications(notifications, count) };
            events.map(|events| format!("{events:?}"))
        };
        let first = look();
        thread::sleep(Duration::from_millis(50));
        let same = matches!((first, look()), (Ok(first), Ok(second)) if first == second);
        // The test may be over.
        let _ = self.told.send((count as usize, same));
        self.answer
    }
}

unsafe fn twice(bench: &Bench, answer: u32) -> Check {
    let place = Place::new(bench)?;
    let (told, seen) = channel();
    let sink: IMAPIAdviseSink = Twice { told, answer }.into();
    place.advise(None, CREATED, &sink)?;
    for number in 0..5 {
        place.mail(bench, &format!("{number}"))?;
    }
    let mut all = 0;
    while all < 5 {
        let (count, same) = seen
            .recv_timeout(Duration::from_secs(20))
            .map_err(|_| Breach::new(format!("{all} of 5 events were told")))?;
        hold(count > 0, || "OnNotify with no event".into())?;
        hold(same, || "the events changed while OnNotify ran".into())?;
        all += count;
    }
    same("the events", all, 5)
}

unsafe fn good_until_return(bench: &Bench) -> Check {
    twice(bench, 0)
}

unsafe fn answer_means_nothing(bench: &Bench) -> Check {
    twice(bench, Code::E_CALL_FAILED.to_hresult() as u32)
}

unsafe fn sinks_call_mapi(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let folder: Anywhere<IMAPIFolder> = Anywhere(place.folder.clone());
    let again = AtomicBool::new(true);
    let (made, results) = channel();
    let (sink, events) = sink_that(move |_| {
        if again.swap(false, Ordering::SeqCst) {
            let (mut new, folder) = (ptr::null_mut(), folder.get());
            let mut answer = folder.CreateMessage(ptr::null(), 0, &mut new);
            if answer == 0 {
                let new: raw::IMessage = windows_core::Interface::from_raw(new);
                answer = new.SaveChanges(0);
            }
            // The test may be over.
            let _ = made.send(answer);
        }
    });
    place.advise(None, CREATED, &sink)?;
    place.mail(bench, "the first")?;
    let answer = results.recv_timeout(Duration::from_secs(20));
    let answer = answer.map_err(|_| Breach::new("MAPI did not answer in OnNotify"))?;
    ok("a new message in OnNotify", answer)?;
    events.wait("the first message", is_created)?;
    events.wait("the message of the sink", is_created).map(drop)
}

unsafe fn none_lost(bench: &Bench) -> Check {
    const MESSAGES: usize = 200;
    let place = Place::new(bench)?;
    // One of them is at its first event until all has happened.
    let (go, gate) = channel::<()>();
    let gate = Mutex::new(Some(gate));
    let slow = sink_that(move |_| {
        let gate = gate.lock().unwrap_or_else(PoisonError::into_inner).take();
        // It opens when the other end is dropped.
        gate.map(|gate| gate.recv_timeout(Duration::from_secs(20)));
    });
    let mut sinks: Vec<(IMAPIAdviseSink, Events)> = (0..9).map(|_| sink()).collect();
    sinks.push(slow);
    for (sink, _) in &sinks {
        place.advise(None, CREATED, sink)?;
    }
    let mut made = Vec::new();
    for number in 0..MESSAGES {
        made.push(place.mail(bench, &format!("{number}"))?);
    }
    drop(go);
    for (_, events) in &sinks {
        for (number, entry) in made.iter().enumerate() {
            let event = events.wait(&format!("message {number}"), |_| true)?;
            let Notification::ObjectCreated(object) = event else {
                return Err(Breach::new(format!("{event:?} is no new message")));
            };
            let told = object.entry_id.map(|id| id.as_bytes().to_vec());
            same(
                &format!("message {number} in the order of the events"),
                told.as_ref(),
                Some(entry),
            )?;
        }
    }
    Ok(())
}

/// A second process with a session of the same profile.
fn elsewhere() -> Result<Other, Breach> {
    let mut other = Other::start()?;
    same("MAPILogonEx there", other.ask(&format!("logon 2 {PROFILE}"))?, "0".to_owned())?;
    Ok(other)
}

unsafe fn another_process_and_a_store(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let mut other = elsewhere()?;
    let events = place.listen(None, CREATED)?;
    for number in 0..3 {
        other.ask(&format!("mail {number}"))?;
    }
    for _ in 0..3 {
        let event = events.wait("a message of another process", is_created)?;
        let Notification::ObjectCreated(object) = event else { return Ok(()) };
        let inbox = entry_id_of(bench, &place.inbox)?;
        let parent = object.parent.map(|id| id.as_bytes().to_vec());
        same("the folder of the message", parent, Some(inbox))?;
    }
    Ok(())
}

unsafe fn another_process_and_a_table(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let mut other = elsewhere()?;
    let table = contents(&place.inbox)?;
    let (events, connection) = Events::of_table(&table)?;
    other.ask("mail Elsewhere")?;
    events.wait("a row of another process", |event| {
        matches!(event, Notification::Table(event)
            if text(&event.row, tags::SUBJECT).as_deref() == Some("Elsewhere"))
    })?;
    ok("IMAPITable::Unadvise", table.Unadvise(connection))
}

unsafe fn another_process_and_a_book(bench: &Bench) -> Check {
    let session = bench.session()?;
    let book = book(&session)?;
    let container = entry_id_of(bench, &personal(bench, &book)?)?;
    let mut other = elsewhere()?;
    let (sink, events) = sink();
    let (count, first) = id(&container);
    let mut connection = 0;
    ok("IAddrBook::Advise", book.Advise(count, first, CREATED, &sink, &mut connection))?;
    other.ask("user Ada")?;
    events.wait("an entry of another process", is_created)?;
    ok("IAddrBook::Unadvise", book.Unadvise(connection))
}

/// Two clients of one session, and what the first is told of the session.
unsafe fn two_clients(
    bench: &Bench,
) -> Result<(crate::bench::Session, crate::bench::Session, Events), Breach> {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let session = bench.logon_with(Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
    let joined = bench.logon_with(None, 0)?;
    let events = Events::of_session(&session, EXTENDED_EVENT)?;
    Ok((session, joined, events))
}

unsafe fn shared_end(bench: &Bench) -> Check {
    let (_session, joined, events) = two_clients(bench)?;
    ok("Logoff of the other", joined.Logoff(0, SHARED, 0))?;
    let event = events.wait("the Logoff of the other", |_| true)?;
    hold(matches!(event, Notification::CriticalError { .. }), || {
        format!("the first event is {event:?}")
    })
}

unsafe fn each_logoff(bench: &Bench) -> Check {
    let (_session, joined, events) = two_clients(bench)?;
    let third = bench.logon_with(None, 0)?;
    for client in [joined, third] {
        ok("Logoff of another", client.Logoff(0, 0, 0))?;
        let event = events.wait("the Logoff of another", |_| true)?;
        hold(matches!(event, Notification::Extended { .. }), || format!("it tells {event:?}"))?;
    }
    Ok(())
}

unsafe fn silent_shutdown(bench: &Bench) -> Check {
    let (session, joined, events) = two_clients(bench)?;
    let client: IMAPIClientShutdown = cast("the session", &*session)?;
    ok("NotifyProcessShutdown", client.NotifyProcessShutdown())?;
    ok("Logoff of the other", joined.Logoff(0, 0, 0))?;
    let mut before = 0;
    events.wait("the Logoff of the other", |event| {
        let is_logoff = matches!(event, Notification::Extended { .. });
        before += usize::from(!is_logoff);
        is_logoff
    })?;
    same("the events of a fast shutdown", before, 0)
}
