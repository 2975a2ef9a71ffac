//! What a store's file keeps, through the engine alone.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use mapi_session::wire::{NameKind, NamedProp};
use mapi_session::{PropValue, Tag, Value};
use mapi_subsystem::mail::{Mail, MailAttachment};
use mapi_subsystem::store::entry_id::{self, Kind};
use mapi_subsystem::store::{Database, Event, Special, StoreError};

const SUBJECT: Tag = Tag(0x0037_001F);
const BODY: Tag = Tag(0x1000_001F);
const FLAGS: Tag = Tag(0x0E07_0003);
const RECIPIENT_TYPE: Tag = Tag(0x0C15_0003);
const DISPLAY_NAME: Tag = Tag(0x3001_001F);
const DISPLAY_TO: Tag = Tag(0x0E04_001F);
const ATTACH_DATA: Tag = Tag(0x3701_0102);

fn text(tag: Tag, value: &str) -> PropValue {
    PropValue { tag, value: Value::Unicode(value.to_owned()) }
}

fn mail(subject: &str) -> Mail {
    Mail {
        properties: vec![text(SUBJECT, subject), text(BODY, &"long ".repeat(2000))],
        recipients: vec![vec![
            PropValue { tag: RECIPIENT_TYPE, value: Value::Long(1) },
            text(DISPLAY_NAME, "Ann"),
        ]],
        attachments: vec![MailAttachment {
            properties: vec![PropValue {
                tag: ATTACH_DATA,
                value: Value::Binary(vec![7; 100_000]),
            }],
            message: Some(Box::new(Mail {
                properties: vec![text(SUBJECT, "inner")],
                ..Mail::default()
            })),
        }],
        names: Vec::new(),
    }
}

fn value(mail: &Mail, tag: Tag) -> Option<&Value> {
    mail.properties.iter().find(|prop| prop.tag == tag).map(|prop| &prop.value)
}

#[test]
fn a_message_comes_back_as_it_went_in() {
    let dir = tempfile::tempdir().unwrap();
    let store = Database::create_or_open(&dir.path().join("a.store")).unwrap();
    let inbox = Special::Inbox.id();
    let id = store.write(|w| w.insert_message(inbox, &mail("one"))).unwrap();
    let back = store.read(|r| r.mail(id)).unwrap();
    assert_eq!(value(&back, SUBJECT), Some(&Value::Unicode("one".into())));
    assert_eq!(value(&back, BODY), Some(&Value::Unicode("long ".repeat(2000))));
    assert_eq!(value(&back, DISPLAY_TO), Some(&Value::Unicode("Ann".into())));
    assert_eq!(value(&back, FLAGS), Some(&Value::Long(0x10)), "only the attachment flag");
    assert!(back.attachments[0].properties[0].value == Value::Binary(vec![7; 100_000]));
    let inner = back.attachments[0].message.as_deref().unwrap();
    assert_eq!(value(inner, SUBJECT), Some(&Value::Unicode("inner".into())));

    let copy = store.write(|w| w.copy_message(id, Special::SentItems.id())).unwrap();
    let copied = store.read(|r| r.mail(copy)).unwrap();
    assert!(copied.attachments[0].properties == back.attachments[0].properties);
    assert_eq!(
        value(copied.attachments[0].message.as_deref().unwrap(), SUBJECT),
        value(inner, SUBJECT)
    );
}

#[test]
fn counts_follow_every_change_of_a_folder() {
    let dir = tempfile::tempdir().unwrap();
    let store = Database::create_or_open(&dir.path().join("a.store")).unwrap();
    let inbox = Special::Inbox.id();
    let counts = || {
        let folder = store.read(|r| r.folder(inbox)).unwrap().unwrap();
        (folder.contents, folder.unread)
    };
    let ids = store
        .write(|w| {
            (0..3).map(|_| w.insert_message(inbox, &mail("x"))).collect::<Result<Vec<_>, _>>()
        })
        .unwrap();
    assert_eq!(counts(), (3, 3));
    assert!(store.write(|w| w.set_read(ids[0], true)).unwrap());
    assert!(!store.write(|w| w.set_read(ids[0], true)).unwrap());
    assert_eq!(counts(), (3, 2));
    store.write(|w| w.move_message(ids[1], Special::DeletedItems.id())).unwrap();
    assert_eq!(counts(), (2, 1));
    store.write(|w| w.delete_message(ids[2])).unwrap();
    assert_eq!(counts(), (1, 0));
    let error = store.write(|w| w.delete_message(ids[2])).unwrap_err();
    assert_eq!(error.code().0, 0x8004_010F, "MAPI_E_NOT_FOUND: {error}");
    // A number is never used again.
    let next = store.write(|w| w.insert_message(inbox, &mail("y"))).unwrap();
    assert!(next > ids[2]);
}

#[test]
fn a_failed_transaction_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let store = Database::create_or_open(&dir.path().join("a.store")).unwrap();
    let before = store.read(|r| r.journal_end()).unwrap();
    let failed = store.write(|w| {
        w.insert_message(Special::Inbox.id(), &mail("lost"))?;
        w.create_folder(Special::IpmSubtree.id(), "inbox", None)
    });
    assert_eq!(failed.unwrap_err().code().0, 0x8004_0604, "MAPI_E_COLLISION");
    assert_eq!(store.read(|r| r.messages_in(Special::Inbox.id(), false)).unwrap(), []);
    assert_eq!(store.read(|r| r.journal_end()).unwrap(), before);
}

#[test]
fn folders_refuse_what_would_lose_or_loop() {
    let dir = tempfile::tempdir().unwrap();
    let store = Database::create_or_open(&dir.path().join("a.store")).unwrap();
    let (a, b) = store
        .write(|w| {
            let a = w.create_folder(Special::IpmSubtree.id(), "A", Some("comment"))?;
            let b = w.create_folder(a, "B", None)?;
            w.insert_message(b, &mail("m"))?;
            Ok((a, b))
        })
        .unwrap();
    let code = |error: StoreError| error.code().0;
    assert_eq!(code(store.write(|w| w.move_folder(a, b, None)).unwrap_err()), 0x8004_060B);
    assert_eq!(code(store.write(|w| w.delete_folder(a, false, false)).unwrap_err()), 0x8004_0609);
    assert_eq!(code(store.write(|w| w.delete_folder(b, false, false)).unwrap_err()), 0x8004_060A);
    assert_eq!(
        code(store.write(|w| w.delete_folder(Special::Inbox.id(), true, true)).unwrap_err()),
        0x8007_0005
    );
    let copy =
        store.write(|w| w.copy_folder(a, Special::IpmSubtree.id(), Some("C"), true)).unwrap();
    assert_eq!(
        store.read(|r| r.folder_at("C/B")).unwrap(),
        store.read(|r| r.child_folders(copy)).unwrap()[0].id
    );
    store.write(|w| w.delete_folder(a, true, true)).unwrap();
    assert!(store.read(|r| r.folder(b)).unwrap().is_none());
    assert_eq!(store.read(|r| r.folder_at("A")).unwrap_err().code().0, 0x8004_010F);
}

#[test]
fn the_class_with_the_longest_beginning_receives() {
    let dir = tempfile::tempdir().unwrap();
    let store = Database::create_or_open(&dir.path().join("a.store")).unwrap();
    let lists = store
        .write(|w| {
            let lists = w.ensure_folder("Inbox/Lists")?;
            w.set_receive_folder("IPM.Note.List", Some(lists))?;
            Ok(lists)
        })
        .unwrap();
    let of = |class: &str| store.read(|r| r.receive_folder(class)).unwrap();
    assert_eq!(of("ipm.note.list.Daily"), ("IPM.Note.List".into(), lists));
    assert_eq!(of("IPM.Note.Listing"), ("IPM".into(), Special::Inbox.id()));
    assert_eq!(of("Other"), (String::new(), Special::Inbox.id()));
}

#[test]
fn a_submitted_message_is_sent_once_and_kept_where_it_asks() {
    let dir = tempfile::tempdir().unwrap();
    let store = Database::create_or_open(&dir.path().join("a.store")).unwrap();
    let mut out = mail("out");
    out.properties.push(PropValue {
        tag: Tag(0x0E0A_0102),
        value: Value::Binary(entry_id::compose(
            &store.uid(),
            Kind::Folder,
            Special::SentItems.id(),
        )),
    });
    let id = store.write(|w| w.insert_message(Special::Outbox.id(), &out)).unwrap();
    store.write(|w| w.submit(id)).unwrap();
    assert_eq!(
        store.write(|w| w.submit(id)).unwrap_err().code().0,
        0x8004_0608,
        "MAPI_E_SUBMITTED"
    );
    assert_eq!(store.write(|w| w.delete_message(id)).unwrap_err().code().0, 0x8004_0608);
    store.write(|w| w.lock_outgoing(id, true)).unwrap();
    assert_eq!(store.write(|w| w.abort_submit(id)).unwrap_err().code().0, 0x8004_0114);
    store.write(|w| w.recipient_done(id, 0)).unwrap();
    store.write(|w| w.finished(id)).unwrap();
    assert!(store.read(|r| r.outgoing()).unwrap().is_empty());
    assert_eq!(store.read(|r| r.messages_in(Special::SentItems.id(), false)).unwrap(), [id]);
    assert_eq!(
        store.write(|w| w.abort_submit(id)).unwrap_err().code().0,
        0x8004_0601,
        "MAPI_E_NOT_IN_QUEUE"
    );

    let first = store.write(|w| w.deliver(&out, b"key")).unwrap();
    assert_eq!(store.write(|w| w.deliver(&out, b"key")).unwrap(), first);
    assert_eq!(store.read(|r| r.messages_in(Special::Inbox.id(), false)).unwrap().len(), 1);
}

#[test]
fn listeners_and_journal_tell_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.store");
    let store = Database::create_or_open(&path).unwrap();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ears = heard.clone();
    let number = store.listen(move |changes| ears.lock().unwrap().extend_from_slice(changes));
    let end = store.read(|r| r.journal_end()).unwrap();
    // Another handle of the same file is the same store.
    let same = Database::open(&path).unwrap();
    let id = same.write(|w| w.insert_message(Special::Inbox.id(), &mail("m"))).unwrap();
    let journal = store.read(|r| r.journal_after(end, 100)).unwrap().unwrap();
    let heard = heard.lock().unwrap().clone();
    assert_eq!(journal.iter().map(|(_, change)| *change).collect::<Vec<_>>(), heard);
    assert_eq!((heard[0].event, heard[0].object), (Event::Created, id));
    store.ignore(number);
}

#[test]
fn listeners_hear_of_commits_in_the_order_of_these_whoever_commits() {
    let dir = tempfile::tempdir().unwrap();
    let store = Database::create_or_open(&dir.path().join("a.store")).unwrap();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ears = Arc::clone(&heard);
    let number = store.listen(move |changes| {
        // Who hears first takes its time.
        std::thread::sleep(Duration::from_micros(changes[0].object as u64 % 3 * 300));
        let made = changes.iter().filter(|change| change.event == Event::Created);
        ears.lock().unwrap().extend(made.map(|change| change.object));
    });
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..50 {
                    let note = Mail::default();
                    store.write(|w| w.insert_message(Special::Inbox.id(), &note)).unwrap();
                }
            });
        }
    });
    store.ignore(number);
    let heard = heard.lock().unwrap();
    assert_eq!(heard.len(), 200);
    // A store counts its objects on.
    assert!(heard.is_sorted(), "{heard:?}");
}

#[test]
fn a_listener_that_panics_keeps_nobody_from_hearing() {
    let dir = tempfile::tempdir().unwrap();
    let store = Database::create_or_open(&dir.path().join("a.store")).unwrap();
    let broken = store.listen(|_| panic!("a listener of a test"));
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ears = Arc::clone(&heard);
    let number = store.listen(move |changes| {
        let made = changes.iter().filter(|change| change.event == Event::Created);
        ears.lock().unwrap().extend(made.map(|change| change.object));
    });
    // What is committed is answered as that.
    let commit = || store.write(|w| w.insert_message(Special::Inbox.id(), &Mail::default()));
    let made = [commit().unwrap(), commit().unwrap()];
    store.ignore(broken);
    store.ignore(number);
    assert_eq!(*heard.lock().unwrap(), made);
}

#[test]
fn names_get_identifiers_once() {
    let dir = tempfile::tempdir().unwrap();
    let store = Database::create_or_open(&dir.path().join("a.store")).unwrap();
    let name = |name| NamedProp { set: mapi_session::windows_core::GUID::from_u128(7), kind: name };
    let first = store.write(|w| w.make_id_of_name(&name(NameKind::Id(3)))).unwrap();
    let second = store.write(|w| w.make_id_of_name(&name(NameKind::Name("three".into())))).unwrap();
    assert_eq!((first, second), (0x8000, 0x8001));
    assert_eq!(store.read(|r| r.id_of_name(&name(NameKind::Id(3)))).unwrap(), Some(first));
    assert_eq!(
        store.read(|r| r.name_of_id(second)).unwrap(),
        Some(name(NameKind::Name("three".into())))
    );
    assert_eq!(store.read(|r| r.id_of_name(&name(NameKind::Id(4)))).unwrap(), None);
}

#[test]
fn other_files_are_refused_by_name_and_kept() {
    let dir = tempfile::tempdir().unwrap();
    let text = dir.path().join("notes.txt");
    std::fs::write(&text, "x".repeat(10_000)).unwrap();
    let error = Database::create_or_open(&text).unwrap_err();
    assert!(error.to_string().contains("notes.txt"), "{error}");
    assert_eq!(std::fs::read(&text).unwrap(), "x".repeat(10_000).as_bytes());
    assert!(matches!(Database::open(&dir.path().join("absent")), Err(StoreError::Open { .. })));
    assert!(!dir.path().join("absent").exists());
}

#[test]
fn named_properties_keep_their_names_from_store_to_store() {
    let dir = tempfile::tempdir().unwrap();
    let from = Database::create_or_open(&dir.path().join("a.store")).unwrap();
    let to = Database::create_or_open(&dir.path().join("b.store")).unwrap();
    let name = NamedProp {
        set: mapi_session::windows_core::GUID::from_u128(7),
        kind: NameKind::Name("colour".into()),
    };
    from.write(|w| w.make_id_of_name(&NamedProp { kind: NameKind::Id(1), ..name.clone() }))
        .unwrap();
    let there = from.write(|w| w.make_id_of_name(&name)).unwrap();
    let mut coloured = mail("m");
    coloured.properties.push(text(Tag::new(there, 0x001F), "red"));
    coloured.names.push((there, name.clone()));
    let id = from.write(|w| w.insert_message(Special::Inbox.id(), &coloured)).unwrap();
    let leaving = from.read(|r| r.mail(id)).unwrap();
    let id = to.write(|w| w.insert_message(Special::Inbox.id(), &leaving)).unwrap();
    let here = to.read(|r| r.id_of_name(&name)).unwrap().unwrap();
    assert_ne!(here, there);
    assert_eq!(
        value(&to.read(|r| r.mail(id)).unwrap(), Tag::new(here, 0x001F)),
        Some(&Value::Unicode("red".into()))
    );
}
