//! What a notification says.

use std::sync::atomic::{AtomicU64, Ordering};

use mapi_session::flags::ObjectType;
use mapi_session::{Code, PropValue, Tag};

/// `fnev…` bits that a sink asked for.
pub type EventMask = u32;

/// The `fnev…` events.
pub mod events {
    #![allow(missing_docs)]
    pub const CRITICAL_ERROR: u32 = 0x0000_0001;
    pub const NEW_MAIL: u32 = 0x0000_0002;
    pub const OBJECT_CREATED: u32 = 0x0000_0004;
    pub const OBJECT_DELETED: u32 = 0x0000_0008;
    pub const OBJECT_MODIFIED: u32 = 0x0000_0010;
    pub const OBJECT_MOVED: u32 = 0x0000_0020;
    pub const OBJECT_COPIED: u32 = 0x0000_0040;
    pub const SEARCH_COMPLETE: u32 = 0x0000_0080;
    pub const TABLE_MODIFIED: u32 = 0x0000_0100;
    pub const EXTENDED: u32 = 0x8000_0000;
}

/// What a sink registers for, and what an event happens to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NotifyKey {
    /// A session as a whole.
    Session(u64),
    /// Everything in a store (Advise without an entry id), by its record key.
    Store(Vec<u8>),
    /// An object, by its long-term entry id.
    Object(Vec<u8>),
    /// A table view, or whatever else needs a key of its own.
    Unique(u64),
}

impl NotifyKey {
    /// A key that nobody else has.
    #[must_use]
    pub fn unique() -> NotifyKey {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        NotifyKey::Unique(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

/// What happened to a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u32)]
pub enum TableEvent {
    /// Something changed; keys, bookmarks and cursor stay valid (TABLE_CHANGED).
    Changed = 1,
    /// The contents are no longer reliable (TABLE_ERROR).
    Error = 2,
    /// A row came (TABLE_ROW_ADDED).
    RowAdded = 3,
    /// A row went (TABLE_ROW_DELETED).
    RowDeleted = 4,
    /// A row changed or moved (TABLE_ROW_MODIFIED).
    RowModified = 5,
    /// Everything is to be read again (TABLE_RELOAD).
    Reload = 9,
}

/// A notification, owned by the queue until its sinks have seen it.
#[derive(Debug, Clone, PartialEq)]
pub enum Notification {
    /// `fnevCriticalError`
    CriticalError {
        /// The object, if it is a particular one.
        entry_id: Option<Vec<u8>>,
        /// What went wrong.
        code: Code,
        /// What to tell a person.
        text: Option<String>,
    },
    /// `fnevNewMail`
    NewMail {
        /// The message.
        entry_id: Vec<u8>,
        /// The folder that it arrived in.
        parent_id: Vec<u8>,
        /// Its class.
        message_class: String,
        /// Its `PR_MESSAGE_FLAGS`.
        message_flags: u32,
    },
    /// `fnevObjectCreated`, `…Deleted`, `…Modified`, `…Moved`, `…Copied`, `fnevSearchComplete`
    Object {
        /// Which of them.
        event: EventMask,
        /// The object.
        entry_id: Vec<u8>,
        /// What it is.
        object_type: ObjectType,
        /// Its folder or container.
        parent_id: Option<Vec<u8>>,
        /// Moved or copied from.
        old_id: Option<Vec<u8>>,
        /// The former folder or container.
        old_parent_id: Option<Vec<u8>>,
        /// The properties that changed, where known.
        tags: Option<Vec<Tag>>,
    },
    /// `fnevTableModified`
    Table {
        /// What happened.
        event: TableEvent,
        /// The error of [`TableEvent::Error`]; S_OK otherwise.
        result: Code,
        /// `PR_INSTANCE_KEY` of the row.
        index: Option<PropValue>,
        /// `PR_INSTANCE_KEY` of the row before it; `None` if it is the first.
        prior: Option<PropValue>,
        /// The row, in the columns in force when the event was made; empty for a deleted one.
        row: Vec<PropValue>,
    },
    /// `fnevExtended`
    Extended {
        /// What the provider says it is.
        event: u32,
        /// What it has to say.
        parameters: Vec<u8>,
    },
}

impl Notification {
    /// The `fnev…` bit.
    #[must_use]
    pub fn event(&self) -> EventMask {
        match self {
            Notification::CriticalError { .. } => events::CRITICAL_ERROR,
            Notification::NewMail { .. } => events::NEW_MAIL,
            Notification::Object { event, .. } => *event,
            Notification::Table { .. } => events::TABLE_MODIFIED,
            Notification::Extended { .. } => events::EXTENDED,
        }
    }
}
