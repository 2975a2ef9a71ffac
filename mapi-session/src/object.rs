//! What every object of a session stands on.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::ptr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use windows_core::Interface;

use crate::wire::{Allocator, decode};
use crate::{Code, Error, ExtendedError, MapiBuffer, Result, Subsystem, raw};

/// An object that a session leads to, wrapped. The lifetime is that of the session: the object
/// cannot outlive it.
pub trait MapiObject<'s>: Sized {
    /// The COM interface under the wrapper.
    type Raw: Interface;
    /// What kind of object it is, as error messages say it: `folder`.
    const KIND: &'static str;

    /// Wraps an interface pointer, whose reference the wrapper takes over.
    ///
    /// # Safety
    /// The pointer is of an object that `scope`'s session led to and that is good as long as
    /// the session is, and this thread may use it.
    unsafe fn from_raw(raw: Self::Raw, scope: Scope<'s>) -> Self;

    /// The interface pointer, still owned by the wrapper.
    fn as_raw(&self) -> &Self::Raw;

    /// What the object's children are bound to.
    fn scope(&self) -> &Scope<'s>;
}

/// What binds an object to its session: the lifetime, the subsystem whose memory it hands out,
/// and for a shared session the count that keeps it alive. A clone is for one more object.
pub struct Scope<'s> {
    root: Arc<Root>,
    /// The object's entry in the list of a shared session's objects; 0 where there is none.
    ticket: u64,
    session: PhantomData<&'s ()>,
}

/// The end that all objects of a session hold together.
pub(crate) struct Root {
    pub(crate) subsystem: Subsystem,
    /// The living objects of a shared session, by ticket.
    live: Option<Mutex<BTreeMap<u64, &'static str>>>,
    next: AtomicU64,
    /// Ends a shared session when the last object is gone. Dropped last.
    _end: Option<Box<dyn FnOnceOnDrop>>,
}

/// Something whose drop ends a session.
pub(crate) trait FnOnceOnDrop {}

impl Root {
    /// Of a session that its objects only borrow.
    pub(crate) fn borrowed(subsystem: Subsystem) -> Arc<Root> {
        Arc::new(Root { subsystem, live: None, next: AtomicU64::new(1), _end: None })
    }

    /// Of a session that its objects keep alive; `end` is dropped when the last is gone.
    pub(crate) fn shared(subsystem: Subsystem, end: Box<dyn FnOnceOnDrop>) -> Arc<Root> {
        let live = Some(Mutex::new(BTreeMap::new()));
        Arc::new(Root { subsystem, live, next: AtomicU64::new(1), _end: Some(end) })
    }

    /// The kinds of the objects that live.
    pub(crate) fn live(&self) -> Vec<&'static str> {
        match &self.live {
            Some(live) => {
                live.lock().unwrap_or_else(PoisonError::into_inner).values().copied().collect()
            }
            None => Vec::new(),
        }
    }
}

impl<'s> Scope<'s> {
    /// A scope that no object has yet, and that does not count as one.
    pub(crate) fn new(root: Arc<Root>) -> Scope<'s> {
        Scope { root, ticket: 0, session: PhantomData }
    }

    /// A scope for an object that is reached without a session, such as profile administration.
    pub(crate) fn of(subsystem: &Subsystem) -> Scope<'s> {
        Scope::new(Root::borrowed(subsystem.clone()))
    }

    /// The functions that own the memory which the object hands out.
    #[must_use]
    pub fn allocator(&self) -> Allocator {
        self.root.subsystem.allocator()
    }

    pub(crate) fn root(&self) -> &Arc<Root> {
        &self.root
    }

    /// Says what kind of object the scope is for, so that a logoff that comes too early can
    /// name it.
    #[must_use]
    pub fn named(self, kind: &'static str) -> Scope<'s> {
        if let Some(live) = self.root.live.as_ref().filter(|_| self.ticket != 0) {
            live.lock().unwrap_or_else(PoisonError::into_inner).insert(self.ticket, kind);
        }
        self
    }
}

impl Clone for Scope<'_> {
    fn clone(&self) -> Self {
        let mut ticket = 0;
        if let Some(live) = &self.root.live {
            ticket = self.root.next.fetch_add(1, Ordering::Relaxed);
            live.lock().unwrap_or_else(PoisonError::into_inner).insert(ticket, "object");
        }
        Scope { root: self.root.clone(), ticket, session: PhantomData }
    }
}

impl Drop for Scope<'_> {
    fn drop(&mut self) {
        if let Some(live) = self.root.live.as_ref().filter(|_| self.ticket != 0) {
            live.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.ticket);
        }
    }
}

impl fmt::Debug for Scope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scope").field("shared", &self.root.live.is_some()).finish()
    }
}

/// What a method of `object` answered: its warning if it succeeded, else an error with what
/// `GetLastError` says about it.
pub(crate) fn check<'s, O: MapiObject<'s>>(
    object: &O,
    method: &'static str,
    status: i32,
) -> Result<Option<Code>> {
    let code = Code::from_hresult(status);
    if code.is_error() {
        return Err(failure(object, method, code));
    }
    Ok((code != Code::S_OK).then_some(code))
}

/// The error of a method of `object`.
#[cold]
pub(crate) fn failure<'s, O: MapiObject<'s>>(
    object: &O,
    method: &'static str,
    code: Code,
) -> Error {
    // SAFETY: wrappers are made of MAPI's interfaces, which begin with GetLastError.
    let extended = unsafe { last_error(object.as_raw(), code, object.scope().allocator()) };
    Error::new(code, method).on(O::KIND).with_extended(extended)
}

/// What an object says about the call that just failed on it.
///
/// # Safety
/// The interface's first method after IUnknown's is `GetLastError`, as in IMAPIProp,
/// IMAPISession, IMAPITable and the administration interfaces.
pub(crate) unsafe fn last_error<I: Interface>(
    object: &I,
    code: Code,
    allocator: Allocator,
) -> Option<ExtendedError> {
    let mut error: *mut raw::MAPIERROR = ptr::null_mut();
    let mut unicode = true;
    // SAFETY: interface pointers are all one pointer wide, and this one's fourth slot is
    // GetLastError, says the caller.
    let status = unsafe {
        let object = &*ptr::from_ref(object).cast::<raw::IMAPIProp>();
        let status = object.GetLastError(code.to_hresult(), MAPI_UNICODE, &mut error);
        if Code::from_hresult(status) == Code::E_BAD_CHARWIDTH {
            // MAPI's own objects have 8-bit texts only.
            unicode = false;
            object.GetLastError(code.to_hresult(), 0, &mut error)
        } else {
            status
        }
    };
    if Code::from_hresult(status).is_error() {
        return None;
    }
    // SAFETY: a MAPIERROR is one root block, null when there is nothing to say.
    unsafe {
        let error = MapiBuffer::from_raw(error, allocator);
        decode::mapi_error(error.as_ptr(), unicode).ok().flatten()
    }
}

/// Text in and out of the method is UTF-16.
pub(crate) const MAPI_UNICODE: u32 = 0x8000_0000;
