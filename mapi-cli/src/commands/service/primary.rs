//! `mapi service primary`: which service says who the session's user is.

use mapi_session::flags::ServiceFlags;
use mapi_session::{Code, Mapi};
use serde_json::json;

use crate::args::{Global, ServicePrimary};
use crate::failure::{Result, cannot};
use crate::output::Output;
use crate::services::{self, Service};
use crate::session::initialize;

pub(super) fn run(global: &Global, args: &ServicePrimary, out: &mut Output) -> Result<()> {
    let mapi = initialize(global)?;
    if args.none || args.service.is_some() {
        return choose(global, &mapi, args.service.as_deref(), out);
    }
    services::with_admin(global, &mapi, |_, profile, admin| {
        let all = services::list(admin)?;
        let primary = all.iter().find(|s| is_primary(s));
        out.data(&json!({ "primary": primary.map(Service::json) }))?;
        out.line(primary.map_or_else(
            || format!("no message service of profile {profile:?} is chosen to identify the user"),
            Service::title,
        ))
    })
}

fn is_primary(service: &Service) -> bool {
    service.row.resource_flags.contains(ServiceFlags::PRIMARY_IDENTITY)
}

/// Chooses the service that says who the user is, or none.
pub(crate) fn choose(
    global: &Global,
    mapi: &Mapi,
    wanted: Option<&str>,
    out: &mut Output,
) -> Result<()> {
    services::with_admin(global, mapi, |_, profile, admin| {
        let all = services::list(admin)?;
        let service = wanted.map(|name| services::find(profile, &all, name)).transpose()?;
        let title = service.map_or_else(|| "no message service".to_owned(), Service::title);
        admin.set_primary_identity(service.map(|s| &s.uid)).map_err(|error| {
            let what = format!("let {title} identify the user of profile {profile:?}");
            let failure = cannot(what)(error);
            if !failure.is(Code::E_NO_ACCESS) {
                return failure;
            }
            let able: Vec<_> = (all.iter())
                .filter(|s| !s.row.resource_flags.contains(ServiceFlags::NO_PRIMARY_IDENTITY))
                .map(Service::title)
                .collect();
            match able.as_slice() {
                [] => {
                    failure.hint("no service of the profile can; mapi service add LOCALAB adds one")
                }
                able => failure.hint(format!("of its services can {}", able.join(", "))),
            }
        })?;
        out.data(&json!({ "profile": profile, "primary": service.map(Service::json) }))?;
        out.line(match service {
            Some(_) => format!("{title} says who the user of profile {profile:?} is"),
            None => {
                format!("no message service is chosen to identify the user of profile {profile:?}")
            }
        })
    })
}
