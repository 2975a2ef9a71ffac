//! Rows with values of any kind that come, change and go under a view: what is read has the columns
//! that were set, survives the wire, and is as much as the view counts.
#![no_main]

use std::sync::Arc;

use arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{PropValue, Tag, Value};
use mapi_subsystem::table::{BEGINNING, CURRENT, MemoryRows, TableType, TableView};

/// Properties whose tags are few, so that rows have the same.
fn row(u: &mut Unstructured<'_>) -> Result<Vec<PropValue>> {
    mapi_fuzz::list(u, |u| {
        let prop = mapi_fuzz::prop(u)?;
        let tag = Tag::new(0x6600 + u16::from(u.arbitrary::<u8>()? % 8), prop.tag.type_code());
        Ok(PropValue { tag, value: prop.value })
    })
}

fn tags(u: &mut Unstructured<'_>) -> Result<Vec<Tag>> {
    const TYPES: [u16; 10] =
        [0x0000, 0x0003, 0x000B, 0x001E, 0x001F, 0x0040, 0x0102, 0x1003, 0x101F, 0x1102];
    let mut tags = mapi_fuzz::list(u, |u| {
        let ty = *u.choose(&TYPES)?;
        // MVI_FLAG of some.
        let ty = if ty & 0x1000 != 0 && u.arbitrary()? { ty | 0x2000 } else { ty };
        Ok(Tag::new(0x6600 + u16::from(u.arbitrary::<u8>()? % 8), ty))
    })?;
    if u.arbitrary()? {
        tags.push(Tag::NULL);
    }
    tags.push(Tag(0x0FF6_0102));
    Ok(tags)
}

fn check(view: &TableView, columns: &[Tag]) {
    let _ = view.seek_row(BEGINNING, 0).expect("the beginning");
    let mut rows = Vec::new();
    loop {
        let some = view.query_rows(7, false).expect("rows");
        if some.is_empty() {
            break;
        }
        rows.extend(some);
    }
    assert_eq!(rows.len(), view.row_count().expect("a count") as usize);
    for row in &rows {
        assert_eq!(row.len(), columns.len());
        for (prop, column) in row.iter().zip(columns) {
            assert_eq!(prop.tag.id(), column.id());
            assert_eq!(prop.tag.type_code(), prop.value.type_code());
            let single = column.type_code() & !0x3000;
            let fits = match prop.value {
                Value::Error(_) => true,
                _ if column.type_code() & 0x2000 != 0 => prop.value.type_code() == single,
                _ => single == 0 || prop.value.type_code() == column.type_code(),
            };
            assert!(fits, "{column:?} is {prop:?}");
        }
    }
    let arena = Arena::new();
    let set = encode::row_set(&arena, &rows).expect("rows can be laid out");
    // SAFETY: the set was laid out just now and lives in the arena.
    let read = unsafe { decode::rows(set) }.expect("rows can be read");
    // A NaN is not equal to itself; its text is.
    assert_eq!(format!("{read:?}"), format!("{rows:?}"));
}

fn run(u: &mut Unstructured<'_>) -> Result<()> {
    let source = MemoryRows::new(TableType::Dynamic, tags(u)?);
    let view = TableView::new(Arc::clone(&source) as _, None, true);
    let mut columns = tags(u)?;
    view.set_columns(&columns).expect("columns");
    let mut marks = Vec::new();
    for _ in 0..u.int_in_range(1..=24)? {
        let key = [u.arbitrary::<u8>()? % 6];
        match u.int_in_range(0..=9u8)? {
            0..=3 => source.upsert(&key, row(u)?),
            4 => {
                source.remove(&key);
            }
            5 => {
                source.insert(usize::from(key[0]), &key, row(u)?);
            }
            6 => {
                columns = tags(u)?;
                view.set_columns(&columns).expect("columns");
            }
            7 => {
                let available = columns.clone();
                let _ = view.sort_table(&mapi_fuzz::order_of(u, &available)?);
            }
            8 => {
                let _ = view.restrict(Some(&mapi_fuzz::restriction_on(u, 0, &columns)?));
            }
            _ => {
                let _ = view.seek_row(CURRENT, u.arbitrary::<i8>()?.into()).expect("a place");
                marks.extend(view.create_bookmark().ok());
            }
        }
        for mark in &marks {
            // One that Restrict or SortTable has ended is refused.
            let _ = view.seek_row(*mark, 0);
        }
        check(&view, &columns);
    }
    Ok(())
}

fuzz_target!(|data: &[u8]| {
    // Bytes that end early are as good as any.
    let _ = run(&mut Unstructured::new(data));
});
