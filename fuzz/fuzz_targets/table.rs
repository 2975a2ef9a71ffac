//! Columns, restrictions and sort orders of any kind on a contents table, and properties of any
//! kind on a message: refused with a code or carried out; no panic behind the vtable.
#![no_main]

use std::cell::OnceCell;

use libfuzzer_sys::fuzz_target;
use mapi_fuzz::Values;
use mapi_session::flags::{QueryRowsFlags, TableFlags};
use mapi_session::{Folder, Place, Tag, tags};

thread_local! {
    static INBOX: OnceCell<Folder<'static>> = const { OnceCell::new() };
}

fuzz_target!(|input: (bool, i32, u8, Values)| {
    INBOX.with(|inbox| {
        let inbox = inbox.get_or_init(|| {
            let session = mapi_fuzz::session("table");
            session.default_store().and_then(|store| store.inbox()).expect("an inbox")
        });
        let (known, seek, count, values) = input;
        let table = inbox.contents().expect("a table");
        let columns: Vec<Tag> = if known {
            vec![tags::SUBJECT.tag(), tags::MESSAGE_SIZE.tag(), tags::ENTRYID.tag()]
        } else {
            values.tags.clone()
        };
        let _ = table.set_columns(&columns, TableFlags::empty());
        let _ = table.restrict(Some(&values.restriction), TableFlags::empty());
        let _ = table.sort_table(&values.order, TableFlags::empty());
        let _ = table.seek(Place::Current, seek);
        if let Ok(rows) = table.query_rows(i32::from(count) - 20, QueryRowsFlags::empty()) {
            assert!(rows.len() <= 20 + 12 * 12, "more rows than there can be");
            rows.to_rows().expect("rows can be read");
        }
        if let Ok(note) = inbox.new_message() {
            let _ = note.set_reporting(&values.props);
            note.all_props().expect("a message tells its properties");
        }
    });
});
