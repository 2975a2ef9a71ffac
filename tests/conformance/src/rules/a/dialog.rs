//! Part A: what a logon asks the user, and what services do without one.

use std::ptr;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use mapi_session::Code;
use mapi_session::wire::{Arena, encode};

use crate::bench::{ALLOW_OTHERS, EXTENDED, NEW_SESSION, PROFILE, UNICODE, USE_DEFAULT};
use crate::breach::{answers, hold, ok, same, some};
use crate::rules::a::logon::{
    LOGON_UI, NO_MAIL, NT_SERVICE, OTHER, PASSWORD_UI, is_on, two_profiles,
};
use crate::{Bench, Breach, Check, Provider, Rule};

/// `MAPI_APP_PROFILE`
const APP_PROFILE: u32 = 0x4;
/// `MAPI_SERVICE_UI_ALWAYS`
const SERVICE_UI_ALWAYS: u32 = 0x2000;
/// `MAPI_TIMEOUT_SHORT`
pub(crate) const TIMEOUT_SHORT: u32 = 0x10_0000;
/// A profile for single programs.
const APP: &str = "Programs";

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "A.4.MAPI_APP_PROFILE",
        "With MAPI_APP_PROFILE the logon dialog lists the profiles for single programs too.",
        "mapilogonex",
        lists_app_profiles,
    )
    .backstage(),
    Rule::changes(
        "A.4.MAPI_SERVICE_UI_ALWAYS",
        "MAPI_SERVICE_UI_ALWAYS shows the configuration of each service before any is logged on.",
        "mapilogonex",
        configures_first,
    )
    .backstage(),
    Rule::changes(
        "A.4.MAPI_PASSWORD_UI",
        "MAPI_PASSWORD_UI asks for nothing: profiles have no passwords.",
        "mapilogonex",
        no_password_dialog,
    )
    .chosen("what a flag of the headers that no page describes does; it is taken and does nothing")
    .backstage(),
    Rule::changes(
        "A.4.MAPI_TIMEOUT_SHORT",
        "With MAPI_TIMEOUT_SHORT a logon that another one keeps waiting is MAPI_E_TIMEOUT after a \
         few seconds; without, it waits.",
        "mapilogonex",
        gives_up_waiting,
    )
    .backstage(),
    Rule::changes(
        "A.5.4",
        "Without a name MAPI_LOGON_UI has the user choose a profile.",
        "mapilogonex",
        asks_without_name,
    )
    .backstage(),
    Rule::changes(
        "A.5.ask",
        "MAPI_LOGON_UI and MAPI_NEW_SESSION without a name ask, though there are a default profile \
         and a shared session; a user who cancels is MAPI_E_USER_CANCEL.",
        "logging-on-to-mapi",
        asks_anyhow,
    )
    .backstage(),
    Rule::changes(
        "A.6.8",
        "A service logs on without mail, and needs none: it opens stores, and no transport is \
         started.",
        "calling-mapi-from-windows-services",
        service_without_mail,
    )
    .backstage(),
    Rule::changes(
        "A.8.1",
        "A service is shown no dialog, whatever flags it sets.",
        "calling-mapi-from-windows-services",
        no_dialog_for_a_service,
    )
    .backstage(),
];

/// What the logon dialogs were shown for.
fn dialogs(bench: &Bench) -> Result<Vec<String>, Breach> {
    let seen = bench.backstage()?.seen();
    Ok(seen.into_iter().filter(|line| line.starts_with("logon dialog")).collect())
}

unsafe fn lists_app_profiles(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let arena = Arena::new();
    let name = encode::text(&arena, APP, true)?;
    // MAPI_DEFAULT_SERVICES beside it
    let flags = 1 | APP_PROFILE | UNICODE;
    let made = bench.profiles()?.CreateProfile(name.cast(), ptr::null(), 0, flags);
    ok("CreateProfile with MAPI_APP_PROFILE", made)?;
    bench.backstage()?.user(Some(PROFILE));
    for (flag, names) in [
        (0, format!("logon dialog: {PROFILE}, {OTHER}")),
        (APP_PROFILE, format!("logon dialog: {APP}, {PROFILE}, {OTHER}")),
    ] {
        let session = bench.logon_with(None, NEW_SESSION | LOGON_UI | flag)?;
        is_on(bench, &session, PROFILE)?;
        same("what the dialog lists", dialogs(bench)?, vec![names])?;
    }
    Ok(())
}

unsafe fn configures_first(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let stage = bench.backstage()?;
    stage.user(Some(""));
    stage.seen();
    let session = bench.logon_with(Some(PROFILE), NEW_SESSION | SERVICE_UI_ALWAYS)?;
    let services = bench.service_rows(&bench.services(PROFILE)?)?.len();
    session.default_store(bench)?;
    let seen = stage.seen();
    let first_logon = seen.iter().position(|line| line.ends_with(" logon"));
    let dialogs = seen.iter().take_while(|line| line.ends_with(" in a dialog")).count();
    same("the services configured at first", dialogs, services)?;
    hold(first_logon == Some(dialogs), || format!("after the dialogs came {seen:?}"))?;
    drop(session);
    // A user who does not want to logs on to nothing.
    stage.user(None);
    let (code, _) = bench.try_logon(Some(PROFILE), NEW_SESSION | SERVICE_UI_ALWAYS)?;
    answers("MAPILogonEx that is cancelled", code.to_hresult(), Code::E_USER_CANCEL)?;
    stage.seen();
    bench.logon(PROFILE)?.default_store(bench)?;
    hold(!stage.seen().iter().any(|line| line.starts_with("configure")), || {
        "a service was configured without the flag".into()
    })
}

unsafe fn no_password_dialog(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let stage = bench.backstage()?;
    stage.user(Some(PROFILE));
    is_on(bench, &bench.logon_with(Some(OTHER), NEW_SESSION | PASSWORD_UI)?, OTHER)?;
    let (code, _) = bench.try_logon(None, NEW_SESSION | PASSWORD_UI)?;
    answers("MAPILogonEx without a name", code.to_hresult(), Code::E_LOGON_FAILED)?;
    same("the dialogs shown", dialogs(bench)?, Vec::new())
}

/// A logon on a thread of its own, which initialises MAPI. It answers the code.
pub(crate) fn logon_elsewhere(bench: &Bench, flags: u32) -> JoinHandle<i32> {
    let entry = *bench.entry();
    std::thread::spawn(move || {
        // SAFETY: null is allowed.
        let init = unsafe { (entry.MAPIInitialize)(ptr::null_mut()) };
        if init < 0 {
            return init;
        }
        let mut session = None;
        let flags = flags | NEW_SESSION | UNICODE | EXTENDED;
        // SAFETY: without name and password; the session is a place of this thread's.
        let answer =
            unsafe { (entry.MAPILogonEx)(0, ptr::null(), ptr::null(), flags, &mut session) };
        if let Some(session) = session {
            // SAFETY: a live session.
            unsafe { session.Logoff(0, 0, 0) };
        }
        // SAFETY: it was initialised above.
        unsafe { (entry.MAPIUninitialize)() };
        answer
    })
}

/// What a logon elsewhere answers; none: it is still waiting after `limit`.
pub(crate) fn answer_within(
    logon: JoinHandle<i32>,
    limit: Duration,
) -> Result<Option<i32>, Breach> {
    let start = Instant::now();
    while !logon.is_finished() {
        if start.elapsed() > limit {
            return Ok(None);
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    logon.join().map(Some).map_err(|_| Breach::new("the thread of a logon failed"))
}

unsafe fn gives_up_waiting(bench: &Bench) -> Check {
    two_profiles(bench)?;
    crate::rules::a::logon::set_default(bench, OTHER)?;
    let stage = bench.backstage()?;
    stage.user(Some(PROFILE));
    stage.hold("logon dialog");
    let slow = logon_elsewhere(bench, LOGON_UI);
    hold(stage.is_held(), || "the first logon shows no dialog".into())?;
    let patient = logon_elsewhere(bench, USE_DEFAULT);
    let short = logon_elsewhere(bench, USE_DEFAULT | TIMEOUT_SHORT);
    let short = answer_within(short, Duration::from_secs(15))?;
    let waits = !patient.is_finished();
    stage.let_go();
    let short = some("an answer to MAPI_TIMEOUT_SHORT within 15 s", short)?;
    answers("MAPILogonEx with MAPI_TIMEOUT_SHORT", short, Code::E_TIMEOUT)?;
    hold(waits, || "a logon without the flag did not wait for the other".into())?;
    for (what, logon) in [("the first logon", slow), ("the one that waits", patient)] {
        let answer = answer_within(logon, Duration::from_secs(30))?;
        answers(what, some("an answer to a logon", answer)?, Code::S_OK)?;
    }
    bench.logon_with(Some(OTHER), NEW_SESSION | TIMEOUT_SHORT).map(drop)
}

unsafe fn asks_without_name(bench: &Bench) -> Check {
    two_profiles(bench)?;
    bench.backstage()?.user(Some(OTHER));
    is_on(bench, &bench.logon_with(None, LOGON_UI)?, OTHER)?;
    is_on(bench, &bench.logon_with(Some(""), LOGON_UI)?, OTHER)?;
    same("the dialogs shown", dialogs(bench)?.len(), 2)?;
    // With a name there is nothing to ask.
    is_on(bench, &bench.logon_with(Some(PROFILE), LOGON_UI)?, PROFILE)?;
    same("the dialogs shown for a name", dialogs(bench)?.len(), 0)
}

unsafe fn asks_anyhow(bench: &Bench) -> Check {
    two_profiles(bench)?;
    crate::rules::a::logon::set_default(bench, PROFILE)?;
    let _shared = bench.logon_with(Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
    let stage = bench.backstage()?;
    stage.user(Some(OTHER));
    is_on(bench, &bench.logon_with(None, LOGON_UI | NEW_SESSION)?, OTHER)?;
    stage.user(None);
    let (code, _) = bench.try_logon(None, LOGON_UI | NEW_SESSION)?;
    answers("MAPILogonEx that is cancelled", code.to_hresult(), Code::E_USER_CANCEL)?;
    same("the dialogs shown", dialogs(bench)?.len(), 2)
}

unsafe fn service_without_mail(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let stage = bench.backstage()?;
    let session = bench.logon_with(Some(PROFILE), NEW_SESSION | NO_MAIL | NT_SERVICE)?;
    let store = session.default_store(bench)?;
    crate::messages::inbox(bench, &store)?;
    session.status_table()?;
    let started = format!("{} logon", Provider::Transport.name());
    hold(!stage.seen().contains(&started), || "a transport was started".into())
}

unsafe fn no_dialog_for_a_service(bench: &Bench) -> Check {
    let mut init = [0, NT_SERVICE];
    ok("MAPIInitialize of a service", (bench.entry().MAPIInitialize)(init.as_mut_ptr().cast()))?;
    bench.make_profile(PROFILE)?;
    let stage = bench.backstage()?;
    stage.user(Some(PROFILE));
    let service = NEW_SESSION | NO_MAIL | NT_SERVICE;
    let (code, _) = bench.try_logon(None, service | LOGON_UI)?;
    answers("MAPILogonEx of a service", code.to_hresult(), Code::E_LOGON_FAILED)?;
    stage.fail_logons(Provider::Store, &[Code::E_UNCONFIGURED]);
    let session = bench.logon_with(Some(PROFILE), service | LOGON_UI | SERVICE_UI_ALWAYS)?;
    session.default_store(bench)?;
    let shown: Vec<String> =
        stage.seen().into_iter().filter(|line| line.contains("dialog")).collect();
    same("the dialogs shown", shown, Vec::new())
}
