//! What the spooler does when it is stopped between two steps. The stores and transports of a
//! session are not fit for that: they do not fail when a test wants it.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use mapi_session::flags::ResourceStatus;
use mapi_session::raw::{IMAPIAdviseSink, IMsgStore};

use super::*;
use crate::provider::{Access, Opened, ProviderStatus};

/// A store with one message in its queue, which fails at the step that it is told.
#[derive(Default)]
struct Store {
    queue: Mutex<Vec<(Outgoing, Mail, bool)>>,
    delivered: Mutex<Vec<(Vec<u8>, Mail)>>,
    finished: AtomicUsize,
    step: AtomicUsize,
    fails_at: AtomicUsize,
}

impl Store {
    fn with(recipients: &[&str]) -> Arc<Store> {
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
        let outgoing = Outgoing { entry_id: vec![1], submission: [9; 16] };
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

    fn recipient_done(&self, _: &[u8], row_id: i32) -> Reply<()> {
        self.step()?;
        let mut queue = self.queue.lock().unwrap();
        let row = &mut queue[0].1.recipients[row_id as usize];
        crate::props::put(row, tags::RESPONSIBILITY.with(true));
        Ok(())
    }

    fn finished(&self, _: &[u8]) -> Reply<()> {
        self.step()?;
        self.finished.fetch_add(1, Ordering::Relaxed);
        self.queue.lock().unwrap().clear();
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

struct Logon(Arc<Store>);

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

/// A transport that remembers under which key each recipient has a message, as a receiver does,
/// and answers what it is told.
#[derive(Default)]
struct Wire {
    types: Vec<String>,
    answer: Mutex<Option<Submitted>>,
    got: Mutex<HashSet<(String, [u8; 16])>>,
    calls: AtomicUsize,
}

impl Wire {
    fn smtp() -> Arc<Wire> {
        Arc::new(Wire { types: vec!["SMTP".into()], ..Wire::default() })
    }
}

struct WireLogon(Arc<Wire>);

impl TransportLogon for WireLogon {
    fn address_types(&self) -> Vec<String> {
        self.0.types.clone()
    }

    fn submit(&self, submission: &Submission<'_>) -> Reply<Submitted> {
        self.0.calls.fetch_add(1, Ordering::Relaxed);
        if let Some(answer) = self.0.answer.lock().unwrap().clone() {
            return Ok(answer);
        }
        let mut sent = Vec::new();
        let mut failed = Vec::new();
        for &index in submission.recipients {
            let address = text(&submission.mail.recipients[index], tags::EMAIL_ADDRESS).unwrap();
            if address.starts_with("bad") {
                failed.push((index, "bad".to_owned()));
            } else {
                self.0.got.lock().unwrap().insert((address.to_owned(), submission.key));
                sent.push(index);
            }
        }
        Ok(Submitted::Done { sent, failed })
    }

    fn flush(&self, _: bool, _: bool) -> Reply<()> {
        Ok(())
    }

    fn poll(&self) -> Reply<Option<(Vec<u8>, Mail)>> {
        Ok(None)
    }

    fn status(&self) -> ProviderStatus {
        ProviderStatus {
            code: ResourceStatus::AVAILABLE.bits(),
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

fn run(store: &Arc<Store>, wires: &[&Arc<Wire>], waiting: &Waiting, flags: u32) -> Reply<Done> {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::open(folder.path()).unwrap();
    let transports = wires
        .iter()
        .map(|wire| Transport {
            uid: crate::home::new_uid(),
            logon: Arc::new(WireLogon(Arc::clone(wire))),
        })
        .collect();
    let round = Round {
        home: &home,
        stores: vec![(crate::home::new_uid(), Arc::new(Logon(Arc::clone(store))))],
        work: &StoreWork::default(),
        books: Vec::new(),
        transports,
        target: None,
        sender: Some(("Ida".to_owned(), "ida@example.org".to_owned())),
        waiting,
        status: &|_, _, _| {},
        progress: &|_, _| {},
    };
    round.run(flags)
}

#[test]
fn a_spooler_that_dies_at_any_step_neither_loses_nor_doubles_a_message() {
    let mut completed = false;
    for step in 0..20 {
        let store = Store::with(&["a@example.org", "bad@example.org"]);
        let wire = Wire::smtp();
        store.fails_at.store(step, Ordering::Relaxed);
        let first = run(&store, &[&wire], &Waiting::default(), FLUSH_UPLOAD);
        completed = first.is_ok();
        let second = run(&store, &[&wire], &Waiting::default(), FLUSH_UPLOAD).unwrap();
        assert_eq!(usize::from(completed) + second.sent, 1, "step {step}");
        assert_eq!(store.finished.load(Ordering::Relaxed), 1, "step {step}");
        assert_eq!(wire.got.lock().unwrap().len(), 1, "step {step}: one copy under one key");
        let reports = store.delivered.lock().unwrap().len();
        assert_eq!(reports, 1, "step {step}: one report");
        if completed {
            break;
        }
    }
    assert!(completed, "there are more steps than were tried");
}

#[test]
fn a_transport_that_is_busy_leaves_the_message_unlocked_in_the_queue() {
    let store = Store::with(&["a@example.org"]);
    let wire = Wire::smtp();
    *wire.answer.lock().unwrap() = Some(Submitted::Busy);
    let done = run(&store, &[&wire], &Waiting::default(), FLUSH_UPLOAD).unwrap();
    assert_eq!((done.sent, done.left), (0, 1));
    assert!(!store.queue.lock().unwrap()[0].2);
    *wire.answer.lock().unwrap() = None;
    let done = run(&store, &[&wire], &Waiting::default(), FLUSH_UPLOAD).unwrap();
    assert_eq!((done.sent, done.left), (1, 0));
}

#[test]
fn a_message_that_is_to_wait_is_tried_when_its_time_has_come_or_by_force() {
    let store = Store::with(&["a@example.org"]);
    let wire = Wire::smtp();
    let waiting = Waiting::default();
    *wire.answer.lock().unwrap() = Some(Submitted::Wait { code: Code::E_WAIT, seconds: 3600 });
    run(&store, &[&wire], &waiting, FLUSH_UPLOAD).unwrap();
    *wire.answer.lock().unwrap() = None;
    assert_eq!(run(&store, &[&wire], &waiting, FLUSH_UPLOAD).unwrap().left, 1);
    assert_eq!(wire.calls.load(Ordering::Relaxed), 1);
    assert_eq!(run(&store, &[&wire], &waiting, FLUSH_UPLOAD | FLUSH_FORCE).unwrap().sent, 1);
}

#[test]
fn a_transport_that_declines_hands_on_to_the_next() {
    let store = Store::with(&["a@example.org"]);
    let first = Wire::smtp();
    *first.answer.lock().unwrap() = Some(Submitted::NotMe);
    let second = Wire::smtp();
    assert_eq!(run(&store, &[&first, &second], &Waiting::default(), FLUSH_UPLOAD).unwrap().sent, 1);
    assert_eq!(second.got.lock().unwrap().len(), 1);
    assert!(store.delivered.lock().unwrap().is_empty());
}

#[test]
fn a_cancelled_message_leaves_the_queue_without_a_report() {
    let store = Store::with(&["a@example.org"]);
    let wire = Wire::smtp();
    *wire.answer.lock().unwrap() = Some(Submitted::Cancel);
    assert_eq!(run(&store, &[&wire], &Waiting::default(), FLUSH_UPLOAD).unwrap().sent, 1);
    assert!(store.delivered.lock().unwrap().is_empty());
}

#[test]
fn recipients_that_no_transport_serves_are_reported() {
    let store = Store::with(&["a@example.org"]);
    let done = run(&store, &[], &Waiting::default(), FLUSH_UPLOAD).unwrap();
    assert_eq!(done.sent, 1);
    let delivered = store.delivered.lock().unwrap();
    let body = text(&delivered[0].1.properties, tags::BODY).unwrap();
    assert!(body.contains("no transport of this profile serves addresses of type SMTP"), "{body}");
}
