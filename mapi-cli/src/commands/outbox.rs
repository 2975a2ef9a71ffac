//! `mapi outbox`: what waits to be sent, and why.

use std::time::SystemTime;

use mapi_session::flags::{FlushFlags, MessageFlags};
use mapi_session::{Code, EntryId, Session, tags};
use mapi_subsystem::{Home, outbox};
use serde::Serialize;
use serde_json::json;

use crate::address::Address;
use crate::args::{Global, OutboxMessage, OutboxVerb};
use crate::failure::{Failure, Result, cannot};
use crate::objects;
use crate::output::{Output, Table};
use crate::session::{home, with_session};
use crate::values::{hex, minute, shortened, time};

/// `SUBMITFLAG_LOCKED`
const LOCKED: i32 = 0x1;

mapi_session::row! {
    /// A message of the Outbox, as far as its sending goes.
    struct Entry {
        entry_id: EntryId = tags::ENTRYID,
        flags: i32 = tags::MESSAGE_FLAGS,
        subject: Option<String> = tags::SUBJECT,
        to: Option<String> = tags::DISPLAY_TO,
        submitted: Option<SystemTime> = tags::CLIENT_SUBMIT_TIME,
        submit_flags: Option<i32> = tags::SUBMIT_FLAGS,
        not_before: Option<SystemTime> = tags::DEFERRED_SEND_TIME,
        next_try: Option<SystemTime> = outbox::NEXT_TRY,
        tries: Option<i32> = outbox::TRIES,
        reason: Option<String> = outbox::REASON,
    }
}

/// How a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    /// The spooler works on it.
    Sending,
    /// Its sender does not want it sent yet.
    Deferred,
    /// It was tried, and is to be tried again.
    Waiting,
    /// It goes with the next flush.
    Ready,
}

#[derive(Debug, Serialize)]
struct Waiting {
    number: usize,
    subject: String,
    to: String,
    submitted: Option<String>,
    state: State,
    tries: i32,
    next_attempt: Option<String>,
    #[serde(skip)]
    next: Option<SystemTime>,
    reason: Option<String>,
    entry_id: String,
}

impl Entry {
    fn is_submitted(&self) -> bool {
        MessageFlags::from_bits_retain(self.flags as u32).contains(MessageFlags::SUBMIT)
    }

    fn shown(self, number: usize) -> Waiting {
        let deferred = self.not_before.filter(|time| *time > SystemTime::now());
        let state = if self.submit_flags.unwrap_or(0) & LOCKED != 0 {
            State::Sending
        } else if deferred.is_some() {
            State::Deferred
        } else if self.reason.is_some() {
            State::Waiting
        } else {
            State::Ready
        };
        let next = deferred.max(self.next_try);
        Waiting {
            number,
            subject: self.subject.unwrap_or_default(),
            to: self.to.unwrap_or_default(),
            submitted: self.submitted.map(time),
            state,
            tries: self.tries.unwrap_or(0),
            next_attempt: next.map(time),
            next,
            reason: self.reason.filter(|reason| !reason.is_empty()),
            entry_id: hex(self.entry_id.as_bytes()),
        }
    }
}

pub(crate) fn run(global: &Global, verb: Option<&OutboxVerb>, out: &mut Output) -> Result<()> {
    match verb {
        None | Some(OutboxVerb::List) => list(global, out),
        Some(OutboxVerb::Retry(args)) => retry(global, args, out),
        Some(OutboxVerb::Abort(args)) => abort(global, args, out),
    }
}

/// The messages of the Outbox that wait, each with its number there.
fn waiting(session: &Session<'_>) -> Result<Vec<(usize, Entry)>> {
    let contents = session.default_store()?.outbox()?.contents()?;
    let rows = contents.select::<Entry>()?.rows()?;
    Ok((1..).zip(rows).filter(|(_, entry)| entry.is_submitted()).collect())
}

/// Why messages wait that were tried, each reason once; of one message alone where it is named.
pub(crate) fn reasons(session: &Session<'_>, only: Option<&EntryId>) -> Result<Vec<String>> {
    let mut reasons = Vec::new();
    for (_, entry) in waiting(session)? {
        let named = only.is_none_or(|only| only.as_bytes() == entry.entry_id.as_bytes());
        if let Some(reason) = entry.reason.filter(|reason| named && !reason.is_empty())
            && !reasons.contains(&reason)
        {
            reasons.push(reason);
        }
    }
    Ok(reasons)
}

/// Whether a message waits to be sent.
pub(crate) fn waits(session: &Session<'_>, id: &EntryId) -> Result<bool> {
    Ok(waiting(session)?.iter().any(|(_, entry)| entry.entry_id.as_bytes() == id.as_bytes()))
}

fn list(global: &Global, out: &mut Output) -> Result<()> {
    let entries = with_session(global, waiting)?;
    let waiting: Vec<Waiting> =
        entries.into_iter().map(|(number, entry)| entry.shown(number)).collect();
    out.data(&waiting)?;
    if waiting.is_empty() {
        return out.line("nothing waits to be sent");
    }
    let mut table = Table::new([">#", "to", "subject", "state", ">tries", "next attempt", "why"]);
    for one in &waiting {
        let state = match one.state {
            State::Sending => "being sent",
            State::Deferred => "held back",
            State::Waiting => "waits",
            State::Ready => "ready",
        };
        let next = match (one.state, one.next) {
            (State::Sending, _) => "now".to_owned(),
            (_, Some(_)) => minute(one.next),
            (_, None) => "at the next flush".to_owned(),
        };
        table.row([
            one.number.to_string(),
            shortened(&one.to, 30),
            shortened(&one.subject, 40),
            state.to_owned(),
            one.tries.to_string(),
            next,
            one.reason.clone().unwrap_or_default(),
        ]);
    }
    out.table(&table)
}

/// The message that waits under this name: its number in the Outbox, or its entry identifier.
fn named(session: &Session<'_>, name: &str) -> Result<EntryId> {
    let known = waiting(session)?;
    let number = match Address::parse(name) {
        Address::Entry(id) => return Ok(id),
        Address::Message(path, number)
            if path.is_empty() || path.len() == 1 && path[0].eq_ignore_ascii_case("outbox") =>
        {
            Some(number)
        }
        _ => None,
    };
    let found = known.into_iter().find(|(at, _)| Some(*at) == number);
    found.map(|(_, entry)| entry.entry_id).ok_or_else(|| {
        Failure::new(format!("no message {name:?} waits to be sent"))
            .hint("mapi outbox lists what waits; the number in the first column names a message")
    })
}

fn retry(global: &Global, args: &OutboxMessage, out: &mut Output) -> Result<()> {
    if global.library.is_some() || global.installed {
        return Err(Failure::new("only the embedded subsystem can try one message by itself")
            .hint("mapi flush has all that waits sent"));
    }
    let home = Home::open(home(global)?).map_err(|error| Failure::new(error.to_string()))?;
    let left = with_session(global, |session| {
        let id = named(session, &args.message)?;
        outbox::retry(&home, id.as_bytes())
            .map_err(|fault| Failure::new(format!("the message cannot be tried again: {fault}")))?;
        session.status()?.spooler()?.flush_queues(FlushFlags::UPLOAD | FlushFlags::NO_UI)?;
        let left = waiting(session)?
            .into_iter()
            .find(|(_, entry)| entry.entry_id.as_bytes() == id.as_bytes());
        Ok(left.map(|(number, entry)| entry.shown(number)))
    })?;
    out.data(&json!({ "sent": left.is_none(), "waiting": left }))?;
    match left {
        None => out.line("it was sent"),
        Some(left) => out.line(format!(
            "it still waits: {}",
            left.reason.unwrap_or_else(|| "it is not its turn yet".to_owned())
        )),
    }
}

fn abort(global: &Global, args: &OutboxMessage, out: &mut Output) -> Result<()> {
    let place = with_session(global, |session| {
        let id = named(session, &args.message)?;
        let store = session.default_store()?;
        store.abort_submit(&id).map_err(|error| match error.code() {
            Code::E_UNABLE_TO_ABORT => Failure::new("the message is being sent just now")
                .hint("try again when mapi outbox says that it waits"),
            Code::E_NOT_IN_QUEUE => Failure::new("the message does not wait: it was sent already"),
            _ => cannot("the message cannot be taken back")(error),
        })?;
        let keys = objects::keys(&store.outbox()?)?;
        Ok(keys.iter().position(|key| key.entry_id.as_bytes() == id.as_bytes()).map(|at| at + 1))
    })?;
    out.data(&json!({ "aborted": true, "message": place.map(|at| format!("Outbox/{at}")) }))?;
    out.line("it is not sent; it stays in the Outbox as a draft")
}
