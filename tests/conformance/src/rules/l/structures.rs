//! Part L: memory, structure by structure.

use std::ffi::c_void;
use std::ptr;

use mapi_session::raw::{self, SPropValue};
use mapi_session::wire::{Arena, NameKind, NamedProp, Notification, Row, decode, encode};
use mapi_session::{Code, Guid, PropTag, PropValue, SortOrder, Tag, tags, types};
use windows_core::Interface;

use crate::bench::{UNICODE, as_prop};
use crate::breach::{answers, hold, ok, same, succeeds};
use crate::messages::{contents, inbox, message, recipient, recipients};
use crate::read::bytes;
use crate::rules::l::memory::{BYTES, MEBIBYTE, leaves_nothing};
use crate::sink::Events;
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "L.3.SPropValue",
        "The property values that GetProps gives are one root, and what they point at is linked.",
        "imapiprop-getprops",
        property_values,
    ),
    Rule::reads(
        "L.3.SRowSet",
        "A row set is a block, and each row's properties are a block of their own: FreeProws frees \
         them all.",
        "managing-memory-for-adrlist-and-srowset-structures",
        row_sets,
    ),
    Rule::reads(
        "L.3.empty",
        "A row set of no rows is the set alone, which MAPIFreeBuffer frees too.",
        "imapitable-queryrows",
        empty_row_set,
    ),
    Rule::changes(
        "L.3.ADRLIST",
        "An address list is a block, and each entry's properties are a block of their own: \
         FreePadrlist frees them all.",
        "freepadrlist",
        address_lists,
    )
    .by_exports(),
    Rule::reads(
        "L.3.SRow",
        "A single row may be taken out of a set or freed by itself; its pointer becomes null.",
        "srow",
        single_rows,
    ),
    Rule::reads(
        "L.3.MAPIERROR",
        "What GetLastError gives is one root with its texts.",
        "mapierror",
        errors,
    ),
    Rule::changes(
        "L.3.arrays",
        "Arrays of tags and of problems, and sort orders, are one root each.",
        "imapitable-querycolumns",
        arrays,
    ),
    Rule::changes(
        "L.3.MAPINAMEID",
        "The names that GetNamesFromIDs gives are one root, the tags another.",
        "imapiprop-getnamesfromids",
        names,
    ),
    Rule::reads(
        "L.3.entry-id",
        "An entry identifier that a method gives is one root.",
        "imapisession-queryidentity",
        entry_ids,
    ),
    Rule::reads(
        "L.3.EnumAdrTypes",
        "The array of EnumAdrTypes is one root with its texts.",
        "imapisession-enumadrtypes",
        address_types,
    ),
    Rule::changes(
        "L.3.NOTIFICATION",
        "What OnNotify is given is MAPI's, and can be read until it returns.",
        "imapiadvisesink-onnotify",
        notifications,
    ),
    Rule::changes(
        "L.3.1",
        "A row set has the memory of an address list, and may be passed as one.",
        "adrlist",
        rows_as_addresses,
    ),
    Rule::reads(
        "L.3.2",
        "ScDupPropset copies properties into one root; PropCopyMore copies one into a root that is \
         there.",
        "scduppropset",
        copies,
    )
    .by_exports(),
    Rule::reads("L.3.3", "UlRelease of null is safe.", "ulrelease", release_of_null).by_exports(),
    Rule::reads(
        "L.3.4",
        "Memory is there after MAPIInitialize or ScInitMapiUtil.",
        "initializing-the-mapi-utilities",
        memory_needs_a_start,
    )
    .by_exports(),
    Rule::not_applicable(
        "L.3.5",
        "A provider takes its memory by the routines of its support object.",
        "imapisupport-getmemallocroutines",
        "the embedded subsystem's providers are Rust, and have no IMAPISupport",
    ),
];

unsafe fn property_values(bench: &Bench) -> Check {
    let session = bench.session()?;
    let section = bench.section(&session)?;
    // Each small enough for GetProps, a mebibyte together.
    let pieces: Vec<PropTag<types::Binary>> =
        (0..128).map(|n| PropTag::from_id(0x6600 + n)).collect();
    let values: Vec<PropValue> =
        pieces.iter().map(|piece| piece.with(vec![1; MEBIBYTE / 128])).collect();
    bench.set_props(&as_prop(&section)?, &values)?;
    let arena = Arena::new();
    let wanted: Vec<Tag> = pieces.iter().map(|piece| piece.tag()).collect();
    let wanted = encode::tags(&arena, &wanted)?;
    leaves_nothing("what GetProps gives, freed by its root", || {
        let (mut count, mut props) = (0, ptr::null_mut());
        ok("GetProps", section.GetProps(wanted, 0, &mut count, &mut props))?;
        let read = decode::props(props, count)?;
        let total: usize = pieces.iter().filter_map(|p| bytes(&read, *p)).map(<[u8]>::len).sum();
        same("the bytes that were written", total, MEBIBYTE)?;
        bench.frees_root("what GetProps gives", props)
    })
}

/// The first rows of the status table.
unsafe fn row_set(bench: &Bench, count: i32) -> Result<*mut raw::SRowSet, crate::Breach> {
    let session = bench.session()?;
    let mut set = ptr::null_mut();
    ok("QueryRows", session.status_table()?.QueryRows(count, 0, &mut set))?;
    hold(!set.is_null(), || "QueryRows gave null with S_OK".into())?;
    // The rows outlive their session.
    Ok(set)
}

unsafe fn row_sets(bench: &Bench) -> Check {
    let set = row_set(bench, 100)?;
    let rows = decode::raw_rows(set)?;
    hold(rows.len() >= 3, || format!("there are {} rows", rows.len()))?;
    for row in rows {
        bench.frees_root("the properties of a row", row.lpProps)?;
    }
    bench.frees_root("the row set", set)
}

unsafe fn empty_row_set(bench: &Bench) -> Check {
    let session = bench.session()?;
    let table = session.status_table()?;
    // BOOKMARK_END
    ok("SeekRow", table.SeekRow(2 as _, 0, ptr::null_mut()))?;
    let mut set = ptr::null_mut();
    ok("QueryRows at the end", table.QueryRows(10, 0, &mut set))?;
    hold(!set.is_null(), || "QueryRows at the end gave null".into())?;
    same("cRows at the end", (*set).cRows, 0)?;
    bench.frees_root("an empty row set", set)
}

unsafe fn address_lists(bench: &Bench) -> Check {
    type Free = unsafe extern "system" fn(*const raw::ADRLIST);
    let free: Free = bench.export("FreePadrlist")?;
    bench.initialize()?;
    let entry: Row = vec![tags::DISPLAY_NAME.with("Ida"), BYTES.with(vec![1; MEBIBYTE / 2])];
    let entries = [entry.clone(), entry];
    leaves_nothing("an address list that FreePadrlist frees", || {
        let list = encode::adr_list_out(bench.subject().allocator(), &entries)?;
        free(list);
        Ok(())
    })
}

unsafe fn single_rows(bench: &Bench) -> Check {
    let set = row_set(bench, 100)?;
    let rows = decode::raw_rows(set)?;
    let count = rows.len();
    let first = (*set).aRow.as_mut_ptr();
    bench.frees_root("the properties of the first row", (*first).lpProps)?;
    (*first).lpProps = ptr::null_mut();
    (*first).cValues = 0;
    let rest = decode::rows(set)?;
    same("the rows of the set", rest.len(), count)?;
    hold(rest.iter().skip(1).all(|row| !row.is_empty()), || "other rows are gone".into())?;
    bench.free_rows(set);
    Ok(())
}

unsafe fn errors(bench: &Bench) -> Check {
    let session = bench.session()?;
    let absent = raw::MAPIUID { ab: [0x77; 16] };
    let mut section = ptr::null_mut();
    let answer = session.OpenProfileSection(&absent, ptr::null(), 0, &mut section);
    hold(Code::from_hresult(answer).is_error(), || "a section that nobody made opens".into())?;
    let mut error = ptr::null_mut();
    ok("GetLastError", session.GetLastError(answer, UNICODE, &mut error))?;
    // There may be nothing to say; the embedded subsystem always says something.
    if error.is_null() && !bench.subject().has_own_home() {
        return Ok(());
    }
    hold(!error.is_null(), || "GetLastError gives nothing".into())?;
    let text = decode::optional_text((*error).lpszError.cast(), true)?;
    hold(text.is_some_and(|text| !text.is_empty()), || "lpszError is empty".into())?;
    bench.frees_root("what GetLastError gives", error)
}

unsafe fn arrays(bench: &Bench) -> Check {
    let session = bench.session()?;
    let table = session.stores_table()?;
    let mut columns = ptr::null_mut();
    ok("QueryColumns", table.QueryColumns(0, &mut columns))?;
    bench.frees_root("the tags of QueryColumns", columns)?;
    let arena = Arena::new();
    let by_name = SortOrder::from(tags::DISPLAY_NAME.ascending());
    let answer = table.SortTable(encode::sort_order(&arena, &by_name)?, 0);
    ok("SortTable", answer)?;
    let mut order = ptr::null_mut();
    ok("QuerySortOrder", table.QuerySortOrder(&mut order))?;
    bench.frees_root("the order of QuerySortOrder", order)?;
    let section = bench.section(&session)?;
    let mut list = ptr::null_mut();
    ok("GetPropList", section.GetPropList(UNICODE, &mut list))?;
    bench.frees_root("the tags of GetPropList", list)?;
    // PR_OBJECT_TYPE is read-only: a problem.
    let wrong = encode::props(&arena, &[tags::OBJECT_TYPE.with(1)])?;
    let mut problems = ptr::null_mut();
    let answer = section.SetProps(1, wrong, &mut problems);
    succeeds("SetProps of PR_OBJECT_TYPE", answer)?;
    bench.frees_root("the problems of SetProps", problems)
}

unsafe fn names(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let inbox = inbox(bench, &store)?;
    let message = message(bench, &inbox, &[tags::SUBJECT.with("names")])?;
    let name = NamedProp {
        set: Guid::from_u128(0x8f3a_6c14_51b0_4f0c_8a5e_27d1_90c6_4be3),
        kind: NameKind::Name("Conformance".into()),
    };
    let arena = Arena::new();
    let named = encode::name(&arena, &name)?.cast_const();
    let mut ids = ptr::null_mut();
    // MAPI_CREATE
    ok("GetIDsFromNames", message.GetIDsFromNames(1, &named, 2, &mut ids))?;
    let (mut count, mut names) = (0, ptr::null_mut());
    let answer = message.GetNamesFromIDs(&mut ids, ptr::null(), 0, &mut count, &mut names);
    ok("GetNamesFromIDs", answer)?;
    let read = decode::names(names, count)?;
    same("the name of the property", read, vec![Some(name)])?;
    bench.frees_root("the names of GetNamesFromIDs", names)?;
    bench.frees_root("the tags of GetIDsFromNames", ids)
}

unsafe fn entry_ids(bench: &Bench) -> Check {
    let session = bench.session()?;
    let (mut count, mut entry) = (0, ptr::null_mut());
    succeeds("QueryIdentity", session.QueryIdentity(&mut count, &mut entry))?;
    bench.frees_root("the entry identifier of QueryIdentity", entry)?;
    let store = session.default_store(bench)?;
    let (mut count, mut entry) = (0, ptr::null_mut());
    let answer =
        store.GetReceiveFolder(ptr::null(), UNICODE, &mut count, &mut entry, ptr::null_mut());
    ok("GetReceiveFolder", answer)?;
    bench.frees_root("the entry identifier of GetReceiveFolder", entry)
}

unsafe fn address_types(bench: &Bench) -> Check {
    let session = bench.session()?;
    let (mut count, mut types) = (0, ptr::null_mut());
    ok("EnumAdrTypes", session.EnumAdrTypes(UNICODE, &mut count, &mut types))?;
    if count == 0 {
        return hold(!bench.subject().has_own_home(), || "no transport has an address type".into());
    }
    let read = decode::text_list(types.cast_const(), count, true)?;
    hold(read.iter().all(|name| !name.is_empty()), || format!("address types are {read:?}"))?;
    bench.frees_root("the array of EnumAdrTypes", types)
}

unsafe fn notifications(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let inbox = inbox(bench, &store)?;
    let contents = contents(&inbox)?;
    let arena = Arena::new();
    let columns = encode::tags(&arena, &[tags::SUBJECT.tag()])?;
    ok("SetColumns", contents.SetColumns(columns, 0))?;
    let (events, connection) = Events::of_table(&contents)?;
    message(bench, &inbox, &[tags::SUBJECT.with("a row to read")])?;
    events.wait("a row with its columns", |event| {
        let Notification::Table(event) = event else { return false };
        crate::read::text(&event.row, tags::SUBJECT).as_deref() == Some("a row to read")
    })?;
    ok("Unadvise", contents.Unadvise(connection))
}

unsafe fn rows_as_addresses(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let inbox = inbox(bench, &store)?;
    let message = message(bench, &inbox, &[tags::SUBJECT.with("addresses")])?;
    let arena = Arena::new();
    let recipient = recipient("Ida", "SMTP", "ida@example.org");
    let list = encode::row_set(&arena, &[recipient.clone(), recipient])?;
    // MODRECIP_ADD
    ok("ModifyRecipients with a row set", message.ModifyRecipients(2, list.cast()))?;
    same("the number of recipients", recipients(bench, &message)?.len(), 2)
}

unsafe fn copies(bench: &Bench) -> Check {
    type Dup = unsafe extern "system" fn(
        i32,
        *const SPropValue,
        unsafe extern "system" fn(u32, *mut *mut c_void) -> i32,
        *mut *mut SPropValue,
    ) -> i32;
    type More = unsafe extern "system" fn(
        *mut SPropValue,
        *const SPropValue,
        unsafe extern "system" fn(u32, *mut c_void, *mut *mut c_void) -> i32,
        *mut c_void,
    ) -> i32;
    bench.initialize()?;
    let (dup, more): (Dup, More) = (bench.export("ScDupPropset")?, bench.export("PropCopyMore")?);
    let arena = Arena::new();
    let from = [tags::SUBJECT.with("copied"), BYTES.with(vec![5; 300])];
    let props = encode::props(&arena, &from)?;
    let mut copy = ptr::null_mut();
    ok("ScDupPropset", dup(2, props, bench.entry().MAPIAllocateBuffer, &mut copy))?;
    hold(copy != props, || "ScDupPropset gave what it was given".into())?;
    same("the properties of the copy", decode::props(copy, 2)?, from.to_vec())?;
    bench.frees_root("the copy", copy)?;
    let root = bench.block(size_of::<SPropValue>() as u32)?.cast::<SPropValue>();
    ok("PropCopyMore", more(root, props, bench.entry().MAPIAllocateMore, root.cast()))?;
    same("the property that was copied", decode::props(root, 1)?, from[..1].to_vec())?;
    hold((*root).Value.lpszW != (*props).Value.lpszW, || "the text was not copied".into())?;
    bench.frees_root("the root of the copy", root)
}

unsafe fn release_of_null(bench: &Bench) -> Check {
    type Release = unsafe extern "system" fn(*mut c_void) -> u32;
    bench.initialize()?;
    let release: Release = bench.export("UlRelease")?;
    same("UlRelease of null", release(ptr::null_mut()), 0)?;
    // And it is Release otherwise.
    let table = bench.session()?.status_table()?;
    let raw = table.clone().into_raw();
    hold(release(raw) > 0, || "UlRelease gave up a reference that it did not have".into())?;
    hold(!table.as_raw().is_null(), || "the table is gone".into())
}

unsafe fn memory_needs_a_start(bench: &Bench) -> Check {
    type Init = unsafe extern "system" fn(u32) -> i32;
    type Deinit = unsafe extern "system" fn();
    let init: Init = bench.export("ScInitMapiUtil")?;
    let deinit: Deinit = bench.export("DeinitMapiUtil")?;
    ok("ScInitMapiUtil", init(0))?;
    let root = bench.block(32)?;
    bench.frees_root("a block after ScInitMapiUtil", root)?;
    deinit();
    bench.initialize()?;
    let root = bench.block(32)?;
    bench.frees_root("a block after MAPIInitialize", root)?;
    // No session came of the utilities alone.
    bench.uninitialize();
    ok("ScInitMapiUtil", init(0))?;
    let (code, _) = bench.try_logon(None, 0)?;
    answers("MAPILogonEx after ScInitMapiUtil", code.to_hresult(), Code::E_NOT_INITIALIZED)?;
    deinit();
    Ok(())
}
