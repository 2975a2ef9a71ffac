// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`DistListServer`], its glue and [`DistListCom`].
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
/// The server of a distribution list. A distribution list: a recipient that holds recipients.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [idistlistimapicontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/idistlistimapicontainer)
#[doc(alias = "IDistList")]
pub trait DistListServer: super::servers::ContainerServer {
    /// Makes an entry from an entry or template; it is there once its changes are saved.
    fn create_entry(
        &self,
        entry_id: &[u8],
        create_flags: flags::CreateEntryFlags,
    ) -> Reply<raw::IMAPIProp> {
        Err(Fault::no_support("IDistList::CreateEntry"))
    }
    /// Copies entries, of any container, into this one.
    ///
    /// Succeeds with a warning: `MAPI_W_PARTIAL_COMPLETION`.
    fn copy_entries(
        &self,
        entries: &[EntryId],
        progress: Option<&raw::IMAPIProgress>,
        flags: flags::CreateEntryFlags,
    ) -> Reply<Outcome<()>> {
        Err(Fault::no_support("IDistList::CopyEntries"))
    }
    /// Deletes entries.
    ///
    /// Succeeds with a warning: `MAPI_W_PARTIAL_COMPLETION`.
    fn delete_entries(&self, entries: &[EntryId]) -> Reply<Outcome<()>> {
        Err(Fault::no_support("IDistList::DeleteEntries"))
    }
    /// Looks names up in this container and adds the properties of the entries found to the list.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_NO_SUPPORT`.
    fn resolve_names(
        &self,
        prop_tag_array: Option<&[Tag]>,
        flags: flags::ResolveNamesFlags,
        adr_list: &mut Vec<Row>,
        flag_list: &mut Vec<u32>,
    ) -> Reply<()> {
        Err(Fault::no_support("IDistList::ResolveNames"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IDistList::CreateEntry
    pub(in crate::generated) unsafe fn create_entry(
        state: &ObjectState,
        server: &dyn DistListServer,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        ulcreateflags: u32,
        lppmapipropentry: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppmapipropentry);
            guard::serve(
                state,
                "IDistList::CreateEntry",
                || {
                    out::required("lppMAPIPropEntry", lppmapipropentry)?;
                    let create_flags = flags::CreateEntryFlags::from_bits_retain(
                        arg::flags("ulCreateFlags", ulcreateflags, 0x00000007)?,
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
                    let out_mapi_prop_entry = server
                        .create_entry(entry_id, create_flags)?;
                    out::interface(lppmapipropentry, out_mapi_prop_entry);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IDistList::CopyEntries
    pub(in crate::generated) unsafe fn copy_entries(
        state: &ObjectState,
        server: &dyn DistListServer,
        lpentries: *const raw::SBinaryArray,
        uluiparam: usize,
        lpprogress: Option<&raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IDistList::CopyEntries",
                || {
                    let flags = flags::CreateEntryFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000007)?,
                    );
                    let entries = arg::required(
                        "lpEntries",
                        arg::entry_ids("lpEntries", lpentries, None)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let progress = lpprogress;
                    let outcome = server.copy_entries(&entries, progress, flags)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let () = outcome.into_value();
                    Ok(warning)
                },
            )
        }
    }
    /// IDistList::DeleteEntries
    pub(in crate::generated) unsafe fn delete_entries(
        state: &ObjectState,
        server: &dyn DistListServer,
        lpentries: *const raw::SBinaryArray,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IDistList::DeleteEntries",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    let entries = arg::required(
                        "lpEntries",
                        arg::entry_ids("lpEntries", lpentries, None)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let outcome = server.delete_entries(&entries)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let () = outcome.into_value();
                    Ok(warning)
                },
            )
        }
    }
    /// IDistList::ResolveNames
    pub(in crate::generated) unsafe fn resolve_names(
        state: &ObjectState,
        server: &dyn DistListServer,
        lpproptagarray: *const raw::SPropTagArray,
        ulflags: u32,
        lpadrlist: *mut raw::ADRLIST,
        lpflaglist: *mut raw::FlagList,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IDistList::ResolveNames",
                || {
                    out::required("lpAdrList", lpadrlist)?;
                    out::required("lpFlagList", lpflaglist)?;
                    let flags = flags::ResolveNamesFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80004001)? & !arg::MAPI_UNICODE,
                    );
                    let prop_tag_array = arg::tags(
                        "lpPropTagArray",
                        lpproptagarray,
                        None,
                    )?;
                    let adr_list_before = arg::required(
                        "lpAdrList",
                        arg::address_list("lpAdrList", lpadrlist, None)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let mut adr_list = adr_list_before.clone();
                    let mut flag_list = arg::required(
                        "lpFlagList",
                        arg::flag_list("lpFlagList", lpflaglist, None)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server
                        .resolve_names(
                            prop_tag_array.as_deref(),
                            flags,
                            &mut adr_list,
                            &mut flag_list,
                        )?;
                    out::address_list(lpadrlist, &adr_list_before, &adr_list)?;
                    out::flag_list(lpflaglist, &flag_list);
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a distribution list: answers `IDistList` through a server.
#[implement(raw::IDistList)]
pub struct DistListCom {
    state: ObjectState,
    server: Arc<dyn DistListServer>,
}
impl DistListCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn DistListServer>,
    ) -> raw::IDistList {
        ComObject::new(DistListCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn DistListServer>> {
        if let Ok(class) = object.cast_object_ref::<DistListCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIProp_Impl for DistListCom_Impl {
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
impl raw::IMAPIContainer_Impl for DistListCom_Impl {
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
impl raw::IDistList_Impl for DistListCom_Impl {
    fn CreateEntry(
        &self,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        ulcreateflags: u32,
        lppmapipropentry: OutRef<'_, raw::IMAPIProp>,
    ) -> i32 {
        unsafe {
            super::dist_list::glue::create_entry(
                &self.state,
                &*self.server,
                cbentryid,
                lpentryid,
                ulcreateflags,
                out::slot(lppmapipropentry),
            )
        }
    }
    fn CopyEntries(
        &self,
        lpentries: *const raw::SBinaryArray,
        uluiparam: usize,
        lpprogress: Ref<'_, raw::IMAPIProgress>,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::dist_list::glue::copy_entries(
                &self.state,
                &*self.server,
                lpentries,
                uluiparam,
                lpprogress.as_ref(),
                ulflags,
            )
        }
    }
    fn DeleteEntries(&self, lpentries: *const raw::SBinaryArray, ulflags: u32) -> i32 {
        unsafe {
            super::dist_list::glue::delete_entries(
                &self.state,
                &*self.server,
                lpentries,
                ulflags,
            )
        }
    }
    fn ResolveNames(
        &self,
        lpproptagarray: *const raw::SPropTagArray,
        ulflags: u32,
        lpadrlist: *mut raw::ADRLIST,
        lpflaglist: *mut raw::FlagList,
    ) -> i32 {
        unsafe {
            super::dist_list::glue::resolve_names(
                &self.state,
                &*self.server,
                lpproptagarray,
                ulflags,
                lpadrlist,
                lpflaglist,
            )
        }
    }
}
