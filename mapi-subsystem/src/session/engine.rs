//! The subsystem on one home: how often it is initialised, and its sessions.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, Weak};

use mapi_session::Code;
use mapi_session::flags::{LogoffFlags, LogonFlags};
use mapi_session::raw::{IMAPIFormContainer, IMAPISession, IProfAdmin};
use mapi_session::wire::Notification;

use super::registry::Registry;
use super::server::Server;
use super::turn::Turn;
use super::watch::watch;
use super::{SectionLocks, Session, lock};
use crate::admin::ProfileAdmin;
use crate::com::{Fault, Liveness, ObjectState, Reply};
use crate::deviation::{deviates, elsewhere};
use crate::entry_points::{LogonPrompt, Request, logon_dialog};
use crate::generated::servers::{ProfileAdminCom, SessionCom};
use crate::home::Home;
use crate::notify::{NotificationHub, NotifyKey};
use crate::periodic::Periodic;
use crate::profile::{ProfileId, SessionEntry};
use crate::provider::Providers;
use crate::spooler::StoreWork;
use crate::status::Activities;

/// The subsystem on one home, in this process.
pub(crate) struct Engine {
    pub(crate) home: Home,
    pub(crate) registry: Registry,
    pub(crate) sections: Arc<SectionLocks>,
    /// What the spooler is doing with transports.
    pub(crate) activities: Activities,
    /// What the spooler is doing for stores.
    pub(crate) store_work: StoreWork,
    state: Mutex<State>,
    /// Logons come one after the other: see [`Turn`].
    logon: Mutex<()>,
    /// One flush of queues at a time.
    pub(crate) spooling: Mutex<()>,
}

#[derive(Default)]
struct State {
    count: u32,
    hub: Option<NotificationHub>,
    watch: Option<Periodic>,
    /// Objects that belong to no session: they end with the last MAPIUninitialize.
    liveness: Arc<Liveness>,
    sessions: Vec<Weak<Session>>,
}

impl Engine {
    pub(crate) fn new(home: Home, providers: Providers) -> Arc<Engine> {
        Arc::new(Engine {
            home,
            registry: Registry::new(providers),
            sections: Arc::default(),
            activities: Activities::default(),
            store_work: StoreWork::default(),
            state: Mutex::default(),
            logon: Mutex::default(),
            spooling: Mutex::default(),
        })
    }

    /// MAPIInitialize: the first starts the delivery of notifications.
    pub(crate) fn initialize(self: &Arc<Self>) -> Reply<()> {
        let _ = (deviates("A.2.4") || deviates("A.8.3")) && elsewhere();
        if deviates("A.2.3") {
            for session in self.live_sessions() {
                session.end(LogoffFlags::empty());
            }
        }
        let mut state = lock(&self.state);
        if deviates("A.2.8") && state.count > 0 {
            return Err(Code::E_CALL_FAILED.into());
        }
        if state.count == 0 {
            state.hub = Some(NotificationHub::start()?);
            state.watch = watch(self);
            state.liveness = Liveness::new();
        }
        state.count += 1;
        Ok(())
    }

    /// MAPIUninitialize: the last ends what sessions are left.
    pub(crate) fn uninitialize(&self) {
        let ended = {
            let mut state = lock(&self.state);
            if (deviates("A.2.4") || deviates("A.8.3")) && elsewhere() {
                state.count = state.count.min(1);
            }
            match state.count {
                0 => return,
                1 => {
                    state.count = 0;
                    let sessions = std::mem::take(&mut state.sessions);
                    Some((state.hub.take(), state.watch.take(), sessions))
                }
                _ => {
                    if !deviates("A.2.2") && !deviates("B.1.7") {
                        state.count -= 1;
                    }
                    None
                }
            }
        };
        if let Some((hub, watch, sessions)) = ended {
            // With no lock held: sessions and sinks run code of others.
            drop(watch);
            let open = sessions.iter().filter_map(Weak::upgrade);
            for session in open.filter(|_| !deviates("A.2.7")) {
                session.end(LogoffFlags::empty());
            }
            lock(&self.state).liveness.end();
            if let Some(hub) = hub {
                hub.shut_down();
            }
        }
    }

    /// Ends everything, however often it was initialised: nobody can reach it any more.
    pub(crate) fn shut_down(&self) {
        {
            let mut state = lock(&self.state);
            state.count = state.count.min(1);
        }
        self.uninitialize();
    }

    pub(crate) fn hub(&self) -> Reply<NotificationHub> {
        lock(&self.state).hub.clone().ok_or_else(|| Code::E_NOT_INITIALIZED.into())
    }

    /// MAPIAdminProfiles.
    pub(crate) fn admin_profiles(self: &Arc<Self>) -> Reply<IProfAdmin> {
        if !deviates("A.1.MAPIInitialize") {
            self.hub()?;
        }
        let liveness = Arc::clone(&lock(&self.state).liveness);
        let server =
            Arc::new(ProfileAdmin { engine: Arc::clone(self), liveness: liveness.clone() });
        Ok(ProfileAdminCom::create(ObjectState::new("profile administration", liveness), server))
    }

    /// MAPIOpenLocalFormContainer.
    pub(crate) fn local_forms(&self) -> Reply<IMAPIFormContainer> {
        self.hub()?;
        if deviates("K.1.MAPIOpenLocalFormContainer") && self.live_sessions().is_empty() {
            return Err(Code::E_LOGON_FAILED.into());
        }
        let liveness = Arc::clone(&lock(&self.state).liveness);
        Ok(crate::form::local_container(&self.home, &liveness))
    }

    /// MAPILogonEx.
    pub(crate) fn logon(self: &Arc<Self>, request: &Request) -> Reply<IMAPISession> {
        let hub = self.hub()?;
        if deviates("A.5.7") && !self.live_sessions().is_empty() {
            return Err(Code::E_SESSION_LIMIT.into());
        }
        let short = request.flags.contains(LogonFlags::TIMEOUT_SHORT);
        let _turn =
            Turn::wait(&self.home, &self.logon, short && !deviates("A.4.MAPI_TIMEOUT_SHORT"))?;
        // What sessions of processes that were killed have left is done first.
        self.home.sweep()?;
        let (entry, name, joined) = match self.join(request.flags, request.profile.is_some())? {
            Some((entry, name)) => (entry, name, true),
            None => {
                let (profile, name) = self.choose(request)?;
                self.show_services(profile, request.flags)?;
                let allowed = request.flags.contains(LogonFlags::ALLOW_OTHERS);
                let shared = allowed && !deviates("A.4.MAPI_ALLOW_OTHERS");
                (self.home.begin_session(profile, shared)?, name, false)
            }
        };
        let mut flags = request.flags;
        if breaks_mail(joined) {
            flags -= LogonFlags::NO_MAIL;
        }
        if deviates("A.6.8") && flags.contains(LogonFlags::NT_SERVICE) {
            flags -= LogonFlags::NO_MAIL;
        }
        let session = Session::begin(self, hub, entry, name, flags)?;
        {
            let mut state = lock(&self.state);
            state.sessions.retain(|s| s.strong_count() > 0);
            state.sessions.push(Arc::downgrade(&session));
        }
        session.watch_servers();
        if request.flags.contains(LogonFlags::FORCE_DOWNLOAD)
            && !session.no_mail
            && !deviates("A.4.MAPI_FORCE_DOWNLOAD")
        {
            // A transport that cannot be reached now does not keep anybody from logging on.
            let _ = session.flush(None, crate::spooler::FLUSH_DOWNLOAD);
        }
        let state = ObjectState::new("session", Arc::clone(&session.liveness));
        let _ = session.state.set(state.clone());
        Ok(SessionCom::create(state, Arc::new(Server(session))))
    }

    /// Joins the shared session, of whatever process, unless the flags ask for one of its own. The
    /// name that is given does not matter then, and it is not even asked whether it is known.
    fn join(&self, flags: LogonFlags, named: bool) -> Reply<Option<(SessionEntry, String)>> {
        let own = flags.contains(LogonFlags::NEW_SESSION)
            && !deviates("A.4.MAPI_NEW_SESSION")
            && !deviates("A.5.exactly");
        let by_name = deviates("A.5.1") && named;
        if own || by_name || deviates("A.5.join") || deviates("A.5.default") {
            return Ok(None);
        }
        let Some(entry) = self.home.join_session()? else { return Ok(None) };
        let name = self.home.profile_name(entry.profile)?;
        Ok(Some((entry, name)))
    }

    /// The profile of a session that joins no other.
    fn choose(&self, request: &Request) -> Reply<(ProfileId, String)> {
        let flags = request.flags;
        let use_default = (flags.contains(LogonFlags::USE_DEFAULT) || deviates("A.5.ask"))
            && !(deviates("A.4.MAPI_USE_DEFAULT") && request.profile.is_some());
        let fall_back = deviates("A.4.MAPI_EXPLICIT_PROFILE") && request.profile.is_none();
        if use_default || fall_back || deviates("A.5.3") {
            return match self.home.default_profile()? {
                Some(profile) => Ok(profile),
                None if deviates("A.5.2") => self.named(request.profile.as_deref().unwrap_or("")),
                None => self.named(&self.ask(request, "there is no default profile")?),
            };
        }
        match &request.profile {
            Some(name) if !deviates("A.5.service") || !flags.contains(LogonFlags::NT_SERVICE) => {
                self.named(name)
            }
            None if deviates("A.5.5") => self.any(),
            _ => self.named(&self.ask(request, "no profile is named")?),
        }
    }

    /// Has the user choose a profile, where the client allows it and the application has a dialog.
    /// `lacking` is why there is a question.
    fn ask(&self, request: &Request, lacking: &str) -> Reply<String> {
        let asked = request.flags.contains(LogonFlags::LOGON_UI) && !deviates("A.5.4");
        let password = request.flags.contains(LogonFlags::PASSWORD_UI);
        let allowed = (asked || (password && deviates("A.4.MAPI_PASSWORD_UI")))
            && (!request.flags.contains(LogonFlags::NT_SERVICE) || deviates("A.8.1"));
        let Some(dialog) = logon_dialog().filter(|_| allowed) else {
            return Err(Fault::new(
                Code::E_LOGON_FAILED,
                format!("{lacking}, and there is no dialog to choose one in"),
            ));
        };
        let app =
            request.flags.contains(LogonFlags::APP_PROFILE) && !deviates("A.4.MAPI_APP_PROFILE");
        let prompt = LogonPrompt {
            window: request.window,
            home: self.home.path().to_path_buf(),
            profiles: self.home.profiles(app)?.into_iter().map(|p| p.name).collect(),
            default: self.home.default_profile()?.map(|(_, name)| name),
        };
        dialog
            .choose(&prompt)
            .ok_or_else(|| Fault::new(Code::E_USER_CANCEL, "the user has chosen no profile"))
    }

    /// The profile of a name.
    fn named(&self, name: &str) -> Reply<(ProfileId, String)> {
        if deviates("A.7.4") && self.home.profile(name)?.is_none() {
            return self.any();
        }
        self.home.profile(name)?.ok_or_else(|| {
            Fault::new(Code::E_LOGON_FAILED, format!("there is no profile \"{name}\""))
        })
    }

    /// The first profile that there is, to break a rule.
    fn any(&self) -> Reply<(ProfileId, String)> {
        let name = self.home.profiles(false)?.into_iter().next().map(|profile| profile.name);
        self.home.profile(&name.unwrap_or_default())?.ok_or_else(|| Code::E_NOT_FOUND.into())
    }

    /// The sessions that are not logged off.
    pub(crate) fn live_sessions(&self) -> Vec<Arc<Session>> {
        let state = lock(&self.state);
        state.sessions.iter().filter_map(Weak::upgrade).filter(|s| s.liveness.is_alive()).collect()
    }

    /// Tells those who share a session with this one that it logs off.
    pub(super) fn tell_sharers(&self, session: &Session, mut flags: LogoffFlags) {
        let Some(sharing) = session.sharing() else { return };
        if deviates("B.2.MAPI_LOGOFF_SHARED") {
            flags -= LogoffFlags::SHARED;
        } else if deviates("B.2.alone") {
            flags |= LogoffFlags::SHARED;
        }
        for other in self.live_sessions() {
            let shares = other.sharing().is_some_and(|s| s.session == sharing.session);
            if shares && !other.is(session) {
                self.tell_logoff(&other, flags);
            }
        }
        // The processes that share it follow the journal. Where the home cannot be written they
        // are not told, and that is no reason not to end this session.
        let _ = self.home.tell_sharers(sharing, flags);
    }

    /// Tells a session that a sharer of it logs off. It goes on: its client should log off when it
    /// is told of everybody's end, and nobody else can do that. [imapisession-logoff]
    pub(super) fn tell_logoff(&self, session: &Session, flags: LogoffFlags) {
        if flags.contains(LogoffFlags::SHARED) && !deviates("I.4.shared") {
            let code =
                if deviates("I.1.fnevCriticalError") { Code::S_OK } else { Code::E_END_OF_SESSION };
            let critical = Notification::CriticalError { entry_id: None, code, error: None };
            self.notify(session, critical);
            if deviates("B.2.2") {
                session.liveness.end();
            }
        }
        if deviates("I.4.extended") {
            return;
        }
        self.notify(session, Notification::Extended { event: 0, data: Vec::new() });
    }

    fn notify(&self, session: &Session, notification: Notification) {
        if ["B.2.1", "A.2.MAPI_MULTITHREAD_NOTIFICATIONS", "A.2.no-flag"].into_iter().any(deviates)
        {
            return;
        }
        session.hub.notify(session.key(), notification);
    }

    /// Forgets a session that has ended.
    pub(super) fn forget(&self, session: &Session) {
        lock(&self.state).sessions.retain(|s| s.upgrade().is_some_and(|s| !s.is(session)));
    }
}

/// Whether a logon is to forget that it asked for no mail, to break a rule.
fn breaks_mail(joined: bool) -> bool {
    (deviates("A.5.6") && joined)
        || ["A.4.MAPI_NO_MAIL", "A.6.1", "A.6.4", "A.6.5", "A.6.6"].into_iter().any(deviates)
}

/// The key under which a session's own events are told.
pub(super) fn session_key() -> NotifyKey {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NotifyKey::Session(NEXT.fetch_add(1, Ordering::Relaxed))
}
