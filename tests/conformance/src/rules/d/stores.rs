//! Part D: opening message stores, and their table.

use std::ptr;

use mapi_session::raw::{IMAPIFolder, IMAPIProp, IMsgStore};
use mapi_session::wire::{Arena, Notification, Row, encode};
use mapi_session::{Code, EntryId, PropTag, Restriction, Tag, Value, tags, types};
use windows_core::Interface;

use crate::admin::flags;
use crate::bench::{BEST_ACCESS, MDB_WRITE, MODIFY, PROFILE, Session, as_prop, id};
use crate::breach::{answers, answers_one_of, hold, ok, same, some};
use crate::messages::{address, folder, inbox, message, recipient};
use crate::objects::{FOLDER, Opens, bytes_of, cast, entry_id_of, number_of, two_stores};
use crate::read::{bytes, entry_id, number, row_count, value};
use crate::sink::Events;
use crate::{Bench, Breach, Check, Rule};

const NO_DIALOG: u32 = 0x1;
const DEFERRED: u32 = 0x8;
const TEMPORARY: u32 = 0x20;
const NO_MAIL: u32 = 0x80;
const ONLINE: u32 = 0x100;
/// `STATUS_DEFAULT_STORE`
const DEFAULT: u32 = 0x2;
/// `STATUS_NO_DEFAULT_STORE`
const NEVER_DEFAULT: u32 = 0x40;
/// `STORE_SUBMIT_OK`
const SUBMIT_OK: u32 = 0x80;
/// `STORE_MODIFY_OK` and `STORE_CREATE_OK`
const CHANGES_OK: u32 = 0x18;
/// `STORE_UNICODE_OK`
const UNICODE_OK: u32 = 0x4_0000;
/// All of the page of PR_STORE_SUPPORT_MASK, and those that later headers add.
const ALL_SUPPORT: u32 = 0x10FF_FFFF;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "D.3",
        "PR_STORE_SUPPORT_MASK says what a store can: with STORE_UNICODE_OK its text is UTF-16.",
        "pidtagstoresupportmask-canonical-property",
        support_mask,
    ),
    Rule::changes(
        "D.4.MDB_NO_DIALOG",
        "With MDB_NO_DIALOG a store opens without a dialog, where nothing is missing.",
        "imapisession-openmsgstore",
        no_dialog,
    ),
    Rule::changes(
        "D.4.MDB_WRITE",
        "A store that is opened with MDB_WRITE can be changed, without it cannot.",
        "imapisession-openmsgstore",
        write,
    ),
    Rule::changes(
        "D.4.MAPI_DEFERRED_ERRORS",
        "With MAPI_DEFERRED_ERRORS a failure may come later, but comes; a store that is there opens \
         as without.",
        "imapisession-openmsgstore",
        deferred_errors,
    ),
    Rule::changes(
        "D.4.MAPI_BEST_ACCESS",
        "With MAPI_BEST_ACCESS a store opens with as much access as is allowed.",
        "imapisession-openmsgstore",
        best_access,
    ),
    Rule::changes(
        "D.4.MDB_TEMPORARY",
        "A store that is opened with MDB_TEMPORARY is not added to the message store table.",
        "imapisession-openmsgstore",
        temporary,
    ),
    Rule::changes(
        "D.4.MDB_NO_MAIL",
        "Nothing is sent from a store that is opened with MDB_NO_MAIL.",
        "imapisession-openmsgstore",
        no_mail,
    )
    .chosen("what SubmitMessage answers there; MAPI_E_NO_SUPPORT, and no STORE_SUBMIT_OK"),
    Rule::changes(
        "D.4.MDB_ONLINE",
        "With MDB_ONLINE a store opens past a cache; one without a cache opens as ever.",
        "imapisession-openmsgstore",
        online,
    ),
    Rule::changes(
        "D.4.1",
        "Nothing can be changed through a store that is opened to be read.",
        "imapisession-openmsgstore",
        read_only,
    )
    .chosen("which code refuses it; MAPI_E_NO_ACCESS"),
    Rule::changes(
        "D.4.2",
        "A store that the profile does not have opens by its identifier, and belongs to no message \
         service of it.",
        "opening-a-message-store",
        foreign_store,
    ),
    Rule::changes(
        "D.5.columns",
        "The rows of the message store table have their ten columns.",
        "message-store-tables",
        columns,
    ),
    Rule::changes(
        "D.5.1",
        "The message store table is dynamic: a row that comes is in it at once.",
        "message-store-tables",
        dynamic,
    ),
    Rule::changes(
        "D.5.2",
        "A temporary store is never in the message store table.",
        "opening-a-message-store",
        never_listed,
    ),
    Rule::changes(
        "D.5.3",
        "PR_RESOURCE_FLAGS in the message store table tells the roles of stores.",
        "pidtagresourceflags-canonical-property",
        roles,
    ),
    Rule::changes(
        "D.5.4",
        "The message store table has the stores of the profile, be they open or not, and those that \
         were opened besides.",
        "imapisession-getmsgstorestable",
        which_stores,
    )
    .chosen("pages differ in whether only open stores are there: all of the profile are"),
    Rule::changes(
        "D.6.0",
        "A default store has an Inbox, an Outbox and search folders, sends and receives, and has \
         named and multi-valued properties and associated contents.",
        "default-message-stores",
        fit_for_default,
    ),
    Rule::changes(
        "D.6.1",
        "PR_DEFAULT_STORE says what STATUS_DEFAULT_STORE does; STATUS_NO_DEFAULT_STORE excludes a \
         store.",
        "pidtagdefaultstore-canonical-property",
        default_store,
    ),
    Rule::changes(
        "D.6.2",
        "The default store is found by PR_DEFAULT_STORE and by STATUS_DEFAULT_STORE alike.",
        "opening-the-default-message-store",
        found_both_ways,
    ),
    Rule::changes(
        "D.6.3",
        "Where there is no default store no row is found, which is no error.",
        "opening-the-default-message-store",
        none_is_no_error,
    ),
    Rule::changes(
        "D.6.4",
        "An opened default store has the folders of the IPM tree.",
        "validating-and-initializing-a-message-store",
        ipm_tree,
    ),
    Rule::reads(
        "D.6.5",
        "Each bit of PR_VALID_FOLDER_MASK stands for a folder whose entry identifier is good.",
        "validating-and-initializing-a-message-store",
        valid_folders,
    ),
    Rule::changes(
        "D.6.6",
        "GetReceiveFolder tells the Inbox.",
        "opening-a-message-store-folder",
        inbox_of_messages,
    ),
];

/// OpenMsgStore: what it answers, and the store if it succeeds.
unsafe fn try_store(session: &Session, entry: &[u8], flags: u32) -> (Code, Option<IMsgStore>) {
    let mut store = ptr::null_mut();
    let (count, first) = id(entry);
    let answer = session.OpenMsgStore(0, count, first, ptr::null(), flags, &mut store);
    // SAFETY: the standard interface of a store, which null asks for.
    (Code::from_hresult(answer), (!store.is_null()).then(|| IMsgStore::from_raw(store)))
}

/// The rows of the store table.
unsafe fn store_rows(bench: &Bench, session: &Session) -> Result<Vec<Row>, Breach> {
    bench.rows(&session.stores_table()?, None)
}

/// Whether a store is in the store table.
unsafe fn is_listed(bench: &Bench, session: &Session, entry: &[u8]) -> Result<bool, Breach> {
    let rows = store_rows(bench, session)?;
    Ok(rows.iter().any(|row| bytes(row, tags::ENTRYID) == Some(entry)))
}

/// A session of [`PROFILE`], and the identifier of the store of another profile.
unsafe fn with_foreign_store(bench: &Bench) -> Result<(Session, Vec<u8>), Breach> {
    let session = bench.session()?;
    bench.make_profile("Other")?;
    let other = bench.logon("Other")?;
    let entry = other.default_store_id(bench)?;
    other.open_store(&entry, 0)?;
    Ok((session, entry))
}

unsafe fn support_mask(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let mask = number_of(bench, &store, tags::STORE_SUPPORT_MASK)?;
    hold(mask & !ALL_SUPPORT == 0, || format!("PR_STORE_SUPPORT_MASK is {mask:#x}"))?;
    same("STORE_UNICODE_OK", mask & UNICODE_OK, UNICODE_OK)?;
    let letter = message(bench, &inbox(bench, &store)?, &[tags::SUBJECT.with("Grüße 你好")])?;
    let subject = crate::objects::text_of(bench, &letter, tags::SUBJECT)?;
    same("a subject that is no ASCII", subject.as_deref(), Some("Grüße 你好"))?;
    same("the bits of changes", mask & CHANGES_OK, CHANGES_OK)?;
    // The same mask is what the store's objects have.
    same("the mask of a message", number_of(bench, &letter, tags::STORE_SUPPORT_MASK)?, mask)
}

unsafe fn no_dialog(bench: &Bench) -> Check {
    let session = bench.session()?;
    let entry = session.default_store_id(bench)?;
    let (code, store) = try_store(&session, &entry, NO_DIALOG);
    same("OpenMsgStore", code, Code::S_OK)?;
    inbox(bench, &some("the store", store)?).map(drop)
}

unsafe fn write(bench: &Bench) -> Check {
    let session = bench.session()?;
    let entry = session.default_store_id(bench)?;
    for (flags, level) in [(MDB_WRITE, 1), (0, 0)] {
        let store = session.open_store(&entry, flags)?;
        same("PR_ACCESS_LEVEL of the store", number_of(bench, &store, tags::ACCESS_LEVEL)?, level)?;
        let inbox = inbox(bench, &store)?;
        let level_of_it = number_of(bench, &inbox, tags::ACCESS_LEVEL)?;
        same("PR_ACCESS_LEVEL of its Inbox", level_of_it, level)?;
    }
    Ok(())
}

unsafe fn deferred_errors(bench: &Bench) -> Check {
    let session = bench.session()?;
    let mut entry = session.default_store_id(bench)?;
    let (code, store) = try_store(&session, &entry, DEFERRED);
    same("OpenMsgStore", code, Code::S_OK)?;
    inbox(bench, &some("the store", store)?)?;
    // Another store, which nobody has.
    if let Some(byte) = entry.iter_mut().nth_back(14) {
        *byte ^= 0xFF;
    }
    let (code, store) = try_store(&session, &entry, DEFERRED);
    if code.is_error() {
        return hold(store.is_none(), || "a failed OpenMsgStore gave a store".into());
    }
    let late = inbox(bench, &some("the store", store)?);
    hold(late.is_err(), || "a store that is not there has an Inbox".into())
}

unsafe fn best_access(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.open_store(&session.default_store_id(bench)?, BEST_ACCESS)?;
    same("PR_ACCESS_LEVEL", number_of(bench, &store, tags::ACCESS_LEVEL)?, 1)
}

unsafe fn temporary(bench: &Bench) -> Check {
    let (session, entry) = with_foreign_store(bench)?;
    let store = session.open_store(&entry, TEMPORARY)?;
    inbox(bench, &store)?;
    same("whether it is listed", is_listed(bench, &session, &entry)?, false)?;
    // That of the profile is listed as before.
    let own = session.default_store_id(bench)?;
    session.open_store(&own, TEMPORARY)?;
    same("whether the other is", is_listed(bench, &session, &own)?, true)
}

unsafe fn no_mail(bench: &Bench) -> Check {
    let session = bench.session()?;
    let entry = session.default_store_id(bench)?;
    let store = session.open_store(&entry, MDB_WRITE | NO_MAIL)?;
    let mask = number_of(bench, &store, tags::STORE_SUPPORT_MASK)?;
    same("STORE_SUBMIT_OK", mask & SUBMIT_OK, 0)?;
    let letter = message(bench, &inbox(bench, &store)?, &[tags::SUBJECT.with("a letter")])?;
    address(&letter, &[recipient("Far", "SMTP", bench.far())])?;
    answers("SubmitMessage", letter.SubmitMessage(0), Code::E_NO_SUPPORT)?;
    // The same store opens for mail, too.
    let store = session.open_store(&entry, MDB_WRITE)?;
    let mask = number_of(bench, &store, tags::STORE_SUPPORT_MASK)?;
    same("STORE_SUBMIT_OK of a store with mail", mask & SUBMIT_OK, SUBMIT_OK)
}

unsafe fn online(bench: &Bench) -> Check {
    let session = bench.session()?;
    let entry = session.default_store_id(bench)?;
    let cached = session.open_store(&entry, 0)?;
    let key = bytes_of(bench, &cached, tags::RECORD_KEY)?;
    drop(cached);
    let store = session.open_store(&entry, ONLINE)?;
    same("PR_RECORD_KEY", bytes_of(bench, &store, tags::RECORD_KEY)?, key)
}

/// What refuses a change.
fn refused(what: &str, answer: i32) -> Check {
    answers(&format!("{what} in a store to be read"), answer, Code::E_NO_ACCESS)
}

unsafe fn read_only(bench: &Bench) -> Check {
    let session = bench.session()?;
    let entry = session.default_store_id(bench)?;
    let (letter, source) = {
        let store = session.open_store(&entry, MDB_WRITE)?;
        let folder = inbox(bench, &store)?;
        let letter = message(bench, &folder, &[tags::SUBJECT.with("a letter")])?;
        (entry_id_of(bench, &letter)?, entry_id_of(bench, &folder)?)
    };
    let store = session.open_store(&entry, 0)?;
    let mask = number_of(bench, &store, tags::STORE_SUPPORT_MASK)?;
    same("STORE_MODIFY_OK and STORE_CREATE_OK", mask & CHANGES_OK, 0)?;
    for entry in [&source, &letter] {
        let (code, _) = store.try_open(entry, MODIFY)?;
        same("OpenEntry with MAPI_MODIFY", code, Code::E_NO_ACCESS)?;
    }
    let inbox: IMAPIFolder = folder(&store, &source)?;
    let mut made = ptr::null_mut();
    refused("CreateMessage", inbox.CreateMessage(ptr::null(), 0, &mut made))?;
    let arena = Arena::new();
    let list = encode::entry_list(&arena, &[EntryId::from_bytes(letter.clone())])?;
    refused("DeleteMessages", inbox.DeleteMessages(list, 0, None, 0))?;
    let name = encode::text(&arena, "New", true)?;
    let mut new = ptr::null_mut();
    let unicode = crate::bench::UNICODE;
    let answer = inbox.CreateFolder(1, name.cast(), ptr::null(), ptr::null(), unicode, &mut new);
    refused("CreateFolder", answer)?;
    let (count, first) = id(&source);
    refused("DeleteFolder", inbox.DeleteFolder(count, first, 0, None, 0))?;
    let (count, first) = id(&letter);
    refused("SetMessageStatus", inbox.SetMessageStatus(count, first, 1, 1, ptr::null_mut()))?;
    let object = as_prop(&inbox)?;
    let props = encode::props(&arena, &[tags::COMMENT.with("x")])?;
    refused("SetProps", object.SetProps(1, props, ptr::null_mut()))?;
    let comment = encode::tags(&arena, &[tags::COMMENT.into()])?;
    refused("DeleteProps", object.DeleteProps(comment, ptr::null_mut()))?;
    let iid = IMAPIFolder::IID;
    let to = inbox.as_raw();
    refused("CopyMessages", inbox.CopyMessages(list, &iid, to, 0, None, 0))?;
    let iid = IMAPIProp::IID;
    let answer = object.CopyTo(
        0,
        ptr::null(),
        ptr::null(),
        0,
        None,
        &iid,
        object.as_raw(),
        0,
        ptr::null_mut(),
    );
    answers_one_of("CopyTo", answer, &[Code::E_NO_ACCESS])
}

unsafe fn foreign_store(bench: &Bench) -> Check {
    let (session, entry) = with_foreign_store(bench)?;
    let services = bench.services(PROFILE)?;
    let before = (bench.service_rows(&services)?.len(), bench.provider_rows(&services)?.len());
    same("whether it is listed", is_listed(bench, &session, &entry)?, false)?;
    let store = session.open_store(&entry, MDB_WRITE)?;
    message(bench, &inbox(bench, &store)?, &[tags::SUBJECT.with("a letter")])?;
    let after = (bench.service_rows(&services)?.len(), bench.provider_rows(&services)?.len());
    same("the services and the providers of the profile", after, before)
}

unsafe fn columns(bench: &Bench) -> Check {
    let session = bench.session()?;
    let wanted: [Tag; 10] = [
        tags::DEFAULT_STORE.into(),
        tags::DISPLAY_NAME.into(),
        tags::ENTRYID.into(),
        tags::INSTANCE_KEY.into(),
        tags::MDB_PROVIDER.into(),
        tags::OBJECT_TYPE.into(),
        tags::PROVIDER_DISPLAY.into(),
        tags::RECORD_KEY.into(),
        tags::RESOURCE_FLAGS.into(),
        tags::RESOURCE_TYPE.into(),
    ];
    let rows = store_rows(bench, &session)?;
    hold(!rows.is_empty(), || "the message store table is empty".into())?;
    for row in rows {
        for tag in wanted {
            hold(row.iter().any(|p| p.tag == tag), || format!("a row lacks {tag:?}"))?;
        }
        same("PR_OBJECT_TYPE", number(&row, tags::OBJECT_TYPE), Some(1))?;
        same("PR_RESOURCE_TYPE", number(&row, tags::RESOURCE_TYPE), Some(33))?;
    }
    Ok(())
}

unsafe fn dynamic(bench: &Bench) -> Check {
    let (session, entry) = with_foreign_store(bench)?;
    let table = session.stores_table()?;
    let (events, connection) = Events::of_table(&table)?;
    same("the number of rows", row_count(&table)?, 1)?;
    session.open_store(&entry, 0)?;
    same("the number of rows with another store", row_count(&table)?, 2)?;
    let of_it = |event: &Notification| {
        matches!(event, Notification::Table(event)
            if bytes(&event.row, tags::ENTRYID) == Some(&entry[..]))
    };
    events.wait("the row that came", of_it)?;
    ok("Unadvise", table.Unadvise(connection))
}

unsafe fn never_listed(bench: &Bench) -> Check {
    let (session, entry) = with_foreign_store(bench)?;
    let table = session.stores_table()?;
    session.open_store(&entry, TEMPORARY)?;
    same("the number of rows", row_count(&table)?, 1)?;
    same("whether it is listed", is_listed(bench, &session, &entry)?, false)?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let next = bench.logon(PROFILE)?;
    same("whether it is in the next session", is_listed(bench, &next, &entry)?, false)
}

/// The flags of a store in the store table.
unsafe fn listed_flags(bench: &Bench, session: &Session, entry: &[u8]) -> Result<u32, Breach> {
    let rows = store_rows(bench, session)?;
    let row = rows.iter().find(|row| bytes(row, tags::ENTRYID) == Some(entry));
    Ok(flags(some("the row of a store", row)?))
}

unsafe fn roles(bench: &Bench) -> Check {
    let two = two_stores(bench)?;
    let (count, first) = id(&two.second);
    // MAPI_SIMPLE_STORE_PERMANENT, MAPI_PRIMARY_STORE, MAPI_SECONDARY_STORE
    for (role, bit) in [(3, 0x8), (4, 0x1000), (5, 0x2000)] {
        ok("SetDefaultStore", two.session.SetDefaultStore(role, count, first))?;
        let flags = listed_flags(bench, &two.session, &two.second)?;
        hold(flags & bit != 0, || format!("PR_RESOURCE_FLAGS after role {role} is {flags:#x}"))?;
        let other = listed_flags(bench, &two.session, &two.first)?;
        same("the flag of the other store", other & bit, 0)?;
    }
    let first = listed_flags(bench, &two.session, &two.first)?;
    same("STATUS_DEFAULT_STORE of the default store", first & DEFAULT, DEFAULT)
}

unsafe fn which_stores(bench: &Bench) -> Check {
    let (session, entry) = with_foreign_store(bench)?;
    // None is open yet.
    let own = session.default_store_id(bench)?;
    session.open_store(&entry, 0)?;
    same("whether that of the profile is listed", is_listed(bench, &session, &own)?, true)?;
    same("whether the other is", is_listed(bench, &session, &entry)?, true)
}

unsafe fn fit_for_default(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let mask = number_of(bench, &store, tags::STORE_SUPPORT_MASK)?;
    // STORE_MV_PROPS_OK and STORE_SUBMIT_OK
    same("bits of PR_STORE_SUPPORT_MASK", mask & (SUBMIT_OK | 0x200), SUBMIT_OK | 0x200)?;
    for tag in [tags::IPM_OUTBOX_ENTRYID, tags::FINDER_ENTRYID] {
        folder(&store, &bytes_of(bench, &store, tag)?)?;
    }
    let inbox = inbox(bench, &store)?;
    let words: PropTag<types::MvUnicode> = PropTag::from_id(0x6F01);
    let props = [
        tags::MESSAGE_CLASS.with("IPM.Of.Our.Own"),
        words.with(vec!["one".to_owned(), "two".to_owned()]),
        tags::READ_RECEIPT_REQUESTED.with(true),
    ];
    let letter = message(bench, &inbox, &props)?;
    let read =
        bench.props(&as_prop(&letter)?, Some(&[words.into(), tags::MESSAGE_CLASS.into()]))?;
    same("a multi-valued property", value(&read, words).is_some(), true)?;
    let class = crate::read::text(&read, tags::MESSAGE_CLASS);
    same("PR_MESSAGE_CLASS", class.as_deref(), Some("IPM.Of.Our.Own"))?;
    let mut table = None;
    // MAPI_ASSOCIATED
    ok("GetContentsTable of associated messages", inbox.GetContentsTable(0x40, &mut table))?;
    hold(table.is_some(), || "GetContentsTable gave null with S_OK".into())
}

unsafe fn default_store(bench: &Bench) -> Check {
    let (session, foreign) = with_foreign_store(bench)?;
    session.open_store(&foreign, 0)?;
    let yes = Value::Boolean(true);
    let mut defaults = 0;
    for row in store_rows(bench, &session)? {
        let flags = flags(&row);
        let says = value(&row, tags::DEFAULT_STORE) == Some(&yes);
        same("PR_DEFAULT_STORE", says, flags & DEFAULT != 0)?;
        defaults += u32::from(says);
        hold(!(says && flags & NEVER_DEFAULT != 0), || "an excluded store is the default".into())?;
    }
    same("the number of default stores", defaults, 1)?;
    let excluded = listed_flags(bench, &session, &foreign)? & NEVER_DEFAULT;
    same("STATUS_NO_DEFAULT_STORE of the other", excluded, NEVER_DEFAULT)?;
    let (count, first) = id(&foreign);
    let code = Code::from_hresult(session.SetDefaultStore(1, count, first));
    hold(code.is_error(), || "an excluded store was made the default".into())
}

/// The rows of the store table that a restriction leaves.
unsafe fn found(
    bench: &Bench,
    session: &Session,
    wanted: &Restriction,
) -> Result<Vec<Vec<u8>>, Breach> {
    let table = session.stores_table()?;
    let arena = Arena::new();
    let columns: [Tag; 3] =
        [tags::ENTRYID.into(), tags::DEFAULT_STORE.into(), tags::RESOURCE_FLAGS.into()];
    ok("SetColumns", table.SetColumns(encode::tags(&arena, &columns)?, 0))?;
    ok("Restrict", table.Restrict(encode::restriction(&arena, wanted)?, 0))?;
    bench.rows(&table, None)?.iter().map(|row| entry_id(row)).collect()
}

/// AND(EXIST PR_DEFAULT_STORE, PR_DEFAULT_STORE == TRUE), and STATUS_DEFAULT_STORE.
fn both_ways() -> [Restriction; 2] {
    let equal = tags::DEFAULT_STORE.eq(true);
    [
        Restriction::And(vec![Restriction::Exist(tags::DEFAULT_STORE.into()), equal]),
        tags::RESOURCE_FLAGS.has_bits(DEFAULT),
    ]
}

unsafe fn found_both_ways(bench: &Bench) -> Check {
    let two = two_stores(bench)?;
    for wanted in both_ways() {
        let found = found(bench, &two.session, &wanted)?;
        same("the default stores that are found", found, vec![two.first.clone()])?;
    }
    Ok(())
}

unsafe fn none_is_no_error(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.create_profile("Bare", 0)?;
    let session = bench.logon("Bare")?;
    for wanted in both_ways() {
        same("the default stores", found(bench, &session, &wanted)?, vec![])?;
    }
    Ok(())
}

unsafe fn ipm_tree(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let subtree = bytes_of(bench, &store, tags::IPM_SUBTREE_ENTRYID)?;
    let root = {
        let (mut kind, mut object) = (0, ptr::null_mut());
        ok(
            "OpenEntry of null",
            store.OpenEntry(0, ptr::null(), ptr::null(), 0, &mut kind, &mut object),
        )?;
        hold(!object.is_null(), || "OpenEntry gave null with S_OK".into())?;
        // SAFETY: the standard interface of a folder.
        let object = windows_core::IUnknown::from_raw(object);
        entry_id_of(bench, &object)?
    };
    let in_root = [
        tags::IPM_SUBTREE_ENTRYID,
        tags::VIEWS_ENTRYID,
        tags::COMMON_VIEWS_ENTRYID,
        tags::FINDER_ENTRYID,
    ];
    let in_subtree =
        [tags::IPM_WASTEBASKET_ENTRYID, tags::IPM_OUTBOX_ENTRYID, tags::IPM_SENTMAIL_ENTRYID];
    for (tags_there, parent) in [(&in_root[..], &root), (&in_subtree[..], &subtree)] {
        for tag in tags_there {
            let entry = bytes_of(bench, &store, *tag)?;
            let (object, kind) = store.opened(&entry, 0)?;
            same("the type of a folder of the tree", kind, FOLDER)?;
            let of = bytes_of(bench, &object, tags::PARENT_ENTRYID)?;
            same(&format!("the parent of {:?}", tag.tag()), &of, parent)?;
        }
    }
    Ok(())
}

unsafe fn valid_folders(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let mask = number_of(bench, &store, tags::VALID_FOLDER_MASK)?;
    let of_bits = [
        (0x1, tags::IPM_SUBTREE_ENTRYID),
        (0x4, tags::IPM_OUTBOX_ENTRYID),
        (0x8, tags::IPM_WASTEBASKET_ENTRYID),
        (0x10, tags::IPM_SENTMAIL_ENTRYID),
        (0x20, tags::VIEWS_ENTRYID),
        (0x40, tags::COMMON_VIEWS_ENTRYID),
        (0x80, tags::FINDER_ENTRYID),
    ];
    same("FOLDER_IPM_SUBTREE_VALID", mask & 1, 1)?;
    for (bit, tag) in of_bits {
        if mask & bit != 0 {
            folder(&store, &bytes_of(bench, &store, tag)?)?;
        }
    }
    // FOLDER_IPM_INBOX_VALID
    if mask & 0x2 != 0 { inbox(bench, &store).map(drop) } else { Ok(()) }
}

unsafe fn inbox_of_messages(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let inbox = inbox(bench, &store)?;
    let parent = bytes_of(bench, &inbox, tags::PARENT_ENTRYID)?;
    let subtree = bytes_of(bench, &store, tags::IPM_SUBTREE_ENTRYID)?;
    same("the parent of the Inbox", parent, subtree)?;
    cast::<IMAPIFolder>("the Inbox", &inbox).map(drop)
}
