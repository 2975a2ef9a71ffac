//! Tables, as a client meets them: columns, restriction, order, cursor, bookmarks, categories.

use std::sync::Arc;

use mapi_session::flags::{BitMaskOp, FuzzyLevel, FuzzyOptions, RelOp, SortDirection};
use mapi_session::{Code, PropValue, Restriction, SortKey, SortOrder, Tag, Value};
use mapi_subsystem::table::{
    BEGINNING, CURRENT, END, MemoryRows, Position, Row, TableType, TableView,
};

const NAME: Tag = Tag(0x3001_001F);
const NAME_A: Tag = Tag(0x3001_001E);
const SIZE: Tag = Tag(0x0E08_0003);
const FLAGS: Tag = Tag(0x0E07_0003);
const KEYWORDS: Tag = Tag(0x6001_101F);
const KEYWORDS_EACH: Tag = Tag(0x6001_301F);
const INSTANCE_KEY: Tag = Tag(0x0FF6_0102);
const ROW_TYPE: Tag = Tag(0x0FF5_0003);
const DEPTH: Tag = Tag(0x3005_0003);
const CONTENT_COUNT: Tag = Tag(0x3602_0003);
const CONTENT_UNREAD: Tag = Tag(0x3603_0003);

const E_NOT_FOUND: Code = Code(0x8004_010F);
const E_TOO_COMPLEX: Code = Code(0x8004_0117);
const E_INVALID_PARAMETER: Code = Code(0x8007_0057);
const E_INVALID_BOOKMARK: Code = Code(0x8004_0405);
const W_POSITION_CHANGED: Code = Code(0x0004_0481);

fn text(s: &str) -> Value {
    Value::Unicode(s.into())
}

fn row(name: &str, size: i32) -> Row {
    vec![
        PropValue { tag: NAME, value: text(name) },
        PropValue { tag: SIZE, value: Value::Long(size) },
    ]
}

fn rows(kind: TableType) -> Arc<MemoryRows> {
    MemoryRows::new(kind, vec![NAME, SIZE, FLAGS, KEYWORDS, INSTANCE_KEY])
}

/// Rows a, b, c, d, e with sizes 5, 1, 4, 2, 3, known by their names.
fn five() -> (Arc<MemoryRows>, Arc<TableView>) {
    let rows = rows(TableType::Dynamic);
    for (name, size) in [("a", 5), ("b", 1), ("c", 4), ("d", 2), ("e", 3)] {
        rows.upsert(name.as_bytes(), row(name, size));
    }
    let view = TableView::new(rows.clone(), None, true);
    view.set_columns(&[NAME]).unwrap();
    (rows, view)
}

fn names(rows: &[Row]) -> String {
    rows.iter()
        .map(|row| match &row[0].value {
            Value::Unicode(name) => name.as_str(),
            _ => "?",
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn all(view: &TableView) -> String {
    assert_eq!(view.seek_row(BEGINNING, 0).unwrap().warning, None);
    names(&view.query_rows(1000, false).unwrap())
}

fn sorted(tag: Tag, direction: SortDirection) -> SortOrder {
    SortOrder { keys: vec![SortKey { tag, direction }], categories: 0, expanded: 0 }
}

fn compare(tag: Tag, op: RelOp, value: Value) -> Restriction {
    Restriction::Property { op, tag, value: PropValue { tag, value } }
}

fn code<T: std::fmt::Debug>(result: Result<T, mapi_subsystem::com::Fault>) -> Code {
    result.unwrap_err().code
}

#[test]
fn rows_come_in_windows_and_the_end_is_no_error() {
    let (_, view) = five();
    assert_eq!(names(&view.query_rows(2, false).unwrap()), "a b");
    assert_eq!(names(&view.query_rows(2, false).unwrap()), "c d");
    assert_eq!(names(&view.query_rows(2, false).unwrap()), "e");
    assert_eq!(view.query_rows(2, false).unwrap(), Vec::<Row>::new());
}

#[test]
fn a_count_of_zero_is_refused() {
    let (_, view) = five();
    assert_eq!(code(view.query_rows(0, false)), E_INVALID_PARAMETER);
}

#[test]
fn a_negative_count_steps_back_and_reads_forward() {
    let (_, view) = five();
    view.query_rows(4, false).unwrap();
    assert_eq!(names(&view.query_rows(-3, false).unwrap()), "b c d");
    assert_eq!(view.query_position().unwrap().row, 4, "the cursor is behind the last row read");
    assert_eq!(names(&view.query_rows(-9, true).unwrap()), "a b c d");
    assert_eq!(view.query_position().unwrap().row, 0, "NOADVANCE leaves it at the first");
    assert_eq!(view.query_rows(-1, false).unwrap(), Vec::<Row>::new());
}

#[test]
fn noadvance_leaves_the_cursor() {
    let (_, view) = five();
    assert_eq!(names(&view.query_rows(2, true).unwrap()), "a b");
    assert_eq!(names(&view.query_rows(2, true).unwrap()), "a b");
}

#[test]
fn columns_keep_their_order_and_what_is_missing_is_an_error_in_its_place() {
    let (_, view) = five();
    let unknown = Tag(0x6789_0003);
    view.set_columns(&[SIZE, Tag::NULL, unknown, NAME_A, Tag(0x3001_0000)]).unwrap();
    let row = view.query_rows(1, false).unwrap().remove(0);
    assert_eq!(row[0], PropValue { tag: SIZE, value: Value::Long(5) });
    assert_eq!(row[1], PropValue { tag: Tag::NULL, value: Value::Null });
    assert_eq!(row[2], PropValue { tag: Tag(0x6789_000A), value: Value::Error(E_NOT_FOUND) });
    assert_eq!(row[3], PropValue { tag: NAME_A, value: Value::String8(b"a".to_vec()) });
    assert_eq!(row[4], PropValue { tag: NAME, value: text("a") }, "PT_UNSPECIFIED is filled in");
    assert_eq!(code(view.set_columns(&[])), E_INVALID_PARAMETER);
}

#[test]
fn default_columns_have_the_width_that_the_table_was_opened_with() {
    let rows = rows(TableType::Snapshot);
    rows.upsert(b"a", row("ä€", 1));
    let narrow = TableView::new(rows.clone(), None, false);
    assert!(narrow.query_columns(true).contains(&NAME_A));
    let first = narrow.query_rows(1, false).unwrap().remove(0);
    assert_eq!(first[0].value, Value::String8(vec![0xE4, 0x80]), "windows-1252");
    let wide = TableView::new(rows, None, true);
    assert_eq!(wide.query_columns(false)[0], NAME);
}

#[test]
fn sorting_puts_missing_values_last_in_both_directions() {
    let (rows, view) = five();
    rows.upsert(b"x", vec![PropValue { tag: NAME, value: text("x") }]);
    view.sort_table(&sorted(SIZE, SortDirection::Ascend)).unwrap();
    assert_eq!(all(&view), "b d e c a x");
    view.sort_table(&sorted(SIZE, SortDirection::Descend)).unwrap();
    assert_eq!(all(&view), "a c e d b x");
    assert_eq!(view.query_sort_order(), sorted(SIZE, SortDirection::Descend));
}

#[test]
fn sorting_by_several_keys_is_by_the_first_that_differs() {
    let rows = rows(TableType::Snapshot);
    for (key, name, size) in [("1", "B", 1), ("2", "a", 2), ("3", "b", 2), ("4", "A", 1)] {
        rows.upsert(key.as_bytes(), row(name, size));
    }
    let view = TableView::new(rows, None, true);
    view.set_columns(&[NAME]).unwrap();
    let key = |tag, direction| SortKey { tag, direction };
    let order = SortOrder {
        keys: vec![key(SIZE, SortDirection::Descend), key(NAME, SortDirection::Ascend)],
        ..SortOrder::default()
    };
    view.sort_table(&order).unwrap();
    assert_eq!(all(&view), "a b A B");
}

#[test]
fn an_order_that_cannot_be_is_refused_and_the_old_one_stays() {
    let (_, view) = five();
    view.sort_table(&sorted(SIZE, SortDirection::Ascend)).unwrap();
    let twice = SortOrder {
        keys: vec![SortKey { tag: NAME, direction: SortDirection::Ascend }; 2],
        ..SortOrder::default()
    };
    assert_eq!(code(view.sort_table(&twice)), E_TOO_COMPLEX);
    let unknown = sorted(Tag(0x6789_0003), SortDirection::Ascend);
    assert_eq!(code(view.sort_table(&unknown)), E_TOO_COMPLEX);
    let object = sorted(Tag(0x3001_000D), SortDirection::Ascend);
    assert_eq!(code(view.sort_table(&object)), E_TOO_COMPLEX);
    let combine = sorted(NAME, SortDirection::Combine);
    assert_eq!(code(view.sort_table(&combine)), E_TOO_COMPLEX);
    assert_eq!(all(&view), "b d e c a");
}

#[test]
fn a_restriction_shows_what_fits_and_none_shows_all() {
    let (_, view) = five();
    view.query_rows(3, false).unwrap();
    view.restrict(Some(&compare(SIZE, RelOp::Ge, Value::Long(3)))).unwrap();
    assert_eq!(names(&view.query_rows(9, false).unwrap()), "a c e", "from the beginning");
    assert_eq!(view.row_count().unwrap(), 3);
    view.restrict(None).unwrap();
    assert_eq!(view.row_count().unwrap(), 5);
}

#[test]
fn a_malformed_restriction_is_too_complex_and_the_old_one_stays() {
    let (_, view) = five();
    view.restrict(Some(&compare(SIZE, RelOp::Ge, Value::Long(3)))).unwrap();
    let wrong = Restriction::Property {
        op: RelOp::Eq,
        tag: SIZE,
        value: PropValue { tag: NAME, value: text("x") },
    };
    assert_eq!(code(view.restrict(Some(&wrong))), E_TOO_COMPLEX);
    let mut deep = Restriction::Exist(NAME);
    for _ in 0..200 {
        deep = Restriction::Not(Box::new(deep));
    }
    assert_eq!(code(view.restrict(Some(&deep))), E_TOO_COMPLEX);
    let mask = Restriction::BitMask { op: BitMaskOp::Nez, tag: NAME, mask: 1 };
    assert_eq!(code(view.restrict(Some(&mask))), E_TOO_COMPLEX);
    assert_eq!(view.row_count().unwrap(), 3);
}

#[test]
fn a_count_restriction_ends_the_table_after_so_many_rows() {
    let (_, view) = five();
    let inner = Box::new(compare(SIZE, RelOp::Ge, Value::Long(2)));
    view.restrict(Some(&Restriction::Count { count: 2, restriction: inner })).unwrap();
    assert_eq!(all(&view), "a c");
    assert_eq!(view.row_count().unwrap(), 2);
}

#[test]
fn seeking_stops_at_both_ends_and_tells_how_far_it_went() {
    let (_, view) = five();
    assert_eq!(view.seek_row(BEGINNING, 3).unwrap().value, 3);
    assert_eq!(view.seek_row(CURRENT, 9).unwrap().value, 2);
    assert_eq!(view.seek_row(CURRENT, -9).unwrap().value, -5);
    assert_eq!(view.seek_row(END, -2).unwrap().value, -2);
    assert_eq!(names(&view.query_rows(9, false).unwrap()), "d e");
    assert_eq!(code(view.seek_row(77, 0)), E_INVALID_BOOKMARK);
}

#[test]
fn fractions_and_positions_agree() {
    let (_, view) = five();
    view.seek_row_approx(1, 2).unwrap();
    let position = view.query_position().unwrap();
    assert_eq!(position, Position { row: 2, numerator: 2, denominator: 5 });
    view.seek_row_approx(7, 7).unwrap();
    assert_eq!(view.query_rows(1, false).unwrap(), Vec::<Row>::new());
    view.seek_row_approx(0, 9).unwrap();
    assert_eq!(names(&view.query_rows(1, false).unwrap()), "a");
    assert_eq!(code(view.seek_row_approx(1, 0)), E_INVALID_PARAMETER);
    let empty = TableView::new(rows(TableType::Snapshot), None, true);
    assert_eq!(empty.query_position().unwrap().denominator, 1, "never 0");
}

#[test]
fn find_row_lands_on_the_match_in_either_direction() {
    let (_, view) = five();
    let even = |v: &TableView, op, size, from, back| {
        v.find_row(&compare(SIZE, op, Value::Long(size)), from, back)
    };
    assert_eq!(even(&view, RelOp::Lt, 3, BEGINNING, false).unwrap().warning, None);
    assert_eq!(names(&view.query_rows(1, false).unwrap()), "b");
    assert_eq!(even(&view, RelOp::Lt, 3, CURRENT, false).unwrap().warning, None);
    assert_eq!(names(&view.query_rows(1, true).unwrap()), "d");
    assert_eq!(even(&view, RelOp::Lt, 3, CURRENT, false).unwrap().warning, None);
    assert_eq!(names(&view.query_rows(1, true).unwrap()), "d", "the bookmarked row is included");
    assert_eq!(even(&view, RelOp::Lt, 3, CURRENT, true).unwrap().warning, None);
    assert_eq!(names(&view.query_rows(1, true).unwrap()), "b", "backward it is not");
    assert_eq!(code(even(&view, RelOp::Gt, 9, BEGINNING, false)), E_NOT_FOUND);
    assert_eq!(names(&view.query_rows(1, true).unwrap()), "b", "the cursor stays");
}

#[test]
fn every_table_finds_a_row_by_its_instance_key() {
    for positioned in [false, true] {
        let (_, view) = five();
        if positioned {
            assert_eq!(view.seek_row(END, 0).unwrap().warning, None);
        }
        let key = compare(INSTANCE_KEY, RelOp::Eq, Value::Binary(b"d".to_vec()));
        assert_eq!(view.find_row(&key, BEGINNING, false).unwrap().warning, None);
        assert_eq!(names(&view.query_rows(2, false).unwrap()), "d e");
        let gone = compare(INSTANCE_KEY, RelOp::Eq, Value::Binary(b"z".to_vec()));
        assert_eq!(code(view.find_row(&gone, BEGINNING, false)), E_NOT_FOUND);
        view.restrict(Some(&compare(SIZE, RelOp::Gt, Value::Long(2)))).unwrap();
        assert_eq!(code(view.find_row(&key, BEGINNING, false)), E_NOT_FOUND, "d is hidden");
    }
}

#[test]
fn a_bookmark_follows_its_row_and_says_when_it_is_gone() {
    let (rows, view) = five();
    assert_eq!(view.seek_row(BEGINNING, 2).unwrap().warning, None);
    let mark = view.create_bookmark().unwrap();
    assert!(mark > END);
    rows.remove(b"a");
    let sought = view.seek_row(mark, 0).unwrap();
    assert_eq!(sought.warning, None);
    assert_eq!(names(&view.query_rows(1, false).unwrap()), "c");
    rows.remove(b"c");
    let sought = view.seek_row(mark, 0).unwrap();
    assert_eq!(sought.warning, Some(W_POSITION_CHANGED));
    assert_eq!(names(&view.query_rows(1, false).unwrap()), "d");
    view.free_bookmark(mark).unwrap();
    assert_eq!(code(view.free_bookmark(mark)), E_INVALID_BOOKMARK);
    view.free_bookmark(END).unwrap();
}

#[test]
fn restrict_and_sort_end_bookmarks_and_go_to_the_beginning() {
    let (_, view) = five();
    assert_eq!(view.seek_row(BEGINNING, 2).unwrap().warning, None);
    let mark = view.create_bookmark().unwrap();
    view.sort_table(&sorted(SIZE, SortDirection::Ascend)).unwrap();
    assert_eq!(names(&view.query_rows(1, false).unwrap()), "b");
    assert_eq!(code(view.seek_row(mark, 0)), E_INVALID_BOOKMARK);
}

#[test]
fn the_cursor_keeps_its_row_while_others_come_and_go() {
    for positioned in [false, true] {
        let (rows, view) = five();
        view.query_rows(2, false).unwrap();
        if positioned {
            view.query_position().unwrap();
        }
        rows.remove(b"a");
        rows.remove(b"c");
        rows.upsert(b"f", row("f", 9));
        assert_eq!(names(&view.query_rows(9, false).unwrap()), "d e f", "{positioned}");
        rows.upsert(b"g", row("g", 9));
        assert_eq!(names(&view.query_rows(9, false).unwrap()), "g", "{positioned}");
    }
}

#[test]
fn a_multi_valued_column_makes_a_row_for_each_value() {
    let table = rows(TableType::Dynamic);
    let mut one = row("one", 1);
    one.push(PropValue {
        tag: KEYWORDS,
        value: Value::MvUnicode(vec!["red".into(), "blue".into()]),
    });
    table.upsert(b"1", one);
    table.upsert(b"2", row("none", 2));
    let view = TableView::new(table, None, true);
    view.set_columns(&[NAME, KEYWORDS_EACH, INSTANCE_KEY]).unwrap();
    let read = view.query_rows(9, false).unwrap();
    assert_eq!(names(&read), "one one none");
    assert_eq!(read[0][1], PropValue { tag: KEYWORDS.with_type(0x1F), value: text("red") });
    assert_eq!(read[1][1].value, text("blue"));
    assert_eq!(read[2][1].value, Value::Error(E_NOT_FOUND));
    assert_ne!(read[0][2], read[1][2], "each has its own instance key");
    let key = compare(INSTANCE_KEY, RelOp::Eq, read[1][2].value.clone());
    assert_eq!(view.find_row(&key, BEGINNING, false).unwrap().warning, None);
    assert_eq!(view.query_rows(1, false).unwrap()[0][1].value, text("blue"));
    view.sort_table(&sorted(KEYWORDS_EACH, SortDirection::Ascend)).unwrap();
    let read = view.query_rows(9, false).unwrap();
    assert_eq!([&read[0][1].value, &read[1][1].value], [&text("blue"), &text("red")]);
    let red = Restriction::Property {
        op: RelOp::Eq,
        tag: KEYWORDS_EACH,
        value: PropValue { tag: KEYWORDS.with_type(0x1F), value: text("RED") },
    };
    view.restrict(Some(&red)).unwrap();
    let read = view.query_rows(9, false).unwrap();
    assert_eq!(read.len(), 1);
    assert_eq!(read[0][1].value, text("red"));
}

fn categorised() -> (Arc<MemoryRows>, Arc<TableView>) {
    let table = rows(TableType::Dynamic);
    for (key, name, size, flags) in
        [("1", "x", 1, 0), ("2", "y", 2, 1), ("3", "z", 1, 1), ("4", "w", 2, 1)]
    {
        let mut row = row(name, size);
        row.push(PropValue { tag: FLAGS, value: Value::Long(flags) });
        table.upsert(key.as_bytes(), row);
    }
    let view = TableView::new(table.clone(), None, true);
    view.set_columns(&[NAME, SIZE, ROW_TYPE, DEPTH, CONTENT_COUNT, CONTENT_UNREAD, INSTANCE_KEY])
        .unwrap();
    let key = |tag| SortKey { tag, direction: SortDirection::Ascend };
    let order = SortOrder { keys: vec![key(SIZE), key(NAME)], categories: 1, expanded: 1 };
    view.sort_table(&order).unwrap();
    (table, view)
}

fn binary(value: &Value) -> Vec<u8> {
    match value {
        Value::Binary(bytes) => bytes.clone(),
        other => panic!("not binary: {other:?}"),
    }
}

#[test]
fn categories_have_headings_that_open_and_close() {
    let (_, view) = categorised();
    let read = view.query_rows(99, false).unwrap();
    assert_eq!(names(&read), "? x z ? w y");
    let heading: Vec<_> = read[0][1..6].iter().map(|prop| prop.value.clone()).collect();
    let long = Value::Long;
    assert_eq!(heading, [long(1), long(3), long(0), long(2), long(1)], "size, type, depth, counts");
    assert_eq!([&read[1][2].value, &read[1][3].value], [&long(1), &long(1)], "a leaf at depth 1");
    let key = binary(&read[0][6].value);
    assert_eq!(view.seek_row(BEGINNING, 1).unwrap().warning, None);
    let inside = view.create_bookmark().unwrap();
    assert_eq!(view.collapse_row(&key).unwrap(), 2);
    assert_eq!(view.row_count().unwrap(), 4);
    assert_eq!(view.collapse_row(&key).unwrap(), 0, "closed already");
    let sought = view.seek_row(inside, 0).unwrap();
    assert_eq!(sought.warning, Some(W_POSITION_CHANGED));
    assert_eq!(view.query_position().unwrap().row, 1, "the next visible row");
    assert_eq!(view.seek_row(BEGINNING, 0).unwrap().warning, None);
    assert_eq!(view.query_rows(1, true).unwrap()[0][2].value, long(4), "collapsed");
    let (first, gained) = view.expand_row(&key, 1).unwrap();
    assert_eq!((names(&first).as_str(), gained), ("x", 2));
    assert_eq!(names(&view.query_rows(1, false).unwrap()), "z", "the cursor is behind them");
    assert_eq!(code(view.expand_row(b"nothing", 0)), E_NOT_FOUND);
}

#[test]
fn a_collapse_state_is_restored_with_its_row() {
    let (_, view) = categorised();
    let read = view.query_rows(99, false).unwrap();
    let (first, second) = (binary(&read[0][6].value), binary(&read[3][6].value));
    view.collapse_row(&first).unwrap();
    let saved = view.collapse_state(&second).unwrap();
    view.expand_row(&first, 0).unwrap();
    view.collapse_row(&second).unwrap();
    let mark = view.set_collapse_state(&saved).unwrap();
    assert_eq!(view.seek_row(mark, 0).unwrap().warning, None);
    assert_eq!(names(&view.query_rows(9, false).unwrap()), "? w y");
    assert!(view.set_collapse_state(b"garbage").is_err());
    assert!(view.set_collapse_state(&saved[..saved.len() - 1]).is_err());
}

#[test]
fn content_restrictions_follow_their_options() {
    let rows = rows(TableType::Snapshot);
    for name in ["Straße", "STRASSE", "résumé", "Resume today"] {
        rows.upsert(name.as_bytes(), row(name, 1));
    }
    let view = TableView::new(rows, None, true);
    view.set_columns(&[NAME]).unwrap();
    let find = |level, options, value: &str| {
        let value = PropValue { tag: NAME, value: text(value) };
        view.restrict(Some(&Restriction::Content { level, options, tag: NAME, value })).unwrap();
        names(&view.query_rows(9, false).unwrap())
    };
    let none = FuzzyOptions::empty();
    assert_eq!(find(FuzzyLevel::FullString, none, "Straße"), "Straße");
    assert_eq!(
        find(FuzzyLevel::FullString, FuzzyOptions::IGNORE_CASE, "strasse"),
        "Straße STRASSE"
    );
    assert_eq!(
        find(FuzzyLevel::Substring, FuzzyOptions::IGNORE_NONSPACE, "esume"),
        "résumé Resume today"
    );
    assert_eq!(find(FuzzyLevel::Prefix, FuzzyOptions::LOOSE, "RESUME"), "résumé Resume today");
    assert_eq!(find(FuzzyLevel::Prefix, none, "resume"), "");
    assert_eq!(
        find(FuzzyLevel::FullString, FuzzyOptions::LOOSE, "resume"),
        "résumé",
        "equal, not contained"
    );
}

proptest::proptest! {
    #[test]
    fn bytes_that_are_no_collapse_state_are_refused(
        bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..64),
        keep in 0..80usize,
    ) {
        let (_, view) = categorised();
        let mut state = view.collapse_state(b"").unwrap();
        state.truncate(keep);
        state.extend(&bytes);
        let _ = view.set_collapse_state(&state);
        let _ = view.expand_row(&bytes, 3);
        // Whatever was done, the view can still be read.
        assert!(view.row_count().unwrap() >= 2);
    }
}
