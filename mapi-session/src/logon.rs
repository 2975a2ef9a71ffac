//! Which profile to log on with, and how.

use std::fmt;

use crate::flags::LogonFlags;

/// What `MAPILogonEx` is asked for `[mapilogonex]`.
///
/// ```
/// use mapi_session::Logon;
/// let indexer = Logon::profile("Work").no_mail().background();
/// let mail = Logon::default_profile().new_session();
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Logon {
    profile: Option<String>,
    flags: LogonFlags,
}

impl Logon {
    /// With this profile, in a session of its own. (A session that joins a shared one has that one's
    /// profile, whatever name it asks for; [`Logon::or_shared`] allows it.)
    pub fn profile(name: impl Into<String>) -> Logon {
        Logon { profile: Some(name.into()), flags: LogonFlags::EXTENDED | LogonFlags::NEW_SESSION }
    }

    /// With the default profile, joining the shared session if there is one.
    pub fn default_profile() -> Logon {
        Logon { profile: None, flags: LogonFlags::EXTENDED | LogonFlags::USE_DEFAULT }
    }

    /// Into the shared session; where there is none, the logon fails.
    pub fn shared() -> Logon {
        Logon { profile: None, flags: LogonFlags::EXTENDED }
    }

    /// With the profile that the user chooses in MAPI's dialog, in a session of its own.
    pub fn chosen_by_user() -> Logon {
        let flags = LogonFlags::EXTENDED | LogonFlags::NEW_SESSION | LogonFlags::LOGON_UI;
        Logon { profile: None, flags }
    }

    /// Makes a session of its own instead of joining the shared one.
    pub fn new_session(mut self) -> Logon {
        self.flags |= LogonFlags::NEW_SESSION;
        self
    }

    /// Joins the shared session if there is one, whatever its profile.
    pub fn or_shared(mut self) -> Logon {
        self.flags -= LogonFlags::NEW_SESSION;
        self
    }

    /// Makes this the shared session, which later clients can join.
    pub fn allow_others(mut self) -> Logon {
        self.flags |= LogonFlags::ALLOW_OTHERS;
        self
    }

    /// Leaves the spooler out: nothing is sent or received by it, and the status table has no
    /// transports.
    pub fn no_mail(mut self) -> Logon {
        self.flags |= LogonFlags::NO_MAIL;
        self
    }

    /// Makes an unobtrusive session for background work, such as indexing.
    pub fn background(mut self) -> Logon {
        self.flags |= LogonFlags::BG_SESSION;
        self
    }

    /// Gives up after a few seconds while another logon goes on (`MAPI_E_TIMEOUT`).
    pub fn timeout_short(mut self) -> Logon {
        self.flags |= LogonFlags::TIMEOUT_SHORT;
        self
    }

    /// Fetches all mail before the logon returns.
    pub fn force_download(mut self) -> Logon {
        self.flags |= LogonFlags::FORCE_DOWNLOAD;
        self
    }

    /// Lets MAPI ask the user for what is lacking.
    pub fn with_dialog(mut self) -> Logon {
        self.flags |= LogonFlags::LOGON_UI;
        self
    }

    /// For a Windows service: a session of its own, without mail. MAPI has to be initialised with
    /// [`nt_service`](crate::Builder::nt_service) too.
    pub fn nt_service(mut self) -> Logon {
        self.flags |= LogonFlags::NT_SERVICE | LogonFlags::NO_MAIL | LogonFlags::NEW_SESSION;
        self
    }

    /// Adds flags that have no method here.
    pub fn with_flags(mut self, flags: LogonFlags) -> Logon {
        self.flags |= flags;
        self
    }

    /// The flags that MAPI gets. `MAPI_UNICODE` comes on top.
    #[must_use]
    pub fn flags(&self) -> LogonFlags {
        self.flags
    }

    /// The name of the profile, where one is asked for.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.profile.as_deref()
    }
}

/// As error messages say it: `profile "Work"`.
impl fmt::Display for Logon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.profile {
            Some(name) => write!(f, "profile {name:?}"),
            None if self.flags.contains(LogonFlags::USE_DEFAULT) => {
                f.write_str("the default profile")
            }
            None if self.flags.contains(LogonFlags::LOGON_UI) => {
                f.write_str("the profile that the user chooses")
            }
            None => f.write_str("the shared session"),
        }
    }
}
