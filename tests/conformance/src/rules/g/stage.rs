//! What rules about tables work on: a folder with messages and folders that have the same
//! properties, and the methods of a table in Rust's terms.

use std::ptr;

use mapi_session::flags::SortDirection;
use mapi_session::raw::{IMAPIFolder, IMAPITable, IMessage};
use mapi_session::wire::{Arena, Row, decode, encode};
use mapi_session::{Code, PropValue, Restriction, SortKey, SortOrder, Tag, Value, tags};

use crate::Bench;
use crate::bench::{Session, UNICODE, as_prop};
use crate::breach::{Breach, Check, hold, ok, some};
use crate::messages::{contents, inbox, message, new_folder};
use crate::read::{bytes, number, text};

/// `BOOKMARK_BEGINNING`
pub(crate) const BEGINNING: usize = 0;
/// `BOOKMARK_CURRENT`
pub(crate) const CURRENT: usize = 1;
/// `BOOKMARK_END`
pub(crate) const END: usize = 2;
/// `TBL_ASYNC`
pub(crate) const ASYNC: u32 = 1;
/// `TBL_BATCH`
pub(crate) const BATCH: u32 = 2;

/// The text of a row.
pub(crate) const NAME: Tag = tags::SUBJECT.tag();
/// Its number; not every row has one.
pub(crate) const NUMBER: Tag = tags::SENSITIVITY.tag();
/// Its words, several values.
pub(crate) const WORDS: Tag = Tag(0x6801_101F);
/// One of its words, in a row of its own: `MVI_PROP` of the column.
pub(crate) const WORD: Tag = Tag(0x6801_301F);
/// What no row has.
pub(crate) const NOTHING: Tag = Tag(0x6802_0003);
/// `PR_INSTANCE_KEY`
pub(crate) const KEY: Tag = tags::INSTANCE_KEY.tag();

/// A row to be.
pub(crate) struct Item {
    pub(crate) name: &'static str,
    pub(crate) number: Option<i32>,
    pub(crate) words: &'static [&'static str],
}

/// The rows that most rules look at, in no order that a table has by itself.
pub(crate) const ITEMS: [Item; 6] = [
    Item { name: "delta", number: Some(4), words: &["red", "blue"] },
    Item { name: "Alpha", number: Some(1), words: &[] },
    Item { name: "charlie", number: None, words: &["red"] },
    Item { name: "bravo", number: Some(2), words: &["green"] },
    Item { name: "éclair", number: Some(2), words: &["blue", "green"] },
    Item { name: "Echo", number: Some(-3), words: &["blue"] },
];

impl Item {
    pub(crate) fn props(&self) -> Vec<PropValue> {
        let mut props = vec![tags::SUBJECT.with(self.name)];
        props.extend(self.number.map(|number| tags::SENSITIVITY.with(number)));
        if !self.words.is_empty() {
            let words = self.words.iter().map(|word| (*word).to_owned()).collect();
            props.push(PropValue { tag: WORDS, value: Value::MvUnicode(words) });
        }
        props
    }
}

/// A session, the Inbox of its default store and a new folder there.
pub(crate) struct Stage {
    // The session is logged off last.
    pub(crate) folder: IMAPIFolder,
    pub(crate) inbox: IMAPIFolder,
    pub(crate) session: Session,
}

impl Stage {
    /// Makes it, empty.
    pub(crate) unsafe fn new(bench: &Bench) -> Result<Stage, Breach> {
        let session = bench.session()?;
        let store = session.default_store(bench)?;
        let inbox = inbox(bench, &store)?;
        let folder = new_folder(&inbox, "Rows", 1)?;
        Ok(Stage { folder, inbox, session })
    }

    /// With a message for each item.
    pub(crate) unsafe fn with(bench: &Bench, items: &[Item]) -> Result<Stage, Breach> {
        let stage = Stage::new(bench)?;
        for item in items {
            message(bench, &stage.folder, &item.props())?;
        }
        Ok(stage)
    }

    /// With the usual items.
    pub(crate) unsafe fn usual(bench: &Bench) -> Result<Stage, Breach> {
        Stage::with(bench, &ITEMS)
    }

    /// A contents table of its folder, with these columns.
    pub(crate) unsafe fn contents(&self, columns: &[Tag]) -> Result<IMAPITable, Breach> {
        let table = contents(&self.folder)?;
        set_columns(&table, columns)?;
        Ok(table)
    }

    /// A message with this text in the folder.
    pub(crate) unsafe fn mail(
        &self,
        bench: &Bench,
        props: &[PropValue],
    ) -> Result<IMessage, Breach> {
        message(bench, &self.folder, props)
    }
}

/// Holds a rule against a table that a store keeps in its database, and one that it keeps in
/// memory: the contents and the hierarchy table of a folder, with the usual rows and the columns
/// for text, number and instance key.
pub(crate) unsafe fn each_table(
    bench: &Bench,
    check: unsafe fn(&Bench, &IMAPITable) -> Check,
) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME, NUMBER, KEY])?;
    check(bench, &table).map_err(|breach| Breach::new(format!("contents table: {breach}")))?;
    for item in &ITEMS {
        let folder = new_folder(&stage.folder, item.name, 1)?;
        bench.set_props(&as_prop(&folder)?, &item.props())?;
    }
    let mut table = None;
    ok("GetHierarchyTable", stage.folder.GetHierarchyTable(UNICODE, &mut table))?;
    let table = some("a hierarchy table", table)?;
    set_columns(&table, &[NAME, NUMBER, KEY])?;
    check(bench, &table).map_err(|breach| Breach::new(format!("hierarchy table: {breach}")))
}

/// SetColumns, which has to succeed.
pub(crate) unsafe fn set_columns(table: &IMAPITable, columns: &[Tag]) -> Check {
    let arena = Arena::new();
    ok("SetColumns", table.SetColumns(encode::tags(&arena, columns)?, 0))
}

/// Restrict: what it answers.
pub(crate) unsafe fn try_restrict(
    table: &IMAPITable,
    restriction: Option<&Restriction>,
    flags: u32,
) -> Result<Code, Breach> {
    let arena = Arena::new();
    let restriction = match restriction {
        Some(restriction) => encode::restriction(&arena, restriction)?.cast_const(),
        None => ptr::null(),
    };
    Ok(Code::from_hresult(table.Restrict(restriction, flags)))
}

/// Restrict, which has to succeed.
pub(crate) unsafe fn restrict(table: &IMAPITable, restriction: &Restriction) -> Check {
    let code = try_restrict(table, Some(restriction), 0)?;
    hold(code == Code::S_OK, || format!("Restrict answered {code} to {restriction:?}"))
}

/// Restrict, which has to be too complex.
pub(crate) unsafe fn too_complex(table: &IMAPITable, restriction: &Restriction) -> Check {
    let code = try_restrict(table, Some(restriction), 0)?;
    hold(code == Code::E_TOO_COMPLEX, || format!("Restrict answered {code} to {restriction:?}"))
}

/// SortTable: what it answers.
pub(crate) unsafe fn try_sort(
    table: &IMAPITable,
    order: &SortOrder,
    flags: u32,
) -> Result<Code, Breach> {
    let arena = Arena::new();
    Ok(Code::from_hresult(table.SortTable(encode::sort_order(&arena, order)?, flags)))
}

/// SortTable, which has to succeed.
pub(crate) unsafe fn sort(table: &IMAPITable, order: &SortOrder) -> Check {
    let code = try_sort(table, order, 0)?;
    hold(code == Code::S_OK, || format!("SortTable answered {code} to {order:?}"))
}

/// A key that ascends.
pub(crate) fn up(tag: Tag) -> SortKey {
    SortKey { tag, direction: SortDirection::Ascend }
}

/// A key that descends.
pub(crate) fn down(tag: Tag) -> SortKey {
    SortKey { tag, direction: SortDirection::Descend }
}

/// An order of keys, without categories.
pub(crate) fn by(keys: &[SortKey]) -> SortOrder {
    SortOrder { keys: keys.to_vec(), categories: 0, expanded: 0 }
}

/// QueryRows: what it answers, and the rows.
pub(crate) unsafe fn try_read(
    bench: &Bench,
    table: &IMAPITable,
    count: i32,
    flags: u32,
) -> Result<(Code, Vec<Row>), Breach> {
    let mut set = ptr::null_mut();
    let code = Code::from_hresult(table.QueryRows(count, flags, &mut set));
    if set.is_null() {
        hold(code.is_error(), || format!("QueryRows answered {code} with no row set"))?;
        return Ok((code, Vec::new()));
    }
    let rows = decode::rows(set);
    bench.free_rows(set);
    Ok((code, rows?))
}

/// QueryRows, which has to succeed.
pub(crate) unsafe fn read(
    bench: &Bench,
    table: &IMAPITable,
    count: i32,
) -> Result<Vec<Row>, Breach> {
    let (code, rows) = try_read(bench, table, count, 0)?;
    hold(code == Code::S_OK, || format!("QueryRows answered {code}"))?;
    Ok(rows)
}

/// The texts of rows.
pub(crate) fn names(rows: &[Row]) -> Vec<String> {
    rows.iter().map(|row| text(row, NAME).unwrap_or_else(|| "-".into())).collect()
}

/// The texts of all rows from the beginning on.
pub(crate) unsafe fn all(bench: &Bench, table: &IMAPITable) -> Result<Vec<String>, Breach> {
    seek(table, BEGINNING, 0)?;
    Ok(names(&bench.rows(table, None)?))
}

/// The texts of the rows that fit, in order of the text: a restriction on a table of its own.
pub(crate) unsafe fn fitting(
    bench: &Bench,
    table: &IMAPITable,
    restriction: &Restriction,
) -> Result<Vec<String>, Breach> {
    restrict(table, restriction)?;
    let mut names = all(bench, table)?;
    names.sort();
    Ok(names)
}

/// Exactly these rows fit; named in the order of their bytes.
pub(crate) unsafe fn fits(
    bench: &Bench,
    table: &IMAPITable,
    restriction: &Restriction,
    expected: &[&str],
) -> Check {
    let names = fitting(bench, table, restriction)?;
    hold(names == expected, || format!("{names:?} fit {restriction:?}, not {expected:?}"))
}

/// Texts, as what rows are compared with.
pub(super) fn list(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// GetStatus: the status and the type.
pub(super) unsafe fn status(table: &IMAPITable) -> Result<(u32, u32), Breach> {
    let (mut status, mut kind) = (0x5555, 0x5555);
    ok("GetStatus", table.GetStatus(&mut status, &mut kind))?;
    Ok((status, kind))
}

/// SeekRow, which has to succeed: how far it has gone.
pub(crate) unsafe fn seek(table: &IMAPITable, origin: usize, count: i32) -> Result<i32, Breach> {
    let mut sought = 0x5555;
    ok("SeekRow", table.SeekRow(origin, count, &mut sought))?;
    Ok(sought)
}

/// The number of the row at the cursor.
pub(crate) unsafe fn position(table: &IMAPITable) -> Result<u32, Breach> {
    let (mut row, mut numerator, mut denominator) = (0x5555, 0x5555, 0);
    ok("QueryPosition", table.QueryPosition(&mut row, &mut numerator, &mut denominator))?;
    hold(denominator >= 1, || format!("the denominator of the position is {denominator}"))?;
    hold(numerator <= denominator, || format!("the position is {numerator}/{denominator}"))?;
    Ok(row)
}

/// FindRow: what it answers.
pub(crate) unsafe fn find(
    table: &IMAPITable,
    restriction: &Restriction,
    origin: usize,
    flags: u32,
) -> Result<Code, Breach> {
    let arena = Arena::new();
    let restriction = encode::restriction(&arena, restriction)?;
    Ok(Code::from_hresult(table.FindRow(restriction, origin, flags)))
}

/// CreateBookmark.
pub(crate) unsafe fn bookmark(table: &IMAPITable) -> Result<usize, Breach> {
    let mut bookmark = 0;
    ok("CreateBookmark", table.CreateBookmark(&mut bookmark))?;
    hold(bookmark > END, || format!("CreateBookmark gave {bookmark}"))?;
    Ok(bookmark)
}

/// The text of the next row to be read, which is not passed.
pub(crate) unsafe fn next(bench: &Bench, table: &IMAPITable) -> Result<Option<String>, Breach> {
    // TBL_NOADVANCE
    let (code, rows) = try_read(bench, table, 1, 1)?;
    hold(code == Code::S_OK, || format!("QueryRows answered {code}"))?;
    Ok(names(&rows).pop())
}

/// The instance key of a row.
pub(crate) fn key(row: &Row) -> Result<Vec<u8>, Breach> {
    some("PR_INSTANCE_KEY of a row", bytes(row, tags::INSTANCE_KEY)).map(<[u8]>::to_vec)
}

/// The number of a row.
pub(crate) fn number_in(row: &Row) -> Option<i32> {
    number(row, NUMBER).map(|number| number as i32)
}

/// The restriction to one instance key.
pub(crate) fn key_is(key: &[u8]) -> Restriction {
    tags::INSTANCE_KEY.eq(key.to_vec())
}
