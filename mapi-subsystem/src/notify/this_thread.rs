//! Sinks that are called on the thread that made them, whatever thread an event comes up on.
//! [hrthisthreadadvisesink]

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use mapi_session::raw::{IMAPIAdviseSink, IMAPIAdviseSink_Impl, NOTIFICATION};
use mapi_session::wire::{Arena, Notification, decode, encode};
use windows_core::implement;

use super::deliver::Sink;
use crate::deviation::deviates;

/// What waits for a thread.
#[derive(Default)]
struct Waiting {
    /// Whether anything does; asked at the end of each call, where a lock would cost.
    any: AtomicBool,
    events: Mutex<VecDeque<(Arc<Sink>, Vec<Notification>)>>,
}

impl Waiting {
    fn push(&self, sink: Arc<Sink>, events: Vec<Notification>) {
        let mut waiting = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push_back((sink, events));
        self.any.store(true, Ordering::Release);
    }

    fn pop(&self) -> Option<(Arc<Sink>, Vec<Notification>)> {
        let mut waiting = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        let next = waiting.pop_front();
        self.any.store(!waiting.is_empty(), Ordering::Release);
        next
    }
}

thread_local! {
    static MINE: RefCell<Option<Arc<Waiting>>> = const { RefCell::new(None) };
    static DELIVERING: Cell<bool> = const { Cell::new(false) };
}

#[implement(IMAPIAdviseSink)]
struct ThisThread {
    sink: Arc<Sink>,
    /// Gone when the thread is.
    thread: Weak<Waiting>,
}

impl IMAPIAdviseSink_Impl for ThisThread_Impl {
    fn OnNotify(&self, count: u32, notifications: *const NOTIFICATION) -> u32 {
        let Some(waiting) = self.thread.upgrade() else { return 0 };
        // SAFETY: whoever notifies vouches for that many events until this returns.
        let Ok(events) = (unsafe { decode::notifications(notifications, count) }) else { return 0 };
        waiting.push(self.sink.clone(), events.into_iter().filter_map(Result::ok).collect());
        0
    }
}

/// Wraps a sink: the events that the wrapper is told reach `sink` on the thread that calls this,
/// in their order, while that thread is in a call of MAPI or in [`deliver_here`]. What comes up
/// after the thread has ended is lost.
#[must_use]
pub fn on_this_thread(sink: &IMAPIAdviseSink) -> IMAPIAdviseSink {
    if deviates("I.3.2") {
        return sink.clone();
    }
    let waiting = MINE.with_borrow_mut(|mine| mine.get_or_insert_default().clone());
    ThisThread { sink: Arc::new(Sink(sink.clone())), thread: Arc::downgrade(&waiting) }.into()
}

/// Delivers what waits for this thread. In a sink that is called so, nothing happens.
pub fn deliver_here() {
    // A thread that ends has nothing left to deliver to.
    let mine = MINE.try_with(|mine| mine.borrow().clone()).ok().flatten();
    let Some(waiting) = mine.filter(|waiting| waiting.any.load(Ordering::Acquire)) else { return };
    if DELIVERING.replace(true) {
        return;
    }
    let _end = EndOfDelivery;
    while let Some((sink, events)) = waiting.pop() {
        let memory = Arena::new();
        let Ok(array) = encode::notifications(&memory, &events) else { continue };
        // SAFETY: the array and all it points to live in the arena until the call has returned.
        unsafe { sink.0.OnNotify(events.len() as u32, array) };
    }
}

struct EndOfDelivery;

impl Drop for EndOfDelivery {
    fn drop(&mut self) {
        DELIVERING.set(false);
    }
}
