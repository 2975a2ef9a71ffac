//! Part C: GetLastError.

use std::ptr;

use mapi_session::raw::{MAPIERROR, MAPIUID};
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, tags};

use crate::admin::{row_named, uid};
use crate::bench::{Session, UNICODE, as_prop};
use crate::breach::{Breach, answers, answers_one_of, hold, ok, same, some};
use crate::messages::{contents, inbox};
use crate::objects::{Kind, Opens, book, every_kind, own_uid};
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::reads(
        "C.2.flags",
        "GetLastError takes MAPI_UNICODE and no other flag.",
        "imapisession-getlasterror",
        last_error_flags,
    ),
    Rule::reads(
        "C.2.success",
        "GetLastError answers S_OK, and null where there is nothing to say.",
        "imapisession-getlasterror",
        last_error_of_nothing,
    ),
    Rule::reads(
        "C.2.error",
        "GetLastError gives its texts in the width that is asked for, or answers \
         MAPI_E_BAD_CHARWIDTH.",
        "imapisession-getlasterror",
        last_error_width,
    ),
    Rule::reads(
        "C.2.when",
        "GetLastError is about the code that is passed, of the last call on the same object.",
        "mapi-extended-errors",
        last_error_is_of_the_object,
    ),
    Rule::reads(
        "C.2.memory",
        "One MAPIFreeBuffer frees what GetLastError gives.",
        "mapierror",
        last_error_memory,
    ),
    Rule::reads(
        "C.2.content",
        "A MAPIERROR says what went wrong and in which component, whatever object the call was of.",
        "mapierror",
        last_error_content,
    ),
];

/// Makes a session's call fail: a section that is not there.
unsafe fn failure(session: &Session) -> Result<i32, Breach> {
    let absent = MAPIUID { ab: [0x77; 16] };
    let mut section = ptr::null_mut();
    let answer = session.OpenProfileSection(&absent, ptr::null(), 0, &mut section);
    hold(Code::from_hresult(answer).is_error(), || "a section that nobody made opens".into())?;
    Ok(answer)
}

/// What GetLastError of a session gives: none where it has nothing to say.
unsafe fn last_error(
    session: &Session,
    answer: i32,
    flags: u32,
) -> Result<Option<*mut MAPIERROR>, Breach> {
    let mut error = ptr::null_mut();
    ok("GetLastError", session.GetLastError(answer, flags, &mut error))?;
    Ok((!error.is_null()).then_some(error))
}

/// As [`last_error`]. The embedded subsystem has something to say of each failure; another may
/// have nothing, and then there is nothing to look at.
unsafe fn something(
    bench: &Bench,
    session: &Session,
    flags: u32,
) -> Result<Option<*mut MAPIERROR>, Breach> {
    let error = last_error(session, failure(session)?, flags)?;
    hold(error.is_some() || !bench.subject().has_own_home(), || {
        "GetLastError has nothing to say of a failure".into()
    })?;
    Ok(error)
}

unsafe fn last_error_flags(bench: &Bench) -> Check {
    let session = bench.session()?;
    let answer = failure(&session)?;
    let mut error = ptr::null_mut();
    answers(
        "GetLastError with flag 1",
        session.GetLastError(answer, 1, &mut error),
        Code::E_UNKNOWN_FLAGS,
    )?;
    hold(error.is_null(), || "a refused GetLastError gave something".into())
}

unsafe fn last_error_of_nothing(bench: &Bench) -> Check {
    let session = bench.session()?;
    let answer = Code::E_NOT_FOUND.to_hresult();
    let before = 0x10_usize as *mut MAPIERROR;
    let mut error = before;
    ok("GetLastError of a new session", session.GetLastError(answer, 0, &mut error))?;
    hold(error.is_null(), || "GetLastError tells of an error that did not happen".into())
}

unsafe fn last_error_width(bench: &Bench) -> Check {
    let session = bench.session()?;
    let mut texts = Vec::new();
    for flags in [0, UNICODE] {
        let answer = failure(&session)?;
        let mut error = ptr::null_mut();
        let told = session.GetLastError(answer, flags, &mut error);
        answers_one_of("GetLastError", told, &[Code::S_OK, Code::E_BAD_CHARWIDTH])?;
        if !error.is_null() {
            let text = decode::optional_text((*error).lpszError.cast(), flags == UNICODE)?;
            texts.push(text.unwrap_or_default());
            bench.free(error);
        }
    }
    hold(!texts.is_empty() || !bench.subject().has_own_home(), || "no width has a text".into())?;
    let first = texts.first().cloned().unwrap_or_default();
    hold(texts.iter().all(|text| *text == first), || format!("texts of two widths: {texts:?}"))
}

unsafe fn last_error_is_of_the_object(bench: &Bench) -> Check {
    let session = bench.session()?;
    let table = session.status_table()?;
    let answer = failure(&session)?;
    let mut error = ptr::null_mut();
    ok("GetLastError of a table", table.GetLastError(answer, 0, &mut error))?;
    hold(error.is_null(), || "a table tells of an error of its session".into())?;
    let other = Code::E_NO_ACCESS.to_hresult();
    let told = last_error(&session, other, 0)?;
    hold(told.is_none(), || "GetLastError tells of a code that no call answered".into())?;
    let told = last_error(&session, answer, 0)?;
    hold(told.is_some() || !bench.subject().has_own_home(), || {
        "GetLastError has nothing to say of the last failure".into()
    })
}

unsafe fn last_error_memory(bench: &Bench) -> Check {
    let session = bench.session()?;
    match something(bench, &session, UNICODE)? {
        Some(error) => bench.frees_root("what GetLastError gives", error),
        None => Ok(()),
    }
}

/// Finds a MAPIERROR with texts in it, and frees it.
unsafe fn has_texts(bench: &Bench, of: &str, error: *mut MAPIERROR) -> Check {
    // MAPI_ERROR_VERSION
    same(&format!("ulVersion of {of}"), (*error).ulVersion, 0)?;
    for (what, text) in
        [("lpszError", (*error).lpszError), ("lpszComponent", (*error).lpszComponent)]
    {
        let text = decode::optional_text(text.cast(), true)?;
        hold(text.is_some_and(|text| !text.is_empty()), || format!("{what} of {of} is empty"))?;
    }
    bench.free(error);
    Ok(())
}

unsafe fn last_error_content(bench: &Bench) -> Check {
    let session = bench.session()?;
    if let Some(error) = something(bench, &session, UNICODE)? {
        has_texts(bench, "a session", error)?;
    }
    // Other objects are made first, where that is allowed.
    if bench.subject().has_own_home() { of_every_object(bench, &session) } else { Ok(()) }
}

/// A failed call of an object, and what its GetLastError has to say of it.
macro_rules! explains {
    ($bench:expr, $what:expr, $object:expr, $answer:expr) => {{
        let (what, answer): (&str, i32) = ($what, $answer);
        let code = Code::from_hresult(answer);
        hold(code.is_error(), || format!("the call of {what} that has to fail answered {code}"))?;
        let mut error = ptr::null_mut();
        ok("GetLastError", $object.GetLastError(answer, UNICODE, &mut error))?;
        hold(!error.is_null(), || format!("GetLastError of {what} has nothing to say of {code}"))?;
        has_texts($bench, what, error)?;
    }};
}

unsafe fn of_every_object(bench: &Bench, session: &Session) -> Check {
    let arena = Arena::new();
    let props = encode::props(&arena, &[tags::COMMENT.with("a comment")])?;
    for Kind { what, entry, .. } in every_kind(bench, session)? {
        let (object, _) = session.opened(&entry, 0)?;
        let object = as_prop(&object)?;
        explains!(bench, what, object, object.SetProps(1, props, ptr::null_mut()));
    }
    let book = as_prop(&book(session)?)?;
    explains!(bench, "the address book", book, book.SetProps(1, props, ptr::null_mut()));

    let inbox = inbox(bench, &session.default_store(bench)?)?;
    for (what, table) in [
        ("the status table", session.status_table()?),
        ("the message store table", session.stores_table()?),
        ("a contents table", contents(&inbox)?),
    ] {
        let mut rows = ptr::null_mut();
        explains!(bench, what, table, table.QueryRows(1, 0x40, &mut rows));
    }

    let profiles = bench.profiles()?;
    let nobody = encode::text(&arena, "Nobody", true)?;
    let answer = profiles.DeleteProfile(nobody.cast(), UNICODE);
    explains!(bench, "profile administration", profiles, answer);
    let mut services = None;
    ok("AdminServices", session.AdminServices(0, &mut services))?;
    let services = some("what AdminServices gives", services)?;
    explains!(bench, "service administration", services, services.DeleteMsgService(&own_uid(9)));
    let rows = bench.service_rows(&services)?;
    let row = row_named(&rows, tags::SERVICE_NAME, "LOCALSTORE")?;
    let providers = bench.providers(&services, &uid(row, tags::SERVICE_UID)?)?;
    explains!(bench, "provider administration", providers, providers.DeleteProvider(&own_uid(9)));
    Ok(())
}
