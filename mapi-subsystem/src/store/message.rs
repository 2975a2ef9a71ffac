//! Messages and their recipients, as they stand in a store's file.

use mapi_session::{Code, PropValue, Tag, Value};
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{OptionalExtension, Row, params, params_from_iter};

use super::attachment::attachment_size;
use super::columns::{
    CLASS, COLUMNS, CREATED, FLAGS, MODIFIED, SEARCH_KEY, SIZE, STATUS, divide, from_column,
    wrong_column,
};
use super::database::{Reader, Writer};
use super::entry_id::{Kind, guid_bytes};
use super::error::{StoreError, StoreResult};
use super::journal::{Change, Event};
use super::props::{self, Bag, Slot, SlotRef};
use super::queue::{is_state, long_of, text_of};
use super::tags;
use crate::deviation::deviates;
use crate::mail::{Mail, MailAttachment};

/// Bits of `PR_MESSAGE_FLAGS` that a store looks at.
pub(crate) mod flag {
    pub(crate) const READ: i32 = 0x01;
    pub(crate) const UNMODIFIED: i32 = 0x02;
    pub(crate) const SUBMIT: i32 = 0x04;
    pub(crate) const UNSENT: i32 = 0x08;
    pub(crate) const HAS_ATTACH: i32 = 0x10;
    pub(crate) const FROM_ME: i32 = 0x20;
    pub(crate) const ASSOCIATED: i32 = 0x40;
    pub(crate) const RESEND: i32 = 0x80;
    pub(crate) const RN_PENDING: i32 = 0x100;
    pub(crate) const NRN_PENDING: i32 = 0x200;
}

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Folder(i64),
    Attachment(i64),
}

/// A message as it is read from the file.
#[derive(Debug, Clone)]
pub(crate) struct MessageRecord {
    pub(crate) id: i64,
    pub(crate) place: Place,
    pub(crate) associated: bool,
    /// Counts the saves; another number than before means that somebody else saved.
    pub(crate) version: i64,
    /// The number of its last change.
    pub(crate) number: i64,
    /// All properties, those with columns too.
    pub(crate) props: Bag,
}

impl Reader<'_> {
    pub(crate) fn message(&self, id: i64) -> StoreResult<Option<MessageRecord>> {
        self.message_where("id", id)
    }

    pub(crate) fn embedded_message(&self, attachment: i64) -> StoreResult<Option<MessageRecord>> {
        self.message_where("attachment", attachment)
    }

    fn message_where(&self, key: &str, id: i64) -> StoreResult<Option<MessageRecord>> {
        let names: Vec<&str> = COLUMNS.iter().map(|(_, name)| *name).collect();
        let sql = format!(
            "SELECT {}, id, folder, attachment, associated, version, props, {} FROM message WHERE {key} = ?1",
            names.join(", "),
            if self.numbers_changes() { "coalesce(changed, id)" } else { "id" },
        );
        let mut select = self.connection().prepare_cached(&sql)?;
        let mut rows = select.query([id])?;
        rows.next()?.map(read_message).transpose()
    }

    /// Whether the message was not changed since it had this version.
    pub(crate) fn message_version(&self, id: i64) -> StoreResult<Option<i64>> {
        Ok(self
            .connection()
            .prepare_cached("SELECT version FROM message WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?)
    }

    pub(crate) fn recipients(&self, message: i64) -> StoreResult<Vec<(i64, Vec<PropValue>)>> {
        let mut select = self
            .connection()
            .prepare_cached("SELECT row, props FROM recipient WHERE message = ?1 ORDER BY row")?;
        let mut rows = select.query([message])?;
        let mut recipients = Vec::new();
        while let Some(row) = rows.next()? {
            recipients
                .push((row.get(0)?, row_props(row.get_ref(1)?.as_blob().map_err(wrong_column)?)?));
        }
        Ok(recipients)
    }

    /// A whole message, to be kept or sent elsewhere.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when the store has no such message.
    pub fn mail(&self, id: i64) -> StoreResult<Mail> {
        let record = self.message(id)?.ok_or_else(|| no_message(id))?;
        self.mail_of(&record)
    }

    pub(crate) fn mail_of(&self, record: &MessageRecord) -> StoreResult<Mail> {
        let mut mail = Mail {
            properties: self.whole(record.id, &record.props)?,
            recipients: self.recipients(record.id)?.into_iter().map(|(_, row)| row).collect(),
            ..Mail::default()
        };
        for attachment in self.attachments(record.id)? {
            let message = match self.embedded_message(attachment.id)? {
                Some(embedded) => Some(Box::new(self.mail_of(&embedded)?)),
                None => None,
            };
            mail.attachments.push(MailAttachment {
                properties: self.whole(attachment.id, &attachment.props)?,
                message,
            });
        }
        self.name_properties(&mut mail)?;
        Ok(mail)
    }
}

fn read_message(row: &Row<'_>) -> StoreResult<MessageRecord> {
    const NEXT: usize = COLUMNS.len();
    let mut bag = props::decode_bag(row.get_ref(NEXT + 5)?.as_blob().map_err(wrong_column)?)?;
    for (index, (tag, _)) in COLUMNS.iter().enumerate() {
        // A text too long for its column has its slot in the record already.
        if !matches!(bag.get(tag.id()), Some((_, Slot::Large(_))))
            && let Some(value) = from_column(*tag, row.get_ref(index)?)?
        {
            bag.set(*tag, value);
        }
    }
    let place = match (row.get::<_, Option<i64>>(NEXT + 1)?, row.get::<_, Option<i64>>(NEXT + 2)?) {
        (Some(folder), _) => Place::Folder(folder),
        (None, Some(attachment)) => Place::Attachment(attachment),
        (None, None) => return Err(StoreError::corrupt("a message stands nowhere")),
    };
    Ok(MessageRecord {
        id: row.get(NEXT)?,
        place,
        associated: row.get(NEXT + 3)?,
        version: row.get(NEXT + 4)?,
        number: row.get(NEXT + 6)?,
        props: bag,
    })
}

/// Properties of a row, which has no large ones.
pub(crate) fn row_props(record: &[u8]) -> StoreResult<Vec<PropValue>> {
    let mut row = Vec::new();
    props::decode(record, |tag, slot| {
        if let Slot::Here(value) = slot {
            row.push(PropValue { tag, value });
        }
    })?;
    Ok(row)
}

pub(crate) fn no_message(id: i64) -> StoreError {
    StoreError::refused(
        Code::E_NOT_FOUND,
        format!("the store has no message {id}; it may have been deleted"),
    )
}

/// The recipients of one type as a person reads them: `Ann; bob@example.org`.
pub(crate) fn display_list<'a>(
    recipients: impl Iterator<Item = &'a [PropValue]>,
    kind: i32,
) -> String {
    let mut list = String::new();
    for row in recipients {
        // Bits above the type say what became of a message that is sent again.
        if long_of(row, tags::RECIPIENT_TYPE).unwrap_or(1) & 0x0F != kind {
            continue;
        }
        let name = text_of(row, tags::DISPLAY_NAME).filter(|name| !name.is_empty());
        if let Some(name) = name.or_else(|| text_of(row, tags::EMAIL_ADDRESS)) {
            if !list.is_empty() {
                list.push_str("; ");
            }
            list.push_str(name);
        }
    }
    list
}

/// A message that is to be written; its attachments are written after it.
pub(crate) struct NewMessage<'a, S> {
    /// Its properties; those that the store works out are passed over.
    pub(crate) slots: S,
    pub(crate) flags: i32,
    pub(crate) recipients: &'a [Vec<PropValue>],
    /// How many attachments come, and how large they are.
    pub(crate) attached: usize,
    pub(crate) attached_size: i64,
    pub(crate) associated: bool,
}

/// The properties of a message on their way into a file.
pub(crate) fn slots_of(mail: &Mail) -> impl Iterator<Item = (Tag, SlotRef<'_>)> {
    mail.properties.iter().map(|prop| (prop.tag, SlotRef::Here(&prop.value)))
}

/// What `save_message` writes.
pub(crate) struct Save<'a> {
    pub(crate) props: &'a Bag,
    /// All of them, anew; `None` leaves them as they are.
    pub(crate) recipients: Option<&'a [Vec<PropValue>]>,
}

impl Writer<'_> {
    /// Puts a message into a folder and returns its id.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when the folder is not there.
    pub fn insert_message(&mut self, folder: i64, mail: &Mail) -> StoreResult<i64> {
        self.insert_copy(folder, mail, false)
    }

    /// Puts a message that comes from elsewhere, associated or not, into a folder.
    pub(crate) fn insert_copy(
        &mut self,
        folder: i64,
        mail: &Mail,
        associated: bool,
    ) -> StoreResult<i64> {
        self.refuse_as_parent(folder)?;
        let id = self.insert(Place::Folder(folder), mail, associated)?;
        self.happened(Change::new(Event::Created, Kind::Message, id, Some(folder)));
        Ok(id)
    }

    /// Puts a message that was made here into its place; its attachments follow.
    pub(crate) fn insert_new<'b>(
        &mut self,
        place: Place,
        new: NewMessage<'b, impl Iterator<Item = (Tag, SlotRef<'b>)>>,
    ) -> StoreResult<i64> {
        let Place::Folder(folder) = place else { return self.insert_row(place, new) };
        self.refuse_as_parent(folder)?;
        let id = self.insert_row(place, new)?;
        self.happened(Change::new(Event::Created, Kind::Message, id, Some(folder)));
        Ok(id)
    }

    /// Writes a new message without telling of it; `associated` hides it from people.
    pub(crate) fn insert(
        &mut self,
        place: Place,
        mail: &Mail,
        associated: bool,
    ) -> StoreResult<i64> {
        let renumbered = self.renumbered(mail)?;
        let mail = renumbered.as_ref().unwrap_or(mail);
        let flags = long_of(&mail.properties, tags::MESSAGE_FLAGS).unwrap_or(0);
        self.insert_slots(place, mail, slots_of(mail), flags, associated)
    }

    /// The same with other properties than those of `mail`, whose names are the store's by now.
    pub(crate) fn insert_slots<'b>(
        &mut self,
        place: Place,
        mail: &'b Mail,
        slots: impl Iterator<Item = (Tag, SlotRef<'b>)>,
        flags: i32,
        associated: bool,
    ) -> StoreResult<i64> {
        let new = NewMessage {
            slots,
            flags,
            recipients: &mail.recipients,
            attached: mail.attachments.len(),
            attached_size: mail.attachments.iter().map(attachment_size).sum(),
            associated,
        };
        let id = self.insert_row(place, new)?;
        for (number, attachment) in mail.attachments.iter().enumerate() {
            self.insert_attachment(id, number as i32, attachment)?;
        }
        Ok(id)
    }

    /// The row of a new message, its recipients and its large values.
    fn insert_row<'b>(
        &mut self,
        place: Place,
        new: NewMessage<'b, impl Iterator<Item = (Tag, SlotRef<'b>)>>,
    ) -> StoreResult<i64> {
        let id = self.new_id();
        let mut record = std::mem::take(&mut self.record);
        let recipients = new.recipients.iter().map(Vec::as_slice);
        let lists = [
            (tags::DISPLAY_TO, display_list(recipients.clone(), 1)),
            (tags::DISPLAY_CC, display_list(recipients.clone(), 2)),
            (tags::DISPLAY_BCC, display_list(recipients, 3)),
        ]
        .map(|(tag, list)| (tag, Value::Unicode(list)));
        let slots = new
            .slots
            .filter_map(|(tag, slot)| (!is_computed(tag) && !is_state(tag)).then_some((tag, slot)))
            .chain(lists.iter().map(|(tag, value)| (*tag, SlotRef::Here(value))));
        let mut prepared = divide(slots, &mut record);
        let addressed: usize =
            new.recipients.iter().flatten().map(|prop| props::size_of(&prop.value)).sum();
        let size = prepared.size + addressed as i64 + new.attached_size;

        let mut flags = new.flags & !(flag::HAS_ATTACH | flag::ASSOCIATED | flag::SUBMIT);
        flags |= if new.attached > 0 { flag::HAS_ATTACH } else { 0 };
        flags |= if new.associated { flag::ASSOCIATED } else { 0 };
        let integer = |number: i64| Some(ToSqlOutput::Borrowed(ValueRef::Integer(number)));
        let key = self.new_search_key(id);
        let columns = &mut prepared.columns;
        columns[FLAGS] = integer(flags.into());
        columns[STATUS] = integer(0);
        columns[CREATED].get_or_insert(ToSqlOutput::Borrowed(ValueRef::Integer(self.now)));
        columns[MODIFIED].get_or_insert(ToSqlOutput::Borrowed(ValueRef::Integer(self.now)));
        columns[CLASS].get_or_insert(ToSqlOutput::Borrowed(ValueRef::Text(b"IPM.Note")));
        if deviates("D.1.10") {
            columns[SEARCH_KEY] = None;
        }
        columns[SEARCH_KEY].get_or_insert(ToSqlOutput::Borrowed(ValueRef::Blob(&key)));
        columns[SIZE] = integer(size);

        let (folder, attachment) = match place {
            Place::Folder(folder) => (Some(folder), None),
            Place::Attachment(attachment) => (None, Some(attachment)),
        };
        {
            let mut insert = self.connection().prepare_cached(
                "INSERT INTO message (flags, status, created, modified, delivered, submitted, importance,
                     class, subject, sender_name, represented_name, display_to, search_key, size,
                     id, folder, attachment, associated, version, props)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, 1, ?19)",
            )?;
            let rest: [&dyn ToSql; 5] = [&id, &folder, &attachment, &new.associated, &record];
            insert.execute(params_from_iter(
                prepared.columns.iter().map(|column| column as &dyn ToSql).chain(rest),
            ))?;
        }
        for (tag, value) in prepared.large {
            self.write_outside(id, tag, value)?;
        }
        self.record = record;
        self.write_recipients(id, new.recipients)?;
        if let Place::Folder(folder) = place {
            self.count(folder, new.associated, flags & flag::READ == 0, 1);
        }
        Ok(id)
    }

    /// A key that goes along with copies of an object; no two new objects have the same.
    pub(crate) fn new_search_key(&self, id: i64) -> [u8; 16] {
        let mut key = guid_bytes(self.uid());
        for (byte, id) in key[8..].iter_mut().zip(id.to_le_bytes()) {
            *byte ^= id;
        }
        key
    }

    fn count(&mut self, folder: i64, associated: bool, unread: bool, by: i64) {
        let counts = self.counts(folder);
        if associated {
            counts.associated += by;
        } else {
            counts.contents += by;
            counts.unread += if unread { by } else { 0 };
        }
    }

    pub(crate) fn write_recipients(
        &mut self,
        message: i64,
        rows: &[Vec<PropValue>],
    ) -> StoreResult<()> {
        let mut record = std::mem::take(&mut self.record);
        {
            let mut insert = self.connection().prepare_cached(
                "INSERT INTO recipient (message, row, props) VALUES (?1, ?2, ?3)",
            )?;
            // The number that a row brings is kept where no other row has it.
            let mut last = -1;
            for row in rows {
                let own = long_of(row, tags::ROWID).map(i64::from).filter(|number| *number > last);
                last = own.unwrap_or(last + 1);
                record.clear();
                for prop in row.iter().filter(|prop| prop.tag != tags::ROWID) {
                    props::encode(&mut record, prop.tag, &prop.value);
                }
                insert.execute(params![message, last, record])?;
            }
        }
        self.record = record;
        Ok(())
    }

    /// Writes an open message's properties over those in the file.
    pub(crate) fn save_message(&mut self, id: i64, save: &Save<'_>) -> StoreResult<()> {
        if let Some(rows) = save.recipients {
            self.connection()
                .prepare_cached("DELETE FROM recipient WHERE message = ?1")?
                .execute([id])?;
            self.write_recipients(id, rows)?;
        }
        let (attachments, inside): (i64, i64) = self
            .connection()
            .prepare_cached(
                "SELECT count(*), coalesce(sum(size), 0)
                     + (SELECT coalesce(sum(length(props)), 0) FROM recipient WHERE message = ?1)
                 FROM attachment WHERE message = ?1",
            )?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let old = self
            .connection()
            .prepare_cached("SELECT folder, flags FROM message WHERE id = ?1")?
            .query_row([id], |row| Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, i32>(1)?)))
            .optional()?;
        let Some((folder, old_flags)) = old else {
            return Err(StoreError::refused(
                Code::E_OBJECT_DELETED,
                format!("message {id} was deleted meanwhile"),
            ));
        };

        let mut flags = save.props.long(tags::MESSAGE_FLAGS).unwrap_or(old_flags);
        // Whether it is read, on its way out, or to be reported is the file's to say, not an open
        // object's; but nobody else says it of one in an attachment.
        let own = match folder {
            Some(_) => flag::READ | flag::SUBMIT | flag::RN_PENDING | flag::NRN_PENDING,
            None => 0,
        };
        flags = flags & !(own | flag::HAS_ATTACH) | old_flags & own;
        flags |= if attachments > 0 { flag::HAS_ATTACH } else { 0 };
        let mut record = std::mem::take(&mut self.record);
        let slots = save.props.iter().map(|(tag, slot)| (tag, SlotRef::from(slot)));
        let mut prepared = divide(slots, &mut record);
        let integer = |number: i64| Some(ToSqlOutput::Borrowed(ValueRef::Integer(number)));
        prepared.columns[FLAGS] = integer(flags.into());
        prepared.columns[MODIFIED] = integer(self.now);
        prepared.columns[SIZE] = integer(prepared.size + inside);
        prepared.columns[CREATED].get_or_insert(ToSqlOutput::Borrowed(ValueRef::Integer(self.now)));
        let number = self.change_number();
        {
            // The status bits belong to the folder's view and are set there only.
            let mut update = self.connection().prepare_cached(
                "UPDATE message SET flags = ?1, created = ?3, modified = ?4, delivered = ?5, submitted = ?6,
                     importance = ?7, class = ?8, subject = ?9, sender_name = ?10, represented_name = ?11,
                     display_to = ?12, search_key = ?13, size = ?14, props = ?16, version = version + 1,
                     status = coalesce(status, ?2), changed = ?17
                 WHERE id = ?15",
            )?;
            let rest: [&dyn ToSql; 3] = [&id, &record, &number];
            update.execute(params_from_iter(
                prepared.columns.iter().map(|column| column as &dyn ToSql).chain(rest),
            ))?;
        }
        for (tag, value) in prepared.large {
            self.write_outside(id, tag, value)?;
        }
        self.record = record;
        self.drop_unnamed_large(id, save.props)?;
        if let Some(folder) = folder {
            // Saving never changes the read state, so the folder's counts stand.
            self.happened(Change::new(Event::Modified, Kind::Message, id, Some(folder)));
        }
        Ok(())
    }

    /// The folder of a message, and what the counts need to know of it.
    pub(crate) fn standing(&self, id: i64) -> StoreResult<(i64, bool, i32)> {
        self.connection()
            .prepare_cached("SELECT folder, associated, flags FROM message WHERE id = ?1 AND folder IS NOT NULL")?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?
            .ok_or_else(|| no_message(id))
    }

    /// Deletes a message with everything in it.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when it is not there, `MAPI_E_SUBMITTED` while it waits to be sent.
    pub fn delete_message(&mut self, id: i64) -> StoreResult<()> {
        let (folder, associated, flags) = self.standing(id)?;
        self.refuse_submitted(id, flags)?;
        self.remove_message(id, folder, associated, flags)
    }

    pub(crate) fn remove_message(
        &mut self,
        id: i64,
        folder: i64,
        associated: bool,
        flags: i32,
    ) -> StoreResult<()> {
        self.connection().prepare_cached("DELETE FROM message WHERE id = ?1")?.execute([id])?;
        self.message_gone(id, folder, associated)?;
        self.count(folder, associated, flags & flag::READ == 0, -1);
        self.happened(Change::new(Event::Deleted, Kind::Message, id, Some(folder)));
        Ok(())
    }

    fn refuse_submitted(&self, id: i64, flags: i32) -> StoreResult<()> {
        if flags & flag::SUBMIT != 0 {
            return Err(StoreError::refused(
                Code::E_SUBMITTED,
                format!("message {id} waits to be sent; abort its submission first"),
            ));
        }
        Ok(())
    }

    /// Moves a message to another folder. It keeps its id.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when either is not there, `MAPI_E_SUBMITTED` while it waits to be sent.
    pub fn move_message(&mut self, id: i64, to: i64) -> StoreResult<()> {
        let (from, associated, flags) = self.standing(id)?;
        self.refuse_submitted(id, flags)?;
        self.refuse_as_parent(to)?;
        self.relocate(id, from, to, associated, flags)
    }

    pub(crate) fn relocate(
        &mut self,
        id: i64,
        from: i64,
        to: i64,
        associated: bool,
        flags: i32,
    ) -> StoreResult<()> {
        let number = self.change_number();
        self.connection()
            .prepare_cached(
                "UPDATE message SET folder = ?2, version = version + 1, changed = ?3, arrived = ?3
                 WHERE id = ?1",
            )?
            .execute([id, to, number])?;
        self.message_gone(id, from, associated)?;
        let unread = flags & flag::READ == 0;
        self.count(from, associated, unread, -1);
        self.count(to, associated, unread, 1);
        self.happened(Change {
            old_object: Some(id),
            old_parent: Some(from),
            ..Change::new(Event::Moved, Kind::Message, id, Some(to))
        });
        Ok(())
    }

    /// Copies a message into a folder and returns the copy's id.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when either is not there.
    pub fn copy_message(&mut self, id: i64, to: i64) -> StoreResult<i64> {
        let (from, associated, flags) = self.standing(id)?;
        self.refuse_as_parent(to)?;
        let copy = self.copy_rows(id, Place::Folder(to))?;
        self.count(to, associated, flags & flag::READ == 0, 1);
        self.happened(Change {
            old_object: Some(id),
            old_parent: Some(from),
            ..Change::new(Event::Copied, Kind::Message, copy, Some(to))
        });
        Ok(copy)
    }

    /// Marks a message read or unread. `false`: it was so already.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when it is not there.
    pub fn set_read(&mut self, id: i64, read: bool) -> StoreResult<bool> {
        Ok(self.turn(id, read)?.is_some())
    }

    /// As [`set_read`](Writer::set_read), with the new flags.
    pub(crate) fn turn(&mut self, id: i64, read: bool) -> StoreResult<Option<i32>> {
        let (folder, associated, flags) = self.standing(id)?;
        if (flags & flag::READ != 0) == read {
            return Ok(None);
        }
        let number = self.marked(folder, id, id)?;
        self.connection()
            .prepare_cached("UPDATE message SET flags = ?2, read_changed = ?3 WHERE id = ?1")?
            .execute(params![id, flags ^ flag::READ, number])?;
        if !associated {
            self.counts(folder).unread += if read { -1 } else { 1 };
        }
        self.happened(Change::new(Event::Modified, Kind::Message, id, Some(folder)));
        Ok(Some(flags ^ flag::READ))
    }

    pub(crate) fn set_flags(&mut self, id: i64, flags: i32) -> StoreResult<()> {
        self.connection()
            .prepare_cached("UPDATE message SET flags = ?2 WHERE id = ?1")?
            .execute(params![id, flags])?;
        Ok(())
    }

    /// Sets the bits of `PR_MSG_STATUS` that `mask` names, and returns all as they were.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when the message is not there.
    pub fn set_message_status(&mut self, id: i64, status: u32, mask: u32) -> StoreResult<u32> {
        let (folder, ..) = self.standing(id)?;
        let old: i64 = self
            .connection()
            .prepare_cached("SELECT status FROM message WHERE id = ?1")?
            .query_row([id], |row| row.get(0))?;
        let old = old as u32;
        let new = old & !mask | status & mask;
        if new != old {
            self.connection()
                .prepare_cached("UPDATE message SET status = ?2 WHERE id = ?1")?
                .execute(params![id, new as i32])?;
            self.message_changed(id)?;
            self.happened(Change::new(Event::Modified, Kind::Message, id, Some(folder)));
        }
        Ok(old)
    }
}

/// Properties of a message that the store writes itself.
fn is_computed(tag: Tag) -> bool {
    matches!(
        tag,
        tags::DISPLAY_TO
            | tags::DISPLAY_CC
            | tags::DISPLAY_BCC
            | tags::MESSAGE_SIZE
            | tags::MESSAGE_FLAGS
            | tags::MSG_STATUS
            | tags::HASATTACH
            | tags::NORMALIZED_SUBJECT
    )
}
