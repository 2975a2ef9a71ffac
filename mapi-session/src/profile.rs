//! Profiles and their message services.

use std::ptr;

use windows_core::Interface;

use crate::call;
use crate::flags::{ProfileFlags, ServiceUiFlags};
use crate::object::check;
use crate::rows::{ProfileRow, ProviderRow, ServiceRow};
use crate::wire::{Arena, encode};
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
        self.copy(uid, None, destination, flags)
    }

    /// The same, without a dialog; the copy is called `display_name` where one is given.
    ///
    /// # Errors
    /// As [`copy_msg_service`](ServiceAdmin::copy_msg_service).
    pub fn copy_service<'d, D: MapiObject<'d>>(
        &self,
        uid: &Guid,
        display_name: Option<&str>,
        destination: &D,
    ) -> Result<()> {
        self.copy(uid, display_name, destination, ServiceUiFlags::empty())
    }

    fn copy<'d, D: MapiObject<'d>>(
        &self,
        uid: &Guid,
        display_name: Option<&str>,
        destination: &D,
        flags: ServiceUiFlags,
    ) -> Result<()> {
        const METHOD: &str = "IMsgServiceAdmin::CopyMsgService";
        let arena = Arena::new();
        // Without text its width is no matter.
        let mut unicode = display_name.is_some();
        let status = loop {
            let name = match display_name {
                Some(name) => {
                    let name = encode::text(&arena, name, unicode);
                    call::argument(self, METHOD, "display_name", name)?.cast_const()
                }
                None => ptr::null(),
            };
            // SAFETY: the destination is of the interface that goes with it; the name is as wide as
            // the flags say, and lives as long as the arena.
            let status = unsafe {
                self.as_raw().CopyMsgService(
                    ptr::from_ref(uid).cast(),
                    name.cast(),
                    ptr::null(),
                    &D::Raw::IID,
                    destination.as_raw().as_raw(),
                    0,
                    flags.bits() | call::width(unicode),
                )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        check(self, METHOD, status).map(drop)
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
