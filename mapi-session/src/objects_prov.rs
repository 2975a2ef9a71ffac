//! Stands where the generated `objects.rs` goes: take this file out when that lands.
#![allow(warnings)]
use crate::flags::*;
use crate::object::check;
use crate::wire::{Arena, decode, encode};
use crate::*;
use std::ptr;
use windows_core::Interface;
const MAPI_UNICODE: u32 = 0x8000_0000;

#[derive(Debug)]
pub struct Session<'s> {
    raw: raw::IMAPISession,
    scope: Scope<'s>,
}
impl<'s> Session<'s> {
    pub unsafe fn from_raw(raw: raw::IMAPISession, scope: Scope<'s>) -> Self {
        let scope = scope.named("session");
        Self { raw, scope }
    }
    pub fn as_raw(&self) -> &raw::IMAPISession {
        &self.raw
    }
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

#[derive(Debug)]
pub struct MapiProp<'s> {
    raw: raw::IMAPIProp,
    scope: Scope<'s>,
}
impl<'s> MapiProp<'s> {
    pub unsafe fn from_raw(raw: raw::IMAPIProp, scope: Scope<'s>) -> Self {
        let scope = scope.named("object");
        Self { raw, scope }
    }
    pub fn as_raw(&self) -> &raw::IMAPIProp {
        &self.raw
    }
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

#[derive(Debug)]
pub struct Table<'s> {
    raw: raw::IMAPITable,
    scope: Scope<'s>,
}
impl<'s> Table<'s> {
    pub unsafe fn from_raw(raw: raw::IMAPITable, scope: Scope<'s>) -> Self {
        let scope = scope.named("table");
        Self { raw, scope }
    }
    pub fn as_raw(&self) -> &raw::IMAPITable {
        &self.raw
    }
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

#[derive(Debug)]
pub struct ProfileAdmin<'s> {
    raw: raw::IProfAdmin,
    scope: Scope<'s>,
}
impl<'s> ProfileAdmin<'s> {
    pub unsafe fn from_raw(raw: raw::IProfAdmin, scope: Scope<'s>) -> Self {
        let scope = scope.named("profile administration");
        Self { raw, scope }
    }
    pub fn as_raw(&self) -> &raw::IProfAdmin {
        &self.raw
    }
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

#[derive(Debug)]
pub struct ServiceAdmin<'s> {
    raw: raw::IMsgServiceAdmin,
    scope: Scope<'s>,
}
impl<'s> ServiceAdmin<'s> {
    pub unsafe fn from_raw(raw: raw::IMsgServiceAdmin, scope: Scope<'s>) -> Self {
        let scope = scope.named("service administration");
        Self { raw, scope }
    }
    pub fn as_raw(&self) -> &raw::IMsgServiceAdmin {
        &self.raw
    }
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

#[derive(Debug)]
pub struct ProviderAdmin<'s> {
    raw: raw::IProviderAdmin,
    scope: Scope<'s>,
}
impl<'s> ProviderAdmin<'s> {
    pub unsafe fn from_raw(raw: raw::IProviderAdmin, scope: Scope<'s>) -> Self {
        let scope = scope.named("provider administration");
        Self { raw, scope }
    }
    pub fn as_raw(&self) -> &raw::IProviderAdmin {
        &self.raw
    }
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

#[derive(Debug)]
pub struct StatusObject<'s> {
    base: MapiProp<'s>,
}
impl<'s> StatusObject<'s> {
    pub unsafe fn from_raw(raw: raw::IMAPIStatus, scope: Scope<'s>) -> Self {
        let base = unsafe { MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope) };
        base.scope().rename("status object");
        Self { base }
    }
    pub fn as_raw(&self) -> &raw::IMAPIStatus {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> std::ops::Deref for StatusObject<'s> {
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

#[derive(Debug)]
pub struct MsgStore<'s> {
    base: MapiProp<'s>,
}
impl<'s> MsgStore<'s> {
    pub unsafe fn from_raw(raw: raw::IMsgStore, scope: Scope<'s>) -> Self {
        let base = unsafe { MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope) };
        base.scope().rename("message store");
        Self { base }
    }
    pub fn as_raw(&self) -> &raw::IMsgStore {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> std::ops::Deref for MsgStore<'s> {
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

#[derive(Debug)]
pub struct Container<'s> {
    base: MapiProp<'s>,
}
impl<'s> Container<'s> {
    pub unsafe fn from_raw(raw: raw::IMAPIContainer, scope: Scope<'s>) -> Self {
        let base = unsafe { MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope) };
        base.scope().rename("container");
        Self { base }
    }
    pub fn as_raw(&self) -> &raw::IMAPIContainer {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> std::ops::Deref for Container<'s> {
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

#[derive(Debug)]
pub struct Folder<'s> {
    base: Container<'s>,
}
impl<'s> Folder<'s> {
    pub unsafe fn from_raw(raw: raw::IMAPIFolder, scope: Scope<'s>) -> Self {
        let base = unsafe { Container::from_raw(Interface::from_raw(raw.into_raw()), scope) };
        base.scope().rename("folder");
        Self { base }
    }
    pub fn as_raw(&self) -> &raw::IMAPIFolder {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> std::ops::Deref for Folder<'s> {
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

#[derive(Debug)]
pub struct Message<'s> {
    base: MapiProp<'s>,
}
impl<'s> Message<'s> {
    pub unsafe fn from_raw(raw: raw::IMessage, scope: Scope<'s>) -> Self {
        let base = unsafe { MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope) };
        base.scope().rename("message");
        Self { base }
    }
    pub fn as_raw(&self) -> &raw::IMessage {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> std::ops::Deref for Message<'s> {
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

#[derive(Debug)]
pub struct Attachment<'s> {
    base: MapiProp<'s>,
}
impl<'s> Attachment<'s> {
    pub unsafe fn from_raw(raw: raw::IAttach, scope: Scope<'s>) -> Self {
        let base = unsafe { MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope) };
        base.scope().rename("attachment");
        Self { base }
    }
    pub fn as_raw(&self) -> &raw::IAttach {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> std::ops::Deref for Attachment<'s> {
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

#[derive(Debug)]
pub struct AddressBook<'s> {
    base: MapiProp<'s>,
}
impl<'s> AddressBook<'s> {
    pub unsafe fn from_raw(raw: raw::IAddrBook, scope: Scope<'s>) -> Self {
        let base = unsafe { MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope) };
        base.scope().rename("address book");
        Self { base }
    }
    pub fn as_raw(&self) -> &raw::IAddrBook {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> std::ops::Deref for AddressBook<'s> {
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

#[derive(Debug)]
pub struct AbContainer<'s> {
    base: Container<'s>,
}
impl<'s> AbContainer<'s> {
    pub unsafe fn from_raw(raw: raw::IABContainer, scope: Scope<'s>) -> Self {
        let base = unsafe { Container::from_raw(Interface::from_raw(raw.into_raw()), scope) };
        base.scope().rename("address-book container");
        Self { base }
    }
    pub fn as_raw(&self) -> &raw::IABContainer {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> std::ops::Deref for AbContainer<'s> {
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

#[derive(Debug)]
pub struct MailUser<'s> {
    base: MapiProp<'s>,
}
impl<'s> MailUser<'s> {
    pub unsafe fn from_raw(raw: raw::IMailUser, scope: Scope<'s>) -> Self {
        let base = unsafe { MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope) };
        base.scope().rename("mail user");
        Self { base }
    }
    pub fn as_raw(&self) -> &raw::IMailUser {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> std::ops::Deref for MailUser<'s> {
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

#[derive(Debug)]
pub struct DistList<'s> {
    base: Container<'s>,
}
impl<'s> DistList<'s> {
    pub unsafe fn from_raw(raw: raw::IDistList, scope: Scope<'s>) -> Self {
        let base = unsafe { Container::from_raw(Interface::from_raw(raw.into_raw()), scope) };
        base.scope().rename("distribution list");
        Self { base }
    }
    pub fn as_raw(&self) -> &raw::IDistList {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> std::ops::Deref for DistList<'s> {
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

#[derive(Debug)]
pub struct ProfileSection<'s> {
    base: MapiProp<'s>,
}
impl<'s> ProfileSection<'s> {
    pub unsafe fn from_raw(raw: raw::IProfSect, scope: Scope<'s>) -> Self {
        let base = unsafe { MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope) };
        base.scope().rename("profile section");
        Self { base }
    }
    pub fn as_raw(&self) -> &raw::IProfSect {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> std::ops::Deref for ProfileSection<'s> {
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
impl<'s> Session<'s> {
    pub fn msg_stores_table(&self) -> Result<Table<'s>> {
        unimplemented!()
    }
}
impl<'s> Session<'s> {
    pub fn status_table(&self) -> Result<Table<'s>> {
        unimplemented!()
    }
}
impl<'s> Session<'s> {
    pub fn open_msg_store(
        &self,
        id: &EntryId,
        flags: MsgStoreFlags,
    ) -> Result<Outcome<MsgStore<'s>>> {
        unimplemented!()
    }
}
impl<'s> Session<'s> {
    pub fn open_address_book(&self, flags: AddressBookFlags) -> Result<Outcome<AddressBook<'s>>> {
        unimplemented!()
    }
}
impl<'s> Session<'s> {
    pub fn open_profile_section(
        &self,
        uid: &Guid,
        flags: ProfileSectionFlags,
    ) -> Result<ProfileSection<'s>> {
        unimplemented!()
    }
}
impl<'s> Session<'s> {
    pub fn open_entry(&self, id: &EntryId, flags: OpenEntryFlags) -> Result<AnyObject<'s>> {
        unimplemented!()
    }
}
impl<'s> Session<'s> {
    pub fn compare_entry_ids(&self, a: &EntryId, b: &EntryId) -> Result<bool> {
        unimplemented!()
    }
}
impl<'s> Session<'s> {
    pub fn query_identity(&self) -> Result<Outcome<EntryId>> {
        unimplemented!()
    }
}
impl<'s> Session<'s> {
    pub fn admin_services(&self) -> Result<ServiceAdmin<'s>> {
        unimplemented!()
    }
}
impl<'s> MsgStore<'s> {
    pub fn open_entry(&self, id: Option<&EntryId>, flags: OpenEntryFlags) -> Result<AnyObject<'s>> {
        unimplemented!()
    }
}
impl<'s> MsgStore<'s> {
    pub fn receive_folder(&self, class: Option<&str>) -> Result<(EntryId, String)> {
        unimplemented!()
    }
}
impl<'s> MsgStore<'s> {
    pub fn outgoing_queue(&self) -> Result<Table<'s>> {
        unimplemented!()
    }
}
impl<'s> Container<'s> {
    pub fn open_entry(&self, id: Option<&EntryId>, flags: OpenEntryFlags) -> Result<AnyObject<'s>> {
        unimplemented!()
    }
}
impl<'s> Container<'s> {
    pub fn contents_table(&self, flags: ContentsTableFlags) -> Result<Table<'s>> {
        unimplemented!()
    }
}
impl<'s> Container<'s> {
    pub fn hierarchy_table(&self, flags: HierarchyTableFlags) -> Result<Table<'s>> {
        unimplemented!()
    }
}
impl<'s> Folder<'s> {
    pub fn create_message(&self, flags: CreateMessageFlags) -> Result<Message<'s>> {
        unimplemented!()
    }
}
impl<'s> Folder<'s> {
    pub fn create_folder(
        &self,
        ty: FolderType,
        name: &str,
        comment: Option<&str>,
        flags: CreateFolderFlags,
    ) -> Result<Folder<'s>> {
        unimplemented!()
    }
}
impl<'s> Folder<'s> {
    pub fn delete_messages(
        &self,
        list: &[EntryId],
        flags: DeleteMessagesFlags,
    ) -> Result<Outcome<()>> {
        unimplemented!()
    }
}
impl<'s> Message<'s> {
    pub fn recipient_table(&self) -> Result<Table<'s>> {
        unimplemented!()
    }
}
impl<'s> Message<'s> {
    pub fn attachment_table(&self) -> Result<Table<'s>> {
        unimplemented!()
    }
}
impl<'s> Message<'s> {
    pub fn modify_recipients(&self, flags: RecipientFlags, rows: &[wire::Row]) -> Result<()> {
        unimplemented!()
    }
}
impl<'s> Message<'s> {
    pub fn open_attach(&self, n: u32, flags: OpenEntryFlags) -> Result<Attachment<'s>> {
        unimplemented!()
    }
}
impl<'s> Message<'s> {
    pub fn create_attach(&self, flags: DeferFlags) -> Result<(u32, Attachment<'s>)> {
        unimplemented!()
    }
}
impl<'s> StatusObject<'s> {
    pub fn flush_queues(&self, id: Option<&EntryId>, flags: FlushFlags) -> Result<()> {
        unimplemented!()
    }
}
impl<'s> Table<'s> {
    pub fn free_bookmark(&self, bk: usize) -> Result<()> {
        unimplemented!()
    }
}
impl<'s> Table<'s> {
    pub fn create_bookmark(&self) -> Result<usize> {
        unimplemented!()
    }
}
impl<'s> Table<'s> {
    pub fn row_count(&self) -> Result<Outcome<u32>> {
        unimplemented!()
    }
}
impl<'s> Table<'s> {
    pub fn query_position(&self) -> Result<(u32, u32, u32)> {
        unimplemented!()
    }
}
impl<'s> Table<'s> {
    pub fn seek_row(&self, bk: usize, n: i32) -> Result<Outcome<i32>> {
        unimplemented!()
    }
}
impl<'s> Table<'s> {
    pub fn query_columns(&self, flags: QueryColumnsFlags) -> Result<Vec<Tag>> {
        unimplemented!()
    }
}
impl<'s> Table<'s> {
    pub fn set_columns(&self, tags: &[Tag], flags: TableFlags) -> Result<()> {
        unimplemented!()
    }
}
impl<'s> Table<'s> {
    pub fn restrict(&self, r: Option<&Restriction>, flags: TableFlags) -> Result<()> {
        unimplemented!()
    }
}
impl<'s> Table<'s> {
    pub fn sort_table(&self, r: &SortOrder, flags: TableFlags) -> Result<()> {
        unimplemented!()
    }
}
impl<'s> Table<'s> {
    pub fn find_row(&self, r: &Restriction, bk: usize, flags: FindRowFlags) -> Result<Outcome<()>> {
        unimplemented!()
    }
}
