//! Part A: which profile and which session a logon gets, flag by flag.

use std::ptr;

use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, tags};
use windows_core::Interface;

use crate::bench::{
    ALLOW_OTHERS, EXTENDED, NEW_SESSION, PROFILE, SUBSYSTEM, Session, UNICODE, USE_DEFAULT,
};
use crate::breach::{answers, hold, ok, same, some};
use crate::read::text;
use crate::rules::sharers::{PAIRS, PLACES, Sharer};
use crate::{Bench, Breach, Check, Rule};

/// `MAPI_LOGON_UI`
pub(crate) const LOGON_UI: u32 = 0x1;
/// `MAPI_EXPLICIT_PROFILE`
const EXPLICIT_PROFILE: u32 = 0x10;
/// `MAPI_NO_MAIL`
pub(crate) const NO_MAIL: u32 = 0x8000;
/// `MAPI_NT_SERVICE`
pub(crate) const NT_SERVICE: u32 = 0x1_0000;
/// `MAPI_PASSWORD_UI`
pub(crate) const PASSWORD_UI: u32 = 0x2_0000;
/// `MAPI_BG_SESSION`
const BG_SESSION: u32 = 0x20_0000;
/// A second profile, whose name comes after the first one's.
pub(crate) const OTHER: &str = "Zoo";

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "A.3.ulUIParam",
        "The window that owns the dialog is ignored when none is shown; it may be 0.",
        "mapilogonex",
        window_is_ignored,
    ),
    Rule::changes(
        "A.3.name",
        "The name of a profile has at most 64 characters.",
        "mapilogonex",
        long_names,
    )
    .chosen("what a longer name answers; MAPI_E_INVALID_PARAMETER"),
    Rule::changes(
        "A.3.out",
        "Each client has a session pointer of its own, be the session shared or not.",
        "mapilogonex",
        own_pointer,
    ),
    Rule::changes(
        "A.4.MAPI_LOGON_UI",
        "At most one of MAPI_LOGON_UI and MAPI_PASSWORD_UI is set.",
        "mapilogonex",
        one_dialog,
    )
    .chosen("what both together answer; MAPI_E_INVALID_PARAMETER"),
    Rule::changes(
        "A.4.MAPI_NEW_SESSION",
        "MAPI_NEW_SESSION makes a session of its own though there is a shared one.",
        "mapilogonex",
        new_session,
    ),
    Rule::changes(
        "A.4.MAPI_ALLOW_OTHERS",
        "MAPI_ALLOW_OTHERS makes the session the shared one, which later clients join without a \
         name; without the flag it is nobody else's.",
        "mapilogonex",
        allow_others,
    ),
    Rule::changes(
        "A.4.MAPI_EXPLICIT_PROFILE",
        "MAPI_EXPLICIT_PROFILE keeps a logon without a name from the default profile, unless \
         MAPI_USE_DEFAULT is set too.",
        "mapilogonex",
        explicit_profile,
    ),
    Rule::changes("A.4.MAPI_EXTENDED", "Every logon sets MAPI_EXTENDED.", "mapilogonex", extended),
    Rule::changes(
        "A.4.MAPI_USE_DEFAULT",
        "MAPI_USE_DEFAULT puts the default profile in the place of the name.",
        "mapilogonex",
        use_default,
    ),
    Rule::changes(
        "A.4.MAPI_NT_SERVICE",
        "A service says so with MAPI_NT_SERVICE when it logs on.",
        "mapilogonex",
        service_flag,
    ),
    Rule::changes(
        "A.4.MAPI_BG_SESSION",
        "MAPI_BG_SESSION logs on in the background.",
        "mapilogonex",
        background,
    ),
    Rule::changes(
        "A.4.MAPI_UNICODE",
        "The name is UTF-16 with MAPI_UNICODE and of 8 bits without.",
        "mapilogonex",
        widths,
    ),
    Rule::changes(
        "A.5.1",
        "Without MAPI_NEW_SESSION a logon joins the shared session, whatever name it gives.",
        "mapilogonex",
        joins_whatever_name,
    ),
    Rule::changes(
        "A.5.2",
        "MAPI_USE_DEFAULT without a default profile is MAPI_E_LOGON_FAILED.",
        "mapilogonex",
        no_default,
    ),
    Rule::changes(
        "A.5.3",
        "A name is that of the profile to log on to; one that no profile has is \
         MAPI_E_LOGON_FAILED.",
        "mapilogonex",
        named_profile,
    ),
    Rule::changes(
        "A.5.join",
        "Without a name and flags a logon joins the shared session and starts none.",
        "logging-on-to-mapi",
        only_joins,
    ),
    Rule::changes(
        "A.5.default",
        "MAPI_ALLOW_OTHERS and MAPI_USE_DEFAULT join the shared session, or begin it with the \
         default profile.",
        "logging-on-to-mapi",
        shared_default,
    ),
    Rule::changes(
        "A.5.exactly",
        "MAPI_NEW_SESSION with a name gets exactly that profile.",
        "logging-on-to-mapi",
        exactly,
    )
    .chosen("which of several shared sessions later clients join; the one that was begun last"),
    Rule::changes(
        "A.5.service",
        "MAPI_NEW_SESSION, MAPI_NO_MAIL and MAPI_NT_SERVICE with a name are a service's logon.",
        "calling-mapi-from-windows-services",
        a_service,
    ),
    Rule::changes(
        "A.5.6",
        "Each sharer keeps what it asked for at its own logon.",
        "logging-on-to-mapi",
        own_characteristics,
    ),
    Rule::changes(
        "A.5.7",
        "A client may log on several times, to one profile or to several.",
        "mapi-sessions",
        several_logons,
    ),
    Rule::changes(
        "A.5.8",
        "A profile that is deleted while a session uses it is not listed any more, serves the \
         session, and is gone after it.",
        "creating-a-profile-by-using-custom-code",
        temporary_profile,
    ),
];

/// The profile of a session: the display name of the subsystem's status row.
unsafe fn profile_of(bench: &Bench, session: &Session) -> Result<String, Breach> {
    let row = session.status_row(bench, SUBSYSTEM)?;
    some("PR_DISPLAY_NAME of the subsystem's row", text(&row, tags::DISPLAY_NAME))
}

/// A session's profile is the one of this name.
pub(crate) unsafe fn is_on(bench: &Bench, session: &Session, name: &str) -> Check {
    same("the profile of the session", profile_of(bench, session)?.as_str(), name)
}

/// MAPI initialised, with two profiles.
pub(crate) unsafe fn two_profiles(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    bench.make_profile(OTHER)
}

pub(crate) unsafe fn set_default(bench: &Bench, name: &str) -> Check {
    let arena = Arena::new();
    let name = encode::text(&arena, name, true)?;
    ok("SetDefaultProfile", bench.profiles()?.SetDefaultProfile(name.cast(), UNICODE))
}

unsafe fn window_is_ignored(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let arena = Arena::new();
    let name = encode::text(&arena, PROFILE, true)?;
    for window in [0, 0x1234] {
        let mut session = None;
        let flags = EXTENDED | UNICODE | NEW_SESSION;
        let logon = bench.entry().MAPILogonEx;
        let answer = logon(window, name.cast(), ptr::null(), flags, &mut session);
        ok(&format!("MAPILogonEx with the window {window:#x}"), answer)?;
        ok("Logoff", some("the session", session)?.Logoff(0, 0, 0))?;
    }
    Ok(())
}

unsafe fn long_names(bench: &Bench) -> Check {
    bench.initialize()?;
    let longest = "x".repeat(64);
    bench.make_profile(&longest)?;
    is_on(bench, &bench.logon(&longest)?, &longest)?;
    let (code, _) = bench.try_logon(Some(&"x".repeat(65)), NEW_SESSION)?;
    answers("MAPILogonEx with 65 characters", code.to_hresult(), Code::E_INVALID_PARAMETER)
}

unsafe fn own_pointer(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let first = bench.logon_with(Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
    let joined = bench.logon_with(None, 0)?;
    let other = bench.logon(PROFILE)?;
    let pointers = [first.as_raw(), joined.as_raw(), other.as_raw()];
    hold(
        pointers[0] != pointers[1] && pointers[1] != pointers[2] && pointers[0] != pointers[2],
        || format!("two clients have one session pointer: {pointers:?}"),
    )?;
    // What one does with its own is not the other's affair.
    ok("Logoff", first.Logoff(0, 0, 0))?;
    is_on(bench, &joined, PROFILE)
}

unsafe fn one_dialog(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let (code, _) = bench.try_logon(Some(PROFILE), NEW_SESSION | LOGON_UI | PASSWORD_UI)?;
    answers("MAPILogonEx with both dialogs", code.to_hresult(), Code::E_INVALID_PARAMETER)?;
    // A dialog that is not needed is not shown.
    let session = bench.logon_with(Some(PROFILE), NEW_SESSION | LOGON_UI)?;
    is_on(bench, &session, PROFILE)
}

unsafe fn new_session(bench: &Bench) -> Check {
    two_profiles(bench)?;
    for place in PLACES {
        let _shared = Sharer::logs_on(bench, place, Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
        is_on(bench, &bench.logon_with(Some(OTHER), NEW_SESSION)?, OTHER)?;
    }
    Ok(())
}

unsafe fn allow_others(bench: &Bench) -> Check {
    two_profiles(bench)?;
    for (first, second) in PAIRS {
        let _own = Sharer::logs_on(bench, first, Some(PROFILE), NEW_SESSION)?;
        Sharer::joins_none(bench, second)?;
        let mut shared = Sharer::logs_on(bench, first, Some(OTHER), NEW_SESSION | ALLOW_OTHERS)?;
        let mut joined = Sharer::logs_on(bench, second, None, 0)?;
        joined.is_on(OTHER)?;
        // It is there as long as anybody is in it.
        shared.logs_off(0)?;
        Sharer::logs_on(bench, first, None, 0)?.is_on(OTHER)?;
        joined.logs_off(0)?;
        Sharer::joins_none(bench, second)?;
    }
    Ok(())
}

unsafe fn explicit_profile(bench: &Bench) -> Check {
    two_profiles(bench)?;
    set_default(bench, OTHER)?;
    let (code, _) = bench.try_logon(None, NEW_SESSION | EXPLICIT_PROFILE)?;
    answers("MAPILogonEx without a name", code.to_hresult(), Code::E_LOGON_FAILED)?;
    let flags = NEW_SESSION | EXPLICIT_PROFILE | USE_DEFAULT;
    is_on(bench, &bench.logon_with(None, flags)?, OTHER)?;
    is_on(bench, &bench.logon_with(Some(PROFILE), NEW_SESSION | EXPLICIT_PROFILE)?, PROFILE)
}

unsafe fn extended(bench: &Bench) -> Check {
    two_profiles(bench)?;
    is_on(bench, &bench.logon(PROFILE)?, PROFILE)
}

unsafe fn use_default(bench: &Bench) -> Check {
    two_profiles(bench)?;
    set_default(bench, OTHER)?;
    is_on(bench, &bench.logon_with(Some(PROFILE), NEW_SESSION | USE_DEFAULT)?, OTHER)?;
    is_on(bench, &bench.logon_with(None, NEW_SESSION | USE_DEFAULT)?, OTHER)
}

unsafe fn service_flag(bench: &Bench) -> Check {
    two_profiles(bench)?;
    is_on(bench, &bench.logon_with(Some(PROFILE), NEW_SESSION | NT_SERVICE)?, PROFILE)
}

unsafe fn background(bench: &Bench) -> Check {
    two_profiles(bench)?;
    is_on(bench, &bench.logon_with(Some(PROFILE), NEW_SESSION | BG_SESSION)?, PROFILE)
}

unsafe fn widths(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let arena = Arena::new();
    for wide in [true, false] {
        let name = encode::text(&arena, OTHER, wide)?;
        let width = if wide { UNICODE } else { 0 };
        let mut session = None;
        let flags = EXTENDED | NEW_SESSION | width;
        let logon = bench.entry().MAPILogonEx;
        let answer = logon(0, name.cast(), ptr::null(), flags, &mut session);
        ok(&format!("MAPILogonEx with MAPI_UNICODE {wide}"), answer)?;
        ok("Logoff", some("the session", session)?.Logoff(0, 0, 0))?;
    }
    Ok(())
}

unsafe fn joins_whatever_name(bench: &Bench) -> Check {
    two_profiles(bench)?;
    for (first, second) in PAIRS {
        let _shared = Sharer::logs_on(bench, first, Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
        Sharer::logs_on(bench, second, Some(OTHER), 0)?.is_on(PROFILE)?;
        Sharer::logs_on(bench, second, Some("Nobody's"), 0)?.is_on(PROFILE)?;
    }
    Ok(())
}

unsafe fn no_default(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let (code, _) = bench.try_logon(Some(PROFILE), NEW_SESSION | USE_DEFAULT)?;
    answers("MAPI_USE_DEFAULT without one", code.to_hresult(), Code::E_LOGON_FAILED)
}

unsafe fn named_profile(bench: &Bench) -> Check {
    two_profiles(bench)?;
    set_default(bench, PROFILE)?;
    is_on(bench, &bench.logon_with(Some(OTHER), 0)?, OTHER)?;
    let (code, _) = bench.try_logon(Some("Nobody's"), 0)?;
    answers("MAPILogonEx with an unknown name", code.to_hresult(), Code::E_LOGON_FAILED)
}

unsafe fn only_joins(bench: &Bench) -> Check {
    two_profiles(bench)?;
    set_default(bench, PROFILE)?;
    for (first, second) in PAIRS {
        Sharer::joins_none(bench, second)?;
        let _shared = Sharer::logs_on(bench, first, Some(OTHER), NEW_SESSION | ALLOW_OTHERS)?;
        Sharer::logs_on(bench, second, None, 0)?.is_on(OTHER)?;
    }
    Ok(())
}

unsafe fn shared_default(bench: &Bench) -> Check {
    two_profiles(bench)?;
    for (first, second) in PAIRS {
        set_default(bench, OTHER)?;
        let mut shared = Sharer::logs_on(bench, first, None, ALLOW_OTHERS | USE_DEFAULT)?;
        shared.is_on(OTHER)?;
        set_default(bench, PROFILE)?;
        // The shared session comes before the default profile.
        Sharer::logs_on(bench, second, None, ALLOW_OTHERS | USE_DEFAULT)?.is_on(OTHER)?;
    }
    Ok(())
}

unsafe fn exactly(bench: &Bench) -> Check {
    two_profiles(bench)?;
    set_default(bench, PROFILE)?;
    for (first, second) in PAIRS {
        let _shared = Sharer::logs_on(bench, first, Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
        Sharer::logs_on(bench, second, Some(OTHER), NEW_SESSION)?.is_on(OTHER)?;
        let flags = NEW_SESSION | ALLOW_OTHERS;
        let mut sharing = Sharer::logs_on(bench, second, Some(OTHER), flags)?;
        sharing.is_on(OTHER)?;
        // It is the shared one now.
        Sharer::logs_on(bench, first, None, 0)?.is_on(OTHER)?;
    }
    Ok(())
}

unsafe fn a_service(bench: &Bench) -> Check {
    let mut init = [0, NT_SERVICE];
    ok("MAPIInitialize of a service", (bench.entry().MAPIInitialize)(init.as_mut_ptr().cast()))?;
    bench.make_profile(PROFILE)?;
    let flags = NEW_SESSION | NO_MAIL | NT_SERVICE;
    is_on(bench, &bench.logon_with(Some(PROFILE), flags)?, PROFILE)
}

unsafe fn own_characteristics(bench: &Bench) -> Check {
    two_profiles(bench)?;
    for (first, second) in PAIRS {
        let mut shared = Sharer::logs_on(bench, first, Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
        let mut quiet = Sharer::logs_on(bench, second, None, NO_MAIL)?;
        for (session, transports, whose) in
            [(&mut shared, true, "first"), (&mut quiet, false, "second")]
        {
            same(
                &format!("whether the {whose} client's session has transports"),
                session.transports()? != 0,
                transports,
            )?;
        }
    }
    Ok(())
}

unsafe fn several_logons(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let sessions = [bench.logon(PROFILE)?, bench.logon(PROFILE)?, bench.logon(OTHER)?];
    for (session, name) in sessions.iter().zip([PROFILE, PROFILE, OTHER]) {
        is_on(bench, session, name)?;
        session.default_store(bench)?;
    }
    Ok(())
}

unsafe fn temporary_profile(bench: &Bench) -> Check {
    two_profiles(bench)?;
    for place in PLACES {
        let mut session = Sharer::logs_on(bench, place, Some(OTHER), NEW_SESSION)?;
        let arena = Arena::new();
        let name = encode::text(&arena, OTHER, true)?;
        ok("DeleteProfile", bench.profiles()?.DeleteProfile(name.cast(), UNICODE))?;
        let listed = || -> Result<bool, Breach> {
            let mut table = None;
            ok("GetProfileTable", bench.profiles()?.GetProfileTable(0, &mut table))?;
            let rows = bench.rows(&some("the profile table", table)?, None)?;
            Ok(rows.iter().any(|row| text(row, tags::DISPLAY_NAME).as_deref() == Some(OTHER)))
        };
        hold(!listed()?, || "the deleted profile is listed".into())?;
        session.is_on(OTHER)?;
        session.works()?;
        session.logs_off(0)?;
        let (code, _) = bench.try_logon(Some(OTHER), NEW_SESSION)?;
        answers("MAPILogonEx after the session", code.to_hresult(), Code::E_LOGON_FAILED)?;
        // Its name can be used again.
        bench.make_profile(OTHER)?;
    }
    Ok(())
}
