// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`ProfileAdminServer`], its glue and [`ProfileAdminCom`].
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
/// The server of a profile administration. Makes, copies, renames and deletes profiles.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [iprofadminiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadminiunknown)
#[doc(alias = "IProfAdmin")]
pub trait ProfileAdminServer: Server {
    /// Opens the table of the profiles.
    ///
    /// [iprofadmin-getprofiletable](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-getprofiletable)
    fn get_profile_table(&self, flags: flags::ProfileFlags) -> Reply<raw::IMAPITable> {
        Err(Fault::no_support("IProfAdmin::GetProfileTable"))
    }
    /// Makes a profile.
    ///
    /// - `profile_name`: At most 64 characters.
    ///
    /// Documented errors: `MAPI_E_NO_ACCESS`.
    ///
    /// [iprofadmin-createprofile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-createprofile)
    fn create_profile(
        &self,
        profile_name: &str,
        flags: flags::ProfileFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IProfAdmin::CreateProfile"))
    }
    /// Deletes a profile; one in use goes when its last session ends.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`.
    ///
    /// [iprofadmin-deleteprofile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-deleteprofile)
    fn delete_profile(
        &self,
        profile_name: &str,
        flags: flags::ProfileFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IProfAdmin::DeleteProfile"))
    }
    /// Does nothing: profiles have no passwords any more.
    ///
    /// [iprofadmin-changeprofilepassword](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-changeprofilepassword)
    fn change_profile_password(&self, profile_name: &str) -> Reply<()> {
        Err(Fault::no_support("IProfAdmin::ChangeProfilePassword"))
    }
    /// Copies a profile.
    ///
    /// Documented errors: `MAPI_E_LOGON_FAILED`, `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`,
    /// `MAPI_E_USER_CANCEL`.
    ///
    /// [iprofadmin-copyprofile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-copyprofile)
    fn copy_profile(
        &self,
        old_profile_name: &str,
        new_profile_name: &str,
        flags: flags::ProfileFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IProfAdmin::CopyProfile"))
    }
    /// Renames a profile; one in use is renamed when its last session ends.
    ///
    /// Documented errors: `MAPI_E_LOGON_FAILED`, `MAPI_E_NO_ACCESS`, `MAPI_E_USER_CANCEL`.
    ///
    /// [iprofadmin-renameprofile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-renameprofile)
    fn rename_profile(
        &self,
        old_profile_name: &str,
        new_profile_name: &str,
        flags: flags::ProfileFlags,
    ) -> Reply<()> {
        Err(Fault::no_support("IProfAdmin::RenameProfile"))
    }
    /// Makes a profile the default one; without a name, none is.
    ///
    /// Documented errors: `MAPI_E_CALL_FAILED`, `MAPI_E_NOT_FOUND`.
    ///
    /// [iprofadmin-setdefaultprofile](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-setdefaultprofile)
    fn set_default_profile(&self, profile_name: Option<&str>) -> Reply<()> {
        Err(Fault::no_support("IProfAdmin::SetDefaultProfile"))
    }
    /// Gives the message services of a profile, without logging on.
    ///
    /// Documented errors: `MAPI_E_LOGON_FAILED`, `MAPI_E_USER_CANCEL`.
    ///
    /// [iprofadmin-adminservices](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/iprofadmin-adminservices)
    fn admin_services(
        &self,
        profile_name: &str,
        flags: flags::ProfileFlags,
    ) -> Reply<raw::IMsgServiceAdmin> {
        Err(Fault::no_support("IProfAdmin::AdminServices"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IProfAdmin::GetProfileTable
    pub(in crate::generated) unsafe fn get_profile_table(
        state: &ObjectState,
        server: &dyn ProfileAdminServer,
        ulflags: u32,
        lpptable: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpptable);
            guard::serve(
                state,
                "IProfAdmin::GetProfileTable",
                || {
                    out::required("lppTable", lpptable)?;
                    let flags = flags::ProfileFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000004)?,
                    );
                    let out_table = server.get_profile_table(flags)?;
                    out::interface(lpptable, out_table);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IProfAdmin::CreateProfile
    pub(in crate::generated) unsafe fn create_profile(
        state: &ObjectState,
        server: &dyn ProfileAdminServer,
        lpszprofilename: *const c_void,
        lpszpassword: *const c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IProfAdmin::CreateProfile",
                || {
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::ProfileFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x8000000D)? & !arg::MAPI_UNICODE,
                    );
                    let profile_name = arg::required(
                        "lpszProfileName",
                        arg::text("lpszProfileName", lpszprofilename.cast(), unicode)?
                            .filter(|text| !text.is_empty()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.create_profile(&profile_name, flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IProfAdmin::DeleteProfile
    pub(in crate::generated) unsafe fn delete_profile(
        state: &ObjectState,
        server: &dyn ProfileAdminServer,
        lpszprofilename: *const c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IProfAdmin::DeleteProfile",
                || {
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::ProfileFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000004)? & !arg::MAPI_UNICODE,
                    );
                    let profile_name = arg::required(
                        "lpszProfileName",
                        arg::text("lpszProfileName", lpszprofilename.cast(), unicode)?
                            .filter(|text| !text.is_empty()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.delete_profile(&profile_name, flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IProfAdmin::ChangeProfilePassword
    pub(in crate::generated) unsafe fn change_profile_password(
        state: &ObjectState,
        server: &dyn ProfileAdminServer,
        lpszprofilename: *const c_void,
        lpszoldpassword: *const c_void,
        lpsznewpassword: *const c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IProfAdmin::ChangeProfilePassword",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    let unicode = arg::unicode(ulflags);
                    let profile_name = arg::required(
                        "lpszProfileName",
                        arg::text("lpszProfileName", lpszprofilename.cast(), unicode)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.change_profile_password(&profile_name)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IProfAdmin::CopyProfile
    pub(in crate::generated) unsafe fn copy_profile(
        state: &ObjectState,
        server: &dyn ProfileAdminServer,
        lpszoldprofilename: *const c_void,
        lpszoldpassword: *const c_void,
        lpsznewprofilename: *const c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IProfAdmin::CopyProfile",
                || {
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::ProfileFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x8000000C)? & !arg::MAPI_UNICODE,
                    );
                    let old_profile_name = arg::required(
                        "lpszOldProfileName",
                        arg::text(
                                "lpszOldProfileName",
                                lpszoldprofilename.cast(),
                                unicode,
                            )?
                            .filter(|text| !text.is_empty()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let new_profile_name = arg::required(
                        "lpszNewProfileName",
                        arg::text(
                                "lpszNewProfileName",
                                lpsznewprofilename.cast(),
                                unicode,
                            )?
                            .filter(|text| !text.is_empty()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server
                        .copy_profile(&old_profile_name, &new_profile_name, flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IProfAdmin::RenameProfile
    pub(in crate::generated) unsafe fn rename_profile(
        state: &ObjectState,
        server: &dyn ProfileAdminServer,
        lpszoldprofilename: *const c_void,
        lpszoldpassword: *const c_void,
        lpsznewprofilename: *const c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IProfAdmin::RenameProfile",
                || {
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::ProfileFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000004)? & !arg::MAPI_UNICODE,
                    );
                    let old_profile_name = arg::required(
                        "lpszOldProfileName",
                        arg::text(
                                "lpszOldProfileName",
                                lpszoldprofilename.cast(),
                                unicode,
                            )?
                            .filter(|text| !text.is_empty()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let new_profile_name = arg::required(
                        "lpszNewProfileName",
                        arg::text(
                                "lpszNewProfileName",
                                lpsznewprofilename.cast(),
                                unicode,
                            )?
                            .filter(|text| !text.is_empty()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server
                        .rename_profile(&old_profile_name, &new_profile_name, flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IProfAdmin::SetDefaultProfile
    pub(in crate::generated) unsafe fn set_default_profile(
        state: &ObjectState,
        server: &dyn ProfileAdminServer,
        lpszprofilename: *const c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IProfAdmin::SetDefaultProfile",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    let unicode = arg::unicode(ulflags);
                    let profile_name = arg::text(
                        "lpszProfileName",
                        lpszprofilename.cast(),
                        unicode,
                    )?;
                    let () = server.set_default_profile(profile_name.as_deref())?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IProfAdmin::AdminServices
    pub(in crate::generated) unsafe fn admin_services(
        state: &ObjectState,
        server: &dyn ProfileAdminServer,
        lpszprofilename: *const c_void,
        lpszpassword: *const c_void,
        uluiparam: usize,
        ulflags: u32,
        lppserviceadmin: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppserviceadmin);
            guard::serve(
                state,
                "IProfAdmin::AdminServices",
                || {
                    out::required("lppServiceAdmin", lppserviceadmin)?;
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::ProfileFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000008)? & !arg::MAPI_UNICODE,
                    );
                    let profile_name = arg::required(
                        "lpszProfileName",
                        arg::text("lpszProfileName", lpszprofilename.cast(), unicode)?
                            .filter(|text| !text.is_empty()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_service_admin = server.admin_services(&profile_name, flags)?;
                    out::interface(lppserviceadmin, out_service_admin);
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a profile administration: answers `IProfAdmin` through a server.
#[implement(raw::IProfAdmin)]
pub struct ProfileAdminCom {
    state: ObjectState,
    server: Arc<dyn ProfileAdminServer>,
}
impl ProfileAdminCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn ProfileAdminServer>,
    ) -> raw::IProfAdmin {
        ComObject::new(ProfileAdminCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn ProfileAdminServer>> {
        if let Ok(class) = object.cast_object_ref::<ProfileAdminCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IProfAdmin_Impl for ProfileAdminCom_Impl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut raw::MAPIERROR,
    ) -> i32 {
        unsafe { guard::last_error(&self.state, hresult, ulflags, lppmapierror) }
    }
    fn GetProfileTable(
        &self,
        ulflags: u32,
        lpptable: OutRef<'_, raw::IMAPITable>,
    ) -> i32 {
        unsafe {
            super::profile_admin::glue::get_profile_table(
                &self.state,
                &*self.server,
                ulflags,
                out::slot(lpptable),
            )
        }
    }
    fn CreateProfile(
        &self,
        lpszprofilename: *const c_void,
        lpszpassword: *const c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::profile_admin::glue::create_profile(
                &self.state,
                &*self.server,
                lpszprofilename,
                lpszpassword,
                uluiparam,
                ulflags,
            )
        }
    }
    fn DeleteProfile(&self, lpszprofilename: *const c_void, ulflags: u32) -> i32 {
        unsafe {
            super::profile_admin::glue::delete_profile(
                &self.state,
                &*self.server,
                lpszprofilename,
                ulflags,
            )
        }
    }
    fn ChangeProfilePassword(
        &self,
        lpszprofilename: *const c_void,
        lpszoldpassword: *const c_void,
        lpsznewpassword: *const c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::profile_admin::glue::change_profile_password(
                &self.state,
                &*self.server,
                lpszprofilename,
                lpszoldpassword,
                lpsznewpassword,
                ulflags,
            )
        }
    }
    fn CopyProfile(
        &self,
        lpszoldprofilename: *const c_void,
        lpszoldpassword: *const c_void,
        lpsznewprofilename: *const c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::profile_admin::glue::copy_profile(
                &self.state,
                &*self.server,
                lpszoldprofilename,
                lpszoldpassword,
                lpsznewprofilename,
                uluiparam,
                ulflags,
            )
        }
    }
    fn RenameProfile(
        &self,
        lpszoldprofilename: *const c_void,
        lpszoldpassword: *const c_void,
        lpsznewprofilename: *const c_void,
        uluiparam: usize,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            super::profile_admin::glue::rename_profile(
                &self.state,
                &*self.server,
                lpszoldprofilename,
                lpszoldpassword,
                lpsznewprofilename,
                uluiparam,
                ulflags,
            )
        }
    }
    fn SetDefaultProfile(&self, lpszprofilename: *const c_void, ulflags: u32) -> i32 {
        unsafe {
            super::profile_admin::glue::set_default_profile(
                &self.state,
                &*self.server,
                lpszprofilename,
                ulflags,
            )
        }
    }
    fn AdminServices(
        &self,
        lpszprofilename: *const c_void,
        lpszpassword: *const c_void,
        uluiparam: usize,
        ulflags: u32,
        lppserviceadmin: OutRef<'_, raw::IMsgServiceAdmin>,
    ) -> i32 {
        unsafe {
            super::profile_admin::glue::admin_services(
                &self.state,
                &*self.server,
                lpszprofilename,
                lpszpassword,
                uluiparam,
                ulflags,
                out::slot(lppserviceadmin),
            )
        }
    }
}
