//! Part F: status objects and their methods.

use mapi_session::raw::IMAPIStatus;
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, tags};
use windows_core::Interface;

use crate::bench::{
    BOOK, BOOK_PROVIDER, MODIFY, SPOOLER, SUBSYSTEM, Session, TRANSPORT, UNICODE, as_prop, id,
};
use crate::breach::{Breach, answers, hold, ok, same};
use crate::objects::Opens;
use crate::read::{entry_id, number, text};
use crate::rules::mailing::{NO_UI, UPLOAD, office};
use crate::{Bench, Check, Rule};

/// `MAPI_STATUS`, an object type.
const STATUS: u32 = 10;
const OFFLINE: u32 = 0x2;
const SUPPRESS_UI: u32 = 0x1;
const REFRESH: u32 = 0x1_0000;
const CONNECT: u32 = 0x4_0000;
const DISCONNECT: u32 = 0x8_0000;

pub(super) const RULES: &[Rule] = &[
    Rule::reads(
        "F.1.2",
        "The way to a status object is the PR_ENTRYID of its row.",
        "status-table-and-status-objects",
        every_row_opens,
    ),
    Rule::reads(
        "F.1.ab-provider",
        "Where an address-book provider has a row, its status object opens.",
        "status-tables",
        book_provider_opens,
    ),
    Rule::reads(
        "F.4.2",
        "Each row tells PR_ENTRYID, PR_RESOURCE_TYPE and PR_DISPLAY_NAME.",
        "status-table-and-status-objects",
        columns_to_open_by,
    ),
    Rule::changes(
        "F.4.3",
        "A provider's row is found by PR_PROVIDER_DLL_NAME.",
        "status-table-and-status-objects",
        found_by_library,
    ),
    Rule::reads(
        "F.4.4",
        "OpenEntry gives a row's object as MAPI_STATUS.",
        "status-table-and-status-objects",
        type_of_status_objects,
    ),
    Rule::reads(
        "F.4.5",
        "MAPI_MODIFY does not make the opening of a status object fail.",
        "status-object-implementation",
        opens_with_modify,
    ),
    Rule::changes(
        "F.4.6",
        "The properties of MAPI's own status objects are read-only.",
        "imapistatusimapiprop",
        properties_are_read_only,
    ),
    Rule::changes(
        "F.5.subsystem",
        "ValidateState of the subsystem checks what the session has; it has no headers of mail.",
        "imapistatus-validatestate",
        validate_subsystem,
    )
    .chosen("what it answers to flags for transports; MAPI_E_NO_SUPPORT"),
    Rule::changes(
        "F.5.spooler",
        "ValidateState of the spooler logs on to all transports again.",
        "imapistatus-validatestate",
        validate_spooler,
    ),
    Rule::changes(
        "F.5.address-book",
        "ValidateState of the address book checks its profile section.",
        "imapistatus-validatestate",
        validate_book,
    ),
    Rule::changes(
        "F.5.SUPPRESS_UI",
        "SUPPRESS_UI asks ValidateState to show nothing.",
        "imapistatus-validatestate",
        validate_silently,
    ),
    Rule::changes(
        "F.5.FORCE_XP_DISCONNECT",
        "FORCE_XP_DISCONNECT takes a transport offline.",
        "imapistatus-validatestate",
        disconnect,
    ),
    Rule::changes(
        "F.5.FORCE_XP_CONNECT",
        "FORCE_XP_CONNECT clears STATUS_OFFLINE.",
        "imapistatus-validatestate",
        connect,
    ),
    Rule::changes(
        "F.3.STATUS_OFFLINE",
        "A transport that works with local data only says STATUS_OFFLINE.",
        "pidtagstatuscode-canonical-property",
        disconnect,
    ),
    Rule::changes(
        "F.5.1",
        "ValidateState answers MAPI_E_UNKNOWN_FLAGS to flags that it does not have.",
        "imapistatus-validatestate",
        unknown_flags,
    ),
    Rule::changes(
        "F.6.1",
        "Only the spooler's FlushQueues takes a transport.",
        "imapistatus-flushqueues",
        no_target_on_transports,
    )
    .chosen("which code a target answers elsewhere; MAPI_E_INVALID_PARAMETER"),
    Rule::changes(
        "F.6.2",
        "FlushQueues works until the queues are flushed, and answers S_OK.",
        "imapistatus-flushqueues",
        flush,
    ),
    Rule::changes(
        "F.6.3",
        "The spooler's FlushQueues takes the entry identifier of a transport's row.",
        "sending-or-receiving-a-message-on-demand",
        flush_one,
    ),
    Rule::changes(
        "F.7.1",
        "MAPI's own status objects never support SettingsDialog.",
        "imapistatus-settingsdialog",
        no_settings,
    ),
    Rule::changes(
        "F.7.2",
        "ChangePassword is MAPI_E_NO_SUPPORT where there is no password.",
        "imapistatus-changepassword",
        no_password,
    ),
];

unsafe fn every_row_opens(bench: &Bench) -> Check {
    let session = bench.session()?;
    for row in session.status_rows(bench)? {
        let (object, _) = session.opened(&entry_id(&row)?, 0)?;
        object.cast::<IMAPIStatus>().map_err(|e| Breach::new(format!("no IMAPIStatus: {e}")))?;
    }
    Ok(())
}

unsafe fn book_provider_opens(bench: &Bench) -> Check {
    let session = bench.session()?;
    let rows = session.status_rows(bench)?;
    let mut books =
        rows.iter().filter(|row| number(row, tags::RESOURCE_TYPE) == Some(BOOK_PROVIDER));
    books.try_for_each(|row| session.opened(&entry_id(row)?, 0).map(drop))
}

unsafe fn columns_to_open_by(bench: &Bench) -> Check {
    let session = bench.session()?;
    for row in session.status_rows(bench)? {
        entry_id(&row)?;
        hold(number(&row, tags::RESOURCE_TYPE).is_some(), || "no PR_RESOURCE_TYPE".into())?;
        hold(text(&row, tags::DISPLAY_NAME).is_some(), || "no PR_DISPLAY_NAME".into())?;
    }
    Ok(())
}

unsafe fn found_by_library(bench: &Bench) -> Check {
    let session = bench.session()?;
    let rows = session.status_rows(bench)?;
    let library = text(&session.status_row(bench, TRANSPORT)?, tags::PROVIDER_DLL_NAME);
    let found: Vec<_> = rows
        .iter()
        .filter(|row| text(row, tags::PROVIDER_DLL_NAME) == library)
        .map(|row| number(row, tags::RESOURCE_TYPE))
        .collect();
    same("the types of the rows with the transport's library", found, vec![Some(TRANSPORT)])
}

unsafe fn type_of_status_objects(bench: &Bench) -> Check {
    let session = bench.session()?;
    let row = session.status_row(bench, SUBSYSTEM)?;
    let (_, kind) = session.opened(&entry_id(&row)?, 0)?;
    same("the type of a status object", kind, STATUS)
}

unsafe fn opens_with_modify(bench: &Bench) -> Check {
    let session = bench.session()?;
    let row = session.status_row(bench, SUBSYSTEM)?;
    session.opened(&entry_id(&row)?, MODIFY).map(drop)
}

unsafe fn properties_are_read_only(bench: &Bench) -> Check {
    let session = bench.session()?;
    let object = as_prop(&session.status_object(bench, SPOOLER)?)?;
    let arena = Arena::new();
    let first = encode::props(&arena, &[tags::COMMENT.with("x")])?;
    let answer = object.SetProps(1, first, std::ptr::null_mut());
    answers("SetProps on a status object", answer, Code::E_NO_ACCESS)
}

/// ValidateState of a status object.
pub(super) unsafe fn validates(object: &IMAPIStatus, flags: u32, expected: Code) -> Check {
    answers(&format!("ValidateState({flags:#x})"), object.ValidateState(0, flags), expected)
}

/// ValidateState of the object of the first row of a kind.
unsafe fn validate(
    bench: &Bench,
    session: &Session,
    resource: u32,
    flags: u32,
    expected: Code,
) -> Check {
    validates(&session.status_object(bench, resource)?, flags, expected)
}

/// ValidateState of each transport.
pub(super) unsafe fn validate_transports(
    bench: &Bench,
    session: &Session,
    flags: u32,
    expected: Code,
) -> Check {
    for row in session.transport_rows(bench)? {
        validates(&session.status_object_of(&row)?, flags, expected)?;
    }
    Ok(())
}

/// Each transport's row says STATUS_OFFLINE, or none does.
unsafe fn offline(what: &str, bench: &Bench, session: &Session, expected: bool) -> Check {
    for row in session.transport_rows(bench)? {
        let said = number(&row, tags::STATUS_CODE).unwrap_or(0) & OFFLINE != 0;
        same(&format!("STATUS_OFFLINE {what}"), said, expected)?;
    }
    Ok(())
}

unsafe fn validate_subsystem(bench: &Bench) -> Check {
    let session = bench.session()?;
    validate(bench, &session, SUBSYSTEM, 0, Code::S_OK)?;
    validate(bench, &session, SUBSYSTEM, REFRESH, Code::E_NO_SUPPORT)
}

unsafe fn validate_spooler(bench: &Bench) -> Check {
    let session = bench.session()?;
    validate_transports(bench, &session, DISCONNECT, Code::S_OK)?;
    offline("at first", bench, &session, true)?;
    validate(bench, &session, SPOOLER, 0, Code::S_OK)?;
    offline("after a new logon", bench, &session, false)
}

unsafe fn validate_book(bench: &Bench) -> Check {
    validate(bench, &bench.session()?, BOOK, 0, Code::S_OK)
}

unsafe fn validate_silently(bench: &Bench) -> Check {
    validate(bench, &bench.session()?, SUBSYSTEM, SUPPRESS_UI, Code::S_OK)
}

unsafe fn disconnect(bench: &Bench) -> Check {
    let session = bench.session()?;
    offline("at first", bench, &session, false)?;
    validate_transports(bench, &session, DISCONNECT, Code::S_OK)?;
    offline("afterwards", bench, &session, true)
}

unsafe fn connect(bench: &Bench) -> Check {
    let session = bench.session()?;
    validate_transports(bench, &session, DISCONNECT, Code::S_OK)?;
    validate_transports(bench, &session, CONNECT, Code::S_OK)?;
    offline("afterwards", bench, &session, false)
}

unsafe fn unknown_flags(bench: &Bench) -> Check {
    validate(bench, &bench.session()?, SUBSYSTEM, 0x8, Code::E_UNKNOWN_FLAGS)
}

unsafe fn no_target_on_transports(bench: &Bench) -> Check {
    let session = bench.session()?;
    let entry = entry_id(&session.status_row(bench, TRANSPORT)?)?;
    let (count, first) = id(&entry);
    let transport = session.status_object(bench, TRANSPORT)?;
    let answer = transport.FlushQueues(0, count, first, UPLOAD | NO_UI);
    answers("FlushQueues of a transport with a target", answer, Code::E_INVALID_PARAMETER)
}

unsafe fn flush(bench: &Bench) -> Check {
    let office = office(bench)?;
    for subject in ["One", "Two"] {
        office.submit(bench, subject, bench.far())?;
    }
    // S_OK, when all is done.
    office.flush(bench, UPLOAD | NO_UI)?;
    same("the messages sent", office.sent(bench)?, 2)
}

unsafe fn flush_one(bench: &Bench) -> Check {
    let session = bench.session()?;
    let entry = entry_id(&session.status_row(bench, TRANSPORT)?)?;
    let (count, first) = id(&entry);
    let spooler = session.status_object(bench, SPOOLER)?;
    ok("FlushQueues of one", spooler.FlushQueues(0, count, first, UPLOAD | NO_UI))
}

unsafe fn no_settings(bench: &Bench) -> Check {
    let session = bench.session()?;
    for resource in [SUBSYSTEM, SPOOLER, BOOK] {
        let object = session.status_object(bench, resource)?;
        answers("SettingsDialog", object.SettingsDialog(0, 0), Code::E_NO_SUPPORT)?;
    }
    Ok(())
}

unsafe fn no_password(bench: &Bench) -> Check {
    let session = bench.session()?;
    let arena = Arena::new();
    let old = encode::text(&arena, "old", true)?;
    let new = encode::text(&arena, "new", true)?;
    let object = session.status_object(bench, SPOOLER)?;
    let answer = object.ChangePassword(old.cast(), new.cast(), UNICODE);
    answers("ChangePassword", answer, Code::E_NO_SUPPORT)
}
