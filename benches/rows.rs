//! Reading 100,000 rows of 8 columns from row sets: typed rows against a loop written by hand over
//! the same memory, both making the same values. Counted in instructions.

use std::hint::black_box;
use std::mem::offset_of;
use std::process::ExitCode;

use mapi_session::wire::Arena;
use mapi_session::wire::encode;
use mapi_session::{PropValue, Row, RowReader, Value, raw, tags};

mapi_session::row! {
    /// Eight columns that a message list shows.
    #[allow(missing_docs)]
    pub struct Headline {
        pub entry_id: Vec<u8> = tags::ENTRYID,
        pub subject: String = tags::SUBJECT,
        pub sender_name: String = tags::SENDER_NAME,
        pub message_class: String = tags::MESSAGE_CLASS,
        pub delivery_time: Option<std::time::SystemTime> = tags::MESSAGE_DELIVERY_TIME,
        pub flags: i32 = tags::MESSAGE_FLAGS,
        pub size: i32 = tags::MESSAGE_SIZE,
        pub has_attachments: bool = tags::HASATTACH,
    }
}

const SETS: usize = 100;
const ROWS: usize = 1000;

fn main() -> ExitCode {
    let mode = std::env::args().nth(1).unwrap_or_default();
    match mode.as_str() {
        "typed" => run(|sets| sets.iter().map(|set| read_typed(set)).sum()),
        "by hand" => run(|sets| sets.iter().map(|set| read_by_hand(set)).sum()),
        // Cargo passes --bench.
        _ => {
            let counts = mapi_benches::instructions("typed", "read_typed")
                .zip(mapi_benches::instructions("by hand", "read_by_hand"));
            let Some((typed, by_hand)) = counts else {
                println!("rows: not run, valgrind is missing");
                return ExitCode::SUCCESS;
            };
            let what = "100,000 rows of 8 columns, typed rows against a loop by hand";
            #[allow(clippy::cast_precision_loss)]
            let kept =
                mapi_benches::ratio(what, typed as f64, by_hand as f64, "instructions", 1.10);
            if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
    }
}

/// Lays the rows out as QueryRows gives them, and reads them with `read`.
fn run(read: impl Fn(&[&raw::SRowSet]) -> usize) -> ExitCode {
    let arena = Arena::new();
    let sets: Vec<&raw::SRowSet> = (0..SETS)
        .map(|set| {
            let rows: Vec<Vec<PropValue>> = (0..ROWS).map(|row| sample(set * ROWS + row)).collect();
            let raw = encode::row_set(&arena, &rows).expect("the rows fit into memory");
            // SAFETY: the arena keeps the set until it is dropped, after the last use.
            unsafe { &*raw }
        })
        .collect();
    let read = read(&sets);
    println!("{read} rows");
    if read == SETS * ROWS { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn sample(number: usize) -> Vec<PropValue> {
    let text =
        |tag: mapi_session::Tag, text: String| PropValue { tag, value: Value::Unicode(text) };
    let long = |tag: mapi_session::Tag, n: usize| PropValue { tag, value: Value::Long(n as i32) };
    vec![
        PropValue { tag: tags::ENTRYID.tag(), value: Value::Binary(vec![number as u8; 46]) },
        text(tags::SUBJECT.tag(), format!("Minutes of the meeting number {number}")),
        text(tags::SENDER_NAME.tag(), format!("Größe {}", number % 100)),
        text(tags::MESSAGE_CLASS.tag(), "IPM.Note".to_owned()),
        PropValue {
            tag: tags::MESSAGE_DELIVERY_TIME.tag(),
            value: Value::SysTime(133_000_000_000_000_000 + number as i64),
        },
        long(tags::MESSAGE_FLAGS.tag(), number % 4),
        long(tags::MESSAGE_SIZE.tag(), number * 7),
        PropValue { tag: tags::HASATTACH.tag(), value: Value::Boolean(number.is_multiple_of(5)) },
    ]
}

fn rows(set: &raw::SRowSet) -> &[raw::SRow] {
    // SAFETY: `run` laid the set out with as many rows.
    unsafe {
        let first = std::ptr::from_ref(set).byte_add(offset_of!(raw::SRowSet, aRow)).cast();
        std::slice::from_raw_parts(first, set.cRows as usize)
    }
}

/// The typed way. The name is what callgrind looks for.
#[unsafe(no_mangle)]
#[inline(never)]
fn read_typed(set: &raw::SRowSet) -> usize {
    let mut list = Vec::with_capacity(ROWS);
    for row in rows(set) {
        match Headline::from_row(&mut RowReader::new(row)) {
            Ok(row) => list.push(row),
            Err(error) => panic!("{error}"),
        }
    }
    black_box(&list).len()
}

/// The same values, read by hand. The name is what callgrind looks for.
#[unsafe(no_mangle)]
#[inline(never)]
fn read_by_hand(set: &raw::SRowSet) -> usize {
    let mut list = Vec::with_capacity(ROWS);
    for row in rows(set) {
        // SAFETY: `sample` gave each row these eight columns in this order.
        unsafe {
            let props = std::slice::from_raw_parts(row.lpProps, row.cValues as usize);
            let bin = props[0].Value.bin;
            let time = props[4].Value.ft;
            let intervals = i64::from(time.dwHighDateTime) << 32 | i64::from(time.dwLowDateTime);
            list.push(Headline {
                entry_id: std::slice::from_raw_parts(bin.lpb, bin.cb as usize).to_vec(),
                subject: wide(props[1].Value.lpszW),
                sender_name: wide(props[2].Value.lpszW),
                message_class: wide(props[3].Value.lpszW),
                delivery_time: (props[4].ulPropTag == tags::MESSAGE_DELIVERY_TIME.tag().0)
                    .then(|| mapi_session::types::intervals_to_system_time(intervals)),
                flags: props[5].Value.l,
                size: props[6].Value.l,
                has_attachments: props[7].Value.b != 0,
            });
        }
    }
    black_box(&list).len()
}

/// # Safety
/// `text` ends with a zero.
unsafe fn wide(text: *const u16) -> String {
    // SAFETY: read up to the zero.
    unsafe {
        let mut length = 0;
        while *text.add(length) != 0 {
            length += 1;
        }
        String::from_utf16_lossy(std::slice::from_raw_parts(text, length))
    }
}
