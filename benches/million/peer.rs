//! The same work on the flat table, with bare rusqlite.

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use mapi_session::flags::{FuzzyLevel, FuzzyOptions};
use mapi_session::types::intervals_to_system_time;
use mapi_subsystem::table::{Pattern, compare_text};
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, Params, Row};

use crate::work::{Work, measure};
use crate::{Measured, data, make};

/// The same values as a client of the subsystem reads.
#[allow(dead_code)]
struct Headline {
    entry_id: Vec<u8>,
    subject: Option<String>,
    sender_name: Option<String>,
    message_class: Option<String>,
    delivery_time: Option<SystemTime>,
    flags: i32,
    size: i32,
    importance: Option<i32>,
}

impl Headline {
    fn read(row: &Row<'_>) -> rusqlite::Result<Headline> {
        Ok(Headline {
            entry_id: row.get(0)?,
            subject: row.get(1)?,
            sender_name: row.get(2)?,
            message_class: row.get(3)?,
            delivery_time: row.get::<_, Option<i64>>(4)?.map(intervals_to_system_time),
            flags: row.get(5)?,
            size: row.get(6)?,
            importance: row.get(7)?,
        })
    }
}

const SELECT: &str =
    "SELECT entry_id, subject, sender_name, class, delivered, flags, size, importance FROM message";

pub(crate) fn run(work: Work, place: &Path) -> Measured {
    let flat = Connection::open(make::flat(place)).expect("the flat table");
    make::configure(&flat).expect("its settings");
    extend(&flat).expect("the comparison of text");
    let read = |times, warm, rest: &str| {
        measure(times, warm, || rows(&flat, &format!("{SELECT} {rest}"), []))
    };
    match work {
        Work::FirstIndexed => read(200, true, "ORDER BY delivered DESC LIMIT 1"),
        Work::FirstBySize => read(2, true, "ORDER BY size DESC, id LIMIT 1"),
        Work::FirstBySubject => {
            read(2, true, "ORDER BY subject COLLATE MAPI NULLS LAST, id LIMIT 1")
        }
        Work::All => read(1, false, "ORDER BY id"),
        Work::Substring => measure(1, true, || {
            let sql = format!("{SELECT} WHERE contains_text(subject, ?) ORDER BY id");
            rows(&flat, &sql, [data::WORD])
        }),
        Work::MarkRead => {
            let sql = "SELECT min(id), min(count(*) / 2, 100000) FROM message";
            let (first, count): (i64, i64) = flat
                .query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
                .expect("the first message");
            let sql = "SELECT id FROM message WHERE id >= ? ORDER BY id LIMIT 1 OFFSET ?";
            let last: i64 =
                flat.query_row(sql, [first, count - 1], |row| row.get(0)).expect("the last");
            let update = |flags: &str| {
                let sql = format!("UPDATE message SET flags = {flags} WHERE id BETWEEN ? AND ?");
                flat.execute(&sql, [first, last]).expect("an update") as u64
            };
            let measured = measure(1, false, || update("flags | 1"));
            update("flags & ~1");
            measured
        }
        _ => panic!("{} has no peer", work.name()),
    }
}

fn rows(flat: &Connection, sql: &str, parameters: impl Params) -> u64 {
    let mut statement = flat.prepare_cached(sql).expect("a statement");
    let mut rows = statement.query(parameters).expect("rows");
    let mut count = 0;
    while let Some(row) = rows.next().expect("a row") {
        black_box(&Headline::read(row).expect("its values"));
        count += 1;
    }
    count
}

/// The comparisons of text that the subsystem makes.
fn extend(flat: &Connection) -> rusqlite::Result<()> {
    flat.create_collation(c"MAPI", compare_text)?;
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    flat.create_scalar_function(c"contains_text", 2, flags, |context| {
        let pattern: Arc<Pattern> = context.get_or_create_aux(1, |wanted| {
            let options = FuzzyOptions::IGNORE_CASE;
            wanted.as_str().map(|wanted| Pattern::new(FuzzyLevel::Substring, options, wanted))
        })?;
        let text = context.get_raw(0).as_str_or_null();
        let text = text.map_err(|error| rusqlite::Error::UserFunctionError(error.into()))?;
        Ok(text.is_some_and(|text| pattern.fits(text)))
    })
}
