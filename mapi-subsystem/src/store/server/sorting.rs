//! The orders that SQL gives the messages of a folder in, and how reading goes on at a place.

use std::fmt::Write as _;

use mapi_session::flags::SortDirection;
use mapi_session::{SortKey, Tag, Value};

use crate::store::cells::FURTHER;
use crate::store::condition::{Bound, number, number_column, text_column};
use crate::store::message::flag;
use crate::store::tags;
use crate::table::{Place, Start, text_of};

/// An order of messages.
pub(super) enum Order {
    /// By age: that of the ids, which an index has.
    Id,
    /// By the time of delivery, which an index has.
    Delivered { descending: bool },
    /// By anything else; SQLite sorts.
    Keys(Vec<Key>),
}

/// A key of an order that no index has.
pub(super) struct Key {
    /// In SQL, with its collation.
    expression: String,
    descending: bool,
}

/// A range of rows in one order.
pub(super) struct Segment {
    /// What the rows fit besides folder and kind, with the parameters from 3 on.
    pub(super) filter: String,
    pub(super) order: String,
    pub(super) bound: Vec<Bound>,
}

impl Order {
    /// The order that SQL can give; none where the keys are not all known to it.
    pub(super) fn of(sort: &[SortKey]) -> Option<Order> {
        let descending = |key: &SortKey| match key.direction {
            SortDirection::Ascend => Some(false),
            SortDirection::Descend => Some(true),
            _ => None,
        };
        match sort {
            [] => Some(Order::Id),
            [key] if key.tag == tags::MESSAGE_DELIVERY_TIME => {
                Some(Order::Delivered { descending: descending(key)? })
            }
            _ => {
                let key = |key: &SortKey| {
                    Some(Key { expression: expression(key.tag)?, descending: descending(key)? })
                };
                sort.iter().map(key).collect::<Option<_>>().map(Order::Keys)
            }
        }
    }

    /// The parts that the rows are read in. Of an order that an index has, each is a range of
    /// the index: rows without the key come last in both directions, which no single range gives.
    pub(super) fn segments(&self, start: &Start, id: &str) -> Vec<Segment> {
        let backward = matches!(start, Start::Last | Start::Before(_));
        let (place, bound) = match start {
            Start::First | Start::Last => (None, ""),
            Start::From(place) => (Some(place), ">="),
            Start::After(place) => (Some(place), ">"),
            Start::Before(place) => (Some(place), "<"),
        };
        let way = if backward { "DESC" } else { "ASC" };
        let by_id = |filter: &str, from: Option<&Place>| Segment {
            filter: match from {
                Some(_) => format!("{filter} AND {id} {bound} ?3"),
                None => filter.to_owned(),
            },
            order: format!("{id} {way}"),
            bound: from.map(|place| vec![Bound::Number(place.id.0 as i64)]).unwrap_or_default(),
        };
        let descending = match self {
            Order::Id => return vec![by_id("", place)],
            Order::Keys(keys) => {
                let mut segment = Segment {
                    filter: String::new(),
                    order: order_of(keys, backward),
                    bound: Vec::new(),
                };
                let _ = write!(segment.order, ", {id} {way}");
                if let Some(place) = place {
                    segment.begin_at(keys, place, backward, &format!("{id} {bound}"));
                }
                return vec![segment];
            }
            Order::Delivered { descending } => *descending,
        };
        let key = place.map(|place| place.keys.first().and_then(number));
        let dated = |from: Option<(i64, i64)>| {
            let further = if descending == backward { ">" } else { "<" };
            Segment {
                filter: match from {
                    Some(_) => format!(
                        " AND delivered {further}= ?3 AND (delivered {further} ?3 OR {id} {bound} ?4)"
                    ),
                    None => " AND delivered IS NOT NULL".to_owned(),
                },
                order: format!(
                    "delivered {}, {id} {way}",
                    if descending == backward { "ASC" } else { "DESC" },
                ),
                bound: from
                    .map(|(time, id)| vec![Bound::Number(time), Bound::Number(id)])
                    .unwrap_or_default(),
            }
        };
        let undated = |from| by_id(" AND delivered IS NULL", from);
        match (backward, place, key.flatten()) {
            (false, None, _) => vec![dated(None), undated(None)],
            (false, Some(place), Some(time)) => {
                vec![dated(Some((time, place.id.0 as i64))), undated(None)]
            }
            (false, Some(place), None) => vec![undated(Some(place))],
            (true, None, _) => vec![undated(None), dated(None)],
            (true, Some(place), Some(time)) => vec![dated(Some((time, place.id.0 as i64)))],
            (true, Some(place), None) => vec![undated(Some(place)), dated(None)],
        }
    }
}

impl Segment {
    /// Leaves out what comes before a place. `own` compares the id, up to its parameter.
    fn begin_at(&mut self, keys: &[Key], place: &Place, backward: bool, own: &str) {
        let mut parts: Vec<String> = Vec::new();
        let mut same = String::new();
        for (key, value) in keys.iter().zip(&place.keys) {
            let expression = &key.expression;
            let further = match bound(value) {
                Some(value) => {
                    self.bound.push(value);
                    let at = self.bound.len() + 2;
                    let way = if key.descending == backward { ">" } else { "<" };
                    let further = match backward {
                        true => format!("{expression} {way} ?{at}"),
                        false => format!("({expression} {way} ?{at} OR {expression} IS NULL)"),
                    };
                    parts.push(format!("{same}{further}"));
                    format!("{expression} = ?{at} AND ")
                }
                // Behind a missing value there is none.
                None => {
                    if backward {
                        parts.push(format!("{same}{expression} IS NOT NULL"));
                    }
                    format!("{expression} IS NULL AND ")
                }
            };
            same += &further;
        }
        self.bound.push(Bound::Number(place.id.0 as i64));
        parts.push(format!("{same}{own} ?{}", self.bound.len() + 2));
        self.filter = format!(" AND ({})", parts.join(" OR "));
    }
}

fn order_of(keys: &[Key], backward: bool) -> String {
    let keys = keys.iter().map(|Key { expression, descending }| {
        let way = if *descending == backward { "ASC" } else { "DESC" };
        // Missing values are last in both directions.
        format!("{expression} {way} NULLS {}", if backward { "FIRST" } else { "LAST" })
    });
    keys.collect::<Vec<_>>().join(", ")
}

/// What orders by a column of the table in SQL; its value is null where a row has none.
fn expression(tag: Tag) -> Option<String> {
    let text = matches!(tag.type_code(), 0x001E | 0x001F);
    let is = |known: Tag| known.id() == tag.id();
    if text && is(tags::NORMALIZED_SUBJECT) {
        return Some("mapi_normalized(subject) COLLATE MAPI".into());
    }
    if text && is(tags::SUBJECT_PREFIX) {
        return Some("mapi_prefix(subject) COLLATE MAPI".into());
    }
    if tag == tags::HASATTACH {
        return Some(format!("((flags & {}) <> 0)", flag::HAS_ATTACH));
    }
    if tag == tags::SEARCH_KEY {
        return Some("search_key".into());
    }
    if let Some(column) = text_column(tag) {
        return Some(format!("{column} COLLATE MAPI"));
    }
    if let Some(column) = number_column(tag) {
        return Some(column.into());
    }
    const RECORDED: [Tag; 5] = [
        tags::DISPLAY_CC,
        tags::PRIORITY,
        tags::SENSITIVITY,
        tags::CONVERSATION_TOPIC,
        tags::INTERNET_MESSAGE_ID,
    ];
    debug_assert!(RECORDED.iter().all(|tag| FURTHER.contains(tag)));
    let known = RECORDED.into_iter().find(|known| is(*known))?;
    let recorded = format!("mapi_prop(props, {})", known.0);
    match (known.type_code(), text) {
        (0x001F, true) => Some(format!("{recorded} COLLATE MAPI")),
        (0x0003, _) if known == tag => Some(recorded),
        _ => None,
    }
}

/// The value of a key, as a parameter.
fn bound(value: &Value) -> Option<Bound> {
    match value {
        Value::Boolean(value) => Some(Bound::Number((*value).into())),
        Value::Binary(bytes) => Some(Bound::Bytes(bytes.clone())),
        Value::Unicode(_) | Value::String8(_) => {
            text_of(value).map(|text| Bound::Text(text.into_owned()))
        }
        other => number(other).map(Bound::Number),
    }
}
