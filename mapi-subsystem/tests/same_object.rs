//! Whether two objects are one, or hold the same: `same_object` and `same_data`.

mod support;

use std::sync::Arc;

use mapi_session::flags::{CopyMessagesFlags, CreateEntryFlags, OneOffFlags, OpenEntryFlags};
use mapi_session::flags::{ObjectType, SaveFlags};
use mapi_session::{AnyObject, Code, EntryId, Logon, MailUser, MapiProp, PropValue, Scope, tags};
use mapi_subsystem::com::{Liveness, ObjectState};
use mapi_subsystem::props::{PropRules, open_props};

use support::{World, code};

const READ: OpenEntryFlags = OpenEntryFlags::empty();

#[test]
fn an_object_is_one_however_it_was_opened() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            let (store, again) = (session.default_store()?, session.default_store()?);
            let (inbox, inbox_again) = (store.inbox()?, again.inbox()?);
            assert!(session.same_object(&store, &again)?);
            assert!(session.same_object(&inbox, &inbox_again)?);
            let outbox = store.outbox()?;
            assert!(!session.same_object(&inbox, &outbox)?);
            assert!(!session.same_object(&store, &inbox)?);

            let message = inbox.new_message()?;
            message.set(tags::SUBJECT, "A letter")?;
            message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
            let entry = EntryId::from_bytes(message.get(tags::ENTRYID)?.unwrap());
            let by_session = session.open_entry(&entry, READ)?;
            let AnyObject::Message(by_session) = by_session else { panic!("no message") };
            assert!(session.same_object(&message, &by_session)?);
            assert!(message.same_data(&by_session)?);

            // A copy holds the same, and is another object.
            let bin = store.deleted_items()?;
            let copied = inbox.copy_messages_to(&[entry], &bin, CopyMessagesFlags::empty())?;
            assert_eq!(copied.warning(), None);
            let copy = bin.open_message(&bin.messages()?[0].entry_id)?;
            assert!(!session.same_object(&message, &copy)?);
            assert!(message.same_data(&copy)?);
            let new = inbox.new_message()?;
            assert!(!message.same_data(&new)?);
            Ok(())
        })
        .unwrap();
}

#[test]
fn people_are_one_by_their_record_key_and_the_same_by_their_address() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            let book = session.address_book()?;
            let pab = book.open_entry(Some(&book.pab()?), OpenEntryFlags::MODIFY)?;
            let AnyObject::AbContainer(pab) = pab else { panic!("no container") };
            let again = book.open_entry(Some(&book.pab()?), READ)?;
            let AnyObject::AbContainer(again) = again else { panic!("no container") };
            assert!(session.same_object(&pab, &again)?);

            let template = EntryId::from_bytes(pab.get(tags::DEF_CREATE_MAILUSER)?.unwrap());
            let user = |address: &str| -> mapi_session::Result<MailUser<'_>> {
                let entry = pab.create_entry(&template, CreateEntryFlags::empty())?;
                entry.set(tags::DISPLAY_NAME, "Ursula")?;
                entry.set(tags::EMAIL_ADDRESS, address)?;
                entry.save_changes(SaveFlags::empty())?;
                let entry = EntryId::from_bytes(entry.get(tags::ENTRYID)?.unwrap());
                match book.open_entry(Some(&entry), READ)? {
                    AnyObject::MailUser(user) => Ok(user),
                    _ => panic!("no mail user"),
                }
            };
            let (one, other) = (user("ursula@example.org")?, user("URSULA@example.org")?);
            assert!(session.same_object(&one, &one)?);
            assert!(!session.same_object(&one, &other)?);
            assert!(one.same_data(&other)?);
            let vera = user("vera@example.org")?;
            assert!(!one.same_data(&vera)?);
            // A container has no search key.
            assert!(!pab.same_data(&again)?);

            let one_off = |flags| {
                let entry =
                    book.create_one_off(Some("Ursula"), "SMTP", "ursula@example.org", flags)?;
                book.open_entry(Some(&entry), READ)
            };
            let AnyObject::MailUser(described) = one_off(OneOffFlags::empty())? else {
                panic!("no mail user")
            };
            assert!(!session.same_object(&one, &described)?);
            assert!(one.same_data(&described)?);
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_record_key_of_another_store_is_another_object() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            let object = |props: Vec<PropValue>| {
                let state = ObjectState::new("object", Liveness::new());
                let raw = open_props(state, Arc::new(props), PropRules::default());
                // SAFETY: an object of this subsystem, for this thread.
                unsafe { MapiProp::from_raw(raw, Scope::of(world.mapi.subsystem())) }
            };
            let message = |key: u8, store: Option<u8>| {
                let mut props = vec![
                    tags::OBJECT_TYPE.with(ObjectType::Message.to_raw() as i32),
                    tags::RECORD_KEY.with(vec![key]),
                ];
                props.extend(store.map(|store| tags::STORE_RECORD_KEY.with(vec![store])));
                object(props)
            };
            assert!(session.same_object(&message(1, Some(1)), &message(1, Some(1)))?);
            assert!(!session.same_object(&message(1, Some(1)), &message(2, Some(1)))?);
            // Different messages in two stores may have one record key.
            assert!(!session.same_object(&message(1, Some(1)), &message(1, Some(2)))?);
            // Without the store's, the entry identifiers would have to tell.
            let unsaid = session.same_object(&message(1, None), &message(1, Some(1)));
            assert_eq!(code(unsaid), Code::E_NO_SUPPORT);
            // What MAPI does not know is no answer.
            let foreign = || object(vec![tags::ENTRYID.with(vec![0x5A; 24])]);
            let unknown = session.same_object(&foreign(), &foreign());
            assert_eq!(code(unknown), Code::E_UNKNOWN_ENTRYID);

            // An attachment is one of its message's only.
            let letter = session.default_store()?.inbox()?.new_message()?;
            let (_, one) = letter.create_attach(Default::default())?;
            let refused = session.same_object(&one, &one);
            assert_eq!(code(refused), Code::E_NO_SUPPORT);
            Ok(())
        })
        .unwrap();
}
