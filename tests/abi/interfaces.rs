//! Each out pointer is of the interface that was asked for, never the object's identity pointer:
//! a C program calls the slots of that interface through it at once.

use std::ffi::c_void;
use std::ptr;

use mapi_session::flags::{CreateEntryFlags, FolderType, ObjectType, OpenEntryFlags, SaveFlags};
use mapi_session::{AnyObject, Code, EntryId, Guid, Result, Session, guids, raw, tags};
use mapi_tests::{World, message, recipient};
use windows_core::{IUnknown, Interface};

const MODIFY: u32 = 1;
const CREATE: u32 = 2;
const UNICODE: u32 = 0x8000_0000;
const OBJECT_TYPE: u32 = 0x0FFE_0003;

/// The first word of an object: the address of its vtable.
unsafe fn vtable(object: *mut c_void) -> *const c_void {
    // SAFETY: the caller's pointer is a COM interface pointer.
    unsafe { *object.cast::<*const c_void>() }
}

/// `pointer` came out for `iid`. The object's own answer to QueryInterface must be the same
/// pointer, of the same vtable; the reference that came with it is released.
#[track_caller]
unsafe fn is_of(pointer: *mut c_void, iid: &Guid) {
    assert!(!pointer.is_null());
    // SAFETY: a COM interface pointer with a reference that is ours.
    unsafe {
        let object = IUnknown::from_raw(pointer);
        let mut same = ptr::null_mut();
        object.query(iid, &mut same).ok().expect("it has the interface that it came out for");
        let same = IUnknown::from_raw(same);
        assert_eq!(same.as_raw(), pointer, "{iid:?}");
        assert_eq!(vtable(same.as_raw()), vtable(pointer), "{iid:?}");
    }
}

/// What `pointer` says of its kind, read by the slots of IMAPIProp as a C program would.
#[track_caller]
unsafe fn object_type(
    pointer: *mut c_void,
    free: unsafe extern "system" fn(*mut c_void) -> u32,
) -> u32 {
    // SAFETY: the caller's pointer is of an interface that extends IMAPIProp.
    unsafe {
        let object = raw::IMAPIProp::from_raw_borrowed(&pointer).expect("not null");
        let tags = raw::SPropTagArray { cValues: 1, aulPropTag: [OBJECT_TYPE] };
        let (mut count, mut props) = (0, ptr::null_mut());
        assert_eq!(object.GetProps(&tags, 0, &mut count, &mut props), 0);
        assert_eq!((count, (*props).ulPropTag), (1, OBJECT_TYPE));
        let value = (*props).Value.l;
        free(props.cast());
        value.cast_unsigned()
    }
}

/// Opens with each of `iids` and without one (the standard interface, `iids[0]`), and checks what
/// comes; then with an interface that no MAPI object has.
#[track_caller]
fn opens(
    session: &Session<'_>,
    kind: Option<ObjectType>,
    iids: &[Guid],
    mut open: impl FnMut(*const Guid, *mut *mut c_void) -> i32,
) {
    let free = session.scope().allocator().free_buffer;
    for asked in [None].into_iter().chain(iids.iter().map(Some)) {
        let mut out = ptr::null_mut();
        let status = open(asked.map_or(ptr::null(), ptr::from_ref), &mut out);
        assert_eq!(Code::from_hresult(status), Code::S_OK, "{asked:?}");
        let iid = asked.unwrap_or(&iids[0]);
        // SAFETY: the call succeeded.
        unsafe {
            if let Some(kind) = kind
                && *iid != IUnknown::IID
            {
                assert_eq!(object_type(out, free), kind.to_raw());
            }
            is_of(out, iid);
        }
    }
    let mut out = ptr::without_provenance_mut(0x10);
    let status = open(&Guid::from_u128(0x0BAD), &mut out);
    assert_eq!(Code::from_hresult(status), Code::E_INTERFACE_NOT_SUPPORTED);
    assert!(out.is_null(), "a failure leaves nothing behind");
}

fn id(entry_id: &EntryId) -> (u32, *const raw::ENTRYID) {
    let bytes = entry_id.as_bytes();
    (u32::try_from(bytes.len()).expect("a short identifier"), bytes.as_ptr().cast())
}

fn entry_id<'s>(
    object: &impl std::ops::Deref<Target = mapi_session::MapiProp<'s>>,
) -> Result<EntryId> {
    Ok(EntryId::from_bytes(object.get(tags::ENTRYID)?.expect("objects tell their identifiers")))
}

const STORE: [Guid; 3] = [raw::IMsgStore::IID, raw::IMAPIProp::IID, IUnknown::IID];
const FOLDER: [Guid; 4] =
    [raw::IMAPIFolder::IID, raw::IMAPIContainer::IID, raw::IMAPIProp::IID, IUnknown::IID];
const MESSAGE: [Guid; 3] = [raw::IMessage::IID, raw::IMAPIProp::IID, IUnknown::IID];
const ATTACHMENT: [Guid; 3] = [raw::IAttach::IID, raw::IMAPIProp::IID, IUnknown::IID];
const SECTION: [Guid; 3] = [raw::IProfSect::IID, raw::IMAPIProp::IID, IUnknown::IID];
const STATUS: [Guid; 3] = [raw::IMAPIStatus::IID, raw::IMAPIProp::IID, IUnknown::IID];
const BOOK: [Guid; 3] = [raw::IAddrBook::IID, raw::IMAPIProp::IID, IUnknown::IID];
const AB_CONTAINER: [Guid; 4] =
    [raw::IABContainer::IID, raw::IMAPIContainer::IID, raw::IMAPIProp::IID, IUnknown::IID];
const MAIL_USER: [Guid; 3] = [raw::IMailUser::IID, raw::IMAPIProp::IID, IUnknown::IID];
const DIST_LIST: [Guid; 4] =
    [raw::IDistList::IID, raw::IMAPIContainer::IID, raw::IMAPIProp::IID, IUnknown::IID];

#[test]
fn the_session_opens_its_objects_by_their_interfaces() {
    World::new(&["Work"]).with("Work", |session| {
        let raw = session.as_raw();
        let store = session.message_stores()?.find_default()?.expect("a default store").entry_id;
        let (size, pointer) = id(&store);
        // SAFETY: (all) sizes and pointers belong together, out pointers are places of ours.
        opens(session, Some(ObjectType::Store), &STORE, |iid, out| unsafe {
            raw.OpenMsgStore(0, size, pointer, iid, MODIFY, out)
        });
        // SAFETY: as above.
        opens(session, None, &BOOK, |iid, out| unsafe { raw.OpenAddressBook(0, iid, 0, out) });
        let uid = guids::MUID_PROFILE_INSTANCE;
        // SAFETY: as above; a MAPIUID is the bytes of a GUID.
        opens(session, Some(ObjectType::ProfileSection), &SECTION, |iid, out| unsafe {
            raw.OpenProfileSection(ptr::from_ref(&uid).cast(), iid, 0, out)
        });
        Ok(())
    });
}

#[test]
fn open_entry_tells_the_kind_and_gives_the_interface() {
    World::new(&["Work"]).with("Work", |session| {
        let store = session.default_store()?;
        let inbox = store.inbox()?;
        let note = message(&inbox, "note")?;
        let book = session.address_book()?;
        let pab_id = book.pab()?;
        let AnyObject::AbContainer(pab) = book.open_entry(Some(&pab_id), OpenEntryFlags::MODIFY)?
        else {
            panic!("a container");
        };
        let mut made = Vec::new();
        for template in [tags::DEF_CREATE_MAILUSER, tags::DEF_CREATE_DL] {
            let template = EntryId::from_bytes(pab.get(template)?.expect("a template"));
            let entry = pab.create_entry(&template, CreateEntryFlags::empty())?;
            entry.set(tags::DISPLAY_NAME, "Ida")?;
            entry.set(tags::EMAIL_ADDRESS, "ida@example.org")?;
            entry.save_changes(SaveFlags::KEEP_OPEN_READONLY)?;
            made.push(entry_id(&&entry)?);
        }
        let status = session.status()?.rows()?.remove(0).entry_id;
        let store_id = session.message_stores()?.find_default()?.expect("a default store").entry_id;
        let cases: [(&EntryId, ObjectType, &[Guid]); 8] = [
            (&store_id, ObjectType::Store, &STORE),
            (&entry_id(&&**inbox)?, ObjectType::Folder, &FOLDER),
            (&entry_id(&&*note)?, ObjectType::Message, &MESSAGE),
            (&pab_id, ObjectType::AbContainer, &AB_CONTAINER),
            (&made[0], ObjectType::MailUser, &MAIL_USER),
            (&made[1], ObjectType::DistList, &DIST_LIST),
            (&status, ObjectType::Status, &STATUS),
            (&store_id, ObjectType::Store, &STORE),
        ];
        for (entry, kind, iids) in cases {
            let (size, pointer) = id(entry);
            let mut told = 0;
            opens(session, Some(kind), iids, |iid, out| {
                // SAFETY: size and pointer belong together, out pointers are places of ours.
                let status =
                    unsafe { session.as_raw().OpenEntry(size, pointer, iid, 0, &mut told, out) };
                assert!(status != 0 || told == kind.to_raw());
                status
            });
        }
        // The same through the store and its containers, and through the address book.
        let mut told = 0;
        for (entry, kind, iids) in &cases[1..3] {
            let (size, pointer) = id(entry);
            // SAFETY: (all) as above.
            opens(session, Some(*kind), iids, |iid, out| unsafe {
                store.as_raw().OpenEntry(size, pointer, iid, 0, &mut told, out)
            });
            // SAFETY: as above.
            opens(session, Some(*kind), iids, |iid, out| unsafe {
                inbox.as_raw().OpenEntry(size, pointer, iid, 0, &mut told, out)
            });
        }
        for (entry, kind, iids) in &cases[3..6] {
            let (size, pointer) = id(entry);
            // SAFETY: as above.
            opens(session, Some(*kind), iids, |iid, out| unsafe {
                book.as_raw().OpenEntry(size, pointer, iid, 0, &mut told, out)
            });
        }
        Ok(())
    });
}

#[test]
fn folders_and_messages_make_objects_of_the_interface() {
    World::new(&["Work"]).with("Work", |session| {
        let inbox = session.default_store()?.inbox()?;
        let raw = inbox.as_raw();
        // SAFETY: (all) out pointers are places of ours, texts end with a zero.
        opens(session, Some(ObjectType::Message), &MESSAGE, |iid, out| unsafe {
            raw.CreateMessage(iid, 0, out)
        });
        let mut number = 0;
        opens(session, Some(ObjectType::Folder), &FOLDER, |iid, out| {
            number += 1;
            let name: Vec<u16> = format!("f{number}\0").encode_utf16().collect();
            // SAFETY: as above.
            unsafe {
                raw.CreateFolder(
                    FolderType::Generic.to_raw(),
                    name.as_ptr().cast(),
                    ptr::null(),
                    iid,
                    UNICODE,
                    out,
                )
            }
        });
        let note = message(&inbox, "note")?;
        let (mut index, raw) = (0, note.as_raw());
        // SAFETY: as above.
        opens(session, Some(ObjectType::Attachment), &ATTACHMENT, |iid, out| unsafe {
            raw.CreateAttach(iid, 0, &mut index, out)
        });
        let (index, attachment) = note.new_attachment()?;
        attachment.set(tags::ATTACH_METHOD, 1)?;
        attachment.set(tags::ATTACH_DATA_BIN, vec![1, 2, 3])?;
        attachment.save()?;
        note.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
        // SAFETY: as above.
        opens(session, Some(ObjectType::Attachment), &ATTACHMENT, |iid, out| unsafe {
            raw.OpenAttach(index, iid, 0, out)
        });
        Ok(())
    });
}

/// Asks OpenProperty for one interface and checks what comes, then hands it over.
#[track_caller]
fn property<I: Interface>(object: &raw::IMAPIProp, tag: u32, options: u32, flags: u32) -> I {
    let mut out = ptr::null_mut();
    // SAFETY: the out pointer is a place of ours; what comes is of the interface asked for.
    unsafe {
        let status = object.OpenProperty(tag, &I::IID, options, flags, &mut out);
        assert_eq!(Code::from_hresult(status), Code::S_OK, "{tag:08X}");
        let interface = I::from_raw(out);
        is_of(interface.clone().into_raw(), &I::IID);
        interface
    }
}

#[test]
fn properties_open_as_streams_tables_and_messages() {
    World::new(&["Work"]).with("Work", |session| {
        let inbox = session.default_store()?.inbox()?;
        let note = message(&inbox, "note")?;
        note.add_recipients(&[recipient("ida@example.org")])?;
        let object: &raw::IMAPIProp = note.as_raw();

        let stream: raw::IStream = property(object, tags::BODY.tag().0, 0, 0);
        let mut stat = raw::STATSTG::default();
        // SAFETY: the structure is ours; no name is asked for.
        assert_eq!(unsafe { stream.Stat(&mut stat, 1) }, 0);
        assert_eq!(stat.cbSize, "The body of note.".len() as u64 * 2);

        let rows = |table: raw::IMAPITable| {
            let mut count = 0;
            // SAFETY: the out pointer is ours.
            assert_eq!(unsafe { table.GetRowCount(0, &mut count) }, 0);
            count
        };
        const RECIPIENTS: u32 = 0x0E12_000D;
        const ATTACHMENTS: u32 = 0x0E13_000D;
        const CONTENTS: u32 = 0x360F_000D;
        const HIERARCHY: u32 = 0x360E_000D;
        assert_eq!(rows(property(object, RECIPIENTS, UNICODE, 0)), 1);
        assert_eq!(rows(property(object, ATTACHMENTS, UNICODE, 0)), 0);
        assert_eq!(rows(property(inbox.as_raw(), CONTENTS, UNICODE, 0)), 1);
        assert_eq!(rows(property(inbox.as_raw(), HIERARCHY, UNICODE, 0)), 0);

        let (_, attachment) = note.new_attachment()?;
        attachment.set(tags::ATTACH_METHOD, 5)?;
        let embedded = attachment.as_raw();
        let data = tags::ATTACH_DATA_OBJ.tag().0;
        let inner: raw::IMessage = property(embedded, data, 0, CREATE | MODIFY);
        // SAFETY: the message is saved as a client does.
        assert_eq!(unsafe { inner.SaveChanges(SaveFlags::KEEP_OPEN_READWRITE.bits()) }, 0);

        // An interface that a property does not have.
        let mut out = ptr::without_provenance_mut(0x10);
        // SAFETY: the out pointer is a place of ours.
        let status =
            unsafe { object.OpenProperty(tags::BODY.tag().0, &raw::IMessage::IID, 0, 0, &mut out) };
        assert!(Code::from_hresult(status).is_error());
        assert!(out.is_null());
        Ok(())
    });
}

#[test]
fn tables_and_administration_come_as_what_they_are_declared() {
    let world = World::new(&["Work"]);
    world.with("Work", |session| {
        let mut tables: Vec<Option<raw::IMAPITable>> = Vec::new();
        let store = session.default_store()?;
        let inbox = store.inbox()?;
        let note = message(&inbox, "note")?;
        // SAFETY: the out pointers are places of ours.
        unsafe {
            let mut table = |call: &dyn Fn(*mut Option<raw::IMAPITable>) -> i32| {
                let mut out = None;
                assert_eq!(Code::from_hresult(call(&mut out)), Code::S_OK);
                tables.push(out);
            };
            table(&|t| session.as_raw().GetMsgStoresTable(0, t));
            table(&|t| session.as_raw().GetStatusTable(0, t));
            table(&|t| store.as_raw().GetReceiveFolderTable(0, t));
            table(&|t| inbox.as_raw().GetContentsTable(0, t));
            table(&|t| inbox.as_raw().GetHierarchyTable(0, t));
            table(&|t| note.as_raw().GetRecipientTable(0, t));
            table(&|t| note.as_raw().GetAttachmentTable(0, t));
        }
        for table in tables {
            let table = table.expect("a table");
            let mut count = 0;
            // SAFETY: the out pointer is ours; the reference is handed over.
            unsafe {
                assert_eq!(table.GetRowCount(0, &mut count), 0);
                is_of(table.into_raw(), &raw::IMAPITable::IID);
            }
        }
        let mut admin = None;
        // SAFETY: as above.
        unsafe {
            assert_eq!(session.as_raw().AdminServices(0, &mut admin), 0);
            let admin = admin.expect("an object");
            // The later interface of the same object, by QueryInterface.
            is_of(
                admin.cast::<raw::IMsgServiceAdmin2>().expect("it has it").into_raw(),
                &raw::IMsgServiceAdmin2::IID,
            );
            is_of(admin.into_raw(), &raw::IMsgServiceAdmin::IID);
        }
        Ok(())
    });
}
