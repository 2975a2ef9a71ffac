//! The rows of the status table, and the identity that is read from them.

use std::path::Path;
use std::sync::Arc;

use mapi_session::flags::{ResourceMethods, ResourceStatus};
use mapi_session::raw::IMAPITable;
use mapi_session::rows::StatusRow;
use mapi_session::wire::Row as Values;
use mapi_session::{Code, PropValue, Row as _, Tag, Value, tags};
use windows_core::GUID;

use super::deviations;
use crate::com::{ObjectState, Reply};
use crate::deviation::deviates;
use crate::home::uid_to_bytes;
use crate::identity::{OneOff, OwnObject, search_key};
use crate::profile::ProviderEntry;
use crate::provider::{Identity, ProviderStatus};
use crate::service::{
    MAPI_AB, MAPI_SPOOLER, MAPI_SUBSYSTEM, STATUS_NO_PRIMARY_IDENTITY, STATUS_PRIMARY_IDENTITY,
    binary, long, text,
};
use crate::session::Session;
use crate::table::{MemoryRows, TableType, open_table};

/// `PR_INSTANCE_KEY` of the row of the subsystem.
pub(crate) const SUBSYSTEM: GUID = GUID::from_u128(0x6a3c_5f01_2b47_4e0d_9c58_1f62_7d30_a401);
/// `PR_INSTANCE_KEY` of the row of the spooler.
pub(crate) const SPOOLER: GUID = GUID::from_u128(0x6a3c_5f01_2b47_4e0d_9c58_1f62_7d30_a402);
/// `PR_INSTANCE_KEY` of the row of the address book.
pub(crate) const MAPI_BOOK: GUID = GUID::from_u128(0x6a3c_5f01_2b47_4e0d_9c58_1f62_7d30_a403);

/// The address type of somebody without an address.
const NO_TYPE: &str = "NONE";
/// `PR_PROVIDER_DLL_NAME` of MAPI's own rows.
const MAPI_DLL: &str = "mapi32.dll";
const MAPI_DISPLAY: &str = "MAPI";
const MAPI_STATUS: i32 = 10;

/// What a row has beyond the columns that are named for it.
const MORE: [Tag; 4] = [
    tags::PROVIDER_UID.tag(),
    tags::SERVICE_UID.tag(),
    tags::REMOTE_PROGRESS.tag(),
    tags::REMOTE_PROGRESS_TEXT.tag(),
];

impl Session {
    /// GetStatusTable. Transports are started first.
    pub(crate) fn status_table(&self, unicode: bool) -> Reply<IMAPITable> {
        let mut rows = Arc::clone(self.status());
        if deviates("F.4.1") {
            rows = MemoryRows::new(TableType::Dynamic, StatusRow::TAGS);
        }
        let state = ObjectState::new("status table", Arc::clone(&self.liveness));
        Ok(open_table(state, rows as _, Some(&self.hub), unicode))
    }

    /// The rows, up to date.
    pub(crate) fn status(&self) -> &Arc<MemoryRows> {
        let mut new = false;
        let rows = self.status_rows.get_or_init(|| {
            new = true;
            let mut columns = StatusRow::TAGS.to_vec();
            columns.extend(MORE);
            MemoryRows::new(TableType::Dynamic, columns)
        });
        // Starting providers may change rows again: they are filled in now that they are there.
        self.refresh_status();
        rows
    }

    /// Brings the rows up to date, once somebody has asked for them.
    pub(crate) fn refresh_status(&self) {
        let Some(rows) = self.status_rows.get() else { return };
        let mut keys = Vec::new();
        for (uid, mut row) in self.current_rows() {
            if !deviations::of_row(&uid, &mut row) {
                continue;
            }
            let key = uid_to_bytes(&uid);
            if deviates("F.8.1") && rows.get(&key).is_some_and(|old| *old != row) {
                // Not the row that there is, but another.
                rows.remove(&key);
            }
            rows.upsert(&key, row);
            keys.push(key);
        }
        for (key, _) in rows.all() {
            if !keys.iter().any(|k| key == *k) {
                rows.remove(&key);
            }
        }
    }

    fn current_rows(&self) -> Vec<(GUID, Values)> {
        let home = &self.engine.home;
        let providers = home.providers(self.profile).unwrap_or_default();
        let current = |uid: &GUID| providers.iter().find(|p| p.uid == *uid);
        let of = |uid: &GUID| self.providers.iter().find(|p| p.uid == *uid);

        let started = !deviates("C.3.GetStatusTable");
        let transports = if started { self.transports() } else { Vec::new() };
        let (books, failed) = self.books();
        let mut states: Vec<(&ProviderEntry, ProviderStatus)> = Vec::new();
        for (uid, book) in &books {
            states.extend(of(uid).zip(book.status()));
        }
        for provider in self.store_providers() {
            let open = self.open_stores();
            let store = open.iter().find(|(uid, _)| *uid == provider.uid);
            states.extend(store.and_then(|(_, s)| s.status()).map(|s| (provider, s)));
        }
        for transport in &transports {
            let foreign = home.foreign_status(&transport.uid).unwrap_or_default();
            let status = self.transport_status(transport, foreign);
            states.extend(of(&transport.uid).map(|p| (p, status)));
        }

        // Which one identifies the session is settled for it when it begins. [imapisession-adminservices]
        let primary = |p: &ProviderEntry| {
            let p = if deviates("D.9.next-session") { current(&p.uid).unwrap_or(p) } else { p };
            p.flags() & STATUS_PRIMARY_IDENTITY
        };
        // All providers of its service say the same of it. [mapi-primary-identity]
        let chosen = states.iter().find(|(p, s)| primary(p) != 0 && s.identity.is_some());
        let identity = chosen.map(|(p, s)| (p.service, s.identity.clone()));

        let mut rows = vec![
            self.own_row(SUBSYSTEM, MAPI_SUBSYSTEM, &self.name, ResourceStatus::AVAILABLE, None),
            self.spooler_row(),
            self.own_row(
                MAPI_BOOK,
                MAPI_AB,
                "MAPI Address Book",
                if failed.is_empty() { ResourceStatus::AVAILABLE } else { ResourceStatus::FAILURE },
                failed.first().map(String::as_str),
            ),
        ];
        for (provider, status) in &states {
            let mut status = status.clone();
            if let Some((_, shared)) = identity.as_ref().filter(|(s, _)| *s == provider.service)
                && !deviates("E.2.5")
            {
                status.identity.clone_from(shared);
            }
            if provider.flags() & STATUS_NO_PRIMARY_IDENTITY != 0 {
                status.identity = None;
                if deviates("E.1.STATUS_NO_PRIMARY_IDENTITY") {
                    status.identity = identity.clone().and_then(|(_, shared)| shared);
                }
            }
            let now = current(&provider.uid).unwrap_or(provider);
            let flags = self.role_flags(now) & !STATUS_PRIMARY_IDENTITY | primary(provider);
            rows.push((provider.uid, provider_row(now, flags, &status)));
            if deviates("A.7.5") {
                let again = GUID::from_u128(provider.uid.to_u128() ^ 1);
                rows.push((again, provider_row(now, flags, &status)));
            }
        }
        for (number, (_, row)) in (1..).zip(&mut rows) {
            row.push(tags::ROWID.with(number));
        }
        rows
    }

    fn spooler_row(&self) -> (GUID, Values) {
        let (code, why) = if self.no_mail {
            (ResourceStatus::FAILURE, Some("This session was begun without mail"))
        } else {
            (ResourceStatus::AVAILABLE, None)
        };
        let mut row = self.own_row(SPOOLER, MAPI_SPOOLER, "MAPI Spooler", code, why);
        if !self.no_mail {
            let methods = ResourceMethods::VALIDATE_STATE | ResourceMethods::FLUSH_QUEUES;
            replace(&mut row.1, tags::RESOURCE_METHODS.with(methods.bits() as i32));
        }
        row
    }

    /// A row of MAPI itself.
    fn own_row(
        &self,
        uid: GUID,
        kind: i32,
        name: &str,
        code: ResourceStatus,
        why: Option<&str>,
    ) -> (GUID, Values) {
        let mut row = vec![
            tags::DISPLAY_NAME.with(name),
            tags::PROVIDER_DISPLAY.with(MAPI_DISPLAY),
            tags::PROVIDER_DLL_NAME.with(MAPI_DLL),
            tags::RESOURCE_TYPE.with(kind),
            tags::RESOURCE_FLAGS.with(STATUS_NO_PRIMARY_IDENTITY),
            tags::RESOURCE_METHODS.with(ResourceMethods::VALIDATE_STATE.bits() as i32),
            tags::STATUS_CODE.with(code.bits() as i32),
        ];
        row.extend(common(&uid));
        let state =
            why.unwrap_or(if code == ResourceStatus::AVAILABLE { "Ready" } else { "Failed" });
        row.push(tags::STATUS_STRING.with(state));
        (uid, row)
    }

    /// Who the session is, and `MAPI_W_NO_SERVICE` when no provider says so.
    /// [imapisession-queryidentity]
    pub(crate) fn identity(&self) -> (Vec<u8>, Code) {
        let rows: Vec<Arc<Values>> = self.status().all().into_iter().map(|(_, row)| row).collect();
        let primary =
            |row: &&Arc<Values>| long(row, tags::RESOURCE_FLAGS) & STATUS_PRIMARY_IDENTITY != 0;
        let primary = rows.iter().find(primary).filter(|_| !deviates("E.3.1"));
        if let Some(row) = primary {
            match binary(row, tags::IDENTITY_ENTRYID) {
                Some(_) if deviates("E.3.5") => return (nobody(), Code::S_OK),
                Some(id) => return (id.to_vec(), Code::S_OK),
                None if deviates("E.3.2") => {}
                None => return (described(row), Code::S_OK),
            }
        }
        let first = rows.iter().find_map(|row| binary(row, tags::IDENTITY_ENTRYID));
        if let Some(id) = first.filter(|_| !deviates("E.3.3")) {
            return (id.to_vec(), Code::S_OK);
        }
        if deviates("E.3.4") {
            // Its caller finds no identity at all.
            return (Vec::new(), Code::E_NOT_FOUND);
        }
        if deviates("C.9") {
            return (Vec::new(), Code::W_NO_SERVICE);
        }
        (nobody(), Code::W_NO_SERVICE)
    }
}

/// A one-off from what a row says beside the identifier that it lacks.
fn described(row: &Values) -> Vec<u8> {
    let name = text(row, tags::IDENTITY_DISPLAY).or_else(|| text(row, tags::DISPLAY_NAME));
    let key = binary(row, tags::IDENTITY_SEARCH_KEY)
        .map(|key| String::from_utf8_lossy(key).trim_end_matches('\0').to_owned());
    let (kind, address) = key.as_deref().and_then(|k| k.split_once(':')).unwrap_or((NO_TYPE, ""));
    OneOff {
        name: name.unwrap_or_default().to_owned(),
        address_type: kind.to_owned(),
        address: address.to_owned(),
        rich_info: true,
    }
    .to_entry_id()
}

/// Who a session is that nobody identifies: a one-off without an address.
fn nobody() -> Vec<u8> {
    OneOff {
        name: "MAPI user".to_owned(),
        address_type: NO_TYPE.to_owned(),
        address: String::new(),
        rich_info: true,
    }
    .to_entry_id()
}

/// The identity of a mail user with an SMTP address.
pub(crate) fn smtp_identity(display: &str, address: &str, entry_id: Vec<u8>) -> Identity {
    Identity { display: display.to_owned(), entry_id, search_key: search_key("SMTP", address) }
}

/// `PR_RESOURCE_PATH`: where a provider keeps files of the user.
pub(crate) fn resource_path(path: &Path) -> PropValue {
    let path = if deviates("E.4.2") { Path::new("elsewhere") } else { path };
    tags::RESOURCE_PATH.with(path.to_string_lossy().into_owned())
}

fn common(uid: &GUID) -> [PropValue; 3] {
    [
        tags::ENTRYID.with(OwnObject::Status(*uid).to_entry_id()),
        tags::INSTANCE_KEY.with(uid_to_bytes(uid).to_vec()),
        tags::OBJECT_TYPE.with(MAPI_STATUS),
    ]
}

fn provider_row(provider: &ProviderEntry, flags: i32, status: &ProviderStatus) -> Values {
    let section = |tag| text(&provider.properties, tag).unwrap_or_default();
    let mut row = vec![
        tags::DISPLAY_NAME.with(provider.display_name()),
        tags::PROVIDER_DISPLAY.with(section(tags::PROVIDER_DISPLAY)),
        tags::PROVIDER_DLL_NAME.with(section(tags::PROVIDER_DLL_NAME)),
        tags::RESOURCE_TYPE.with(provider.resource_type()),
        tags::RESOURCE_FLAGS.with(flags),
        tags::RESOURCE_METHODS.with(status.methods as i32),
        tags::STATUS_CODE.with(status.code as i32),
        tags::PROVIDER_UID.with(uid_to_bytes(&provider.uid).to_vec()),
        tags::SERVICE_UID.with(uid_to_bytes(&provider.service).to_vec()),
    ];
    row.extend(common(&provider.uid));
    if let Some(text) = &status.text {
        row.push(tags::STATUS_STRING.with(text.clone()));
    }
    if let Some(identity) = &status.identity {
        row.push(tags::IDENTITY_DISPLAY.with(identity.display.clone()));
        row.push(tags::IDENTITY_ENTRYID.with(identity.entry_id.clone()));
        row.push(tags::IDENTITY_SEARCH_KEY.with(identity.search_key.clone()));
    }
    for property in &status.extra {
        if !matches!(property.value, Value::Error(_)) {
            replace(&mut row, property.clone());
        }
    }
    row
}

fn replace(row: &mut Values, property: PropValue) {
    crate::props::put(row, property);
}
