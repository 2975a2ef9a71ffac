//! Values compared, as restrictions and sort orders compare them.

use std::ptr;

use mapi_session::flags::{FuzzyLevel, FuzzyOptions, RelOp};
use mapi_session::raw::{MAPINAMEID, SPropValue};
use mapi_session::wire::decode;
use mapi_session::{Code, PropValue, Restriction, Tag, Value};
use mapi_subsystem::deviation::deviates;
use mapi_subsystem::table::{compare_values, evaluate, related};

unsafe fn prop(value: *const SPropValue) -> Result<PropValue, Code> {
    // SAFETY: the caller vouches for the value.
    unsafe { decode::one(value).and_then(|value| decode::prop(value)) }
}

/// Both values.
unsafe fn pair(
    left: *const SPropValue,
    right: *const SPropValue,
) -> Result<(PropValue, PropValue), Code> {
    // SAFETY: the caller vouches for both.
    unsafe { Ok((prop(left)?, prop(right)?)) }
}

pub(crate) unsafe fn f_prop_contains_prop(
    value: *const SPropValue,
    wanted: *const SPropValue,
    fuzzy_level: u32,
) -> i32 {
    // SAFETY: the caller vouches for the values.
    let Ok((value, wanted)) = (unsafe { pair(value, wanted) }) else { return 0 };
    i32::from(contains(value.value, wanted.value, fuzzy_level))
}

fn contains(value: Value, wanted: Value, fuzzy_level: u32) -> bool {
    let searched = matches!(value, Value::String8(_) | Value::Unicode(_) | Value::Binary(_));
    if !searched || value.type_code() != wanted.type_code() {
        return false;
    }
    let level = match FuzzyLevel::from_raw(fuzzy_level & 0xFFFF) {
        FuzzyLevel::Unknown(_) if deviates("G.9.3.FPropContainsProp") => FuzzyLevel::Substring,
        FuzzyLevel::Unknown(_) => FuzzyLevel::FullString,
        level => level,
    };
    // A name of its own, since a content restriction of PR_ANR is about more than its text.
    let tag = Tag(u32::from(value.type_code()) | 1 << 16);
    let restriction = Restriction::Content {
        level,
        options: FuzzyOptions::from_bits_retain(fuzzy_level & 0xFFFF_0000),
        tag,
        value: PropValue { tag, value: wanted },
    };
    evaluate(&restriction, [PropValue { tag, value }].as_slice()).unwrap_or(false)
}

pub(crate) unsafe fn f_prop_compare_prop(
    left: *const SPropValue,
    operator: u32,
    right: *const SPropValue,
) -> i32 {
    // SAFETY: the caller vouches for the values.
    let Ok((left, right)) = (unsafe { pair(left, right) }) else { return 0 };
    if left.tag.type_code() != right.tag.type_code() {
        return 0;
    }
    let ordering = compare_values(&left.value, &right.value);
    let ordering = ordering.map(|o| if deviates("G.8.6") { o.reverse() } else { o });
    let holds = ordering.and_then(|ordering| related(RelOp::from_raw(operator), ordering));
    i32::from(holds.unwrap_or(false))
}

pub(crate) unsafe fn l_prop_compare_prop(left: *const SPropValue, right: *const SPropValue) -> i32 {
    // SAFETY: the caller vouches for the values.
    match unsafe { pair(left, right) } {
        Ok((left, right)) => match compare_values(&left.value, &right.value) {
            Some(ordering) => ordering as i32,
            // Without an order: unequal is any number but 0, always the same.
            None => i32::from(left.value != right.value),
        },
        Err(_) => i32::from(!ptr::eq(left, right)),
    }
}

pub(crate) unsafe fn f_equal_names(left: *const MAPINAMEID, right: *const MAPINAMEID) -> i32 {
    // SAFETY: the caller vouches for the names.
    let names = unsafe { (decode::name(left), decode::name(right)) };
    i32::from(matches!(names, (Ok(left), Ok(right)) if left == right))
}

pub(crate) unsafe fn ul_prop_size(value: *const SPropValue) -> u32 {
    // SAFETY: the caller vouches for the value.
    unsafe { prop(value) }.map_or(0, |prop| u32::try_from(prop.value.size()).unwrap_or(u32::MAX))
}
