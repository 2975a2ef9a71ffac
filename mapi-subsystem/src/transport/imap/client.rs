//! A conversation with a server, up to the opened mailbox.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use imap::types::Capabilities;
use imap::{Authenticator, Client, Session};
use mapi_session::Code;

use super::account::Account;
use super::guard::{Guard, Most};
use crate::com::{Fault, Reply};
use crate::connection::{Connection, Proof, Security, in_words};

/// The ports of the protocol: with TLS from the first byte on, and otherwise.
const PORTS: (u16, u16) = (993, 143);
/// How many characters of a server's words are shown.
const WORDS: usize = 200;

/// The stream of a conversation. Who listens to a server reads it beside the library.
#[derive(Clone)]
pub(super) struct Stream(Arc<Mutex<Guard<Connection>>>);

impl Stream {
    fn new(connection: Connection, most: &Most, answer: Duration) -> Stream {
        Stream(Arc::new(Mutex::new(Guard::new(connection, most.clone(), answer))))
    }

    fn lock(&self) -> MutexGuard<'_, Guard<Connection>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets how long the server may be silent from now on.
    pub(super) fn listen(&self, time: Duration) -> io::Result<()> {
        let mut guard = self.lock();
        guard.wait(time);
        guard.get_ref().set_read_timeout(Some(time))
    }
}

impl Read for Stream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.lock().read(buffer)
    }
}

impl Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.lock().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.lock().flush()
    }
}

/// A server that the user is logged on to.
pub(super) struct Line {
    pub(super) session: Session<Stream>,
    pub(super) stream: Stream,
    pub(super) most: Most,
    /// Ends the conversation, from whatever thread.
    pub(super) socket: TcpStream,
    /// Whether it tells of new mail by itself: IDLE.
    pub(super) idles: bool,
    /// Whether single messages can be expunged: UIDPLUS.
    pub(super) expunges: bool,
    /// How long the server may be silent.
    pub(super) answer: Duration,
    /// How errors name the server.
    pub(super) host: String,
}

impl Line {
    /// Says good-bye.
    pub(super) fn close(mut self) {
        // A server that does not answer is left all the same.
        let _ = self.session.logout();
        let _ = self.socket.shutdown(Shutdown::Both);
    }

    /// What an error of the library means.
    pub(super) fn fault(&self, error: &imap::Error) -> Fault {
        fault(&self.host, error)
    }
}

/// Connects to the server and logs the user on.
///
/// # Errors
/// `MAPI_E_NETWORK_ERROR`: it cannot be reached, or its certificate is not to be trusted.
/// `MAPI_E_LOGON_FAILED`: it does not let the user in.
pub(super) fn open(
    account: &Account,
    password: &str,
    opened: impl FnOnce(&TcpStream),
) -> Reply<Line> {
    let server = &account.server;
    let host = server.host.clone();
    let port = if server.security == Security::Tls { PORTS.0 } else { PORTS.1 };
    let stream = server.connect(port)?;
    let socket = stream
        .try_clone()
        .map_err(|e| Fault::new(Code::E_NETWORK_ERROR, format!("{host}: {e}")))?;
    opened(&socket);
    let most = Most::new();
    let answer = server.answer;
    let fault = |error: imap::Error| fault(&host, &error);

    let stream = match server.security {
        Security::Tls => Stream::new(server.begin_tls(stream)?, &most, answer),
        Security::None => Stream::new(Connection::Plain(stream), &most, answer),
        Security::StartTls => {
            let mut plain = Guard::new(stream, most.clone(), answer);
            start_tls(&mut plain, &host)?;
            // What came with the answer is from before TLS, and is none of its bytes.
            let stream = plain.into_inner();
            Stream::new(server.begin_tls(stream)?, &most, answer)
        }
    };
    let mut client = Client::new(stream.clone());
    if server.security != Security::StartTls {
        greeted(&client.read_greeting().map_err(fault)?, &host)?;
    }
    let before = client.capabilities().map_err(fault)?;
    let mut session = log_on(client, account, password, &before)?;
    let after = session.capabilities().map_err(fault)?;
    let idles = after.has_str("IDLE");
    let expunges = after.has_str("UIDPLUS");
    Ok(Line { session, stream, most, socket, idles, expunges, answer, host })
}

/// Whether what a server says first is a greeting.
fn greeted(greeting: &[u8], host: &str) -> Reply<()> {
    if greeting.starts_with(b"* OK") {
        return Ok(());
    }
    let words = shown(&String::from_utf8_lossy(greeting));
    let text = format!("{host} does not greet as an IMAP server: {words}");
    Err(Fault::new(Code::E_NETWORK_ERROR, text))
}

/// Has the server begin TLS: the library does that only on streams that it makes itself.
fn start_tls<S: Read + Write>(stream: &mut S, host: &str) -> Reply<()> {
    let fail = |error: io::Error| fault(host, &imap::Error::Io(error));
    greeted(&read_line(stream).map_err(fail)?, host)?;
    stream.write_all(b"s STARTTLS\r\n").and_then(|()| stream.flush()).map_err(fail)?;
    loop {
        let line = read_line(stream).map_err(fail)?;
        if line.starts_with(b"* ") {
            continue;
        }
        if line.to_ascii_uppercase().starts_with(b"S OK") {
            return Ok(());
        }
        let words = shown(&String::from_utf8_lossy(&line));
        return Err(Fault::new(
            Code::E_NETWORK_ERROR,
            format!(
                "{host} begins no TLS here, and nothing is sent without; use another port, or say \
                 how the connection is to be secured: {words}"
            ),
        ));
    }
}

/// A line, and no byte of what follows it.
fn read_line(stream: &mut impl Read) -> io::Result<Vec<u8>> {
    const MOST: usize = 8 << 10;
    let mut line = Vec::new();
    let mut byte = [0];
    while line.last() != Some(&b'\n') {
        if line.len() == MOST || stream.read(&mut byte)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        line.extend_from_slice(&byte);
    }
    Ok(line)
}

fn log_on(
    client: Client<Stream>,
    account: &Account,
    password: &str,
    offers: &Capabilities,
) -> Reply<Session<Stream>> {
    let host = &account.server.host;
    let answer = match account.proof {
        Proof::Token => {
            let token = Token { user: &account.user, token: password };
            client.authenticate("XOAUTH2", &token)
        }
        Proof::Password if offers.has_str("AUTH=PLAIN") => {
            client.authenticate("PLAIN", &Plain { user: &account.user, password })
        }
        Proof::Password if offers.has_str("LOGINDISABLED") => {
            return Err(Fault::new(
                Code::E_LOGON_FAILED,
                format!("{host} takes no password over such a connection: secure it by TLS"),
            ));
        }
        Proof::Password => client.login(&account.user, password),
    };
    answer.map_err(|(error, _)| match error {
        imap::Error::No(no) => {
            let mut words = no.information;
            if !password.is_empty() {
                words = words.replace(password, "…");
            }
            Fault::new(
                Code::E_LOGON_FAILED,
                format!(
                    "{host} does not let {} in, the password may be wrong: {}",
                    account.user,
                    shown(&words)
                ),
            )
        }
        imap::Error::Validate(_) => Fault::new(
            Code::E_LOGON_FAILED,
            format!("{host}: the user's name or password has characters that it cannot be told"),
        ),
        error => fault(host, &error),
    })
}

struct Plain<'a> {
    user: &'a str,
    password: &'a str,
}

impl Authenticator for Plain<'_> {
    type Response = String;

    fn process(&self, _: &[u8]) -> String {
        format!("\0{}\0{}", self.user, self.password)
    }
}

struct Token<'a> {
    user: &'a str,
    token: &'a str,
}

impl Authenticator for Token<'_> {
    type Response = String;

    fn process(&self, challenge: &[u8]) -> String {
        if challenge.is_empty() {
            return format!("user={}\x01auth=Bearer {}\x01\x01", self.user, self.token);
        }
        // Why it is refused; the server says so once more when that is acknowledged.
        String::new()
    }
}

/// What an error of the library means.
pub(super) fn fault(host: &str, error: &imap::Error) -> Fault {
    let words = match error {
        imap::Error::Io(error) => in_words(error),
        imap::Error::ConnectionLost => "the server has closed the connection".to_owned(),
        imap::Error::No(no) => format!("the server refuses: {}", shown(&no.information)),
        imap::Error::Bad(bad) => {
            format!("the server does not understand: {}", shown(&bad.information))
        }
        _ if is_garbled(error) => "what the server says cannot be understood".to_owned(),
        imap::Error::Bye(bye) => format!("the server ends: {}", shown(&bye.information)),
        _ => "the conversation with the server has failed".to_owned(),
    };
    Fault::new(Code::E_NETWORK_ERROR, format!("{host}: {words}"))
}

/// Whether an answer could not be taken apart.
pub(super) fn is_garbled(error: &imap::Error) -> bool {
    match error {
        imap::Error::Parse(_) | imap::Error::Unexpected(_) | imap::Error::TagMismatch(_) => true,
        // What the library makes of a line that it cannot read.
        imap::Error::Bye(bye) => bye.code.is_none() && bye.information == "no explanation given",
        _ => false,
    }
}

/// Words of a server, as they can be shown.
fn shown(words: &str) -> String {
    // What stands in brackets is for programs.
    let code = words.trim().strip_prefix('[').and_then(|rest| rest.split_once("] "));
    let words = code.map_or(words, |(_, words)| words).trim();
    let mut shown: String = words.chars().filter(|c| !c.is_control()).take(WORDS).collect();
    if words.chars().count() > WORDS {
        shown.push('…');
    }
    shown
}
