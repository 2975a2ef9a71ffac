// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`ServiceAdmin2Server`], its glue and [`ServiceAdmin2Com`].
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
/// The server of a service administration. Message service administration that tells the UID
/// of a service it makes.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [imsgserviceadmin2imsgserviceadmin](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin2imsgserviceadmin)
#[doc(alias = "IMsgServiceAdmin2")]
pub trait ServiceAdmin2Server: super::servers::ServiceAdminServer {
    /// Adds a message service to the profile and tells its UID.
    ///
    /// - `lpsz_service`: Its name in MapiSvc.inf.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`.
    ///
    /// [imsgserviceadmin2-createmsgserviceex](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin2-createmsgserviceex)
    fn create_msg_service_ex(
        &self,
        lpsz_service: &str,
        display_name: Option<&str>,
        flags: flags::ServiceUiFlags,
    ) -> Reply<Guid> {
        Err(Fault::no_support("IMsgServiceAdmin2::CreateMsgServiceEx"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMsgServiceAdmin2::CreateMsgServiceEx
    pub(in crate::generated) unsafe fn create_msg_service_ex(
        state: &ObjectState,
        server: &dyn ServiceAdmin2Server,
        lpszservice: *const c_void,
        lpszdisplayname: *const c_void,
        uluiparam: usize,
        ulflags: u32,
        lpuidservice: *mut raw::MAPIUID,
    ) -> i32 {
        unsafe {
            out::clear(lpuidservice);
            guard::serve(
                state,
                "IMsgServiceAdmin2::CreateMsgServiceEx",
                || {
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::ServiceUiFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000092)? & !arg::MAPI_UNICODE,
                    );
                    let lpsz_service = arg::required(
                        "lpszService",
                        arg::text("lpszService", lpszservice.cast(), unicode)?
                            .filter(|text| !text.is_empty()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let display_name = arg::text(
                        "lpszDisplayName",
                        lpszdisplayname.cast(),
                        unicode,
                    )?;
                    let out_lpuid_service = server
                        .create_msg_service_ex(
                            &lpsz_service,
                            display_name.as_deref(),
                            flags,
                        )?;
                    out::guid(lpuidservice.cast(), out_lpuid_service);
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a service administration: answers `IMsgServiceAdmin2` through a server.
#[implement(raw::IMsgServiceAdmin2)]
pub struct ServiceAdmin2Com {
    state: ObjectState,
    server: Arc<dyn ServiceAdmin2Server>,
}
impl ServiceAdmin2Com {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn ServiceAdmin2Server>,
    ) -> raw::IMsgServiceAdmin2 {
        ComObject::new(ServiceAdmin2Com { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn ServiceAdmin2Server>> {
        if let Ok(class) = object.cast_object_ref::<ServiceAdmin2Com>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMsgServiceAdmin_Impl for ServiceAdmin2Com_Impl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut raw::MAPIERROR,
    ) -> i32 {
        unsafe { guard::last_error(&self.state, hresult, ulflags, lppmapierror) }
    }
    fn GetMsgServiceTable(
        &self,
        ulflags: u32,
        lpptable: OutRef<'_, raw::IMAPITable>,
    ) -> i32 {
        unsafe {
            super::service_admin::glue::get_msg_service_table(
                &self.state,
                &*self.server,
                ulflags,
                out::slot(lpptable),
            )
        }
    }
    fn CreateMsgService(
        &self,
        lpszservice: *const c_void,
        lpszdisplayname: *const c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::service_admin::glue::create_msg_service(
                &self.state,
                &*self.server,
                lpszservice,
                lpszdisplayname,
                uluiparam,
                ulflags,
            )
        }
    }
    fn DeleteMsgService(&self, lpuid: *const raw::MAPIUID) -> i32 {
        unsafe {
            super::service_admin::glue::delete_msg_service(
                &self.state,
                &*self.server,
                lpuid,
            )
        }
    }
    fn CopyMsgService(
        &self,
        lpuid: *const raw::MAPIUID,
        lpszdisplayname: *const c_void,
        lpinterfacetocopy: *const Guid,
        lpinterfacedst: *const Guid,
        lpobjectdst: *const c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::service_admin::glue::copy_msg_service(
                &self.state,
                &*self.server,
                lpuid,
                lpszdisplayname,
                lpinterfacetocopy,
                lpinterfacedst,
                lpobjectdst,
                uluiparam,
                ulflags,
            )
        }
    }
    fn RenameMsgService(
        &self,
        lpuid: *const raw::MAPIUID,
        ulflags: u32,
        lpszdisplayname: *const c_void,
    ) -> i32 {
        unsafe {
            super::service_admin::glue::rename_msg_service(
                &self.state,
                &*self.server,
                lpuid,
                ulflags,
                lpszdisplayname,
            )
        }
    }
    fn ConfigureMsgService(
        &self,
        lpuid: *const raw::MAPIUID,
        uluiparam: usize,
        ulflags: u32,
        cvalues: u32,
        lpprops: *const raw::SPropValue,
    ) -> i32 {
        unsafe {
            super::service_admin::glue::configure_msg_service(
                &self.state,
                &*self.server,
                lpuid,
                uluiparam,
                ulflags,
                cvalues,
                lpprops,
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
            super::service_admin::glue::open_profile_section(
                &self.state,
                &*self.server,
                lpuid,
                lpinterface,
                ulflags,
                lppprofsect,
            )
        }
    }
    fn MsgServiceTransportOrder(
        &self,
        cuid: u32,
        lpuidlist: *const raw::MAPIUID,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::service_admin::glue::msg_service_transport_order(
                &self.state,
                &*self.server,
                cuid,
                lpuidlist,
                ulflags,
            )
        }
    }
    fn AdminProviders(
        &self,
        lpuid: *const raw::MAPIUID,
        ulflags: u32,
        lppprovideradmin: OutRef<'_, raw::IProviderAdmin>,
    ) -> i32 {
        unsafe {
            super::service_admin::glue::admin_providers(
                &self.state,
                &*self.server,
                lpuid,
                ulflags,
                out::slot(lppprovideradmin),
            )
        }
    }
    fn SetPrimaryIdentity(&self, lpuid: *const raw::MAPIUID, ulflags: u32) -> i32 {
        unsafe {
            super::service_admin::glue::set_primary_identity(
                &self.state,
                &*self.server,
                lpuid,
                ulflags,
            )
        }
    }
    fn GetProviderTable(
        &self,
        ulflags: u32,
        lpptable: OutRef<'_, raw::IMAPITable>,
    ) -> i32 {
        unsafe {
            super::service_admin::glue::get_provider_table(
                &self.state,
                &*self.server,
                ulflags,
                out::slot(lpptable),
            )
        }
    }
}
#[allow(non_snake_case)]
impl raw::IMsgServiceAdmin2_Impl for ServiceAdmin2Com_Impl {
    fn CreateMsgServiceEx(
        &self,
        lpszservice: *const c_void,
        lpszdisplayname: *const c_void,
        uluiparam: usize,
        ulflags: u32,
        lpuidservice: *mut raw::MAPIUID,
    ) -> i32 {
        unsafe {
            super::service_admin2::glue::create_msg_service_ex(
                &self.state,
                &*self.server,
                lpszservice,
                lpszdisplayname,
                uluiparam,
                ulflags,
                lpuidservice,
            )
        }
    }
}
