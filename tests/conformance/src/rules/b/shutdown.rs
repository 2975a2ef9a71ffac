//! Part B: ending a process without ending its sessions, and in which order providers end.

use std::ptr;

use mapi_session::raw::IMAPIClientShutdown;
use mapi_session::{Code, tags};
use windows_core::{IUnknown, Interface as _};

use crate::bench::{NEW_SESSION, PROFILE, Session};
use crate::breach::{answers, hold, ok, same};
use crate::messages::{contents, inbox, message};
use crate::other::Other;
use crate::read::text;
use crate::{Bench, Breach, Check, Provider, Rule};

/// Names what the user wants, as the registry's value FastShutdownBehavior does on Windows.
const BEHAVIOR: &str = "MAPI_FAST_SHUTDOWN";

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "B.2.4",
        "At Logoff address books end first, then message stores, then transports.",
        "shutting-down-a-service-provider",
        order_of_logoffs,
    )
    .backstage(),
    Rule::changes(
        "B.4.1",
        "Every session has IMAPIClientShutdown: QueryFastShutdown, NotifyProcessShutdown and \
         DoFastShutdown, in this order.",
        "best-practices-for-fast-shutdown",
        in_order,
    ),
    Rule::changes(
        "B.4.2",
        "Where QueryFastShutdown answers MAPI_E_NO_SUPPORT, the session ends as sessions do.",
        "imapiclientshutdown-queryfastshutdown",
        refused,
    ),
    Rule::changes(
        "B.4.3",
        "Providers are asked and told in the order transport, address book, message store.",
        "fast-shutdown-overview",
        order_of_shutdown,
    )
    .backstage(),
    Rule::changes(
        "B.4.4",
        "After DoFastShutdown the process ends without a call more, and nothing is lost.",
        "imapiclientshutdown-dofastshutdown",
        process_ends,
    ),
    Rule::changes(
        "B.4.5",
        "FastShutdownBehavior says who decides: 0, unless a provider objects; 1, if every provider \
         agrees; 2, never, and no provider is asked.",
        "fast-shutdown-user-options",
        behavior,
    )
    .chosen("where there is no registry: the variable MAPI_FAST_SHUTDOWN")
    .backstage(),
];

fn shutdown(session: &Session) -> Result<IMAPIClientShutdown, Breach> {
    session.cast().map_err(|error| Breach::new(format!("no IMAPIClientShutdown: {error}")))
}

/// A session whose providers are all logged on.
unsafe fn all_logged_on(bench: &Bench) -> Result<(Session, IUnknown), Breach> {
    let session = bench.session()?;
    session.status_table()?;
    let mut book = ptr::null_mut();
    ok("OpenAddressBook", session.OpenAddressBook(0, ptr::null(), 0, &mut book))?;
    hold(!book.is_null(), || "OpenAddressBook gave a null pointer with S_OK".into())?;
    drop(IUnknown::from_raw(book));
    let store = session.default_store(bench)?;
    let store = store.cast().map_err(|error| Breach::new(format!("no IUnknown: {error}")))?;
    Ok((session, store))
}

/// The kinds of providers in the order in which something happened to them.
fn order(bench: &Bench, what: &str) -> Result<Vec<String>, Breach> {
    let seen = bench.backstage()?.seen();
    let kinds = seen.iter().filter_map(|line| line.strip_suffix(what)?.strip_suffix(' '));
    Ok(kinds.map(str::to_owned).collect())
}

fn names(kinds: [Provider; 3]) -> Vec<String> {
    kinds.map(|kind| kind.name().to_owned()).to_vec()
}

unsafe fn order_of_logoffs(bench: &Bench) -> Check {
    let (session, store) = all_logged_on(bench)?;
    drop(store);
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let expected = names([Provider::AddressBook, Provider::Store, Provider::Transport]);
    same("the order of logoffs", order(bench, "logoff")?, expected)
}

unsafe fn in_order(bench: &Bench) -> Check {
    let (session, store) = all_logged_on(bench)?;
    let client = shutdown(&session)?;
    ok("QueryFastShutdown", client.QueryFastShutdown())?;
    // To ask ends nothing.
    session.default_store(bench)?;
    ok("NotifyProcessShutdown", client.NotifyProcessShutdown())?;
    session.default_store(bench)?;
    ok("DoFastShutdown", client.DoFastShutdown())?;
    // What is left is not given back: the process ends now.
    std::mem::forget((session, store, client));
    let Ok(stage) = bench.backstage() else { return Ok(()) };
    let seen = stage.seen();
    for kind in [Provider::Transport, Provider::AddressBook, Provider::Store] {
        let told: Vec<&str> = seen
            .iter()
            .filter_map(|line| line.strip_prefix(kind.name())?.strip_prefix(' '))
            .filter(|what| ["query", "notify", "finish", "logoff"].contains(what))
            .collect();
        same(&format!("what a {} was told", kind.name()), told, vec!["query", "notify", "finish"])?;
    }
    Ok(())
}

/// Says what the user wants.
fn set_behavior(number: &str) {
    // SAFETY: no other thread of the test reads the environment.
    unsafe { std::env::set_var(BEHAVIOR, number) };
}

unsafe fn refused(bench: &Bench) -> Check {
    set_behavior("2");
    let (session, store) = all_logged_on(bench)?;
    let client = shutdown(&session)?;
    answers("QueryFastShutdown", client.QueryFastShutdown(), Code::E_NO_SUPPORT)?;
    answers("DoFastShutdown", client.DoFastShutdown(), Code::E_NO_SUPPORT)?;
    // Nothing has ended.
    inbox(bench, &session.default_store(bench)?)?;
    drop((client, store));
    ok("Logoff", session.Logoff(0, 0, 0))?;
    drop(session);
    bench.uninitialize();
    Ok(())
}

unsafe fn order_of_shutdown(bench: &Bench) -> Check {
    let (session, store) = all_logged_on(bench)?;
    let client = shutdown(&session)?;
    let expected = names([Provider::Transport, Provider::AddressBook, Provider::Store]);
    ok("QueryFastShutdown", client.QueryFastShutdown())?;
    same("the order of questions", order(bench, "query")?, expected.clone())?;
    ok("NotifyProcessShutdown", client.NotifyProcessShutdown())?;
    same("the order of notices", order(bench, "notify")?, expected.clone())?;
    ok("DoFastShutdown", client.DoFastShutdown())?;
    same("the order of the end", order(bench, "finish")?, expected)?;
    std::mem::forget((session, store, client));
    Ok(())
}

/// What the process leaves that ends.
const LEFT: &str = "Left";

/// Leaves a message with a subject, and does all that a client does before its process ends fast.
pub(crate) unsafe fn leave(bench: &Bench, session: &Session, subject: &str) -> Check {
    let store = session.default_store(bench)?;
    let folder = inbox(bench, &store)?;
    let message = message(bench, &folder, &[tags::SUBJECT.with(subject)])?;
    let client = shutdown(session)?;
    ok("QueryFastShutdown", client.QueryFastShutdown())?;
    ok("NotifyProcessShutdown", client.NotifyProcessShutdown())?;
    ok("DoFastShutdown", client.DoFastShutdown())?;
    // Nothing of this is released any more.
    std::mem::forget((store, folder, message, client));
    Ok(())
}

unsafe fn process_ends(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let mut other = Other::start()?;
    let answer = other.ask(&format!("logon {NEW_SESSION} {PROFILE}"))?;
    same("what MAPILogonEx answers", answer.as_str(), "0")?;
    other.ask(&format!("shut-down {LEFT}"))?;
    same("how the process ended", other.end("exit 7")?, Some(7))?;
    let session = bench.logon(PROFILE)?;
    let store = session.default_store(bench)?;
    let table = contents(&inbox(bench, &store)?)?;
    let rows = bench.rows(&table, Some(&[tags::SUBJECT.into()]))?;
    let left = rows.iter().filter(|row| text(row, tags::SUBJECT).as_deref() == Some(LEFT)).count();
    same("the messages that were saved", left, 1)
}

unsafe fn behavior(bench: &Bench) -> Check {
    let stage = bench.backstage()?;
    let (session, store) = all_logged_on(bench)?;
    let client = shutdown(&session)?;
    let (yes, no) = (Some(Code::S_OK), Some(Code::E_NO_SUPPORT));
    // Whether the store has the interface, and what it says.
    for (number, says, expected) in [
        ("0", yes, Code::S_OK),
        ("0", None, Code::S_OK),
        ("0", no, Code::E_NO_SUPPORT),
        ("1", yes, Code::S_OK),
        ("1", None, Code::E_NO_SUPPORT),
        ("1", no, Code::E_NO_SUPPORT),
        ("2", yes, Code::E_NO_SUPPORT),
    ] {
        set_behavior(number);
        stage.fast_shutdown(Provider::Store, says);
        stage.seen();
        let what = format!("QueryFastShutdown with {number}, where the store says {says:?},");
        answers(&what, client.QueryFastShutdown(), expected)?;
        let asked = order(bench, "query")?.len();
        hold((asked == 0) == (number == "2"), || {
            format!("with {number} {asked} providers were asked")
        })?;
    }
    drop((client, store));
    ok("Logoff", session.Logoff(0, 0, 0))
}
