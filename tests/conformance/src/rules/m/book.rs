//! Part M: codes of the address book.

use std::ptr;

use mapi_session::raw::{IABContainer, IAddrBook};
use mapi_session::wire::{Arena, Row, decode, encode};
use mapi_session::{Code, EntryId, Tag, tags};

use crate::bench::{MODIFY, Session, UNICODE, as_prop, id};
use crate::breach::{Breach, answers, hold, ok, same, some};
use crate::objects::{Opens, book, entry_id_of, new_user, personal, text_of};
use crate::read::{bytes, text};
use crate::rules::h::desk::set;
use crate::{Bench, Check, Rule};

/// `MAPI_ASSOCIATED`
const ASSOCIATED: u32 = 0x40;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "M.W_PARTIAL_COMPLETION",
        "MAPI_W_PARTIAL_COMPLETION: some of it is done and some is not; what is there is to be \
         read anew.",
        "iabcontainer-deleteentries",
        partly_deleted,
    ),
    Rule::changes(
        "M.E_NO_SUPPORT",
        "MAPI_E_NO_SUPPORT: it is not offered, today or later; the rest of the object works.",
        "imapicontainer-getcontentstable",
        not_offered,
    ),
    Rule::changes(
        "M.E_COMPUTED",
        "MAPI_E_COMPUTED is a problem that does not matter: the object works the property out, and \
         the others are set.",
        "imapiprop-setprops",
        worked_out,
    ),
    Rule::changes(
        "M.E_UNKNOWN_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID: no provider knows the entry identifier; nothing is opened.",
        "iaddrbook-openentry",
        of_nobody,
    ),
    Rule::changes(
        "M.E_MISSING_REQUIRED_COLUMN",
        "MAPI_E_MISSING_REQUIRED_COLUMN: a row lacks what the call goes by; the search path stays.",
        "iaddrbook-setsearchpath",
        lacks_a_column,
    ),
    Rule::changes(
        "M.E_AMBIGUOUS_RECIP",
        "MAPI_E_AMBIGUOUS_RECIP: several fit a name. None is taken, and who is meant can be said.",
        "iaddrbook-resolvename",
        two_of_a_name,
    ),
];

/// A session with its address book. The session is logged off last.
struct Shelf {
    book: IAddrBook,
    _session: Session,
}

unsafe fn shelf(bench: &Bench) -> Result<Shelf, Breach> {
    let session = bench.session()?;
    Ok(Shelf { book: book(&session)?, _session: session })
}

/// The names of a container, in order.
unsafe fn entries(bench: &Bench, container: &IABContainer) -> Result<Vec<String>, Breach> {
    let mut table = None;
    ok("GetContentsTable", container.GetContentsTable(UNICODE, &mut table))?;
    let table = some("a contents table", table)?;
    let rows = bench.rows(&table, Some(&[tags::DISPLAY_NAME.tag()]))?;
    let mut names: Vec<_> = rows.iter().filter_map(|row| text(row, tags::DISPLAY_NAME)).collect();
    names.sort();
    Ok(names)
}

unsafe fn partly_deleted(bench: &Bench) -> Check {
    let shelf = shelf(bench)?;
    let gone = EntryId::from_bytes(new_user(bench, &shelf.book, "Gone")?);
    let there = EntryId::from_bytes(new_user(bench, &shelf.book, "There")?);
    new_user(bench, &shelf.book, "Stays")?;
    let container = personal(bench, &shelf.book)?;
    let arena = Arena::new();
    let list = encode::entry_list(&arena, std::slice::from_ref(&gone))?;
    ok("DeleteEntries", container.DeleteEntries(list, 0))?;
    let list = encode::entry_list(&arena, &[gone, there])?;
    let answer = container.DeleteEntries(list, 0);
    answers("DeleteEntries of one that is gone", answer, Code::W_PARTIAL_COMPLETION)?;
    let left = entries(bench, &container)?;
    hold(!left.contains(&"There".to_owned()), || format!("{left:?} are left"))?;
    hold(left.contains(&"Stays".to_owned()), || format!("only {left:?} are left"))
}

unsafe fn not_offered(bench: &Bench) -> Check {
    let shelf = shelf(bench)?;
    new_user(bench, &shelf.book, "Somebody")?;
    let container = personal(bench, &shelf.book)?;
    let mut table = None;
    let answer = container.GetContentsTable(UNICODE | ASSOCIATED, &mut table);
    answers("GetContentsTable of what is associated", answer, Code::E_NO_SUPPORT)?;
    hold(table.is_none(), || "GetContentsTable gave a table with an error".into())?;
    let names = entries(bench, &container)?;
    hold(names.contains(&"Somebody".to_owned()), || format!("the entries are {names:?}"))
}

unsafe fn worked_out(bench: &Bench) -> Check {
    let shelf = shelf(bench)?;
    let entry = new_user(bench, &shelf.book, "Before")?;
    let user = as_prop(&shelf.book.opened(&entry, MODIFY)?.0)?;
    let props = [tags::ENTRYID.with(vec![7; 24]), tags::DISPLAY_NAME.with("After")];
    let (code, problems) = set(bench, &user, &props)?;
    same("SetProps", code, Code::S_OK)?;
    let told: Vec<_> = problems.iter().map(|problem| (problem.index, problem.code)).collect();
    same("the problems", told, vec![(0, Code::E_COMPUTED)])?;
    ok("SaveChanges", user.SaveChanges(2))?;
    same("PR_ENTRYID", entry_id_of(bench, &user)?, entry.clone())?;
    let again = as_prop(&shelf.book.opened(&entry, 0)?.0)?;
    let name = text_of(bench, &again, tags::DISPLAY_NAME)?;
    same("the name", name.as_deref(), Some("After"))
}

unsafe fn of_nobody(bench: &Bench) -> Check {
    let shelf = shelf(bench)?;
    let mut entry = new_user(bench, &shelf.book, "Somebody")?;
    // The UID is behind four flags.
    entry[4..20].fill(0xE7);
    let (code, _) = shelf.book.try_open(&entry, 0)?;
    same("OpenEntry with a UID that nobody has", code, Code::E_UNKNOWN_ENTRYID)?;
    let (count, first) = id(&entry);
    let (mut result, mut table) = (0x55, None);
    let answer = shelf.book.CompareEntryIDs(count, first, count, first, 0, &mut result);
    hold(answer == 0 || Code::from_hresult(answer) == Code::E_UNKNOWN_ENTRYID, || {
        format!("CompareEntryIDs answered {}", Code::from_hresult(answer))
    })?;
    ok("GetContentsTable", personal(bench, &shelf.book)?.GetContentsTable(UNICODE, &mut table))
}

/// The entry identifiers of the search path.
unsafe fn search_path(bench: &Bench, book: &IAddrBook) -> Result<Vec<Vec<u8>>, Breach> {
    let mut set = ptr::null_mut();
    ok("GetSearchPath", book.GetSearchPath(UNICODE, &mut set))?;
    let rows = decode::rows(set);
    bench.free_rows(set);
    rows?.iter().map(|row| crate::read::entry_id(row)).collect()
}

unsafe fn lacks_a_column(bench: &Bench) -> Check {
    let shelf = shelf(bench)?;
    let before = search_path(bench, &shelf.book)?;
    let personal = entry_id_of(bench, &personal(bench, &shelf.book)?)?;
    let path: [Row; 2] = [
        vec![tags::ENTRYID.with(personal)],
        vec![tags::DISPLAY_NAME.with("A container without an identifier")],
    ];
    let arena = Arena::new();
    let answer = shelf.book.SetSearchPath(0, encode::row_set(&arena, &path)?);
    answers("SetSearchPath", answer, Code::E_MISSING_REQUIRED_COLUMN)?;
    same("the search path", search_path(bench, &shelf.book)?, before)
}

/// ResolveName of one recipient: what it answers, and the row then.
unsafe fn resolve(bench: &Bench, book: &IAddrBook, row: Row) -> Result<(Code, Row), Breach> {
    let list = encode::adr_list_out(bench.subject().allocator(), &[row])?;
    let code = Code::from_hresult(book.ResolveName(0, UNICODE, ptr::null(), list));
    let rows = decode::adr_list(list)?;
    let first = (*list).aEntries.as_ptr();
    bench.free((*first).rgPropVals);
    bench.free(list);
    Ok((code, some("the row", rows.into_iter().next())?))
}

unsafe fn two_of_a_name(bench: &Bench) -> Check {
    let shelf = shelf(bench)?;
    for name in ["Robin Oak", "Robin Elm"] {
        let entry = new_user(bench, &shelf.book, "Robin")?;
        let user = as_prop(&shelf.book.opened(&entry, MODIFY)?.0)?;
        bench.set_props(&user, &[tags::DISPLAY_NAME.with(name)])?;
        ok("SaveChanges", user.SaveChanges(2))?;
    }
    let asked =
        |name: &str| -> Row { vec![tags::DISPLAY_NAME.with(name), tags::RECIPIENT_TYPE.with(1)] };
    let (code, row) = resolve(bench, &shelf.book, asked("Robin"))?;
    same("ResolveName of Robin", code, Code::E_AMBIGUOUS_RECIP)?;
    same("whom it took", bytes(&row, tags::ENTRYID), None)?;
    same("the name that was asked", text(&row, tags::DISPLAY_NAME).as_deref(), Some("Robin"))?;
    let (code, row) = resolve(bench, &shelf.book, asked("Robin Elm"))?;
    same("ResolveName of Robin Elm", code, Code::S_OK)?;
    let columns: Vec<Tag> = row.iter().map(|prop| prop.tag).collect();
    hold(columns.contains(&tags::ENTRYID.tag()), || format!("its columns are {columns:?}"))
}
