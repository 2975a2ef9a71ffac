//! Owned values to C structures.
//!
//! Every function lays a structure out in the [`Memory`] it is given, the outermost piece first,
//! so that in a [`Block`] that piece is the root. The pointer is good as long as the memory is.
//!
//! # Errors
//! `MAPI_E_NOT_ENOUGH_MEMORY`; `MAPI_E_INVALID_PARAMETER` for a list too long for its count and,
//! in an [`Arena`](super::Arena), for text with a NUL inside; `MAPI_E_TOO_COMPLEX` for a
//! restriction nested too deep.
#![allow(clippy::missing_errors_doc)] // said once, above

use std::ffi::c_void;
use std::mem::{offset_of, size_of};
use std::ptr::{self, NonNull};

use super::{
    Allocator, Block, CodePage, MAX_DEPTH, Memory, NameKind, NamedProp, Notification, PropProblem,
    Row,
};
use crate::{
    Code, EntryId, ExtendedError, Guid, PropValue, Restriction, SortOrder, Tag, Value, raw,
};

type Result<T> = std::result::Result<T, Code>;

/// A number of elements as C counts them.
#[inline]
pub fn count(length: usize) -> Result<u32> {
    u32::try_from(length).map_err(|_| Code::E_INVALID_PARAMETER)
}

/// Room for `length` elements, all zero.
fn array<T>(memory: &impl Memory, length: usize) -> Result<NonNull<T>> {
    let size = length.checked_mul(size_of::<T>()).ok_or(Code::E_NOT_ENOUGH_MEMORY)?;
    memory.allocate(size).map(NonNull::cast)
}

/// Room for a structure that ends in an array of `length` elements of which it declares one.
pub(super) fn with_tail<S, T>(
    memory: &impl Memory,
    offset: usize,
    length: usize,
) -> Result<NonNull<S>> {
    let size = length.checked_mul(size_of::<T>()).and_then(|s| s.checked_add(offset));
    let size = size.ok_or(Code::E_NOT_ENOUGH_MEMORY)?.max(size_of::<S>());
    memory.allocate(size).map(NonNull::cast)
}

/// Copies elements into memory of their own; null where there are none.
fn copied<T: Copy>(memory: &impl Memory, values: &[T]) -> Result<*mut T> {
    if values.is_empty() {
        return Ok(ptr::null_mut());
    }
    let place = array::<T>(memory, values.len())?;
    // SAFETY: the room is for as many elements, and new.
    unsafe { ptr::copy_nonoverlapping(values.as_ptr(), place.as_ptr(), values.len()) };
    Ok(place.as_ptr())
}

/// Lays out elements one by one; null where there are none.
pub(super) fn mapped<T, U>(
    memory: &impl Memory,
    values: &[T],
    mut make: impl FnMut(&T) -> Result<U>,
) -> Result<*mut U> {
    if values.is_empty() {
        return Ok(ptr::null_mut());
    }
    let place = array::<U>(memory, values.len())?;
    for (index, value) in values.iter().enumerate() {
        let made = make(value)?;
        // SAFETY: `index` is within the room.
        unsafe { place.add(index).write(made) };
    }
    Ok(place.as_ptr())
}

/// Bytes; null where there are none.
pub fn bytes(memory: &impl Memory, bytes: &[u8]) -> Result<*mut u8> {
    copied(memory, bytes)
}

/// An entry identifier; null where it is empty.
pub fn entry_id(memory: &impl Memory, id: &[u8]) -> Result<*mut raw::ENTRYID> {
    bytes(memory, id).map(|id| id.cast())
}

/// A MAPIUID of the same bytes.
pub fn uid(memory: &impl Memory, uid: &Guid) -> Result<*mut raw::MAPIUID> {
    guid(memory, uid).map(|uid| uid.cast())
}

fn guid(memory: &impl Memory, guid: &Guid) -> Result<*mut Guid> {
    copied(memory, std::slice::from_ref(guid))
}

/// UTF-16 text with its NUL.
pub fn wide<M: Memory>(memory: &M, text: &str) -> Result<*mut u16> {
    let text = until_nul::<M>(text)?;
    let length = text.encode_utf16().count();
    let place = array::<u16>(memory, length + 1)?;
    for (index, unit) in text.encode_utf16().enumerate() {
        // SAFETY: `index` is below `length`; the unit behind stays 0.
        unsafe { place.add(index).write(unit) };
    }
    Ok(place.as_ptr())
}

/// 8-bit text with its NUL.
pub fn narrow<M: Memory>(memory: &M, text: &[u8]) -> Result<*mut i8> {
    let end = text.iter().position(|&b| b == 0);
    if end.is_some() && M::REFUSES_NUL {
        return Err(Code::E_INVALID_PARAMETER);
    }
    let text = &text[..end.unwrap_or(text.len())];
    let place = array::<u8>(memory, text.len() + 1)?;
    // SAFETY: the room is one longer than the text; the byte behind stays 0.
    unsafe { ptr::copy_nonoverlapping(text.as_ptr(), place.as_ptr(), text.len()) };
    Ok(place.as_ptr().cast())
}

fn until_nul<M: Memory>(text: &str) -> Result<&str> {
    match text.find('\0') {
        Some(_) if M::REFUSES_NUL => Err(Code::E_INVALID_PARAMETER),
        Some(end) => Ok(&text[..end]),
        None => Ok(text),
    }
}

/// A `TCHAR*`: UTF-16 when `unicode`, else 8-bit in code page 1252.
pub fn text<M: Memory>(memory: &M, text: &str, unicode: bool) -> Result<*mut c_void> {
    if unicode {
        wide(memory, text).map(|t| t.cast())
    } else {
        let page = CodePage::system();
        let bytes = page.encode(text);
        if M::REFUSES_NUL && page.decode(&bytes) != text {
            return Err(Code::E_BAD_CHARWIDTH);
        }
        narrow(memory, &bytes).map(|t| t.cast())
    }
}

/// An array of `TCHAR*`; null where there are none.
pub fn text_list<M: Memory>(
    memory: &M,
    list: &[String],
    unicode: bool,
) -> Result<*mut *mut c_void> {
    mapped(memory, list, |t| text(memory, t, unicode))
}

fn binary(memory: &impl Memory, value: &[u8]) -> Result<raw::SBinary> {
    Ok(raw::SBinary { cb: count(value.len())?, lpb: bytes(memory, value)? })
}

/// A FILETIME of that many intervals.
#[must_use]
pub fn file_time(intervals: i64) -> raw::FILETIME {
    let bits = intervals as u64;
    raw::FILETIME { dwLowDateTime: bits as u32, dwHighDateTime: (bits >> 32) as u32 }
}

/// A property, its value's parts in `memory`.
pub fn prop<M: Memory>(memory: &M, prop: &PropValue) -> Result<raw::SPropValue> {
    let value = match &prop.value {
        Value::Null | Value::Object => raw::__UPV { li: 0 },
        // The small ones go in through a zeroed union, so that no byte of it is left unset.
        Value::I2(v) => small(|u| u.i = *v),
        Value::Long(v) => small(|u| u.l = *v),
        Value::R4(v) => small(|u| u.flt = *v),
        Value::Boolean(v) => small(|u| u.b = u16::from(*v)),
        Value::Error(v) => small(|u| u.err = v.to_hresult()),
        Value::Double(v) => raw::__UPV { dbl: *v },
        Value::AppTime(v) => raw::__UPV { at: *v },
        Value::Currency(v) => raw::__UPV { cur: *v },
        Value::I8(v) => raw::__UPV { li: *v },
        Value::SysTime(v) => raw::__UPV { ft: file_time(*v) },
        Value::String8(v) => raw::__UPV { lpszA: narrow(memory, v)? },
        Value::Unicode(v) => raw::__UPV { lpszW: wide(memory, v)? },
        Value::Clsid(v) => raw::__UPV { lpguid: guid(memory, v)? },
        Value::Binary(v) => raw::__UPV { bin: binary(memory, v)? },
        Value::MvI2(v) => raw::__UPV {
            MVi: raw::SShortArray { cValues: count(v.len())?, lpi: copied(memory, v)? },
        },
        Value::MvLong(v) => raw::__UPV {
            MVl: raw::SLongArray { cValues: count(v.len())?, lpl: copied(memory, v)? },
        },
        Value::MvR4(v) => raw::__UPV {
            MVflt: raw::SRealArray { cValues: count(v.len())?, lpflt: copied(memory, v)? },
        },
        Value::MvDouble(v) => raw::__UPV {
            MVdbl: raw::SDoubleArray { cValues: count(v.len())?, lpdbl: copied(memory, v)? },
        },
        Value::MvCurrency(v) => raw::__UPV {
            MVcur: raw::SCurrencyArray { cValues: count(v.len())?, lpcur: copied(memory, v)? },
        },
        Value::MvAppTime(v) => raw::__UPV {
            MVat: raw::SAppTimeArray { cValues: count(v.len())?, lpat: copied(memory, v)? },
        },
        Value::MvI8(v) => raw::__UPV {
            MVli: raw::SLargeIntegerArray { cValues: count(v.len())?, lpli: copied(memory, v)? },
        },
        Value::MvSysTime(v) => raw::__UPV {
            MVft: raw::SDateTimeArray {
                cValues: count(v.len())?,
                lpft: mapped(memory, v, |&t| Ok(file_time(t)))?,
            },
        },
        Value::MvClsid(v) => raw::__UPV {
            MVguid: raw::SGuidArray { cValues: count(v.len())?, lpguid: copied(memory, v)? },
        },
        Value::MvString8(v) => raw::__UPV {
            MVszA: raw::SLPSTRArray {
                cValues: count(v.len())?,
                lppszA: mapped(memory, v, |t| narrow(memory, t))?,
            },
        },
        Value::MvUnicode(v) => raw::__UPV {
            MVszW: raw::SWStringArray {
                cValues: count(v.len())?,
                lppszW: mapped(memory, v, |t| wide(memory, t))?,
            },
        },
        Value::MvBinary(v) => raw::__UPV {
            MVbin: raw::SBinaryArray {
                cValues: count(v.len())?,
                lpbin: mapped(memory, v, |b| binary(memory, b))?,
            },
        },
    };
    // The value decides the type: a reader takes the union for what the tag's type says, so
    // the two must agree whatever the caller put together.
    let ty = prop.value.type_code();
    let kept = super::decode::single_instance(prop.tag.type_code()) == ty;
    let tag = if kept { prop.tag } else { prop.tag.with_type(ty) };
    Ok(raw::SPropValue { ulPropTag: tag.0, dwAlignPad: 0, Value: value })
}

fn small(set: impl FnOnce(&mut raw::__UPV)) -> raw::__UPV {
    let mut value = raw::__UPV { li: 0 };
    set(&mut value);
    value
}

/// Properties; null where there are none.
pub fn props<M: Memory>(memory: &M, props: &[PropValue]) -> Result<*mut raw::SPropValue> {
    mapped(memory, props, |p| prop(memory, p))
}

/// Property tags.
pub fn tags(memory: &impl Memory, tags: &[Tag]) -> Result<*mut raw::SPropTagArray> {
    let offset = offset_of!(raw::SPropTagArray, aulPropTag);
    let array = with_tail::<raw::SPropTagArray, u32>(memory, offset, tags.len())?.as_ptr();
    // SAFETY: the room holds the structure and as many elements.
    unsafe {
        (*array).cValues = count(tags.len())?;
        let first = array.byte_add(offset).cast::<u32>();
        for (index, tag) in tags.iter().enumerate() {
            first.add(index).write(tag.0);
        }
    }
    Ok(array)
}

/// Rows, all in one memory: for what a call passes in.
pub fn row_set<M: Memory>(memory: &M, rows: &[Row]) -> Result<*mut raw::SRowSet> {
    let offset = offset_of!(raw::SRowSet, aRow);
    let set = with_tail::<raw::SRowSet, raw::SRow>(memory, offset, rows.len())?.as_ptr();
    // SAFETY: the room holds the structure and as many elements.
    unsafe {
        (*set).cRows = count(rows.len())?;
        let first = set.byte_add(offset).cast::<raw::SRow>();
        for (index, row) in rows.iter().enumerate() {
            first.add(index).write(raw::SRow {
                ulAdrEntryPad: 0,
                cValues: count(row.len())?,
                lpProps: props(memory, row)?,
            });
        }
    }
    Ok(set)
}

/// An address list, all in one memory: for what a call passes in. It has the shape of a row set.
pub fn adr_list<M: Memory>(memory: &M, rows: &[Row]) -> Result<*mut raw::ADRLIST> {
    row_set(memory, rows).map(|set| set.cast())
}

/// Rows as an out parameter gives them: the set and each row's properties are blocks of their
/// own, to be freed by `FreeProws`.
pub fn row_set_out(allocator: Allocator, rows: &[Row]) -> Result<*mut raw::SRowSet> {
    let mut written = crate::RowSet::empty(allocator, rows.len())?;
    for row in rows {
        let block = Block::new(allocator);
        let first = props(&block, row)?;
        let values = count(row.len())?;
        let _: *mut c_void = block.finish();
        written.push(raw::SRow { ulAdrEntryPad: 0, cValues: values, lpProps: first });
    }
    Ok(written.into_raw())
}

/// An address list as an in-out parameter gives it back: to be freed by `FreePadrlist`.
pub fn adr_list_out(allocator: Allocator, rows: &[Row]) -> Result<*mut raw::ADRLIST> {
    row_set_out(allocator, rows).map(|set| set.cast())
}

/// Entry identifiers.
pub fn entry_list(memory: &impl Memory, ids: &[EntryId]) -> Result<*mut raw::SBinaryArray> {
    let list = array::<raw::SBinaryArray>(memory, 1)?;
    let binaries = raw::SBinaryArray {
        cValues: count(ids.len())?,
        lpbin: mapped(memory, ids, |id| binary(memory, id.as_bytes()))?,
    };
    // SAFETY: the room is for one.
    unsafe { list.write(binaries) };
    Ok(list.as_ptr())
}

/// Problems; null where there are none, which is how MAPI says so.
pub fn problems(
    memory: &impl Memory,
    problems: &[PropProblem],
) -> Result<*mut raw::SPropProblemArray> {
    if problems.is_empty() {
        return Ok(ptr::null_mut());
    }
    let offset = offset_of!(raw::SPropProblemArray, aProblem);
    let array =
        with_tail::<raw::SPropProblemArray, raw::SPropProblem>(memory, offset, problems.len())?;
    let array = array.as_ptr();
    // SAFETY: the room holds the structure and as many elements.
    unsafe {
        (*array).cProblem = count(problems.len())?;
        let first = array.byte_add(offset).cast::<raw::SPropProblem>();
        for (index, problem) in problems.iter().enumerate() {
            first.add(index).write(raw::SPropProblem {
                ulIndex: problem.index,
                ulPropTag: problem.tag.0,
                scode: problem.code.to_hresult(),
            });
        }
    }
    Ok(array)
}

/// A sort order.
pub fn sort_order(memory: &impl Memory, order: &SortOrder) -> Result<*mut raw::SSortOrderSet> {
    let offset = offset_of!(raw::SSortOrderSet, aSort);
    let set = with_tail::<raw::SSortOrderSet, raw::SSortOrder>(memory, offset, order.keys.len())?;
    let set = set.as_ptr();
    // SAFETY: the room holds the structure and as many elements.
    unsafe {
        (*set).cSorts = count(order.keys.len())?;
        (*set).cCategories = order.categories;
        (*set).cExpanded = order.expanded;
        let first = set.byte_add(offset).cast::<raw::SSortOrder>();
        for (index, key) in order.keys.iter().enumerate() {
            first
                .add(index)
                .write(raw::SSortOrder { ulPropTag: key.tag.0, ulOrder: key.direction.to_raw() });
        }
    }
    Ok(set)
}

/// Names of named properties; `None` becomes a null pointer in its place. Null where there are
/// none.
pub fn names<M: Memory>(
    memory: &M,
    names: &[Option<NamedProp>],
) -> Result<*mut *mut raw::MAPINAMEID> {
    mapped(memory, names, |n| match n {
        Some(n) => name(memory, n),
        None => Ok(ptr::null_mut()),
    })
}

/// The name of a named property.
pub fn name<M: Memory>(memory: &M, name: &NamedProp) -> Result<*mut raw::MAPINAMEID> {
    let place = array::<raw::MAPINAMEID>(memory, 1)?;
    let mut kind = raw::MAPINAMEID_Kind { lID_Reserved: 0 };
    let number = match &name.kind {
        NameKind::Id(id) => {
            kind.lID = *id;
            0
        }
        NameKind::Name(text) => {
            kind.lpwstrName = wide(memory, text)?;
            1
        }
    };
    let encoded = raw::MAPINAMEID { lpguid: guid(memory, &name.set)?, ulKind: number, Kind: kind };
    // SAFETY: the room is for one.
    unsafe { place.write(encoded) };
    Ok(place.as_ptr())
}

/// What GetLastError gives.
pub fn mapi_error<M: Memory>(
    memory: &M,
    error: &ExtendedError,
    unicode: bool,
) -> Result<*mut raw::MAPIERROR> {
    let place = array::<raw::MAPIERROR>(memory, 1)?;
    let encoded = raw::MAPIERROR {
        ulVersion: 0,
        lpszError: text(memory, &error.text, unicode)?,
        lpszComponent: text(memory, &error.component, unicode)?,
        ulLowLevelError: error.low_level,
        ulContext: error.context,
    };
    // SAFETY: the room is for one.
    unsafe { place.write(encoded) };
    Ok(place.as_ptr())
}

/// A restriction. It may nest 256 deep.
pub fn restriction<M: Memory>(
    memory: &M,
    restriction: &Restriction,
) -> Result<*mut raw::SRestriction> {
    boxed(memory, restriction, 0)
}

fn boxed<M: Memory>(
    memory: &M,
    restriction: &Restriction,
    depth: usize,
) -> Result<*mut raw::SRestriction> {
    let place = array::<raw::SRestriction>(memory, 1)?;
    let encoded = restriction_at(memory, restriction, depth)?;
    // SAFETY: the room is for one.
    unsafe { place.write(encoded) };
    Ok(place.as_ptr())
}

fn boxed_prop<M: Memory>(memory: &M, value: &PropValue) -> Result<*mut raw::SPropValue> {
    props(memory, std::slice::from_ref(value))
}

fn restriction_at<M: Memory>(
    memory: &M,
    restriction: &Restriction,
    depth: usize,
) -> Result<raw::SRestriction> {
    if depth >= MAX_DEPTH {
        return Err(Code::E_TOO_COMPLEX);
    }
    let list =
        |parts: &[Restriction]| mapped(memory, parts, |r| restriction_at(memory, r, depth + 1));
    // Zeroed, so that what a kind does not use is zero.
    let mut res = raw::SRestriction_res::default();
    let rt = match restriction {
        Restriction::And(parts) => {
            res.resAnd = raw::SAndRestriction { cRes: count(parts.len())?, lpRes: list(parts)? };
            0
        }
        Restriction::Or(parts) => {
            res.resOr = raw::SOrRestriction { cRes: count(parts.len())?, lpRes: list(parts)? };
            1
        }
        Restriction::Not(inner) => {
            let lp = boxed(memory, inner, depth + 1)?;
            res.resNot = raw::SNotRestriction { ulReserved: 0, lpRes: lp };
            2
        }
        Restriction::Content { level, options, tag, value } => {
            res.resContent = raw::SContentRestriction {
                ulFuzzyLevel: (level.to_raw() & 0xFFFF) | (options.bits() & 0xFFFF_0000),
                ulPropTag: tag.0,
                lpProp: boxed_prop(memory, value)?,
            };
            3
        }
        Restriction::Property { op, tag, value } => {
            res.resProperty = raw::SPropertyRestriction {
                relop: op.to_raw(),
                ulPropTag: tag.0,
                lpProp: boxed_prop(memory, value)?,
            };
            4
        }
        Restriction::CompareProps { op, left, right } => {
            res.resCompareProps = raw::SComparePropsRestriction {
                relop: op.to_raw(),
                ulPropTag1: left.0,
                ulPropTag2: right.0,
            };
            5
        }
        Restriction::BitMask { op, tag, mask } => {
            res.resBitMask =
                raw::SBitMaskRestriction { relBMR: op.to_raw(), ulPropTag: tag.0, ulMask: *mask };
            6
        }
        Restriction::Size { op, tag, size } => {
            res.resSize = raw::SSizeRestriction { relop: op.to_raw(), ulPropTag: tag.0, cb: *size };
            7
        }
        Restriction::Exist(tag) => {
            res.resExist =
                raw::SExistRestriction { ulReserved1: 0, ulPropTag: tag.0, ulReserved2: 0 };
            8
        }
        Restriction::Sub { table, restriction } => {
            let lp = boxed(memory, restriction, depth + 1)?;
            res.resSub = raw::SSubRestriction { ulSubObject: table.0, lpRes: lp };
            9
        }
        Restriction::Comment { restriction, props: comments } => {
            let lp = match restriction {
                Some(inner) => boxed(memory, inner, depth + 1)?,
                None => ptr::null_mut(),
            };
            res.resComment = raw::SCommentRestriction {
                cValues: count(comments.len())?,
                lpRes: lp,
                lpProp: props(memory, comments)?,
            };
            10
        }
        Restriction::Count { count, restriction } => {
            let lp = boxed(memory, restriction, depth + 1)?;
            res.resCount = raw::SCountRestriction { ulCount: *count, lpRes: lp };
            11
        }
    };
    Ok(raw::SRestriction { rt, res })
}

/// Events, as `IMAPIAdviseSink::OnNotify` gets them.
pub fn notifications<M: Memory>(
    memory: &M,
    events: &[Notification],
) -> Result<*mut raw::NOTIFICATION> {
    mapped(memory, events, |event| super::notification::to_raw(memory, event))
}
