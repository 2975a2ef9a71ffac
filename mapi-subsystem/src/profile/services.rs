//! The services and providers of a profile.

use std::collections::HashMap;

use mapi_session::flags::ServiceUiFlags;
use mapi_session::{Code, PropValue, Tag, Value, tags};
use rusqlite::{Connection, OptionalExtension, Transaction};
use windows_core::GUID;

use super::{ProfileId, flags, identity, section, transports, uid_column};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::home::{DbError, Home, new_uid, uid_to_bytes};
use crate::service::{
    self, Context, MAPI_AB_PROVIDER, MAPI_STORE_PROVIDER, MAPI_TRANSPORT_PROVIDER,
    SERVICE_DEFAULT_STORE, SERVICE_PRIMARY_IDENTITY, STATUS_DEFAULT_STORE, STATUS_NO_DEFAULT_STORE,
    STATUS_PRIMARY_IDENTITY, Service, ServiceCall, long, text,
};

/// A service of a profile.
#[derive(Debug, Clone)]
pub(crate) struct ServiceEntry {
    pub(crate) uid: GUID,
    /// Its section.
    pub(crate) properties: Vec<PropValue>,
}

impl ServiceEntry {
    /// Which kind of service it is.
    pub(crate) fn service(&self) -> Option<&'static Service> {
        service::find(text(&self.properties, tags::SERVICE_NAME)?)
    }
}

/// A provider of a profile.
#[derive(Debug, Clone)]
pub(crate) struct ProviderEntry {
    pub(crate) uid: GUID,
    pub(crate) service: GUID,
    pub(crate) ordinal: i32,
    /// A transport whose place `MsgServiceTransportOrder` gave it.
    pub(crate) placed: bool,
    /// Its section.
    pub(crate) properties: Vec<PropValue>,
}

impl ProviderEntry {
    pub(crate) fn resource_type(&self) -> i32 {
        long(&self.properties, tags::RESOURCE_TYPE)
    }

    pub(crate) fn flags(&self) -> i32 {
        flags(&self.properties)
    }

    pub(crate) fn display_name(&self) -> &str {
        text(&self.properties, tags::DISPLAY_NAME).unwrap_or_default()
    }

    pub(crate) fn service_name(&self) -> &str {
        text(&self.properties, tags::SERVICE_NAME).unwrap_or_default()
    }
}

pub(super) fn no_service(uid: &GUID) -> Fault {
    Fault::new(Code::E_NOT_FOUND, format!("the profile has no message service {uid:?}"))
}

fn single_copy(service: &Service) -> Fault {
    Fault::new(
        Code::E_NO_ACCESS,
        format!("the profile has the service {} already, and may have it only once", service.name),
    )
}

/// Refuses a second copy of a service that a profile may have once.
fn refuse_second(db: &Connection, profile: i64, service: &Service) -> Result<(), DbError> {
    let name = Some(service.name);
    let there = list(db, profile)?.iter().any(|s| text(&s.properties, tags::SERVICE_NAME) == name);
    if there && !deviates("D.9.CreateMsgService") {
        return Err(single_copy(service).into());
    }
    Ok(())
}

pub(super) fn list(db: &Connection, profile: i64) -> Result<Vec<ServiceEntry>, DbError> {
    let mut statement = db.prepare_cached(
        "SELECT uid FROM service WHERE profile = ? AND deleted = 0 ORDER BY ordinal",
    )?;
    let uids: Vec<GUID> =
        statement.query_map([profile], |r| uid_column(r, 0))?.collect::<Result<_, _>>()?;
    uids.into_iter()
        .map(|uid| Ok(ServiceEntry { uid, properties: section::read(db, profile, &uid)? }))
        .collect()
}

pub(super) fn providers(db: &Connection, profile: i64) -> Result<Vec<ProviderEntry>, DbError> {
    let statement = "SELECT uid, service, ordinal, placed FROM provider
         WHERE profile = ? AND deleted = 0 ORDER BY ordinal";
    entries(db, statement, profile, [profile])
}

/// The providers that a shared session began with, those too that are deleted after it.
pub(super) fn shared_providers(
    db: &Connection,
    profile: i64,
    shared: i64,
) -> Result<Vec<ProviderEntry>, DbError> {
    let statement = "SELECT uid, service, ordinal, placed FROM provider WHERE profile = ?
         AND uid IN (SELECT provider FROM shared_provider WHERE shared = ?) ORDER BY ordinal";
    entries(db, statement, profile, [profile, shared])
}

fn entries(
    db: &Connection,
    statement: &str,
    profile: i64,
    params: impl rusqlite::Params,
) -> Result<Vec<ProviderEntry>, DbError> {
    let mut statement = db.prepare_cached(statement)?;
    let rows: Vec<(GUID, GUID, i32, bool)> = statement
        .query_map(params, |r| Ok((uid_column(r, 0)?, uid_column(r, 1)?, r.get(2)?, r.get(3)?)))?
        .collect::<Result<_, _>>()?;
    let entries = rows.into_iter().map(|(uid, service, ordinal, placed)| {
        let properties = section::read(db, profile, &uid)?;
        Ok(ProviderEntry { uid, service, ordinal, placed, properties })
    });
    Ok(transports::in_order(entries.collect::<Result<_, DbError>>()?))
}

fn find(db: &Connection, profile: i64, uid: &GUID) -> Result<ServiceEntry, DbError> {
    let there = db
        .query_row(
            "SELECT 1 FROM service WHERE profile = ? AND uid = ? AND deleted = 0",
            (profile, uid_to_bytes(uid)),
            |_| Ok(()),
        )
        .optional()?;
    there.ok_or_else(|| no_service(uid))?;
    Ok(ServiceEntry { uid: *uid, properties: section::read(db, profile, uid)? })
}

fn next_ordinal(db: &Connection, profile: i64, table: &str) -> Result<i32, DbError> {
    // `table` is one of two names of our own.
    let sql = format!("SELECT ifnull(max(ordinal) + 1, 0) FROM {table} WHERE profile = ?");
    Ok(db.query_row(&sql, [profile], |r| r.get(0))?)
}

/// The flags that one service of a profile has at most: MAPI gives them.
const SERVICE_MARKS: i32 = SERVICE_PRIMARY_IDENTITY | SERVICE_DEFAULT_STORE;
/// Those of a provider.
const STATUS_MARKS: i32 = STATUS_PRIMARY_IDENTITY | STATUS_DEFAULT_STORE;

/// A section whose `PR_RESOURCE_FLAGS` have none of these marks.
fn unmarked(mut properties: Vec<PropValue>, marks: i32) -> Vec<PropValue> {
    let plain = flags(&properties) & !marks;
    replace(&mut properties, tags::RESOURCE_FLAGS.with(plain));
    properties
}

/// Adds a service with its provider, and lets it be the default store or the primary identity
/// when the profile has none yet.
pub(super) fn insert(
    db: &Transaction<'_>,
    profile: i64,
    service: &Service,
    display: Option<&str>,
    settings: &[PropValue],
) -> Result<GUID, DbError> {
    if service.single_copy() {
        refuse_second(db, profile, service)?;
    }
    let uid = insert_row(db, profile, &unmarked(service.section(display), SERVICE_MARKS))?;
    let section = unmarked(service.provider_section(display), STATUS_MARKS);
    let provider = insert_provider(db, profile, &uid, &section)?;
    section::write(db, profile, &uid, settings)?;
    section::write(db, profile, &provider, settings)?;
    identity::appoint_first(db, profile)?;
    settle_stores(db, profile)?;
    Ok(uid)
}

fn insert_row(
    db: &Transaction<'_>,
    profile: i64,
    properties: &[PropValue],
) -> Result<GUID, DbError> {
    let uid = new_uid();
    db.execute(
        "INSERT INTO service (profile, uid, ordinal) VALUES (?, ?, ?)",
        (profile, uid_to_bytes(&uid), next_ordinal(db, profile, "service")?),
    )?;
    section::write(db, profile, &uid, properties)?;
    section::write(db, profile, &uid, &[tags::SERVICE_UID.with(uid_to_bytes(&uid).to_vec())])?;
    Ok(uid)
}

fn insert_provider(
    db: &Transaction<'_>,
    profile: i64,
    service: &GUID,
    properties: &[PropValue],
) -> Result<GUID, DbError> {
    let uid = new_uid();
    db.execute(
        "INSERT INTO provider (profile, uid, service, ordinal) VALUES (?, ?, ?, ?)",
        (
            profile,
            uid_to_bytes(&uid),
            uid_to_bytes(service),
            next_ordinal(db, profile, "provider")?,
        ),
    )?;
    section::write(db, profile, &uid, properties)?;
    section::write(
        db,
        profile,
        &uid,
        &[
            tags::PROVIDER_UID.with(uid_to_bytes(&uid).to_vec()),
            tags::SERVICE_UID.with(uid_to_bytes(service).to_vec()),
        ],
    )?;
    Ok(uid)
}

pub(super) fn set_flags(
    db: &Transaction<'_>,
    profile: i64,
    uid: &GUID,
    old: i32,
    new: i32,
) -> Result<(), DbError> {
    if old != new {
        section::write(db, profile, uid, &[tags::RESOURCE_FLAGS.with(new)])?;
    }
    Ok(())
}

/// Marks a default store where the profile has none and a store that may be it.
fn settle_stores(db: &Transaction<'_>, profile: i64) -> Result<(), DbError> {
    let services = list(db, profile)?;
    let all = providers(db, profile)?;
    let stores = || all.iter().filter(|p| p.resource_type() == MAPI_STORE_PROVIDER);
    if !stores().any(|p| p.flags() & STATUS_DEFAULT_STORE != 0)
        && let Some(first) = stores().find(|p| p.flags() & STATUS_NO_DEFAULT_STORE == 0)
    {
        let old = section_flags(db, profile, &first.uid)?;
        set_flags(db, profile, &first.uid, old, old | STATUS_DEFAULT_STORE)?;
        if let Some(service) = services.iter().find(|s| s.uid == first.service) {
            let old = section_flags(db, profile, &service.uid)?;
            set_flags(db, profile, &service.uid, old, old | SERVICE_DEFAULT_STORE)?;
        }
    }
    Ok(())
}

/// The name and the address that a provider is configured with.
fn configured_address(provider: &ProviderEntry) -> Option<(String, String)> {
    let set = |tag| text(&provider.properties, tag).filter(|text| !text.is_empty());
    let address = set(tags::EMAIL_ADDRESS)?;
    let display = set(tags::IDENTITY_DISPLAY).unwrap_or(address);
    Some((display.to_owned(), address.to_owned()))
}

fn address(all: &[ProviderEntry]) -> Option<(String, String)> {
    let kinds = [MAPI_AB_PROVIDER, MAPI_TRANSPORT_PROVIDER].into_iter();
    kinds
        .flat_map(|kind| all.iter().filter(move |p| p.resource_type() == kind))
        .find_map(configured_address)
}

pub(super) fn section_flags(db: &Connection, profile: i64, uid: &GUID) -> Result<i32, DbError> {
    Ok(flags(&section::read(db, profile, uid)?))
}

/// Copies services, providers and sections of a profile into another, with new UIDs.
pub(super) fn copy_all(db: &Transaction<'_>, source: i64, target: i64) -> Result<(), DbError> {
    let mut known: HashMap<[u8; 16], GUID> = HashMap::new();
    let all = providers(db, source)?;
    for service in list(db, source)? {
        let uid = insert_row(db, target, &service.properties)?;
        section::copy_secrets(db, (source, &service.uid), (target, &uid))?;
        known.insert(uid_to_bytes(&service.uid), uid);
    }
    for provider in &all {
        let Some(service) = known.get(&uid_to_bytes(&provider.service)).copied() else { continue };
        let uid = insert_provider(db, target, &service, &cloned(provider))?;
        if provider.placed {
            transports::place(db, target, &uid)?;
        }
        section::copy_secrets(db, (source, &provider.uid), (target, &uid))?;
    }
    // Sections that belong to no service or provider keep their UIDs. Those of services and
    // providers that are about to go are left out with them.
    let mut statement = db.prepare(
        "SELECT uid FROM section s WHERE profile = ?
         AND NOT EXISTS (SELECT 1 FROM service WHERE profile = s.profile AND uid = s.uid)
         AND NOT EXISTS (SELECT 1 FROM provider WHERE profile = s.profile AND uid = s.uid)",
    )?;
    let uids: Vec<GUID> =
        statement.query_map([source], |r| uid_column(r, 0))?.collect::<Result<_, _>>()?;
    for uid in &uids {
        section::write(db, target, uid, &section::read(db, source, uid)?)?;
        section::copy_secrets(db, (source, uid), (target, uid))?;
    }
    Ok(())
}

/// What a provider's section has of the store that was opened, for the table of stores.
const OF_ITS_STORE: [Tag; 2] = [tags::ENTRYID.tag(), tags::RECORD_KEY.tag()];

/// The settings that a copy of a provider starts with: what names its own store is left out, so
/// that two providers never write one store.
fn cloned(provider: &ProviderEntry) -> Vec<PropValue> {
    provider.properties.iter().filter(|p| !OF_ITS_STORE.contains(&p.tag)).cloned().collect()
}

impl Home {
    /// The services of a profile, in its order.
    pub(crate) fn services(&self, profile: ProfileId) -> Reply<Vec<ServiceEntry>> {
        self.read(|db| list(db, profile.0))
    }

    /// A service of a profile.
    pub(crate) fn service(&self, profile: ProfileId, uid: &GUID) -> Reply<ServiceEntry> {
        self.read(|db| find(db, profile.0, uid))
    }

    /// The providers of a profile, in its order.
    pub(crate) fn providers(&self, profile: ProfileId) -> Reply<Vec<ProviderEntry>> {
        self.read(|db| providers(db, profile.0))
    }

    /// The display name and the SMTP address that a profile's owner goes by, where an address is
    /// configured. The address book says it, else the transport.
    pub(crate) fn profile_address(&self, profile: ProfileId) -> Reply<Option<(String, String)>> {
        self.read(|db| Ok(address(&providers(db, profile.0)?)))
    }

    /// Whom mail of a profile comes from: whom its primary identity names, where that has an
    /// address, or else its owner.
    pub(crate) fn sender_address(&self, profile: ProfileId) -> Reply<Option<(String, String)>> {
        self.read(|db| {
            let all = providers(db, profile.0)?;
            let mut primary = all.iter().filter(|p| p.flags() & STATUS_PRIMARY_IDENTITY != 0);
            Ok(primary.find_map(configured_address).or_else(|| address(&all)))
        })
    }

    /// The profile whose address this is.
    pub(crate) fn profile_with_address(&self, wanted: &str) -> Reply<Option<(ProfileId, String)>> {
        self.read(|db| {
            let mut statement =
                db.prepare_cached("SELECT id, name FROM profile WHERE deleted = 0 ORDER BY id")?;
            let profiles: Vec<(i64, String)> = statement
                .query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?
                .collect::<Result<_, _>>()?;
            for (id, name) in profiles {
                // A profile may have several identities, each with an address.
                let is_it = |p: &ProviderEntry| {
                    [MAPI_AB_PROVIDER, MAPI_TRANSPORT_PROVIDER].contains(&p.resource_type())
                        && text(&p.properties, tags::EMAIL_ADDRESS)
                            .is_some_and(|a| a.eq_ignore_ascii_case(wanted))
                };
                if providers(db, id)?.iter().any(is_it) {
                    return Ok(Some((ProfileId(id), name)));
                }
            }
            Ok(None)
        })
    }

    /// Adds a service.
    pub(crate) fn create_service(
        &self,
        profile: ProfileId,
        name: &str,
        display: Option<&str>,
        ui: ServiceUiFlags,
    ) -> Reply<GUID> {
        let service = self.installed_service(name)?;
        let display = display.filter(|d| !d.is_empty());
        if service.single_copy() {
            self.read(|db| refuse_second(db, profile.0, service))?;
        }
        let copied = service.section(display);
        let name = self.profile_name(profile)?;
        let settings = ServiceCall::new(Context::Create, service, &name, copied, ui).enter(None)?;
        self.write(|db| {
            let uid = insert(db, profile.0, service, display, &settings)?;
            self.note(db, "services", &profile.0.to_le_bytes())?;
            Ok(uid)
        })
    }

    /// Takes a service and its providers out of the profile. Its entry function is told before;
    /// sessions that use it go on with it, and it goes when the last one ends.
    pub(crate) fn delete_service(&self, profile: ProfileId, uid: &GUID) -> Reply<()> {
        self.sweep()?;
        let entry = self.service(profile, uid)?;
        self.enter(Context::Delete, profile, &entry, ServiceUiFlags::empty(), None)?;
        self.write(|db| {
            let identified =
                flags(&find(db, profile.0, uid)?.properties) & SERVICE_PRIMARY_IDENTITY;
            if super::sessions::in_use(db, profile.0)? && !deviates("D.9.next-session") {
                let key = (profile.0, uid_to_bytes(uid));
                db.execute("UPDATE service SET deleted = 1 WHERE profile = ? AND uid = ?", key)?;
                db.execute(
                    "UPDATE provider SET deleted = 1 WHERE profile = ? AND service = ?",
                    key,
                )?;
                return self.settle(db, profile, identified != 0);
            }
            for provider in providers(db, profile.0)?.iter().filter(|p| p.service == *uid) {
                section::delete(db, profile.0, &provider.uid)?;
            }
            if !deviates("D.9.DeleteMsgService") {
                section::delete(db, profile.0, uid)?;
            }
            db.execute(
                "DELETE FROM service WHERE profile = ? AND uid = ?",
                (profile.0, uid_to_bytes(uid)),
            )?;
            self.settle(db, profile, identified != 0)
        })
    }

    /// Fills the places of what was taken away: `identified`, it was the session's identity.
    fn settle(
        &self,
        db: &Transaction<'_>,
        profile: ProfileId,
        identified: bool,
    ) -> Result<(), DbError> {
        if identified {
            identity::appoint_next(db, profile.0)?;
        }
        settle_stores(db, profile.0)?;
        self.note(db, "services", &profile.0.to_le_bytes())
    }

    /// Copies a service with its settings into a profile, its own or another.
    pub(crate) fn copy_service(
        &self,
        source: ProfileId,
        uid: &GUID,
        target: ProfileId,
        display: Option<&str>,
    ) -> Reply<GUID> {
        self.write(|db| {
            let mut entry = find(db, source.0, uid)?;
            if let Some(service) = entry.service().filter(|s| s.single_copy()) {
                refuse_second(db, target.0, service)?;
            }
            // The marks that one service of a profile has stay with the original.
            entry.properties = unmarked(entry.properties, SERVICE_MARKS);
            if let Some(display) = display.filter(|d| !d.is_empty()) {
                replace(&mut entry.properties, tags::DISPLAY_NAME.with(display));
            }
            if deviates("D.9.CopyMsgService") {
                entry.properties.retain(|p| p.tag.id() < 0x6600);
            }
            let new = insert_row(db, target.0, &entry.properties)?;
            section::copy_secrets(db, (source.0, uid), (target.0, &new))?;
            for provider in providers(db, source.0)?.iter().filter(|p| p.service == *uid) {
                let mut properties = unmarked(cloned(provider), STATUS_MARKS);
                if let Some(display) = display.filter(|d| !d.is_empty()) {
                    replace(&mut properties, tags::DISPLAY_NAME.with(display));
                }
                let copy = insert_provider(db, target.0, &new, &properties)?;
                section::copy_secrets(db, (source.0, &provider.uid), (target.0, &copy))?;
            }
            identity::appoint_first(db, target.0)?;
            settle_stores(db, target.0)?;
            self.note(db, "services", &target.0.to_le_bytes())?;
            Ok(new)
        })
    }

    /// Sets what a service is configured by, in its own section and in those of its providers.
    /// The service's entry function says what that is: with no `properties`, whether it has all
    /// that it needs.
    pub(crate) fn configure_service(
        &self,
        profile: ProfileId,
        uid: &GUID,
        properties: Option<&[PropValue]>,
        ui: ServiceUiFlags,
    ) -> Reply<()> {
        let entry = self.service(profile, uid)?;
        let properties = self.enter(Context::Configure, profile, &entry, ui, properties)?;
        let properties = &properties;
        self.write(|db| {
            find(db, profile.0, uid)?;
            if deviates("D.9.ConfigureMsgService") {
                return Ok(());
            }
            section::write(db, profile.0, uid, properties)?;
            let kind = entry.service();
            for provider in providers(db, profile.0)?.iter().filter(|p| p.service == *uid) {
                if kind.is_some_and(|kind| kind.opens_another(&provider.properties, properties)) {
                    section::remove(db, profile.0, &provider.uid, &OF_ITS_STORE)?;
                }
                section::write(db, profile.0, &provider.uid, properties)?;
            }
            self.note(db, "services", &profile.0.to_le_bytes())
        })
    }

    /// Calls the entry function of a service of a profile, and gives the settings to keep.
    pub(super) fn enter(
        &self,
        context: Context,
        profile: ProfileId,
        entry: &ServiceEntry,
        ui: ServiceUiFlags,
        passed: Option<&[PropValue]>,
    ) -> Reply<Vec<PropValue>> {
        let Some(service) = entry.service() else {
            // One that is of no kind that is known here has no entry function to be told.
            return match context {
                Context::Delete | Context::ProviderDelete => Ok(Vec::new()),
                _ => Err(Fault::new(
                    Code::E_NOT_INITIALIZED,
                    format!("the message service {:?} is of no kind that is known here", entry.uid),
                )),
            };
        };
        let name = self.profile_name(profile)?;
        ServiceCall::new(context, service, &name, entry.properties.clone(), ui).enter(passed)
    }

    /// Adds a provider to a service.
    pub(crate) fn create_provider(
        &self,
        profile: ProfileId,
        service_uid: &GUID,
        name: &str,
        properties: &[PropValue],
        ui: ServiceUiFlags,
    ) -> Reply<GUID> {
        let entry = self.service(profile, service_uid)?;
        let settings = self.enter(Context::ProviderCreate, profile, &entry, ui, None)?;
        self.write(|db| {
            let entry = find(db, profile.0, service_uid)?;
            let Some(service) = entry.service() else {
                return Err(no_service(service_uid).into());
            };
            let mut section = unmarked(service.provider_section(Some(name)), STATUS_MARKS);
            let own = [
                tags::RESOURCE_TYPE.tag(),
                tags::RESOURCE_FLAGS.tag(),
                tags::PROVIDER_UID.tag(),
                tags::SERVICE_UID.tag(),
                tags::SERVICE_NAME.tag(),
            ];
            for property in properties.iter().chain(&settings).filter(|p| !own.contains(&p.tag)) {
                replace(&mut section, property.clone());
            }
            let uid = insert_provider(db, profile.0, service_uid, &section)?;
            identity::appoint_first(db, profile.0)?;
            settle_stores(db, profile.0)?;
            self.note(db, "services", &profile.0.to_le_bytes())?;
            Ok(uid)
        })
    }

    /// Takes a provider out of a service; sessions that use it go on with it.
    pub(crate) fn delete_provider(
        &self,
        profile: ProfileId,
        service: &GUID,
        uid: &GUID,
    ) -> Reply<()> {
        self.sweep()?;
        let entry = self.service(profile, service)?;
        let there = |db: &Connection| -> Result<ProviderEntry, DbError> {
            let mut all = providers(db, profile.0)?.into_iter();
            let found = all.find(|p| p.uid == *uid && p.service == *service);
            found.ok_or_else(|| {
                let why = format!("the message service has no provider {uid:?}");
                Fault::new(Code::E_NOT_FOUND, why).into()
            })
        };
        self.read(there)?;
        self.enter(Context::ProviderDelete, profile, &entry, ServiceUiFlags::empty(), None)?;
        self.write(|db| {
            let identified = there(db)?.flags() & STATUS_PRIMARY_IDENTITY;
            let deferred = !deviates("D.10.DeleteProvider");
            if super::sessions::in_use(db, profile.0)? && deferred {
                db.execute(
                    "UPDATE provider SET deleted = 1 WHERE profile = ? AND uid = ?",
                    (profile.0, uid_to_bytes(uid)),
                )?;
            } else {
                db.execute(
                    "DELETE FROM provider WHERE profile = ? AND uid = ?",
                    (profile.0, uid_to_bytes(uid)),
                )?;
                section::delete(db, profile.0, uid)?;
            }
            let left = providers(db, profile.0)?;
            let anybody = left.iter().any(|p| p.flags() & STATUS_PRIMARY_IDENTITY != 0);
            self.settle(db, profile, identified != 0 && !anybody)
        })
    }

    /// Sets and clears bits in `PR_RESOURCE_FLAGS` of the store providers of a profile: `bit` is
    /// set for `store` and cleared for every other.
    pub(crate) fn mark_store(
        &self,
        profile: ProfileId,
        bit: i32,
        store: Option<&GUID>,
    ) -> Reply<()> {
        self.write(|db| {
            for provider in providers(db, profile.0)? {
                if provider.resource_type() != MAPI_STORE_PROVIDER {
                    continue;
                }
                let old = provider.flags();
                let new = if Some(&provider.uid) == store { old | bit } else { old & !bit };
                set_flags(db, profile.0, &provider.uid, old, new)?;
            }
            if bit == STATUS_DEFAULT_STORE {
                let all = providers(db, profile.0)?;
                let holder = all.iter().find(|p| Some(&p.uid) == store).map(|p| p.service);
                for service in list(db, profile.0)? {
                    let old = flags(&service.properties);
                    let new = if Some(service.uid) == holder {
                        old | SERVICE_DEFAULT_STORE
                    } else {
                        old & !SERVICE_DEFAULT_STORE
                    };
                    set_flags(db, profile.0, &service.uid, old, new)?;
                }
            }
            self.note(db, "stores", &profile.0.to_le_bytes())
        })
    }
}

fn replace(properties: &mut Vec<PropValue>, new: PropValue) {
    debug_assert!(!matches!(new.value, Value::Error(_)));
    properties.retain(|p| p.tag.id() != new.tag.id());
    properties.push(new);
}
