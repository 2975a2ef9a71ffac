// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`FormInfoServer`], its glue and [`FormInfoCom`].
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
/// The server of a form info. The description of a form, as its properties and these methods
/// give it.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [imapiforminfoimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiforminfoimapiprop)
#[doc(alias = "IMAPIFormInfo")]
pub trait FormInfoServer: super::servers::MapiPropServer {
    /// Gives the properties that the form uses.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`.
    ///
    /// [imapiforminfo-calcformpropset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiforminfo-calcformpropset)
    fn calc_form_prop_set(&self) -> Reply<Vec<mapi_session::wire::form::FormProp>> {
        Err(Fault::no_support("IMAPIFormInfo::CalcFormPropSet"))
    }
    /// Gives the verbs that the form knows.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`.
    ///
    /// [imapiforminfo-calcverbset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiforminfo-calcverbset)
    fn calc_verb_set(&self) -> Reply<Vec<mapi_session::wire::form::FormVerb>> {
        Err(Fault::no_support("IMAPIFormInfo::CalcVerbSet"))
    }
    /// Makes an icon of one of the form's properties.
    ///
    /// [imapiforminfo-makeiconfrombinary](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiforminfo-makeiconfrombinary)
    fn make_icon_from_binary(&self, n_prop_id: u32) -> Reply<usize> {
        Err(Fault::no_support("IMAPIFormInfo::MakeIconFromBinary"))
    }
    /// Saves the description to a file. Nothing says how wide the name is; it is passed in 8 bits.
    ///
    /// Documented errors: `MAPI_E_EXTENDED_ERROR`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapiforminfo-saveform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiforminfo-saveform)
    fn save_form(&self, file_name: &str) -> Reply<()> {
        Err(Fault::no_support("IMAPIFormInfo::SaveForm"))
    }
    /// Gives the container that the form is installed in.
    ///
    /// [imapiforminfo-openformcontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiforminfo-openformcontainer)
    fn open_form_container(&self) -> Reply<raw::IMAPIFormContainer> {
        Err(Fault::no_support("IMAPIFormInfo::OpenFormContainer"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMAPIFormInfo::CalcFormPropSet
    pub(in crate::generated) unsafe fn calc_form_prop_set(
        state: &ObjectState,
        server: &dyn FormInfoServer,
        ulflags: u32,
        ppformproparray: *mut *mut raw::SMAPIFormPropArray,
    ) -> i32 {
        unsafe {
            out::clear(ppformproparray);
            guard::serve(
                state,
                "IMAPIFormInfo::CalcFormPropSet",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("ppFormPropArray", ppformproparray)?;
                    let unicode = arg::unicode(ulflags);
                    let out_pp_form_prop_array = server.calc_form_prop_set()?;
                    let out_pp_form_prop_array = out::form_props(
                        &out_pp_form_prop_array,
                        unicode,
                    )?;
                    out_pp_form_prop_array.store(ppformproparray.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormInfo::CalcVerbSet
    pub(in crate::generated) unsafe fn calc_verb_set(
        state: &ObjectState,
        server: &dyn FormInfoServer,
        ulflags: u32,
        ppmapiverbarray: *mut *mut raw::SMAPIVerbArray,
    ) -> i32 {
        unsafe {
            out::clear(ppmapiverbarray);
            guard::serve(
                state,
                "IMAPIFormInfo::CalcVerbSet",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("ppMAPIVerbArray", ppmapiverbarray)?;
                    let unicode = arg::unicode(ulflags);
                    let out_pp_mapi_verb_array = server.calc_verb_set()?;
                    let out_pp_mapi_verb_array = out::form_verbs(
                        &out_pp_mapi_verb_array,
                        unicode,
                    )?;
                    out_pp_mapi_verb_array.store(ppmapiverbarray.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormInfo::MakeIconFromBinary
    pub(in crate::generated) unsafe fn make_icon_from_binary(
        state: &ObjectState,
        server: &dyn FormInfoServer,
        npropid: u32,
        phicon: *mut usize,
    ) -> i32 {
        unsafe {
            out::clear(phicon);
            guard::serve(
                state,
                "IMAPIFormInfo::MakeIconFromBinary",
                || {
                    out::required("phicon", phicon)?;
                    let n_prop_id = npropid;
                    let out_phicon = server.make_icon_from_binary(n_prop_id)?;
                    out::number(phicon, out_phicon);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormInfo::SaveForm
    pub(in crate::generated) unsafe fn save_form(
        state: &ObjectState,
        server: &dyn FormInfoServer,
        szfilename: *const c_void,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIFormInfo::SaveForm",
                || {
                    let file_name = arg::required(
                        "szFileName",
                        arg::text("szFileName", szfilename.cast(), false)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.save_form(&file_name)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormInfo::OpenFormContainer
    pub(in crate::generated) unsafe fn open_form_container(
        state: &ObjectState,
        server: &dyn FormInfoServer,
        ppformcontainer: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(ppformcontainer);
            guard::serve(
                state,
                "IMAPIFormInfo::OpenFormContainer",
                || {
                    out::required("ppformcontainer", ppformcontainer)?;
                    let out_ppformcontainer = server.open_form_container()?;
                    out::interface(ppformcontainer, out_ppformcontainer);
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a form info: answers `IMAPIFormInfo` through a server.
#[implement(raw::IMAPIFormInfo)]
pub struct FormInfoCom {
    state: ObjectState,
    server: Arc<dyn FormInfoServer>,
}
impl FormInfoCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn FormInfoServer>,
    ) -> raw::IMAPIFormInfo {
        ComObject::new(FormInfoCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn FormInfoServer>> {
        if let Ok(class) = object.cast_object_ref::<FormInfoCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIProp_Impl for FormInfoCom_Impl {
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
impl raw::IMAPIFormInfo_Impl for FormInfoCom_Impl {
    fn CalcFormPropSet(
        &self,
        ulflags: u32,
        ppformproparray: *mut *mut raw::SMAPIFormPropArray,
    ) -> i32 {
        unsafe {
            super::form_info::glue::calc_form_prop_set(
                &self.state,
                &*self.server,
                ulflags,
                ppformproparray,
            )
        }
    }
    fn CalcVerbSet(
        &self,
        ulflags: u32,
        ppmapiverbarray: *mut *mut raw::SMAPIVerbArray,
    ) -> i32 {
        unsafe {
            super::form_info::glue::calc_verb_set(
                &self.state,
                &*self.server,
                ulflags,
                ppmapiverbarray,
            )
        }
    }
    fn MakeIconFromBinary(&self, npropid: u32, phicon: *mut usize) -> i32 {
        unsafe {
            super::form_info::glue::make_icon_from_binary(
                &self.state,
                &*self.server,
                npropid,
                phicon,
            )
        }
    }
    fn SaveForm(&self, szfilename: *const c_void) -> i32 {
        unsafe {
            super::form_info::glue::save_form(&self.state, &*self.server, szfilename)
        }
    }
    fn OpenFormContainer(
        &self,
        ppformcontainer: OutRef<'_, raw::IMAPIFormContainer>,
    ) -> i32 {
        unsafe {
            super::form_info::glue::open_form_container(
                &self.state,
                &*self.server,
                out::slot(ppformcontainer),
            )
        }
    }
}
