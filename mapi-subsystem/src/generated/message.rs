// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`MessageServer`], its glue and [`MessageCom`].
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
/// The server of a message. A message.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [imessageimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessageimapiprop)
#[doc(alias = "IMessage")]
pub trait MessageServer: super::servers::MapiPropServer {
    /// Opens the table of the attachments.
    ///
    /// [imessage-getattachmenttable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-getattachmenttable)
    fn get_attachment_table(
        &self,
        flags: flags::DeferFlags,
        unicode: bool,
    ) -> Reply<raw::IMAPITable> {
        Err(Fault::no_support("IMessage::GetAttachmentTable"))
    }
    /// Opens an attachment.
    ///
    /// - `attachment_num`: Its PR_ATTACH_NUM.
    ///
    /// [imessage-openattach](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-openattach)
    fn open_attach(
        &self,
        attachment_num: u32,
        interface: Option<Guid>,
        flags: flags::OpenEntryFlags,
    ) -> Reply<IUnknown> {
        Err(Fault::no_support("IMessage::OpenAttach"))
    }
    /// Makes an attachment; it is there once it and the message are saved.
    ///
    /// - `attachment_num`: Its PR_ATTACH_NUM.
    ///
    /// [imessage-createattach](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-createattach)
    fn create_attach(
        &self,
        interface: Option<Guid>,
        flags: flags::DeferFlags,
    ) -> Reply<(u32, IUnknown)> {
        Err(Fault::no_support("IMessage::CreateAttach"))
    }
    /// Deletes an attachment.
    ///
    /// - `attachment_num`: Its PR_ATTACH_NUM.
    ///
    /// [imessage-deleteattach](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-deleteattach)
    fn delete_attach(
        &self,
        attachment_num: u32,
        progress: Option<&raw::IMAPIProgress>,
        flags: flags::DeleteAttachFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IMessage::DeleteAttach"))
    }
    /// Opens the table of the recipients.
    ///
    /// [imessage-getrecipienttable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-getrecipienttable)
    fn get_recipient_table(
        &self,
        flags: flags::DeferFlags,
        unicode: bool,
    ) -> Reply<raw::IMAPITable> {
        Err(Fault::no_support("IMessage::GetRecipientTable"))
    }
    /// Adds, changes, removes or replaces recipients.
    ///
    /// [imessage-modifyrecipients](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-modifyrecipients)
    fn modify_recipients(
        &self,
        flags: flags::RecipientFlags,
        mods: Option<&[Row]>,
    ) -> Reply<()> {
        Err(Fault::no_support("IMessage::ModifyRecipients"))
    }
    /// Saves the message and hands it to the spooler; after that it can only be released.
    ///
    /// Documented errors: `MAPI_E_NO_RECIPIENTS`.
    ///
    /// [imessage-submitmessage](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-submitmessage)
    fn submit_message(&self, flags: flags::SubmitMessageFlags) -> Reply<()> {
        Err(Fault::no_support("IMessage::SubmitMessage"))
    }
    /// Marks the message as read or unread, and settles the reports that are due.
    ///
    /// Documented errors: `MAPI_E_INVALID_PARAMETER`, `MAPI_E_NO_SUPPRESS`.
    ///
    /// [imessage-setreadflag](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imessage-setreadflag)
    fn set_read_flag(&self, flags: flags::ReadFlags) -> Reply<()> {
        Err(Fault::no_support("IMessage::SetReadFlag"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMessage::GetAttachmentTable
    pub(in crate::generated) unsafe fn get_attachment_table(
        state: &ObjectState,
        server: &dyn MessageServer,
        ulflags: u32,
        lpptable: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpptable);
            guard::serve(
                state,
                "IMessage::GetAttachmentTable",
                || {
                    out::required("lppTable", lpptable)?;
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::DeferFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000008)? & !arg::MAPI_UNICODE,
                    );
                    let out_table = server.get_attachment_table(flags, unicode)?;
                    out::interface(lpptable, out_table);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMessage::OpenAttach
    pub(in crate::generated) unsafe fn open_attach(
        state: &ObjectState,
        server: &dyn MessageServer,
        ulattachmentnum: u32,
        lpinterface: *const Guid,
        ulflags: u32,
        lppattach: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppattach);
            guard::serve(
                state,
                "IMessage::OpenAttach",
                || {
                    out::required("lppAttach", lppattach)?;
                    let attachment_num = ulattachmentnum;
                    let flags = flags::OpenEntryFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000019)?,
                    );
                    let interface = arg::guid(lpinterface.cast());
                    let out_attach = server
                        .open_attach(attachment_num, interface, flags)?;
                    let out_attach = out::query(
                        &out_attach,
                        interface,
                        Some(<raw::IAttach as Interface>::IID),
                    )?;
                    out::interface(lppattach.cast(), out_attach);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMessage::CreateAttach
    pub(in crate::generated) unsafe fn create_attach(
        state: &ObjectState,
        server: &dyn MessageServer,
        lpinterface: *const Guid,
        ulflags: u32,
        lpulattachmentnum: *mut u32,
        lppattach: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpulattachmentnum);
            out::clear(lppattach);
            guard::serve(
                state,
                "IMessage::CreateAttach",
                || {
                    out::required("lpulAttachmentNum", lpulattachmentnum)?;
                    out::required("lppAttach", lppattach)?;
                    let flags = flags::DeferFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000008)?,
                    );
                    let interface = arg::guid(lpinterface.cast());
                    let (out_attachment_num, out_attach) = server
                        .create_attach(interface, flags)?;
                    let out_attach = out::query(
                        &out_attach,
                        interface,
                        Some(<raw::IAttach as Interface>::IID),
                    )?;
                    out::number(lpulattachmentnum, out_attachment_num);
                    out::interface(lppattach.cast(), out_attach);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMessage::DeleteAttach
    pub(in crate::generated) unsafe fn delete_attach(
        state: &ObjectState,
        server: &dyn MessageServer,
        ulattachmentnum: u32,
        uluiparam: usize,
        lpprogress: Option<&raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMessage::DeleteAttach",
                || {
                    let attachment_num = ulattachmentnum;
                    let flags = flags::DeleteAttachFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000001)?,
                    );
                    let progress = lpprogress;
                    let () = server.delete_attach(attachment_num, progress, flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMessage::GetRecipientTable
    pub(in crate::generated) unsafe fn get_recipient_table(
        state: &ObjectState,
        server: &dyn MessageServer,
        ulflags: u32,
        lpptable: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpptable);
            guard::serve(
                state,
                "IMessage::GetRecipientTable",
                || {
                    out::required("lppTable", lpptable)?;
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::DeferFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000008)? & !arg::MAPI_UNICODE,
                    );
                    let out_table = server.get_recipient_table(flags, unicode)?;
                    out::interface(lpptable, out_table);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMessage::ModifyRecipients
    pub(in crate::generated) unsafe fn modify_recipients(
        state: &ObjectState,
        server: &dyn MessageServer,
        ulflags: u32,
        lpmods: *const raw::ADRLIST,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMessage::ModifyRecipients",
                || {
                    let flags = flags::RecipientFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x0000000E)?,
                    );
                    let mods = arg::address_list("lpMods", lpmods, None)?;
                    let () = server.modify_recipients(flags, mods.as_deref())?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMessage::SubmitMessage
    pub(in crate::generated) unsafe fn submit_message(
        state: &ObjectState,
        server: &dyn MessageServer,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMessage::SubmitMessage",
                || {
                    let flags = flags::SubmitMessageFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000001)?,
                    );
                    let () = server.submit_message(flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMessage::SetReadFlag
    pub(in crate::generated) unsafe fn set_read_flag(
        state: &ObjectState,
        server: &dyn MessageServer,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMessage::SetReadFlag",
                || {
                    let flags = flags::ReadFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x0000007D)?,
                    );
                    let () = server.set_read_flag(flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a message: answers `IMessage` through a server.
#[implement(raw::IMessage)]
pub struct MessageCom {
    state: ObjectState,
    server: Arc<dyn MessageServer>,
}
impl MessageCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(state: ObjectState, server: Arc<dyn MessageServer>) -> raw::IMessage {
        ComObject::new(MessageCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn MessageServer>> {
        if let Ok(class) = object.cast_object_ref::<MessageCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIProp_Impl for MessageCom_Impl {
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
impl raw::IMessage_Impl for MessageCom_Impl {
    fn GetAttachmentTable(
        &self,
        ulflags: u32,
        lpptable: OutRef<'_, raw::IMAPITable>,
    ) -> i32 {
        unsafe {
            super::message::glue::get_attachment_table(
                &self.state,
                &*self.server,
                ulflags,
                out::slot(lpptable),
            )
        }
    }
    fn OpenAttach(
        &self,
        ulattachmentnum: u32,
        lpinterface: *const Guid,
        ulflags: u32,
        lppattach: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::message::glue::open_attach(
                &self.state,
                &*self.server,
                ulattachmentnum,
                lpinterface,
                ulflags,
                lppattach,
            )
        }
    }
    fn CreateAttach(
        &self,
        lpinterface: *const Guid,
        ulflags: u32,
        lpulattachmentnum: *mut u32,
        lppattach: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::message::glue::create_attach(
                &self.state,
                &*self.server,
                lpinterface,
                ulflags,
                lpulattachmentnum,
                lppattach,
            )
        }
    }
    fn DeleteAttach(
        &self,
        ulattachmentnum: u32,
        uluiparam: usize,
        lpprogress: Ref<'_, raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::message::glue::delete_attach(
                &self.state,
                &*self.server,
                ulattachmentnum,
                uluiparam,
                lpprogress.as_ref(),
                ulflags,
            )
        }
    }
    fn GetRecipientTable(
        &self,
        ulflags: u32,
        lpptable: OutRef<'_, raw::IMAPITable>,
    ) -> i32 {
        unsafe {
            super::message::glue::get_recipient_table(
                &self.state,
                &*self.server,
                ulflags,
                out::slot(lpptable),
            )
        }
    }
    fn ModifyRecipients(&self, ulflags: u32, lpmods: *const raw::ADRLIST) -> i32 {
        unsafe {
            super::message::glue::modify_recipients(
                &self.state,
                &*self.server,
                ulflags,
                lpmods,
            )
        }
    }
    fn SubmitMessage(&self, ulflags: u32) -> i32 {
        unsafe {
            super::message::glue::submit_message(&self.state, &*self.server, ulflags)
        }
    }
    fn SetReadFlag(&self, ulflags: u32) -> i32 {
        unsafe {
            super::message::glue::set_read_flag(&self.state, &*self.server, ulflags)
        }
    }
}
