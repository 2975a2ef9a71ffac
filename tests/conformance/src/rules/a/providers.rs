//! Part A: what a provider answers when it is logged on, and what MAPI does then.

use std::ptr;

use mapi_session::{Code, tags};
use windows_core::{IUnknown, Interface as _};

use crate::bench::{MDB_WRITE, PROFILE, Session, TRANSPORT};
use crate::breach::{answers, hold, same, succeeds};
use crate::read::number;
use crate::rules::a::logon::{OTHER, two_profiles};
use crate::{Bench, Breach, Check, Provider, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "A.7.2.MAPI_E_UNCONFIGURED",
        "Where a provider says MAPI_E_UNCONFIGURED, its service is called to configure itself, and \
         the provider is logged on again.",
        "imsprovider-logon",
        configured_and_again,
    )
    .backstage(),
    Rule::changes(
        "A.7.2.MAPI_E_FAILONEPROVIDER",
        "A provider that says MAPI_E_FAILONEPROVIDER fails alone: its service stays in use.",
        "imsprovider-logon",
        fails_alone,
    )
    .backstage(),
    Rule::changes(
        "A.7.2.MAPI_E_USER_CANCEL",
        "MAPI_E_USER_CANCEL of a provider is the user's will: it is not logged on a second time, \
         and its service stays in use.",
        "iabprovider-logon",
        cancelled,
    )
    .backstage(),
    Rule::changes(
        "A.7.2.MAPI_E_UNKNOWN_CPID",
        "A provider that does not support the client's code page or locale says so by \
         MAPI_E_UNKNOWN_CPID or MAPI_E_UNKNOWN_LCID, which the client gets.",
        "imsprovider-logon",
        foreign_locale,
    )
    .backstage(),
    Rule::changes(
        "A.7.2.other",
        "A provider whose logon fails otherwise is logged on once more, and is in use when that \
         succeeds.",
        "mapi-sessions",
        second_attempt,
    )
    .chosen("whether it is tried a second time where no dialog may be shown; it is")
    .backstage(),
];

/// How often providers of a kind were logged on, or tried to be.
pub(crate) fn logons(bench: &Bench, kind: Provider) -> Result<usize, Breach> {
    let line = format!("{} logon", kind.name());
    Ok(bench.backstage()?.seen().iter().filter(|seen| **seen == line).count())
}

/// A session, and the identifier of its store, which is not logged on yet.
pub(crate) unsafe fn session_and_store(bench: &Bench) -> Result<(Session, Vec<u8>), Breach> {
    two_profiles(bench)?;
    on_profile(bench, PROFILE)
}

unsafe fn on_profile(bench: &Bench, profile: &str) -> Result<(Session, Vec<u8>), Breach> {
    let store = bench.logon(profile)?.default_store_id(bench)?;
    let session = bench.logon(profile)?;
    bench.backstage()?.seen();
    Ok((session, store))
}

/// OpenMsgStore, which answers a code.
unsafe fn open(session: &Session, store: &[u8]) -> Code {
    let mut opened = ptr::null_mut();
    let (count, first) = crate::bench::id(store);
    let answer = session.OpenMsgStore(0, count, first, ptr::null(), MDB_WRITE, &mut opened);
    if !opened.is_null() {
        drop(IUnknown::from_raw(opened));
    }
    Code::from_hresult(answer)
}

pub(crate) unsafe fn opens(what: &str, session: &Session, store: &[u8], expected: Code) -> Check {
    answers(what, open(session, store).to_hresult(), expected)
}

unsafe fn configured_and_again(bench: &Bench) -> Check {
    let (session, store) = session_and_store(bench)?;
    let stage = bench.backstage()?;
    stage.user(Some(""));
    stage.fail_logons(Provider::Store, &[Code::E_UNCONFIGURED]);
    opens("OpenMsgStore", &session, &store, Code::S_OK)?;
    let seen = stage.seen();
    let expected = ["store logon", "configure LOCALSTORE", "store logon"];
    hold(seen.iter().filter(|line| !line.contains("logoff")).eq(expected.iter()), || {
        format!("the provider was not configured and logged on again: {seen:?}")
    })?;
    // One that still is not gets no third attempt, and takes nobody along.
    drop(session);
    let session = bench.logon(PROFILE)?;
    stage.fail_logons(Provider::Store, &[Code::E_UNCONFIGURED; 2]);
    opens("OpenMsgStore", &session, &store, Code::E_UNCONFIGURED)?;
    opens("OpenMsgStore afterwards", &session, &store, Code::S_OK)
}

unsafe fn fails_alone(bench: &Bench) -> Check {
    let (session, store) = session_and_store(bench)?;
    bench.backstage()?.fail_logons(Provider::Store, &[Code::E_FAILONEPROVIDER]);
    opens("OpenMsgStore", &session, &store, Code::E_FAILONEPROVIDER)?;
    opens("OpenMsgStore afterwards", &session, &store, Code::S_OK)?;
    same("the logons", logons(bench, Provider::Store)?, 2)
}

unsafe fn cancelled(bench: &Bench) -> Check {
    let (session, store) = session_and_store(bench)?;
    let stage = bench.backstage()?;
    stage.fail_logons(Provider::AddressBook, &[Code::E_USER_CANCEL; 2]);
    let mut book = ptr::null_mut();
    let answer = session.OpenAddressBook(0, ptr::null(), 0, &mut book);
    let code = succeeds("OpenAddressBook", answer)?;
    hold(!book.is_null(), || "OpenAddressBook gave a null pointer with a success".into())?;
    drop(IUnknown::from_raw(book));
    answers("OpenAddressBook", code.to_hresult(), Code::W_ERRORS_RETURNED)?;
    same("the logons of address books", logons(bench, Provider::AddressBook)?, 1)?;
    stage.fail_logons(Provider::Store, &[Code::E_USER_CANCEL]);
    opens("OpenMsgStore", &session, &store, Code::E_USER_CANCEL)?;
    opens("OpenMsgStore afterwards", &session, &store, Code::S_OK)
}

unsafe fn foreign_locale(bench: &Bench) -> Check {
    two_profiles(bench)?;
    for (code, profile) in [(Code::E_UNKNOWN_CPID, PROFILE), (Code::E_UNKNOWN_LCID, OTHER)] {
        let (session, store) = on_profile(bench, profile)?;
        bench.backstage()?.fail_logons(Provider::Store, &[code, code]);
        opens("OpenMsgStore", &session, &store, code)?;
        // It is a failure like others: the service is out of use.
        opens("OpenMsgStore afterwards", &session, &store, code)?;
        same("the logons", logons(bench, Provider::Store)?, 2)?;
    }
    Ok(())
}

unsafe fn second_attempt(bench: &Bench) -> Check {
    let (session, store) = session_and_store(bench)?;
    let stage = bench.backstage()?;
    stage.fail_logons(Provider::Store, &[Code::E_LOGON_FAILED]);
    opens("OpenMsgStore", &session, &store, Code::S_OK)?;
    same("the logons", logons(bench, Provider::Store)?, 2)?;
    // So it is with transports.
    stage.fail_logons(Provider::Transport, &[Code::E_NETWORK_ERROR]);
    let rows = session.status_rows(bench)?;
    let transports =
        rows.iter().filter(|row| number(row, tags::RESOURCE_TYPE) == Some(TRANSPORT)).count();
    hold(transports > 0, || "a transport that failed once is not in use".into())?;
    same("the logons of transports", logons(bench, Provider::Transport)?, 2)
}
