//! Sort orders: which are accepted, and how they order rows in memory.

use std::cmp::Ordering;

use mapi_session::flags::SortDirection;
use mapi_session::{Code, SortKey, SortOrder, Tag, Value};

use super::compare::compare_values;
use super::source::RowSource;
use super::text;
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::props::types::{MV_FLAG, MV_INSTANCE};

/// The most keys of a sort order.
pub(crate) const MAX_KEYS: usize = 16;

/// Checks a sort order against what a source can order. Keys are columns that are available, or
/// that stand in the column set in force.
///
/// # Errors
/// `MAPI_E_TOO_COMPLEX` for what SortTable refuses: a column that is neither available nor in the
/// set or not sortable, a repeated key, too many keys, an order that is not supported; more
/// categories than keys, or more expanded ones than categories, is `MAPI_E_INVALID_PARAMETER`.
pub(crate) fn validate(order: &SortOrder, source: &dyn RowSource, set: &[Tag]) -> Reply<()> {
    let refuse = |text: String| Err(Fault { code: Code::E_TOO_COMPLEX, text: Some(text) });
    if order.categories as usize > order.keys.len() || order.expanded > order.categories {
        return Err(Fault {
            code: Code::E_INVALID_PARAMETER,
            text: Some(
                "a sort order has at most as many categories as keys, and at most as \
                        many expanded ones as categories"
                    .into(),
            ),
        });
    }
    if order.keys.len() > MAX_KEYS {
        return refuse(format!("a sort order has at most {MAX_KEYS} keys"));
    }
    let available = source.columns();
    for (position, SortKey { tag, direction }) in order.keys.iter().enumerate() {
        let mut category = position < order.categories as usize;
        match direction {
            SortDirection::Ascend | SortDirection::Descend => {}
            SortDirection::Combine if deviates("G.6.2.COMBINE.first") => {}
            SortDirection::Combine
                if category && position > 0 && !is_extreme(&order.keys[position - 1]) => {}
            // It orders the category before it, and may stand behind the last one.
            SortDirection::CategoryMax | SortDirection::CategoryMin
                if (1..=order.categories as usize).contains(&position)
                    && !is_extreme(&order.keys[position - 1]) =>
            {
                category = false;
            }
            other => return refuse(format!("{tag:?} cannot be sorted by {other:?}")),
        }
        let ty = tag.type_code();
        let base = ty & !(MV_FLAG | MV_INSTANCE);
        // PT_UNSPECIFIED, PT_NULL, PT_ERROR and PT_OBJECT have no order.
        if matches!(base, 0x0000 | 0x0001 | 0x000A | 0x000D) {
            return refuse(format!("values of the type of {tag:?} have no order"));
        }
        if category && ty & (MV_FLAG | MV_INSTANCE) == MV_FLAG {
            return refuse(format!("{tag:?} has several values and cannot make categories"));
        }
        let set = if deviates("G.6.columns") { &[] } else { set };
        let known = available.iter().chain(set).any(|column| {
            let type_code = column.type_code() & !MV_INSTANCE;
            column.id() == tag.id() && same_type(type_code, ty & !MV_INSTANCE)
        });
        if !known || !source.is_sortable(*tag) {
            return refuse(format!("{tag:?} is no column of this table that it can be sorted by"));
        }
        if order.keys[..position].iter().any(|other| other.tag.id() == tag.id()) {
            return refuse(format!("{tag:?} is a key twice"));
        }
    }
    Ok(())
}

/// Whether a key orders the category before it by the largest or smallest value in it.
pub(crate) fn is_extreme(key: &SortKey) -> bool {
    matches!(key.direction, SortDirection::CategoryMax | SortDirection::CategoryMin)
}

/// Whether two types are the same but for the width of text.
pub(crate) fn same_type(a: u16, b: u16) -> bool {
    let wide = |ty: u16| if ty & !MV_FLAG == 0x001E { ty | 0x0001 } else { ty };
    wide(a) == wide(b)
}

/// A value prepared for comparing many times: text is folded once.
pub(crate) fn sort_value(value: &Value) -> Value {
    match value {
        Value::Unicode(_) | Value::String8(_) => {
            // Folded text orders as its bytes do.
            Value::Binary(text::of(value).map(|t| text::fold(&t).into_bytes()).unwrap_or_default())
        }
        other => other.clone(),
    }
}

/// Orders two rows by prepared key values. Missing values are last in both directions.
pub(crate) fn compare_keys(keys: &[SortKey], a: &[Value], b: &[Value]) -> Ordering {
    let mut descending = false;
    // Those that order whole categories say nothing of two rows.
    for (key, (a, b)) in keys.iter().zip(a.iter().zip(b)).filter(|(key, _)| !is_extreme(key)) {
        // A key that joins the category before it goes the same way.
        if key.direction != SortDirection::Combine {
            descending = key.direction == SortDirection::Descend;
        }
        descending |= deviates("G.6.2.ASCEND");
        descending &= !deviates("G.6.2.DESCEND");
        let ordering = compare_key(descending, a, b);
        if ordering.is_ne() {
            return ordering;
        }
    }
    Ordering::Equal
}

/// Orders two prepared values of a key. A missing value is last in both directions.
pub(crate) fn compare_key(descending: bool, a: &Value, b: &Value) -> Ordering {
    match (absent(a), absent(b)) {
        (true, true) => Ordering::Equal,
        (true, false) if deviates("G.6.4") && descending => Ordering::Less,
        (false, true) if deviates("G.6.4") && descending => Ordering::Greater,
        (true, false) => Ordering::Greater,
        (false, true) => Ordering::Less,
        (false, false) => {
            let ordering = compare_values(a, b).unwrap_or(Ordering::Equal);
            if descending { reverse(a, b, ordering) } else { ordering }
        }
    }
}

/// Descending, but with the missing elements of a shorter tuple still last.
fn reverse(a: &Value, b: &Value, ordering: Ordering) -> Ordering {
    let (a, b) = (super::elements(a), super::elements(b));
    let common = a.len().min(b.len());
    let differs = a[..common]
        .iter()
        .zip(&b[..common])
        .any(|(a, b)| compare_values(a, b).is_some_and(Ordering::is_ne));
    if differs || a.len() == b.len() { ordering.reverse() } else { ordering }
}

fn absent(value: &Value) -> bool {
    matches!(value, Value::Error(_) | Value::Null)
}

/// The tag by which a source knows a column: the one that it lists, or text in Unicode.
pub(crate) fn canonical(tag: Tag, available: &[Tag]) -> Tag {
    let listed = available.iter().find(|column| column.id() == tag.id());
    listed
        .copied()
        .unwrap_or_else(|| crate::props::width(tag.with_type(tag.type_code() & !MV_INSTANCE), true))
}
