//! Part C: CompareEntryIDs.

use std::ptr;

use mapi_session::{Code, tags};

use crate::admin::uid;
use crate::bench::{UNICODE, id};
use crate::breach::{answers, hold, same, some};
use crate::messages::{inbox, message};
use crate::objects::{
    book, compare, entry_id_of, every_kind, new_user, one_off, section, two_stores,
};
use crate::rules::c::session::FORCE_ACCESS;
use crate::{Bench, Check, Rule};

/// `MAPI_SEND_NO_RICH_INFO`
const SEND_NO_RICH_INFO: u32 = 0x1_0000;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "C.6.1",
        "CompareEntryIDs answers S_OK and tells whether both denote one object; an entry \
         identifier of a provider that is not in the session is MAPI_E_UNKNOWN_ENTRYID.",
        "imapisession-compareentryids",
        one_object_or_two,
    ),
    Rule::changes(
        "C.6.2",
        "Two entry identifiers that differ may denote one object: CompareEntryIDs knows, for it \
         asks the provider.",
        "mapi-entry-identifiers",
        more_than_bytes,
    ),
    Rule::changes(
        "C.6.3",
        "Entry identifiers that do not match are no error, even those of two providers: S_OK and \
         FALSE.",
        "imapisession-compareentryids",
        a_mismatch,
    )
    .chosen(
        "whether a mismatch is an error, as accessing-objects-by-using-the-session says; it is \
         not, as the page of the method says",
    ),
];

unsafe fn one_object_or_two(bench: &Bench) -> Check {
    let session = bench.session()?;
    let inbox = inbox(bench, &session.default_store(bench)?)?;
    let one = entry_id_of(bench, &message(bench, &inbox, &[tags::SUBJECT.with("one")])?)?;
    let two = entry_id_of(bench, &message(bench, &inbox, &[tags::SUBJECT.with("two")])?)?;
    same("CompareEntryIDs of a message with itself", compare(&session, &one, &one), YES)?;
    same("CompareEntryIDs of two messages", compare(&session, &one, &two), NO)?;
    let mut foreign = one.clone();
    for byte in foreign.iter_mut().skip(4).take(16) {
        *byte ^= 0x5A;
    }
    for (a, b) in [(&one, &foreign), (&foreign, &one), (&foreign, &foreign)] {
        let (code, _) = compare(&session, a, b);
        same("CompareEntryIDs with a UID that nobody has", code, Code::E_UNKNOWN_ENTRYID)?;
    }
    // Flags are reserved.
    let ((count, first), mut result) = (id(&one), 0);
    let answer = session.CompareEntryIDs(count, first, count, first, 1, &mut result);
    answers("CompareEntryIDs with a flag", answer, Code::E_UNKNOWN_FLAGS)?;
    let answer = session.CompareEntryIDs(count, first, 0, ptr::null(), 0, &mut result);
    answers("CompareEntryIDs with null", answer, Code::E_INVALID_PARAMETER)
}

const YES: (Code, bool) = (Code::S_OK, true);
const NO: (Code, bool) = (Code::S_OK, false);

unsafe fn more_than_bytes(bench: &Bench) -> Check {
    let session = bench.session()?;
    let book = book(&session)?;
    // The same recipient, who takes rich text or not.
    let rich = one_off(bench, &book, "Ursula", UNICODE)?;
    let plain = one_off(bench, &book, "Ursula", UNICODE | SEND_NO_RICH_INFO)?;
    hold(rich != plain, || "both one-offs have the same bytes".into())?;
    same("CompareEntryIDs of one recipient", compare(&session, &rich, &plain), YES)?;
    let other = one_off(bench, &book, "Vera", UNICODE)?;
    same("CompareEntryIDs of two recipients", compare(&session, &rich, &other), NO)?;
    // The store by its row, and as its provider has it in its profile section.
    let entry = session.default_store_id(bench)?;
    let store = session.open_store(&entry, 0)?;
    let rows = bench.rows(&session.stores_table()?, None)?;
    let uid = uid(some("a row of the store table", rows.first())?, tags::PROVIDER_UID)?;
    let (_, section) = section(&session, &uid, FORCE_ACCESS)?;
    let inner = entry_id_of(bench, &some("the provider's profile section", section)?)?;
    hold(inner != entry, || "both of the store's identifiers have the same bytes".into())?;
    same("CompareEntryIDs of a store's two", compare(&session, &entry, &inner), YES)?;
    let inbox = entry_id_of(bench, &inbox(bench, &store)?)?;
    same("CompareEntryIDs of a store and its Inbox", compare(&session, &inner, &inbox), NO)
}

unsafe fn a_mismatch(bench: &Bench) -> Check {
    let two = two_stores(bench)?;
    let session = &two.session;
    same("CompareEntryIDs of two stores", compare(session, &two.first, &two.second), NO)?;
    let user = new_user(bench, &book(session)?, "Ursula")?;
    same("CompareEntryIDs of a store and a user", compare(session, &two.first, &user), NO)?;
    same("CompareEntryIDs of a user and a store", compare(session, &user, &two.second), NO)?;
    let all = every_kind(bench, session)?;
    for a in &all {
        for b in &all {
            let expected = if a.kind == b.kind { YES } else { NO };
            let what = format!("CompareEntryIDs of {} and {}", a.what, b.what);
            same(&what, compare(session, &a.entry, &b.entry), expected)?;
        }
    }
    Ok(())
}
