//! Message services that are configured at a logon: all of a profile when the client asks for it,
//! and one whose provider lacks something.

use mapi_session::Code;
use mapi_session::flags::{LogonFlags, ServiceUiFlags};

use super::{Engine, Session};
use crate::com::Reply;
use crate::deviation::deviates;
use crate::profile::{ProfileId, ProviderEntry};

impl Engine {
    /// Shows the configuration of each service of a profile, where the client asks for it
    /// (`MAPI_SERVICE_UI_ALWAYS`) and is none that nobody sits in front of. [mapilogonex]
    pub(super) fn show_services(&self, profile: ProfileId, flags: LogonFlags) -> Reply<()> {
        if !flags.contains(LogonFlags::SERVICE_UI_ALWAYS)
            || flags.contains(LogonFlags::NT_SERVICE)
            || deviates("A.4.MAPI_SERVICE_UI_ALWAYS")
        {
            return Ok(());
        }
        for service in self.home.services(profile)? {
            let ui = ServiceUiFlags::UI_ALWAYS;
            match self.home.configure_service(profile, &service.uid, None, ui) {
                Err(fault) if fault.code == Code::E_USER_CANCEL => return Err(fault),
                // Without a window, or left as it was: whether it can be used its logon tells.
                _ => {}
            }
        }
        Ok(())
    }
}

impl Session {
    /// Calls the entry function of a provider's service to have it configured, with a dialog where
    /// the client allowed them when it logged on.
    pub(super) fn have_configured(&self, provider: &ProviderEntry) -> Reply<()> {
        let ui = if self.dialogs { ServiceUiFlags::UI_ALLOWED } else { ServiceUiFlags::empty() };
        match self.engine.home.configure_service(self.profile, &provider.service, None, ui) {
            Err(fault) if fault.code == Code::E_USER_CANCEL => Err(fault),
            // The provider says itself whether it has what it needs.
            _ => Ok(()),
        }
    }
}
