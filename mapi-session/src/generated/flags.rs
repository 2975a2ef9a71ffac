// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Flag sets, which keep bits that they do not know, and enumerations.
//!
//! Each page lists the values with MAPI's names for them, and what takes or gives them.
//!
//! | method or function | parameter | flags |
//! |---|---|---|
//! | `IABLogon::OpenEntry` | `ulFlags` | [`OpenEntryFlags`] |
//! | `IABLogon::OpenEntry` | `lpulObjType` | [`ObjectType`] |
//! | `IABLogon::Advise` | `ulEventMask` | [`EventMask`] |
//! | `IABLogon::OpenStatusEntry` | `ulFlags` | [`AccessLevel`] |
//! | `IABLogon::OpenStatusEntry` | `lpulObjType` | [`ObjectType`] |
//! | `IABLogon::OpenTemplateID` | `ulTemplateFlags` | [`TemplateFlags`] |
//! | `IABLogon::PrepareRecips` | `ulFlags` | [`PrepareRecipsFlags`] |
//! | [`IExchangeExportChanges::Config`](crate::ExchangeExportChanges::config) | `ulFlags` | [`SyncFlags`] |
//! | [`IExchangeModifyTable::GetTable`](crate::ExchangeModifyTable::table) | `ulFlags` | [`RowListFlags`] |
//! | [`IExchangeModifyTable::ModifyTable`](crate::ExchangeModifyTable::modify_table) | `ulFlags` | [`RowListFlags`] |
//! | `IMAPIControl::GetState` | `lpulState` | [`ControlState`] |
//! | [`IMAPIFormAdviseSink::OnChange`](crate::FormAdviseSink::on_change) | `ulDir` | [`ViewStatus`] |
//! | [`IMAPIFormContainer::InstallForm`](crate::FormContainer::install_form) | `ulFlags` | [`InstallFormFlags`] |
//! | [`IMAPIFormContainer::ResolveMessageClass`](crate::FormContainer::resolve_message_class) | `ulFlags` | [`ResolveFormFlags`] |
//! | [`IMAPIFormContainer::ResolveMultipleMessageClasses`](crate::FormContainer::resolve_multiple_message_classes) | `ulFlags` | [`ResolveFormFlags`] |
//! | [`IMAPIFormContainer::CalcFormPropSet`](crate::FormContainer::calc_form_prop_set) | `ulFlags` | [`FormPropSet`] |
//! | [`IMAPIFormMgr::LoadForm`](crate::FormManager::load_form) | `ulFlags` | [`ResolveFormFlags`] |
//! | [`IMAPIFormMgr::ResolveMessageClass`](crate::FormManager::resolve_message_class) | `ulFlags` | [`ResolveFormFlags`] |
//! | [`IMAPIFormMgr::ResolveMultipleMessageClasses`](crate::FormManager::resolve_multiple_message_classes) | `ulFlags` | [`ResolveFormFlags`] |
//! | [`IMAPIFormMgr::CalcFormPropSet`](crate::FormManager::calc_form_prop_set) | `ulFlags` | [`FormPropSet`] |
//! | [`IMAPIFormMgr::CreateForm`](crate::FormManager::create_form) | `ulFlags` | [`ProviderFlags`] |
//! | [`IMAPIFormMgr::SelectFormContainer`](crate::FormManager::select_form_container) | `ulFlags` | [`FormRegistries`] |
//! | [`IMAPIFormMgr::OpenFormContainer`](crate::FormManager::open_form_container) | `hfrmreg` | [`FormRegistry`] |
//! | [`IMAPIFormMgr::PrepareForm`](crate::FormManager::prepare_form) | `ulFlags` | [`ProviderFlags`] |
//! | `IMAPIMessageSite::SubmitMessage` | `ulFlags` | [`SubmitMessageFlags`] |
//! | `IMAPIMessageSite::GetSiteStatus` | `lpulStatus` | [`ViewStatus`] |
//! | `IMAPIProgress::GetFlags` | `lpulFlags` | [`ProgressFlags`] |
//! | `IMAPIProgress::SetLimits` | `lpulFlags` | [`ProgressFlags`] |
//! | `IMAPIProp::SaveChanges` | `ulFlags` | [`SaveFlags`] |
//! | `IMAPIProp::OpenProperty` | `ulFlags` | [`OpenPropertyFlags`] |
//! | `IMAPIProp::CopyTo` | `ulFlags` | [`CopyFlags`] |
//! | `IMAPIProp::CopyProps` | `ulFlags` | [`CopyFlags`] |
//! | `IMAPIProp::GetNamesFromIDs` | `ulFlags` | [`NamesFromIdsFlags`] |
//! | `IMAPIProp::GetIDsFromNames` | `ulFlags` | [`IdsFromNamesFlags`] |
//! | [`IMAPISession::OpenMsgStore`](crate::Session::open_msg_store) | `ulFlags` | [`MsgStoreFlags`] |
//! | [`IMAPISession::OpenAddressBook`](crate::Session::open_address_book) | `ulFlags` | [`AddressBookFlags`] |
//! | [`IMAPISession::OpenProfileSection`](crate::Session::open_profile_section) | `ulFlags` | [`ProfileSectionFlags`] |
//! | [`IMAPISession::OpenEntry`](crate::Session::open_entry) | `ulFlags` | [`OpenEntryFlags`] |
//! | [`IMAPISession::OpenEntry`](crate::Session::open_entry) | `lpulObjType` | [`ObjectType`] |
//! | `IMAPISession::Advise` | `ulEventMask` | [`EventMask`] |
//! | `IMAPISession::Logoff` | `ulFlags` | [`LogoffFlags`] |
//! | [`IMAPISession::SetDefaultStore`](crate::Session::set_default_store) | `ulFlags` | [`DefaultStore`] |
//! | [`IMAPISession::ShowForm`](crate::Session::show_form) | `ulFlags` | [`ShowFormFlags`] |
//! | [`IMAPISession::ShowForm`](crate::Session::show_form) | `ulMessageStatus` | [`MessageStatus`] |
//! | [`IMAPISession::ShowForm`](crate::Session::show_form) | `ulMessageFlags` | [`MessageFlags`] |
//! | [`IMAPISession::ShowForm`](crate::Session::show_form) | `ulAccess` | [`Access`] |
//! | `IMAPISupport::Subscribe` | `ulEventMask` | [`EventMask`] |
//! | `IMAPISupport::Subscribe` | `ulFlags` | [`NotifyFlags`] |
//! | `IMAPISupport::Notify` | `lpulFlags` | [`NotifyFlags`] |
//! | `IMAPISupport::ModifyStatusRow` | `ulFlags` | [`StatusRowFlags`] |
//! | `IMAPISupport::OpenProfileSection` | `ulFlags` | [`OpenPropertyFlags`] |
//! | `IMAPISupport::SpoolerNotify` | `ulFlags` | [`SpoolerNotifyFlags`] |
//! | `IMAPISupport::CreateOneOff` | `ulFlags` | [`OneOffFlags`] |
//! | `IMAPISupport::OpenTemplateID` | `ulTemplateFlags` | [`TemplateFlags`] |
//! | `IMAPISupport::OpenEntry` | `ulOpenFlags` | [`OpenEntryFlags`] |
//! | `IMAPISupport::OpenEntry` | `lpulObjType` | [`ObjectType`] |
//! | `IMAPISupport::Details` | `ulFlags` | [`DetailsFlags`] |
//! | `IMAPISupport::CopyMessages` | `ulFlags` | [`CopyMessagesFlags`] |
//! | `IMAPISupport::CopyFolder` | `ulFlags` | [`CopyFolderFlags`] |
//! | `IMAPISupport::DoCopyTo` | `ulFlags` | [`CopyFlags`] |
//! | `IMAPISupport::DoCopyProps` | `ulFlags` | [`CopyFlags`] |
//! | `IMAPISupport::DoProgressDialog` | `ulFlags` | [`ProgressFlags`] |
//! | `IMAPISupport::ReadReceipt` | `ulFlags` | [`ReadReceiptFlags`] |
//! | `IMAPISupport::ExpandRecips` | `lpulFlags` | [`PrepareSubmitFlags`] |
//! | `IMAPISupport::StoreLogoffTransports` | `lpulFlags` | [`StoreLogoffFlags`] |
//! | `IMAPISupport::ModifyProfile` | `ulFlags` | [`MsgStoreFlags`] |
//! | `IMAPISupport::IStorageFromStream` | `ulFlags` | [`StorageStreamFlags`] |
//! | `IMAPITable::Advise` | `ulEventMask` | [`EventMask`] |
//! | [`IMAPITable::GetStatus`](crate::Table::status) | `lpulTableStatus` | [`TableStatus`] |
//! | [`IMAPITable::GetStatus`](crate::Table::status) | `lpulTableType` | [`TableType`] |
//! | [`IMAPITable::SetColumns`](crate::Table::set_columns) | `ulFlags` | [`TableFlags`] |
//! | [`IMAPITable::QueryColumns`](crate::Table::query_columns) | `ulFlags` | [`QueryColumnsFlags`] |
//! | [`IMAPITable::FindRow`](crate::Table::find_row) | `ulFlags` | [`FindRowFlags`] |
//! | [`IMAPITable::Restrict`](crate::Table::restrict) | `ulFlags` | [`TableFlags`] |
//! | [`IMAPITable::SortTable`](crate::Table::sort_table) | `ulFlags` | [`TableFlags`] |
//! | `IMAPITable::QueryRows` | `ulFlags` | [`QueryRowsFlags`] |
//! | [`IMAPITable::WaitForCompletion`](crate::Table::wait_for_completion) | `lpulTableStatus` | [`TableStatus`] |
//! | `IMAPIViewContext::ActivateNext` | `ulDir` | [`ViewDirection`] |
//! | `IMAPIViewContext::GetSaveStream` | `pulFormat` | [`SaveFormat`] |
//! | `IMAPIViewContext::GetViewStatus` | `lpulStatus` | [`ViewStatus`] |
//! | `IMSLogon::OpenEntry` | `lpulObjType` | [`ObjectType`] |
//! | `IMSLogon::Advise` | `ulEventMask` | [`EventMask`] |
//! | `IMSLogon::OpenStatusEntry` | `ulFlags` | [`AccessLevel`] |
//! | `IMSLogon::OpenStatusEntry` | `lpulObjType` | [`ObjectType`] |
//! | `IMSProvider::Logon` | `ulFlags` | [`MsgStoreFlags`] |
//! | `IMSProvider::SpoolerLogon` | `ulFlags` | [`MsgStoreFlags`] |
//! | [`IMsgServiceAdmin::CreateMsgService`](crate::ServiceAdmin::create_msg_service) | `ulFlags` | [`ServiceUiFlags`] |
//! | `IMsgServiceAdmin::CopyMsgService` | `ulFlags` | [`ServiceUiFlags`] |
//! | [`IMsgServiceAdmin::ConfigureMsgService`](crate::ServiceAdmin::configure_msg_service) | `ulFlags` | [`ServiceUiFlags`] |
//! | [`IMsgServiceAdmin::OpenProfileSection`](crate::ServiceAdmin::open_profile_section) | `ulFlags` | [`ProfileSectionFlags`] |
//! | [`IPersistMessage::Load`](crate::PersistMessage::load) | `ulMessageStatus` | [`MessageStatus`] |
//! | [`IPersistMessage::Load`](crate::PersistMessage::load) | `ulMessageFlags` | [`MessageFlags`] |
//! | [`IProfAdmin::GetProfileTable`](crate::ProfileAdmin::profile_table) | `ulFlags` | [`ProfileFlags`] |
//! | [`IProfAdmin::CreateProfile`](crate::ProfileAdmin::create_profile) | `ulFlags` | [`ProfileFlags`] |
//! | [`IProfAdmin::DeleteProfile`](crate::ProfileAdmin::delete_profile) | `ulFlags` | [`ProfileFlags`] |
//! | [`IProfAdmin::CopyProfile`](crate::ProfileAdmin::copy_profile) | `ulFlags` | [`ProfileFlags`] |
//! | [`IProfAdmin::RenameProfile`](crate::ProfileAdmin::rename_profile) | `ulFlags` | [`ProfileFlags`] |
//! | [`IProfAdmin::AdminServices`](crate::ProfileAdmin::admin_services) | `ulFlags` | [`ProfileFlags`] |
//! | [`IProviderAdmin::CreateProvider`](crate::ProviderAdmin::create_provider) | `ulFlags` | [`ProviderFlags`] |
//! | [`IProviderAdmin::OpenProfileSection`](crate::ProviderAdmin::open_profile_section) | `ulFlags` | [`ProfileSectionFlags`] |
//! | [`ITableData::HrDeleteRows`](crate::TableData::delete_rows) | `ulFlags` | [`ModifyRowsFlags`] |
//! | `IXPLogon::TransportNotify` | `lpulFlags` | [`TransportNotifyFlags`] |
//! | `IXPLogon::SubmitMessage` | `ulFlags` | [`TransportSubmitFlags`] |
//! | `IXPLogon::EndMessage` | `lpulFlags` | [`EndMessageFlags`] |
//! | `IXPLogon::OpenStatusEntry` | `ulFlags` | [`AccessLevel`] |
//! | `IXPLogon::OpenStatusEntry` | `lpulObjType` | [`ObjectType`] |
//! | `IXPLogon::ValidateState` | `ulFlags` | [`ValidateFlags`] |
//! | `IXPLogon::FlushQueues` | `ulFlags` | [`FlushFlags`] |
//! | `IXPProvider::TransportLogon` | `lpulFlags` | [`TransportLogonFlags`] |
//! | [`IAddrBook::OpenEntry`](crate::AddressBook::open_entry) | `ulFlags` | [`OpenEntryFlags`] |
//! | [`IAddrBook::OpenEntry`](crate::AddressBook::open_entry) | `lpulObjType` | [`ObjectType`] |
//! | `IAddrBook::Advise` | `ulEventMask` | [`EventMask`] |
//! | [`IAddrBook::CreateOneOff`](crate::AddressBook::create_one_off) | `ulFlags` | [`OneOffFlags`] |
//! | [`IAddrBook::ResolveName`](crate::AddressBook::resolve_name) | `ulFlags` | [`ResolveNameFlags`] |
//! | [`IAddrBook::Details`](crate::AddressBook::details) | `ulFlags` | [`DetailsFlags`] |
//! | [`IAddrBook::PrepareRecips`](crate::AddressBook::prepare_recips) | `ulFlags` | [`PrepareRecipsFlags`] |
//! | [`IMAPIContainer::GetContentsTable`](crate::Container::contents_table) | `ulFlags` | [`ContentsTableFlags`] |
//! | [`IMAPIContainer::GetHierarchyTable`](crate::Container::hierarchy_table) | `ulFlags` | [`HierarchyTableFlags`] |
//! | [`IMAPIContainer::OpenEntry`](crate::Container::open_entry) | `ulFlags` | [`OpenEntryFlags`] |
//! | [`IMAPIContainer::OpenEntry`](crate::Container::open_entry) | `lpulObjType` | [`ObjectType`] |
//! | [`IMAPIContainer::SetSearchCriteria`](crate::Container::set_search_criteria) | `ulSearchFlags` | [`SearchFlags`] |
//! | [`IMAPIContainer::GetSearchCriteria`](crate::Container::search_criteria) | `lpulSearchState` | [`SearchState`] |
//! | [`IMAPIStatus::ValidateState`](crate::StatusObject::validate_state) | `ulFlags` | [`ValidateFlags`] |
//! | [`IMAPIStatus::SettingsDialog`](crate::StatusObject::settings_dialog) | `ulFlags` | [`SettingsFlags`] |
//! | [`IMAPIStatus::FlushQueues`](crate::StatusObject::flush_queues) | `ulFlags` | [`FlushFlags`] |
//! | [`IMessage::GetAttachmentTable`](crate::Message::attachment_table) | `ulFlags` | [`DeferFlags`] |
//! | [`IMessage::OpenAttach`](crate::Message::open_attach) | `ulFlags` | [`OpenEntryFlags`] |
//! | [`IMessage::CreateAttach`](crate::Message::create_attach) | `ulFlags` | [`DeferFlags`] |
//! | [`IMessage::DeleteAttach`](crate::Message::delete_attach) | `ulFlags` | [`DeleteAttachFlags`] |
//! | [`IMessage::GetRecipientTable`](crate::Message::recipient_table) | `ulFlags` | [`DeferFlags`] |
//! | [`IMessage::ModifyRecipients`](crate::Message::modify_recipients) | `ulFlags` | [`RecipientFlags`] |
//! | `IMessage::SubmitMessage` | `ulFlags` | [`SubmitMessageFlags`] |
//! | [`IMessage::SetReadFlag`](crate::Message::set_read_flag) | `ulFlags` | [`ReadFlags`] |
//! | [`IMsgServiceAdmin2::CreateMsgServiceEx`](crate::ServiceAdmin2::create_msg_service_ex) | `ulFlags` | [`ServiceUiFlags`] |
//! | `IMsgStore::Advise` | `ulEventMask` | [`EventMask`] |
//! | [`IMsgStore::OpenEntry`](crate::MsgStore::open_entry) | `ulFlags` | [`OpenEntryFlags`] |
//! | [`IMsgStore::OpenEntry`](crate::MsgStore::open_entry) | `lpulObjType` | [`ObjectType`] |
//! | [`IMsgStore::GetReceiveFolderTable`](crate::MsgStore::receive_folder_table) | `ulFlags` | [`DeferFlags`] |
//! | `IMsgStore::StoreLogoff` | `lpulFlags` | [`StoreLogoffFlags`] |
//! | `IMsgStore::SetLockState` | `ulLockState` | [`LockState`] |
//! | [`IPropData::HrSetObjAccess`](crate::PropData::set_obj_access) | `ulAccess` | [`PropAccess`] |
//! | `IPropData::HrSetPropAccess` | `rgulAccess` | [`PropAccess`] |
//! | `IStream::Seek` | `dwOrigin` | [`StreamSeek`] |
//! | `IStream::Commit` | `grfCommitFlags` | [`StreamCommitFlags`] |
//! | `IStream::LockRegion` | `dwLockType` | [`StreamLock`] |
//! | `IStream::UnlockRegion` | `dwLockType` | [`StreamLock`] |
//! | `IStream::Stat` | `grfStatFlag` | [`StreamStatFlags`] |
//! | [`IABContainer::CreateEntry`](crate::AbContainer::create_entry) | `ulCreateFlags` | [`CreateEntryFlags`] |
//! | [`IABContainer::CopyEntries`](crate::AbContainer::copy_entries) | `ulFlags` | [`CreateEntryFlags`] |
//! | `IABContainer::ResolveNames` | `ulFlags` | [`ResolveNamesFlags`] |
//! | [`IDistList::CreateEntry`](crate::DistList::create_entry) | `ulCreateFlags` | [`CreateEntryFlags`] |
//! | [`IDistList::CopyEntries`](crate::DistList::copy_entries) | `ulFlags` | [`CreateEntryFlags`] |
//! | `IDistList::ResolveNames` | `ulFlags` | [`ResolveNamesFlags`] |
//! | [`IMAPIFolder::CreateMessage`](crate::Folder::create_message) | `ulFlags` | [`CreateMessageFlags`] |
//! | `IMAPIFolder::CopyMessages` | `ulFlags` | [`CopyMessagesFlags`] |
//! | [`IMAPIFolder::DeleteMessages`](crate::Folder::delete_messages) | `ulFlags` | [`DeleteMessagesFlags`] |
//! | [`IMAPIFolder::CreateFolder`](crate::Folder::create_folder) | `ulFolderType` | [`FolderType`] |
//! | [`IMAPIFolder::CreateFolder`](crate::Folder::create_folder) | `ulFlags` | [`CreateFolderFlags`] |
//! | `IMAPIFolder::CopyFolder` | `ulFlags` | [`CopyFolderFlags`] |
//! | [`IMAPIFolder::DeleteFolder`](crate::Folder::delete_folder) | `ulFlags` | [`DeleteFolderFlags`] |
//! | [`IMAPIFolder::SetReadFlags`](crate::Folder::set_read_flags) | `ulFlags` | [`ReadFlags`] |
//! | [`IMAPIFolder::GetMessageStatus`](crate::Folder::message_status) | `lpulMessageStatus` | [`MessageStatus`] |
//! | [`IMAPIFolder::SetMessageStatus`](crate::Folder::set_message_status) | `ulNewStatus` | [`MessageStatus`] |
//! | [`IMAPIFolder::SetMessageStatus`](crate::Folder::set_message_status) | `ulNewStatusMask` | [`MessageStatus`] |
//! | [`IMAPIFolder::SetMessageStatus`](crate::Folder::set_message_status) | `lpulOldStatus` | [`MessageStatus`] |
//! | [`IMAPIFolder::SaveContentsSort`](crate::Folder::save_contents_sort) | `ulFlags` | [`SaveSortFlags`] |
//! | [`IMAPIFolder::EmptyFolder`](crate::Folder::empty_folder) | `ulFlags` | [`EmptyFolderFlags`] |
//! | `ABProviderInit` | `ulFlags` | [`InitFlags`] |
//! | `CreateTable` | `ulTableType` | [`TableType`] |
//! | `HrDoABDetailsWithExchangeContext` | `ulFlags` | [`DetailsFlags`] |
//! | `HrDoABDetailsWithProviderUID` | `ulFlags` | [`DetailsFlags`] |
//! | `HrIStorageFromStream` | `ulFlags` | [`StorageStreamFlags`] |
//! | `HrOpenABEntryUsingDefaultContext` | `ulFlags` | [`OpenEntryFlags`] |
//! | `HrOpenABEntryUsingDefaultContext` | `lpulObjType` | [`ObjectType`] |
//! | `HrOpenABEntryWithExchangeContext` | `ulFlags` | [`OpenEntryFlags`] |
//! | `HrOpenABEntryWithExchangeContext` | `lpulObjType` | [`ObjectType`] |
//! | `HrOpenABEntryWithProviderUID` | `ulFlags` | [`OpenEntryFlags`] |
//! | `HrOpenABEntryWithProviderUID` | `lpulObjType` | [`ObjectType`] |
//! | `HrOpenABEntryWithProviderUIDSupport` | `ulFlags` | [`DetailsFlags`] |
//! | `HrOpenABEntryWithProviderUIDSupport` | `lpulObjType` | [`ObjectType`] |
//! | `HrOpenABEntryWithResolvedRow` | `ulFlags` | [`OpenEntryFlags`] |
//! | `HrOpenABEntryWithResolvedRow` | `lpulObjType` | [`ObjectType`] |
//! | `HrOpenABEntryWithSupport` | `ulFlags` | [`DetailsFlags`] |
//! | `HrOpenABEntryWithSupport` | `lpulObjType` | [`ObjectType`] |
//! | `HrValidateIPMSubtree` | `ulFlags` | [`IpmTreeFlags`] |
//! | `MAPILogonEx` | `ulFlags` | [`LogonFlags`] |
//! | `MSProviderInit` | `ulFlags` | [`InitFlags`] |
//! | `OpenIMsgOnIStg` | `ulFlags` | [`IMsgFlags`] |
//! | `RTFSync` | `ulFlags` | [`RtfSyncFlags`] |
//! | `XPProviderInit` | `ulFlags` | [`InitFlags`] |

crate::flag_set! {
    /// How an address is looked up in the address book of Exchange.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`EMS_AB_ADDRESS_LOOKUP`](Self::EMS_AB_ADDRESS_LOOKUP) | `EMS_AB_ADDRESS_LOOKUP` |  |
    /// | 0x10000000 | [`OOP_DONT_LOOKUP`](Self::OOP_DONT_LOOKUP) | `OOP_DONT_LOOKUP` |  |
    pub struct AbLookupFlags: u32 {
        /// `EMS_AB_ADDRESS_LOOKUP`.
        const EMS_AB_ADDRESS_LOOKUP = 0x00000001;
        /// `OOP_DONT_LOOKUP`.
        const OOP_DONT_LOOKUP = 0x10000000;
    }
}

crate::flag_set! {
    /// What the user may do with an object.
    ///
    /// Taken by: [`IMAPISession::ShowForm`](crate::Session::show_form).
    ///
    /// Value of: [`PR_ACCESS`](crate::tags::ACCESS).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MODIFY`](Self::MODIFY) | `MAPI_ACCESS_MODIFY` | Change it. |
    /// | 0x00000002 | [`READ`](Self::READ) | `MAPI_ACCESS_READ` | Read it. |
    /// | 0x00000004 | [`DELETE`](Self::DELETE) | `MAPI_ACCESS_DELETE` | Delete it. |
    /// | 0x00000008 | [`CREATE_HIERARCHY`](Self::CREATE_HIERARCHY) | `MAPI_ACCESS_CREATE_HIERARCHY` | Make containers in it. |
    /// | 0x00000010 | [`CREATE_CONTENTS`](Self::CREATE_CONTENTS) | `MAPI_ACCESS_CREATE_CONTENTS` | Make messages or entries in it. |
    /// | 0x00000020 | [`CREATE_ASSOCIATED`](Self::CREATE_ASSOCIATED) | `MAPI_ACCESS_CREATE_ASSOCIATED` | Make hidden messages in it. |
    ///
    /// [pidtagaccess-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaccess-canonical-property)
    pub struct Access: u32 {
        /// Change it.
        #[doc(alias = "MAPI_ACCESS_MODIFY")]
        const MODIFY = 0x00000001;
        /// Read it.
        #[doc(alias = "MAPI_ACCESS_READ")]
        const READ = 0x00000002;
        /// Delete it.
        #[doc(alias = "MAPI_ACCESS_DELETE")]
        const DELETE = 0x00000004;
        /// Make containers in it.
        #[doc(alias = "MAPI_ACCESS_CREATE_HIERARCHY")]
        const CREATE_HIERARCHY = 0x00000008;
        /// Make messages or entries in it.
        #[doc(alias = "MAPI_ACCESS_CREATE_CONTENTS")]
        const CREATE_CONTENTS = 0x00000010;
        /// Make hidden messages in it.
        #[doc(alias = "MAPI_ACCESS_CREATE_ASSOCIATED")]
        const CREATE_ASSOCIATED = 0x00000020;
    }
}

/// What an open object lets the client do.
///
/// Taken by: `IABLogon::OpenStatusEntry`, `IMSLogon::OpenStatusEntry`,
/// `IXPLogon::OpenStatusEntry`.
///
/// Value of: [`PR_ACCESS_LEVEL`](crate::tags::ACCESS_LEVEL).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`ReadOnly`](Self::ReadOnly) | `MAPI_READONLY` | Read. |
/// | 1 | [`Modify`](Self::Modify) | `MAPI_MODIFY` | Read and write. |
///
/// [pidtagaccesslevel-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaccesslevel-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AccessLevel {
    /// Read.
    #[doc(alias = "MAPI_READONLY")]
    ReadOnly,
    /// Read and write.
    #[doc(alias = "MAPI_MODIFY")]
    Modify,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for AccessLevel {}
impl AccessLevel {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::ReadOnly,
            1 => Self::Modify,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::ReadOnly => 0,
            Self::Modify => 1,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How the address book is opened.
    ///
    /// Taken by: [`IMAPISession::OpenAddressBook`](crate::Session::open_address_book).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NO_DIALOG`](Self::NO_DIALOG) | `AB_NO_DIALOG` | No dialog. |
    ///
    /// [imapisession-openaddressbook](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openaddressbook)
    pub struct AddressBookFlags: u32 {
        /// No dialog.
        #[doc(alias = "AB_NO_DIALOG")]
        const NO_DIALOG = 0x00000001;
    }
}

crate::flag_set! {
    /// How the address dialog looks.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000004 | [`DIALOG_OPTIONS`](Self::DIALOG_OPTIONS) | `DIALOG_OPTIONS` |  |
    /// | 0x00000008 | [`ADDRESS_ONE`](Self::ADDRESS_ONE) | `ADDRESS_ONE` |  |
    /// | 0x00000010 | [`AB_SELECTONLY`](Self::AB_SELECTONLY) | `AB_SELECTONLY` |  |
    /// | 0x00000020 | [`AB_RESOLVE`](Self::AB_RESOLVE) | `AB_RESOLVE` |  |
    ///
    /// [adrparm](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/adrparm)
    pub struct AddressDialogFlags: u32 {
        /// `DIALOG_OPTIONS`.
        const DIALOG_OPTIONS = 0x00000004;
        /// `ADDRESS_ONE`.
        const ADDRESS_ONE = 0x00000008;
        /// `AB_SELECTONLY`.
        const AB_SELECTONLY = 0x00000010;
        /// `AB_RESOLVE`.
        const AB_RESOLVE = 0x00000020;
    }
}

/// The unit of the time after which items are archived.
///
/// Value of: [`PR_AGING_GRANULARITY`](crate::tags::AGING_GRANULARITY).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Months`](Self::Months) | `AG_MONTHS` | Months. |
/// | 1 | [`Weeks`](Self::Weeks) | `AG_WEEKS` | Weeks. |
/// | 2 | [`Days`](Self::Days) | `AG_DAYS` | Days. |
///
/// [pidtagaginggranularity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagaginggranularity-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AgingUnit {
    /// Months.
    #[doc(alias = "AG_MONTHS")]
    Months,
    /// Weeks.
    #[doc(alias = "AG_WEEKS")]
    Weeks,
    /// Days.
    #[doc(alias = "AG_DAYS")]
    Days,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for AgingUnit {}
impl AgingUnit {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Months,
            1 => Self::Weeks,
            2 => Self::Days,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Months => 0,
            Self::Weeks => 1,
            Self::Days => 2,
            Self::Unknown(other) => other,
        }
    }
}

/// What a scan for viruses has given.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`NoVirus`](Self::NoVirus) | `ANTIVIRUS_SCAN_NO_VIRUS` |  |
/// | 1 | [`VirusPresent`](Self::VirusPresent) | `ANTIVIRUS_SCAN_VIRUS_PRESENT` |  |
/// | 2 | [`VirusCleaned`](Self::VirusCleaned) | `ANTIVIRUS_SCAN_VIRUS_CLEANED` |  |
/// | 3 | [`VirusDeleted`](Self::VirusDeleted) | `ANTIVIRUS_SCAN_VIRUS_DELETED` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AntivirusState {
    /// `ANTIVIRUS_SCAN_NO_VIRUS`.
    #[doc(alias = "ANTIVIRUS_SCAN_NO_VIRUS")]
    NoVirus,
    /// `ANTIVIRUS_SCAN_VIRUS_PRESENT`.
    #[doc(alias = "ANTIVIRUS_SCAN_VIRUS_PRESENT")]
    VirusPresent,
    /// `ANTIVIRUS_SCAN_VIRUS_CLEANED`.
    #[doc(alias = "ANTIVIRUS_SCAN_VIRUS_CLEANED")]
    VirusCleaned,
    /// `ANTIVIRUS_SCAN_VIRUS_DELETED`.
    #[doc(alias = "ANTIVIRUS_SCAN_VIRUS_DELETED")]
    VirusDeleted,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for AntivirusState {}
impl AntivirusState {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::NoVirus,
            1 => Self::VirusPresent,
            2 => Self::VirusCleaned,
            3 => Self::VirusDeleted,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::NoVirus => 0,
            Self::VirusPresent => 1,
            Self::VirusCleaned => 2,
            Self::VirusDeleted => 3,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// Further marks of an appointment.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`COPIED`](Self::COPIED) | `auxApptFlagCopied` |  |
    /// | 0x00000002 | [`FORCE_MTG_RESPONSE`](Self::FORCE_MTG_RESPONSE) | `auxApptFlagForceMtgResponse` |  |
    /// | 0x00000004 | [`FORWARDED`](Self::FORWARDED) | `auxApptFlagForwarded` |  |
    pub struct AppointmentAuxFlags: u32 {
        /// `auxApptFlagCopied`.
        #[doc(alias = "auxApptFlagCopied")]
        const COPIED = 0x00000001;
        /// `auxApptFlagForceMtgResponse`.
        #[doc(alias = "auxApptFlagForceMtgResponse")]
        const FORCE_MTG_RESPONSE = 0x00000002;
        /// `auxApptFlagForwarded`.
        #[doc(alias = "auxApptFlagForwarded")]
        const FORWARDED = 0x00000004;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// A mark of an appointment.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000002 | [`EXCEPTION`](Self::EXCEPTION) | `afException` |  |
    pub struct AppointmentFlags: u32 {
        /// `afException`.
        #[doc(alias = "afException")]
        const EXCEPTION = 0x00000002;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// The state of an appointment.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MEETING`](Self::MEETING) | `asfMeeting` |  |
    /// | 0x00000002 | [`RECEIVED`](Self::RECEIVED) | `asfReceived` |  |
    /// | 0x00000004 | [`CANCELLED`](Self::CANCELLED) | `asfCancelled` |  |
    /// | 0x00000008 | [`FORWARD`](Self::FORWARD) | `asfForward` |  |
    ///
    /// `asfNone` is the empty set.
    #[doc(alias = "asfNone")]
    pub struct AppointmentState: u32 {
        /// `asfMeeting`.
        #[doc(alias = "asfMeeting")]
        const MEETING = 0x00000001;
        /// `asfReceived`.
        #[doc(alias = "asfReceived")]
        const RECEIVED = 0x00000002;
        /// `asfCancelled`.
        #[doc(alias = "asfCancelled")]
        const CANCELLED = 0x00000004;
        /// `asfForward`.
        #[doc(alias = "asfForward")]
        const FORWARD = 0x00000008;
    }
}

/// Where items of a folder are archived.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`File`](Self::File) | `AG_DEFAULT_FILE` |  |
/// | 2 | [`All`](Self::All) | `AG_DEFAULT_ALL` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ArchiveDefault {
    /// `AG_DEFAULT_FILE`.
    #[doc(alias = "AG_DEFAULT_FILE")]
    File,
    /// `AG_DEFAULT_ALL`.
    #[doc(alias = "AG_DEFAULT_ALL")]
    All,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for ArchiveDefault {}
impl ArchiveDefault {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::File,
            2 => Self::All,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::File => 1,
            Self::All => 2,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How a body refers to an attachment.
    ///
    /// Value of: [`PR_ATTACH_FLAGS`](crate::tags::ATTACH_FLAGS).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`INVISIBLE_IN_HTML`](Self::INVISIBLE_IN_HTML) | `ATT_INVISIBLE_IN_HTML` | The HTML body does not show it. |
    /// | 0x00000002 | [`INVISIBLE_IN_RTF`](Self::INVISIBLE_IN_RTF) | `ATT_INVISIBLE_IN_RTF` | The rich text body does not show it. |
    /// | 0x00000004 | [`MHTML_REF`](Self::MHTML_REF) | `ATT_MHTML_REF` | The HTML body shows it in its text. |
    ///
    /// [pidtagattachflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachflags-canonical-property)
    pub struct AttachFlags: u32 {
        /// The HTML body does not show it.
        #[doc(alias = "ATT_INVISIBLE_IN_HTML")]
        const INVISIBLE_IN_HTML = 0x00000001;
        /// The rich text body does not show it.
        #[doc(alias = "ATT_INVISIBLE_IN_RTF")]
        const INVISIBLE_IN_RTF = 0x00000002;
        /// The HTML body shows it in its text.
        #[doc(alias = "ATT_MHTML_REF")]
        const MHTML_REF = 0x00000004;
    }
}

/// Where the data of an attachment is.
///
/// Value of: [`PR_ATTACH_METHOD`](crate::tags::ATTACH_METHOD).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`None`](Self::None) | `NO_ATTACHMENT` | There is none yet. |
/// | 1 | [`ByValue`](Self::ByValue) | `ATTACH_BY_VALUE` | In PR_ATTACH_DATA_BIN. |
/// | 2 | [`ByReference`](Self::ByReference) | `ATTACH_BY_REFERENCE` | In a file that the recipient can reach. |
/// | 3 | [`ByReferenceResolve`](Self::ByReferenceResolve) | `ATTACH_BY_REF_RESOLVE` | In a file that the subsystem takes in when the message is sent. |
/// | 4 | [`ByReferenceOnly`](Self::ByReferenceOnly) | `ATTACH_BY_REF_ONLY` | In a file that is only named. |
/// | 5 | [`EmbeddedMessage`](Self::EmbeddedMessage) | `ATTACH_EMBEDDED_MSG` | It is a message, in PR_ATTACH_DATA_OBJ. |
/// | 6 | [`Ole`](Self::Ole) | `ATTACH_OLE` | It is an OLE object. |
/// | 7 | [`ByWebReference`](Self::ByWebReference) | `ATTACH_BY_WEBREFERENCE` | On a server that its address names. |
///
/// [pidtagattachmethod-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagattachmethod-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AttachMethod {
    /// There is none yet.
    #[doc(alias = "NO_ATTACHMENT")]
    None,
    /// In PR_ATTACH_DATA_BIN.
    #[doc(alias = "ATTACH_BY_VALUE")]
    ByValue,
    /// In a file that the recipient can reach.
    #[doc(alias = "ATTACH_BY_REFERENCE")]
    ByReference,
    /// In a file that the subsystem takes in when the message is sent.
    #[doc(alias = "ATTACH_BY_REF_RESOLVE")]
    ByReferenceResolve,
    /// In a file that is only named.
    #[doc(alias = "ATTACH_BY_REF_ONLY")]
    ByReferenceOnly,
    /// It is a message, in PR_ATTACH_DATA_OBJ.
    #[doc(alias = "ATTACH_EMBEDDED_MSG")]
    EmbeddedMessage,
    /// It is an OLE object.
    #[doc(alias = "ATTACH_OLE")]
    Ole,
    /// On a server that its address names.
    #[doc(alias = "ATTACH_BY_WEBREFERENCE")]
    ByWebReference,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for AttachMethod {}
impl AttachMethod {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::None,
            1 => Self::ByValue,
            2 => Self::ByReference,
            3 => Self::ByReferenceResolve,
            4 => Self::ByReferenceOnly,
            5 => Self::EmbeddedMessage,
            6 => Self::Ole,
            7 => Self::ByWebReference,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::None => 0,
            Self::ByValue => 1,
            Self::ByReference => 2,
            Self::ByReferenceResolve => 3,
            Self::ByReferenceOnly => 4,
            Self::EmbeddedMessage => 5,
            Self::Ole => 6,
            Self::ByWebReference => 7,
            Self::Unknown(other) => other,
        }
    }
}

/// Ways to attach that only Outlook's headers name.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 7 | [`ByWebRef`](Self::ByWebRef) | `ATTACH_BY_WEB_REF` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AttachMethodExtra {
    /// `ATTACH_BY_WEB_REF`.
    #[doc(alias = "ATTACH_BY_WEB_REF")]
    ByWebRef,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for AttachMethodExtra {}
impl AttachMethodExtra {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            7 => Self::ByWebRef,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::ByWebRef => 7,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// Answers that are held back, beside those of AutoResponseSuppress.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000040 | [`NORFC821_FROM`](Self::NORFC821_FROM) | `AUTO_RESPONSE_SUPPRESS_NORFC821FROM` |  |
    pub struct AutoResponseExtra: u32 {
        /// `AUTO_RESPONSE_SUPPRESS_NORFC821FROM`.
        #[doc(alias = "AUTO_RESPONSE_SUPPRESS_NORFC821FROM")]
        const NORFC821_FROM = 0x00000040;
    }
}

crate::flag_set! {
    /// Which automatic answers to a message are not wanted.
    ///
    /// Value of: [`PR_AUTO_RESPONSE_SUPPRESS`](crate::tags::AUTO_RESPONSE_SUPPRESS).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`DELIVERY_REPORT`](Self::DELIVERY_REPORT) | `AUTO_RESPONSE_SUPPRESS_DR` | Delivery reports. |
    /// | 0x00000002 | [`NON_DELIVERY_REPORT`](Self::NON_DELIVERY_REPORT) | `AUTO_RESPONSE_SUPPRESS_NDR` | Non-delivery reports. |
    /// | 0x00000004 | [`READ_REPORT`](Self::READ_REPORT) | `AUTO_RESPONSE_SUPPRESS_RN` | Read reports. |
    /// | 0x00000008 | [`NON_READ_REPORT`](Self::NON_READ_REPORT) | `AUTO_RESPONSE_SUPPRESS_NRN` | Non-read reports. |
    /// | 0x00000010 | [`OUT_OF_OFFICE`](Self::OUT_OF_OFFICE) | `AUTO_RESPONSE_SUPPRESS_OOF` | Out-of-office answers. |
    /// | 0x00000020 | [`AUTO_REPLY`](Self::AUTO_REPLY) | `AUTO_RESPONSE_SUPPRESS_AUTO_REPLY` | Other automatic answers. |
    pub struct AutoResponseSuppress: u32 {
        /// Delivery reports.
        #[doc(alias = "AUTO_RESPONSE_SUPPRESS_DR")]
        const DELIVERY_REPORT = 0x00000001;
        /// Non-delivery reports.
        #[doc(alias = "AUTO_RESPONSE_SUPPRESS_NDR")]
        const NON_DELIVERY_REPORT = 0x00000002;
        /// Read reports.
        #[doc(alias = "AUTO_RESPONSE_SUPPRESS_RN")]
        const READ_REPORT = 0x00000004;
        /// Non-read reports.
        #[doc(alias = "AUTO_RESPONSE_SUPPRESS_NRN")]
        const NON_READ_REPORT = 0x00000008;
        /// Out-of-office answers.
        #[doc(alias = "AUTO_RESPONSE_SUPPRESS_OOF")]
        const OUT_OF_OFFICE = 0x00000010;
        /// Other automatic answers.
        #[doc(alias = "AUTO_RESPONSE_SUPPRESS_AUTO_REPLY")]
        const AUTO_REPLY = 0x00000020;
    }
}

/// What is asked of masked bits.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Eqz`](Self::Eqz) | `BMR_EQZ` | All are clear. |
/// | 1 | [`Nez`](Self::Nez) | `BMR_NEZ` | At least one is set. |
///
/// [sbitmaskrestriction](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/sbitmaskrestriction)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum BitMaskOp {
    /// All are clear.
    #[doc(alias = "BMR_EQZ")]
    Eqz,
    /// At least one is set.
    #[doc(alias = "BMR_NEZ")]
    Nez,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for BitMaskOp {}
impl BitMaskOp {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Eqz,
            1 => Self::Nez,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Eqz => 0,
            Self::Nez => 1,
            Self::Unknown(other) => other,
        }
    }
}

/// The bookmarks that every table has.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Beginning`](Self::Beginning) | `BOOKMARK_BEGINNING` | Before the first row. |
/// | 1 | [`Current`](Self::Current) | `BOOKMARK_CURRENT` | Where the cursor is. |
/// | 2 | [`End`](Self::End) | `BOOKMARK_END` | After the last row. |
///
/// [bookmark](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/bookmark)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Bookmark {
    /// Before the first row.
    #[doc(alias = "BOOKMARK_BEGINNING")]
    Beginning,
    /// Where the cursor is.
    #[doc(alias = "BOOKMARK_CURRENT")]
    Current,
    /// After the last row.
    #[doc(alias = "BOOKMARK_END")]
    End,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for Bookmark {}
impl Bookmark {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Beginning,
            1 => Self::Current,
            2 => Self::End,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Beginning => 0,
            Self::Current => 1,
            Self::End => 2,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "exchange")]
/// Why a rule sends a message back.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 13 | [`MessageSizeTooLarge`](Self::MessageSizeTooLarge) | `BOUNCE_MESSAGE_SIZE_TOO_LARGE` |  |
/// | 31 | [`FormsMismatch`](Self::FormsMismatch) | `BOUNCE_FORMS_MISMATCH` |  |
/// | 38 | [`AccessDenied`](Self::AccessDenied) | `BOUNCE_ACCESS_DENIED` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum BounceReason {
    /// `BOUNCE_MESSAGE_SIZE_TOO_LARGE`.
    #[doc(alias = "BOUNCE_MESSAGE_SIZE_TOO_LARGE")]
    MessageSizeTooLarge,
    /// `BOUNCE_FORMS_MISMATCH`.
    #[doc(alias = "BOUNCE_FORMS_MISMATCH")]
    FormsMismatch,
    /// `BOUNCE_ACCESS_DENIED`.
    #[doc(alias = "BOUNCE_ACCESS_DENIED")]
    AccessDenied,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "exchange")]
impl ::core::cmp::Eq for BounceReason {}
#[cfg(feature = "exchange")]
impl BounceReason {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            13 => Self::MessageSizeTooLarge,
            31 => Self::FormsMismatch,
            38 => Self::AccessDenied,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::MessageSizeTooLarge => 13,
            Self::FormsMismatch => 31,
            Self::AccessDenied => 38,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "outlook")]
/// The calendar that a recurrence is in.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Default`](Self::Default) | `CAL_DEFAULT` |  |
/// | 14 | [`JapanLunar`](Self::JapanLunar) | `CAL_JAPAN_LUNAR` |  |
/// | 15 | [`ChineseLunar`](Self::ChineseLunar) | `CAL_CHINESE_LUNAR` |  |
/// | 16 | [`Saka`](Self::Saka) | `CAL_SAKA` |  |
/// | 20 | [`LunarKorean`](Self::LunarKorean) | `CAL_LUNAR_KOREAN` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum CalendarType {
    /// `CAL_DEFAULT`.
    #[doc(alias = "CAL_DEFAULT")]
    Default,
    /// `CAL_JAPAN_LUNAR`.
    #[doc(alias = "CAL_JAPAN_LUNAR")]
    JapanLunar,
    /// `CAL_CHINESE_LUNAR`.
    #[doc(alias = "CAL_CHINESE_LUNAR")]
    ChineseLunar,
    /// `CAL_SAKA`.
    #[doc(alias = "CAL_SAKA")]
    Saka,
    /// `CAL_LUNAR_KOREAN`.
    #[doc(alias = "CAL_LUNAR_KOREAN")]
    LunarKorean,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "outlook")]
impl ::core::cmp::Eq for CalendarType {}
#[cfg(feature = "outlook")]
impl CalendarType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Default,
            14 => Self::JapanLunar,
            15 => Self::ChineseLunar,
            16 => Self::Saka,
            20 => Self::LunarKorean,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Default => 0,
            Self::JapanLunar => 14,
            Self::ChineseLunar => 15,
            Self::Saka => 16,
            Self::LunarKorean => 20,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// What of a meeting has changed.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`START`](Self::START) | `BIT_CH_START` |  |
    /// | 0x00000002 | [`END`](Self::END) | `BIT_CH_END` |  |
    /// | 0x00000004 | [`RECUR`](Self::RECUR) | `BIT_CH_RECUR` |  |
    /// | 0x00000008 | [`LOCATION`](Self::LOCATION) | `BIT_CH_LOCATION` |  |
    /// | 0x00000010 | [`SUBJECT`](Self::SUBJECT) | `BIT_CH_SUBJECT` |  |
    /// | 0x00000020 | [`REQATT`](Self::REQATT) | `BIT_CH_REQATT` |  |
    /// | 0x00000040 | [`OPTATT`](Self::OPTATT) | `BIT_CH_OPTATT` |  |
    /// | 0x00000080 | [`BODY`](Self::BODY) | `BIT_CH_BODY` |  |
    /// | 0x00000100 | [`CUSTOM`](Self::CUSTOM) | `BIT_CH_CUSTOM` |  |
    /// | 0x00000200 | [`SILENT`](Self::SILENT) | `BIT_CH_SILENT` |  |
    /// | 0x00000400 | [`ALLOWPROPOSE`](Self::ALLOWPROPOSE) | `BIT_CH_ALLOWPROPOSE` |  |
    /// | 0x00000800 | [`CONF`](Self::CONF) | `BIT_CH_CONF` |  |
    /// | 0x00001000 | [`ATT_REM`](Self::ATT_REM) | `BIT_CH_ATT_REM` |  |
    /// | 0x80000000 | [`NOTUSED`](Self::NOTUSED) | `BIT_CH_NOTUSED` |  |
    pub struct ChangeHighlight: u32 {
        /// `BIT_CH_START`.
        #[doc(alias = "BIT_CH_START")]
        const START = 0x00000001;
        /// `BIT_CH_END`.
        #[doc(alias = "BIT_CH_END")]
        const END = 0x00000002;
        /// `BIT_CH_RECUR`.
        #[doc(alias = "BIT_CH_RECUR")]
        const RECUR = 0x00000004;
        /// `BIT_CH_LOCATION`.
        #[doc(alias = "BIT_CH_LOCATION")]
        const LOCATION = 0x00000008;
        /// `BIT_CH_SUBJECT`.
        #[doc(alias = "BIT_CH_SUBJECT")]
        const SUBJECT = 0x00000010;
        /// `BIT_CH_REQATT`.
        #[doc(alias = "BIT_CH_REQATT")]
        const REQATT = 0x00000020;
        /// `BIT_CH_OPTATT`.
        #[doc(alias = "BIT_CH_OPTATT")]
        const OPTATT = 0x00000040;
        /// `BIT_CH_BODY`.
        #[doc(alias = "BIT_CH_BODY")]
        const BODY = 0x00000080;
        /// `BIT_CH_CUSTOM`.
        #[doc(alias = "BIT_CH_CUSTOM")]
        const CUSTOM = 0x00000100;
        /// `BIT_CH_SILENT`.
        #[doc(alias = "BIT_CH_SILENT")]
        const SILENT = 0x00000200;
        /// `BIT_CH_ALLOWPROPOSE`.
        #[doc(alias = "BIT_CH_ALLOWPROPOSE")]
        const ALLOWPROPOSE = 0x00000400;
        /// `BIT_CH_CONF`.
        #[doc(alias = "BIT_CH_CONF")]
        const CONF = 0x00000800;
        /// `BIT_CH_ATT_REM`.
        #[doc(alias = "BIT_CH_ATT_REM")]
        const ATT_REM = 0x00001000;
        /// `BIT_CH_NOTUSED`.
        #[doc(alias = "BIT_CH_NOTUSED")]
        const NOTUSED = 0x80000000;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// Which changes are not told.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00001000 | [`NOTIFICATIONS_ON_MY_ACTIONS`](Self::NOTIFICATIONS_ON_MY_ACTIONS) | `SUPRESS_NOTIFICATIONS_ON_MY_ACTIONS` |  |
    pub struct ChangeNotifyFlags: u32 {
        /// `SUPRESS_NOTIFICATIONS_ON_MY_ACTIONS`.
        #[doc(alias = "SUPRESS_NOTIFICATIONS_ON_MY_ACTIONS")]
        const NOTIFICATIONS_ON_MY_ACTIONS = 0x00001000;
    }
}

/// What an entry of the contact address book is.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Root`](Self::Root) | `CONTAB_ROOT` |  |
/// | 2 | [`Subroot`](Self::Subroot) | `CONTAB_SUBROOT` |  |
/// | 3 | [`Container`](Self::Container) | `CONTAB_CONTAINER` |  |
/// | 4 | [`User`](Self::User) | `CONTAB_USER` |  |
/// | 5 | [`Distlist`](Self::Distlist) | `CONTAB_DISTLIST` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ContactBookEntry {
    /// `CONTAB_ROOT`.
    #[doc(alias = "CONTAB_ROOT")]
    Root,
    /// `CONTAB_SUBROOT`.
    #[doc(alias = "CONTAB_SUBROOT")]
    Subroot,
    /// `CONTAB_CONTAINER`.
    #[doc(alias = "CONTAB_CONTAINER")]
    Container,
    /// `CONTAB_USER`.
    #[doc(alias = "CONTAB_USER")]
    User,
    /// `CONTAB_DISTLIST`.
    #[doc(alias = "CONTAB_DISTLIST")]
    Distlist,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for ContactBookEntry {}
impl ContactBookEntry {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Root,
            2 => Self::Subroot,
            3 => Self::Container,
            4 => Self::User,
            5 => Self::Distlist,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Root => 1,
            Self::Subroot => 2,
            Self::Container => 3,
            Self::User => 4,
            Self::Distlist => 5,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// What an address book container can do.
    ///
    /// Value of: [`PR_CONTAINER_FLAGS`](crate::tags::CONTAINER_FLAGS).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`RECIPIENTS`](Self::RECIPIENTS) | `AB_RECIPIENTS` | It may hold recipients. |
    /// | 0x00000002 | [`SUBCONTAINERS`](Self::SUBCONTAINERS) | `AB_SUBCONTAINERS` | It may hold containers. |
    /// | 0x00000004 | [`MODIFIABLE`](Self::MODIFIABLE) | `AB_MODIFIABLE` | Entries can be made and deleted. |
    /// | 0x00000008 | [`UNMODIFIABLE`](Self::UNMODIFIABLE) | `AB_UNMODIFIABLE` | Entries cannot be made or deleted. |
    /// | 0x00000010 | [`FIND_ON_OPEN`](Self::FIND_ON_OPEN) | `AB_FIND_ON_OPEN` | It wants a search before it shows anything. |
    /// | 0x00000020 | [`NOT_DEFAULT`](Self::NOT_DEFAULT) | `AB_NOT_DEFAULT` | It does not want to be shown first. |
    ///
    /// [pidtagcontainerflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontainerflags-canonical-property)
    pub struct ContainerFlags: u32 {
        /// It may hold recipients.
        #[doc(alias = "AB_RECIPIENTS")]
        const RECIPIENTS = 0x00000001;
        /// It may hold containers.
        #[doc(alias = "AB_SUBCONTAINERS")]
        const SUBCONTAINERS = 0x00000002;
        /// Entries can be made and deleted.
        #[doc(alias = "AB_MODIFIABLE")]
        const MODIFIABLE = 0x00000004;
        /// Entries cannot be made or deleted.
        #[doc(alias = "AB_UNMODIFIABLE")]
        const UNMODIFIABLE = 0x00000008;
        /// It wants a search before it shows anything.
        #[doc(alias = "AB_FIND_ON_OPEN")]
        const FIND_ON_OPEN = 0x00000010;
        /// It does not want to be shown first.
        #[doc(alias = "AB_NOT_DEFAULT")]
        const NOT_DEFAULT = 0x00000020;
    }
}

crate::flag_set! {
    /// Which messages or entries a contents table shows.
    ///
    /// Taken by: [`IMAPIContainer::GetContentsTable`](crate::Container::contents_table).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000002 | [`SHOW_SOFT_DELETES`](Self::SHOW_SOFT_DELETES) | `SHOW_SOFT_DELETES` | Those that are deleted but kept. |
    /// | 0x00000008 | [`DEFERRED_ERRORS`](Self::DEFERRED_ERRORS) | `MAPI_DEFERRED_ERRORS` | Success may be reported early; a later call then fails. |
    /// | 0x00000040 | [`ASSOCIATED`](Self::ASSOCIATED) | `MAPI_ASSOCIATED` | The hidden messages that belong to the folder. |
    ///
    /// [imapicontainer-getcontentstable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-getcontentstable)
    pub struct ContentsTableFlags: u32 {
        /// Those that are deleted but kept.
        const SHOW_SOFT_DELETES = 0x00000002;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// The hidden messages that belong to the folder.
        #[doc(alias = "MAPI_ASSOCIATED")]
        const ASSOCIATED = 0x00000040;
    }
}

crate::flag_set! {
    /// How a control of a display table behaves.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MULTILINE`](Self::MULTILINE) | `DT_MULTILINE` |  |
    /// | 0x00000002 | [`EDITABLE`](Self::EDITABLE) | `DT_EDITABLE` |  |
    /// | 0x00000004 | [`REQUIRED`](Self::REQUIRED) | `DT_REQUIRED` |  |
    /// | 0x00000008 | [`SET_IMMEDIATE`](Self::SET_IMMEDIATE) | `DT_SET_IMMEDIATE` |  |
    /// | 0x00000010 | [`PASSWORD_EDIT`](Self::PASSWORD_EDIT) | `DT_PASSWORD_EDIT` |  |
    /// | 0x00000020 | [`ACCEPT_DBCS`](Self::ACCEPT_DBCS) | `DT_ACCEPT_DBCS` |  |
    /// | 0x00000040 | [`SET_SELECTION`](Self::SET_SELECTION) | `DT_SET_SELECTION` |  |
    ///
    /// [pidtagcontrolflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontrolflags-canonical-property)
    pub struct ControlFlags: u32 {
        /// `DT_MULTILINE`.
        #[doc(alias = "DT_MULTILINE")]
        const MULTILINE = 0x00000001;
        /// `DT_EDITABLE`.
        #[doc(alias = "DT_EDITABLE")]
        const EDITABLE = 0x00000002;
        /// `DT_REQUIRED`.
        #[doc(alias = "DT_REQUIRED")]
        const REQUIRED = 0x00000004;
        /// `DT_SET_IMMEDIATE`.
        #[doc(alias = "DT_SET_IMMEDIATE")]
        const SET_IMMEDIATE = 0x00000008;
        /// `DT_PASSWORD_EDIT`.
        #[doc(alias = "DT_PASSWORD_EDIT")]
        const PASSWORD_EDIT = 0x00000010;
        /// `DT_ACCEPT_DBCS`.
        #[doc(alias = "DT_ACCEPT_DBCS")]
        const ACCEPT_DBCS = 0x00000020;
        /// `DT_SET_SELECTION`.
        #[doc(alias = "DT_SET_SELECTION")]
        const SET_SELECTION = 0x00000040;
    }
}

/// Whether a control may be used.
///
/// Given by: `IMAPIControl::GetState`.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Enabled`](Self::Enabled) | `MAPI_ENABLED` |  |
/// | 1 | [`Disabled`](Self::Disabled) | `MAPI_DISABLED` |  |
///
/// [imapicontrol-getstate](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontrol-getstate)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ControlState {
    /// `MAPI_ENABLED`.
    #[doc(alias = "MAPI_ENABLED")]
    Enabled,
    /// `MAPI_DISABLED`.
    #[doc(alias = "MAPI_DISABLED")]
    Disabled,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for ControlState {}
impl ControlState {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Enabled,
            1 => Self::Disabled,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Enabled => 0,
            Self::Disabled => 1,
            Self::Unknown(other) => other,
        }
    }
}

/// What kind of control a row of a display table is.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Label`](Self::Label) | `DTCT_LABEL` |  |
/// | 1 | [`Edit`](Self::Edit) | `DTCT_EDIT` |  |
/// | 2 | [`Lbx`](Self::Lbx) | `DTCT_LBX` |  |
/// | 3 | [`Combobox`](Self::Combobox) | `DTCT_COMBOBOX` |  |
/// | 4 | [`Ddlbx`](Self::Ddlbx) | `DTCT_DDLBX` |  |
/// | 5 | [`Checkbox`](Self::Checkbox) | `DTCT_CHECKBOX` |  |
/// | 6 | [`Groupbox`](Self::Groupbox) | `DTCT_GROUPBOX` |  |
/// | 7 | [`Button`](Self::Button) | `DTCT_BUTTON` |  |
/// | 8 | [`Page`](Self::Page) | `DTCT_PAGE` |  |
/// | 9 | [`Radiobutton`](Self::Radiobutton) | `DTCT_RADIOBUTTON` |  |
/// | 11 | [`Mvlistbox`](Self::Mvlistbox) | `DTCT_MVLISTBOX` |  |
/// | 12 | [`Mvddlbx`](Self::Mvddlbx) | `DTCT_MVDDLBX` |  |
///
/// [pidtagcontroltype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagcontroltype-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ControlType {
    /// `DTCT_LABEL`.
    #[doc(alias = "DTCT_LABEL")]
    Label,
    /// `DTCT_EDIT`.
    #[doc(alias = "DTCT_EDIT")]
    Edit,
    /// `DTCT_LBX`.
    #[doc(alias = "DTCT_LBX")]
    Lbx,
    /// `DTCT_COMBOBOX`.
    #[doc(alias = "DTCT_COMBOBOX")]
    Combobox,
    /// `DTCT_DDLBX`.
    #[doc(alias = "DTCT_DDLBX")]
    Ddlbx,
    /// `DTCT_CHECKBOX`.
    #[doc(alias = "DTCT_CHECKBOX")]
    Checkbox,
    /// `DTCT_GROUPBOX`.
    #[doc(alias = "DTCT_GROUPBOX")]
    Groupbox,
    /// `DTCT_BUTTON`.
    #[doc(alias = "DTCT_BUTTON")]
    Button,
    /// `DTCT_PAGE`.
    #[doc(alias = "DTCT_PAGE")]
    Page,
    /// `DTCT_RADIOBUTTON`.
    #[doc(alias = "DTCT_RADIOBUTTON")]
    Radiobutton,
    /// `DTCT_MVLISTBOX`.
    #[doc(alias = "DTCT_MVLISTBOX")]
    Mvlistbox,
    /// `DTCT_MVDDLBX`.
    #[doc(alias = "DTCT_MVDDLBX")]
    Mvddlbx,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for ControlType {}
impl ControlType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Label,
            1 => Self::Edit,
            2 => Self::Lbx,
            3 => Self::Combobox,
            4 => Self::Ddlbx,
            5 => Self::Checkbox,
            6 => Self::Groupbox,
            7 => Self::Button,
            8 => Self::Page,
            9 => Self::Radiobutton,
            11 => Self::Mvlistbox,
            12 => Self::Mvddlbx,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Label => 0,
            Self::Edit => 1,
            Self::Lbx => 2,
            Self::Combobox => 3,
            Self::Ddlbx => 4,
            Self::Checkbox => 5,
            Self::Groupbox => 6,
            Self::Button => 7,
            Self::Page => 8,
            Self::Radiobutton => 9,
            Self::Mvlistbox => 11,
            Self::Mvddlbx => 12,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How properties are copied to another object.
    ///
    /// Taken by: `IMAPIProp::CopyTo`, `IMAPIProp::CopyProps`, `IMAPISupport::DoCopyTo` (`MOVE`,
    /// `NOREPLACE`, `DIALOG` only), `IMAPISupport::DoCopyProps` (`MOVE`, `NOREPLACE`, `DIALOG`
    /// only).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MOVE`](Self::MOVE) | `MAPI_MOVE` | Move them. |
    /// | 0x00000002 | [`NOREPLACE`](Self::NOREPLACE) | `MAPI_NOREPLACE` | Properties that the other object has stay. |
    /// | 0x00000004 | [`DECLINE_OK`](Self::DECLINE_OK) | `MAPI_DECLINE_OK` | The provider may leave the work to MAPI. |
    /// | 0x00000008 | [`DIALOG`](Self::DIALOG) | `MAPI_DIALOG` | Show progress. |
    ///
    /// [imapiprop-copyto](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-copyto)
    pub struct CopyFlags: u32 {
        /// Move them.
        #[doc(alias = "MAPI_MOVE")]
        const MOVE = 0x00000001;
        /// Properties that the other object has stay.
        #[doc(alias = "MAPI_NOREPLACE")]
        const NOREPLACE = 0x00000002;
        /// The provider may leave the work to MAPI.
        #[doc(alias = "MAPI_DECLINE_OK")]
        const DECLINE_OK = 0x00000004;
        /// Show progress.
        #[doc(alias = "MAPI_DIALOG")]
        const DIALOG = 0x00000008;
    }
}

crate::flag_set! {
    /// How a folder is copied.
    ///
    /// Taken by: `IMAPISupport::CopyFolder` (`MOVE`, `DIALOG`, `COPY_SUBFOLDERS` only),
    /// `IMAPIFolder::CopyFolder`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MOVE`](Self::MOVE) | `FOLDER_MOVE` | Move it. |
    /// | 0x00000002 | [`DIALOG`](Self::DIALOG) | `FOLDER_DIALOG` | Show progress. |
    /// | 0x00000004 | [`DECLINE_OK`](Self::DECLINE_OK) | `MAPI_DECLINE_OK` | The provider may leave the work to MAPI. |
    /// | 0x00000010 | [`COPY_SUBFOLDERS`](Self::COPY_SUBFOLDERS) | `COPY_SUBFOLDERS` | Its subfolders too; a move always takes them. |
    ///
    /// [imapifolder-copyfolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-copyfolder)
    pub struct CopyFolderFlags: u32 {
        /// Move it.
        #[doc(alias = "FOLDER_MOVE")]
        const MOVE = 0x00000001;
        /// Show progress.
        #[doc(alias = "FOLDER_DIALOG")]
        const DIALOG = 0x00000002;
        /// The provider may leave the work to MAPI.
        #[doc(alias = "MAPI_DECLINE_OK")]
        const DECLINE_OK = 0x00000004;
        /// Its subfolders too; a move always takes them.
        const COPY_SUBFOLDERS = 0x00000010;
    }
}

crate::flag_set! {
    /// How messages are copied.
    ///
    /// Taken by: `IMAPISupport::CopyMessages` (`MOVE`, `DIALOG` only),
    /// `IMAPIFolder::CopyMessages`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MOVE`](Self::MOVE) | `MESSAGE_MOVE` | Move them. |
    /// | 0x00000002 | [`DIALOG`](Self::DIALOG) | `MESSAGE_DIALOG` | Show progress. |
    /// | 0x00000004 | [`DECLINE_OK`](Self::DECLINE_OK) | `MAPI_DECLINE_OK` | The provider may leave the work to MAPI. |
    ///
    /// [imapifolder-copymessages](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-copymessages)
    pub struct CopyMessagesFlags: u32 {
        /// Move them.
        #[doc(alias = "MESSAGE_MOVE")]
        const MOVE = 0x00000001;
        /// Show progress.
        #[doc(alias = "MESSAGE_DIALOG")]
        const DIALOG = 0x00000002;
        /// The provider may leave the work to MAPI.
        #[doc(alias = "MAPI_DECLINE_OK")]
        const DECLINE_OK = 0x00000004;
    }
}

crate::flag_set! {
    /// What happens when an entry is there already.
    ///
    /// Taken by: [`IABContainer::CreateEntry`](crate::AbContainer::create_entry),
    /// [`IABContainer::CopyEntries`](crate::AbContainer::copy_entries),
    /// [`IDistList::CreateEntry`](crate::DistList::create_entry),
    /// [`IDistList::CopyEntries`](crate::DistList::copy_entries).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`CHECK_DUP_STRICT`](Self::CHECK_DUP_STRICT) | `CREATE_CHECK_DUP_STRICT` | Refuse one that is certainly the same. |
    /// | 0x00000002 | [`CHECK_DUP_LOOSE`](Self::CHECK_DUP_LOOSE) | `CREATE_CHECK_DUP_LOOSE` | Refuse one that seems to be the same. |
    /// | 0x00000004 | [`REPLACE`](Self::REPLACE) | `CREATE_REPLACE` | Put the new one in its place. |
    ///
    /// [iabcontainer-createentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iabcontainer-createentry)
    pub struct CreateEntryFlags: u32 {
        /// Refuse one that is certainly the same.
        #[doc(alias = "CREATE_CHECK_DUP_STRICT")]
        const CHECK_DUP_STRICT = 0x00000001;
        /// Refuse one that seems to be the same.
        #[doc(alias = "CREATE_CHECK_DUP_LOOSE")]
        const CHECK_DUP_LOOSE = 0x00000002;
        /// Put the new one in its place.
        #[doc(alias = "CREATE_REPLACE")]
        const REPLACE = 0x00000004;
    }
}

crate::flag_set! {
    /// How a folder is made.
    ///
    /// Taken by: [`IMAPIFolder::CreateFolder`](crate::Folder::create_folder).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`OPEN_IF_EXISTS`](Self::OPEN_IF_EXISTS) | `OPEN_IF_EXISTS` | A folder of that name is opened instead of being an error. |
    /// | 0x00000008 | [`DEFERRED_ERRORS`](Self::DEFERRED_ERRORS) | `MAPI_DEFERRED_ERRORS` | Success may be reported early; a later call then fails. |
    ///
    /// [imapifolder-createfolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-createfolder)
    pub struct CreateFolderFlags: u32 {
        /// A folder of that name is opened instead of being an error.
        const OPEN_IF_EXISTS = 0x00000001;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
    }
}

crate::flag_set! {
    /// What kind of message is made.
    ///
    /// Taken by: [`IMAPIFolder::CreateMessage`](crate::Folder::create_message).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000008 | [`DEFERRED_ERRORS`](Self::DEFERRED_ERRORS) | `MAPI_DEFERRED_ERRORS` | Success may be reported early; a later call then fails. |
    /// | 0x00000040 | [`ASSOCIATED`](Self::ASSOCIATED) | `MAPI_ASSOCIATED` | A hidden message that belongs to the folder. |
    /// | 0x00000800 | [`ITEMPROC_FORCE`](Self::ITEMPROC_FORCE) | `ITEMPROC_FORCE` | Rules and filters see it when it is saved. |
    ///
    /// [imapifolder-createmessage](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-createmessage)
    pub struct CreateMessageFlags: u32 {
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// A hidden message that belongs to the folder.
        #[doc(alias = "MAPI_ASSOCIATED")]
        const ASSOCIATED = 0x00000040;
        /// Rules and filters see it when it is saved.
        const ITEMPROC_FORCE = 0x00000800;
    }
}

/// What a store is to be for the session.
///
/// Taken by: [`IMAPISession::SetDefaultStore`](crate::Session::set_default_store).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Default`](Self::Default) | `MAPI_DEFAULT_STORE` | The default message store. |
/// | 2 | [`SimpleTemporary`](Self::SimpleTemporary) | `MAPI_SIMPLE_STORE_TEMPORARY` | The store of Simple MAPI, for this session. |
/// | 3 | [`SimplePermanent`](Self::SimplePermanent) | `MAPI_SIMPLE_STORE_PERMANENT` | The store of Simple MAPI, kept in the profile. |
/// | 4 | [`Primary`](Self::Primary) | `MAPI_PRIMARY_STORE` | The store to use at logon. |
/// | 5 | [`Secondary`](Self::Secondary) | `MAPI_SECONDARY_STORE` | The store to use when the primary one cannot be opened. |
///
/// [imapisession-setdefaultstore](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-setdefaultstore)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum DefaultStore {
    /// The default message store.
    #[doc(alias = "MAPI_DEFAULT_STORE")]
    Default,
    /// The store of Simple MAPI, for this session.
    #[doc(alias = "MAPI_SIMPLE_STORE_TEMPORARY")]
    SimpleTemporary,
    /// The store of Simple MAPI, kept in the profile.
    #[doc(alias = "MAPI_SIMPLE_STORE_PERMANENT")]
    SimplePermanent,
    /// The store to use at logon.
    #[doc(alias = "MAPI_PRIMARY_STORE")]
    Primary,
    /// The store to use when the primary one cannot be opened.
    #[doc(alias = "MAPI_SECONDARY_STORE")]
    Secondary,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for DefaultStore {}
impl DefaultStore {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Default,
            2 => Self::SimpleTemporary,
            3 => Self::SimplePermanent,
            4 => Self::Primary,
            5 => Self::Secondary,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Default => 1,
            Self::SimpleTemporary => 2,
            Self::SimplePermanent => 3,
            Self::Primary => 4,
            Self::Secondary => 5,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// Whether success may be reported early.
    ///
    /// Taken by: [`IMessage::GetAttachmentTable`](crate::Message::attachment_table),
    /// [`IMessage::CreateAttach`](crate::Message::create_attach),
    /// [`IMessage::GetRecipientTable`](crate::Message::recipient_table),
    /// [`IMsgStore::GetReceiveFolderTable`](crate::MsgStore::receive_folder_table).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000008 | [`DEFERRED_ERRORS`](Self::DEFERRED_ERRORS) | `MAPI_DEFERRED_ERRORS` | Success may be reported early; a later call then fails. |
    ///
    /// [deferring-mapi-errors](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/deferring-mapi-errors)
    pub struct DeferFlags: u32 {
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// How a transport is ended.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NORMAL`](Self::NORMAL) | `DEINIT_NORMAL` |  |
    /// | 0x80000000 | [`HURRY`](Self::HURRY) | `DEINIT_HURRY` |  |
    ///
    /// [ixpprovider-shutdown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ixpprovider-shutdown)
    pub struct DeinitFlags: u32 {
        /// `DEINIT_NORMAL`.
        #[doc(alias = "DEINIT_NORMAL")]
        const NORMAL = 0x00000001;
        /// `DEINIT_HURRY`.
        #[doc(alias = "DEINIT_HURRY")]
        const HURRY = 0x80000000;
    }
}

crate::flag_set! {
    /// How an attachment is deleted.
    ///
    /// Taken by: [`IMessage::DeleteAttach`](crate::Message::delete_attach).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`DIALOG`](Self::DIALOG) | `ATTACH_DIALOG` | Show progress. |
    ///
    /// [imessage-deleteattach](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-deleteattach)
    pub struct DeleteAttachFlags: u32 {
        /// Show progress.
        #[doc(alias = "ATTACH_DIALOG")]
        const DIALOG = 0x00000001;
    }
}

crate::flag_set! {
    /// What may go with a folder that is deleted.
    ///
    /// Taken by: [`IMAPIFolder::DeleteFolder`](crate::Folder::delete_folder).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`DEL_MESSAGES`](Self::DEL_MESSAGES) | `DEL_MESSAGES` | Its messages. |
    /// | 0x00000002 | [`DIALOG`](Self::DIALOG) | `FOLDER_DIALOG` | Show progress. |
    /// | 0x00000004 | [`DEL_FOLDERS`](Self::DEL_FOLDERS) | `DEL_FOLDERS` | Its subfolders. |
    /// | 0x00000010 | [`HARD_DELETE`](Self::HARD_DELETE) | `DELETE_HARD_DELETE` | For good, not to be restored. |
    ///
    /// [imapifolder-deletefolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-deletefolder)
    pub struct DeleteFolderFlags: u32 {
        /// Its messages.
        const DEL_MESSAGES = 0x00000001;
        /// Show progress.
        #[doc(alias = "FOLDER_DIALOG")]
        const DIALOG = 0x00000002;
        /// Its subfolders.
        const DEL_FOLDERS = 0x00000004;
        /// For good, not to be restored.
        #[doc(alias = "DELETE_HARD_DELETE")]
        const HARD_DELETE = 0x00000010;
    }
}

crate::flag_set! {
    /// How messages are deleted.
    ///
    /// Taken by: [`IMAPIFolder::DeleteMessages`](crate::Folder::delete_messages).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000002 | [`DIALOG`](Self::DIALOG) | `MESSAGE_DIALOG` | Show progress. |
    /// | 0x00000010 | [`HARD_DELETE`](Self::HARD_DELETE) | `DELETE_HARD_DELETE` | For good, not to be restored. |
    ///
    /// [imapifolder-deletemessages](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-deletemessages)
    pub struct DeleteMessagesFlags: u32 {
        /// Show progress.
        #[doc(alias = "MESSAGE_DIALOG")]
        const DIALOG = 0x00000002;
        /// For good, not to be restored.
        #[doc(alias = "DELETE_HARD_DELETE")]
        const HARD_DELETE = 0x00000010;
    }
}

/// What kind of place a message was delivered to, as X.400 says it.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`PublicUa`](Self::PublicUa) | `MAPI_MH_DP_PUBLIC_UA` |  |
/// | 1 | [`PrivateUa`](Self::PrivateUa) | `MAPI_MH_DP_PRIVATE_UA` |  |
/// | 2 | [`Ms`](Self::Ms) | `MAPI_MH_DP_MS` |  |
/// | 3 | [`Ml`](Self::Ml) | `MAPI_MH_DP_ML` |  |
/// | 4 | [`Pdau`](Self::Pdau) | `MAPI_MH_DP_PDAU` |  |
/// | 5 | [`PdsPatron`](Self::PdsPatron) | `MAPI_MH_DP_PDS_PATRON` |  |
/// | 6 | [`OtherAu`](Self::OtherAu) | `MAPI_MH_DP_OTHER_AU` |  |
///
/// [pidtagdeliverypoint-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeliverypoint-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum DeliveryPoint {
    /// `MAPI_MH_DP_PUBLIC_UA`.
    #[doc(alias = "MAPI_MH_DP_PUBLIC_UA")]
    PublicUa,
    /// `MAPI_MH_DP_PRIVATE_UA`.
    #[doc(alias = "MAPI_MH_DP_PRIVATE_UA")]
    PrivateUa,
    /// `MAPI_MH_DP_MS`.
    #[doc(alias = "MAPI_MH_DP_MS")]
    Ms,
    /// `MAPI_MH_DP_ML`.
    #[doc(alias = "MAPI_MH_DP_ML")]
    Ml,
    /// `MAPI_MH_DP_PDAU`.
    #[doc(alias = "MAPI_MH_DP_PDAU")]
    Pdau,
    /// `MAPI_MH_DP_PDS_PATRON`.
    #[doc(alias = "MAPI_MH_DP_PDS_PATRON")]
    PdsPatron,
    /// `MAPI_MH_DP_OTHER_AU`.
    #[doc(alias = "MAPI_MH_DP_OTHER_AU")]
    OtherAu,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for DeliveryPoint {}
impl DeliveryPoint {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::PublicUa,
            1 => Self::PrivateUa,
            2 => Self::Ms,
            3 => Self::Ml,
            4 => Self::Pdau,
            5 => Self::PdsPatron,
            6 => Self::OtherAu,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::PublicUa => 0,
            Self::PrivateUa => 1,
            Self::Ms => 2,
            Self::Ml => 3,
            Self::Pdau => 4,
            Self::PdsPatron => 5,
            Self::OtherAu => 6,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How an address book dialog is shown.
    ///
    /// Taken by: `IMAPISupport::Details`, [`IAddrBook::Details`](crate::AddressBook::details),
    /// `HrDoABDetailsWithExchangeContext`, `HrDoABDetailsWithProviderUID`,
    /// `HrOpenABEntryWithProviderUIDSupport`, `HrOpenABEntryWithSupport`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MODAL`](Self::MODAL) | `DIALOG_MODAL` | It blocks its parent. |
    /// | 0x00000002 | [`SDI`](Self::SDI) | `DIALOG_SDI` | It does not. |
    ///
    /// [iaddrbook-details](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-details)
    pub struct DetailsFlags: u32 {
        /// It blocks its parent.
        #[doc(alias = "DIALOG_MODAL")]
        const MODAL = 0x00000001;
        /// It does not.
        #[doc(alias = "DIALOG_SDI")]
        const SDI = 0x00000002;
    }
}

/// How clients show an entry or container.
///
/// Value of: [`PR_DISPLAY_TYPE`](crate::tags::DISPLAY_TYPE).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`MailUser`](Self::MailUser) | `DT_MAILUSER` | A person or mailbox. |
/// | 1 | [`DistList`](Self::DistList) | `DT_DISTLIST` | A distribution list. |
/// | 2 | [`Forum`](Self::Forum) | `DT_FORUM` | A public folder. |
/// | 3 | [`Agent`](Self::Agent) | `DT_AGENT` | An automatic agent. |
/// | 4 | [`Organization`](Self::Organization) | `DT_ORGANIZATION` | An organisation. |
/// | 5 | [`PrivateDistList`](Self::PrivateDistList) | `DT_PRIVATE_DISTLIST` | A personal distribution list. |
/// | 6 | [`RemoteMailUser`](Self::RemoteMailUser) | `DT_REMOTE_MAILUSER` | A person of another mail system. |
/// | 7 | [`Room`](Self::Room) | `DT_ROOM` | A room. |
/// | 8 | [`Equipment`](Self::Equipment) | `DT_EQUIPMENT` | A piece of equipment. |
/// | 9 | [`SecurityDistList`](Self::SecurityDistList) | `DT_SEC_DISTLIST` | A distribution list that is a security group. |
/// | 0x10000 | [`Modifiable`](Self::Modifiable) | `DT_MODIFIABLE` | A container that can be changed. |
/// | 0x20000 | [`Global`](Self::Global) | `DT_GLOBAL` | A global address list. |
/// | 0x30000 | [`Local`](Self::Local) | `DT_LOCAL` | A local address list. |
/// | 0x40000 | [`Wan`](Self::Wan) | `DT_WAN` | An address list across a wide network. |
/// | 0x50000 | [`NotSpecific`](Self::NotSpecific) | `DT_NOT_SPECIFIC` | A container of no special kind. |
/// | 0x1000000 | [`Folder`](Self::Folder) | `DT_FOLDER` | A folder. |
/// | 0x2000000 | [`FolderLink`](Self::FolderLink) | `DT_FOLDER_LINK` | A link to a folder. |
/// | 0x4000000 | [`FolderSpecial`](Self::FolderSpecial) | `DT_FOLDER_SPECIAL` | A folder with a purpose of its own. |
/// | 0x100 | [`Container`](Self::Container) | `DT_CONTAINER` |  |
/// | 0x101 | [`Template`](Self::Template) | `DT_TEMPLATE` |  |
/// | 0x102 | [`AddressTemplate`](Self::AddressTemplate) | `DT_ADDRESS_TEMPLATE` |  |
/// | 0x200 | [`Search`](Self::Search) | `DT_SEARCH` |  |
///
/// [pidtagdisplaytype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytype-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum DisplayType {
    /// A person or mailbox.
    #[doc(alias = "DT_MAILUSER")]
    MailUser,
    /// A distribution list.
    #[doc(alias = "DT_DISTLIST")]
    DistList,
    /// A public folder.
    #[doc(alias = "DT_FORUM")]
    Forum,
    /// An automatic agent.
    #[doc(alias = "DT_AGENT")]
    Agent,
    /// An organisation.
    #[doc(alias = "DT_ORGANIZATION")]
    Organization,
    /// A personal distribution list.
    #[doc(alias = "DT_PRIVATE_DISTLIST")]
    PrivateDistList,
    /// A person of another mail system.
    #[doc(alias = "DT_REMOTE_MAILUSER")]
    RemoteMailUser,
    /// A room.
    #[doc(alias = "DT_ROOM")]
    Room,
    /// A piece of equipment.
    #[doc(alias = "DT_EQUIPMENT")]
    Equipment,
    /// A distribution list that is a security group.
    #[doc(alias = "DT_SEC_DISTLIST")]
    SecurityDistList,
    /// A container that can be changed.
    #[doc(alias = "DT_MODIFIABLE")]
    Modifiable,
    /// A global address list.
    #[doc(alias = "DT_GLOBAL")]
    Global,
    /// A local address list.
    #[doc(alias = "DT_LOCAL")]
    Local,
    /// An address list across a wide network.
    #[doc(alias = "DT_WAN")]
    Wan,
    /// A container of no special kind.
    #[doc(alias = "DT_NOT_SPECIFIC")]
    NotSpecific,
    /// A folder.
    #[doc(alias = "DT_FOLDER")]
    Folder,
    /// A link to a folder.
    #[doc(alias = "DT_FOLDER_LINK")]
    FolderLink,
    /// A folder with a purpose of its own.
    #[doc(alias = "DT_FOLDER_SPECIAL")]
    FolderSpecial,
    /// `DT_CONTAINER`.
    #[doc(alias = "DT_CONTAINER")]
    Container,
    /// `DT_TEMPLATE`.
    #[doc(alias = "DT_TEMPLATE")]
    Template,
    /// `DT_ADDRESS_TEMPLATE`.
    #[doc(alias = "DT_ADDRESS_TEMPLATE")]
    AddressTemplate,
    /// `DT_SEARCH`.
    #[doc(alias = "DT_SEARCH")]
    Search,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for DisplayType {}
impl DisplayType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::MailUser,
            1 => Self::DistList,
            2 => Self::Forum,
            3 => Self::Agent,
            4 => Self::Organization,
            5 => Self::PrivateDistList,
            6 => Self::RemoteMailUser,
            7 => Self::Room,
            8 => Self::Equipment,
            9 => Self::SecurityDistList,
            0x10000 => Self::Modifiable,
            0x20000 => Self::Global,
            0x30000 => Self::Local,
            0x40000 => Self::Wan,
            0x50000 => Self::NotSpecific,
            0x1000000 => Self::Folder,
            0x2000000 => Self::FolderLink,
            0x4000000 => Self::FolderSpecial,
            0x100 => Self::Container,
            0x101 => Self::Template,
            0x102 => Self::AddressTemplate,
            0x200 => Self::Search,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::MailUser => 0,
            Self::DistList => 1,
            Self::Forum => 2,
            Self::Agent => 3,
            Self::Organization => 4,
            Self::PrivateDistList => 5,
            Self::RemoteMailUser => 6,
            Self::Room => 7,
            Self::Equipment => 8,
            Self::SecurityDistList => 9,
            Self::Modifiable => 0x10000,
            Self::Global => 0x20000,
            Self::Local => 0x30000,
            Self::Wan => 0x40000,
            Self::NotSpecific => 0x50000,
            Self::Folder => 0x1000000,
            Self::FolderLink => 0x2000000,
            Self::FolderSpecial => 0x4000000,
            Self::Container => 0x100,
            Self::Template => 0x101,
            Self::AddressTemplate => 0x102,
            Self::Search => 0x200,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// Marks and parts of PR_DISPLAY_TYPE_EX.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x80000000 | [`FLAG_REMOTE_VALID`](Self::FLAG_REMOTE_VALID) | `DTE_FLAG_REMOTE_VALID` |  |
    /// | 0x40000000 | [`FLAG_ACL_CAPABLE`](Self::FLAG_ACL_CAPABLE) | `DTE_FLAG_ACL_CAPABLE` |  |
    /// | 0x0000FF00 | [`MASK_REMOTE`](Self::MASK_REMOTE) | `DTE_MASK_REMOTE` |  |
    /// | 0x000000FF | [`MASK_LOCAL`](Self::MASK_LOCAL) | `DTE_MASK_LOCAL` |  |
    ///
    /// [pidtagdisplaytypeex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplaytypeex-canonical-property)
    pub struct DisplayTypeExFlags: u32 {
        /// `DTE_FLAG_REMOTE_VALID`.
        #[doc(alias = "DTE_FLAG_REMOTE_VALID")]
        const FLAG_REMOTE_VALID = 0x80000000;
        /// `DTE_FLAG_ACL_CAPABLE`.
        #[doc(alias = "DTE_FLAG_ACL_CAPABLE")]
        const FLAG_ACL_CAPABLE = 0x40000000;
        /// `DTE_MASK_REMOTE`.
        #[doc(alias = "DTE_MASK_REMOTE")]
        const MASK_REMOTE = 0x0000FF00;
        /// `DTE_MASK_LOCAL`.
        #[doc(alias = "DTE_MASK_LOCAL")]
        const MASK_LOCAL = 0x000000FF;
    }
}

crate::flag_set! {
    /// How a distribution list keeps its members and reports.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`HIDE_MEMBERS`](Self::HIDE_MEMBERS) | `PRIV_DL_HIDE_MEMBERS` |  |
    /// | 0x00000002 | [`REPORT_TO_ORIG`](Self::REPORT_TO_ORIG) | `PRIV_DL_REPORT_TO_ORIG` |  |
    /// | 0x00000004 | [`REPORT_TO_OWNER`](Self::REPORT_TO_OWNER) | `PRIV_DL_REPORT_TO_OWNER` |  |
    /// | 0x00000008 | [`ALLOW_OOF`](Self::ALLOW_OOF) | `PRIV_DL_ALLOW_OOF` |  |
    pub struct DistListPrivacy: u32 {
        /// `PRIV_DL_HIDE_MEMBERS`.
        #[doc(alias = "PRIV_DL_HIDE_MEMBERS")]
        const HIDE_MEMBERS = 0x00000001;
        /// `PRIV_DL_REPORT_TO_ORIG`.
        #[doc(alias = "PRIV_DL_REPORT_TO_ORIG")]
        const REPORT_TO_ORIG = 0x00000002;
        /// `PRIV_DL_REPORT_TO_OWNER`.
        #[doc(alias = "PRIV_DL_REPORT_TO_OWNER")]
        const REPORT_TO_OWNER = 0x00000004;
        /// `PRIV_DL_ALLOW_OOF`.
        #[doc(alias = "PRIV_DL_ALLOW_OOF")]
        const ALLOW_OOF = 0x00000008;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// Buttons of MFCMAPI's editor.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`OK`](Self::OK) | `CEDITOR_BUTTON_OK` |  |
    /// | 0x00000008 | [`CANCEL`](Self::CANCEL) | `CEDITOR_BUTTON_CANCEL` |  |
    pub struct EditorButtons: u32 {
        /// `CEDITOR_BUTTON_OK`.
        #[doc(alias = "CEDITOR_BUTTON_OK")]
        const OK = 0x00000001;
        /// `CEDITOR_BUTTON_CANCEL`.
        #[doc(alias = "CEDITOR_BUTTON_CANCEL")]
        const CANCEL = 0x00000008;
    }
}

/// The format in which a message was written.
///
/// Value of: [`PR_MSG_EDITOR_FORMAT`](crate::tags::MSG_EDITOR_FORMAT).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Unspecified`](Self::Unspecified) | `EDITOR_FORMAT_DONTKNOW` | Not known. |
/// | 1 | [`PlainText`](Self::PlainText) | `EDITOR_FORMAT_PLAINTEXT` | Plain text. |
/// | 2 | [`Html`](Self::Html) | `EDITOR_FORMAT_HTML` | HTML. |
/// | 3 | [`Rtf`](Self::Rtf) | `EDITOR_FORMAT_RTF` | Rich text. |
///
/// [pidtagmessageeditorformat-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageeditorformat-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum EditorFormat {
    /// Not known.
    #[doc(alias = "EDITOR_FORMAT_DONTKNOW")]
    Unspecified,
    /// Plain text.
    #[doc(alias = "EDITOR_FORMAT_PLAINTEXT")]
    PlainText,
    /// HTML.
    #[doc(alias = "EDITOR_FORMAT_HTML")]
    Html,
    /// Rich text.
    #[doc(alias = "EDITOR_FORMAT_RTF")]
    Rtf,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for EditorFormat {}
impl EditorFormat {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Unspecified,
            1 => Self::PlainText,
            2 => Self::Html,
            3 => Self::Rtf,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Unspecified => 0,
            Self::PlainText => 1,
            Self::Html => 2,
            Self::Rtf => 3,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How a folder is emptied.
    ///
    /// Taken by: [`IMAPIFolder::EmptyFolder`](crate::Folder::empty_folder).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000002 | [`DIALOG`](Self::DIALOG) | `FOLDER_DIALOG` | Show progress. |
    /// | 0x00000008 | [`DEL_ASSOCIATED`](Self::DEL_ASSOCIATED) | `DEL_ASSOCIATED` | Hidden messages of the folder too. |
    /// | 0x00000010 | [`HARD_DELETE`](Self::HARD_DELETE) | `DELETE_HARD_DELETE` | For good, not to be restored. |
    ///
    /// [imapifolder-emptyfolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-emptyfolder)
    pub struct EmptyFolderFlags: u32 {
        /// Show progress.
        #[doc(alias = "FOLDER_DIALOG")]
        const DIALOG = 0x00000002;
        /// Hidden messages of the folder too.
        const DEL_ASSOCIATED = 0x00000008;
        /// For good, not to be restored.
        #[doc(alias = "DELETE_HARD_DELETE")]
        const HARD_DELETE = 0x00000010;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// What becomes of a message that a transport was given.
    ///
    /// Given by: `IXPLogon::EndMessage`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00010000 | [`RESEND_NOW`](Self::RESEND_NOW) | `END_RESEND_NOW` |  |
    /// | 0x00020000 | [`RESEND_LATER`](Self::RESEND_LATER) | `END_RESEND_LATER` |  |
    /// | 0x00040000 | [`DONT_RESEND`](Self::DONT_RESEND) | `END_DONT_RESEND` |  |
    ///
    /// [ixplogon-endmessage](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ixplogon-endmessage)
    pub struct EndMessageFlags: u32 {
        /// `END_RESEND_NOW`.
        #[doc(alias = "END_RESEND_NOW")]
        const RESEND_NOW = 0x00010000;
        /// `END_RESEND_LATER`.
        #[doc(alias = "END_RESEND_LATER")]
        const RESEND_LATER = 0x00020000;
        /// `END_DONT_RESEND`.
        #[doc(alias = "END_DONT_RESEND")]
        const DONT_RESEND = 0x00040000;
    }
}

crate::flag_set! {
    /// What an entry identifier is good for; the first byte of its `abFlags`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000080 | [`SHORTTERM`](Self::SHORTTERM) | `MAPI_SHORTTERM`, `MAPI_COMPOUND` |  |
    /// | 0x00000040 | [`NOTRECIP`](Self::NOTRECIP) | `MAPI_NOTRECIP` |  |
    /// | 0x00000020 | [`THISSESSION`](Self::THISSESSION) | `MAPI_THISSESSION` |  |
    /// | 0x00000010 | [`NOW`](Self::NOW) | `MAPI_NOW` |  |
    /// | 0x00000008 | [`NOTRESERVED`](Self::NOTRESERVED) | `MAPI_NOTRESERVED` |  |
    ///
    /// [entryid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/entryid)
    pub struct EntryIdFlags: u32 {
        /// `MAPI_SHORTTERM`.
        #[doc(alias = "MAPI_SHORTTERM")]
        #[doc(alias = "MAPI_COMPOUND")]
        const SHORTTERM = 0x00000080;
        /// `MAPI_NOTRECIP`.
        #[doc(alias = "MAPI_NOTRECIP")]
        const NOTRECIP = 0x00000040;
        /// `MAPI_THISSESSION`.
        #[doc(alias = "MAPI_THISSESSION")]
        const THISSESSION = 0x00000020;
        /// `MAPI_NOW`.
        #[doc(alias = "MAPI_NOW")]
        const NOW = 0x00000010;
        /// `MAPI_NOTRESERVED`.
        #[doc(alias = "MAPI_NOTRESERVED")]
        const NOTRESERVED = 0x00000008;
    }
}

/// What an entry identifier of Exchange stands for.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`LTPrivateFolder`](Self::LTPrivateFolder) | `eitLTPrivateFolder` |  |
/// | 3 | [`LTPublicFolder`](Self::LTPublicFolder) | `eitLTPublicFolder` |  |
/// | 5 | [`LTWackyFolder`](Self::LTWackyFolder) | `eitLTWackyFolder` |  |
/// | 7 | [`LTPrivateMessage`](Self::LTPrivateMessage) | `eitLTPrivateMessage` |  |
/// | 9 | [`LTPublicMessage`](Self::LTPublicMessage) | `eitLTPublicMessage` |  |
/// | 11 | [`LTWackyMessage`](Self::LTWackyMessage) | `eitLTWackyMessage` |  |
/// | 12 | [`LTPublicFolderByName`](Self::LTPublicFolderByName) | `eitLTPublicFolderByName` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum EntryIdKind {
    /// `eitLTPrivateFolder`.
    #[doc(alias = "eitLTPrivateFolder")]
    LTPrivateFolder,
    /// `eitLTPublicFolder`.
    #[doc(alias = "eitLTPublicFolder")]
    LTPublicFolder,
    /// `eitLTWackyFolder`.
    #[doc(alias = "eitLTWackyFolder")]
    LTWackyFolder,
    /// `eitLTPrivateMessage`.
    #[doc(alias = "eitLTPrivateMessage")]
    LTPrivateMessage,
    /// `eitLTPublicMessage`.
    #[doc(alias = "eitLTPublicMessage")]
    LTPublicMessage,
    /// `eitLTWackyMessage`.
    #[doc(alias = "eitLTWackyMessage")]
    LTWackyMessage,
    /// `eitLTPublicFolderByName`.
    #[doc(alias = "eitLTPublicFolderByName")]
    LTPublicFolderByName,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for EntryIdKind {}
impl EntryIdKind {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::LTPrivateFolder,
            3 => Self::LTPublicFolder,
            5 => Self::LTWackyFolder,
            7 => Self::LTPrivateMessage,
            9 => Self::LTPublicMessage,
            11 => Self::LTWackyMessage,
            12 => Self::LTPublicFolderByName,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::LTPrivateFolder => 1,
            Self::LTPublicFolder => 3,
            Self::LTWackyFolder => 5,
            Self::LTPrivateMessage => 7,
            Self::LTPublicMessage => 9,
            Self::LTWackyMessage => 11,
            Self::LTPublicFolderByName => 12,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// What an envelope holds.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`RECIP_NUM`](Self::RECIP_NUM) | `ENV_RECIP_NUM` |  |
    /// | 0x00000002 | [`MSG_EXT`](Self::MSG_EXT) | `ENV_MSG_EXT` |  |
    /// | 0x00000004 | [`RECIP_EXT`](Self::RECIP_EXT) | `ENV_RECIP_EXT` |  |
    ///
    /// `ENV_BLANK` is the empty set.
    #[doc(alias = "ENV_BLANK")]
    pub struct EnvelopeFlags: u32 {
        /// `ENV_RECIP_NUM`.
        #[doc(alias = "ENV_RECIP_NUM")]
        const RECIP_NUM = 0x00000001;
        /// `ENV_MSG_EXT`.
        #[doc(alias = "ENV_MSG_EXT")]
        const MSG_EXT = 0x00000002;
        /// `ENV_RECIP_EXT`.
        #[doc(alias = "ENV_RECIP_EXT")]
        const RECIP_EXT = 0x00000004;
    }
}

crate::flag_set! {
    /// Kinds of events, to be told of or to tell of.
    ///
    /// Taken by: `IABLogon::Advise`, `IMAPISession::Advise`, `IMAPISupport::Subscribe`,
    /// `IMAPITable::Advise`, `IMSLogon::Advise`, `IAddrBook::Advise`, `IMsgStore::Advise`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`CRITICAL_ERROR`](Self::CRITICAL_ERROR) | `fnevCriticalError` | Something is badly wrong, or the session ends. |
    /// | 0x00000002 | [`NEW_MAIL`](Self::NEW_MAIL) | `fnevNewMail` | A message was delivered. |
    /// | 0x00000004 | [`OBJECT_CREATED`](Self::OBJECT_CREATED) | `fnevObjectCreated` | An object was made. |
    /// | 0x00000008 | [`OBJECT_DELETED`](Self::OBJECT_DELETED) | `fnevObjectDeleted` | An object was deleted. |
    /// | 0x00000010 | [`OBJECT_MODIFIED`](Self::OBJECT_MODIFIED) | `fnevObjectModified` | An object was changed. |
    /// | 0x00000020 | [`OBJECT_MOVED`](Self::OBJECT_MOVED) | `fnevObjectMoved` | An object was moved. |
    /// | 0x00000040 | [`OBJECT_COPIED`](Self::OBJECT_COPIED) | `fnevObjectCopied` | An object was copied. |
    /// | 0x00000080 | [`SEARCH_COMPLETE`](Self::SEARCH_COMPLETE) | `fnevSearchComplete` | A search has ended. |
    /// | 0x00000100 | [`TABLE_MODIFIED`](Self::TABLE_MODIFIED) | `fnevTableModified` | A table has changed. |
    /// | 0x00000200 | [`STATUS_OBJECT_MODIFIED`](Self::STATUS_OBJECT_MODIFIED) | `fnevStatusObjectModified` | A status object has changed; within MAPI only. |
    /// | 0x40000000 | [`RESERVED_FOR_MAPI`](Self::RESERVED_FOR_MAPI) | `fnevReservedForMapi` | Within MAPI only. |
    /// | 0x80000000 | [`EXTENDED`](Self::EXTENDED) | `fnevExtended` | An event that a provider defines. |
    ///
    /// [notification](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/notification)
    pub struct EventMask: u32 {
        /// Something is badly wrong, or the session ends.
        #[doc(alias = "fnevCriticalError")]
        const CRITICAL_ERROR = 0x00000001;
        /// A message was delivered.
        #[doc(alias = "fnevNewMail")]
        const NEW_MAIL = 0x00000002;
        /// An object was made.
        #[doc(alias = "fnevObjectCreated")]
        const OBJECT_CREATED = 0x00000004;
        /// An object was deleted.
        #[doc(alias = "fnevObjectDeleted")]
        const OBJECT_DELETED = 0x00000008;
        /// An object was changed.
        #[doc(alias = "fnevObjectModified")]
        const OBJECT_MODIFIED = 0x00000010;
        /// An object was moved.
        #[doc(alias = "fnevObjectMoved")]
        const OBJECT_MOVED = 0x00000020;
        /// An object was copied.
        #[doc(alias = "fnevObjectCopied")]
        const OBJECT_COPIED = 0x00000040;
        /// A search has ended.
        #[doc(alias = "fnevSearchComplete")]
        const SEARCH_COMPLETE = 0x00000080;
        /// A table has changed.
        #[doc(alias = "fnevTableModified")]
        const TABLE_MODIFIED = 0x00000100;
        /// A status object has changed; within MAPI only.
        #[doc(alias = "fnevStatusObjectModified")]
        const STATUS_OBJECT_MODIFIED = 0x00000200;
        /// Within MAPI only.
        #[doc(alias = "fnevReservedForMapi")]
        const RESERVED_FOR_MAPI = 0x40000000;
        /// An event that a provider defines.
        #[doc(alias = "fnevExtended")]
        const EXTENDED = 0x80000000;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// What an exception of a recurrence changes.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`SUBJECT`](Self::SUBJECT) | `ARO_SUBJECT` |  |
    /// | 0x00000002 | [`MEETINGTYPE`](Self::MEETINGTYPE) | `ARO_MEETINGTYPE` |  |
    /// | 0x00000004 | [`REMINDERDELTA`](Self::REMINDERDELTA) | `ARO_REMINDERDELTA` |  |
    /// | 0x00000008 | [`REMINDER`](Self::REMINDER) | `ARO_REMINDER` |  |
    /// | 0x00000010 | [`LOCATION`](Self::LOCATION) | `ARO_LOCATION` |  |
    /// | 0x00000020 | [`BUSYSTATUS`](Self::BUSYSTATUS) | `ARO_BUSYSTATUS` |  |
    /// | 0x00000040 | [`ATTACHMENT`](Self::ATTACHMENT) | `ARO_ATTACHMENT` |  |
    /// | 0x00000080 | [`SUBTYPE`](Self::SUBTYPE) | `ARO_SUBTYPE` |  |
    /// | 0x00000100 | [`APPTCOLOR`](Self::APPTCOLOR) | `ARO_APPTCOLOR` |  |
    /// | 0x00000200 | [`EXCEPTIONAL_BODY`](Self::EXCEPTIONAL_BODY) | `ARO_EXCEPTIONAL_BODY` |  |
    pub struct ExceptionFields: u32 {
        /// `ARO_SUBJECT`.
        #[doc(alias = "ARO_SUBJECT")]
        const SUBJECT = 0x00000001;
        /// `ARO_MEETINGTYPE`.
        #[doc(alias = "ARO_MEETINGTYPE")]
        const MEETINGTYPE = 0x00000002;
        /// `ARO_REMINDERDELTA`.
        #[doc(alias = "ARO_REMINDERDELTA")]
        const REMINDERDELTA = 0x00000004;
        /// `ARO_REMINDER`.
        #[doc(alias = "ARO_REMINDER")]
        const REMINDER = 0x00000008;
        /// `ARO_LOCATION`.
        #[doc(alias = "ARO_LOCATION")]
        const LOCATION = 0x00000010;
        /// `ARO_BUSYSTATUS`.
        #[doc(alias = "ARO_BUSYSTATUS")]
        const BUSYSTATUS = 0x00000020;
        /// `ARO_ATTACHMENT`.
        #[doc(alias = "ARO_ATTACHMENT")]
        const ATTACHMENT = 0x00000040;
        /// `ARO_SUBTYPE`.
        #[doc(alias = "ARO_SUBTYPE")]
        const SUBTYPE = 0x00000080;
        /// `ARO_APPTCOLOR`.
        #[doc(alias = "ARO_APPTCOLOR")]
        const APPTCOLOR = 0x00000100;
        /// `ARO_EXCEPTIONAL_BODY`.
        #[doc(alias = "ARO_EXCEPTIONAL_BODY")]
        const EXCEPTIONAL_BODY = 0x00000200;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// How the Exchange service is configured.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`SERVICE`](Self::SERVICE) | `CONFIG_SERVICE` |  |
    /// | 0x00000002 | [`SHOW_STARTUP_UI`](Self::SHOW_STARTUP_UI) | `CONFIG_SHOW_STARTUP_UI` |  |
    /// | 0x00000004 | [`SHOW_CONNECT_UI`](Self::SHOW_CONNECT_UI) | `CONFIG_SHOW_CONNECT_UI` |  |
    /// | 0x00000008 | [`PROMPT_FOR_CREDENTIALS`](Self::PROMPT_FOR_CREDENTIALS) | `CONFIG_PROMPT_FOR_CREDENTIALS` |  |
    /// | 0x00000010 | [`NO_AUTO_DETECT`](Self::NO_AUTO_DETECT) | `CONFIG_NO_AUTO_DETECT` |  |
    /// | 0x00000020 | [`OST_CACHE_ONLY`](Self::OST_CACHE_ONLY) | `CONFIG_OST_CACHE_ONLY` |  |
    /// | 0x00000040 | [`USE_SMTP_ADDRESSES`](Self::USE_SMTP_ADDRESSES) | `CONFIG_USE_SMTP_ADDRESSES` |  |
    /// | 0x00000180 | [`OST_CACHE_PRIVATE`](Self::OST_CACHE_PRIVATE) | `CONFIG_OST_CACHE_PRIVATE` |  |
    /// | 0x00000400 | [`OST_CACHE_PUBLIC`](Self::OST_CACHE_PUBLIC) | `CONFIG_OST_CACHE_PUBLIC` |  |
    pub struct ExchangeConfigFlags: u32 {
        /// `CONFIG_SERVICE`.
        #[doc(alias = "CONFIG_SERVICE")]
        const SERVICE = 0x00000001;
        /// `CONFIG_SHOW_STARTUP_UI`.
        #[doc(alias = "CONFIG_SHOW_STARTUP_UI")]
        const SHOW_STARTUP_UI = 0x00000002;
        /// `CONFIG_SHOW_CONNECT_UI`.
        #[doc(alias = "CONFIG_SHOW_CONNECT_UI")]
        const SHOW_CONNECT_UI = 0x00000004;
        /// `CONFIG_PROMPT_FOR_CREDENTIALS`.
        #[doc(alias = "CONFIG_PROMPT_FOR_CREDENTIALS")]
        const PROMPT_FOR_CREDENTIALS = 0x00000008;
        /// `CONFIG_NO_AUTO_DETECT`.
        #[doc(alias = "CONFIG_NO_AUTO_DETECT")]
        const NO_AUTO_DETECT = 0x00000010;
        /// `CONFIG_OST_CACHE_ONLY`.
        #[doc(alias = "CONFIG_OST_CACHE_ONLY")]
        const OST_CACHE_ONLY = 0x00000020;
        /// `CONFIG_USE_SMTP_ADDRESSES`.
        #[doc(alias = "CONFIG_USE_SMTP_ADDRESSES")]
        const USE_SMTP_ADDRESSES = 0x00000040;
        /// `CONFIG_OST_CACHE_PRIVATE`.
        #[doc(alias = "CONFIG_OST_CACHE_PRIVATE")]
        const OST_CACHE_PRIVATE = 0x00000180;
        /// `CONFIG_OST_CACHE_PUBLIC`.
        #[doc(alias = "CONFIG_OST_CACHE_PUBLIC")]
        const OST_CACHE_PUBLIC = 0x00000400;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// How Exchange is connected to.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`USE_ADMIN_PRIVILEGE`](Self::USE_ADMIN_PRIVILEGE) | `CONNECT_USE_ADMIN_PRIVILEGE` |  |
    /// | 0x00000002 | [`NO_RPC_ENCRYPTION`](Self::NO_RPC_ENCRYPTION) | `CONNECT_NO_RPC_ENCRYPTION` |  |
    /// | 0x00000004 | [`USE_SEPARATE_CONNECTION`](Self::USE_SEPARATE_CONNECTION) | `CONNECT_USE_SEPARATE_CONNECTION` |  |
    /// | 0x00000008 | [`NO_UNDER_COVER_CONNECTION`](Self::NO_UNDER_COVER_CONNECTION) | `CONNECT_NO_UNDER_COVER_CONNECTION` |  |
    /// | 0x00000010 | [`ANONYMOUS_ACCESS`](Self::ANONYMOUS_ACCESS) | `CONNECT_ANONYMOUS_ACCESS` |  |
    /// | 0x00000020 | [`NO_NOTIFICATIONS`](Self::NO_NOTIFICATIONS) | `CONNECT_NO_NOTIFICATIONS`, `CONNECT_NO_TABLE_NOTIFICATIONS` |  |
    /// | 0x00000040 | [`NO_ADDRESS_RESOLUTION`](Self::NO_ADDRESS_RESOLUTION) | `CONNECT_NO_ADDRESS_RESOLUTION` |  |
    /// | 0x00000080 | [`RESTORE_DATABASE`](Self::RESTORE_DATABASE) | `CONNECT_RESTORE_DATABASE` |  |
    /// | 0x00008000 | [`IGNORE_NO_PF`](Self::IGNORE_NO_PF) | `CONNECT_IGNORE_NO_PF` |  |
    pub struct ExchangeConnectFlags: u32 {
        /// `CONNECT_USE_ADMIN_PRIVILEGE`.
        #[doc(alias = "CONNECT_USE_ADMIN_PRIVILEGE")]
        const USE_ADMIN_PRIVILEGE = 0x00000001;
        /// `CONNECT_NO_RPC_ENCRYPTION`.
        #[doc(alias = "CONNECT_NO_RPC_ENCRYPTION")]
        const NO_RPC_ENCRYPTION = 0x00000002;
        /// `CONNECT_USE_SEPARATE_CONNECTION`.
        #[doc(alias = "CONNECT_USE_SEPARATE_CONNECTION")]
        const USE_SEPARATE_CONNECTION = 0x00000004;
        /// `CONNECT_NO_UNDER_COVER_CONNECTION`.
        #[doc(alias = "CONNECT_NO_UNDER_COVER_CONNECTION")]
        const NO_UNDER_COVER_CONNECTION = 0x00000008;
        /// `CONNECT_ANONYMOUS_ACCESS`.
        #[doc(alias = "CONNECT_ANONYMOUS_ACCESS")]
        const ANONYMOUS_ACCESS = 0x00000010;
        /// `CONNECT_NO_NOTIFICATIONS`.
        #[doc(alias = "CONNECT_NO_NOTIFICATIONS")]
        #[doc(alias = "CONNECT_NO_TABLE_NOTIFICATIONS")]
        const NO_NOTIFICATIONS = 0x00000020;
        /// `CONNECT_NO_ADDRESS_RESOLUTION`.
        #[doc(alias = "CONNECT_NO_ADDRESS_RESOLUTION")]
        const NO_ADDRESS_RESOLUTION = 0x00000040;
        /// `CONNECT_RESTORE_DATABASE`.
        #[doc(alias = "CONNECT_RESTORE_DATABASE")]
        const RESTORE_DATABASE = 0x00000080;
        /// `CONNECT_IGNORE_NO_PF`.
        #[doc(alias = "CONNECT_IGNORE_NO_PF")]
        const IGNORE_NO_PF = 0x00008000;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// What kind of folder it is.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`FOLDER_IPM`](Self::FOLDER_IPM) | `MDB_FOLDER_IPM` |  |
    /// | 0x00000002 | [`FOLDER_SEARCH`](Self::FOLDER_SEARCH) | `MDB_FOLDER_SEARCH` |  |
    /// | 0x00000004 | [`FOLDER_NORMAL`](Self::FOLDER_NORMAL) | `MDB_FOLDER_NORMAL` |  |
    /// | 0x00000008 | [`FOLDER_RULES`](Self::FOLDER_RULES) | `MDB_FOLDER_RULES` |  |
    /// | 0x00000010 | [`NON_IPM`](Self::NON_IPM) | `MDB_NON_IPM` |  |
    pub struct ExchangeFolderFlags: u32 {
        /// `MDB_FOLDER_IPM`.
        #[doc(alias = "MDB_FOLDER_IPM")]
        const FOLDER_IPM = 0x00000001;
        /// `MDB_FOLDER_SEARCH`.
        #[doc(alias = "MDB_FOLDER_SEARCH")]
        const FOLDER_SEARCH = 0x00000002;
        /// `MDB_FOLDER_NORMAL`.
        #[doc(alias = "MDB_FOLDER_NORMAL")]
        const FOLDER_NORMAL = 0x00000004;
        /// `MDB_FOLDER_RULES`.
        #[doc(alias = "MDB_FOLDER_RULES")]
        const FOLDER_RULES = 0x00000008;
        /// `MDB_NON_IPM`.
        #[doc(alias = "MDB_NON_IPM")]
        const NON_IPM = 0x00000010;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// How messages of Exchange are opened and saved.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000020 | [`OPEN_MSG_NO_BLOCK`](Self::OPEN_MSG_NO_BLOCK) | `MDB_OPEN_MSG_NO_BLOCK` |  |
    /// | 0x00000040 | [`SAVE_MSG_UNLOCK`](Self::SAVE_MSG_UNLOCK) | `MDB_SAVE_MSG_UNLOCK` |  |
    pub struct ExchangeOpenFlags: u32 {
        /// `MDB_OPEN_MSG_NO_BLOCK`.
        #[doc(alias = "MDB_OPEN_MSG_NO_BLOCK")]
        const OPEN_MSG_NO_BLOCK = 0x00000020;
        /// `MDB_SAVE_MSG_UNLOCK`.
        #[doc(alias = "MDB_SAVE_MSG_UNLOCK")]
        const SAVE_MSG_UNLOCK = 0x00000040;
    }
}

#[cfg(feature = "exchange")]
/// What a profile section of Exchange is for.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`PrimaryUser`](Self::PrimaryUser) | `PROFILE_PRIMARY_USER` |  |
/// | 2 | [`Delegate`](Self::Delegate) | `PROFILE_DELEGATE` |  |
/// | 3 | [`PublicStore`](Self::PublicStore) | `PROFILE_PUBLIC_STORE` |  |
/// | 4 | [`Subscription`](Self::Subscription) | `PROFILE_SUBSCRIPTION` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ExchangeProfileType {
    /// `PROFILE_PRIMARY_USER`.
    #[doc(alias = "PROFILE_PRIMARY_USER")]
    PrimaryUser,
    /// `PROFILE_DELEGATE`.
    #[doc(alias = "PROFILE_DELEGATE")]
    Delegate,
    /// `PROFILE_PUBLIC_STORE`.
    #[doc(alias = "PROFILE_PUBLIC_STORE")]
    PublicStore,
    /// `PROFILE_SUBSCRIPTION`.
    #[doc(alias = "PROFILE_SUBSCRIPTION")]
    Subscription,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "exchange")]
impl ::core::cmp::Eq for ExchangeProfileType {}
#[cfg(feature = "exchange")]
impl ExchangeProfileType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::PrimaryUser,
            2 => Self::Delegate,
            3 => Self::PublicStore,
            4 => Self::Subscription,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::PrimaryUser => 1,
            Self::Delegate => 2,
            Self::PublicStore => 3,
            Self::Subscription => 4,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// How a security descriptor is set.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`SET_EXPLICIT_SD`](Self::SET_EXPLICIT_SD) | `EXCHANGE_RM_SET_EXPLICIT_SD` |  |
    pub struct ExchangeSecurityFlags: u32 {
        /// `EXCHANGE_RM_SET_EXPLICIT_SD`.
        #[doc(alias = "EXCHANGE_RM_SET_EXPLICIT_SD")]
        const SET_EXPLICIT_SD = 0x00000001;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// Which way the transport of Exchange works.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`DOWNLOAD`](Self::DOWNLOAD) | `TRANSPORT_DOWNLOAD` |  |
    /// | 0x00000002 | [`UPLOAD`](Self::UPLOAD) | `TRANSPORT_UPLOAD` |  |
    pub struct ExchangeTransportFlags: u32 {
        /// `TRANSPORT_DOWNLOAD`.
        #[doc(alias = "TRANSPORT_DOWNLOAD")]
        const DOWNLOAD = 0x00000001;
        /// `TRANSPORT_UPLOAD`.
        #[doc(alias = "TRANSPORT_UPLOAD")]
        const UPLOAD = 0x00000002;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// What may be done with a field.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`CAN_EDIT`](Self::CAN_EDIT) | `FCAPM_CAN_EDIT` |  |
    /// | 0x00000002 | [`CAN_SORT`](Self::CAN_SORT) | `FCAPM_CAN_SORT` |  |
    /// | 0x00000004 | [`CAN_GROUP`](Self::CAN_GROUP) | `FCAPM_CAN_GROUP` |  |
    /// | 0x00000100 | [`MULTILINE_TEXT`](Self::MULTILINE_TEXT) | `FCAPM_MULTILINE_TEXT` |  |
    /// | 0x01000000 | [`PERCENT`](Self::PERCENT) | `FCAPM_PERCENT`, `FCAPM_DATEONLY`, `FCAPM_UNITLESS` |  |
    /// | 0x80000000 | [`CAN_EDIT_IN_ITEM`](Self::CAN_EDIT_IN_ITEM) | `FCAPM_CAN_EDIT_IN_ITEM` |  |
    pub struct FieldCaps: u32 {
        /// `FCAPM_CAN_EDIT`.
        #[doc(alias = "FCAPM_CAN_EDIT")]
        const CAN_EDIT = 0x00000001;
        /// `FCAPM_CAN_SORT`.
        #[doc(alias = "FCAPM_CAN_SORT")]
        const CAN_SORT = 0x00000002;
        /// `FCAPM_CAN_GROUP`.
        #[doc(alias = "FCAPM_CAN_GROUP")]
        const CAN_GROUP = 0x00000004;
        /// `FCAPM_MULTILINE_TEXT`.
        #[doc(alias = "FCAPM_MULTILINE_TEXT")]
        const MULTILINE_TEXT = 0x00000100;
        /// `FCAPM_PERCENT`.
        #[doc(alias = "FCAPM_PERCENT")]
        #[doc(alias = "FCAPM_DATEONLY")]
        #[doc(alias = "FCAPM_UNITLESS")]
        const PERCENT = 0x01000000;
        /// `FCAPM_CAN_EDIT_IN_ITEM`.
        #[doc(alias = "FCAPM_CAN_EDIT_IN_ITEM")]
        const CAN_EDIT_IN_ITEM = 0x80000000;
    }
}

#[cfg(feature = "outlook")]
/// The type of a field of a form.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Null`](Self::Null) | `ftNull` |  |
/// | 1 | [`String`](Self::String) | `ftString` |  |
/// | 3 | [`Integer`](Self::Integer) | `ftInteger` |  |
/// | 6 | [`Boolean`](Self::Boolean) | `ftBoolean` |  |
/// | 7 | [`Duration`](Self::Duration) | `ftDuration` |  |
/// | 11 | [`MultiString`](Self::MultiString) | `ftMultiString` |  |
/// | 12 | [`Float`](Self::Float) | `ftFloat` |  |
/// | 14 | [`Currency`](Self::Currency) | `ftCurrency` |  |
/// | 18 | [`Calc`](Self::Calc) | `ftCalc` |  |
/// | 19 | [`Switch`](Self::Switch) | `ftSwitch` |  |
/// | 23 | [`Concat`](Self::Concat) | `ftConcat` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FieldType {
    /// `ftNull`.
    #[doc(alias = "ftNull")]
    Null,
    /// `ftString`.
    #[doc(alias = "ftString")]
    String,
    /// `ftInteger`.
    #[doc(alias = "ftInteger")]
    Integer,
    /// `ftBoolean`.
    #[doc(alias = "ftBoolean")]
    Boolean,
    /// `ftDuration`.
    #[doc(alias = "ftDuration")]
    Duration,
    /// `ftMultiString`.
    #[doc(alias = "ftMultiString")]
    MultiString,
    /// `ftFloat`.
    #[doc(alias = "ftFloat")]
    Float,
    /// `ftCurrency`.
    #[doc(alias = "ftCurrency")]
    Currency,
    /// `ftCalc`.
    #[doc(alias = "ftCalc")]
    Calc,
    /// `ftSwitch`.
    #[doc(alias = "ftSwitch")]
    Switch,
    /// `ftConcat`.
    #[doc(alias = "ftConcat")]
    Concat,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "outlook")]
impl ::core::cmp::Eq for FieldType {}
#[cfg(feature = "outlook")]
impl FieldType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Null,
            1 => Self::String,
            3 => Self::Integer,
            6 => Self::Boolean,
            7 => Self::Duration,
            11 => Self::MultiString,
            12 => Self::Float,
            14 => Self::Currency,
            18 => Self::Calc,
            19 => Self::Switch,
            23 => Self::Concat,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Null => 0,
            Self::String => 1,
            Self::Integer => 3,
            Self::Boolean => 6,
            Self::Duration => 7,
            Self::MultiString => 11,
            Self::Float => 12,
            Self::Currency => 14,
            Self::Calc => 18,
            Self::Switch => 19,
            Self::Concat => 23,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How OpenStreamOnFile makes its file, beside the modes of streams.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x80000000 | [`UNIQUEFILENAME`](Self::UNIQUEFILENAME) | `SOF_UNIQUEFILENAME` |  |
    ///
    /// [openstreamonfile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/openstreamonfile)
    pub struct FileStreamFlags: u32 {
        /// `SOF_UNIQUEFILENAME`.
        #[doc(alias = "SOF_UNIQUEFILENAME")]
        const UNIQUEFILENAME = 0x80000000;
    }
}

crate::flag_set! {
    /// Which way to search.
    ///
    /// Taken by: [`IMAPITable::FindRow`](crate::Table::find_row).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`BACKWARD`](Self::BACKWARD) | `DIR_BACKWARD` | Towards the beginning, from the row before the bookmark. |
    ///
    /// [imapitable-findrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-findrow)
    pub struct FindRowFlags: u32 {
        /// Towards the beginning, from the row before the bookmark.
        #[doc(alias = "DIR_BACKWARD")]
        const BACKWARD = 0x00000001;
    }
}

/// Whether a message is flagged for follow-up.
///
/// Value of: [`PR_FLAG_STATUS`](crate::tags::FLAG_STATUS).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`None`](Self::None) | `followupNone` | It is not. |
/// | 1 | [`Complete`](Self::Complete) | `followupComplete` | What was to be done is done. |
/// | 2 | [`Flagged`](Self::Flagged) | `followupFlagged` | It is. |
///
/// [pidtagflagstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagflagstatus-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FlagStatus {
    /// It is not.
    #[doc(alias = "followupNone")]
    None,
    /// What was to be done is done.
    #[doc(alias = "followupComplete")]
    Complete,
    /// It is.
    #[doc(alias = "followupFlagged")]
    Flagged,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for FlagStatus {}
impl FlagStatus {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::None,
            1 => Self::Complete,
            2 => Self::Flagged,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::None => 0,
            Self::Complete => 1,
            Self::Flagged => 2,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// Which queues to move, and how.
    ///
    /// Taken by: `IXPLogon::FlushQueues` (`UPLOAD`, `DOWNLOAD`, `FORCE`, `NO_UI` only),
    /// [`IMAPIStatus::FlushQueues`](crate::StatusObject::flush_queues).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000002 | [`UPLOAD`](Self::UPLOAD) | `FLUSH_UPLOAD` | Send what waits to go out. |
    /// | 0x00000004 | [`DOWNLOAD`](Self::DOWNLOAD) | `FLUSH_DOWNLOAD` | Fetch what waits to come in. |
    /// | 0x00000008 | [`FORCE`](Self::FORCE) | `FLUSH_FORCE` | Whatever it costs; a transport that works asynchronously needs it. |
    /// | 0x00000010 | [`NO_UI`](Self::NO_UI) | `FLUSH_NO_UI` | Show no progress. |
    /// | 0x00000020 | [`ASYNC_OK`](Self::ASYNC_OK) | `FLUSH_ASYNC_OK` | Return before it is done (spooler only). |
    ///
    /// [imapistatus-flushqueues](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-flushqueues)
    pub struct FlushFlags: u32 {
        /// Send what waits to go out.
        #[doc(alias = "FLUSH_UPLOAD")]
        const UPLOAD = 0x00000002;
        /// Fetch what waits to come in.
        #[doc(alias = "FLUSH_DOWNLOAD")]
        const DOWNLOAD = 0x00000004;
        /// Whatever it costs; a transport that works asynchronously needs it.
        #[doc(alias = "FLUSH_FORCE")]
        const FORCE = 0x00000008;
        /// Show no progress.
        #[doc(alias = "FLUSH_NO_UI")]
        const NO_UI = 0x00000010;
        /// Return before it is done (spooler only).
        #[doc(alias = "FLUSH_ASYNC_OK")]
        const ASYNC_OK = 0x00000020;
    }
}

crate::flag_set! {
    /// Which of the special folder identifiers of a store are valid.
    ///
    /// Value of: [`PR_VALID_FOLDER_MASK`](crate::tags::VALID_FOLDER_MASK).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`IPM_SUBTREE`](Self::IPM_SUBTREE) | `FOLDER_IPM_SUBTREE_VALID` | PR_IPM_SUBTREE_ENTRYID is valid. |
    /// | 0x00000002 | [`IPM_INBOX`](Self::IPM_INBOX) | `FOLDER_IPM_INBOX_VALID` | There is an Inbox. |
    /// | 0x00000004 | [`IPM_OUTBOX`](Self::IPM_OUTBOX) | `FOLDER_IPM_OUTBOX_VALID` | PR_IPM_OUTBOX_ENTRYID is valid. |
    /// | 0x00000008 | [`IPM_WASTEBASKET`](Self::IPM_WASTEBASKET) | `FOLDER_IPM_WASTEBASKET_VALID` | PR_IPM_WASTEBASKET_ENTRYID is valid. |
    /// | 0x00000010 | [`IPM_SENTMAIL`](Self::IPM_SENTMAIL) | `FOLDER_IPM_SENTMAIL_VALID` | PR_IPM_SENTMAIL_ENTRYID is valid. |
    /// | 0x00000020 | [`VIEWS`](Self::VIEWS) | `FOLDER_VIEWS_VALID` | PR_VIEWS_ENTRYID is valid. |
    /// | 0x00000040 | [`COMMON_VIEWS`](Self::COMMON_VIEWS) | `FOLDER_COMMON_VIEWS_VALID` | PR_COMMON_VIEWS_ENTRYID is valid. |
    /// | 0x00000080 | [`FINDER`](Self::FINDER) | `FOLDER_FINDER_VALID` | PR_FINDER_ENTRYID is valid. |
    ///
    /// [pidtagvalidfoldermask-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagvalidfoldermask-canonical-property)
    pub struct FolderMask: u32 {
        /// PR_IPM_SUBTREE_ENTRYID is valid.
        #[doc(alias = "FOLDER_IPM_SUBTREE_VALID")]
        const IPM_SUBTREE = 0x00000001;
        /// There is an Inbox.
        #[doc(alias = "FOLDER_IPM_INBOX_VALID")]
        const IPM_INBOX = 0x00000002;
        /// PR_IPM_OUTBOX_ENTRYID is valid.
        #[doc(alias = "FOLDER_IPM_OUTBOX_VALID")]
        const IPM_OUTBOX = 0x00000004;
        /// PR_IPM_WASTEBASKET_ENTRYID is valid.
        #[doc(alias = "FOLDER_IPM_WASTEBASKET_VALID")]
        const IPM_WASTEBASKET = 0x00000008;
        /// PR_IPM_SENTMAIL_ENTRYID is valid.
        #[doc(alias = "FOLDER_IPM_SENTMAIL_VALID")]
        const IPM_SENTMAIL = 0x00000010;
        /// PR_VIEWS_ENTRYID is valid.
        #[doc(alias = "FOLDER_VIEWS_VALID")]
        const VIEWS = 0x00000020;
        /// PR_COMMON_VIEWS_ENTRYID is valid.
        #[doc(alias = "FOLDER_COMMON_VIEWS_VALID")]
        const COMMON_VIEWS = 0x00000040;
        /// PR_FINDER_ENTRYID is valid.
        #[doc(alias = "FOLDER_FINDER_VALID")]
        const FINDER = 0x00000080;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// What somebody may do in a folder.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`READ_ANY`](Self::READ_ANY) | `frightsReadAny`, `rightsReadOnly` |  |
    /// | 0x00000002 | [`CREATE`](Self::CREATE) | `frightsCreate` |  |
    /// | 0x00000008 | [`EDIT_OWNED`](Self::EDIT_OWNED) | `frightsEditOwned` |  |
    /// | 0x00000010 | [`DELETE_OWNED`](Self::DELETE_OWNED) | `frightsDeleteOwned` |  |
    /// | 0x00000020 | [`EDIT_ANY`](Self::EDIT_ANY) | `frightsEditAny` |  |
    /// | 0x00000040 | [`DELETE_ANY`](Self::DELETE_ANY) | `frightsDeleteAny` |  |
    /// | 0x00000080 | [`CREATE_SUBFOLDER`](Self::CREATE_SUBFOLDER) | `frightsCreateSubfolder` |  |
    /// | 0x00000100 | [`OWNER`](Self::OWNER) | `frightsOwner` |  |
    /// | 0x00000200 | [`CONTACT`](Self::CONTACT) | `frightsContact` |  |
    /// | 0x00000400 | [`VISIBLE`](Self::VISIBLE) | `frightsVisible` |  |
    /// | 0x00000800 | [`FREE_BUSY_SIMPLE`](Self::FREE_BUSY_SIMPLE) | `frightsFreeBusySimple` |  |
    /// | 0x00001000 | [`FREE_BUSY_DETAILED`](Self::FREE_BUSY_DETAILED) | `frightsFreeBusyDetailed` |  |
    /// | 0x00000021 | [`RIGHTS_READ_WRITE`](Self::RIGHTS_READ_WRITE) | `rightsReadWrite` |  |
    /// | 0x000005FB | [`RIGHTS_ALL`](Self::RIGHTS_ALL) | `rightsAll` |  |
    ///
    /// `rightsNone` is the empty set.
    #[doc(alias = "rightsNone")]
    pub struct FolderRights: u32 {
        /// `frightsReadAny`.
        #[doc(alias = "frightsReadAny")]
        #[doc(alias = "rightsReadOnly")]
        const READ_ANY = 0x00000001;
        /// `frightsCreate`.
        #[doc(alias = "frightsCreate")]
        const CREATE = 0x00000002;
        /// `frightsEditOwned`.
        #[doc(alias = "frightsEditOwned")]
        const EDIT_OWNED = 0x00000008;
        /// `frightsDeleteOwned`.
        #[doc(alias = "frightsDeleteOwned")]
        const DELETE_OWNED = 0x00000010;
        /// `frightsEditAny`.
        #[doc(alias = "frightsEditAny")]
        const EDIT_ANY = 0x00000020;
        /// `frightsDeleteAny`.
        #[doc(alias = "frightsDeleteAny")]
        const DELETE_ANY = 0x00000040;
        /// `frightsCreateSubfolder`.
        #[doc(alias = "frightsCreateSubfolder")]
        const CREATE_SUBFOLDER = 0x00000080;
        /// `frightsOwner`.
        #[doc(alias = "frightsOwner")]
        const OWNER = 0x00000100;
        /// `frightsContact`.
        #[doc(alias = "frightsContact")]
        const CONTACT = 0x00000200;
        /// `frightsVisible`.
        #[doc(alias = "frightsVisible")]
        const VISIBLE = 0x00000400;
        /// `frightsFreeBusySimple`.
        #[doc(alias = "frightsFreeBusySimple")]
        const FREE_BUSY_SIMPLE = 0x00000800;
        /// `frightsFreeBusyDetailed`.
        #[doc(alias = "frightsFreeBusyDetailed")]
        const FREE_BUSY_DETAILED = 0x00001000;
        /// `rightsReadWrite`.
        #[doc(alias = "rightsReadWrite")]
        const RIGHTS_READ_WRITE = 0x00000021;
        /// `rightsAll`.
        #[doc(alias = "rightsAll")]
        const RIGHTS_ALL = 0x000005FB;
    }
}

crate::flag_set! {
    /// What a client has noted about a folder.
    ///
    /// Value of: [`PR_STATUS`](crate::tags::STATUS).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`HIGHLIGHTED`](Self::HIGHLIGHTED) | `FLDSTATUS_HIGHLIGHTED` | It is highlighted. |
    /// | 0x00000002 | [`TAGGED`](Self::TAGGED) | `FLDSTATUS_TAGGED` | It is tagged. |
    /// | 0x00000004 | [`HIDDEN`](Self::HIDDEN) | `FLDSTATUS_HIDDEN` | It is hidden. |
    /// | 0x00000008 | [`DELMARKED`](Self::DELMARKED) | `FLDSTATUS_DELMARKED` | It is marked for deletion. |
    ///
    /// [pidtagstatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstatus-canonical-property)
    pub struct FolderStatus: u32 {
        /// It is highlighted.
        #[doc(alias = "FLDSTATUS_HIGHLIGHTED")]
        const HIGHLIGHTED = 0x00000001;
        /// It is tagged.
        #[doc(alias = "FLDSTATUS_TAGGED")]
        const TAGGED = 0x00000002;
        /// It is hidden.
        #[doc(alias = "FLDSTATUS_HIDDEN")]
        const HIDDEN = 0x00000004;
        /// It is marked for deletion.
        #[doc(alias = "FLDSTATUS_DELMARKED")]
        const DELMARKED = 0x00000008;
    }
}

/// What kind of folder it is.
///
/// Taken by: [`IMAPIFolder::CreateFolder`](crate::Folder::create_folder).
///
/// Value of: [`PR_FOLDER_TYPE`](crate::tags::FOLDER_TYPE).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Root`](Self::Root) | `FOLDER_ROOT` | The root of a hierarchy. |
/// | 1 | [`Generic`](Self::Generic) | `FOLDER_GENERIC` | Holds messages and folders. |
/// | 2 | [`Search`](Self::Search) | `FOLDER_SEARCH` | Shows the results of a search. |
///
/// [pidtagfoldertype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagfoldertype-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FolderType {
    /// The root of a hierarchy.
    #[doc(alias = "FOLDER_ROOT")]
    Root,
    /// Holds messages and folders.
    #[doc(alias = "FOLDER_GENERIC")]
    Generic,
    /// Shows the results of a search.
    #[doc(alias = "FOLDER_SEARCH")]
    Search,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for FolderType {}
impl FolderType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Root,
            1 => Self::Generic,
            2 => Self::Search,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Root => 0,
            Self::Generic => 1,
            Self::Search => 2,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "exchange")]
/// Whether a folder keeps versions.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`NonVersionedFolder`](Self::NonVersionedFolder) | `wNonVersionedFolder` |  |
/// | 1 | [`VersionedFolderSimple`](Self::VersionedFolderSimple) | `wVersionedFolderSimple` |  |
/// | 2 | [`VersionedFolderAuto`](Self::VersionedFolderAuto) | `wVersionedFolderAuto` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FolderVersioning {
    /// `wNonVersionedFolder`.
    #[doc(alias = "wNonVersionedFolder")]
    NonVersionedFolder,
    /// `wVersionedFolderSimple`.
    #[doc(alias = "wVersionedFolderSimple")]
    VersionedFolderSimple,
    /// `wVersionedFolderAuto`.
    #[doc(alias = "wVersionedFolderAuto")]
    VersionedFolderAuto,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "exchange")]
impl ::core::cmp::Eq for FolderVersioning {}
#[cfg(feature = "exchange")]
impl FolderVersioning {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::NonVersionedFolder,
            1 => Self::VersionedFolderSimple,
            2 => Self::VersionedFolderAuto,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::NonVersionedFolder => 0,
            Self::VersionedFolderSimple => 1,
            Self::VersionedFolderAuto => 2,
            Self::Unknown(other) => other,
        }
    }
}

/// The processor that a form is for.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`X86`](Self::X86) | `MAPIFORM_CPU_X86` |  |
/// | 2 | [`Mip`](Self::Mip) | `MAPIFORM_CPU_MIP` |  |
/// | 3 | [`Axp`](Self::Axp) | `MAPIFORM_CPU_AXP` |  |
/// | 4 | [`Ppc`](Self::Ppc) | `MAPIFORM_CPU_PPC` |  |
/// | 5 | [`M68`](Self::M68) | `MAPIFORM_CPU_M68` |  |
/// | 6 | [`X64`](Self::X64) | `MAPIFORM_CPU_X64` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FormCpu {
    /// `MAPIFORM_CPU_X86`.
    #[doc(alias = "MAPIFORM_CPU_X86")]
    X86,
    /// `MAPIFORM_CPU_MIP`.
    #[doc(alias = "MAPIFORM_CPU_MIP")]
    Mip,
    /// `MAPIFORM_CPU_AXP`.
    #[doc(alias = "MAPIFORM_CPU_AXP")]
    Axp,
    /// `MAPIFORM_CPU_PPC`.
    #[doc(alias = "MAPIFORM_CPU_PPC")]
    Ppc,
    /// `MAPIFORM_CPU_M68`.
    #[doc(alias = "MAPIFORM_CPU_M68")]
    M68,
    /// `MAPIFORM_CPU_X64`.
    #[doc(alias = "MAPIFORM_CPU_X64")]
    X64,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for FormCpu {}
impl FormCpu {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::X86,
            2 => Self::Mip,
            3 => Self::Axp,
            4 => Self::Ppc,
            5 => Self::M68,
            6 => Self::X64,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::X86 => 1,
            Self::Mip => 2,
            Self::Axp => 3,
            Self::Ppc => 4,
            Self::M68 => 5,
            Self::X64 => 6,
            Self::Unknown(other) => other,
        }
    }
}

/// The system that a form is for.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Win31`](Self::Win31) | `MAPIFORM_OS_WIN_31` |  |
/// | 2 | [`Winnt35`](Self::Winnt35) | `MAPIFORM_OS_WINNT_35` |  |
/// | 3 | [`Win95`](Self::Win95) | `MAPIFORM_OS_WIN_95` |  |
/// | 4 | [`Mac7x`](Self::Mac7x) | `MAPIFORM_OS_MAC_7x` |  |
/// | 5 | [`Winnt40`](Self::Winnt40) | `MAPIFORM_OS_WINNT_40` |  |
/// | 6 | [`Winnt50`](Self::Winnt50) | `MAPIFORM_OS_WINNT_50` |  |
/// | 7 | [`Winnt60`](Self::Winnt60) | `MAPIFORM_OS_WINNT_60` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FormOs {
    /// `MAPIFORM_OS_WIN_31`.
    #[doc(alias = "MAPIFORM_OS_WIN_31")]
    Win31,
    /// `MAPIFORM_OS_WINNT_35`.
    #[doc(alias = "MAPIFORM_OS_WINNT_35")]
    Winnt35,
    /// `MAPIFORM_OS_WIN_95`.
    #[doc(alias = "MAPIFORM_OS_WIN_95")]
    Win95,
    /// `MAPIFORM_OS_MAC_7x`.
    #[doc(alias = "MAPIFORM_OS_MAC_7x")]
    Mac7x,
    /// `MAPIFORM_OS_WINNT_40`.
    #[doc(alias = "MAPIFORM_OS_WINNT_40")]
    Winnt40,
    /// `MAPIFORM_OS_WINNT_50`.
    #[doc(alias = "MAPIFORM_OS_WINNT_50")]
    Winnt50,
    /// `MAPIFORM_OS_WINNT_60`.
    #[doc(alias = "MAPIFORM_OS_WINNT_60")]
    Winnt60,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for FormOs {}
impl FormOs {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Win31,
            2 => Self::Winnt35,
            3 => Self::Win95,
            4 => Self::Mac7x,
            5 => Self::Winnt40,
            6 => Self::Winnt50,
            7 => Self::Winnt60,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Win31 => 1,
            Self::Winnt35 => 2,
            Self::Win95 => 3,
            Self::Mac7x => 4,
            Self::Winnt40 => 5,
            Self::Winnt50 => 6,
            Self::Winnt60 => 7,
            Self::Unknown(other) => other,
        }
    }
}

/// Whether a property of a form is one of several values.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Vanilla`](Self::Vanilla) | `FPST_VANILLA` |  |
/// | 1 | [`EnumProp`](Self::EnumProp) | `FPST_ENUM_PROP` |  |
///
/// [smapiformprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/smapiformprop)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FormPropKind {
    /// `FPST_VANILLA`.
    #[doc(alias = "FPST_VANILLA")]
    Vanilla,
    /// `FPST_ENUM_PROP`.
    #[doc(alias = "FPST_ENUM_PROP")]
    EnumProp,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for FormPropKind {}
impl FormPropKind {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Vanilla,
            1 => Self::EnumProp,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Vanilla => 0,
            Self::EnumProp => 1,
            Self::Unknown(other) => other,
        }
    }
}

/// How the properties of several forms are put together.
///
/// Taken by:
/// [`IMAPIFormContainer::CalcFormPropSet`](crate::FormContainer::calc_form_prop_set),
/// [`IMAPIFormMgr::CalcFormPropSet`](crate::FormManager::calc_form_prop_set).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Union`](Self::Union) | `FORMPROPSET_UNION` |  |
/// | 1 | [`Intersection`](Self::Intersection) | `FORMPROPSET_INTERSECTION` |  |
///
/// [imapiformmgr-calcformpropset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-calcformpropset)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FormPropSet {
    /// `FORMPROPSET_UNION`.
    #[doc(alias = "FORMPROPSET_UNION")]
    Union,
    /// `FORMPROPSET_INTERSECTION`.
    #[doc(alias = "FORMPROPSET_INTERSECTION")]
    Intersection,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for FormPropSet {}
impl FormPropSet {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Union,
            1 => Self::Intersection,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Union => 0,
            Self::Intersection => 1,
            Self::Unknown(other) => other,
        }
    }
}

/// Which registries a form is chosen from.
///
/// Taken by: [`IMAPIFormMgr::SelectFormContainer`](crate::FormManager::select_form_container).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`AllRegistries`](Self::AllRegistries) | `MAPIFORM_SELECT_ALL_REGISTRIES` |  |
/// | 1 | [`FolderRegistryOnly`](Self::FolderRegistryOnly) | `MAPIFORM_SELECT_FOLDER_REGISTRY_ONLY` |  |
/// | 2 | [`NonFolderRegistryOnly`](Self::NonFolderRegistryOnly) | `MAPIFORM_SELECT_NON_FOLDER_REGISTRY_ONLY` |  |
///
/// [imapiformmgr-selectmultipleforms](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-selectmultipleforms)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FormRegistries {
    /// `MAPIFORM_SELECT_ALL_REGISTRIES`.
    #[doc(alias = "MAPIFORM_SELECT_ALL_REGISTRIES")]
    AllRegistries,
    /// `MAPIFORM_SELECT_FOLDER_REGISTRY_ONLY`.
    #[doc(alias = "MAPIFORM_SELECT_FOLDER_REGISTRY_ONLY")]
    FolderRegistryOnly,
    /// `MAPIFORM_SELECT_NON_FOLDER_REGISTRY_ONLY`.
    #[doc(alias = "MAPIFORM_SELECT_NON_FOLDER_REGISTRY_ONLY")]
    NonFolderRegistryOnly,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for FormRegistries {}
impl FormRegistries {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::AllRegistries,
            1 => Self::FolderRegistryOnly,
            2 => Self::NonFolderRegistryOnly,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::AllRegistries => 0,
            Self::FolderRegistryOnly => 1,
            Self::NonFolderRegistryOnly => 2,
            Self::Unknown(other) => other,
        }
    }
}

/// Where a form is registered.
///
/// Taken by: [`IMAPIFormMgr::OpenFormContainer`](crate::FormManager::open_form_container).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Default`](Self::Default) | `HFRMREG_DEFAULT` |  |
/// | 1 | [`Local`](Self::Local) | `HFRMREG_LOCAL` |  |
/// | 2 | [`Personal`](Self::Personal) | `HFRMREG_PERSONAL` |  |
/// | 3 | [`Folder`](Self::Folder) | `HFRMREG_FOLDER` |  |
///
/// [imapiformmgr-openformcontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-openformcontainer)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FormRegistry {
    /// `HFRMREG_DEFAULT`.
    #[doc(alias = "HFRMREG_DEFAULT")]
    Default,
    /// `HFRMREG_LOCAL`.
    #[doc(alias = "HFRMREG_LOCAL")]
    Local,
    /// `HFRMREG_PERSONAL`.
    #[doc(alias = "HFRMREG_PERSONAL")]
    Personal,
    /// `HFRMREG_FOLDER`.
    #[doc(alias = "HFRMREG_FOLDER")]
    Folder,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for FormRegistry {}
impl FormRegistry {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Default,
            1 => Self::Local,
            2 => Self::Personal,
            3 => Self::Folder,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Default => 0,
            Self::Local => 1,
            Self::Personal => 2,
            Self::Folder => 3,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// How a rule forwards.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`PRESERVE_SENDER`](Self::PRESERVE_SENDER) | `FWD_PRESERVE_SENDER` |  |
    /// | 0x00000002 | [`DO_NOT_MUNGE_MSG`](Self::DO_NOT_MUNGE_MSG) | `FWD_DO_NOT_MUNGE_MSG` |  |
    /// | 0x00000004 | [`AS_ATTACHMENT`](Self::AS_ATTACHMENT) | `FWD_AS_ATTACHMENT` |  |
    /// | 0x00000008 | [`AS_SMS_ALERT`](Self::AS_SMS_ALERT) | `FWD_AS_SMS_ALERT` |  |
    pub struct ForwardFlavor: u32 {
        /// `FWD_PRESERVE_SENDER`.
        #[doc(alias = "FWD_PRESERVE_SENDER")]
        const PRESERVE_SENDER = 0x00000001;
        /// `FWD_DO_NOT_MUNGE_MSG`.
        #[doc(alias = "FWD_DO_NOT_MUNGE_MSG")]
        const DO_NOT_MUNGE_MSG = 0x00000002;
        /// `FWD_AS_ATTACHMENT`.
        #[doc(alias = "FWD_AS_ATTACHMENT")]
        const AS_ATTACHMENT = 0x00000004;
        /// `FWD_AS_SMS_ALERT`.
        #[doc(alias = "FWD_AS_SMS_ALERT")]
        const AS_SMS_ALERT = 0x00000008;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// Ways to look for text that only Outlook's headers name, beside those of FuzzyOptions.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000010 | [`PREFIX_ON_ANY_WORD`](Self::PREFIX_ON_ANY_WORD) | `FL_PREFIX_ON_ANY_WORD` |  |
    /// | 0x00000020 | [`PHRASE_MATCH`](Self::PHRASE_MATCH) | `FL_PHRASE_MATCH` |  |
    pub struct FuzzyExtra: u32 {
        /// `FL_PREFIX_ON_ANY_WORD`.
        #[doc(alias = "FL_PREFIX_ON_ANY_WORD")]
        const PREFIX_ON_ANY_WORD = 0x00000010;
        /// `FL_PHRASE_MATCH`.
        #[doc(alias = "FL_PHRASE_MATCH")]
        const PHRASE_MATCH = 0x00000020;
    }
}

/// Where the text or bytes must stand (lower 16 bits of a fuzzy level).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`FullString`](Self::FullString) | `FL_FULLSTRING` | They are the whole value. |
/// | 1 | [`Substring`](Self::Substring) | `FL_SUBSTRING` | Anywhere in the value. |
/// | 2 | [`Prefix`](Self::Prefix) | `FL_PREFIX` | At the beginning of the value. |
///
/// [scontentrestriction](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/scontentrestriction)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FuzzyLevel {
    /// They are the whole value.
    #[doc(alias = "FL_FULLSTRING")]
    FullString,
    /// Anywhere in the value.
    #[doc(alias = "FL_SUBSTRING")]
    Substring,
    /// At the beginning of the value.
    #[doc(alias = "FL_PREFIX")]
    Prefix,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for FuzzyLevel {}
impl FuzzyLevel {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::FullString,
            1 => Self::Substring,
            2 => Self::Prefix,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::FullString => 0,
            Self::Substring => 1,
            Self::Prefix => 2,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// What a comparison of text overlooks (upper 16 bits of a fuzzy level).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00010000 | [`IGNORE_CASE`](Self::IGNORE_CASE) | `FL_IGNORECASE` | Upper and lower case. |
    /// | 0x00020000 | [`IGNORE_NONSPACE`](Self::IGNORE_NONSPACE) | `FL_IGNORENONSPACE` | Accents and other marks. |
    /// | 0x00040000 | [`LOOSE`](Self::LOOSE) | `FL_LOOSE` | Whatever the provider finds helpful. |
    ///
    /// [scontentrestriction](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/scontentrestriction)
    pub struct FuzzyOptions: u32 {
        /// Upper and lower case.
        #[doc(alias = "FL_IGNORECASE")]
        const IGNORE_CASE = 0x00010000;
        /// Accents and other marks.
        #[doc(alias = "FL_IGNORENONSPACE")]
        const IGNORE_NONSPACE = 0x00020000;
        /// Whatever the provider finds helpful.
        #[doc(alias = "FL_LOOSE")]
        const LOOSE = 0x00040000;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// That the hierarchy has changed.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`HIER_CHANGED`](Self::HIER_CHANGED) | `ulHierChanged` |  |
    pub struct HierarchySyncState: u32 {
        /// `ulHierChanged`.
        #[doc(alias = "ulHierChanged")]
        const HIER_CHANGED = 0x00000001;
    }
}

crate::flag_set! {
    /// Which containers a hierarchy table shows.
    ///
    /// Taken by: [`IMAPIContainer::GetHierarchyTable`](crate::Container::hierarchy_table).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`CONVENIENT_DEPTH`](Self::CONVENIENT_DEPTH) | `CONVENIENT_DEPTH` | Containers of every level, not only the immediate ones. |
    /// | 0x00000002 | [`SHOW_SOFT_DELETES`](Self::SHOW_SOFT_DELETES) | `SHOW_SOFT_DELETES` | Those that are deleted but kept. |
    /// | 0x00000008 | [`DEFERRED_ERRORS`](Self::DEFERRED_ERRORS) | `MAPI_DEFERRED_ERRORS` | Success may be reported early; a later call then fails. |
    ///
    /// [imapicontainer-gethierarchytable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-gethierarchytable)
    pub struct HierarchyTableFlags: u32 {
        /// Containers of every level, not only the immediate ones.
        const CONVENIENT_DEPTH = 0x00000001;
        /// Those that are deleted but kept.
        const SHOW_SOFT_DELETES = 0x00000002;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// What a spooler hook does with a message.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`DELETE`](Self::DELETE) | `HOOK_DELETE` |  |
    /// | 0x00000002 | [`CANCEL`](Self::CANCEL) | `HOOK_CANCEL` |  |
    pub struct HookFlags: u32 {
        /// `HOOK_DELETE`.
        #[doc(alias = "HOOK_DELETE")]
        const DELETE = 0x00000001;
        /// `HOOK_CANCEL`.
        #[doc(alias = "HOOK_CANCEL")]
        const CANCEL = 0x00000002;
    }
}

crate::flag_set! {
    /// How a message on a storage commits.
    ///
    /// Taken by: `OpenIMsgOnIStg`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NO_ISTG_COMMIT`](Self::NO_ISTG_COMMIT) | `IMSG_NO_ISTG_COMMIT` |  |
    ///
    /// [openimsgonistg](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/openimsgonistg)
    pub struct IMsgFlags: u32 {
        /// `IMSG_NO_ISTG_COMMIT`.
        #[doc(alias = "IMSG_NO_ISTG_COMMIT")]
        const NO_ISTG_COMMIT = 0x00000001;
    }
}

/// The icon that a client shows for an item.
///
/// Value of: [`PR_ICON_INDEX`](crate::tags::ICON_INDEX).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0xFFFFFFFF | [`NewMail`](Self::NewMail) | `ICON_INDEX_NEW_MAIL` | New mail. |
/// | 1 | [`Post`](Self::Post) | `ICON_INDEX_POST` | A posting. |
/// | 3 | [`Other`](Self::Other) | `ICON_INDEX_OTHER` | Something else. |
/// | 0x100 | [`ReadMail`](Self::ReadMail) | `ICON_INDEX_READ_MAIL` | Read mail. |
/// | 0x101 | [`UnreadMail`](Self::UnreadMail) | `ICON_INDEX_UNREAD_MAIL` | Unread mail. |
/// | 0x102 | [`SubmittedMail`](Self::SubmittedMail) | `ICON_INDEX_SUBMITTED_MAIL` | Mail on its way out. |
/// | 0x103 | [`UnsentMail`](Self::UnsentMail) | `ICON_INDEX_UNSENT_MAIL` | A draft. |
/// | 0x104 | [`ReceiptMail`](Self::ReceiptMail) | `ICON_INDEX_RECEIPT_MAIL` | A receipt. |
/// | 0x105 | [`RepliedMail`](Self::RepliedMail) | `ICON_INDEX_REPLIED_MAIL` | Answered mail. |
/// | 0x106 | [`ForwardedMail`](Self::ForwardedMail) | `ICON_INDEX_FORWARDED_MAIL` | Forwarded mail. |
/// | 0x107 | [`RemoteMail`](Self::RemoteMail) | `ICON_INDEX_REMOTE_MAIL` | A header of mail that is on the server. |
/// | 0x108 | [`DeliveryMail`](Self::DeliveryMail) | `ICON_INDEX_DELIVERY_MAIL` | A delivery report. |
/// | 0x109 | [`ReadReceiptMail`](Self::ReadReceiptMail) | `ICON_INDEX_READ_RECEIPT_MAIL` | A read report. |
/// | 0x10A | [`NonDeliveryMail`](Self::NonDeliveryMail) | `ICON_INDEX_NONDELIVERY_MAIL` | A non-delivery report. |
/// | 0x10B | [`NonReadMail`](Self::NonReadMail) | `ICON_INDEX_NONREAD_MAIL` | A non-read report. |
/// | 0x10C | [`RecallSMail`](Self::RecallSMail) | `ICON_INDEX_RECALL_S_MAIL` |  |
/// | 0x10D | [`RecallFMail`](Self::RecallFMail) | `ICON_INDEX_RECALL_F_MAIL` |  |
/// | 0x10E | [`TrackingMail`](Self::TrackingMail) | `ICON_INDEX_TRACKING_MAIL` |  |
/// | 0x10F | [`MailSigned`](Self::MailSigned) | `ICON_INDEX_MAIL_SIGNED` |  |
/// | 0x110 | [`MailEncrypted`](Self::MailEncrypted) | `ICON_INDEX_MAIL_ENCRYPTED` |  |
/// | 0x111 | [`MailSmimeSigned`](Self::MailSmimeSigned) | `ICON_INDEX_MAIL_SMIME_SIGNED` |  |
/// | 0x112 | [`MailSmimeReceipt`](Self::MailSmimeReceipt) | `ICON_INDEX_MAIL_SMIME_RECEIPT` |  |
/// | 0x113 | [`MailEncryptedReplied`](Self::MailEncryptedReplied) | `ICON_INDEX_MAIL_ENCRYPTED_REPLIED` |  |
/// | 0x114 | [`MailSmimeSignedReplied`](Self::MailSmimeSignedReplied) | `ICON_INDEX_MAIL_SMIME_SIGNED_REPLIED` |  |
/// | 0x115 | [`MailEncryptedForwarded`](Self::MailEncryptedForwarded) | `ICON_INDEX_MAIL_ENCRYPTED_FORWARDED` |  |
/// | 0x116 | [`MailSmimeSignedForwarded`](Self::MailSmimeSignedForwarded) | `ICON_INDEX_MAIL_SMIME_SIGNED_FORWARDED` |  |
/// | 0x117 | [`MailEncryptedRead`](Self::MailEncryptedRead) | `ICON_INDEX_MAIL_ENCRYPTED_READ` |  |
/// | 0x118 | [`MailSmimeSignedRead`](Self::MailSmimeSignedRead) | `ICON_INDEX_MAIL_SMIME_SIGNED_READ` |  |
/// | 0x11B | [`OutOfOfficeMail`](Self::OutOfOfficeMail) | `ICON_INDEX_OUT_OF_OFFICE_MAIL` |  |
/// | 0x11C | [`RecallMail`](Self::RecallMail) | `ICON_INDEX_RECALL_MAIL` |  |
/// | 0x130 | [`TrackedMail`](Self::TrackedMail) | `ICON_INDEX_TRACKED_MAIL` |  |
/// | 0x131 | [`IrmReadMail`](Self::IrmReadMail) | `ICON_INDEX_IRM_READ_MAIL` |  |
/// | 0x132 | [`IrmUnreadMail`](Self::IrmUnreadMail) | `ICON_INDEX_IRM_UNREAD_MAIL` |  |
/// | 0x133 | [`IrmForwardedMail`](Self::IrmForwardedMail) | `ICON_INDEX_IRM_FORWARDED_MAIL` |  |
/// | 0x134 | [`IrmRepliedMail`](Self::IrmRepliedMail) | `ICON_INDEX_IRM_REPLIED_MAIL` |  |
/// | 0x135 | [`IrmComposeMail`](Self::IrmComposeMail) | `ICON_INDEX_IRM_COMPOSE_MAIL` |  |
/// | 0x200 | [`Contact`](Self::Contact) | `ICON_INDEX_CONTACT` |  |
/// | 0x202 | [`DistributionList`](Self::DistributionList) | `ICON_INDEX_DISTRIBUTION_LIST` |  |
/// | 0x300 | [`StickyNoteBlue`](Self::StickyNoteBlue) | `ICON_INDEX_STICKY_NOTE_BLUE` |  |
/// | 0x301 | [`StickyNoteGreen`](Self::StickyNoteGreen) | `ICON_INDEX_STICKY_NOTE_GREEN` |  |
/// | 0x302 | [`StickyNotePink`](Self::StickyNotePink) | `ICON_INDEX_STICKY_NOTE_PINK` |  |
/// | 0x303 | [`StickyNoteYellow`](Self::StickyNoteYellow) | `ICON_INDEX_STICKY_NOTE_YELLOW` |  |
/// | 0x304 | [`StickyNoteWhite`](Self::StickyNoteWhite) | `ICON_INDEX_STICKY_NOTE_WHITE` |  |
/// | 0x400 | [`SingleInstanceAppointment`](Self::SingleInstanceAppointment) | `ICON_INDEX_SINGLE_INSTANCE_APPOINTMENT` |  |
/// | 0x401 | [`RecurringAppointment`](Self::RecurringAppointment) | `ICON_INDEX_RECURRING_APPOINTMENT` |  |
/// | 0x402 | [`SingleInstanceMeeting`](Self::SingleInstanceMeeting) | `ICON_INDEX_SINGLE_INSTANCE_MEETING` |  |
/// | 0x403 | [`RecurringMeeting`](Self::RecurringMeeting) | `ICON_INDEX_RECURRING_MEETING` |  |
/// | 0x404 | [`MeetingRequest`](Self::MeetingRequest) | `ICON_INDEX_MEETING_REQUEST` |  |
/// | 0x405 | [`Accept`](Self::Accept) | `ICON_INDEX_ACCEPT` |  |
/// | 0x406 | [`Decline`](Self::Decline) | `ICON_INDEX_DECLINE` |  |
/// | 0x407 | [`Tentative`](Self::Tentative) | `ICON_INDEX_TENTATIVE` |  |
/// | 0x408 | [`Cancelation`](Self::Cancelation) | `ICON_INDEX_CANCELATION` |  |
/// | 0x409 | [`InformationalUpdate`](Self::InformationalUpdate) | `ICON_INDEX_INFORMATIONAL_UPDATE` |  |
/// | 0x500 | [`Task`](Self::Task) | `ICON_INDEX_TASK` |  |
/// | 0x501 | [`UnassignedRecurringTask`](Self::UnassignedRecurringTask) | `ICON_INDEX_UNASSIGNED_RECURRING_TASK` |  |
/// | 0x502 | [`AssigneeTask`](Self::AssigneeTask) | `ICON_INDEX_ASSIGNEE_TASK` |  |
/// | 0x503 | [`AssignerTask`](Self::AssignerTask) | `ICON_INDEX_ASSIGNER_TASK` |  |
/// | 0x504 | [`TaskRequest`](Self::TaskRequest) | `ICON_INDEX_TASK_REQUEST` |  |
/// | 0x505 | [`TaskAcceptance`](Self::TaskAcceptance) | `ICON_INDEX_TASK_ACCEPTANCE` |  |
/// | 0x506 | [`TaskRejection`](Self::TaskRejection) | `ICON_INDEX_TASK_REJECTION` |  |
/// | 0x601 | [`JournalConversation`](Self::JournalConversation) | `ICON_INDEX_JOURNAL_CONVERSATION` |  |
/// | 0x602 | [`JournalEmailMessage`](Self::JournalEmailMessage) | `ICON_INDEX_JOURNAL_EMAIL_MESSAGE` |  |
/// | 0x603 | [`JournalMeetingRequest`](Self::JournalMeetingRequest) | `ICON_INDEX_JOURNAL_MEETING_REQUEST` |  |
/// | 0x604 | [`JournalMeetingResponse`](Self::JournalMeetingResponse) | `ICON_INDEX_JOURNAL_MEETING_RESPONSE` |  |
/// | 0x606 | [`JournalTaskRequest`](Self::JournalTaskRequest) | `ICON_INDEX_JOURNAL_TASK_REQUEST` |  |
/// | 0x607 | [`JournalTaskResponse`](Self::JournalTaskResponse) | `ICON_INDEX_JOURNAL_TASK_RESPONSE` |  |
/// | 0x608 | [`JournalNote`](Self::JournalNote) | `ICON_INDEX_JOURNAL_NOTE` |  |
/// | 0x609 | [`JournalFax`](Self::JournalFax) | `ICON_INDEX_JOURNAL_FAX` |  |
/// | 0x60A | [`JournalPhoneCall`](Self::JournalPhoneCall) | `ICON_INDEX_JOURNAL_PHONE_CALL` |  |
/// | 0x60C | [`JournalLetter`](Self::JournalLetter) | `ICON_INDEX_JOURNAL_LETTER` |  |
/// | 0x60D | [`JournalMicrosoftOfficeWord`](Self::JournalMicrosoftOfficeWord) | `ICON_INDEX_JOURNAL_MICROSOFT_OFFICE_WORD` |  |
/// | 0x60E | [`JournalMicrosoftOfficeExcel`](Self::JournalMicrosoftOfficeExcel) | `ICON_INDEX_JOURNAL_MICROSOFT_OFFICE_EXCEL` |  |
/// | 0x60F | [`JournalMicrosoftOfficePowerPoint`](Self::JournalMicrosoftOfficePowerPoint) | `ICON_INDEX_JOURNAL_MICROSOFT_OFFICE_POWER_POINT` |  |
/// | 0x610 | [`JournalMicrosoftOfficeAccess`](Self::JournalMicrosoftOfficeAccess) | `ICON_INDEX_JOURNAL_MICROSOFT_OFFICE_ACCESS` |  |
/// | 0x612 | [`JournalDocument`](Self::JournalDocument) | `ICON_INDEX_JOURNAL_DOCUMENT` |  |
/// | 0x613 | [`JournalMeeting`](Self::JournalMeeting) | `ICON_INDEX_JOURNAL_MEETING` |  |
/// | 0x614 | [`JournalMeetingCancellation`](Self::JournalMeetingCancellation) | `ICON_INDEX_JOURNAL_MEETING_CANCELLATION` |  |
/// | 0x615 | [`JournalRemoteSession`](Self::JournalRemoteSession) | `ICON_INDEX_JOURNAL_REMOTE_SESSION` |  |
///
/// [pidtagiconindex-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagiconindex-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum IconIndex {
    /// New mail.
    #[doc(alias = "ICON_INDEX_NEW_MAIL")]
    NewMail,
    /// A posting.
    #[doc(alias = "ICON_INDEX_POST")]
    Post,
    /// Something else.
    #[doc(alias = "ICON_INDEX_OTHER")]
    Other,
    /// Read mail.
    #[doc(alias = "ICON_INDEX_READ_MAIL")]
    ReadMail,
    /// Unread mail.
    #[doc(alias = "ICON_INDEX_UNREAD_MAIL")]
    UnreadMail,
    /// Mail on its way out.
    #[doc(alias = "ICON_INDEX_SUBMITTED_MAIL")]
    SubmittedMail,
    /// A draft.
    #[doc(alias = "ICON_INDEX_UNSENT_MAIL")]
    UnsentMail,
    /// A receipt.
    #[doc(alias = "ICON_INDEX_RECEIPT_MAIL")]
    ReceiptMail,
    /// Answered mail.
    #[doc(alias = "ICON_INDEX_REPLIED_MAIL")]
    RepliedMail,
    /// Forwarded mail.
    #[doc(alias = "ICON_INDEX_FORWARDED_MAIL")]
    ForwardedMail,
    /// A header of mail that is on the server.
    #[doc(alias = "ICON_INDEX_REMOTE_MAIL")]
    RemoteMail,
    /// A delivery report.
    #[doc(alias = "ICON_INDEX_DELIVERY_MAIL")]
    DeliveryMail,
    /// A read report.
    #[doc(alias = "ICON_INDEX_READ_RECEIPT_MAIL")]
    ReadReceiptMail,
    /// A non-delivery report.
    #[doc(alias = "ICON_INDEX_NONDELIVERY_MAIL")]
    NonDeliveryMail,
    /// A non-read report.
    #[doc(alias = "ICON_INDEX_NONREAD_MAIL")]
    NonReadMail,
    /// `ICON_INDEX_RECALL_S_MAIL`.
    #[doc(alias = "ICON_INDEX_RECALL_S_MAIL")]
    RecallSMail,
    /// `ICON_INDEX_RECALL_F_MAIL`.
    #[doc(alias = "ICON_INDEX_RECALL_F_MAIL")]
    RecallFMail,
    /// `ICON_INDEX_TRACKING_MAIL`.
    #[doc(alias = "ICON_INDEX_TRACKING_MAIL")]
    TrackingMail,
    /// `ICON_INDEX_MAIL_SIGNED`.
    #[doc(alias = "ICON_INDEX_MAIL_SIGNED")]
    MailSigned,
    /// `ICON_INDEX_MAIL_ENCRYPTED`.
    #[doc(alias = "ICON_INDEX_MAIL_ENCRYPTED")]
    MailEncrypted,
    /// `ICON_INDEX_MAIL_SMIME_SIGNED`.
    #[doc(alias = "ICON_INDEX_MAIL_SMIME_SIGNED")]
    MailSmimeSigned,
    /// `ICON_INDEX_MAIL_SMIME_RECEIPT`.
    #[doc(alias = "ICON_INDEX_MAIL_SMIME_RECEIPT")]
    MailSmimeReceipt,
    /// `ICON_INDEX_MAIL_ENCRYPTED_REPLIED`.
    #[doc(alias = "ICON_INDEX_MAIL_ENCRYPTED_REPLIED")]
    MailEncryptedReplied,
    /// `ICON_INDEX_MAIL_SMIME_SIGNED_REPLIED`.
    #[doc(alias = "ICON_INDEX_MAIL_SMIME_SIGNED_REPLIED")]
    MailSmimeSignedReplied,
    /// `ICON_INDEX_MAIL_ENCRYPTED_FORWARDED`.
    #[doc(alias = "ICON_INDEX_MAIL_ENCRYPTED_FORWARDED")]
    MailEncryptedForwarded,
    /// `ICON_INDEX_MAIL_SMIME_SIGNED_FORWARDED`.
    #[doc(alias = "ICON_INDEX_MAIL_SMIME_SIGNED_FORWARDED")]
    MailSmimeSignedForwarded,
    /// `ICON_INDEX_MAIL_ENCRYPTED_READ`.
    #[doc(alias = "ICON_INDEX_MAIL_ENCRYPTED_READ")]
    MailEncryptedRead,
    /// `ICON_INDEX_MAIL_SMIME_SIGNED_READ`.
    #[doc(alias = "ICON_INDEX_MAIL_SMIME_SIGNED_READ")]
    MailSmimeSignedRead,
    /// `ICON_INDEX_OUT_OF_OFFICE_MAIL`.
    #[doc(alias = "ICON_INDEX_OUT_OF_OFFICE_MAIL")]
    OutOfOfficeMail,
    /// `ICON_INDEX_RECALL_MAIL`.
    #[doc(alias = "ICON_INDEX_RECALL_MAIL")]
    RecallMail,
    /// `ICON_INDEX_TRACKED_MAIL`.
    #[doc(alias = "ICON_INDEX_TRACKED_MAIL")]
    TrackedMail,
    /// `ICON_INDEX_IRM_READ_MAIL`.
    #[doc(alias = "ICON_INDEX_IRM_READ_MAIL")]
    IrmReadMail,
    /// `ICON_INDEX_IRM_UNREAD_MAIL`.
    #[doc(alias = "ICON_INDEX_IRM_UNREAD_MAIL")]
    IrmUnreadMail,
    /// `ICON_INDEX_IRM_FORWARDED_MAIL`.
    #[doc(alias = "ICON_INDEX_IRM_FORWARDED_MAIL")]
    IrmForwardedMail,
    /// `ICON_INDEX_IRM_REPLIED_MAIL`.
    #[doc(alias = "ICON_INDEX_IRM_REPLIED_MAIL")]
    IrmRepliedMail,
    /// `ICON_INDEX_IRM_COMPOSE_MAIL`.
    #[doc(alias = "ICON_INDEX_IRM_COMPOSE_MAIL")]
    IrmComposeMail,
    /// `ICON_INDEX_CONTACT`.
    #[doc(alias = "ICON_INDEX_CONTACT")]
    Contact,
    /// `ICON_INDEX_DISTRIBUTION_LIST`.
    #[doc(alias = "ICON_INDEX_DISTRIBUTION_LIST")]
    DistributionList,
    /// `ICON_INDEX_STICKY_NOTE_BLUE`.
    #[doc(alias = "ICON_INDEX_STICKY_NOTE_BLUE")]
    StickyNoteBlue,
    /// `ICON_INDEX_STICKY_NOTE_GREEN`.
    #[doc(alias = "ICON_INDEX_STICKY_NOTE_GREEN")]
    StickyNoteGreen,
    /// `ICON_INDEX_STICKY_NOTE_PINK`.
    #[doc(alias = "ICON_INDEX_STICKY_NOTE_PINK")]
    StickyNotePink,
    /// `ICON_INDEX_STICKY_NOTE_YELLOW`.
    #[doc(alias = "ICON_INDEX_STICKY_NOTE_YELLOW")]
    StickyNoteYellow,
    /// `ICON_INDEX_STICKY_NOTE_WHITE`.
    #[doc(alias = "ICON_INDEX_STICKY_NOTE_WHITE")]
    StickyNoteWhite,
    /// `ICON_INDEX_SINGLE_INSTANCE_APPOINTMENT`.
    #[doc(alias = "ICON_INDEX_SINGLE_INSTANCE_APPOINTMENT")]
    SingleInstanceAppointment,
    /// `ICON_INDEX_RECURRING_APPOINTMENT`.
    #[doc(alias = "ICON_INDEX_RECURRING_APPOINTMENT")]
    RecurringAppointment,
    /// `ICON_INDEX_SINGLE_INSTANCE_MEETING`.
    #[doc(alias = "ICON_INDEX_SINGLE_INSTANCE_MEETING")]
    SingleInstanceMeeting,
    /// `ICON_INDEX_RECURRING_MEETING`.
    #[doc(alias = "ICON_INDEX_RECURRING_MEETING")]
    RecurringMeeting,
    /// `ICON_INDEX_MEETING_REQUEST`.
    #[doc(alias = "ICON_INDEX_MEETING_REQUEST")]
    MeetingRequest,
    /// `ICON_INDEX_ACCEPT`.
    #[doc(alias = "ICON_INDEX_ACCEPT")]
    Accept,
    /// `ICON_INDEX_DECLINE`.
    #[doc(alias = "ICON_INDEX_DECLINE")]
    Decline,
    /// `ICON_INDEX_TENTATIVE`.
    #[doc(alias = "ICON_INDEX_TENTATIVE")]
    Tentative,
    /// `ICON_INDEX_CANCELATION`.
    #[doc(alias = "ICON_INDEX_CANCELATION")]
    Cancelation,
    /// `ICON_INDEX_INFORMATIONAL_UPDATE`.
    #[doc(alias = "ICON_INDEX_INFORMATIONAL_UPDATE")]
    InformationalUpdate,
    /// `ICON_INDEX_TASK`.
    #[doc(alias = "ICON_INDEX_TASK")]
    Task,
    /// `ICON_INDEX_UNASSIGNED_RECURRING_TASK`.
    #[doc(alias = "ICON_INDEX_UNASSIGNED_RECURRING_TASK")]
    UnassignedRecurringTask,
    /// `ICON_INDEX_ASSIGNEE_TASK`.
    #[doc(alias = "ICON_INDEX_ASSIGNEE_TASK")]
    AssigneeTask,
    /// `ICON_INDEX_ASSIGNER_TASK`.
    #[doc(alias = "ICON_INDEX_ASSIGNER_TASK")]
    AssignerTask,
    /// `ICON_INDEX_TASK_REQUEST`.
    #[doc(alias = "ICON_INDEX_TASK_REQUEST")]
    TaskRequest,
    /// `ICON_INDEX_TASK_ACCEPTANCE`.
    #[doc(alias = "ICON_INDEX_TASK_ACCEPTANCE")]
    TaskAcceptance,
    /// `ICON_INDEX_TASK_REJECTION`.
    #[doc(alias = "ICON_INDEX_TASK_REJECTION")]
    TaskRejection,
    /// `ICON_INDEX_JOURNAL_CONVERSATION`.
    #[doc(alias = "ICON_INDEX_JOURNAL_CONVERSATION")]
    JournalConversation,
    /// `ICON_INDEX_JOURNAL_EMAIL_MESSAGE`.
    #[doc(alias = "ICON_INDEX_JOURNAL_EMAIL_MESSAGE")]
    JournalEmailMessage,
    /// `ICON_INDEX_JOURNAL_MEETING_REQUEST`.
    #[doc(alias = "ICON_INDEX_JOURNAL_MEETING_REQUEST")]
    JournalMeetingRequest,
    /// `ICON_INDEX_JOURNAL_MEETING_RESPONSE`.
    #[doc(alias = "ICON_INDEX_JOURNAL_MEETING_RESPONSE")]
    JournalMeetingResponse,
    /// `ICON_INDEX_JOURNAL_TASK_REQUEST`.
    #[doc(alias = "ICON_INDEX_JOURNAL_TASK_REQUEST")]
    JournalTaskRequest,
    /// `ICON_INDEX_JOURNAL_TASK_RESPONSE`.
    #[doc(alias = "ICON_INDEX_JOURNAL_TASK_RESPONSE")]
    JournalTaskResponse,
    /// `ICON_INDEX_JOURNAL_NOTE`.
    #[doc(alias = "ICON_INDEX_JOURNAL_NOTE")]
    JournalNote,
    /// `ICON_INDEX_JOURNAL_FAX`.
    #[doc(alias = "ICON_INDEX_JOURNAL_FAX")]
    JournalFax,
    /// `ICON_INDEX_JOURNAL_PHONE_CALL`.
    #[doc(alias = "ICON_INDEX_JOURNAL_PHONE_CALL")]
    JournalPhoneCall,
    /// `ICON_INDEX_JOURNAL_LETTER`.
    #[doc(alias = "ICON_INDEX_JOURNAL_LETTER")]
    JournalLetter,
    /// `ICON_INDEX_JOURNAL_MICROSOFT_OFFICE_WORD`.
    #[doc(alias = "ICON_INDEX_JOURNAL_MICROSOFT_OFFICE_WORD")]
    JournalMicrosoftOfficeWord,
    /// `ICON_INDEX_JOURNAL_MICROSOFT_OFFICE_EXCEL`.
    #[doc(alias = "ICON_INDEX_JOURNAL_MICROSOFT_OFFICE_EXCEL")]
    JournalMicrosoftOfficeExcel,
    /// `ICON_INDEX_JOURNAL_MICROSOFT_OFFICE_POWER_POINT`.
    #[doc(alias = "ICON_INDEX_JOURNAL_MICROSOFT_OFFICE_POWER_POINT")]
    JournalMicrosoftOfficePowerPoint,
    /// `ICON_INDEX_JOURNAL_MICROSOFT_OFFICE_ACCESS`.
    #[doc(alias = "ICON_INDEX_JOURNAL_MICROSOFT_OFFICE_ACCESS")]
    JournalMicrosoftOfficeAccess,
    /// `ICON_INDEX_JOURNAL_DOCUMENT`.
    #[doc(alias = "ICON_INDEX_JOURNAL_DOCUMENT")]
    JournalDocument,
    /// `ICON_INDEX_JOURNAL_MEETING`.
    #[doc(alias = "ICON_INDEX_JOURNAL_MEETING")]
    JournalMeeting,
    /// `ICON_INDEX_JOURNAL_MEETING_CANCELLATION`.
    #[doc(alias = "ICON_INDEX_JOURNAL_MEETING_CANCELLATION")]
    JournalMeetingCancellation,
    /// `ICON_INDEX_JOURNAL_REMOTE_SESSION`.
    #[doc(alias = "ICON_INDEX_JOURNAL_REMOTE_SESSION")]
    JournalRemoteSession,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for IconIndex {}
impl IconIndex {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0xFFFFFFFF => Self::NewMail,
            1 => Self::Post,
            3 => Self::Other,
            0x100 => Self::ReadMail,
            0x101 => Self::UnreadMail,
            0x102 => Self::SubmittedMail,
            0x103 => Self::UnsentMail,
            0x104 => Self::ReceiptMail,
            0x105 => Self::RepliedMail,
            0x106 => Self::ForwardedMail,
            0x107 => Self::RemoteMail,
            0x108 => Self::DeliveryMail,
            0x109 => Self::ReadReceiptMail,
            0x10A => Self::NonDeliveryMail,
            0x10B => Self::NonReadMail,
            0x10C => Self::RecallSMail,
            0x10D => Self::RecallFMail,
            0x10E => Self::TrackingMail,
            0x10F => Self::MailSigned,
            0x110 => Self::MailEncrypted,
            0x111 => Self::MailSmimeSigned,
            0x112 => Self::MailSmimeReceipt,
            0x113 => Self::MailEncryptedReplied,
            0x114 => Self::MailSmimeSignedReplied,
            0x115 => Self::MailEncryptedForwarded,
            0x116 => Self::MailSmimeSignedForwarded,
            0x117 => Self::MailEncryptedRead,
            0x118 => Self::MailSmimeSignedRead,
            0x11B => Self::OutOfOfficeMail,
            0x11C => Self::RecallMail,
            0x130 => Self::TrackedMail,
            0x131 => Self::IrmReadMail,
            0x132 => Self::IrmUnreadMail,
            0x133 => Self::IrmForwardedMail,
            0x134 => Self::IrmRepliedMail,
            0x135 => Self::IrmComposeMail,
            0x200 => Self::Contact,
            0x202 => Self::DistributionList,
            0x300 => Self::StickyNoteBlue,
            0x301 => Self::StickyNoteGreen,
            0x302 => Self::StickyNotePink,
            0x303 => Self::StickyNoteYellow,
            0x304 => Self::StickyNoteWhite,
            0x400 => Self::SingleInstanceAppointment,
            0x401 => Self::RecurringAppointment,
            0x402 => Self::SingleInstanceMeeting,
            0x403 => Self::RecurringMeeting,
            0x404 => Self::MeetingRequest,
            0x405 => Self::Accept,
            0x406 => Self::Decline,
            0x407 => Self::Tentative,
            0x408 => Self::Cancelation,
            0x409 => Self::InformationalUpdate,
            0x500 => Self::Task,
            0x501 => Self::UnassignedRecurringTask,
            0x502 => Self::AssigneeTask,
            0x503 => Self::AssignerTask,
            0x504 => Self::TaskRequest,
            0x505 => Self::TaskAcceptance,
            0x506 => Self::TaskRejection,
            0x601 => Self::JournalConversation,
            0x602 => Self::JournalEmailMessage,
            0x603 => Self::JournalMeetingRequest,
            0x604 => Self::JournalMeetingResponse,
            0x606 => Self::JournalTaskRequest,
            0x607 => Self::JournalTaskResponse,
            0x608 => Self::JournalNote,
            0x609 => Self::JournalFax,
            0x60A => Self::JournalPhoneCall,
            0x60C => Self::JournalLetter,
            0x60D => Self::JournalMicrosoftOfficeWord,
            0x60E => Self::JournalMicrosoftOfficeExcel,
            0x60F => Self::JournalMicrosoftOfficePowerPoint,
            0x610 => Self::JournalMicrosoftOfficeAccess,
            0x612 => Self::JournalDocument,
            0x613 => Self::JournalMeeting,
            0x614 => Self::JournalMeetingCancellation,
            0x615 => Self::JournalRemoteSession,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::NewMail => 0xFFFFFFFF,
            Self::Post => 1,
            Self::Other => 3,
            Self::ReadMail => 0x100,
            Self::UnreadMail => 0x101,
            Self::SubmittedMail => 0x102,
            Self::UnsentMail => 0x103,
            Self::ReceiptMail => 0x104,
            Self::RepliedMail => 0x105,
            Self::ForwardedMail => 0x106,
            Self::RemoteMail => 0x107,
            Self::DeliveryMail => 0x108,
            Self::ReadReceiptMail => 0x109,
            Self::NonDeliveryMail => 0x10A,
            Self::NonReadMail => 0x10B,
            Self::RecallSMail => 0x10C,
            Self::RecallFMail => 0x10D,
            Self::TrackingMail => 0x10E,
            Self::MailSigned => 0x10F,
            Self::MailEncrypted => 0x110,
            Self::MailSmimeSigned => 0x111,
            Self::MailSmimeReceipt => 0x112,
            Self::MailEncryptedReplied => 0x113,
            Self::MailSmimeSignedReplied => 0x114,
            Self::MailEncryptedForwarded => 0x115,
            Self::MailSmimeSignedForwarded => 0x116,
            Self::MailEncryptedRead => 0x117,
            Self::MailSmimeSignedRead => 0x118,
            Self::OutOfOfficeMail => 0x11B,
            Self::RecallMail => 0x11C,
            Self::TrackedMail => 0x130,
            Self::IrmReadMail => 0x131,
            Self::IrmUnreadMail => 0x132,
            Self::IrmForwardedMail => 0x133,
            Self::IrmRepliedMail => 0x134,
            Self::IrmComposeMail => 0x135,
            Self::Contact => 0x200,
            Self::DistributionList => 0x202,
            Self::StickyNoteBlue => 0x300,
            Self::StickyNoteGreen => 0x301,
            Self::StickyNotePink => 0x302,
            Self::StickyNoteYellow => 0x303,
            Self::StickyNoteWhite => 0x304,
            Self::SingleInstanceAppointment => 0x400,
            Self::RecurringAppointment => 0x401,
            Self::SingleInstanceMeeting => 0x402,
            Self::RecurringMeeting => 0x403,
            Self::MeetingRequest => 0x404,
            Self::Accept => 0x405,
            Self::Decline => 0x406,
            Self::Tentative => 0x407,
            Self::Cancelation => 0x408,
            Self::InformationalUpdate => 0x409,
            Self::Task => 0x500,
            Self::UnassignedRecurringTask => 0x501,
            Self::AssigneeTask => 0x502,
            Self::AssignerTask => 0x503,
            Self::TaskRequest => 0x504,
            Self::TaskAcceptance => 0x505,
            Self::TaskRejection => 0x506,
            Self::JournalConversation => 0x601,
            Self::JournalEmailMessage => 0x602,
            Self::JournalMeetingRequest => 0x603,
            Self::JournalMeetingResponse => 0x604,
            Self::JournalTaskRequest => 0x606,
            Self::JournalTaskResponse => 0x607,
            Self::JournalNote => 0x608,
            Self::JournalFax => 0x609,
            Self::JournalPhoneCall => 0x60A,
            Self::JournalLetter => 0x60C,
            Self::JournalMicrosoftOfficeWord => 0x60D,
            Self::JournalMicrosoftOfficeExcel => 0x60E,
            Self::JournalMicrosoftOfficePowerPoint => 0x60F,
            Self::JournalMicrosoftOfficeAccess => 0x610,
            Self::JournalDocument => 0x612,
            Self::JournalMeeting => 0x613,
            Self::JournalMeetingCancellation => 0x614,
            Self::JournalRemoteSession => 0x615,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// What is changed of an idle function.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`PFN`](Self::PFN) | `FIRCPFN` |  |
    /// | 0x00000002 | [`PV`](Self::PV) | `FIRCPV` |  |
    /// | 0x00000004 | [`PRI`](Self::PRI) | `FIRCPRI` |  |
    /// | 0x00000008 | [`CSEC`](Self::CSEC) | `FIRCCSEC` |  |
    /// | 0x00000010 | [`IRO`](Self::IRO) | `FIRCIRO` |  |
    ///
    /// [changeidleroutine](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/changeidleroutine)
    ///
    /// `IRCNULL` is the empty set.
    #[doc(alias = "IRCNULL")]
    pub struct IdleChanges: u32 {
        /// `FIRCPFN`.
        #[doc(alias = "FIRCPFN")]
        const PFN = 0x00000001;
        /// `FIRCPV`.
        #[doc(alias = "FIRCPV")]
        const PV = 0x00000002;
        /// `FIRCPRI`.
        #[doc(alias = "FIRCPRI")]
        const PRI = 0x00000004;
        /// `FIRCCSEC`.
        #[doc(alias = "FIRCCSEC")]
        const CSEC = 0x00000008;
        /// `FIRCIRO`.
        #[doc(alias = "FIRCIRO")]
        const IRO = 0x00000010;
    }
}

crate::flag_set! {
    /// When an idle function is called.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`WAIT`](Self::WAIT) | `FIROWAIT` |  |
    /// | 0x00000002 | [`INTERVAL`](Self::INTERVAL) | `FIROINTERVAL` |  |
    /// | 0x00000004 | [`PERBLOCK`](Self::PERBLOCK) | `FIROPERBLOCK` |  |
    /// | 0x00000020 | [`DISABLED`](Self::DISABLED) | `FIRODISABLED` |  |
    /// | 0x00000040 | [`ONCEONLY`](Self::ONCEONLY) | `FIROONCEONLY` |  |
    ///
    /// [ftgregisteridleroutine](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ftgregisteridleroutine)
    ///
    /// `IRONULL` is the empty set.
    #[doc(alias = "IRONULL")]
    pub struct IdleOptions: u32 {
        /// `FIROWAIT`.
        #[doc(alias = "FIROWAIT")]
        const WAIT = 0x00000001;
        /// `FIROINTERVAL`.
        #[doc(alias = "FIROINTERVAL")]
        const INTERVAL = 0x00000002;
        /// `FIROPERBLOCK`.
        #[doc(alias = "FIROPERBLOCK")]
        const PERBLOCK = 0x00000004;
        /// `FIRODISABLED`.
        #[doc(alias = "FIRODISABLED")]
        const DISABLED = 0x00000020;
        /// `FIROONCEONLY`.
        #[doc(alias = "FIROONCEONLY")]
        const ONCEONLY = 0x00000040;
    }
}

crate::flag_set! {
    /// What happens to names that have no identifier.
    ///
    /// Taken by: `IMAPIProp::GetIDsFromNames`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000002 | [`CREATE`](Self::CREATE) | `MAPI_CREATE` | They receive one. |
    ///
    /// [imapiprop-getidsfromnames](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-getidsfromnames)
    pub struct IdsFromNamesFlags: u32 {
        /// They receive one.
        #[doc(alias = "MAPI_CREATE")]
        const CREATE = 0x00000002;
    }
}

/// How important the sender finds a message.
///
/// Value of: [`PR_IMPORTANCE`](crate::tags::IMPORTANCE).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Low`](Self::Low) | `IMPORTANCE_LOW` | Low. |
/// | 1 | [`Normal`](Self::Normal) | `IMPORTANCE_NORMAL` | Normal. |
/// | 2 | [`High`](Self::High) | `IMPORTANCE_HIGH` | High. |
///
/// [pidtagimportance-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagimportance-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Importance {
    /// Low.
    #[doc(alias = "IMPORTANCE_LOW")]
    Low,
    /// Normal.
    #[doc(alias = "IMPORTANCE_NORMAL")]
    Normal,
    /// High.
    #[doc(alias = "IMPORTANCE_HIGH")]
    High,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for Importance {}
impl Importance {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Low,
            1 => Self::Normal,
            2 => Self::High,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Low => 0,
            Self::Normal => 1,
            Self::High => 2,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// What an indexer asks of a store.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`SEARCH_OWNER`](Self::SEARCH_OWNER) | `INDEXING_SEARCH_OWNER` |  |
    pub struct IndexerOptions: u32 {
        /// `INDEXING_SEARCH_OWNER`.
        #[doc(alias = "INDEXING_SEARCH_OWNER")]
        const SEARCH_OWNER = 0x00000001;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// An event that an indexer asks for, beside those of EventMask.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00010000 | [`INDEXING`](Self::INDEXING) | `fnevIndexing` |  |
    pub struct IndexingEvents: u32 {
        /// `fnevIndexing`.
        #[doc(alias = "fnevIndexing")]
        const INDEXING = 0x00010000;
    }
}

crate::flag_set! {
    /// How MAPI is initialised for the process.
    ///
    /// Taken by: `ABProviderInit` (`NT_SERVICE` only), `MSProviderInit` (`NT_SERVICE` only),
    /// `XPProviderInit` (`NT_SERVICE` only).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MULTITHREAD_NOTIFICATIONS`](Self::MULTITHREAD_NOTIFICATIONS) | `MAPI_MULTITHREAD_NOTIFICATIONS` | Notifications come on a thread of their own. |
    /// | 0x00000008 | [`NO_COINIT`](Self::NO_COINIT) | `MAPI_NO_COINIT` | COM is initialised already; leave it alone. |
    /// | 0x00010000 | [`NT_SERVICE`](Self::NT_SERVICE) | `MAPI_NT_SERVICE` | The caller is a Windows service. |
    ///
    /// [mapiinit_0](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapiinit_0)
    pub struct InitFlags: u32 {
        /// Notifications come on a thread of their own.
        #[doc(alias = "MAPI_MULTITHREAD_NOTIFICATIONS")]
        const MULTITHREAD_NOTIFICATIONS = 0x00000001;
        /// COM is initialised already; leave it alone.
        #[doc(alias = "MAPI_NO_COINIT")]
        const NO_COINIT = 0x00000008;
        /// The caller is a Windows service.
        #[doc(alias = "MAPI_NT_SERVICE")]
        const NT_SERVICE = 0x00010000;
    }
}

crate::flag_set! {
    /// How a form is installed.
    ///
    /// Taken by: [`IMAPIFormContainer::InstallForm`](crate::FormContainer::install_form).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000008 | [`DIALOG`](Self::DIALOG) | `MAPIFORM_INSTALL_DIALOG`, `MAPI_DIALOG` |  |
    /// | 0x00000010 | [`OVERWRITEONCONFLICT`](Self::OVERWRITEONCONFLICT) | `MAPIFORM_INSTALL_OVERWRITEONCONFLICT` |  |
    ///
    /// [imapiformcontainer-installform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontainer-installform)
    pub struct InstallFormFlags: u32 {
        /// `MAPIFORM_INSTALL_DIALOG`.
        #[doc(alias = "MAPIFORM_INSTALL_DIALOG")]
        #[doc(alias = "MAPI_DIALOG")]
        const DIALOG = 0x00000008;
        /// `MAPIFORM_INSTALL_OVERWRITEONCONFLICT`.
        #[doc(alias = "MAPIFORM_INSTALL_OVERWRITEONCONFLICT")]
        const OVERWRITEONCONFLICT = 0x00000010;
    }
}

crate::flag_set! {
    /// How mail for a recipient is encoded for the Internet.
    ///
    /// Value of: [`PR_SEND_INTERNET_ENCODING`](crate::tags::SEND_INTERNET_ENCODING).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00020000 | [`PREFERENCE`](Self::PREFERENCE) | `ENCODING_PREFERENCE` | The other bits count; clear: the default does. |
    /// | 0x00040000 | [`MIME`](Self::MIME) | `ENCODING_MIME` | As MIME; clear: as plain text. |
    /// | 0x00080000 | [`HTML`](Self::HTML) | `BODY_ENCODING_HTML` | The text goes as HTML. |
    /// | 0x00100000 | [`TEXT_AND_HTML`](Self::TEXT_AND_HTML) | `BODY_ENCODING_TEXT_AND_HTML` | The text goes both ways. |
    /// | 0x00200000 | [`MAC_UUENCODE`](Self::MAC_UUENCODE) | `MAC_ATTACH_ENCODING_UUENCODE` | Macintosh files go uuencoded. |
    /// | 0x00400000 | [`MAC_APPLESINGLE`](Self::MAC_APPLESINGLE) | `MAC_ATTACH_ENCODING_APPLESINGLE` | Macintosh files go as AppleSingle. |
    /// | 0x00600000 | [`MAC_APPLEDOUBLE`](Self::MAC_APPLEDOUBLE) | `MAC_ATTACH_ENCODING_APPLEDOUBLE` | Macintosh files go as AppleDouble. |
    ///
    /// [pidtagsendinternetencoding-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsendinternetencoding-canonical-property)
    pub struct InternetEncoding: u32 {
        /// The other bits count; clear: the default does.
        #[doc(alias = "ENCODING_PREFERENCE")]
        const PREFERENCE = 0x00020000;
        /// As MIME; clear: as plain text.
        #[doc(alias = "ENCODING_MIME")]
        const MIME = 0x00040000;
        /// The text goes as HTML.
        #[doc(alias = "BODY_ENCODING_HTML")]
        const HTML = 0x00080000;
        /// The text goes both ways.
        #[doc(alias = "BODY_ENCODING_TEXT_AND_HTML")]
        const TEXT_AND_HTML = 0x00100000;
        /// Macintosh files go uuencoded.
        #[doc(alias = "MAC_ATTACH_ENCODING_UUENCODE")]
        const MAC_UUENCODE = 0x00200000;
        /// Macintosh files go as AppleSingle.
        #[doc(alias = "MAC_ATTACH_ENCODING_APPLESINGLE")]
        const MAC_APPLESINGLE = 0x00400000;
        /// Macintosh files go as AppleDouble.
        #[doc(alias = "MAC_ATTACH_ENCODING_APPLEDOUBLE")]
        const MAC_APPLEDOUBLE = 0x00600000;
    }
}

/// The format in which mail goes to the Internet.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Default`](Self::Default) | `INTERNET_FORMAT_DEFAULT` |  |
/// | 1 | [`Mime`](Self::Mime) | `INTERNET_FORMAT_MIME` |  |
/// | 2 | [`Uuencode`](Self::Uuencode) | `INTERNET_FORMAT_UUENCODE` |  |
/// | 3 | [`Binhex`](Self::Binhex) | `INTERNET_FORMAT_BINHEX` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum InternetFormat {
    /// `INTERNET_FORMAT_DEFAULT`.
    #[doc(alias = "INTERNET_FORMAT_DEFAULT")]
    Default,
    /// `INTERNET_FORMAT_MIME`.
    #[doc(alias = "INTERNET_FORMAT_MIME")]
    Mime,
    /// `INTERNET_FORMAT_UUENCODE`.
    #[doc(alias = "INTERNET_FORMAT_UUENCODE")]
    Uuencode,
    /// `INTERNET_FORMAT_BINHEX`.
    #[doc(alias = "INTERNET_FORMAT_BINHEX")]
    Binhex,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for InternetFormat {}
impl InternetFormat {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Default,
            1 => Self::Mime,
            2 => Self::Uuencode,
            3 => Self::Binhex,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Default => 0,
            Self::Mime => 1,
            Self::Uuencode => 2,
            Self::Binhex => 3,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// Folders for people.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000020 | [`IPM`](Self::IPM) | `MDB_IPM` |  |
    pub struct IpmFolders: u32 {
        /// `MDB_IPM`.
        #[doc(alias = "MDB_IPM")]
        const IPM = 0x00000020;
    }
}

crate::flag_set! {
    /// How the standard folders are checked.
    ///
    /// Taken by: `HrValidateIPMSubtree`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`FORCE_CREATE`](Self::FORCE_CREATE) | `MAPI_FORCE_CREATE` |  |
    /// | 0x00000002 | [`FULL_IPM_TREE`](Self::FULL_IPM_TREE) | `MAPI_FULL_IPM_TREE` |  |
    ///
    /// [hrvalidateipmsubtree](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/hrvalidateipmsubtree)
    pub struct IpmTreeFlags: u32 {
        /// `MAPI_FORCE_CREATE`.
        #[doc(alias = "MAPI_FORCE_CREATE")]
        const FORCE_CREATE = 0x00000001;
        /// `MAPI_FULL_IPM_TREE`.
        #[doc(alias = "MAPI_FULL_IPM_TREE")]
        const FULL_IPM_TREE = 0x00000002;
    }
}

/// What was last done with a message.
///
/// Value of: [`PR_LAST_VERB_EXECUTED`](crate::tags::LAST_VERB_EXECUTED).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Open`](Self::Open) | `NOTEIVERB_OPEN` | It was opened. |
/// | 102 | [`ReplyToSender`](Self::ReplyToSender) | `NOTEIVERB_REPLYTOSENDER` | Its sender was answered. |
/// | 103 | [`ReplyToAll`](Self::ReplyToAll) | `NOTEIVERB_REPLYTOALL` | Everyone was answered. |
/// | 104 | [`Forward`](Self::Forward) | `NOTEIVERB_FORWARD` | It was forwarded. |
///
/// [pidtaglastverbexecuted-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglastverbexecuted-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum LastVerb {
    /// It was opened.
    #[doc(alias = "NOTEIVERB_OPEN")]
    Open,
    /// Its sender was answered.
    #[doc(alias = "NOTEIVERB_REPLYTOSENDER")]
    ReplyToSender,
    /// Everyone was answered.
    #[doc(alias = "NOTEIVERB_REPLYTOALL")]
    ReplyToAll,
    /// It was forwarded.
    #[doc(alias = "NOTEIVERB_FORWARD")]
    Forward,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for LastVerb {}
impl LastVerb {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Open,
            102 => Self::ReplyToSender,
            103 => Self::ReplyToAll,
            104 => Self::Forward,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Open => 0,
            Self::ReplyToSender => 102,
            Self::ReplyToAll => 103,
            Self::Forward => 104,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// Which scroll bars a list box lacks.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NO_HBAR`](Self::NO_HBAR) | `MAPI_NO_HBAR` |  |
    /// | 0x00000002 | [`NO_VBAR`](Self::NO_VBAR) | `MAPI_NO_VBAR` |  |
    ///
    /// [dtbllbx](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/dtbllbx)
    pub struct ListBoxFlags: u32 {
        /// `MAPI_NO_HBAR`.
        #[doc(alias = "MAPI_NO_HBAR")]
        const NO_HBAR = 0x00000001;
        /// `MAPI_NO_VBAR`.
        #[doc(alias = "MAPI_NO_VBAR")]
        const NO_VBAR = 0x00000002;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// How a message is locked.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NON_PERSISTENT`](Self::NON_PERSISTENT) | `LOCK_NON_PERSISTENT` |  |
    /// | 0x00000002 | [`BLOCKING_MID_LOCK`](Self::BLOCKING_MID_LOCK) | `LOCK_BLOCKING_MID_LOCK` |  |
    /// | 0x00000004 | [`NULL_RESOURCE`](Self::NULL_RESOURCE) | `LOCK_NULL_RESOURCE` |  |
    /// | 0x00000008 | [`READ_ACCESS_CHECK_ONLY`](Self::READ_ACCESS_CHECK_ONLY) | `LOCK_READ_ACCESS_CHECK_ONLY` |  |
    /// | 0x00010000 | [`WRITE_THROUGH_GOP`](Self::WRITE_THROUGH_GOP) | `LOCK_WRITE_THROUGH_GOP` |  |
    /// | 0x80000000 | [`RESERVED`](Self::RESERVED) | `LOCK_RESERVED` |  |
    pub struct LockFlags: u32 {
        /// `LOCK_NON_PERSISTENT`.
        #[doc(alias = "LOCK_NON_PERSISTENT")]
        const NON_PERSISTENT = 0x00000001;
        /// `LOCK_BLOCKING_MID_LOCK`.
        #[doc(alias = "LOCK_BLOCKING_MID_LOCK")]
        const BLOCKING_MID_LOCK = 0x00000002;
        /// `LOCK_NULL_RESOURCE`.
        #[doc(alias = "LOCK_NULL_RESOURCE")]
        const NULL_RESOURCE = 0x00000004;
        /// `LOCK_READ_ACCESS_CHECK_ONLY`.
        #[doc(alias = "LOCK_READ_ACCESS_CHECK_ONLY")]
        const READ_ACCESS_CHECK_ONLY = 0x00000008;
        /// `LOCK_WRITE_THROUGH_GOP`.
        #[doc(alias = "LOCK_WRITE_THROUGH_GOP")]
        const WRITE_THROUGH_GOP = 0x00010000;
        /// `LOCK_RESERVED`.
        #[doc(alias = "LOCK_RESERVED")]
        const RESERVED = 0x80000000;
    }
}

/// Whether the spooler holds a message.
///
/// Taken by: `IMsgStore::SetLockState`.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Unlocked`](Self::Unlocked) | `MSG_UNLOCKED` | Any client may open it. |
/// | 1 | [`Locked`](Self::Locked) | `MSG_LOCKED` | Only the spooler works on it. |
///
/// [imsgstore-setlockstate](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-setlockstate)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum LockState {
    /// Any client may open it.
    #[doc(alias = "MSG_UNLOCKED")]
    Unlocked,
    /// Only the spooler works on it.
    #[doc(alias = "MSG_LOCKED")]
    Locked,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for LockState {}
impl LockState {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Unlocked,
            1 => Self::Locked,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Unlocked => 0,
            Self::Locked => 1,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// What a journal entry is about.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x40000000 | [`CONTACT_LOG`](Self::CONTACT_LOG) | `lfContactLog` |  |
    pub struct LogFlags: u32 {
        /// `lfContactLog`.
        #[doc(alias = "lfContactLog")]
        const CONTACT_LOG = 0x40000000;
    }
}

crate::flag_set! {
    /// How a session is ended.
    ///
    /// Taken by: `IMAPISession::Logoff`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`SHARED`](Self::SHARED) | `MAPI_LOGOFF_SHARED` | Tell every client of the shared session to log off; they all shut down. |
    /// | 0x00000002 | [`UI`](Self::UI) | `MAPI_LOGOFF_UI` | Dialogs may be shown. |
    ///
    /// [imapisession-logoff](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-logoff)
    pub struct LogoffFlags: u32 {
        /// Tell every client of the shared session to log off; they all shut down.
        #[doc(alias = "MAPI_LOGOFF_SHARED")]
        const SHARED = 0x00000001;
        /// Dialogs may be shown.
        #[doc(alias = "MAPI_LOGOFF_UI")]
        const UI = 0x00000002;
    }
}

crate::flag_set! {
    /// How MAPILogonEx chooses a profile and a session.
    ///
    /// Taken by: `MAPILogonEx`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`LOGON_UI`](Self::LOGON_UI) | `MAPI_LOGON_UI` | A logon dialog may be shown. |
    /// | 0x00000002 | [`NEW_SESSION`](Self::NEW_SESSION) | `MAPI_NEW_SESSION` | Make a session of one's own instead of joining the shared one. |
    /// | 0x00000004 | [`APP_PROFILE`](Self::APP_PROFILE) | `MAPI_APP_PROFILE` | Profiles made for one program count too. |
    /// | 0x00000008 | [`ALLOW_OTHERS`](Self::ALLOW_OTHERS) | `MAPI_ALLOW_OTHERS` | Later clients may join this session. |
    /// | 0x00000010 | [`EXPLICIT_PROFILE`](Self::EXPLICIT_PROFILE) | `MAPI_EXPLICIT_PROFILE` | Do not fall back on the default profile. |
    /// | 0x00000020 | [`EXTENDED`](Self::EXTENDED) | `MAPI_EXTENDED` | Extended MAPI, not Simple MAPI; always set. |
    /// | 0x00000040 | [`USE_DEFAULT`](Self::USE_DEFAULT) | `MAPI_USE_DEFAULT` | Use the default profile, whatever name is given. |
    /// | 0x00001000 | [`FORCE_DOWNLOAD`](Self::FORCE_DOWNLOAD) | `MAPI_FORCE_DOWNLOAD` | Fetch all waiting mail before the call returns. |
    /// | 0x00002000 | [`SERVICE_UI_ALWAYS`](Self::SERVICE_UI_ALWAYS) | `MAPI_SERVICE_UI_ALWAYS` | Each message service shows its settings first. |
    /// | 0x00008000 | [`NO_MAIL`](Self::NO_MAIL) | `MAPI_NO_MAIL` | The spooler does not learn of the session: no transports. |
    /// | 0x00010000 | [`NT_SERVICE`](Self::NT_SERVICE) | `MAPI_NT_SERVICE` | The caller is a Windows service. |
    /// | 0x00020000 | [`PASSWORD_UI`](Self::PASSWORD_UI) | `MAPI_PASSWORD_UI` | Obsolete: a password dialog may be shown. |
    /// | 0x00100000 | [`TIMEOUT_SHORT`](Self::TIMEOUT_SHORT) | `MAPI_TIMEOUT_SHORT` | Give up after seconds when another logon is under way. |
    /// | 0x00200000 | [`BG_SESSION`](Self::BG_SESSION) | `MAPI_BG_SESSION` | A background session that disturbs nobody. |
    ///
    /// [mapilogonex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapilogonex)
    pub struct LogonFlags: u32 {
        /// A logon dialog may be shown.
        #[doc(alias = "MAPI_LOGON_UI")]
        const LOGON_UI = 0x00000001;
        /// Make a session of one's own instead of joining the shared one.
        #[doc(alias = "MAPI_NEW_SESSION")]
        const NEW_SESSION = 0x00000002;
        /// Profiles made for one program count too.
        #[doc(alias = "MAPI_APP_PROFILE")]
        const APP_PROFILE = 0x00000004;
        /// Later clients may join this session.
        #[doc(alias = "MAPI_ALLOW_OTHERS")]
        const ALLOW_OTHERS = 0x00000008;
        /// Do not fall back on the default profile.
        #[doc(alias = "MAPI_EXPLICIT_PROFILE")]
        const EXPLICIT_PROFILE = 0x00000010;
        /// Extended MAPI, not Simple MAPI; always set.
        #[doc(alias = "MAPI_EXTENDED")]
        const EXTENDED = 0x00000020;
        /// Use the default profile, whatever name is given.
        #[doc(alias = "MAPI_USE_DEFAULT")]
        const USE_DEFAULT = 0x00000040;
        /// Fetch all waiting mail before the call returns.
        #[doc(alias = "MAPI_FORCE_DOWNLOAD")]
        const FORCE_DOWNLOAD = 0x00001000;
        /// Each message service shows its settings first.
        #[doc(alias = "MAPI_SERVICE_UI_ALWAYS")]
        const SERVICE_UI_ALWAYS = 0x00002000;
        /// The spooler does not learn of the session: no transports.
        #[doc(alias = "MAPI_NO_MAIL")]
        const NO_MAIL = 0x00008000;
        /// The caller is a Windows service.
        #[doc(alias = "MAPI_NT_SERVICE")]
        const NT_SERVICE = 0x00010000;
        /// Obsolete: a password dialog may be shown.
        #[doc(alias = "MAPI_PASSWORD_UI")]
        const PASSWORD_UI = 0x00020000;
        /// Give up after seconds when another logon is under way.
        #[doc(alias = "MAPI_TIMEOUT_SHORT")]
        const TIMEOUT_SHORT = 0x00100000;
        /// A background session that disturbs nobody.
        #[doc(alias = "MAPI_BG_SESSION")]
        const BG_SESSION = 0x00200000;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// What somebody may do with a mailbox.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00010000 | [`USER_DELETE_MAILBOX`](Self::USER_DELETE_MAILBOX) | `fsdpermUserDeleteMailbox` |  |
    /// | 0x00000001 | [`USER_MAILBOX_OWNER`](Self::USER_MAILBOX_OWNER) | `fsdpermUserMailboxOwner` |  |
    /// | 0x00000002 | [`USER_SEND_AS`](Self::USER_SEND_AS) | `fsdpermUserSendAs` |  |
    /// | 0x00000004 | [`USER_PRIMARY_USER`](Self::USER_PRIMARY_USER) | `fsdpermUserPrimaryUser` |  |
    /// | 0x00020000 | [`SDPERM_USER_GENERIC_READ`](Self::SDPERM_USER_GENERIC_READ) | `sdpermUserGenericRead`, `sdpermUserGenericExecute` |  |
    /// | 0x00030000 | [`SDPERM_USER_GENERIC_WRITE`](Self::SDPERM_USER_GENERIC_WRITE) | `sdpermUserGenericWrite` |  |
    /// | 0x001F0007 | [`SDPERM_USER_GENERIC_ALL`](Self::SDPERM_USER_GENERIC_ALL) | `sdpermUserGenericAll` |  |
    pub struct MailboxPermissions: u32 {
        /// `fsdpermUserDeleteMailbox`.
        #[doc(alias = "fsdpermUserDeleteMailbox")]
        const USER_DELETE_MAILBOX = 0x00010000;
        /// `fsdpermUserMailboxOwner`.
        #[doc(alias = "fsdpermUserMailboxOwner")]
        const USER_MAILBOX_OWNER = 0x00000001;
        /// `fsdpermUserSendAs`.
        #[doc(alias = "fsdpermUserSendAs")]
        const USER_SEND_AS = 0x00000002;
        /// `fsdpermUserPrimaryUser`.
        #[doc(alias = "fsdpermUserPrimaryUser")]
        const USER_PRIMARY_USER = 0x00000004;
        /// `sdpermUserGenericRead`.
        #[doc(alias = "sdpermUserGenericRead")]
        #[doc(alias = "sdpermUserGenericExecute")]
        const SDPERM_USER_GENERIC_READ = 0x00020000;
        /// `sdpermUserGenericWrite`.
        #[doc(alias = "sdpermUserGenericWrite")]
        const SDPERM_USER_GENERIC_WRITE = 0x00030000;
        /// `sdpermUserGenericAll`.
        #[doc(alias = "sdpermUserGenericAll")]
        const SDPERM_USER_GENERIC_ALL = 0x001F0007;
    }
}

/// How an invited person has answered.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`None`](Self::None) | `respNone` |  |
/// | 1 | [`Organized`](Self::Organized) | `respOrganized` |  |
/// | 2 | [`Tentative`](Self::Tentative) | `respTentative` |  |
/// | 3 | [`Accepted`](Self::Accepted) | `respAccepted` |  |
/// | 4 | [`Declined`](Self::Declined) | `respDeclined` |  |
/// | 5 | [`NotResponded`](Self::NotResponded) | `respNotResponded` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum MeetingResponse {
    /// `respNone`.
    #[doc(alias = "respNone")]
    None,
    /// `respOrganized`.
    #[doc(alias = "respOrganized")]
    Organized,
    /// `respTentative`.
    #[doc(alias = "respTentative")]
    Tentative,
    /// `respAccepted`.
    #[doc(alias = "respAccepted")]
    Accepted,
    /// `respDeclined`.
    #[doc(alias = "respDeclined")]
    Declined,
    /// `respNotResponded`.
    #[doc(alias = "respNotResponded")]
    NotResponded,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for MeetingResponse {}
impl MeetingResponse {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::None,
            1 => Self::Organized,
            2 => Self::Tentative,
            3 => Self::Accepted,
            4 => Self::Declined,
            5 => Self::NotResponded,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::None => 0,
            Self::Organized => 1,
            Self::Tentative => 2,
            Self::Accepted => 3,
            Self::Declined => 4,
            Self::NotResponded => 5,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// What a meeting message is.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`REQUEST`](Self::REQUEST) | `mtgRequest` |  |
    /// | 0x00010000 | [`FULL`](Self::FULL) | `mtgFull` |  |
    /// | 0x00020000 | [`INFO`](Self::INFO) | `mtgInfo` |  |
    /// | 0x00080000 | [`OUTOF_DATE`](Self::OUTOF_DATE) | `mtgOutofDate` |  |
    /// | 0x00100000 | [`DELEGATOR_COPY`](Self::DELEGATOR_COPY) | `mtgDelegatorCopy` |  |
    ///
    /// `mtgEmpty` is the empty set.
    #[doc(alias = "mtgEmpty")]
    pub struct MeetingType: u32 {
        /// `mtgRequest`.
        #[doc(alias = "mtgRequest")]
        const REQUEST = 0x00000001;
        /// `mtgFull`.
        #[doc(alias = "mtgFull")]
        const FULL = 0x00010000;
        /// `mtgInfo`.
        #[doc(alias = "mtgInfo")]
        const INFO = 0x00020000;
        /// `mtgOutofDate`.
        #[doc(alias = "mtgOutofDate")]
        const OUTOF_DATE = 0x00080000;
        /// `mtgDelegatorCopy`.
        #[doc(alias = "mtgDelegatorCopy")]
        const DELEGATOR_COPY = 0x00100000;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// Where MFCMAPI shows a menu of an add-in.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MAIN`](Self::MAIN) | `MENU_CONTEXT_MAIN` |  |
    /// | 0x00000002 | [`FOLDER_TREE`](Self::FOLDER_TREE) | `MENU_CONTEXT_FOLDER_TREE` |  |
    /// | 0x00000004 | [`FOLDER_CONTENTS`](Self::FOLDER_CONTENTS) | `MENU_CONTEXT_FOLDER_CONTENTS` |  |
    /// | 0x00000008 | [`AB_TREE`](Self::AB_TREE) | `MENU_CONTEXT_AB_TREE` |  |
    /// | 0x00000010 | [`AB_CONTENTS`](Self::AB_CONTENTS) | `MENU_CONTEXT_AB_CONTENTS` |  |
    /// | 0x00000020 | [`PROFILE_LIST`](Self::PROFILE_LIST) | `MENU_CONTEXT_PROFILE_LIST` |  |
    /// | 0x00000040 | [`PROFILE_SERVICES`](Self::PROFILE_SERVICES) | `MENU_CONTEXT_PROFILE_SERVICES` |  |
    /// | 0x00000080 | [`PROFILE_PROVIDERS`](Self::PROFILE_PROVIDERS) | `MENU_CONTEXT_PROFILE_PROVIDERS` |  |
    /// | 0x00000100 | [`RECIPIENT_TABLE`](Self::RECIPIENT_TABLE) | `MENU_CONTEXT_RECIPIENT_TABLE` |  |
    /// | 0x00000200 | [`ATTACHMENT_TABLE`](Self::ATTACHMENT_TABLE) | `MENU_CONTEXT_ATTACHMENT_TABLE` |  |
    /// | 0x00000400 | [`ACL_TABLE`](Self::ACL_TABLE) | `MENU_CONTEXT_ACL_TABLE` |  |
    /// | 0x00000800 | [`RULES_TABLE`](Self::RULES_TABLE) | `MENU_CONTEXT_RULES_TABLE` |  |
    /// | 0x00001000 | [`FORM_CONTAINER`](Self::FORM_CONTAINER) | `MENU_CONTEXT_FORM_CONTAINER` |  |
    /// | 0x00002000 | [`STATUS_TABLE`](Self::STATUS_TABLE) | `MENU_CONTEXT_STATUS_TABLE` |  |
    /// | 0x00004000 | [`RECIEVE_FOLDER_TABLE`](Self::RECIEVE_FOLDER_TABLE) | `MENU_CONTEXT_RECIEVE_FOLDER_TABLE` |  |
    /// | 0x00008000 | [`HIER_TABLE`](Self::HIER_TABLE) | `MENU_CONTEXT_HIER_TABLE` |  |
    /// | 0x00010000 | [`DEFAULT_TABLE`](Self::DEFAULT_TABLE) | `MENU_CONTEXT_DEFAULT_TABLE` |  |
    /// | 0x00020000 | [`MAILBOX_TABLE`](Self::MAILBOX_TABLE) | `MENU_CONTEXT_MAILBOX_TABLE` |  |
    /// | 0x00040000 | [`PUBLIC_FOLDER_TABLE`](Self::PUBLIC_FOLDER_TABLE) | `MENU_CONTEXT_PUBLIC_FOLDER_TABLE` |  |
    /// | 0x00080000 | [`PROPERTY`](Self::PROPERTY) | `MENU_CONTEXT_PROPERTY` |  |
    /// | 0x00000006 | [`ALL_FOLDER`](Self::ALL_FOLDER) | `MENU_CONTEXT_ALL_FOLDER` |  |
    /// | 0x00000018 | [`ALL_AB`](Self::ALL_AB) | `MENU_CONTEXT_ALL_AB` |  |
    /// | 0x000000E0 | [`ALL_PROFILE`](Self::ALL_PROFILE) | `MENU_CONTEXT_ALL_PROFILE` |  |
    /// | 0x0007FFFF | [`ALL_WINDOWS`](Self::ALL_WINDOWS) | `MENU_CONTEXT_ALL_WINDOWS` |  |
    /// | 0x000FFFFF | [`ALL`](Self::ALL) | `MENU_CONTEXT_ALL` |  |
    pub struct MenuContext: u32 {
        /// `MENU_CONTEXT_MAIN`.
        #[doc(alias = "MENU_CONTEXT_MAIN")]
        const MAIN = 0x00000001;
        /// `MENU_CONTEXT_FOLDER_TREE`.
        #[doc(alias = "MENU_CONTEXT_FOLDER_TREE")]
        const FOLDER_TREE = 0x00000002;
        /// `MENU_CONTEXT_FOLDER_CONTENTS`.
        #[doc(alias = "MENU_CONTEXT_FOLDER_CONTENTS")]
        const FOLDER_CONTENTS = 0x00000004;
        /// `MENU_CONTEXT_AB_TREE`.
        #[doc(alias = "MENU_CONTEXT_AB_TREE")]
        const AB_TREE = 0x00000008;
        /// `MENU_CONTEXT_AB_CONTENTS`.
        #[doc(alias = "MENU_CONTEXT_AB_CONTENTS")]
        const AB_CONTENTS = 0x00000010;
        /// `MENU_CONTEXT_PROFILE_LIST`.
        #[doc(alias = "MENU_CONTEXT_PROFILE_LIST")]
        const PROFILE_LIST = 0x00000020;
        /// `MENU_CONTEXT_PROFILE_SERVICES`.
        #[doc(alias = "MENU_CONTEXT_PROFILE_SERVICES")]
        const PROFILE_SERVICES = 0x00000040;
        /// `MENU_CONTEXT_PROFILE_PROVIDERS`.
        #[doc(alias = "MENU_CONTEXT_PROFILE_PROVIDERS")]
        const PROFILE_PROVIDERS = 0x00000080;
        /// `MENU_CONTEXT_RECIPIENT_TABLE`.
        #[doc(alias = "MENU_CONTEXT_RECIPIENT_TABLE")]
        const RECIPIENT_TABLE = 0x00000100;
        /// `MENU_CONTEXT_ATTACHMENT_TABLE`.
        #[doc(alias = "MENU_CONTEXT_ATTACHMENT_TABLE")]
        const ATTACHMENT_TABLE = 0x00000200;
        /// `MENU_CONTEXT_ACL_TABLE`.
        #[doc(alias = "MENU_CONTEXT_ACL_TABLE")]
        const ACL_TABLE = 0x00000400;
        /// `MENU_CONTEXT_RULES_TABLE`.
        #[doc(alias = "MENU_CONTEXT_RULES_TABLE")]
        const RULES_TABLE = 0x00000800;
        /// `MENU_CONTEXT_FORM_CONTAINER`.
        #[doc(alias = "MENU_CONTEXT_FORM_CONTAINER")]
        const FORM_CONTAINER = 0x00001000;
        /// `MENU_CONTEXT_STATUS_TABLE`.
        #[doc(alias = "MENU_CONTEXT_STATUS_TABLE")]
        const STATUS_TABLE = 0x00002000;
        /// `MENU_CONTEXT_RECIEVE_FOLDER_TABLE`.
        #[doc(alias = "MENU_CONTEXT_RECIEVE_FOLDER_TABLE")]
        const RECIEVE_FOLDER_TABLE = 0x00004000;
        /// `MENU_CONTEXT_HIER_TABLE`.
        #[doc(alias = "MENU_CONTEXT_HIER_TABLE")]
        const HIER_TABLE = 0x00008000;
        /// `MENU_CONTEXT_DEFAULT_TABLE`.
        #[doc(alias = "MENU_CONTEXT_DEFAULT_TABLE")]
        const DEFAULT_TABLE = 0x00010000;
        /// `MENU_CONTEXT_MAILBOX_TABLE`.
        #[doc(alias = "MENU_CONTEXT_MAILBOX_TABLE")]
        const MAILBOX_TABLE = 0x00020000;
        /// `MENU_CONTEXT_PUBLIC_FOLDER_TABLE`.
        #[doc(alias = "MENU_CONTEXT_PUBLIC_FOLDER_TABLE")]
        const PUBLIC_FOLDER_TABLE = 0x00040000;
        /// `MENU_CONTEXT_PROPERTY`.
        #[doc(alias = "MENU_CONTEXT_PROPERTY")]
        const PROPERTY = 0x00080000;
        /// `MENU_CONTEXT_ALL_FOLDER`.
        #[doc(alias = "MENU_CONTEXT_ALL_FOLDER")]
        const ALL_FOLDER = 0x00000006;
        /// `MENU_CONTEXT_ALL_AB`.
        #[doc(alias = "MENU_CONTEXT_ALL_AB")]
        const ALL_AB = 0x00000018;
        /// `MENU_CONTEXT_ALL_PROFILE`.
        #[doc(alias = "MENU_CONTEXT_ALL_PROFILE")]
        const ALL_PROFILE = 0x000000E0;
        /// `MENU_CONTEXT_ALL_WINDOWS`.
        #[doc(alias = "MENU_CONTEXT_ALL_WINDOWS")]
        const ALL_WINDOWS = 0x0007FFFF;
        /// `MENU_CONTEXT_ALL`.
        #[doc(alias = "MENU_CONTEXT_ALL")]
        const ALL = 0x000FFFFF;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// When MFCMAPI shows a menu of an add-in.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`FOLDER_REG`](Self::FOLDER_REG) | `MENU_FLAGS_FOLDER_REG` |  |
    /// | 0x00000002 | [`FOLDER_ASSOC`](Self::FOLDER_ASSOC) | `MENU_FLAGS_FOLDER_ASSOC` |  |
    /// | 0x00000004 | [`DELETED`](Self::DELETED) | `MENU_FLAGS_DELETED` |  |
    /// | 0x00000008 | [`ROW`](Self::ROW) | `MENU_FLAGS_ROW` |  |
    /// | 0x00000010 | [`SINGLESELECT`](Self::SINGLESELECT) | `MENU_FLAGS_SINGLESELECT` |  |
    /// | 0x00000020 | [`MULTISELECT`](Self::MULTISELECT) | `MENU_FLAGS_MULTISELECT` |  |
    /// | 0x00000040 | [`REQUESTMODIFY`](Self::REQUESTMODIFY) | `MENU_FLAGS_REQUESTMODIFY` |  |
    /// | 0x00000007 | [`ALL_FOLDER`](Self::ALL_FOLDER) | `MENU_FLAGS_ALL_FOLDER` |  |
    pub struct MenuFlags: u32 {
        /// `MENU_FLAGS_FOLDER_REG`.
        #[doc(alias = "MENU_FLAGS_FOLDER_REG")]
        const FOLDER_REG = 0x00000001;
        /// `MENU_FLAGS_FOLDER_ASSOC`.
        #[doc(alias = "MENU_FLAGS_FOLDER_ASSOC")]
        const FOLDER_ASSOC = 0x00000002;
        /// `MENU_FLAGS_DELETED`.
        #[doc(alias = "MENU_FLAGS_DELETED")]
        const DELETED = 0x00000004;
        /// `MENU_FLAGS_ROW`.
        #[doc(alias = "MENU_FLAGS_ROW")]
        const ROW = 0x00000008;
        /// `MENU_FLAGS_SINGLESELECT`.
        #[doc(alias = "MENU_FLAGS_SINGLESELECT")]
        const SINGLESELECT = 0x00000010;
        /// `MENU_FLAGS_MULTISELECT`.
        #[doc(alias = "MENU_FLAGS_MULTISELECT")]
        const MULTISELECT = 0x00000020;
        /// `MENU_FLAGS_REQUESTMODIFY`.
        #[doc(alias = "MENU_FLAGS_REQUESTMODIFY")]
        const REQUESTMODIFY = 0x00000040;
        /// `MENU_FLAGS_ALL_FOLDER`.
        #[doc(alias = "MENU_FLAGS_ALL_FOLDER")]
        const ALL_FOLDER = 0x00000007;
    }
}

/// How the messages of a form behave.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Ipm`](Self::Ipm) | `MAPI_MESSAGE_BEHAVIOR_IPM` |  |
/// | 1 | [`Folder`](Self::Folder) | `MAPI_MESSAGE_BEHAVIOR_FOLDER` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum MessageBehavior {
    /// `MAPI_MESSAGE_BEHAVIOR_IPM`.
    #[doc(alias = "MAPI_MESSAGE_BEHAVIOR_IPM")]
    Ipm,
    /// `MAPI_MESSAGE_BEHAVIOR_FOLDER`.
    #[doc(alias = "MAPI_MESSAGE_BEHAVIOR_FOLDER")]
    Folder,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for MessageBehavior {}
impl MessageBehavior {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Ipm,
            1 => Self::Folder,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Ipm => 0,
            Self::Folder => 1,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// The state of a message.
    ///
    /// Taken by: [`IMAPISession::ShowForm`](crate::Session::show_form),
    /// [`IPersistMessage::Load`](crate::PersistMessage::load).
    ///
    /// Value of: [`PR_MESSAGE_FLAGS`](crate::tags::MESSAGE_FLAGS).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`READ`](Self::READ) | `MSGFLAG_READ` | It has been read. |
    /// | 0x00000002 | [`UNMODIFIED`](Self::UNMODIFIED) | `MSGFLAG_UNMODIFIED` | It has not been changed since it was first saved or delivered. |
    /// | 0x00000004 | [`SUBMIT`](Self::SUBMIT) | `MSGFLAG_SUBMIT` | It has been submitted. |
    /// | 0x00000008 | [`UNSENT`](Self::UNSENT) | `MSGFLAG_UNSENT` | It is still being written. |
    /// | 0x00000010 | [`HASATTACH`](Self::HASATTACH) | `MSGFLAG_HASATTACH` | It has attachments. |
    /// | 0x00000020 | [`FROMME`](Self::FROMME) | `MSGFLAG_FROMME` | The user who receives it sent it. |
    /// | 0x00000040 | [`ASSOCIATED`](Self::ASSOCIATED) | `MSGFLAG_ASSOCIATED` | It is a hidden message of its folder. |
    /// | 0x00000080 | [`RESEND`](Self::RESEND) | `MSGFLAG_RESEND` | It is to be sent again. |
    /// | 0x00000100 | [`RN_PENDING`](Self::RN_PENDING) | `MSGFLAG_RN_PENDING` | A read report is to be sent. |
    /// | 0x00000200 | [`NRN_PENDING`](Self::NRN_PENDING) | `MSGFLAG_NRN_PENDING` | A non-read report is to be sent. |
    /// | 0x00001000 | [`ORIGIN_X400`](Self::ORIGIN_X400) | `MSGFLAG_ORIGIN_X400` |  |
    /// | 0x00002000 | [`ORIGIN_INTERNET`](Self::ORIGIN_INTERNET) | `MSGFLAG_ORIGIN_INTERNET` |  |
    /// | 0x00008000 | [`ORIGIN_MISC_EXT`](Self::ORIGIN_MISC_EXT) | `MSGFLAG_ORIGIN_MISC_EXT` |  |
    /// | 0x00010000 | [`OUTLOOK_NON_EMS_XP`](Self::OUTLOOK_NON_EMS_XP) | `MSGFLAG_OUTLOOK_NON_EMS_XP` |  |
    ///
    /// [pidtagmessageflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessageflags-canonical-property)
    pub struct MessageFlags: u32 {
        /// It has been read.
        #[doc(alias = "MSGFLAG_READ")]
        const READ = 0x00000001;
        /// It has not been changed since it was first saved or delivered.
        #[doc(alias = "MSGFLAG_UNMODIFIED")]
        const UNMODIFIED = 0x00000002;
        /// It has been submitted.
        #[doc(alias = "MSGFLAG_SUBMIT")]
        const SUBMIT = 0x00000004;
        /// It is still being written.
        #[doc(alias = "MSGFLAG_UNSENT")]
        const UNSENT = 0x00000008;
        /// It has attachments.
        #[doc(alias = "MSGFLAG_HASATTACH")]
        const HASATTACH = 0x00000010;
        /// The user who receives it sent it.
        #[doc(alias = "MSGFLAG_FROMME")]
        const FROMME = 0x00000020;
        /// It is a hidden message of its folder.
        #[doc(alias = "MSGFLAG_ASSOCIATED")]
        const ASSOCIATED = 0x00000040;
        /// It is to be sent again.
        #[doc(alias = "MSGFLAG_RESEND")]
        const RESEND = 0x00000080;
        /// A read report is to be sent.
        #[doc(alias = "MSGFLAG_RN_PENDING")]
        const RN_PENDING = 0x00000100;
        /// A non-read report is to be sent.
        #[doc(alias = "MSGFLAG_NRN_PENDING")]
        const NRN_PENDING = 0x00000200;
        /// `MSGFLAG_ORIGIN_X400`.
        #[doc(alias = "MSGFLAG_ORIGIN_X400")]
        const ORIGIN_X400 = 0x00001000;
        /// `MSGFLAG_ORIGIN_INTERNET`.
        #[doc(alias = "MSGFLAG_ORIGIN_INTERNET")]
        const ORIGIN_INTERNET = 0x00002000;
        /// `MSGFLAG_ORIGIN_MISC_EXT`.
        #[doc(alias = "MSGFLAG_ORIGIN_MISC_EXT")]
        const ORIGIN_MISC_EXT = 0x00008000;
        /// `MSGFLAG_OUTLOOK_NON_EMS_XP`.
        #[doc(alias = "MSGFLAG_OUTLOOK_NON_EMS_XP")]
        const OUTLOOK_NON_EMS_XP = 0x00010000;
    }
}

crate::flag_set! {
    /// How the parts of a message are protected.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`ENCRYPTED`](Self::ENCRYPTED) | `SECFLAG_ENCRYPTED` |  |
    /// | 0x00000002 | [`SIGNED`](Self::SIGNED) | `SECFLAG_SIGNED` |  |
    ///
    /// `SECFLAG_NONE` is the empty set.
    #[doc(alias = "SECFLAG_NONE")]
    pub struct MessageSecurity: u32 {
        /// `SECFLAG_ENCRYPTED`.
        #[doc(alias = "SECFLAG_ENCRYPTED")]
        const ENCRYPTED = 0x00000001;
        /// `SECFLAG_SIGNED`.
        #[doc(alias = "SECFLAG_SIGNED")]
        const SIGNED = 0x00000002;
    }
}

crate::flag_set! {
    /// What a client has noted about a message in a contents table.
    ///
    /// Taken by: [`IMAPISession::ShowForm`](crate::Session::show_form),
    /// [`IPersistMessage::Load`](crate::PersistMessage::load),
    /// [`IMAPIFolder::SetMessageStatus`](crate::Folder::set_message_status),
    /// [`IMAPIFolder::SetMessageStatus`](crate::Folder::set_message_status) (`HIGHLIGHTED`,
    /// `TAGGED`, `HIDDEN`, `DELMARKED`, `REMOTE_DOWNLOAD`, `REMOTE_DELETE` only).
    ///
    /// Given by: [`IMAPIFolder::GetMessageStatus`](crate::Folder::message_status),
    /// [`IMAPIFolder::SetMessageStatus`](crate::Folder::set_message_status).
    ///
    /// Value of: [`PR_MSG_STATUS`](crate::tags::MSG_STATUS).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`HIGHLIGHTED`](Self::HIGHLIGHTED) | `MSGSTATUS_HIGHLIGHTED` | It is highlighted. |
    /// | 0x00000002 | [`TAGGED`](Self::TAGGED) | `MSGSTATUS_TAGGED` | It is tagged. |
    /// | 0x00000004 | [`HIDDEN`](Self::HIDDEN) | `MSGSTATUS_HIDDEN` | It is hidden. |
    /// | 0x00000008 | [`DELMARKED`](Self::DELMARKED) | `MSGSTATUS_DELMARKED` | It is marked for deletion. |
    /// | 0x00000800 | [`IN_CONFLICT`](Self::IN_CONFLICT) | `MSGSTATUS_IN_CONFLICT` | It holds two versions that differ. |
    /// | 0x00001000 | [`REMOTE_DOWNLOAD`](Self::REMOTE_DOWNLOAD) | `MSGSTATUS_REMOTE_DOWNLOAD` | It is to be fetched from the server. |
    /// | 0x00002000 | [`REMOTE_DELETE`](Self::REMOTE_DELETE) | `MSGSTATUS_REMOTE_DELETE` | It is to be deleted on the server. |
    /// | 0x00004000 | [`MDNSENT`](Self::MDNSENT) | `MSGSTATUS_MDNSENT` | A receipt has been sent. |
    /// | 0x00000100 | [`DRAFT`](Self::DRAFT) | `MSGSTATUS_DRAFT` |  |
    /// | 0x00000200 | [`ANSWERED`](Self::ANSWERED) | `MSGSTATUS_ANSWERED` |  |
    ///
    /// [pidtagmessagestatus-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagmessagestatus-canonical-property)
    ///
    /// The bits of 0xFFFF0000 are for clients to use as they like.
    pub struct MessageStatus: u32 {
        /// It is highlighted.
        #[doc(alias = "MSGSTATUS_HIGHLIGHTED")]
        const HIGHLIGHTED = 0x00000001;
        /// It is tagged.
        #[doc(alias = "MSGSTATUS_TAGGED")]
        const TAGGED = 0x00000002;
        /// It is hidden.
        #[doc(alias = "MSGSTATUS_HIDDEN")]
        const HIDDEN = 0x00000004;
        /// It is marked for deletion.
        #[doc(alias = "MSGSTATUS_DELMARKED")]
        const DELMARKED = 0x00000008;
        /// It holds two versions that differ.
        #[doc(alias = "MSGSTATUS_IN_CONFLICT")]
        const IN_CONFLICT = 0x00000800;
        /// It is to be fetched from the server.
        #[doc(alias = "MSGSTATUS_REMOTE_DOWNLOAD")]
        const REMOTE_DOWNLOAD = 0x00001000;
        /// It is to be deleted on the server.
        #[doc(alias = "MSGSTATUS_REMOTE_DELETE")]
        const REMOTE_DELETE = 0x00002000;
        /// A receipt has been sent.
        #[doc(alias = "MSGSTATUS_MDNSENT")]
        const MDNSENT = 0x00004000;
        /// `MSGSTATUS_DRAFT`.
        #[doc(alias = "MSGSTATUS_DRAFT")]
        const DRAFT = 0x00000100;
        /// `MSGSTATUS_ANSWERED`.
        #[doc(alias = "MSGSTATUS_ANSWERED")]
        const ANSWERED = 0x00000200;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// What the stream of a message holds.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000010 | [`BEST_BODY`](Self::BEST_BODY) | `MESSAGE_BEST_BODY` |  |
    /// | 0x00000020 | [`SEND_ENTRYID`](Self::SEND_ENTRYID) | `MESSAGE_SEND_ENTRYID` |  |
    pub struct MessageStreamFlags: u32 {
        /// `MESSAGE_BEST_BODY`.
        #[doc(alias = "MESSAGE_BEST_BODY")]
        const BEST_BODY = 0x00000010;
        /// `MESSAGE_SEND_ENTRYID`.
        #[doc(alias = "MESSAGE_SEND_ENTRYID")]
        const SEND_ENTRYID = 0x00000020;
    }
}

crate::flag_set! {
    /// Which rows of a table in memory are deleted.
    ///
    /// Taken by: [`ITableData::HrDeleteRows`](crate::TableData::delete_rows).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`ALL_ROWS`](Self::ALL_ROWS) | `TAD_ALL_ROWS` |  |
    ///
    /// [itabledata-hrdeleterows](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/itabledata-hrdeleterows)
    pub struct ModifyRowsFlags: u32 {
        /// `TAD_ALL_ROWS`.
        #[doc(alias = "TAD_ALL_ROWS")]
        const ALL_ROWS = 0x00000001;
    }
}

crate::flag_set! {
    /// How a message store is opened.
    ///
    /// Taken by: [`IMAPISession::OpenMsgStore`](crate::Session::open_msg_store),
    /// `IMAPISupport::ModifyProfile` (`TEMPORARY` only), `IMSProvider::Logon` (`NO_DIALOG`,
    /// `WRITE`, `DEFERRED_ERRORS`, `TEMPORARY`, `NO_MAIL` only), `IMSProvider::SpoolerLogon`
    /// (`NO_DIALOG`, `WRITE`, `DEFERRED_ERRORS` only).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NO_DIALOG`](Self::NO_DIALOG) | `MDB_NO_DIALOG` | No dialog; what is not configured is an error. |
    /// | 0x00000004 | [`WRITE`](Self::WRITE) | `MDB_WRITE` | Open for reading and writing. |
    /// | 0x00000008 | [`DEFERRED_ERRORS`](Self::DEFERRED_ERRORS) | `MAPI_DEFERRED_ERRORS` | Success may be reported early; a later call then fails. |
    /// | 0x00000010 | [`BEST_ACCESS`](Self::BEST_ACCESS) | `MAPI_BEST_ACCESS` | As much access as the user has; read only is no error. |
    /// | 0x00000020 | [`TEMPORARY`](Self::TEMPORARY) | `MDB_TEMPORARY` | The store stays out of the message store table. |
    /// | 0x00000080 | [`NO_MAIL`](Self::NO_MAIL) | `MDB_NO_MAIL` | The spooler does not learn of the store: nothing is sent from it. |
    /// | 0x00000100 | [`ONLINE`](Self::ONLINE) | `MDB_ONLINE` | Talk to the server, past any local cache. |
    ///
    /// [imapisession-openmsgstore](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openmsgstore)
    pub struct MsgStoreFlags: u32 {
        /// No dialog; what is not configured is an error.
        #[doc(alias = "MDB_NO_DIALOG")]
        const NO_DIALOG = 0x00000001;
        /// Open for reading and writing.
        #[doc(alias = "MDB_WRITE")]
        const WRITE = 0x00000004;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// As much access as the user has; read only is no error.
        #[doc(alias = "MAPI_BEST_ACCESS")]
        const BEST_ACCESS = 0x00000010;
        /// The store stays out of the message store table.
        #[doc(alias = "MDB_TEMPORARY")]
        const TEMPORARY = 0x00000020;
        /// The spooler does not learn of the store: nothing is sent from it.
        #[doc(alias = "MDB_NO_MAIL")]
        const NO_MAIL = 0x00000080;
        /// Talk to the server, past any local cache.
        #[doc(alias = "MDB_ONLINE")]
        const ONLINE = 0x00000100;
    }
}

/// What the name of a named property is.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Id`](Self::Id) | `MNID_ID` | A number. |
/// | 1 | [`String`](Self::String) | `MNID_STRING` | Text. |
///
/// [mapinameid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/mapinameid)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NameIdKind {
    /// A number.
    #[doc(alias = "MNID_ID")]
    Id,
    /// Text.
    #[doc(alias = "MNID_STRING")]
    String,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for NameIdKind {}
impl NameIdKind {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Id,
            1 => Self::String,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Id => 0,
            Self::String => 1,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// Which kinds of names are left out.
    ///
    /// Taken by: `IMAPIProp::GetNamesFromIDs`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NO_STRINGS`](Self::NO_STRINGS) | `MAPI_NO_STRINGS` | Names that are text. |
    /// | 0x00000002 | [`NO_IDS`](Self::NO_IDS) | `MAPI_NO_IDS` | Names that are numbers. |
    ///
    /// [imapiprop-getnamesfromids](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-getnamesfromids)
    pub struct NamesFromIdsFlags: u32 {
        /// Names that are text.
        #[doc(alias = "MAPI_NO_STRINGS")]
        const NO_STRINGS = 0x00000001;
        /// Names that are numbers.
        #[doc(alias = "MAPI_NO_IDS")]
        const NO_IDS = 0x00000002;
    }
}

/// Which of the bodies of a message is the original.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Rtf`](Self::Rtf) | `MAPI_NATIVE_BODY_TYPE_RTF` |  |
/// | 2 | [`Html`](Self::Html) | `MAPI_NATIVE_BODY_TYPE_HTML` |  |
/// | 4 | [`Plaintext`](Self::Plaintext) | `MAPI_NATIVE_BODY_TYPE_PLAINTEXT` |  |
///
/// [pidtagnativebody-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnativebody-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NativeBody {
    /// `MAPI_NATIVE_BODY_TYPE_RTF`.
    #[doc(alias = "MAPI_NATIVE_BODY_TYPE_RTF")]
    Rtf,
    /// `MAPI_NATIVE_BODY_TYPE_HTML`.
    #[doc(alias = "MAPI_NATIVE_BODY_TYPE_HTML")]
    Html,
    /// `MAPI_NATIVE_BODY_TYPE_PLAINTEXT`.
    #[doc(alias = "MAPI_NATIVE_BODY_TYPE_PLAINTEXT")]
    Plaintext,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for NativeBody {}
impl NativeBody {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Rtf,
            2 => Self::Html,
            4 => Self::Plaintext,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Rtf => 1,
            Self::Html => 2,
            Self::Plaintext => 4,
            Self::Unknown(other) => other,
        }
    }
}

/// Why a message was not delivered, as X.400 says it.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0xFFFFFFFF | [`NoDiagnostic`](Self::NoDiagnostic) | `MAPI_DIAG_NO_DIAGNOSTIC` |  |
/// | 0 | [`OrNameUnrecognized`](Self::OrNameUnrecognized) | `MAPI_DIAG_OR_NAME_UNRECOGNIZED` |  |
/// | 1 | [`OrNameAmbiguous`](Self::OrNameAmbiguous) | `MAPI_DIAG_OR_NAME_AMBIGUOUS` |  |
/// | 2 | [`MtsCongested`](Self::MtsCongested) | `MAPI_DIAG_MTS_CONGESTED` |  |
/// | 3 | [`LoopDetected`](Self::LoopDetected) | `MAPI_DIAG_LOOP_DETECTED` |  |
/// | 4 | [`RecipientUnavailable`](Self::RecipientUnavailable) | `MAPI_DIAG_RECIPIENT_UNAVAILABLE` |  |
/// | 5 | [`MaximumTimeExpired`](Self::MaximumTimeExpired) | `MAPI_DIAG_MAXIMUM_TIME_EXPIRED` |  |
/// | 6 | [`EitsUnsupported`](Self::EitsUnsupported) | `MAPI_DIAG_EITS_UNSUPPORTED` |  |
/// | 7 | [`ContentTooLong`](Self::ContentTooLong) | `MAPI_DIAG_CONTENT_TOO_LONG` |  |
/// | 8 | [`ImpracticalToConvert`](Self::ImpracticalToConvert) | `MAPI_DIAG_IMPRACTICAL_TO_CONVERT` |  |
/// | 9 | [`ProhibitedToConvert`](Self::ProhibitedToConvert) | `MAPI_DIAG_PROHIBITED_TO_CONVERT` |  |
/// | 10 | [`ConversionUnsubscribed`](Self::ConversionUnsubscribed) | `MAPI_DIAG_CONVERSION_UNSUBSCRIBED` |  |
/// | 11 | [`ParametersInvalid`](Self::ParametersInvalid) | `MAPI_DIAG_PARAMETERS_INVALID` |  |
/// | 12 | [`ContentSyntaxInError`](Self::ContentSyntaxInError) | `MAPI_DIAG_CONTENT_SYNTAX_IN_ERROR` |  |
/// | 13 | [`LengthConstraintViolatd`](Self::LengthConstraintViolatd) | `MAPI_DIAG_LENGTH_CONSTRAINT_VIOLATD` |  |
/// | 14 | [`NumberConstraintViolatd`](Self::NumberConstraintViolatd) | `MAPI_DIAG_NUMBER_CONSTRAINT_VIOLATD` |  |
/// | 15 | [`ContentTypeUnsupported`](Self::ContentTypeUnsupported) | `MAPI_DIAG_CONTENT_TYPE_UNSUPPORTED` |  |
/// | 16 | [`TooManyRecipients`](Self::TooManyRecipients) | `MAPI_DIAG_TOO_MANY_RECIPIENTS` |  |
/// | 17 | [`NoBilateralAgreement`](Self::NoBilateralAgreement) | `MAPI_DIAG_NO_BILATERAL_AGREEMENT` |  |
/// | 18 | [`CriticalFuncUnsupported`](Self::CriticalFuncUnsupported) | `MAPI_DIAG_CRITICAL_FUNC_UNSUPPORTED` |  |
/// | 19 | [`ConversionLossProhib`](Self::ConversionLossProhib) | `MAPI_DIAG_CONVERSION_LOSS_PROHIB` |  |
/// | 20 | [`LineTooLong`](Self::LineTooLong) | `MAPI_DIAG_LINE_TOO_LONG` |  |
/// | 21 | [`PageTooLong`](Self::PageTooLong) | `MAPI_DIAG_PAGE_TOO_LONG` |  |
/// | 22 | [`PictorialSymbolLost`](Self::PictorialSymbolLost) | `MAPI_DIAG_PICTORIAL_SYMBOL_LOST` |  |
/// | 23 | [`PunctuationSymbolLost`](Self::PunctuationSymbolLost) | `MAPI_DIAG_PUNCTUATION_SYMBOL_LOST` |  |
/// | 24 | [`AlphabeticCharacterLost`](Self::AlphabeticCharacterLost) | `MAPI_DIAG_ALPHABETIC_CHARACTER_LOST` |  |
/// | 25 | [`MultipleInfoLosses`](Self::MultipleInfoLosses) | `MAPI_DIAG_MULTIPLE_INFO_LOSSES` |  |
/// | 26 | [`ReassignmentProhibited`](Self::ReassignmentProhibited) | `MAPI_DIAG_REASSIGNMENT_PROHIBITED` |  |
/// | 27 | [`RedirectionLoopDetected`](Self::RedirectionLoopDetected) | `MAPI_DIAG_REDIRECTION_LOOP_DETECTED` |  |
/// | 28 | [`ExpansionProhibited`](Self::ExpansionProhibited) | `MAPI_DIAG_EXPANSION_PROHIBITED` |  |
/// | 29 | [`SubmissionProhibited`](Self::SubmissionProhibited) | `MAPI_DIAG_SUBMISSION_PROHIBITED` |  |
/// | 30 | [`ExpansionFailed`](Self::ExpansionFailed) | `MAPI_DIAG_EXPANSION_FAILED` |  |
/// | 31 | [`RenditionUnsupported`](Self::RenditionUnsupported) | `MAPI_DIAG_RENDITION_UNSUPPORTED` |  |
/// | 32 | [`MailAddressIncorrect`](Self::MailAddressIncorrect) | `MAPI_DIAG_MAIL_ADDRESS_INCORRECT` |  |
/// | 33 | [`MailOfficeIncorOrInvd`](Self::MailOfficeIncorOrInvd) | `MAPI_DIAG_MAIL_OFFICE_INCOR_OR_INVD` |  |
/// | 34 | [`MailAddressIncomplete`](Self::MailAddressIncomplete) | `MAPI_DIAG_MAIL_ADDRESS_INCOMPLETE` |  |
/// | 35 | [`MailRecipientUnknown`](Self::MailRecipientUnknown) | `MAPI_DIAG_MAIL_RECIPIENT_UNKNOWN` |  |
/// | 36 | [`MailRecipientDeceased`](Self::MailRecipientDeceased) | `MAPI_DIAG_MAIL_RECIPIENT_DECEASED` |  |
/// | 37 | [`MailOrganizationExpired`](Self::MailOrganizationExpired) | `MAPI_DIAG_MAIL_ORGANIZATION_EXPIRED` |  |
/// | 38 | [`MailRefused`](Self::MailRefused) | `MAPI_DIAG_MAIL_REFUSED` |  |
/// | 39 | [`MailUnclaimed`](Self::MailUnclaimed) | `MAPI_DIAG_MAIL_UNCLAIMED` |  |
/// | 40 | [`MailRecipientMoved`](Self::MailRecipientMoved) | `MAPI_DIAG_MAIL_RECIPIENT_MOVED` |  |
/// | 41 | [`MailRecipientTravelling`](Self::MailRecipientTravelling) | `MAPI_DIAG_MAIL_RECIPIENT_TRAVELLING` |  |
/// | 42 | [`MailRecipientDeparted`](Self::MailRecipientDeparted) | `MAPI_DIAG_MAIL_RECIPIENT_DEPARTED` |  |
/// | 43 | [`MailNewAddressUnknown`](Self::MailNewAddressUnknown) | `MAPI_DIAG_MAIL_NEW_ADDRESS_UNKNOWN` |  |
/// | 44 | [`MailForwardingUnwanted`](Self::MailForwardingUnwanted) | `MAPI_DIAG_MAIL_FORWARDING_UNWANTED` |  |
/// | 45 | [`MailForwardingProhib`](Self::MailForwardingProhib) | `MAPI_DIAG_MAIL_FORWARDING_PROHIB` |  |
/// | 46 | [`SecureMessagingError`](Self::SecureMessagingError) | `MAPI_DIAG_SECURE_MESSAGING_ERROR` |  |
/// | 47 | [`DowngradingImpossible`](Self::DowngradingImpossible) | `MAPI_DIAG_DOWNGRADING_IMPOSSIBLE` |  |
///
/// [pidtagnondeliveryreportdiagcode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagnondeliveryreportdiagcode-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NdrDiagnostic {
    /// `MAPI_DIAG_NO_DIAGNOSTIC`.
    #[doc(alias = "MAPI_DIAG_NO_DIAGNOSTIC")]
    NoDiagnostic,
    /// `MAPI_DIAG_OR_NAME_UNRECOGNIZED`.
    #[doc(alias = "MAPI_DIAG_OR_NAME_UNRECOGNIZED")]
    OrNameUnrecognized,
    /// `MAPI_DIAG_OR_NAME_AMBIGUOUS`.
    #[doc(alias = "MAPI_DIAG_OR_NAME_AMBIGUOUS")]
    OrNameAmbiguous,
    /// `MAPI_DIAG_MTS_CONGESTED`.
    #[doc(alias = "MAPI_DIAG_MTS_CONGESTED")]
    MtsCongested,
    /// `MAPI_DIAG_LOOP_DETECTED`.
    #[doc(alias = "MAPI_DIAG_LOOP_DETECTED")]
    LoopDetected,
    /// `MAPI_DIAG_RECIPIENT_UNAVAILABLE`.
    #[doc(alias = "MAPI_DIAG_RECIPIENT_UNAVAILABLE")]
    RecipientUnavailable,
    /// `MAPI_DIAG_MAXIMUM_TIME_EXPIRED`.
    #[doc(alias = "MAPI_DIAG_MAXIMUM_TIME_EXPIRED")]
    MaximumTimeExpired,
    /// `MAPI_DIAG_EITS_UNSUPPORTED`.
    #[doc(alias = "MAPI_DIAG_EITS_UNSUPPORTED")]
    EitsUnsupported,
    /// `MAPI_DIAG_CONTENT_TOO_LONG`.
    #[doc(alias = "MAPI_DIAG_CONTENT_TOO_LONG")]
    ContentTooLong,
    /// `MAPI_DIAG_IMPRACTICAL_TO_CONVERT`.
    #[doc(alias = "MAPI_DIAG_IMPRACTICAL_TO_CONVERT")]
    ImpracticalToConvert,
    /// `MAPI_DIAG_PROHIBITED_TO_CONVERT`.
    #[doc(alias = "MAPI_DIAG_PROHIBITED_TO_CONVERT")]
    ProhibitedToConvert,
    /// `MAPI_DIAG_CONVERSION_UNSUBSCRIBED`.
    #[doc(alias = "MAPI_DIAG_CONVERSION_UNSUBSCRIBED")]
    ConversionUnsubscribed,
    /// `MAPI_DIAG_PARAMETERS_INVALID`.
    #[doc(alias = "MAPI_DIAG_PARAMETERS_INVALID")]
    ParametersInvalid,
    /// `MAPI_DIAG_CONTENT_SYNTAX_IN_ERROR`.
    #[doc(alias = "MAPI_DIAG_CONTENT_SYNTAX_IN_ERROR")]
    ContentSyntaxInError,
    /// `MAPI_DIAG_LENGTH_CONSTRAINT_VIOLATD`.
    #[doc(alias = "MAPI_DIAG_LENGTH_CONSTRAINT_VIOLATD")]
    LengthConstraintViolatd,
    /// `MAPI_DIAG_NUMBER_CONSTRAINT_VIOLATD`.
    #[doc(alias = "MAPI_DIAG_NUMBER_CONSTRAINT_VIOLATD")]
    NumberConstraintViolatd,
    /// `MAPI_DIAG_CONTENT_TYPE_UNSUPPORTED`.
    #[doc(alias = "MAPI_DIAG_CONTENT_TYPE_UNSUPPORTED")]
    ContentTypeUnsupported,
    /// `MAPI_DIAG_TOO_MANY_RECIPIENTS`.
    #[doc(alias = "MAPI_DIAG_TOO_MANY_RECIPIENTS")]
    TooManyRecipients,
    /// `MAPI_DIAG_NO_BILATERAL_AGREEMENT`.
    #[doc(alias = "MAPI_DIAG_NO_BILATERAL_AGREEMENT")]
    NoBilateralAgreement,
    /// `MAPI_DIAG_CRITICAL_FUNC_UNSUPPORTED`.
    #[doc(alias = "MAPI_DIAG_CRITICAL_FUNC_UNSUPPORTED")]
    CriticalFuncUnsupported,
    /// `MAPI_DIAG_CONVERSION_LOSS_PROHIB`.
    #[doc(alias = "MAPI_DIAG_CONVERSION_LOSS_PROHIB")]
    ConversionLossProhib,
    /// `MAPI_DIAG_LINE_TOO_LONG`.
    #[doc(alias = "MAPI_DIAG_LINE_TOO_LONG")]
    LineTooLong,
    /// `MAPI_DIAG_PAGE_TOO_LONG`.
    #[doc(alias = "MAPI_DIAG_PAGE_TOO_LONG")]
    PageTooLong,
    /// `MAPI_DIAG_PICTORIAL_SYMBOL_LOST`.
    #[doc(alias = "MAPI_DIAG_PICTORIAL_SYMBOL_LOST")]
    PictorialSymbolLost,
    /// `MAPI_DIAG_PUNCTUATION_SYMBOL_LOST`.
    #[doc(alias = "MAPI_DIAG_PUNCTUATION_SYMBOL_LOST")]
    PunctuationSymbolLost,
    /// `MAPI_DIAG_ALPHABETIC_CHARACTER_LOST`.
    #[doc(alias = "MAPI_DIAG_ALPHABETIC_CHARACTER_LOST")]
    AlphabeticCharacterLost,
    /// `MAPI_DIAG_MULTIPLE_INFO_LOSSES`.
    #[doc(alias = "MAPI_DIAG_MULTIPLE_INFO_LOSSES")]
    MultipleInfoLosses,
    /// `MAPI_DIAG_REASSIGNMENT_PROHIBITED`.
    #[doc(alias = "MAPI_DIAG_REASSIGNMENT_PROHIBITED")]
    ReassignmentProhibited,
    /// `MAPI_DIAG_REDIRECTION_LOOP_DETECTED`.
    #[doc(alias = "MAPI_DIAG_REDIRECTION_LOOP_DETECTED")]
    RedirectionLoopDetected,
    /// `MAPI_DIAG_EXPANSION_PROHIBITED`.
    #[doc(alias = "MAPI_DIAG_EXPANSION_PROHIBITED")]
    ExpansionProhibited,
    /// `MAPI_DIAG_SUBMISSION_PROHIBITED`.
    #[doc(alias = "MAPI_DIAG_SUBMISSION_PROHIBITED")]
    SubmissionProhibited,
    /// `MAPI_DIAG_EXPANSION_FAILED`.
    #[doc(alias = "MAPI_DIAG_EXPANSION_FAILED")]
    ExpansionFailed,
    /// `MAPI_DIAG_RENDITION_UNSUPPORTED`.
    #[doc(alias = "MAPI_DIAG_RENDITION_UNSUPPORTED")]
    RenditionUnsupported,
    /// `MAPI_DIAG_MAIL_ADDRESS_INCORRECT`.
    #[doc(alias = "MAPI_DIAG_MAIL_ADDRESS_INCORRECT")]
    MailAddressIncorrect,
    /// `MAPI_DIAG_MAIL_OFFICE_INCOR_OR_INVD`.
    #[doc(alias = "MAPI_DIAG_MAIL_OFFICE_INCOR_OR_INVD")]
    MailOfficeIncorOrInvd,
    /// `MAPI_DIAG_MAIL_ADDRESS_INCOMPLETE`.
    #[doc(alias = "MAPI_DIAG_MAIL_ADDRESS_INCOMPLETE")]
    MailAddressIncomplete,
    /// `MAPI_DIAG_MAIL_RECIPIENT_UNKNOWN`.
    #[doc(alias = "MAPI_DIAG_MAIL_RECIPIENT_UNKNOWN")]
    MailRecipientUnknown,
    /// `MAPI_DIAG_MAIL_RECIPIENT_DECEASED`.
    #[doc(alias = "MAPI_DIAG_MAIL_RECIPIENT_DECEASED")]
    MailRecipientDeceased,
    /// `MAPI_DIAG_MAIL_ORGANIZATION_EXPIRED`.
    #[doc(alias = "MAPI_DIAG_MAIL_ORGANIZATION_EXPIRED")]
    MailOrganizationExpired,
    /// `MAPI_DIAG_MAIL_REFUSED`.
    #[doc(alias = "MAPI_DIAG_MAIL_REFUSED")]
    MailRefused,
    /// `MAPI_DIAG_MAIL_UNCLAIMED`.
    #[doc(alias = "MAPI_DIAG_MAIL_UNCLAIMED")]
    MailUnclaimed,
    /// `MAPI_DIAG_MAIL_RECIPIENT_MOVED`.
    #[doc(alias = "MAPI_DIAG_MAIL_RECIPIENT_MOVED")]
    MailRecipientMoved,
    /// `MAPI_DIAG_MAIL_RECIPIENT_TRAVELLING`.
    #[doc(alias = "MAPI_DIAG_MAIL_RECIPIENT_TRAVELLING")]
    MailRecipientTravelling,
    /// `MAPI_DIAG_MAIL_RECIPIENT_DEPARTED`.
    #[doc(alias = "MAPI_DIAG_MAIL_RECIPIENT_DEPARTED")]
    MailRecipientDeparted,
    /// `MAPI_DIAG_MAIL_NEW_ADDRESS_UNKNOWN`.
    #[doc(alias = "MAPI_DIAG_MAIL_NEW_ADDRESS_UNKNOWN")]
    MailNewAddressUnknown,
    /// `MAPI_DIAG_MAIL_FORWARDING_UNWANTED`.
    #[doc(alias = "MAPI_DIAG_MAIL_FORWARDING_UNWANTED")]
    MailForwardingUnwanted,
    /// `MAPI_DIAG_MAIL_FORWARDING_PROHIB`.
    #[doc(alias = "MAPI_DIAG_MAIL_FORWARDING_PROHIB")]
    MailForwardingProhib,
    /// `MAPI_DIAG_SECURE_MESSAGING_ERROR`.
    #[doc(alias = "MAPI_DIAG_SECURE_MESSAGING_ERROR")]
    SecureMessagingError,
    /// `MAPI_DIAG_DOWNGRADING_IMPOSSIBLE`.
    #[doc(alias = "MAPI_DIAG_DOWNGRADING_IMPOSSIBLE")]
    DowngradingImpossible,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for NdrDiagnostic {}
impl NdrDiagnostic {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0xFFFFFFFF => Self::NoDiagnostic,
            0 => Self::OrNameUnrecognized,
            1 => Self::OrNameAmbiguous,
            2 => Self::MtsCongested,
            3 => Self::LoopDetected,
            4 => Self::RecipientUnavailable,
            5 => Self::MaximumTimeExpired,
            6 => Self::EitsUnsupported,
            7 => Self::ContentTooLong,
            8 => Self::ImpracticalToConvert,
            9 => Self::ProhibitedToConvert,
            10 => Self::ConversionUnsubscribed,
            11 => Self::ParametersInvalid,
            12 => Self::ContentSyntaxInError,
            13 => Self::LengthConstraintViolatd,
            14 => Self::NumberConstraintViolatd,
            15 => Self::ContentTypeUnsupported,
            16 => Self::TooManyRecipients,
            17 => Self::NoBilateralAgreement,
            18 => Self::CriticalFuncUnsupported,
            19 => Self::ConversionLossProhib,
            20 => Self::LineTooLong,
            21 => Self::PageTooLong,
            22 => Self::PictorialSymbolLost,
            23 => Self::PunctuationSymbolLost,
            24 => Self::AlphabeticCharacterLost,
            25 => Self::MultipleInfoLosses,
            26 => Self::ReassignmentProhibited,
            27 => Self::RedirectionLoopDetected,
            28 => Self::ExpansionProhibited,
            29 => Self::SubmissionProhibited,
            30 => Self::ExpansionFailed,
            31 => Self::RenditionUnsupported,
            32 => Self::MailAddressIncorrect,
            33 => Self::MailOfficeIncorOrInvd,
            34 => Self::MailAddressIncomplete,
            35 => Self::MailRecipientUnknown,
            36 => Self::MailRecipientDeceased,
            37 => Self::MailOrganizationExpired,
            38 => Self::MailRefused,
            39 => Self::MailUnclaimed,
            40 => Self::MailRecipientMoved,
            41 => Self::MailRecipientTravelling,
            42 => Self::MailRecipientDeparted,
            43 => Self::MailNewAddressUnknown,
            44 => Self::MailForwardingUnwanted,
            45 => Self::MailForwardingProhib,
            46 => Self::SecureMessagingError,
            47 => Self::DowngradingImpossible,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::NoDiagnostic => 0xFFFFFFFF,
            Self::OrNameUnrecognized => 0,
            Self::OrNameAmbiguous => 1,
            Self::MtsCongested => 2,
            Self::LoopDetected => 3,
            Self::RecipientUnavailable => 4,
            Self::MaximumTimeExpired => 5,
            Self::EitsUnsupported => 6,
            Self::ContentTooLong => 7,
            Self::ImpracticalToConvert => 8,
            Self::ProhibitedToConvert => 9,
            Self::ConversionUnsubscribed => 10,
            Self::ParametersInvalid => 11,
            Self::ContentSyntaxInError => 12,
            Self::LengthConstraintViolatd => 13,
            Self::NumberConstraintViolatd => 14,
            Self::ContentTypeUnsupported => 15,
            Self::TooManyRecipients => 16,
            Self::NoBilateralAgreement => 17,
            Self::CriticalFuncUnsupported => 18,
            Self::ConversionLossProhib => 19,
            Self::LineTooLong => 20,
            Self::PageTooLong => 21,
            Self::PictorialSymbolLost => 22,
            Self::PunctuationSymbolLost => 23,
            Self::AlphabeticCharacterLost => 24,
            Self::MultipleInfoLosses => 25,
            Self::ReassignmentProhibited => 26,
            Self::RedirectionLoopDetected => 27,
            Self::ExpansionProhibited => 28,
            Self::SubmissionProhibited => 29,
            Self::ExpansionFailed => 30,
            Self::RenditionUnsupported => 31,
            Self::MailAddressIncorrect => 32,
            Self::MailOfficeIncorOrInvd => 33,
            Self::MailAddressIncomplete => 34,
            Self::MailRecipientUnknown => 35,
            Self::MailRecipientDeceased => 36,
            Self::MailOrganizationExpired => 37,
            Self::MailRefused => 38,
            Self::MailUnclaimed => 39,
            Self::MailRecipientMoved => 40,
            Self::MailRecipientTravelling => 41,
            Self::MailRecipientDeparted => 42,
            Self::MailNewAddressUnknown => 43,
            Self::MailForwardingUnwanted => 44,
            Self::MailForwardingProhib => 45,
            Self::SecureMessagingError => 46,
            Self::DowngradingImpossible => 47,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "outlook")]
/// The colour of a note.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Blue`](Self::Blue) | `ncBlue` |  |
/// | 1 | [`Green`](Self::Green) | `ncGreen` |  |
/// | 2 | [`Pink`](Self::Pink) | `ncPink` |  |
/// | 3 | [`Yellow`](Self::Yellow) | `ncYellow` |  |
/// | 4 | [`White`](Self::White) | `ncWhite` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NoteColor {
    /// `ncBlue`.
    #[doc(alias = "ncBlue")]
    Blue,
    /// `ncGreen`.
    #[doc(alias = "ncGreen")]
    Green,
    /// `ncPink`.
    #[doc(alias = "ncPink")]
    Pink,
    /// `ncYellow`.
    #[doc(alias = "ncYellow")]
    Yellow,
    /// `ncWhite`.
    #[doc(alias = "ncWhite")]
    White,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "outlook")]
impl ::core::cmp::Eq for NoteColor {}
#[cfg(feature = "outlook")]
impl NoteColor {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Blue,
            1 => Self::Green,
            2 => Self::Pink,
            3 => Self::Yellow,
            4 => Self::White,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Blue => 0,
            Self::Green => 1,
            Self::Pink => 2,
            Self::Yellow => 3,
            Self::White => 4,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// How MAPI sends a notification, and whether it was stopped.
    ///
    /// Taken by: `IMAPISupport::Subscribe` (`NOTIFY_SYNC` only), `IMAPISupport::Notify`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x40000000 | [`NOTIFY_SYNC`](Self::NOTIFY_SYNC) | `NOTIFY_SYNC` |  |
    /// | 0x80000000 | [`NOTIFY_CANCELED`](Self::NOTIFY_CANCELED) | `NOTIFY_CANCELED`, `CALLBACK_DISCONTINUE` |  |
    ///
    /// [imapisupport-notify](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisupport-notify)
    pub struct NotifyFlags: u32 {
        /// `NOTIFY_SYNC`.
        const NOTIFY_SYNC = 0x40000000;
        /// `NOTIFY_CANCELED`.
        #[doc(alias = "CALLBACK_DISCONTINUE")]
        const NOTIFY_CANCELED = 0x80000000;
    }
}

/// What kind of object something is: PR_OBJECT_TYPE, and what OpenEntry reports.
///
/// Given by: `IABLogon::OpenEntry`, `IABLogon::OpenStatusEntry`,
/// [`IMAPISession::OpenEntry`](crate::Session::open_entry), `IMAPISupport::OpenEntry`,
/// `IMSLogon::OpenEntry`, `IMSLogon::OpenStatusEntry`, `IXPLogon::OpenStatusEntry`,
/// [`IAddrBook::OpenEntry`](crate::AddressBook::open_entry),
/// [`IMAPIContainer::OpenEntry`](crate::Container::open_entry),
/// [`IMsgStore::OpenEntry`](crate::MsgStore::open_entry), `HrOpenABEntryUsingDefaultContext`,
/// `HrOpenABEntryWithExchangeContext`, `HrOpenABEntryWithProviderUID`,
/// `HrOpenABEntryWithProviderUIDSupport`, `HrOpenABEntryWithResolvedRow`,
/// `HrOpenABEntryWithSupport`.
///
/// Value of: [`PR_OBJECT_TYPE`](crate::tags::OBJECT_TYPE).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Store`](Self::Store) | `MAPI_STORE` | A message store. |
/// | 2 | [`AddressBook`](Self::AddressBook) | `MAPI_ADDRBOOK` | The address book. |
/// | 3 | [`Folder`](Self::Folder) | `MAPI_FOLDER` | A folder. |
/// | 4 | [`AbContainer`](Self::AbContainer) | `MAPI_ABCONT` | A container of the address book. |
/// | 5 | [`Message`](Self::Message) | `MAPI_MESSAGE` | A message. |
/// | 6 | [`MailUser`](Self::MailUser) | `MAPI_MAILUSER` | A person or mailbox. |
/// | 7 | [`Attachment`](Self::Attachment) | `MAPI_ATTACH` | An attachment. |
/// | 8 | [`DistList`](Self::DistList) | `MAPI_DISTLIST` | A distribution list. |
/// | 9 | [`ProfileSection`](Self::ProfileSection) | `MAPI_PROFSECT` | A section of a profile. |
/// | 10 | [`Status`](Self::Status) | `MAPI_STATUS` | A status object. |
/// | 11 | [`Session`](Self::Session) | `MAPI_SESSION` | A session. |
/// | 12 | [`FormInfo`](Self::FormInfo) | `MAPI_FORMINFO` | The description of a form. |
///
/// [pidtagobjecttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagobjecttype-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ObjectType {
    /// A message store.
    #[doc(alias = "MAPI_STORE")]
    Store,
    /// The address book.
    #[doc(alias = "MAPI_ADDRBOOK")]
    AddressBook,
    /// A folder.
    #[doc(alias = "MAPI_FOLDER")]
    Folder,
    /// A container of the address book.
    #[doc(alias = "MAPI_ABCONT")]
    AbContainer,
    /// A message.
    #[doc(alias = "MAPI_MESSAGE")]
    Message,
    /// A person or mailbox.
    #[doc(alias = "MAPI_MAILUSER")]
    MailUser,
    /// An attachment.
    #[doc(alias = "MAPI_ATTACH")]
    Attachment,
    /// A distribution list.
    #[doc(alias = "MAPI_DISTLIST")]
    DistList,
    /// A section of a profile.
    #[doc(alias = "MAPI_PROFSECT")]
    ProfileSection,
    /// A status object.
    #[doc(alias = "MAPI_STATUS")]
    Status,
    /// A session.
    #[doc(alias = "MAPI_SESSION")]
    Session,
    /// The description of a form.
    #[doc(alias = "MAPI_FORMINFO")]
    FormInfo,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for ObjectType {}
impl ObjectType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Store,
            2 => Self::AddressBook,
            3 => Self::Folder,
            4 => Self::AbContainer,
            5 => Self::Message,
            6 => Self::MailUser,
            7 => Self::Attachment,
            8 => Self::DistList,
            9 => Self::ProfileSection,
            10 => Self::Status,
            11 => Self::Session,
            12 => Self::FormInfo,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Store => 1,
            Self::AddressBook => 2,
            Self::Folder => 3,
            Self::AbContainer => 4,
            Self::Message => 5,
            Self::MailUser => 6,
            Self::Attachment => 7,
            Self::DistList => 8,
            Self::ProfileSection => 9,
            Self::Status => 10,
            Self::Session => 11,
            Self::FormInfo => 12,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// Whether a folder is there offline.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`AVAILABLE_OFFLINE`](Self::AVAILABLE_OFFLINE) | `OF_AVAILABLE_OFFLINE` |  |
    /// | 0x80000000 | [`FORCE`](Self::FORCE) | `OF_FORCE` |  |
    pub struct OfflineFolderFlags: u32 {
        /// `OF_AVAILABLE_OFFLINE`.
        #[doc(alias = "OF_AVAILABLE_OFFLINE")]
        const AVAILABLE_OFFLINE = 0x00000001;
        /// `OF_FORCE`.
        #[doc(alias = "OF_FORCE")]
        const FORCE = 0x80000000;
    }
}

crate::flag_set! {
    /// What a recipient outside the address book can take.
    ///
    /// Taken by: `IMAPISupport::CreateOneOff`,
    /// [`IAddrBook::CreateOneOff`](crate::AddressBook::create_one_off).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00010000 | [`SEND_NO_RICH_INFO`](Self::SEND_NO_RICH_INFO) | `MAPI_SEND_NO_RICH_INFO` | No rich text; MIME instead of TNEF. |
    ///
    /// [iaddrbook-createoneoff](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-createoneoff)
    pub struct OneOffFlags: u32 {
        /// No rich text; MIME instead of TNEF.
        #[doc(alias = "MAPI_SEND_NO_RICH_INFO")]
        const SEND_NO_RICH_INFO = 0x00010000;
    }
}

crate::flag_set! {
    /// What the entry identifier of a recipient who is in no address book says about him.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00008000 | [`UNICODE`](Self::UNICODE) | `MAPI_ONE_OFF_UNICODE` |  |
    /// | 0x00000001 | [`NO_RICH_INFO`](Self::NO_RICH_INFO) | `MAPI_ONE_OFF_NO_RICH_INFO` |  |
    pub struct OneOffIdFlags: u32 {
        /// `MAPI_ONE_OFF_UNICODE`.
        #[doc(alias = "MAPI_ONE_OFF_UNICODE")]
        const UNICODE = 0x00008000;
        /// `MAPI_ONE_OFF_NO_RICH_INFO`.
        #[doc(alias = "MAPI_ONE_OFF_NO_RICH_INFO")]
        const NO_RICH_INFO = 0x00000001;
    }
}

crate::flag_set! {
    /// The access that is wanted to an object, and where it may come from.
    ///
    /// Taken by: `IABLogon::OpenEntry` (`MODIFY`, `DEFERRED_ERRORS`, `BEST_ACCESS` only),
    /// [`IMAPISession::OpenEntry`](crate::Session::open_entry), `IMAPISupport::OpenEntry`
    /// (`MODIFY`, `DEFERRED_ERRORS`, `BEST_ACCESS` only),
    /// [`IAddrBook::OpenEntry`](crate::AddressBook::open_entry) (`MODIFY`, `DEFERRED_ERRORS`,
    /// `BEST_ACCESS`, `NO_CACHE`, `CACHE_ONLY` only),
    /// [`IMAPIContainer::OpenEntry`](crate::Container::open_entry) (`MODIFY`, `SHOW_SOFT_DELETES`,
    /// `DEFERRED_ERRORS`, `BEST_ACCESS` only),
    /// [`IMessage::OpenAttach`](crate::Message::open_attach) (`MODIFY`, `DEFERRED_ERRORS`,
    /// `BEST_ACCESS` only), [`IMsgStore::OpenEntry`](crate::MsgStore::open_entry) (`MODIFY`,
    /// `DEFERRED_ERRORS`, `BEST_ACCESS` only), `HrOpenABEntryUsingDefaultContext` (`MODIFY`,
    /// `DEFERRED_ERRORS`, `BEST_ACCESS`, `NO_CACHE`, `CACHE_ONLY` only),
    /// `HrOpenABEntryWithExchangeContext` (`MODIFY`, `DEFERRED_ERRORS`, `BEST_ACCESS`, `NO_CACHE`,
    /// `CACHE_ONLY` only), `HrOpenABEntryWithProviderUID` (`MODIFY`, `DEFERRED_ERRORS`,
    /// `BEST_ACCESS`, `NO_CACHE`, `CACHE_ONLY` only), `HrOpenABEntryWithResolvedRow` (`MODIFY`,
    /// `DEFERRED_ERRORS`, `BEST_ACCESS`, `NO_CACHE`, `CACHE_ONLY` only).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MODIFY`](Self::MODIFY) | `MAPI_MODIFY` | Open for reading and writing. |
    /// | 0x00000002 | [`SHOW_SOFT_DELETES`](Self::SHOW_SOFT_DELETES) | `SHOW_SOFT_DELETES` | Objects that are deleted but kept open too. |
    /// | 0x00000008 | [`DEFERRED_ERRORS`](Self::DEFERRED_ERRORS) | `MAPI_DEFERRED_ERRORS` | Success may be reported early; a later call then fails. |
    /// | 0x00000010 | [`BEST_ACCESS`](Self::BEST_ACCESS) | `MAPI_BEST_ACCESS` | As much access as the user has; read only is no error. |
    /// | 0x00000200 | [`NO_CACHE`](Self::NO_CACHE) | `MAPI_NO_CACHE` | Ask the server, not the offline address book. |
    /// | 0x00004000 | [`CACHE_ONLY`](Self::CACHE_ONLY) | `MAPI_CACHE_ONLY` | Use the offline address book only. |
    ///
    /// [imapisession-openentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openentry)
    pub struct OpenEntryFlags: u32 {
        /// Open for reading and writing.
        #[doc(alias = "MAPI_MODIFY")]
        const MODIFY = 0x00000001;
        /// Objects that are deleted but kept open too.
        const SHOW_SOFT_DELETES = 0x00000002;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// As much access as the user has; read only is no error.
        #[doc(alias = "MAPI_BEST_ACCESS")]
        const BEST_ACCESS = 0x00000010;
        /// Ask the server, not the offline address book.
        #[doc(alias = "MAPI_NO_CACHE")]
        const NO_CACHE = 0x00000200;
        /// Use the offline address book only.
        #[doc(alias = "MAPI_CACHE_ONLY")]
        const CACHE_ONLY = 0x00004000;
    }
}

crate::flag_set! {
    /// How a property is opened as an object.
    ///
    /// Taken by: `IMAPIProp::OpenProperty`, `IMAPISupport::OpenProfileSection` (`MODIFY`,
    /// `DEFERRED_ERRORS` only).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MODIFY`](Self::MODIFY) | `MAPI_MODIFY` | For reading and writing. |
    /// | 0x00000002 | [`CREATE`](Self::CREATE) | `MAPI_CREATE` | It is made if missing, emptied if not; needs MODIFY. |
    /// | 0x00000008 | [`DEFERRED_ERRORS`](Self::DEFERRED_ERRORS) | `MAPI_DEFERRED_ERRORS` | Success may be reported early; a later call then fails. |
    ///
    /// [imapiprop-openproperty](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-openproperty)
    pub struct OpenPropertyFlags: u32 {
        /// For reading and writing.
        #[doc(alias = "MAPI_MODIFY")]
        const MODIFY = 0x00000001;
        /// It is made if missing, emptied if not; needs MODIFY.
        #[doc(alias = "MAPI_CREATE")]
        const CREATE = 0x00000002;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// How a mailbox or the public folders are opened.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`USE_ADMIN_PRIVILEGE`](Self::USE_ADMIN_PRIVILEGE) | `OPENSTORE_USE_ADMIN_PRIVILEGE` |  |
    /// | 0x00000002 | [`PUBLIC`](Self::PUBLIC) | `OPENSTORE_PUBLIC` |  |
    /// | 0x00000004 | [`HOME_LOGON`](Self::HOME_LOGON) | `OPENSTORE_HOME_LOGON` |  |
    /// | 0x00000008 | [`TAKE_OWNERSHIP`](Self::TAKE_OWNERSHIP) | `OPENSTORE_TAKE_OWNERSHIP` |  |
    /// | 0x00000010 | [`OVERRIDE_HOME_MDB`](Self::OVERRIDE_HOME_MDB) | `OPENSTORE_OVERRIDE_HOME_MDB` |  |
    /// | 0x00000020 | [`TRANSPORT`](Self::TRANSPORT) | `OPENSTORE_TRANSPORT` |  |
    /// | 0x00000040 | [`REMOTE_TRANSPORT`](Self::REMOTE_TRANSPORT) | `OPENSTORE_REMOTE_TRANSPORT` |  |
    /// | 0x00000080 | [`INTERNET_ANONYMOUS`](Self::INTERNET_ANONYMOUS) | `OPENSTORE_INTERNET_ANONYMOUS` |  |
    /// | 0x00000100 | [`ALTERNATE_SERVER`](Self::ALTERNATE_SERVER) | `OPENSTORE_ALTERNATE_SERVER` |  |
    /// | 0x00000200 | [`IGNORE_HOME_MDB`](Self::IGNORE_HOME_MDB) | `OPENSTORE_IGNORE_HOME_MDB` |  |
    /// | 0x00000400 | [`NO_MAIL`](Self::NO_MAIL) | `OPENSTORE_NO_MAIL` |  |
    /// | 0x00000800 | [`OVERRIDE_LAST_MODIFIER`](Self::OVERRIDE_LAST_MODIFIER) | `OPENSTORE_OVERRIDE_LAST_MODIFIER` |  |
    /// | 0x00001000 | [`CALLBACK_LOGON`](Self::CALLBACK_LOGON) | `OPENSTORE_CALLBACK_LOGON` |  |
    /// | 0x00002000 | [`LOCAL`](Self::LOCAL) | `OPENSTORE_LOCAL` |  |
    /// | 0x00004000 | [`FAIL_IF_NO_MAILBOX`](Self::FAIL_IF_NO_MAILBOX) | `OPENSTORE_FAIL_IF_NO_MAILBOX` |  |
    /// | 0x00008000 | [`CACHE_EXCHANGE`](Self::CACHE_EXCHANGE) | `OPENSTORE_CACHE_EXCHANGE` |  |
    /// | 0x00010000 | [`CLI_WITH_NAMEDPROP_FIX`](Self::CLI_WITH_NAMEDPROP_FIX) | `OPENSTORE_CLI_WITH_NAMEDPROP_FIX` |  |
    /// | 0x00020000 | [`ENABLE_LAZY_LOGGING`](Self::ENABLE_LAZY_LOGGING) | `OPENSTORE_ENABLE_LAZY_LOGGING` |  |
    /// | 0x00040000 | [`CLI_WITH_REPLID_GUID_MAPPING_FIX`](Self::CLI_WITH_REPLID_GUID_MAPPING_FIX) | `OPENSTORE_CLI_WITH_REPLID_GUID_MAPPING_FIX` |  |
    /// | 0x00080000 | [`NO_LOCALIZATION`](Self::NO_LOCALIZATION) | `OPENSTORE_NO_LOCALIZATION` |  |
    /// | 0x00100000 | [`RESTORE_DATABASE`](Self::RESTORE_DATABASE) | `OPENSTORE_RESTORE_DATABASE` |  |
    /// | 0x00200000 | [`XFOREST_MOVE`](Self::XFOREST_MOVE) | `OPENSTORE_XFOREST_MOVE` |  |
    pub struct OpenStoreFlags: u32 {
        /// `OPENSTORE_USE_ADMIN_PRIVILEGE`.
        #[doc(alias = "OPENSTORE_USE_ADMIN_PRIVILEGE")]
        const USE_ADMIN_PRIVILEGE = 0x00000001;
        /// `OPENSTORE_PUBLIC`.
        #[doc(alias = "OPENSTORE_PUBLIC")]
        const PUBLIC = 0x00000002;
        /// `OPENSTORE_HOME_LOGON`.
        #[doc(alias = "OPENSTORE_HOME_LOGON")]
        const HOME_LOGON = 0x00000004;
        /// `OPENSTORE_TAKE_OWNERSHIP`.
        #[doc(alias = "OPENSTORE_TAKE_OWNERSHIP")]
        const TAKE_OWNERSHIP = 0x00000008;
        /// `OPENSTORE_OVERRIDE_HOME_MDB`.
        #[doc(alias = "OPENSTORE_OVERRIDE_HOME_MDB")]
        const OVERRIDE_HOME_MDB = 0x00000010;
        /// `OPENSTORE_TRANSPORT`.
        #[doc(alias = "OPENSTORE_TRANSPORT")]
        const TRANSPORT = 0x00000020;
        /// `OPENSTORE_REMOTE_TRANSPORT`.
        #[doc(alias = "OPENSTORE_REMOTE_TRANSPORT")]
        const REMOTE_TRANSPORT = 0x00000040;
        /// `OPENSTORE_INTERNET_ANONYMOUS`.
        #[doc(alias = "OPENSTORE_INTERNET_ANONYMOUS")]
        const INTERNET_ANONYMOUS = 0x00000080;
        /// `OPENSTORE_ALTERNATE_SERVER`.
        #[doc(alias = "OPENSTORE_ALTERNATE_SERVER")]
        const ALTERNATE_SERVER = 0x00000100;
        /// `OPENSTORE_IGNORE_HOME_MDB`.
        #[doc(alias = "OPENSTORE_IGNORE_HOME_MDB")]
        const IGNORE_HOME_MDB = 0x00000200;
        /// `OPENSTORE_NO_MAIL`.
        #[doc(alias = "OPENSTORE_NO_MAIL")]
        const NO_MAIL = 0x00000400;
        /// `OPENSTORE_OVERRIDE_LAST_MODIFIER`.
        #[doc(alias = "OPENSTORE_OVERRIDE_LAST_MODIFIER")]
        const OVERRIDE_LAST_MODIFIER = 0x00000800;
        /// `OPENSTORE_CALLBACK_LOGON`.
        #[doc(alias = "OPENSTORE_CALLBACK_LOGON")]
        const CALLBACK_LOGON = 0x00001000;
        /// `OPENSTORE_LOCAL`.
        #[doc(alias = "OPENSTORE_LOCAL")]
        const LOCAL = 0x00002000;
        /// `OPENSTORE_FAIL_IF_NO_MAILBOX`.
        #[doc(alias = "OPENSTORE_FAIL_IF_NO_MAILBOX")]
        const FAIL_IF_NO_MAILBOX = 0x00004000;
        /// `OPENSTORE_CACHE_EXCHANGE`.
        #[doc(alias = "OPENSTORE_CACHE_EXCHANGE")]
        const CACHE_EXCHANGE = 0x00008000;
        /// `OPENSTORE_CLI_WITH_NAMEDPROP_FIX`.
        #[doc(alias = "OPENSTORE_CLI_WITH_NAMEDPROP_FIX")]
        const CLI_WITH_NAMEDPROP_FIX = 0x00010000;
        /// `OPENSTORE_ENABLE_LAZY_LOGGING`.
        #[doc(alias = "OPENSTORE_ENABLE_LAZY_LOGGING")]
        const ENABLE_LAZY_LOGGING = 0x00020000;
        /// `OPENSTORE_CLI_WITH_REPLID_GUID_MAPPING_FIX`.
        #[doc(alias = "OPENSTORE_CLI_WITH_REPLID_GUID_MAPPING_FIX")]
        const CLI_WITH_REPLID_GUID_MAPPING_FIX = 0x00040000;
        /// `OPENSTORE_NO_LOCALIZATION`.
        #[doc(alias = "OPENSTORE_NO_LOCALIZATION")]
        const NO_LOCALIZATION = 0x00080000;
        /// `OPENSTORE_RESTORE_DATABASE`.
        #[doc(alias = "OPENSTORE_RESTORE_DATABASE")]
        const RESTORE_DATABASE = 0x00100000;
        /// `OPENSTORE_XFOREST_MOVE`.
        #[doc(alias = "OPENSTORE_XFOREST_MOVE")]
        const XFOREST_MOVE = 0x00200000;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// What the options of a transport are about.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`RECIPIENT`](Self::RECIPIENT) | `OPTION_TYPE_RECIPIENT` |  |
    /// | 0x00000002 | [`MESSAGE`](Self::MESSAGE) | `OPTION_TYPE_MESSAGE` |  |
    ///
    /// [optioncallback](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/optioncallback)
    pub struct OptionFlags: u32 {
        /// `OPTION_TYPE_RECIPIENT`.
        #[doc(alias = "OPTION_TYPE_RECIPIENT")]
        const RECIPIENT = 0x00000001;
        /// `OPTION_TYPE_MESSAGE`.
        #[doc(alias = "OPTION_TYPE_MESSAGE")]
        const MESSAGE = 0x00000002;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// How an offline store is made.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000008 | [`POLICY_DELAY_IGNORE_OST`](Self::POLICY_DELAY_IGNORE_OST) | `OST_CONFIG_POLICY_DELAY_IGNORE_OST` |  |
    /// | 0x00000010 | [`CREATE_NEW_DEFAULT_OST`](Self::CREATE_NEW_DEFAULT_OST) | `OST_CONFIG_CREATE_NEW_DEFAULT_OST` |  |
    pub struct OstConfigFlags: u32 {
        /// `OST_CONFIG_POLICY_DELAY_IGNORE_OST`.
        #[doc(alias = "OST_CONFIG_POLICY_DELAY_IGNORE_OST")]
        const POLICY_DELAY_IGNORE_OST = 0x00000008;
        /// `OST_CONFIG_CREATE_NEW_DEFAULT_OST`.
        #[doc(alias = "OST_CONFIG_CREATE_NEW_DEFAULT_OST")]
        const CREATE_NEW_DEFAULT_OST = 0x00000010;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// How an offline store is encrypted.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x80000000 | [`NO_ENCRYPTION`](Self::NO_ENCRYPTION) | `OSTF_NO_ENCRYPTION` |  |
    /// | 0x40000000 | [`COMPRESSABLE_ENCRYPTION`](Self::COMPRESSABLE_ENCRYPTION) | `OSTF_COMPRESSABLE_ENCRYPTION` |  |
    /// | 0x20000000 | [`BEST_ENCRYPTION`](Self::BEST_ENCRYPTION) | `OSTF_BEST_ENCRYPTION` |  |
    pub struct OstEncryption: u32 {
        /// `OSTF_NO_ENCRYPTION`.
        #[doc(alias = "OSTF_NO_ENCRYPTION")]
        const NO_ENCRYPTION = 0x80000000;
        /// `OSTF_COMPRESSABLE_ENCRYPTION`.
        #[doc(alias = "OSTF_COMPRESSABLE_ENCRYPTION")]
        const COMPRESSABLE_ENCRYPTION = 0x40000000;
        /// `OSTF_BEST_ENCRYPTION`.
        #[doc(alias = "OSTF_BEST_ENCRYPTION")]
        const BEST_ENCRYPTION = 0x20000000;
    }
}

#[cfg(feature = "exchange")]
/// Whether an offline store may be used.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`FlagAllowed`](Self::FlagAllowed) | `NO_OST_FLAG_ALLOWED`, `NO_OST_DEFAULT` |  |
/// | 1 | [`FlagCacheOnly`](Self::FlagCacheOnly) | `NO_OST_FLAG_CACHE_ONLY` |  |
/// | 2 | [`FlagNotAllowed`](Self::FlagNotAllowed) | `NO_OST_FLAG_NOT_ALLOWED` |  |
/// | 3 | [`FlagNoCache`](Self::FlagNoCache) | `NO_OST_FLAG_NO_CACHE` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum OstPolicy {
    /// `NO_OST_FLAG_ALLOWED`.
    #[doc(alias = "NO_OST_FLAG_ALLOWED")]
    #[doc(alias = "NO_OST_DEFAULT")]
    FlagAllowed,
    /// `NO_OST_FLAG_CACHE_ONLY`.
    #[doc(alias = "NO_OST_FLAG_CACHE_ONLY")]
    FlagCacheOnly,
    /// `NO_OST_FLAG_NOT_ALLOWED`.
    #[doc(alias = "NO_OST_FLAG_NOT_ALLOWED")]
    FlagNotAllowed,
    /// `NO_OST_FLAG_NO_CACHE`.
    #[doc(alias = "NO_OST_FLAG_NO_CACHE")]
    FlagNoCache,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "exchange")]
impl ::core::cmp::Eq for OstPolicy {}
#[cfg(feature = "exchange")]
impl OstPolicy {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::FlagAllowed,
            1 => Self::FlagCacheOnly,
            2 => Self::FlagNotAllowed,
            3 => Self::FlagNoCache,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::FlagAllowed => 0,
            Self::FlagCacheOnly => 1,
            Self::FlagNotAllowed => 2,
            Self::FlagNoCache => 3,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// Where recipients are looked up.
    ///
    /// Taken by: `IABLogon::PrepareRecips`,
    /// [`IAddrBook::PrepareRecips`](crate::AddressBook::prepare_recips).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00004000 | [`CACHE_ONLY`](Self::CACHE_ONLY) | `MAPI_CACHE_ONLY` | Use the offline address book only. |
    ///
    /// [iaddrbook-preparerecips](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-preparerecips)
    pub struct PrepareRecipsFlags: u32 {
        /// Use the offline address book only.
        #[doc(alias = "MAPI_CACHE_ONLY")]
        const CACHE_ONLY = 0x00004000;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// What has to happen to a message before it is sent.
    ///
    /// Given by: `IMAPISupport::ExpandRecips`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NEEDS_PREPROCESSING`](Self::NEEDS_PREPROCESSING) | `NEEDS_PREPROCESSING`, `CHECK_SENDER` |  |
    /// | 0x00000002 | [`NEEDS_SPOOLER`](Self::NEEDS_SPOOLER) | `NEEDS_SPOOLER` |  |
    /// | 0x00010000 | [`NON_STANDARD`](Self::NON_STANDARD) | `NON_STANDARD` |  |
    ///
    /// [imapisupport-preparesubmit](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisupport-preparesubmit)
    pub struct PrepareSubmitFlags: u32 {
        /// `NEEDS_PREPROCESSING`.
        #[doc(alias = "CHECK_SENDER")]
        const NEEDS_PREPROCESSING = 0x00000001;
        /// `NEEDS_SPOOLER`.
        const NEEDS_SPOOLER = 0x00000002;
        /// `NON_STANDARD`.
        const NON_STANDARD = 0x00010000;
    }
}

/// How urgently transports should carry a message.
///
/// Value of: [`PR_PRIORITY`](crate::tags::PRIORITY).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0xFFFFFFFF | [`NonUrgent`](Self::NonUrgent) | `PRIO_NONURGENT` | It can wait. |
/// | 0 | [`Normal`](Self::Normal) | `PRIO_NORMAL` | Normal. |
/// | 1 | [`Urgent`](Self::Urgent) | `PRIO_URGENT` | It goes first. |
///
/// [pidtagpriority-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagpriority-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Priority {
    /// It can wait.
    #[doc(alias = "PRIO_NONURGENT")]
    NonUrgent,
    /// Normal.
    #[doc(alias = "PRIO_NORMAL")]
    Normal,
    /// It goes first.
    #[doc(alias = "PRIO_URGENT")]
    Urgent,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for Priority {}
impl Priority {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0xFFFFFFFF => Self::NonUrgent,
            0 => Self::Normal,
            1 => Self::Urgent,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::NonUrgent => 0xFFFFFFFF,
            Self::Normal => 0,
            Self::Urgent => 1,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How a profile is worked on.
    ///
    /// Taken by: [`IProfAdmin::GetProfileTable`](crate::ProfileAdmin::profile_table)
    /// (`APP_PROFILE` only), [`IProfAdmin::CreateProfile`](crate::ProfileAdmin::create_profile),
    /// [`IProfAdmin::DeleteProfile`](crate::ProfileAdmin::delete_profile) (`APP_PROFILE` only),
    /// [`IProfAdmin::CopyProfile`](crate::ProfileAdmin::copy_profile) (`APP_PROFILE`, `DIALOG`
    /// only), [`IProfAdmin::RenameProfile`](crate::ProfileAdmin::rename_profile) (`APP_PROFILE`
    /// only), [`IProfAdmin::AdminServices`](crate::ProfileAdmin::admin_services) (`DIALOG` only).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`DEFAULT_SERVICES`](Self::DEFAULT_SERVICES) | `MAPI_DEFAULT_SERVICES` | The new profile has the default message services. |
    /// | 0x00000004 | [`APP_PROFILE`](Self::APP_PROFILE) | `MAPI_APP_PROFILE` | Profiles made for one program count too, or one is made. |
    /// | 0x00000008 | [`DIALOG`](Self::DIALOG) | `MAPI_DIALOG` | Settings may be shown. |
    ///
    /// [iprofadmin-createprofile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-createprofile)
    pub struct ProfileFlags: u32 {
        /// The new profile has the default message services.
        #[doc(alias = "MAPI_DEFAULT_SERVICES")]
        const DEFAULT_SERVICES = 0x00000001;
        /// Profiles made for one program count too, or one is made.
        #[doc(alias = "MAPI_APP_PROFILE")]
        const APP_PROFILE = 0x00000004;
        /// Settings may be shown.
        #[doc(alias = "MAPI_DIALOG")]
        const DIALOG = 0x00000008;
    }
}

crate::flag_set! {
    /// How a profile section is opened.
    ///
    /// Taken by: [`IMAPISession::OpenProfileSection`](crate::Session::open_profile_section),
    /// [`IMsgServiceAdmin::OpenProfileSection`](crate::ServiceAdmin::open_profile_section),
    /// [`IProviderAdmin::OpenProfileSection`](crate::ProviderAdmin::open_profile_section).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MODIFY`](Self::MODIFY) | `MAPI_MODIFY` | For reading and writing, alone; a missing section is made. |
    /// | 0x00000008 | [`DEFERRED_ERRORS`](Self::DEFERRED_ERRORS) | `MAPI_DEFERRED_ERRORS` | Success may be reported early; a later call then fails. |
    /// | 0x00080000 | [`FORCE_ACCESS`](Self::FORCE_ACCESS) | `MAPI_FORCE_ACCESS` | Sections that belong to a provider open too. |
    ///
    /// [imapisession-openprofilesection](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openprofilesection)
    pub struct ProfileSectionFlags: u32 {
        /// For reading and writing, alone; a missing section is made.
        #[doc(alias = "MAPI_MODIFY")]
        const MODIFY = 0x00000001;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// Sections that belong to a provider open too.
        #[doc(alias = "MAPI_FORCE_ACCESS")]
        const FORCE_ACCESS = 0x00080000;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// Choices of the profile dialog.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00004000 | [`ENCRYPTNETWORK`](Self::ENCRYPTNETWORK) | `EDK_PROFILEUISTATE_ENCRYPTNETWORK` |  |
    pub struct ProfileUiState: u32 {
        /// `EDK_PROFILEUISTATE_ENCRYPTNETWORK`.
        #[doc(alias = "EDK_PROFILEUISTATE_ENCRYPTNETWORK")]
        const ENCRYPTNETWORK = 0x00004000;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// How the profile wizard runs.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`FIRST_PROFILE`](Self::FIRST_PROFILE) | `MAPI_PW_FIRST_PROFILE` |  |
    /// | 0x00000002 | [`LAUNCHED_BY_CONFIG`](Self::LAUNCHED_BY_CONFIG) | `MAPI_PW_LAUNCHED_BY_CONFIG` |  |
    /// | 0x00000004 | [`ADD_SERVICE_ONLY`](Self::ADD_SERVICE_ONLY) | `MAPI_PW_ADD_SERVICE_ONLY` |  |
    /// | 0x00000008 | [`PROVIDER_UI_ONLY`](Self::PROVIDER_UI_ONLY) | `MAPI_PW_PROVIDER_UI_ONLY` |  |
    /// | 0x00000010 | [`HIDE_SERVICES_LIST`](Self::HIDE_SERVICES_LIST) | `MAPI_PW_HIDE_SERVICES_LIST` |  |
    ///
    /// [launchwizardentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/launchwizardentry)
    pub struct ProfileWizardFlags: u32 {
        /// `MAPI_PW_FIRST_PROFILE`.
        #[doc(alias = "MAPI_PW_FIRST_PROFILE")]
        const FIRST_PROFILE = 0x00000001;
        /// `MAPI_PW_LAUNCHED_BY_CONFIG`.
        #[doc(alias = "MAPI_PW_LAUNCHED_BY_CONFIG")]
        const LAUNCHED_BY_CONFIG = 0x00000002;
        /// `MAPI_PW_ADD_SERVICE_ONLY`.
        #[doc(alias = "MAPI_PW_ADD_SERVICE_ONLY")]
        const ADD_SERVICE_ONLY = 0x00000004;
        /// `MAPI_PW_PROVIDER_UI_ONLY`.
        #[doc(alias = "MAPI_PW_PROVIDER_UI_ONLY")]
        const PROVIDER_UI_ONLY = 0x00000008;
        /// `MAPI_PW_HIDE_SERVICES_LIST`.
        #[doc(alias = "MAPI_PW_HIDE_SERVICES_LIST")]
        const HIDE_SERVICES_LIST = 0x00000010;
    }
}

crate::flag_set! {
    /// What a progress dialog shows.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`FOLDER`](Self::FOLDER) | `DIALOG_FOLDER` |  |
    /// | 0x00000002 | [`MESSAGE`](Self::MESSAGE) | `DIALOG_MESSAGE` |  |
    /// | 0x00000004 | [`PROP`](Self::PROP) | `DIALOG_PROP` |  |
    /// | 0x00000008 | [`ATTACH`](Self::ATTACH) | `DIALOG_ATTACH` |  |
    /// | 0x00000010 | [`MOVE`](Self::MOVE) | `DIALOG_MOVE` |  |
    /// | 0x00000020 | [`COPY`](Self::COPY) | `DIALOG_COPY` |  |
    /// | 0x00000040 | [`DELETE`](Self::DELETE) | `DIALOG_DELETE` |  |
    /// | 0x00000080 | [`ALLOW_CANCEL`](Self::ALLOW_CANCEL) | `DIALOG_ALLOW_CANCEL` |  |
    /// | 0x00000100 | [`CONFIRM_CANCEL`](Self::CONFIRM_CANCEL) | `DIALOG_CONFIRM_CANCEL` |  |
    pub struct ProgressDialogFlags: u32 {
        /// `DIALOG_FOLDER`.
        #[doc(alias = "DIALOG_FOLDER")]
        const FOLDER = 0x00000001;
        /// `DIALOG_MESSAGE`.
        #[doc(alias = "DIALOG_MESSAGE")]
        const MESSAGE = 0x00000002;
        /// `DIALOG_PROP`.
        #[doc(alias = "DIALOG_PROP")]
        const PROP = 0x00000004;
        /// `DIALOG_ATTACH`.
        #[doc(alias = "DIALOG_ATTACH")]
        const ATTACH = 0x00000008;
        /// `DIALOG_MOVE`.
        #[doc(alias = "DIALOG_MOVE")]
        const MOVE = 0x00000010;
        /// `DIALOG_COPY`.
        #[doc(alias = "DIALOG_COPY")]
        const COPY = 0x00000020;
        /// `DIALOG_DELETE`.
        #[doc(alias = "DIALOG_DELETE")]
        const DELETE = 0x00000040;
        /// `DIALOG_ALLOW_CANCEL`.
        #[doc(alias = "DIALOG_ALLOW_CANCEL")]
        const ALLOW_CANCEL = 0x00000080;
        /// `DIALOG_CONFIRM_CANCEL`.
        #[doc(alias = "DIALOG_CONFIRM_CANCEL")]
        const CONFIRM_CANCEL = 0x00000100;
    }
}

crate::flag_set! {
    /// Where a progress report comes from.
    ///
    /// Taken by: `IMAPIProgress::SetLimits`, `IMAPISupport::DoProgressDialog`.
    ///
    /// Given by: `IMAPIProgress::GetFlags`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`TOP_LEVEL`](Self::TOP_LEVEL) | `MAPI_TOP_LEVEL` | The operation as a whole, not a part of it. |
    ///
    /// [imapiprogress-getflags](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprogress-getflags)
    pub struct ProgressFlags: u32 {
        /// The operation as a whole, not a part of it.
        #[doc(alias = "MAPI_TOP_LEVEL")]
        const TOP_LEVEL = 0x00000001;
    }
}

crate::flag_set! {
    /// What may be done with a property that is kept in memory, and whether it has changed.
    ///
    /// Taken by: [`IPropData::HrSetObjAccess`](crate::PropData::set_obj_access) (`READONLY`,
    /// `READWRITE` only), `IPropData::HrSetPropAccess`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`READONLY`](Self::READONLY) | `IPROP_READONLY` |  |
    /// | 0x00000002 | [`READWRITE`](Self::READWRITE) | `IPROP_READWRITE` |  |
    /// | 0x00010000 | [`CLEAN`](Self::CLEAN) | `IPROP_CLEAN` |  |
    /// | 0x00020000 | [`DIRTY`](Self::DIRTY) | `IPROP_DIRTY` |  |
    ///
    /// [ipropdata-hrsetpropaccess](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ipropdata-hrsetpropaccess)
    pub struct PropAccess: u32 {
        /// `IPROP_READONLY`.
        #[doc(alias = "IPROP_READONLY")]
        const READONLY = 0x00000001;
        /// `IPROP_READWRITE`.
        #[doc(alias = "IPROP_READWRITE")]
        const READWRITE = 0x00000002;
        /// `IPROP_CLEAN`.
        #[doc(alias = "IPROP_CLEAN")]
        const CLEAN = 0x00010000;
        /// `IPROP_DIRTY`.
        #[doc(alias = "IPROP_DIRTY")]
        const DIRTY = 0x00020000;
    }
}

crate::flag_set! {
    /// What a property of a message on a storage is.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`MANDATORY`](Self::MANDATORY) | `PROPATTR_MANDATORY` |  |
    /// | 0x00000002 | [`READABLE`](Self::READABLE) | `PROPATTR_READABLE` |  |
    /// | 0x00000004 | [`WRITEABLE`](Self::WRITEABLE) | `PROPATTR_WRITEABLE` |  |
    /// | 0x00000008 | [`NOT_PRESENT`](Self::NOT_PRESENT) | `PROPATTR_NOT_PRESENT` |  |
    ///
    /// [spropattrarray](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/spropattrarray)
    pub struct PropAttributes: u32 {
        /// `PROPATTR_MANDATORY`.
        #[doc(alias = "PROPATTR_MANDATORY")]
        const MANDATORY = 0x00000001;
        /// `PROPATTR_READABLE`.
        #[doc(alias = "PROPATTR_READABLE")]
        const READABLE = 0x00000002;
        /// `PROPATTR_WRITEABLE`.
        #[doc(alias = "PROPATTR_WRITEABLE")]
        const WRITEABLE = 0x00000004;
        /// `PROPATTR_NOT_PRESENT`.
        #[doc(alias = "PROPATTR_NOT_PRESENT")]
        const NOT_PRESENT = 0x00000008;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// How a field of a form behaves.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`IS_CUSTOM`](Self::IS_CUSTOM) | `PDO_IS_CUSTOM` |  |
    /// | 0x00000002 | [`REQUIRED`](Self::REQUIRED) | `PDO_REQUIRED` |  |
    /// | 0x00000004 | [`PRINT_SAVEAS`](Self::PRINT_SAVEAS) | `PDO_PRINT_SAVEAS` |  |
    /// | 0x00000008 | [`CALC_AUTO`](Self::CALC_AUTO) | `PDO_CALC_AUTO` |  |
    /// | 0x00000010 | [`FT_CONCAT`](Self::FT_CONCAT) | `PDO_FT_CONCAT` |  |
    /// | 0x00000020 | [`FT_SWITCH`](Self::FT_SWITCH) | `PDO_FT_SWITCH` |  |
    /// | 0x00000040 | [`PRINT_SAVEAS_DEF`](Self::PRINT_SAVEAS_DEF) | `PDO_PRINT_SAVEAS_DEF` |  |
    pub struct PropDefinitionFlags: u32 {
        /// `PDO_IS_CUSTOM`.
        #[doc(alias = "PDO_IS_CUSTOM")]
        const IS_CUSTOM = 0x00000001;
        /// `PDO_REQUIRED`.
        #[doc(alias = "PDO_REQUIRED")]
        const REQUIRED = 0x00000002;
        /// `PDO_PRINT_SAVEAS`.
        #[doc(alias = "PDO_PRINT_SAVEAS")]
        const PRINT_SAVEAS = 0x00000004;
        /// `PDO_CALC_AUTO`.
        #[doc(alias = "PDO_CALC_AUTO")]
        const CALC_AUTO = 0x00000008;
        /// `PDO_FT_CONCAT`.
        #[doc(alias = "PDO_FT_CONCAT")]
        const FT_CONCAT = 0x00000010;
        /// `PDO_FT_SWITCH`.
        #[doc(alias = "PDO_FT_SWITCH")]
        const FT_SWITCH = 0x00000020;
        /// `PDO_PRINT_SAVEAS_DEF`.
        #[doc(alias = "PDO_PRINT_SAVEAS_DEF")]
        const PRINT_SAVEAS_DEF = 0x00000040;
    }
}

crate::flag_set! {
    /// How a provider is added.
    ///
    /// Taken by: [`IMAPIFormMgr::CreateForm`](crate::FormManager::create_form),
    /// [`IMAPIFormMgr::PrepareForm`](crate::FormManager::prepare_form),
    /// [`IProviderAdmin::CreateProvider`](crate::ProviderAdmin::create_provider).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000008 | [`DIALOG`](Self::DIALOG) | `MAPI_DIALOG` | Settings may be shown. |
    ///
    /// [iprovideradmin-createprovider](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprovideradmin-createprovider)
    pub struct ProviderFlags: u32 {
        /// Settings may be shown.
        #[doc(alias = "MAPI_DIALOG")]
        const DIALOG = 0x00000008;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// How a personal store is made.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`CREATE_NOWARN`](Self::CREATE_NOWARN) | `PST_CONFIG_CREATE_NOWARN` |  |
    /// | 0x00000002 | [`PRESERVE_DISPLAY_NAME`](Self::PRESERVE_DISPLAY_NAME) | `PST_CONFIG_PRESERVE_DISPLAY_NAME` |  |
    /// | 0x80000000 | [`UNICODE`](Self::UNICODE) | `PST_CONFIG_UNICODE` |  |
    pub struct PstConfigFlags: u32 {
        /// `PST_CONFIG_CREATE_NOWARN`.
        #[doc(alias = "PST_CONFIG_CREATE_NOWARN")]
        const CREATE_NOWARN = 0x00000001;
        /// `PST_CONFIG_PRESERVE_DISPLAY_NAME`.
        #[doc(alias = "PST_CONFIG_PRESERVE_DISPLAY_NAME")]
        const PRESERVE_DISPLAY_NAME = 0x00000002;
        /// `PST_CONFIG_UNICODE`.
        #[doc(alias = "PST_CONFIG_UNICODE")]
        const UNICODE = 0x80000000;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// How a personal store is encrypted.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x80000000 | [`NO_ENCRYPTION`](Self::NO_ENCRYPTION) | `PSTF_NO_ENCRYPTION` |  |
    /// | 0x40000000 | [`COMPRESSABLE_ENCRYPTION`](Self::COMPRESSABLE_ENCRYPTION) | `PSTF_COMPRESSABLE_ENCRYPTION` |  |
    /// | 0x20000000 | [`BEST_ENCRYPTION`](Self::BEST_ENCRYPTION) | `PSTF_BEST_ENCRYPTION` |  |
    pub struct PstEncryption: u32 {
        /// `PSTF_NO_ENCRYPTION`.
        #[doc(alias = "PSTF_NO_ENCRYPTION")]
        const NO_ENCRYPTION = 0x80000000;
        /// `PSTF_COMPRESSABLE_ENCRYPTION`.
        #[doc(alias = "PSTF_COMPRESSABLE_ENCRYPTION")]
        const COMPRESSABLE_ENCRYPTION = 0x40000000;
        /// `PSTF_BEST_ENCRYPTION`.
        #[doc(alias = "PSTF_BEST_ENCRYPTION")]
        const BEST_ENCRYPTION = 0x20000000;
    }
}

crate::flag_set! {
    /// Which columns are named.
    ///
    /// Taken by: [`IMAPITable::QueryColumns`](crate::Table::query_columns).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`ALL_COLUMNS`](Self::ALL_COLUMNS) | `TBL_ALL_COLUMNS` | All that the table can show, not only those it shows. |
    ///
    /// [imapitable-querycolumns](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-querycolumns)
    pub struct QueryColumnsFlags: u32 {
        /// All that the table can show, not only those it shows.
        #[doc(alias = "TBL_ALL_COLUMNS")]
        const ALL_COLUMNS = 0x00000001;
    }
}

crate::flag_set! {
    /// What reading rows does to the cursor.
    ///
    /// Taken by: `IMAPITable::QueryRows`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NOADVANCE`](Self::NOADVANCE) | `TBL_NOADVANCE` | It ends at the first row returned. |
    ///
    /// [imapitable-queryrows](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-queryrows)
    pub struct QueryRowsFlags: u32 {
        /// It ends at the first row returned.
        #[doc(alias = "TBL_NOADVANCE")]
        const NOADVANCE = 0x00000001;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// Which limits a mailbox is over.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`BELOW`](Self::BELOW) | `MDB_LIMIT_BELOW` |  |
    /// | 0x00000002 | [`ISSUE_WARNING`](Self::ISSUE_WARNING) | `MDB_LIMIT_ISSUE_WARNING` |  |
    /// | 0x00000004 | [`PROHIBIT_SEND`](Self::PROHIBIT_SEND) | `MDB_LIMIT_PROHIBIT_SEND` |  |
    /// | 0x00000008 | [`NO_CHECK`](Self::NO_CHECK) | `MDB_LIMIT_NO_CHECK` |  |
    /// | 0x00000010 | [`DISABLED`](Self::DISABLED) | `MDB_LIMIT_DISABLED` |  |
    pub struct QuotaState: u32 {
        /// `MDB_LIMIT_BELOW`.
        #[doc(alias = "MDB_LIMIT_BELOW")]
        const BELOW = 0x00000001;
        /// `MDB_LIMIT_ISSUE_WARNING`.
        #[doc(alias = "MDB_LIMIT_ISSUE_WARNING")]
        const ISSUE_WARNING = 0x00000002;
        /// `MDB_LIMIT_PROHIBIT_SEND`.
        #[doc(alias = "MDB_LIMIT_PROHIBIT_SEND")]
        const PROHIBIT_SEND = 0x00000004;
        /// `MDB_LIMIT_NO_CHECK`.
        #[doc(alias = "MDB_LIMIT_NO_CHECK")]
        const NO_CHECK = 0x00000008;
        /// `MDB_LIMIT_DISABLED`.
        #[doc(alias = "MDB_LIMIT_DISABLED")]
        const DISABLED = 0x00000010;
    }
}

crate::flag_set! {
    /// How a message is marked as read, and which reports follow.
    ///
    /// Taken by: [`IMessage::SetReadFlag`](crate::Message::set_read_flag) (`SUPPRESS_RECEIPT`,
    /// `CLEAR_READ_FLAG`, `DEFERRED_ERRORS`, `GENERATE_RECEIPT_ONLY`, `CLEAR_RN_PENDING`,
    /// `CLEAR_NRN_PENDING` only), [`IMAPIFolder::SetReadFlags`](crate::Folder::set_read_flags).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`SUPPRESS_RECEIPT`](Self::SUPPRESS_RECEIPT) | `SUPPRESS_RECEIPT` | Mark it as read, send no report. |
    /// | 0x00000002 | [`DIALOG`](Self::DIALOG) | `MESSAGE_DIALOG` | Show progress. |
    /// | 0x00000004 | [`CLEAR_READ_FLAG`](Self::CLEAR_READ_FLAG) | `CLEAR_READ_FLAG` | Mark it as unread, send no report. |
    /// | 0x00000008 | [`DEFERRED_ERRORS`](Self::DEFERRED_ERRORS) | `MAPI_DEFERRED_ERRORS` | Success may be reported early; a later call then fails. |
    /// | 0x00000010 | [`GENERATE_RECEIPT_ONLY`](Self::GENERATE_RECEIPT_ONLY) | `GENERATE_RECEIPT_ONLY` | Send the report that is due, leave the mark alone. |
    /// | 0x00000020 | [`CLEAR_RN_PENDING`](Self::CLEAR_RN_PENDING) | `CLEAR_RN_PENDING` | No read report is to be sent. |
    /// | 0x00000040 | [`CLEAR_NRN_PENDING`](Self::CLEAR_NRN_PENDING) | `CLEAR_NRN_PENDING` | No non-read report is to be sent. |
    ///
    /// [imessage-setreadflag](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-setreadflag)
    pub struct ReadFlags: u32 {
        /// Mark it as read, send no report.
        const SUPPRESS_RECEIPT = 0x00000001;
        /// Show progress.
        #[doc(alias = "MESSAGE_DIALOG")]
        const DIALOG = 0x00000002;
        /// Mark it as unread, send no report.
        const CLEAR_READ_FLAG = 0x00000004;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// Send the report that is due, leave the mark alone.
        const GENERATE_RECEIPT_ONLY = 0x00000010;
        /// No read report is to be sent.
        const CLEAR_RN_PENDING = 0x00000020;
        /// No non-read report is to be sent.
        const CLEAR_NRN_PENDING = 0x00000040;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// Which receipt is made.
    ///
    /// Taken by: `IMAPISupport::ReadReceipt`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NON_READ`](Self::NON_READ) | `MAPI_NON_READ` |  |
    ///
    /// [imapisupport-readreceipt](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisupport-readreceipt)
    pub struct ReadReceiptFlags: u32 {
        /// `MAPI_NON_READ`.
        #[doc(alias = "MAPI_NON_READ")]
        const NON_READ = 0x00000001;
    }
}

crate::flag_set! {
    /// What a list of recipients does to those of the message; none: it replaces them.
    ///
    /// Taken by: [`IMessage::ModifyRecipients`](crate::Message::modify_recipients).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000002 | [`ADD`](Self::ADD) | `MODRECIP_ADD` | They are added. |
    /// | 0x00000004 | [`MODIFY`](Self::MODIFY) | `MODRECIP_MODIFY` | They replace those with the same PR_ROWID. |
    /// | 0x00000008 | [`REMOVE`](Self::REMOVE) | `MODRECIP_REMOVE` | Those with the same PR_ROWID go. |
    ///
    /// [imessage-modifyrecipients](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-modifyrecipients)
    pub struct RecipientFlags: u32 {
        /// They are added.
        #[doc(alias = "MODRECIP_ADD")]
        const ADD = 0x00000002;
        /// They replace those with the same PR_ROWID.
        #[doc(alias = "MODRECIP_MODIFY")]
        const MODIFY = 0x00000004;
        /// Those with the same PR_ROWID go.
        #[doc(alias = "MODRECIP_REMOVE")]
        const REMOVE = 0x00000008;
    }
}

crate::flag_set! {
    /// Marks beside the type of a recipient.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x10000000 | [`P1`](Self::P1) | `MAPI_P1` |  |
    /// | 0x80000000 | [`SUBMITTED`](Self::SUBMITTED) | `MAPI_SUBMITTED` |  |
    ///
    /// [pidtagrecipienttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipienttype-canonical-property)
    pub struct RecipientMarks: u32 {
        /// `MAPI_P1`.
        #[doc(alias = "MAPI_P1")]
        const P1 = 0x10000000;
        /// `MAPI_SUBMITTED`.
        #[doc(alias = "MAPI_SUBMITTED")]
        const SUBMITTED = 0x80000000;
    }
}

crate::flag_set! {
    /// What a recipient of a meeting is.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`SENDABLE`](Self::SENDABLE) | `RECIP_SENDABLE` |  |
    /// | 0x00000002 | [`ORGANIZER`](Self::ORGANIZER) | `RECIP_ORGANIZER` |  |
    /// | 0x00000010 | [`EXCEPTIONAL_RESPONSE`](Self::EXCEPTIONAL_RESPONSE) | `RECIP_EXCEPTIONAL_RESPONSE` |  |
    /// | 0x00000020 | [`EXCEPTIONAL_DELETED`](Self::EXCEPTIONAL_DELETED) | `RECIP_EXCEPTIONAL_DELETED` |  |
    /// | 0x00000100 | [`ORIGINAL`](Self::ORIGINAL) | `RECIP_ORIGINAL` |  |
    ///
    /// `RECIP_UNSENDABLE` is the empty set.
    #[doc(alias = "RECIP_UNSENDABLE")]
    pub struct RecipientTrackFlags: u32 {
        /// `RECIP_SENDABLE`.
        #[doc(alias = "RECIP_SENDABLE")]
        const SENDABLE = 0x00000001;
        /// `RECIP_ORGANIZER`.
        #[doc(alias = "RECIP_ORGANIZER")]
        const ORGANIZER = 0x00000002;
        /// `RECIP_EXCEPTIONAL_RESPONSE`.
        #[doc(alias = "RECIP_EXCEPTIONAL_RESPONSE")]
        const EXCEPTIONAL_RESPONSE = 0x00000010;
        /// `RECIP_EXCEPTIONAL_DELETED`.
        #[doc(alias = "RECIP_EXCEPTIONAL_DELETED")]
        const EXCEPTIONAL_DELETED = 0x00000020;
        /// `RECIP_ORIGINAL`.
        #[doc(alias = "RECIP_ORIGINAL")]
        const ORIGINAL = 0x00000100;
    }
}

/// The role of a recipient.
///
/// Value of: [`PR_RECIPIENT_TYPE`](crate::tags::RECIPIENT_TYPE).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Originator`](Self::Originator) | `MAPI_ORIG` | It wrote the message. |
/// | 1 | [`To`](Self::To) | `MAPI_TO` | A primary recipient. |
/// | 2 | [`Cc`](Self::Cc) | `MAPI_CC` | It receives a copy. |
/// | 3 | [`Bcc`](Self::Bcc) | `MAPI_BCC` | It receives a copy that the others do not see. |
///
/// [pidtagrecipienttype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrecipienttype-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum RecipientType {
    /// It wrote the message.
    #[doc(alias = "MAPI_ORIG")]
    Originator,
    /// A primary recipient.
    #[doc(alias = "MAPI_TO")]
    To,
    /// It receives a copy.
    #[doc(alias = "MAPI_CC")]
    Cc,
    /// It receives a copy that the others do not see.
    #[doc(alias = "MAPI_BCC")]
    Bcc,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for RecipientType {}
impl RecipientType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Originator,
            1 => Self::To,
            2 => Self::Cc,
            3 => Self::Bcc,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Originator => 0,
            Self::To => 1,
            Self::Cc => 2,
            Self::Bcc => 3,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "outlook")]
/// How an appointment recurs.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`None`](Self::None) | `rectypeNone` |  |
/// | 1 | [`Daily`](Self::Daily) | `rectypeDaily` |  |
/// | 2 | [`Weekly`](Self::Weekly) | `rectypeWeekly` |  |
/// | 3 | [`Monthly`](Self::Monthly) | `rectypeMonthly` |  |
/// | 4 | [`Yearly`](Self::Yearly) | `rectypeYearly` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum RecurrenceType {
    /// `rectypeNone`.
    #[doc(alias = "rectypeNone")]
    None,
    /// `rectypeDaily`.
    #[doc(alias = "rectypeDaily")]
    Daily,
    /// `rectypeWeekly`.
    #[doc(alias = "rectypeWeekly")]
    Weekly,
    /// `rectypeMonthly`.
    #[doc(alias = "rectypeMonthly")]
    Monthly,
    /// `rectypeYearly`.
    #[doc(alias = "rectypeYearly")]
    Yearly,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "outlook")]
impl ::core::cmp::Eq for RecurrenceType {}
#[cfg(feature = "outlook")]
impl RecurrenceType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::None,
            1 => Self::Daily,
            2 => Self::Weekly,
            3 => Self::Monthly,
            4 => Self::Yearly,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::None => 0,
            Self::Daily => 1,
            Self::Weekly => 2,
            Self::Monthly => 3,
            Self::Yearly => 4,
            Self::Unknown(other) => other,
        }
    }
}

/// How two values are compared.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Lt`](Self::Lt) | `RELOP_LT` | Less than. |
/// | 1 | [`Le`](Self::Le) | `RELOP_LE` | Less than or equal. |
/// | 2 | [`Gt`](Self::Gt) | `RELOP_GT` | Greater than. |
/// | 3 | [`Ge`](Self::Ge) | `RELOP_GE` | Greater than or equal. |
/// | 4 | [`Eq`](Self::Eq) | `RELOP_EQ` | Equal. |
/// | 5 | [`Ne`](Self::Ne) | `RELOP_NE` | Not equal. |
/// | 6 | [`Re`](Self::Re) | `RELOP_RE` | Matches a pattern. |
///
/// [spropertyrestriction](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/spropertyrestriction)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum RelOp {
    /// Less than.
    #[doc(alias = "RELOP_LT")]
    Lt,
    /// Less than or equal.
    #[doc(alias = "RELOP_LE")]
    Le,
    /// Greater than.
    #[doc(alias = "RELOP_GT")]
    Gt,
    /// Greater than or equal.
    #[doc(alias = "RELOP_GE")]
    Ge,
    /// Equal.
    #[doc(alias = "RELOP_EQ")]
    Eq,
    /// Not equal.
    #[doc(alias = "RELOP_NE")]
    Ne,
    /// Matches a pattern.
    #[doc(alias = "RELOP_RE")]
    Re,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for RelOp {}
impl RelOp {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Lt,
            1 => Self::Le,
            2 => Self::Gt,
            3 => Self::Ge,
            4 => Self::Eq,
            5 => Self::Ne,
            6 => Self::Re,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Lt => 0,
            Self::Le => 1,
            Self::Gt => 2,
            Self::Ge => 3,
            Self::Eq => 4,
            Self::Ne => 5,
            Self::Re => 6,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "exchange")]
/// When a folder is replicated.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Never`](Self::Never) | `STYLE_NEVER` |  |
/// | 1 | [`Normal`](Self::Normal) | `STYLE_NORMAL` |  |
/// | 2 | [`Always`](Self::Always) | `STYLE_ALWAYS` |  |
/// | 0xFFFFFFFF | [`Default`](Self::Default) | `STYLE_DEFAULT` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ReplicationStyle {
    /// `STYLE_NEVER`.
    #[doc(alias = "STYLE_NEVER")]
    Never,
    /// `STYLE_NORMAL`.
    #[doc(alias = "STYLE_NORMAL")]
    Normal,
    /// `STYLE_ALWAYS`.
    #[doc(alias = "STYLE_ALWAYS")]
    Always,
    /// `STYLE_DEFAULT`.
    #[doc(alias = "STYLE_DEFAULT")]
    Default,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "exchange")]
impl ::core::cmp::Eq for ReplicationStyle {}
#[cfg(feature = "exchange")]
impl ReplicationStyle {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Never,
            1 => Self::Normal,
            2 => Self::Always,
            0xFFFFFFFF => Self::Default,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Never => 0,
            Self::Normal => 1,
            Self::Always => 2,
            Self::Default => 0xFFFFFFFF,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// How a rule answers.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`DO_NOT_SEND_TO_ORIGINATOR`](Self::DO_NOT_SEND_TO_ORIGINATOR) | `DO_NOT_SEND_TO_ORIGINATOR` |  |
    /// | 0x00000002 | [`STOCK_REPLY_TEMPLATE`](Self::STOCK_REPLY_TEMPLATE) | `STOCK_REPLY_TEMPLATE` |  |
    pub struct ReplyFlavor: u32 {
        /// `DO_NOT_SEND_TO_ORIGINATOR`.
        const DO_NOT_SEND_TO_ORIGINATOR = 0x00000001;
        /// `STOCK_REPLY_TEMPLATE`.
        const STOCK_REPLY_TEMPLATE = 0x00000002;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// How conflicts between copies are resolved.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`LAST_WRITER_WINS`](Self::LAST_WRITER_WINS) | `RESOLVE_METHOD_LAST_WRITER_WINS` |  |
    /// | 0x00000002 | [`NO_CONFLICT_NOTIFICATION`](Self::NO_CONFLICT_NOTIFICATION) | `RESOLVE_METHOD_NO_CONFLICT_NOTIFICATION` |  |
    ///
    /// `RESOLVE_METHOD_DEFAULT` is the empty set.
    #[doc(alias = "RESOLVE_METHOD_DEFAULT")]
    pub struct ResolveConflict: u32 {
        /// `RESOLVE_METHOD_LAST_WRITER_WINS`.
        #[doc(alias = "RESOLVE_METHOD_LAST_WRITER_WINS")]
        const LAST_WRITER_WINS = 0x00000001;
        /// `RESOLVE_METHOD_NO_CONFLICT_NOTIFICATION`.
        #[doc(alias = "RESOLVE_METHOD_NO_CONFLICT_NOTIFICATION")]
        const NO_CONFLICT_NOTIFICATION = 0x00000002;
    }
}

crate::flag_set! {
    /// How a form is found.
    ///
    /// Taken by:
    /// [`IMAPIFormContainer::ResolveMessageClass`](crate::FormContainer::resolve_message_class)
    /// (`EXACTMATCH` only),
    /// [`IMAPIFormContainer::ResolveMultipleMessageClasses`](crate::FormContainer::resolve_multiple_message_classes)
    /// (`EXACTMATCH` only), [`IMAPIFormMgr::LoadForm`](crate::FormManager::load_form),
    /// [`IMAPIFormMgr::ResolveMessageClass`](crate::FormManager::resolve_message_class)
    /// (`EXACTMATCH` only),
    /// [`IMAPIFormMgr::ResolveMultipleMessageClasses`](crate::FormManager::resolve_multiple_message_classes)
    /// (`EXACTMATCH` only).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000020 | [`EXACTMATCH`](Self::EXACTMATCH) | `MAPIFORM_EXACTMATCH` |  |
    /// | 0x00000008 | [`DIALOG`](Self::DIALOG) | `MAPI_DIALOG` |  |
    ///
    /// [imapiformmgr-resolvemessageclass](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-resolvemessageclass)
    pub struct ResolveFormFlags: u32 {
        /// `MAPIFORM_EXACTMATCH`.
        #[doc(alias = "MAPIFORM_EXACTMATCH")]
        const EXACTMATCH = 0x00000020;
        /// `MAPI_DIALOG`.
        #[doc(alias = "MAPI_DIALOG")]
        const DIALOG = 0x00000008;
    }
}

crate::flag_set! {
    /// How the address book looks names up.
    ///
    /// Taken by: [`IAddrBook::ResolveName`](crate::AddressBook::resolve_name).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000008 | [`DIALOG`](Self::DIALOG) | `MAPI_DIALOG` | The user may be asked. |
    /// | 0x00000040 | [`UNICODE_UI`](Self::UNICODE_UI) | `AB_UNICODEUI` | The dialog shows UTF-16 text. |
    /// | 0x00004000 | [`CACHE_ONLY`](Self::CACHE_ONLY) | `MAPI_CACHE_ONLY` | Use the offline address book only. |
    ///
    /// [iaddrbook-resolvename](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-resolvename)
    pub struct ResolveNameFlags: u32 {
        /// The user may be asked.
        #[doc(alias = "MAPI_DIALOG")]
        const DIALOG = 0x00000008;
        /// The dialog shows UTF-16 text.
        #[doc(alias = "AB_UNICODEUI")]
        const UNICODE_UI = 0x00000040;
        /// Use the offline address book only.
        #[doc(alias = "MAPI_CACHE_ONLY")]
        const CACHE_ONLY = 0x00004000;
    }
}

crate::flag_set! {
    /// How a container looks names up.
    ///
    /// Taken by: `IABContainer::ResolveNames`, `IDistList::ResolveNames`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`ADDRESS_LOOKUP`](Self::ADDRESS_LOOKUP) | `EMS_AB_ADDRESS_LOOKUP` | Only whole e-mail addresses match. |
    /// | 0x00004000 | [`CACHE_ONLY`](Self::CACHE_ONLY) | `MAPI_CACHE_ONLY` | Use the offline address book only. |
    ///
    /// [iabcontainer-resolvenames](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iabcontainer-resolvenames)
    pub struct ResolveNamesFlags: u32 {
        /// Only whole e-mail addresses match.
        #[doc(alias = "EMS_AB_ADDRESS_LOOKUP")]
        const ADDRESS_LOOKUP = 0x00000001;
        /// Use the offline address book only.
        #[doc(alias = "MAPI_CACHE_ONLY")]
        const CACHE_ONLY = 0x00004000;
    }
}

/// What became of a name that is looked up.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Unresolved`](Self::Unresolved) | `MAPI_UNRESOLVED` | Nothing matches it yet. |
/// | 1 | [`Ambiguous`](Self::Ambiguous) | `MAPI_AMBIGUOUS` | Several entries match it. |
/// | 2 | [`Resolved`](Self::Resolved) | `MAPI_RESOLVED` | One entry matches it; its properties have been added. |
///
/// [flaglist](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/flaglist)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ResolveState {
    /// Nothing matches it yet.
    #[doc(alias = "MAPI_UNRESOLVED")]
    Unresolved,
    /// Several entries match it.
    #[doc(alias = "MAPI_AMBIGUOUS")]
    Ambiguous,
    /// One entry matches it; its properties have been added.
    #[doc(alias = "MAPI_RESOLVED")]
    Resolved,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for ResolveState {}
impl ResolveState {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Unresolved,
            1 => Self::Ambiguous,
            2 => Self::Resolved,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Unresolved => 0,
            Self::Ambiguous => 1,
            Self::Resolved => 2,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// What a provider is to its session, in the status, store and provider tables.
    ///
    /// Value of: [`PR_RESOURCE_FLAGS`](crate::tags::RESOURCE_FLAGS).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`DEFAULT_OUTBOUND`](Self::DEFAULT_OUTBOUND) | `STATUS_DEFAULT_OUTBOUND` | The identity of this resource goes on outgoing mail. |
    /// | 0x00000002 | [`DEFAULT_STORE`](Self::DEFAULT_STORE) | `STATUS_DEFAULT_STORE` | The default message store. |
    /// | 0x00000004 | [`PRIMARY_IDENTITY`](Self::PRIMARY_IDENTITY) | `STATUS_PRIMARY_IDENTITY` | It gives the session its primary identity. |
    /// | 0x00000008 | [`SIMPLE_STORE`](Self::SIMPLE_STORE) | `STATUS_SIMPLE_STORE` | The store that Simple MAPI uses. |
    /// | 0x00000010 | [`XP_PREFER_LAST`](Self::XP_PREFER_LAST) | `STATUS_XP_PREFER_LAST` | This transport wants to be asked last. |
    /// | 0x00000020 | [`NO_PRIMARY_IDENTITY`](Self::NO_PRIMARY_IDENTITY) | `STATUS_NO_PRIMARY_IDENTITY` | It has no identity to give. |
    /// | 0x00000040 | [`NO_DEFAULT_STORE`](Self::NO_DEFAULT_STORE) | `STATUS_NO_DEFAULT_STORE` | It can never be the default store. |
    /// | 0x00000080 | [`TEMP_SECTION`](Self::TEMP_SECTION) | `STATUS_TEMP_SECTION` | Its profile section ends with the session. |
    /// | 0x00000100 | [`OWN_STORE`](Self::OWN_STORE) | `STATUS_OWN_STORE` | A transport that is bound to a store of its own. |
    /// | 0x00000200 | [`HOOK_INBOUND`](Self::HOOK_INBOUND) | `HOOK_INBOUND` | The hook sees incoming messages. |
    /// | 0x00000400 | [`HOOK_OUTBOUND`](Self::HOOK_OUTBOUND) | `HOOK_OUTBOUND` | The hook sees outgoing messages. |
    /// | 0x00000800 | [`NEED_IPM_TREE`](Self::NEED_IPM_TREE) | `STATUS_NEED_IPM_TREE` | Its store needs the folders of a mailbox to be made. |
    /// | 0x00001000 | [`PRIMARY_STORE`](Self::PRIMARY_STORE) | `STATUS_PRIMARY_STORE` | The store to use at logon. |
    /// | 0x00002000 | [`SECONDARY_STORE`](Self::SECONDARY_STORE) | `STATUS_SECONDARY_STORE` | The store to use when the primary one cannot be opened. |
    ///
    /// [pidtagresourceflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourceflags-canonical-property)
    pub struct ResourceFlags: u32 {
        /// The identity of this resource goes on outgoing mail.
        #[doc(alias = "STATUS_DEFAULT_OUTBOUND")]
        const DEFAULT_OUTBOUND = 0x00000001;
        /// The default message store.
        #[doc(alias = "STATUS_DEFAULT_STORE")]
        const DEFAULT_STORE = 0x00000002;
        /// It gives the session its primary identity.
        #[doc(alias = "STATUS_PRIMARY_IDENTITY")]
        const PRIMARY_IDENTITY = 0x00000004;
        /// The store that Simple MAPI uses.
        #[doc(alias = "STATUS_SIMPLE_STORE")]
        const SIMPLE_STORE = 0x00000008;
        /// This transport wants to be asked last.
        #[doc(alias = "STATUS_XP_PREFER_LAST")]
        const XP_PREFER_LAST = 0x00000010;
        /// It has no identity to give.
        #[doc(alias = "STATUS_NO_PRIMARY_IDENTITY")]
        const NO_PRIMARY_IDENTITY = 0x00000020;
        /// It can never be the default store.
        #[doc(alias = "STATUS_NO_DEFAULT_STORE")]
        const NO_DEFAULT_STORE = 0x00000040;
        /// Its profile section ends with the session.
        #[doc(alias = "STATUS_TEMP_SECTION")]
        const TEMP_SECTION = 0x00000080;
        /// A transport that is bound to a store of its own.
        #[doc(alias = "STATUS_OWN_STORE")]
        const OWN_STORE = 0x00000100;
        /// The hook sees incoming messages.
        const HOOK_INBOUND = 0x00000200;
        /// The hook sees outgoing messages.
        const HOOK_OUTBOUND = 0x00000400;
        /// Its store needs the folders of a mailbox to be made.
        #[doc(alias = "STATUS_NEED_IPM_TREE")]
        const NEED_IPM_TREE = 0x00000800;
        /// The store to use at logon.
        #[doc(alias = "STATUS_PRIMARY_STORE")]
        const PRIMARY_STORE = 0x00001000;
        /// The store to use when the primary one cannot be opened.
        #[doc(alias = "STATUS_SECONDARY_STORE")]
        const SECONDARY_STORE = 0x00002000;
    }
}

crate::flag_set! {
    /// The methods that a status object offers.
    ///
    /// Value of: [`PR_RESOURCE_METHODS`](crate::tags::RESOURCE_METHODS).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`VALIDATE_STATE`](Self::VALIDATE_STATE) | `STATUS_VALIDATE_STATE` | ValidateState works. |
    /// | 0x00000002 | [`SETTINGS_DIALOG`](Self::SETTINGS_DIALOG) | `STATUS_SETTINGS_DIALOG` | SettingsDialog works. |
    /// | 0x00000004 | [`CHANGE_PASSWORD`](Self::CHANGE_PASSWORD) | `STATUS_CHANGE_PASSWORD` | ChangePassword works. |
    /// | 0x00000008 | [`FLUSH_QUEUES`](Self::FLUSH_QUEUES) | `STATUS_FLUSH_QUEUES` | FlushQueues works. |
    ///
    /// [pidtagresourcemethods-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcemethods-canonical-property)
    pub struct ResourceMethods: u32 {
        /// ValidateState works.
        #[doc(alias = "STATUS_VALIDATE_STATE")]
        const VALIDATE_STATE = 0x00000001;
        /// SettingsDialog works.
        #[doc(alias = "STATUS_SETTINGS_DIALOG")]
        const SETTINGS_DIALOG = 0x00000002;
        /// ChangePassword works.
        #[doc(alias = "STATUS_CHANGE_PASSWORD")]
        const CHANGE_PASSWORD = 0x00000004;
        /// FlushQueues works.
        #[doc(alias = "STATUS_FLUSH_QUEUES")]
        const FLUSH_QUEUES = 0x00000008;
    }
}

crate::flag_set! {
    /// How a resource is doing.
    ///
    /// Value of: [`PR_STATUS_CODE`](crate::tags::STATUS_CODE).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`AVAILABLE`](Self::AVAILABLE) | `STATUS_AVAILABLE` | It works. |
    /// | 0x00000002 | [`OFFLINE`](Self::OFFLINE) | `STATUS_OFFLINE` | Only local data and services are in reach. |
    /// | 0x00000004 | [`FAILURE`](Self::FAILURE) | `STATUS_FAILURE` | It has trouble and may soon stop. |
    /// | 0x00010000 | [`INBOUND_ENABLED`](Self::INBOUND_ENABLED) | `STATUS_INBOUND_ENABLED` | The transport can receive. |
    /// | 0x00020000 | [`INBOUND_ACTIVE`](Self::INBOUND_ACTIVE) | `STATUS_INBOUND_ACTIVE` | The transport is receiving a message. |
    /// | 0x00040000 | [`INBOUND_FLUSH`](Self::INBOUND_FLUSH) | `STATUS_INBOUND_FLUSH` | The transport is emptying its inbound queue. |
    /// | 0x00100000 | [`OUTBOUND_ENABLED`](Self::OUTBOUND_ENABLED) | `STATUS_OUTBOUND_ENABLED` | The transport can send. |
    /// | 0x00200000 | [`OUTBOUND_ACTIVE`](Self::OUTBOUND_ACTIVE) | `STATUS_OUTBOUND_ACTIVE` | The transport is sending a message. |
    /// | 0x00400000 | [`OUTBOUND_FLUSH`](Self::OUTBOUND_FLUSH) | `STATUS_OUTBOUND_FLUSH` | The transport is emptying its outbound queue. |
    /// | 0x00800000 | [`REMOTE_ACCESS`](Self::REMOTE_ACCESS) | `STATUS_REMOTE_ACCESS` | The transport can work with headers of mail that stays on the server. |
    ///
    /// [pidtagstatuscode-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstatuscode-canonical-property)
    pub struct ResourceStatus: u32 {
        /// It works.
        #[doc(alias = "STATUS_AVAILABLE")]
        const AVAILABLE = 0x00000001;
        /// Only local data and services are in reach.
        #[doc(alias = "STATUS_OFFLINE")]
        const OFFLINE = 0x00000002;
        /// It has trouble and may soon stop.
        #[doc(alias = "STATUS_FAILURE")]
        const FAILURE = 0x00000004;
        /// The transport can receive.
        #[doc(alias = "STATUS_INBOUND_ENABLED")]
        const INBOUND_ENABLED = 0x00010000;
        /// The transport is receiving a message.
        #[doc(alias = "STATUS_INBOUND_ACTIVE")]
        const INBOUND_ACTIVE = 0x00020000;
        /// The transport is emptying its inbound queue.
        #[doc(alias = "STATUS_INBOUND_FLUSH")]
        const INBOUND_FLUSH = 0x00040000;
        /// The transport can send.
        #[doc(alias = "STATUS_OUTBOUND_ENABLED")]
        const OUTBOUND_ENABLED = 0x00100000;
        /// The transport is sending a message.
        #[doc(alias = "STATUS_OUTBOUND_ACTIVE")]
        const OUTBOUND_ACTIVE = 0x00200000;
        /// The transport is emptying its outbound queue.
        #[doc(alias = "STATUS_OUTBOUND_FLUSH")]
        const OUTBOUND_FLUSH = 0x00400000;
        /// The transport can work with headers of mail that stays on the server.
        #[doc(alias = "STATUS_REMOTE_ACCESS")]
        const REMOTE_ACCESS = 0x00800000;
    }
}

/// What a row of the status or provider table stands for.
///
/// Value of: [`PR_RESOURCE_TYPE`](crate::tags::RESOURCE_TYPE).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 33 | [`StoreProvider`](Self::StoreProvider) | `MAPI_STORE_PROVIDER` | A message store provider. |
/// | 34 | [`AddressBook`](Self::AddressBook) | `MAPI_AB` | MAPI's own address book. |
/// | 35 | [`AddressBookProvider`](Self::AddressBookProvider) | `MAPI_AB_PROVIDER` | An address book provider. |
/// | 36 | [`TransportProvider`](Self::TransportProvider) | `MAPI_TRANSPORT_PROVIDER` | A transport provider. |
/// | 37 | [`Spooler`](Self::Spooler) | `MAPI_SPOOLER` | The spooler. |
/// | 38 | [`ProfileProvider`](Self::ProfileProvider) | `MAPI_PROFILE_PROVIDER` | A profile provider. |
/// | 39 | [`Subsystem`](Self::Subsystem) | `MAPI_SUBSYSTEM` | MAPI itself. |
/// | 40 | [`HookProvider`](Self::HookProvider) | `MAPI_HOOK_PROVIDER` | A spooler hook. |
///
/// [pidtagresourcetype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourcetype-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ResourceType {
    /// A message store provider.
    #[doc(alias = "MAPI_STORE_PROVIDER")]
    StoreProvider,
    /// MAPI's own address book.
    #[doc(alias = "MAPI_AB")]
    AddressBook,
    /// An address book provider.
    #[doc(alias = "MAPI_AB_PROVIDER")]
    AddressBookProvider,
    /// A transport provider.
    #[doc(alias = "MAPI_TRANSPORT_PROVIDER")]
    TransportProvider,
    /// The spooler.
    #[doc(alias = "MAPI_SPOOLER")]
    Spooler,
    /// A profile provider.
    #[doc(alias = "MAPI_PROFILE_PROVIDER")]
    ProfileProvider,
    /// MAPI itself.
    #[doc(alias = "MAPI_SUBSYSTEM")]
    Subsystem,
    /// A spooler hook.
    #[doc(alias = "MAPI_HOOK_PROVIDER")]
    HookProvider,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for ResourceType {}
impl ResourceType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            33 => Self::StoreProvider,
            34 => Self::AddressBook,
            35 => Self::AddressBookProvider,
            36 => Self::TransportProvider,
            37 => Self::Spooler,
            38 => Self::ProfileProvider,
            39 => Self::Subsystem,
            40 => Self::HookProvider,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::StoreProvider => 33,
            Self::AddressBook => 34,
            Self::AddressBookProvider => 35,
            Self::TransportProvider => 36,
            Self::Spooler => 37,
            Self::ProfileProvider => 38,
            Self::Subsystem => 39,
            Self::HookProvider => 40,
            Self::Unknown(other) => other,
        }
    }
}

/// What a restriction tests.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`And`](Self::And) | `RES_AND` | All of its parts. |
/// | 1 | [`Or`](Self::Or) | `RES_OR` | Any of its parts. |
/// | 2 | [`Not`](Self::Not) | `RES_NOT` | The opposite of its part. |
/// | 3 | [`Content`](Self::Content) | `RES_CONTENT` | Text or bytes within a property. |
/// | 4 | [`Property`](Self::Property) | `RES_PROPERTY` | A property against a value. |
/// | 5 | [`CompareProps`](Self::CompareProps) | `RES_COMPAREPROPS` | Two properties with one another. |
/// | 6 | [`BitMask`](Self::BitMask) | `RES_BITMASK` | Bits of a property. |
/// | 7 | [`Size`](Self::Size) | `RES_SIZE` | The size of a property. |
/// | 8 | [`Exist`](Self::Exist) | `RES_EXIST` | Whether a property is there. |
/// | 9 | [`SubRestriction`](Self::SubRestriction) | `RES_SUBRESTRICTION` | The recipients or attachments of a message. |
/// | 10 | [`Comment`](Self::Comment) | `RES_COMMENT` | Nothing of its own; it carries notes beside a part. |
/// | 11 | [`Count`](Self::Count) | `RES_COUNT` | Its part, up to a number of matches. |
/// | 12 | [`Annotation`](Self::Annotation) | `RES_ANNOTATION` | Nothing of its own; it carries notes beside a part. |
///
/// [srestriction](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/srestriction)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum RestrictionType {
    /// All of its parts.
    #[doc(alias = "RES_AND")]
    And,
    /// Any of its parts.
    #[doc(alias = "RES_OR")]
    Or,
    /// The opposite of its part.
    #[doc(alias = "RES_NOT")]
    Not,
    /// Text or bytes within a property.
    #[doc(alias = "RES_CONTENT")]
    Content,
    /// A property against a value.
    #[doc(alias = "RES_PROPERTY")]
    Property,
    /// Two properties with one another.
    #[doc(alias = "RES_COMPAREPROPS")]
    CompareProps,
    /// Bits of a property.
    #[doc(alias = "RES_BITMASK")]
    BitMask,
    /// The size of a property.
    #[doc(alias = "RES_SIZE")]
    Size,
    /// Whether a property is there.
    #[doc(alias = "RES_EXIST")]
    Exist,
    /// The recipients or attachments of a message.
    #[doc(alias = "RES_SUBRESTRICTION")]
    SubRestriction,
    /// Nothing of its own; it carries notes beside a part.
    #[doc(alias = "RES_COMMENT")]
    Comment,
    /// Its part, up to a number of matches.
    #[doc(alias = "RES_COUNT")]
    Count,
    /// Nothing of its own; it carries notes beside a part.
    #[doc(alias = "RES_ANNOTATION")]
    Annotation,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for RestrictionType {}
impl RestrictionType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::And,
            1 => Self::Or,
            2 => Self::Not,
            3 => Self::Content,
            4 => Self::Property,
            5 => Self::CompareProps,
            6 => Self::BitMask,
            7 => Self::Size,
            8 => Self::Exist,
            9 => Self::SubRestriction,
            10 => Self::Comment,
            11 => Self::Count,
            12 => Self::Annotation,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::And => 0,
            Self::Or => 1,
            Self::Not => 2,
            Self::Content => 3,
            Self::Property => 4,
            Self::CompareProps => 5,
            Self::BitMask => 6,
            Self::Size => 7,
            Self::Exist => 8,
            Self::SubRestriction => 9,
            Self::Comment => 10,
            Self::Count => 11,
            Self::Annotation => 12,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How the retention of an item is set.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`EXPLICIT`](Self::EXPLICIT) | `RETENTION_FLAGS_EXPLICIT` |  |
    /// | 0x00000002 | [`TAG_CHANGED`](Self::TAG_CHANGED) | `RETENTION_FLAGS_TAG_CHANGED` |  |
    /// | 0x00000004 | [`AUTOTAG`](Self::AUTOTAG) | `RETENTION_FLAGS_AUTOTAG` |  |
    /// | 0x00000008 | [`PERSONAL`](Self::PERSONAL) | `RETENTION_FLAGS_PERSONAL` |  |
    /// | 0x00000010 | [`EXPLICIT_ARCHIVE`](Self::EXPLICIT_ARCHIVE) | `RETENTION_FLAGS_EXPLICIT_ARCHIVE` |  |
    /// | 0x00000020 | [`KEEP_IN_PLACE`](Self::KEEP_IN_PLACE) | `RETENTION_FLAGS_KEEP_IN_PLACE` |  |
    /// | 0x00000040 | [`SYSTEM_DATA`](Self::SYSTEM_DATA) | `RETENTION_FLAGS_SYSTEM_DATA` |  |
    /// | 0x00000080 | [`NEEDS_RESCAN`](Self::NEEDS_RESCAN) | `RETENTION_FLAGS_NEEDS_RESCAN` |  |
    /// | 0x00000100 | [`PENDING_RESCAN`](Self::PENDING_RESCAN) | `RETENTION_FLAGS_PENDING_RESCAN` |  |
    ///
    /// [pidtagretentionflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagretentionflags-canonical-property)
    pub struct RetentionFlags: u32 {
        /// `RETENTION_FLAGS_EXPLICIT`.
        #[doc(alias = "RETENTION_FLAGS_EXPLICIT")]
        const EXPLICIT = 0x00000001;
        /// `RETENTION_FLAGS_TAG_CHANGED`.
        #[doc(alias = "RETENTION_FLAGS_TAG_CHANGED")]
        const TAG_CHANGED = 0x00000002;
        /// `RETENTION_FLAGS_AUTOTAG`.
        #[doc(alias = "RETENTION_FLAGS_AUTOTAG")]
        const AUTOTAG = 0x00000004;
        /// `RETENTION_FLAGS_PERSONAL`.
        #[doc(alias = "RETENTION_FLAGS_PERSONAL")]
        const PERSONAL = 0x00000008;
        /// `RETENTION_FLAGS_EXPLICIT_ARCHIVE`.
        #[doc(alias = "RETENTION_FLAGS_EXPLICIT_ARCHIVE")]
        const EXPLICIT_ARCHIVE = 0x00000010;
        /// `RETENTION_FLAGS_KEEP_IN_PLACE`.
        #[doc(alias = "RETENTION_FLAGS_KEEP_IN_PLACE")]
        const KEEP_IN_PLACE = 0x00000020;
        /// `RETENTION_FLAGS_SYSTEM_DATA`.
        #[doc(alias = "RETENTION_FLAGS_SYSTEM_DATA")]
        const SYSTEM_DATA = 0x00000040;
        /// `RETENTION_FLAGS_NEEDS_RESCAN`.
        #[doc(alias = "RETENTION_FLAGS_NEEDS_RESCAN")]
        const NEEDS_RESCAN = 0x00000080;
        /// `RETENTION_FLAGS_PENDING_RESCAN`.
        #[doc(alias = "RETENTION_FLAGS_PENDING_RESCAN")]
        const PENDING_RESCAN = 0x00000100;
    }
}

#[cfg(feature = "exchange")]
/// What a role is for.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Object`](Self::Object) | `ROLESCOPE_OBJECT` |  |
/// | 1 | [`Folder`](Self::Folder) | `ROLESCOPE_FOLDER`, `ROLESCOPE_MAX` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum RoleScope {
    /// `ROLESCOPE_OBJECT`.
    #[doc(alias = "ROLESCOPE_OBJECT")]
    Object,
    /// `ROLESCOPE_FOLDER`.
    #[doc(alias = "ROLESCOPE_FOLDER")]
    #[doc(alias = "ROLESCOPE_MAX")]
    Folder,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "exchange")]
impl ::core::cmp::Eq for RoleScope {}
#[cfg(feature = "exchange")]
impl RoleScope {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Object,
            1 => Self::Folder,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Object => 0,
            Self::Folder => 1,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// What a row of a list does to the table.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`ADD`](Self::ADD) | `ROW_ADD` |  |
    /// | 0x00000002 | [`MODIFY`](Self::MODIFY) | `ROW_MODIFY` |  |
    /// | 0x00000004 | [`REMOVE`](Self::REMOVE) | `ROW_REMOVE` |  |
    /// | 0x00000005 | [`EMPTY`](Self::EMPTY) | `ROW_EMPTY` |  |
    ///
    /// [rowentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/rowentry)
    pub struct RowFlags: u32 {
        /// `ROW_ADD`.
        #[doc(alias = "ROW_ADD")]
        const ADD = 0x00000001;
        /// `ROW_MODIFY`.
        #[doc(alias = "ROW_MODIFY")]
        const MODIFY = 0x00000002;
        /// `ROW_REMOVE`.
        #[doc(alias = "ROW_REMOVE")]
        const REMOVE = 0x00000004;
        /// `ROW_EMPTY`.
        #[doc(alias = "ROW_EMPTY")]
        const EMPTY = 0x00000005;
    }
}

crate::flag_set! {
    /// How a list of rows changes a table, and which rights it is about.
    ///
    /// Taken by: [`IExchangeModifyTable::GetTable`](crate::ExchangeModifyTable::table) (`FREEBUSY`
    /// only), [`IExchangeModifyTable::ModifyTable`](crate::ExchangeModifyTable::modify_table).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`REPLACE`](Self::REPLACE) | `ROWLIST_REPLACE` |  |
    /// | 0x00000002 | [`FREEBUSY`](Self::FREEBUSY) | `ACLTABLE_FREEBUSY` |  |
    ///
    /// [iexchangemodifytable-modifytable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iexchangemodifytable-modifytable)
    pub struct RowListFlags: u32 {
        /// `ROWLIST_REPLACE`.
        #[doc(alias = "ROWLIST_REPLACE")]
        const REPLACE = 0x00000001;
        /// `ACLTABLE_FREEBUSY`.
        #[doc(alias = "ACLTABLE_FREEBUSY")]
        const FREEBUSY = 0x00000002;
    }
}

/// What a row of a grouped table is.
///
/// Value of: [`PR_ROW_TYPE`](crate::tags::ROW_TYPE).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Leaf`](Self::Leaf) | `TBL_LEAF_ROW` | A row of data. |
/// | 2 | [`EmptyCategory`](Self::EmptyCategory) | `TBL_EMPTY_CATEGORY` | A heading with nothing below. |
/// | 3 | [`ExpandedCategory`](Self::ExpandedCategory) | `TBL_EXPANDED_CATEGORY` | A heading whose rows are shown. |
/// | 4 | [`CollapsedCategory`](Self::CollapsedCategory) | `TBL_COLLAPSED_CATEGORY` | A heading whose rows are hidden. |
///
/// [pidtagrowtype-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagrowtype-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum RowType {
    /// A row of data.
    #[doc(alias = "TBL_LEAF_ROW")]
    Leaf,
    /// A heading with nothing below.
    #[doc(alias = "TBL_EMPTY_CATEGORY")]
    EmptyCategory,
    /// A heading whose rows are shown.
    #[doc(alias = "TBL_EXPANDED_CATEGORY")]
    ExpandedCategory,
    /// A heading whose rows are hidden.
    #[doc(alias = "TBL_COLLAPSED_CATEGORY")]
    CollapsedCategory,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for RowType {}
impl RowType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Leaf,
            2 => Self::EmptyCategory,
            3 => Self::ExpandedCategory,
            4 => Self::CollapsedCategory,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Leaf => 1,
            Self::EmptyCategory => 2,
            Self::ExpandedCategory => 3,
            Self::CollapsedCategory => 4,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "implement")]
/// How one proves who one is to the HTTP proxy.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Basic`](Self::Basic) | `ROHAUTH_BASIC` |  |
/// | 2 | [`Ntlm`](Self::Ntlm) | `ROHAUTH_NTLM` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum RpcHttpAuth {
    /// `ROHAUTH_BASIC`.
    #[doc(alias = "ROHAUTH_BASIC")]
    Basic,
    /// `ROHAUTH_NTLM`.
    #[doc(alias = "ROHAUTH_NTLM")]
    Ntlm,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "implement")]
impl ::core::cmp::Eq for RpcHttpAuth {}
#[cfg(feature = "implement")]
impl RpcHttpAuth {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Basic,
            2 => Self::Ntlm,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Basic => 1,
            Self::Ntlm => 2,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// How Exchange is reached through HTTP.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`USE_ROH`](Self::USE_ROH) | `ROHFLAGS_USE_ROH` |  |
    /// | 0x00000002 | [`SSL_ONLY`](Self::SSL_ONLY) | `ROHFLAGS_SSL_ONLY` |  |
    /// | 0x00000004 | [`MUTUAL_AUTH`](Self::MUTUAL_AUTH) | `ROHFLAGS_MUTUAL_AUTH` |  |
    /// | 0x00000008 | [`HTTP_FIRST_ON_FAST`](Self::HTTP_FIRST_ON_FAST) | `ROHFLAGS_HTTP_FIRST_ON_FAST` |  |
    /// | 0x00000020 | [`HTTP_FIRST_ON_SLOW`](Self::HTTP_FIRST_ON_SLOW) | `ROHFLAGS_HTTP_FIRST_ON_SLOW` |  |
    pub struct RpcHttpFlags: u32 {
        /// `ROHFLAGS_USE_ROH`.
        #[doc(alias = "ROHFLAGS_USE_ROH")]
        const USE_ROH = 0x00000001;
        /// `ROHFLAGS_SSL_ONLY`.
        #[doc(alias = "ROHFLAGS_SSL_ONLY")]
        const SSL_ONLY = 0x00000002;
        /// `ROHFLAGS_MUTUAL_AUTH`.
        #[doc(alias = "ROHFLAGS_MUTUAL_AUTH")]
        const MUTUAL_AUTH = 0x00000004;
        /// `ROHFLAGS_HTTP_FIRST_ON_FAST`.
        #[doc(alias = "ROHFLAGS_HTTP_FIRST_ON_FAST")]
        const HTTP_FIRST_ON_FAST = 0x00000008;
        /// `ROHFLAGS_HTTP_FIRST_ON_SLOW`.
        #[doc(alias = "ROHFLAGS_HTTP_FIRST_ON_SLOW")]
        const HTTP_FIRST_ON_SLOW = 0x00000020;
    }
}

crate::flag_set! {
    /// What of a message has changed.
    ///
    /// Taken by: `RTFSync`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`RTF_CHANGED`](Self::RTF_CHANGED) | `RTF_SYNC_RTF_CHANGED` |  |
    /// | 0x00000002 | [`BODY_CHANGED`](Self::BODY_CHANGED) | `RTF_SYNC_BODY_CHANGED` |  |
    ///
    /// [rtfsync](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/rtfsync)
    pub struct RtfSyncFlags: u32 {
        /// `RTF_SYNC_RTF_CHANGED`.
        #[doc(alias = "RTF_SYNC_RTF_CHANGED")]
        const RTF_CHANGED = 0x00000001;
        /// `RTF_SYNC_BODY_CHANGED`.
        #[doc(alias = "RTF_SYNC_BODY_CHANGED")]
        const BODY_CHANGED = 0x00000002;
    }
}

#[cfg(feature = "exchange")]
/// Why a rule failed.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`UnknownValue`](Self::UnknownValue) | `RULE_ERR_UNKNOWN`, `RULE_ERR_FIRST` |  |
/// | 2 | [`Load`](Self::Load) | `RULE_ERR_LOAD` |  |
/// | 3 | [`Delivery`](Self::Delivery) | `RULE_ERR_DELIVERY` |  |
/// | 4 | [`Parsing`](Self::Parsing) | `RULE_ERR_PARSING` |  |
/// | 5 | [`CreateDae`](Self::CreateDae) | `RULE_ERR_CREATE_DAE` |  |
/// | 6 | [`NoFolder`](Self::NoFolder) | `RULE_ERR_NO_FOLDER` |  |
/// | 7 | [`NoRights`](Self::NoRights) | `RULE_ERR_NO_RIGHTS` |  |
/// | 8 | [`CreateDam`](Self::CreateDam) | `RULE_ERR_CREATE_DAM` |  |
/// | 9 | [`NoSendas`](Self::NoSendas) | `RULE_ERR_NO_SENDAS` |  |
/// | 10 | [`NoTemplate`](Self::NoTemplate) | `RULE_ERR_NO_TEMPLATE` |  |
/// | 11 | [`Execution`](Self::Execution) | `RULE_ERR_EXECUTION` |  |
/// | 12 | [`QuotaExceeded`](Self::QuotaExceeded) | `RULE_ERR_QUOTA_EXCEEDED` |  |
/// | 13 | [`TooManyRecips`](Self::TooManyRecips) | `RULE_ERR_TOO_MANY_RECIPS`, `RULE_ERR_LAST` |  |
/// | 14 | [`FolderOverQuota`](Self::FolderOverQuota) | `RULE_ERR_FOLDER_OVER_QUOTA` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum RuleError {
    /// `RULE_ERR_UNKNOWN`.
    #[doc(alias = "RULE_ERR_UNKNOWN")]
    #[doc(alias = "RULE_ERR_FIRST")]
    UnknownValue,
    /// `RULE_ERR_LOAD`.
    #[doc(alias = "RULE_ERR_LOAD")]
    Load,
    /// `RULE_ERR_DELIVERY`.
    #[doc(alias = "RULE_ERR_DELIVERY")]
    Delivery,
    /// `RULE_ERR_PARSING`.
    #[doc(alias = "RULE_ERR_PARSING")]
    Parsing,
    /// `RULE_ERR_CREATE_DAE`.
    #[doc(alias = "RULE_ERR_CREATE_DAE")]
    CreateDae,
    /// `RULE_ERR_NO_FOLDER`.
    #[doc(alias = "RULE_ERR_NO_FOLDER")]
    NoFolder,
    /// `RULE_ERR_NO_RIGHTS`.
    #[doc(alias = "RULE_ERR_NO_RIGHTS")]
    NoRights,
    /// `RULE_ERR_CREATE_DAM`.
    #[doc(alias = "RULE_ERR_CREATE_DAM")]
    CreateDam,
    /// `RULE_ERR_NO_SENDAS`.
    #[doc(alias = "RULE_ERR_NO_SENDAS")]
    NoSendas,
    /// `RULE_ERR_NO_TEMPLATE`.
    #[doc(alias = "RULE_ERR_NO_TEMPLATE")]
    NoTemplate,
    /// `RULE_ERR_EXECUTION`.
    #[doc(alias = "RULE_ERR_EXECUTION")]
    Execution,
    /// `RULE_ERR_QUOTA_EXCEEDED`.
    #[doc(alias = "RULE_ERR_QUOTA_EXCEEDED")]
    QuotaExceeded,
    /// `RULE_ERR_TOO_MANY_RECIPS`.
    #[doc(alias = "RULE_ERR_TOO_MANY_RECIPS")]
    #[doc(alias = "RULE_ERR_LAST")]
    TooManyRecips,
    /// `RULE_ERR_FOLDER_OVER_QUOTA`.
    #[doc(alias = "RULE_ERR_FOLDER_OVER_QUOTA")]
    FolderOverQuota,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "exchange")]
impl ::core::cmp::Eq for RuleError {}
#[cfg(feature = "exchange")]
impl RuleError {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::UnknownValue,
            2 => Self::Load,
            3 => Self::Delivery,
            4 => Self::Parsing,
            5 => Self::CreateDae,
            6 => Self::NoFolder,
            7 => Self::NoRights,
            8 => Self::CreateDam,
            9 => Self::NoSendas,
            10 => Self::NoTemplate,
            11 => Self::Execution,
            12 => Self::QuotaExceeded,
            13 => Self::TooManyRecips,
            14 => Self::FolderOverQuota,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::UnknownValue => 1,
            Self::Load => 2,
            Self::Delivery => 3,
            Self::Parsing => 4,
            Self::CreateDae => 5,
            Self::NoFolder => 6,
            Self::NoRights => 7,
            Self::CreateDam => 8,
            Self::NoSendas => 9,
            Self::NoTemplate => 10,
            Self::Execution => 11,
            Self::QuotaExceeded => 12,
            Self::TooManyRecips => 13,
            Self::FolderOverQuota => 14,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// The state of a rule.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`ENABLED`](Self::ENABLED) | `ST_ENABLED` |  |
    /// | 0x00000002 | [`ERROR`](Self::ERROR) | `ST_ERROR` |  |
    /// | 0x00000004 | [`ONLY_WHEN_OOF`](Self::ONLY_WHEN_OOF) | `ST_ONLY_WHEN_OOF` |  |
    /// | 0x00000008 | [`KEEP_OOF_HIST`](Self::KEEP_OOF_HIST) | `ST_KEEP_OOF_HIST` |  |
    /// | 0x00000010 | [`EXIT_LEVEL`](Self::EXIT_LEVEL) | `ST_EXIT_LEVEL` |  |
    /// | 0x00000020 | [`SKIP_IF_SCL_IS_SAFE`](Self::SKIP_IF_SCL_IS_SAFE) | `ST_SKIP_IF_SCL_IS_SAFE` |  |
    /// | 0x00000040 | [`RULE_PARSE_ERROR`](Self::RULE_PARSE_ERROR) | `ST_RULE_PARSE_ERROR` |  |
    /// | 0x80000000 | [`CLEAR_OOF_HIST`](Self::CLEAR_OOF_HIST) | `ST_CLEAR_OOF_HIST` |  |
    ///
    /// `ST_DISABLED` is the empty set.
    #[doc(alias = "ST_DISABLED")]
    pub struct RuleState: u32 {
        /// `ST_ENABLED`.
        #[doc(alias = "ST_ENABLED")]
        const ENABLED = 0x00000001;
        /// `ST_ERROR`.
        #[doc(alias = "ST_ERROR")]
        const ERROR = 0x00000002;
        /// `ST_ONLY_WHEN_OOF`.
        #[doc(alias = "ST_ONLY_WHEN_OOF")]
        const ONLY_WHEN_OOF = 0x00000004;
        /// `ST_KEEP_OOF_HIST`.
        #[doc(alias = "ST_KEEP_OOF_HIST")]
        const KEEP_OOF_HIST = 0x00000008;
        /// `ST_EXIT_LEVEL`.
        #[doc(alias = "ST_EXIT_LEVEL")]
        const EXIT_LEVEL = 0x00000010;
        /// `ST_SKIP_IF_SCL_IS_SAFE`.
        #[doc(alias = "ST_SKIP_IF_SCL_IS_SAFE")]
        const SKIP_IF_SCL_IS_SAFE = 0x00000020;
        /// `ST_RULE_PARSE_ERROR`.
        #[doc(alias = "ST_RULE_PARSE_ERROR")]
        const RULE_PARSE_ERROR = 0x00000040;
        /// `ST_CLEAR_OOF_HIST`.
        #[doc(alias = "ST_CLEAR_OOF_HIST")]
        const CLEAR_OOF_HIST = 0x80000000;
    }
}

crate::flag_set! {
    /// What an object is after its changes are saved.
    ///
    /// Taken by: `IMAPIProp::SaveChanges`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`KEEP_OPEN_READONLY`](Self::KEEP_OPEN_READONLY) | `KEEP_OPEN_READONLY` | It stays open for reading. |
    /// | 0x00000002 | [`KEEP_OPEN_READWRITE`](Self::KEEP_OPEN_READWRITE) | `KEEP_OPEN_READWRITE` | It stays open for reading and writing. |
    /// | 0x00000004 | [`FORCE_SAVE`](Self::FORCE_SAVE) | `FORCE_SAVE` | Changes that others made meanwhile are overwritten. |
    /// | 0x00000008 | [`DEFERRED_ERRORS`](Self::DEFERRED_ERRORS) | `MAPI_DEFERRED_ERRORS` | Success may be reported early; a later call then fails. |
    /// | 0x00000080 | [`SPAMFILTER_ONSAVE`](Self::SPAMFILTER_ONSAVE) | `SPAMFILTER_ONSAVE` | A personal store runs its spam filter on the message. |
    /// | 0x00001000 | [`NON_EMS_XP_SAVE`](Self::NON_EMS_XP_SAVE) | `NON_EMS_XP_SAVE` | A transport other than Exchange saves the message in a personal store. |
    ///
    /// [imapiprop-savechanges](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-savechanges)
    pub struct SaveFlags: u32 {
        /// It stays open for reading.
        const KEEP_OPEN_READONLY = 0x00000001;
        /// It stays open for reading and writing.
        const KEEP_OPEN_READWRITE = 0x00000002;
        /// Changes that others made meanwhile are overwritten.
        const FORCE_SAVE = 0x00000004;
        /// Success may be reported early; a later call then fails.
        #[doc(alias = "MAPI_DEFERRED_ERRORS")]
        const DEFERRED_ERRORS = 0x00000008;
        /// A personal store runs its spam filter on the message.
        const SPAMFILTER_ONSAVE = 0x00000080;
        /// A transport other than Exchange saves the message in a personal store.
        const NON_EMS_XP_SAVE = 0x00001000;
    }
}

/// The format that a form is saved in.
///
/// Given by: `IMAPIViewContext::GetSaveStream`.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Text`](Self::Text) | `SAVE_FORMAT_TEXT` |  |
/// | 2 | [`Richtext`](Self::Richtext) | `SAVE_FORMAT_RICHTEXT` |  |
///
/// [imapiviewcontext-getsavestream](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiviewcontext-getsavestream)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum SaveFormat {
    /// `SAVE_FORMAT_TEXT`.
    #[doc(alias = "SAVE_FORMAT_TEXT")]
    Text,
    /// `SAVE_FORMAT_RICHTEXT`.
    #[doc(alias = "SAVE_FORMAT_RICHTEXT")]
    Richtext,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for SaveFormat {}
impl SaveFormat {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Text,
            2 => Self::Richtext,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Text => 1,
            Self::Richtext => 2,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How a message is saved past the filters.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x0D000000 | [`INSP_ONEOFFFLAGS`](Self::INSP_ONEOFFFLAGS) | `INSP_ONEOFFFLAGS` |  |
    /// | 0x02000000 | [`INSP_PROPDEFINITION`](Self::INSP_PROPDEFINITION) | `INSP_PROPDEFINITION` |  |
    /// | 0x00000010 | [`PRXF_IGNORE_SEC_WARNING`](Self::PRXF_IGNORE_SEC_WARNING) | `PRXF_IGNORE_SEC_WARNING` |  |
    pub struct SaveMarks: u32 {
        /// `INSP_ONEOFFFLAGS`.
        const INSP_ONEOFFFLAGS = 0x0D000000;
        /// `INSP_PROPDEFINITION`.
        const INSP_PROPDEFINITION = 0x02000000;
        /// `PRXF_IGNORE_SEC_WARNING`.
        const PRXF_IGNORE_SEC_WARNING = 0x00000010;
    }
}

crate::flag_set! {
    /// How far a saved sort order reaches.
    ///
    /// Taken by: [`IMAPIFolder::SaveContentsSort`](crate::Folder::save_contents_sort).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000002 | [`RECURSIVE`](Self::RECURSIVE) | `RECURSIVE_SORT` | All folders below it too. |
    ///
    /// [imapifolder-savecontentssort](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-savecontentssort)
    pub struct SaveSortFlags: u32 {
        /// All folders below it too.
        #[doc(alias = "RECURSIVE_SORT")]
        const RECURSIVE = 0x00000002;
    }
}

crate::flag_set! {
    /// How a search runs.
    ///
    /// Taken by: [`IMAPIContainer::SetSearchCriteria`](crate::Container::set_search_criteria)
    /// (`STOP`, `RESTART`, `RECURSIVE`, `SHALLOW`, `FOREGROUND`, `BACKGROUND`,
    /// `NON_CONTENT_INDEXED` only).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`STOP`](Self::STOP) | `STOP_SEARCH` | Stop it. |
    /// | 0x00000002 | [`RESTART`](Self::RESTART) | `RESTART_SEARCH` | Start it, or start it again. |
    /// | 0x00000004 | [`RECURSIVE`](Self::RECURSIVE) | `RECURSIVE_SEARCH` | Search the containers below too. |
    /// | 0x00000008 | [`SHALLOW`](Self::SHALLOW) | `SHALLOW_SEARCH` | Search the containers named only. |
    /// | 0x00000010 | [`FOREGROUND`](Self::FOREGROUND) | `FOREGROUND_SEARCH` | Run it at high priority. |
    /// | 0x00000020 | [`BACKGROUND`](Self::BACKGROUND) | `BACKGROUND_SEARCH` | Run it at low priority. |
    /// | 0x00010000 | [`CONTENT_INDEXED`](Self::CONTENT_INDEXED) | `CONTENT_INDEXED_SEARCH` | Use the full-text index. |
    /// | 0x00020000 | [`NON_CONTENT_INDEXED`](Self::NON_CONTENT_INDEXED) | `NON_CONTENT_INDEXED_SEARCH` | Leave the full-text index alone. |
    /// | 0x00040000 | [`STATIC`](Self::STATIC) | `STATIC_SEARCH` | Search once; do not follow changes. |
    ///
    /// [imapicontainer-setsearchcriteria](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-setsearchcriteria)
    pub struct SearchFlags: u32 {
        /// Stop it.
        #[doc(alias = "STOP_SEARCH")]
        const STOP = 0x00000001;
        /// Start it, or start it again.
        #[doc(alias = "RESTART_SEARCH")]
        const RESTART = 0x00000002;
        /// Search the containers below too.
        #[doc(alias = "RECURSIVE_SEARCH")]
        const RECURSIVE = 0x00000004;
        /// Search the containers named only.
        #[doc(alias = "SHALLOW_SEARCH")]
        const SHALLOW = 0x00000008;
        /// Run it at high priority.
        #[doc(alias = "FOREGROUND_SEARCH")]
        const FOREGROUND = 0x00000010;
        /// Run it at low priority.
        #[doc(alias = "BACKGROUND_SEARCH")]
        const BACKGROUND = 0x00000020;
        /// Use the full-text index.
        #[doc(alias = "CONTENT_INDEXED_SEARCH")]
        const CONTENT_INDEXED = 0x00010000;
        /// Leave the full-text index alone.
        #[doc(alias = "NON_CONTENT_INDEXED_SEARCH")]
        const NON_CONTENT_INDEXED = 0x00020000;
        /// Search once; do not follow changes.
        #[doc(alias = "STATIC_SEARCH")]
        const STATIC = 0x00040000;
    }
}

#[cfg(feature = "outlook")]
/// What an element of such a block is.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Entryid`](Self::Entryid) | `RSF_ELID_ENTRYID` |  |
/// | 2 | [`Header`](Self::Header) | `RSF_ELID_HEADER` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum SearchFolderElement {
    /// `RSF_ELID_ENTRYID`.
    #[doc(alias = "RSF_ELID_ENTRYID")]
    Entryid,
    /// `RSF_ELID_HEADER`.
    #[doc(alias = "RSF_ELID_HEADER")]
    Header,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "outlook")]
impl ::core::cmp::Eq for SearchFolderElement {}
#[cfg(feature = "outlook")]
impl SearchFolderElement {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Entryid,
            2 => Self::Header,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Entryid => 1,
            Self::Header => 2,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "outlook")]
/// What a persisted block of the reminders and search folders is.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0x8000 | [`TreatAsSf`](Self::TreatAsSf) | `RSF_PID_TREAT_AS_SF` |  |
/// | 0x8001 | [`RssSubscription`](Self::RssSubscription) | `RSF_PID_RSS_SUBSCRIPTION` |  |
/// | 0x8002 | [`SendAndTrack`](Self::SendAndTrack) | `RSF_PID_SEND_AND_TRACK` |  |
/// | 0x8004 | [`TodoSearch`](Self::TodoSearch) | `RSF_PID_TODO_SEARCH` |  |
/// | 0x8006 | [`ConvActions`](Self::ConvActions) | `RSF_PID_CONV_ACTIONS` |  |
/// | 0x8007 | [`CombinedActions`](Self::CombinedActions) | `RSF_PID_COMBINED_ACTIONS` |  |
/// | 0x8008 | [`SuggestedContacts`](Self::SuggestedContacts) | `RSF_PID_SUGGESTED_CONTACTS` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum SearchFolderKind {
    /// `RSF_PID_TREAT_AS_SF`.
    #[doc(alias = "RSF_PID_TREAT_AS_SF")]
    TreatAsSf,
    /// `RSF_PID_RSS_SUBSCRIPTION`.
    #[doc(alias = "RSF_PID_RSS_SUBSCRIPTION")]
    RssSubscription,
    /// `RSF_PID_SEND_AND_TRACK`.
    #[doc(alias = "RSF_PID_SEND_AND_TRACK")]
    SendAndTrack,
    /// `RSF_PID_TODO_SEARCH`.
    #[doc(alias = "RSF_PID_TODO_SEARCH")]
    TodoSearch,
    /// `RSF_PID_CONV_ACTIONS`.
    #[doc(alias = "RSF_PID_CONV_ACTIONS")]
    ConvActions,
    /// `RSF_PID_COMBINED_ACTIONS`.
    #[doc(alias = "RSF_PID_COMBINED_ACTIONS")]
    CombinedActions,
    /// `RSF_PID_SUGGESTED_CONTACTS`.
    #[doc(alias = "RSF_PID_SUGGESTED_CONTACTS")]
    SuggestedContacts,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "outlook")]
impl ::core::cmp::Eq for SearchFolderKind {}
#[cfg(feature = "outlook")]
impl SearchFolderKind {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0x8000 => Self::TreatAsSf,
            0x8001 => Self::RssSubscription,
            0x8002 => Self::SendAndTrack,
            0x8004 => Self::TodoSearch,
            0x8006 => Self::ConvActions,
            0x8007 => Self::CombinedActions,
            0x8008 => Self::SuggestedContacts,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::TreatAsSf => 0x8000,
            Self::RssSubscription => 0x8001,
            Self::SendAndTrack => 0x8002,
            Self::TodoSearch => 0x8004,
            Self::ConvActions => 0x8006,
            Self::CombinedActions => 0x8007,
            Self::SuggestedContacts => 0x8008,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How a search is doing.
    ///
    /// Given by: [`IMAPIContainer::GetSearchCriteria`](crate::Container::search_criteria).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`RUNNING`](Self::RUNNING) | `SEARCH_RUNNING` | It runs; clear: it has stopped, its results stay. |
    /// | 0x00000002 | [`REBUILD`](Self::REBUILD) | `SEARCH_REBUILD` | The first results are still being gathered. |
    /// | 0x00000004 | [`RECURSIVE`](Self::RECURSIVE) | `SEARCH_RECURSIVE` | Containers below are searched too. |
    /// | 0x00000008 | [`FOREGROUND`](Self::FOREGROUND) | `SEARCH_FOREGROUND` | It runs at high priority. |
    /// | 0x00001000 | [`COMPLETE`](Self::COMPLETE) | `SEARCH_COMPLETE` | All results are there. |
    /// | 0x00002000 | [`PARTIAL`](Self::PARTIAL) | `SEARCH_PARTIAL` | Some parts could not be searched. |
    /// | 0x00010000 | [`STATIC`](Self::STATIC) | `SEARCH_STATIC` | It does not follow changes. |
    /// | 0x00020000 | [`MAYBE_STATIC`](Self::MAYBE_STATIC) | `SEARCH_MAYBE_STATIC` | It may not follow changes. |
    /// | 0x01000000 | [`CI_TOTALLY`](Self::CI_TOTALLY) | `CI_TOTALLY` | The full-text index answered all of it. |
    /// | 0x02000000 | [`CI_WITH_TWIR_RESIDUAL`](Self::CI_WITH_TWIR_RESIDUAL) | `CI_WITH_TWIR_RESIDUAL` | The index answered, the rest was read through. |
    /// | 0x04000000 | [`TWIR_MOSTLY`](Self::TWIR_MOSTLY) | `TWIR_MOSTLY` | Most of it was read through. |
    /// | 0x08000000 | [`TWIR_TOTALLY`](Self::TWIR_TOTALLY) | `TWIR_TOTALLY` | All of it was read through. |
    ///
    /// [imapicontainer-getsearchcriteria](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-getsearchcriteria)
    pub struct SearchState: u32 {
        /// It runs; clear: it has stopped, its results stay.
        #[doc(alias = "SEARCH_RUNNING")]
        const RUNNING = 0x00000001;
        /// The first results are still being gathered.
        #[doc(alias = "SEARCH_REBUILD")]
        const REBUILD = 0x00000002;
        /// Containers below are searched too.
        #[doc(alias = "SEARCH_RECURSIVE")]
        const RECURSIVE = 0x00000004;
        /// It runs at high priority.
        #[doc(alias = "SEARCH_FOREGROUND")]
        const FOREGROUND = 0x00000008;
        /// All results are there.
        #[doc(alias = "SEARCH_COMPLETE")]
        const COMPLETE = 0x00001000;
        /// Some parts could not be searched.
        #[doc(alias = "SEARCH_PARTIAL")]
        const PARTIAL = 0x00002000;
        /// It does not follow changes.
        #[doc(alias = "SEARCH_STATIC")]
        const STATIC = 0x00010000;
        /// It may not follow changes.
        #[doc(alias = "SEARCH_MAYBE_STATIC")]
        const MAYBE_STATIC = 0x00020000;
        /// The full-text index answered all of it.
        const CI_TOTALLY = 0x01000000;
        /// The index answered, the rest was read through.
        const CI_WITH_TWIR_RESIDUAL = 0x02000000;
        /// Most of it was read through.
        const TWIR_MOSTLY = 0x04000000;
        /// All of it was read through.
        const TWIR_TOTALLY = 0x08000000;
    }
}

crate::flag_set! {
    /// How a message is protected.
    ///
    /// Value of: [`PR_SECURITY`](crate::tags::SECURITY).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`SIGNED`](Self::SIGNED) | `SECURITY_SIGNED` | It is signed. |
    /// | 0x00000002 | [`ENCRYPTED`](Self::ENCRYPTED) | `SECURITY_ENCRYPTED` | It is encrypted. |
    pub struct SecurityFlags: u32 {
        /// It is signed.
        #[doc(alias = "SECURITY_SIGNED")]
        const SIGNED = 0x00000001;
        /// It is encrypted.
        #[doc(alias = "SECURITY_ENCRYPTED")]
        const ENCRYPTED = 0x00000002;
    }
}

/// What the check of the sender's address has given.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Neutral`](Self::Neutral) | `SENDER_ID_NEUTRAL` |  |
/// | 2 | [`Pass`](Self::Pass) | `SENDER_ID_PASS` |  |
/// | 3 | [`Fail`](Self::Fail) | `SENDER_ID_FAIL` |  |
/// | 4 | [`SoftFail`](Self::SoftFail) | `SENDER_ID_SOFT_FAIL` |  |
/// | 5 | [`None`](Self::None) | `SENDER_ID_NONE` |  |
/// | 0x80000006 | [`TempError`](Self::TempError) | `SENDER_ID_TEMP_ERROR` |  |
/// | 0x80000007 | [`PermError`](Self::PermError) | `SENDER_ID_PERM_ERROR` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum SenderId {
    /// `SENDER_ID_NEUTRAL`.
    #[doc(alias = "SENDER_ID_NEUTRAL")]
    Neutral,
    /// `SENDER_ID_PASS`.
    #[doc(alias = "SENDER_ID_PASS")]
    Pass,
    /// `SENDER_ID_FAIL`.
    #[doc(alias = "SENDER_ID_FAIL")]
    Fail,
    /// `SENDER_ID_SOFT_FAIL`.
    #[doc(alias = "SENDER_ID_SOFT_FAIL")]
    SoftFail,
    /// `SENDER_ID_NONE`.
    #[doc(alias = "SENDER_ID_NONE")]
    None,
    /// `SENDER_ID_TEMP_ERROR`.
    #[doc(alias = "SENDER_ID_TEMP_ERROR")]
    TempError,
    /// `SENDER_ID_PERM_ERROR`.
    #[doc(alias = "SENDER_ID_PERM_ERROR")]
    PermError,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for SenderId {}
impl SenderId {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Neutral,
            2 => Self::Pass,
            3 => Self::Fail,
            4 => Self::SoftFail,
            5 => Self::None,
            0x80000006 => Self::TempError,
            0x80000007 => Self::PermError,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Neutral => 1,
            Self::Pass => 2,
            Self::Fail => 3,
            Self::SoftFail => 4,
            Self::None => 5,
            Self::TempError => 0x80000006,
            Self::PermError => 0x80000007,
            Self::Unknown(other) => other,
        }
    }
}

/// How private a message is.
///
/// Value of: [`PR_ORIGINAL_SENSITIVITY`](crate::tags::ORIGINAL_SENSITIVITY),
/// [`PR_SENSITIVITY`](crate::tags::SENSITIVITY).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`None`](Self::None) | `SENSITIVITY_NONE` | Not at all. |
/// | 1 | [`Personal`](Self::Personal) | `SENSITIVITY_PERSONAL` | Personal. |
/// | 2 | [`Private`](Self::Private) | `SENSITIVITY_PRIVATE` | Private. |
/// | 3 | [`CompanyConfidential`](Self::CompanyConfidential) | `SENSITIVITY_COMPANY_CONFIDENTIAL` | For the company only. |
///
/// [pidtagsensitivity-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsensitivity-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Sensitivity {
    /// Not at all.
    #[doc(alias = "SENSITIVITY_NONE")]
    None,
    /// Personal.
    #[doc(alias = "SENSITIVITY_PERSONAL")]
    Personal,
    /// Private.
    #[doc(alias = "SENSITIVITY_PRIVATE")]
    Private,
    /// For the company only.
    #[doc(alias = "SENSITIVITY_COMPANY_CONFIDENTIAL")]
    CompanyConfidential,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for Sensitivity {}
impl Sensitivity {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::None,
            1 => Self::Personal,
            2 => Self::Private,
            3 => Self::CompanyConfidential,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::None => 0,
            Self::Personal => 1,
            Self::Private => 2,
            Self::CompanyConfidential => 3,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// How a message service is configured.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000002 | [`SERVICE`](Self::SERVICE) | `UI_SERVICE` |  |
    /// | 0x00000004 | [`CURRENT_PROVIDER_FIRST`](Self::CURRENT_PROVIDER_FIRST) | `UI_CURRENT_PROVIDER_FIRST` |  |
    ///
    /// [imsgserviceadmin-configuremsgservice](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-configuremsgservice)
    pub struct ServiceConfigFlags: u32 {
        /// `UI_SERVICE`.
        #[doc(alias = "UI_SERVICE")]
        const SERVICE = 0x00000002;
        /// `UI_CURRENT_PROVIDER_FIRST`.
        #[doc(alias = "UI_CURRENT_PROVIDER_FIRST")]
        const CURRENT_PROVIDER_FIRST = 0x00000004;
    }
}

#[cfg(feature = "implement")]
/// Why the entry point of a message service is called.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Install`](Self::Install) | `MSG_SERVICE_INSTALL` |  |
/// | 2 | [`Create`](Self::Create) | `MSG_SERVICE_CREATE` |  |
/// | 3 | [`Configure`](Self::Configure) | `MSG_SERVICE_CONFIGURE` |  |
/// | 4 | [`Delete`](Self::Delete) | `MSG_SERVICE_DELETE` |  |
/// | 5 | [`Uninstall`](Self::Uninstall) | `MSG_SERVICE_UNINSTALL` |  |
/// | 6 | [`ProviderCreate`](Self::ProviderCreate) | `MSG_SERVICE_PROVIDER_CREATE` |  |
/// | 7 | [`ProviderDelete`](Self::ProviderDelete) | `MSG_SERVICE_PROVIDER_DELETE` |  |
///
/// [msgserviceentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/msgserviceentry)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ServiceContext {
    /// `MSG_SERVICE_INSTALL`.
    #[doc(alias = "MSG_SERVICE_INSTALL")]
    Install,
    /// `MSG_SERVICE_CREATE`.
    #[doc(alias = "MSG_SERVICE_CREATE")]
    Create,
    /// `MSG_SERVICE_CONFIGURE`.
    #[doc(alias = "MSG_SERVICE_CONFIGURE")]
    Configure,
    /// `MSG_SERVICE_DELETE`.
    #[doc(alias = "MSG_SERVICE_DELETE")]
    Delete,
    /// `MSG_SERVICE_UNINSTALL`.
    #[doc(alias = "MSG_SERVICE_UNINSTALL")]
    Uninstall,
    /// `MSG_SERVICE_PROVIDER_CREATE`.
    #[doc(alias = "MSG_SERVICE_PROVIDER_CREATE")]
    ProviderCreate,
    /// `MSG_SERVICE_PROVIDER_DELETE`.
    #[doc(alias = "MSG_SERVICE_PROVIDER_DELETE")]
    ProviderDelete,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "implement")]
impl ::core::cmp::Eq for ServiceContext {}
#[cfg(feature = "implement")]
impl ServiceContext {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Install,
            2 => Self::Create,
            3 => Self::Configure,
            4 => Self::Delete,
            5 => Self::Uninstall,
            6 => Self::ProviderCreate,
            7 => Self::ProviderDelete,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Install => 1,
            Self::Create => 2,
            Self::Configure => 3,
            Self::Delete => 4,
            Self::Uninstall => 5,
            Self::ProviderCreate => 6,
            Self::ProviderDelete => 7,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// What a message service is, in the service table.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`DEFAULT_STORE`](Self::DEFAULT_STORE) | `SERVICE_DEFAULT_STORE` | It holds the default store. |
    /// | 0x00000002 | [`SINGLE_COPY`](Self::SINGLE_COPY) | `SERVICE_SINGLE_COPY` | A profile may have it once only. |
    /// | 0x00000004 | [`CREATE_WITH_STORE`](Self::CREATE_WITH_STORE) | `SERVICE_CREATE_WITH_STORE` | It comes with a store. |
    /// | 0x00000008 | [`PRIMARY_IDENTITY`](Self::PRIMARY_IDENTITY) | `SERVICE_PRIMARY_IDENTITY` | One of its providers gives the primary identity. |
    /// | 0x00000020 | [`NO_PRIMARY_IDENTITY`](Self::NO_PRIMARY_IDENTITY) | `SERVICE_NO_PRIMARY_IDENTITY` | None of its providers can give the primary identity. |
    ///
    /// [pidtagresourceflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagresourceflags-canonical-property)
    pub struct ServiceFlags: u32 {
        /// It holds the default store.
        #[doc(alias = "SERVICE_DEFAULT_STORE")]
        const DEFAULT_STORE = 0x00000001;
        /// A profile may have it once only.
        #[doc(alias = "SERVICE_SINGLE_COPY")]
        const SINGLE_COPY = 0x00000002;
        /// It comes with a store.
        #[doc(alias = "SERVICE_CREATE_WITH_STORE")]
        const CREATE_WITH_STORE = 0x00000004;
        /// One of its providers gives the primary identity.
        #[doc(alias = "SERVICE_PRIMARY_IDENTITY")]
        const PRIMARY_IDENTITY = 0x00000008;
        /// None of its providers can give the primary identity.
        #[doc(alias = "SERVICE_NO_PRIMARY_IDENTITY")]
        const NO_PRIMARY_IDENTITY = 0x00000020;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// What a message service learns of logging on.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000020 | [`LOGON_FAILED`](Self::LOGON_FAILED) | `SERVICE_LOGON_FAILED` |  |
    pub struct ServiceLogonFlags: u32 {
        /// `SERVICE_LOGON_FAILED`.
        #[doc(alias = "SERVICE_LOGON_FAILED")]
        const LOGON_FAILED = 0x00000020;
    }
}

crate::flag_set! {
    /// When a message service shows its settings.
    ///
    /// Taken by: [`IMsgServiceAdmin::CreateMsgService`](crate::ServiceAdmin::create_msg_service)
    /// (`UI_ALWAYS`, `UI_ALLOWED`, `NO_RESTART_WARNING` only), `IMsgServiceAdmin::CopyMsgService`
    /// (`UI_ALWAYS` only),
    /// [`IMsgServiceAdmin::ConfigureMsgService`](crate::ServiceAdmin::configure_msg_service)
    /// (`UI_ALWAYS`, `UI_READ_ONLY`, `UI_ALLOWED` only),
    /// [`IMsgServiceAdmin2::CreateMsgServiceEx`](crate::ServiceAdmin2::create_msg_service_ex)
    /// (`UI_ALWAYS`, `UI_ALLOWED`, `NO_RESTART_WARNING` only).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000002 | [`UI_ALWAYS`](Self::UI_ALWAYS) | `SERVICE_UI_ALWAYS` | Always. |
    /// | 0x00000008 | [`UI_READ_ONLY`](Self::UI_READ_ONLY) | `MSG_SERVICE_UI_READ_ONLY` | To be seen, not changed. |
    /// | 0x00000010 | [`UI_ALLOWED`](Self::UI_ALLOWED) | `SERVICE_UI_ALLOWED` | When something is missing. |
    /// | 0x00000080 | [`NO_RESTART_WARNING`](Self::NO_RESTART_WARNING) | `SERVICE_NO_RESTART_WARNING` | Nobody is told that a program has to start again. |
    ///
    /// [imsgserviceadmin-configuremsgservice](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-configuremsgservice)
    pub struct ServiceUiFlags: u32 {
        /// Always.
        #[doc(alias = "SERVICE_UI_ALWAYS")]
        const UI_ALWAYS = 0x00000002;
        /// To be seen, not changed.
        #[doc(alias = "MSG_SERVICE_UI_READ_ONLY")]
        const UI_READ_ONLY = 0x00000008;
        /// When something is missing.
        #[doc(alias = "SERVICE_UI_ALLOWED")]
        const UI_ALLOWED = 0x00000010;
        /// Nobody is told that a program has to start again.
        #[doc(alias = "SERVICE_NO_RESTART_WARNING")]
        const NO_RESTART_WARNING = 0x00000080;
    }
}

crate::flag_set! {
    /// How a settings dialog is shown.
    ///
    /// Taken by: [`IMAPIStatus::SettingsDialog`](crate::StatusObject::settings_dialog).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`READONLY`](Self::READONLY) | `UI_READONLY` | Settings are to be seen, not changed. |
    ///
    /// [imapistatus-settingsdialog](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-settingsdialog)
    pub struct SettingsFlags: u32 {
        /// Settings are to be seen, not changed.
        #[doc(alias = "UI_READONLY")]
        const READONLY = 0x00000001;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// What is shared.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`PUBLIC_FOLDER`](Self::PUBLIC_FOLDER) | `sipPublicFolder` |  |
    /// | 0x00000004 | [`IMAP_FOLDER`](Self::IMAP_FOLDER) | `sipImapFolder` |  |
    /// | 0x00000008 | [`WEB_DAV_FOLDER`](Self::WEB_DAV_FOLDER) | `sipWebDavFolder` |  |
    /// | 0x00000010 | [`SHARE_POINT_FOLDER`](Self::SHARE_POINT_FOLDER) | `sipSharePointFolder` |  |
    /// | 0x00000020 | [`ROOT_FOLDER`](Self::ROOT_FOLDER) | `sipRootFolder` |  |
    /// | 0x00000100 | [`SHARED_OUT`](Self::SHARED_OUT) | `sipSharedOut` |  |
    /// | 0x00000200 | [`SHARED_IN`](Self::SHARED_IN) | `sipSharedIn` |  |
    /// | 0x00000400 | [`PERSON_FOLDER`](Self::PERSON_FOLDER) | `sipPersonFolder` |  |
    /// | 0x00000800 | [`I_CAL`](Self::I_CAL) | `sipiCal` |  |
    /// | 0x00001000 | [`OVERLAY`](Self::OVERLAY) | `sipOverlay` |  |
    /// | 0x00002000 | [`ONE_OFF_NAME`](Self::ONE_OFF_NAME) | `sipOneOffName` |  |
    pub struct SharingFlags: u32 {
        /// `sipPublicFolder`.
        #[doc(alias = "sipPublicFolder")]
        const PUBLIC_FOLDER = 0x00000001;
        /// `sipImapFolder`.
        #[doc(alias = "sipImapFolder")]
        const IMAP_FOLDER = 0x00000004;
        /// `sipWebDavFolder`.
        #[doc(alias = "sipWebDavFolder")]
        const WEB_DAV_FOLDER = 0x00000008;
        /// `sipSharePointFolder`.
        #[doc(alias = "sipSharePointFolder")]
        const SHARE_POINT_FOLDER = 0x00000010;
        /// `sipRootFolder`.
        #[doc(alias = "sipRootFolder")]
        const ROOT_FOLDER = 0x00000020;
        /// `sipSharedOut`.
        #[doc(alias = "sipSharedOut")]
        const SHARED_OUT = 0x00000100;
        /// `sipSharedIn`.
        #[doc(alias = "sipSharedIn")]
        const SHARED_IN = 0x00000200;
        /// `sipPersonFolder`.
        #[doc(alias = "sipPersonFolder")]
        const PERSON_FOLDER = 0x00000400;
        /// `sipiCal`.
        #[doc(alias = "sipiCal")]
        const I_CAL = 0x00000800;
        /// `sipOverlay`.
        #[doc(alias = "sipOverlay")]
        const OVERLAY = 0x00001000;
        /// `sipOneOffName`.
        #[doc(alias = "sipOneOffName")]
        const ONE_OFF_NAME = 0x00002000;
    }
}

crate::flag_set! {
    /// Which entries a container shows.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000002 | [`SHOW_PHANTOMS`](Self::SHOW_PHANTOMS) | `AB_SHOW_PHANTOMS` |  |
    /// | 0x00000004 | [`SHOW_OTHERS`](Self::SHOW_OTHERS) | `AB_SHOW_OTHERS` |  |
    pub struct ShowEntriesFlags: u32 {
        /// `AB_SHOW_PHANTOMS`.
        #[doc(alias = "AB_SHOW_PHANTOMS")]
        const SHOW_PHANTOMS = 0x00000002;
        /// `AB_SHOW_OTHERS`.
        #[doc(alias = "AB_SHOW_OTHERS")]
        const SHOW_OTHERS = 0x00000004;
    }
}

crate::flag_set! {
    /// What becomes of a message that a form has edited.
    ///
    /// Taken by: [`IMAPISession::ShowForm`](crate::Session::show_form).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`POST_MESSAGE`](Self::POST_MESSAGE) | `MAPI_POST_MESSAGE` | Save it in its folder instead of sending it. |
    /// | 0x00000002 | [`NEW_MESSAGE`](Self::NEW_MESSAGE) | `MAPI_NEW_MESSAGE` | It has never been saved. |
    ///
    /// [imapisession-showform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-showform)
    pub struct ShowFormFlags: u32 {
        /// Save it in its folder instead of sending it.
        #[doc(alias = "MAPI_POST_MESSAGE")]
        const POST_MESSAGE = 0x00000001;
        /// It has never been saved.
        #[doc(alias = "MAPI_NEW_MESSAGE")]
        const NEW_MESSAGE = 0x00000002;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// Whether a table shows the folders below.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000004 | [`SHOW_SUBFOLDERS`](Self::SHOW_SUBFOLDERS) | `SHOW_SUBFOLDERS` |  |
    pub struct ShowSubfoldersFlags: u32 {
        /// `SHOW_SUBFOLDERS`.
        const SHOW_SUBFOLDERS = 0x00000004;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// What an item does when a person acts on it.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`OPEN_TO_DELETE`](Self::OPEN_TO_DELETE) | `seOpenToDelete` |  |
    /// | 0x00000008 | [`NO_FRAME`](Self::NO_FRAME) | `seNoFrame` |  |
    /// | 0x00000010 | [`COERCE_TO_INBOX`](Self::COERCE_TO_INBOX) | `seCoerceToInbox` |  |
    /// | 0x00000020 | [`OPEN_TO_COPY`](Self::OPEN_TO_COPY) | `seOpenToCopy` |  |
    /// | 0x00000040 | [`OPEN_TO_MOVE`](Self::OPEN_TO_MOVE) | `seOpenToMove` |  |
    /// | 0x00000100 | [`OPEN_FOR_CTX_MENU`](Self::OPEN_FOR_CTX_MENU) | `seOpenForCtxMenu` |  |
    /// | 0x00000400 | [`CANNOT_UNDO_DELETE`](Self::CANNOT_UNDO_DELETE) | `seCannotUndoDelete` |  |
    /// | 0x00000800 | [`CANNOT_UNDO_COPY`](Self::CANNOT_UNDO_COPY) | `seCannotUndoCopy` |  |
    /// | 0x00001000 | [`CANNOT_UNDO_MOVE`](Self::CANNOT_UNDO_MOVE) | `seCannotUndoMove` |  |
    /// | 0x00002000 | [`HAS_SCRIPT`](Self::HAS_SCRIPT) | `seHasScript` |  |
    /// | 0x00004000 | [`OPEN_TO_PERM_DELETE`](Self::OPEN_TO_PERM_DELETE) | `seOpenToPermDelete` |  |
    pub struct SideEffects: u32 {
        /// `seOpenToDelete`.
        #[doc(alias = "seOpenToDelete")]
        const OPEN_TO_DELETE = 0x00000001;
        /// `seNoFrame`.
        #[doc(alias = "seNoFrame")]
        const NO_FRAME = 0x00000008;
        /// `seCoerceToInbox`.
        #[doc(alias = "seCoerceToInbox")]
        const COERCE_TO_INBOX = 0x00000010;
        /// `seOpenToCopy`.
        #[doc(alias = "seOpenToCopy")]
        const OPEN_TO_COPY = 0x00000020;
        /// `seOpenToMove`.
        #[doc(alias = "seOpenToMove")]
        const OPEN_TO_MOVE = 0x00000040;
        /// `seOpenForCtxMenu`.
        #[doc(alias = "seOpenForCtxMenu")]
        const OPEN_FOR_CTX_MENU = 0x00000100;
        /// `seCannotUndoDelete`.
        #[doc(alias = "seCannotUndoDelete")]
        const CANNOT_UNDO_DELETE = 0x00000400;
        /// `seCannotUndoCopy`.
        #[doc(alias = "seCannotUndoCopy")]
        const CANNOT_UNDO_COPY = 0x00000800;
        /// `seCannotUndoMove`.
        #[doc(alias = "seCannotUndoMove")]
        const CANNOT_UNDO_MOVE = 0x00001000;
        /// `seHasScript`.
        #[doc(alias = "seHasScript")]
        const HAS_SCRIPT = 0x00002000;
        /// `seOpenToPermDelete`.
        #[doc(alias = "seOpenToPermDelete")]
        const OPEN_TO_PERM_DELETE = 0x00004000;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// What the settings for signed mail are the default of.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`FOR_FORMAT`](Self::FOR_FORMAT) | `MSG_DEFAULTS_FOR_FORMAT` |  |
    /// | 0x00000002 | [`GLOBAL`](Self::GLOBAL) | `MSG_DEFAULTS_GLOBAL` |  |
    /// | 0x00000004 | [`SEND_CERT`](Self::SEND_CERT) | `MSG_DEFAULTS_SEND_CERT` |  |
    ///
    /// `MSG_DEFAULTS_NONE` is the empty set.
    #[doc(alias = "MSG_DEFAULTS_NONE")]
    pub struct SigningDefaults: u32 {
        /// `MSG_DEFAULTS_FOR_FORMAT`.
        #[doc(alias = "MSG_DEFAULTS_FOR_FORMAT")]
        const FOR_FORMAT = 0x00000001;
        /// `MSG_DEFAULTS_GLOBAL`.
        #[doc(alias = "MSG_DEFAULTS_GLOBAL")]
        const GLOBAL = 0x00000002;
        /// `MSG_DEFAULTS_SEND_CERT`.
        #[doc(alias = "MSG_DEFAULTS_SEND_CERT")]
        const SEND_CERT = 0x00000004;
    }
}

crate::flag_set! {
    /// How Simple MAPI shows a recipient.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000400 | [`AB_NOMODIFY`](Self::AB_NOMODIFY) | `MAPI_AB_NOMODIFY` |  |
    pub struct SimpleDetailsFlags: u32 {
        /// `MAPI_AB_NOMODIFY`.
        #[doc(alias = "MAPI_AB_NOMODIFY")]
        const AB_NOMODIFY = 0x00000400;
    }
}

/// What a function of Simple MAPI answers; some names are those of status codes, with other
/// values.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`SuccessSuccess`](Self::SuccessSuccess) | `SUCCESS_SUCCESS` |  |
/// | 1 | [`UserAbort`](Self::UserAbort) | `MAPI_E_USER_ABORT`, `MAPI_USER_ABORT` |  |
/// | 2 | [`Failure`](Self::Failure) | `MAPI_E_FAILURE` |  |
/// | 3 | [`LogonFailure`](Self::LogonFailure) | `MAPI_E_LOGON_FAILURE`, `MAPI_E_LOGIN_FAILURE` |  |
/// | 4 | [`DiskFull`](Self::DiskFull) | `MAPI_E_DISK_FULL` |  |
/// | 5 | [`InsufficientMemory`](Self::InsufficientMemory) | `MAPI_E_INSUFFICIENT_MEMORY` |  |
/// | 6 | [`AccessDenied`](Self::AccessDenied) | `MAPI_E_ACCESS_DENIED` |  |
/// | 8 | [`TooManySessions`](Self::TooManySessions) | `MAPI_E_TOO_MANY_SESSIONS` |  |
/// | 9 | [`TooManyFiles`](Self::TooManyFiles) | `MAPI_E_TOO_MANY_FILES` |  |
/// | 10 | [`TooManyRecipients`](Self::TooManyRecipients) | `MAPI_E_TOO_MANY_RECIPIENTS` |  |
/// | 11 | [`AttachmentNotFound`](Self::AttachmentNotFound) | `MAPI_E_ATTACHMENT_NOT_FOUND` |  |
/// | 12 | [`AttachmentOpenFailure`](Self::AttachmentOpenFailure) | `MAPI_E_ATTACHMENT_OPEN_FAILURE` |  |
/// | 13 | [`AttachmentWriteFailure`](Self::AttachmentWriteFailure) | `MAPI_E_ATTACHMENT_WRITE_FAILURE` |  |
/// | 14 | [`UnknownRecipient`](Self::UnknownRecipient) | `MAPI_E_UNKNOWN_RECIPIENT` |  |
/// | 15 | [`BadReciptype`](Self::BadReciptype) | `MAPI_E_BAD_RECIPTYPE` |  |
/// | 16 | [`NoMessages`](Self::NoMessages) | `MAPI_E_NO_MESSAGES` |  |
/// | 17 | [`InvalidMessage`](Self::InvalidMessage) | `MAPI_E_INVALID_MESSAGE` |  |
/// | 18 | [`TextTooLarge`](Self::TextTooLarge) | `MAPI_E_TEXT_TOO_LARGE` |  |
/// | 19 | [`InvalidSession`](Self::InvalidSession) | `MAPI_E_INVALID_SESSION` |  |
/// | 20 | [`TypeNotSupported`](Self::TypeNotSupported) | `MAPI_E_TYPE_NOT_SUPPORTED` |  |
/// | 21 | [`AmbiguousRecipient`](Self::AmbiguousRecipient) | `MAPI_E_AMBIGUOUS_RECIPIENT`, `MAPI_E_AMBIG_RECIP` |  |
/// | 22 | [`MessageInUse`](Self::MessageInUse) | `MAPI_E_MESSAGE_IN_USE` |  |
/// | 23 | [`NetworkFailure`](Self::NetworkFailure) | `MAPI_E_NETWORK_FAILURE` |  |
/// | 24 | [`InvalidEditfields`](Self::InvalidEditfields) | `MAPI_E_INVALID_EDITFIELDS` |  |
/// | 25 | [`InvalidRecips`](Self::InvalidRecips) | `MAPI_E_INVALID_RECIPS` |  |
/// | 26 | [`NotSupported`](Self::NotSupported) | `MAPI_E_NOT_SUPPORTED` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum SimpleError {
    /// `SUCCESS_SUCCESS`.
    #[doc(alias = "SUCCESS_SUCCESS")]
    SuccessSuccess,
    /// `MAPI_E_USER_ABORT`.
    #[doc(alias = "MAPI_E_USER_ABORT")]
    #[doc(alias = "MAPI_USER_ABORT")]
    UserAbort,
    /// `MAPI_E_FAILURE`.
    #[doc(alias = "MAPI_E_FAILURE")]
    Failure,
    /// `MAPI_E_LOGON_FAILURE`.
    #[doc(alias = "MAPI_E_LOGON_FAILURE")]
    #[doc(alias = "MAPI_E_LOGIN_FAILURE")]
    LogonFailure,
    /// `MAPI_E_DISK_FULL`.
    #[doc(alias = "MAPI_E_DISK_FULL")]
    DiskFull,
    /// `MAPI_E_INSUFFICIENT_MEMORY`.
    #[doc(alias = "MAPI_E_INSUFFICIENT_MEMORY")]
    InsufficientMemory,
    /// `MAPI_E_ACCESS_DENIED`.
    #[doc(alias = "MAPI_E_ACCESS_DENIED")]
    AccessDenied,
    /// `MAPI_E_TOO_MANY_SESSIONS`.
    #[doc(alias = "MAPI_E_TOO_MANY_SESSIONS")]
    TooManySessions,
    /// `MAPI_E_TOO_MANY_FILES`.
    #[doc(alias = "MAPI_E_TOO_MANY_FILES")]
    TooManyFiles,
    /// `MAPI_E_TOO_MANY_RECIPIENTS`.
    #[doc(alias = "MAPI_E_TOO_MANY_RECIPIENTS")]
    TooManyRecipients,
    /// `MAPI_E_ATTACHMENT_NOT_FOUND`.
    #[doc(alias = "MAPI_E_ATTACHMENT_NOT_FOUND")]
    AttachmentNotFound,
    /// `MAPI_E_ATTACHMENT_OPEN_FAILURE`.
    #[doc(alias = "MAPI_E_ATTACHMENT_OPEN_FAILURE")]
    AttachmentOpenFailure,
    /// `MAPI_E_ATTACHMENT_WRITE_FAILURE`.
    #[doc(alias = "MAPI_E_ATTACHMENT_WRITE_FAILURE")]
    AttachmentWriteFailure,
    /// `MAPI_E_UNKNOWN_RECIPIENT`.
    #[doc(alias = "MAPI_E_UNKNOWN_RECIPIENT")]
    UnknownRecipient,
    /// `MAPI_E_BAD_RECIPTYPE`.
    #[doc(alias = "MAPI_E_BAD_RECIPTYPE")]
    BadReciptype,
    /// `MAPI_E_NO_MESSAGES`.
    #[doc(alias = "MAPI_E_NO_MESSAGES")]
    NoMessages,
    /// `MAPI_E_INVALID_MESSAGE`.
    #[doc(alias = "MAPI_E_INVALID_MESSAGE")]
    InvalidMessage,
    /// `MAPI_E_TEXT_TOO_LARGE`.
    #[doc(alias = "MAPI_E_TEXT_TOO_LARGE")]
    TextTooLarge,
    /// `MAPI_E_INVALID_SESSION`.
    #[doc(alias = "MAPI_E_INVALID_SESSION")]
    InvalidSession,
    /// `MAPI_E_TYPE_NOT_SUPPORTED`.
    #[doc(alias = "MAPI_E_TYPE_NOT_SUPPORTED")]
    TypeNotSupported,
    /// `MAPI_E_AMBIGUOUS_RECIPIENT`.
    #[doc(alias = "MAPI_E_AMBIGUOUS_RECIPIENT")]
    #[doc(alias = "MAPI_E_AMBIG_RECIP")]
    AmbiguousRecipient,
    /// `MAPI_E_MESSAGE_IN_USE`.
    #[doc(alias = "MAPI_E_MESSAGE_IN_USE")]
    MessageInUse,
    /// `MAPI_E_NETWORK_FAILURE`.
    #[doc(alias = "MAPI_E_NETWORK_FAILURE")]
    NetworkFailure,
    /// `MAPI_E_INVALID_EDITFIELDS`.
    #[doc(alias = "MAPI_E_INVALID_EDITFIELDS")]
    InvalidEditfields,
    /// `MAPI_E_INVALID_RECIPS`.
    #[doc(alias = "MAPI_E_INVALID_RECIPS")]
    InvalidRecips,
    /// `MAPI_E_NOT_SUPPORTED`.
    #[doc(alias = "MAPI_E_NOT_SUPPORTED")]
    NotSupported,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for SimpleError {}
impl SimpleError {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::SuccessSuccess,
            1 => Self::UserAbort,
            2 => Self::Failure,
            3 => Self::LogonFailure,
            4 => Self::DiskFull,
            5 => Self::InsufficientMemory,
            6 => Self::AccessDenied,
            8 => Self::TooManySessions,
            9 => Self::TooManyFiles,
            10 => Self::TooManyRecipients,
            11 => Self::AttachmentNotFound,
            12 => Self::AttachmentOpenFailure,
            13 => Self::AttachmentWriteFailure,
            14 => Self::UnknownRecipient,
            15 => Self::BadReciptype,
            16 => Self::NoMessages,
            17 => Self::InvalidMessage,
            18 => Self::TextTooLarge,
            19 => Self::InvalidSession,
            20 => Self::TypeNotSupported,
            21 => Self::AmbiguousRecipient,
            22 => Self::MessageInUse,
            23 => Self::NetworkFailure,
            24 => Self::InvalidEditfields,
            25 => Self::InvalidRecips,
            26 => Self::NotSupported,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::SuccessSuccess => 0,
            Self::UserAbort => 1,
            Self::Failure => 2,
            Self::LogonFailure => 3,
            Self::DiskFull => 4,
            Self::InsufficientMemory => 5,
            Self::AccessDenied => 6,
            Self::TooManySessions => 8,
            Self::TooManyFiles => 9,
            Self::TooManyRecipients => 10,
            Self::AttachmentNotFound => 11,
            Self::AttachmentOpenFailure => 12,
            Self::AttachmentWriteFailure => 13,
            Self::UnknownRecipient => 14,
            Self::BadReciptype => 15,
            Self::NoMessages => 16,
            Self::InvalidMessage => 17,
            Self::TextTooLarge => 18,
            Self::InvalidSession => 19,
            Self::TypeNotSupported => 20,
            Self::AmbiguousRecipient => 21,
            Self::MessageInUse => 22,
            Self::NetworkFailure => 23,
            Self::InvalidEditfields => 24,
            Self::InvalidRecips => 25,
            Self::NotSupported => 26,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// What a file of a Simple MAPI message is.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`OLE`](Self::OLE) | `MAPI_OLE` |  |
    /// | 0x00000002 | [`OLE_STATIC`](Self::OLE_STATIC) | `MAPI_OLE_STATIC` |  |
    pub struct SimpleFileFlags: u32 {
        /// `MAPI_OLE`.
        #[doc(alias = "MAPI_OLE")]
        const OLE = 0x00000001;
        /// `MAPI_OLE_STATIC`.
        #[doc(alias = "MAPI_OLE_STATIC")]
        const OLE_STATIC = 0x00000002;
    }
}

crate::flag_set! {
    /// How Simple MAPI looks for messages.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000020 | [`UNREAD_ONLY`](Self::UNREAD_ONLY) | `MAPI_UNREAD_ONLY` |  |
    /// | 0x00000100 | [`GUARANTEE_FIFO`](Self::GUARANTEE_FIFO) | `MAPI_GUARANTEE_FIFO` |  |
    /// | 0x00004000 | [`LONG_MSGID`](Self::LONG_MSGID) | `MAPI_LONG_MSGID` |  |
    pub struct SimpleFindFlags: u32 {
        /// `MAPI_UNREAD_ONLY`.
        #[doc(alias = "MAPI_UNREAD_ONLY")]
        const UNREAD_ONLY = 0x00000020;
        /// `MAPI_GUARANTEE_FIFO`.
        #[doc(alias = "MAPI_GUARANTEE_FIFO")]
        const GUARANTEE_FIFO = 0x00000100;
        /// `MAPI_LONG_MSGID`.
        #[doc(alias = "MAPI_LONG_MSGID")]
        const LONG_MSGID = 0x00004000;
    }
}

crate::flag_set! {
    /// Combinations of logon flags that Simple MAPI uses.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00001009 | [`DEFAULT`](Self::DEFAULT) | `MAPI_SIMPLE_DEFAULT` |  |
    /// | 0x00001012 | [`EXPLICIT`](Self::EXPLICIT) | `MAPI_SIMPLE_EXPLICIT` |  |
    pub struct SimpleLogonFlags: u32 {
        /// `MAPI_SIMPLE_DEFAULT`.
        #[doc(alias = "MAPI_SIMPLE_DEFAULT")]
        const DEFAULT = 0x00001009;
        /// `MAPI_SIMPLE_EXPLICIT`.
        #[doc(alias = "MAPI_SIMPLE_EXPLICIT")]
        const EXPLICIT = 0x00001012;
    }
}

crate::flag_set! {
    /// The state of a Simple MAPI message.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`UNREAD`](Self::UNREAD) | `MAPI_UNREAD` |  |
    /// | 0x00000002 | [`RECEIPT_REQUESTED`](Self::RECEIPT_REQUESTED) | `MAPI_RECEIPT_REQUESTED` |  |
    /// | 0x00000004 | [`SENT`](Self::SENT) | `MAPI_SENT` |  |
    pub struct SimpleMessageFlags: u32 {
        /// `MAPI_UNREAD`.
        #[doc(alias = "MAPI_UNREAD")]
        const UNREAD = 0x00000001;
        /// `MAPI_RECEIPT_REQUESTED`.
        #[doc(alias = "MAPI_RECEIPT_REQUESTED")]
        const RECEIPT_REQUESTED = 0x00000002;
        /// `MAPI_SENT`.
        #[doc(alias = "MAPI_SENT")]
        const SENT = 0x00000004;
    }
}

crate::flag_set! {
    /// How Simple MAPI reads a message.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000080 | [`PEEK`](Self::PEEK) | `MAPI_PEEK` |  |
    /// | 0x00000800 | [`SUPPRESS_ATTACH`](Self::SUPPRESS_ATTACH) | `MAPI_SUPPRESS_ATTACH` |  |
    /// | 0x00000040 | [`ENVELOPE_ONLY`](Self::ENVELOPE_ONLY) | `MAPI_ENVELOPE_ONLY` |  |
    /// | 0x00000200 | [`BODY_AS_FILE`](Self::BODY_AS_FILE) | `MAPI_BODY_AS_FILE` |  |
    pub struct SimpleReadFlags: u32 {
        /// `MAPI_PEEK`.
        #[doc(alias = "MAPI_PEEK")]
        const PEEK = 0x00000080;
        /// `MAPI_SUPPRESS_ATTACH`.
        #[doc(alias = "MAPI_SUPPRESS_ATTACH")]
        const SUPPRESS_ATTACH = 0x00000800;
        /// `MAPI_ENVELOPE_ONLY`.
        #[doc(alias = "MAPI_ENVELOPE_ONLY")]
        const ENVELOPE_ONLY = 0x00000040;
        /// `MAPI_BODY_AS_FILE`.
        #[doc(alias = "MAPI_BODY_AS_FILE")]
        const BODY_AS_FILE = 0x00000200;
    }
}

/// Which way a sort key orders rows.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Ascend`](Self::Ascend) | `TABLE_SORT_ASCEND` | Smallest first. |
/// | 1 | [`Descend`](Self::Descend) | `TABLE_SORT_DESCEND` | Largest first. |
/// | 2 | [`Combine`](Self::Combine) | `TABLE_SORT_COMBINE` | The key is joined to the category before it. |
/// | 4 | [`CategoryMax`](Self::CategoryMax) | `TABLE_SORT_CATEG_MAX` | Categories follow the largest value within them. |
/// | 8 | [`CategoryMin`](Self::CategoryMin) | `TABLE_SORT_CATEG_MIN` | Categories follow the smallest value within them. |
///
/// [ssortorder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ssortorder)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum SortDirection {
    /// Smallest first.
    #[doc(alias = "TABLE_SORT_ASCEND")]
    Ascend,
    /// Largest first.
    #[doc(alias = "TABLE_SORT_DESCEND")]
    Descend,
    /// The key is joined to the category before it.
    #[doc(alias = "TABLE_SORT_COMBINE")]
    Combine,
    /// Categories follow the largest value within them.
    #[doc(alias = "TABLE_SORT_CATEG_MAX")]
    CategoryMax,
    /// Categories follow the smallest value within them.
    #[doc(alias = "TABLE_SORT_CATEG_MIN")]
    CategoryMin,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for SortDirection {}
impl SortDirection {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Ascend,
            1 => Self::Descend,
            2 => Self::Combine,
            4 => Self::CategoryMax,
            8 => Self::CategoryMin,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Ascend => 0,
            Self::Descend => 1,
            Self::Combine => 2,
            Self::CategoryMax => 4,
            Self::CategoryMin => 8,
            Self::Unknown(other) => other,
        }
    }
}

/// How strictly mail is filtered.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0xFFFFFFFF | [`FilteringNone`](Self::FilteringNone) | `SPAM_FILTERING_NONE` |  |
/// | 6 | [`FilteringLow`](Self::FilteringLow) | `SPAM_FILTERING_LOW` |  |
/// | 5 | [`FilteringMedium`](Self::FilteringMedium) | `SPAM_FILTERING_MEDIUM` |  |
/// | 3 | [`FilteringHigh`](Self::FilteringHigh) | `SPAM_FILTERING_HIGH` |  |
/// | 0x80000000 | [`FilteringTrustedOnly`](Self::FilteringTrustedOnly) | `SPAM_FILTERING_TRUSTED_ONLY` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum SpamFiltering {
    /// `SPAM_FILTERING_NONE`.
    #[doc(alias = "SPAM_FILTERING_NONE")]
    FilteringNone,
    /// `SPAM_FILTERING_LOW`.
    #[doc(alias = "SPAM_FILTERING_LOW")]
    FilteringLow,
    /// `SPAM_FILTERING_MEDIUM`.
    #[doc(alias = "SPAM_FILTERING_MEDIUM")]
    FilteringMedium,
    /// `SPAM_FILTERING_HIGH`.
    #[doc(alias = "SPAM_FILTERING_HIGH")]
    FilteringHigh,
    /// `SPAM_FILTERING_TRUSTED_ONLY`.
    #[doc(alias = "SPAM_FILTERING_TRUSTED_ONLY")]
    FilteringTrustedOnly,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for SpamFiltering {}
impl SpamFiltering {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0xFFFFFFFF => Self::FilteringNone,
            6 => Self::FilteringLow,
            5 => Self::FilteringMedium,
            3 => Self::FilteringHigh,
            0x80000000 => Self::FilteringTrustedOnly,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::FilteringNone => 0xFFFFFFFF,
            Self::FilteringLow => 6,
            Self::FilteringMedium => 5,
            Self::FilteringHigh => 3,
            Self::FilteringTrustedOnly => 0x80000000,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// How the spooler logs on to a store.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`SP_TRANSPORT`](Self::SP_TRANSPORT) | `LOGON_SP_TRANSPORT` |  |
    /// | 0x00000002 | [`SP_PROMPT`](Self::SP_PROMPT) | `LOGON_SP_PROMPT` |  |
    /// | 0x00000004 | [`SP_NEWPW`](Self::SP_NEWPW) | `LOGON_SP_NEWPW` |  |
    /// | 0x00000008 | [`CHANGED`](Self::CHANGED) | `LOGON_CHANGED` |  |
    pub struct SpoolerLogonFlags: u32 {
        /// `LOGON_SP_TRANSPORT`.
        #[doc(alias = "LOGON_SP_TRANSPORT")]
        const SP_TRANSPORT = 0x00000001;
        /// `LOGON_SP_PROMPT`.
        #[doc(alias = "LOGON_SP_PROMPT")]
        const SP_PROMPT = 0x00000002;
        /// `LOGON_SP_NEWPW`.
        #[doc(alias = "LOGON_SP_NEWPW")]
        const SP_NEWPW = 0x00000004;
        /// `LOGON_CHANGED`.
        #[doc(alias = "LOGON_CHANGED")]
        const CHANGED = 0x00000008;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// What a provider tells the spooler.
    ///
    /// Taken by: `IMAPISupport::SpoolerNotify`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NEWMAIL`](Self::NEWMAIL) | `NOTIFY_NEWMAIL` |  |
    /// | 0x00000002 | [`READYTOSEND`](Self::READYTOSEND) | `NOTIFY_READYTOSEND` |  |
    /// | 0x00000004 | [`SENTDEFERRED`](Self::SENTDEFERRED) | `NOTIFY_SENTDEFERRED` |  |
    /// | 0x00001000 | [`CRITSEC`](Self::CRITSEC) | `NOTIFY_CRITSEC` |  |
    /// | 0x00002000 | [`NONCRIT`](Self::NONCRIT) | `NOTIFY_NONCRIT` |  |
    /// | 0x00004000 | [`CONFIG_CHANGE`](Self::CONFIG_CHANGE) | `NOTIFY_CONFIG_CHANGE` |  |
    /// | 0x10000000 | [`CRITICAL_ERROR`](Self::CRITICAL_ERROR) | `NOTIFY_CRITICAL_ERROR` |  |
    /// | 0x20000000 | [`NEWMAIL_RECEIVED`](Self::NEWMAIL_RECEIVED) | `NOTIFY_NEWMAIL_RECEIVED` |  |
    ///
    /// [imapisupport-spoolernotify](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisupport-spoolernotify)
    pub struct SpoolerNotifyFlags: u32 {
        /// `NOTIFY_NEWMAIL`.
        #[doc(alias = "NOTIFY_NEWMAIL")]
        const NEWMAIL = 0x00000001;
        /// `NOTIFY_READYTOSEND`.
        #[doc(alias = "NOTIFY_READYTOSEND")]
        const READYTOSEND = 0x00000002;
        /// `NOTIFY_SENTDEFERRED`.
        #[doc(alias = "NOTIFY_SENTDEFERRED")]
        const SENTDEFERRED = 0x00000004;
        /// `NOTIFY_CRITSEC`.
        #[doc(alias = "NOTIFY_CRITSEC")]
        const CRITSEC = 0x00001000;
        /// `NOTIFY_NONCRIT`.
        #[doc(alias = "NOTIFY_NONCRIT")]
        const NONCRIT = 0x00002000;
        /// `NOTIFY_CONFIG_CHANGE`.
        #[doc(alias = "NOTIFY_CONFIG_CHANGE")]
        const CONFIG_CHANGE = 0x00004000;
        /// `NOTIFY_CRITICAL_ERROR`.
        #[doc(alias = "NOTIFY_CRITICAL_ERROR")]
        const CRITICAL_ERROR = 0x10000000;
        /// `NOTIFY_NEWMAIL_RECEIVED`.
        #[doc(alias = "NOTIFY_NEWMAIL_RECEIVED")]
        const NEWMAIL_RECEIVED = 0x20000000;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// How a row of the status table is changed.
    ///
    /// Taken by: `IMAPISupport::ModifyStatusRow`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x10000000 | [`UPDATE`](Self::UPDATE) | `STATUSROW_UPDATE` |  |
    ///
    /// [imapisupport-modifystatusrow](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisupport-modifystatusrow)
    pub struct StatusRowFlags: u32 {
        /// `STATUSROW_UPDATE`.
        #[doc(alias = "STATUSROW_UPDATE")]
        const UPDATE = 0x10000000;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// How a storage is made over a stream.
    ///
    /// Taken by: `IMAPISupport::IStorageFromStream`, `HrIStorageFromStream`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x10000000 | [`CURRENT`](Self::CURRENT) | `STGSTRM_CURRENT` |  |
    /// | 0x00000002 | [`MODIFY`](Self::MODIFY) | `STGSTRM_MODIFY` |  |
    /// | 0x00001000 | [`CREATE`](Self::CREATE) | `STGSTRM_CREATE` |  |
    ///
    /// [imapisupport-istoragefromstream](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisupport-istoragefromstream)
    ///
    /// `STGSTRM_RESET` is the empty set.
    #[doc(alias = "STGSTRM_RESET")]
    pub struct StorageStreamFlags: u32 {
        /// `STGSTRM_CURRENT`.
        #[doc(alias = "STGSTRM_CURRENT")]
        const CURRENT = 0x10000000;
        /// `STGSTRM_MODIFY`.
        #[doc(alias = "STGSTRM_MODIFY")]
        const MODIFY = 0x00000002;
        /// `STGSTRM_CREATE`.
        #[doc(alias = "STGSTRM_CREATE")]
        const CREATE = 0x00001000;
    }
}

/// What STATSTG describes.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Storage`](Self::Storage) | `STGTY_STORAGE` | A storage. |
/// | 2 | [`Stream`](Self::Stream) | `STGTY_STREAM` | A stream. |
/// | 3 | [`LockBytes`](Self::LockBytes) | `STGTY_LOCKBYTES` | Bytes that can be locked. |
/// | 4 | [`Property`](Self::Property) | `STGTY_PROPERTY` | A property storage. |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum StorageType {
    /// A storage.
    #[doc(alias = "STGTY_STORAGE")]
    Storage,
    /// A stream.
    #[doc(alias = "STGTY_STREAM")]
    Stream,
    /// Bytes that can be locked.
    #[doc(alias = "STGTY_LOCKBYTES")]
    LockBytes,
    /// A property storage.
    #[doc(alias = "STGTY_PROPERTY")]
    Property,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for StorageType {}
impl StorageType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Storage,
            2 => Self::Stream,
            3 => Self::LockBytes,
            4 => Self::Property,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Storage => 1,
            Self::Stream => 2,
            Self::LockBytes => 3,
            Self::Property => 4,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How a store is given up (in), and what was going on (out).
    ///
    /// Taken by: `IMAPISupport::StoreLogoffTransports`, `IMsgStore::StoreLogoff`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NO_WAIT`](Self::NO_WAIT) | `LOGOFF_NO_WAIT` | Send what is ready, finish what is coming in, then stop. |
    /// | 0x00000002 | [`ORDERLY`](Self::ORDERLY) | `LOGOFF_ORDERLY` | Finish the messages in work, begin no other. |
    /// | 0x00000004 | [`PURGE`](Self::PURGE) | `LOGOFF_PURGE` | As NO_WAIT, and flush the transports; return when all is done. |
    /// | 0x00000008 | [`ABORT`](Self::ABORT) | `LOGOFF_ABORT` | Stop the work of transports for this store. |
    /// | 0x00000010 | [`QUIET`](Self::QUIET) | `LOGOFF_QUIET` | Do nothing if a transport is at work. |
    /// | 0x00010000 | [`COMPLETE`](Self::COMPLETE) | `LOGOFF_COMPLETE` | Out: the store is gone, or will be. |
    /// | 0x00020000 | [`INBOUND`](Self::INBOUND) | `LOGOFF_INBOUND` | Out: messages are coming in. |
    /// | 0x00040000 | [`OUTBOUND`](Self::OUTBOUND) | `LOGOFF_OUTBOUND` | Out: messages are being sent. |
    /// | 0x00080000 | [`OUTBOUND_QUEUE`](Self::OUTBOUND_QUEUE) | `LOGOFF_OUTBOUND_QUEUE` | Out: messages wait in the Outbox. |
    ///
    /// [imsgstore-storelogoff](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-storelogoff)
    pub struct StoreLogoffFlags: u32 {
        /// Send what is ready, finish what is coming in, then stop.
        #[doc(alias = "LOGOFF_NO_WAIT")]
        const NO_WAIT = 0x00000001;
        /// Finish the messages in work, begin no other.
        #[doc(alias = "LOGOFF_ORDERLY")]
        const ORDERLY = 0x00000002;
        /// As NO_WAIT, and flush the transports; return when all is done.
        #[doc(alias = "LOGOFF_PURGE")]
        const PURGE = 0x00000004;
        /// Stop the work of transports for this store.
        #[doc(alias = "LOGOFF_ABORT")]
        const ABORT = 0x00000008;
        /// Do nothing if a transport is at work.
        #[doc(alias = "LOGOFF_QUIET")]
        const QUIET = 0x00000010;
        /// Out: the store is gone, or will be.
        #[doc(alias = "LOGOFF_COMPLETE")]
        const COMPLETE = 0x00010000;
        /// Out: messages are coming in.
        #[doc(alias = "LOGOFF_INBOUND")]
        const INBOUND = 0x00020000;
        /// Out: messages are being sent.
        #[doc(alias = "LOGOFF_OUTBOUND")]
        const OUTBOUND = 0x00040000;
        /// Out: messages wait in the Outbox.
        #[doc(alias = "LOGOFF_OUTBOUND_QUEUE")]
        const OUTBOUND_QUEUE = 0x00080000;
    }
}

crate::flag_set! {
    /// What is going on in a store.
    ///
    /// Value of: [`PR_STORE_STATE`](crate::tags::STORE_STATE).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x01000000 | [`HAS_SEARCHES`](Self::HAS_SEARCHES) | `STORE_HAS_SEARCHES` | Searches have been set up. |
    ///
    /// [pidtagstorestate-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstorestate-canonical-property)
    pub struct StoreState: u32 {
        /// Searches have been set up.
        #[doc(alias = "STORE_HAS_SEARCHES")]
        const HAS_SEARCHES = 0x01000000;
    }
}

crate::flag_set! {
    /// What a message store can do.
    ///
    /// Value of: [`PR_STORE_SUPPORT_MASK`](crate::tags::STORE_SUPPORT_MASK).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`ENTRYID_UNIQUE`](Self::ENTRYID_UNIQUE) | `STORE_ENTRYID_UNIQUE` | Its entry identifiers are never used again. |
    /// | 0x00000002 | [`READONLY`](Self::READONLY) | `STORE_READONLY` | Nothing in it can be changed. |
    /// | 0x00000004 | [`SEARCH_OK`](Self::SEARCH_OK) | `STORE_SEARCH_OK` | It has search folders. |
    /// | 0x00000008 | [`MODIFY_OK`](Self::MODIFY_OK) | `STORE_MODIFY_OK` | Objects can be changed. |
    /// | 0x00000010 | [`CREATE_OK`](Self::CREATE_OK) | `STORE_CREATE_OK` | Objects can be made. |
    /// | 0x00000020 | [`ATTACH_OK`](Self::ATTACH_OK) | `STORE_ATTACH_OK` | Messages may have attachments. |
    /// | 0x00000040 | [`OLE_OK`](Self::OLE_OK) | `STORE_OLE_OK` | Attachments may be OLE objects. |
    /// | 0x00000080 | [`SUBMIT_OK`](Self::SUBMIT_OK) | `STORE_SUBMIT_OK` | Messages can be sent. |
    /// | 0x00000100 | [`NOTIFY_OK`](Self::NOTIFY_OK) | `STORE_NOTIFY_OK` | It notifies of changes. |
    /// | 0x00000200 | [`MV_PROPS_OK`](Self::MV_PROPS_OK) | `STORE_MV_PROPS_OK` | It keeps multi-valued properties. |
    /// | 0x00000400 | [`CATEGORIZE_OK`](Self::CATEGORIZE_OK) | `STORE_CATEGORIZE_OK` | Its tables group rows by category. |
    /// | 0x00000800 | [`RTF_OK`](Self::RTF_OK) | `STORE_RTF_OK` | Bodies may be rich text. |
    /// | 0x00001000 | [`RESTRICTION_OK`](Self::RESTRICTION_OK) | `STORE_RESTRICTION_OK` | Its tables take restrictions. |
    /// | 0x00002000 | [`SORT_OK`](Self::SORT_OK) | `STORE_SORT_OK` | Its tables sort. |
    /// | 0x00004000 | [`PUBLIC_FOLDERS`](Self::PUBLIC_FOLDERS) | `STORE_PUBLIC_FOLDERS` | It holds public folders. |
    /// | 0x00008000 | [`UNCOMPRESSED_RTF`](Self::UNCOMPRESSED_RTF) | `STORE_UNCOMPRESSED_RTF` | It keeps rich text uncompressed too. |
    /// | 0x00010000 | [`HTML_OK`](Self::HTML_OK) | `STORE_HTML_OK` | Bodies may be HTML. |
    /// | 0x00020000 | [`ANSI_OK`](Self::ANSI_OK) | `STORE_ANSI_OK` | Its text is 8-bit. |
    /// | 0x00040000 | [`UNICODE_OK`](Self::UNICODE_OK) | `STORE_UNICODE_OK` | Its text is UTF-16; ask for it so. |
    /// | 0x00080000 | [`LOCALSTORE`](Self::LOCALSTORE) | `STORE_LOCALSTORE` | Its data is a file of this computer. |
    /// | 0x00200000 | [`ITEMPROC`](Self::ITEMPROC) | `STORE_ITEMPROC` | It hands new items to rules and spam filters. |
    /// | 0x00800000 | [`PUSHER_OK`](Self::PUSHER_OK) | `STORE_PUSHER_OK` | Its provider pushes what it learns to the search index. |
    /// | 0x01000000 | [`HAS_SEARCHES`](Self::HAS_SEARCHES) | `STORE_HAS_SEARCHES` | It holds search folders already. |
    /// | 0x10000000 | [`RULES_OK`](Self::RULES_OK) | `STORE_RULES_OK` | It keeps rules. |
    /// | 0x02000000 | [`FULLTEXT_QUERY_OK`](Self::FULLTEXT_QUERY_OK) | `STORE_FULLTEXT_QUERY_OK` |  |
    /// | 0x04000000 | [`FILTER_SEARCH_OK`](Self::FILTER_SEARCH_OK) | `STORE_FILTER_SEARCH_OK` |  |
    ///
    /// [pidtagstoresupportmask-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagstoresupportmask-canonical-property)
    pub struct StoreSupport: u32 {
        /// Its entry identifiers are never used again.
        #[doc(alias = "STORE_ENTRYID_UNIQUE")]
        const ENTRYID_UNIQUE = 0x00000001;
        /// Nothing in it can be changed.
        #[doc(alias = "STORE_READONLY")]
        const READONLY = 0x00000002;
        /// It has search folders.
        #[doc(alias = "STORE_SEARCH_OK")]
        const SEARCH_OK = 0x00000004;
        /// Objects can be changed.
        #[doc(alias = "STORE_MODIFY_OK")]
        const MODIFY_OK = 0x00000008;
        /// Objects can be made.
        #[doc(alias = "STORE_CREATE_OK")]
        const CREATE_OK = 0x00000010;
        /// Messages may have attachments.
        #[doc(alias = "STORE_ATTACH_OK")]
        const ATTACH_OK = 0x00000020;
        /// Attachments may be OLE objects.
        #[doc(alias = "STORE_OLE_OK")]
        const OLE_OK = 0x00000040;
        /// Messages can be sent.
        #[doc(alias = "STORE_SUBMIT_OK")]
        const SUBMIT_OK = 0x00000080;
        /// It notifies of changes.
        #[doc(alias = "STORE_NOTIFY_OK")]
        const NOTIFY_OK = 0x00000100;
        /// It keeps multi-valued properties.
        #[doc(alias = "STORE_MV_PROPS_OK")]
        const MV_PROPS_OK = 0x00000200;
        /// Its tables group rows by category.
        #[doc(alias = "STORE_CATEGORIZE_OK")]
        const CATEGORIZE_OK = 0x00000400;
        /// Bodies may be rich text.
        #[doc(alias = "STORE_RTF_OK")]
        const RTF_OK = 0x00000800;
        /// Its tables take restrictions.
        #[doc(alias = "STORE_RESTRICTION_OK")]
        const RESTRICTION_OK = 0x00001000;
        /// Its tables sort.
        #[doc(alias = "STORE_SORT_OK")]
        const SORT_OK = 0x00002000;
        /// It holds public folders.
        #[doc(alias = "STORE_PUBLIC_FOLDERS")]
        const PUBLIC_FOLDERS = 0x00004000;
        /// It keeps rich text uncompressed too.
        #[doc(alias = "STORE_UNCOMPRESSED_RTF")]
        const UNCOMPRESSED_RTF = 0x00008000;
        /// Bodies may be HTML.
        #[doc(alias = "STORE_HTML_OK")]
        const HTML_OK = 0x00010000;
        /// Its text is 8-bit.
        #[doc(alias = "STORE_ANSI_OK")]
        const ANSI_OK = 0x00020000;
        /// Its text is UTF-16; ask for it so.
        #[doc(alias = "STORE_UNICODE_OK")]
        const UNICODE_OK = 0x00040000;
        /// Its data is a file of this computer.
        #[doc(alias = "STORE_LOCALSTORE")]
        const LOCALSTORE = 0x00080000;
        /// It hands new items to rules and spam filters.
        #[doc(alias = "STORE_ITEMPROC")]
        const ITEMPROC = 0x00200000;
        /// Its provider pushes what it learns to the search index.
        #[doc(alias = "STORE_PUSHER_OK")]
        const PUSHER_OK = 0x00800000;
        /// It holds search folders already.
        #[doc(alias = "STORE_HAS_SEARCHES")]
        const HAS_SEARCHES = 0x01000000;
        /// It keeps rules.
        #[doc(alias = "STORE_RULES_OK")]
        const RULES_OK = 0x10000000;
        /// `STORE_FULLTEXT_QUERY_OK`.
        #[doc(alias = "STORE_FULLTEXT_QUERY_OK")]
        const FULLTEXT_QUERY_OK = 0x02000000;
        /// `STORE_FILTER_SEARCH_OK`.
        #[doc(alias = "STORE_FILTER_SEARCH_OK")]
        const FILTER_SEARCH_OK = 0x04000000;
    }
}

crate::flag_set! {
    /// How changes of a stream are committed.
    ///
    /// Taken by: `IStream::Commit`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`OVERWRITE`](Self::OVERWRITE) | `STGC_OVERWRITE` | The old data may be overwritten to save space. |
    /// | 0x00000002 | [`ONLY_IF_CURRENT`](Self::ONLY_IF_CURRENT) | `STGC_ONLYIFCURRENT` | Not over the changes of others. |
    /// | 0x00000004 | [`DISK_CACHE`](Self::DISK_CACHE) | `STGC_DANGEROUSLYCOMMITMERELYTODISKCACHE` | Without waiting for the disk. |
    /// | 0x00000008 | [`CONSOLIDATE`](Self::CONSOLIDATE) | `STGC_CONSOLIDATE` | The storage is packed afterwards. |
    pub struct StreamCommitFlags: u32 {
        /// The old data may be overwritten to save space.
        #[doc(alias = "STGC_OVERWRITE")]
        const OVERWRITE = 0x00000001;
        /// Not over the changes of others.
        #[doc(alias = "STGC_ONLYIFCURRENT")]
        const ONLY_IF_CURRENT = 0x00000002;
        /// Without waiting for the disk.
        #[doc(alias = "STGC_DANGEROUSLYCOMMITMERELYTODISKCACHE")]
        const DISK_CACHE = 0x00000004;
        /// The storage is packed afterwards.
        #[doc(alias = "STGC_CONSOLIDATE")]
        const CONSOLIDATE = 0x00000008;
    }
}

/// What a locked range of a stream forbids.
///
/// Taken by: `IStream::LockRegion`, `IStream::UnlockRegion`.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Write`](Self::Write) | `LOCK_WRITE` | Writing. |
/// | 2 | [`Exclusive`](Self::Exclusive) | `LOCK_EXCLUSIVE` | Reading and writing. |
/// | 4 | [`OnlyOnce`](Self::OnlyOnce) | `LOCK_ONLYONCE` | A second lock. |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum StreamLock {
    /// Writing.
    #[doc(alias = "LOCK_WRITE")]
    Write,
    /// Reading and writing.
    #[doc(alias = "LOCK_EXCLUSIVE")]
    Exclusive,
    /// A second lock.
    #[doc(alias = "LOCK_ONLYONCE")]
    OnlyOnce,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for StreamLock {}
impl StreamLock {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Write,
            2 => Self::Exclusive,
            4 => Self::OnlyOnce,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Write => 1,
            Self::Exclusive => 2,
            Self::OnlyOnce => 4,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How a stream is opened; none: for reading.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`WRITE`](Self::WRITE) | `STGM_WRITE` | For writing. |
    /// | 0x00000002 | [`READWRITE`](Self::READWRITE) | `STGM_READWRITE` | For reading and writing. |
    /// | 0x00000010 | [`SHARE_EXCLUSIVE`](Self::SHARE_EXCLUSIVE) | `STGM_SHARE_EXCLUSIVE` | Nobody else may open it. |
    /// | 0x00000020 | [`SHARE_DENY_WRITE`](Self::SHARE_DENY_WRITE) | `STGM_SHARE_DENY_WRITE` | Nobody else may write. |
    /// | 0x00000030 | [`SHARE_DENY_READ`](Self::SHARE_DENY_READ) | `STGM_SHARE_DENY_READ` | Nobody else may read. |
    /// | 0x00000040 | [`SHARE_DENY_NONE`](Self::SHARE_DENY_NONE) | `STGM_SHARE_DENY_NONE` | Others may read and write. |
    /// | 0x00001000 | [`CREATE`](Self::CREATE) | `STGM_CREATE` | An existing one is replaced. |
    /// | 0x00010000 | [`TRANSACTED`](Self::TRANSACTED) | `STGM_TRANSACTED` | Changes wait for Commit. |
    pub struct StreamMode: u32 {
        /// For writing.
        #[doc(alias = "STGM_WRITE")]
        const WRITE = 0x00000001;
        /// For reading and writing.
        #[doc(alias = "STGM_READWRITE")]
        const READWRITE = 0x00000002;
        /// Nobody else may open it.
        #[doc(alias = "STGM_SHARE_EXCLUSIVE")]
        const SHARE_EXCLUSIVE = 0x00000010;
        /// Nobody else may write.
        #[doc(alias = "STGM_SHARE_DENY_WRITE")]
        const SHARE_DENY_WRITE = 0x00000020;
        /// Nobody else may read.
        #[doc(alias = "STGM_SHARE_DENY_READ")]
        const SHARE_DENY_READ = 0x00000030;
        /// Others may read and write.
        #[doc(alias = "STGM_SHARE_DENY_NONE")]
        const SHARE_DENY_NONE = 0x00000040;
        /// An existing one is replaced.
        #[doc(alias = "STGM_CREATE")]
        const CREATE = 0x00001000;
        /// Changes wait for Commit.
        #[doc(alias = "STGM_TRANSACTED")]
        const TRANSACTED = 0x00010000;
    }
}

/// Where a position in a stream counts from.
///
/// Taken by: `IStream::Seek`.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Set`](Self::Set) | `STREAM_SEEK_SET` | The beginning. |
/// | 1 | [`Current`](Self::Current) | `STREAM_SEEK_CUR` | Where the stream is. |
/// | 2 | [`End`](Self::End) | `STREAM_SEEK_END` | The end. |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum StreamSeek {
    /// The beginning.
    #[doc(alias = "STREAM_SEEK_SET")]
    Set,
    /// Where the stream is.
    #[doc(alias = "STREAM_SEEK_CUR")]
    Current,
    /// The end.
    #[doc(alias = "STREAM_SEEK_END")]
    End,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for StreamSeek {}
impl StreamSeek {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Set,
            1 => Self::Current,
            2 => Self::End,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Set => 0,
            Self::Current => 1,
            Self::End => 2,
            Self::Unknown(other) => other,
        }
    }
}

/// What Stat fills in.
///
/// Taken by: `IStream::Stat`.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Default`](Self::Default) | `STATFLAG_DEFAULT` | Everything. |
/// | 1 | [`NoName`](Self::NoName) | `STATFLAG_NONAME` | Everything but the name. |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum StreamStatFlags {
    /// Everything.
    #[doc(alias = "STATFLAG_DEFAULT")]
    Default,
    /// Everything but the name.
    #[doc(alias = "STATFLAG_NONAME")]
    NoName,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for StreamStatFlags {}
impl StreamStatFlags {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Default,
            1 => Self::NoName,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Default => 0,
            Self::NoName => 1,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// How far a submitted message has come.
    ///
    /// Value of: [`PR_SUBMIT_FLAGS`](crate::tags::SUBMIT_FLAGS).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`LOCKED`](Self::LOCKED) | `SUBMITFLAG_LOCKED` | The spooler holds it. |
    /// | 0x00000002 | [`PREPROCESS`](Self::PREPROCESS) | `SUBMITFLAG_PREPROCESS` | It must be preprocessed first. |
    ///
    /// [pidtagsubmitflags-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubmitflags-canonical-property)
    pub struct SubmitFlags: u32 {
        /// The spooler holds it.
        #[doc(alias = "SUBMITFLAG_LOCKED")]
        const LOCKED = 0x00000001;
        /// It must be preprocessed first.
        #[doc(alias = "SUBMITFLAG_PREPROCESS")]
        const PREPROCESS = 0x00000002;
    }
}

crate::flag_set! {
    /// How a message is submitted.
    ///
    /// Taken by: `IMAPIMessageSite::SubmitMessage`, `IMessage::SubmitMessage`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`FORCE_SUBMIT`](Self::FORCE_SUBMIT) | `FORCE_SUBMIT` | Even if it may not be sent right away. |
    ///
    /// [imessage-submitmessage](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-submitmessage)
    pub struct SubmitMessageFlags: u32 {
        /// Even if it may not be sent right away.
        const FORCE_SUBMIT = 0x00000001;
    }
}

crate::flag_set! {
    /// How an item was deleted.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`SOFT_DELETE`](Self::SOFT_DELETE) | `SYNC_SOFT_DELETE` |  |
    /// | 0x00000002 | [`EXPIRY`](Self::EXPIRY) | `SYNC_EXPIRY` |  |
    pub struct SyncDeleteFlags: u32 {
        /// `SYNC_SOFT_DELETE`.
        #[doc(alias = "SYNC_SOFT_DELETE")]
        const SOFT_DELETE = 0x00000001;
        /// `SYNC_EXPIRY`.
        #[doc(alias = "SYNC_EXPIRY")]
        const EXPIRY = 0x00000002;
    }
}

crate::flag_set! {
    /// What a synchronisation covers.
    ///
    /// Taken by: [`IExchangeExportChanges::Config`](crate::ExchangeExportChanges::config).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`UNICODE`](Self::UNICODE) | `SYNC_UNICODE` |  |
    /// | 0x00000002 | [`NO_DELETIONS`](Self::NO_DELETIONS) | `SYNC_NO_DELETIONS` |  |
    /// | 0x00000004 | [`NO_SOFT_DELETIONS`](Self::NO_SOFT_DELETIONS) | `SYNC_NO_SOFT_DELETIONS` |  |
    /// | 0x00000008 | [`READ_STATE`](Self::READ_STATE) | `SYNC_READ_STATE` |  |
    /// | 0x00000010 | [`ASSOCIATED`](Self::ASSOCIATED) | `SYNC_ASSOCIATED` |  |
    /// | 0x00000020 | [`NORMAL`](Self::NORMAL) | `SYNC_NORMAL` |  |
    /// | 0x00000040 | [`NO_CONFLICTS`](Self::NO_CONFLICTS) | `SYNC_NO_CONFLICTS` |  |
    /// | 0x00000080 | [`ONLY_SPECIFIED_PROPS`](Self::ONLY_SPECIFIED_PROPS) | `SYNC_ONLY_SPECIFIED_PROPS` |  |
    /// | 0x00000100 | [`NO_FOREIGN_KEYS`](Self::NO_FOREIGN_KEYS) | `SYNC_NO_FOREIGN_KEYS` |  |
    /// | 0x00000200 | [`LIMITED_IMESSAGE`](Self::LIMITED_IMESSAGE) | `SYNC_LIMITED_IMESSAGE` |  |
    /// | 0x00000400 | [`CATCHUP`](Self::CATCHUP) | `SYNC_CATCHUP` |  |
    /// | 0x00000800 | [`NEW_MESSAGE`](Self::NEW_MESSAGE) | `SYNC_NEW_MESSAGE` |  |
    /// | 0x00001000 | [`MSG_SELECTIVE`](Self::MSG_SELECTIVE) | `SYNC_MSG_SELECTIVE` |  |
    /// | 0x00002000 | [`BEST_BODY`](Self::BEST_BODY) | `SYNC_BEST_BODY` |  |
    /// | 0x00004000 | [`IGNORE_SPECIFIED_ON_ASSOCIATED`](Self::IGNORE_SPECIFIED_ON_ASSOCIATED) | `SYNC_IGNORE_SPECIFIED_ON_ASSOCIATED` |  |
    /// | 0x00008000 | [`PROGRESS_MODE`](Self::PROGRESS_MODE) | `SYNC_PROGRESS_MODE` |  |
    /// | 0x00010000 | [`FXRECOVERMODE`](Self::FXRECOVERMODE) | `SYNC_FXRECOVERMODE` |  |
    /// | 0x00040000 | [`DEFER_CONFIG`](Self::DEFER_CONFIG) | `SYNC_DEFER_CONFIG`, `SYNC_FORCE_UNICODE` |  |
    pub struct SyncFlags: u32 {
        /// `SYNC_UNICODE`.
        #[doc(alias = "SYNC_UNICODE")]
        const UNICODE = 0x00000001;
        /// `SYNC_NO_DELETIONS`.
        #[doc(alias = "SYNC_NO_DELETIONS")]
        const NO_DELETIONS = 0x00000002;
        /// `SYNC_NO_SOFT_DELETIONS`.
        #[doc(alias = "SYNC_NO_SOFT_DELETIONS")]
        const NO_SOFT_DELETIONS = 0x00000004;
        /// `SYNC_READ_STATE`.
        #[doc(alias = "SYNC_READ_STATE")]
        const READ_STATE = 0x00000008;
        /// `SYNC_ASSOCIATED`.
        #[doc(alias = "SYNC_ASSOCIATED")]
        const ASSOCIATED = 0x00000010;
        /// `SYNC_NORMAL`.
        #[doc(alias = "SYNC_NORMAL")]
        const NORMAL = 0x00000020;
        /// `SYNC_NO_CONFLICTS`.
        #[doc(alias = "SYNC_NO_CONFLICTS")]
        const NO_CONFLICTS = 0x00000040;
        /// `SYNC_ONLY_SPECIFIED_PROPS`.
        #[doc(alias = "SYNC_ONLY_SPECIFIED_PROPS")]
        const ONLY_SPECIFIED_PROPS = 0x00000080;
        /// `SYNC_NO_FOREIGN_KEYS`.
        #[doc(alias = "SYNC_NO_FOREIGN_KEYS")]
        const NO_FOREIGN_KEYS = 0x00000100;
        /// `SYNC_LIMITED_IMESSAGE`.
        #[doc(alias = "SYNC_LIMITED_IMESSAGE")]
        const LIMITED_IMESSAGE = 0x00000200;
        /// `SYNC_CATCHUP`.
        #[doc(alias = "SYNC_CATCHUP")]
        const CATCHUP = 0x00000400;
        /// `SYNC_NEW_MESSAGE`.
        #[doc(alias = "SYNC_NEW_MESSAGE")]
        const NEW_MESSAGE = 0x00000800;
        /// `SYNC_MSG_SELECTIVE`.
        #[doc(alias = "SYNC_MSG_SELECTIVE")]
        const MSG_SELECTIVE = 0x00001000;
        /// `SYNC_BEST_BODY`.
        #[doc(alias = "SYNC_BEST_BODY")]
        const BEST_BODY = 0x00002000;
        /// `SYNC_IGNORE_SPECIFIED_ON_ASSOCIATED`.
        #[doc(alias = "SYNC_IGNORE_SPECIFIED_ON_ASSOCIATED")]
        const IGNORE_SPECIFIED_ON_ASSOCIATED = 0x00004000;
        /// `SYNC_PROGRESS_MODE`.
        #[doc(alias = "SYNC_PROGRESS_MODE")]
        const PROGRESS_MODE = 0x00008000;
        /// `SYNC_FXRECOVERMODE`.
        #[doc(alias = "SYNC_FXRECOVERMODE")]
        const FXRECOVERMODE = 0x00010000;
        /// `SYNC_DEFER_CONFIG`.
        #[doc(alias = "SYNC_DEFER_CONFIG")]
        #[doc(alias = "SYNC_FORCE_UNICODE")]
        const DEFER_CONFIG = 0x00040000;
    }
}

crate::flag_set! {
    /// Whether an item was read.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`READ`](Self::READ) | `SYNC_READ` |  |
    pub struct SyncReadFlags: u32 {
        /// `SYNC_READ`.
        #[doc(alias = "SYNC_READ")]
        const READ = 0x00000001;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// Whether synchronisation starts by itself.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`DISABLE_STARTUP_SYNC`](Self::DISABLE_STARTUP_SYNC) | `SF_DISABLE_STARTUP_SYNC` |  |
    pub struct SyncStartFlags: u32 {
        /// `SF_DISABLE_STARTUP_SYNC`.
        #[doc(alias = "SF_DISABLE_STARTUP_SYNC")]
        const DISABLE_STARTUP_SYNC = 0x00000001;
    }
}

/// What happened to a table.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Changed`](Self::Changed) | `TABLE_CHANGED` | Something; read it again. |
/// | 2 | [`Error`](Self::Error) | `TABLE_ERROR` | An operation or update failed. |
/// | 3 | [`RowAdded`](Self::RowAdded) | `TABLE_ROW_ADDED` | There is a new row. |
/// | 4 | [`RowDeleted`](Self::RowDeleted) | `TABLE_ROW_DELETED` | A row is gone. |
/// | 5 | [`RowModified`](Self::RowModified) | `TABLE_ROW_MODIFIED` | A row has changed. |
/// | 6 | [`SortDone`](Self::SortDone) | `TABLE_SORT_DONE` | An asynchronous sort has ended. |
/// | 7 | [`RestrictDone`](Self::RestrictDone) | `TABLE_RESTRICT_DONE` | An asynchronous restriction has ended. |
/// | 8 | [`SetColumnsDone`](Self::SetColumnsDone) | `TABLE_SETCOL_DONE` | An asynchronous change of columns has ended. |
/// | 9 | [`Reload`](Self::Reload) | `TABLE_RELOAD` | Rows, keys and bookmarks are void; read it again. |
///
/// [table_notification](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/table_notification)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum TableEvent {
    /// Something; read it again.
    #[doc(alias = "TABLE_CHANGED")]
    Changed,
    /// An operation or update failed.
    #[doc(alias = "TABLE_ERROR")]
    Error,
    /// There is a new row.
    #[doc(alias = "TABLE_ROW_ADDED")]
    RowAdded,
    /// A row is gone.
    #[doc(alias = "TABLE_ROW_DELETED")]
    RowDeleted,
    /// A row has changed.
    #[doc(alias = "TABLE_ROW_MODIFIED")]
    RowModified,
    /// An asynchronous sort has ended.
    #[doc(alias = "TABLE_SORT_DONE")]
    SortDone,
    /// An asynchronous restriction has ended.
    #[doc(alias = "TABLE_RESTRICT_DONE")]
    RestrictDone,
    /// An asynchronous change of columns has ended.
    #[doc(alias = "TABLE_SETCOL_DONE")]
    SetColumnsDone,
    /// Rows, keys and bookmarks are void; read it again.
    #[doc(alias = "TABLE_RELOAD")]
    Reload,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for TableEvent {}
impl TableEvent {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Changed,
            2 => Self::Error,
            3 => Self::RowAdded,
            4 => Self::RowDeleted,
            5 => Self::RowModified,
            6 => Self::SortDone,
            7 => Self::RestrictDone,
            8 => Self::SetColumnsDone,
            9 => Self::Reload,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Changed => 1,
            Self::Error => 2,
            Self::RowAdded => 3,
            Self::RowDeleted => 4,
            Self::RowModified => 5,
            Self::SortDone => 6,
            Self::RestrictDone => 7,
            Self::SetColumnsDone => 8,
            Self::Reload => 9,
            Self::Unknown(other) => other,
        }
    }
}

crate::flag_set! {
    /// When a change of the table is carried out.
    ///
    /// Taken by: [`IMAPITable::SetColumns`](crate::Table::set_columns),
    /// [`IMAPITable::Restrict`](crate::Table::restrict),
    /// [`IMAPITable::SortTable`](crate::Table::sort_table).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`ASYNC`](Self::ASYNC) | `TBL_ASYNC` | The call may return before the work is done. |
    /// | 0x00000002 | [`BATCH`](Self::BATCH) | `TBL_BATCH` | The work may wait until rows are read. |
    ///
    /// [imapitable-setcolumns](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-setcolumns)
    pub struct TableFlags: u32 {
        /// The call may return before the work is done.
        #[doc(alias = "TBL_ASYNC")]
        const ASYNC = 0x00000001;
        /// The work may wait until rows are read.
        #[doc(alias = "TBL_BATCH")]
        const BATCH = 0x00000002;
    }
}

/// What a table is doing.
///
/// Given by: [`IMAPITable::GetStatus`](crate::Table::status),
/// [`IMAPITable::WaitForCompletion`](crate::Table::wait_for_completion).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Complete`](Self::Complete) | `TBLSTAT_COMPLETE` | Nothing. |
/// | 7 | [`QChanged`](Self::QChanged) | `TBLSTAT_QCHANGED` | Its contents have changed unexpectedly. |
/// | 9 | [`Sorting`](Self::Sorting) | `TBLSTAT_SORTING` | It is sorting. |
/// | 10 | [`SortError`](Self::SortError) | `TBLSTAT_SORT_ERROR` | Sorting failed. |
/// | 11 | [`SettingColumns`](Self::SettingColumns) | `TBLSTAT_SETTING_COLS` | It is setting columns. |
/// | 13 | [`SetColumnsError`](Self::SetColumnsError) | `TBLSTAT_SETCOL_ERROR` | Setting columns failed. |
/// | 14 | [`Restricting`](Self::Restricting) | `TBLSTAT_RESTRICTING` | It is applying a restriction. |
/// | 15 | [`RestrictError`](Self::RestrictError) | `TBLSTAT_RESTRICT_ERROR` | Applying the restriction failed. |
///
/// [imapitable-getstatus](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-getstatus)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum TableStatus {
    /// Nothing.
    #[doc(alias = "TBLSTAT_COMPLETE")]
    Complete,
    /// Its contents have changed unexpectedly.
    #[doc(alias = "TBLSTAT_QCHANGED")]
    QChanged,
    /// It is sorting.
    #[doc(alias = "TBLSTAT_SORTING")]
    Sorting,
    /// Sorting failed.
    #[doc(alias = "TBLSTAT_SORT_ERROR")]
    SortError,
    /// It is setting columns.
    #[doc(alias = "TBLSTAT_SETTING_COLS")]
    SettingColumns,
    /// Setting columns failed.
    #[doc(alias = "TBLSTAT_SETCOL_ERROR")]
    SetColumnsError,
    /// It is applying a restriction.
    #[doc(alias = "TBLSTAT_RESTRICTING")]
    Restricting,
    /// Applying the restriction failed.
    #[doc(alias = "TBLSTAT_RESTRICT_ERROR")]
    RestrictError,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for TableStatus {}
impl TableStatus {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Complete,
            7 => Self::QChanged,
            9 => Self::Sorting,
            10 => Self::SortError,
            11 => Self::SettingColumns,
            13 => Self::SetColumnsError,
            14 => Self::Restricting,
            15 => Self::RestrictError,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Complete => 0,
            Self::QChanged => 7,
            Self::Sorting => 9,
            Self::SortError => 10,
            Self::SettingColumns => 11,
            Self::SetColumnsError => 13,
            Self::Restricting => 14,
            Self::RestrictError => 15,
            Self::Unknown(other) => other,
        }
    }
}

/// How a table follows changes of what it shows.
///
/// Taken by: `CreateTable`.
///
/// Given by: [`IMAPITable::GetStatus`](crate::Table::status).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Snapshot`](Self::Snapshot) | `TBLTYPE_SNAPSHOT` | Not at all. |
/// | 1 | [`Keyset`](Self::Keyset) | `TBLTYPE_KEYSET` | Its rows are fixed, their values follow. |
/// | 2 | [`Dynamic`](Self::Dynamic) | `TBLTYPE_DYNAMIC` | Rows and values follow. |
///
/// [imapitable-getstatus](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapitable-getstatus)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum TableType {
    /// Not at all.
    #[doc(alias = "TBLTYPE_SNAPSHOT")]
    Snapshot,
    /// Its rows are fixed, their values follow.
    #[doc(alias = "TBLTYPE_KEYSET")]
    Keyset,
    /// Rows and values follow.
    #[doc(alias = "TBLTYPE_DYNAMIC")]
    Dynamic,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for TableType {}
impl TableType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Snapshot,
            1 => Self::Keyset,
            2 => Self::Dynamic,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Snapshot => 0,
            Self::Keyset => 1,
            Self::Dynamic => 2,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// How a template is opened.
    ///
    /// Taken by: `IABLogon::OpenTemplateID`, `IMAPISupport::OpenTemplateID`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`FILL_ENTRY`](Self::FILL_ENTRY) | `FILL_ENTRY` |  |
    ///
    /// [iablogon-opentemplateid](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iablogon-opentemplateid)
    pub struct TemplateFlags: u32 {
        /// `FILL_ENTRY`.
        const FILL_ENTRY = 0x00000001;
    }
}

/// The unit of a time span of a message.
///
/// Value of: [`PR_DEFERRED_SEND_UNITS`](crate::tags::DEFERRED_SEND_UNITS),
/// [`PR_EXPIRY_UNITS`](crate::tags::EXPIRY_UNITS).
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Minutes`](Self::Minutes) | `TIME_UNIT_MINUTE` | Minutes. |
/// | 1 | [`Hours`](Self::Hours) | `TIME_UNIT_HOUR` | Hours. |
/// | 2 | [`Days`](Self::Days) | `TIME_UNIT_DAY` | Days. |
/// | 3 | [`Weeks`](Self::Weeks) | `TIME_UNIT_WEEK` | Weeks. |
///
/// [pidtagdeferredsendunits-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdeferredsendunits-canonical-property)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum TimeUnit {
    /// Minutes.
    #[doc(alias = "TIME_UNIT_MINUTE")]
    Minutes,
    /// Hours.
    #[doc(alias = "TIME_UNIT_HOUR")]
    Hours,
    /// Days.
    #[doc(alias = "TIME_UNIT_DAY")]
    Days,
    /// Weeks.
    #[doc(alias = "TIME_UNIT_WEEK")]
    Weeks,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for TimeUnit {}
impl TimeUnit {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Minutes,
            1 => Self::Hours,
            2 => Self::Days,
            3 => Self::Weeks,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Minutes => 0,
            Self::Hours => 1,
            Self::Days => 2,
            Self::Weeks => 3,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// Which of the properties of a to-do item are set.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`ITEM_FLAGS`](Self::ITEM_FLAGS) | `TDP_ITEM_FLAGS` |  |
    /// | 0x00000008 | [`START_DATE`](Self::START_DATE) | `TDP_START_DATE` |  |
    /// | 0x00000010 | [`DUE_DATE`](Self::DUE_DATE) | `TDP_DUE_DATE` |  |
    /// | 0x00000020 | [`TITLE`](Self::TITLE) | `TDP_TITLE` |  |
    /// | 0x00000040 | [`REMINDER_FLAG`](Self::REMINDER_FLAG) | `TDP_REMINDER_FLAG` |  |
    /// | 0x00000080 | [`REMINDER_TIME`](Self::REMINDER_TIME) | `TDP_REMINDER_TIME` |  |
    ///
    /// `TDP_NONE` is the empty set.
    #[doc(alias = "TDP_NONE")]
    pub struct ToDoPropFlags: u32 {
        /// `TDP_ITEM_FLAGS`.
        #[doc(alias = "TDP_ITEM_FLAGS")]
        const ITEM_FLAGS = 0x00000001;
        /// `TDP_START_DATE`.
        #[doc(alias = "TDP_START_DATE")]
        const START_DATE = 0x00000008;
        /// `TDP_DUE_DATE`.
        #[doc(alias = "TDP_DUE_DATE")]
        const DUE_DATE = 0x00000010;
        /// `TDP_TITLE`.
        #[doc(alias = "TDP_TITLE")]
        const TITLE = 0x00000020;
        /// `TDP_REMINDER_FLAG`.
        #[doc(alias = "TDP_REMINDER_FLAG")]
        const REMINDER_FLAG = 0x00000040;
        /// `TDP_REMINDER_TIME`.
        #[doc(alias = "TDP_REMINDER_TIME")]
        const REMINDER_TIME = 0x00000080;
    }
}

#[cfg(feature = "exchange")]
/// What a fast transfer copies.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Copyto`](Self::Copyto) | `TRANSFER_COPYTO` |  |
/// | 2 | [`Copyprops`](Self::Copyprops) | `TRANSFER_COPYPROPS` |  |
/// | 3 | [`Copymessages`](Self::Copymessages) | `TRANSFER_COPYMESSAGES` |  |
/// | 4 | [`Copyfolder`](Self::Copyfolder) | `TRANSFER_COPYFOLDER` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum TransferMethod {
    /// `TRANSFER_COPYTO`.
    #[doc(alias = "TRANSFER_COPYTO")]
    Copyto,
    /// `TRANSFER_COPYPROPS`.
    #[doc(alias = "TRANSFER_COPYPROPS")]
    Copyprops,
    /// `TRANSFER_COPYMESSAGES`.
    #[doc(alias = "TRANSFER_COPYMESSAGES")]
    Copymessages,
    /// `TRANSFER_COPYFOLDER`.
    #[doc(alias = "TRANSFER_COPYFOLDER")]
    Copyfolder,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "exchange")]
impl ::core::cmp::Eq for TransferMethod {}
#[cfg(feature = "exchange")]
impl TransferMethod {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Copyto,
            2 => Self::Copyprops,
            3 => Self::Copymessages,
            4 => Self::Copyfolder,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Copyto => 1,
            Self::Copyprops => 2,
            Self::Copymessages => 3,
            Self::Copyfolder => 4,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// Whether properties for tracking go along.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`ACTIVE`](Self::ACTIVE) | `TDIP_Active` |  |
    /// | 0x00000008 | [`ACTIVE_RECIP`](Self::ACTIVE_RECIP) | `TDIP_ActiveRecip` |  |
    ///
    /// `TDIP_None` is the empty set.
    #[doc(alias = "TDIP_None")]
    pub struct TransmitPropFlags: u32 {
        /// `TDIP_Active`.
        #[doc(alias = "TDIP_Active")]
        const ACTIVE = 0x00000001;
        /// `TDIP_ActiveRecip`.
        #[doc(alias = "TDIP_ActiveRecip")]
        const ACTIVE_RECIP = 0x00000008;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// How a transport logs off.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NORMAL`](Self::NORMAL) | `LOGOFF_NORMAL` |  |
    /// | 0x80000000 | [`HURRY`](Self::HURRY) | `LOGOFF_HURRY` |  |
    ///
    /// [ixplogon-transportlogoff](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ixplogon-transportlogoff)
    pub struct TransportLogoffFlags: u32 {
        /// `LOGOFF_NORMAL`.
        #[doc(alias = "LOGOFF_NORMAL")]
        const NORMAL = 0x00000001;
        /// `LOGOFF_HURRY`.
        #[doc(alias = "LOGOFF_HURRY")]
        const HURRY = 0x80000000;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// How a transport logs on, and what it then wants.
    ///
    /// Taken by: `IXPProvider::TransportLogon`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NO_DIALOG`](Self::NO_DIALOG) | `LOGON_NO_DIALOG` |  |
    /// | 0x00000004 | [`NO_CONNECT`](Self::NO_CONNECT) | `LOGON_NO_CONNECT` |  |
    /// | 0x00000008 | [`NO_INBOUND`](Self::NO_INBOUND) | `LOGON_NO_INBOUND` |  |
    /// | 0x00000010 | [`NO_OUTBOUND`](Self::NO_OUTBOUND) | `LOGON_NO_OUTBOUND` |  |
    /// | 0x00010000 | [`SP_IDLE`](Self::SP_IDLE) | `LOGON_SP_IDLE` |  |
    /// | 0x00020000 | [`SP_POLL`](Self::SP_POLL) | `LOGON_SP_POLL` |  |
    /// | 0x00040000 | [`SP_RESOLVE`](Self::SP_RESOLVE) | `LOGON_SP_RESOLVE` |  |
    ///
    /// [ixpprovider-transportlogon](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ixpprovider-transportlogon)
    pub struct TransportLogonFlags: u32 {
        /// `LOGON_NO_DIALOG`.
        #[doc(alias = "LOGON_NO_DIALOG")]
        const NO_DIALOG = 0x00000001;
        /// `LOGON_NO_CONNECT`.
        #[doc(alias = "LOGON_NO_CONNECT")]
        const NO_CONNECT = 0x00000004;
        /// `LOGON_NO_INBOUND`.
        #[doc(alias = "LOGON_NO_INBOUND")]
        const NO_INBOUND = 0x00000008;
        /// `LOGON_NO_OUTBOUND`.
        #[doc(alias = "LOGON_NO_OUTBOUND")]
        const NO_OUTBOUND = 0x00000010;
        /// `LOGON_SP_IDLE`.
        #[doc(alias = "LOGON_SP_IDLE")]
        const SP_IDLE = 0x00010000;
        /// `LOGON_SP_POLL`.
        #[doc(alias = "LOGON_SP_POLL")]
        const SP_POLL = 0x00020000;
        /// `LOGON_SP_RESOLVE`.
        #[doc(alias = "LOGON_SP_RESOLVE")]
        const SP_RESOLVE = 0x00040000;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// What the spooler tells a transport.
    ///
    /// Taken by: `IXPLogon::TransportNotify`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x40000000 | [`ABORT_DEFERRED`](Self::ABORT_DEFERRED) | `NOTIFY_ABORT_DEFERRED` |  |
    /// | 0x80000000 | [`CANCEL_MESSAGE`](Self::CANCEL_MESSAGE) | `NOTIFY_CANCEL_MESSAGE` |  |
    /// | 0x00000001 | [`BEGIN_INBOUND`](Self::BEGIN_INBOUND) | `NOTIFY_BEGIN_INBOUND` |  |
    /// | 0x00010000 | [`END_INBOUND`](Self::END_INBOUND) | `NOTIFY_END_INBOUND` |  |
    /// | 0x00000002 | [`BEGIN_OUTBOUND`](Self::BEGIN_OUTBOUND) | `NOTIFY_BEGIN_OUTBOUND` |  |
    /// | 0x00020000 | [`END_OUTBOUND`](Self::END_OUTBOUND) | `NOTIFY_END_OUTBOUND` |  |
    /// | 0x00000004 | [`BEGIN_INBOUND_FLUSH`](Self::BEGIN_INBOUND_FLUSH) | `NOTIFY_BEGIN_INBOUND_FLUSH` |  |
    /// | 0x00040000 | [`END_INBOUND_FLUSH`](Self::END_INBOUND_FLUSH) | `NOTIFY_END_INBOUND_FLUSH` |  |
    /// | 0x00000008 | [`BEGIN_OUTBOUND_FLUSH`](Self::BEGIN_OUTBOUND_FLUSH) | `NOTIFY_BEGIN_OUTBOUND_FLUSH` |  |
    /// | 0x00080000 | [`END_OUTBOUND_FLUSH`](Self::END_OUTBOUND_FLUSH) | `NOTIFY_END_OUTBOUND_FLUSH` |  |
    ///
    /// [ixplogon-transportnotify](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ixplogon-transportnotify)
    pub struct TransportNotifyFlags: u32 {
        /// `NOTIFY_ABORT_DEFERRED`.
        #[doc(alias = "NOTIFY_ABORT_DEFERRED")]
        const ABORT_DEFERRED = 0x40000000;
        /// `NOTIFY_CANCEL_MESSAGE`.
        #[doc(alias = "NOTIFY_CANCEL_MESSAGE")]
        const CANCEL_MESSAGE = 0x80000000;
        /// `NOTIFY_BEGIN_INBOUND`.
        #[doc(alias = "NOTIFY_BEGIN_INBOUND")]
        const BEGIN_INBOUND = 0x00000001;
        /// `NOTIFY_END_INBOUND`.
        #[doc(alias = "NOTIFY_END_INBOUND")]
        const END_INBOUND = 0x00010000;
        /// `NOTIFY_BEGIN_OUTBOUND`.
        #[doc(alias = "NOTIFY_BEGIN_OUTBOUND")]
        const BEGIN_OUTBOUND = 0x00000002;
        /// `NOTIFY_END_OUTBOUND`.
        #[doc(alias = "NOTIFY_END_OUTBOUND")]
        const END_OUTBOUND = 0x00020000;
        /// `NOTIFY_BEGIN_INBOUND_FLUSH`.
        #[doc(alias = "NOTIFY_BEGIN_INBOUND_FLUSH")]
        const BEGIN_INBOUND_FLUSH = 0x00000004;
        /// `NOTIFY_END_INBOUND_FLUSH`.
        #[doc(alias = "NOTIFY_END_INBOUND_FLUSH")]
        const END_INBOUND_FLUSH = 0x00040000;
        /// `NOTIFY_BEGIN_OUTBOUND_FLUSH`.
        #[doc(alias = "NOTIFY_BEGIN_OUTBOUND_FLUSH")]
        const BEGIN_OUTBOUND_FLUSH = 0x00000008;
        /// `NOTIFY_END_OUTBOUND_FLUSH`.
        #[doc(alias = "NOTIFY_END_OUTBOUND_FLUSH")]
        const END_OUTBOUND_FLUSH = 0x00080000;
    }
}

#[cfg(feature = "implement")]
crate::flag_set! {
    /// How a message is handed to a transport.
    ///
    /// Taken by: `IXPLogon::SubmitMessage`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`DEFERRED`](Self::DEFERRED) | `BEGIN_DEFERRED` |  |
    ///
    /// [ixplogon-submitmessage](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ixplogon-submitmessage)
    pub struct TransportSubmitFlags: u32 {
        /// `BEGIN_DEFERRED`.
        #[doc(alias = "BEGIN_DEFERRED")]
        const DEFERRED = 0x00000001;
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// How a message is unlocked.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`CHECKIN_ABORT`](Self::CHECKIN_ABORT) | `UNLOCK_CHECKIN_ABORT` |  |
    /// | 0x00000002 | [`CHECKIN_KEEP_LOCKED`](Self::CHECKIN_KEEP_LOCKED) | `UNLOCK_CHECKIN_KEEP_LOCKED` |  |
    /// | 0x00000004 | [`BLOCKING_MID_LOCK_ALL`](Self::BLOCKING_MID_LOCK_ALL) | `UNLOCK_BLOCKING_MID_LOCK_ALL` |  |
    /// | 0x00000008 | [`BLOCKING_MID_LOCK_LOGON_ONLY`](Self::BLOCKING_MID_LOCK_LOGON_ONLY) | `UNLOCK_BLOCKING_MID_LOCK_LOGON_ONLY` |  |
    /// | 0x00000010 | [`NULL_RESOURCE`](Self::NULL_RESOURCE) | `UNLOCK_NULL_RESOURCE` |  |
    /// | 0x00010000 | [`WRITE_THROUGH_GOP`](Self::WRITE_THROUGH_GOP) | `UNLOCK_WRITE_THROUGH_GOP` |  |
    pub struct UnlockFlags: u32 {
        /// `UNLOCK_CHECKIN_ABORT`.
        #[doc(alias = "UNLOCK_CHECKIN_ABORT")]
        const CHECKIN_ABORT = 0x00000001;
        /// `UNLOCK_CHECKIN_KEEP_LOCKED`.
        #[doc(alias = "UNLOCK_CHECKIN_KEEP_LOCKED")]
        const CHECKIN_KEEP_LOCKED = 0x00000002;
        /// `UNLOCK_BLOCKING_MID_LOCK_ALL`.
        #[doc(alias = "UNLOCK_BLOCKING_MID_LOCK_ALL")]
        const BLOCKING_MID_LOCK_ALL = 0x00000004;
        /// `UNLOCK_BLOCKING_MID_LOCK_LOGON_ONLY`.
        #[doc(alias = "UNLOCK_BLOCKING_MID_LOCK_LOGON_ONLY")]
        const BLOCKING_MID_LOCK_LOGON_ONLY = 0x00000008;
        /// `UNLOCK_NULL_RESOURCE`.
        #[doc(alias = "UNLOCK_NULL_RESOURCE")]
        const NULL_RESOURCE = 0x00000010;
        /// `UNLOCK_WRITE_THROUGH_GOP`.
        #[doc(alias = "UNLOCK_WRITE_THROUGH_GOP")]
        const WRITE_THROUGH_GOP = 0x00010000;
    }
}

crate::flag_set! {
    /// What ValidateState is to look at or do.
    ///
    /// Taken by: `IXPLogon::ValidateState` (`SUPPRESS_UI`, `REFRESH_XP_HEADER_CACHE`,
    /// `PROCESS_XP_HEADER_CACHE`, `FORCE_XP_CONNECT`, `FORCE_XP_DISCONNECT`, `CONFIG_CHANGED`,
    /// `ABORT_XP_HEADER_OPERATION` only),
    /// [`IMAPIStatus::ValidateState`](crate::StatusObject::validate_state).
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`SUPPRESS_UI`](Self::SUPPRESS_UI) | `SUPPRESS_UI` | Show nothing. |
    /// | 0x00010000 | [`REFRESH_XP_HEADER_CACHE`](Self::REFRESH_XP_HEADER_CACHE) | `REFRESH_XP_HEADER_CACHE` | Fetch the headers on the server anew. |
    /// | 0x00020000 | [`PROCESS_XP_HEADER_CACHE`](Self::PROCESS_XP_HEADER_CACHE) | `PROCESS_XP_HEADER_CACHE` | Download and delete what is marked. |
    /// | 0x00040000 | [`FORCE_XP_CONNECT`](Self::FORCE_XP_CONNECT) | `FORCE_XP_CONNECT` | Connect. |
    /// | 0x00080000 | [`FORCE_XP_DISCONNECT`](Self::FORCE_XP_DISCONNECT) | `FORCE_XP_DISCONNECT` | Disconnect. |
    /// | 0x00100000 | [`CONFIG_CHANGED`](Self::CONFIG_CHANGED) | `CONFIG_CHANGED` | Settings have changed; read them again. |
    /// | 0x00200000 | [`ABORT_XP_HEADER_OPERATION`](Self::ABORT_XP_HEADER_OPERATION) | `ABORT_XP_HEADER_OPERATION` | Stop the work on headers. |
    /// | 0x00400000 | [`SHOW_XP_SESSION_UI`](Self::SHOW_XP_SESSION_UI) | `SHOW_XP_SESSION_UI` | The transport shows its own window for headers. |
    ///
    /// [imapistatus-validatestate](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-validatestate)
    pub struct ValidateFlags: u32 {
        /// Show nothing.
        const SUPPRESS_UI = 0x00000001;
        /// Fetch the headers on the server anew.
        const REFRESH_XP_HEADER_CACHE = 0x00010000;
        /// Download and delete what is marked.
        const PROCESS_XP_HEADER_CACHE = 0x00020000;
        /// Connect.
        const FORCE_XP_CONNECT = 0x00040000;
        /// Disconnect.
        const FORCE_XP_DISCONNECT = 0x00080000;
        /// Settings have changed; read them again.
        const CONFIG_CHANGED = 0x00100000;
        /// Stop the work on headers.
        const ABORT_XP_HEADER_OPERATION = 0x00200000;
        /// The transport shows its own window for headers.
        const SHOW_XP_SESSION_UI = 0x00400000;
    }
}

/// What a form is told to do.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 105 | [`Print`](Self::Print) | `NOTEIVERB_PRINT` |  |
/// | 106 | [`Saveas`](Self::Saveas) | `NOTEIVERB_SAVEAS` |  |
/// | 108 | [`Replytofolder`](Self::Replytofolder) | `NOTEIVERB_REPLYTOFOLDER` |  |
/// | 0x1F4 | [`Save`](Self::Save) | `NOTEIVERB_SAVE` |  |
/// | 0x1FE | [`Properties`](Self::Properties) | `NOTEIVERB_PROPERTIES` |  |
/// | 0x1FF | [`Followup`](Self::Followup) | `NOTEIVERB_FOLLOWUP` |  |
/// | 0x200 | [`Accept`](Self::Accept) | `NOTEIVERB_ACCEPT` |  |
/// | 0x201 | [`Tentative`](Self::Tentative) | `NOTEIVERB_TENTATIVE` |  |
/// | 0x202 | [`Reject`](Self::Reject) | `NOTEIVERB_REJECT` |  |
/// | 0x203 | [`Decline`](Self::Decline) | `NOTEIVERB_DECLINE` |  |
/// | 0x204 | [`Invite`](Self::Invite) | `NOTEIVERB_INVITE` |  |
/// | 0x205 | [`Update`](Self::Update) | `NOTEIVERB_UPDATE` |  |
/// | 0x206 | [`Cancel`](Self::Cancel) | `NOTEIVERB_CANCEL` |  |
/// | 0x207 | [`Silentinvite`](Self::Silentinvite) | `NOTEIVERB_SILENTINVITE` |  |
/// | 0x208 | [`Silentcancel`](Self::Silentcancel) | `NOTEIVERB_SILENTCANCEL` |  |
/// | 0x209 | [`RecallMessage`](Self::RecallMessage) | `NOTEIVERB_RECALL_MESSAGE` |  |
/// | 0x20A | [`ForwardResponse`](Self::ForwardResponse) | `NOTEIVERB_FORWARD_RESPONSE` |  |
/// | 0x20B | [`ForwardCancel`](Self::ForwardCancel) | `NOTEIVERB_FORWARD_CANCEL` |  |
/// | 0x20C | [`Followupclear`](Self::Followupclear) | `NOTEIVERB_FOLLOWUPCLEAR` |  |
/// | 0x20D | [`ForwardAppt`](Self::ForwardAppt) | `NOTEIVERB_FORWARD_APPT` |  |
/// | 0x20E | [`Openresend`](Self::Openresend) | `NOTEIVERB_OPENRESEND` |  |
/// | 0x20F | [`Statusreport`](Self::Statusreport) | `NOTEIVERB_STATUSREPORT` |  |
/// | 0x210 | [`Journalopen`](Self::Journalopen) | `NOTEIVERB_JOURNALOPEN` |  |
/// | 0x211 | [`Journalopenlink`](Self::Journalopenlink) | `NOTEIVERB_JOURNALOPENLINK` |  |
/// | 0x212 | [`Composereplace`](Self::Composereplace) | `NOTEIVERB_COMPOSEREPLACE` |  |
/// | 0x213 | [`Edit`](Self::Edit) | `NOTEIVERB_EDIT` |  |
/// | 0x214 | [`Deleteprocess`](Self::Deleteprocess) | `NOTEIVERB_DELETEPROCESS` |  |
/// | 0x215 | [`Tentpntime`](Self::Tentpntime) | `NOTEIVERB_TENTPNTIME` |  |
/// | 0x216 | [`Edittemplate`](Self::Edittemplate) | `NOTEIVERB_EDITTEMPLATE` |  |
/// | 0x217 | [`Findincalendar`](Self::Findincalendar) | `NOTEIVERB_FINDINCALENDAR` |  |
/// | 0x218 | [`Forwardasfile`](Self::Forwardasfile) | `NOTEIVERB_FORWARDASFILE` |  |
/// | 0x219 | [`ChangeAttendees`](Self::ChangeAttendees) | `NOTEIVERB_CHANGE_ATTENDEES` |  |
/// | 0x21A | [`RecalcTitle`](Self::RecalcTitle) | `NOTEIVERB_RECALC_TITLE` |  |
/// | 0x21B | [`PropChange`](Self::PropChange) | `NOTEIVERB_PROP_CHANGE` |  |
/// | 0x21C | [`ForwardAsVcal`](Self::ForwardAsVcal) | `NOTEIVERB_FORWARD_AS_VCAL` |  |
/// | 0x21D | [`ForwardAsIcal`](Self::ForwardAsIcal) | `NOTEIVERB_FORWARD_AS_ICAL` |  |
/// | 0x21E | [`ForwardAsBcard`](Self::ForwardAsBcard) | `NOTEIVERB_FORWARD_AS_BCARD` |  |
/// | 0x21F | [`Declpntime`](Self::Declpntime) | `NOTEIVERB_DECLPNTIME` |  |
/// | 0x220 | [`Process`](Self::Process) | `NOTEIVERB_PROCESS` |  |
/// | 0x221 | [`Openwithword`](Self::Openwithword) | `NOTEIVERB_OPENWITHWORD` |  |
/// | 0x222 | [`OpenInstanceOfSeries`](Self::OpenInstanceOfSeries) | `NOTEIVERB_OPEN_INSTANCE_OF_SERIES` |  |
/// | 0x223 | [`FilloutThisForm`](Self::FilloutThisForm) | `NOTEIVERB_FILLOUT_THIS_FORM` |  |
/// | 0x224 | [`FollowupDefault`](Self::FollowupDefault) | `NOTEIVERB_FOLLOWUP_DEFAULT` |  |
/// | 0x225 | [`ReplyWithMail`](Self::ReplyWithMail) | `NOTEIVERB_REPLY_WITH_MAIL` |  |
/// | 0x236 | [`TodoToday`](Self::TodoToday) | `NOTEIVERB_TODO_TODAY` |  |
/// | 0x237 | [`TodoTomorrow`](Self::TodoTomorrow) | `NOTEIVERB_TODO_TOMORROW` |  |
/// | 0x238 | [`TodoThisweek`](Self::TodoThisweek) | `NOTEIVERB_TODO_THISWEEK` |  |
/// | 0x239 | [`TodoNextweek`](Self::TodoNextweek) | `NOTEIVERB_TODO_NEXTWEEK` |  |
/// | 0x23A | [`TodoThismonth`](Self::TodoThismonth) | `NOTEIVERB_TODO_THISMONTH` |  |
/// | 0x23B | [`TodoNextmonth`](Self::TodoNextmonth) | `NOTEIVERB_TODO_NEXTMONTH` |  |
/// | 0x23C | [`TodoNodate`](Self::TodoNodate) | `NOTEIVERB_TODO_NODATE` |  |
/// | 0x23D | [`Followupcomplete`](Self::Followupcomplete) | `NOTEIVERB_FOLLOWUPCOMPLETE` |  |
/// | 0x23E | [`Copytopostfolder`](Self::Copytopostfolder) | `NOTEIVERB_COPYTOPOSTFOLDER` |  |
/// | 0x23F | [`PartialrecipSilentinvite`](Self::PartialrecipSilentinvite) | `NOTEIVERB_PARTIALRECIP_SILENTINVITE` |  |
/// | 0x240 | [`PartialrecipSilentcancel`](Self::PartialrecipSilentcancel) | `NOTEIVERB_PARTIALRECIP_SILENTCANCEL` |  |
///
/// [imapiform-doverb](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiform-doverb)
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Verb {
    /// `NOTEIVERB_PRINT`.
    #[doc(alias = "NOTEIVERB_PRINT")]
    Print,
    /// `NOTEIVERB_SAVEAS`.
    #[doc(alias = "NOTEIVERB_SAVEAS")]
    Saveas,
    /// `NOTEIVERB_REPLYTOFOLDER`.
    #[doc(alias = "NOTEIVERB_REPLYTOFOLDER")]
    Replytofolder,
    /// `NOTEIVERB_SAVE`.
    #[doc(alias = "NOTEIVERB_SAVE")]
    Save,
    /// `NOTEIVERB_PROPERTIES`.
    #[doc(alias = "NOTEIVERB_PROPERTIES")]
    Properties,
    /// `NOTEIVERB_FOLLOWUP`.
    #[doc(alias = "NOTEIVERB_FOLLOWUP")]
    Followup,
    /// `NOTEIVERB_ACCEPT`.
    #[doc(alias = "NOTEIVERB_ACCEPT")]
    Accept,
    /// `NOTEIVERB_TENTATIVE`.
    #[doc(alias = "NOTEIVERB_TENTATIVE")]
    Tentative,
    /// `NOTEIVERB_REJECT`.
    #[doc(alias = "NOTEIVERB_REJECT")]
    Reject,
    /// `NOTEIVERB_DECLINE`.
    #[doc(alias = "NOTEIVERB_DECLINE")]
    Decline,
    /// `NOTEIVERB_INVITE`.
    #[doc(alias = "NOTEIVERB_INVITE")]
    Invite,
    /// `NOTEIVERB_UPDATE`.
    #[doc(alias = "NOTEIVERB_UPDATE")]
    Update,
    /// `NOTEIVERB_CANCEL`.
    #[doc(alias = "NOTEIVERB_CANCEL")]
    Cancel,
    /// `NOTEIVERB_SILENTINVITE`.
    #[doc(alias = "NOTEIVERB_SILENTINVITE")]
    Silentinvite,
    /// `NOTEIVERB_SILENTCANCEL`.
    #[doc(alias = "NOTEIVERB_SILENTCANCEL")]
    Silentcancel,
    /// `NOTEIVERB_RECALL_MESSAGE`.
    #[doc(alias = "NOTEIVERB_RECALL_MESSAGE")]
    RecallMessage,
    /// `NOTEIVERB_FORWARD_RESPONSE`.
    #[doc(alias = "NOTEIVERB_FORWARD_RESPONSE")]
    ForwardResponse,
    /// `NOTEIVERB_FORWARD_CANCEL`.
    #[doc(alias = "NOTEIVERB_FORWARD_CANCEL")]
    ForwardCancel,
    /// `NOTEIVERB_FOLLOWUPCLEAR`.
    #[doc(alias = "NOTEIVERB_FOLLOWUPCLEAR")]
    Followupclear,
    /// `NOTEIVERB_FORWARD_APPT`.
    #[doc(alias = "NOTEIVERB_FORWARD_APPT")]
    ForwardAppt,
    /// `NOTEIVERB_OPENRESEND`.
    #[doc(alias = "NOTEIVERB_OPENRESEND")]
    Openresend,
    /// `NOTEIVERB_STATUSREPORT`.
    #[doc(alias = "NOTEIVERB_STATUSREPORT")]
    Statusreport,
    /// `NOTEIVERB_JOURNALOPEN`.
    #[doc(alias = "NOTEIVERB_JOURNALOPEN")]
    Journalopen,
    /// `NOTEIVERB_JOURNALOPENLINK`.
    #[doc(alias = "NOTEIVERB_JOURNALOPENLINK")]
    Journalopenlink,
    /// `NOTEIVERB_COMPOSEREPLACE`.
    #[doc(alias = "NOTEIVERB_COMPOSEREPLACE")]
    Composereplace,
    /// `NOTEIVERB_EDIT`.
    #[doc(alias = "NOTEIVERB_EDIT")]
    Edit,
    /// `NOTEIVERB_DELETEPROCESS`.
    #[doc(alias = "NOTEIVERB_DELETEPROCESS")]
    Deleteprocess,
    /// `NOTEIVERB_TENTPNTIME`.
    #[doc(alias = "NOTEIVERB_TENTPNTIME")]
    Tentpntime,
    /// `NOTEIVERB_EDITTEMPLATE`.
    #[doc(alias = "NOTEIVERB_EDITTEMPLATE")]
    Edittemplate,
    /// `NOTEIVERB_FINDINCALENDAR`.
    #[doc(alias = "NOTEIVERB_FINDINCALENDAR")]
    Findincalendar,
    /// `NOTEIVERB_FORWARDASFILE`.
    #[doc(alias = "NOTEIVERB_FORWARDASFILE")]
    Forwardasfile,
    /// `NOTEIVERB_CHANGE_ATTENDEES`.
    #[doc(alias = "NOTEIVERB_CHANGE_ATTENDEES")]
    ChangeAttendees,
    /// `NOTEIVERB_RECALC_TITLE`.
    #[doc(alias = "NOTEIVERB_RECALC_TITLE")]
    RecalcTitle,
    /// `NOTEIVERB_PROP_CHANGE`.
    #[doc(alias = "NOTEIVERB_PROP_CHANGE")]
    PropChange,
    /// `NOTEIVERB_FORWARD_AS_VCAL`.
    #[doc(alias = "NOTEIVERB_FORWARD_AS_VCAL")]
    ForwardAsVcal,
    /// `NOTEIVERB_FORWARD_AS_ICAL`.
    #[doc(alias = "NOTEIVERB_FORWARD_AS_ICAL")]
    ForwardAsIcal,
    /// `NOTEIVERB_FORWARD_AS_BCARD`.
    #[doc(alias = "NOTEIVERB_FORWARD_AS_BCARD")]
    ForwardAsBcard,
    /// `NOTEIVERB_DECLPNTIME`.
    #[doc(alias = "NOTEIVERB_DECLPNTIME")]
    Declpntime,
    /// `NOTEIVERB_PROCESS`.
    #[doc(alias = "NOTEIVERB_PROCESS")]
    Process,
    /// `NOTEIVERB_OPENWITHWORD`.
    #[doc(alias = "NOTEIVERB_OPENWITHWORD")]
    Openwithword,
    /// `NOTEIVERB_OPEN_INSTANCE_OF_SERIES`.
    #[doc(alias = "NOTEIVERB_OPEN_INSTANCE_OF_SERIES")]
    OpenInstanceOfSeries,
    /// `NOTEIVERB_FILLOUT_THIS_FORM`.
    #[doc(alias = "NOTEIVERB_FILLOUT_THIS_FORM")]
    FilloutThisForm,
    /// `NOTEIVERB_FOLLOWUP_DEFAULT`.
    #[doc(alias = "NOTEIVERB_FOLLOWUP_DEFAULT")]
    FollowupDefault,
    /// `NOTEIVERB_REPLY_WITH_MAIL`.
    #[doc(alias = "NOTEIVERB_REPLY_WITH_MAIL")]
    ReplyWithMail,
    /// `NOTEIVERB_TODO_TODAY`.
    #[doc(alias = "NOTEIVERB_TODO_TODAY")]
    TodoToday,
    /// `NOTEIVERB_TODO_TOMORROW`.
    #[doc(alias = "NOTEIVERB_TODO_TOMORROW")]
    TodoTomorrow,
    /// `NOTEIVERB_TODO_THISWEEK`.
    #[doc(alias = "NOTEIVERB_TODO_THISWEEK")]
    TodoThisweek,
    /// `NOTEIVERB_TODO_NEXTWEEK`.
    #[doc(alias = "NOTEIVERB_TODO_NEXTWEEK")]
    TodoNextweek,
    /// `NOTEIVERB_TODO_THISMONTH`.
    #[doc(alias = "NOTEIVERB_TODO_THISMONTH")]
    TodoThismonth,
    /// `NOTEIVERB_TODO_NEXTMONTH`.
    #[doc(alias = "NOTEIVERB_TODO_NEXTMONTH")]
    TodoNextmonth,
    /// `NOTEIVERB_TODO_NODATE`.
    #[doc(alias = "NOTEIVERB_TODO_NODATE")]
    TodoNodate,
    /// `NOTEIVERB_FOLLOWUPCOMPLETE`.
    #[doc(alias = "NOTEIVERB_FOLLOWUPCOMPLETE")]
    Followupcomplete,
    /// `NOTEIVERB_COPYTOPOSTFOLDER`.
    #[doc(alias = "NOTEIVERB_COPYTOPOSTFOLDER")]
    Copytopostfolder,
    /// `NOTEIVERB_PARTIALRECIP_SILENTINVITE`.
    #[doc(alias = "NOTEIVERB_PARTIALRECIP_SILENTINVITE")]
    PartialrecipSilentinvite,
    /// `NOTEIVERB_PARTIALRECIP_SILENTCANCEL`.
    #[doc(alias = "NOTEIVERB_PARTIALRECIP_SILENTCANCEL")]
    PartialrecipSilentcancel,
    /// A number that the spec has not.
    Unknown(u32),
}
impl ::core::cmp::Eq for Verb {}
impl Verb {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            105 => Self::Print,
            106 => Self::Saveas,
            108 => Self::Replytofolder,
            0x1F4 => Self::Save,
            0x1FE => Self::Properties,
            0x1FF => Self::Followup,
            0x200 => Self::Accept,
            0x201 => Self::Tentative,
            0x202 => Self::Reject,
            0x203 => Self::Decline,
            0x204 => Self::Invite,
            0x205 => Self::Update,
            0x206 => Self::Cancel,
            0x207 => Self::Silentinvite,
            0x208 => Self::Silentcancel,
            0x209 => Self::RecallMessage,
            0x20A => Self::ForwardResponse,
            0x20B => Self::ForwardCancel,
            0x20C => Self::Followupclear,
            0x20D => Self::ForwardAppt,
            0x20E => Self::Openresend,
            0x20F => Self::Statusreport,
            0x210 => Self::Journalopen,
            0x211 => Self::Journalopenlink,
            0x212 => Self::Composereplace,
            0x213 => Self::Edit,
            0x214 => Self::Deleteprocess,
            0x215 => Self::Tentpntime,
            0x216 => Self::Edittemplate,
            0x217 => Self::Findincalendar,
            0x218 => Self::Forwardasfile,
            0x219 => Self::ChangeAttendees,
            0x21A => Self::RecalcTitle,
            0x21B => Self::PropChange,
            0x21C => Self::ForwardAsVcal,
            0x21D => Self::ForwardAsIcal,
            0x21E => Self::ForwardAsBcard,
            0x21F => Self::Declpntime,
            0x220 => Self::Process,
            0x221 => Self::Openwithword,
            0x222 => Self::OpenInstanceOfSeries,
            0x223 => Self::FilloutThisForm,
            0x224 => Self::FollowupDefault,
            0x225 => Self::ReplyWithMail,
            0x236 => Self::TodoToday,
            0x237 => Self::TodoTomorrow,
            0x238 => Self::TodoThisweek,
            0x239 => Self::TodoNextweek,
            0x23A => Self::TodoThismonth,
            0x23B => Self::TodoNextmonth,
            0x23C => Self::TodoNodate,
            0x23D => Self::Followupcomplete,
            0x23E => Self::Copytopostfolder,
            0x23F => Self::PartialrecipSilentinvite,
            0x240 => Self::PartialrecipSilentcancel,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Print => 105,
            Self::Saveas => 106,
            Self::Replytofolder => 108,
            Self::Save => 0x1F4,
            Self::Properties => 0x1FE,
            Self::Followup => 0x1FF,
            Self::Accept => 0x200,
            Self::Tentative => 0x201,
            Self::Reject => 0x202,
            Self::Decline => 0x203,
            Self::Invite => 0x204,
            Self::Update => 0x205,
            Self::Cancel => 0x206,
            Self::Silentinvite => 0x207,
            Self::Silentcancel => 0x208,
            Self::RecallMessage => 0x209,
            Self::ForwardResponse => 0x20A,
            Self::ForwardCancel => 0x20B,
            Self::Followupclear => 0x20C,
            Self::ForwardAppt => 0x20D,
            Self::Openresend => 0x20E,
            Self::Statusreport => 0x20F,
            Self::Journalopen => 0x210,
            Self::Journalopenlink => 0x211,
            Self::Composereplace => 0x212,
            Self::Edit => 0x213,
            Self::Deleteprocess => 0x214,
            Self::Tentpntime => 0x215,
            Self::Edittemplate => 0x216,
            Self::Findincalendar => 0x217,
            Self::Forwardasfile => 0x218,
            Self::ChangeAttendees => 0x219,
            Self::RecalcTitle => 0x21A,
            Self::PropChange => 0x21B,
            Self::ForwardAsVcal => 0x21C,
            Self::ForwardAsIcal => 0x21D,
            Self::ForwardAsBcard => 0x21E,
            Self::Declpntime => 0x21F,
            Self::Process => 0x220,
            Self::Openwithword => 0x221,
            Self::OpenInstanceOfSeries => 0x222,
            Self::FilloutThisForm => 0x223,
            Self::FollowupDefault => 0x224,
            Self::ReplyWithMail => 0x225,
            Self::TodoToday => 0x236,
            Self::TodoTomorrow => 0x237,
            Self::TodoThisweek => 0x238,
            Self::TodoNextweek => 0x239,
            Self::TodoThismonth => 0x23A,
            Self::TodoNextmonth => 0x23B,
            Self::TodoNodate => 0x23C,
            Self::Followupcomplete => 0x23D,
            Self::Copytopostfolder => 0x23E,
            Self::PartialrecipSilentinvite => 0x23F,
            Self::PartialrecipSilentcancel => 0x240,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "exchange")]
crate::flag_set! {
    /// What is done with a version.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`DELETE`](Self::DELETE) | `fVersionedDelete` |  |
    /// | 0x00000002 | [`UN_DELETE`](Self::UN_DELETE) | `fVersionedUnDelete` |  |
    /// | 0x00000004 | [`PIN`](Self::PIN) | `fVersionedPin` |  |
    /// | 0x00000008 | [`UN_PIN`](Self::UN_PIN) | `fVersionedUnPin` |  |
    /// | 0x00000010 | [`MOVE_IN`](Self::MOVE_IN) | `fVersionedMoveIn` |  |
    /// | 0x00000020 | [`MOVE_OUT`](Self::MOVE_OUT) | `fVersionedMoveOut` |  |
    pub struct VersioningFlags: u32 {
        /// `fVersionedDelete`.
        #[doc(alias = "fVersionedDelete")]
        const DELETE = 0x00000001;
        /// `fVersionedUnDelete`.
        #[doc(alias = "fVersionedUnDelete")]
        const UN_DELETE = 0x00000002;
        /// `fVersionedPin`.
        #[doc(alias = "fVersionedPin")]
        const PIN = 0x00000004;
        /// `fVersionedUnPin`.
        #[doc(alias = "fVersionedUnPin")]
        const UN_PIN = 0x00000008;
        /// `fVersionedMoveIn`.
        #[doc(alias = "fVersionedMoveIn")]
        const MOVE_IN = 0x00000010;
        /// `fVersionedMoveOut`.
        #[doc(alias = "fVersionedMoveOut")]
        const MOVE_OUT = 0x00000020;
    }
}

crate::flag_set! {
    /// Where a viewer moves to, and why.
    ///
    /// Taken by: `IMAPIViewContext::ActivateNext`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NEXT`](Self::NEXT) | `VCDIR_NEXT` |  |
    /// | 0x00000002 | [`PREV`](Self::PREV) | `VCDIR_PREV` |  |
    /// | 0x00010000 | [`DELETE`](Self::DELETE) | `VCDIR_DELETE` |  |
    /// | 0x00040000 | [`MOVE`](Self::MOVE) | `VCDIR_MOVE` |  |
    ///
    /// [imapiviewcontext-activatenext](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiviewcontext-activatenext)
    pub struct ViewDirection: u32 {
        /// `VCDIR_NEXT`.
        #[doc(alias = "VCDIR_NEXT")]
        const NEXT = 0x00000001;
        /// `VCDIR_PREV`.
        #[doc(alias = "VCDIR_PREV")]
        const PREV = 0x00000002;
        /// `VCDIR_DELETE`.
        #[doc(alias = "VCDIR_DELETE")]
        const DELETE = 0x00010000;
        /// `VCDIR_MOVE`.
        #[doc(alias = "VCDIR_MOVE")]
        const MOVE = 0x00040000;
    }
}

crate::flag_set! {
    /// Which messages are there and what a form may do.
    ///
    /// Taken by: [`IMAPIFormAdviseSink::OnChange`](crate::FormAdviseSink::on_change) (`NEXT`,
    /// `PREV`, `MODAL`, `INTERACTIVE`, `READONLY` only).
    ///
    /// Given by: `IMAPIMessageSite::GetSiteStatus`, `IMAPIViewContext::GetViewStatus`.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`NEXT`](Self::NEXT) | `VCSTATUS_NEXT` |  |
    /// | 0x00000002 | [`PREV`](Self::PREV) | `VCSTATUS_PREV` |  |
    /// | 0x00000004 | [`MODAL`](Self::MODAL) | `VCSTATUS_MODAL` |  |
    /// | 0x00000008 | [`INTERACTIVE`](Self::INTERACTIVE) | `VCSTATUS_INTERACTIVE` |  |
    /// | 0x00000010 | [`READONLY`](Self::READONLY) | `VCSTATUS_READONLY` |  |
    /// | 0x00010000 | [`DELETE`](Self::DELETE) | `VCSTATUS_DELETE` |  |
    /// | 0x00020000 | [`COPY`](Self::COPY) | `VCSTATUS_COPY` |  |
    /// | 0x00040000 | [`MOVE`](Self::MOVE) | `VCSTATUS_MOVE` |  |
    /// | 0x00080000 | [`SUBMIT`](Self::SUBMIT) | `VCSTATUS_SUBMIT` |  |
    /// | 0x00100000 | [`DELETE_IS_MOVE`](Self::DELETE_IS_MOVE) | `VCSTATUS_DELETE_IS_MOVE` |  |
    /// | 0x00200000 | [`SAVE`](Self::SAVE) | `VCSTATUS_SAVE` |  |
    /// | 0x00400000 | [`NEW_MESSAGE`](Self::NEW_MESSAGE) | `VCSTATUS_NEW_MESSAGE` |  |
    ///
    /// [imapiviewcontext-getviewstatus](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiviewcontext-getviewstatus)
    pub struct ViewStatus: u32 {
        /// `VCSTATUS_NEXT`.
        #[doc(alias = "VCSTATUS_NEXT")]
        const NEXT = 0x00000001;
        /// `VCSTATUS_PREV`.
        #[doc(alias = "VCSTATUS_PREV")]
        const PREV = 0x00000002;
        /// `VCSTATUS_MODAL`.
        #[doc(alias = "VCSTATUS_MODAL")]
        const MODAL = 0x00000004;
        /// `VCSTATUS_INTERACTIVE`.
        #[doc(alias = "VCSTATUS_INTERACTIVE")]
        const INTERACTIVE = 0x00000008;
        /// `VCSTATUS_READONLY`.
        #[doc(alias = "VCSTATUS_READONLY")]
        const READONLY = 0x00000010;
        /// `VCSTATUS_DELETE`.
        #[doc(alias = "VCSTATUS_DELETE")]
        const DELETE = 0x00010000;
        /// `VCSTATUS_COPY`.
        #[doc(alias = "VCSTATUS_COPY")]
        const COPY = 0x00020000;
        /// `VCSTATUS_MOVE`.
        #[doc(alias = "VCSTATUS_MOVE")]
        const MOVE = 0x00040000;
        /// `VCSTATUS_SUBMIT`.
        #[doc(alias = "VCSTATUS_SUBMIT")]
        const SUBMIT = 0x00080000;
        /// `VCSTATUS_DELETE_IS_MOVE`.
        #[doc(alias = "VCSTATUS_DELETE_IS_MOVE")]
        const DELETE_IS_MOVE = 0x00100000;
        /// `VCSTATUS_SAVE`.
        #[doc(alias = "VCSTATUS_SAVE")]
        const SAVE = 0x00200000;
        /// `VCSTATUS_NEW_MESSAGE`.
        #[doc(alias = "VCSTATUS_NEW_MESSAGE")]
        const NEW_MESSAGE = 0x00400000;
    }
}

#[cfg(feature = "outlook")]
crate::flag_set! {
    /// How a web view is shown.
    ///
    /// | value | name | MAPI's name | meaning |
    /// |---|---|---|---|
    /// | 0x00000001 | [`SHOWBYDEFAULT`](Self::SHOWBYDEFAULT) | `WEBVIEW_FLAGS_SHOWBYDEFAULT` |  |
    pub struct WebViewFlags: u32 {
        /// `WEBVIEW_FLAGS_SHOWBYDEFAULT`.
        #[doc(alias = "WEBVIEW_FLAGS_SHOWBYDEFAULT")]
        const SHOWBYDEFAULT = 0x00000001;
    }
}

#[cfg(feature = "outlook")]
/// What a web view shows.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 1 | [`Webviewurl`](Self::Webviewurl) | `WEBVIEWURL` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum WebViewType {
    /// `WEBVIEWURL`.
    #[doc(alias = "WEBVIEWURL")]
    Webviewurl,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "outlook")]
impl ::core::cmp::Eq for WebViewType {}
#[cfg(feature = "outlook")]
impl WebViewType {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            1 => Self::Webviewurl,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Webviewurl => 1,
            Self::Unknown(other) => other,
        }
    }
}

#[cfg(feature = "exchange")]
/// Which envelopes X.400 uses.
///
/// | value | name | MAPI's name | meaning |
/// |---|---|---|---|
/// | 0 | [`Plain`](Self::Plain) | `X400_ENV_PLAIN` |  |
/// | 3 | [`ValidRecip`](Self::ValidRecip) | `X400_ENV_VALID_RECIP` |  |
/// | 7 | [`FullExt`](Self::FullExt) | `X400_ENV_FULL_EXT` |  |
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum X400Envelope {
    /// `X400_ENV_PLAIN`.
    #[doc(alias = "X400_ENV_PLAIN")]
    Plain,
    /// `X400_ENV_VALID_RECIP`.
    #[doc(alias = "X400_ENV_VALID_RECIP")]
    ValidRecip,
    /// `X400_ENV_FULL_EXT`.
    #[doc(alias = "X400_ENV_FULL_EXT")]
    FullExt,
    /// A number that the spec has not.
    Unknown(u32),
}
#[cfg(feature = "exchange")]
impl ::core::cmp::Eq for X400Envelope {}
#[cfg(feature = "exchange")]
impl X400Envelope {
    /// From the number that MAPI uses.
    #[must_use]
    pub const fn from_raw(raw: u32) -> Self {
        match raw {
            0 => Self::Plain,
            3 => Self::ValidRecip,
            7 => Self::FullExt,
            other => Self::Unknown(other),
        }
    }
    /// The number that MAPI uses.
    #[must_use]
    pub const fn to_raw(self) -> u32 {
        match self {
            Self::Plain => 0,
            Self::ValidRecip => 3,
            Self::FullExt => 7,
            Self::Unknown(other) => other,
        }
    }
}
