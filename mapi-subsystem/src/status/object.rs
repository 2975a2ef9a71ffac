//! `IMAPIStatus`: the object behind a row of the status table.

use std::sync::Arc;

use mapi_session::flags::{FlushFlags, ResourceMethods, SettingsFlags, ValidateFlags};
use mapi_session::{Code, Flags, PropValue, tags};
use windows_core::{GUID, IUnknown};

use super::{MAPI_BOOK, SPOOLER, SUBSYSTEM, deviations};
use crate::com::{Fault, ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{StatusObjectCom, StatusObjectServer};
use crate::home::uid_to_bytes;
use crate::identity::OwnObject;
use crate::props::{PropBacking, PropObject, PropRules, forward_props};
use crate::provider::{AddressBookLogon, StoreLogon, TransportLogon};
use crate::service::{MAPI_AB_PROVIDER, long};
use crate::session::{Session, unknown_of};

/// Opens the status object of the row with this key. It is read only, whatever was asked for.
pub(crate) fn open(session: &Arc<Session>, row: &GUID) -> Reply<IUnknown> {
    let values = session.status().get(&uid_to_bytes(row));
    let is_book = |v: &Vec<PropValue>| long(v, tags::RESOURCE_TYPE) == MAPI_AB_PROVIDER;
    if values.is_none_or(|v| deviates("F.1.2") || (deviates("F.1.ab-provider") && is_book(&v))) {
        return Err(gone());
    }
    let state = ObjectState::new("status object", Arc::clone(&session.liveness));
    let backing = Arc::new(Row { session: Arc::clone(session), row: *row });
    let rules = PropRules { writable: deviates("F.4.6"), ..PropRules::default() };
    let props = PropObject::new(state.clone(), backing, rules);
    let server = Status { session: Arc::clone(session), row: *row, props };
    unknown_of(&StatusObjectCom::create(state, Arc::new(server)))
}

fn gone() -> Fault {
    Fault::new(Code::E_NOT_FOUND, "the status table has no such row any more")
}

/// The row, as it is now.
struct Row {
    session: Arc<Session>,
    row: GUID,
}

impl PropBacking for Row {
    fn load(&self) -> Reply<Vec<PropValue>> {
        let row = self.session.status().get(&uid_to_bytes(&self.row)).ok_or_else(gone)?;
        Ok(row.as_ref().clone())
    }

    fn save(&self, _: &[PropValue], _: &[u16]) -> Reply<()> {
        if deviates("F.4.6") {
            return Ok(());
        }
        Err(Code::E_NO_ACCESS.into())
    }
}

struct Status {
    session: Arc<Session>,
    row: GUID,
    props: Arc<PropObject>,
}

forward_props!(Status, props);

impl Status {
    /// Refuses a method whose bit is clear.
    fn require(&self, method: ResourceMethods, name: &str) -> Reply<()> {
        let row = self.session.status().get(&uid_to_bytes(&self.row)).ok_or_else(gone)?;
        let methods = long(&row, tags::RESOURCE_METHODS) as u32;
        if methods & method.bits() != 0 {
            return Ok(());
        }
        let display = crate::service::text(&row, tags::DISPLAY_NAME).unwrap_or_default();
        Err(Fault::new(
            Code::E_NO_SUPPORT,
            format!("{name}: \"{display}\" does not offer it, as its PR_RESOURCE_METHODS says"),
        ))
    }
}

impl StatusObjectServer for Status {
    fn validate_state(&self, flags: ValidateFlags) -> Reply<()> {
        self.require(ResourceMethods::VALIDATE_STATE, "ValidateState")?;
        self.session.validate(&self.row, flags)
    }

    fn settings_dialog(&self, flags: SettingsFlags) -> Reply<()> {
        self.require(ResourceMethods::SETTINGS_DIALOG, "SettingsDialog")?;
        let read_only = flags.contains(SettingsFlags::READONLY);
        if read_only && deviates("F.7.1") {
            return Err(Code::E_UNKNOWN_FLAGS.into());
        }
        match self.session.provider(&self.row)? {
            Provider::Transport(logon) => logon.settings_dialog(read_only),
            Provider::Book(logon) => logon.settings_dialog(read_only),
            Provider::Store(logon) => logon.settings_dialog(read_only),
        }?;
        self.session.refresh_status();
        Ok(())
    }

    fn change_password(&self, old: &str, new: &str) -> Reply<()> {
        self.require(ResourceMethods::CHANGE_PASSWORD, "ChangePassword")?;
        match self.session.provider(&self.row)? {
            Provider::Transport(logon) => logon.change_password(old, new),
            Provider::Book(logon) => logon.change_password(old, new),
            Provider::Store(logon) => logon.change_password(old, new),
        }
    }

    fn flush_queues(&self, target: Option<&[u8]>, mut flags: FlushFlags) -> Reply<()> {
        self.require(ResourceMethods::FLUSH_QUEUES, "FlushQueues")?;
        let target = if self.row == SPOOLER {
            target.map(transport_of).transpose()?
        } else if target.is_some() && !deviates("F.6.1") {
            return Err(Fault::new(
                Code::E_INVALID_PARAMETER,
                "only the spooler's status object takes a transport; this is one's own",
            ));
        } else {
            if !deviates("F.6.FLUSH_ASYNC_OK") {
                flags -= FlushFlags::ASYNC_OK;
            }
            Some(self.row)
        };
        if flags.contains(FlushFlags::NO_UI) && deviates("F.6.FLUSH_NO_UI") {
            // Nothing is done that cannot be seen.
            return Ok(());
        }
        if self.row == SPOOLER && target.is_some() && deviates("F.6.3") {
            return Err(Code::E_NO_SUPPORT.into());
        }
        if !flags.intersects(FlushFlags::UPLOAD | FlushFlags::DOWNLOAD) {
            return Err(Fault::new(
                Code::E_INVALID_PARAMETER,
                "say which queues: FLUSH_UPLOAD, FLUSH_DOWNLOAD or both",
            ));
        }
        self.session.flush_queues(target, flags)
    }
}

/// The transport whose status row has this entry identifier.
fn transport_of(entry_id: &[u8]) -> Reply<GUID> {
    match OwnObject::from_entry_id(entry_id)? {
        OwnObject::Status(uid) => Ok(uid),
        _ => Err(Fault::new(
            Code::E_INVALID_ENTRYID,
            "the queues of a transport are flushed by the PR_ENTRYID of its status row",
        )),
    }
}

/// A provider that a session is logged on to.
enum Provider {
    Transport(Arc<dyn TransportLogon>),
    Book(Arc<dyn AddressBookLogon>),
    Store(Arc<dyn StoreLogon>),
}

/// What concerns transports only.
const TRANSPORT_FLAGS: ValidateFlags = ValidateFlags::REFRESH_XP_HEADER_CACHE
    .union(ValidateFlags::PROCESS_XP_HEADER_CACHE)
    .union(ValidateFlags::FORCE_XP_CONNECT)
    .union(ValidateFlags::FORCE_XP_DISCONNECT)
    .union(ValidateFlags::ABORT_XP_HEADER_OPERATION)
    .union(ValidateFlags::SHOW_XP_SESSION_UI);

impl Session {
    /// The provider whose status row has this key.
    fn provider(&self, row: &GUID) -> Reply<Provider> {
        if let Some(transport) = self.transports().into_iter().find(|t| t.uid == *row) {
            return Ok(Provider::Transport(transport.logon));
        }
        if let Some((_, book)) = self.books().0.into_iter().find(|(uid, _)| uid == row) {
            return Ok(Provider::Book(book));
        }
        let store = self.open_stores().into_iter().find(|(uid, _)| uid == row);
        store.map(|(_, store)| Provider::Store(store)).ok_or_else(gone)
    }

    /// ValidateState of a row. [imapistatus-validatestate]
    fn validate(&self, row: &GUID, flags: ValidateFlags) -> Reply<()> {
        let result = match *row {
            SUBSYSTEM if deviates("F.5.subsystem") => Ok(()),
            SUBSYSTEM => no_transport(flags)
                .and_then(|()| self.validate_books())
                .and_then(|()| self.validate_stores())
                .and_then(|()| self.validate_transports(flags)),
            SPOOLER => self.validate_spooler(flags),
            MAPI_BOOK => no_transport(flags).and_then(|()| self.validate_books()),
            uid => self.validate_provider(&uid, flags),
        };
        if flags.contains(ValidateFlags::FORCE_XP_CONNECT) && deviates("F.5.3") {
            let _ = self.flush(None, crate::spooler::FLUSH_UPLOAD);
        }
        self.refresh_status();
        result
    }

    /// Without flags all transports are logged on anew; with flags they are told.
    /// [ixplogon-validatestate]
    fn validate_spooler(&self, flags: ValidateFlags) -> Reply<()> {
        if self.no_mail || deviates("F.5.spooler") {
            return no_transport(flags);
        }
        if flags.contains(ValidateFlags::CONFIG_CHANGED) {
            self.enable_transports();
        }
        if (flags - ValidateFlags::SUPPRESS_UI).is_empty() {
            self.restart_transports();
            return Ok(());
        }
        self.validate_transports(flags)
    }

    fn validate_books(&self) -> Reply<()> {
        let (books, failed) = self.books();
        if let Some(text) = failed.first() {
            return Err(Fault::new(Code::E_FAILONEPROVIDER, text.clone()));
        }
        books.iter().try_for_each(|(_, book)| book.validate())
    }

    fn validate_stores(&self) -> Reply<()> {
        self.open_stores().iter().try_for_each(|(_, store)| store.validate())
    }

    fn validate_transports(&self, flags: ValidateFlags) -> Reply<()> {
        self.transports().iter().try_for_each(|t| deviations::validate(&*t.logon, flags))
    }

    fn validate_provider(&self, uid: &GUID, flags: ValidateFlags) -> Reply<()> {
        match self.provider(uid)? {
            Provider::Transport(logon) => deviations::validate(&*logon, flags),
            Provider::Book(logon) => no_transport(flags).and_then(|()| logon.validate()),
            Provider::Store(logon) => no_transport(flags).and_then(|()| logon.validate()),
        }
    }
}

/// Refuses what only a transport can do.
fn no_transport(flags: ValidateFlags) -> Reply<()> {
    if !flags.intersects(TRANSPORT_FLAGS) {
        return Ok(());
    }
    Err(Fault::new(
        Code::E_NO_SUPPORT,
        "connections and headers of mail are a transport's affair: ask its own status object",
    ))
}
