//! Registrations for notifications through a session.

use std::sync::Arc;

use mapi_session::Code;
use mapi_session::flags::EventMask;
use mapi_session::raw::IMAPIAdviseSink;
use windows_core::GUID;

use super::{Session, lock};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::identity::{OneOff, OwnObject, provider_uid, unknown};
use crate::provider::{AddressBookLogon, StoreLogon};

/// Who keeps a registration, and under which number.
pub(super) enum Registration {
    Session(usize),
    Store(Arc<dyn StoreLogon>, usize),
    Book(Arc<dyn AddressBookLogon>, usize),
}

impl Session {
    /// Registers for events of an object, or of the session itself: then only critical errors,
    /// wanted or not, and extended events are told.
    pub(crate) fn register(
        &self,
        entry_id: Option<&[u8]>,
        mask: EventMask,
        sink: &IMAPIAdviseSink,
    ) -> Reply<usize> {
        let registration = match entry_id {
            None => {
                let always =
                    if deviates("C.7.2") { EventMask::empty() } else { EventMask::CRITICAL_ERROR };
                let mask = (mask & EventMask::EXTENDED) | always;
                Registration::Session(self.hub.advise(self.key().clone(), mask, sink))
            }
            Some(id) if OwnObject::is_own(id) && deviates("F.8.2") => {
                let nothing = EventMask::empty();
                Registration::Session(self.hub.advise(self.key().clone(), nothing, sink))
            }
            Some(id) => {
                let uid: GUID = provider_uid(id)?;
                if deviates("C.7.4") {
                    return Ok(self.hub.advise(self.key().clone(), mask, sink));
                }
                if OwnObject::is_own(id) || OneOff::is_one_off(id) {
                    return Err(Fault::new(
                        Code::E_NO_SUPPORT,
                        "this object tells no events; register on its table",
                    ));
                }
                if let Some(store) = self.store_of_entry(id)? {
                    let (store, inner) = store;
                    let inner = inner.as_deref().unwrap_or(id);
                    let mask = if deviates("C.7.3") { EventMask::empty() } else { mask };
                    let connection = store.advise(Some(inner), mask.bits(), sink)?;
                    Registration::Store(store, connection)
                } else if let Some(book) = self.book_of_uid(&uid) {
                    let connection = book.advise(Some(id), mask.bits(), sink)?;
                    Registration::Book(book, connection)
                } else {
                    return Err(unknown(id));
                }
            }
        };
        if deviates("C.7.5") {
            // Nobody keeps the sink.
            self.drop_registration(&registration)?;
        }
        // Numbers of several providers may be equal: the session has its own.
        let mut registrations = lock(&self.registrations);
        let connection = registrations.keys().max().map_or(1, |last| last + 1);
        if deviates("C.7.6") {
            // One reference to the sink too many.
            std::mem::forget(sink.clone());
        }
        registrations.insert(connection, registration);
        if deviates("C.7.1") {
            return Ok(0);
        }
        Ok(connection)
    }

    pub(crate) fn unregister(&self, connection: usize) -> Reply<()> {
        if deviates("B.1.1") {
            return Ok(());
        }
        match self.registration(connection) {
            Some(registration) => self.drop_registration(&registration),
            None => Err(Fault::new(
                Code::E_INVALID_PARAMETER,
                format!("this session has no registration {connection}"),
            )),
        }
    }

    pub(super) fn drop_registration(&self, registration: &Registration) -> Reply<()> {
        match registration {
            Registration::Session(connection) => self.hub.unadvise(*connection),
            Registration::Store(store, connection) => store.unadvise(*connection),
            Registration::Book(book, connection) => book.unadvise(*connection),
        }
    }
}
