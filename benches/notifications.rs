//! Events of an object to the sinks that are registered on it: against sending the same payloads
//! through channels of the standard library. Counted in instructions, of all threads.

use std::hint::black_box;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::channel;
use std::thread;

use mapi_session::EntryId;
use mapi_session::flags::EventMask;
use mapi_session::raw::{IMAPIAdviseSink, IMAPIAdviseSink_Impl, NOTIFICATION};
use mapi_session::wire::{Notification, ObjectEvent};
use mapi_subsystem::notify::{NotificationHub, NotifyKey};
use windows_core::implement;

const EVENTS: u32 = 10_000;
const SINKS: usize = 100;

fn main() -> ExitCode {
    match std::env::args().nth(1).unwrap_or_default().as_str() {
        "sinks" => through_sinks(EVENTS),
        "no sinks" => through_sinks(0),
        "channels" => through_channels(EVENTS),
        "no channels" => through_channels(0),
        // Cargo passes --bench.
        _ => return compare(),
    }
    ExitCode::SUCCESS
}

fn compare() -> ExitCode {
    let count = mapi_benches::instructions_of_all_threads;
    let sinks = count("sinks").zip(count("no sinks"));
    let channels = count("channels").zip(count("no channels"));
    let Some(((sinks, no_sinks), (channels, no_channels))) = sinks.zip(channels) else {
        println!("notifications: not run, valgrind is missing");
        return ExitCode::SUCCESS;
    };
    #[allow(clippy::cast_precision_loss)]
    let kept = mapi_benches::ratio(
        "10,000 notifications to 100 sinks, against the same payloads through std channels",
        (sinks - no_sinks) as f64,
        (channels - no_channels) as f64,
        "instructions",
        3.0,
    );
    if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The payload of an event, whose number is at the end of the object's identifier.
fn event(number: u32) -> Notification {
    let mut id = vec![0x5A; 28];
    id.extend(number.to_le_bytes());
    Notification::ObjectModified(ObjectEvent {
        entry_id: Some(EntryId::from_bytes(id)),
        object_type: 5,
        parent: Some(EntryId::from_bytes(vec![0xA5; 32])),
        ..ObjectEvent::default()
    })
}

/// A sink that sees to it that each event comes, and in its place.
#[implement(IMAPIAdviseSink)]
struct Counting {
    next: Arc<AtomicU32>,
}

impl IMAPIAdviseSink_Impl for Counting_Impl {
    fn OnNotify(&self, count: u32, notifications: *const NOTIFICATION) -> u32 {
        // SAFETY: MAPI gives so many.
        let events = unsafe { std::slice::from_raw_parts(notifications, count as usize) };
        for event in events {
            // SAFETY: all events here are of objects, with identifiers of 32 bytes.
            let number = unsafe { event.info.obj.lpEntryID.cast::<[u8; 4]>().add(7).read() };
            let expected = self.next.fetch_add(1, Ordering::Relaxed);
            assert_eq!(u32::from_le_bytes(number), expected);
        }
        0
    }
}

fn through_sinks(events: u32) {
    let hub = NotificationHub::start().expect("a thread");
    let key = NotifyKey::unique();
    let counts: Vec<Arc<AtomicU32>> = (0..SINKS)
        .map(|_| {
            let next = Arc::new(AtomicU32::new(0));
            let sink: IMAPIAdviseSink = Counting { next: Arc::clone(&next) }.into();
            hub.advise(key.clone(), EventMask::OBJECT_MODIFIED, &sink);
            next
        })
        .collect();
    for number in 0..events {
        hub.notify(&key, event(number));
    }
    hub.flush();
    hub.shut_down();
    assert!(counts.iter().all(|count| count.load(Ordering::Relaxed) == events));
}

/// Each payload is made once and shared, which is the cheapest way to send it to many.
fn through_channels(events: u32) {
    let (senders, receivers): (Vec<_>, Vec<_>) =
        (0..SINKS).map(|_| channel::<Arc<Notification>>()).unzip();
    let receiving = thread::spawn(move || {
        for number in 0..events {
            for receiver in &receivers {
                let event = receiver.recv().expect("a payload");
                let Notification::ObjectModified(event) = &*event else { continue };
                let id = event.entry_id.as_ref().map_or(&[][..], |id| id.as_bytes());
                assert_eq!(id.get(28..), Some(&number.to_le_bytes()[..]));
            }
        }
    });
    for number in 0..events {
        let event = Arc::new(event(number));
        for sender in &senders {
            sender.send(Arc::clone(&event)).expect("a receiver");
        }
    }
    receiving.join().expect("all payloads in their order");
    black_box(senders);
}
