//! The functions themselves, a set for each slot.

use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use mapi_session::raw::{IMAPIFormContainer, IMAPIFormMgr, IMAPISession, IProfAdmin};
use mapi_session::{Code, EntryPoints};
use windows_core::Interface as _;

use super::{alloc, engine, initialize, logon};
use crate::com::arg::MAPI_UNICODE;
use crate::com::{Fault, Reply, trace};
use crate::deviation;
use crate::form;
use crate::session::Engine;

/// The functions of a slot.
pub(super) fn of_slot(slot: usize) -> EntryPoints {
    macro_rules! pick {
        ($($n:literal)*) => {
            match slot {
                $($n => set::<$n>(),)*
                // Slots are numbered by the array they are in.
                _ => unreachable!("there is no slot {slot}"),
            }
        };
    }
    pick!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63)
}

fn set<const SLOT: usize>() -> EntryPoints {
    EntryPoints {
        MAPIAdminProfiles: admin_profiles::<SLOT>,
        MAPIAllocateBuffer: alloc::mapi_allocate_buffer,
        MAPIAllocateMore: alloc::mapi_allocate_more,
        MAPIFreeBuffer: alloc::mapi_free_buffer,
        MAPIInitialize: initialize::<SLOT>,
        MAPILogonEx: logon_ex::<SLOT>,
        MAPIOpenFormMgr: Some(open_form_mgr::<SLOT>),
        MAPIOpenLocalFormContainer: Some(open_local_form_container::<SLOT>),
        MAPIUninitialize: uninitialize::<SLOT>,
    }
}

/// Runs an entry point: a panic becomes MAPI_E_CALL_FAILED.
fn serve(slot: usize, name: &str, work: impl FnOnce(&Arc<Engine>) -> Reply<()>) -> i32 {
    let answer = catch_unwind(AssertUnwindSafe(|| match engine(slot) {
        Some(engine) => work(&engine),
        None => Err(Fault::from(Code::E_NOT_INITIALIZED)),
    }));
    let code = match answer {
        Ok(Ok(())) => Code::S_OK,
        Ok(Err(fault)) => fault.code,
        Err(_) => Code::E_CALL_FAILED,
    };
    trace::answer(name, deviation::answer(name, code.to_hresult()))
}

unsafe extern "system" fn initialize<const SLOT: usize>(init: *mut c_void) -> i32 {
    // SAFETY: the caller vouches for `init`: null or a MAPIINIT_0.
    let init = unsafe { initialize::read(init) };
    serve(SLOT, "MAPIInitialize", |engine| {
        match init {
            Some(init) => initialize::check(init)?,
            None if deviation::deviates("A.2.1") => return Err(Code::E_INVALID_PARAMETER.into()),
            None => {}
        }
        engine.initialize()
    })
}

unsafe extern "system" fn uninitialize<const SLOT: usize>() {
    serve(SLOT, "MAPIUninitialize", |engine| {
        engine.uninitialize();
        Ok(())
    });
}

unsafe extern "system" fn logon_ex<const SLOT: usize>(
    ui: usize,
    profile: *const c_void,
    password: *const c_void,
    flags: u32,
    session: *mut Option<IMAPISession>,
) -> i32 {
    if session.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    // SAFETY: the caller vouches for `session`, which holds nothing yet that would be released.
    unsafe { session.write(None) };
    serve(SLOT, "MAPILogonEx", |engine| {
        if deviation::deviates("A.3.ulUIParam") && ui != 0 {
            return Err(Code::E_INVALID_PARAMETER.into());
        }
        // SAFETY: the caller vouches for the name.
        let request = unsafe { logon::Request::read(profile, password, flags, ui) }?;
        let opened = engine.logon(&request)?;
        if deviation::deviates("A.1.MAPILogonEx") {
            return Ok(());
        }
        // SAFETY: as above.
        unsafe { session.write(Some(opened)) };
        Ok(())
    })
}

unsafe extern "system" fn admin_profiles<const SLOT: usize>(
    flags: u32,
    admin: *mut Option<IProfAdmin>,
) -> i32 {
    if admin.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    // SAFETY: the caller vouches for `admin`, which holds nothing yet that would be released.
    unsafe { admin.write(None) };
    serve(SLOT, "MAPIAdminProfiles", |engine| {
        // Reserved; the width of text is said call by call.
        if flags & !MAPI_UNICODE != 0 {
            return Err(Code::E_UNKNOWN_FLAGS.into());
        }
        let opened = engine.admin_profiles()?;
        // SAFETY: as above.
        unsafe { admin.write(Some(opened)) };
        Ok(())
    })
}

unsafe extern "system" fn open_form_mgr<const SLOT: usize>(
    session: *mut c_void,
    manager: *mut Option<IMAPIFormMgr>,
) -> i32 {
    if manager.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    // SAFETY: the caller vouches for `manager`, which holds nothing yet that would be released.
    unsafe { manager.write(None) };
    serve(SLOT, "MAPIOpenFormMgr", |engine| {
        engine.hub()?;
        // SAFETY: the caller vouches for null or a session.
        let session = unsafe { IMAPISession::from_raw_borrowed(&session) };
        let session = session.ok_or_else(|| Fault::invalid("pSession is null"))?;
        let opened = form::manager(session)?;
        // SAFETY: as above.
        unsafe { manager.write(Some(opened)) };
        Ok(())
    })
}

unsafe extern "system" fn open_local_form_container<const SLOT: usize>(
    container: *mut Option<IMAPIFormContainer>,
) -> i32 {
    if container.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    // SAFETY: the caller vouches for `container`, which holds nothing yet that would be released.
    unsafe { container.write(None) };
    serve(SLOT, "MAPIOpenLocalFormContainer", |engine| {
        let opened = engine.local_forms()?;
        // SAFETY: as above.
        unsafe { container.write(Some(opened)) };
        Ok(())
    })
}
