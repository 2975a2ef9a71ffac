//! A round's work, message by message.

mod receive;

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use mapi_session::{Code, PropValue, Value, tags};
use windows_core::GUID;

use super::attend::{Call, Ended, Event, Keys, Late, Polled, attend, begin};
use super::job::{Job, Office, backoff};
use super::{
    Done, Round, STATUS_INBOUND_FLUSH, STATUS_OUTBOUND_ACTIVE, STATUS_OUTBOUND_FLUSH, Transport,
    Way,
};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::home::{Lease, filetime_now};
use crate::identity::sender;
use crate::mail::Mail;
use crate::props::put;
use crate::provider::{Failure, Outcome, Settlement, StoreMail, Submission, Submitted, Then};
use crate::service::text;

/// How long a transport that is told to give up a message has for that.
const GRACE: Duration = Duration::from_secs(2);
/// How long a lease that was renewed is good for without a thought.
const RENEWAL: Duration = Duration::from_secs(2);
/// After how long a message is looked at again that waits for no time.
const LOOK_AGAIN: i64 = 60 * 10_000_000;
/// How often a transport may start anew with a message in one round.
const AGAIN: usize = 3;

/// A round that goes on.
pub(super) struct Run<'a> {
    round: &'a Round<'a>,
    lease: &'a Lease,
    force: bool,
    ready: Vec<[u8; 16]>,
    now: i64,
    jobs: Vec<Job>,
    /// Transports that get no more messages in this round: until when, and why.
    out: HashMap<GUID, (Option<i64>, String)>,
    /// Answers that have come too late for their rounds.
    late: HashMap<(GUID, [u8; 16]), (Keys, Reply<Submitted>)>,
    done: Done,
    sent: Cell<usize>,
    /// When the lease was renewed last.
    renewed: Cell<Instant>,
    fault: Option<Fault>,
    /// Why the store does not take a message of the transport that is at work.
    refused: Option<Fault>,
    /// What a transport is asked for while the store takes what it gave before.
    ahead: Option<Receiver<Event<Reply<Polled>>>>,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        round: &'a Round<'a>,
        lease: &'a Lease,
        force: bool,
        ready: Vec<[u8; 16]>,
        now: i64,
    ) -> Run<'a> {
        Run {
            round,
            lease,
            force,
            ready,
            now,
            jobs: Vec::new(),
            out: HashMap::new(),
            late: HashMap::new(),
            done: Done::default(),
            sent: Cell::new(0),
            renewed: Cell::new(Instant::now()),
            fault: None,
            refused: None,
            ahead: None,
        }
    }

    fn with_office<T>(&self, work: impl FnOnce(&Office<'_>) -> T) -> T {
        let sign = |mail: &mut Mail| sign(self.round.sender.as_ref(), mail);
        work(&Office {
            books: &self.round.books,
            transports: &self.round.transports,
            sign: &sign,
            force: self.force,
            ready: &self.ready,
            now: self.now,
        })
    }

    /// Looks what waits.
    pub(super) fn gather(&mut self) -> Reply<()> {
        for (place, (_, store)) in self.round.stores.iter().enumerate() {
            for outgoing in store.mail().outgoing()? {
                let job = Job::new(place, outgoing);
                if self.with_office(|office| job.is_due(office)) {
                    self.jobs.push(job);
                } else {
                    self.left(job.next());
                }
            }
        }
        Ok(())
    }

    /// A message stays in the queue until a time; one that has come already is none to wait for.
    fn left(&mut self, next: Option<i64>) {
        let again = self.now.saturating_add(LOOK_AGAIN);
        let next = next.filter(|time| *time > self.now).unwrap_or(again);
        self.done.left += 1;
        self.done.next = Some(self.done.next.map_or(next, |before| before.min(next)));
    }

    /// Ends with all messages as they are.
    pub(super) fn leave(mut self) -> Done {
        for job in std::mem::take(&mut self.jobs) {
            self.left(job.next());
        }
        self.done
    }

    /// Whether no message of the queue is due.
    pub(super) fn is_idle(&self) -> bool {
        self.jobs.is_empty()
    }

    pub(super) fn has_work_for(&self, transport: &Transport) -> bool {
        !self.out.contains_key(&transport.uid)
            && self
                .jobs
                .iter()
                .any(|job| job.open && !job.over && !job.claimed(&transport.uid).is_empty())
    }

    /// Works while a transport's row has the bit `flush`; after it that and `active` are cleared.
    fn in_status(
        &mut self,
        transport: &Transport,
        (flush, active): (u32, u32),
        upload: bool,
        work: impl FnOnce(&mut Self),
    ) {
        let board = self.round.board;
        if !self.is_there(transport) {
            return;
        }
        board.progress(&transport.uid, Some((0, 0)));
        board.bits(&transport.uid, flush, 0);
        match self.flush(transport, upload, true) {
            Ok(()) => {
                work(self);
                // It has done what it could; what fails now is seen at the next beginning.
                let _ = self.flush(transport, upload, false);
            }
            Err(why) => {
                board.trouble(&transport.uid, Some(why.clone()));
                self.out.insert(transport.uid, (None, why));
            }
        }
        board.progress(&transport.uid, None);
        board.bits(&transport.uid, 0, flush | active);
    }

    /// Whether a transport has returned from all that it was asked; what it has answered since is
    /// taken up.
    fn is_there(&mut self, transport: &Transport) -> bool {
        match self.round.absent.look(&transport.uid) {
            None => {
                let why = format!("{} does not answer", transport.name);
                self.round.board.trouble(&transport.uid, Some(why.clone()));
                self.out.insert(transport.uid, (None, why));
                false
            }
            Some(late) => {
                match late {
                    Late::Submit { key, recipients, answer } => {
                        self.late.insert((transport.uid, key), (recipients, answer));
                    }
                    Late::Poll(mails) => self.accept(transport, &mails),
                    Late::Nothing => {}
                }
                !self.out.contains_key(&transport.uid)
            }
        }
    }

    fn flush(&self, transport: &Transport, upload: bool, begins: bool) -> Result<(), String> {
        let logon = Arc::clone(&transport.logon);
        let call =
            begin(move |_| logon.flush(upload, begins)).map_err(|fault| fault.to_string())?;
        match self.wait(transport, call, |_| Ok(())) {
            Ended::Returned(answer) => answer.map_err(|fault| fault.to_string()),
            Ended::Panicked(words) => Err(panicked(transport, &words)),
            Ended::Not(call) => {
                self.round.absent.leave(transport.uid, Call::Flush(call));
                Err(format!("{} does not answer", transport.name))
            }
        }
    }

    fn wait<T>(
        &self,
        transport: &Transport,
        call: mpsc::Receiver<Event<T>>,
        keep: impl FnMut(Vec<(usize, Outcome)>) -> Reply<()>,
    ) -> Ended<T> {
        attend(call, transport.logon.patience(), keep, || {
            if self.is_over() {
                return Err(Code::E_USER_CANCEL.into());
            }
            Round::keep(self.lease)
        })
    }

    /// Whether nobody waits for what the round fetches by itself.
    fn is_over(&self) -> bool {
        self.round.by_itself && self.jobs.is_empty() && self.round.board.is_over()
    }

    /// Gives a transport what is for it in the queue.
    pub(super) fn upload(&mut self, transport: &Transport) {
        let bit = match () {
            () if deviates("F.6.4") => STATUS_INBOUND_FLUSH,
            () if deviates("J.4.FlushQueues") => STATUS_INBOUND_FLUSH | STATUS_OUTBOUND_FLUSH,
            () => STATUS_OUTBOUND_FLUSH,
        };
        self.in_status(transport, (bit, STATUS_OUTBOUND_ACTIVE), true, |run| {
            let mut jobs = std::mem::take(&mut run.jobs);
            let total = jobs.len();
            for (at, job) in jobs.iter_mut().enumerate().filter(|(_, job)| !job.over) {
                run.round.board.progress(&transport.uid, Some((at, total)));
                run.on(job, |run, job| run.serve(job, transport));
                if deviates("J.5.4") {
                    break;
                }
            }
            jobs.retain(|job| !job.over);
            run.jobs = jobs;
        });
    }

    /// Does something with a message while its store says that messages go out. What fails with
    /// one is no reason to leave the others.
    fn on(&mut self, job: &mut Job, work: impl FnOnce(&mut Self, &mut Job) -> Reply<()>) {
        let round = self.round;
        let (uid, store) = &round.stores[job.store];
        let result = round.work.on(uid, Way::Out, || {
            self.keep_lease()?;
            work(self, job)
        });
        match result {
            // The store is to have no more messages sent.
            None => {
                if job.open {
                    let _ = store.mail().set_lock(&job.outgoing.entry_id, false);
                }
                job.over = true;
                self.left(None);
            }
            Some(Ok(())) => {}
            Some(Err(fault)) => {
                job.over = true;
                // Aborted in the meantime?
                if fault.code != Code::E_NOT_IN_QUEUE {
                    // It stays in the queue, and can be aborted there.
                    let _ = store.mail().set_lock(&job.outgoing.entry_id, false);
                    self.left(None);
                    self.fault.get_or_insert(fault);
                }
            }
        }
    }

    /// Says that this spooler is still there, unless it has said so a moment ago.
    fn keep_lease(&self) -> Reply<()> {
        if self.renewed.get().elapsed() > RENEWAL {
            Round::keep(self.lease)?;
            self.renewed.set(Instant::now());
        }
        Ok(())
    }

    fn mail_of(&self, job: &Job) -> &'a dyn StoreMail {
        self.round.stores[job.store].1.mail()
    }

    /// Locks a message and reads it, unless that was done in this round.
    fn open(&mut self, job: &mut Job) -> Reply<()> {
        if job.open && job.mail().is_some() {
            return Ok(());
        }
        let store = self.mail_of(job);
        if !job.open && !deviates("J.1.locked") {
            store.set_lock(&job.outgoing.entry_id, true)?;
        }
        let mut mail = store.read(&job.outgoing.entry_id)?;
        for transport in &self.round.transports {
            if let Some(preprocessor) = transport.logon.preprocessor() {
                preprocessor.preprocess(&mut mail)?;
            }
        }
        if job.outgoing.preprocess && !deviates("J.1.PREPROCESS") {
            store.preprocessed(&job.outgoing.entry_id)?;
            job.outgoing.preprocess = false;
        }
        if job.open {
            // Who is how far is known; the message itself was let go of.
            self.with_office(|office| job.keep_mail(mail, office));
            return Ok(());
        }
        self.with_office(|office| job.take(mail, office))
    }

    /// Gives a transport a message, if there is a recipient in it for it.
    fn serve(&mut self, job: &mut Job, transport: &Transport) -> Reply<()> {
        if job.open && job.claimed(&transport.uid).is_empty() {
            return Ok(());
        }
        self.open(job)?;
        let claimed = job.claimed(&transport.uid);
        if let Some((until, why)) = self.out.get(&transport.uid) {
            job.postpone(&claimed, *until, why);
        } else if !claimed.is_empty() {
            self.submit(job, transport, &claimed)?;
        }
        if !job.over {
            self.fail_unclaimed(job)?;
            // With other transports to come it may be long before it is needed again; but it is
            // preprocessed once.
            if self.round.transports.iter().all(|t| t.logon.preprocessor().is_none()) {
                job.forget_mail();
            }
        }
        Ok(())
    }

    fn submit(&mut self, job: &mut Job, transport: &Transport, claimed: &[usize]) -> Reply<()> {
        let board = self.round.board;
        board.bits(&transport.uid, STATUS_OUTBOUND_ACTIVE, 0);
        let mut answer = self.late_answer(job, transport, claimed);
        let mut answers = 0;
        let answer = loop {
            let given = match answer.take() {
                Some(given) => Some(given),
                None => self.ask(job, transport, claimed)?,
            };
            answers += 1;
            match given {
                Some(Ok(Submitted::Again))
                    if answers < AGAIN && !deviates("J.3.4.END_RESEND_NOW") => {}
                other => break other,
            }
        };
        let left = job.claimed(&transport.uid);
        match answer {
            // It does not answer: `ask` has noted it.
            None => Ok(()),
            Some(Err(fault)) => {
                let why = fault.to_string();
                job.note_try();
                board.trouble(&transport.uid, Some(why.clone()));
                let later = Outcome::Later { seconds: None, reason: why };
                self.keep(job, left.iter().map(|i| (*i, later.clone())).collect())
            }
            Some(Ok(submitted)) => {
                board.trouble(&transport.uid, None);
                match &submitted {
                    Submitted::Busy if deviates("J.3.3.MAPI_E_BUSY") => {}
                    Submitted::Busy => {
                        let why = format!("{} is busy", transport.name);
                        job.postpone(&left, None, &why);
                    }
                    Submitted::Deferred { reason } => {
                        job.note_try();
                        let keeps = !deviates("J.3.4.END_DONT_RESEND");
                        job.postpone(&left, keeps.then_some(i64::MAX), reason);
                    }
                    Submitted::Wait { code, seconds, reason } => {
                        job.note_try();
                        if *code == Code::E_NETWORK_ERROR && !deviates("J.3.3.MAPI_E_NETWORK_ERROR")
                        {
                            let wait = match seconds {
                                0 => backoff(job.outgoing.tries),
                                seconds => i64::from(*seconds) * 10_000_000,
                            };
                            let why = reason.clone().unwrap_or_else(|| {
                                format!("{} cannot reach its server", transport.name)
                            });
                            board.trouble(&transport.uid, Some(why.clone()));
                            let until = Some(filetime_now().saturating_add(wait));
                            self.out.insert(transport.uid, (until, why));
                        }
                    }
                    Submitted::NotMe => {}
                    _ => job.note_try(),
                }
                let outcomes = job.outcomes(&left, submitted);
                self.keep(job, outcomes)
            }
        }
    }

    /// What a transport has answered too late in an earlier round.
    fn late_answer(
        &mut self,
        job: &Job,
        transport: &Transport,
        claimed: &[usize],
    ) -> Option<Reply<Submitted>> {
        let (before, answer) = self.late.remove(&(transport.uid, job.outgoing.submission))?;
        let Ok(Submitted::Recipients(outcomes)) = answer else { return Some(answer) };
        let mut found = Vec::new();
        for (index, outcome) in outcomes {
            let key = before.iter().find(|(i, _)| *i == index).map(|(_, key)| key);
            let place = key.and_then(|key| job.place(key)).filter(|i| claimed.contains(i));
            found.extend(place.map(|place| (place, outcome)));
        }
        // Nothing that it was not asked for is for another.
        found.extend(
            claimed
                .iter()
                .filter(|i| !found.iter().any(|(f, _)| f == *i))
                .map(|i| {
                    let reason = format!("{} has not answered", transport.name);
                    (*i, Outcome::Later { seconds: None, reason })
                })
                .collect::<Vec<_>>(),
        );
        Some(Ok(Submitted::Recipients(found)))
    }

    /// Has a transport send a message. `None`: it has not answered.
    fn ask(
        &mut self,
        job: &mut Job,
        transport: &Transport,
        claimed: &[usize],
    ) -> Reply<Option<Reply<Submitted>>> {
        let Some(mail) = job.mail() else { return Ok(None) };
        let key = job.outgoing.submission;
        let mut submission = Submission::new(key, mail, claimed.to_vec());
        submission.tries = job.outgoing.tries;
        submission.deferred = job.was_deferred();
        let logon = Arc::clone(&transport.logon);
        let given_up = Arc::new(AtomicBool::new(false));
        let cancelled = Arc::clone(&given_up);
        let call = begin(move |events| {
            let events = events.clone();
            let submission = submission.kept_by(Arc::new(move |outcomes| {
                let gone = || Fault::new(Code::E_USER_CANCEL, "the spooler does not wait any more");
                if cancelled.load(Ordering::Acquire) {
                    return Err(gone());
                }
                let (kept, answer) = mpsc::channel();
                events.send(Event::Told(outcomes, kept)).map_err(|_| gone())?;
                answer.recv().map_err(|_| gone())?
            }));
            logon.submit(&submission)
        })?;
        let mut ended = self.wait(transport, call, |outcomes| self.keep(job, outcomes));
        if let Ended::Not(call) = ended {
            transport.logon.cancel(&key);
            let patience = GRACE.min(transport.logon.patience());
            ended = attend(
                call,
                patience,
                |outcomes| self.keep(job, outcomes),
                || Round::keep(self.lease),
            );
        }
        match ended {
            Ended::Returned(answer) => Ok(Some(answer)),
            Ended::Panicked(words) => {
                Ok(Some(Err(Fault::new(Code::E_CALL_FAILED, panicked(transport, &words)))))
            }
            Ended::Not(receiver) => {
                given_up.store(true, Ordering::Release);
                let why = format!("{} does not answer", transport.name);
                self.round.board.trouble(&transport.uid, Some(why.clone()));
                let left = job.claimed(&transport.uid);
                let recipients = job.keys(claimed);
                self.round.absent.leave(transport.uid, Call::Submit { key, recipients, receiver });
                job.note_try();
                job.postpone(&left, None, &why);
                self.out.insert(transport.uid, (None, why));
                Ok(None)
            }
        }
    }

    /// Keeps what has become of recipients.
    fn keep(&self, job: &mut Job, outcomes: Vec<(usize, Outcome)>) -> Reply<()> {
        let settlement = job.apply(outcomes, filetime_now());
        self.settle(job, settlement)
    }

    fn settle(&self, job: &mut Job, settlement: Settlement) -> Reply<()> {
        // A transport may have settled all of it before it has returned.
        if job.over {
            return Ok(());
        }
        let Some(mut settlement) = job.complete(settlement) else { return Ok(()) };
        let finish = settlement.then == Then::Finish;
        self.with_office(|office| job.address(&mut settlement, office));
        if finish {
            self.clean_up(job);
        }
        self.mail_of(job).settle(&job.outgoing.entry_id, &settlement)?;
        job.over = finish;
        self.sent.set(self.sent.get() + usize::from(finish));
        Ok(())
    }

    fn clean_up(&self, job: &mut Job) {
        for transport in &self.round.transports {
            if let (Some(preprocessor), Some(mail)) =
                (transport.logon.preprocessor(), job.mail_mut())
            {
                preprocessor.clean_up(mail);
            }
        }
    }

    /// Tells the sender of those whom no transport serves. Where one could not be started those wait
    /// for it that have a type of address: without one no transport is for them.
    fn fail_unclaimed(&mut self, job: &mut Job) -> Reply<()> {
        let unclaimed = job.unclaimed();
        if unclaimed.is_empty() {
            return if job.is_settled() && !job.over {
                self.settle(job, Settlement::default())
            } else {
                Ok(())
            };
        }
        let Some(mail) = job.mail() else { return Ok(()) };
        let waits = self.round.lacks_transport && !deviates("M.E_NETWORK_ERROR");
        let outcome = |index: &usize| {
            let row = mail.recipients.get(*index).map(Vec::as_slice).unwrap_or_default();
            let reason = match text(row, tags::ADDRTYPE).unwrap_or_default() {
                "" => "the recipient has no address".to_owned(),
                _ if waits => {
                    let reason = "a transport of the profile could not be started".to_owned();
                    return (*index, Outcome::Later { seconds: None, reason });
                }
                kind => format!("no transport of this profile serves addresses of type {kind}"),
            };
            (*index, Outcome::Failed(Failure { reason_code: 1, ..Failure::new(reason) }))
        };
        let outcomes = unclaimed.iter().map(outcome).collect();
        self.keep(job, outcomes)
    }

    /// Notes what waits, and tells what was done.
    pub(super) fn finish(mut self) -> Reply<Done> {
        let mut jobs = std::mem::take(&mut self.jobs);
        for job in &mut jobs {
            self.on(job, |run, job| {
                if !job.open || !job.unclaimed().is_empty() || job.has_failures() {
                    run.open(job)?;
                }
                run.fail_unclaimed(job)?;
                if job.over {
                    return Ok(());
                }
                let mut settlement = job.waiting(|uid| run.name_of(uid));
                run.with_office(|office| job.address(&mut settlement, office));
                run.mail_of(job).settle(&job.outgoing.entry_id, &settlement)?;
                if let Then::Wait { next_try, .. } = &settlement.then {
                    run.left(next_try.filter(|time| *time < i64::MAX));
                }
                Ok(())
            });
        }
        match self.fault {
            Some(fault) => Err(fault),
            None => Ok(Done { sent: self.sent.get(), ..self.done }),
        }
    }

    /// Why a recipient is still with a transport: it is not asked now.
    fn name_of(&self, transport: &GUID) -> String {
        if let Some((_, why)) = self.out.get(transport) {
            return why.clone();
        }
        let found = self.round.transports.iter().find(|t| t.uid == *transport);
        found.map_or_else(String::new, |t| {
            let why = if super::is_offline(t) { "is offline" } else { "is not asked now" };
            format!("it is for {}, which {why}", t.name)
        })
    }
}

fn panicked(transport: &Transport, words: &str) -> String {
    format!("{} has failed by itself: {words}", transport.name)
}

/// Fills in who sends a message and when, where the message does not say.
fn sign(from: Option<&(String, String)>, mail: &mut Mail) {
    let properties = &mut mail.properties;
    if !properties.iter().any(|p| p.tag == tags::CLIENT_SUBMIT_TIME.tag()) {
        let now = Value::SysTime(filetime_now());
        properties.push(PropValue { tag: tags::CLIENT_SUBMIT_TIME.tag(), value: now });
    }
    if let Some((name, address)) = from {
        for property in sender(properties, name, address) {
            put(properties, property);
        }
    }
}
