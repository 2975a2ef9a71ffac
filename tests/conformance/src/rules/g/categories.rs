//! Part G: categories.

use std::ptr;

use mapi_session::raw::IMAPITable;
use mapi_session::wire::{Arena, Row, decode, encode};
use mapi_session::{Code, EntryId, SortOrder, Tag, Value, tags};

use crate::breach::{Breach, Check, answers, hold, ok, same, some, succeeds};
use crate::read::{number, row_count};
use crate::rules::g::stage::{
    BEGINNING, KEY, NAME, NUMBER, Stage, bookmark, by, each_table, find, key, key_is, list, names,
    number_in, position, read, seek, set_columns, sort, try_sort, up,
};
use crate::{Bench, Rule};

/// `TBL_LEAF_ROW`
const LEAF: u32 = 1;
/// `TBL_EXPANDED_CATEGORY`
const EXPANDED: u32 = 3;
/// `TBL_COLLAPSED_CATEGORY`
const COLLAPSED: u32 = 4;

const ROW_TYPE: Tag = tags::ROW_TYPE.tag();
const DEPTH: Tag = tags::DEPTH.tag();
const COUNT: Tag = tags::CONTENT_COUNT.tag();
const UNREAD: Tag = tags::CONTENT_UNREAD.tag();

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "G.6.1",
        "The first keys of an order make categories, whose first levels start open; their counts \
         do not exceed each other.",
        "ssortorderset",
        levels,
    ),
    Rule::changes(
        "G.6.3",
        "A heading has PR_ROW_TYPE, PR_DEPTH, PR_CONTENT_COUNT, PR_INSTANCE_KEY and the columns of \
         its category; others are PT_ERROR.",
        "sorting-and-categorization",
        headings,
    ),
    Rule::changes(
        "G.6.3.PR_CONTENT_UNREAD",
        "PR_CONTENT_UNREAD of a heading counts the unread messages below it.",
        "sorting-and-categorization",
        unread,
    ),
    Rule::changes(
        "G.3.8",
        "A categorised table reads and counts the rows that are visible only.",
        "sorting-and-categorization",
        visible_only,
    ),
    Rule::changes(
        "G.2.ExpandRow",
        "ExpandRow shows the rows below a heading, gives the first of them and how many there are; \
         the cursor is behind those that it gave.",
        "imapitable-expandrow",
        expands,
    ),
    Rule::changes(
        "G.2.CollapseRow",
        "CollapseRow hides the rows below a heading and tells how many.",
        "imapitable-collapserow",
        collapses,
    ),
    Rule::changes(
        "G.2.ExpandRow.E_NOT_FOUND",
        "ExpandRow answers MAPI_E_NOT_FOUND for a heading that there is not, CollapseRow that or \
         MAPI_E_INVALID_ENTRYID.",
        "imapitable-collapserow",
        no_heading,
    ),
    Rule::changes(
        "G.2.GetCollapseState",
        "SetCollapseState opens and closes categories as they were at GetCollapseState, and gives a \
         bookmark of the row that was named then.",
        "imapitable-setcollapsestate",
        collapse_state,
    ),
    Rule::changes(
        "G.2.GetCollapseState.E_NO_SUPPORT",
        "GetCollapseState of a table without categories answers MAPI_E_NO_SUPPORT.",
        "imapitable-getcollapsestate",
        no_collapse_state,
    )
    .chosen("a table that could have categories and has none answers so too"),
    Rule::changes(
        "G.2.SetCollapseState",
        "SetCollapseState of what is no state, or of another order, answers \
         MAPI_E_UNABLE_TO_COMPLETE and leaves the table as it is.",
        "imapitable-setcollapsestate",
        wrong_state,
    )
    .chosen("the pages say that the order is to be the same, not what happens otherwise"),
    Rule::changes(
        "G.4.2",
        "A bookmark whose row is collapsed away goes to the next visible row, with \
         MAPI_W_POSITION_CHANGED.",
        "imapitable-seekrow",
        collapsed_bookmark,
    ),
];

/// By number, with the name within it: one level of categories.
fn one_level(expanded: u32) -> SortOrder {
    let mut order = by(&[up(NUMBER), up(NAME)]);
    order.categories = 1;
    order.expanded = expanded;
    order
}

/// The numbers and names of rows: headings have no name.
fn shape(rows: &[Row]) -> Vec<String> {
    rows.iter()
        .map(|row| match number(row, ROW_TYPE) {
            Some(LEAF) => names(std::slice::from_ref(row)).remove(0),
            _ => number_in(row).map_or("none".to_owned(), |number| number.to_string()),
        })
        .collect()
}

unsafe fn shown(bench: &Bench, table: &IMAPITable) -> Result<Vec<String>, Breach> {
    set_columns(table, &[NAME, NUMBER, ROW_TYPE, KEY])?;
    seek(table, BEGINNING, 0)?;
    Ok(shape(&bench.rows(table, None)?))
}

const CLOSED: [&str; 5] = ["-3", "1", "2", "4", "none"];
const OPEN: [&str; 11] =
    ["-3", "Echo", "1", "Alpha", "2", "bravo", "éclair", "4", "delta", "none", "charlie"];

unsafe fn levels(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &one_level(0))?;
        same("the rows, all closed", shown(bench, table)?, list(&CLOSED))?;
        sort(table, &one_level(1))?;
        same("the rows, all open", shown(bench, table)?, list(&OPEN))?;
        let mut order = by(&[up(NUMBER), up(NAME)]);
        order.categories = 2;
        order.expanded = 1;
        sort(table, &order)?;
        let rows = bench.rows(table, Some(&[DEPTH, ROW_TYPE, KEY]))?;
        let depths: Vec<_> = rows.iter().map(|row| number(row, DEPTH)).collect();
        let wanted = [0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1].map(Some);
        same("the depths of two levels, one of them open", depths, wanted.to_vec())?;
        for (categories, expanded) in [(3, 0), (1, 2), (0, 1)] {
            let mut wrong = one_level(0);
            (wrong.categories, wrong.expanded) = (categories, expanded);
            let code = try_sort(table, &wrong, 0)?;
            hold(code.is_error(), || {
                format!("SortTable answered {code} to {categories} categories, {expanded} open")
            })?;
        }
        Ok(())
    })
}

unsafe fn headings(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &one_level(0))?;
        let columns = [ROW_TYPE, DEPTH, COUNT, KEY, NUMBER, NAME];
        let rows = bench.rows(table, Some(&columns))?;
        same("the headings", rows.len(), 5)?;
        let counts = [1, 1, 2, 1, 1];
        for (row, count) in rows.iter().zip(counts) {
            same("PR_ROW_TYPE", number(row, ROW_TYPE), Some(COLLAPSED))?;
            same("PR_DEPTH", number(row, DEPTH), Some(0))?;
            same("PR_CONTENT_COUNT", number(row, COUNT), Some(count))?;
            key(row)?;
            let other = some("another column", row.get(5))?;
            hold(matches!(other.value, Value::Error(_)), || format!("a heading has {other:?}"))?;
        }
        same("the category", number_in(&rows[0]), Some(-3))?;
        sort(table, &one_level(1))?;
        let rows = bench.rows(table, Some(&[ROW_TYPE, DEPTH]))?;
        same("PR_ROW_TYPE of one that is open", number(&rows[0], ROW_TYPE), Some(EXPANDED))?;
        same("PR_ROW_TYPE below it", number(&rows[1], ROW_TYPE), Some(LEAF))?;
        same("PR_DEPTH below it", number(&rows[1], DEPTH), Some(1))
    })
}

unsafe fn unread(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME, tags::ENTRYID.tag()])?;
    let mut ids = Vec::new();
    for row in bench.rows(&table, None)? {
        let name = names(std::slice::from_ref(&row)).remove(0);
        if ["bravo", "éclair", "delta"].contains(&name.as_str()) {
            ids.push(EntryId::from_bytes(crate::read::entry_id(&row)?));
        }
    }
    let arena = Arena::new();
    // Read all, then CLEAR_READ_FLAG of three.
    ok("SetReadFlags", stage.folder.SetReadFlags(ptr::null(), 0, None, 0))?;
    let list = encode::entry_list(&arena, &ids)?;
    ok("SetReadFlags", stage.folder.SetReadFlags(list, 0, None, 4))?;
    sort(&table, &one_level(0))?;
    let rows = bench.rows(&table, Some(&[NUMBER, UNREAD]))?;
    let unread: Vec<_> = rows.iter().map(|row| number(row, UNREAD)).collect();
    same("PR_CONTENT_UNREAD", unread, [0, 0, 2, 1, 0].map(Some).to_vec())
}

unsafe fn visible_only(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &one_level(0))?;
        same("GetRowCount, all closed", row_count(table)?, 5)?;
        same("the rows", shown(bench, table)?.len(), 5)?;
        expand(bench, table, 2, 0)?;
        same("GetRowCount, one open", row_count(table)?, 7)?;
        let wanted = ["-3", "1", "2", "bravo", "éclair", "4", "none"];
        same("the rows", shown(bench, table)?, list(&wanted))
    })
}

/// The instance key of the heading of a number.
unsafe fn heading(bench: &Bench, table: &IMAPITable, of: i32) -> Result<Vec<u8>, Breach> {
    set_columns(table, &[NAME, NUMBER, ROW_TYPE, KEY])?;
    seek(table, BEGINNING, 0)?;
    let rows = bench.rows(table, None)?;
    let is = |row: &&Row| number_in(row) == Some(of) && number(row, ROW_TYPE) != Some(LEAF);
    key(some(&format!("the heading of {of}"), rows.iter().find(is))?)
}

/// ExpandRow of the heading of a number: its first rows, and how many there are.
unsafe fn expand(
    bench: &Bench,
    table: &IMAPITable,
    of: i32,
    most: u32,
) -> Result<(Vec<Row>, u32), Breach> {
    let mut heading = heading(bench, table, of)?;
    let (mut set, mut more) = (ptr::null_mut(), 0x5555);
    let count = heading.len() as u32;
    ok("ExpandRow", table.ExpandRow(count, heading.as_mut_ptr(), most, 0, &mut set, &mut more))?;
    if set.is_null() {
        return Ok((Vec::new(), more));
    }
    let rows = decode::rows(set);
    bench.free_rows(set);
    Ok((rows?, more))
}

/// CollapseRow of the heading of a number: how many rows went.
unsafe fn collapse(bench: &Bench, table: &IMAPITable, of: i32) -> Result<u32, Breach> {
    let mut heading = heading(bench, table, of)?;
    let mut gone = 0x5555;
    let count = heading.len() as u32;
    ok("CollapseRow", table.CollapseRow(count, heading.as_mut_ptr(), 0, &mut gone))?;
    Ok(gone)
}

unsafe fn expands(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &one_level(0))?;
        let (rows, more) = expand(bench, table, 2, 1)?;
        same("the rows that ExpandRow gives", shape(&rows), list(&["bravo"]))?;
        same("the rows that it has added", more, 2)?;
        same("the row behind those it gave", shape(&read(bench, table, 1)?), list(&["éclair"]))?;
        let (rows, more) = expand(bench, table, 4, 0)?;
        same("the rows, none wanted", rows.len(), 0)?;
        same("the rows that it has added", more, 1)?;
        same("the row behind the heading", shape(&read(bench, table, 1)?), list(&["delta"]))?;
        let wanted = ["-3", "1", "2", "bravo", "éclair", "4", "delta", "none"];
        same("all rows", shown(bench, table)?, list(&wanted))
    })
}

unsafe fn collapses(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &one_level(1))?;
        same("the rows that went", collapse(bench, table, 2)?, 2)?;
        let wanted = ["-3", "Echo", "1", "Alpha", "2", "4", "delta", "none", "charlie"];
        same("the rows", shown(bench, table)?, list(&wanted))?;
        same("the rows that went from a closed one", collapse(bench, table, 2)?, 0)?;
        expand(bench, table, 2, 0)?;
        same("the rows, open again", shown(bench, table)?, list(&OPEN))
    })
}

unsafe fn no_heading(bench: &Bench) -> Check {
    each_table(bench, |_, table| {
        sort(table, &one_level(0))?;
        let mut wrong = [0x77u8; 9];
        let (mut set, mut count) = (ptr::null_mut(), 0);
        let answer = table.ExpandRow(9, wrong.as_mut_ptr(), 1, 0, &mut set, &mut count);
        answers("ExpandRow", answer, Code::E_NOT_FOUND)?;
        let code = Code::from_hresult(table.CollapseRow(9, wrong.as_mut_ptr(), 0, &mut count));
        hold(matches!(code, Code::E_NOT_FOUND | Code::E_INVALID_ENTRYID), || {
            format!("CollapseRow answered {code}")
        })
    })
}

/// GetCollapseState: what it answers, and the state.
unsafe fn state(bench: &Bench, table: &IMAPITable, row: &[u8]) -> Result<(Code, Vec<u8>), Breach> {
    let (mut count, mut first) = (0, ptr::null_mut());
    let mut row = row.to_vec();
    let length = row.len() as u32;
    let answer = table.GetCollapseState(0, length, row.as_mut_ptr(), &mut count, &mut first);
    let code = Code::from_hresult(answer);
    if code.is_error() {
        return Ok((code, Vec::new()));
    }
    let bytes = decode::bytes(first, count);
    bench.free(first);
    Ok((code, bytes?))
}

unsafe fn collapse_state(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &one_level(0))?;
        expand(bench, table, 2, 0)?;
        expand(bench, table, -3, 0)?;
        let before = shown(bench, table)?;
        seek(table, BEGINNING, 4)?;
        let row = key(some("a row", read(bench, table, 1)?.first())?)?;
        let (code, mut bytes) = state(bench, table, &row)?;
        same("GetCollapseState", code, Code::S_OK)?;
        // All closed again, by the same order.
        sort(table, &one_level(0))?;
        same("the rows, all closed", shown(bench, table)?, list(&CLOSED))?;
        let mut mark = 0;
        let count = bytes.len() as u32;
        ok("SetCollapseState", table.SetCollapseState(0, count, bytes.as_mut_ptr(), &mut mark))?;
        same("the rows as they were", shown(bench, table)?, before)?;
        ok("SeekRow", table.SeekRow(mark, 0, ptr::null_mut()))?;
        same("the row of the bookmark", key(some("a row", read(bench, table, 1)?.first())?)?, row)
    })
}

unsafe fn no_collapse_state(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let row = key(some("a row", read(bench, table, 1)?.first())?)?;
        same("GetCollapseState", state(bench, table, &row)?.0, Code::E_NO_SUPPORT)
    })
}

unsafe fn wrong_state(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &one_level(0))?;
        expand(bench, table, 2, 0)?;
        let row = heading(bench, table, 2)?;
        let (_, of_one) = state(bench, table, &row)?;
        let mut other = by(&[up(NAME)]);
        other.categories = 1;
        sort(table, &other)?;
        let before = names(&bench.rows(table, Some(&[NAME]))?);
        let mut garbage = b"no collapse state at all".to_vec();
        let mut cut = of_one.clone();
        cut.truncate(of_one.len() / 2);
        let mut of_one = of_one;
        for bytes in [&mut garbage, &mut cut, &mut of_one] {
            let mut mark = 0;
            let count = bytes.len() as u32;
            let answer = table.SetCollapseState(0, count, bytes.as_mut_ptr(), &mut mark);
            answers("SetCollapseState", answer, Code::E_UNABLE_TO_COMPLETE)?;
        }
        seek(table, BEGINNING, 0)?;
        same("the rows", names(&bench.rows(table, None)?), before)
    })
}

unsafe fn collapsed_bookmark(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &one_level(1))?;
        let bravo = tags::SUBJECT.eq("bravo");
        same("FindRow", find(table, &bravo, BEGINNING, 0)?, Code::S_OK)?;
        let mark = bookmark(table)?;
        collapse(bench, table, 2)?;
        let code = succeeds("SeekRow", table.SeekRow(mark, 0, ptr::null_mut()))?;
        same("SeekRow", code, Code::W_POSITION_CHANGED)?;
        same("the next visible row", shape(&read(bench, table, 1)?), list(&["4"]))?;
        same("the position behind it", position(table)?, 6)?;
        // The bookmark has been used, and is where it is now.
        ok("SeekRow again", table.SeekRow(mark, 0, ptr::null_mut()))?;
        let four = heading(bench, table, 4)?;
        same("FindRow of its heading", find(table, &key_is(&four), BEGINNING, 0)?, Code::S_OK)
    })
}
