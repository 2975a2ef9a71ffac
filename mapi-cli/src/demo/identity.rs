//! Part three: who the session's user is.

use mapi_session::flags::ResourceFlags;
use mapi_session::rows::StatusRow;
use mapi_session::{EntryId, Identity, Session, tags};

use super::objects::keys;
use super::stage::{Outcome, Stage};
use crate::failure::{Failure, Result};
use crate::output::Table;
use crate::words;

pub(super) fn walk(stage: &mut Stage<'_>, session: &Session<'_>) -> Result<()> {
    let primary = primary(stage, session)?;
    providers(stage, session)?;
    restricted(stage, session, &primary)
}

fn primary(stage: &mut Stage<'_>, session: &Session<'_>) -> Result<Outcome<EntryId>> {
    stage.step("The primary identity", "IMAPISession::QueryIdentity", |step| {
        match session.identity()? {
            Identity::Primary(user) => {
                let entry = user.open()?;
                let (name, kind, address) =
                    entry.get((tags::DISPLAY_NAME, tags::ADDRTYPE, tags::EMAIL_ADDRESS))?;
                step.fact("name", name);
                step.fact("type", kind);
                step.fact("address", address);
                Ok(user.entry_id().clone())
            }
            _ => Err(Failure::new("no provider supplies an identity (MAPI_W_NO_SERVICE)")),
        }
    })
}

fn providers(stage: &mut Stage<'_>, session: &Session<'_>) -> Result<()> {
    stage.step("Each provider's identity", "PR_IDENTITY_* of the status table", |step| {
        let mut table = Table::new(["resource", "type", "identity", "keys", "flags"]);
        for row in session.status()?.rows()? {
            let entry = row.identity_entry_id.as_ref().map_or(&[][..], |id| id.as_bytes());
            let search = row.identity_search_key.as_deref().unwrap_or_default();
            let keys = keys(&[("entry", entry), ("search", search)]);
            // A provider furnishes all three properties or none.
            let complete =
                row.identity_display.is_some() && !entry.is_empty() && !search.is_empty();
            if row.identity_display.is_some() != complete {
                return Err(Failure::new(format!(
                    "{} supplies only a part of its identity",
                    row.display_name
                )));
            }
            table.row([
                row.display_name,
                words::ordinal(row.resource_type),
                row.identity_display.unwrap_or_else(|| "(none)".to_owned()),
                keys,
                words::flags(row.resource_flags),
            ]);
        }
        step.table("identities", table)
    })?;
    Ok(())
}

fn restricted(
    stage: &mut Stage<'_>,
    session: &Session<'_>,
    primary: &Outcome<EntryId>,
) -> Result<()> {
    let calls = "IMAPITable::Restrict, IMAPISession::CompareEntryIDs";
    stage.step("The same by a restriction on the status table", calls, |step| {
        let mark = ResourceFlags::PRIMARY_IDENTITY.bits();
        step.fact("restriction", "PR_RESOURCE_FLAGS has STATUS_PRIMARY_IDENTITY");
        let row = (session.status()?)
            .select::<StatusRow>()?
            .filter(tags::RESOURCE_FLAGS.has_bits(mark) & tags::IDENTITY_ENTRYID.exists())
            .first()?
            .ok_or_else(|| Failure::new("no row is marked as the primary identity"))?;
        step.fact("resource", row.display_name);
        step.fact("identity", row.identity_display);
        let id = row.identity_entry_id.ok_or_else(|| Failure::new("it has no identifier"))?;
        let same = session.same_entry(&id, primary.get()?)?;
        step.fact("same entry", same);
        if same { Ok(()) } else { Err(Failure::new("it is another entry than QueryIdentity's")) }
    })?;
    Ok(())
}
