//! Which service and provider of a profile give the session its identity.
//!
//! MapiSvc.inf says of each service and provider whether it can. One that cannot has
//! `SERVICE_NO_PRIMARY_IDENTITY` or `STATUS_NO_PRIMARY_IDENTITY`, which is never changed; of those
//! that can, the chosen ones have `SERVICE_PRIMARY_IDENTITY` and `STATUS_PRIMARY_IDENTITY`.
//! [mapi-primary-identity]

use mapi_session::{Code, tags};
use rusqlite::Transaction;
use windows_core::GUID;

use super::services::{
    ProviderEntry, ServiceEntry, list, no_service, providers, section_flags, set_flags,
};
use super::{ProfileId, flags};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::home::{DbError, Home};
use crate::service::{
    SERVICE_NO_PRIMARY_IDENTITY, SERVICE_PRIMARY_IDENTITY, STATUS_NO_PRIMARY_IDENTITY,
    STATUS_PRIMARY_IDENTITY, text,
};

/// Who of a profile is to identify the session.
#[derive(Debug, Clone, Copy)]
enum Choice {
    /// All providers of the service that can.
    Service(GUID),
    /// One provider of the service.
    Provider {
        service: GUID,
        provider: GUID,
    },
    Nobody,
}

impl Choice {
    fn has_service(self, uid: &GUID) -> bool {
        match self {
            Choice::Service(service) | Choice::Provider { service, .. } => service == *uid,
            Choice::Nobody => false,
        }
    }

    fn has_provider(self, entry: &ProviderEntry) -> bool {
        match self {
            Choice::Service(service) => service == entry.service,
            Choice::Provider { provider, .. } => provider == entry.uid,
            Choice::Nobody => false,
        }
    }
}

/// The providers that can identify a session, in the order of the profile's services.
fn able<'a>(services: &[ServiceEntry], all: &'a [ProviderEntry]) -> Vec<&'a ProviderEntry> {
    services
        .iter()
        .filter(|s| flags(&s.properties) & SERVICE_NO_PRIMARY_IDENTITY == 0)
        .flat_map(|s| all.iter().filter(|p| p.service == s.uid))
        .filter(|p| p.flags() & STATUS_NO_PRIMARY_IDENTITY == 0)
        .collect()
}

/// After something was added: it identifies the session if nothing else can.
pub(super) fn appoint_first(db: &Transaction<'_>, profile: i64) -> Result<(), DbError> {
    let services = list(db, profile)?;
    let all = providers(db, profile)?;
    let able = able(&services, &all);
    if deviates("E.2.1")
        && let Some(last) = able.last()
    {
        return mark(db, profile, Choice::Service(last.service));
    }
    match able[..] {
        [only] => mark(db, profile, Choice::Provider { service: only.service, provider: only.uid }),
        _ => Ok(()),
    }
}

/// After something was taken away that identified the session: the next one that can does.
pub(super) fn appoint_next(db: &Transaction<'_>, profile: i64) -> Result<(), DbError> {
    let services = list(db, profile)?;
    let all = providers(db, profile)?;
    let choice = able(&services, &all)
        .first()
        .map(|p| Choice::Provider { service: p.service, provider: p.uid });
    if deviates("E.2.2") {
        return Ok(());
    }
    mark(db, profile, choice.unwrap_or(Choice::Nobody))
}

/// Marks what is chosen, and clears the mark everywhere else.
fn mark(db: &Transaction<'_>, profile: i64, choice: Choice) -> Result<(), DbError> {
    for service in list(db, profile)? {
        let old = section_flags(db, profile, &service.uid)?;
        let chosen = choice.has_service(&service.uid);
        let mut new = if chosen && !deviates("E.1.SERVICE_PRIMARY_IDENTITY") {
            old | SERVICE_PRIMARY_IDENTITY
        } else {
            old & !SERVICE_PRIMARY_IDENTITY
        };
        if !chosen && deviates("E.1.3") {
            // What one page says, though the flag is a static one on another.
            new |= SERVICE_NO_PRIMARY_IDENTITY;
        }
        if chosen && deviates("E.1.1") {
            new |= SERVICE_NO_PRIMARY_IDENTITY;
        }
        set_flags(db, profile, &service.uid, old, new)?;
    }
    for provider in providers(db, profile)? {
        let old = section_flags(db, profile, &provider.uid)?;
        let can = old & STATUS_NO_PRIMARY_IDENTITY == 0;
        let chosen = can && choice.has_provider(&provider);
        let mut new = if chosen && !deviates("E.1.STATUS_PRIMARY_IDENTITY") {
            old | STATUS_PRIMARY_IDENTITY
        } else {
            old & !STATUS_PRIMARY_IDENTITY
        };
        if chosen && deviates("E.1.2") {
            new |= SERVICE_PRIMARY_IDENTITY;
        }
        set_flags(db, profile, &provider.uid, old, new)?;
    }
    Ok(())
}

impl Home {
    /// Chooses the service whose providers give the session's identity, by its UID, or one of
    /// its providers by that one's; `None`: nobody does.
    pub(crate) fn set_primary_identity(&self, profile: ProfileId, uid: Option<&GUID>) -> Reply<()> {
        if deviates("E.2.3") || deviates("D.9.SetPrimaryIdentity") {
            return Ok(());
        }
        self.write(|db| {
            let services = list(db, profile.0)?;
            let all = providers(db, profile.0)?;
            let choice = match uid {
                None => Choice::Nobody,
                Some(uid) => choice(&services, &all, uid)?,
            };
            mark(db, profile.0, choice)?;
            self.note(db, "services", &profile.0.to_le_bytes())
        })
    }
}

fn choice(services: &[ServiceEntry], all: &[ProviderEntry], uid: &GUID) -> Reply<Choice> {
    let provider = all.iter().find(|p| p.uid == *uid && !deviates("E.2.4"));
    let service = provider.map_or(*uid, |p| p.service);
    let entry = services.iter().find(|s| s.uid == service).ok_or_else(|| no_service(uid))?;
    let never = flags(&entry.properties) & SERVICE_NO_PRIMARY_IDENTITY != 0
        || provider.is_some_and(|p| p.flags() & STATUS_NO_PRIMARY_IDENTITY != 0);
    if never {
        return Err(Fault::new(
            Code::E_NO_ACCESS,
            format!(
                "the service {} has no provider that gives an identity",
                text(&entry.properties, tags::SERVICE_NAME).unwrap_or_default()
            ),
        ));
    }
    Ok(match provider {
        Some(provider) => Choice::Provider { service, provider: provider.uid },
        None => Choice::Service(service),
    })
}
