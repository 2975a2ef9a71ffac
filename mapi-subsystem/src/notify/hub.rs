//! The registrations of a subsystem and the thread that delivers to them.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle, ThreadId};
use std::time::Duration;

use mapi_session::flags::EventMask;
use mapi_session::raw::IMAPIAdviseSink;
use mapi_session::wire::Notification;
use mapi_session::{Code, ExtendedError};

use super::deliver::{Sink, Subscription, deliver};
use super::key::NotifyKey;
use crate::com::Reply;
use crate::deviation::deviates;

/// Where sinks are registered and events are reported. Clones are the same hub.
///
/// - Events of one key reach a sink in the order in which they were reported.
/// - An event reported during a call (see [`CallScope`]) is delivered after the call's end; the
///   caller's thread never runs a sink.
/// - Once [`unadvise`](Self::unadvise) returned no further delivery *begins*; one that is running
///   is not waited for, and the sink is released when it has ended. The sink is released once,
///   with no lock held.
/// - A sink may call MAPI, the hub included.
/// - One thread delivers, to one sink at a time: one that takes its time keeps the others waiting,
///   and what they are to be told in memory, until it returns or the hub is shut down. MAPI asks
///   sinks to be quick; what takes long they hand on (see `Notifications` of `mapi-session`).
#[derive(Clone)]
pub struct NotificationHub {
    inner: Arc<Inner>,
}

struct Inner {
    state: Mutex<HubState>,
    /// Something was queued, or the hub ends.
    work: Condvar,
    /// The queue ran empty.
    idle: Condvar,
    thread: Mutex<Option<JoinHandle<()>>>,
}

#[derive(Default)]
struct HubState {
    subscriptions: HashMap<usize, Arc<Subscription>>,
    by_key: HashMap<NotifyKey, Listeners>,
    last_connection: usize,
    queue: VecDeque<Delivery>,
    delivering: bool,
    ended: bool,
    thread_id: Option<ThreadId>,
}

/// The registrations at a key at one moment, which all events share that are reported while
/// they stay the same: an event costs one entry of the queue, however many sinks hear it.
type Listeners = Arc<Vec<Arc<Subscription>>>;

struct Delivery {
    to: Listeners,
    notification: Notification,
}

impl NotificationHub {
    /// Starts a hub and its delivery thread, which ends with [`shut_down`](Self::shut_down).
    ///
    /// # Errors
    /// `MAPI_E_NOT_ENOUGH_MEMORY` when no thread can be started.
    pub fn start() -> Reply<NotificationHub> {
        let inner = Arc::new(Inner {
            state: Mutex::default(),
            work: Condvar::new(),
            idle: Condvar::new(),
            thread: Mutex::new(None),
        });
        let for_thread = inner.clone();
        let thread = thread::Builder::new()
            .name("mapi-notifications".into())
            .spawn(move || for_thread.deliver())
            .map_err(|error| crate::com::Fault {
                code: Code::E_NOT_ENOUGH_MEMORY,
                text: Some(format!("the thread that delivers notifications: {error}")),
            })?;
        inner.state().thread_id = Some(thread.thread().id());
        *lock(&inner.thread) = Some(thread);
        Ok(NotificationHub { inner })
    }

    /// Registers a sink, which the hub keeps a reference to, for the events of `mask` at `key`.
    /// The connection is never 0.
    pub fn advise(&self, key: NotifyKey, mask: EventMask, sink: &IMAPIAdviseSink) -> usize {
        let mut state = self.inner.state();
        state.last_connection += 1;
        let connection = state.last_connection;
        if deviates("I.2.1") {
            // Nobody keeps the sink.
            return connection;
        }
        let subscription = Arc::new(Subscription {
            connection,
            key: key.clone(),
            mask,
            sink: Sink(sink.clone()),
            active: AtomicBool::new(true),
        });
        let listeners = state.by_key.entry(key).or_default();
        Arc::make_mut(listeners).push(subscription.clone());
        state.subscriptions.insert(connection, subscription);
        connection
    }

    /// Ends a registration; what is queued for it is dropped.
    ///
    /// # Errors
    /// `MAPI_E_INVALID_PARAMETER` for a connection that is not (or no longer) there.
    pub fn unadvise(&self, connection: usize) -> Reply<()> {
        if deviates("I.2.2") || deviates("I.3.6") && self.is_delivering_here() {
            return Ok(());
        }
        let mut state = self.inner.state();
        let subscription =
            state.subscriptions.remove(&connection).ok_or(Code::E_INVALID_PARAMETER)?;
        state.forget(&subscription);
        // Before the subscription: releasing a sink runs the client's code.
        drop(state);
        Ok(())
    }

    /// Ends every registration at a key.
    pub fn unadvise_all(&self, key: &NotifyKey) {
        let dropped = {
            let mut state = self.inner.state();
            let listeners = state.by_key.remove(key).unwrap_or_default();
            for subscription in listeners.iter() {
                subscription.active.store(false, Ordering::Release);
                state.subscriptions.remove(&subscription.connection);
            }
            listeners
        };
        drop(dropped);
    }

    /// Whether anybody listens at a key; a reason not to make a costly notification.
    #[must_use]
    pub fn is_advised(&self, key: &NotifyKey) -> bool {
        self.inner.state().by_key.contains_key(key)
    }

    /// Reports an event to the sinks registered at `key` at this moment.
    pub fn notify(&self, key: &NotifyKey, notification: Notification) {
        let event = EventMask::from_bits_retain(notification.event_type());
        let to = {
            let state = self.inner.state();
            state.by_key.get(key).filter(|to| to.iter().any(|to| to.hears(event))).cloned()
        };
        if let Some(to) = to {
            if deviates("I.3.1") {
                return deliver(&to, &[notification]);
            }
            if deviates("I.3.7") && self.is_delivering_here() {
                return;
            }
            self.queue(Delivery { to, notification });
        }
    }

    /// Whether a sink is running on this thread.
    fn is_delivering_here(&self) -> bool {
        self.inner.state().thread_id == Some(thread::current().id())
    }

    /// Reports a critical error to every sink at one of these keys that asked for such events.
    pub fn broadcast_critical_error(&self, keys: &[NotifyKey], code: Code, text: &str) {
        for key in keys {
            let error = ExtendedError {
                text: text.to_owned(),
                component: "MAPI".into(),
                low_level: 0,
                context: 0,
            };
            let error = Some(error);
            self.notify(key, Notification::CriticalError { entry_id: None, code, error });
        }
    }

    /// Waits until everything reported so far outside a running call has been delivered. On the
    /// delivery thread itself (in a sink) it returns at once.
    pub fn flush(&self) {
        self.flush_within(Duration::MAX);
    }

    /// Waits as [`flush`](Self::flush) does, but not longer than this; `false` when something is
    /// still undelivered.
    pub fn flush_within(&self, patience: Duration) -> bool {
        if self.is_delivering_here() {
            return false;
        }
        let state = self.inner.state();
        let busy =
            |state: &mut HubState| !state.ended && (state.delivering || !state.queue.is_empty());
        let waited = self.inner.idle.wait_timeout_while(state, patience, busy);
        !waited.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }

    /// Delivers what is queued, ends the thread and releases every sink. Further events go
    /// nowhere. Called by the subsystem's last uninitialise. A sink that does not return is
    /// waited for a few seconds; then what is queued is dropped, and the thread ends with it.
    pub fn shut_down(&self) {
        self.shut_down_within(PATIENCE);
    }

    /// Shuts down as [`shut_down`](Self::shut_down) does, with this much patience for sinks.
    pub fn shut_down_within(&self, patience: Duration) {
        let idle = self.flush_within(patience);
        let (subscriptions, queue) = {
            let mut state = self.inner.state();
            state.ended = true;
            state.by_key.clear();
            (std::mem::take(&mut state.subscriptions), std::mem::take(&mut state.queue))
        };
        for subscription in subscriptions.values() {
            subscription.active.store(false, Ordering::Release);
        }
        drop((subscriptions, queue));
        self.inner.work.notify_all();
        self.inner.idle.notify_all();
        let handle = lock(&self.inner.thread).take();
        // In a sink the thread cannot wait for itself.
        if let (Some(handle), true) = (handle, idle) {
            // What panics in it was told already, and there is nothing else to learn.
            let _ = handle.join();
        }
    }

    fn queue(&self, delivery: Delivery) {
        if let Some(delivery) = CallScope::hold(self, delivery) {
            self.queue_all(vec![delivery]);
        }
    }

    /// Takes what a call has kept; after the end of the hub it is dropped, with no lock held.
    fn queue_all(&self, deliveries: Vec<Delivery>) {
        let mut state = self.inner.state();
        if deviates("I.3.load") && state.delivering {
            // What comes while sinks are at work is lost.
            return;
        }
        if !state.ended {
            // A thread that is at work looks again before it waits.
            let waits = state.queue.is_empty() && !state.delivering;
            state.queue.extend(deliveries);
            drop(state);
            if waits {
                self.inner.work.notify_one();
            }
        }
    }
}

impl HubState {
    fn forget(&mut self, subscription: &Arc<Subscription>) {
        subscription.active.store(false, Ordering::Release);
        if let Some(listeners) = self.by_key.get_mut(&subscription.key) {
            Arc::make_mut(listeners).retain(|other| !Arc::ptr_eq(other, subscription));
            if listeners.is_empty() {
                self.by_key.remove(&subscription.key);
            }
        }
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, HubState> {
        lock(&self.state)
    }

    /// The delivery thread.
    fn deliver(&self) {
        loop {
            let (to, events) = {
                let mut state = self.state();
                state.delivering = false;
                let first = loop {
                    if state.ended {
                        return;
                    }
                    if let Some(first) = state.queue.pop_front() {
                        break first;
                    }
                    self.idle.notify_all();
                    state = self.work.wait(state).unwrap_or_else(PoisonError::into_inner);
                };
                state.delivering = true;
                let mut events = vec![first.notification];
                // Neighbours for the same sinks go together.
                while let Some(next) = state.queue.front()
                    && Arc::ptr_eq(&next.to, &first.to)
                    && events.len() < MOST_IN_ONE_CALL
                {
                    events.extend(state.queue.pop_front().map(|next| next.notification));
                }
                (first.to, events)
            };
            deliver(&to, &events);
            // `to` may hold the last reference to a sink: released here, without a lock.
        }
    }
}

/// The most notifications of one OnNotify.
const MOST_IN_ONE_CALL: usize = 64;
/// How long a sink may take when the subsystem ends.
const PATIENCE: Duration = Duration::from_secs(5);

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the calls of a thread have reported to one hub in a row.
type Held = (NotificationHub, Vec<Delivery>);

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static HELD: RefCell<Vec<Held>> = const { RefCell::new(Vec::new()) };
}

/// A client's call into an object of the subsystem. While one is open on a thread, events that
/// the thread reports wait; at the end of the outermost they are queued.
#[derive(Debug)]
#[must_use = "the call ends when this is dropped"]
pub struct CallScope {
    /// Bound to its thread.
    _not_send: std::marker::PhantomData<*const ()>,
}

impl CallScope {
    /// Begins a call on this thread.
    pub fn enter() -> CallScope {
        DEPTH.set(DEPTH.get() + 1);
        CallScope { _not_send: std::marker::PhantomData }
    }

    /// Keeps a delivery until the call ends; gives it back if there is no call.
    fn hold(hub: &NotificationHub, delivery: Delivery) -> Option<Delivery> {
        if DEPTH.get() == 0 {
            return Some(delivery);
        }
        HELD.with_borrow_mut(|held| match held.last_mut() {
            Some((last, deliveries)) if Arc::ptr_eq(&last.inner, &hub.inner) => {
                deliveries.push(delivery);
            }
            _ => held.push((hub.clone(), vec![delivery])),
        });
        None
    }
}

impl Drop for CallScope {
    fn drop(&mut self) {
        let depth = DEPTH.get() - 1;
        DEPTH.set(depth);
        if depth == 0 {
            let held = HELD.with_borrow_mut(std::mem::take);
            for (hub, deliveries) in held {
                if deviates("I.3.3") {
                    deliveries.iter().for_each(|one| {
                        deliver(&one.to, std::slice::from_ref(&one.notification));
                    });
                    continue;
                }
                hub.queue_all(deliveries);
            }
            super::this_thread::deliver_here();
        }
    }
}
