//! Part A: starting a session.

use std::ffi::c_void;
use std::ptr;

use mapi_session::Code;
use mapi_session::wire::{Arena, encode};

use crate::bench::{EXTENDED, NEW_SESSION, PROFILE, UNICODE};
use crate::breach::{answers, hold};
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::reads(
        "A.1.MAPIInitialize",
        "Before MAPIInitialize every other call answers MAPI_E_NOT_INITIALIZED.",
        "mapiinitialize",
        nothing_before_initialize,
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
