//! Working off the queues of a session.

use std::sync::{Arc, Weak};
use std::time::Duration;

use mapi_session::Code;
use mapi_session::flags::FlushFlags;
use windows_core::GUID;

use super::{Session, lock};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::home::filetime_now;
use crate::periodic::Periodic;
use crate::spooler::{Board, Done, FLUSH_UPLOAD, Round};
use crate::status::Progress;

/// How often the spooler looks whether the time of a message has come.
const INTERVAL: Duration = Duration::from_millis(500);

impl Session {
    /// FlushQueues of the spooler. With FLUSH_ASYNC_OK the work goes on behind the call, which
    /// then answers MAPI_E_BUSY. [imapistatus-flushqueues]
    pub(crate) fn flush_queues(
        self: &Arc<Self>,
        target: Option<GUID>,
        flags: FlushFlags,
    ) -> Reply<()> {
        if !flags.contains(FlushFlags::ASYNC_OK) {
            return self.flush(target, flags.bits()).map(|_| ());
        }
        let mut flushing = lock(&self.flushing);
        let running = flushing.as_ref().is_some_and(|thread| !thread.is_finished());
        if running && deviates("M.E_BUSY") {
            return Ok(());
        }
        if !running {
            // A weak reference: a session that is only released ends without waiting for this.
            let session = Arc::downgrade(self);
            let work = move || {
                if let Some(session) = session.upgrade() {
                    // Nobody waits for the answer; what could not be sent stays in the queue.
                    let _ = session.flush(target, flags.bits());
                }
            };
            let thread = std::thread::Builder::new().name("mapi-spooler".into()).spawn(work);
            *flushing = Some(thread.map_err(|e| {
                Fault::new(
                    Code::E_NOT_ENOUGH_RESOURCES,
                    format!("the thread that sends mail cannot be started ({e})"),
                )
            })?);
        }
        Err(Fault::new(Code::E_BUSY, "the queues are being flushed"))
    }

    /// Works off the queues, and tells what was done.
    pub(crate) fn flush(&self, target: Option<GUID>, flags: u32) -> Reply<Done> {
        self.work_off(target, None, flags)
    }

    /// Works off the queues of one store.
    pub(super) fn flush_store(&self, store: &GUID, flags: u32) -> Reply<Done> {
        self.work_off(None, Some(store), flags)
    }

    fn work_off(&self, target: Option<GUID>, store: Option<&GUID>, flags: u32) -> Reply<Done> {
        if deviates("B.3.2") {
            return Ok(Done::default());
        }
        let _turn = lock(&self.engine.spooling);
        let _work = lock(&self.at_work);
        if !self.liveness.is_alive() {
            return Err(Code::E_INVALID_OBJECT.into());
        }
        let mut stores = self.mail_stores()?;
        stores.retain(|(uid, _)| store.is_none_or(|only| only == uid));
        let transports = self.transports();
        let round = Round {
            home: &self.engine.home,
            stores,
            work: &self.engine.store_work,
            books: self.book_logons(),
            lacks_transport: self.lacks_transport(&transports),
            transports,
            target,
            sender: self.engine.home.sender_address(self.profile)?,
            absent: &self.absent,
            board: self,
        };
        let done = round.run(flags);
        if let Ok(done) = &done {
            self.try_again(done.next);
        }
        // What a transport says of itself may have changed over the work.
        self.refresh_status();
        done
    }
}

impl Session {
    /// Has the queues worked off once more at that time, while the session is there: messages wait
    /// that could not be sent, or are not to be sent before.
    fn try_again(&self, next: Option<i64>) {
        *lock(&self.next_round) = next;
        let mut timer = lock(&self.timer);
        if next.is_none() || timer.is_some() {
            return;
        }
        // A weak reference: a session that is only released ends without waiting for this.
        let session = Weak::clone(&self.me);
        *timer = Periodic::start("mapi-spooler-timer", INTERVAL, move || {
            Some(move || {
                let session = session.upgrade()?;
                let due = lock(&session.next_round).is_some_and(|time| time <= filetime_now());
                if due {
                    *lock(&session.next_round) = None;
                    // What cannot be sent now waits on.
                    let _ = session.flush(None, FLUSH_UPLOAD);
                }
                Some(())
            })
        });
    }
}

impl Board for Session {
    fn bits(&self, transport: &GUID, set: u32, clear: u32) {
        self.set_status_bits(transport, set, clear);
    }

    fn progress(&self, transport: &GUID, progress: Progress) {
        self.set_progress(transport, progress);
    }

    fn trouble(&self, transport: &GUID, why: Option<String>) {
        self.set_trouble(transport, why);
    }
}
