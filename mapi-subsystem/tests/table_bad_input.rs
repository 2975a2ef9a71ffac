//! Restrictions, orders and column sets that no client should send, and tables that end while
//! they are read: a documented code or what was asked for, with little stack and memory.

mod support;

use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;

use mapi_session::flags::{RelOp, SaveFlags};
use mapi_session::raw::{self, SExistRestriction, SNotRestriction, SRestriction, SRestriction_res};
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{
    Code, Logon, MsgStore, PropValue, Restriction, SortKey, SortOrder, Tag, Value, tags,
};
use mapi_subsystem::com::alloc::mapi_free_buffer;
use mapi_subsystem::com::{Liveness, ObjectState};
use mapi_subsystem::notify::NotificationHub;
use mapi_subsystem::table::{MemoryRows, Row, TableType, open_table};
use support::World;
use windows_core::implement;

const NAME: Tag = tags::SUBJECT.tag();
const NUMBER: Tag = tags::SENSITIVITY.tag();
const KEY: Tag = tags::INSTANCE_KEY.tag();
/// Rows of each table.
const ROWS: i32 = 220;

fn row(number: i32) -> Row {
    vec![tags::SUBJECT.with(format!("{number:03}")), tags::SENSITIVITY.with(number)]
}

/// A table in memory.
fn memory() -> (raw::IMAPITable, Arc<MemoryRows>, Arc<Liveness>) {
    let rows = MemoryRows::new(TableType::Dynamic, vec![NAME, NUMBER, KEY]);
    for number in 0..ROWS {
        rows.upsert(&number.to_be_bytes(), row(number));
    }
    let liveness = Liveness::new();
    let state = ObjectState::new("table", Arc::clone(&liveness));
    (open_table(state, Arc::clone(&rows) as _, None, true), rows, liveness)
}

/// Does something with a table in memory, and with one of a store.
fn each_table(test: impl Fn(&raw::IMAPITable)) {
    test(&memory().0);
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let store = session.default_store()?;
            fill(&store)?;
            let table = store.inbox()?.contents()?;
            test(table.as_raw());
            Ok(())
        })
        .unwrap();
}

fn fill(store: &MsgStore<'_>) -> mapi_session::Result<()> {
    let inbox = store.inbox()?;
    for number in 0..ROWS {
        let message = inbox.new_message()?;
        message.set_all(&row(number))?;
        message.save_changes(SaveFlags::empty())?;
    }
    Ok(())
}

fn read(table: &raw::IMAPITable, count: i32) -> Result<Vec<Row>, Code> {
    let mut set = ptr::null_mut();
    // SAFETY: the out pointer is ours; the set is read, then freed row by row.
    unsafe {
        let code = Code::from_hresult(table.QueryRows(count, 0, &raw mut set));
        if code.is_error() {
            assert!(set.is_null(), "nothing is given with an error");
            return Err(code);
        }
        let read = decode::rows(set).unwrap();
        for row in decode::raw_rows(set).unwrap() {
            mapi_free_buffer(row.lpProps.cast());
        }
        mapi_free_buffer(set.cast());
        Ok(read)
    }
}

fn all(table: &raw::IMAPITable) -> Vec<Row> {
    let mut all = Vec::new();
    loop {
        let rows = read(table, 1 << 20).unwrap();
        if rows.is_empty() {
            return all;
        }
        all.extend(rows);
    }
}

fn set_columns(table: &raw::IMAPITable, columns: &[Tag]) -> Code {
    let arena = Arena::new();
    let columns = encode::tags(&arena, columns).unwrap();
    // SAFETY: the columns live in the arena.
    Code::from_hresult(unsafe { table.SetColumns(columns, 0) })
}

fn restrict(table: &raw::IMAPITable, restriction: &Restriction) -> Code {
    let arena = Arena::new();
    let restriction = encode::restriction(&arena, restriction).unwrap();
    // SAFETY: the restriction lives in the arena.
    Code::from_hresult(unsafe { table.Restrict(restriction, 0) })
}

fn sort(table: &raw::IMAPITable, keys: Vec<SortKey>) -> Code {
    let arena = Arena::new();
    let order = SortOrder { keys, categories: 0, expanded: 0 };
    let order = encode::sort_order(&arena, &order).unwrap();
    // SAFETY: the order lives in the arena.
    Code::from_hresult(unsafe { table.SortTable(order, 0) })
}

/// A restriction that is so deep, each part in the one before it, as C lays it out.
fn deep(depth: usize) -> Vec<SRestriction> {
    let exist = SExistRestriction { ulPropTag: NAME.0, ..SExistRestriction::default() };
    let end = SRestriction { rt: 8, res: SRestriction_res { resExist: exist } };
    let mut parts = vec![end; depth];
    let first = parts.as_mut_ptr();
    for (at, part) in parts.iter_mut().enumerate().take(depth - 1) {
        let inner = SNotRestriction { ulReserved: 0, lpRes: first.wrapping_add(at + 1) };
        *part = SRestriction { rt: 2, res: SRestriction_res { resNot: inner } };
    }
    parts
}

#[test]
fn restrictions_of_any_depth_need_little_stack() {
    // Deep ones are refused, and the deepest that a table takes are evaluated.
    let small = thread::Builder::new().stack_size(512 << 10).spawn(|| {
        let (table, rows, _) = memory();
        for depth in [10_000, 100_000, 257, 256, 200, 129] {
            let parts = deep(depth);
            // SAFETY: the parts live until the calls have returned.
            unsafe {
                let code = Code::from_hresult(table.Restrict(parts.as_ptr(), 0));
                assert_eq!(code, Code::E_TOO_COMPLEX, "Restrict, {depth} deep");
                let code = Code::from_hresult(table.FindRow(parts.as_ptr(), 0, 0));
                assert_eq!(code, Code::E_TOO_COMPLEX, "FindRow, {depth} deep");
            }
        }
        for (depth, expected) in [(127, ROWS), (128, 0)] {
            let parts = deep(depth);
            // SAFETY: as above.
            let code = unsafe { table.Restrict(parts.as_ptr(), 0) };
            assert_eq!(Code::from_hresult(code), Code::S_OK, "{depth} deep");
            assert_eq!(all(&table).len(), expected as usize, "{depth} deep");
        }
        drop(table);
        assert_eq!(Arc::strong_count(&rows), 1, "the view has gone");
    });
    small.unwrap().join().unwrap();
}

#[test]
fn deep_restrictions_of_a_store_are_refused_and_the_former_stays() {
    each_table(|table| {
        assert_eq!(set_columns(table, &[NUMBER]), Code::S_OK);
        assert_eq!(restrict(table, &tags::SENSITIVITY.lt(10)), Code::S_OK);
        let parts = deep(10_000);
        // SAFETY: the parts live until the call has returned.
        let code = unsafe { table.Restrict(parts.as_ptr(), 0) };
        assert_eq!(Code::from_hresult(code), Code::E_TOO_COMPLEX);
        assert_eq!(all(table).len(), 10);
        for (depth, expected) in [(127, ROWS), (128, 0)] {
            let parts = deep(depth);
            // SAFETY: as above.
            let code = unsafe { table.Restrict(parts.as_ptr(), 0) };
            assert_eq!(Code::from_hresult(code), Code::S_OK, "{depth} deep");
            assert_eq!(all(table).len(), expected as usize, "{depth} deep");
        }
    });
}

#[test]
fn long_restrictions_are_evaluated_or_refused() {
    let is = |op, number| {
        let value = PropValue { tag: NUMBER, value: Value::Long(number) };
        Restriction::Property { op, tag: NUMBER, value }
    };
    each_table(|table| {
        assert_eq!(set_columns(table, &[NUMBER]), Code::S_OK);
        for count in [399, 400, 401, 5_000] {
            // All but the first that are named.
            let some: Vec<_> = (0..count).map(|n| is(RelOp::Ne, n % 50)).collect();
            assert_eq!(restrict(table, &Restriction::And(some)), Code::S_OK, "{count} parts");
            assert_eq!(all(table).len(), ROWS as usize - 50, "{count} parts");
            let some = (0..count).map(|n| is(RelOp::Eq, n % 50)).collect();
            assert_eq!(restrict(table, &Restriction::Or(some)), Code::S_OK, "{count} parts");
            assert_eq!(all(table).len(), 50, "{count} parts");
        }
        // Lists in lists, each of a length that a database takes by itself.
        let mut nested = is(RelOp::Ge, 0);
        for _ in 0..5 {
            nested = Restriction::And(vec![nested.clone(), nested.clone(), nested.clone(), nested]);
        }
        assert_eq!(restrict(table, &nested), Code::S_OK);
        assert_eq!(all(table).len(), ROWS as usize);
        let many = (0..70_000).map(|n| is(RelOp::Ne, n)).collect();
        assert_eq!(restrict(table, &Restriction::And(many)), Code::E_TOO_COMPLEX);
        assert_eq!(all(table).len(), 0, "the former is read to its end, and stays");
    });
}

#[test]
fn orders_of_many_keys_are_refused_and_the_former_stays() {
    each_table(|table| {
        assert_eq!(set_columns(table, &[NUMBER, NAME]), Code::S_OK);
        assert_eq!(sort(table, vec![tags::SENSITIVITY.descending()]), Code::S_OK);
        let first = |table: &raw::IMAPITable| read(table, 1).unwrap()[0][0].value.clone();
        assert_eq!(first(table), Value::Long(ROWS - 1));
        let key =
            |n: u16| SortKey { tag: Tag::new(0x6900 + n, 3), ..tags::SENSITIVITY.ascending() };
        for count in [17, 200, 60_000] {
            let mut keys = vec![tags::SENSITIVITY.ascending(); count];
            assert_eq!(sort(table, keys.clone()), Code::E_TOO_COMPLEX, "one key {count} times");
            for (at, one) in keys.iter_mut().enumerate() {
                *one = key(at as u16 % 0x1000);
            }
            assert_eq!(sort(table, keys), Code::E_TOO_COMPLEX, "{count} keys");
        }
        assert_eq!(first(table), Value::Long(ROWS - 2), "the cursor and the order have stayed");
        // As many as a table takes, each a column of the set.
        let columns: Vec<Tag> = (0..15).map(|n| key(n).tag).chain([NUMBER]).collect();
        assert_eq!(set_columns(table, &columns), Code::S_OK);
        let mut keys: Vec<SortKey> = (0..15).map(key).collect();
        keys.push(tags::SENSITIVITY.descending());
        assert_eq!(sort(table, keys), Code::S_OK);
        assert_eq!(read(table, 1).unwrap()[0][15].value, Value::Long(ROWS - 1));
    });
}

#[test]
fn five_thousand_columns_come_in_few_rows_at_a_time() {
    each_table(|table| {
        let mut columns: Vec<Tag> = (0..4_998).map(|n| Tag::new(0x6000 + n, 3)).collect();
        columns.extend([NUMBER, NAME]);
        assert_eq!(set_columns(table, &columns), Code::S_OK);
        let mut seen = 0;
        loop {
            let rows = read(table, i32::MAX).unwrap();
            if rows.is_empty() {
                break;
            }
            assert!(rows.len() * columns.len() <= 1 << 20, "{} rows at a time", rows.len());
            for row in &rows {
                assert_eq!(row.len(), columns.len());
                assert_eq!(row[4_998].value, Value::Long(seen));
                assert_eq!(row[0].value, Value::Error(Code::E_NOT_FOUND));
                seen += 1;
            }
        }
        assert_eq!(seen, ROWS);
        // Backward too.
        let rows = read(table, i32::MIN).unwrap();
        assert!(!rows.is_empty() && rows.len() * columns.len() <= 1 << 20);
        let many = vec![NAME; 100_000];
        assert_eq!(set_columns(table, &many), Code::E_INVALID_PARAMETER);
        assert_eq!(read(table, 1).unwrap()[0].len(), columns.len(), "the former columns stay");
    });
}

/// A sink that listens to nothing.
#[implement(raw::IMAPIAdviseSink)]
struct Deaf;

impl raw::IMAPIAdviseSink_Impl for Deaf_Impl {
    fn OnNotify(&self, _: u32, _: *const raw::NOTIFICATION) -> u32 {
        0
    }
}

/// A table that another thread has a reference to.
struct Shared(raw::IMAPITable);

// SAFETY: the subsystem's tables belong to no thread.
unsafe impl Send for Shared {}

#[test]
fn a_table_may_be_closed_while_others_read_it() {
    for ends in [false, true] {
        let (table, rows, liveness) = memory();
        let barrier = Arc::new(Barrier::new(5));
        let over = Arc::new(AtomicBool::new(false));
        let readers: Vec<_> = (0..4)
            .map(|_| {
                let shared = Shared(table.clone());
                let (barrier, over) = (Arc::clone(&barrier), Arc::clone(&over));
                thread::spawn(move || {
                    let shared = shared;
                    barrier.wait();
                    let mut refused = 0;
                    while !over.load(Ordering::Acquire) || (ends && refused == 0) {
                        let sorted = sort(&shared.0, vec![tags::SENSITIVITY.descending()]);
                        match read(&shared.0, 50) {
                            Ok(rows) => assert!(rows.len() <= 50),
                            Err(code) => {
                                assert_eq!(code, Code::E_INVALID_OBJECT);
                                refused += 1;
                            }
                        }
                        assert!(matches!(sorted, Code::S_OK | Code::E_INVALID_OBJECT));
                    }
                    refused
                })
            })
            .collect();
        barrier.wait();
        for number in 0..200 {
            rows.upsert(&i32::to_be_bytes(number), row(-number));
        }
        drop(table);
        if ends {
            liveness.end();
        }
        over.store(true, Ordering::Release);
        for reader in readers {
            let refused: u32 = reader.join().unwrap();
            assert_eq!(refused > 0, ends, "{refused} reads were refused");
        }
        assert_eq!(Arc::strong_count(&rows), 1, "the view has gone with its last reference");
    }
}

#[test]
fn views_that_come_and_go_while_rows_change_leave_nothing() {
    let hub = NotificationHub::start().unwrap();
    let rows = MemoryRows::new(TableType::Dynamic, vec![NAME, NUMBER, KEY]);
    let over = Arc::new(AtomicBool::new(false));
    let writer = {
        let (rows, over) = (Arc::clone(&rows), Arc::clone(&over));
        thread::spawn(move || {
            let mut number = 0i32;
            while !over.load(Ordering::Acquire) {
                number = (number + 1) % 100;
                rows.upsert(&number.to_be_bytes(), row(number));
                rows.remove(&((number + 50) % 100).to_be_bytes());
            }
        })
    };
    let liveness = Liveness::new();
    for round in 0..300 {
        let state = ObjectState::new("table", Arc::clone(&liveness));
        let table = open_table(state, Arc::clone(&rows) as _, Some(&hub), true);
        let sink: raw::IMAPIAdviseSink = Deaf.into();
        let mut connection = 0;
        // SAFETY: the sink is alive, and the out pointer ours.
        let code = unsafe { table.Advise(0x100, &sink, &raw mut connection) };
        assert_eq!(Code::from_hresult(code), Code::S_OK);
        if round % 2 == 0 {
            assert_eq!(restrict(&table, &tags::SENSITIVITY.lt(40)), Code::S_OK);
            assert_eq!(sort(&table, vec![tags::SENSITIVITY.descending()]), Code::S_OK);
        }
        assert!(read(&table, 100).unwrap().len() <= 100);
        // Without Unadvise.
        drop(table);
    }
    over.store(true, Ordering::Release);
    writer.join().unwrap();
    assert_eq!(Arc::strong_count(&rows), 1, "no view is left");
}
