//! The methods of `MapiPropServer` that are the same for every object of a store. Where they are
//! written, `prop` is the store's module with its rules of IMAPIProp, and `self.me()` gives what a
//! stream of the object stays with.

/// The methods that read, set and name properties.
macro_rules! serve_properties {
    () => {
        fn get_props(
            &self,
            tags: Option<&[mapi_session::Tag]>,
            unicode: bool,
        ) -> crate::com::Reply<mapi_session::Outcome<Vec<mapi_session::PropValue>>> {
            prop::get_props(self, tags, unicode)
        }

        fn get_prop_list(&self, unicode: bool) -> crate::com::Reply<Vec<mapi_session::Tag>> {
            prop::get_prop_list(self, unicode)
        }

        fn open_property(
            &self,
            tag: mapi_session::Tag,
            iid: mapi_session::Guid,
            options: u32,
            flags: mapi_session::flags::OpenPropertyFlags,
        ) -> crate::com::Reply<windows_core::IUnknown> {
            prop::open_property(self.me()?, tag, iid, options, flags)
        }

        fn set_props(
            &self,
            props: &[mapi_session::PropValue],
        ) -> crate::com::Reply<Vec<mapi_session::wire::PropProblem>> {
            prop::set_props(self, props)
        }

        fn delete_props(
            &self,
            tags: &[mapi_session::Tag],
        ) -> crate::com::Reply<Vec<mapi_session::wire::PropProblem>> {
            prop::delete_props(self, tags)
        }

        fn get_names_from_ids(
            &self,
            tags: Option<&[mapi_session::Tag]>,
            set: Option<mapi_session::Guid>,
            flags: mapi_session::flags::NamesFromIdsFlags,
        ) -> crate::com::Reply<mapi_session::Outcome<crate::props::Names>> {
            prop::get_names_from_ids(self.context(), tags, set, flags)
        }

        fn get_ids_from_names(
            &self,
            names: Option<&[mapi_session::wire::NamedProp]>,
            flags: mapi_session::flags::IdsFromNamesFlags,
        ) -> crate::com::Reply<mapi_session::Outcome<Vec<mapi_session::Tag>>> {
            prop::get_ids_from_names(self.context(), names, flags)
        }
    };
}
pub(crate) use serve_properties;

/// The methods that copy properties, and what the object has beside them.
macro_rules! serve_copies {
    () => {
        fn copy_to(
            &self,
            exclude: Option<&[mapi_session::Guid]>,
            exclude_props: Option<&[mapi_session::Tag]>,
            progress: Option<&mapi_session::raw::IMAPIProgress>,
            interface: mapi_session::Guid,
            dest_obj: &windows_core::IUnknown,
            flags: mapi_session::flags::CopyFlags,
        ) -> crate::com::Reply<Vec<mapi_session::wire::PropProblem>> {
            let own = self as &dyn prop::Object;
            let to = (interface, dest_obj);
            crate::msg_store::copy_to(own, exclude, exclude_props, progress, to, flags)
        }

        fn copy_props(
            &self,
            include_props: &[mapi_session::Tag],
            progress: Option<&mapi_session::raw::IMAPIProgress>,
            interface: mapi_session::Guid,
            dest_obj: &windows_core::IUnknown,
            flags: mapi_session::flags::CopyFlags,
        ) -> crate::com::Reply<Vec<mapi_session::wire::PropProblem>> {
            let own = self as &dyn prop::Object;
            crate::msg_store::copy_props(own, include_props, progress, (interface, dest_obj), flags)
        }
    };
}
pub(crate) use serve_copies;
