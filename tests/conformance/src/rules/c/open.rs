//! Part C: OpenEntry, of the session and of what opens less than it.

use std::ptr;

use mapi_session::raw::{
    IABContainer, IMAPIContainer, IMAPIFolder, IMAPIProp, IMAPITable, IMessage, IMsgStore,
};
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, tags};
use windows_core::{IUnknown, Interface};

use crate::bench::{BEST_ACCESS, MODIFY, Session, as_prop, id};
use crate::breach::{answers, answers_one_of, hold, ok, same, some};
use crate::messages::{delete, folder, inbox, message};
use crate::objects::{
    ABCONT, FOLDER, Kind, MAILUSER, Opens, PROFSECT, STORE, TwoStores, book, bytes_of, cast,
    compare, entry_id_of, every_kind, new_user, number_of, personal, text_of, two_stores,
};
use crate::read::{entry_id, number, text};
use crate::rules::c::every::DEFERRED_ERRORS;
use crate::{Bench, Breach, Check, Rule};

/// `SHOW_SOFT_DELETES`
const SHOW_SOFT_DELETES: u32 = 0x2;
/// `MAPI_NO_CACHE`
const NO_CACHE: u32 = 0x200;
/// `MAPI_CACHE_ONLY`
const CACHE_ONLY: u32 = 0x4000;
/// `FOLDER_ROOT`
const ROOT: u32 = 0;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "C.4.1",
        "OpenEntry asks the provider that registered the UID in an entry identifier.",
        "accessing-objects-by-using-the-session",
        by_provider,
    ),
    Rule::changes(
        "C.4.2",
        "OpenEntry of a store, of the address book and of a container opens what the session's \
         does, each within its own.",
        "imapisession-openentry",
        by_narrower_openers,
    ),
    Rule::changes(
        "C.4.3",
        "IMsgStore::OpenEntry opens the objects of that store and of no other.",
        "imapisession-openentry",
        of_one_store,
    )
    .chosen("which code refuses those of another; one of those that OpenEntry lists"),
    Rule::reads(
        "C.4.4",
        "With a store's entry identifier OpenEntry is OpenMsgStore; MAPI_MODIFY stands for \
         MDB_WRITE.",
        "imapisession-openentry",
        opens_stores,
    ),
    Rule::reads(
        "C.4.5",
        "With the entry identifier of a row of the status table OpenEntry opens the row's status \
         object.",
        "status-tables",
        opens_status_objects,
    ),
    Rule::reads(
        "C.4.6",
        "The session's OpenEntry takes no null entry identifier; that of a store opens the root \
         folder for it, that of the address book the root container.",
        "accessing-objects-by-using-the-session",
        null,
    ),
    Rule::changes(
        "C.4.7",
        "OpenEntry tells the type of the object that it gives.",
        "imapisession-openentry",
        tells_types,
    ),
    Rule::changes(
        "C.4.8",
        "OpenEntry gives the interface that is asked for; one that the object does not have is \
         MAPI_E_INTERFACE_NOT_SUPPORTED.",
        "imapisession-openentry",
        interfaces,
    )
    .chosen("the code, which the page does not list"),
    Rule::changes(
        "C.4.9",
        "Stores, folders, messages, containers, distribution lists, mail users, status objects \
         and profile sections have entry identifiers, which open them.",
        "entryid",
        kinds,
    )
    .chosen("whether OpenEntry keeps a section from others as OpenProfileSection does; it does"),
    Rule::changes(
        "C.4.MAPI_MODIFY",
        "An object that is opened with MAPI_MODIFY can be changed; one that is opened without \
         cannot.",
        "imapisession-openentry",
        modify,
    ),
    Rule::changes(
        "C.4.MAPI_BEST_ACCESS",
        "With MAPI_BEST_ACCESS an object opens to be changed where that is allowed, and else to \
         be read, without an error.",
        "imapisession-openentry",
        best_access,
    ),
    Rule::changes(
        "C.4.MAPI_DEFERRED_ERRORS",
        "With MAPI_DEFERRED_ERRORS the failure of OpenEntry may come later, but it comes; an \
         object that is there opens as without.",
        "imapisession-openentry",
        deferred,
    ),
    Rule::changes(
        "C.4.cache",
        "MAPI_CACHE_ONLY and MAPI_NO_CACHE are no errors of OpenEntry: they choose where an \
         entry of the address book is read.",
        "imapisession-openentry",
        caches,
    )
    .chosen("what they mean to a provider without a cache; nothing"),
    Rule::changes(
        "C.4.SHOW_SOFT_DELETES",
        "SHOW_SOFT_DELETES opens soft-deleted objects too; the others open as without it.",
        "imapisession-openentry",
        soft_deletes,
    )
    .chosen("what it means to a store that keeps nothing that was deleted; it is MAPI_E_NOT_FOUND"),
    Rule::changes(
        "C.4.errors",
        "An entry identifier of a provider that is not in the session is \
         MAPI_E_UNKNOWN_ENTRYID, an object that is gone MAPI_E_NOT_FOUND.",
        "imapisession-openentry",
        errors,
    )
    .chosen("which code an entry identifier without a UID answers; MAPI_E_INVALID_ENTRYID"),
];

/// PR_ENTRYID of the Inbox of a store, and the name by which the test knows it.
unsafe fn named_inbox(
    bench: &Bench,
    session: &Session,
    store: &[u8],
    name: &str,
) -> Result<Vec<u8>, Breach> {
    let store = session.open_store(store, crate::bench::MDB_WRITE)?;
    let inbox = inbox(bench, &store)?;
    bench.set_props(&as_prop(&inbox)?, &[tags::COMMENT.with(name)])?;
    entry_id_of(bench, &inbox)
}

/// An Inbox of each of two stores, whose comments tell which store it is of.
struct TwoInboxes {
    stores: TwoStores,
    first: Vec<u8>,
    second: Vec<u8>,
}

unsafe fn two_inboxes(bench: &Bench) -> Result<TwoInboxes, Breach> {
    let stores = two_stores(bench)?;
    let first = named_inbox(bench, &stores.session, &stores.first, "of the first")?;
    let second = named_inbox(bench, &stores.session, &stores.second, "of the second")?;
    Ok(TwoInboxes { stores, first, second })
}

unsafe fn by_provider(bench: &Bench) -> Check {
    let two = two_inboxes(bench)?;
    for (inbox, store, name) in [
        (&two.second, &two.stores.second, "of the second"),
        (&two.first, &two.stores.first, "of the first"),
    ] {
        let (object, _) = two.stores.session.opened(inbox, 0)?;
        same(
            "PR_COMMENT of the folder",
            text_of(bench, &object, tags::COMMENT)?,
            Some(name.to_owned()),
        )?;
        let own = bytes_of(bench, &object, tags::STORE_ENTRYID)?;
        let (code, equal) = compare(&two.stores.session, &own, store);
        same("CompareEntryIDs of the folder's store", (code, equal), (Code::S_OK, true))?;
    }
    // The address book's provider is asked for what is its own, in the same session.
    let book = book(&two.stores.session)?;
    let user = new_user(bench, &book, "Ursula")?;
    let (object, _) = two.stores.session.opened(&user, 0)?;
    let name = text_of(bench, &object, tags::DISPLAY_NAME)?;
    same("PR_DISPLAY_NAME of the mail user", name.as_deref(), Some("Ursula"))
}

/// What a narrower OpenEntry opens is what the session's opens.
unsafe fn opens_the_same(
    bench: &Bench,
    session: &Session,
    what: &str,
    opener: &impl Opens,
    entry: &[u8],
) -> Check {
    let (wide, kind) = session.opened(entry, 0)?;
    let (narrow, told) = opener.opened(entry, 0)?;
    same(&format!("the type that OpenEntry of {what} tells"), told, kind)?;
    for tag in [tags::RECORD_KEY, tags::ENTRYID] {
        let expected = bytes_of(bench, &wide, tag)?;
        same(
            &format!("{:?} of what OpenEntry of {what} gives", tag.tag()),
            bytes_of(bench, &narrow, tag)?,
            expected,
        )?;
    }
    Ok(())
}

unsafe fn by_narrower_openers(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let inbox = inbox(bench, &store)?;
    let letter = message(bench, &inbox, &[tags::SUBJECT.with("a letter")])?;
    let letter = entry_id_of(bench, &letter)?;
    opens_the_same(bench, &session, "a store", &store, &letter)?;
    opens_the_same(bench, &session, "a folder", &cast::<IMAPIContainer>("it", &inbox)?, &letter)?;
    let book = book(&session)?;
    let user = new_user(bench, &book, "Ursula")?;
    opens_the_same(bench, &session, "the address book", &book, &user)?;
    let container = personal(bench, &book)?;
    opens_the_same(
        bench,
        &session,
        "a container",
        &cast::<IMAPIContainer>("it", &container)?,
        &user,
    )
}

/// The codes with which an identifier of another provider is refused.
const FOREIGN: [Code; 4] =
    [Code::E_UNKNOWN_ENTRYID, Code::E_INVALID_ENTRYID, Code::E_NOT_FOUND, Code::E_NO_ACCESS];

unsafe fn of_one_store(bench: &Bench) -> Check {
    let two = two_inboxes(bench)?;
    let store = two.stores.session.open_store(&two.stores.second, 0)?;
    let (object, kind) = store.opened(&two.second, 0)?;
    same("the type of the store's own folder", kind, FOLDER)?;
    let name = text_of(bench, &object, tags::COMMENT)?;
    same("PR_COMMENT of the folder", name.as_deref(), Some("of the second"))?;
    let (code, _) = store.try_open(&two.first, 0)?;
    answers_one_of("OpenEntry of another store's folder", code.to_hresult(), &FOREIGN)
}

unsafe fn opens_stores(bench: &Bench) -> Check {
    let session = bench.session()?;
    let entry = session.default_store_id(bench)?;
    let (object, kind) = session.opened(&entry, 0)?;
    same("the type of a store", kind, STORE)?;
    cast::<IMsgStore>("a store", &object)?;
    let key = bytes_of(bench, &object, tags::RECORD_KEY)?;
    let by_method = session.open_store(&entry, 0)?;
    same("PR_RECORD_KEY of the store", key, bytes_of(bench, &by_method, tags::RECORD_KEY)?)?;
    same("PR_ACCESS_LEVEL without a flag", number_of(bench, &object, tags::ACCESS_LEVEL)?, 0)?;
    let mask = number_of(bench, &object, tags::STORE_SUPPORT_MASK)?;
    // STORE_MODIFY_OK and STORE_CREATE_OK
    same("the bits for changes in PR_STORE_SUPPORT_MASK", mask & 0x18, 0)?;
    let (object, _) = session.opened(&entry, MODIFY)?;
    same("PR_ACCESS_LEVEL with MAPI_MODIFY", number_of(bench, &object, tags::ACCESS_LEVEL)?, 1)
}

unsafe fn opens_status_objects(bench: &Bench) -> Check {
    let session = bench.session()?;
    for row in session.status_rows(bench)? {
        let (object, kind) = session.opened(&entry_id(&row)?, 0)?;
        same("the type of a status object", kind, crate::objects::STATUS)?;
        let told = text_of(bench, &object, tags::DISPLAY_NAME)?;
        same("PR_DISPLAY_NAME of the object", told, text(&row, tags::DISPLAY_NAME))?;
        let told = number_of(bench, &object, tags::RESOURCE_TYPE)?;
        same("PR_RESOURCE_TYPE of the object", Some(told), number(&row, tags::RESOURCE_TYPE))?;
    }
    Ok(())
}

/// What OpenEntry gives for null.
unsafe fn open_null(opener: &impl Opens) -> Result<(IUnknown, u32), Breach> {
    let (mut kind, mut object) = (0, ptr::null_mut());
    let answer = opener.open_entry((0, ptr::null()), ptr::null(), 0, &mut kind, &mut object);
    ok("OpenEntry of null", answer)?;
    hold(!object.is_null(), || "OpenEntry gave null with S_OK".into())?;
    Ok((IUnknown::from_raw(object), kind))
}

unsafe fn null(bench: &Bench) -> Check {
    let session = bench.session()?;
    let (mut kind, mut object) = (0, ptr::null_mut());
    let answer = session.open_entry((0, ptr::null()), ptr::null(), 0, &mut kind, &mut object);
    hold(object.is_null(), || "the session opened something for null".into())?;
    answers("IMAPISession::OpenEntry of null", answer, Code::E_INVALID_PARAMETER)?;
    // Bytes without a count are nothing, either.
    let entry = session.default_store_id(bench)?;
    let nothing = (0, id(&entry).1);
    let answer = session.open_entry(nothing, ptr::null(), 0, &mut kind, &mut object);
    hold(object.is_null(), || "the session opened something of no bytes".into())?;
    answers("IMAPISession::OpenEntry of no bytes", answer, Code::E_INVALID_PARAMETER)?;

    let (root, kind) = open_null(&session.default_store(bench)?)?;
    same("the type of a store's root", kind, FOLDER)?;
    let root: IMAPIFolder = cast("a store's root", &root)?;
    same("PR_FOLDER_TYPE of a store's root", number_of(bench, &root, tags::FOLDER_TYPE)?, ROOT)?;
    let (root, kind) = open_null(&book(&session)?)?;
    same("the type of the address book's root", kind, ABCONT)?;
    let root: IABContainer = cast("the address book's root", &root)?;
    let mut table: Option<IMAPITable> = None;
    ok("GetHierarchyTable of the root", root.GetHierarchyTable(0, &mut table))?;
    let containers = bench.rows(&some("the hierarchy table", table)?, None)?;
    hold(!containers.is_empty(), || "the root container has no containers".into())
}

unsafe fn tells_types(bench: &Bench) -> Check {
    let session = bench.session()?;
    for Kind { what, kind, entry, .. } in every_kind(bench, &session)? {
        let (object, told) = session.opened(&entry, 0)?;
        same(&format!("the type of {what}"), told, kind)?;
        let own = number_of(bench, &object, tags::OBJECT_TYPE)?;
        same(&format!("PR_OBJECT_TYPE of {what}"), own, kind)?;
    }
    Ok(())
}

unsafe fn interfaces(bench: &Bench) -> Check {
    let session = bench.session()?;
    for Kind { what, kind, entry, interface } in every_kind(bench, &session)? {
        for wanted in [IUnknown::IID, IMAPIProp::IID, interface] {
            let (mut told, mut object) = (0, ptr::null_mut());
            let answer = session.open_entry(id(&entry), &wanted, 0, &mut told, &mut object);
            ok(&format!("OpenEntry of {what} for {wanted:?}"), answer)?;
            hold(!object.is_null(), || "OpenEntry gave null with S_OK".into())?;
            let object = IUnknown::from_raw(object);
            let mut again = ptr::null_mut();
            let answer = object.query(&wanted, &mut again);
            ok(&format!("QueryInterface of {what} for {wanted:?}"), answer.0)?;
            drop(IUnknown::from_raw(again));
            same(&format!("the pointer of {what} for {wanted:?}"), object.as_raw(), again)?;
            same(&format!("the type of {what}"), told, kind)?;
        }
        // A table is none of these.
        let (mut told, mut object) = (0, ptr::null_mut());
        let wanted = IMAPITable::IID;
        let answer = session.open_entry(id(&entry), &wanted, 0, &mut told, &mut object);
        if !object.is_null() {
            drop(IUnknown::from_raw(object));
            return Err(Breach::new(format!("OpenEntry of {what} gave an IMAPITable")));
        }
        let code = Code::E_INTERFACE_NOT_SUPPORTED;
        answers(&format!("OpenEntry of {what} for an IMAPITable"), answer, code)?;
    }
    Ok(())
}

unsafe fn kinds(bench: &Bench) -> Check {
    let session = bench.session()?;
    for Kind { what, kind, entry, .. } in every_kind(bench, &session)? {
        let (object, told) = session.opened(&entry, 0)?;
        same(&format!("the type of {what}"), told, kind)?;
        // It says the same of itself, and opens again in another session.
        let own = entry_id_of(bench, &object)?;
        let (code, equal) = compare(&session, &own, &entry);
        same(&format!("CompareEntryIDs of {what} with itself"), (code, equal), (Code::S_OK, true))?;
        drop(object);
        let next = bench.logon(crate::bench::PROFILE)?;
        let (object, told) = next.opened(&own, 0)?;
        same(&format!("the type of {what} in the next session"), told, kind)?;
        if kind == PROFSECT {
            // Somebody reads it.
            let (code, _) = session.try_open(&entry, MODIFY)?;
            same("OpenEntry of a section to write it", code, Code::E_NO_ACCESS)?;
            drop(object);
            session.opened(&entry, MODIFY)?;
        }
    }
    Ok(())
}

/// A message, a folder and a mail user, none of which is read-only.
unsafe fn changeable(
    bench: &Bench,
    session: &Session,
) -> Result<[(&'static str, Vec<u8>); 3], Breach> {
    let inbox = inbox(bench, &session.default_store(bench)?)?;
    let letter = message(bench, &inbox, &[tags::SUBJECT.with("a letter")])?;
    Ok([
        ("a message", entry_id_of(bench, &letter)?),
        ("a folder", entry_id_of(bench, &inbox)?),
        ("a mail user", new_user(bench, &book(session)?, "Ursula")?),
    ])
}

/// SetProps and SaveChanges of a comment.
unsafe fn comment(object: &IUnknown) -> Result<i32, Breach> {
    let arena = Arena::new();
    let props = encode::props(&arena, &[tags::COMMENT.with("a comment")])?;
    let object: IMAPIProp = as_prop(object)?;
    let set = object.SetProps(1, props, ptr::null_mut());
    if Code::from_hresult(set).is_error() { Ok(set) } else { Ok(object.SaveChanges(0)) }
}

unsafe fn modify(bench: &Bench) -> Check {
    let session = bench.session()?;
    for (what, entry) in changeable(bench, &session)? {
        let (object, _) = session.opened(&entry, 0)?;
        let level = number_of(bench, &object, tags::ACCESS_LEVEL)?;
        same(&format!("PR_ACCESS_LEVEL of {what} without MAPI_MODIFY"), level, 0)?;
        let answer = comment(&object)?;
        answers(&format!("a change of {what} without MAPI_MODIFY"), answer, Code::E_NO_ACCESS)?;
        drop(object);
        let (object, _) = session.opened(&entry, MODIFY)?;
        let level = number_of(bench, &object, tags::ACCESS_LEVEL)?;
        same(&format!("PR_ACCESS_LEVEL of {what} with MAPI_MODIFY"), level, 1)?;
        ok(&format!("a change of {what} with MAPI_MODIFY"), comment(&object)?)?;
        drop(object);
        let (object, _) = session.opened(&entry, 0)?;
        let kept = text_of(bench, &object, tags::COMMENT)?;
        same(&format!("PR_COMMENT of {what}"), kept.as_deref(), Some("a comment"))?;
    }
    Ok(())
}

unsafe fn best_access(bench: &Bench) -> Check {
    let session = bench.session()?;
    for (what, entry) in changeable(bench, &session)? {
        let (object, _) = session.opened(&entry, BEST_ACCESS)?;
        let level = number_of(bench, &object, tags::ACCESS_LEVEL)?;
        same(&format!("PR_ACCESS_LEVEL of {what} with MAPI_BEST_ACCESS"), level, 1)?;
        ok(&format!("a change of {what} with MAPI_BEST_ACCESS"), comment(&object)?)?;
    }
    // In a store that was opened to be read.
    let store = session.open_store(&session.default_store_id(bench)?, 0)?;
    let inbox = entry_id_of(bench, &inbox(bench, &store)?)?;
    let (code, _) = store.try_open(&inbox, MODIFY)?;
    same("OpenEntry with MAPI_MODIFY in a store that is read-only", code, Code::E_NO_ACCESS)?;
    let (object, _) = store.opened(&inbox, BEST_ACCESS)?;
    let level = number_of(bench, &object, tags::ACCESS_LEVEL)?;
    same("PR_ACCESS_LEVEL with MAPI_BEST_ACCESS in a store that is read-only", level, 0)
}

/// The identifier of a message that was deleted, and of one that was not.
unsafe fn gone_and_there(bench: &Bench, session: &Session) -> Result<[Vec<u8>; 2], Breach> {
    let inbox = inbox(bench, &session.default_store(bench)?)?;
    let gone = entry_id_of(bench, &message(bench, &inbox, &[tags::SUBJECT.with("soon gone")])?)?;
    delete(&inbox, std::slice::from_ref(&gone))?;
    let there = message(bench, &inbox, &[tags::SUBJECT.with("still there")])?;
    Ok([gone, entry_id_of(bench, &there)?])
}

unsafe fn deferred(bench: &Bench) -> Check {
    let session = bench.session()?;
    let [gone, there] = gone_and_there(bench, &session)?;
    let (object, _) = session.opened(&there, DEFERRED_ERRORS)?;
    let subject = text_of(bench, &object, tags::SUBJECT)?;
    same("PR_SUBJECT of a message", subject.as_deref(), Some("still there"))?;
    let (code, opened) = session.try_open(&gone, DEFERRED_ERRORS)?;
    let Some((object, _)) = opened else {
        return same("OpenEntry of a message that is gone", code, Code::E_NOT_FOUND);
    };
    let (mut count, mut props) = (0, ptr::null_mut());
    let answer = as_prop(&object)?.GetProps(ptr::null(), 0, &mut count, &mut props);
    answers("GetProps of a message that is gone", answer, Code::E_NOT_FOUND)
}

unsafe fn caches(bench: &Bench) -> Check {
    let session = bench.session()?;
    let book = book(&session)?;
    let user = new_user(bench, &book, "Ursula")?;
    for flags in [0, NO_CACHE, CACHE_ONLY] {
        for (object, kind) in [session.opened(&user, flags)?, book.opened(&user, flags)?] {
            same(&format!("the type of a mail user with flags {flags:#x}"), kind, MAILUSER)?;
            let name = text_of(bench, &object, tags::DISPLAY_NAME)?;
            same("PR_DISPLAY_NAME of a mail user", name.as_deref(), Some("Ursula"))?;
        }
    }
    Ok(())
}

unsafe fn soft_deletes(bench: &Bench) -> Check {
    let session = bench.session()?;
    let [gone, there] = gone_and_there(bench, &session)?;
    let inbox = inbox(bench, &session.default_store(bench)?)?;
    let inbox: IMAPIContainer = cast("a folder", &inbox)?;
    for (object, _) in
        [session.opened(&there, SHOW_SOFT_DELETES)?, inbox.opened(&there, SHOW_SOFT_DELETES)?]
    {
        let subject = text_of(bench, &object, tags::SUBJECT)?;
        same("PR_SUBJECT of a message", subject.as_deref(), Some("still there"))?;
    }
    let (code, opened) = session.try_open(&gone, SHOW_SOFT_DELETES)?;
    match opened {
        None => same("OpenEntry of a message that was deleted", code, Code::E_NOT_FOUND),
        Some((object, _)) => {
            let subject = text_of(bench, &object, tags::SUBJECT)?;
            same("PR_SUBJECT of a deleted message", subject.as_deref(), Some("soon gone"))
        }
    }
}

unsafe fn errors(bench: &Bench) -> Check {
    let session = bench.session()?;
    let [gone, there] = gone_and_there(bench, &session)?;
    let (code, _) = session.try_open(&gone, 0)?;
    same("OpenEntry of a message that is gone", code, Code::E_NOT_FOUND)?;
    let mut foreign = there.clone();
    for byte in foreign.iter_mut().skip(4).take(16) {
        *byte ^= 0x5A;
    }
    let (code, _) = session.try_open(&foreign, 0)?;
    same("OpenEntry with a UID that nobody has", code, Code::E_UNKNOWN_ENTRYID)?;
    for length in [1, 4, 19] {
        let (code, _) = session.try_open(&there[..length], 0)?;
        same(&format!("OpenEntry of {length} bytes"), code, Code::E_INVALID_ENTRYID)?;
    }
    let store = session.open_store(&session.default_store_id(bench)?, 0)?;
    let (code, _) = store.try_open(&there, MODIFY)?;
    same("OpenEntry with MAPI_MODIFY of what is read-only", code, Code::E_NO_ACCESS)?;
    // The folder is as good as before.
    let inbox = folder(&store, &entry_id_of(bench, &inbox(bench, &store)?)?)?;
    cast::<IMAPIContainer>("a folder", &inbox)?.opened(&there, 0)?;
    session.opened(&there, 0).and_then(|(object, _)| cast::<IMessage>("it", &object)).map(drop)
}
