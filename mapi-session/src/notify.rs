//! Notifications: sinks as closures or channels.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};

use windows_core::implement;

use crate::flags::EventMask;
use crate::object::check;
use crate::wire::{Arena, decode, encode};
use crate::{
    AddressBook, EntryId, MapiObject, MsgStore, Notification, Result, Scope, Session, Table, raw,
};

/// A registration for notifications. Dropping it ends it (`Unadvise`).
///
/// A notification that is under way at that moment may still run; one that comes later is not
/// passed on.
///
/// ```no_run
/// # fn demo(contents: &mapi_session::Table<'_>) -> mapi_session::Result<()> {
/// use mapi_session::{Notification, flags::EventMask};
/// let registration = contents.advise(EventMask::TABLE_MODIFIED, |event| {
///     if let Notification::Table(event) = event {
///         println!("{:?}", event.change);
///     }
/// })?;
/// # drop(registration);
/// # Ok(())
/// # }
/// ```
#[must_use = "dropping it ends the registration"]
pub struct Registration<'s> {
    source: Source,
    connection: usize,
    state: Arc<State>,
    _scope: Scope<'s>,
}

/// The object that a registration is with. It holds a reference of its own: some providers end a
/// registration when its source is released.
enum Source {
    Table(raw::IMAPITable),
    Session(raw::IMAPISession),
    Store(raw::IMsgStore),
    AddressBook(raw::IAddrBook),
}

/// What outlives the registration, since a notification may be under way when it ends.
struct State {
    active: AtomicBool,
    panicked: AtomicBool,
    unread: AtomicBool,
    on_event: Box<dyn Fn(&Notification) + Send + Sync>,
}

#[implement(raw::IMAPIAdviseSink)]
struct Sink {
    state: Arc<State>,
}

impl raw::IMAPIAdviseSink_Impl for Sink_Impl {
    fn OnNotify(&self, count: u32, notifications: *const raw::NOTIFICATION) -> u32 {
        let state = &self.state;
        let work = AssertUnwindSafe(|| {
            // SAFETY: MAPI gives as many notifications, good until this returns.
            let Ok(events) = (unsafe { decode::notifications(notifications, count) }) else {
                state.unread.store(true, Ordering::Relaxed);
                return;
            };
            for event in events {
                if !state.active.load(Ordering::Acquire) {
                    return;
                }
                match event {
                    Ok(event) => (state.on_event)(&event),
                    Err(_) => state.unread.store(true, Ordering::Relaxed),
                }
            }
        });
        // No panic may cross the border to MAPI.
        if catch_unwind(work).is_err() {
            state.panicked.store(true, Ordering::Relaxed);
        }
        0
    }
}

impl Registration<'_> {
    /// Whether the closure panicked at some event. MAPI does not hear of it.
    #[must_use]
    pub fn panicked(&self) -> bool {
        self.state.panicked.load(Ordering::Relaxed)
    }

    /// Whether an event came that could not be read.
    #[must_use]
    pub fn lost_events(&self) -> bool {
        self.state.unread.load(Ordering::Relaxed)
    }
}

impl Drop for Registration<'_> {
    fn drop(&mut self) {
        self.state.active.store(false, Ordering::Release);
        // SAFETY: the connection is the one that this object gave. An error would mean that the
        // object has ended it already.
        unsafe {
            match &self.source {
                Source::Table(table) => table.Unadvise(self.connection),
                Source::Session(session) => session.Unadvise(self.connection),
                Source::Store(store) => store.Unadvise(self.connection),
                Source::AddressBook(book) => book.Unadvise(self.connection),
            };
        }
    }
}

impl fmt::Debug for Registration<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registration").field("connection", &self.connection).finish()
    }
}

/// A registration whose notifications wait in a channel.
#[derive(Debug)]
pub struct Notifications<'s> {
    registration: Registration<'s>,
    events: Receiver<Notification>,
}

impl Notifications<'_> {
    /// The channel.
    #[must_use]
    pub fn channel(&self) -> &Receiver<Notification> {
        &self.events
    }

    /// The registration.
    pub fn registration(&self) -> &Registration<'_> {
        &self.registration
    }
}

/// Makes the sink, has `register` register it, and keeps what ends that.
fn advised<'s>(
    scope: Scope<'s>,
    source: Source,
    on_event: impl Fn(&Notification) + Send + Sync + 'static,
    register: impl FnOnce(&Source, &raw::IMAPIAdviseSink, &mut usize) -> Result<()>,
) -> Result<Registration<'s>> {
    let state = Arc::new(State {
        active: AtomicBool::new(true),
        panicked: AtomicBool::new(false),
        unread: AtomicBool::new(false),
        on_event: Box::new(on_event),
    });
    let sink: raw::IMAPIAdviseSink = Sink { state: state.clone() }.into();
    let mut connection = 0;
    register(&source, &sink, &mut connection)?;
    // MAPI has a reference of its own to the sink; ours goes here.
    Ok(Registration { source, connection, state, _scope: scope.named("registration") })
}

/// The same with a channel in place of a closure.
fn channeled<'s>(
    register: impl FnOnce(Box<dyn Fn(&Notification) + Send + Sync>) -> Result<Registration<'s>>,
) -> Result<Notifications<'s>> {
    let (sender, events) = channel();
    // The receiver may be gone while a late notification is under way.
    let registration = register(Box::new(move |event| drop(sender.send(event.clone()))))?;
    Ok(Notifications { registration, events })
}

impl<'s> Table<'s> {
    /// Registers for changes of the table: [`EventMask::TABLE_MODIFIED`].
    ///
    /// The closure runs on any thread, perhaps while another call of it runs, and should be quick.
    ///
    /// # Errors
    /// `MAPI_E_NO_SUPPORT`: the table sends none `[imapitable-advise]`.
    pub fn advise(
        &self,
        events: EventMask,
        on_event: impl Fn(&Notification) + Send + Sync + 'static,
    ) -> Result<Registration<'s>> {
        let source = Source::Table(self.as_raw().clone());
        advised(self.scope().clone(), source, on_event, |_, sink, connection| {
            // SAFETY: the sink is an IMAPIAdviseSink; the out pointer is ours.
            let status = unsafe { self.as_raw().Advise(events.bits(), sink, connection) };
            check(self, "IMAPITable::Advise", status).map(drop)
        })
    }

    /// Registers for changes of the table, to be received from a channel.
    ///
    /// # Errors
    /// As [`Table::advise`].
    pub fn notifications(&self, events: EventMask) -> Result<Notifications<'s>> {
        channeled(|on_event| self.advise(events, on_event))
    }
}

macro_rules! advise_by_id {
    ($($name:ident $source:ident $method:literal $page:literal,)*) => {$(
        impl<'s> $name<'s> {
            #[doc = concat!("Registers for events of an object, or with `None` for those of the ", stringify!($name), " itself `[", $page, "]`.")]
            ///
            /// The closure runs on any thread, perhaps while another call of it runs, and should be
            /// quick.
            ///
            /// # Errors
            /// `MAPI_E_NO_SUPPORT`: it sends none of these; `MAPI_E_UNKNOWN_ENTRYID`: no provider
            /// knows the object.
            pub fn advise(
                &self,
                entry_id: Option<&EntryId>,
                events: EventMask,
                on_event: impl Fn(&Notification) + Send + Sync + 'static,
            ) -> Result<Registration<'s>> {
                self.advise_in(self.scope().clone(), entry_id, events, on_event)
            }

            /// Registers for events, to be received from a channel.
            ///
            /// # Errors
            /// As `advise`.
            pub fn notifications(
                &self,
                entry_id: Option<&EntryId>,
                events: EventMask,
            ) -> Result<Notifications<'s>> {
                channeled(|on_event| self.advise(entry_id, events, on_event))
            }

            fn advise_in(
                &self,
                scope: Scope<'s>,
                entry_id: Option<&EntryId>,
                events: EventMask,
                on_event: impl Fn(&Notification) + Send + Sync + 'static,
            ) -> Result<Registration<'s>> {
                let source = Source::$source(self.as_raw().clone());
                advised(scope, source, on_event, |_, sink, connection| {
                    let arena = Arena::new();
                    let bytes = entry_id.map_or(&[][..], EntryId::as_bytes);
                    let fail = |code| crate::object::failure(self, $method, code);
                    let length = encode::count(bytes.len()).map_err(fail)?;
                    let id = encode::entry_id(&arena, bytes).map_err(fail)?;
                    // SAFETY: the identifier is in the arena; the sink is an IMAPIAdviseSink; the
                    // out pointer is ours.
                    let status = unsafe {
                        self.as_raw().Advise(length, id, events.bits(), sink, connection)
                    };
                    check(self, $method, status).map(drop)
                })
            }
        }
    )*};
}
advise_by_id! {
    Session Session "IMAPISession::Advise" "imapisession-advise",
    MsgStore Store "IMsgStore::Advise" "imsgstore-advise",
    AddressBook AddressBook "IAddrBook::Advise" "iaddrbook-advise",
}

impl<'s> Session<'s> {
    /// Registers with the session itself, without counting as an object of it.
    pub(crate) fn advise_uncounted(
        &self,
        events: EventMask,
        on_event: impl Fn(&Notification) + Send + Sync + 'static,
    ) -> Result<Registration<'s>> {
        self.advise_in(self.scope().uncounted(), None, events, on_event)
    }
}
