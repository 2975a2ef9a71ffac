//! How far an operation has come, told to the client's `IMAPIProgress`.

use mapi_session::raw::IMAPIProgress;

use crate::deviation::deviates;

/// A client's progress indicator, between the limits that it has set. It is told only while no
/// transaction is open: it is a client's code.
pub(crate) struct Progress<'a> {
    indicator: Option<&'a IMAPIProgress>,
    lower: u32,
    upper: u32,
    top: bool,
}

impl<'a> Progress<'a> {
    /// The indicator, if the flag for a dialog came with it: it is ignored otherwise. The start is
    /// told. [implementing-a-progress-indicator]
    pub(crate) fn start(indicator: Option<&'a IMAPIProgress>, dialog: bool) -> Progress<'a> {
        const MAPI_TOP_LEVEL: u32 = 1;
        let indicator = indicator
            .filter(|_| dialog || deviates("H.5.4"))
            .filter(|_| !deviates("H.5.MAPI_DIALOG"));
        let (mut flags, mut lower, mut upper) = (0, 1, 1000);
        if let Some(indicator) = indicator {
            // SAFETY: the client's object, and places of ours for what it answers; what it does not
            // answer stays as a new indicator has it.
            unsafe {
                indicator.GetFlags(&raw mut flags);
                indicator.GetMin(&raw mut lower);
                indicator.GetMax(&raw mut upper);
            }
        }
        let progress = Progress {
            indicator,
            lower,
            upper: upper.max(lower),
            top: flags & MAPI_TOP_LEVEL != 0,
        };
        progress.tell(0, 0);
        progress
    }

    /// Tells that `done` of `total` parts are done; none of none is the start.
    fn tell(&self, done: usize, total: usize) {
        let Some(indicator) = self.indicator else { return };
        let (done, total) = (done as u64, total as u64);
        let span = u64::from(self.upper - self.lower);
        let value = self.lower + (span * done).checked_div(total).unwrap_or(0) as u32;
        // An object within another is counted by that one.
        let count =
            |number: u64| if self.top { u32::try_from(number).unwrap_or(u32::MAX) } else { 0 };
        // SAFETY: the client's object. What it answers changes nothing: it only shows.
        unsafe { indicator.Progress(value, count(done), count(total)) };
    }

    /// Tells that `done` of `total` parts are done, of which there are more to come.
    pub(crate) fn step(&self, done: usize, total: usize) {
        if done < total {
            self.tell(done, total);
        }
    }

    /// Tells that all of `total` parts are done.
    pub(crate) fn end(&self, total: usize) {
        let total = total.max(1);
        self.tell(total, total);
    }
}
