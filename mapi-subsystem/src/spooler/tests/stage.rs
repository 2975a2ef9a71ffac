//! A store, transports and a spooler for the tests.

use std::collections::HashSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use mapi_session::flags::ResourceStatus;
use mapi_session::raw::{IMAPIAdviseSink, IMsgStore};

use mapi_session::tags;

use super::super::*;
use crate::mail::Mail;
use crate::provider::{
    Access, Failure, Opened, Outcome, Outgoing, Preprocessor, ProviderStatus, Report, Settlement,
    StoreMail, Submission, Submitted, Then,
};
use crate::service::text;

/// A store with one message in its queue, which fails at the step that it is told.
#[derive(Default)]
pub(super) struct Store {
    pub(super) queue: Mutex<Vec<(Outgoing, Mail, bool)>>,
    pub(super) delivered: Mutex<Vec<(Vec<u8>, Mail)>>,
    pub(super) reports: Mutex<Vec<Report>>,
    pub(super) reasons: Mutex<Vec<String>>,
    pub(super) finished: AtomicUsize,
    pub(super) step: AtomicUsize,
    pub(super) fails_at: AtomicUsize,
}

impl Store {
    pub(super) fn with(recipients: &[&str]) -> Arc<Store> {
        let store = Store::default();
        let row = |(number, address): (usize, &&str)| {
            vec![
                tags::ROWID.with(number as i32),
                tags::ADDRTYPE.with("SMTP"),
                tags::EMAIL_ADDRESS.with(*address),
                tags::RECIPIENT_TYPE.with(1),
            ]
        };
        let mail = Mail {
            properties: vec![tags::SUBJECT.with("Hello")],
            recipients: recipients.iter().enumerate().map(row).collect(),
            ..Mail::default()
        };
        let outgoing = Outgoing { entry_id: vec![1], submission: [9; 16], ..Outgoing::default() };
        store.queue.lock().unwrap().push((outgoing, mail, false));
        store.fails_at.store(usize::MAX, Ordering::Relaxed);
        Arc::new(store)
    }

    /// One step more; the one at which it fails is not done.
    fn step(&self) -> Reply<()> {
        let step = self.step.fetch_add(1, Ordering::Relaxed);
        if step == self.fails_at.load(Ordering::Relaxed) {
            return Err(Fault::new(Code::E_CALL_FAILED, "killed"));
        }
        Ok(())
    }
}

impl StoreMail for Store {
    fn outgoing(&self) -> Reply<Vec<Outgoing>> {
        Ok(self.queue.lock().unwrap().iter().map(|(o, ..)| o.clone()).collect())
    }

    fn set_lock(&self, _: &[u8], locked: bool) -> Reply<()> {
        self.step()?;
        match self.queue.lock().unwrap().first_mut() {
            Some(first) => first.2 = locked,
            None => return Err(Code::E_NOT_IN_QUEUE.into()),
        }
        Ok(())
    }

    fn read(&self, _: &[u8]) -> Reply<Mail> {
        self.step()?;
        Ok(self.queue.lock().unwrap()[0].1.clone())
    }

    fn preprocessed(&self, _: &[u8]) -> Reply<()> {
        self.step()?;
        self.queue.lock().unwrap()[0].0.preprocess = false;
        Ok(())
    }

    fn settle(&self, _: &[u8], settlement: &Settlement) -> Reply<()> {
        self.step()?;
        let mut queue = self.queue.lock().unwrap();
        let (outgoing, mail, locked) = queue.first_mut().ok_or(Code::E_NOT_IN_QUEUE)?;
        for key in &settlement.settled {
            outgoing.addresses.push((key.clone(), None));
        }
        for (key, due) in &settlement.waiting {
            outgoing.addresses.retain(|(known, _)| known != key);
            outgoing.addresses.push((key.clone(), Some(*due)));
        }
        for row in &settlement.rows {
            crate::props::put(&mut mail.recipients[*row as usize], tags::RESPONSIBILITY.with(true));
        }
        for report in &settlement.reports {
            self.reports.lock().unwrap().push(report.clone());
        }
        match &settlement.then {
            Then::Go => {}
            Then::Wait { next_try, tried, reason } => {
                outgoing.next_try = *next_try;
                outgoing.tries += u32::from(*tried);
                *locked = false;
                self.reasons.lock().unwrap().push(reason.clone());
            }
            Then::Finish => {
                self.finished.fetch_add(1, Ordering::Relaxed);
                queue.clear();
            }
        }
        Ok(())
    }

    fn deliver(&self, mail: &Mail, key: &[u8]) -> Reply<Option<Vec<u8>>> {
        self.step()?;
        let mut delivered = self.delivered.lock().unwrap();
        if !delivered.iter().any(|(k, _)| k == key) {
            delivered.push((key.to_vec(), mail.clone()));
        }
        Ok(None)
    }
}

pub(super) struct Logon(Arc<Store>);

impl StoreLogon for Logon {
    fn uids(&self) -> Vec<GUID> {
        Vec::new()
    }
    fn store_entry_id(&self) -> Vec<u8> {
        Vec::new()
    }
    fn record_key(&self) -> Vec<u8> {
        Vec::new()
    }
    fn support_mask(&self) -> u32 {
        0
    }
    fn open_store(&self, _: Access) -> Reply<IMsgStore> {
        Err(Code::E_NO_SUPPORT.into())
    }
    fn open_entry(&self, _: &[u8], _: Access) -> Reply<Opened> {
        Err(Code::E_NO_SUPPORT.into())
    }
    fn compare_entry_ids(&self, a: &[u8], b: &[u8]) -> Reply<bool> {
        Ok(a == b)
    }
    fn advise(&self, _: Option<&[u8]>, _: u32, _: &IMAPIAdviseSink) -> Reply<usize> {
        Err(Code::E_NO_SUPPORT.into())
    }
    fn unadvise(&self, _: usize) -> Reply<()> {
        Ok(())
    }
    fn status(&self) -> Option<ProviderStatus> {
        None
    }
    fn validate(&self) -> Reply<()> {
        Ok(())
    }
    fn mail(&self) -> &dyn StoreMail {
        &*self.0
    }
    fn logoff(&self) {}
}

/// What a transport answers, one call after the other.
pub(super) type Script = Mutex<Vec<Box<dyn FnMut(&Submission) -> Reply<Submitted> + Send>>>;

/// A transport that remembers under which key each recipient has a message, as a receiver does,
/// and answers what it is told; without that it has what it is given.
#[derive(Default)]
pub(super) struct Wire {
    pub(super) name: &'static str,
    pub(super) types: Vec<String>,
    pub(super) uids: Vec<GUID>,
    pub(super) any: bool,
    pub(super) script: Script,
    pub(super) got: Mutex<HashSet<(String, [u8; 16])>>,
    pub(super) asked: Mutex<Vec<Vec<String>>>,
    pub(super) ready: Mutex<Vec<[u8; 16]>>,
    pub(super) cancelled: AtomicBool,
    pub(super) fails_to_begin: AtomicBool,
    pub(super) offline: AtomicBool,
    pub(super) preprocesses: bool,
    pub(super) patience: Duration,
    /// What happened to all transports, in order.
    pub(super) log: Option<Arc<Mutex<Vec<String>>>>,
}

impl Wire {
    pub(super) fn of(kind: &str) -> Wire {
        Wire {
            name: "Wire",
            types: vec![kind.into()],
            patience: Duration::from_secs(60),
            ..Wire::default()
        }
    }

    pub(super) fn smtp() -> Arc<Wire> {
        Arc::new(Wire::of("SMTP"))
    }

    pub(super) fn answers(
        self: &Arc<Self>,
        answer: impl FnMut(&Submission) -> Reply<Submitted> + Send + 'static,
    ) {
        self.script.lock().unwrap().push(Box::new(answer));
    }

    pub(super) fn says(self: &Arc<Self>, answer: Submitted) {
        self.answers(move |_| Ok(answer.clone()));
    }

    /// Whom each call named.
    pub(super) fn asked(&self) -> Vec<Vec<String>> {
        self.asked.lock().unwrap().clone()
    }

    fn log(&self, what: &str) {
        if let Some(log) = &self.log {
            log.lock().unwrap().push(format!("{} {what}", self.name));
        }
    }
}

pub(super) struct WireLogon(Arc<Wire>);

pub(super) fn address(submission: &Submission, index: usize) -> String {
    text(&submission.mail.recipients[index], tags::EMAIL_ADDRESS).unwrap().to_owned()
}

impl TransportLogon for WireLogon {
    fn address_types(&self) -> Vec<String> {
        self.0.types.clone()
    }

    fn serves_any_type(&self) -> bool {
        self.0.any
    }

    fn uids(&self) -> Vec<GUID> {
        self.0.uids.clone()
    }

    fn submit(&self, submission: &Submission) -> Reply<Submitted> {
        self.0.log("submit");
        let named = submission.recipients.iter().map(|i| address(submission, *i)).collect();
        self.0.asked.lock().unwrap().push(named);
        let scripted = {
            let mut script = self.0.script.lock().unwrap();
            if script.is_empty() { None } else { Some(script.remove(0)) }
        };
        if let Some(mut answer) = scripted {
            return answer(submission);
        }
        let mut outcomes = Vec::new();
        for &index in &submission.recipients {
            let address = address(submission, index);
            if address.starts_with("bad") {
                outcomes.push((index, Outcome::Failed(Failure::new("bad"))));
            } else {
                self.0.got.lock().unwrap().insert((address, submission.key));
                outcomes.push((index, Outcome::Delivered));
            }
        }
        Ok(Submitted::Recipients(outcomes))
    }

    fn patience(&self) -> Duration {
        self.0.patience
    }

    fn cancel(&self, _: &[u8; 16]) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }

    fn ready(&self) -> Vec<[u8; 16]> {
        self.0.ready.lock().unwrap().clone()
    }

    fn preprocessor(&self) -> Option<&dyn Preprocessor> {
        self.0.preprocesses.then_some(self)
    }

    fn flush(&self, upload: bool, begin: bool) -> Reply<()> {
        let way = if upload { "upload" } else { "download" };
        self.0.log(&format!("{} {way}", if begin { "begins" } else { "ends" }));
        if begin && self.0.fails_to_begin.load(Ordering::Relaxed) {
            return Err(Fault::new(Code::E_NETWORK_ERROR, "the line is cut"));
        }
        Ok(())
    }

    fn poll(&self) -> Reply<Option<(Vec<u8>, Mail)>> {
        Ok(None)
    }

    fn status(&self) -> ProviderStatus {
        ProviderStatus {
            code: if self.0.offline.load(Ordering::Relaxed) {
                ResourceStatus::OFFLINE.bits()
            } else {
                ResourceStatus::AVAILABLE.bits()
            },
            methods: 0,
            text: None,
            identity: None,
            extra: Vec::new(),
        }
    }

    fn validate(&self, _: u32) -> Reply<()> {
        Ok(())
    }

    fn logoff(&self) {}
}

impl Preprocessor for WireLogon {
    fn preprocess(&self, mail: &mut Mail) -> Reply<()> {
        self.0.log("preprocess");
        let subject = text(&mail.properties, tags::SUBJECT).unwrap_or_default().to_owned();
        crate::props::put(&mut mail.properties, tags::SUBJECT.with(subject + self.0.name));
        Ok(())
    }

    fn clean_up(&self, _: &mut Mail) {
        self.0.log("clean up");
    }
}

/// What was told of transports.
#[derive(Default)]
pub(super) struct Blackboard(Mutex<Vec<Option<String>>>);

impl Board for Blackboard {
    fn bits(&self, _: &GUID, _: u32, _: u32) {}
    fn progress(&self, _: &GUID, _: Progress) {}
    fn trouble(&self, _: &GUID, why: Option<String>) {
        self.0.lock().unwrap().push(why);
    }
}

/// A spooler that goes through rounds.
#[derive(Default)]
pub(super) struct Desk {
    pub(super) absent: Absent,
    pub(super) board: Blackboard,
    pub(super) by_itself: bool,
    pub(super) lacks_transport: bool,
}

impl Desk {
    pub(super) fn run(&self, store: &Arc<Store>, wires: &[&Arc<Wire>], flags: u32) -> Reply<Done> {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::open(folder.path()).unwrap();
        let transports = (1_u128..)
            .zip(wires)
            .map(|(number, wire)| Transport {
                uid: GUID::from_u128(number),
                name: wire.name.to_owned(),
                logon: Arc::new(WireLogon(Arc::clone(wire))),
            })
            .collect();
        let round = Round {
            lacks_transport: self.lacks_transport,
            home: &home,
            stores: vec![(crate::home::new_uid(), Arc::new(Logon(Arc::clone(store))))],
            work: &StoreWork::default(),
            books: Vec::new(),
            transports,
            target: None,
            by_itself: self.by_itself,
            sender: Some(("Ida".to_owned(), "ida@example.org".to_owned())),
            absent: &self.absent,
            board: &self.board,
        };
        round.run(flags)
    }

    pub(super) fn troubles(&self) -> Vec<Option<String>> {
        std::mem::take(&mut *self.board.0.lock().unwrap())
    }
}

pub(super) fn run(store: &Arc<Store>, wires: &[&Arc<Wire>]) -> Done {
    Desk::default().run(store, wires, FLUSH_UPLOAD).unwrap()
}

impl Store {
    pub(super) fn locked(&self) -> bool {
        self.queue.lock().unwrap()[0].2
    }

    pub(super) fn outgoing_now(&self) -> Outgoing {
        self.queue.lock().unwrap()[0].0.clone()
    }

    pub(super) fn reason(&self) -> String {
        self.reasons.lock().unwrap().last().cloned().unwrap_or_default()
    }

    /// The time of all that waits has come.
    pub(super) fn let_time_pass(&self) {
        let mut queue = self.queue.lock().unwrap();
        queue[0].0.next_try = None;
        queue[0].0.addresses.retain(|(_, due)| due.is_none());
    }
}
