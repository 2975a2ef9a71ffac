// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! The objects of a session.
//!
//! Each wrapper owns an interface pointer, and its methods call MAPI: they lay the
//! arguments out, pass 0 for what only dialogs need, turn the status code into a
//! [`Result`], and take over the memory that MAPI hands out.
//!
//! The `unsafe` calls rely on the same things throughout: the pointer is of the
//! interface that the wrapper is named for (so says who made it), arguments live
//! until the call is over, out pointers are to locals, and what a successful call
//! gives is what its page says.
#![allow(clippy::undocumented_unsafe_blocks, clippy::too_many_arguments)]
#![allow(clippy::type_complexity, unused_imports)]
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::ptr;
use windows_core::Interface;
use crate::call;
use crate::wire::{Arena, NamedProp, PropProblem, Row, decode, encode, form};
use crate::{
    AnyObject, EntryId, Guid, MapiBuffer, MapiObject, Outcome, PropValue, Restriction,
    Result, RowSet, Scope, SortOrder, Stream, Tag, flags, raw,
};
/// What a box has besides.
#[doc(alias = "ILock")]
#[derive(Debug)]
pub struct Lock<'s> {
    raw: raw::ILock,
    scope: Scope<'s>,
}
impl<'s> Lock<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::ILock, scope: Scope<'s>) -> Self {
        let scope = scope.named("lock");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::ILock {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for Lock<'s> {
    type Raw = raw::ILock;
    const KIND: &'static str = "lock";
    const HAS_LAST_ERROR: bool = false;
    unsafe fn from_raw(raw: raw::ILock, scope: Scope<'s>) -> Self {
        unsafe { Lock::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::ILock {
        Lock::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> Lock<'s> {
    /// Locks it, or unlocks it.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "TurnKey")]
    pub fn turn_key(&self, f_lock: bool) -> Result<()> {
        const METHOD: &str = "ILock::TurnKey";
        let status = unsafe { self.as_raw().TurnKey(f_lock.into()) };
        call::check(self, METHOD, status)?;
        Ok(())
    }
}
/// Something that has a name.
///
/// Its second paragraph goes on for so long that the generator has to break the line before it
/// gets wider than a page.
///
/// [ithingiunknown](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ithingiunknown)
#[doc(alias = "IThing")]
#[derive(Debug)]
pub struct Thing<'s> {
    raw: raw::IThing,
    scope: Scope<'s>,
}
impl<'s> Thing<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IThing, scope: Scope<'s>) -> Self {
        let scope = scope.named("thing");
        Self { raw, scope }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IThing {
        &self.raw
    }
    /// What the object's children are bound to.
    #[must_use]
    pub fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> MapiObject<'s> for Thing<'s> {
    type Raw = raw::IThing;
    const KIND: &'static str = "thing";
    unsafe fn from_raw(raw: raw::IThing, scope: Scope<'s>) -> Self {
        unsafe { Thing::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IThing {
        Thing::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        &self.scope
    }
}
impl<'s> Thing<'s> {
    /// Gives it a name.
    ///
    /// - `type`: The name; a reserved word in Rust.
    ///
    /// It may succeed with the warning `MAPI_W_PARTIAL_COMPLETION`.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`, `MAPI_E_UNKNOWN_FLAGS`.
    ///
    /// [ithing-rename](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ithing-rename)
    #[doc(alias = "Rename")]
    pub fn rename(&self, r#type: &str, flags: flags::OpenFlags) -> Result<Outcome<()>> {
        const METHOD: &str = "IThing::Rename";
        let arena = Arena::new();
        let mut unicode = true;
        let status = loop {
            let r#type = call::argument(
                self,
                METHOD,
                "r#type",
                encode::text(&arena, r#type, unicode),
            )?;
            let status = unsafe {
                self.as_raw().Rename(r#type.cast(), flags.bits() | call::width(unicode))
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        let warning = call::check(self, METHOD, status)?;
        call::outcome(Ok(()), warning)
    }
}
/// A thing that holds things.
///
/// [ibox](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ibox)
#[doc(alias = "IBox")]
#[derive(Debug)]
pub struct Chest<'s> {
    base: Thing<'s>,
}
impl<'s> Chest<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IBox, scope: Scope<'s>) -> Self {
        let base = unsafe {
            Thing::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("chest");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IBox {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for Chest<'s> {
    type Target = Thing<'s>;
    fn deref(&self) -> &Thing<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for Chest<'s> {
    type Raw = raw::IBox;
    const KIND: &'static str = "chest";
    unsafe fn from_raw(raw: raw::IBox, scope: Scope<'s>) -> Self {
        unsafe { Chest::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IBox {
        Chest::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
impl<'s> Chest<'s> {
    /// Opens a thing in it.
    ///
    /// # Errors
    ///
    /// `MAPI_E_NOT_FOUND`.
    ///
    /// [ibox-openthing](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/ibox-openthing)
    #[doc(alias = "OpenThing")]
    pub fn open_thing(
        &self,
        entry_id: Option<&EntryId>,
        flags: flags::OpenFlags,
    ) -> Result<(flags::Kind, Thing<'s>)> {
        const METHOD: &str = "IBox::OpenThing";
        let entry_id = entry_id.map_or(&[][..], EntryId::as_bytes);
        let entry_id_count = call::count(self, METHOD, "entry_id", entry_id)?;
        let mut kind = 0;
        let mut unk = ptr::null_mut();
        let status = unsafe {
            self.as_raw()
                .OpenThing(
                    entry_id_count,
                    call::pointer(entry_id).cast(),
                    &<raw::IThing as Interface>::IID,
                    flags.bits(),
                    &mut kind,
                    &mut unk,
                )
        };
        call::check(self, METHOD, status)?;
        let unk = unsafe { call::interface(self, METHOD, unk)? };
        let unk = unsafe { Thing::from_raw(unk, self.scope().clone()) };
        Ok((flags::Kind::from_raw(kind), unk))
    }
    /// Counts what is in it.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "Count")]
    pub fn count(&self, f_deep: bool, size: &mut u32) -> Result<u32> {
        const METHOD: &str = "IBox::Count";
        let mut count = 0;
        let mut size_value = *size;
        let status = unsafe {
            self.as_raw().Count(f_deep.into(), 0, 0, &mut count, &mut size_value)
        };
        call::check(self, METHOD, status)?;
        *size = size_value;
        Ok(count)
    }
}
