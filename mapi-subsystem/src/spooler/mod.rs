//! The spooler: takes submitted messages from the stores to the transports.
//!
//! A message is sent in an order that survives a crash between any two steps: it is locked; each
//! recipient's copy is delivered under a key that the receiver remembers with the message; a
//! report about those who cannot be reached is delivered the same way; the recipients are marked;
//! the message leaves the queue. What is done twice after a crash changes nothing the second time.

mod report;
mod work;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use mapi_session::{Code, PropValue, Value, tags};
use windows_core::GUID;

pub(crate) use work::{StoreWork, Way};

use crate::addrbook;
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::home::{Home, Lease, filetime_now};
use crate::identity::{search_key, sender};
use crate::mail::Mail;
use crate::props::put;
use crate::provider::{
    AddressBookLogon, Outgoing, StoreLogon, StoreMail, Submission, Submitted, TransportLogon,
};
use crate::service::{long, text};
use crate::status::Progress;

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

/// Messages of which a transport said that they are to be tried later, by submission.
#[derive(Default)]
pub(crate) struct Waiting(Mutex<HashMap<[u8; 16], Instant>>);

impl Waiting {
    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<[u8; 16], Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A transport of a session.
#[derive(Clone)]
pub(crate) struct Transport {
    pub(crate) uid: GUID,
    pub(crate) logon: Arc<dyn TransportLogon>,
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
    /// The one that is flushed, or all.
    pub(crate) target: Option<GUID>,
    /// Name and SMTP address of the profile.
    pub(crate) sender: Option<(String, String)>,
    pub(crate) waiting: &'a Waiting,
    /// Sets and clears bits in the status row of a transport.
    pub(crate) status: &'a dyn Fn(&GUID, u32, u32),
    /// Says in that row how far the work is.
    pub(crate) progress: &'a dyn Fn(&GUID, Progress),
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
}

/// A recipient with its address, and whom of the message's own rows it stands for.
struct Recipient {
    row: Vec<PropValue>,
    origin: usize,
}

impl Round<'_> {
    /// Works off the queues that `flags` names.
    pub(crate) fn run(&self, flags: u32) -> Reply<Done> {
        let lease = self.lease()?;
        let mut done = Done::default();
        let named = |t: &&Transport| self.target.is_none_or(|uid| uid == t.uid);
        if self.target.is_some() && !self.transports.iter().any(|t| named(&t)) {
            return Err(Fault::new(
                Code::E_NOT_FOUND,
                "the queues of a transport were to be flushed that this session does not have",
            ));
        }
        // One that is offline leaves its queues as they are.
        let targets: Vec<&Transport> =
            self.transports.iter().filter(named).filter(|t| !is_offline(t)).collect();
        let (up, down) = if deviates("F.6.FLUSH_UPLOAD") || deviates("F.6.FLUSH_DOWNLOAD") {
            (FLUSH_DOWNLOAD, FLUSH_UPLOAD)
        } else {
            (FLUSH_UPLOAD, FLUSH_DOWNLOAD)
        };
        if flags & up != 0 {
            let bit = if deviates("F.6.4") { STATUS_INBOUND_FLUSH } else { STATUS_OUTBOUND_FLUSH };
            self.in_status(&targets, bit, STATUS_OUTBOUND_ACTIVE, || {
                targets.iter().try_for_each(|t| t.logon.flush(true, true))?;
                let result = self.upload(&lease, flags, &targets, &mut done);
                targets.iter().try_for_each(|t| t.logon.flush(true, false))?;
                result
            })?;
        }
        if flags & down != 0 {
            for transport in targets {
                self.in_status(&[transport], STATUS_INBOUND_FLUSH, STATUS_INBOUND_ACTIVE, || {
                    self.download(&lease, transport, &mut done)
                })?;
            }
        }
        Ok(done)
    }

    /// Works while the rows of transports have the bit `flush`; after it that and `active` are
    /// cleared, however the work ends.
    fn in_status(
        &self,
        transports: &[&Transport],
        flush: u32,
        active: u32,
        work: impl FnOnce() -> Reply<()>,
    ) -> Reply<()> {
        for transport in transports {
            (self.progress)(&transport.uid, Some((0, 0)));
            (self.status)(&transport.uid, flush, 0);
        }
        let result = work();
        for transport in transports {
            (self.progress)(&transport.uid, None);
            (self.status)(&transport.uid, 0, flush | active);
        }
        result
    }

    fn lease(&self) -> Reply<Lease> {
        let start = Instant::now();
        loop {
            if let Some(lease) = self.home.lease("spooler")? {
                return Ok(lease);
            }
            if start.elapsed() > PATIENCE {
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

    fn upload(
        &self,
        lease: &Lease,
        flags: u32,
        targets: &[&Transport],
        done: &mut Done,
    ) -> Reply<()> {
        let mut queues = Vec::new();
        for (uid, store) in &self.stores {
            queues.push((uid, store, store.mail().outgoing()?));
        }
        let total = queues.iter().map(|(.., queue)| queue.len()).sum();
        let mut through = 0;
        for (uid, store, queue) in queues {
            for outgoing in queue {
                for transport in targets {
                    (self.progress)(&transport.uid, Some((through, total)));
                }
                through += 1;
                Self::keep(lease)?;
                let due = self.waiting.lock().get(&outgoing.submission).copied();
                let forced = flags & FLUSH_FORCE != 0 && !deviates("F.6.FLUSH_FORCE");
                if due.is_some_and(|t| t > Instant::now()) && !forced {
                    done.left += 1;
                    continue;
                }
                let sent = self.work.on(uid, Way::Out, || self.send(store.mail(), &outgoing));
                match sent.unwrap_or(Ok(false)) {
                    Ok(true) => {
                        self.waiting.lock().remove(&outgoing.submission);
                        done.sent += 1;
                    }
                    Ok(false) => done.left += 1,
                    // Aborted in the meantime.
                    Err(fault) if fault.code == Code::E_NOT_IN_QUEUE => {}
                    Err(fault) => {
                        // It stays in the queue, and can be aborted there.
                        let _ = store.mail().set_lock(&outgoing.entry_id, false);
                        return Err(fault);
                    }
                }
            }
        }
        Ok(())
    }

    /// Sends one message. `false`: it stays in the queue.
    fn send(&self, store: &dyn StoreMail, outgoing: &Outgoing) -> Reply<bool> {
        store.set_lock(&outgoing.entry_id, true)?;
        let original = store.read(&outgoing.entry_id)?;
        let mut open: Vec<usize> = Vec::new();
        for (index, row) in original.recipients.iter().enumerate() {
            if !is_done(row) {
                open.push(index);
            }
        }
        let recipients = self.expand(&original, &open)?;
        let mut mail = original.clone();
        self.sign(&mut mail);
        // The rows that a transport sees have addresses; those of others stay for the headers.
        let done: Vec<_> = mail.recipients.iter().filter(|row| is_done(row)).cloned().collect();
        let count = recipients.len();
        let origins: Vec<usize> = recipients.iter().map(|r| r.origin).collect();
        mail.recipients = recipients.into_iter().map(|r| r.row).chain(done).collect();

        let mut pending: Vec<usize> = (0..count).collect();
        let mut failed: Vec<(usize, String)> = Vec::new();
        let mut later = false;
        for transport in &self.transports {
            let types = transport.logon.address_types();
            let claimed: Vec<usize> = pending
                .iter()
                .copied()
                .filter(|i| {
                    let kind = text(&mail.recipients[*i], tags::ADDRTYPE).unwrap_or_default();
                    types.iter().any(|t| t.eq_ignore_ascii_case(kind))
                })
                .collect();
            if claimed.is_empty() {
                continue;
            }
            if self.target.is_some_and(|uid| uid != transport.uid) || is_offline(transport) {
                // It is this transport's to send, and its queue is not flushed now.
                pending.retain(|i| !claimed.contains(i));
                later = true;
                continue;
            }
            (self.status)(&transport.uid, STATUS_OUTBOUND_ACTIVE, 0);
            let submission =
                Submission { key: outgoing.submission, mail: &mail, recipients: &claimed };
            match transport.logon.submit(&submission)? {
                Submitted::Done { sent, failed: lost } => {
                    pending.retain(|i| !sent.contains(i) && !lost.iter().any(|(l, _)| l == i));
                    failed.extend(lost);
                }
                Submitted::NotMe => {}
                Submitted::Cancel => pending.retain(|i| !claimed.contains(i)),
                Submitted::Busy => {
                    pending.retain(|i| !claimed.contains(i));
                    later = true;
                }
                Submitted::Wait { seconds, .. } => {
                    pending.retain(|i| !claimed.contains(i));
                    later = true;
                    let due = Instant::now() + Duration::from_secs(u64::from(seconds));
                    self.waiting.lock().insert(outgoing.submission, due);
                }
            }
        }
        for index in pending {
            let kind = text(&mail.recipients[index], tags::ADDRTYPE).unwrap_or_default();
            let reason = if kind.is_empty() {
                "the recipient has no address".to_owned()
            } else {
                format!("no transport of this profile serves addresses of type {kind}")
            };
            failed.push((index, reason));
        }
        if later {
            // Who has it already is recognised by the key when it is sent again.
            store.set_lock(&outgoing.entry_id, false)?;
            return Ok(false);
        }
        if !failed.is_empty() {
            let report = report::non_delivery(&mail, &failed);
            let mut key = outgoing.submission.to_vec();
            key.extend_from_slice(b"report");
            store.deliver(&report, &key)?;
        }
        let mut marked: Vec<usize> = origins;
        marked.sort_unstable();
        marked.dedup();
        for index in marked {
            let row = &original.recipients[index];
            if row.iter().any(|p| p.tag == tags::ROWID.tag()) {
                store.recipient_done(&outgoing.entry_id, long(row, tags::ROWID))?;
            }
        }
        store.finished(&outgoing.entry_id)?;
        Ok(true)
    }

    /// Gives each recipient an address, and puts the members of a distribution list in its place.
    fn expand(&self, mail: &Mail, open: &[usize]) -> Reply<Vec<Recipient>> {
        let mut found: Vec<Recipient> = Vec::new();
        for &origin in open {
            let row = &mail.recipients[origin];
            for row in addrbook::addressed(&self.books, row)? {
                // A person on two lists gets the message once.
                let key = |r: &[PropValue]| {
                    search_key(
                        text(r, tags::ADDRTYPE).unwrap_or_default(),
                        text(r, tags::EMAIL_ADDRESS).unwrap_or_default(),
                    )
                };
                let address = text(&row, tags::EMAIL_ADDRESS).unwrap_or_default();
                if address.is_empty() || !found.iter().any(|f| key(&f.row) == key(&row)) {
                    found.push(Recipient { row, origin });
                }
            }
        }
        Ok(found)
    }

    /// Fills in who sends a message and when, where the message does not say.
    fn sign(&self, mail: &mut Mail) {
        let properties = &mut mail.properties;
        if !properties.iter().any(|p| p.tag == tags::CLIENT_SUBMIT_TIME.tag()) {
            properties.push(PropValue {
                tag: tags::CLIENT_SUBMIT_TIME.tag(),
                value: Value::SysTime(filetime_now()),
            });
        }
        if let Some((name, address)) = &self.sender {
            for property in sender(properties, name, address) {
                put(properties, property);
            }
        }
    }

    fn download(&self, lease: &Lease, transport: &Transport, done: &mut Done) -> Reply<()> {
        let Some((uid, store)) = self.stores.first() else { return Ok(()) };
        let next = || -> Reply<bool> {
            let Some((key, mail)) = transport.logon.poll()? else { return Ok(false) };
            Self::keep(lease)?;
            (self.status)(&transport.uid, STATUS_INBOUND_ACTIVE, 0);
            store.mail().deliver(&mail, &key)?;
            Ok(true)
        };
        while self.work.on(uid, Way::In, next).transpose()?.unwrap_or(false) {
            done.received += 1;
        }
        Ok(())
    }
}

/// Whether a transport is not to send or fetch now.
fn is_offline(transport: &Transport) -> bool {
    transport.logon.status().code & STATUS_OFFLINE != 0
}

fn is_done(recipient: &[PropValue]) -> bool {
    recipient.iter().any(|p| p.tag == tags::RESPONSIBILITY.tag() && p.value == Value::Boolean(true))
}

#[cfg(test)]
mod tests;
