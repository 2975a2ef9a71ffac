//! `mapi find`: somebody in the address books.

use mapi_session::flags::{
    AddressBookFlags, ContentsTableFlags, HierarchyTableFlags, ObjectType, OpenEntryFlags,
};
use mapi_session::{AbContainer, AnyObject, EntryId, Session, tags};
use serde::Serialize;

use crate::args::{Find, Global};
use crate::failure::{Failure, Result, cannot};
use crate::output::{Output, Table, printable};
use crate::session::with_session;
use crate::values;

mapi_session::row! {
    /// An address book.
    struct Book {
        entry_id: EntryId = tags::ENTRYID,
        name: String = tags::DISPLAY_NAME,
    }
}

mapi_session::row! {
    /// Somebody in it.
    struct Entry {
        entry_id: Vec<u8> = tags::ENTRYID,
        kind: Option<i32> = tags::OBJECT_TYPE,
        name: Option<String> = tags::DISPLAY_NAME,
        address: Option<String> = tags::EMAIL_ADDRESS,
        smtp: Option<String> = tags::SMTP_ADDRESS,
    }
}

#[derive(Debug, Serialize)]
struct Found {
    name: String,
    /// None: a list without one.
    address: Option<String>,
    book: String,
    kind: &'static str,
    entry_id: String,
}

#[derive(Debug, Serialize)]
struct Report {
    found: Vec<Found>,
    /// The address books that could not be asked, and why.
    failures: Vec<String>,
}

pub(crate) fn run(global: &Global, args: &Find, out: &mut Output) -> Result<()> {
    let name = args.name.join(" ");
    if name.trim().is_empty() {
        return Err(Failure::new("there is no name to look for"));
    }
    let report = with_session(global, |session| look(session, &name, args.book.as_deref()))?;
    out.data(&report)?;
    if report.found.is_empty() {
        out.line("nobody is called so")?;
    } else {
        let mut table = Table::new(["name", "address", "book", "kind"]);
        for one in &report.found {
            let address = one.address.clone().unwrap_or_default();
            table.row([one.name.clone(), address, one.book.clone(), one.kind.to_owned()]);
        }
        out.table(&table)?;
    }
    match report.failures.as_slice() {
        [] => Ok(()),
        failures => {
            Err(Failure::new(format!("not asked:\n  {}", printable(&failures.join("\n  "))))
                .hint("mapi status shows what is wrong with an address book"))
        }
    }
}

fn look(session: &Session<'_>, name: &str, only: Option<&str>) -> Result<Report> {
    let opened = session.open_address_book(AddressBookFlags::NO_DIALOG)?;
    let mut report = Report { found: Vec::new(), failures: Vec::new() };
    if let Some(warning) = opened.warning {
        report.failures.push(format!("an address book could not be started: {warning}"));
    }
    let AnyObject::AbContainer(root) = opened.value.open_entry(None, OpenEntryFlags::empty())?
    else {
        return Err(Failure::new("the address book has no root"));
    };
    let table = root.hierarchy_table(HierarchyTableFlags::empty())?;
    let books: Vec<Book> = table.select::<Book>()?.rows()?;
    let wanted =
        |book: &&Book| only.is_none_or(|only| only.to_lowercase() == book.name.to_lowercase());
    if !books.iter().any(|book| wanted(&book)) {
        let names: Vec<_> = books.iter().map(|book| format!("{:?}", book.name)).collect();
        let failure = Failure::new("the profile has no such address book");
        return Err(failure.hint(format!("it has {}", names.join(", "))));
    }
    for book in books.iter().filter(wanted) {
        match look_in(session, book, name) {
            Ok(found) => report.found.extend(found),
            Err(failure) => report.failures.push(failure.message),
        }
    }
    Ok(report)
}

/// Who is meant by a name in one address book.
fn look_in(session: &Session<'_>, book: &Book, name: &str) -> Result<Vec<Found>> {
    let what = || cannot(format!("look into the address book {:?}", book.name));
    let AnyObject::AbContainer(container) =
        session.open_entry(&book.entry_id, OpenEntryFlags::empty()).map_err(what())?
    else {
        return Err(Failure::new(format!("{:?} is no address book", book.name)));
    };
    let rows = entries(&container, name).map_err(what())?;
    let list = i32::try_from(ObjectType::DistList.to_raw()).unwrap_or_default();
    Ok(rows
        .into_iter()
        .map(|row| {
            let address = row.address.or(row.smtp).filter(|address| !address.is_empty());
            Found {
                name: row.name.or_else(|| address.clone()).unwrap_or_default(),
                address,
                book: book.name.clone(),
                kind: if row.kind == Some(list) { "list" } else { "person" },
                entry_id: values::hex(&row.entry_id),
            }
        })
        .collect())
}

fn entries(container: &AbContainer<'_>, name: &str) -> mapi_session::Result<Vec<Entry>> {
    let table = container.contents_table(ContentsTableFlags::empty())?;
    table.select::<Entry>()?.filter(tags::ANR.eq(name)).rows()
}
