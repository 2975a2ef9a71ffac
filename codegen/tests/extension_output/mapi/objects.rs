// Made by mapi-codegen from a spec that extends MAPI's. Do not edit.
// To make it again: mapi_codegen::extend in a build script, or cargo xtask codegen --spec DIR --out DIR
use super::base::{MapiProp, Table, Message, windows_core};
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::ptr;
use super::base::windows_core::Interface;
use super::base::call;
use super::base::wire::{Arena, NamedProp, PropProblem, Row, decode, encode, form};
use super::base::{
    AnyObject, EntryId, Guid, MapiBuffer, MapiObject, Outcome, PropValue, Restriction,
    Result, RowSet, Scope, SortOrder, Stream, Tag, flags, raw,
};
/// An object of the add-in; what it extends is MAPI's.
#[doc(alias = "IAddin")]
#[derive(Debug)]
pub struct Vault<'s> {
    base: MapiProp<'s>,
}
impl<'s> Vault<'s> {
    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    ///
    /// As [`MapiObject::from_raw`] asks.
    #[must_use]
    pub unsafe fn from_raw(raw: raw::IAddin, scope: Scope<'s>) -> Self {
        let base = unsafe {
            MapiProp::from_raw(Interface::from_raw(raw.into_raw()), scope)
        };
        base.scope().rename("vault");
        Self { base }
    }
    /// The interface pointer, still owned by the wrapper.
    #[must_use]
    pub fn as_raw(&self) -> &raw::IAddin {
        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
    }
}
impl<'s> Deref for Vault<'s> {
    type Target = MapiProp<'s>;
    fn deref(&self) -> &MapiProp<'s> {
        &self.base
    }
}
impl<'s> MapiObject<'s> for Vault<'s> {
    type Raw = raw::IAddin;
    const KIND: &'static str = "vault";
    unsafe fn from_raw(raw: raw::IAddin, scope: Scope<'s>) -> Self {
        unsafe { Vault::from_raw(raw, scope) }
    }
    fn as_raw(&self) -> &raw::IAddin {
        Vault::as_raw(self)
    }
    fn scope(&self) -> &Scope<'s> {
        self.base.scope()
    }
}
impl<'s> Vault<'s> {
    /// Opens a list, and says what it is called.
    ///
    /// # Errors
    ///
    /// No page says which.
    #[doc(alias = "OpenList")]
    pub fn open_list(
        &self,
        list: &str,
        kind: flags::Vec,
        message: &Message<'_>,
    ) -> Result<(Table<'s>, String)> {
        const METHOD: &str = "IAddin::OpenList";
        let arena = Arena::new();
        let mut table = ManuallyDrop::new(None);
        let mut name = ptr::null_mut();
        let mut unicode = true;
        let status = loop {
            let list = call::argument(
                self,
                METHOD,
                "list",
                encode::text(&arena, list, unicode),
            )?;
            let status = unsafe {
                self.as_raw()
                    .OpenList(
                        list.cast(),
                        kind.to_raw(),
                        message.as_raw(),
                        call::width(unicode),
                        &mut *table,
                        &mut name,
                    )
            };
            if !call::refuses_width(status, &mut unicode) {
                break status;
            }
        };
        call::check(self, METHOD, status)?;
        let name = unsafe { MapiBuffer::from_raw(name, self.scope().allocator()) };
        let table = call::given(self, METHOD, ManuallyDrop::into_inner(table))?;
        let table = unsafe {
            Table::from_raw(table, self.scope().clone().with_width(unicode))
        };
        Ok((
            table,
            call::answer(
                self,
                METHOD,
                unsafe {
                    decode::optional_text(name.as_ptr(), unicode)
                        .map(Option::unwrap_or_default)
                },
            )?,
        ))
    }
}
