//! The smaller tables of a store: folders, recipients, attachments, receive folders.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};

use mapi_session::flags::TableType;
use mapi_session::raw::IMAPITable;
use mapi_session::wire::Row;
use mapi_session::{PropValue, Tag};

use super::{Context, folder, instance_key, long, store};
use crate::com::Reply;
use crate::store::entry_id::Kind;
use crate::store::error::StoreResult;
use crate::store::folder::FolderRecord;
use crate::store::{Reader, tags};
use crate::table::{MemoryRows, open_table};

/// Columns of a hierarchy table, those that a client sees by default first.
const FOLDER_COLUMNS: [Tag; 22] = [
    tags::DISPLAY_NAME,
    tags::ENTRYID,
    tags::INSTANCE_KEY,
    tags::DEPTH,
    tags::CONTENT_COUNT,
    tags::CONTENT_UNREAD,
    tags::SUBFOLDERS,
    tags::FOLDER_TYPE,
    tags::COMMENT,
    tags::CONTAINER_CLASS,
    tags::OBJECT_TYPE,
    tags::DISPLAY_TYPE,
    tags::STATUS,
    tags::PARENT_ENTRYID,
    tags::RECORD_KEY,
    tags::ACCESS,
    tags::ACCESS_LEVEL,
    tags::ASSOC_CONTENT_COUNT,
    tags::CREATION_TIME,
    tags::LAST_MODIFICATION_TIME,
    tags::STORE_ENTRYID,
    tags::STORE_RECORD_KEY,
];

/// The folders in a folder; with `deep`, those in them too, each with its depth.
pub(super) fn hierarchy_table(
    context: &Arc<Context>,
    parent: i64,
    deep: bool,
    unicode: bool,
) -> Reply<IMAPITable> {
    let rows = MemoryRows::new(TableType::Dynamic, FOLDER_COLUMNS);
    for (id, row) in folder_rows(context, parent, deep)? {
        rows.upsert(&instance_key(id), row);
    }
    follow(context, &rows, parent, deep);
    Ok(open_table(context.object_state("hierarchy table"), rows, Some(&context.hub), unicode))
}

fn folder_rows(context: &Context, parent: i64, deep: bool) -> Reply<Vec<(i64, Row)>> {
    fn walk(
        reader: &Reader<'_>,
        parent: i64,
        depth: i32,
        deep: bool,
        each: &mut dyn FnMut(&FolderRecord, i32),
    ) -> StoreResult<()> {
        for child in reader.child_folders(parent)? {
            each(&child, depth);
            if deep && child.subfolders > 0 {
                walk(reader, child.id, depth + 1, deep, each)?;
            }
        }
        Ok(())
    }
    let writable = !context.is_read_only();
    let mut rows = Vec::new();
    context.read(|reader| {
        walk(reader, parent, 1, deep, &mut |record, depth| {
            let mut row = folder::computed(context, record, writable);
            row.extend(record.props.iter().filter_map(|(tag, slot)| match slot {
                crate::store::props::Slot::Here(value) => {
                    Some(PropValue { tag, value: value.clone() })
                }
                crate::store::props::Slot::Large(_) | crate::store::props::Slot::Apart(_) => None,
            }));
            row.push(long(tags::DEPTH, depth));
            rows.push((record.id, row));
        })
    })?;
    Ok(rows)
}

/// Keeps the rows like the folders, until nobody has the table any more.
fn follow(context: &Arc<Context>, rows: &Arc<MemoryRows>, parent: i64, deep: bool) {
    let (rows, weak) = (Arc::downgrade(rows), Arc::downgrade(context));
    let number = Arc::new(AtomicU64::new(0));
    let own = Arc::clone(&number);
    let listener = context.database.listen(move |changes| {
        let (Some(context), Some(rows)) = (Weak::upgrade(&weak), Weak::upgrade(&rows)) else {
            if let Some(context) = Weak::upgrade(&weak) {
                context.database.ignore(own.load(Ordering::Acquire));
            }
            return;
        };
        if changes.iter().all(|change| change.kind == Kind::Message) {
            return;
        }
        // A table that cannot be read just now stays as it is; the next change tries again.
        let Ok(now) = folder_rows(&context, parent, deep) else { return };
        let keys: Vec<Vec<u8>> = now.iter().map(|(id, _)| instance_key(*id)).collect();
        for (key, _) in rows.all() {
            if !keys.contains(&key) {
                rows.remove(&key);
            }
        }
        for ((_, row), key) in now.into_iter().zip(&keys) {
            rows.upsert(key, row);
        }
    });
    number.store(listener, Ordering::Release);
}

/// Columns of a recipient table.
const RECIPIENT_COLUMNS: [Tag; 9] = [
    tags::ROWID,
    tags::DISPLAY_NAME,
    tags::RECIPIENT_TYPE,
    tags::ADDRTYPE,
    tags::EMAIL_ADDRESS,
    tags::ENTRYID,
    tags::SEARCH_KEY,
    tags::OBJECT_TYPE,
    tags::DISPLAY_TYPE,
];

/// Columns of an attachment table.
const ATTACHMENT_COLUMNS: [Tag; 12] = [
    tags::ATTACH_NUM,
    tags::INSTANCE_KEY,
    tags::RECORD_KEY,
    tags::RENDERING_POSITION,
    tags::ATTACH_METHOD,
    tags::ATTACH_SIZE,
    tags::ATTACH_FILENAME,
    tags::ATTACH_LONG_FILENAME,
    tags::DISPLAY_NAME,
    tags::ATTACH_MIME_TAG,
    tags::ATTACH_CONTENT_ID,
    tags::OBJECT_TYPE,
];

pub(super) fn recipient_table(context: &Context, rows: Vec<Row>, unicode: bool) -> IMAPITable {
    snapshot(context, "recipient table", &RECIPIENT_COLUMNS, rows, unicode)
}

pub(super) fn attachment_table(context: &Context, rows: Vec<Row>, unicode: bool) -> IMAPITable {
    let columns = columns_of(&ATTACHMENT_COLUMNS, &rows);
    let table = MemoryRows::without_bookmarks(columns);
    table.fill(rows);
    let state = context.object_state("attachment table");
    open_table(state, Arc::new(table), Some(&context.hub), unicode)
}

pub(super) fn receive_folder_table(context: &Context, unicode: bool) -> Reply<IMAPITable> {
    let columns = [tags::MESSAGE_CLASS, tags::ENTRYID, tags::RECORD_KEY, tags::INSTANCE_KEY];
    let rows = context
        .read(|reader| reader.receive_folders())?
        .iter()
        .map(|(class, folder)| store::receive_row(context, class, *folder))
        .collect();
    Ok(snapshot(context, "receive folder table", &columns, rows, unicode))
}

/// A table of the rows as they are now, with the usual columns and what else the rows have.
fn snapshot(
    context: &Context,
    kind: &'static str,
    usual: &[Tag],
    rows: Vec<Row>,
    unicode: bool,
) -> IMAPITable {
    let rows = MemoryRows::snapshot(columns_of(usual, &rows), rows);
    open_table(context.object_state(kind), rows, Some(&context.hub), unicode)
}

/// The usual columns, and what else the rows have.
fn columns_of(usual: &[Tag], rows: &[Row]) -> Vec<Tag> {
    let mut columns = usual.to_vec();
    for prop in rows.iter().flatten() {
        if !columns.iter().any(|tag| tag.id() == prop.tag.id()) {
            columns.push(prop.tag);
        }
    }
    columns
}
