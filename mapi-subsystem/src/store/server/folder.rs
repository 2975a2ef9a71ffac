//! A folder.

use std::sync::{Arc, Weak};

use mapi_session::flags::{
    ContentsTableFlags, CopyFlags, CopyFolderFlags, CopyMessagesFlags, CreateFolderFlags,
    CreateMessageFlags, DeleteFolderFlags, DeleteMessagesFlags, EmptyFolderFlags, FolderType,
    HierarchyTableFlags, MessageStatus, ObjectType, OpenEntryFlags, OpenPropertyFlags, ReadFlags,
    SaveFlags, SaveSortFlags, SearchFlags, SearchState,
};
use mapi_session::raw;
use mapi_session::{Code, EntryId, Guid, Outcome, PropValue, Restriction, SortOrder, Tag, Value};
use windows_core::{IUnknown, Interface};

use super::changes::{self, About};
use super::contents::ContentsRows;
use super::message::MessageObject;
use super::prop::{self, Edit, Object};
use super::rows::hierarchy_table;
use super::transfer::{Destination, each_message};
use super::{
    Context, binary, boolean, count, instance_key, long, order, search, text, time, transfer,
};
use crate::com::{Fault, ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{ContainerServer, FolderCom, FolderServer, MapiPropServer};
use crate::msg_store::{Parts, foreign, open_as_table, serve_copies, serve_properties};
use crate::props::Progress;
use crate::provider::Access;
use crate::store::entry_id::{self, Kind};
use crate::store::folder::{FolderRecord, Special, no_folder};
use crate::store::props::Bag;
use crate::store::receipts;
use crate::store::{StoreError, tags};
use crate::table::open_table;

/// What stands for the things in a folder.
const PARTS: [Tag; 3] =
    [tags::CONTAINER_CONTENTS, tags::FOLDER_ASSOCIATED_CONTENTS, tags::CONTAINER_HIERARCHY];

pub(super) struct FolderObject {
    context: Arc<Context>,
    state: ObjectState,
    id: i64,
    writable: bool,
    me: Weak<FolderObject>,
}

/// Opens a folder.
pub(super) fn open(context: &Arc<Context>, id: i64, writable: bool) -> Reply<raw::IMAPIFolder> {
    let folder = object(context, id, writable)?;
    Ok(FolderCom::create(folder.state.clone(), folder))
}

/// The server of a folder, for the subsystem itself.
pub(super) fn object(context: &Arc<Context>, id: i64, writable: bool) -> Reply<Arc<FolderObject>> {
    context.read(|reader| reader.folder(id)?.ok_or_else(|| no_folder(id)))?;
    let state = context.object_state("folder");
    Ok(Arc::new_cyclic(|me| FolderObject {
        context: Arc::clone(context),
        state,
        id,
        writable,
        me: me.clone(),
    }))
}

/// The properties of a folder that the store works out, as an object and in a table.
pub(super) fn computed(context: &Context, folder: &FolderRecord, writable: bool) -> Vec<PropValue> {
    const DT_FOLDER: i32 = 0x0100_0000;
    const DT_FOLDER_LINK: i32 = 0x0200_0000;
    let own = context.entry_id(Kind::Folder, folder.id);
    let parent = context.entry_id(Kind::Folder, folder.parent.unwrap_or(folder.id));
    // Modify, read, delete, and make folders, contents and associated contents.
    let mut access = 0x02;
    if writable {
        access |= 0x01;
        access |= if folder.is_search() { 0 } else { 0x08 | 0x10 | 0x20 };
        access |= if folder.is_special() { 0 } else { 0x04 };
    }
    let mut props = context.common(Kind::Folder.object_type(), writable);
    props.extend([
        binary(tags::ENTRYID, own),
        binary(
            tags::RECORD_KEY,
            entry_id::record_key(&context.database.uid(), Kind::Folder, folder.id),
        ),
        binary(tags::PARENT_ENTRYID, parent),
        binary(tags::INSTANCE_KEY, instance_key(folder.id)),
        text(tags::DISPLAY_NAME, folder.name.clone()),
        long(tags::ACCESS, access),
        long(tags::FOLDER_TYPE, folder.folder_type),
        long(tags::CONTENT_COUNT, count(folder.contents)),
        long(tags::CONTENT_UNREAD, count(folder.unread)),
        long(tags::ASSOC_CONTENT_COUNT, count(folder.associated)),
        boolean(tags::SUBFOLDERS, folder.subfolders > 0),
        long(tags::STATUS, 0),
        long(tags::DISPLAY_TYPE, if folder.is_search() { DT_FOLDER_LINK } else { DT_FOLDER }),
        time(tags::CREATION_TIME, folder.created),
        time(tags::LAST_MODIFICATION_TIME, folder.modified),
        super::object(tags::CONTAINER_HIERARCHY),
        super::object(tags::CONTAINER_CONTENTS),
        super::object(tags::FOLDER_ASSOCIATED_CONTENTS),
    ]);
    if folder.id == Special::Inbox.id() || folder.id == Special::Root.id() {
        props.push(binary(
            tags::IPM_DRAFTS_ENTRYID,
            context.entry_id(Kind::Folder, Special::Drafts.id()),
        ));
    }
    props
}

impl FolderObject {
    fn me(&self) -> Reply<Arc<dyn Object>> {
        self.me
            .upgrade()
            .map(|me| me as Arc<dyn Object>)
            .ok_or_else(|| Code::E_INVALID_OBJECT.into())
    }

    fn record(&self) -> Reply<FolderRecord> {
        let found = self.context.read(|reader| reader.folder(self.id))?;
        found.ok_or_else(|| self.deleted().into())
    }

    fn deleted(&self) -> StoreError {
        let text = format!("folder {} was deleted meanwhile", self.id);
        StoreError::refused(Code::E_OBJECT_DELETED, text)
    }

    /// The messages that the folder holds, or shows.
    fn messages(&self, associated: bool) -> Reply<Vec<i64>> {
        let found = self.record()?.is_search() && !associated;
        self.context.read(|reader| match found {
            true => reader.found(self.id),
            false => reader.messages_in(self.id, associated),
        })
    }

    /// Looks whether messages can be put into the folder.
    fn check_holds(&self) -> Reply<()> {
        self.record()?;
        self.context.read(|reader| reader.refuse_as_parent(self.id))
    }

    /// What tells the changes in the folder, or below it.
    fn exporter(&self, about: About, iid: Guid) -> Reply<IUnknown> {
        if iid != raw::IExchangeExportChanges::IID {
            return Err(Fault::new(
                Code::E_INTERFACE_NOT_SUPPORTED,
                "changes are told by IExchangeExportChanges",
            ));
        }
        if self.record()?.is_search() {
            return Err(Fault::new(
                Code::E_NO_SUPPORT,
                "a search folder tells no changes: ask the folders that it looks in",
            ));
        }
        changes::open(&self.context, self.id, about)
    }

    /// Copies or moves the folders in this one into another; what search folders show stands
    /// elsewhere.
    fn copy_children(&self, to: &Destination, target: &IUnknown, moves: bool) -> Reply<()> {
        let mut children = self.context.read(|reader| reader.child_folders(self.id))?;
        children.retain(|child| !child.is_search());
        if let Some(to) = to.here(&self.context) {
            return self.context.write(|writer| {
                children.iter().try_for_each(|child| {
                    if moves {
                        writer.move_folder(child.id, to, None)
                    } else {
                        writer.copy_folder(child.id, to, None, true).map(drop)
                    }
                })
            });
        }
        let target = foreign::interface(target)?;
        children.iter().try_for_each(|child| {
            transfer::folder_out(&self.context, child.id, &target, None, true, moves)
        })
    }

    fn rows(&self, record: &FolderRecord, associated: bool) -> Arc<ContentsRows> {
        let order = order::of(record);
        ContentsRows::open(&self.context, self.id, associated, record.is_search(), order)
    }

    fn table(&self, associated: bool, unicode: bool) -> Reply<raw::IMAPITable> {
        let record = self.record()?;
        if record.is_search() {
            search::resume(&self.context, self.id)?;
        }
        let rows = self.rows(&record, associated);
        Ok(open_table(
            self.context.object_state("contents table"),
            rows,
            Some(&self.context.hub),
            unicode,
        ))
    }
}

impl Object for FolderObject {
    fn context(&self) -> &Arc<Context> {
        &self.context
    }

    fn object_state(&self) -> ObjectState {
        self.state.clone()
    }

    fn stored(&self) -> Reply<Arc<Bag>> {
        Ok(Arc::new(self.record()?.props))
    }

    fn computed(&self) -> Reply<Vec<PropValue>> {
        let record = self.record()?;
        let mut props = computed(&self.context, &record, self.writable);
        let number = self.context.read(|reader| reader.folder_number(self.id))?;
        props.extend(changes::keys(&self.context, self.id, number));
        props.push(time(tags::LOCAL_COMMIT_TIME, record.modified));
        Ok(props)
    }

    fn row(&self) -> Reply<Option<i64>> {
        Ok(Some(self.id))
    }

    fn check_writable(&self) -> Reply<()> {
        prop::writable(self.writable || deviates("M.E_NO_ACCESS"))
    }

    fn is_computed(&self, id: u16) -> bool {
        const COMPUTED: [Tag; 11] = [
            tags::FOLDER_TYPE,
            tags::CONTENT_COUNT,
            tags::CONTENT_UNREAD,
            tags::ASSOC_CONTENT_COUNT,
            tags::SUBFOLDERS,
            tags::STATUS,
            tags::DISPLAY_TYPE,
            tags::CONTAINER_HIERARCHY,
            tags::CONTAINER_CONTENTS,
            tags::FOLDER_ASSOCIATED_CONTENTS,
            // It names a folder of this store.
            tags::IPM_DRAFTS_ENTRYID,
        ];
        prop::computes(id, &[&prop::COMPUTED_OF_ENTRIES, &COMPUTED])
    }

    fn stays(&self, id: u16) -> bool {
        // A folder keeps its name.
        self.is_computed(id) || id == tags::DISPLAY_NAME.id()
    }

    fn change(&self, changes: Vec<Edit>) -> Reply<()> {
        if deviates("H.4.2") {
            return Ok(());
        }
        if deviates("G.S.17") && self.record()?.is_search() {
            return Err(Code::E_NO_ACCESS.into());
        }
        self.context.write(|writer| {
            let mut bag = writer.folder(self.id)?.ok_or_else(|| self.deleted())?.props;
            let mut kept = false;
            for change in changes {
                match change {
                    Edit::Set(tags::DISPLAY_NAME, Value::Unicode(name)) => {
                        writer.rename_folder(self.id, &name)?
                    }
                    Edit::Set(tag, _) if tag.id() == tags::DISPLAY_NAME.id() => {
                        if deviates("M.E_INVALID_TYPE") {
                            writer.rename_folder(self.id, "7")?;
                            continue;
                        }
                        return Err(StoreError::refused(
                            Code::E_INVALID_TYPE,
                            "a folder's name is text",
                        ));
                    }
                    Edit::Remove(id) if id == tags::DISPLAY_NAME.id() => {
                        return Err(StoreError::refused(
                            Code::E_NO_ACCESS,
                            "a folder keeps its name",
                        ));
                    }
                    Edit::Apart(tag, _) if tag.id() == tags::DISPLAY_NAME.id() => {
                        return Err(StoreError::refused(
                            Code::E_TOO_BIG,
                            "a folder's name is short",
                        ));
                    }
                    other => {
                        other.apply(&mut bag);
                        kept = true;
                    }
                }
            }
            if kept { writer.save_folder_props(self.id, &bag) } else { Ok(()) }
        })
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
        let about = match tag {
            tags::CONTENTS_SYNCHRONIZER => Some(About::Contents),
            tags::HIERARCHY_SYNCHRONIZER => Some(About::Hierarchy),
            _ => None,
        };
        if let Some(about) = about {
            return self.exporter(about, iid).map(Some);
        }
        let table = match tag {
            tags::CONTAINER_CONTENTS => self.table(false, unicode)?,
            tags::FOLDER_ASSOCIATED_CONTENTS => self.table(true, unicode)?,
            tags::CONTAINER_HIERARCHY => {
                self.get_hierarchy_table(HierarchyTableFlags::empty(), unicode)?
            }
            _ => return Ok(None),
        };
        open_as_table(table, tag, iid)
    }
}

impl Parts for FolderObject {
    fn part_interfaces(&self) -> &'static [Guid] {
        &[raw::IMAPIFolder::IID, raw::IMAPIContainer::IID]
    }

    fn check_target(&self, wanted: &dyn Fn(Tag) -> bool, target: &IUnknown) -> Reply<()> {
        match Destination::of(target) {
            Ok(to) if to.here(&self.context) == Some(self.id) => {
                Err(Fault::new(Code::E_NO_ACCESS, "a folder cannot be copied to itself"))
            }
            // Properties alone go to whatever object.
            Err(fault) if PARTS.into_iter().any(wanted) => Err(fault),
            _ => Ok(()),
        }
    }

    fn copy_parts(
        &self,
        wanted: &dyn Fn(Tag) -> bool,
        target: &IUnknown,
        flags: CopyFlags,
        progress: &Progress<'_>,
    ) -> Reply<()> {
        if !PARTS.into_iter().any(wanted) {
            return Ok(());
        }
        let to = Destination::of(target)?;
        let moves = flags.contains(CopyFlags::MOVE);
        for (tag, associated) in
            [(tags::CONTAINER_CONTENTS, false), (tags::FOLDER_ASSOCIATED_CONTENTS, true)]
        {
            if wanted(tag) {
                let messages = self.messages(associated)?;
                let copied = transfer::messages(&self.context, &messages, &to, moves, progress)?;
                if let Some(code) = copied.warning() {
                    // CopyTo knows no partial success; the messages that came are there.
                    return Err(Fault::new(
                        Code::E_CALL_FAILED,
                        format!("some messages were not copied ({code})"),
                    ));
                }
            }
        }
        if wanted(tags::CONTAINER_HIERARCHY) {
            self.copy_children(&to, target, moves)?;
        }
        Ok(())
    }
}

impl MapiPropServer for FolderObject {
    serve_properties!();

    fn save_changes(&self, _: SaveFlags) -> Reply<()> {
        // A folder's changes are in the store at once.
        Ok(())
    }

    serve_copies!();
}

impl ContainerServer for FolderObject {
    fn get_contents_table(
        &self,
        flags: ContentsTableFlags,
        unicode: bool,
    ) -> Reply<raw::IMAPITable> {
        self.table(flags.contains(ContentsTableFlags::ASSOCIATED), unicode)
    }

    fn get_hierarchy_table(
        &self,
        flags: HierarchyTableFlags,
        unicode: bool,
    ) -> Reply<raw::IMAPITable> {
        self.record()?;
        hierarchy_table(
            &self.context,
            self.id,
            flags.contains(HierarchyTableFlags::CONVENIENT_DEPTH),
            unicode,
        )
    }

    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        _: Option<Guid>,
        flags: OpenEntryFlags,
    ) -> Reply<(ObjectType, IUnknown)> {
        if (entry_id.is_some() && deviates("D.1.8"))
            || (entry_id.is_none() && deviates("D.1.null.container"))
        {
            return Err(Code::E_NO_SUPPORT.into());
        }
        match entry_id {
            Some(id) => super::store::open_entry(&self.context, id, Access::of(flags)),
            None => {
                let folder = open(&self.context, self.id, self.writable)?;
                Ok((ObjectType::Folder, folder.into()))
            }
        }
    }

    fn set_search_criteria(
        &self,
        restriction: Option<&Restriction>,
        container_list: Option<&[EntryId]>,
        search_flags: SearchFlags,
    ) -> Reply<()> {
        self.check_writable()?;
        self.record()?;
        search::set(&self.context, self.id, restriction, container_list, search_flags)
    }

    fn get_search_criteria(
        &self,
    ) -> Reply<(Option<Restriction>, Option<Vec<EntryId>>, SearchState)> {
        search::get(&self.context, &self.record()?)
    }
}

impl FolderServer for FolderObject {
    fn create_message(&self, _: Option<Guid>, flags: CreateMessageFlags) -> Reply<IUnknown> {
        self.check_writable()?;
        self.check_holds()?;
        let associated = flags.contains(CreateMessageFlags::ASSOCIATED);
        Ok(MessageObject::create(&self.context, self.id, associated).into())
    }

    fn copy_messages(
        &self,
        msg_list: &[EntryId],
        _: Option<Guid>,
        dest_folder: &IUnknown,
        progress: Option<&raw::IMAPIProgress>,
        flags: CopyMessagesFlags,
    ) -> Reply<Outcome<()>> {
        if deviates("G.S.15") && self.record()?.is_search() {
            return Err(Code::E_NO_SUPPORT.into());
        }
        let to = Destination::of(dest_folder)?;
        let moves = flags.contains(CopyMessagesFlags::MOVE);
        if moves {
            self.check_writable()?;
        }
        let messages = self.context.messages(msg_list)?;
        let progress = Progress::start(progress, flags.contains(CopyMessagesFlags::DIALOG));
        let copied = transfer::messages(&self.context, &messages, &to, moves, &progress)?;
        progress.end(messages.len());
        Ok(copied)
    }

    fn delete_messages(
        &self,
        msg_list: &[EntryId],
        progress: Option<&raw::IMAPIProgress>,
        flags: DeleteMessagesFlags,
    ) -> Reply<Outcome<()>> {
        self.check_writable()?;
        if deviates("G.S.14") && self.record()?.is_search() {
            return Ok(Outcome::ok(()));
        }
        let messages = self.context.messages(msg_list)?;
        let reporter = self.context.reporter.as_ref();
        let progress = Progress::start(progress, flags.contains(DeleteMessagesFlags::DIALOG));
        let deleted = each_message(&self.context, &messages, &progress, |writer, id| {
            writer.report_unread(id, reporter)?;
            match writer.delete_message(id) {
                // What is gone already is as it should be.
                Err(error) if error.code() == Code::E_NOT_FOUND => Ok(()),
                other => other,
            }
        })?;
        progress.end(messages.len());
        Ok(deleted)
    }

    fn create_folder(
        &self,
        folder_type: FolderType,
        folder_name: &str,
        folder_comment: Option<&str>,
        interface: Option<Guid>,
        flags: CreateFolderFlags,
    ) -> Reply<IUnknown> {
        self.check_writable()?;
        // Before it is made: a folder that cannot be given is not to be there.
        let own =
            [raw::IMAPIFolder::IID, raw::IMAPIContainer::IID, raw::IMAPIProp::IID, IUnknown::IID];
        if let Some(iid) = interface
            && !own.contains(&iid)
            && !deviates("M.E_INTERFACE_NOT_SUPPORTED")
        {
            return Err(Fault::new(
                Code::E_INTERFACE_NOT_SUPPORTED,
                format!("a folder has no interface {iid:?}"),
            ));
        }
        if !matches!(folder_type, FolderType::Generic | FolderType::Search) {
            return Err(Fault::new(
                Code::E_NO_SUPPORT,
                format!("the store makes generic and search folders, no {folder_type:?}"),
            ));
        }
        let search = folder_type == FolderType::Search;
        let id = self.context.write(|writer| {
            let existing = match writer.child_named(self.id, folder_name)? {
                Some(id)
                    if flags.contains(CreateFolderFlags::OPEN_IF_EXISTS)
                        || deviates("M.E_COLLISION") =>
                {
                    writer.folder(id)?
                }
                _ => None,
            };
            match existing {
                // One of the other kind has the name: making it says so.
                Some(existing) if existing.is_search() == search => Ok(existing.id),
                _ if search => writer.create_search_folder(self.id, folder_name, folder_comment),
                _ => writer.create_folder(self.id, folder_name, folder_comment),
            }
        })?;
        Ok(open(&self.context, id, true)?.into())
    }

    fn copy_folder(
        &self,
        entry_id: &[u8],
        _: Option<Guid>,
        dest_folder: &IUnknown,
        new_folder_name: Option<&str>,
        progress: Option<&raw::IMAPIProgress>,
        flags: CopyFolderFlags,
    ) -> Reply<Outcome<()>> {
        let id = self.context.parse_as(Kind::Folder, entry_id)?;
        let moves = flags.contains(CopyFolderFlags::MOVE);
        let deep = moves || flags.contains(CopyFolderFlags::COPY_SUBFOLDERS);
        let progress = Progress::start(progress, flags.contains(CopyFolderFlags::DIALOG));
        match Destination::of(dest_folder)?.here(&self.context) {
            Some(to) if moves => {
                self.context.write(|writer| writer.move_folder(id, to, new_folder_name))?;
            }
            Some(to) => {
                self.context
                    .write(|writer| writer.copy_folder(id, to, new_folder_name, deep).map(drop))?;
            }
            None => {
                let to = foreign::interface(dest_folder)?;
                transfer::folder_out(&self.context, id, &to, new_folder_name, deep, moves)?;
            }
        }
        progress.end(1);
        Ok(Outcome::ok(()))
    }

    fn delete_folder(
        &self,
        entry_id: &[u8],
        progress: Option<&raw::IMAPIProgress>,
        flags: DeleteFolderFlags,
    ) -> Reply<Outcome<()>> {
        self.check_writable()?;
        let id = self.context.parse_as(Kind::Folder, entry_id)?;
        if deviates("G.S.16")
            && self.context.read(|reader| reader.folder(id))?.is_some_and(|f| f.is_search())
        {
            let found = self.context.read(|reader| reader.found(id))?;
            let untold = Progress::start(None, false);
            let delete = |writer: &mut crate::store::Writer<'_>, id| writer.delete_message(id);
            let () = each_message(&self.context, &found, &untold, delete)?.into_value();
        }
        let reporter = self.context.reporter.as_ref();
        let progress = Progress::start(progress, flags.contains(DeleteFolderFlags::DIALOG));
        self.context.write(|writer| {
            writer.discard_folder(
                id,
                flags.contains(DeleteFolderFlags::DEL_MESSAGES),
                flags.contains(DeleteFolderFlags::DEL_FOLDERS),
                reporter,
            )
        })?;
        progress.end(1);
        Ok(Outcome::ok(()))
    }

    fn set_read_flags(
        &self,
        msg_list: Option<&[EntryId]>,
        progress: Option<&raw::IMAPIProgress>,
        flags: ReadFlags,
    ) -> Reply<Outcome<()>> {
        self.check_writable()?;
        let messages = match msg_list {
            Some(list) => self.context.messages(list)?,
            None => self.messages(false)?,
        };
        receipts::check(flags)?;
        let reporter = self.context.reporter.as_ref();
        let progress = Progress::start(progress, flags.contains(ReadFlags::DIALOG));
        if messages.len() > 1
            && let Ok(missing) =
                self.context.write(|writer| writer.mark_many(&messages, flags, reporter))
        {
            progress.end(messages.len());
            return match missing.first() {
                None => Ok(Outcome::ok(())),
                Some(first) if missing.len() == messages.len() => {
                    Err(crate::store::message::no_message(*first).into())
                }
                Some(_) => Ok(Outcome::with_code((), Code::W_PARTIAL_COMPLETION)),
            };
        }
        let marked = each_message(&self.context, &messages, &progress, |writer, id| {
            writer.mark_read(id, flags, reporter)
        })?;
        progress.end(messages.len());
        Ok(marked)
    }

    fn get_message_status(&self, entry_id: &[u8]) -> Reply<MessageStatus> {
        let id = self.context.parse_as(Kind::Message, entry_id)?;
        let record = self.context.read(|reader| {
            reader.message(id)?.ok_or_else(|| crate::store::message::no_message(id))
        })?;
        Ok(MessageStatus::from_bits_retain(record.props.long(tags::MSG_STATUS).unwrap_or(0) as u32))
    }

    fn set_message_status(
        &self,
        entry_id: &[u8],
        new_status: MessageStatus,
        new_status_mask: MessageStatus,
    ) -> Reply<MessageStatus> {
        self.check_writable()?;
        let id = self.context.parse_as(Kind::Message, entry_id)?;
        let old = self.context.write(|writer| {
            writer.set_message_status(id, new_status.bits(), new_status_mask.bits())
        })?;
        Ok(MessageStatus::from_bits_retain(old))
    }

    fn save_contents_sort(&self, sort_criteria: &SortOrder, flags: SaveSortFlags) -> Reply<()> {
        self.check_writable()?;
        let rows = self.rows(&self.record()?, false);
        let recursive = flags.contains(SaveSortFlags::RECURSIVE);
        order::save(&self.context, &rows, self.id, sort_criteria, recursive)
    }

    fn empty_folder(
        &self,
        progress: Option<&raw::IMAPIProgress>,
        flags: EmptyFolderFlags,
    ) -> Reply<Outcome<()>> {
        self.check_writable()?;
        self.check_holds()?;
        let associated = flags.contains(EmptyFolderFlags::DEL_ASSOCIATED);
        let reporter = self.context.reporter.as_ref();
        let progress = Progress::start(progress, flags.contains(EmptyFolderFlags::DIALOG));
        self.context
            .write(|writer| writer.discard_contents(self.id, associated, true, reporter))?;
        progress.end(1);
        Ok(Outcome::ok(()))
    }
}
