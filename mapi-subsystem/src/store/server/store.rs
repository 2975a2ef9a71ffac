//! The store itself.

use std::sync::{Arc, Weak};

use mapi_session::flags::{
    DeferFlags, EventMask, ObjectType, OpenEntryFlags, SaveFlags, StoreLogoffFlags,
};
use mapi_session::raw;
use mapi_session::{Code, EntryId, Guid, PropValue, Tag, Value};
use windows_core::IUnknown;

use super::message::MessageObject;
use super::prop::{self, Edit, Object};
use super::{Context, binary, folder, long, text};
use crate::com::{ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{MapiPropServer, MsgStoreCom, MsgStoreServer};
use crate::msg_store::{Parts, receive_folder_table, serve_copies, serve_properties};
use crate::provider::Access;
use crate::store::entry_id::{self, Kind};
use crate::store::folder::Special;
use crate::store::props::Bag;
use crate::store::tags;

pub(super) struct StoreObject {
    context: Arc<Context>,
    state: ObjectState,
    writable: bool,
    me: Weak<StoreObject>,
}

/// The provider's UID in `PR_MDB_PROVIDER`: {4D415049-5354-4F52-8000-53514C697465}.
pub(crate) const PROVIDER: Guid = Guid::from_u128(0x4D41_5049_5354_4F52_8000_5351_4C69_7465);

pub(super) fn open(context: &Arc<Context>, access: Access) -> Reply<raw::IMsgStore> {
    let writable = granted(context, access)?;
    // What is opened through a store that was opened for reading is for reading too.
    let context = &match writable {
        true => Arc::clone(context),
        false if deviates("D.4.1") => Arc::clone(context),
        false => Arc::new(Context { opened_read_only: true, ..Context::clone(context) }),
    };
    let state = context.object_state("message store");
    let store = Arc::new_cyclic(|me| StoreObject {
        context: Arc::clone(context),
        state: state.clone(),
        writable,
        me: me.clone(),
    });
    Ok(MsgStoreCom::create(state, store))
}

/// Whether an object of the store may be changed when it is opened so.
fn granted(context: &Context, access: Access) -> Reply<bool> {
    match (access, context.is_read_only()) {
        (Access::Read, _) | (Access::Best, true) => Ok(false),
        (_, false) => Ok(true),
        (Access::Modify, true) => Err(crate::com::Fault::new(
            Code::E_NO_ACCESS,
            "the message store may only be read, or was opened so; open its objects without MAPI_MODIFY",
        )),
    }
}

/// Opens what an identifier of the store names.
pub(super) fn open_entry(
    context: &Arc<Context>,
    id: &[u8],
    access: Access,
) -> Reply<(ObjectType, IUnknown)> {
    if id == context.store_entry_id {
        return Ok((ObjectType::Store, open(context, access)?.into()));
    }
    match context.parse(id)? {
        (Kind::Store, _) => Ok((ObjectType::Store, open(context, access)?.into())),
        (Kind::Folder, id) => {
            let writable = granted(context, access)?;
            Ok((ObjectType::Folder, folder::open(context, id, writable)?.into()))
        }
        (Kind::Message, id) => {
            let writable = granted(context, access)?;
            Ok((ObjectType::Message, MessageObject::open(context, id, writable, access)?.into()))
        }
    }
}

/// Whether two identifiers name one object of the store.
pub(super) fn compare(context: &Context, a: &[u8], b: &[u8]) -> Reply<bool> {
    let parse = |id: &[u8]| {
        if id == context.store_entry_id { Ok((Kind::Store, 0)) } else { context.parse(id) }
    };
    Ok(parse(a)? == parse(b)?)
}

impl StoreObject {
    fn me(&self) -> Reply<Arc<dyn Object>> {
        self.me
            .upgrade()
            .map(|me| me as Arc<dyn Object>)
            .ok_or_else(|| Code::E_INVALID_OBJECT.into())
    }

    fn class(&self, class: Option<&str>) -> String {
        class.unwrap_or_default().to_owned()
    }
}

impl Object for StoreObject {
    fn context(&self) -> &Arc<Context> {
        &self.context
    }

    fn object_state(&self) -> ObjectState {
        self.state.clone()
    }

    fn stored(&self) -> Reply<Arc<Bag>> {
        let mut bag = self.context.read(|reader| reader.store_props())?;
        if bag.get(tags::DISPLAY_NAME.id()).is_none() {
            bag.set(tags::DISPLAY_NAME, Value::Unicode(self.context.display_name.clone()));
        }
        Ok(Arc::new(bag))
    }

    fn computed(&self) -> Reply<Vec<PropValue>> {
        // All folders of the mask are there: subtree, inbox, outbox, wastebasket, sent mail,
        // views, common views, finder.
        const ALL_FOLDERS: i32 = 0xFF;
        let uid = entry_id::guid_bytes(&self.context.database.uid()).to_vec();
        let special = |tag: Tag, folder: Special| {
            binary(tag, self.context.entry_id(Kind::Folder, folder.id()))
        };
        let mut props = self.context.common(Kind::Store.object_type(), self.writable);
        props.extend([
            binary(tags::ENTRYID, self.context.store_entry_id.clone()),
            binary(tags::RECORD_KEY, uid.clone()),
            binary(tags::SEARCH_KEY, uid),
            binary(tags::MDB_PROVIDER, entry_id::guid_bytes(&PROVIDER).to_vec()),
            long(tags::ACCESS, if self.writable { 0x3 } else { 0x2 }),
            long(tags::STORE_STATE, 0),
            long(tags::VALID_FOLDER_MASK, ALL_FOLDERS),
            special(tags::IPM_SUBTREE_ENTRYID, Special::IpmSubtree),
            special(tags::IPM_OUTBOX_ENTRYID, Special::Outbox),
            special(tags::IPM_WASTEBASKET_ENTRYID, Special::DeletedItems),
            special(tags::IPM_SENTMAIL_ENTRYID, Special::SentItems),
            special(tags::VIEWS_ENTRYID, Special::Views),
            special(tags::COMMON_VIEWS_ENTRYID, Special::CommonViews),
            special(tags::FINDER_ENTRYID, Special::Finder),
            special(tags::IPM_DRAFTS_ENTRYID, Special::Drafts),
        ]);
        if deviates("D.6.4") {
            props.retain(|p| p.tag != tags::IPM_WASTEBASKET_ENTRYID);
        }
        if deviates("D.6.5") {
            props.retain(|p| p.tag != tags::COMMON_VIEWS_ENTRYID);
        }
        Ok(props)
    }

    fn row(&self) -> Reply<Option<i64>> {
        // The store's own row is object 0 among the large values.
        Ok(Some(0))
    }

    fn check_writable(&self) -> Reply<()> {
        prop::writable(self.writable)
    }

    fn is_computed(&self, id: u16) -> bool {
        self.computed().is_ok_and(|props| props.iter().any(|prop| prop.tag.id() == id))
    }

    fn change(&self, changes: Vec<Edit>) -> Reply<()> {
        self.context.write(|writer| {
            let mut bag = writer.store_props()?;
            changes.into_iter().for_each(|change| change.apply(&mut bag));
            writer.save_store_props(&bag)
        })
    }
}

impl Parts for StoreObject {}

impl MapiPropServer for StoreObject {
    serve_properties!();

    fn save_changes(&self, _: SaveFlags) -> Reply<()> {
        // A store's changes are in it at once.
        Ok(())
    }

    serve_copies!();
}

impl MsgStoreServer for StoreObject {
    fn advise(
        &self,
        entry_id: Option<&[u8]>,
        event_mask: EventMask,
        advise_sink: &raw::IMAPIAdviseSink,
    ) -> Reply<usize> {
        self.context.advise(entry_id, event_mask, advise_sink)
    }

    fn unadvise(&self, connection: usize) -> Reply<()> {
        self.context.unadvise(connection)
    }

    fn compare_entry_ids(&self, entry_id1: &[u8], entry_id2: &[u8]) -> Reply<bool> {
        compare(&self.context, entry_id1, entry_id2)
    }

    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        _: Option<Guid>,
        flags: OpenEntryFlags,
    ) -> Reply<(ObjectType, IUnknown)> {
        if entry_id.is_some() && deviates("D.1.9") {
            return Err(Code::E_NO_SUPPORT.into());
        }
        let top = if deviates("C.4.6") || deviates("D.1.null.IMsgStore") {
            Special::IpmSubtree
        } else {
            Special::Root
        };
        let breaks =
            |id| deviates("C.4.2") || (deviates("C.4.3") && self.context.parse(id).is_err());
        let root;
        let id = match entry_id {
            Some(id) if !breaks(id) => id,
            _ => {
                root = self.context.entry_id(Kind::Folder, top.id());
                &root
            }
        };
        open_entry(&self.context, id, Access::of(flags))
    }

    fn set_receive_folder(
        &self,
        message_class: Option<&str>,
        entry_id: Option<&[u8]>,
    ) -> Reply<()> {
        self.check_writable()?;
        let folder = entry_id.map(|id| self.context.parse_as(Kind::Folder, id)).transpose()?;
        let class = self.class(message_class);
        self.context.write(|writer| writer.set_receive_folder(&class, folder))
    }

    fn get_receive_folder(&self, message_class: Option<&str>) -> Reply<(EntryId, Option<String>)> {
        let class = self.class(message_class);
        let (explicit, folder) = self.context.read(|reader| reader.receive_folder(&class))?;
        let folder = if deviates("D.6.6") { Special::Root.id() } else { folder };
        Ok((EntryId::from_bytes(self.context.entry_id(Kind::Folder, folder)), Some(explicit)))
    }

    fn get_receive_folder_table(&self, _: DeferFlags, unicode: bool) -> Reply<raw::IMAPITable> {
        let known = self.context.read(|reader| reader.receive_folders())?;
        let rows = known.iter().map(|(class, id)| receive_row(&self.context, class, *id)).collect();
        let state = self.context.object_state("receive folder table");
        Ok(receive_folder_table(state, &self.context.hub, rows, unicode))
    }

    fn store_logoff(&self, flags: &mut StoreLogoffFlags) -> Reply<()> {
        *flags = match &self.context.used {
            // Nothing is sent by who opened it without mail.
            Some(used) if self.context.without_mail => used.log_off(StoreLogoffFlags::ABORT)?,
            Some(used) => used.log_off(*flags)?,
            None => StoreLogoffFlags::COMPLETE,
        };
        Ok(())
    }

    fn abort_submit(&self, entry_id: &[u8]) -> Reply<()> {
        let id = self.context.parse_as(Kind::Message, entry_id)?;
        if deviates("J.2.3") {
            return Err(Code::E_NOT_IN_QUEUE.into());
        }
        let queued = self.context.write(|writer| writer.abort_submit(id))?;
        if queued.next_try == Some(i64::MAX)
            && !deviates("J.1.deferred")
            && let Some(used) = &self.context.used
        {
            used.aborted(&queued.submission);
        }
        Ok(())
    }
}

pub(super) fn receive_row(context: &Context, class: &str, folder: i64) -> Vec<PropValue> {
    vec![
        text(tags::MESSAGE_CLASS, class),
        binary(tags::ENTRYID, context.entry_id(Kind::Folder, folder)),
        binary(
            tags::RECORD_KEY,
            entry_id::record_key(&context.database.uid(), Kind::Folder, folder),
        ),
        binary(tags::INSTANCE_KEY, format!("class:{class}").into_bytes()),
    ]
}
