//! Part G: the cursor, and what moves it.

use std::ptr;

use mapi_session::raw::{IMAPITable, IStream};
use mapi_session::wire::decode;
use mapi_session::{Code, PropValue, Tag, Value, tags};
use windows_core::Interface;

use crate::bench::as_prop;
use crate::breach::{Check, answers, hold, ok, same, some, succeeds};
use crate::messages::{attach, attachments, delete};
use crate::read::{row_count, to_the_end};
use crate::rules::g::stage::{
    BEGINNING, CURRENT, END, ITEMS, KEY, NAME, NUMBER, Stage, all, bookmark, by, each_table, find,
    key, key_is, list, names, next, position, read, restrict, seek, set_columns, sort, try_read,
    up,
};
use crate::{Bench, Rule};

/// `DIR_BACKWARD`
const BACKWARD: u32 = 1;
/// `TBL_NOADVANCE`
const NOADVANCE: u32 = 1;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "G.2.FindRow",
        "FindRow looks forward from the bookmarked row on, that row included, and puts the cursor \
         on the row that it finds.",
        "imapitable-findrow",
        finds_forward,
    ),
    Rule::changes(
        "G.2.FindRow.DIR_BACKWARD",
        "With DIR_BACKWARD FindRow starts at the row before the bookmarked one.",
        "imapitable-findrow",
        finds_backward,
    ),
    Rule::changes(
        "G.2.FindRow.E_NOT_FOUND",
        "FindRow answers MAPI_E_NOT_FOUND when no row from there on fits.",
        "imapitable-findrow",
        finds_nothing,
    ),
    Rule::changes(
        "G.2.FindRow.PR_INSTANCE_KEY",
        "FindRow finds a row by its PR_INSTANCE_KEY in every table.",
        "imapitable-findrow",
        finds_keys,
    ),
    Rule::changes(
        "G.2.FindRow.E_INVALID_BOOKMARK",
        "FindRow and SeekRow answer MAPI_E_INVALID_BOOKMARK for a bookmark that there is not.",
        "imapitable-findrow",
        invalid_bookmarks,
    ),
    Rule::changes(
        "G.2.GetRowCount",
        "GetRowCount counts the rows that the restriction shows.",
        "imapitable-getrowcount",
        counts,
    ),
    Rule::changes(
        "G.2.QueryPosition",
        "QueryPosition tells the row, counted from 0, and the fraction of the table, whose \
         denominator is never 0.",
        "imapitable-queryposition",
        positions,
    ),
    Rule::changes(
        "G.2.SeekRow",
        "SeekRow moves by a signed number of rows from a bookmark.",
        "imapitable-seekrow",
        seeks,
    ),
    Rule::changes(
        "G.2.SeekRow.ends",
        "SeekRow stops at either end with S_OK, and tells how far it has come, with the sign of \
         the way; it need not be asked.",
        "imapitable-seekrow",
        seeks_to_the_ends,
    ),
    Rule::changes(
        "G.2.SeekRowApprox",
        "SeekRowApprox goes to a fraction of the table: 0 is the beginning, and equal numbers are \
         the end.",
        "imapitable-seekrowapprox",
        seeks_fractions,
    ),
    Rule::reads(
        "G.2.SeekRowApprox.denominator",
        "The denominator of SeekRowApprox may not be 0.",
        "imapitable-seekrowapprox",
        no_denominator,
    ),
    Rule::changes(
        "G.2.CreateBookmark",
        "A bookmark stays with the object of its row, wherever the row comes to stand.",
        "imapitable-createbookmark",
        bookmark_stays,
    ),
    Rule::changes(
        "G.2.CreateBookmark.finite",
        "A table has a limited number of bookmarks; then CreateBookmark answers \
         MAPI_E_UNABLE_TO_COMPLETE.",
        "imapitable-createbookmark",
        bookmarks_are_finite,
    ),
    Rule::changes(
        "G.2.CreateBookmark.attachments",
        "CreateBookmark of an attachment table answers MAPI_E_NO_SUPPORT.",
        "imapitable-createbookmark",
        attachments_have_no_bookmarks,
    ),
    Rule::changes(
        "G.2.FreeBookmark",
        "FreeBookmark ends a bookmark; the three that are always there it leaves, with S_OK.",
        "imapitable-freebookmark",
        frees_bookmarks,
    ),
    Rule::changes(
        "G.3.1",
        "A positive count reads forward from the cursor; a negative one goes back so many rows, at \
         most to the beginning, and reads forward from there.",
        "imapitable-queryrows",
        reads_both_ways,
    ),
    Rule::reads(
        "G.3.2",
        "QueryRows of no rows answers MAPI_E_INVALID_PARAMETER.",
        "imapitable-queryrows",
        reads_nothing,
    ),
    Rule::changes(
        "G.3.3",
        "The end of a table is S_OK and no rows, never an error.",
        "determining-a-table-s-end",
        the_end,
    ),
    Rule::changes(
        "G.3.4",
        "No rows for a negative count are the beginning.",
        "imapitable-queryrows",
        the_beginning,
    ),
    Rule::changes(
        "G.3.5",
        "With TBL_NOADVANCE the cursor is at the first row that was returned.",
        "imapitable-queryrows",
        no_advance,
    ),
    Rule::changes(
        "G.3.6",
        "Each row has all columns; what it lacks has the type PT_ERROR, its identifier and \
         MAPI_E_NOT_FOUND.",
        "imapitable-queryrows",
        missing_columns,
    ),
    Rule::changes(
        "G.3.7",
        "A long text in a row is whole, cut at 255 or 510 bytes, or an error; the object has it \
         whole.",
        "working-with-large-columns",
        long_columns,
    ),
    Rule::changes(
        "G.3.9",
        "The properties of each row are a block by themselves, and the row set is another.",
        "imapitable-queryrows",
        rows_are_blocks,
    ),
    Rule::changes(
        "G.4.1",
        "A bookmark whose row is gone is placed anew with MAPI_W_POSITION_CHANGED, or answers \
         MAPI_E_INVALID_BOOKMARK.",
        "imapitable-seekrow",
        lost_row,
    ),
];

/// Sorted by name: Alpha, bravo, charlie, delta, Echo, éclair.
unsafe fn in_order(table: &IMAPITable) -> Check {
    sort(table, &by(&[up(NAME)]))
}

unsafe fn finds_forward(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        in_order(table)?;
        let two = tags::SENSITIVITY.eq(2);
        same("FindRow", find(table, &two, BEGINNING, 0)?, Code::S_OK)?;
        same("the row at the cursor", next(bench, table)?, Some("bravo".to_owned()))?;
        same("the position", position(table)?, 1)?;
        // The row at the cursor fits itself.
        same("FindRow from the cursor", find(table, &two, CURRENT, 0)?, Code::S_OK)?;
        same("the row at the cursor", next(bench, table)?, Some("bravo".to_owned()))?;
        seek(table, CURRENT, 1)?;
        same("FindRow from the row behind", find(table, &two, CURRENT, 0)?, Code::S_OK)?;
        same("the row at the cursor", next(bench, table)?, Some("éclair".to_owned()))
    })
}

unsafe fn finds_backward(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        in_order(table)?;
        let two = tags::SENSITIVITY.eq(2);
        same("FindRow from the end", find(table, &two, END, BACKWARD)?, Code::S_OK)?;
        same("the row at the cursor", next(bench, table)?, Some("éclair".to_owned()))?;
        // The row at the cursor is left out.
        same("FindRow from the cursor", find(table, &two, CURRENT, BACKWARD)?, Code::S_OK)?;
        same("the row at the cursor", next(bench, table)?, Some("bravo".to_owned()))?;
        same("FindRow", find(table, &two, CURRENT, BACKWARD)?, Code::E_NOT_FOUND)
    })
}

unsafe fn finds_nothing(bench: &Bench) -> Check {
    each_table(bench, |_, table| {
        in_order(table)?;
        let nine = tags::SENSITIVITY.eq(9);
        let four = tags::SENSITIVITY.eq(4);
        for (what, origin, flags) in [
            (&nine, BEGINNING, 0),
            (&nine, END, BACKWARD),
            (&four, END, 0),
            (&four, BEGINNING, BACKWARD),
        ] {
            let code = find(table, what, origin, flags)?;
            hold(code == Code::E_NOT_FOUND, || {
                format!("FindRow of {what:?} from {origin} with {flags} answered {code}")
            })?;
        }
        Ok(())
    })
}

unsafe fn finds_keys(bench: &Bench) -> Check {
    let check = |bench: &Bench, what: &str, table: &IMAPITable| -> Check {
        set_columns(table, &[KEY])?;
        let rows = bench.rows(table, None)?;
        hold(!rows.is_empty(), || format!("{what} has no rows"))?;
        for (at, row) in rows.iter().enumerate().rev() {
            let code = find(table, &key_is(&key(row)?), BEGINNING, 0)?;
            hold(code == Code::S_OK, || format!("FindRow in {what} answered {code}"))?;
            same(&format!("the position in {what}"), position(table)? as usize, at)?;
        }
        Ok(())
    };
    let stage = Stage::usual(bench)?;
    check(bench, "the contents table", &stage.contents(&[KEY])?)?;
    check(bench, "the status table", &stage.session.status_table()?)?;
    check(bench, "the store table", &stage.session.stores_table()?)?;
    let mut services = None;
    let admin = bench.services(crate::bench::PROFILE)?;
    ok("GetMsgServiceTable", admin.GetMsgServiceTable(0, &mut services))?;
    check(bench, "the message service table", &some("the message service table", services)?)
}

unsafe fn invalid_bookmarks(bench: &Bench) -> Check {
    each_table(bench, |_, table| {
        let mark = bookmark(table)?;
        ok("FreeBookmark", table.FreeBookmark(mark))?;
        for wrong in [mark, 77_777] {
            let answer = table.SeekRow(wrong, 0, ptr::null_mut());
            answers("SeekRow", answer, Code::E_INVALID_BOOKMARK)?;
            let code = find(table, &tags::SENSITIVITY.eq(2), wrong, 0)?;
            same("FindRow", code, Code::E_INVALID_BOOKMARK)?;
        }
        Ok(())
    })
}

unsafe fn counts(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        same("GetRowCount", row_count(table)?, 6)?;
        restrict(table, &tags::SENSITIVITY.eq(2))?;
        same("GetRowCount of two", row_count(table)?, 2)?;
        read(bench, table, 2)?;
        same("GetRowCount at the end", row_count(table)?, 2)?;
        restrict(table, &tags::SENSITIVITY.eq(9))?;
        same("GetRowCount of none", row_count(table)?, 0)
    })
}

unsafe fn positions(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        for row in 0..=6 {
            same("QueryPosition", position(table)?, row)?;
            read(bench, table, 1)?;
        }
        restrict(table, &tags::SENSITIVITY.eq(9))?;
        // `position` sees that the denominator is not 0 in a table without rows.
        same("QueryPosition of no rows", position(table)?, 0)
    })
}

unsafe fn seeks(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        in_order(table)?;
        same("rows sought", seek(table, BEGINNING, 3)?, 3)?;
        same("the row at the cursor", next(bench, table)?, Some("delta".to_owned()))?;
        same("rows sought", seek(table, CURRENT, -2)?, -2)?;
        same("the row at the cursor", next(bench, table)?, Some("bravo".to_owned()))?;
        same("rows sought", seek(table, END, -1)?, -1)?;
        same("the row at the cursor", next(bench, table)?, Some("éclair".to_owned()))?;
        same("rows sought", seek(table, BEGINNING, 0)?, 0)?;
        same("the row at the cursor", next(bench, table)?, Some("Alpha".to_owned()))
    })
}

unsafe fn seeks_to_the_ends(bench: &Bench) -> Check {
    each_table(bench, |_, table| {
        same("rows sought", seek(table, BEGINNING, 50)?, 6)?;
        same("the position", position(table)?, 6)?;
        same("rows sought", seek(table, CURRENT, -50)?, -6)?;
        same("the position", position(table)?, 0)?;
        same("rows sought", seek(table, CURRENT, -1)?, 0)?;
        ok("SeekRow", table.SeekRow(END, 1, ptr::null_mut()))?;
        same("the position", position(table)?, 6)
    })
}

unsafe fn seeks_fractions(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        read(bench, table, 4)?;
        ok("SeekRowApprox", table.SeekRowApprox(0, 7))?;
        same("the position at 0/7", position(table)?, 0)?;
        ok("SeekRowApprox", table.SeekRowApprox(9, 9))?;
        same("the position at 9/9", position(table)?, 6)?;
        ok("SeekRowApprox", table.SeekRowApprox(1, 2))?;
        let half = position(table)?;
        hold((1..=5).contains(&half), || format!("half of six rows is at {half}"))
    })
}

unsafe fn no_denominator(bench: &Bench) -> Check {
    let session = bench.session()?;
    let table = session.status_table()?;
    answers("SeekRowApprox", table.SeekRowApprox(1, 0), Code::E_INVALID_PARAMETER)
}

unsafe fn bookmark_stays(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME])?;
    in_order(&table)?;
    seek(&table, BEGINNING, 2)?;
    let mark = bookmark(&table)?;
    // Rows come before the marked one.
    for name in ["aardvark", "abacus", "zebra"] {
        stage.mail(bench, &[tags::SUBJECT.with(name)])?;
    }
    let code = succeeds("SeekRow", table.SeekRow(mark, 0, ptr::null_mut()))?;
    same("SeekRow", code, Code::S_OK)?;
    same("the row at the bookmark", next(bench, &table)?, Some("charlie".to_owned()))?;
    same("the position", position(&table)?, 4)
}

unsafe fn bookmarks_are_finite(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME])?;
    for _ in 0..1 << 20 {
        let mut mark = 0;
        let code = Code::from_hresult(table.CreateBookmark(&mut mark));
        if code == Code::E_UNABLE_TO_COMPLETE {
            return Ok(());
        }
        same("CreateBookmark", code, Code::S_OK)?;
    }
    hold(false, || "a table has a million bookmarks".into())
}

unsafe fn attachments_have_no_bookmarks(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    let letter = stage.mail(bench, &[tags::SUBJECT.with("with an attachment")])?;
    let attachment = attach(&letter)?;
    bench.set_props(&as_prop(&attachment)?, &[tags::ATTACH_FILENAME.with("a.txt")])?;
    ok("SaveChanges", attachment.SaveChanges(2))?;
    let table = attachments(&letter)?;
    same("the attachments", row_count(&table)?, 1)?;
    let mut mark = 0;
    answers("CreateBookmark", table.CreateBookmark(&mut mark), Code::E_NO_SUPPORT)
}

unsafe fn frees_bookmarks(bench: &Bench) -> Check {
    each_table(bench, |_, table| {
        let mark = bookmark(table)?;
        ok("SeekRow", table.SeekRow(mark, 0, ptr::null_mut()))?;
        ok("FreeBookmark", table.FreeBookmark(mark))?;
        answers("FreeBookmark", table.FreeBookmark(mark), Code::E_INVALID_BOOKMARK)?;
        for fixed in [BEGINNING, CURRENT, END] {
            ok("FreeBookmark of one that is always there", table.FreeBookmark(fixed))?;
            ok("SeekRow", table.SeekRow(fixed, 0, ptr::null_mut()))?;
        }
        Ok(())
    })
}

unsafe fn reads_both_ways(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        in_order(table)?;
        same("two rows", names(&read(bench, table, 2)?), list(&["Alpha", "bravo"]))?;
        let rows = names(&read(bench, table, 3)?);
        same("three more", rows, list(&["charlie", "delta", "Echo"]))?;
        same("two back", names(&read(bench, table, -2)?), list(&["delta", "Echo"]))?;
        let rows = names(&read(bench, table, -50)?);
        same("all back", rows, list(&["Alpha", "bravo", "charlie", "delta", "Echo"]))
    })
}

unsafe fn reads_nothing(bench: &Bench) -> Check {
    let session = bench.session()?;
    let table = session.status_table()?;
    let mut set = ptr::null_mut();
    answers("QueryRows", table.QueryRows(0, 0, &mut set), Code::E_INVALID_PARAMETER)
}

unsafe fn the_end(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        seek(table, END, 0)?;
        for _ in 0..2 {
            let (code, rows) = try_read(bench, table, 5, 0)?;
            same("QueryRows at the end", code, Code::S_OK)?;
            same("the rows there", rows.len(), 0)?;
        }
        restrict(table, &tags::SENSITIVITY.eq(9))?;
        let (code, rows) = try_read(bench, table, 5, 0)?;
        same("QueryRows without rows", code, Code::S_OK)?;
        same("the rows", rows.len(), 0)
    })
}

unsafe fn the_beginning(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let (code, rows) = try_read(bench, table, -5, 0)?;
        same("QueryRows at the beginning", code, Code::S_OK)?;
        same("the rows before it", rows.len(), 0)?;
        same("the position", position(table)?, 0)
    })
}

unsafe fn no_advance(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        in_order(table)?;
        seek(table, BEGINNING, 1)?;
        let (_, rows) = try_read(bench, table, 2, NOADVANCE)?;
        same("two rows", names(&rows), list(&["bravo", "charlie"]))?;
        same("the position", position(table)?, 1)?;
        seek(table, BEGINNING, 4)?;
        let (_, rows) = try_read(bench, table, -3, NOADVANCE)?;
        same("three back", names(&rows), list(&["bravo", "charlie", "delta"]))?;
        same("the position", position(table)?, 1)
    })
}

unsafe fn missing_columns(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let rows = bench.rows(table, Some(&[NAME, NUMBER]))?;
        same("the rows", rows.len(), ITEMS.len())?;
        for row in rows {
            let name = names(std::slice::from_ref(&row)).remove(0);
            let item = some(&name, ITEMS.iter().find(|item| item.name == name))?;
            let wanted = match item.number {
                Some(number) => PropValue { tag: NUMBER, value: Value::Long(number) },
                None => PropValue {
                    tag: Tag::new(NUMBER.id(), 0x000A),
                    value: Value::Error(Code::E_NOT_FOUND),
                },
            };
            same(&format!("the number of {name}"), row.get(1), Some(&wanted))?;
        }
        Ok(())
    })
}

unsafe fn long_columns(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    let text: String = ('a'..='z').cycle().take(6000).collect();
    let letter = stage.mail(bench, &[tags::BODY.with(text.clone())])?;
    let rows = bench.rows(&stage.contents(&[NAME])?, Some(&[tags::BODY.tag()]))?;
    let row = some("the row", rows.first())?;
    match &row[0].value {
        Value::Unicode(shown) => {
            let cut = matches!(2 * shown.len(), 254..=255 | 510) || shown.len() == 255;
            hold(text.starts_with(shown.as_str()) && (*shown == text || cut), || {
                format!("{} letters of a long text are shown", shown.len())
            })?;
        }
        Value::Error(_) => {}
        other => hold(false, || format!("a long text is shown as {other:?}"))?,
    }
    let mut stream = ptr::null_mut();
    let answer = letter.OpenProperty(tags::BODY.tag().0, &IStream::IID, 0, 0, &mut stream);
    ok("OpenProperty", answer)?;
    hold(!stream.is_null(), || "OpenProperty gave a null pointer with S_OK".into())?;
    let stream = IStream::from_raw(stream);
    let bytes = to_the_end(&stream)?;
    let whole: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    hold(bytes == whole, || {
        format!("the stream of a text of {} bytes has {}", whole.len(), bytes.len())
    })
}

unsafe fn rows_are_blocks(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let mut set = ptr::null_mut();
        ok("QueryRows", table.QueryRows(3, 0, &mut set))?;
        let rows = decode::raw_rows(set)?.to_vec();
        same("the rows", rows.len(), 3)?;
        for row in rows {
            same("the columns of a row", decode::props(row.lpProps, row.cValues)?.len(), 3)?;
            bench.frees_root("the properties of a row", row.lpProps)?;
        }
        bench.frees_root("the row set", set)
    })
}

unsafe fn lost_row(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME, tags::ENTRYID.tag()])?;
    in_order(&table)?;
    seek(&table, BEGINNING, 2)?;
    let (mark, other) = (bookmark(&table)?, bookmark(&table)?);
    let rows = read(bench, &table, 1)?;
    let entry = crate::read::entry_id(some("a row", rows.first())?)?;
    delete(&stage.folder, &[entry])?;
    let code = Code::from_hresult(table.SeekRow(mark, 0, ptr::null_mut()));
    match code {
        Code::E_INVALID_BOOKMARK => Ok(()),
        Code::W_POSITION_CHANGED => {
            same("the row at the bookmark", next(bench, &table)?, Some("delta".to_owned()))?;
            // FindRow from another bookmark of the row.
            let any = tags::SUBJECT.exists();
            same("FindRow", find(&table, &any, other, 0)?, Code::W_POSITION_CHANGED)?;
            same("the row that it finds", next(bench, &table)?, Some("delta".to_owned()))?;
            same("all rows", all(bench, &table)?.len(), 5)
        }
        other => hold(false, || format!("SeekRow to a lost row answered {other}")),
    }
}
