//! The message services of a profile, as people name them.

use mapi_session::flags::{ProfileFlags, ResourceType};
use mapi_session::rows::{ProviderRow, ServiceRow};
use mapi_session::{Guid, Mapi, ProfileAdmin, ServiceAdmin};
use serde_json::json;

use crate::args::Global;
use crate::failure::{Failure, Result, cannot};
use crate::output::Table;
use crate::{dialog, profiles, values, words};

/// A message service of a profile with its providers.
pub(crate) struct Service {
    pub(crate) row: ServiceRow,
    pub(crate) uid: Guid,
    pub(crate) providers: Vec<Provider>,
}

/// A provider of a message service.
pub(crate) struct Provider {
    pub(crate) row: ProviderRow,
    pub(crate) uid: Guid,
}

/// Works on the message services of the profile that the options name, without a session: what
/// is wrong with a service does not stand in the way of changing it.
pub(crate) fn with_admin<T>(
    global: &Global,
    mapi: &Mapi,
    work: impl FnOnce(&ProfileAdmin<'_>, &str, &ServiceAdmin<'_>) -> Result<T>,
) -> Result<T> {
    let admin = mapi.profiles()?;
    let profile = profile(global, mapi, &admin)?;
    let services = of_profile(&admin, &profile)?;
    work(&admin, &profile, &services)
}

/// The administration of a profile's services.
pub(crate) fn of_profile<'s>(admin: &ProfileAdmin<'s>, profile: &str) -> Result<ServiceAdmin<'s>> {
    admin.admin_services(profile, ProfileFlags::empty()).map_err(|error| {
        let failure = cannot(format!("administer the services of profile {profile:?}"))(error);
        profiles::among(failure, admin, profile)
    })
}

/// The profile that the options name, else the default one, else the one that the user chooses.
fn profile(global: &Global, mapi: &Mapi, admin: &ProfileAdmin<'_>) -> Result<String> {
    if let Some(name) = &global.profile {
        return Ok(name.clone());
    }
    let rows = profiles::list(admin)?;
    let default = rows.iter().find(|row| row.default_profile).map(|row| row.display_name.clone());
    if let Some(default) = default.as_ref().filter(|_| !global.choose) {
        return Ok(default.clone());
    }
    dialog::require(global)?;
    let names: Vec<String> = rows.into_iter().map(|row| row.display_name).collect();
    dialog::logon::choose(&names, default.as_deref(), &|name, owner| {
        profiles::create(mapi, name, owner)
    })
    .ok_or_else(|| Failure::new("no profile was chosen"))
}

/// The services of a profile with their providers, in its order.
pub(crate) fn list(admin: &ServiceAdmin<'_>) -> Result<Vec<Service>> {
    let mut providers: Vec<Provider> = Vec::new();
    for row in profiles::providers(admin)? {
        providers.push(Provider { uid: profiles::uid(&row.provider_uid)?, row });
    }
    let mut services = Vec::new();
    for row in profiles::services(admin)? {
        let (own, others) =
            providers.into_iter().partition(|p| p.row.service_uid == row.service_uid);
        providers = others;
        services.push(Service { uid: profiles::uid(&row.service_uid)?, row, providers: own });
    }
    Ok(services)
}

/// The transports of a profile, in the order in which they are asked.
pub(crate) fn transports(services: &[Service]) -> Vec<(&Service, &Provider)> {
    let mut transports: Vec<_> = (services.iter())
        .flat_map(|service| service.providers.iter().map(move |provider| (service, provider)))
        .filter(|(_, p)| p.row.resource_type == Some(ResourceType::TransportProvider))
        .collect();
    transports.sort_by_key(|(_, provider)| provider.row.provider_ordinal);
    transports
}

impl Service {
    /// As people read it: `"Old mail" (LOCALSTORE)`.
    pub(crate) fn title(&self) -> String {
        format!("{:?} ({})", self.row.display_name, self.row.service_name)
    }

    /// For programs.
    pub(crate) fn json(&self) -> serde_json::Value {
        json!({
            "service": self.row.service_name,
            "name": self.row.display_name,
            "uid": values::guid(&self.uid),
            "flags": words::flags(self.row.resource_flags),
            "providers": self.providers.iter().map(Provider::json).collect::<Vec<_>>(),
        })
    }
}

impl Provider {
    /// For programs.
    pub(crate) fn json(&self) -> serde_json::Value {
        json!({
            "name": self.row.display_name,
            "provider": self.row.provider_display,
            "uid": values::guid(&self.uid),
            "type": self.row.resource_type.map(words::ordinal),
            "flags": words::flags(self.row.resource_flags),
        })
    }
}

/// The services as a table, each with its providers; a service is named once, whatever the number
/// of its providers.
pub(crate) fn table(services: &[Service]) -> Table {
    let mut table = Table::new(["service", "name", "provider", "type", "flags"]);
    for service in services {
        let mut name = service.row.service_name.clone();
        let mut display = service.row.display_name.clone();
        for provider in &service.providers {
            table.row([
                std::mem::take(&mut name),
                std::mem::take(&mut display),
                provider.row.provider_display.clone(),
                provider.row.resource_type.map(words::ordinal).unwrap_or_default(),
                words::flags(provider.row.resource_flags),
            ]);
        }
        if service.providers.is_empty() {
            table.row([name, display, String::new(), String::new(), String::new()]);
        }
    }
    table
}

/// The one service that people mean by a display name, a service's name or a UID.
pub(crate) fn find<'a>(
    profile: &str,
    services: &'a [Service],
    wanted: &str,
) -> Result<&'a Service> {
    let choices = services.iter().map(|service| Choice {
        value: service,
        uid: service.uid,
        names: vec![&service.row.display_name, &service.row.service_name],
        title: service.title(),
    });
    let none = format!("profile {profile:?} has no message service");
    one("message services", &none, choices.collect(), wanted)
}

/// The one provider of a service that people mean by a display name or a UID.
pub(crate) fn find_provider<'a>(service: &'a Service, wanted: &str) -> Result<&'a Provider> {
    let choices = service.providers.iter().map(|provider| Choice {
        value: provider,
        uid: provider.uid,
        names: vec![&provider.row.display_name, &provider.row.provider_display],
        title: format!("{:?}", provider.row.display_name),
    });
    let none = format!("message service {} has no provider", service.title());
    one("providers", &none, choices.collect(), wanted)
}

/// The one transport that people mean by a name of its own or of its service, or by a UID.
pub(crate) fn find_transport<'a>(
    profile: &str,
    transports: &[(&'a Service, &'a Provider)],
    wanted: &str,
) -> Result<&'a Provider> {
    let choices = transports.iter().map(|(service, provider)| Choice {
        value: *provider,
        uid: provider.uid,
        names: vec![
            &provider.row.display_name,
            &service.row.display_name,
            &provider.row.provider_display,
            &service.row.service_name,
        ],
        title: format!("{:?}", provider.row.display_name),
    });
    one("transports", &format!("profile {profile:?} has no transport"), choices.collect(), wanted)
}

/// Something that people may mean.
struct Choice<'a, T> {
    value: T,
    uid: Guid,
    /// The names that it goes by, the one that is most its own first.
    names: Vec<&'a str>,
    title: String,
}

/// The one thing that people mean by one of its names or its UID. A name that is its own
/// outweighs one that several share.
fn one<T>(kind: &str, none: &str, choices: Vec<Choice<'_, T>>, wanted: &str) -> Result<T> {
    let bare = |guid: &str| guid.trim_matches(['{', '}']).to_lowercase();
    let lower = wanted.to_lowercase();
    let columns = choices.iter().map(|choice| choice.names.len()).max().unwrap_or(0);
    let by_uid = choices.iter().position(|c| bare(&values::guid(&c.uid)) == bare(wanted));
    let mut fitting: Vec<usize> = by_uid.into_iter().collect();
    for column in 0..columns {
        if fitting.is_empty() {
            let fits = |choice: &Choice<'_, T>| {
                choice.names.get(column).is_some_and(|name| name.to_lowercase() == lower)
            };
            fitting = (0..choices.len()).filter(|at| fits(&choices[*at])).collect();
        }
    }
    match fitting.as_slice() {
        [at] => {
            let mut choices = choices;
            Ok(choices.swap_remove(*at).value)
        }
        [] => {
            let titles: Vec<&str> = choices.iter().map(|choice| choice.title.as_str()).collect();
            let failure = Failure::new(format!("{none} {wanted:?}"));
            Err(match titles.as_slice() {
                [] => failure.hint("it has none at all"),
                titles => failure.hint(format!("it has {}", titles.join(", "))),
            })
        }
        several => {
            let uids: Vec<String> = (several.iter().map(|at| &choices[*at]))
                .map(|choice| format!("{} {}", choice.title, values::guid(&choice.uid)))
                .collect();
            let failure = Failure::new(format!("{wanted:?} names {} {kind}", several.len()));
            Err(failure.hint(format!("name one by its UID: {}", uids.join(", "))))
        }
    }
}
