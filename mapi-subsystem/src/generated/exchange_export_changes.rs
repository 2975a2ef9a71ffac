// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`ExchangeExportChangesServer`], its glue and [`ExchangeExportChangesCom`].
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
/// The server of an exchange export changes. Tells the changes of a folder since a state.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
#[doc(alias = "IExchangeExportChanges")]
pub trait ExchangeExportChangesServer: Server {
    /// Sets the state to start from, what is wanted and who takes it.
    fn config(
        &self,
        stream: &raw::IStream,
        flags: flags::SyncFlags,
        unk: &IUnknown,
        restriction: Option<&Restriction>,
        include_props: Option<&[Tag]>,
        exclude_props: Option<&[Tag]>,
        buffer_size: u32,
    ) -> Reply<()> {
        Err(Fault::no_support("IExchangeExportChanges::Config"))
    }
    /// Does a step of the synchronisation.
    ///
    /// Succeeds with a warning: `SYNC_W_PROGRESS`.
    fn synchronize(&self) -> Reply<Outcome<(u32, u32)>> {
        Err(Fault::no_support("IExchangeExportChanges::Synchronize"))
    }
    /// Writes the state that has been reached.
    fn update_state(&self, stream: &raw::IStream) -> Reply<()> {
        Err(Fault::no_support("IExchangeExportChanges::UpdateState"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IExchangeExportChanges::Config
    pub(in crate::generated) unsafe fn config(
        state: &ObjectState,
        server: &dyn ExchangeExportChangesServer,
        lpstream: Option<&raw::IStream>,
        ulflags: u32,
        lpunk: *const c_void,
        lprestriction: *const raw::SRestriction,
        lpincludeprops: *const raw::SPropTagArray,
        lpexcludeprops: *const raw::SPropTagArray,
        ulbuffersize: u32,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IExchangeExportChanges::Config",
                || {
                    let flags = flags::SyncFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x0005FFFF)?,
                    );
                    let buffer_size = ulbuffersize;
                    let stream = arg::required(
                        "lpStream",
                        lpstream,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let unk_pointer = lpunk.cast_mut();
                    let unk = arg::required(
                        "lpUnk",
                        IUnknown::from_raw_borrowed(&unk_pointer),
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let restriction = arg::restriction("lpRestriction", lprestriction)?;
                    let include_props = arg::tags(
                        "lpIncludeProps",
                        lpincludeprops,
                        None,
                    )?;
                    let exclude_props = arg::tags(
                        "lpExcludeProps",
                        lpexcludeprops,
                        None,
                    )?;
                    let () = server
                        .config(
                            stream,
                            flags,
                            unk,
                            restriction.as_ref(),
                            include_props.as_deref(),
                            exclude_props.as_deref(),
                            buffer_size,
                        )?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IExchangeExportChanges::Synchronize
    pub(in crate::generated) unsafe fn synchronize(
        state: &ObjectState,
        server: &dyn ExchangeExportChangesServer,
        lpulsteps: *mut u32,
        lpulprogress: *mut u32,
    ) -> i32 {
        unsafe {
            out::clear(lpulsteps);
            out::clear(lpulprogress);
            guard::serve(
                state,
                "IExchangeExportChanges::Synchronize",
                || {
                    out::required("lpulSteps", lpulsteps)?;
                    out::required("lpulProgress", lpulprogress)?;
                    let outcome = server.synchronize()?;
                    let warning = outcome.warning().unwrap_or(Code::S_OK);
                    let (out_steps, out_progress) = outcome.into_value();
                    out::number(lpulsteps, out_steps);
                    out::number(lpulprogress, out_progress);
                    Ok(warning)
                },
            )
        }
    }
    /// IExchangeExportChanges::UpdateState
    pub(in crate::generated) unsafe fn update_state(
        state: &ObjectState,
        server: &dyn ExchangeExportChangesServer,
        lpstream: Option<&raw::IStream>,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IExchangeExportChanges::UpdateState",
                || {
                    let stream = arg::required(
                        "lpStream",
                        lpstream,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let () = server.update_state(stream)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of an exchange export changes: answers `IExchangeExportChanges` through a server.
#[implement(raw::IExchangeExportChanges)]
pub struct ExchangeExportChangesCom {
    state: ObjectState,
    server: Arc<dyn ExchangeExportChangesServer>,
}
impl ExchangeExportChangesCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(
        state: ObjectState,
        server: Arc<dyn ExchangeExportChangesServer>,
    ) -> raw::IExchangeExportChanges {
        ComObject::new(ExchangeExportChangesCom {
                state,
                server,
            })
            .into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn ExchangeExportChangesServer>> {
        if let Ok(class) = object.cast_object_ref::<ExchangeExportChangesCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IExchangeExportChanges_Impl for ExchangeExportChangesCom_Impl {
    fn GetLastError(
        &self,
        hresult: i32,
        ulflags: u32,
        lppmapierror: *mut *mut raw::MAPIERROR,
    ) -> i32 {
        unsafe { guard::last_error(&self.state, hresult, ulflags, lppmapierror) }
    }
    fn Config(
        &self,
        lpstream: Ref<'_, raw::IStream>,
        ulflags: u32,
        lpunk: *const c_void,
        lprestriction: *const raw::SRestriction,
        lpincludeprops: *const raw::SPropTagArray,
        lpexcludeprops: *const raw::SPropTagArray,
        ulbuffersize: u32,
    ) -> i32 {
        unsafe {
            super::exchange_export_changes::glue::config(
                &self.state,
                &*self.server,
                lpstream.as_ref(),
                ulflags,
                lpunk,
                lprestriction,
                lpincludeprops,
                lpexcludeprops,
                ulbuffersize,
            )
        }
    }
    fn Synchronize(&self, lpulsteps: *mut u32, lpulprogress: *mut u32) -> i32 {
        unsafe {
            super::exchange_export_changes::glue::synchronize(
                &self.state,
                &*self.server,
                lpulsteps,
                lpulprogress,
            )
        }
    }
    fn UpdateState(&self, lpstream: Ref<'_, raw::IStream>) -> i32 {
        unsafe {
            super::exchange_export_changes::glue::update_state(
                &self.state,
                &*self.server,
                lpstream.as_ref(),
            )
        }
    }
}
