//! The subsystem on one home: how often it is initialised, and its sessions.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, TryLockError, Weak};
use std::time::{Duration, Instant};

use mapi_session::Code;
use mapi_session::flags::{LogoffFlags, LogonFlags};
use mapi_session::raw::{IMAPISession, IProfAdmin};
use mapi_session::wire::Notification;

use super::registry::Registry;
use super::server::Server;
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
use crate::profile::ProfileId;
use crate::provider::Providers;
use crate::status::Activities;

/// How long a logon with MAPI_TIMEOUT_SHORT waits for another one.
const SHORT: Duration = Duration::from_secs(3);

/// The subsystem on one home, in this process.
pub(crate) struct Engine {
    pub(crate) home: Home,
    pub(crate) registry: Registry,
    pub(crate) sections: Arc<SectionLocks>,
    /// What the spooler is doing with transports.
    pub(crate) activities: Activities,
    state: Mutex<State>,
    /// Logons come one after the other.
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
            state: Mutex::default(),
            logon: Mutex::default(),
            spooling: Mutex::default(),
        })
    }

    /// MAPIInitialize: the first starts the delivery of notifications.
    pub(crate) fn initialize(self: &Arc<Self>) -> Reply<()> {
        let _ = deviates("A.2.4") && elsewhere();
        let mut state = lock(&self.state);
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
            if deviates("A.2.4") && elsewhere() {
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
            for session in sessions.iter().filter_map(Weak::upgrade) {
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
        self.hub()?;
        let liveness = Arc::clone(&lock(&self.state).liveness);
        let server =
            Arc::new(ProfileAdmin { engine: Arc::clone(self), liveness: liveness.clone() });
        Ok(ProfileAdminCom::create(ObjectState::new("profile administration", liveness), server))
    }

    /// MAPILogonEx.
    pub(crate) fn logon(self: &Arc<Self>, request: &Request) -> Reply<IMAPISession> {
        let hub = self.hub()?;
        let _turn = self.turn(request.flags)?;
        let (profile, name, joined) = self.choose(request)?;
        let allowed = request.flags.contains(LogonFlags::ALLOW_OTHERS);
        let shared = joined || (allowed && !deviates("A.4.MAPI_ALLOW_OTHERS"));
        if !joined {
            self.show_services(profile, request.flags)?;
        }
        let mut flags = request.flags;
        if breaks_mail(joined) {
            flags.remove(LogonFlags::NO_MAIL);
        }
        if deviates("A.6.8") && flags.contains(LogonFlags::NT_SERVICE) {
            flags.remove(LogonFlags::NO_MAIL);
        }
        let session = Session::begin(self, hub, profile, name, flags, shared)?;
        {
            let mut state = lock(&self.state);
            state.sessions.retain(|s| s.strong_count() > 0);
            state.sessions.push(Arc::downgrade(&session));
        }
        if request.flags.contains(LogonFlags::FORCE_DOWNLOAD) && !session.no_mail {
            // A transport that cannot be reached now does not keep anybody from logging on.
            let _ = session.flush(None, crate::spooler::FLUSH_DOWNLOAD);
        }
        let state = ObjectState::new("session", Arc::clone(&session.liveness));
        let _ = session.state.set(state.clone());
        Ok(SessionCom::create(state, Arc::new(Server(session))))
    }

    fn turn(&self, flags: LogonFlags) -> Reply<MutexGuard<'_, ()>> {
        if !flags.contains(LogonFlags::TIMEOUT_SHORT) {
            return Ok(lock(&self.logon));
        }
        let start = Instant::now();
        loop {
            match self.logon.try_lock() {
                Ok(turn) => return Ok(turn),
                Err(TryLockError::Poisoned(turn)) => return Ok(turn.into_inner()),
                Err(TryLockError::WouldBlock) if start.elapsed() > SHORT => {
                    return Err(Fault::new(Code::E_TIMEOUT, "another logon is under way"));
                }
                Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(20)),
            }
        }
    }

    /// The profile to log on to, and whether an existing session is joined.
    fn choose(&self, request: &Request) -> Reply<(ProfileId, String, bool)> {
        let flags = request.flags;
        let own = flags.contains(LogonFlags::NEW_SESSION)
            && !deviates("A.4.MAPI_NEW_SESSION")
            && !deviates("A.5.exactly");
        let by_name = deviates("A.5.1") && request.profile.is_some();
        let unshared = deviates("A.5.join") || deviates("A.5.default");
        if !own && !by_name && !unshared {
            // Whatever name was given: it is the shared session that counts.
            if let Some(session) = self.live_sessions().into_iter().find(|s| s.is_shared()) {
                return Ok((session.profile, session.name.clone(), true));
            }
        }
        let use_default = (flags.contains(LogonFlags::USE_DEFAULT) || deviates("A.5.ask"))
            && !(deviates("A.4.MAPI_USE_DEFAULT") && request.profile.is_some());
        let fall_back = deviates("A.4.MAPI_EXPLICIT_PROFILE") && request.profile.is_none();
        if use_default || fall_back || deviates("A.5.3") {
            return match self.home.default_profile()? {
                Some((id, name)) => Ok((id, name, false)),
                None => self.named(&self.ask(request, "there is no default profile")?),
            };
        }
        match &request.profile {
            Some(name) => self.named(name),
            None => self.named(&self.ask(request, "no profile is named")?),
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

    /// The profile of a name, which no session is joined for.
    fn named(&self, name: &str) -> Reply<(ProfileId, String, bool)> {
        match self.home.profile(name)? {
            Some((id, name)) => Ok((id, name, false)),
            None => {
                Err(Fault::new(Code::E_LOGON_FAILED, format!("there is no profile \"{name}\"")))
            }
        }
    }

    /// The sessions that are not logged off.
    pub(crate) fn live_sessions(&self) -> Vec<Arc<Session>> {
        let state = lock(&self.state);
        state.sessions.iter().filter_map(Weak::upgrade).filter(|s| s.liveness.is_alive()).collect()
    }

    /// Tells those who share a session with this one that it logs off.
    pub(super) fn tell_sharers(&self, session: &Session, all: bool) {
        let all = (all && !deviates("B.2.MAPI_LOGOFF_SHARED")) || deviates("B.2.alone");
        for other in self.live_sessions() {
            if !other.is_shared() || other.profile != session.profile || other.is(session) {
                continue;
            }
            if all {
                self.notify(
                    &other,
                    Notification::CriticalError {
                        entry_id: None,
                        code: Code::E_END_OF_SESSION,
                        error: None,
                    },
                );
            }
            self.notify(&other, Notification::Extended { event: 0, data: Vec::new() });
        }
    }

    fn notify(&self, session: &Session, notification: Notification) {
        if deviates("B.2.1") || deviates("A.2.MAPI_MULTITHREAD_NOTIFICATIONS") {
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
