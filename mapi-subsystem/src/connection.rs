//! Servers as a profile names them, and connections to them, kept from others by TLS.

use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use mapi_session::{Code, PropValue};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::certificate::tls_trouble;
use crate::com::{Fault, Reply};
use crate::service::{AUTHENTICATION, PORT, SECURITY, SERVER, TRUSTED_CERTIFICATES, long, text};

/// How a connection is kept from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Security {
    /// By TLS from its first byte on.
    Tls,
    /// By TLS once the protocol has asked for it, and not without.
    StartTls,
    /// Not at all.
    None,
}

/// How a user proves who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proof {
    Password,
    /// The password is an access token.
    Token,
}

impl Proof {
    /// # Errors
    /// `MAPI_E_UNCONFIGURED`: what is wrong, in words.
    pub(crate) fn of(properties: &[PropValue]) -> Reply<Proof> {
        let way = text(properties, AUTHENTICATION).unwrap_or_default().trim();
        match way.to_ascii_lowercase().as_str() {
            "" | "password" => Ok(Proof::Password),
            "xoauth2" => Ok(Proof::Token),
            other => Err(Fault::new(
                Code::E_UNCONFIGURED,
                format!(
                    "its way to log on (AUTHENTICATION) is \"{other}\": \"password\" or \
                     \"xoauth2\" is expected"
                ),
            )),
        }
    }
}

/// A server as a profile names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Server {
    /// Its name or address.
    pub(crate) host: String,
    /// None: that of the protocol.
    pub(crate) port: Option<u16>,
    pub(crate) security: Security,
    /// Certificates that are trusted beside those of the platform.
    trusted: Option<PathBuf>,
    /// How long it may say nothing, or take nothing, in the middle of a conversation.
    pub(crate) answer: Duration,
}

impl Server {
    /// The server that these settings name; a path without a place of its own is one in `home`.
    ///
    /// # Errors
    /// `MAPI_E_UNCONFIGURED`: what is missing or wrong, in words.
    pub(crate) fn of(properties: &[PropValue], home: &Path, answer: Duration) -> Reply<Server> {
        let set = |tag| text(properties, tag).map(str::trim).filter(|text| !text.is_empty());
        let wrong = |text: String| Fault::new(Code::E_UNCONFIGURED, text);
        let host = set(SERVER)
            .ok_or_else(|| wrong("it has no server (SERVER): configure its service".to_owned()))?;
        let security = match set(SECURITY).unwrap_or("starttls").to_ascii_lowercase().as_str() {
            "tls" => Security::Tls,
            "starttls" => Security::StartTls,
            "none" => Security::None,
            other => {
                return Err(wrong(format!(
                    "its security (SECURITY) is \"{other}\": \"tls\", \"starttls\" or \"none\" is expected"
                )));
            }
        };
        let port = match long(properties, PORT) {
            0 => None,
            port => Some(u16::try_from(port).map_err(|_| {
                wrong(format!("its port (PORT) is {port}: a number from 1 to 65535 is expected"))
            })?),
        };
        let trusted = set(TRUSTED_CERTIFICATES).map(|path| home.join(path));
        Ok(Server { host: host.to_owned(), port, security, trusted, answer })
    }

    /// Connects, without TLS so far.
    ///
    /// # Errors
    /// `MAPI_E_NETWORK_ERROR`: why it cannot be reached.
    pub(crate) fn connect(&self, port: u16) -> Reply<TcpStream> {
        let port = self.port.unwrap_or(port);
        let host = self.host.trim_start_matches('[').trim_end_matches(']');
        let fail = |why: String| {
            let text = format!("{host}, port {port}, cannot be reached: {why}");
            Fault::new(Code::E_NETWORK_ERROR, text)
        };
        let addresses = (host, port).to_socket_addrs().map_err(|e| fail(e.to_string()))?;
        let mut last = "the name has no address".to_owned();
        for address in addresses {
            match TcpStream::connect_timeout(&address, self.answer) {
                Ok(stream) => {
                    stream
                        .set_read_timeout(Some(self.answer))
                        .and_then(|()| stream.set_write_timeout(Some(self.answer)))
                        .and_then(|()| stream.set_nodelay(true))
                        .map_err(|e| fail(e.to_string()))?;
                    return Ok(stream);
                }
                Err(error) => last = in_words(&error),
            }
        }
        Err(fail(last))
    }

    /// Begins TLS, and checks the server's certificate.
    ///
    /// # Errors
    /// `MAPI_E_NETWORK_ERROR`: what is wrong with the certificate, or what else failed.
    /// `MAPI_E_UNCONFIGURED`: the file of trusted certificates cannot be read.
    pub(crate) fn begin_tls<S: Read + Write>(&self, mut stream: S) -> Reply<Connection<S>> {
        let fail = |why: String| {
            let text = format!("{}: no TLS connection: {why}", self.host);
            Fault::new(Code::E_NETWORK_ERROR, text)
        };
        let host = self.host.trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(host.to_owned())
            .map_err(|_| fail("no certificate can be for such a name".to_owned()))?;
        let mut tls =
            ClientConnection::new(self.config()?, name).map_err(|error| fail(error.to_string()))?;
        while tls.is_handshaking() {
            let done = tls.complete_io(&mut stream).map_err(|error| fail(in_words(&error)))?;
            if done == (0, 0) && tls.is_handshaking() {
                return Err(fail("the server has closed the connection".to_owned()));
            }
        }
        Ok(Connection::Tls(Box::new(StreamOwned::new(tls, stream))))
    }

    fn config(&self) -> Reply<Arc<ClientConfig>> {
        let mut roots = RootCertStore::empty();
        // A platform without certificates may still have a server whose own is named.
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if let Some(path) = &self.trusted {
            let wrong = |why: String| {
                let text =
                    format!("{}: cannot be used as trusted certificates: {why}", path.display());
                Fault::new(Code::E_UNCONFIGURED, text)
            };
            let file = File::open(path).map_err(|e| wrong(e.to_string()))?;
            let mut any = false;
            for certificate in CertificateDer::pem_reader_iter(BufReader::new(file)) {
                let certificate = certificate.map_err(|e| wrong(e.to_string()))?;
                roots.add(certificate).map_err(|e| wrong(e.to_string()))?;
                any = true;
            }
            if !any {
                return Err(wrong("there is none in the file, in PEM format".to_owned()));
            }
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|e| Fault::new(Code::E_NETWORK_ERROR, e.to_string()))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Arc::new(config))
    }
}

/// A connection, with TLS or without.
pub(crate) enum Connection<S: Read + Write = TcpStream> {
    Plain(S),
    Tls(Box<StreamOwned<ClientConnection, S>>),
}

impl<S: Read + Write> Connection<S> {
    /// What the bytes go over, as they are on their way.
    pub(crate) fn socket_mut(&mut self) -> &mut S {
        match self {
            Connection::Plain(stream) => stream,
            Connection::Tls(stream) => &mut stream.sock,
        }
    }
}

impl Connection {
    /// Sets how long a read waits; none: for ever.
    pub(crate) fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {
        match self {
            Connection::Plain(stream) => stream.set_read_timeout(timeout),
            Connection::Tls(stream) => stream.sock.set_read_timeout(timeout),
        }
    }
}

impl<S: Read + Write> Read for Connection<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Connection::Plain(stream) => stream.read(buffer),
            Connection::Tls(stream) => stream.read(buffer),
        }
    }
}

impl<S: Read + Write> Write for Connection<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Connection::Plain(stream) => stream.write(bytes),
            Connection::Tls(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Connection::Plain(stream) => stream.flush(),
            Connection::Tls(stream) => stream.flush(),
        }
    }
}

/// What an error of a connection means.
pub(crate) fn in_words(error: &io::Error) -> String {
    if let Some(words) = tls_trouble(error) {
        return words;
    }
    match error.kind() {
        // What a read says that has timed out is one or the other.
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => {
            "the server does not answer".to_owned()
        }
        io::ErrorKind::ConnectionRefused => {
            "nobody answers there (the server refuses the connection): check the name and the \
             port, and whether the server runs"
                .to_owned()
        }
        io::ErrorKind::UnexpectedEof
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe
        | io::ErrorKind::NotConnected => "the server has closed the connection".to_owned(),
        _ => error.to_string(),
    }
}
