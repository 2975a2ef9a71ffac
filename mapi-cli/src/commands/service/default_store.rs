//! `mapi service default-store`: which message store is the default one.

use mapi_session::flags::{DefaultStore, ResourceFlags};
use mapi_session::rows::StoreRow;
use serde_json::json;

use crate::args::{Global, ServiceDefaultStore, StoreRole};
use crate::failure::{Failure, Result, cannot};
use crate::output::Output;
use crate::session::with_session;

impl StoreRole {
    fn raw(self) -> DefaultStore {
        match self {
            StoreRole::Default => DefaultStore::Default,
            StoreRole::Simple => DefaultStore::SimplePermanent,
            StoreRole::Primary => DefaultStore::Primary,
            StoreRole::Secondary => DefaultStore::Secondary,
        }
    }

    fn flag(self) -> ResourceFlags {
        match self {
            StoreRole::Default => ResourceFlags::DEFAULT_STORE,
            StoreRole::Simple => ResourceFlags::SIMPLE_STORE,
            StoreRole::Primary => ResourceFlags::PRIMARY_STORE,
            StoreRole::Secondary => ResourceFlags::SECONDARY_STORE,
        }
    }

    fn words(self) -> &'static str {
        match self {
            StoreRole::Default => "the default message store",
            StoreRole::Simple => "the message store of Simple MAPI",
            StoreRole::Primary => "the primary message store",
            StoreRole::Secondary => "the secondary message store",
        }
    }
}

/// Unlike other changes of a profile, this one counts at once, for sessions that are open too.
pub(super) fn run(global: &Global, args: &ServiceDefaultStore, out: &mut Output) -> Result<()> {
    let role = args.role;
    let chosen = with_session(global, |session| {
        if args.none || args.store.is_some() {
            let rows = session.message_stores()?.rows()?;
            let store = args.store.as_ref().map(|name| find(&rows, name)).transpose()?;
            let what = match store {
                Some(row) => format!("make {:?} {}", row.display_name, role.words()),
                None => format!("do without {}", role.words()),
            };
            session
                .set_default_store(role.raw(), store.map(|row| &row.entry_id))
                .map_err(cannot(what))?;
        }
        let rows = session.message_stores()?.rows()?;
        let marked = rows.into_iter().find(|row| row.resource_flags.contains(role.flag()));
        Ok(marked.map(|row| row.display_name))
    })?;
    out.data(&json!({ "store": chosen }))?;
    out.line(match chosen {
        Some(name) => format!("{name:?} is {}", role.words()),
        None => format!("no store is {}", role.words()),
    })
}

fn find<'a>(rows: &'a [StoreRow], name: &str) -> Result<&'a StoreRow> {
    let fitting: Vec<&StoreRow> =
        rows.iter().filter(|row| row.display_name.to_lowercase() == name.to_lowercase()).collect();
    match fitting.as_slice() {
        [row] => Ok(row),
        [] => {
            let names: Vec<_> = rows.iter().map(|row| format!("{:?}", row.display_name)).collect();
            Err(Failure::new(format!("the profile has no message store {name:?}"))
                .hint(format!("it has {}", names.join(", "))))
        }
        several => Err(Failure::new(format!("{name:?} names {} message stores", several.len()))
            .hint("mapi service rename gives one of them another name")),
    }
}
