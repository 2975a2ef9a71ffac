//! An attachment: what it is becomes the message's with its SaveChanges, and everybody's with
//! the message's.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use mapi_session::flags::{CopyFlags, OpenPropertyFlags, SaveFlags};
use mapi_session::raw;
use mapi_session::{Code, Guid, PropValue, Tag, Value};
use windows_core::{IUnknown, Interface};

use super::message::{AttachmentState, Content, Embedded, MessageObject};
use super::prop::{self, Edit, Object};
use super::{Context, binary, count, long, object};
use crate::com::{Fault, ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{AttachmentCom, AttachmentServer, MapiPropServer};
use crate::msg_store::{Parts, foreign, serve_copies, serve_properties};
use crate::props::Progress;
use crate::store::props::Bag;
use crate::store::tags;

const MAPI_ATTACH: u32 = 7;
/// `PR_ATTACH_METHOD` of an attached message.
const EMBEDDED_MESSAGE: i32 = 5;

pub(super) struct AttachmentObject {
    context: Arc<Context>,
    state: ObjectState,
    message: Arc<MessageObject>,
    number: i32,
    inner: Mutex<Inner>,
    me: Weak<AttachmentObject>,
}

struct Inner {
    attachment: AttachmentState,
    writable: bool,
}

impl AttachmentObject {
    pub(super) fn open(
        context: &Arc<Context>,
        message: Arc<MessageObject>,
        number: i32,
        attachment: AttachmentState,
        writable: bool,
    ) -> raw::IAttach {
        let state = context.object_state("attachment");
        let object = Arc::new_cyclic(|me| AttachmentObject {
            context: Arc::clone(context),
            state: state.clone(),
            message,
            number,
            inner: Mutex::new(Inner { attachment, writable }),
            me: me.clone(),
        });
        AttachmentCom::create(state, object)
    }

    fn me(&self) -> Reply<Arc<dyn Object>> {
        self.me
            .upgrade()
            .map(|me| me as Arc<dyn Object>)
            .ok_or_else(|| Code::E_INVALID_OBJECT.into())
    }

    /// Replaced whole, so that a panic leaves it usable.
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn writable_inner(&self) -> Reply<MutexGuard<'_, Inner>> {
        let inner = self.inner();
        prop::writable(inner.writable)?;
        Ok(inner)
    }

    /// Takes over the attached message, which was saved.
    pub(super) fn put_message(&self, content: Content) -> Reply<()> {
        let mut inner = self.writable_inner()?;
        inner.attachment.message = Embedded::Pending(Arc::new(content));
        Ok(())
    }
}

impl Object for AttachmentObject {
    fn context(&self) -> &Arc<Context> {
        &self.context
    }

    fn object_state(&self) -> ObjectState {
        self.state.clone()
    }

    fn stored(&self) -> Reply<Arc<Bag>> {
        Ok(Arc::clone(&self.inner().attachment.bag))
    }

    fn computed(&self) -> Reply<Vec<PropValue>> {
        let inner = self.inner();
        let mut props = self.context.common(MAPI_ATTACH, inner.writable);
        props.push(long(tags::ATTACH_NUM, self.number));
        props.push(long(tags::ATTACH_SIZE, count(inner.attachment.size)));
        props.push(binary(tags::RECORD_KEY, self.number.to_le_bytes().to_vec()));
        props.push(long(tags::ACCESS, if inner.writable { 0x1 | 0x2 | 0x4 } else { 0x2 }));
        if inner.attachment.bag.long(tags::ATTACH_METHOD) == Some(EMBEDDED_MESSAGE) {
            props.push(object(tags::ATTACH_DATA_OBJ));
        }
        Ok(props)
    }

    fn row(&self) -> Reply<Option<i64>> {
        Ok(self.inner().attachment.id)
    }

    fn check_writable(&self) -> Reply<()> {
        self.writable_inner().map(drop)
    }

    fn is_computed(&self, id: u16) -> bool {
        prop::computes(id, &[&[tags::ATTACH_NUM, tags::ATTACH_SIZE]])
    }

    fn change(&self, changes: Vec<Edit>) -> Reply<()> {
        let mut inner = self.writable_inner()?;
        let bag = Arc::make_mut(&mut inner.attachment.bag);
        changes.into_iter().for_each(|change| change.apply(bag));
        inner.attachment.measure();
        Ok(())
    }

    fn open_object(
        &self,
        tag: Tag,
        iid: Guid,
        _: u32,
        flags: OpenPropertyFlags,
    ) -> Reply<Option<IUnknown>> {
        if tag != tags::ATTACH_DATA_OBJ || deviates("H.2.4") {
            return Ok(None);
        }
        if iid != raw::IMessage::IID {
            return Err(Fault::new(
                Code::E_INTERFACE_NOT_SUPPORTED,
                "PR_ATTACH_DATA_OBJ opens as IMessage",
            ));
        }
        let me = self.me.upgrade().ok_or(Code::E_INVALID_OBJECT)?;
        if flags.contains(OpenPropertyFlags::CREATE) {
            self.change(vec![Edit::Set(tags::ATTACH_METHOD, Value::Long(EMBEDDED_MESSAGE))])?;
            return Ok(Some(MessageObject::create_embedded(&self.context, me).into()));
        }
        let (attachment, writable) = {
            let inner = self.inner();
            (inner.attachment.clone(), inner.writable && flags.contains(OpenPropertyFlags::MODIFY))
        };
        match MessageObject::open_embedded(&self.context, me, &attachment, writable)? {
            Some(message) => Ok(Some(message.into())),
            None => Err(Fault::new(Code::E_NOT_FOUND, "the attachment holds no message")),
        }
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
        if wanted(tags::ATTACH_DATA_OBJ) { self.copy_message(target) } else { Ok(()) }
    }
}

impl MapiPropServer for AttachmentObject {
    serve_properties!();

    fn save_changes(&self, flags: SaveFlags) -> Reply<()> {
        let mut inner = self.writable_inner()?;
        inner.attachment.measure();
        // Since it was opened the message may have been saved, and it with it.
        if let Some(known) = self.message.attachment(self.number)? {
            inner.attachment.id = inner.attachment.id.or(known.id);
        }
        self.message.put_attachment(self.number, inner.attachment.clone())?;
        inner.writable = flags.contains(SaveFlags::KEEP_OPEN_READWRITE);
        Ok(())
    }

    serve_copies!();
}

impl AttachmentObject {
    /// Copies the attached message, if there is one, into an attachment of whatever store.
    fn copy_message(&self, target: &IUnknown) -> Reply<()> {
        let Ok(target) = target.cast::<raw::IAttach>() else { return Ok(()) };
        let me = self.me.upgrade().ok_or(Code::E_INVALID_OBJECT)?;
        let state = self.inner().attachment.clone();
        let Some(own) = MessageObject::open_embedded(&self.context, me, &state, false)? else {
            return Ok(());
        };
        foreign::copy_embedded(&own, &target)
    }
}

impl AttachmentServer for AttachmentObject {}
