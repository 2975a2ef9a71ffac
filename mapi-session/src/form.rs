//! Forms: lists of them, and what no generated method can say.

use std::mem::offset_of;

use windows_core::Interface;

use crate::object::check;
use crate::wire::{Arena, Memory, decode, encode};
use crate::{Code, FormInfo, MapiBuffer, PersistMessage, Result, Scope, raw};

impl<'s> FormInfo<'s> {
    /// Forms as MAPI takes several: a list that lives in the arena and owns none of them.
    #[doc(hidden)]
    pub fn list(
        arena: &Arena,
        forms: &[&FormInfo<'_>],
    ) -> Result<*mut raw::SMAPIFormInfoArray, Code> {
        let offset = offset_of!(raw::SMAPIFormInfoArray, aFormInfo);
        let size = offset + size_of::<*mut ()>() * forms.len().max(1);
        let list = arena.allocate(size)?.cast::<raw::SMAPIFormInfoArray>().as_ptr();
        // SAFETY: the room holds the structure and as many pointers.
        unsafe {
            (*list).cForms = encode::count(forms.len())?;
            let first = list.byte_add(offset).cast::<*mut std::ffi::c_void>();
            for (index, form) in forms.iter().enumerate() {
                first.add(index).write(form.as_raw().as_raw());
            }
        }
        Ok(list)
    }

    /// Takes over the forms that MAPI gave in a list, and frees the list. `None` stands for a
    /// message class that has no form.
    ///
    /// # Errors
    /// That of a list that cannot be read.
    ///
    /// # Safety
    /// `list` is null or a root block of the session's memory, and owns a reference to each form.
    #[doc(hidden)]
    pub unsafe fn taken(
        scope: &Scope<'s>,
        list: *mut raw::SMAPIFormInfoArray,
    ) -> Result<Vec<Option<FormInfo<'s>>>, Code> {
        // SAFETY: as the caller vouches.
        unsafe {
            let list = MapiBuffer::from_raw(list, scope.allocator());
            let count = decode::one(list.as_ptr())?.cForms;
            let first = list.as_ptr().byte_add(offset_of!(raw::SMAPIFormInfoArray, aFormInfo));
            let forms = decode::array(first.cast::<*mut std::ffi::c_void>(), count, 1 << 24)?;
            let take = |&form: &*mut std::ffi::c_void| {
                let form = (!form.is_null()).then(|| raw::IMAPIFormInfo::from_raw(form));
                form.map(|form| FormInfo::from_raw(form, scope.clone()))
            };
            Ok(forms.iter().map(take).collect())
        }
    }
}

impl PersistMessage<'_> {
    /// Whether the form has changes that are not saved `[ipersistmessage-isdirty]`.
    ///
    /// # Errors
    /// What the form answers, if not yes or no.
    pub fn is_dirty(&self) -> Result<bool> {
        // SAFETY: nothing goes in.
        let status = unsafe { self.as_raw().IsDirty() };
        // S_FALSE says no.
        check(self, "IPersistMessage::IsDirty", status).map(|code| code.is_none())
    }
}
