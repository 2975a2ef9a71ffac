//! Notifications: registered by key, queued by the call that causes them, delivered in order by
//! a thread of the subsystem after that call returned.

mod encode;
mod hub;
mod notification;

pub use hub::{CallScope, NotificationHub};
pub use notification::{EventMask, Notification, NotifyKey, TableEvent, events};
