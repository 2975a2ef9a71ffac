// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`ServiceAdminServer`], its glue and [`ServiceAdminCom`].
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
/// The server of a service administration. The message services of a profile. Of a session's
/// own profile, changes count from the next session on.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [imsgserviceadminiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadminiunknown)
#[doc(alias = "IMsgServiceAdmin")]
pub trait ServiceAdminServer: Server {
    /// Opens the table of the message services.
    ///
    /// [imsgserviceadmin-getmsgservicetable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-getmsgservicetable)
    fn get_msg_service_table(&self) -> Reply<raw::IMAPITable> {
        Err(Fault::no_support("IMsgServiceAdmin::GetMsgServiceTable"))
    }
    /// Adds a message service to the profile.
    ///
    /// - `service`: Its name in MapiSvc.inf.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`.
    ///
    /// [imsgserviceadmin-createmsgservice](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-createmsgservice)
    fn create_msg_service(
        &self,
        service: &str,
        display_name: Option<&str>,
        flags: flags::ServiceUiFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IMsgServiceAdmin::CreateMsgService"))
    }
    /// Removes a message service from the profile.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`.
    ///
    /// [imsgserviceadmin-deletemsgservice](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-deletemsgservice)
    fn delete_msg_service(&self, uid: Guid) -> Reply<()> {
        Err(Fault::no_support("IMsgServiceAdmin::DeleteMsgService"))
    }
    /// Copies a message service into this or another profile.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`.
    ///
    /// [imsgserviceadmin-copymsgservice](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-copymsgservice)
    fn copy_msg_service(
        &self,
        uid: Guid,
        display_name: Option<&str>,
        interface_to_copy: Option<Guid>,
        interface_dst: Option<Guid>,
        object_dst: Option<&IUnknown>,
        flags: flags::ServiceUiFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IMsgServiceAdmin::CopyMsgService"))
    }
    /// Renames a message service; MAPI refuses it always.
    ///
    /// Documented errors: `MAPI_E_NO_SUPPORT`.
    ///
    /// [imsgserviceadmin-renamemsgservice](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-renamemsgservice)
    fn rename_msg_service(&self, uid: Guid, display_name: &str) -> Reply<()> {
        Err(Fault::no_support("IMsgServiceAdmin::RenameMsgService"))
    }
    /// Configures a message service, from properties or by dialog.
    ///
    /// Documented errors: `MAPI_E_EXTENDED_ERROR`, `MAPI_E_NOT_FOUND`, `MAPI_E_NOT_INITIALIZED`,
    /// `MAPI_E_USER_CANCEL`.
    ///
    /// [imsgserviceadmin-configuremsgservice](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-configuremsgservice)
    fn configure_msg_service(
        &self,
        uid: Guid,
        flags: flags::ServiceUiFlags,
        props: Option<&[PropValue]>,
    ) -> Reply<()> {
        Err(Fault::no_support("IMsgServiceAdmin::ConfigureMsgService"))
    }
    /// Opens a section of the profile.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`.
    ///
    /// [imsgserviceadmin-openprofilesection](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-openprofilesection)
    fn open_profile_section(
        &self,
        uid: Guid,
        interface: Option<Guid>,
        flags: flags::ProfileSectionFlags,
    ) -> Reply<IUnknown> {
        Err(Fault::no_support("IMsgServiceAdmin::OpenProfileSection"))
    }
    /// Sets the order in which transports are asked; all of them must be listed.
    ///
    /// - `uid_list`: Their PR_PROVIDER_UIDs.
    ///
    /// Documented errors: `MAPI_E_BUSY`, `MAPI_E_NOT_FOUND`.
    ///
    /// [imsgserviceadmin-msgservicetransportorder](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-msgservicetransportorder)
    fn msg_service_transport_order(&self, uid_list: &[Guid]) -> Reply<()> {
        Err(Fault::no_support("IMsgServiceAdmin::MsgServiceTransportOrder"))
    }
    /// Gives the providers of a message service.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`.
    ///
    /// [imsgserviceadmin-adminproviders](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-adminproviders)
    fn admin_providers(&self, uid: Guid) -> Reply<raw::IProviderAdmin> {
        Err(Fault::no_support("IMsgServiceAdmin::AdminProviders"))
    }
    /// Chooses the message service that gives the primary identity; without one, none does.
    ///
    /// Documented errors: `MAPI_E_NO_ACCESS`.
    ///
    /// [imsgserviceadmin-setprimaryidentity](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-setprimaryidentity)
    fn set_primary_identity(&self, uid: Option<Guid>) -> Reply<()> {
        Err(Fault::no_support("IMsgServiceAdmin::SetPrimaryIdentity"))
    }
    /// Opens the table of all providers of the profile.
    ///
    /// [imsgserviceadmin-getprovidertable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imsgserviceadmin-getprovidertable)
    fn get_provider_table(&self, unicode: bool) -> Reply<raw::IMAPITable> {
        Err(Fault::no_support("IMsgServiceAdmin::GetProviderTable"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMsgServiceAdmin::GetMsgServiceTable
    pub(in crate::generated) unsafe fn get_msg_service_table(
        state: &ObjectState,
        server: &dyn ServiceAdminServer,
        ulflags: u32,
        lpptable: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpptable);
            guard::serve(
                state,
                "IMsgServiceAdmin::GetMsgServiceTable",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    out::required("lppTable", lpptable)?;
                    let out_table = server.get_msg_service_table()?;
                    out::interface(lpptable, out_table);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgServiceAdmin::CreateMsgService
    pub(in crate::generated) unsafe fn create_msg_service(
        state: &ObjectState,
        server: &dyn ServiceAdminServer,
        lpszservice: *const c_void,
        lpszdisplayname: *const c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgServiceAdmin::CreateMsgService",
                || {
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::ServiceUiFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000092)? & !arg::MAPI_UNICODE,
                    );
                    let service = arg::required(
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
                    let () = server
                        .create_msg_service(&service, display_name.as_deref(), flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgServiceAdmin::DeleteMsgService
    pub(in crate::generated) unsafe fn delete_msg_service(
        state: &ObjectState,
        server: &dyn ServiceAdminServer,
        lpuid: *const raw::MAPIUID,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgServiceAdmin::DeleteMsgService",
                || {
                    let uid = arg::required(
                        "lpUID",
                        arg::guid(lpuid.cast()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.delete_msg_service(uid)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgServiceAdmin::CopyMsgService
    pub(in crate::generated) unsafe fn copy_msg_service(
        state: &ObjectState,
        server: &dyn ServiceAdminServer,
        lpuid: *const raw::MAPIUID,
        lpszdisplayname: *const c_void,
        lpinterfacetocopy: *const Guid,
        lpinterfacedst: *const Guid,
        lpobjectdst: *const c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgServiceAdmin::CopyMsgService",
                || {
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::ServiceUiFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000002)? & !arg::MAPI_UNICODE,
                    );
                    let uid = arg::required(
                        "lpUID",
                        arg::guid(lpuid.cast()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let display_name = arg::text(
                        "lpszDisplayName",
                        lpszdisplayname.cast(),
                        unicode,
                    )?;
                    let interface_to_copy = arg::guid(lpinterfacetocopy.cast());
                    let interface_dst = arg::guid(lpinterfacedst.cast());
                    let object_dst_pointer = lpobjectdst.cast_mut();
                    let object_dst = IUnknown::from_raw_borrowed(&object_dst_pointer);
                    let () = server
                        .copy_msg_service(
                            uid,
                            display_name.as_deref(),
                            interface_to_copy,
                            interface_dst,
                            object_dst,
                            flags,
                        )?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgServiceAdmin::RenameMsgService
    pub(in crate::generated) unsafe fn rename_msg_service(
        state: &ObjectState,
        server: &dyn ServiceAdminServer,
        lpuid: *const raw::MAPIUID,
        ulflags: u32,
        lpszdisplayname: *const c_void,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgServiceAdmin::RenameMsgService",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    let unicode = arg::unicode(ulflags);
                    let uid = arg::required(
                        "lpUID",
                        arg::guid(lpuid.cast()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let display_name = arg::required(
                        "lpszDisplayName",
                        arg::text("lpszDisplayName", lpszdisplayname.cast(), unicode)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.rename_msg_service(uid, &display_name)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgServiceAdmin::ConfigureMsgService
    pub(in crate::generated) unsafe fn configure_msg_service(
        state: &ObjectState,
        server: &dyn ServiceAdminServer,
        lpuid: *const raw::MAPIUID,
        uluiparam: usize,
        ulflags: u32,
        cvalues: u32,
        lpprops: *const raw::SPropValue,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgServiceAdmin::ConfigureMsgService",
                || {
                    let flags = flags::ServiceUiFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x8000001A)? & !arg::MAPI_UNICODE,
                    );
                    let uid = arg::required(
                        "lpUID",
                        arg::guid(lpuid.cast()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let props = arg::props("lpProps", lpprops, cvalues, Some(65536u32))?;
                    let () = server.configure_msg_service(uid, flags, props.as_deref())?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgServiceAdmin::OpenProfileSection
    pub(in crate::generated) unsafe fn open_profile_section(
        state: &ObjectState,
        server: &dyn ServiceAdminServer,
        lpuid: *const raw::MAPIUID,
        lpinterface: *const Guid,
        ulflags: u32,
        lppprofsect: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppprofsect);
            guard::serve(
                state,
                "IMsgServiceAdmin::OpenProfileSection",
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
    /// IMsgServiceAdmin::MsgServiceTransportOrder
    pub(in crate::generated) unsafe fn msg_service_transport_order(
        state: &ObjectState,
        server: &dyn ServiceAdminServer,
        cuid: u32,
        lpuidlist: *const raw::MAPIUID,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgServiceAdmin::MsgServiceTransportOrder",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    let uid_list = arg::required(
                        "lpUIDList",
                        arg::guids("lpUIDList", lpuidlist.cast(), cuid, Some(4096u32))?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.msg_service_transport_order(&uid_list)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgServiceAdmin::AdminProviders
    pub(in crate::generated) unsafe fn admin_providers(
        state: &ObjectState,
        server: &dyn ServiceAdminServer,
        lpuid: *const raw::MAPIUID,
        ulflags: u32,
        lppprovideradmin: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppprovideradmin);
            guard::serve(
                state,
                "IMsgServiceAdmin::AdminProviders",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    out::required("lppProviderAdmin", lppprovideradmin)?;
                    let uid = arg::required(
                        "lpUID",
                        arg::guid(lpuid.cast()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_provider_admin = server.admin_providers(uid)?;
                    out::interface(lppprovideradmin, out_provider_admin);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgServiceAdmin::SetPrimaryIdentity
    pub(in crate::generated) unsafe fn set_primary_identity(
        state: &ObjectState,
        server: &dyn ServiceAdminServer,
        lpuid: *const raw::MAPIUID,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMsgServiceAdmin::SetPrimaryIdentity",
                || {
                    arg::flags("ulFlags", ulflags, 0)?;
                    let uid = arg::guid(lpuid.cast());
                    let () = server.set_primary_identity(uid)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMsgServiceAdmin::GetProviderTable
    pub(in crate::generated) unsafe fn get_provider_table(
        state: &ObjectState,
        server: &dyn ServiceAdminServer,
        ulflags: u32,
        lpptable: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpptable);
            guard::serve(
                state,
                "IMsgServiceAdmin::GetProviderTable",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("lppTable", lpptable)?;
                    let unicode = arg::unicode(ulflags);
                    let out_table = server.get_provider_table(unicode)?;
                    out::interface(lpptable, out_table);
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a service administration: answers `IMsgServiceAdmin` through a server.
#[implement(raw::IMsgServiceAdmin)]
pub struct ServiceAdminCom {
    state: ObjectState,
    server: Arc<dyn ServiceAdminServer>,
}
impl ServiceAdminCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn ServiceAdminServer>,
    ) -> raw::IMsgServiceAdmin {
        ComObject::new(ServiceAdminCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn ServiceAdminServer>> {
        if let Ok(class) = object.cast_object_ref::<ServiceAdminCom>() {
            return Some(Arc::clone(&class.server));
        }
        if let Some(server) = super::servers::ServiceAdmin2Com::server_of(object) {
            return Some(server);
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMsgServiceAdmin_Impl for ServiceAdminCom_Impl {
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
