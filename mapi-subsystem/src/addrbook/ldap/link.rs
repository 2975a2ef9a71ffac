//! A connection to a directory: how it is made, what is asked, and what its errors mean.

use std::io;
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ldap3::adapters::PagedResults;
use ldap3::result::Result as LdapReply;
use ldap3::{LdapConn, LdapConnSettings, LdapError, SearchEntry, SearchOptions, StdStream};
use mapi_session::{Code, Value};

use super::directory::{Found, Search};
use super::guard::{Guard, start_tls};
use crate::com::{Fault, Reply};
use crate::connection::{Connection, Security, Server, in_words};
use crate::provider::LogonContext;
use crate::service::{PASSWORD, SEARCH_BASE, USER, text};

/// How long a server may take for one step: a connection, a bind, the next entry.
pub(super) const STEP: Duration = Duration::from_secs(10);
/// How many entries one answer has of those that were asked for.
const PAGE: i32 = 500;
/// The most bytes of values of one search.
const MOST_BYTES: usize = 64 << 20;
/// The port, by RFC 4511.
const PORT: u16 = 389;
/// The port where TLS begins at once.
const TLS_PORT: u16 = 636;

/// Where the directory is, and who asks.
pub(super) struct Settings {
    server: Server,
    base: String,
    pub(super) user: Option<String>,
    context: LogonContext,
}

impl Settings {
    /// What the profile says now.
    ///
    /// # Errors
    /// `MAPI_E_UNCONFIGURED`: what it lacks.
    pub(super) fn of(context: &LogonContext) -> Reply<Settings> {
        let properties = context.current_properties()?;
        let server = Server::of(&properties, context.home.path(), STEP)?;
        let set = |tag| text(&properties, tag).map(str::trim).filter(|text| !text.is_empty());
        let base = set(SEARCH_BASE).ok_or_else(|| {
            Fault::new(Code::E_UNCONFIGURED, "no entry of the directory is named to search below")
        })?;
        Ok(Settings {
            server,
            base: base.to_owned(),
            user: set(USER).map(str::to_owned),
            context: context.clone(),
        })
    }

    pub(super) fn fault(&self, code: Code, why: &str) -> Fault {
        Fault::new(code, format!("the directory at {}: {why}", self.server.host))
    }

    /// Connects and says who asks.
    fn connect(&self, cord: &Cord) -> Reply<Line> {
        let server = &self.server;
        let io = |error: io::Error| self.fault(Code::E_NETWORK_ERROR, &in_words(&error));
        let tls = server.security == Security::Tls;
        let mut stream = server.connect(if tls { TLS_PORT } else { PORT })?;
        cord.hold(&stream).map_err(io)?;
        if server.security == Security::StartTls {
            let code = start_tls(&mut stream).map_err(io)?;
            if code != 0 {
                let text = format!("it does not begin TLS (error {code}); is SECURITY right?");
                return Err(self.fault(Code::E_NETWORK_ERROR, &text));
            }
        }
        let connection = match server.security {
            Security::None => Connection::Plain(stream),
            Security::Tls | Security::StartTls => server.begin_tls(stream)?,
        };
        let (guard, library) = Guard::start(connection).map_err(io)?;
        let settings =
            LdapConnSettings::new().set_conn_timeout(STEP).set_std_stream(StdStream::Tcp(library));
        // The name is for nothing: the connection is there, and secure.
        let library = LdapConn::with_settings(settings, "ldap://localhost")
            .map_err(|error| self.in_words(&error))?;
        let mut line = Line { library, guard };
        self.bind(&mut line).map_err(|fault| line.fault(self, fault))?;
        Ok(line)
    }

    fn bind(&self, line: &mut Line) -> Reply<()> {
        let connection = &mut line.library;
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
        Ok(())
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
            LdapError::ResultRecv { .. }
            | LdapError::OpSend { .. }
            | LdapError::IdScrubSend { .. }
            | LdapError::MiscSend { .. }
            | LdapError::EndOfStream => network("the server has closed the connection"),
            other => network(&other.to_string()),
        }
    }
}

/// A connection: what the library has of it, and what stands between it and the server.
struct Line {
    library: LdapConn,
    guard: Guard,
}

impl Line {
    /// The fault, or what the guard has ended the connection for.
    fn fault(&self, settings: &Settings, fault: Fault) -> Fault {
        match self.guard.why() {
            Some(why) => settings.fault(Code::E_NETWORK_ERROR, &why),
            None => fault,
        }
    }
}

/// Hangs up from outside, whatever the thread of a connection waits for.
#[derive(Clone, Default)]
pub(super) struct Cord(Arc<Mutex<Held>>);

#[derive(Default)]
struct Held {
    stream: Option<TcpStream>,
    pulled: bool,
}

impl Cord {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn hold(&self, stream: &TcpStream) -> io::Result<()> {
        let mut held = self.held();
        if held.pulled {
            return Err(io::ErrorKind::ConnectionAborted.into());
        }
        held.stream = Some(stream.try_clone()?);
        Ok(())
    }

    /// Closes what has come to nothing.
    fn let_go(&self) {
        self.held().stream = None;
    }

    /// Hangs up, now and on whatever is connected later.
    pub(super) fn pull(&self) {
        let mut held = self.held();
        held.pulled = true;
        if let Some(stream) = held.stream.take() {
            // One that is hung up already.
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

/// The connection, as its thread has it.
pub(super) struct Link {
    settings: Settings,
    cord: Cord,
    line: Option<Line>,
}

impl Link {
    pub(super) fn new(settings: Settings, cord: Cord) -> Link {
        Link { settings, cord, line: None }
    }

    /// Works with the connection. A server that has hung up meanwhile is called once more.
    pub(super) fn call<T>(
        &mut self,
        work: &dyn Fn(&mut LdapConn, &str) -> LdapReply<T>,
    ) -> Reply<T> {
        let fresh = self.line.is_none();
        match self.attempt(work) {
            Err(fault) if fault.code == Code::E_NETWORK_ERROR && !fresh => self.attempt(work),
            reply => reply,
        }
    }

    fn attempt<T>(&mut self, work: &dyn Fn(&mut LdapConn, &str) -> LdapReply<T>) -> Reply<T> {
        let mut line = match self.line.take() {
            Some(line) => line,
            None => self.settings.connect(&self.cord).inspect_err(|_| self.cord.let_go())?,
        };
        line.guard.begin_answer();
        match work(&mut line.library, &self.settings.base) {
            Ok(value) => {
                self.line = Some(line);
                Ok(value)
            }
            // After an answer of the server's the connection goes on.
            Err(error @ LdapError::LdapResult { .. }) => {
                self.line = Some(line);
                Err(self.settings.in_words(&error))
            }
            Err(error) => Err(line.fault(&self.settings, self.settings.in_words(&error))),
        }
    }
}

/// Searches.
pub(super) fn run(connection: &mut LdapConn, base: &str, search: &Search) -> LdapReply<Found> {
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
