//! `mapi service providers`, `add-provider` and `remove-provider`.

use mapi_session::flags::ProviderFlags;
use mapi_session::{Code, ProviderAdmin, ServiceAdmin};
use serde_json::json;

use crate::args::{Global, ProviderAdd, ProviderRemove, ServiceProviders};
use crate::failure::{Result, cannot};
use crate::output::{Output, Table};
use crate::services::{self, Service};
use crate::session::initialize;
use crate::{settings, values, words};

pub(super) fn list(global: &Global, args: &ServiceProviders, out: &mut Output) -> Result<()> {
    services::with_admin(global, &initialize(global)?, |_, profile, admin| {
        let all = services::list(admin)?;
        let chosen: Vec<&Service> = match &args.service {
            Some(name) => vec![services::find(profile, &all, name)?],
            None => all.iter().collect(),
        };
        let mut table = Table::new(["provider", "service", "type", ">order", "flags", "library"]);
        let mut data = Vec::new();
        for service in chosen {
            for provider in &service.providers {
                let row = &provider.row;
                table.row([
                    row.display_name.clone(),
                    service.row.display_name.clone(),
                    row.resource_type.map(words::ordinal).unwrap_or_default(),
                    row.provider_ordinal.to_string(),
                    words::flags(row.resource_flags),
                    row.provider_dll_name.clone(),
                ]);
                let mut entry = provider.json();
                entry["service"] = service.row.service_name.clone().into();
                entry["service_uid"] = values::guid(&service.uid).into();
                entry["order"] = row.provider_ordinal.into();
                entry["library"] = row.provider_dll_name.clone().into();
                data.push(entry);
            }
        }
        out.data(&data)?;
        if table.is_empty() { out.line("no providers") } else { out.table(&table) }
    })
}

fn administer<'s>(admin: &ServiceAdmin<'s>, service: &Service) -> Result<ProviderAdmin<'s>> {
    (admin.admin_providers(&service.uid))
        .map_err(cannot(format!("administer the providers of message service {}", service.title())))
}

pub(super) fn add(global: &Global, args: &ProviderAdd, out: &mut Output) -> Result<()> {
    services::with_admin(global, &initialize(global)?, |_, profile, admin| {
        let all = services::list(admin)?;
        let service = services::find(profile, &all, &args.choice.service)?;
        let props = settings::parse(global, &service.row.service_name, &args.settings)?;
        let title = service.title();
        let uid = (administer(admin, service)?)
            .create_provider(&args.name, Some(&props), ProviderFlags::empty())
            .map_err(|error| {
                let failure = cannot(format!(
                    "add provider {:?} to message service {title}",
                    args.name
                ))(error);
                if failure.is(Code::E_NO_SUPPORT) {
                    return failure
                        .hint("mapi service available tells which services may have several");
                }
                failure
            })?;
        out.data(&json!({ "provider": args.name, "uid": values::guid(&uid) }))?;
        out.line(format!(
            "provider {:?} is added to message service {title}; the next session uses it",
            args.name
        ))
    })
}

pub(super) fn remove(global: &Global, args: &ProviderRemove, out: &mut Output) -> Result<()> {
    services::with_admin(global, &initialize(global)?, |_, profile, admin| {
        let all = services::list(admin)?;
        let service = services::find(profile, &all, &args.choice.service)?;
        let provider = services::find_provider(service, &args.provider)?;
        let (title, name) = (service.title(), &provider.row.display_name);
        administer(admin, service)?.delete_provider(&provider.uid).map_err(|error| {
            let failure =
                cannot(format!("remove provider {name:?} of message service {title}"))(error);
            if failure.is(Code::E_NO_SUPPORT) {
                return failure.hint("it goes with its message service: mapi service remove");
            }
            failure
        })?;
        out.data(&json!({ "removed": provider.json() }))?;
        out.line(format!(
            "provider {name:?} is removed from message service {title}; a session that is open \
             goes on with it"
        ))
    })
}
