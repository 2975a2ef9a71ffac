//! Calls of transports, none of which can take the spooler with it: one that panics has failed, and
//! one that does not return is left behind until it does.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use mapi_session::Code;
use windows_core::GUID;

use crate::com::{Fault, Reply};
use crate::provider::{Incoming, Outcome, Submitted};

/// How often the spooler says meanwhile that it is still there.
const TICK: Duration = Duration::from_secs(5);

/// What a call says while it goes on, and what it answers.
pub(super) enum Event<T> {
    /// Outcomes that the transport wants kept before it goes on.
    Told(Vec<(usize, Outcome)>, Sender<Reply<()>>),
    /// It has returned, or panicked with these words.
    Done(Result<T, String>),
}

/// How a call ended.
pub(super) enum Ended<T> {
    Returned(T),
    Panicked(String),
    /// It has not, and may yet.
    Not(Receiver<Event<T>>),
}

/// Begins a call on a thread of its own.
pub(super) fn begin<T: Send + 'static>(
    call: impl FnOnce(&Sender<Event<T>>) -> T + Send + 'static,
) -> Reply<Receiver<Event<T>>> {
    let (events, receiver) = mpsc::channel();
    let run = move || {
        let result = catch_unwind(AssertUnwindSafe(|| call(&events))).map_err(|panic| {
            let words = panic.downcast_ref::<&str>().map(|words| (*words).to_owned());
            let words = words.or_else(|| panic.downcast_ref::<String>().cloned());
            words.unwrap_or_else(|| "no reason is known".to_owned())
        });
        // Nobody may be left who wants to know.
        let _ = events.send(Event::Done(result));
    };
    std::thread::Builder::new().name("mapi-transport".into()).spawn(run).map_err(|e| {
        Fault::new(
            Code::E_NOT_ENOUGH_RESOURCES,
            format!("the thread that a transport works on cannot be started ({e})"),
        )
    })?;
    Ok(receiver)
}

/// Waits for a call to end. It has so long after the last sign of life; `keep` keeps what it tells,
/// and `tick` is called now and then: when that fails, the call is waited for no longer.
pub(super) fn attend<T>(
    receiver: Receiver<Event<T>>,
    patience: Duration,
    mut keep: impl FnMut(Vec<(usize, Outcome)>) -> Reply<()>,
    mut tick: impl FnMut() -> Reply<()>,
) -> Ended<T> {
    let mut end = Instant::now() + patience;
    let mut next = Instant::now() + TICK;
    loop {
        let wait = end.min(next).saturating_duration_since(Instant::now());
        match receiver.recv_timeout(wait) {
            Ok(Event::Done(Ok(answer))) => return Ended::Returned(answer),
            Ok(Event::Done(Err(words))) => return Ended::Panicked(words),
            Ok(Event::Told(outcomes, kept)) => {
                let _ = kept.send(keep(outcomes));
                end = Instant::now() + patience;
            }
            Err(RecvTimeoutError::Disconnected) => {
                return Ended::Panicked("its thread has ended".to_owned());
            }
            Err(RecvTimeoutError::Timeout) => {
                if Instant::now() >= end || tick().is_err() {
                    return Ended::Not(receiver);
                }
                next = Instant::now() + TICK;
            }
        }
    }
}

/// Recipients, and their search keys.
pub(super) type Keys = Vec<(usize, Vec<u8>)>;

/// What a transport was asked that has not returned.
pub(super) enum Call {
    /// To send a message to these recipients, by their search keys.
    Submit { key: [u8; 16], recipients: Keys, receiver: Receiver<Event<Reply<Submitted>>> },
    /// To give a message.
    Poll(Receiver<Event<Reply<Polled>>>),
    /// To begin or to end.
    Flush(Receiver<Event<Reply<()>>>),
}

/// What a transport gives.
pub(super) type Polled = Vec<Incoming>;

/// An answer that has come too late for its round.
pub(super) enum Late {
    Submit { key: [u8; 16], recipients: Keys, answer: Reply<Submitted> },
    Poll(Polled),
    Nothing,
}

/// The transports that have not returned, and what was asked of them. It outlives the rounds.
#[derive(Default, Clone)]
pub(crate) struct Absent(Arc<Mutex<HashMap<GUID, Call>>>);

impl Absent {
    fn lock(&self) -> MutexGuard<'_, HashMap<GUID, Call>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn leave(&self, transport: GUID, call: Call) {
        self.lock().insert(transport, call);
    }

    /// Whether a transport is there, and what it has answered since.
    pub(super) fn look(&self, transport: &GUID) -> Option<Late> {
        let mut all = self.lock();
        let Some(call) = all.remove(transport) else { return Some(Late::Nothing) };
        let (back, late) = match call {
            Call::Submit { key, recipients, receiver } => match returned(&receiver) {
                Some(Ok(answer)) => (None, Late::Submit { key, recipients, answer }),
                Some(Err(_)) => (None, Late::Nothing),
                None => (Some(Call::Submit { key, recipients, receiver }), Late::Nothing),
            },
            Call::Poll(receiver) => match returned(&receiver) {
                Some(Ok(Ok(mails))) => (None, Late::Poll(mails)),
                Some(_) => (None, Late::Nothing),
                None => (Some(Call::Poll(receiver)), Late::Nothing),
            },
            Call::Flush(receiver) => match returned(&receiver) {
                Some(_) => (None, Late::Nothing),
                None => (Some(Call::Flush(receiver)), Late::Nothing),
            },
        };
        match back {
            Some(call) => {
                all.insert(*transport, call);
                None
            }
            None => Some(late),
        }
    }
}

/// What a call has answered by now. What it wants kept is refused: nobody works on the message.
fn returned<T>(receiver: &Receiver<Event<T>>) -> Option<Result<T, String>> {
    loop {
        match receiver.try_recv() {
            Ok(Event::Done(result)) => return Some(result),
            Ok(Event::Told(..)) => {}
            Err(mpsc::TryRecvError::Empty) => return None,
            Err(mpsc::TryRecvError::Disconnected) => {
                return Some(Err("its thread has ended".to_owned()));
            }
        }
    }
}
