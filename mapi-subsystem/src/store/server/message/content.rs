//! What a message is made of while it is open, and how that comes into the file: each large value
//! by itself, never the message as a whole in memory.

use std::collections::BTreeMap;
use std::sync::Arc;

use mapi_session::wire::Row;
use mapi_session::{Code, Value};

use super::attached::{AttachmentState, Embedded};
use crate::deviation::deviates;
use crate::store::database::{Reader, Writer};
use crate::store::error::{StoreError, StoreResult};
use crate::store::message::{MessageRecord, NewMessage, Place, Save, display_list, flag};
use crate::store::props::{Bag, SlotRef, size_of};
use crate::store::tags;

/// The properties, recipients and attachments of an open message.
#[derive(Clone, Default)]
pub(in crate::store::server) struct Content {
    /// Its row in the file, once it has one.
    pub(super) id: Option<i64>,
    pub(super) associated: bool,
    pub(super) bag: Arc<Bag>,
    pub(super) recipients: Vec<Row>,
    pub(super) recipients_changed: bool,
    pub(super) attachments: BTreeMap<i32, AttachmentState>,
    /// Attachments in the file that go with the next save.
    pub(super) removed: Vec<i64>,
    pub(super) next_number: i32,
}

impl Content {
    /// A message that nobody has saved yet.
    pub(super) fn draft(associated: bool) -> Content {
        let mut bag = Bag::default();
        bag.set(tags::MESSAGE_CLASS, Value::Unicode("IPM.Note".to_owned()));
        let unsent = if deviates("J.1.draft") { 0 } else { flag::UNSENT };
        let mut flags = flag::READ | unsent;
        flags |= if associated { flag::ASSOCIATED } else { 0 };
        bag.set(tags::MESSAGE_FLAGS, Value::Long(flags));
        Content { associated, bag: Arc::new(bag), ..Content::default() }
    }

    pub(super) fn load(reader: &Reader<'_>, record: MessageRecord) -> StoreResult<Content> {
        let attachments: BTreeMap<_, _> =
            reader.attachments(record.id)?.into_iter().map(AttachmentState::of_record).collect();
        Ok(Content {
            id: Some(record.id),
            associated: record.associated,
            bag: Arc::new(record.props),
            recipients: reader.recipients(record.id)?.into_iter().map(|(_, row)| row).collect(),
            next_number: attachments.keys().next_back().map_or(0, |last| last + 1),
            attachments,
            ..Content::default()
        })
    }

    /// The bytes that it takes, roughly.
    pub(super) fn size(&self) -> i64 {
        let recipients: usize =
            self.recipients.iter().flatten().map(|prop| size_of(&prop.value)).sum();
        self.bag.size() + recipients as i64 + self.attached_size()
    }

    fn attached_size(&self) -> i64 {
        self.attachments.values().map(|state| state.size).sum()
    }

    /// Has the properties say who the recipients are.
    pub(super) fn list_recipients(&mut self) {
        let bag = Arc::make_mut(&mut self.bag);
        for (tag, kind) in [(tags::DISPLAY_TO, 1), (tags::DISPLAY_CC, 2), (tags::DISPLAY_BCC, 3)] {
            let list = display_list(self.recipients.iter().map(Vec::as_slice), kind);
            bag.set(tag, Value::Unicode(list));
        }
    }

    /// Writes it to its row, or to a new one in this place; gives the row. To do that again does
    /// no harm: an open object does not see that what it is in was saved.
    pub(super) fn write(&self, writer: &mut Writer<'_>, place: Place) -> StoreResult<i64> {
        match self.id {
            Some(id) => self.update(writer, id, place),
            None => self.insert(writer, place),
        }
    }

    fn insert(&self, writer: &mut Writer<'_>, place: Place) -> StoreResult<i64> {
        if let Place::Attachment(attachment) = place {
            writer.delete_embedded(attachment)?;
        }
        let id = writer.insert_new(
            place,
            NewMessage {
                slots: self.bag.iter().map(|(tag, slot)| (tag, SlotRef::from(slot))),
                flags: self.bag.long(tags::MESSAGE_FLAGS).unwrap_or(0),
                recipients: &self.recipients,
                attached: self.attachments.len(),
                attached_size: self.attached_size(),
                associated: self.associated,
            },
        )?;
        self.write_attachments(writer, id, place)?;
        Ok(id)
    }

    fn update(&self, writer: &mut Writer<'_>, id: i64, place: Place) -> StoreResult<i64> {
        if writer.message_version(id)?.is_none() {
            return Err(StoreError::refused(
                Code::E_OBJECT_DELETED,
                format!("message {id} was deleted since it was opened"),
            ));
        }
        for attachment in &self.removed {
            writer.delete_attachment(*attachment)?;
        }
        self.write_attachments(writer, id, place)?;
        let recipients = self.recipients_changed.then_some(self.recipients.as_slice());
        writer.save_message(id, &Save { props: &self.bag, recipients })?;
        Ok(id)
    }

    fn write_attachments(&self, writer: &mut Writer<'_>, id: i64, place: Place) -> StoreResult<()> {
        for (number, state) in self.attachments.iter().filter(|(_, state)| state.changed) {
            // Another writer may have attached something to a message of a folder meanwhile. Of a
            // message in an attachment it is what this one has saved before.
            let number = match (state.id, place) {
                (None, Place::Folder(_)) => writer.free_number(id, *number)?,
                _ => *number,
            };
            let attachment =
                writer.save_attachment(id, state.id, number, &state.bag, state.size)?;
            if let Embedded::Pending(content) = &state.message {
                content.write(writer, Place::Attachment(attachment))?;
            }
        }
        Ok(())
    }
}
