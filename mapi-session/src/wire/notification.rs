//! Events as advise sinks receive them.

use std::ptr;

use super::{Memory, Row, decode, encode};
use crate::flags::ObjectType;
use crate::{Code, EntryId, ExtendedError, PropValue, Tag, raw};

/// Something that happened to an object that a sink was registered on.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Notification {
    /// `fnevCriticalError`: the object or its session cannot go on.
    CriticalError {
        /// The object that is concerned.
        entry_id: Option<EntryId>,
        /// What happened.
        code: Code,
        /// What MAPI says about it.
        error: Option<ExtendedError>,
    },
    /// `fnevNewMail`: a message was delivered.
    NewMail {
        /// The message.
        entry_id: EntryId,
        /// The folder it is in.
        parent: Option<EntryId>,
        /// Its class.
        message_class: String,
        /// Its `PR_MESSAGE_FLAGS`.
        message_flags: u32,
    },
    /// `fnevObjectCreated`.
    ObjectCreated(ObjectEvent),
    /// `fnevObjectDeleted`.
    ObjectDeleted(ObjectEvent),
    /// `fnevObjectModified`.
    ObjectModified(ObjectEvent),
    /// `fnevObjectMoved`.
    ObjectMoved(ObjectEvent),
    /// `fnevObjectCopied`.
    ObjectCopied(ObjectEvent),
    /// `fnevSearchComplete`: a search folder has what it looked for.
    SearchComplete(ObjectEvent),
    /// `fnevTableModified`.
    Table(TableEvent),
    /// `fnevStatusObjectModified`.
    StatusObject {
        /// The status object.
        entry_id: EntryId,
        /// What changed.
        props: Vec<PropValue>,
    },
    /// `fnevExtended`: an event of a provider's own. A session sends one at logoff.
    Extended {
        /// Which.
        event: u32,
        /// What the provider says with it.
        #[cfg_attr(feature = "serde", serde(with = "crate::serial"))]
        data: Vec<u8>,
    },
    /// An event that has no name.
    Unknown {
        /// Its bit.
        event_type: u32,
    },
}

/// What happened to a folder, message or address-book entry.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ObjectEvent {
    /// The object.
    pub entry_id: Option<EntryId>,
    /// Its type's number, an [`ObjectType`].
    pub object_type: u32,
    /// The container it is in.
    pub parent: Option<EntryId>,
    /// What it was before it moved, or what it is a copy of.
    pub old_id: Option<EntryId>,
    /// Where that is or was.
    pub old_parent: Option<EntryId>,
    /// The properties that changed, where the object says.
    pub tags: Option<Vec<Tag>>,
}

impl ObjectEvent {
    /// The kind of the object.
    #[must_use]
    pub fn object_type(&self) -> ObjectType {
        ObjectType::from_raw(self.object_type)
    }
}

/// What happened to a table. It may tell of a state that has passed by the time it is read.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TableEvent {
    /// What.
    pub change: TableChange,
    /// The error, for [`TableChange::Error`].
    pub code: Code,
    /// The `PR_INSTANCE_KEY` of the row.
    pub index: Option<PropValue>,
    /// The `PR_INSTANCE_KEY` of the row before it; none when the row is the first.
    pub prior: Option<PropValue>,
    /// The row, with the columns that were set when the event came up.
    pub row: Row,
}

/// What happened to a table. The numbers are ordinals; they do not combine.
pub use crate::flags::TableEvent as TableChange;

const CRITICAL_ERROR: u32 = 0x1;
const NEW_MAIL: u32 = 0x2;
const OBJECT_CREATED: u32 = 0x4;
const OBJECT_DELETED: u32 = 0x8;
const OBJECT_MODIFIED: u32 = 0x10;
const OBJECT_MOVED: u32 = 0x20;
const OBJECT_COPIED: u32 = 0x40;
const SEARCH_COMPLETE: u32 = 0x80;
const TABLE_MODIFIED: u32 = 0x100;
const STATUS_OBJECT_MODIFIED: u32 = 0x200;
const EXTENDED: u32 = 0x8000_0000;
const MAPI_UNICODE: u32 = 0x8000_0000;
/// Kopano and others leave a tag of 0 where PR_NULL is meant.
const NO_KEY: [u32; 2] = [0, 1];

impl Notification {
    /// The `fnev…` bit of the event.
    #[must_use]
    pub fn event_type(&self) -> u32 {
        match self {
            Notification::CriticalError { .. } => CRITICAL_ERROR,
            Notification::NewMail { .. } => NEW_MAIL,
            Notification::ObjectCreated(_) => OBJECT_CREATED,
            Notification::ObjectDeleted(_) => OBJECT_DELETED,
            Notification::ObjectModified(_) => OBJECT_MODIFIED,
            Notification::ObjectMoved(_) => OBJECT_MOVED,
            Notification::ObjectCopied(_) => OBJECT_COPIED,
            Notification::SearchComplete(_) => SEARCH_COMPLETE,
            Notification::Table(_) => TABLE_MODIFIED,
            Notification::StatusObject { .. } => STATUS_OBJECT_MODIFIED,
            Notification::Extended { .. } => EXTENDED,
            Notification::Unknown { event_type } => *event_type,
        }
    }
}

/// Reads an event.
///
/// # Errors
/// `MAPI_E_INVALID_PARAMETER` for a pointer or count that cannot be.
///
/// # Safety
/// As [`decode`] says.
pub(super) unsafe fn from_raw(event: &raw::NOTIFICATION) -> Result<Notification, Code> {
    // SAFETY: `ulEventType` says which field of the union holds.
    unsafe {
        let info = &event.info;
        Ok(match event.ulEventType {
            CRITICAL_ERROR => Notification::CriticalError {
                entry_id: decode::optional_entry_id(info.err.lpEntryID, info.err.cbEntryID)?,
                code: Code::from_hresult(info.err.scode),
                error: decode::mapi_error(
                    info.err.lpMAPIError,
                    info.err.ulFlags & MAPI_UNICODE != 0,
                )?,
            },
            NEW_MAIL => {
                let new = &info.newmail;
                Notification::NewMail {
                    entry_id: decode::entry_id(new.lpEntryID, new.cbEntryID)?,
                    parent: decode::optional_entry_id(new.lpParentID, new.cbParentID)?,
                    message_class: decode::optional_text(
                        new.lpszMessageClass,
                        new.ulFlags & MAPI_UNICODE != 0,
                    )?
                    .unwrap_or_default(),
                    message_flags: new.ulMessageFlags,
                }
            }
            OBJECT_CREATED => Notification::ObjectCreated(object(&info.obj)?),
            OBJECT_DELETED => Notification::ObjectDeleted(object(&info.obj)?),
            OBJECT_MODIFIED => Notification::ObjectModified(object(&info.obj)?),
            OBJECT_MOVED => Notification::ObjectMoved(object(&info.obj)?),
            OBJECT_COPIED => Notification::ObjectCopied(object(&info.obj)?),
            SEARCH_COMPLETE => Notification::SearchComplete(object(&info.obj)?),
            TABLE_MODIFIED => {
                let table = &info.tab;
                let key = |prop: &raw::SPropValue| {
                    if NO_KEY.contains(&prop.ulPropTag) {
                        return Ok(None);
                    }
                    decode::prop(prop).map(Some)
                };
                Notification::Table(TableEvent {
                    change: TableChange::from_raw(table.ulTableEvent),
                    code: Code::from_hresult(table.hResult),
                    index: key(&table.propIndex)?,
                    prior: key(&table.propPrior)?,
                    row: decode::row(&table.row)?,
                })
            }
            STATUS_OBJECT_MODIFIED => Notification::StatusObject {
                entry_id: decode::entry_id(info.statobj.lpEntryID, info.statobj.cbEntryID)?,
                props: decode::props(info.statobj.lpPropVals, info.statobj.cValues)?,
            },
            EXTENDED => Notification::Extended {
                event: info.ext.ulEvent,
                data: decode::bytes(info.ext.pbEventParameters, info.ext.cb)?,
            },
            event_type => Notification::Unknown { event_type },
        })
    }
}

unsafe fn object(event: &raw::OBJECT_NOTIFICATION) -> Result<ObjectEvent, Code> {
    // SAFETY: as the module `decode` says.
    unsafe {
        Ok(ObjectEvent {
            entry_id: decode::optional_entry_id(event.lpEntryID, event.cbEntryID)?,
            object_type: event.ulObjType,
            parent: decode::optional_entry_id(event.lpParentID, event.cbParentID)?,
            old_id: decode::optional_entry_id(event.lpOldID, event.cbOldID)?,
            old_parent: decode::optional_entry_id(event.lpOldParentID, event.cbOldParentID)?,
            tags: if event.lpPropTagArray.is_null() {
                None
            } else {
                Some(decode::tags(event.lpPropTagArray)?)
            },
        })
    }
}

/// Lays an event out.
pub(super) fn to_raw<M: Memory>(
    memory: &M,
    event: &Notification,
) -> Result<raw::NOTIFICATION, Code> {
    let mut info = raw::NOTIFICATION_info::default();
    match event {
        Notification::CriticalError { entry_id, code, error } => {
            let (length, id) = optional_id(memory, entry_id.as_ref())?;
            info.err = raw::ERROR_NOTIFICATION {
                cbEntryID: length,
                lpEntryID: id,
                scode: code.to_hresult(),
                ulFlags: MAPI_UNICODE,
                lpMAPIError: match error {
                    Some(error) => encode::mapi_error(memory, error, true)?,
                    None => ptr::null_mut(),
                },
            };
        }
        Notification::NewMail { entry_id, parent, message_class, message_flags } => {
            let (length, id) = optional_id(memory, Some(entry_id))?;
            let (parent_length, parent_id) = optional_id(memory, parent.as_ref())?;
            info.newmail = raw::NEWMAIL_NOTIFICATION {
                cbEntryID: length,
                lpEntryID: id,
                cbParentID: parent_length,
                lpParentID: parent_id,
                ulFlags: MAPI_UNICODE,
                lpszMessageClass: encode::text(memory, message_class, true)?,
                ulMessageFlags: *message_flags,
            };
        }
        Notification::ObjectCreated(event)
        | Notification::ObjectDeleted(event)
        | Notification::ObjectModified(event)
        | Notification::ObjectMoved(event)
        | Notification::ObjectCopied(event)
        | Notification::SearchComplete(event) => {
            let (length, id) = optional_id(memory, event.entry_id.as_ref())?;
            let (parent_length, parent) = optional_id(memory, event.parent.as_ref())?;
            let (old_length, old) = optional_id(memory, event.old_id.as_ref())?;
            let (old_parent_length, old_parent) = optional_id(memory, event.old_parent.as_ref())?;
            info.obj = raw::OBJECT_NOTIFICATION {
                cbEntryID: length,
                lpEntryID: id,
                ulObjType: event.object_type,
                cbParentID: parent_length,
                lpParentID: parent,
                cbOldID: old_length,
                lpOldID: old,
                cbOldParentID: old_parent_length,
                lpOldParentID: old_parent,
                lpPropTagArray: match &event.tags {
                    Some(tags) => encode::tags(memory, tags)?,
                    None => ptr::null_mut(),
                },
            };
        }
        Notification::Table(event) => {
            let key = |key: &Option<PropValue>| match key {
                Some(key) => encode::prop(memory, key),
                None => {
                    encode::prop(memory, &PropValue { tag: Tag::NULL, value: crate::Value::Null })
                }
            };
            info.tab = raw::TABLE_NOTIFICATION {
                ulTableEvent: event.change.to_raw(),
                hResult: event.code.to_hresult(),
                propIndex: key(&event.index)?,
                propPrior: key(&event.prior)?,
                row: raw::SRow {
                    ulAdrEntryPad: 0,
                    cValues: encode::count(event.row.len())?,
                    lpProps: encode::props(memory, &event.row)?,
                },
                ulPad: 0,
            };
        }
        Notification::StatusObject { entry_id, props } => {
            let (length, id) = optional_id(memory, Some(entry_id))?;
            info.statobj = raw::STATUS_OBJECT_NOTIFICATION {
                cbEntryID: length,
                lpEntryID: id,
                cValues: encode::count(props.len())?,
                lpPropVals: encode::props(memory, props)?,
            };
        }
        Notification::Extended { event, data } => {
            info.ext = raw::EXTENDED_NOTIFICATION {
                ulEvent: *event,
                cb: encode::count(data.len())?,
                pbEventParameters: encode::bytes(memory, data)?,
            };
        }
        Notification::Unknown { .. } => {}
    }
    Ok(raw::NOTIFICATION { ulEventType: event.event_type(), ulAlignPad: 0, info })
}

fn optional_id(
    memory: &impl Memory,
    id: Option<&EntryId>,
) -> Result<(u32, *mut raw::ENTRYID), Code> {
    match id {
        Some(id) => {
            Ok((encode::count(id.as_bytes().len())?, encode::entry_id(memory, id.as_bytes())?))
        }
        None => Ok((0, ptr::null_mut())),
    }
}

// Arenas and blocks align to 8.
const _: () = assert!(align_of::<raw::NOTIFICATION>() <= 8);
