//! What a view tells of rows whose changes are reported after others have read them.

#[macro_use]
#[path = "../support/forward.rs"]
mod forward;

use std::collections::{BTreeSet, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, Weak};

use mapi_session::wire::TableChange;
use mapi_session::{PropValue, Restriction, SortKey, SortOrder, Tag, Value};
use mapi_subsystem::com::Reply;
use mapi_subsystem::notify::{EventMask, Notification, NotificationHub};
use mapi_subsystem::table::{
    Change, MemoryRows, Query, RowId, RowSource, SourceRow, State, TableType, TableView, Watcher,
    Window,
};
use proptest::prelude::*;

use crate::listener;
use crate::tables::{INSTANCE_KEY, NAME, SIZE, at_least, by_size, keys, row};

/// Rows whose changes are told later than they happen, as those of other threads and processes.
struct Late {
    inner: Arc<MemoryRows>,
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
            inner: MemoryRows::new(TableType::Dynamic, vec![NAME, SIZE, INSTANCE_KEY]),
            stored,
            told: AtomicU64::new(0),
            untold: Mutex::default(),
            watchers: Mutex::default(),
        });
        for (key, size) in rows {
            late.inner.upsert(key, row("x", *size));
        }
        late
    }

    /// Changes a row, or takes it out.
    fn put(&self, key: &[u8], size: Option<i32>) {
        let id = || self.inner.row_of_instance_key(key).unwrap();
        let (old, old_id) = (self.inner.get(key), id());
        match size {
            Some(size) => self.inner.upsert(key, row("x", size)),
            None => {
                self.inner.remove(key);
            }
        }
        let new = self.inner.get(key);
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
    forward! {
        fn columns(&self) -> Vec<Tag>;
        fn kind(&self) -> TableType;
        fn can_restrict(&self, restriction: &Restriction) -> bool;
        fn can_sort(&self, keys: &[SortKey]) -> bool;
        fn window(&self, query: &Query, columns: &[Tag], window: &Window) -> Reply<Vec<SourceRow>>;
        fn count(&self, query: &Query) -> Reply<u64>;
        fn ids(&self, query: &Query) -> Reply<Vec<RowId>>;
        fn rows(&self, ids: &[RowId], columns: &[Tag]) -> Reply<Vec<SourceRow>>;
        fn row_of_instance_key(&self, instance_key: &[u8]) -> Reply<Option<RowId>>;
    }

    fn generation(&self) -> u64 {
        if self.stored { self.told.load(Ordering::Acquire) } else { self.inner.generation() }
    }

    fn is_told(&self) -> Reply<bool> {
        Ok(self.untold.lock().unwrap().is_empty())
    }

    fn watch(&self, watcher: Weak<dyn Watcher>) {
        self.watchers.lock().unwrap().push(watcher);
    }
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
            rows.inner.upsert(&[key], row("x", size));
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
