//! A server that does what the test says, right or wrong.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::{Error, Result};

/// A peer that misbehaves: each connection is handed to a script. Dropped, it hangs up on everybody
/// and listens no more.
///
/// ```
/// use std::io::{Read, Write};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let peer = mapi_test_servers::Peer::start(|mut connection| {
///     connection.send("220 peer.example.org\r\n");
///     while let Some(line) = connection.line() {
///         match line.get(..4) {
///             Some("EHLO") => connection.send("250 peer.example.org\r\n"),
///             _ => return connection.reset(),
///         }
///     }
/// })?;
/// let mut client = std::net::TcpStream::connect(("127.0.0.1", peer.port))?;
/// client.write_all(b"EHLO client\r\nMAIL FROM:<>\r\n")?;
/// let mut answers = String::new();
/// let _ = client.read_to_string(&mut answers);
/// assert!(answers.starts_with("220 "));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Peer {
    /// The port of 127.0.0.1 where it listens.
    pub port: u16,
    shared: Arc<Shared>,
    listening: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    ended: AtomicBool,
    open: Mutex<Vec<TcpStream>>,
    scripts: Mutex<Vec<JoinHandle<()>>>,
    heard: Mutex<Vec<String>>,
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Peer {
    /// Listens at a port of its own. The script is run for each connection, in a thread for each;
    /// when it returns, the connection is closed.
    ///
    /// # Errors
    /// When it cannot listen.
    pub fn start(script: impl Fn(Connection) + Send + Sync + 'static) -> Result<Peer> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
        let listener = listener.map_err(Error::io("listen at 127.0.0.1"))?;
        let port = listener.local_addr().map_err(Error::io("listen at 127.0.0.1"))?.port();
        let shared = Arc::new(Shared::default());
        let (script, of_thread) = (Arc::new(script), Arc::clone(&shared));
        let listening = std::thread::spawn(move || {
            let mut number = 0;
            for stream in listener.incoming() {
                if of_thread.ended.load(Ordering::SeqCst) {
                    break;
                }
                let Ok(stream) = stream else { continue };
                let Ok(kept) = stream.try_clone() else { continue };
                lock(&of_thread.open).push(kept);
                let connection = Connection {
                    stream,
                    buffer: Vec::new(),
                    shared: Arc::clone(&of_thread),
                    number,
                };
                number += 1;
                let script = Arc::clone(&script);
                lock(&of_thread.scripts).push(std::thread::spawn(move || script(connection)));
            }
        });
        Ok(Peer { port, shared, listening: Some(listening) })
    }

    /// The lines that clients sent, of all connections, in the order in which they were read.
    #[must_use]
    pub fn heard(&self) -> Vec<String> {
        lock(&self.shared.heard).clone()
    }

    /// How many clients have connected.
    #[must_use]
    pub fn connections(&self) -> usize {
        lock(&self.shared.open).len()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::SeqCst);
        // Wakes the thread that accepts.
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let _ = TcpStream::connect_timeout(&address, Duration::from_secs(1));
        if let Some(thread) = self.listening.take() {
            let _ = thread.join();
        }
        for stream in lock(&self.shared.open).drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
        for script in std::mem::take(&mut *lock(&self.shared.scripts)) {
            let _ = script.join();
        }
    }
}

/// A connection of a client to a [`Peer`]. Dropped, it is closed.
#[derive(Debug)]
pub struct Connection {
    /// The connection itself, for what has no method here. What was read ahead of a line is not in
    /// it any more.
    pub stream: TcpStream,
    buffer: Vec<u8>,
    shared: Arc<Shared>,
    /// Which connection of the peer it is, from 0.
    pub number: usize,
}

impl Connection {
    /// The next line of the client without its end; nothing when the client hung up or the peer
    /// is to end. What is no UTF-8 is replaced.
    pub fn line(&mut self) -> Option<String> {
        loop {
            if let Some(end) = self.buffer.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.buffer.drain(..=end).collect();
                let line = String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned();
                lock(&self.shared.heard).push(line.clone());
                return Some(line);
            }
            let mut chunk = [0; 4096];
            match self.stream.read(&mut chunk) {
                Ok(0) | Err(_) => return None,
                Ok(read) => self.buffer.extend_from_slice(chunk.get(..read)?),
            }
        }
    }

    /// Sends text or bytes, whatever they are. A client that is gone does not hear them.
    pub fn send(&mut self, bytes: impl AsRef<[u8]>) {
        let _ = self.stream.write_all(bytes.as_ref());
        let _ = self.stream.flush();
    }

    /// Reads lines up to the one with a dot alone, which ends a message in SMTP.
    pub fn message(&mut self) -> Option<String> {
        let mut message = String::new();
        loop {
            match self.line()? {
                line if line == "." => return Some(message),
                line => message.extend([line.as_str(), "\r\n"]),
            }
        }
    }

    /// Waits, up to the end of the peer: what a server does that hangs.
    pub fn sleep(&self, time: Duration) {
        let mut left = time;
        while !left.is_zero() && !self.shared.ended.load(Ordering::SeqCst) {
            let part = left.min(Duration::from_millis(20));
            std::thread::sleep(part);
            left = left.saturating_sub(part);
        }
    }

    /// Hangs up in the middle.
    pub fn reset(self) {
        let _ = self.stream.shutdown(Shutdown::Both);
    }

    /// Reads the first message of a TLS handshake, answers with the first bytes of a server's and
    /// hangs up.
    pub fn half_handshake(mut self) {
        let mut hello = [0; 1024];
        let _ = self.stream.read(&mut hello);
        // A record of type handshake that announces more than comes.
        self.send([0x16, 0x03, 0x03, 0x00, 0x7A, 0x02, 0x00, 0x00, 0x76, 0x03, 0x03]);
        self.reset();
    }
}
