//! `mapi profile show`: what a profile is made of.

use mapi_session::Mapi;
use mapi_session::flags::{ProfileFlags, ResourceFlags, ServiceFlags};
use serde_json::json;

use crate::args::{Global, ProfileShow};
use crate::failure::Result;
use crate::output::{Output, Table};
use crate::services::{self, Service};
use crate::{profiles, settings};

pub(super) fn run(
    global: &Global,
    mapi: &Mapi,
    args: &ProfileShow,
    out: &mut Output,
) -> Result<()> {
    let mut global = global.clone();
    if let Some(name) = &args.name {
        (global.profile, global.choose) = (Some(name.clone()), false);
    }
    services::with_admin(&global, mapi, |profiles, name, admin| {
        let rows = profiles::list_with(profiles, ProfileFlags::APP_PROFILE)?;
        let row = rows.iter().find(|row| row.display_name.to_lowercase() == name.to_lowercase());
        let (name, default) =
            row.map_or((name, false), |row| (row.display_name.as_str(), row.default_profile));
        let services = services::list(admin)?;
        let mut configured = Vec::new();
        for service in &services {
            configured.push(settings::of(admin, service)?);
        }
        let primary = primary(&services);
        let store = default_store(&services);
        let transports: Vec<&str> = (services::transports(&services).into_iter())
            .map(|(_, provider)| provider.row.display_name.as_str())
            .collect();
        let data: Vec<_> = (services.iter().zip(&configured))
            .map(|(service, settings)| {
                let mut data = service.json();
                data["settings"] = settings::json(settings);
                data
            })
            .collect();
        out.data(&json!({
            "name": name,
            "default": default,
            "primary_identity": primary.map(|s| &s.row.service_name),
            "default_store": store,
            "transports": transports,
            "services": data,
        }))?;
        let mark = if default { ", the default profile" } else { "" };
        out.line(format!("profile {name:?}{mark}"))?;
        if services.is_empty() {
            return out.line("it has no message services; mapi service add adds one");
        }
        let none = || "(none)".to_owned();
        out.line(format!("  identity    {}", primary.map_or_else(none, Service::title)))?;
        out.line(format!("  stores to   {}", store.map_or_else(none, str::to_owned)))?;
        out.line(format!(
            "  sends by    {}",
            match transports.as_slice() {
                [] => none(),
                names => names.join(", then "),
            }
        ))?;
        out.line("")?;
        out.table(&services::table(&services))?;
        let mut table = Table::new(["service", "setting", "value"]);
        for (service, settings) in services.iter().zip(&configured) {
            for (word, value) in settings {
                table.row([service.row.display_name.clone(), word.clone(), value.clone()]);
            }
        }
        if !table.is_empty() {
            out.line("")?;
            out.table(&table)?;
        }
        Ok(())
    })
}

/// The service that says who the session's user is.
fn primary(services: &[Service]) -> Option<&Service> {
    services.iter().find(|s| s.row.resource_flags.contains(ServiceFlags::PRIMARY_IDENTITY))
}

/// The default store, by its name.
fn default_store(services: &[Service]) -> Option<&str> {
    let mut providers = services.iter().flat_map(|service| &service.providers);
    let store = providers.find(|p| p.row.resource_flags.contains(ResourceFlags::DEFAULT_STORE));
    store.map(|provider| provider.row.display_name.as_str())
}
