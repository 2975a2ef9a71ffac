//! Messages on their way out and in.

use mapi_session::{Code, PropValue, Tag, Value};
use rusqlite::{OptionalExtension, params};

use super::database::{Reader, Writer};
use super::entry_id::{self, Kind};
use super::error::{StoreError, StoreResult};
use super::journal::{Change, Event};
use super::message::{Place, flag, no_message, row_props, wrong_column};
use super::receipts::{self, PENDING};
use super::{props, tags};
use crate::mail::Mail;

/// A message that waits to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Queued {
    /// The message.
    pub message: i64,
    /// Identifies this submission for ever.
    pub submission: [u8; 16],
    /// Whether the spooler works on it.
    pub locked: bool,
}

impl Reader<'_> {
    /// The outgoing queue, in the order of submission.
    ///
    /// # Errors
    /// The database's.
    pub fn outgoing(&self) -> StoreResult<Vec<Queued>> {
        let mut select = self
            .connection()
            .prepare_cached("SELECT message, submission, locked FROM outgoing ORDER BY place")?;
        let rows = select.query_map([], |row| {
            Ok(Queued { message: row.get(0)?, submission: row.get(1)?, locked: row.get(2)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn queued(&self, message: i64) -> StoreResult<Option<Queued>> {
        Ok(self
            .connection()
            .prepare_cached("SELECT message, submission, locked FROM outgoing WHERE message = ?1")?
            .query_row([message], |row| {
                Ok(Queued { message: row.get(0)?, submission: row.get(1)?, locked: row.get(2)? })
            })
            .optional()?)
    }
}

fn not_queued(message: i64) -> StoreError {
    StoreError::refused(Code::E_NOT_IN_QUEUE, format!("message {message} does not wait to be sent"))
}

impl Writer<'_> {
    fn flags_and_folder(&self, message: i64) -> StoreResult<(i32, i64, bool)> {
        self.connection()
            .prepare_cached("SELECT flags, folder, associated FROM message WHERE id = ?1 AND folder IS NOT NULL")?
            .query_row([message], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?
            .ok_or_else(|| no_message(message))
    }

    /// Puts a saved message into the outgoing queue.
    ///
    /// # Errors
    /// `MAPI_E_NO_RECIPIENTS`, `MAPI_E_SUBMITTED` when it is in the queue already,
    /// `MAPI_E_NOT_FOUND`.
    pub fn submit(&mut self, message: i64) -> StoreResult<()> {
        let (flags, folder, _) = self.flags_and_folder(message)?;
        if flags & flag::SUBMIT != 0 {
            return Err(StoreError::refused(
                Code::E_SUBMITTED,
                format!("message {message} waits to be sent already"),
            ));
        }
        let addressed = self
            .connection()
            .prepare_cached("SELECT 1 FROM recipient WHERE message = ?1")?
            .exists([message])?;
        if !addressed {
            return Err(StoreError::refused(
                Code::E_NO_RECIPIENTS,
                "the message has no recipients; add one before it is submitted",
            ));
        }
        let mut submission = [0; 16];
        getrandom::fill(&mut submission).map_err(|error| {
            StoreError::refused(
                Code::E_CALL_FAILED,
                format!("no random numbers for a submission: {error}"),
            )
        })?;
        self.connection()
            .prepare_cached("INSERT INTO outgoing (message, submission) VALUES (?1, ?2)")?
            .execute(params![message, submission])?;
        self.connection()
            .prepare_cached(
                "UPDATE message SET flags = ?2, submitted = coalesce(submitted, ?3), version = version + 1
                 WHERE id = ?1",
            )?
            .execute(params![message, flags | flag::SUBMIT | flag::UNSENT, self.now])?;
        self.message_changed(message)?;
        self.happened(Change::new(Event::Modified, Kind::Message, message, Some(folder)));
        Ok(())
    }

    /// Takes a message back that waits to be sent.
    ///
    /// # Errors
    /// `MAPI_E_NOT_IN_QUEUE`, `MAPI_E_UNABLE_TO_ABORT` while the spooler works on it.
    pub fn abort_submit(&mut self, message: i64) -> StoreResult<()> {
        let queued = self.queued(message)?.ok_or_else(|| not_queued(message))?;
        if queued.locked {
            return Err(StoreError::refused(
                Code::E_UNABLE_TO_ABORT,
                format!("message {message} is being sent just now"),
            ));
        }
        self.unqueue(message)
    }

    fn unqueue(&mut self, message: i64) -> StoreResult<()> {
        let (flags, folder, _) = self.flags_and_folder(message)?;
        self.connection()
            .prepare_cached("DELETE FROM outgoing WHERE message = ?1")?
            .execute([message])?;
        self.connection()
            .prepare_cached("UPDATE message SET flags = ?2, version = version + 1 WHERE id = ?1")?
            .execute(params![message, flags & !flag::SUBMIT])?;
        self.message_changed(message)?;
        self.happened(Change::new(Event::Modified, Kind::Message, message, Some(folder)));
        Ok(())
    }

    /// Locks a message of the queue, or unlocks it. One that is locked is locked again: its
    /// spooler is gone.
    ///
    /// # Errors
    /// `MAPI_E_NOT_IN_QUEUE`.
    pub fn lock_outgoing(&mut self, message: i64, locked: bool) -> StoreResult<()> {
        let changed = self
            .connection()
            .prepare_cached("UPDATE outgoing SET locked = ?2 WHERE message = ?1")?
            .execute(params![message, locked])?;
        if changed == 0 { Err(not_queued(message)) } else { Ok(()) }
    }

    /// Marks a recipient of a message in the queue as dealt with.
    ///
    /// # Errors
    /// `MAPI_E_NOT_IN_QUEUE`, `MAPI_E_NOT_FOUND` when there is no such recipient.
    pub fn recipient_done(&mut self, message: i64, row_id: i64) -> StoreResult<()> {
        self.queued(message)?.ok_or_else(|| not_queued(message))?;
        let missing = || {
            StoreError::refused(
                Code::E_NOT_FOUND,
                format!("message {message} has no recipient {row_id}"),
            )
        };
        let mut row = {
            let mut select = self
                .connection()
                .prepare_cached("SELECT props FROM recipient WHERE message = ?1 AND row = ?2")?;
            let mut rows = select.query([message, row_id])?;
            let row = rows.next()?.ok_or_else(missing)?;
            row_props(row.get_ref(0)?.as_blob().map_err(wrong_column)?)?
        };
        crate::props::put(
            &mut row,
            PropValue { tag: tags::RESPONSIBILITY, value: Value::Boolean(true) },
        );
        self.connection()
            .prepare_cached("UPDATE recipient SET props = ?3 WHERE message = ?1 AND row = ?2")?
            .execute(params![message, row_id, props::encode_props(&row)])?;
        Ok(())
    }

    /// Takes a sent message out of the queue, and moves or deletes it as it asks for.
    ///
    /// # Errors
    /// `MAPI_E_NOT_IN_QUEUE`.
    pub fn finished(&mut self, message: i64) -> StoreResult<()> {
        self.queued(message)?.ok_or_else(|| not_queued(message))?;
        self.connection()
            .prepare_cached("DELETE FROM outgoing WHERE message = ?1")?
            .execute([message])?;
        let (flags, folder, associated) = self.flags_and_folder(message)?;
        let sent = flags & !(flag::SUBMIT | flag::UNSENT) | flag::READ | flag::FROM_ME;
        self.connection()
            .prepare_cached("UPDATE message SET flags = ?2, version = version + 1 WHERE id = ?1")?
            .execute(params![message, sent])?;
        self.message_changed(message)?;
        if flags & flag::READ == 0 && !associated {
            self.counts(folder).unread -= 1;
        }
        let record = self.message(message)?.ok_or_else(|| no_message(message))?;
        let moved_to = match record.props.value(tags::SENTMAIL_ENTRYID) {
            // A folder of another store, or one that is gone, cannot take it: it stays.
            Some(Value::Binary(id)) => match entry_id::parse(self.uid(), id) {
                Ok((Kind::Folder, id)) if self.refuse_as_parent(id).is_ok() => Some(id),
                _ => None,
            },
            _ => None,
        };
        let delete = record.props.value(tags::DELETE_AFTER_SUBMIT) == Some(&Value::Boolean(true));
        if delete {
            return self.remove_message(message, folder, associated, sent);
        }
        match moved_to {
            Some(to) if to != folder => self.relocate(message, folder, to, associated, sent),
            _ => {
                self.happened(Change::new(Event::Modified, Kind::Message, message, Some(folder)));
                Ok(())
            }
        }
    }

    /// Puts a message into the folder that receives its class, once for each key. `None`: it was
    /// delivered before and is gone.
    ///
    /// # Errors
    /// The database's.
    pub fn deliver(&mut self, mail: &Mail, key: &[u8]) -> StoreResult<Option<i64>> {
        let before: Option<i64> = self
            .connection()
            .prepare_cached("SELECT message FROM delivered WHERE key = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?;
        if let Some(before) = before {
            return Ok(self.message_version(before)?.map(|_| before));
        }
        let class = text_of(&mail.properties, tags::MESSAGE_CLASS).unwrap_or("IPM.Note");
        let (_, folder) = self.receive_folder(class)?;
        let mut mail = mail.clone();
        let flags = long_of(&mail.properties, tags::MESSAGE_FLAGS).unwrap_or(0) & !PENDING;
        let pending = if receipts::asks(&mail.properties) { PENDING } else { 0 };
        set(
            &mut mail.properties,
            tags::MESSAGE_FLAGS,
            Value::Long(
                flags & !(flag::READ | flag::UNSENT | flag::SUBMIT | flag::FROM_ME)
                    | flag::UNMODIFIED
                    | pending,
            ),
        );
        set(&mut mail.properties, tags::MESSAGE_DELIVERY_TIME, Value::SysTime(self.now));
        // When it came to be in the sender's store, and what was asked of that, says nothing here.
        mail.properties.retain(|prop| {
            !matches!(
                prop.tag,
                tags::CREATION_TIME
                    | tags::LAST_MODIFICATION_TIME
                    | tags::SENTMAIL_ENTRYID
                    | tags::DELETE_AFTER_SUBMIT
                    | tags::SUBMIT_FLAGS
            )
        });
        let id = self.insert(Place::Folder(folder), &mail, false)?;
        self.connection()
            .prepare_cached("INSERT INTO delivered (key, message) VALUES (?1, ?2)")?
            .execute(params![key, id])?;
        self.happened(Change::new(Event::Created, Kind::Message, id, Some(folder)));
        self.happened(Change::new(Event::NewMail, Kind::Message, id, Some(folder)));
        Ok(Some(id))
    }
}

fn set(properties: &mut Vec<PropValue>, tag: Tag, value: Value) {
    crate::props::put(properties, PropValue { tag, value });
}

/// The text of a property among others.
pub(crate) fn text_of(props: &[PropValue], tag: Tag) -> Option<&str> {
    match crate::props::find(props, tag) {
        Some(Value::Unicode(text)) => Some(text),
        _ => None,
    }
}

/// The number of a property among others.
pub(crate) fn long_of(props: &[PropValue], tag: Tag) -> Option<i32> {
    match crate::props::find(props, tag) {
        Some(Value::Long(number)) => Some(*number),
        _ => None,
    }
}
