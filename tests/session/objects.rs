//! Reaching objects.

use mapi_session::flags::{
    DefaultStore, FolderMask, IdsFromNamesFlags, ObjectType, OpenEntryFlags, ProfileSectionFlags,
    ResourceFlags, StoreSupport,
};
use mapi_session::rows::StoreRow;
use mapi_session::types::{Binary, Long, MvUnicode, Unicode};
use mapi_session::wire::{NameKind, NamedProp};
use mapi_session::{
    AnyObject, Code, EntryId, Flags, Guid, Logon, PropTag, Result, Session, StoreAccess, guids,
    tags,
};
use mapi_tests::{World, code, message};

const RESOURCE_FLAGS: PropTag<Long> = PropTag::from_id(0x3009);

fn open<'s>(session: &Session<'s>, id: &EntryId) -> Result<AnyObject<'s>> {
    session.open_entry(id, OpenEntryFlags::BEST_ACCESS)
}

/// A second store in the profile; it counts from the next session on ([imapisession-adminservices]).
fn with_two_stores() -> World {
    let world = World::new(&["Work"]);
    world.with("Work", |session| {
        let services = session.services()?;
        services.create_msg_service("LOCALSTORE", Some("Archive"), Default::default())?;
        assert_eq!(session.message_stores()?.rows()?.len(), 1, "not in this session");
        Ok(())
    });
    world
}

/// The table of stores has every store of the profile and marks one as default
/// ([message-store-tables], [opening-the-default-message-store]).
#[test]
fn the_table_of_stores_marks_the_default_one() {
    with_two_stores().with("Work", |session| {
        let stores = session.message_stores()?;
        let rows = stores.rows()?;
        assert_eq!(rows.len(), 2);
        assert_eq!(rows.iter().filter(|row| row.default_store).count(), 1);
        for row in &rows {
            let AnyObject::MsgStore(store) = open(session, &row.entry_id)? else {
                panic!("a row of the table of stores opens a store");
            };
            assert_eq!(store.get(tags::RECORD_KEY)?.as_ref(), Some(&row.record_key));
            assert_eq!(store.get(tags::DISPLAY_NAME)?.as_ref(), Some(&row.display_name));
        }
        // The other documented way to find it: a bit of the resource flags.
        let by_bit = stores
            .select::<StoreRow>()?
            .filter(RESOURCE_FLAGS.has_bits(ResourceFlags::DEFAULT_STORE.bits()))
            .rows()?;
        assert_eq!(by_bit.len(), 1);
        assert!(by_bit[0].default_store);
        Ok(())
    });
}

/// SetDefaultStore moves the mark, in this session and in the profile; without an identifier no
/// store is the default ([imapisession-setdefaultstore]).
#[test]
fn set_default_store_moves_the_default() {
    let world = with_two_stores();
    let other = world.with("Work", |session| {
        let stores = session.message_stores()?;
        let other = stores.rows()?.into_iter().find(|row| !row.default_store).expect("a second");
        session.set_default_store(DefaultStore::Default, Some(&other.entry_id))?;
        let now = stores.find_default()?.expect("a default store");
        assert_eq!(now.record_key, other.record_key);
        assert_eq!(stores.rows()?.iter().filter(|row| row.default_store).count(), 1);
        // A set of ordinals, not of bits.
        let both = DefaultStore::Unknown(6);
        assert!(session.set_default_store(both, Some(&other.entry_id)).is_err());
        Ok(other.record_key)
    });
    world.with("Work", |session| {
        let store = session.default_store()?;
        assert_eq!(store.get(tags::RECORD_KEY)?.as_ref(), Some(&other));
        session.set_default_store(DefaultStore::Default, None)?;
        assert!(session.message_stores()?.find_default()?.is_none());
        assert_eq!(code(session.default_store()), Code::E_NOT_FOUND);
        Ok(())
    });
}

/// A default store has its IPM folders, and says so in PR_VALID_FOLDER_MASK
/// ([validating-and-initializing-a-message-store]).
#[test]
fn a_new_store_has_the_folders_of_interpersonal_mail() {
    World::new(&["Work"]).with("Work", |session| {
        let store = session.default_store()?;
        let mask = store.get(tags::VALID_FOLDER_MASK)?.expect("a mask");
        let mask = FolderMask::from_bits_retain(mask.cast_unsigned());
        let named = [store.inbox()?, store.outbox()?, store.sent_items()?, store.deleted_items()?];
        for folder in &named {
            assert!(folder.get(tags::DISPLAY_NAME)?.is_some_and(|name| !name.is_empty()));
        }
        for bit in [
            FolderMask::IPM_SUBTREE,
            FolderMask::IPM_INBOX,
            FolderMask::IPM_OUTBOX,
            FolderMask::IPM_WASTEBASKET,
            FolderMask::IPM_SENTMAIL,
        ] {
            assert!(mask.contains(bit), "{bit:?}");
        }
        let support = store.get(tags::STORE_SUPPORT_MASK)?.expect("a mask").cast_unsigned();
        let support = StoreSupport::from_bits_retain(support);
        assert!(support.contains(StoreSupport::UNICODE_OK | StoreSupport::SUBMIT_OK));
        let names: Vec<_> =
            store.ipm_subtree()?.folders()?.into_iter().map(|row| row.display_name).collect();
        assert!(names.len() >= 4, "{names:?}");
        Ok(())
    });
}

/// OpenEntry reaches every kind of object by its identifier alone, and identifiers of one object
/// compare as equal ([imapisession-openentry], [imapisession-compareentryids]).
#[test]
fn every_object_opens_by_its_identifier() {
    World::new(&["Work"]).with("Work", |session| {
        let store = session.default_store()?;
        let inbox = store.inbox()?;
        let note = message(&inbox, "note")?;
        let own = |id: Option<Vec<u8>>| EntryId::from_bytes(id.expect("an identifier"));
        let (store_id, inbox_id, note_id) = (
            own(store.get(tags::ENTRYID)?),
            own(inbox.get(tags::ENTRYID)?),
            own(note.get(tags::ENTRYID)?),
        );
        for (id, kind) in [
            (&store_id, ObjectType::Store),
            (&inbox_id, ObjectType::Folder),
            (&note_id, ObjectType::Message),
        ] {
            let object = open(session, id)?;
            assert_eq!(object.kind(), kind);
            assert_eq!(object.get(tags::OBJECT_TYPE)?, Some(kind.to_raw().cast_signed()));
            assert!(session.same_entry(id, &own(object.get(tags::ENTRYID)?))?);
            assert!(
                !session
                    .same_entry(id, if kind == ObjectType::Store { &note_id } else { &store_id })?
            );
        }
        // An object's store identifier is the store's own, as clients see it.
        let of_note = own(note.get(tags::STORE_ENTRYID)?);
        assert!(session.same_entry(&of_note, &store_id)?);
        assert_eq!(of_note.as_bytes(), store_id.as_bytes());
        // The parent of a message is its folder.
        assert!(session.same_entry(&own(note.get(tags::PARENT_ENTRYID)?), &inbox_id)?);
        // The session has no root to open; a store has.
        assert_eq!(code(open(session, &EntryId::from_bytes([]))), Code::E_INVALID_PARAMETER);
        assert!(store.root_folder().is_ok());
        Ok(())
    });
}

/// A store that is opened for reading refuses every change to it and to what is in it
/// ([imapisession-openmsgstore]).
#[test]
fn a_store_that_is_opened_for_reading_is_not_changed() {
    World::new(&["Work"]).with("Work", |session| {
        let row = session.message_stores()?.find_default()?.expect("a default store");
        let note = message(&session.default_store()?.inbox()?, "note")?;
        let id = EntryId::from_bytes(note.get(tags::ENTRYID)?.expect("an identifier"));
        drop(note);
        let store = session.open_store(&row, StoreAccess::READ)?;
        let inbox = store.inbox()?;
        assert_eq!(code(inbox.new_message()), Code::E_NO_ACCESS);
        assert_eq!(code(inbox.new_folder("new")), Code::E_NO_ACCESS);
        assert_eq!(code(inbox.set(tags::COMMENT, "changed")), Code::E_NO_ACCESS);
        assert_eq!(code(inbox.delete(std::slice::from_ref(&id))), Code::E_NO_ACCESS);
        let note = inbox.open_message(&id)?;
        assert_eq!(code(note.set(tags::SUBJECT, "changed")), Code::E_NO_ACCESS);
        assert_eq!(inbox.messages()?.len(), 1);
        let support = store.get(tags::STORE_SUPPORT_MASK)?.expect("a mask").cast_unsigned();
        let support = StoreSupport::from_bits_retain(support);
        assert!(!support.intersects(StoreSupport::MODIFY_OK | StoreSupport::CREATE_OK));
        Ok(())
    });
}

/// Properties of every size and kind come back as they were set; those that are too large for
/// GetProps come through their stream, unseen ([imapiprop-getprops]).
#[test]
fn properties_come_back_as_they_were_set() {
    World::new(&["Work"]).with("Work", |session| {
        let inbox = session.default_store()?.inbox()?;
        let note = message(&inbox, "Grüße, 世界 🌍")?;
        let body: String = "Zeile für Zeile. ".repeat(20_000);
        note.set(tags::BODY, body.clone())?;
        let set = Guid::from_u128(0x5EE1_C0DE);
        let names =
            ["list", "blob"].map(|name| NamedProp { set, kind: NameKind::Name(name.into()) });
        let list: PropTag<MvUnicode> =
            note.named_tag(&names[0], IdsFromNamesFlags::CREATE)?.expect("made");
        let blob: PropTag<Binary> =
            note.named_tag(&names[1], IdsFromNamesFlags::CREATE)?.expect("made");
        note.set(list, vec!["eins".to_owned(), String::new(), "drei".to_owned()])?;
        note.set(blob, vec![0, 0xFF, 0])?;
        let id = EntryId::from_bytes(note.get(tags::ENTRYID)?.expect("an identifier"));
        note.save()?;

        let note = inbox.open_message(&id)?;
        let (subject, read, missing) =
            note.get((tags::SUBJECT, tags::BODY, tags::CLIENT_SUBMIT_TIME))?;
        assert_eq!(subject.as_deref(), Some("Grüße, 世界 🌍"));
        assert_eq!(read.as_deref(), Some(&*body));
        assert_eq!(missing, None);
        assert_eq!(note.get(list)?.map(|l| l.len()), Some(3));
        assert_eq!(note.get(blob)?, Some(vec![0, 0xFF, 0]));
        // The name leads to the same property again, and the property to its name.
        assert_eq!(
            note.named_tag::<Binary>(&names[1], IdsFromNamesFlags::empty())?.map(PropTag::tag),
            Some(blob.tag())
        );
        let other = NamedProp { set, kind: NameKind::Id(7) };
        assert!(note.named_tag::<Unicode>(&other, IdsFromNamesFlags::empty())?.is_none());
        // What was not saved is not there.
        note.set(tags::SUBJECT, "never saved")?;
        drop(note);
        let note = inbox.open_message(&id)?;
        assert_eq!(note.get(tags::SUBJECT)?.as_deref(), Some("Grüße, 世界 🌍"));
        Ok(())
    });
}

/// A profile section is written at once; MUID_PROFILE_INSTANCE tells profiles apart also when one
/// takes the name of another that is gone ([iprofsectimapiprop]).
#[test]
fn profile_sections_are_written_at_once() {
    let world = World::new(&["Work"]);
    let uid = Guid::from_u128(0xC0FFEE);
    let instance = |session: &Session<'_>| -> Result<Vec<u8>> {
        let section = session.profile_section(&guids::MUID_PROFILE_INSTANCE)?;
        Ok(section.get(tags::SEARCH_KEY)?.expect("a key"))
    };
    let first = world.with("Work", |session| {
        let section = session.open_profile_section(&uid, ProfileSectionFlags::MODIFY)?;
        section.set(tags::COMMENT, "kept")?;
        drop(section);
        instance(session)
    });
    world.with("Work", |session| {
        let section = session.profile_section(&uid)?;
        assert_eq!(section.get(tags::COMMENT)?.as_deref(), Some("kept"));
        // Sections have no named properties.
        let name = NamedProp { set: uid, kind: NameKind::Id(1) };
        assert_eq!(
            code(section.named_tag::<Long>(&name, IdsFromNamesFlags::CREATE)),
            Code::E_NO_SUPPORT
        );
        assert_eq!(instance(session)?, first);
        Ok(())
    });
    let admin = world.mapi.profiles().expect("administration");
    admin.delete_profile("Work", Default::default()).expect("nobody uses it");
    world.profile("Work").expect("the name is free");
    world.with("Work", |session| {
        assert_ne!(instance(session)?, first);
        assert_eq!(code(session.profile_section(&uid)), Code::E_NOT_FOUND);
        Ok(())
    });
}

/// What one session saved, another sees ([mapi-sessions]).
#[test]
fn sessions_see_what_others_saved() {
    let world = World::new(&["Work"]);
    let one = world.mapi.logon(Logon::profile("Work")).expect("a session");
    let two = world.mapi.logon(Logon::profile("Work")).expect("a session");
    let run = || -> Result<()> {
        let (one, two) = (one.session(), two.session());
        let note = message(&one.default_store()?.inbox()?, "first")?;
        let id = EntryId::from_bytes(note.get(tags::ENTRYID)?.expect("an identifier"));
        let inbox = two.default_store()?.inbox()?;
        assert_eq!(inbox.messages()?.len(), 1);
        let theirs = inbox.open_message(&id)?;
        theirs.set(tags::SUBJECT, "second")?;
        theirs.save()?;
        // A change in the meantime is a conflict ([imapiprop-savechanges]).
        note.set(tags::SUBJECT, "third")?;
        assert_eq!(code(note.save()), Code::E_OBJECT_CHANGED);
        Ok(())
    };
    run().expect("both work");
}
