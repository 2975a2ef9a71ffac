//! The properties of a message, as a client reads, sets, saves and copies them.

use std::sync::Arc;

use mapi_session::flags::{CopyFlags, DeferFlags, OpenPropertyFlags, SaveFlags};
use mapi_session::raw;
use mapi_session::{Code, Flags, Guid, PropValue, Tag, Value};
use windows_core::{IUnknown, Interface};

use super::{MessageObject, Parent};
use crate::com::{ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{MapiPropServer, MessageServer};
use crate::msg_store::{Parts, open_as_table, serve_copies, serve_properties};
use crate::props::Progress;
use crate::store::entry_id::{self, Kind};
use crate::store::message::flag;
use crate::store::props::Bag;
use crate::store::server::prop::{self, Edit, Object};
use crate::store::server::{Context, binary, boolean, changes, instance_key, long, object, text};
use crate::store::{subject, tags};

impl Object for MessageObject {
    fn context(&self) -> &Arc<Context> {
        &self.context
    }

    fn object_state(&self) -> ObjectState {
        self.state.clone()
    }

    fn stored(&self) -> Reply<Arc<Bag>> {
        Ok(Arc::clone(&self.inner()?.content.bag))
    }

    fn computed(&self) -> Reply<Vec<PropValue>> {
        let inner = self.inner()?;
        let mut props = self.context.common(Kind::Message.object_type(), inner.writable);
        if let Parent::Folder(folder) = inner.parent {
            props.push(binary(tags::PARENT_ENTRYID, self.context.entry_id(Kind::Folder, folder)));
            if let Some(id) = inner.content.id {
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
                props.extend(changes::keys(&self.context, id, inner.number));
                if let Some(value @ Value::SysTime(_)) =
                    inner.content.bag.value(tags::LAST_MODIFICATION_TIME).cloned()
                {
                    props.push(PropValue { tag: tags::LOCAL_COMMIT_TIME, value });
                }
            }
        }
        let has_attachments = !inner.content.attachments.is_empty();
        let mut flags =
            inner.content.bag.long(tags::MESSAGE_FLAGS).unwrap_or(0) & !flag::HAS_ATTACH;
        flags |= if has_attachments { flag::HAS_ATTACH } else { 0 };
        props.push(long(tags::MESSAGE_FLAGS, flags));
        props.push(boolean(tags::HASATTACH, has_attachments));
        props.push(long(tags::ACCESS, if inner.writable { 0x1 | 0x2 | 0x4 } else { 0x2 }));
        if let Some(whole) = inner.content.bag.text(tags::SUBJECT) {
            let own = inner
                .content
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
        Ok(self.inner()?.content.id)
    }

    fn check_writable(&self) -> Reply<()> {
        self.writable_inner().map(drop)
    }

    fn is_computed(&self, id: u16) -> bool {
        const COMPUTED: [Tag; 9] = [
            tags::HASATTACH,
            tags::NORMALIZED_SUBJECT,
            tags::MESSAGE_RECIPIENTS,
            tags::MESSAGE_ATTACHMENTS,
            tags::MESSAGE_SIZE,
            tags::MSG_STATUS,
            tags::DISPLAY_TO,
            tags::DISPLAY_CC,
            tags::DISPLAY_BCC,
        ];
        // The flags are a client's until the first save [pidtagmessageflags-canonical-property].
        let saved = self.inner().is_ok_and(|inner| inner.content.id.is_some());
        prop::computes(id, &[&prop::COMPUTED_OF_ENTRIES, &COMPUTED])
            || saved && id == tags::MESSAGE_FLAGS.id()
    }

    fn change(&self, changes: Vec<Edit>) -> Reply<()> {
        let mut inner = self.writable_inner()?;
        let bag = Arc::make_mut(&mut inner.content.bag);
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
        self.copy_contents(wanted, target, flags, progress)
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

    serve_copies!();
}
