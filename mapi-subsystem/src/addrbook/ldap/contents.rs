//! The contents table of a directory: its rows come when they are wanted, and a name that the
//! table is restricted to (`PR_ANR`) is looked up by the server.

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use mapi_session::flags::TableType;
use mapi_session::rows::AbContentsRow;
use mapi_session::wire::Row;
use mapi_session::{Code, Restriction, Row as _, SortKey, Tag, Value, tags};

use super::super::resolve::may_mean;
use super::directory::Search;
use super::{Ldap, query};
use crate::com::{Fault, Reply};
use crate::props::{find, missing};
use crate::table::{Query, RowId, RowSource, SourceRow, Start, Watcher, Window, text_of};

/// The most rows of a table.
const MOST_ROWS: usize = 10_000;

/// Columns beyond those of every contents table of an address book.
const MORE: [Tag; 10] = [
    tags::TRANSMITABLE_DISPLAY_NAME.tag(),
    tags::SEND_RICH_INFO.tag(),
    tags::GIVEN_NAME.tag(),
    tags::SURNAME.tag(),
    tags::ACCOUNT.tag(),
    tags::COMPANY_NAME.tag(),
    tags::DEPARTMENT_NAME.tag(),
    tags::OFFICE_LOCATION.tag(),
    tags::MOBILE_TELEPHONE_NUMBER.tag(),
    tags::COMMENT.tag(),
];

/// The rows of one table: what was read stays as it was.
pub(super) struct Contents {
    ldap: Arc<Ldap>,
    rows: Mutex<Rows>,
}

#[derive(Default)]
struct Rows {
    rows: BTreeMap<RowId, Arc<Row>>,
    /// By their entry identifiers, which are their instance keys too.
    ids: HashMap<Vec<u8>, RowId>,
    /// The rows of each query that was asked, by the name that it is restricted to, in order.
    asked: HashMap<Option<String>, Arc<Vec<RowId>>>,
}

impl Contents {
    pub(super) fn new(ldap: Arc<Ldap>) -> Contents {
        Contents { ldap, rows: Mutex::default() }
    }

    fn rows(&self) -> MutexGuard<'_, Rows> {
        self.rows.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The rows of a query, which the directory is asked for once.
    fn asked(&self, query: &Query) -> Reply<Arc<Vec<RowId>>> {
        let name = query.restriction.as_ref().and_then(name_of);
        if !query.sort.is_empty() || (query.restriction.is_some() && name.is_none()) {
            return Err(Code::E_TOO_COMPLEX.into());
        }
        if let Some(known) = self.rows().asked.get(&name) {
            return Ok(Arc::clone(known));
        }
        let filter = name.as_deref().map_or(query::ANYBODY.to_owned(), query::beginning);
        let found = self.ldap.directory.search(Search::for_anybody(filter, MOST_ROWS))?;
        if found.more {
            return Err(Fault::new(
                Code::E_TABLE_TOO_BIG,
                "the directory has more entries than it or this table gives at once; restrict the \
                 table to a name (PR_ANR)",
            ));
        }
        let fits = |row: &Row| name.as_ref().is_none_or(|name| may_mean(row, name));
        let mut rows = self.rows();
        let mut ids = Vec::new();
        for row in found.entries.iter().filter_map(|e| self.ldap.row(e)).filter(fits) {
            let Some(Value::Binary(key)) = find(&row, tags::INSTANCE_KEY.tag()) else { continue };
            let next = RowId(rows.ids.len() as u64 + 1);
            let id = *rows.ids.entry(key.clone()).or_insert(next);
            // What a client has seen of it stays.
            rows.rows.entry(id).or_insert_with(|| Arc::new(row));
            ids.push(id);
        }
        ids.sort_unstable();
        ids.dedup();
        let ids = Arc::new(ids);
        rows.asked.insert(name, Arc::clone(&ids));
        Ok(ids)
    }

    fn row(&self, id: RowId, columns: &[Tag]) -> Option<SourceRow> {
        let row = self.rows().rows.get(&id).cloned()?;
        let value = |tag: &Tag| find(&row, *tag).cloned().unwrap_or_else(missing);
        Some(SourceRow { id, values: columns.iter().map(value).collect() })
    }
}

/// The name that a restriction is for, if it is for a name alone.
fn name_of(restriction: &Restriction) -> Option<String> {
    match restriction {
        Restriction::Property { tag, value, .. } | Restriction::Content { tag, value, .. }
            if tag.id() == tags::ANR.tag().id() =>
        {
            text_of(&value.value).map(|name| name.into_owned())
        }
        _ => None,
    }
}

impl RowSource for Contents {
    fn columns(&self) -> Vec<Tag> {
        let mut columns = AbContentsRow::TAGS.to_vec();
        for tag in MORE {
            if !columns.contains(&tag) {
                columns.push(tag);
            }
        }
        columns
    }

    fn kind(&self) -> TableType {
        TableType::Snapshot
    }

    fn generation(&self) -> u64 {
        0
    }

    fn can_restrict(&self, restriction: &Restriction) -> bool {
        name_of(restriction).is_some()
    }

    fn can_sort(&self, keys: &[SortKey]) -> bool {
        keys.is_empty()
    }

    fn window(&self, query: &Query, columns: &[Tag], window: &Window) -> Reply<Vec<SourceRow>> {
        let ids = self.asked(query)?;
        let from = |bound: Bound<RowId>| match bound {
            Bound::Included(id) => ids.partition_point(|known| *known < id),
            Bound::Excluded(id) => ids.partition_point(|known| *known <= id),
            Bound::Unbounded => 0,
        };
        let forward = |at: usize| ids.get(at..).unwrap_or_default().iter();
        let give = |id: &RowId| self.row(*id, columns);
        let limit = window.limit;
        Ok(match &window.start {
            Start::First => forward(0).take(limit).filter_map(give).collect(),
            Start::From(place) => {
                forward(from(Bound::Included(place.id))).take(limit).filter_map(give).collect()
            }
            Start::After(place) => {
                forward(from(Bound::Excluded(place.id))).take(limit).filter_map(give).collect()
            }
            Start::Last => ids.iter().rev().take(limit).filter_map(give).collect(),
            Start::Before(place) => {
                let before = ids.get(..from(Bound::Included(place.id))).unwrap_or_default();
                before.iter().rev().take(limit).filter_map(give).collect()
            }
        })
    }

    fn count(&self, query: &Query) -> Reply<u64> {
        Ok(self.asked(query)?.len() as u64)
    }

    fn ids(&self, query: &Query) -> Reply<Vec<RowId>> {
        Ok(self.asked(query)?.to_vec())
    }

    fn rows(&self, ids: &[RowId], columns: &[Tag]) -> Reply<Vec<SourceRow>> {
        Ok(ids.iter().filter_map(|id| self.row(*id, columns)).collect())
    }

    fn row_of_instance_key(&self, instance_key: &[u8]) -> Reply<Option<RowId>> {
        Ok(self.rows().ids.get(instance_key).copied())
    }

    fn resolves_names(&self) -> bool {
        true
    }

    fn matches_name(&self, id: RowId, name: &str) -> Reply<bool> {
        let row = self.rows().rows.get(&id).cloned();
        Ok(row.is_some_and(|row| may_mean(&row, name)))
    }

    fn watch(&self, _: Weak<dyn Watcher>) {}
}
