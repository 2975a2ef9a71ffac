//! A message.

use std::sync::Arc;

use mapi_session::flags::{
    CopyFlags, DeferFlags, DeleteAttachFlags, OpenEntryFlags, ReadFlags, RecipientFlags,
    SubmitMessageFlags,
};
use mapi_session::wire::Row;
use mapi_session::{Code, Guid, PropValue, Tag, Value, raw};
use windows_core::{IUnknown, Interface};

use super::super::message::PstMessage;
use super::super::props::Properties;
use super::attachment::{self, AttachmentObject};
use super::prop::{self, Object, serve_properties};
use super::{Context, binary, long, put_new, read_only, readable};
use crate::com::{Fault, ObjectState, Reply};
use crate::generated::servers::{MessageCom, MessageServer};
use crate::msg_store::{Parts, attachment_table, foreign, open_as_table, recipient_table};
use crate::props::Progress;
use crate::provider::Access;
use crate::store::server::{boolean, object};
use crate::store::{display_list, subject, tags};

const MAPI_MESSAGE: u32 = 5;
const MSGFLAG_HASATTACH: i32 = 0x10;

pub(super) struct MessageObject {
    context: Arc<Context>,
    state: ObjectState,
    message: PstMessage,
    /// Its node and that of its folder; a message in an attachment has none.
    place: Option<(u32, u32)>,
    has_attachments: bool,
}

/// Opens a message of a folder.
pub(super) fn open(context: &Arc<Context>, node: u32) -> Reply<raw::IMessage> {
    let (message, folder) = context.read(context.file.message(node))?;
    Ok(serve(context, message, Some((node, folder))))
}

/// Opens a message in an attachment.
pub(super) fn embedded(context: &Arc<Context>, message: PstMessage) -> raw::IMessage {
    serve(context, message, None)
}

fn serve(context: &Arc<Context>, message: PstMessage, place: Option<(u32, u32)>) -> raw::IMessage {
    let state = context.object_state("message");
    let server = Arc::new(MessageObject {
        context: Arc::clone(context),
        state: state.clone(),
        has_attachments: message.attachment_count() > 0,
        message,
        place,
    });
    MessageCom::create(state, server)
}

/// What a message has beside what the file says, in a table and by itself.
pub(super) fn worked_out(message: &PstMessage, has_attachments: bool) -> Vec<PropValue> {
    let stored = &message.properties;
    let mut flags = stored.long(tags::MESSAGE_FLAGS.id()).unwrap_or(0) & !MSGFLAG_HASATTACH;
    flags |= if has_attachments { MSGFLAG_HASATTACH } else { 0 };
    let mut props = vec![
        long(tags::MESSAGE_FLAGS, flags),
        boolean(tags::HASATTACH, has_attachments),
        object(tags::MESSAGE_RECIPIENTS),
        object(tags::MESSAGE_ATTACHMENTS),
    ];
    let times = [tags::MESSAGE_DELIVERY_TIME, tags::CLIENT_SUBMIT_TIME, tags::CREATION_TIME];
    let time = times.into_iter().find_map(|tag| stored.value(tag.id()).cloned());
    let defaults = [
        (tags::LAST_MODIFICATION_TIME, time.unwrap_or(Value::SysTime(0))),
        (tags::MSG_STATUS, Value::Long(0)),
        (tags::MESSAGE_SIZE, Value::Long(0)),
        (tags::MESSAGE_CLASS, Value::Unicode("IPM".to_owned())),
    ];
    for (tag, value) in defaults {
        if stored.get(tag.id()).is_none() {
            props.push(PropValue { tag, value });
        }
    }
    if DISPLAYED.iter().any(|(tag, _)| stored.get(tag.id()).is_none()) {
        let left = &mut message.file.whole();
        let recipients = message.recipients(left).unwrap_or_default();
        for (tag, kind) in DISPLAYED {
            if stored.get(tag.id()).is_none() {
                let list = display_list(recipients.iter().map(Vec::as_slice), kind);
                props.push(super::text(tag, list));
            }
        }
    }
    if let Some(whole) = stored.text(tags::SUBJECT.id())
        && stored.get(tags::NORMALIZED_SUBJECT.id()).is_none()
    {
        let (prefix, rest) = subject::split(whole);
        props.push(super::text(tags::SUBJECT_PREFIX, prefix));
        props.push(super::text(tags::NORMALIZED_SUBJECT, rest));
    }
    props
}

/// What names the recipients of a kind, and that kind.
const DISPLAYED: [(Tag, i32); 3] =
    [(tags::DISPLAY_TO, 1), (tags::DISPLAY_CC, 2), (tags::DISPLAY_BCC, 3)];

impl MessageObject {
    fn attachment(&self, number: u32) -> Reply<raw::IAttach> {
        let number = i32::try_from(number).unwrap_or(-1);
        let attachment = self.context.read(self.message.attachment(number))?;
        Ok(AttachmentObject::open(&self.context, attachment))
    }
}

/// The recipients of a message as rows of a table.
pub(super) fn recipient_rows(message: &PstMessage) -> Result<Vec<Row>, crate::pst::PstError> {
    let rows = message.recipients(&mut message.file.whole())?;
    let number = |(number, mut row): (i32, Row)| {
        // What the file's own tables have for themselves.
        row.retain(|prop| !matches!(prop.tag.id(), 0x67F2 | 0x67F3));
        put_new(&mut row, tags::ROWID, Value::Long(number));
        put_new(&mut row, tags::RECIPIENT_TYPE, Value::Long(1));
        row
    };
    Ok((0..).zip(rows).map(number).collect())
}

impl Object for MessageObject {
    fn context(&self) -> &Arc<Context> {
        &self.context
    }

    fn object_state(&self) -> ObjectState {
        self.state.clone()
    }

    fn stored(&self) -> &Properties {
        &self.message.properties
    }

    fn computed(&self) -> Vec<PropValue> {
        let mut props = self.context.common(MAPI_MESSAGE);
        if let Some((node, folder)) = self.place {
            props.extend(self.context.identity(node, folder));
            if self.stored().get(tags::SEARCH_KEY.id()).is_none() {
                props.push(binary(tags::SEARCH_KEY, self.context.file.entry_id(node)));
            }
        }
        props.extend(worked_out(&self.message, self.has_attachments));
        props
    }

    fn open_object(&self, tag: Tag, iid: Guid, unicode: bool) -> Reply<Option<IUnknown>> {
        let table = match tag {
            tags::MESSAGE_RECIPIENTS => self.get_recipient_table(DeferFlags::empty(), unicode)?,
            tags::MESSAGE_ATTACHMENTS => self.get_attachment_table(DeferFlags::empty(), unicode)?,
            _ => return Ok(None),
        };
        open_as_table(table, tag, iid)
    }
}

impl Parts for MessageObject {
    fn part_interfaces(&self) -> &'static [Guid] {
        &[raw::IMessage::IID]
    }

    fn copy_parts(
        &self,
        wanted: &dyn Fn(Tag) -> bool,
        target: &IUnknown,
        flags: CopyFlags,
        progress: &Progress<'_>,
    ) -> Reply<()> {
        let Ok(target) = target.cast::<raw::IMessage>() else { return Ok(()) };
        if wanted(tags::MESSAGE_RECIPIENTS) {
            let rows = self.context.read(recipient_rows(&self.message))?;
            foreign::copy_recipients(&rows, &target, flags)?;
        }
        if wanted(tags::MESSAGE_ATTACHMENTS) {
            let count = self.message.attachment_count();
            for number in 0..count {
                progress.step(number + 1, count + 2);
                // One that is damaged does not keep the others back.
                let Ok(own) = self.attachment(number as u32) else { continue };
                foreign::copy_attachment(&foreign::interface(&own.into())?, &target)?;
            }
        }
        Ok(())
    }
}

serve_properties!(MessageObject);

impl MessageServer for MessageObject {
    fn get_attachment_table(&self, _: DeferFlags, unicode: bool) -> Reply<raw::IMAPITable> {
        let rows = attachment::rows(&self.message);
        let state = self.context.object_state("attachment table");
        Ok(attachment_table(state, &self.context.hub, rows, unicode))
    }

    fn open_attach(
        &self,
        attachment_num: u32,
        _: Option<Guid>,
        flags: OpenEntryFlags,
    ) -> Reply<IUnknown> {
        readable(Access::of(flags))?;
        self.attachment(attachment_num).map(Into::into)
    }

    fn create_attach(&self, _: Option<Guid>, _: DeferFlags) -> Reply<(u32, IUnknown)> {
        read_only()
    }

    fn delete_attach(
        &self,
        _: u32,
        _: Option<&raw::IMAPIProgress>,
        _: DeleteAttachFlags,
    ) -> Reply<()> {
        read_only()
    }

    fn get_recipient_table(&self, _: DeferFlags, unicode: bool) -> Reply<raw::IMAPITable> {
        let rows = self.context.read(recipient_rows(&self.message))?;
        let state = self.context.object_state("recipient table");
        Ok(recipient_table(state, &self.context.hub, rows, unicode))
    }

    fn modify_recipients(&self, _: RecipientFlags, _: Option<&[Row]>) -> Reply<()> {
        read_only()
    }

    fn submit_message(&self, _: SubmitMessageFlags) -> Reply<()> {
        Err(Fault::new(Code::E_NO_SUPPORT, "nothing is sent from a PST file"))
    }

    fn set_read_flag(&self, _: ReadFlags) -> Reply<()> {
        read_only()
    }
}
