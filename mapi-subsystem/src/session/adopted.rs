//! Stores that a client opens though the profile does not have them, by an identifier from
//! elsewhere.
//!
//! MAPI makes a profile section for such a store, which belongs to no message service. With
//! `MDB_TEMPORARY` the store is in no table, and its section goes with the session.
//! [opening-a-message-store, imapisession-openmsgstore]

use std::sync::Arc;

use mapi_session::flags::MsgStoreFlags;
use mapi_session::{Code, tags};
use windows_core::{GUID, IUnknown, Interface as _};

use super::{Session, lock};
use crate::com::Reply;
use crate::deviation::deviates;
use crate::identity::unwrap_store;
use crate::profile::ProviderEntry;
use crate::provider::{Access, StoreLogon};
use crate::service::{STATUS_NO_DEFAULT_STORE, STATUS_NO_PRIMARY_IDENTITY, STATUS_TEMP_SECTION};

/// A store that is not of the profile.
pub(super) struct Adopted {
    provider: ProviderEntry,
    temporary: bool,
    /// Its section was made for it.
    made: bool,
}

impl Session {
    /// OpenMsgStore, with its flags.
    pub(super) fn open_with_flags(
        &self,
        entry_id: &[u8],
        access: Access,
        flags: MsgStoreFlags,
    ) -> Reply<IUnknown> {
        if breaks(flags) {
            return Err(Code::E_LOGON_FAILED.into());
        }
        let temporary = flags.contains(MsgStoreFlags::TEMPORARY) && !deviates("D.4.MDB_TEMPORARY");
        let store = match self.named_store(entry_id) {
            Err(fault) if fault.code == Code::E_NOT_FOUND => {
                self.adopt(entry_id, temporary)?.ok_or(fault)?
            }
            found => found?,
        };
        let store = if flags.contains(MsgStoreFlags::NO_MAIL) && !deviates("D.4.MDB_NO_MAIL") {
            store.open_without_mail(access)?
        } else {
            store.open_store(access)?
        };
        let opened = store.cast::<IUnknown>().map_err(|_| Code::E_CALL_FAILED)?;
        if deviates("B.1.2") {
            std::mem::forget(opened.clone());
        }
        Ok(opened)
    }

    /// Logs on a store of the home that the profile does not have. None: there is no such store.
    fn adopt(&self, entry_id: &[u8], temporary: bool) -> Reply<Option<Arc<dyn StoreLogon>>> {
        let Some((_, id)) = unwrap_store(entry_id)? else { return Ok(None) };
        let home = &self.engine.home;
        let Some((uid, mut properties)) = home.store_section(id)? else { return Ok(None) };
        if deviates("D.4.2") {
            return Ok(None);
        }
        // One that was added to the profile since the session began has its section.
        let own = home.providers(self.profile)?.into_iter().find(|p| p.uid == uid);
        let made = own.is_none();
        let provider = match own {
            Some(provider) => provider,
            None => {
                // What it is to its own profile it is not here.
                let mut flags = STATUS_NO_DEFAULT_STORE | STATUS_NO_PRIMARY_IDENTITY;
                if temporary {
                    flags |= STATUS_TEMP_SECTION;
                }
                crate::props::put(&mut properties, tags::RESOURCE_FLAGS.with(flags));
                properties.retain(|p| p.tag != tags::SERVICE_UID.tag());
                home.set_section(self.profile, &uid, &properties)?;
                let service = GUID::zeroed();
                ProviderEntry { uid, service, ordinal: i32::MAX, placed: false, properties }
            }
        };
        let logon = self
            .context(&provider)
            .and_then(|context| self.engine.registry.store(&provider)?.logon(&context));
        let logon = match logon {
            Ok(logon) => logon,
            Err(fault) => {
                if made {
                    home.delete_section(self.profile, &uid)?;
                }
                return Err(fault);
            }
        };
        lock(&self.stores).push((uid, Arc::clone(&logon)));
        lock(&self.adopted).push(Adopted { provider, temporary, made });
        if !deviates("D.5.1") {
            self.refresh_stores()?;
        }
        Ok(Some(logon))
    }

    /// Those that the store table shows, with their flags.
    pub(super) fn adopted_rows(&self) -> Vec<(ProviderEntry, i32)> {
        let adopted = lock(&self.adopted);
        let is_shown = |a: &&Adopted| {
            (!a.temporary && !deviates("D.5.4")) || (a.temporary && deviates("D.5.2"))
        };
        let shown = adopted.iter().filter(is_shown);
        shown.map(|a| (a.provider.clone(), a.provider.flags())).collect()
    }

    /// Takes away what was for this session only.
    pub(super) fn forget_adopted(&self) {
        for adopted in std::mem::take(&mut *lock(&self.adopted)) {
            if adopted.temporary && adopted.made {
                // One that stays behind does no harm: no provider has it.
                let _ = self.engine.home.delete_section(self.profile, &adopted.provider.uid);
            }
        }
    }
}

/// Whether a flag is to be refused, to break a rule.
fn breaks(flags: MsgStoreFlags) -> bool {
    [
        ("D.4.MDB_NO_DIALOG", MsgStoreFlags::NO_DIALOG),
        ("D.4.MAPI_DEFERRED_ERRORS", MsgStoreFlags::DEFERRED_ERRORS),
        ("D.4.MDB_ONLINE", MsgStoreFlags::ONLINE),
    ]
    .iter()
    .any(|(rule, flag)| deviates(rule) && flags.contains(*flag))
}
