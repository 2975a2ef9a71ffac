//! A message of the queue, and how far each of its recipients is.

use std::sync::Arc;

use mapi_session::{Code, PropValue, Value, tags};
use windows_core::GUID;

use super::attend::Keys;
use super::{Transport, report};
use crate::addrbook;
use crate::com::Reply;
use crate::deviation::deviates;
use crate::identity::{provider_uid, search_key};
use crate::mail::Mail;
use crate::provider::{
    AddressBookLogon, Failure, Outcome, Outgoing, Report, Settlement, Submitted, Then,
};
use crate::service::{binary, long, text};

const SECOND: i64 = 10_000_000;
/// How long a message waits that could not be sent, when its transport does not say so: twice as
/// long after each try, up to an hour.
const FIRST_WAIT: i64 = 60 * SECOND;
const LONGEST_WAIT: i64 = 60 * FIRST_WAIT;

/// How long a message waits after so many tries.
pub(super) fn backoff(tries: u32) -> i64 {
    FIRST_WAIT.saturating_mul(1 << tries.min(16)).min(LONGEST_WAIT)
}

/// How far a recipient is.
#[derive(Debug, Clone, PartialEq)]
enum State {
    /// It is for the transport at this place among its candidates, or for nobody.
    Open(usize),
    /// It waits until then, or for the next opportunity.
    Later(Option<i64>, String),
    /// It is dealt with.
    Settled,
}

/// A recipient with its address.
struct Recipient {
    /// Its search key, that of its type and address.
    key: Vec<u8>,
    /// Which of the message's own rows it stands for, by PR_ROWID.
    row: i32,
    /// What transports see of it.
    columns: Vec<PropValue>,
    /// The transports that may serve it, in the order in which they are asked.
    candidates: Vec<GUID>,
    state: State,
}

/// What is the same for all messages of a round.
pub(super) struct Office<'a> {
    pub(super) books: &'a [Arc<dyn AddressBookLogon>],
    pub(super) transports: &'a [Transport],
    /// What fills in who sends a message.
    pub(super) sign: &'a dyn Fn(&mut Mail),
    /// What time waits for is taken as come.
    pub(super) force: bool,
    /// The submissions that their transports ask for.
    pub(super) ready: &'a [[u8; 16]],
    pub(super) now: i64,
}

/// A message of the queue.
pub(super) struct Job {
    /// Which of the stores has it.
    pub(super) store: usize,
    pub(super) outgoing: Outgoing,
    recipients: Vec<Recipient>,
    /// What transports get, while it is kept.
    mail: Option<Arc<Mail>>,
    /// Who will never have it, and is not reported yet. Until then nothing of it is noted: after a
    /// crash they fail once more.
    failed: Vec<(usize, Failure)>,
    /// It was given to a transport in this round.
    tried: bool,
    pub(super) open: bool,
    pub(super) over: bool,
}

impl Job {
    pub(super) fn new(store: usize, outgoing: Outgoing) -> Job {
        Job {
            store,
            outgoing,
            recipients: Vec::new(),
            mail: None,
            failed: Vec::new(),
            tried: false,
            open: false,
            over: false,
        }
    }

    /// Takes in the message: its recipients get addresses, the members of a distribution list are
    /// put in its place, and each learns who may serve it.
    pub(super) fn take(&mut self, mail: Mail, office: &Office<'_>) -> Reply<()> {
        self.recipients.clear();
        let open = mail.recipients.iter().filter(|row| !is_done(row));
        for origin in open {
            let number = long(origin, tags::ROWID);
            for row in addrbook::addressed(office.books, origin)? {
                let kind = text(&row, tags::ADDRTYPE).unwrap_or_default();
                let address = text(&row, tags::EMAIL_ADDRESS).unwrap_or_default();
                let key = search_key(kind, address);
                // A person on two lists gets the message once.
                if !address.is_empty() && self.recipients.iter().any(|r| r.key == key) {
                    continue;
                }
                let known = self.outgoing.addresses.iter().find(|(known, _)| *known == key);
                let state = match known {
                    Some((_, None)) => State::Settled,
                    Some((_, Some(due))) if self.waits(*due, office) => {
                        State::Later(Some(*due), String::new())
                    }
                    _ => State::Open(0),
                };
                let candidates = candidates(&row, kind, office.transports);
                let recipient = Recipient { key, row: number, columns: row, candidates, state };
                self.recipients.push(recipient);
            }
        }
        self.open = true;
        self.keep_mail(mail, office);
        Ok(())
    }

    /// Keeps the message as transports see it: its recipients are those of the job, and behind
    /// them, for the headers, those that were dealt with before.
    pub(super) fn keep_mail(&mut self, mut mail: Mail, office: &Office<'_>) {
        (office.sign)(&mut mail);
        // How the message stands in the queue is nobody else's affair.
        mail.properties.retain(|p| {
            p.tag != tags::SUBMIT_FLAGS.tag() && !(0x6600..0x6800).contains(&p.tag.id())
        });
        let mine = |row: &Vec<PropValue>| {
            self.recipients.iter().any(|r| r.row == long(row, tags::ROWID)) || !is_done(row)
        };
        let mut rows: Vec<_> = self.recipients.iter().map(|r| r.columns.clone()).collect();
        rows.extend(mail.recipients.into_iter().filter(|row| !mine(row)));
        mail.recipients = rows;
        self.mail = Some(Arc::new(mail));
    }

    fn waits(&self, due: i64, office: &Office<'_>) -> bool {
        let asked = due == i64::MAX && office.ready.contains(&self.outgoing.submission);
        due > office.now && !office.force && !asked
    }

    /// Whether the queue's own notes have it wait.
    pub(super) fn is_due(&self, office: &Office<'_>) -> bool {
        let wanted = self.outgoing.not_before.is_none_or(|time| time <= office.now)
            || deviates("J.1.PR_DEFERRED_SEND_TIME");
        wanted && self.outgoing.next_try.is_none_or(|due| !self.waits(due, office))
    }

    /// When it is to be looked at again, as far as the queue knows.
    pub(super) fn next(&self) -> Option<i64> {
        self.outgoing.not_before.max(self.outgoing.next_try).filter(|time| *time < i64::MAX)
    }

    /// Whether a transport had it before and has kept it.
    pub(super) fn was_deferred(&self) -> bool {
        self.outgoing.next_try == Some(i64::MAX)
    }

    /// The recipients that are for a transport now.
    pub(super) fn claimed(&self, transport: &GUID) -> Vec<usize> {
        let mine = |r: &Recipient| match r.state {
            State::Open(at) => r.candidates.get(at) == Some(transport),
            _ => false,
        };
        (0..self.recipients.len()).filter(|i| mine(&self.recipients[*i])).collect()
    }

    /// The recipients that no transport is left for.
    pub(super) fn unclaimed(&self) -> Vec<usize> {
        let nobody = |r: &Recipient| matches!(r.state, State::Open(at) if at >= r.candidates.len());
        (0..self.recipients.len()).filter(|i| nobody(&self.recipients[*i])).collect()
    }

    pub(super) fn keys(&self, recipients: &[usize]) -> Keys {
        recipients.iter().map(|i| (*i, self.recipients[*i].key.clone())).collect()
    }

    /// The place of a recipient by its search key.
    pub(super) fn place(&self, key: &[u8]) -> Option<usize> {
        self.recipients.iter().position(|r| r.key == key)
    }

    /// What transports get; none: it is to be read again.
    pub(super) fn mail(&self) -> Option<Arc<Mail>> {
        self.mail.clone()
    }

    pub(super) fn mail_mut(&mut self) -> Option<&mut Mail> {
        self.mail.as_mut().map(Arc::make_mut)
    }

    /// Lets go of what takes much memory.
    pub(super) fn forget_mail(&mut self) {
        self.mail = None;
    }

    pub(super) fn is_settled(&self) -> bool {
        self.recipients.iter().all(|r| r.state == State::Settled)
    }

    /// Has recipients wait that are still open.
    pub(super) fn postpone(&mut self, recipients: &[usize], until: Option<i64>, why: &str) {
        for index in recipients {
            if matches!(self.recipients[*index].state, State::Open(_)) {
                self.recipients[*index].state = State::Later(until, why.to_owned());
            }
        }
    }

    pub(super) fn note_try(&mut self) {
        self.tried = true;
    }

    /// Takes in what a transport says of recipients that it was given, and gives what is to be
    /// kept of it.
    pub(super) fn apply(&mut self, outcomes: Vec<(usize, Outcome)>, now: i64) -> Settlement {
        let mut delivered = Vec::new();
        let mut settled = Vec::new();
        let wait = backoff(self.outgoing.tries);
        for (index, outcome) in outcomes {
            let Some(recipient) = self.recipients.get_mut(index) else { continue };
            if recipient.state == State::Settled {
                continue;
            }
            match outcome {
                Outcome::Sent | Outcome::Delivered => {
                    recipient.state = State::Settled;
                    settled.push(recipient.key.clone());
                    if outcome == Outcome::Delivered {
                        delivered.push(index);
                    }
                }
                Outcome::Failed(failure) => {
                    recipient.state = State::Settled;
                    self.failed.push((index, failure));
                }
                Outcome::Later { seconds, reason } => {
                    let wait = seconds.map_or(wait, |seconds| i64::from(seconds) * SECOND);
                    recipient.state = State::Later(Some(now.saturating_add(wait)), reason);
                }
                Outcome::NotMe => {
                    if deviates("J.3.3.MAPI_E_NOT_ME") {
                        recipient.candidates.clear();
                    }
                    if let State::Open(at) = &mut recipient.state {
                        *at += 1;
                    }
                }
            }
        }
        let report = self.mail.as_ref().and_then(|mail| report::delivery(mail, &delivered));
        Settlement { settled, reports: report.into_iter().collect(), ..Settlement::default() }
    }

    /// What a transport's answer says of each recipient that it was given, where it says it of
    /// all of them.
    pub(super) fn outcomes(&self, claimed: &[usize], answer: Submitted) -> Vec<(usize, Outcome)> {
        let all = |outcome: &Outcome| claimed.iter().map(|i| (*i, outcome.clone())).collect();
        match answer {
            Submitted::Recipients(mut list) => {
                list.retain(|(index, _)| claimed.contains(index));
                let left: Vec<usize> = claimed
                    .iter()
                    .copied()
                    .filter(|i| !list.iter().any(|(named, _)| named == i))
                    .collect();
                list.extend(left.into_iter().map(|i| (i, Outcome::NotMe)));
                list
            }
            Submitted::NotMe => all(&Outcome::NotMe),
            Submitted::Cancel if deviates("J.3.3.MAPI_E_CANCEL") => {
                all(&Outcome::Later { seconds: None, reason: String::new() })
            }
            Submitted::Cancel => all(&Outcome::Sent),
            Submitted::Wait { code, .. }
                if (code == Code::E_WAIT && deviates("J.3.3.MAPI_E_WAIT"))
                    || (code == Code::E_NETWORK_ERROR
                        && deviates("J.3.3.MAPI_E_NETWORK_ERROR")) =>
            {
                all(&Outcome::Later { seconds: Some(0), reason: String::new() })
            }
            Submitted::Later if deviates("J.3.4.END_RESEND_LATER") => all(&Outcome::Sent),
            Submitted::Busy if deviates("J.3.3.MAPI_E_BUSY") => all(&Outcome::Sent),
            Submitted::Wait { seconds, reason, .. } => all(&Outcome::Later {
                seconds: (seconds > 0).then_some(seconds),
                reason: reason.unwrap_or_else(|| "the transport cannot send it now".to_owned()),
            }),
            Submitted::Later | Submitted::Again => all(&Outcome::Later {
                seconds: None,
                reason: "the transport does not send it now".to_owned(),
            }),
            Submitted::Busy | Submitted::Deferred { .. } => Vec::new(),
        }
    }

    /// The message's own rows that are dealt with, since all that they stand for are.
    fn rows(&self) -> Vec<i32> {
        let mut rows: Vec<i32> = self.recipients.iter().map(|r| r.row).collect();
        rows.sort_unstable();
        rows.dedup();
        let unnoted = |at: usize| self.failed.iter().any(|(failed, _)| *failed == at);
        let open = |row: &i32| {
            let mut own = self.recipients.iter().enumerate().filter(|(_, r)| r.row == *row);
            own.any(|(at, r)| r.state != State::Settled || unnoted(at))
        };
        rows.retain(|row| !open(row));
        rows
    }

    /// What is to be kept of what has become of recipients; nothing where there is no need.
    pub(super) fn complete(&mut self, mut settlement: Settlement) -> Option<Settlement> {
        if self.is_settled() && !deviates("J.3.3.S_OK") {
            settlement.then = Then::Finish;
            self.report(&mut settlement);
        } else if settlement.settled.is_empty() {
            return None;
        }
        settlement.rows = self.rows();
        Some(settlement)
    }

    /// Whether somebody has failed who is not reported yet.
    pub(super) fn has_failures(&self) -> bool {
        !self.failed.is_empty()
    }

    /// Notes those who have failed, and reports them all at once.
    fn report(&mut self, settlement: &mut Settlement) {
        let mut failed = std::mem::take(&mut self.failed);
        failed.sort_by_key(|(index, _)| *index);
        let keys = failed.iter().map(|(index, _)| self.recipients[*index].key.clone());
        settlement.settled.extend(keys);
        let report = self.mail.as_ref().and_then(|mail| report::non_delivery(mail, &failed));
        settlement.reports.extend(report);
    }

    /// What is noted when the round is over and some recipients do not have the message.
    pub(super) fn waiting(&mut self, names: impl Fn(&GUID) -> String) -> Settlement {
        let mut waiting = Vec::new();
        let mut next: Option<Option<i64>> = None;
        let mut reasons: Vec<String> = Vec::new();
        for recipient in &self.recipients {
            let (until, reason) = match &recipient.state {
                State::Settled => continue,
                State::Later(until, reason) => (*until, reason.clone()),
                State::Open(at) => {
                    let transport = recipient.candidates.get(*at).map(&names);
                    (None, transport.unwrap_or_default())
                }
            };
            if let Some(until) = until {
                waiting.push((recipient.key.clone(), until));
            }
            next = Some(match next {
                None => until,
                Some(before) => before.zip(until).map(|(a, b)| a.min(b)),
            });
            if !reason.is_empty() && !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        let mut settlement = Settlement {
            waiting,
            then: Then::Wait {
                next_try: next.flatten(),
                tried: self.tried,
                reason: reasons.join("; "),
            },
            ..Settlement::default()
        };
        self.report(&mut settlement);
        settlement.rows = self.rows();
        settlement
    }

    /// The reports that are for somebody else than the sender are addressed.
    pub(super) fn address(&self, settlement: &mut Settlement, office: &Office<'_>) {
        let Some(mail) = &self.mail else { return };
        let Some(to) = report::receiver(mail, office.books) else { return };
        for report in &mut settlement.reports {
            if let Report::Deliver(mail) = report {
                *report = Report::Submit(report::addressed(std::mem::take(mail), to.clone()));
            }
        }
    }
}

/// The transports that may serve a recipient, in the order in which they are asked: those that
/// know its entry identifier, then those that know its address type. [ixplogon-addresstypes]
fn candidates(row: &[PropValue], kind: &str, transports: &[Transport]) -> Vec<GUID> {
    let uid = binary(row, tags::ENTRYID).and_then(|id| provider_uid(id).ok());
    let by_uid = transports
        .iter()
        .filter(|t| uid.is_some_and(|uid| t.logon.uids().contains(&uid)) && !deviates("J.3.1.UID"));
    let by_type = transports.iter().filter(|t| {
        let types = t.logon.address_types();
        let named = types.iter().any(|t| !t.is_empty() && t.eq_ignore_ascii_case(kind));
        named || (t.logon.serves_any_type() && !kind.is_empty())
    });
    let mut found: Vec<GUID> = Vec::new();
    for transport in by_uid.chain(by_type) {
        if !found.contains(&transport.uid) {
            found.push(transport.uid);
        }
    }
    if deviates("J.3.1") {
        found.reverse();
    }
    found
}

fn is_done(recipient: &[PropValue]) -> bool {
    recipient.iter().any(|p| p.tag == tags::RESPONSIBILITY.tag() && p.value == Value::Boolean(true))
}
