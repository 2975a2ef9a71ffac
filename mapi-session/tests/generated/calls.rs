// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Every method of every wrapper, called on an object of the test's making.
#![allow(clippy::undocumented_unsafe_blocks, unused_imports)]
use std::ffi::c_void;
use mapi_session::windows_core::Interface;
use mapi_session::{
    Error, EntryId, Guid, PropValue, Restriction, Scope, SortOrder, Tag, Value, flags,
    raw, windows_core,
};
/// A call that was made.
#[derive(Debug)]
pub(crate) struct Call {
    /// The method: `IMAPIFolder::CreateMessage`.
    pub(crate) method: &'static str,
    /// Whether it gives an object when it succeeds.
    pub(crate) gives_object: bool,
    /// The error that came of it, if one did.
    pub(crate) error: Option<Error>,
}
/// Makes every call. `new` gives a new interface pointer, whatever interface it
/// is taken for.
#[must_use]
pub(crate) fn calls(scope: &Scope<'static>, new: impl Fn() -> *mut c_void) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut call = |method, gives_object, error| {
        calls
            .push(Call {
                method,
                gives_object,
                error,
            });
    };
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeChangeAdvisor::from_raw(
                raw::IExchangeChangeAdvisor::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IExchangeChangeAdvisor::Config",
            false,
            object
                .config(
                    &unsafe { raw::IStream::from_raw(new()) },
                    &Guid::zeroed(),
                    &unsafe { raw::IExchangeChangeAdviseSink::from_raw(new()) },
                    0,
                )
                .err(),
        );
        call(
            "IExchangeChangeAdvisor::UpdateState",
            false,
            object.update_state(&unsafe { raw::IStream::from_raw(new()) }).err(),
        );
        call("IExchangeChangeAdvisor::AddKeys", false, object.add_keys(&[]).err());
        call("IExchangeChangeAdvisor::RemoveKeys", false, object.remove_keys(&[]).err());
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeExportChanges::from_raw(
                raw::IExchangeExportChanges::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IExchangeExportChanges::Config",
            false,
            object
                .config(
                    &unsafe { raw::IStream::from_raw(new()) },
                    0,
                    &unsafe { windows_core::IUnknown::from_raw(new()) },
                    None,
                    None,
                    None,
                    0,
                )
                .err(),
        );
        call("IExchangeExportChanges::Synchronize", false, object.synchronize().err());
        call(
            "IExchangeExportChanges::UpdateState",
            false,
            object.update_state(&unsafe { raw::IStream::from_raw(new()) }).err(),
        );
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeFastTransfer::from_raw(
                raw::IExchangeFastTransfer::from_raw(new()),
                scope.clone(),
            )
        };
        call("IExchangeFastTransfer::Config", false, object.config(0, 0).err());
        call(
            "IExchangeFastTransfer::TransferBuffer",
            false,
            object.transfer_buffer(&[]).err(),
        );
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeFavorites::from_raw(
                raw::IExchangeFavorites::from_raw(new()),
                scope.clone(),
            )
        };
        call("IExchangeFavorites::AddFavorites", false, object.add_favorites(&[]).err());
        call("IExchangeFavorites::DelFavorites", false, object.del_favorites(&[]).err());
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeImportContentsChanges::from_raw(
                raw::IExchangeImportContentsChanges::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IExchangeImportContentsChanges::Config",
            false,
            object.config(&unsafe { raw::IStream::from_raw(new()) }, 0).err(),
        );
        call(
            "IExchangeImportContentsChanges::UpdateState",
            false,
            object.update_state(&unsafe { raw::IStream::from_raw(new()) }).err(),
        );
        call(
            "IExchangeImportContentsChanges::ImportMessageChange",
            true,
            object.import_message_change(&[], 0).err(),
        );
        call(
            "IExchangeImportContentsChanges::ImportMessageDeletion",
            false,
            object.import_message_deletion(0, &[]).err(),
        );
        call(
            "IExchangeImportContentsChanges::ImportPerUserReadStateChange",
            false,
            object.import_per_user_read_state_change(&[]).err(),
        );
        call(
            "IExchangeImportContentsChanges::ImportMessageMove",
            false,
            object.import_message_move(&[], &[], &[], &[], &[]).err(),
        );
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeImportHierarchyChanges::from_raw(
                raw::IExchangeImportHierarchyChanges::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IExchangeImportHierarchyChanges::Config",
            false,
            object.config(&unsafe { raw::IStream::from_raw(new()) }, 0).err(),
        );
        call(
            "IExchangeImportHierarchyChanges::UpdateState",
            false,
            object.update_state(&unsafe { raw::IStream::from_raw(new()) }).err(),
        );
        call(
            "IExchangeImportHierarchyChanges::ImportFolderChange",
            false,
            object.import_folder_change(&[]).err(),
        );
        call(
            "IExchangeImportHierarchyChanges::ImportFolderDeletion",
            false,
            object.import_folder_deletion(0, &[]).err(),
        );
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeManageStore::from_raw(
                raw::IExchangeManageStore::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IExchangeManageStore::CreateStoreEntryID",
            false,
            object.create_store_entry_id("", None, 0).err(),
        );
        call(
            "IExchangeManageStore::EntryIDFromSourceKey",
            false,
            object.entry_id_from_source_key(&[], None).err(),
        );
        call(
            "IExchangeManageStore::GetRights",
            false,
            object
                .rights(
                    &EntryId::from_bytes(Vec::new()),
                    &EntryId::from_bytes(Vec::new()),
                )
                .err(),
        );
        call(
            "IExchangeManageStore::GetMailboxTable",
            true,
            object.mailbox_table("", 0).err(),
        );
        call(
            "IExchangeManageStore::GetPublicFolderTable",
            true,
            object.public_folder_table("", 0).err(),
        );
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeMessageConversion::from_raw(
                raw::IExchangeMessageConversion::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IExchangeMessageConversion::OpenStream",
            true,
            object.open_stream(&[]).err(),
        );
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeModifyTable::from_raw(
                raw::IExchangeModifyTable::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IExchangeModifyTable::GetTable",
            true,
            object.table(flags::RowListFlags::empty()).err(),
        );
        call(
            "IExchangeModifyTable::ModifyTable",
            false,
            object.modify_table(flags::RowListFlags::empty(), &[]).err(),
        );
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeNntpNewsfeed::from_raw(
                raw::IExchangeNntpNewsfeed::from_raw(new()),
                scope.clone(),
            )
        };
        call("IExchangeNntpNewsfeed::Configure", false, object.configure("", &[]).err());
        call(
            "IExchangeNntpNewsfeed::CheckMsgIds",
            false,
            object.check_msg_ids("").err(),
        );
        call(
            "IExchangeNntpNewsfeed::OpenArticleStream",
            true,
            object.open_article_stream().err(),
        );
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeRuleAction::from_raw(
                raw::IExchangeRuleAction::from_raw(new()),
                scope.clone(),
            )
        };
        call("IExchangeRuleAction::ActionCount", false, object.action_count().err());
    }
    {
        let object = unsafe {
            mapi_session::ClientShutdown::from_raw(
                raw::IMAPIClientShutdown::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IMAPIClientShutdown::QueryFastShutdown",
            false,
            object.query_fast_shutdown().err(),
        );
        call(
            "IMAPIClientShutdown::NotifyProcessShutdown",
            false,
            object.notify_process_shutdown().err(),
        );
        call(
            "IMAPIClientShutdown::DoFastShutdown",
            false,
            object.do_fast_shutdown().err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::Form::from_raw(raw::IMAPIForm::from_raw(new()), scope.clone())
        };
        call("IMAPIForm::SetViewContext", false, object.set_view_context(None).err());
        call("IMAPIForm::GetViewContext", true, object.view_context().err());
        call("IMAPIForm::ShutdownForm", false, object.shutdown_form(0).err());
        call(
            "IMAPIForm::DoVerb",
            false,
            object.do_verb(0, None, 0, &Default::default()).err(),
        );
        call(
            "IMAPIForm::Advise",
            false,
            object.advise(&unsafe { raw::IMAPIViewAdviseSink::from_raw(new()) }).err(),
        );
        call("IMAPIForm::Unadvise", false, object.unadvise(0).err());
    }
    {
        let object = unsafe {
            mapi_session::FormAdviseSink::from_raw(
                raw::IMAPIFormAdviseSink::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IMAPIFormAdviseSink::OnChange",
            false,
            object.on_change(flags::ViewStatus::empty()).err(),
        );
        call(
            "IMAPIFormAdviseSink::OnActivateNext",
            true,
            object.on_activate_next("", 0, 0).err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::FormContainer::from_raw(
                raw::IMAPIFormContainer::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IMAPIFormContainer::InstallForm",
            false,
            object.install_form(flags::InstallFormFlags::empty(), "").err(),
        );
        call("IMAPIFormContainer::RemoveForm", false, object.remove_form("").err());
        call(
            "IMAPIFormContainer::ResolveMessageClass",
            true,
            object.resolve_message_class("", flags::ResolveFormFlags::empty()).err(),
        );
        call(
            "IMAPIFormContainer::ResolveMultipleMessageClasses",
            false,
            object
                .resolve_multiple_message_classes(None, flags::ResolveFormFlags::empty())
                .err(),
        );
        call(
            "IMAPIFormContainer::CalcFormPropSet",
            false,
            object.calc_form_prop_set(flags::FormPropSet::from_raw(0)).err(),
        );
        call("IMAPIFormContainer::GetDisplay", false, object.display().err());
    }
    {
        let object = unsafe {
            mapi_session::FormManager::from_raw(
                raw::IMAPIFormMgr::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IMAPIFormMgr::LoadForm",
            true,
            object
                .load_form(
                    flags::ResolveFormFlags::empty(),
                    None,
                    0,
                    0,
                    None,
                    &unsafe { raw::IMAPIMessageSite::from_raw(new()) },
                    &unsafe {
                        mapi_session::Message::from_raw(
                            raw::IMessage::from_raw(new()),
                            scope.clone(),
                        )
                    },
                    None,
                )
                .err(),
        );
        call(
            "IMAPIFormMgr::ResolveMessageClass",
            true,
            object
                .resolve_message_class("", flags::ResolveFormFlags::empty(), None)
                .err(),
        );
        call(
            "IMAPIFormMgr::ResolveMultipleMessageClasses",
            false,
            object
                .resolve_multiple_message_classes(
                    None,
                    flags::ResolveFormFlags::empty(),
                    None,
                )
                .err(),
        );
        call(
            "IMAPIFormMgr::CalcFormPropSet",
            false,
            object.calc_form_prop_set(&[], flags::FormPropSet::from_raw(0)).err(),
        );
        call(
            "IMAPIFormMgr::CreateForm",
            true,
            object
                .create_form(
                    flags::ProviderFlags::empty(),
                    &unsafe {
                        mapi_session::FormInfo::from_raw(
                            raw::IMAPIFormInfo::from_raw(new()),
                            scope.clone(),
                        )
                    },
                )
                .err(),
        );
        call("IMAPIFormMgr::SelectForm", true, object.select_form(None, None).err());
        call(
            "IMAPIFormMgr::SelectMultipleForms",
            false,
            object.select_multiple_forms(None, None, None).err(),
        );
        call(
            "IMAPIFormMgr::SelectFormContainer",
            true,
            object.select_form_container(flags::FormRegistries::from_raw(0)).err(),
        );
        call(
            "IMAPIFormMgr::OpenFormContainer",
            true,
            object.open_form_container(flags::FormRegistry::from_raw(0), None).err(),
        );
        call(
            "IMAPIFormMgr::PrepareForm",
            false,
            object
                .prepare_form(
                    flags::ProviderFlags::empty(),
                    &unsafe {
                        mapi_session::FormInfo::from_raw(
                            raw::IMAPIFormInfo::from_raw(new()),
                            scope.clone(),
                        )
                    },
                )
                .err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::MapiProp::from_raw(
                raw::IMAPIProp::from_raw(new()),
                scope.clone(),
            )
        };
        call("IMAPIProp::GetPropList", false, object.prop_list().err());
    }
    {
        let object = unsafe {
            mapi_session::Session::from_raw(
                raw::IMAPISession::from_raw(new()),
                scope.clone(),
            )
        };
        call("IMAPISession::GetMsgStoresTable", true, object.msg_stores_table().err());
        call(
            "IMAPISession::OpenMsgStore",
            true,
            object
                .open_msg_store(
                    &EntryId::from_bytes(Vec::new()),
                    flags::MsgStoreFlags::empty(),
                )
                .err(),
        );
        call(
            "IMAPISession::OpenAddressBook",
            true,
            object.open_address_book(flags::AddressBookFlags::empty()).err(),
        );
        call(
            "IMAPISession::OpenProfileSection",
            true,
            object
                .open_profile_section(
                    &Guid::zeroed(),
                    flags::ProfileSectionFlags::empty(),
                )
                .err(),
        );
        call("IMAPISession::GetStatusTable", true, object.status_table().err());
        call(
            "IMAPISession::OpenEntry",
            true,
            object
                .open_entry(
                    &EntryId::from_bytes(Vec::new()),
                    flags::OpenEntryFlags::empty(),
                )
                .err(),
        );
        call(
            "IMAPISession::CompareEntryIDs",
            false,
            object
                .compare_entry_ids(
                    &EntryId::from_bytes(Vec::new()),
                    &EntryId::from_bytes(Vec::new()),
                )
                .err(),
        );
        call(
            "IMAPISession::MessageOptions",
            false,
            object.message_options(None, None).err(),
        );
        call(
            "IMAPISession::QueryDefaultMessageOpt",
            false,
            object.query_default_message_opt(None).err(),
        );
        call("IMAPISession::EnumAdrTypes", false, object.address_types().err());
        call("IMAPISession::QueryIdentity", false, object.query_identity().err());
        call(
            "IMAPISession::SetDefaultStore",
            false,
            object.set_default_store(flags::DefaultStore::from_raw(0), None).err(),
        );
        call("IMAPISession::AdminServices", true, object.admin_services().err());
        call(
            "IMAPISession::ShowForm",
            false,
            object
                .show_form(
                    &unsafe {
                        mapi_session::MsgStore::from_raw(
                            raw::IMsgStore::from_raw(new()),
                            scope.clone(),
                        )
                    },
                    &unsafe {
                        mapi_session::Folder::from_raw(
                            raw::IMAPIFolder::from_raw(new()),
                            scope.clone(),
                        )
                    },
                    None,
                    0,
                    flags::ShowFormFlags::empty(),
                    flags::MessageStatus::empty(),
                    flags::MessageFlags::empty(),
                    flags::Access::empty(),
                    "",
                )
                .err(),
        );
        call(
            "IMAPISession::PrepareForm",
            false,
            object
                .prepare_form(
                    None,
                    &unsafe {
                        mapi_session::Message::from_raw(
                            raw::IMessage::from_raw(new()),
                            scope.clone(),
                        )
                    },
                )
                .err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::Table::from_raw(
                raw::IMAPITable::from_raw(new()),
                scope.clone(),
            )
        };
        call("IMAPITable::GetStatus", false, object.status().err());
        call(
            "IMAPITable::SetColumns",
            false,
            object.set_columns(&[], flags::TableFlags::empty()).err(),
        );
        call(
            "IMAPITable::QueryColumns",
            false,
            object.query_columns(flags::QueryColumnsFlags::empty()).err(),
        );
        call("IMAPITable::GetRowCount", false, object.row_count().err());
        call("IMAPITable::SeekRow", false, object.seek_row(0, 0).err());
        call("IMAPITable::SeekRowApprox", false, object.seek_row_approx(0, 0).err());
        call("IMAPITable::QueryPosition", false, object.query_position().err());
        call(
            "IMAPITable::FindRow",
            false,
            object
                .find_row(&Restriction::Exist(Tag(0)), 0, flags::FindRowFlags::empty())
                .err(),
        );
        call(
            "IMAPITable::Restrict",
            false,
            object.restrict(None, flags::TableFlags::empty()).err(),
        );
        call("IMAPITable::CreateBookmark", false, object.create_bookmark().err());
        call("IMAPITable::FreeBookmark", false, object.free_bookmark(0).err());
        call(
            "IMAPITable::SortTable",
            false,
            object.sort_table(&SortOrder::default(), flags::TableFlags::empty()).err(),
        );
        call("IMAPITable::QuerySortOrder", false, object.query_sort_order().err());
        call("IMAPITable::Abort", false, object.abort().err());
        call("IMAPITable::ExpandRow", false, object.expand_row(&[], 0).err());
        call("IMAPITable::CollapseRow", false, object.collapse_row(&[]).err());
        call(
            "IMAPITable::WaitForCompletion",
            false,
            object.wait_for_completion(0).err(),
        );
        call("IMAPITable::GetCollapseState", false, object.collapse_state(&[]).err());
        call(
            "IMAPITable::SetCollapseState",
            false,
            object.set_collapse_state(&[]).err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::ServiceAdmin::from_raw(
                raw::IMsgServiceAdmin::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IMsgServiceAdmin::GetMsgServiceTable",
            true,
            object.msg_service_table().err(),
        );
        call(
            "IMsgServiceAdmin::CreateMsgService",
            false,
            object.create_msg_service("", None, flags::ServiceUiFlags::empty()).err(),
        );
        call(
            "IMsgServiceAdmin::DeleteMsgService",
            false,
            object.delete_msg_service(&Guid::zeroed()).err(),
        );
        call(
            "IMsgServiceAdmin::RenameMsgService",
            false,
            object.rename_msg_service(&Guid::zeroed(), "").err(),
        );
        call(
            "IMsgServiceAdmin::ConfigureMsgService",
            false,
            object
                .configure_msg_service(
                    &Guid::zeroed(),
                    flags::ServiceUiFlags::empty(),
                    None,
                )
                .err(),
        );
        call(
            "IMsgServiceAdmin::OpenProfileSection",
            true,
            object
                .open_profile_section(
                    &Guid::zeroed(),
                    flags::ProfileSectionFlags::empty(),
                )
                .err(),
        );
        call(
            "IMsgServiceAdmin::MsgServiceTransportOrder",
            false,
            object.msg_service_transport_order(&[]).err(),
        );
        call(
            "IMsgServiceAdmin::AdminProviders",
            true,
            object.admin_providers(&Guid::zeroed()).err(),
        );
        call(
            "IMsgServiceAdmin::SetPrimaryIdentity",
            false,
            object.set_primary_identity(None).err(),
        );
        call("IMsgServiceAdmin::GetProviderTable", true, object.provider_table().err());
    }
    {
        let object = unsafe {
            mapi_session::PersistMessage::from_raw(
                raw::IPersistMessage::from_raw(new()),
                scope.clone(),
            )
        };
        call("IPersistMessage::GetClassID", false, object.class_id().err());
        call(
            "IPersistMessage::InitNew",
            false,
            object
                .init_new(
                    &unsafe { raw::IMAPIMessageSite::from_raw(new()) },
                    &unsafe {
                        mapi_session::Message::from_raw(
                            raw::IMessage::from_raw(new()),
                            scope.clone(),
                        )
                    },
                )
                .err(),
        );
        call(
            "IPersistMessage::Load",
            false,
            object
                .load(
                    &unsafe { raw::IMAPIMessageSite::from_raw(new()) },
                    &unsafe {
                        mapi_session::Message::from_raw(
                            raw::IMessage::from_raw(new()),
                            scope.clone(),
                        )
                    },
                    flags::MessageStatus::empty(),
                    flags::MessageFlags::empty(),
                )
                .err(),
        );
        call(
            "IPersistMessage::Save",
            false,
            object
                .save(
                    &unsafe {
                        mapi_session::Message::from_raw(
                            raw::IMessage::from_raw(new()),
                            scope.clone(),
                        )
                    },
                    false,
                )
                .err(),
        );
        call("IPersistMessage::SaveCompleted", false, object.save_completed(None).err());
        call(
            "IPersistMessage::HandsOffMessage",
            false,
            object.hands_off_message().err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::ProfileAdmin::from_raw(
                raw::IProfAdmin::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IProfAdmin::GetProfileTable",
            true,
            object.profile_table(flags::ProfileFlags::empty()).err(),
        );
        call(
            "IProfAdmin::CreateProfile",
            false,
            object.create_profile("", flags::ProfileFlags::empty()).err(),
        );
        call(
            "IProfAdmin::DeleteProfile",
            false,
            object.delete_profile("", flags::ProfileFlags::empty()).err(),
        );
        call(
            "IProfAdmin::ChangeProfilePassword",
            false,
            object.change_profile_password("").err(),
        );
        call(
            "IProfAdmin::CopyProfile",
            false,
            object.copy_profile("", "", flags::ProfileFlags::empty()).err(),
        );
        call(
            "IProfAdmin::RenameProfile",
            false,
            object.rename_profile("", "", flags::ProfileFlags::empty()).err(),
        );
        call(
            "IProfAdmin::SetDefaultProfile",
            false,
            object.set_default_profile(None).err(),
        );
        call(
            "IProfAdmin::AdminServices",
            true,
            object.admin_services("", flags::ProfileFlags::empty()).err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::ProviderAdmin::from_raw(
                raw::IProviderAdmin::from_raw(new()),
                scope.clone(),
            )
        };
        call("IProviderAdmin::GetProviderTable", true, object.provider_table().err());
        call(
            "IProviderAdmin::CreateProvider",
            false,
            object.create_provider("", None, flags::ProviderFlags::empty()).err(),
        );
        call(
            "IProviderAdmin::DeleteProvider",
            false,
            object.delete_provider(&Guid::zeroed()).err(),
        );
        call(
            "IProviderAdmin::OpenProfileSection",
            true,
            object
                .open_profile_section(
                    &Guid::zeroed(),
                    flags::ProfileSectionFlags::empty(),
                )
                .err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::TableData::from_raw(
                raw::ITableData::from_raw(new()),
                scope.clone(),
            )
        };
        call("ITableData::HrGetView", true, object.view(None).err());
        call("ITableData::HrModifyRow", false, object.modify_row(&[]).err());
        call(
            "ITableData::HrDeleteRow",
            false,
            object
                .delete_row(
                    &PropValue {
                        tag: Tag(1),
                        value: Value::Null,
                    },
                )
                .err(),
        );
        call(
            "ITableData::HrQueryRow",
            false,
            object
                .query_row(
                    &PropValue {
                        tag: Tag(1),
                        value: Value::Null,
                    },
                )
                .err(),
        );
        call("ITableData::HrEnumRow", false, object.enum_row(0).err());
        call("ITableData::HrNotify", false, object.notify(&[]).err());
        call("ITableData::HrInsertRow", false, object.insert_row(0, &[]).err());
        call("ITableData::HrModifyRows", false, object.modify_rows(&[]).err());
        call(
            "ITableData::HrDeleteRows",
            false,
            object.delete_rows(flags::ModifyRowsFlags::empty(), &[]).err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::AddressBook::from_raw(
                raw::IAddrBook::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IAddrBook::OpenEntry",
            true,
            object.open_entry(None, flags::OpenEntryFlags::empty()).err(),
        );
        call(
            "IAddrBook::CompareEntryIDs",
            false,
            object
                .compare_entry_ids(
                    &EntryId::from_bytes(Vec::new()),
                    &EntryId::from_bytes(Vec::new()),
                )
                .err(),
        );
        call(
            "IAddrBook::CreateOneOff",
            false,
            object.create_one_off(None, "", "", flags::OneOffFlags::empty()).err(),
        );
        call("IAddrBook::NewEntry", false, object.new_entry(None, None).err());
        call(
            "IAddrBook::ResolveName",
            false,
            object
                .resolve_name(flags::ResolveNameFlags::empty(), None, &mut Vec::new())
                .err(),
        );
        call(
            "IAddrBook::Details",
            false,
            object
                .details(
                    &EntryId::from_bytes(Vec::new()),
                    None,
                    flags::DetailsFlags::empty(),
                )
                .err(),
        );
        call("IAddrBook::RecipOptions", false, object.recip_options(&[]).err());
        call(
            "IAddrBook::QueryDefaultRecipOpt",
            false,
            object.query_default_recip_opt(None).err(),
        );
        call("IAddrBook::GetPAB", false, object.pab().err());
        call(
            "IAddrBook::SetPAB",
            false,
            object.set_pab(&EntryId::from_bytes(Vec::new())).err(),
        );
        call("IAddrBook::GetDefaultDir", false, object.default_dir().err());
        call(
            "IAddrBook::SetDefaultDir",
            false,
            object.set_default_dir(&EntryId::from_bytes(Vec::new())).err(),
        );
        call("IAddrBook::GetSearchPath", false, object.search_path().err());
        call("IAddrBook::SetSearchPath", false, object.set_search_path(&[]).err());
        call(
            "IAddrBook::PrepareRecips",
            false,
            object
                .prepare_recips(
                    flags::PrepareRecipsFlags::empty(),
                    None,
                    &mut Vec::new(),
                )
                .err(),
        );
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeExportChanges2::from_raw(
                raw::IExchangeExportChanges2::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IExchangeExportChanges2::ConfigForConversionStream",
            false,
            object
                .config_for_conversion_stream(
                    &unsafe { raw::IStream::from_raw(new()) },
                    0,
                    &unsafe { windows_core::IUnknown::from_raw(new()) },
                    None,
                    &[],
                    0,
                )
                .err(),
        );
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeImportContentsChanges2::from_raw(
                raw::IExchangeImportContentsChanges2::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IExchangeImportContentsChanges2::ConfigForConversionStream",
            false,
            object
                .config_for_conversion_stream(
                    &unsafe { raw::IStream::from_raw(new()) },
                    0,
                    &[],
                )
                .err(),
        );
        call(
            "IExchangeImportContentsChanges2::ImportMessageChangeAsAStream",
            true,
            object.import_message_change_as_a_stream(&[], 0).err(),
        );
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeManageStore2::from_raw(
                raw::IExchangeManageStore2::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IExchangeManageStore2::CreateNewsgroupNameEntryID",
            false,
            object.create_newsgroup_name_entry_id("").err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::Container::from_raw(
                raw::IMAPIContainer::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IMAPIContainer::GetContentsTable",
            true,
            object.contents_table(flags::ContentsTableFlags::empty()).err(),
        );
        call(
            "IMAPIContainer::GetHierarchyTable",
            true,
            object.hierarchy_table(flags::HierarchyTableFlags::empty()).err(),
        );
        call(
            "IMAPIContainer::OpenEntry",
            true,
            object.open_entry(None, flags::OpenEntryFlags::empty()).err(),
        );
        call(
            "IMAPIContainer::SetSearchCriteria",
            false,
            object.set_search_criteria(None, None, flags::SearchFlags::empty()).err(),
        );
        call("IMAPIContainer::GetSearchCriteria", false, object.search_criteria().err());
    }
    {
        let object = unsafe {
            mapi_session::FormInfo::from_raw(
                raw::IMAPIFormInfo::from_raw(new()),
                scope.clone(),
            )
        };
        call("IMAPIFormInfo::CalcFormPropSet", false, object.calc_form_prop_set().err());
        call("IMAPIFormInfo::CalcVerbSet", false, object.calc_verb_set().err());
        call(
            "IMAPIFormInfo::MakeIconFromBinary",
            false,
            object.make_icon_from_binary(0).err(),
        );
        call("IMAPIFormInfo::SaveForm", false, object.save_form("").err());
        call(
            "IMAPIFormInfo::OpenFormContainer",
            true,
            object.open_form_container().err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::StatusObject::from_raw(
                raw::IMAPIStatus::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IMAPIStatus::ValidateState",
            false,
            object.validate_state(flags::ValidateFlags::empty()).err(),
        );
        call(
            "IMAPIStatus::SettingsDialog",
            false,
            object.settings_dialog(flags::SettingsFlags::empty()).err(),
        );
        call("IMAPIStatus::ChangePassword", false, object.change_password("", "").err());
        call(
            "IMAPIStatus::FlushQueues",
            false,
            object.flush_queues(None, flags::FlushFlags::empty()).err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::Message::from_raw(
                raw::IMessage::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IMessage::GetAttachmentTable",
            true,
            object.attachment_table(flags::DeferFlags::empty()).err(),
        );
        call(
            "IMessage::OpenAttach",
            true,
            object.open_attach(0, flags::OpenEntryFlags::empty()).err(),
        );
        call(
            "IMessage::CreateAttach",
            true,
            object.create_attach(flags::DeferFlags::empty()).err(),
        );
        call(
            "IMessage::DeleteAttach",
            false,
            object.delete_attach(0, flags::DeleteAttachFlags::empty()).err(),
        );
        call(
            "IMessage::GetRecipientTable",
            true,
            object.recipient_table(flags::DeferFlags::empty()).err(),
        );
        call(
            "IMessage::ModifyRecipients",
            false,
            object.modify_recipients(flags::RecipientFlags::empty(), None).err(),
        );
        call(
            "IMessage::SetReadFlag",
            false,
            object.set_read_flag(flags::ReadFlags::empty()).err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::ServiceAdmin2::from_raw(
                raw::IMsgServiceAdmin2::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IMsgServiceAdmin2::CreateMsgServiceEx",
            false,
            object.create_msg_service_ex("", None, flags::ServiceUiFlags::empty()).err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::MsgStore::from_raw(
                raw::IMsgStore::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IMsgStore::CompareEntryIDs",
            false,
            object
                .compare_entry_ids(
                    &EntryId::from_bytes(Vec::new()),
                    &EntryId::from_bytes(Vec::new()),
                )
                .err(),
        );
        call(
            "IMsgStore::OpenEntry",
            true,
            object.open_entry(None, flags::OpenEntryFlags::empty()).err(),
        );
        call(
            "IMsgStore::SetReceiveFolder",
            false,
            object.set_receive_folder(None, None).err(),
        );
        call("IMsgStore::GetReceiveFolder", false, object.receive_folder(None).err());
        call(
            "IMsgStore::GetReceiveFolderTable",
            true,
            object.receive_folder_table(flags::DeferFlags::empty()).err(),
        );
        call(
            "IMsgStore::AbortSubmit",
            false,
            object.abort_submit(&EntryId::from_bytes(Vec::new())).err(),
        );
        call("IMsgStore::GetOutgoingQueue", true, object.outgoing_queue().err());
    }
    {
        let object = unsafe {
            mapi_session::PropData::from_raw(
                raw::IPropData::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IPropData::HrSetObjAccess",
            false,
            object.set_obj_access(flags::PropAccess::empty()).err(),
        );
        call("IPropData::HrAddObjProps", false, object.add_obj_props(&[]).err());
    }
    {
        let object = unsafe {
            mapi_session::AbContainer::from_raw(
                raw::IABContainer::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IABContainer::CreateEntry",
            true,
            object
                .create_entry(
                    &EntryId::from_bytes(Vec::new()),
                    flags::CreateEntryFlags::empty(),
                )
                .err(),
        );
        call(
            "IABContainer::CopyEntries",
            false,
            object.copy_entries(&[], flags::CreateEntryFlags::empty()).err(),
        );
        call("IABContainer::DeleteEntries", false, object.delete_entries(&[]).err());
    }
    {
        let object = unsafe {
            mapi_session::DistList::from_raw(
                raw::IDistList::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IDistList::CreateEntry",
            true,
            object
                .create_entry(
                    &EntryId::from_bytes(Vec::new()),
                    flags::CreateEntryFlags::empty(),
                )
                .err(),
        );
        call(
            "IDistList::CopyEntries",
            false,
            object.copy_entries(&[], flags::CreateEntryFlags::empty()).err(),
        );
        call("IDistList::DeleteEntries", false, object.delete_entries(&[]).err());
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeExportChanges3::from_raw(
                raw::IExchangeExportChanges3::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IExchangeExportChanges3::ConfigForSelectiveSync",
            false,
            object
                .config_for_selective_sync(
                    &unsafe { raw::IStream::from_raw(new()) },
                    0,
                    &unsafe { windows_core::IUnknown::from_raw(new()) },
                    &[],
                    None,
                    None,
                    None,
                    0,
                )
                .err(),
        );
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeManageStore3::from_raw(
                raw::IExchangeManageStore3::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IExchangeManageStore3::GetMailboxTableOffset",
            true,
            object.mailbox_table_offset("", 0, 0).err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::Folder::from_raw(
                raw::IMAPIFolder::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IMAPIFolder::CreateMessage",
            true,
            object.create_message(flags::CreateMessageFlags::empty()).err(),
        );
        call(
            "IMAPIFolder::DeleteMessages",
            false,
            object.delete_messages(&[], flags::DeleteMessagesFlags::empty()).err(),
        );
        call(
            "IMAPIFolder::CreateFolder",
            true,
            object
                .create_folder(
                    flags::FolderType::from_raw(0),
                    "",
                    None,
                    flags::CreateFolderFlags::empty(),
                )
                .err(),
        );
        call(
            "IMAPIFolder::DeleteFolder",
            false,
            object
                .delete_folder(
                    &EntryId::from_bytes(Vec::new()),
                    flags::DeleteFolderFlags::empty(),
                )
                .err(),
        );
        call(
            "IMAPIFolder::SetReadFlags",
            false,
            object.set_read_flags(None, flags::ReadFlags::empty()).err(),
        );
        call(
            "IMAPIFolder::GetMessageStatus",
            false,
            object.message_status(&EntryId::from_bytes(Vec::new())).err(),
        );
        call(
            "IMAPIFolder::SetMessageStatus",
            false,
            object
                .set_message_status(
                    &EntryId::from_bytes(Vec::new()),
                    flags::MessageStatus::empty(),
                    flags::MessageStatus::empty(),
                )
                .err(),
        );
        call(
            "IMAPIFolder::SaveContentsSort",
            false,
            object
                .save_contents_sort(&SortOrder::default(), flags::SaveSortFlags::empty())
                .err(),
        );
        call(
            "IMAPIFolder::EmptyFolder",
            false,
            object.empty_folder(flags::EmptyFolderFlags::empty()).err(),
        );
    }
    #[cfg(feature = "exchange")]
    {
        let object = unsafe {
            mapi_session::ExchangeManageStore4::from_raw(
                raw::IExchangeManageStore4::from_raw(new()),
                scope.clone(),
            )
        };
        call(
            "IExchangeManageStore4::GetPublicFolderTableOffset",
            true,
            object.public_folder_table_offset("", 0, 0).err(),
        );
    }
    calls
}
