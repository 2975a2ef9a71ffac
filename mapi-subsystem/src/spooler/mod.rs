//! The spooler: takes submitted messages from the stores to the transports.
//!
//! A message is sent in an order that survives a crash between any two steps: it is locked; each
//! recipient's copy is delivered under a key that the receiver remembers with the message; who has
//! it, what is reported about the others and that the message leaves the queue are noted in one
//! transaction of its store. What is done twice after a crash changes nothing the second time.
//!
//! A message store informs the spooler that its outgoing queue has changed, and that transfers the
//! message by itself [sending-a-message]. The pages leave open when: here
//! [`send_after`](crate::provider::Providers::send_after) a session has heard of it, in every session
//! with the store, of whatever process; what an earlier session has left likewise, once its store is
//! opened. The whole queue goes out then, so that the sender can take a message back for that long
//! at most. What cannot be sent is looked at again when
//! its time has come, where none is known every minute. FlushQueues does all this at once.

mod attend;
mod job;
mod report;
mod run;
mod work;

use std::sync::Arc;
use std::time::{Duration, Instant};

use mapi_session::Code;
use windows_core::GUID;

pub(crate) use attend::Absent;
#[cfg(feature = "smtp")]
pub(crate) use report::{wants_delivery, wants_non_delivery};
pub(crate) use work::{StoreWork, Way};

use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::home::{Home, Lease, filetime_now};
use crate::provider::{AddressBookLogon, StoreLogon, TransportLogon};
use crate::status::Progress;
use run::Run;

/// How long a flush waits for the spooler of another process.
const PATIENCE: Duration = Duration::from_secs(5);

/// `FLUSH_UPLOAD`
pub(crate) const FLUSH_UPLOAD: u32 = 0x2;
/// `FLUSH_DOWNLOAD`
pub(crate) const FLUSH_DOWNLOAD: u32 = 0x4;
/// `FLUSH_FORCE`
pub(crate) const FLUSH_FORCE: u32 = 0x8;

pub(crate) const STATUS_OFFLINE: u32 = 0x2;
const STATUS_INBOUND_ACTIVE: u32 = 0x2_0000;
const STATUS_INBOUND_FLUSH: u32 = 0x4_0000;
const STATUS_OUTBOUND_ACTIVE: u32 = 0x20_0000;
const STATUS_OUTBOUND_FLUSH: u32 = 0x40_0000;

/// A transport of a session.
#[derive(Clone)]
pub(crate) struct Transport {
    pub(crate) uid: GUID,
    /// What the profile calls it.
    pub(crate) name: String,
    pub(crate) logon: Arc<dyn TransportLogon>,
}

/// Where a round tells what goes on with a transport.
pub(crate) trait Board {
    /// Sets and clears bits in its status row.
    fn bits(&self, transport: &GUID, set: u32, clear: u32);
    /// Says in that row how far the work is.
    fn progress(&self, transport: &GUID, progress: Progress);
    /// Says there that it has failed, and why, or that it has not.
    fn trouble(&self, transport: &GUID, why: Option<String>);
    /// Whether nobody is left whom messages would come in for.
    fn is_over(&self) -> bool {
        false
    }
}

/// What a round of the spooler works with.
pub(crate) struct Round<'a> {
    pub(crate) home: &'a Home,
    /// By their PR_PROVIDER_UID, the default one first.
    pub(crate) stores: Vec<(GUID, Arc<dyn StoreLogon>)>,
    pub(crate) work: &'a StoreWork,
    pub(crate) books: Vec<Arc<dyn AddressBookLogon>>,
    /// In their order of preference.
    pub(crate) transports: Vec<Transport>,
    /// Whether the profile has one that could not be started: whom no other serves waits for it.
    pub(crate) lacks_transport: bool,
    /// The one that is flushed, or all.
    pub(crate) target: Option<GUID>,
    /// Nobody has asked for it: transports that have nothing to send are left alone, and so is the
    /// work of another process.
    pub(crate) by_itself: bool,
    /// Name and SMTP address of the profile.
    pub(crate) sender: Option<(String, String)>,
    /// The transports that have not returned from earlier calls.
    pub(crate) absent: &'a Absent,
    pub(crate) board: &'a dyn Board,
}

/// What a round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Done {
    /// Messages that left the queue.
    pub(crate) sent: usize,
    /// Messages that stay in it for later.
    pub(crate) left: usize,
    /// Messages that came in.
    pub(crate) received: usize,
    /// When the first of them is to be looked at again.
    pub(crate) next: Option<i64>,
}

impl Round<'_> {
    /// Works off the queues that `flags` names: for each transport in order the outgoing one, then
    /// that of messages that come in. [implementing-the-flushqueues-method]
    pub(crate) fn run(&self, flags: u32) -> Reply<Done> {
        let lease = self.lease()?;
        let named =
            |t: &&Transport| self.target.is_none_or(|uid| uid == t.uid || deviates("J.5.client"));
        if self.target.is_some() && !self.transports.iter().any(|t| named(&t)) {
            return Err(Fault::new(
                Code::E_NOT_FOUND,
                "the queues of a transport were to be flushed that this session does not have",
            ));
        }
        // One that is offline leaves its queues as they are.
        let mut targets: Vec<&Transport> =
            self.transports.iter().filter(named).filter(|t| !is_offline(t)).collect();
        if deviates("J.5.2") {
            targets.reverse();
        }
        if deviates("F.6.2") {
            targets.clear();
        }
        if deviates("J.5.8") {
            targets.truncate(1);
        }
        let (up, down) = if deviates("F.6.FLUSH_UPLOAD") || deviates("F.6.FLUSH_DOWNLOAD") {
            (FLUSH_DOWNLOAD, FLUSH_UPLOAD)
        } else {
            (FLUSH_UPLOAD, FLUSH_DOWNLOAD)
        };
        let ready: Vec<[u8; 16]> = targets.iter().flat_map(|t| t.logon.ready()).collect();
        let force = flags & FLUSH_FORCE != 0 && !deviates("F.6.FLUSH_FORCE");
        let mut run = Run::new(self, &lease, force, ready, filetime_now());
        if flags & up != 0 {
            run.gather()?;
        }
        let no_line = targets.is_empty() && !self.transports.is_empty();
        if self.by_itself && (no_line || (flags & down == 0 && run.is_idle())) {
            return Ok(run.leave());
        }
        let first_down = deviates("J.5.5");
        for transport in &targets {
            if first_down && flags & down != 0 {
                run.download(transport);
            }
            if flags & up != 0 {
                run.upload(transport);
            }
            if !first_down && flags & down != 0 {
                run.download(transport);
            }
        }
        // A recipient that one transport has declined may be for one whose turn is over.
        for _ in 0..targets.len() {
            for transport in targets.iter().filter(|_| flags & up != 0) {
                if run.has_work_for(transport) {
                    run.upload(transport);
                }
            }
        }
        run.finish()
    }

    fn lease(&self) -> Reply<Lease> {
        let start = Instant::now();
        loop {
            if let Some(lease) = self.home.lease("spooler")? {
                return Ok(lease);
            }
            if self.by_itself || start.elapsed() > PATIENCE {
                return Err(Fault::new(
                    Code::E_BUSY,
                    format!(
                        "{}: another program is sending this home's mail; try again",
                        self.home.path().display()
                    ),
                ));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn keep(lease: &Lease) -> Reply<()> {
        if lease.renew()? {
            return Ok(());
        }
        Err(Fault::new(Code::E_BUSY, "another program has taken over sending this home's mail"))
    }
}

/// Whether a transport is not to send or fetch now.
fn is_offline(transport: &Transport) -> bool {
    transport.logon.status().code & STATUS_OFFLINE != 0
}

#[cfg(test)]
mod tests;
