// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`AttachmentServer`], its glue and [`AttachmentCom`].
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
/// The server of an attachment. An attachment of a message; all it has is properties.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [iattachimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iattachimapiprop)
#[doc(alias = "IAttach")]
pub trait AttachmentServer: super::servers::MapiPropServer {}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
}
/// The COM class of an attachment: answers `IAttach` through a server.
#[implement(raw::IAttach)]
pub struct AttachmentCom {
    state: ObjectState,
    server: Arc<dyn AttachmentServer>,
}
impl AttachmentCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn AttachmentServer>,
    ) -> raw::IAttach {
        ComObject::new(AttachmentCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn AttachmentServer>> {
        if let Ok(class) = object.cast_object_ref::<AttachmentCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIProp_Impl for AttachmentCom_Impl {
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
impl raw::IAttach_Impl for AttachmentCom_Impl {}
