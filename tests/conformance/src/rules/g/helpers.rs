//! Part G: functions about tables, and what their codes are not.

use std::ffi::c_void;
use std::ptr;

use mapi_session::raw::{IMAPIFolder, SPropTagArray, SRestriction, SRowSet, SSortOrderSet};
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, EntryId, tags};
use windows_core::Interface;

use crate::breach::{Check, answers, hold, ok, same};
use crate::messages::{contents, delete, new_folder};
use crate::objects::entry_id_of;
use crate::rules::g::stage::{NAME, NUMBER, Stage, all, by, down, names, read};
use crate::{Bench, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "G.10.1",
        "HrQueryAllRows reads all rows with the columns, restriction and order it is given, which \
         the table keeps.",
        "hrqueryallrows",
        all_rows,
    )
    .by_exports(),
    Rule::changes(
        "G.10.1.E_TABLE_TOO_BIG",
        "More rows than it may give are MAPI_E_TABLE_TOO_BIG, and none are given; 0 is no limit.",
        "hrqueryallrows",
        too_many_rows,
    )
    .by_exports(),
    Rule::changes(
        "G.10.4",
        "MAPI_W_PARTIAL_COMPLETION comes from operations of folders: some have been done, and a \
         look at the folder tells which.",
        "imapifolder-copymessages",
        partly_done,
    ),
];

type QueryAll = unsafe extern "system" fn(
    *mut c_void,
    *const SPropTagArray,
    *const SRestriction,
    *const SSortOrderSet,
    i32,
    *mut *mut SRowSet,
) -> i32;

unsafe fn all_rows(bench: &Bench) -> Check {
    let query: QueryAll = bench.export("HrQueryAllRows")?;
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NUMBER])?;
    // From wherever the cursor is.
    read(bench, &table, 3)?;
    let arena = Arena::new();
    let columns = encode::tags(&arena, &[NAME, NUMBER])?;
    let restriction = encode::restriction(&arena, &tags::SENSITIVITY.exists())?;
    let order = encode::sort_order(&arena, &by(&[down(NAME)]))?;
    let mut set = ptr::null_mut();
    ok("HrQueryAllRows", query(table.as_raw(), columns, restriction, order, 0, &mut set))?;
    let rows = decode::rows(set);
    bench.free_rows(set);
    let wanted = ["éclair", "Echo", "delta", "bravo", "Alpha"].map(str::to_owned);
    same("the rows", names(&rows?), wanted.to_vec())?;
    same("the rows of the table", all(bench, &table)?, wanted.to_vec())
}

unsafe fn too_many_rows(bench: &Bench) -> Check {
    let query: QueryAll = bench.export("HrQueryAllRows")?;
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME])?;
    let ask = |most, set: *mut *mut SRowSet| {
        query(table.as_raw(), ptr::null(), ptr::null(), ptr::null(), most, set)
    };
    let mut set = ptr::null_mut();
    answers("HrQueryAllRows", ask(5, &mut set), Code::E_TABLE_TOO_BIG)?;
    hold(set.is_null(), || "HrQueryAllRows gave rows of a table that is too big".into())?;
    for enough in [6, 100, 0] {
        ok("HrQueryAllRows", ask(enough, &mut set))?;
        let rows = decode::rows(set);
        bench.free_rows(set);
        same("the rows", rows?.len(), 6)?;
    }
    Ok(())
}

unsafe fn partly_done(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let here = stage.mail(bench, &[tags::SUBJECT.with("here")])?;
    let gone = stage.mail(bench, &[tags::SUBJECT.with("gone")])?;
    let ids = [entry_id_of(bench, &gone)?, entry_id_of(bench, &here)?].map(EntryId::from_bytes);
    drop(gone);
    let arena = Arena::new();
    delete(&stage.folder, &[ids[0].as_bytes().to_vec()])?;
    let other = new_folder(&stage.inbox, "Other", 1)?;
    let list = encode::entry_list(&arena, &ids)?;
    let iid = IMAPIFolder::IID;
    let answer = stage.folder.CopyMessages(list, &iid, other.as_raw(), 0, None, 0);
    answers(
        "CopyMessages of one that is there and one that is not",
        answer,
        Code::W_PARTIAL_COMPLETION,
    )?;
    let table = contents(&other)?;
    super::stage::set_columns(&table, &[NAME])?;
    same("the copies", all(bench, &table)?, vec!["here".to_owned()])
}
