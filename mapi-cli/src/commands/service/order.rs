//! `mapi service order`: the order of transports.

use mapi_session::Guid;
use serde_json::json;

use crate::args::{Global, ServiceOrder};
use crate::failure::{Failure, Result, cannot};
use crate::output::{Output, Table};
use crate::services::{self, Provider, Service};
use crate::session::initialize;
use crate::values;

pub(super) fn run(global: &Global, args: &ServiceOrder, out: &mut Output) -> Result<()> {
    services::with_admin(global, &initialize(global)?, |_, profile, admin| {
        if !args.transports.is_empty() {
            let services = services::list(admin)?;
            let order = order(profile, &services::transports(&services), &args.transports)?;
            admin.msg_service_transport_order(&order).map_err(cannot(format!(
                "set the order of the transports of profile {profile:?}"
            )))?;
        }
        let services = services::list(admin)?;
        let transports = services::transports(&services);
        let mut table = Table::new([">#", "transport", "service", "provider"]);
        let mut data = Vec::new();
        for (at, (service, provider)) in transports.iter().enumerate() {
            table.row([
                (at + 1).to_string(),
                provider.row.display_name.clone(),
                service.row.service_name.clone(),
                provider.row.provider_display.clone(),
            ]);
            data.push(json!({
                "transport": provider.row.display_name,
                "service": service.row.service_name,
                "uid": values::guid(&provider.uid),
            }));
        }
        out.data(&data)?;
        if table.is_empty() {
            return out.line(format!("profile {profile:?} has no transports"));
        }
        out.table(&table)?;
        if !args.transports.is_empty() {
            out.line("the next session asks them in this order")?;
        }
        Ok(())
    })
}

/// All transports: those that are named in the order in which they are, then the others as they
/// were.
fn order(
    profile: &str,
    transports: &[(&Service, &Provider)],
    names: &[String],
) -> Result<Vec<Guid>> {
    let mut order: Vec<Guid> = Vec::new();
    for name in names {
        let provider = services::find_transport(profile, transports, name)?;
        if order.contains(&provider.uid) {
            return Err(Failure::new(format!("transport {name:?} is named twice")));
        }
        order.push(provider.uid);
    }
    let rest = transports.iter().map(|(_, provider)| provider.uid);
    let rest: Vec<Guid> = rest.filter(|uid| !order.contains(uid)).collect();
    order.extend(rest);
    Ok(order)
}
