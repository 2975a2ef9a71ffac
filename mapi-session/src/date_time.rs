//! Times of properties as `jiff` has them.
//!
//! PT_SYSTIME needs nothing here where a [`SystemTime`] is asked for: a
//! [`Timestamp`] becomes one by `into`, so that `tags::CLIENT_SUBMIT_TIME.gt(timestamp)` compiles.

use std::time::SystemTime;

use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};

use crate::types::SysTime;
use crate::value::{intervals_to_system_time, system_time_to_intervals};
use crate::{Code, Column, Error, PropTag, Result, RowReader};

/// The point of time that a `FILETIME` means: 100-nanosecond intervals since 1 January 1601 UTC.
///
/// # Errors
/// `jiff`'s, for a time after the year 9999, which a `FILETIME` has and a [`Timestamp`] has not.
///
/// ```
/// use mapi_session::types::{intervals_to_timestamp, timestamp_to_intervals};
/// let time = intervals_to_timestamp(133_485_408_000_000_000)?;
/// assert_eq!(time.to_string(), "2024-01-01T00:00:00Z");
/// assert_eq!(timestamp_to_intervals(time), 133_485_408_000_000_000);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn intervals_to_timestamp(intervals: i64) -> Result<Timestamp, jiff::Error> {
    Timestamp::try_from(intervals_to_system_time(intervals))
}

/// A point of time as `FILETIME` counts it. What lies before 1601 is 0; parts of 100 nanoseconds
/// are dropped.
#[must_use]
pub fn timestamp_to_intervals(time: Timestamp) -> i64 {
    system_time_to_intervals(SystemTime::from(time))
}

/// The day from which PT_APPTIME counts.
const DAY_ZERO: DateTime = jiff::civil::date(1899, 12, 30).at(0, 0, 0, 0);

/// The date and time of day that a value of PT_APPTIME means: days since 30 December 1899, the
/// time of day behind the point, in no time zone in particular. Before that day the time of day
/// still counts forwards: −1.25 is six in the morning of 29 December.
///
/// # Errors
/// `jiff`'s, for a number that is none, or a date that a [`DateTime`] does not have.
///
/// ```
/// use mapi_session::types::{app_time_to_date_time, date_time_to_app_time};
/// let time = app_time_to_date_time(45_292.5)?;
/// assert_eq!(time.to_string(), "2024-01-01T12:00:00");
/// assert_eq!(date_time_to_app_time(time), 45_292.5);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn app_time_to_date_time(days: f64) -> Result<DateTime, jiff::Error> {
    let whole = SignedDuration::try_from_secs_f64(days.trunc() * DAY)?;
    // A millisecond is less than what the number can tell of a day.
    let part = SignedDuration::try_from_secs_f64((days.fract().abs() * DAY * 1e3).round() / 1e3)?;
    DAY_ZERO.checked_add(whole)?.checked_add(part)
}

/// A date and time of day as PT_APPTIME has it, to the millisecond.
#[must_use]
pub fn date_time_to_app_time(time: DateTime) -> f64 {
    let midnight = time.date().to_datetime(jiff::civil::Time::midnight());
    let days = (midnight.duration_since(DAY_ZERO).as_secs_f64() / DAY).round();
    let part = time.duration_since(midnight).as_millis_f64() / (DAY * 1e3);
    if days < 0.0 { days - part } else { days + part }
}

/// Seconds.
const DAY: f64 = 86_400.0;

impl Column<SysTime> for Timestamp {
    fn read(row: &mut RowReader<'_>, tag: PropTag<SysTime>) -> Result<Self> {
        row.required(tag).and_then(|time| timestamp(time, tag))
    }
}

impl Column<SysTime> for Option<Timestamp> {
    fn read(row: &mut RowReader<'_>, tag: PropTag<SysTime>) -> Result<Self> {
        row.optional(tag)?.map(|time| timestamp(time, tag)).transpose()
    }
}

fn timestamp(time: SystemTime, tag: PropTag<SysTime>) -> Result<Timestamp> {
    Timestamp::try_from(time).map_err(|error| {
        Error::new(Code::E_UNEXPECTED_TYPE, "reading a value")
            .with_property(tag)
            .with_detail(format!("the time is none that a timestamp can have: {error}"))
    })
}
