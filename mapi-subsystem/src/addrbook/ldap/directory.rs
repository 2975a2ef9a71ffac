//! The conversation with a directory.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use ldap3::exop::PasswordModify;
use ldap3::result::Result as LdapReply;
use ldap3::{LdapConn, Scope, SearchEntry};
use mapi_session::Code;

use super::attributes::wanted;
use super::link::{Cord, Link, STEP, Settings, run};
use super::query::ANYBODY;
use crate::com::{Fault, Reply};
use crate::provider::LogonContext;

/// How long a caller waits for everything that a name or an entry takes.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long a caller waits for a whole table.
const PATIENCE_FOR_TABLE: Duration = Duration::from_secs(60);
/// How long a server that did not answer is not asked again.
const REST: Duration = Duration::from_secs(20);

/// What a search has found.
pub(super) struct Found {
    pub(super) entries: Vec<SearchEntry>,
    /// There are more than were asked for.
    pub(super) more: bool,
}

/// What is asked of a directory.
#[derive(Clone)]
pub(super) struct Search {
    /// Below which entry; none: below the one that the profile names.
    pub(super) base: Option<String>,
    pub(super) scope: Scope,
    pub(super) filter: String,
    pub(super) attributes: Vec<&'static str>,
    pub(super) most: usize,
}

impl Search {
    /// For people and groups that a filter fits.
    pub(super) fn for_anybody(filter: String, most: usize) -> Search {
        Search { base: None, scope: Scope::Subtree, filter, attributes: wanted(), most }
    }

    /// For one person or group.
    pub(super) fn for_one(name: &str) -> Search {
        Search {
            base: Some(name.to_owned()),
            scope: Scope::Base,
            filter: ANYBODY.to_owned(),
            attributes: wanted(),
            most: 1,
        }
    }

    /// With these attributes alone.
    pub(super) fn with(self, attributes: &[&'static str]) -> Search {
        Search { attributes: attributes.to_vec(), ..self }
    }
}

/// A directory of a session. It is connected to when it is first asked, on a thread of its own: a
/// caller waits no longer than it has patience for, whatever the server does.
pub(super) struct Directory {
    context: LogonContext,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    worker: Option<Worker>,
    trouble: Option<Fault>,
    /// Whether it has answered since it was first asked.
    answered: bool,
    /// It is not asked before.
    rest: Option<Instant>,
}

impl Directory {
    /// # Errors
    /// `MAPI_E_UNCONFIGURED`: what the profile lacks.
    pub(super) fn new(context: &LogonContext) -> Reply<Directory> {
        Settings::of(context)?;
        Ok(Directory { context: context.clone(), state: Mutex::default() })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Why it did not answer when it was last asked, and whether it was asked at all.
    pub(super) fn trouble(&self) -> (Option<Fault>, bool) {
        let state = self.state();
        (state.trouble.clone(), state.answered)
    }

    /// Begins anew: with the settings as they are now, and without a rest.
    pub(super) fn restart(&self) {
        let old = {
            let mut state = self.state();
            state.rest = None;
            state.worker.take()
        };
        // Outside the lock: its thread is waited for.
        drop(old);
    }

    /// Searches.
    ///
    /// # Errors
    /// - `MAPI_E_NETWORK_ERROR`, `MAPI_E_LOGON_FAILED`: the server cannot be asked; why.
    /// - `MAPI_E_TABLE_TOO_BIG`: what it says takes too much memory.
    /// - What the server answers.
    pub(super) fn search(&self, search: Search) -> Reply<Found> {
        let patience = if search.most > 1000 { PATIENCE_FOR_TABLE } else { PATIENCE };
        let below_base = search.base.is_none();
        self.ask(patience, move |connection, base| run(connection, base, &search)).map_err(
            |fault| {
                if below_base && fault.code == Code::E_NOT_FOUND {
                    self.no_base(fault)
                } else {
                    fault
                }
            },
        )
    }

    /// Connects and asks for nothing: whether it answers.
    pub(super) fn check(&self) -> Reply<()> {
        let reply = self.ask(PATIENCE, |connection, base| {
            connection.with_timeout(STEP);
            let filter = "(objectClass=*)";
            let (_, result) =
                connection.search(base, Scope::Base, filter, vec!["1.1"])?.non_error()?;
            result.success().map(drop)
        });
        reply.map_err(|fault| match fault.code {
            Code::E_NOT_FOUND => self.no_base(fault),
            _ => fault,
        })
    }

    /// What it means that the entry to search below is not there, or not for this user.
    fn no_base(&self, fault: Fault) -> Fault {
        let why = "does not show its user the entry to search below; is SEARCH_BASE right?";
        let text = format!("{}, or {why}", fault.text.unwrap_or_default());
        let fault = Fault::new(Code::E_UNCONFIGURED, text);
        self.note(Some(&fault));
        fault
    }

    /// Changes the user's password at the server. [RFC 3062]
    pub(super) fn change_password(&self, old: &str, new: &str) -> Reply<()> {
        let (old, new) = (old.to_owned(), new.to_owned());
        let user = Settings::of(&self.context)?.user;
        self.ask(PATIENCE, move |connection, _| {
            connection.with_timeout(STEP);
            let change = PasswordModify {
                user_id: user.as_deref(),
                old_pass: Some(&old),
                new_pass: Some(&new),
            };
            connection.extended(change)?.success().map(drop)
        })
    }

    /// Has the thread do something with its connection, and waits for that.
    fn ask<T: Send + 'static>(
        &self,
        patience: Duration,
        work: impl Fn(&mut LdapConn, &str) -> LdapReply<T> + Send + 'static,
    ) -> Reply<T> {
        let (answer, answered) = mpsc::channel();
        let job: Job = Box::new(move |link| {
            // Who has lost patience hears nothing.
            let _ = answer.send(link.call(&work));
        });
        {
            let mut state = self.state();
            if let (Some(trouble), Some(rest)) = (&state.trouble, state.rest)
                && Instant::now() < rest
            {
                return Err(trouble.clone());
            }
            let worker = match state.worker.take() {
                Some(worker) => worker,
                None => Worker::start(&self.context)?,
            };
            worker.give(job);
            state.worker = Some(worker);
        }
        let reply = answered.recv_timeout(patience).unwrap_or_else(|why| {
            let settings = Settings::of(&self.context)?;
            let text = match why {
                RecvTimeoutError::Timeout => "the server does not answer",
                RecvTimeoutError::Disconnected => "what the server says is no LDAP",
            };
            // Nobody waits for its thread.
            if let Some(worker) = self.state().worker.take() {
                worker.leave();
            }
            Err(settings.fault(Code::E_NETWORK_ERROR, text))
        });
        self.note(reply.as_ref().err());
        reply
    }

    /// Remembers whether the directory can be asked, and has its status row follow.
    fn note(&self, fault: Option<&Fault>) {
        let out_of_reach = |fault: &&Fault| {
            matches!(
                fault.code,
                Code::E_NETWORK_ERROR | Code::E_LOGON_FAILED | Code::E_UNCONFIGURED
            )
        };
        let trouble = fault.filter(out_of_reach).cloned();
        let changed = {
            let mut state = self.state();
            let text = |fault: &Option<Fault>| fault.as_ref().and_then(|f| f.text.clone());
            let changed = text(&state.trouble) != text(&trouble) || !state.answered;
            state.rest = trouble.is_some().then(|| Instant::now() + REST);
            state.trouble = trouble;
            state.answered = true;
            changed
        };
        if changed {
            self.context.status_changed();
        }
    }
}

type Job = Box<dyn FnOnce(&mut Link) + Send>;

/// A thread that talks to the server. Dropping it waits for its end.
struct Worker {
    jobs: Option<Sender<Job>>,
    cord: Cord,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    fn start(context: &LogonContext) -> Reply<Worker> {
        let (jobs, todo) = mpsc::channel::<Job>();
        let cord = Cord::default();
        let mut link = Link::new(Settings::of(context)?, cord.clone());
        let run = move || {
            for job in todo {
                job(&mut link);
            }
        };
        let thread = std::thread::Builder::new().name("mapi ldap".into()).spawn(run);
        let thread = thread.map_err(|e| Fault::new(Code::E_NOT_ENOUGH_RESOURCES, e.to_string()))?;
        Ok(Worker { jobs: Some(jobs), cord, thread: Some(thread) })
    }

    fn give(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // A thread that is gone lets the answer's channel go, too.
            let _ = jobs.send(job);
        }
    }

    /// Hangs up on the server, and lets the thread end by itself.
    fn leave(mut self) {
        self.cord.pull();
        self.thread = None;
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // What panics in it was told to who asked.
            let _ = thread.join();
        }
    }
}
