//! `IMAPIProp` of servers that keep a [`PropObject`].

use mapi_session::Code;
use windows_core::IUnknown;

use super::object::PropObject;
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::generated::servers::MapiPropCom;

/// Refuses to copy an object onto itself.
///
/// # Errors
/// `MAPI_E_NO_ACCESS` when `object` is a COM object that `server` answers for.
pub fn not_itself<T: ?Sized>(server: &T, object: &IUnknown) -> Reply<()> {
    let other = MapiPropCom::server_of(object);
    if deviates("H.5.2") {
        return Ok(());
    }
    if other.is_some_and(|other| std::ptr::addr_eq(std::sync::Arc::as_ptr(&other), server)) {
        return Err(Fault::new(Code::E_NO_ACCESS, "the destination is the object itself"));
    }
    Ok(())
}

/// Implements `MapiPropServer` for a type by its [`PropObject`]: `forward_props!(Status, props)`
/// for `struct Status { props: Arc<PropObject>, … }`.
macro_rules! forward_props {
    ($server:ty $(, $field:ident)?) => {
        impl $crate::generated::servers::MapiPropServer for $server {
            fn save_changes(
                &self,
                flags: ::mapi_session::flags::SaveFlags,
            ) -> $crate::com::Reply<()> {
                $crate::props::PropObject::save_changes(&self$(.$field)?, flags)
            }

            fn get_props(
                &self,
                tags: Option<&[::mapi_session::Tag]>,
                unicode: bool,
            ) -> $crate::com::Reply<::mapi_session::Outcome<Vec<::mapi_session::PropValue>>> {
                $crate::props::PropObject::get_props(&self$(.$field)?, tags, unicode)
            }

            fn get_prop_list(
                &self,
                unicode: bool,
            ) -> $crate::com::Reply<Vec<::mapi_session::Tag>> {
                $crate::props::PropObject::get_prop_list(&self$(.$field)?, unicode)
            }

            fn open_property(
                &self,
                tag: ::mapi_session::Tag,
                iid: ::mapi_session::Guid,
                interface_options: u32,
                flags: ::mapi_session::flags::OpenPropertyFlags,
            ) -> $crate::com::Reply<::windows_core::IUnknown> {
                $crate::props::PropObject::open_property(
                    &self$(.$field)?,
                    tag,
                    iid,
                    interface_options,
                    flags,
                )
            }

            fn set_props(
                &self,
                props: &[::mapi_session::PropValue],
            ) -> $crate::com::Reply<Vec<::mapi_session::wire::PropProblem>> {
                $crate::props::PropObject::set_props(&self$(.$field)?, props)
            }

            fn delete_props(
                &self,
                tags: &[::mapi_session::Tag],
            ) -> $crate::com::Reply<Vec<::mapi_session::wire::PropProblem>> {
                $crate::props::PropObject::delete_props(&self$(.$field)?, tags)
            }

            fn copy_to(
                &self,
                exclude_interfaces: Option<&[::mapi_session::Guid]>,
                exclude: Option<&[::mapi_session::Tag]>,
                _progress: Option<&::mapi_session::raw::IMAPIProgress>,
                interface: ::mapi_session::Guid,
                object: &::windows_core::IUnknown,
                flags: ::mapi_session::flags::CopyFlags,
            ) -> $crate::com::Reply<Vec<::mapi_session::wire::PropProblem>> {
                $crate::props::not_itself(self, object)?;
                $crate::props::parts_excluded(exclude_interfaces, &[])?;
                $crate::props::PropObject::copy_to(
                    &self$(.$field)?,
                    exclude,
                    interface,
                    object,
                    flags,
                )
            }

            fn copy_props(
                &self,
                include: &[::mapi_session::Tag],
                _progress: Option<&::mapi_session::raw::IMAPIProgress>,
                interface: ::mapi_session::Guid,
                object: &::windows_core::IUnknown,
                flags: ::mapi_session::flags::CopyFlags,
            ) -> $crate::com::Reply<Vec<::mapi_session::wire::PropProblem>> {
                $crate::props::not_itself(self, object)?;
                $crate::props::PropObject::copy_props(
                    &self$(.$field)?,
                    include,
                    interface,
                    object,
                    flags,
                )
            }

            fn get_names_from_ids(
                &self,
                tags: Option<&[::mapi_session::Tag]>,
                set: Option<::mapi_session::Guid>,
                flags: ::mapi_session::flags::NamesFromIdsFlags,
            ) -> $crate::com::Reply<
                ::mapi_session::Outcome<(
                    Vec<::mapi_session::Tag>,
                    Vec<Option<::mapi_session::wire::NamedProp>>,
                )>,
            > {
                $crate::props::PropObject::get_names_from_ids(&self$(.$field)?, tags, set, flags)
            }

            fn get_ids_from_names(
                &self,
                names: Option<&[::mapi_session::wire::NamedProp]>,
                flags: ::mapi_session::flags::IdsFromNamesFlags,
            ) -> $crate::com::Reply<::mapi_session::Outcome<Vec<::mapi_session::Tag>>> {
                $crate::props::PropObject::get_ids_from_names(&self$(.$field)?, names, flags)
            }
        }
    };
}
pub(crate) use forward_props;

forward_props!(PropObject);
