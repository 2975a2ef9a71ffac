//! `IMAPIClientShutdown`, which every session has: the client's process ends fast.

use std::sync::Arc;

use mapi_session::Code;

use super::server::Server;
use super::{Engine, Session, lock};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::generated::servers::ClientShutdownServer;
use crate::provider::{AddressBookLogon, StoreLogon, TransportLogon};
use crate::shutdown::{Behavior, ProviderShutdown};

/// A provider that a session is logged on to.
enum Loaded {
    Transport(Arc<dyn TransportLogon>),
    Book(Arc<dyn AddressBookLogon>),
    Store(Arc<dyn StoreLogon>),
}

impl Loaded {
    fn shutdown(&self) -> Option<&dyn ProviderShutdown> {
        match self {
            Loaded::Transport(logon) => logon.shutdown(),
            Loaded::Book(logon) => logon.shutdown(),
            Loaded::Store(logon) => logon.shutdown(),
        }
    }
}

impl ClientShutdownServer for Server {
    fn query_fast_shutdown(&self) -> Reply<()> {
        let behavior = Behavior::now();
        // No provider is asked where it does not matter what it says.
        let asked = behavior != Behavior::Never || deviates("B.4.2");
        let loaded = if asked { self.0.engine.loaded() } else { Vec::new() };
        let answers = loaded.iter().map(|provider| provider.shutdown().map(|it| it.query()));
        if behavior.allows(answers) || deviates("B.4.2") {
            return Ok(());
        }
        Err(Fault::new(
            Code::E_NO_SUPPORT,
            "a provider, or MAPI_FAST_SHUTDOWN, does not allow it: end the session in order",
        ))
    }

    fn notify_process_shutdown(&self) -> Reply<()> {
        for provider in self.0.engine.loaded() {
            if let Some(shutdown) = provider.shutdown().filter(|_| !deviates("B.4.1")) {
                shutdown.notify();
            }
        }
        if deviates("I.4.fast-shutdown") {
            for session in self.0.engine.live_sessions() {
                self.0.engine.tell_logoff(&session, mapi_session::flags::LogoffFlags::SHARED);
            }
        }
        Ok(())
    }

    fn do_fast_shutdown(&self) -> Reply<()> {
        if Behavior::now() == Behavior::Never {
            return Err(Fault::no_support("IMAPIClientShutdown::DoFastShutdown"));
        }
        if deviates("B.4.4") {
            std::process::abort();
        }
        for provider in self.0.engine.loaded() {
            if let Some(shutdown) = provider.shutdown() {
                shutdown.finish();
            }
        }
        for session in self.0.engine.live_sessions() {
            session.abandon();
        }
        Ok(())
    }
}

impl Engine {
    /// The providers that the sessions of this process are logged on to, in the order in which
    /// they are told of a shutdown.
    fn loaded(&self) -> Vec<Loaded> {
        let mut all = Vec::new();
        for session in self.live_sessions() {
            let books = lock(&session.books).clone().unwrap_or_default().open;
            let books = books.into_iter().map(|(_, logon)| Loaded::Book(logon));
            let transports = lock(&session.transports).clone().unwrap_or_default();
            let transports = transports.into_iter().map(|t| Loaded::Transport(t.logon));
            if deviates("B.4.3") {
                all.extend(books.chain(transports));
            } else {
                all.extend(transports.chain(books));
            }
            all.extend(session.open_stores().into_iter().map(|(_, logon)| Loaded::Store(logon)));
        }
        all
    }
}

impl Session {
    /// Ends the session for the home and for its objects, and leaves all else as it is: the
    /// process is about to end.
    fn abandon(&self) {
        self.liveness.end();
        drop(lock(&self.entry).take());
    }
}
