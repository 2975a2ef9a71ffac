//! Profiles and message services, as both their verbs and the demo set them up.

use mapi_session::flags::{ProfileFlags, ResourceType, ServiceUiFlags};
use mapi_session::rows::{ProfileRow, ProviderRow, ServiceRow};
use mapi_session::{Guid, Mapi, ProfileAdmin, PropValue, ServiceAdmin, tags};
use mapi_subsystem::service::DROP_FOLDER;

use crate::failure::{Failure, Result};

/// Whom a new profile is for.
pub(crate) struct Owner<'a> {
    pub(crate) address: Option<&'a str>,
    pub(crate) display_name: Option<&'a str>,
    pub(crate) drop_folder: Option<&'a str>,
}

/// Makes a profile with the default services, configured for its owner. If that fails, the
/// profile is taken away again.
pub(crate) fn create(mapi: &Mapi, name: &str, owner: &Owner<'_>) -> Result<()> {
    let admin = mapi.profiles()?;
    let first = list(&admin)?.is_empty();
    admin.create_profile(name, ProfileFlags::DEFAULT_SERVICES)?;
    let configured = configure(&admin, name, owner).and_then(|()| {
        if first {
            admin.set_default_profile(Some(name))?;
        }
        Ok(())
    });
    configured.inspect_err(|_| {
        // The failure that is told is the first one.
        let _ = admin.delete_profile(name, ProfileFlags::empty());
    })
}

fn configure(admin: &ProfileAdmin<'_>, name: &str, owner: &Owner<'_>) -> Result<()> {
    let services = admin.admin_services(name, ProfileFlags::empty())?;
    for provider in providers(&services)? {
        let mut props: Vec<PropValue> = Vec::new();
        match provider.resource_type {
            Some(ResourceType::AddressBookProvider) => {
                let display = owner.display_name.or(owner.address).unwrap_or(name);
                props.push(tags::IDENTITY_DISPLAY.with(display));
                props.extend(owner.address.map(|address| tags::EMAIL_ADDRESS.with(address)));
            }
            Some(ResourceType::TransportProvider) => {
                props.extend(owner.address.map(|address| tags::EMAIL_ADDRESS.with(address)));
                props.extend(owner.drop_folder.map(|folder| DROP_FOLDER.with(folder)));
            }
            _ => {}
        }
        if !props.is_empty() {
            let service = uid(&provider.service_uid)?;
            services.configure_msg_service(&service, ServiceUiFlags::empty(), Some(&props))?;
        }
    }
    Ok(())
}

/// The profiles of a home, by name.
pub(crate) fn list(admin: &ProfileAdmin<'_>) -> Result<Vec<ProfileRow>> {
    let table = admin.profile_table(ProfileFlags::empty())?;
    let mut rows: Vec<ProfileRow> = table.select()?.rows()?;
    rows.sort_by(|a, b| a.display_name.cmp(&b.display_name));
    Ok(rows)
}

/// The message services of a profile.
pub(crate) fn services(admin: &ServiceAdmin<'_>) -> Result<Vec<ServiceRow>> {
    Ok(admin.msg_service_table()?.select()?.rows()?)
}

/// The providers of a profile's message services.
pub(crate) fn providers(admin: &ServiceAdmin<'_>) -> Result<Vec<ProviderRow>> {
    Ok(admin.provider_table()?.select()?.rows()?)
}

/// A MAPIUID of a table.
pub(crate) fn uid(bytes: &[u8]) -> Result<Guid> {
    let bytes: [u8; 16] = bytes.try_into().map_err(|_| {
        Failure::new(format!("a UID has 16 bytes; the table has one of {}", bytes.len()))
    })?;
    Ok(mapi_subsystem::home::uid_from_bytes(bytes))
}
