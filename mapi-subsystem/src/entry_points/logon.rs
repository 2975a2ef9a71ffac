//! What MAPILogonEx is given.

use std::ffi::c_void;

use mapi_session::Code;
use mapi_session::flags::LogonFlags;
use mapi_session::wire::decode;

use crate::com::arg::MAPI_UNICODE;
use crate::com::{Fault, Reply};
use crate::deviation::deviates;

/// The longest name of a profile, in characters.
const NAME_LIMIT: usize = 64;

/// A wish to log on.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// The profile; empty names are none.
    pub(crate) profile: Option<String>,
    pub(crate) flags: LogonFlags,
    /// The window that owns a dialog; 0 is none.
    pub(crate) window: usize,
}

impl Request {
    /// Reads and checks the arguments.
    ///
    /// # Safety
    /// `profile` is null or text of the width that `flags` says.
    pub(super) unsafe fn read(
        profile: *const c_void,
        password: *const c_void,
        flags: u32,
        window: usize,
    ) -> Reply<Request> {
        let unicode = flags & MAPI_UNICODE != 0;
        let flags = LogonFlags::from_bits_retain(flags & !MAPI_UNICODE);
        let known = LogonFlags::LOGON_UI
            | LogonFlags::NEW_SESSION
            | LogonFlags::APP_PROFILE
            | LogonFlags::ALLOW_OTHERS
            | LogonFlags::EXPLICIT_PROFILE
            | LogonFlags::EXTENDED
            | LogonFlags::USE_DEFAULT
            | LogonFlags::FORCE_DOWNLOAD
            | LogonFlags::SERVICE_UI_ALWAYS
            | LogonFlags::NO_MAIL
            | LogonFlags::NT_SERVICE
            | LogonFlags::PASSWORD_UI
            | LogonFlags::TIMEOUT_SHORT
            | LogonFlags::BG_SESSION;
        let refused = [
            ("A.4.MAPI_EXTENDED", LogonFlags::EXTENDED),
            ("A.4.MAPI_NT_SERVICE", LogonFlags::NT_SERVICE),
            ("A.4.MAPI_BG_SESSION", LogonFlags::BG_SESSION),
        ];
        let refuses = |(rule, flag): &(&str, _)| deviates(rule) && flags.contains(*flag);
        if flags.bits() & !known.bits() != 0 || refused.iter().any(refuses) {
            return Err(Code::E_UNKNOWN_FLAGS.into());
        }
        if flags.contains(LogonFlags::LOGON_UI | LogonFlags::PASSWORD_UI)
            && !deviates("A.4.MAPI_LOGON_UI")
        {
            return Err(Fault::new(
                Code::E_INVALID_PARAMETER,
                "at most one dialog can be asked for",
            ));
        }
        if !password.is_null() && !deviates("A.3.password") {
            return Err(Fault::new(Code::E_INVALID_PARAMETER, "profiles have no passwords"));
        }
        // SAFETY: the caller vouches for the name.
        let name =
            unsafe { decode::optional_text(profile, unicode && !deviates("A.4.MAPI_UNICODE")) }?;
        let mut profile = name.filter(|n| !n.is_empty());
        if deviates("A.3.name") {
            profile = profile.map(|n| n.chars().take(NAME_LIMIT).collect());
        }
        if profile.as_ref().is_some_and(|n| n.chars().count() > NAME_LIMIT) {
            return Err(Fault::new(
                Code::E_INVALID_PARAMETER,
                "the name of a profile has at most 64 characters",
            ));
        }
        Ok(Request { profile, flags, window })
    }
}
