//! `mapi folders`: the folders of a store as a tree.

use mapi_session::rows::HierarchyRow;
use mapi_session::{EntryId, MsgStore};
use serde::Serialize;

use crate::args::{Global, StoreChoice};
use crate::failure::Result;
use crate::output::{Output, Table};
use crate::session::with_session;
use crate::{objects, values, words};

/// A folder and where it is.
#[derive(Debug, Serialize)]
pub(crate) struct Entry {
    pub(crate) path: String,
    #[serde(skip)]
    pub(crate) name: String,
    #[serde(skip)]
    pub(crate) depth: usize,
    pub(crate) messages: i32,
    pub(crate) unread: i32,
    pub(crate) r#type: String,
    pub(crate) entry_id: String,
    #[serde(skip)]
    pub(crate) id: EntryId,
}

pub(crate) fn run(global: &Global, args: &StoreChoice, out: &mut Output) -> Result<()> {
    let entries = with_session(global, |session| {
        let store = objects::store(session, args)?;
        tree(&store)
    })?;
    out.data(&entries)?;
    out.table(&table(&entries))
}

/// The folders below the one that people see as the top, parents before children.
pub(crate) fn tree(store: &MsgStore<'_>) -> Result<Vec<Entry>> {
    let rows: Vec<HierarchyRow> = store.ipm_subtree()?.deep_hierarchy()?.select()?.rows()?;
    let top = rows.iter().map(|row| row.depth).min().unwrap_or_default();
    let mut above: Vec<String> = Vec::new();
    let mut entries = Vec::new();
    for row in rows {
        let depth = usize::try_from(row.depth - top).unwrap_or_default();
        above.truncate(depth);
        above.push(row.display_name.clone());
        entries.push(Entry {
            path: objects::joined(&above),
            name: row.display_name,
            depth,
            messages: row.content_count,
            unread: row.content_unread,
            r#type: words::ordinal(row.folder_type),
            entry_id: values::hex(row.entry_id.as_bytes()),
            id: row.entry_id,
        });
    }
    Ok(entries)
}

/// The tree, each folder indented below its parent.
pub(crate) fn table(entries: &[Entry]) -> Table {
    let mut table = Table::new(["folder", ">messages", ">unread"]);
    for entry in entries {
        table.row([
            format!("{}{}", "  ".repeat(entry.depth), entry.name),
            entry.messages.to_string(),
            entry.unread.to_string(),
        ]);
    }
    table
}
