//! The hierarchy table of a folder.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};

use mapi_session::PropValue;
use mapi_session::flags::TableType;
use mapi_session::raw::IMAPITable;
use mapi_session::wire::Row;

use super::{Context, folder, instance_key, long};
use crate::com::Reply;
use crate::msg_store::FOLDER_COLUMNS;
use crate::store::entry_id::Kind;
use crate::store::error::StoreResult;
use crate::store::folder::FolderRecord;
use crate::store::{Reader, tags};
use crate::table::{MemoryRows, open_table};

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
