//! Sessions: logging on, reaching providers, logging off.

mod adopted;
mod configure;
mod engine;
mod flush;
mod forms;
mod logons;
mod notify;
mod open;
mod registry;
mod sections;
mod server;
mod shutdown;
mod store_logoff;
mod stores;
mod tokens;
mod turn;
mod watch;

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::thread::JoinHandle;

use mapi_session::flags::StoreLogoffFlags;
use windows_core::GUID;

pub(crate) use engine::Engine;
pub(crate) use open::unknown_of;
pub(crate) use sections::{SectionLock, SectionLocks};

use crate::com::{Fault, Liveness, ObjectState};
use crate::notify::{NotificationHub, NotifyKey};
use crate::periodic::Periodic;
use crate::profile::{ProfileId, ProviderEntry, SessionEntry, Sharing};
use crate::provider::{AddressBookLogon, StoreLogon};
use crate::spooler::{Absent, Transport};
use crate::table::MemoryRows;

pub(crate) use server::session_of;

use adopted::Adopted;
use notify::Registration;
use tokens::Tokens;

/// A session of one client. Clients that share a session have one each, on the same profile.
pub(crate) struct Session {
    pub(crate) engine: Arc<Engine>,
    pub(crate) hub: NotificationHub,
    pub(crate) profile: ProfileId,
    /// The profile's name when the client logged on.
    pub(crate) name: String,
    pub(crate) no_mail: bool,
    /// Whether the client allowed dialogs when it logged on.
    dialogs: bool,
    /// Its part in a shared session: other clients may join it, or it joined another.
    sharing: Option<Sharing>,
    /// Ends with Logoff: of this object and of all that it opened.
    pub(crate) liveness: Arc<Liveness>,
    key: NotifyKey,
    /// The state of the COM object, for warnings that GetLastError explains.
    state: OnceLock<ObjectState>,
    entry: Mutex<Option<SessionEntry>>,
    /// The providers of the profile when the session began: later changes are for the next
    /// session.
    pub(crate) providers: Vec<ProviderEntry>,
    /// The stores that are logged on, in the order in which they were: where several have one UID,
    /// the first is asked.
    stores: Mutex<Vec<(GUID, Arc<dyn StoreLogon>)>>,
    /// Stores that are not of the profile.
    adopted: Mutex<Vec<Adopted>>,
    books: Mutex<Option<Books>>,
    transports: Mutex<Option<Vec<Transport>>>,
    /// The store that Simple MAPI uses in this session only.
    simple_store: Mutex<Option<Option<GUID>>>,
    /// Services of which a provider could not be logged on, and why: their providers are not
    /// tried again in this session.
    disabled: Mutex<HashMap<GUID, Fault>>,
    store_rows: OnceLock<Arc<MemoryRows>>,
    pub(crate) status_rows: OnceLock<Arc<MemoryRows>>,
    registrations: Mutex<HashMap<usize, Registration>>,
    tokens: Mutex<Tokens>,
    /// Transports that have not returned from what they were asked.
    absent: Absent,
    /// When the queues are to be worked off once more, and who sees to that.
    next_round: Mutex<Option<i64>>,
    /// Transports that have said that mail waits for the session.
    mail_waits: Mutex<HashSet<GUID>>,
    timer: Mutex<Option<Periodic>>,
    /// Held while the session's queues are worked off: its providers stay logged on meanwhile.
    at_work: Mutex<()>,
    /// A flush of the queues in the background.
    flushing: Mutex<Option<JoinHandle<()>>>,
    /// What is to be done about the messages of stores that the client has logged off, once it has
    /// released them.
    logoffs: Mutex<HashMap<GUID, StoreLogoffFlags>>,
    /// Threads that do it.
    ending: Mutex<Vec<JoinHandle<()>>>,
    me: Weak<Session>,
}

/// Address books by the identifiers of their providers.
pub(crate) type OpenBooks = Vec<(GUID, Arc<dyn AddressBookLogon>)>;

/// The address books of a session, and what kept others from starting.
#[derive(Clone, Default)]
struct Books {
    open: OpenBooks,
    failed: Vec<String>,
}

/// Locks; what a panic left behind is whole, since each change is one assignment.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
