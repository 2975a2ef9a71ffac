//! A table through its vtable: what the glue and the view answer together.

use std::ptr;

use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, PropValue, SortOrder, Tag, Value, raw};
use mapi_subsystem::com::alloc::mapi_free_buffer;
use mapi_subsystem::com::{Liveness, ObjectState};
use mapi_subsystem::table::{MemoryRows, Row, TableType, open_table};

const NAME: Tag = Tag(0x3001_001F);
const SIZE: Tag = Tag(0x0E08_0003);
const UNKNOWN_FLAG: u32 = 0x0010_0000;

fn table() -> (raw::IMAPITable, std::sync::Arc<MemoryRows>, std::sync::Arc<Liveness>) {
    let rows = MemoryRows::new(TableType::Dynamic, vec![NAME, SIZE]);
    for (name, size) in [("b", 2), ("a", 1), ("c", 3)] {
        rows.upsert(
            name.as_bytes(),
            vec![
                PropValue { tag: NAME, value: Value::Unicode(name.into()) },
                PropValue { tag: SIZE, value: Value::Long(size) },
            ],
        );
    }
    let liveness = Liveness::new();
    let state = ObjectState::new("table", liveness.clone());
    (open_table(state, rows.clone(), None, true), rows, liveness)
}

fn rows(table: &raw::IMAPITable, count: i32, flags: u32) -> Result<Vec<Row>, Code> {
    let mut set = ptr::null_mut();
    // SAFETY: the out pointer is ours; the set is read, then freed row by row.
    unsafe {
        let code = Code::from_hresult(table.QueryRows(count, flags, &raw mut set));
        if code.is_error() {
            assert!(set.is_null(), "nothing is given with an error");
            return Err(code);
        }
        let read = decode::rows(set).unwrap();
        let first = (&raw const (*set).aRow).cast::<raw::SRow>();
        for at in 0..(*set).cRows as usize {
            mapi_free_buffer((*first.add(at)).lpProps.cast());
        }
        mapi_free_buffer(set.cast());
        Ok(read)
    }
}

fn names(rows: &[Row]) -> Vec<&str> {
    rows.iter()
        .map(|row| match &row[0].value {
            Value::Unicode(name) => name.as_str(),
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn rows_come_with_their_columns_in_the_order_that_was_set() {
    let (table, ..) = table();
    let memory = Arena::new();
    let columns = encode::tags(&memory, &[NAME]).unwrap();
    let key =
        mapi_session::SortKey { tag: NAME, direction: mapi_session::flags::SortDirection::Descend };
    let order = encode::sort_order(&memory, &SortOrder::from(key)).unwrap();
    // SAFETY: what is passed lives in the arena.
    unsafe {
        assert_eq!(table.SetColumns(columns, 2), 0, "TBL_BATCH");
        assert_eq!(table.SortTable(order, 1), 0, "TBL_ASYNC");
    }
    assert_eq!(names(&rows(&table, 2, 0).unwrap()), ["c", "b"]);
    assert_eq!(names(&rows(&table, 9, 0).unwrap()), ["a"]);
    assert_eq!(rows(&table, 9, 0).unwrap(), Vec::<Row>::new());
    assert_eq!(rows(&table, 0, 0), Err(Code::E_INVALID_PARAMETER));
    assert_eq!(rows(&table, 1, UNKNOWN_FLAG), Err(Code::E_UNKNOWN_FLAGS));
}

#[test]
fn a_table_is_complete_and_dynamic_and_waits_for_nothing() {
    let (table, ..) = table();
    let (mut status, mut kind) = (77, 77);
    // SAFETY: the out pointers are ours, or null where they may be.
    unsafe {
        assert_eq!(table.GetStatus(&raw mut status, &raw mut kind), 0);
        assert_eq!((status, kind), (0, 2));
        assert_eq!(table.WaitForCompletion(0, u32::MAX, ptr::null_mut()), 0);
        assert_eq!(table.Abort(), 0);
    }
}

#[test]
fn a_bookmark_that_moved_is_a_warning() {
    let (table, kept, _) = table();
    let (mut mark, mut sought) = (0, 77);
    // SAFETY: the out pointers are ours.
    unsafe {
        assert_eq!(table.SeekRow(0, 1, ptr::null_mut()), 0, "the count is not wanted");
        assert_eq!(table.CreateBookmark(&raw mut mark), 0);
        kept.remove(b"a");
        let code = Code::from_hresult(table.SeekRow(mark, 0, &raw mut sought));
        assert_eq!((code, sought), (Code::W_POSITION_CHANGED, 0));
        assert_eq!(names(&rows(&table, 1, 0).unwrap()), ["c"]);
        assert_eq!(table.FreeBookmark(mark), 0);
        assert_eq!(Code::from_hresult(table.FreeBookmark(mark)), Code::E_INVALID_BOOKMARK);
        let (mut row, mut numerator, mut denominator) = (0, 0, 0);
        let code = table.QueryPosition(&raw mut row, &raw mut numerator, &raw mut denominator);
        assert_eq!((code, row, numerator, denominator), (0, 2, 2, 2));
    }
}

#[test]
fn columns_can_be_asked_for() {
    let (table, ..) = table();
    let mut tags = ptr::null_mut();
    // SAFETY: the out pointer is ours; the array is read, then freed.
    unsafe {
        assert_eq!(table.QueryColumns(1, &raw mut tags), 0);
        assert_eq!(decode::tags(tags).unwrap(), [NAME, SIZE]);
        mapi_free_buffer(tags.cast());
    }
    // SAFETY: a null set of columns is what is tested.
    let code = unsafe { table.SetColumns(ptr::null(), 0) };
    assert!(Code::from_hresult(code).is_error());
}

#[test]
fn a_table_ends_with_its_session() {
    let (table, _, liveness) = table();
    liveness.end();
    assert_eq!(rows(&table, 1, 0), Err(Code::E_INVALID_OBJECT));
}
