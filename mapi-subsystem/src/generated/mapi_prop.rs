// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`MapiPropServer`], its glue and [`MapiPropCom`].
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
/// The server of an object. An object with properties.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [imapipropiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapipropiunknown)
#[doc(alias = "IMAPIProp")]
pub trait MapiPropServer: Server {
    /// Makes the changes of the object lasting.
    ///
    /// Documented errors: `MAPI_E_NO_ACCESS`, `MAPI_E_OBJECT_CHANGED`, `MAPI_E_OBJECT_DELETED`.
    ///
    /// [imapiprop-savechanges](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-savechanges)
    fn save_changes(&self, flags: flags::SaveFlags) -> Reply<()> {
        Err(Fault::no_support("IMAPIProp::SaveChanges"))
    }
    /// Reads properties; the values come in the order of the tags.
    ///
    /// - `prop_tag_array`: Null: all properties but the hidden ones.
    ///
    /// Succeeds with a warning: `MAPI_W_ERRORS_RETURNED`.
    ///
    /// Documented errors: `MAPI_E_INVALID_PARAMETER`.
    ///
    /// [imapiprop-getprops](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-getprops)
    fn get_props(
        &self,
        prop_tag_array: Option<&[Tag]>,
        unicode: bool,
    ) -> Reply<Outcome<Vec<PropValue>>> {
        Err(Fault::no_support("IMAPIProp::GetProps"))
    }
    /// Lists the tags of all properties that the object has.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`.
    ///
    /// [imapiprop-getproplist](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-getproplist)
    fn get_prop_list(&self, unicode: bool) -> Reply<Vec<Tag>> {
        Err(Fault::no_support("IMAPIProp::GetPropList"))
    }
    /// Opens a property as an object of its own: a stream, a table, a message.
    ///
    /// - `prop_tag`: The tag, with its type.
    /// - `interface_options`: What it means depends on the interface; 0 for none.
    ///
    /// Documented errors: `MAPI_E_INTERFACE_NOT_SUPPORTED`, `MAPI_E_INVALID_PARAMETER`,
    /// `MAPI_E_NOT_FOUND`, `MAPI_E_NO_ACCESS`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapiprop-openproperty](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-openproperty)
    fn open_property(
        &self,
        prop_tag: Tag,
        iid: Guid,
        interface_options: u32,
        flags: flags::OpenPropertyFlags,
    ) -> Reply<IUnknown> {
        Err(Fault::no_support("IMAPIProp::OpenProperty"))
    }
    /// Sets properties. Success does not mean that all could be set: the problems say which could
    /// not.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_COMPUTED`, `MAPI_E_INVALID_TYPE`,
    /// `MAPI_E_NOT_ENOUGH_MEMORY`, `MAPI_E_NO_ACCESS`, `MAPI_E_UNEXPECTED_TYPE`.
    ///
    /// [imapiprop-setprops](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-setprops)
    fn set_props(&self, prop_array: &[PropValue]) -> Reply<Vec<PropProblem>> {
        Err(Fault::no_support("IMAPIProp::SetProps"))
    }
    /// Deletes properties; only the identifiers in the tags count.
    ///
    /// Documented errors: `MAPI_E_NO_ACCESS`.
    ///
    /// [imapiprop-deleteprops](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-deleteprops)
    fn delete_props(&self, prop_tag_array: &[Tag]) -> Reply<Vec<PropProblem>> {
        Err(Fault::no_support("IMAPIProp::DeleteProps"))
    }
    /// Copies or moves all properties but those excluded, to another object.
    ///
    /// - `interface`: Interface of the destination.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_COLLISION`, `MAPI_E_COMPUTED`,
    /// `MAPI_E_DECLINE_COPY`, `MAPI_E_FOLDER_CYCLE`, `MAPI_E_INTERFACE_NOT_SUPPORTED`,
    /// `MAPI_E_INVALID_TYPE`, `MAPI_E_NO_ACCESS`, `MAPI_E_UNEXPECTED_TYPE`.
    ///
    /// [imapiprop-copyto](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-copyto)
    fn copy_to(
        &self,
        exclude: Option<&[Guid]>,
        exclude_props: Option<&[Tag]>,
        progress: Option<&raw::IMAPIProgress>,
        interface: Guid,
        dest_obj: &IUnknown,
        flags: flags::CopyFlags,
    ) -> Reply<Vec<PropProblem>> {
        Err(Fault::no_support("IMAPIProp::CopyTo"))
    }
    /// Copies or moves properties to another object.
    ///
    /// - `interface`: Interface of the destination.
    ///
    /// Documented errors: `MAPI_E_BAD_CHARWIDTH`, `MAPI_E_COLLISION`, `MAPI_E_COMPUTED`,
    /// `MAPI_E_DECLINE_COPY`, `MAPI_E_FOLDER_CYCLE`, `MAPI_E_INTERFACE_NOT_SUPPORTED`,
    /// `MAPI_E_INVALID_TYPE`, `MAPI_E_NO_ACCESS`, `MAPI_E_UNEXPECTED_TYPE`.
    ///
    /// [imapiprop-copyprops](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-copyprops)
    fn copy_props(
        &self,
        include_props: &[Tag],
        progress: Option<&raw::IMAPIProgress>,
        interface: Guid,
        dest_obj: &IUnknown,
        flags: flags::CopyFlags,
    ) -> Reply<Vec<PropProblem>> {
        Err(Fault::no_support("IMAPIProp::CopyProps"))
    }
    /// Tells the names of named properties.
    ///
    /// - `prop_tags`: Null inside: all named properties.
    /// - `prop_tags`: Null inside: all named properties.
    ///
    /// Succeeds with a warning: `MAPI_W_ERRORS_RETURNED`.
    ///
    /// Documented errors: `MAPI_E_INVALID_PARAMETER`, `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapiprop-getnamesfromids](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-getnamesfromids)
    fn get_names_from_ids(
        &self,
        prop_tags: Option<&[Tag]>,
        prop_set_guid: Option<Guid>,
        flags: flags::NamesFromIdsFlags,
    ) -> Reply<Outcome<(Vec<Tag>, Vec<Option<NamedProp>>)>> {
        Err(Fault::no_support("IMAPIProp::GetNamesFromIDs"))
    }
    /// Tells the tags of named properties, with the type open.
    ///
    /// - `prop_names`: Null: all names.
    ///
    /// Succeeds with a warning: `MAPI_W_ERRORS_RETURNED`.
    ///
    /// Documented errors: `MAPI_E_NOT_ENOUGH_MEMORY`, `MAPI_E_NO_SUPPORT`, `MAPI_E_TOO_BIG`.
    ///
    /// [imapiprop-getidsfromnames](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiprop-getidsfromnames)
    fn get_ids_from_names(
        &self,
        prop_names: Option<&[NamedProp]>,
        flags: flags::IdsFromNamesFlags,
    ) -> Reply<Outcome<Vec<Tag>>> {
        Err(Fault::no_support("IMAPIProp::GetIDsFromNames"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMAPIProp::SaveChanges
    pub(in crate::generated) unsafe fn save_changes(
        state: &ObjectState,
        server: &dyn MapiPropServer,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIProp::SaveChanges",
                || {
                    let flags = flags::SaveFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x0000108F)?,
                    );
                    let () = server.save_changes(flags)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIProp::GetProps
    pub(in crate::generated) unsafe fn get_props(
        state: &ObjectState,
        server: &dyn MapiPropServer,
        lpproptagarray: *const raw::SPropTagArray,
        ulflags: u32,
        lpcvalues: *mut u32,
        lppproparray: *mut *mut raw::SPropValue,
    ) -> i32 {
        unsafe {
            out::clear(lpcvalues);
            out::clear(lppproparray);
            guard::serve(
                state,
                "IMAPIProp::GetProps",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("lpcValues", lpcvalues)?;
                    out::required("lppPropArray", lppproparray)?;
                    let unicode = arg::unicode(ulflags);
                    let prop_tag_array = arg::tags(
                        "lpPropTagArray",
                        lpproptagarray,
                        None,
                    )?;
                    let outcome = server.get_props(prop_tag_array.as_deref(), unicode)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let out_prop_array = outcome.into_value();
                    let out_prop_array_count = out::count(out_prop_array.len())?;
                    let out_prop_array = out::props(&out_prop_array)?;
                    out::number(lpcvalues, out_prop_array_count);
                    out_prop_array.store(lppproparray.cast());
                    Ok(warning)
                },
            )
        }
    }
    /// IMAPIProp::GetPropList
    pub(in crate::generated) unsafe fn get_prop_list(
        state: &ObjectState,
        server: &dyn MapiPropServer,
        ulflags: u32,
        lppproptagarray: *mut *mut raw::SPropTagArray,
    ) -> i32 {
        unsafe {
            out::clear(lppproptagarray);
            guard::serve(
                state,
                "IMAPIProp::GetPropList",
                || {
                    arg::flags("ulFlags", ulflags, arg::MAPI_UNICODE)?;
                    out::required("lppPropTagArray", lppproptagarray)?;
                    let unicode = arg::unicode(ulflags);
                    let out_prop_tag_array = server.get_prop_list(unicode)?;
                    let out_prop_tag_array = out::tags(&out_prop_tag_array)?;
                    out_prop_tag_array.store(lppproptagarray.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIProp::OpenProperty
    pub(in crate::generated) unsafe fn open_property(
        state: &ObjectState,
        server: &dyn MapiPropServer,
        ulproptag: u32,
        lpiid: *const Guid,
        ulinterfaceoptions: u32,
        ulflags: u32,
        lppunk: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lppunk);
            guard::serve(
                state,
                "IMAPIProp::OpenProperty",
                || {
                    out::required("lppUnk", lppunk)?;
                    let prop_tag = Tag(ulproptag);
                    let interface_options = ulinterfaceoptions;
                    let flags = flags::OpenPropertyFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x0000000B)?,
                    );
                    let iid = arg::required(
                        "lpiid",
                        arg::guid(lpiid.cast()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_unk = server
                        .open_property(prop_tag, iid, interface_options, flags)?;
                    let out_unk = out::query(&out_unk, Some(iid), None)?;
                    out::interface(lppunk.cast(), out_unk);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIProp::SetProps
    pub(in crate::generated) unsafe fn set_props(
        state: &ObjectState,
        server: &dyn MapiPropServer,
        cvalues: u32,
        lpproparray: *const raw::SPropValue,
        lppproblems: *mut *mut raw::SPropProblemArray,
    ) -> i32 {
        unsafe {
            out::clear(lppproblems);
            guard::serve(
                state,
                "IMAPIProp::SetProps",
                || {
                    let prop_array = arg::required(
                        "lpPropArray",
                        arg::props("lpPropArray", lpproparray, cvalues, Some(65536u32))?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_problems = server.set_props(&prop_array)?;
                    let out_problems = out::problems(&out_problems)?;
                    out_problems.store(lppproblems.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIProp::DeleteProps
    pub(in crate::generated) unsafe fn delete_props(
        state: &ObjectState,
        server: &dyn MapiPropServer,
        lpproptagarray: *const raw::SPropTagArray,
        lppproblems: *mut *mut raw::SPropProblemArray,
    ) -> i32 {
        unsafe {
            out::clear(lppproblems);
            guard::serve(
                state,
                "IMAPIProp::DeleteProps",
                || {
                    let prop_tag_array = arg::required(
                        "lpPropTagArray",
                        arg::tags("lpPropTagArray", lpproptagarray, None)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_problems = server.delete_props(&prop_tag_array)?;
                    let out_problems = out::problems(&out_problems)?;
                    out_problems.store(lppproblems.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIProp::CopyTo
    pub(in crate::generated) unsafe fn copy_to(
        state: &ObjectState,
        server: &dyn MapiPropServer,
        ciidexclude: u32,
        rgiidexclude: *const Guid,
        lpexcludeprops: *const raw::SPropTagArray,
        uluiparam: usize,
        lpprogress: Option<&raw::IMAPIProgress>,
        lpinterface: *const Guid,
        lpdestobj: *const c_void,
        ulflags: u32,
        lppproblems: *mut *mut raw::SPropProblemArray,
    ) -> i32 {
        unsafe {
            out::clear(lppproblems);
            guard::serve(
                state,
                "IMAPIProp::CopyTo",
                || {
                    let flags = flags::CopyFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x0000000F)?,
                    );
                    let exclude = arg::guids(
                        "rgiidExclude",
                        rgiidexclude.cast(),
                        ciidexclude,
                        None,
                    )?;
                    let exclude_props = arg::tags(
                        "lpExcludeProps",
                        lpexcludeprops,
                        None,
                    )?;
                    let progress = lpprogress;
                    let interface = arg::required(
                        "lpInterface",
                        arg::guid(lpinterface.cast()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let dest_obj_pointer = lpdestobj.cast_mut();
                    let dest_obj = arg::required(
                        "lpDestObj",
                        IUnknown::from_raw_borrowed(&dest_obj_pointer),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_problems = server
                        .copy_to(
                            exclude.as_deref(),
                            exclude_props.as_deref(),
                            progress,
                            interface,
                            dest_obj,
                            flags,
                        )?;
                    let out_problems = out::problems(&out_problems)?;
                    out_problems.store(lppproblems.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIProp::CopyProps
    pub(in crate::generated) unsafe fn copy_props(
        state: &ObjectState,
        server: &dyn MapiPropServer,
        lpincludeprops: *const raw::SPropTagArray,
        uluiparam: usize,
        lpprogress: Option<&raw::IMAPIProgress>,
        lpinterface: *const Guid,
        lpdestobj: *const c_void,
        ulflags: u32,
        lppproblems: *mut *mut raw::SPropProblemArray,
    ) -> i32 {
        unsafe {
            out::clear(lppproblems);
            guard::serve(
                state,
                "IMAPIProp::CopyProps",
                || {
                    let flags = flags::CopyFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x0000000F)?,
                    );
                    let include_props = arg::required(
                        "lpIncludeProps",
                        arg::tags("lpIncludeProps", lpincludeprops, None)?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let progress = lpprogress;
                    let interface = arg::required(
                        "lpInterface",
                        arg::guid(lpinterface.cast()),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let dest_obj_pointer = lpdestobj.cast_mut();
                    let dest_obj = arg::required(
                        "lpDestObj",
                        IUnknown::from_raw_borrowed(&dest_obj_pointer),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let out_problems = server
                        .copy_props(
                            &include_props,
                            progress,
                            interface,
                            dest_obj,
                            flags,
                        )?;
                    let out_problems = out::problems(&out_problems)?;
                    out_problems.store(lppproblems.cast());
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIProp::GetNamesFromIDs
    pub(in crate::generated) unsafe fn get_names_from_ids(
        state: &ObjectState,
        server: &dyn MapiPropServer,
        lppproptags: *mut *mut raw::SPropTagArray,
        lppropsetguid: *const Guid,
        ulflags: u32,
        lpcpropnames: *mut u32,
        lppppropnames: *mut *mut *mut raw::MAPINAMEID,
    ) -> i32 {
        unsafe {
            out::clear(lpcpropnames);
            out::clear(lppppropnames);
            guard::serve(
                state,
                "IMAPIProp::GetNamesFromIDs",
                || {
                    out::required("lpcPropNames", lpcpropnames)?;
                    out::required("lpppPropNames", lppppropnames)?;
                    let flags = flags::NamesFromIdsFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000003)?,
                    );
                    let prop_tags = arg::tags(
                        "lppPropTags",
                        arg::target(lppproptags),
                        None,
                    )?;
                    let prop_set_guid = arg::guid(lppropsetguid.cast());
                    let outcome = server
                        .get_names_from_ids(prop_tags.as_deref(), prop_set_guid, flags)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let (out_prop_tags, out_prop_names) = outcome.into_value();
                    let out_prop_tags_made = out::made_tags(
                        &out_prop_tags,
                        prop_tags.is_some(),
                    )?;
                    let out_prop_names_count = out::count(out_prop_names.len())?;
                    let out_prop_names = out::names(&out_prop_names)?;
                    out::tags_over(lppproptags, out_prop_tags_made, &out_prop_tags);
                    out::number(lpcpropnames, out_prop_names_count);
                    out_prop_names.store(lppppropnames.cast());
                    Ok(warning)
                },
            )
        }
    }
    /// IMAPIProp::GetIDsFromNames
    pub(in crate::generated) unsafe fn get_ids_from_names(
        state: &ObjectState,
        server: &dyn MapiPropServer,
        cpropnames: u32,
        lpppropnames: *const *const raw::MAPINAMEID,
        ulflags: u32,
        lppproptags: *mut *mut raw::SPropTagArray,
    ) -> i32 {
        unsafe {
            out::clear(lppproptags);
            guard::serve(
                state,
                "IMAPIProp::GetIDsFromNames",
                || {
                    out::required("lppPropTags", lppproptags)?;
                    let flags = flags::IdsFromNamesFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000002)?,
                    );
                    let prop_names = arg::names(
                        "lppPropNames",
                        lpppropnames,
                        cpropnames,
                        Some(32768u32),
                    )?;
                    let outcome = server
                        .get_ids_from_names(prop_names.as_deref(), flags)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let out_prop_tags = outcome.into_value();
                    let out_prop_tags = out::tags(&out_prop_tags)?;
                    out_prop_tags.store(lppproptags.cast());
                    Ok(warning)
                },
            )
        }
    }
}
/// The COM class of an object: answers `IMAPIProp` through a server.
#[implement(raw::IMAPIProp)]
pub struct MapiPropCom {
    state: ObjectState,
    server: Arc<dyn MapiPropServer>,
}
impl MapiPropCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn MapiPropServer>,
    ) -> raw::IMAPIProp {
        ComObject::new(MapiPropCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn MapiPropServer>> {
        if let Ok(class) = object.cast_object_ref::<MapiPropCom>() {
            return Some(Arc::clone(&class.server));
        }
        if let Some(server) = super::servers::AddressBookCom::server_of(object) {
            return Some(server);
        }
        if let Some(server) = super::servers::AttachmentCom::server_of(object) {
            return Some(server);
        }
        if let Some(server) = super::servers::ContainerCom::server_of(object) {
            return Some(server);
        }
        if let Some(server) = super::servers::FormInfoCom::server_of(object) {
            return Some(server);
        }
        if let Some(server) = super::servers::StatusObjectCom::server_of(object) {
            return Some(server);
        }
        if let Some(server) = super::servers::MailUserCom::server_of(object) {
            return Some(server);
        }
        if let Some(server) = super::servers::MessageCom::server_of(object) {
            return Some(server);
        }
        if let Some(server) = super::servers::MsgStoreCom::server_of(object) {
            return Some(server);
        }
        if let Some(server) = super::servers::ProfileSectionCom::server_of(object) {
            return Some(server);
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIProp_Impl for MapiPropCom_Impl {
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
