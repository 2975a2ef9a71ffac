//! Notifications: what is told, when, and to whom.

use std::time::Duration;

use mapi_session::flags::{EventMask, FlushFlags, TableEvent};
use mapi_session::{Code, EntryId, Notification, Notifications, tags};
use mapi_tests::{World, code, message, recipient};

const WAIT: Duration = Duration::from_secs(10);

/// Waits for an event that `wanted` accepts, and passes others over.
fn wait<T>(events: &Notifications<'_>, mut wanted: impl FnMut(&Notification) -> Option<T>) -> T {
    loop {
        match events.channel().recv_timeout(WAIT) {
            Ok(event) => {
                if let Some(found) = wanted(&event) {
                    return found;
                }
            }
            Err(_) => panic!("no such event came"),
        }
    }
}

/// A table tells of rows that come, change and go, with the columns that were set
/// ([imapitable-advise], [table_notification]).
#[test]
fn a_contents_table_tells_of_its_rows() {
    World::new(&["Work"]).with("Work", |session| {
        let inbox = session.default_store()?.inbox()?;
        let table = inbox.contents()?;
        let events = table.notifications(EventMask::TABLE_MODIFIED)?;
        let change = |wanted: TableEvent| {
            wait(&events, |event| match event {
                Notification::Table(event) if event.change == wanted => Some(event.clone()),
                _ => None,
            })
        };
        let note = message(&inbox, "new")?;
        let added = change(TableEvent::RowAdded);
        assert!(added.index.is_some());
        note.set(tags::SUBJECT, "changed")?;
        let id = EntryId::from_bytes(note.get(tags::ENTRYID)?.expect("an identifier"));
        note.save()?;
        let modified = change(TableEvent::RowModified);
        assert_eq!(
            format!("{:?}", modified.index.map(|i| i.value)),
            format!("{:?}", added.index.map(|i| i.value))
        );
        assert_eq!(inbox.delete(&[id])?.warning(), None);
        change(TableEvent::RowDeleted);
        assert!(!events.registration().lost_events());
        Ok(())
    });
}

/// A store tells of the objects in it, and of new mail ([imsgstore-advise],
/// [newmail_notification]).
#[test]
fn a_store_tells_of_objects_and_new_mail() {
    let world = World::new(&["Work"]);
    world.with("Work", |session| {
        let store = session.default_store()?;
        let inbox = store.inbox()?;
        let objects =
            store.notifications(None, EventMask::OBJECT_CREATED | EventMask::OBJECT_DELETED)?;
        let mail = store.notifications(None, EventMask::NEW_MAIL)?;
        let folder = inbox.new_folder("made")?;
        let id = EntryId::from_bytes(folder.get(tags::ENTRYID)?.expect("an identifier"));
        let created = wait(&objects, |event| match event {
            Notification::ObjectCreated(event) => event.entry_id.clone(),
            _ => None,
        });
        assert!(session.same_entry(&created, &id)?);
        drop(folder);
        assert_eq!(inbox.delete_folder(&id, Default::default())?.warning(), None);
        wait(&objects, |event| matches!(event, Notification::ObjectDeleted(_)).then_some(()));

        let note = message(&store.outbox()?, "to myself")?;
        note.add_recipients(&[recipient("work@example.org")])?;
        note.submit()?;
        session.status()?.spooler()?.flush_queues(FlushFlags::UPLOAD)?;
        let (new, class) = wait(&mail, |event| match event {
            Notification::NewMail { entry_id, message_class, .. } => {
                Some((entry_id.clone(), message_class.clone()))
            }
            _ => None,
        });
        assert_eq!(class, "IPM.Note");
        assert_eq!(inbox.open_message(&new)?.get(tags::SUBJECT)?.as_deref(), Some("to myself"));
        Ok(())
    });
}

/// The table of stores is dynamic: SetDefaultStore is told to who watches it
/// ([imapisession-setdefaultstore], [message-store-tables]).
#[test]
fn the_table_of_stores_tells_of_a_new_default() {
    World::new(&["Work"]).with("Work", |session| {
        let stores = session.message_stores()?;
        let events = stores.notifications(EventMask::TABLE_MODIFIED)?;
        session.set_default_store(mapi_session::flags::DefaultStore::Default, None)?;
        wait(&events, |event| match event {
            Notification::Table(event) if event.change == TableEvent::RowModified => Some(()),
            Notification::Table(event) if event.change == TableEvent::Changed => Some(()),
            _ => None,
        });
        Ok(())
    });
}

/// After Unadvise nothing more is passed on, and an identifier of nobody cannot be watched
/// ([imapisession-advise]).
#[test]
fn a_registration_ends_when_it_is_dropped() {
    World::new(&["Work"]).with("Work", |session| {
        let inbox = session.default_store()?.inbox()?;
        let (sender, events) = std::sync::mpsc::channel();
        let registration = inbox.contents()?.advise(EventMask::TABLE_MODIFIED, move |_| {
            let _ = sender.send(());
        })?;
        message(&inbox, "seen")?.save()?;
        events.recv_timeout(WAIT).expect("an event");
        drop(registration);
        while events.try_recv().is_ok() {}
        message(&inbox, "unseen")?.save()?;
        // The sink is gone, or it is silent.
        assert!(events.recv_timeout(Duration::from_millis(300)).is_err());
        let nobody = EntryId::from_bytes([7; 40]);
        let refused = session.advise(Some(&nobody), EventMask::OBJECT_MODIFIED, |_| {});
        assert_eq!(code(refused), Code::E_UNKNOWN_ENTRYID);
        Ok(())
    });
}
