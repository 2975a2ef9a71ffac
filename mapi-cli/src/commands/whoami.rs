//! `mapi whoami`: the primary identity, and that of each provider.

use mapi_session::{Identity, tags};
use serde_json::json;

use crate::args::Global;
use crate::failure::Result;
use crate::output::{Output, Table};
use crate::session::with_session;
use crate::values;

pub(crate) fn run(global: &Global, out: &mut Output) -> Result<()> {
    let (primary, rows) = with_session(global, |session| {
        let primary = match session.identity()? {
            Identity::Primary(user) => {
                let entry = user.open()?;
                let (name, kind, address) =
                    entry.get((tags::DISPLAY_NAME, tags::ADDRTYPE, tags::EMAIL_ADDRESS))?;
                Some((
                    name.unwrap_or_default(),
                    kind.unwrap_or_default(),
                    address.unwrap_or_default(),
                ))
            }
            // No provider supplies an identity.
            _ => None,
        };
        let rows = (session.status()?)
            .select::<mapi_session::rows::StatusRow>()?
            .filter(tags::IDENTITY_DISPLAY.exists())
            .rows()?;
        Ok((primary, rows))
    })?;
    let providers: Vec<_> = (rows.iter())
        .map(|row| {
            json!({
                "provider": row.display_name,
                "identity": row.identity_display,
                "entry_id": row.identity_entry_id.as_ref().map(|id| values::hex(id.as_bytes())),
            })
        })
        .collect();
    let data = (primary.as_ref())
        .map(|(name, kind, address)| json!({ "name": name, "type": kind, "address": address }));
    out.data(&json!({ "primary": data, "providers": providers }))?;
    match &primary {
        Some((name, kind, address)) => out.line(format!("{name} <{kind}:{address}>"))?,
        None => out.line("no provider of the profile supplies an identity (MAPI_W_NO_SERVICE)")?,
    }
    if !rows.is_empty() {
        let mut table = Table::new(["provider", "identity"]);
        for row in rows {
            table.row([row.display_name, row.identity_display.unwrap_or_default()]);
        }
        out.line("")?;
        out.table(&table)?;
    }
    Ok(())
}
