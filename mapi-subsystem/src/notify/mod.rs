//! Notifications: registered by key, queued by the call that causes them, delivered in order by
//! a thread of the subsystem after that call returned.
//!
//! What another process that shares the home has committed is told as well: changes of a store
//! within 200 ms, those of an address book and of the tables of a session within 500 ms. Both
//! kinds of databases keep a journal, written in the transaction that makes the change, so that
//! nothing is lost in between; a thread for each compares a number of SQLite's (`data_version`)
//! or the journal's end, and reads on only where that has moved.

mod deliver;
mod hub;
mod key;
mod this_thread;

pub use hub::{CallScope, NotificationHub};
pub use key::NotifyKey;
pub use mapi_session::flags::EventMask;
pub use mapi_session::wire::{Notification, ObjectEvent, TableChange, TableEvent};
pub use this_thread::{deliver_here, on_this_thread};
