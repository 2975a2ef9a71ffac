//! Feature `jiff`: times of properties as timestamps and dates, both ways.

#![cfg(feature = "jiff")]

use std::time::{Duration, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::civil::{DateTime, date};
use mapi_session::types::{
    app_time_to_date_time, date_time_to_app_time, intervals_to_timestamp, timestamp_to_intervals,
};
use mapi_session::{Code, Logon, Mapi, Session, row, tags};

row! {
    struct Dated {
        delivered: Timestamp = tags::MESSAGE_DELIVERY_TIME,
        submitted: Option<Timestamp> = tags::CLIENT_SUBMIT_TIME,
    }
}

fn in_session(work: impl FnOnce(&Session<'_>) -> mapi_session::Result<()>) {
    let home = tempfile::tempdir().unwrap();
    let mapi = Mapi::initialize(mapi_subsystem::open(home.path()).unwrap()).unwrap();
    mapi.profiles().unwrap().new_profile("Work").unwrap();
    mapi.session(Logon::profile("Work"), work).unwrap();
}

#[test]
fn rows_setters_and_restrictions_take_timestamps() {
    in_session(|session| {
        let time: Timestamp = "2026-11-24T16:30:00.1234567Z".parse().unwrap();
        let inbox = session.default_store()?.inbox()?;
        let message = inbox.new_message()?;
        message.set(tags::MESSAGE_DELIVERY_TIME, time)?;
        message.save()?;
        let rows = || {
            inbox.contents()?.select::<Dated>()?.filter(tags::MESSAGE_DELIVERY_TIME.ge(time)).rows()
        };
        let rows = rows()?;
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].delivered, time);
        assert_eq!(rows[0].submitted, None);
        let later = tags::MESSAGE_DELIVERY_TIME.gt(time);
        assert!(inbox.contents()?.select::<Dated>()?.filter(later).rows()?.is_empty());
        Ok(())
    });
}

#[test]
fn a_time_that_no_timestamp_has_is_an_error_that_names_the_property() {
    in_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        let message = inbox.new_message()?;
        let year_10000 = UNIX_EPOCH + Duration::from_secs(253_402_300_800);
        message.set(tags::MESSAGE_DELIVERY_TIME, year_10000)?;
        message.save()?;
        let error = inbox.contents()?.select::<Dated>()?.rows().map(|_| ()).unwrap_err();
        assert_eq!(error.code(), Code::E_UNEXPECTED_TYPE);
        assert_eq!(error.property(), Some(tags::MESSAGE_DELIVERY_TIME.tag()));
        Ok(())
    });
}

#[test]
fn file_times_begin_in_1601_and_keep_100_nanoseconds() {
    assert_eq!(intervals_to_timestamp(0).unwrap().to_string(), "1601-01-01T00:00:00Z");
    assert_eq!(intervals_to_timestamp(1).unwrap().to_string(), "1601-01-01T00:00:00.0000001Z");
    let odd = 133_485_408_000_000_007;
    assert_eq!(timestamp_to_intervals(intervals_to_timestamp(odd).unwrap()), odd);
    assert_eq!(timestamp_to_intervals("1500-01-01T00:00:00Z".parse().unwrap()), 0);
    assert!(intervals_to_timestamp(i64::MAX).is_err());
}

/// The examples of OLE's page on DATE.
#[test]
fn app_times_count_days_and_their_part_forwards() {
    let cases: [(f64, DateTime); 7] = [
        (0.0, date(1899, 12, 30).at(0, 0, 0, 0)),
        (2.0, date(1900, 1, 1).at(0, 0, 0, 0)),
        (5.25, date(1900, 1, 4).at(6, 0, 0, 0)),
        (5.875, date(1900, 1, 4).at(21, 0, 0, 0)),
        (-1.0, date(1899, 12, 29).at(0, 0, 0, 0)),
        (-1.25, date(1899, 12, 29).at(6, 0, 0, 0)),
        (45_292.5, date(2024, 1, 1).at(12, 0, 0, 0)),
    ];
    for (number, time) in cases {
        assert_eq!(app_time_to_date_time(number).unwrap(), time, "{number}");
        assert_eq!(date_time_to_app_time(time), number, "{time}");
    }
}

#[test]
fn numbers_that_are_no_app_time_are_refused() {
    for number in [f64::NAN, f64::INFINITY, 1e300, -1e7] {
        assert!(app_time_to_date_time(number).is_err(), "{number}");
    }
}
