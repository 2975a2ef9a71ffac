//! Typed MAPI sessions.

mod address;
mod buffer;
mod call;
mod code;
mod entry_id;
mod error;
mod folder;
// The generator formats what it makes.
#[rustfmt::skip]
mod generated;
mod logon;
mod mapi;
mod message;
mod notify;
mod object;
mod prop;
mod restriction;
mod row;
mod session;
mod sort;
mod status;
mod store;
mod stream;
mod subsystem;
mod table;
mod tag;
mod value;
pub mod wire;

pub use address::Resolved;
pub use buffer::{MapiBuffer, RowSet};
pub use code::Code;
pub use entry_id::EntryId;
pub use error::{Error, ExtendedError, Outcome, Result};
pub use flags::FlushFlags as Flush;
pub use generated::functions::EntryPoints;
pub use generated::objects::{
    AbContainer, AddressBook, Attachment, Container, DistList, Folder, MailUser, MapiProp, Message,
    MsgStore, ProfileAdmin, ProfileSection, ProviderAdmin, ServiceAdmin, ServiceAdmin2, Session,
    StatusObject, Table,
};
pub use generated::{flags, guids, raw, rows, tags};
pub use logon::Logon;
pub use mapi::{Across, Builder, Mapi, Thread, ThreadSafe};
pub use notify::{Notifications, Registration};
pub use object::{AnyObject, MapiObject, Scope};
pub use prop::Selection;
pub use restriction::Restriction;
pub use row::{Column, Row, RowReader};
pub use session::{Identity, OpenSession, PrimaryIdentity, SharedSession};
pub use sort::{SortKey, SortOrder};
pub use status::{Spooler, Status};
pub use store::{MessageStores, StoreAccess};
pub use stream::{Stream, StreamAccess};
pub use subsystem::Subsystem;
pub use table::{Bookmark, Place, Position, Rows, TableQuery};
pub use tag::{PropTag, PropValue, Tag};
pub use value::Value;
pub use windows_core;
/// GUIDs, interface identifiers and MAPIUIDs: 16 bytes each, of one layout.
pub use windows_core::GUID as Guid;
pub use wire::{Notification, ObjectEvent, TableChange, TableEvent};

/// Property types at compile time.
pub mod types {
    pub use crate::value::{
        AppTime, Binary, Boolean, Clsid, Comparable, Currency, Double, ErrorCode, I2, I8, Long,
        MvAppTime, MvBinary, MvClsid, MvCurrency, MvDouble, MvI2, MvI8, MvLong, MvR4, MvString8,
        MvSysTime, MvUnicode, Null, Object, PropType, R4, Searchable, String8, SysTime, Unicode,
        Unspecified, ValueType, intervals_to_system_time, system_time_to_intervals,
    };
}
