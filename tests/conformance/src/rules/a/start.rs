//! Part A: starting a session.

use std::ffi::c_void;
use std::ptr;

use mapi_session::Code;
use mapi_session::wire::{Arena, encode};

use crate::bench::{ALLOW_OTHERS, EXTENDED, NEW_SESSION, PROFILE, UNICODE};
use crate::breach::{answers, hold};
use crate::sink::{EXTENDED_EVENT, advise_session, sink_that};
use crate::{Bench, Breach, Check, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::reads(
        "A.1.MAPIInitialize",
        "Before MAPIInitialize every other call answers MAPI_E_NOT_INITIALIZED.",
        "mapiinitialize",
        nothing_before_initialize,
    ),
    Rule::not_applicable(
        "A.1.OleInitialize",
        "A client that uses OLE initialises it after MAPI.",
        "initializing-ole-for-mapi",
        "OLE is the client's own business: MAPI sees nothing of it",
    ),
    Rule::reads(
        "A.1.ScInitMapiUtil",
        "ScInitMapiUtil takes no flags and begins no session.",
        "scinitmapiutil",
        utilities_alone,
    )
    .chosen("what a flag answers; MAPI_E_INVALID_PARAMETER")
    .by_exports(),
    Rule::changes(
        "A.1.MAPILogonEx",
        "MAPILogonEx gives the session.",
        "logging-on-to-mapi",
        logon_gives_a_session,
    ),
    Rule::reads(
        "A.1.1",
        "MAPIInitialize starts the utilities too: memory is there without ScInitMapiUtil.",
        "mapiinitialize",
        memory_by_initialize,
    ),
    Rule::reads(
        "A.1.3",
        "DeinitMapiUtil undoes ScInitMapiUtil, not MAPIInitialize.",
        "deinitmapiutil",
        utilities_and_mapi,
    )
    .chosen("which call undoes the utilities' start implicitly: MAPIUninitialize")
    .by_exports(),
    Rule::reads(
        "A.2.1",
        "The argument of MAPIInitialize is null or a MAPIINIT_0 of version 0.",
        "mapiinitialize",
        init_argument,
    ),
    Rule::changes(
        "A.2.3",
        "Calls of MAPIInitialize after the first only count: their flags change nothing.",
        "mapiinitialize",
        later_flags,
    ),
    Rule::reads(
        "A.2.4",
        "A thread initialises MAPI for itself and ends it for itself: others go on.",
        "using-thread-safe-objects",
        another_thread,
    ),
    Rule::not_applicable(
        "A.2.5",
        "MAPI is not initialised in what the system runs at the start or end of a library.",
        "mapiinitialize",
        "it is for the client to keep; no call shows whether it did",
    ),
    Rule::reads(
        "A.2.6",
        "There is no extended error information about MAPIInitialize: no object tells of it.",
        "mapiinitialize",
        no_extended_errors,
    ),
    Rule::changes(
        "A.2.7",
        "After the last MAPIUninitialize nothing of MAPI is of use.",
        "mapiuninitialize",
        nothing_after_uninitialize,
    )
    .chosen("what an object answers that was not released; MAPI_E_INVALID_OBJECT"),
    Rule::reads(
        "A.2.8",
        "MAPIInitialize succeeds though MAPI is initialised already.",
        "mapiinitialize",
        initialize_again,
    )
    .chosen("the code of a repeated call; S_OK"),
    Rule::reads(
        "A.2.MAPI_INIT_VERSION",
        "MAPI_INIT_VERSION, 0, is the only version of MAPIINIT_0.",
        "mapiinit_0",
        init_version,
    ),
    Rule::changes(
        "A.2.MAPI_MULTITHREAD_NOTIFICATIONS",
        "With MAPI_MULTITHREAD_NOTIFICATIONS a thread of MAPI's own tells what happens.",
        "mapiinit_0",
        notifications_elsewhere,
    ),
    Rule::reads(
        "A.2.MAPI_NO_COINIT",
        "MAPI_NO_COINIT leaves COM's own start to the caller.",
        "mapiinit_0",
        no_coinit,
    ),
    Rule::reads(
        "A.2.MAPI_NT_SERVICE",
        "A service says so with MAPI_NT_SERVICE when it initialises MAPI.",
        "mapiinit_0",
        init_of_a_service,
    ),
    Rule::reads(
        "A.2.2",
        "MAPIInitialize counts: MAPI ends with as many MAPIUninitialize as calls that succeeded.",
        "mapiuninitialize",
        initialize_counts,
    ),
    Rule::reads(
        "A.2.codes",
        "A flag that does not exist is MAPI_E_UNKNOWN_FLAGS, a version other than 0 is \
         MAPI_E_VERSION.",
        "mapiinitialize",
        init_codes,
    ),
    Rule::changes(
        "A.3.password",
        "Profiles have no passwords: the parameter is null.",
        "mapilogonex",
        no_password,
    )
    .chosen("what a password that is not null answers; MAPI_E_INVALID_PARAMETER"),
    Rule::changes(
        "A.5.5",
        "Without a name, a dialog, MAPI_USE_DEFAULT and a shared session, a logon fails with \
         MAPI_E_LOGON_FAILED.",
        "mapilogonex",
        nothing_to_log_on_to,
    ),
];

unsafe fn nothing_before_initialize(bench: &Bench) -> Check {
    let mut admin = None;
    answers(
        "MAPIAdminProfiles before MAPIInitialize",
        (bench.entry().MAPIAdminProfiles)(0, &mut admin),
        Code::E_NOT_INITIALIZED,
    )?;
    hold(admin.is_none(), || "MAPIAdminProfiles failed and gave an object".into())?;
    let (code, _) = bench.try_logon(None, 0)?;
    answers("MAPILogonEx before MAPIInitialize", code.to_hresult(), Code::E_NOT_INITIALIZED)
}

type Init = unsafe extern "system" fn(u32) -> i32;
type Deinit = unsafe extern "system" fn();

unsafe fn initialize_with(bench: &Bench, version: u32, flags: u32) -> i32 {
    let mut init = [version, flags];
    (bench.entry().MAPIInitialize)(init.as_mut_ptr().cast::<c_void>())
}

unsafe fn utilities_alone(bench: &Bench) -> Check {
    let init: Init = bench.export("ScInitMapiUtil")?;
    let deinit: Deinit = bench.export("DeinitMapiUtil")?;
    answers("ScInitMapiUtil with a flag", init(1), Code::E_INVALID_PARAMETER)?;
    answers("ScInitMapiUtil", init(0), Code::S_OK)?;
    let (code, _) = bench.try_logon(None, 0)?;
    answers("MAPILogonEx after it", code.to_hresult(), Code::E_NOT_INITIALIZED)?;
    deinit();
    Ok(())
}

unsafe fn logon_gives_a_session(bench: &Bench) -> Check {
    let session = bench.session()?;
    session.status_table().map(drop)
}

unsafe fn memory_by_initialize(bench: &Bench) -> Check {
    bench.initialize()?;
    let root = bench.block(64)?;
    bench.frees_root("a block after MAPIInitialize", root)
}

unsafe fn notifications_elsewhere(bench: &Bench) -> Check {
    // MAPI_MULTITHREAD_NOTIFICATIONS
    answers("MAPIInitialize", initialize_with(bench, 0, 1), Code::S_OK)?;
    bench.make_profile(PROFILE)?;
    let first = bench.logon_with(Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
    let joined = bench.logon_with(None, 0)?;
    let (to, from) = std::sync::mpsc::channel();
    let to = std::sync::Mutex::new(to);
    let (sink, events) = sink_that(move |_| {
        if let Ok(to) = to.lock() {
            // A test that is over listens no more.
            let _ = to.send(std::thread::current().id());
        }
    });
    advise_session(&first, EXTENDED_EVENT, &sink)?;
    answers("Logoff of the other", joined.Logoff(0, 0, 0), Code::S_OK)?;
    // No message is pumped here: the notification comes all the same.
    events.wait("a sharer's Logoff", |_| true)?;
    hold(from.try_iter().all(|thread| thread != std::thread::current().id()), || {
        "the client's own thread was used".into()
    })
}

unsafe fn utilities_and_mapi(bench: &Bench) -> Check {
    let init: Init = bench.export("ScInitMapiUtil")?;
    let deinit: Deinit = bench.export("DeinitMapiUtil")?;
    bench.initialize()?;
    answers("ScInitMapiUtil", init(0), Code::S_OK)?;
    deinit();
    bench.profiles()?;
    bench.uninitialize();
    let (code, _) = bench.try_logon(None, 0)?;
    answers("MAPILogonEx after MAPIUninitialize", code.to_hresult(), Code::E_NOT_INITIALIZED)
}

unsafe fn init_argument(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.uninitialize();
    answers("MAPIInitialize with MAPIINIT_0", initialize_with(bench, 0, 0), Code::S_OK)?;
    bench.profiles().map(drop)
}

unsafe fn later_flags(bench: &Bench) -> Check {
    // MAPI_MULTITHREAD_NOTIFICATIONS
    answers("the first MAPIInitialize", initialize_with(bench, 0, 1), Code::S_OK)?;
    bench.make_profile(PROFILE)?;
    let session = bench.logon(PROFILE)?;
    answers("the second, without the flag", initialize_with(bench, 0, 0), Code::S_OK)?;
    session.status_table()?;
    bench.uninitialize();
    session.status_table()?;
    bench.profiles().map(drop)
}

unsafe fn another_thread(bench: &Bench) -> Check {
    bench.initialize()?;
    let entry = *bench.entry();
    let there = std::thread::spawn(move || {
        let answer = (entry.MAPIInitialize)(ptr::null_mut());
        let mut admin = None;
        let admin = (entry.MAPIAdminProfiles)(0, &mut admin);
        (entry.MAPIUninitialize)();
        (answer, admin)
    });
    let (init, admin) = there.join().map_err(|_| Breach::new("the other thread failed"))?;
    answers("MAPIInitialize on another thread", init, Code::S_OK)?;
    answers("MAPIAdminProfiles on another thread", admin, Code::S_OK)?;
    bench.profiles().map(drop)
}

unsafe fn no_extended_errors(bench: &Bench) -> Check {
    let answer = initialize_with(bench, 1, 0);
    answers("MAPIInitialize with version 1", answer, Code::E_VERSION)?;
    bench.initialize()?;
    let mut error = ptr::null_mut();
    let told = bench.profiles()?.GetLastError(answer, UNICODE, &mut error);
    answers("IProfAdmin::GetLastError", told, Code::S_OK)?;
    let nothing = error.is_null();
    bench.free(error);
    hold(nothing, || "an object tells of what MAPIInitialize answered".into())
}

unsafe fn nothing_after_uninitialize(bench: &Bench) -> Check {
    let session = bench.session()?;
    bench.uninitialize();
    let mut table = None;
    let answer = session.GetStatusTable(0, &mut table);
    answers("GetStatusTable after MAPIUninitialize", answer, Code::E_INVALID_OBJECT)
}

unsafe fn initialize_again(bench: &Bench) -> Check {
    bench.initialize()?;
    answers("MAPIInitialize again", initialize_with(bench, 0, 0), Code::S_OK)
}

unsafe fn init_version(bench: &Bench) -> Check {
    for version in [1, 2, u32::MAX] {
        let answer = initialize_with(bench, version, 0);
        answers(&format!("MAPIInitialize with version {version}"), answer, Code::E_VERSION)?;
    }
    answers("MAPIInitialize with version 0", initialize_with(bench, 0, 0), Code::S_OK)
}

unsafe fn no_coinit(bench: &Bench) -> Check {
    answers("MAPIInitialize with MAPI_NO_COINIT", initialize_with(bench, 0, 8), Code::S_OK)?;
    bench.profiles().map(drop)
}

unsafe fn init_of_a_service(bench: &Bench) -> Check {
    let answer = initialize_with(bench, 0, 0x1_0000);
    answers("MAPIInitialize with MAPI_NT_SERVICE", answer, Code::S_OK)?;
    bench.profiles().map(drop)
}

unsafe fn initialize_counts(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.initialize()?;
    bench.uninitialize();
    bench.profiles()?;
    bench.uninitialize();
    let mut admin = None;
    answers(
        "MAPIAdminProfiles after the last MAPIUninitialize",
        (bench.entry().MAPIAdminProfiles)(0, &mut admin),
        Code::E_NOT_INITIALIZED,
    )
}

unsafe fn init_codes(bench: &Bench) -> Check {
    let initialize =
        |mut init: [u32; 2]| (bench.entry().MAPIInitialize)(init.as_mut_ptr().cast::<c_void>());
    answers("MAPIInitialize with flag 0x4000", initialize([0, 0x4000]), Code::E_UNKNOWN_FLAGS)?;
    answers("MAPIInitialize with version 1", initialize([1, 0]), Code::E_VERSION)
}

unsafe fn no_password(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let arena = Arena::new();
    let name = encode::text(&arena, PROFILE, true)?;
    let mut session = None;
    let flags = EXTENDED | UNICODE | NEW_SESSION;
    let answer = (bench.entry().MAPILogonEx)(0, name, name, flags, &mut session);
    answers("MAPILogonEx with a password", answer, Code::E_INVALID_PARAMETER)?;
    let answer = (bench.entry().MAPILogonEx)(0, name, ptr::null(), flags, &mut session);
    answers("MAPILogonEx without", answer, Code::S_OK)
}

unsafe fn nothing_to_log_on_to(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let (code, _) = bench.try_logon(None, 0)?;
    answers("MAPILogonEx with nothing to go by", code.to_hresult(), Code::E_LOGON_FAILED)
}
