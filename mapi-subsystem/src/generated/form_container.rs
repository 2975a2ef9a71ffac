// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`FormContainerServer`], its glue and [`FormContainerCom`].
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
/// The server of a form container. A registry that forms are installed in.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [imapiformcontaineriunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontaineriunknown)
#[doc(alias = "IMAPIFormContainer")]
pub trait FormContainerServer: Server {
    /// Installs the form that a configuration file describes.
    ///
    /// Documented errors: `MAPI_E_EXTENDED_ERROR`, `MAPI_E_USER_CANCEL`.
    ///
    /// [imapiformcontainer-installform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontainer-installform)
    fn install_form(
        &self,
        flags: flags::InstallFormFlags,
        cfg_path_name: &str,
    ) -> Reply<()> {
        Err(Fault::no_support("IMAPIFormContainer::InstallForm"))
    }
    /// Removes a form.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`.
    ///
    /// [imapiformcontainer-removeform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontainer-removeform)
    fn remove_form(&self, message_class: &str) -> Reply<()> {
        Err(Fault::no_support("IMAPIFormContainer::RemoveForm"))
    }
    /// Finds the form for a message class in this container.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`.
    ///
    /// [imapiformcontainer-resolvemessageclass](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontainer-resolvemessageclass)
    fn resolve_message_class(
        &self,
        message_class: &str,
        flags: flags::ResolveFormFlags,
    ) -> Reply<raw::IMAPIFormInfo> {
        Err(Fault::no_support("IMAPIFormContainer::ResolveMessageClass"))
    }
    /// Finds the forms for several message classes in this container.
    ///
    /// - `p_msg_class_array`: Null: all forms.
    ///
    /// [imapiformcontainer-resolvemultiplemessageclasses](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontainer-resolvemultiplemessageclasses)
    fn resolve_multiple_message_classes(
        &self,
        p_msg_class_array: Option<&[String]>,
        flags: flags::ResolveFormFlags,
    ) -> Reply<Vec<Option<raw::IMAPIFormInfo>>> {
        Err(Fault::no_support("IMAPIFormContainer::ResolveMultipleMessageClasses"))
    }
    /// Gives the properties that the forms of this container use.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`.
    ///
    /// [imapiformcontainer-calcformpropset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontainer-calcformpropset)
    fn calc_form_prop_set(
        &self,
        flags: flags::FormPropSet,
    ) -> Reply<Vec<mapi_session::wire::form::FormProp>> {
        Err(Fault::no_support("IMAPIFormContainer::CalcFormPropSet"))
    }
    /// Tells the name that people see.
    ///
    /// [imapiformcontainer-getdisplay](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformcontainer-getdisplay)
    fn get_display(&self) -> Reply<String> {
        Err(Fault::no_support("IMAPIFormContainer::GetDisplay"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMAPIFormContainer::InstallForm
    pub(in crate::generated) unsafe fn install_form(
        state: &ObjectState,
        server: &dyn FormContainerServer,
        uluiparam: usize,
        ulflags: u32,
        szcfgpathname: *const c_void,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIFormContainer::InstallForm",
                || {
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::InstallFormFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000018)? & !arg::MAPI_UNICODE,
                    );
                    let cfg_path_name = arg::required(
                        "szCfgPathName",
                        arg::text("szCfgPathName", szcfgpathname.cast(), unicode)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.install_form(flags, &cfg_path_name)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormContainer::RemoveForm
    pub(in crate::generated) unsafe fn remove_form(
        state: &ObjectState,
        server: &dyn FormContainerServer,
        szmessageclass: *const i8,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIFormContainer::RemoveForm",
                || {
                    let message_class = arg::required(
                        "szMessageClass",
                        arg::text("szMessageClass", szmessageclass.cast(), false)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.remove_form(&message_class)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormContainer::ResolveMessageClass
    pub(in crate::generated) unsafe fn resolve_message_class(
        state: &ObjectState,
        server: &dyn FormContainerServer,
        szmessageclass: *const i8,
        ulflags: u32,
        pforminfo: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(pforminfo);
            guard::serve(
                state,
                "IMAPIFormContainer::ResolveMessageClass",
                || {
                    out::required("pforminfo", pforminfo)?;
                    let flags = flags::ResolveFormFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000020)?,
                    );
                    let message_class = arg::required(
                        "szMessageClass",
                        arg::text("szMessageClass", szmessageclass.cast(), false)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_pforminfo = server
                        .resolve_message_class(&message_class, flags)?;
                    out::interface(pforminfo, out_pforminfo);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormContainer::ResolveMultipleMessageClasses
    pub(in crate::generated) unsafe fn resolve_multiple_message_classes(
        state: &ObjectState,
        server: &dyn FormContainerServer,
        pmsgclassarray: *const raw::SMessageClassArray,
        ulflags: u32,
        ppfrminfoarray: *mut *mut raw::SMAPIFormInfoArray,
    ) -> i32 {
        unsafe {
            out::clear(ppfrminfoarray);
            guard::serve(
                state,
                "IMAPIFormContainer::ResolveMultipleMessageClasses",
                || {
                    out::required("ppfrminfoarray", ppfrminfoarray)?;
                    let flags = flags::ResolveFormFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000020)?,
                    );
                    let p_msg_class_array = arg::message_classes(
                        "pMsgClassArray",
                        pmsgclassarray,
                        None,
                    )?;
                    let out_ppfrminfoarray = server
                        .resolve_multiple_message_classes(
                            p_msg_class_array.as_deref(),
                            flags,
                        )?;
                    let out_ppfrminfoarray = out::form_infos(out_ppfrminfoarray)?;
                    out_ppfrminfoarray.store(ppfrminfoarray.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormContainer::CalcFormPropSet
    pub(in crate::generated) unsafe fn calc_form_prop_set(
        state: &ObjectState,
        server: &dyn FormContainerServer,
        ulflags: u32,
        ppresults: *mut *mut raw::SMAPIFormPropArray,
    ) -> i32 {
        unsafe {
            out::clear(ppresults);
            guard::serve(
                state,
                "IMAPIFormContainer::CalcFormPropSet",
                || {
                    out::required("ppResults", ppresults)?;
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::FormPropSet::from_raw(
                        ulflags & !arg::MAPI_UNICODE,
                    );
                    let out_pp_results = server.calc_form_prop_set(flags)?;
                    let out_pp_results = out::form_props(&out_pp_results, unicode)?;
                    out_pp_results.store(ppresults.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormContainer::GetDisplay
    pub(in crate::generated) unsafe fn get_display(
        state: &ObjectState,
        server: &dyn FormContainerServer,
        ulflags: u32,
        pszdisplayname: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(pszdisplayname);
            guard::serve(
                state,
                "IMAPIFormContainer::GetDisplay",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("pszDisplayName", pszdisplayname)?;
                    let unicode = arg::unicode(ulflags);
                    let out_psz_display_name = server.get_display()?;
                    let out_psz_display_name = out::text(
                        &out_psz_display_name,
                        unicode,
                    )?;
                    out_psz_display_name.store(pszdisplayname.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a form container: answers `IMAPIFormContainer` through a server.
#[implement(raw::IMAPIFormContainer)]
pub struct FormContainerCom {
    state: ObjectState,
    server: Arc<dyn FormContainerServer>,
}
impl FormContainerCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn FormContainerServer>,
    ) -> raw::IMAPIFormContainer {
        ComObject::new(FormContainerCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn FormContainerServer>> {
        if let Ok(class) = object.cast_object_ref::<FormContainerCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIFormContainer_Impl for FormContainerCom_Impl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut raw::MAPIERROR,
    ) -> i32 {
        unsafe { guard::last_error(&self.state, hresult, ulflags, lppmapierror) }
    }
    fn InstallForm(
        &self,
        uluiparam: usize,
        ulflags: u32,
        szcfgpathname: *const c_void,
    ) -> i32 {
        unsafe {
            super::form_container::glue::install_form(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
                szcfgpathname,
            )
        }
    }
    fn RemoveForm(&self, szmessageclass: *const i8) -> i32 {
        unsafe {
            super::form_container::glue::remove_form(
                &self.state,
                &*self.server,
                szmessageclass,
            )
        }
    }
    fn ResolveMessageClass(
        &self,
        szmessageclass: *const i8,
        ulflags: u32,
        pforminfo: OutRef<'_, raw::IMAPIFormInfo>,
    ) -> i32 {
        unsafe {
            super::form_container::glue::resolve_message_class(
                &self.state,
                &*self.server,
                szmessageclass,
                ulflags,
                out::slot(pforminfo),
            )
        }
    }
    fn ResolveMultipleMessageClasses(
        &self,
        pmsgclassarray: *const raw::SMessageClassArray,
        ulflags: u32,
        ppfrminfoarray: *mut *mut raw::SMAPIFormInfoArray,
    ) -> i32 {
        unsafe {
            super::form_container::glue::resolve_multiple_message_classes(
                &self.state,
                &*self.server,
                pmsgclassarray,
                ulflags,
                ppfrminfoarray,
            )
        }
    }
    fn CalcFormPropSet(
        &self,
        ulflags: u32,
        ppresults: *mut *mut raw::SMAPIFormPropArray,
    ) -> i32 {
        unsafe {
            super::form_container::glue::calc_form_prop_set(
                &self.state,
                &*self.server,
                ulflags,
                ppresults,
            )
        }
    }
    fn GetDisplay(&self, ulflags: u32, pszdisplayname: *mut *mut c_void) -> i32 {
        unsafe {
            super::form_container::glue::get_display(
                &self.state,
                &*self.server,
                ulflags,
                pszdisplayname,
            )
        }
    }
}
