//! The message store provider: a store in a file of SQLite.
//!
//! [`Database`] is the file, [`Reader`] one state of it and [`Writer`] a transaction on it.
//! They know nothing of COM; the objects that clients see stand on them.

mod attachment;
mod cells;
pub(crate) mod changes;
mod columns;
mod condition;
mod copy;
mod database;
#[cfg(feature = "imap")]
mod delivered;
pub mod entry_id;
mod error;
mod folder;
mod journal;
mod large;
mod marks;
mod message;
mod names;
mod props;
mod queue;
mod receipts;
mod schema;
mod search;
pub(crate) mod server;
mod sql_text;
pub(crate) mod subject;
pub(crate) mod tags;

pub use database::{Database, Reader, Writer};
pub use entry_id::Kind;
pub use error::{StoreError, StoreResult};
pub use folder::{FolderRecord, Special};
pub use journal::{Change, Event};
pub use names::FIRST_NAMED;
pub use queue::Queued;
pub use server::LocalStores;
pub(crate) use server::PROVIDER as MDB_PROVIDER;

pub(crate) use database::filetime;
#[cfg(feature = "imap")]
pub(crate) use delivered::{Looked, Marks};
pub(crate) use folder::no_folder;
#[cfg(feature = "pst")]
pub(crate) use message::display_list;
pub(crate) use message::{Place as MessagePlace, flag};
pub(crate) use schema::APPLICATION_ID;

/// What `fuzz/` reaches into.
#[cfg(fuzzing)]
pub mod fuzzing {
    use super::props::{Slot, decode, decode_bag, encode, encode_outside};

    /// Reads bytes as the properties of an object. What can be read, comes out as it went in.
    pub fn property_record(record: &[u8]) {
        if decode_bag(record).is_err() {
            return;
        }
        let copy = |record: &[u8]| {
            let mut out = Vec::new();
            let read = decode(record, |tag, slot| match slot {
                Slot::Here(value) => encode(&mut out, tag, &value),
                Slot::Large(size) => encode_outside(&mut out, tag, size),
                // No record holds one.
                Slot::Apart(_) => {}
            });
            assert!(read.is_ok(), "a record that was written cannot be read");
            out
        };
        let once = copy(record);
        assert_eq!(copy(&once), once);
    }

    /// Reads bytes as what a search folder looks for. What can be read, means the same when it is
    /// written again.
    pub fn search_criteria(bytes: &[u8]) {
        super::search::fuzzing::criteria(bytes);
    }
}
