//! An advise sink whose notifications wait for the test.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::time::{Duration, Instant};

use mapi_session::Notification;
use mapi_session::raw::{self, IMAPIAdviseSink};
use mapi_session::wire::decode;
use windows_core::implement;

use crate::breach::Breach;

/// How long a notification may take. It is far more than any needs; a test that wants to see
/// that none comes waits for something that comes later.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a sink was told.
#[derive(Debug)]
pub(crate) struct Events(Receiver<Notification>);

/// What a sink does at each event.
type OnEach = Box<dyn Fn(&Notification) + Send + Sync>;

#[implement(IMAPIAdviseSink)]
struct Sink {
    events: Sender<Notification>,
    on_each: Option<OnEach>,
}

impl raw::IMAPIAdviseSink_Impl for Sink_Impl {
    fn OnNotify(&self, count: u32, notifications: *const raw::NOTIFICATION) -> u32 {
        // SAFETY: MAPI gives as many notifications, good until this returns.
        if let Ok(events) = unsafe { decode::notifications(notifications, count) } {
            for event in events.into_iter().flatten() {
                if let Some(on_each) = &self.on_each {
                    on_each(&event);
                }
                // A test that is over listens no more.
                let _ = self.events.send(event);
            }
        }
        0
    }
}

/// A sink and what it will have been told.
pub(crate) fn sink() -> (IMAPIAdviseSink, Events) {
    let (to, from) = channel();
    (Sink { events: to, on_each: None }.into(), Events(from))
}

/// A sink that does something at each event, on the thread that tells it.
pub(crate) fn sink_that(
    does: impl Fn(&Notification) + Send + Sync + 'static,
) -> (IMAPIAdviseSink, Events) {
    let (to, from) = channel();
    (Sink { events: to, on_each: Some(Box::new(does)) }.into(), Events(from))
}

impl Events {
    /// Waits for an event that is `wanted`; others before it are passed over.
    pub(crate) fn wait(
        &self,
        what: &str,
        mut wanted: impl FnMut(&Notification) -> bool,
    ) -> Result<Notification, Breach> {
        let end = Instant::now() + PATIENCE;
        loop {
            match self.0.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(event) if wanted(&event) => return Ok(event),
                Ok(_) => {}
                Err(_) => return Err(Breach::new(format!("no notification of {what}"))),
            }
        }
    }

    /// What has come and was not waited for.
    pub(crate) fn so_far(&self) -> Vec<Notification> {
        self.0.try_iter().collect()
    }

    /// Whether the sink is released for good. What has come before is lost to the test.
    pub(crate) fn is_released(&self) -> bool {
        loop {
            match self.0.try_recv() {
                Ok(_) => {}
                Err(error) => return error == TryRecvError::Disconnected,
            }
        }
    }

    /// Waits until the sink is released for good.
    pub(crate) fn wait_for_release(&self, when: &str) -> Result<(), Breach> {
        let end = Instant::now() + PATIENCE;
        loop {
            match self.0.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(_) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
                Err(RecvTimeoutError::Timeout) => {
                    return Err(Breach::new(format!("the sink was not released after {when}")));
                }
            }
        }
    }
}
