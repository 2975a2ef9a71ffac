//! What a view tells of rows that come, change and go.

use std::sync::Arc;
use std::sync::mpsc::Receiver;

use mapi_session::flags::RelOp;
use mapi_session::wire::TableChange;
use mapi_session::{Code, PropValue, Restriction, SortKey, SortOrder, Tag, Value, raw};
use mapi_subsystem::notify::{EventMask, Notification, NotificationHub};
use mapi_subsystem::table::{BEGINNING, MemoryRows, RowSource, TableType, TableView};
use proptest::prelude::*;

use crate::listener;

pub(super) const NAME: Tag = Tag(0x3001_001F);
pub(super) const SIZE: Tag = Tag(0x0E08_0003);
pub(super) const INSTANCE_KEY: Tag = Tag(0x0FF6_0102);

type Told = (TableChange, Option<String>, Option<String>, Vec<String>);

struct Advised {
    hub: NotificationHub,
    rows: Arc<MemoryRows>,
    view: Arc<TableView>,
    heard: Receiver<Notification>,
    _sink: raw::IMAPIAdviseSink,
}

pub(super) fn row(name: &str, size: i32) -> Vec<PropValue> {
    vec![
        PropValue { tag: NAME, value: Value::Unicode(name.into()) },
        PropValue { tag: SIZE, value: Value::Long(size) },
    ]
}

pub(super) fn at_least(size: i32) -> Restriction {
    let value = PropValue { tag: SIZE, value: Value::Long(size) };
    Restriction::Property { op: RelOp::Ge, tag: SIZE, value }
}

pub(super) fn by_size() -> SortOrder {
    SortKey { tag: SIZE, direction: mapi_session::flags::SortDirection::Ascend }.into()
}

/// A view of names, of rows a (1), c (3) and e (5).
fn advised(prepare: impl FnOnce(&TableView)) -> Advised {
    let hub = NotificationHub::start().unwrap();
    let rows = MemoryRows::new(TableType::Dynamic, vec![NAME, SIZE, INSTANCE_KEY]);
    for (name, size) in [("a", 1), ("c", 3), ("e", 5)] {
        rows.upsert(name.as_bytes(), row(name, size));
    }
    let view = TableView::new(rows.clone(), Some(&hub), true);
    view.set_columns(&[NAME]).unwrap();
    prepare(&view);
    let (sink, heard) = listener();
    view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
    Advised { hub, rows, view, heard, _sink: sink }
}

impl Advised {
    fn told(&self) -> Vec<Told> {
        self.hub.flush();
        let key = |prop: Option<PropValue>| match prop {
            Some(PropValue { tag: INSTANCE_KEY, value: Value::Binary(key) }) => {
                Some(String::from_utf8(key).unwrap())
            }
            None => None,
            other => panic!("{other:?}"),
        };
        let text = |prop: PropValue| match prop {
            PropValue { tag: NAME, value: Value::Unicode(name) } => name,
            PropValue { tag: SIZE, value: Value::Long(size) } => size.to_string(),
            other => panic!("{other:?}"),
        };
        self.heard
            .try_iter()
            .map(|event| match event {
                Notification::Table(event) => (
                    event.change,
                    key(event.index),
                    key(event.prior),
                    event.row.into_iter().map(text).collect(),
                ),
                other => panic!("{other:?}"),
            })
            .collect()
    }
}

fn told(change: TableChange, key: &str, prior: Option<&str>, row: &[&str]) -> Told {
    (change, Some(key.into()), prior.map(Into::into), row.iter().map(|s| (*s).into()).collect())
}

#[test]
fn a_table_tells_of_rows_that_come_change_and_go() {
    for positioned in [false, true] {
        let table = advised(|view| {
            if positioned {
                view.create_bookmark().unwrap();
            }
        });
        table.rows.upsert(b"f", row("f", 6));
        assert_eq!(table.told(), [told(TableChange::RowAdded, "f", Some("e"), &["f"])]);
        table.rows.upsert(b"a", row("A", 1));
        assert_eq!(table.told(), [told(TableChange::RowModified, "a", None, &["A"])]);
        table.rows.upsert(b"a", row("A", 1));
        assert_eq!(table.told(), [], "nothing changed");
        table.rows.remove(b"c");
        assert_eq!(table.told(), [told(TableChange::RowDeleted, "c", None, &[])]);
        table.rows.replace_all([]);
        assert_eq!(table.told(), [(TableChange::Reload, None, None, vec![])]);
    }
}

#[test]
fn an_event_has_the_columns_in_force_and_the_place_in_the_order() {
    let key = SortKey { tag: SIZE, direction: mapi_session::flags::SortDirection::Descend };
    let table = advised(|view| view.sort_table(&SortOrder::from(key)).unwrap());
    table.view.set_columns(&[SIZE, NAME]).unwrap();
    table.rows.upsert(b"d", row("d", 4));
    table.view.set_columns(&[NAME]).unwrap();
    assert_eq!(table.told(), [told(TableChange::RowAdded, "d", Some("e"), &["4", "d"])]);
    table.rows.upsert(b"a", row("a", 9));
    assert_eq!(table.told(), [told(TableChange::RowModified, "a", None, &["a"])], "it moved");
}

#[test]
fn rows_hidden_by_the_restriction_make_no_events() {
    for positioned in [false, true] {
        let table = advised(|view| {
            let value = PropValue { tag: SIZE, value: Value::Long(3) };
            let restriction = Restriction::Property { op: RelOp::Ge, tag: SIZE, value };
            view.restrict(Some(&restriction)).unwrap();
            if positioned {
                view.create_bookmark().unwrap();
            }
        });
        table.rows.upsert(b"a", row("a", 2));
        table.rows.upsert(b"b", row("b", 1));
        table.rows.remove(b"b");
        assert_eq!(table.told(), [], "{positioned}");
        table.rows.upsert(b"a", row("a", 7));
        assert_eq!(table.told(), [told(TableChange::RowAdded, "a", None, &["a"])], "it appears");
        table.rows.upsert(b"c", row("c", 0));
        assert_eq!(table.told(), [told(TableChange::RowDeleted, "c", None, &[])], "it vanishes");
    }
}

#[test]
fn a_change_that_the_client_has_read_already_is_still_told() {
    let table = advised(|_| ());
    let mark = table.view.create_bookmark().unwrap();
    table.rows.upsert(b"f", row("f", 6));
    assert_eq!(table.view.seek_row(mark, 0).unwrap().warning, None);
    assert_eq!(table.view.query_rows(9, false).unwrap().len(), 4);
    assert_eq!(table.told(), [told(TableChange::RowAdded, "f", Some("e"), &["f"])]);
}

#[test]
fn unadvise_ends_it_and_a_snapshot_does_not_begin_it() {
    let table = advised(|_| ());
    let (sink, heard) = listener();
    let connection = table.view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
    table.view.unadvise(connection).unwrap();
    assert_eq!(table.view.unadvise(connection).unwrap_err().code, Code::E_INVALID_PARAMETER);
    table.rows.remove(b"a");
    assert_eq!(table.told().len(), 1);
    assert!(heard.try_recv().is_err());
    let snapshot = MemoryRows::snapshot(vec![NAME], vec![row("a", 1)]);
    let view = TableView::new(snapshot, Some(&table.hub), true);
    assert_eq!(view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap_err().code, Code::E_NO_SUPPORT);
}

#[test]
fn a_released_table_is_silent() {
    let Advised { hub, rows, view, heard, _sink } = advised(|_| ());
    drop(view);
    rows.remove(b"a");
    hub.flush();
    assert!(heard.try_recv().is_err());
}

#[test]
fn category_headings_come_and_go_with_their_rows() {
    let ascending = |tag| SortKey { tag, direction: mapi_session::flags::SortDirection::Ascend };
    let order =
        SortOrder { keys: vec![ascending(SIZE), ascending(NAME)], categories: 1, expanded: 1 };
    let hub = NotificationHub::start().unwrap();
    let rows = MemoryRows::new(TableType::Dynamic, vec![NAME, SIZE, INSTANCE_KEY]);
    rows.upsert(b"a", row("a", 1));
    let view = TableView::new(rows.clone(), Some(&hub), true);
    view.sort_table(&order).unwrap();
    assert_eq!(view.query_rows(9, false).unwrap().len(), 2);
    let (sink, heard) = listener();
    view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
    let changes = || -> Vec<TableChange> {
        hub.flush();
        let change = |event| match event {
            Notification::Table(event) => event.change,
            other => panic!("{other:?}"),
        };
        heard.try_iter().map(change).collect()
    };
    use TableChange::{RowAdded, RowDeleted, RowModified};
    rows.upsert(b"b", row("b", 2));
    assert_eq!(changes(), [RowAdded, RowAdded], "heading and row");
    rows.upsert(b"c", row("c", 2));
    assert_eq!(changes(), [RowModified, RowAdded], "the heading's count");
    assert_eq!(view.seek_row(BEGINNING, 0).unwrap().warning, None);
    let heading = view.query_rows(1, false).unwrap().remove(0);
    let Value::Binary(key) = &heading[2].value else { panic!("{heading:?}") };
    view.collapse_row(key).unwrap();
    assert_eq!(changes(), [], "collapsing is no event");
    rows.upsert(b"d", row("d", 1));
    assert_eq!(changes(), [RowModified], "a row inside a closed category is not seen");
    rows.remove(b"b");
    rows.remove(b"c");
    assert_eq!(changes(), [RowDeleted, RowModified, RowDeleted, RowDeleted]);
}

/// What a client does that keeps its own list of rows by what it is told.
fn follow(list: &mut Vec<Vec<u8>>, told: Notification) {
    let Notification::Table(event) = told else { panic!("{told:?}") };
    let key = |prop: &Option<PropValue>| match prop {
        Some(PropValue { value: Value::Binary(key), .. }) => Some(key.clone()),
        _ => None,
    };
    let Some(index) = key(&event.index) else { panic!("{event:?}") };
    list.retain(|known| *known != index);
    if event.change != TableChange::RowDeleted {
        let at = match key(&event.prior) {
            Some(prior) => list.iter().position(|known| *known == prior).unwrap() + 1,
            None => 0,
        };
        list.insert(at, index);
    }
}

pub(super) fn keys(view: &TableView) -> Vec<Vec<u8>> {
    assert_eq!(view.seek_row(BEGINNING, 0).unwrap().warning, None);
    let rows = view.query_rows(1000, false).unwrap();
    rows.into_iter()
        .map(|row| match &row[0].value {
            Value::Binary(key) => key.clone(),
            other => panic!("{other:?}"),
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]
    #[test]
    fn a_list_kept_by_events_alone_is_the_table(
        first in prop::collection::vec((0..8u8, 0..4i32), 0..8),
        changes in prop::collection::vec((0..8u8, prop::option::of(0..4i32)), 1..20),
        least in prop::option::of(0..3i32),
        sorted in any::<bool>(),
        positioned in any::<bool>(),
    ) {
        let hub = NotificationHub::start().unwrap();
        let rows = MemoryRows::new(TableType::Dynamic, vec![NAME, SIZE, INSTANCE_KEY]);
        for (key, size) in first {
            rows.upsert(&[key], row("x", size));
        }
        let view = TableView::new(rows.clone(), Some(&hub), true);
        view.set_columns(&[INSTANCE_KEY]).unwrap();
        if let Some(least) = least {
            view.restrict(Some(&at_least(least))).unwrap();
        }
        if sorted {
            view.sort_table(&by_size()).unwrap();
        }
        if positioned {
            view.create_bookmark().unwrap();
        }
        let mut list = keys(&view);
        let (sink, heard) = listener();
        view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
        for (key, size) in changes {
            match size {
                Some(size) => rows.upsert(&[key], row("x", size)),
                None => {
                    rows.remove(&[key]);
                }
            }
            hub.flush();
            heard.try_iter().for_each(|event| follow(&mut list, event));
            if positioned {
                prop_assert_eq!(&list, &keys(&view));
            }
        }
        prop_assert_eq!(list, keys(&view));
        hub.shut_down();
    }
}

#[test]
fn a_table_is_read_by_one_thread_while_others_change_it() {
    let hub = NotificationHub::start().unwrap();
    let rows = MemoryRows::new(TableType::Dynamic, vec![NAME, SIZE, INSTANCE_KEY]);
    let view = TableView::new(rows.clone(), Some(&hub), true);
    view.set_columns(&[INSTANCE_KEY]).unwrap();
    let (sink, heard) = listener();
    view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
    let seen = std::thread::scope(|scope| {
        for thread in 0..3u8 {
            let rows = &rows;
            scope.spawn(move || {
                for n in 0..60u8 {
                    rows.upsert(&[thread, n % 7], row("x", n.into()));
                    if n % 3 == 0 {
                        rows.remove(&[thread, n % 5]);
                    }
                }
            });
        }
        scope.spawn(|| {
            for n in 0..200 {
                let _ = view.seek_row(BEGINNING, n % 5).unwrap();
                view.query_rows(3, false).unwrap();
                view.query_position().unwrap();
            }
        });
        &view
    });
    hub.flush();
    let mut known: Vec<Vec<u8>> = Vec::new();
    for event in heard.try_iter() {
        let Notification::Table(event) = event else { panic!("{event:?}") };
        let Some(PropValue { value: Value::Binary(key), .. }) = event.index else {
            panic!("{event:?}")
        };
        known.retain(|other| *other != key);
        if event.change != TableChange::RowDeleted {
            known.push(key);
        }
    }
    let mut actual = keys(seen);
    known.sort();
    actual.sort();
    assert_eq!(known, actual, "each thread's own rows are told in order");
}

#[test]
fn a_row_put_in_anew_as_it_was_leaves_the_generation() {
    let rows = MemoryRows::new(TableType::Dynamic, vec![NAME, SIZE, INSTANCE_KEY]);
    rows.upsert(b"a", row("a", 1));
    let generation = rows.generation();
    rows.upsert(b"a", row("a", 1));
    assert_eq!(rows.generation(), generation);
    rows.upsert(b"a", row("a", 2));
    rows.touch(b"a");
    rows.remove(b"a");
    assert_eq!(rows.generation(), generation + 3, "once for each change");
    rows.insert(0, b"b", row("b", 1));
    rows.insert(0, b"a", row("a", 1));
    rows.replace_all([(b"c".to_vec(), row("c", 1)), (b"d".to_vec(), row("d", 1))]);
    assert_eq!(rows.generation(), generation + 6, "however many rows it changes");
}
