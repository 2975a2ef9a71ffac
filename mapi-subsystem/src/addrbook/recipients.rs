//! From a recipient's row to the addresses behind it.

use std::collections::HashSet;
use std::sync::Arc;

use mapi_session::{PropValue, Value, tags};

use crate::com::Reply;
use crate::identity::{OneOff, provider_uid};
use crate::provider::AddressBookLogon;
use crate::service::{binary, long, text};

/// `MAPI_DISTLIST`
const LIST: i32 = 8;

/// How deep lists may be members of lists.
const MAX_DEPTH: usize = 16;

/// The provider that an entry identifier belongs to.
pub(crate) fn provider_of<'a>(
    books: &'a [Arc<dyn AddressBookLogon>],
    entry_id: &[u8],
) -> Option<&'a Arc<dyn AddressBookLogon>> {
    let uid = provider_uid(entry_id).ok()?;
    books.iter().find(|b| b.uids().contains(&uid))
}

/// The rows with an address that a recipient stands for: itself, or the members of a list. Each
/// keeps the recipient's type. A recipient that has no address and no entry stays as it is.
pub(crate) fn addressed(
    books: &[Arc<dyn AddressBookLogon>],
    row: &[PropValue],
) -> Reply<Vec<Vec<PropValue>>> {
    let mut found = Vec::new();
    collect(books, row, &mut HashSet::new(), 0, &mut found)?;
    let kind = long(row, tags::RECIPIENT_TYPE);
    for one in &mut found {
        one.retain(|p| p.tag != tags::RECIPIENT_TYPE.tag());
        one.push(tags::RECIPIENT_TYPE.with(kind));
    }
    Ok(found)
}

fn collect(
    books: &[Arc<dyn AddressBookLogon>],
    row: &[PropValue],
    seen: &mut HashSet<Vec<u8>>,
    depth: usize,
    found: &mut Vec<Vec<PropValue>>,
) -> Reply<()> {
    let entry_id = binary(row, tags::ENTRYID);
    let is_list = long(row, tags::OBJECT_TYPE) == LIST
        || text(row, tags::ADDRTYPE).is_some_and(|t| t.eq_ignore_ascii_case("MAPIPDL"));
    if is_list
        && depth < MAX_DEPTH
        && let Some((book, id)) = entry_id.and_then(|id| Some((provider_of(books, id)?, id)))
    {
        // A list that is its own member, by whatever way, is read once.
        if seen.insert(id.to_vec()) {
            for member in book.members(id)? {
                collect(books, &member, seen, depth + 1, found)?;
            }
        }
        return Ok(());
    }
    if text(row, tags::EMAIL_ADDRESS).is_some_and(|a| !a.is_empty()) {
        found.push(row.to_vec());
        return Ok(());
    }
    let described = match entry_id {
        Some(id) if OneOff::is_one_off(id) => {
            let one_off = OneOff::from_entry_id(id)?;
            Some(vec![
                tags::DISPLAY_NAME.with(one_off.name),
                tags::ADDRTYPE.with(one_off.address_type),
                tags::EMAIL_ADDRESS.with(one_off.address),
            ])
        }
        Some(id) => match provider_of(books, id) {
            Some(book) => Some(book.recipient(id)?),
            None => None,
        },
        None => None,
    };
    let mut row = row.to_vec();
    for property in described.unwrap_or_default() {
        if matches!(property.value, Value::Error(_)) {
            continue;
        }
        let known =
            row.iter().any(|p| p.tag == property.tag && p.value != Value::Unicode(String::new()));
        if !known {
            row.retain(|p| p.tag != property.tag);
            row.push(property);
        }
    }
    found.push(row);
    Ok(())
}
