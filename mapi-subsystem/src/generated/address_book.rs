// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`AddressBookServer`], its glue and [`AddressBookCom`].
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
/// The server of an address book. The address book: all containers of all address book
/// providers, as one.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// Not offered, since it has no form in Rust: `Address` (`lpAdrParms` is of a structure that
/// has no Rust form), `RecipOptions` (`lpRecip` is of a structure that has no Rust form).
///
/// [iaddrbookimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbookimapiprop)
#[doc(alias = "IAddrBook")]
pub trait AddressBookServer: super::servers::MapiPropServer {
    /// Opens an entry or container; without an identifier, the root container.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`, `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [iaddrbook-openentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-openentry)
    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        interface: Option<Guid>,
        flags: flags::OpenEntryFlags,
    ) -> Reply<(flags::ObjectType, IUnknown)> {
        Err(Fault::no_support("IAddrBook::OpenEntry"))
    }
    /// Tells whether two entry identifiers stand for the same entry.
    ///
    /// Documented errors: `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [iaddrbook-compareentryids](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-compareentryids)
    fn compare_entry_ids(&self, entry_id1: &[u8], entry_id2: &[u8]) -> Reply<bool> {
        Err(Fault::no_support("IAddrBook::CompareEntryIDs"))
    }
    /// Registers for notifications about an entry or container.
    ///
    /// - `connection`: Not 0; Unadvise takes it.
    ///
    /// Documented errors: `MAPI_E_INVALID_ENTRYID`, `MAPI_E_NO_SUPPORT`, `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [iaddrbook-advise](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-advise)
    fn advise(
        &self,
        entry_id: Option<&[u8]>,
        event_mask: flags::EventMask,
        advise_sink: &raw::IMAPIAdviseSink,
    ) -> Reply<usize> {
        Err(Fault::no_support("IAddrBook::Advise"))
    }
    /// Ends a registration; one last notification may still be under way.
    ///
    /// [iaddrbook-unadvise](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-unadvise)
    fn unadvise(&self, connection: usize) -> Reply<()> {
        Err(Fault::no_support("IAddrBook::Unadvise"))
    }
    /// Makes the entry identifier of a recipient who is in no address book.
    ///
    /// - `name`: Null: the address.
    ///
    /// [iaddrbook-createoneoff](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-createoneoff)
    fn create_one_off(
        &self,
        name: Option<&str>,
        adr_type: &str,
        address: &str,
        flags: flags::OneOffFlags,
    ) -> Reply<EntryId> {
        Err(Fault::no_support("IAddrBook::CreateOneOff"))
    }
    /// Lets the user make an entry.
    ///
    /// [iaddrbook-newentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-newentry)
    fn new_entry(
        &self,
        eid_container: Option<&[u8]>,
        eid_new_entry_tpl: Option<&[u8]>,
    ) -> Reply<Option<EntryId>> {
        Err(Fault::no_support("IAddrBook::NewEntry"))
    }
    /// Looks names up and adds the properties of the entries found to the list.
    ///
    /// Documented errors: `MAPI_E_AMBIGUOUS_RECIP`, `MAPI_E_NOT_FOUND`.
    ///
    /// [iaddrbook-resolvename](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-resolvename)
    fn resolve_name(
        &self,
        flags: flags::ResolveNameFlags,
        new_entry_title: Option<&str>,
        adr_list: &mut Vec<Row>,
    ) -> Reply<()> {
        Err(Fault::no_support("IAddrBook::ResolveName"))
    }
    /// Shows an entry.
    ///
    /// [iaddrbook-details](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-details)
    fn details(
        &self,
        entry_id: &[u8],
        button_text: Option<&str>,
        flags: flags::DetailsFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IAddrBook::Details"))
    }
    /// Gives the default options of a transport for recipients. MAPI declares it unsupported.
    fn query_default_recip_opt(&self, adr_type: Option<&str>) -> Reply<Vec<PropValue>> {
        Err(Fault::no_support("IAddrBook::QueryDefaultRecipOpt"))
    }
    /// Gives the entry identifier of the personal address book.
    ///
    /// [iaddrbook-getpab](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-getpab)
    fn get_pab(&self) -> Reply<EntryId> {
        Err(Fault::no_support("IAddrBook::GetPAB"))
    }
    /// Makes a container the personal address book.
    ///
    /// [iaddrbook-setpab](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-setpab)
    fn set_pab(&self, entry_id: &[u8]) -> Reply<()> {
        Err(Fault::no_support("IAddrBook::SetPAB"))
    }
    /// Gives the entry identifier of the container that is shown first.
    ///
    /// [iaddrbook-getdefaultdir](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-getdefaultdir)
    fn get_default_dir(&self) -> Reply<EntryId> {
        Err(Fault::no_support("IAddrBook::GetDefaultDir"))
    }
    /// Makes a container the one that is shown first.
    ///
    /// [iaddrbook-setdefaultdir](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-setdefaultdir)
    fn set_default_dir(&self, entry_id: &[u8]) -> Reply<()> {
        Err(Fault::no_support("IAddrBook::SetDefaultDir"))
    }
    /// Gives the containers in which names are looked up, in order.
    ///
    /// [iaddrbook-getsearchpath](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-getsearchpath)
    fn get_search_path(&self) -> Reply<mapi_session::RowSet> {
        Err(Fault::no_support("IAddrBook::GetSearchPath"))
    }
    /// Chooses the containers in which names are looked up, in order.
    ///
    /// Documented errors: `MAPI_E_MISSING_REQUIRED_COLUMN`.
    ///
    /// [iaddrbook-setsearchpath](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-setsearchpath)
    fn set_search_path(&self, search_path: &[Row]) -> Reply<()> {
        Err(Fault::no_support("IAddrBook::SetSearchPath"))
    }
    /// Adds properties to recipients, and makes their entry identifiers long-term.
    ///
    /// [iaddrbook-preparerecips](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iaddrbook-preparerecips)
    fn prepare_recips(
        &self,
        flags: flags::PrepareRecipsFlags,
        prop_tag_array: Option<&[Tag]>,
        recip_list: &mut Vec<Row>,
    ) -> Reply<()> {
        Err(Fault::no_support("IAddrBook::PrepareRecips"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IAddrBook::OpenEntry
    pub(in crate::generated) unsafe fn open_entry(
        state: &ObjectState,
        server: &dyn AddressBookServer,
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
                "IAddrBook::OpenEntry",
                || {
                    out::required("lpulObjType", lpulobjtype)?;
                    out::required("lppUnk", lppunk)?;
                    let flags = flags::OpenEntryFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00004219)?,
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
    /// IAddrBook::CompareEntryIDs
    pub(in crate::generated) unsafe fn compare_entry_ids(
        state: &ObjectState,
        server: &dyn AddressBookServer,
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
                "IAddrBook::CompareEntryIDs",
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
    /// IAddrBook::Advise
    pub(in crate::generated) unsafe fn advise(
        state: &ObjectState,
        server: &dyn AddressBookServer,
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
                "IAddrBook::Advise",
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
    /// IAddrBook::Unadvise
    pub(in crate::generated) unsafe fn unadvise(
        state: &ObjectState,
        server: &dyn AddressBookServer,
        ulconnection: usize,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IAddrBook::Unadvise",
                || {
                    let connection = ulconnection;
                    let () = server.unadvise(connection)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IAddrBook::CreateOneOff
    pub(in crate::generated) unsafe fn create_one_off(
        state: &ObjectState,
        server: &dyn AddressBookServer,
        lpszname: *const c_void,
        lpszadrtype: *const c_void,
        lpszaddress: *const c_void,
        ulflags: u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut raw::ENTRYID,
    ) -> i32 {
        unsafe {
            out::clear(lpcbentryid);
            out::clear(lppentryid);
            guard::serve(
                state,
                "IAddrBook::CreateOneOff",
                || {
                    out::required("lpcbEntryID", lpcbentryid)?;
                    out::required("lppEntryID", lppentryid)?;
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::OneOffFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80010000)? & !arg::MAPI_UNICODE,
                    );
                    let name = arg::text("lpszName", lpszname.cast(), unicode)?;
                    let adr_type = arg::required(
                        "lpszAdrType",
                        arg::text("lpszAdrType", lpszadrtype.cast(), unicode)?
                            .filter(|text| !text.is_empty()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let address = arg::required(
                        "lpszAddress",
                        arg::text("lpszAddress", lpszaddress.cast(), unicode)?
                            .filter(|text| !text.is_empty()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_entry_id = server
                        .create_one_off(name.as_deref(), &adr_type, &address, flags)?;
                    let out_entry_id_count = out::count(out_entry_id.as_bytes().len())?;
                    let out_entry_id = out::bytes(out_entry_id.as_bytes())?;
                    out::number(lpcbentryid, out_entry_id_count);
                    out_entry_id.store(lppentryid.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IAddrBook::NewEntry
    pub(in crate::generated) unsafe fn new_entry(
        state: &ObjectState,
        server: &dyn AddressBookServer,
        uluiparam: usize,
        ulflags: u32,
        cbeidcontainer: u32,
        lpeidcontainer: *const raw::ENTRYID,
        cbeidnewentrytpl: u32,
        lpeidnewentrytpl: *const raw::ENTRYID,
        lpcbeidnewentry: *mut u32,
        lppeidnewentry: *mut *mut raw::ENTRYID,
    ) -> i32 {
        unsafe {
            out::clear(lpcbeidnewentry);
            out::clear(lppeidnewentry);
            guard::serve(
                state,
                "IAddrBook::NewEntry",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    let eid_container = arg::bytes(
                        "lpEIDContainer",
                        lpeidcontainer.cast(),
                        cbeidcontainer,
                        Some(65536u32),
                    )?;
                    let eid_new_entry_tpl = arg::bytes(
                        "lpEIDNewEntryTpl",
                        lpeidnewentrytpl.cast(),
                        cbeidnewentrytpl,
                        Some(65536u32),
                    )?;
                    let out_eid_new_entry = server
                        .new_entry(eid_container, eid_new_entry_tpl)?;
                    let out_eid_new_entry_count = out::count(
                        out_eid_new_entry.as_ref().map_or(0, |id| id.as_bytes().len()),
                    )?;
                    let out_eid_new_entry = out::bytes(
                        out_eid_new_entry.as_ref().map_or(&[][..], EntryId::as_bytes),
                    )?;
                    out::number(lpcbeidnewentry, out_eid_new_entry_count);
                    out_eid_new_entry.store(lppeidnewentry.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IAddrBook::ResolveName
    pub(in crate::generated) unsafe fn resolve_name(
        state: &ObjectState,
        server: &dyn AddressBookServer,
        uluiparam: usize,
        ulflags: u32,
        lpsznewentrytitle: *const c_void,
        lpadrlist: *mut raw::ADRLIST,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IAddrBook::ResolveName",
                || {
                    out::required("lpAdrList", lpadrlist)?;
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::ResolveNameFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80004048)? & !arg::MAPI_UNICODE,
                    );
                    let new_entry_title = arg::text(
                        "lpszNewEntryTitle",
                        lpsznewentrytitle.cast(),
                        unicode,
                    )?;
                    let adr_list_before = arg::required(
                        "lpAdrList",
                        arg::address_list("lpAdrList", lpadrlist, None)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let mut adr_list = adr_list_before.clone();
                    let () = server
                        .resolve_name(flags, new_entry_title.as_deref(), &mut adr_list)?;
                    out::address_list(lpadrlist, &adr_list_before, &adr_list)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// Answers MAPI_E_NO_SUPPORT: `lpAdrParms` is of a structure that has no Rust form.
    pub(in crate::generated) unsafe fn address(
        state: &ObjectState,
        _server: &dyn AddressBookServer,
        lpuluiparam: *mut usize,
        lpadrparms: *mut raw::ADRPARM,
        lppadrlist: *mut *mut raw::ADRLIST,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IAddrBook::Address",
                || Err(Fault::no_support("IAddrBook::Address")),
            )
        }
    }
    /// IAddrBook::Details
    pub(in crate::generated) unsafe fn details(
        state: &ObjectState,
        server: &dyn AddressBookServer,
        lpuluiparam: *const usize,
        lpfndismiss: *const c_void,
        lpvdismisscontext: *const c_void,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        lpfbuttoncallback: *const c_void,
        lpvbuttoncontext: *const c_void,
        lpszbuttontext: *const c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IAddrBook::Details",
                || {
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::DetailsFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000003)? & !arg::MAPI_UNICODE,
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
                    let button_text = arg::text(
                        "lpszButtonText",
                        lpszbuttontext.cast(),
                        unicode,
                    )?;
                    let () = server.details(entry_id, button_text.as_deref(), flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// Answers MAPI_E_NO_SUPPORT: `lpRecip` is of a structure that has no Rust form.
    pub(in crate::generated) unsafe fn recip_options(
        state: &ObjectState,
        _server: &dyn AddressBookServer,
        uluiparam: usize,
        ulflags: u32,
        lprecip: *const raw::ADRENTRY,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IAddrBook::RecipOptions",
                || Err(Fault::no_support("IAddrBook::RecipOptions")),
            )
        }
    }
    /// IAddrBook::QueryDefaultRecipOpt
    pub(in crate::generated) unsafe fn query_default_recip_opt(
        state: &ObjectState,
        server: &dyn AddressBookServer,
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
                "IAddrBook::QueryDefaultRecipOpt",
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
                        .query_default_recip_opt(adr_type.as_deref())?;
                    let out_options_count = out::count(out_options.len())?;
                    let out_options = out::props(&out_options)?;
                    out::number(lpcvalues, out_options_count);
                    out_options.store(lppoptions.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IAddrBook::GetPAB
    pub(in crate::generated) unsafe fn get_pab(
        state: &ObjectState,
        server: &dyn AddressBookServer,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut raw::ENTRYID,
    ) -> i32 {
        unsafe {
            out::clear(lpcbentryid);
            out::clear(lppentryid);
            guard::serve(
                state,
                "IAddrBook::GetPAB",
                || {
                    out::required("lpcbEntryID", lpcbentryid)?;
                    out::required("lppEntryID", lppentryid)?;
                    let out_entry_id = server.get_pab()?;
                    let out_entry_id_count = out::count(out_entry_id.as_bytes().len())?;
                    let out_entry_id = out::bytes(out_entry_id.as_bytes())?;
                    out::number(lpcbentryid, out_entry_id_count);
                    out_entry_id.store(lppentryid.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IAddrBook::SetPAB
    pub(in crate::generated) unsafe fn set_pab(
        state: &ObjectState,
        server: &dyn AddressBookServer,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IAddrBook::SetPAB",
                || {
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
                    let () = server.set_pab(entry_id)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IAddrBook::GetDefaultDir
    pub(in crate::generated) unsafe fn get_default_dir(
        state: &ObjectState,
        server: &dyn AddressBookServer,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut raw::ENTRYID,
    ) -> i32 {
        unsafe {
            out::clear(lpcbentryid);
            out::clear(lppentryid);
            guard::serve(
                state,
                "IAddrBook::GetDefaultDir",
                || {
                    out::required("lpcbEntryID", lpcbentryid)?;
                    out::required("lppEntryID", lppentryid)?;
                    let out_entry_id = server.get_default_dir()?;
                    let out_entry_id_count = out::count(out_entry_id.as_bytes().len())?;
                    let out_entry_id = out::bytes(out_entry_id.as_bytes())?;
                    out::number(lpcbentryid, out_entry_id_count);
                    out_entry_id.store(lppentryid.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IAddrBook::SetDefaultDir
    pub(in crate::generated) unsafe fn set_default_dir(
        state: &ObjectState,
        server: &dyn AddressBookServer,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IAddrBook::SetDefaultDir",
                || {
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
                    let () = server.set_default_dir(entry_id)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IAddrBook::GetSearchPath
    pub(in crate::generated) unsafe fn get_search_path(
        state: &ObjectState,
        server: &dyn AddressBookServer,
        ulflags: u32,
        lppsearchpath: *mut *mut raw::SRowSet,
    ) -> i32 {
        unsafe {
            out::clear(lppsearchpath);
            guard::serve(
                state,
                "IAddrBook::GetSearchPath",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("lppSearchPath", lppsearchpath)?;
                    let out_search_path = server.get_search_path()?;
                    out::row_set(lppsearchpath, out_search_path);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IAddrBook::SetSearchPath
    pub(in crate::generated) unsafe fn set_search_path(
        state: &ObjectState,
        server: &dyn AddressBookServer,
        ulflags: u32,
        lpsearchpath: *const raw::SRowSet,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IAddrBook::SetSearchPath",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    let search_path = arg::required(
                        "lpSearchPath",
                        arg::rows("lpSearchPath", lpsearchpath, None)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.set_search_path(&search_path)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IAddrBook::PrepareRecips
    pub(in crate::generated) unsafe fn prepare_recips(
        state: &ObjectState,
        server: &dyn AddressBookServer,
        ulflags: u32,
        lpproptagarray: *const raw::SPropTagArray,
        lpreciplist: *mut raw::ADRLIST,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IAddrBook::PrepareRecips",
                || {
                    out::required("lpRecipList", lpreciplist)?;
                    let flags = flags::PrepareRecipsFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00004000)?,
                    );
                    let prop_tag_array = arg::tags(
                        "lpPropTagArray",
                        lpproptagarray,
                        None,
                    )?;
                    let recip_list_before = arg::required(
                        "lpRecipList",
                        arg::address_list("lpRecipList", lpreciplist, None)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let mut recip_list = recip_list_before.clone();
                    let () = server
                        .prepare_recips(
                            flags,
                            prop_tag_array.as_deref(),
                            &mut recip_list,
                        )?;
                    out::address_list(lpreciplist, &recip_list_before, &recip_list)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of an address book: answers `IAddrBook` through a server.
#[implement(raw::IAddrBook)]
pub struct AddressBookCom {
    state: ObjectState,
    server: Arc<dyn AddressBookServer>,
}
impl AddressBookCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn AddressBookServer>,
    ) -> raw::IAddrBook {
        ComObject::new(AddressBookCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn AddressBookServer>> {
        if let Ok(class) = object.cast_object_ref::<AddressBookCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIProp_Impl for AddressBookCom_Impl {
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
impl raw::IAddrBook_Impl for AddressBookCom_Impl {
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
            super::address_book::glue::open_entry(
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
            super::address_book::glue::compare_entry_ids(
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
            super::address_book::glue::advise(
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
            super::address_book::glue::unadvise(&self.state, &*self.server, ulconnection)
        }
    }
    fn CreateOneOff(
        &self,
        lpszname: *const c_void,
        lpszadrtype: *const c_void,
        lpszaddress: *const c_void,
        ulflags: u32,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut raw::ENTRYID,
    ) -> i32 {
        unsafe {
            super::address_book::glue::create_one_off(
                &self.state,
                &*self.server,
                lpszname,
                lpszadrtype,
                lpszaddress,
                ulflags,
                lpcbentryid,
                lppentryid,
            )
        }
    }
    fn NewEntry(
        &self,
        uluiparam: usize,
        ulflags: u32,
        cbeidcontainer: u32,
        lpeidcontainer: *const raw::ENTRYID,
        cbeidnewentrytpl: u32,
        lpeidnewentrytpl: *const raw::ENTRYID,
        lpcbeidnewentry: *mut u32,
        lppeidnewentry: *mut *mut raw::ENTRYID,
    ) -> i32 {
        unsafe {
            super::address_book::glue::new_entry(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
                cbeidcontainer,
                lpeidcontainer,
                cbeidnewentrytpl,
                lpeidnewentrytpl,
                lpcbeidnewentry,
                lppeidnewentry,
            )
        }
    }
    fn ResolveName(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lpsznewentrytitle: *const c_void,
        lpadrlist: *mut raw::ADRLIST,
    ) -> i32 {
        unsafe {
            super::address_book::glue::resolve_name(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
                lpsznewentrytitle,
                lpadrlist,
            )
        }
    }
    fn Address(
        &self,
        lpuluiparam: *mut usize,
        lpadrparms: *mut raw::ADRPARM,
        lppadrlist: *mut *mut raw::ADRLIST,
    ) -> i32 {
        unsafe {
            super::address_book::glue::address(
                &self.state,
                &*self.server,
                lpuluiparam,
                lpadrparms,
                lppadrlist,
            )
        }
    }
    fn Details(
        &self,
        lpuluiparam: *const usize,
        lpfndismiss: *const c_void,
        lpvdismisscontext: *const c_void,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        lpfbuttoncallback: *const c_void,
        lpvbuttoncontext: *const c_void,
        lpszbuttontext: *const c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::address_book::glue::details(
                &self.state,
                &*self.server,
                lpuluiparam,
                lpfndismiss,
                lpvdismisscontext,
                cbentryid,
                lpentryid,
                lpfbuttoncallback,
                lpvbuttoncontext,
                lpszbuttontext,
                ulflags,
            )
        }
    }
    fn RecipOptions(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lprecip: *const raw::ADRENTRY,
    ) -> i32 {
        unsafe {
            super::address_book::glue::recip_options(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
                lprecip,
            )
        }
    }
    fn QueryDefaultRecipOpt(
        &self,
        lpszadrtype: *const c_void,
        ulflags: u32,
        lpcvalues: *mut u32,
        lppoptions: *mut *mut raw::SPropValue,
    ) -> i32 {
        unsafe {
            super::address_book::glue::query_default_recip_opt(
                &self.state,
                &*self.server,
                lpszadrtype,
                ulflags,
                lpcvalues,
                lppoptions,
            )
        }
    }
    fn GetPAB(&self, lpcbentryid: *mut u32, lppentryid: *mut *mut raw::ENTRYID) -> i32 {
        unsafe {
            super::address_book::glue::get_pab(
                &self.state,
                &*self.server,
                lpcbentryid,
                lppentryid,
            )
        }
    }
    fn SetPAB(&self, cbentryid: u32, lpentryid: *const raw::ENTRYID) -> i32 {
        unsafe {
            super::address_book::glue::set_pab(
                &self.state,
                &*self.server,
                cbentryid,
                lpentryid,
            )
        }
    }
    fn GetDefaultDir(
        &self,
        lpcbentryid: *mut u32,
        lppentryid: *mut *mut raw::ENTRYID,
    ) -> i32 {
        unsafe {
            super::address_book::glue::get_default_dir(
                &self.state,
                &*self.server,
                lpcbentryid,
                lppentryid,
            )
        }
    }
    fn SetDefaultDir(&self, cbentryid: u32, lpentryid: *const raw::ENTRYID) -> i32 {
        unsafe {
            super::address_book::glue::set_default_dir(
                &self.state,
                &*self.server,
                cbentryid,
                lpentryid,
            )
        }
    }
    fn GetSearchPath(&self, ulflags: u32, lppsearchpath: *mut *mut raw::SRowSet) -> i32 {
        unsafe {
            super::address_book::glue::get_search_path(
                &self.state,
                &*self.server,
                ulflags,
                lppsearchpath,
            )
        }
    }
    fn SetSearchPath(&self, ulflags: u32, lpsearchpath: *const raw::SRowSet) -> i32 {
        unsafe {
            super::address_book::glue::set_search_path(
                &self.state,
                &*self.server,
                ulflags,
                lpsearchpath,
            )
        }
    }
    fn PrepareRecips(
        &self,
        ulflags: u32,
        lpproptagarray: *const raw::SPropTagArray,
        lpreciplist: *mut raw::ADRLIST,
    ) -> i32 {
        unsafe {
            super::address_book::glue::prepare_recips(
                &self.state,
                &*self.server,
                ulflags,
                lpproptagarray,
                lpreciplist,
            )
        }
    }
}
