//! The store as clients see it: COM servers over the file.

mod attachment;
mod contents;
mod folder;
mod logon;
mod message;
mod prop;
mod store;

use std::path::PathBuf;
use std::sync::Arc;

use mapi_session::{Code, PropValue, Tag, Value};

use super::error::PstError;
use super::file::{PstFile, ROOT, kind, kind_of};
use crate::com::{Fault, Liveness, ObjectState, Reply};
use crate::msg_store::used::Use;
use crate::notify::NotificationHub;
use crate::provider::Access;
use crate::store::server::{binary, long, text};
use crate::store::tags;

pub use logon::PstStores;
pub(crate) use store::PROVIDER as MDB_PROVIDER;

/// The node of the message store.
const STORE: u32 = 0x21;
/// `PR_ACCESS` of what may be read, and `PR_ACCESS_LEVEL` of what is open for that.
const MAPI_ACCESS_READ: i32 = 2;
/// `PR_STORE_SUPPORT_MASK`: unique identifiers, read only, attachments and objects in them,
/// multi-valued properties, categories, compressed RTF, restrictions, sorting, HTML, Unicode, on
/// this machine. Nothing changes, so that nothing is told, sent or searched for.
const SUPPORT: u32 = 0x1
    | 0x2
    | 0x20
    | 0x40
    | 0x200
    | 0x400
    | 0x800
    | 0x1000
    | 0x2000
    | 0x1_0000
    | 0x4_0000
    | 0x8_0000;

/// What the objects of one logon share.
#[derive(Clone)]
struct Context {
    file: Arc<PstFile>,
    path: PathBuf,
    hub: NotificationHub,
    /// Ends with the logon, or with the client's use of the store.
    liveness: Arc<Liveness>,
    /// That use; none: it is the logon itself.
    used: Option<Arc<Use>>,
    /// The store's entry identifier as clients see it, wrapped.
    store_entry_id: Vec<u8>,
    /// What the profile calls the store.
    display_name: String,
}

impl Context {
    fn object_state(&self, kind: &'static str) -> ObjectState {
        ObjectState::new(kind, Arc::clone(&self.liveness))
    }

    /// What reading a part of the file has given.
    fn read<T>(&self, read: Result<T, PstError>) -> Reply<T> {
        read.map_err(|error| {
            let code = match error {
                PstError::Missing(_) => Code::E_NOT_FOUND,
                PstError::Damaged(_) => Code::E_CORRUPT_DATA,
                PstError::Io(_) | PstError::NotPst(_) => Code::E_DISK_ERROR,
            };
            Fault::new(code, format!("{}: {error}", self.path.display()))
        })
    }

    /// The node that an entry identifier names.
    fn node(&self, entry_id: &[u8]) -> Reply<u32> {
        if entry_id == self.store_entry_id {
            return Ok(STORE);
        }
        self.file.node_of(entry_id).ok_or_else(|| {
            let text = "the entry identifier is none of this message store";
            Fault::new(Code::E_UNKNOWN_ENTRYID, text)
        })
    }

    /// The properties that every object of the store has alike.
    fn common(&self, kind: u32) -> Vec<PropValue> {
        let key = self.file.record_key().to_vec();
        vec![
            long(tags::OBJECT_TYPE, kind as i32),
            long(tags::ACCESS_LEVEL, 0),
            long(tags::ACCESS, MAPI_ACCESS_READ),
            binary(tags::STORE_RECORD_KEY, key.clone()),
            binary(tags::MAPPING_SIGNATURE, key),
            binary(tags::STORE_ENTRYID, self.store_entry_id.clone()),
            long(tags::STORE_SUPPORT_MASK, SUPPORT as i32),
        ]
    }

    /// What identifies the object of a node, in a table and by itself.
    fn identity(&self, node: u32, parent: u32) -> Vec<PropValue> {
        let entry_id = self.file.entry_id(node);
        vec![
            binary(tags::RECORD_KEY, entry_id.clone()),
            binary(tags::ENTRYID, entry_id),
            binary(tags::PARENT_ENTRYID, self.file.entry_id(parent)),
            binary(tags::INSTANCE_KEY, instance_key(node)),
        ]
    }
}

/// `PR_INSTANCE_KEY` of the object of a node.
fn instance_key(node: u32) -> Vec<u8> {
    node.to_le_bytes().to_vec()
}

/// Refuses an object that is to be changed.
fn readable(access: Access) -> Reply<()> {
    match access {
        Access::Read | Access::Best => Ok(()),
        Access::Modify => read_only(),
    }
}

/// What every change is answered.
fn read_only<T>() -> Reply<T> {
    let text = "a PST file may only be read; copy what is to be changed into another message store";
    Err(Fault::new(Code::E_NO_ACCESS, text))
}

/// A value in place of the one that has the same identifier.
fn put_new(row: &mut Vec<PropValue>, tag: Tag, value: Value) {
    if !row.iter().any(|prop| prop.tag.id() == tag.id()) {
        row.push(PropValue { tag, value });
    }
}

/// Whether a node is a folder.
fn is_folder(node: u32) -> bool {
    node == ROOT || matches!(kind_of(node), kind::FOLDER | kind::SEARCH_FOLDER)
}
