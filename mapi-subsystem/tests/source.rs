//! A source that restricts and sorts itself shows a client the same table as one that cannot.

use std::cmp::Ordering;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Weak};

use mapi_session::flags::{RelOp, SortDirection};
use mapi_session::{PropValue, Restriction, SortKey, SortOrder, Tag, Value};
use mapi_subsystem::com::Reply;
use mapi_subsystem::table::{
    BEGINNING, Bookmark, CURRENT, END, MemoryRows, Place, Query, Row, RowId, RowSource, SourceRow,
    Start, TableType, TableView, Watcher, Window, compare_values, evaluate, tags_of,
};
use proptest::prelude::*;

const NAME: Tag = Tag(0x3001_001F);
const SIZE: Tag = Tag(0x0E08_0003);
const INSTANCE_KEY: Tag = Tag(0x0FF6_0102);
const RECIPIENTS: Tag = Tag(0x0E12_000D);
const ANR: Tag = Tag(0x360C_001F);

/// A source over rows in memory that sorts, and restricts all but names, itself, as one over SQL
/// would, and counts what it is asked for.
struct Native {
    rows: Arc<MemoryRows>,
    read: AtomicUsize,
    listed: AtomicUsize,
}

impl Native {
    fn over(rows: Arc<MemoryRows>) -> Arc<Native> {
        Arc::new(Native { rows, read: AtomicUsize::new(0), listed: AtomicUsize::new(0) })
    }

    /// The rows of a query in order, with their keys.
    fn ordered(&self, query: &Query) -> Vec<(Place, Row)> {
        let columns = [NAME, SIZE, INSTANCE_KEY];
        let all = Window { start: Start::First, limit: usize::MAX };
        let rows = self.rows.window(&Query::default(), &columns, &all).unwrap();
        let mut rows: Vec<(Place, Row)> = rows
            .into_iter()
            .map(|SourceRow { id, values }| {
                let row: Row = columns
                    .into_iter()
                    .zip(values)
                    .filter(|(_, value)| !matches!(value, Value::Error(_)))
                    .map(|(tag, value)| PropValue { tag, value })
                    .collect();
                let keys = query.sort.iter().map(|key| value(&row, key.tag)).collect();
                (Place { keys, id }, row)
            })
            .filter(|(_, row)| query.restriction.as_ref().is_none_or(|r| evaluate(r, row).unwrap()))
            .collect();
        rows.sort_by(|a, b| order(query, &a.0, &b.0));
        rows
    }
}

fn value(row: &Row, tag: Tag) -> Value {
    let found = row.iter().find(|prop| prop.tag == tag);
    found.map_or(Value::Error(mapi_session::Code(0x8004_010F)), |prop| prop.value.clone())
}

fn order(query: &Query, a: &Place, b: &Place) -> Ordering {
    for (key, (a, b)) in query.sort.iter().zip(a.keys.iter().zip(&b.keys)) {
        let missing = |v: &Value| matches!(v, Value::Error(_));
        let ordering = match (missing(a), missing(b)) {
            (false, false) => {
                let ordering = compare_values(a, b).unwrap();
                let descends = key.direction == SortDirection::Descend;
                if descends { ordering.reverse() } else { ordering }
            }
            (a, b) => a.cmp(&b),
        };
        if ordering.is_ne() {
            return ordering;
        }
    }
    a.id.cmp(&b.id)
}

fn project(place: &Place, row: &Row, columns: &[Tag]) -> SourceRow {
    SourceRow { id: place.id, values: columns.iter().map(|tag| value(row, *tag)).collect() }
}

impl RowSource for Native {
    fn columns(&self) -> Vec<Tag> {
        self.rows.columns()
    }

    fn kind(&self) -> TableType {
        TableType::Dynamic
    }

    fn generation(&self) -> u64 {
        self.rows.generation()
    }

    fn can_restrict(&self, restriction: &Restriction) -> bool {
        // Neither names nor recipients.
        let unable = |tag: &Tag| [NAME, ANR].contains(tag);
        // At any depth; the tags of a sub-restriction are not this table's.
        let sub = format!("{restriction:?}").contains("Sub {");
        !sub && !tags_of(restriction).iter().any(unable)
    }

    fn can_sort(&self, _: &[SortKey]) -> bool {
        true
    }

    fn window(&self, query: &Query, columns: &[Tag], window: &Window) -> Reply<Vec<SourceRow>> {
        let mut rows = self.ordered(query);
        if matches!(window.start, Start::Last | Start::Before(_)) {
            rows.reverse();
        }
        let wanted = |(place, _): &&(Place, Row)| match &window.start {
            Start::First | Start::Last => true,
            Start::From(start) => order(query, place, start).is_ge(),
            Start::After(start) => order(query, place, start).is_gt(),
            Start::Before(start) => order(query, place, start).is_lt(),
        };
        let rows: Vec<_> = rows
            .iter()
            .filter(wanted)
            .take(window.limit)
            .map(|(place, row)| project(place, row, columns))
            .collect();
        self.read.fetch_add(rows.len(), Relaxed);
        Ok(rows)
    }

    fn count(&self, query: &Query) -> Reply<u64> {
        Ok(self.ordered(query).len() as u64)
    }

    fn ids(&self, query: &Query) -> Reply<Vec<RowId>> {
        self.listed.fetch_add(1, Relaxed);
        Ok(self.ordered(query).into_iter().map(|(place, _)| place.id).collect())
    }

    fn rows(&self, ids: &[RowId], columns: &[Tag]) -> Reply<Vec<SourceRow>> {
        self.rows.rows(ids, columns)
    }

    fn row_of_instance_key(&self, instance_key: &[u8]) -> Reply<Option<RowId>> {
        self.rows.row_of_instance_key(instance_key)
    }

    fn sub_tables(&self) -> Vec<Tag> {
        vec![RECIPIENTS]
    }

    fn sub_rows(&self, id: RowId, _: Tag) -> Reply<Vec<Row>> {
        let size = self.rows(&[id], &[SIZE])?.remove(0).values.remove(0);
        let Value::Long(size) = size else { return Ok(Vec::new()) };
        Ok((0..size).map(|n| row(&format!("recipient {n}"), None)).collect())
    }

    fn resolves_names(&self) -> bool {
        true
    }

    fn matches_name(&self, id: RowId, name: &str) -> Reply<bool> {
        let own = self.rows(&[id], &[NAME])?.remove(0).values.remove(0);
        Ok(matches!(own, Value::Unicode(own) if own.starts_with(name)))
    }

    fn watch(&self, watcher: Weak<dyn Watcher>) {
        self.rows.watch(watcher);
    }
}

fn row(name: &str, size: Option<i32>) -> Row {
    let mut row = vec![PropValue { tag: NAME, value: Value::Unicode(name.into()) }];
    row.extend(size.map(|size| PropValue { tag: SIZE, value: Value::Long(size) }));
    row
}

fn at_least(size: i32) -> Restriction {
    let value = PropValue { tag: SIZE, value: Value::Long(size) };
    Restriction::Property { op: RelOp::Ge, tag: SIZE, value }
}

fn condition() -> impl Strategy<Value = Restriction> {
    let name = (0..5u8).prop_map(|name| {
        let value = PropValue { tag: NAME, value: Value::Unicode(name.to_string()) };
        Restriction::Property { op: RelOp::Ne, tag: NAME, value }
    });
    let one = prop_oneof![(0..4i32).prop_map(at_least), name, Just(Restriction::Exist(SIZE))];
    prop_oneof![
        one.clone(),
        prop::collection::vec(one.clone(), 0..4).prop_map(Restriction::And),
        prop::collection::vec(one, 0..4).prop_map(Restriction::Or),
    ]
}

#[derive(Debug, Clone)]
enum Step {
    Read(i32, bool),
    Count,
    Position,
    Seek(usize, i32),
    Approx(u32, u32),
    Find(i32, usize, bool),
    FindKey(u8, usize),
    Mark,
    Free(usize),
    Restrict(Option<Restriction>),
    Sort(Vec<SortKey>),
    Remove(u8),
}

fn step() -> impl Strategy<Value = Step> {
    let key = (prop::sample::select(vec![NAME, SIZE]), any::<bool>()).prop_map(|(tag, up)| {
        let direction = if up { SortDirection::Ascend } else { SortDirection::Descend };
        SortKey { tag, direction }
    });
    let sort = prop::collection::vec(key, 0..3)
        .prop_filter("no key twice", |keys| keys.len() < 2 || keys[0].tag != keys[1].tag);
    prop_oneof![
        4 => (-5..6i32, any::<bool>()).prop_map(|(n, stay)| Step::Read(n, stay)),
        1 => Just(Step::Count),
        1 => Just(Step::Position),
        2 => (0..5usize, -4..5i32).prop_map(|(from, n)| Step::Seek(from, n)),
        1 => (0..5u32, 0..5u32).prop_map(|(n, d)| Step::Approx(n, d)),
        2 => (0..4i32, 0..5usize, any::<bool>()).prop_map(|(s, from, back)| Step::Find(s, from, back)),
        1 => (0..12u8, 0..5usize).prop_map(|(key, from)| Step::FindKey(key, from)),
        1 => Just(Step::Mark),
        1 => (0..5usize).prop_map(Step::Free),
        1 => prop::option::of(condition()).prop_map(Step::Restrict),
        1 => sort.prop_map(Step::Sort),
        2 => (0..12u8).prop_map(Step::Remove),
    ]
}

/// What a step answered, as text that can be compared.
fn run(view: &TableView, marks: &mut Vec<Bookmark>, step: &Step) -> String {
    let bookmark = |at: &usize, marks: &[Bookmark]| match at {
        0 => BEGINNING,
        1 => CURRENT,
        2 => END,
        other => marks.get(other - 3).copied().unwrap_or(999),
    };
    match step {
        Step::Read(n, stay) => format!("{:?}", view.query_rows(*n, *stay)),
        Step::Count => format!("{:?}", view.row_count()),
        Step::Position => format!("{:?}", view.query_position()),
        Step::Seek(from, n) => format!("{:?}", view.seek_row(bookmark(from, marks), *n)),
        Step::Approx(n, d) => format!("{:?}", view.seek_row_approx(*n, *d)),
        Step::Find(size, from, back) => {
            format!("{:?}", view.find_row(&at_least(*size), bookmark(from, marks), *back))
        }
        Step::FindKey(key, from) => {
            let value = PropValue { tag: INSTANCE_KEY, value: Value::Binary(vec![*key]) };
            let key = Restriction::Property { op: RelOp::Eq, tag: INSTANCE_KEY, value };
            format!("{:?}", view.find_row(&key, bookmark(from, marks), false))
        }
        Step::Mark => {
            let made = view.create_bookmark();
            marks.extend(made.as_ref().ok());
            format!("{}", made.is_ok())
        }
        Step::Free(at) => format!("{:?}", view.free_bookmark(bookmark(at, marks))),
        Step::Restrict(restriction) => format!("{:?}", view.restrict(restriction.as_ref())),
        Step::Sort(keys) => {
            let order = SortOrder { keys: keys.clone(), ..SortOrder::default() };
            format!("{:?}", view.sort_table(&order))
        }
        Step::Remove(_) => String::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]
    #[test]
    fn both_kinds_of_source_answer_the_same(
        sizes in prop::collection::vec(prop::option::of(0..4i32), 0..12),
        steps in prop::collection::vec(step(), 1..40),
    ) {
        let rows = MemoryRows::new(TableType::Dynamic, vec![NAME, SIZE, INSTANCE_KEY]);
        for (key, size) in (0u8..).zip(&sizes) {
            rows.upsert(&[key], row(&format!("{}", (key * 7) % 5), *size));
        }
        let plain = TableView::new(rows.clone(), None, true);
        let native = TableView::new(Native::over(rows.clone()), None, true);
        let (mut marks, mut native_marks) = (Vec::new(), Vec::new());
        for step in &steps {
            if let Step::Remove(key) = step {
                rows.remove(&[*key]);
            }
            prop_assert_eq!(
                run(&plain, &mut marks, step),
                run(&native, &mut native_marks, step),
                "{:?}", step
            );
        }
    }
}

#[test]
fn reading_forward_costs_windows_and_no_list_of_rows() {
    let rows = MemoryRows::new(TableType::Dynamic, vec![NAME, SIZE, INSTANCE_KEY]);
    for n in 0..5000u32 {
        rows.upsert(&n.to_le_bytes(), row(&n.to_string(), Some(n as i32)));
    }
    let source = Native::over(rows);
    let view = TableView::new(source.clone(), None, true);
    view.set_columns(&[NAME]).unwrap();
    let key = SortKey { tag: SIZE, direction: SortDirection::Descend };
    view.sort_table(&SortOrder::from(key)).unwrap();
    view.restrict(Some(&at_least(100))).unwrap();
    assert_eq!(view.row_count().unwrap(), 4900);
    assert_eq!(view.query_rows(10, false).unwrap().len(), 10);
    assert_eq!(source.read.load(Relaxed), 10, "the first window is as large as asked for");
    assert_eq!(view.find_row(&at_least(4000), CURRENT, false).unwrap().warning, None);
    assert_eq!(view.query_rows(10, false).unwrap().len(), 10);
    assert!(source.read.load(Relaxed) < 30, "{}", source.read.load(Relaxed));
    assert_eq!(source.listed.load(Relaxed), 0);
    view.query_position().unwrap();
    view.query_rows(10, false).unwrap();
    view.query_position().unwrap();
    assert_eq!(source.listed.load(Relaxed), 1, "once, until something changes");
}

#[test]
fn sub_restrictions_and_ambiguous_names_are_asked_of_the_source() {
    let rows = MemoryRows::new(TableType::Dynamic, vec![NAME, SIZE, INSTANCE_KEY]);
    for (name, size) in [("anna", 0), ("ann", 2), ("bert", 3)] {
        rows.upsert(name.as_bytes(), row(name, Some(size)));
    }
    let view = TableView::new(Native::over(rows.clone()), None, true);
    let text = |tag, text: &str| {
        let value = PropValue { tag, value: Value::Unicode(text.into()) };
        Restriction::Property { op: RelOp::Eq, tag, value }
    };
    let some =
        |restriction| Restriction::Sub { table: RECIPIENTS, restriction: Box::new(restriction) };
    view.restrict(Some(&some(text(NAME, "Recipient 1")))).unwrap();
    assert_eq!(view.row_count().unwrap(), 2);
    view.restrict(Some(&Restriction::Not(Box::new(some(Restriction::Exist(NAME)))))).unwrap();
    assert_eq!(view.row_count().unwrap(), 1, "anna has none");
    view.restrict(Some(&text(ANR, "ann"))).unwrap();
    assert_eq!(view.row_count().unwrap(), 2);
    let plain = TableView::new(rows, None, true);
    assert!(plain.restrict(Some(&text(ANR, "ann"))).is_err(), "rows in memory know no names");
}
