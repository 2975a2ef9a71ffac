//! Whether a message service works as it is configured: its providers are tried in a session.

use mapi_session::flags::{
    FlushFlags, ResourceMethods, ResourceStatus, ResourceType, ValidateFlags,
};
use mapi_session::rows::StatusRow;
use mapi_session::{Flags, Guid, Logon, Mapi, Session, StoreAccess};

use crate::failure::{Failure, Result};
use crate::services::{self, Provider};

/// Tries a service of a profile: logs on to its server.
///
/// # Errors
/// Why it does not work, in words.
pub(super) fn run(mapi: &Mapi, profile: &str, name: &str, service: &Guid) -> Result<()> {
    let failed = |mut failure: Failure| {
        failure.message = format!("message service {name} is not added: {}", failure.message);
        failure.hint("--no-check adds it without trying")
    };
    let open = mapi.logon(Logon::profile(profile).new_session()).map_err(Failure::from);
    let open = open.map_err(failed)?;
    let tried = try_all(&open.session(), service).map_err(failed);
    open.logoff().map_err(Failure::from).and(tried)
}

fn try_all(session: &Session<'_>, service: &Guid) -> Result<()> {
    let all = services::list(&session.services()?)?;
    let service = all.iter().find(|known| known.uid == *service);
    for provider in service.into_iter().flat_map(|service| &service.providers) {
        match provider.row.resource_type {
            Some(ResourceType::StoreProvider) => open_store(session, provider)?,
            _ => validate(session, provider)?,
        }
    }
    Ok(())
}

fn open_store(session: &Session<'_>, provider: &Provider) -> Result<()> {
    let stores = session.message_stores()?;
    let row = stores.rows()?.into_iter().find(|row| row.instance_key == provider.row.provider_uid);
    let row = row.ok_or_else(|| absent(provider))?;
    stores.open(&row, StoreAccess::BEST).map(drop).map_err(Failure::from)
}

/// Has a provider connect to its server and say how it stands then.
fn validate(session: &Session<'_>, provider: &Provider) -> Result<()> {
    let status = session.status()?;
    let row = || -> Result<StatusRow> {
        let rows = status.rows()?.into_iter();
        let row = rows.into_iter().find(|row| row.instance_key == provider.row.provider_uid);
        row.ok_or_else(|| absent(provider))
    };
    let before = row()?;
    let transport = before.resource_type == ResourceType::TransportProvider;
    if before.resource_methods.contains(ResourceMethods::VALIDATE_STATE) {
        let mut flags = ValidateFlags::SUPPRESS_UI;
        flags.set(ValidateFlags::FORCE_XP_CONNECT, transport);
        status.open(&before)?.validate_state(flags).map_err(in_words)?;
    }
    if transport {
        // That is when it connects.
        let sends = before.status_code.contains(ResourceStatus::OUTBOUND_ENABLED);
        let queue = if sends { FlushFlags::UPLOAD } else { FlushFlags::DOWNLOAD };
        let flushed =
            status.spooler()?.flush_transport(&before.entry_id, queue | FlushFlags::NO_UI);
        flushed.map_err(in_words)?;
    }
    let now = row()?;
    if now.status_code.contains(ResourceStatus::FAILURE) {
        let why = now.status_string.unwrap_or_else(|| "its status is a failure".to_owned());
        return Err(Failure::new(why));
    }
    Ok(())
}

/// What the provider said, where it said something.
fn in_words(error: mapi_session::Error) -> Failure {
    let said = error.extended().map(|extended| extended.text.trim().to_owned());
    let mut failure = Failure::from(error);
    if let Some(said) = said.filter(|said| !said.is_empty()) {
        failure.message = said;
    }
    failure
}

fn absent(provider: &Provider) -> Failure {
    Failure::new(format!("the session could not log on to {:?}", provider.row.display_name))
}
