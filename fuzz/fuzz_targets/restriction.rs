//! Restrictions of any kind: a contents table, which has its database evaluate what that can, shows
//! the same rows as a table in memory, and finds the same row first.
#![no_main]

use std::cell::OnceCell;
use std::sync::Arc;

use arbitrary::Unstructured;
use libfuzzer_sys::fuzz_target;
use mapi_fuzz::Twin;
use mapi_session::flags::{FindRowFlags, QueryRowsFlags, TableFlags};
use mapi_session::{Restriction, Value, tags};
use mapi_subsystem::table::{BEGINNING, TableView};

thread_local! {
    static TWIN: OnceCell<Twin> = const { OnceCell::new() };
}

/// Whether the rows of recipients and attachments are asked for, which the copy does not have.
fn has_sub(restriction: &Restriction) -> bool {
    match restriction {
        Restriction::Sub { .. } => true,
        Restriction::And(all) | Restriction::Or(all) => all.iter().any(has_sub),
        Restriction::Not(inner) | Restriction::Count { restriction: inner, .. } => has_sub(inner),
        Restriction::Comment { restriction, .. } => restriction.as_deref().is_some_and(has_sub),
        _ => false,
    }
}

fuzz_target!(|data: &[u8]| {
    TWIN.with(|twin| {
        let twin = twin.get_or_init(|| Twin::new("restriction"));
        let mut u = Unstructured::new(data);
        let Ok(restriction) = mapi_fuzz::restriction_on(&mut u, 0, &twin.columns) else { return };
        let table = twin.inbox.contents().expect("a table");
        let key = tags::INSTANCE_KEY.tag();
        table.set_columns(&[key], TableFlags::empty()).expect("a column");
        let found = table.find_row(&restriction, 0, FindRowFlags::empty());
        let first = table.query_rows(1, QueryRowsFlags::empty()).expect("a row").to_rows();
        let shown = table.restrict(Some(&restriction), TableFlags::empty());
        let _ = table.seek_row(BEGINNING as usize, 0).expect("the beginning");
        let rows = table.query_rows(1000, QueryRowsFlags::empty()).expect("rows").to_rows();
        let (first, rows) = (first.expect("a row"), rows.expect("rows can be read"));
        if has_sub(&restriction) {
            return;
        }
        let view = TableView::new(Arc::clone(&twin.copy) as _, None, true);
        view.set_columns(&[key]).expect("a column");
        let found_there = view.find_row(&restriction, BEGINNING, false);
        assert_eq!(found.is_ok(), found_there.is_ok(), "FindRow of {restriction:?}");
        if found.is_ok() {
            let there = view.query_rows(1, false).expect("a row");
            assert_eq!(first, there, "the row that FindRow finds by {restriction:?}");
        }
        let shown_there = view.restrict(Some(&restriction));
        assert_eq!(shown.is_ok(), shown_there.is_ok(), "Restrict by {restriction:?}");
        let _ = view.seek_row(BEGINNING, 0).expect("the beginning");
        let there = view.query_rows(1000, false).expect("rows");
        let keys = |rows: &[Vec<mapi_session::PropValue>]| -> Vec<Value> {
            rows.iter().map(|row| row[0].value.clone()).collect()
        };
        assert_eq!(keys(&rows), keys(&there), "the rows that fit {restriction:?}");
    });
});
