//! Notifications: who hears what, when, and in which order.

use std::collections::{BTreeSet, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use mapi_session::flags::RelOp;
use mapi_session::wire::{TableChange, decode};
use mapi_session::{Code, PropValue, Restriction, SortKey, SortOrder, Tag, Value, raw};
use mapi_subsystem::com::Reply;
use mapi_subsystem::notify::{CallScope, EventMask, Notification, NotificationHub, NotifyKey};
use mapi_subsystem::table::{
    BEGINNING, Change, MemoryRows, Query, RowId, RowSource, SourceRow, State, TableType, TableView,
    Watcher, Window,
};
use proptest::prelude::*;
use windows_core::{ComObject, implement};

const NAME: Tag = Tag(0x3001_001F);
const SIZE: Tag = Tag(0x0E08_0003);
const INSTANCE_KEY: Tag = Tag(0x0FF6_0102);
const E_INVALID_PARAMETER: Code = Code(0x8007_0057);
const E_NO_SUPPORT: Code = Code(0x8004_0102);

type Handler = Box<dyn Fn(Vec<Notification>) -> u32 + Send + Sync>;

#[implement(raw::IMAPIAdviseSink)]
struct Sink {
    handler: Handler,
    released: Option<Sender<()>>,
}

#[allow(non_snake_case)]
impl raw::IMAPIAdviseSink_Impl for Sink_Impl {
    fn OnNotify(&self, cnotif: u32, lpnotifications: *const raw::NOTIFICATION) -> u32 {
        // SAFETY: MAPI passes so many notifications, which are good during the call.
        let events = unsafe { decode::notifications(lpnotifications, cnotif) }.unwrap();
        (self.handler)(events.into_iter().map(|event| event.unwrap()).collect())
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        if let Some(released) = &self.released {
            released.send(()).unwrap();
        }
    }
}

fn sink(
    handler: impl Fn(Vec<Notification>) -> u32 + Send + Sync + 'static,
) -> raw::IMAPIAdviseSink {
    ComObject::new(Sink { handler: Box::new(handler), released: None }).into_interface()
}

fn listener() -> (raw::IMAPIAdviseSink, Receiver<Notification>) {
    let (sender, receiver) = channel();
    let sender = Mutex::new(sender);
    let sink = sink(move |events| {
        let sender = sender.lock().unwrap();
        events.into_iter().for_each(|event| sender.send(event).unwrap());
        0
    });
    (sink, receiver)
}

fn event(number: u32) -> Notification {
    Notification::Extended { event: number, data: vec![1, 2] }
}

fn numbers(events: &Receiver<Notification>) -> Vec<u32> {
    events
        .try_iter()
        .map(|event| match event {
            Notification::Extended { event, data } if data == [1, 2] => event,
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn events_reach_the_sinks_of_their_key_in_order() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::Object(vec![1]);
    let ((one, heard), (two, others)) = (listener(), listener());
    assert_ne!(hub.advise(key.clone(), EventMask::EXTENDED, &one), 0);
    hub.advise(NotifyKey::Object(vec![2]), EventMask::EXTENDED, &two);
    for number in 0..500 {
        hub.notify(&key, event(number));
    }
    hub.flush();
    assert_eq!(numbers(&heard), (0..500).collect::<Vec<_>>());
    assert_eq!(numbers(&others), []);
    hub.shut_down();
}

#[test]
fn a_sink_hears_only_what_its_mask_names() {
    let hub = NotificationHub::start().unwrap();
    let (sink, heard) = listener();
    hub.advise(NotifyKey::Session(1), EventMask::CRITICAL_ERROR, &sink);
    hub.notify(&NotifyKey::Session(1), event(1));
    hub.broadcast_critical_error(&[NotifyKey::Session(1)], Code(0x8004_0108), "the session ends");
    hub.flush();
    let heard: Vec<_> = heard.try_iter().collect();
    match heard.as_slice() {
        [Notification::CriticalError { code, error: Some(error), .. }] => {
            assert_eq!(*code, Code(0x8004_0108));
            assert_eq!(error.text, "the session ends");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_a_call_reports_is_delivered_after_it_by_another_thread() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let (sender, threads) = channel();
    let sender = Mutex::new(sender);
    let sink = sink(move |_| {
        sender.lock().unwrap().send(std::thread::current().id()).unwrap();
        0
    });
    hub.advise(key.clone(), EventMask::EXTENDED, &sink);
    let call = CallScope::enter();
    {
        let _inner = CallScope::enter();
        hub.notify(&key, event(1));
    }
    hub.flush();
    assert!(threads.recv_timeout(Duration::from_millis(50)).is_err(), "the call still runs");
    drop(call);
    let thread = threads.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_ne!(thread, std::thread::current().id());
}

#[test]
fn after_unadvise_nothing_begins_and_the_sink_is_released_once() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let (entered, has_entered) = channel();
    let (go, may_go) = channel::<()>();
    let (released, is_released) = channel();
    let state = Mutex::new((entered, may_go, 0));
    let handler = move |_: Vec<Notification>| {
        let mut state = state.lock().unwrap();
        state.2 += 1;
        state.0.send(state.2).unwrap();
        state.1.recv().unwrap();
        0
    };
    let sink: raw::IMAPIAdviseSink =
        ComObject::new(Sink { handler: Box::new(handler), released: Some(released) })
            .into_interface();
    let connection = hub.advise(key.clone(), EventMask::EXTENDED, &sink);
    drop(sink);
    hub.notify(&key, event(1));
    assert_eq!(has_entered.recv().unwrap(), 1);
    hub.notify(&key, event(2));
    hub.unadvise(connection).unwrap();
    assert!(is_released.try_recv().is_err(), "a running delivery keeps it");
    go.send(()).unwrap();
    is_released.recv_timeout(Duration::from_secs(10)).unwrap();
    hub.flush();
    assert!(has_entered.try_recv().is_err(), "the queued event is dropped");
    assert!(is_released.try_recv().is_err());
    assert_eq!(hub.unadvise(connection).unwrap_err().code, E_INVALID_PARAMETER);
}

#[test]
fn a_sink_may_use_the_hub_and_may_fail() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let (other, heard) = listener();
    let own = Arc::new(Mutex::new(0));
    let (in_sink, k, o) = (hub.clone(), key.clone(), own.clone());
    let failing = sink(move |_| {
        in_sink.flush();
        let connection = *o.lock().unwrap();
        if connection != 0 {
            in_sink.unadvise(connection).unwrap();
            in_sink.notify(&k, event(9));
            *o.lock().unwrap() = 0;
        }
        0x8000_4005
    });
    let connection = hub.advise(key.clone(), EventMask::EXTENDED, &failing);
    *own.lock().unwrap() = connection;
    hub.advise(key.clone(), EventMask::EXTENDED, &other);
    hub.notify(&key, event(1));
    hub.flush();
    assert_eq!(numbers(&heard), [1, 9]);
}

#[test]
fn shutting_down_delivers_what_is_queued_and_releases_sinks() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let (released, is_released) = channel();
    let (sender, heard) = channel();
    let sender = Mutex::new(sender);
    let handler = move |events: Vec<Notification>| {
        sender.lock().unwrap().send(events.len()).unwrap();
        0
    };
    let sink: raw::IMAPIAdviseSink =
        ComObject::new(Sink { handler: Box::new(handler), released: Some(released) })
            .into_interface();
    hub.advise(key.clone(), EventMask::EXTENDED, &sink);
    drop(sink);
    (0..10).for_each(|number| hub.notify(&key, event(number)));
    hub.shut_down();
    assert_eq!(heard.try_iter().sum::<usize>(), 10);
    is_released.try_recv().unwrap();
    hub.notify(&key, event(1));
    hub.flush();
}

#[test]
fn a_sink_that_does_not_return_does_not_keep_the_subsystem_from_ending() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let (go, may_go) = channel::<()>();
    let (released, is_released) = channel();
    let may_go = Mutex::new(may_go);
    let handler = move |_: Vec<Notification>| {
        may_go.lock().unwrap().recv().unwrap();
        0
    };
    let sink: raw::IMAPIAdviseSink =
        ComObject::new(Sink { handler: Box::new(handler), released: Some(released) })
            .into_interface();
    hub.advise(key.clone(), EventMask::EXTENDED, &sink);
    drop(sink);
    hub.notify(&key, event(1));
    assert!(!hub.flush_within(Duration::from_millis(20)));
    hub.shut_down_within(Duration::from_millis(20));
    go.send(()).unwrap();
    is_released.recv_timeout(Duration::from_secs(10)).unwrap();
}

// Tables

type Told = (TableChange, Option<String>, Option<String>, Vec<String>);

struct Advised {
    hub: NotificationHub,
    rows: Arc<MemoryRows>,
    view: Arc<TableView>,
    heard: Receiver<Notification>,
    _sink: raw::IMAPIAdviseSink,
}

fn row(name: &str, size: i32) -> Vec<PropValue> {
    vec![
        PropValue { tag: NAME, value: Value::Unicode(name.into()) },
        PropValue { tag: SIZE, value: Value::Long(size) },
    ]
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
    assert_eq!(table.view.unadvise(connection).unwrap_err().code, E_INVALID_PARAMETER);
    table.rows.remove(b"a");
    assert_eq!(table.told().len(), 1);
    assert!(heard.try_recv().is_err());
    let snapshot = MemoryRows::snapshot(vec![NAME], vec![row("a", 1)]);
    let view = TableView::new(snapshot, Some(&table.hub), true);
    assert_eq!(view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap_err().code, E_NO_SUPPORT);
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

fn keys(view: &TableView) -> Vec<Vec<u8>> {
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
            let value = PropValue { tag: SIZE, value: Value::Long(least) };
            let at_least = Restriction::Property { op: RelOp::Ge, tag: SIZE, value };
            view.restrict(Some(&at_least)).unwrap();
        }
        if sorted {
            let key = SortKey { tag: SIZE, direction: mapi_session::flags::SortDirection::Ascend };
            view.sort_table(&SortOrder::from(key)).unwrap();
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

/// Rows whose changes are told later than they happen, as those of other threads and processes.
struct Late {
    rows: Arc<MemoryRows>,
    /// As a store's tables: what a row was before is not told, and the generation is raised with
    /// the report. Otherwise as rows in memory.
    stored: bool,
    told: AtomicU64,
    untold: Mutex<VecDeque<Change>>,
    watchers: Mutex<Vec<Weak<dyn Watcher>>>,
}

impl Late {
    fn new(stored: bool, rows: &[(&[u8], i32)]) -> Arc<Late> {
        let late = Arc::new(Late {
            rows: MemoryRows::new(TableType::Dynamic, vec![NAME, SIZE, INSTANCE_KEY]),
            stored,
            told: AtomicU64::new(0),
            untold: Mutex::default(),
            watchers: Mutex::default(),
        });
        for (key, size) in rows {
            late.rows.upsert(key, row("x", *size));
        }
        late
    }

    /// Changes a row, or takes it out.
    fn put(&self, key: &[u8], size: Option<i32>) {
        let id = || self.rows.row_of_instance_key(key).unwrap();
        let (old, old_id) = (self.rows.get(key), id());
        match size {
            Some(size) => self.rows.upsert(key, row("x", size)),
            None => {
                self.rows.remove(key);
            }
        }
        let new = self.rows.get(key);
        let Some(id) = old_id.or_else(id).filter(|_| old != new) else { return };
        let before = match old {
            Some(_) if self.stored => State::Unknown,
            Some(old) => State::Present(old),
            None => State::Absent,
        };
        let after = new.map_or(State::Absent, State::Present);
        let change = Change::Row { id, instance_key: key.to_vec(), before, after };
        self.untold.lock().unwrap().push_back(change);
    }

    /// Tells of the first change that has not been told; `false` if there is none.
    fn tell(&self) -> bool {
        let Some(change) = self.untold.lock().unwrap().pop_front() else { return false };
        self.told.fetch_add(1, Ordering::AcqRel);
        let watchers: Vec<_> =
            self.watchers.lock().unwrap().iter().filter_map(Weak::upgrade).collect();
        watchers.iter().for_each(|watcher| watcher.changed(std::slice::from_ref(&change)));
        true
    }
}

impl RowSource for Late {
    fn columns(&self) -> Vec<Tag> {
        self.rows.columns()
    }

    fn kind(&self) -> TableType {
        TableType::Dynamic
    }

    fn generation(&self) -> u64 {
        if self.stored { self.told.load(Ordering::Acquire) } else { self.rows.generation() }
    }

    fn is_told(&self) -> Reply<bool> {
        Ok(self.untold.lock().unwrap().is_empty())
    }

    fn can_restrict(&self, restriction: &Restriction) -> bool {
        self.rows.can_restrict(restriction)
    }

    fn can_sort(&self, keys: &[SortKey]) -> bool {
        self.rows.can_sort(keys)
    }

    fn window(&self, query: &Query, columns: &[Tag], window: &Window) -> Reply<Vec<SourceRow>> {
        self.rows.window(query, columns, window)
    }

    fn count(&self, query: &Query) -> Reply<u64> {
        self.rows.count(query)
    }

    fn ids(&self, query: &Query) -> Reply<Vec<RowId>> {
        self.rows.ids(query)
    }

    fn rows(&self, ids: &[RowId], columns: &[Tag]) -> Reply<Vec<SourceRow>> {
        self.rows.rows(ids, columns)
    }

    fn row_of_instance_key(&self, instance_key: &[u8]) -> Reply<Option<RowId>> {
        self.rows.row_of_instance_key(instance_key)
    }

    fn watch(&self, watcher: Weak<dyn Watcher>) {
        self.watchers.lock().unwrap().push(watcher);
    }
}

fn at_least(size: i32) -> Restriction {
    let value = PropValue { tag: SIZE, value: Value::Long(size) };
    Restriction::Property { op: RelOp::Ge, tag: SIZE, value }
}

fn by_size() -> SortOrder {
    SortKey { tag: SIZE, direction: mapi_session::flags::SortDirection::Ascend }.into()
}

/// What a table told, as kinds and keys.
fn told_keys(hub: &NotificationHub, heard: &Receiver<Notification>) -> Vec<(TableChange, Vec<u8>)> {
    hub.flush();
    heard
        .try_iter()
        .map(|event| match event {
            Notification::Table(event) => match event.index {
                Some(PropValue { value: Value::Binary(key), .. }) => (event.change, key),
                None => (event.change, Vec::new()),
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn what_happened_before_a_view_was_first_indexed_is_told() {
    for stored in [false, true] {
        let hub = NotificationHub::start().unwrap();
        let rows = Late::new(stored, &[(b"a", 1), (b"b", 2), (b"c", 3), (b"d", 4)]);
        let all = TableView::new(rows.clone(), Some(&hub), true);
        let large = TableView::new(rows.clone(), Some(&hub), true);
        large.restrict(Some(&at_least(3))).unwrap();
        let ((sink, heard), (large_sink, heard_of_large)) = (listener(), listener());
        all.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
        large.advise(EventMask::TABLE_MODIFIED, &large_sink).unwrap();
        rows.put(b"d", None);
        rows.put(b"c", Some(0));
        rows.put(b"a", Some(9));
        rows.put(b"b", Some(1));
        // A client's call between the changes and their reports.
        all.create_bookmark().unwrap();
        large.create_bookmark().unwrap();
        while rows.tell() {}
        let change = |change, key: &[u8]| (change, key.to_vec());
        use TableChange::{RowAdded, RowDeleted, RowModified};
        assert_eq!(
            told_keys(&hub, &heard),
            [
                change(RowDeleted, b"d"),
                change(RowModified, b"c"),
                change(RowModified, b"a"),
                change(RowModified, b"b"),
            ],
            "{stored}"
        );
        let gone_and_come =
            [change(RowDeleted, b"d"), change(RowDeleted, b"c"), change(RowAdded, b"a")];
        assert_eq!(told_keys(&hub, &heard_of_large), gone_and_come, "{stored}");
        // From here on by what the index gains and loses.
        rows.put(b"a", Some(2));
        rows.tell();
        assert_eq!(told_keys(&hub, &heard_of_large), [change(RowDeleted, b"a")]);
    }
}

#[test]
fn what_a_restriction_of_a_sorted_view_shows_is_known_without_reading() {
    for late in [false, true] {
        let hub = NotificationHub::start().unwrap();
        let rows = Late::new(true, &[(b"a", 1), (b"b", 2), (b"c", 3), (b"d", 4)]);
        let view = TableView::new(rows.clone(), Some(&hub), true);
        let (sink, heard) = listener();
        let prepare = || {
            view.restrict(Some(&at_least(3))).unwrap();
            view.sort_table(&by_size()).unwrap();
        };
        if !late {
            prepare();
        }
        view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
        if late {
            prepare();
        }
        rows.put(b"c", Some(0));
        rows.tell();
        assert_eq!(told_keys(&hub, &heard), [(TableChange::RowDeleted, b"c".to_vec())], "{late}");
        rows.put(b"a", Some(0));
        rows.tell();
        assert_eq!(told_keys(&hub, &heard), [], "{late}");
    }
}

#[test]
fn a_restricted_view_knows_what_it_shows_in_its_usual_order_too() {
    let hub = NotificationHub::start().unwrap();
    let rows = Late::new(true, &[(b"a", 1), (b"b", 2), (b"c", 3), (b"d", 4)]);
    let view = TableView::new(rows.clone(), Some(&hub), true);
    view.restrict(Some(&at_least(3))).unwrap();
    let (sink, heard) = listener();
    view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
    view.sort_table(&SortOrder::default()).unwrap();
    rows.put(b"c", Some(0));
    rows.tell();
    assert_eq!(told_keys(&hub, &heard), [(TableChange::RowDeleted, b"c".to_vec())]);
}

#[test]
fn what_changed_while_nobody_listened_is_old_when_somebody_does() {
    use TableChange::{RowAdded, RowModified};
    for restricted in [false, true] {
        let hub = NotificationHub::start().unwrap();
        let rows = Late::new(true, &[(b"a", 1), (b"b", 2)]);
        let view = TableView::new(rows.clone(), Some(&hub), true);
        view.restrict(restricted.then(|| at_least(1)).as_ref()).unwrap();
        view.create_bookmark().unwrap();
        rows.put(b"c", Some(3));
        rows.tell();
        let (sink, heard) = listener();
        let first = view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
        let again = |key: &[u8], size: i32| {
            rows.put(key, Some(size));
            rows.tell();
            told_keys(&hub, &heard)
        };
        assert_eq!(again(b"a", 7), [(RowModified, b"a".to_vec())]);
        assert_eq!(again(b"c", 8), [(RowModified, b"c".to_vec())]);
        // The client reads what is not told before nobody listens any more.
        rows.put(b"d", Some(4));
        view.create_bookmark().unwrap();
        rows.put(b"e", Some(5));
        view.create_bookmark().unwrap();
        view.unadvise(first).unwrap();
        while rows.tell() {}
        view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
        assert_eq!(again(b"d", 9), [(RowModified, b"d".to_vec())]);
        assert_eq!(again(b"e", 9), [(RowModified, b"e".to_vec())]);
        assert_eq!(again(b"f", 9), [(RowAdded, b"f".to_vec())]);
    }
}

#[test]
fn what_a_restriction_shows_is_seen_anew_by_who_listens_again() {
    let hub = NotificationHub::start().unwrap();
    let rows = Late::new(true, &[(b"a", 1), (b"b", 2), (b"c", 3)]);
    let view = TableView::new(rows.clone(), Some(&hub), true);
    view.restrict(Some(&at_least(2))).unwrap();
    let (sink, heard) = listener();
    let first = view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
    view.unadvise(first).unwrap();
    rows.put(b"b", Some(1));
    rows.put(b"a", Some(2));
    while rows.tell() {}
    view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
    rows.put(b"b", Some(0));
    rows.put(b"a", Some(0));
    while rows.tell() {}
    assert_eq!(told_keys(&hub, &heard), [(TableChange::RowDeleted, b"a".to_vec())]);
}

#[test]
fn a_row_that_comes_into_the_place_of_another_is_told() {
    let hub = NotificationHub::start().unwrap();
    let rows = Late::new(true, &[(b"a", 1), (b"b", 2), (b"c", 3)]);
    let view = TableView::new(rows.clone(), Some(&hub), true);
    let two = Restriction::Count { count: 2, restriction: Box::new(at_least(0)) };
    view.restrict(Some(&two)).unwrap();
    view.sort_table(&by_size()).unwrap();
    let (sink, heard) = listener();
    view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
    use TableChange::{RowAdded, RowDeleted};
    rows.put(b"a", None);
    rows.tell();
    let change = |change, key: &[u8]| (change, key.to_vec());
    assert_eq!(told_keys(&hub, &heard), [change(RowDeleted, b"a"), change(RowAdded, b"c")]);
    rows.put(b"d", Some(0));
    rows.tell();
    assert_eq!(told_keys(&hub, &heard), [change(RowDeleted, b"c"), change(RowAdded, b"d")]);
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

#[derive(Debug, Clone)]
enum Happening {
    Change(u8, Option<i32>),
    Report,
    Read,
    Position,
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        4 => (0..8u8, prop::option::of(0..4i32)).prop_map(|(k, size)| Happening::Change(k, size)),
        3 => Just(Happening::Report),
        1 => Just(Happening::Read),
        1 => Just(Happening::Position),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]
    #[test]
    fn a_list_kept_by_late_events_ends_as_the_table(
        first in prop::collection::vec((0..8u8, 0..4i32), 0..8),
        happenings in prop::collection::vec(happening(), 1..30),
        least in prop::option::of(0..3i32),
        most in prop::option::of(0..4u32),
        sorted in any::<bool>(),
        stored in any::<bool>(),
    ) {
        let hub = NotificationHub::start().unwrap();
        let rows = Late::new(stored, &[]);
        for (key, size) in first {
            rows.rows.upsert(&[key], row("x", size));
        }
        let open = || {
            let view = TableView::new(rows.clone(), Some(&hub), true);
            view.set_columns(&[INSTANCE_KEY]).unwrap();
            let mut restriction = least.map(at_least);
            if let Some(count) = most {
                let all = restriction.unwrap_or_else(|| at_least(0));
                restriction = Some(Restriction::Count { count, restriction: Box::new(all) });
            }
            view.restrict(restriction.as_ref()).unwrap();
            if sorted {
                view.sort_table(&by_size()).unwrap();
            }
            view
        };
        let view = open();
        let (sink, heard) = listener();
        view.advise(EventMask::TABLE_MODIFIED, &sink).unwrap();
        let mut list: BTreeSet<Vec<u8>> = keys(&open()).into_iter().collect();
        for happening in happenings {
            match happening {
                Happening::Change(key, size) => rows.put(&[key], size),
                Happening::Report => {
                    rows.tell();
                }
                Happening::Read => {
                    view.query_rows(2, false).unwrap();
                }
                Happening::Position => {
                    view.query_position().unwrap();
                }
            }
        }
        while rows.tell() {}
        for (change, key) in told_keys(&hub, &heard) {
            match change {
                TableChange::RowDeleted => list.remove(&key),
                TableChange::RowAdded | TableChange::RowModified => list.insert(key),
                other => panic!("{other:?}"),
            };
        }
        prop_assert_eq!(list, keys(&open()).into_iter().collect::<BTreeSet<_>>());
        hub.shut_down();
    }
}

/// [imapiadvisesink-onnotify]
#[test]
fn of_10000_events_to_100_sinks_none_is_lost_and_each_reporter_is_heard_in_order() {
    const REPORTERS: u32 = 4;
    const EACH: u32 = 2_500;
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let heard: Vec<_> = (0..100)
        .map(|_| {
            let heard = Arc::new(Mutex::new(Vec::new()));
            let list = Arc::clone(&heard);
            let sink = sink(move |events| {
                list.lock().unwrap().extend(events.into_iter().map(|event| match event {
                    Notification::Extended { event, .. } => event,
                    other => panic!("{other:?}"),
                }));
                0
            });
            hub.advise(key.clone(), EventMask::EXTENDED, &sink);
            heard
        })
        .collect();
    std::thread::scope(|scope| {
        for reporter in 0..REPORTERS {
            let (hub, key) = (hub.clone(), key.clone());
            scope.spawn(move || {
                for number in 0..EACH {
                    hub.notify(&key, event(reporter << 16 | number));
                }
            });
        }
    });
    hub.flush();
    for heard in heard {
        let heard = std::mem::take(&mut *heard.lock().unwrap());
        assert_eq!(heard.len() as u32, REPORTERS * EACH);
        for reporter in 0..REPORTERS {
            let own = heard.iter().filter(|event| **event >> 16 == reporter);
            assert!(own.map(|event| event & 0xFFFF).eq(0..EACH), "{reporter} is not in order");
        }
    }
    hub.shut_down();
}

/// [imapiadvisesink-onnotify]
#[test]
fn sinks_with_different_masks_share_events_and_hear_their_own_in_order() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let ((all, everything), (some, extended)) = (listener(), listener());
    hub.advise(key.clone(), EventMask::EXTENDED | EventMask::CRITICAL_ERROR, &all);
    hub.advise(key.clone(), EventMask::EXTENDED, &some);
    let call = CallScope::enter();
    for number in 0..100 {
        hub.notify(&key, event(number));
        if number % 3 == 0 {
            hub.broadcast_critical_error(std::slice::from_ref(&key), Code(0x8004_0108), "between");
        }
    }
    drop(call);
    hub.flush();
    assert_eq!(everything.try_iter().count(), 134);
    assert_eq!(numbers(&extended), (0..100).collect::<Vec<_>>());
}
