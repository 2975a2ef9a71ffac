//! `mapi search`: messages with some words, found by a search folder.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use mapi_session::flags::{CreateFolderFlags, DeleteFolderFlags, FolderType, SearchFlags};
use mapi_session::rows::HierarchyRow;
use mapi_session::{EntryId, Folder, MsgStore, PropTag, Restriction, tags, types};
use serde::Serialize;

use super::list::{self, Headline};
use crate::address::Address;
use crate::args::{Global, Search};
use crate::failure::{Failure, Result};
use crate::output::{Output, Table};
use crate::session::with_session;
use crate::{objects, values};

mapi_session::row! {
    /// Where a message that was found is.
    struct Place {
        instance_key: Vec<u8> = tags::INSTANCE_KEY,
        parent: EntryId = tags::PARENT_ENTRYID,
    }
}

#[derive(Debug, Serialize)]
struct Found {
    /// The entry identifier of the search folder that was kept.
    folder: Option<String>,
    messages: Vec<Headline>,
}

pub(crate) fn run(global: &Global, args: &Search, out: &mut Output) -> Result<()> {
    let wanted = every_word(&args.query)?;
    let found = with_session(global, |session| {
        let store = objects::store(session, &args.store)?;
        let top = match &args.folder {
            Some(name) => objects::folder_at(session, &args.store, &Address::folder(name))?,
            None => store.ipm_subtree()?,
        };
        let name = match &args.save {
            Some(name) => name.clone(),
            None => format!("mapi search {}", std::process::id()),
        };
        let root = store.search_root()?;
        let flags = CreateFolderFlags::OPEN_IF_EXISTS;
        let folder = root.create_folder(FolderType::Search, &name, None, flags)?;
        let id = id_of(&folder)?;
        let messages = look(&store, &folder, &wanted, &id_of(&top)?);
        if args.save.is_none() {
            // What went wrong before is the more useful to hear.
            let deleted = root.delete_folder(&id, DeleteFolderFlags::empty());
            if messages.is_ok() {
                let _ = deleted?;
            }
        }
        let folder = args.save.as_ref().map(|_| values::hex(id.as_bytes()));
        Ok(Found { folder, messages: messages? })
    })?;
    out.data(&found)?;
    if found.messages.is_empty() {
        out.line("no message fits")?;
    } else {
        out.table(&table(&found.messages))?;
    }
    match (&found.folder, &args.save) {
        (Some(id), Some(name)) => out.line(format!("kept as {name:?}: mapi list {id}")),
        _ => Ok(()),
    }
}

fn id_of(folder: &Folder<'_>) -> Result<EntryId> {
    match folder.get(tags::ENTRYID)? {
        Some(id) => Ok(EntryId::from_bytes(id)),
        None => Err(Failure::new("the folder has no entry identifier")),
    }
}

/// Messages that have each word somewhere.
fn every_word(query: &[String]) -> Result<Restriction> {
    let words: Vec<&str> = query.iter().flat_map(|part| part.split_whitespace()).collect();
    if words.is_empty() {
        return Err(Failure::new("there is no word to search for"));
    }
    let one = |word: &str| {
        let text = |tag: PropTag<types::Unicode>| tag.contains(word);
        text(tags::SUBJECT)
            | text(tags::BODY)
            | text(tags::SENDER_NAME)
            | text(tags::SENT_REPRESENTING_NAME)
            | text(tags::DISPLAY_TO)
            | text(tags::DISPLAY_CC)
    };
    Ok(Restriction::And(words.into_iter().map(one).collect()))
}

fn look(
    store: &MsgStore<'_>,
    folder: &Folder<'_>,
    wanted: &Restriction,
    top: &EntryId,
) -> Result<Vec<Headline>> {
    let flags = SearchFlags::RECURSIVE | SearchFlags::RESTART;
    folder.set_search_criteria(Some(wanted), Some(std::slice::from_ref(top)), flags)?;
    let paths = paths(store)?;
    let places: Vec<Place> = folder.contents()?.select::<Place>()?.rows()?;
    let parents: HashMap<Vec<u8>, EntryId> =
        places.into_iter().map(|place| (place.instance_key, place.parent)).collect();
    // The numbers of a folder's messages, read once for each folder.
    let mut numbers: HashMap<Vec<u8>, HashMap<Vec<u8>, usize>> = HashMap::new();
    let mut headlines = Vec::new();
    for row in folder.messages()? {
        let parent = parents.get(&row.instance_key);
        let known = parent.and_then(|id| Some((id, paths.get(id.as_bytes())?)));
        let Some((id, above)) = known else {
            // Of a folder that no path leads to: its identifier names the message.
            headlines.push(list::headline(row, "", &HashMap::new()));
            continue;
        };
        let counted = match numbers.entry(id.as_bytes().to_vec()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let keys = objects::keys(&objects::open_folder(store, id)?)?;
                let keys = keys.into_iter().enumerate();
                new.insert(keys.map(|(at, key)| (key.instance_key, at + 1)).collect())
            }
        };
        // One that came after its folder was counted has no number either.
        let above = if counted.contains_key(&row.instance_key) { above } else { "" };
        headlines.push(list::headline(row, above, counted));
    }
    Ok(headlines)
}

/// The path of each folder that people see, by its entry identifier.
fn paths(store: &MsgStore<'_>) -> Result<HashMap<Vec<u8>, String>> {
    let rows: Vec<HierarchyRow> = store.ipm_subtree()?.deep_hierarchy()?.select()?.rows()?;
    let mut paths = HashMap::new();
    let mut above: Vec<String> = Vec::new();
    for row in rows {
        // A folder comes after the one that it is in, which is one level less deep.
        above.truncate(usize::try_from(row.depth - 1).unwrap_or(0));
        above.push(row.display_name);
        paths.insert(row.entry_id.as_bytes().to_vec(), objects::joined(&above));
    }
    Ok(paths)
}

fn table(headlines: &[Headline]) -> Table {
    let mut table = Table::new(["message", "date (utc)", "from", "subject", ">size"]);
    for headline in headlines {
        table.row([
            headline.message.clone(),
            values::minute(headline.submitted),
            values::shortened(&headline.from, 30),
            values::shortened(&headline.subject, 64),
            values::size(u64::try_from(headline.size).unwrap_or(0)),
        ]);
    }
    table
}
