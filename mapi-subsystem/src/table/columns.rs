//! A column set in force, and rows in it.

use mapi_session::{Code, PropValue, Tag, Value};

use super::evaluate::elements;
use super::index::{Entry, Heading};
use super::memory::INSTANCE_KEY;
use super::sort::{canonical, same_type};
use crate::deviation::deviates;
use crate::props::types::{MV_FLAG, MV_INSTANCE, PT_ERROR};
use crate::props::{convert, missing};
use mapi_session::wire::Row;

/// `PR_ROWID`
const ROW_ID: u16 = 0x3000;
/// `PR_ROW_TYPE`
const ROW_TYPE: u16 = 0x0FF5;
/// `PR_DEPTH`
const DEPTH: u16 = 0x3005;
/// `PR_CONTENT_COUNT`
const CONTENT_COUNT: u16 = 0x3602;
/// `PR_CONTENT_UNREAD`
const CONTENT_UNREAD: u16 = 0x3603;

const LEAF_ROW: i32 = 1;
const EXPANDED_CATEGORY: i32 = 3;
const COLLAPSED_CATEGORY: i32 = 4;

/// The columns that a client set, and what a source is asked for to fill them.
#[derive(Debug, Clone)]
pub(crate) struct Columns {
    pub(crate) tags: Vec<Tag>,
    /// One for each of `tags`, in the source's own types.
    pub(crate) fetch: Vec<Tag>,
    /// Whether the source's type is the column's, but for the width of text.
    fits: Vec<bool>,
}

impl Columns {
    pub(crate) fn new(tags: Vec<Tag>, available: &[Tag]) -> Columns {
        let fetch: Vec<Tag> = tags.iter().map(|tag| canonical(*tag, available)).collect();
        let fits = tags
            .iter()
            .zip(&fetch)
            .map(|(tag, source)| {
                let wanted = tag.type_code() & !MV_INSTANCE;
                wanted == 0 || same_type(wanted, source.type_code())
            })
            .collect();
        Columns { tags, fetch, fits }
    }

    /// Whether a row is the source's values as they are: no places kept free, nothing that the
    /// view itself fills in, and all in the source's own types.
    pub(crate) fn are_plain(&self) -> bool {
        let own = |tag: &Tag| matches!(tag.id(), ROW_ID | ROW_TYPE | DEPTH) || *tag == Tag::NULL;
        self.tags == self.fetch && !self.tags.iter().any(own)
    }

    /// The columns that make a row for each of their values.
    pub(crate) fn instances(&self) -> impl Iterator<Item = Tag> {
        let multiplied = |(tag, _): &(&Tag, &Tag)| tag.type_code() & MV_INSTANCE != 0;
        let some = !deviates("G.2.SetColumns.MVI");
        self.tags
            .iter()
            .zip(&self.fetch)
            .filter(multiplied)
            .filter(move |_| some)
            .map(|(_, source)| *source)
    }

    /// A leaf row: `values` are those of `fetch`, `multiplied` the columns that make instances
    /// with the values that this row stands for, `depth` its depth under category headings.
    pub(crate) fn row(
        &self,
        entry: &Entry,
        values: Vec<Value>,
        multiplied: &[(Tag, Value)],
        depth: Option<u32>,
    ) -> Row {
        let Entry::Row { id, instance } = entry else { return Vec::new() };
        let cell = |((tag, fits), value): ((&Tag, &bool), Value)| {
            let value = match tag.id() {
                _ if *tag == Tag::NULL && !deviates("G.2.SetColumns.PR_NULL") => {
                    return PropValue { tag: Tag::NULL, value: Value::Null };
                }
                id if id == INSTANCE_KEY.id() && !multiplied.is_empty() => {
                    instance_key(value, *instance)
                }
                ROW_TYPE if depth.is_some() || is_missing(&value) => Value::Long(LEAF_ROW),
                ROW_ID if is_missing(&value) => Value::Long(id.0 as i32),
                DEPTH => match depth {
                    Some(depth) => Value::Long(depth as i32),
                    None => value,
                },
                _ if !fits => missing(),
                id => match multiplied.iter().find(|(m, _)| m.id() == id) {
                    Some((_, one)) if tag.type_code() & MV_INSTANCE != 0 => one.clone(),
                    _ => value,
                },
            };
            finish(*tag, value)
        };
        let cells = self.tags.iter().zip(&self.fits).zip(values).map(cell);
        if deviates("G.3.6") {
            return cells.filter(|prop| !is_missing(&prop.value)).collect();
        }
        cells.collect()
    }

    /// A heading row.
    pub(crate) fn heading(&self, key: &[u8], heading: &Heading) -> Row {
        let cell = |tag: &Tag| {
            let value = match tag.id() {
                _ if *tag == Tag::NULL => {
                    return PropValue { tag: Tag::NULL, value: Value::Null };
                }
                id if id == INSTANCE_KEY.id() => Value::Binary(key.to_vec()),
                ROW_TYPE if heading.expanded => Value::Long(EXPANDED_CATEGORY),
                ROW_TYPE => Value::Long(COLLAPSED_CATEGORY),
                DEPTH => Value::Long(heading.level as i32),
                CONTENT_COUNT if deviates("G.6.3") => Value::Long(0),
                CONTENT_COUNT => Value::Long(heading.count as i32),
                CONTENT_UNREAD if deviates("G.6.3.PR_CONTENT_UNREAD") => Value::Long(0),
                CONTENT_UNREAD => Value::Long(heading.unread as i32),
                id => match heading.values.iter().find(|(t, _)| t.id() == id) {
                    Some((_, value)) => value.clone(),
                    None => missing(),
                },
            };
            finish(*tag, value)
        };
        self.tags.iter().map(cell).collect()
    }
}

fn is_missing(value: &Value) -> bool {
    matches!(value, Value::Error(code) if *code == Code::E_NOT_FOUND)
}

/// The value in the type of its column, or PT_ERROR.
fn finish(tag: Tag, value: Value) -> PropValue {
    let value = match value {
        Value::Null => missing(),
        error @ Value::Error(_) => error,
        value => {
            // An instance of a multi-valued column is a single value, and its tag says so.
            let ty = tag.type_code();
            let wanted = if ty & MV_INSTANCE != 0 { ty & !(MV_INSTANCE | MV_FLAG) } else { ty };
            convert(value, wanted).unwrap_or_else(|_| missing())
        }
    };
    let ty = if matches!(value, Value::Error(_)) { PT_ERROR } else { value.type_code() };
    PropValue { tag: tag.with_type(ty), value }
}

/// The instance key of one of several rows that stand for the values of one.
pub(crate) fn instance_key(key: Value, instance: u32) -> Value {
    match key {
        Value::Binary(mut key) => {
            key.extend_from_slice(&instance.to_le_bytes());
            Value::Binary(key)
        }
        other => other,
    }
}

/// The values that an instance of a row stands for: `instance` counts through the values of the
/// last column first.
pub(crate) fn instance_values(values: &[(Tag, Value)], mut instance: u32) -> Vec<(Tag, Value)> {
    let mut chosen: Vec<_> = values
        .iter()
        .rev()
        .map(|(tag, value)| {
            let mut all = elements(value);
            let count = all.len().max(1) as u32;
            let at = (instance % count) as usize;
            instance /= count;
            let one = if all.is_empty() { missing() } else { all.swap_remove(at) };
            (*tag, one)
        })
        .collect();
    chosen.reverse();
    chosen
}

/// How many rows stand for the values of one; bounded, since a client chooses the columns.
pub(crate) fn instance_count(values: &[(Tag, Value)]) -> u32 {
    const MOST: usize = 1 << 16;
    let counts = values.iter().map(|(_, value)| elements(value).len().max(1));
    counts.fold(1usize, |all, count| all.saturating_mul(count)).min(MOST) as u32
}
