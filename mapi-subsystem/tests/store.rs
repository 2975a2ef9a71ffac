//! A message store as a client sees it.

mod support;

use std::io::Write as _;
use std::time::Duration;

use mapi_session::flags::{
    CopyFolderFlags, CopyMessagesFlags, CreateFolderFlags, CreateMessageFlags, DeferFlags,
    DeleteAttachFlags, DeleteFolderFlags, EmptyFolderFlags, EventMask, FolderType,
    IdsFromNamesFlags, ObjectType, OpenEntryFlags, OpenPropertyFlags, ReadFlags, RecipientFlags,
    SaveFlags,
};
use mapi_session::rows::{ContentsRow, HierarchyRow};
use mapi_session::wire::{NameKind, NamedProp, Notification};
use mapi_session::{
    AnyObject, Code, EntryId, Folder, Guid, Logon, Message, PropValue, Session, SortOrder, Tag,
    Value, tags,
};
use mapi_session::{StoreAccess, StreamAccess};

use support::{World, code};

fn with_session(test: impl FnOnce(&Session<'_>) -> mapi_session::Result<()>) {
    let world = World::with_profiles(&["Work"]);
    world.mapi.session(Logon::profile("Work"), test).unwrap();
}

fn recipient(name: &str, address: &str) -> Vec<PropValue> {
    vec![
        tags::DISPLAY_NAME.with(name),
        tags::ADDRTYPE.with("SMTP"),
        tags::EMAIL_ADDRESS.with(address),
        tags::RECIPIENT_TYPE.with(1),
    ]
}

fn saved(folder: &Folder<'_>, subject: &str) -> mapi_session::Result<EntryId> {
    let message = folder.new_message()?;
    message.set(tags::SUBJECT, subject)?;
    message.save_changes(SaveFlags::KEEP_OPEN_READONLY)?;
    Ok(EntryId::from_bytes(message.get(tags::ENTRYID)?.expect("saved, so it has an identifier")))
}

fn reopen<'s>(
    folder: &Folder<'s>,
    id: &EntryId,
    flags: OpenEntryFlags,
) -> mapi_session::Result<Message<'s>> {
    match folder.open_entry(Some(id), flags)? {
        AnyObject::Message(message) => Ok(message),
        other => panic!("{other:?} is no message"),
    }
}

#[test]
fn a_new_store_has_the_ipm_folders() {
    with_session(|session| {
        let store = session.default_store()?;
        assert_eq!(store.get(tags::VALID_FOLDER_MASK)?, Some(0xFF));
        let names: Vec<String> =
            store.ipm_subtree()?.folders()?.into_iter().map(|row| row.display_name).collect();
        assert_eq!(names, ["Inbox", "Outbox", "Sent Items", "Deleted Items", "Drafts"]);
        for (folder, name) in [
            (store.inbox()?, "Inbox"),
            (store.outbox()?, "Outbox"),
            (store.sent_items()?, "Sent Items"),
            (store.deleted_items()?, "Deleted Items"),
        ] {
            assert_eq!(folder.get(tags::DISPLAY_NAME)?.as_deref(), Some(name));
        }
        assert_eq!(store.root_folder()?.get(tags::FOLDER_TYPE)?, Some(0));
        // An object says which store it is in, by the identifier that the session opens.
        let inside = store.inbox()?.get(tags::STORE_ENTRYID)?.unwrap();
        let outside = store.get(tags::ENTRYID)?.unwrap();
        assert!(session.same_entry(&EntryId::from_bytes(inside), &EntryId::from_bytes(outside))?);
        Ok(())
    });
}

#[test]
fn nothing_of_a_message_is_seen_before_it_is_saved() {
    with_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        let message = inbox.new_message()?;
        message.set(tags::SUBJECT, "Re: Lunch")?;
        let (_, attachment) = message.new_attachment()?;
        attachment.set(tags::ATTACH_LONG_FILENAME, "menu.txt")?;
        attachment.set(tags::ATTACH_METHOD, 1)?;
        attachment.set(tags::ATTACH_DATA_BIN, b"soup".to_vec())?;
        assert_eq!(message.attachments()?.len(), 0, "not before the attachment's SaveChanges");
        attachment.save()?;
        assert_eq!(message.attachments()?.len(), 1);
        message.add_recipients(&[
            recipient("Ann", "ann@example.org"),
            recipient("Bob", "bob@example.org"),
        ])?;
        assert_eq!(inbox.contents()?.count()?, 0);
        assert_eq!(
            code(
                message.get(tags::ENTRYID).and_then(
                    |id| id.ok_or_else(|| mapi_session::Error::new(Code::E_NOT_FOUND, "x"))
                )
            ),
            Code::E_NOT_FOUND
        );
        message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
        assert_eq!(inbox.contents()?.count()?, 1);

        let id = EntryId::from_bytes(message.get(tags::ENTRYID)?.unwrap());
        let again = inbox.open_message(&id)?;
        assert_eq!(again.get(tags::SUBJECT)?.as_deref(), Some("Re: Lunch"));
        assert_eq!(again.get(tags::NORMALIZED_SUBJECT)?.as_deref(), Some("Lunch"));
        assert_eq!(again.get(tags::SUBJECT_PREFIX)?.as_deref(), Some("Re: "));
        assert_eq!(again.get(tags::DISPLAY_TO)?.as_deref(), Some("Ann; Bob"));
        assert_eq!(again.get(tags::HASATTACH)?, Some(true));
        assert_eq!(again.recipients()?.len(), 2);
        assert_eq!(again.open_attachment(0)?.data()?, Some(b"soup".to_vec()));
        assert!(again.get(tags::MESSAGE_SIZE)?.unwrap() > 13);

        // A change stays with its object until it is saved.
        message.set(tags::SUBJECT, "Dinner")?;
        message.delete_attach(0, Default::default())?;
        assert_eq!(inbox.open_message(&id)?.get(tags::SUBJECT)?.as_deref(), Some("Re: Lunch"));
        message.save()?;
        let again = inbox.open_message(&id)?;
        assert_eq!(again.get(tags::SUBJECT)?.as_deref(), Some("Dinner"));
        assert_eq!(again.get(tags::HASATTACH)?, Some(false));
        Ok(())
    });
}

#[test]
fn the_second_of_two_writers_is_told() {
    with_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        let id = saved(&inbox, "first")?;
        let one = reopen(&inbox, &id, OpenEntryFlags::MODIFY)?;
        let other = reopen(&inbox, &id, OpenEntryFlags::MODIFY)?;
        one.set(tags::SUBJECT, "one")?;
        one.save()?;
        other.set(tags::SUBJECT, "other")?;
        assert_eq!(code(other.save_changes(SaveFlags::empty())), Code::E_OBJECT_CHANGED);
        other.save_changes(SaveFlags::FORCE_SAVE)?;
        assert_eq!(inbox.open_message(&id)?.get(tags::SUBJECT)?.as_deref(), Some("other"));

        let gone = reopen(&inbox, &id, OpenEntryFlags::MODIFY)?;
        let _ = inbox.delete(&[id])?;
        assert_eq!(code(gone.save_changes(SaveFlags::FORCE_SAVE)), Code::E_OBJECT_DELETED);
        Ok(())
    });
}

#[test]
fn who_opened_for_reading_changes_nothing() {
    with_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        let id = saved(&inbox, "fixed")?;
        let message = reopen(&inbox, &id, OpenEntryFlags::empty())?;
        assert_eq!(message.get(tags::ACCESS_LEVEL)?, Some(0));
        assert_eq!(code(message.set(tags::SUBJECT, "x")), Code::E_NO_ACCESS);
        assert_eq!(code(message.save_changes(SaveFlags::empty())), Code::E_NO_ACCESS);
        assert_eq!(code(message.new_attachment()), Code::E_NO_ACCESS);
        assert_eq!(
            reopen(&inbox, &id, OpenEntryFlags::BEST_ACCESS)?.get(tags::ACCESS_LEVEL)?,
            Some(1)
        );
        Ok(())
    });
}

#[test]
fn a_store_opened_for_reading_gives_nothing_to_change() {
    with_session(|session| {
        let stores = session.message_stores()?;
        let row = stores.find_default()?.unwrap();
        let store = stores.open(&row, StoreAccess::READ)?;
        let mask = store.get(tags::STORE_SUPPORT_MASK)?.unwrap();
        assert_eq!(mask & 0x18, 0, "neither STORE_MODIFY_OK nor STORE_CREATE_OK");
        let inbox =
            EntryId::from_bytes(session.default_store()?.inbox()?.get(tags::ENTRYID)?.unwrap());
        assert_eq!(code(store.open_entry(Some(&inbox), OpenEntryFlags::MODIFY)), Code::E_NO_ACCESS);
        let AnyObject::Folder(inbox) =
            store.open_entry(Some(&inbox), OpenEntryFlags::BEST_ACCESS)?
        else {
            panic!("the inbox is a folder")
        };
        assert_eq!(code(inbox.new_message()), Code::E_NO_ACCESS);
        assert_eq!(code(inbox.new_folder("x")), Code::E_NO_ACCESS);
        assert_eq!(code(store.set_receive_folder(Some("X"), None)), Code::E_NO_ACCESS);
        Ok(())
    });
}

#[test]
fn properties_follow_the_rules_of_imapiprop() {
    with_session(|session| {
        let message = session.default_store()?.inbox()?.new_message()?;
        message.set_all(&[tags::SUBJECT.with("s"), tags::IMPORTANCE.with(2)])?;
        // Each tag its place; a type that the property has not is a property that is not there.
        let props = message.props(&[
            tags::IMPORTANCE.tag(),
            tags::SUBJECT.tag().with_type(0),
            tags::SUBJECT.tag().with_type(0x0003),
            tags::BODY.tag(),
        ])?;
        assert_eq!(props[0].value, Value::Long(2));
        assert_eq!(props[1], tags::SUBJECT.with("s"));
        assert_eq!(props[2].value, Value::Error(Code::E_NOT_FOUND));
        assert_eq!(props[3].value, Value::Error(Code::E_NOT_FOUND));
        // What the store works out is a problem, the rest is set.
        let problems = message.set_reporting(&[
            tags::ENTRYID.with(vec![1]),
            tags::SENSITIVITY.with(1),
            PropValue { tag: Tag::new(0x9000, 0x0003), value: Value::Long(1) },
        ])?;
        let seen: Vec<_> = problems.iter().map(|problem| (problem.index, problem.code)).collect();
        assert_eq!(seen, [(0, Code::E_COMPUTED), (2, Code::E_UNEXPECTED_ID)]);
        assert_eq!(message.get(tags::SENSITIVITY)?, Some(1));
        message.delete(&[tags::SENSITIVITY.tag()])?;
        assert_eq!(message.get(tags::SENSITIVITY)?, None);

        // A large value comes through a stream, and goes in through one.
        let long = "weit \u{1F600} ".repeat(3000);
        message.set(tags::BODY, long.as_str())?;
        let raw = message.props(&[tags::BODY.tag()])?;
        assert_eq!(raw[0].value, Value::Error(Code::E_NOT_ENOUGH_MEMORY));
        assert_eq!(message.get(tags::BODY)?.as_deref(), Some(long.as_str()));
        let mut stream = message.open_stream(tags::HTML.tag(), StreamAccess::Create)?;
        stream.write_all(&[b'x'; 50_000]).unwrap();
        stream.flush().unwrap();
        drop(stream);
        message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
        assert_eq!(message.get(tags::HTML)?, Some(vec![b'x'; 50_000]));
        assert_eq!(message.get(tags::BODY)?.as_deref(), Some(long.as_str()));
        // Small again, the large one is gone with the next save.
        message.set(tags::BODY, "short")?;
        message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
        assert_eq!(message.props(&[tags::BODY.tag()])?[0].value, Value::Unicode("short".into()));
        Ok(())
    });
}

#[test]
fn named_properties_have_one_identifier_in_a_store() {
    with_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        let name =
            NamedProp { set: Guid::from_u128(0x1234), kind: NameKind::Name("colour".into()) };
        let message = inbox.new_message()?;
        let known = |flags| message.named_tag::<mapi_session::types::Unicode>(&name, flags);
        assert_eq!(known(IdsFromNamesFlags::empty())?, None);
        let tag = known(IdsFromNamesFlags::CREATE)?.unwrap();
        assert!(tag.tag().id() >= 0x8000);
        message.set(tag, "red")?;
        message.save_changes(SaveFlags::KEEP_OPEN_READONLY)?;
        assert_eq!(message.get(tag)?.as_deref(), Some("red"));
        assert_eq!(
            inbox.named_tag::<mapi_session::types::Unicode>(&name, IdsFromNamesFlags::empty())?,
            Some(tag)
        );
        Ok(())
    });
}

#[test]
fn an_attached_message_is_a_message() {
    with_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        let message = inbox.new_message()?;
        message.set(tags::SUBJECT, "outer")?;
        let (_, attachment) = message.new_attachment()?;
        let inner = attachment.new_embedded_message()?;
        inner.set(tags::SUBJECT, "inner")?;
        inner.add_recipients(&[recipient("Ann", "ann@example.org")])?;
        inner.save()?;
        attachment.save()?;
        message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
        let id = EntryId::from_bytes(message.get(tags::ENTRYID)?.unwrap());
        let inner = inbox.open_message(&id)?.open_attachment(0)?.embedded_message()?;
        assert_eq!(inner.get(tags::SUBJECT)?.as_deref(), Some("inner"));
        assert_eq!(inner.recipients()?.len(), 1);

        // A copy has it too.
        let copy = inbox.new_message()?;
        message.copy_to(&copy, &[], Default::default())?;
        copy.save_changes(SaveFlags::KEEP_OPEN_READONLY)?;
        assert_eq!(copy.get(tags::SUBJECT)?.as_deref(), Some("outer"));
        let inner = copy.open_attachment(0)?.embedded_message()?;
        assert_eq!(inner.get(tags::SUBJECT)?.as_deref(), Some("inner"));
        Ok(())
    });
}

/// What is open beneath a message is saved again after the message was.
#[test]
fn attachments_are_saved_again_and_nothing_is_lost_or_doubled() {
    const KEEP: SaveFlags = SaveFlags::KEEP_OPEN_READWRITE;
    with_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        let message = inbox.new_message()?;
        let (first, attachment) = message.new_attachment()?;
        attachment.save()?;
        let (_, attachment) = message.new_attachment()?;
        attachment.save_changes(KEEP)?;
        message.delete_attach(first, DeleteAttachFlags::empty())?;
        for data in ["one", "two"] {
            attachment.set(tags::ATTACH_DATA_BIN, data.as_bytes().to_vec())?;
            attachment.save_changes(KEEP)?;
            message.save_changes(KEEP)?;
        }
        let rows = message.attachments()?;
        assert_eq!(rows.len(), 1, "the attachment is there once");
        let data = message.open_attachment(rows[0].attach_num as u32)?.data()?;
        assert_eq!(data.as_deref(), Some(&b"two"[..]));

        let outer = inbox.new_message()?;
        let (number, attachment) = outer.new_attachment()?;
        let inner = attachment.new_embedded_message()?;
        inner.set(tags::BODY, "x".repeat(50_000))?;
        inner.save()?;
        attachment.save()?;
        outer.save_changes(KEEP)?;
        let id = EntryId::from_bytes(outer.get(tags::ENTRYID)?.unwrap());
        let attachment = outer.open_attachment(number)?;
        let inner: Message<'_> =
            attachment.open_object(tags::ATTACH_DATA_OBJ, OpenPropertyFlags::MODIFY)?;
        let (_, nested) = inner.new_attachment()?;
        nested.set(tags::ATTACH_DATA_BIN, b"nested".to_vec())?;
        nested.save()?;
        for subject in ["once", "twice"] {
            inner.set(tags::SUBJECT, subject)?;
            inner.save_changes(KEEP)?;
            attachment.save_changes(KEEP)?;
            outer.save_changes(KEEP)?;
        }
        let inner = inbox.open_message(&id)?.open_attachment(number)?.embedded_message()?;
        assert_eq!(inner.get(tags::SUBJECT)?.as_deref(), Some("twice"));
        assert_eq!(inner.get(tags::BODY)?.map(|body| body.len()), Some(50_000));
        assert_eq!(inner.attachments()?.len(), 1);
        assert_eq!(inner.open_attachment(0)?.data()?.as_deref(), Some(&b"nested"[..]));
        Ok(())
    });
}

#[test]
fn recipients_are_added_changed_and_removed_by_row_id() {
    with_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        let message = inbox.new_message()?;
        message.add_recipients(&[recipient("Ann", "ann@x"), recipient("Bob", "bob@x")])?;
        let row = |id: i32, name: &str| {
            let mut row = recipient(name, "new@x");
            row.push(tags::ROWID.with(id));
            row
        };
        message.modify_recipients(RecipientFlags::MODIFY, Some(&[row(1, "Carl")]))?;
        message.modify_recipients(RecipientFlags::REMOVE, Some(&[row(0, "")]))?;
        message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
        assert_eq!(message.get(tags::DISPLAY_TO)?.as_deref(), Some("Carl"));
        message.add_recipients(&[recipient("Dora", "dora@x")])?;
        message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
        let ids: Vec<_> = message
            .recipient_table(DeferFlags::empty())?
            .remaining_rows()?
            .iter()
            .map(|row| {
                row.iter().find(|prop| prop.tag == tags::ROWID.tag()).map(|prop| prop.value.clone())
            })
            .collect();
        assert_eq!(
            ids,
            [Some(Value::Long(1)), Some(Value::Long(2))],
            "ids stay and are not reused"
        );
        message.modify_recipients(RecipientFlags::empty(), Some(&[recipient("Eve", "eve@x")]))?;
        assert_eq!(message.recipients()?.len(), 1);
        Ok(())
    });
}

#[test]
fn folders_are_made_copied_moved_and_deleted() {
    with_session(|session| {
        let store = session.default_store()?;
        let top = store.ipm_subtree()?;
        let a = top.create_folder(
            FolderType::Generic,
            "A",
            Some("about A"),
            CreateFolderFlags::empty(),
        )?;
        assert_eq!(a.get(tags::COMMENT)?.as_deref(), Some("about A"));
        assert_eq!(code(top.new_folder("a")), Code::E_COLLISION);
        let same = top.open_or_new_folder("A")?;
        let id_of = |folder: &Folder<'_>| {
            folder.get(tags::ENTRYID).map(|id| EntryId::from_bytes(id.unwrap()))
        };
        assert!(session.same_entry(&id_of(&a)?, &id_of(&same)?)?);
        let b = a.new_folder("B")?;
        saved(&b, "in B")?;
        assert_eq!(
            code(top.create_folder(FolderType::Root, "S", None, CreateFolderFlags::empty())),
            Code::E_NO_SUPPORT
        );
        assert_eq!(
            code(top.delete_folder(&id_of(&a)?, DeleteFolderFlags::empty())),
            Code::E_HAS_FOLDERS
        );
        assert_eq!(
            code(a.delete_folder(&id_of(&b)?, DeleteFolderFlags::empty())),
            Code::E_HAS_MESSAGES
        );
        assert_eq!(
            code(top.copy_folder_to(&id_of(&a)?, &b, None, CopyFolderFlags::MOVE)),
            Code::E_FOLDER_CYCLE
        );
        let _ =
            top.copy_folder_to(&id_of(&a)?, &top, Some("C"), CopyFolderFlags::COPY_SUBFOLDERS)?;
        let deep = top.deep_hierarchy()?.select::<HierarchyRow>()?.rows()?;
        let tree: Vec<_> =
            deep.iter().map(|row| (row.depth, row.display_name.as_str())).skip(5).collect();
        assert_eq!(tree, [(1, "A"), (2, "B"), (1, "C"), (2, "B")]);
        a.set(tags::DISPLAY_NAME, "Z")?;
        let flags = DeleteFolderFlags::DEL_FOLDERS | DeleteFolderFlags::DEL_MESSAGES;
        let _ = top.delete_folder(&id_of(&a)?, flags)?;
        assert_eq!(code(b.get(tags::DISPLAY_NAME)), Code::E_OBJECT_DELETED);
        assert_eq!(
            code(store.open_folder(&id_of(&top)?).and_then(|_| top.new_folder(""))),
            Code::E_INVALID_PARAMETER
        );
        Ok(())
    });
}

#[test]
fn messages_are_copied_moved_marked_and_deleted() {
    with_session(|session| {
        let store = session.default_store()?;
        let (inbox, deleted) = (store.inbox()?, store.deleted_items()?);
        let ids: Vec<EntryId> =
            ["a", "b", "c"].iter().map(|s| saved(&inbox, s)).collect::<Result<_, _>>()?;
        let _ = inbox.copy_messages_to(&ids[..1], &deleted, CopyMessagesFlags::empty())?;
        let _ = inbox.copy_messages_to(&ids[1..2], &deleted, CopyMessagesFlags::MOVE)?;
        assert_eq!((inbox.contents()?.count()?, deleted.contents()?.count()?), (2, 2));
        let _ = inbox.set_read_flags(None, ReadFlags::CLEAR_READ_FLAG)?;
        assert_eq!(inbox.get(tags::CONTENT_UNREAD)?, Some(2));
        inbox.open_message(&ids[0])?.set_read_flag(ReadFlags::empty())?;
        assert_eq!(inbox.get(tags::CONTENT_UNREAD)?, Some(1));
        // Some cannot be done: a warning, and the others are.
        let foreign = EntryId::from_bytes(
            ids[2]
                .as_bytes()
                .iter()
                .enumerate()
                .map(|(i, b)| if i == 24 { b ^ 0x70 } else { *b })
                .collect::<Vec<u8>>(),
        );
        let outcome = inbox.copy_messages_to(
            &[foreign, ids[2].clone()],
            &deleted,
            CopyMessagesFlags::empty(),
        )?;
        assert_eq!(outcome.warning(), Some(Code::W_PARTIAL_COMPLETION));
        let associated = inbox.create_message(CreateMessageFlags::ASSOCIATED)?;
        associated.set(tags::SUBJECT, "view")?;
        associated.save()?;
        assert_eq!(
            (inbox.get(tags::CONTENT_COUNT)?, inbox.get(tags::ASSOC_CONTENT_COUNT)?),
            (Some(2), Some(1))
        );
        let _ = inbox.empty_folder(EmptyFolderFlags::DEL_ASSOCIATED)?;
        assert_eq!(
            (inbox.get(tags::CONTENT_COUNT)?, inbox.get(tags::ASSOC_CONTENT_COUNT)?),
            (Some(0), Some(0))
        );
        assert_eq!(code(inbox.open_message(&ids[0])), Code::E_NOT_FOUND);
        Ok(())
    });
}

#[test]
fn a_contents_table_restricts_sorts_and_follows() {
    with_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        for (index, subject) in ["delta", "alpha", "Charlie", "bravo"].iter().enumerate() {
            let message = inbox.new_message()?;
            message.set(tags::SUBJECT, *subject)?;
            message.set(tags::IMPORTANCE, index as i32 % 2)?;
            if index != 2 {
                message.set_all(&[PropValue {
                    tag: tags::MESSAGE_DELIVERY_TIME.tag(),
                    value: Value::SysTime(1_000_000 * (10 - index as i64)),
                }])?;
            }
            message.save()?;
        }
        let table = inbox.contents()?;
        let subjects = |rows: Vec<ContentsRow>| {
            rows.into_iter().map(|row| row.subject.unwrap_or_default()).collect::<Vec<_>>()
        };
        let all = || table.select::<ContentsRow>();
        assert_eq!(subjects(all()?.rows()?), ["delta", "alpha", "Charlie", "bravo"]);
        assert_eq!(subjects(all()?.filter(tags::IMPORTANCE.eq(1)).rows()?), ["alpha", "bravo"]);
        assert_eq!(
            subjects(all()?.sort(tags::SUBJECT.ascending()).rows()?),
            ["alpha", "bravo", "Charlie", "delta"]
        );
        // No delivery time: last in both directions.
        let by_time = |order: SortOrder| all()?.sort(order).rows().map(subjects);
        assert_eq!(
            by_time(tags::MESSAGE_DELIVERY_TIME.ascending().into())?,
            ["bravo", "alpha", "delta", "Charlie"]
        );
        assert_eq!(
            by_time(tags::MESSAGE_DELIVERY_TIME.descending().into())?,
            ["delta", "alpha", "bravo", "Charlie"]
        );
        let found = all()?.find(&tags::SUBJECT.eq("charlie"))?.unwrap();
        assert_eq!(found.subject.as_deref(), Some("Charlie"));

        let events = table.notifications(EventMask::TABLE_MODIFIED)?;
        saved(&inbox, "echo")?;
        let event = events.channel().recv_timeout(Duration::from_secs(10)).expect("a notification");
        assert!(matches!(event, Notification::Table(_)), "{event:?}");
        Ok(())
    });
}

#[test]
fn sinks_hear_what_happens_in_the_store() {
    with_session(|session| {
        let store = session.default_store()?;
        let inbox = store.inbox()?;
        let all =
            EventMask::OBJECT_CREATED | EventMask::OBJECT_DELETED | EventMask::OBJECT_MODIFIED;
        let events = store.notifications(None, all)?;
        let id = saved(&inbox, "news")?;
        let next =
            || events.channel().recv_timeout(Duration::from_secs(10)).expect("a notification");
        let created = next();
        let Notification::ObjectCreated(event) = &created else { panic!("{created:?}") };
        assert_eq!(event.entry_id.as_ref().unwrap().as_bytes(), id.as_bytes());
        assert_eq!(ObjectType::from_raw(event.object_type), ObjectType::Message);
        // The folder's count changed with it.
        assert!(matches!(next(), Notification::ObjectModified(_)));

        let own = store.notifications(Some(&id), EventMask::OBJECT_DELETED)?;
        let _ = inbox.delete(&[id])?;
        assert!(matches!(
            own.channel().recv_timeout(Duration::from_secs(10)),
            Ok(Notification::ObjectDeleted(_))
        ));
        Ok(())
    });
}

#[test]
fn a_submitted_message_waits_in_the_outbox_and_may_be_called_back() {
    let world = World::with_profiles(&["Work"]);
    // Without mail, nothing sends it behind the test's back.
    world
        .mapi
        .session(Logon::profile("Work").no_mail(), |session| {
            let store = session.default_store()?;
            let outbox = store.outbox()?;
            let message = outbox.new_message()?;
            message.set(tags::SUBJECT, "out")?;
            let (error, message) = message.submit().unwrap_err();
            assert_eq!(error.code(), Code::E_NO_RECIPIENTS);
            message.add_recipients(&[recipient("Bob", "bob@elsewhere.example")])?;
            message.submit().map_err(|(error, _)| error)?;
            let row = outbox.contents()?.select::<ContentsRow>()?.first()?.unwrap();
            let id = row.entry_id;
            assert_eq!(code(reopen(&outbox, &id, OpenEntryFlags::MODIFY)), Code::E_SUBMITTED);
            assert_eq!(
                reopen(&outbox, &id, OpenEntryFlags::BEST_ACCESS)?.get(tags::ACCESS_LEVEL)?,
                Some(0)
            );
            store.abort_submit(&id)?;
            assert_eq!(code(store.abort_submit(&id)), Code::E_NOT_IN_QUEUE);
            reopen(&outbox, &id, OpenEntryFlags::MODIFY)?;
            assert_eq!(code(store.outgoing_queue()), Code::E_NO_SUPPORT);
            Ok(())
        })
        .unwrap();
}

#[test]
fn receive_folders_are_by_class() {
    with_session(|session| {
        let store = session.default_store()?;
        let table = store.receive_folder_table(DeferFlags::empty())?;
        assert!(table.count()? >= 2);
        let lists = store.inbox()?.new_folder("Lists")?;
        let id = EntryId::from_bytes(lists.get(tags::ENTRYID)?.unwrap());
        store.set_receive_folder(Some("IPM.Note.List"), Some(&id))?;
        let (found, explicit) = store.receive_folder(Some("IPM.Note.List.Daily"))?;
        assert!(session.same_entry(&found, &id)?);
        assert_eq!(explicit, "IPM.Note.List");
        assert_eq!(code(store.set_receive_folder(None, None)), Code::E_INVALID_PARAMETER);
        Ok(())
    });
}

#[test]
fn malformed_and_foreign_identifiers_are_told_apart() {
    with_session(|session| {
        let store = session.default_store()?;
        let inbox = store.inbox()?;
        let id = saved(&inbox, "x")?;
        let bytes = id.as_bytes().to_vec();
        let open = |bytes: &[u8]| {
            code(store.open_entry(Some(&EntryId::from_bytes(bytes)), OpenEntryFlags::empty()))
        };
        assert_eq!(open(&bytes[..bytes.len() - 1]), Code::E_INVALID_ENTRYID);
        assert_eq!(open(&[&bytes[..], &[0]].concat()), Code::E_INVALID_ENTRYID);
        assert_eq!(open(&[1, 2, 3]), Code::E_INVALID_ENTRYID);
        let with = |at: usize, value: u8| {
            let mut copy = bytes.clone();
            copy[at] ^= value;
            copy
        };
        assert_eq!(open(&with(7, 1)), Code::E_UNKNOWN_ENTRYID);
        assert_eq!(open(&with(20, 0xF0)), Code::E_INVALID_ENTRYID);
        assert_eq!(open(&with(27, 1)), Code::E_NOT_FOUND);
        assert_eq!(open(&with(31, 0x80)), Code::E_INVALID_ENTRYID);
        Ok(())
    });
}
