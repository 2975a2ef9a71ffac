//! Part D: entry identifiers, and the objects that they lead to.

use std::ptr;

use mapi_session::raw::{IMAPIContainer, IMAPIFolder};
use mapi_session::wire::{Arena, Row, encode};
use mapi_session::{Code, EntryId, tags};
use windows_core::{IUnknown, Interface};

use crate::bench::{MDB_WRITE, PROFILE, Session, UNICODE, id};
use crate::breach::{Breach, answers, answers_one_of, hold, ok, same, some};
use crate::messages::{address, attach, inbox, message};
use crate::objects::{
    ABCONT, FOLDER, Kind, MAILUSER, MESSAGE, Opens, PROFSECT, STATUS, STORE, book, bytes_of, cast,
    compare, entry_id_of, every_kind, new_user, number_of, one_off, personal, text_of, two_stores,
};
use crate::read::{bytes, entry_id};
use crate::{Bench, Check, Rule};

const SHORTTERM: u8 = 0x80;
const NOTRECIP: u8 = 0x40;
const THISSESSION: u8 = 0x20;
const NOW: u8 = 0x10;
const NOTRESERVED: u8 = 0x08;
/// `muidStoreWrap`, as it lies in memory.
const STORE_WRAP: [u8; 16] = [
    0x38, 0xA1, 0xBB, 0x10, 0x05, 0xE5, 0x10, 0x1A, 0xA1, 0xBB, 0x08, 0x00, 0x2B, 0x2A, 0x56, 0xC2,
];
/// A UID that no provider has by itself.
const SHARED: [u8; 16] = [0x5A; 16];

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "D.1.1",
        "An entry identifier is four bytes of flags and, from the fifth on, the UID of its provider.",
        "entryid",
        layout,
    ),
    Rule::changes(
        "D.1.2",
        "A provider may register several UIDs: what has one of them is its own.",
        "imapisupport-setprovideruid",
        several_uids,
    )
    .backstage(),
    Rule::changes(
        "D.1.3",
        "Where several logons have registered a UID, the first of them is asked, and no other.",
        "registering-service-provider-unique-identifiers",
        first_of_several,
    )
    .backstage(),
    Rule::changes(
        "D.1.4",
        "Whether two entry identifiers stand for one object is for CompareEntryIDs to say.",
        "mapi-entry-identifiers",
        compared,
    ),
    Rule::reads(
        "D.1.5",
        "An entry identifier that MAPI gives is aligned for its structure.",
        "entryid",
        aligned,
    )
    .chosen("to how many bytes; eight"),
    Rule::changes(
        "D.1.MAPI_SHORTTERM",
        "MAPI_SHORTTERM says that an identifier is short-term: what GetProps gives does not have it.",
        "constructing-entry-identifiers",
        not_short_term,
    ),
    Rule::changes(
        "D.1.MAPI_NOTRECIP",
        "MAPI_NOTRECIP says that an identifier is none of a recipient: a mail user's does not have \
         it, and can be one.",
        "constructing-entry-identifiers",
        good_for_recipients,
    ),
    Rule::changes(
        "D.1.MAPI_THISSESSION",
        "MAPI_THISSESSION says that an identifier is good in this session only: one without it \
         opens in the next.",
        "constructing-entry-identifiers",
        good_in_the_next_session,
    ),
    Rule::changes(
        "D.1.MAPI_NOW",
        "MAPI_NOW says that an identifier is good now only: one without it opens again later.",
        "constructing-entry-identifiers",
        good_later,
    ),
    Rule::changes(
        "D.1.MAPI_NOTRESERVED",
        "MAPI_NOTRESERVED keeps an identifier from others: a custom recipient's does not have it, \
         and opens for another user.",
        "constructing-entry-identifiers",
        good_for_others,
    ),
    Rule::changes(
        "D.1.6",
        "All four flag bytes of a long-term identifier are zero.",
        "long-term-entry-identifiers",
        long_term_flags,
    ),
    Rule::changes(
        "D.1.7",
        "PR_ENTRYID of an object is long-term, whatever the row of a table had that led to it.",
        "short-term-entry-identifiers",
        long_term_of_rows,
    ),
    Rule::changes(
        "D.1.8",
        "The identifier of a table's row opens by OpenEntry of the container that gave the table.",
        "short-term-entry-identifiers",
        opened_by_container,
    ),
    Rule::reads(
        "D.1.null.IAddrBook",
        "IAddrBook::OpenEntry of null opens the root container of the address book.",
        "accessing-objects-by-using-the-session",
        null_of_the_book,
    ),
    Rule::reads(
        "D.1.null.IMsgStore",
        "IMsgStore::OpenEntry of null opens the root folder of the store.",
        "accessing-objects-by-using-the-session",
        null_of_a_store,
    ),
    Rule::reads(
        "D.1.null.container",
        "A container's OpenEntry of null opens the container itself, or is \
         MAPI_E_INVALID_PARAMETER.",
        "accessing-objects-by-using-the-session",
        null_of_a_container,
    ),
    Rule::reads(
        "D.1.null.IMAPISession",
        "IMAPISession::OpenEntry takes no null entry identifier.",
        "accessing-objects-by-using-the-session",
        session_opens_no_null,
    )
    .chosen("which code refuses it; MAPI_E_INVALID_PARAMETER"),
    Rule::changes(
        "D.1.9",
        "A container, a store and the session open the same object, one slower than the other.",
        "accessing-objects-by-using-the-session",
        three_ways,
    )
    .chosen("how much slower; that is not looked at"),
    Rule::changes(
        "D.1.10",
        "A copy has a record key and an entry identifier of its own, and the search key of the first.",
        "mapi-record-and-search-keys",
        keys_of_a_copy,
    ),
    Rule::reads(
        "D.1.11",
        "The entry identifier of a store is wrapped, and is PR_STORE_ENTRYID of all that is in it.",
        "wrapstoreentryid",
        wrapped,
    ),
    Rule::changes(
        "D.2",
        "PR_OBJECT_TYPE of an object is the number of its kind in the headers.",
        "pidtagobjecttype-canonical-property",
        object_types,
    ),
];

/// An object of every kind in a new session.
unsafe fn all(bench: &Bench) -> Result<(Session, Vec<Kind>), Breach> {
    let session = bench.session()?;
    let kinds = every_kind(bench, &session)?;
    Ok((session, kinds))
}

/// The entry of a kind.
fn of_kind(kinds: &[Kind], kind: u32) -> Result<&[u8], Breach> {
    let found = kinds.iter().find(|k| k.kind == kind);
    Ok(&some(&format!("an object of type {kind}"), found)?.entry)
}

unsafe fn layout(bench: &Bench) -> Check {
    let (session, kinds) = all(bench)?;
    for Kind { what, entry, .. } in &kinds {
        hold(entry.len() > 20, || format!("the identifier of {what} has {} bytes", entry.len()))?;
    }
    let uid = |kind| -> Result<[u8; 16], Breach> {
        let uid = of_kind(&kinds, kind)?.get(4..20).and_then(|uid| uid.try_into().ok());
        some("a UID in an identifier", uid)
    };
    same("the UID of a message, as that of a folder", uid(MESSAGE)?, uid(FOLDER)?)?;
    same("the UID of a mail user, as that of a container", uid(MAILUSER)?, uid(ABCONT)?)?;
    hold(uid(MESSAGE)? != uid(MAILUSER)?, || "two providers have one UID".into())?;
    session.opened(of_kind(&kinds, MESSAGE)?, 0).map(drop)
}

/// OpenEntry of something with the UID [`SHARED`].
unsafe fn open_shared(session: &Session) -> Result<Code, Breach> {
    let entry = [&[0; 4], &SHARED[..], &[1, 2, 3, 4]].concat();
    Ok(session.try_open(&entry, 0)?.0)
}

/// The stores that were asked for it.
fn asked(bench: &Bench) -> Result<Vec<String>, Breach> {
    let seen = bench.backstage()?.seen();
    Ok(seen.into_iter().filter(|line| line.ends_with(" open")).collect())
}

unsafe fn several_uids(bench: &Bench) -> Check {
    bench.backstage()?.share_uid(SHARED);
    let session = bench.session()?;
    // It is logged on, and opens what is its own.
    let store = session.default_store(bench)?;
    let entry = entry_id_of(bench, &inbox(bench, &store)?)?;
    session.opened(&entry, 0)?;
    same("OpenEntry", open_shared(&session)?, Code::E_NOT_FOUND)?;
    same("the stores that were asked", asked(bench)?, vec!["store 1 open".to_owned()])
}

unsafe fn first_of_several(bench: &Bench) -> Check {
    bench.backstage()?.share_uid(SHARED);
    let two = two_stores(bench)?;
    let _both = [two.session.open_store(&two.first, 0)?, two.session.open_store(&two.second, 0)?];
    same("OpenEntry", open_shared(&two.session)?, Code::E_NOT_FOUND)?;
    same("the stores that were asked", asked(bench)?, vec!["store 1 open".to_owned()])
}

/// The provider's own identifier in a wrapped one of a store.
fn inner(wrapped: &[u8]) -> Result<&[u8], Breach> {
    let name = wrapped.iter().skip(22).position(|byte| *byte == 0);
    let start = (22 + some("the name of a library", name)? + 1).next_multiple_of(4);
    some("an identifier in a wrapped one", wrapped.get(start..))
}

unsafe fn compared(bench: &Bench) -> Check {
    let (session, kinds) = all(bench)?;
    for (a, Kind { what, entry: one, .. }) in kinds.iter().enumerate() {
        for (b, other) in kinds.iter().enumerate() {
            let equal = compare(&session, one, &other.entry);
            same(
                &format!("CompareEntryIDs of {what} and {}", other.what),
                equal,
                (Code::S_OK, a == b),
            )?;
        }
    }
    let store = of_kind(&kinds, STORE)?;
    let equal = compare(&session, store, inner(store)?);
    same("CompareEntryIDs of both identifiers of a store", equal, (Code::S_OK, true))
}

unsafe fn aligned(bench: &Bench) -> Check {
    let session = bench.session()?;
    let check = |what: &str, count: u32, entry: *const mapi_session::raw::ENTRYID| {
        hold(!entry.is_null() && count > 20, || format!("{what} gave {count} bytes"))?;
        hold(entry.addr().is_multiple_of(8), || format!("{what} gave bytes at {entry:?}"))
    };
    let (mut count, mut entry) = (0, ptr::null_mut());
    ok("QueryIdentity", session.QueryIdentity(&mut count, &mut entry))?;
    check("QueryIdentity", count, entry)?;
    bench.free(entry);
    let store = session.default_store(bench)?;
    let mut class = ptr::null_mut();
    let answer = store.GetReceiveFolder(ptr::null(), UNICODE, &mut count, &mut entry, &mut class);
    ok("GetReceiveFolder", answer)?;
    bench.free(class);
    check("GetReceiveFolder", count, entry)?;
    bench.free(entry);
    Ok(())
}

/// No identifier of a kind has a flag.
fn without(kinds: &[Kind], flag: u8) -> Check {
    for Kind { what, entry, .. } in kinds {
        let flags = entry.first().copied().unwrap_or(0);
        hold(flags & flag == 0, || format!("the flags of {what} are {flags:#x}"))?;
    }
    Ok(())
}

unsafe fn not_short_term(bench: &Bench) -> Check {
    let (_session, kinds) = all(bench)?;
    without(&kinds, SHORTTERM)
}

unsafe fn good_for_recipients(bench: &Bench) -> Check {
    let session = bench.session()?;
    let user = new_user(bench, &book(&session)?, "Ursula")?;
    hold(user[0] & NOTRECIP == 0, || format!("the flags of a mail user are {:#x}", user[0]))?;
    let inbox = inbox(bench, &session.default_store(bench)?)?;
    let letter = message(bench, &inbox, &[tags::SUBJECT.with("a letter")])?;
    let to = vec![
        tags::ENTRYID.with(user),
        tags::DISPLAY_NAME.with("Ursula"),
        tags::RECIPIENT_TYPE.with(1),
    ];
    address(&letter, &[to])
}

unsafe fn good_in_the_next_session(bench: &Bench) -> Check {
    let (session, kinds) = all(bench)?;
    without(&kinds, THISSESSION)?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let next = bench.logon(PROFILE)?;
    for Kind { what, kind, entry, .. } in &kinds {
        let (_, told) = next.opened(entry, 0)?;
        same(&format!("the type of {what} in the next session"), told, *kind)?;
    }
    Ok(())
}

unsafe fn good_later(bench: &Bench) -> Check {
    let (session, kinds) = all(bench)?;
    without(&kinds, NOW)?;
    for Kind { what, kind, entry, .. } in &kinds {
        for _ in 0..2 {
            // It is released in between.
            let (_, told) = session.opened(entry, 0)?;
            same(&format!("the type of {what}"), told, *kind)?;
        }
    }
    Ok(())
}

unsafe fn good_for_others(bench: &Bench) -> Check {
    let session = bench.session()?;
    let entry = one_off(bench, &book(&session)?, "Ursula", UNICODE)?;
    hold(entry[0] & NOTRESERVED == 0, || format!("the flags of a one-off are {:#x}", entry[0]))?;
    bench.make_profile("Other")?;
    let other = bench.logon("Other")?;
    let (object, kind) = other.opened(&entry, 0)?;
    same("the type of a one-off", kind, MAILUSER)?;
    hold(text_of(bench, &object, tags::DISPLAY_NAME)?.is_some(), || "it has no name".into())
}

unsafe fn long_term_flags(bench: &Bench) -> Check {
    let (session, kinds) = all(bench)?;
    for Kind { what, entry, .. } in &kinds {
        same(&format!("the flags of {what}"), &entry[..4], &[0; 4])?;
    }
    let entry = one_off(bench, &book(&session)?, "Ursula", UNICODE)?;
    same("the flags of a one-off", &entry[..4], &[0; 4])
}

/// The rows of the contents table of a container.
unsafe fn contents(bench: &Bench, container: &IMAPIContainer) -> Result<Vec<Row>, Breach> {
    bench.rows(&crate::messages::contents(container)?, Some(&[tags::ENTRYID.into()]))
}

/// A folder with a message and a container with a mail user.
unsafe fn filled(bench: &Bench, session: &Session) -> Result<[IMAPIContainer; 2], Breach> {
    let inbox = inbox(bench, &session.default_store(bench)?)?;
    message(bench, &inbox, &[tags::SUBJECT.with("a letter")])?;
    let book = book(session)?;
    new_user(bench, &book, "Ursula")?;
    Ok([cast("a folder", &inbox)?, cast("a container", &personal(bench, &book)?)?])
}

unsafe fn long_term_of_rows(bench: &Bench) -> Check {
    let session = bench.session()?;
    for container in filled(bench, &session)? {
        for row in contents(bench, &container)? {
            let of_row = entry_id(&row)?;
            let (object, _) = container.opened(&of_row, 0)?;
            let own = entry_id_of(bench, &object)?;
            same("the flags of PR_ENTRYID", &own[..4], &[0; 4])?;
            let equal = compare(&session, &own, &of_row);
            same("CompareEntryIDs with that of the row", equal, (Code::S_OK, true))?;
        }
    }
    Ok(())
}

unsafe fn opened_by_container(bench: &Bench) -> Check {
    let session = bench.session()?;
    for (container, kind) in filled(bench, &session)?.iter().zip([MESSAGE, MAILUSER]) {
        let rows = contents(bench, container)?;
        hold(!rows.is_empty(), || "a container has no contents".into())?;
        for row in rows {
            let (_, told) = container.opened(&entry_id(&row)?, 0)?;
            same("the type of what its row leads to", told, kind)?;
        }
    }
    Ok(())
}

/// OpenEntry of null: what it answers, and the object with its type if it succeeds.
unsafe fn open_null(opener: &impl Opens) -> (i32, Option<(IUnknown, u32)>) {
    let (mut kind, mut object) = (0, ptr::null_mut());
    let answer = opener.open_entry((0, ptr::null()), ptr::null(), 0, &mut kind, &mut object);
    // SAFETY: what OpenEntry gives, whose reference is ours.
    (answer, (!object.is_null()).then(|| (IUnknown::from_raw(object), kind)))
}

unsafe fn null_of_the_book(bench: &Bench) -> Check {
    let session = bench.session()?;
    let (answer, root) = open_null(&book(&session)?);
    ok("IAddrBook::OpenEntry of null", answer)?;
    same("the type of the root", some("the root", root)?.1, ABCONT)
}

unsafe fn null_of_a_store(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let (answer, root) = open_null(&store);
    ok("IMsgStore::OpenEntry of null", answer)?;
    let (root, kind) = some("the root", root)?;
    same("the type of the root", kind, FOLDER)?;
    // FOLDER_ROOT
    same("PR_FOLDER_TYPE of the root", number_of(bench, &root, tags::FOLDER_TYPE)?, 0)
}

unsafe fn null_of_a_container(bench: &Bench) -> Check {
    let session = bench.session()?;
    let inbox = inbox(bench, &session.default_store(bench)?)?;
    let (answer, itself) = open_null(&cast::<IMAPIContainer>("a folder", &inbox)?);
    answers_one_of("OpenEntry of null", answer, &[Code::S_OK, Code::E_INVALID_PARAMETER])?;
    let Some((itself, kind)) = itself else {
        return answers("OpenEntry that gave nothing", answer, Code::E_INVALID_PARAMETER);
    };
    same("the type of the container", kind, FOLDER)?;
    let equal = compare(&session, &entry_id_of(bench, &itself)?, &entry_id_of(bench, &inbox)?);
    same("CompareEntryIDs with the container", equal, (Code::S_OK, true))
}

unsafe fn session_opens_no_null(bench: &Bench) -> Check {
    let session = bench.session()?;
    let (mut kind, mut object) = (0, ptr::null_mut());
    let answer = session.OpenEntry(0, ptr::null(), ptr::null(), 0, &mut kind, &mut object);
    answers("OpenEntry of nothing", answer, Code::E_INVALID_PARAMETER)?;
    hold(object.is_null(), || "a failed OpenEntry gave an object".into())
}

unsafe fn three_ways(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let inbox = inbox(bench, &store)?;
    let letter = message(bench, &inbox, &[tags::SUBJECT.with("a letter")])?;
    let entry = entry_id_of(bench, &letter)?;
    let key = bytes_of(bench, &letter, tags::RECORD_KEY)?;
    let container: IMAPIContainer = cast("a folder", &inbox)?;
    for opened in
        [container.opened(&entry, 0)?, store.opened(&entry, 0)?, session.opened(&entry, 0)?]
    {
        same("the type", opened.1, MESSAGE)?;
        same("PR_RECORD_KEY", bytes_of(bench, &opened.0, tags::RECORD_KEY)?, key.clone())?;
    }
    Ok(())
}

unsafe fn keys_of_a_copy(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.open_store(&session.default_store_id(bench)?, MDB_WRITE)?;
    let inbox = inbox(bench, &store)?;
    let letter = message(bench, &inbox, &[tags::SUBJECT.with("a letter")])?;
    let first = entry_id_of(bench, &letter)?;
    let arena = Arena::new();
    let list = encode::entry_list(&arena, &[EntryId::from_bytes(first.clone())])?;
    let iid = IMAPIFolder::IID;
    ok("CopyMessages", inbox.CopyMessages(list, &iid, inbox.as_raw(), 0, None, 0))?;
    let rows = contents(bench, &cast("a folder", &inbox)?)?;
    let copy = rows.iter().find_map(|row| bytes(row, tags::ENTRYID).filter(|id| *id != first));
    let (copy, _) = session.opened(some("the copy", copy)?, 0)?;
    let of = |tag| -> Result<(Vec<u8>, Vec<u8>), Breach> {
        Ok((bytes_of(bench, &letter, tag)?, bytes_of(bench, &copy, tag)?))
    };
    let (one, two) = of(tags::RECORD_KEY)?;
    hold(one != two, || "both have one PR_RECORD_KEY".into())?;
    let (one, two) = of(tags::SEARCH_KEY)?;
    same("PR_SEARCH_KEY of the copy", two, one)
}

unsafe fn wrapped(bench: &Bench) -> Check {
    let session = bench.session()?;
    let listed = session.default_store_id(bench)?;
    same("the UID of a store's identifier", listed.get(4..20), Some(&STORE_WRAP[..]))?;
    let store = session.default_store(bench)?;
    let own = entry_id_of(bench, &store)?;
    same("the UID of its PR_ENTRYID", own.get(4..20), Some(&STORE_WRAP[..]))?;
    let of_folder = bytes_of(bench, &inbox(bench, &store)?, tags::STORE_ENTRYID)?;
    same("PR_STORE_ENTRYID of a folder", of_folder, own.clone())?;
    let (count, first) = id(&own);
    let mut opened = ptr::null_mut();
    let answer = session.OpenMsgStore(0, count, first, ptr::null(), 0, &mut opened);
    ok("OpenMsgStore by PR_ENTRYID", answer)?;
    hold(!opened.is_null(), || "OpenMsgStore gave null with S_OK".into())?;
    drop(IUnknown::from_raw(opened.cast()));
    Ok(())
}

unsafe fn object_types(bench: &Bench) -> Check {
    let (session, kinds) = all(bench)?;
    for Kind { what, kind, entry, .. } in &kinds {
        let (object, _) = session.opened(entry, 0)?;
        let own = number_of(bench, &object, tags::OBJECT_TYPE)?;
        same(&format!("PR_OBJECT_TYPE of {what}"), own, *kind)?;
    }
    same("that of the address book", number_of(bench, &book(&session)?, tags::OBJECT_TYPE)?, 2)?;
    for kind in [STATUS, PROFSECT] {
        of_kind(&kinds, kind)?;
    }
    let inbox = inbox(bench, &session.default_store(bench)?)?;
    let letter = message(bench, &inbox, &[tags::SUBJECT.with("a letter")])?;
    let attachment = attach(&letter)?;
    same("that of an attachment", number_of(bench, &attachment, tags::OBJECT_TYPE)?, 7)
}
