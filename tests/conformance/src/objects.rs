//! The objects that have entry identifiers: ways to open them, and one of each kind.
#![allow(unsafe_op_in_unsafe_fn)] // C clients throughout, as the rules are

use std::ffi::c_void;
use std::ptr;

use mapi_session::raw::{
    ENTRYID, IABContainer, IAddrBook, IMAPIContainer, IMAPIFolder, IMAPISession, IMessage,
    IMsgStore, IProfSect, MAPIUID,
};
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, PropTag, PropValue, Value, tags, types};
use windows_core::{GUID, IUnknown, Interface};

use crate::Bench;
use crate::bench::{MODIFY, PROFILE, SPOOLER, Session, UNICODE, as_prop, id};
use crate::breach::{Breach, hold, ok, some, succeeds};
use crate::messages::{inbox, message};
use crate::read::{bytes, entry_id, number, value};

/// `MAPI_STORE`
pub(crate) const STORE: u32 = 1;
/// `MAPI_FOLDER`
pub(crate) const FOLDER: u32 = 3;
/// `MAPI_ABCONT`
pub(crate) const ABCONT: u32 = 4;
/// `MAPI_MESSAGE`
pub(crate) const MESSAGE: u32 = 5;
/// `MAPI_MAILUSER`
pub(crate) const MAILUSER: u32 = 6;
/// `MAPI_DISTLIST`
pub(crate) const DISTLIST: u32 = 8;
/// `MAPI_PROFSECT`
pub(crate) const PROFSECT: u32 = 9;
/// `MAPI_STATUS`
pub(crate) const STATUS: u32 = 10;

/// What has OpenEntry.
pub(crate) trait Opens {
    /// OpenEntry, as it is called.
    unsafe fn open_entry(
        &self,
        id: (u32, *const ENTRYID),
        interface: *const GUID,
        flags: u32,
        kind: *mut u32,
        object: *mut *mut c_void,
    ) -> i32;

    /// OpenEntry with the standard interface: what it answers, and the object and its type where
    /// it has succeeded.
    unsafe fn try_open(
        &self,
        entry: &[u8],
        flags: u32,
    ) -> Result<(Code, Option<(IUnknown, u32)>), Breach> {
        let (mut kind, mut object) = (0, ptr::null_mut());
        let answer = self.open_entry(id(entry), ptr::null(), flags, &mut kind, &mut object);
        let code = Code::from_hresult(answer);
        hold(object.is_null() == code.is_error(), || {
            format!("OpenEntry answered {code}, and the object is at {object:?}")
        })?;
        Ok((code, (!object.is_null()).then(|| (IUnknown::from_raw(object), kind))))
    }

    /// The same, where it has to succeed.
    unsafe fn opened(&self, entry: &[u8], flags: u32) -> Result<(IUnknown, u32), Breach> {
        let (code, opened) = self.try_open(entry, flags)?;
        some(&format!("an object from OpenEntry, which answered {code}"), opened)
    }
}

macro_rules! opens {
    ($($interface:ty),*) => {$(
        impl Opens for $interface {
            unsafe fn open_entry(
                &self,
                (count, first): (u32, *const ENTRYID),
                interface: *const GUID,
                flags: u32,
                kind: *mut u32,
                object: *mut *mut c_void,
            ) -> i32 {
                self.OpenEntry(count, first, interface, flags, kind, object)
            }
        }
    )*};
}

opens!(IMAPISession, IMsgStore, IAddrBook, IMAPIContainer);

/// The interface of an object, which it has to have.
pub(crate) fn cast<T: Interface>(what: &str, object: &impl Interface) -> Result<T, Breach> {
    object
        .cast()
        .map_err(|error| Breach::new(format!("{what} has no interface {:?}: {error}", T::IID)))
}

/// The `PR_ENTRYID` of an object.
pub(crate) unsafe fn entry_id_of(
    bench: &Bench,
    object: &impl Interface,
) -> Result<Vec<u8>, Breach> {
    entry_id(&bench.props(&as_prop(object)?, Some(&[tags::ENTRYID.tag()]))?)
}

/// A property of bytes of an object.
pub(crate) unsafe fn bytes_of(
    bench: &Bench,
    object: &impl Interface,
    tag: PropTag<types::Binary>,
) -> Result<Vec<u8>, Breach> {
    let props = bench.props(&as_prop(object)?, Some(&[tag.tag()]))?;
    some(&format!("{:?} of an object", tag.tag()), bytes(&props, tag)).map(<[u8]>::to_vec)
}

/// A property of text of an object, if it has it.
pub(crate) unsafe fn text_of(
    bench: &Bench,
    object: &impl Interface,
    tag: PropTag<types::Unicode>,
) -> Result<Option<String>, Breach> {
    let props = bench.props(&as_prop(object)?, Some(&[tag.tag()]))?;
    Ok(crate::read::text(&props, tag))
}

/// A number of an object.
pub(crate) unsafe fn number_of(
    bench: &Bench,
    object: &impl Interface,
    tag: PropTag<types::Long>,
) -> Result<u32, Breach> {
    let props = bench.props(&as_prop(object)?, Some(&[tag.tag()]))?;
    some(&format!("{:?} of an object", tag.tag()), number(&props, tag))
}

/// CompareEntryIDs of a session: what it answers, and the result.
pub(crate) unsafe fn compare(session: &IMAPISession, a: &[u8], b: &[u8]) -> (Code, bool) {
    let ((count_a, a), (count_b, b)) = (id(a), id(b));
    // Neither TRUE nor FALSE: what the call leaves alone is no result.
    let mut result = 0x55;
    let answer = session.CompareEntryIDs(count_a, a, count_b, b, 0, &mut result);
    (Code::from_hresult(answer), result == 1)
}

/// OpenProfileSection with the standard interface.
pub(crate) unsafe fn section(
    session: &IMAPISession,
    uid: &MAPIUID,
    flags: u32,
) -> Result<(Code, Option<IProfSect>), Breach> {
    let mut section = ptr::null_mut();
    let answer = session.OpenProfileSection(uid, ptr::null(), flags, &mut section);
    let code = Code::from_hresult(answer);
    hold(section.is_null() == code.is_error(), || {
        format!("OpenProfileSection answered {code}, and the section is at {section:?}")
    })?;
    Ok((code, (!section.is_null()).then(|| IProfSect::from_raw(section))))
}

/// A UID that nobody has.
pub(crate) const fn own_uid(number: u8) -> MAPIUID {
    MAPIUID { ab: [number, 0x3E, 0x51, 0x77, 9, 9, 9, 9, 8, 8, 8, 8, 7, 7, 7, 7] }
}

/// OpenAddressBook.
pub(crate) unsafe fn book(session: &IMAPISession) -> Result<IAddrBook, Breach> {
    let mut book = ptr::null_mut();
    succeeds("OpenAddressBook", session.OpenAddressBook(0, ptr::null(), 0, &mut book))?;
    hold(!book.is_null(), || "OpenAddressBook gave a null pointer with a success".into())?;
    Ok(IAddrBook::from_raw(book))
}

/// The container that new entries go to, to be written.
pub(crate) unsafe fn personal(bench: &Bench, book: &IAddrBook) -> Result<IABContainer, Breach> {
    let (mut count, mut first) = (0, ptr::null_mut());
    ok("GetPAB", book.GetPAB(&mut count, &mut first))?;
    let entry = bench.owned_bytes(count, first)?;
    let (object, _) = book.opened(entry.as_bytes(), MODIFY)?;
    cast("the personal address book", &object)
}

/// A new entry of a container, by the template that the container names: its identifier.
pub(crate) unsafe fn new_entry(
    bench: &Bench,
    container: &IABContainer,
    template: PropTag<types::Binary>,
    props: &[PropValue],
) -> Result<Vec<u8>, Breach> {
    let template = bytes_of(bench, container, template)?;
    let (count, first) = id(&template);
    let mut entry = None;
    ok("CreateEntry", container.CreateEntry(count, first, 0, &mut entry))?;
    let entry = some("what CreateEntry gives", entry)?;
    bench.set_props(&entry, props)?;
    // KEEP_OPEN_READONLY
    ok("SaveChanges of a new entry", entry.SaveChanges(1))?;
    entry_id_of(bench, &entry)
}

/// A new mail user of the personal address book: its identifier.
pub(crate) unsafe fn new_user(
    bench: &Bench,
    book: &IAddrBook,
    name: &str,
) -> Result<Vec<u8>, Breach> {
    let props = [
        tags::DISPLAY_NAME.with(name),
        tags::ADDRTYPE.with("SMTP"),
        tags::EMAIL_ADDRESS.with(format!("{}@example.org", name.to_lowercase())),
    ];
    new_entry(bench, &personal(bench, book)?, tags::DEF_CREATE_MAILUSER, &props)
}

/// A recipient who only describes himself: CreateOneOff with these flags.
pub(crate) unsafe fn one_off(
    bench: &Bench,
    book: &IAddrBook,
    name: &str,
    flags: u32,
) -> Result<Vec<u8>, Breach> {
    let arena = Arena::new();
    let text = |text: &str| encode::text(&arena, text, flags & UNICODE != 0);
    let (mut count, mut first) = (0, ptr::null_mut());
    let answer = book.CreateOneOff(
        text(name)?.cast_const(),
        text("SMTP")?.cast_const(),
        text(&format!("{}@example.org", name.to_lowercase()))?.cast_const(),
        flags,
        &mut count,
        &mut first,
    );
    ok("CreateOneOff", answer)?;
    Ok(bench.owned_bytes(count, first)?.as_bytes().to_vec())
}

/// An object that a session opens by its entry identifier.
pub(crate) struct Kind {
    /// What it is.
    pub(crate) what: &'static str,
    /// The type that OpenEntry tells.
    pub(crate) kind: u32,
    /// Its `PR_ENTRYID`.
    pub(crate) entry: Vec<u8>,
    /// Its standard interface.
    pub(crate) interface: GUID,
}

/// An object of every kind that has an entry identifier.
pub(crate) unsafe fn every_kind(bench: &Bench, session: &Session) -> Result<Vec<Kind>, Breach> {
    use mapi_session::raw::{IDistList, IMAPIStatus, IMailUser};
    let store = session.default_store(bench)?;
    let folder = inbox(bench, &store)?;
    let message = message(bench, &folder, &[tags::SUBJECT.with("one of every kind")])?;
    let book = book(session)?;
    let container = personal(bench, &book)?;
    let list = [tags::DISPLAY_NAME.with("Both of us")];
    let (_, section) = section(session, &own_uid(1), MODIFY)?;
    let section = some("a new profile section", section)?;
    let status = entry_id(&session.status_row(bench, SPOOLER)?)?;
    let of = |what, kind, entry, interface| Kind { what, kind, entry, interface };
    let list = new_entry(bench, &container, tags::DEF_CREATE_DL, &list)?;
    let user = new_user(bench, &book, "Ursula")?;
    Ok(vec![
        of("a message store", STORE, entry_id_of(bench, &store)?, IMsgStore::IID),
        of("a folder", FOLDER, entry_id_of(bench, &folder)?, IMAPIFolder::IID),
        of("a message", MESSAGE, entry_id_of(bench, &message)?, IMessage::IID),
        of("a container", ABCONT, entry_id_of(bench, &container)?, IABContainer::IID),
        of("a distribution list", DISTLIST, list, IDistList::IID),
        of("a mail user", MAILUSER, user, IMailUser::IID),
        of("a status object", STATUS, status, IMAPIStatus::IID),
        of("a profile section", PROFSECT, entry_id_of(bench, &section)?, IProfSect::IID),
    ])
}

/// A session with two message stores.
pub(crate) struct TwoStores {
    pub(crate) session: Session,
    /// The entry identifier of the default store, as the store table has it.
    pub(crate) first: Vec<u8>,
    /// That of the other.
    pub(crate) second: Vec<u8>,
}

/// MAPI initialised, and a session with two message stores.
pub(crate) unsafe fn two_stores(bench: &Bench) -> Result<TwoStores, Breach> {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    bench.create_service(&bench.services(PROFILE)?, "LOCALSTORE")?;
    with_stores(bench, bench.logon(PROFILE)?)
}

/// The two message stores of a session.
pub(crate) unsafe fn with_stores(bench: &Bench, session: Session) -> Result<TwoStores, Breach> {
    let rows = bench.rows(&session.stores_table()?, None)?;
    hold(rows.len() == 2, || format!("the store table has {} rows", rows.len()))?;
    let is_default =
        |row: &&Vec<PropValue>| value(row, tags::DEFAULT_STORE) == Some(&Value::Boolean(true));
    let first = some("the row of the default store", rows.iter().find(is_default))?;
    let second = rows.iter().find(|row| !is_default(row));
    let second = some("the row of a store that is not the default", second)?;
    Ok(TwoStores { first: entry_id(first)?, second: entry_id(second)?, session })
}

/// How many references there are to an object.
pub(crate) unsafe fn references(object: &impl Interface) -> Result<u32, Breach> {
    let object: IUnknown = cast("an object", object)?;
    let vtable = Interface::vtable(&object);
    (vtable.AddRef)(object.as_raw());
    // But for that of `object`.
    Ok((vtable.Release)(object.as_raw()).saturating_sub(1))
}
