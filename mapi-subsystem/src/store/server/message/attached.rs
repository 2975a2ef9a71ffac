//! An attachment as its message knows it, and as a table shows it.

use std::sync::Arc;

use mapi_session::wire::Row;
use mapi_session::{PropValue, Value};

use super::content::Content;
use crate::props::put;
use crate::store::attachment::AttachmentRecord;
use crate::store::props::{Bag, Slot};
use crate::store::server::{binary, count, long};
use crate::store::tags;

/// An attachment as the message knows it.
#[derive(Clone)]
pub(in crate::store::server) struct AttachmentState {
    /// Its row in the file.
    pub(in crate::store::server) id: Option<i64>,
    pub(in crate::store::server) bag: Arc<Bag>,
    pub(in crate::store::server) size: i64,
    pub(in crate::store::server) message: Embedded,
    pub(in crate::store::server) changed: bool,
}

/// The message in an attachment.
#[derive(Clone)]
pub(in crate::store::server) enum Embedded {
    /// As the file has it, if it has one.
    Stored,
    /// As it was saved since, which the file does not know yet.
    Pending(Arc<Content>),
}

impl AttachmentState {
    pub(super) fn new() -> AttachmentState {
        let mut bag = Bag::default();
        // Not shown in the text, and nothing in it yet.
        bag.set(tags::RENDERING_POSITION, Value::Long(-1));
        bag.set(tags::ATTACH_METHOD, Value::Long(0));
        AttachmentState {
            id: None,
            bag: Arc::new(bag),
            size: 0,
            message: Embedded::Stored,
            changed: true,
        }
    }

    pub(super) fn of_record(record: AttachmentRecord) -> (i32, AttachmentState) {
        let state = AttachmentState {
            id: Some(record.id),
            bag: Arc::new(record.props),
            size: record.size,
            message: Embedded::Stored,
            changed: false,
        };
        (record.number, state)
    }

    /// The bytes that it takes, roughly.
    pub(in crate::store::server) fn measure(&mut self) {
        let inside = match &self.message {
            Embedded::Pending(content) => content.size(),
            Embedded::Stored => 0,
        };
        self.size = self.bag.size() + inside;
    }

    pub(super) fn row(&self, number: i32) -> Row {
        bag_row(&self.bag, number, self.size)
    }
}

/// A row of an attachment table.
pub(crate) fn attachment_row(record: &AttachmentRecord) -> Row {
    bag_row(&record.props, record.number, record.size)
}

fn bag_row(bag: &Bag, number: i32, size: i64) -> Row {
    const MAPI_ATTACH: i32 = 7;
    let mut row: Row = bag
        .iter()
        .filter_map(|(tag, slot)| match slot {
            // The data itself is read through the attachment.
            Slot::Here(value) if tag != tags::ATTACH_DATA_BIN => {
                Some(PropValue { tag, value: value.clone() })
            }
            _ => None,
        })
        .collect();
    // A required column: what says nothing of a place in the text has none.
    if !row.iter().any(|value| value.tag == tags::RENDERING_POSITION) {
        row.push(long(tags::RENDERING_POSITION, -1));
    }
    let key = number.to_le_bytes().to_vec();
    put(&mut row, long(tags::ATTACH_NUM, number));
    put(&mut row, long(tags::ATTACH_SIZE, count(size)));
    put(&mut row, long(tags::OBJECT_TYPE, MAPI_ATTACH));
    put(&mut row, binary(tags::INSTANCE_KEY, key.clone()));
    put(&mut row, binary(tags::RECORD_KEY, key));
    row
}
