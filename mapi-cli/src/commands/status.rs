//! `mapi status`: the status table.

use mapi_session::flags::{ResourceMethods, ValidateFlags};
use serde::Serialize;

use crate::args::{Global, Status};
use crate::failure::{Failure, Result};
use crate::output::{Output, Table};
use crate::session::with_session;
use crate::words;

#[derive(Serialize)]
struct Resource {
    r#type: String,
    name: String,
    status: String,
    text: Option<String>,
    methods: String,
    flags: String,
    identity: Option<String>,
    provider: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    validated: Option<String>,
}

pub(crate) fn run(global: &Global, args: &Status, out: &mut Output) -> Result<()> {
    if args.watch {
        return super::watch_status::run(global, args.r#for, out);
    }
    if let Some(name) = &args.settings {
        return super::settings::run(global, name, out);
    }
    let (resources, store) = with_session(global, |session| {
        // A store has a row once it is open, so the default store is. That a profile has none is
        // no trouble; that it cannot be opened is told after the table.
        let store = session.default_store();
        let trouble = match &store {
            Err(error) if !error.is_not_found() => Some(Failure::from(error.clone())),
            _ => None,
        };
        let status = session.status()?;
        let mut validated = Vec::new();
        if args.validate {
            for row in status.rows()? {
                validated.push(if row.resource_methods.contains(ResourceMethods::VALIDATE_STATE) {
                    let object = status.open(&row)?;
                    match object.validate_state(ValidateFlags::SUPPRESS_UI) {
                        Ok(()) => "yes".to_owned(),
                        Err(error) => error.code().to_string(),
                    }
                } else {
                    "not offered".to_owned()
                });
            }
        }
        // Read after the validation, which may change what the rows say.
        let rows = session.status()?.rows()?;
        let mut validated = validated.into_iter();
        let resources: Vec<Resource> = (rows.into_iter())
            .map(|row| Resource {
                r#type: words::ordinal(row.resource_type),
                name: row.display_name,
                status: words::flags(row.status_code),
                text: row.status_string,
                methods: words::flags(row.resource_methods),
                flags: words::flags(row.resource_flags),
                identity: row.identity_display,
                provider: row.provider_display,
                validated: validated.next(),
            })
            .collect();
        Ok((resources, trouble))
    })?;
    let mut table = Table::new(["type", "name", "status", "text", "methods", "identity"]);
    for resource in &resources {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        table.row([
            resource.r#type.clone(),
            resource.name.clone(),
            resource.status.clone(),
            text(&resource.text),
            resource.methods.clone(),
            text(&resource.identity),
        ]);
    }
    out.data(&resources)?;
    out.table(&table)?;
    if args.validate {
        out.line("")?;
        let mut table = Table::new(["name", "validated"]);
        for resource in &resources {
            table.row([resource.name.clone(), resource.validated.clone().unwrap_or_default()]);
        }
        out.table(&table)?;
    }
    store.map_or(Ok(()), Err)
}
