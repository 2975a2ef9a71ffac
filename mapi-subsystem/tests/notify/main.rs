//! Notifications: who hears what, when, and in which order.

mod late;
mod tables;

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mapi_session::wire::decode;
use mapi_session::{Code, raw};
use mapi_subsystem::notify::{CallScope, EventMask, Notification, NotificationHub, NotifyKey};
use windows_core::{ComObject, implement};

type Handler = Box<dyn Fn(Vec<Notification>) -> u32 + Send + Sync>;

#[implement(raw::IMAPIAdviseSink)]
struct Sink {
    handler: Handler,
    released: Option<Sender<()>>,
}

#[allow(non_snake_case)]
impl raw::IMAPIAdviseSink_Impl for Sink_Impl {
    fn OnNotify(&self, cnotif: u32, lpnotifications: *const raw::NOTIFICATION) -> u32 {
        // SAFETY: MAPI passes so many notifications, which are good during the call.
        let events = unsafe { decode::notifications(lpnotifications, cnotif) }.unwrap();
        (self.handler)(events.into_iter().map(|event| event.unwrap()).collect())
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        if let Some(released) = &self.released {
            released.send(()).unwrap();
        }
    }
}

fn sink(
    handler: impl Fn(Vec<Notification>) -> u32 + Send + Sync + 'static,
) -> raw::IMAPIAdviseSink {
    ComObject::new(Sink { handler: Box::new(handler), released: None }).into_interface()
}

fn listener() -> (raw::IMAPIAdviseSink, Receiver<Notification>) {
    let (sender, receiver) = channel();
    let sender = Mutex::new(sender);
    let sink = sink(move |events| {
        let sender = sender.lock().unwrap();
        events.into_iter().for_each(|event| sender.send(event).unwrap());
        0
    });
    (sink, receiver)
}

fn event(number: u32) -> Notification {
    Notification::Extended { event: number, data: vec![1, 2] }
}

fn numbers(events: &Receiver<Notification>) -> Vec<u32> {
    events
        .try_iter()
        .map(|event| match event {
            Notification::Extended { event, data } if data == [1, 2] => event,
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn events_reach_the_sinks_of_their_key_in_order() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::Object(vec![1]);
    let ((one, heard), (two, others)) = (listener(), listener());
    assert_ne!(hub.advise(key.clone(), EventMask::EXTENDED, &one), 0);
    hub.advise(NotifyKey::Object(vec![2]), EventMask::EXTENDED, &two);
    for number in 0..500 {
        hub.notify(&key, event(number));
    }
    hub.flush();
    assert_eq!(numbers(&heard), (0..500).collect::<Vec<_>>());
    assert_eq!(numbers(&others), []);
    hub.shut_down();
}

#[test]
fn a_sink_hears_only_what_its_mask_names() {
    let hub = NotificationHub::start().unwrap();
    let (sink, heard) = listener();
    hub.advise(NotifyKey::Session(1), EventMask::CRITICAL_ERROR, &sink);
    hub.notify(&NotifyKey::Session(1), event(1));
    hub.broadcast_critical_error(&[NotifyKey::Session(1)], Code(0x8004_0108), "the session ends");
    hub.flush();
    let heard: Vec<_> = heard.try_iter().collect();
    match heard.as_slice() {
        [Notification::CriticalError { code, error: Some(error), .. }] => {
            assert_eq!(*code, Code(0x8004_0108));
            assert_eq!(error.text, "the session ends");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_a_call_reports_is_delivered_after_it_by_another_thread() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let (sender, threads) = channel();
    let sender = Mutex::new(sender);
    let sink = sink(move |_| {
        sender.lock().unwrap().send(std::thread::current().id()).unwrap();
        0
    });
    hub.advise(key.clone(), EventMask::EXTENDED, &sink);
    let call = CallScope::enter();
    {
        let _inner = CallScope::enter();
        hub.notify(&key, event(1));
    }
    hub.flush();
    assert!(threads.recv_timeout(Duration::from_millis(50)).is_err(), "the call still runs");
    drop(call);
    let thread = threads.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_ne!(thread, std::thread::current().id());
}

#[test]
fn after_unadvise_nothing_begins_and_the_sink_is_released_once() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let (entered, has_entered) = channel();
    let (go, may_go) = channel::<()>();
    let (released, is_released) = channel();
    let state = Mutex::new((entered, may_go, 0));
    let handler = move |_: Vec<Notification>| {
        let mut state = state.lock().unwrap();
        state.2 += 1;
        state.0.send(state.2).unwrap();
        state.1.recv().unwrap();
        0
    };
    let sink: raw::IMAPIAdviseSink =
        ComObject::new(Sink { handler: Box::new(handler), released: Some(released) })
            .into_interface();
    let connection = hub.advise(key.clone(), EventMask::EXTENDED, &sink);
    drop(sink);
    hub.notify(&key, event(1));
    assert_eq!(has_entered.recv().unwrap(), 1);
    hub.notify(&key, event(2));
    hub.unadvise(connection).unwrap();
    assert!(is_released.try_recv().is_err(), "a running delivery keeps it");
    go.send(()).unwrap();
    is_released.recv_timeout(Duration::from_secs(10)).unwrap();
    hub.flush();
    assert!(has_entered.try_recv().is_err(), "the queued event is dropped");
    assert!(is_released.try_recv().is_err());
    assert_eq!(hub.unadvise(connection).unwrap_err().code, Code::E_INVALID_PARAMETER);
}

#[test]
fn a_sink_may_use_the_hub_and_may_fail() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let (other, heard) = listener();
    let own = Arc::new(Mutex::new(0));
    let (in_sink, k, o) = (hub.clone(), key.clone(), own.clone());
    let failing = sink(move |_| {
        in_sink.flush();
        let connection = *o.lock().unwrap();
        if connection != 0 {
            in_sink.unadvise(connection).unwrap();
            in_sink.notify(&k, event(9));
            *o.lock().unwrap() = 0;
        }
        0x8000_4005
    });
    let connection = hub.advise(key.clone(), EventMask::EXTENDED, &failing);
    *own.lock().unwrap() = connection;
    hub.advise(key.clone(), EventMask::EXTENDED, &other);
    hub.notify(&key, event(1));
    hub.flush();
    assert_eq!(numbers(&heard), [1, 9]);
}

#[test]
fn shutting_down_delivers_what_is_queued_and_releases_sinks() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let (released, is_released) = channel();
    let (sender, heard) = channel();
    let sender = Mutex::new(sender);
    let handler = move |events: Vec<Notification>| {
        sender.lock().unwrap().send(events.len()).unwrap();
        0
    };
    let sink: raw::IMAPIAdviseSink =
        ComObject::new(Sink { handler: Box::new(handler), released: Some(released) })
            .into_interface();
    hub.advise(key.clone(), EventMask::EXTENDED, &sink);
    drop(sink);
    (0..10).for_each(|number| hub.notify(&key, event(number)));
    hub.shut_down();
    assert_eq!(heard.try_iter().sum::<usize>(), 10);
    is_released.try_recv().unwrap();
    hub.notify(&key, event(1));
    hub.flush();
}

#[test]
fn a_sink_that_does_not_return_does_not_keep_the_subsystem_from_ending() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let (go, may_go) = channel::<()>();
    let (released, is_released) = channel();
    let may_go = Mutex::new(may_go);
    let handler = move |_: Vec<Notification>| {
        may_go.lock().unwrap().recv().unwrap();
        0
    };
    let sink: raw::IMAPIAdviseSink =
        ComObject::new(Sink { handler: Box::new(handler), released: Some(released) })
            .into_interface();
    hub.advise(key.clone(), EventMask::EXTENDED, &sink);
    drop(sink);
    hub.notify(&key, event(1));
    assert!(!hub.flush_within(Duration::from_millis(20)));
    hub.shut_down_within(Duration::from_millis(20));
    go.send(()).unwrap();
    is_released.recv_timeout(Duration::from_secs(10)).unwrap();
}

/// [imapiadvisesink-onnotify]
#[test]
fn of_10000_events_to_100_sinks_none_is_lost_and_each_reporter_is_heard_in_order() {
    const REPORTERS: u32 = 4;
    const EACH: u32 = 2_500;
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let heard: Vec<_> = (0..100)
        .map(|_| {
            let heard = Arc::new(Mutex::new(Vec::new()));
            let list = Arc::clone(&heard);
            let sink = sink(move |events| {
                list.lock().unwrap().extend(events.into_iter().map(|event| match event {
                    Notification::Extended { event, .. } => event,
                    other => panic!("{other:?}"),
                }));
                0
            });
            hub.advise(key.clone(), EventMask::EXTENDED, &sink);
            heard
        })
        .collect();
    std::thread::scope(|scope| {
        for reporter in 0..REPORTERS {
            let (hub, key) = (hub.clone(), key.clone());
            scope.spawn(move || {
                for number in 0..EACH {
                    hub.notify(&key, event(reporter << 16 | number));
                }
            });
        }
    });
    hub.flush();
    for heard in heard {
        let heard = std::mem::take(&mut *heard.lock().unwrap());
        assert_eq!(heard.len() as u32, REPORTERS * EACH);
        for reporter in 0..REPORTERS {
            let own = heard.iter().filter(|event| **event >> 16 == reporter);
            assert!(own.map(|event| event & 0xFFFF).eq(0..EACH), "{reporter} is not in order");
        }
    }
    hub.shut_down();
}

/// [imapiadvisesink-onnotify]
#[test]
fn sinks_with_different_masks_share_events_and_hear_their_own_in_order() {
    let hub = NotificationHub::start().unwrap();
    let key = NotifyKey::unique();
    let ((all, everything), (some, extended)) = (listener(), listener());
    hub.advise(key.clone(), EventMask::EXTENDED | EventMask::CRITICAL_ERROR, &all);
    hub.advise(key.clone(), EventMask::EXTENDED, &some);
    let call = CallScope::enter();
    for number in 0..100 {
        hub.notify(&key, event(number));
        if number % 3 == 0 {
            hub.broadcast_critical_error(std::slice::from_ref(&key), Code(0x8004_0108), "between");
        }
    }
    drop(call);
    hub.flush();
    assert_eq!(everything.try_iter().count(), 134);
    assert_eq!(numbers(&extended), (0..100).collect::<Vec<_>>());
}
