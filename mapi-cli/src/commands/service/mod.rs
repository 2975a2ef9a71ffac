//! `mapi service`: the message services of a profile and their providers.

mod add;
mod check;
mod configure;
mod default_store;
mod list;
mod order;
mod primary;
mod providers;

use serde_json::json;

use crate::args::{Global, ServiceChoice, ServiceVerb};
use crate::failure::{Result, cannot};
use crate::output::Output;
use crate::services;
use crate::session::initialize;

pub(crate) use primary::choose as choose_primary;

pub(crate) fn run(global: &Global, verb: &ServiceVerb, out: &mut Output) -> Result<()> {
    match verb {
        ServiceVerb::Available => list::available(global, out),
        ServiceVerb::List => list::run(global, out),
        ServiceVerb::Show(args) => list::show(global, args, out),
        ServiceVerb::Add(args) => add::run(global, args, out),
        ServiceVerb::Copy(args) => add::copy(global, args, out),
        ServiceVerb::Rename(args) => configure::rename(global, args, out),
        ServiceVerb::Remove(args) => remove(global, args, out),
        ServiceVerb::Configure(args) => configure::run(global, args, out),
        ServiceVerb::Order(args) => order::run(global, args, out),
        ServiceVerb::Providers(args) => providers::list(global, args, out),
        ServiceVerb::AddProvider(args) => providers::add(global, args, out),
        ServiceVerb::RemoveProvider(args) => providers::remove(global, args, out),
        ServiceVerb::Primary(args) => primary::run(global, args, out),
        ServiceVerb::DefaultStore(args) => default_store::run(global, args, out),
    }
}

fn remove(global: &Global, args: &ServiceChoice, out: &mut Output) -> Result<()> {
    services::with_admin(global, &initialize(global)?, |_, profile, admin| {
        let all = services::list(admin)?;
        let service = services::find(profile, &all, &args.service)?;
        let title = service.title();
        (admin.delete_msg_service(&service.uid))
            .map_err(cannot(format!("remove message service {title} of profile {profile:?}")))?;
        out.data(&json!({ "removed": service.json() }))?;
        out.line(format!(
            "message service {title} is removed from profile {profile:?}; a session that is open \
             goes on with it"
        ))
    })
}
