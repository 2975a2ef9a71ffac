//! An attachment.

use std::sync::Arc;

use mapi_session::flags::CopyFlags;
use mapi_session::wire::Row;
use mapi_session::{Code, Guid, PropValue, Tag, Value, raw};
use windows_core::{IUnknown, Interface};

use super::super::message::{PstAttachment, PstMessage};
use super::super::props::{Properties, Slot};
use super::prop::{self, Object, serve_properties};
use super::{Context, binary, long, message, put_new};
use crate::com::{Fault, ObjectState, Reply};
use crate::generated::servers::{AttachmentCom, AttachmentServer};
use crate::msg_store::{Parts, foreign};
use crate::props::Progress;
use crate::store::server::object;
use crate::store::tags;

const MAPI_ATTACH: u32 = 7;
/// `PR_ATTACH_METHOD` of an attachment without data.
const NO_ATTACHMENT: i32 = 0;
/// `PR_ATTACH_METHOD` of an attached message.
const EMBEDDED_MESSAGE: i32 = 5;

pub(super) struct AttachmentObject {
    context: Arc<Context>,
    state: ObjectState,
    attachment: PstAttachment,
}

impl AttachmentObject {
    pub(super) fn open(context: &Arc<Context>, attachment: PstAttachment) -> raw::IAttach {
        let state = context.object_state("attachment");
        let context = Arc::clone(context);
        let server = AttachmentObject { context, state: state.clone(), attachment };
        AttachmentCom::create(state, Arc::new(server))
    }

    fn is_message(&self) -> bool {
        self.stored().long(tags::ATTACH_METHOD.id()) == Some(EMBEDDED_MESSAGE)
    }

    /// The message in it.
    fn message(&self) -> Reply<raw::IMessage> {
        match self.context.read(self.attachment.message())? {
            Some(message) => Ok(message::embedded(&self.context, message)),
            None => Err(Fault::new(Code::E_NOT_FOUND, "the attachment holds no message")),
        }
    }
}

/// The attachments of a message as rows of a table. One that cannot be read has its number: who opens
/// it is told what is wrong.
pub(super) fn rows(message: &PstMessage) -> Vec<Row> {
    let unreadable = |number: i32| {
        vec![
            long(tags::ATTACH_NUM, number),
            long(tags::ATTACH_METHOD, NO_ATTACHMENT),
            long(tags::ATTACH_SIZE, 0),
            long(tags::RENDERING_POSITION, -1),
        ]
    };
    let readable = |attachment: PstAttachment| {
        let small = attachment.properties.iter().filter_map(|(tag, slot)| match slot {
            // The data itself is read through the attachment.
            Slot::Here(value) if tag != tags::ATTACH_DATA_BIN => {
                Some(PropValue { tag, value: value.clone() })
            }
            _ => None,
        });
        let mut row: Row = small.collect();
        put_new(&mut row, tags::RENDERING_POSITION, Value::Long(-1));
        put_new(&mut row, tags::ATTACH_SIZE, Value::Long(0));
        row
    };
    let mut rows = Vec::new();
    message.each_attachment(&mut message.file.whole(), |number, found, _| {
        let mut row = found.map_or_else(|_| unreadable(number), readable);
        let key = number.to_le_bytes().to_vec();
        row.push(long(tags::OBJECT_TYPE, MAPI_ATTACH as i32));
        row.push(binary(tags::INSTANCE_KEY, key.clone()));
        crate::props::put(&mut row, binary(tags::RECORD_KEY, key));
        rows.push(row);
    });
    rows
}

impl Object for AttachmentObject {
    fn context(&self) -> &Arc<Context> {
        &self.context
    }

    fn object_state(&self) -> ObjectState {
        self.state.clone()
    }

    fn stored(&self) -> &Properties {
        &self.attachment.properties
    }

    fn computed(&self) -> Vec<PropValue> {
        let mut props = self.context.common(MAPI_ATTACH);
        props.push(long(tags::ATTACH_NUM, self.attachment.number));
        props.push(binary(tags::RECORD_KEY, self.attachment.number.to_le_bytes().to_vec()));
        // How large it is, the other store finds out itself.
        let size = self.stored().long(tags::ATTACH_SIZE.id()).unwrap_or(0);
        props.push(long(tags::ATTACH_SIZE, size));
        if self.is_message() {
            props.push(object(tags::ATTACH_DATA_OBJ));
        }
        props
    }

    fn open_object(&self, tag: Tag, iid: Guid, _: bool) -> Reply<Option<IUnknown>> {
        if tag != tags::ATTACH_DATA_OBJ || !self.is_message() {
            return Ok(None);
        }
        if iid != raw::IMessage::IID {
            let text = "PR_ATTACH_DATA_OBJ opens as IMessage";
            return Err(Fault::new(Code::E_INTERFACE_NOT_SUPPORTED, text));
        }
        self.message().map(|message| Some(message.into()))
    }
}

impl Parts for AttachmentObject {
    fn part_interfaces(&self) -> &'static [Guid] {
        &[raw::IAttach::IID]
    }

    fn copy_parts(
        &self,
        wanted: &dyn Fn(Tag) -> bool,
        target: &IUnknown,
        _: CopyFlags,
        _: &Progress<'_>,
    ) -> Reply<()> {
        match target.cast::<raw::IAttach>() {
            Ok(target) if wanted(tags::ATTACH_DATA_OBJ) && self.is_message() => {
                foreign::copy_embedded(&self.message()?, &target)
            }
            _ => Ok(()),
        }
    }
}

serve_properties!(AttachmentObject);

impl AttachmentServer for AttachmentObject {}
