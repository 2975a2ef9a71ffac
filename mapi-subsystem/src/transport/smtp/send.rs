//! One message over a connection, with an answer for each recipient.

use lettre::Address;
use lettre::transport::smtp::commands::{Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{MailParameter, RcptParameter};

use super::line::Line;
use super::settings::Settings;
use super::trouble::{Trouble, lost, no_unicode, too_large};
use crate::provider::Outcome;

/// So many times as long as for another answer the server has for a whole message: others look
/// into it meanwhile.
pub(super) const LOOKED_INTO: u32 = 10;

/// A message as the server gets it.
pub(super) struct Letter<'a> {
    /// Where reports go; none for a report.
    pub(super) from: Option<Address>,
    pub(super) to: Vec<Recipient>,
    pub(super) bytes: &'a [u8],
    /// The same for a server that takes ASCII only, where it is not: addresses that it cannot read
    /// are named and no more.
    pub(super) plain: Option<&'a [u8]>,
}

/// A recipient as the server gets it.
pub(super) struct Recipient {
    /// Its place in the message.
    pub(super) place: usize,
    pub(super) address: Address,
    /// Of what the sender is to hear: `NOTIFY` (RFC 3461). None: of what is usual.
    pub(super) notify: Option<&'static str>,
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
        let server = settings.server.host.as_str();
        let unicode = self.offers.unicode;
        let bytes = letter.plain.filter(|_| !unicode).unwrap_or(letter.bytes);
        let all = |outcome: &Outcome| {
            Sent::Outcomes(letter.to.iter().map(|to| (to.place, outcome.clone())).collect())
        };
        let readable = unicode || letter.from.as_ref().is_none_or(is_plain) && bytes.is_ascii();
        if !readable {
            return all(&no_unicode(server, settings.address.as_ref()));
        }
        if let Some(most) = self.offers.most.filter(|most| bytes.len() > *most) {
            return all(&too_large(server, bytes.len(), most));
        }
        let (to, odd): (Vec<_>, Vec<_>) =
            letter.to.iter().partition(|to| unicode || is_plain(&to.address));
        let mut outcomes: Outcomes =
            odd.iter().map(|to| (to.place, no_unicode(server, to.address.as_ref()))).collect();
        let mut rest = to.as_slice();
        // A server that takes only so many recipients at once gets the message again for others.
        while !rest.is_empty() {
            let first = rest.len() == to.len();
            let envelope = Envelope { from: letter.from.as_ref(), to: rest, bytes };
            rest = match self.transact(settings, &envelope, &mut outcomes, taken, cancelled) {
                Ok(left) => rest.get(rest.len() - left..).unwrap_or_default(),
                Err(Stopped::Unwelcome(why)) if first => return Sent::Unwelcome(why),
                Err(Stopped::Lost { why, untold }) if first => return Sent::Lost { why, untold },
                Err(Stopped::Cancelled) if first => return Sent::Cancelled,
                Err(stopped) => {
                    let later = Outcome::Later { seconds: None, reason: stopped.into_words() };
                    outcomes.extend(rest.iter().map(|to| (to.place, later.clone())));
                    break;
                }
            };
        }
        Sent::Outcomes(outcomes)
    }

    /// Sends it to those whom the server takes at once, and gives how many are left.
    fn transact(
        &mut self,
        settings: &Settings,
        envelope: &Envelope<'_>,
        outcomes: &mut Outcomes,
        taken: &mut dyn FnMut(&[usize]),
        cancelled: &dyn Fn() -> bool,
    ) -> Result<usize, Stopped> {
        let server = settings.server.host.as_str();
        let go_on = || if cancelled() { Err(Stopped::Cancelled) } else { Ok(()) };
        let stop = |what: &'static str, trouble: &Trouble, untold| match cancelled() {
            // Who has given it up has closed the connection.
            true => Stopped::Cancelled,
            false => Stopped::Lost { why: lost(settings, what, trouble), untold },
        };
        go_on()?;
        if let Err(trouble) = self.wire.command(self.begin(envelope)) {
            return match &trouble {
                Trouble::Refused(refusal) if refusal.wants_logon() => {
                    Err(Stopped::Unwelcome(lost(settings, "sending", &trouble)))
                }
                Trouble::Refused(refusal) if !refusal.is_farewell() => {
                    let outcome = refusal.outcome(server);
                    outcomes.extend(envelope.to.iter().map(|to| (to.place, outcome.clone())));
                    Ok(0)
                }
                _ => Err(stop("sending", &trouble, true)),
            };
        }
        let mut accepted: Vec<usize> = Vec::new();
        let mut left = 0;
        for (at, one) in envelope.to.iter().enumerate() {
            go_on()?;
            let Err(trouble) = self.wire.command(self.named(one)) else {
                accepted.push(one.place);
                continue;
            };
            match &trouble {
                Trouble::Refused(refusal) if refusal.wants_logon() => {
                    return Err(Stopped::Unwelcome(lost(settings, "sending", &trouble)));
                }
                Trouble::Refused(refusal) if refusal.is_full() && !accepted.is_empty() => {
                    left = envelope.to.len() - at;
                    break;
                }
                Trouble::Refused(refusal) if !refusal.is_farewell() => {
                    outcomes.push((one.place, refusal.outcome(server)));
                }
                _ => return Err(stop("naming a recipient", &trouble, false)),
            }
        }
        if accepted.is_empty() {
            self.wire.command(Rset).map_err(|trouble| stop("sending", &trouble, false))?;
            return Ok(left);
        }
        go_on()?;
        let mut said = self.wire.data();
        let whole = said.is_ok();
        if whole {
            let time = settings.server.answer.saturating_mul(LOOKED_INTO);
            said = self.wire.message(envelope.bytes, time);
        }
        match said {
            Ok(()) => {
                taken(&accepted);
                outcomes.extend(accepted.iter().map(|place| (*place, Outcome::Sent)));
            }
            Err(Trouble::Refused(refusal)) if !refusal.is_farewell() => {
                let outcome = refusal.outcome(server);
                outcomes.extend(accepted.iter().map(|place| (*place, outcome.clone())));
                if !whole {
                    self.wire.command(Rset).map_err(|trouble| stop("sending", &trouble, false))?;
                }
            }
            Err(trouble) => return Err(stop("handing over the message", &trouble, false)),
        }
        Ok(left)
    }

    fn named(&self, to: &Recipient) -> Rcpt {
        let notify = to.notify.filter(|_| self.offers.reports).map(|value| RcptParameter::Other {
            keyword: "NOTIFY".to_owned(),
            value: Some(value.to_owned()),
        });
        Rcpt::new(to.address.clone(), notify.into_iter().collect())
    }

    /// How the message is announced, with what the server is to know beforehand.
    fn begin(&self, envelope: &Envelope<'_>) -> Mail {
        let mut about = Vec::new();
        if self.offers.most.is_some() {
            about.push(MailParameter::Size(envelope.bytes.len()));
        }
        if !envelope.is_ascii() {
            about.push(MailParameter::SmtpUtfEight);
        }
        Mail::new(envelope.from.cloned(), about)
    }
}

/// A message for those whom a server is to take at once.
struct Envelope<'a> {
    from: Option<&'a Address>,
    to: &'a [&'a Recipient],
    bytes: &'a [u8],
}

impl Envelope<'_> {
    /// Whether all of it can be read by any server.
    fn is_ascii(&self) -> bool {
        self.from.is_none_or(is_plain)
            && self.to.iter().all(|to| is_plain(&to.address))
            && self.bytes.is_ascii()
    }
}

fn is_plain(address: &Address) -> bool {
    AsRef::<str>::as_ref(address).is_ascii()
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
