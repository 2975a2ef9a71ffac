//! The store as clients see it: COM servers over the store's file.

mod attachment;
mod changes;
mod contents;
mod folder;
mod logon;
mod message;
mod notify;
mod order;
mod prop;
mod rows;
mod search;
mod sorting;
mod store;
pub(crate) mod transfer;

use std::sync::Arc;

use mapi_session::{Code, EntryId, PropValue, Tag, Value};

use super::database::{Database, Reader, Writer};
use super::entry_id::{self, Kind};
use super::error::StoreResult;
use super::tags;
use crate::com::{Fault, Liveness, ObjectState, Reply};
use crate::deviation::deviates;
use crate::msg_store::used::Use;
use crate::notify::NotificationHub;

pub use logon::LocalStores;
pub(crate) use message::attachment_row;
pub(crate) use store::PROVIDER;

/// What the objects of one logon share, and whether they come from a store that was opened to be
/// read only.
#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) database: Database,
    pub(crate) hub: NotificationHub,
    /// Ends with the logon, or with the client's use of the store.
    pub(crate) liveness: Arc<Liveness>,
    /// That use; none: it is the logon itself.
    pub(crate) used: Option<Arc<Use>>,
    /// The store's entry identifier as clients see it, wrapped.
    pub(crate) store_entry_id: Vec<u8>,
    /// What the profile calls the store.
    pub(crate) display_name: String,
    pub(crate) registrations: Arc<notify::Registrations>,
    /// The store was opened without MDB_WRITE; the file may be writable all the same.
    pub(crate) opened_read_only: bool,
    /// The store was opened with MDB_NO_MAIL: nothing is sent from it.
    pub(crate) without_mail: bool,
    /// Who reports what is read, and what is deleted unread; nobody in a session without mail.
    pub(crate) reporter: Option<(String, String)>,
    /// Name and SMTP address of the profile's primary identity, who sends what is submitted.
    pub(crate) sender: Option<(String, String)>,
}

impl Context {
    pub(crate) fn read<T>(&self, read: impl FnOnce(&Reader<'_>) -> StoreResult<T>) -> Reply<T> {
        self.database.read(read).map_err(Fault::from)
    }

    pub(crate) fn write<T>(
        &self,
        write: impl FnOnce(&mut Writer<'_>) -> StoreResult<T>,
    ) -> Reply<T> {
        if self.is_read_only() {
            return Err(Fault::new(Code::E_NO_ACCESS, "the message store may only be read"));
        }
        self.database.write(write).map_err(Fault::from)
    }

    /// Whether nothing in the store can be changed through this.
    pub(crate) fn is_read_only(&self) -> bool {
        self.opened_read_only || self.database.is_read_only()
    }

    pub(crate) fn entry_id(&self, kind: Kind, id: i64) -> Vec<u8> {
        entry_id::compose(&self.database.uid(), kind, id)
    }

    pub(crate) fn parse(&self, id: &[u8]) -> Reply<(Kind, i64)> {
        entry_id::parse(&self.database.uid(), id).map_err(Fault::from)
    }

    /// The object of this kind that an identifier names.
    pub(crate) fn parse_as(&self, wanted: Kind, id: &[u8]) -> Reply<i64> {
        match self.parse(id)? {
            (kind, id) if kind == wanted => Ok(id),
            (kind, _) => Err(Fault::new(
                Code::E_INVALID_ENTRYID,
                format!("the entry identifier names a {kind:?}, expected a {wanted:?}"),
            )),
        }
    }

    /// The messages that a client lists.
    pub(crate) fn messages(&self, list: &[EntryId]) -> Reply<Vec<i64>> {
        list.iter().map(|id| self.parse_as(Kind::Message, id.as_bytes())).collect()
    }

    pub(crate) fn object_state(&self, kind: &'static str) -> ObjectState {
        ObjectState::new(kind, Arc::clone(&self.liveness))
    }

    /// The properties that every object of the store computes alike.
    pub(crate) fn common(&self, kind: u32, writable: bool) -> Vec<PropValue> {
        let uid = entry_id::guid_bytes(&self.database.uid()).to_vec();
        vec![
            long(tags::OBJECT_TYPE, if deviates("D.2") && kind == 3 { 2 } else { kind as i32 }),
            long(tags::ACCESS_LEVEL, i32::from(writable || deviates("C.1.2"))),
            binary(tags::STORE_RECORD_KEY, uid.clone()),
            binary(tags::MAPPING_SIGNATURE, uid),
            binary(
                tags::STORE_ENTRYID,
                if deviates("D.1.11") {
                    self.entry_id(Kind::Store, 0)
                } else {
                    self.store_entry_id.clone()
                },
            ),
            long(tags::STORE_SUPPORT_MASK, self.support_mask() as i32),
        ]
    }

    /// `PR_STORE_SUPPORT_MASK`: unique identifiers, search folders, attachments, submission,
    /// notifications, multi-valued properties, categories, restrictions, sorting, HTML, Unicode,
    /// on this machine; and changes, unless the file may only be read.
    pub(crate) fn support_mask(&self) -> u32 {
        const ALWAYS: u32 = 0x1
            | 0x4
            | 0x20
            | 0x80
            | 0x100
            | 0x200
            | 0x400
            | 0x1000
            | 0x2000
            | 0x1_0000
            | 0x4_0000
            | 0x8_0000;
        const MODIFY_CREATE: u32 = 0x8 | 0x10;
        const SUBMIT: u32 = 0x80;
        let mask = if self.is_read_only() { ALWAYS } else { ALWAYS | MODIFY_CREATE };
        let mut mask = if self.without_mail { mask & !SUBMIT } else { mask };
        if deviates("I.1.2") {
            // STORE_NOTIFY_OK
            mask &= !0x100;
        }
        if deviates("D.3") {
            mask &= !0x4_0000;
        }
        if deviates("D.6.0") {
            mask &= !SUBMIT;
        }
        mask
    }
}

pub(crate) fn long(tag: Tag, value: i32) -> PropValue {
    PropValue { tag, value: Value::Long(value) }
}

pub(crate) fn binary(tag: Tag, value: Vec<u8>) -> PropValue {
    PropValue { tag, value: Value::Binary(value) }
}

pub(crate) fn text(tag: Tag, value: impl Into<String>) -> PropValue {
    PropValue { tag, value: Value::Unicode(value.into()) }
}

pub(crate) fn time(tag: Tag, value: i64) -> PropValue {
    PropValue { tag, value: Value::SysTime(value) }
}

pub(crate) fn boolean(tag: Tag, value: bool) -> PropValue {
    PropValue { tag, value: Value::Boolean(value) }
}

pub(crate) fn object(tag: Tag) -> PropValue {
    PropValue { tag, value: Value::Object }
}

/// A count as PT_LONG holds it.
pub(crate) fn count(number: i64) -> i32 {
    number.clamp(0, i32::MAX.into()) as i32
}

/// `PR_INSTANCE_KEY` of an object in a table.
pub(crate) fn instance_key(id: i64) -> Vec<u8> {
    id.to_le_bytes().to_vec()
}
