//! Registrations, and how their sinks are called.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use mapi_session::Flags;
use mapi_session::flags::EventMask;
use mapi_session::raw::{IMAPIAdviseSink, NOTIFICATION};
use mapi_session::wire::{Arena, Notification, encode};

use super::key::NotifyKey;
use crate::deviation::deviates;

/// A registration.
pub(super) struct Subscription {
    pub(super) connection: usize,
    pub(super) key: NotifyKey,
    pub(super) mask: EventMask,
    pub(super) sink: Sink,
    /// Until Unadvise.
    pub(super) active: AtomicBool,
}

/// A client's sink, which MAPI may call on any thread.
pub(super) struct Sink(pub(super) IMAPIAdviseSink);

// SAFETY: a sink given to Advise is called and released on whatever thread MAPI likes; that is
// the contract of Advise (a client that wants one thread wraps its sink by HrThisThreadAdviseSink).
unsafe impl Send for Sink {}
// SAFETY: as above; OnNotify may run on several threads at once.
unsafe impl Sync for Sink {}

impl Subscription {
    /// Whether it was made for such events.
    pub(super) fn hears(&self, event: EventMask) -> bool {
        self.mask.intersects(event)
    }

    /// Calls the sink with `count` events from `first` on.
    ///
    /// # Safety
    /// So many are there, with what they point to, until this returns.
    unsafe fn call(&self, first: *const NOTIFICATION, count: usize) {
        // Unadvise may have been called since the last event, by the sink itself too.
        if !self.active.load(Ordering::Acquire) {
            return;
        }
        if deviates("I.3.5") {
            // SAFETY: nothing is said to be there.
            unsafe { self.sink.0.OnNotify(0, first) };
        }
        // What a sink returns means nothing; a failing one still gets the next event.
        // SAFETY: the caller's vow.
        let answer = unsafe { self.sink.0.OnNotify(count as u32, first) };
        if deviates("I.3.8") && answer != 0 {
            self.active.store(false, Ordering::Release);
        }
    }
}

/// Tells sinks what happened. The events are laid out once, for all of them.
pub(super) fn deliver(to: &[Arc<Subscription>], events: &[Notification]) {
    let kinds: Vec<EventMask> =
        events.iter().map(|event| EventMask::from_bits_retain(event.event_type())).collect();
    let memory = Arena::new();
    let Ok(array) = encode::notifications(&memory, events) else {
        // One that cannot be laid out (out of memory, a text with a NUL) is lost, not the others.
        if events.len() > 1 {
            for event in events {
                deliver(to, std::slice::from_ref(event));
            }
        }
        return;
    };
    if deviates("I.1.fnevExtended") {
        for at in 0..events.len() {
            // SAFETY: the array has as many events as the slice, and nobody else has it yet.
            unsafe { (*array.add(at)).info.ext.cb = 7 };
        }
    }
    for subscription in to {
        let mut at = 0;
        // Those that it hears and that stand together go in one call.
        while at < events.len() {
            let run = kinds.iter().skip(at).take_while(|kind| subscription.hears(**kind)).count();
            if deviates("L.3.NOTIFICATION") {
                // SAFETY: nothing is said to be there.
                unsafe { subscription.call(std::ptr::null(), 0) };
            } else if run > 0 {
                // SAFETY: the array has as many events as the slice, and the arena, which it and
                // all that it points to live in, outlives the call.
                unsafe { subscription.call(array.add(at), run) };
            }
            at += run + 1;
        }
    }
}
