//! Notifications: registered by key, queued by the call that causes them, delivered in order by
//! a thread of the subsystem after that call returned.

mod deliver;
mod hub;
mod key;
mod this_thread;

pub use hub::{CallScope, NotificationHub};
pub use key::NotifyKey;
pub use mapi_session::flags::EventMask;
pub use mapi_session::wire::{Notification, ObjectEvent, TableChange, TableEvent};
pub use this_thread::{deliver_here, on_this_thread};
