//! Starting MAPI, on each thread that touches it.

use std::ffi::c_void;
use std::fmt;
use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::ptr;
use std::sync::MutexGuard;

use crate::call;
use crate::flags::InitFlags;
use crate::wire::{Arena, encode};
use crate::{
    Code, Error, Flags, Logon, OpenSession, ProfileAdmin, Result, Scope, Session, Subsystem, raw,
    trace,
};

/// MAPI, initialised. What a program starts with, and what it ends with: dropping it calls
/// `MAPIUninitialize`, on the thread that initialised it. It can be lent to other threads, each of
/// which gets its own part in it from [`Mapi::thread`]; it cannot move to one.
///
/// ```no_run
/// # fn subsystem() -> mapi_session::Subsystem { mapi_subsystem::open("home").expect("a home") }
/// # fn main() -> mapi_session::Result<()> {
/// use mapi_session::{Logon, Mapi};
///
/// let mapi = Mapi::initialize(subsystem())?;
/// mapi.session(Logon::profile("Work"), |session| {
///     for store in session.message_stores()?.rows()? {
///         println!("{}", store.display_name);
///     }
///     Ok(())
/// })?;
/// # Ok(())
/// # }
/// ```
///
/// It stays on its thread:
///
/// ```compile_fail,E0277
/// fn moved(mapi: mapi_session::Mapi) {
///     std::thread::spawn(move || drop(mapi));
/// }
/// ```
#[derive(Debug)]
pub struct Mapi {
    /// Goes first: MAPI may crash where it is uninitialised before OLE.
    _ole: Option<OleInitialized>,
    initialized: Initialized,
    flags: InitFlags,
    /// Shared between threads, never sent to one.
    thread: PhantomData<MutexGuard<'static, ()>>,
}

/// One successful `MAPIInitialize`, undone when dropped.
struct Initialized {
    subsystem: Subsystem,
}

impl Initialized {
    fn new(subsystem: Subsystem, flags: InitFlags) -> Result<Initialized> {
        let initialize = |flags: InitFlags| {
            let mut init = raw::MAPIINIT_0 { ulVersion: 0, ulFlags: flags.bits() };
            // SAFETY: the structure is a MAPIINIT_0 of version 0.
            Code::from_hresult(unsafe {
                (subsystem.entry_points().MAPIInitialize)(ptr::from_mut(&mut init).cast())
            })
        };
        let mut code = initialize(flags);
        if code == Code::E_UNKNOWN_FLAGS && flags.contains(InitFlags::NO_COINIT) {
            // A MAPI that is older than the flag; to initialise COM twice does no harm.
            code = initialize(flags - InitFlags::NO_COINIT);
        }
        if code.is_error() {
            return Err(trace::failed(of_subsystem(&subsystem, code, "MAPIInitialize")));
        }
        Ok(Initialized { subsystem })
    }
}

/// An error of one of the subsystem's functions.
pub(crate) fn of_subsystem(subsystem: &Subsystem, code: Code, function: &'static str) -> Error {
    Error::new(code, function).on("the MAPI subsystem").in_library(subsystem.name())
}

impl Drop for Initialized {
    fn drop(&mut self) {
        // SAFETY: undoes the call that made this value; types keep objects from outliving it.
        unsafe { (self.subsystem.entry_points().MAPIUninitialize)() };
    }
}

impl fmt::Debug for Initialized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Initialized")
    }
}

/// The functions that start and end OLE on a thread.
#[derive(Debug, Clone, Copy)]
pub struct Ole {
    /// `OleInitialize`; its argument is null.
    pub initialize: unsafe extern "system" fn(*mut c_void) -> i32,
    /// `OleUninitialize`.
    pub uninitialize: unsafe extern "system" fn(),
}

impl Ole {
    /// Those of the system; only Windows has OLE.
    #[must_use]
    pub fn of_system() -> Option<Ole> {
        #[cfg(windows)]
        {
            windows_link::link!("ole32.dll" "system" fn OleInitialize(reserved: *mut c_void) -> i32);
            windows_link::link!("ole32.dll" "system" fn OleUninitialize());
            Some(Ole { initialize: OleInitialize, uninitialize: OleUninitialize })
        }
        #[cfg(not(windows))]
        None
    }
}

/// One successful `OleInitialize`, undone when dropped.
#[derive(Debug)]
struct OleInitialized(Ole);

impl OleInitialized {
    fn new(ole: Ole) -> Result<OleInitialized> {
        // SAFETY: whoever made the value vouches for the functions; the reserved pointer is null.
        let code = Code::from_hresult(unsafe { (ole.initialize)(ptr::null_mut()) });
        if code.is_error() {
            return Err(Error::new(code, "OleInitialize").on("the thread"));
        }
        Ok(OleInitialized(ole))
    }
}

impl Drop for OleInitialized {
    fn drop(&mut self) {
        // SAFETY: undoes the call that made this value, on its thread, as `Mapi` does not leave it.
        unsafe { (self.0.uninitialize)() };
    }
}

/// How MAPI is initialised. Start with [`Mapi::builder`].
#[derive(Debug, Clone)]
pub struct Builder {
    flags: InitFlags,
    ole: Option<Ole>,
}

impl Builder {
    /// Whether MAPI makes a thread of its own that delivers notifications. On by default: right for
    /// programs with several threads, for services and for the console. Without it the thread that
    /// initialises first receives them in a window that MAPI makes there: it has to dispatch window
    /// messages and must not block. It outlives the other threads of MAPI, as they borrow its
    /// [`Mapi`]. Later initialisations cannot change the choice `[mapiinit_0]`.
    #[must_use]
    pub fn multithread_notifications(mut self, on: bool) -> Builder {
        self.flags.set(InitFlags::MULTITHREAD_NOTIFICATIONS, on);
        self
    }

    /// The program has initialised COM on this thread itself.
    #[must_use]
    pub fn no_coinit(mut self) -> Builder {
        self.flags |= InitFlags::NO_COINIT;
        self
    }

    /// Whether the program uses OLE on this thread: dialogs of MAPI, drag and drop, embedded
    /// objects. OLE is then initialised after MAPI and uninitialised before it, the order that MAPI
    /// asks for `[initializing-ole-for-mapi]`. Systems without OLE have nothing to initialise.
    #[must_use]
    pub fn ole(mut self, on: bool) -> Builder {
        self.ole = if on { Ole::of_system() } else { None };
        self
    }

    /// The same with functions of the program's own.
    ///
    /// # Safety
    /// They behave as `OleInitialize` and `OleUninitialize` do.
    #[must_use]
    pub unsafe fn ole_with(mut self, ole: Ole) -> Builder {
        self.ole = Some(ole);
        self
    }

    /// The program is a Windows service; its sessions have to say so too.
    #[must_use]
    pub fn nt_service(mut self) -> Builder {
        self.flags |= InitFlags::NT_SERVICE;
        self
    }

    /// Initialises MAPI on this thread.
    ///
    /// # Errors
    /// Those of `MAPIInitialize` `[mapiinitialize]` and `OleInitialize`; whatever COM answers is
    /// given as it is.
    pub fn initialize(self, subsystem: impl Into<Subsystem>) -> Result<Mapi> {
        let initialized = Initialized::new(subsystem.into(), self.flags)?;
        let ole = self.ole.map(OleInitialized::new).transpose()?;
        Ok(Mapi { _ole: ole, initialized, flags: self.flags, thread: PhantomData })
    }
}

impl Mapi {
    /// Initialises MAPI on this thread, with a thread of MAPI's own for notifications.
    ///
    /// Do not call it, nor drop what it gives, while a thread or the process ends or a library is
    /// loaded or unloaded: MAPI forbids that.
    ///
    /// # Errors
    /// Those of `MAPIInitialize` `[mapiinitialize]`.
    pub fn initialize(subsystem: impl Into<Subsystem>) -> Result<Mapi> {
        Mapi::builder().initialize(subsystem)
    }

    /// Initialises MAPI with options.
    #[must_use]
    pub fn builder() -> Builder {
        Builder { flags: InitFlags::MULTITHREAD_NOTIFICATIONS, ole: None }
    }

    /// The subsystem.
    #[must_use]
    pub fn subsystem(&self) -> &Subsystem {
        &self.initialized.subsystem
    }

    /// Initialises MAPI on another thread, for as long as the value given lives there. With it the
    /// thread can use objects that are handed to it in an [`Across`].
    ///
    /// # Errors
    /// Those of `MAPIInitialize` `[mapiinitialize]`.
    pub fn thread(&self) -> Result<Thread<'_>> {
        let initialized = Initialized::new(self.subsystem().clone(), self.flags)?;
        Ok(Thread { mapi: self, _initialized: initialized, thread: PhantomData })
    }

    /// A further initialisation of this thread, undone when the value is dropped.
    pub(crate) fn reinitialize(&self) -> Result<impl std::any::Any + use<>> {
        Initialized::new(self.subsystem().clone(), self.flags)
    }

    /// Logs on. The session ends when the value given does; [`OpenSession::logoff`] ends it
    /// and tells of errors.
    ///
    /// # Errors
    /// `MAPI_E_LOGON_FAILED`: no such profile, or too many sessions; `MAPI_E_TIMEOUT`: another
    /// logon goes on; and those of the profile's providers `[mapilogonex]`.
    pub fn logon(&self, logon: Logon) -> Result<OpenSession<'_>> {
        OpenSession::new(self, logon)
    }

    /// Logs on, lets `work` use the session, and logs off. Nothing of the session can leave
    /// `work`; if it fails and so does the logoff, the error tells of both.
    ///
    /// ```compile_fail
    /// # fn demo(mapi: &mapi_session::Mapi) -> mapi_session::Result<()> {
    /// use mapi_session::Logon;
    /// // A store cannot outlive its session.
    /// let store = mapi.session(Logon::profile("Work"), |session| session.default_store())?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`Mapi::logon`], of `work`, and of [`OpenSession::logoff`].
    pub fn session<R>(
        &self,
        logon: Logon,
        work: impl FnOnce(&Session<'_>) -> Result<R>,
    ) -> Result<R> {
        let _span = trace::session(&logon);
        let open = self.logon(logon)?;
        let worked = {
            let session = open.session();
            work(&session)
        };
        match (worked, open.logoff()) {
            (Ok(value), Ok(())) => Ok(value),
            (Ok(_), Err(error)) | (Err(error), Ok(())) => Err(error),
            (Err(error), Err(logoff)) => Err(error.and(logoff)),
        }
    }

    /// The object that lists, makes and deletes profiles. No session is needed.
    ///
    /// # Errors
    /// Those of `MAPIAdminProfiles` `[mapiadminprofiles]`.
    pub fn profiles(&self) -> Result<ProfileAdmin<'_>> {
        const FUNCTION: &str = "MAPIAdminProfiles";
        let mut admin: ManuallyDrop<Option<raw::IProfAdmin>> = ManuallyDrop::new(None);
        // SAFETY: the out pointer is ours and receives an IProfAdmin.
        let status = unsafe {
            (self.subsystem().entry_points().MAPIAdminProfiles)(0, ptr::from_mut(&mut *admin))
        };
        let admin = obtained(Code::from_hresult(status), admin, |code| {
            of_subsystem(self.subsystem(), code, FUNCTION)
        })?;
        // SAFETY: a new IProfAdmin; it is bound to `self`, which keeps MAPI initialised.
        Ok(unsafe { ProfileAdmin::from_raw(admin, Scope::of(self.subsystem())) })
    }
}

/// The object that a call gave. Where the call failed its out pointer means nothing, whatever is in
/// it, so that it is not released either.
pub(crate) fn obtained<T>(
    code: Code,
    object: ManuallyDrop<Option<T>>,
    error: impl FnOnce(Code) -> Error,
) -> Result<T> {
    if code.is_error() {
        return Err(error(code));
    }
    match ManuallyDrop::into_inner(object) {
        Some(object) => Ok(object),
        None => Err(error(Code::E_CALL_FAILED).with_detail("it succeeded, but gave no object")),
    }
}

/// A thread's own part in MAPI: it is initialised here for as long as this lives. It does not leave
/// its thread, and must be dropped before the thread ends, as values on its stack are.
///
/// ```no_run
/// # fn demo(mapi: &mapi_session::Mapi, store: mapi_session::MsgStore<'_>) {
/// use mapi_session::Across;
/// let store = Across::new(store);
/// std::thread::scope(|scope| {
///     scope.spawn(|| -> mapi_session::Result<()> {
///         let thread = mapi.thread()?;
///         let inbox = store.on(&thread).inbox()?;
///         println!("{}", inbox.contents()?.count()?);
///         Ok(())
///     });
/// });
/// # }
/// ```
#[derive(Debug)]
pub struct Thread<'m> {
    mapi: &'m Mapi,
    _initialized: Initialized,
    thread: PhantomData<*const ()>,
}

impl Thread<'_> {
    /// The MAPI that the thread has a part in.
    #[must_use]
    pub fn mapi(&self) -> &Mapi {
        self.mapi
    }
}

/// An object on its way between threads. MAPI's objects may be used on any thread that has
/// initialised MAPI, so the way back to the object leads through a [`Thread`].
///
/// Status objects are left out: that of a transport is bound to the thread that opened it.
///
/// The last reference may go away on any thread that takes part, so keep a `Thread` there for as
/// long as the `Across`.
#[derive(Debug)]
pub struct Across<T>(T);

// SAFETY: the value inside is reached only through a `Thread`, whose existence shows that this
// thread has initialised MAPI; `ThreadSafe` types are those that MAPI lets any such thread use.
unsafe impl<T: ThreadSafe> Send for Across<T> {}
// SAFETY: as above; MAPI's objects serialise concurrent calls themselves.
unsafe impl<T: ThreadSafe> Sync for Across<T> {}

impl<T: ThreadSafe> Across<T> {
    /// Prepares an object for other threads.
    #[must_use]
    pub fn new(object: T) -> Across<T> {
        Across(object)
    }

    /// The object, on a thread that has initialised MAPI.
    #[must_use]
    pub fn on<'a>(&'a self, _thread: &'a Thread<'_>) -> &'a T {
        &self.0
    }
}

/// Objects that any thread may use once it has initialised MAPI.
///
/// # Safety
/// The type is a wrapper of interfaces that MAPI documents as thread-safe
/// `[using-thread-safe-objects]`.
pub unsafe trait ThreadSafe {}

macro_rules! thread_safe {
    ($($name:ident)*) => {$(
        // SAFETY: none of MAPI's exceptions (status objects, form objects, destinations of copies).
        unsafe impl ThreadSafe for crate::$name<'_> {}
    )*};
}
thread_safe!(Session MsgStore Folder Message Attachment Table AddressBook AbContainer MailUser DistList
    ProfileSection ProfileAdmin ServiceAdmin ProviderAdmin);

// SAFETY: a reference to a thread-safe object gives no more than the object.
unsafe impl<T: ThreadSafe> ThreadSafe for &T {}

pub(crate) fn logon(mapi: &Mapi, logon: &Logon) -> Result<raw::IMAPISession> {
    const METHOD: &str = "MAPILogonEx";
    let library = mapi.subsystem().name();
    let fail = |code| Error::new(code, METHOD).on(logon.to_string()).in_library(library);
    let _span = trace::logon(logon);
    let arena = Arena::new();
    let long = logon.name().is_some_and(|name| name.chars().count() > 64);
    if long {
        return Err(fail(Code::E_INVALID_PARAMETER)
            .with_detail("the name of a profile has at most 64 characters"));
    }
    let mut session: ManuallyDrop<Option<raw::IMAPISession>> = ManuallyDrop::new(None);
    let mut unicode = true;
    let status = loop {
        let name = match logon.name() {
            Some(name) => encode::text(&arena, name, unicode).map_err(fail)?,
            None => ptr::null_mut(),
        };
        // SAFETY: the name ends with a NUL and is as wide as the flag says; the out pointer is ours
        // and receives an IMAPISession.
        let status = unsafe {
            (mapi.subsystem().entry_points().MAPILogonEx)(
                0,
                name,
                ptr::null_mut(),
                logon.flags().bits() | call::width(unicode),
                ptr::from_mut(&mut *session),
            )
        };
        if !call::refuses_width(status, &mut unicode) {
            break status;
        }
    };
    let code = Code::from_hresult(status);
    let session = obtained(code, session, fail).map_err(trace::failed)?;
    trace::done(code);
    Ok(session)
}
