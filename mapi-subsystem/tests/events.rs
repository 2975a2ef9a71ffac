//! What a session tells those who listen.

mod support;

use std::sync::mpsc::Receiver;
use std::time::Duration;

use mapi_session::flags::{EventMask, FlushFlags, ObjectType, ResourceStatus, ResourceType};
use mapi_session::wire::{Notification, TableChange};
use mapi_session::{Code, EntryId, Flags, Logon, PropValue, Value, tags};

use support::{World, code, to};

fn next(events: &Receiver<Notification>) -> Notification {
    events.recv_timeout(Duration::from_secs(10)).expect("an event in ten seconds")
}

fn value(row: &[PropValue], tag: impl Into<mapi_session::Tag>) -> Option<Value> {
    let tag = tag.into();
    row.iter().find(|p| p.tag == tag).map(|p| p.value.clone())
}

#[test]
fn sharers_hear_of_a_logoff_and_of_the_end_of_all() {
    let world = World::with_profiles(&["Work"]);
    let stays = world.mapi.logon(Logon::profile("Work").new_session().allow_others()).unwrap();
    let session = stays.session();
    // Critical errors are told whether or not they are asked for.
    let heard = session.notifications(None, EventMask::EXTENDED).unwrap();
    let one = world.mapi.logon(Logon::profile("Work").or_shared()).unwrap();
    one.logoff().unwrap();
    assert!(matches!(next(heard.channel()), Notification::Extended { .. }));
    assert!(!session.ended(), "the others go on");
    let two = world.mapi.logon(Logon::profile("Work").or_shared()).unwrap();
    two.logoff_everyone().unwrap();
    assert!(matches!(next(heard.channel()), Notification::CriticalError { .. }));
    drop(heard);
    drop(session);
    let _ = stays.logoff();
}

#[test]
fn the_status_table_tells_how_a_transport_sends() {
    let world = World::with_profiles(&["Ida", "Max"]);
    world
        .mapi
        .session(Logon::profile("Ida").new_session(), |session| {
            let table = session.status_table()?;
            let heard = table.notifications(EventMask::TABLE_MODIFIED)?;
            let store = session.default_store()?;
            let message = store.outbox()?.new_message()?;
            message.add_recipients(&[to("max@example.org")])?;
            message.submit().map_err(|(error, _)| error)?;
            session.status()?.spooler()?.flush_queues(FlushFlags::UPLOAD)?;
            let mut bits = ResourceStatus::empty();
            let start = std::time::Instant::now();
            let idle = loop {
                assert!(start.elapsed().as_secs() < 10, "never idle again: {bits:?}");
                let Notification::Table(event) = next(heard.channel()) else { continue };
                let kind = value(&event.row, tags::RESOURCE_TYPE);
                let transport = ResourceType::TransportProvider.to_raw() as i32;
                if kind != Some(Value::Long(transport)) {
                    continue;
                }
                assert_eq!(event.change, TableChange::RowModified);
                let Some(Value::Long(code)) = value(&event.row, tags::STATUS_CODE) else {
                    continue;
                };
                let code = ResourceStatus::from_bits_retain(code as u32);
                bits |= code;
                let busy = ResourceStatus::OUTBOUND_FLUSH | ResourceStatus::OUTBOUND_ACTIVE;
                if bits.contains(busy) && !code.intersects(busy) {
                    break code;
                }
            };
            assert!(idle.contains(ResourceStatus::OUTBOUND_ENABLED));
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_store_that_is_opened_gets_its_status_row_and_is_heard_through_the_session() {
    let world = World::with_profiles(&["Ida", "Max"]);
    world
        .mapi
        .session(Logon::profile("Max").new_session(), |session| {
            let table = session.status_table()?;
            let rows = session.status()?.rows()?;
            assert!(!rows.iter().any(|r| r.resource_type == ResourceType::StoreProvider));
            let status = table.notifications(EventMask::TABLE_MODIFIED)?;
            let store = session.default_store()?;
            let Notification::Table(event) = next(status.channel()) else {
                panic!("a table event")
            };
            assert_eq!(event.change, TableChange::RowAdded);

            // New mail from another session of this process, asked for at the session.
            let inbox = store.inbox()?;
            let id = EntryId::from_bytes(inbox.get(tags::ENTRYID)?.unwrap());
            let mail = session.notifications(Some(&id), EventMask::NEW_MAIL)?;
            let world = &world;
            std::thread::scope(|scope| {
                scope
                    .spawn(move || {
                        world.mapi.session(Logon::profile("Ida").new_session(), |session| {
                            let store = session.default_store()?;
                            let message = store.outbox()?.new_message()?;
                            message.set(tags::MESSAGE_CLASS, "IPM.Note")?;
                            message.add_recipients(&[to("max@example.org")])?;
                            message.submit().map_err(|(error, _)| error)?;
                            session.status()?.spooler()?.flush_queues(FlushFlags::UPLOAD)
                        })
                    })
                    .join()
                    .unwrap()
                    .unwrap();
            });
            let Notification::NewMail { entry_id, message_class, .. } = next(mail.channel()) else {
                panic!("new mail");
            };
            assert_eq!(message_class, "IPM.Note");
            let opened = session.open_entry(&entry_id, Default::default())?;
            assert_eq!(opened.kind(), ObjectType::Message);
            let status = session.status()?.find(ResourceType::Spooler)?.unwrap().entry_id;
            let refused = session.notifications(Some(&status), EventMask::OBJECT_MODIFIED);
            assert_eq!(code(refused), Code::E_NO_SUPPORT);
            let foreign = EntryId::from_bytes([9; 30]);
            let refused = session.notifications(Some(&foreign), EventMask::OBJECT_MODIFIED);
            assert_eq!(code(refused), Code::E_UNKNOWN_ENTRYID);
            Ok(())
        })
        .unwrap();
}
