// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Every method of every wrapper, called on an object of the test's making.
#![allow(clippy::undocumented_unsafe_blocks, unused_imports)]
use std::ffi::c_void;
use mapi_session::windows_core::Interface;
use mapi_session::{
    Error, EntryId, Guid, PropValue, Restriction, Scope, SortOrder, Tag, Value, flags,
    raw, windows_core,
};
/// A call that was made.
#[derive(Debug)]
pub(crate) struct Call {
    /// The method: `IMAPIFolder::CreateMessage`.
    pub(crate) method: &'static str,
    /// Whether it gives an object when it succeeds.
    pub(crate) gives_object: bool,
    /// The error that came of it, if one did.
    pub(crate) error: Option<Error>,
}
/// Makes every call. `new` gives a new interface pointer, whatever interface it
/// is taken for.
#[must_use]
pub(crate) fn calls(scope: &Scope<'static>, new: impl Fn() -> *mut c_void) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut call = |method, gives_object, error| {
        calls
            .push(Call {
                method,
                gives_object,
                error,
            });
    };
    {
        let object = unsafe {
            mapi_session::Lock::from_raw(raw::ILock::from_raw(new()), scope.clone())
        };
        call("ILock::TurnKey", false, object.turn_key(false).err());
    }
    {
        let object = unsafe {
            mapi_session::Thing::from_raw(raw::IThing::from_raw(new()), scope.clone())
        };
        call(
            "IThing::Rename",
            false,
            object.rename("", flags::OpenFlags::empty()).err(),
        );
    }
    {
        let object = unsafe {
            mapi_session::Chest::from_raw(raw::IBox::from_raw(new()), scope.clone())
        };
        call(
            "IBox::OpenThing",
            true,
            object.open_thing(None, flags::OpenFlags::empty()).err(),
        );
        call("IBox::Count", false, object.count(false, &mut 0).err());
    }
    calls
}
