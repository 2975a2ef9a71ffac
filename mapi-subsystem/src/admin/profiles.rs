//! `IProfAdmin`: profiles as such.

use std::sync::Arc;

use mapi_session::flags::{ProfileFlags, ServiceUiFlags};
use mapi_session::raw::{IMAPITable, IMsgServiceAdmin};
use mapi_session::rows::ProfileRow;
use mapi_session::{Code, Row as _, tags};
use windows_core::Interface as _;

use super::{SectionOwner, ServiceAdmin, snapshot};
use crate::com::{Fault, Liveness, ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{ProfileAdminServer, ServiceAdmin2Com};
use crate::session::Engine;

/// The server of profile administration. It needs no session.
pub(crate) struct ProfileAdmin {
    pub(crate) engine: Arc<Engine>,
    pub(crate) liveness: Arc<Liveness>,
}

fn app(flags: ProfileFlags) -> bool {
    flags.contains(ProfileFlags::APP_PROFILE)
}

impl ProfileAdminServer for ProfileAdmin {
    fn get_profile_table(&self, flags: ProfileFlags) -> Reply<IMAPITable> {
        let rows = self
            .engine
            .home
            .profiles(app(flags) || deviates("D.8.GetProfileTable"))?
            .into_iter()
            .map(|profile| {
                vec![
                    tags::DISPLAY_NAME.with(profile.name),
                    tags::DEFAULT_PROFILE.with(profile.is_default),
                ]
            })
            .collect();
        let state = ObjectState::new("profile table", Arc::clone(&self.liveness));
        Ok(snapshot(state, ProfileRow::TAGS, rows, true))
    }

    fn create_profile(&self, profile_name: &str, flags: ProfileFlags) -> Reply<()> {
        let services = flags.contains(ProfileFlags::DEFAULT_SERVICES);
        let ui = if flags.contains(ProfileFlags::DIALOG) {
            ServiceUiFlags::UI_ALLOWED
        } else {
            ServiceUiFlags::empty()
        };
        let services = services && !deviates("D.8.CreateProfile") && !deviates("D.11.2");
        self.engine.home.create_profile(profile_name, services, app(flags), ui)
    }

    fn delete_profile(&self, profile_name: &str, flags: ProfileFlags) -> Reply<()> {
        self.engine.home.delete_profile(profile_name, app(flags))
    }

    fn change_profile_password(&self, _: &str) -> Reply<()> {
        // Profiles have no passwords any more; the method stays for programs that call it.
        Ok(())
    }

    fn copy_profile(
        &self,
        old_profile_name: &str,
        new_profile_name: &str,
        flags: ProfileFlags,
    ) -> Reply<()> {
        self.engine.home.copy_profile(old_profile_name, new_profile_name, app(flags))
    }

    fn rename_profile(
        &self,
        old_profile_name: &str,
        new_profile_name: &str,
        flags: ProfileFlags,
    ) -> Reply<()> {
        self.engine.home.rename_profile(old_profile_name, new_profile_name, app(flags))
    }

    fn set_default_profile(&self, profile_name: Option<&str>) -> Reply<()> {
        self.engine.home.set_default_profile(profile_name.filter(|n| !n.is_empty()))
    }

    fn admin_services(&self, profile_name: &str, _: ProfileFlags) -> Reply<IMsgServiceAdmin> {
        let home = &self.engine.home;
        if deviates("D.8.AdminServices") && home.profile(profile_name)?.is_none() {
            home.create_profile(profile_name, false, false, ServiceUiFlags::empty())?;
        }
        let Some((profile, _)) = home.profile(profile_name)? else {
            return Err(Fault::new(
                Code::E_LOGON_FAILED,
                format!("there is no profile \"{profile_name}\""),
            ));
        };
        let server = ServiceAdmin::new(SectionOwner {
            engine: Arc::clone(&self.engine),
            profile,
            liveness: Arc::clone(&self.liveness),
        });
        let state = ObjectState::new("message service administration", Arc::clone(&self.liveness));
        ServiceAdmin2Com::create(state, Arc::new(server))
            .cast()
            .map_err(|_| Code::E_INTERFACE_NOT_SUPPORTED.into())
    }
}
