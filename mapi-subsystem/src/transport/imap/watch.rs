//! A thread that watches the mailbox while a session is there, and asks for a round when something
//! in it has changed. It has a connection of its own, on which nothing else is done.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::Core;
use super::client::Line;
use super::mailbox::INBOX;
use crate::com::Reply;

/// How long the server is listened to before it hears that somebody is still there.
const LISTEN: Duration = Duration::from_secs(540);
/// How often a mailbox is looked at whose server does not tell of its changes.
const LOOK: Duration = Duration::from_secs(180);
/// After how long a server is tried again that could not be reached, at first and at most.
const AGAIN: (Duration, Duration) = (Duration::from_secs(15), Duration::from_secs(600));
/// How many bytes a notice has at most.
const NOTICE: u64 = 1 << 16;

/// The thread. Dropping it ends the thread, and waits for that.
pub(super) struct Watch {
    ends: Arc<Ends>,
    thread: Option<JoinHandle<()>>,
}

/// How the thread is ended.
#[derive(Default)]
struct Ends {
    over: AtomicBool,
    signal: (Mutex<()>, Condvar),
    socket: Mutex<Option<TcpStream>>,
}

impl Ends {
    fn is_over(&self) -> bool {
        self.over.load(Ordering::Acquire)
    }

    /// Waits, unless all is over before. `false`: it is.
    fn wait(&self, time: Duration) -> bool {
        let guard = self.signal.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = self.signal.1.wait_timeout_while(guard, time, |()| !self.is_over());
        !self.is_over()
    }

    fn keep(&self, socket: TcpStream) {
        *self.socket.lock().unwrap_or_else(PoisonError::into_inner) = Some(socket);
        if self.is_over() {
            self.hang_up();
        }
    }

    fn hang_up(&self) {
        let socket = self.socket.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(socket) = socket {
            let _ = socket.shutdown(Shutdown::Both);
        }
    }
}

impl Watch {
    /// Starts the thread; none while the transport is offline, or where none can be started. Then
    /// mail is fetched when a client asks for it.
    pub(super) fn start(core: &Arc<Core>) -> Option<Watch> {
        if core.state().is_off() {
            return None;
        }
        let ends = Arc::new(Ends::default());
        let (core, for_thread) = (Arc::clone(core), Arc::clone(&ends));
        let thread = thread::Builder::new()
            .name("mapi-imap".into())
            .spawn(move || watch(&core, &for_thread))
            .ok()?;
        Some(Watch { ends, thread: Some(thread) })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        {
            let _guard = self.ends.signal.0.lock().unwrap_or_else(PoisonError::into_inner);
            self.ends.over.store(true, Ordering::Release);
        }
        self.ends.signal.1.notify_all();
        self.ends.hang_up();
        // The session may end on this very thread, which cannot wait for itself.
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != thread::current().id()
        {
            let _ = thread.join();
        }
    }
}

fn watch(core: &Core, ends: &Ends) {
    let mut again = AGAIN.0;
    while !ends.is_over() {
        let line = core.connect(|socket| ends.keep(socket));
        if ends.is_over() {
            return;
        }
        match line {
            Ok(line) => {
                again = AGAIN.0;
                core.say(|state| state.trouble = None);
                // What came while nobody listened.
                core.context.new_mail();
                if line.idles {
                    // A line that breaks is taken up anew.
                    let _ = listen(core, line);
                } else {
                    line.close();
                    while ends.wait(LOOK) {
                        core.context.new_mail();
                    }
                }
            }
            Err(fault) => core.say(|state| state.trouble = Some(fault.to_string())),
        }
        if !ends.wait(again) {
            return;
        }
        again = (again * 2).min(AGAIN.1);
    }
}

/// Listens to the server until the line breaks.
fn listen(core: &Core, mut line: Line) -> Reply<()> {
    line.most.allow(0);
    line.session.examine(INBOX).map_err(|error| line.fault(&error))?;
    // The library waits for the first line to be an answer; a server may tell something before.
    let mut lines = BufReader::new(line.stream.clone());
    loop {
        line.session.run_command("IDLE").map_err(|error| line.fault(&error))?;
        let heard = hear(core, &line, &mut lines);
        match heard {
            Err(error) if is_silence(&error) => {
                let over = finish(&line, &mut lines);
                over.map_err(|error| line.fault(&imap::Error::Io(error)))?;
            }
            Err(error) => return Err(line.fault(&imap::Error::Io(error))),
            Ok(()) => return Ok(()),
        }
    }
}

type Lines = BufReader<super::client::Stream>;

/// Hears what the server tells, until it is silent for long or refuses.
fn hear(core: &Core, line: &Line, lines: &mut Lines) -> io::Result<()> {
    // What is listened to is no answer that has to come.
    line.stream.listen(LISTEN)?;
    loop {
        let notice = read_line(lines)?;
        if is_news(&notice) {
            core.context.new_mail();
        } else if !notice.starts_with(b"*") && !notice.starts_with(b"+") {
            // It has answered, and listens no more.
            return Ok(());
        }
    }
}

/// Tells the server that it is to listen to commands again.
fn finish(line: &Line, lines: &mut Lines) -> io::Result<()> {
    line.stream.listen(line.answer)?;
    let mut stream = line.stream.clone();
    stream.write_all(b"DONE\r\n")?;
    stream.flush()?;
    while read_line(lines)?.starts_with(b"*") {}
    Ok(())
}

fn read_line(lines: &mut Lines) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    lines.by_ref().take(NOTICE).read_until(b'\n', &mut line)?;
    if line.ends_with(b"\n") {
        return Ok(line);
    }
    Err(io::ErrorKind::UnexpectedEof.into())
}

fn is_silence(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock)
}

/// Whether a line tells that messages came, went or were marked.
fn is_news(line: &[u8]) -> bool {
    let mut words = line.split(|byte| byte.is_ascii_whitespace());
    let is_number = |word: &[u8]| !word.is_empty() && word.iter().all(u8::is_ascii_digit);
    words.next() == Some(b"*")
        && words.next().is_some_and(is_number)
        && words.next().is_some_and(|word| {
            [&b"EXISTS"[..], b"EXPUNGE", b"FETCH"].iter().any(|w| w.eq_ignore_ascii_case(word))
        })
}

#[cfg(test)]
mod tests {
    use super::is_news;

    #[test]
    fn what_is_news() {
        assert!(is_news(b"* 12 EXISTS\r\n"));
        assert!(is_news(b"* 3 FETCH (FLAGS (\\Seen))\r\n"));
        assert!(!is_news(b"* OK Still here\r\n"));
        assert!(!is_news(b"* BYE 3 FETCH\r\n"));
        assert!(!is_news(b"+ idling\r\n"));
    }
}
