//! `mapi identity`: the primary identity, and that of each provider.

use mapi_session::flags::{ResourceFlags, ResourceType};
use mapi_session::{EntryId, Identity, Session, tags};
use mapi_subsystem::identity::OneOff;
use serde::Serialize;
use serde_json::json;

use super::service::choose_primary;
use crate::args::{Global, Identity as Args};
use crate::failure::Result;
use crate::output::{Output, Table, printable};
use crate::session::{initialize, with_session};
use crate::{profiles, services, values, words};

mapi_session::row! {
    /// What a row of the status table says of an identity.
    struct StatusRow {
        display_name: String = tags::DISPLAY_NAME,
        resource_type: i32 = tags::RESOURCE_TYPE,
        resource_flags: i32 = tags::RESOURCE_FLAGS,
        service_uid: Option<Vec<u8>> = tags::SERVICE_UID,
        identity: Option<String> = tags::IDENTITY_DISPLAY,
        entry_id: Option<Vec<u8>> = tags::IDENTITY_ENTRYID,
        search_key: Option<Vec<u8>> = tags::IDENTITY_SEARCH_KEY,
    }
}

/// The user, as QueryIdentity says.
#[derive(Serialize)]
struct Primary {
    name: String,
    r#type: String,
    address: String,
    /// The provider that says so, and its message service.
    provider: Option<String>,
    service: Option<String>,
    /// Whether the service was chosen for it, or the provider is the first that has an identity.
    chosen: bool,
    one_off: bool,
    entry_id: String,
    search_key: Option<String>,
}

/// What a provider says.
#[derive(Serialize)]
struct Said {
    provider: String,
    service: Option<String>,
    r#type: String,
    identity: Option<String>,
    primary: bool,
    /// Whether the profile could take it for the primary identity.
    able: bool,
    one_off: bool,
    entry_id: Option<String>,
    search_key: Option<String>,
}

pub(crate) fn run(global: &Global, args: &Args, out: &mut Output) -> Result<()> {
    if args.primary.is_some() || args.no_primary {
        return choose_primary(global, &initialize(global)?, args.primary.as_deref(), out);
    }
    let (primary, providers) = with_session(global, |session| {
        let providers = said(session)?;
        Ok((primary(session, &providers)?, providers))
    })?;
    out.data(&json!({ "primary": primary, "providers": providers }))?;
    match &primary {
        Some(primary) => print(primary, out)?,
        None => out.line("no provider of the profile supplies an identity (MAPI_W_NO_SERVICE)")?,
    }
    let mut table =
        Table::new(["provider", "service", "identity", "primary", "kind", "search key"]);
    for said in providers {
        let kind = match (&said.identity, said.one_off) {
            (None, _) => "",
            (_, true) => "one-off",
            (_, false) => "entry",
        };
        table.row([
            said.provider,
            said.service.unwrap_or_default(),
            said.identity.unwrap_or_else(|| "(none)".to_owned()),
            match (said.primary, said.able) {
                (true, _) => "yes",
                (_, true) => "",
                (_, false) => "cannot be",
            }
            .to_owned(),
            kind.to_owned(),
            said.search_key.unwrap_or_default(),
        ]);
    }
    if table.is_empty() {
        return Ok(());
    }
    out.line("")?;
    out.table(&table)
}

fn print(primary: &Primary, out: &mut Output) -> Result<()> {
    let Primary { name, r#type, address, .. } = primary;
    out.line(format!("{name} <{type}:{address}>"))?;
    let by = match (&primary.provider, &primary.service) {
        (Some(provider), Some(service)) => format!("{provider} ({service})"),
        (Some(provider), None) => provider.clone(),
        (None, _) => "MAPI".to_owned(),
    };
    let why = if primary.chosen { "" } else { ", the first that has one: no service is chosen" };
    out.line(format!("  said by     {by}{why}"))?;
    out.line(format!(
        "  kind        {}",
        match primary.one_off {
            true => "one-off: no entry of an address book",
            false => "entry of an address book",
        }
    ))?;
    if let Some(key) = &primary.search_key {
        out.line(format!("  search key  {key}"))?;
    }
    out.line(format!("  entry id    {}", primary.entry_id))
}

/// What the status table says of the identity of each provider.
fn said(session: &Session<'_>) -> Result<Vec<Said>> {
    let all = services::list(&session.services()?)?;
    let rows = session.status()?.select::<StatusRow>()?.rows()?;
    let mut said = Vec::new();
    for row in rows {
        let kind = ResourceType::from_raw(row.resource_type.cast_unsigned());
        let provider = matches!(
            kind,
            ResourceType::StoreProvider
                | ResourceType::AddressBookProvider
                | ResourceType::TransportProvider
        );
        if !provider && row.identity.is_none() {
            continue;
        }
        let flags = ResourceFlags::from_bits_retain(row.resource_flags.cast_unsigned());
        let uid = row.service_uid.as_deref().map(profiles::uid).transpose()?;
        let service = uid.and_then(|uid| all.iter().find(|service| service.uid == uid));
        said.push(Said {
            provider: row.display_name,
            service: service.map(|service| service.row.service_name.clone()),
            r#type: words::ordinal(kind),
            primary: flags.contains(ResourceFlags::PRIMARY_IDENTITY),
            able: !flags.contains(ResourceFlags::NO_PRIMARY_IDENTITY),
            one_off: match &row.entry_id {
                Some(id) => OneOff::is_one_off(id),
                // MAPI makes one of what the row says.
                None => row.identity.is_some(),
            },
            identity: row.identity,
            entry_id: row.entry_id.as_deref().map(values::hex),
            search_key: row.search_key.as_deref().map(search_key),
        });
    }
    Ok(said)
}

fn primary(session: &Session<'_>, providers: &[Said]) -> Result<Option<Primary>> {
    // No provider supplies an identity.
    let Identity::Primary(user) = session.identity()? else { return Ok(None) };
    let entry = user.open()?;
    let (name, kind, address, key) =
        entry.get((tags::DISPLAY_NAME, tags::ADDRTYPE, tags::EMAIL_ADDRESS, tags::SEARCH_KEY))?;
    let id: &EntryId = user.entry_id();
    let entry_id = values::hex(id.as_bytes());
    let marked = providers.iter().find(|said| said.primary && said.identity.is_some());
    let by = marked.or_else(|| {
        providers.iter().find(|said| said.entry_id.as_deref() == Some(entry_id.as_str()))
    });
    Ok(Some(Primary {
        name: name.unwrap_or_default(),
        r#type: kind.unwrap_or_default(),
        address: address.unwrap_or_default(),
        provider: by.map(|said| said.provider.clone()),
        service: by.and_then(|said| said.service.clone()),
        chosen: marked.is_some(),
        one_off: OneOff::is_one_off(id.as_bytes()),
        entry_id,
        search_key: key.as_deref().map(search_key),
    }))
}

/// A search key as text where it is text, as most are (`SMTP:WORK@EXAMPLE.ORG`), else in
/// hexadecimal.
fn search_key(key: &[u8]) -> String {
    match std::str::from_utf8(key.strip_suffix(&[0]).unwrap_or(key)) {
        Ok(text) if !text.is_empty() && printable(text) == text && !text.contains('\n') => {
            text.to_owned()
        }
        _ => values::hex(key),
    }
}
