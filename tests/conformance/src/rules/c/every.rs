//! Part C: what holds for every method.

use std::ffi::c_void;
use std::ptr;

use mapi_session::raw::{
    IAddrBook, IMAPIFolder, IMAPISession, IMAPIStatus, IMessage, IMsgStore, IProfSect, MAPIUID,
};
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, Tag, Value, tags};
use windows_core::{IUnknown, Interface};

use crate::bench::{MDB_WRITE, MODIFY, SPOOLER, Session, UNICODE, as_prop, id};
use crate::breach::{Breach, answers, hold, ok, same, some};
use crate::messages::{delete, inbox, message};
use crate::objects::{Opens, entry_id_of};
use crate::read::{number, value};
use crate::{Bench, Check, Rule};

/// `MAPI_DEFERRED_ERRORS`
pub(crate) const DEFERRED_ERRORS: u32 = 8;

pub(super) const RULES: &[Rule] = &[
    Rule::reads(
        "C.0.vtable",
        "A session has the interface IMAPISession, whose slots after IUnknown's are in the order \
         of the headers.",
        "imapisessioniunknown",
        vtable,
    ),
    Rule::reads(
        "C.0.unsupported",
        "MessageOptions and QueryDefaultMessageOpt have slots and are not supported.",
        "imapisessioniunknown",
        unsupported,
    )
    .chosen("which code they answer; MAPI_E_NO_SUPPORT"),
    Rule::changes(
        "C.1.1",
        "A null interface identifier means the object's standard interface.",
        "imapisession-openentry",
        standard_interfaces,
    ),
    Rule::changes(
        "C.1.2",
        "Objects open read-only unless more is asked for; PR_ACCESS_LEVEL says what was given.",
        "imapisession-openmsgstore",
        read_only_by_default,
    ),
    Rule::changes(
        "C.1.3",
        "With MAPI_DEFERRED_ERRORS an object may open that cannot be used: a later call answers \
         why.",
        "deferring-mapi-errors",
        deferred_errors,
    ),
    Rule::reads(
        "C.1.4",
        "A warning is a success: what is given with it is good.",
        "using-macros-for-error-handling",
        warnings_are_successes,
    ),
    Rule::reads(
        "C.1.5",
        "Buffers that were given outlive the session, and are freed as before.",
        "mapifreebuffer",
        buffers_outlive_sessions,
    ),
    Rule::reads(
        "C.1.6",
        "Flags that a method does not have are MAPI_E_UNKNOWN_FLAGS.",
        "mapi-return-value-documentation",
        unknown_flags,
    ),
    Rule::reads(
        "C.1.7",
        "Any method may answer MAPI_E_INVALID_PARAMETER: a result without a place for it does.",
        "mapi-return-value-documentation",
        invalid_parameters,
    ),
    Rule::reads(
        "C.1.8",
        "Text is 8-bit unless the method has MAPI_UNICODE and it is set; an object that has one \
         width only answers MAPI_E_BAD_CHARWIDTH for the other.",
        "mapi-return-value-documentation",
        width_of_text,
    ),
    Rule::reads(
        "C.1.9",
        "Methods may be called from every thread on which MAPI is initialised.",
        "threading-in-mapi",
        any_thread,
    ),
];

unsafe fn vtable(bench: &Bench) -> Check {
    let session = bench.session()?;
    let unknown: IUnknown = session.cast().map_err(|e| Breach::new(format!("no IUnknown: {e}")))?;
    let again: IMAPISession =
        unknown.cast().map_err(|e| Breach::new(format!("no IMAPISession: {e}")))?;
    // IUnknown has three; GetStatusTable is the sixth after them, CompareEntryIDs the eighth.
    let slots = again.as_raw().cast::<*const *const c_void>().read();
    type GetTable = unsafe extern "system" fn(*mut c_void, u32, *mut *mut c_void) -> i32;
    let get_status_table: GetTable = std::mem::transmute(slots.add(3 + 5).read());
    let mut table = ptr::null_mut();
    ok("slot 8, GetStatusTable", get_status_table(again.as_raw(), 0, &mut table))?;
    hold(!table.is_null(), || "GetStatusTable gave null with S_OK".into())?;
    drop(IUnknown::from_raw(table));
    type Logoff = unsafe extern "system" fn(*mut c_void, usize, u32, u32) -> i32;
    let logoff: Logoff = std::mem::transmute(slots.add(3 + 14).read());
    ok("slot 17, Logoff", logoff(again.as_raw(), 0, 0, 0))
}

unsafe fn unsupported(bench: &Bench) -> Check {
    let session = bench.session()?;
    let arena = Arena::new();
    let smtp = encode::text(&arena, "SMTP", true)?;
    let (mut count, mut options) = (0, ptr::null_mut());
    let answer = session.QueryDefaultMessageOpt(smtp.cast(), UNICODE, &mut count, &mut options);
    answers("QueryDefaultMessageOpt", answer, Code::E_NO_SUPPORT)?;
    let answer = session.MessageOptions(0, UNICODE, smtp.cast(), None::<&IMessage>);
    answers("MessageOptions", answer, Code::E_NO_SUPPORT)
}

/// Finds that a pointer is the object's pointer of an interface.
unsafe fn is<T: Interface>(what: &str, object: *mut c_void) -> Result<T, Breach> {
    hold(!object.is_null(), || format!("{what} is null"))?;
    let object = IUnknown::from_raw(object);
    let wanted: T = object.cast().map_err(|e| Breach::new(format!("{what}: {e}")))?;
    same(&format!("the pointer of {what}"), object.as_raw(), wanted.as_raw())?;
    Ok(wanted)
}

/// What a session opens by an entry identifier, with null for the interface.
unsafe fn open_null(session: &Session, entry: &[u8]) -> Result<*mut c_void, Breach> {
    let (mut kind, mut object) = (0, ptr::null_mut());
    let (count, first) = id(entry);
    let answer = session.OpenEntry(count, first, ptr::null(), 0, &mut kind, &mut object);
    ok("OpenEntry", answer)?;
    Ok(object)
}

unsafe fn standard_interfaces(bench: &Bench) -> Check {
    let session = bench.session()?;
    let row = session.status_row(bench, SPOOLER)?;
    is::<IMAPIStatus>("a status object", open_null(&session, &crate::read::entry_id(&row)?)?)?;
    let store_id = session.default_store_id(bench)?;
    is::<IMsgStore>("a store", open_null(&session, &store_id)?)?;
    let store = session.default_store(bench)?;
    let inbox = inbox(bench, &store)?;
    let inbox_id = entry_id_of(bench, &inbox)?;
    is::<IMAPIFolder>("a folder", open_null(&session, &inbox_id)?)?;
    let message_id = entry_id_of(bench, &message(bench, &inbox, &[tags::SUBJECT.with("one")])?)?;
    is::<IMessage>("a message", open_null(&session, &message_id)?)?;
    let mut book = ptr::null_mut();
    ok("OpenAddressBook", session.OpenAddressBook(0, ptr::null(), 0, &mut book))?;
    is::<IAddrBook>("the address book", book)?;
    // MUID_PROFILE_INSTANCE
    let instance = MAPIUID { ab: [0x85, 0x03, 0x02, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46] };
    let mut section = ptr::null_mut();
    let answer = session.OpenProfileSection(&instance, ptr::null(), 0, &mut section);
    ok("OpenProfileSection", answer)?;
    is::<IProfSect>("a profile section", section)?;
    Ok(())
}

unsafe fn read_only_by_default(bench: &Bench) -> Check {
    let session = bench.session()?;
    let entry = session.default_store_id(bench)?;
    let level = |flags: u32| {
        let store = session.open_store(&entry, flags)?;
        let props = bench.props(&as_prop(&store)?, Some(&[tags::ACCESS_LEVEL.tag()]))?;
        some("PR_ACCESS_LEVEL of the store", number(&props, tags::ACCESS_LEVEL))
    };
    same("PR_ACCESS_LEVEL of a store opened with no flag", level(0)?, 0)?;
    same("PR_ACCESS_LEVEL of a store opened with MDB_WRITE", level(MDB_WRITE)?, 1)?;
    let store = session.default_store(bench)?;
    let message =
        message(bench, &inbox(bench, &store)?, &[tags::SUBJECT.with("read-only by default")])?;
    let entry = entry_id_of(bench, &message)?;
    drop(message);
    let level = |flags: u32| {
        let (object, _) = session.opened(&entry, flags)?;
        let props = bench.props(&as_prop(&object)?, Some(&[tags::ACCESS_LEVEL.tag()]))?;
        some("PR_ACCESS_LEVEL of the message", number(&props, tags::ACCESS_LEVEL))
    };
    same("PR_ACCESS_LEVEL of a message opened with no flag", level(0)?, 0)?;
    same("PR_ACCESS_LEVEL of a message opened with MAPI_MODIFY", level(MODIFY)?, 1)
}

unsafe fn deferred_errors(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let inbox = inbox(bench, &store)?;
    let entry = entry_id_of(bench, &message(bench, &inbox, &[tags::SUBJECT.with("gone")])?)?;
    let (object, _) = session.opened(&entry, DEFERRED_ERRORS)?;
    bench.props(&as_prop(&object)?, None)?;
    drop(object);
    delete(&inbox, std::slice::from_ref(&entry))?;
    let (mut kind, mut object) = (0, ptr::null_mut());
    let (count, first) = id(&entry);
    let flags = DEFERRED_ERRORS;
    let answer = session.OpenEntry(count, first, ptr::null(), flags, &mut kind, &mut object);
    if Code::from_hresult(answer).is_error() {
        return answers("OpenEntry of a message that is gone", answer, Code::E_NOT_FOUND);
    }
    hold(!object.is_null(), || "OpenEntry gave null with a success".into())?;
    let object = as_prop(&IUnknown::from_raw(object))?;
    let (mut count, mut props) = (0, ptr::null_mut());
    let answer = object.GetProps(ptr::null(), UNICODE, &mut count, &mut props);
    answers("GetProps of a message that is gone", answer, Code::E_NOT_FOUND)
}

unsafe fn warnings_are_successes(bench: &Bench) -> Check {
    let session = bench.session()?;
    let status = session.status_object(bench, SPOOLER)?;
    let arena = Arena::new();
    // The second is nobody's.
    let wanted = encode::tags(&arena, &[tags::OBJECT_TYPE.tag(), Tag::new(0x66F3, 3)])?;
    let (mut count, mut props) = (0, ptr::null_mut());
    let answer = status.GetProps(wanted, 0, &mut count, &mut props);
    answers("GetProps with one property that is missing", answer, Code::W_ERRORS_RETURNED)?;
    let read = decode::props(props, count)?;
    bench.free(props);
    same("the property that is there", value(&read, tags::OBJECT_TYPE), Some(&Value::Long(10)))?;
    same("the number of values", read.len(), 2)
}

unsafe fn buffers_outlive_sessions(bench: &Bench) -> Check {
    let session = bench.session()?;
    let mut rows = ptr::null_mut();
    ok("QueryRows", session.status_table()?.QueryRows(100, 0, &mut rows))?;
    let before = decode::rows(rows)?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let after = decode::rows(rows)?;
    same("the rows after Logoff", after, before)?;
    for row in decode::raw_rows(rows)? {
        let freed = (bench.entry().MAPIFreeBuffer)(row.lpProps.cast());
        same("MAPIFreeBuffer of a row after Logoff", Code(freed), Code::S_OK)?;
    }
    let freed = (bench.entry().MAPIFreeBuffer)(rows.cast());
    same("MAPIFreeBuffer of the set after Logoff", Code(freed), Code::S_OK)
}

unsafe fn unknown_flags(bench: &Bench) -> Check {
    let session = bench.session()?;
    let unknown = |what: &str, answer: i32| answers(what, answer, Code::E_UNKNOWN_FLAGS);
    let mut table = None;
    unknown("GetMsgStoresTable", session.GetMsgStoresTable(0x40, &mut table))?;
    unknown("GetStatusTable", session.GetStatusTable(0x40, &mut table))?;
    let mut admin = None;
    unknown("AdminServices", session.AdminServices(0x40, &mut admin))?;
    let (mut kind, mut object) = (0, ptr::null_mut());
    let entry = crate::read::entry_id(&session.status_row(bench, SPOOLER)?)?;
    let (count, first) = id(&entry);
    let answer = session.OpenEntry(count, first, ptr::null(), 0x40_0000, &mut kind, &mut object);
    unknown("OpenEntry", answer)?;
    unknown("OpenAddressBook", session.OpenAddressBook(0, ptr::null(), 0x40, &mut object))?;
    let status = session.status_object(bench, SPOOLER)?;
    let mut list = ptr::null_mut();
    unknown("GetPropList", status.GetPropList(0x40, &mut list))?;
    let table = session.status_table()?;
    let mut rows = ptr::null_mut();
    unknown("QueryRows", table.QueryRows(1, 0x40, &mut rows))?;
    // They were refused before anything was done.
    ok("QueryRows", table.QueryRows(1, 0, &mut rows))?;
    bench.free_rows(rows);
    Ok(())
}

unsafe fn invalid_parameters(bench: &Bench) -> Check {
    let session = bench.session()?;
    let invalid = |what: &str, answer: i32| answers(what, answer, Code::E_INVALID_PARAMETER);
    invalid("GetMsgStoresTable", session.GetMsgStoresTable(0, ptr::null_mut()))?;
    invalid("GetStatusTable", session.GetStatusTable(0, ptr::null_mut()))?;
    invalid("QueryIdentity", session.QueryIdentity(ptr::null_mut(), ptr::null_mut()))?;
    invalid("AdminServices", session.AdminServices(0, ptr::null_mut()))?;
    invalid("OpenAddressBook", session.OpenAddressBook(0, ptr::null(), 0, ptr::null_mut()))?;
    let table = session.status_table()?;
    invalid("QueryRows", table.QueryRows(1, 0, ptr::null_mut()))?;
    invalid("GetRowCount", table.GetRowCount(0, ptr::null_mut()))
}

unsafe fn width_of_text(bench: &Bench) -> Check {
    let session = bench.session()?;
    let width = |flags: u32, table: &str, hresult: i32, opened: Option<_>| {
        let code = Code::from_hresult(hresult);
        if code == Code::E_BAD_CHARWIDTH {
            return Ok(());
        }
        ok(table, hresult)?;
        let opened = some(table, opened)?;
        let rows = bench.rows(&opened, None)?;
        let expected = if flags == 0 { 0x001E } else { 0x001F };
        let name = rows
            .first()
            .and_then(|row| row.iter().find(|p| p.tag.id() == tags::DISPLAY_NAME.tag().id()));
        let name = some("PR_DISPLAY_NAME of a row", name)?;
        same(
            &format!("the type of PR_DISPLAY_NAME in {table} with flags {flags:#x}"),
            name.tag.type_code(),
            expected,
        )
    };
    for flags in [0, UNICODE] {
        let mut table = None;
        let answer = session.GetMsgStoresTable(flags, &mut table);
        width(flags, "the message store table", answer, table)?;
        let mut table = None;
        let answer = session.GetStatusTable(flags, &mut table);
        width(flags, "the status table", answer, table)?;
    }
    Ok(())
}

/// What another thread is lent for the time of a call.
struct Lent<'a>(&'a Bench, &'a Session);
// SAFETY: a session may be used on every thread that has initialised MAPI; so is the bench, which
// only hands out functions.
unsafe impl Send for Lent<'_> {}

unsafe fn any_thread(bench: &Bench) -> Check {
    let session = bench.session()?;
    let lent = Lent(bench, &session);
    let there = std::thread::scope(|scope| {
        scope
            .spawn(move || {
                let lent = lent;
                // SAFETY: as a rule's own; MAPI is initialised on this thread first.
                unsafe {
                    lent.0.initialize()?;
                    let rows = lent.1.status_rows(lent.0);
                    lent.0.uninitialize();
                    rows
                }
            })
            .join()
    });
    let there = there.map_err(|_| Breach::new("the thread panicked"))??;
    same("the number of rows on another thread", there.len(), session.status_rows(bench)?.len())
}
