// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`ProviderAdminServer`], its glue and [`ProviderAdminCom`].
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
/// The server of a provider administration. The providers of a message service.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [iprovideradminiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprovideradminiunknown)
#[doc(alias = "IProviderAdmin")]
pub trait ProviderAdminServer: Server {
    /// Opens the table of the providers.
    ///
    /// [iprovideradmin-getprovidertable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprovideradmin-getprovidertable)
    fn get_provider_table(&self, unicode: bool) -> Reply<raw::IMAPITable> {
        Err(Fault::no_support("IProviderAdmin::GetProviderTable"))
    }
    /// Adds a provider to the message service.
    ///
    /// - `provider`: Its name in MapiSvc.inf.
    ///
    /// Documented errors: `MAPI_E_USER_CANCEL`.
    ///
    /// [iprovideradmin-createprovider](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprovideradmin-createprovider)
    fn create_provider(
        &self,
        provider: &str,
        props: Option<&[PropValue]>,
        flags: flags::ProviderFlags,
    ) -> Reply<Guid> {
        Err(Fault::no_support("IProviderAdmin::CreateProvider"))
    }
    /// Removes a provider; one in use goes when its last session ends.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`.
    ///
    /// [iprovideradmin-deleteprovider](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprovideradmin-deleteprovider)
    fn delete_provider(&self, uid: Guid) -> Reply<()> {
        Err(Fault::no_support("IProviderAdmin::DeleteProvider"))
    }
    /// Opens the profile section of a provider.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`.
    ///
    /// [iprovideradmin-openprofilesection](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprovideradmin-openprofilesection)
    fn open_profile_section(
        &self,
        uid: Guid,
        interface: Option<Guid>,
        flags: flags::ProfileSectionFlags,
    ) -> Reply<IUnknown> {
        Err(Fault::no_support("IProviderAdmin::OpenProfileSection"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IProviderAdmin::GetProviderTable
    pub(in crate::generated) unsafe fn get_provider_table(
        state: &ObjectState,
        server: &dyn ProviderAdminServer,
        ulflags: u32,
        lpptable: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpptable);
            guard::serve(
                state,
                "IProviderAdmin::GetProviderTable",
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
    /// IProviderAdmin::CreateProvider
    pub(in crate::generated) unsafe fn create_provider(
        state: &ObjectState,
        server: &dyn ProviderAdminServer,
        lpszprovider: *const c_void,
        cvalues: u32,
        lpprops: *const raw::SPropValue,
        uluiparam: usize,
        ulflags: u32,
        lpuid: *mut raw::MAPIUID,
    ) -> i32 {
        unsafe {
            out::clear(lpuid);
            guard::serve(
                state,
                "IProviderAdmin::CreateProvider",
                || {
                    out::required("lpUID", lpuid)?;
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::ProviderFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000008)? & !arg::MAPI_UNICODE,
                    );
                    let provider = arg::required(
                        "lpszProvider",
                        arg::text("lpszProvider", lpszprovider.cast(), unicode)?
                            .filter(|text| !text.is_empty()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let props = arg::props("lpProps", lpprops, cvalues, Some(65536u32))?;
                    let out_uid = server
                        .create_provider(&provider, props.as_deref(), flags)?;
                    out::guid(lpuid.cast(), out_uid);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IProviderAdmin::DeleteProvider
    pub(in crate::generated) unsafe fn delete_provider(
        state: &ObjectState,
        server: &dyn ProviderAdminServer,
        lpuid: *const raw::MAPIUID,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IProviderAdmin::DeleteProvider",
                || {
                    let uid = arg::required(
                        "lpUID",
                        arg::guid(lpuid.cast()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.delete_provider(uid)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IProviderAdmin::OpenProfileSection
    pub(in crate::generated) unsafe fn open_profile_section(
        state: &ObjectState,
        server: &dyn ProviderAdminServer,
        lpuid: *const raw::MAPIUID,
        lpinterface: *const Guid,
        ulflags: u32,
        lppprofsect: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppprofsect);
            guard::serve(
                state,
                "IProviderAdmin::OpenProfileSection",
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
}
/// The COM class of a provider administration: answers `IProviderAdmin` through a server.
#[implement(raw::IProviderAdmin)]
pub struct ProviderAdminCom {
    state: ObjectState,
    server: Arc<dyn ProviderAdminServer>,
}
impl ProviderAdminCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn ProviderAdminServer>,
    ) -> raw::IProviderAdmin {
        ComObject::new(ProviderAdminCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn ProviderAdminServer>> {
        if let Ok(class) = object.cast_object_ref::<ProviderAdminCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IProviderAdmin_Impl for ProviderAdminCom_Impl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut raw::MAPIERROR,
    ) -> i32 {
        unsafe { guard::last_error(&self.state, hresult, ulflags, lppmapierror) }
    }
    fn GetProviderTable(
        &self,
        ulflags: u32,
        lpptable: OutRef<'_, raw::IMAPITable>,
    ) -> i32 {
        unsafe {
            super::provider_admin::glue::get_provider_table(
                &self.state,
                &*self.server,
                ulflags,
                out::slot(lpptable),
            )
        }
    }
    fn CreateProvider(
        &self,
        lpszprovider: *const c_void,
        cvalues: u32,
        lpprops: *const raw::SPropValue,
        uluiparam: usize,
        ulflags: u32,
        lpuid: *mut raw::MAPIUID,
    ) -> i32 {
        unsafe {
            super::provider_admin::glue::create_provider(
                &self.state,
                &*self.server,
                lpszprovider,
                cvalues,
                lpprops,
                uluiparam,
                ulflags,
                lpuid,
            )
        }
    }
    fn DeleteProvider(&self, lpuid: *const raw::MAPIUID) -> i32 {
        unsafe {
            super::provider_admin::glue::delete_provider(
                &self.state,
                &*self.server,
                lpuid,
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
            super::provider_admin::glue::open_profile_section(
                &self.state,
                &*self.server,
                lpuid,
                lpinterface,
                ulflags,
                lppprofsect,
            )
        }
    }
}
