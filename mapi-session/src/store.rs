//! Message stores.

use std::fmt;
use std::ops::Deref;

use crate::flags::{MsgStoreFlags, ObjectType, OpenEntryFlags, StoreLogoffFlags};
use crate::object::check;
use crate::rows::StoreRow;
use crate::types::Binary;
use crate::{
    AnyObject, EntryId, Error, Folder, MapiObject, Message, MsgStore, PropTag, Result, Session,
    Table, tags,
};

/// How a message store is opened `[imapisession-openmsgstore]`. No dialog is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct StoreAccess(MsgStoreFlags);

impl StoreAccess {
    /// For reading.
    pub const READ: StoreAccess = StoreAccess(MsgStoreFlags::NO_DIALOG);
    /// For writing; a store that may only be read is opened all the same, and refuses changes.
    pub const WRITE: StoreAccess =
        StoreAccess(MsgStoreFlags::NO_DIALOG.union(MsgStoreFlags::WRITE));
    /// With as much access as there is.
    pub const BEST: StoreAccess =
        StoreAccess(MsgStoreFlags::NO_DIALOG.union(MsgStoreFlags::BEST_ACCESS));

    /// Past the local cache, on the server. A store that is open from its cache has to be closed
    /// first.
    pub const fn online(self) -> StoreAccess {
        StoreAccess(self.0.union(MsgStoreFlags::ONLINE))
    }

    /// For a moment: the store is not entered in the table of stores.
    pub const fn temporary(self) -> StoreAccess {
        StoreAccess(self.0.union(MsgStoreFlags::TEMPORARY))
    }

    /// Without telling the spooler: nothing can be sent from it or received into it.
    pub const fn no_mail(self) -> StoreAccess {
        StoreAccess(self.0.union(MsgStoreFlags::NO_MAIL))
    }

    /// The flags that MAPI gets.
    #[must_use]
    pub const fn flags(self) -> MsgStoreFlags {
        self.0
    }
}

/// The table of message stores, with the session that opens them `[message-store-tables]`.
pub struct MessageStores<'s> {
    session: Session<'s>,
    table: Table<'s>,
}

impl<'s> MessageStores<'s> {
    pub(crate) fn new(session: Session<'s>, table: Table<'s>) -> MessageStores<'s> {
        MessageStores { session, table }
    }

    /// The stores.
    ///
    /// # Errors
    /// As [`TableQuery::rows`](crate::TableQuery::rows).
    pub fn rows(&self) -> Result<Vec<StoreRow>> {
        self.table.select()?.rows()
    }

    /// The default store, if there is one.
    ///
    /// # Errors
    /// As [`TableQuery::rows`](crate::TableQuery::rows).
    pub fn find_default(&self) -> Result<Option<StoreRow>> {
        let default = tags::DEFAULT_STORE.exists() & tags::DEFAULT_STORE.eq(true);
        self.table.select()?.find(&default)
    }

    /// Opens a store.
    ///
    /// # Errors
    /// As [`Session::open_store`].
    pub fn open(&self, row: &StoreRow, access: StoreAccess) -> Result<MsgStore<'s>> {
        self.session.open_store(row, access)
    }
}

impl<'s> Deref for MessageStores<'s> {
    type Target = Table<'s>;
    fn deref(&self) -> &Table<'s> {
        &self.table
    }
}

impl fmt::Debug for MessageStores<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageStores").finish_non_exhaustive()
    }
}

impl<'s> MsgStore<'s> {
    /// The folder that mail is delivered to.
    ///
    /// # Errors
    /// Those of `IMsgStore::GetReceiveFolder` and of opening it.
    pub fn inbox(&self) -> Result<Folder<'s>> {
        let (entry_id, _class) = self.receive_folder(Some("IPM.Note"))?;
        self.open_folder(&entry_id)
    }

    /// The folder that messages wait in to be sent.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`: the store has none; and those of opening it.
    pub fn outbox(&self) -> Result<Folder<'s>> {
        self.special(tags::IPM_OUTBOX_ENTRYID)
    }

    /// The folder of messages that were sent.
    ///
    /// # Errors
    /// As [`MsgStore::outbox`].
    pub fn sent_items(&self) -> Result<Folder<'s>> {
        self.special(tags::IPM_SENTMAIL_ENTRYID)
    }

    /// The folder of deleted items.
    ///
    /// # Errors
    /// As [`MsgStore::outbox`].
    pub fn deleted_items(&self) -> Result<Folder<'s>> {
        self.special(tags::IPM_WASTEBASKET_ENTRYID)
    }

    /// The root of the folders that a mail program shows.
    ///
    /// # Errors
    /// As [`MsgStore::outbox`].
    pub fn ipm_subtree(&self) -> Result<Folder<'s>> {
        self.special(tags::IPM_SUBTREE_ENTRYID)
    }

    /// The folder to make search folders in, which no mail program shows
    /// `[pidtagfinderentryid-canonical-property]`.
    ///
    /// # Errors
    /// As [`MsgStore::outbox`].
    #[doc(alias = "PR_FINDER_ENTRYID")]
    pub fn search_root(&self) -> Result<Folder<'s>> {
        self.special(tags::FINDER_ENTRYID)
    }

    /// The root of all folders.
    ///
    /// # Errors
    /// Those of `IMsgStore::OpenEntry`.
    pub fn root_folder(&self) -> Result<Folder<'s>> {
        self.open_entry(None, OpenEntryFlags::BEST_ACCESS)?.try_into()
    }

    fn special(&self, tag: PropTag<Binary>) -> Result<Folder<'s>> {
        match self.get(tag)? {
            Some(entry_id) => self.open_folder(&EntryId::from_bytes(entry_id)),
            None => Err(Error::new(crate::Code::E_NOT_FOUND, "IMsgStore::OpenEntry")
                .on(Self::KIND)
                .with_property(tag)
                .with_detail("the store has no such folder")),
        }
    }

    /// Opens a folder with as much access as there is.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`; `MAPI_E_UNEXPECTED_TYPE` when it is no folder `[imsgstore-openentry]`.
    pub fn open_folder(&self, entry_id: &EntryId) -> Result<Folder<'s>> {
        match self.open_entry(Some(entry_id), OpenEntryFlags::BEST_ACCESS)? {
            AnyObject::Folder(folder) => Ok(folder),
            other => Err(other.unexpected(ObjectType::Folder).on(Self::KIND)),
        }
    }

    /// Opens a message with as much access as there is.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`; `MAPI_E_UNEXPECTED_TYPE` when it is no message `[imsgstore-openentry]`.
    pub fn open_message(&self, entry_id: &EntryId) -> Result<Message<'s>> {
        match self.open_entry(Some(entry_id), OpenEntryFlags::BEST_ACCESS)? {
            AnyObject::Message(message) => Ok(message),
            other => Err(other.unexpected(ObjectType::Message).on(Self::KIND)),
        }
    }

    /// Logs the store off and tells what still goes on in it `[imsgstore-storelogoff]`.
    ///
    /// # Errors
    /// Those of `IMsgStore::StoreLogoff`.
    pub fn store_logoff(self, flags: StoreLogoffFlags) -> Result<StoreLogoffFlags> {
        let mut bits = flags.bits();
        // SAFETY: a number goes in and out; the store is released right after.
        let status = unsafe { self.as_raw().StoreLogoff(&mut bits) };
        check(&self, "IMsgStore::StoreLogoff", status)?;
        Ok(StoreLogoffFlags::from_bits_retain(bits))
    }
}
