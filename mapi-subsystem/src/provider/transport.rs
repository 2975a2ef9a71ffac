//! What a transport is to the spooler.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use mapi_session::Code;
use windows_core::GUID;

use super::{Incoming, LogonContext, ProviderShutdown, ProviderStatus};
use crate::com::{Fault, Reply};
use crate::mail::Mail;

/// A transport provider, as `IXPProvider`.
pub trait TransportProvider: Send + Sync {
    /// Makes the transport ready.
    ///
    /// # Errors
    /// See [`StoreProvider::logon`](super::StoreProvider::logon).
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn TransportLogon>>;
}

/// A message on its way through a transport.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Submission {
    /// Identifies the submission: see [`Outgoing::submission`](super::Outgoing::submission). It is
    /// the same however often the message is tried: what a transport makes a Message-ID of, and
    /// what a receiver knows a message by that it has already.
    pub key: [u8; 16],
    /// The message, whose recipients all have addresses.
    pub mail: Arc<Mail>,
    /// The recipients that this transport is asked to serve: positions in `mail.recipients`. The
    /// others are there for the headers.
    pub recipients: Vec<usize>,
    /// How often the message was tried before.
    pub tries: u32,
    /// The transport had it before, and has said [`Submitted::Deferred`]: `BEGIN_DEFERRED`.
    pub deferred: bool,
    teller: Option<Teller>,
}

/// Keeps what a transport tells while it works.
type Keep = dyn Fn(Vec<(usize, Outcome)>) -> Reply<()> + Send + Sync;

#[derive(Clone)]
struct Teller(Arc<Keep>);

impl fmt::Debug for Teller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Teller").finish_non_exhaustive()
    }
}

impl Submission {
    /// A message for some of its recipients, to be tried for the first time.
    #[must_use]
    pub fn new(key: [u8; 16], mail: Arc<Mail>, recipients: Vec<usize>) -> Submission {
        Submission { key, mail, recipients, tries: 0, deferred: false, teller: None }
    }

    /// Has what is told by [`settle`](Submission::settle) kept by this.
    pub(crate) fn kept_by(mut self, keep: Arc<Keep>) -> Submission {
        self.teller = Some(Teller(keep));
        self
    }

    /// Tells what has become of some recipients before all is done: it is on disk when this
    /// returns, and the message is not sent to them again whatever happens. A transport calls it
    /// as soon as a server has taken a message, so that a crash at that moment leaves the least
    /// doubt.
    ///
    /// # Errors
    /// Those of the store. `MAPI_E_USER_CANCEL`: the spooler does not wait for this transport any
    /// more. What could not be kept is named again in the result.
    pub fn settle(&self, outcomes: Vec<(usize, Outcome)>) -> Reply<()> {
        self.teller.as_ref().map_or(Ok(()), |teller| (teller.0)(outcomes))
    }
}

/// What has become of one recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Another system has taken the message for it, and reports by itself.
    Sent,
    /// It is in the recipient's mailbox: the sender is told, if they asked for that.
    Delivered,
    /// It will never be: the sender is told, unless they did not want to be.
    Failed(Failure),
    /// It could not be now.
    Later {
        /// After how many seconds it is to be tried again; none: when the spooler finds it right.
        seconds: Option<u32>,
        /// Why, in words.
        reason: String,
    },
    /// This transport does not serve it: another is asked.
    NotMe,
}

/// Why a recipient will never have a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Failure {
    /// In words: `PR_REPORT_TEXT` of the recipient in the report.
    pub reason: String,
    /// `PR_NDR_REASON_CODE`: `MAPI_REASON_TRANSFER_FAILED` is 0.
    pub reason_code: i32,
    /// `PR_NDR_DIAG_CODE`; none: `MAPI_DIAG_NO_DIAGNOSTIC`.
    pub diagnostic: Option<i32>,
    /// What the other system has said, to the letter: `PR_SUPPLEMENTARY_INFO`.
    pub details: Option<String>,
}

impl Failure {
    /// A failure that only has words.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Failure {
        Failure { reason: reason.into(), ..Failure::default() }
    }
}

/// What a transport did with a message, as the result of `IXPLogon::SubmitMessage` and
/// `EndMessage`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Submitted {
    /// What has become of each recipient, by its position in the message. One that is not named,
    /// and was not told of by [`Submission::settle`] either, is served by another transport.
    Recipients(Vec<(usize, Outcome)>),
    /// `MAPI_E_BUSY`: the transport does something else; it is asked again at the next round.
    Busy,
    /// `MAPI_E_CANCEL`: the message is not sent again.
    Cancel,
    /// `MAPI_E_NETWORK_ERROR` or `MAPI_E_WAIT`: tried again after so many seconds. After
    /// `MAPI_E_NETWORK_ERROR` other messages are not given to this transport before that either.
    Wait {
        /// Which of the two.
        code: Code,
        /// After how long; 0: when the spooler finds it right.
        seconds: u32,
        /// Why, in words.
        reason: Option<String>,
    },
    /// `END_RESEND_NOW`: the transport starts anew with the message.
    Again,
    /// `END_RESEND_LATER`: it does not send it now, and nothing is wrong.
    Later,
    /// `END_DONT_RESEND`: it keeps the message for later by itself. It names it by
    /// [`TransportLogon::ready`] when it wants it again.
    Deferred {
        /// Why, in words.
        reason: String,
    },
    /// `MAPI_E_NOT_ME`: another transport is asked.
    NotMe,
}

impl Submitted {
    /// The same outcome for all these recipients.
    #[must_use]
    pub fn all(recipients: &[usize], outcome: &Outcome) -> Submitted {
        Submitted::Recipients(recipients.iter().map(|i| (*i, outcome.clone())).collect())
    }
}

/// What a transport does to a message before any transport sends it, and what it takes out of it
/// afterwards: `PreprocessMessage` and `RemovePreprocessInfo`.
///
/// See [preprocessmessage](https://learn.microsoft.com/office/client-developer/outlook/mapi/preprocessmessage).
pub trait Preprocessor {
    /// Changes a message that is to be sent. Preprocessors are called in the order of their
    /// transports; what they do is seen by transports only, the message in the store stays.
    ///
    /// # Errors
    /// Any: the message waits, and is tried again.
    fn preprocess(&self, mail: &mut Mail) -> Reply<()>;

    /// Is called when transports are done with a message that was preprocessed, before it leaves
    /// the queue.
    fn clean_up(&self, _mail: &mut Mail) {}
}

/// A transport that the spooler is logged on to, as `IXPLogon`.
///
/// The spooler calls it on threads of its own. A transport that panics has failed with the message
/// at hand; one that does not return within its [`patience`](TransportLogon::patience) is not used
/// again until it has.
pub trait TransportLogon: Send + Sync {
    /// The address types that it serves, in upper case: `SMTP`.
    fn address_types(&self) -> Vec<String>;

    /// Whether it serves every address type, as one whose server passes mail on to others. Such a
    /// transport should stand last in the order.
    fn serves_any_type(&self) -> bool {
        false
    }

    /// The UIDs of entry identifiers whose recipients it serves, whatever their address type is.
    /// They go before the address types of all transports.
    fn uids(&self) -> Vec<GUID> {
        Vec::new()
    }

    /// Sends one message to the recipients named in it.
    ///
    /// # Errors
    /// Any: the message stays in the queue and is tried again later, the text is shown to users,
    /// and the transport's status row says `STATUS_FAILURE` until a call succeeds.
    fn submit(&self, submission: &Submission) -> Reply<Submitted>;

    /// How long the spooler waits for [`submit`](TransportLogon::submit) or
    /// [`poll`](TransportLogon::poll) to return.
    fn patience(&self) -> Duration {
        Duration::from_secs(300)
    }

    /// Has [`submit`](TransportLogon::submit) return as soon as it can: `NOTIFY_CANCEL_MESSAGE`.
    fn cancel(&self, _key: &[u8; 16]) {}

    /// The submissions that it has [deferred](Submitted::Deferred) and wants again:
    /// `NOTIFY_SENTDEFERRED`.
    fn ready(&self) -> Vec<[u8; 16]> {
        Vec::new()
    }

    /// The sender has taken back a message that it has deferred: `NOTIFY_ABORT_DEFERRED`.
    fn abort_deferred(&self, _key: &[u8; 16]) {}

    /// What it does to messages beforehand: `RegisterPreprocessor`.
    fn preprocessor(&self) -> Option<&dyn Preprocessor> {
        None
    }

    /// Told before its queue is worked off and after: the outgoing one first, then the one of
    /// messages that come in.
    ///
    /// # Errors
    /// Any, at the beginning: its queues are left alone in this round, and the text is shown to
    /// users.
    fn flush(&self, upload: bool, begin: bool) -> Reply<()>;

    /// Fetches what has come in; gives the messages one by one until there are none. Each has a
    /// key under which it is delivered once. One that was not [accepted](TransportLogon::accepted)
    /// is given again in a later round.
    fn poll(&self) -> Reply<Option<(Vec<u8>, Mail)>>;

    /// As [`poll`](TransportLogon::poll), of several messages at a time, which the store then takes
    /// together; none: there are no more. A transport that fetches many at once has it.
    ///
    /// # Errors
    /// As [`poll`](TransportLogon::poll).
    fn poll_many(&self) -> Reply<Vec<Incoming>> {
        Ok(self.poll()?.map(|(key, mail)| Incoming::new(key, mail)).into_iter().collect())
    }

    /// Whether it is polled for more while a store still takes what it gave last. It does not give
    /// that again then, though it was not [accepted](TransportLogon::accepted) so far.
    fn polls_ahead(&self) -> bool {
        false
    }

    /// The message with this key is in a store: the transport may forget it.
    fn accepted(&self, _key: &[u8]) {}

    /// What it says in the status table.
    fn status(&self) -> ProviderStatus;

    /// Does what the flags of `IMAPIStatus::ValidateState` ask for: checks itself, reads its
    /// settings anew, goes offline or online. Its status tells of it afterwards; while that says
    /// `STATUS_OFFLINE`, the spooler leaves its queues alone. It takes no connection in here.
    fn validate(&self, flags: u32) -> Reply<()>;

    /// Shows its settings in the application's dialog, for `IMAPIStatus::SettingsDialog`. It says
    /// `STATUS_SETTINGS_DIALOG` in its status when it can. `read_only` only asks that nothing be
    /// changed.
    fn settings_dialog(&self, _read_only: bool) -> Reply<()> {
        Err(Fault::no_support("IMAPIStatus::SettingsDialog"))
    }

    /// Changes the password that it logs on with, for `IMAPIStatus::ChangePassword`. It says
    /// `STATUS_CHANGE_PASSWORD` in its status when it has one. A wrong old password is
    /// `MAPI_E_NO_ACCESS`.
    fn change_password(&self, _old: &str, _new: &str) -> Reply<()> {
        Err(Fault::no_support("IMAPIStatus::ChangePassword"))
    }

    /// Its part when the client's process ends fast; none: it has no such interface.
    fn shutdown(&self) -> Option<&dyn ProviderShutdown> {
        None
    }

    /// Ends the logon.
    fn logoff(&self);
}
