//! Part M: codes that come from providers, as clients meet them.

use std::ptr;

use mapi_session::Code;
use mapi_session::raw::IAddrBook;
use mapi_session::wire::decode;
use windows_core::{IUnknown, Interface};

use crate::bench::{PROFILE, Session, UNICODE, id};
use crate::breach::{Breach, answers, hold, ok, same};
use crate::objects::{TwoStores, one_off, two_stores, with_stores};
use crate::rules::a::mail::transports;
use crate::rules::a::providers::{logons, opens, session_and_store};
use crate::rules::j::letters::{reports, submitted, to};
use crate::rules::mailing::{FORCE, Office, UPLOAD, office};
use crate::{Bench, Check, Provider, Rule};

/// `SERVICE_UI_ALWAYS`
const UI_ALWAYS: u32 = 0x2;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "M.W_ERRORS_RETURNED",
        "MAPI_W_ERRORS_RETURNED of OpenAddressBook: some provider is missing. GetLastError tells \
         which right after the call, and the rest works.",
        "imapisession-openaddressbook",
        some_are_missing,
    )
    .backstage(),
    Rule::not_applicable(
        "M.W_CANCEL_MESSAGE",
        "MAPI_W_CANCEL_MESSAGE: a transport stops the message that it is sending.",
        "imapisupport-spooleryield",
        "the spooler answers it to a provider's SpoolerYield; no client calls that",
    ),
    Rule::changes(
        "M.E_CALL_FAILED",
        "MAPI_E_CALL_FAILED says nothing by itself; GetLastError tells more.",
        "imapisession-getlasterror",
        says_more,
    )
    .backstage(),
    Rule::changes(
        "M.E_NOT_ENOUGH_RESOURCES",
        "MAPI_E_NOT_ENOUGH_RESOURCES and MAPI_E_NOT_ENOUGH_DISK come as the provider says them, \
         and keep nobody else from work.",
        "mapi-constants",
        lacks_resources,
    )
    .backstage(),
    Rule::changes(
        "M.E_VERSION",
        "MAPI_E_VERSION: a provider and MAPI do not go together; others do.",
        "msproviderinit",
        other_version,
    )
    .backstage(),
    Rule::changes(
        "M.E_SESSION_LIMIT",
        "MAPI_E_SESSION_LIMIT: a provider takes no further session; those that it has go on.",
        "imsprovider-logon",
        one_too_many,
    )
    .backstage(),
    Rule::changes(
        "M.E_USER_CANCEL",
        "MAPI_E_USER_CANCEL: the user said no in a dialog; what it would have changed stays.",
        "imsgserviceadmin-configuremsgservice",
        no_thanks,
    )
    .backstage(),
    Rule::changes(
        "M.E_NETWORK_ERROR",
        "MAPI_E_NETWORK_ERROR: later it may go. A message whose transport could not start waits \
         for it.",
        "ixpprovider-transportlogon",
        later,
    )
    .backstage()
    .chosen(
        "whom no transport serves the pages have reported as unreachable; one that could not start \
         may serve them yet",
    ),
    Rule::changes(
        "M.E_DISK_ERROR",
        "MAPI_E_DISK_ERROR: the medium of one store has failed; other stores are none the worse.",
        "mapi-constants",
        failed_medium,
    )
    .backstage(),
    Rule::changes(
        "M.E_UNCONFIGURED",
        "MAPI_E_UNCONFIGURED is between MAPI and a provider: it is configured, and the client hears \
         nothing of it.",
        "iabprovider-logon",
        configured_unseen,
    )
    .backstage(),
    Rule::changes(
        "M.E_FAILONEPROVIDER",
        "MAPI_E_FAILONEPROVIDER is between MAPI and a provider, which is left out alone; the client \
         hears that something is missing.",
        "iabprovider-logon",
        left_out_alone,
    )
    .backstage(),
    Rule::changes(
        "M.E_UNKNOWN_CPID",
        "MAPI_E_UNKNOWN_CPID and MAPI_E_UNKNOWN_LCID: a provider lacks the code page or the \
         language; it is missing from the address book, which has the others.",
        "iabprovider-logon",
        foreign_languages,
    )
    .backstage(),
    Rule::changes(
        "M.E_ACCOUNT_DISABLED",
        "What a server says of an account or its password comes to the client as it is: \
         MAPI_E_PASSWORD_CHANGE_REQUIRED, MAPI_E_PASSWORD_EXPIRED, \
         MAPI_E_INVALID_WORKSTATION_ACCOUNT, MAPI_E_INVALID_ACCESS_TIME, MAPI_E_ACCOUNT_DISABLED.",
        "mapi-constants",
        accounts,
    )
    .backstage(),
    Rule::changes(
        "M.E_RECONNECTED",
        "MAPI_E_RECONNECTED: the connection is a new one; tried again on it, it goes.",
        "mapi-constants",
        new_connection,
    )
    .backstage(),
    Rule::changes(
        "M.E_OFFLINE",
        "MAPI_E_OFFLINE: there is no connection; what needs none works.",
        "mapi-constants",
        offline,
    )
    .backstage(),
    Rule::changes(
        "M.E_END_OF_SESSION",
        "MAPI_E_END_OF_SESSION: a provider's connection has ended, and not the MAPI session.",
        "mapi-constants",
        connection_ended,
    )
    .backstage(),
    Rule::changes(
        "M.E_CORRUPT_STORE",
        "MAPI_E_CORRUPT_STORE: a store is damaged; the session and its other stores are not.",
        "mapi-constants",
        damaged,
    )
    .backstage(),
];

/// What providers of stores say to a session, which has two of them: the first cannot be opened
/// and the other can; the next session opens both.
unsafe fn says(bench: &Bench, two: TwoStores, code: Code) -> Result<TwoStores, Breach> {
    let stage = bench.backstage()?;
    // MAPI tries twice.
    stage.fail_logons(Provider::Store, &[code, code]);
    opens("OpenMsgStore of the first", &two.session, &two.first, code)?;
    opens("OpenMsgStore of the second", &two.session, &two.second, Code::S_OK)?;
    let (mut count, mut entry) = (0, ptr::null_mut());
    let answer = two.session.QueryIdentity(&mut count, &mut entry);
    hold(!Code::from_hresult(answer).is_error(), || "the session works no more".into())?;
    bench.free(entry);
    let next = with_stores(bench, bench.logon(PROFILE)?)?;
    opens("OpenMsgStore in the next session", &next.session, &next.first, Code::S_OK)?;
    // And one with nothing open.
    with_stores(bench, bench.logon(PROFILE)?)
}

/// A session with two stores that are not logged on yet.
unsafe fn fresh(bench: &Bench) -> Result<TwoStores, Breach> {
    // What a first session reads of stores logs them on.
    drop(two_stores(bench)?);
    with_stores(bench, bench.logon(PROFILE)?)
}

/// The same, of one code.
unsafe fn says_once(bench: &Bench, code: Code) -> Check {
    says(bench, fresh(bench)?, code).map(drop)
}

/// OpenAddressBook: what it answers, and the address book.
unsafe fn try_book(session: &Session) -> Result<(i32, IAddrBook), Breach> {
    let mut book = ptr::null_mut();
    let answer = session.OpenAddressBook(0, ptr::null(), 0, &mut book);
    hold(!book.is_null(), || {
        format!("OpenAddressBook answered {} and gave null", Code::from_hresult(answer))
    })?;
    Ok((answer, IAddrBook::from_raw(book)))
}

/// The words of the session's GetLastError about a code, if there are any.
unsafe fn words(bench: &Bench, session: &Session, code: Code) -> Result<Option<String>, Breach> {
    let mut error = ptr::null_mut();
    ok("GetLastError", session.GetLastError(code.to_hresult(), UNICODE, &mut error))?;
    let Some(said) = error.as_ref() else { return Ok(None) };
    let text = if said.lpszError.is_null() {
        None
    } else {
        Some(decode::text(said.lpszError.cast(), true)?)
    };
    bench.free(error);
    Ok(text.filter(|text| !text.is_empty()))
}

unsafe fn some_are_missing(bench: &Bench) -> Check {
    let session = bench.session()?;
    let both = [Code::E_NETWORK_ERROR; 2];
    bench.backstage()?.fail_logons(Provider::AddressBook, &both);
    let (answer, book) = try_book(&session)?;
    answers("OpenAddressBook", answer, Code::W_ERRORS_RETURNED)?;
    let said = words(bench, &session, Code::W_ERRORS_RETURNED)?;
    hold(said.is_some(), || "GetLastError tells nothing of what is missing".into())?;
    one_off(bench, &book, "Somebody", UNICODE).map(drop)
}

unsafe fn says_more(bench: &Bench) -> Check {
    let (session, store) = session_and_store(bench)?;
    bench.backstage()?.fail_logons(Provider::Store, &[Code::E_CALL_FAILED; 2]);
    opens("OpenMsgStore", &session, &store, Code::E_CALL_FAILED)?;
    let said = words(bench, &session, Code::E_CALL_FAILED)?;
    hold(said.is_some(), || "GetLastError tells nothing".into())
}

unsafe fn lacks_resources(bench: &Bench) -> Check {
    let two = says(bench, fresh(bench)?, Code::E_NOT_ENOUGH_RESOURCES)?;
    says(bench, two, Code::E_NOT_ENOUGH_DISK).map(drop)
}

unsafe fn other_version(bench: &Bench) -> Check {
    says_once(bench, Code::E_VERSION)
}

unsafe fn one_too_many(bench: &Bench) -> Check {
    let two = two_stores(bench)?;
    let (count, first) = id(&two.first);
    let mut store = ptr::null_mut();
    let answer = two.session.OpenMsgStore(0, count, first, ptr::null(), 0, &mut store);
    ok("OpenMsgStore of the session that is there", answer)?;
    hold(!store.is_null(), || "OpenMsgStore gave null with S_OK".into())?;
    let store = IUnknown::from_raw(store);
    let late = with_stores(bench, bench.logon(PROFILE)?)?;
    says(bench, late, Code::E_SESSION_LIMIT)?;
    let store = crate::objects::cast("a store", &store)?;
    crate::messages::inbox(bench, &store).map(drop)
}

unsafe fn no_thanks(bench: &Bench) -> Check {
    let office = office(bench)?;
    let services = bench.services(PROFILE)?;
    let transport = bench.service_uid(PROFILE, "LOCALXP")?;
    let stage = bench.backstage()?;
    let dialog = |answer| -> i32 {
        stage.user(answer);
        services.ConfigureMsgService(&transport, 0, UI_ALWAYS, 0, ptr::null())
    };
    answers("ConfigureMsgService that is cancelled", dialog(None), Code::E_USER_CANCEL)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    office.flush(bench, UPLOAD)?;
    same("messages sent with the settings of before", office.sent(bench)?, 1)?;
    ok("ConfigureMsgService that is accepted", dialog(Some("")))
}

unsafe fn later(bench: &Bench) -> Check {
    drop(office(bench)?);
    bench.backstage()?.fail_logons(Provider::Transport, &[Code::E_NETWORK_ERROR; 2]);
    let now = Office { session: bench.logon(PROFILE)? };
    same("the transports in use", transports(bench, &now.session)?, 0)?;
    submitted(bench, &now, &[], &[to("SMTP", bench.far())])?;
    now.flush(bench, UPLOAD)?;
    same("messages sent without a transport", now.sent(bench)?, 0)?;
    same("messages that wait", now.waiting(bench)?.len(), 1)?;
    same("reports of them", reports(bench, &now)?, Vec::new())?;
    drop(now);
    let then = Office { session: bench.logon(PROFILE)? };
    same("the transports in use later", transports(bench, &then.session)?, 1)?;
    then.flush(bench, UPLOAD | FORCE)?;
    same("messages sent later", then.sent(bench)?, 1)
}

unsafe fn failed_medium(bench: &Bench) -> Check {
    says_once(bench, Code::E_DISK_ERROR)
}

unsafe fn configured_unseen(bench: &Bench) -> Check {
    let session = bench.session()?;
    let stage = bench.backstage()?;
    stage.user(Some(""));
    stage.seen();
    stage.fail_logons(Provider::AddressBook, &[Code::E_UNCONFIGURED]);
    ok("OpenAddressBook", try_book(&session)?.0)?;
    let seen = stage.seen();
    hold(seen.iter().any(|line| line.starts_with("configure ")), || {
        format!("the provider was not configured: {seen:?}")
    })
}

unsafe fn left_out_alone(bench: &Bench) -> Check {
    let session = bench.session()?;
    bench.backstage()?.seen();
    bench.backstage()?.fail_logons(Provider::AddressBook, &[Code::E_FAILONEPROVIDER]);
    let (answer, book) = try_book(&session)?;
    answers("OpenAddressBook", answer, Code::W_ERRORS_RETURNED)?;
    one_off(bench, &book, "Somebody", UNICODE)?;
    same("the logons of address books", logons(bench, Provider::AddressBook)?, 1)?;
    ok("OpenAddressBook in another session", try_book(&bench.logon(PROFILE)?)?.0)
}

unsafe fn foreign_languages(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    for code in [Code::E_UNKNOWN_CPID, Code::E_UNKNOWN_LCID] {
        let session = bench.logon(PROFILE)?;
        bench.backstage()?.fail_logons(Provider::AddressBook, &[code, code]);
        let (answer, book) = try_book(&session)?;
        answers("OpenAddressBook", answer, Code::W_ERRORS_RETURNED)?;
        hold(words(bench, &session, Code::W_ERRORS_RETURNED)?.is_some(), || {
            format!("GetLastError tells nothing of {code}")
        })?;
        one_off(bench, &book, "Somebody", UNICODE)?;
    }
    Ok(())
}

unsafe fn accounts(bench: &Bench) -> Check {
    let mut two = fresh(bench)?;
    for code in [
        Code::E_PASSWORD_CHANGE_REQUIRED,
        Code::E_PASSWORD_EXPIRED,
        Code::E_INVALID_WORKSTATION_ACCOUNT,
        Code::E_INVALID_ACCESS_TIME,
        Code::E_ACCOUNT_DISABLED,
    ] {
        two = says(bench, two, code)?;
    }
    Ok(())
}

unsafe fn new_connection(bench: &Bench) -> Check {
    let (session, store) = session_and_store(bench)?;
    bench.backstage()?.fail_logons(Provider::Store, &[Code::E_RECONNECTED]);
    opens("OpenMsgStore", &session, &store, Code::S_OK)?;
    same("the logons", logons(bench, Provider::Store)?, 2)
}

unsafe fn offline(bench: &Bench) -> Check {
    says_once(bench, Code::E_OFFLINE)
}

unsafe fn connection_ended(bench: &Bench) -> Check {
    says_once(bench, Code::E_END_OF_SESSION)
}

unsafe fn damaged(bench: &Bench) -> Check {
    says_once(bench, Code::E_CORRUPT_STORE)
}
