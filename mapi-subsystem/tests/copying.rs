//! What is copied and moved from object to object, from folder to folder and from store to store.

mod support;

use std::io::Write as _;
use std::ptr;
use std::sync::Arc;

use mapi_session::flags::{
    CopyFlags, CopyFolderFlags, CopyMessagesFlags, IdsFromNamesFlags, ProfileSectionFlags,
    ReadFlags, SaveFlags,
};
use mapi_session::raw::IMAPIProp;
use mapi_session::rows::ContentsRow;
use mapi_session::wire::{Arena, NameKind, NamedProp, PropProblem, decode, encode};
use mapi_session::{
    Code, EntryId, Folder, Guid, Logon, Message, MsgStore, PropTag, PropValue, Session,
    StoreAccess, StreamAccess, tags, types,
};
use mapi_subsystem::com::alloc::mapi_free_buffer;
use mapi_subsystem::com::{Liveness, ObjectState, Reply};
use mapi_subsystem::props::{PropBacking, PropRules, open_props};
use support::{World, code};
use windows_core::Interface as _;

/// A profile with two stores.
fn with_stores(test: impl FnOnce(&Session<'_>, [MsgStore<'_>; 2]) -> mapi_session::Result<()>) {
    let world = World::with_profiles(&["Work"]);
    let admin = world.mapi.profiles().unwrap();
    let services = admin.admin_services("Work", Default::default()).unwrap();
    services.create_msg_service("LOCALSTORE", None, Default::default()).unwrap();
    drop((services, admin));
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let rows = session.message_stores()?.rows()?;
            assert_eq!(rows.len(), 2);
            let first = session.default_store()?;
            let other = rows.iter().find(|row| !row.default_store).expect("a second store");
            let other = session.open_store(other, StoreAccess::WRITE)?;
            test(session, [first, other])
        })
        .unwrap();
}

fn saved(message: &Message<'_>) -> mapi_session::Result<EntryId> {
    message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
    Ok(EntryId::from_bytes(message.get(tags::ENTRYID)?.expect("saved, so it has one")))
}

fn folder_id(folder: &Folder<'_>) -> mapi_session::Result<EntryId> {
    Ok(EntryId::from_bytes(folder.get(tags::ENTRYID)?.expect("a folder has one")))
}

const COLOUR: PropTag<types::Unicode> = PropTag::from_id(0);

fn colour(of: &mapi_session::MapiProp<'_>) -> mapi_session::Result<PropTag<types::Unicode>> {
    let set = Guid::from_u128(0x1234);
    let name = NamedProp { set, kind: NameKind::Name("colour".into()) };
    Ok(of.named_tag(&name, IdsFromNamesFlags::CREATE)?.unwrap_or(COLOUR))
}

/// A message with a recipient, a named property, and an attachment of so many bytes; unread.
fn rich<'s>(folder: &Folder<'s>, size: usize) -> mapi_session::Result<EntryId> {
    let message = folder.new_message()?;
    message.set(tags::SUBJECT, "rich")?;
    message.set(colour(&message)?, "red")?;
    message.add_recipients(&[vec![
        tags::DISPLAY_NAME.with("Ann"),
        tags::ADDRTYPE.with("SMTP"),
        tags::EMAIL_ADDRESS.with("ann@example.org"),
    ]])?;
    let (_, attachment) = message.new_attachment()?;
    let mut stream = attachment.open_data(StreamAccess::Create)?;
    stream.write_all(&vec![0x5A; size]).unwrap();
    stream.commit()?;
    drop(stream);
    attachment.save()?;
    let id = saved(&message)?;
    let _ = folder.set_read_flags(Some(std::slice::from_ref(&id)), ReadFlags::CLEAR_READ_FLAG)?;
    Ok(id)
}

/// The only message of a folder is as `rich` has made it.
fn check_rich(folder: &Folder<'_>, size: usize) -> mapi_session::Result<()> {
    let rows = folder.contents()?.select::<ContentsRow>()?.rows()?;
    assert_eq!(rows.len(), 1);
    assert_eq!(folder.get(tags::CONTENT_UNREAD)?, Some(1), "it is unread still");
    let message = folder.open_message(&rows[0].entry_id)?;
    assert_eq!(message.get(tags::SUBJECT)?.as_deref(), Some("rich"));
    assert_eq!(message.get(colour(&message)?)?.as_deref(), Some("red"));
    assert_eq!(message.get(tags::DISPLAY_TO)?.as_deref(), Some("Ann"));
    let data = message.open_attachment(0)?.open_data(StreamAccess::Read)?.read_all()?;
    assert!(data == vec![0x5A; size], "the attachment has {} other bytes", data.len());
    Ok(())
}

/// Small and large messages, within a store and to another one.
#[test]
fn messages_are_whole_wherever_they_go() {
    with_stores(|_, [one, other]| {
        for size in [100, 3 << 20] {
            let from = one.ipm_subtree()?.new_folder(&format!("From {size}"))?;
            let id = rich(&from, size)?;
            for store in [&one, &other] {
                // So that the stores do not number alike.
                let skipped = NamedProp { set: Guid::from_u128(9), kind: NameKind::Id(9) };
                other.named_tag::<types::Long>(&skipped, IdsFromNamesFlags::CREATE)?;
                let to = store.ipm_subtree()?.new_folder(&format!("To {size}"))?;
                let _ = from.copy_messages_to(
                    std::slice::from_ref(&id),
                    &to,
                    CopyMessagesFlags::empty(),
                )?;
                check_rich(&to, size)?;
                check_rich(&from, size)?;
            }
            let to = other.ipm_subtree()?.new_folder(&format!("Moved {size}"))?;
            let _ = from.copy_messages_to(&[id], &to, CopyMessagesFlags::MOVE)?;
            check_rich(&to, size)?;
            assert_eq!(from.get(tags::CONTENT_COUNT)?, Some(0));
        }
        Ok(())
    });
}

#[test]
fn folders_go_to_another_store() {
    with_stores(|_, [one, other]| {
        let top = one.ipm_subtree()?;
        let a = top.new_folder("A")?;
        // Too long for the folder's own record.
        let about = "about A ".repeat(2000);
        a.set(tags::COMMENT, &about)?;
        let b = a.new_folder("B")?;
        rich(&b, 10)?;
        let there = other.ipm_subtree()?;
        let id = folder_id(&a)?;
        let _ = top.copy_folder_to(&id, &there, Some("Alone"), CopyFolderFlags::empty())?;
        assert_eq!(there.open_or_new_folder("Alone")?.get(tags::SUBFOLDERS)?, Some(false));
        let deep = CopyFolderFlags::COPY_SUBFOLDERS;
        let _ = top.copy_folder_to(&id, &there, Some("Copy"), deep)?;
        let copy = there.open_or_new_folder("Copy")?;
        assert!(copy.get(tags::COMMENT)?.as_deref() == Some(&about), "another comment");
        check_rich(&copy.open_or_new_folder("B")?, 10)?;
        let _ = top.copy_folder_to(&id, &top, Some("Beside"), deep)?;
        let copy = top.open_or_new_folder("Beside")?;
        assert!(copy.get(tags::COMMENT)?.as_deref() == Some(&about), "another comment beside");
        check_rich(&copy.open_or_new_folder("B")?, 10)?;
        check_rich(&b, 10)?;
        let taken = top.copy_folder_to(&id, &there, Some("copy"), deep);
        assert_eq!(code(taken), Code::E_COLLISION);
        let _ = top.copy_folder_to(&id, &there, None, CopyFolderFlags::MOVE)?;
        check_rich(&there.open_or_new_folder("A")?.open_or_new_folder("B")?, 10)?;
        assert_eq!(code(a.get(tags::DISPLAY_NAME)), Code::E_OBJECT_DELETED);
        // A folder of the store itself stays in it, with what is in it.
        let inbox = one.inbox()?;
        rich(&inbox, 10)?;
        let moved = top.copy_folder_to(&folder_id(&inbox)?, &there, None, CopyFolderFlags::MOVE);
        assert_eq!(code(moved), Code::E_NO_ACCESS);
        check_rich(&inbox, 10)
    });
}

/// What the destination keeps of its own is not taken from the source.
#[test]
fn nothing_is_lost_between_moving_and_not_replacing() {
    with_stores(|session, [one, _]| {
        let inbox = one.inbox()?;
        let (from, to) = (inbox.new_message()?, inbox.new_message()?);
        from.set(tags::SUBJECT, "from")?;
        from.set(tags::BODY, "body")?;
        to.set(tags::SUBJECT, "to")?;
        from.copy_to(&to, &[], CopyFlags::MOVE | CopyFlags::NOREPLACE)?;
        assert_eq!(from.get(tags::SUBJECT)?.as_deref(), Some("from"));
        assert_eq!(to.get(tags::SUBJECT)?.as_deref(), Some("to"));
        assert_eq!((from.get(tags::BODY)?, to.get(tags::BODY)?.as_deref()), (None, Some("body")));

        let note: PropTag<types::Unicode> = PropTag::from_id(0x6620);
        let extra: PropTag<types::Unicode> = PropTag::from_id(0x6621);
        let open = |number| {
            session.open_profile_section(&Guid::from_u128(number), ProfileSectionFlags::MODIFY)
        };
        let (from, to) = (open(1)?, open(2)?);
        from.set(note, "from")?;
        from.set(extra, "extra")?;
        to.set(note, "to")?;
        from.copy_to(&to, &[], CopyFlags::MOVE | CopyFlags::NOREPLACE)?;
        assert_eq!(from.get(note)?.as_deref(), Some("from"));
        assert_eq!(to.get(note)?.as_deref(), Some("to"));
        assert_eq!((from.get(extra)?, to.get(extra)?.as_deref()), (None, Some("extra")));
        Ok(())
    });
}

/// What a store numbers otherwise is moved by its name, and is told and taken away as what it is at
/// the source.
#[test]
fn named_properties_are_moved_between_stores_by_their_names() {
    with_stores(|_, [one, other]| {
        let set = Guid::from_u128(0x77);
        let name = |text: &str| NamedProp { set, kind: NameKind::Name(text.into()) };
        let create = IdsFromNamesFlags::CREATE;
        let (from, to) = (one.inbox()?.new_message()?, other.inbox()?.new_message()?);
        let long = |id: Option<u16>| PropTag::<types::Long>::from_id(id.expect("it was made"));
        let here = from.ids_of_names(&["a", "b", "c"].map(name), create)?;
        let there = to.ids_of_names(&["c", "b", "a"].map(name), create)?;
        let [a, b, c] = here[..] else { panic!("{here:?}") };
        assert_eq!(there, [a, b, c], "a and c have each other's identifier");
        from.set(long(a), 1)?;
        from.set(long(c), 3)?;
        assert_eq!(from.copy_props(&to, &[long(a).tag()], CopyFlags::MOVE)?, []);
        assert_eq!((to.get(long(c))?, to.get(long(a))?), (Some(1), None));
        assert_eq!((from.get(long(a))?, from.get(long(c))?), (None, Some(3)));

        // An object that has c under the identifier of b, and computes it.
        let computed = long(b).tag();
        let backing = Arc::new(Named(vec![(computed.id(), name("c"))]));
        let rules = PropRules {
            writable: true,
            named: true,
            computed: vec![computed.id()],
            ..PropRules::default()
        };
        let state = ObjectState::new("named things", Liveness::new());
        let to = open_props(state, backing, rules);
        let memory = Arena::new();
        let include = encode::tags(&memory, &[long(c).tag()]).unwrap();
        let (interface, mut out) = (IMAPIProp::IID, ptr::null_mut());
        let (from, to) = (from.as_raw(), to.as_raw());
        // SAFETY: everything passed lives until the call has returned, which gives an array that is
        // ours to free.
        let told = unsafe {
            let code = from.CopyProps(include, 0, None, &interface, to, 0, &raw mut out);
            assert_eq!(Code::from_hresult(code), Code::S_OK);
            let told = decode::problems(out).unwrap();
            mapi_free_buffer(out.cast());
            told
        };
        let tag = long(c).tag();
        assert_eq!(told, [PropProblem { index: 0, tag, code: Code::E_COMPUTED }]);
        Ok(())
    });
}

/// Nothing but names.
struct Named(Vec<(u16, NamedProp)>);

impl PropBacking for Named {
    fn load(&self) -> Reply<Vec<PropValue>> {
        Ok(Vec::new())
    }

    fn save(&self, _: &[PropValue], _: &[u16]) -> Reply<()> {
        Ok(())
    }

    fn names(&self) -> Option<&[(u16, NamedProp)]> {
        Some(&self.0)
    }
}

/// A folder's properties without what names folders of its store, and what is in it when it is
/// listed.
#[test]
fn what_is_in_a_folder_is_copied_when_it_is_listed() {
    with_stores(|_, [one, other]| {
        let (from, to) = (one.inbox()?, other.ipm_subtree()?.new_folder("To")?);
        assert!(from.get(tags::IPM_DRAFTS_ENTRYID)?.is_some());
        from.set(tags::COMMENT, "comment")?;
        rich(&from, 10)?;
        from.new_folder("Below")?;
        let parts = [
            tags::CONTAINER_CONTENTS.tag(),
            tags::FOLDER_ASSOCIATED_CONTENTS.tag(),
            tags::CONTAINER_HIERARCHY.tag(),
        ];
        from.copy_to(&to, &parts, CopyFlags::empty())?;
        assert_eq!(to.get(tags::COMMENT)?.as_deref(), Some("comment"));
        assert_eq!(to.get(tags::DISPLAY_NAME)?.as_deref(), Some("To"), "its own name");
        assert_eq!(to.get(tags::IPM_DRAFTS_ENTRYID)?, None);
        assert_eq!(to.get(tags::CONTENT_COUNT)?, Some(0));
        // A message has no place for what is in a folder, but for properties.
        let message = other.inbox()?.new_message()?;
        from.copy_to(&message, &parts, CopyFlags::empty())?;
        assert_eq!(message.get(tags::COMMENT)?.as_deref(), Some("comment"));
        let refused = from.copy_props(&message, &parts[..1], CopyFlags::empty());
        assert_eq!(code(refused), Code::E_INTERFACE_NOT_SUPPORTED);

        from.copy_props(&to, &parts[..1], CopyFlags::empty())?;
        check_rich(&to, 10)?;
        assert_eq!(to.get(tags::SUBFOLDERS)?, Some(false));
        from.copy_props(&to, &parts[2..], CopyFlags::MOVE)?;
        assert_eq!(
            (from.get(tags::SUBFOLDERS)?, to.get(tags::SUBFOLDERS)?),
            (Some(false), Some(true))
        );
        // Whatever is listed, and through whatever object: not to itself.
        let itself = one.inbox()?;
        let refused = from.copy_props(&itself, &[tags::COMMENT.tag()], CopyFlags::empty());
        assert_eq!(code(refused), Code::E_NO_ACCESS);
        Ok(())
    });
}

/// An attached message goes by the identifier of its property, which file contents have too.
#[test]
fn what_is_attached_is_copied_by_its_identifier() {
    with_stores(|_, [one, other]| {
        let (from, to) = (one.inbox()?.new_message()?, other.inbox()?.new_message()?);
        let (_, attached) = from.new_attachment()?;
        let inner = attached.new_embedded_message()?;
        inner.set(tags::SUBJECT, "inner")?;
        inner.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
        let (_, copy) = to.new_attachment()?;
        attached.copy_props(&copy, &[tags::ATTACH_DATA_BIN.tag()], CopyFlags::empty())?;
        assert_eq!(copy.embedded_message()?.get(tags::SUBJECT)?.as_deref(), Some("inner"));

        let (_, file) = from.new_attachment()?;
        file.set(tags::ATTACH_DATA_BIN, b"file".to_vec())?;
        let (_, copy) = to.new_attachment()?;
        file.copy_props(&copy, &[tags::ATTACH_DATA_OBJ.tag()], CopyFlags::empty())?;
        assert_eq!(copy.get(tags::ATTACH_DATA_BIN)?.as_deref(), Some(&b"file"[..]));
        Ok(())
    });
}
