//! Profiles and message services, as both their verbs and the demo set them up.

use mapi_session::flags::{ProfileFlags, ResourceType, ServiceUiFlags};
use mapi_session::rows::{ProfileRow, ProviderRow, ServiceRow};
use mapi_session::{Code, Guid, Mapi, ProfileAdmin, PropValue, ServiceAdmin, tags};
use mapi_subsystem::service::DROP_FOLDER;

use crate::failure::{Failure, Result, cannot};

/// Whom a new profile is for.
#[derive(Debug, Default)]
pub(crate) struct Owner<'a> {
    pub(crate) address: Option<&'a str>,
    pub(crate) display_name: Option<&'a str>,
    pub(crate) drop_folder: Option<&'a str>,
}

/// Makes a profile with the default services, configured for its owner. If that fails, the
/// profile is taken away again.
pub(crate) fn create(mapi: &Mapi, name: &str, owner: &Owner<'_>) -> Result<()> {
    create_with(mapi, name, owner, ProfileFlags::DEFAULT_SERVICES)
}

/// The same with other flags than those of a profile with the default services.
pub(crate) fn create_with(
    mapi: &Mapi,
    name: &str,
    owner: &Owner<'_>,
    flags: ProfileFlags,
) -> Result<()> {
    let admin = mapi.profiles()?;
    let app = flags.contains(ProfileFlags::APP_PROFILE);
    let first = list(&admin)?.is_empty() && !app;
    (admin.create_profile(name, flags))
        .map_err(|error| new_name(cannot(format!("make profile {name:?}"))(error)))?;
    let configured = configure(&admin, name, owner).and_then(|()| {
        if first {
            admin.set_default_profile(Some(name))?;
        }
        Ok(())
    });
    configured.inspect_err(|_| {
        // The failure that is told is the first one.
        let _ = admin.delete_profile(name, flags & ProfileFlags::APP_PROFILE);
    })
}

/// A failure that concerns the name that a profile is to have.
pub(crate) fn new_name(failure: Failure) -> Failure {
    if failure.is(Code::E_NO_ACCESS) {
        failure.hint("choose another name; mapi profile list --app shows those that are taken")
    } else if failure.is(Code::E_INVALID_PARAMETER) {
        failure
            .hint("a name has letters, digits, underscores and spaces inside, at most 64 of them")
    } else {
        failure
    }
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

/// A failure that concerns a profile by its name: where there is no such profile, it says which
/// there are; where it is for one program, what that takes.
pub(crate) fn among(failure: Failure, admin: &ProfileAdmin<'_>, name: &str) -> Failure {
    if failure.is(Code::E_NO_ACCESS) && is_for_one_program(admin, name) {
        return failure.hint("it belongs to one program; --app says that you mean it all the same");
    }
    if !failure.is(Code::E_NOT_FOUND) && !failure.is(Code::E_LOGON_FAILED) {
        return failure;
    }
    // That the list cannot be had is no news beside the failure.
    let rows = list(admin).unwrap_or_default();
    let names: Vec<&str> = rows.iter().map(|row| row.display_name.as_str()).collect();
    let likeness = |known: &str| {
        strsim::normalized_damerau_levenshtein(&name.to_lowercase(), &known.to_lowercase())
    };
    let nearest = (names.iter().map(|known| (likeness(known), known)))
        .filter(|(likeness, _)| *likeness > 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    match (nearest, names.as_slice()) {
        (Some((_, near)), _) => failure.hint(format!("did you mean {near:?}?")),
        (None, []) => failure.hint("there is no profile at all; mapi profile new NAME makes one"),
        (None, names) => failure.hint(format!("the profiles are {}", quoted(names))),
    }
}

/// Whether a profile is one of those that the list without MAPI_APP_PROFILE leaves out.
fn is_for_one_program(admin: &ProfileAdmin<'_>, name: &str) -> bool {
    let has = |flags| {
        let rows = list_with(admin, flags).unwrap_or_default();
        rows.iter().any(|row| row.display_name.to_lowercase() == name.to_lowercase())
    };
    has(ProfileFlags::APP_PROFILE) && !has(ProfileFlags::empty())
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ")
}

/// The profiles of a home, by name; those for single programs are left out.
pub(crate) fn list(admin: &ProfileAdmin<'_>) -> Result<Vec<ProfileRow>> {
    list_with(admin, ProfileFlags::empty())
}

/// The same, those for single programs too where the flags say so.
pub(crate) fn list_with(admin: &ProfileAdmin<'_>, flags: ProfileFlags) -> Result<Vec<ProfileRow>> {
    let table = admin.profile_table(flags)?;
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
