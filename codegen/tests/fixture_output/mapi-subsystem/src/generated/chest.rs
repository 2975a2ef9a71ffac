// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! [`ChestServer`], its glue and [`ChestCom`].
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
/// The server of a chest. A thing that holds things.
///
/// A method that a server does not write answers MAPI_E_NO_SUPPORT.
///
/// [ibox](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ibox)
#[doc(alias = "IBox")]
pub trait ChestServer: super::servers::ThingServer + super::servers::LockServer {
    /// Opens a thing in it.
    ///
    /// Documented errors: `MAPI_E_NOT_FOUND`.
    ///
    /// [ibox-openthing](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ibox-openthing)
    fn open_thing(
        &self,
        entry_id: Option<&[u8]>,
        interface: Option<Guid>,
        flags: flags::OpenFlags,
    ) -> Reply<(flags::Kind, IUnknown)> {
        Err(Fault::no_support("IBox::OpenThing"))
    }
    /// Counts what is in it.
    fn count(&self, f_deep: bool, size: &mut u32) -> Reply<u32> {
        Err(Fault::no_support("IBox::Count"))
    }
    /// Tells a watcher of what happens.
    fn watch(&self, key: &[u8], watcher: Option<&raw::IWatcher>) -> Reply<()> {
        Err(Fault::no_support("IBox::Watch"))
    }
}
/// A function for each method of the interface, shared by the classes that extend it.
pub(super) mod glue {
    use super::*;
    /// IBox::OpenThing
    pub(in crate::generated) unsafe fn open_thing(
        state: &ObjectState,
        server: &dyn ChestServer,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        lpinterface: *const Guid,
        ulflags: u32,
        lpulkind: *mut u32,
        lppunk: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            out::clear(lpulkind);
            out::clear(lppunk);
            guard::serve(
                state,
                "IBox::OpenThing",
                || {
                    out::required("lpulKind", lpulkind)?;
                    out::required("lppUnk", lppunk)?;
                    let flags = flags::OpenFlags::from_bits_retain(
                        arg::flags("ulFlags", ulflags, 0x00000011)?,
                    );
                    let entry_id = arg::bytes(
                        "lpEntryID",
                        lpentryid.cast(),
                        cbentryid,
                        Some(65536u32),
                    )?;
                    let interface = arg::guid(lpinterface.cast());
                    let (out_kind, out_unk) = server
                        .open_thing(entry_id, interface, flags)?;
                    let out_unk = out::query(
                        &out_unk,
                        interface,
                        Some(<raw::IThing as Interface>::IID),
                    )?;
                    out::number(lpulkind, out_kind.to_raw());
                    out::interface(lppunk.cast(), out_unk);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IBox::Count
    pub(in crate::generated) unsafe fn count(
        state: &ObjectState,
        server: &dyn ChestServer,
        fdeep: u32,
        uluiparam: usize,
        ulreserved: u32,
        lpulcount: *mut u32,
        lpulsize: *mut u32,
    ) -> i32 {
        unsafe {
            out::clear(lpulcount);
            guard::serve(
                state,
                "IBox::Count",
                || {
                    arg::reserved("ulReserved", ulreserved as usize)?;
                    out::required("lpulCount", lpulcount)?;
                    out::required("lpulSize", lpulsize)?;
                    let f_deep = fdeep != 0;
                    let mut size = lpulsize.read_unaligned();
                    let out_count = server.count(f_deep, &mut size)?;
                    out::number(lpulcount, out_count);
                    out::number(lpulsize, size);
                    Ok(Code::S_OK)
                },
            )
        }
    }
    /// IBox::Watch
    pub(in crate::generated) unsafe fn watch(
        state: &ObjectState,
        server: &dyn ChestServer,
        cbkey: u32,
        lpbkey: *const u8,
        lpwatcher: Option<&raw::IWatcher>,
    ) -> i32 {
        unsafe {
            guard::serve(
                state,
                "IBox::Watch",
                || {
                    let key = arg::required(
                        "lpbKey",
                        arg::bytes("lpbKey", lpbkey.cast(), cbkey, Some(512u32))?,
                        Code::E_INVALID_PARAMETER,
                    )?;
                    let watcher = lpwatcher;
                    let () = server.watch(key, watcher)?;
                    Ok(Code::S_OK)
                },
            )
        }
    }
}
/// The COM class of a chest: answers `IBox` through a server.
#[implement(raw::IBox, raw::ILock)]
pub struct ChestCom {
    state: ObjectState,
    server: Arc<dyn ChestServer>,
}
impl ChestCom {
    /// Makes an object that answers through `server` as long as `state` is alive.
    #[must_use]
    pub fn create(state: ObjectState, server: Arc<dyn ChestServer>) -> raw::IBox {
        ComObject::new(ChestCom { state, server }).into_interface()
    }
    /// The server of an object of this subsystem, if it is of this class or of one that
    /// extends it.
    #[must_use]
    pub fn server_of(object: &IUnknown) -> Option<Arc<dyn ChestServer>> {
        if let Ok(class) = object.cast_object_ref::<ChestCom>() {
            return Some(Arc::clone(&class.server));
        }
        None
    }
}
#[allow(non_snake_case)]
impl raw::IThing_Impl for ChestCom_Impl {
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
#[allow(non_snake_case)]
impl raw::IBox_Impl for ChestCom_Impl {
    fn OpenThing(
        &self,
        cbentryid: u32,
        lpentryid: *const raw::ENTRYID,
        lpinterface: *const Guid,
        ulflags: u32,
        lpulkind: *mut u32,
        lppunk: *mut *mut c_void,
    ) -> i32 {
        unsafe {
            super::chest::glue::open_thing(
                &self.state,
                &*self.server,
                cbentryid,
                lpentryid,
                lpinterface,
                ulflags,
                lpulkind,
                lppunk,
            )
        }
    }
    fn Count(
        &self,
        fdeep: u32,
        uluiparam: usize,
        ulreserved: u32,
        lpulcount: *mut u32,
        lpulsize: *mut u32,
    ) -> i32 {
        unsafe {
            super::chest::glue::count(
                &self.state,
                &*self.server,
                fdeep,
                uluiparam,
                ulreserved,
                lpulcount,
                lpulsize,
            )
        }
    }
    fn Watch(
        &self,
        cbkey: u32,
        lpbkey: *const u8,
        lpwatcher: Ref<'_, raw::IWatcher>,
    ) -> i32 {
        unsafe {
            super::chest::glue::watch(
                &self.state,
                &*self.server,
                cbkey,
                lpbkey,
                lpwatcher.as_ref(),
            )
        }
    }
}
#[allow(non_snake_case)]
impl raw::ILock_Impl for ChestCom_Impl {
    fn TurnKey(&self, flock: u32) -> i32 {
        unsafe { super::lock::glue::turn_key(&self.state, &*self.server, flock) }
    }
}
