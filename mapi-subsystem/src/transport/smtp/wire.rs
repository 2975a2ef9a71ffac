//! Commands to a server and its answers, held to measures before anybody believes them: how long a
//! line is, how long an answer is, and how long it takes, however slowly it goes on.
//!
//! The library makes the commands and takes the answers apart, but the bytes do not go over its own
//! connection: that reads a line of whatever length, takes no stream that would keep it from it,
//! and after STARTTLS believes what came before.

use std::fmt::Display;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use lettre::transport::smtp::commands::Data;
use lettre::transport::smtp::response::{Response, Severity};

use super::settings::Settings;
use super::trouble::{Refusal, Trouble, lost};
use crate::connection::Connection;

/// How many bytes a line of an answer has at most. RFC 5321 allows 512.
const LONGEST_LINE: usize = 2 << 10;
/// How many bytes an answer has at most.
const LONGEST_ANSWER: usize = 64 << 10;
/// How many bytes of a message the server has to take before it is given more time.
const PIECE: usize = 64 << 10;

/// A socket on which all that is to be done has to be done by a time.
pub(super) struct Socket {
    stream: TcpStream,
    until: Instant,
}

impl Socket {
    pub(super) fn new(stream: TcpStream, time: Duration) -> Socket {
        Socket { stream, until: Instant::now() + time }
    }

    fn left(&self) -> io::Result<Duration> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(io::ErrorKind::TimedOut.into()) } else { Ok(left) }
    }
}

impl Read for Socket {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(Some(self.left()?))?;
        self.stream.read(buffer)
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(Some(self.left()?))?;
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// A connection on which a command is answered before the next one is sent.
pub(super) struct Wire {
    stream: Connection<Socket>,
    /// What has come and is not read so far.
    ahead: Vec<u8>,
    /// How long the server has for each answer.
    answer: Duration,
    /// No more can be done with it.
    broken: bool,
}

impl Wire {
    pub(super) fn new(stream: Connection<Socket>, answer: Duration) -> Wire {
        Wire { stream, ahead: Vec::new(), answer, broken: false }
    }

    pub(super) fn is_broken(&self) -> bool {
        self.broken
    }

    /// Begins TLS. What the server has said before that is none of what it says in it (RFC 3207).
    ///
    /// # Errors
    /// Why it is not begun, in words.
    pub(super) fn begin_tls(mut self, settings: &Settings) -> Result<Wire, String> {
        self.nothing_ahead()
            .map_err(|trouble| lost(settings, "securing the connection", &trouble))?;
        self.wait(self.answer);
        let answer = self.answer;
        let Connection::Plain(socket) = self.stream else { return Ok(self) };
        let secure = settings.server.begin_tls(socket).map_err(|fault| fault.to_string())?;
        Ok(Wire::new(secure, answer))
    }

    /// Sends a command, and gives what the server says to it where that is its consent.
    pub(super) fn command(&mut self, command: impl Display) -> Result<Response, Trouble> {
        let said = self.ask(command)?;
        self.expect(&said, Severity::PositiveCompletion)?;
        Ok(said)
    }

    /// Asks to hand over a message: nothing but a question for it is consent to that.
    pub(super) fn data(&mut self) -> Result<(), Trouble> {
        let said = self.ask(Data)?;
        self.expect(&said, Severity::PositiveIntermediate)
    }

    /// Sends the last command, which has `time` to be answered.
    pub(super) fn last(&mut self, command: impl Display, time: Duration) -> Result<(), Trouble> {
        self.answer = time;
        self.command(command).map(drop)
    }

    /// Sends a command that may be answered with a question.
    pub(super) fn ask(&mut self, command: impl Display) -> Result<Response, Trouble> {
        self.nothing_ahead()?;
        self.write(command.to_string().as_bytes())?;
        self.answer(self.answer)
    }

    /// Sends a whole message to a server that waits for it, which has `time` to answer.
    pub(super) fn message(&mut self, bytes: &[u8], time: Duration) -> Result<(), Trouble> {
        self.nothing_ahead()?;
        let mut piece = Vec::with_capacity(PIECE.min(bytes.len()) + (PIECE >> 4));
        for line in lines(bytes) {
            if line.first() == Some(&b'.') {
                piece.push(b'.');
            }
            piece.extend_from_slice(line);
            piece.extend_from_slice(b"\r\n");
            if piece.len() >= PIECE {
                self.write(&piece)?;
                piece.clear();
            }
        }
        piece.extend_from_slice(b".\r\n");
        self.write(&piece)?;
        let said = self.answer(time)?;
        self.expect(&said, Severity::PositiveCompletion)
    }

    /// What the server says, within a time.
    pub(super) fn answer(&mut self, time: Duration) -> Result<Response, Trouble> {
        self.wait(time);
        let said = self.read();
        self.broken |= said.is_err();
        let said = said?;
        if said.is_positive() { Ok(said) } else { Err(Trouble::Refused(Refusal::of(&said))) }
    }

    fn wait(&mut self, time: Duration) {
        self.stream.socket_mut().until = Instant::now() + time;
    }

    /// What was said before it was asked for is no answer.
    fn nothing_ahead(&mut self) -> Result<(), Trouble> {
        if self.ahead.is_empty() {
            return Ok(());
        }
        self.broken = true;
        Err(Trouble::Garbled("it has answered before it was asked".to_owned()))
    }

    /// What says neither yes nor no to what was asked is not to be guessed at.
    fn expect(&mut self, said: &Response, severity: Severity) -> Result<(), Trouble> {
        if said.code().severity == severity {
            return Ok(());
        }
        self.broken = true;
        Err(Trouble::Garbled(format!("{} is no answer to what it was asked", said.code())))
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Trouble> {
        self.wait(self.answer);
        let written = self.stream.write_all(bytes).and_then(|()| self.stream.flush());
        self.broken |= written.is_err();
        written.map_err(Trouble::Broken)
    }

    fn read(&mut self) -> Result<Response, Trouble> {
        let mut text = String::new();
        loop {
            let line = self.line()?;
            let line = line.trim_end_matches(['\r', '\n']);
            text.push_str(line);
            // The library wants a blank, RFC 5321 does not.
            text.push_str(if line.len() == 3 { " \r\n" } else { "\r\n" });
            if line.as_bytes().get(3) != Some(&b'-') {
                let garbled = |_| Trouble::Garbled("an answer begins with a number".to_owned());
                return text.parse().map_err(garbled);
            }
            if text.len() > LONGEST_ANSWER {
                let words = format!("an answer of more than {LONGEST_ANSWER} bytes");
                return Err(Trouble::Garbled(words));
            }
        }
    }

    fn line(&mut self) -> Result<String, Trouble> {
        loop {
            let end = self.ahead.iter().take(LONGEST_LINE).position(|byte| *byte == b'\n');
            if let Some(end) = end {
                let line: Vec<u8> = self.ahead.drain(..=end).collect();
                return Ok(String::from_utf8_lossy(&line).into_owned());
            }
            if self.ahead.len() >= LONGEST_LINE {
                let words = format!("a line of more than {LONGEST_LINE} bytes");
                return Err(Trouble::Garbled(words));
            }
            let mut piece = [0; LONGEST_LINE];
            match self.stream.read(&mut piece) {
                Ok(0) => return Err(Trouble::Broken(io::ErrorKind::UnexpectedEof.into())),
                Ok(read) => self.ahead.extend_from_slice(piece.get(..read).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Trouble::Broken(error)),
            }
        }
    }
}

/// The lines of a message, whatever ends them: what ends a line to one server and not to another
/// would let a message end within itself.
fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes.split(|byte| *byte == b'\n').flat_map(|line| {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        line.split(|byte| *byte == b'\r')
    })
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_message_has_the_lines_that_any_server_sees() {
        let all = |text: &'static str| -> Vec<&[u8]> { lines(text.as_bytes()).collect() };
        assert_eq!(all("a\r\n\r\nb\r\n"), [b"a".as_slice(), b"", b"b"]);
        assert_eq!(all("a\r\n.\r\nb"), [b"a".as_slice(), b".", b"b"]);
        for smuggled in ["a\n.\nb\n", "a\r.\rb", "a\r\n.\nb", "a\n.\r\nb", "a\r.\r\nb\r\n"] {
            assert_eq!(all(smuggled), [b"a".as_slice(), b".", b"b"], "{smuggled:?}");
        }
    }
}
