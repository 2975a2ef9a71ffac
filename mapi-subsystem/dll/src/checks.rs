//! Whether structures are what they should be. Like every reader of MAPI's structures these
//! find counts, pointers and types that cannot be; that a pointer points somewhere they cannot
//! know.

use mapi_session::flags::SortDirection;
use mapi_session::raw::{
    MAPINAMEID, SBinaryArray, SPropTagArray, SPropValue, SRestriction, SRow, SRowSet, SSortOrderSet,
};
use mapi_session::wire::{MAX_PROPS, decode};
use mapi_session::{Code, PropValue, Tag, Value};

const PT_ERROR: u16 = 0x000A;
const PT_BOOLEAN: u16 = 0x000B;
const MV_INSTANCE: u16 = 0x3000;

/// 1 where reading fails or finds something bad.
fn bad(checked: Result<bool, Code>) -> u32 {
    u32::from(checked.unwrap_or(true))
}

/// Whether a tag names no type that a value can have.
fn bad_tag(tag: Tag) -> bool {
    const KNOWN: &[u16] = &[
        0x0000, 0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0007, 0x000A, 0x000B, 0x000D,
        0x0014, 0x001E, 0x001F, 0x0040, 0x0048, 0x0102, 0x1002, 0x1003, 0x1004, 0x1005, 0x1006,
        0x1007, 0x1014, 0x101E, 0x101F, 0x1040, 0x1048, 0x1102,
    ];
    let ty = tag.type_code();
    // A column may name a multi-valued property of which a row has one value.
    let ty = if ty & MV_INSTANCE == MV_INSTANCE { ty & !0x2000 } else { ty };
    !KNOWN.contains(&ty)
}

fn bad_props(props: &[PropValue]) -> bool {
    props.iter().any(|prop| bad_tag(prop.tag) || prop.value == Value::Error(Code::E_INVALID_TYPE))
}

pub(crate) unsafe fn f_bad_prop_tag(tag: u32) -> u32 {
    u32::from(bad_tag(Tag(tag)))
}

pub(crate) unsafe fn f_bad_prop(value: *const SPropValue) -> u32 {
    // SAFETY: the caller vouches for the value.
    bad(unsafe {
        decode::one(value).and_then(|value| {
            let boolean = Tag(value.ulPropTag).type_code() == PT_BOOLEAN;
            Ok(boolean && value.Value.b > 1 || bad_props(&[decode::prop(value)?]))
        })
    })
}

pub(crate) unsafe fn f_bad_row(row: *const SRow) -> u32 {
    // SAFETY: the caller vouches for the row.
    bad(unsafe { decode::one(row).and_then(|row| Ok(bad_props(&decode::row(row)?))) })
}

pub(crate) unsafe fn f_bad_row_set(rows: *const SRowSet) -> i32 {
    // SAFETY: the caller vouches for the rows.
    let rows = unsafe { decode::rows(rows) };
    i32::from(rows.map_or(true, |rows| rows.iter().any(|row| bad_props(row))))
}

pub(crate) unsafe fn f_bad_rglpsz_w(texts: *const *const u16, count: u32) -> i32 {
    // SAFETY: the caller vouches for the texts.
    i32::from(unsafe { decode::wide_list(count, texts.cast()) }.is_err())
}

pub(crate) unsafe fn f_bad_rglp_name_id(names: *const *const MAPINAMEID, count: u32) -> i32 {
    // SAFETY: the caller vouches for the names.
    let names = unsafe { decode::names(names.cast(), count) };
    i32::from(names.map_or(true, |names| names.iter().any(Option::is_none)))
}

pub(crate) unsafe fn f_bad_entry_list(list: *const SBinaryArray) -> i32 {
    // SAFETY: the caller vouches for the list.
    let list = unsafe { decode::entry_list(list) };
    // The flags and the provider's UID are in every entry identifier that is long-term.
    i32::from(list.map_or(true, |list| list.iter().any(|id| id.as_bytes().len() < 4)))
}

pub(crate) unsafe fn f_bad_restriction(restriction: *const SRestriction) -> u32 {
    // SAFETY: the caller vouches for the restriction.
    u32::from(unsafe { decode::restriction(restriction) }.is_err())
}

pub(crate) unsafe fn f_bad_sort_order_set(order: *const SSortOrderSet) -> u32 {
    // SAFETY: the caller vouches for the order.
    bad(unsafe { decode::sort_order(order) }.map(|order| {
        let unknown = |direction| matches!(direction, SortDirection::Unknown(_));
        order.categories as usize > order.keys.len()
            || order.expanded > order.categories
            || order.keys.iter().any(|key| bad_tag(key.tag) || unknown(key.direction))
    }))
}

pub(crate) unsafe fn f_bad_column_set(columns: *const SPropTagArray) -> u32 {
    // SAFETY: the caller vouches for the columns.
    bad(unsafe { decode::tags(columns) }.map(|tags| {
        tags.len() > MAX_PROPS as usize
            || tags.iter().any(|&tag| bad_tag(tag) || tag.type_code() == PT_ERROR)
    }))
}
