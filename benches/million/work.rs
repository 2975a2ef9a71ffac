//! What is measured.

use std::time::Instant;

use crate::Measured;

/// A piece of work that the store and the flat table do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    /// The first row in the order of an index.
    FirstIndexed,
    /// The first row by size, a number without an index.
    FirstBySize,
    /// The first row by subject, text without an index.
    FirstBySubject,
    /// All rows, in row sets: values that the client owns, as the peer's are.
    All,
    /// All rows as values of a Rust type.
    AllTyped,
    /// The rows whose subject contains a word.
    Substring,
    /// 100,000 messages marked read.
    MarkRead,
    /// The folder and its contents table opened.
    Open,
    /// The rows counted.
    Count,
    /// To the middle, and a page of rows there.
    Middle,
    /// A message that comes into an open view by delivery, until its sink has heard of it.
    ComesIndexed,
    /// The same with a view by subject that has been read to its second page.
    ComesSorted,
}

impl Work {
    pub(crate) const ALL: [Work; 12] = [
        Work::FirstIndexed,
        Work::FirstBySize,
        Work::FirstBySubject,
        Work::All,
        Work::AllTyped,
        Work::Substring,
        Work::MarkRead,
        Work::Open,
        Work::Count,
        Work::Middle,
        Work::ComesIndexed,
        Work::ComesSorted,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Work::FirstIndexed => "first-indexed",
            Work::FirstBySize => "first-by-size",
            Work::FirstBySubject => "first-by-subject",
            Work::All => "all",
            Work::AllTyped => "all-typed",
            Work::Substring => "substring",
            Work::MarkRead => "mark-read",
            Work::Open => "open",
            Work::Count => "count",
            Work::Middle => "middle",
            Work::ComesIndexed => "comes-indexed",
            Work::ComesSorted => "comes-sorted",
        }
    }

    pub(crate) fn named(name: &str) -> Work {
        let found = Work::ALL.into_iter().find(|work| work.name() == name);
        found.unwrap_or_else(|| panic!("nothing is called {name}"))
    }

    pub(crate) fn what(self) -> &'static str {
        match self {
            Work::FirstIndexed => "the first row by time of delivery, which has an index",
            Work::FirstBySize => "the first row by size, which has none",
            Work::FirstBySubject => "the first row by subject, which has none",
            Work::All => "all rows, 8 columns (the rate is at least 0.7 of the peer's)",
            Work::AllTyped => "the same as values of a Rust type",
            Work::Substring => "the rows with a word in the subject, whatever the case",
            Work::MarkRead => "100,000 messages marked read in one call",
            Work::Open => "opening the folder and its contents table",
            Work::Count => "GetRowCount",
            Work::Middle => "SeekRowApprox to the middle, and 20 rows",
            Work::ComesIndexed => "a new message told to a view by time of delivery",
            Work::ComesSorted => "a new message told to a view by subject",
        }
    }

    /// How many times the peer's time it may take; none: it is only printed.
    pub(crate) fn bound(self) -> Option<f64> {
        match self {
            Work::FirstIndexed => Some(10.0),
            Work::FirstBySize | Work::FirstBySubject | Work::Substring => Some(1.3),
            Work::All => Some(1.0 / 0.7),
            Work::MarkRead => Some(2.0),
            _ => None,
        }
    }
}

/// Does something `times` times, after once without being measured if `warm`.
pub(crate) fn measure(times: u32, warm: bool, mut work: impl FnMut() -> u64) -> Measured {
    if warm {
        work();
    }
    let (processor, clock) = (mapi_benches::processor_nanoseconds(), Instant::now());
    let mut rows = 0;
    for _ in 0..times {
        rows = work();
    }
    let elapsed = clock.elapsed().as_secs_f64() * 1e3 / f64::from(times);
    let processor = (mapi_benches::processor_nanoseconds() - processor) as f64 / 1e6;
    Measured { processor: processor / f64::from(times), elapsed, rows, peak: 0 }
}
