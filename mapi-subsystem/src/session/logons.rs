//! Beginning and ending a session, and the address books and transports that it logs on.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, Weak};

use mapi_session::Code;
use mapi_session::flags::{LogoffFlags, LogonFlags};
use windows_core::GUID;

use super::engine::session_key;
use super::notify::Registration;
use super::tokens::Tokens;
use super::{Books, Engine, OpenBooks, Session, lock};
use crate::com::{Liveness, Reply};
use crate::deviation::{self, deviates};
use crate::notify::{NotificationHub, NotifyKey};
use crate::profile::{ProviderEntry, SessionEntry, Sharing};
use crate::provider::{AddressBookLogon, LogonContext};
use crate::service::{MAPI_AB_PROVIDER, MAPI_TRANSPORT_PROVIDER};
use crate::spooler::{Absent, Transport};

impl Session {
    /// Begins the session of an entry, on the profile of this name. Providers are logged on when they are first needed.
    pub(super) fn begin(
        engine: &Arc<Engine>,
        hub: NotificationHub,
        entry: SessionEntry,
        name: String,
        flags: LogonFlags,
    ) -> Reply<Arc<Session>> {
        let providers = engine.home.session_providers(&entry)?;
        Ok(Arc::new_cyclic(|me| Session {
            engine: Arc::clone(engine),
            hub,
            profile: entry.profile,
            name,
            no_mail: flags.contains(LogonFlags::NO_MAIL),
            dialogs: flags.contains(LogonFlags::LOGON_UI)
                && !flags.contains(LogonFlags::NT_SERVICE),
            sharing: entry.sharing,
            liveness: Liveness::new(),
            key: session_key(),
            state: OnceLock::new(),
            entry: Mutex::new(Some(entry)),
            providers,
            stores: Mutex::default(),
            adopted: Mutex::default(),
            books: Mutex::new(None),
            transports: Mutex::new(None),
            simple_store: Mutex::new(None),
            disabled: Mutex::new(HashMap::new()),
            store_rows: OnceLock::new(),
            status_rows: OnceLock::new(),
            registrations: Mutex::new(HashMap::new()),
            tokens: Mutex::new(Tokens::default()),
            absent: Absent::default(),
            next_round: Mutex::new(None),
            mail_waits: Mutex::default(),
            timer: Mutex::new(None),
            at_work: Mutex::new(()),
            flushing: Mutex::new(None),
            logoffs: Mutex::default(),
            ending: Mutex::default(),
            me: Weak::clone(me),
        }))
    }

    pub(super) fn sharing(&self) -> Option<Sharing> {
        self.sharing
    }

    pub(super) fn is(&self, other: &Session) -> bool {
        self.key == other.key
    }

    pub(super) fn key(&self) -> &NotifyKey {
        &self.key
    }

    /// What a provider is told when it is logged on.
    pub(super) fn context(&self, provider: &ProviderEntry) -> Reply<LogonContext> {
        LogonContext::of_provider(
            &self.engine.home,
            &self.hub,
            (self.profile, &self.name),
            provider,
            Arc::clone(&self.liveness),
            self.no_mail,
        )
        .map(|context| context.of_session(Weak::clone(&self.me)))
    }

    /// Logs a provider on. One that fails is tried once more, after its service could be configured
    /// where that is what it lacks; then all providers of its service are out of use for the rest of
    /// the session, unless it says that it fails alone. [mapi-sessions, imsprovider-logon]
    pub(super) fn log_on<T>(
        &self,
        provider: &ProviderEntry,
        logon: impl Fn() -> Reply<T>,
    ) -> Reply<T> {
        if let Some(fault) = lock(&self.disabled).get(&provider.service) {
            return Err(fault.clone());
        }
        if (deviates("M.E_CORRUPT_STORE") || deviates("M.E_DISK_ERROR"))
            && let Some(fault) = lock(&self.disabled).values().next()
        {
            return Err(fault.clone());
        }
        let answer = logon().or_else(|fault| match fault.code {
            code if fails_alone(code) => Err(fault),
            Code::E_UNCONFIGURED
                if deviates("A.7.2.MAPI_E_UNCONFIGURED") || deviates("M.E_UNCONFIGURED") =>
            {
                Err(fault)
            }
            Code::E_RECONNECTED if deviates("M.E_RECONNECTED") => Err(fault),
            Code::E_UNCONFIGURED => self.have_configured(provider).and_then(|()| logon()),
            _ if deviates("A.7.2.other") => Err(fault),
            Code::E_UNKNOWN_CPID | Code::E_UNKNOWN_LCID
                if deviates("A.7.2.MAPI_E_UNKNOWN_CPID") =>
            {
                Err(fault)
            }
            _ => logon(),
        });
        if let Err(fault) = &answer
            && !fails_alone(fault.code)
            // What is not configured now may be so the next time. [iabprovider-logon]
            && fault.code != Code::E_UNCONFIGURED
            && !deviates("A.7.3")
        {
            lock(&self.disabled).insert(provider.service, fault.clone());
        }
        if deviates("A.7.2.S_OK") && answer.is_ok() {
            return Err(Code::E_CALL_FAILED.into());
        }
        answer
    }

    /// The address book providers that could be started, and what kept the others from it.
    pub(crate) fn books(&self) -> (OpenBooks, Vec<String>) {
        let mut books = lock(&self.books);
        let books = books.get_or_insert_with(|| {
            let mut found = Books::default();
            for provider in self.providers.iter().filter(|p| p.resource_type() == MAPI_AB_PROVIDER)
            {
                // The session goes on without one that fails.
                match self.log_on(provider, || {
                    self.engine.registry.book(provider)?.logon(&self.context(provider)?)
                }) {
                    Ok(book) => found.open.push((provider.uid, book)),
                    Err(fault) => found.failed.push(format!(
                        "the address book \"{}\" could not be started: {fault}",
                        provider.display_name()
                    )),
                }
            }
            found
        });
        (books.open.clone(), books.failed.clone())
    }

    /// The address books alone.
    pub(crate) fn book_logons(&self) -> Vec<Arc<dyn AddressBookLogon>> {
        self.books().0.into_iter().map(|(_, book)| book).collect()
    }

    /// Reads the address books that are open anew.
    pub(super) fn refresh_books(&self) -> Reply<()> {
        let open = lock(&self.books).as_ref().map(|b| b.open.clone()).unwrap_or_default();
        open.iter().try_for_each(|(_, book)| book.validate())
    }

    /// The session, as the processes that share the home know it.
    pub(crate) fn id(&self) -> Option<GUID> {
        lock(&self.entry).as_ref().map(|entry| entry.id)
    }

    /// The transports in the order in which they are asked; none in a session without mail.
    pub(crate) fn transports(&self) -> Vec<Transport> {
        if self.no_mail {
            return Vec::new();
        }
        let mut transports = lock(&self.transports);
        transports
            .get_or_insert_with(|| {
                let mut entries: Vec<&ProviderEntry> = self
                    .providers
                    .iter()
                    .filter(|p| p.resource_type() == MAPI_TRANSPORT_PROVIDER)
                    .collect();
                entries.sort_by_key(|p| p.ordinal);
                entries
                    .into_iter()
                    .filter_map(|provider| {
                        let logon = self.log_on(provider, || {
                            let context = self.context(provider)?;
                            self.engine.registry.transport(provider)?.logon(&context)
                        });
                        let logon = logon.ok()?;
                        Some(Transport {
                            uid: provider.uid,
                            name: provider.display_name().to_owned(),
                            logon,
                        })
                    })
                    .collect()
            })
            .clone()
    }

    /// Whether the profile has a transport that is not among those that could be started.
    pub(super) fn lacks_transport(&self, started: &[Transport]) -> bool {
        let mut transports =
            self.providers.iter().filter(|p| p.resource_type() == MAPI_TRANSPORT_PROVIDER);
        !self.no_mail && transports.any(|p| started.iter().all(|transport| transport.uid != p.uid))
    }

    /// Logs all transports on anew, as the spooler does when it is validated.
    pub(crate) fn restart_transports(&self) {
        let _idle = lock(&self.at_work);
        let old = lock(&self.transports).take();
        for transport in old.unwrap_or_default() {
            transport.logon.logoff();
        }
        self.transports();
        self.refresh_status();
    }

    /// Has services of transports that were put out of use tried again, as the spooler does when
    /// it is told that something was configured. [imapistatus-validatestate]
    pub(crate) fn enable_transports(&self) {
        let is_transport = |p: &&ProviderEntry| p.resource_type() == MAPI_TRANSPORT_PROVIDER;
        let mut disabled = lock(&self.disabled);
        let before = disabled.len();
        for provider in self.providers.iter().filter(is_transport) {
            disabled.remove(&provider.service);
        }
        let any = disabled.len() < before;
        drop(disabled);
        if any {
            self.restart_transports();
        }
    }

    /// Logoff: what is left open answers MAPI_E_INVALID_OBJECT from now on. A second call does
    /// nothing.
    pub(crate) fn end(&self, flags: LogoffFlags) {
        let Some(entry) = lock(&self.entry).take() else { return };
        deviation::end();
        // Outside the lock: it may be about to work off the queues once more.
        let timer = lock(&self.timer).take();
        drop(timer);
        self.end_stores();
        self.await_stores();
        if let Some(flush) = lock(&self.flushing).take() {
            // The messages that it works on are sent in full. It may be the flush itself that held
            // the session last.
            if flush.thread().id() != std::thread::current().id() {
                let _ = flush.join();
            }
        }
        self.engine.tell_sharers(self, flags);
        // A flush that another thread asked for goes to its end, too.
        let _idle = lock(&self.at_work);
        let registrations = std::mem::take(&mut *lock(&self.registrations));
        for registration in registrations.into_values() {
            // One whose source is gone is no worse for that.
            let _ = self.drop_registration(&registration);
        }
        // The order of shutting-down-a-service-provider.
        if deviates("B.2.4") {
            self.end_transports();
        }
        for (_, book) in lock(&self.books).take().unwrap_or_default().open {
            book.logoff();
        }
        let stores = std::mem::take(&mut *lock(&self.stores));
        for (_, store) in &stores {
            store.logoff();
        }
        self.forget_adopted();
        self.end_transports();
        if !deviates("B.1.5") && !deviates("B.2.3") {
            self.liveness.end();
        }
        if deviates("A.3.out") {
            for other in self.engine.live_sessions() {
                other.liveness.end();
            }
        }
        self.engine.sections.close_left();
        let tokens = std::mem::take(&mut *lock(&self.tokens));
        if deviates("C.12.6") {
            std::mem::forget(tokens);
        } else {
            drop(tokens);
        }
        self.engine.forget(self);
        drop(entry);
    }

    fn end_transports(&self) {
        if deviates("J.3.6") {
            return;
        }
        // Outside the lock: a transport may wait for a thread of its own that asks for it.
        let transports = lock(&self.transports).take().unwrap_or_default();
        for transport in transports {
            transport.logon.logoff();
        }
    }

    pub(super) fn registration(&self, connection: usize) -> Option<Registration> {
        lock(&self.registrations).remove(&connection)
    }
}

/// Whether a provider that answers this does not take its service along.
fn fails_alone(code: Code) -> bool {
    (code == Code::E_FAILONEPROVIDER
        && !deviates("A.7.2.MAPI_E_FAILONEPROVIDER")
        && !deviates("M.E_FAILONEPROVIDER"))
        || (code == Code::E_USER_CANCEL && !deviates("A.7.2.MAPI_E_USER_CANCEL"))
}

impl Drop for Session {
    fn drop(&mut self) {
        // A client that only releases its session has logged off too.
        self.end(LogoffFlags::empty());
    }
}
