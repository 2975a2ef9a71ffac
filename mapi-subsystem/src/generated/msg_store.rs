// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`MsgStoreServer`], its glue and [`MsgStoreCom`].
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
/// The server of a message store. A message store.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// Not offered, since it has no form in Rust: `NotifyNewMail` (`lpNotification` is of a
/// structure that has no Rust form).
///
/// [imsgstoreimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstoreimapiprop)
#[doc(alias = "IMsgStore")]
pub trait MsgStoreServer: super::servers::MapiPropServer {
    /// Registers for notifications about an object of the store, or about the store.
    ///
    /// - `connection`: Not 0; Unadvise takes it.
    ///
    /// Documented errors: `MAPI_E_NO_SUPPORT`.
    ///
    /// [imsgstore-advise](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-advise)
    fn advise(
        &self,
        entry_id: Option<&[u8]>,
        event_mask: flags::EventMask,
        advise_sink: &raw::IMAPIAdviseSink,
    ) -> Reply<usize> {
        Err(Fault::no_support("IMsgStore::Advise"))
    }
    /// Ends a registration; one last notification may still be under way.
    ///
    /// [imsgstore-unadvise](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-unadvise)
    fn unadvise(&self, connection: usize) -> Reply<()> {
        Err(Fault::no_support("IMsgStore::Unadvise"))
    }
    /// Tells whether two entry identifiers stand for the same object of the store.
    ///
    /// Documented errors: `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [imsgstore-compareentryids](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-compareentryids)
    fn compare_entry_ids(&self, entry_id1: &[u8], entry_id2: &[u8]) -> Reply<bool> {
        Err(Fault::no_support("IMsgStore::CompareEntryIDs"))
    }
    /// Opens a folder or message of the store; without an identifier, the root folder.
    ///
    /// Documented errors: `MAPI_E_NO_ACCESS`.
    ///
    /// [imsgstore-openentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-openentry)
    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        interface: Option<Guid>,
        flags: flags::OpenEntryFlags,
    ) -> Reply<(flags::ObjectType, IUnknown)> {
        Err(Fault::no_support("IMsgStore::OpenEntry"))
    }
    /// Chooses the folder where messages of a class arrive; without a folder, the choice is
    /// dropped.
    ///
    /// [imsgstore-setreceivefolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-setreceivefolder)
    fn set_receive_folder(
        &self,
        message_class: Option<&str>,
        entry_id: Option<&[u8]>,
    ) -> Reply<()> {
        Err(Fault::no_support("IMsgStore::SetReceiveFolder"))
    }
    /// Tells where messages of a class arrive, and the class for which that was chosen.
    ///
    /// [imsgstore-getreceivefolder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-getreceivefolder)
    fn get_receive_folder(
        &self,
        message_class: Option<&str>,
    ) -> Reply<(EntryId, Option<String>)> {
        Err(Fault::no_support("IMsgStore::GetReceiveFolder"))
    }
    /// Opens the table of all receive folders.
    ///
    /// [imsgstore-getreceivefoldertable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-getreceivefoldertable)
    fn get_receive_folder_table(
        &self,
        flags: flags::DeferFlags,
        unicode: bool,
    ) -> Reply<raw::IMAPITable> {
        Err(Fault::no_support("IMsgStore::GetReceiveFolderTable"))
    }
    /// Says what is to become of mail under way when the store is released.
    ///
    /// [imsgstore-storelogoff](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-storelogoff)
    fn store_logoff(&self, flags: &mut flags::StoreLogoffFlags) -> Reply<()> {
        Err(Fault::no_support("IMsgStore::StoreLogoff"))
    }
    /// Takes a message out of the outbound queue.
    ///
    /// Documented errors: `MAPI_E_NOT_IN_QUEUE`, `MAPI_E_UNABLE_TO_ABORT`.
    ///
    /// [imsgstore-abortsubmit](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-abortsubmit)
    fn abort_submit(&self, entry_id: &[u8]) -> Reply<()> {
        Err(Fault::no_support("IMsgStore::AbortSubmit"))
    }
    /// Opens the table of messages that wait to be sent.
    ///
    /// [imsgstore-getoutgoingqueue](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-getoutgoingqueue)
    fn get_outgoing_queue(&self) -> Reply<raw::IMAPITable> {
        Err(Fault::no_support("IMsgStore::GetOutgoingQueue"))
    }
    /// Locks a message for the spooler, or gives it back.
    ///
    /// [imsgstore-setlockstate](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-setlockstate)
    fn set_lock_state(
        &self,
        message: &raw::IMessage,
        lock_state: flags::LockState,
    ) -> Reply<()> {
        Err(Fault::no_support("IMsgStore::SetLockState"))
    }
    /// Lets the store do what follows the sending of a message.
    ///
    /// Documented errors: `MAPI_E_NO_SUPPORT`.
    ///
    /// [imsgstore-finishedmsg](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgstore-finishedmsg)
    fn finished_msg(&self, entry_id: &[u8]) -> Reply<()> {
        Err(Fault::no_support("IMsgStore::FinishedMsg"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMsgStore::Advise
    pub(in crate::generated) unsafe fn advise(
        state: &ObjectState,
        server: &dyn MsgStoreServer,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        uleventmask: u32,
        lpadvisesink: Option<&raw::IMAPIAdviseSink>,
        lpulconnection: *mut usize,
    ) -> i32 {
        unsafe {
            out::clear(lpulconnection);
            guard::serve(
                state,
                "IMsgStore::Advise",
                || {
                    out::required("lpulConnection", lpulconnection)?;
                    let event_mask = flags::EventMask::from_bits_retain(
                        arg::flags("ulEventMask", uleventmask, 0xC00003FF)?,
                    );
                    let entry_id = arg::bytes(
                        "lpEntryID",
                        lpentryid.cast(),
                        cbentryid,
                        Some(65536u32),
                    )?;
                    let advise_sink = arg::required(
                        "lpAdviseSink",
                        lpadvisesink,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_connection = server
                        .advise(entry_id, event_mask, advise_sink)?;
                    out::number(lpulconnection, out_connection);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgStore::Unadvise
    pub(in crate::generated) unsafe fn unadvise(
        state: &ObjectState,
        server: &dyn MsgStoreServer,
        ulconnection: usize,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgStore::Unadvise",
                || {
                    let connection = ulconnection;
                    let () = server.unadvise(connection)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgStore::CompareEntryIDs
    pub(in crate::generated) unsafe fn compare_entry_ids(
        state: &ObjectState,
        server: &dyn MsgStoreServer,
        cbentryid1: u32,
        lpentryid1: *const raw::ENTRYID,
        cbentryid2: u32,
        lpentryid2: *const raw::ENTRYID,
        ulflags: u32,
        lpulresult: *mut u32,
    ) -> i32 {
        unsafe {
            out::clear(lpulresult);
            guard::serve(
                state,
                "IMsgStore::CompareEntryIDs",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    out::required("lpulResult", lpulresult)?;
                    let entry_id1 = arg::required(
                        "lpEntryID1",
                        arg::bytes(
                            "lpEntryID1",
                            lpentryid1.cast(),
                            cbentryid1,
                            Some(65536u32),
                        )?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let entry_id2 = arg::required(
                        "lpEntryID2",
                        arg::bytes(
                            "lpEntryID2",
                            lpentryid2.cast(),
                            cbentryid2,
                            Some(65536u32),
                        )?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_result = server.compare_entry_ids(entry_id1, entry_id2)?;
                    out::number(lpulresult, out_result.into());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgStore::OpenEntry
    pub(in crate::generated) unsafe fn open_entry(
        state: &ObjectState,
        server: &dyn MsgStoreServer,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        lpinterface: *const Guid,
        ulflags: u32,
        lpulobjtype: *mut u32,
        lppunk: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpulobjtype);
            out::clear(lppunk);
            guard::serve(
                state,
                "IMsgStore::OpenEntry",
                || {
                    out::required("lpulObjType", lpulobjtype)?;
                    out::required("lppUnk", lppunk)?;
                    let flags = flags::OpenEntryFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000019)?,
                    );
                    let entry_id = arg::bytes(
                        "lpEntryID",
                        lpentryid.cast(),
                        cbentryid,
                        Some(65536u32),
                    )?;
                    let interface = arg::guid(lpinterface.cast());
                    let (out_obj_type, out_unk) = server
                        .open_entry(entry_id, interface, flags)?;
                    let out_unk = out::query(
                        &out_unk,
                        interface,
                        crate::generated::servers::standard_interface(
                            out_obj_type.to_raw(),
                        ),
                    )?;
                    out::number(lpulobjtype, out_obj_type.to_raw());
                    out::interface(lppunk.cast(), out_unk);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgStore::SetReceiveFolder
    pub(in crate::generated) unsafe fn set_receive_folder(
        state: &ObjectState,
        server: &dyn MsgStoreServer,
        lpszmessageclass: *const c_void,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgStore::SetReceiveFolder",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    let unicode = arg::unicode(ulflags);
                    let message_class = arg::text(
                        "lpszMessageClass",
                        lpszmessageclass.cast(),
                        unicode,
                    )?;
                    let entry_id = arg::bytes(
                        "lpEntryID",
                        lpentryid.cast(),
                        cbentryid,
                        Some(65536u32),
                    )?;
                    let () = server
                        .set_receive_folder(message_class.as_deref(), entry_id)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgStore::GetReceiveFolder
    pub(in crate::generated) unsafe fn get_receive_folder(
        state: &ObjectState,
        server: &dyn MsgStoreServer,
        lpszmessageclass: *const c_void,
        ulflags: u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut raw::ENTRYID,
        lppszexplicitclass: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpcbentryid);
            out::clear(lppentryid);
            out::clear(lppszexplicitclass);
            guard::serve(
                state,
                "IMsgStore::GetReceiveFolder",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("lpcbEntryID", lpcbentryid)?;
                    out::required("lppEntryID", lppentryid)?;
                    let unicode = arg::unicode(ulflags);
                    let message_class = arg::text(
                        "lpszMessageClass",
                        lpszmessageclass.cast(),
                        unicode,
                    )?;
                    let (out_entry_id, out_explicit_class) = server
                        .get_receive_folder(message_class.as_deref())?;
                    let out_entry_id_count = out::count(out_entry_id.as_bytes().len())?;
                    let out_entry_id = out::bytes(out_entry_id.as_bytes())?;
                    let out_explicit_class = out::optional(
                        out_explicit_class.as_deref(),
                        |t| out::text(t, unicode),
                    )?;
                    out::number(lpcbentryid, out_entry_id_count);
                    out_entry_id.store(lppentryid.cast());
                    out_explicit_class.store(lppszexplicitclass.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgStore::GetReceiveFolderTable
    pub(in crate::generated) unsafe fn get_receive_folder_table(
        state: &ObjectState,
        server: &dyn MsgStoreServer,
        ulflags: u32,
        lpptable: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpptable);
            guard::serve(
                state,
                "IMsgStore::GetReceiveFolderTable",
                || {
                    out::required("lppTable", lpptable)?;
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::DeferFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000008)? & !arg::MAPI_UNICODE,
                    );
                    let out_table = server.get_receive_folder_table(flags, unicode)?;
                    out::interface(lpptable, out_table);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgStore::StoreLogoff
    pub(in crate::generated) unsafe fn store_logoff(
        state: &ObjectState,
        server: &dyn MsgStoreServer,
        lpulflags: *mut u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgStore::StoreLogoff",
                || {
                    out::required("lpulFlags", lpulflags)?;
                    let mut flags = flags::StoreLogoffFlags::from_bits_retain(
                        arg::flags("lpulFlags", lpulflags.read_unaligned(), 0x000F001F)?,
                    );
                    let () = server.store_logoff(&mut flags)?;
                    out::number(lpulflags, flags.bits());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgStore::AbortSubmit
    pub(in crate::generated) unsafe fn abort_submit(
        state: &ObjectState,
        server: &dyn MsgStoreServer,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgStore::AbortSubmit",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
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
                    let () = server.abort_submit(entry_id)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgStore::GetOutgoingQueue
    pub(in crate::generated) unsafe fn get_outgoing_queue(
        state: &ObjectState,
        server: &dyn MsgStoreServer,
        ulflags: u32,
        lpptable: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpptable);
            guard::serve(
                state,
                "IMsgStore::GetOutgoingQueue",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    out::required("lppTable", lpptable)?;
                    let out_table = server.get_outgoing_queue()?;
                    out::interface(lpptable, out_table);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgStore::SetLockState
    pub(in crate::generated) unsafe fn set_lock_state(
        state: &ObjectState,
        server: &dyn MsgStoreServer,
        lpmessage: Option<&raw::IMessage>,
        ullockstate: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgStore::SetLockState",
                || {
                    let lock_state = flags::LockState::from_raw(ullockstate);
                    let message = arg::required(
                        "lpMessage",
                        lpmessage,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.set_lock_state(message, lock_state)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgStore::FinishedMsg
    pub(in crate::generated) unsafe fn finished_msg(
        state: &ObjectState,
        server: &dyn MsgStoreServer,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgStore::FinishedMsg",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
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
                    let () = server.finished_msg(entry_id)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// Answers MAPI_E_NO_SUPPORT: `lpNotification` is of a structure that has no Rust form.
    pub(in crate::generated) unsafe fn notify_new_mail(
        state: &ObjectState,
        _server: &dyn MsgStoreServer,
        lpnotification: *const raw::NOTIFICATION,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgStore::NotifyNewMail",
                || Err(Fault::no_support("IMsgStore::NotifyNewMail")),
            )
        }
    }
}
/// The COM class of a message store: answers `IMsgStore` through a server.
#[implement(raw::IMsgStore)]
pub struct MsgStoreCom {
    state: ObjectState,
    server: Arc<dyn MsgStoreServer>,
}
impl MsgStoreCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn MsgStoreServer>,
    ) -> raw::IMsgStore {
        ComObject::new(MsgStoreCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn MsgStoreServer>> {
        if let Ok(class) = object.cast_object_ref::<MsgStoreCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIProp_Impl for MsgStoreCom_Impl {
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
impl raw::IMsgStore_Impl for MsgStoreCom_Impl {
    fn Advise(
        &self,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        uleventmask: u32,
        lpadvisesink: Ref<'_, raw::IMAPIAdviseSink>,
        lpulconnection: *mut usize,
    ) -> i32 {
        unsafe {
            super::msg_store::glue::advise(
                &self.state,
                &*self.server,
                cbentryid,
                lpentryid,
                uleventmask,
                lpadvisesink.as_ref(),
                lpulconnection,
            )
        }
    }
    fn Unadvise(&self, ulconnection: usize) -> i32 {
        unsafe {
            super::msg_store::glue::unadvise(&self.state, &*self.server, ulconnection)
        }
    }
    fn CompareEntryIDs(
        &self,
        cbentryid1: u32,
        lpentryid1: *const raw::ENTRYID,
        cbentryid2: u32,
        lpentryid2: *const raw::ENTRYID,
        ulflags: u32,
        lpulresult: *mut u32,
    ) -> i32 {
        unsafe {
            super::msg_store::glue::compare_entry_ids(
                &self.state,
                &*self.server,
                cbentryid1,
                lpentryid1,
                cbentryid2,
                lpentryid2,
                ulflags,
                lpulresult,
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
            super::msg_store::glue::open_entry(
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
    fn SetReceiveFolder(
        &self,
        lpszmessageclass: *const c_void,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
    ) -> i32 {
        unsafe {
            super::msg_store::glue::set_receive_folder(
                &self.state,
                &*self.server,
                lpszmessageclass,
                ulflags,
                cbentryid,
                lpentryid,
            )
        }
    }
    fn GetReceiveFolder(
        &self,
        lpszmessageclass: *const c_void,
        ulflags: u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut raw::ENTRYID,
        lppszexplicitclass: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::msg_store::glue::get_receive_folder(
                &self.state,
                &*self.server,
                lpszmessageclass,
                ulflags,
                lpcbentryid,
                lppentryid,
                lppszexplicitclass,
            )
        }
    }
    fn GetReceiveFolderTable(
        &self,
        ulflags: u32,
        lpptable: OutRef<'_, raw::IMAPITable>,
    ) -> i32 {
        unsafe {
            super::msg_store::glue::get_receive_folder_table(
                &self.state,
                &*self.server,
                ulflags,
                out::slot(lpptable),
            )
        }
    }
    fn StoreLogoff(&self, lpulflags: *mut u32) -> i32 {
        unsafe {
            super::msg_store::glue::store_logoff(&self.state, &*self.server, lpulflags)
        }
    }
    fn AbortSubmit(
        &self,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::msg_store::glue::abort_submit(
                &self.state,
                &*self.server,
                cbentryid,
                lpentryid,
                ulflags,
            )
        }
    }
    fn GetOutgoingQueue(
        &self,
        ulflags: u32,
        lpptable: OutRef<'_, raw::IMAPITable>,
    ) -> i32 {
        unsafe {
            super::msg_store::glue::get_outgoing_queue(
                &self.state,
                &*self.server,
                ulflags,
                out::slot(lpptable),
            )
        }
    }
    fn SetLockState(&self, lpmessage: Ref<'_, raw::IMessage>, ullockstate: u32) -> i32 {
        unsafe {
            super::msg_store::glue::set_lock_state(
                &self.state,
                &*self.server,
                lpmessage.as_ref(),
                ullockstate,
            )
        }
    }
    fn FinishedMsg(
        &self,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
    ) -> i32 {
        unsafe {
            super::msg_store::glue::finished_msg(
                &self.state,
                &*self.server,
                ulflags,
                cbentryid,
                lpentryid,
            )
        }
    }
    fn NotifyNewMail(&self, lpnotification: *const raw::NOTIFICATION) -> i32 {
        unsafe {
            super::msg_store::glue::notify_new_mail(
                &self.state,
                &*self.server,
                lpnotification,
            )
        }
    }
}
