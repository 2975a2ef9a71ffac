// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`FolderServer`], its glue and [`FolderCom`].
#![allow(unused_imports, unused_variables, unused_unsafe, missing_docs)]
#![allow(clippy::all, clippy::undocumented_unsafe_blocks)]
use std::ffi::c_void;
use std::sync::Arc;
use mapi_session::wire::{NamedProp, PropProblem, Row};
use mapi_session::{
    Code, EntryId, Guid, Outcome, PropValue, Restriction, SortOrder, Tag, flags, raw,
};
use windows_core::{ComObject, IUnknown, Interface, OutRef, Ref, implement};
use crate::com::{Fault, ObjectState, Reply, Server, arg, guard, out};
/// The server of a folder. A folder of a message store.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [imapifolderimapicontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolderimapicontainer)
#[doc(alias = "IMAPIFolder")]
pub trait FolderServer: super::servers::ContainerServer {
    /// Makes a message; it is in the folder once its changes are saved.
    ///
    /// [imapifolder-createmessage](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-createmessage)
    fn create_message(
        &self,
        interface: Option<Guid>,
        flags: flags::CreateMessageFlags,
    ) -> Reply<IUnknown> {
        Err(Fault::no_support("IMAPIFolder::CreateMessage"))
    }
    /// Copies or moves messages to another folder.
    ///
    /// - `interface`: Interface of the destination.
    ///
    /// Succeeds with a warning: `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// Documented errors: `MAPI_E_DECLINE_COPY`.
    ///
    /// [imapifolder-copymessages](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-copymessages)
    fn copy_messages(
        &self,
        msg_list: &[EntryId],
        interface: Option<Guid>,
        dest_folder: &IUnknown,
        progress: Option<&raw::IMAPIProgress>,
        flags: flags::CopyMessagesFlags,
    ) -> Reply<Outcome<()>> {
        Err(Fault::no_support("IMAPIFolder::CopyMessages"))
    }
    /// Deletes messages.
    ///
    /// Succeeds with a warning: `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// [imapifolder-deletemessages](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-deletemessages)
    fn delete_messages(
        &self,
        msg_list: &[EntryId],
        progress: Option<&raw::IMAPIProgress>,
        flags: flags::DeleteMessagesFlags,
    ) -> Reply<Outcome<()>> {
        Err(Fault::no_support("IMAPIFolder::DeleteMessages"))
    }
    /// Makes a folder within the folder.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_COLLISION`.
    ///
    /// [imapifolder-createfolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-createfolder)
    fn create_folder(
        &self,
        folder_type: flags::FolderType,
        folder_name: &str,
        folder_comment: Option<&str>,
        interface: Option<Guid>,
        flags: flags::CreateFolderFlags,
    ) -> Reply<IUnknown> {
        Err(Fault::no_support("IMAPIFolder::CreateFolder"))
    }
    /// Copies or moves a folder within the folder to another one.
    ///
    /// - `interface`: Interface of the destination.
    ///
    /// Succeeds with a warning: `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_COLLISION`, `MAPI_E_DECLINE_COPY`,
    /// `MAPI_E_FOLDER_CYCLE`.
    ///
    /// [imapifolder-copyfolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-copyfolder)
    fn copy_folder(
        &self,
        entry_id: &[u8],
        interface: Option<Guid>,
        dest_folder: &IUnknown,
        new_folder_name: Option<&str>,
        progress: Option<&raw::IMAPIProgress>,
        flags: flags::CopyFolderFlags,
    ) -> Reply<Outcome<()>> {
        Err(Fault::no_support("IMAPIFolder::CopyFolder"))
    }
    /// Deletes a folder within the folder.
    ///
    /// Succeeds with a warning: `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// Documented errors: `MAPI_E_HAS_FOLDERS`, `MAPI_E_HAS_MESSAGES`.
    ///
    /// [imapifolder-deletefolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-deletefolder)
    fn delete_folder(
        &self,
        entry_id: &[u8],
        progress: Option<&raw::IMAPIProgress>,
        flags: flags::DeleteFolderFlags,
    ) -> Reply<Outcome<()>> {
        Err(Fault::no_support("IMAPIFolder::DeleteFolder"))
    }
    /// Marks messages as read or unread; without a list, all of the folder.
    ///
    /// Succeeds with a warning: `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// Documented errors: `MAPI_E_INVALID_PARAMETER`, `MAPI_E_NO_SUPPRESS`.
    ///
    /// [imapifolder-setreadflags](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-setreadflags)
    fn set_read_flags(
        &self,
        msg_list: Option<&[EntryId]>,
        progress: Option<&raw::IMAPIProgress>,
        flags: flags::ReadFlags,
    ) -> Reply<Outcome<()>> {
        Err(Fault::no_support("IMAPIFolder::SetReadFlags"))
    }
    /// Tells the status of a message.
    ///
    /// [imapifolder-getmessagestatus](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-getmessagestatus)
    fn get_message_status(&self, entry_id: &[u8]) -> Reply<flags::MessageStatus> {
        Err(Fault::no_support("IMAPIFolder::GetMessageStatus"))
    }
    /// Sets those bits of a message's status that the mask names; returns the status before.
    ///
    /// [imapifolder-setmessagestatus](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-setmessagestatus)
    fn set_message_status(
        &self,
        entry_id: &[u8],
        new_status: flags::MessageStatus,
        new_status_mask: flags::MessageStatus,
    ) -> Reply<flags::MessageStatus> {
        Err(Fault::no_support("IMAPIFolder::SetMessageStatus"))
    }
    /// Makes a sort order the default of the folder's contents tables.
    ///
    /// Documented errors: `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapifolder-savecontentssort](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-savecontentssort)
    fn save_contents_sort(
        &self,
        sort_criteria: &SortOrder,
        flags: flags::SaveSortFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IMAPIFolder::SaveContentsSort"))
    }
    /// Deletes all messages and folders within the folder.
    ///
    /// Succeeds with a warning: `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// [imapifolder-emptyfolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapifolder-emptyfolder)
    fn empty_folder(
        &self,
        progress: Option<&raw::IMAPIProgress>,
        flags: flags::EmptyFolderFlags,
    ) -> Reply<Outcome<()>> {
        Err(Fault::no_support("IMAPIFolder::EmptyFolder"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMAPIFolder::CreateMessage
    pub(in crate::generated) unsafe fn create_message(
        state: &ObjectState,
        server: &dyn FolderServer,
        lpinterface: *const Guid,
        ulflags: u32,
        lppmessage: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppmessage);
            guard::serve(
                state,
                "IMAPIFolder::CreateMessage",
                || {
                    out::required("lppMessage", lppmessage)?;
                    let flags = flags::CreateMessageFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000848)?,
                    );
                    let interface = arg::guid(lpinterface.cast());
                    let out_message = server.create_message(interface, flags)?;
                    let out_message = out::query(
                        &out_message,
                        interface,
                        Some(<raw::IMessage as Interface>::IID),
                    )?;
                    out::interface(lppmessage.cast(), out_message);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFolder::CopyMessages
    pub(in crate::generated) unsafe fn copy_messages(
        state: &ObjectState,
        server: &dyn FolderServer,
        lpmsglist: *const raw::SBinaryArray,
        lpinterface: *const Guid,
        lpdestfolder: *const c_void,
        uluiparam: usize,
        lpprogress: Option<&raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIFolder::CopyMessages",
                || {
                    let flags = flags::CopyMessagesFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000007)?,
                    );
                    let msg_list = arg::required(
                        "lpMsgList",
                        arg::entry_ids("lpMsgList", lpmsglist, None)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let interface = arg::guid(lpinterface.cast());
                    let dest_folder_pointer = lpdestfolder.cast_mut();
                    let dest_folder = arg::required(
                        "lpDestFolder",
                        IUnknown::from_raw_borrowed(&dest_folder_pointer),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let progress = lpprogress;
                    let outcome = server
                        .copy_messages(
                            &msg_list,
                            interface,
                            dest_folder,
                            progress,
                            flags,
                        )?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let () = outcome.into_value();
                    Ok(warning)
                },
            )
        }
    }
    /// IMAPIFolder::DeleteMessages
    pub(in crate::generated) unsafe fn delete_messages(
        state: &ObjectState,
        server: &dyn FolderServer,
        lpmsglist: *const raw::SBinaryArray,
        uluiparam: usize,
        lpprogress: Option<&raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIFolder::DeleteMessages",
                || {
                    let flags = flags::DeleteMessagesFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000012)?,
                    );
                    let msg_list = arg::required(
                        "lpMsgList",
                        arg::entry_ids("lpMsgList", lpmsglist, None)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let progress = lpprogress;
                    let outcome = server.delete_messages(&msg_list, progress, flags)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let () = outcome.into_value();
                    Ok(warning)
                },
            )
        }
    }
    /// IMAPIFolder::CreateFolder
    pub(in crate::generated) unsafe fn create_folder(
        state: &ObjectState,
        server: &dyn FolderServer,
        ulfoldertype: u32,
        lpszfoldername: *const c_void,
        lpszfoldercomment: *const c_void,
        lpinterface: *const Guid,
        ulflags: u32,
        lppfolder: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppfolder);
            guard::serve(
                state,
                "IMAPIFolder::CreateFolder",
                || {
                    out::required("lppFolder", lppfolder)?;
                    let unicode = arg::unicode(ulflags);
                    let folder_type = flags::FolderType::from_raw(ulfoldertype);
                    let flags = flags::CreateFolderFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000009)? & !arg::MAPI_UNICODE,
                    );
                    let folder_name = arg::required(
                        "lpszFolderName",
                        arg::text("lpszFolderName", lpszfoldername.cast(), unicode)?
                            .filter(|text| !text.is_empty()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let folder_comment = arg::text(
                        "lpszFolderComment",
                        lpszfoldercomment.cast(),
                        unicode,
                    )?;
                    let interface = arg::guid(lpinterface.cast());
                    let out_folder = server
                        .create_folder(
                            folder_type,
                            &folder_name,
                            folder_comment.as_deref(),
                            interface,
                            flags,
                        )?;
                    let out_folder = out::query(
                        &out_folder,
                        interface,
                        Some(<raw::IMAPIFolder as Interface>::IID),
                    )?;
                    out::interface(lppfolder.cast(), out_folder);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFolder::CopyFolder
    pub(in crate::generated) unsafe fn copy_folder(
        state: &ObjectState,
        server: &dyn FolderServer,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        lpinterface: *const Guid,
        lpdestfolder: *const c_void,
        lpsznewfoldername: *const c_void,
        uluiparam: usize,
        lpprogress: Option<&raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIFolder::CopyFolder",
                || {
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::CopyFolderFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000017)? & !arg::MAPI_UNICODE,
                    );
                    let entry_id = arg::required(
                        "lpEntryID",
                        arg::bytes(
                            "lpEntryID",
                            lpentryid.cast(),
                            cbentryid,
                            Some(65536u32),
                        )?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let interface = arg::guid(lpinterface.cast());
                    let dest_folder_pointer = lpdestfolder.cast_mut();
                    let dest_folder = arg::required(
                        "lpDestFolder",
                        IUnknown::from_raw_borrowed(&dest_folder_pointer),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let new_folder_name = arg::text(
                        "lpszNewFolderName",
                        lpsznewfoldername.cast(),
                        unicode,
                    )?;
                    let progress = lpprogress;
                    let outcome = server
                        .copy_folder(
                            entry_id,
                            interface,
                            dest_folder,
                            new_folder_name.as_deref(),
                            progress,
                            flags,
                        )?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let () = outcome.into_value();
                    Ok(warning)
                },
            )
        }
    }
    /// IMAPIFolder::DeleteFolder
    pub(in crate::generated) unsafe fn delete_folder(
        state: &ObjectState,
        server: &dyn FolderServer,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        uluiparam: usize,
        lpprogress: Option<&raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIFolder::DeleteFolder",
                || {
                    let flags = flags::DeleteFolderFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000017)?,
                    );
                    let entry_id = arg::required(
                        "lpEntryID",
                        arg::bytes(
                            "lpEntryID",
                            lpentryid.cast(),
                            cbentryid,
                            Some(65536u32),
                        )?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let progress = lpprogress;
                    let outcome = server.delete_folder(entry_id, progress, flags)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let () = outcome.into_value();
                    Ok(warning)
                },
            )
        }
    }
    /// IMAPIFolder::SetReadFlags
    pub(in crate::generated) unsafe fn set_read_flags(
        state: &ObjectState,
        server: &dyn FolderServer,
        lpmsglist: *const raw::SBinaryArray,
        uluiparam: usize,
        lpprogress: Option<&raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIFolder::SetReadFlags",
                || {
                    let flags = flags::ReadFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x0000007F)?,
                    );
                    let msg_list = arg::entry_ids("lpMsgList", lpmsglist, None)?;
                    let progress = lpprogress;
                    let outcome = server
                        .set_read_flags(msg_list.as_deref(), progress, flags)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let () = outcome.into_value();
                    Ok(warning)
                },
            )
        }
    }
    /// IMAPIFolder::GetMessageStatus
    pub(in crate::generated) unsafe fn get_message_status(
        state: &ObjectState,
        server: &dyn FolderServer,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        ulflags: u32,
        lpulmessagestatus: *mut u32,
    ) -> i32 {
        unsafe {
            out::clear(lpulmessagestatus);
            guard::serve(
                state,
                "IMAPIFolder::GetMessageStatus",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    out::required("lpulMessageStatus", lpulmessagestatus)?;
                    let entry_id = arg::required(
                        "lpEntryID",
                        arg::bytes(
                            "lpEntryID",
                            lpentryid.cast(),
                            cbentryid,
                            Some(65536u32),
                        )?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_message_status = server.get_message_status(entry_id)?;
                    out::number(lpulmessagestatus, out_message_status.bits());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFolder::SetMessageStatus
    pub(in crate::generated) unsafe fn set_message_status(
        state: &ObjectState,
        server: &dyn FolderServer,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        ulnewstatus: u32,
        ulnewstatusmask: u32,
        lpuloldstatus: *mut u32,
    ) -> i32 {
        unsafe {
            out::clear(lpuloldstatus);
            guard::serve(
                state,
                "IMAPIFolder::SetMessageStatus",
                || {
                    let new_status = flags::MessageStatus::from_bits_retain(
                        arg::flags("ulNewStatus", ulnewstatus, 0xFFFF7B0F)?,
                    );
                    let new_status_mask = flags::MessageStatus::from_bits_retain(
                        arg::flags("ulNewStatusMask", ulnewstatusmask, 0xFFFF300F)?,
                    );
                    let entry_id = arg::required(
                        "lpEntryID",
                        arg::bytes(
                            "lpEntryID",
                            lpentryid.cast(),
                            cbentryid,
                            Some(65536u32),
                        )?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_old_status = server
                        .set_message_status(entry_id, new_status, new_status_mask)?;
                    out::number(lpuloldstatus, out_old_status.bits());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFolder::SaveContentsSort
    pub(in crate::generated) unsafe fn save_contents_sort(
        state: &ObjectState,
        server: &dyn FolderServer,
        lpsortcriteria: *const raw::SSortOrderSet,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIFolder::SaveContentsSort",
                || {
                    let flags = flags::SaveSortFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000002)?,
                    );
                    let sort_criteria = arg::required(
                        "lpSortCriteria",
                        arg::sort_order("lpSortCriteria", lpsortcriteria)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.save_contents_sort(&sort_criteria, flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFolder::EmptyFolder
    pub(in crate::generated) unsafe fn empty_folder(
        state: &ObjectState,
        server: &dyn FolderServer,
        uluiparam: usize,
        lpprogress: Option<&raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIFolder::EmptyFolder",
                || {
                    let flags = flags::EmptyFolderFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x0000001A)?,
                    );
                    let progress = lpprogress;
                    let outcome = server.empty_folder(progress, flags)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let () = outcome.into_value();
                    Ok(warning)
                },
            )
        }
    }
}
/// The COM class of a folder: answers `IMAPIFolder` through a server.
#[implement(raw::IMAPIFolder)]
pub struct FolderCom {
    state: ObjectState,
    server: Arc<dyn FolderServer>,
}
impl FolderCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn FolderServer>,
    ) -> raw::IMAPIFolder {
        ComObject::new(FolderCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn FolderServer>> {
        if let Ok(class) = object.cast_object_ref::<FolderCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIProp_Impl for FolderCom_Impl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut raw::MAPIERROR,
    ) -> i32 {
        unsafe { guard::last_error(&self.state, hresult, ulflags, lppmapierror) }
    }
    fn SaveChanges(&self, ulflags: u32) -> i32 {
        unsafe {
            super::mapi_prop::glue::save_changes(&self.state, &*self.server, ulflags)
        }
    }
    fn GetProps(
        &self,
        lpproptagarray: *const raw::SPropTagArray,
        ulflags: u32,
        lpcvalues: *mut u32,
        lppproparray: *mut *mut raw::SPropValue,
    ) -> i32 {
        unsafe {
            super::mapi_prop::glue::get_props(
                &self.state,
                &*self.server,
                lpproptagarray,
                ulflags,
                lpcvalues,
                lppproparray,
            )
        }
    }
    fn GetPropList(
        &self,
        ulflags: u32,
        lppproptagarray: *mut *mut raw::SPropTagArray,
    ) -> i32 {
        unsafe {
            super::mapi_prop::glue::get_prop_list(
                &self.state,
                &*self.server,
                ulflags,
                lppproptagarray,
            )
        }
    }
    fn OpenProperty(
        &self,
        ulproptag: u32,
        lpiid: *const Guid,
        ulinterfaceoptions: u32,
        ulflags: u32,
        lppunk: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::mapi_prop::glue::open_property(
                &self.state,
                &*self.server,
                ulproptag,
                lpiid,
                ulinterfaceoptions,
                ulflags,
                lppunk,
            )
        }
    }
    fn SetProps(
        &self,
        cvalues: u32,
        lpproparray: *const raw::SPropValue,
        lppproblems: *mut *mut raw::SPropProblemArray,
    ) -> i32 {
        unsafe {
            super::mapi_prop::glue::set_props(
                &self.state,
                &*self.server,
                cvalues,
                lpproparray,
                lppproblems,
            )
        }
    }
    fn DeleteProps(
        &self,
        lpproptagarray: *const raw::SPropTagArray,
        lppproblems: *mut *mut raw::SPropProblemArray,
    ) -> i32 {
        unsafe {
            super::mapi_prop::glue::delete_props(
                &self.state,
                &*self.server,
                lpproptagarray,
                lppproblems,
            )
        }
    }
    fn CopyTo(
        &self,
        ciidexclude: u32,
        rgiidexclude: *const Guid,
        lpexcludeprops: *const raw::SPropTagArray,
        uluiparam: usize,
        lpprogress: Ref<'_, raw::IMAPIProgress>,
        lpinterface: *const Guid,
        lpdestobj: *const c_void,
        ulflags: u32,
        lppproblems: *mut *mut raw::SPropProblemArray,
    ) -> i32 {
        unsafe {
            super::mapi_prop::glue::copy_to(
                &self.state,
                &*self.server,
                ciidexclude,
                rgiidexclude,
                lpexcludeprops,
                uluiparam,
                lpprogress.as_ref(),
                lpinterface,
                lpdestobj,
                ulflags,
                lppproblems,
            )
        }
    }
    fn CopyProps(
        &self,
        lpincludeprops: *const raw::SPropTagArray,
        uluiparam: usize,
        lpprogress: Ref<'_, raw::IMAPIProgress>,
        lpinterface: *const Guid,
        lpdestobj: *const c_void,
        ulflags: u32,
        lppproblems: *mut *mut raw::SPropProblemArray,
    ) -> i32 {
        unsafe {
            super::mapi_prop::glue::copy_props(
                &self.state,
                &*self.server,
                lpincludeprops,
                uluiparam,
                lpprogress.as_ref(),
                lpinterface,
                lpdestobj,
                ulflags,
                lppproblems,
            )
        }
    }
    fn GetNamesFromIDs(
        &self,
        lppproptags: *mut *mut raw::SPropTagArray,
        lppropsetguid: *const Guid,
        ulflags: u32,
        lpcpropnames: *mut u32,
        lppppropnames: *mut *mut *mut raw::MAPINAMEID,
    ) -> i32 {
        unsafe {
            super::mapi_prop::glue::get_names_from_ids(
                &self.state,
                &*self.server,
                lppproptags,
                lppropsetguid,
                ulflags,
                lpcpropnames,
                lppppropnames,
            )
        }
    }
    fn GetIDsFromNames(
        &self,
        cpropnames: u32,
        lpppropnames: *const *const raw::MAPINAMEID,
        ulflags: u32,
        lppproptags: *mut *mut raw::SPropTagArray,
    ) -> i32 {
        unsafe {
            super::mapi_prop::glue::get_ids_from_names(
                &self.state,
                &*self.server,
                cpropnames,
                lpppropnames,
                ulflags,
                lppproptags,
            )
        }
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIContainer_Impl for FolderCom_Impl {
    fn GetContentsTable(
        &self,
        ulflags: u32,
        lpptable: OutRef<'_, raw::IMAPITable>,
    ) -> i32 {
        unsafe {
            super::container::glue::get_contents_table(
                &self.state,
                &*self.server,
                ulflags,
                out::slot(lpptable),
            )
        }
    }
    fn GetHierarchyTable(
        &self,
        ulflags: u32,
        lpptable: OutRef<'_, raw::IMAPITable>,
    ) -> i32 {
        unsafe {
            super::container::glue::get_hierarchy_table(
                &self.state,
                &*self.server,
                ulflags,
                out::slot(lpptable),
            )
        }
    }
    fn OpenEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        lpinterface: *const Guid,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppunk: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::container::glue::open_entry(
                &self.state,
                &*self.server,
                cbentryid,
                lpentryid,
                lpinterface,
                ulflags,
                lpulobjtype,
                lppunk,
            )
        }
    }
    fn SetSearchCriteria(
        &self,
        lprestriction: *const raw::SRestriction,
        lpcontainerlist: *const raw::SBinaryArray,
        ulsearchflags: u32,
    ) -> i32 {
        unsafe {
            super::container::glue::set_search_criteria(
                &self.state,
                &*self.server,
                lprestriction,
                lpcontainerlist,
                ulsearchflags,
            )
        }
    }
    fn GetSearchCriteria(
        &self,
        ulflags: u32,
        lpprestriction: *mut *mut raw::SRestriction,
        lppcontainerlist: *mut *mut raw::SBinaryArray,
        lpulsearchstate: *mut u32,
    ) -> i32 {
        unsafe {
            super::container::glue::get_search_criteria(
                &self.state,
                &*self.server,
                ulflags,
                lpprestriction,
                lppcontainerlist,
                lpulsearchstate,
            )
        }
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIFolder_Impl for FolderCom_Impl {
    fn CreateMessage(
        &self,
        lpinterface: *const Guid,
        ulflags: u32,
        lppmessage: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::folder::glue::create_message(
                &self.state,
                &*self.server,
                lpinterface,
                ulflags,
                lppmessage,
            )
        }
    }
    fn CopyMessages(
        &self,
        lpmsglist: *const raw::SBinaryArray,
        lpinterface: *const Guid,
        lpdestfolder: *const c_void,
        uluiparam: usize,
        lpprogress: Ref<'_, raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::folder::glue::copy_messages(
                &self.state,
                &*self.server,
                lpmsglist,
                lpinterface,
                lpdestfolder,
                uluiparam,
                lpprogress.as_ref(),
                ulflags,
            )
        }
    }
    fn DeleteMessages(
        &self,
        lpmsglist: *const raw::SBinaryArray,
        uluiparam: usize,
        lpprogress: Ref<'_, raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::folder::glue::delete_messages(
                &self.state,
                &*self.server,
                lpmsglist,
                uluiparam,
                lpprogress.as_ref(),
                ulflags,
            )
        }
    }
    fn CreateFolder(
        &self,
        ulfoldertype: u32,
        lpszfoldername: *const c_void,
        lpszfoldercomment: *const c_void,
        lpinterface: *const Guid,
        ulflags: u32,
        lppfolder: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::folder::glue::create_folder(
                &self.state,
                &*self.server,
                ulfoldertype,
                lpszfoldername,
                lpszfoldercomment,
                lpinterface,
                ulflags,
                lppfolder,
            )
        }
    }
    fn CopyFolder(
        &self,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        lpinterface: *const Guid,
        lpdestfolder: *const c_void,
        lpsznewfoldername: *const c_void,
        uluiparam: usize,
        lpprogress: Ref<'_, raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::folder::glue::copy_folder(
                &self.state,
                &*self.server,
                cbentryid,
                lpentryid,
                lpinterface,
                lpdestfolder,
                lpsznewfoldername,
                uluiparam,
                lpprogress.as_ref(),
                ulflags,
            )
        }
    }
    fn DeleteFolder(
        &self,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        uluiparam: usize,
        lpprogress: Ref<'_, raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::folder::glue::delete_folder(
                &self.state,
                &*self.server,
                cbentryid,
                lpentryid,
                uluiparam,
                lpprogress.as_ref(),
                ulflags,
            )
        }
    }
    fn SetReadFlags(
        &self,
        lpmsglist: *const raw::SBinaryArray,
        uluiparam: usize,
        lpprogress: Ref<'_, raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::folder::glue::set_read_flags(
                &self.state,
                &*self.server,
                lpmsglist,
                uluiparam,
                lpprogress.as_ref(),
                ulflags,
            )
        }
    }
    fn GetMessageStatus(
        &self,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        ulflags: u32,
        lpulmessagestatus: *mut u32,
    ) -> i32 {
        unsafe {
            super::folder::glue::get_message_status(
                &self.state,
                &*self.server,
                cbentryid,
                lpentryid,
                ulflags,
                lpulmessagestatus,
            )
        }
    }
    fn SetMessageStatus(
        &self,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        ulnewstatus: u32,
        ulnewstatusmask: u32,
        lpuloldstatus: *mut u32,
    ) -> i32 {
        unsafe {
            super::folder::glue::set_message_status(
                &self.state,
                &*self.server,
                cbentryid,
                lpentryid,
                ulnewstatus,
                ulnewstatusmask,
                lpuloldstatus,
            )
        }
    }
    fn SaveContentsSort(
        &self,
        lpsortcriteria: *const raw::SSortOrderSet,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::folder::glue::save_contents_sort(
                &self.state,
                &*self.server,
                lpsortcriteria,
                ulflags,
            )
        }
    }
    fn EmptyFolder(
        &self,
        uluiparam: usize,
        lpprogress: Ref<'_, raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::folder::glue::empty_folder(
                &self.state,
                &*self.server,
                uluiparam,
                lpprogress.as_ref(),
                ulflags,
            )
        }
    }
}
