//! What a server says, held to measures before the library takes it apart: how long it is, and how
//! deep its lists are.

use std::io::{self, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How many bytes a line has at most, without its literals.
const LONGEST_LINE: u64 = 1 << 20;
/// How deep lists are at most: the library reads each level by a call within a call.
const DEEPEST: u32 = 64;
/// How many times as long as a server may be silent a command takes at most, however slowly it goes
/// on.
const LONGEST_COMMAND: u32 = 10;

/// How many bytes the answer to a command may have. Whoever sends commands sets it.
#[derive(Debug, Clone)]
pub(super) struct Most(Arc<AtomicU64>);

impl Most {
    /// What an answer has that carries no message.
    const SMALL: u64 = 1 << 20;

    pub(super) fn new() -> Most {
        Most(Arc::new(AtomicU64::new(Self::SMALL)))
    }

    /// The next answers may have so many bytes beside the usual.
    pub(super) fn allow(&self, bytes: u64) {
        self.0.store(Self::SMALL.saturating_add(bytes), Ordering::Relaxed);
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A stream on which every answer keeps to measures.
pub(super) struct Guard<S> {
    inner: S,
    most: Most,
    got: u64,
    since: Instant,
    patience: Duration,
    frame: Frame,
}

impl<S> Guard<S> {
    /// `answer`: how long the server may be silent.
    pub(super) fn new(inner: S, most: Most, answer: Duration) -> Guard<S> {
        let patience = answer.saturating_mul(LONGEST_COMMAND);
        Guard { inner, most, got: 0, since: Instant::now(), patience, frame: Frame::default() }
    }

    /// Sets how long the server may be silent, and with that how long a command takes.
    pub(super) fn wait(&mut self, answer: Duration) {
        self.patience = answer.saturating_mul(LONGEST_COMMAND);
        self.since = Instant::now();
    }

    pub(super) fn get_ref(&self) -> &S {
        &self.inner
    }

    pub(super) fn into_inner(self) -> S {
        self.inner
    }
}

impl<S: Read> Read for Guard<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.since.elapsed() > self.patience {
            return Err(io::Error::new(
                io::ErrorKind::TimedOut,
                "the server takes too long for its answer",
            ));
        }
        let read = self.inner.read(buffer)?;
        self.got = self.got.saturating_add(read as u64);
        let most = self.most.get();
        if self.got > most {
            return Err(excess(format!("an answer of more than {most} bytes")));
        }
        self.frame.follow(buffer.get(..read).unwrap_or_default(), most)?;
        Ok(read)
    }
}

impl<S: Write> Write for Guard<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.got = 0;
        self.since = Instant::now();
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// Where in an answer the stream is.
#[derive(Default)]
struct Frame {
    /// So many bytes of a literal are to come.
    literal: u64,
    line: u64,
    depth: u32,
    quoted: bool,
    escaped: bool,
    /// The number in braces that may end the line: digits only, and whether the brace is closed.
    size: Option<(u64, bool)>,
}

impl Frame {
    fn follow(&mut self, mut bytes: &[u8], most: u64) -> io::Result<()> {
        while let Some((&byte, rest)) = bytes.split_first() {
            if self.literal > 0 {
                let skip = usize::try_from(self.literal).unwrap_or(usize::MAX).min(bytes.len());
                self.literal -= skip as u64;
                bytes = bytes.get(skip..).unwrap_or_default();
                continue;
            }
            bytes = rest;
            self.byte(byte, most)?;
        }
        Ok(())
    }

    fn byte(&mut self, byte: u8, most: u64) -> io::Result<()> {
        self.line += 1;
        if self.line > LONGEST_LINE {
            return Err(excess(format!("a line of more than {LONGEST_LINE} bytes")));
        }
        if byte == b'\n' {
            match self.size.take() {
                Some((size, true)) => {
                    if size > most {
                        return Err(excess(format!("a part of {size} bytes")));
                    }
                    self.literal = size;
                }
                _ => *self = Frame::default(),
            }
            return Ok(());
        }
        if self.quoted {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.quoted = false,
                _ => {}
            }
            return Ok(());
        }
        self.size = match (byte, self.size) {
            (b'{', _) => Some((0, false)),
            (b'0'..=b'9', Some((size, false))) => {
                Some((size.saturating_mul(10).saturating_add(u64::from(byte - b'0')), false))
            }
            (b'}', Some((size, false))) => Some((size, true)),
            (b'\r', Some((size, true))) => Some((size, true)),
            _ => None,
        };
        match byte {
            b'"' => self.quoted = true,
            b'(' => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err(excess(format!("lists of more than {DEEPEST} levels")));
                }
            }
            b')' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        Ok(())
    }
}

fn excess(what: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("the server sends {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(answer: &[u8], most: u64) -> io::Result<Vec<u8>> {
        let limit = Most(Arc::new(AtomicU64::new(most)));
        let mut guard = Guard::new(answer, limit, Duration::from_secs(60));
        let mut out = Vec::new();
        // In pieces, so that a literal begins in one and ends in another.
        let mut piece = [0; 7];
        loop {
            match guard.read(&mut piece)? {
                0 => return Ok(out),
                read => out.extend_from_slice(&piece[..read]),
            }
        }
    }

    #[test]
    fn what_a_literal_holds_is_not_looked_at() {
        let body = "(".repeat(500);
        let answer = format!("* 1 FETCH (BODY[] {{{}}}\r\n{body} UID 7)\r\n", body.len());
        assert_eq!(read(answer.as_bytes(), 1000).unwrap(), answer.as_bytes());
    }

    #[test]
    fn lists_without_end_are_refused() {
        let answer = format!("* 1 FETCH (BODYSTRUCTURE {}", "(".repeat(500));
        assert!(read(answer.as_bytes(), 1000).unwrap_err().to_string().contains("levels"));
        // In a text they are no lists.
        let text = format!("* OK \"{}\"\r\n", "(".repeat(500));
        assert!(read(text.as_bytes(), 1000).is_ok());
    }

    #[test]
    fn a_part_that_is_announced_too_large_is_refused_before_it_comes() {
        let error = read(b"* 1 FETCH (BODY[] {99999999999999999999999}\r\n", 1000).unwrap_err();
        assert!(error.to_string().contains("a part of"), "{error}");
    }

    #[test]
    fn an_answer_ends_somewhere() {
        let error = read("* OK more\r\n".repeat(500).as_bytes(), 1000).unwrap_err();
        assert!(error.to_string().contains("an answer of more"), "{error}");
    }
}
