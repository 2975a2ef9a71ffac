//! A port in front of a server's, which can be closed: the server is gone then.

use std::io;
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// Passes on what comes to its port.
pub(super) struct Gate {
    port: u16,
    server: u16,
    open: Option<Open>,
}

/// What an open one works with.
struct Open {
    ends: Arc<AtomicBool>,
    connections: Arc<Mutex<Vec<TcpStream>>>,
    thread: JoinHandle<()>,
}

impl Gate {
    /// Opens one in front of a server's port.
    pub(super) fn open(server: u16) -> io::Result<Gate> {
        let mut gate = Gate { port: 0, server, open: None };
        gate.reopen()?;
        Ok(gate)
    }

    /// The port that it has, open or closed.
    pub(super) fn port(&self) -> u16 {
        self.port
    }

    /// Closes it and what goes through it.
    pub(super) fn close(&mut self) -> io::Result<()> {
        let Some(open) = self.open.take() else { return Ok(()) };
        open.ends.store(true, Ordering::Release);
        // The port is closed when the thread has ended.
        open.thread.join().map_err(|_| io::Error::other("a thread has panicked"))?;
        for stream in open.connections.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            // Its end may have been there before.
            let _ = stream.shutdown(Shutdown::Both);
        }
        Ok(())
    }

    /// Opens it at the port that it had.
    pub(super) fn reopen(&mut self) -> io::Result<()> {
        if self.open.is_some() {
            return Ok(());
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))?;
        listener.set_nonblocking(true)?;
        self.port = listener.local_addr()?.port();
        let (ends, connections) = <(Arc<AtomicBool>, Arc<Mutex<Vec<TcpStream>>>)>::default();
        let (end, all, server) = (Arc::clone(&ends), Arc::clone(&connections), self.server);
        let thread = std::thread::spawn(move || {
            while !end.load(Ordering::Acquire) {
                match listener.accept() {
                    // One that the server does not take ends.
                    Ok((client, _)) => drop(pass(client, server, &all)),
                    Err(_) => std::thread::sleep(Duration::from_millis(5)),
                }
            }
        });
        self.open = Some(Open { ends, connections, thread });
        Ok(())
    }
}

/// Passes on both ways between a client and the server, until one of them ends.
fn pass(client: TcpStream, server: u16, all: &Mutex<Vec<TcpStream>>) -> io::Result<()> {
    client.set_nonblocking(false)?;
    let server = TcpStream::connect((Ipv4Addr::LOCALHOST, server))?;
    {
        let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
        all.extend([client.try_clone()?, server.try_clone()?]);
    }
    for (from, to) in [(&client, &server), (&server, &client)] {
        let (mut from, mut to) = (from.try_clone()?, to.try_clone()?);
        std::thread::spawn(move || {
            let _ = io::copy(&mut from, &mut to);
            let _ = to.shutdown(Shutdown::Write);
        });
    }
    Ok(())
}
