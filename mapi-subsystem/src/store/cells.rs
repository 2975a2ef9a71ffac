//! How the values that a contents table shows are read from the file.

use std::fmt::Write as _;

use mapi_session::windows_core::GUID;
use mapi_session::{Code, PropValue, Tag, Value};
use rusqlite::Row as SqlRow;
use rusqlite::types::ValueRef;

use super::columns::{COLUMNS, column_of, from_column, wrong_column};
use super::entry_id::{self, Kind};
use super::error::{StoreError, StoreResult};
use super::message::flag;
use super::props::{self, Slot};
use super::{changes, subject, tags};
use crate::com::{Datum, RowWriter};
use crate::deviation::deviates;
use crate::props::missing;

/// What a client sees that sets no columns.
pub(crate) const DEFAULT: [Tag; 20] = [
    tags::ENTRYID,
    tags::INSTANCE_KEY,
    tags::SUBJECT,
    tags::NORMALIZED_SUBJECT,
    tags::SENT_REPRESENTING_NAME,
    tags::SENDER_NAME,
    tags::DISPLAY_TO,
    tags::MESSAGE_DELIVERY_TIME,
    tags::CLIENT_SUBMIT_TIME,
    tags::LAST_MODIFICATION_TIME,
    tags::CREATION_TIME,
    tags::MESSAGE_CLASS,
    tags::MESSAGE_FLAGS,
    tags::MESSAGE_SIZE,
    tags::MSG_STATUS,
    tags::IMPORTANCE,
    tags::HASATTACH,
    tags::OBJECT_TYPE,
    tags::PARENT_ENTRYID,
    tags::SEARCH_KEY,
];

/// What it may ask for besides.
pub(crate) const FURTHER: [Tag; 13] = [
    tags::RECORD_KEY,
    tags::SOURCE_KEY,
    tags::SUBJECT_PREFIX,
    tags::ACCESS,
    tags::ACCESS_LEVEL,
    tags::STORE_ENTRYID,
    tags::STORE_RECORD_KEY,
    tags::MAPPING_SIGNATURE,
    tags::DISPLAY_CC,
    tags::PRIORITY,
    tags::SENSITIVITY,
    tags::CONVERSATION_TOPIC,
    tags::INTERNET_MESSAGE_ID,
];

/// Where a cell comes from.
enum Cell {
    /// A column of the statement.
    Column(Tag, usize),
    /// The record of properties.
    Record(Tag),
    /// Worked out from the id.
    Id(Tag),
    /// The folder that the message stands in.
    Parent,
    /// The name of that folder.
    ParentName(usize),
    HasAttach(usize),
    Prefix(usize),
    Normalized(usize),
    Fixed(Value),
}

/// The most columns of rows that are written without values in between.
const MOST_DIRECT: usize = 16;

/// The value of a column as it stands in the statement's row; the same as [`from_column`] gives.
fn borrowed<'a>(tag: Tag, value: ValueRef<'a>) -> StoreResult<Datum<'a>> {
    Ok(match (tag.type_code(), value) {
        (_, ValueRef::Null) => Datum::Missing,
        (0x0003, ValueRef::Integer(number)) => {
            Datum::Long(number.clamp(i32::MIN.into(), i32::MAX.into()) as i32)
        }
        (0x0040, ValueRef::Integer(number)) => Datum::Time(number),
        (0x001F, ValueRef::Text(text)) => Datum::Utf8(text),
        (0x0102, ValueRef::Blob(bytes)) => Datum::Bytes(bytes),
        (_, other) => {
            return Err(StoreError::corrupt(format!(
                "the column of {tag:?} holds a {}",
                other.data_type()
            )));
        }
    })
}

/// The statement that reads some columns of messages, and how values are made of them.
pub(crate) struct Plan {
    uid: GUID,
    cells: Vec<Cell>,
    columns: Vec<&'static str>,
    record: bool,
}

/// The name of the folder that a message stands in.
const PARENT_NAME: &str =
    "(SELECT parent.name FROM folder AS parent WHERE parent.id = message.folder)";

impl Plan {
    /// `fixed` are the properties that all messages have alike; `found` says that the rows are
    /// what a search found, and tell the name of the folder where each stands.
    pub(crate) fn of(uid: &GUID, fixed: &[PropValue], wanted: &[Tag], found: bool) -> Plan {
        let mut plan = Plan {
            uid: *uid,
            cells: Vec::with_capacity(wanted.len()),
            columns: Vec::new(),
            record: false,
        };
        for tag in wanted {
            let cell = match *tag {
                tags::ENTRYID | tags::RECORD_KEY | tags::INSTANCE_KEY | tags::SOURCE_KEY => {
                    Cell::Id(*tag)
                }
                tags::PARENT_ENTRYID if deviates("G.S.2") => Cell::Fixed(missing()),
                tags::PARENT_ENTRYID => Cell::Parent,
                tags::PARENT_DISPLAY if found => Cell::ParentName(plan.column(PARENT_NAME)),
                tags::HASATTACH => Cell::HasAttach(plan.column_of(tags::MESSAGE_FLAGS)),
                tags::NORMALIZED_SUBJECT => Cell::Normalized(plan.column_of(tags::SUBJECT)),
                tags::SUBJECT_PREFIX => Cell::Prefix(plan.column_of(tags::SUBJECT)),
                tag => match fixed.iter().find(|prop| prop.tag == tag) {
                    Some(prop) => Cell::Fixed(prop.value.clone()),
                    None if column_of(tag).is_some() => Cell::Column(tag, plan.column_of(tag)),
                    None => {
                        plan.record = true;
                        Cell::Record(tag)
                    }
                },
            };
            plan.cells.push(cell);
        }
        plan
    }

    fn column_of(&mut self, tag: Tag) -> usize {
        self.column(COLUMNS[column_of(tag).unwrap_or_default()].1)
    }

    /// The place of a column in the statement, after id and folder.
    fn column(&mut self, column: &'static str) -> usize {
        let place = self.columns.iter().position(|known| *known == column).unwrap_or_else(|| {
            self.columns.push(column);
            self.columns.len() - 1
        });
        place + 2
    }

    /// The statement, up to FROM, whose tables must include `message`.
    pub(crate) fn select(&self) -> String {
        let parent = self.cells.iter().any(|cell| matches!(cell, Cell::Parent));
        let mut sql = String::from(if parent { "SELECT id, folder" } else { "SELECT id, NULL" });
        for column in &self.columns {
            let _ = write!(sql, ", {column}");
        }
        if self.record {
            sql.push_str(", props");
        }
        sql
    }

    /// Whether [`Plan::write`] can write rows: no value of them has to be read from a record.
    pub(crate) fn is_direct(&self) -> bool {
        !self.record && self.cells.len() <= MOST_DIRECT
    }

    /// Writes a row of the statement, in the order in which the values were wanted, and gives its
    /// id. The first values, as many as `tags` are fewer, become `keys` instead.
    pub(crate) fn write(
        &self,
        row: &SqlRow<'_>,
        tags: &[Tag],
        keys: &mut Vec<Value>,
        rows: &mut RowWriter,
    ) -> StoreResult<i64> {
        let id: i64 = row.get(0)?;
        let (before, cells) = self.cells.split_at(self.cells.len().saturating_sub(tags.len()));
        keys.clear();
        for cell in before {
            keys.push(self.value(cell, row, id, &[])?);
        }
        let own = entry_id::bytes(&self.uid, Kind::Message, id);
        let parent = match cells.iter().any(|cell| matches!(cell, Cell::Parent)) {
            true => entry_id::bytes(&self.uid, Kind::Folder, row.get(1)?),
            false => [0; entry_id::ENTRY_ID_SIZE],
        };
        let source = match cells.iter().any(|cell| matches!(cell, Cell::Id(tags::SOURCE_KEY))) {
            true => changes::key(&self.uid, id),
            false => Vec::new(),
        };
        let mut data = [Datum::Missing; MOST_DIRECT];
        for (cell, datum) in cells.iter().zip(&mut data) {
            let text = |place: usize| -> StoreResult<&str> {
                match row.get_ref(place)? {
                    ValueRef::Text(text) => Ok(std::str::from_utf8(text).unwrap_or_default()),
                    _ => Ok(""),
                }
            };
            *datum = match cell {
                Cell::Column(tag, place) => borrowed(*tag, row.get_ref(*place)?)?,
                Cell::Id(tags::ENTRYID) => Datum::Bytes(&own),
                Cell::Id(tags::SOURCE_KEY) => Datum::Bytes(&source),
                // Both end the entry identifier.
                Cell::Id(tags::RECORD_KEY) => Datum::Bytes(&own[entry_id::FLAGS_SIZE..]),
                Cell::Id(_) => Datum::Bytes(&own[own.len() - size_of::<i64>()..]),
                Cell::Parent => Datum::Bytes(&parent),
                Cell::ParentName(place) => Datum::Text(text(*place)?),
                Cell::HasAttach(place) => {
                    Datum::Boolean(row.get::<_, i32>(*place)? & flag::HAS_ATTACH != 0)
                }
                Cell::Prefix(place) => Datum::Text(subject::split(text(*place)?).0),
                Cell::Normalized(place) => Datum::Text(subject::split(text(*place)?).1),
                Cell::Fixed(Value::Long(number)) => Datum::Long(*number),
                Cell::Fixed(Value::Binary(bytes)) => Datum::Bytes(bytes),
                // None of the properties that all messages have alike is of another type.
                Cell::Fixed(_) | Cell::Record(_) => Datum::Missing,
            };
        }
        rows.push(tags, &data[..cells.len()]).map_err(|fault| {
            StoreError::refused(fault.code, fault.text.unwrap_or_else(|| "no room".into()))
        })?;
        Ok(id)
    }

    fn identifier(&self, tag: Tag, id: i64) -> Vec<u8> {
        match tag {
            tags::ENTRYID => entry_id::compose(&self.uid, Kind::Message, id),
            tags::RECORD_KEY => entry_id::record_key(&self.uid, Kind::Message, id),
            tags::SOURCE_KEY => changes::key(&self.uid, id),
            _ => id.to_le_bytes().to_vec(),
        }
    }

    /// The id of a row of the statement, and its values in the order in which they were wanted.
    pub(crate) fn row(&self, row: &SqlRow<'_>) -> StoreResult<(i64, Vec<Value>)> {
        let id: i64 = row.get(0)?;
        let mut record = Vec::new();
        if self.record {
            let bytes = row.get_ref(self.columns.len() + 2)?.as_blob().map_err(wrong_column)?;
            let wanted = |id: u16| {
                self.cells.iter().any(|cell| matches!(cell, Cell::Record(tag) if tag.id() == id))
            };
            props::decode_some(bytes, wanted, |tag, slot| record.push((tag, slot)))?;
        }
        let values = self.cells.iter().map(|cell| self.value(cell, row, id, &record));
        Ok((id, values.collect::<StoreResult<_>>()?))
    }

    fn value(
        &self,
        cell: &Cell,
        row: &SqlRow<'_>,
        id: i64,
        record: &[(Tag, Slot)],
    ) -> StoreResult<Value> {
        let text = |place: usize| match row.get_ref(place) {
            Ok(ValueRef::Text(text)) => std::str::from_utf8(text).unwrap_or_default(),
            _ => "",
        };
        Ok(match cell {
            Cell::Column(tag, place) => {
                from_column(*tag, row.get_ref(*place)?)?.unwrap_or_else(missing)
            }
            Cell::Record(tag) => match record.iter().find(|(known, _)| known.id() == tag.id()) {
                Some((_, Slot::Here(value))) => value.clone(),
                Some((_, Slot::Large(_))) if deviates("G.3.7") => Value::Unicode("cut".into()),
                Some((_, Slot::Large(_) | Slot::Apart(_))) if deviates("M.E_NOT_ENOUGH_MEMORY") => {
                    missing()
                }
                Some((_, Slot::Large(_) | Slot::Apart(_))) => {
                    Value::Error(Code::E_NOT_ENOUGH_MEMORY)
                }
                None => missing(),
            },
            Cell::Id(tag) => Value::Binary(self.identifier(*tag, id)),
            Cell::Parent => Value::Binary(entry_id::compose(&self.uid, Kind::Folder, row.get(1)?)),
            Cell::ParentName(place) => Value::Unicode(text(*place).to_owned()),
            Cell::HasAttach(place) => {
                Value::Boolean(row.get::<_, i32>(*place)? & flag::HAS_ATTACH != 0)
            }
            Cell::Prefix(place) => Value::Unicode(subject::split(text(*place)).0.to_owned()),
            Cell::Normalized(place) => Value::Unicode(subject::split(text(*place)).1.to_owned()),
            Cell::Fixed(value) => value.clone(),
        })
    }
}
