//! Part G: how a table is set up: columns, restriction and order.

use std::ptr;

use mapi_session::raw::IMAPITable;
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, PropValue, Tag, Value, tags};

use crate::bench::UNICODE;
use crate::breach::{Check, answers, answers_one_of, hold, ok, same, some};
use crate::messages::contents;
use crate::read::row_count;
use crate::rules::g::stage::{
    ASYNC, BATCH, BEGINNING, ITEMS, KEY, NAME, NOTHING, NUMBER, Stage, WORD, WORDS, all, bookmark,
    by, down, each_table, key, names, position, read, restrict, seek, set_columns, sort, status,
    try_restrict, try_sort, up,
};
use crate::{Bench, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "G.1.1",
        "Columns, restriction and order, set in this order, hold together when rows are read.",
        "sorting-tables-after-setting-columns-and-restrictions",
        all_together,
    ),
    Rule::changes(
        "G.1.2",
        "The cursor is at the next row to be read: before the first in a new table and after \
         Restrict and SortTable, which void all bookmarks too.",
        "imapitable-queryposition",
        cursor,
    ),
    Rule::changes(
        "G.1.3",
        "With TBL_ASYNC and TBL_BATCH a table is set up all the same, be it that it waits.",
        "about-asynchronous-table-operations",
        asynchronous,
    ),
    Rule::changes(
        "G.1.4",
        "A method that answers MAPI_E_BUSY succeeds once WaitForCompletion has returned.",
        "imapitable-queryrows",
        busy,
    ),
    Rule::changes(
        "G.1.5",
        "The width of text columns is that of the opening call, until SetColumns says it by its \
         tags.",
        "working-with-unicode-columns",
        widths,
    ),
    Rule::changes(
        "G.1.6",
        "The tables of profiles and services are snapshots; those of stores and status are dynamic.",
        "profile-tables",
        kinds,
    ),
    Rule::reads(
        "G.2.SetColumns.required",
        "SetColumns takes no null pointer and no empty set: a table has at least one column.",
        "imapitable-setcolumns",
        columns_required,
    ),
    Rule::changes(
        "G.2.SetColumns.order",
        "Rows have the columns of SetColumns in its order.",
        "imapitable-setcolumns",
        column_order,
    ),
    Rule::changes(
        "G.2.SetColumns.PR_NULL",
        "PR_NULL keeps a place free: each row has PR_NULL there.",
        "imapitable-setcolumns",
        reserved_columns,
    ),
    Rule::reads(
        "G.2.SetColumns.unsupported",
        "SetColumns succeeds with a column that the table does not have; each row tells the error.",
        "imapitable-setcolumns",
        unsupported_columns,
    ),
    Rule::changes(
        "G.2.SetColumns.MVI",
        "A multi-valued column with MVI_FLAG makes a row for each value, with an instance key of \
         its own.",
        "working-with-multivalued-columns",
        instances,
    ),
    Rule::changes(
        "G.2.SetColumns.bookmarks",
        "When a column with MVI_FLAG makes more rows, all bookmarks are gone.",
        "imapitable-setcolumns",
        instances_void_bookmarks,
    ),
    Rule::changes(
        "G.2.QueryColumns",
        "QueryColumns gives the default columns, those that were set, or with TBL_ALL_COLUMNS all \
         that there can be.",
        "imapitable-querycolumns",
        query_columns,
    ),
    Rule::changes(
        "G.2.Restrict",
        "Restrict replaces the restriction before it; null shows all rows.",
        "imapitable-restrict",
        restricts,
    ),
    Rule::changes(
        "G.2.SortTable",
        "SortTable orders the rows; no keys are no order in particular.",
        "imapitable-sorttable",
        sorts,
    ),
    Rule::changes(
        "G.2.SortTable.failure",
        "When SortTable fails, the order before it stays.",
        "imapitable-sorttable",
        failed_sort,
    ),
    Rule::changes(
        "G.2.QuerySortOrder",
        "QuerySortOrder gives the order of SortTable, and no keys where there is none.",
        "imapitable-querysortorder",
        sort_order,
    ),
];

unsafe fn all_together(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        set_columns(table, &[NUMBER, NAME])?;
        restrict(table, &tags::SENSITIVITY.exists())?;
        sort(table, &by(&[down(NAME)]))?;
        let rows = bench.rows(table, None)?;
        same(
            "the rows",
            names(&rows),
            ["éclair", "Echo", "delta", "bravo", "Alpha"].map(String::from).to_vec(),
        )?;
        for row in rows {
            same("the columns", row.iter().map(|p| p.tag).collect::<Vec<_>>(), vec![NUMBER, NAME])?;
        }
        Ok(())
    })
}

unsafe fn cursor(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        same("the position in a new table", position(table)?, 0)?;
        read(bench, table, 2)?;
        same("the position after two rows", position(table)?, 2)?;
        let mark = bookmark(table)?;
        restrict(table, &tags::SENSITIVITY.exists())?;
        same("the position after Restrict", position(table)?, 0)?;
        let voided = |table: &IMAPITable, mark| {
            answers("SeekRow", table.SeekRow(mark, 0, ptr::null_mut()), Code::E_INVALID_BOOKMARK)
        };
        voided(table, mark)?;
        read(bench, table, 3)?;
        let mark = bookmark(table)?;
        sort(table, &by(&[up(NAME)]))?;
        same("the position after SortTable", position(table)?, 0)?;
        voided(table, mark)
    })
}

unsafe fn asynchronous(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        for flags in [ASYNC, BATCH, ASYNC | BATCH] {
            let wait =
                || ok("WaitForCompletion", table.WaitForCompletion(0, u32::MAX, ptr::null_mut()));
            let arena = Arena::new();
            let columns = encode::tags(&arena, &[NAME])?;
            ok("SetColumns", table.SetColumns(columns, flags))?;
            wait()?;
            let four = tags::SENSITIVITY.gt(1);
            same("Restrict", try_restrict(table, Some(&four), flags)?, Code::S_OK)?;
            wait()?;
            same("SortTable", try_sort(table, &by(&[down(NAME)]), flags)?, Code::S_OK)?;
            wait()?;
            let rows = bench.rows(table, None)?;
            same(
                "the rows",
                names(&rows),
                ["éclair", "delta", "bravo"].map(String::from).to_vec(),
            )?;
            same("the columns of a row", rows[0].len(), 1)?;
            same("Restrict", try_restrict(table, None, 0)?, Code::S_OK)?;
        }
        Ok(())
    })
}

unsafe fn busy(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME])?;
    try_sort(&table, &by(&[up(NAME)]), ASYNC)?;
    let mut set = ptr::null_mut();
    let answer = table.QueryRows(10, 0, &mut set);
    answers_one_of("QueryRows", answer, &[Code::S_OK, Code::E_BUSY])?;
    if Code::from_hresult(answer) == Code::E_BUSY {
        ok("WaitForCompletion", table.WaitForCompletion(0, u32::MAX, ptr::null_mut()))?;
        ok("QueryRows", table.QueryRows(10, 0, &mut set))?;
    }
    let rows = decode::rows(set)?;
    bench.free_rows(set);
    same("the rows", rows.len(), ITEMS.len())
}

/// The types of the text columns among some.
fn widths_of(columns: &[Tag]) -> Vec<u16> {
    columns
        .iter()
        .map(|tag| tag.type_code())
        .filter(|ty| matches!(ty & 0xFFF, 0x1E | 0x1F))
        .collect()
}

unsafe fn widths(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    for (flags, wanted) in [(0, 0x1E), (UNICODE, 0x1F)] {
        let mut table = None;
        ok("GetContentsTable", stage.folder.GetContentsTable(flags, &mut table))?;
        let table = some("a contents table", table)?;
        let columns = bench.columns(&table, 0)?;
        let widths = widths_of(&columns);
        hold(!widths.is_empty(), || "no column is text".into())?;
        hold(widths.iter().all(|ty| *ty == wanted), || {
            format!("opened with {flags:#x} a table has text columns of the types {widths:x?}")
        })?;
        let other = NAME.with_type(0x3D - wanted);
        let rows = bench.rows(&table, Some(&[other, NAME.with_type(wanted)]))?;
        let row = some("a row", rows.first())?;
        same(
            "the columns",
            row.iter().map(|p| p.tag).collect::<Vec<_>>(),
            vec![other, NAME.with_type(wanted)],
        )?;
    }
    Ok(())
}

unsafe fn kinds(bench: &Bench) -> Check {
    let kind = |table: &IMAPITable| status(table).map(|(_, kind)| kind);
    let session = bench.session()?;
    let mut profiles = None;
    ok("GetProfileTable", bench.profiles()?.GetProfileTable(0, &mut profiles))?;
    let profiles = some("the profile table", profiles)?;
    same("the type of the profile table", kind(&profiles)?, 0)?;
    let before = row_count(&profiles)?;
    bench.make_profile("Another")?;
    same("the rows of the profile table", row_count(&profiles)?, before)?;
    let mut services = None;
    let admin = bench.services("Another")?;
    ok("GetMsgServiceTable", admin.GetMsgServiceTable(0, &mut services))?;
    let services = some("the message service table", services)?;
    same("the type of the message service table", kind(&services)?, 0)?;
    same("the type of the store table", kind(&session.stores_table()?)?, 2)?;
    same("the type of the status table", kind(&session.status_table()?)?, 2)
}

unsafe fn columns_required(bench: &Bench) -> Check {
    let session = bench.session()?;
    let table = session.status_table()?;
    answers("SetColumns", table.SetColumns(ptr::null(), 0), Code::E_INVALID_PARAMETER)?;
    let none = [0u32; 2];
    let answer = table.SetColumns(none.as_ptr().cast(), 0);
    answers("SetColumns", answer, Code::E_INVALID_PARAMETER)
}

unsafe fn column_order(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        for columns in [[KEY, NAME, NUMBER], [NUMBER, KEY, NAME], [NAME, NUMBER, KEY]] {
            set_columns(table, &columns)?;
            seek(table, BEGINNING, 0)?;
            for row in bench.rows(table, None)? {
                let ids: Vec<u16> = row.iter().map(|prop| prop.tag.id()).collect();
                same("the columns of a row", ids, columns.map(Tag::id).to_vec())?;
            }
        }
        Ok(())
    })
}

unsafe fn reserved_columns(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let rows = bench.rows(table, Some(&[NAME, Tag::NULL, NUMBER]))?;
        same("the rows", rows.len(), ITEMS.len())?;
        for row in rows {
            let reserved = PropValue { tag: Tag::NULL, value: Value::Null };
            same("what is in the place of PR_NULL", row.get(1), Some(&reserved))?;
        }
        Ok(())
    })
}

unsafe fn unsupported_columns(bench: &Bench) -> Check {
    let session = bench.session()?;
    for table in [session.status_table()?, session.stores_table()?] {
        set_columns(&table, &[tags::DISPLAY_NAME.tag(), NOTHING])?;
        for row in bench.rows(&table, None)? {
            let missing = PropValue {
                tag: NOTHING.with_type(0x000A),
                value: Value::Error(Code::E_NOT_FOUND),
            };
            same("a column that there is not", row.get(1), Some(&missing))?;
        }
    }
    Ok(())
}

unsafe fn instances(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        set_columns(table, &[NAME, WORD, KEY])?;
        let wanted: usize = ITEMS.iter().map(|item| item.words.len().max(1)).sum();
        same("GetRowCount", row_count(table)? as usize, wanted)?;
        let rows = bench.rows(table, None)?;
        same("the rows", rows.len(), wanted)?;
        let mut keys: Vec<Vec<u8>> = Vec::new();
        for row in &rows {
            keys.push(key(row)?);
        }
        keys.sort();
        keys.dedup();
        same("the instance keys", keys.len(), wanted)?;
        for item in &ITEMS {
            let mut words: Vec<String> = rows
                .iter()
                .filter(|row| names(std::slice::from_ref(row)) == [item.name])
                .filter_map(|row| crate::read::text(row, WORDS))
                .collect();
            words.sort();
            let mut expected = item.words.to_vec();
            expected.sort();
            hold(words == expected, || format!("{} has rows for {words:?}", item.name))?;
        }
        Ok(())
    })
}

unsafe fn instances_void_bookmarks(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        read(bench, table, 2)?;
        let mark = bookmark(table)?;
        set_columns(table, &[NAME, WORD])?;
        answers("SeekRow", table.SeekRow(mark, 0, ptr::null_mut()), Code::E_INVALID_BOOKMARK)
    })
}

unsafe fn query_columns(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = contents(&stage.folder)?;
    let default = bench.columns(&table, 0)?;
    same("PR_INSTANCE_KEY among the default columns", default.contains(&KEY), true)?;
    let multiple = default.iter().find(|tag| tag.type_code() & 0x1000 != 0);
    same("a multi-valued default column", multiple, None)?;
    set_columns(&table, &[NUMBER, NAME])?;
    same("the current columns", bench.columns(&table, 0)?, vec![NUMBER, NAME])?;
    let every = bench.columns(&table, 1)?;
    for column in default {
        hold(every.contains(&column), || format!("TBL_ALL_COLUMNS gives no {column:?}"))?;
    }
    Ok(())
}

unsafe fn restricts(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        restrict(table, &tags::SENSITIVITY.gt(1))?;
        same("the rows above 1", all(bench, table)?.len(), 3)?;
        restrict(table, &tags::SENSITIVITY.lt(2))?;
        let mut rows = all(bench, table)?;
        rows.sort();
        same("the rows below 2", rows, vec!["Alpha".to_owned(), "Echo".to_owned()])?;
        same("Restrict", try_restrict(table, None, 0)?, Code::S_OK)?;
        same("all rows", all(bench, table)?.len(), ITEMS.len())
    })
}

unsafe fn sorts(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &by(&[up(NAME)]))?;
        let order = ["Alpha", "bravo", "charlie", "delta", "Echo", "éclair"].map(String::from);
        same("the rows", all(bench, table)?, order.to_vec())?;
        sort(table, &by(&[up(NUMBER), down(NAME)]))?;
        let order = ["Echo", "Alpha", "éclair", "bravo", "delta", "charlie"].map(String::from);
        same("the rows by number and name", all(bench, table)?, order.to_vec())?;
        sort(table, &by(&[]))?;
        let mut rows = all(bench, table)?;
        rows.sort();
        let mut wanted = ITEMS.map(|item| item.name.to_owned()).to_vec();
        wanted.sort();
        same("the rows in no order", rows, wanted)
    })
}

unsafe fn failed_sort(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &by(&[down(NAME)]))?;
        let before = all(bench, table)?;
        // Text of a number that is no column's, by an order that there is not.
        let key = mapi_session::SortKey {
            tag: NOTHING,
            direction: mapi_session::flags::SortDirection::Unknown(0x77),
        };
        let code = try_sort(table, &by(&[key]), 0)?;
        hold(code.is_error(), || format!("SortTable answered {code} to nonsense"))?;
        same("the rows", all(bench, table)?, before)
    })
}

unsafe fn sort_order(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        same("the order of a new table", bench.sort_order(table)?, by(&[]))?;
        let wanted = by(&[down(NUMBER), up(NAME)]);
        sort(table, &wanted)?;
        same("the order", bench.sort_order(table)?, wanted)
    })
}
