//! Part C: what a session's own methods open and tell.

use std::ptr;

use mapi_session::raw::{IMAPITable, IMsgServiceAdmin};
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, SortKey, SortOrder, Tag, tags};
use windows_core::Interface;

use crate::admin::{row_named, uid};
use crate::bench::{MODIFY, PROFILE, TRANSPORT, UNICODE, id};
use crate::breach::{answers, hold, ok, same, some};
use crate::messages::inbox;
use crate::objects::{
    MAILUSER, Opens, book, bytes_of, entry_id_of, own_uid, section, text_of, two_stores,
};
use crate::read::number;
use crate::{Bench, Check, Rule};

/// `MAPI_FORCE_ACCESS`
pub(crate) const FORCE_ACCESS: u32 = 0x8_0000;
/// `STATUS_AVAILABLE`
const AVAILABLE: u32 = 0x1;

pub(super) const RULES: &[Rule] = &[
    Rule::reads(
        "C.3.GetMsgStoresTable",
        "MAPI_UNICODE decides the width of text in the columns, the rows and the sort order of \
         the message store table.",
        "imapisession-getmsgstorestable",
        stores_table,
    ),
    Rule::reads(
        "C.3.GetStatusTable",
        "GetStatusTable gives the status table when the spooler has started the transports: \
         their rows are there.",
        "status-tables",
        status_table,
    ),
    Rule::changes(
        "C.3.OpenMsgStore",
        "OpenMsgStore opens the store of an entry identifier, which is not null; a store that is \
         not there, or an object that is none, is MAPI_E_NOT_FOUND.",
        "imapisession-openmsgstore",
        open_store,
    )
    .chosen("which code refuses null; MAPI_E_INVALID_PARAMETER"),
    Rule::changes(
        "C.3.OpenAddressBook",
        "OpenAddressBook gives an address book though a provider fails; then it answers \
         MAPI_W_ERRORS_RETURNED, and the session's GetLastError says what has failed.",
        "imapisession-openaddressbook",
        open_book,
    ),
    Rule::changes(
        "C.3.OpenProfileSection",
        "OpenProfileSection opens the section of the UID that is passed.",
        "imapisession-openprofilesection",
        open_section,
    ),
    Rule::reads(
        "C.3.OpenEntry",
        "OpenEntry opens the object of the entry identifier.",
        "imapisession-openentry",
        open_entry,
    ),
    Rule::changes(
        "C.3.AdminServices",
        "What is changed by AdminServices takes effect in the next session; this one stays as it \
         is.",
        "imapisession-adminservices",
        admin_services,
    ),
    Rule::changes(
        "C.8",
        "EnumAdrTypes gives the address types of the transports that are loaded, in the width of \
         MAPI_UNICODE; one MAPIFreeBuffer frees them.",
        "imapisession-enumadrtypes",
        address_types,
    ),
    Rule::changes(
        "C.9",
        "QueryIdentity gives an entry identifier that opens a mail user, with \
         MAPI_W_NO_SERVICE too; the caller frees it.",
        "imapisession-queryidentity",
        identity,
    ),
];

/// PR_DISPLAY_NAME in the width of these flags.
fn name_tag(flags: u32) -> Tag {
    let wide = tags::DISPLAY_NAME.tag();
    if flags & UNICODE != 0 { wide } else { Tag::new(wide.id(), 0x1E) }
}

unsafe fn stores_table(bench: &Bench) -> Check {
    let session = bench.session()?;
    let mut opened = 0;
    for flags in [0, UNICODE] {
        let mut table = None;
        let answer = session.GetMsgStoresTable(flags, &mut table);
        if Code::from_hresult(answer) == Code::E_BAD_CHARWIDTH {
            continue;
        }
        ok("GetMsgStoresTable", answer)?;
        opened += 1;
        let table: IMAPITable = some("the message store table", table)?;
        let columns = bench.columns(&table, 0)?;
        let name = columns.iter().find(|tag| tag.id() == name_tag(flags).id());
        same("the column PR_DISPLAY_NAME", name, Some(&name_tag(flags)))?;
        for row in bench.rows(&table, None)? {
            let name = row.iter().find(|p| p.tag.id() == name_tag(flags).id());
            let name = some("PR_DISPLAY_NAME of a row", name)?;
            same("the tag of PR_DISPLAY_NAME in a row", name.tag, name_tag(flags))?;
        }
        let arena = Arena::new();
        let key = SortKey { tag: name_tag(flags), ..tags::DISPLAY_NAME.ascending() };
        let sort = SortOrder::from(key);
        ok("SortTable", table.SortTable(encode::sort_order(&arena, &sort)?, 0))?;
        let told = bench.sort_order(&table)?;
        let told = told.keys.first().map(|key| key.tag);
        same("the tag of PR_DISPLAY_NAME in the sort order", told, Some(name_tag(flags)))?;
    }
    hold(opened > 0, || "the table is there in neither width".into())
}

unsafe fn status_table(bench: &Bench) -> Check {
    let session = bench.session()?;
    let mut table = None;
    // It is the first call of the session.
    ok("GetStatusTable", session.GetStatusTable(0, &mut table))?;
    let rows = bench.rows(&some("the status table", table)?, None)?;
    let transports: Vec<_> =
        rows.iter().filter(|row| number(row, tags::RESOURCE_TYPE) == Some(TRANSPORT)).collect();
    hold(!transports.is_empty() || !bench.subject().has_own_home(), || {
        "no transport has a row".into()
    })?;
    for row in transports {
        let code = number(row, tags::STATUS_CODE).unwrap_or(0);
        hold(code & AVAILABLE != 0 || !bench.subject().has_own_home(), || {
            format!("PR_STATUS_CODE of a transport is {code:#x}")
        })?;
    }
    Ok(())
}

unsafe fn open_store(bench: &Bench) -> Check {
    let two = two_stores(bench)?;
    let session = &two.session;
    for entry in [&two.first, &two.second] {
        let store = session.open_store(entry, 0)?;
        let own = entry_id_of(bench, &store)?;
        let (code, equal) = crate::objects::compare(session, &own, entry);
        same("CompareEntryIDs of a store's two identifiers", (code, equal), (Code::S_OK, true))?;
    }
    let mut store = ptr::null_mut();
    let answer = session.OpenMsgStore(0, 0, ptr::null(), ptr::null(), 0, &mut store);
    answers("OpenMsgStore of null", answer, Code::E_INVALID_PARAMETER)?;
    let folder = entry_id_of(bench, &inbox(bench, &session.default_store(bench)?)?)?;
    let (count, first) = id(&folder);
    let answer = session.OpenMsgStore(0, count, first, ptr::null(), 0, &mut store);
    if !store.is_null() {
        drop(mapi_session::raw::IMsgStore::from_raw(store));
    }
    answers("OpenMsgStore of a folder", answer, Code::E_NOT_FOUND)
}

unsafe fn open_book(bench: &Bench) -> Check {
    let session = bench.session()?;
    let mut opened = ptr::null_mut();
    let answer = session.OpenAddressBook(0, ptr::null(), 0, &mut opened);
    ok("OpenAddressBook", answer)?;
    hold(!opened.is_null(), || "OpenAddressBook gave null with S_OK".into())?;
    drop(mapi_session::raw::IAddrBook::from_raw(opened));
    ok("Logoff", session.Logoff(0, 0, 0))?;
    // The library of the provider is gone.
    let services = bench.services(PROFILE)?;
    let rows = bench.provider_rows(&services)?;
    let uid = uid(row_named(&rows, tags::SERVICE_NAME, "LOCALAB")?, tags::PROVIDER_UID)?;
    let mut settings = ptr::null_mut();
    let flags = MODIFY | FORCE_ACCESS;
    let answer = services.OpenProfileSection(&uid, ptr::null(), flags, &mut settings);
    ok("OpenProfileSection of a provider", answer)?;
    hold(!settings.is_null(), || "OpenProfileSection gave null with S_OK".into())?;
    let settings = mapi_session::raw::IProfSect::from_raw(settings);
    bench.set_props(&settings, &[tags::PROVIDER_DLL_NAME.with("isgone.dll")])?;
    drop(settings);

    let session = bench.logon(PROFILE)?;
    let mut opened = ptr::null_mut();
    let answer = session.OpenAddressBook(0, ptr::null(), 0, &mut opened);
    hold(!opened.is_null(), || "OpenAddressBook gave no address book".into())?;
    let opened = mapi_session::raw::IAddrBook::from_raw(opened);
    answers("OpenAddressBook without a provider", answer, Code::W_ERRORS_RETURNED)?;
    let mut error = ptr::null_mut();
    ok("GetLastError", session.GetLastError(answer, UNICODE, &mut error))?;
    hold(!error.is_null(), || "GetLastError of the session says nothing of it".into())?;
    let told = decode::optional_text((*error).lpszError.cast(), true)?;
    bench.free(error);
    hold(told.is_some_and(|text| !text.is_empty()), || "the text is empty".into())?;
    let (mut kind, mut root) = (0, ptr::null_mut());
    let answer = opened.OpenEntry(0, ptr::null(), ptr::null(), 0, &mut kind, &mut root);
    ok("OpenEntry of the root container", answer)?;
    hold(!root.is_null(), || "OpenEntry gave null with S_OK".into())?;
    drop(windows_core::IUnknown::from_raw(root));
    Ok(())
}

unsafe fn open_section(bench: &Bench) -> Check {
    let session = bench.session()?;
    for number in [1, 2] {
        let (code, opened) = section(&session, &own_uid(number), MODIFY)?;
        same("OpenProfileSection", code, Code::S_OK)?;
        let opened = some("a profile section", opened)?;
        bench.set_props(&opened, &[tags::COMMENT.with(format!("section {number}"))])?;
    }
    for number in [1, 2] {
        let (_, opened) = section(&session, &own_uid(number), 0)?;
        let comment = text_of(bench, &some("a profile section", opened)?, tags::COMMENT)?;
        same("what the section holds", comment, Some(format!("section {number}")))?;
    }
    Ok(())
}

unsafe fn open_entry(bench: &Bench) -> Check {
    let session = bench.session()?;
    let folder = inbox(bench, &session.default_store(bench)?)?;
    let (object, _) = session.opened(&entry_id_of(bench, &folder)?, 0)?;
    let name = text_of(bench, &folder, tags::DISPLAY_NAME)?;
    same("PR_DISPLAY_NAME of the folder", text_of(bench, &object, tags::DISPLAY_NAME)?, name)?;
    let key = bytes_of(bench, &folder, tags::RECORD_KEY)?;
    same("PR_RECORD_KEY of the folder", bytes_of(bench, &object, tags::RECORD_KEY)?, key)
}

unsafe fn admin_services(bench: &Bench) -> Check {
    let session = bench.session()?;
    let before = bench.rows(&session.stores_table()?, None)?.len();
    let mut services = None;
    ok("AdminServices", session.AdminServices(0, &mut services))?;
    let services: IMsgServiceAdmin = some("what AdminServices gives", services)?;
    bench.create_service(&services, "LOCALSTORE")?;
    let now = bench.rows(&session.stores_table()?, None)?.len();
    same("the stores of this session", now, before)?;
    let next = bench.logon(PROFILE)?;
    let then = bench.rows(&next.stores_table()?, None)?.len();
    same("the stores of the next session", then, before + 1)?;
    // One that is added from outside waits for the next session as well.
    bench.create_service(&bench.services(PROFILE)?, "LOCALSTORE")?;
    same("the stores of that session", bench.rows(&next.stores_table()?, None)?.len(), then)
}

unsafe fn address_types(bench: &Bench) -> Check {
    let session = bench.session()?;
    for flags in [0, UNICODE] {
        let (mut count, mut list) = (0, ptr::null_mut());
        ok("EnumAdrTypes", session.EnumAdrTypes(flags, &mut count, &mut list))?;
        let types = decode::text_list(list, count, flags == UNICODE)?;
        hold(types.iter().any(|kind| kind == "SMTP"), || format!("the types are {types:?}"))?;
        bench.frees_root("what EnumAdrTypes gives", list)?;
    }
    // A profile without a transport.
    bench.create_profile("Bare", 0)?;
    let bare = bench.logon("Bare")?;
    let (mut count, mut list) = (0x55, ptr::null_mut());
    ok("EnumAdrTypes without a transport", bare.EnumAdrTypes(UNICODE, &mut count, &mut list))?;
    bench.free(list);
    same("the number of address types without a transport", count, 0)
}

unsafe fn identity(bench: &Bench) -> Check {
    let session = bench.session()?;
    bench.create_profile("Bare", 0)?;
    let bare = bench.logon("Bare")?;
    for (session, expected) in [(session, Code::S_OK), (bare, Code::W_NO_SERVICE)] {
        let (mut count, mut entry) = (0, ptr::null_mut());
        answers("QueryIdentity", session.QueryIdentity(&mut count, &mut entry), expected)?;
        hold(!entry.is_null(), || format!("no entry identifier with {expected}"))?;
        let copy = decode::entry_id(entry, count)?;
        bench.frees_root("what QueryIdentity gives", entry)?;
        let (object, kind) = session.opened(copy.as_bytes(), 0)?;
        same("the type of the identity", kind, MAILUSER)?;
        let name = text_of(bench, &object, tags::DISPLAY_NAME)?;
        hold(name.is_some_and(|name| !name.is_empty()), || "it has no display name".into())?;
        // The address book opens it as well.
        book(&session)?.opened(copy.as_bytes(), 0)?;
    }
    Ok(())
}
