//! The work, done by a client of the subsystem.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, SystemTime};

use mapi_session::flags::{EventMask, QueryRowsFlags, ReadFlags, TableFlags};
use mapi_session::{EntryId, Folder, Logon, Mapi, Result, Row as _, SortKey, Table, tags};

use crate::work::{Work, measure};
use crate::{Measured, data, make};

mapi_session::row! {
    /// Eight columns that a message list shows.
    #[allow(dead_code)]
    pub(crate) struct Headline {
        pub entry_id: Vec<u8> = tags::ENTRYID,
        pub subject: Option<String> = tags::SUBJECT,
        pub sender_name: Option<String> = tags::SENDER_NAME,
        pub message_class: Option<String> = tags::MESSAGE_CLASS,
        pub delivery_time: Option<SystemTime> = tags::MESSAGE_DELIVERY_TIME,
        pub flags: i32 = tags::MESSAGE_FLAGS,
        pub size: i32 = tags::MESSAGE_SIZE,
        pub importance: Option<i32> = tags::IMPORTANCE,
    }
}

mapi_session::row! {
    struct Id {
        entry_id: EntryId = tags::ENTRYID,
    }
}

pub(crate) fn run(work: Work, place: &Path) -> Measured {
    let subsystem = mapi_subsystem::open(make::home(place)).expect("the home");
    let mapi = Mapi::initialize(subsystem).expect("MAPIInitialize");
    let mut measured = Measured::default();
    mapi.session(Logon::profile(make::PROFILE).new_session(), |session| {
        let inbox = session.default_store()?.inbox()?;
        if work == Work::Open {
            measured = measure(20, true, || {
                let folder = inbox.open_or_new_folder(make::FOLDER).expect("the folder");
                drop(folder.contents().expect("its contents"));
                1
            });
            return Ok(());
        }
        let folder = inbox.open_or_new_folder(make::FOLDER)?;
        measured = do_work(work, &folder)?;
        Ok(())
    })
    .expect("a session");
    measured
}

fn do_work(work: Work, folder: &Folder<'_>) -> Result<Measured> {
    let table = folder.contents()?;
    Ok(match work {
        Work::Open => Measured::default(),
        Work::FirstIndexed => first(&table, tags::MESSAGE_DELIVERY_TIME.descending(), 200),
        Work::FirstBySize => first(&table, tags::MESSAGE_SIZE.descending(), 2),
        Work::FirstBySubject => first(&table, tags::SUBJECT.ascending(), 2),
        Work::All => {
            table.set_columns(Headline::TAGS, TableFlags::empty())?;
            measure(1, false, || {
                let mut rows = 0;
                loop {
                    let set = table.query_rows(500, QueryRowsFlags::empty()).expect("QueryRows");
                    if set.is_empty() {
                        return rows;
                    }
                    rows += black_box(set.rows()).len() as u64;
                }
            })
        }
        Work::AllTyped => measure(1, false, || count(table.select::<Headline>().expect("a query"))),
        Work::Substring => measure(1, true, || {
            let fits = tags::SUBJECT.contains(data::WORD).ignoring_case();
            count(table.select::<Headline>().expect("a query").filter(fits))
        }),
        Work::MarkRead => {
            let messages = (table.count()? as usize / 2).min(100_000);
            let ids = table.select::<Id>()?.limit(messages).rows()?;
            let ids: Vec<EntryId> = ids.into_iter().map(|row| row.entry_id).collect();
            drop(table);
            let measured = measure(1, false, || {
                let read = folder.set_read_flags(Some(&ids), ReadFlags::empty());
                assert!(read.expect("SetReadFlags").warning().is_none());
                messages as u64
            });
            let _ = folder.set_read_flags(Some(&ids), ReadFlags::CLEAR_READ_FLAG)?;
            measured
        }
        Work::Count => measure(20, true, || table.count().expect("GetRowCount").into()),
        Work::Middle => {
            show(&table, tags::MESSAGE_DELIVERY_TIME.descending())?;
            measure(1, false, || {
                table.seek_row_approx(1, 2).expect("SeekRowApprox");
                let rows = table.query_rows(20, QueryRowsFlags::empty());
                rows.expect("QueryRows").len() as u64
            })
        }
        Work::ComesIndexed => {
            show(&table, tags::MESSAGE_DELIVERY_TIME.descending())?;
            comes(folder, &table)?
        }
        Work::ComesSorted => {
            show(&table, tags::SUBJECT.ascending())?;
            comes(folder, &table)?
        }
    })
}

/// The first row in an order.
fn first(table: &Table<'_>, order: SortKey, times: u32) -> Measured {
    measure(times, true, || {
        let query = table.select::<Headline>().expect("a query").sort(order);
        let row = query.first().expect("the rows").expect("a row");
        black_box(&row);
        1
    })
}

fn count(query: mapi_session::TableQuery<'_, '_, Headline>) -> u64 {
    let mut rows = 0;
    for row in query.iter().expect("the rows") {
        black_box(&row.expect("a row"));
        rows += 1;
    }
    rows
}

/// Shows two pages of a table.
fn show(table: &Table<'_>, order: SortKey) -> Result<()> {
    table.set_columns(Headline::TAGS, TableFlags::empty())?;
    table.sort_table(&order.into(), TableFlags::empty())?;
    for _ in 0..2 {
        assert_eq!(table.query_rows(20, QueryRowsFlags::empty())?.len(), 20);
    }
    Ok(())
}

/// Saves a message in the folder, and waits until the table has told of it.
fn comes(folder: &Folder<'_>, table: &Table<'_>) -> Result<Measured> {
    let events = table.notifications(EventMask::TABLE_MODIFIED)?;
    let mut measured = Measured::default();
    // The first warms up.
    for subject in ["Meeting in Berlin", "Minutes of the meeting"] {
        let message = folder.new_message()?;
        message.set(tags::SUBJECT, subject)?;
        let mut message = Some(message);
        let mut told = None;
        measured = measure(1, false, || {
            message.take().expect("a message").save().expect("SaveChanges");
            let event = events.channel().recv_timeout(Duration::from_secs(60));
            told = Some(event.expect("a notification"));
            1
        });
        let mapi_session::Notification::Table(told) = told.expect("a notification") else {
            panic!("no change of a table");
        };
        assert_eq!(told.change, mapi_session::wire::TableChange::RowAdded);
        assert!(told.prior.is_some());
        let entry_id = told.row.iter().find(|prop| prop.tag == tags::ENTRYID.tag());
        let Some(mapi_session::Value::Binary(id)) = entry_id.map(|prop| prop.value.clone()) else {
            panic!("a row has an entry identifier");
        };
        let _ = folder.delete(&[EntryId::from_bytes(id)])?;
        while events.channel().recv_timeout(Duration::from_millis(500)).is_ok() {}
    }
    Ok(measured)
}
