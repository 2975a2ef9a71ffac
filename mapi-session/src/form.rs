//! Forms: lists of them, and what no generated method can say.

use std::mem::{ManuallyDrop, offset_of};
use std::ptr;

use windows_core::Interface;

use crate::flags::{Access, MessageFlags, MessageStatus, ShowFormFlags};
use crate::mapi::{obtained, of_subsystem};
use crate::object::check;
use crate::wire::{Arena, Memory, decode, encode};
use crate::{
    Code, Error, Folder, FormContainer, FormInfo, FormManager, Mapi, MapiBuffer, Message, MsgStore,
    PersistMessage, Result, Scope, Session, Subsystem, call, raw, tags,
};

fn lacking(subsystem: &Subsystem, function: &'static str) -> Error {
    of_subsystem(subsystem, Code::E_NO_SUPPORT, function)
        .with_detail("this MAPI subsystem does not have it")
}

impl<'s> Session<'s> {
    /// The form manager: it finds the forms that show messages `[mapiopenformmgr]`. One is enough
    /// for a session.
    ///
    /// # Errors
    /// Those of `MAPIOpenFormMgr`; `MAPI_E_NO_SUPPORT` where the subsystem has no such function.
    #[doc(alias = "MAPIOpenFormMgr")]
    pub fn form_manager(&self) -> Result<FormManager<'s>> {
        const FUNCTION: &str = "MAPIOpenFormMgr";
        let subsystem = self.scope().subsystem();
        let open = subsystem.entry_points().MAPIOpenFormMgr;
        let open = open.ok_or_else(|| lacking(subsystem, FUNCTION))?;
        let mut manager: ManuallyDrop<Option<raw::IMAPIFormMgr>> = ManuallyDrop::new(None);
        // SAFETY: a live session; the out pointer is ours and receives an IMAPIFormMgr.
        let status = unsafe { open(self.as_raw().as_raw(), ptr::from_mut(&mut *manager)) };
        let manager = obtained(Code::from_hresult(status), manager, |code| {
            of_subsystem(subsystem, code, FUNCTION)
        })?;
        // SAFETY: a new form manager of this session.
        Ok(unsafe { FormManager::from_raw(manager, self.scope().clone()) })
    }

    /// Shows a message in its form until the user is done with it: `PrepareForm` and `ShowForm`
    /// `[imapisession-showform]`. What ShowForm is told of the message is read from it.
    ///
    /// The message is consumed, since a form is to have the only reference to it.
    ///
    /// # Errors
    /// `MAPI_E_USER_CANCEL` when the user has cancelled; `MAPI_E_NO_SUPPORT` where nothing shows
    /// messages; what a form answers.
    pub fn show_message(
        &self,
        store: &MsgStore<'_>,
        folder: &Folder<'_>,
        message: Message<'_>,
        flags: ShowFormFlags,
    ) -> Result<()> {
        let (class, status, message_flags, access) = message.get((
            tags::MESSAGE_CLASS,
            tags::MSG_STATUS,
            tags::MESSAGE_FLAGS,
            tags::ACCESS,
        ))?;
        let bits = |value: Option<i32>| value.unwrap_or_default().cast_unsigned();
        let token = self.prepare_form(None, &message)?;
        drop(message);
        self.show_form(
            store,
            folder,
            None,
            token,
            flags,
            MessageStatus::from_bits_retain(bits(status)),
            MessageFlags::from_bits_retain(bits(message_flags)),
            Access::from_bits_retain(bits(access)),
            class.as_deref().unwrap_or("IPM"),
        )
    }
}

impl Mapi {
    /// The form library of this user, to install forms in. No session is needed
    /// `[mapiopenlocalformcontainer]`.
    ///
    /// # Errors
    /// Those of `MAPIOpenLocalFormContainer`; `MAPI_E_NO_SUPPORT` where the subsystem has no such
    /// function.
    #[doc(alias = "MAPIOpenLocalFormContainer")]
    pub fn local_forms(&self) -> Result<FormContainer<'_>> {
        const FUNCTION: &str = "MAPIOpenLocalFormContainer";
        let subsystem = self.subsystem();
        let open = subsystem.entry_points().MAPIOpenLocalFormContainer;
        let open = open.ok_or_else(|| lacking(subsystem, FUNCTION))?;
        let mut forms: ManuallyDrop<Option<raw::IMAPIFormContainer>> = ManuallyDrop::new(None);
        // SAFETY: the out pointer is ours and receives an IMAPIFormContainer.
        let status = unsafe { open(ptr::from_mut(&mut *forms)) };
        let forms = obtained(Code::from_hresult(status), forms, |code| {
            of_subsystem(subsystem, code, FUNCTION)
        })?;
        // SAFETY: a new container; it is bound to `self`, which keeps MAPI initialised.
        Ok(unsafe { FormContainer::from_raw(forms, Scope::of(subsystem)) })
    }
}

impl FormManager<'_> {
    /// Whether a message is in conflict and its form does not handle that itself, so that it has to
    /// be opened in a form of its own `[imapiformmgr-isinconflict]`.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` where the message is in conflict and its class has no form.
    #[doc(alias = "IsInConflict")]
    pub fn is_in_conflict(
        &self,
        message_flags: MessageFlags,
        message_status: MessageStatus,
        message_class: &str,
        folder: Option<&Folder<'_>>,
    ) -> Result<bool> {
        const METHOD: &str = "IMAPIFormMgr::IsInConflict";
        let arena = Arena::new();
        let class = encode::text(&arena, message_class, false);
        let class = call::argument(self, METHOD, "message_class", class)?;
        let (flags, status) = (message_flags.bits(), message_status.bits());
        let folder = folder.map(|folder| folder.as_raw());
        // SAFETY: the class lives in the arena.
        let status = unsafe { self.as_raw().IsInConflict(flags, status, class.cast(), folder) };
        // S_FALSE says no.
        check(self, METHOD, status).map(|code| code.is_none())
    }
}

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
