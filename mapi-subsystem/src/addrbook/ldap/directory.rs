//! The conversation with a directory.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use ldap3::adapters::PagedResults;
use ldap3::exop::PasswordModify;
use ldap3::result::Result as LdapReply;
use ldap3::{LdapConn, LdapConnSettings, LdapError, Scope, SearchEntry, SearchOptions, StdStream};
use mapi_session::{Code, Value};

use super::attributes::wanted;
use super::query::ANYBODY;
use crate::com::{Fault, Reply};
use crate::connection::{Security, Server, in_words};
use crate::provider::LogonContext;
use crate::service::{PASSWORD, SEARCH_BASE, USER, text};

/// How long a server may take for one step: a connection, a bind, the next entry.
const STEP: Duration = Duration::from_secs(10);
/// How long a caller waits for everything that a name or an entry takes.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long a caller waits for a whole table.
const PATIENCE_FOR_TABLE: Duration = Duration::from_secs(60);
/// How long a server that did not answer is not asked again.
const REST: Duration = Duration::from_secs(20);
/// How many entries one answer has of those that were asked for.
const PAGE: i32 = 500;
/// The most bytes of values of one search.
const MOST_BYTES: usize = 64 << 20;
/// The port, by RFC 4511.
const PORT: u16 = 389;
/// The port where TLS begins at once.
const TLS_PORT: u16 = 636;

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
    base: Option<String>,
    scope: Scope,
    filter: String,
    attributes: Vec<&'static str>,
    most: usize,
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
            // Its thread ends when the server lets it: nobody waits for that.
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
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    fn start(context: &LogonContext) -> Reply<Worker> {
        let (jobs, todo) = mpsc::channel::<Job>();
        let mut link = Link { settings: Settings::of(context)?, connection: None };
        let run = move || {
            for job in todo {
                job(&mut link);
            }
        };
        let thread = std::thread::Builder::new().name("mapi ldap".into()).spawn(run);
        let thread = thread.map_err(|e| Fault::new(Code::E_NOT_ENOUGH_RESOURCES, e.to_string()))?;
        Ok(Worker { jobs: Some(jobs), thread: Some(thread) })
    }

    fn give(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // A thread that is gone lets the answer's channel go, too.
            let _ = jobs.send(job);
        }
    }

    /// Lets the thread end by itself.
    fn leave(mut self) {
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

/// Where the directory is, and who asks.
struct Settings {
    server: Arc<Server>,
    base: String,
    user: Option<String>,
    context: LogonContext,
}

impl Settings {
    fn of(context: &LogonContext) -> Reply<Settings> {
        let properties = context.current_properties()?;
        let server = Server::of(&properties, context.home.path(), STEP)?;
        let set = |tag| text(&properties, tag).map(str::trim).filter(|text| !text.is_empty());
        let base = set(SEARCH_BASE).ok_or_else(|| {
            Fault::new(Code::E_UNCONFIGURED, "no entry of the directory is named to search below")
        })?;
        Ok(Settings {
            server: Arc::new(server),
            base: base.to_owned(),
            user: set(USER).map(str::to_owned),
            context: context.clone(),
        })
    }

    fn fault(&self, code: Code, why: &str) -> Fault {
        Fault::new(code, format!("the directory at {}: {why}", self.server.host))
    }

    /// Connects and says who asks.
    fn connect(&self) -> Reply<LdapConn> {
        let server = &self.server;
        let tls = server.security == Security::Tls;
        let stream = server.connect(if tls { TLS_PORT } else { PORT })?;
        let mut settings = LdapConnSettings::new()
            .set_conn_timeout(STEP)
            .set_std_stream(StdStream::Tcp(stream))
            .set_starttls(server.security == Security::StartTls);
        if server.security != Security::None {
            settings = settings.set_config(server.config()?);
        }
        // The name is what the certificate is for; the connection is there.
        let url = format!("{}://{}", if tls { "ldaps" } else { "ldap" }, server.host);
        let mut connection =
            LdapConn::with_settings(settings, &url).map_err(|e| self.in_words(&e))?;
        if let Some(user) = &self.user {
            let password = match self.context.secret(PASSWORD.tag())? {
                Some(Value::Unicode(password)) if !password.is_empty() => password,
                // A bind without one is one as nobody. [RFC 4513, 5.1.2]
                _ => return Err(self.fault(Code::E_LOGON_FAILED, "its user has no password here")),
            };
            connection.with_timeout(STEP);
            let bound = connection.simple_bind(user, &password);
            bound.and_then(|bound| bound.success()).map_err(|e| self.in_words(&e))?;
        }
        Ok(connection)
    }

    /// What an error of the library means.
    fn in_words(&self, error: &LdapError) -> Fault {
        let network = |why: &str| self.fault(Code::E_NETWORK_ERROR, why);
        match error {
            LdapError::Io { source } => network(&in_words(source)),
            LdapError::Timeout { .. } => network("the server does not answer"),
            LdapError::LdapResult { result } => {
                let said = Some(result.text.trim_matches(['\0', ' '])).filter(|s| !s.is_empty());
                let said = said.map(|said| format!(" ({said})")).unwrap_or_default();
                let (code, why) = match result.rc {
                    49 => (Code::E_LOGON_FAILED, "it does not know the user with this password"),
                    48 => (Code::E_LOGON_FAILED, "it does not let its user log on so"),
                    8 | 13 => (Code::E_LOGON_FAILED, "it wants a secure connection"),
                    50 => (Code::E_NO_ACCESS, "the user may not do that"),
                    53 | 19 => (Code::E_NO_ACCESS, "it will not do that"),
                    32 => (Code::E_NOT_FOUND, "it has no such entry"),
                    34 => (Code::E_INVALID_PARAMETER, "that is no name of an entry"),
                    3 | 4 | 11 => (Code::E_TABLE_TOO_BIG, "that is more than it gives at once"),
                    51 | 52 => (Code::E_NETWORK_ERROR, "it is busy"),
                    code => return self.fault(Code::E_CALL_FAILED, &format!("error {code}{said}")),
                };
                self.fault(code, &format!("{why}{said}"))
            }
            LdapError::UrlParsing { .. } | LdapError::DNSName { .. } => {
                self.fault(Code::E_UNCONFIGURED, "no certificate can be for such a name")
            }
            LdapError::ResultRecv { .. }
            | LdapError::OpSend { .. }
            | LdapError::IdScrubSend { .. }
            | LdapError::MiscSend { .. }
            | LdapError::EndOfStream => network("the server has closed the connection"),
            other => network(&other.to_string()),
        }
    }
}

/// The connection, as its thread has it.
struct Link {
    settings: Settings,
    connection: Option<LdapConn>,
}

impl Link {
    /// Works with the connection. A server that has hung up meanwhile is called once more.
    fn call<T>(&mut self, work: &dyn Fn(&mut LdapConn, &str) -> LdapReply<T>) -> Reply<T> {
        let fresh = self.connection.is_none();
        match self.attempt(work) {
            Err(fault) if fault.code == Code::E_NETWORK_ERROR && !fresh => self.attempt(work),
            reply => reply,
        }
    }

    fn attempt<T>(&mut self, work: &dyn Fn(&mut LdapConn, &str) -> LdapReply<T>) -> Reply<T> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.settings.connect()?,
        };
        match work(&mut connection, &self.settings.base) {
            Ok(value) => {
                self.connection = Some(connection);
                Ok(value)
            }
            Err(error) => {
                // After an answer of the server's the connection goes on.
                if matches!(error, LdapError::LdapResult { .. }) {
                    self.connection = Some(connection);
                }
                Err(self.settings.in_words(&error))
            }
        }
    }
}

fn run(connection: &mut LdapConn, base: &str, search: &Search) -> LdapReply<Found> {
    let base = search.base.as_deref().unwrap_or(base);
    // One more than wanted tells whether there are more.
    let limit = i32::try_from(search.most).unwrap_or(i32::MAX - 1) + 1;
    let options = SearchOptions::new().sizelimit(if search.most > 1 { limit } else { 0 });
    connection.with_search_options(options).with_timeout(STEP);
    let paged = PagedResults::new(PAGE);
    let attributes = search.attributes.clone();
    let mut stream =
        connection.streaming_search_with(paged, base, search.scope, &search.filter, attributes)?;
    let mut found = Found { entries: Vec::new(), more: false };
    let mut bytes = 0;
    while let Some(entry) = stream.next()? {
        if entry.is_ref() || entry.is_intermediate() {
            continue;
        }
        let entry = SearchEntry::construct(entry);
        bytes += size(&entry);
        if found.entries.len() == search.most || bytes > MOST_BYTES {
            found.more = true;
            let operation = stream.last_id();
            drop(stream);
            connection.abandon(operation)?;
            return Ok(found);
        }
        found.entries.push(entry);
    }
    let result = stream.result();
    // Size limit, or one of the administrator's: there are more.
    found.more |= matches!(result.rc, 4 | 11);
    if result.rc != 0 && !found.more {
        result.success()?;
    }
    Ok(found)
}

/// How many bytes an entry's values have.
fn size(entry: &SearchEntry) -> usize {
    let texts = entry.attrs.values().flatten().map(String::len);
    let others = entry.bin_attrs.values().flatten().map(Vec::len);
    texts.chain(others).sum()
}
