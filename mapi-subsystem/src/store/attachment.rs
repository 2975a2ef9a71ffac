//! Attachments of messages, as they stand in a store's file.

use mapi_session::Tag;
use rusqlite::params;

use super::columns::wrong_column;
use super::database::{Reader, Writer};
use super::error::StoreResult;
use super::message::Place;
use super::props::{self, Bag, SlotRef};
use super::tags;
use crate::mail::{Mail, MailAttachment};

/// An attachment as it is read from the file.
#[derive(Debug, Clone)]
pub(crate) struct AttachmentRecord {
    pub(crate) id: i64,
    pub(crate) number: i32,
    pub(crate) size: i64,
    pub(crate) props: Bag,
}

impl Reader<'_> {
    pub(crate) fn attachments(&self, message: i64) -> StoreResult<Vec<AttachmentRecord>> {
        let mut select = self.connection().prepare_cached(
            "SELECT id, number, size, props FROM attachment WHERE message = ?1 ORDER BY number",
        )?;
        let mut rows = select.query([message])?;
        let mut attachments = Vec::new();
        while let Some(row) = rows.next()? {
            attachments.push(AttachmentRecord {
                id: row.get(0)?,
                number: row.get(1)?,
                size: row.get(2)?,
                props: props::decode_bag(row.get_ref(3)?.as_blob().map_err(wrong_column)?)?,
            });
        }
        Ok(attachments)
    }
}

impl Writer<'_> {
    pub(crate) fn insert_attachment(
        &mut self,
        message: i64,
        number: i32,
        attachment: &MailAttachment,
    ) -> StoreResult<i64> {
        let id = self.new_id();
        let slots = attachment
            .properties
            .iter()
            .filter(|prop| !matches!(prop.tag, tags::ATTACH_NUM | tags::ATTACH_SIZE))
            .map(|prop| (prop.tag, SlotRef::Here(&prop.value)));
        self.put_attachment(id, message, number, slots, attachment_size(attachment))?;
        if let Some(message) = &attachment.message {
            self.insert(Place::Attachment(id), message, false)?;
        }
        Ok(id)
    }

    fn put_attachment<'b>(
        &mut self,
        id: i64,
        message: i64,
        number: i32,
        slots: impl Iterator<Item = (Tag, SlotRef<'b>)>,
        size: i64,
    ) -> StoreResult<()> {
        let mut record = std::mem::take(&mut self.record);
        record.clear();
        let mut large = Vec::new();
        for (tag, slot) in slots {
            if let Some(outside) = props::encode_slot(&mut record, tag, slot) {
                large.push((tag, outside));
            }
        }
        self.connection()
            .prepare_cached(
                "INSERT INTO attachment (id, message, number, size, props) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (id) DO UPDATE SET size = excluded.size, props = excluded.props",
            )?
            .execute(params![id, message, number, size, record])?;
        for (tag, value) in large {
            self.write_outside(id, tag, value)?;
        }
        self.record = record;
        Ok(())
    }

    /// Writes an open attachment's properties. When `id` is `None` it is made, in place of one that
    /// has its number.
    pub(crate) fn save_attachment(
        &mut self,
        message: i64,
        id: Option<i64>,
        number: i32,
        bag: &Bag,
        size: i64,
    ) -> StoreResult<i64> {
        let slots = bag.iter().map(|(tag, slot)| (tag, SlotRef::from(slot)));
        if let Some(id) = id {
            self.put_attachment(id, message, number, slots, size)?;
            self.drop_unnamed_large(id, bag)?;
            return Ok(id);
        }
        self.connection()
            .prepare_cached("DELETE FROM attachment WHERE message = ?1 AND number = ?2")?
            .execute(params![message, number])?;
        let id = self.new_id();
        self.put_attachment(id, message, number, slots, size)?;
        Ok(id)
    }

    /// A number for a new attachment: the one that it has, unless others have given that to one of
    /// theirs meanwhile.
    pub(crate) fn free_number(&self, message: i64, number: i32) -> StoreResult<i32> {
        let largest: Option<i32> = self
            .connection()
            .prepare_cached(
                "SELECT max(number) FROM attachment WHERE message = ?1 AND EXISTS
                 (SELECT 1 FROM attachment WHERE message = ?1 AND number = ?2)",
            )?
            .query_row([message, i64::from(number)], |row| row.get(0))?;
        Ok(largest.map_or(number, |largest| largest.saturating_add(1)))
    }

    /// Takes the message out of an attachment.
    pub(crate) fn delete_embedded(&mut self, attachment: i64) -> StoreResult<()> {
        self.connection()
            .prepare_cached("DELETE FROM message WHERE attachment = ?1")?
            .execute([attachment])?;
        Ok(())
    }

    pub(crate) fn delete_attachment(&mut self, id: i64) -> StoreResult<()> {
        self.connection().prepare_cached("DELETE FROM attachment WHERE id = ?1")?.execute([id])?;
        Ok(())
    }
}

/// The bytes that an attachment takes, roughly.
pub(crate) fn attachment_size(attachment: &MailAttachment) -> i64 {
    let own: usize = attachment.properties.iter().map(|prop| props::size_of(&prop.value)).sum();
    own as i64 + attachment.message.as_deref().map_or(0, mail_size)
}

/// The bytes that a message takes, roughly.
fn mail_size(mail: &Mail) -> i64 {
    let own: usize = mail.properties.iter().map(|prop| props::size_of(&prop.value)).sum();
    own as i64 + mail.attachments.iter().map(attachment_size).sum::<i64>()
}
