//! What MAPIInitialize is given.

use std::ffi::c_void;

use mapi_session::Code;
use mapi_session::flags::InitFlags;

use crate::com::Reply;
use crate::deviation::deviates;

/// `MAPI_INIT_VERSION`
const VERSION: u32 = 0;

/// A MAPIINIT_0.
#[repr(C)]
#[derive(Clone, Copy)]
pub(super) struct Init {
    version: u32,
    flags: u32,
}

/// Reads the argument; null asks for nothing.
///
/// # Safety
/// `init` is null or points to a MAPIINIT_0.
pub(super) unsafe fn read(init: *const c_void) -> Option<Init> {
    // SAFETY: the caller vouches for it; it need not be aligned.
    (!init.is_null()).then(|| unsafe { init.cast::<Init>().read_unaligned() })
}

/// Checks it, flags first. What the flags ask for holds anyway: notifications have a thread of
/// their own, and COM's own start is the client's business.
pub(super) fn check(init: Init) -> Reply<()> {
    let mut known =
        InitFlags::MULTITHREAD_NOTIFICATIONS | InitFlags::NO_COINIT | InitFlags::NT_SERVICE;
    if deviates("A.2.MAPI_NO_COINIT") {
        known -= InitFlags::NO_COINIT;
    } else if deviates("A.2.MAPI_NT_SERVICE") {
        known -= InitFlags::NT_SERVICE;
    } else if deviates("A.2.codes") {
        return Ok(());
    }
    if deviates("A.2.stages") && init.version != VERSION {
        return Err(Code::E_VERSION.into());
    }
    if init.flags & !known.bits() != 0 {
        return Err(Code::E_UNKNOWN_FLAGS.into());
    }
    if init.version != VERSION && !deviates("A.2.MAPI_INIT_VERSION") {
        return Err(Code::E_VERSION.into());
    }
    Ok(())
}
