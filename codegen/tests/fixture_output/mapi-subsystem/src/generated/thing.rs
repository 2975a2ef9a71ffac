// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`ThingServer`], its glue and [`ThingCom`].
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
/// The server of a thing. Something that has a name.
///
/// Its second paragraph goes on for so long that the generator has to break the line before it
/// gets wider than a page.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [ithingiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ithingiunknown)
#[doc(alias = "IThing")]
pub trait ThingServer: Server {
    /// Gives it a name.
    ///
    /// - `type`: The name; a reserved word in Rust.
    ///
    /// Succeeds with a warning: `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`, `MAPI_E_UNKNOWN_FLAGS`.
    ///
    /// [ithing-rename](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ithing-rename)
    fn rename(&self, r#type: &str, flags: flags::OpenFlags) -> Reply<Outcome<()>> {
        Err(Fault::no_support("IThing::Rename"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IThing::Rename
    pub(in crate::generated) unsafe fn rename(
        state: &ObjectState,
        server: &dyn ThingServer,
        r#type: *const c_void,
        ulflags: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IThing::Rename",
                || {
                    let unicode = arg::unicode(ulflags);
                    let flags = flags::OpenFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x80000001)? & !arg::MAPI_UNICODE,
                    );
                    let r#type = arg::required(
                        "type",
                        arg::text("type", r#type.cast(), unicode)?
                            .filter(|text| !text.is_empty()),
                        Code::E_NOT_FOUND,
                    )?;
                    let outcome = server.rename(&r#type, flags)?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let () = outcome.into_value();
                    Ok(warning)
                },
            )
        }
    }
}
/// The COM class of a thing: answers `IThing` through a server.
#[implement(raw::IThing)]
pub struct ThingCom {
    state: ObjectState,
    server: Arc<dyn ThingServer>,
}
impl ThingCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(state: ObjectState, server: Arc<dyn ThingServer>) -> raw::IThing {
        ComObject::new(ThingCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn ThingServer>> {
        if let Ok(class) = object.cast_object_ref::<ThingCom>() {
            return Some(Arc::clone(&class.server));
        }
        if let Some(server) = super::servers::ChestCom::server_of(object) {
            return Some(server);
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IThing_Impl for ThingCom_Impl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut raw::MAPIERROR,
    ) -> i32 {
        unsafe { guard::last_error(&self.state, hresult, ulflags, lppmapierror) }
    }
    fn Rename(&self, r#type: *const c_void, ulflags: u32) -> i32 {
        unsafe {
            super::thing::glue::rename(&self.state, &*self.server, r#type, ulflags)
        }
    }
}
