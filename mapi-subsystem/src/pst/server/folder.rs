//! A folder.

use std::sync::{Arc, OnceLock};

use mapi_session::flags::{
    ContentsTableFlags, CopyMessagesFlags, CreateFolderFlags, CreateMessageFlags,
    DeleteFolderFlags, DeleteMessagesFlags, EmptyFolderFlags, FolderType, HierarchyTableFlags,
    MessageStatus, ObjectType, OpenEntryFlags, ReadFlags, SearchFlags, TableType,
};
use mapi_session::{EntryId, Guid, Outcome, PropValue, Restriction, Tag, raw};
use windows_core::IUnknown;

use super::super::error::take;
use super::super::file::{PstFolder, ROOT, kind, kind_of};
use super::super::props::Properties;
use super::super::walk::nameless;
use super::contents::ContentsRows;
use super::prop::{self, Object, serve_properties};
use super::{Context, is_folder, long, message, put_new, read_only, readable, store};
use crate::com::{Fault, ObjectState, Reply};
use crate::generated::servers::{ContainerServer, FolderCom, FolderServer};
use crate::msg_store::{FOLDER_COLUMNS, Parts, foreign, open_as_table};
use crate::props::Progress;
use crate::provider::Access;
use crate::store::server::transfer::{Destination, each};
use crate::store::server::{boolean, object, text};
use crate::store::tags;
use crate::table::{MemoryRows, open_table};

const MAPI_FOLDER: u32 = 3;
/// From how many bytes on a message is copied in pieces.
const LARGE: i32 = 1 << 20;

pub(super) struct FolderObject {
    context: Arc<Context>,
    state: ObjectState,
    folder: PstFolder,
    computed: OnceLock<Vec<PropValue>>,
}

/// Opens a folder.
pub(super) fn open(context: &Arc<Context>, node: u32) -> Reply<raw::IMAPIFolder> {
    let folder = context.read(context.file.folder(node))?;
    let state = context.object_state("folder");
    let (context, computed) = (Arc::clone(context), OnceLock::new());
    let server = FolderObject { context, state: state.clone(), folder, computed };
    Ok(FolderCom::create(state, Arc::new(server)))
}

/// What a folder has beside what the file says, as an object and in a table.
fn worked_out(context: &Context, folder: &PstFolder, left: &mut u64) -> Vec<PropValue> {
    const DT_FOLDER: i32 = 0x0100_0000;
    const DT_FOLDER_LINK: i32 = 0x0200_0000;
    let search = kind_of(folder.id) == kind::SEARCH_FOLDER;
    let kind = match folder.id {
        ROOT => FolderType::Root,
        _ if search => FolderType::Search,
        _ => FolderType::Generic,
    };
    let mut props = context.common(MAPI_FOLDER);
    let parent = if folder.id == ROOT { ROOT } else { folder.parent };
    props.extend(context.identity(folder.id, parent));
    props.extend([
        long(tags::FOLDER_TYPE, kind.to_raw() as i32),
        long(tags::STATUS, 0),
        long(tags::DISPLAY_TYPE, if search { DT_FOLDER_LINK } else { DT_FOLDER }),
        object(tags::CONTAINER_HIERARCHY),
        object(tags::CONTAINER_CONTENTS),
        object(tags::FOLDER_ASSOCIATED_CONTENTS),
    ]);
    // What the file itself says of these may be of an earlier time.
    let mut count = |associated| {
        let ids = context.file.messages(folder.id, associated, left);
        i32::try_from(ids.len()).unwrap_or(i32::MAX)
    };
    props.push(long(tags::CONTENT_COUNT, count(false)));
    props.push(long(tags::ASSOC_CONTENT_COUNT, count(true)));
    let subfolders = !context.file.folders(folder.id, left).is_empty();
    props.push(boolean(tags::SUBFOLDERS, subfolders));
    if folder.properties.get(tags::CONTENT_UNREAD.id()).is_none() {
        props.push(long(tags::CONTENT_UNREAD, 0));
    }
    if folder.properties.get(tags::DISPLAY_NAME.id()).is_none() {
        props.push(text(tags::DISPLAY_NAME, nameless(folder.id)));
    }
    props
}

impl FolderObject {
    fn table(&self, associated: bool, unicode: bool) -> raw::IMAPITable {
        let rows = ContentsRows::new(&self.context, self.folder.id, associated);
        let state = self.context.object_state("contents table");
        open_table(state, rows, Some(&self.context.hub), unicode)
    }

    /// Copies a message into a folder of another store.
    fn copy_message(&self, id: &EntryId, to: &Destination) -> Reply<()> {
        let node = self.context.node(id.as_bytes())?;
        let associated = kind_of(node) == kind::ASSOCIATED;
        let (folder, own) = match to {
            Destination::Own(database, folder, interface) => (interface, Some((database, folder))),
            Destination::Foreign(interface) => (interface, None),
        };
        let (found, _) = self.context.read(self.context.file.message(node))?;
        let size = found.properties.long(tags::MESSAGE_SIZE.id()).unwrap_or(0);
        if let Some((database, folder)) = own.filter(|_| (0..LARGE).contains(&size)) {
            let mail = self.context.read(self.context.file.mail(node))?;
            let copied = database.write(|writer| writer.insert_copy(*folder, &mail, associated));
            return copied.map(drop).map_err(Fault::from);
        }
        let own = message::open(&self.context, node)?;
        let flags = found.properties.long(tags::MESSAGE_FLAGS.id()).unwrap_or(0);
        foreign::copy_message(own, folder, associated, flags)
    }
}

impl Object for FolderObject {
    fn context(&self) -> &Arc<Context> {
        &self.context
    }

    fn object_state(&self) -> ObjectState {
        self.state.clone()
    }

    fn stored(&self) -> &Properties {
        &self.folder.properties
    }

    fn computed(&self) -> Vec<PropValue> {
        let left = &mut self.context.file.whole();
        self.computed.get_or_init(|| worked_out(&self.context, &self.folder, left)).clone()
    }

    fn open_object(&self, tag: Tag, iid: Guid, unicode: bool) -> Reply<Option<IUnknown>> {
        let table = match tag {
            tags::CONTAINER_CONTENTS => self.table(false, unicode),
            tags::FOLDER_ASSOCIATED_CONTENTS => self.table(true, unicode),
            tags::CONTAINER_HIERARCHY => {
                self.get_hierarchy_table(HierarchyTableFlags::empty(), unicode)?
            }
            _ => return Ok(None),
        };
        open_as_table(table, tag, iid)
    }
}

impl Parts for FolderObject {}

serve_properties!(FolderObject);

impl ContainerServer for FolderObject {
    fn get_contents_table(
        &self,
        flags: ContentsTableFlags,
        unicode: bool,
    ) -> Reply<raw::IMAPITable> {
        Ok(self.table(flags.contains(ContentsTableFlags::ASSOCIATED), unicode))
    }

    fn get_hierarchy_table(
        &self,
        flags: HierarchyTableFlags,
        unicode: bool,
    ) -> Reply<raw::IMAPITable> {
        let file = &self.context.file;
        let mut left = file.whole();
        let found: Vec<(u32, usize)> = match flags.contains(HierarchyTableFlags::CONVENIENT_DEPTH) {
            true => file
                .folders_within(self.folder.id, &mut left)
                .into_iter()
                .map(|entry| (entry.id, entry.depth + 1))
                .collect(),
            false => {
                file.folders(self.folder.id, &mut left).into_iter().map(|id| (id, 1)).collect()
            }
        };
        // One that is not there, though it is in a table, is left out.
        let mut left = file.whole();
        let row = |(id, depth): (u32, usize)| {
            let folder = file.folder(id).ok()?;
            take(&mut left, folder.properties.read).ok()?;
            let mut row = worked_out(&self.context, &folder, &mut left);
            row.retain(|prop| prop.value != mapi_session::Value::Object);
            row.push(long(tags::DEPTH, depth as i32));
            for (tag, slot) in folder.properties.iter() {
                if let super::super::props::Slot::Here(value) = slot {
                    put_new(&mut row, tag, value.clone());
                }
            }
            Some(row)
        };
        let rows = MemoryRows::new(TableType::Snapshot, FOLDER_COLUMNS);
        rows.fill(found.into_iter().filter_map(row).collect());
        let state = self.context.object_state("hierarchy table");
        Ok(open_table(state, rows, Some(&self.context.hub), unicode))
    }

    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        _: Option<Guid>,
        flags: OpenEntryFlags,
    ) -> Reply<(ObjectType, IUnknown)> {
        match entry_id {
            Some(id) => store::open_entry(&self.context, id, Access::of(flags)),
            None => {
                readable(Access::of(flags))?;
                Ok((ObjectType::Folder, open(&self.context, self.folder.id)?.into()))
            }
        }
    }

    fn set_search_criteria(
        &self,
        _: Option<&Restriction>,
        _: Option<&[EntryId]>,
        _: SearchFlags,
    ) -> Reply<()> {
        read_only()
    }
}

impl FolderServer for FolderObject {
    fn create_message(&self, _: Option<Guid>, _: CreateMessageFlags) -> Reply<IUnknown> {
        read_only()
    }

    fn copy_messages(
        &self,
        msg_list: &[EntryId],
        _: Option<Guid>,
        dest_folder: &IUnknown,
        progress: Option<&raw::IMAPIProgress>,
        flags: CopyMessagesFlags,
    ) -> Reply<Outcome<()>> {
        if flags.contains(CopyMessagesFlags::MOVE) {
            return read_only();
        }
        let to = Destination::of(dest_folder)?;
        let progress = Progress::start(progress, flags.contains(CopyMessagesFlags::DIALOG));
        let copied = each(msg_list, &progress, |id| self.copy_message(id, &to))?;
        progress.end(msg_list.len());
        Ok(copied)
    }

    fn delete_messages(
        &self,
        _: &[EntryId],
        _: Option<&raw::IMAPIProgress>,
        _: DeleteMessagesFlags,
    ) -> Reply<Outcome<()>> {
        read_only()
    }

    fn create_folder(
        &self,
        _: FolderType,
        _: &str,
        _: Option<&str>,
        _: Option<Guid>,
        _: CreateFolderFlags,
    ) -> Reply<IUnknown> {
        read_only()
    }

    fn delete_folder(
        &self,
        _: &[u8],
        _: Option<&raw::IMAPIProgress>,
        _: DeleteFolderFlags,
    ) -> Reply<Outcome<()>> {
        read_only()
    }

    fn set_read_flags(
        &self,
        _: Option<&[EntryId]>,
        _: Option<&raw::IMAPIProgress>,
        _: ReadFlags,
    ) -> Reply<Outcome<()>> {
        read_only()
    }

    fn get_message_status(&self, entry_id: &[u8]) -> Reply<MessageStatus> {
        let (found, _) =
            self.context.read(self.context.file.message(self.context.node(entry_id)?))?;
        let status = found.properties.long(tags::MSG_STATUS.id()).unwrap_or(0);
        Ok(MessageStatus::from_bits_retain(status as u32))
    }

    fn set_message_status(
        &self,
        _: &[u8],
        _: MessageStatus,
        _: MessageStatus,
    ) -> Reply<MessageStatus> {
        read_only()
    }

    fn empty_folder(
        &self,
        _: Option<&raw::IMAPIProgress>,
        _: EmptyFolderFlags,
    ) -> Reply<Outcome<()>> {
        read_only()
    }
}

/// What a folder's number names, for who has an entry identifier.
pub(super) fn is_in(context: &Context, node: u32) -> bool {
    is_folder(node) && context.file.folder(node).is_ok()
}
