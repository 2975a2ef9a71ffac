// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`SessionServer`], its glue and [`SessionCom`].
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
/// The server of a session. A session: what a client has logged on to, and the way to
/// everything else.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [imapisessioniunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisessioniunknown)
#[doc(alias = "IMAPISession")]
pub trait SessionServer: Server + super::servers::ClientShutdownServer {
    /// Opens the table of the message stores of the profile.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`.
    ///
    /// [imapisession-getmsgstorestable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-getmsgstorestable)
    fn get_msg_stores_table(&self, unicode: bool) -> Reply<raw::IMAPITable> {
        Err(Fault::no_support("IMAPISession::GetMsgStoresTable"))
    }
    /// Opens a message store.
    ///
    /// Succeeds with a warning: `MAPI_W_ERRORS_RETURNED`.
    ///
    /// Documented errors: `MAPI_E_LOGON_FAILED`, `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`,
    /// `MAPI_E_UNKNOWN_CPID`, `MAPI_E_UNKNOWN_LCID`.
    ///
    /// [imapisession-openmsgstore](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openmsgstore)
    fn open_msg_store(
        &self,
        entry_id: &[u8],
        interface: Option<Guid>,
        flags: flags::MsgStoreFlags,
    ) -> Reply<Outcome<IUnknown>> {
        Err(Fault::no_support("IMAPISession::OpenMsgStore"))
    }
    /// Opens the address book. A warning says that some provider could not be started.
    ///
    /// Succeeds with a warning: `MAPI_W_ERRORS_RETURNED`.
    ///
    /// [imapisession-openaddressbook](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openaddressbook)
    fn open_address_book(
        &self,
        interface: Option<Guid>,
        flags: flags::AddressBookFlags,
    ) -> Reply<Outcome<IUnknown>> {
        Err(Fault::no_support("IMAPISession::OpenAddressBook"))
    }
    /// Opens a section of the profile: read by many or written by one.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`.
    ///
    /// [imapisession-openprofilesection](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openprofilesection)
    fn open_profile_section(
        &self,
        uid: Guid,
        interface: Option<Guid>,
        flags: flags::ProfileSectionFlags,
    ) -> Reply<IUnknown> {
        Err(Fault::no_support("IMAPISession::OpenProfileSection"))
    }
    /// Opens the status table. It waits until the spooler has started its transports.
    ///
    /// [imapisession-getstatustable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-getstatustable)
    fn get_status_table(&self, unicode: bool) -> Reply<raw::IMAPITable> {
        Err(Fault::no_support("IMAPISession::GetStatusTable"))
    }
    /// Opens any object of the session by its entry identifier.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`, `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [imapisession-openentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-openentry)
    fn open_entry(
        &self,
        entry_id: &[u8],
        interface: Option<Guid>,
        flags: flags::OpenEntryFlags,
    ) -> Reply<(flags::ObjectType, IUnknown)> {
        Err(Fault::no_support("IMAPISession::OpenEntry"))
    }
    /// Tells whether two entry identifiers stand for the same object.
    ///
    /// Documented errors: `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [imapisession-compareentryids](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-compareentryids)
    fn compare_entry_ids(&self, entry_id1: &[u8], entry_id2: &[u8]) -> Reply<bool> {
        Err(Fault::no_support("IMAPISession::CompareEntryIDs"))
    }
    /// Registers for notifications about an object, or about the session itself.
    ///
    /// - `connection`: Not 0; Unadvise takes it.
    ///
    /// Documented errors: `MAPI_E_INVALID_ENTRYID`, `MAPI_E_NO_SUPPORT`, `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [imapisession-advise](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-advise)
    fn advise(
        &self,
        entry_id: Option<&[u8]>,
        event_mask: flags::EventMask,
        advise_sink: &raw::IMAPIAdviseSink,
    ) -> Reply<usize> {
        Err(Fault::no_support("IMAPISession::Advise"))
    }
    /// Ends a registration; one last notification may still be under way.
    ///
    /// [imapisession-unadvise](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-unadvise)
    fn unadvise(&self, connection: usize) -> Reply<()> {
        Err(Fault::no_support("IMAPISession::Unadvise"))
    }
    /// Shows the options that a transport has for a message. MAPI declares it unsupported.
    fn message_options(
        &self,
        adr_type: Option<&str>,
        message: Option<&raw::IMessage>,
    ) -> Reply<()> {
        Err(Fault::no_support("IMAPISession::MessageOptions"))
    }
    /// Gives the default options of a transport for messages. MAPI declares it unsupported.
    fn query_default_message_opt(
        &self,
        adr_type: Option<&str>,
    ) -> Reply<Vec<PropValue>> {
        Err(Fault::no_support("IMAPISession::QueryDefaultMessageOpt"))
    }
    /// Lists the address types that the active transports handle.
    ///
    /// [imapisession-enumadrtypes](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-enumadrtypes)
    fn enum_adr_types(&self) -> Reply<Vec<String>> {
        Err(Fault::no_support("IMAPISession::EnumAdrTypes"))
    }
    /// Gives the entry identifier of the user whose session it is; with the warning, a stand-in.
    ///
    /// Succeeds with a warning: `MAPI_W_NO_SERVICE`.
    ///
    /// [imapisession-queryidentity](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-queryidentity)
    fn query_identity(&self) -> Reply<Outcome<EntryId>> {
        Err(Fault::no_support("IMAPISession::QueryIdentity"))
    }
    /// Ends the session; all that may follow is its release.
    ///
    /// [imapisession-logoff](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-logoff)
    fn logoff(&self, flags: flags::LogoffFlags) -> Reply<()> {
        Err(Fault::no_support("IMAPISession::Logoff"))
    }
    /// Makes a store the default, primary, secondary or Simple MAPI store; without one, no store
    /// is.
    ///
    /// [imapisession-setdefaultstore](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-setdefaultstore)
    fn set_default_store(
        &self,
        flags: flags::DefaultStore,
        entry_id: Option<&[u8]>,
    ) -> Reply<()> {
        Err(Fault::no_support("IMAPISession::SetDefaultStore"))
    }
    /// Gives the message services of the session's profile; changes count from the next session
    /// on.
    ///
    /// [imapisession-adminservices](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-adminservices)
    fn admin_services(&self) -> Reply<raw::IMsgServiceAdmin> {
        Err(Fault::no_support("IMAPISession::AdminServices"))
    }
    /// Shows a message, prepared by PrepareForm, in its form.
    ///
    /// - `interface`: Interface that the form uses; null means IMessage.
    /// - `message_class`: Always 8-bit.
    ///
    /// Documented errors: `MAPI_E_USER_CANCEL`.
    ///
    /// [imapisession-showform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-showform)
    fn show_form(
        &self,
        msg_store: &raw::IMsgStore,
        parent_folder: &raw::IMAPIFolder,
        interface: Option<Guid>,
        message_token: usize,
        flags: flags::ShowFormFlags,
        message_status: flags::MessageStatus,
        message_flags: flags::MessageFlags,
        access: flags::Access,
        message_class: &str,
    ) -> Reply<()> {
        Err(Fault::no_support("IMAPISession::ShowForm"))
    }
    /// Gives a token under which ShowForm finds the message.
    ///
    /// - `interface`: Interface that the form uses; null means IMessage.
    /// - `message_token`: Holds a reference to the message until ShowForm.
    ///
    /// [imapisession-prepareform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapisession-prepareform)
    fn prepare_form(
        &self,
        interface: Option<Guid>,
        message: &raw::IMessage,
    ) -> Reply<usize> {
        Err(Fault::no_support("IMAPISession::PrepareForm"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMAPISession::GetMsgStoresTable
    pub(in crate::generated) unsafe fn get_msg_stores_table(
        state: &ObjectState,
        server: &dyn SessionServer,
        ulflags: u32,
        lpptable: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpptable);
            guard::serve(
                state,
                "IMAPISession::GetMsgStoresTable",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("lppTable", lpptable)?;
                    let unicode = arg::unicode(ulflags);
                    let out_table = server.get_msg_stores_table(unicode)?;
                    out::interface(lpptable, out_table);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPISession::OpenMsgStore
    pub(in crate::generated) unsafe fn open_msg_store(
        state: &ObjectState,
        server: &dyn SessionServer,
        uluiparam: usize,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        lpinterface: *const Guid,
        ulflags: u32,
        lppmdb: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppmdb);
            guard::serve(
                state,
                "IMAPISession::OpenMsgStore",
                || {
                    out::required("lppMDB", lppmdb)?;
                    let flags = flags::MsgStoreFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x000001BD)?,
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
                    let outcome = server.open_msg_store(entry_id, interface, flags)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let out_mdb = outcome.into_value();
                    let out_mdb = out::query(
                        &out_mdb,
                        interface,
                        Some(<raw::IMsgStore as Interface>::IID),
                    )?;
                    out::interface(lppmdb.cast(), out_mdb);
                    Ok(warning)
                },
            )
        }
    }
    /// IMAPISession::OpenAddressBook
    pub(in crate::generated) unsafe fn open_address_book(
        state: &ObjectState,
        server: &dyn SessionServer,
        uluiparam: usize,
        lpinterface: *const Guid,
        ulflags: u32,
        lppadrbook: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppadrbook);
            guard::serve(
                state,
                "IMAPISession::OpenAddressBook",
                || {
                    out::required("lppAdrBook", lppadrbook)?;
                    let flags = flags::AddressBookFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000001)?,
                    );
                    let interface = arg::guid(lpinterface.cast());
                    let outcome = server.open_address_book(interface, flags)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let out_adr_book = outcome.into_value();
                    let out_adr_book = out::query(
                        &out_adr_book,
                        interface,
                        Some(<raw::IAddrBook as Interface>::IID),
                    )?;
                    out::interface(lppadrbook.cast(), out_adr_book);
                    Ok(warning)
                },
            )
        }
    }
    /// IMAPISession::OpenProfileSection
    pub(in crate::generated) unsafe fn open_profile_section(
        state: &ObjectState,
        server: &dyn SessionServer,
        lpuid: *const raw::MAPIUID,
        lpinterface: *const Guid,
        ulflags: u32,
        lppprofsect: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppprofsect);
            guard::serve(
                state,
                "IMAPISession::OpenProfileSection",
                || {
                    out::required("lppProfSect", lppprofsect)?;
                    let flags = flags::ProfileSectionFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00080009)?,
                    );
                    let uid = arg::required(
                        "lpUID",
                        arg::guid(lpuid.cast()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let interface = arg::guid(lpinterface.cast());
                    let out_prof_sect = server
                        .open_profile_section(uid, interface, flags)?;
                    let out_prof_sect = out::query(
                        &out_prof_sect,
                        interface,
                        Some(<raw::IProfSect as Interface>::IID),
                    )?;
                    out::interface(lppprofsect.cast(), out_prof_sect);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPISession::GetStatusTable
    pub(in crate::generated) unsafe fn get_status_table(
        state: &ObjectState,
        server: &dyn SessionServer,
        ulflags: u32,
        lpptable: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpptable);
            guard::serve(
                state,
                "IMAPISession::GetStatusTable",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("lppTable", lpptable)?;
                    let unicode = arg::unicode(ulflags);
                    let out_table = server.get_status_table(unicode)?;
                    out::interface(lpptable, out_table);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPISession::OpenEntry
    pub(in crate::generated) unsafe fn open_entry(
        state: &ObjectState,
        server: &dyn SessionServer,
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
                "IMAPISession::OpenEntry",
                || {
                    out::required("lpulObjType", lpulobjtype)?;
                    out::required("lppUnk", lppunk)?;
                    let flags = flags::OpenEntryFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x0000421B)?,
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
    /// IMAPISession::CompareEntryIDs
    pub(in crate::generated) unsafe fn compare_entry_ids(
        state: &ObjectState,
        server: &dyn SessionServer,
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
                "IMAPISession::CompareEntryIDs",
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
    /// IMAPISession::Advise
    pub(in crate::generated) unsafe fn advise(
        state: &ObjectState,
        server: &dyn SessionServer,
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
                "IMAPISession::Advise",
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
    /// IMAPISession::Unadvise
    pub(in crate::generated) unsafe fn unadvise(
        state: &ObjectState,
        server: &dyn SessionServer,
        ulconnection: usize,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPISession::Unadvise",
                || {
                    let connection = ulconnection;
                    let () = server.unadvise(connection)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPISession::MessageOptions
    pub(in crate::generated) unsafe fn message_options(
        state: &ObjectState,
        server: &dyn SessionServer,
        uluiparam: usize,
        ulflags: u32,
        lpszadrtype: *const c_void,
        lpmessage: Option<&raw::IMessage>,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPISession::MessageOptions",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    let unicode = arg::unicode(ulflags);
                    let adr_type = arg::text(
                        "lpszAdrType",
                        lpszadrtype.cast(),
                        unicode,
                    )?;
                    let message = lpmessage;
                    let () = server.message_options(adr_type.as_deref(), message)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPISession::QueryDefaultMessageOpt
    pub(in crate::generated) unsafe fn query_default_message_opt(
        state: &ObjectState,
        server: &dyn SessionServer,
        lpszadrtype: *const c_void,
        ulflags: u32,
        lpcvalues: *mut u32,
        lppoptions: *mut *mut raw::SPropValue,
    ) -> i32 {
        unsafe {
            out::clear(lpcvalues);
            out::clear(lppoptions);
            guard::serve(
                state,
                "IMAPISession::QueryDefaultMessageOpt",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("lpcValues", lpcvalues)?;
                    out::required("lppOptions", lppoptions)?;
                    let unicode = arg::unicode(ulflags);
                    let adr_type = arg::text(
                        "lpszAdrType",
                        lpszadrtype.cast(),
                        unicode,
                    )?;
                    let out_options = server
                        .query_default_message_opt(adr_type.as_deref())?;
                    let out_options_count = out::count(out_options.len())?;
                    let out_options = out::props(&out_options)?;
                    out::number(lpcvalues, out_options_count);
                    out_options.store(lppoptions.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPISession::EnumAdrTypes
    pub(in crate::generated) unsafe fn enum_adr_types(
        state: &ObjectState,
        server: &dyn SessionServer,
        ulflags: u32,
        lpcadrtypes: *mut u32,
        lpppszadrtypes: *mut *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpcadrtypes);
            out::clear(lpppszadrtypes);
            guard::serve(
                state,
                "IMAPISession::EnumAdrTypes",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("lpcAdrTypes", lpcadrtypes)?;
                    out::required("lpppszAdrTypes", lpppszadrtypes)?;
                    let unicode = arg::unicode(ulflags);
                    let out_adr_types = server.enum_adr_types()?;
                    let out_adr_types_count = out::count(out_adr_types.len())?;
                    let out_adr_types = out::texts(&out_adr_types, unicode)?;
                    out::number(lpcadrtypes, out_adr_types_count);
                    out_adr_types.store(lpppszadrtypes.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPISession::QueryIdentity
    pub(in crate::generated) unsafe fn query_identity(
        state: &ObjectState,
        server: &dyn SessionServer,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut raw::ENTRYID,
    ) -> i32 {
        unsafe {
            out::clear(lpcbentryid);
            out::clear(lppentryid);
            guard::serve(
                state,
                "IMAPISession::QueryIdentity",
                || {
                    out::required("lpcbEntryID", lpcbentryid)?;
                    out::required("lppEntryID", lppentryid)?;
                    let outcome = server.query_identity()?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let out_entry_id = outcome.into_value();
                    let out_entry_id_count = out::count(out_entry_id.as_bytes().len())?;
                    let out_entry_id = out::bytes(out_entry_id.as_bytes())?;
                    out::number(lpcbentryid, out_entry_id_count);
                    out_entry_id.store(lppentryid.cast());
                    Ok(warning)
                },
            )
        }
    }
    /// IMAPISession::Logoff
    pub(in crate::generated) unsafe fn logoff(
        state: &ObjectState,
        server: &dyn SessionServer,
        uluiparam: usize,
        ulflags: u32,
        ulreserved: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPISession::Logoff",
                || {
                    arg::reserved("ulReserved", ulreserved as usize)?;
                    let flags = flags::LogoffFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000003)?,
                    );
                    let () = server.logoff(flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPISession::SetDefaultStore
    pub(in crate::generated) unsafe fn set_default_store(
        state: &ObjectState,
        server: &dyn SessionServer,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPISession::SetDefaultStore",
                || {
                    let flags = flags::DefaultStore::from_raw(ulflags);
                    let entry_id = arg::bytes(
                        "lpEntryID",
                        lpentryid.cast(),
                        cbentryid,
                        Some(65536u32),
                    )?;
                    let () = server.set_default_store(flags, entry_id)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPISession::AdminServices
    pub(in crate::generated) unsafe fn admin_services(
        state: &ObjectState,
        server: &dyn SessionServer,
        ulflags: u32,
        lppserviceadmin: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppserviceadmin);
            guard::serve(
                state,
                "IMAPISession::AdminServices",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    out::required("lppServiceAdmin", lppserviceadmin)?;
                    let out_service_admin = server.admin_services()?;
                    out::interface(lppserviceadmin, out_service_admin);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPISession::ShowForm
    pub(in crate::generated) unsafe fn show_form(
        state: &ObjectState,
        server: &dyn SessionServer,
        uluiparam: usize,
        lpmsgstore: Option<&raw::IMsgStore>,
        lpparentfolder: Option<&raw::IMAPIFolder>,
        lpinterface: *const Guid,
        ulmessagetoken: usize,
        lpmessagesent: Option<&raw::IMessage>,
        ulflags: u32,
        ulmessagestatus: u32,
        ulmessageflags: u32,
        ulaccess: u32,
        lpszmessageclass: *const i8,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPISession::ShowForm",
                || {
                    arg::reserved(
                        "lpMessageSent",
                        usize::from(lpmessagesent.is_some()),
                    )?;
                    let message_token = ulmessagetoken;
                    let flags = flags::ShowFormFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000003)?,
                    );
                    let message_status = flags::MessageStatus::from_bits_retain(
                        arg::flags("ulMessageStatus", ulmessagestatus, 0xFFFF7B0F)?,
                    );
                    let message_flags = flags::MessageFlags::from_bits_retain(
                        arg::flags("ulMessageFlags", ulmessageflags, 0x0001B3FF)?,
                    );
                    let access = flags::Access::from_bits_retain(
                        arg::flags("ulAccess", ulaccess, 0x0000003F)?,
                    );
                    let msg_store = arg::required(
                        "lpMsgStore",
                        lpmsgstore,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let parent_folder = arg::required(
                        "lpParentFolder",
                        lpparentfolder,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let interface = arg::guid(lpinterface.cast());
                    let message_class = arg::required(
                        "lpszMessageClass",
                        arg::text("lpszMessageClass", lpszmessageclass.cast(), false)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server
                        .show_form(
                            msg_store,
                            parent_folder,
                            interface,
                            message_token,
                            flags,
                            message_status,
                            message_flags,
                            access,
                            &message_class,
                        )?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPISession::PrepareForm
    pub(in crate::generated) unsafe fn prepare_form(
        state: &ObjectState,
        server: &dyn SessionServer,
        lpinterface: *const Guid,
        lpmessage: Option<&raw::IMessage>,
        lpulmessagetoken: *mut usize,
    ) -> i32 {
        unsafe {
            out::clear(lpulmessagetoken);
            guard::serve(
                state,
                "IMAPISession::PrepareForm",
                || {
                    out::required("lpulMessageToken", lpulmessagetoken)?;
                    let interface = arg::guid(lpinterface.cast());
                    let message = arg::required(
                        "lpMessage",
                        lpmessage,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_message_token = server.prepare_form(interface, message)?;
                    out::number(lpulmessagetoken, out_message_token);
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a session: answers `IMAPISession` through a server.
#[implement(raw::IMAPISession, raw::IMAPIClientShutdown)]
pub struct SessionCom {
    state: ObjectState,
    server: Arc<dyn SessionServer>,
}
impl SessionCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn SessionServer>,
    ) -> raw::IMAPISession {
        ComObject::new(SessionCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn SessionServer>> {
        if let Ok(class) = object.cast_object_ref::<SessionCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPISession_Impl for SessionCom_Impl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut raw::MAPIERROR,
    ) -> i32 {
        unsafe { guard::last_error(&self.state, hresult, ulflags, lppmapierror) }
    }
    fn GetMsgStoresTable(
        &self,
        ulflags: u32,
        lpptable: OutRef<'_, raw::IMAPITable>,
    ) -> i32 {
        unsafe {
            super::session::glue::get_msg_stores_table(
                &self.state,
                &*self.server,
                ulflags,
                out::slot(lpptable),
            )
        }
    }
    fn OpenMsgStore(
        &self,
        uluiparam: usize,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        lpinterface: *const Guid,
        ulflags: u32,
        lppmdb: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::session::glue::open_msg_store(
                &self.state,
                &*self.server,
                uluiparam,
                cbentryid,
                lpentryid,
                lpinterface,
                ulflags,
                lppmdb,
            )
        }
    }
    fn OpenAddressBook(
        &self,
        uluiparam: usize,
        lpinterface: *const Guid,
        ulflags: u32,
        lppadrbook: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::session::glue::open_address_book(
                &self.state,
                &*self.server,
                uluiparam,
                lpinterface,
                ulflags,
                lppadrbook,
            )
        }
    }
    fn OpenProfileSection(
        &self,
        lpuid: *const raw::MAPIUID,
        lpinterface: *const Guid,
        ulflags: u32,
        lppprofsect: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::session::glue::open_profile_section(
                &self.state,
                &*self.server,
                lpuid,
                lpinterface,
                ulflags,
                lppprofsect,
            )
        }
    }
    fn GetStatusTable(
        &self,
        ulflags: u32,
        lpptable: OutRef<'_, raw::IMAPITable>,
    ) -> i32 {
        unsafe {
            super::session::glue::get_status_table(
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
            super::session::glue::open_entry(
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
            super::session::glue::compare_entry_ids(
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
    fn Advise(
        &self,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        uleventmask: u32,
        lpadvisesink: Ref<'_, raw::IMAPIAdviseSink>,
        lpulconnection: *mut usize,
    ) -> i32 {
        unsafe {
            super::session::glue::advise(
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
            super::session::glue::unadvise(&self.state, &*self.server, ulconnection)
        }
    }
    fn MessageOptions(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lpszadrtype: *const c_void,
        lpmessage: Ref<'_, raw::IMessage>,
    ) -> i32 {
        unsafe {
            super::session::glue::message_options(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
                lpszadrtype,
                lpmessage.as_ref(),
            )
        }
    }
    fn QueryDefaultMessageOpt(
        &self,
        lpszadrtype: *const c_void,
        ulflags: u32,
        lpcvalues: *mut u32,
        lppoptions: *mut *mut raw::SPropValue,
    ) -> i32 {
        unsafe {
            super::session::glue::query_default_message_opt(
                &self.state,
                &*self.server,
                lpszadrtype,
                ulflags,
                lpcvalues,
                lppoptions,
            )
        }
    }
    fn EnumAdrTypes(
        &self,
        ulflags: u32,
        lpcadrtypes: *mut u32,
        lpppszadrtypes: *mut *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::session::glue::enum_adr_types(
                &self.state,
                &*self.server,
                ulflags,
                lpcadrtypes,
                lpppszadrtypes,
            )
        }
    }
    fn QueryIdentity(
        &self,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut raw::ENTRYID,
    ) -> i32 {
        unsafe {
            super::session::glue::query_identity(
                &self.state,
                &*self.server,
                lpcbentryid,
                lppentryid,
            )
        }
    }
    fn Logoff(&self, uluiparam: usize, ulflags: u32, ulreserved: u32) -> i32 {
        unsafe {
            super::session::glue::logoff(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
                ulreserved,
            )
        }
    }
    fn SetDefaultStore(
        &self,
        ulflags: u32,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
    ) -> i32 {
        unsafe {
            super::session::glue::set_default_store(
                &self.state,
                &*self.server,
                ulflags,
                cbentryid,
                lpentryid,
            )
        }
    }
    fn AdminServices(
        &self,
        ulflags: u32,
        lppserviceadmin: OutRef<'_, raw::IMsgServiceAdmin>,
    ) -> i32 {
        unsafe {
            super::session::glue::admin_services(
                &self.state,
                &*self.server,
                ulflags,
                out::slot(lppserviceadmin),
            )
        }
    }
    fn ShowForm(
        &self,
        uluiparam: usize,
        lpmsgstore: Ref<'_, raw::IMsgStore>,
        lpparentfolder: Ref<'_, raw::IMAPIFolder>,
        lpinterface: *const Guid,
        ulmessagetoken: usize,
        lpmessagesent: Ref<'_, raw::IMessage>,
        ulflags: u32,
        ulmessagestatus: u32,
        ulmessageflags: u32,
        ulaccess: u32,
        lpszmessageclass: *const i8,
    ) -> i32 {
        unsafe {
            super::session::glue::show_form(
                &self.state,
                &*self.server,
                uluiparam,
                lpmsgstore.as_ref(),
                lpparentfolder.as_ref(),
                lpinterface,
                ulmessagetoken,
                lpmessagesent.as_ref(),
                ulflags,
                ulmessagestatus,
                ulmessageflags,
                ulaccess,
                lpszmessageclass,
            )
        }
    }
    fn PrepareForm(
        &self,
        lpinterface: *const Guid,
        lpmessage: Ref<'_, raw::IMessage>,
        lpulmessagetoken: *mut usize,
    ) -> i32 {
        unsafe {
            super::session::glue::prepare_form(
                &self.state,
                &*self.server,
                lpinterface,
                lpmessage.as_ref(),
                lpulmessagetoken,
            )
        }
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIClientShutdown_Impl for SessionCom_Impl {
    fn QueryFastShutdown(&self) -> i32 {
        unsafe {
            super::client_shutdown::glue::query_fast_shutdown(&self.state, &*self.server)
        }
    }
    fn NotifyProcessShutdown(&self) -> i32 {
        unsafe {
            super::client_shutdown::glue::notify_process_shutdown(
                &self.state,
                &*self.server,
            )
        }
    }
    fn DoFastShutdown(&self) -> i32 {
        unsafe {
            super::client_shutdown::glue::do_fast_shutdown(&self.state, &*self.server)
        }
    }
}
