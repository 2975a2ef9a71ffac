//! The smaller tables of a store, and their columns.

use std::sync::Arc;

use mapi_session::Tag;
use mapi_session::raw::IMAPITable;
use mapi_session::wire::Row;

use crate::com::ObjectState;
use crate::notify::NotificationHub;
use crate::store::tags;
use crate::table::{MemoryRows, open_table};

/// Columns of a hierarchy table, those that a client sees by default first.
pub(crate) const FOLDER_COLUMNS: [Tag; 22] = [
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

/// Columns of a table of receive folders.
const RECEIVE_FOLDER_COLUMNS: [Tag; 4] =
    [tags::MESSAGE_CLASS, tags::ENTRYID, tags::RECORD_KEY, tags::INSTANCE_KEY];

/// The recipients of a message as they are now.
pub(crate) fn recipient_table(
    state: ObjectState,
    hub: &NotificationHub,
    rows: Vec<Row>,
    unicode: bool,
) -> IMAPITable {
    let rows = MemoryRows::snapshot(columns_of(&RECIPIENT_COLUMNS, &rows), rows);
    open_table(state, rows, Some(hub), unicode)
}

/// The attachments of a message as they are now.
pub(crate) fn attachment_table(
    state: ObjectState,
    hub: &NotificationHub,
    rows: Vec<Row>,
    unicode: bool,
) -> IMAPITable {
    let table = MemoryRows::without_bookmarks(columns_of(&ATTACHMENT_COLUMNS, &rows));
    table.fill(rows);
    open_table(state, Arc::new(table), Some(hub), unicode)
}

/// The receive folders of a store as they are now.
pub(crate) fn receive_folder_table(
    state: ObjectState,
    hub: &NotificationHub,
    rows: Vec<Row>,
    unicode: bool,
) -> IMAPITable {
    let rows = MemoryRows::snapshot(columns_of(&RECEIVE_FOLDER_COLUMNS, &rows), rows);
    open_table(state, rows, Some(hub), unicode)
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
