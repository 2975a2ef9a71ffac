//! What a server has said or done, in words, and as the codes of a report.

use std::error::Error as _;
use std::io;

use lettre::transport::smtp::Error;

use super::settings::Settings;
use crate::certificate::tls_trouble;
use crate::mime::{Diagnosis, is_status};
use crate::provider::{Failure, Outcome};

/// A server's refusal: its reply code, and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) code: u16,
    pub(super) words: String,
}

impl Refusal {
    /// What the server has refused, where that is what went wrong.
    pub(super) fn of(error: &Error) -> Option<Refusal> {
        let code = u16::from(error.status()?);
        let words = error.source().map(ToString::to_string).unwrap_or_default();
        Some(Refusal { code, words })
    }

    /// The server is about to leave: what it was asked is not answered.
    pub(super) fn is_farewell(&self) -> bool {
        self.code == 421
    }

    /// It wants to know first who is there, or a secure line: no fault of the message.
    pub(super) fn wants_logon(&self) -> bool {
        matches!(self.code, 530 | 534 | 535 | 538)
    }

    /// It takes no more recipients at once.
    pub(super) fn is_full(&self) -> bool {
        self.code == 452 && !self.says("4.2.2") && !self.says("4.3.1")
            || self.says("4.5.3")
            || self.says("5.5.3")
    }

    /// Whether it gives this reason (RFC 3463).
    fn says(&self, status: &str) -> bool {
        self.status() == Some(status)
    }

    /// Its enhanced status code: `5.1.1`.
    fn status(&self) -> Option<&str> {
        self.words.split_whitespace().next().filter(|word| is_status(word))
    }

    /// As it came: `550 5.1.1 no such user`.
    pub(super) fn letter(&self) -> String {
        format!("{} {}", self.code, self.words)
    }

    /// What becomes of a recipient of whom it was said.
    pub(super) fn outcome(&self, server: &str) -> Outcome {
        let letter = self.letter();
        if self.code < 500 {
            let reason = format!("{server} does not take it now: {letter}");
            return Outcome::Later { seconds: None, reason };
        }
        let found = match self.status() {
            Some(status) => Diagnosis::of(status),
            None => Diagnosis::of_reply(self.code),
        };
        Outcome::Failed(Failure {
            reason: format!("{}: {server} has said \"{letter}\"", found.words),
            reason_code: found.reason,
            diagnostic: Some(found.diagnostic),
            details: Some(letter),
        })
    }
}

/// Nobody at the other end knows an address that is none.
pub(super) fn no_address(address: &str) -> Outcome {
    let words = format!("\"{address}\" is no address of mail: user@example.org is expected");
    failed("5.1.3", words)
}

/// The server has said beforehand that it takes no message of this size.
pub(super) fn too_large(server: &str, size: usize, most: usize) -> Outcome {
    let words = format!(
        "the message has {size} bytes, and {server} takes at most {most}: send less at once"
    );
    failed("5.3.4", words)
}

/// The server cannot read an address of a message.
pub(super) fn no_unicode(server: &str) -> Outcome {
    let words =
        format!("an address of the message has letters that {server} does not take (no SMTPUTF8)");
    failed("5.1.3", words)
}

fn failed(status: &str, reason: String) -> Outcome {
    let Diagnosis { reason: reason_code, diagnostic, .. } = Diagnosis::of(status);
    Outcome::Failed(Failure { reason, reason_code, diagnostic: Some(diagnostic), details: None })
}

/// Why there is no line to the server, or none any more: `what` was done with it.
pub(super) fn lost(settings: &Settings, what: &str, error: &Error) -> String {
    let Settings { server, port, answer, .. } = settings;
    let at = format!("{server}, port {port}");
    if let Some(refusal) = Refusal::of(error) {
        return format!("{at}: {what} was refused: {}", refusal.letter());
    }
    let mut cause = error.source();
    while let Some(inner) = cause {
        if let Some(io) = inner.downcast_ref::<io::Error>() {
            return format!("{at}: {}", io_words(io, what, answer.as_secs()));
        }
        cause = inner.source();
    }
    let words = error.source().map_or_else(|| error.to_string(), ToString::to_string);
    if words == "incomplete response" {
        return format!("{at}: the server has closed the connection while {what} was done");
    }
    if error.is_response() {
        return format!("{at}: what the server says is no SMTP ({what}): check name and port");
    }
    format!("{at}: {what} has failed: {words}")
}

fn io_words(error: &io::Error, what: &str, seconds: u64) -> String {
    use io::ErrorKind as Kind;
    if let Some(words) = tls_trouble(error) {
        return words;
    }
    match error.kind() {
        Kind::TimedOut | Kind::WouldBlock => {
            format!("the server has not answered in {seconds} seconds while {what} was done")
        }
        Kind::ConnectionRefused => {
            "nobody answers there: check the name and the port, and whether the server runs"
                .to_owned()
        }
        Kind::UnexpectedEof
        | Kind::ConnectionReset
        | Kind::ConnectionAborted
        | Kind::BrokenPipe
        | Kind::NotConnected => {
            format!("the server has closed the connection while {what} was done")
        }
        Kind::InvalidData => {
            format!("what the server says is no SMTP ({what}): check name and port")
        }
        _ => format!("{what} has failed ({error}): check the name of the server and the network"),
    }
}
