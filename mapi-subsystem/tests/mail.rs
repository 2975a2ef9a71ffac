//! Mail on its way: from a profile's Outbox through the spooler to where it belongs.

mod support;

use mapi_session::flags::{
    AttachMethod, FlushFlags, LogonFlags, MessageFlags, ProfileFlags, ResourceStatus, ResourceType,
    SaveFlags, ValidateFlags,
};
use mapi_session::wire::Row;
use mapi_session::{Code, EntryId, Folder, Logon, MsgStore, PropValue, Session, tags};
use mapi_subsystem::service::DROP_FOLDER;

use support::{World, code, to};

/// Submits a message to these recipients.
fn send(store: &MsgStore<'_>, subject: &str, recipients: &[Row], more: &[PropValue]) {
    let message = store.outbox().unwrap().new_message().unwrap();
    message.set(tags::SUBJECT, subject).unwrap();
    message.set(tags::BODY, "Words.").unwrap();
    message.set(tags::MESSAGE_CLASS, "IPM.Note").unwrap();
    if !more.is_empty() {
        message.set_all(more).unwrap();
    }
    message.add_recipients(recipients).unwrap();
    let (_, attachment) = message.new_attachment().unwrap();
    attachment.set(tags::ATTACH_METHOD, AttachMethod::ByValue.to_raw() as i32).unwrap();
    attachment.set(tags::ATTACH_LONG_FILENAME, "note.txt").unwrap();
    attachment.set(tags::RENDERING_POSITION, -1).unwrap();
    attachment.set(tags::ATTACH_DATA_BIN, b"attached".to_vec()).unwrap();
    attachment.save().unwrap();
    message.submit().map_err(|(error, _)| error).unwrap();
}

fn sent_mail(store: &MsgStore<'_>) -> PropValue {
    let id = store.sent_items().unwrap().get(tags::ENTRYID).unwrap().unwrap();
    tags::SENTMAIL_ENTRYID.with(id)
}

fn subjects(folder: &Folder<'_>) -> Vec<String> {
    let messages = folder.messages().unwrap();
    messages.into_iter().filter_map(|m| m.subject).collect()
}

fn flush(session: &Session<'_>) {
    session.status().unwrap().spooler().unwrap().flush_queues(FlushFlags::UPLOAD).unwrap();
}

fn inbox_of(world: &World, profile: &str) -> Vec<String> {
    let mut found = Vec::new();
    world
        .mapi
        .session(Logon::profile(profile).new_session(), |session| {
            found = subjects(&session.default_store()?.inbox()?);
            Ok(())
        })
        .unwrap();
    found
}

#[test]
fn the_store_table_has_the_default_store_and_its_identifier_opens_it() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            let rows = session.message_stores()?.rows()?;
            assert_eq!(rows.len(), 1);
            assert!(rows[0].default_store);
            let store = session.default_store()?;
            let id = EntryId::from_bytes(store.get(tags::ENTRYID)?.unwrap());
            assert!(session.same_entry(&id, &rows[0].entry_id)?);
            let opened = session.open_entry(&rows[0].entry_id, Default::default())?;
            assert!(matches!(opened, mapi_session::AnyObject::MsgStore(_)));
            let inbox = store.inbox()?;
            let inbox_id = EntryId::from_bytes(inbox.get(tags::ENTRYID)?.unwrap());
            assert_eq!(inbox.get(tags::STORE_ENTRYID)?.unwrap(), id.as_bytes());
            let opened = session.open_entry(&inbox_id, Default::default())?;
            assert!(matches!(opened, mapi_session::AnyObject::Folder(_)));
            assert!(!session.same_entry(&inbox_id, &id)?);
            // Cut short, it leads nowhere.
            let cut = EntryId::from_bytes(&rows[0].entry_id.as_bytes()[..30]);
            assert!(session.open_entry(&cut, Default::default()).is_err());
            let status = session.status()?.find(ResourceType::StoreProvider)?.unwrap();
            assert!(status.status_code.contains(ResourceStatus::AVAILABLE));
            Ok(())
        })
        .unwrap();
}

/// FORCE_XP_DISCONNECT and FORCE_XP_CONNECT. [imapistatus-validatestate]
#[test]
fn a_transport_that_is_offline_leaves_mail_in_the_queue() {
    let world = World::with_profiles(&["Ida", "Max"]);
    world
        .mapi
        .session(Logon::profile("Ida").new_session(), |session| {
            let store = session.default_store()?;
            let row = || session.status().unwrap().find(ResourceType::TransportProvider).unwrap();
            let transport = session.status()?.open(&row().unwrap())?;
            transport.validate_state(ValidateFlags::FORCE_XP_DISCONNECT)?;
            assert!(row().unwrap().status_code.contains(ResourceStatus::OFFLINE));
            send(&store, "Later", &[to("max@example.org")], &[sent_mail(&store)]);
            let _ = session.status()?.spooler()?.flush_queues(FlushFlags::UPLOAD);
            assert_eq!(subjects(&store.outbox()?), ["Later"]);
            transport.validate_state(ValidateFlags::FORCE_XP_CONNECT)?;
            assert!(!row().unwrap().status_code.contains(ResourceStatus::OFFLINE));
            flush(session);
            assert!(subjects(&store.outbox()?).is_empty());
            Ok(())
        })
        .unwrap();
    assert_eq!(inbox_of(&world, "Max"), ["Later"]);
}

#[test]
fn a_message_goes_from_one_profile_to_another_and_its_copy_to_sent_items() {
    let world = World::with_profiles(&["Ida", "Max"]);
    world
        .mapi
        .session(Logon::profile("Ida").new_session(), |session| {
            let store = session.default_store()?;
            send(&store, "Hello", &[to("max@example.org")], &[sent_mail(&store)]);
            assert_eq!(subjects(&store.outbox()?), ["Hello"], "it waits for the spooler");
            flush(session);
            assert!(subjects(&store.outbox()?).is_empty());
            let sent = store.sent_items()?;
            assert_eq!(subjects(&sent), ["Hello"]);
            let copy = sent.open_message(&sent.messages()?[0].entry_id)?;
            assert_eq!(copy.get(tags::SENDER_NAME)?.as_deref(), Some("Ida Example"));
            assert!(copy.get(tags::CLIENT_SUBMIT_TIME)?.is_some());
            assert!(subjects(&store.inbox()?).is_empty());
            Ok(())
        })
        .unwrap();
    world
        .mapi
        .session(Logon::profile("Max").new_session(), |session| {
            let store = session.default_store()?;
            let inbox = store.inbox()?;
            let rows = inbox.messages()?;
            assert_eq!(rows.len(), 1);
            let message = inbox.open_message(&rows[0].entry_id)?;
            let (subject, sender, name, me) = message.get((
                tags::SUBJECT,
                tags::SENDER_EMAIL_ADDRESS,
                tags::SENDER_NAME,
                tags::MESSAGE_TO_ME,
            ))?;
            assert_eq!(subject.as_deref(), Some("Hello"));
            assert_eq!(sender.as_deref(), Some("ida@example.org"));
            assert_eq!(name.as_deref(), Some("Ida Example"));
            assert_eq!(me, Some(true));
            let flags = message.get(tags::MESSAGE_FLAGS)?.unwrap() as u32;
            let unsent = MessageFlags::UNSENT | MessageFlags::READ | MessageFlags::SUBMIT;
            assert_eq!(flags & unsent.bits(), 0, "new, and not a draft");
            assert!(message.get(tags::SENTMAIL_ENTRYID)?.is_none());
            assert_eq!(message.body_text()?.as_deref(), Some("Words."));
            let attachments = message.attachments()?;
            assert_eq!(attachments.len(), 1);
            let attachment = message.open_attachment(attachments[0].attach_num as u32)?;
            assert_eq!(attachment.data()?.as_deref(), Some(&b"attached"[..]));
            Ok(())
        })
        .unwrap();
}

#[test]
fn what_cannot_be_delivered_comes_back_with_the_reason() {
    let world = World::with_profiles(&["Ida", "Max"]);
    world
        .mapi
        .session(Logon::profile("Ida").new_session(), |session| {
            let store = session.default_store()?;
            let fax = vec![
                tags::DISPLAY_NAME.with("Fax"),
                tags::ADDRTYPE.with("FAX"),
                tags::EMAIL_ADDRESS.with("1234"),
                tags::RECIPIENT_TYPE.with(1),
            ];
            let list = [to("max@example.org"), to("nobody@example.org"), fax];
            send(&store, "Hello", &list, &[]);
            flush(session);
            let inbox = store.inbox()?;
            assert_eq!(subjects(&inbox), ["Undeliverable: Hello"]);
            let report = inbox.open_message(&inbox.messages()?[0].entry_id)?;
            assert_eq!(report.get(tags::MESSAGE_CLASS)?.as_deref(), Some("REPORT.IPM.Note.NDR"));
            let body = report.body_text()?.unwrap();
            assert!(body.contains("nobody@example.org") && body.contains("FAX"), "{body}");
            assert!(!body.contains("max@example.org"), "{body}");
            assert_eq!(report.recipients()?.len(), 2);
            let attachment = report.open_attachment(0)?;
            let original = attachment.embedded_message()?;
            assert_eq!(original.get(tags::SUBJECT)?.as_deref(), Some("Hello"));
            // Neither moved nor deleted was asked for: the sent message stays.
            let stays = store.outbox()?.messages()?;
            assert_eq!(stays.len(), 1);
            // Nothing is sent twice.
            flush(session);
            assert_eq!(subjects(&inbox).len(), 1);
            Ok(())
        })
        .unwrap();
    assert_eq!(inbox_of(&world, "Max"), ["Hello"]);
}

#[test]
fn other_addresses_go_to_the_drop_folder_as_mime() {
    let world = World::with_profiles(&["Ida", "Max"]);
    let drop = world.folder.path().join("drop");
    world.configure("Ida", "LOCALXP", &[DROP_FOLDER.with("drop")]);
    world
        .mapi
        .session(Logon::profile("Ida").new_session(), |session| {
            let store = session.default_store()?;
            let mut blind = to("secret@example.net");
            blind.retain(|p| p.tag != tags::RECIPIENT_TYPE.tag());
            blind.push(tags::RECIPIENT_TYPE.with(3));
            let list = [to("max@example.org"), to("far@example.net"), blind];
            let delete = tags::DELETE_AFTER_SUBMIT.with(true);
            send(&store, "Grüße", &list, &[delete]);
            flush(session);
            assert!(subjects(&store.outbox()?).is_empty());
            assert!(subjects(&store.inbox()?).is_empty());
            Ok(())
        })
        .unwrap();
    assert_eq!(inbox_of(&world, "Max"), ["Grüße"]);
    let files: Vec<_> = std::fs::read_dir(&drop).unwrap().map(|f| f.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    let text = std::fs::read_to_string(&files[0]).unwrap();
    let message = mail_parser::MessageParser::new().parse(&text).unwrap();
    assert_eq!(message.subject(), Some("Grüße"));
    assert_eq!(message.body_text(0).as_deref().map(str::trim), Some("Words."));
    assert_eq!(message.attachment(0).unwrap().contents(), b"attached");
    let from = message.from().unwrap().first().unwrap();
    assert_eq!(from.address(), Some("ida@example.org"));
    let visible = text.split("Delivered-To").last().unwrap();
    assert!(!visible.contains("\nBcc"), "{text}");
    assert!(text.contains("Delivered-To: secret@example.net"), "{text}");
    assert!(!message.to().unwrap().contains("secret@example.net"));
    assert!(message.to().unwrap().contains("max@example.org"));
}

#[test]
fn a_distribution_list_reaches_its_members_once_each() {
    let world = World::with_profiles(&["Ida", "Max", "Eva"]);
    world
        .mapi
        .session(Logon::profile("Ida").new_session(), |session| {
            let book = session.address_book()?;
            let pab = book.open_entry(Some(&book.pab()?), Default::default())?;
            let pab = mapi_session::AbContainer::try_from(pab)?;
            let template = EntryId::from_bytes(pab.get(tags::DEF_CREATE_DL)?.unwrap());
            let list = pab.create_entry(&template, Default::default())?;
            list.set(tags::DISPLAY_NAME, "Team")?;
            list.save_changes(SaveFlags::empty())?;
            let id = EntryId::from_bytes(list.get(tags::ENTRYID)?.unwrap());
            let list = session.open_entry(&id, mapi_session::flags::OpenEntryFlags::MODIFY)?;
            let list = mapi_session::DistList::try_from(list)?;
            let mut members = Vec::new();
            for name in ["max", "eva"] {
                let address = format!("{name}@example.org");
                members.push(book.create_one_off(
                    Some(name),
                    "SMTP",
                    &address,
                    Default::default(),
                )?);
            }
            let _ = list.copy_entries(&members, Default::default())?;
            let mut row = vec![vec![tags::DISPLAY_NAME.with("team"), tags::RECIPIENT_TYPE.with(1)]];
            book.resolve_name(Default::default(), None, &mut row)?;
            row.push(to("Max@Example.org"));
            let store = session.default_store()?;
            send(&store, "All", &row, &[]);
            flush(session);
            assert!(subjects(&store.inbox()?).is_empty());
            Ok(())
        })
        .unwrap();
    assert_eq!(inbox_of(&world, "Max"), ["All"]);
    assert_eq!(inbox_of(&world, "Eva"), ["All"]);
}

#[test]
fn a_flush_in_the_background_says_busy_and_logoff_waits_for_it() {
    let world = World::with_profiles(&["Ida", "Max"]);
    let open = world.mapi.logon(Logon::profile("Ida").new_session()).unwrap();
    {
        let session = open.session();
        let store = session.default_store().unwrap();
        for number in 0..5 {
            send(&store, &format!("m{number}"), &[to("max@example.org")], &[]);
        }
        let spooler = session.status().unwrap().spooler().unwrap();
        let flags = FlushFlags::UPLOAD | FlushFlags::ASYNC_OK;
        assert_eq!(code(spooler.flush_queues(flags)), Code::E_BUSY);
    }
    open.logoff().unwrap();
    assert_eq!(inbox_of(&world, "Max").len(), 5);
}

#[test]
fn only_the_transport_that_is_named_is_flushed() {
    let world = World::with_profiles(&["Ida", "Max"]);
    world
        .mapi
        .session(Logon::profile("Ida").new_session(), |session| {
            let status = session.status()?;
            let transport = status.find(ResourceType::TransportProvider)?.unwrap();
            let store = session.default_store()?;
            send(&store, "Hello", &[to("max@example.org")], &[]);
            let spooler = status.spooler()?;
            let other = status.find(ResourceType::Subsystem)?.unwrap();
            let wrong = spooler.flush_transport(&other.entry_id, FlushFlags::UPLOAD);
            assert_eq!(code(wrong), Code::E_NOT_FOUND);
            spooler.flush_transport(&transport.entry_id, FlushFlags::UPLOAD)?;
            Ok(())
        })
        .unwrap();
    assert_eq!(inbox_of(&world, "Max"), ["Hello"]);
}

#[test]
fn the_default_store_is_chosen_among_several() {
    let world = World::with_profiles(&["Ida"]);
    let admin = world.mapi.profiles().unwrap();
    let services = admin.admin_services("Ida", Default::default()).unwrap();
    services.create_msg_service("LOCALSTORE", Some("Archive"), Default::default()).unwrap();
    drop(services);
    drop(admin);
    world
        .mapi
        .session(Logon::profile("Ida").new_session(), |session| {
            let stores = session.message_stores()?;
            let rows = stores.rows()?;
            assert_eq!(rows.len(), 2);
            let archive = rows.iter().find(|r| r.display_name == "Archive").unwrap();
            assert!(!archive.default_store);
            let role = mapi_session::flags::DefaultStore::Default;
            session.set_default_store(role, Some(&archive.entry_id))?;
            // The table that is open follows.
            assert_eq!(stores.find_default()?.unwrap().display_name, "Archive");
            let bad = mapi_session::flags::DefaultStore::from_raw(9);
            assert!(session.set_default_store(bad, Some(&archive.entry_id)).is_err());
            session.set_default_store(role, None)?;
            assert!(stores.find_default()?.is_none());
            session.set_default_store(role, Some(&archive.entry_id))?;
            Ok(())
        })
        .unwrap();
    let _ = LogonFlags::empty();
    world
        .mapi
        .session(Logon::profile("Ida").new_session(), |session| {
            let found = session.message_stores()?.find_default()?.unwrap();
            assert_eq!(found.display_name, "Archive");
            Ok(())
        })
        .unwrap();
}

#[test]
fn many_sessions_send_at_the_same_time() {
    const NAMES: [&str; 4] = ["Ada", "Bob", "Cyd", "Dan"];
    let world = World::with_profiles(&NAMES);
    // Half of them in what stands for another process.
    let other =
        mapi_session::Mapi::initialize(mapi_subsystem::open(world.folder.path()).unwrap()).unwrap();
    std::thread::scope(|scope| {
        for (number, name) in NAMES.into_iter().enumerate() {
            let mapi = if number % 2 == 0 { &world.mapi } else { &other };
            scope.spawn(move || {
                let thread = mapi.thread().unwrap();
                let mapi = thread.mapi();
                for round in 0..3 {
                    mapi.session(Logon::profile(name).new_session(), |session| {
                        let store = session.default_store()?;
                        let all: Vec<Row> = NAMES
                            .iter()
                            .map(|n| to(&format!("{}@example.org", n.to_lowercase())))
                            .collect();
                        let delete = tags::DELETE_AFTER_SUBMIT.with(true);
                        send(&store, &format!("{name} {round}"), &all, &[delete]);
                        let spooler = session.status()?.spooler()?;
                        // Another process may be sending for longer than a flush waits.
                        while let Err(error) = spooler.flush_queues(FlushFlags::UPLOAD) {
                            assert_eq!(error.code(), Code::E_BUSY, "{error}");
                        }
                        Ok(())
                    })
                    .unwrap();
                }
            });
        }
    });
    for name in NAMES {
        let mut found = inbox_of(&world, name);
        found.sort();
        let mut expected: Vec<String> =
            NAMES.iter().flat_map(|n| (0..3).map(move |round| format!("{n} {round}"))).collect();
        expected.sort();
        assert_eq!(found, expected, "{name}");
    }
}

/// Whom SetPrimaryIdentity chooses, mail comes from, and answers reach the profile.
/// [imsgserviceadmin-setprimaryidentity]
#[test]
fn mail_comes_from_the_primary_identity() {
    let world = World::with_profiles(&["Ida", "Max"]);
    let team =
        [tags::IDENTITY_DISPLAY.with("The team"), tags::EMAIL_ADDRESS.with("team@example.org")];
    world.configure("Ida", "LOCALXP", &team);
    let from_ida = |subject: &str| {
        world
            .mapi
            .session(Logon::profile("Ida").new_session(), |session| {
                let store = session.default_store()?;
                send(&store, subject, &[to("max@example.org")], &[sent_mail(&store)]);
                flush(session);
                Ok(())
            })
            .unwrap();
    };
    from_ida("first");
    let admin = world.mapi.profiles().unwrap();
    let services = admin.admin_services("Ida", ProfileFlags::empty()).unwrap();
    services.set_primary_identity(Some(&world.service("Ida", "LOCALXP"))).unwrap();
    from_ida("second");
    world
        .mapi
        .session(Logon::profile("Max").new_session(), |session| {
            let store = session.default_store()?;
            let inbox = store.inbox()?;
            let mut senders = Vec::new();
            for row in inbox.messages()? {
                let message = session.open_entry(&row.entry_id, Default::default())?;
                let mapi_session::AnyObject::Message(message) = message else { panic!() };
                senders.push((
                    message.get(tags::SUBJECT)?.unwrap(),
                    message.get(tags::SENDER_EMAIL_ADDRESS)?.unwrap(),
                    message.get(tags::SENDER_NAME)?.unwrap(),
                ));
            }
            senders.sort();
            let of = |(a, b, c): (&str, &str, &str)| (a.to_owned(), b.to_owned(), c.to_owned());
            let first = of(("first", "ida@example.org", "Ida Example"));
            assert_eq!(senders, [first, of(("second", "team@example.org", "The team"))]);
            send(&store, "to both", &[to("team@example.org"), to("ida@example.org")], &[]);
            flush(session);
            Ok(())
        })
        .unwrap();
    assert_eq!(inbox_of(&world, "Ida"), ["to both", "to both"]);
}
