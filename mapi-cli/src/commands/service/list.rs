//! `mapi service list`, `available` and `show`.

use mapi_session::flags::{ProfileSectionFlags, ResourceType};
use mapi_subsystem::service::SERVICES;
use serde_json::json;

use crate::args::{Global, ServiceChoice};
use crate::commands::props::Listing;
use crate::failure::{Failure, Result, cannot};
use crate::output::{Output, Table};
use crate::session::initialize;
use crate::{services, settings, words};

pub(super) fn run(global: &Global, out: &mut Output) -> Result<()> {
    services::with_admin(global, &initialize(global)?, |_, profile, admin| {
        let services = services::list(admin)?;
        out.data(&services.iter().map(services::Service::json).collect::<Vec<_>>())?;
        if services.is_empty() {
            return out.line(format!(
                "profile {profile:?} has no message services; mapi service add adds one"
            ));
        }
        out.table(&services::table(&services))
    })
}

pub(super) fn available(global: &Global, out: &mut Output) -> Result<()> {
    if global.installed || global.library.is_some() {
        return Err(Failure::new("MAPI has no call that lists the services that can be added")
            .hint("Windows keeps them in the [Services] section of MapiSvc.inf"));
    }
    let mut table = Table::new(["service", "name", "provider", "in a profile", "settings"]);
    let mut data = Vec::new();
    for service in SERVICES {
        let kind =
            words::ordinal(ResourceType::from_raw(service.provider.resource_type.cast_unsigned()));
        let words: Vec<&str> = settings::of_service(service.name).map(|s| s.word).collect();
        table.row([
            service.name.to_owned(),
            service.display.to_owned(),
            kind.clone(),
            if service.single_copy() { "once" } else { "any number" }.to_owned(),
            words.join(", "),
        ]);
        data.push(json!({
            "service": service.name,
            "name": service.display,
            "type": kind,
            "once": service.single_copy(),
            "default": service.default,
            "settings": words,
        }));
    }
    out.data(&data)?;
    out.table(&table)
}

pub(super) fn show(global: &Global, args: &ServiceChoice, out: &mut Output) -> Result<()> {
    services::with_admin(global, &initialize(global)?, |_, profile, admin| {
        let all = services::list(admin)?;
        let service = services::find(profile, &all, &args.service)?;
        let section = |uid| {
            let section =
                (admin.open_profile_section(uid, ProfileSectionFlags::FORCE_ACCESS)).map_err(
                    cannot(format!("read the settings of message service {}", service.title())),
                )?;
            Listing::of("profile section", &section)
        };
        let own = section(&service.uid)?;
        let mut providers = Vec::new();
        for provider in &service.providers {
            providers.push((provider, section(&provider.uid)?));
        }
        let mut data = service.json();
        data["settings"] = serde_json::to_value(&own.properties)?;
        for (at, (_, section)) in providers.iter().enumerate() {
            data["providers"][at]["settings"] = serde_json::to_value(&section.properties)?;
        }
        out.data(&data)?;
        out.line(format!("message service {}", service.title()))?;
        out.indented(&own.table(), "  ")?;
        for (provider, section) in providers {
            out.line(format!("\nprovider {:?}", provider.row.display_name))?;
            out.indented(&section.table(), "  ")?;
        }
        Ok(())
    })
}
