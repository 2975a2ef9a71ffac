//! Messages on their way out and in.

use std::collections::HashMap;

use mapi_session::{Code, PropValue, Tag, Value, tags as typed};
use rusqlite::{OptionalExtension, params};

use super::columns::wrong_column;
use super::database::{Reader, Writer};
use super::entry_id::{self, Kind};
use super::error::{StoreError, StoreResult};
use super::folder::Special;
use super::journal::{Change, Event};
use super::message::{Place, flag, no_message, row_props, slots_of};
use super::props::{self, Bag, SlotRef};
use super::receipts::{self, PENDING};
use super::tags;
use crate::deviation::deviates;
use crate::mail::Mail;
use crate::outbox::{NEXT_TRY, REASON, TRIES};
use crate::provider::{Incoming, Report, Settlement, Then};

/// `SUBMITFLAG_LOCKED`
const LOCKED: i32 = 0x1;
/// `SUBMITFLAG_PREPROCESS`
const PREPROCESS: i32 = 0x2;

/// A message that waits to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Queued {
    /// The message.
    pub message: i64,
    /// Identifies this submission for ever.
    pub submission: [u8; 16],
    /// Whether the spooler works on it.
    pub locked: bool,
    /// Whether it is to be preprocessed first.
    pub preprocess: bool,
    /// Before when it is not to be sent.
    pub not_before: Option<i64>,
    /// When it is to be tried again; `i64::MAX`: when its transport says so.
    pub next_try: Option<i64>,
    /// How often it was tried.
    pub tries: u32,
}

/// What a message says of its state in the queue, and a copy of it does not.
const STATE: [Tag; 4] = [tags::SUBMIT_FLAGS, NEXT_TRY.tag(), TRIES.tag(), REASON.tag()];

/// Whether a property is part of that.
pub(crate) fn is_state(tag: Tag) -> bool {
    STATE.iter().any(|state| state.id() == tag.id())
}

const SELECT: &str =
    "SELECT message, submission, locked, preprocess, not_before, next_try, tries FROM outgoing";

fn read_queued(row: &rusqlite::Row<'_>) -> rusqlite::Result<Queued> {
    Ok(Queued {
        message: row.get(0)?,
        submission: row.get(1)?,
        locked: row.get(2)?,
        preprocess: row.get(3)?,
        not_before: row.get(4)?,
        next_try: row.get(5)?,
        tries: row.get(6)?,
    })
}

impl Reader<'_> {
    /// The outgoing queue, in the order of submission.
    ///
    /// # Errors
    /// The database's.
    pub fn outgoing(&self) -> StoreResult<Vec<Queued>> {
        let order = if deviates("J.2.4") { "ORDER BY place DESC" } else { "ORDER BY place" };
        let mut select = self.connection().prepare_cached(&format!("{SELECT} {order}"))?;
        let rows = select.query_map([], read_queued)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn queued(&self, message: i64) -> StoreResult<Option<Queued>> {
        Ok(self
            .connection()
            .prepare_cached(&format!("{SELECT} WHERE message = ?1"))?
            .query_row([message], read_queued)
            .optional()?)
    }

    /// A message of the queue, with the `PR_ROWID` of each recipient, by which it is marked as
    /// dealt with.
    pub(crate) fn outgoing_mail(&self, message: i64) -> StoreResult<Mail> {
        let mut mail = self.mail(message)?;
        let mut numbers = self
            .connection()
            .prepare_cached("SELECT row FROM recipient WHERE message = ?1 ORDER BY row")?;
        let numbers = numbers.query_map([message], |row| row.get::<_, i32>(0))?;
        for (row, number) in mail.recipients.iter_mut().zip(numbers) {
            set(row, tags::ROWID, Value::Long(number?));
        }
        Ok(mail)
    }

    /// What is known of addresses of messages in the queue: by their search keys, when each is to
    /// be tried again, or none where it is dealt with.
    pub(crate) fn addresses(&self) -> StoreResult<HashMap<i64, Addresses>> {
        let mut select =
            self.connection().prepare_cached("SELECT message, address, due FROM address")?;
        let mut rows = select.query([])?;
        let mut found: HashMap<i64, Addresses> = HashMap::new();
        while let Some(row) = rows.next()? {
            found.entry(row.get(0)?).or_default().push((row.get(1)?, row.get(2)?));
        }
        Ok(found)
    }
}

/// Addresses by their search keys, and when each is to be tried again.
pub(crate) type Addresses = Vec<(Vec<u8>, Option<i64>)>;

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
        self.enqueue(message, false)
    }

    /// The same, for one that may be to be preprocessed first.
    pub(crate) fn enqueue(&mut self, message: i64, preprocess: bool) -> StoreResult<()> {
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
        if !addressed && !deviates("J.2.1") && !deviates("M.E_NO_RECIPIENTS") {
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
            .prepare_cached(
                "INSERT INTO outgoing (message, submission, preprocess, not_before)
                 VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![message, submission, preprocess, self.not_before(message)?])?;
        if preprocess {
            self.note_state(message, |bag| bag.set(tags::SUBMIT_FLAGS, Value::Long(PREPROCESS)))?;
        }
        self.connection()
            .prepare_cached(
                "UPDATE message SET flags = ?2, submitted = coalesce(submitted, ?3), version = version + 1
                 WHERE id = ?1",
            )?
            .execute(params![message, flags | flag::SUBMIT | flag::UNSENT, self.now])?;
        self.message_changed(message)?;
        for event in [Event::Modified, Event::Submitted] {
            self.happened(Change::new(event, Kind::Message, message, Some(folder)));
        }
        Ok(())
    }

    /// Before when a message is not to be sent, as its sender wants it.
    /// [pidtagdeferredsendtime-canonical-property]
    fn not_before(&self, message: i64) -> StoreResult<Option<i64>> {
        const MINUTE: i64 = 60 * 10_000_000;
        const UNITS: [i64; 4] = [MINUTE, 60 * MINUTE, 24 * 60 * MINUTE, 7 * 24 * 60 * MINUTE];
        let Some(record) = self.message(message)? else { return Ok(None) };
        let number = record.props.long(typed::DEFERRED_SEND_NUMBER.tag());
        let unit = record
            .props
            .long(typed::DEFERRED_SEND_UNITS.tag())
            .and_then(|unit| UNITS.get(usize::try_from(unit).ok()?));
        if let Some((number, unit)) = number.zip(unit) {
            let submitted = match record.props.value(tags::CLIENT_SUBMIT_TIME) {
                Some(Value::SysTime(time)) => *time,
                _ => self.now,
            };
            return Ok(Some(submitted.saturating_add(unit.saturating_mul(number.into()))));
        }
        Ok(match record.props.value(typed::DEFERRED_SEND_TIME.tag()) {
            Some(Value::SysTime(time)) => Some(*time),
            _ => None,
        })
    }

    /// Changes what a message says of its state while it waits.
    fn note_state(&mut self, message: i64, edit: impl FnOnce(&mut Bag)) -> StoreResult<()> {
        let mut bag = {
            let mut select =
                self.connection().prepare_cached("SELECT props FROM message WHERE id = ?1")?;
            let mut rows = select.query([message])?;
            let row = rows.next()?.ok_or_else(|| no_message(message))?;
            props::decode_bag(row.get_ref(0)?.as_blob().map_err(wrong_column)?)?
        };
        edit(&mut bag);
        let mut record = std::mem::take(&mut self.record);
        self.encode_bag(message, &bag, &mut record)?;
        self.connection()
            .prepare_cached("UPDATE message SET props = ?2, version = version + 1 WHERE id = ?1")?
            .execute(params![message, record])?;
        self.message_changed(message)?;
        self.record = record;
        Ok(())
    }

    fn told(&mut self, message: i64) -> StoreResult<()> {
        let (_, folder, _) = self.flags_and_folder(message)?;
        self.happened(Change::new(Event::Modified, Kind::Message, message, Some(folder)));
        Ok(())
    }

    /// Takes a message back that waits to be sent, and gives what it was in the queue.
    ///
    /// # Errors
    /// `MAPI_E_NOT_IN_QUEUE`, `MAPI_E_UNABLE_TO_ABORT` while the spooler works on it.
    pub fn abort_submit(&mut self, message: i64) -> StoreResult<Queued> {
        let queued = self.queued(message)?.ok_or_else(|| not_queued(message))?;
        if queued.locked && !deviates("J.1.locked") && !deviates("M.E_UNABLE_TO_ABORT") {
            return Err(StoreError::refused(
                Code::E_UNABLE_TO_ABORT,
                format!("message {message} is being sent just now"),
            ));
        }
        self.unqueue(message)?;
        Ok(queued)
    }

    fn leave_queue(&mut self, message: i64) -> StoreResult<()> {
        self.connection()
            .prepare_cached("DELETE FROM outgoing WHERE message = ?1")?
            .execute([message])?;
        self.note_state(message, |bag| {
            for tag in STATE {
                bag.remove(tag.id());
            }
        })
    }

    fn unqueue(&mut self, message: i64) -> StoreResult<()> {
        let (flags, folder, _) = self.flags_and_folder(message)?;
        self.leave_queue(message)?;
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
        let queued = self.queued(message)?.ok_or_else(|| not_queued(message))?;
        if queued.locked != locked {
            self.connection()
                .prepare_cached("UPDATE outgoing SET locked = ?2 WHERE message = ?1")?
                .execute(params![message, locked])?;
            let flags =
                if locked { LOCKED } else { 0 } | if queued.preprocess { PREPROCESS } else { 0 };
            self.note_state(message, |bag| bag.set(tags::SUBMIT_FLAGS, Value::Long(flags)))?;
            self.told(message)?;
        }
        Ok(())
    }

    /// A message was preprocessed.
    ///
    /// # Errors
    /// `MAPI_E_NOT_IN_QUEUE`.
    pub(crate) fn preprocessed(&mut self, message: i64) -> StoreResult<()> {
        let queued = self.queued(message)?.ok_or_else(|| not_queued(message))?;
        self.connection()
            .prepare_cached("UPDATE outgoing SET preprocess = 0 WHERE message = ?1")?
            .execute([message])?;
        let flags = if queued.locked { LOCKED } else { 0 };
        self.note_state(message, |bag| bag.set(tags::SUBMIT_FLAGS, Value::Long(flags)))?;
        self.told(message)
    }

    /// Has a message tried at the next opportunity, whatever time was set for it.
    ///
    /// # Errors
    /// `MAPI_E_NOT_IN_QUEUE`.
    pub fn retry(&mut self, message: i64) -> StoreResult<()> {
        self.queued(message)?.ok_or_else(|| not_queued(message))?;
        self.connection()
            .prepare_cached(
                "UPDATE outgoing SET next_try = NULL, not_before = NULL WHERE message = ?1",
            )?
            .execute([message])?;
        self.connection()
            .prepare_cached("DELETE FROM address WHERE message = ?1 AND due IS NOT NULL")?
            .execute([message])?;
        self.note_state(message, |bag| {
            bag.remove(NEXT_TRY.tag().id());
        })?;
        self.told(message)
    }

    /// Notes what has become of a message of the queue.
    ///
    /// # Errors
    /// `MAPI_E_NOT_IN_QUEUE`, `MAPI_E_NOT_FOUND` when there is no such recipient.
    pub(crate) fn settle(&mut self, message: i64, settlement: &Settlement) -> StoreResult<()> {
        self.queued(message)?.ok_or_else(|| not_queued(message))?;
        if settlement.then != Then::Finish {
            let mut insert = self.connection().prepare_cached(
                "INSERT OR REPLACE INTO address (message, address, due) VALUES (?1, ?2, ?3)",
            )?;
            for address in &settlement.settled {
                insert.execute(params![message, address, None::<i64>])?;
            }
            for (address, due) in &settlement.waiting {
                insert.execute(params![message, address, due])?;
            }
        }
        for row in &settlement.rows {
            self.recipient_done(message, (*row).into())?;
        }
        for report in &settlement.reports {
            match report {
                Report::Deliver(mail) => {
                    let (_, folder) = self.receive_folder(class_of(mail))?;
                    self.put_new(folder, mail)?;
                }
                Report::Submit(mail) => {
                    let outbox = Special::Outbox.id();
                    let report = self.insert(Place::Folder(outbox), mail, false)?;
                    self.happened(Change::new(Event::Created, Kind::Message, report, Some(outbox)));
                    self.submit(report)?;
                }
            }
        }
        match &settlement.then {
            Then::Go => Ok(()),
            Then::Finish => self.finished(message),
            Then::Wait { next_try, tried, reason } => {
                self.connection()
                    .prepare_cached(
                        "UPDATE outgoing SET next_try = ?2, tries = tries + ?3 WHERE message = ?1",
                    )?
                    .execute(params![message, next_try, i64::from(*tried)])?;
                let tries = self.queued(message)?.map_or(0, |queued| queued.tries);
                self.note_state(message, |bag| {
                    bag.remove(NEXT_TRY.tag().id());
                    if let Some(time) = next_try.filter(|time| *time < i64::MAX) {
                        bag.set(NEXT_TRY.tag(), Value::SysTime(time));
                    }
                    bag.set(TRIES.tag(), Value::Long(tries.try_into().unwrap_or(i32::MAX)));
                    bag.set(REASON.tag(), Value::Unicode(reason.clone()));
                })?;
                self.lock_outgoing(message, false)?;
                self.told(message)
            }
        }
    }

    /// Marks a recipient of a message in the queue as dealt with.
    ///
    /// # Errors
    /// `MAPI_E_NOT_IN_QUEUE`, `MAPI_E_NOT_FOUND` when there is no such recipient.
    pub fn recipient_done(&mut self, message: i64, row_id: i64) -> StoreResult<()> {
        self.queued(message)?.ok_or_else(|| not_queued(message))?;
        if deviates("J.3.2") {
            return Ok(());
        }
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
        self.leave_queue(message)?;
        let (flags, folder, associated) = self.flags_and_folder(message)?;
        let left = if deviates("J.1.sent") { flag::SUBMIT } else { flag::SUBMIT | flag::UNSENT };
        let sent = flags & !left | flag::READ | flag::FROM_ME;
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
            Some(Value::Binary(id)) if !deviates("J.2.7") => {
                match entry_id::parse(self.uid(), id) {
                    Ok((Kind::Folder, id)) if self.refuse_as_parent(id).is_ok() => Some(id),
                    _ => None,
                }
            }
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
        if let Some(before) = self.delivered_before(key)? {
            return Ok(self.message_version(before)?.map(|_| before));
        }
        let (_, folder) = self.receive_folder(class_of(mail))?;
        self.deliver_to(folder, mail, key).map(Some)
    }

    /// [`deliver`](Writer::deliver) of several messages.
    ///
    /// # Errors
    /// The database's.
    pub(crate) fn deliver_many(&mut self, mails: &[Incoming]) -> StoreResult<()> {
        // Most are of one class.
        let mut last: Option<(String, i64)> = None;
        for one in mails {
            if self.delivered_before(one.key())?.is_some() {
                continue;
            }
            let mail = one.mail();
            let class = class_of(&mail);
            let folder = match &last {
                Some((known, folder)) if known == class => *folder,
                _ => {
                    let (_, folder) = self.receive_folder(class)?;
                    last = Some((class.to_owned(), folder));
                    folder
                }
            };
            self.deliver_to(folder, &mail, one.key())?;
        }
        Ok(())
    }

    /// The message that was delivered under a key, there or gone.
    fn delivered_before(&self, key: &[u8]) -> StoreResult<Option<i64>> {
        Ok(self
            .connection()
            .prepare_cached("SELECT message FROM delivered WHERE key = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?)
    }

    fn deliver_to(&mut self, folder: i64, mail: &Mail, key: &[u8]) -> StoreResult<i64> {
        let id = self.put_new(folder, mail)?;
        self.connection()
            .prepare_cached("INSERT INTO delivered (key, message) VALUES (?1, ?2)")?
            .execute(params![key, id])?;
        Ok(id)
    }

    /// Puts a message that has come in into the folder that receives its class.
    fn put_new(&mut self, folder: i64, mail: &Mail) -> StoreResult<i64> {
        let renumbered = self.renumbered(mail)?;
        let mail = renumbered.as_ref().unwrap_or(mail);
        let flags = long_of(&mail.properties, tags::MESSAGE_FLAGS).unwrap_or(0) & !PENDING;
        // Who has read it elsewhere has had the chance to report it there.
        let asks = flags & flag::READ == 0 && receipts::asks(&mail.properties);
        let pending = if asks { PENDING } else { 0 };
        let flags =
            flags & !(flag::UNSENT | flag::SUBMIT | flag::FROM_ME) | flag::UNMODIFIED | pending;
        let has_time = crate::props::find(&mail.properties, tags::MESSAGE_DELIVERY_TIME).is_some();
        let now = Value::SysTime(self.now);
        let time = (!has_time).then_some((tags::MESSAGE_DELIVERY_TIME, SlotRef::Here(&now)));
        let slots = slots_of(mail).filter(|(tag, _)| !is_senders(*tag)).chain(time);
        let id = self.insert_slots(Place::Folder(folder), mail, slots, flags, false)?;
        self.happened(Change::new(Event::Created, Kind::Message, id, Some(folder)));
        self.happened(Change::new(Event::NewMail, Kind::Message, id, Some(folder)));
        Ok(id)
    }
}

fn set(properties: &mut Vec<PropValue>, tag: Tag, value: Value) {
    crate::props::put(properties, PropValue { tag, value });
}

fn class_of(mail: &Mail) -> &str {
    text_of(&mail.properties, tags::MESSAGE_CLASS).unwrap_or("IPM.Note")
}

/// Whether a property says when a message came to be in its sender's store, or what was asked of
/// that: where it is received, it says nothing.
fn is_senders(tag: Tag) -> bool {
    matches!(
        tag,
        tags::CREATION_TIME
            | tags::LAST_MODIFICATION_TIME
            | tags::SENTMAIL_ENTRYID
            | tags::DELETE_AFTER_SUBMIT
            | tags::SUBMIT_FLAGS
    ) || (0x6600..0x6800).contains(&tag.id())
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
