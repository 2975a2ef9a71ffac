//! Part C: SetDefaultStore.

use std::ptr;

use mapi_session::flags::TableEvent;
use mapi_session::raw::{IMAPIFolder, IMAPITable};
use mapi_session::wire::Row;
use mapi_session::{Code, Notification, Value, tags};

use crate::admin::uid;
use crate::bench::{ALLOW_OTHERS, MODIFY, NEW_SESSION, PROFILE, STORE_PROVIDER, Session, id};
use crate::breach::{answers, hold, ok, same, some};
use crate::messages::{address, contents, inbox, message, recipient};
use crate::objects::{TwoStores, section, two_stores};
use crate::read::{bytes, entry_id, number, row_count, value};
use crate::rules::c::session::FORCE_ACCESS;
use crate::rules::mailing::{DOWNLOAD, UPLOAD};
use crate::sink::Events;
use crate::{Bench, Breach, Check, Rule};

/// `MAPI_DEFAULT_STORE`
const DEFAULT: u32 = 1;
/// `MAPI_SIMPLE_STORE_TEMPORARY`
const SIMPLE_TEMPORARY: u32 = 2;
/// `MAPI_SIMPLE_STORE_PERMANENT`
const SIMPLE_PERMANENT: u32 = 3;
/// `MAPI_PRIMARY_STORE`
const PRIMARY: u32 = 4;
/// `MAPI_SECONDARY_STORE`
const SECONDARY: u32 = 5;
/// `STATUS_DEFAULT_STORE`
const STATUS_DEFAULT: u32 = 0x2;
/// `STATUS_SIMPLE_STORE`
const STATUS_SIMPLE: u32 = 0x8;
/// `STATUS_NO_DEFAULT_STORE`
const STATUS_NO_DEFAULT: u32 = 0x40;
/// `STATUS_PRIMARY_STORE`
const STATUS_PRIMARY: u32 = 0x1000;
/// `STATUS_SECONDARY_STORE`
const STATUS_SECONDARY: u32 = 0x2000;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "C.11.MAPI_DEFAULT_STORE",
        "MAPI_DEFAULT_STORE makes a store the default one, in the profile, the message store \
         table and the status table. The flags are numbers, of which exactly one is passed.",
        "imapisession-setdefaultstore",
        default_store,
    )
    .chosen("which code another number answers; MAPI_E_UNKNOWN_FLAGS"),
    Rule::changes(
        "C.11.MAPI_SIMPLE_STORE_TEMPORARY",
        "MAPI_SIMPLE_STORE_TEMPORARY marks the store of Simple MAPI in both tables, not in the \
         profile.",
        "imapisession-setdefaultstore",
        simple_for_now,
    ),
    Rule::changes(
        "C.11.MAPI_SIMPLE_STORE_PERMANENT",
        "MAPI_SIMPLE_STORE_PERMANENT marks the store of Simple MAPI in both tables and in the \
         profile.",
        "imapisession-setdefaultstore",
        simple_for_good,
    ),
    Rule::changes(
        "C.11.MAPI_PRIMARY_STORE",
        "MAPI_PRIMARY_STORE marks the store to be used at logon, and leaves it to clients to \
         make it the default one.",
        "imapisession-setdefaultstore",
        primary,
    ),
    Rule::changes(
        "C.11.MAPI_SECONDARY_STORE",
        "MAPI_SECONDARY_STORE marks the store to be used at logon where the primary one cannot \
         be opened.",
        "imapisession-setdefaultstore",
        secondary,
    ),
    Rule::changes(
        "C.11.1",
        "Without an entry identifier no store has the role any more.",
        "imapisession-setdefaultstore",
        nobody,
    ),
    Rule::changes(
        "C.11.2",
        "A store that is not fit for the role does not get it: it has to submit, to create and to \
         modify, and not to be excluded.",
        "imapisession-setdefaultstore",
        unfit,
    )
    .chosen("which code refuses it; MAPI_E_NO_SUPPORT"),
    Rule::changes(
        "C.11.3",
        "Each row that a change of roles concerns is told of, in the message store table and in \
         the status table; what comes in from then on goes to the new default store.",
        "imapisession-setdefaultstore",
        notifications,
    ),
];

/// SetDefaultStore.
unsafe fn set(session: &Session, role: u32, entry: Option<&[u8]>) -> i32 {
    let (count, first) = entry.map_or((0, ptr::null()), id);
    session.SetDefaultStore(role, count, first)
}

/// The row of a store in the store table.
unsafe fn store_row(bench: &Bench, session: &Session, entry: &[u8]) -> Result<Row, Breach> {
    let rows = bench.rows(&session.stores_table()?, None)?;
    let own = rows.into_iter().find(|row| bytes(row, tags::ENTRYID) == Some(entry));
    some("the row of a store in the store table", own)
}

/// The flags of a store, which both tables have to agree on.
unsafe fn flags(bench: &Bench, session: &Session, entry: &[u8]) -> Result<u32, Breach> {
    // A store has a row in the status table once it is open.
    let _store = session.open_store(entry, 0)?;
    let row = store_row(bench, session, entry)?;
    let flags = some("PR_RESOURCE_FLAGS of a store", number(&row, tags::RESOURCE_FLAGS))?;
    let is_default = value(&row, tags::DEFAULT_STORE) == Some(&Value::Boolean(true));
    same("PR_DEFAULT_STORE of the row", is_default, flags & STATUS_DEFAULT != 0)?;
    let uid = bytes(&row, tags::PROVIDER_UID).map(<[u8]>::to_vec);
    let rows = session.status_rows(bench)?;
    let status = rows.iter().find(|row| {
        bytes(row, tags::PROVIDER_UID).map(<[u8]>::to_vec) == uid
            && number(row, tags::RESOURCE_TYPE) == Some(STORE_PROVIDER)
    });
    let status = some("the row of a store in the status table", status)?;
    let there = number(status, tags::RESOURCE_FLAGS);
    same("PR_RESOURCE_FLAGS in the status table", there, Some(flags))?;
    Ok(flags)
}

/// Which of two stores have a role: the first, the second.
unsafe fn having(bench: &Bench, two: &TwoStores, bit: u32) -> Result<(bool, bool), Breach> {
    let of = |session: &Session, entry: &[u8]| {
        flags(bench, session, entry).map(|flags| flags & bit != 0)
    };
    Ok((of(&two.session, &two.first)?, of(&two.session, &two.second)?))
}

/// The same in a session that begins now.
unsafe fn having_next(bench: &Bench, two: TwoStores, bit: u32) -> Result<(bool, bool), Breach> {
    let TwoStores { session, first, second } = two;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    drop(session);
    having(bench, &TwoStores { session: bench.logon(PROFILE)?, first, second }, bit)
}

const NEITHER: (bool, bool) = (false, false);
const FIRST: (bool, bool) = (true, false);
const SECOND: (bool, bool) = (false, true);

unsafe fn default_store(bench: &Bench) -> Check {
    let two = two_stores(bench)?;
    let what = "the stores with STATUS_DEFAULT_STORE";
    same(what, having(bench, &two, STATUS_DEFAULT)?, FIRST)?;
    for number in [0, 6, 7, 0x8000_0000] {
        let answer = set(&two.session, number, Some(&two.second));
        answers(&format!("SetDefaultStore with {number}"), answer, Code::E_UNKNOWN_FLAGS)?;
    }
    same(what, having(bench, &two, STATUS_DEFAULT)?, FIRST)?;
    ok("SetDefaultStore", set(&two.session, DEFAULT, Some(&two.second)))?;
    same(what, having(bench, &two, STATUS_DEFAULT)?, SECOND)?;
    same("the stores in the next session", having_next(bench, two, STATUS_DEFAULT)?, SECOND)
}

unsafe fn simple_for_now(bench: &Bench) -> Check {
    let two = two_stores(bench)?;
    let what = "the stores with STATUS_SIMPLE_STORE";
    same(what, having(bench, &two, STATUS_SIMPLE)?, NEITHER)?;
    ok("SetDefaultStore", set(&two.session, SIMPLE_TEMPORARY, Some(&two.second)))?;
    same(what, having(bench, &two, STATUS_SIMPLE)?, SECOND)?;
    ok("SetDefaultStore", set(&two.session, SIMPLE_TEMPORARY, Some(&two.first)))?;
    same(what, having(bench, &two, STATUS_SIMPLE)?, FIRST)?;
    // It is the session's affair: of all who share it, and of no other.
    let beside = |session: Session| TwoStores {
        session,
        first: two.first.clone(),
        second: two.second.clone(),
    };
    let shares = beside(bench.logon_with(Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?);
    let joins = beside(bench.logon_with(None, 0)?);
    same("the stores in another session", having(bench, &joins, STATUS_SIMPLE)?, NEITHER)?;
    ok("SetDefaultStore", set(&shares.session, SIMPLE_TEMPORARY, Some(&two.second)))?;
    same("the stores of a sharer", having(bench, &joins, STATUS_SIMPLE)?, SECOND)?;
    ok("SetDefaultStore of null", set(&joins.session, SIMPLE_TEMPORARY, None))?;
    same("the stores of the other", having(bench, &shares, STATUS_SIMPLE)?, NEITHER)?;
    same(what, having(bench, &two, STATUS_SIMPLE)?, FIRST)?;
    drop((shares, joins));
    same("the stores in the next session", having_next(bench, two, STATUS_SIMPLE)?, NEITHER)
}

unsafe fn simple_for_good(bench: &Bench) -> Check {
    let two = two_stores(bench)?;
    ok("SetDefaultStore", set(&two.session, SIMPLE_TEMPORARY, Some(&two.first)))?;
    ok("SetDefaultStore", set(&two.session, SIMPLE_PERMANENT, Some(&two.second)))?;
    let what = "the stores with STATUS_SIMPLE_STORE";
    same(what, having(bench, &two, STATUS_SIMPLE)?, SECOND)?;
    same("the default store", having(bench, &two, STATUS_DEFAULT)?, FIRST)?;
    same("the stores in the next session", having_next(bench, two, STATUS_SIMPLE)?, SECOND)
}

/// A role for logons to come moves from store to store, and the default store stays.
unsafe fn role_at_logon(bench: &Bench, role: u32, bit: u32) -> Check {
    let two = two_stores(bench)?;
    let what = format!("the stores with flag {bit:#x}");
    same(&what, having(bench, &two, bit)?, NEITHER)?;
    ok("SetDefaultStore", set(&two.session, role, Some(&two.first)))?;
    same(&what, having(bench, &two, bit)?, FIRST)?;
    ok("SetDefaultStore", set(&two.session, role, Some(&two.second)))?;
    same(&what, having(bench, &two, bit)?, SECOND)?;
    same("the default store", having(bench, &two, STATUS_DEFAULT)?, FIRST)?;
    same("the stores in the next session", having_next(bench, two, bit)?, SECOND)
}

unsafe fn primary(bench: &Bench) -> Check {
    role_at_logon(bench, PRIMARY, STATUS_PRIMARY)
}

unsafe fn secondary(bench: &Bench) -> Check {
    role_at_logon(bench, SECONDARY, STATUS_SECONDARY)
}

unsafe fn nobody(bench: &Bench) -> Check {
    let two = two_stores(bench)?;
    for (role, bit) in
        [(DEFAULT, STATUS_DEFAULT), (SIMPLE_PERMANENT, STATUS_SIMPLE), (PRIMARY, STATUS_PRIMARY)]
    {
        ok("SetDefaultStore", set(&two.session, role, Some(&two.first)))?;
        same("the stores with the role", having(bench, &two, bit)?, FIRST)?;
        ok("SetDefaultStore of null", set(&two.session, role, None))?;
        same("the stores with the role", having(bench, &two, bit)?, NEITHER)?;
    }
    same("the default stores afterwards", having_next(bench, two, STATUS_DEFAULT)?, NEITHER)
}

unsafe fn unfit(bench: &Bench) -> Check {
    let two = two_stores(bench)?;
    let row = store_row(bench, &two.session, &two.second)?;
    let uid = uid(&row, tags::PROVIDER_UID)?;
    let before = some("PR_RESOURCE_FLAGS", number(&row, tags::RESOURCE_FLAGS))?;
    let (_, settings) = section(&two.session, &uid, MODIFY | FORCE_ACCESS)?;
    let settings = some("the profile section of a store's provider", settings)?;
    let excluded = tags::RESOURCE_FLAGS.with((before | STATUS_NO_DEFAULT) as i32);
    bench.set_props(&settings, &[excluded])?;
    drop(settings);

    let TwoStores { session, first, second } = two;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let two = TwoStores { session: bench.logon(PROFILE)?, first, second };
    for role in [DEFAULT, SIMPLE_TEMPORARY, SIMPLE_PERMANENT, PRIMARY, SECONDARY] {
        let answer = set(&two.session, role, Some(&two.second));
        answers(&format!("SetDefaultStore with {role}"), answer, Code::E_NO_SUPPORT)?;
    }
    same("the default store", having(bench, &two, STATUS_DEFAULT)?, FIRST)?;
    // What is no store at all is not there.
    let folder = inbox(bench, &two.session.default_store(bench)?)?;
    let folder = crate::objects::entry_id_of(bench, &folder)?;
    let answer = set(&two.session, DEFAULT, Some(&folder));
    answers("SetDefaultStore of a folder", answer, Code::E_NOT_FOUND)?;
    same("the default store", having(bench, &two, STATUS_DEFAULT)?, FIRST)
}

/// A table and what it tells.
unsafe fn watched(table: IMAPITable) -> Result<(IMAPITable, Events), Breach> {
    let (events, _) = Events::of_table(&table)?;
    Ok((table, events))
}

/// Waits until a table has told of both stores, whose rows have these flags.
fn both_rows(what: &str, events: &Events, expected: [(&[u8], bool); 2]) -> Check {
    let mut left: Vec<_> = expected.to_vec();
    events
        .wait(what, |event| {
            let Notification::Table(event) = event else { return false };
            if event.change != TableEvent::RowModified {
                return false;
            }
            let uid = bytes(&event.row, tags::PROVIDER_UID);
            let flags = number(&event.row, tags::RESOURCE_FLAGS).unwrap_or(0);
            left.retain(|(own, has)| uid != Some(own) || *has != (flags & STATUS_DEFAULT != 0));
            left.is_empty()
        })
        .map(drop)
}

/// How many messages are in a folder.
unsafe fn messages(folder: &IMAPIFolder) -> Result<u32, Breach> {
    row_count(&contents(folder)?)
}

/// Sends a message to the profile's own user, and receives it.
unsafe fn mail_oneself(bench: &Bench, session: &Session, from: &[u8]) -> Check {
    let store = session.open_store(from, crate::bench::MDB_WRITE)?;
    let letter = message(bench, &inbox(bench, &store)?, &[tags::SUBJECT.with("to myself")])?;
    address(&letter, &[recipient(PROFILE, "SMTP", bench.own())])?;
    ok("SubmitMessage", letter.SubmitMessage(0))?;
    drop(letter);
    session.flush(bench, UPLOAD)?;
    session.flush(bench, DOWNLOAD)
}

unsafe fn notifications(bench: &Bench) -> Check {
    let two = two_stores(bench)?;
    let session = &two.session;
    let _open = (session.open_store(&two.first, 0)?, session.open_store(&two.second, 0)?);
    let uid = |entry: &[u8]| {
        let row = store_row(bench, session, entry)?;
        hold(entry_id(&row)? == entry, || "another row".into())?;
        some("PR_PROVIDER_UID of a store", bytes(&row, tags::PROVIDER_UID)).map(<[u8]>::to_vec)
    };
    let (first, second) = (uid(&two.first)?, uid(&two.second)?);
    let (_stores, of_stores) = watched(session.stores_table()?)?;
    let (_status, of_status) = watched(session.status_table()?)?;
    ok("SetDefaultStore", set(session, DEFAULT, Some(&two.second)))?;
    let expected = [(first.as_slice(), false), (second.as_slice(), true)];
    both_rows("both stores in the store table", &of_stores, expected)?;
    both_rows("both stores in the status table", &of_status, expected)?;

    // What comes in now goes to the new one.
    let store = session.open_store(&two.second, 0)?;
    let before = messages(&inbox(bench, &store)?)?;
    mail_oneself(bench, session, &two.first)?;
    same("the messages in the new default store", messages(&inbox(bench, &store)?)?, before + 1)
}
