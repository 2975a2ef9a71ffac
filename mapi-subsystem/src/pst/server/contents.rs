//! The contents of a folder as the rows of a table, each read when it is wanted.

use std::sync::{Arc, Weak};

use mapi_session::flags::TableType;
use mapi_session::wire::Row;
use mapi_session::{Code, PropValue, Restriction, SortKey, Tag, Value};

use super::super::file::PstFile;
use super::super::message::{PstMessage, split_subject};
use super::super::props::{Properties, Slot};
use super::super::table::Table;
use super::{Context, attachment, instance_key, message, put_new};
use crate::com::Reply;
use crate::props::{find_id, missing, put};
use crate::store::tags;
use crate::table::{Query, RowId, RowSource, SourceRow, Start, Watcher, Window};

const MAPI_MESSAGE: u32 = 5;

/// What a client sees that asks for no columns.
const DEFAULT: [Tag; 17] = [
    tags::ENTRYID,
    tags::INSTANCE_KEY,
    tags::RECORD_KEY,
    tags::PARENT_ENTRYID,
    tags::OBJECT_TYPE,
    tags::MESSAGE_CLASS,
    tags::SUBJECT,
    tags::SENT_REPRESENTING_NAME,
    tags::SENDER_NAME,
    tags::DISPLAY_TO,
    tags::DISPLAY_CC,
    tags::MESSAGE_DELIVERY_TIME,
    tags::CLIENT_SUBMIT_TIME,
    tags::MESSAGE_FLAGS,
    tags::MESSAGE_SIZE,
    tags::HASATTACH,
    tags::MSG_STATUS,
];

/// Up to how many bytes a value stands in a table whole.
const SHOWN: u64 = 32 * 1024;

pub(super) struct ContentsRows {
    context: Arc<Context>,
    folder: u32,
    /// What the file has for the table itself; none where it cannot be read.
    table: Option<Table>,
    /// The messages, by their rows.
    nodes: Vec<u32>,
}

impl ContentsRows {
    pub(super) fn new(context: &Arc<Context>, folder: u32, associated: bool) -> Arc<ContentsRows> {
        let file: &PstFile = &context.file;
        let table = file.contents(folder, associated).ok().flatten();
        let nodes = match &table {
            Some(table) => table.ids().collect(),
            None => file.messages(folder, associated, &mut file.whole()),
        };
        Arc::new(ContentsRows { context: Arc::clone(context), folder, table, nodes })
    }

    fn message(&self, row: usize) -> Option<PstMessage> {
        let node = *self.nodes.get(row)?;
        self.context.file.message(node).ok().map(|(message, _)| message)
    }

    /// The values of a row. The message is opened only for what the file's table does not have.
    fn values(&self, row: usize, columns: &[Tag]) -> Vec<Value> {
        let mut cells = match &self.table {
            Some(table) => self.context.file.row(table, row),
            None => Vec::new(),
        };
        let node = self.nodes.get(row).copied().unwrap_or_default();
        if let Some(Value::Unicode(subject)) = find_id(&cells, tags::SUBJECT.id()).map(|p| &p.value)
            && let Some((plain, _)) = split_subject(subject)
        {
            put(&mut cells, super::text(tags::SUBJECT, plain));
        }
        for prop in self.context.identity(node, self.folder) {
            put(&mut cells, prop);
        }
        for prop in self.context.common(MAPI_MESSAGE) {
            put(&mut cells, prop);
        }
        // Where the file names the recipients of a kind, it names no others.
        let named = [tags::DISPLAY_TO, tags::DISPLAY_CC, tags::DISPLAY_BCC];
        if named.iter().any(|tag| find_id(&cells, tag.id()).is_some()) {
            for tag in named {
                put_new(&mut cells, tag, Value::Unicode(String::new()));
            }
        }
        let mut opened: Option<Option<(PstMessage, Vec<PropValue>)>> = None;
        let mut value = |tag: &Tag| {
            if let Some(cell) = find_id(&cells, tag.id()) {
                return cell.value.clone();
            }
            let opened = opened.get_or_insert_with(|| {
                let message = self.message(row)?;
                let has_attachments = message.attachment_count() > 0;
                let props = message::worked_out(&message, has_attachments);
                Some((message, props))
            });
            let Some((message, worked_out)) = opened else { return missing() };
            match find_id(worked_out, tag.id()) {
                Some(prop) if prop.value != Value::Object => prop.value.clone(),
                Some(_) => missing(),
                None => shown(&self.context.file, &message.properties, *tag),
            }
        };
        columns
            .iter()
            .map(|tag| match value(tag) {
                // A column of another type is not there.
                found if is_of(&found, *tag) => found,
                _ => missing(),
            })
            .collect()
    }

    fn row(&self, id: RowId, columns: &[Tag]) -> Option<SourceRow> {
        let row = usize::try_from(id.0).ok().filter(|row| *row < self.nodes.len())?;
        Some(SourceRow { id, values: self.values(row, columns) })
    }
}

/// Whether a value is one of a column's type, text in either width.
fn is_of(value: &Value, tag: Tag) -> bool {
    let narrow = |ty: u16| match ty {
        0x001E => 0x001F,
        0x101E => 0x101F,
        other => other,
    };
    tag.type_code() == 0 || narrow(value.type_code()) == narrow(tag.type_code())
}

/// A property of a message as a table shows it: one that is too large is not shown.
fn shown(file: &PstFile, properties: &Properties, tag: Tag) -> Value {
    match properties.get(tag.id()) {
        Some((_, Slot::Here(value))) => value.clone(),
        Some((_, slot @ Slot::Apart { .. })) => {
            match super::super::message::pieces(file.blocks(), properties, tag.id()) {
                Ok(Some(pieces)) if pieces.length <= SHOWN => {
                    properties.load(file.blocks(), slot).unwrap_or_else(|_| missing())
                }
                Ok(_) => Value::Error(Code::E_NOT_ENOUGH_MEMORY),
                Err(_) => missing(),
            }
        }
        _ => missing(),
    }
}

impl RowSource for ContentsRows {
    fn columns(&self) -> Vec<Tag> {
        let mut columns = DEFAULT.to_vec();
        for tag in self.table.iter().flat_map(Table::tags) {
            let own = matches!(tag.id(), 0x67F2 | 0x67F3);
            if !own && !columns.iter().any(|other| other.id() == tag.id()) {
                columns.push(tag);
            }
        }
        columns
    }

    fn default_columns(&self) -> Vec<Tag> {
        DEFAULT.to_vec()
    }

    fn kind(&self) -> TableType {
        TableType::Snapshot
    }

    fn generation(&self) -> u64 {
        0
    }

    fn can_restrict(&self, _: &Restriction) -> bool {
        false
    }

    fn can_sort(&self, keys: &[SortKey]) -> bool {
        keys.is_empty()
    }

    fn window(&self, _: &Query, columns: &[Tag], window: &Window) -> Reply<Vec<SourceRow>> {
        let rows = 0..self.nodes.len() as u64;
        let (from, forward) = match &window.start {
            Start::First => (0, true),
            Start::From(place) => (place.id.0, true),
            Start::After(place) => (place.id.0.saturating_add(1), true),
            Start::Last => (rows.end, false),
            Start::Before(place) => (place.id.0.min(rows.end), false),
        };
        let read = |id| self.row(RowId(id), columns);
        Ok(match forward {
            true => (from..rows.end).take(window.limit).filter_map(read).collect(),
            false => (0..from).rev().take(window.limit).filter_map(read).collect(),
        })
    }

    fn count(&self, _: &Query) -> Reply<u64> {
        Ok(self.nodes.len() as u64)
    }

    fn ids(&self, _: &Query) -> Reply<Vec<RowId>> {
        Ok((0..self.nodes.len() as u64).map(RowId).collect())
    }

    fn rows(&self, ids: &[RowId], columns: &[Tag]) -> Reply<Vec<SourceRow>> {
        Ok(ids.iter().filter_map(|id| self.row(*id, columns)).collect())
    }

    fn row_of_instance_key(&self, key: &[u8]) -> Reply<Option<RowId>> {
        let row = self.nodes.iter().position(|node| instance_key(*node) == key);
        Ok(row.map(|row| RowId(row as u64)))
    }

    fn sub_tables(&self) -> Vec<Tag> {
        vec![tags::MESSAGE_RECIPIENTS, tags::MESSAGE_ATTACHMENTS]
    }

    fn sub_rows(&self, id: RowId, table: Tag) -> Reply<Vec<Row>> {
        let row = usize::try_from(id.0).unwrap_or(usize::MAX);
        let Some(message) = self.message(row) else { return Ok(Vec::new()) };
        Ok(match table {
            tags::MESSAGE_RECIPIENTS => message::recipient_rows(&message).unwrap_or_default(),
            tags::MESSAGE_ATTACHMENTS => attachment::rows(&message),
            _ => Vec::new(),
        })
    }

    fn watch(&self, _: Weak<dyn Watcher>) {}
}
