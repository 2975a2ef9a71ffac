//! Notifications as the C structures that a sink reads.

use std::ffi::c_void;
use std::sync::Arc;

use mapi_session::raw;
use mapi_session::{Code, PropValue, Value};

use super::notification::Notification;

/// `PR_NULL`: the tag of `propPrior` when there is no row before.
const PR_NULL: u32 = 1;
const MAPI_UNICODE: u32 = 0x8000_0000;

/// An array of NOTIFICATION with everything it points to.
pub(crate) struct Encoded {
    array: Vec<raw::NOTIFICATION>,
    _memory: Arena,
}

impl Encoded {
    pub(crate) fn new(notifications: &[Arc<Notification>]) -> Encoded {
        let mut memory = Arena::default();
        let array = notifications.iter().map(|n| encode(n, &mut memory)).collect();
        Encoded { array, _memory: memory }
    }

    pub(crate) fn as_slice(&self) -> &[raw::NOTIFICATION] {
        &self.array
    }
}

/// Memory that lives as long as what points into it. Boxed slices do not move when the list grows.
#[derive(Default)]
struct Arena {
    words: Vec<Box<[u64]>>,
}

impl Arena {
    /// A copy of plain values of C (at most as aligned as a `u64`); null for none.
    fn put<T: Copy>(&mut self, values: &[T]) -> *mut T {
        if values.is_empty() {
            return std::ptr::null_mut();
        }
        let bytes = std::mem::size_of_val(values);
        let mut block = vec![0u64; bytes.div_ceil(8)].into_boxed_slice();
        let to = block.as_mut_ptr().cast::<T>();
        assert!(align_of::<T>() <= align_of::<u64>(), "the arena aligns to 8 bytes");
        // SAFETY: the block holds `bytes` bytes, is aligned for T, and does not overlap.
        unsafe { std::ptr::copy_nonoverlapping(values.as_ptr(), to, values.len()) };
        self.words.push(block);
        to
    }

    fn utf16(&mut self, text: &str) -> *mut u16 {
        let units: Vec<u16> = text.encode_utf16().filter(|u| *u != 0).chain([0]).collect();
        self.put(&units)
    }

    fn narrow(&mut self, text: &[u8]) -> *mut i8 {
        let units: Vec<i8> =
            text.iter().filter(|b| **b != 0).map(|b| *b as i8).chain([0]).collect();
        self.put(&units)
    }

    fn entry_id(&mut self, id: Option<&[u8]>) -> (u32, *mut raw::ENTRYID) {
        let id = id.unwrap_or_default();
        (id.len() as u32, self.put(id).cast())
    }

    fn binary(&mut self, bytes: &[u8]) -> raw::SBinary {
        raw::SBinary { cb: bytes.len() as u32, lpb: self.put(bytes) }
    }
}

fn encode(notification: &Notification, memory: &mut Arena) -> raw::NOTIFICATION {
    let info = match notification {
        Notification::CriticalError { entry_id, code, text } => {
            let (cb, id) = memory.entry_id(entry_id.as_deref());
            let error = text.as_ref().map(|text| raw::MAPIERROR {
                ulVersion: 0,
                lpszError: memory.utf16(text).cast(),
                ..Default::default()
            });
            raw::NOTIFICATION_info {
                err: raw::ERROR_NOTIFICATION {
                    cbEntryID: cb,
                    lpEntryID: id,
                    scode: code.to_hresult(),
                    ulFlags: MAPI_UNICODE,
                    lpMAPIError: memory.put(error.as_slice()),
                },
            }
        }
        Notification::NewMail { entry_id, parent_id, message_class, message_flags } => {
            let (cb, id) = memory.entry_id(Some(entry_id));
            let (cb_parent, parent) = memory.entry_id(Some(parent_id));
            raw::NOTIFICATION_info {
                newmail: raw::NEWMAIL_NOTIFICATION {
                    cbEntryID: cb,
                    lpEntryID: id,
                    cbParentID: cb_parent,
                    lpParentID: parent,
                    ulFlags: MAPI_UNICODE,
                    lpszMessageClass: memory.utf16(message_class).cast(),
                    ulMessageFlags: *message_flags,
                },
            }
        }
        Notification::Object {
            entry_id,
            object_type,
            parent_id,
            old_id,
            old_parent_id,
            tags,
            ..
        } => {
            let (cb, id) = memory.entry_id(Some(entry_id));
            let (cb_parent, parent) = memory.entry_id(parent_id.as_deref());
            let (cb_old, old) = memory.entry_id(old_id.as_deref());
            let (cb_old_parent, old_parent) = memory.entry_id(old_parent_id.as_deref());
            let tags = tags.as_ref().map_or(std::ptr::null_mut(), |tags| {
                // An SPropTagArray is its count followed by its tags.
                let words: Vec<u32> =
                    [tags.len() as u32].into_iter().chain(tags.iter().map(|tag| tag.0)).collect();
                memory.put(&words).cast()
            });
            raw::NOTIFICATION_info {
                obj: raw::OBJECT_NOTIFICATION {
                    cbEntryID: cb,
                    lpEntryID: id,
                    ulObjType: object_type.to_raw(),
                    cbParentID: cb_parent,
                    lpParentID: parent,
                    cbOldID: cb_old,
                    lpOldID: old,
                    cbOldParentID: cb_old_parent,
                    lpOldParentID: old_parent,
                    lpPropTagArray: tags,
                },
            }
        }
        Notification::Table { event, result, index, prior, row } => {
            let row: Vec<_> = row.iter().map(|prop| encode_prop(prop, memory)).collect();
            let prop = |prop: &Option<PropValue>, memory: &mut Arena| match prop {
                Some(prop) => encode_prop(prop, memory),
                None => raw::SPropValue { ulPropTag: PR_NULL, ..Default::default() },
            };
            raw::NOTIFICATION_info {
                tab: raw::TABLE_NOTIFICATION {
                    ulTableEvent: *event as u32,
                    hResult: result.to_hresult(),
                    propIndex: prop(index, memory),
                    propPrior: prop(prior, memory),
                    row: raw::SRow {
                        cValues: row.len() as u32,
                        lpProps: memory.put(&row),
                        ..Default::default()
                    },
                    ulPad: 0,
                },
            }
        }
        Notification::Extended { event, parameters } => raw::NOTIFICATION_info {
            ext: raw::EXTENDED_NOTIFICATION {
                ulEvent: *event,
                cb: parameters.len() as u32,
                pbEventParameters: memory.put(parameters),
            },
        },
    };
    raw::NOTIFICATION { ulEventType: notification.event(), ulAlignPad: 0, info }
}

fn encode_prop(prop: &PropValue, memory: &mut Arena) -> raw::SPropValue {
    let mut union = raw::__UPV::default();
    match &prop.value {
        Value::I2(v) => union.i = *v,
        Value::Long(v) => union.l = *v,
        Value::R4(v) => union.flt = *v,
        Value::Double(v) | Value::AppTime(v) => union.dbl = *v,
        Value::Currency(v) | Value::I8(v) | Value::SysTime(v) => union.li = *v,
        Value::Error(Code(v)) => union.ul = *v,
        Value::Boolean(v) => union.b = u16::from(*v),
        Value::String8(v) => union.lpszA = memory.narrow(v),
        Value::Unicode(v) => union.lpszW = memory.utf16(v),
        Value::Clsid(v) => union.lpguid = memory.put(std::slice::from_ref(v)),
        Value::Binary(v) => union.bin = memory.binary(v),
        Value::MvI2(v) => {
            union.MVi = raw::SShortArray { cValues: v.len() as u32, lpi: memory.put(v) }
        }
        Value::MvLong(v) => {
            union.MVl = raw::SLongArray { cValues: v.len() as u32, lpl: memory.put(v) }
        }
        _ => {}
    }
    raw::SPropValue { ulPropTag: prop.tag.0, dwAlignPad: 0, Value: union }
}

#[allow(dead_code)]
type Unused = c_void;
