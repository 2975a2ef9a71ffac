// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`StatusObjectServer`], its glue and [`StatusObjectCom`].
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
/// The server of a status object. A status object: the state of a resource of the session, and
/// what can be done about it.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [imapistatusimapiprop](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatusimapiprop)
#[doc(alias = "IMAPIStatus")]
pub trait StatusObjectServer: super::servers::MapiPropServer {
    /// Checks the state of the resource, or starts the work that a flag names.
    ///
    /// Documented errors: `MAPI_E_BUSY`, `MAPI_E_NO_SUPPORT`, `MAPI_E_USER_CANCEL`.
    ///
    /// [imapistatus-validatestate](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-validatestate)
    fn validate_state(&self, flags: flags::ValidateFlags) -> Reply<()> {
        Err(Fault::no_support("IMAPIStatus::ValidateState"))
    }
    /// Shows the settings of the resource.
    ///
    /// Documented errors: `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapistatus-settingsdialog](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-settingsdialog)
    fn settings_dialog(&self, flags: flags::SettingsFlags) -> Reply<()> {
        Err(Fault::no_support("IMAPIStatus::SettingsDialog"))
    }
    /// Changes the password of the resource.
    ///
    /// Documented errors: `MAPI_E_NO_ACCESS`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapistatus-changepassword](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-changepassword)
    fn change_password(&self, old_pass: &str, new_pass: &str) -> Reply<()> {
        Err(Fault::no_support("IMAPIStatus::ChangePassword"))
    }
    /// Sends or fetches what waits. MAPI_E_BUSY after ASYNC_OK says that the work has started.
    ///
    /// - `target_transport`: On the spooler: the one transport to flush.
    ///
    /// Documented errors: `MAPI_E_BUSY`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapistatus-flushqueues](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapistatus-flushqueues)
    fn flush_queues(
        &self,
        target_transport: Option<&[u8]>,
        flags: flags::FlushFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IMAPIStatus::FlushQueues"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMAPIStatus::ValidateState
    pub(in crate::generated) unsafe fn validate_state(
        state: &ObjectState,
        server: &dyn StatusObjectServer,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIStatus::ValidateState",
                || {
                    let flags = flags::ValidateFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x007F0001)?,
                    );
                    let () = server.validate_state(flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIStatus::SettingsDialog
    pub(in crate::generated) unsafe fn settings_dialog(
        state: &ObjectState,
        server: &dyn StatusObjectServer,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIStatus::SettingsDialog",
                || {
                    let flags = flags::SettingsFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000001)?,
                    );
                    let () = server.settings_dialog(flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIStatus::ChangePassword
    pub(in crate::generated) unsafe fn change_password(
        state: &ObjectState,
        server: &dyn StatusObjectServer,
        lpoldpass: *const c_void,
        lpnewpass: *const c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIStatus::ChangePassword",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    let unicode = arg::unicode(ulflags);
                    let old_pass = arg::required(
                        "lpOldPass",
                        arg::text("lpOldPass", lpoldpass.cast(), unicode)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let new_pass = arg::required(
                        "lpNewPass",
                        arg::text("lpNewPass", lpnewpass.cast(), unicode)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.change_password(&old_pass, &new_pass)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIStatus::FlushQueues
    pub(in crate::generated) unsafe fn flush_queues(
        state: &ObjectState,
        server: &dyn StatusObjectServer,
        uluiparam: usize,
        cbtargettransport: u32,
        lptargettransport: *const raw::ENTRYID,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIStatus::FlushQueues",
                || {
                    let flags = flags::FlushFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x0000003E)?,
                    );
                    let target_transport = arg::bytes(
                        "lpTargetTransport",
                        lptargettransport.cast(),
                        cbtargettransport,
                        Some(65536u32),
                    )?;
                    let () = server.flush_queues(target_transport, flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a status object: answers `IMAPIStatus` through a server.
#[implement(raw::IMAPIStatus)]
pub struct StatusObjectCom {
    state: ObjectState,
    server: Arc<dyn StatusObjectServer>,
}
impl StatusObjectCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn StatusObjectServer>,
    ) -> raw::IMAPIStatus {
        ComObject::new(StatusObjectCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn StatusObjectServer>> {
        if let Ok(class) = object.cast_object_ref::<StatusObjectCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIProp_Impl for StatusObjectCom_Impl {
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
impl raw::IMAPIStatus_Impl for StatusObjectCom_Impl {
    fn ValidateState(&self, uluiparam: usize, ulflags: u32) -> i32 {
        unsafe {
            super::status_object::glue::validate_state(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
            )
        }
    }
    fn SettingsDialog(&self, uluiparam: usize, ulflags: u32) -> i32 {
        unsafe {
            super::status_object::glue::settings_dialog(
                &self.state,
                &*self.server,
                uluiparam,
                ulflags,
            )
        }
    }
    fn ChangePassword(
        &self,
        lpoldpass: *const c_void,
        lpnewpass: *const c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::status_object::glue::change_password(
                &self.state,
                &*self.server,
                lpoldpass,
                lpnewpass,
                ulflags,
            )
        }
    }
    fn FlushQueues(
        &self,
        uluiparam: usize,
        cbtargettransport: u32,
        lptargettransport: *const raw::ENTRYID,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::status_object::glue::flush_queues(
                &self.state,
                &*self.server,
                uluiparam,
                cbtargettransport,
                lptargettransport,
                ulflags,
            )
        }
    }
}
