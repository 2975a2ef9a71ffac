//! What a server has said or done, in words, and as the codes of a report.

use std::io;

use lettre::transport::smtp::response::Response;

use super::settings::Settings;
use crate::connection::in_words;
use crate::mime::{Diagnosis, is_status};
use crate::provider::{Failure, Outcome};

/// How many characters of a server's words are kept.
const WORDS: usize = 1000;

/// What keeps a command from its end.
#[derive(Debug)]
pub(super) enum Trouble {
    /// The server has refused it.
    Refused(Refusal),
    /// The connection is lost.
    Broken(io::Error),
    /// What the server does is no SMTP, for this reason. Nothing that it says is to be believed.
    Garbled(String),
}

/// A server's refusal: its reply code, and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) code: u16,
    pub(super) words: String,
}

impl Refusal {
    pub(super) fn of(said: &Response) -> Refusal {
        let mut words = String::new();
        let mut status = None;
        for line in said.message() {
            let (first, rest) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
            if words.is_empty() {
                status = Some(first).filter(|first| is_status(first));
            } else {
                words.push(' ');
            }
            // The reason is given once, though each line has it.
            if words.is_empty() || status != Some(first) {
                words.extend([first, if rest.is_empty() { "" } else { " " }]);
            }
            words.push_str(rest);
        }
        let shown = words.chars().map(|c| if c.is_control() { ' ' } else { c });
        Refusal { code: u16::from(said.code()), words: shown.take(WORDS).collect() }
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

/// The server cannot read an address, of the recipient or of the sender.
pub(super) fn no_unicode(server: &str, address: &str) -> Outcome {
    let words = format!(
        "the address \"{address}\" has letters that {server} does not take (it offers no SMTPUTF8)"
    );
    failed("5.6.7", words)
}

fn failed(status: &str, reason: String) -> Outcome {
    let Diagnosis { reason: reason_code, diagnostic, .. } = Diagnosis::of(status);
    Outcome::Failed(Failure { reason, reason_code, diagnostic: Some(diagnostic), details: None })
}

/// Why there is no line to the server, or none any more: `what` was done with it.
pub(super) fn lost(settings: &Settings, what: &str, trouble: &Trouble) -> String {
    let at = settings.at();
    match trouble {
        Trouble::Refused(refusal) => format!("{at}: {what} was refused: {}", refusal.letter()),
        Trouble::Broken(error) => {
            format!("{at}: {}", io_words(error, what, settings.server.answer.as_secs()))
        }
        Trouble::Garbled(why) => format!(
            "{at}: what the server says while {what} is done is no SMTP ({why}): check name and \
             port"
        ),
    }
}

fn io_words(error: &io::Error, what: &str, seconds: u64) -> String {
    use io::ErrorKind as Kind;
    match error.kind() {
        // What a read says that has timed out is one or the other.
        Kind::TimedOut | Kind::WouldBlock => {
            format!("the server has not answered in {seconds} seconds while {what} was done")
        }
        Kind::UnexpectedEof
        | Kind::ConnectionReset
        | Kind::ConnectionAborted
        | Kind::BrokenPipe
        | Kind::NotConnected => {
            format!("the server has closed the connection while {what} was done")
        }
        _ => format!("{what} has failed: {}", in_words(error)),
    }
}
