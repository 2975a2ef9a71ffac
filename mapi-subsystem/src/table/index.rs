//! Every row of a view in order, built when a position is asked for.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use mapi_session::flags::SortDirection;
use mapi_session::{Restriction, SortKey, SortOrder, Tag, Value};

use super::columns::{instance_count, instance_values};
use super::evaluate::{evaluate, tags_of};
use super::scan::{Context, Scan};
use super::sort::{canonical, compare_key, compare_keys, is_extreme, sort_value};
use super::source::{Query, RowId, RowSource, Start};
use crate::com::Reply;
use crate::deviation::deviates;
use crate::props::types::MV_INSTANCE;

/// `PR_MESSAGE_FLAGS`
const MESSAGE_FLAGS: Tag = Tag(0x0E07_0003);
const MSGFLAG_READ: i32 = 1;

/// A row of a view.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Entry {
    /// A row of the source, or one of several that stand for its values.
    Row { id: RowId, instance: u32 },
    /// A category heading, by its instance key.
    Heading(Arc<[u8]>),
}

/// A category.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Heading {
    pub(crate) level: usize,
    /// The category columns from the outermost to this one.
    pub(crate) values: Vec<(Tag, Value)>,
    pub(crate) count: u32,
    pub(crate) unread: u32,
    pub(crate) expanded: bool,
}

/// What a view shows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Spec {
    pub(crate) restriction: Option<Restriction>,
    /// At most so many rows (RES_COUNT).
    pub(crate) limit: Option<u32>,
    pub(crate) sort: SortOrder,
    /// The columns that make a row for each value, in the source's types.
    pub(crate) multiplied: Vec<Tag>,
    /// The headings that are not as the sort order says (expanded or collapsed).
    pub(crate) toggled: HashSet<Arc<[u8]>>,
}

impl Spec {
    /// What the source can do of this, and what remains.
    pub(crate) fn split(&self, source: &dyn RowSource) -> (Query, Option<Restriction>) {
        let mut query = Query::default();
        let mut residual = None;
        match &self.restriction {
            Some(restriction) if self.is_native(restriction, source) => {
                query.restriction = Some(restriction.clone());
            }
            // The source takes what it can of an AND, and has fewer rows to give.
            Some(Restriction::And(all)) => {
                let (native, rest): (Vec<_>, Vec<_>) =
                    all.iter().cloned().partition(|one| self.is_native(one, source));
                let native = Restriction::And(native);
                if self.is_native(&native, source) {
                    query.restriction = Some(native);
                    residual = Some(Restriction::And(rest));
                } else {
                    residual = self.restriction.clone();
                }
            }
            other => residual.clone_from(other),
        }
        // What is read in windows must have an index, or each window would be sorted anew.
        let at_once = residual.is_none() && self.sort.categories == 0;
        let sorted = if at_once {
            source.can_sort(&self.sort.keys)
        } else {
            source.has_index(&self.sort.keys)
        };
        if self.multiplied.is_empty() && sorted {
            query.sort.clone_from(&self.sort.keys);
        }
        (query, residual)
    }

    /// Whether the source may evaluate this: what speaks of single instances it may not.
    pub(crate) fn is_native(&self, restriction: &Restriction, source: &dyn RowSource) -> bool {
        let single = |tag: &Tag| {
            tag.type_code() & MV_INSTANCE != 0
                || !self.multiplied.is_empty() && tag.id() == super::memory::INSTANCE_KEY.id()
        };
        !tags_of(restriction).iter().any(single) && source.can_restrict(restriction)
    }

    /// Whether rows can be read in order without an index.
    pub(crate) fn is_streamable(&self, source: &dyn RowSource) -> bool {
        self.is_flat() && source.has_index(&self.sort.keys)
    }

    /// Whether each row of the source that fits is a row of the view, and there are no others.
    pub(crate) fn is_flat(&self) -> bool {
        self.sort.categories == 0 && self.multiplied.is_empty() && self.limit.is_none()
    }

    /// The number of levels of categories.
    pub(crate) fn levels(&self) -> usize {
        let keys = self.sort.keys.iter().take(self.sort.categories as usize);
        keys.filter(|key| key.direction != SortDirection::Combine && !is_extreme(key)).count()
    }
}

/// The rows of a view, in order, at one generation of its source.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    pub(crate) generation: u64,
    /// The rows are those of the generation exactly: none had changed that was still to be told.
    pub(crate) exact: bool,
    pub(crate) entries: Vec<Entry>,
    pub(crate) headings: HashMap<Arc<[u8]>, Heading>,
}

struct Leaf {
    id: RowId,
    instance: u32,
    keys: Vec<Value>,
    sort: Vec<Value>,
    unread: bool,
}

impl Index {
    pub(crate) fn build(spec: &Spec, source: &dyn RowSource) -> Reply<Index> {
        // Read first: a change during the reading makes the index stale, never wrongly fresh.
        let generation = source.generation();
        let (query, residual) = spec.split(source);
        let sorted = query.sort.len() == spec.sort.keys.len();
        if residual.is_none() && sorted && spec.multiplied.is_empty() && spec.sort.categories == 0 {
            let mut ids = source.ids(&query)?;
            ids.truncate(spec.limit.map_or(usize::MAX, |limit| limit as usize));
            let entries = ids.into_iter().map(|id| Entry::Row { id, instance: 0 }).collect();
            return Ok(Index { generation, entries, ..Index::default() });
        }
        let mut leaves = read(spec, source, query, residual)?;
        if !sorted {
            leaves.sort_by(|a, b| {
                compare_keys(&spec.sort.keys, &a.sort, &b.sort)
                    .then(a.id.cmp(&b.id))
                    .then(a.instance.cmp(&b.instance))
            });
        }
        if spec.sort.keys.iter().any(is_extreme) {
            order_categories(&spec.sort, &mut leaves);
        }
        leaves.truncate(spec.limit.map_or(usize::MAX, |limit| limit as usize));
        let mut index = Index { generation, ..Index::default() };
        index.arrange(spec, leaves);
        Ok(index)
    }

    /// Puts leaves under the headings of their categories.
    fn arrange(&mut self, spec: &Spec, leaves: Vec<Leaf>) {
        let levels = levels(&spec.sort);
        let mut path: Vec<(Vec<Value>, Arc<[u8]>)> = Vec::new();
        for leaf in leaves {
            let same = levels
                .iter()
                .zip(&path)
                .take_while(|(keys, (values, _))| {
                    Range::clone(keys).zip(values).all(|(key, value)| leaf.sort[key] == *value)
                })
                .count();
            path.truncate(same);
            for (level, keys) in levels.iter().enumerate().skip(same) {
                let values: Vec<Value> = keys.clone().map(|key| leaf.sort[key].clone()).collect();
                let mut key = path.last().map_or_else(Vec::new, |(_, key)| key.to_vec());
                encode_key(&values, &mut key);
                let key: Arc<[u8]> = key.into();
                let default = level < spec.sort.expanded as usize || deviates("G.6.1");
                let shown = path.iter().all(|(_, key)| self.is_expanded(key));
                let columns = (0..keys.end)
                    .filter(|at| !is_extreme(&spec.sort.keys[*at]))
                    .map(|at| (spec.sort.keys[at].tag, leaf.keys[at].clone()));
                self.headings.insert(
                    key.clone(),
                    Heading {
                        level,
                        values: columns.collect(),
                        count: 0,
                        unread: 0,
                        expanded: default != spec.toggled.contains(&key),
                    },
                );
                if shown {
                    self.entries.push(Entry::Heading(key.clone()));
                }
                path.push((values, key));
            }
            for (_, key) in &path {
                if let Some(heading) = self.headings.get_mut(key) {
                    heading.count += 1;
                    heading.unread += u32::from(leaf.unread);
                }
            }
            if path.iter().all(|(_, key)| self.is_expanded(key)) || deviates("G.3.8") {
                self.entries.push(Entry::Row { id: leaf.id, instance: leaf.instance });
            }
        }
    }

    fn is_expanded(&self, key: &Arc<[u8]>) -> bool {
        self.headings.get(key).is_some_and(|heading| heading.expanded)
    }

    pub(crate) fn position(&self, entry: &Entry) -> Option<usize> {
        self.entries.iter().position(|other| other == entry)
    }
}

/// The ranges of keys that make each level of categories.
fn levels(sort: &SortOrder) -> Vec<Range<usize>> {
    let mut levels: Vec<Range<usize>> = Vec::new();
    for (at, key) in sort.keys.iter().take(sort.categories as usize).enumerate() {
        match levels.last_mut() {
            _ if is_extreme(key) => {}
            Some(last) if key.direction == SortDirection::Combine && !deviates("G.6.2.COMBINE") => {
                last.end = at + 1;
            }
            _ => levels.push(at..at + 1),
        }
    }
    levels
}

/// Puts categories in the order of the largest or smallest value within them, where a key asks
/// for that: by the largest the greatest first, by the smallest the least first. `leaves` are in
/// order without regard to such keys, so that what belongs together stands together.
fn order_categories(sort: &SortOrder, leaves: &mut Vec<Leaf>) {
    // Innermost first: the order of the outer ones, stable, keeps it.
    for level in levels(sort).into_iter().rev() {
        let at = level.end;
        let Some(key) = sort.keys.get(at).filter(|key| is_extreme(key)) else { continue };
        let largest = key.direction == SortDirection::CategoryMax;
        if deviates(if largest { "G.6.2.CATEG_MAX" } else { "G.6.2.CATEG_MIN" }) {
            continue;
        }
        let mut groups: Vec<(Value, Vec<Leaf>)> = Vec::new();
        for leaf in leaves.drain(..) {
            match groups.last_mut() {
                Some((extreme, group)) if same_keys(sort, at, &group[0], &leaf) => {
                    if compare_key(largest, &leaf.sort[at], extreme).is_lt() {
                        *extreme = leaf.sort[at].clone();
                    }
                    group.push(leaf);
                }
                _ => groups.push((leaf.sort[at].clone(), vec![leaf])),
            }
        }
        // Only categories within the same outer one change places.
        groups.sort_by(|(a, first), (b, second)| {
            let outer = level.start;
            let keys = |leaf: &Leaf| -> Vec<Value> { leaf.sort[..outer].to_vec() };
            if same_keys(sort, outer, &first[0], &second[0]) {
                compare_key(largest, a, b)
            } else {
                compare_keys(&sort.keys[..outer], &keys(&first[0]), &keys(&second[0]))
            }
        });
        leaves.extend(groups.into_iter().flat_map(|(_, group)| group));
    }
}

/// Whether two rows are in the same category by the first keys.
fn same_keys(sort: &SortOrder, count: usize, a: &Leaf, b: &Leaf) -> bool {
    let keys = sort.keys.iter().zip(a.sort.iter().zip(&b.sort)).take(count);
    keys.filter(|(key, _)| !is_extreme(key)).all(|(_, (a, b))| a == b)
}

fn read(
    spec: &Spec,
    source: &dyn RowSource,
    query: Query,
    residual: Option<Restriction>,
) -> Reply<Vec<Leaf>> {
    let available = source.columns();
    let key = |key: &SortKey| canonical(key.tag, &available);
    let keys = spec.sort.keys.len();
    let mut columns: Vec<Tag> = spec.sort.keys.iter().map(key).collect();
    columns.extend_from_slice(&spec.multiplied);
    columns.push(if spec.sort.categories > 0 { MESSAGE_FLAGS } else { Tag::NULL });
    // With multiplied rows a restriction is held against each of them.
    let (residual, single) =
        if spec.multiplied.is_empty() { (residual, None) } else { (None, residual) };
    if let Some(single) = &single {
        columns.extend(tags_of(single).into_iter().map(|tag| canonical(tag, &available)));
    }
    let mut scan = Scan::new(source, query, residual, &columns, Start::First, 256);
    let mut leaves = Vec::new();
    while let Some(row) = scan.next()? {
        let id = row.place.id;
        let flags = keys + spec.multiplied.len();
        let unread = matches!(row.values.get(flags), Some(Value::Long(f)) if f & MSGFLAG_READ == 0);
        let several: Vec<(Tag, Value)> =
            spec.multiplied.iter().copied().zip(row.values[keys..flags].iter().cloned()).collect();
        for instance in 0..instance_count(&several) {
            let chosen = instance_values(&several, instance);
            if let Some(single) = &single {
                let context = Context {
                    source,
                    id,
                    columns: &columns,
                    values: &row.values,
                    multiplied: &chosen,
                    instance,
                };
                if !evaluate(single, &context)? {
                    continue;
                }
            }
            let value = |at: usize| {
                let key = &spec.sort.keys[at].tag;
                let one = chosen.iter().find(|(tag, _)| tag.id() == key.id());
                match one {
                    Some((_, one))
                        if key.type_code() & MV_INSTANCE != 0 && !deviates("G.6.MVI") =>
                    {
                        one.clone()
                    }
                    _ => row.values[at].clone(),
                }
            };
            let values: Vec<Value> = (0..keys).map(value).collect();
            let sort = values.iter().map(sort_value).collect();
            leaves.push(Leaf { id, instance, keys: values, sort, unread });
        }
    }
    Ok(leaves)
}

/// Appends the prepared values of a category to the key of the one around it.
fn encode_key(values: &[Value], key: &mut Vec<u8>) {
    for value in values {
        let bytes = match value {
            Value::I2(v) => v.to_le_bytes().to_vec(),
            Value::Long(v) => v.to_le_bytes().to_vec(),
            Value::R4(v) => v.to_le_bytes().to_vec(),
            Value::Double(v) | Value::AppTime(v) => v.to_le_bytes().to_vec(),
            Value::Currency(v) | Value::I8(v) | Value::SysTime(v) => v.to_le_bytes().to_vec(),
            Value::Boolean(v) => vec![u8::from(*v)],
            Value::Clsid(v) => format!("{v:?}").into_bytes(),
            Value::Binary(v) => v.clone(),
            _ => Vec::new(),
        };
        key.extend_from_slice(&value.type_code().to_le_bytes());
        key.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        key.extend_from_slice(&bytes);
    }
    // Levels are told apart even where a level combines several columns.
    key.push(0xFF);
}
