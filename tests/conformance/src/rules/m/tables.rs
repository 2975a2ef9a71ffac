//! Part M: codes of tables.

use std::ffi::c_void;
use std::ptr;

use mapi_session::raw::{SPropTagArray, SRestriction, SRowSet, SSortOrderSet};
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, EntryId, Tag, tags};
use windows_core::Interface;

use crate::breach::{answers, hold, ok, same, some};
use crate::read::row_count;
use crate::rules::g::stage::{
    BEGINNING, NAME, NUMBER, Stage, all, bookmark, by, find, next, position, read, seek, sort,
    try_sort, up,
};
use crate::{Bench, Check, Rule};

type QueryAll = unsafe extern "system" fn(
    *mut c_void,
    *const SPropTagArray,
    *const SRestriction,
    *const SSortOrderSet,
    i32,
    *mut *mut SRowSet,
) -> i32;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "M.W_POSITION_CHANGED",
        "MAPI_W_POSITION_CHANGED of FindRow: the row of the bookmark is gone, and the search \
         began where it was; the row that was found is good.",
        "imapitable-findrow",
        began_elsewhere,
    )
    .chosen("the row is gone for good or the bookmark with it; it is a bookmark still"),
    Rule::not_applicable(
        "M.W_APPROX_COUNT",
        "MAPI_W_APPROX_COUNT: the count of rows is good as far as it goes.",
        "imapitable-getrowcount",
        "what a table counts exactly it does not answer so, and no caller can have it count worse",
    ),
    Rule::changes(
        "M.E_TOO_COMPLEX",
        "MAPI_E_TOO_COMPLEX of SortTable: the table has the order, and the place, that it had.",
        "imapitable-sorttable",
        keeps_its_order,
    ),
    Rule::changes(
        "M.E_UNABLE_TO_COMPLETE",
        "MAPI_E_UNABLE_TO_COMPLETE of CreateBookmark: there are too many. The others are good, \
         and where one is freed one can be made.",
        "imapitable-createbookmark",
        full_of_bookmarks,
    ),
    Rule::changes(
        "M.E_TABLE_TOO_BIG",
        "MAPI_E_TABLE_TOO_BIG of HrQueryAllRows: its rows are read by QueryRows, some at a time.",
        "hrqueryallrows",
        read_by_pages,
    )
    .by_exports(),
    Rule::changes(
        "M.E_INVALID_BOOKMARK",
        "MAPI_E_INVALID_BOOKMARK: it is no bookmark of this table, whose cursor stays.",
        "imapitable-seekrow",
        bookmark_of_another,
    ),
];

unsafe fn began_elsewhere(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME, NUMBER, tags::ENTRYID.tag()])?;
    sort(&table, &by(&[up(NAME)]))?;
    seek(&table, BEGINNING, 2)?;
    let mark = bookmark(&table)?;
    let rows = read(bench, &table, 1)?;
    let entry = crate::read::entry_id(some("the row of the bookmark", rows.first())?)?;
    let arena = Arena::new();
    let list = encode::entry_list(&arena, &[EntryId::from_bytes(entry)])?;
    ok("DeleteMessages", stage.folder.DeleteMessages(list, 0, None, 0))?;
    let code = find(&table, &tags::SENSITIVITY.eq(4), mark, 0)?;
    same("FindRow from where a row was", code, Code::W_POSITION_CHANGED)?;
    same("the row that was found", next(bench, &table)?.as_deref(), Some("delta"))?;
    same("the rows", row_count(&table)?, 5)
}

unsafe fn keeps_its_order(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME])?;
    sort(&table, &by(&[up(NAME)]))?;
    let before = all(bench, &table)?;
    seek(&table, BEGINNING, 3)?;
    // An object has no order.
    let object = Tag::new(0x0E13, 0x000D);
    same("SortTable by an object", try_sort(&table, &by(&[up(object)]), 0)?, Code::E_TOO_COMPLEX)?;
    same("the place", position(&table)?, 3)?;
    same("the rows", all(bench, &table)?, before)
}

unsafe fn full_of_bookmarks(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME])?;
    sort(&table, &by(&[up(NAME)]))?;
    seek(&table, BEGINNING, 2)?;
    let first = bookmark(&table)?;
    let third = next(bench, &table)?;
    seek(&table, BEGINNING, 0)?;
    let (mut last, mut code) = (first, Code::S_OK);
    for _ in 0..1 << 20 {
        let mut mark = 0;
        code = Code::from_hresult(table.CreateBookmark(&mut mark));
        if code.is_error() {
            break;
        }
        last = mark;
    }
    same("CreateBookmark at last", code, Code::E_UNABLE_TO_COMPLETE)?;
    ok("SeekRow to the first bookmark", table.SeekRow(first, 0, ptr::null_mut()))?;
    same("the row there", next(bench, &table)?, third)?;
    ok("FreeBookmark", table.FreeBookmark(last))?;
    let again = bookmark(&table)?;
    ok("SeekRow to a new bookmark", table.SeekRow(again, 0, ptr::null_mut()))
}

unsafe fn read_by_pages(bench: &Bench) -> Check {
    let query: QueryAll = bench.export("HrQueryAllRows")?;
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME])?;
    let arena = Arena::new();
    let order = encode::sort_order(&arena, &by(&[up(NAME)]))?;
    let mut set = ptr::null_mut();
    let answer = query(table.as_raw(), ptr::null(), ptr::null(), order, 2, &mut set);
    answers("HrQueryAllRows of more than two", answer, Code::E_TABLE_TOO_BIG)?;
    hold(set.is_null(), || "HrQueryAllRows gave rows with an error".into())?;
    seek(&table, BEGINNING, 0)?;
    let mut rows = 0;
    loop {
        match read(bench, &table, 2)?.len() {
            0 => break,
            some => rows += some,
        }
    }
    same("the rows that QueryRows gives", rows, 6)
}

unsafe fn bookmark_of_another(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let (table, other) = (stage.contents(&[NAME])?, stage.contents(&[NAME])?);
    let mark = bookmark(&other)?;
    seek(&table, BEGINNING, 4)?;
    let row = next(bench, &table)?;
    let answer = table.SeekRow(mark, 1, ptr::null_mut());
    answers("SeekRow from another table's bookmark", answer, Code::E_INVALID_BOOKMARK)?;
    let code = find(&table, &tags::SENSITIVITY.eq(2), mark, 0)?;
    same("FindRow from there", code, Code::E_INVALID_BOOKMARK)?;
    same("the place", position(&table)?, 4)?;
    same("the row there", next(bench, &table)?, row)?;
    ok("SeekRow of the other", other.SeekRow(mark, 0, ptr::null_mut()))
}
