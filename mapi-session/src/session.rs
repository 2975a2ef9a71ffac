//! Sessions: how one is held, and how it ends.

use std::fmt;
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::sync::Arc;
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use crate::flags::{
    AddressBookFlags, EventMask, FlushFlags, LogoffFlags, MessageFlags, ObjectType, OpenEntryFlags,
    ProfileSectionFlags,
};
use crate::object::{Root, SessionEnd};
use crate::{
    AddressBook, AnyObject, Code, EntryId, Error, Guid, Logon, MailUser, Mapi, MessageStores,
    MsgStore, Notification, Outcome, ProfileSection, Registration, Result, Scope, ServiceAdmin,
    Session, Status, StoreAccess, Subsystem, mapi, raw, tags, trace,
};

/// A session that is logged on. Handles from [`OpenSession::session`] borrow it, so nothing of the
/// session is left when [`OpenSession::logoff`] consumes it:
///
/// ```no_run
/// # fn demo(mapi: &mapi_session::Mapi) -> mapi_session::Result<()> {
/// use mapi_session::Logon;
/// let open = mapi.logon(Logon::profile("Work"))?;
/// {
///     let session = open.session();
///     println!("{} stores", session.message_stores()?.count()?);
/// }
/// open.logoff()?;
/// # Ok(())
/// # }
/// ```
///
/// ```compile_fail,E0505
/// # fn demo(mapi: &mapi_session::Mapi) -> mapi_session::Result<()> {
/// # use mapi_session::Logon;
/// let open = mapi.logon(Logon::profile("Work"))?;
/// let store = open.session().default_store()?;
/// open.logoff()?; // the store is still there
/// drop(store);
/// # Ok(())
/// # }
/// ```
///
/// Dropped without a logoff it logs off all the same, and nobody hears of errors.
pub struct OpenSession<'m> {
    session: ManuallyDrop<Session<'static>>,
    watch: ManuallyDrop<Option<Registration<'static>>>,
    mapi: &'m Mapi,
    drain: Option<Duration>,
}

impl<'m> OpenSession<'m> {
    pub(crate) fn new(mapi: &'m Mapi, logon: Logon) -> Result<OpenSession<'m>> {
        let raw = mapi::logon(mapi, &logon)?;
        let root = Root::borrowed(mapi.subsystem().clone());
        // SAFETY: a new session; handles to it borrow the OpenSession.
        let session: Session<'static> = unsafe { Session::from_raw(raw, Scope::new(root.clone())) };
        let watch = watch(&session, &root);
        Ok(OpenSession {
            session: ManuallyDrop::new(session),
            watch: ManuallyDrop::new(watch),
            mapi,
            drain: None,
        })
    }

    /// A handle to the session; everything that it leads to borrows `self`.
    #[must_use]
    pub fn session(&self) -> Session<'_> {
        self.session.handle()
    }

    /// Has [`OpenSession::logoff`] wait until the outbound queue is empty, for `timeout` at most.
    /// A message submitted just before a logoff can else stay queued until a later session.
    #[must_use]
    pub fn after_outbox(mut self, timeout: Duration) -> OpenSession<'m> {
        self.drain = Some(timeout);
        self
    }

    /// Logs off and releases the session. Other clients of a shared session go on with theirs.
    ///
    /// # Errors
    /// `MAPI_E_TIMEOUT` when the outbound queue did not get empty in time (the session is logged
    /// off nevertheless), and those of `IMAPISession::Logoff` `[imapisession-logoff]`.
    pub fn logoff(self) -> Result<()> {
        self.logoff_with(LogoffFlags::empty())
    }

    /// Logs off and tells all clients of the shared session to log off too.
    ///
    /// **Since Outlook 2007 SP2 this makes every MAPI program of the user shut down, Outlook too.**
    /// It is here because MAPI has it; there is hardly a reason to use it.
    ///
    /// # Errors
    /// As [`OpenSession::logoff`].
    pub fn logoff_everyone(self) -> Result<()> {
        self.logoff_with(LogoffFlags::SHARED)
    }

    fn logoff_with(mut self, flags: LogoffFlags) -> Result<()> {
        let drained = match self.drain {
            Some(timeout) => drain(&self.session, timeout),
            None => Ok(()),
        };
        // SAFETY: taken once; `self` is forgotten below.
        let ended = unsafe {
            drop(ManuallyDrop::take(&mut self.watch));
            log_off(ManuallyDrop::take(&mut self.session), flags)
        };
        std::mem::forget(self);
        match (drained, ended) {
            (Ok(()), ended) => ended,
            (Err(error), Ok(())) => Err(error),
            (Err(error), Err(logoff)) => Err(error.and(logoff)),
        }
    }

    /// Lets the objects of the session be `'static`: they keep it alive, and it logs off when the
    /// last of them is gone.
    ///
    /// MAPI is initialised once more for it, on this thread, so the session may outlive the
    /// [`Mapi`] it came from. If the last object goes away on another thread (handed over in an
    /// [`Across`](crate::Across)), Logoff runs there, and this thread stays initialised until the
    /// process ends, as only it could undo that.
    ///
    /// # Errors
    /// Those of `MAPIInitialize` `[mapiinitialize]`; the session is logged off then.
    pub fn into_shared(mut self) -> Result<SharedSession> {
        let keep = Box::new(self.mapi.reinitialize()?);
        let subsystem = self.mapi.subsystem().clone();
        // SAFETY: taken once; `self` is forgotten below.
        let session = unsafe {
            drop(ManuallyDrop::take(&mut self.watch));
            ManuallyDrop::take(&mut self.session)
        };
        std::mem::forget(self);
        let raw = session.as_raw().clone();
        let end = SharedEnd {
            session: ManuallyDrop::new(session),
            keep: ManuallyDrop::new(keep),
            thread: thread::current().id(),
        };
        let root = Root::shared(subsystem, Box::new(end));
        // SAFETY: the scope's root keeps the session alive.
        let session: Session<'static> = unsafe { Session::from_raw(raw, Scope::new(root.clone())) };
        let watch = watch(&session, &root);
        Ok(SharedSession { watch, session, root })
    }
}

impl Drop for OpenSession<'_> {
    fn drop(&mut self) {
        // SAFETY: taken once, since `logoff` and `into_shared` forget `self`.
        let ended = unsafe {
            drop(ManuallyDrop::take(&mut self.watch));
            log_off(ManuallyDrop::take(&mut self.session), LogoffFlags::empty())
        };
        // `logoff` would have told.
        if let Err(error) = ended {
            trace::lost(&error);
        }
    }
}

impl fmt::Debug for OpenSession<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenSession").finish_non_exhaustive()
    }
}

/// Logoff, then Release; after Logoff nothing else is legal.
fn log_off(session: Session<'static>, flags: LogoffFlags) -> Result<()> {
    let _span = trace::logoff();
    // SAFETY: the reserved number is 0; the session is released right after.
    let status = unsafe { session.as_raw().Logoff(0, flags.bits(), 0) };
    let code = Code::from_hresult(status);
    // GetLastError is no longer legal either.
    if code.is_error() {
        let library = session.scope().library();
        let error = Error::new(code, "IMAPISession::Logoff").on("the session").in_library(library);
        return Err(trace::failed(error));
    }
    trace::done(code);
    Ok(())
}

/// Registers for the critical error by which MAPI tells that it ends the session. Not every
/// subsystem sends one, so a refusal is nothing to fail for.
fn watch(session: &Session<'static>, root: &Arc<Root>) -> Option<Registration<'static>> {
    let ended = Arc::clone(root.ended());
    let mask = EventMask::CRITICAL_ERROR | EventMask::EXTENDED;
    let on_event = move |event: &Notification| {
        if matches!(event, Notification::CriticalError { .. }) {
            ended.store(true, std::sync::atomic::Ordering::Release);
        }
    };
    session.advise_uncounted(mask, on_event).ok()
}

/// Has the spooler send what is queued, and waits until it has.
fn drain(session: &Session<'_>, timeout: Duration) -> Result<()> {
    let deadline = Instant::now() + timeout;
    let Some(store) = session.find_default_store()? else { return Ok(()) };
    let store = session.open_store(&store, StoreAccess::READ)?;
    let spooler = session.status()?.spooler()?;
    loop {
        let queued = queued(&store)?;
        if queued == 0 {
            return Ok(());
        }
        let flush = FlushFlags::UPLOAD | FlushFlags::NO_UI | FlushFlags::ASYNC_OK;
        match spooler.flush_queues(flush) {
            // With ASYNC_OK this says that the flush has begun.
            Err(error) if error.code() == Code::E_BUSY => {}
            other => other?,
        }
        if Instant::now() >= deadline {
            let detail = format!("{queued} messages are still in the outbound queue");
            return Err(Error::new(Code::E_TIMEOUT, "IMAPIStatus::FlushQueues")
                .on("the spooler")
                .with_detail(detail));
        }
        thread::sleep(Duration::from_millis(50).min(deadline - Instant::now()));
    }
}

/// How many messages of a store wait to be sent. The queue itself is for the spooler, and many stores
/// show it to nobody else; then the Outbox tells.
fn queued(store: &MsgStore<'_>) -> Result<u32> {
    match store.outgoing_queue().and_then(|queue| queue.count()) {
        Err(error) if error.code() == Code::E_NO_SUPPORT => {
            let submitted = tags::MESSAGE_FLAGS.has_bits(MessageFlags::SUBMIT.bits());
            let outbox = store.outbox()?.contents()?;
            outbox.select::<crate::rows::ContentsRow>()?.filter(submitted).count()
        }
        counted => counted,
    }
}

/// A session whose objects are `'static` and keep it alive. It logs off when the last of them is
/// gone, or at [`SharedSession::logoff`], which refuses to run before that.
pub struct SharedSession {
    watch: Option<Registration<'static>>,
    session: Session<'static>,
    root: Arc<Root>,
}

impl SharedSession {
    /// Logs off now.
    ///
    /// # Errors
    /// `MAPI_E_BUSY` while objects of the session live; the error names them. The session then logs
    /// off when the last of them is gone. Otherwise those of `IMAPISession::Logoff`.
    pub fn logoff(self) -> Result<()> {
        let SharedSession { watch, session, root } = self;
        drop(watch);
        drop(session);
        let live = root.live();
        match Arc::try_unwrap(root) {
            Ok(root) if live.is_empty() => root.end(),
            _ => Err(Error::new(Code::E_BUSY, "IMAPISession::Logoff")
                .on("the shared session")
                .with_detail(format!("these objects of it are still in use: {}", live.join(", ")))),
        }
    }
}

impl Deref for SharedSession {
    type Target = Session<'static>;
    fn deref(&self) -> &Session<'static> {
        &self.session
    }
}

impl fmt::Debug for SharedSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedSession").field("live", &self.root.live()).finish()
    }
}

/// Logs a shared session off, on drop or when told to.
struct SharedEnd {
    session: ManuallyDrop<Session<'static>>,
    /// The initialisation that the session holds.
    keep: ManuallyDrop<Box<dyn std::any::Any>>,
    thread: ThreadId,
}

// SAFETY: used once, by whoever drops the last object of the session, which is thread-safe; the
// initialisation inside is undone on its own thread only.
unsafe impl Send for SharedEnd {}
// SAFETY: nothing is reachable through a shared reference.
unsafe impl Sync for SharedEnd {}

impl SessionEnd for SharedEnd {
    fn end(&mut self) -> Result<()> {
        // SAFETY: `Root` calls this once.
        unsafe {
            let ended = log_off(ManuallyDrop::take(&mut self.session), LogoffFlags::empty());
            if self.thread == thread::current().id() {
                ManuallyDrop::drop(&mut self.keep);
            }
            ended
        }
    }
}

/// Who the session's user is.
#[derive(Debug)]
#[non_exhaustive]
pub enum Identity<'s> {
    /// The user, as the provider of the primary identity says.
    Primary(PrimaryIdentity<'s>),
    /// No provider supplies an identity (`MAPI_W_NO_SERVICE`). The entry identifier is one that
    /// MAPI has ready for this.
    Generic {
        /// The identifier.
        entry_id: EntryId,
    },
}

/// The user of a session.
#[derive(Debug)]
pub struct PrimaryIdentity<'s> {
    session: Session<'s>,
    entry_id: EntryId,
}

impl<'s> PrimaryIdentity<'s> {
    /// The identifier of the user's address-book entry.
    #[must_use]
    pub fn entry_id(&self) -> &EntryId {
        &self.entry_id
    }

    /// Opens the user's address-book entry.
    ///
    /// # Errors
    /// As [`Session::open_entry`].
    pub fn open(&self) -> Result<User<'s>> {
        match self.session.open_entry(&self.entry_id, OpenEntryFlags::empty())? {
            AnyObject::MailUser(entry) => Ok(User { entry }),
            other => Err(other.unexpected(ObjectType::MailUser)),
        }
    }
}

/// The address-book entry of the session's user. Unlike any other entry it is known to have a name.
#[derive(Debug)]
pub struct User<'s> {
    entry: MailUser<'s>,
}

impl<'s> User<'s> {
    /// The name that people see.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`, naming the property, when the provider breaks its word; otherwise as
    /// [`MapiProp::get`](crate::MapiProp::get).
    pub fn display_name(&self) -> Result<String> {
        self.get(tags::DISPLAY_NAME)?.ok_or_else(|| {
            Error::new(Code::E_NOT_FOUND, "IMAPIProp::GetProps")
                .on("the user's address-book entry")
                .with_property(tags::DISPLAY_NAME)
        })
    }

    /// The entry.
    #[must_use]
    pub fn into_entry(self) -> MailUser<'s> {
        self.entry
    }
}

impl<'s> Deref for User<'s> {
    type Target = MailUser<'s>;
    fn deref(&self) -> &MailUser<'s> {
        &self.entry
    }
}

impl<'s> Session<'s> {
    /// Another handle to the session.
    pub(crate) fn handle<'t>(&self) -> Session<'t>
    where
        's: 't,
    {
        // SAFETY: another reference to the same session, bound to no longer a lifetime.
        unsafe {
            Session::from_raw(self.as_raw().clone(), self.scope().narrowed().named("session"))
        }
    }

    /// Borrows a session that other code holds, such as the one an add-in is handed. It is not
    /// logged off when the handle goes.
    ///
    /// # Safety
    /// `session` is a session of `subsystem` that stays logged on during `'s`, and this thread has
    /// initialised MAPI.
    #[must_use]
    pub unsafe fn borrow_raw(session: &'s raw::IMAPISession, subsystem: &Subsystem) -> Session<'s> {
        // SAFETY: another reference to the session, which the caller keeps logged on.
        unsafe { Session::from_raw(session.clone(), Scope::of(subsystem)) }
    }

    /// Whether MAPI has told that the session ends: a client that shares it has logged everybody
    /// off, or a critical error has come up. The session is to be logged off then
    /// `[imapisession-logoff]`; its objects may answer errors already.
    #[must_use]
    pub fn ended(&self) -> bool {
        self.scope().root().ended().load(std::sync::atomic::Ordering::Acquire)
    }

    /// The message stores of the profile.
    ///
    /// # Errors
    /// Those of `IMAPISession::GetMsgStoresTable` `[imapisession-getmsgstorestable]`.
    pub fn message_stores(&self) -> Result<MessageStores<'s>> {
        Ok(MessageStores::new(self.handle(), self.msg_stores_table()?))
    }

    /// The status of MAPI and of the profile's providers.
    ///
    /// # Errors
    /// Those of `IMAPISession::GetStatusTable` `[imapisession-getstatustable]`.
    pub fn status(&self) -> Result<Status<'s>> {
        Ok(Status::new(self.handle(), self.status_table()?))
    }

    pub(crate) fn find_default_store(&self) -> Result<Option<crate::rows::StoreRow>> {
        self.message_stores()?.find_default()
    }

    /// Opens the default store, with as much access as there is.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when the profile has none; otherwise as [`Session::open_store`].
    pub fn default_store(&self) -> Result<MsgStore<'s>> {
        match self.find_default_store()? {
            Some(row) => self.open_store(&row, StoreAccess::BEST),
            None => Err(Error::new(Code::E_NOT_FOUND, "IMAPISession::OpenMsgStore")
                .on("the session")
                .with_detail("the profile has no default message store")),
        }
    }

    /// Opens a message store of the table.
    ///
    /// # Errors
    /// Those of `IMAPISession::OpenMsgStore` `[imapisession-openmsgstore]`. A warning, with which
    /// the store is open nevertheless, is dropped here; [`Session::open_msg_store`] gives it.
    pub fn open_store(
        &self,
        row: &crate::rows::StoreRow,
        access: StoreAccess,
    ) -> Result<MsgStore<'s>> {
        self.open_msg_store(&row.entry_id, access.flags()).map(Outcome::into_value)
    }

    /// Opens the address book, without dialogs.
    ///
    /// # Errors
    /// Those of `IMAPISession::OpenAddressBook` `[imapisession-openaddressbook]`. When only some of
    /// its providers could start, it is open nevertheless; [`Session::open_address_book`] tells.
    pub fn address_book(&self) -> Result<AddressBook<'s>> {
        self.open_address_book(AddressBookFlags::NO_DIALOG).map(Outcome::into_value)
    }

    /// Who the session's user is.
    ///
    /// # Errors
    /// Those of `IMAPISession::QueryIdentity` `[imapisession-queryidentity]`.
    pub fn identity(&self) -> Result<Identity<'s>> {
        let identity = self.query_identity()?;
        Ok(match identity.warning() {
            Some(Code::W_NO_SERVICE) => Identity::Generic { entry_id: identity.into_value() },
            _ => Identity::Primary(PrimaryIdentity {
                session: self.handle(),
                entry_id: identity.into_value(),
            }),
        })
    }

    /// Opens a profile section for reading. Sections of providers are opened too.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`: there is none; `MAPI_E_NO_ACCESS`: it is being written
    /// `[imapisession-openprofilesection]`.
    pub fn profile_section(&self, uid: &Guid) -> Result<ProfileSection<'s>> {
        self.open_profile_section(uid, ProfileSectionFlags::FORCE_ACCESS)
    }

    /// Administration of the profile's message services. Changes count from the next session on.
    ///
    /// # Errors
    /// Those of `IMAPISession::AdminServices` `[imapisession-adminservices]`.
    pub fn services(&self) -> Result<ServiceAdmin<'s>> {
        self.admin_services()
    }

    /// Whether two entry identifiers denote one object. Their bytes do not tell.
    ///
    /// # Errors
    /// `MAPI_E_UNKNOWN_ENTRYID`: no provider of the session knows one of them.
    pub fn same_entry(&self, one: &EntryId, other: &EntryId) -> Result<bool> {
        self.compare_entry_ids(one, other)
    }
}
