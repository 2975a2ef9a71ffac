//! Part B: what becomes of a store's messages when the store is logged off.

use std::time::{Duration, Instant};

use mapi_session::Code;
use mapi_session::raw::IMsgStore;

use crate::bench::{NEW_SESSION, PROFILE};
use crate::breach::{answers, hold, ok, same};
use crate::messages::inbox;
use crate::other::Other;
use crate::rules::mailing::{DOWNLOAD, Office, UPLOAD, office};
use crate::{Bench, Breach, Check, Rule};

/// `LOGOFF_NO_WAIT`
const NO_WAIT: u32 = 0x1;
/// `LOGOFF_ORDERLY`
const ORDERLY: u32 = 0x2;
/// `LOGOFF_PURGE`
const PURGE: u32 = 0x4;
/// `LOGOFF_ABORT`
const ABORT: u32 = 0x8;
/// `LOGOFF_QUIET`
const QUIET: u32 = 0x10;
/// `LOGOFF_COMPLETE`
const COMPLETE: u32 = 0x1_0000;
/// `LOGOFF_INBOUND`
const INBOUND: u32 = 0x2_0000;
/// `LOGOFF_OUTBOUND`
const OUTBOUND: u32 = 0x4_0000;
/// `LOGOFF_OUTBOUND_QUEUE`
const QUEUE: u32 = 0x8_0000;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "B.3.LOGOFF_NO_WAIT",
        "LOGOFF_NO_WAIT sends what waits behind the call; a message that comes in is received, no \
         other is.",
        "imsgstore-storelogoff",
        no_wait,
    )
    .backstage(),
    Rule::changes(
        "B.3.LOGOFF_ORDERLY",
        "With LOGOFF_ORDERLY a message that is being sent is finished, and no other is begun.",
        "imsgstore-storelogoff",
        orderly,
    )
    .backstage(),
    Rule::changes(
        "B.3.LOGOFF_PURGE",
        "LOGOFF_PURGE sends what waits before StoreLogoff returns.",
        "imsgstore-storelogoff",
        purge,
    ),
    Rule::changes(
        "B.3.LOGOFF_ABORT",
        "LOGOFF_ABORT logs off a store for which no transport works, and sends nothing; where one \
         does, nothing changes.",
        "imsgstore-storelogoff",
        abort,
    )
    .chosen("whether a transport is stopped that works; it is not")
    .backstage(),
    Rule::changes(
        "B.3.LOGOFF_QUIET",
        "With LOGOFF_QUIET a store is not logged off for which a transport works.",
        "imsgstore-storelogoff",
        quiet,
    )
    .backstage(),
    Rule::changes(
        "B.3.LOGOFF_COMPLETE",
        "LOGOFF_COMPLETE says that the store is logged off: its objects take only Release.",
        "imapisupport-storelogofftransports",
        complete,
    )
    .chosen("whether StoreLogoff answers it too; it does"),
    Rule::changes(
        "B.3.LOGOFF_INBOUND",
        "LOGOFF_INBOUND says that a message is coming in.",
        "imsgstore-storelogoff",
        inbound,
    )
    .backstage(),
    Rule::changes(
        "B.3.LOGOFF_OUTBOUND",
        "LOGOFF_OUTBOUND says that a message is being sent.",
        "imsgstore-storelogoff",
        outbound,
    )
    .backstage(),
    Rule::changes(
        "B.3.LOGOFF_OUTBOUND_QUEUE",
        "LOGOFF_OUTBOUND_QUEUE says that messages wait to be sent.",
        "imsgstore-storelogoff",
        queue,
    ),
    Rule::changes(
        "B.3.3",
        "A store that another client uses too is released at once: nothing is sent, and the other \
         goes on.",
        "imsgstore-storelogoff",
        used_by_another,
    )
    .chosen("what tells that another process uses it: a session with the profile"),
    Rule::changes(
        "B.3.4",
        "What StoreLogoff was asked for last is done when the store is released; where it was not \
         called, as with LOGOFF_ABORT.",
        "imsgstore-storelogoff",
        last_call_counts,
    )
    .backstage(),
];

/// StoreLogoff, and what it answers in its parameter.
unsafe fn log_off(store: &IMsgStore, flags: u32) -> Result<u32, Breach> {
    let mut both = flags;
    ok(&format!("StoreLogoff({flags:#x})"), store.StoreLogoff(&mut both))?;
    Ok(both)
}

/// Among what StoreLogoff answered are these flags, and not those.
fn has(answer: u32, these: u32, not_those: u32) -> Check {
    hold(answer & these == these && answer & not_those == 0, || {
        format!("StoreLogoff answered {answer:#x}, not with {these:#x} and without {not_those:#x}")
    })
}

/// As many messages have left for others before long.
fn sent(bench: &Bench, office: &Office, count: usize) -> Check {
    let start = Instant::now();
    while office.sent(bench)? < count && start.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(20));
    }
    same("the messages sent", office.sent(bench)?, count)
}

unsafe fn no_wait(bench: &Bench) -> Check {
    let office = office(bench)?;
    let stage = bench.backstage()?;
    office.submit(bench, "One", bench.far())?;
    office.submit(bench, "Two", bench.far())?;
    let store = office.store(bench)?;
    stage.hold("transport submit");
    has(log_off(&store, NO_WAIT)?, COMPLETE | QUEUE, 0)?;
    drop(store);
    // All this has returned, and only now the first one goes out.
    hold(stage.is_held(), || "nothing is sent".into())?;
    same("the messages sent before", office.sent(bench)?, 0)?;
    stage.let_go();
    // A client that logs off now need not wait by itself.
    let office = office.logs_off_and_on(bench)?;
    same("the messages sent", office.sent(bench)?, 2)?;

    bench.arrive("Three")?;
    bench.arrive("Four")?;
    let store = office.store(bench)?;
    office.flush_until(bench, DOWNLOAD, "store deliver")?;
    has(log_off(&store, NO_WAIT)?, COMPLETE | INBOUND, 0)?;
    drop(store);
    stage.let_go();
    let office = office.logs_off_and_on(bench)?;
    same("the messages received", office.received(bench)?.len(), 1)
}

unsafe fn orderly(bench: &Bench) -> Check {
    let office = office(bench)?;
    for subject in ["One", "Two", "Three"] {
        office.submit(bench, subject, bench.far())?;
    }
    let store = office.store(bench)?;
    office.flush_until(bench, UPLOAD, "transport submit")?;
    has(log_off(&store, ORDERLY)?, COMPLETE | OUTBOUND, 0)?;
    drop(store);
    bench.backstage()?.let_go();
    let office = office.logs_off_and_on(bench)?;
    same("the messages sent", office.sent(bench)?, 1)?;
    same("the messages that wait", office.waiting(bench)?.len(), 2)
}

unsafe fn purge(bench: &Bench) -> Check {
    let office = office(bench)?;
    office.submit(bench, "One", bench.far())?;
    office.submit(bench, "Two", bench.far())?;
    let store = office.store(bench)?;
    has(log_off(&store, PURGE)?, COMPLETE, QUEUE | OUTBOUND)?;
    same("the messages sent when StoreLogoff returns", office.sent(bench)?, 2)
}

/// A transport works, and StoreLogoff with a flag changes nothing.
unsafe fn changes_nothing(bench: &Bench, office: &Office, flag: u32) -> Check {
    office.submit(bench, "One", bench.far())?;
    office.submit(bench, "Two", bench.far())?;
    let store = office.store(bench)?;
    office.flush_until(bench, UPLOAD, "transport submit")?;
    let answer = log_off(&store, flag)?;
    let works = inbox(bench, &store).map(drop);
    drop(store);
    bench.backstage()?.let_go();
    has(answer, OUTBOUND, COMPLETE)?;
    works?;
    sent(bench, office, 2)
}

/// No transport works, and StoreLogoff with a flag sends nothing.
unsafe fn sends_nothing(bench: &Bench, office: Office, flag: u32) -> Check {
    let before = office.sent(bench)?;
    office.submit(bench, "Three", bench.far())?;
    let store = office.store(bench)?;
    has(log_off(&store, flag)?, COMPLETE, OUTBOUND | INBOUND)?;
    drop(store);
    let office = office.logs_off_and_on(bench)?;
    same("the messages sent", office.sent(bench)?, before)?;
    same("the messages that wait", office.waiting(bench)?, vec!["Three".to_owned()])
}

/// A session that no work of a session before is left of.
unsafe fn settled(bench: &Bench, office: Office) -> Result<Office, Breach> {
    office.logs_off_and_on(bench)
}

unsafe fn abort(bench: &Bench) -> Check {
    let office = office(bench)?;
    changes_nothing(bench, &office, ABORT)?;
    sends_nothing(bench, settled(bench, office)?, ABORT)
}

unsafe fn quiet(bench: &Bench) -> Check {
    let office = office(bench)?;
    changes_nothing(bench, &office, QUIET)?;
    sends_nothing(bench, settled(bench, office)?, QUIET)
}

unsafe fn complete(bench: &Bench) -> Check {
    let office = office(bench)?;
    let store = office.store(bench)?;
    let folder = inbox(bench, &store)?;
    has(log_off(&store, NO_WAIT)?, COMPLETE, 0)?;
    let mut table = None;
    let answer = folder.GetContentsTable(0, &mut table);
    answers("GetContentsTable after it", answer, Code::E_INVALID_OBJECT)?;
    answers("SaveChanges of the store after it", store.SaveChanges(0), Code::E_INVALID_OBJECT)?;
    drop((folder, store));
    // The store itself can be opened again.
    inbox(bench, &office.store(bench)?).map(drop)
}

unsafe fn inbound(bench: &Bench) -> Check {
    let office = office(bench)?;
    bench.arrive("One")?;
    let store = office.store(bench)?;
    office.flush_until(bench, DOWNLOAD, "store deliver")?;
    let answer = log_off(&store, QUIET)?;
    bench.backstage()?.let_go();
    has(answer, INBOUND, OUTBOUND | COMPLETE)
}

unsafe fn outbound(bench: &Bench) -> Check {
    let office = office(bench)?;
    office.submit(bench, "One", bench.far())?;
    let store = office.store(bench)?;
    office.flush_until(bench, UPLOAD, "transport submit")?;
    let answer = log_off(&store, QUIET)?;
    bench.backstage()?.let_go();
    has(answer, OUTBOUND, INBOUND | COMPLETE)
}

unsafe fn queue(bench: &Bench) -> Check {
    let office = office(bench)?;
    has(log_off(&office.store(bench)?, QUIET)?, COMPLETE, QUEUE)?;
    office.submit(bench, "One", bench.far())?;
    has(log_off(&office.store(bench)?, QUIET)?, COMPLETE | QUEUE, OUTBOUND)
}

unsafe fn used_by_another(bench: &Bench) -> Check {
    let office = office(bench)?;
    office.submit(bench, "One", bench.far())?;
    let second = bench.logon(PROFILE)?;
    let others = second.default_store(bench)?;
    has(log_off(&office.store(bench)?, PURGE)?, COMPLETE, 0)?;
    same("the messages sent beside another session", office.sent(bench)?, 0)?;
    inbox(bench, &others)?;
    drop(others);
    ok("Logoff", second.Logoff(0, 0, 0))?;
    drop(second);

    let mut other = Other::start()?;
    let answer = other.ask(&format!("logon {NEW_SESSION} {PROFILE}"))?;
    same("what MAPILogonEx answers in a second process", answer.as_str(), "0")?;
    other.ask("work")?;
    has(log_off(&office.store(bench)?, PURGE)?, COMPLETE, 0)?;
    same("the messages sent beside another process", office.sent(bench)?, 0)?;
    other.ask("work")?;
    drop(other);
    // Alone, it sends.
    has(log_off(&office.store(bench)?, PURGE)?, COMPLETE, QUEUE)?;
    same("the messages sent alone", office.sent(bench)?, 1)
}

unsafe fn last_call_counts(bench: &Bench) -> Check {
    let office = office(bench)?;
    office.submit(bench, "One", bench.far())?;
    let store = office.store(bench)?;
    office.flush_until(bench, UPLOAD, "transport submit")?;
    // What is going on has not seen this one.
    office.submit(bench, "Two", bench.far())?;
    has(log_off(&store, QUIET)?, OUTBOUND | QUEUE, COMPLETE)?;
    has(log_off(&store, NO_WAIT)?, OUTBOUND | QUEUE | COMPLETE, 0)?;
    same("the messages sent before the store is released", office.sent(bench)?, 0)?;
    drop(store);
    bench.backstage()?.let_go();
    sent(bench, &office, 2)?;

    // Without a call nothing is sent.
    let office = settled(bench, office)?;
    office.submit(bench, "Three", bench.far())?;
    drop(office.store(bench)?);
    let office = office.logs_off_and_on(bench)?;
    same("the messages sent without a call", office.sent(bench)?, 2)?;
    same("the messages that wait", office.waiting(bench)?.len(), 1)
}
