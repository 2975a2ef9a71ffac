//! Part G: what a table is doing, and who listens to it.

use std::ptr;

use mapi_session::raw::IMAPITable;
use mapi_session::{Code, tags};

use crate::breach::{Check, answers, answers_one_of, hold, ok, same};
use crate::rules::g::events::advise;
use crate::rules::g::stage::{
    ASYNC, ITEMS, NAME, Stage, all, by, down, each_table, read, restrict, sort, status, try_sort,
    up,
};
use crate::{Bench, Rule};

/// `TBLSTAT_COMPLETE`
const COMPLETE: u32 = 0;
/// `TBLSTAT_QCHANGED`
const CHANGED: u32 = 7;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "G.2.GetStatus",
        "GetStatus tells that no operation is in progress once the table was waited for.",
        "imapitable-getstatus",
        complete,
    ),
    Rule::changes(
        "G.2.WaitForCompletion",
        "WaitForCompletion returns when nothing is in progress any more; the status need not be \
         asked for.",
        "imapitable-waitforcompletion",
        waits,
    ),
    Rule::changes(
        "G.2.Abort",
        "Abort stops what is in progress, or answers MAPI_E_UNABLE_TO_ABORT; the order is then the \
         old one or the new one, and rows can be read.",
        "imapitable-abort",
        aborts,
    ),
    Rule::changes(
        "G.2.Advise",
        "Advise registers a sink under a connection that is not 0, and Unadvise ends that.",
        "imapitable-advise",
        advises,
    ),
    Rule::changes(
        "G.2.Advise.E_NO_SUPPORT",
        "A table whose rows do not change answers MAPI_E_NO_SUPPORT to Advise, or never calls the \
         sink.",
        "imapitable-advise",
        snapshots,
    ),
    Rule::changes(
        "G.5.status",
        "The status is one of those that the headers have.",
        "imapitable-getstatus",
        known_status,
    ),
    Rule::changes(
        "G.5.type",
        "The type of a table is a snapshot, a set of keys or dynamic; the rows of a dynamic one \
         follow what happens.",
        "imapitable-getstatus",
        known_types,
    ),
    Rule::changes(
        "G.5.QCHANGED",
        "What Restrict and SortTable change is no TBLSTAT_QCHANGED.",
        "imapitable-getstatus",
        not_changed,
    ),
];

unsafe fn complete(bench: &Bench) -> Check {
    each_table(bench, |_, table| {
        for flags in [0, ASYNC] {
            same("SortTable", try_sort(table, &by(&[up(NAME)]), flags)?, Code::S_OK)?;
            ok("WaitForCompletion", table.WaitForCompletion(0, u32::MAX, ptr::null_mut()))?;
            same("the status", status(table)?.0, COMPLETE)?;
        }
        Ok(())
    })
}

unsafe fn waits(bench: &Bench) -> Check {
    each_table(bench, |_, table| {
        try_sort(table, &by(&[up(NAME)]), ASYNC)?;
        ok("WaitForCompletion", table.WaitForCompletion(0, u32::MAX, ptr::null_mut()))?;
        let mut told = 0x5555;
        ok("WaitForCompletion", table.WaitForCompletion(0, 1000, &mut told))?;
        same("the status", told, COMPLETE)
    })
}

unsafe fn aborts(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &by(&[up(NAME)]))?;
        let before = all(bench, table)?;
        try_sort(table, &by(&[down(NAME)]), ASYNC)?;
        answers_one_of("Abort", table.Abort(), &[Code::S_OK, Code::E_UNABLE_TO_ABORT])?;
        let after = all(bench, table)?;
        let turned: Vec<String> = before.iter().rev().cloned().collect();
        hold(after == before || after == turned, || format!("the rows are {after:?}"))
    })
}

unsafe fn advises(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME])?;
    let (one, first) = advise(&table)?;
    let (two, second) = advise(&table)?;
    hold(first != 0 && second != 0 && first != second, || {
        format!("the connections are {first} and {second}")
    })?;
    stage.mail(bench, &[tags::SUBJECT.with("new")])?;
    one.added("new")?;
    two.added("new")?;
    ok("Unadvise", table.Unadvise(first))?;
    stage.mail(bench, &[tags::SUBJECT.with("newer")])?;
    two.added("newer")?;
    same("what is told after Unadvise", one.so_far().len(), 0)?;
    answers("Unadvise", table.Unadvise(first), Code::E_INVALID_PARAMETER)
}

unsafe fn snapshots(bench: &Bench) -> Check {
    bench.initialize()?;
    let mut table = None;
    let admin = bench.profiles()?;
    ok("GetProfileTable", admin.GetProfileTable(0, &mut table))?;
    let table = crate::breach::some("the profile table", table)?;
    let (sink, events) = crate::sink::sink();
    let mut connection = 0;
    let code = Code::from_hresult(table.Advise(0x100, &sink, &mut connection));
    if code == Code::E_NO_SUPPORT {
        return same("the connection", connection, 0);
    }
    same("Advise", code, Code::S_OK)?;
    hold(connection != 0, || "Advise gave the connection 0".into())?;
    bench.make_profile("Another")?;
    same("what a snapshot tells", events.so_far().len(), 0)
}

unsafe fn known_status(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let known = |table: &IMAPITable| -> Check {
            let (status, _) = status(table)?;
            hold([0, 7, 9, 10, 11, 13, 14, 15].contains(&status), || {
                format!("the status is {status}")
            })
        };
        known(table)?;
        try_sort(table, &by(&[up(NAME)]), ASYNC)?;
        known(table)?;
        read(bench, table, 2)?;
        known(table)
    })
}

unsafe fn known_types(bench: &Bench) -> Check {
    let stage = Stage::usual(bench)?;
    let table = stage.contents(&[NAME])?;
    let (_, kind) = status(&table)?;
    hold(kind <= 2, || format!("the type of a contents table is {kind}"))?;
    stage.mail(bench, &[tags::SUBJECT.with("new")])?;
    let rows = all(bench, &table)?;
    // TBLTYPE_DYNAMIC
    same("whether a new row is there", rows.len() == ITEMS.len() + 1, kind == 2)
}

unsafe fn not_changed(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let same_rows = |table: &IMAPITable, after: &str| -> Check {
            let (status, _) = status(table)?;
            hold(status != CHANGED, || format!("the status after {after} is TBLSTAT_QCHANGED"))
        };
        read(bench, table, 2)?;
        restrict(table, &tags::SENSITIVITY.gt(1))?;
        same_rows(table, "Restrict")?;
        sort(table, &by(&[down(NAME)]))?;
        same_rows(table, "SortTable")
    })
}
