// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`ContainerServer`], its glue and [`ContainerCom`].
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
/// The server of a container. What folders and address book containers have in common:
/// contents and a hierarchy.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [imapicontainerimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainerimapiprop)
#[doc(alias = "IMAPIContainer")]
pub trait ContainerServer: super::servers::MapiPropServer {
    /// Opens the table of what is in the container.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapicontainer-getcontentstable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-getcontentstable)
    fn get_contents_table(
        &self,
        flags: flags::ContentsTableFlags,
        unicode: bool,
    ) -> Reply<raw::IMAPITable> {
        Err(Fault::no_support("IMAPIContainer::GetContentsTable"))
    }
    /// Opens the table of the containers in the container.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapicontainer-gethierarchytable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-gethierarchytable)
    fn get_hierarchy_table(
        &self,
        flags: flags::HierarchyTableFlags,
        unicode: bool,
    ) -> Reply<raw::IMAPITable> {
        Err(Fault::no_support("IMAPIContainer::GetHierarchyTable"))
    }
    /// Opens an object of the container.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`, `MAPI_E_UNKNOWN_ENTRYID`.
    ///
    /// [imapicontainer-openentry](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-openentry)
    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        interface: Option<Guid>,
        flags: flags::OpenEntryFlags,
    ) -> Reply<(flags::ObjectType, IUnknown)> {
        Err(Fault::no_support("IMAPIContainer::OpenEntry"))
    }
    /// Says what a search container looks for, and where.
    ///
    /// - `restriction`: Null: as before.
    /// - `container_list`: Null: as before.
    ///
    /// Documented errors: `MAPI_E_TOO_COMPLEX`.
    ///
    /// [imapicontainer-setsearchcriteria](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-setsearchcriteria)
    fn set_search_criteria(
        &self,
        restriction: Option<&Restriction>,
        container_list: Option<&[EntryId]>,
        search_flags: flags::SearchFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IMAPIContainer::SetSearchCriteria"))
    }
    /// Tells what a search container looks for, where, and how the search is doing.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_NOT_INITIALIZED`.
    ///
    /// [imapicontainer-getsearchcriteria](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapicontainer-getsearchcriteria)
    fn get_search_criteria(
        &self,
    ) -> Reply<(Option<Restriction>, Option<Vec<EntryId>>, flags::SearchState)> {
        Err(Fault::no_support("IMAPIContainer::GetSearchCriteria"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMAPIContainer::GetContentsTable
    pub(in crate::generated) unsafe fn get_contents_table(
        state: &ObjectState,
        server: &dyn ContainerServer,
        ulflags: u32,
        lpptable: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpptable);
            guard::serve(
                state,
                "IMAPIContainer::GetContentsTable",
                || {
                    out::required("lppTable", lpptable)?;
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::ContentsTableFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x8000004A)? & !arg::MAPI_UNICODE,
                    );
                    let out_table = server.get_contents_table(flags, unicode)?;
                    out::interface(lpptable, out_table);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIContainer::GetHierarchyTable
    pub(in crate::generated) unsafe fn get_hierarchy_table(
        state: &ObjectState,
        server: &dyn ContainerServer,
        ulflags: u32,
        lpptable: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpptable);
            guard::serve(
                state,
                "IMAPIContainer::GetHierarchyTable",
                || {
                    out::required("lppTable", lpptable)?;
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::HierarchyTableFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x8000000B)? & !arg::MAPI_UNICODE,
                    );
                    let out_table = server.get_hierarchy_table(flags, unicode)?;
                    out::interface(lpptable, out_table);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIContainer::OpenEntry
    pub(in crate::generated) unsafe fn open_entry(
        state: &ObjectState,
        server: &dyn ContainerServer,
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
                "IMAPIContainer::OpenEntry",
                || {
                    out::required("lpulObjType", lpulobjtype)?;
                    out::required("lppUnk", lppunk)?;
                    let flags = flags::OpenEntryFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x0000001B)?,
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
    /// IMAPIContainer::SetSearchCriteria
    pub(in crate::generated) unsafe fn set_search_criteria(
        state: &ObjectState,
        server: &dyn ContainerServer,
        lprestriction: *const raw::SRestriction,
        lpcontainerlist: *const raw::SBinaryArray,
        ulsearchflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIContainer::SetSearchCriteria",
                || {
                    let search_flags = flags::SearchFlags::from_bits_retain(
                        arg::flags("ulSearchFlags", ulsearchflags, 0x0002003F)?,
                    );
                    let restriction = arg::restriction("lpRestriction", lprestriction)?;
                    let container_list = arg::entry_ids(
                        "lpContainerList",
                        lpcontainerlist,
                        None,
                    )?;
                    let () = server
                        .set_search_criteria(
                            restriction.as_ref(),
                            container_list.as_deref(),
                            search_flags,
                        )?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIContainer::GetSearchCriteria
    pub(in crate::generated) unsafe fn get_search_criteria(
        state: &ObjectState,
        server: &dyn ContainerServer,
        ulflags: u32,
        lpprestriction: *mut *mut raw::SRestriction,
        lppcontainerlist: *mut *mut raw::SBinaryArray,
        lpulsearchstate: *mut u32,
    ) -> i32 {
        unsafe {
            out::clear(lpprestriction);
            out::clear(lppcontainerlist);
            out::clear(lpulsearchstate);
            guard::serve(
                state,
                "IMAPIContainer::GetSearchCriteria",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    let (out_restriction, out_container_list, out_search_state) = server
                        .get_search_criteria()?;
                    let out_restriction = out::optional(
                        out_restriction.as_ref(),
                        out::restriction,
                    )?;
                    let out_container_list = out::optional(
                        out_container_list.as_deref(),
                        out::entry_ids,
                    )?;
                    out_restriction.store(lpprestriction.cast());
                    out_container_list.store(lppcontainerlist.cast());
                    out::number(lpulsearchstate, out_search_state.bits());
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a container: answers `IMAPIContainer` through a server.
#[implement(raw::IMAPIContainer)]
pub struct ContainerCom {
    state: ObjectState,
    server: Arc<dyn ContainerServer>,
}
impl ContainerCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn ContainerServer>,
    ) -> raw::IMAPIContainer {
        ComObject::new(ContainerCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn ContainerServer>> {
        if let Ok(class) = object.cast_object_ref::<ContainerCom>() {
            return Some(Arc::clone(&class.server));
        }
        if let Some(server) = super::servers::AbContainerCom::server_of(object) {
            return Some(server);
        }
        if let Some(server) = super::servers::DistListCom::server_of(object) {
            return Some(server);
        }
        if let Some(server) = super::servers::FolderCom::server_of(object) {
            return Some(server);
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIProp_Impl for ContainerCom_Impl {
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
impl raw::IMAPIContainer_Impl for ContainerCom_Impl {
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
