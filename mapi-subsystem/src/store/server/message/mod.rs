//! A message: nothing that a client does to it is seen by others before SaveChanges.

mod attached;
mod content;
mod copying;
mod properties;
mod recipients;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use mapi_session::flags::{
    DeferFlags, DeleteAttachFlags, OpenEntryFlags, ReadFlags, RecipientFlags, SubmitMessageFlags,
};
use mapi_session::raw;
use mapi_session::wire::Row;
use mapi_session::{Code, Flags, Guid, PropValue, Value};
use windows_core::IUnknown;

use super::Context;
use super::attachment::AttachmentObject;
use super::prop::{self, Object};
use crate::com::{Fault, ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{MessageCom, MessageServer};
use crate::msg_store::{attachment_table, recipient_table};
use crate::provider::Access;
use crate::store::database::Reader;
use crate::store::error::{StoreError, StoreResult};
use crate::store::message::{MessageRecord, Place, flag, no_message};
use crate::store::receipts;
use crate::store::tags;

pub(crate) use self::attached::attachment_row;
pub(super) use self::attached::{AttachmentState, Embedded};
pub(super) use self::content::Content;

pub(super) struct MessageObject {
    context: Arc<Context>,
    state: ObjectState,
    inner: Mutex<Inner>,
    me: Weak<MessageObject>,
}

/// What a message stands in.
#[derive(Clone)]
pub(super) enum Parent {
    Folder(i64),
    Attachment(Arc<AttachmentObject>),
}

struct Inner {
    parent: Parent,
    content: Content,
    /// The version of its row that the content was read from.
    version: i64,
    /// The number of its last change.
    number: i64,
    writable: bool,
    /// It was submitted: only releasing it is left.
    closed: bool,
}

impl Inner {
    fn of(content: Content, parent: Parent, writable: bool) -> Inner {
        Inner { parent, content, version: 0, number: 0, writable, closed: false }
    }

    fn load(
        reader: &Reader<'_>,
        record: MessageRecord,
        parent: Parent,
        writable: bool,
    ) -> StoreResult<Inner> {
        let (version, number) = (record.version, record.number);
        let content = Content::load(reader, record)?;
        Ok(Inner { version, number, ..Inner::of(content, parent, writable) })
    }
}

impl MessageObject {
    /// Makes a message that is in its folder once it is saved.
    pub(super) fn create(context: &Arc<Context>, folder: i64, associated: bool) -> raw::IMessage {
        Self::new_in(context, Parent::Folder(folder), associated)
    }

    /// Makes a message that is in its attachment once both are saved.
    pub(super) fn create_embedded(
        context: &Arc<Context>,
        attachment: Arc<AttachmentObject>,
    ) -> raw::IMessage {
        Self::new_in(context, Parent::Attachment(attachment), false)
    }

    fn new_in(context: &Arc<Context>, parent: Parent, associated: bool) -> raw::IMessage {
        let inner = Inner::of(Content::draft(associated), parent, true);
        Self::wrap(context, inner)
    }

    fn wrap(context: &Arc<Context>, inner: Inner) -> raw::IMessage {
        let state = context.object_state("message");
        let message = Arc::new_cyclic(|me| MessageObject {
            context: Arc::clone(context),
            state: state.clone(),
            inner: Mutex::new(inner),
            me: me.clone(),
        });
        MessageCom::create(state, message)
    }

    /// Opens a message of a folder. One that waits to be sent is not to be changed, and while
    /// the spooler works on it, not to be opened.
    pub(super) fn open(
        context: &Arc<Context>,
        id: i64,
        writable: bool,
        access: Access,
    ) -> Reply<raw::IMessage> {
        let (inner, queued) = context.read(|reader| {
            let record = reader.message(id)?.ok_or_else(|| no_message(id))?;
            let Place::Folder(folder) = record.place else { return Err(no_message(id)) };
            Ok((Inner::load(reader, record, Parent::Folder(folder), writable)?, reader.queued(id)?))
        })?;
        let Some(queued) = queued else { return Ok(Self::wrap(context, inner)) };
        if queued.locked {
            return Err(Fault::new(
                Code::E_NO_ACCESS,
                format!("message {id} is being sent just now"),
            ));
        }
        if writable && access == Access::Modify && !deviates("J.1.submitted") {
            return Err(Fault::new(
                Code::E_SUBMITTED,
                format!(
                    "message {id} waits to be sent; abort its submission, or open it without MAPI_MODIFY"
                ),
            ));
        }
        Ok(Self::wrap(context, Inner { writable: false, ..inner }))
    }

    /// Opens the message of an attachment; `None` when it has none.
    pub(super) fn open_embedded(
        context: &Arc<Context>,
        attachment: Arc<AttachmentObject>,
        state: &AttachmentState,
        writable: bool,
    ) -> Reply<Option<raw::IMessage>> {
        let parent = Parent::Attachment(attachment);
        let inner = match (&state.message, state.id) {
            (Embedded::Pending(content), _) => Inner::of((**content).clone(), parent, writable),
            (Embedded::Stored, None) => return Ok(None),
            (Embedded::Stored, Some(id)) => {
                let found = context.read(|reader| {
                    let record = reader.embedded_message(id)?;
                    record.map(|record| Inner::load(reader, record, parent, writable)).transpose()
                })?;
                match found {
                    Some(inner) => inner,
                    None => return Ok(None),
                }
            }
        };
        Ok(Some(Self::wrap(context, inner)))
    }

    fn me(&self) -> Reply<Arc<dyn Object>> {
        self.me
            .upgrade()
            .map(|me| me as Arc<dyn Object>)
            .ok_or_else(|| Code::E_INVALID_OBJECT.into())
    }

    /// The message's state, unless it was submitted. A panic leaves it whole: it is replaced
    /// field by field only after what may fail.
    fn inner(&self) -> Reply<MutexGuard<'_, Inner>> {
        let inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        if inner.closed {
            return Err(Fault::new(
                Code::E_INVALID_OBJECT,
                "the message was submitted; release it",
            ));
        }
        Ok(inner)
    }

    fn writable_inner(&self) -> Reply<MutexGuard<'_, Inner>> {
        let inner = self.inner()?;
        prop::writable(inner.writable)?;
        Ok(inner)
    }

    /// Takes over an attachment that was saved.
    pub(super) fn put_attachment(&self, number: i32, state: AttachmentState) -> Reply<()> {
        let mut inner = self.writable_inner()?;
        // One that was deleted while it was open is there again.
        inner.content.removed.retain(|gone| Some(*gone) != state.id);
        inner.content.attachments.insert(number, AttachmentState { changed: true, ..state });
        Ok(())
    }

    /// What a saved attachment has become: its row, once the message was saved too.
    pub(super) fn attachment(&self, number: i32) -> Reply<Option<AttachmentState>> {
        Ok(self.inner()?.content.attachments.get(&number).cloned())
    }

    fn save(&self, inner: &mut Inner, force: bool) -> Reply<()> {
        if inner.content.recipients_changed {
            inner.content.list_recipients();
        }
        let folder = match &inner.parent {
            Parent::Attachment(attachment) => {
                return attachment.put_message(inner.content.clone());
            }
            Parent::Folder(folder) => *folder,
        };
        let id = self.context.write(|writer| {
            if let Some(id) = inner.content.id {
                let changed = writer.message_version(id)?.is_some_and(|now| now != inner.version);
                if changed && !force && !deviates("M.E_OBJECT_CHANGED") {
                    return Err(StoreError::refused(
                        Code::E_OBJECT_CHANGED,
                        format!("message {id} was changed since it was opened; save with FORCE_SAVE to overwrite it"),
                    ));
                }
                if writer.queued(id)?.is_some() && !deviates("M.E_SUBMITTED") {
                    return Err(StoreError::refused(
                        Code::E_SUBMITTED,
                        format!("message {id} was submitted since it was opened"),
                    ));
                }
            }
            inner.content.write(writer, Place::Folder(folder))
        })?;
        inner.content.id = Some(id);
        Ok(())
    }

    /// Reads the message from the file anew, after a save.
    fn reload(&self, inner: &mut Inner, writable: bool) -> Reply<()> {
        match inner.content.id.filter(|_| matches!(inner.parent, Parent::Folder(_))) {
            Some(id) => {
                *inner = self.context.read(|reader| {
                    let record = reader.message(id)?.ok_or_else(|| no_message(id))?;
                    // It may have been moved meanwhile.
                    let Place::Folder(folder) = record.place else { return Err(no_message(id)) };
                    let parent = Parent::Folder(folder);
                    Inner::load(reader, record, parent, writable)
                })?;
            }
            None => inner.writable = writable,
        }
        Ok(())
    }
}

impl MessageServer for MessageObject {
    fn get_attachment_table(&self, _: DeferFlags, unicode: bool) -> Reply<raw::IMAPITable> {
        let rows = self
            .inner()?
            .content
            .attachments
            .iter()
            .map(|(number, state)| state.row(*number))
            .collect();
        let state = self.context.object_state("attachment table");
        Ok(attachment_table(state, &self.context.hub, rows, unicode))
    }

    fn open_attach(
        &self,
        attachment_num: u32,
        _: Option<Guid>,
        flags: OpenEntryFlags,
    ) -> Reply<IUnknown> {
        let me = self.me.upgrade().ok_or(Code::E_INVALID_OBJECT)?;
        let inner = self.inner()?;
        let wants = flags.intersects(OpenEntryFlags::MODIFY | OpenEntryFlags::BEST_ACCESS);
        if flags.contains(OpenEntryFlags::MODIFY) && !flags.contains(OpenEntryFlags::BEST_ACCESS) {
            prop::writable(inner.writable)?;
        }
        let number = i32::try_from(attachment_num).unwrap_or(-1);
        let state = inner.content.attachments.get(&number).cloned().ok_or_else(|| {
            Fault::new(Code::E_NOT_FOUND, format!("the message has no attachment {attachment_num}"))
        })?;
        let writable = wants && inner.writable;
        Ok(AttachmentObject::open(&self.context, me.clone(), number, state, writable).into())
    }

    fn create_attach(&self, _: Option<Guid>, _: DeferFlags) -> Reply<(u32, IUnknown)> {
        let me = self.me.upgrade().ok_or(Code::E_INVALID_OBJECT)?;
        let mut inner = self.writable_inner()?;
        let number = inner.content.next_number;
        inner.content.next_number += 1;
        let object =
            AttachmentObject::open(&self.context, me.clone(), number, AttachmentState::new(), true);
        Ok((number as u32, object.into()))
    }

    fn delete_attach(
        &self,
        attachment_num: u32,
        _: Option<&raw::IMAPIProgress>,
        _: DeleteAttachFlags,
    ) -> Reply<()> {
        let mut inner = self.writable_inner()?;
        let mut number = i32::try_from(attachment_num).unwrap_or(-1);
        if deviates("M.E_NOT_FOUND") {
            number = inner.content.attachments.keys().next().copied().unwrap_or(number);
        }
        let state = inner.content.attachments.remove(&number).ok_or_else(|| {
            Fault::new(Code::E_NOT_FOUND, format!("the message has no attachment {attachment_num}"))
        })?;
        inner.content.removed.extend(state.id);
        Ok(())
    }

    fn get_recipient_table(&self, _: DeferFlags, unicode: bool) -> Reply<raw::IMAPITable> {
        let rows = self.inner()?.content.recipients.clone();
        let state = self.context.object_state("recipient table");
        Ok(recipient_table(state, &self.context.hub, rows, unicode))
    }

    fn modify_recipients(&self, flags: RecipientFlags, mods: Option<&[Row]>) -> Reply<()> {
        self.writable_inner()?.content.modify_recipients(flags, mods.unwrap_or_default())
    }

    fn submit_message(&self, flags: SubmitMessageFlags) -> Reply<()> {
        if flags.contains(SubmitMessageFlags::FORCE_SUBMIT) && deviates("J.2.6") {
            return Err(Code::E_UNKNOWN_FLAGS.into());
        }
        if self.context.without_mail {
            return Err(Fault::new(
                Code::E_NO_SUPPORT,
                "the message store was opened with MDB_NO_MAIL: nothing is sent from it",
            ));
        }
        let mut inner = self.writable_inner()?;
        if matches!(inner.parent, Parent::Attachment(_)) || inner.content.associated {
            return Err(Fault::new(
                Code::E_NO_SUPPORT,
                "only a message that stands in a folder itself can be submitted",
            ));
        }
        let lenient = deviates("J.2.1") || deviates("M.E_NO_RECIPIENTS");
        if inner.content.recipients.is_empty() && !lenient {
            return Err(Fault::new(
                Code::E_NO_RECIPIENTS,
                "the message has no recipients; add one before it is submitted",
            ));
        }
        // The copy that the sender keeps says who sent it, too.
        if let Some((name, address)) = &self.context.sender {
            let said: Vec<PropValue> =
                [tags::SENDER_EMAIL_ADDRESS, tags::SENT_REPRESENTING_EMAIL_ADDRESS]
                    .into_iter()
                    .filter_map(|tag| {
                        inner
                            .content
                            .bag
                            .value(tag)
                            .map(|value| PropValue { tag, value: value.clone() })
                    })
                    .collect();
            for property in crate::identity::sender(&said, name, address) {
                Arc::make_mut(&mut inner.content.bag).set(property.tag, property.value);
            }
        }
        let resent = inner.content.bag.long(tags::MESSAGE_FLAGS).unwrap_or(0) & flag::RESEND != 0;
        inner.content.recipients_changed |=
            recipients::prepare(&mut inner.content.recipients, resent);
        self.save(&mut inner, false)?;
        let id = inner.content.id.ok_or(Code::E_CALL_FAILED)?;
        let preprocess = self.context.used.as_ref().is_some_and(|used| used.preprocesses());
        if let Err(fault) = self.context.write(|writer| writer.enqueue(id, preprocess)) {
            // It is saved, and stays usable.
            self.reload(&mut inner, true)?;
            return Err(fault);
        }
        inner.closed = !deviates("J.2.2");
        Ok(())
    }

    fn set_read_flag(&self, flags: ReadFlags) -> Reply<()> {
        let mut inner = self.inner()?;
        receipts::check(flags)?;
        let new = match (inner.content.id, &inner.parent) {
            (Some(id), Parent::Folder(_)) => {
                let reporter = self.context.reporter.as_ref();
                self.context.write(|writer| {
                    writer.mark_read(id, flags, reporter)?;
                    Ok(writer.standing(id)?.2)
                })?
            }
            // One that is not saved, or is an attachment, was not received by anybody.
            _ => {
                let old = inner.content.bag.long(tags::MESSAGE_FLAGS).unwrap_or(0);
                let clear = flags.contains(ReadFlags::CLEAR_READ_FLAG);
                if clear { old & !flag::READ } else { old | flag::READ }
            }
        };
        Arc::make_mut(&mut inner.content.bag).set(tags::MESSAGE_FLAGS, Value::Long(new));
        Ok(())
    }
}
