//! A MAPI that misbehaves in ways that can be checked: every call fails, or succeeds and gives
//! nothing, or gives what cannot be. The answer is an error that names library and call.
// One function answers every slot of a vtable, which works where the caller clears the stack.
#![cfg(target_pointer_width = "64")]
#![allow(clippy::too_many_arguments)] // the functions are as they are

#[path = "../../tests/fake/mod.rs"]
mod fake;
#[rustfmt::skip]
mod generated;

use std::cell::RefCell;
use std::ffi::c_void;
use std::ptr;

use fake::hostile::{answer_into, hostile, set_answer};
use mapi_session::Flags as _;
use mapi_session::flags::{
    CopyFlags, EventMask, IdsFromNamesFlags, NamesFromIdsFlags, OpenPropertyFlags, ProfileFlags,
    QueryRowsFlags, SaveFlags,
};
use mapi_session::windows_core::Interface;
use mapi_session::wire::{NameKind, NamedProp, decode};
use mapi_session::{
    AddressBook, Code, EntryId, EntryPoints, Error, Folder, Guid, Logon, MailUser, Mapi,
    MapiObject, MapiProp, Message, MsgStore, Place, ProfileAdmin, Result, Scope, ServiceAdmin,
    Session, Stream, StreamAccess, Subsystem, Table, Tag, raw, row, tags,
};

const LIBRARY: &str = r"C:\Hostile\olmapi32.dll";

thread_local! {
    static SEEN: RefCell<Vec<(u32, String)>> = const { RefCell::new(Vec::new()) };
}

fn scope() -> Scope<'static> {
    Scope::of(&fake::subsystem().named(LIBRARY))
}

/// A wrapper of a new object.
fn object<O: MapiObject<'static>>() -> O {
    // SAFETY: every slot can be called.
    unsafe { O::from_raw(O::Raw::from_raw(hostile(&[])), scope()) }
}

/// The error is of this call and names it, and the library.
#[track_caller]
fn names(error: &Error, method: &str) {
    assert_eq!(error.method(), method, "{error}");
    assert_eq!(error.library(), Some(LIBRARY), "{error}");
    let text = error.to_string();
    assert!(text.contains(method) && text.contains("olmapi32.dll"), "{text}");
}

row! {
    struct Line {
        name: Option<String> = tags::DISPLAY_NAME,
        size: Option<i32> = tags::MESSAGE_SIZE,
    }
}

fn name() -> NamedProp {
    NamedProp { set: Guid::zeroed(), kind: NameKind::Id(1) }
}

/// The calls that are written by hand: which is called, and what came of it.
fn written_by_hand() -> Vec<(&'static str, Option<Error>)> {
    let prop: MapiProp<'_> = object();
    let other: MapiProp<'_> = object();
    let table: Table<'_> = object();
    let folder: Folder<'_> = object();
    let session: Session<'_> = object();
    let store: MsgStore<'_> = object();
    let book: AddressBook<'_> = object();
    let id = EntryId::from_bytes(vec![1; 8]);
    // SAFETY: every slot can be called.
    let stream = || unsafe {
        let raw: raw::IStream = raw::IStream::from_raw(hostile(&[]));
        Stream::from_raw(raw, scope())
    };
    let all = EventMask::all();
    vec![
        ("IMAPIProp::GetProps", prop.get(tags::SUBJECT).err()),
        ("IMAPIProp::GetProps", prop.props(&[tags::SUBJECT.tag()]).err()),
        ("IMAPIProp::GetProps", prop.all_props().err()),
        ("IMAPIProp::GetProps", prop.code_page().err()),
        ("IMAPIProp::SetProps", prop.set(tags::SUBJECT, "text").err()),
        ("IMAPIProp::DeleteProps", prop.delete(&[tags::SUBJECT.tag()]).err()),
        ("IMAPIProp::OpenProperty", prop.open_stream(tags::BODY, StreamAccess::Read).err()),
        (
            "IMAPIProp::OpenProperty",
            prop.open_object::<Table<'_>>(tags::CONTAINER_CONTENTS, OpenPropertyFlags::empty())
                .err(),
        ),
        ("IMAPIProp::SaveChanges", prop.save_changes(SaveFlags::empty()).err()),
        ("IMAPIProp::CopyTo", prop.copy_to(&other, &[], CopyFlags::empty()).err()),
        ("IMAPIProp::CopyProps", prop.copy_props(&other, &[], CopyFlags::empty()).err()),
        (
            "IMAPIProp::GetIDsFromNames",
            prop.ids_of_names(&[name()], IdsFromNamesFlags::empty()).err(),
        ),
        (
            "IMAPIProp::GetNamesFromIDs",
            prop.names_of_ids(&[Tag(0x8000_001F)], NamesFromIdsFlags::empty()).err(),
        ),
        ("IMAPITable::QueryRows", table.query_rows(10, QueryRowsFlags::empty()).err()),
        ("IMAPITable::QueryRows", table.remaining_rows().err()),
        ("IMAPITable::SetColumns", table.select::<Line>().and_then(|query| query.rows()).err()),
        ("IMAPITable::GetRowCount", table.count().err()),
        ("IMAPITable::QueryPosition", table.position().err()),
        ("IMAPITable::CreateBookmark", table.bookmark().err()),
        ("IMAPITable::QueryColumns", table.columns().err()),
        ("IMAPITable::Advise", table.advise(all, |_| ()).err()),
        ("IMAPISession::Advise", session.advise(None, all, |_| ()).err()),
        ("IMsgStore::Advise", store.advise(None, all, |_| ()).err()),
        ("IAddrBook::Advise", book.advise(None, all, |_| ()).err()),
        ("IMAPISession::GetMsgStoresTable", session.default_store().err()),
        ("IMAPISession::GetMsgStoresTable", session.message_stores().err()),
        ("IMAPISession::GetStatusTable", session.status().err()),
        ("IMAPISession::QueryIdentity", session.identity().err()),
        ("IMAPISession::OpenAddressBook", session.address_book().err()),
        ("IMAPISession::OpenProfileSection", session.profile_section(&Guid::zeroed()).err()),
        ("IMAPISession::AdminServices", session.services().err()),
        ("IMAPIContainer::GetContentsTable", folder.contents().err()),
        ("IMAPIContainer::OpenEntry", folder.open_message(&id).err()),
        ("IMAPIFolder::CreateFolder", folder.new_folder("name").err()),
        ("IMAPIFolder::CreateMessage", folder.new_message().err()),
        (
            "IMAPIFolder::CopyFolder",
            folder.copy_folder_to(&id, &folder, None, Default::default()).err(),
        ),
        ("IMsgStore::GetReceiveFolder", store.inbox().err()),
        ("IMessage::GetRecipientTable", object::<Message<'_>>().recipients().err()),
        ("IMessage::GetAttachmentTable", object::<Message<'_>>().attachments().err()),
        ("IMessage::SubmitMessage", object::<Message<'_>>().submit().err().map(|(error, _)| error)),
        ("IProfAdmin::GetProfileTable", object::<ProfileAdmin<'_>>().profiles().err()),
        ("IMsgServiceAdmin::GetMsgServiceTable", object::<ServiceAdmin<'_>>().services().err()),
        ("IMAPIProp::GetProps", object::<MailUser<'_>>().get(tags::DISPLAY_NAME).err()),
        ("ISequentialStream::Read", stream().read_all().err()),
        ("IStream::Commit", stream().commit().err()),
        ("IStream::Stat", stream().len().err()),
    ]
}

/// Every method of every wrapper passes the error of its call on, with its name and the library's.
#[test]
fn an_error_of_every_call_names_library_and_call() {
    let calls = |code: Code| {
        set_answer(code);
        generated::calls::calls(&scope(), || hostile(&[]))
    };
    for code in [Code::E_CALL_FAILED, Code::E_BAD_CHARWIDTH, Code(0x8765_4321)] {
        let calls = calls(code);
        assert!(calls.len() > 100, "{} methods", calls.len());
        for call in calls {
            let error = call.error.unwrap_or_else(|| panic!("{} failed", call.method));
            assert_eq!(error.code(), code, "{error}");
            names(&error, call.method);
        }
        for (method, error) in written_by_hand() {
            let error = error.unwrap_or_else(|| panic!("{method} failed"));
            assert_eq!(error.code(), code, "{error}");
            names(&error, method);
        }
    }
    assert_eq!(fake::unfreed(), 0);
}

/// A call that succeeds without giving the object it is for is an error; whatever else is missing
/// is nothing, or an error too.
#[test]
fn success_without_a_result_is_an_error_or_nothing() {
    set_answer(Code::S_OK);
    for call in generated::calls::calls(&scope(), || hostile(&[])) {
        match call.error {
            Some(error) => names(&error, call.method),
            None => assert!(!call.gives_object, "{}", call.method),
        }
    }
    for error in written_by_hand().into_iter().filter_map(|(_, error)| error) {
        // What a call leads to may be the one that gave nothing.
        names(&error, error.method());
    }
    // These cannot be nothing.
    let prop: MapiProp<'_> = object();
    names(&prop.get(tags::SUBJECT).unwrap_err(), "IMAPIProp::GetProps");
    names(&prop.props(&[tags::SUBJECT.tag()]).unwrap_err(), "IMAPIProp::GetProps");
    names(&object::<Session<'_>>().identity().unwrap_err(), "IMAPISession::QueryIdentity");
    assert_eq!(fake::unfreed(), 0);
}

/// Functions of a library: all fail, and leave what is no pointer in their out parameters.
mod functions {
    use super::*;

    unsafe extern "system" fn initialize(_: *mut c_void) -> i32 {
        0
    }
    unsafe extern "system" fn uninitialize() {}
    unsafe extern "system" fn logon_ex(
        _: usize,
        _: *const c_void,
        _: *const c_void,
        _: u32,
        session: *mut Option<raw::IMAPISession>,
    ) -> i32 {
        // SAFETY: the caller's out pointer.
        unsafe { answer_into(session) }
    }
    unsafe extern "system" fn admin_profiles(_: u32, admin: *mut Option<raw::IProfAdmin>) -> i32 {
        // SAFETY: the caller's out pointer.
        unsafe { answer_into(admin) }
    }

    pub(super) fn subsystem() -> Subsystem {
        let entry_points = EntryPoints {
            MAPIInitialize: initialize,
            MAPIUninitialize: uninitialize,
            MAPILogonEx: logon_ex,
            MAPIAdminProfiles: admin_profiles,
            ..*fake::subsystem().entry_points()
        };
        // SAFETY: as far as they do anything, they do what their pages say.
        unsafe { Subsystem::from_entry_points(entry_points, ()) }.named(LIBRARY)
    }
}

/// The out pointer of a call that failed means nothing: it is not released.
#[test]
fn functions_that_fail_or_give_nothing_are_errors() {
    let mapi = Mapi::initialize(functions::subsystem()).unwrap();
    set_answer(Code::E_LOGON_FAILED);
    let error = mapi.logon(Logon::profile("Work")).map(drop).unwrap_err();
    names(&error, "MAPILogonEx");
    assert_eq!(error.code(), Code::E_LOGON_FAILED);
    let error = mapi.profiles().map(drop).unwrap_err();
    names(&error, "MAPIAdminProfiles");
    set_answer(Code::S_OK);
    let error = mapi.logon(Logon::profile("Work")).map(drop).unwrap_err();
    names(&error, "MAPILogonEx");
    assert_eq!(error.code(), Code::E_CALL_FAILED);
    names(&mapi.profiles().map(drop).unwrap_err(), "MAPIAdminProfiles");
}

/// What a row set, a row or a value says of itself is checked where it can be.
#[test]
fn a_table_that_lies_is_an_error() {
    let mapi = Mapi::initialize(fake::subsystem().named(LIBRARY)).unwrap();
    let full = |n: i32| vec![tags::DISPLAY_NAME.with("a row"), tags::MESSAGE_SIZE.with(n)];
    for lie in fake::Lie::ALL {
        fake::set_rows((0..3).map(full).collect());
        mapi.session(Logon::profile("Work"), |session| {
            let table = session.message_stores()?;
            assert_eq!(table.select::<Line>()?.rows()?.len(), 3, "it tells the truth so far");
            fake::lie(Some(lie));
            let typed = table.select::<Line>()?.rows().map(drop);
            names(&typed.expect_err(&format!("{lie:?}")), "IMAPITable::QueryRows");
            let one_by_one: Result<Vec<Line>> = table.select::<Line>()?.iter()?.collect();
            names(&one_by_one.expect_err(&format!("{lie:?}")), "IMAPITable::QueryRows");
            table.set_columns(&[tags::DISPLAY_NAME.tag()], Default::default())?;
            let _ = table.seek(Place::Beginning, 0)?;
            let owned = table.remaining_rows().map(drop);
            names(&owned.expect_err(&format!("{lie:?}")), "IMAPITable::QueryRows");
            fake::lie(None);
            Ok(())
        })
        .unwrap();
    }
    // Columns of other types than were asked for.
    fake::set_rows(vec![vec![mapi_session::PropValue {
        tag: Tag(0x0E08_000B),
        value: mapi_session::Value::Boolean(true),
    }]]);
    mapi.session(Logon::profile("Work"), |session| {
        let error = session.message_stores()?.select::<Line>()?.rows().map(drop).unwrap_err();
        assert_eq!(error.code(), Code::E_UNEXPECTED_TYPE);
        names(&error, "IMAPITable::QueryRows");
        Ok(())
    })
    .unwrap();
}

/// More or fewer values than GetProps was asked for are no answer.
#[test]
fn getprops_with_another_count_is_an_error() {
    unsafe extern "system" fn two_values(
        _: *mut c_void,
        _: *const raw::SPropTagArray,
        _: u32,
        count: *mut u32,
        values: *mut *mut raw::SPropValue,
    ) -> i32 {
        let allocate = fake::subsystem().entry_points().MAPIAllocateBuffer;
        // SAFETY: the caller's out pointers; the block has room for two values, which are numbers.
        unsafe {
            let size = 2 * size_of::<raw::SPropValue>();
            assert_eq!(allocate(size as u32, values.cast()), 0);
            ptr::write_bytes(*values, 0, 2);
            (**values).ulPropTag = tags::MESSAGE_SIZE.tag().0;
            (*(*values).add(1)).ulPropTag = tags::MESSAGE_SIZE.tag().0;
            *count = 2;
        }
        0
    }
    // SAFETY: every slot can be called; GetProps is the third after IUnknown's.
    let prop: MapiProp<'_> = unsafe {
        let raw = hostile(&[(5, two_values as *const c_void)]);
        MapiProp::from_raw(raw::IMAPIProp::from_raw(raw), scope())
    };
    assert_eq!(prop.get((tags::MESSAGE_SIZE, tags::MESSAGE_SIZE)).unwrap(), (Some(0), Some(0)));
    let more = prop.get(tags::MESSAGE_SIZE).unwrap_err();
    names(&more, "IMAPIProp::GetProps");
    let three = (tags::MESSAGE_SIZE, tags::MESSAGE_SIZE, tags::MESSAGE_SIZE);
    names(&prop.get(three).unwrap_err(), "IMAPIProp::GetProps");
    assert_eq!(fake::unfreed(), 0);
}

/// Text goes in as UTF-16, and where that is refused once more as 8-bit text, the flag saying
/// which ([mapi-return-value-documentation]).
#[test]
fn an_object_that_refuses_utf_16_gets_eight_bit_text() {
    unsafe extern "system" fn create_profile(
        _: *mut c_void,
        name: *const c_void,
        _: *const c_void,
        _: usize,
        flags: u32,
    ) -> i32 {
        let unicode = flags & 0x8000_0000 != 0;
        // SAFETY: text as wide as the flag says.
        let name = unsafe { decode::text(name, unicode) }.unwrap();
        SEEN.with_borrow_mut(|seen| seen.push((flags, name)));
        if unicode { Code::E_BAD_CHARWIDTH.to_hresult() } else { 0 }
    }
    // SAFETY: every slot can be called; CreateProfile is the third after IUnknown's.
    let admin: ProfileAdmin<'_> = unsafe {
        let raw = hostile(&[(5, create_profile as *const c_void)]);
        ProfileAdmin::from_raw(raw::IProfAdmin::from_raw(raw), scope())
    };
    admin.create_profile("B\u{FC}ro", ProfileFlags::DEFAULT_SERVICES).unwrap();
    let flags = ProfileFlags::DEFAULT_SERVICES.bits();
    let expected = [(flags | 0x8000_0000, "B\u{FC}ro".to_owned()), (flags, "B\u{FC}ro".to_owned())];
    assert_eq!(SEEN.with_borrow(Clone::clone), expected);
    // What 8-bit text cannot hold is not replaced by something else.
    let error = admin.create_profile("\u{4E2D}\u{6587}", ProfileFlags::empty()).unwrap_err();
    assert_eq!(error.code(), Code::E_BAD_CHARWIDTH);
    assert_eq!(SEEN.with_borrow(Vec::len), 3, "it was asked in UTF-16 alone");
}
