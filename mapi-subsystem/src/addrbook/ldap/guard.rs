//! The connection to a directory, as the library has it: its other end is here, and what goes over
//! it is copied to the server and back, in TLS where that is asked for. What the server says is held
//! to measures on its way, which the library has none of.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use ldap3::asn1::{PL, parse_tag, parse_uint};
use rustls::ClientConnection;

use super::ber::{Frame, excess};
use crate::connection::{Connection, in_words};

/// How much the answer to one question may take in memory, in bytes.
const MOST_OF_ANSWER: u64 = 128 << 20;
/// How much is copied at once, in bytes.
const PIECE: usize = 16 << 10;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Two threads that copy. Dropped, they hang up, and end.
pub(super) struct Guard {
    line: Arc<Line>,
    threads: Vec<JoinHandle<()>>,
}

impl Guard {
    /// Copies between a server and the stream that is given back.
    pub(super) fn start(server: Connection) -> io::Result<(Guard, TcpStream)> {
        let (server, tls) = match server {
            Connection::Plain(stream) => (stream, None),
            Connection::Tls(stream) => {
                let (tls, stream) = stream.into_parts();
                (stream, Some(Mutex::new(tls)))
            }
        };
        // The library says how long it waits.
        server.set_read_timeout(None)?;
        let (theirs, library) = pair()?;
        let line = Arc::new(Line {
            server,
            tls,
            library,
            taken: AtomicU64::new(0),
            why: Mutex::default(),
        });
        let mut guard = Guard { line: Arc::clone(&line), threads: Vec::new() };
        let copies: [fn(&Line) -> io::Result<()>; 2] = [Line::inward, Line::outward];
        for copy in copies {
            let line = Arc::clone(&line);
            let thread = std::thread::Builder::new().name("mapi ldap copy".into());
            guard.threads.push(thread.spawn(move || line.run(copy))?);
        }
        Ok((guard, theirs))
    }

    /// What comes now is the answer to another question.
    pub(super) fn begin_answer(&self) {
        self.line.taken.store(0, Ordering::Relaxed);
    }

    /// Why the connection was ended here.
    pub(super) fn why(&self) -> Option<String> {
        lock(&self.line.why).clone()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.line.hang_up();
        for thread in self.threads.drain(..) {
            // It has said what it had to say.
            let _ = thread.join();
        }
    }
}

struct Line {
    server: TcpStream,
    tls: Option<Mutex<ClientConnection>>,
    library: TcpStream,
    /// How much the answer takes so far.
    taken: AtomicU64,
    why: Mutex<Option<String>>,
}

impl Line {
    fn run(&self, copy: fn(&Line) -> io::Result<()>) {
        if let Err(error) = copy(self)
            && error.kind() == io::ErrorKind::InvalidData
        {
            lock(&self.why).get_or_insert_with(|| in_words(&error));
        }
        self.hang_up();
    }

    fn hang_up(&self) {
        for stream in [&self.server, &self.library] {
            // One that is hung up already.
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// From the server to the library.
    fn inward(&self) -> io::Result<()> {
        let mut frame = Frame::default();
        let mut bytes = [0; PIECE];
        // What came with the handshake.
        let mut read = 0;
        loop {
            let said = self.decrypted(bytes.get(..read).unwrap_or_default())?;
            let taken = frame.follow(&said)?;
            if self.taken.fetch_add(taken, Ordering::Relaxed).saturating_add(taken) > MOST_OF_ANSWER
            {
                return Err(excess("an answer that never ends".to_owned()));
            }
            (&self.library).write_all(&said)?;
            read = (&self.server).read(&mut bytes)?;
            if read == 0 {
                return Ok(());
            }
        }
    }

    fn decrypted(&self, mut bytes: &[u8]) -> io::Result<Vec<u8>> {
        let Some(tls) = &self.tls else { return Ok(bytes.to_vec()) };
        let mut tls = lock(tls);
        let mut said = Vec::new();
        loop {
            if !bytes.is_empty() {
                tls.read_tls(&mut bytes)?;
            }
            tls.process_new_packets().map_err(|e| io::Error::new(io::ErrorKind::InvalidData, e))?;
            match tls.reader().read_to_end(&mut said) {
                Err(error) if error.kind() != io::ErrorKind::WouldBlock => return Err(error),
                _ => {}
            }
            if bytes.is_empty() {
                self.flush(&mut tls)?;
                return Ok(said);
            }
        }
    }

    /// From the library to the server.
    fn outward(&self) -> io::Result<()> {
        let mut bytes = [0; PIECE];
        loop {
            let read = (&self.library).read(&mut bytes)?;
            let said = bytes.get(..read).unwrap_or_default();
            match &self.tls {
                _ if said.is_empty() => return Ok(()),
                None => (&self.server).write_all(said)?,
                Some(tls) => {
                    let mut tls = lock(tls);
                    tls.writer().write_all(said)?;
                    self.flush(&mut tls)?;
                }
            }
        }
    }

    fn flush(&self, tls: &mut ClientConnection) -> io::Result<()> {
        while tls.wants_write() {
            tls.write_tls(&mut &self.server)?;
        }
        Ok(())
    }
}

/// The two ends of a connection of this process to itself.
fn pair() -> io::Result<(TcpStream, TcpStream)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let ours = TcpStream::connect(listener.local_addr()?)?;
    loop {
        let (theirs, from) = listener.accept()?;
        // Others of this machine may be faster.
        if from == ours.local_addr()? {
            ours.set_nodelay(true)?;
            theirs.set_nodelay(true)?;
            return Ok((ours, theirs));
        }
    }
}

/// Asks a server to begin TLS: its result code, 0 when it does. [RFC 4511, 4.14]
///
/// This is not left to the library, which might have read on already: what comes before TLS must
/// not pass for what comes in it.
pub(super) fn start_tls(stream: &mut TcpStream) -> io::Result<u64> {
    // Message 1, an extended request by its object identifier.
    stream.write_all(b"\x30\x1D\x02\x01\x01\x77\x18\x80\x161.3.6.1.4.1.1466.20037")?;
    let (mut frame, mut taken) = (Frame::default(), 0);
    let mut answer = Vec::new();
    while answer.is_empty() || !frame.is_between() {
        let mut byte = [0];
        stream.read_exact(&mut byte)?;
        taken += frame.follow(&byte)?;
        if taken > PIECE as u64 {
            return Err(excess("a long answer".to_owned()));
        }
        answer.extend(byte);
    }
    result_code(&answer).ok_or_else(|| {
        io::Error::new(io::ErrorKind::InvalidData, "what the server says is no LDAP")
    })
}

/// The result code of an answer.
fn result_code(answer: &[u8]) -> Option<u64> {
    let (_, message) = parse_tag(answer).ok()?;
    let PL::C(parts) = message.payload else { return None };
    let PL::C(result) = &parts.get(1).filter(|said| said.id == 24)?.payload else { return None };
    let PL::P(code) = &result.first()?.payload else { return None };
    parse_uint(code).ok().map(|(_, code)| code)
}
