// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`LockServer`], its glue and [`LockCom`].
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
/// The server of a lock. What a box has besides.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
#[doc(alias = "ILock")]
pub trait LockServer: Server {
    /// Locks it, or unlocks it.
    fn turn_key(&self, f_lock: bool) -> Reply<()> {
        Err(Fault::no_support("ILock::TurnKey"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// ILock::TurnKey
    pub(in crate::generated) unsafe fn turn_key(
        state: &ObjectState,
        server: &dyn LockServer,
        flock: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "ILock::TurnKey",
                || {
                    let f_lock = flock != 0;
                    let () = server.turn_key(f_lock)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a lock: answers `ILock` through a server.
#[implement(raw::ILock)]
pub struct LockCom {
    state: ObjectState,
    server: Arc<dyn LockServer>,
}
impl LockCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(state: ObjectState, server: Arc<dyn LockServer>) -> raw::ILock {
        ComObject::new(LockCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn LockServer>> {
        if let Ok(class) = object.cast_object_ref::<LockCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::ILock_Impl for LockCom_Impl {
    fn TurnKey(&self, flock: u32) -> i32 {
        unsafe { super::lock::glue::turn_key(&self.state, &*self.server, flock) }
    }
}
