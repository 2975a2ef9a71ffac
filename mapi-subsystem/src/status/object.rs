//! `IMAPIStatus`: the object behind a row of the status table.

use std::sync::Arc;

use mapi_session::flags::{FlushFlags, ResourceMethods, SettingsFlags, ValidateFlags};
use mapi_session::{Code, PropValue, tags};
use windows_core::{GUID, IUnknown};

use super::{MAPI_BOOK, SPOOLER, SUBSYSTEM};
use crate::com::{Fault, ObjectState, Reply};
use crate::generated::servers::{StatusObjectCom, StatusObjectServer};
use crate::home::uid_to_bytes;
use crate::identity::OwnObject;
use crate::props::{PropBacking, PropObject, PropRules, forward_props};
use crate::service::long;
use crate::session::{Session, unknown_of};

/// Opens the status object of the row with this key. It is read only, whatever was asked for.
pub(crate) fn open(session: &Arc<Session>, row: &GUID) -> Reply<IUnknown> {
    if session.status().get(&uid_to_bytes(row)).is_none() {
        return Err(gone());
    }
    let state = ObjectState::new("status object", Arc::clone(&session.liveness));
    let backing = Arc::new(Row { session: Arc::clone(session), row: *row });
    let props = PropObject::new(state.clone(), backing, PropRules::default());
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

    fn settings_dialog(&self, _: SettingsFlags) -> Reply<()> {
        self.require(ResourceMethods::SETTINGS_DIALOG, "SettingsDialog")?;
        // A provider that sets the bit needs a window to show its settings in.
        Err(Fault::new(Code::E_NO_SUPPORT, "there is no window to show settings in"))
    }

    fn change_password(&self, _: &str, _: &str) -> Reply<()> {
        self.require(ResourceMethods::CHANGE_PASSWORD, "ChangePassword")?;
        Err(Code::E_NO_SUPPORT.into())
    }

    fn flush_queues(&self, target: Option<&[u8]>, flags: FlushFlags) -> Reply<()> {
        self.require(ResourceMethods::FLUSH_QUEUES, "FlushQueues")?;
        let target = match target {
            None => None,
            Some(id) => match OwnObject::from_entry_id(id)? {
                OwnObject::Status(uid) => Some(uid),
                OwnObject::AddressBookRoot | OwnObject::Section(_) => {
                    return Err(Fault::new(
                        Code::E_INVALID_ENTRYID,
                        "the queues of a transport are flushed by the PR_ENTRYID of its status row",
                    ));
                }
            },
        };
        if !flags.intersects(FlushFlags::UPLOAD | FlushFlags::DOWNLOAD) {
            return Err(Fault::new(
                Code::E_INVALID_PARAMETER,
                "say which queues: FLUSH_UPLOAD, FLUSH_DOWNLOAD or both",
            ));
        }
        self.session.flush_queues(target, flags)
    }
}

impl Session {
    /// ValidateState of a row. [imapistatus-validatestate]
    fn validate(&self, row: &GUID, flags: ValidateFlags) -> Reply<()> {
        let result = match *row {
            SUBSYSTEM => self
                .validate_books()
                .and_then(|()| self.validate_stores())
                .and_then(|()| self.validate_transports(flags)),
            SPOOLER => {
                if !self.no_mail {
                    self.restart_transports();
                }
                Ok(())
            }
            MAPI_BOOK => self.validate_books(),
            uid => self.validate_provider(&uid, flags),
        };
        self.refresh_status();
        result
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
        self.transports().iter().try_for_each(|t| t.logon.validate(flags.bits()))
    }

    fn validate_provider(&self, uid: &GUID, flags: ValidateFlags) -> Reply<()> {
        if let Some(transport) = self.transports().iter().find(|t| t.uid == *uid) {
            return transport.logon.validate(flags.bits());
        }
        if let Some((_, book)) = self.books().0.iter().find(|(u, _)| u == uid) {
            return book.validate();
        }
        match self.open_stores().iter().find(|(u, _)| u == uid) {
            Some((_, store)) => store.validate(),
            None => Err(gone()),
        }
    }
}
