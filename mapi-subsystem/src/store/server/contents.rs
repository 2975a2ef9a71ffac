//! The rows of a contents table, straight from the store's file.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use mapi_session::flags::{BitMaskOp, RelOp, SortDirection, TableType};
use mapi_session::wire::Row;
use mapi_session::{Code, PropValue, Restriction, SortKey, Tag, Value};
use rusqlite::types::{ToSql, ValueRef};
use rusqlite::{Row as SqlRow, params_from_iter};

use super::message::attachment_row;
use super::{Context, instance_key};
use crate::com::Reply;
use crate::props::missing;
use crate::store::database::Reader;
use crate::store::entry_id::{self, Kind};
use crate::store::error::StoreResult;
use crate::store::journal::{self, Event};
use crate::store::message::{COLUMNS, column_of, flag, from_column, wrong_column};
use crate::store::props::{self, Slot};
use crate::store::{subject, tags};
use crate::table::{
    Change, Place, Query, RowId, RowSource, SourceRow, Start, State, Watcher, Window,
};

/// The messages of a folder as rows.
pub(super) struct ContentsRows {
    context: Arc<Context>,
    folder: i64,
    associated: bool,
    generation: AtomicU64,
    watchers: Mutex<Vec<Weak<dyn Watcher>>>,
    listener: AtomicU64,
}

/// When one commit changes more rows than this, views read everything anew.
const MOST_CHANGES: usize = 256;

/// What a client sees that sets no columns.
const DEFAULT: [Tag; 20] = [
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

const FURTHER: [Tag; 12] = [
    tags::RECORD_KEY,
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
    HasAttach(usize),
    Prefix(usize),
    Normalized(usize),
    Fixed(Value),
}

/// The statement that reads some columns, and how cells are made of them.
struct Plan {
    cells: Vec<Cell>,
    columns: Vec<usize>,
    record: bool,
}

impl Plan {
    fn of(context: &Context, tags_wanted: &[Tag]) -> Plan {
        let mut plan = Plan {
            cells: Vec::with_capacity(tags_wanted.len()),
            columns: Vec::new(),
            record: false,
        };
        let writable = !context.is_read_only();
        let common = context.common(Kind::Message.object_type(), writable);
        for tag in tags_wanted {
            let cell = match *tag {
                tags::ENTRYID | tags::RECORD_KEY | tags::INSTANCE_KEY | tags::PARENT_ENTRYID => {
                    Cell::Id(*tag)
                }
                tags::HASATTACH => Cell::HasAttach(plan.column(tags::MESSAGE_FLAGS)),
                tags::NORMALIZED_SUBJECT => Cell::Normalized(plan.column(tags::SUBJECT)),
                tags::SUBJECT_PREFIX => Cell::Prefix(plan.column(tags::SUBJECT)),
                tags::ACCESS => Cell::Fixed(Value::Long(if writable { 7 } else { 2 })),
                tag => match common.iter().find(|prop| prop.tag == tag) {
                    Some(prop) => Cell::Fixed(prop.value.clone()),
                    None if column_of(tag).is_some() => Cell::Column(tag, plan.column(tag)),
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

    /// The place of a column in the statement, after the id.
    fn column(&mut self, tag: Tag) -> usize {
        let column = column_of(tag).unwrap_or_default();
        let place = self.columns.iter().position(|known| *known == column).unwrap_or_else(|| {
            self.columns.push(column);
            self.columns.len() - 1
        });
        place + 1
    }

    fn select(&self) -> String {
        let mut sql = String::from("SELECT id");
        for column in &self.columns {
            let _ = write!(sql, ", {}", COLUMNS[*column].1);
        }
        if self.record {
            sql.push_str(", props");
        }
        sql.push_str(" FROM message WHERE folder = ?1 AND associated = ?2");
        sql
    }

    fn row(&self, rows: &ContentsRows, row: &SqlRow<'_>) -> StoreResult<SourceRow> {
        let id: i64 = row.get(0)?;
        let mut record = Vec::new();
        if self.record {
            let bytes = row.get_ref(self.columns.len() + 1)?.as_blob().map_err(wrong_column)?;
            let wanted = |id: u16| {
                self.cells.iter().any(|cell| matches!(cell, Cell::Record(tag) if tag.id() == id))
            };
            props::decode_some(bytes, wanted, |tag, slot| record.push((tag, slot)))?;
        }
        let text = |place: usize| match row.get_ref(place) {
            Ok(ValueRef::Text(text)) => std::str::from_utf8(text).unwrap_or_default(),
            _ => "",
        };
        let mut values = Vec::with_capacity(self.cells.len());
        for cell in &self.cells {
            values.push(match cell {
                Cell::Column(tag, place) => {
                    from_column(*tag, row.get_ref(*place)?)?.unwrap_or_else(missing)
                }
                Cell::Record(tag) => {
                    match record.iter().find(|(known, _)| known.id() == tag.id()) {
                        Some((_, Slot::Here(value))) => value.clone(),
                        Some((_, Slot::Large(_))) => Value::Error(Code::E_NOT_ENOUGH_MEMORY),
                        None => missing(),
                    }
                }
                Cell::Id(tag) => Value::Binary(rows.key(*tag, id)),
                Cell::HasAttach(place) => {
                    Value::Boolean(row.get::<_, i32>(*place)? & flag::HAS_ATTACH != 0)
                }
                Cell::Prefix(place) => Value::Unicode(subject::split(text(*place)).0.to_owned()),
                Cell::Normalized(place) => {
                    Value::Unicode(subject::split(text(*place)).1.to_owned())
                }
                Cell::Fixed(value) => value.clone(),
            });
        }
        Ok(SourceRow { id: RowId(id as u64), values })
    }
}

impl ContentsRows {
    pub(super) fn open(context: &Arc<Context>, folder: i64, associated: bool) -> Arc<ContentsRows> {
        let rows = Arc::new(ContentsRows {
            context: Arc::clone(context),
            folder,
            associated,
            generation: AtomicU64::new(0),
            watchers: Mutex::default(),
            listener: AtomicU64::new(0),
        });
        let weak = Arc::downgrade(&rows);
        let listener = context.database.listen(move |changes| {
            if let Some(rows) = weak.upgrade() {
                rows.changed(changes);
            }
        });
        rows.listener.store(listener, Ordering::Release);
        rows
    }

    fn key(&self, tag: Tag, id: i64) -> Vec<u8> {
        match tag {
            tags::ENTRYID => self.context.entry_id(Kind::Message, id),
            tags::RECORD_KEY => {
                entry_id::record_key(&self.context.database.uid(), Kind::Message, id)
            }
            tags::PARENT_ENTRYID => self.context.entry_id(Kind::Folder, self.folder),
            _ => instance_key(id),
        }
    }

    fn changed(&self, changes: &[journal::Change]) {
        let mine = |change: &&journal::Change| {
            change.kind == Kind::Message
                && change.event != Event::NewMail
                && (change.parent == Some(self.folder)
                    || (change.event == Event::Moved && change.old_parent == Some(self.folder)))
        };
        let anything = changes.iter().any(|change| change.kind == Kind::Store);
        let changes: Vec<_> = changes.iter().filter(mine).collect();
        if changes.is_empty() && !anything {
            return;
        }
        self.generation.fetch_add(1, Ordering::AcqRel);
        let watchers: Vec<_> = {
            let mut watchers = self.watchers.lock().unwrap_or_else(PoisonError::into_inner);
            watchers.retain(|watcher| watcher.strong_count() > 0);
            watchers.iter().filter_map(Weak::upgrade).collect()
        };
        if watchers.is_empty() {
            return;
        }
        let told = if anything || changes.len() > MOST_CHANGES {
            vec![Change::Reload]
        } else {
            changes.iter().filter_map(|change| self.row_change(change)).collect()
        };
        for watcher in watchers {
            watcher.changed(&told);
        }
    }

    fn row_change(&self, change: &journal::Change) -> Option<Change> {
        let id = RowId(change.object as u64);
        let now = self.present(id);
        let before = match change.event {
            Event::Created | Event::Copied => State::Absent,
            Event::Moved if change.parent == Some(self.folder) => State::Absent,
            _ => State::Unknown,
        };
        let after = now.map_or(State::Absent, |row| State::Present(Arc::new(row)));
        // Neither before nor now: a message of the other kind, associated or not.
        if matches!((&before, &after), (State::Absent, State::Absent)) {
            return None;
        }
        Some(Change::Row { id, instance_key: instance_key(change.object), before, after })
    }

    fn present(&self, id: RowId) -> Option<Row> {
        let columns = self.columns();
        let row = self.rows(&[id], &columns).ok()?.pop()?;
        Some(
            columns
                .into_iter()
                .zip(row.values)
                .map(|(tag, value)| PropValue { tag, value })
                .collect(),
        )
    }

    fn run(
        &self,
        sql: &str,
        parameters: &[Box<dyn ToSql>],
        mut each: impl FnMut(&SqlRow<'_>) -> StoreResult<()>,
    ) -> Reply<()> {
        self.context.read(|reader: &Reader<'_>| {
            let mut statement = reader.connection().prepare_cached(sql)?;
            let mut rows = statement.query(params_from_iter(parameters.iter()))?;
            while let Some(row) = rows.next()? {
                each(row)?;
            }
            Ok(())
        })
    }

    fn parameters(&self) -> Vec<Box<dyn ToSql>> {
        vec![Box::new(self.folder), Box::new(self.associated)]
    }

    /// The statement for a segment of a query's rows.
    fn segment(
        &self,
        select: String,
        segment: &Segment,
        query: &Query,
    ) -> Reply<(String, Vec<Box<dyn ToSql>>)> {
        let mut sql = select + &segment.filter;
        let mut parameters = self.parameters();
        for bound in &segment.bound {
            parameters.push(Box::new(*bound));
        }
        self.restrict(query, &mut sql, &mut parameters)?;
        let _ = write!(sql, " ORDER BY {}", segment.order);
        Ok((sql, parameters))
    }

    /// Appends the rows that a query wants.
    fn restrict(
        &self,
        query: &Query,
        sql: &mut String,
        parameters: &mut Vec<Box<dyn ToSql>>,
    ) -> Reply<()> {
        if let Some(restriction) = &query.restriction {
            let condition = condition(restriction, parameters).ok_or(Code::E_TOO_COMPLEX)?;
            let _ = write!(sql, " AND {condition}");
        }
        Ok(())
    }
}

impl Drop for ContentsRows {
    fn drop(&mut self) {
        self.context.database.ignore(*self.listener.get_mut());
    }
}

/// The SQL column of a tag, if SQL compares its values as MAPI does.
fn number_column(tag: Tag) -> Option<&'static str> {
    let column = column_of(tag)?;
    matches!(tag.type_code(), 0x0003 | 0x0040).then_some(COLUMNS[column].1)
}

fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Long(number) => Some((*number).into()),
        Value::SysTime(time) => Some(*time),
        _ => None,
    }
}

/// A restriction in SQL, `None` where SQL cannot tell. A missing value makes its condition
/// false and never null, so that NOT of it is true.
fn condition(restriction: &Restriction, parameters: &mut Vec<Box<dyn ToSql>>) -> Option<String> {
    fn join(
        all: &[Restriction],
        with: &str,
        none: &str,
        parameters: &mut Vec<Box<dyn ToSql>>,
    ) -> Option<String> {
        let parts: Option<Vec<String>> = all.iter().map(|one| condition(one, parameters)).collect();
        let parts = parts?;
        Some(if parts.is_empty() { none.to_owned() } else { format!("({})", parts.join(with)) })
    }
    let mut bind = |value: i64| {
        parameters.push(Box::new(value));
        parameters.len()
    };
    Some(match restriction {
        Restriction::And(all) => join(all, " AND ", "1", parameters)?,
        Restriction::Or(any) => join(any, " OR ", "0", parameters)?,
        Restriction::Not(inner) => format!("(NOT {})", condition(inner, parameters)?),
        Restriction::Comment { restriction: Some(inner), .. } => condition(inner, parameters)?,
        Restriction::Property { op, tag: tags::HASATTACH, value } => {
            let Value::Boolean(value) = value.value else { return None };
            let wanted = match op {
                RelOp::Eq => value,
                RelOp::Ne => !value,
                _ => return None,
            };
            format!("((flags & {}) {} 0)", flag::HAS_ATTACH, if wanted { "<>" } else { "=" })
        }
        Restriction::Property { op, tag, value } if value.tag == *tag => {
            let column = number_column(*tag)?;
            let operator = match op {
                RelOp::Lt => "<",
                RelOp::Le => "<=",
                RelOp::Gt => ">",
                RelOp::Ge => ">=",
                RelOp::Eq => "=",
                RelOp::Ne => "<>",
                _ => return None,
            };
            let place = bind(number(&value.value)?);
            format!("coalesce({column} {operator} ?{place}, 0)")
        }
        Restriction::BitMask { op, tag, mask } if tag.type_code() == 0x0003 => {
            let column = number_column(*tag)?;
            let operator = match op {
                BitMaskOp::Eqz => "=",
                BitMaskOp::Nez => "<>",
                _ => return None,
            };
            let place = bind((*mask).into());
            format!("coalesce(({column} & ?{place}) {operator} 0, 0)")
        }
        Restriction::Exist(tag) => format!("({} IS NOT NULL)", COLUMNS[column_of(*tag)?].1),
        _ => return None,
    })
}

/// The orders that an index of the file gives: by age, or by the time of delivery.
#[derive(Clone, Copy)]
enum Order {
    Id,
    Delivered { descending: bool },
}

impl Order {
    fn of(sort: &[SortKey]) -> Option<Order> {
        let descending = match sort {
            [] => return Some(Order::Id),
            [key] if key.tag == tags::MESSAGE_DELIVERY_TIME => match key.direction {
                SortDirection::Ascend => false,
                SortDirection::Descend => true,
                _ => return None,
            },
            _ => return None,
        };
        Some(Order::Delivered { descending })
    }

    /// The parts that the rows are read in, each a range of an index. Rows without the key come
    /// last in both directions, which no single range gives.
    fn segments(self, start: &Start) -> Vec<Segment> {
        let backward = matches!(start, Start::Last | Start::Before(_));
        let (place, bound) = match start {
            Start::First | Start::Last => (None, ""),
            Start::From(place) => (Some(place), ">="),
            Start::After(place) => (Some(place), ">"),
            Start::Before(place) => (Some(place), "<"),
        };
        let by_id = |filter: &str, from: Option<&Place>| Segment {
            filter: match from {
                Some(_) => format!("{filter} AND id {bound} ?3"),
                None => filter.to_owned(),
            },
            order: if backward { "id DESC" } else { "id ASC" }.to_owned(),
            bound: from.map(|place| vec![place.id.0 as i64]).unwrap_or_default(),
        };
        let Order::Delivered { descending } = self else {
            return vec![by_id("", place)];
        };
        let key = place.map(|place| place.keys.first().and_then(number));
        let dated = |from: Option<(i64, i64)>| {
            let further = if descending == backward { ">" } else { "<" };
            Segment {
                filter: match from {
                    Some(_) => format!(
                        " AND delivered {further}= ?3 AND (delivered {further} ?3 OR id {bound} ?4)"
                    ),
                    None => " AND delivered IS NOT NULL".to_owned(),
                },
                order: format!(
                    "delivered {}, id {}",
                    if descending == backward { "ASC" } else { "DESC" },
                    if backward { "DESC" } else { "ASC" }
                ),
                bound: from.map(|(time, id)| vec![time, id]).unwrap_or_default(),
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

/// A range of rows in one order.
struct Segment {
    /// What the rows fit besides folder and kind, with the parameters from 3 on.
    filter: String,
    order: String,
    bound: Vec<i64>,
}

impl RowSource for ContentsRows {
    fn columns(&self) -> Vec<Tag> {
        DEFAULT.into_iter().chain(FURTHER).collect()
    }

    fn default_columns(&self) -> Vec<Tag> {
        DEFAULT.to_vec()
    }

    fn kind(&self) -> TableType {
        TableType::Dynamic
    }

    fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    fn can_restrict(&self, restriction: &Restriction) -> bool {
        condition(restriction, &mut Vec::new()).is_some()
    }

    fn can_sort(&self, sort: &[SortKey]) -> bool {
        // Other orders the view keeps by itself: it reads their keys once, SQL would sort for
        // every window.
        Order::of(sort).is_some()
    }

    fn window(&self, query: &Query, columns: &[Tag], window: &Window) -> Reply<Vec<SourceRow>> {
        let plan = Plan::of(&self.context, columns);
        let order = Order::of(&query.sort).ok_or(Code::E_TOO_COMPLEX)?;
        let mut found = Vec::new();
        for segment in order.segments(&window.start) {
            let left = window.limit.saturating_sub(found.len());
            if left == 0 {
                break;
            }
            let (mut sql, mut parameters) = self.segment(plan.select(), &segment, query)?;
            parameters.push(Box::new(i64::try_from(left).unwrap_or(i64::MAX)));
            let _ = write!(sql, " LIMIT ?{}", parameters.len());
            self.run(&sql, &parameters, |row| {
                found.push(plan.row(self, row)?);
                Ok(())
            })?;
        }
        Ok(found)
    }

    fn count(&self, query: &Query) -> Reply<u64> {
        let mut sql =
            String::from("SELECT count(*) FROM message WHERE folder = ?1 AND associated = ?2");
        let mut parameters = self.parameters();
        self.restrict(query, &mut sql, &mut parameters)?;
        let mut count = 0;
        self.run(&sql, &parameters, |row| {
            count = row.get::<_, i64>(0)?.max(0) as u64;
            Ok(())
        })?;
        Ok(count)
    }

    fn ids(&self, query: &Query) -> Reply<Vec<RowId>> {
        let order = Order::of(&query.sort).ok_or(Code::E_TOO_COMPLEX)?;
        let mut ids = Vec::new();
        for segment in order.segments(&Start::First) {
            let select = "SELECT id FROM message WHERE folder = ?1 AND associated = ?2".to_owned();
            let (sql, parameters) = self.segment(select, &segment, query)?;
            self.run(&sql, &parameters, |row| {
                ids.push(RowId(row.get::<_, i64>(0)? as u64));
                Ok(())
            })?;
        }
        Ok(ids)
    }

    fn rows(&self, ids: &[RowId], columns: &[Tag]) -> Reply<Vec<SourceRow>> {
        let plan = Plan::of(&self.context, columns);
        let sql = plan.select() + " AND id = ?3";
        self.context.read(|reader| {
            let mut statement = reader.connection().prepare_cached(&sql)?;
            let mut found = Vec::with_capacity(ids.len());
            for id in ids {
                let mut rows = statement.query((self.folder, self.associated, id.0 as i64))?;
                if let Some(row) = rows.next()? {
                    found.push(plan.row(self, row)?);
                }
            }
            Ok(found)
        })
    }

    fn row_of_instance_key(&self, key: &[u8]) -> Reply<Option<RowId>> {
        let Ok(bytes) = <[u8; 8]>::try_from(key) else { return Ok(None) };
        let id = RowId(i64::from_le_bytes(bytes) as u64);
        Ok(self.rows(&[id], &[])?.pop().map(|row| row.id))
    }

    fn sub_rows(&self, id: RowId, table: Tag) -> Reply<Vec<Row>> {
        let message = id.0 as i64;
        self.context.read(|reader| {
            Ok(if table.id() == tags::MESSAGE_RECIPIENTS.id() {
                reader.recipients(message)?.into_iter().map(|(_, row)| row).collect()
            } else {
                reader.attachments(message)?.iter().map(attachment_row).collect()
            })
        })
    }

    fn sub_tables(&self) -> Vec<Tag> {
        vec![tags::MESSAGE_RECIPIENTS, tags::MESSAGE_ATTACHMENTS]
    }

    fn watch(&self, watcher: Weak<dyn Watcher>) {
        self.watchers.lock().unwrap_or_else(PoisonError::into_inner).push(watcher);
    }
}
