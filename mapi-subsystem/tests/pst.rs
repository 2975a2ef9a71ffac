//! PST files as message stores of a session, over the client API. The files are other people's:
//! where `MAPI_TEST_DATA` names no folder with them, the tests say so and look at nothing.
#![cfg(feature = "pst")]

#[path = "support/pst.rs"]
mod pst;
mod support;

use std::path::Path;

use mapi_session::flags::{
    CopyMessagesFlags, IdsFromNamesFlags, MessageFlags, NamesFromIdsFlags, ObjectType,
    OpenEntryFlags, ProfileSectionFlags, SaveFlags, StoreSupport,
};
use mapi_session::rows::{ContentsRow, HierarchyRow};
use mapi_session::wire::{NameKind, NamedProp};
use mapi_session::{
    AnyObject, Code, EntryId, Flags as _, Folder, Guid, Logon, MsgStore, PropTag, PropValue,
    Session, StoreAccess, StreamAccess, Value, tags, types,
};
use mapi_subsystem::export::{Exporter, Format};
use mapi_subsystem::home::uid_from_bytes;
use mapi_subsystem::import::Importer;
use mapi_subsystem::pst::PstFile;
use mapi_subsystem::store::Database;
use pst::{COLLIDES, add, configure, file, row, world};
use support::code;

fn with_store(
    name: &str,
    test: impl FnOnce(&Session<'_>, MsgStore<'_>) -> mapi_session::Result<()>,
) {
    let Some(path) = file(name) else { return };
    let world = world(&path, None);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let store = session.open_store(&row(session)?, StoreAccess::READ)?;
            test(session, store)
        })
        .unwrap();
}

fn folder<'s>(store: &MsgStore<'s>, name: &str) -> mapi_session::Result<Folder<'s>> {
    let rows: Vec<HierarchyRow> = store.ipm_subtree()?.deep_hierarchy()?.select()?.rows()?;
    let row = rows.iter().find(|row| row.display_name == name).expect("the folder is there");
    store.open_folder(&row.entry_id)
}

#[test]
fn a_file_is_a_store_of_the_session() {
    with_store("jlp_dist-list.pst", |session, store| {
        let mask = store.get(tags::STORE_SUPPORT_MASK)?.unwrap();
        let mask = StoreSupport::from_bits_retain(mask as u32);
        assert!(mask.contains(StoreSupport::READONLY));
        assert!(!mask.intersects(StoreSupport::MODIFY_OK | StoreSupport::SUBMIT_OK));
        let names: Vec<String> =
            store.ipm_subtree()?.folders()?.into_iter().map(|row| row.display_name).collect();
        assert_eq!(names[..4], ["Deleted Items", "Inbox", "Outbox", "Sent Items"]);
        // The file says which folder receives what.
        assert_eq!(store.inbox()?.get(tags::DISPLAY_NAME)?.as_deref(), Some("Inbox"));
        assert_eq!(store.sent_items()?.get(tags::DISPLAY_NAME)?.as_deref(), Some("Sent Items"));
        assert_eq!(store.get(tags::VALID_FOLDER_MASK)?, Some(0xFF));
        assert_eq!(store.root_folder()?.get(tags::FOLDER_TYPE)?, Some(0));
        // What is inside says which store it is in, by the identifier that the session opens.
        let inside = EntryId::from_bytes(store.inbox()?.get(tags::STORE_ENTRYID)?.unwrap());
        let outside = EntryId::from_bytes(store.get(tags::ENTRYID)?.unwrap());
        assert!(session.same_entry(&inside, &outside)?);
        // The session opens what is in it by its identifier.
        let inbox = EntryId::from_bytes(store.inbox()?.get(tags::ENTRYID)?.unwrap());
        let (kind, opened) = match session.open_entry(&inbox, OpenEntryFlags::empty())? {
            AnyObject::Folder(folder) => (ObjectType::Folder, folder),
            other => panic!("{other:?} is no folder"),
        };
        assert_eq!(kind, ObjectType::Folder);
        assert_eq!(opened.get(tags::DISPLAY_NAME)?.as_deref(), Some("Inbox"));
        Ok(())
    });
}

#[test]
fn contacts_and_distribution_lists_are_items_with_named_properties() {
    with_store("jlp_dist-list.pst", |_, store| {
        let contacts = folder(&store, "Contacts")?;
        let rows = contacts.messages()?;
        let mut classes: Vec<String> = rows.iter().map(|row| row.message_class.clone()).collect();
        classes.sort();
        assert_eq!(classes, ["IPM.Contact", "IPM.DistList"]);
        let list = rows.iter().find(|row| row.message_class == "IPM.DistList");
        let list = contacts.open_message(&list.unwrap().entry_id)?;
        assert_eq!(list.get(tags::SUBJECT)?.as_deref(), Some("test dist list"));
        // PidLidDistributionListMembers of PSETID_Address.
        let set = Guid::from_u128(0x00062004_0000_0000_C000_000000000046);
        let name = NamedProp { set, kind: NameKind::Id(0x8055) };
        let tag: PropTag<types::MvBinary> =
            list.named_tag(&name, IdsFromNamesFlags::empty())?.expect("the file has the name");
        assert!(!list.get(tag)?.unwrap().is_empty(), "the members are there");
        let back = list.names_of_ids(&[tag.tag()], NamesFromIdsFlags::empty())?;
        assert_eq!(back[0].as_ref(), Some(&name));
        // A name that nobody has used gets no identifier, and cannot be given one.
        let unknown = NamedProp { set: Guid::from_u128(7), kind: NameKind::Id(7) };
        assert!(list.named_tag::<types::Long>(&unknown, IdsFromNamesFlags::empty())?.is_none());
        let made = list.named_tag::<types::Long>(&unknown, IdsFromNamesFlags::CREATE);
        assert_eq!(code(made), Code::E_NO_ACCESS);
        Ok(())
    });
}

/// Compressed text, attachments, a message in a message; a large value comes by its stream.
#[test]
fn messages_are_whole() {
    let Some(path) = file("aspose_passwordprotected.pst") else { return };
    let world = world(&path, Some(COLLIDES));
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let store = session.open_store(&row(session)?, StoreAccess::READ)?;
            let inbox = folder(&store, "Inbox")?;
            let rows = inbox.messages()?;
            assert_eq!(rows.len(), 4);
            let with = |subject: &str| {
                let row = rows.iter().find(|row| row.subject.as_deref() == Some(subject));
                inbox.open_message(&row.expect("the message is there").entry_id)
            };
            let message = with("Message with Attachments")?;
            assert!(message.get(tags::RTF_COMPRESSED)?.is_some());
            assert!(message.get(tags::HASATTACH)?.unwrap());
            let attachments = message.attachments()?;
            assert_eq!(attachments.len(), 3);
            let first = message.open_attachment(0)?;
            assert_eq!(first.get(tags::ATTACH_LONG_FILENAME)?.as_deref(), Some("1.doc"));
            assert_eq!(first.data()?.unwrap().len(), 22528);
            let mut stream = first.open_data(StreamAccess::Read)?;
            assert_eq!(stream.len()?, 22528);
            assert_eq!(Some(stream.read_all()?), first.data()?);
            let inner = message.open_attachment(2)?.embedded_message()?;
            let subject = inner.get(tags::SUBJECT)?;
            assert_eq!(subject.as_deref(), Some("creating an outlook message file"));
            assert_eq!(code(message.open_attachment(3).map(drop)), Code::E_NOT_FOUND);

            let message = with("test mail(Aspose.Email Evaluation)")?;
            let to: Vec<_> = message
                .recipients()?
                .into_iter()
                .map(|row| (row.recipient_type, row.display_name))
                .collect();
            assert_eq!(to.len(), 3);
            assert_eq!(to[2].1, "receiver3@receiver.com");
            assert!(message.body_text()?.unwrap().contains("This is a test email message body"));
            Ok(())
        })
        .unwrap();
}

/// Restriction and order, over columns that the file's own table has and such as it has not.
#[test]
fn tables_are_restricted_and_sorted() {
    let Some(path) = file("aspose_SampleContacts.pst") else { return };
    let world = world(&path, None);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let store = session.open_store(&row(session)?, StoreAccess::READ)?;
            let contacts = folder(&store, "Contacts")?;
            let table = contacts.contents()?;
            assert_eq!(table.count()?, 6);
            let rows: Vec<ContentsRow> = table.select()?.sort(tags::SUBJECT.ascending()).rows()?;
            let subjects: Vec<_> = rows.iter().filter_map(|row| row.subject.clone()).collect();
            assert_eq!(subjects[0], "Bertha A. Buell");
            assert!(subjects.is_sorted(), "{subjects:?}");
            let found: Vec<ContentsRow> = contacts
                .contents()?
                .select()?
                .filter(tags::SUBJECT.contains("wright").ignoring_case())
                .rows()?;
            assert_eq!(found.len(), 1);
            let mut deep: Vec<HierarchyRow> =
                store.root_folder()?.deep_hierarchy()?.select()?.rows()?;
            deep.retain(|row| row.display_name == "Contacts");
            assert_eq!((deep[0].depth, deep[0].content_count), (2, 6));
            Ok(())
        })
        .unwrap();
}

/// STORE_READONLY: what would change anything answers MAPI_E_NO_ACCESS.
#[test]
fn nothing_can_be_changed() {
    with_store("jlp_dist-list.pst", |session, store| {
        let opened = session.open_store(&row(session)?, StoreAccess::WRITE).map(drop);
        assert_eq!(code(opened), Code::E_NO_ACCESS);
        let contacts = folder(&store, "Contacts")?;
        assert_eq!(code(contacts.new_message().map(drop)), Code::E_NO_ACCESS);
        assert_eq!(code(contacts.new_folder("New").map(drop)), Code::E_NO_ACCESS);
        assert_eq!(code(contacts.set(tags::COMMENT, "new")), Code::E_NO_ACCESS);
        let id = contacts.messages()?.remove(0).entry_id;
        assert_eq!(code(contacts.delete(std::slice::from_ref(&id)).map(drop)), Code::E_NO_ACCESS);
        let message = contacts.open_message(&id)?;
        assert_eq!(code(message.set(tags::SUBJECT, "new")), Code::E_NO_ACCESS);
        assert_eq!(code(message.save_changes(SaveFlags::empty())), Code::E_NO_ACCESS);
        assert_eq!(code(message.new_attachment().map(drop)), Code::E_NO_ACCESS);
        let opened = contacts.open_entry(Some(&id), OpenEntryFlags::MODIFY).map(drop);
        assert_eq!(code(opened), Code::E_NO_ACCESS);
        contacts.open_entry(Some(&id), OpenEntryFlags::BEST_ACCESS)?;
        Ok(())
    });
}

/// CopyMessages into the default store: properties, names, recipients and attachments.
#[test]
fn messages_are_copied_into_another_store() {
    with_store("jlp_dist-list.pst", |session, store| {
        let target = session.default_store()?.ipm_subtree()?.new_folder("From Outlook")?;
        for name in ["Calendar", "Contacts"] {
            let from = folder(&store, name)?;
            let ids: Vec<_> = from.messages()?.into_iter().map(|row| row.entry_id).collect();
            let copied = from.copy_messages_to(&ids, &target, CopyMessagesFlags::empty())?;
            assert_eq!(copied.code(), Code::S_OK);
            let moved = from.copy_messages_to(&ids, &target, CopyMessagesFlags::MOVE).map(drop);
            assert_eq!(code(moved), Code::E_NO_ACCESS);
        }
        let rows = target.messages()?;
        assert_eq!(rows.len(), 3);
        let subject = |wanted: &str| {
            let row = rows.iter().find(|row| row.subject.as_deref() == Some(wanted));
            target.open_message(&row.expect("it was copied").entry_id)
        };
        let appointment = subject("Test appointment")?;
        assert_eq!(appointment.attachments()?.len(), 2);
        let inner = appointment.open_attachment(0)?.embedded_message()?;
        assert!(inner.get(tags::MESSAGE_CLASS)?.is_some());
        // PidLidEmail1EmailAddress of PSETID_Address.
        let set = Guid::from_u128(0x00062004_0000_0000_C000_000000000046);
        let name = NamedProp { set, kind: NameKind::Id(0x8083) };
        let contact = subject("contact name 1")?;
        let tag = contact.named_tag::<types::Unicode>(&name, IdsFromNamesFlags::empty())?.unwrap();
        assert_eq!(contact.get(tag)?.as_deref(), Some("contact1@rjohnson.id.au"));

        // CopyTo gives the same as CopyMessages.
        let from = folder(&store, "Contacts")?;
        let rows = from.messages()?;
        let row = rows.iter().find(|row| row.subject.as_deref() == Some("contact name 1")).unwrap();
        let copy = target.new_message()?;
        let problems = from.open_message(&row.entry_id)?.copy_to(&copy, &[], Default::default())?;
        assert!(problems.is_empty(), "{problems:?}");
        copy.save_changes(SaveFlags::KEEP_OPEN_READONLY)?;
        assert_eq!(copy.get(tag)?.as_deref(), Some("contact1@rjohnson.id.au"));
        let flags = MessageFlags::from_bits_retain(copy.get(tags::MESSAGE_FLAGS)?.unwrap() as u32);
        assert!(!flags.contains(MessageFlags::HASATTACH));
        Ok(())
    });
}

/// The attachments of each message of a file that can be read.
fn attachments(bytes: Vec<u8>) -> Option<Vec<(u32, usize)>> {
    let file = PstFile::read_from(Box::new(std::io::Cursor::new(bytes))).ok()?;
    let folders = file.folders_below(file.top()).into_iter();
    let mails = folders.flat_map(|folder| file.message_ids(folder.id, false));
    Some(mails.filter_map(|id| Some((id, file.mail(id).ok()?.attachments.len()))).collect())
}

/// A copy of a file in which a bit is flipped, so that an attachment cannot be read while its
/// message can: the first such bit that is found.
fn without_an_attachment(path: &Path) -> Option<Vec<u8>> {
    let bytes = std::fs::read(path).unwrap();
    let whole = attachments(bytes.clone())?;
    whole.iter().find(|(_, count)| *count > 0)?;
    (0x4800..bytes.len()).step_by(64).find_map(|at| {
        let mut bytes = bytes.clone();
        bytes[at] ^= 1;
        let left = attachments(bytes.clone())?;
        let lacks = |(whole, left): (&(u32, usize), &(u32, usize))| whole.1 == left.1 + 1;
        let same = left.len() == whole.len();
        (same && whole.iter().zip(&left).any(lacks)).then_some(bytes)
    })
}

/// An attachment that cannot be read is in the table of its message, is named by an export and by an
/// import, and keeps nothing else back.
#[test]
fn an_attachment_that_cannot_be_read_is_named() {
    let files = ["go-pst_32-bit.pst", "aspose_sample.pst", "jlp_dist-list.pst"];
    let Some(files) = files.into_iter().map(file).collect::<Option<Vec<_>>>() else { return };
    let bytes = files.iter().find_map(|path| without_an_attachment(path));
    let bytes = bytes.expect("an attachment of a shared file");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("damaged.pst");
    std::fs::write(&path, &bytes).unwrap();
    let all = attachments(bytes).unwrap().len() as u64;

    let world = world(&path, None);
    let mut exported = None;
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let store = session.open_store(&row(session)?, StoreAccess::READ)?;
            let top = store.ipm_subtree()?;
            let to = folder.path().join("out");
            let report = Exporter::new(Format::Msg, to).recursive(true).export(&top);
            exported = Some(report.unwrap());
            Ok(())
        })
        .unwrap();
    let exported = exported.unwrap();
    assert_eq!(exported.messages, all);
    let [failure] = exported.failures.as_slice() else { panic!("{:?}", exported.failures) };
    assert!(failure.part.as_ref().is_some_and(|part| part.starts_with("attachment ")), "{failure}");
    assert!(failure.to_string().contains("attachment "), "{failure}");

    let store = Database::create_or_open(&folder.path().join("into.store")).unwrap();
    let imported = Importer::into_path(&store, "Old").unwrap().import(&[&path]).unwrap();
    assert_eq!(imported.messages, all);
    let [lost] = imported.failures.as_slice() else { panic!("{:?}", imported.failures) };
    assert_eq!(lost.part, failure.part);
}

/// What keeps the only PST of a profile from being opened; the session goes on without it.
fn failure(path: &Path, password: Option<&str>) -> (Code, String) {
    let world = world(path, password);
    let mut failed = None;
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let error =
                session.open_store(&row(session)?, StoreAccess::READ).map(drop).unwrap_err();
            failed = Some((error.code(), error.to_string()));
            assert!(session.default_store()?.inbox()?.messages()?.is_empty());
            Ok(())
        })
        .unwrap();
    failed.unwrap()
}

#[test]
fn a_password_is_checked() {
    let Some(path) = file("aspose_passwordprotected.pst") else { return };
    let (code, text) = failure(&path, Some("swordfish"));
    assert_eq!(code, Code::E_LOGON_FAILED, "{text}");
    assert!(text.contains("aspose_passwordprotected.pst") && !text.contains("swordfish"), "{text}");
    let (code, text) = failure(&path, None);
    assert_eq!(code, Code::E_UNCONFIGURED, "{text}");
    assert!(text.contains("asks for a password"), "{text}");
}

#[test]
fn what_cannot_be_opened_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("gone.pst");
    let (code, text) = failure(&missing, None);
    assert_eq!(code, Code::E_NOT_FOUND, "{text}");
    assert!(text.contains("gone.pst"), "{text}");

    let other = folder.path().join("letter.pst");
    std::fs::write(&other, "Dear all, this is no PST file.").unwrap();
    let (code, text) = failure(&other, None);
    assert_eq!(code, Code::E_CORRUPT_STORE, "{text}");
    assert!(text.contains("letter.pst") && text.contains("no PST file"), "{text}");

    let Some(whole) = file("jlp_dist-list.pst") else { return };
    let cut = folder.path().join("cut.pst");
    std::fs::write(&cut, &std::fs::read(whole).unwrap()[..4096]).unwrap();
    let (code, text) = failure(&cut, None);
    assert_eq!(code, Code::E_CORRUPT_STORE, "{text}");
    assert!(text.contains("cut.pst") && text.contains("damaged"), "{text}");
}

#[test]
fn the_second_service_for_a_file_is_refused() {
    let Some(path) = file("jlp_dist-list.pst") else { return };
    let world = world(&path, None);
    add(&world, &path, None);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let rows = session.message_stores()?.rows()?;
            let rows: Vec<_> = rows.iter().filter(|row| !row.default_store).collect();
            let opened: Vec<_> = rows
                .iter()
                .map(|row| session.open_store(row, StoreAccess::READ).map(drop))
                .collect();
            assert_eq!(opened.iter().filter(|opened| opened.is_ok()).count(), 1);
            let error = opened.into_iter().find_map(Result::err).unwrap();
            assert_eq!(error.code(), Code::E_COLLISION);
            assert!(error.to_string().contains("jlp_dist-list.pst"), "{error}");
            Ok(())
        })
        .unwrap();
}

/// Entry identifiers say by its record key which store they are of: two stores with the same one are
/// none that a session can have. [pidtagrecordkey-canonical-property]
#[test]
fn a_copy_of_a_file_is_refused_beside_it() {
    let Some(path) = file("jlp_dist-list.pst") else { return };
    let folder = tempfile::tempdir().unwrap();
    let (mine, copy) = (folder.path().join("mine.pst"), folder.path().join("copy.pst"));
    std::fs::copy(&path, &copy).unwrap();
    let world = world(&mine, None);
    add(&world, &copy, None);
    let open = |nth: usize| {
        let mut opened = None;
        let work = |session: &Session<'_>| {
            let rows = session.message_stores()?.rows()?;
            let row = rows.iter().filter(|row| !row.default_store).nth(nth).unwrap();
            opened = Some(session.open_store(row, StoreAccess::READ).map(drop));
            Ok(())
        };
        world.mapi.session(Logon::profile("Work"), work).unwrap();
        opened.unwrap()
    };
    let refused = |opened: mapi_session::Result<()>| {
        let error = opened.unwrap_err();
        assert_eq!(error.code(), Code::E_COLLISION, "{error}");
        let text = error.to_string();
        assert!(text.contains("mine.pst") && text.contains("copy.pst"), "{text}");
    };

    // While the first file is nowhere, the second is the only one. Should the first come when a
    // session has the second, it is the second one of that session.
    let mut copied = None;
    let alone = |session: &Session<'_>| {
        let rows = session.message_stores()?.rows()?;
        copied = rows.into_iter().filter(|row| !row.default_store).nth(1);
        session.open_store(copied.as_ref().unwrap(), StoreAccess::READ).map(drop)
    };
    world.mapi.session(Logon::profile("Work"), alone).unwrap();
    let came = |session: &Session<'_>| {
        let store = session.open_store(copied.as_ref().unwrap(), StoreAccess::READ)?;
        std::fs::copy(&path, &mine).unwrap();
        let rows = session.message_stores()?.rows()?;
        let row = rows.iter().find(|row| !row.default_store).unwrap();
        refused(session.open_store(row, StoreAccess::READ).map(drop));
        drop(store);
        Ok(())
    };
    world.mapi.session(Logon::profile("Work"), came).unwrap();

    open(0).unwrap();
    refused(open(1));
    // The profile knows the record key of the first.
    std::fs::remove_file(&mine).unwrap();
    refused(open(1));
}

/// The rows and columns of a table of stores, and the provider's section, say of a file that a
/// service is configured with what is of that file. [imsgserviceadmin-configuremsgservice]
#[test]
fn a_service_that_gets_another_file_forgets_the_first() {
    let (Some(first), Some(second)) = (file("jlp_dist-list.pst"), file("aspose_sample.pst")) else {
        return;
    };
    let world = support::World::with_profiles(&["Work"]);
    let service = add(&world, &first, None);
    let key_of = |session: &Session<'_>| -> mapi_session::Result<(Vec<u8>, Vec<u8>)> {
        let row = row(session)?;
        let store = session.open_store(&row, StoreAccess::READ)?;
        let key = store.get(tags::RECORD_KEY)?.unwrap();
        assert_eq!(row.record_key, key);
        assert_eq!(store.root_folder()?.get(tags::STORE_RECORD_KEY)?, Some(key.clone()));
        Ok((row.entry_id.as_bytes().to_vec(), key))
    };
    // What the sections of the profile have of a store: nobody but the providers say what they are.
    let kept = || {
        let admin = world.mapi.profiles().unwrap();
        let services = admin.admin_services("Work", Default::default()).unwrap();
        let rows = services.providers().unwrap();
        let row = rows.iter().find(|row| row.service_name == "PST").unwrap();
        let uid = uid_from_bytes(row.provider_uid.clone().try_into().unwrap());
        let section =
            services.open_profile_section(&uid, ProfileSectionFlags::FORCE_ACCESS).unwrap();
        section.get(tags::RECORD_KEY).unwrap()
    };
    let mut before = None;
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let (id, key) = key_of(session)?;
            assert_eq!(kept().as_ref(), Some(&key));
            // The same file again changes nothing.
            configure(&world, &service, &first, None);
            assert_eq!(kept().as_ref(), Some(&key));
            configure(&world, &service, &second, None);
            assert_eq!(kept(), None);
            // This session goes on with what it has open.
            assert_eq!(key_of(session)?, (id.clone(), key.clone()));
            before = Some((id, key));
            Ok(())
        })
        .unwrap();
    let (id, key) = before.unwrap();
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            // The old identifier names a store that is in no service any more.
            let gone = session
                .open_entry(&EntryId::from_bytes(id.clone()), OpenEntryFlags::empty())
                .map(drop)
                .unwrap_err();
            assert!([Code::E_NOT_FOUND, Code::E_UNKNOWN_ENTRYID].contains(&gone.code()), "{gone}");
            let (now, other) = key_of(session)?;
            assert!(now != id && other != key);
            assert_eq!(kept(), Some(other));
            Ok(())
        })
        .unwrap();
}

/// The password is kept encrypted, and what the file has of it is nobody's to read.
#[test]
fn a_password_is_nowhere_to_be_read() {
    let Some(path) = file("aspose_passwordprotected.pst") else { return };
    let world = world(&path, Some(COLLIDES));
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let store = session.open_store(&row(session)?, StoreAccess::READ)?;
            let shown = |props: Vec<PropValue>| {
                props
                    .into_iter()
                    .any(|p| p.tag.id() == 0x67FF && !matches!(p.value, Value::Error(_)))
            };
            assert!(!shown(store.all_props()?));
            assert!(!shown(store.props(&[PropTag::<types::Long>::from_id(0x67FF).tag()])?));
            Ok(())
        })
        .unwrap();
    let mut kept = Vec::new();
    let mut open = vec![world.folder.path().to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                kept.extend(std::fs::read(path).unwrap());
            }
        }
    }
    let wide: Vec<u8> = COLLIDES.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(!kept.windows(COLLIDES.len()).any(|w| w == COLLIDES.as_bytes()));
    assert!(!kept.windows(wide.len()).any(|w| w == wide));
}
