//! Looks objects up by the names that people call them by.

use mapi_session::flags::{ObjectType, OpenEntryFlags};
use mapi_session::rows::HierarchyRow;
use mapi_session::{AnyObject, EntryId, Folder, Message, MsgStore, Session, StoreAccess, tags};

use crate::address::{Address, escaped};
use crate::args::StoreChoice;
use crate::failure::{Failure, Result};
use crate::values::hex;

mapi_session::row! {
    /// What identifies a message of a folder.
    pub(crate) struct Key {
        pub(crate) entry_id: EntryId = tags::ENTRYID,
        pub(crate) instance_key: Vec<u8> = tags::INSTANCE_KEY,
    }
}

/// The store that the options name, or the default store.
pub(crate) fn store<'s>(session: &Session<'s>, choice: &StoreChoice) -> Result<MsgStore<'s>> {
    let Some(name) = &choice.store else { return Ok(session.default_store()?) };
    let rows = session.message_stores()?.rows()?;
    match rows.iter().find(|row| row.display_name == *name) {
        Some(row) => Ok(session.open_store(row, StoreAccess::BEST)?),
        None => {
            let names: Vec<_> = rows.iter().map(|row| format!("{:?}", row.display_name)).collect();
            Err(Failure::new(format!("the profile has no message store {name:?}"))
                .hint(format!("it has {}", names.join(", "))))
        }
    }
}

/// The folder at a path below the folder that people see as the top.
pub(crate) fn folder<'s>(store: &MsgStore<'s>, path: &[String]) -> Result<Folder<'s>> {
    let mut folder = store.ipm_subtree()?;
    for (depth, name) in path.iter().enumerate() {
        let children: Vec<HierarchyRow> = folder.hierarchy()?.select()?.rows()?;
        let child = children
            .iter()
            .find(|row| row.display_name == *name)
            // People rarely mean another folder when they write `inbox`.
            .or_else(|| children.iter().find(|row| same_but_for_case(&row.display_name, name)));
        let Some(child) = child else {
            let parent = match &path[..depth] {
                [] => "the store".to_owned(),
                above => format!("folder {:?}", joined(above)),
            };
            let failure = Failure::new(format!("{parent} has no folder {name:?}"));
            let names: Vec<_> = children.iter().map(|row| row.display_name.as_str()).collect();
            return Err(match names.as_slice() {
                [] => failure.hint("it has no folders at all"),
                names => failure.hint(format!("it has {}", names.join(", "))),
            });
        };
        folder = open_folder(store, &child.entry_id)?;
    }
    Ok(folder)
}

/// A path as people write it.
pub(crate) fn joined(path: &[String]) -> String {
    path.iter().map(|name| escaped(name)).collect::<Vec<_>>().join("/")
}

fn same_but_for_case(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// The folder with an entry identifier.
pub(crate) fn open_folder<'s>(store: &MsgStore<'s>, id: &EntryId) -> Result<Folder<'s>> {
    match store.open_entry(Some(id), OpenEntryFlags::BEST_ACCESS)? {
        AnyObject::Folder(folder) => Ok(folder),
        other => Err(not_a("folder", id, other.kind())),
    }
}

/// The message with an entry identifier.
pub(crate) fn open_message<'s>(store: &MsgStore<'s>, id: &EntryId) -> Result<Message<'s>> {
    match store.open_entry(Some(id), OpenEntryFlags::BEST_ACCESS)? {
        AnyObject::Message(message) => Ok(message),
        other => Err(not_a("message", id, other.kind())),
    }
}

fn not_a(wanted: &str, id: &EntryId, found: ObjectType) -> Failure {
    let found = crate::words::ordinal(found);
    Failure::new(format!(
        "entry identifier {} is of a {found}, not of a {wanted}",
        hex(id.as_bytes())
    ))
}

/// The folder that an address names.
pub(crate) fn folder_at<'s>(
    session: &Session<'s>,
    choice: &StoreChoice,
    address: &Address,
) -> Result<Folder<'s>> {
    match address {
        Address::Folder(path) => folder(&store(session, choice)?, path),
        Address::Entry(id) => match session.open_entry(id, OpenEntryFlags::BEST_ACCESS)? {
            AnyObject::Folder(folder) => Ok(folder),
            other => Err(not_a("folder", id, other.kind())),
        },
        Address::Store => Ok(store(session, choice)?.ipm_subtree()?),
        Address::Message(path, number) => {
            Err(Failure::new(format!("{}/{number} names a message, not a folder", joined(path))))
        }
    }
}

/// The message that an address names.
pub(crate) fn message_at<'s>(
    session: &Session<'s>,
    choice: &StoreChoice,
    address: &Address,
) -> Result<Message<'s>> {
    match address {
        Address::Message(path, number) => {
            let store = store(session, choice)?;
            let keys = keys(&folder(&store, path)?)?;
            match number.checked_sub(1).and_then(|index| keys.get(index)) {
                Some(key) => open_message(&store, &key.entry_id),
                None => Err(Failure::new(format!(
                    "folder {:?} has no message {number}; it has {}",
                    joined(path),
                    keys.len()
                ))),
            }
        }
        Address::Entry(id) => match session.open_entry(id, OpenEntryFlags::BEST_ACCESS)? {
            AnyObject::Message(message) => Ok(message),
            other => Err(not_a("message", id, other.kind())),
        },
        Address::Folder(path) => Err(Failure::new(format!("{:?} names a folder", joined(path)))
            .hint(format!("a message in it is named by its number: {}/1", joined(path)))),
        Address::Store => Err(Failure::new("`.` names the message store, not a message")),
    }
}

/// What identifies the messages of a folder, in the order in which it keeps them: the numbers
/// that people use count from 1 in it.
pub(crate) fn keys(folder: &Folder<'_>) -> Result<Vec<Key>> {
    Ok(folder.contents()?.select::<Key>()?.rows()?)
}
