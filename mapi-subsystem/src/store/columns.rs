//! The columns of messages, and which properties of a message stand in them.

use mapi_session::{Tag, Value};
use rusqlite::types::{FromSqlError, ToSqlOutput, ValueRef};

use super::error::{StoreError, StoreResult};
use super::props::{self, Outside, SlotRef};
use super::tags;

/// The properties that have columns, in the order of the columns in every statement here.
pub(crate) const COLUMNS: [(Tag, &str); 14] = [
    (tags::MESSAGE_FLAGS, "flags"),
    (tags::MSG_STATUS, "status"),
    (tags::CREATION_TIME, "created"),
    (tags::LAST_MODIFICATION_TIME, "modified"),
    (tags::MESSAGE_DELIVERY_TIME, "delivered"),
    (tags::CLIENT_SUBMIT_TIME, "submitted"),
    (tags::IMPORTANCE, "importance"),
    (tags::MESSAGE_CLASS, "class"),
    (tags::SUBJECT, "subject"),
    (tags::SENDER_NAME, "sender_name"),
    (tags::SENT_REPRESENTING_NAME, "represented_name"),
    (tags::DISPLAY_TO, "display_to"),
    (tags::SEARCH_KEY, "search_key"),
    (tags::MESSAGE_SIZE, "size"),
];

pub(crate) const FLAGS: usize = 0;
pub(crate) const STATUS: usize = 1;
pub(crate) const CREATED: usize = 2;
pub(crate) const MODIFIED: usize = 3;
pub(crate) const CLASS: usize = 7;
pub(crate) const SEARCH_KEY: usize = 12;
pub(crate) const SIZE: usize = 13;

/// A text of more bytes is cut in its column; the whole stands among the large values.
const LONGEST_COLUMN: usize = props::LARGE;

pub(crate) fn column_of(tag: Tag) -> Option<usize> {
    COLUMNS.iter().position(|(known, _)| *known == tag)
}

/// The value of a column as a property's.
pub(crate) fn from_column(tag: Tag, value: ValueRef<'_>) -> StoreResult<Option<Value>> {
    let wrong =
        || StoreError::corrupt(format!("the column of {tag:?} holds a {}", value.data_type()));
    Ok(Some(match (tag.type_code(), value) {
        (_, ValueRef::Null) => return Ok(None),
        (0x0003, ValueRef::Integer(number)) => {
            Value::Long(number.clamp(i32::MIN.into(), i32::MAX.into()) as i32)
        }
        (0x0040, ValueRef::Integer(number)) => Value::SysTime(number),
        (0x000B, ValueRef::Integer(number)) => Value::Boolean(number != 0),
        (0x001F, ValueRef::Text(text)) => {
            Value::Unicode(std::str::from_utf8(text).map_err(|_| wrong())?.to_owned())
        }
        (0x0102, ValueRef::Blob(bytes)) => Value::Binary(bytes.to_owned()),
        _ => return Err(wrong()),
    }))
}

pub(crate) fn wrong_column(error: FromSqlError) -> StoreError {
    StoreError::corrupt(format!("a column holds another type of value: {error}"))
}

/// A column's value, borrowed from the property.
fn to_column(value: &Value) -> Option<ToSqlOutput<'_>> {
    Some(ToSqlOutput::Borrowed(match value {
        Value::Long(number) => ValueRef::Integer((*number).into()),
        Value::SysTime(time) => ValueRef::Integer(*time),
        Value::Unicode(text) => ValueRef::Text(text.as_bytes()),
        Value::Binary(bytes) => ValueRef::Blob(bytes),
        _ => return None,
    }))
}

/// What a statement that writes a message binds: the columns, then the record.
pub(crate) struct Prepared<'a> {
    pub(crate) columns: [Option<ToSqlOutput<'a>>; COLUMNS.len()],
    pub(crate) large: Vec<(Tag, Outside<'a>)>,
    pub(crate) size: i64,
}

/// Divides properties among columns, the record (into `record`) and the large values.
pub(crate) fn divide<'a>(
    slots: impl Iterator<Item = (Tag, SlotRef<'a>)>,
    record: &mut Vec<u8>,
) -> Prepared<'a> {
    let mut prepared =
        Prepared { columns: [const { None }; COLUMNS.len()], large: Vec::new(), size: 0 };
    record.clear();
    for (tag, slot) in slots {
        match slot {
            SlotRef::Stays(size) => {
                prepared.size += size as i64;
                props::encode_outside(record, tag, size);
            }
            SlotRef::Apart(bytes) => {
                prepared.size += bytes.len() as i64;
                props::encode_outside(record, tag, bytes.len());
                prepared.large.push((tag, Outside::Apart(bytes)));
                // What cannot be read now cannot be written below either, which tells why.
                let mut first = vec![0; LONGEST_COLUMN];
                if let (Some(column), 0x001F, Ok(count)) =
                    (column_of(tag), tag.type_code(), bytes.read_at(0, &mut first))
                {
                    let text = String::from_utf8_lossy(&first[..count]);
                    let cut = text.trim_end_matches('\u{FFFD}').to_owned();
                    prepared.columns[column] = Some(ToSqlOutput::Owned(cut.into()));
                }
            }
            SlotRef::Here(value) => {
                prepared.size += props::size_of(value) as i64;
                let column = column_of(tag);
                if let Some(bytes) = props::large_bytes(value) {
                    prepared.large.push((tag, Outside::Bytes(bytes)));
                    props::encode_outside(record, tag, bytes.len() as u64);
                    if let (Some(column), Value::Unicode(text)) = (column, value) {
                        let cut = &text.as_bytes()[..text.floor_char_boundary(LONGEST_COLUMN)];
                        prepared.columns[column] = Some(ToSqlOutput::Borrowed(ValueRef::Text(cut)));
                    }
                } else if let (Some(column), Some(value)) = (column, to_column(value)) {
                    prepared.columns[column] = Some(value);
                } else {
                    props::encode(record, tag, value);
                }
            }
        }
    }
    prepared
}
