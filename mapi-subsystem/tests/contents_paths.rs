//! Rows of a contents table come along quick ways: written straight into a client's memory,
//! restricted and sorted by SQLite, a place found in an index. A client must see what a table sees
//! that has the same rows in memory and does everything by itself.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use mapi_session::flags::{
    BitMaskOp, EventMask, FindRowFlags, FuzzyLevel, FuzzyOptions, QueryRowsFlags, RelOp,
    SortDirection, TableFlags,
};
use mapi_session::wire::Row;
use mapi_session::{Logon, PropValue, Restriction, SortKey, SortOrder, Table, Tag, Value, tags};
use mapi_subsystem::mail::Mail;
use mapi_subsystem::store::{Database, Special};
use mapi_subsystem::table::{MemoryRows, TableType, TableView};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use support::World;

const SUBJECT: Tag = tags::SUBJECT.tag();
const SENDER: Tag = tags::SENDER_NAME.tag();
const CC: Tag = tags::DISPLAY_CC.tag();
const TOPIC: Tag = tags::CONVERSATION_TOPIC.tag();
const DELIVERED: Tag = tags::MESSAGE_DELIVERY_TIME.tag();
const IMPORTANCE: Tag = tags::IMPORTANCE.tag();
const SENSITIVITY: Tag = tags::SENSITIVITY.tag();
const FLAGS: Tag = tags::MESSAGE_FLAGS.tag();
const SIZE: Tag = tags::MESSAGE_SIZE.tag();
const STATUS: Tag = tags::MSG_STATUS.tag();
const HASATTACH: Tag = tags::HASATTACH.tag();
const NORMALIZED: Tag = tags::NORMALIZED_SUBJECT.tag();
const PREFIX: Tag = tags::SUBJECT_PREFIX.tag();
const CLASS: Tag = tags::MESSAGE_CLASS.tag();

const TEXTS: [&str; 12] = [
    "",
    "alpha",
    "Alpha",
    "RE: alpha",
    "re: Beta",
    "straße",
    "STRASSE",
    "e\u{301}clair",
    "Éclair",
    "eclair",
    "alphabet",
    "a%_[b",
];

/// The store of the only profile, shared with its session.
fn store(world: &World) -> Database {
    let files = std::fs::read_dir(world.folder.path().join("stores")).unwrap();
    let store = files
        .flatten()
        .map(|file| file.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "store"));
    Database::open(&store.unwrap()).unwrap()
}

fn fill(store: &Database) {
    let text = |at: usize| TEXTS[at % TEXTS.len()];
    store
        .write(|writer| {
            for n in 0..60_usize {
                let mut properties = vec![tags::MESSAGE_FLAGS.with((n % 2) as i32)];
                let mut some =
                    |wanted: bool, prop: PropValue| properties.extend(wanted.then_some(prop));
                some(n % 5 != 0, tags::SUBJECT.with(text(n * 7)));
                some(n % 7 != 0, tags::SENDER_NAME.with(text(n * 5 + 1)));
                some(n % 3 != 0, tags::DISPLAY_CC.with(text(n * 11)));
                some(n % 4 != 0, tags::CONVERSATION_TOPIC.with(text(n)));
                some(n % 2 != 0, tags::MESSAGE_CLASS.with(["IPM.Note", "ipm.task"][n / 2 % 2]));
                some(n % 3 != 1, tags::IMPORTANCE.with((n % 4) as i32 - 1));
                some(n % 4 != 1, tags::SENSITIVITY.with((n % 3) as i32));
                let time = Value::SysTime((n as i64 * 7 % 5 - 2) * 1_000_000);
                some(n % 6 != 2, PropValue { tag: DELIVERED, value: time });
                writer
                    .insert_message(Special::Inbox.id(), &Mail { properties, ..Mail::default() })?;
            }
            Ok(())
        })
        .unwrap();
}

#[derive(Debug, Clone)]
enum Step {
    Read(i32, bool),
    Count,
    Position,
    Seek(usize, i32),
    Approx(u32, u32),
    Find(Restriction, bool),
}

#[derive(Debug, Clone)]
struct Case {
    columns: Vec<Tag>,
    order: Vec<SortKey>,
    restriction: Option<Restriction>,
    steps: Vec<Step>,
}

fn one_of<T: Clone + std::fmt::Debug + 'static>(all: &[T]) -> prop::sample::Select<T> {
    prop::sample::select(all.to_vec())
}

fn condition() -> impl Strategy<Value = Restriction> {
    let relation = one_of(&[RelOp::Lt, RelOp::Le, RelOp::Gt, RelOp::Ge, RelOp::Eq, RelOp::Ne]);
    let property =
        |tag, value: Value, op| Restriction::Property { op, tag, value: PropValue { tag, value } };
    let words = one_of(&[SUBJECT, SENDER, CC, TOPIC, NORMALIZED, PREFIX, CLASS]);
    let numbers = one_of(&[IMPORTANCE, SENSITIVITY, FLAGS, STATUS]);
    let level = one_of(&[FuzzyLevel::FullString, FuzzyLevel::Substring, FuzzyLevel::Prefix]);
    let options = one_of(&[
        FuzzyOptions::empty(),
        FuzzyOptions::IGNORE_CASE,
        FuzzyOptions::IGNORE_NONSPACE,
        FuzzyOptions::LOOSE,
    ]);
    let one =
        prop_oneof![
            (words.clone(), one_of(&TEXTS), relation.clone()).prop_map(move |(tag, text, op)| {
                property(tag, Value::Unicode(text.to_owned()), op)
            }),
            (words, one_of(&TEXTS), level, options).prop_map(|(tag, text, level, options)| {
                let value = PropValue { tag, value: Value::Unicode(text.to_owned()) };
                Restriction::Content { level, options, tag, value }
            }),
            (numbers.clone(), -1..4_i32, relation.clone())
                .prop_map(move |(tag, number, op)| property(tag, Value::Long(number), op)),
            (-2..3_i64, relation).prop_map(move |(time, op)| {
                property(DELIVERED, Value::SysTime(time * 1_000_000), op)
            }),
            (any::<bool>(), one_of(&[RelOp::Eq, RelOp::Ne])).prop_map(move |(value, op)| property(
                HASATTACH,
                Value::Boolean(value),
                op
            )),
            (numbers, 1..4_u32, one_of(&[BitMaskOp::Eqz, BitMaskOp::Nez]))
                .prop_map(|(tag, mask, op)| Restriction::BitMask { op, tag, mask }),
            one_of(&[SUBJECT, CC, DELIVERED, IMPORTANCE, SENSITIVITY]).prop_map(Restriction::Exist),
        ];
    one.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Restriction::And),
            prop::collection::vec(inner.clone(), 0..3).prop_map(Restriction::Or),
            inner.prop_map(|one| Restriction::Not(Box::new(one))),
        ]
    })
}

fn case() -> impl Strategy<Value = Case> {
    let columns = [
        SUBJECT,
        SENDER,
        CC,
        TOPIC,
        DELIVERED,
        IMPORTANCE,
        SENSITIVITY,
        FLAGS,
        SIZE,
        HASATTACH,
        NORMALIZED,
        PREFIX,
        CLASS,
        tags::ENTRYID.tag(),
        tags::INSTANCE_KEY.tag(),
        tags::PARENT_ENTRYID.tag(),
        tags::RECORD_KEY.tag(),
        tags::ACCESS.tag(),
        Tag::NULL,
        SUBJECT.with_type(0x001E),
        Tag(0x6701_0003),
    ];
    let direction = one_of(&[SortDirection::Ascend, SortDirection::Descend]);
    let key =
        (one_of(&columns[..16]), direction).prop_map(|(tag, direction)| SortKey { tag, direction });
    let order = prop::collection::vec(key, 0..4).prop_map(|mut keys| {
        let mut seen = Vec::new();
        keys.retain(|key: &SortKey| {
            let new = !seen.contains(&key.tag);
            seen.push(key.tag);
            new
        });
        keys
    });
    let step = prop_oneof![
        4 => (-9..30_i32, any::<bool>()).prop_map(|(count, stay)| Step::Read(count, stay)),
        1 => Just(Step::Count),
        1 => Just(Step::Position),
        1 => (0..3_usize, -20..20_i32).prop_map(|(from, count)| Step::Seek(from, count)),
        1 => (0..7_u32, 1..7_u32).prop_map(|(n, d)| Step::Approx(n, d)),
        1 => (condition(), any::<bool>()).prop_map(|(wanted, back)| Step::Find(wanted, back)),
    ];
    (
        prop::collection::vec(one_of(&columns), 1..6),
        order,
        prop::option::of(condition()),
        prop::collection::vec(step, 1..12),
    )
        .prop_map(|(columns, order, restriction, steps)| Case {
            columns,
            order,
            restriction,
            steps,
        })
}

/// What a step answered, as text that can be compared.
fn by_client(table: &Table<'_>, step: &Step) -> String {
    let code = |error: mapi_session::Error| error.code();
    match step {
        Step::Read(count, stay) => {
            let flags = if *stay { QueryRowsFlags::NOADVANCE } else { QueryRowsFlags::empty() };
            let rows = table.query_rows(*count, flags).map_err(code);
            format!("{:?}", rows.map(|rows| rows.to_rows().unwrap()))
        }
        Step::Count => format!("{:?}", table.count().map_err(code)),
        Step::Position => {
            let position = table.position().map_err(code);
            format!("{:?}", position.map(|p| (p.row, p.numerator, p.denominator)))
        }
        Step::Seek(from, count) => {
            format!("{:?}", table.seek_row(*from, *count).map(|moved| moved.value).map_err(code))
        }
        Step::Approx(n, d) => format!("{:?}", table.seek_row_approx(*n, *d).map_err(code)),
        Step::Find(wanted, back) => {
            let flags = if *back { FindRowFlags::BACKWARD } else { FindRowFlags::empty() };
            format!("{:?}", table.find_row(wanted, 1, flags).map(|_| ()).map_err(code))
        }
    }
}

fn in_memory(view: &TableView, step: &Step) -> String {
    let code = |fault: mapi_subsystem::com::Fault| fault.code;
    match step {
        Step::Read(count, stay) => format!("{:?}", view.query_rows(*count, *stay).map_err(code)),
        Step::Count => format!("{:?}", view.row_count().map_err(code)),
        Step::Position => {
            let position = view.query_position().map_err(code);
            format!("{:?}", position.map(|p| (Some(p.row), p.numerator, p.denominator)))
        }
        Step::Seek(from, count) => {
            let moved = view.seek_row(*from as u32, *count);
            format!("{:?}", moved.map(|moved| moved.value).map_err(code))
        }
        Step::Approx(n, d) => format!("{:?}", view.seek_row_approx(*n, *d).map_err(code)),
        Step::Find(wanted, back) => {
            format!("{:?}", view.find_row(wanted, 1, *back).map(|_| ()).map_err(code))
        }
    }
}

/// The table's rows, with all columns that it can have.
fn copy(table: &Table<'_>) -> mapi_session::Result<Arc<MemoryRows>> {
    let columns = table.all_columns()?;
    table.set_columns(&columns, TableFlags::empty())?;
    let copy = MemoryRows::new(TableType::Dynamic, columns);
    let rows: Vec<Row> = table.query_rows(1000, QueryRowsFlags::empty())?.to_rows().unwrap();
    assert_eq!(rows.len(), 60);
    for (number, mut row) in (0..60_u8).zip(rows) {
        row.retain(|prop| !matches!(prop.value, Value::Error(_)));
        copy.upsert(&[number], row);
    }
    Ok(copy)
}

#[test]
fn quick_ways_give_what_the_long_way_gives() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let inbox = session.default_store()?.inbox()?;
            fill(&store(&world));
            let rows = copy(&inbox.contents()?)?;
            let mut runner = TestRunner::new(Config { cases: 400, ..Config::default() });
            let result = runner.run(&case(), |case| {
                let failed = |error: mapi_session::Error| TestCaseError::fail(error.to_string());
                let refused = |fault: mapi_subsystem::com::Fault| {
                    TestCaseError::fail(format!("{:?} in memory", fault.code))
                };
                let table = inbox.contents().map_err(failed)?;
                let view = TableView::new(rows.clone(), None, true);
                table.set_columns(&case.columns, TableFlags::empty()).map_err(failed)?;
                view.set_columns(&case.columns).map_err(refused)?;
                let order = SortOrder { keys: case.order.clone(), ..SortOrder::default() };
                table.sort_table(&order, TableFlags::empty()).map_err(failed)?;
                view.sort_table(&order).map_err(refused)?;
                let wanted = case.restriction.as_ref();
                table.restrict(wanted, TableFlags::empty()).map_err(failed)?;
                view.restrict(wanted).map_err(refused)?;
                for step in &case.steps {
                    prop_assert_eq!(by_client(&table, step), in_memory(&view, step), "{:?}", step);
                }
                Ok(())
            });
            if let Err(error) = result {
                panic!("{error}");
            }
            Ok(())
        })
        .unwrap();
}

/// What an open view shows of its only column, and what a new one shows.
fn shown(open: &Table<'_>, new: &Table<'_>) -> mapi_session::Result<[Vec<Row>; 2]> {
    let read = |table: &Table<'_>| -> mapi_session::Result<Vec<Row>> {
        let _ = table.seek_row(0, 0)?;
        Ok(table.query_rows(100, QueryRowsFlags::empty())?.to_rows().unwrap())
    };
    Ok([read(open)?, read(new)?])
}

/// A sorted table with an index and a sink.
fn by_status<'s>(inbox: &mapi_session::Folder<'s>) -> mapi_session::Result<Table<'s>> {
    let table = inbox.contents()?;
    table.set_columns(&[STATUS], TableFlags::empty())?;
    let key = SortKey { tag: STATUS, direction: SortDirection::Ascend };
    let order = SortOrder { keys: vec![key], ..SortOrder::default() };
    table.sort_table(&order, TableFlags::empty())?;
    let _ = table.query_rows(2, QueryRowsFlags::empty())?;
    assert_eq!(table.position()?.row, Some(2));
    Ok(table)
}

#[test]
fn a_commit_before_the_notice_of_another_puts_no_row_in_a_wrong_place() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let inbox = session.default_store()?.inbox()?;
            let store = store(&world);
            let put = |store: &Database, id: i64, status: u32| {
                store.write(|writer| writer.set_message_status(id, status, u32::MAX)).unwrap();
            };
            let ids: Vec<i64> = store
                .write(|writer| {
                    let mut ids = Vec::new();
                    for _ in 0..9 {
                        ids.push(writer.insert_message(Special::Inbox.id(), &Mail::default())?);
                    }
                    Ok(ids)
                })
                .unwrap();
            for (place, id) in (1..).zip(&ids) {
                put(&store, *id, 10 * place);
            }
            // It hears of a commit before the table does, and has another ready by then.
            let armed = Arc::new(AtomicBool::new(false));
            let (again, other, middle) = (Arc::clone(&armed), store.clone(), ids[4]);
            let listener = store.listen(move |_| {
                if again.swap(false, Ordering::AcqRel) {
                    put(&other, middle, 95);
                }
            });
            let table = by_status(&inbox)?;
            let events = table.notifications(EventMask::TABLE_MODIFIED)?;
            armed.store(true, Ordering::Release);
            put(&store, ids[8], 75);
            assert!(!armed.load(Ordering::Acquire));
            let [open, new] = shown(&table, &by_status(&inbox)?)?;
            assert_eq!(open, new);
            assert_eq!(open.len(), 9);
            drop(events);
            store.ignore(listener);
            Ok(())
        })
        .unwrap();
}

#[test]
fn what_many_threads_commit_is_told_in_the_order_of_the_commits() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let inbox = session.default_store()?.inbox()?;
            let store = store(&world);
            fill(&store);
            let ids: Vec<i64> =
                store.read(|reader| reader.messages_in(Special::Inbox.id(), false)).unwrap();
            let told = Arc::new(std::sync::Mutex::new(Vec::new()));
            let heard = Arc::clone(&told);
            let listener =
                store.listen(move |changes| heard.lock().unwrap().extend_from_slice(changes));
            let from = store.read(|reader| reader.journal_end()).unwrap();
            let table = by_status(&inbox)?;
            let events = table.notifications(EventMask::TABLE_MODIFIED)?;
            std::thread::scope(|scope| {
                for thread in 0..4_usize {
                    let (store, ids) = (&store, &ids);
                    scope.spawn(move || {
                        for n in 0..60_usize {
                            let (id, status) = (ids[(n * 7 + thread * 11) % 60], n * 13 % 50 + 1);
                            store
                                .write(|writer| {
                                    writer.set_message_status(id, status as u32, u32::MAX)
                                })
                                .unwrap();
                        }
                    });
                }
            });
            let committed = store.read(|reader| reader.journal_after(from, 10_000)).unwrap();
            let committed: Vec<_> = committed.unwrap().into_iter().map(|(_, one)| one).collect();
            assert!(committed.len() > 100, "{}", committed.len());
            assert!(*told.lock().unwrap() == committed);
            let [open, new] = shown(&table, &by_status(&inbox)?)?;
            assert_eq!(open, new);
            drop(events);
            store.ignore(listener);
            Ok(())
        })
        .unwrap();
}
