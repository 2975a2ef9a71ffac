// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`FormManagerServer`], its glue and [`FormManagerCom`].
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
/// The server of a form manager. The form manager: it finds the form for a message class and
/// starts it.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [imapiformmgriunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgriunknown)
#[doc(alias = "IMAPIFormMgr")]
pub trait FormManagerServer: Server {
    /// Starts the form for a message and has it load the message.
    ///
    /// - `message_class`: Null: as the message says, with its status and flags.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`.
    ///
    /// [imapiformmgr-loadform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-loadform)
    fn load_form(
        &self,
        flags: flags::ResolveFormFlags,
        message_class: Option<&str>,
        message_status: u32,
        message_flags: u32,
        p_folder_focus: Option<&raw::IMAPIFolder>,
        p_message_site: &raw::IMAPIMessageSite,
        pmsg: &raw::IMessage,
        p_view_context: Option<&raw::IMAPIViewContext>,
        riid: Guid,
    ) -> Reply<IUnknown> {
        Err(Fault::no_support("IMAPIFormMgr::LoadForm"))
    }
    /// Finds the form for a message class.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`.
    ///
    /// [imapiformmgr-resolvemessageclass](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-resolvemessageclass)
    fn resolve_message_class(
        &self,
        msg_class: &str,
        flags: flags::ResolveFormFlags,
        p_folder_focus: Option<&raw::IMAPIFolder>,
    ) -> Reply<raw::IMAPIFormInfo> {
        Err(Fault::no_support("IMAPIFormMgr::ResolveMessageClass"))
    }
    /// Finds the forms for several message classes.
    ///
    /// - `p_msg_classes`: Null: all forms.
    ///
    /// [imapiformmgr-resolvemultiplemessageclasses](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-resolvemultiplemessageclasses)
    fn resolve_multiple_message_classes(
        &self,
        p_msg_classes: Option<&[String]>,
        flags: flags::ResolveFormFlags,
        p_folder_focus: Option<&raw::IMAPIFolder>,
    ) -> Reply<Vec<Option<raw::IMAPIFormInfo>>> {
        Err(Fault::no_support("IMAPIFormMgr::ResolveMultipleMessageClasses"))
    }
    /// Gives the properties that several forms use.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`.
    ///
    /// [imapiformmgr-calcformpropset](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-calcformpropset)
    fn calc_form_prop_set(
        &self,
        pfrminfoarray: &[raw::IMAPIFormInfo],
        flags: flags::FormPropSet,
    ) -> Reply<Vec<mapi_session::wire::form::FormProp>> {
        Err(Fault::no_support("IMAPIFormMgr::CalcFormPropSet"))
    }
    /// Starts a form.
    ///
    /// [imapiformmgr-createform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-createform)
    fn create_form(
        &self,
        flags: flags::ProviderFlags,
        pfrminfo_to_activate: &raw::IMAPIFormInfo,
        refiid_to_ask: Guid,
    ) -> Reply<IUnknown> {
        Err(Fault::no_support("IMAPIFormMgr::CreateForm"))
    }
    /// Has the user choose a form.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_USER_CANCEL`.
    ///
    /// [imapiformmgr-selectform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-selectform)
    fn select_form(
        &self,
        psz_title: Option<&str>,
        pfld: Option<&raw::IMAPIFolder>,
    ) -> Reply<raw::IMAPIFormInfo> {
        Err(Fault::no_support("IMAPIFormMgr::SelectForm"))
    }
    /// Has the user choose several forms.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_USER_CANCEL`.
    ///
    /// [imapiformmgr-selectmultipleforms](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-selectmultipleforms)
    fn select_multiple_forms(
        &self,
        psz_title: Option<&str>,
        pfld: Option<&raw::IMAPIFolder>,
        pfrminfoarray: Option<&[raw::IMAPIFormInfo]>,
    ) -> Reply<Vec<Option<raw::IMAPIFormInfo>>> {
        Err(Fault::no_support("IMAPIFormMgr::SelectMultipleForms"))
    }
    /// Has the user choose a form container.
    ///
    /// [imapiformmgr-selectformcontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-selectformcontainer)
    fn select_form_container(
        &self,
        flags: flags::FormRegistries,
    ) -> Reply<raw::IMAPIFormContainer> {
        Err(Fault::no_support("IMAPIFormMgr::SelectFormContainer"))
    }
    /// Gives the container of a registry of forms.
    ///
    /// - `unk`: The folder of HFRMREG_FOLDER; else null.
    ///
    /// [imapiformmgr-openformcontainer](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-openformcontainer)
    fn open_form_container(
        &self,
        hfrmreg: flags::FormRegistry,
        unk: Option<&IUnknown>,
    ) -> Reply<raw::IMAPIFormContainer> {
        Err(Fault::no_support("IMAPIFormMgr::OpenFormContainer"))
    }
    /// Downloads what a form needs before it is started.
    ///
    /// [imapiformmgr-prepareform](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-prepareform)
    fn prepare_form(
        &self,
        flags: flags::ProviderFlags,
        pfrminfo: &raw::IMAPIFormInfo,
    ) -> Reply<()> {
        Err(Fault::no_support("IMAPIFormMgr::PrepareForm"))
    }
    /// Tells whether the form itself can resolve a conflict of its message.
    ///
    /// Succeeds with a warning: `S_FALSE`.
    ///
    /// [imapiformmgr-isinconflict](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiformmgr-isinconflict)
    fn is_in_conflict(
        &self,
        message_flags: u32,
        message_status: u32,
        message_class: &str,
        p_folder_focus: Option<&raw::IMAPIFolder>,
    ) -> Reply<Outcome<()>> {
        Err(Fault::no_support("IMAPIFormMgr::IsInConflict"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMAPIFormMgr::LoadForm
    pub(in crate::generated) unsafe fn load_form(
        state: &ObjectState,
        server: &dyn FormManagerServer,
        uluiparam: usize,
        ulflags: u32,
        lpszmessageclass: *const i8,
        ulmessagestatus: u32,
        ulmessageflags: u32,
        pfolderfocus: Option<&raw::IMAPIFolder>,
        pmessagesite: Option<&raw::IMAPIMessageSite>,
        pmsg: Option<&raw::IMessage>,
        pviewcontext: Option<&raw::IMAPIViewContext>,
        riid: *const Guid,
        ppvobj: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(ppvobj);
            guard::serve(
                state,
                "IMAPIFormMgr::LoadForm",
                || {
                    out::required("ppvObj", ppvobj)?;
                    let flags = flags::ResolveFormFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000028)?,
                    );
                    let message_status = ulmessagestatus;
                    let message_flags = ulmessageflags;
                    let message_class = arg::text(
                        "lpszMessageClass",
                        lpszmessageclass.cast(),
                        false,
                    )?;
                    let p_folder_focus = pfolderfocus;
                    let p_message_site = arg::required(
                        "pMessageSite",
                        pmessagesite,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let pmsg = arg::required("pmsg", pmsg, Code::E_INVALID_PARAMETER)?;
                    let p_view_context = pviewcontext;
                    let riid = arg::required(
                        "riid",
                        arg::guid(riid.cast()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_ppv_obj = server
                        .load_form(
                            flags,
                            message_class.as_deref(),
                            message_status,
                            message_flags,
                            p_folder_focus,
                            p_message_site,
                            pmsg,
                            p_view_context,
                            riid,
                        )?;
                    let out_ppv_obj = out::query(
                        &out_ppv_obj,
                        Some(riid),
                        Some(<raw::IMAPIForm as Interface>::IID),
                    )?;
                    out::interface(ppvobj.cast(), out_ppv_obj);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormMgr::ResolveMessageClass
    pub(in crate::generated) unsafe fn resolve_message_class(
        state: &ObjectState,
        server: &dyn FormManagerServer,
        szmsgclass: *const i8,
        ulflags: u32,
        pfolderfocus: Option<&raw::IMAPIFolder>,
        ppresult: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(ppresult);
            guard::serve(
                state,
                "IMAPIFormMgr::ResolveMessageClass",
                || {
                    out::required("ppResult", ppresult)?;
                    let flags = flags::ResolveFormFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000020)?,
                    );
                    let msg_class = arg::required(
                        "szMsgClass",
                        arg::text("szMsgClass", szmsgclass.cast(), false)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let p_folder_focus = pfolderfocus;
                    let out_pp_result = server
                        .resolve_message_class(&msg_class, flags, p_folder_focus)?;
                    out::interface(ppresult, out_pp_result);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormMgr::ResolveMultipleMessageClasses
    pub(in crate::generated) unsafe fn resolve_multiple_message_classes(
        state: &ObjectState,
        server: &dyn FormManagerServer,
        pmsgclasses: *const raw::SMessageClassArray,
        ulflags: u32,
        pfolderfocus: Option<&raw::IMAPIFolder>,
        pfrminfoarray: *mut *mut raw::SMAPIFormInfoArray,
    ) -> i32 {
        unsafe {
            out::clear(pfrminfoarray);
            guard::serve(
                state,
                "IMAPIFormMgr::ResolveMultipleMessageClasses",
                || {
                    out::required("pfrminfoarray", pfrminfoarray)?;
                    let flags = flags::ResolveFormFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000020)?,
                    );
                    let p_msg_classes = arg::message_classes(
                        "pMsgClasses",
                        pmsgclasses,
                        None,
                    )?;
                    let p_folder_focus = pfolderfocus;
                    let out_pfrminfoarray = server
                        .resolve_multiple_message_classes(
                            p_msg_classes.as_deref(),
                            flags,
                            p_folder_focus,
                        )?;
                    let out_pfrminfoarray = out::form_infos(out_pfrminfoarray)?;
                    out_pfrminfoarray.store(pfrminfoarray.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormMgr::CalcFormPropSet
    pub(in crate::generated) unsafe fn calc_form_prop_set(
        state: &ObjectState,
        server: &dyn FormManagerServer,
        pfrminfoarray: *const raw::SMAPIFormInfoArray,
        ulflags: u32,
        ppresults: *mut *mut raw::SMAPIFormPropArray,
    ) -> i32 {
        unsafe {
            out::clear(ppresults);
            guard::serve(
                state,
                "IMAPIFormMgr::CalcFormPropSet",
                || {
                    out::required("ppResults", ppresults)?;
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::FormPropSet::from_raw(
                        ulflags & !arg::MAPI_UNICODE,
                    );
                    let pfrminfoarray = arg::required(
                        "pfrminfoarray",
                        arg::form_infos("pfrminfoarray", pfrminfoarray, None)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_pp_results = server
                        .calc_form_prop_set(&pfrminfoarray, flags)?;
                    let out_pp_results = out::form_props(&out_pp_results, unicode)?;
                    out_pp_results.store(ppresults.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormMgr::CreateForm
    pub(in crate::generated) unsafe fn create_form(
        state: &ObjectState,
        server: &dyn FormManagerServer,
        uluiparam: usize,
        ulflags: u32,
        pfrminfotoactivate: Option<&raw::IMAPIFormInfo>,
        refiidtoask: *const Guid,
        ppvobj: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(ppvobj);
            guard::serve(
                state,
                "IMAPIFormMgr::CreateForm",
                || {
                    out::required("ppvObj", ppvobj)?;
                    let flags = flags::ProviderFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000008)?,
                    );
                    let pfrminfo_to_activate = arg::required(
                        "pfrminfoToActivate",
                        pfrminfotoactivate,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let refiid_to_ask = arg::required(
                        "refiidToAsk",
                        arg::guid(refiidtoask.cast()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_ppv_obj = server
                        .create_form(flags, pfrminfo_to_activate, refiid_to_ask)?;
                    let out_ppv_obj = out::query(
                        &out_ppv_obj,
                        Some(refiid_to_ask),
                        Some(<raw::IMAPIForm as Interface>::IID),
                    )?;
                    out::interface(ppvobj.cast(), out_ppv_obj);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormMgr::SelectForm
    pub(in crate::generated) unsafe fn select_form(
        state: &ObjectState,
        server: &dyn FormManagerServer,
        uluiparam: usize,
        ulflags: u32,
        psztitle: *const c_void,
        pfld: Option<&raw::IMAPIFolder>,
        ppfrminforeturned: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(ppfrminforeturned);
            guard::serve(
                state,
                "IMAPIFormMgr::SelectForm",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("ppfrminfoReturned", ppfrminforeturned)?;
                    let unicode = arg::unicode(ulflags);
                    let psz_title = arg::text("pszTitle", psztitle.cast(), unicode)?;
                    let pfld = pfld;
                    let out_ppfrminfo_returned = server
                        .select_form(psz_title.as_deref(), pfld)?;
                    out::interface(ppfrminforeturned, out_ppfrminfo_returned);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormMgr::SelectMultipleForms
    pub(in crate::generated) unsafe fn select_multiple_forms(
        state: &ObjectState,
        server: &dyn FormManagerServer,
        uluiparam: usize,
        ulflags: u32,
        psztitle: *const c_void,
        pfld: Option<&raw::IMAPIFolder>,
        pfrminfoarray: *const raw::SMAPIFormInfoArray,
        ppfrminfoarray: *mut *mut raw::SMAPIFormInfoArray,
    ) -> i32 {
        unsafe {
            out::clear(ppfrminfoarray);
            guard::serve(
                state,
                "IMAPIFormMgr::SelectMultipleForms",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("ppfrminfoarray", ppfrminfoarray)?;
                    let unicode = arg::unicode(ulflags);
                    let psz_title = arg::text("pszTitle", psztitle.cast(), unicode)?;
                    let pfld = pfld;
                    let pfrminfoarray = arg::form_infos(
                        "pfrminfoarray",
                        pfrminfoarray,
                        None,
                    )?;
                    let out_ppfrminfoarray = server
                        .select_multiple_forms(
                            psz_title.as_deref(),
                            pfld,
                            pfrminfoarray.as_deref(),
                        )?;
                    let out_ppfrminfoarray = out::form_infos(out_ppfrminfoarray)?;
                    out_ppfrminfoarray.store(ppfrminfoarray.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormMgr::SelectFormContainer
    pub(in crate::generated) unsafe fn select_form_container(
        state: &ObjectState,
        server: &dyn FormManagerServer,
        uluiparam: usize,
        ulflags: u32,
        lppfcnt: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppfcnt);
            guard::serve(
                state,
                "IMAPIFormMgr::SelectFormContainer",
                || {
                    out::required("lppfcnt", lppfcnt)?;
                    let flags = flags::FormRegistries::from_raw(ulflags);
                    let out_pfcnt = server.select_form_container(flags)?;
                    out::interface(lppfcnt, out_pfcnt);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormMgr::OpenFormContainer
    pub(in crate::generated) unsafe fn open_form_container(
        state: &ObjectState,
        server: &dyn FormManagerServer,
        hfrmreg: u32,
        lpunk: *const c_void,
        lppfcnt: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppfcnt);
            guard::serve(
                state,
                "IMAPIFormMgr::OpenFormContainer",
                || {
                    out::required("lppfcnt", lppfcnt)?;
                    let hfrmreg = flags::FormRegistry::from_raw(hfrmreg);
                    let unk_pointer = lpunk.cast_mut();
                    let unk = IUnknown::from_raw_borrowed(&unk_pointer);
                    let out_pfcnt = server.open_form_container(hfrmreg, unk)?;
                    out::interface(lppfcnt, out_pfcnt);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormMgr::PrepareForm
    pub(in crate::generated) unsafe fn prepare_form(
        state: &ObjectState,
        server: &dyn FormManagerServer,
        uluiparam: usize,
        ulflags: u32,
        pfrminfo: Option<&raw::IMAPIFormInfo>,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIFormMgr::PrepareForm",
                || {
                    let flags = flags::ProviderFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000008)?,
                    );
                    let pfrminfo = arg::required(
                        "pfrminfo",
                        pfrminfo,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.prepare_form(flags, pfrminfo)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIFormMgr::IsInConflict
    pub(in crate::generated) unsafe fn is_in_conflict(
        state: &ObjectState,
        server: &dyn FormManagerServer,
        ulmessageflags: u32,
        ulmessagestatus: u32,
        szmessageclass: *const i8,
        pfolderfocus: Option<&raw::IMAPIFolder>,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIFormMgr::IsInConflict",
                || {
                    let message_flags = ulmessageflags;
                    let message_status = ulmessagestatus;
                    let message_class = arg::required(
                        "szMessageClass",
                        arg::text("szMessageClass", szmessageclass.cast(), false)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let p_folder_focus = pfolderfocus;
                    let outcome = server
                        .is_in_conflict(
                            message_flags,
                            message_status,
                            &message_class,
                            p_folder_focus,
                        )?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let () = outcome.into_value();
                    Ok(warning)
                },
            )
        }
    }
}
/// The COM class of a form manager: answers `IMAPIFormMgr` through a server.
#[implement(raw::IMAPIFormMgr)]
pub struct FormManagerCom {
    state: ObjectState,
    server: Arc<dyn FormManagerServer>,
}
impl FormManagerCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn FormManagerServer>,
    ) -> raw::IMAPIFormMgr {
        ComObject::new(FormManagerCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn FormManagerServer>> {
        if let Ok(class) = object.cast_object_ref::<FormManagerCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIFormMgr_Impl for FormManagerCom_Impl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut raw::MAPIERROR,
    ) -> i32 {
        unsafe { guard::last_error(&self.state, hresult, ulflags, lppmapierror) }
    }
    fn LoadForm(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lpszmessageclass: *const i8,
        ulmessagestatus: u32,
        ulmessageflags: u32,
        pfolderfocus: Ref<'_, raw::IMAPIFolder>,
        pmessagesite: Ref<'_, raw::IMAPIMessageSite>,
        pmsg: Ref<'_, raw::IMessage>,
        pviewcontext: Ref<'_, raw::IMAPIViewContext>,
        riid: *const Guid,
        ppvobj: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::form_manager::glue::load_form(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
                lpszmessageclass,
                ulmessagestatus,
                ulmessageflags,
                pfolderfocus.as_ref(),
                pmessagesite.as_ref(),
                pmsg.as_ref(),
                pviewcontext.as_ref(),
                riid,
                ppvobj,
            )
        }
    }
    fn ResolveMessageClass(
        &self,
        szmsgclass: *const i8,
        ulflags: u32,
        pfolderfocus: Ref<'_, raw::IMAPIFolder>,
        ppresult: OutRef<'_, raw::IMAPIFormInfo>,
    ) -> i32 {
        unsafe {
            super::form_manager::glue::resolve_message_class(
                &self.state,
                &*self.server,
                szmsgclass,
                ulflags,
                pfolderfocus.as_ref(),
                out::slot(ppresult),
            )
        }
    }
    fn ResolveMultipleMessageClasses(
        &self,
        pmsgclasses: *const raw::SMessageClassArray,
        ulflags: u32,
        pfolderfocus: Ref<'_, raw::IMAPIFolder>,
        pfrminfoarray: *mut *mut raw::SMAPIFormInfoArray,
    ) -> i32 {
        unsafe {
            super::form_manager::glue::resolve_multiple_message_classes(
                &self.state,
                &*self.server,
                pmsgclasses,
                ulflags,
                pfolderfocus.as_ref(),
                pfrminfoarray,
            )
        }
    }
    fn CalcFormPropSet(
        &self,
        pfrminfoarray: *const raw::SMAPIFormInfoArray,
        ulflags: u32,
        ppresults: *mut *mut raw::SMAPIFormPropArray,
    ) -> i32 {
        unsafe {
            super::form_manager::glue::calc_form_prop_set(
                &self.state,
                &*self.server,
                pfrminfoarray,
                ulflags,
                ppresults,
            )
        }
    }
    fn CreateForm(
        &self,
        uluiparam: usize,
        ulflags: u32,
        pfrminfotoactivate: Ref<'_, raw::IMAPIFormInfo>,
        refiidtoask: *const Guid,
        ppvobj: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::form_manager::glue::create_form(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
                pfrminfotoactivate.as_ref(),
                refiidtoask,
                ppvobj,
            )
        }
    }
    fn SelectForm(
        &self,
        uluiparam: usize,
        ulflags: u32,
        psztitle: *const c_void,
        pfld: Ref<'_, raw::IMAPIFolder>,
        ppfrminforeturned: OutRef<'_, raw::IMAPIFormInfo>,
    ) -> i32 {
        unsafe {
            super::form_manager::glue::select_form(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
                psztitle,
                pfld.as_ref(),
                out::slot(ppfrminforeturned),
            )
        }
    }
    fn SelectMultipleForms(
        &self,
        uluiparam: usize,
        ulflags: u32,
        psztitle: *const c_void,
        pfld: Ref<'_, raw::IMAPIFolder>,
        pfrminfoarray: *const raw::SMAPIFormInfoArray,
        ppfrminfoarray: *mut *mut raw::SMAPIFormInfoArray,
    ) -> i32 {
        unsafe {
            super::form_manager::glue::select_multiple_forms(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
                psztitle,
                pfld.as_ref(),
                pfrminfoarray,
                ppfrminfoarray,
            )
        }
    }
    fn SelectFormContainer(
        &self,
        uluiparam: usize,
        ulflags: u32,
        lppfcnt: OutRef<'_, raw::IMAPIFormContainer>,
    ) -> i32 {
        unsafe {
            super::form_manager::glue::select_form_container(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
                out::slot(lppfcnt),
            )
        }
    }
    fn OpenFormContainer(
        &self,
        hfrmreg: u32,
        lpunk: *const c_void,
        lppfcnt: OutRef<'_, raw::IMAPIFormContainer>,
    ) -> i32 {
        unsafe {
            super::form_manager::glue::open_form_container(
                &self.state,
                &*self.server,
                hfrmreg,
                lpunk,
                out::slot(lppfcnt),
            )
        }
    }
    fn PrepareForm(
        &self,
        uluiparam: usize,
        ulflags: u32,
        pfrminfo: Ref<'_, raw::IMAPIFormInfo>,
    ) -> i32 {
        unsafe {
            super::form_manager::glue::prepare_form(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
                pfrminfo.as_ref(),
            )
        }
    }
    fn IsInConflict(
        &self,
        ulmessageflags: u32,
        ulmessagestatus: u32,
        szmessageclass: *const i8,
        pfolderfocus: Ref<'_, raw::IMAPIFolder>,
    ) -> i32 {
        unsafe {
            super::form_manager::glue::is_in_conflict(
                &self.state,
                &*self.server,
                ulmessageflags,
                ulmessagestatus,
                szmessageclass,
                pfolderfocus.as_ref(),
            )
        }
    }
}
