// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`ClientShutdownServer`], its glue and [`ClientShutdownCom`].
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
/// The server of a client shutdown. Tells MAPI that the client's process is about to end, so
/// that providers save what they have.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [imapiclientshutdowniunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiclientshutdowniunknown)
#[doc(alias = "IMAPIClientShutdown")]
pub trait ClientShutdownServer: Server {
    /// Asks whether all providers can end fast.
    ///
    /// Documented errors: `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapiclientshutdown-queryfastshutdown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiclientshutdown-queryfastshutdown)
    fn query_fast_shutdown(&self) -> Reply<()> {
        Err(Fault::no_support("IMAPIClientShutdown::QueryFastShutdown"))
    }
    /// Tells that the process is going to end.
    ///
    /// [imapiclientshutdown-notifyprocessshutdown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiclientshutdown-notifyprocessshutdown)
    fn notify_process_shutdown(&self) -> Reply<()> {
        Err(Fault::no_support("IMAPIClientShutdown::NotifyProcessShutdown"))
    }
    /// Tells that the client ends now and calls nothing of MAPI any more.
    ///
    /// Documented errors: `MAPI_E_NO_SUPPORT`.
    ///
    /// [imapiclientshutdown-dofastshutdown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/imapiclientshutdown-dofastshutdown)
    fn do_fast_shutdown(&self) -> Reply<()> {
        Err(Fault::no_support("IMAPIClientShutdown::DoFastShutdown"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IMAPIClientShutdown::QueryFastShutdown
    pub(in crate::generated) unsafe fn query_fast_shutdown(
        state: &ObjectState,
        server: &dyn ClientShutdownServer,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIClientShutdown::QueryFastShutdown",
                || {
                    let () = server.query_fast_shutdown()?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIClientShutdown::NotifyProcessShutdown
    pub(in crate::generated) unsafe fn notify_process_shutdown(
        state: &ObjectState,
        server: &dyn ClientShutdownServer,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIClientShutdown::NotifyProcessShutdown",
                || {
                    let () = server.notify_process_shutdown()?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IMAPIClientShutdown::DoFastShutdown
    pub(in crate::generated) unsafe fn do_fast_shutdown(
        state: &ObjectState,
        server: &dyn ClientShutdownServer,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IMAPIClientShutdown::DoFastShutdown",
                || {
                    let () = server.do_fast_shutdown()?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a client shutdown: answers `IMAPIClientShutdown` through a server.
#[implement(raw::IMAPIClientShutdown)]
pub struct ClientShutdownCom {
    state: ObjectState,
    server: Arc<dyn ClientShutdownServer>,
}
impl ClientShutdownCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn ClientShutdownServer>,
    ) -> raw::IMAPIClientShutdown {
        ComObject::new(ClientShutdownCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn ClientShutdownServer>> {
        if let Ok(class) = object.cast_object_ref::<ClientShutdownCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IMAPIClientShutdown_Impl for ClientShutdownCom_Impl {
    fn QueryFastShutdown(&self) -> i32 {
        unsafe {
            super::client_shutdown::glue::query_fast_shutdown(&self.state, &*self.server)
        }
    }
    fn NotifyProcessShutdown(&self) -> i32 {
        unsafe {
            super::client_shutdown::glue::notify_process_shutdown(
                &self.state,
                &*self.server,
            )
        }
    }
    fn DoFastShutdown(&self) -> i32 {
        unsafe {
            super::client_shutdown::glue::do_fast_shutdown(&self.state, &*self.server)
        }
    }
}
