//! Profiles and their message services.

use std::ptr;

use windows_core::Interface;

use crate::flags::{ProfileFlags, ServiceUiFlags};
use crate::object::check;
use crate::rows::{ProfileRow, ProviderRow, ServiceRow};
use crate::{Guid, MapiObject, ProfileAdmin, ProviderAdmin, Result, ServiceAdmin};

impl<'s> ProfileAdmin<'s> {
    /// The profiles, as they are now.
    ///
    /// # Errors
    /// As [`TableQuery::rows`](crate::TableQuery::rows).
    pub fn profiles(&self) -> Result<Vec<ProfileRow>> {
        self.profile_table(ProfileFlags::empty())?.select()?.rows()
    }

    /// Makes a profile with the message services that a new profile has.
    ///
    /// # Errors
    /// `MAPI_E_NO_ACCESS`: there is one of that name `[iprofadmin-createprofile]`.
    pub fn new_profile(&self, name: &str) -> Result<()> {
        self.create_profile(name, ProfileFlags::DEFAULT_SERVICES)
    }

    /// Makes a profile without any message service.
    ///
    /// # Errors
    /// `MAPI_E_NO_ACCESS`: there is one of that name `[iprofadmin-createprofile]`.
    pub fn new_empty_profile(&self, name: &str) -> Result<()> {
        self.create_profile(name, ProfileFlags::empty())
    }

    /// Administration of a profile's message services.
    ///
    /// # Errors
    /// `MAPI_E_LOGON_FAILED` or `MAPI_E_NOT_FOUND`: there is no such profile
    /// `[iprofadmin-adminservices]`.
    pub fn services_of(&self, profile: &str) -> Result<ServiceAdmin<'s>> {
        self.admin_services(profile, ProfileFlags::empty())
    }
}

impl ServiceAdmin<'_> {
    /// Copies a message service, settings and all, into the profile of `destination`: a
    /// [`Session`](crate::Session) or another [`ServiceAdmin`].
    ///
    /// # Errors
    /// `MAPI_E_NO_ACCESS`: the service is there already, and may be there once only;
    /// `MAPI_E_NOT_FOUND`: there is no such service `[imsgserviceadmin-copymsgservice]`.
    pub fn copy_msg_service<'d, D: MapiObject<'d>>(
        &self,
        uid: &Guid,
        destination: &D,
        flags: ServiceUiFlags,
    ) -> Result<()> {
        // SAFETY: the destination is of the interface that goes with it.
        let status = unsafe {
            self.as_raw().CopyMsgService(
                ptr::from_ref(uid).cast(),
                ptr::null(),
                ptr::null(),
                &D::Raw::IID,
                destination.as_raw().as_raw(),
                0,
                flags.bits(),
            )
        };
        check(self, "IMsgServiceAdmin::CopyMsgService", status).map(drop)
    }

    /// The message services of the profile, as they are now.
    ///
    /// # Errors
    /// As [`TableQuery::rows`](crate::TableQuery::rows).
    pub fn services(&self) -> Result<Vec<ServiceRow>> {
        self.msg_service_table()?.select()?.rows()
    }

    /// The providers of all message services of the profile, as they are now.
    ///
    /// # Errors
    /// As [`TableQuery::rows`](crate::TableQuery::rows).
    pub fn providers(&self) -> Result<Vec<ProviderRow>> {
        self.provider_table()?.select()?.rows()
    }

    /// Adds a message service, without a dialog.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`: nobody has installed such a service
    /// `[imsgserviceadmin-createmsgservice]`.
    pub fn new_service(&self, service: &str, display_name: Option<&str>) -> Result<()> {
        self.create_msg_service(service, display_name, ServiceUiFlags::empty())
    }
}

impl ProviderAdmin<'_> {
    /// The providers of the message service, as they are now.
    ///
    /// # Errors
    /// As [`TableQuery::rows`](crate::TableQuery::rows).
    pub fn providers(&self) -> Result<Vec<ProviderRow>> {
        self.provider_table()?.select()?.rows()
    }
}
