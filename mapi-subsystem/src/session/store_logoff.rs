//! What transports still do for a store that a client has done with: `IMsgStore::StoreLogoff` and
//! `IMAPISupport::StoreLogoffTransports`.

use std::sync::Arc;

use mapi_session::flags::StoreLogoffFlags;
use mapi_session::{Code, Flags};
use windows_core::GUID;

use super::{Session, lock};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::spooler::{FLUSH_UPLOAD, Way};

/// What a client may ask for: one of these.
const ASKED: StoreLogoffFlags = StoreLogoffFlags::NO_WAIT
    .union(StoreLogoffFlags::ORDERLY)
    .union(StoreLogoffFlags::PURGE)
    .union(StoreLogoffFlags::ABORT)
    .union(StoreLogoffFlags::QUIET);

impl Session {
    /// `IMsgStore::StoreLogoff`: whether and how the client's use of the store ends. What is to be
    /// done about its messages is remembered until the last of its objects is released
    /// ([`store_released`](Session::store_released)), but for LOGOFF_PURGE, which is done when this
    /// returns. [imsgstore-storelogoff]
    pub(crate) fn store_logoff(
        self: &Arc<Self>,
        store: &GUID,
        flags: StoreLogoffFlags,
    ) -> Reply<StoreLogoffFlags> {
        if !ASKED.contains(flags) {
            return Err(Fault::new(
                Code::E_UNKNOWN_FLAGS,
                "LOGOFF_COMPLETE and the flags after it are what StoreLogoff answers",
            ));
        }
        if flags.bits().count_ones() > 1 {
            return Err(Fault::new(
                Code::E_INVALID_PARAMETER,
                "LOGOFF_NO_WAIT, ORDERLY, PURGE, ABORT and QUIET exclude one another",
            ));
        }
        // Somebody else goes on with it: their spooler sends what waits.
        if !deviates("B.3.3") && self.is_used_elsewhere(store)? {
            return Ok(StoreLogoffFlags::COMPLETE);
        }
        if flags == StoreLogoffFlags::PURGE && !deviates("B.3.LOGOFF_PURGE") {
            self.purge(store)?;
        }
        {
            // The last call counts.
            let mut remembered = lock(&self.logoffs);
            if !(deviates("B.3.4") && remembered.contains_key(store)) {
                remembered.insert(*store, flags);
            }
        }
        let state = self.state_of(store)?;
        let active = state & (StoreLogoffFlags::INBOUND | StoreLogoffFlags::OUTBOUND);
        let waits = match flags {
            StoreLogoffFlags::QUIET => deviates("B.3.LOGOFF_QUIET"),
            StoreLogoffFlags::NO_WAIT | StoreLogoffFlags::ORDERLY | StoreLogoffFlags::PURGE => true,
            // LOGOFF_ABORT, and what no flag means.
            _ => deviates("B.3.LOGOFF_ABORT"),
        };
        if !waits && !active.is_empty() {
            return Ok(state);
        }
        let complete = StoreLogoffFlags::COMPLETE;
        Ok(if deviates("B.3.LOGOFF_COMPLETE") { state } else { state | complete })
    }

    /// The last object of a store is released: what was remembered is done; where nothing was, as
    /// after LOGOFF_ABORT. [imapisupport-storelogofftransports]
    pub(crate) fn store_released(self: &Arc<Self>, store: &GUID) {
        let flags = lock(&self.logoffs).remove(store).unwrap_or(match deviates("B.3.1") {
            true => StoreLogoffFlags::NO_WAIT,
            false => StoreLogoffFlags::ABORT,
        });
        self.end_store(store, flags);
    }

    /// Does what was remembered for stores that have not been released: the session ends.
    pub(super) fn end_stores(&self) {
        let remembered = std::mem::take(&mut *lock(&self.logoffs));
        let Some(session) = self.me.upgrade() else { return };
        for (store, flags) in remembered {
            session.end_store(&store, flags);
        }
    }

    /// Waits until what was begun by [`end_store`](Session::end_store) is through.
    pub(super) fn await_stores(&self) {
        let threads = std::mem::take(&mut *lock(&self.ending));
        for thread in threads {
            // It may be this thread that held the session last.
            if thread.thread().id() != std::thread::current().id() {
                // What panics in it was told already, and there is nothing else to learn.
                let _ = thread.join();
            }
        }
    }

    fn end_store(self: &Arc<Self>, store: &GUID, flags: StoreLogoffFlags) {
        let (out, sends) = match flags {
            StoreLogoffFlags::NO_WAIT => (false, !deviates("B.3.LOGOFF_NO_WAIT")),
            StoreLogoffFlags::ORDERLY => (!deviates("B.3.LOGOFF_ORDERLY"), false),
            // Where transports were idle there is nothing to stop; where not, this was refused.
            _ => return,
        };
        let work = &self.engine.store_work;
        // Between two messages of a round nothing is under way, and yet the round goes on.
        let is_idle = self.engine.spooling.try_lock().is_ok();
        if self.no_mail || (is_idle && !sends) {
            return;
        }
        // A message under way is finished; no other is received, and none sent by what is going on.
        work.close(store, Way::In);
        if out {
            work.close(store, Way::Out);
        }
        let (session, store) = (Arc::clone(self), *store);
        let finish = move || {
            if sends {
                // What could not be sent stays in the queue.
                let _ = session.flush_store(&store, FLUSH_UPLOAD);
            } else {
                // Behind what is going on.
                drop(lock(&session.engine.spooling));
            }
            session.engine.store_work.open(&store);
        };
        let thread = std::thread::Builder::new().name("mapi-store-logoff".into());
        if let Ok(thread) = thread.spawn(finish) {
            let mut ending = lock(&self.ending);
            ending.retain(|thread| !thread.is_finished());
            ending.push(thread);
        } else {
            // Without a thread for it the messages wait for a later session.
            work.open(&store);
        }
    }

    /// Sends what waits in a store before it returns.
    fn purge(&self, store: &GUID) -> Reply<()> {
        if self.no_mail {
            return Ok(());
        }
        self.engine.store_work.close(store, Way::In);
        let done = self.flush_store(store, FLUSH_UPLOAD);
        self.engine.store_work.open(store);
        done.map(|_| ())
    }

    /// What transports do for a store now, and whether messages wait in it.
    fn state_of(&self, store: &GUID) -> Reply<StoreLogoffFlags> {
        let mut state = self.engine.store_work.of(store);
        let open = self.open_stores();
        let logon = open.iter().find(|(uid, _)| uid == store).map(|(_, logon)| logon);
        let queue = logon.map(|logon| logon.mail().outgoing()).transpose()?.unwrap_or_default();
        if !queue.is_empty() {
            state |= StoreLogoffFlags::OUTBOUND_QUEUE;
        }
        for (rule, flag) in [
            ("B.3.LOGOFF_INBOUND", StoreLogoffFlags::INBOUND),
            ("B.3.LOGOFF_OUTBOUND", StoreLogoffFlags::OUTBOUND),
            ("B.3.LOGOFF_OUTBOUND_QUEUE", StoreLogoffFlags::OUTBOUND_QUEUE),
        ] {
            if deviates(rule) {
                state -= flag;
            }
        }
        Ok(state)
    }

    /// Whether another client has the store, in this process or another one.
    fn is_used_elsewhere(&self, store: &GUID) -> Reply<bool> {
        let sessions = self.engine.live_sessions();
        let here = sessions.iter().filter(|session| !session.is(self)).any(|session| {
            session.profile == self.profile && session.open_stores().iter().any(|(u, _)| u == store)
        });
        // Which stores another process has open is not known: its session may open any.
        Ok(here || self.engine.home.has_sessions_elsewhere(self.profile)?)
    }
}
