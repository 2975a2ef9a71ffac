//! C structures to owned values.
//!
//! Every function here reads through pointers that another party made. The contract is the same
//! for all: **a pointer is null, or points at what MAPI's page of the structure says**, text ends
//! with a NUL, and nothing writes there meanwhile. Everything else (a null pointer with a count, a
//! misaligned array, a count or depth out of bounds, an unknown type) is checked and answered.
//!
//! # Errors
//! `MAPI_E_INVALID_PARAMETER` for a pointer or count that cannot be; `MAPI_E_TOO_COMPLEX` for a
//! restriction that is nested too deep or is of an unknown kind.
#![allow(clippy::missing_safety_doc, clippy::missing_errors_doc)] // said once, above

use std::ffi::c_void;
use std::slice;

use super::text::from_utf16;
use super::{
    CodePage, MAX_BYTES, MAX_DEPTH, MAX_PARTS, MAX_PROPS, MAX_VALUES, NameKind, NamedProp,
    Notification, PropProblem, Row,
};
use crate::flags::{BitMaskOp, FuzzyLevel, FuzzyOptions, RelOp, SortDirection};
use crate::value::{self, PropType, ValueType};
use crate::{
    Code, EntryId, ExtendedError, Guid, PropValue, Restriction, SortKey, SortOrder, Tag, Value, raw,
};

/// The elements that a pointer and a count name.
#[inline]
pub unsafe fn array<'a, T>(first: *const T, count: u32, max: u32) -> Result<&'a [T], Code> {
    if count == 0 {
        return Ok(&[]);
    }
    if first.is_null() || !first.is_aligned() || count > max {
        return Err(Code::E_INVALID_PARAMETER);
    }
    // SAFETY: not null, aligned, and the caller vouches for `count` elements.
    Ok(unsafe { slice::from_raw_parts(first, count as usize) })
}

/// The structure that a pointer names.
#[inline]
pub unsafe fn one<'a, T>(pointer: *const T) -> Result<&'a T, Code> {
    if pointer.is_null() || !pointer.is_aligned() {
        return Err(Code::E_INVALID_PARAMETER);
    }
    // SAFETY: not null, aligned, and the caller vouches for it.
    Ok(unsafe { &*pointer })
}

/// The elements of an array that goes on past the end of its structure.
pub(super) unsafe fn tail<'a, S, T>(
    start: *const S,
    offset: usize,
    count: u32,
) -> Result<&'a [T], Code> {
    if start.is_null() || !start.is_aligned() {
        return Err(Code::E_INVALID_PARAMETER);
    }
    // The pointer is made from that to the structure, not from a reference to its one declared
    // element, since it reaches further than that.
    // SAFETY: `offset` is the field's, within the structure.
    unsafe { array(start.byte_add(offset).cast::<T>(), count, MAX_VALUES) }
}

/// UTF-16 text up to its NUL.
#[inline]
pub unsafe fn wide(text: *const u16) -> Result<String, Code> {
    if text.is_null() || !text.is_aligned() {
        return Err(Code::E_INVALID_PARAMETER);
    }
    let mut length = 0;
    // SAFETY: the caller vouches for a terminated text.
    while unsafe { *text.add(length) } != 0 {
        length += 1;
    }
    // SAFETY: the units before the NUL were just read.
    Ok(from_utf16(unsafe { slice::from_raw_parts(text, length) }))
}

/// 8-bit text up to its NUL, undecoded.
pub unsafe fn narrow(text: *const i8) -> Result<Vec<u8>, Code> {
    if text.is_null() {
        return Err(Code::E_INVALID_PARAMETER);
    }
    // SAFETY: the caller vouches for a terminated text.
    Ok(unsafe { std::ffi::CStr::from_ptr(text.cast()) }.to_bytes().to_vec())
}

/// A `TCHAR*`: UTF-16 when `unicode`, else 8-bit in the system's code page.
pub unsafe fn text(text: *const c_void, unicode: bool) -> Result<String, Code> {
    // SAFETY: the caller vouches for the width.
    unsafe {
        if unicode {
            wide(text.cast())
        } else {
            narrow(text.cast()).map(|bytes| CodePage::system().decode(&bytes))
        }
    }
}

/// A `TCHAR*` that may be null.
pub unsafe fn optional_text(pointer: *const c_void, unicode: bool) -> Result<Option<String>, Code> {
    // SAFETY: the caller vouches for the width.
    if pointer.is_null() { Ok(None) } else { unsafe { text(pointer, unicode) }.map(Some) }
}

/// An array of `TCHAR*`.
pub unsafe fn text_list(
    first: *const *mut c_void,
    count: u32,
    unicode: bool,
) -> Result<Vec<String>, Code> {
    // SAFETY: as the module says.
    unsafe { array(first, count, MAX_VALUES)?.iter().map(|&t| text(t, unicode)).collect() }
}

/// A binary value.
#[inline]
pub unsafe fn binary(value: &raw::SBinary) -> Result<Vec<u8>, Code> {
    // SAFETY: as the module says.
    unsafe { bytes(value.lpb, value.cb) }
}

/// Bytes.
#[inline]
pub unsafe fn bytes(first: *const u8, count: u32) -> Result<Vec<u8>, Code> {
    // SAFETY: as the module says.
    unsafe { array(first, count, MAX_BYTES) }.map(<[u8]>::to_vec)
}

/// An entry identifier that the caller lends.
pub unsafe fn entry_id_bytes<'a>(first: *const raw::ENTRYID, count: u32) -> Result<&'a [u8], Code> {
    // SAFETY: as the module says.
    unsafe { array(first.cast::<u8>(), count, MAX_BYTES) }
}

/// An entry identifier, which has a byte at least.
pub unsafe fn entry_id(first: *const raw::ENTRYID, count: u32) -> Result<EntryId, Code> {
    if first.is_null() || count == 0 {
        return Err(Code::E_INVALID_PARAMETER);
    }
    // SAFETY: as the module says.
    unsafe { bytes(first.cast(), count) }.map(EntryId::from_bytes)
}

/// An entry identifier, or none where the pointer is null or the count 0.
pub unsafe fn optional_entry_id(
    first: *const raw::ENTRYID,
    count: u32,
) -> Result<Option<EntryId>, Code> {
    if first.is_null() || count == 0 {
        return Ok(None);
    }
    // SAFETY: as the module says.
    unsafe { entry_id(first, count) }.map(Some)
}

/// A GUID.
pub unsafe fn guid(pointer: *const Guid) -> Result<Guid, Code> {
    // MAPIUIDs are bytes; nothing makes their owner align them.
    if pointer.is_null() {
        return Err(Code::E_INVALID_PARAMETER);
    }
    // SAFETY: the caller vouches for 16 bytes.
    Ok(unsafe { pointer.read_unaligned() })
}

/// A MAPIUID, taken as a GUID of the same bytes.
pub unsafe fn uid(pointer: *const raw::MAPIUID) -> Result<Guid, Code> {
    // SAFETY: as the module says.
    unsafe { guid(pointer.cast()) }
}

/// Numbers of a multi-valued property.
pub unsafe fn numbers<T: Copy>(count: u32, first: *const T) -> Result<Vec<T>, Code> {
    // SAFETY: as the module says.
    unsafe { array(first, count, MAX_VALUES) }.map(<[T]>::to_vec)
}

/// Texts of a multi-valued property.
pub unsafe fn wide_list(count: u32, first: *const *mut u16) -> Result<Vec<String>, Code> {
    // SAFETY: as the module says.
    unsafe { array(first, count, MAX_VALUES)?.iter().map(|&t| wide(t)).collect() }
}

/// 8-bit texts of a multi-valued property.
pub unsafe fn narrow_list(count: u32, first: *const *mut i8) -> Result<Vec<Vec<u8>>, Code> {
    // SAFETY: as the module says.
    unsafe { array(first, count, MAX_VALUES)?.iter().map(|&t| narrow(t)).collect() }
}

/// Binary values of a multi-valued property.
pub unsafe fn binary_list(count: u32, first: *const raw::SBinary) -> Result<Vec<Vec<u8>>, Code> {
    // SAFETY: as the module says.
    unsafe { array(first, count, MAX_VALUES)?.iter().map(|b| binary(b)).collect() }
}

/// The intervals of a FILETIME.
#[inline]
#[must_use]
pub fn file_time(time: raw::FILETIME) -> i64 {
    (u64::from(time.dwHighDateTime) << 32 | u64::from(time.dwLowDateTime)) as i64
}

/// The intervals of FILETIMEs.
pub unsafe fn file_times(count: u32, first: *const raw::FILETIME) -> Result<Vec<i64>, Code> {
    // SAFETY: as the module says.
    Ok(unsafe { array(first, count, MAX_VALUES) }?.iter().map(|&t| file_time(t)).collect())
}

/// A property. A type that nobody knows gives `Value::Error(MAPI_E_INVALID_TYPE)`.
pub unsafe fn prop(prop: &raw::SPropValue) -> Result<PropValue, Code> {
    let tag = Tag(prop.ulPropTag);
    macro_rules! by_type {
        ($($name:ident)*) => {
            match single_instance(tag.type_code()) {
                // The union holds what the tag's type says; the caller vouches for that.
                $(value::$name::CODE => {
                    // SAFETY: as the module says.
                    value::$name::into_value(unsafe { value::$name::read(&prop.Value) }?)
                })*
                // SAFETY: an i64 may be read whatever it is.
                value::SysTime::CODE => Value::SysTime(file_time(unsafe { prop.Value.ft })),
                value::MvSysTime::CODE => {
                    // SAFETY: as the module says.
                    let times = unsafe { prop.Value.MVft };
                    // SAFETY: as the module says.
                    Value::MvSysTime(unsafe { file_times(times.cValues, times.lpft) }?)
                }
                value::Null::CODE => Value::Null,
                value::Object::CODE => Value::Object,
                _ => Value::Error(Code::E_INVALID_TYPE),
            }
        };
    }
    let value = by_type!(I2 Long R4 Double Currency AppTime ErrorCode Boolean I8 String8 Unicode Clsid
        Binary MvI2 MvLong MvR4 MvDouble MvCurrency MvAppTime MvI8 MvString8 MvUnicode MvClsid MvBinary);
    Ok(PropValue { tag, value })
}

/// The type of the value under a tag: a column with MV_INSTANCE (0x2000) has a row for each of its
/// values, and such a row holds one value.
pub(super) fn single_instance(ty: u16) -> u16 {
    if ty & 0x2000 == 0 { ty } else { ty & !0x3000 }
}

/// Properties.
pub unsafe fn props(first: *const raw::SPropValue, count: u32) -> Result<Vec<PropValue>, Code> {
    // SAFETY: as the module says.
    unsafe { array(first, count, MAX_PROPS)?.iter().map(|p| prop(p)).collect() }
}

/// A row.
pub unsafe fn row(row: &raw::SRow) -> Result<Row, Code> {
    // SAFETY: as the module says.
    unsafe { props(row.lpProps, row.cValues) }
}

/// Rows.
pub unsafe fn rows(set: *const raw::SRowSet) -> Result<Vec<Row>, Code> {
    // SAFETY: as the module says.
    unsafe { raw_rows(set)?.iter().map(|r| row(r)).collect() }
}

/// The rows of a set, unread.
pub unsafe fn raw_rows<'a>(set: *const raw::SRowSet) -> Result<&'a [raw::SRow], Code> {
    // SAFETY: as the module says.
    unsafe {
        let count = one(set)?.cRows;
        tail(set, std::mem::offset_of!(raw::SRowSet, aRow), count)
    }
}

/// An address list: a row for each recipient.
pub unsafe fn adr_list(list: *const raw::ADRLIST) -> Result<Vec<Row>, Code> {
    // SAFETY: as the module says.
    unsafe {
        let count = one(list)?.cEntries;
        let entries: &[raw::ADRENTRY] =
            tail(list, std::mem::offset_of!(raw::ADRLIST, aEntries), count)?;
        entries.iter().map(|e| props(e.rgPropVals, e.cValues)).collect()
    }
}

/// Property tags.
pub unsafe fn tags(tags: *const raw::SPropTagArray) -> Result<Vec<Tag>, Code> {
    // SAFETY: as the module says.
    unsafe {
        let count = one(tags)?.cValues;
        if count > MAX_PROPS {
            return Err(Code::E_INVALID_PARAMETER);
        }
        let tags: &[u32] = tail(tags, std::mem::offset_of!(raw::SPropTagArray, aulPropTag), count)?;
        Ok(tags.iter().map(|&t| Tag(t)).collect())
    }
}

/// The flags of a list.
pub unsafe fn flag_list(list: *const raw::FlagList) -> Result<Vec<u32>, Code> {
    // SAFETY: as the module says.
    unsafe {
        let count = one(list)?.cFlags;
        tail(list, std::mem::offset_of!(raw::FlagList, ulFlag), count).map(<[u32]>::to_vec)
    }
}

/// Entry identifiers.
pub unsafe fn entry_list(list: *const raw::SBinaryArray) -> Result<Vec<EntryId>, Code> {
    // SAFETY: as the module says.
    unsafe {
        let list = one(list)?;
        array(list.lpbin, list.cValues, MAX_VALUES)?
            .iter()
            .map(|b| binary(b).map(EntryId::from_bytes))
            .collect()
    }
}

/// Problems; a null pointer means that there are none.
pub unsafe fn problems(problems: *const raw::SPropProblemArray) -> Result<Vec<PropProblem>, Code> {
    if problems.is_null() {
        return Ok(Vec::new());
    }
    // SAFETY: as the module says.
    unsafe {
        let count = one(problems)?.cProblem;
        let list: &[raw::SPropProblem] =
            tail(problems, std::mem::offset_of!(raw::SPropProblemArray, aProblem), count)?;
        let problem = |p: &raw::SPropProblem| PropProblem {
            index: p.ulIndex,
            tag: Tag(p.ulPropTag),
            code: Code::from_hresult(p.scode),
        };
        Ok(list.iter().map(problem).collect())
    }
}

/// A sort order.
pub unsafe fn sort_order(order: *const raw::SSortOrderSet) -> Result<SortOrder, Code> {
    // SAFETY: as the module says.
    unsafe {
        let head = one(order)?;
        let keys: &[raw::SSortOrder] =
            tail(order, std::mem::offset_of!(raw::SSortOrderSet, aSort), head.cSorts)?;
        let key = |k: &raw::SSortOrder| SortKey {
            tag: Tag(k.ulPropTag),
            direction: SortDirection::from_raw(k.ulOrder),
        };
        Ok(SortOrder {
            keys: keys.iter().map(key).collect(),
            categories: head.cCategories,
            expanded: head.cExpanded,
        })
    }
}

/// Names of named properties; a null pointer in the list is a property without a name.
pub unsafe fn names(
    first: *const *mut raw::MAPINAMEID,
    count: u32,
) -> Result<Vec<Option<NamedProp>>, Code> {
    // SAFETY: as the module says.
    unsafe {
        array(first, count, MAX_PROPS)?
            .iter()
            .map(|&n| if n.is_null() { Ok(None) } else { name(n).map(Some) })
            .collect()
    }
}

/// The name of a named property.
pub unsafe fn name(pointer: *const raw::MAPINAMEID) -> Result<NamedProp, Code> {
    // SAFETY: as the module says; `ulKind` says which field of the union holds.
    unsafe {
        let name = one(pointer)?;
        let kind = match name.ulKind {
            0 => NameKind::Id(name.Kind.lID),
            1 => NameKind::Name(wide(name.Kind.lpwstrName)?),
            _ => return Err(Code::E_INVALID_PARAMETER),
        };
        Ok(NamedProp { set: guid(name.lpguid)?, kind })
    }
}

/// What MAPI says about its last error; a null pointer means that it says nothing.
pub unsafe fn mapi_error(
    error: *const raw::MAPIERROR,
    unicode: bool,
) -> Result<Option<ExtendedError>, Code> {
    if error.is_null() {
        return Ok(None);
    }
    // SAFETY: as the module says.
    unsafe {
        let error = one(error)?;
        Ok(Some(ExtendedError {
            text: optional_text(error.lpszError, unicode)?.unwrap_or_default(),
            component: optional_text(error.lpszComponent, unicode)?.unwrap_or_default(),
            low_level: error.ulLowLevelError,
            context: error.ulContext,
        }))
    }
}

/// A restriction. It may nest 256 deep and have 65,536 parts.
pub unsafe fn restriction(pointer: *const raw::SRestriction) -> Result<Restriction, Code> {
    let mut parts = 0;
    // SAFETY: as the module says.
    unsafe { restriction_at(pointer, 0, &mut parts) }
}

unsafe fn restriction_at(
    pointer: *const raw::SRestriction,
    depth: usize,
    parts: &mut usize,
) -> Result<Restriction, Code> {
    *parts += 1;
    if depth >= MAX_DEPTH || *parts > MAX_PARTS {
        return Err(Code::E_TOO_COMPLEX);
    }
    // SAFETY: as the module says; `rt` says which field of the union holds.
    unsafe {
        let mut list = |first: *const raw::SRestriction, count: u32| {
            // More than can be evaluated, whatever the list holds.
            if count as usize > MAX_PARTS {
                return Err(Code::E_TOO_COMPLEX);
            }
            array(first, count, MAX_PARTS as u32)?
                .iter()
                .map(|r| restriction_at(r, depth + 1, parts))
                .collect::<Result<Vec<_>, _>>()
        };
        let restriction = one(pointer)?;
        let res = &restriction.res;
        Ok(match restriction.rt {
            0 => Restriction::And(list(res.resAnd.lpRes, res.resAnd.cRes)?),
            1 => Restriction::Or(list(res.resOr.lpRes, res.resOr.cRes)?),
            2 => Restriction::Not(Box::new(restriction_at(res.resNot.lpRes, depth + 1, parts)?)),
            3 => Restriction::Content {
                level: FuzzyLevel::from_raw(res.resContent.ulFuzzyLevel & 0xFFFF),
                options: FuzzyOptions::from_bits_retain(res.resContent.ulFuzzyLevel & 0xFFFF_0000),
                tag: Tag(res.resContent.ulPropTag),
                value: prop(one(res.resContent.lpProp)?)?,
            },
            4 => Restriction::Property {
                op: RelOp::from_raw(res.resProperty.relop),
                tag: Tag(res.resProperty.ulPropTag),
                value: prop(one(res.resProperty.lpProp)?)?,
            },
            5 => Restriction::CompareProps {
                op: RelOp::from_raw(res.resCompareProps.relop),
                left: Tag(res.resCompareProps.ulPropTag1),
                right: Tag(res.resCompareProps.ulPropTag2),
            },
            6 => Restriction::BitMask {
                op: BitMaskOp::from_raw(res.resBitMask.relBMR),
                tag: Tag(res.resBitMask.ulPropTag),
                mask: res.resBitMask.ulMask,
            },
            7 => Restriction::Size {
                op: RelOp::from_raw(res.resSize.relop),
                tag: Tag(res.resSize.ulPropTag),
                size: res.resSize.cb,
            },
            8 => Restriction::Exist(Tag(res.resExist.ulPropTag)),
            9 => Restriction::Sub {
                table: Tag(res.resSub.ulSubObject),
                restriction: Box::new(restriction_at(res.resSub.lpRes, depth + 1, parts)?),
            },
            10 => Restriction::Comment {
                restriction: if res.resComment.lpRes.is_null() {
                    None
                } else {
                    Some(Box::new(restriction_at(res.resComment.lpRes, depth + 1, parts)?))
                },
                props: props(res.resComment.lpProp, res.resComment.cValues)?,
            },
            11 => Restriction::Count {
                count: res.resCount.ulCount,
                restriction: Box::new(restriction_at(res.resCount.lpRes, depth + 1, parts)?),
            },
            _ => return Err(Code::E_TOO_COMPLEX),
        })
    }
}

/// Events, as `IMAPIAdviseSink::OnNotify` gets them. One that cannot be read is an error of its
/// own, so that the others are not lost.
pub unsafe fn notifications(
    first: *const raw::NOTIFICATION,
    count: u32,
) -> Result<Vec<Result<Notification, Code>>, Code> {
    // SAFETY: as the module says.
    unsafe {
        Ok(array(first, count, MAX_VALUES)?
            .iter()
            .map(|n| super::notification::from_raw(n))
            .collect())
    }
}
