//! One message over a connection, with an answer for each recipient.

use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::MailParameter;

use super::line::Line;
use super::settings::Settings;
use super::trouble::{Refusal, lost, no_unicode, too_large};
use crate::provider::Outcome;

/// So many times as long as for another answer the server has for a whole message: others look
/// into it meanwhile.
const LOOKED_INTO: u32 = 10;

/// A message as the server gets it.
pub(super) struct Letter<'a> {
    /// Where reports go; none for a report.
    pub(super) from: Option<Address>,
    /// The recipients, by their places in the message.
    pub(super) to: Vec<(usize, Address)>,
    pub(super) bytes: &'a [u8],
}

/// How sending has ended.
#[derive(Debug)]
pub(super) enum Sent {
    /// With this for those recipients. The connection is good for another message.
    Outcomes(Vec<(usize, Outcome)>),
    /// The server does not want this sender as it is logged on: it is not the message's fault.
    Unwelcome(String),
    /// The connection is lost, in these words.
    Lost {
        why: String,
        /// The server knows nothing of the message yet.
        untold: bool,
    },
    /// The spooler has given the message up.
    Cancelled,
}

/// What has become of the recipients that the server has said something of.
type Outcomes = Vec<(usize, Outcome)>;

impl Line {
    /// Sends a message. `taken` is told of those for whom the server has taken it, at once;
    /// `cancelled` is asked until the message itself is on its way.
    pub(super) fn send(
        &mut self,
        settings: &Settings,
        letter: &Letter<'_>,
        taken: &mut dyn FnMut(&[usize]),
        cancelled: &dyn Fn() -> bool,
    ) -> Sent {
        let server = &settings.server;
        let all = |outcome: &Outcome| {
            Sent::Outcomes(letter.to.iter().map(|(place, _)| (*place, outcome.clone())).collect())
        };
        if let Some(most) = self.most.filter(|most| letter.bytes.len() > *most) {
            return all(&too_large(server, letter.bytes.len(), most));
        }
        if !letter.is_ascii() && !self.takes_unicode() {
            return all(&no_unicode(server));
        }
        let mut outcomes = Vec::new();
        let mut rest = letter.to.as_slice();
        // A server that takes only so many recipients at once gets the message again for others.
        while !rest.is_empty() {
            let first = rest.len() == letter.to.len();
            rest = match self.transact(settings, letter, rest, &mut outcomes, taken, cancelled) {
                Ok(rest) => rest,
                Err(Stopped::Unwelcome(why)) if first => return Sent::Unwelcome(why),
                Err(Stopped::Lost { why, untold }) if first => return Sent::Lost { why, untold },
                Err(Stopped::Cancelled) if first => return Sent::Cancelled,
                Err(stopped) => {
                    let later = Outcome::Later { seconds: None, reason: stopped.into_words() };
                    outcomes.extend(rest.iter().map(|(place, _)| (*place, later.clone())));
                    break;
                }
            };
        }
        Sent::Outcomes(outcomes)
    }

    /// Sends it to those whom the server takes at once, and gives those who are left.
    fn transact<'a>(
        &mut self,
        settings: &Settings,
        letter: &Letter<'_>,
        to: &'a [(usize, Address)],
        outcomes: &mut Outcomes,
        taken: &mut dyn FnMut(&[usize]),
        cancelled: &dyn Fn() -> bool,
    ) -> Result<&'a [(usize, Address)], Stopped> {
        let server = &settings.server;
        let stop = |what: &'static str, error: &Error, untold| Stopped::Lost {
            why: lost(settings, what, error),
            untold,
        };
        let go_on = || if cancelled() { Err(Stopped::Cancelled) } else { Ok(()) };
        go_on()?;
        let begun = self.connection.command(Mail::new(letter.from.clone(), self.about(letter)));
        if let Err(error) = begun {
            return match Refusal::of(&error) {
                Some(refusal) if refusal.wants_logon() => {
                    Err(Stopped::Unwelcome(lost(settings, "sending", &error)))
                }
                Some(refusal) if !refusal.is_farewell() => {
                    let outcome = refusal.outcome(server);
                    outcomes.extend(to.iter().map(|(place, _)| (*place, outcome.clone())));
                    Ok(&[])
                }
                _ => Err(stop("sending", &error, true)),
            };
        }
        let mut accepted: Vec<usize> = Vec::new();
        let mut rest: &[(usize, Address)] = &[];
        for (at, (place, address)) in to.iter().enumerate() {
            go_on()?;
            let Err(error) = self.connection.command(Rcpt::new(address.clone(), Vec::new())) else {
                accepted.push(*place);
                continue;
            };
            match Refusal::of(&error) {
                Some(refusal) if refusal.wants_logon() => {
                    return Err(Stopped::Unwelcome(lost(settings, "sending", &error)));
                }
                Some(refusal) if refusal.is_full() && !accepted.is_empty() => {
                    rest = to.get(at..).unwrap_or_default();
                    break;
                }
                Some(refusal) if !refusal.is_farewell() => {
                    outcomes.push((*place, refusal.outcome(server)));
                }
                _ => return Err(stop("naming a recipient", &error, false)),
            }
        }
        if accepted.is_empty() {
            self.connection.command(Rset).map_err(|e| stop("sending", &e, false))?;
            return Ok(rest);
        }
        go_on()?;
        let mut said = self.connection.command(Data);
        let whole = said.is_ok();
        if whole {
            said = self.hand_over(settings.answer, letter.bytes);
        }
        match said {
            Ok(_) => {
                taken(&accepted);
                outcomes.extend(accepted.iter().map(|place| (*place, Outcome::Sent)));
            }
            Err(error) => match Refusal::of(&error) {
                Some(refusal) if !refusal.is_farewell() => {
                    let outcome = refusal.outcome(server);
                    outcomes.extend(accepted.iter().map(|place| (*place, outcome.clone())));
                    if !whole {
                        self.connection.command(Rset).map_err(|e| stop("sending", &e, false))?;
                    }
                }
                _ => return Err(stop("handing over the message", &error, false)),
            },
        }
        Ok(rest)
    }

    /// The whole message, and what the server says of it.
    fn hand_over(
        &mut self,
        answer: Duration,
        bytes: &[u8],
    ) -> Result<lettre::transport::smtp::response::Response, Error> {
        // Where the time cannot be set, the other holds.
        let _ = self.connection.set_timeout(Some(answer.saturating_mul(LOOKED_INTO)));
        // The library ends the last line by itself.
        let said = self.connection.message(bytes.strip_suffix(b"\r\n").unwrap_or(bytes));
        let _ = self.connection.set_timeout(Some(answer));
        said
    }

    /// What the server is to know beforehand.
    fn about(&self, letter: &Letter<'_>) -> Vec<MailParameter> {
        let mut about = Vec::new();
        if self.most.is_some() {
            about.push(MailParameter::Size(letter.bytes.len()));
        }
        if !letter.is_ascii() {
            about.push(MailParameter::SmtpUtfEight);
        }
        about
    }
}

impl Letter<'_> {
    /// Whether all of it can be read by any server.
    fn is_ascii(&self) -> bool {
        let plain = |address: &Address| AsRef::<str>::as_ref(address).is_ascii();
        self.bytes.is_ascii()
            && self.from.as_ref().is_none_or(plain)
            && self.to.iter().all(|(_, address)| plain(address))
    }
}

/// Why a message does not go on.
enum Stopped {
    Unwelcome(String),
    Lost { why: String, untold: bool },
    Cancelled,
}

impl Stopped {
    fn into_words(self) -> String {
        match self {
            Stopped::Unwelcome(why) | Stopped::Lost { why, .. } => why,
            Stopped::Cancelled => "it was given up on its way".to_owned(),
        }
    }
}
