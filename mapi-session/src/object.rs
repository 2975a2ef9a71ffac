//! What every object of a session stands on.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use windows_core::Interface;

use crate::error::last_error;
use crate::flags::ObjectType;
use crate::names::{Mapping, Mappings};
use crate::wire::Allocator;
use crate::{
    AbContainer, AddressBook, Attachment, Code, DistList, Error, Folder, MailUser, MapiProp,
    Message, MsgStore, ProfileSection, Result, StatusObject, Subsystem, raw, trace,
};

/// An object that a session leads to, wrapped. The lifetime is that of the session: the object
/// cannot outlive it.
pub trait MapiObject<'s>: Sized {
    /// The COM interface under the wrapper.
    type Raw: Interface;
    /// What kind of object it is, as error messages say it: `folder`.
    const KIND: &'static str;
    /// Whether the interface's first method after those of `IUnknown` is `GetLastError`, as it is
    /// in all of MAPI's own that a session leads to.
    const HAS_LAST_ERROR: bool = true;

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

    /// Asks the object for another interface of itself: service administration for
    /// [`ServiceAdmin2`](crate::ServiceAdmin2), say.
    ///
    /// # Errors
    /// `MAPI_E_INTERFACE_NOT_SUPPORTED`: it has no such interface.
    fn query<O: MapiObject<'s>>(&self) -> Result<O> {
        match self.as_raw().cast::<O::Raw>() {
            // SAFETY: the same object, by the interface that it was asked for.
            Ok(raw) => Ok(unsafe { O::from_raw(raw, self.scope().clone()) }),
            Err(error) => {
                Err(Error::new(Code::from_hresult(error.code().0), "IUnknown::QueryInterface")
                    .on(Self::KIND)
                    .with_detail(format!("it is no {}", O::KIND)))
            }
        }
    }
}

/// What binds an object to its session: the lifetime, the subsystem whose memory it hands out,
/// and for a shared session the count that keeps it alive. A clone is for one more object.
pub struct Scope<'s> {
    root: Arc<Root>,
    /// The object's entry in the list of a shared session's objects; 0 where there is none.
    ticket: u64,
    /// Whether the object has 8-bit text only. That is its own affair, no matter of its children.
    narrow: bool,
    /// The object's mapping of names, once it was asked for one.
    mapping: OnceLock<Arc<Mapping>>,
    session: PhantomData<&'s ()>,
}

/// What all objects of a session hold together.
pub(crate) struct Root {
    subsystem: Subsystem,
    /// Set when MAPI tells that it ended the session.
    ended: Arc<AtomicBool>,
    /// The living objects of a shared session, by ticket.
    live: Option<Mutex<BTreeMap<u64, &'static str>>>,
    next: AtomicU64,
    /// The mappings of names that its objects have.
    mappings: Mappings,
    /// Ends a shared session when the last object is gone.
    end: Option<Box<dyn SessionEnd>>,
}

/// How a shared session ends.
pub(crate) trait SessionEnd: Send + Sync {
    /// Ends it; called once.
    fn end(&mut self) -> Result<()>;
}

impl Root {
    /// Of a session that its objects only borrow.
    pub(crate) fn borrowed(subsystem: Subsystem) -> Arc<Root> {
        Root::new(subsystem, None, None)
    }

    /// Of a session that its objects keep alive; it ends when the last is gone.
    pub(crate) fn shared(subsystem: Subsystem, end: Box<dyn SessionEnd>) -> Arc<Root> {
        let live = Some(Mutex::new(BTreeMap::new()));
        Root::new(subsystem, live, Some(end))
    }

    fn new(
        subsystem: Subsystem,
        live: Option<Mutex<BTreeMap<u64, &'static str>>>,
        end: Option<Box<dyn SessionEnd>>,
    ) -> Arc<Root> {
        let (ended, mappings) = (Arc::default(), Mappings::default());
        Arc::new(Root { subsystem, ended, live, next: AtomicU64::new(1), mappings, end })
    }

    pub(crate) fn ended(&self) -> &Arc<AtomicBool> {
        &self.ended
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

    /// Ends the session now and tells of errors.
    pub(crate) fn end(mut self) -> Result<()> {
        self.end.take().map_or(Ok(()), |mut end| end.end())
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        if let Some(mut end) = self.end.take() {
            // `SharedSession::logoff` would have told.
            if let Err(error) = end.end() {
                trace::lost(&error);
            }
        }
    }
}

impl<'s> Scope<'s> {
    /// A scope that no object has yet, and that does not count as one.
    pub(crate) fn new(root: Arc<Root>) -> Scope<'s> {
        Scope { root, ticket: 0, narrow: false, mapping: OnceLock::new(), session: PhantomData }
    }

    /// For an object of the subsystem that other code handed over: what is opened through it is
    /// bound to the same lifetime. Give it to [`MapiObject::from_raw`].
    #[must_use]
    pub fn of(subsystem: &Subsystem) -> Scope<'s> {
        Scope::new(Root::borrowed(subsystem.clone()))
    }

    /// The functions that own the memory which the object hands out.
    #[must_use]
    pub fn allocator(&self) -> Allocator {
        self.root.subsystem.allocator()
    }

    /// One more scope, for no longer than this one.
    pub(crate) fn narrowed<'t>(&self) -> Scope<'t>
    where
        's: 't,
    {
        self.clone()
    }

    /// The same, counted as no object of the session.
    pub(crate) fn uncounted(&self) -> Scope<'s> {
        Scope::new(self.root.clone())
    }

    /// Says whether the object takes UTF-16.
    #[doc(hidden)]
    #[must_use]
    pub fn with_width(mut self, unicode: bool) -> Scope<'s> {
        self.narrow = !unicode;
        self
    }

    /// Whether the object has 8-bit text only.
    pub(crate) fn is_narrow(&self) -> bool {
        self.narrow
    }

    /// The subsystem that the object is of.
    pub(crate) fn subsystem(&self) -> &Subsystem {
        &self.root.subsystem
    }

    /// The name of the library that the object is in.
    pub(crate) fn library(&self) -> Option<&Arc<str>> {
        self.root.subsystem.name()
    }

    pub(crate) fn root(&self) -> &Arc<Root> {
        &self.root
    }

    /// The object's mapping of names: the session's of its signature, which is asked for once, or
    /// one of its own where it has no signature.
    pub(crate) fn mapping(&self, signature: impl FnOnce() -> Option<Vec<u8>>) -> &Mapping {
        self.mapping.get_or_init(|| match signature() {
            Some(signature) => {
                let mut all = self.root.mappings.lock().unwrap_or_else(PoisonError::into_inner);
                all.entry(signature).or_default().clone()
            }
            None => Arc::default(),
        })
    }

    /// Says what kind of object the scope is for, so that a logoff that comes too early can
    /// name it.
    #[doc(hidden)]
    #[must_use]
    pub fn named(self, kind: &'static str) -> Scope<'s> {
        self.rename(kind);
        self
    }

    /// Says what kind of object the scope is for.
    #[doc(hidden)]
    pub fn rename(&self, kind: &'static str) {
        if let Some(live) = self.root.live.as_ref().filter(|_| self.ticket != 0) {
            live.lock().unwrap_or_else(PoisonError::into_inner).insert(self.ticket, kind);
        }
    }
}

impl Clone for Scope<'_> {
    fn clone(&self) -> Self {
        let mut ticket = 0;
        if let Some(live) = &self.root.live {
            ticket = self.root.next.fetch_add(1, Ordering::Relaxed);
            live.lock().unwrap_or_else(PoisonError::into_inner).insert(ticket, "object");
        }
        // What the scope is for may have another mapping.
        let mapping = OnceLock::new();
        Scope { root: self.root.clone(), ticket, narrow: false, mapping, session: PhantomData }
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
pub fn check<'s, O: MapiObject<'s>>(
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
    let extended = if O::HAS_LAST_ERROR {
        // SAFETY: the interface begins with GetLastError.
        unsafe { last_error(object.as_raw(), code, object.scope().allocator()) }
    } else {
        None
    };
    trace::failed(
        Error::new(code, method)
            .on(O::KIND)
            .in_library(object.scope().library())
            .with_extended(extended),
    )
}

/// A call that succeeded, says its code, but gave what it cannot have given.
#[cold]
pub(crate) fn broken<'s, O: MapiObject<'s>>(
    object: &O,
    method: &'static str,
    code: Code,
    what: impl Into<std::borrow::Cow<'static, str>>,
) -> Error {
    Error::new(code, method).on(O::KIND).in_library(object.scope().library()).with_detail(what)
}

/// Text in and out of the method is UTF-16.
pub const MAPI_UNICODE: u32 = 0x8000_0000;

macro_rules! any_object {
    ($($name:ident: $kind:ident,)*) => {
        /// An object whose kind shows only when it is open: what OpenEntry gives.
        #[derive(Debug)]
        #[non_exhaustive]
        #[allow(missing_docs)]
        pub enum AnyObject<'s> {
            $($name($name<'s>),)*
            /// An object of another kind. Its properties can be read.
            Other {
                kind: ObjectType,
                object: MapiProp<'s>,
            },
        }

        impl<'s> AnyObject<'s> {
            /// Wraps an interface pointer of the standard interface of `kind`.
            ///
            /// # Safety
            /// The pointer is of the interface that MAPI names for `kind`, which for a kind
            /// without a name is IMAPIProp; and as [`MapiObject::from_raw`] asks.
            pub unsafe fn from_raw(
                kind: ObjectType,
                raw: raw::IMAPIProp,
                scope: Scope<'s>,
            ) -> AnyObject<'s> {
                // SAFETY: interface pointers are one pointer wide; the caller vouches for the
                // interface.
                unsafe {
                    match kind {
                        $(ObjectType::$kind => AnyObject::$name(<$name<'s> as MapiObject<'s>>::from_raw(
                            Interface::from_raw(raw.into_raw()),
                            scope,
                        )),)*
                        kind => AnyObject::Other {
                            kind,
                            object: <MapiProp<'s> as MapiObject<'s>>::from_raw(raw, scope),
                        },
                    }
                }
            }

            /// Its kind.
            #[must_use]
            pub fn kind(&self) -> ObjectType {
                match self {
                    $(AnyObject::$name(_) => ObjectType::$kind,)*
                    AnyObject::Other { kind, .. } => *kind,
                }
            }
        }

        impl<'s> std::ops::Deref for AnyObject<'s> {
            type Target = MapiProp<'s>;
            fn deref(&self) -> &MapiProp<'s> {
                match self {
                    $(AnyObject::$name(object) => object,)*
                    AnyObject::Other { object, .. } => object,
                }
            }
        }

        $(impl<'s> TryFrom<AnyObject<'s>> for $name<'s> {
            type Error = Error;
            /// The object, if it is of this kind.
            fn try_from(object: AnyObject<'s>) -> Result<$name<'s>> {
                match object {
                    AnyObject::$name(object) => Ok(object),
                    other => Err(other.unexpected(ObjectType::$kind)),
                }
            }
        })*
    };
}

any_object! {
    MsgStore: Store,
    AddressBook: AddressBook,
    Folder: Folder,
    AbContainer: AbContainer,
    Message: Message,
    MailUser: MailUser,
    Attachment: Attachment,
    DistList: DistList,
    ProfileSection: ProfileSection,
    StatusObject: Status,
}

impl AnyObject<'_> {
    /// The error of having opened something else than what was meant.
    pub(crate) fn unexpected(&self, expected: ObjectType) -> Error {
        Error::new(Code::E_UNEXPECTED_TYPE, "OpenEntry")
            .with_detail(format!("expected a {expected:?}, the entry is a {:?}", self.kind()))
    }
}
