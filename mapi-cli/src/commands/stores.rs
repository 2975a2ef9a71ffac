//! `mapi stores`: the message-store table.

use serde::Serialize;

use crate::args::Global;
use crate::failure::Result;
use crate::output::{Output, Table};
use crate::session::with_session;
use crate::{values, words};

#[derive(Serialize)]
struct Store {
    name: String,
    default: bool,
    provider: String,
    flags: String,
    entry_id: String,
}

pub(crate) fn run(global: &Global, out: &mut Output) -> Result<()> {
    let stores: Vec<Store> = with_session(global, |session| {
        let rows = session.message_stores()?.rows()?;
        let store = |row: mapi_session::rows::StoreRow| Store {
            name: row.display_name,
            default: row.default_store,
            provider: row.provider_display,
            flags: words::flags(row.resource_flags),
            entry_id: values::hex(row.entry_id.as_bytes()),
        };
        Ok(rows.into_iter().map(store).collect())
    })?;
    let mut table = Table::new(["store", "default", "provider", "flags"]);
    for store in &stores {
        table.row([
            store.name.clone(),
            if store.default { "yes" } else { "" }.to_owned(),
            store.provider.clone(),
            store.flags.clone(),
        ]);
    }
    out.data(&stores)?;
    out.table(&table)
}
