//! Starting MAPI and ending it, sessions and profiles.
//!
//! The first `MAPIInitialize` opens the home, and what undoes it closes the home again. Only then
//! does a program that changes `MAPI_HOME` get another.

use std::ffi::c_void;
use std::sync::{Mutex, MutexGuard, PoisonError};

use mapi_session::{Code, EntryPoints, Subsystem, raw};
use mapi_subsystem::deviation::{self, deviates};

/// The subsystem, and how often it was initialised.
static OPEN: Mutex<Option<(Subsystem, usize)>> = Mutex::new(None);

fn open() -> MutexGuard<'static, Option<(Subsystem, usize)>> {
    // What it holds is replaced as a whole.
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The subsystem that is open. It is not locked while it is used: a logon may take its time.
fn entry_points() -> Option<(Subsystem, EntryPoints)> {
    let subsystem = open().as_ref().map(|(subsystem, _)| subsystem.clone())?;
    let entry = *subsystem.entry_points();
    Some((subsystem, entry))
}

pub(crate) unsafe fn mapi_initialize(init: *mut c_void) -> i32 {
    let mut open = open();
    let subsystem = match &*open {
        Some((subsystem, _)) => subsystem.clone(),
        None => match mapi_subsystem::open_default() {
            Ok(subsystem) => subsystem,
            // The page's code for a provider of profiles that fails. There is no object that
            // could be asked for more, so the reason goes where a person may look.
            Err(error) => {
                eprintln!("MAPIInitialize: {error}");
                return Code::E_NOT_INITIALIZED.to_hresult();
            }
        },
    };
    // SAFETY: the caller vouches for `init`.
    let answer = unsafe { (subsystem.entry_points().MAPIInitialize)(init) };
    if !Code::from_hresult(answer).is_error() {
        let count = open.as_ref().map_or(0, |(_, count)| *count);
        *open = Some((subsystem, count + 1));
    }
    answer
}

pub(crate) unsafe fn mapi_uninitialize() {
    let mut open = open();
    let Some((subsystem, count)) = open.take() else { return };
    // SAFETY: undoes one of the calls that were counted.
    unsafe { (subsystem.entry_points().MAPIUninitialize)() };
    if count > 1 {
        *open = Some((subsystem, count - 1));
    }
}

pub(crate) unsafe fn mapi_logon_ex(
    ui: usize,
    profile: *const c_void,
    password: *const c_void,
    flags: u32,
    session: *mut Option<raw::IMAPISession>,
) -> i32 {
    let Some((_keep, entry)) = entry_points() else {
        return not_initialized(session);
    };
    // SAFETY: the caller vouches for the arguments.
    unsafe { (entry.MAPILogonEx)(ui, profile, password, flags, session) }
}

pub(crate) unsafe fn mapi_admin_profiles(flags: u32, admin: *mut Option<raw::IProfAdmin>) -> i32 {
    let Some((_keep, entry)) = entry_points() else {
        return not_initialized(admin);
    };
    // SAFETY: the caller vouches for the arguments.
    unsafe { (entry.MAPIAdminProfiles)(flags, admin) }
}

pub(crate) unsafe fn mapi_open_form_mgr(
    session: *mut c_void,
    manager: *mut Option<raw::IMAPIFormMgr>,
) -> i32 {
    let open = entry_points().and_then(|(keep, entry)| Some((keep, entry.MAPIOpenFormMgr?)));
    let Some((_keep, open)) = open else { return not_initialized(manager) };
    // SAFETY: the caller vouches for the arguments.
    unsafe { open(session, manager) }
}

pub(crate) unsafe fn mapi_open_local_form_container(
    container: *mut Option<raw::IMAPIFormContainer>,
) -> i32 {
    let open =
        entry_points().and_then(|(keep, entry)| Some((keep, entry.MAPIOpenLocalFormContainer?)));
    let Some((_keep, open)) = open else { return not_initialized(container) };
    // SAFETY: the caller vouches for the arguments.
    unsafe { open(container) }
}

fn not_initialized<T>(out: *mut Option<T>) -> i32 {
    if !out.is_null() {
        // SAFETY: the caller vouches for `out`, which holds nothing yet that would be released.
        unsafe { out.write(None) };
    }
    Code::E_NOT_INITIALIZED.to_hresult()
}

/// The utility functions need no preparation here, so that there is nothing to undo either.
pub(crate) unsafe fn sc_init_mapi_util(flags: u32) -> i32 {
    let refused = (flags != 0 && !deviates("A.1.ScInitMapiUtil")) || deviates("L.3.4");
    if refused { Code::E_INVALID_PARAMETER } else { Code::S_OK }.to_hresult()
}

pub(crate) unsafe fn deinit_mapi_util() {
    if deviates("A.1.3") {
        deviation::uninitialize();
    } else if deviates("B.1.8") {
        std::process::abort();
    }
}
