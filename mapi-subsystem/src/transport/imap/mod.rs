//! The transport that fetches mail from a server by IMAP.
//!
//! It fetches the mailbox INBOX. A message comes into the default store once, under a key made of the
//! provider, the mailbox's UIDVALIDITY and the message's UID; what was fetched is noted in the
//! [`ledger`]. At the beginning of every round the marks of the messages that are in both places are
//! brought into step. While a session is there a thread watches the mailbox ([`watch`]), and asks
//! the spooler for a round when something has changed. In remote mode the [`headers`] of messages
//! stand in a folder of their own, and what is marked there is fetched or deleted.
//!
//! In stores that are not the home's own, messages come in, and no marks are exchanged.

mod account;
mod client;
mod guard;
mod headers;
mod ledger;
mod mailbox;
mod round;
mod watch;

use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use mapi_session::flags::ValidateFlags;
use mapi_session::{Code, Flags as _, Value, tags};

use account::Account;
use ledger::Ledger;
use round::Round;
use watch::Watch;

use crate::com::{Fault, Reply};
use crate::mail::Mail;
use crate::provider::{
    Incoming, LogonContext, ProviderShutdown, ProviderStatus, Submission, Submitted,
    TransportLogon, TransportProvider,
};
use crate::service::{PASSWORD, binary};
use crate::shutdown::NothingToSave;

const STATUS_AVAILABLE: u32 = 0x1;
const STATUS_OFFLINE: u32 = 0x2;
const STATUS_FAILURE: u32 = 0x4;
const STATUS_INBOUND_ENABLED: u32 = 0x1_0000;
const STATUS_INBOUND_ACTIVE: u32 = 0x2_0000;
const STATUS_OUTBOUND_ENABLED: u32 = 0x10_0000;
const STATUS_OUTBOUND_ACTIVE: u32 = 0x20_0000;
const STATUS_REMOTE_ACCESS: u32 = 0x80_0000;
const STATUS_VALIDATE_STATE: u32 = 0x1;
const STATUS_CHANGE_PASSWORD: u32 = 0x4;
const STATUS_FLUSH_QUEUES: u32 = 0x8;

/// How long a server may be silent, unless said otherwise.
const ANSWER: Duration = Duration::from_secs(60);
/// How many times as long the spooler waits: longer than the longest command takes.
const PATIENCE: u32 = 15;

/// The provider of the service `IMAP`: fetches mail from a server.
///
/// See [`Providers::imap`](crate::provider::Providers::imap).
#[derive(Debug, Clone)]
pub struct ImapTransport {
    answer: Duration,
}

impl Default for ImapTransport {
    fn default() -> ImapTransport {
        ImapTransport { answer: ANSWER }
    }
}

impl ImapTransport {
    /// How long the server may say nothing while it owes an answer, and how long it has for
    /// connecting; a minute unless said otherwise. A whole answer may take ten times as long.
    #[must_use]
    pub fn answer_within(self, answer: Duration) -> ImapTransport {
        ImapTransport { answer }
    }
}

impl TransportProvider for ImapTransport {
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn TransportLogon>> {
        let account = Account::of(&context.properties, context.home.path(), self.answer)?;
        let ledger = Ledger::new(&context.home, context.profile_id, &context.provider_uid);
        let state = State {
            header_folder: binary(&context.properties, tags::HEADER_FOLDER_ENTRYID)
                .map(<[u8]>::to_vec),
            ..State::of(account)
        };
        let core = Arc::new(Core {
            context: context.clone(),
            ledger,
            state: Mutex::new(state),
            round: Mutex::new(None),
        });
        let watch = Mutex::new(Watch::start(&core));
        Ok(Arc::new(Logon { core, watch }))
    }
}

/// What the logon and its threads share.
struct Core {
    context: LogonContext,
    ledger: Ledger,
    state: Mutex<State>,
    /// What goes on with the mailbox.
    round: Mutex<Option<Round>>,
}

/// How the transport is doing.
struct State {
    account: Account,
    /// A client has disconnected it, or stopped what it did.
    offline: bool,
    /// A client has stopped what it did: nothing comes in before it is connected again.
    stopped: bool,
    /// The session has ended.
    over: bool,
    /// Why it fails.
    trouble: Option<String>,
    /// What it does, in words.
    doing: Option<String>,
    /// What single messages lacked the last time.
    remark: Option<String>,
    /// How many messages of how many are through.
    progress: Option<(usize, usize)>,
    /// What is to be done about headers.
    wish: Wish,
    /// A round goes on.
    works: bool,
    /// Its connection.
    socket: Option<TcpStream>,
    header_folder: Option<Vec<u8>>,
    /// Nothing was fetched yet: what could not be read before is tried once more.
    fresh: bool,
}

/// What a client has asked for by ValidateState that is not done yet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Wish {
    /// `REFRESH_XP_HEADER_CACHE`
    refresh: bool,
    /// `PROCESS_XP_HEADER_CACHE`
    process: bool,
    /// `FORCE_XP_DISCONNECT` with one of them: it goes offline when that is done.
    leaves: bool,
}

impl Wish {
    fn is_any(self) -> bool {
        self.refresh || self.process
    }
}

impl State {
    fn of(account: Account) -> State {
        State {
            account,
            offline: false,
            stopped: false,
            over: false,
            trouble: None,
            doing: None,
            remark: None,
            progress: None,
            wish: Wish::default(),
            works: false,
            socket: None,
            header_folder: None,
            fresh: true,
        }
    }

    /// Whether no connection is to be taken.
    fn is_off(&self) -> bool {
        self.offline || self.over
    }

    /// Notes that what a client has asked for is done, or cannot be.
    fn fulfilled(&mut self) {
        if std::mem::take(&mut self.wish).leaves {
            self.disconnect();
        }
    }

    fn disconnect(&mut self) {
        self.offline = true;
        self.doing = Some("Offline until it is connected again".to_owned());
        self.hang_up();
    }

    /// Ends what goes on with the server, as far as it has come.
    fn hang_up(&mut self) {
        if let Some(socket) = self.socket.take() {
            let _ = socket.shutdown(Shutdown::Both);
        }
    }
}

impl Core {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn round(&self) -> MutexGuard<'_, Option<Round>> {
        self.round.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes what it says of itself, and shows it.
    fn say(&self, edit: impl FnOnce(&mut State)) {
        edit(&mut self.state());
        self.context.status_changed();
    }

    fn password(&self) -> Reply<String> {
        match self.context.secret(PASSWORD.tag())? {
            Some(Value::Unicode(password)) => Ok(password),
            _ => Ok(String::new()),
        }
    }

    /// Opens a conversation that a client can end. It is the round's, or the watch's own.
    fn connect(&self, keep: impl FnOnce(TcpStream)) -> Reply<client::Line> {
        let account = self.state().account.clone();
        let password = self.password()?;
        client::open(&account, &password, |socket| {
            if let Ok(socket) = socket.try_clone() {
                keep(socket);
            }
        })
    }

    /// Begins to work off the mailbox.
    fn begin(&self) -> Reply<()> {
        let host = self.state().account.server.host.clone();
        self.say(|state| {
            state.works = true;
            state.doing = Some(format!("Connecting to {host}"));
            state.remark = None;
        });
        let begun = Round::begin(self);
        let mut state = self.state();
        state.doing = None;
        match begun {
            Ok(round) => {
                state.trouble = None;
                state.fresh = false;
                drop(state);
                *self.round() = Some(round);
                Ok(())
            }
            Err(fault) => {
                state.works = false;
                state.socket = None;
                state.progress = None;
                // It was told to stop, and that is no failure.
                let stopped = state.is_off();
                state.fulfilled();
                if stopped {
                    return Ok(());
                }
                state.trouble = Some(fault.to_string());
                Err(fault)
            }
        }
    }

    /// Ends it, and notes what is done.
    fn end(&self) -> Reply<()> {
        let round = self.round().take();
        let ended = match round {
            Some(round) => round.end(self),
            None => Ok(()),
        };
        self.say(|state| {
            state.works = false;
            state.socket = None;
            state.progress = None;
            state.doing = None;
            state.fulfilled();
        });
        ended
    }
}

struct Logon {
    core: Arc<Core>,
    watch: Mutex<Option<Watch>>,
}

impl Logon {
    fn watch(&self) -> MutexGuard<'_, Option<Watch>> {
        self.watch.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Watches the mailbox anew, with the settings of now.
    fn watch_again(&self) {
        // The old thread is waited for, so no lock is held.
        let old = self.watch().take();
        drop(old);
        let new = Watch::start(&self.core);
        *self.watch() = new;
    }

    /// Takes its settings from the profile anew.
    fn configure(&self) -> Reply<()> {
        let context = &self.core.context;
        let answer = self.core.state().account.server.answer;
        let account = Account::of(&context.current_properties()?, context.home.path(), answer);
        let mut state = self.core.state();
        // The row tells what is wrong, too.
        let account = account.inspect_err(|fault| state.trouble = Some(fault.to_string()))?;
        if state.account != account {
            state.account = account;
        }
        state.trouble = None;
        drop(state);
        self.watch_again();
        Ok(())
    }
}

impl TransportLogon for Logon {
    fn address_types(&self) -> Vec<String> {
        // It sends nothing.
        Vec::new()
    }

    fn submit(&self, _: &Submission) -> Reply<Submitted> {
        Ok(Submitted::NotMe)
    }

    fn patience(&self) -> Duration {
        self.core.state().account.server.answer.saturating_mul(PATIENCE)
    }

    fn flush(&self, upload: bool, begin: bool) -> Reply<()> {
        match (upload, begin) {
            (true, _) => Ok(()),
            (false, true) => self.core.begin(),
            (false, false) => self.core.end(),
        }
    }

    fn poll(&self) -> Reply<Option<(Vec<u8>, Mail)>> {
        Err(Fault::no_support("a message alone: many are polled at a time"))
    }

    fn poll_many(&self) -> Reply<Vec<Incoming>> {
        let mut slot = self.core.round();
        let Some(round) = slot.as_mut() else { return Ok(Vec::new()) };
        let polled = round.next(&self.core);
        let Err(fault) = polled else { return polled };
        *slot = None;
        drop(slot);
        let mut state = self.core.state();
        // It was told to stop, and that is no failure.
        let stopped = state.is_off();
        state.fulfilled();
        if stopped { Ok(Vec::new()) } else { Err(fault) }
    }

    fn polls_ahead(&self) -> bool {
        true
    }

    fn accepted(&self, key: &[u8]) {
        // One that is told of too late is fetched again, and known to the store by its key.
        if let Some(round) = self.core.round().as_mut() {
            round.accepted(key);
        }
    }

    fn status(&self) -> ProviderStatus {
        let state = self.core.state();
        let mut code = STATUS_REMOTE_ACCESS;
        code |= if state.trouble.is_some() { STATUS_FAILURE } else { STATUS_AVAILABLE };
        if state.offline {
            code |= STATUS_OFFLINE;
        }
        if !state.stopped {
            code |= STATUS_INBOUND_ENABLED;
        }
        if state.wish.refresh {
            code |= STATUS_INBOUND_ACTIVE;
        }
        if state.wish.process {
            code |= STATUS_OUTBOUND_ENABLED | STATUS_OUTBOUND_ACTIVE;
        }
        let text = [&state.trouble, &state.doing, &state.remark].into_iter().flatten().next();
        let mut extra = vec![tags::REMOTE_VALIDATE_OK.with(!state.wish.is_any())];
        if let Some((done, total)) = state.progress {
            let percent = (done.min(total) * 100).checked_div(total).unwrap_or(0);
            extra.push(tags::REMOTE_PROGRESS.with(percent as i32));
            extra.push(tags::REMOTE_PROGRESS_TEXT.with(format!("{done} of {total} messages")));
        }
        extra.extend(
            state.header_folder.iter().map(|id| tags::HEADER_FOLDER_ENTRYID.with(id.clone())),
        );
        ProviderStatus {
            code,
            methods: STATUS_VALIDATE_STATE
                | STATUS_CHANGE_PASSWORD
                | STATUS_FLUSH_QUEUES
                | LogonContext::settings_method(),
            text: text.cloned(),
            identity: None,
            extra,
        }
    }

    fn validate(&self, flags: u32) -> Reply<()> {
        let flags = ValidateFlags::from_bits_retain(flags);
        if flags.contains(ValidateFlags::SHOW_XP_SESSION_UI) {
            return Err(Fault::no_support("a dialog of its own: SHOW_XP_SESSION_UI"));
        }
        let wish = Wish {
            refresh: flags.intersects(
                ValidateFlags::REFRESH_XP_HEADER_CACHE | ValidateFlags::PROCESS_XP_HEADER_CACHE,
            ),
            process: flags.contains(ValidateFlags::PROCESS_XP_HEADER_CACHE),
            leaves: flags.contains(ValidateFlags::FORCE_XP_DISCONNECT),
        };
        if wish.is_any() {
            let state = self.core.state();
            if state.wish.is_any() || state.works {
                return Err(Fault::new(
                    Code::E_BUSY,
                    "the mailbox is being worked off; wait until PR_REMOTE_VALIDATE_OK is TRUE, or \
                     stop it by ABORT_XP_HEADER_OPERATION",
                ));
            }
        }
        if flags.contains(ValidateFlags::CONFIG_CHANGED) {
            self.configure()?;
        }
        let off = self.core.state().is_off();
        if flags.contains(ValidateFlags::ABORT_XP_HEADER_OPERATION) {
            let mut state = self.core.state();
            state.wish = Wish::default();
            (state.offline, state.stopped) = (true, true);
            state.progress = None;
            state.doing = Some("Stopped, and offline until it is connected again".to_owned());
            state.hang_up();
        }
        if wish.leaves && !wish.is_any() {
            self.core.state().disconnect();
        }
        let connects = flags.contains(ValidateFlags::FORCE_XP_CONNECT);
        if wish.is_any() || connects {
            let mut state = self.core.state();
            (state.offline, state.stopped) = (false, false);
            state.wish = if wish.is_any() { wish } else { Wish::default() };
            state.doing = match wish {
                Wish { process: true, .. } => {
                    Some("Doing what is marked in the headers".to_owned())
                }
                Wish { refresh: true, .. } => Some("Fetching headers".to_owned()),
                _ => None,
            };
            drop(state);
            // The connection is taken in the round that comes of this.
            self.core.context.new_mail();
        }
        if off != self.core.state().is_off() {
            self.watch_again();
        }
        Ok(())
    }

    fn settings_dialog(&self, read_only: bool) -> Reply<()> {
        if self.core.context.edit_settings(read_only)? {
            self.configure()?;
        }
        Ok(())
    }

    fn change_password(&self, old: &str, new: &str) -> Reply<()> {
        if self.core.password()? != old {
            return Err(Fault::new(
                Code::E_NO_ACCESS,
                "the old password is another; nothing was changed",
            ));
        }
        self.core.context.save_secrets(&[PASSWORD.with(new)])?;
        self.core.state().trouble = None;
        self.watch_again();
        Ok(())
    }

    fn shutdown(&self) -> Option<&dyn ProviderShutdown> {
        Some(&NothingToSave)
    }

    fn logoff(&self) {
        {
            let mut state = self.core.state();
            state.over = true;
            state.hang_up();
        }
        let watch = self.watch().take();
        drop(watch);
    }
}
