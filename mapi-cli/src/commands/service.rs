//! `mapi service`: the message services of a profile and their providers.

use mapi_session::flags::ServiceUiFlags;
use serde_json::json;

use crate::args::{Global, ServiceAdd, ServiceVerb};
use crate::failure::{Failure, Result};
use crate::output::{Output, Table};
use crate::session::with_session;
use crate::{profiles, words};

pub(crate) fn run(global: &Global, verb: &ServiceVerb, out: &mut Output) -> Result<()> {
    match verb {
        ServiceVerb::Add(args) => add(global, args, out),
        ServiceVerb::List => list(global, out),
    }
}

fn add(global: &Global, args: &ServiceAdd, out: &mut Output) -> Result<()> {
    with_session(global, |session| {
        let display = args.display_name.as_deref();
        (session.services()?.create_msg_service(&args.name, display, ServiceUiFlags::empty()))
            .map_err(|error| {
                let names: Vec<_> =
                    mapi_subsystem::service::SERVICES.iter().map(|service| service.name).collect();
                let mut failure = Failure::from(error);
                failure.message = format!("service {:?}: {}", args.name, failure.message);
                failure.hint(format!("the subsystem has {}", names.join(", ")))
            })
    })?;
    out.data(&json!({ "service": args.name }))?;
    out.line(format!("service {} is added; the next session uses it", args.name))
}

fn list(global: &Global, out: &mut Output) -> Result<()> {
    let (services, providers) = with_session(global, |session| {
        let admin = session.services()?;
        Ok((profiles::services(&admin)?, profiles::providers(&admin)?))
    })?;
    let mut table = Table::new(["service", "name", "provider", "type", "flags"]);
    let mut data = Vec::new();
    for service in &services {
        let mut name = service.service_name.clone();
        let mut display = service.display_name.clone();
        let mut of_service = Vec::new();
        for provider in providers.iter().filter(|row| row.service_uid == service.service_uid) {
            let kind = provider.resource_type.map(words::ordinal);
            let flags = words::flags(provider.resource_flags);
            of_service.push(json!({
                "name": provider.display_name,
                "provider": provider.provider_display,
                "type": kind,
                "flags": flags,
            }));
            // A service is named once, whatever the number of its providers.
            table.row([
                std::mem::take(&mut name),
                std::mem::take(&mut display),
                provider.provider_display.clone(),
                kind.unwrap_or_default(),
                flags,
            ]);
        }
        if of_service.is_empty() {
            table.row([name, display, String::new(), String::new(), String::new()]);
        }
        data.push(json!({
            "service": service.service_name,
            "name": service.display_name,
            "flags": words::flags(service.resource_flags),
            "providers": of_service,
        }));
    }
    out.data(&data)?;
    out.table(&table)
}
