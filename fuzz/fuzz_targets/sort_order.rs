//! Orders of any kind: a contents table, which reads by the indexes of its database where it can,
//! has the same order as a table in memory, however it is read, and categories open and close.
#![no_main]

use std::cell::OnceCell;
use std::sync::Arc;

use arbitrary::Unstructured;
use libfuzzer_sys::fuzz_target;
use mapi_fuzz::Twin;
use mapi_session::flags::{QueryRowsFlags, TableFlags};
use mapi_session::{PropValue, Tag, Value, tags};
use mapi_subsystem::table::{BEGINNING, TableView};

thread_local! {
    static TWIN: OnceCell<Twin> = const { OnceCell::new() };
}

const COLUMNS: [Tag; 3] =
    [tags::INSTANCE_KEY.tag(), tags::ROW_TYPE.tag(), tags::CONTENT_COUNT.tag()];

fn number(prop: &PropValue) -> Option<i32> {
    match prop.value {
        Value::Long(number) => Some(number),
        _ => None,
    }
}

fuzz_target!(|data: &[u8]| {
    TWIN.with(|twin| {
        let twin = twin.get_or_init(|| Twin::new("sort_order"));
        let mut u = Unstructured::new(data);
        let window = u.int_in_range(1..=20).unwrap_or(20);
        let Ok(order) = mapi_fuzz::order_of(&mut u, &twin.columns) else { return };
        let table = twin.inbox.contents().expect("a table");
        table.set_columns(&COLUMNS, TableFlags::empty()).expect("columns");
        let sorted = table.sort_table(&order, TableFlags::empty());
        let view = TableView::new(Arc::clone(&twin.copy) as _, None, true);
        view.set_columns(&COLUMNS).expect("columns");
        let there = view.sort_table(&order);
        assert_eq!(sorted.is_ok(), there.is_ok(), "SortTable by {order:?}");
        let all = view.query_rows(1000, false).expect("rows");
        // In windows, forward.
        let mut rows = Vec::new();
        loop {
            let some = table.query_rows(window, QueryRowsFlags::empty()).expect("rows");
            let some = some.to_rows().expect("rows can be read");
            if some.is_empty() {
                break;
            }
            rows.extend(some);
        }
        assert_eq!(rows, all, "the rows by {order:?}, {window} at a time");
        assert_eq!(table.row_count().expect("a count").into_value() as usize, rows.len());
        // And from the end.
        let back = table.query_rows(-1000, QueryRowsFlags::empty()).expect("rows");
        assert_eq!(back.to_rows().expect("rows can be read"), all, "the rows backward");
        if sorted.is_err() || order.categories == 0 {
            return;
        }
        // Every heading that is closed is opened: then all rows are there, and each is counted.
        let mut at = 0;
        loop {
            let _ = view.seek_row(BEGINNING, at).expect("a place");
            let Some(row) = view.query_rows(1, true).expect("a row").pop() else { break };
            // TBL_COLLAPSED_CATEGORY
            if number(&row[1]) == Some(4) {
                let Value::Binary(key) = &row[0].value else { panic!("a heading without a key") };
                view.expand_row(key, 5).expect("a heading opens");
            }
            at += 1;
        }
        let _ = view.seek_row(BEGINNING, 0).expect("the beginning");
        let open = view.query_rows(1000, false).expect("rows");
        let leaves = open.iter().filter(|row| number(&row[1]) == Some(1)).count();
        assert!(leaves >= 12, "{leaves} rows below all headings");
    });
});
