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
use crate::profile::ProviderEntry;
use crate::service::{MAPI_TRANSPORT_PROVIDER, Service};
use crate::spooler::{Board, Done, FLUSH_DOWNLOAD, FLUSH_UPLOAD, Round};
use crate::status::Progress;

/// How often the spooler looks whether the time of a message has come.
const INTERVAL: Duration = Duration::from_millis(500);
/// After how long the queues are looked at again that could not be worked off, as `PT_SYSTIME`.
const AFTER_A_FAULT: i64 = 15 * 10_000_000;

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
        self.work_off(target, None, flags, false)
    }

    /// Works off the queues of one store.
    pub(super) fn flush_store(&self, store: &GUID, flags: u32) -> Reply<Done> {
        self.work_off(None, Some(store), flags, false)
    }

    fn work_off(
        &self,
        target: Option<GUID>,
        store: Option<&GUID>,
        flags: u32,
        by_itself: bool,
    ) -> Reply<Done> {
        if deviates("B.3.2") {
            return Ok(Done::default());
        }
        let _turn = lock(&self.engine.spooling);
        let _work = lock(&self.at_work);
        if !self.liveness.is_alive() {
            return Err(Code::E_INVALID_OBJECT.into());
        }
        let everything = target.is_none() && store.is_none() && flags & FLUSH_UPLOAD != 0;
        if everything {
            // What is submitted from now on asks for another round.
            *lock(&self.next_round) = None;
        }
        let done = self.round(target, store, flags, by_itself);
        match &done {
            Ok(done) => done.next.into_iter().for_each(|next| self.try_again(next)),
            Err(_) if everything => self.try_again(filetime_now().saturating_add(AFTER_A_FAULT)),
            Err(_) => {}
        }
        // What a transport says of itself may have changed over the work.
        self.refresh_status();
        done
    }

    fn round(
        &self,
        target: Option<GUID>,
        store: Option<&GUID>,
        flags: u32,
        by_itself: bool,
    ) -> Reply<Done> {
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
            by_itself,
            sender: self.engine.home.sender_address(self.profile)?,
            absent: &self.absent,
            board: self,
        };
        round.run(flags)
    }
}

impl Session {
    /// Messages wait in a queue, whoever has submitted them: they are sent by and by.
    pub(crate) fn ready_to_send(&self) {
        if !self.no_mail {
            let wait = self.engine.registry.send_after().as_nanos() / 100;
            let wait = i64::try_from(wait).unwrap_or(i64::MAX);
            self.try_again(filetime_now().saturating_add(wait));
        }
    }

    /// Has the queues worked off once more at that time, or before, while the session is there.
    fn try_again(&self, time: i64) {
        if lock(&self.entry).is_none() {
            return;
        }
        {
            let mut next = lock(&self.next_round);
            *next = Some(next.map_or(time, |before| before.min(time)));
        }
        self.keep_time();
    }

    /// A transport has mail for the session, or has to do what it was told: its incoming queue is
    /// worked off soon, while the session is there.
    pub(crate) fn has_mail(&self, transport: &GUID) {
        if lock(&self.entry).is_none() {
            return;
        }
        lock(&self.mail_waits).insert(*transport);
        self.keep_time();
    }

    /// Logs the transports on that watch a server, so that they do so from the beginning of the
    /// session on: behind the call, as whoever begins a session does not wait for that.
    pub(super) fn watch_servers(&self) {
        let watches = |p: &ProviderEntry| {
            p.resource_type() == MAPI_TRANSPORT_PROVIDER
                && crate::service::find(p.service_name()).is_some_and(Service::watches)
        };
        if !self.no_mail && self.providers.iter().any(watches) {
            self.keep_time();
        }
    }

    /// Starts what looks now and then whether something is due.
    fn keep_time(&self) {
        let mut timer = lock(&self.timer);
        if timer.is_some() {
            return;
        }
        // A weak reference: a session that is only released ends without waiting for this.
        let session = Weak::clone(&self.me);
        *timer = Periodic::start("mapi-spooler-timer", INTERVAL, move || {
            Some(move || {
                let session = session.upgrade()?;
                if lock(&session.entry).is_none() {
                    return None;
                }
                session.transports();
                let waits = std::mem::take(&mut *lock(&session.mail_waits));
                for transport in waits {
                    if session.work_off(Some(transport), None, FLUSH_DOWNLOAD, true).is_err() {
                        // Another program may be at it, or what is wrong goes away.
                        lock(&session.mail_waits).insert(transport);
                    }
                }
                let due = lock(&session.next_round).is_some_and(|time| time <= filetime_now());
                if due {
                    // What cannot be sent now waits on.
                    let _ = session.work_off(None, None, FLUSH_UPLOAD, true);
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

    fn is_over(&self) -> bool {
        lock(&self.entry).is_none()
    }
}
