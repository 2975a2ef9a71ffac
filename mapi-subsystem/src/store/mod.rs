//! The message store provider: a store in a file of SQLite.
//!
//! [`Database`] is the file, [`Reader`] one state of it and [`Writer`] a transaction on it.
//! They know nothing of COM; the objects that clients see stand on them.

mod database;
pub mod entry_id;
mod error;
mod folder;
mod journal;
mod message;
mod names;
mod props;
mod queue;
mod schema;
mod server;
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
pub(crate) use folder::no_folder;
pub(crate) use message::flag;
