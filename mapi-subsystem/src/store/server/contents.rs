//! The rows of a contents table, straight from the store's file.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use mapi_session::flags::TableType;
use mapi_session::wire::Row;
use mapi_session::{Code, PropValue, Restriction, SortKey, SortOrder, Tag, Value};
use rusqlite::types::ToSql;
use rusqlite::{OptionalExtension, Row as SqlRow, params_from_iter};

use super::message::attachment_row;
use super::sorting::{Order, Segment};
use super::{Context, instance_key, long};
use crate::com::{Fault, Reply, RowWriter};
use crate::deviation::deviates;
use crate::props::missing;
use crate::store::cells::{DEFAULT, FURTHER, Plan};
use crate::store::condition::condition;
use crate::store::database::Reader;
use crate::store::entry_id::Kind;
use crate::store::error::StoreResult;
use crate::store::journal::{self, Event};
use crate::store::tags;
use crate::table::{
    Change, Place, Query, RowId, RowSource, SourceRow, Start, State, Watcher, Window, Written,
    canonical,
};

/// The messages of a folder as rows, or those that a search folder has found.
pub(super) struct ContentsRows {
    context: Arc<Context>,
    folder: i64,
    associated: bool,
    found: bool,
    order: SortOrder,
    generation: AtomicU64,
    /// Whether most messages between its first and last are its own, at a generation.
    dense: Mutex<Option<(u64, bool)>>,
    watchers: Mutex<Vec<Weak<dyn Watcher>>>,
    listener: AtomicU64,
}

/// When one commit changes more rows than this, views read everything anew.
const MOST_CHANGES: usize = 256;

impl ContentsRows {
    /// `found`: the folder is a search folder; `order`: that of its messages.
    pub(super) fn open(
        context: &Arc<Context>,
        folder: i64,
        associated: bool,
        found: bool,
        order: SortOrder,
    ) -> Arc<ContentsRows> {
        let rows = Arc::new(ContentsRows {
            context: Arc::clone(context),
            folder,
            associated,
            // A search finds no associated messages, and the folder has none of its own.
            found: found && !associated,
            order: if associated { SortOrder::default() } else { order },
            generation: AtomicU64::new(0),
            dense: Mutex::default(),
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

    fn plan(&self, columns: &[Tag]) -> Plan {
        let writable = !self.context.is_read_only();
        let mut fixed = self.context.common(Kind::Message.object_type(), writable);
        fixed.push(long(tags::ACCESS, if writable { 7 } else { 2 }));
        Plan::of(&self.context.database.uid(), &fixed, columns, self.found)
    }

    fn row(&self, plan: &Plan, row: &SqlRow<'_>) -> StoreResult<SourceRow> {
        let (id, values) = plan.row(row)?;
        Ok(SourceRow { id: RowId(id as u64), values })
    }

    /// What a statement reads from: the messages of the folder as its parameters 1 and 2 name it.
    fn from(&self) -> &'static str {
        // CROSS JOIN keeps SQLite to the order of the hits, which is that of the ids.
        match self.found {
            true => {
                " FROM search_hit CROSS JOIN message ON message.id = search_hit.message
                 WHERE search_hit.search = ?1 AND associated = ?2"
            }
            false => " FROM message WHERE folder = ?1 AND associated = ?2",
        }
    }

    /// The same for a statement that reads many of the rows, in whatever order the file has them.
    fn read_from(&self) -> Reply<&'static str> {
        Ok(match !self.found && self.is_dense()? {
            true => " FROM message NOT INDEXED WHERE folder = ?1 AND associated = ?2",
            false => self.from(),
        })
    }

    fn read_in(&self, order: &Order) -> Reply<&'static str> {
        match order {
            Order::Delivered { .. } => Ok(self.from()),
            Order::Id | Order::Keys(_) => self.read_from(),
        }
    }

    /// How many rows there are without a restriction, which the folder knows.
    fn count_all(&self) -> Reply<u64> {
        let sql = match self.associated {
            true => "SELECT associated FROM folder WHERE id = ?1",
            false => "SELECT contents FROM folder WHERE id = ?1",
        };
        self.context.read(|reader| {
            let mut statement = reader.connection().prepare_cached(sql)?;
            let count: Option<i64> =
                statement.query_row([self.folder], |row| row.get(0)).optional()?;
            Ok(count.unwrap_or(0).max(0) as u64)
        })
    }

    /// Whether most messages between the folder's first and last are its own. Then it is quicker
    /// to read over the others than to look each of its own up through an index.
    fn is_dense(&self) -> Reply<bool> {
        let generation = self.generation();
        let mut known = self.dense.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((at, dense)) = *known
            && at == generation
        {
            return Ok(dense);
        }
        let dense = self.context.read(|reader| {
            let own = "FROM message WHERE folder = ?1 AND associated = ?2 ORDER BY id";
            let counts = if self.associated { "associated" } else { "contents" };
            let sql = format!(
                "SELECT (SELECT id {own} LIMIT 1), (SELECT id {own} DESC LIMIT 1),
                     (SELECT {counts} FROM folder WHERE id = ?1)"
            );
            let mut statement = reader.connection().prepare_cached(&sql)?;
            let found: (Option<i64>, Option<i64>, Option<i64>) = statement
                .query_row((self.folder, self.associated), |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                })?;
            Ok(match found {
                (Some(first), Some(last), Some(count)) => count > (last - first) / 2,
                _ => false,
            })
        })?;
        *known = Some((generation, dense));
        Ok(dense)
    }

    /// The column that rows are told apart by, where an index has it in order.
    fn id(&self) -> &'static str {
        if self.found { "search_hit.message" } else { "id" }
    }

    fn changed(&self, changes: &[journal::Change]) {
        if deviates("I.3.processes.table") && self.context.database.tells_of_others() {
            return;
        }
        let anything = changes.iter().any(|change| self.is_anew(change));
        let changes: Vec<_> = changes.iter().filter(|change| self.is_of_rows(change)).collect();
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

    /// Whether so much may be another that everything is to be read again.
    fn is_anew(&self, change: &journal::Change) -> bool {
        let whole_folder = self.found && change.object == self.folder;
        match change.kind {
            Kind::Store => true,
            // The search has ended, or begins anew: found rows come and go by themselves then.
            Kind::Folder => {
                whole_folder && matches!(change.event, Event::SearchComplete | Event::SearchBegun)
            }
            Kind::Message => false,
        }
    }

    fn is_of_rows(&self, change: &journal::Change) -> bool {
        if change.kind != Kind::Message {
            return false;
        }
        match change.event {
            Event::NewMail | Event::SearchComplete | Event::SearchBegun | Event::Submitted => false,
            Event::LinkAdded | Event::LinkChanged | Event::LinkRemoved => {
                self.found && change.parent == Some(self.folder)
            }
            Event::Moved if change.old_parent == Some(self.folder) => true,
            _ => !self.found && change.parent == Some(self.folder),
        }
    }

    fn row_change(&self, change: &journal::Change) -> Option<Change> {
        let id = RowId(change.object as u64);
        let now = self.present(id);
        let before = match change.event {
            Event::Created | Event::Copied | Event::LinkAdded => State::Absent,
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
            parameters.push(Box::new(bound.clone()));
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
            let mut bound = Vec::new();
            let condition =
                condition(restriction, parameters.len(), &mut bound).ok_or(Code::E_TOO_COMPLEX)?;
            let _ = write!(sql, " AND {condition}");
            parameters.extend(bound.into_iter().map(|bound| Box::new(bound) as Box<dyn ToSql>));
        }
        Ok(())
    }
}

impl Drop for ContentsRows {
    fn drop(&mut self) {
        self.context.database.ignore(*self.listener.get_mut());
    }
}

impl RowSource for ContentsRows {
    fn columns(&self) -> Vec<Tag> {
        let mut columns = self.default_columns();
        columns.extend(FURTHER);
        columns
    }

    fn default_columns(&self) -> Vec<Tag> {
        let found = self.found.then_some(tags::PARENT_DISPLAY);
        if deviates("G.S.3") && self.found {
            return vec![tags::ENTRYID, tags::INSTANCE_KEY];
        }
        DEFAULT.into_iter().chain(found).collect()
    }

    fn default_order(&self) -> SortOrder {
        self.order.clone()
    }

    fn kind(&self) -> TableType {
        TableType::Dynamic
    }

    fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    fn is_told(&self) -> Reply<bool> {
        self.context.database.is_told().map_err(Fault::from)
    }

    fn can_restrict(&self, restriction: &Restriction) -> bool {
        condition(restriction, 0, &mut Vec::new()).is_some()
    }

    fn can_sort(&self, sort: &[SortKey]) -> bool {
        Order::of(sort).is_some()
    }

    fn has_index(&self, sort: &[SortKey]) -> bool {
        // What a search has found lies in the order of age only.
        match Order::of(sort) {
            Some(Order::Id) => true,
            Some(Order::Delivered { .. }) => !self.found,
            Some(Order::Keys(_)) | None => false,
        }
    }

    fn window(&self, query: &Query, columns: &[Tag], window: &Window) -> Reply<Vec<SourceRow>> {
        let plan = self.plan(columns);
        let order = Order::of(&query.sort).ok_or(Code::E_TOO_COMPLEX)?;
        let from = self.read_in(&order)?;
        let mut found = Vec::new();
        for segment in order.segments(&window.start, self.id()) {
            let left = window.limit.saturating_sub(found.len());
            if left == 0 {
                break;
            }
            let (mut sql, mut parameters) = self.segment(plan.select() + from, &segment, query)?;
            parameters.push(Box::new(i64::try_from(left).unwrap_or(i64::MAX)));
            let _ = write!(sql, " LIMIT ?{}", parameters.len());
            self.run(&sql, &parameters, |row| {
                found.push(self.row(&plan, row)?);
                Ok(())
            })?;
        }
        Ok(found)
    }

    fn write(
        &self,
        query: &Query,
        columns: &[Tag],
        window: &Window,
        rows: &mut RowWriter,
    ) -> Reply<Option<Written>> {
        // The keys stand in front: those of the last row make its place.
        let available = self.columns();
        let mut wanted: Vec<Tag> =
            query.sort.iter().map(|key| canonical(key.tag, &available)).collect();
        wanted.extend_from_slice(columns);
        let plan = self.plan(&wanted);
        if !plan.is_direct() {
            return Ok(None);
        }
        let order = Order::of(&query.sort).ok_or(Code::E_TOO_COMPLEX)?;
        let from = self.read_in(&order)?;
        let mut keys = Vec::new();
        let mut last = None;
        for segment in order.segments(&window.start, self.id()) {
            let left = window.limit.saturating_sub(rows.len());
            if left == 0 {
                break;
            }
            let (mut sql, mut parameters) = self.segment(plan.select() + from, &segment, query)?;
            parameters.push(Box::new(i64::try_from(left).unwrap_or(i64::MAX)));
            let _ = write!(sql, " LIMIT ?{}", parameters.len());
            self.run(&sql, &parameters, |row| {
                last = Some(plan.write(row, columns, &mut keys, rows)?);
                Ok(())
            })?;
        }
        Ok(Some(Written { last: last.map(|id: i64| Place { keys, id: RowId(id as u64) }) }))
    }

    fn count(&self, query: &Query) -> Reply<u64> {
        if query.restriction.is_none() {
            return self.count_all();
        }
        let mut sql = String::from("SELECT count(*)") + self.read_from()?;
        let mut parameters = self.parameters();
        self.restrict(query, &mut sql, &mut parameters)?;
        let mut count = 0;
        self.run(&sql, &parameters, |row| {
            count = row.get::<_, i64>(0)?.max(0) as u64;
            Ok(())
        })?;
        Ok(count)
    }

    fn place_at(&self, query: &Query, number: u64) -> Reply<Option<Place>> {
        let mut parameters = self.parameters();
        let mut wanted = String::from(self.from());
        self.restrict(query, &mut wanted, &mut parameters)?;
        let id = self.id();
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        let order = Order::of(&query.sort).ok_or(Code::E_TOO_COMPLEX)?;
        self.context.read(|reader| {
            // Each goes along an index and reads no message.
            let one = |select: &str, rest: &str| -> StoreResult<Option<i64>> {
                let sql = format!("SELECT {select} {wanted} {rest}");
                let mut statement = reader.connection().prepare(&sql)?;
                let found = statement
                    .query_row(params_from_iter(parameters.iter()), |row| row.get(0))
                    .optional()?;
                Ok(found)
            };
            let by_id = |filter: &str, number: i64| {
                one("id", &format!("{filter} ORDER BY {id} LIMIT 1 OFFSET {number}"))
            };
            let (way, further) = match order {
                Order::Id => {
                    let found = by_id("", number)?;
                    return Ok(found.map(|id| Place { keys: Vec::new(), id: RowId(id as u64) }));
                }
                Order::Delivered { descending: false } => ("ASC", "<"),
                Order::Delivered { descending: true } => ("DESC", ">"),
                Order::Keys(_) => return Ok(None),
            };
            let dated = "AND delivered IS NOT NULL";
            let rest = format!("{dated} ORDER BY delivered {way} LIMIT 1 OFFSET {number}");
            let (time, found) = match one("delivered", &rest)? {
                Some(time) => {
                    let before = one("count(*)", &format!("AND delivered {further} {time}"))?;
                    let number = number - before.unwrap_or(0);
                    (Value::SysTime(time), by_id(&format!("AND delivered = {time}"), number)?)
                }
                None => {
                    let before = one("count(*)", dated)?;
                    let number = number - before.unwrap_or(0);
                    (missing(), by_id("AND delivered IS NULL", number)?)
                }
            };
            Ok(found.map(|id| Place { keys: vec![time], id: RowId(id as u64) }))
        })
    }

    fn ids(&self, query: &Query) -> Reply<Vec<RowId>> {
        let order = Order::of(&query.sort).ok_or(Code::E_TOO_COMPLEX)?;
        let from = self.read_in(&order)?;
        let mut ids = Vec::new();
        for segment in order.segments(&Start::First, self.id()) {
            let select = String::from("SELECT id") + from;
            let (sql, parameters) = self.segment(select, &segment, query)?;
            self.run(&sql, &parameters, |row| {
                ids.push(RowId(row.get::<_, i64>(0)? as u64));
                Ok(())
            })?;
        }
        Ok(ids)
    }

    fn rows(&self, ids: &[RowId], columns: &[Tag]) -> Reply<Vec<SourceRow>> {
        let plan = self.plan(columns);
        let sql = plan.select() + self.from() + &format!(" AND {} = ?3", self.id());
        self.context.read(|reader| {
            let mut statement = reader.connection().prepare_cached(&sql)?;
            let mut found = Vec::with_capacity(ids.len());
            for id in ids {
                let mut rows = statement.query((self.folder, self.associated, id.0 as i64))?;
                if let Some(row) = rows.next()? {
                    found.push(self.row(&plan, row)?);
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
