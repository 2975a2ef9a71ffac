//! Working off the queues of a session.

use std::sync::Arc;

use mapi_session::Code;
use mapi_session::flags::FlushFlags;
use windows_core::GUID;

use super::{Session, lock};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::spooler::{Done, Round};

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
        let round = Round {
            home: &self.engine.home,
            stores,
            work: &self.engine.store_work,
            books: self.book_logons(),
            transports: self.transports(),
            target,
            sender: self.engine.home.sender_address(self.profile)?,
            waiting: &self.waiting,
            status: &|uid, set, clear| self.set_status_bits(uid, set, clear),
            progress: &|uid, progress| self.set_progress(uid, progress),
        };
        let done = round.run(flags);
        // What a transport says of itself may have changed over the work.
        self.refresh_status();
        done
    }
}
