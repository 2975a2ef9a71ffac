//! An advise sink whose notifications wait for the test.

use std::ptr;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::time::{Duration, Instant};

use mapi_session::Notification;
use mapi_session::raw::{self, IMAPIAdviseSink, IMAPISession, IMAPITable};
use mapi_session::wire::decode;
use windows_core::implement;

use crate::breach::{Breach, hold, ok};

/// `fnevTableModified`
pub(crate) const TABLE_MODIFIED: u32 = 0x100;
/// `fnevExtended`
pub(crate) const EXTENDED_EVENT: u32 = 0x8000_0000;

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

/// IMAPITable::Advise: the connection.
pub(crate) unsafe fn advise_table(
    table: &IMAPITable,
    sink: &IMAPIAdviseSink,
) -> Result<usize, Breach> {
    let mut connection = 0;
    // SAFETY: the caller vouches for the table; the connection is a place of its own.
    let answer = unsafe { table.Advise(TABLE_MODIFIED, sink, &mut connection) };
    ok("IMAPITable::Advise", answer)?;
    hold(connection != 0, || "the connection of a table is 0".into())?;
    Ok(connection)
}

/// IMAPISession::Advise without an entry identifier: the connection.
pub(crate) unsafe fn advise_session(
    session: &IMAPISession,
    mask: u32,
    sink: &IMAPIAdviseSink,
) -> Result<usize, Breach> {
    let mut connection = 0;
    // SAFETY: as above.
    let answer = unsafe { session.Advise(0, ptr::null(), mask, sink, &mut connection) };
    ok("IMAPISession::Advise without an entry identifier", answer)?;
    hold(connection != 0, || "the connection of a session is 0".into())?;
    Ok(connection)
}

impl Events {
    /// What a table tells from now on, as long as it is not released, and the connection.
    pub(crate) unsafe fn of_table(table: &IMAPITable) -> Result<(Events, usize), Breach> {
        let (sink, events) = sink();
        // SAFETY: the caller vouches for the table; the connection is a place of its own.
        Ok((events, unsafe { advise_table(table, &sink) }?))
    }

    /// What is told of a session itself from now on: critical errors come whatever the mask.
    pub(crate) unsafe fn of_session(session: &IMAPISession, mask: u32) -> Result<Events, Breach> {
        let (sink, events) = sink();
        // SAFETY: as above.
        unsafe { advise_session(session, mask, &sink) }?;
        Ok(events)
    }

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
