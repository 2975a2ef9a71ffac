//! Folders and other containers.

use std::ptr;

use windows_core::Interface;

use crate::call;
use crate::flags::{
    ContentsTableFlags, CopyFolderFlags, CopyMessagesFlags, CreateFolderFlags, CreateMessageFlags,
    DeleteMessagesFlags, FolderType, HierarchyTableFlags, ObjectType, OpenEntryFlags,
};
use crate::object::{check, failure};
use crate::wire::{Arena, encode};
use crate::{
    AnyObject, Container, EntryId, Folder, MapiObject, Message, Outcome, Result, Table, raw,
};

impl<'s> Container<'s> {
    /// The table of what is in the container: messages, or address-book entries.
    ///
    /// # Errors
    /// Those of `IMAPIContainer::GetContentsTable` `[imapicontainer-getcontentstable]`.
    pub fn contents(&self) -> Result<Table<'s>> {
        self.contents_table(ContentsTableFlags::empty())
    }

    /// The table of the containers right below this one.
    ///
    /// # Errors
    /// Those of `IMAPIContainer::GetHierarchyTable` `[imapicontainer-gethierarchytable]`.
    pub fn hierarchy(&self) -> Result<Table<'s>> {
        self.hierarchy_table(HierarchyTableFlags::empty())
    }

    /// The table of all containers below this one; `PR_DEPTH` tells how deep each is.
    ///
    /// # Errors
    /// As [`Container::hierarchy`].
    pub fn deep_hierarchy(&self) -> Result<Table<'s>> {
        self.hierarchy_table(HierarchyTableFlags::CONVENIENT_DEPTH)
    }
}

impl<'s> Folder<'s> {
    /// The messages in the folder.
    ///
    /// # Errors
    /// As [`TableQuery::rows`](crate::TableQuery::rows).
    pub fn messages(&self) -> Result<Vec<crate::rows::ContentsRow>> {
        self.contents()?.select()?.rows()
    }

    /// The folders right below.
    ///
    /// # Errors
    /// As [`TableQuery::rows`](crate::TableQuery::rows).
    pub fn folders(&self) -> Result<Vec<crate::rows::HierarchyRow>> {
        self.hierarchy()?.select()?.rows()
    }

    /// Opens a message of the folder with as much access as there is.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`; `MAPI_E_UNEXPECTED_TYPE` when it is no message.
    pub fn open_message(&self, entry_id: &EntryId) -> Result<Message<'s>> {
        match self.open_entry(Some(entry_id), OpenEntryFlags::BEST_ACCESS)? {
            AnyObject::Message(message) => Ok(message),
            other => Err(other.unexpected(ObjectType::Message).on(Self::KIND)),
        }
    }

    /// Opens a folder below with as much access as there is.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`; `MAPI_E_UNEXPECTED_TYPE` when it is no folder.
    pub fn open_folder(&self, entry_id: &EntryId) -> Result<Folder<'s>> {
        match self.open_entry(Some(entry_id), OpenEntryFlags::BEST_ACCESS)? {
            AnyObject::Folder(folder) => Ok(folder),
            other => Err(other.unexpected(ObjectType::Folder).on(Self::KIND)),
        }
    }

    /// Makes a message in the folder. It is there for others once it is saved.
    ///
    /// # Errors
    /// `MAPI_E_NO_ACCESS` `[imapifolder-createmessage]`.
    pub fn new_message(&self) -> Result<Message<'s>> {
        self.create_message(CreateMessageFlags::empty())
    }

    /// Makes a folder below this one.
    ///
    /// # Errors
    /// `MAPI_E_COLLISION`: there is one of that name; `MAPI_E_NO_ACCESS`
    /// `[imapifolder-createfolder]`.
    pub fn new_folder(&self, name: &str) -> Result<Folder<'s>> {
        self.create_folder(FolderType::Generic, name, None, CreateFolderFlags::empty())
    }

    /// Opens the folder of that name below this one, or makes it.
    ///
    /// # Errors
    /// As [`Folder::new_folder`].
    pub fn open_or_new_folder(&self, name: &str) -> Result<Folder<'s>> {
        self.create_folder(FolderType::Generic, name, None, CreateFolderFlags::OPEN_IF_EXISTS)
    }

    /// Makes a search folder below this one `[mapi-search-folders]`. It shows messages of other
    /// folders once [`set_search_criteria`](Container::set_search_criteria) says which; a good
    /// place is the store's [`search_root`](crate::MsgStore::search_root).
    ///
    /// ```
    /// # use mapi_session::{EntryId, MsgStore, Result, flags::SearchFlags, tags};
    /// # fn large(store: &MsgStore<'_>) -> Result<()> {
    /// let found = store.search_root()?.new_search_folder("Large")?;
    /// let everywhere = store.root_folder()?.get(tags::ENTRYID)?.unwrap_or_default();
    /// found.set_search_criteria(
    ///     Some(&tags::MESSAGE_SIZE.gt(1_000_000)),
    ///     Some(&[EntryId::from_bytes(everywhere)]),
    ///     SearchFlags::RECURSIVE | SearchFlags::RESTART,
    /// )?;
    /// for message in found.messages()? {
    ///     println!("{}", message.subject.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`Folder::new_folder`]; `MAPI_E_NO_SUPPORT`: the store has no search folders.
    #[doc(alias = "FOLDER_SEARCH")]
    pub fn new_search_folder(&self, name: &str) -> Result<Folder<'s>> {
        self.create_folder(FolderType::Search, name, None, CreateFolderFlags::empty())
    }

    /// Deletes messages, without a dialog.
    ///
    /// # Errors
    /// Those of `IMAPIFolder::DeleteMessages` `[imapifolder-deletemessages]`; the warning
    /// `MAPI_W_PARTIAL_COMPLETION` says that some are still there.
    pub fn delete(&self, messages: &[EntryId]) -> Result<Outcome<()>> {
        self.delete_messages(messages, DeleteMessagesFlags::empty())
    }

    /// Copies messages to another folder, or with [`CopyMessagesFlags::MOVE`] moves them.
    ///
    /// # Errors
    /// Those of `IMAPIFolder::CopyMessages` `[imapifolder-copymessages]`; the warning
    /// `MAPI_W_PARTIAL_COMPLETION` says that some were not copied.
    pub fn copy_messages_to(
        &self,
        messages: &[EntryId],
        destination: &Folder<'_>,
        flags: CopyMessagesFlags,
    ) -> Result<Outcome<()>> {
        const METHOD: &str = "IMAPIFolder::CopyMessages";
        let arena = Arena::new();
        let list =
            encode::entry_list(&arena, messages).map_err(|code| failure(self, METHOD, code))?;
        // SAFETY: the list is in the arena; the destination is of the IID that goes with it.
        let status = unsafe {
            self.as_raw().CopyMessages(
                list,
                &raw::IMAPIFolder::IID,
                destination.as_raw().as_raw(),
                0,
                None::<&raw::IMAPIProgress>,
                flags.bits(),
            )
        };
        Ok(Outcome { value: (), warning: check(self, METHOD, status)? })
    }

    /// Copies a folder below this one, with its messages, to another place; or with
    /// [`CopyFolderFlags::MOVE`] moves it. `name` is its name there, if not the same.
    ///
    /// # Errors
    /// `MAPI_E_COLLISION`: there is one of that name; `MAPI_E_FOLDER_CYCLE`
    /// `[imapifolder-copyfolder]`; the warning `MAPI_W_PARTIAL_COMPLETION` says that some of it was
    /// not copied.
    pub fn copy_folder_to(
        &self,
        folder: &EntryId,
        destination: &Folder<'_>,
        name: Option<&str>,
        flags: CopyFolderFlags,
    ) -> Result<Outcome<()>> {
        const METHOD: &str = "IMAPIFolder::CopyFolder";
        let arena = Arena::new();
        let fail = |code| failure(self, METHOD, code);
        let length = encode::count(folder.as_bytes().len()).map_err(fail)?;
        let id = encode::entry_id(&arena, folder.as_bytes()).map_err(fail)?;
        let mut unicode = true;
        let status = loop {
            let name = match name {
                Some(name) => encode::text(&arena, name, unicode).map_err(fail)?,
                None => ptr::null_mut(),
            };
            // SAFETY: identifier and name are in the arena, the name as wide as the flag says; the
            // destination is of the IID that goes with it.
            let status = unsafe {
                self.as_raw().CopyFolder(
                    length,
                    id,
                    &raw::IMAPIFolder::IID,
                    destination.as_raw().as_raw(),
                    name,
                    0,
                    None::<&raw::IMAPIProgress>,
                    flags.bits() | call::width(unicode),
                )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        Ok(Outcome { value: (), warning: check(self, METHOD, status)? })
    }
}
