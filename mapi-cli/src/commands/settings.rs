//! `mapi status --settings`: the dialog of a resource's settings.

use mapi_session::Code;
use mapi_session::flags::{ResourceMethods, SettingsFlags};
use serde_json::json;

use crate::args::Global;
use crate::failure::{Failure, Result, cannot};
use crate::output::Output;
use crate::session::with_session;
use crate::{dialog, services};

pub(super) fn run(global: &Global, name: &str, out: &mut Output) -> Result<()> {
    if !dialog::can_ask(global) {
        return Err(Failure::new("there is nobody to show settings to: this is no terminal")
            .hint("mapi service configure --set SETTING=VALUE changes them without a dialog"));
    }
    let name = with_session(global, |session| {
        let all = services::list(&session.services()?)?;
        let names =
            |s: &services::Service| (s.row.display_name.clone(), s.row.service_name.clone());
        // Providers offer the dialog once there is one.
        dialog::settings::install_for_status(all.iter().map(names).collect());
        // A store has a row once it is open.
        let _store = session.default_store();
        let status = session.status()?;
        let rows = status.rows()?;
        let row = rows.iter().find(|row| row.display_name.to_lowercase() == name.to_lowercase());
        let Some(row) = row else {
            let names: Vec<_> = rows.iter().map(|row| format!("{:?}", row.display_name)).collect();
            return Err(Failure::new(format!("the status table has no resource {name:?}"))
                .hint(format!("it has {}", names.join(", "))));
        };
        let name = row.display_name.clone();
        if !row.resource_methods.contains(ResourceMethods::SETTINGS_DIALOG) {
            let able: Vec<_> = (rows.iter())
                .filter(|row| row.resource_methods.contains(ResourceMethods::SETTINGS_DIALOG))
                .map(|row| format!("{:?}", row.display_name))
                .collect();
            return Err(Failure::new(format!("{name:?} has no settings to show"))
                .hint(format!("of the resources have {}", able.join(", "))));
        }
        status.open(row)?.settings_dialog(SettingsFlags::empty()).map_err(|error| {
            match error.code() {
                Code::E_USER_CANCEL => {
                    Failure::new(format!("the settings of {name:?} are as they were: cancelled"))
                }
                _ => cannot(format!("change the settings of {name:?}"))(error),
            }
        })?;
        Ok(name)
    })?;
    out.data(&json!({ "resource": name }))?;
    out.line(format!("the settings of {name:?} are kept"))
}
