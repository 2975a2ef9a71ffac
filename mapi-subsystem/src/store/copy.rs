//! Copies within a file: messages row by row, and large values in pieces.

use mapi_session::Tag;
use rusqlite::params;

use super::database::Writer;
use super::error::StoreResult;
use super::message::{Place, flag};
use super::props;
use super::queue::is_state;
use super::receipts;
use crate::deviation::deviates;
use crate::stream::IN_MEMORY;

impl Writer<'_> {
    /// Copies a message with all that is in it, and gives the copy's id; who counts the folder's
    /// messages and tells of them is the caller.
    pub(crate) fn copy_rows(&mut self, id: i64, place: Place) -> StoreResult<i64> {
        let copy = self.new_id();
        let (folder, attachment) = match place {
            Place::Folder(folder) => (Some(folder), None),
            Place::Attachment(attachment) => (None, Some(attachment)),
        };
        // A report is sent for the message itself, not for its copies, which nobody has submitted.
        let keep = !(receipts::PENDING | flag::SUBMIT);
        self.connection()
            .prepare_cached(
                "INSERT INTO message (flags, status, created, modified, delivered, submitted,
                     importance, class, subject, sender_name, represented_name, display_to,
                     search_key, size, id, folder, attachment, associated, version, props)
                 SELECT flags & ?5, 0, created, modified, delivered, submitted,
                     importance, class, subject, sender_name, represented_name, display_to,
                     search_key, size, ?2, ?3, ?4, associated, 1, props
                 FROM message WHERE id = ?1",
            )?
            .execute(params![id, copy, folder, attachment, keep])?;
        if deviates("D.1.10") {
            self.connection()
                .execute("UPDATE message SET search_key = randomblob(16) WHERE id = ?1", [copy])?;
        }
        self.forget_state(copy)?;
        self.copy_large(id, copy)?;
        self.connection()
            .prepare_cached(
                "INSERT INTO recipient (message, row, props)
                 SELECT ?2, row, props FROM recipient WHERE message = ?1",
            )?
            .execute([id, copy])?;
        let attachments: Vec<i64> = self
            .connection()
            .prepare_cached("SELECT id FROM attachment WHERE message = ?1 ORDER BY number")?
            .query_map([id], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for attachment in attachments {
            let to = self.new_id();
            self.connection()
                .prepare_cached(
                    "INSERT INTO attachment (id, message, number, size, props)
                     SELECT ?2, ?3, number, size, props FROM attachment WHERE id = ?1",
                )?
                .execute([attachment, to, copy])?;
            self.copy_large(attachment, to)?;
            if let Some(within) = self.embedded_message(attachment)? {
                self.copy_rows(within.id, Place::Attachment(to))?;
            }
        }
        Ok(copy)
    }

    /// Takes out of a copy what it says of the queue: it stands in none.
    fn forget_state(&mut self, copy: i64) -> StoreResult<()> {
        let record: Vec<u8> = self
            .connection()
            .prepare_cached("SELECT props FROM message WHERE id = ?1")?
            .query_row([copy], |row| row.get(0))?;
        let bag = props::decode_bag(&record)?;
        if !bag.tags().any(is_state) {
            return Ok(());
        }
        let mut record = Vec::new();
        for (tag, slot) in bag.iter().filter(|(tag, _)| !is_state(*tag)) {
            // What is large is copied by itself.
            let _ = props::encode_slot(&mut record, tag, slot.into());
        }
        self.connection()
            .prepare_cached("UPDATE message SET props = ?2 WHERE id = ?1")?
            .execute(params![copy, record])?;
        Ok(())
    }

    /// Copies the large values of an object.
    pub(super) fn copy_large(&mut self, from: i64, to: i64) -> StoreResult<()> {
        let most = IN_MEMORY as i64;
        self.connection()
            .prepare_cached(
                "INSERT INTO large (owner, tag, bytes)
                 SELECT ?2, tag, bytes FROM large WHERE owner = ?1 AND length(bytes) <= ?3",
            )?
            .execute([from, to, most])?;
        let tags: Vec<u32> = self
            .connection()
            .prepare_cached("SELECT tag FROM large WHERE owner = ?1 AND length(bytes) > ?2")?
            .query_map([from, most], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for tag in tags.into_iter().map(Tag) {
            if let Some(bytes) = self.large_spool(from, tag)? {
                self.write_large_spool(to, tag, &bytes)?;
            }
        }
        Ok(())
    }
}
