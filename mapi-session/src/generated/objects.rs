// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! The objects of a session.
//!
//! Each wrapper owns an interface pointer, and its methods call MAPI: they lay the
//! arguments out, pass 0 for what only dialogs need, turn the status code into a
//! [`Result`], and take over the memory that MAPI hands out.
//!
//! The `unsafe` calls rely on the same things throughout: the pointer is of the
//! interface that the wrapper is named for (so says who made it), arguments live
//! until the call is over, out pointers are to locals, and what a successful call
//! gives is what its page says.
#![allow(clippy::undocumented_unsafe_blocks, clippy::too_many_arguments)]
#![allow(clippy::type_complexity, unused_imports)]
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::ptr;
use windows_core::Interface;
use crate::call;
use crate::wire::{Arena, NamedProp, PropProblem, Row, decode, encode, form};
use crate::{
    AnyObject, EntryId, Guid, MapiBuffer, MapiObject, Outcome, PropValue, Restriction,
    Result, RowSet, Scope, SortOrder, Stream, Tag, flags, raw,
};
#[cfg(feature = "exchange")]
/// Watches a set of folders for changes.
#[doc(alias = "IExchangeChangeAdvisor")]
#[derive(Debug)]
pub struct ExchangeChangeAdvisor<'s> {
    raw: raw::IExchangeChangeAdvisor,
    scope: Scope<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeChangeAdvisor<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IExchangeChangeAdvisor, scope: Scope<'s>) -> Self {
        let scope = scope.named("exchange change advisor");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeChangeAdvisor {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeChangeAdvisor<'s> {
    type Raw = raw::IExchangeChangeAdvisor;
    const KIND: &'static str = "exchange change advisor";
    unsafe fn from_raw(raw: raw::IExchangeChangeAdvisor, scope: Scope<'s>) -> Self {
        unsafe { ExchangeChangeAdvisor::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeChangeAdvisor {
        ExchangeChangeAdvisor::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeChangeAdvisor<'s> {
    /// Sets the state to start from and the sink.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "Config")]
    pub fn config(
        &self,
        stream: &raw::IStream,
        guid: &Guid,
        advise_sink: &raw::IExchangeChangeAdviseSink,
        flags: u32,
    ) -> Result<()> {
        const METHOD: &str = "IExchangeChangeAdvisor::Config";
        let status = unsafe {
            self.as_raw().Config(stream, ptr::from_ref(guid).cast(), advise_sink, flags)
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Writes the state that has been reached.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "UpdateState")]
    pub fn update_state(&self, stream: &raw::IStream) -> Result<()> {
        const METHOD: &str = "IExchangeChangeAdvisor::UpdateState";
        let status = unsafe { self.as_raw().UpdateState(stream) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Watches more entries.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "AddKeys")]
    pub fn add_keys(&self, entry_list: &[EntryId]) -> Result<()> {
        const METHOD: &str = "IExchangeChangeAdvisor::AddKeys";
        let arena = Arena::new();
        let entry_list = call::argument(
            self,
            METHOD,
            "entry_list",
            encode::entry_list(&arena, entry_list),
        )?;
        let status = unsafe { self.as_raw().AddKeys(entry_list.cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Watches fewer entries.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "RemoveKeys")]
    pub fn remove_keys(&self, entry_list: &[EntryId]) -> Result<()> {
        const METHOD: &str = "IExchangeChangeAdvisor::RemoveKeys";
        let arena = Arena::new();
        let entry_list = call::argument(
            self,
            METHOD,
            "entry_list",
            encode::entry_list(&arena, entry_list),
        )?;
        let status = unsafe { self.as_raw().RemoveKeys(entry_list.cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
#[cfg(feature = "exchange")]
/// Tells the changes of a folder since a state.
#[doc(alias = "IExchangeExportChanges")]
#[derive(Debug)]
pub struct ExchangeExportChanges<'s> {
    raw: raw::IExchangeExportChanges,
    scope: Scope<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeExportChanges<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IExchangeExportChanges, scope: Scope<'s>) -> Self {
        let scope = scope.named("exchange export changes");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeExportChanges {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeExportChanges<'s> {
    type Raw = raw::IExchangeExportChanges;
    const KIND: &'static str = "exchange export changes";
    unsafe fn from_raw(raw: raw::IExchangeExportChanges, scope: Scope<'s>) -> Self {
        unsafe { ExchangeExportChanges::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeExportChanges {
        ExchangeExportChanges::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeExportChanges<'s> {
    /// Sets the state to start from, what is wanted and who takes it.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "Config")]
    pub fn config(
        &self,
        stream: &raw::IStream,
        flags: u32,
        unk: &windows_core::IUnknown,
        restriction: Option<&Restriction>,
        include_props: Option<&[Tag]>,
        exclude_props: Option<&[Tag]>,
        buffer_size: u32,
    ) -> Result<()> {
        const METHOD: &str = "IExchangeExportChanges::Config";
        let arena = Arena::new();
        let restriction = match restriction {
            Some(restriction) => {
                call::argument(
                    self,
                    METHOD,
                    "restriction",
                    encode::restriction(&arena, restriction),
                )?
            }
            None => ptr::null_mut(),
        };
        let include_props = match include_props {
            Some(include_props) => {
                call::argument(
                    self,
                    METHOD,
                    "include_props",
                    encode::tags(&arena, include_props),
                )?
            }
            None => ptr::null_mut(),
        };
        let exclude_props = match exclude_props {
            Some(exclude_props) => {
                call::argument(
                    self,
                    METHOD,
                    "exclude_props",
                    encode::tags(&arena, exclude_props),
                )?
            }
            None => ptr::null_mut(),
        };
        let status = unsafe {
            self.as_raw()
                .Config(
                    stream,
                    flags,
                    unk.as_raw(),
                    restriction.cast(),
                    include_props.cast(),
                    exclude_props.cast(),
                    buffer_size,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Does a step of the synchronisation.
    ///
    /// It may succeed with the warning `SYNC_W_PROGRESS`.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "Synchronize")]
    pub fn synchronize(&self) -> Result<Outcome<(u32, u32)>> {
        const METHOD: &str = "IExchangeExportChanges::Synchronize";
        let mut steps = 0;
        let mut progress = 0;
        let status = unsafe { self.as_raw().Synchronize(&mut steps, &mut progress) };
        let warning = call::check(self, METHOD, status)?;
        call::outcome(Ok((steps, progress)), warning)
    }
    /// Writes the state that has been reached.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "UpdateState")]
    pub fn update_state(&self, stream: &raw::IStream) -> Result<()> {
        const METHOD: &str = "IExchangeExportChanges::UpdateState";
        let status = unsafe { self.as_raw().UpdateState(stream) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
#[cfg(feature = "exchange")]
/// Takes the stream of a fast transfer.
#[doc(alias = "IExchangeFastTransfer")]
#[derive(Debug)]
pub struct ExchangeFastTransfer<'s> {
    raw: raw::IExchangeFastTransfer,
    scope: Scope<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeFastTransfer<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IExchangeFastTransfer, scope: Scope<'s>) -> Self {
        let scope = scope.named("exchange fast transfer");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeFastTransfer {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeFastTransfer<'s> {
    type Raw = raw::IExchangeFastTransfer;
    const KIND: &'static str = "exchange fast transfer";
    const HAS_LAST_ERROR: bool = false;
    unsafe fn from_raw(raw: raw::IExchangeFastTransfer, scope: Scope<'s>) -> Self {
        unsafe { ExchangeFastTransfer::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeFastTransfer {
        ExchangeFastTransfer::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeFastTransfer<'s> {
    /// Sets what is transferred, and how.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "Config")]
    pub fn config(&self, flags: u32, transfer_method: u32) -> Result<()> {
        const METHOD: &str = "IExchangeFastTransfer::Config";
        let status = unsafe { self.as_raw().Config(flags, transfer_method) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Takes a piece of the stream.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "TransferBuffer")]
    pub fn transfer_buffer(&self, b: &[u8]) -> Result<u32> {
        const METHOD: &str = "IExchangeFastTransfer::TransferBuffer";
        let b_count = call::count(self, METHOD, "b", b)?;
        let mut processed = 0;
        let status = unsafe {
            self.as_raw()
                .TransferBuffer(b_count, call::pointer(b).cast(), &mut processed)
        };
        call::check(self, METHOD, status)?;
        Ok(processed)
    }
}
#[cfg(feature = "exchange")]
/// The favourite public folders of a user.
#[doc(alias = "IExchangeFavorites")]
#[derive(Debug)]
pub struct ExchangeFavorites<'s> {
    raw: raw::IExchangeFavorites,
    scope: Scope<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeFavorites<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IExchangeFavorites, scope: Scope<'s>) -> Self {
        let scope = scope.named("exchange favorites");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeFavorites {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeFavorites<'s> {
    type Raw = raw::IExchangeFavorites;
    const KIND: &'static str = "exchange favorites";
    unsafe fn from_raw(raw: raw::IExchangeFavorites, scope: Scope<'s>) -> Self {
        unsafe { ExchangeFavorites::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeFavorites {
        ExchangeFavorites::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeFavorites<'s> {
    /// Adds folders.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "AddFavorites")]
    pub fn add_favorites(&self, entry_list: &[EntryId]) -> Result<()> {
        const METHOD: &str = "IExchangeFavorites::AddFavorites";
        let arena = Arena::new();
        let entry_list = call::argument(
            self,
            METHOD,
            "entry_list",
            encode::entry_list(&arena, entry_list),
        )?;
        let status = unsafe { self.as_raw().AddFavorites(entry_list.cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Removes folders.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "DelFavorites")]
    pub fn del_favorites(&self, entry_list: &[EntryId]) -> Result<()> {
        const METHOD: &str = "IExchangeFavorites::DelFavorites";
        let arena = Arena::new();
        let entry_list = call::argument(
            self,
            METHOD,
            "entry_list",
            encode::entry_list(&arena, entry_list),
        )?;
        let status = unsafe { self.as_raw().DelFavorites(entry_list.cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
#[cfg(feature = "exchange")]
/// Takes changes of the messages of a folder.
#[doc(alias = "IExchangeImportContentsChanges")]
#[derive(Debug)]
pub struct ExchangeImportContentsChanges<'s> {
    raw: raw::IExchangeImportContentsChanges,
    scope: Scope<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeImportContentsChanges<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(
        raw: raw::IExchangeImportContentsChanges,
        scope: Scope<'s>,
    ) -> Self {
        let scope = scope.named("exchange import contents changes");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeImportContentsChanges {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeImportContentsChanges<'s> {
    type Raw = raw::IExchangeImportContentsChanges;
    const KIND: &'static str = "exchange import contents changes";
    unsafe fn from_raw(
        raw: raw::IExchangeImportContentsChanges,
        scope: Scope<'s>,
    ) -> Self {
        unsafe { ExchangeImportContentsChanges::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeImportContentsChanges {
        ExchangeImportContentsChanges::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeImportContentsChanges<'s> {
    /// Sets the state to start from.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "Config")]
    pub fn config(&self, stream: &raw::IStream, flags: u32) -> Result<()> {
        const METHOD: &str = "IExchangeImportContentsChanges::Config";
        let status = unsafe { self.as_raw().Config(stream, flags) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Writes the state that has been reached.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "UpdateState")]
    pub fn update_state(&self, stream: &raw::IStream) -> Result<()> {
        const METHOD: &str = "IExchangeImportContentsChanges::UpdateState";
        let status = unsafe { self.as_raw().UpdateState(stream) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Takes a new or changed message.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "ImportMessageChange")]
    pub fn import_message_change(
        &self,
        ppval_changes: &[PropValue],
        flags: u32,
    ) -> Result<Message<'s>> {
        const METHOD: &str = "IExchangeImportContentsChanges::ImportMessageChange";
        let arena = Arena::new();
        let ppval_changes_count = call::count(
            self,
            METHOD,
            "ppval_changes",
            ppval_changes,
        )?;
        let ppval_changes = call::argument(
            self,
            METHOD,
            "ppval_changes",
            encode::props(&arena, ppval_changes),
        )?;
        let mut pmessage = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw()
                .ImportMessageChange(
                    ppval_changes_count,
                    ppval_changes.cast(),
                    flags,
                    &mut *pmessage,
                )
        };
        call::check(self, METHOD, status)?;
        let pmessage = call::given(self, METHOD, ManuallyDrop::into_inner(pmessage))?;
        let pmessage = unsafe { Message::from_raw(pmessage, self.scope().clone()) };
        Ok(pmessage)
    }
    /// Takes the deletion of messages.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "ImportMessageDeletion")]
    pub fn import_message_deletion(
        &self,
        flags: u32,
        src_entry_list: &[EntryId],
    ) -> Result<()> {
        const METHOD: &str = "IExchangeImportContentsChanges::ImportMessageDeletion";
        let arena = Arena::new();
        let src_entry_list = call::argument(
            self,
            METHOD,
            "src_entry_list",
            encode::entry_list(&arena, src_entry_list),
        )?;
        let status = unsafe {
            self.as_raw().ImportMessageDeletion(flags, src_entry_list.cast())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Takes changes of the read state.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "ImportPerUserReadStateChange")]
    pub fn import_per_user_read_state_change(
        &self,
        read_state: &[form::ReadState],
    ) -> Result<()> {
        const METHOD: &str = "IExchangeImportContentsChanges::ImportPerUserReadStateChange";
        let arena = Arena::new();
        let read_state_count = call::count(self, METHOD, "read_state", read_state)?;
        let read_state = call::argument(
            self,
            METHOD,
            "read_state",
            form::read_states(&arena, read_state),
        )?;
        let status = unsafe {
            self.as_raw()
                .ImportPerUserReadStateChange(read_state_count, read_state.cast())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Takes the move of a message.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "ImportMessageMove")]
    pub fn import_message_move(
        &self,
        source_key_src_folder: &[u8],
        source_key_src_message: &[u8],
        pcl_message: &[u8],
        source_key_dest_message: &[u8],
        change_num_dest_message: &[u8],
    ) -> Result<()> {
        const METHOD: &str = "IExchangeImportContentsChanges::ImportMessageMove";
        let source_key_src_folder_count = call::count(
            self,
            METHOD,
            "source_key_src_folder",
            source_key_src_folder,
        )?;
        let source_key_src_message_count = call::count(
            self,
            METHOD,
            "source_key_src_message",
            source_key_src_message,
        )?;
        let pcl_message_count = call::count(self, METHOD, "pcl_message", pcl_message)?;
        let source_key_dest_message_count = call::count(
            self,
            METHOD,
            "source_key_dest_message",
            source_key_dest_message,
        )?;
        let change_num_dest_message_count = call::count(
            self,
            METHOD,
            "change_num_dest_message",
            change_num_dest_message,
        )?;
        let status = unsafe {
            self.as_raw()
                .ImportMessageMove(
                    source_key_src_folder_count,
                    call::pointer(source_key_src_folder).cast(),
                    source_key_src_message_count,
                    call::pointer(source_key_src_message).cast(),
                    pcl_message_count,
                    call::pointer(pcl_message).cast(),
                    source_key_dest_message_count,
                    call::pointer(source_key_dest_message).cast(),
                    change_num_dest_message_count,
                    call::pointer(change_num_dest_message).cast(),
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
#[cfg(feature = "exchange")]
/// Takes changes of the folders of a store.
#[doc(alias = "IExchangeImportHierarchyChanges")]
#[derive(Debug)]
pub struct ExchangeImportHierarchyChanges<'s> {
    raw: raw::IExchangeImportHierarchyChanges,
    scope: Scope<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeImportHierarchyChanges<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(
        raw: raw::IExchangeImportHierarchyChanges,
        scope: Scope<'s>,
    ) -> Self {
        let scope = scope.named("exchange import hierarchy changes");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeImportHierarchyChanges {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeImportHierarchyChanges<'s> {
    type Raw = raw::IExchangeImportHierarchyChanges;
    const KIND: &'static str = "exchange import hierarchy changes";
    unsafe fn from_raw(
        raw: raw::IExchangeImportHierarchyChanges,
        scope: Scope<'s>,
    ) -> Self {
        unsafe { ExchangeImportHierarchyChanges::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeImportHierarchyChanges {
        ExchangeImportHierarchyChanges::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeImportHierarchyChanges<'s> {
    /// Sets the state to start from.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "Config")]
    pub fn config(&self, stream: &raw::IStream, flags: u32) -> Result<()> {
        const METHOD: &str = "IExchangeImportHierarchyChanges::Config";
        let status = unsafe { self.as_raw().Config(stream, flags) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Writes the state that has been reached.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "UpdateState")]
    pub fn update_state(&self, stream: &raw::IStream) -> Result<()> {
        const METHOD: &str = "IExchangeImportHierarchyChanges::UpdateState";
        let status = unsafe { self.as_raw().UpdateState(stream) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Takes a new or changed folder.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "ImportFolderChange")]
    pub fn import_folder_change(&self, ppval_changes: &[PropValue]) -> Result<()> {
        const METHOD: &str = "IExchangeImportHierarchyChanges::ImportFolderChange";
        let arena = Arena::new();
        let ppval_changes_count = call::count(
            self,
            METHOD,
            "ppval_changes",
            ppval_changes,
        )?;
        let ppval_changes = call::argument(
            self,
            METHOD,
            "ppval_changes",
            encode::props(&arena, ppval_changes),
        )?;
        let status = unsafe {
            self.as_raw().ImportFolderChange(ppval_changes_count, ppval_changes.cast())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Takes the deletion of folders.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "ImportFolderDeletion")]
    pub fn import_folder_deletion(
        &self,
        flags: u32,
        src_entry_list: &[EntryId],
    ) -> Result<()> {
        const METHOD: &str = "IExchangeImportHierarchyChanges::ImportFolderDeletion";
        let arena = Arena::new();
        let src_entry_list = call::argument(
            self,
            METHOD,
            "src_entry_list",
            encode::entry_list(&arena, src_entry_list),
        )?;
        let status = unsafe {
            self.as_raw().ImportFolderDeletion(flags, src_entry_list.cast())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
#[cfg(feature = "exchange")]
/// Administers the mailboxes and public folders of an Exchange server.
#[doc(alias = "IExchangeManageStore")]
#[derive(Debug)]
pub struct ExchangeManageStore<'s> {
    raw: raw::IExchangeManageStore,
    scope: Scope<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeManageStore<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IExchangeManageStore, scope: Scope<'s>) -> Self {
        let scope = scope.named("exchange manage store");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeManageStore {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeManageStore<'s> {
    type Raw = raw::IExchangeManageStore;
    const KIND: &'static str = "exchange manage store";
    const HAS_LAST_ERROR: bool = false;
    unsafe fn from_raw(raw: raw::IExchangeManageStore, scope: Scope<'s>) -> Self {
        unsafe { ExchangeManageStore::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeManageStore {
        ExchangeManageStore::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeManageStore<'s> {
    /// Makes the entry identifier of a mailbox or of the public folders.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "CreateStoreEntryID")]
    pub fn create_store_entry_id(
        &self,
        msg_store_dn: &str,
        mailbox_dn: Option<&str>,
        flags: u32,
    ) -> Result<EntryId> {
        const METHOD: &str = "IExchangeManageStore::CreateStoreEntryID";
        let arena = Arena::new();
        let msg_store_dn = call::argument(
            self,
            METHOD,
            "msg_store_dn",
            encode::text(&arena, msg_store_dn, false),
        )?;
        let mailbox_dn = match mailbox_dn {
            Some(mailbox_dn) => {
                call::argument(
                    self,
                    METHOD,
                    "mailbox_dn",
                    encode::text(&arena, mailbox_dn, false),
                )?
            }
            None => ptr::null_mut(),
        };
        let mut entry_id_count = 0;
        let mut entry_id = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .CreateStoreEntryID(
                    msg_store_dn.cast(),
                    mailbox_dn.cast(),
                    flags,
                    &mut entry_id_count,
                    &mut entry_id,
                )
        };
        call::check(self, METHOD, status)?;
        let entry_id = unsafe {
            MapiBuffer::from_raw(entry_id, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe { decode::entry_id(entry_id.as_ptr(), entry_id_count) },
        )
    }
    /// Makes the entry identifier of what has a source key.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "EntryIDFromSourceKey")]
    pub fn entry_id_from_source_key(
        &self,
        folder_source_key: &[u8],
        message_source_key: Option<&[u8]>,
    ) -> Result<EntryId> {
        const METHOD: &str = "IExchangeManageStore::EntryIDFromSourceKey";
        let folder_source_key_count = call::count(
            self,
            METHOD,
            "folder_source_key",
            folder_source_key,
        )?;
        let message_source_key = message_source_key.unwrap_or_default();
        let message_source_key_count = call::count(
            self,
            METHOD,
            "message_source_key",
            message_source_key,
        )?;
        let mut entry_id_count = 0;
        let mut entry_id = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .EntryIDFromSourceKey(
                    folder_source_key_count,
                    call::pointer(folder_source_key).cast(),
                    message_source_key_count,
                    call::pointer(message_source_key).cast(),
                    &mut entry_id_count,
                    &mut entry_id,
                )
        };
        call::check(self, METHOD, status)?;
        let entry_id = unsafe {
            MapiBuffer::from_raw(entry_id, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe { decode::entry_id(entry_id.as_ptr(), entry_id_count) },
        )
    }
    /// Tells the rights of a user.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "GetRights")]
    pub fn rights(&self, user_entry_id: &EntryId, entry_id: &EntryId) -> Result<u32> {
        const METHOD: &str = "IExchangeManageStore::GetRights";
        let user_entry_id = user_entry_id.as_bytes();
        let user_entry_id_count = call::count(
            self,
            METHOD,
            "user_entry_id",
            user_entry_id,
        )?;
        let entry_id = entry_id.as_bytes();
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let mut rights = 0;
        let status = unsafe {
            self.as_raw()
                .GetRights(
                    user_entry_id_count,
                    call::pointer(user_entry_id).cast(),
                    entry_id_count,
                    call::pointer(entry_id).cast(),
                    &mut rights,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(rights)
    }
    /// Opens the table of the mailboxes of a server.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "GetMailboxTable")]
    pub fn mailbox_table(&self, server_name: &str, flags: u32) -> Result<Table<'s>> {
        const METHOD: &str = "IExchangeManageStore::GetMailboxTable";
        let arena = Arena::new();
        let server_name = call::argument(
            self,
            METHOD,
            "server_name",
            encode::text(&arena, server_name, false),
        )?;
        let mut table = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw().GetMailboxTable(server_name.cast(), &mut *table, flags)
        };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe { Table::from_raw(table, self.scope().clone()) };
        Ok(table)
    }
    /// Opens the table of the public folders of a server.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "GetPublicFolderTable")]
    pub fn public_folder_table(
        &self,
        server_name: &str,
        flags: u32,
    ) -> Result<Table<'s>> {
        const METHOD: &str = "IExchangeManageStore::GetPublicFolderTable";
        let arena = Arena::new();
        let server_name = call::argument(
            self,
            METHOD,
            "server_name",
            encode::text(&arena, server_name, false),
        )?;
        let mut table = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw().GetPublicFolderTable(server_name.cast(), &mut *table, flags)
        };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe { Table::from_raw(table, self.scope().clone()) };
        Ok(table)
    }
}
#[cfg(feature = "exchange")]
/// Gives a message converted to a stream.
#[doc(alias = "IExchangeMessageConversion")]
#[derive(Debug)]
pub struct ExchangeMessageConversion<'s> {
    raw: raw::IExchangeMessageConversion,
    scope: Scope<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeMessageConversion<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(
        raw: raw::IExchangeMessageConversion,
        scope: Scope<'s>,
    ) -> Self {
        let scope = scope.named("exchange message conversion");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeMessageConversion {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeMessageConversion<'s> {
    type Raw = raw::IExchangeMessageConversion;
    const KIND: &'static str = "exchange message conversion";
    const HAS_LAST_ERROR: bool = false;
    unsafe fn from_raw(raw: raw::IExchangeMessageConversion, scope: Scope<'s>) -> Self {
        unsafe { ExchangeMessageConversion::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeMessageConversion {
        ExchangeMessageConversion::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeMessageConversion<'s> {
    /// Gives the stream.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "OpenStream")]
    pub fn open_stream(&self, prop_array: &[PropValue]) -> Result<Stream<'s>> {
        const METHOD: &str = "IExchangeMessageConversion::OpenStream";
        let arena = Arena::new();
        let prop_array_count = call::count(self, METHOD, "prop_array", prop_array)?;
        let prop_array = call::argument(
            self,
            METHOD,
            "prop_array",
            encode::props(&arena, prop_array),
        )?;
        let mut stream = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw().OpenStream(prop_array_count, prop_array.cast(), &mut *stream)
        };
        call::check(self, METHOD, status)?;
        let stream = call::given(self, METHOD, ManuallyDrop::into_inner(stream))?;
        let stream = unsafe { Stream::from_raw(stream, self.scope().clone()) };
        Ok(stream)
    }
}
#[cfg(feature = "exchange")]
/// A table of rules, rights or the like that can be changed.
///
/// [iexchangemodifytableiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iexchangemodifytableiunknown)
#[doc(alias = "IExchangeModifyTable")]
#[derive(Debug)]
pub struct ExchangeModifyTable<'s> {
    raw: raw::IExchangeModifyTable,
    scope: Scope<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeModifyTable<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IExchangeModifyTable, scope: Scope<'s>) -> Self {
        let scope = scope.named("exchange modify table");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeModifyTable {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeModifyTable<'s> {
    type Raw = raw::IExchangeModifyTable;
    const KIND: &'static str = "exchange modify table";
    unsafe fn from_raw(raw: raw::IExchangeModifyTable, scope: Scope<'s>) -> Self {
        unsafe { ExchangeModifyTable::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeModifyTable {
        ExchangeModifyTable::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeModifyTable<'s> {
    /// Opens the table.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iexchangemodifytable-gettable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iexchangemodifytable-gettable)
    #[doc(alias = "GetTable")]
    pub fn table(&self, flags: flags::RowListFlags) -> Result<Table<'s>> {
        const METHOD: &str = "IExchangeModifyTable::GetTable";
        let mut table = ManuallyDrop::new(None);
        let status = unsafe { self.as_raw().GetTable(flags.bits(), &mut *table) };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe { Table::from_raw(table, self.scope().clone()) };
        Ok(table)
    }
    /// Adds, changes and removes rows.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iexchangemodifytable-modifytable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iexchangemodifytable-modifytable)
    #[doc(alias = "ModifyTable")]
    pub fn modify_table(
        &self,
        flags: flags::RowListFlags,
        mods: &[form::RowChange],
    ) -> Result<()> {
        const METHOD: &str = "IExchangeModifyTable::ModifyTable";
        let arena = Arena::new();
        let mods = call::argument(
            self,
            METHOD,
            "mods",
            form::row_changes(&arena, mods),
        )?;
        let status = unsafe { self.as_raw().ModifyTable(flags.bits(), mods.cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
#[cfg(feature = "exchange")]
/// A news feed of an Exchange server.
#[doc(alias = "IExchangeNntpNewsfeed")]
#[derive(Debug)]
pub struct ExchangeNntpNewsfeed<'s> {
    raw: raw::IExchangeNntpNewsfeed,
    scope: Scope<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeNntpNewsfeed<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IExchangeNntpNewsfeed, scope: Scope<'s>) -> Self {
        let scope = scope.named("exchange nntp newsfeed");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeNntpNewsfeed {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeNntpNewsfeed<'s> {
    type Raw = raw::IExchangeNntpNewsfeed;
    const KIND: &'static str = "exchange nntp newsfeed";
    const HAS_LAST_ERROR: bool = false;
    unsafe fn from_raw(raw: raw::IExchangeNntpNewsfeed, scope: Scope<'s>) -> Self {
        unsafe { ExchangeNntpNewsfeed::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeNntpNewsfeed {
        ExchangeNntpNewsfeed::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeNntpNewsfeed<'s> {
    /// Only the header names it.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "Configure")]
    pub fn configure(
        &self,
        newsfeed_dn: &str,
        i_mail_prop_array: &[PropValue],
    ) -> Result<()> {
        const METHOD: &str = "IExchangeNntpNewsfeed::Configure";
        let arena = Arena::new();
        let newsfeed_dn = call::argument(
            self,
            METHOD,
            "newsfeed_dn",
            encode::text(&arena, newsfeed_dn, false),
        )?;
        let i_mail_prop_array_count = call::count(
            self,
            METHOD,
            "i_mail_prop_array",
            i_mail_prop_array,
        )?;
        let i_mail_prop_array = call::argument(
            self,
            METHOD,
            "i_mail_prop_array",
            encode::props(&arena, i_mail_prop_array),
        )?;
        let status = unsafe {
            self.as_raw()
                .Configure(
                    newsfeed_dn.cast(),
                    i_mail_prop_array_count,
                    i_mail_prop_array.cast(),
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Only the header names it.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "CheckMsgIds")]
    pub fn check_msg_ids(&self, msg_ids: &str) -> Result<Vec<u8>> {
        const METHOD: &str = "IExchangeNntpNewsfeed::CheckMsgIds";
        let arena = Arena::new();
        let msg_ids = call::argument(
            self,
            METHOD,
            "msg_ids",
            encode::text(&arena, msg_ids, false),
        )?;
        let mut lppf_wanted_count = 0;
        let mut lppf_wanted = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .CheckMsgIds(msg_ids.cast(), &mut lppf_wanted_count, &mut lppf_wanted)
        };
        call::check(self, METHOD, status)?;
        let lppf_wanted = unsafe {
            MapiBuffer::from_raw(lppf_wanted, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe { decode::bytes(lppf_wanted.as_ptr(), lppf_wanted_count) },
        )
    }
    /// Only the header names it.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "OpenArticleStream")]
    pub fn open_article_stream(&self) -> Result<Stream<'s>> {
        const METHOD: &str = "IExchangeNntpNewsfeed::OpenArticleStream";
        let mut stream = ManuallyDrop::new(None);
        let status = unsafe { self.as_raw().OpenArticleStream(&mut *stream) };
        call::check(self, METHOD, status)?;
        let stream = call::given(self, METHOD, ManuallyDrop::into_inner(stream))?;
        let stream = unsafe { Stream::from_raw(stream, self.scope().clone()) };
        Ok(stream)
    }
}
#[cfg(feature = "exchange")]
/// The actions of a rule.
#[doc(alias = "IExchangeRuleAction")]
#[derive(Debug)]
pub struct ExchangeRuleAction<'s> {
    raw: raw::IExchangeRuleAction,
    scope: Scope<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeRuleAction<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IExchangeRuleAction, scope: Scope<'s>) -> Self {
        let scope = scope.named("exchange rule action");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeRuleAction {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeRuleAction<'s> {
    type Raw = raw::IExchangeRuleAction;
    const KIND: &'static str = "exchange rule action";
    const HAS_LAST_ERROR: bool = false;
    unsafe fn from_raw(raw: raw::IExchangeRuleAction, scope: Scope<'s>) -> Self {
        unsafe { ExchangeRuleAction::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeRuleAction {
        ExchangeRuleAction::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeRuleAction<'s> {
    /// Only the header names it.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "ActionCount")]
    pub fn action_count(&self) -> Result<u32> {
        const METHOD: &str = "IExchangeRuleAction::ActionCount";
        let mut actions = 0;
        let status = unsafe { self.as_raw().ActionCount(&mut actions) };
        call::check(self, METHOD, status)?;
        Ok(actions)
    }
}
/// Tells MAPI that the client's process is about to end, so that providers save what they
/// have.
///
/// [imapiclientshutdowniunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiclientshutdowniunknown)
#[doc(alias = "IMAPIClientShutdown")]
#[derive(Debug)]
pub struct ClientShutdown<'s> {
    raw: raw::IMAPIClientShutdown,
    scope: Scope<'s>,
}
impl<'s> ClientShutdown<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMAPIClientShutdown, scope: Scope<'s>) -> Self {
        let scope = scope.named("client shutdown");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMAPIClientShutdown {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for ClientShutdown<'s> {
    type Raw = raw::IMAPIClientShutdown;
    const KIND: &'static str = "client shutdown";
    const HAS_LAST_ERROR: bool = false;
    unsafe fn from_raw(raw: raw::IMAPIClientShutdown, scope: Scope<'s>) -> Self {
        unsafe { ClientShutdown::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMAPIClientShutdown {
        ClientShutdown::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> ClientShutdown<'s> {
    /// Asks whether all providers can end fast.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapiclientshutdown-queryfastshutdown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiclientshutdown-queryfastshutdown)
    #[doc(alias = "QueryFastShutdown")]
    pub fn query_fast_shutdown(&self) -> Result<()> {
        const METHOD: &str = "IMAPIClientShutdown::QueryFastShutdown";
        let status = unsafe { self.as_raw().QueryFastShutdown() };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Tells that the process is going to end.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiclientshutdown-notifyprocessshutdown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiclientshutdown-notifyprocessshutdown)
    #[doc(alias = "NotifyProcessShutdown")]
    pub fn notify_process_shutdown(&self) -> Result<()> {
        const METHOD: &str = "IMAPIClientShutdown::NotifyProcessShutdown";
        let status = unsafe { self.as_raw().NotifyProcessShutdown() };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Tells that the client ends now and calls nothing of MAPI any more.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapiclientshutdown-dofastshutdown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiclientshutdown-dofastshutdown)
    #[doc(alias = "DoFastShutdown")]
    pub fn do_fast_shutdown(&self) -> Result<()> {
        const METHOD: &str = "IMAPIClientShutdown::DoFastShutdown";
        let status = unsafe { self.as_raw().DoFastShutdown() };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
/// A form that shows a message.
///
/// [imapiformiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformiunknown)
#[doc(alias = "IMAPIForm")]
#[derive(Debug)]
pub struct Form<'s> {
    raw: raw::IMAPIForm,
    scope: Scope<'s>,
}
impl<'s> Form<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMAPIForm, scope: Scope<'s>) -> Self {
        let scope = scope.named("form");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMAPIForm {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for Form<'s> {
    type Raw = raw::IMAPIForm;
    const KIND: &'static str = "form";
    unsafe fn from_raw(raw: raw::IMAPIForm, scope: Scope<'s>) -> Self {
        unsafe { Form::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMAPIForm {
        Form::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> Form<'s> {
    /// Sets the view context that the form works in.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiform-setviewcontext](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiform-setviewcontext)
    #[doc(alias = "SetViewContext")]
    pub fn set_view_context(
        &self,
        p_view_context: Option<&raw::IMAPIViewContext>,
    ) -> Result<()> {
        const METHOD: &str = "IMAPIForm::SetViewContext";
        let status = unsafe { self.as_raw().SetViewContext(p_view_context) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Gives the view context that the form works in.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiform-getviewcontext](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiform-getviewcontext)
    #[doc(alias = "GetViewContext")]
    pub fn view_context(&self) -> Result<raw::IMAPIViewContext> {
        const METHOD: &str = "IMAPIForm::GetViewContext";
        let mut pp_view_context = ManuallyDrop::new(None);
        let status = unsafe { self.as_raw().GetViewContext(&mut *pp_view_context) };
        call::check(self, METHOD, status)?;
        let pp_view_context = call::given(
            self,
            METHOD,
            ManuallyDrop::into_inner(pp_view_context),
        )?;
        Ok(pp_view_context)
    }
    /// Closes the form.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiform-shutdownform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiform-shutdownform)
    #[doc(alias = "ShutdownForm")]
    pub fn shutdown_form(&self, save_options: u32) -> Result<()> {
        const METHOD: &str = "IMAPIForm::ShutdownForm";
        let status = unsafe { self.as_raw().ShutdownForm(save_options) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Has the form carry out a verb of its own.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiform-doverb](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiform-doverb)
    #[doc(alias = "DoVerb")]
    pub fn do_verb(
        &self,
        i_verb: i32,
        view_context: Option<&raw::IMAPIViewContext>,
        hwnd_parent: usize,
        lprc_pos_rect: &raw::RECT,
    ) -> Result<()> {
        const METHOD: &str = "IMAPIForm::DoVerb";
        let status = unsafe {
            self.as_raw()
                .DoVerb(i_verb, view_context, hwnd_parent, ptr::from_ref(lprc_pos_rect))
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Registers a view's sink for what happens in the form.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_ENOUGH_MEMORY`.
    ///
    /// [imapiform-advise](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiform-advise)
    #[doc(alias = "Advise")]
    pub fn advise(&self, p_advise: &raw::IMAPIViewAdviseSink) -> Result<usize> {
        const METHOD: &str = "IMAPIForm::Advise";
        let mut pdw_status = 0;
        let status = unsafe { self.as_raw().Advise(p_advise, &mut pdw_status) };
        call::check(self, METHOD, status)?;
        Ok(pdw_status)
    }
    /// Ends such a registration.
    ///
    /// # Errors
    ///
    /// `MAPI_E_INVALID_PARAMETER`.
    ///
    /// [imapiform-unadvise](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiform-unadvise)
    #[doc(alias = "Unadvise")]
    pub fn unadvise(&self, connection: usize) -> Result<()> {
        const METHOD: &str = "IMAPIForm::Unadvise";
        let status = unsafe { self.as_raw().Unadvise(connection) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
/// Through it a viewer tells a form of changes.
///
/// [imapiformadvisesinkiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformadvisesinkiunknown)
#[doc(alias = "IMAPIFormAdviseSink")]
#[derive(Debug)]
pub struct FormAdviseSink<'s> {
    raw: raw::IMAPIFormAdviseSink,
    scope: Scope<'s>,
}
impl<'s> FormAdviseSink<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMAPIFormAdviseSink, scope: Scope<'s>) -> Self {
        let scope = scope.named("form advise sink");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMAPIFormAdviseSink {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for FormAdviseSink<'s> {
    type Raw = raw::IMAPIFormAdviseSink;
    const KIND: &'static str = "form advise sink";
    const HAS_LAST_ERROR: bool = false;
    unsafe fn from_raw(raw: raw::IMAPIFormAdviseSink, scope: Scope<'s>) -> Self {
        unsafe { FormAdviseSink::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMAPIFormAdviseSink {
        FormAdviseSink::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> FormAdviseSink<'s> {
    /// Tells that the state of the viewer has changed.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiformadvisesink-onchange](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformadvisesink-onchange)
    #[doc(alias = "OnChange")]
    pub fn on_change(&self, dir: flags::ViewStatus) -> Result<()> {
        const METHOD: &str = "IMAPIFormAdviseSink::OnChange";
        let status = unsafe { self.as_raw().OnChange(dir.bits()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Asks whether the form can show the next message too.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiformadvisesink-onactivatenext](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformadvisesink-onactivatenext)
    #[doc(alias = "OnActivateNext")]
    pub fn on_activate_next(
        &self,
        message_class: &str,
        message_status: u32,
        message_flags: u32,
    ) -> Result<PersistMessage<'s>> {
        const METHOD: &str = "IMAPIFormAdviseSink::OnActivateNext";
        let arena = Arena::new();
        let message_class = call::argument(
            self,
            METHOD,
            "message_class",
            encode::text(&arena, message_class, false),
        )?;
        let mut pp_persist_message = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw()
                .OnActivateNext(
                    message_class.cast(),
                    message_status,
                    message_flags,
                    &mut *pp_persist_message,
                )
        };
        call::check(self, METHOD, status)?;
        let pp_persist_message = call::given(
            self,
            METHOD,
            ManuallyDrop::into_inner(pp_persist_message),
        )?;
        let pp_persist_message = unsafe {
            PersistMessage::from_raw(pp_persist_message, self.scope().clone())
        };
        Ok(pp_persist_message)
    }
}
/// A registry that forms are installed in.
///
/// [imapiformcontaineriunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontaineriunknown)
#[doc(alias = "IMAPIFormContainer")]
#[derive(Debug)]
pub struct FormContainer<'s> {
    raw: raw::IMAPIFormContainer,
    scope: Scope<'s>,
}
impl<'s> FormContainer<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMAPIFormContainer, scope: Scope<'s>) -> Self {
        let scope = scope.named("form container");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMAPIFormContainer {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for FormContainer<'s> {
    type Raw = raw::IMAPIFormContainer;
    const KIND: &'static str = "form container";
    unsafe fn from_raw(raw: raw::IMAPIFormContainer, scope: Scope<'s>) -> Self {
        unsafe { FormContainer::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMAPIFormContainer {
        FormContainer::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> FormContainer<'s> {
    /// Installs the form that a configuration file describes.
    ///
    /// # Errors
    ///
    /// `MAPI_E_EXTENDED_ERROR`, `MAPI_E_USER_CANCEL`.
    ///
    /// [imapiformcontainer-installform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontainer-installform)
    #[doc(alias = "InstallForm")]
    pub fn install_form(
        &self,
        flags: flags::InstallFormFlags,
        cfg_path_name: &str,
    ) -> Result<()> {
        const METHOD: &str = "IMAPIFormContainer::InstallForm";
        let arena = Arena::new();
        let mut unicode = true;
        let status = loop {
            let cfg_path_name = call::argument(
                self,
                METHOD,
                "cfg_path_name",
                encode::text(&arena, cfg_path_name, unicode),
            )?;
            let status = unsafe {
                self.as_raw()
                    .InstallForm(
                        0,
                        flags.bits() | call::width(unicode),
                        cfg_path_name.cast(),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Removes a form.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`.
    ///
    /// [imapiformcontainer-removeform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontainer-removeform)
    #[doc(alias = "RemoveForm")]
    pub fn remove_form(&self, message_class: &str) -> Result<()> {
        const METHOD: &str = "IMAPIFormContainer::RemoveForm";
        let arena = Arena::new();
        let message_class = call::argument(
            self,
            METHOD,
            "message_class",
            encode::text(&arena, message_class, false),
        )?;
        let status = unsafe { self.as_raw().RemoveForm(message_class.cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Finds the form for a message class in this container.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`.
    ///
    /// [imapiformcontainer-resolvemessageclass](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontainer-resolvemessageclass)
    #[doc(alias = "ResolveMessageClass")]
    pub fn resolve_message_class(
        &self,
        message_class: &str,
        flags: flags::ResolveFormFlags,
    ) -> Result<FormInfo<'s>> {
        const METHOD: &str = "IMAPIFormContainer::ResolveMessageClass";
        let arena = Arena::new();
        let message_class = call::argument(
            self,
            METHOD,
            "message_class",
            encode::text(&arena, message_class, false),
        )?;
        let mut pforminfo = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw()
                .ResolveMessageClass(message_class.cast(), flags.bits(), &mut *pforminfo)
        };
        call::check(self, METHOD, status)?;
        let pforminfo = call::given(self, METHOD, ManuallyDrop::into_inner(pforminfo))?;
        let pforminfo = unsafe { FormInfo::from_raw(pforminfo, self.scope().clone()) };
        Ok(pforminfo)
    }
    /// Finds the forms for several message classes in this container.
    ///
    /// - `p_msg_class_array`: Null: all forms.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiformcontainer-resolvemultiplemessageclasses](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontainer-resolvemultiplemessageclasses)
    #[doc(alias = "ResolveMultipleMessageClasses")]
    pub fn resolve_multiple_message_classes(
        &self,
        p_msg_class_array: Option<&[&str]>,
        flags: flags::ResolveFormFlags,
    ) -> Result<Vec<Option<FormInfo<'s>>>> {
        const METHOD: &str = "IMAPIFormContainer::ResolveMultipleMessageClasses";
        let arena = Arena::new();
        let p_msg_class_array = match p_msg_class_array {
            Some(p_msg_class_array) => {
                call::argument(
                    self,
                    METHOD,
                    "p_msg_class_array",
                    form::message_classes(&arena, p_msg_class_array),
                )?
            }
            None => ptr::null_mut(),
        };
        let mut ppfrminfoarray = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .ResolveMultipleMessageClasses(
                    p_msg_class_array.cast(),
                    flags.bits(),
                    &mut ppfrminfoarray,
                )
        };
        call::check(self, METHOD, status)?;
        let ppfrminfoarray = unsafe { FormInfo::taken(self.scope(), ppfrminfoarray) };
        call::answer(self, METHOD, ppfrminfoarray)
    }
    /// Gives the properties that the forms of this container use.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BAD_CHARWIDTH`.
    ///
    /// [imapiformcontainer-calcformpropset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontainer-calcformpropset)
    #[doc(alias = "CalcFormPropSet")]
    pub fn calc_form_prop_set(
        &self,
        flags: flags::FormPropSet,
    ) -> Result<Vec<form::FormProp>> {
        const METHOD: &str = "IMAPIFormContainer::CalcFormPropSet";
        let mut pp_results = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw()
                    .CalcFormPropSet(
                        flags.to_raw() | call::width(unicode),
                        &mut pp_results,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let pp_results = unsafe {
            MapiBuffer::from_raw(pp_results, self.scope().allocator())
        };
        call::answer(self, METHOD, unsafe { form::read_props(pp_results.as_ptr()) })
    }
    /// Tells the name that people see.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiformcontainer-getdisplay](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontainer-getdisplay)
    #[doc(alias = "GetDisplay")]
    pub fn display(&self) -> Result<String> {
        const METHOD: &str = "IMAPIFormContainer::GetDisplay";
        let mut psz_display_name = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw().GetDisplay(call::width(unicode), &mut psz_display_name)
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let psz_display_name = unsafe {
            MapiBuffer::from_raw(psz_display_name, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe {
                decode::optional_text(psz_display_name.as_ptr(), unicode)
                    .map(Option::unwrap_or_default)
            },
        )
    }
}
/// The form manager: it finds the form for a message class and starts it.
///
/// [imapiformmgriunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgriunknown)
#[doc(alias = "IMAPIFormMgr")]
#[derive(Debug)]
pub struct FormManager<'s> {
    raw: raw::IMAPIFormMgr,
    scope: Scope<'s>,
}
impl<'s> FormManager<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMAPIFormMgr, scope: Scope<'s>) -> Self {
        let scope = scope.named("form manager");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMAPIFormMgr {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for FormManager<'s> {
    type Raw = raw::IMAPIFormMgr;
    const KIND: &'static str = "form manager";
    unsafe fn from_raw(raw: raw::IMAPIFormMgr, scope: Scope<'s>) -> Self {
        unsafe { FormManager::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMAPIFormMgr {
        FormManager::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> FormManager<'s> {
    /// Starts the form for a message and has it load the message.
    ///
    /// - `message_class`: Null: as the message says, with its status and flags.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`.
    ///
    /// [imapiformmgr-loadform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-loadform)
    #[doc(alias = "LoadForm")]
    pub fn load_form(
        &self,
        flags: flags::ResolveFormFlags,
        message_class: Option<&str>,
        message_status: u32,
        message_flags: u32,
        p_folder_focus: Option<&Folder<'_>>,
        p_message_site: &raw::IMAPIMessageSite,
        pmsg: &Message<'_>,
        p_view_context: Option<&raw::IMAPIViewContext>,
    ) -> Result<Form<'s>> {
        const METHOD: &str = "IMAPIFormMgr::LoadForm";
        let arena = Arena::new();
        let message_class = match message_class {
            Some(message_class) => {
                call::argument(
                    self,
                    METHOD,
                    "message_class",
                    encode::text(&arena, message_class, false),
                )?
            }
            None => ptr::null_mut(),
        };
        let mut ppv_obj = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .LoadForm(
                    0,
                    flags.bits(),
                    message_class.cast(),
                    message_status,
                    message_flags,
                    p_folder_focus.map(|object| object.as_raw()),
                    p_message_site,
                    pmsg.as_raw(),
                    p_view_context,
                    &<raw::IMAPIForm as Interface>::IID,
                    &mut ppv_obj,
                )
        };
        call::check(self, METHOD, status)?;
        let ppv_obj = unsafe { call::interface(self, METHOD, ppv_obj)? };
        let ppv_obj = unsafe { Form::from_raw(ppv_obj, self.scope().clone()) };
        Ok(ppv_obj)
    }
    /// Finds the form for a message class.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`.
    ///
    /// [imapiformmgr-resolvemessageclass](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-resolvemessageclass)
    #[doc(alias = "ResolveMessageClass")]
    pub fn resolve_message_class(
        &self,
        msg_class: &str,
        flags: flags::ResolveFormFlags,
        p_folder_focus: Option<&Folder<'_>>,
    ) -> Result<FormInfo<'s>> {
        const METHOD: &str = "IMAPIFormMgr::ResolveMessageClass";
        let arena = Arena::new();
        let msg_class = call::argument(
            self,
            METHOD,
            "msg_class",
            encode::text(&arena, msg_class, false),
        )?;
        let mut pp_result = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw()
                .ResolveMessageClass(
                    msg_class.cast(),
                    flags.bits(),
                    p_folder_focus.map(|object| object.as_raw()),
                    &mut *pp_result,
                )
        };
        call::check(self, METHOD, status)?;
        let pp_result = call::given(self, METHOD, ManuallyDrop::into_inner(pp_result))?;
        let pp_result = unsafe { FormInfo::from_raw(pp_result, self.scope().clone()) };
        Ok(pp_result)
    }
    /// Finds the forms for several message classes.
    ///
    /// - `p_msg_classes`: Null: all forms.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiformmgr-resolvemultiplemessageclasses](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-resolvemultiplemessageclasses)
    #[doc(alias = "ResolveMultipleMessageClasses")]
    pub fn resolve_multiple_message_classes(
        &self,
        p_msg_classes: Option<&[&str]>,
        flags: flags::ResolveFormFlags,
        p_folder_focus: Option<&Folder<'_>>,
    ) -> Result<Vec<Option<FormInfo<'s>>>> {
        const METHOD: &str = "IMAPIFormMgr::ResolveMultipleMessageClasses";
        let arena = Arena::new();
        let p_msg_classes = match p_msg_classes {
            Some(p_msg_classes) => {
                call::argument(
                    self,
                    METHOD,
                    "p_msg_classes",
                    form::message_classes(&arena, p_msg_classes),
                )?
            }
            None => ptr::null_mut(),
        };
        let mut pfrminfoarray = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .ResolveMultipleMessageClasses(
                    p_msg_classes.cast(),
                    flags.bits(),
                    p_folder_focus.map(|object| object.as_raw()),
                    &mut pfrminfoarray,
                )
        };
        call::check(self, METHOD, status)?;
        let pfrminfoarray = unsafe { FormInfo::taken(self.scope(), pfrminfoarray) };
        call::answer(self, METHOD, pfrminfoarray)
    }
    /// Gives the properties that several forms use.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BAD_CHARWIDTH`.
    ///
    /// [imapiformmgr-calcformpropset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-calcformpropset)
    #[doc(alias = "CalcFormPropSet")]
    pub fn calc_form_prop_set(
        &self,
        pfrminfoarray: &[&FormInfo<'_>],
        flags: flags::FormPropSet,
    ) -> Result<Vec<form::FormProp>> {
        const METHOD: &str = "IMAPIFormMgr::CalcFormPropSet";
        let arena = Arena::new();
        let pfrminfoarray = call::argument(
            self,
            METHOD,
            "pfrminfoarray",
            FormInfo::list(&arena, pfrminfoarray),
        )?;
        let mut pp_results = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw()
                    .CalcFormPropSet(
                        pfrminfoarray.cast(),
                        flags.to_raw() | call::width(unicode),
                        &mut pp_results,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let pp_results = unsafe {
            MapiBuffer::from_raw(pp_results, self.scope().allocator())
        };
        call::answer(self, METHOD, unsafe { form::read_props(pp_results.as_ptr()) })
    }
    /// Starts a form.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiformmgr-createform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-createform)
    #[doc(alias = "CreateForm")]
    pub fn create_form(
        &self,
        flags: flags::ProviderFlags,
        pfrminfo_to_activate: &FormInfo<'_>,
    ) -> Result<Form<'s>> {
        const METHOD: &str = "IMAPIFormMgr::CreateForm";
        let mut ppv_obj = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .CreateForm(
                    0,
                    flags.bits(),
                    pfrminfo_to_activate.as_raw(),
                    &<raw::IMAPIForm as Interface>::IID,
                    &mut ppv_obj,
                )
        };
        call::check(self, METHOD, status)?;
        let ppv_obj = unsafe { call::interface(self, METHOD, ppv_obj)? };
        let ppv_obj = unsafe { Form::from_raw(ppv_obj, self.scope().clone()) };
        Ok(ppv_obj)
    }
    /// Has the user choose a form.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_USER_CANCEL`.
    ///
    /// [imapiformmgr-selectform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-selectform)
    #[doc(alias = "SelectForm")]
    pub fn select_form(
        &self,
        psz_title: Option<&str>,
        pfld: Option<&Folder<'_>>,
    ) -> Result<FormInfo<'s>> {
        const METHOD: &str = "IMAPIFormMgr::SelectForm";
        let arena = Arena::new();
        let mut ppfrminfo_returned = ManuallyDrop::new(None);
        let mut unicode = true;
        let status = loop {
            let psz_title = match psz_title {
                Some(psz_title) => {
                    call::argument(
                        self,
                        METHOD,
                        "psz_title",
                        encode::text(&arena, psz_title, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let status = unsafe {
                self.as_raw()
                    .SelectForm(
                        0,
                        call::width(unicode),
                        psz_title.cast(),
                        pfld.map(|object| object.as_raw()),
                        &mut *ppfrminfo_returned,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let ppfrminfo_returned = call::given(
            self,
            METHOD,
            ManuallyDrop::into_inner(ppfrminfo_returned),
        )?;
        let ppfrminfo_returned = unsafe {
            FormInfo::from_raw(ppfrminfo_returned, self.scope().clone())
        };
        Ok(ppfrminfo_returned)
    }
    /// Has the user choose several forms.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_USER_CANCEL`.
    ///
    /// [imapiformmgr-selectmultipleforms](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-selectmultipleforms)
    #[doc(alias = "SelectMultipleForms")]
    pub fn select_multiple_forms(
        &self,
        psz_title: Option<&str>,
        pfld: Option<&Folder<'_>>,
        pfrminfoarray: Option<&[&FormInfo<'_>]>,
    ) -> Result<Vec<Option<FormInfo<'s>>>> {
        const METHOD: &str = "IMAPIFormMgr::SelectMultipleForms";
        let arena = Arena::new();
        let pfrminfoarray = match pfrminfoarray {
            Some(pfrminfoarray) => {
                call::argument(
                    self,
                    METHOD,
                    "pfrminfoarray",
                    FormInfo::list(&arena, pfrminfoarray),
                )?
            }
            None => ptr::null_mut(),
        };
        let mut ppfrminfoarray = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let psz_title = match psz_title {
                Some(psz_title) => {
                    call::argument(
                        self,
                        METHOD,
                        "psz_title",
                        encode::text(&arena, psz_title, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let status = unsafe {
                self.as_raw()
                    .SelectMultipleForms(
                        0,
                        call::width(unicode),
                        psz_title.cast(),
                        pfld.map(|object| object.as_raw()),
                        pfrminfoarray.cast(),
                        &mut ppfrminfoarray,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let ppfrminfoarray = unsafe { FormInfo::taken(self.scope(), ppfrminfoarray) };
        call::answer(self, METHOD, ppfrminfoarray)
    }
    /// Has the user choose a form container.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiformmgr-selectformcontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-selectformcontainer)
    #[doc(alias = "SelectFormContainer")]
    pub fn select_form_container(
        &self,
        flags: flags::FormRegistries,
    ) -> Result<FormContainer<'s>> {
        const METHOD: &str = "IMAPIFormMgr::SelectFormContainer";
        let mut pfcnt = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw().SelectFormContainer(0, flags.to_raw(), &mut *pfcnt)
        };
        call::check(self, METHOD, status)?;
        let pfcnt = call::given(self, METHOD, ManuallyDrop::into_inner(pfcnt))?;
        let pfcnt = unsafe { FormContainer::from_raw(pfcnt, self.scope().clone()) };
        Ok(pfcnt)
    }
    /// Gives the container of a registry of forms.
    ///
    /// - `unk`: The folder of HFRMREG_FOLDER; else null.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiformmgr-openformcontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-openformcontainer)
    #[doc(alias = "OpenFormContainer")]
    pub fn open_form_container(
        &self,
        hfrmreg: flags::FormRegistry,
        unk: Option<&windows_core::IUnknown>,
    ) -> Result<FormContainer<'s>> {
        const METHOD: &str = "IMAPIFormMgr::OpenFormContainer";
        let mut pfcnt = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw()
                .OpenFormContainer(
                    hfrmreg.to_raw(),
                    unk.map_or(ptr::null_mut(), |object| object.as_raw()),
                    &mut *pfcnt,
                )
        };
        call::check(self, METHOD, status)?;
        let pfcnt = call::given(self, METHOD, ManuallyDrop::into_inner(pfcnt))?;
        let pfcnt = unsafe { FormContainer::from_raw(pfcnt, self.scope().clone()) };
        Ok(pfcnt)
    }
    /// Downloads what a form needs before it is started.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiformmgr-prepareform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-prepareform)
    #[doc(alias = "PrepareForm")]
    pub fn prepare_form(
        &self,
        flags: flags::ProviderFlags,
        pfrminfo: &FormInfo<'_>,
    ) -> Result<()> {
        const METHOD: &str = "IMAPIFormMgr::PrepareForm";
        let status = unsafe {
            self.as_raw().PrepareForm(0, flags.bits(), pfrminfo.as_raw())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
/// An object with properties.
///
/// [imapipropiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapipropiunknown)
#[doc(alias = "IMAPIProp")]
#[derive(Debug)]
pub struct MapiProp<'s> {
    raw: raw::IMAPIProp,
    scope: Scope<'s>,
}
impl<'s> MapiProp<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMAPIProp, scope: Scope<'s>) -> Self {
        let scope = scope.named("object");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMAPIProp {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for MapiProp<'s> {
    type Raw = raw::IMAPIProp;
    const KIND: &'static str = "object";
    unsafe fn from_raw(raw: raw::IMAPIProp, scope: Scope<'s>) -> Self {
        unsafe { MapiProp::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMAPIProp {
        MapiProp::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiProp<'s> {
    /// Lists the tags of all properties that the object has.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BAD_CHARWIDTH`.
    ///
    /// [imapiprop-getproplist](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-getproplist)
    #[doc(alias = "GetPropList")]
    pub fn prop_list(&self) -> Result<Vec<Tag>> {
        const METHOD: &str = "IMAPIProp::GetPropList";
        let mut prop_tag_array = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw().GetPropList(call::width(unicode), &mut prop_tag_array)
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let prop_tag_array = unsafe {
            MapiBuffer::from_raw(prop_tag_array, self.scope().allocator())
        };
        call::answer(self, METHOD, unsafe { decode::tags(prop_tag_array.as_ptr()) })
    }
}
/// A session: what a client has logged on to, and the way to everything else.
///
/// [imapisessioniunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisessioniunknown)
#[doc(alias = "IMAPISession")]
#[derive(Debug)]
pub struct Session<'s> {
    raw: raw::IMAPISession,
    scope: Scope<'s>,
}
impl<'s> Session<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMAPISession, scope: Scope<'s>) -> Self {
        let scope = scope.named("session");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMAPISession {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for Session<'s> {
    type Raw = raw::IMAPISession;
    const KIND: &'static str = "session";
    unsafe fn from_raw(raw: raw::IMAPISession, scope: Scope<'s>) -> Self {
        unsafe { Session::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMAPISession {
        Session::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> Session<'s> {
    /// Opens the table of the message stores of the profile.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BAD_CHARWIDTH`.
    ///
    /// [imapisession-getmsgstorestable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-getmsgstorestable)
    #[doc(alias = "GetMsgStoresTable")]
    pub fn msg_stores_table(&self) -> Result<Table<'s>> {
        const METHOD: &str = "IMAPISession::GetMsgStoresTable";
        let mut table = ManuallyDrop::new(None);
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw().GetMsgStoresTable(call::width(unicode), &mut *table)
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe {
            Table::from_raw(table, self.scope().clone().with_width(unicode))
        };
        Ok(table)
    }
    /// Opens a message store.
    ///
    /// It may succeed with the warning `MAPI_W_ERRORS_RETURNED`.
    ///
    /// # Errors
    ///
    /// `MAPI_E_LOGON_FAILED`, `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`, `MAPI_E_UNKNOWN_CPID`,
    /// `MAPI_E_UNKNOWN_LCID`.
    ///
    /// [imapisession-openmsgstore](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openmsgstore)
    #[doc(alias = "OpenMsgStore")]
    pub fn open_msg_store(
        &self,
        entry_id: &EntryId,
        flags: flags::MsgStoreFlags,
    ) -> Result<Outcome<MsgStore<'s>>> {
        const METHOD: &str = "IMAPISession::OpenMsgStore";
        let entry_id = entry_id.as_bytes();
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let mut mdb = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .OpenMsgStore(
                    0,
                    entry_id_count,
                    call::pointer(entry_id).cast(),
                    &<raw::IMsgStore as Interface>::IID,
                    flags.bits(),
                    &mut mdb,
                )
        };
        let warning = call::check(self, METHOD, status)?;
        let mdb = unsafe { call::interface(self, METHOD, mdb)? };
        let mdb = unsafe { MsgStore::from_raw(mdb, self.scope().clone()) };
        call::outcome(Ok(mdb), warning)
    }
    /// Opens the address book. A warning says that some provider could not be started.
    ///
    /// It may succeed with the warning `MAPI_W_ERRORS_RETURNED`.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapisession-openaddressbook](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openaddressbook)
    #[doc(alias = "OpenAddressBook")]
    pub fn open_address_book(
        &self,
        flags: flags::AddressBookFlags,
    ) -> Result<Outcome<AddressBook<'s>>> {
        const METHOD: &str = "IMAPISession::OpenAddressBook";
        let mut adr_book = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .OpenAddressBook(
                    0,
                    &<raw::IAddrBook as Interface>::IID,
                    flags.bits(),
                    &mut adr_book,
                )
        };
        let warning = call::check(self, METHOD, status)?;
        let adr_book = unsafe { call::interface(self, METHOD, adr_book)? };
        let adr_book = unsafe { AddressBook::from_raw(adr_book, self.scope().clone()) };
        call::outcome(Ok(adr_book), warning)
    }
    /// Opens a section of the profile: read by many or written by one.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`.
    ///
    /// [imapisession-openprofilesection](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openprofilesection)
    #[doc(alias = "OpenProfileSection")]
    pub fn open_profile_section(
        &self,
        uid: &Guid,
        flags: flags::ProfileSectionFlags,
    ) -> Result<ProfileSection<'s>> {
        const METHOD: &str = "IMAPISession::OpenProfileSection";
        let mut prof_sect = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .OpenProfileSection(
                    ptr::from_ref(uid).cast(),
                    &<raw::IProfSect as Interface>::IID,
                    flags.bits(),
                    &mut prof_sect,
                )
        };
        call::check(self, METHOD, status)?;
        let prof_sect = unsafe { call::interface(self, METHOD, prof_sect)? };
        let prof_sect = unsafe {
            ProfileSection::from_raw(prof_sect, self.scope().clone())
        };
        Ok(prof_sect)
    }
    /// Opens the status table. It waits until the spooler has started its transports.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapisession-getstatustable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-getstatustable)
    #[doc(alias = "GetStatusTable")]
    pub fn status_table(&self) -> Result<Table<'s>> {
        const METHOD: &str = "IMAPISession::GetStatusTable";
        let mut table = ManuallyDrop::new(None);
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw().GetStatusTable(call::width(unicode), &mut *table)
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe {
            Table::from_raw(table, self.scope().clone().with_width(unicode))
        };
        Ok(table)
    }
    /// Opens any object of the session by its entry identifier.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`, `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [imapisession-openentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openentry)
    #[doc(alias = "OpenEntry")]
    pub fn open_entry(
        &self,
        entry_id: &EntryId,
        flags: flags::OpenEntryFlags,
    ) -> Result<AnyObject<'s>> {
        const METHOD: &str = "IMAPISession::OpenEntry";
        let entry_id = entry_id.as_bytes();
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let mut obj_type = 0;
        let mut unk = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .OpenEntry(
                    entry_id_count,
                    call::pointer(entry_id).cast(),
                    ptr::null(),
                    flags.bits(),
                    &mut obj_type,
                    &mut unk,
                )
        };
        call::check(self, METHOD, status)?;
        let unk = unsafe { call::interface(self, METHOD, unk)? };
        let obj_type = flags::ObjectType::from_raw(obj_type);
        let unk = unsafe { AnyObject::from_raw(obj_type, unk, self.scope().clone()) };
        Ok(unk)
    }
    /// Tells whether two entry identifiers stand for the same object.
    ///
    /// # Errors
    ///
    /// `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [imapisession-compareentryids](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-compareentryids)
    #[doc(alias = "CompareEntryIDs")]
    pub fn compare_entry_ids(
        &self,
        entry_id1: &EntryId,
        entry_id2: &EntryId,
    ) -> Result<bool> {
        const METHOD: &str = "IMAPISession::CompareEntryIDs";
        let entry_id1 = entry_id1.as_bytes();
        let entry_id1_count = call::count(self, METHOD, "entry_id1", entry_id1)?;
        let entry_id2 = entry_id2.as_bytes();
        let entry_id2_count = call::count(self, METHOD, "entry_id2", entry_id2)?;
        let mut result = 0;
        let status = unsafe {
            self.as_raw()
                .CompareEntryIDs(
                    entry_id1_count,
                    call::pointer(entry_id1).cast(),
                    entry_id2_count,
                    call::pointer(entry_id2).cast(),
                    0,
                    &mut result,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(result != 0)
    }
    /// Shows the options that a transport has for a message. MAPI declares it unsupported.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "MessageOptions")]
    pub fn message_options(
        &self,
        adr_type: Option<&str>,
        message: Option<&Message<'_>>,
    ) -> Result<()> {
        const METHOD: &str = "IMAPISession::MessageOptions";
        let arena = Arena::new();
        let mut unicode = true;
        let status = loop {
            let adr_type = match adr_type {
                Some(adr_type) => {
                    call::argument(
                        self,
                        METHOD,
                        "adr_type",
                        encode::text(&arena, adr_type, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let status = unsafe {
                self.as_raw()
                    .MessageOptions(
                        0,
                        call::width(unicode),
                        adr_type.cast(),
                        message.map(|object| object.as_raw()),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Gives the default options of a transport for messages. MAPI declares it unsupported.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "QueryDefaultMessageOpt")]
    pub fn query_default_message_opt(
        &self,
        adr_type: Option<&str>,
    ) -> Result<Vec<PropValue>> {
        const METHOD: &str = "IMAPISession::QueryDefaultMessageOpt";
        let arena = Arena::new();
        let mut options_count = 0;
        let mut options = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let adr_type = match adr_type {
                Some(adr_type) => {
                    call::argument(
                        self,
                        METHOD,
                        "adr_type",
                        encode::text(&arena, adr_type, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let status = unsafe {
                self.as_raw()
                    .QueryDefaultMessageOpt(
                        adr_type.cast(),
                        call::width(unicode),
                        &mut options_count,
                        &mut options,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let options = unsafe { MapiBuffer::from_raw(options, self.scope().allocator()) };
        call::answer(
            self,
            METHOD,
            unsafe { decode::props(options.as_ptr(), options_count) },
        )
    }
    /// Lists the address types that the active transports handle.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapisession-enumadrtypes](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-enumadrtypes)
    #[doc(alias = "EnumAdrTypes")]
    pub fn address_types(&self) -> Result<Vec<String>> {
        const METHOD: &str = "IMAPISession::EnumAdrTypes";
        let mut adr_types_count = 0;
        let mut adr_types = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw()
                    .EnumAdrTypes(
                        call::width(unicode),
                        &mut adr_types_count,
                        &mut adr_types,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let adr_types = unsafe {
            MapiBuffer::from_raw(adr_types, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe { decode::text_list(adr_types.as_ptr(), adr_types_count, unicode) },
        )
    }
    /// Gives the entry identifier of the user whose session it is; with the warning, a stand-in.
    ///
    /// It may succeed with the warning `MAPI_W_NO_SERVICE`.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapisession-queryidentity](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-queryidentity)
    #[doc(alias = "QueryIdentity")]
    pub fn query_identity(&self) -> Result<Outcome<EntryId>> {
        const METHOD: &str = "IMAPISession::QueryIdentity";
        let mut entry_id_count = 0;
        let mut entry_id = ptr::null_mut();
        let status = unsafe {
            self.as_raw().QueryIdentity(&mut entry_id_count, &mut entry_id)
        };
        let warning = call::check(self, METHOD, status)?;
        let entry_id = unsafe {
            MapiBuffer::from_raw(entry_id, self.scope().allocator())
        };
        call::outcome(
            call::answer(
                self,
                METHOD,
                unsafe { decode::entry_id(entry_id.as_ptr(), entry_id_count) },
            ),
            warning,
        )
    }
    /// Makes a store the default, primary, secondary or Simple MAPI store; without one, no store
    /// is.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapisession-setdefaultstore](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-setdefaultstore)
    #[doc(alias = "SetDefaultStore")]
    pub fn set_default_store(
        &self,
        flags: flags::DefaultStore,
        entry_id: Option<&EntryId>,
    ) -> Result<()> {
        const METHOD: &str = "IMAPISession::SetDefaultStore";
        let entry_id = entry_id.map_or(&[][..], EntryId::as_bytes);
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let status = unsafe {
            self.as_raw()
                .SetDefaultStore(
                    flags.to_raw(),
                    entry_id_count,
                    call::pointer(entry_id).cast(),
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Gives the message services of the session's profile; changes count from the next session
    /// on.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapisession-adminservices](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-adminservices)
    #[doc(alias = "AdminServices")]
    pub fn admin_services(&self) -> Result<ServiceAdmin<'s>> {
        const METHOD: &str = "IMAPISession::AdminServices";
        let mut service_admin = ManuallyDrop::new(None);
        let status = unsafe { self.as_raw().AdminServices(0, &mut *service_admin) };
        call::check(self, METHOD, status)?;
        let service_admin = call::given(
            self,
            METHOD,
            ManuallyDrop::into_inner(service_admin),
        )?;
        let service_admin = unsafe {
            ServiceAdmin::from_raw(service_admin, self.scope().clone())
        };
        Ok(service_admin)
    }
    /// Shows a message, prepared by PrepareForm, in its form.
    ///
    /// - `interface`: Interface that the form uses; null means IMessage.
    /// - `message_class`: Always 8-bit.
    ///
    /// # Errors
    ///
    /// `MAPI_E_USER_CANCEL`.
    ///
    /// [imapisession-showform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-showform)
    #[doc(alias = "ShowForm")]
    pub fn show_form(
        &self,
        msg_store: &MsgStore<'_>,
        parent_folder: &Folder<'_>,
        interface: Option<&Guid>,
        message_token: usize,
        flags: flags::ShowFormFlags,
        message_status: flags::MessageStatus,
        message_flags: flags::MessageFlags,
        access: flags::Access,
        message_class: &str,
    ) -> Result<()> {
        const METHOD: &str = "IMAPISession::ShowForm";
        let arena = Arena::new();
        let message_class = call::argument(
            self,
            METHOD,
            "message_class",
            encode::text(&arena, message_class, false),
        )?;
        let status = unsafe {
            self.as_raw()
                .ShowForm(
                    0,
                    msg_store.as_raw(),
                    parent_folder.as_raw(),
                    interface.map_or(ptr::null(), |id| ptr::from_ref(id).cast()),
                    message_token,
                    None::<&raw::IMessage>,
                    flags.bits(),
                    message_status.bits(),
                    message_flags.bits(),
                    access.bits(),
                    message_class.cast(),
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Gives a token under which ShowForm finds the message.
    ///
    /// - `interface`: Interface that the form uses; null means IMessage.
    /// - `message_token`: Holds a reference to the message until ShowForm.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapisession-prepareform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-prepareform)
    #[doc(alias = "PrepareForm")]
    pub fn prepare_form(
        &self,
        interface: Option<&Guid>,
        message: &Message<'_>,
    ) -> Result<usize> {
        const METHOD: &str = "IMAPISession::PrepareForm";
        let mut message_token = 0;
        let status = unsafe {
            self.as_raw()
                .PrepareForm(
                    interface.map_or(ptr::null(), |id| ptr::from_ref(id).cast()),
                    message.as_raw(),
                    &mut message_token,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(message_token)
    }
}
/// A table: rows of properties, with columns, a restriction, a sort order and a cursor.
///
/// [imapitableiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitableiunknown)
#[doc(alias = "IMAPITable")]
#[derive(Debug)]
pub struct Table<'s> {
    raw: raw::IMAPITable,
    scope: Scope<'s>,
}
impl<'s> Table<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMAPITable, scope: Scope<'s>) -> Self {
        let scope = scope.named("table");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMAPITable {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for Table<'s> {
    type Raw = raw::IMAPITable;
    const KIND: &'static str = "table";
    unsafe fn from_raw(raw: raw::IMAPITable, scope: Scope<'s>) -> Self {
        unsafe { Table::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMAPITable {
        Table::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> Table<'s> {
    /// Tells what the table is doing and how it follows changes.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapitable-getstatus](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-getstatus)
    #[doc(alias = "GetStatus")]
    pub fn status(&self) -> Result<(flags::TableStatus, flags::TableType)> {
        const METHOD: &str = "IMAPITable::GetStatus";
        let mut table_status = 0;
        let mut table_type = 0;
        let status = unsafe {
            self.as_raw().GetStatus(&mut table_status, &mut table_type)
        };
        call::check(self, METHOD, status)?;
        Ok((
            flags::TableStatus::from_raw(table_status),
            flags::TableType::from_raw(table_type),
        ))
    }
    /// Chooses the columns, in order.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BUSY`.
    ///
    /// [imapitable-setcolumns](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-setcolumns)
    #[doc(alias = "SetColumns")]
    pub fn set_columns(
        &self,
        prop_tag_array: &[Tag],
        flags: flags::TableFlags,
    ) -> Result<()> {
        const METHOD: &str = "IMAPITable::SetColumns";
        let arena = Arena::new();
        let prop_tag_array = call::argument(
            self,
            METHOD,
            "prop_tag_array",
            encode::tags(&arena, prop_tag_array),
        )?;
        let status = unsafe {
            self.as_raw().SetColumns(prop_tag_array.cast(), flags.bits())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Lists the columns that the table shows, or all that it can show.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BUSY`.
    ///
    /// [imapitable-querycolumns](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-querycolumns)
    #[doc(alias = "QueryColumns")]
    pub fn query_columns(&self, flags: flags::QueryColumnsFlags) -> Result<Vec<Tag>> {
        const METHOD: &str = "IMAPITable::QueryColumns";
        let mut prop_tag_array = ptr::null_mut();
        let status = unsafe {
            self.as_raw().QueryColumns(flags.bits(), &mut prop_tag_array)
        };
        call::check(self, METHOD, status)?;
        let prop_tag_array = unsafe {
            MapiBuffer::from_raw(prop_tag_array, self.scope().allocator())
        };
        call::answer(self, METHOD, unsafe { decode::tags(prop_tag_array.as_ptr()) })
    }
    /// Counts the rows that the restriction leaves; a warning says that it is an estimate.
    ///
    /// It may succeed with the warning `MAPI_W_APPROX_COUNT`.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BUSY`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapitable-getrowcount](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-getrowcount)
    #[doc(alias = "GetRowCount")]
    pub fn row_count(&self) -> Result<Outcome<u32>> {
        const METHOD: &str = "IMAPITable::GetRowCount";
        let mut count = 0;
        let status = unsafe { self.as_raw().GetRowCount(0, &mut count) };
        let warning = call::check(self, METHOD, status)?;
        call::outcome(Ok(count), warning)
    }
    /// Moves the cursor by a number of rows from a bookmark; at either end it stops.
    ///
    /// - `row_count`: Negative: towards the beginning.
    /// - `rows_sought`: How far it has come, with the sign of lRowCount.
    ///
    /// It may succeed with the warning `MAPI_W_POSITION_CHANGED`.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BUSY`, `MAPI_E_INVALID_BOOKMARK`.
    ///
    /// [imapitable-seekrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-seekrow)
    #[doc(alias = "SeekRow")]
    pub fn seek_row(&self, origin: usize, row_count: i32) -> Result<Outcome<i32>> {
        const METHOD: &str = "IMAPITable::SeekRow";
        let mut rows_sought = 0;
        let status = unsafe {
            self.as_raw().SeekRow(origin, row_count, &mut rows_sought)
        };
        let warning = call::check(self, METHOD, status)?;
        call::outcome(Ok(rows_sought), warning)
    }
    /// Moves the cursor to a fraction of the table.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BUSY`.
    ///
    /// [imapitable-seekrowapprox](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-seekrowapprox)
    #[doc(alias = "SeekRowApprox")]
    pub fn seek_row_approx(&self, numerator: u32, denominator: u32) -> Result<()> {
        const METHOD: &str = "IMAPITable::SeekRowApprox";
        let status = unsafe { self.as_raw().SeekRowApprox(numerator, denominator) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Tells where the cursor is: the row, or 0xFFFFFFFF, and about which fraction.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapitable-queryposition](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-queryposition)
    #[doc(alias = "QueryPosition")]
    pub fn query_position(&self) -> Result<(u32, u32, u32)> {
        const METHOD: &str = "IMAPITable::QueryPosition";
        let mut row = 0;
        let mut numerator = 0;
        let mut denominator = 0;
        let status = unsafe {
            self.as_raw().QueryPosition(&mut row, &mut numerator, &mut denominator)
        };
        call::check(self, METHOD, status)?;
        Ok((row, numerator, denominator))
    }
    /// Moves the cursor to the next row that fits.
    ///
    /// It may succeed with the warning `MAPI_W_POSITION_CHANGED`.
    ///
    /// # Errors
    ///
    /// `MAPI_E_INVALID_BOOKMARK`, `MAPI_E_NOT_FOUND`.
    ///
    /// [imapitable-findrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-findrow)
    #[doc(alias = "FindRow")]
    pub fn find_row(
        &self,
        restriction: &Restriction,
        origin: usize,
        flags: flags::FindRowFlags,
    ) -> Result<Outcome<()>> {
        const METHOD: &str = "IMAPITable::FindRow";
        let arena = Arena::new();
        let restriction = call::argument(
            self,
            METHOD,
            "restriction",
            encode::restriction(&arena, restriction),
        )?;
        let status = unsafe {
            self.as_raw().FindRow(restriction.cast(), origin, flags.bits())
        };
        let warning = call::check(self, METHOD, status)?;
        call::outcome(Ok(()), warning)
    }
    /// Shows only rows that fit; none: all rows. The cursor goes to the beginning, bookmarks are
    /// void.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BUSY`, `MAPI_E_TOO_COMPLEX`.
    ///
    /// [imapitable-restrict](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-restrict)
    #[doc(alias = "Restrict")]
    pub fn restrict(
        &self,
        restriction: Option<&Restriction>,
        flags: flags::TableFlags,
    ) -> Result<()> {
        const METHOD: &str = "IMAPITable::Restrict";
        let arena = Arena::new();
        let restriction = match restriction {
            Some(restriction) => {
                call::argument(
                    self,
                    METHOD,
                    "restriction",
                    encode::restriction(&arena, restriction),
                )?
            }
            None => ptr::null_mut(),
        };
        let status = unsafe { self.as_raw().Restrict(restriction.cast(), flags.bits()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Remembers the row at the cursor.
    ///
    /// # Errors
    ///
    /// `MAPI_E_UNABLE_TO_COMPLETE`.
    ///
    /// [imapitable-createbookmark](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-createbookmark)
    #[doc(alias = "CreateBookmark")]
    pub fn create_bookmark(&self) -> Result<usize> {
        const METHOD: &str = "IMAPITable::CreateBookmark";
        let mut position = 0;
        let status = unsafe { self.as_raw().CreateBookmark(&mut position) };
        call::check(self, METHOD, status)?;
        Ok(position)
    }
    /// Forgets a bookmark.
    ///
    /// # Errors
    ///
    /// `MAPI_E_INVALID_BOOKMARK`.
    ///
    /// [imapitable-freebookmark](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-freebookmark)
    #[doc(alias = "FreeBookmark")]
    pub fn free_bookmark(&self, position: usize) -> Result<()> {
        const METHOD: &str = "IMAPITable::FreeBookmark";
        let status = unsafe { self.as_raw().FreeBookmark(position) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Sorts the rows; no key: no order. The cursor goes to the beginning, bookmarks are void.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BUSY`, `MAPI_E_NO_SUPPORT`, `MAPI_E_TOO_COMPLEX`.
    ///
    /// [imapitable-sorttable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-sorttable)
    #[doc(alias = "SortTable")]
    pub fn sort_table(
        &self,
        sort_criteria: &SortOrder,
        flags: flags::TableFlags,
    ) -> Result<()> {
        const METHOD: &str = "IMAPITable::SortTable";
        let arena = Arena::new();
        let sort_criteria = call::argument(
            self,
            METHOD,
            "sort_criteria",
            encode::sort_order(&arena, sort_criteria),
        )?;
        let status = unsafe {
            self.as_raw().SortTable(sort_criteria.cast(), flags.bits())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Tells the sort order.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BUSY`.
    ///
    /// [imapitable-querysortorder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-querysortorder)
    #[doc(alias = "QuerySortOrder")]
    pub fn query_sort_order(&self) -> Result<SortOrder> {
        const METHOD: &str = "IMAPITable::QuerySortOrder";
        let mut sort_criteria = ptr::null_mut();
        let status = unsafe { self.as_raw().QuerySortOrder(&mut sort_criteria) };
        call::check(self, METHOD, status)?;
        let sort_criteria = unsafe {
            MapiBuffer::from_raw(sort_criteria, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe {
                call::optional(sort_criteria.as_ptr(), |p| decode::sort_order(p))
                    .map(Option::unwrap_or_default)
            },
        )
    }
    /// Stops what the table is doing.
    ///
    /// # Errors
    ///
    /// `MAPI_E_UNABLE_TO_ABORT`.
    ///
    /// [imapitable-abort](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-abort)
    #[doc(alias = "Abort")]
    pub fn abort(&self) -> Result<()> {
        const METHOD: &str = "IMAPITable::Abort";
        let status = unsafe { self.as_raw().Abort() };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Shows the rows below a heading.
    ///
    /// - `row_count`: The most rows to return.
    /// - `more_rows`: Rows that were added and not returned.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`.
    ///
    /// [imapitable-expandrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-expandrow)
    #[doc(alias = "ExpandRow")]
    pub fn expand_row(
        &self,
        instance_key: &[u8],
        row_count: u32,
    ) -> Result<(Vec<Row>, u32)> {
        const METHOD: &str = "IMAPITable::ExpandRow";
        let instance_key_count = call::count(
            self,
            METHOD,
            "instance_key",
            instance_key,
        )?;
        let mut rows = ptr::null_mut();
        let mut more_rows = 0;
        let status = unsafe {
            self.as_raw()
                .ExpandRow(
                    instance_key_count,
                    call::pointer(instance_key).cast(),
                    row_count,
                    0,
                    &mut rows,
                    &mut more_rows,
                )
        };
        call::check(self, METHOD, status)?;
        let rows = unsafe { RowSet::from_raw(rows, self.scope().allocator()) };
        Ok((call::answer(self, METHOD, rows.to_rows())?, more_rows))
    }
    /// Hides the rows below a heading; returns how many.
    ///
    /// # Errors
    ///
    /// `MAPI_E_INVALID_ENTRYID`, `MAPI_E_NOT_FOUND`.
    ///
    /// [imapitable-collapserow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-collapserow)
    #[doc(alias = "CollapseRow")]
    pub fn collapse_row(&self, instance_key: &[u8]) -> Result<u32> {
        const METHOD: &str = "IMAPITable::CollapseRow";
        let instance_key_count = call::count(
            self,
            METHOD,
            "instance_key",
            instance_key,
        )?;
        let mut row_count = 0;
        let status = unsafe {
            self.as_raw()
                .CollapseRow(
                    instance_key_count,
                    call::pointer(instance_key).cast(),
                    0,
                    &mut row_count,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(row_count)
    }
    /// Waits until the table is done.
    ///
    /// - `timeout`: Milliseconds; 0xFFFFFFFF: for ever.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NO_SUPPORT`, `MAPI_E_TIMEOUT`.
    ///
    /// [imapitable-waitforcompletion](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-waitforcompletion)
    #[doc(alias = "WaitForCompletion")]
    pub fn wait_for_completion(&self, timeout: u32) -> Result<flags::TableStatus> {
        const METHOD: &str = "IMAPITable::WaitForCompletion";
        let mut table_status = 0;
        let status = unsafe {
            self.as_raw().WaitForCompletion(0, timeout, &mut table_status)
        };
        call::check(self, METHOD, status)?;
        Ok(flags::TableStatus::from_raw(table_status))
    }
    /// Remembers which headings are expanded.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BUSY`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapitable-getcollapsestate](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-getcollapsestate)
    #[doc(alias = "GetCollapseState")]
    pub fn collapse_state(&self, instance_key: &[u8]) -> Result<Vec<u8>> {
        const METHOD: &str = "IMAPITable::GetCollapseState";
        let instance_key_count = call::count(
            self,
            METHOD,
            "instance_key",
            instance_key,
        )?;
        let mut collapse_state_count = 0;
        let mut collapse_state = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .GetCollapseState(
                    0,
                    instance_key_count,
                    call::pointer(instance_key).cast(),
                    &mut collapse_state_count,
                    &mut collapse_state,
                )
        };
        call::check(self, METHOD, status)?;
        let collapse_state = unsafe {
            MapiBuffer::from_raw(collapse_state, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe { decode::bytes(collapse_state.as_ptr(), collapse_state_count) },
        )
    }
    /// Expands headings as remembered; returns a bookmark of the row that was given with the
    /// state.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BUSY`, `MAPI_E_UNABLE_TO_COMPLETE`.
    ///
    /// [imapitable-setcollapsestate](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-setcollapsestate)
    #[doc(alias = "SetCollapseState")]
    pub fn set_collapse_state(&self, collapse_state: &[u8]) -> Result<usize> {
        const METHOD: &str = "IMAPITable::SetCollapseState";
        let collapse_state_count = call::count(
            self,
            METHOD,
            "collapse_state",
            collapse_state,
        )?;
        let mut location = 0;
        let status = unsafe {
            self.as_raw()
                .SetCollapseState(
                    0,
                    collapse_state_count,
                    call::pointer(collapse_state).cast(),
                    &mut location,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(location)
    }
}
/// Tells what a message store can do beyond PR_STORE_SUPPORT_MASK.
///
/// [imscapabilitiesiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imscapabilitiesiunknown)
#[doc(alias = "IMSCapabilities")]
#[derive(Debug)]
pub struct StoreCapabilities<'s> {
    raw: raw::IMSCapabilities,
    scope: Scope<'s>,
}
impl<'s> StoreCapabilities<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMSCapabilities, scope: Scope<'s>) -> Self {
        let scope = scope.named("store capabilities");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMSCapabilities {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for StoreCapabilities<'s> {
    type Raw = raw::IMSCapabilities;
    const KIND: &'static str = "store capabilities";
    const HAS_LAST_ERROR: bool = false;
    unsafe fn from_raw(raw: raw::IMSCapabilities, scope: Scope<'s>) -> Self {
        unsafe { StoreCapabilities::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMSCapabilities {
        StoreCapabilities::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
/// The message services of a profile. Of a session's own profile, changes count from the next
/// session on.
///
/// [imsgserviceadminiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadminiunknown)
#[doc(alias = "IMsgServiceAdmin")]
#[derive(Debug)]
pub struct ServiceAdmin<'s> {
    raw: raw::IMsgServiceAdmin,
    scope: Scope<'s>,
}
impl<'s> ServiceAdmin<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMsgServiceAdmin, scope: Scope<'s>) -> Self {
        let scope = scope.named("service administration");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMsgServiceAdmin {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for ServiceAdmin<'s> {
    type Raw = raw::IMsgServiceAdmin;
    const KIND: &'static str = "service administration";
    unsafe fn from_raw(raw: raw::IMsgServiceAdmin, scope: Scope<'s>) -> Self {
        unsafe { ServiceAdmin::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMsgServiceAdmin {
        ServiceAdmin::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> ServiceAdmin<'s> {
    /// Opens the table of the message services.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imsgserviceadmin-getmsgservicetable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-getmsgservicetable)
    #[doc(alias = "GetMsgServiceTable")]
    pub fn msg_service_table(&self) -> Result<Table<'s>> {
        const METHOD: &str = "IMsgServiceAdmin::GetMsgServiceTable";
        let mut table = ManuallyDrop::new(None);
        let status = unsafe { self.as_raw().GetMsgServiceTable(0, &mut *table) };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe { Table::from_raw(table, self.scope().clone()) };
        Ok(table)
    }
    /// Adds a message service to the profile.
    ///
    /// - `service`: Its name in MapiSvc.inf.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`.
    ///
    /// [imsgserviceadmin-createmsgservice](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-createmsgservice)
    #[doc(alias = "CreateMsgService")]
    pub fn create_msg_service(
        &self,
        service: &str,
        display_name: Option<&str>,
        flags: flags::ServiceUiFlags,
    ) -> Result<()> {
        const METHOD: &str = "IMsgServiceAdmin::CreateMsgService";
        let arena = Arena::new();
        let mut unicode = true;
        let status = loop {
            let service = call::argument(
                self,
                METHOD,
                "service",
                encode::text(&arena, service, unicode),
            )?;
            let display_name = match display_name {
                Some(display_name) => {
                    call::argument(
                        self,
                        METHOD,
                        "display_name",
                        encode::text(&arena, display_name, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let status = unsafe {
                self.as_raw()
                    .CreateMsgService(
                        service.cast(),
                        display_name.cast(),
                        0,
                        flags.bits() | call::width(unicode),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Removes a message service from the profile.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`.
    ///
    /// [imsgserviceadmin-deletemsgservice](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-deletemsgservice)
    #[doc(alias = "DeleteMsgService")]
    pub fn delete_msg_service(&self, uid: &Guid) -> Result<()> {
        const METHOD: &str = "IMsgServiceAdmin::DeleteMsgService";
        let status = unsafe {
            self.as_raw().DeleteMsgService(ptr::from_ref(uid).cast())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Renames a message service; MAPI refuses it always.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NO_SUPPORT`.
    ///
    /// [imsgserviceadmin-renamemsgservice](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-renamemsgservice)
    #[doc(alias = "RenameMsgService")]
    pub fn rename_msg_service(&self, uid: &Guid, display_name: &str) -> Result<()> {
        const METHOD: &str = "IMsgServiceAdmin::RenameMsgService";
        let arena = Arena::new();
        let mut unicode = true;
        let status = loop {
            let display_name = call::argument(
                self,
                METHOD,
                "display_name",
                encode::text(&arena, display_name, unicode),
            )?;
            let status = unsafe {
                self.as_raw()
                    .RenameMsgService(
                        ptr::from_ref(uid).cast(),
                        call::width(unicode),
                        display_name.cast(),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Configures a message service, from properties or by dialog.
    ///
    /// # Errors
    ///
    /// `MAPI_E_EXTENDED_ERROR`, `MAPI_E_NOT_FOUND`, `MAPI_E_NOT_INITIALIZED`,
    /// `MAPI_E_USER_CANCEL`.
    ///
    /// [imsgserviceadmin-configuremsgservice](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-configuremsgservice)
    #[doc(alias = "ConfigureMsgService")]
    pub fn configure_msg_service(
        &self,
        uid: &Guid,
        flags: flags::ServiceUiFlags,
        props: Option<&[PropValue]>,
    ) -> Result<()> {
        const METHOD: &str = "IMsgServiceAdmin::ConfigureMsgService";
        let arena = Arena::new();
        let props_count = call::count(self, METHOD, "props", props.unwrap_or_default())?;
        let props = match props {
            Some(props) => {
                call::argument(self, METHOD, "props", encode::props(&arena, props))?
            }
            None => ptr::null_mut(),
        };
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw()
                    .ConfigureMsgService(
                        ptr::from_ref(uid).cast(),
                        0,
                        flags.bits() | call::width(unicode),
                        props_count,
                        props.cast(),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Opens a section of the profile.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`.
    ///
    /// [imsgserviceadmin-openprofilesection](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-openprofilesection)
    #[doc(alias = "OpenProfileSection")]
    pub fn open_profile_section(
        &self,
        uid: &Guid,
        flags: flags::ProfileSectionFlags,
    ) -> Result<ProfileSection<'s>> {
        const METHOD: &str = "IMsgServiceAdmin::OpenProfileSection";
        let mut prof_sect = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .OpenProfileSection(
                    ptr::from_ref(uid).cast(),
                    &<raw::IProfSect as Interface>::IID,
                    flags.bits(),
                    &mut prof_sect,
                )
        };
        call::check(self, METHOD, status)?;
        let prof_sect = unsafe { call::interface(self, METHOD, prof_sect)? };
        let prof_sect = unsafe {
            ProfileSection::from_raw(prof_sect, self.scope().clone())
        };
        Ok(prof_sect)
    }
    /// Sets the order in which transports are asked; all of them must be listed.
    ///
    /// - `uid_list`: Their PR_PROVIDER_UIDs.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BUSY`, `MAPI_E_NOT_FOUND`.
    ///
    /// [imsgserviceadmin-msgservicetransportorder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-msgservicetransportorder)
    #[doc(alias = "MsgServiceTransportOrder")]
    pub fn msg_service_transport_order(&self, uid_list: &[Guid]) -> Result<()> {
        const METHOD: &str = "IMsgServiceAdmin::MsgServiceTransportOrder";
        let uid_list_count = call::count(self, METHOD, "uid_list", uid_list)?;
        let status = unsafe {
            self.as_raw()
                .MsgServiceTransportOrder(
                    uid_list_count,
                    call::pointer(uid_list).cast(),
                    0,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Gives the providers of a message service.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`.
    ///
    /// [imsgserviceadmin-adminproviders](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-adminproviders)
    #[doc(alias = "AdminProviders")]
    pub fn admin_providers(&self, uid: &Guid) -> Result<ProviderAdmin<'s>> {
        const METHOD: &str = "IMsgServiceAdmin::AdminProviders";
        let mut provider_admin = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw()
                .AdminProviders(ptr::from_ref(uid).cast(), 0, &mut *provider_admin)
        };
        call::check(self, METHOD, status)?;
        let provider_admin = call::given(
            self,
            METHOD,
            ManuallyDrop::into_inner(provider_admin),
        )?;
        let provider_admin = unsafe {
            ProviderAdmin::from_raw(provider_admin, self.scope().clone())
        };
        Ok(provider_admin)
    }
    /// Chooses the message service that gives the primary identity; without one, none does.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NO_ACCESS`.
    ///
    /// [imsgserviceadmin-setprimaryidentity](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-setprimaryidentity)
    #[doc(alias = "SetPrimaryIdentity")]
    pub fn set_primary_identity(&self, uid: Option<&Guid>) -> Result<()> {
        const METHOD: &str = "IMsgServiceAdmin::SetPrimaryIdentity";
        let status = unsafe {
            self.as_raw()
                .SetPrimaryIdentity(
                    uid.map_or(ptr::null(), |id| ptr::from_ref(id).cast()),
                    0,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Opens the table of all providers of the profile.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imsgserviceadmin-getprovidertable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-getprovidertable)
    #[doc(alias = "GetProviderTable")]
    pub fn provider_table(&self) -> Result<Table<'s>> {
        const METHOD: &str = "IMsgServiceAdmin::GetProviderTable";
        let mut table = ManuallyDrop::new(None);
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw().GetProviderTable(call::width(unicode), &mut *table)
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe {
            Table::from_raw(table, self.scope().clone().with_width(unicode))
        };
        Ok(table)
    }
}
/// A form as what a message is loaded into and saved from.
///
/// [ipersistmessageiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ipersistmessageiunknown)
#[doc(alias = "IPersistMessage")]
#[derive(Debug)]
pub struct PersistMessage<'s> {
    raw: raw::IPersistMessage,
    scope: Scope<'s>,
}
impl<'s> PersistMessage<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IPersistMessage, scope: Scope<'s>) -> Self {
        let scope = scope.named("persist message");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IPersistMessage {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for PersistMessage<'s> {
    type Raw = raw::IPersistMessage;
    const KIND: &'static str = "persist message";
    unsafe fn from_raw(raw: raw::IPersistMessage, scope: Scope<'s>) -> Self {
        unsafe { PersistMessage::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IPersistMessage {
        PersistMessage::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> PersistMessage<'s> {
    /// Tells the class of the form.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [ipersistmessage-getclassid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ipersistmessage-getclassid)
    #[doc(alias = "GetClassID")]
    pub fn class_id(&self) -> Result<Guid> {
        const METHOD: &str = "IPersistMessage::GetClassID";
        let mut class_id = Guid::zeroed();
        let status = unsafe {
            self.as_raw().GetClassID(ptr::from_mut(&mut class_id).cast())
        };
        call::check(self, METHOD, status)?;
        Ok(class_id)
    }
    /// Gives the form a new, empty message.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [ipersistmessage-initnew](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ipersistmessage-initnew)
    #[doc(alias = "InitNew")]
    pub fn init_new(
        &self,
        p_message_site: &raw::IMAPIMessageSite,
        p_message: &Message<'_>,
    ) -> Result<()> {
        const METHOD: &str = "IPersistMessage::InitNew";
        let status = unsafe {
            self.as_raw().InitNew(p_message_site, p_message.as_raw())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Gives the form the message to show.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [ipersistmessage-load](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ipersistmessage-load)
    #[doc(alias = "Load")]
    pub fn load(
        &self,
        p_message_site: &raw::IMAPIMessageSite,
        p_message: &Message<'_>,
        message_status: flags::MessageStatus,
        message_flags: flags::MessageFlags,
    ) -> Result<()> {
        const METHOD: &str = "IPersistMessage::Load";
        let status = unsafe {
            self.as_raw()
                .Load(
                    p_message_site,
                    p_message.as_raw(),
                    message_status.bits(),
                    message_flags.bits(),
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Has the form write its changes to a message, without committing them.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [ipersistmessage-save](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ipersistmessage-save)
    #[doc(alias = "Save")]
    pub fn save(&self, p_message: &Message<'_>, f_same_as_load: bool) -> Result<()> {
        const METHOD: &str = "IPersistMessage::Save";
        let status = unsafe {
            self.as_raw().Save(p_message.as_raw(), f_same_as_load.into())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Tells the form that its message has been committed.
    ///
    /// # Errors
    ///
    /// `MAPI_E_INVALID_PARAMETER`.
    ///
    /// [ipersistmessage-savecompleted](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ipersistmessage-savecompleted)
    #[doc(alias = "SaveCompleted")]
    pub fn save_completed(&self, p_message: Option<&Message<'_>>) -> Result<()> {
        const METHOD: &str = "IPersistMessage::SaveCompleted";
        let status = unsafe {
            self.as_raw().SaveCompleted(p_message.map(|object| object.as_raw()))
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Has the form release its message.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [ipersistmessage-handsoffmessage](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ipersistmessage-handsoffmessage)
    #[doc(alias = "HandsOffMessage")]
    pub fn hands_off_message(&self) -> Result<()> {
        const METHOD: &str = "IPersistMessage::HandsOffMessage";
        let status = unsafe { self.as_raw().HandsOffMessage() };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
/// Makes, copies, renames and deletes profiles.
///
/// [iprofadminiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadminiunknown)
#[doc(alias = "IProfAdmin")]
#[derive(Debug)]
pub struct ProfileAdmin<'s> {
    raw: raw::IProfAdmin,
    scope: Scope<'s>,
}
impl<'s> ProfileAdmin<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IProfAdmin, scope: Scope<'s>) -> Self {
        let scope = scope.named("profile administration");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IProfAdmin {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for ProfileAdmin<'s> {
    type Raw = raw::IProfAdmin;
    const KIND: &'static str = "profile administration";
    unsafe fn from_raw(raw: raw::IProfAdmin, scope: Scope<'s>) -> Self {
        unsafe { ProfileAdmin::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IProfAdmin {
        ProfileAdmin::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> ProfileAdmin<'s> {
    /// Opens the table of the profiles.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iprofadmin-getprofiletable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-getprofiletable)
    #[doc(alias = "GetProfileTable")]
    pub fn profile_table(&self, flags: flags::ProfileFlags) -> Result<Table<'s>> {
        const METHOD: &str = "IProfAdmin::GetProfileTable";
        let mut table = ManuallyDrop::new(None);
        let status = unsafe { self.as_raw().GetProfileTable(flags.bits(), &mut *table) };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe { Table::from_raw(table, self.scope().clone()) };
        Ok(table)
    }
    /// Makes a profile.
    ///
    /// - `profile_name`: At most 64 characters.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NO_ACCESS`.
    ///
    /// [iprofadmin-createprofile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-createprofile)
    #[doc(alias = "CreateProfile")]
    pub fn create_profile(
        &self,
        profile_name: &str,
        flags: flags::ProfileFlags,
    ) -> Result<()> {
        const METHOD: &str = "IProfAdmin::CreateProfile";
        let arena = Arena::new();
        let mut unicode = true;
        let status = loop {
            let profile_name = call::argument(
                self,
                METHOD,
                "profile_name",
                encode::text(&arena, profile_name, unicode),
            )?;
            let status = unsafe {
                self.as_raw()
                    .CreateProfile(
                        profile_name.cast(),
                        ptr::null(),
                        0,
                        flags.bits() | call::width(unicode),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Deletes a profile; one in use goes when its last session ends.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`.
    ///
    /// [iprofadmin-deleteprofile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-deleteprofile)
    #[doc(alias = "DeleteProfile")]
    pub fn delete_profile(
        &self,
        profile_name: &str,
        flags: flags::ProfileFlags,
    ) -> Result<()> {
        const METHOD: &str = "IProfAdmin::DeleteProfile";
        let arena = Arena::new();
        let mut unicode = true;
        let status = loop {
            let profile_name = call::argument(
                self,
                METHOD,
                "profile_name",
                encode::text(&arena, profile_name, unicode),
            )?;
            let status = unsafe {
                self.as_raw()
                    .DeleteProfile(
                        profile_name.cast(),
                        flags.bits() | call::width(unicode),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Does nothing: profiles have no passwords any more.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iprofadmin-changeprofilepassword](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-changeprofilepassword)
    #[doc(alias = "ChangeProfilePassword")]
    pub fn change_profile_password(&self, profile_name: &str) -> Result<()> {
        const METHOD: &str = "IProfAdmin::ChangeProfilePassword";
        let arena = Arena::new();
        let mut unicode = true;
        let status = loop {
            let profile_name = call::argument(
                self,
                METHOD,
                "profile_name",
                encode::text(&arena, profile_name, unicode),
            )?;
            let status = unsafe {
                self.as_raw()
                    .ChangeProfilePassword(
                        profile_name.cast(),
                        ptr::null(),
                        ptr::null(),
                        call::width(unicode),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Copies a profile.
    ///
    /// # Errors
    ///
    /// `MAPI_E_LOGON_FAILED`, `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`, `MAPI_E_USER_CANCEL`.
    ///
    /// [iprofadmin-copyprofile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-copyprofile)
    #[doc(alias = "CopyProfile")]
    pub fn copy_profile(
        &self,
        old_profile_name: &str,
        new_profile_name: &str,
        flags: flags::ProfileFlags,
    ) -> Result<()> {
        const METHOD: &str = "IProfAdmin::CopyProfile";
        let arena = Arena::new();
        let mut unicode = true;
        let status = loop {
            let old_profile_name = call::argument(
                self,
                METHOD,
                "old_profile_name",
                encode::text(&arena, old_profile_name, unicode),
            )?;
            let new_profile_name = call::argument(
                self,
                METHOD,
                "new_profile_name",
                encode::text(&arena, new_profile_name, unicode),
            )?;
            let status = unsafe {
                self.as_raw()
                    .CopyProfile(
                        old_profile_name.cast(),
                        ptr::null(),
                        new_profile_name.cast(),
                        0,
                        flags.bits() | call::width(unicode),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Renames a profile; one in use is renamed when its last session ends.
    ///
    /// # Errors
    ///
    /// `MAPI_E_LOGON_FAILED`, `MAPI_E_NO_ACCESS`, `MAPI_E_USER_CANCEL`.
    ///
    /// [iprofadmin-renameprofile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-renameprofile)
    #[doc(alias = "RenameProfile")]
    pub fn rename_profile(
        &self,
        old_profile_name: &str,
        new_profile_name: &str,
        flags: flags::ProfileFlags,
    ) -> Result<()> {
        const METHOD: &str = "IProfAdmin::RenameProfile";
        let arena = Arena::new();
        let mut unicode = true;
        let status = loop {
            let old_profile_name = call::argument(
                self,
                METHOD,
                "old_profile_name",
                encode::text(&arena, old_profile_name, unicode),
            )?;
            let new_profile_name = call::argument(
                self,
                METHOD,
                "new_profile_name",
                encode::text(&arena, new_profile_name, unicode),
            )?;
            let status = unsafe {
                self.as_raw()
                    .RenameProfile(
                        old_profile_name.cast(),
                        ptr::null(),
                        new_profile_name.cast(),
                        0,
                        flags.bits() | call::width(unicode),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Makes a profile the default one; without a name, none is.
    ///
    /// # Errors
    ///
    /// `MAPI_E_CALL_FAILED`, `MAPI_E_NOT_FOUND`.
    ///
    /// [iprofadmin-setdefaultprofile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-setdefaultprofile)
    #[doc(alias = "SetDefaultProfile")]
    pub fn set_default_profile(&self, profile_name: Option<&str>) -> Result<()> {
        const METHOD: &str = "IProfAdmin::SetDefaultProfile";
        let arena = Arena::new();
        let mut unicode = true;
        let status = loop {
            let profile_name = match profile_name {
                Some(profile_name) => {
                    call::argument(
                        self,
                        METHOD,
                        "profile_name",
                        encode::text(&arena, profile_name, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let status = unsafe {
                self.as_raw()
                    .SetDefaultProfile(profile_name.cast(), call::width(unicode))
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Gives the message services of a profile, without logging on.
    ///
    /// # Errors
    ///
    /// `MAPI_E_LOGON_FAILED`, `MAPI_E_USER_CANCEL`.
    ///
    /// [iprofadmin-adminservices](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-adminservices)
    #[doc(alias = "AdminServices")]
    pub fn admin_services(
        &self,
        profile_name: &str,
        flags: flags::ProfileFlags,
    ) -> Result<ServiceAdmin<'s>> {
        const METHOD: &str = "IProfAdmin::AdminServices";
        let arena = Arena::new();
        let mut service_admin = ManuallyDrop::new(None);
        let mut unicode = true;
        let status = loop {
            let profile_name = call::argument(
                self,
                METHOD,
                "profile_name",
                encode::text(&arena, profile_name, unicode),
            )?;
            let status = unsafe {
                self.as_raw()
                    .AdminServices(
                        profile_name.cast(),
                        ptr::null(),
                        0,
                        flags.bits() | call::width(unicode),
                        &mut *service_admin,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let service_admin = call::given(
            self,
            METHOD,
            ManuallyDrop::into_inner(service_admin),
        )?;
        let service_admin = unsafe {
            ServiceAdmin::from_raw(service_admin, self.scope().clone())
        };
        Ok(service_admin)
    }
}
/// The providers of a message service.
///
/// [iprovideradminiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprovideradminiunknown)
#[doc(alias = "IProviderAdmin")]
#[derive(Debug)]
pub struct ProviderAdmin<'s> {
    raw: raw::IProviderAdmin,
    scope: Scope<'s>,
}
impl<'s> ProviderAdmin<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IProviderAdmin, scope: Scope<'s>) -> Self {
        let scope = scope.named("provider administration");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IProviderAdmin {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for ProviderAdmin<'s> {
    type Raw = raw::IProviderAdmin;
    const KIND: &'static str = "provider administration";
    unsafe fn from_raw(raw: raw::IProviderAdmin, scope: Scope<'s>) -> Self {
        unsafe { ProviderAdmin::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IProviderAdmin {
        ProviderAdmin::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> ProviderAdmin<'s> {
    /// Opens the table of the providers.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iprovideradmin-getprovidertable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprovideradmin-getprovidertable)
    #[doc(alias = "GetProviderTable")]
    pub fn provider_table(&self) -> Result<Table<'s>> {
        const METHOD: &str = "IProviderAdmin::GetProviderTable";
        let mut table = ManuallyDrop::new(None);
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw().GetProviderTable(call::width(unicode), &mut *table)
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe {
            Table::from_raw(table, self.scope().clone().with_width(unicode))
        };
        Ok(table)
    }
    /// Adds a provider to the message service.
    ///
    /// - `provider`: Its name in MapiSvc.inf.
    ///
    /// # Errors
    ///
    /// `MAPI_E_USER_CANCEL`.
    ///
    /// [iprovideradmin-createprovider](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprovideradmin-createprovider)
    #[doc(alias = "CreateProvider")]
    pub fn create_provider(
        &self,
        provider: &str,
        props: Option<&[PropValue]>,
        flags: flags::ProviderFlags,
    ) -> Result<Guid> {
        const METHOD: &str = "IProviderAdmin::CreateProvider";
        let arena = Arena::new();
        let props_count = call::count(self, METHOD, "props", props.unwrap_or_default())?;
        let props = match props {
            Some(props) => {
                call::argument(self, METHOD, "props", encode::props(&arena, props))?
            }
            None => ptr::null_mut(),
        };
        let mut uid = Guid::zeroed();
        let mut unicode = true;
        let status = loop {
            let provider = call::argument(
                self,
                METHOD,
                "provider",
                encode::text(&arena, provider, unicode),
            )?;
            let status = unsafe {
                self.as_raw()
                    .CreateProvider(
                        provider.cast(),
                        props_count,
                        props.cast(),
                        0,
                        flags.bits() | call::width(unicode),
                        ptr::from_mut(&mut uid).cast(),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(uid)
    }
    /// Removes a provider; one in use goes when its last session ends.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`.
    ///
    /// [iprovideradmin-deleteprovider](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprovideradmin-deleteprovider)
    #[doc(alias = "DeleteProvider")]
    pub fn delete_provider(&self, uid: &Guid) -> Result<()> {
        const METHOD: &str = "IProviderAdmin::DeleteProvider";
        let status = unsafe { self.as_raw().DeleteProvider(ptr::from_ref(uid).cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Opens the profile section of a provider.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`.
    ///
    /// [iprovideradmin-openprofilesection](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprovideradmin-openprofilesection)
    #[doc(alias = "OpenProfileSection")]
    pub fn open_profile_section(
        &self,
        uid: &Guid,
        flags: flags::ProfileSectionFlags,
    ) -> Result<ProfileSection<'s>> {
        const METHOD: &str = "IProviderAdmin::OpenProfileSection";
        let mut prof_sect = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .OpenProfileSection(
                    ptr::from_ref(uid).cast(),
                    &<raw::IProfSect as Interface>::IID,
                    flags.bits(),
                    &mut prof_sect,
                )
        };
        call::check(self, METHOD, status)?;
        let prof_sect = unsafe { call::interface(self, METHOD, prof_sect)? };
        let prof_sect = unsafe {
            ProfileSection::from_raw(prof_sect, self.scope().clone())
        };
        Ok(prof_sect)
    }
}
/// A table in memory, and views of it.
///
/// [itabledataiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/itabledataiunknown)
#[doc(alias = "ITableData")]
#[derive(Debug)]
pub struct TableData<'s> {
    raw: raw::ITableData,
    scope: Scope<'s>,
}
impl<'s> TableData<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::ITableData, scope: Scope<'s>) -> Self {
        let scope = scope.named("table data");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::ITableData {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for TableData<'s> {
    type Raw = raw::ITableData;
    const KIND: &'static str = "table data";
    const HAS_LAST_ERROR: bool = false;
    unsafe fn from_raw(raw: raw::ITableData, scope: Scope<'s>) -> Self {
        unsafe { TableData::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::ITableData {
        TableData::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> TableData<'s> {
    /// Gives a view of the table, which is told of changes.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [itabledata-hrgetview](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/itabledata-hrgetview)
    #[doc(alias = "HrGetView")]
    pub fn view(&self, s_sort_order_set: Option<&SortOrder>) -> Result<Table<'s>> {
        const METHOD: &str = "ITableData::HrGetView";
        let arena = Arena::new();
        let s_sort_order_set = match s_sort_order_set {
            Some(s_sort_order_set) => {
                call::argument(
                    self,
                    METHOD,
                    "s_sort_order_set",
                    encode::sort_order(&arena, s_sort_order_set),
                )?
            }
            None => ptr::null_mut(),
        };
        let mut mapi_table = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw()
                .HrGetView(s_sort_order_set.cast(), ptr::null(), 0, &mut *mapi_table)
        };
        call::check(self, METHOD, status)?;
        let mapi_table = call::given(
            self,
            METHOD,
            ManuallyDrop::into_inner(mapi_table),
        )?;
        let mapi_table = unsafe { Table::from_raw(mapi_table, self.scope().clone()) };
        Ok(mapi_table)
    }
    /// Replaces the row with the same index property, or adds one.
    ///
    /// # Errors
    ///
    /// `MAPI_E_INVALID_PARAMETER`.
    ///
    /// [itabledata-hrmodifyrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/itabledata-hrmodifyrow)
    #[doc(alias = "HrModifyRow")]
    pub fn modify_row(&self, s_row: &[PropValue]) -> Result<()> {
        const METHOD: &str = "ITableData::HrModifyRow";
        let arena = Arena::new();
        let s_row = call::argument(self, METHOD, "s_row", form::row(&arena, s_row))?;
        let status = unsafe { self.as_raw().HrModifyRow(s_row.cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Deletes the row with a value of the index property.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`.
    ///
    /// [itabledata-hrdeleterow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/itabledata-hrdeleterow)
    #[doc(alias = "HrDeleteRow")]
    pub fn delete_row(&self, s_prop_value: &PropValue) -> Result<()> {
        const METHOD: &str = "ITableData::HrDeleteRow";
        let arena = Arena::new();
        let s_prop_value = call::argument(
            self,
            METHOD,
            "s_prop_value",
            encode::props(&arena, std::slice::from_ref(s_prop_value)),
        )?;
        let status = unsafe { self.as_raw().HrDeleteRow(s_prop_value.cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Gives the row with a value of the index property.
    ///
    /// # Errors
    ///
    /// `MAPI_E_INVALID_PARAMETER`.
    ///
    /// [itabledata-hrqueryrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/itabledata-hrqueryrow)
    #[doc(alias = "HrQueryRow")]
    pub fn query_row(&self, lps_prop_value: &PropValue) -> Result<(Row, u32)> {
        const METHOD: &str = "ITableData::HrQueryRow";
        let arena = Arena::new();
        let lps_prop_value = call::argument(
            self,
            METHOD,
            "lps_prop_value",
            encode::props(&arena, std::slice::from_ref(lps_prop_value)),
        )?;
        let mut s_row = ptr::null_mut();
        let mut lpuli_row = 0;
        let status = unsafe {
            self.as_raw().HrQueryRow(lps_prop_value.cast(), &mut s_row, &mut lpuli_row)
        };
        call::check(self, METHOD, status)?;
        let s_row = unsafe { MapiBuffer::from_raw(s_row, self.scope().allocator()) };
        Ok((
            call::answer(self, METHOD, unsafe { form::read_row(s_row.as_ptr()) })?,
            lpuli_row,
        ))
    }
    /// Gives a row by its number.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [itabledata-hrenumrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/itabledata-hrenumrow)
    #[doc(alias = "HrEnumRow")]
    pub fn enum_row(&self, row_number: u32) -> Result<Row> {
        const METHOD: &str = "ITableData::HrEnumRow";
        let mut s_row = ptr::null_mut();
        let status = unsafe { self.as_raw().HrEnumRow(row_number, &mut s_row) };
        call::check(self, METHOD, status)?;
        let s_row = unsafe { MapiBuffer::from_raw(s_row, self.scope().allocator()) };
        call::answer(self, METHOD, unsafe { form::read_row(s_row.as_ptr()) })
    }
    /// Tells the views of a change.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [itabledata-hrnotify](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/itabledata-hrnotify)
    #[doc(alias = "HrNotify")]
    pub fn notify(&self, s_prop_value: &[PropValue]) -> Result<()> {
        const METHOD: &str = "ITableData::HrNotify";
        let arena = Arena::new();
        let s_prop_value_count = call::count(
            self,
            METHOD,
            "s_prop_value",
            s_prop_value,
        )?;
        let s_prop_value = call::argument(
            self,
            METHOD,
            "s_prop_value",
            encode::props(&arena, s_prop_value),
        )?;
        let status = unsafe {
            self.as_raw().HrNotify(0, s_prop_value_count, s_prop_value.cast())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Inserts a row.
    ///
    /// # Errors
    ///
    /// `MAPI_E_INVALID_PARAMETER`.
    ///
    /// [itabledata-hrinsertrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/itabledata-hrinsertrow)
    #[doc(alias = "HrInsertRow")]
    pub fn insert_row(&self, uli_row: u32, s_row: &[PropValue]) -> Result<()> {
        const METHOD: &str = "ITableData::HrInsertRow";
        let arena = Arena::new();
        let s_row = call::argument(self, METHOD, "s_row", form::row(&arena, s_row))?;
        let status = unsafe { self.as_raw().HrInsertRow(uli_row, s_row.cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Replaces or adds several rows.
    ///
    /// # Errors
    ///
    /// `MAPI_E_INVALID_PARAMETER`.
    ///
    /// [itabledata-hrmodifyrows](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/itabledata-hrmodifyrows)
    #[doc(alias = "HrModifyRows")]
    pub fn modify_rows(&self, s_row_set: &[Row]) -> Result<()> {
        const METHOD: &str = "ITableData::HrModifyRows";
        let arena = Arena::new();
        let s_row_set = call::argument(
            self,
            METHOD,
            "s_row_set",
            encode::row_set(&arena, s_row_set),
        )?;
        let status = unsafe { self.as_raw().HrModifyRows(0, s_row_set.cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Deletes several rows, or all.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [itabledata-hrdeleterows](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/itabledata-hrdeleterows)
    #[doc(alias = "HrDeleteRows")]
    pub fn delete_rows(
        &self,
        flags: flags::ModifyRowsFlags,
        lprowset_to_delete: &[Row],
    ) -> Result<u32> {
        const METHOD: &str = "ITableData::HrDeleteRows";
        let arena = Arena::new();
        let lprowset_to_delete = call::argument(
            self,
            METHOD,
            "lprowset_to_delete",
            encode::row_set(&arena, lprowset_to_delete),
        )?;
        let mut rows_deleted = 0;
        let status = unsafe {
            self.as_raw()
                .HrDeleteRows(flags.bits(), lprowset_to_delete.cast(), &mut rows_deleted)
        };
        call::check(self, METHOD, status)?;
        Ok(rows_deleted)
    }
}
/// The address book: all containers of all address book providers, as one.
///
/// [iaddrbookimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbookimapiprop)
#[doc(alias = "IAddrBook")]
#[derive(Debug)]
pub struct AddressBook<'s> {
    base: MapiProp<'s>,
}
impl<'s> AddressBook<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IAddrBook, scope: Scope<'s>) -> Self {
        let base = unsafe {
            MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("address book");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IAddrBook {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for AddressBook<'s> {
    type Target = MapiProp<'s>;
    fn deref(&self) -> &MapiProp<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for AddressBook<'s> {
    type Raw = raw::IAddrBook;
    const KIND: &'static str = "address book";
    unsafe fn from_raw(raw: raw::IAddrBook, scope: Scope<'s>) -> Self {
        unsafe { AddressBook::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IAddrBook {
        AddressBook::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
impl<'s> AddressBook<'s> {
    /// Opens an entry or container; without an identifier, the root container.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`, `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [iaddrbook-openentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-openentry)
    #[doc(alias = "OpenEntry")]
    pub fn open_entry(
        &self,
        entry_id: Option<&EntryId>,
        flags: flags::OpenEntryFlags,
    ) -> Result<AnyObject<'s>> {
        const METHOD: &str = "IAddrBook::OpenEntry";
        let entry_id = entry_id.map_or(&[][..], EntryId::as_bytes);
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let mut obj_type = 0;
        let mut unk = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .OpenEntry(
                    entry_id_count,
                    call::pointer(entry_id).cast(),
                    ptr::null(),
                    flags.bits(),
                    &mut obj_type,
                    &mut unk,
                )
        };
        call::check(self, METHOD, status)?;
        let unk = unsafe { call::interface(self, METHOD, unk)? };
        let obj_type = flags::ObjectType::from_raw(obj_type);
        let unk = unsafe { AnyObject::from_raw(obj_type, unk, self.scope().clone()) };
        Ok(unk)
    }
    /// Tells whether two entry identifiers stand for the same entry.
    ///
    /// # Errors
    ///
    /// `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [iaddrbook-compareentryids](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-compareentryids)
    #[doc(alias = "CompareEntryIDs")]
    pub fn compare_entry_ids(
        &self,
        entry_id1: &EntryId,
        entry_id2: &EntryId,
    ) -> Result<bool> {
        const METHOD: &str = "IAddrBook::CompareEntryIDs";
        let entry_id1 = entry_id1.as_bytes();
        let entry_id1_count = call::count(self, METHOD, "entry_id1", entry_id1)?;
        let entry_id2 = entry_id2.as_bytes();
        let entry_id2_count = call::count(self, METHOD, "entry_id2", entry_id2)?;
        let mut result = 0;
        let status = unsafe {
            self.as_raw()
                .CompareEntryIDs(
                    entry_id1_count,
                    call::pointer(entry_id1).cast(),
                    entry_id2_count,
                    call::pointer(entry_id2).cast(),
                    0,
                    &mut result,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(result != 0)
    }
    /// Makes the entry identifier of a recipient who is in no address book.
    ///
    /// - `name`: Null: the address.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iaddrbook-createoneoff](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-createoneoff)
    #[doc(alias = "CreateOneOff")]
    pub fn create_one_off(
        &self,
        name: Option<&str>,
        adr_type: &str,
        address: &str,
        flags: flags::OneOffFlags,
    ) -> Result<EntryId> {
        const METHOD: &str = "IAddrBook::CreateOneOff";
        let arena = Arena::new();
        let mut entry_id_count = 0;
        let mut entry_id = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let name = match name {
                Some(name) => {
                    call::argument(
                        self,
                        METHOD,
                        "name",
                        encode::text(&arena, name, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let adr_type = call::argument(
                self,
                METHOD,
                "adr_type",
                encode::text(&arena, adr_type, unicode),
            )?;
            let address = call::argument(
                self,
                METHOD,
                "address",
                encode::text(&arena, address, unicode),
            )?;
            let status = unsafe {
                self.as_raw()
                    .CreateOneOff(
                        name.cast(),
                        adr_type.cast(),
                        address.cast(),
                        flags.bits() | call::width(unicode),
                        &mut entry_id_count,
                        &mut entry_id,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let entry_id = unsafe {
            MapiBuffer::from_raw(entry_id, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe { decode::entry_id(entry_id.as_ptr(), entry_id_count) },
        )
    }
    /// Lets the user make an entry.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iaddrbook-newentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-newentry)
    #[doc(alias = "NewEntry")]
    pub fn new_entry(
        &self,
        eid_container: Option<&EntryId>,
        eid_new_entry_tpl: Option<&EntryId>,
    ) -> Result<Option<EntryId>> {
        const METHOD: &str = "IAddrBook::NewEntry";
        let eid_container = eid_container.map_or(&[][..], EntryId::as_bytes);
        let eid_container_count = call::count(
            self,
            METHOD,
            "eid_container",
            eid_container,
        )?;
        let eid_new_entry_tpl = eid_new_entry_tpl.map_or(&[][..], EntryId::as_bytes);
        let eid_new_entry_tpl_count = call::count(
            self,
            METHOD,
            "eid_new_entry_tpl",
            eid_new_entry_tpl,
        )?;
        let mut eid_new_entry_count = 0;
        let mut eid_new_entry = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw()
                    .NewEntry(
                        0,
                        call::width(unicode),
                        eid_container_count,
                        call::pointer(eid_container).cast(),
                        eid_new_entry_tpl_count,
                        call::pointer(eid_new_entry_tpl).cast(),
                        &mut eid_new_entry_count,
                        &mut eid_new_entry,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let eid_new_entry = unsafe {
            MapiBuffer::from_raw(eid_new_entry, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe {
                decode::optional_entry_id(eid_new_entry.as_ptr(), eid_new_entry_count)
            },
        )
    }
    /// Looks names up and adds the properties of the entries found to the list.
    ///
    /// # Errors
    ///
    /// `MAPI_E_AMBIGUOUS_RECIP`, `MAPI_E_NOT_FOUND`.
    ///
    /// [iaddrbook-resolvename](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-resolvename)
    #[doc(alias = "ResolveName")]
    pub fn resolve_name(
        &self,
        flags: flags::ResolveNameFlags,
        new_entry_title: Option<&str>,
        adr_list: &mut Vec<Row>,
    ) -> Result<()> {
        const METHOD: &str = "IAddrBook::ResolveName";
        let arena = Arena::new();
        let adr_list_value = call::AddressList::new(self.scope().allocator(), adr_list);
        let adr_list_value = call::argument(self, METHOD, "adr_list", adr_list_value)?;
        let mut unicode = true;
        let status = loop {
            let new_entry_title = match new_entry_title {
                Some(new_entry_title) => {
                    call::argument(
                        self,
                        METHOD,
                        "new_entry_title",
                        encode::text(&arena, new_entry_title, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let status = unsafe {
                self.as_raw()
                    .ResolveName(
                        0,
                        flags.bits() | call::width(unicode),
                        new_entry_title.cast(),
                        adr_list_value.as_ptr(),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        *adr_list = call::answer(self, METHOD, adr_list_value.rows())?;
        Ok(())
    }
    /// Shows an entry.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iaddrbook-details](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-details)
    #[doc(alias = "Details")]
    pub fn details(
        &self,
        entry_id: &EntryId,
        button_text: Option<&str>,
        flags: flags::DetailsFlags,
    ) -> Result<()> {
        const METHOD: &str = "IAddrBook::Details";
        let arena = Arena::new();
        let entry_id = entry_id.as_bytes();
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let mut unicode = true;
        let status = loop {
            let button_text = match button_text {
                Some(button_text) => {
                    call::argument(
                        self,
                        METHOD,
                        "button_text",
                        encode::text(&arena, button_text, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let status = unsafe {
                self.as_raw()
                    .Details(
                        ptr::null(),
                        ptr::null(),
                        ptr::null(),
                        entry_id_count,
                        call::pointer(entry_id).cast(),
                        ptr::null(),
                        ptr::null(),
                        button_text.cast(),
                        flags.bits() | call::width(unicode),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Shows the options that a transport has for a recipient. MAPI declares it unsupported.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "RecipOptions")]
    pub fn recip_options(&self, recip: &[PropValue]) -> Result<()> {
        const METHOD: &str = "IAddrBook::RecipOptions";
        let arena = Arena::new();
        let recip = call::argument(self, METHOD, "recip", form::row(&arena, recip))?;
        let status = unsafe { self.as_raw().RecipOptions(0, 0, recip.cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Gives the default options of a transport for recipients. MAPI declares it unsupported.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "QueryDefaultRecipOpt")]
    pub fn query_default_recip_opt(
        &self,
        adr_type: Option<&str>,
    ) -> Result<Vec<PropValue>> {
        const METHOD: &str = "IAddrBook::QueryDefaultRecipOpt";
        let arena = Arena::new();
        let mut options_count = 0;
        let mut options = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let adr_type = match adr_type {
                Some(adr_type) => {
                    call::argument(
                        self,
                        METHOD,
                        "adr_type",
                        encode::text(&arena, adr_type, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let status = unsafe {
                self.as_raw()
                    .QueryDefaultRecipOpt(
                        adr_type.cast(),
                        call::width(unicode),
                        &mut options_count,
                        &mut options,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let options = unsafe { MapiBuffer::from_raw(options, self.scope().allocator()) };
        call::answer(
            self,
            METHOD,
            unsafe { decode::props(options.as_ptr(), options_count) },
        )
    }
    /// Gives the entry identifier of the personal address book.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iaddrbook-getpab](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-getpab)
    #[doc(alias = "GetPAB")]
    pub fn pab(&self) -> Result<EntryId> {
        const METHOD: &str = "IAddrBook::GetPAB";
        let mut entry_id_count = 0;
        let mut entry_id = ptr::null_mut();
        let status = unsafe { self.as_raw().GetPAB(&mut entry_id_count, &mut entry_id) };
        call::check(self, METHOD, status)?;
        let entry_id = unsafe {
            MapiBuffer::from_raw(entry_id, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe { decode::entry_id(entry_id.as_ptr(), entry_id_count) },
        )
    }
    /// Makes a container the personal address book.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iaddrbook-setpab](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-setpab)
    #[doc(alias = "SetPAB")]
    pub fn set_pab(&self, entry_id: &EntryId) -> Result<()> {
        const METHOD: &str = "IAddrBook::SetPAB";
        let entry_id = entry_id.as_bytes();
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let status = unsafe {
            self.as_raw().SetPAB(entry_id_count, call::pointer(entry_id).cast())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Gives the entry identifier of the container that is shown first.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iaddrbook-getdefaultdir](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-getdefaultdir)
    #[doc(alias = "GetDefaultDir")]
    pub fn default_dir(&self) -> Result<EntryId> {
        const METHOD: &str = "IAddrBook::GetDefaultDir";
        let mut entry_id_count = 0;
        let mut entry_id = ptr::null_mut();
        let status = unsafe {
            self.as_raw().GetDefaultDir(&mut entry_id_count, &mut entry_id)
        };
        call::check(self, METHOD, status)?;
        let entry_id = unsafe {
            MapiBuffer::from_raw(entry_id, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe { decode::entry_id(entry_id.as_ptr(), entry_id_count) },
        )
    }
    /// Makes a container the one that is shown first.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iaddrbook-setdefaultdir](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-setdefaultdir)
    #[doc(alias = "SetDefaultDir")]
    pub fn set_default_dir(&self, entry_id: &EntryId) -> Result<()> {
        const METHOD: &str = "IAddrBook::SetDefaultDir";
        let entry_id = entry_id.as_bytes();
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let status = unsafe {
            self.as_raw().SetDefaultDir(entry_id_count, call::pointer(entry_id).cast())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Gives the containers in which names are looked up, in order.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iaddrbook-getsearchpath](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-getsearchpath)
    #[doc(alias = "GetSearchPath")]
    pub fn search_path(&self) -> Result<Vec<Row>> {
        const METHOD: &str = "IAddrBook::GetSearchPath";
        let mut search_path = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw().GetSearchPath(call::width(unicode), &mut search_path)
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let search_path = unsafe {
            RowSet::from_raw(search_path, self.scope().allocator())
        };
        call::answer(self, METHOD, search_path.to_rows())
    }
    /// Chooses the containers in which names are looked up, in order.
    ///
    /// # Errors
    ///
    /// `MAPI_E_MISSING_REQUIRED_COLUMN`.
    ///
    /// [iaddrbook-setsearchpath](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-setsearchpath)
    #[doc(alias = "SetSearchPath")]
    pub fn set_search_path(&self, search_path: &[Row]) -> Result<()> {
        const METHOD: &str = "IAddrBook::SetSearchPath";
        let arena = Arena::new();
        let search_path = call::argument(
            self,
            METHOD,
            "search_path",
            encode::row_set(&arena, search_path),
        )?;
        let status = unsafe { self.as_raw().SetSearchPath(0, search_path.cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Adds properties to recipients, and makes their entry identifiers long-term.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iaddrbook-preparerecips](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-preparerecips)
    #[doc(alias = "PrepareRecips")]
    pub fn prepare_recips(
        &self,
        flags: flags::PrepareRecipsFlags,
        prop_tag_array: Option<&[Tag]>,
        recip_list: &mut Vec<Row>,
    ) -> Result<()> {
        const METHOD: &str = "IAddrBook::PrepareRecips";
        let arena = Arena::new();
        let prop_tag_array = match prop_tag_array {
            Some(prop_tag_array) => {
                call::argument(
                    self,
                    METHOD,
                    "prop_tag_array",
                    encode::tags(&arena, prop_tag_array),
                )?
            }
            None => ptr::null_mut(),
        };
        let recip_list_value = call::AddressList::new(
            self.scope().allocator(),
            recip_list,
        );
        let recip_list_value = call::argument(
            self,
            METHOD,
            "recip_list",
            recip_list_value,
        )?;
        let status = unsafe {
            self.as_raw()
                .PrepareRecips(
                    flags.bits(),
                    prop_tag_array.cast(),
                    recip_list_value.as_ptr(),
                )
        };
        call::check(self, METHOD, status)?;
        *recip_list = call::answer(self, METHOD, recip_list_value.rows())?;
        Ok(())
    }
}
/// An attachment of a message; all it has is properties.
///
/// [iattachimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iattachimapiprop)
#[doc(alias = "IAttach")]
#[derive(Debug)]
pub struct Attachment<'s> {
    base: MapiProp<'s>,
}
impl<'s> Attachment<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IAttach, scope: Scope<'s>) -> Self {
        let base = unsafe {
            MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("attachment");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IAttach {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for Attachment<'s> {
    type Target = MapiProp<'s>;
    fn deref(&self) -> &MapiProp<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for Attachment<'s> {
    type Raw = raw::IAttach;
    const KIND: &'static str = "attachment";
    unsafe fn from_raw(raw: raw::IAttach, scope: Scope<'s>) -> Self {
        unsafe { Attachment::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IAttach {
        Attachment::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
#[cfg(feature = "exchange")]
/// IExchangeExportChanges that gives messages converted to a stream.
#[doc(alias = "IExchangeExportChanges2")]
#[derive(Debug)]
pub struct ExchangeExportChanges2<'s> {
    base: ExchangeExportChanges<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeExportChanges2<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IExchangeExportChanges2, scope: Scope<'s>) -> Self {
        let base = unsafe {
            ExchangeExportChanges::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("exchange export changes2");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeExportChanges2 {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
#[cfg(feature = "exchange")]
impl<'s> Deref for ExchangeExportChanges2<'s> {
    type Target = ExchangeExportChanges<'s>;
    fn deref(&self) -> &ExchangeExportChanges<'s> {
        &self.base
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeExportChanges2<'s> {
    type Raw = raw::IExchangeExportChanges2;
    const KIND: &'static str = "exchange export changes2";
    unsafe fn from_raw(raw: raw::IExchangeExportChanges2, scope: Scope<'s>) -> Self {
        unsafe { ExchangeExportChanges2::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeExportChanges2 {
        ExchangeExportChanges2::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeExportChanges2<'s> {
    /// Sets what is wanted, as Config does, with the conversion.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "ConfigForConversionStream")]
    pub fn config_for_conversion_stream(
        &self,
        stream: &raw::IStream,
        flags: u32,
        unk: &windows_core::IUnknown,
        restriction: Option<&Restriction>,
        prop_array_conversion: &[PropValue],
        buffer_size: u32,
    ) -> Result<()> {
        const METHOD: &str = "IExchangeExportChanges2::ConfigForConversionStream";
        let arena = Arena::new();
        let restriction = match restriction {
            Some(restriction) => {
                call::argument(
                    self,
                    METHOD,
                    "restriction",
                    encode::restriction(&arena, restriction),
                )?
            }
            None => ptr::null_mut(),
        };
        let prop_array_conversion_count = call::count(
            self,
            METHOD,
            "prop_array_conversion",
            prop_array_conversion,
        )?;
        let prop_array_conversion = call::argument(
            self,
            METHOD,
            "prop_array_conversion",
            encode::props(&arena, prop_array_conversion),
        )?;
        let status = unsafe {
            self.as_raw()
                .ConfigForConversionStream(
                    stream,
                    flags,
                    unk.as_raw(),
                    restriction.cast(),
                    prop_array_conversion_count,
                    prop_array_conversion.cast(),
                    buffer_size,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
#[cfg(feature = "exchange")]
/// IExchangeImportContentsChanges that takes messages as a stream.
#[doc(alias = "IExchangeImportContentsChanges2")]
#[derive(Debug)]
pub struct ExchangeImportContentsChanges2<'s> {
    base: ExchangeImportContentsChanges<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeImportContentsChanges2<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(
        raw: raw::IExchangeImportContentsChanges2,
        scope: Scope<'s>,
    ) -> Self {
        let base = unsafe {
            ExchangeImportContentsChanges::from_raw(
                Interface::from_raw(raw.into_raw()),
                scope,
            )
        };
        base.scope().rename("exchange import contents changes2");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeImportContentsChanges2 {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
#[cfg(feature = "exchange")]
impl<'s> Deref for ExchangeImportContentsChanges2<'s> {
    type Target = ExchangeImportContentsChanges<'s>;
    fn deref(&self) -> &ExchangeImportContentsChanges<'s> {
        &self.base
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeImportContentsChanges2<'s> {
    type Raw = raw::IExchangeImportContentsChanges2;
    const KIND: &'static str = "exchange import contents changes2";
    unsafe fn from_raw(
        raw: raw::IExchangeImportContentsChanges2,
        scope: Scope<'s>,
    ) -> Self {
        unsafe { ExchangeImportContentsChanges2::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeImportContentsChanges2 {
        ExchangeImportContentsChanges2::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeImportContentsChanges2<'s> {
    /// Sets the state to start from, with the conversion.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "ConfigForConversionStream")]
    pub fn config_for_conversion_stream(
        &self,
        stream: &raw::IStream,
        flags: u32,
        prop_array_conversion: &[PropValue],
    ) -> Result<()> {
        const METHOD: &str = "IExchangeImportContentsChanges2::ConfigForConversionStream";
        let arena = Arena::new();
        let prop_array_conversion_count = call::count(
            self,
            METHOD,
            "prop_array_conversion",
            prop_array_conversion,
        )?;
        let prop_array_conversion = call::argument(
            self,
            METHOD,
            "prop_array_conversion",
            encode::props(&arena, prop_array_conversion),
        )?;
        let status = unsafe {
            self.as_raw()
                .ConfigForConversionStream(
                    stream,
                    flags,
                    prop_array_conversion_count,
                    prop_array_conversion.cast(),
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Takes a new or changed message as a stream.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "ImportMessageChangeAsAStream")]
    pub fn import_message_change_as_a_stream(
        &self,
        ppval_changes: &[PropValue],
        flags: u32,
    ) -> Result<Stream<'s>> {
        const METHOD: &str = "IExchangeImportContentsChanges2::ImportMessageChangeAsAStream";
        let arena = Arena::new();
        let ppval_changes_count = call::count(
            self,
            METHOD,
            "ppval_changes",
            ppval_changes,
        )?;
        let ppval_changes = call::argument(
            self,
            METHOD,
            "ppval_changes",
            encode::props(&arena, ppval_changes),
        )?;
        let mut pstream = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw()
                .ImportMessageChangeAsAStream(
                    ppval_changes_count,
                    ppval_changes.cast(),
                    flags,
                    &mut *pstream,
                )
        };
        call::check(self, METHOD, status)?;
        let pstream = call::given(self, METHOD, ManuallyDrop::into_inner(pstream))?;
        let pstream = unsafe { Stream::from_raw(pstream, self.scope().clone()) };
        Ok(pstream)
    }
}
#[cfg(feature = "exchange")]
/// IExchangeManageStore with newsgroups.
#[doc(alias = "IExchangeManageStore2")]
#[derive(Debug)]
pub struct ExchangeManageStore2<'s> {
    base: ExchangeManageStore<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeManageStore2<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IExchangeManageStore2, scope: Scope<'s>) -> Self {
        let base = unsafe {
            ExchangeManageStore::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("exchange manage store2");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeManageStore2 {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
#[cfg(feature = "exchange")]
impl<'s> Deref for ExchangeManageStore2<'s> {
    type Target = ExchangeManageStore<'s>;
    fn deref(&self) -> &ExchangeManageStore<'s> {
        &self.base
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeManageStore2<'s> {
    type Raw = raw::IExchangeManageStore2;
    const KIND: &'static str = "exchange manage store2";
    const HAS_LAST_ERROR: bool = false;
    unsafe fn from_raw(raw: raw::IExchangeManageStore2, scope: Scope<'s>) -> Self {
        unsafe { ExchangeManageStore2::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeManageStore2 {
        ExchangeManageStore2::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeManageStore2<'s> {
    /// Makes the entry identifier of a newsgroup.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "CreateNewsgroupNameEntryID")]
    pub fn create_newsgroup_name_entry_id(
        &self,
        newsgroup_name: &str,
    ) -> Result<EntryId> {
        const METHOD: &str = "IExchangeManageStore2::CreateNewsgroupNameEntryID";
        let arena = Arena::new();
        let newsgroup_name = call::argument(
            self,
            METHOD,
            "newsgroup_name",
            encode::text(&arena, newsgroup_name, false),
        )?;
        let mut entry_id_count = 0;
        let mut entry_id = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .CreateNewsgroupNameEntryID(
                    newsgroup_name.cast(),
                    &mut entry_id_count,
                    &mut entry_id,
                )
        };
        call::check(self, METHOD, status)?;
        let entry_id = unsafe {
            MapiBuffer::from_raw(entry_id, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe { decode::entry_id(entry_id.as_ptr(), entry_id_count) },
        )
    }
}
/// What folders and address book containers have in common: contents and a hierarchy.
///
/// [imapicontainerimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainerimapiprop)
#[doc(alias = "IMAPIContainer")]
#[derive(Debug)]
pub struct Container<'s> {
    base: MapiProp<'s>,
}
impl<'s> Container<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMAPIContainer, scope: Scope<'s>) -> Self {
        let base = unsafe {
            MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("container");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMAPIContainer {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for Container<'s> {
    type Target = MapiProp<'s>;
    fn deref(&self) -> &MapiProp<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for Container<'s> {
    type Raw = raw::IMAPIContainer;
    const KIND: &'static str = "container";
    unsafe fn from_raw(raw: raw::IMAPIContainer, scope: Scope<'s>) -> Self {
        unsafe { Container::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMAPIContainer {
        Container::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
impl<'s> Container<'s> {
    /// Opens the table of what is in the container.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapicontainer-getcontentstable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-getcontentstable)
    #[doc(alias = "GetContentsTable")]
    pub fn contents_table(&self, flags: flags::ContentsTableFlags) -> Result<Table<'s>> {
        const METHOD: &str = "IMAPIContainer::GetContentsTable";
        let mut table = ManuallyDrop::new(None);
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw()
                    .GetContentsTable(flags.bits() | call::width(unicode), &mut *table)
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe {
            Table::from_raw(table, self.scope().clone().with_width(unicode))
        };
        Ok(table)
    }
    /// Opens the table of the containers in the container.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapicontainer-gethierarchytable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-gethierarchytable)
    #[doc(alias = "GetHierarchyTable")]
    pub fn hierarchy_table(
        &self,
        flags: flags::HierarchyTableFlags,
    ) -> Result<Table<'s>> {
        const METHOD: &str = "IMAPIContainer::GetHierarchyTable";
        let mut table = ManuallyDrop::new(None);
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw()
                    .GetHierarchyTable(flags.bits() | call::width(unicode), &mut *table)
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe {
            Table::from_raw(table, self.scope().clone().with_width(unicode))
        };
        Ok(table)
    }
    /// Opens an object of the container.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`, `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [imapicontainer-openentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-openentry)
    #[doc(alias = "OpenEntry")]
    pub fn open_entry(
        &self,
        entry_id: Option<&EntryId>,
        flags: flags::OpenEntryFlags,
    ) -> Result<AnyObject<'s>> {
        const METHOD: &str = "IMAPIContainer::OpenEntry";
        let entry_id = entry_id.map_or(&[][..], EntryId::as_bytes);
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let mut obj_type = 0;
        let mut unk = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .OpenEntry(
                    entry_id_count,
                    call::pointer(entry_id).cast(),
                    ptr::null(),
                    flags.bits(),
                    &mut obj_type,
                    &mut unk,
                )
        };
        call::check(self, METHOD, status)?;
        let unk = unsafe { call::interface(self, METHOD, unk)? };
        let obj_type = flags::ObjectType::from_raw(obj_type);
        let unk = unsafe { AnyObject::from_raw(obj_type, unk, self.scope().clone()) };
        Ok(unk)
    }
    /// Says what a search container looks for, and where.
    ///
    /// - `restriction`: Null: as before.
    /// - `container_list`: Null: as before.
    ///
    /// # Errors
    ///
    /// `MAPI_E_TOO_COMPLEX`.
    ///
    /// [imapicontainer-setsearchcriteria](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-setsearchcriteria)
    #[doc(alias = "SetSearchCriteria")]
    pub fn set_search_criteria(
        &self,
        restriction: Option<&Restriction>,
        container_list: Option<&[EntryId]>,
        search_flags: flags::SearchFlags,
    ) -> Result<()> {
        const METHOD: &str = "IMAPIContainer::SetSearchCriteria";
        let arena = Arena::new();
        let restriction = match restriction {
            Some(restriction) => {
                call::argument(
                    self,
                    METHOD,
                    "restriction",
                    encode::restriction(&arena, restriction),
                )?
            }
            None => ptr::null_mut(),
        };
        let container_list = match container_list {
            Some(container_list) => {
                call::argument(
                    self,
                    METHOD,
                    "container_list",
                    encode::entry_list(&arena, container_list),
                )?
            }
            None => ptr::null_mut(),
        };
        let status = unsafe {
            self.as_raw()
                .SetSearchCriteria(
                    restriction.cast(),
                    container_list.cast(),
                    search_flags.bits(),
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Tells what a search container looks for, where, and how the search is doing.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_NOT_INITIALIZED`.
    ///
    /// [imapicontainer-getsearchcriteria](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-getsearchcriteria)
    #[doc(alias = "GetSearchCriteria")]
    pub fn search_criteria(
        &self,
    ) -> Result<(Option<Restriction>, Option<Vec<EntryId>>, flags::SearchState)> {
        const METHOD: &str = "IMAPIContainer::GetSearchCriteria";
        let mut restriction = ptr::null_mut();
        let mut container_list = ptr::null_mut();
        let mut search_state = 0;
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw()
                    .GetSearchCriteria(
                        call::width(unicode),
                        &mut restriction,
                        &mut container_list,
                        &mut search_state,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let restriction = unsafe {
            MapiBuffer::from_raw(restriction, self.scope().allocator())
        };
        let container_list = unsafe {
            MapiBuffer::from_raw(container_list, self.scope().allocator())
        };
        Ok((
            call::answer(
                self,
                METHOD,
                unsafe {
                    call::optional(restriction.as_ptr(), |p| decode::restriction(p))
                },
            )?,
            call::answer(
                self,
                METHOD,
                unsafe {
                    call::optional(container_list.as_ptr(), |p| decode::entry_list(p))
                },
            )?,
            flags::SearchState::from_bits_retain(search_state),
        ))
    }
}
/// The description of a form, as its properties and these methods give it.
///
/// [imapiforminfoimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiforminfoimapiprop)
#[doc(alias = "IMAPIFormInfo")]
#[derive(Debug)]
pub struct FormInfo<'s> {
    base: MapiProp<'s>,
}
impl<'s> FormInfo<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMAPIFormInfo, scope: Scope<'s>) -> Self {
        let base = unsafe {
            MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("form info");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMAPIFormInfo {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for FormInfo<'s> {
    type Target = MapiProp<'s>;
    fn deref(&self) -> &MapiProp<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for FormInfo<'s> {
    type Raw = raw::IMAPIFormInfo;
    const KIND: &'static str = "form info";
    unsafe fn from_raw(raw: raw::IMAPIFormInfo, scope: Scope<'s>) -> Self {
        unsafe { FormInfo::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMAPIFormInfo {
        FormInfo::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
impl<'s> FormInfo<'s> {
    /// Gives the properties that the form uses.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BAD_CHARWIDTH`.
    ///
    /// [imapiforminfo-calcformpropset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiforminfo-calcformpropset)
    #[doc(alias = "CalcFormPropSet")]
    pub fn calc_form_prop_set(&self) -> Result<Vec<form::FormProp>> {
        const METHOD: &str = "IMAPIFormInfo::CalcFormPropSet";
        let mut pp_form_prop_array = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw()
                    .CalcFormPropSet(call::width(unicode), &mut pp_form_prop_array)
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let pp_form_prop_array = unsafe {
            MapiBuffer::from_raw(pp_form_prop_array, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe { form::read_props(pp_form_prop_array.as_ptr()) },
        )
    }
    /// Gives the verbs that the form knows.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BAD_CHARWIDTH`.
    ///
    /// [imapiforminfo-calcverbset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiforminfo-calcverbset)
    #[doc(alias = "CalcVerbSet")]
    pub fn calc_verb_set(&self) -> Result<Vec<form::FormVerb>> {
        const METHOD: &str = "IMAPIFormInfo::CalcVerbSet";
        let mut pp_mapi_verb_array = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw().CalcVerbSet(call::width(unicode), &mut pp_mapi_verb_array)
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let pp_mapi_verb_array = unsafe {
            MapiBuffer::from_raw(pp_mapi_verb_array, self.scope().allocator())
        };
        call::answer(
            self,
            METHOD,
            unsafe { form::read_verbs(pp_mapi_verb_array.as_ptr()) },
        )
    }
    /// Makes an icon of one of the form's properties.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiforminfo-makeiconfrombinary](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiforminfo-makeiconfrombinary)
    #[doc(alias = "MakeIconFromBinary")]
    pub fn make_icon_from_binary(&self, n_prop_id: u32) -> Result<usize> {
        const METHOD: &str = "IMAPIFormInfo::MakeIconFromBinary";
        let mut phicon = 0;
        let status = unsafe { self.as_raw().MakeIconFromBinary(n_prop_id, &mut phicon) };
        call::check(self, METHOD, status)?;
        Ok(phicon)
    }
    /// Saves the description to a file. Nothing says how wide the name is; it is passed in 8 bits.
    ///
    /// # Errors
    ///
    /// `MAPI_E_EXTENDED_ERROR`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapiforminfo-saveform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiforminfo-saveform)
    #[doc(alias = "SaveForm")]
    pub fn save_form(&self, file_name: &str) -> Result<()> {
        const METHOD: &str = "IMAPIFormInfo::SaveForm";
        let arena = Arena::new();
        let file_name = call::argument(
            self,
            METHOD,
            "file_name",
            encode::text(&arena, file_name, false),
        )?;
        let status = unsafe { self.as_raw().SaveForm(file_name.cast()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Gives the container that the form is installed in.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapiforminfo-openformcontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiforminfo-openformcontainer)
    #[doc(alias = "OpenFormContainer")]
    pub fn open_form_container(&self) -> Result<FormContainer<'s>> {
        const METHOD: &str = "IMAPIFormInfo::OpenFormContainer";
        let mut ppformcontainer = ManuallyDrop::new(None);
        let status = unsafe { self.as_raw().OpenFormContainer(&mut *ppformcontainer) };
        call::check(self, METHOD, status)?;
        let ppformcontainer = call::given(
            self,
            METHOD,
            ManuallyDrop::into_inner(ppformcontainer),
        )?;
        let ppformcontainer = unsafe {
            FormContainer::from_raw(ppformcontainer, self.scope().clone())
        };
        Ok(ppformcontainer)
    }
}
/// A status object: the state of a resource of the session, and what can be done about it.
///
/// [imapistatusimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatusimapiprop)
#[doc(alias = "IMAPIStatus")]
#[derive(Debug)]
pub struct StatusObject<'s> {
    base: MapiProp<'s>,
}
impl<'s> StatusObject<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMAPIStatus, scope: Scope<'s>) -> Self {
        let base = unsafe {
            MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("status object");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMAPIStatus {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for StatusObject<'s> {
    type Target = MapiProp<'s>;
    fn deref(&self) -> &MapiProp<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for StatusObject<'s> {
    type Raw = raw::IMAPIStatus;
    const KIND: &'static str = "status object";
    unsafe fn from_raw(raw: raw::IMAPIStatus, scope: Scope<'s>) -> Self {
        unsafe { StatusObject::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMAPIStatus {
        StatusObject::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
impl<'s> StatusObject<'s> {
    /// Checks the state of the resource, or starts the work that a flag names.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BUSY`, `MAPI_E_NO_SUPPORT`, `MAPI_E_USER_CANCEL`.
    ///
    /// [imapistatus-validatestate](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-validatestate)
    #[doc(alias = "ValidateState")]
    pub fn validate_state(&self, flags: flags::ValidateFlags) -> Result<()> {
        const METHOD: &str = "IMAPIStatus::ValidateState";
        let status = unsafe { self.as_raw().ValidateState(0, flags.bits()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Shows the settings of the resource.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapistatus-settingsdialog](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-settingsdialog)
    #[doc(alias = "SettingsDialog")]
    pub fn settings_dialog(&self, flags: flags::SettingsFlags) -> Result<()> {
        const METHOD: &str = "IMAPIStatus::SettingsDialog";
        let status = unsafe { self.as_raw().SettingsDialog(0, flags.bits()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Changes the password of the resource.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NO_ACCESS`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapistatus-changepassword](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-changepassword)
    #[doc(alias = "ChangePassword")]
    pub fn change_password(&self, old_pass: &str, new_pass: &str) -> Result<()> {
        const METHOD: &str = "IMAPIStatus::ChangePassword";
        let arena = Arena::new();
        let mut unicode = true;
        let status = loop {
            let old_pass = call::argument(
                self,
                METHOD,
                "old_pass",
                encode::text(&arena, old_pass, unicode),
            )?;
            let new_pass = call::argument(
                self,
                METHOD,
                "new_pass",
                encode::text(&arena, new_pass, unicode),
            )?;
            let status = unsafe {
                self.as_raw()
                    .ChangePassword(
                        old_pass.cast(),
                        new_pass.cast(),
                        call::width(unicode),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Sends or fetches what waits. MAPI_E_BUSY after ASYNC_OK says that the work has started.
    ///
    /// - `target_transport`: On the spooler: the one transport to flush.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BUSY`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapistatus-flushqueues](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-flushqueues)
    #[doc(alias = "FlushQueues")]
    pub fn flush_queues(
        &self,
        target_transport: Option<&EntryId>,
        flags: flags::FlushFlags,
    ) -> Result<()> {
        const METHOD: &str = "IMAPIStatus::FlushQueues";
        let target_transport = target_transport.map_or(&[][..], EntryId::as_bytes);
        let target_transport_count = call::count(
            self,
            METHOD,
            "target_transport",
            target_transport,
        )?;
        let status = unsafe {
            self.as_raw()
                .FlushQueues(
                    0,
                    target_transport_count,
                    call::pointer(target_transport).cast(),
                    flags.bits(),
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
/// A recipient: a person or mailbox; all it has is properties.
///
/// [imailuserimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imailuserimapiprop)
#[doc(alias = "IMailUser")]
#[derive(Debug)]
pub struct MailUser<'s> {
    base: MapiProp<'s>,
}
impl<'s> MailUser<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMailUser, scope: Scope<'s>) -> Self {
        let base = unsafe {
            MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("mail user");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMailUser {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for MailUser<'s> {
    type Target = MapiProp<'s>;
    fn deref(&self) -> &MapiProp<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for MailUser<'s> {
    type Raw = raw::IMailUser;
    const KIND: &'static str = "mail user";
    unsafe fn from_raw(raw: raw::IMailUser, scope: Scope<'s>) -> Self {
        unsafe { MailUser::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMailUser {
        MailUser::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
/// A message.
///
/// [imessageimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessageimapiprop)
#[doc(alias = "IMessage")]
#[derive(Debug)]
pub struct Message<'s> {
    base: MapiProp<'s>,
}
impl<'s> Message<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMessage, scope: Scope<'s>) -> Self {
        let base = unsafe {
            MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("message");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMessage {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for Message<'s> {
    type Target = MapiProp<'s>;
    fn deref(&self) -> &MapiProp<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for Message<'s> {
    type Raw = raw::IMessage;
    const KIND: &'static str = "message";
    unsafe fn from_raw(raw: raw::IMessage, scope: Scope<'s>) -> Self {
        unsafe { Message::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMessage {
        Message::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
impl<'s> Message<'s> {
    /// Opens the table of the attachments.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imessage-getattachmenttable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-getattachmenttable)
    #[doc(alias = "GetAttachmentTable")]
    pub fn attachment_table(&self, flags: flags::DeferFlags) -> Result<Table<'s>> {
        const METHOD: &str = "IMessage::GetAttachmentTable";
        let mut table = ManuallyDrop::new(None);
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw()
                    .GetAttachmentTable(flags.bits() | call::width(unicode), &mut *table)
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe {
            Table::from_raw(table, self.scope().clone().with_width(unicode))
        };
        Ok(table)
    }
    /// Opens an attachment.
    ///
    /// - `attachment_num`: Its PR_ATTACH_NUM.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imessage-openattach](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-openattach)
    #[doc(alias = "OpenAttach")]
    pub fn open_attach(
        &self,
        attachment_num: u32,
        flags: flags::OpenEntryFlags,
    ) -> Result<Attachment<'s>> {
        const METHOD: &str = "IMessage::OpenAttach";
        let mut attach = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .OpenAttach(
                    attachment_num,
                    &<raw::IAttach as Interface>::IID,
                    flags.bits(),
                    &mut attach,
                )
        };
        call::check(self, METHOD, status)?;
        let attach = unsafe { call::interface(self, METHOD, attach)? };
        let attach = unsafe { Attachment::from_raw(attach, self.scope().clone()) };
        Ok(attach)
    }
    /// Makes an attachment; it is there once it and the message are saved.
    ///
    /// - `attachment_num`: Its PR_ATTACH_NUM.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imessage-createattach](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-createattach)
    #[doc(alias = "CreateAttach")]
    pub fn create_attach(
        &self,
        flags: flags::DeferFlags,
    ) -> Result<(u32, Attachment<'s>)> {
        const METHOD: &str = "IMessage::CreateAttach";
        let mut attachment_num = 0;
        let mut attach = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .CreateAttach(
                    &<raw::IAttach as Interface>::IID,
                    flags.bits(),
                    &mut attachment_num,
                    &mut attach,
                )
        };
        call::check(self, METHOD, status)?;
        let attach = unsafe { call::interface(self, METHOD, attach)? };
        let attach = unsafe { Attachment::from_raw(attach, self.scope().clone()) };
        Ok((attachment_num, attach))
    }
    /// Deletes an attachment.
    ///
    /// - `attachment_num`: Its PR_ATTACH_NUM.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imessage-deleteattach](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-deleteattach)
    #[doc(alias = "DeleteAttach")]
    pub fn delete_attach(
        &self,
        attachment_num: u32,
        flags: flags::DeleteAttachFlags,
    ) -> Result<()> {
        const METHOD: &str = "IMessage::DeleteAttach";
        let status = unsafe {
            self.as_raw()
                .DeleteAttach(
                    attachment_num,
                    0,
                    None::<&raw::IMAPIProgress>,
                    flags.bits(),
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Opens the table of the recipients.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imessage-getrecipienttable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-getrecipienttable)
    #[doc(alias = "GetRecipientTable")]
    pub fn recipient_table(&self, flags: flags::DeferFlags) -> Result<Table<'s>> {
        const METHOD: &str = "IMessage::GetRecipientTable";
        let mut table = ManuallyDrop::new(None);
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw()
                    .GetRecipientTable(flags.bits() | call::width(unicode), &mut *table)
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe {
            Table::from_raw(table, self.scope().clone().with_width(unicode))
        };
        Ok(table)
    }
    /// Adds, changes, removes or replaces recipients.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imessage-modifyrecipients](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-modifyrecipients)
    #[doc(alias = "ModifyRecipients")]
    pub fn modify_recipients(
        &self,
        flags: flags::RecipientFlags,
        mods: Option<&[Row]>,
    ) -> Result<()> {
        const METHOD: &str = "IMessage::ModifyRecipients";
        let arena = Arena::new();
        let mods = match mods {
            Some(mods) => {
                call::argument(self, METHOD, "mods", encode::adr_list(&arena, mods))?
            }
            None => ptr::null_mut(),
        };
        let status = unsafe {
            self.as_raw().ModifyRecipients(flags.bits(), mods.cast())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Marks the message as read or unread, and settles the reports that are due.
    ///
    /// # Errors
    ///
    /// `MAPI_E_INVALID_PARAMETER`, `MAPI_E_NO_SUPPRESS`.
    ///
    /// [imessage-setreadflag](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-setreadflag)
    #[doc(alias = "SetReadFlag")]
    pub fn set_read_flag(&self, flags: flags::ReadFlags) -> Result<()> {
        const METHOD: &str = "IMessage::SetReadFlag";
        let status = unsafe { self.as_raw().SetReadFlag(flags.bits()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
/// Message service administration that tells the UID of a service it makes.
///
/// [imsgserviceadmin2imsgserviceadmin](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin2imsgserviceadmin)
#[doc(alias = "IMsgServiceAdmin2")]
#[derive(Debug)]
pub struct ServiceAdmin2<'s> {
    base: ServiceAdmin<'s>,
}
impl<'s> ServiceAdmin2<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMsgServiceAdmin2, scope: Scope<'s>) -> Self {
        let base = unsafe {
            ServiceAdmin::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("service administration");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMsgServiceAdmin2 {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for ServiceAdmin2<'s> {
    type Target = ServiceAdmin<'s>;
    fn deref(&self) -> &ServiceAdmin<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for ServiceAdmin2<'s> {
    type Raw = raw::IMsgServiceAdmin2;
    const KIND: &'static str = "service administration";
    unsafe fn from_raw(raw: raw::IMsgServiceAdmin2, scope: Scope<'s>) -> Self {
        unsafe { ServiceAdmin2::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMsgServiceAdmin2 {
        ServiceAdmin2::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
impl<'s> ServiceAdmin2<'s> {
    /// Adds a message service to the profile and tells its UID.
    ///
    /// - `lpsz_service`: Its name in MapiSvc.inf.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`.
    ///
    /// [imsgserviceadmin2-createmsgserviceex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin2-createmsgserviceex)
    #[doc(alias = "CreateMsgServiceEx")]
    pub fn create_msg_service_ex(
        &self,
        lpsz_service: &str,
        display_name: Option<&str>,
        flags: flags::ServiceUiFlags,
    ) -> Result<Guid> {
        const METHOD: &str = "IMsgServiceAdmin2::CreateMsgServiceEx";
        let arena = Arena::new();
        let mut lpuid_service = Guid::zeroed();
        let mut unicode = true;
        let status = loop {
            let lpsz_service = call::argument(
                self,
                METHOD,
                "lpsz_service",
                encode::text(&arena, lpsz_service, unicode),
            )?;
            let display_name = match display_name {
                Some(display_name) => {
                    call::argument(
                        self,
                        METHOD,
                        "display_name",
                        encode::text(&arena, display_name, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let status = unsafe {
                self.as_raw()
                    .CreateMsgServiceEx(
                        lpsz_service.cast(),
                        display_name.cast(),
                        0,
                        flags.bits() | call::width(unicode),
                        ptr::from_mut(&mut lpuid_service).cast(),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(lpuid_service)
    }
}
/// A message store.
///
/// [imsgstoreimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstoreimapiprop)
#[doc(alias = "IMsgStore")]
#[derive(Debug)]
pub struct MsgStore<'s> {
    base: MapiProp<'s>,
}
impl<'s> MsgStore<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMsgStore, scope: Scope<'s>) -> Self {
        let base = unsafe {
            MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("message store");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMsgStore {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for MsgStore<'s> {
    type Target = MapiProp<'s>;
    fn deref(&self) -> &MapiProp<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for MsgStore<'s> {
    type Raw = raw::IMsgStore;
    const KIND: &'static str = "message store";
    unsafe fn from_raw(raw: raw::IMsgStore, scope: Scope<'s>) -> Self {
        unsafe { MsgStore::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMsgStore {
        MsgStore::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
impl<'s> MsgStore<'s> {
    /// Tells whether two entry identifiers stand for the same object of the store.
    ///
    /// # Errors
    ///
    /// `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [imsgstore-compareentryids](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-compareentryids)
    #[doc(alias = "CompareEntryIDs")]
    pub fn compare_entry_ids(
        &self,
        entry_id1: &EntryId,
        entry_id2: &EntryId,
    ) -> Result<bool> {
        const METHOD: &str = "IMsgStore::CompareEntryIDs";
        let entry_id1 = entry_id1.as_bytes();
        let entry_id1_count = call::count(self, METHOD, "entry_id1", entry_id1)?;
        let entry_id2 = entry_id2.as_bytes();
        let entry_id2_count = call::count(self, METHOD, "entry_id2", entry_id2)?;
        let mut result = 0;
        let status = unsafe {
            self.as_raw()
                .CompareEntryIDs(
                    entry_id1_count,
                    call::pointer(entry_id1).cast(),
                    entry_id2_count,
                    call::pointer(entry_id2).cast(),
                    0,
                    &mut result,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(result != 0)
    }
    /// Opens a folder or message of the store; without an identifier, the root folder.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NO_ACCESS`.
    ///
    /// [imsgstore-openentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-openentry)
    #[doc(alias = "OpenEntry")]
    pub fn open_entry(
        &self,
        entry_id: Option<&EntryId>,
        flags: flags::OpenEntryFlags,
    ) -> Result<AnyObject<'s>> {
        const METHOD: &str = "IMsgStore::OpenEntry";
        let entry_id = entry_id.map_or(&[][..], EntryId::as_bytes);
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let mut obj_type = 0;
        let mut unk = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .OpenEntry(
                    entry_id_count,
                    call::pointer(entry_id).cast(),
                    ptr::null(),
                    flags.bits(),
                    &mut obj_type,
                    &mut unk,
                )
        };
        call::check(self, METHOD, status)?;
        let unk = unsafe { call::interface(self, METHOD, unk)? };
        let obj_type = flags::ObjectType::from_raw(obj_type);
        let unk = unsafe { AnyObject::from_raw(obj_type, unk, self.scope().clone()) };
        Ok(unk)
    }
    /// Chooses the folder where messages of a class arrive; without a folder, the choice is
    /// dropped.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imsgstore-setreceivefolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-setreceivefolder)
    #[doc(alias = "SetReceiveFolder")]
    pub fn set_receive_folder(
        &self,
        message_class: Option<&str>,
        entry_id: Option<&EntryId>,
    ) -> Result<()> {
        const METHOD: &str = "IMsgStore::SetReceiveFolder";
        let arena = Arena::new();
        let entry_id = entry_id.map_or(&[][..], EntryId::as_bytes);
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let mut unicode = true;
        let status = loop {
            let message_class = match message_class {
                Some(message_class) => {
                    call::argument(
                        self,
                        METHOD,
                        "message_class",
                        encode::text(&arena, message_class, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let status = unsafe {
                self.as_raw()
                    .SetReceiveFolder(
                        message_class.cast(),
                        call::width(unicode),
                        entry_id_count,
                        call::pointer(entry_id).cast(),
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Tells where messages of a class arrive, and the class for which that was chosen.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imsgstore-getreceivefolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-getreceivefolder)
    #[doc(alias = "GetReceiveFolder")]
    pub fn receive_folder(
        &self,
        message_class: Option<&str>,
    ) -> Result<(EntryId, String)> {
        const METHOD: &str = "IMsgStore::GetReceiveFolder";
        let arena = Arena::new();
        let mut entry_id_count = 0;
        let mut entry_id = ptr::null_mut();
        let mut explicit_class = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let message_class = match message_class {
                Some(message_class) => {
                    call::argument(
                        self,
                        METHOD,
                        "message_class",
                        encode::text(&arena, message_class, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let status = unsafe {
                self.as_raw()
                    .GetReceiveFolder(
                        message_class.cast(),
                        call::width(unicode),
                        &mut entry_id_count,
                        &mut entry_id,
                        &mut explicit_class,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let entry_id = unsafe {
            MapiBuffer::from_raw(entry_id, self.scope().allocator())
        };
        let explicit_class = unsafe {
            MapiBuffer::from_raw(explicit_class, self.scope().allocator())
        };
        Ok((
            call::answer(
                self,
                METHOD,
                unsafe { decode::entry_id(entry_id.as_ptr(), entry_id_count) },
            )?,
            call::answer(
                self,
                METHOD,
                unsafe {
                    decode::optional_text(explicit_class.as_ptr(), unicode)
                        .map(Option::unwrap_or_default)
                },
            )?,
        ))
    }
    /// Opens the table of all receive folders.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imsgstore-getreceivefoldertable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-getreceivefoldertable)
    #[doc(alias = "GetReceiveFolderTable")]
    pub fn receive_folder_table(&self, flags: flags::DeferFlags) -> Result<Table<'s>> {
        const METHOD: &str = "IMsgStore::GetReceiveFolderTable";
        let mut table = ManuallyDrop::new(None);
        let mut unicode = true;
        let status = loop {
            let status = unsafe {
                self.as_raw()
                    .GetReceiveFolderTable(
                        flags.bits() | call::width(unicode),
                        &mut *table,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe {
            Table::from_raw(table, self.scope().clone().with_width(unicode))
        };
        Ok(table)
    }
    /// Takes a message out of the outbound queue.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_IN_QUEUE`, `MAPI_E_UNABLE_TO_ABORT`.
    ///
    /// [imsgstore-abortsubmit](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-abortsubmit)
    #[doc(alias = "AbortSubmit")]
    pub fn abort_submit(&self, entry_id: &EntryId) -> Result<()> {
        const METHOD: &str = "IMsgStore::AbortSubmit";
        let entry_id = entry_id.as_bytes();
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let status = unsafe {
            self.as_raw().AbortSubmit(entry_id_count, call::pointer(entry_id).cast(), 0)
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Opens the table of messages that wait to be sent.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imsgstore-getoutgoingqueue](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-getoutgoingqueue)
    #[doc(alias = "GetOutgoingQueue")]
    pub fn outgoing_queue(&self) -> Result<Table<'s>> {
        const METHOD: &str = "IMsgStore::GetOutgoingQueue";
        let mut table = ManuallyDrop::new(None);
        let status = unsafe { self.as_raw().GetOutgoingQueue(0, &mut *table) };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe { Table::from_raw(table, self.scope().clone()) };
        Ok(table)
    }
}
/// A section of a profile: the settings of one provider, service or client; changes count at
/// once.
///
/// [iprofsectimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofsectimapiprop)
#[doc(alias = "IProfSect")]
#[derive(Debug)]
pub struct ProfileSection<'s> {
    base: MapiProp<'s>,
}
impl<'s> ProfileSection<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IProfSect, scope: Scope<'s>) -> Self {
        let base = unsafe {
            MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("profile section");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IProfSect {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for ProfileSection<'s> {
    type Target = MapiProp<'s>;
    fn deref(&self) -> &MapiProp<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for ProfileSection<'s> {
    type Raw = raw::IProfSect;
    const KIND: &'static str = "profile section";
    unsafe fn from_raw(raw: raw::IProfSect, scope: Scope<'s>) -> Self {
        unsafe { ProfileSection::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IProfSect {
        ProfileSection::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
/// An object in memory whose properties can be protected.
///
/// [ipropdataimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ipropdataimapiprop)
#[doc(alias = "IPropData")]
#[derive(Debug)]
pub struct PropData<'s> {
    base: MapiProp<'s>,
}
impl<'s> PropData<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IPropData, scope: Scope<'s>) -> Self {
        let base = unsafe {
            MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("prop data");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IPropData {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for PropData<'s> {
    type Target = MapiProp<'s>;
    fn deref(&self) -> &MapiProp<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for PropData<'s> {
    type Raw = raw::IPropData;
    const KIND: &'static str = "prop data";
    unsafe fn from_raw(raw: raw::IPropData, scope: Scope<'s>) -> Self {
        unsafe { PropData::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IPropData {
        PropData::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
impl<'s> PropData<'s> {
    /// Sets what may be done with the object.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [ipropdata-hrsetobjaccess](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ipropdata-hrsetobjaccess)
    #[doc(alias = "HrSetObjAccess")]
    pub fn set_obj_access(&self, access: flags::PropAccess) -> Result<()> {
        const METHOD: &str = "IPropData::HrSetObjAccess";
        let status = unsafe { self.as_raw().HrSetObjAccess(access.bits()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Adds properties that are objects.
    ///
    /// It may succeed with the warning `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// # Errors
    ///
    /// `MAPI_E_INVALID_TYPE`, `MAPI_E_NO_ACCESS`.
    ///
    /// [ipropdata-hraddobjprops](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ipropdata-hraddobjprops)
    #[doc(alias = "HrAddObjProps")]
    pub fn add_obj_props(
        &self,
        prop_tag_array: &[Tag],
    ) -> Result<Outcome<Vec<PropProblem>>> {
        const METHOD: &str = "IPropData::HrAddObjProps";
        let arena = Arena::new();
        let prop_tag_array = call::argument(
            self,
            METHOD,
            "prop_tag_array",
            encode::tags(&arena, prop_tag_array),
        )?;
        let mut lprgul_access = ptr::null_mut();
        let status = unsafe {
            self.as_raw().HrAddObjProps(prop_tag_array.cast(), &mut lprgul_access)
        };
        let warning = call::check(self, METHOD, status)?;
        let lprgul_access = unsafe {
            MapiBuffer::from_raw(lprgul_access, self.scope().allocator())
        };
        call::outcome(
            call::answer(
                self,
                METHOD,
                unsafe { decode::problems(lprgul_access.as_ptr()) },
            ),
            warning,
        )
    }
}
/// A container of the address book.
///
/// [iabcontainerimapicontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iabcontainerimapicontainer)
#[doc(alias = "IABContainer")]
#[derive(Debug)]
pub struct AbContainer<'s> {
    base: Container<'s>,
}
impl<'s> AbContainer<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IABContainer, scope: Scope<'s>) -> Self {
        let base = unsafe {
            Container::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("address-book container");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IABContainer {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for AbContainer<'s> {
    type Target = Container<'s>;
    fn deref(&self) -> &Container<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for AbContainer<'s> {
    type Raw = raw::IABContainer;
    const KIND: &'static str = "address-book container";
    unsafe fn from_raw(raw: raw::IABContainer, scope: Scope<'s>) -> Self {
        unsafe { AbContainer::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IABContainer {
        AbContainer::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
impl<'s> AbContainer<'s> {
    /// Makes an entry from an entry or template; it is there once its changes are saved.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iabcontainer-createentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iabcontainer-createentry)
    #[doc(alias = "CreateEntry")]
    pub fn create_entry(
        &self,
        entry_id: &EntryId,
        create_flags: flags::CreateEntryFlags,
    ) -> Result<MapiProp<'s>> {
        const METHOD: &str = "IABContainer::CreateEntry";
        let entry_id = entry_id.as_bytes();
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let mut mapi_prop_entry = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw()
                .CreateEntry(
                    entry_id_count,
                    call::pointer(entry_id).cast(),
                    create_flags.bits(),
                    &mut *mapi_prop_entry,
                )
        };
        call::check(self, METHOD, status)?;
        let mapi_prop_entry = call::given(
            self,
            METHOD,
            ManuallyDrop::into_inner(mapi_prop_entry),
        )?;
        let mapi_prop_entry = unsafe {
            MapiProp::from_raw(mapi_prop_entry, self.scope().clone())
        };
        Ok(mapi_prop_entry)
    }
    /// Copies entries, of any container, into this one.
    ///
    /// It may succeed with the warning `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iabcontainer-copyentries](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iabcontainer-copyentries)
    #[doc(alias = "CopyEntries")]
    pub fn copy_entries(
        &self,
        entries: &[EntryId],
        flags: flags::CreateEntryFlags,
    ) -> Result<Outcome<()>> {
        const METHOD: &str = "IABContainer::CopyEntries";
        let arena = Arena::new();
        let entries = call::argument(
            self,
            METHOD,
            "entries",
            encode::entry_list(&arena, entries),
        )?;
        let status = unsafe {
            self.as_raw()
                .CopyEntries(
                    entries.cast(),
                    0,
                    None::<&raw::IMAPIProgress>,
                    flags.bits(),
                )
        };
        let warning = call::check(self, METHOD, status)?;
        call::outcome(Ok(()), warning)
    }
    /// Deletes entries.
    ///
    /// It may succeed with the warning `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [iabcontainer-deleteentries](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iabcontainer-deleteentries)
    #[doc(alias = "DeleteEntries")]
    pub fn delete_entries(&self, entries: &[EntryId]) -> Result<Outcome<()>> {
        const METHOD: &str = "IABContainer::DeleteEntries";
        let arena = Arena::new();
        let entries = call::argument(
            self,
            METHOD,
            "entries",
            encode::entry_list(&arena, entries),
        )?;
        let status = unsafe { self.as_raw().DeleteEntries(entries.cast(), 0) };
        let warning = call::check(self, METHOD, status)?;
        call::outcome(Ok(()), warning)
    }
}
/// A distribution list: a recipient that holds recipients.
///
/// [idistlistimapicontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/idistlistimapicontainer)
#[doc(alias = "IDistList")]
#[derive(Debug)]
pub struct DistList<'s> {
    base: Container<'s>,
}
impl<'s> DistList<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IDistList, scope: Scope<'s>) -> Self {
        let base = unsafe {
            Container::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("distribution list");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IDistList {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for DistList<'s> {
    type Target = Container<'s>;
    fn deref(&self) -> &Container<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for DistList<'s> {
    type Raw = raw::IDistList;
    const KIND: &'static str = "distribution list";
    unsafe fn from_raw(raw: raw::IDistList, scope: Scope<'s>) -> Self {
        unsafe { DistList::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IDistList {
        DistList::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
impl<'s> DistList<'s> {
    /// Makes an entry from an entry or template; it is there once its changes are saved.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "CreateEntry")]
    pub fn create_entry(
        &self,
        entry_id: &EntryId,
        create_flags: flags::CreateEntryFlags,
    ) -> Result<MapiProp<'s>> {
        const METHOD: &str = "IDistList::CreateEntry";
        let entry_id = entry_id.as_bytes();
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let mut mapi_prop_entry = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw()
                .CreateEntry(
                    entry_id_count,
                    call::pointer(entry_id).cast(),
                    create_flags.bits(),
                    &mut *mapi_prop_entry,
                )
        };
        call::check(self, METHOD, status)?;
        let mapi_prop_entry = call::given(
            self,
            METHOD,
            ManuallyDrop::into_inner(mapi_prop_entry),
        )?;
        let mapi_prop_entry = unsafe {
            MapiProp::from_raw(mapi_prop_entry, self.scope().clone())
        };
        Ok(mapi_prop_entry)
    }
    /// Copies entries, of any container, into this one.
    ///
    /// It may succeed with the warning `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "CopyEntries")]
    pub fn copy_entries(
        &self,
        entries: &[EntryId],
        flags: flags::CreateEntryFlags,
    ) -> Result<Outcome<()>> {
        const METHOD: &str = "IDistList::CopyEntries";
        let arena = Arena::new();
        let entries = call::argument(
            self,
            METHOD,
            "entries",
            encode::entry_list(&arena, entries),
        )?;
        let status = unsafe {
            self.as_raw()
                .CopyEntries(
                    entries.cast(),
                    0,
                    None::<&raw::IMAPIProgress>,
                    flags.bits(),
                )
        };
        let warning = call::check(self, METHOD, status)?;
        call::outcome(Ok(()), warning)
    }
    /// Deletes entries.
    ///
    /// It may succeed with the warning `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "DeleteEntries")]
    pub fn delete_entries(&self, entries: &[EntryId]) -> Result<Outcome<()>> {
        const METHOD: &str = "IDistList::DeleteEntries";
        let arena = Arena::new();
        let entries = call::argument(
            self,
            METHOD,
            "entries",
            encode::entry_list(&arena, entries),
        )?;
        let status = unsafe { self.as_raw().DeleteEntries(entries.cast(), 0) };
        let warning = call::check(self, METHOD, status)?;
        call::outcome(Ok(()), warning)
    }
}
#[cfg(feature = "exchange")]
/// IExchangeExportChanges2 for chosen messages.
#[doc(alias = "IExchangeExportChanges3")]
#[derive(Debug)]
pub struct ExchangeExportChanges3<'s> {
    base: ExchangeExportChanges2<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeExportChanges3<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IExchangeExportChanges3, scope: Scope<'s>) -> Self {
        let base = unsafe {
            ExchangeExportChanges2::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("exchange export changes3");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeExportChanges3 {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
#[cfg(feature = "exchange")]
impl<'s> Deref for ExchangeExportChanges3<'s> {
    type Target = ExchangeExportChanges2<'s>;
    fn deref(&self) -> &ExchangeExportChanges2<'s> {
        &self.base
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeExportChanges3<'s> {
    type Raw = raw::IExchangeExportChanges3;
    const KIND: &'static str = "exchange export changes3";
    unsafe fn from_raw(raw: raw::IExchangeExportChanges3, scope: Scope<'s>) -> Self {
        unsafe { ExchangeExportChanges3::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeExportChanges3 {
        ExchangeExportChanges3::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeExportChanges3<'s> {
    /// Sets what is wanted, as Config does, with the messages.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "ConfigForSelectiveSync")]
    pub fn config_for_selective_sync(
        &self,
        stream: &raw::IStream,
        flags: u32,
        unk: &windows_core::IUnknown,
        msg_list: &[EntryId],
        restriction: Option<&Restriction>,
        include_props: Option<&[Tag]>,
        exclude_props: Option<&[Tag]>,
        buffer_size: u32,
    ) -> Result<()> {
        const METHOD: &str = "IExchangeExportChanges3::ConfigForSelectiveSync";
        let arena = Arena::new();
        let msg_list = call::argument(
            self,
            METHOD,
            "msg_list",
            encode::entry_list(&arena, msg_list),
        )?;
        let restriction = match restriction {
            Some(restriction) => {
                call::argument(
                    self,
                    METHOD,
                    "restriction",
                    encode::restriction(&arena, restriction),
                )?
            }
            None => ptr::null_mut(),
        };
        let include_props = match include_props {
            Some(include_props) => {
                call::argument(
                    self,
                    METHOD,
                    "include_props",
                    encode::tags(&arena, include_props),
                )?
            }
            None => ptr::null_mut(),
        };
        let exclude_props = match exclude_props {
            Some(exclude_props) => {
                call::argument(
                    self,
                    METHOD,
                    "exclude_props",
                    encode::tags(&arena, exclude_props),
                )?
            }
            None => ptr::null_mut(),
        };
        let status = unsafe {
            self.as_raw()
                .ConfigForSelectiveSync(
                    stream,
                    flags,
                    unk.as_raw(),
                    msg_list.cast(),
                    restriction.cast(),
                    include_props.cast(),
                    exclude_props.cast(),
                    buffer_size,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
#[cfg(feature = "exchange")]
/// IExchangeManageStore2 that reads the table of mailboxes in parts.
#[doc(alias = "IExchangeManageStore3")]
#[derive(Debug)]
pub struct ExchangeManageStore3<'s> {
    base: ExchangeManageStore2<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeManageStore3<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IExchangeManageStore3, scope: Scope<'s>) -> Self {
        let base = unsafe {
            ExchangeManageStore2::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("exchange manage store3");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeManageStore3 {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
#[cfg(feature = "exchange")]
impl<'s> Deref for ExchangeManageStore3<'s> {
    type Target = ExchangeManageStore2<'s>;
    fn deref(&self) -> &ExchangeManageStore2<'s> {
        &self.base
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeManageStore3<'s> {
    type Raw = raw::IExchangeManageStore3;
    const KIND: &'static str = "exchange manage store3";
    const HAS_LAST_ERROR: bool = false;
    unsafe fn from_raw(raw: raw::IExchangeManageStore3, scope: Scope<'s>) -> Self {
        unsafe { ExchangeManageStore3::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeManageStore3 {
        ExchangeManageStore3::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeManageStore3<'s> {
    /// Opens the table of the mailboxes of a server from a row on.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "GetMailboxTableOffset")]
    pub fn mailbox_table_offset(
        &self,
        server_name: &str,
        flags: u32,
        u_offset: u32,
    ) -> Result<Table<'s>> {
        const METHOD: &str = "IExchangeManageStore3::GetMailboxTableOffset";
        let arena = Arena::new();
        let server_name = call::argument(
            self,
            METHOD,
            "server_name",
            encode::text(&arena, server_name, false),
        )?;
        let mut table = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw()
                .GetMailboxTableOffset(server_name.cast(), &mut *table, flags, u_offset)
        };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe { Table::from_raw(table, self.scope().clone()) };
        Ok(table)
    }
}
/// A folder of a message store.
///
/// [imapifolderimapicontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolderimapicontainer)
#[doc(alias = "IMAPIFolder")]
#[derive(Debug)]
pub struct Folder<'s> {
    base: Container<'s>,
}
impl<'s> Folder<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IMAPIFolder, scope: Scope<'s>) -> Self {
        let base = unsafe {
            Container::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("folder");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IMAPIFolder {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for Folder<'s> {
    type Target = Container<'s>;
    fn deref(&self) -> &Container<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for Folder<'s> {
    type Raw = raw::IMAPIFolder;
    const KIND: &'static str = "folder";
    unsafe fn from_raw(raw: raw::IMAPIFolder, scope: Scope<'s>) -> Self {
        unsafe { Folder::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IMAPIFolder {
        Folder::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
impl<'s> Folder<'s> {
    /// Makes a message; it is in the folder once its changes are saved.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapifolder-createmessage](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-createmessage)
    #[doc(alias = "CreateMessage")]
    pub fn create_message(
        &self,
        flags: flags::CreateMessageFlags,
    ) -> Result<Message<'s>> {
        const METHOD: &str = "IMAPIFolder::CreateMessage";
        let mut message = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .CreateMessage(
                    &<raw::IMessage as Interface>::IID,
                    flags.bits(),
                    &mut message,
                )
        };
        call::check(self, METHOD, status)?;
        let message = unsafe { call::interface(self, METHOD, message)? };
        let message = unsafe { Message::from_raw(message, self.scope().clone()) };
        Ok(message)
    }
    /// Deletes messages.
    ///
    /// It may succeed with the warning `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapifolder-deletemessages](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-deletemessages)
    #[doc(alias = "DeleteMessages")]
    pub fn delete_messages(
        &self,
        msg_list: &[EntryId],
        flags: flags::DeleteMessagesFlags,
    ) -> Result<Outcome<()>> {
        const METHOD: &str = "IMAPIFolder::DeleteMessages";
        let arena = Arena::new();
        let msg_list = call::argument(
            self,
            METHOD,
            "msg_list",
            encode::entry_list(&arena, msg_list),
        )?;
        let status = unsafe {
            self.as_raw()
                .DeleteMessages(
                    msg_list.cast(),
                    0,
                    None::<&raw::IMAPIProgress>,
                    flags.bits(),
                )
        };
        let warning = call::check(self, METHOD, status)?;
        call::outcome(Ok(()), warning)
    }
    /// Makes a folder within the folder.
    ///
    /// # Errors
    ///
    /// `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_COLLISION`.
    ///
    /// [imapifolder-createfolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-createfolder)
    #[doc(alias = "CreateFolder")]
    pub fn create_folder(
        &self,
        folder_type: flags::FolderType,
        folder_name: &str,
        folder_comment: Option<&str>,
        flags: flags::CreateFolderFlags,
    ) -> Result<Folder<'s>> {
        const METHOD: &str = "IMAPIFolder::CreateFolder";
        let arena = Arena::new();
        let mut folder = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let folder_name = call::argument(
                self,
                METHOD,
                "folder_name",
                encode::text(&arena, folder_name, unicode),
            )?;
            let folder_comment = match folder_comment {
                Some(folder_comment) => {
                    call::argument(
                        self,
                        METHOD,
                        "folder_comment",
                        encode::text(&arena, folder_comment, unicode),
                    )?
                }
                None => ptr::null_mut(),
            };
            let status = unsafe {
                self.as_raw()
                    .CreateFolder(
                        folder_type.to_raw(),
                        folder_name.cast(),
                        folder_comment.cast(),
                        &<raw::IMAPIFolder as Interface>::IID,
                        flags.bits() | call::width(unicode),
                        &mut folder,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let folder = unsafe { call::interface(self, METHOD, folder)? };
        let folder = unsafe { Folder::from_raw(folder, self.scope().clone()) };
        Ok(folder)
    }
    /// Deletes a folder within the folder.
    ///
    /// It may succeed with the warning `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// # Errors
    ///
    /// `MAPI_E_HAS_FOLDERS`, `MAPI_E_HAS_MESSAGES`.
    ///
    /// [imapifolder-deletefolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-deletefolder)
    #[doc(alias = "DeleteFolder")]
    pub fn delete_folder(
        &self,
        entry_id: &EntryId,
        flags: flags::DeleteFolderFlags,
    ) -> Result<Outcome<()>> {
        const METHOD: &str = "IMAPIFolder::DeleteFolder";
        let entry_id = entry_id.as_bytes();
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let status = unsafe {
            self.as_raw()
                .DeleteFolder(
                    entry_id_count,
                    call::pointer(entry_id).cast(),
                    0,
                    None::<&raw::IMAPIProgress>,
                    flags.bits(),
                )
        };
        let warning = call::check(self, METHOD, status)?;
        call::outcome(Ok(()), warning)
    }
    /// Marks messages as read or unread; without a list, all of the folder.
    ///
    /// It may succeed with the warning `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// # Errors
    ///
    /// `MAPI_E_INVALID_PARAMETER`, `MAPI_E_NO_SUPPRESS`.
    ///
    /// [imapifolder-setreadflags](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-setreadflags)
    #[doc(alias = "SetReadFlags")]
    pub fn set_read_flags(
        &self,
        msg_list: Option<&[EntryId]>,
        flags: flags::ReadFlags,
    ) -> Result<Outcome<()>> {
        const METHOD: &str = "IMAPIFolder::SetReadFlags";
        let arena = Arena::new();
        let msg_list = match msg_list {
            Some(msg_list) => {
                call::argument(
                    self,
                    METHOD,
                    "msg_list",
                    encode::entry_list(&arena, msg_list),
                )?
            }
            None => ptr::null_mut(),
        };
        let status = unsafe {
            self.as_raw()
                .SetReadFlags(
                    msg_list.cast(),
                    0,
                    None::<&raw::IMAPIProgress>,
                    flags.bits(),
                )
        };
        let warning = call::check(self, METHOD, status)?;
        call::outcome(Ok(()), warning)
    }
    /// Tells the status of a message.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapifolder-getmessagestatus](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-getmessagestatus)
    #[doc(alias = "GetMessageStatus")]
    pub fn message_status(&self, entry_id: &EntryId) -> Result<flags::MessageStatus> {
        const METHOD: &str = "IMAPIFolder::GetMessageStatus";
        let entry_id = entry_id.as_bytes();
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let mut message_status = 0;
        let status = unsafe {
            self.as_raw()
                .GetMessageStatus(
                    entry_id_count,
                    call::pointer(entry_id).cast(),
                    0,
                    &mut message_status,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(flags::MessageStatus::from_bits_retain(message_status))
    }
    /// Sets those bits of a message's status that the mask names; returns the status before.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapifolder-setmessagestatus](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-setmessagestatus)
    #[doc(alias = "SetMessageStatus")]
    pub fn set_message_status(
        &self,
        entry_id: &EntryId,
        new_status: flags::MessageStatus,
        new_status_mask: flags::MessageStatus,
    ) -> Result<flags::MessageStatus> {
        const METHOD: &str = "IMAPIFolder::SetMessageStatus";
        let entry_id = entry_id.as_bytes();
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let mut old_status = 0;
        let status = unsafe {
            self.as_raw()
                .SetMessageStatus(
                    entry_id_count,
                    call::pointer(entry_id).cast(),
                    new_status.bits(),
                    new_status_mask.bits(),
                    &mut old_status,
                )
        };
        call::check(self, METHOD, status)?;
        Ok(flags::MessageStatus::from_bits_retain(old_status))
    }
    /// Makes a sort order the default of the folder's contents tables.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapifolder-savecontentssort](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-savecontentssort)
    #[doc(alias = "SaveContentsSort")]
    pub fn save_contents_sort(
        &self,
        sort_criteria: &SortOrder,
        flags: flags::SaveSortFlags,
    ) -> Result<()> {
        const METHOD: &str = "IMAPIFolder::SaveContentsSort";
        let arena = Arena::new();
        let sort_criteria = call::argument(
            self,
            METHOD,
            "sort_criteria",
            encode::sort_order(&arena, sort_criteria),
        )?;
        let status = unsafe {
            self.as_raw().SaveContentsSort(sort_criteria.cast(), flags.bits())
        };
        call::check(self, METHOD, status)?;
        Ok(())
    }
    /// Deletes all messages and folders within the folder.
    ///
    /// It may succeed with the warning `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// # Errors
    ///
    /// The page documents none of its own.
    ///
    /// [imapifolder-emptyfolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-emptyfolder)
    #[doc(alias = "EmptyFolder")]
    pub fn empty_folder(&self, flags: flags::EmptyFolderFlags) -> Result<Outcome<()>> {
        const METHOD: &str = "IMAPIFolder::EmptyFolder";
        let status = unsafe {
            self.as_raw().EmptyFolder(0, None::<&raw::IMAPIProgress>, flags.bits())
        };
        let warning = call::check(self, METHOD, status)?;
        call::outcome(Ok(()), warning)
    }
}
#[cfg(feature = "exchange")]
/// IExchangeManageStore3 that reads the table of public folders in parts.
#[doc(alias = "IExchangeManageStore4")]
#[derive(Debug)]
pub struct ExchangeManageStore4<'s> {
    base: ExchangeManageStore3<'s>,
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeManageStore4<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IExchangeManageStore4, scope: Scope<'s>) -> Self {
        let base = unsafe {
            ExchangeManageStore3::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("exchange manage store4");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IExchangeManageStore4 {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
#[cfg(feature = "exchange")]
impl<'s> Deref for ExchangeManageStore4<'s> {
    type Target = ExchangeManageStore3<'s>;
    fn deref(&self) -> &ExchangeManageStore3<'s> {
        &self.base
    }
}
#[cfg(feature = "exchange")]
impl<'s> MapiObject<'s> for ExchangeManageStore4<'s> {
    type Raw = raw::IExchangeManageStore4;
    const KIND: &'static str = "exchange manage store4";
    const HAS_LAST_ERROR: bool = false;
    unsafe fn from_raw(raw: raw::IExchangeManageStore4, scope: Scope<'s>) -> Self {
        unsafe { ExchangeManageStore4::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IExchangeManageStore4 {
        ExchangeManageStore4::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
#[cfg(feature = "exchange")]
impl<'s> ExchangeManageStore4<'s> {
    /// Opens the table of the public folders of a server from a row on.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "GetPublicFolderTableOffset")]
    pub fn public_folder_table_offset(
        &self,
        server_name: &str,
        flags: u32,
        u_offset: u32,
    ) -> Result<Table<'s>> {
        const METHOD: &str = "IExchangeManageStore4::GetPublicFolderTableOffset";
        let arena = Arena::new();
        let server_name = call::argument(
            self,
            METHOD,
            "server_name",
            encode::text(&arena, server_name, false),
        )?;
        let mut table = ManuallyDrop::new(None);
        let status = unsafe {
            self.as_raw()
                .GetPublicFolderTableOffset(
                    server_name.cast(),
                    &mut *table,
                    flags,
                    u_offset,
                )
        };
        call::check(self, METHOD, status)?;
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe { Table::from_raw(table, self.scope().clone()) };
        Ok(table)
    }
}
