//! The logon dialog: an application supplies it, the subsystem has none of its own.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

/// What the user is asked in a logon dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LogonPrompt {
    /// The window that owns the dialog, as the caller of `MAPILogonEx` gave it; 0 is none.
    pub window: usize,
    /// The folder of the home whose profiles these are.
    pub home: PathBuf,
    /// The names to choose from, in alphabetical order; those of profiles for single programs
    /// are there with `MAPI_APP_PROFILE`.
    pub profiles: Vec<String>,
    /// The name of the default profile, to be offered first.
    pub default: Option<String>,
}

/// A logon dialog. A closure that takes a [`LogonPrompt`] is one.
pub trait LogonDialog: Send + Sync {
    /// Asks the user, on the thread that logs on, and gives the name of the profile; `None`: the
    /// user has cancelled, and the logon answers `MAPI_E_USER_CANCEL`.
    ///
    /// Other logons on the home wait meanwhile, so that none may be made in here. Profiles may be
    /// made and changed.
    fn choose(&self, prompt: &LogonPrompt) -> Option<String>;
}

impl<F: Fn(&LogonPrompt) -> Option<String> + Send + Sync> LogonDialog for F {
    fn choose(&self, prompt: &LogonPrompt) -> Option<String> {
        self(prompt)
    }
}

static DIALOG: RwLock<Option<Arc<dyn LogonDialog>>> = RwLock::new(None);

/// Sets the logon dialog of this process, or takes it away.
///
/// It is shown when a logon with `MAPI_LOGON_UI` lacks the name of a profile: none was given, or
/// `MAPI_USE_DEFAULT` was and there is no default profile. It is not shown without that flag, to
/// a service (`MAPI_NT_SERVICE`), or to a client that joins a shared session. Without a dialog
/// such a logon answers `MAPI_E_LOGON_FAILED`.
///
/// See [mapilogonex](https://learn.microsoft.com/office/client-developer/outlook/mapi/mapilogonex).
pub fn set_logon_dialog(dialog: Option<Arc<dyn LogonDialog>>) {
    *DIALOG.write().unwrap_or_else(PoisonError::into_inner) = dialog;
}

/// The dialog that is set. It is not locked while it is shown.
pub(crate) fn logon_dialog() -> Option<Arc<dyn LogonDialog>> {
    DIALOG.read().unwrap_or_else(PoisonError::into_inner).clone()
}
