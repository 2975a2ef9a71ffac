//! A message: nothing that a client does to it is seen by others before SaveChanges.

use std::collections::BTreeMap;
use std::ptr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use mapi_session::flags::{
    CopyFlags, DeferFlags, DeleteAttachFlags, IdsFromNamesFlags, NamesFromIdsFlags, OpenEntryFlags,
    OpenPropertyFlags, ReadFlags, RecipientFlags, SaveFlags, SubmitMessageFlags,
};
use mapi_session::raw;
use mapi_session::wire::{Arena, NamedProp, PropProblem, Row, encode};
use mapi_session::{Code, Flags, Guid, Outcome, PropValue, Tag, Value};
use windows_core::{IUnknown, Interface};

use super::attachment::AttachmentObject;
use super::prop::{self, Edit, Object, serve_properties};
use super::rows::{attachment_table, recipient_table};
use super::{Context, binary, boolean, copy, count, instance_key, long, object, text};
use crate::com::{Fault, ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{MapiPropServer, MessageCom, MessageServer};
use crate::mail::{Mail, MailAttachment};
use crate::props::{Progress, convert, not_itself, put, width};
use crate::provider::Access;
use crate::store::database::{Reader, Writer};
use crate::store::entry_id::{self, Kind};
use crate::store::error::{StoreError, StoreResult};
use crate::store::message::{
    AttachmentRecord, MessageRecord, Place, Save, display_list, flag, no_message,
};
use crate::store::props::{Bag, Slot, size_of};
use crate::store::queue::long_of;
use crate::store::receipts;
use crate::store::{subject, tags};

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
    /// Its row in the file, once it has one.
    id: Option<i64>,
    /// The version of that row that everything below was read from.
    version: i64,
    /// The number of its last change.
    number: i64,
    associated: bool,
    writable: bool,
    /// It was submitted: only releasing it is left.
    closed: bool,
    bag: Arc<Bag>,
    recipients: Vec<Row>,
    recipients_changed: bool,
    attachments: BTreeMap<i32, AttachmentState>,
    /// Attachments in the file that go with the next save.
    removed: Vec<i64>,
    next_number: i32,
}

/// An attachment as the message knows it.
#[derive(Clone)]
pub(super) struct AttachmentState {
    /// Its row in the file.
    pub(super) id: Option<i64>,
    pub(super) bag: Arc<Bag>,
    pub(super) size: i64,
    pub(super) message: Embedded,
    pub(super) changed: bool,
}

/// The message in an attachment.
#[derive(Clone)]
pub(super) enum Embedded {
    /// As the file has it, if it has one.
    Stored,
    /// Not in the file yet.
    Pending(Arc<Mail>),
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

    fn of_record(record: AttachmentRecord) -> (i32, AttachmentState) {
        let state = AttachmentState {
            id: Some(record.id),
            bag: Arc::new(record.props),
            size: record.size,
            message: Embedded::Stored,
            changed: false,
        };
        (record.number, state)
    }

    fn of_mail(attachment: &MailAttachment) -> AttachmentState {
        AttachmentState {
            id: None,
            bag: Arc::new(attachment.properties.iter().cloned().collect()),
            size: crate::store::message::attachment_size(attachment),
            message: attachment
                .message
                .as_ref()
                .map_or(Embedded::Stored, |mail| Embedded::Pending(Arc::new((**mail).clone()))),
            changed: false,
        }
    }

    /// The bytes that it takes, roughly.
    pub(super) fn measure(&mut self) {
        let own: u64 = self
            .bag
            .iter()
            .map(|(_, slot)| match slot {
                Slot::Here(value) => size_of(value) as u64,
                Slot::Large(size) => *size,
                Slot::Apart(bytes) => bytes.len(),
            })
            .sum();
        let inside = match &self.message {
            Embedded::Pending(mail) => crate::store::message::mail_size(mail),
            Embedded::Stored => 0,
        };
        self.size = own as i64 + inside;
    }

    fn row(&self, number: i32) -> Row {
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
        let mut bag = Bag::default();
        bag.set(tags::MESSAGE_CLASS, Value::Unicode("IPM.Note".to_owned()));
        let unsent = if deviates("J.1.draft") { 0 } else { flag::UNSENT };
        let mut flags = flag::READ | unsent;
        flags |= if associated { flag::ASSOCIATED } else { 0 };
        bag.set(tags::MESSAGE_FLAGS, Value::Long(flags));
        let inner = Inner { associated, bag: Arc::new(bag), ..Inner::empty(parent, true) };
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
            (Embedded::Pending(mail), _) => Inner::of_mail(mail, parent, writable),
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
        inner.attachments.insert(number, AttachmentState { changed: true, ..state });
        Ok(())
    }

    /// What a saved attachment has become: its row, once the message was saved too.
    pub(super) fn attachment(&self, number: i32) -> Reply<Option<AttachmentState>> {
        Ok(self.inner()?.attachments.get(&number).cloned())
    }

    fn save(&self, inner: &mut Inner, force: bool) -> Reply<()> {
        if inner.recipients_changed {
            let bag = Arc::make_mut(&mut inner.bag);
            for (tag, kind) in
                [(tags::DISPLAY_TO, 1), (tags::DISPLAY_CC, 2), (tags::DISPLAY_BCC, 3)]
            {
                let list = display_list(inner.recipients.iter().map(Vec::as_slice), kind);
                bag.set(tag, Value::Unicode(list));
            }
        }
        match (inner.parent.clone(), inner.id) {
            (Parent::Attachment(attachment), _) => {
                let mail = self.context.read(|reader| inner.materialize(reader))?;
                attachment.put_message(mail)
            }
            (Parent::Folder(folder), None) => {
                let associated = inner.associated;
                let id = self.context.write(|writer| {
                    if inner.is_large() {
                        return inner.insert_in_pieces(writer, folder);
                    }
                    let mail = inner.materialize(writer)?;
                    writer.insert_copy(folder, &mail, associated)
                })?;
                inner.id = Some(id);
                Ok(())
            }
            (Parent::Folder(_), Some(id)) => self.context.write(|writer| {
                match writer.message_version(id)? {
                    None => {
                        return Err(StoreError::refused(
                            Code::E_OBJECT_DELETED,
                            format!("message {id} was deleted since it was opened"),
                        ));
                    }
                    Some(version)
                        if version != inner.version
                            && !force
                            && !deviates("M.E_OBJECT_CHANGED") =>
                    {
                        return Err(StoreError::refused(
                            Code::E_OBJECT_CHANGED,
                            format!("message {id} was changed since it was opened; save with FORCE_SAVE to overwrite it"),
                        ));
                    }
                    Some(_) => {}
                }
                if writer.queued(id)?.is_some() && !deviates("M.E_SUBMITTED") {
                    return Err(StoreError::refused(
                        Code::E_SUBMITTED,
                        format!("message {id} was submitted since it was opened"),
                    ));
                }
                for attachment in &inner.removed {
                    writer.delete_attachment(*attachment)?;
                }
                for (number, state) in inner.attachments.iter().filter(|(_, state)| state.changed) {
                    let attachment = writer.save_attachment(id, state.id, *number, &state.bag, state.size)?;
                    if let Embedded::Pending(mail) = &state.message {
                        writer.replace_embedded(attachment, mail)?;
                    }
                }
                let recipients = inner.recipients_changed.then_some(inner.recipients.as_slice());
                writer.save_message(id, &Save { props: &inner.bag, recipients })
            }),
        }
    }

    /// Reads the message from the file anew, after a save.
    fn reload(&self, inner: &mut Inner, writable: bool) -> Reply<()> {
        match inner.id.filter(|_| matches!(inner.parent, Parent::Folder(_))) {
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

impl Inner {
    fn empty(parent: Parent, writable: bool) -> Inner {
        Inner {
            parent,
            id: None,
            version: 0,
            number: 0,
            associated: false,
            writable,
            closed: false,
            bag: Arc::default(),
            recipients: Vec::new(),
            recipients_changed: false,
            attachments: BTreeMap::new(),
            removed: Vec::new(),
            next_number: 0,
        }
    }

    fn load(
        reader: &Reader<'_>,
        record: MessageRecord,
        parent: Parent,
        writable: bool,
    ) -> StoreResult<Inner> {
        let attachments: BTreeMap<_, _> =
            reader.attachments(record.id)?.into_iter().map(AttachmentState::of_record).collect();
        Ok(Inner {
            id: Some(record.id),
            version: record.version,
            number: record.number,
            associated: record.associated,
            bag: Arc::new(record.props),
            recipients: reader.recipients(record.id)?.into_iter().map(|(_, row)| row).collect(),
            next_number: attachments.keys().next_back().map_or(0, |last| last + 1),
            attachments,
            ..Inner::empty(parent, writable)
        })
    }

    fn of_mail(mail: &Mail, parent: Parent, writable: bool) -> Inner {
        let attachments: BTreeMap<_, _> =
            (0..).zip(mail.attachments.iter().map(AttachmentState::of_mail)).collect();
        Inner {
            bag: Arc::new(mail.properties.iter().cloned().collect()),
            recipients: mail.recipients.clone(),
            next_number: attachments.len() as i32,
            attachments,
            ..Inner::empty(parent, writable)
        }
    }

    /// Whether it, or an attachment of it, has a value that does not fit into memory.
    fn is_large(&self) -> bool {
        let bags = self.attachments.values().map(|state| &state.bag);
        bags.chain([&self.bag])
            .any(|bag| bag.iter().any(|(_, slot)| matches!(slot, Slot::Apart(_))))
    }

    /// Puts a new message into a folder, each large value by itself.
    fn insert_in_pieces(&self, writer: &mut Writer<'_>, folder: i64) -> StoreResult<i64> {
        let small = self.bag.iter().filter_map(|(tag, slot)| match slot {
            Slot::Here(value) => Some(PropValue { tag, value: value.clone() }),
            Slot::Large(_) | Slot::Apart(_) => None,
        });
        let mut mail = Mail {
            properties: small.collect(),
            recipients: self.recipients.clone(),
            ..Mail::default()
        };
        writer.name_properties(&mut mail)?;
        let id = writer.insert_copy(folder, &mail, self.associated)?;
        for (number, state) in &self.attachments {
            let attachment = writer.save_attachment(id, None, *number, &state.bag, state.size)?;
            if let Embedded::Pending(mail) = &state.message {
                writer.replace_embedded(attachment, mail)?;
            }
        }
        let mut bag = writer.message(id)?.ok_or_else(|| no_message(id))?.props;
        for (tag, slot) in self.bag.iter() {
            if matches!(slot, Slot::Apart(_)) {
                bag.set_slot(tag, slot.clone());
            }
        }
        writer.save_message(id, &Save { props: &bag, recipients: None })?;
        Ok(id)
    }

    /// The whole message as a value.
    fn materialize(&self, reader: &Reader<'_>) -> StoreResult<Mail> {
        let mut mail = Mail {
            properties: reader.whole(self.id.unwrap_or(0), &self.bag)?,
            recipients: self.recipients.clone(),
            ..Mail::default()
        };
        for state in self.attachments.values() {
            let message = match (&state.message, state.id) {
                (Embedded::Pending(mail), _) => Some(Box::new((**mail).clone())),
                (Embedded::Stored, Some(id)) => match reader.embedded_message(id)? {
                    Some(record) => Some(Box::new(reader.mail_of(&record)?)),
                    None => None,
                },
                (Embedded::Stored, None) => None,
            };
            mail.attachments.push(MailAttachment {
                properties: reader.whole(state.id.unwrap_or(0), &state.bag)?,
                message,
            });
        }
        reader.name_properties(&mut mail)?;
        Ok(mail)
    }

    fn next_row_id(&self) -> i32 {
        self.recipients
            .iter()
            .filter_map(|row| long_of(row, tags::ROWID))
            .max()
            .map_or(0, |last| last.saturating_add(1))
    }

    /// A recipient as it is kept: text in Unicode, nothing that is no value, a type and a number.
    fn recipient(&self, row: &Row, number: Option<i32>) -> Row {
        let mut kept = Row::new();
        for prop in row {
            let tag = width(prop.tag, true);
            if matches!(prop.value, Value::Null | Value::Error(_) | Value::Object) {
                continue;
            }
            if let Ok(value) = convert(prop.value.clone(), tag.type_code()) {
                put(&mut kept, PropValue { tag, value });
            }
        }
        put(&mut kept, long(tags::ROWID, number.unwrap_or_else(|| self.next_row_id())));
        if long_of(&kept, tags::RECIPIENT_TYPE).is_none() {
            kept.push(long(tags::RECIPIENT_TYPE, 1));
        }
        kept
    }
}

/// Says of each recipient that no transport has dealt with it yet. A message that is sent again
/// goes to those who are marked for it only; the others stay in it as MAPI_P1. Gives whether any
/// row has changed. [imapisupport-preparesubmit, sending-messages-message-store-provider-tasks]
fn prepare(recipients: &mut [Row], resent: bool) -> bool {
    const MAPI_P1: u32 = 0x1000_0000;
    const MAPI_SUBMITTED: u32 = 0x8000_0000;
    let mut changed = false;
    for row in recipients {
        let kind = long_of(row, tags::RECIPIENT_TYPE).unwrap_or(1) as u32;
        let open = !resent || kind & MAPI_SUBMITTED != 0 || deviates("J.2.5");
        let new = match (resent, open) {
            (false, _) => kind,
            (true, true) => kind & !MAPI_SUBMITTED,
            (true, false) => kind | MAPI_P1,
        };
        let before = row.clone();
        put(row, long(tags::RECIPIENT_TYPE, new as i32));
        put(row, boolean(tags::RESPONSIBILITY, !open));
        changed |= *row != before;
    }
    changed
}

impl Object for MessageObject {
    fn context(&self) -> &Arc<Context> {
        &self.context
    }

    fn object_state(&self) -> ObjectState {
        self.state.clone()
    }

    fn stored(&self) -> Reply<Arc<Bag>> {
        Ok(Arc::clone(&self.inner()?.bag))
    }

    fn computed(&self) -> Reply<Vec<PropValue>> {
        let inner = self.inner()?;
        let mut props = self.context.common(Kind::Message.object_type(), inner.writable);
        if let Parent::Folder(folder) = inner.parent {
            props.push(binary(tags::PARENT_ENTRYID, self.context.entry_id(Kind::Folder, folder)));
            if let Some(id) = inner.id {
                let uid = self.context.database.uid();
                let mut own = self.context.entry_id(Kind::Message, id);
                if deviates("D.1.7") {
                    own[0] = 0xFF;
                }
                if !deviates("H.4.3") {
                    props.push(binary(tags::ENTRYID, own));
                }
                props.push(binary(tags::RECORD_KEY, entry_id::record_key(&uid, Kind::Message, id)));
                props.push(binary(tags::INSTANCE_KEY, instance_key(id)));
                props.extend(super::changes::keys(&self.context, id, inner.number));
                if let Some(value @ Value::SysTime(_)) =
                    inner.bag.value(tags::LAST_MODIFICATION_TIME).cloned()
                {
                    props.push(PropValue { tag: tags::LOCAL_COMMIT_TIME, value });
                }
            }
        }
        let has_attachments = !inner.attachments.is_empty();
        let mut flags = inner.bag.long(tags::MESSAGE_FLAGS).unwrap_or(0) & !flag::HAS_ATTACH;
        flags |= if has_attachments { flag::HAS_ATTACH } else { 0 };
        props.push(long(tags::MESSAGE_FLAGS, flags));
        props.push(boolean(tags::HASATTACH, has_attachments));
        props.push(long(tags::ACCESS, if inner.writable { 0x1 | 0x2 | 0x4 } else { 0x2 }));
        if let Some(whole) = inner.bag.text(tags::SUBJECT) {
            let own = inner
                .bag
                .text(tags::SUBJECT_PREFIX)
                .and_then(|prefix| Some((prefix, whole.strip_prefix(prefix)?)));
            let (prefix, rest) = own.unwrap_or_else(|| subject::split(whole));
            props.push(text(tags::SUBJECT_PREFIX, prefix));
            props.push(text(tags::NORMALIZED_SUBJECT, rest));
        }
        props.push(object(tags::MESSAGE_RECIPIENTS));
        props.push(object(tags::MESSAGE_ATTACHMENTS));
        Ok(props)
    }

    fn row(&self) -> Reply<Option<i64>> {
        Ok(self.inner()?.id)
    }

    fn check_writable(&self) -> Reply<()> {
        self.writable_inner().map(drop)
    }

    fn is_computed(&self, id: u16) -> bool {
        const COMPUTED: [Tag; 26] = [
            tags::SOURCE_KEY,
            tags::CHANGE_KEY,
            tags::PREDECESSOR_CHANGE_LIST,
            tags::LOCAL_COMMIT_TIME,
            tags::OBJECT_TYPE,
            tags::ACCESS_LEVEL,
            tags::STORE_RECORD_KEY,
            tags::MAPPING_SIGNATURE,
            tags::STORE_ENTRYID,
            tags::STORE_SUPPORT_MASK,
            tags::ENTRYID,
            tags::RECORD_KEY,
            tags::PARENT_ENTRYID,
            tags::INSTANCE_KEY,
            tags::ACCESS,
            tags::HASATTACH,
            tags::NORMALIZED_SUBJECT,
            tags::MESSAGE_RECIPIENTS,
            tags::MESSAGE_ATTACHMENTS,
            tags::MESSAGE_SIZE,
            tags::MSG_STATUS,
            tags::DISPLAY_TO,
            tags::DISPLAY_CC,
            tags::DISPLAY_BCC,
            tags::CREATION_TIME,
            tags::LAST_MODIFICATION_TIME,
        ];
        // The flags are a client's until the first save [pidtagmessageflags-canonical-property].
        let saved = self.inner().is_ok_and(|inner| inner.id.is_some());
        COMPUTED.iter().any(|tag| tag.id() == id) || saved && id == tags::MESSAGE_FLAGS.id()
    }

    fn change(&self, changes: Vec<Edit>) -> Reply<()> {
        let mut inner = self.writable_inner()?;
        let bag = Arc::make_mut(&mut inner.bag);
        changes.into_iter().for_each(|change| change.apply(bag));
        Ok(())
    }

    fn open_object(
        &self,
        tag: Tag,
        iid: Guid,
        options: u32,
        _: OpenPropertyFlags,
    ) -> Reply<Option<IUnknown>> {
        const MAPI_UNICODE: u32 = 0x8000_0000;
        let unicode = options & MAPI_UNICODE != 0;
        let table = match tag {
            tags::MESSAGE_RECIPIENTS => self.get_recipient_table(DeferFlags::empty(), unicode)?,
            tags::MESSAGE_ATTACHMENTS => self.get_attachment_table(DeferFlags::empty(), unicode)?,
            _ => return Ok(None),
        };
        if iid != raw::IMAPITable::IID {
            return Err(Fault::new(
                Code::E_INTERFACE_NOT_SUPPORTED,
                format!("{tag:?} opens as IMAPITable"),
            ));
        }
        table.cast().map(Some).map_err(|error| Code::from_hresult(error.code().0).into())
    }
}

impl MapiPropServer for MessageObject {
    serve_properties!();

    fn save_changes(&self, flags: SaveFlags) -> Reply<()> {
        let mut inner = self.writable_inner()?;
        let keep = SaveFlags::KEEP_OPEN_READONLY | SaveFlags::KEEP_OPEN_READWRITE;
        if deviates("H.4.0") && !flags.intersects(keep)
            || deviates("H.4.MAPI_DEFERRED_ERRORS") && flags.contains(SaveFlags::DEFERRED_ERRORS)
        {
            return Ok(());
        }
        if deviates("H.4.SPAMFILTER_ONSAVE") && flags.contains(SaveFlags::SPAMFILTER_ONSAVE) {
            return Err(Code::E_NO_SUPPORT.into());
        }
        let force = flags.contains(SaveFlags::FORCE_SAVE) && !deviates("H.4.FORCE_SAVE");
        self.save(&mut inner, force || deviates("H.4.1"))?;
        // Without a wish the message stays readable.
        let writable = flags.contains(SaveFlags::KEEP_OPEN_READWRITE);
        self.reload(&mut inner, writable && !deviates("H.4.KEEP_OPEN_READWRITE"))?;
        inner.closed = deviates("H.4.KEEP_OPEN_READONLY");
        Ok(())
    }

    fn copy_to(
        &self,
        exclude: Option<&[Guid]>,
        exclude_props: Option<&[Tag]>,
        progress: Option<&raw::IMAPIProgress>,
        interface: Guid,
        dest_obj: &IUnknown,
        flags: CopyFlags,
    ) -> Reply<Vec<PropProblem>> {
        not_itself(self, dest_obj)?;
        let no_parts = copy::parts_excluded(exclude, &[raw::IMessage::IID])?;
        let progress = Progress::start(progress, flags.contains(CopyFlags::DIALOG));
        let problems = copy::copy_to(self, exclude_props, interface, dest_obj, flags)?;
        if !no_parts {
            let wanted = |tag| !copy::lists(exclude_props, tag);
            self.copy_parts(wanted, dest_obj, flags, &progress)?;
        }
        progress.end(1);
        Ok(problems)
    }

    fn copy_props(
        &self,
        include_props: &[Tag],
        progress: Option<&raw::IMAPIProgress>,
        interface: Guid,
        dest_obj: &IUnknown,
        flags: CopyFlags,
    ) -> Reply<Vec<PropProblem>> {
        not_itself(self, dest_obj)?;
        let progress = Progress::start(progress, flags.contains(CopyFlags::DIALOG));
        let problems = copy::copy_props(self, include_props, interface, dest_obj, flags)?;
        let wanted = |tag| copy::lists(Some(include_props), tag);
        self.copy_parts(wanted, dest_obj, flags, &progress)?;
        progress.end(1);
        Ok(problems)
    }
}

impl MessageObject {
    /// Copies or moves the recipients and attachments, as far as they are wanted, to a message of
    /// whatever store. A destination that is no message has no place for them.
    fn copy_parts(
        &self,
        wanted: impl Fn(Tag) -> bool,
        target: &IUnknown,
        flags: CopyFlags,
        progress: &Progress<'_>,
    ) -> Reply<()> {
        let Ok(target) = target.cast::<raw::IMessage>() else { return Ok(()) };
        if deviates("H.5.5") {
            return Ok(());
        }
        let moves = flags.contains(CopyFlags::MOVE);
        if wanted(tags::MESSAGE_RECIPIENTS) {
            let recipients = self.inner()?.recipients.clone();
            copy_recipients(&recipients, &target, flags)?;
            if moves && !recipients.is_empty() {
                self.modify_recipients(RecipientFlags::empty(), None)?;
            }
        }
        if wanted(tags::MESSAGE_ATTACHMENTS) {
            let numbers: Vec<i32> = self.inner()?.attachments.keys().copied().collect();
            for (done, number) in numbers.iter().enumerate() {
                progress.step(done + 1, numbers.len() + 2);
                self.copy_attachment(*number as u32, &target)?;
            }
            if moves {
                for number in numbers {
                    self.delete_attach(number as u32, None, DeleteAttachFlags::empty())?;
                }
            }
        }
        Ok(())
    }

    fn copy_attachment(&self, number: u32, target: &raw::IMessage) -> Reply<()> {
        let own: raw::IMAPIProp =
            copy::interface(&self.open_attach(number, None, OpenEntryFlags::empty())?)?;
        let (mut there, mut made) = (0, ptr::null_mut());
        // SAFETY: the out pointers are ours.
        let answer = unsafe { target.CreateAttach(ptr::null(), 0, &raw mut there, &raw mut made) };
        // SAFETY: the standard interface, which null asks for.
        let made = unsafe { copy::given::<raw::IAttach>(answer, made)? };
        let made: raw::IMAPIProp = copy::interface(&made.into())?;
        copy::whole(&own, &made, raw::IAttach::IID)?;
        // SAFETY: an attachment that was just made.
        copy::reply(unsafe { made.SaveChanges(0) })
    }
}

fn copy_recipients(rows: &[Row], target: &raw::IMessage, flags: CopyFlags) -> Reply<()> {
    let how = if flags.contains(CopyFlags::NOREPLACE) {
        RecipientFlags::ADD
    } else {
        RecipientFlags::empty()
    };
    if rows.is_empty() && how == RecipientFlags::ADD {
        return Ok(());
    }
    let memory = Arena::new();
    let list = encode::adr_list(&memory, rows)?;
    // SAFETY: the list lives in the arena until the call has returned.
    copy::reply(unsafe { target.ModifyRecipients(how.bits(), list) })
}

impl MessageServer for MessageObject {
    fn get_attachment_table(&self, _: DeferFlags, unicode: bool) -> Reply<raw::IMAPITable> {
        let rows =
            self.inner()?.attachments.iter().map(|(number, state)| state.row(*number)).collect();
        Ok(attachment_table(&self.context, rows, unicode))
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
        let state = inner.attachments.get(&number).cloned().ok_or_else(|| {
            Fault::new(Code::E_NOT_FOUND, format!("the message has no attachment {attachment_num}"))
        })?;
        let writable = wants && inner.writable;
        Ok(AttachmentObject::open(&self.context, me.clone(), number, state, writable).into())
    }

    fn create_attach(&self, _: Option<Guid>, _: DeferFlags) -> Reply<(u32, IUnknown)> {
        let me = self.me.upgrade().ok_or(Code::E_INVALID_OBJECT)?;
        let mut inner = self.writable_inner()?;
        let number = inner.next_number;
        inner.next_number += 1;
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
            number = inner.attachments.keys().next().copied().unwrap_or(number);
        }
        let state = inner.attachments.remove(&number).ok_or_else(|| {
            Fault::new(Code::E_NOT_FOUND, format!("the message has no attachment {attachment_num}"))
        })?;
        inner.removed.extend(state.id);
        Ok(())
    }

    fn get_recipient_table(&self, _: DeferFlags, unicode: bool) -> Reply<raw::IMAPITable> {
        let rows = self.inner()?.recipients.clone();
        Ok(recipient_table(&self.context, rows, unicode))
    }

    fn modify_recipients(&self, flags: RecipientFlags, mods: Option<&[Row]>) -> Reply<()> {
        let mut inner = self.writable_inner()?;
        let mods = mods.unwrap_or_default();
        let kinds = [RecipientFlags::ADD, RecipientFlags::MODIFY, RecipientFlags::REMOVE];
        if kinds.iter().filter(|kind| flags.contains(**kind)).count() > 1 {
            return Err(Fault::invalid("recipients are added, modified or removed, one at a time"));
        }
        if flags.contains(RecipientFlags::REMOVE) {
            let ids: Vec<i32> = mods.iter().filter_map(|row| long_of(row, tags::ROWID)).collect();
            inner
                .recipients
                .retain(|row| !long_of(row, tags::ROWID).is_some_and(|id| ids.contains(&id)));
        } else if flags.contains(RecipientFlags::MODIFY) {
            for row in mods {
                let id = long_of(row, tags::ROWID);
                let kept = inner.recipient(row, id);
                let place = inner
                    .recipients
                    .iter()
                    .position(|other| id.is_some() && long_of(other, tags::ROWID) == id);
                match place {
                    Some(place) => inner.recipients[place] = kept,
                    None => inner.recipients.push(kept),
                }
            }
        } else {
            if !flags.contains(RecipientFlags::ADD) {
                inner.recipients.clear();
            }
            for row in mods {
                let kept = inner.recipient(row, None);
                inner.recipients.push(kept);
            }
        }
        inner.recipients_changed = true;
        Ok(())
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
        if matches!(inner.parent, Parent::Attachment(_)) || inner.associated {
            return Err(Fault::new(
                Code::E_NO_SUPPORT,
                "only a message that stands in a folder itself can be submitted",
            ));
        }
        if inner.recipients.is_empty() && !deviates("J.2.1") && !deviates("M.E_NO_RECIPIENTS") {
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
                        inner.bag.value(tag).map(|value| PropValue { tag, value: value.clone() })
                    })
                    .collect();
            for property in crate::identity::sender(&said, name, address) {
                Arc::make_mut(&mut inner.bag).set(property.tag, property.value);
            }
        }
        let resent = inner.bag.long(tags::MESSAGE_FLAGS).unwrap_or(0) & flag::RESEND != 0;
        inner.recipients_changed |= prepare(&mut inner.recipients, resent);
        self.save(&mut inner, false)?;
        let id = inner.id.ok_or(Code::E_CALL_FAILED)?;
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
        let new = match (inner.id, &inner.parent) {
            (Some(id), Parent::Folder(_)) => {
                let reporter = self.context.reporter.as_ref();
                self.context.write(|writer| {
                    writer.mark_read(id, flags, reporter)?;
                    Ok(writer.standing(id)?.2)
                })?
            }
            // One that is not saved, or is an attachment, was not received by anybody.
            _ => {
                let old = inner.bag.long(tags::MESSAGE_FLAGS).unwrap_or(0);
                let clear = flags.contains(ReadFlags::CLEAR_READ_FLAG);
                if clear { old & !flag::READ } else { old | flag::READ }
            }
        };
        Arc::make_mut(&mut inner.bag).set(tags::MESSAGE_FLAGS, Value::Long(new));
        Ok(())
    }
}
