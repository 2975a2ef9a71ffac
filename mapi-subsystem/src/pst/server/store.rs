//! The store itself.

use std::sync::Arc;

use mapi_session::flags::{DeferFlags, ObjectType, OpenEntryFlags, StoreLogoffFlags};
use mapi_session::{Code, EntryId, Guid, PropValue, Tag, raw};
use windows_core::IUnknown;

use super::super::file::{ROOT, kind, kind_of};
use super::super::props::Properties;
use super::prop::{self, Object, serve_properties};
use super::{Context, STORE, binary, folder, is_folder, long, message, read_only, readable, text};
use crate::com::{Fault, ObjectState, Reply};
use crate::generated::servers::{MsgStoreCom, MsgStoreServer};
use crate::msg_store::{Parts, receive_folder_table};
use crate::provider::Access;
use crate::store::entry_id::guid_bytes;
use crate::store::tags;

const MAPI_STORE: u32 = 1;

/// The provider's UID in `PR_MDB_PROVIDER`: {4D415049-5354-4F52-8001-505354000000}.
pub(crate) const PROVIDER: Guid = Guid::from_u128(0x4D41_5049_5354_4F52_8001_5053_5400_0000);

/// The folders that `PR_VALID_FOLDER_MASK` tells of, and what says which they are.
const SPECIAL: [(i32, Tag); 7] = [
    (0x01, tags::IPM_SUBTREE_ENTRYID),
    (0x04, tags::IPM_OUTBOX_ENTRYID),
    (0x08, tags::IPM_WASTEBASKET_ENTRYID),
    (0x10, tags::IPM_SENTMAIL_ENTRYID),
    (0x20, tags::VIEWS_ENTRYID),
    (0x40, tags::COMMON_VIEWS_ENTRYID),
    (0x80, tags::FINDER_ENTRYID),
];
const FOLDER_IPM_INBOX_VALID: i32 = 0x02;

pub(super) struct StoreObject {
    context: Arc<Context>,
    state: ObjectState,
}

pub(super) fn open(context: &Arc<Context>, access: Access) -> Reply<raw::IMsgStore> {
    readable(access)?;
    let state = context.object_state("message store");
    let server = StoreObject { context: Arc::clone(context), state: state.clone() };
    Ok(MsgStoreCom::create(state, Arc::new(server)))
}

/// Opens what an identifier of the store names.
pub(super) fn open_entry(
    context: &Arc<Context>,
    id: &[u8],
    access: Access,
) -> Reply<(ObjectType, IUnknown)> {
    let node = context.node(id)?;
    if node == STORE {
        return Ok((ObjectType::Store, open(context, access)?.into()));
    }
    if !is_folder(node) && !matches!(kind_of(node), kind::MESSAGE | kind::ASSOCIATED) {
        let text = format!("the node 0x{node:X} of the file is neither a folder nor a message");
        return Err(Fault::new(Code::E_INVALID_ENTRYID, text));
    }
    readable(access)?;
    Ok(match is_folder(node) {
        true => (ObjectType::Folder, folder::open(context, node)?.into()),
        false => (ObjectType::Message, message::open(context, node)?.into()),
    })
}

/// Whether two identifiers name one object of the store.
pub(super) fn compare(context: &Context, a: &[u8], b: &[u8]) -> Reply<bool> {
    Ok(context.node(a)? == context.node(b)?)
}

impl StoreObject {
    /// The folders that receive mail, by the classes that they receive.
    fn receive_folders(&self) -> Vec<(String, u32)> {
        let known = self.context.file.receive_folders();
        let is_there = |(_, folder): &(String, u32)| folder::is_in(&self.context, *folder);
        known.into_iter().filter(is_there).collect()
    }
}

impl Object for StoreObject {
    fn context(&self) -> &Arc<Context> {
        &self.context
    }

    fn object_state(&self) -> ObjectState {
        self.state.clone()
    }

    fn stored(&self) -> &Properties {
        self.context.file.store()
    }

    fn computed(&self) -> Vec<PropValue> {
        let file = &self.context.file;
        let key = file.record_key().to_vec();
        let mut props = self.context.common(MAPI_STORE);
        props.extend([
            binary(tags::ENTRYID, self.context.store_entry_id.clone()),
            binary(tags::RECORD_KEY, key.clone()),
            binary(tags::SEARCH_KEY, key),
            binary(tags::MDB_PROVIDER, guid_bytes(&PROVIDER).to_vec()),
            long(tags::STORE_STATE, 0),
        ]);
        let mut valid = 0;
        for (bit, tag) in SPECIAL {
            let named = self.stored().binary(tag.id()).and_then(|id| file.node_of(id));
            if named.is_some_and(|node| folder::is_in(&self.context, node)) {
                valid |= bit;
            }
        }
        if !self.receive_folders().is_empty() {
            valid |= FOLDER_IPM_INBOX_VALID;
        }
        props.push(long(tags::VALID_FOLDER_MASK, valid));
        if self.stored().text(tags::DISPLAY_NAME.id()).is_none_or(str::is_empty) {
            props.push(text(tags::DISPLAY_NAME, self.context.display_name.clone()));
        }
        props
    }
}

impl Parts for StoreObject {}

serve_properties!(StoreObject);

impl MsgStoreServer for StoreObject {
    fn compare_entry_ids(&self, a: &[u8], b: &[u8]) -> Reply<bool> {
        compare(&self.context, a, b)
    }

    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        _: Option<Guid>,
        flags: OpenEntryFlags,
    ) -> Reply<(ObjectType, IUnknown)> {
        let root = self.context.file.entry_id(ROOT);
        open_entry(&self.context, entry_id.unwrap_or(&root), Access::of(flags))
    }

    fn set_receive_folder(&self, _: Option<&str>, _: Option<&[u8]>) -> Reply<()> {
        read_only()
    }

    /// The folder of the longest class that the given one begins with. Where the file has none,
    /// everything is received at the top of a person's folders.
    fn get_receive_folder(&self, class: Option<&str>) -> Reply<(EntryId, Option<String>)> {
        let class = class.unwrap_or_default();
        let begins = |known: &str| {
            known.is_empty()
                || class.get(..known.len()).is_some_and(|head| head.eq_ignore_ascii_case(known))
                    && matches!(class.as_bytes().get(known.len()), None | Some(b'.'))
        };
        let known = self.receive_folders();
        let best =
            known.into_iter().filter(|(known, _)| begins(known)).max_by_key(|(k, _)| k.len());
        let (explicit, node) = best.unwrap_or_else(|| (String::new(), self.context.file.top()));
        Ok((EntryId::from_bytes(self.context.file.entry_id(node)), Some(explicit)))
    }

    fn get_receive_folder_table(&self, _: DeferFlags, unicode: bool) -> Reply<raw::IMAPITable> {
        let row = |(class, node): (String, u32)| {
            vec![
                text(tags::MESSAGE_CLASS, class.clone()),
                binary(tags::ENTRYID, self.context.file.entry_id(node)),
                binary(tags::RECORD_KEY, self.context.file.entry_id(node)),
                binary(tags::INSTANCE_KEY, format!("class:{class}").into_bytes()),
            ]
        };
        let rows = self.receive_folders().into_iter().map(row).collect();
        let state = self.context.object_state("receive folder table");
        Ok(receive_folder_table(state, &self.context.hub, rows, unicode))
    }

    fn store_logoff(&self, flags: &mut StoreLogoffFlags) -> Reply<()> {
        *flags = match &self.context.used {
            Some(used) => used.log_off(*flags)?,
            None => StoreLogoffFlags::COMPLETE,
        };
        Ok(())
    }
}
