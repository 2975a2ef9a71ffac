//! The message stores of a session.

use std::sync::Arc;

use mapi_session::flags::DefaultStore;
use mapi_session::raw::IMAPITable;
use mapi_session::rows::StoreRow;
use mapi_session::wire::Row as Values;
use mapi_session::{Code, Row as _, Tag, tags};
use windows_core::{GUID, IUnknown, Interface as _};

use super::{Session, lock};
use crate::com::{Fault, ObjectState, Reply};
use crate::deviation::deviates;
use crate::home::uid_to_bytes;
use crate::identity::{provider_uid, unwrap_store, wrap_store};
use crate::profile::ProviderEntry;
use crate::provider::{Access, StoreLogon};
use crate::service::{
    MAPI_STORE_PROVIDER, STATUS_DEFAULT_STORE, STATUS_NO_DEFAULT_STORE, STATUS_PRIMARY_STORE,
    STATUS_SECONDARY_STORE, STATUS_SIMPLE_STORE, binary, text,
};
use crate::store::MDB_PROVIDER;
use crate::table::{MemoryRows, TableType, open_table};

const STORE_SUBMIT_OK: u32 = 0x80;
const STORE_CREATE_OK: u32 = 0x10;
const STORE_MODIFY_OK: u32 = 0x8;

/// What a row of the store table has beyond the required columns.
const MORE: [Tag; 3] =
    [tags::SERVICE_UID.tag(), tags::PROVIDER_UID.tag(), tags::PROVIDER_DLL_NAME.tag()];

/// A store that claims an identifier; with it the store's own identifier, if it came wrapped.
pub(super) type FoundStore = (Arc<dyn StoreLogon>, Option<Vec<u8>>);

impl Session {
    pub(crate) fn store_providers(&self) -> impl Iterator<Item = &ProviderEntry> {
        self.providers.iter().filter(|p| p.resource_type() == MAPI_STORE_PROVIDER)
    }

    /// Logs a store on, or gives the logon that there is.
    pub(crate) fn store(&self, provider: &ProviderEntry) -> Reply<Arc<dyn StoreLogon>> {
        let logon = {
            let mut stores = lock(&self.stores);
            if let Some((_, store)) = stores.iter().find(|(uid, _)| *uid == provider.uid) {
                return Ok(Arc::clone(store));
            }
            let (context, logon) = self.log_on(provider, || {
                let context = self.context(provider)?;
                let logon = self.engine.registry.store(provider)?.logon(&context)?;
                Ok((context, logon))
            })?;
            // What the table of stores says of one that is not open.
            let ids = [
                tags::ENTRYID.with(logon.store_entry_id()),
                tags::RECORD_KEY.with(logon.record_key()),
            ];
            if ids.iter().any(|id| !context.properties.contains(id)) {
                context.save(&ids)?;
            }
            stores.push((provider.uid, Arc::clone(&logon)));
            logon
        };
        self.refresh_status();
        Ok(logon)
    }

    /// The stores that are logged on, in the order in which they were.
    pub(crate) fn open_stores(&self) -> Vec<(GUID, Arc<dyn StoreLogon>)> {
        lock(&self.stores).clone()
    }

    /// Whether a store is known to have this UID, without one being opened: a store that is open,
    /// or one of which the profile says so.
    pub(super) fn knows_store(&self, uid: &GUID) -> bool {
        self.open_stores().iter().any(|(_, store)| store.uids().contains(uid))
            || self.store_providers().any(|provider| own_uid(provider) == Some(*uid))
    }

    /// The store that an entry identifier leads to: its own wrapped one (then the provider's own
    /// comes with it) or that of an object in it. Stores are logged on one after the other until
    /// one claims it.
    pub(super) fn store_of_entry(&self, entry_id: &[u8]) -> Reply<Option<FoundStore>> {
        let inner = unwrap_store(entry_id)?;
        let (dll, id) = match inner {
            Some((dll, id)) => (Some(dll), id),
            None => (None, entry_id),
        };
        let of_provider = |provider: &&ProviderEntry| inner.is_some() && id == unopened(provider);
        if let Some(provider) = self.store_providers().find(of_provider) {
            let store = self.store(provider)?;
            let own = store.store_entry_id();
            return Ok(Some((store, Some(own))));
        }
        let uid = provider_uid(id)?;
        let open = self.open_stores();
        let found = |store: &Arc<dyn StoreLogon>| {
            let uids = store.uids();
            let known = if deviates("D.1.2") { 1 } else { uids.len() };
            uids[..known.min(uids.len())].contains(&uid) || deviates("C.4.1")
        };
        let inner = dll.map(|_| id.to_vec());
        // The first one that was logged on, should several have registered it.
        let mut claims = open.iter().filter(|(_, store)| found(store));
        let first = if deviates("D.1.3") { claims.next_back() } else { claims.next() };
        if let Some((_, store)) = first {
            return Ok(Some((Arc::clone(store), inner)));
        }
        let of_library = |provider: &&ProviderEntry| {
            let own = text(&provider.properties, tags::PROVIDER_DLL_NAME);
            !open.iter().any(|(uid, _)| *uid == provider.uid)
                && dll.is_none_or(|dll| own == Some(dll))
        };
        let says_so = |provider: &ProviderEntry| own_uid(provider) == Some(uid);
        // What the profile says of a store tells whom to ask first.
        let mut closed: Vec<&ProviderEntry> = self.store_providers().filter(of_library).collect();
        closed.sort_by_key(|provider| !says_so(provider));
        for provider in closed {
            // One that cannot be opened claims nothing, unless it says that the object is its own.
            match self.store(provider) {
                Ok(store) if found(&store) => return Ok(Some((store, inner))),
                Err(fault) if says_so(provider) => return Err(fault),
                Ok(_) | Err(_) => {}
            }
        }
        Ok(None)
    }

    /// The store whose own identifier it is, wrapped or not.
    pub(super) fn named_store(&self, entry_id: &[u8]) -> Reply<Arc<dyn StoreLogon>> {
        let missing = || {
            Fault::new(
                Code::E_NOT_FOUND,
                format!("the profile \"{}\" has no message store with this identifier", self.name),
            )
        };
        let (store, inner) = self.store_of_entry(entry_id)?.ok_or_else(missing)?;
        let id = inner.as_deref().unwrap_or(entry_id);
        if !store.compare_entry_ids(id, &store.store_entry_id())? && !deviates("C.3.OpenMsgStore") {
            return Err(missing());
        }
        Ok(store)
    }

    /// OpenMsgStore.
    pub(super) fn open_store(&self, entry_id: &[u8], access: Access) -> Reply<IUnknown> {
        let store = self.named_store(entry_id)?;
        let opened = store.open_store(access)?.cast::<IUnknown>();
        Ok(opened.map_err(|_| Code::E_CALL_FAILED)?)
    }

    /// GetMsgStoresTable.
    pub(super) fn stores_table(&self, unicode: bool) -> Reply<IMAPITable> {
        let rows = self.store_rows.get_or_init(|| {
            let mut columns = StoreRow::TAGS.to_vec();
            columns.extend(MORE);
            MemoryRows::new(TableType::Dynamic, columns)
        });
        self.refresh_stores()?;
        if deviates("D.6.3") && rows.all().is_empty() {
            return Err(Code::E_NOT_FOUND.into());
        }
        let state = ObjectState::new("message store table", Arc::clone(&self.liveness));
        let unicode = unicode != deviates("C.3.GetMsgStoresTable");
        Ok(open_table(state, Arc::clone(rows) as _, Some(&self.hub), unicode))
    }

    /// Brings the rows of the store table up to date, once somebody has asked for it.
    pub(crate) fn refresh_stores(&self) -> Reply<()> {
        let Some(rows) = self.store_rows.get() else { return Ok(()) };
        let current = self.engine.home.providers(self.profile)?;
        let mut shown: Vec<&ProviderEntry> = self.store_providers().collect();
        if deviates("C.3.AdminServices") {
            shown = current.iter().filter(|p| p.resource_type() == MAPI_STORE_PROVIDER).collect();
        }
        let mut named = Vec::new();
        let mut show = |provider: &ProviderEntry, flags| {
            let row = self.store_row(provider, flags, &mut named);
            rows.upsert(&uid_to_bytes(&provider.uid), row);
        };
        for provider in shown {
            // Flags may have changed since the logon; which stores there are may not.
            let now = current.iter().find(|p| p.uid == provider.uid).unwrap_or(provider);
            show(now, self.role_flags(now));
        }
        for (provider, flags) in self.adopted_rows() {
            show(&provider, flags);
        }
        Ok(())
    }

    /// `PR_RESOURCE_FLAGS` of a store in this session: those of the profile, but for the store
    /// that Simple MAPI uses where the session has one of its own.
    pub(crate) fn role_flags(&self, provider: &ProviderEntry) -> i32 {
        let flags = provider.flags();
        match self.simple_store() {
            None => flags,
            Some(simple) if simple == Some(provider.uid) => flags | STATUS_SIMPLE_STORE,
            Some(_) => flags & !STATUS_SIMPLE_STORE,
        }
    }

    /// The store that Simple MAPI uses in this session, where that is not the profile's affair.
    fn simple_store(&self) -> Option<Option<GUID>> {
        match self.sharing() {
            // What cannot be read now is as the profile says.
            Some(sharing) => self.engine.home.shared_simple_store(sharing).ok().flatten(),
            None => *lock(&self.simple_store),
        }
    }

    /// Sets it for all who share the session.
    fn set_simple_store(&self, store: Option<Option<GUID>>) -> Reply<()> {
        match self.sharing() {
            Some(sharing) => self.engine.home.share_simple_store(sharing, self.profile, store),
            None => {
                *lock(&self.simple_store) = store;
                Ok(())
            }
        }
    }

    /// A store that was never opened and cannot be opened now has its row too, and one with the
    /// identifier of another, which are those `named` so far: who opens it is told what is wrong.
    fn store_row(&self, provider: &ProviderEntry, flags: i32, named: &mut Vec<Vec<u8>>) -> Values {
        let all = self.open_stores();
        let (own, others): (Vec<_>, Vec<_>) = all.iter().partition(|(uid, _)| *uid == provider.uid);
        let ids = |store: &dyn StoreLogon| (store.store_entry_id(), store.record_key());
        // One that is open stays what it is in this session, however its service is configured now.
        let open = own.first().map(|(_, store)| ids(&**store));
        let saved = || {
            let id = binary(&provider.properties, tags::ENTRYID)?.to_vec();
            let key = binary(&provider.properties, tags::RECORD_KEY)?.to_vec();
            let taken = named.contains(&id) || others.iter().any(|(_, s)| s.store_entry_id() == id);
            (!taken).then_some((id, key))
        };
        let (entry_id, record_key) = match open.or_else(saved) {
            Some(known) => known,
            None => match self.store(provider) {
                Ok(store) => ids(&*store),
                Err(_) => (unopened(provider), uid_to_bytes(&provider.uid).to_vec()),
            },
        };
        named.push(entry_id.clone());
        let dll = text(&provider.properties, tags::PROVIDER_DLL_NAME).unwrap_or_default();
        let is_default = flags & STATUS_DEFAULT_STORE != 0 && !deviates("D.6.1");
        let flags = match () {
            () if deviates("D.5.3") => flags & STATUS_DEFAULT_STORE,
            () if deviates("D.6.2") => flags & !STATUS_DEFAULT_STORE,
            () => flags,
        };
        let mut row = vec![
            tags::DEFAULT_STORE.with(is_default),
            tags::DISPLAY_NAME.with(provider.display_name()),
            tags::ENTRYID.with(wrap_store(dll, &entry_id)),
            tags::INSTANCE_KEY.with(uid_to_bytes(&provider.uid).to_vec()),
            tags::RECORD_KEY.with(record_key),
            tags::MDB_PROVIDER.with(uid_to_bytes(&kind_of_store(provider)).to_vec()),
            tags::OBJECT_TYPE.with(1),
            tags::PROVIDER_DISPLAY
                .with(text(&provider.properties, tags::PROVIDER_DISPLAY).unwrap_or_default()),
            tags::PROVIDER_DLL_NAME.with(dll),
            tags::RESOURCE_FLAGS.with(flags),
            tags::RESOURCE_TYPE.with(MAPI_STORE_PROVIDER),
            tags::PROVIDER_UID.with(uid_to_bytes(&provider.uid).to_vec()),
            tags::SERVICE_UID.with(uid_to_bytes(&provider.service).to_vec()),
        ];
        if deviates("D.5.columns") {
            row.retain(|p| p.tag != tags::MDB_PROVIDER.tag());
        }
        row
    }

    /// SetDefaultStore.
    pub(super) fn choose_store(&self, role: DefaultStore, entry_id: Option<&[u8]>) -> Reply<()> {
        let bit = match role {
            DefaultStore::Default => STATUS_DEFAULT_STORE,
            DefaultStore::SimpleTemporary | DefaultStore::SimplePermanent => STATUS_SIMPLE_STORE,
            DefaultStore::Primary if deviates("C.11.MAPI_PRIMARY_STORE") => STATUS_DEFAULT_STORE,
            DefaultStore::Secondary if deviates("C.11.MAPI_SECONDARY_STORE") => 0,
            DefaultStore::Primary => STATUS_PRIMARY_STORE,
            DefaultStore::Secondary => STATUS_SECONDARY_STORE,
            _ => {
                return Err(Fault::new(
                    Code::E_UNKNOWN_FLAGS,
                    format!("{} is no role of a store; exactly one of 1 to 5 is", role.to_raw()),
                ));
            }
        };
        let chosen = match entry_id {
            None => None,
            Some(id) => Some(self.fit_store(id)?),
        };
        let lost = (deviates("C.11.MAPI_DEFAULT_STORE") && role == DefaultStore::Default)
            || (deviates("C.11.1") && chosen.is_none());
        if lost {
            return Ok(());
        }
        let temporary = if deviates("C.11.MAPI_SIMPLE_STORE_PERMANENT") {
            DefaultStore::SimplePermanent
        } else {
            DefaultStore::SimpleTemporary
        };
        if role == temporary && !deviates("C.11.MAPI_SIMPLE_STORE_TEMPORARY") {
            self.set_simple_store(Some(chosen))?;
        } else {
            if role == DefaultStore::SimplePermanent {
                self.set_simple_store(None)?;
            }
            self.engine.home.mark_store(self.profile, bit, chosen.as_ref())?;
        }
        for session in self.engine.live_sessions() {
            if session.profile == self.profile {
                session.refresh_stores()?;
                if !deviates("C.11.3") {
                    session.refresh_status();
                }
            }
        }
        Ok(())
    }

    /// The provider of a store that is fit to be chosen.
    fn fit_store(&self, entry_id: &[u8]) -> Reply<GUID> {
        let missing = || Fault::new(Code::E_NOT_FOUND, "the profile has no such message store");
        let store = self.named_store(entry_id)?;
        let open = self.open_stores();
        let uid = open.iter().find(|(_, s)| Arc::ptr_eq(s, &store)).map(|(uid, _)| *uid);
        let uid = uid.ok_or_else(missing)?;
        let provider = self.store_providers().find(|p| p.uid == uid).ok_or_else(missing)?;
        let needed = STORE_SUBMIT_OK | STORE_CREATE_OK | STORE_MODIFY_OK;
        let excluded = provider.flags() & STATUS_NO_DEFAULT_STORE != 0;
        let unfit = store.support_mask() & needed != needed || excluded;
        if unfit && !deviates("C.11.2") {
            return Err(Fault::new(
                Code::E_NO_SUPPORT,
                format!(
                    "the store \"{}\" cannot take this role: it must submit, create and modify",
                    provider.display_name()
                ),
            ));
        }
        Ok(uid)
    }

    /// The stores whose queues the spooler works off, the default one first.
    pub(crate) fn mail_stores(&self) -> Reply<Vec<(GUID, Arc<dyn StoreLogon>)>> {
        let current = self.engine.home.providers(self.profile)?;
        let is_default = |p: &ProviderEntry| {
            current.iter().any(|c| c.uid == p.uid && c.flags() & STATUS_DEFAULT_STORE != 0)
        };
        let mut providers: Vec<&ProviderEntry> = self.store_providers().collect();
        providers.sort_by_key(|p| !is_default(p));
        providers.into_iter().map(|p| Ok((p.uid, self.store(p)?))).collect()
    }
}

/// What a store goes by that was never opened, and so has no identifier of its own yet.
fn unopened(provider: &ProviderEntry) -> Vec<u8> {
    [[0; 4].as_slice(), &uid_to_bytes(&provider.uid)].concat()
}

/// The UID in a store's own identifier, as the profile has it since the store was opened first.
fn own_uid(provider: &ProviderEntry) -> Option<GUID> {
    binary(&provider.properties, tags::ENTRYID).and_then(|own| provider_uid(own).ok())
}

/// `PR_MDB_PROVIDER` of the stores of a provider.
fn kind_of_store(provider: &ProviderEntry) -> GUID {
    match provider.service_name() {
        #[cfg(feature = "pst")]
        "PST" => crate::pst::MDB_PROVIDER,
        _ => MDB_PROVIDER,
    }
}
