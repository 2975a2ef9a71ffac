//! Prints what happens in a message store, while another thread makes it happen.
//!
//!     cargo run --example watch_store [HOME [PROFILE]]
//!
//! Runs against the embedded subsystem. A session from Outlook's own MAPI has the same methods:
//! only the line that opens the subsystem would be another, once this crate can open that one.

mod common;

use std::time::Duration;

use mapi_session::flags::{DeleteMessagesFlags, EventMask, SaveFlags};
use mapi_session::{Across, EntryId, Mapi, MsgStore, Notification, Result, Thread, tags};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let place = common::Place::from_args()?;
    let mapi = Mapi::initialize(place.subsystem.clone())?;
    mapi.session(place.logon.clone(), |session| {
        let store = session.default_store()?;

        // A sink that puts events into a channel. `store.advise` takes a closure instead, which
        // runs on MAPI's thread. Dropping `events` ends the registration (Unadvise).
        let events = store.notifications(
            None,
            EventMask::OBJECT_CREATED | EventMask::OBJECT_MODIFIED | EventMask::OBJECT_DELETED,
        )?;

        // Objects may be used on any thread that has initialised MAPI for itself: `mapi.thread()`
        // does that, and an `Across` gives its object only to a thread that has.
        let shared = Across::new(session.default_store()?);
        std::thread::scope(|scope| {
            let worker = scope.spawn(|| {
                let thread = mapi.thread()?;
                work(shared.on(&thread), &thread)
            });
            // Until nothing has come for a second.
            while let Ok(event) = events.channel().recv_timeout(Duration::from_secs(1)) {
                println!("{}", describe(&store, &event));
            }
            worker.join().expect("the worker does not panic")
        })
    })?;
    Ok(())
}

/// Makes a message, changes it, deletes it.
fn work(store: &MsgStore<'_>, _thread: &Thread<'_>) -> Result<()> {
    let inbox = store.inbox()?;
    let message = inbox.new_message()?;
    message.set(tags::SUBJECT, "Watch me")?;
    // Saved it has an entry identifier, by which it will be deleted.
    message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
    let entry_id = message.get(tags::ENTRYID)?.map(EntryId::from_bytes);
    message.set(tags::SUBJECT, "Watched")?;
    message.save()?;
    // Long enough that whoever hears of the message still finds it.
    std::thread::sleep(Duration::from_millis(200));
    let deleted = inbox.delete_messages(entry_id.as_slice(), DeleteMessagesFlags::empty())?;
    if let Some(warning) = deleted.warning() {
        println!("it was not deleted: {warning}");
    }
    Ok(())
}

fn describe(store: &MsgStore<'_>, event: &Notification) -> String {
    let (what, event) = match event {
        Notification::ObjectCreated(event) => ("created", event),
        Notification::ObjectModified(event) => ("modified", event),
        Notification::ObjectDeleted(event) => ("deleted", event),
        other => return format!("{other:?}"),
    };
    // An event tells of the past: by now the object may be gone.
    let name = |id: &EntryId| -> Result<Option<String>> {
        let object = store.open_entry(Some(id), Default::default())?;
        let (name, subject) = object.get((tags::DISPLAY_NAME, tags::SUBJECT))?;
        Ok(name.or(subject))
    };
    let name = event.entry_id.as_ref().and_then(|id| name(id).ok().flatten());
    format!("{:?} {what}: {}", event.object_type(), name.as_deref().unwrap_or("(gone)"))
}
