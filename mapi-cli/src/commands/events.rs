//! What the verbs that watch have in common.

use std::time::{Duration, Instant};

use mapi_session::{Notification, Notifications};

use crate::failure::Result;

/// Hands on each event until the time is over, or until the program is interrupted.
pub(crate) fn each(
    events: &Notifications<'_>,
    seconds: Option<u64>,
    mut handle: impl FnMut(Notification) -> Result<()>,
) -> Result<()> {
    // A time that no clock has is as good as none.
    let end = seconds.and_then(|seconds| Instant::now().checked_add(Duration::from_secs(seconds)));
    loop {
        let left = match end {
            Some(end) => end.saturating_duration_since(Instant::now()),
            None => Duration::from_secs(3600),
        };
        match events.channel().recv_timeout(left) {
            Ok(event) => handle(event)?,
            Err(_) if end.is_some_and(|end| Instant::now() >= end) => return Ok(()),
            Err(_) => {}
        }
    }
}

/// The time of day, in local time.
pub(crate) fn now() -> String {
    jiff::Zoned::now().strftime("%H:%M:%S").to_string()
}
