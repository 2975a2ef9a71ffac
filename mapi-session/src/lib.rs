//! Typed MAPI sessions.
//!
//! MAPI is the COM interface behind Outlook: a client *logs on*, gets a session, and through it
//! reaches message stores, the address book, profile sections, tables and status objects. This
//! crate makes that safe Rust. It knows no MAPI itself: it is handed a [`Subsystem`], the one that
//! Outlook installs or the embedded one of the crate `mapi-subsystem`.
//!
//! ```no_run
//! # fn subsystem() -> mapi_session::Subsystem { mapi_subsystem::open("home").expect("a home") }
//! use mapi_session::{Flush, Identity, Logon, Mapi, Result, tags};
//!
//! mapi_session::row! {
//!     struct Headline {
//!         subject: Option<String> = tags::SUBJECT,
//!         size: i32 = tags::MESSAGE_SIZE,
//!     }
//! }
//!
//! fn main() -> Result<()> {
//!     let mapi = Mapi::initialize(subsystem())?;
//!     mapi.session(Logon::profile("Work"), |session| {
//!         for store in session.message_stores()?.rows()? {
//!             println!("{} {}", store.display_name, if store.default_store { "(default)" } else { "" });
//!         }
//!         match session.identity()? {
//!             Identity::Primary(user) => println!("{}", user.open()?.display_name()?),
//!             _ => println!("no provider supplies an identity"),
//!         }
//!         let status = session.status()?;
//!         for row in status.rows()? {
//!             println!("{:?} {} {:?}", row.resource_type, row.display_name, row.status_code);
//!         }
//!         status.spooler()?.flush_queues(Flush::UPLOAD)?;
//!
//!         let inbox = session.default_store()?.inbox()?;
//!         let large = tags::MESSAGE_SIZE.gt(1_000_000);
//!         for message in inbox.contents()?.select::<Headline>()?.filter(large).rows()? {
//!             println!("{} {:?}", message.size, message.subject);
//!         }
//!         for row in inbox.messages()? {
//!             let message = inbox.open_message(&row.entry_id)?;
//!             let (subject, sent) = message.get((tags::SUBJECT, tags::CLIENT_SUBMIT_TIME))?;
//!             println!("{subject:?} {sent:?}");
//!         }
//!         Ok(())
//!     })
//! }
//! ```
//!
//! # Features
//!
//! None is on by default, and none changes what a type has in it: `serde` reads and writes values,
//! rows, flags and what else is plain data; `tracing` tells of logons, logoffs and calls that fail,
//! in names and codes only; `jiff` has times of properties as its timestamps and dates; `load` opens
//! a library with MAPI's exports where no MAPI is installed. What few programs want is not compiled
//! for all: `exchange` has Exchange's objects, flags and tags, `outlook` the values that properties
//! of Outlook's items have, `implement` the traits to implement MAPI's interfaces and the flags of
//! providers.
//!
//! # The reference
//!
//! A search finds MAPI's own names: `PR_SUBJECT`, `PidTagSubject`, `0x0037001F`. Each page of
//! [`rows`] lists a table's columns, with who supplies them; each page of [`flags`] the values of a
//! flag set or enumeration, with what takes or gives them; [`tags`] and [`named`] have all
//! properties, [`Code`] all status codes, [`constants`] all other numbers.
//!
//! # How it is put together
//!
//! - [`Mapi`] is MAPI initialised on a thread, [`Logon`] says which profile and how,
//!   [`Mapi::session`] or [`Mapi::logon`] give a [`Session`]. Objects borrow their session, so
//!   the order in which MAPI wants things ended is the only one that compiles.
//! - Objects are named as MAPI names them ([`MsgStore`], [`Folder`], [`Message`] …). Each derefs to
//!   the object it extends, in the end to [`MapiProp`], which reads and writes properties.
//! - [`tags`] are property tags that know the Rust type of their value; [`rows`] are the rows of
//!   MAPI's tables; [`flags`] its flag sets and enumerations. All of these, the wrappers and
//!   [`raw`] are generated from one spec.
//! - Every status code is kept: an [`Error`] has it with method, object, property and what MAPI says;
//!   a method that can succeed with a warning gives an [`Outcome`].
//! - Nobody is stuck: each wrapper has `as_raw` and an unsafe `from_raw`, and [`wire`] reads and
//!   writes MAPI's C structures.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod address;
mod buffer;
#[doc(hidden)]
pub mod call;
pub mod changes;
mod code;
#[cfg(feature = "jiff")]
mod date_time;
mod entry_id;
mod error;
#[cfg(feature = "exchange")]
mod exchange;
#[doc(hidden)]
pub mod flag_set;
mod folder;
mod form;
// The generator formats what it makes.
#[rustfmt::skip]
mod generated;
pub mod guide;
pub mod installed;
#[cfg(any(windows, feature = "load"))]
mod library;
mod logon;
mod mapi;
mod meaning;
mod message;
mod named_tag;
mod names;
mod notify;
mod object;
mod profile;
mod prop;
mod prop_data;
mod restriction;
mod row;
mod same;
#[cfg(feature = "serde")]
mod serial;
mod session;
mod shutdown;
mod sort;
mod status;
mod store;
mod stream;
mod subsystem;
mod table;
mod tag;
mod trace;
mod value;
pub mod wire;

/// Its program is tested.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

pub use address::{AddressDialog, Resolved};
/// What every set of flags can do besides its own methods: `all`, `iter`, `iter_names`, `from_name`.
pub use bitflags::Flags;
pub use buffer::{MapiBuffer, RowSet};
pub use code::Code;
pub use entry_id::EntryId;
pub use error::{Error, ExtendedError, Outcome, Result};
pub use flags::FlushFlags as Flush;
pub use generated::functions::EntryPoints;
pub use generated::objects::{
    AbContainer, AddressBook, Attachment, ClientShutdown, Container, DistList,
    ExchangeExportChanges, ExchangeImportContentsChanges, ExchangeImportHierarchyChanges, Folder,
    Form, FormAdviseSink, FormContainer, FormInfo, FormManager, MailUser, MapiProp, Message,
    MsgStore, PersistMessage, ProfileAdmin, ProfileSection, PropData, ProviderAdmin, ServiceAdmin,
    ServiceAdmin2, Session, StatusObject, StoreCapabilities, Table, TableData,
};
#[cfg(feature = "exchange")]
pub use generated::objects::{
    ExchangeChangeAdvisor, ExchangeExportChanges2, ExchangeExportChanges3, ExchangeFastTransfer,
    ExchangeFavorites, ExchangeImportContentsChanges2, ExchangeManageStore, ExchangeManageStore2,
    ExchangeManageStore3, ExchangeManageStore4, ExchangeMessageConversion, ExchangeModifyTable,
    ExchangeNntpNewsfeed, ExchangeRuleAction,
};
pub use generated::{constants, flags, guids, named, prototypes, raw, rows, tags};
pub use logon::Logon;
pub use mapi::{Across, Builder, Mapi, Ole, Thread, ThreadSafe};
pub use meaning::Meaning;
pub use named_tag::{NamedTag, NamedValue};
pub use notify::{Notifications, Registration};
pub use object::{AnyObject, MapiObject, Scope};
pub use prop::{Property, Selection};
pub use restriction::Restriction;
pub use row::{Column, Row, RowReader};
pub use session::{Identity, OpenSession, PrimaryIdentity, SharedSession, User};
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
    #[cfg(feature = "jiff")]
    pub use crate::date_time::{
        app_time_to_date_time, date_time_to_app_time, intervals_to_timestamp,
        timestamp_to_intervals,
    };
    pub use crate::value::{
        AppTime, Binary, Boolean, Clsid, Comparable, Currency, Double, ErrorCode, FileEa,
        FileHandle, I2, I8, Long, MvAppTime, MvBinary, MvClsid, MvCurrency, MvDouble, MvI2, MvI8,
        MvLong, MvR4, MvString8, MvSysTime, MvUnicode, Null, Object, PropType, R4, RuleActions,
        RuleCondition, Searchable, String8, SysTime, Unicode, Unspecified, ValueType,
        intervals_to_system_time, system_time_to_intervals,
    };
}
