//! Submission of mail to a server by SMTP (RFC 6409).
//!
//! A message goes to the server once for all of its recipients, under an envelope of its own: blind
//! copies are in that only. What the server says of each recipient becomes its outcome. As soon as
//! the server has taken the message, that is on disk, before anything else is done. When the
//! connection breaks after the end of a message and before the server's answer, nobody knows
//! whether it was taken: it is sent again, with the Message-ID that it had, by which receivers know
//! it.

mod line;
mod send;
mod settings;
mod trouble;
mod wire;

use std::borrow::Cow;
use std::net::{Shutdown, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use mapi_session::flags::{ResourceMethods, ResourceStatus, ValidateFlags};
use mapi_session::{Code, Flags as _, PropValue, Value, tags};

use self::line::Line;
use self::send::{LOOKED_INTO, Letter, Recipient, Sent};
use self::settings::Settings;
use super::identity;
use crate::com::{Fault, Reply};
use crate::mail::Mail;
use crate::mime::{Outer, message_id, write_mime};
use crate::provider::{
    Identity, LogonContext, Outcome, ProviderShutdown, ProviderStatus, Submission, Submitted,
    TransportLogon, TransportProvider,
};
use crate::service::{PASSWORD, text};
use crate::shutdown::NothingToSave;
use crate::spooler::{wants_delivery, wants_non_delivery};

/// How long a server has for an answer, unless said otherwise.
const ANSWER: Duration = Duration::from_secs(60);
/// So many times as long the spooler waits for all that is done with a message: longer than for the
/// last answer, without which nobody knows whether it was taken.
const PATIENCE: u32 = LOOKED_INTO + 5;

/// The provider of the service `SMTP`: submits mail to a server.
///
/// See [`Providers::smtp`](crate::provider::Providers::smtp).
#[derive(Debug, Clone)]
pub struct SmtpTransport {
    answer: Duration,
}

impl Default for SmtpTransport {
    fn default() -> SmtpTransport {
        SmtpTransport { answer: ANSWER }
    }
}

impl SmtpTransport {
    /// How long the server has for each of its answers, and for connecting; a minute unless said
    /// otherwise. For what it says of a whole message it has ten times as long.
    #[must_use]
    pub fn answer_within(self, answer: Duration) -> SmtpTransport {
        SmtpTransport { answer }
    }
}

impl TransportProvider for SmtpTransport {
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn TransportLogon>> {
        let logon = Logon {
            home: context.home.path().to_owned(),
            context: context.clone(),
            answer: self.answer,
            state: Mutex::default(),
            line: Mutex::default(),
        };
        logon.configure(&context.properties);
        let lacks = |tag| text(&context.properties, tag).is_none_or(|text| text.trim().is_empty());
        if lacks(crate::service::SERVER) || lacks(tags::EMAIL_ADDRESS) {
            let trouble = logon.state().wrong.clone().unwrap_or_default();
            return Err(Fault::new(Code::E_UNCONFIGURED, trouble));
        }
        Ok(Arc::new(logon))
    }
}

struct Logon {
    home: PathBuf,
    context: LogonContext,
    answer: Duration,
    state: Mutex<State>,
    /// The connection, for as long as the queue is worked off. It is locked while a message is on
    /// its way: nothing that is to be quick waits for it.
    line: Mutex<Option<Line>>,
}

/// How the transport is doing, and what it is at.
#[derive(Default)]
struct State {
    settings: Option<Settings>,
    identity: Option<Identity>,
    /// What is wrong with its settings.
    wrong: Option<String>,
    /// What went wrong with the server last.
    trouble: Option<String>,
    /// What the server does not take for now, though nothing is wrong with the transport.
    waits: Option<String>,
    /// A client has disconnected it.
    offline: bool,
    /// A client wants it connected with the next round, whether something waits or not.
    wish: bool,
    /// The submission that is at work.
    at: Option<[u8; 16]>,
    /// The spooler has given it up.
    cancelled: bool,
    /// The session has ended.
    over: bool,
    /// What ends the connection from whatever thread, whoever waits for the server.
    socket: Option<TcpStream>,
}

impl State {
    /// Whether nobody waits for what is at work.
    fn is_given_up(&self) -> bool {
        self.cancelled || self.over
    }

    /// Ends the connection: who waits for the server waits no longer.
    fn hang_up(&self) {
        if let Some(socket) = &self.socket {
            let _ = socket.shutdown(Shutdown::Both);
        }
    }
}

impl Logon {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes its settings from the profile section.
    fn configure(&self, properties: &[PropValue]) {
        let read = Settings::of(properties, &self.home, self.answer);
        let mut state = self.state();
        state.identity = identity(properties);
        state.trouble = None;
        (state.settings, state.wrong) = match read {
            Ok(settings) => (Some(settings), None),
            Err(wrong) => (None, Some(wrong.to_string())),
        };
    }

    fn settings(&self) -> Result<Settings, String> {
        let state = self.state();
        state.settings.clone().ok_or_else(|| state.wrong.clone().unwrap_or_default())
    }

    fn open(&self, settings: &Settings) -> Result<Line, String> {
        let password = match &settings.user {
            None => None,
            Some(_) => match self.context.secret(PASSWORD.tag()) {
                Ok(Some(Value::Unicode(password))) => Some(password),
                Ok(_) => None,
                Err(fault) => return Err(fault.to_string()),
            },
        };
        let opened = Line::open(settings, password, |stream| {
            let mut state = self.state();
            state.socket = stream.try_clone().ok();
            if state.is_given_up() {
                state.hang_up();
            }
        });
        if opened.is_err() {
            self.state().socket = None;
        }
        opened
    }

    /// Lets go of a line that is no good any more.
    fn leave(&self, line: &mut Option<Line>) {
        *line = None;
        self.state().socket = None;
    }

    /// Connects to the server and logs on though nothing waits, as a client wished.
    fn connect(&self) -> Reply<()> {
        let mut line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        self.part(line.take());
        let opened = self.settings().and_then(|settings| self.open(&settings));
        self.state().trouble = opened.as_ref().err().cloned();
        *line = Some(opened.map_err(|why| Fault::new(Code::E_NETWORK_ERROR, why))?);
        Ok(())
    }

    /// Takes leave of the server.
    fn part(&self, line: Option<Line>) {
        if let Some(line) = line {
            line.close();
            self.state().socket = None;
        }
    }

    /// Notes what went wrong, and has the transport rest.
    fn rest(&self, why: String) -> Submitted {
        self.state().trouble = Some(why.clone());
        Submitted::Wait { code: Code::E_NETWORK_ERROR, seconds: 0, reason: Some(why) }
    }

    /// The message for the server, but for recipients that have no address.
    fn letter<'a>(
        &self,
        settings: &Settings,
        submission: &Submission,
        (bytes, plain): (&'a [u8], Option<&'a [u8]>),
        outcomes: &mut Vec<(usize, Outcome)>,
    ) -> Letter<'a> {
        let mut to = Vec::new();
        for &place in &submission.recipients {
            let row = submission.mail.recipients.get(place).map(Vec::as_slice).unwrap_or_default();
            let address = text(row, tags::EMAIL_ADDRESS).unwrap_or_default().trim();
            match plain_domain(address).parse() {
                Ok(address) => {
                    let notify = notify(&submission.mail, place);
                    to.push(Recipient { place, address, notify });
                }
                Err(_) => outcomes.push((place, trouble::no_address(address))),
            }
        }
        // Nobody is told that a report was not delivered (RFC 5321, 4.5.5).
        let from = (!is_report(&submission.mail)).then(|| settings.address.clone());
        Letter { from, to, bytes, plain }
    }

    /// Sends over the line that there is, or over a new one. What was lost before the server knew
    /// of the message is sent over another: a server may close a line after so many messages.
    fn send(
        &self,
        settings: &Settings,
        line: &mut Option<Line>,
        letter: &Letter<'_>,
        submission: &Submission,
    ) -> Sent {
        let mut told = Vec::new();
        let mut taken = |places: &[usize]| {
            let outcomes = places.iter().map(|place| (*place, Outcome::Sent)).collect();
            if submission.settle(outcomes).is_ok() {
                told.extend_from_slice(places);
            }
        };
        let cancelled = || self.state().is_given_up();
        let mut sent = loop {
            if line.is_none() {
                match self.open(settings) {
                    _ if cancelled() => break Sent::Cancelled,
                    Ok(new) => *line = Some(new),
                    Err(why) => break Sent::Unwelcome(why),
                }
            }
            let Some(open) = line.as_mut() else { continue };
            let again = std::mem::replace(&mut open.used, true);
            let sent = open.send(settings, letter, &mut taken, &cancelled);
            if open.wire.is_broken() || !matches!(sent, Sent::Outcomes(_)) {
                self.leave(line);
            }
            if !(again && matches!(sent, Sent::Lost { untold: true, .. })) {
                break sent;
            }
        };
        if let Sent::Outcomes(outcomes) = &mut sent {
            // What is on disk is not told twice.
            outcomes.retain(|(place, _)| !told.contains(place));
        }
        sent
    }
}

impl Logon {
    fn submit_now(&self, submission: &Submission) -> Reply<Submitted> {
        let settings = match self.settings() {
            Ok(settings) => settings,
            Err(why) => return Ok(self.rest(why)),
        };
        let id = message_id(&submission.key, settings.address.domain());
        let outer = Outer {
            message_id: Some(&id),
            from: Some((&settings.name, settings.address.as_ref())),
            address: plain_domain,
            ..Outer::default()
        };
        let write = |outer: &Outer<'_>| {
            write_mime(&submission.mail, outer).map_err(|e| {
                let text = format!("the message cannot be written ({e})");
                Fault::new(Code::E_NOT_ENOUGH_MEMORY, text)
            })
        };
        let bytes = write(&outer)?;
        let plain = match bytes.is_ascii() {
            true => None,
            false => Some(write(&Outer { ascii: true, ..outer })?),
        };
        let mut outcomes = Vec::new();
        let letter = self.letter(&settings, submission, (&bytes, plain.as_deref()), &mut outcomes);
        if letter.to.is_empty() {
            return Ok(Submitted::Recipients(outcomes));
        }
        let mut line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(match self.send(&settings, &mut line, &letter, submission) {
            Sent::Outcomes(sent) => {
                let waits = sent.iter().find_map(|(_, outcome)| match outcome {
                    Outcome::Later { reason, .. } => Some(reason.clone()),
                    _ => None,
                });
                let mut state = self.state();
                state.trouble = None;
                state.waits = waits.or(state.waits.take());
                outcomes.extend(sent);
                Submitted::Recipients(outcomes)
            }
            Sent::Unwelcome(why) => self.rest(why),
            // Other messages may fare better: it may be this one that the server cannot bear.
            Sent::Lost { why, .. } => {
                self.state().trouble = Some(why.clone());
                let later = Outcome::Later { seconds: None, reason: why };
                outcomes.extend(letter.to.iter().map(|to| (to.place, later.clone())));
                Submitted::Recipients(outcomes)
            }
            Sent::Cancelled => Submitted::Later,
        })
    }
}

impl TransportLogon for Logon {
    fn address_types(&self) -> Vec<String> {
        vec!["SMTP".to_owned()]
    }

    fn submit(&self, submission: &Submission) -> Reply<Submitted> {
        self.state().at = Some(submission.key);
        let submitted = self.submit_now(submission);
        let mut state = self.state();
        state.at = None;
        state.cancelled = false;
        submitted
    }

    fn patience(&self) -> Duration {
        self.answer.saturating_mul(PATIENCE)
    }

    fn cancel(&self, key: &[u8; 16]) {
        let mut state = self.state();
        if state.at == Some(*key) {
            state.cancelled = true;
            state.hang_up();
        }
    }

    fn flush(&self, upload: bool, begin: bool) -> Reply<()> {
        if upload && begin {
            let wish = {
                let mut state = self.state();
                state.waits = None;
                std::mem::take(&mut state.wish)
            };
            if wish {
                self.connect()?;
            }
        }
        if upload && !begin {
            let line = self.line.lock().unwrap_or_else(PoisonError::into_inner).take();
            self.part(line);
        }
        Ok(())
    }

    fn poll(&self) -> Reply<Option<(Vec<u8>, Mail)>> {
        // Nothing comes in this way.
        Ok(None)
    }

    fn status(&self) -> ProviderStatus {
        let state = self.state();
        let trouble = state.wrong.as_ref().or(state.trouble.as_ref());
        let mut code = ResourceStatus::OUTBOUND_ENABLED;
        code |= match trouble {
            Some(_) => ResourceStatus::FAILURE,
            None => ResourceStatus::AVAILABLE,
        };
        if state.offline {
            code |= ResourceStatus::OFFLINE;
        }
        let mut methods = ResourceMethods::VALIDATE_STATE | ResourceMethods::FLUSH_QUEUES;
        if state.settings.as_ref().is_some_and(|settings| settings.user.is_some()) {
            methods |= ResourceMethods::CHANGE_PASSWORD;
        }
        ProviderStatus {
            code: code.bits(),
            methods: methods.bits() | LogonContext::settings_method(),
            // Where all is well the spooler says it.
            text: trouble.or(state.waits.as_ref()).cloned(),
            identity: state.identity.clone(),
            extra: Vec::new(),
        }
    }

    fn validate(&self, flags: u32) -> Reply<()> {
        let flags = ValidateFlags::from_bits_retain(flags);
        let headers = ValidateFlags::REFRESH_XP_HEADER_CACHE
            | ValidateFlags::PROCESS_XP_HEADER_CACHE
            | ValidateFlags::ABORT_XP_HEADER_OPERATION
            | ValidateFlags::SHOW_XP_SESSION_UI;
        if flags.intersects(headers) {
            return Err(Fault::new(
                Code::E_NO_SUPPORT,
                "the SMTP transport only sends: there are no headers of mail at its server",
            ));
        }
        if flags.contains(ValidateFlags::CONFIG_CHANGED) {
            self.configure(&self.context.current_properties()?);
        }
        if flags.contains(ValidateFlags::FORCE_XP_DISCONNECT) {
            self.state().offline = true;
        }
        self.settings().map_err(|wrong| Fault::new(Code::E_UNCONFIGURED, wrong))?;
        if flags.contains(ValidateFlags::FORCE_XP_CONNECT) {
            let mut state = self.state();
            state.offline = false;
            state.wish = true;
        }
        Ok(())
    }

    fn settings_dialog(&self, read_only: bool) -> Reply<()> {
        if self.context.edit_settings(read_only)? {
            self.configure(&self.context.current_properties()?);
        }
        Ok(())
    }

    fn change_password(&self, old: &str, new: &str) -> Reply<()> {
        if self.state().settings.as_ref().is_none_or(|settings| settings.user.is_none()) {
            return Err(Fault::new(
                Code::E_NO_SUPPORT,
                "the SMTP transport logs on as nobody (USER): it has no password",
            ));
        }
        let kept = self.context.secret(PASSWORD.tag())?;
        // One that was never configured is changed from nothing.
        let is_it = match &kept {
            Some(Value::Unicode(kept)) => kept == old,
            _ => old.is_empty(),
        };
        if !is_it {
            return Err(Fault::new(
                Code::E_NO_ACCESS,
                "the old password is not the one that is kept for the SMTP transport",
            ));
        }
        self.context.save_secrets(&[PASSWORD.with(new)])?;
        self.state().trouble = None;
        Ok(())
    }

    fn shutdown(&self) -> Option<&dyn ProviderShutdown> {
        Some(&NothingToSave)
    }

    fn logoff(&self) {
        self.state().over = true;
        match self.line.try_lock() {
            Ok(mut line) => self.part(line.take()),
            // Nobody waits any more for what is on its way.
            Err(_) => self.state().hang_up(),
        }
    }
}

/// Whether a message is a report, of whose fate nobody is told.
fn is_report(mail: &Mail) -> bool {
    let class = text(&mail.properties, tags::MESSAGE_CLASS).unwrap_or_default();
    class.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("REPORT."))
}

/// Of what the sender wants to hear about a recipient, where that is not what is usual.
/// [pidtagoriginatordeliveryreportrequested, pidtagoriginatornondeliveryreportrequested]
fn notify(mail: &Mail, place: usize) -> Option<&'static str> {
    match (wants_delivery(mail, place), wants_non_delivery(mail, place)) {
        (true, true) => Some("SUCCESS,FAILURE"),
        (true, false) => Some("SUCCESS"),
        (false, false) => Some("NEVER"),
        (false, true) => None,
    }
}

/// An address whose domain any server reads: `user@xn--bcher-kva.example`.
fn plain_domain(address: &str) -> Cow<'_, str> {
    match address.rsplit_once('@') {
        Some((user, domain)) if !domain.is_ascii() => match idna::domain_to_ascii(domain) {
            Ok(domain) => format!("{user}@{domain}").into(),
            // As it is, it is no address.
            Err(_) => address.into(),
        },
        _ => address.into(),
    }
}
