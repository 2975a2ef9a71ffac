//! A round of working off the mailbox: what is there, how it is marked, and what is new.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use mapi_session::{Code, PropValue, Value, tags};

use super::Core;
use super::headers::{Errand, Headers};
use super::ledger::{AS_DELIVERED, Note, Notes, Standing};
use super::mailbox::{Answer, Fetched, Listed, Listing, Mailbox, identity};
use crate::com::{Fault, Reply};
use crate::home::uid_to_bytes;
use crate::import::from_mime;
use crate::mail::{Mail, MailAttachment};
use crate::props::put;
use crate::provider::Incoming;
use crate::service::text;
use crate::store::{Looked, Marks, flag};
use crate::transport::local::received;

/// How many bytes a message has at most that is fetched.
const LARGEST: u32 = 256 << 20;
/// How many messages and bytes are fetched at a time, at first and at most.
const FIRST: (usize, u64) = (100, 1 << 20);
const MOST: (usize, u64) = (500, 8 << 20);
/// A fetch that takes less is followed by a larger one, and one that takes more by a smaller one.
const SHORT: Duration = Duration::from_secs(1);
const LONG: Duration = Duration::from_secs(10);
/// How often in a round the server is connected to anew, because of messages that it sends garbled.
const RECONNECTS: u32 = 50;
/// How many messages a remark names.
const NAMED: usize = 5;
/// 1601 to 1970, in the units of PT_SYSTIME.
const EPOCH: i64 = 116_444_736_000_000_000;

const BCC: i32 = 3;
const ATTACH_BY_VALUE: i32 = 1;

/// A round that goes on.
pub(super) struct Round {
    mailbox: Mailbox,
    notes: Notes,
    /// What is to be fetched.
    queue: VecDeque<(u32, Listed)>,
    /// What is fetched one by one: it came garbled with others.
    alone: HashSet<u32>,
    /// On their way into the store, by their keys.
    given: HashMap<Vec<u8>, u32>,
    /// In the store, and not noted as such.
    accepted: Vec<u32>,
    /// Not noted at all.
    unnoted: Vec<u32>,
    /// To be deleted at the server once they are in the store.
    moved: HashSet<u32>,
    deletes: Vec<u32>,
    total: usize,
    done: usize,
    size: (usize, u64),
    reconnects: u32,
    /// What could not be fetched, in words.
    lacking: Vec<String>,
    headers: Option<Headers>,
    errand: Errand,
}

impl Round {
    /// Connects, brings marks into step and finds out what is new.
    pub(super) fn begin(core: &Core) -> Reply<Round> {
        let line = core.connect(|socket| core.state().socket = Some(socket))?;
        let mut mailbox = Mailbox::open(line, false)?;
        match core.ledger.validity()? {
            Some(validity) if validity == mailbox.validity => {}
            Some(_) => renumber(core, &mut mailbox)?,
            None => core.ledger.write(|page| page.renew(mailbox.validity, &Notes::new()))?,
        }
        let listing = mailbox.list()?;
        let mut round = Round {
            notes: core.ledger.notes()?,
            mailbox,
            queue: VecDeque::new(),
            alone: HashSet::new(),
            given: HashMap::new(),
            accepted: Vec::new(),
            unnoted: Vec::new(),
            moved: HashSet::new(),
            deletes: Vec::new(),
            total: 0,
            done: 0,
            size: FIRST,
            reconnects: 0,
            lacking: Vec::new(),
            headers: None,
            errand: Errand::default(),
        };
        round.forget_gone(core, &listing)?;
        round.match_marks(core, &listing)?;
        round.plan(core, &listing)?;
        round.total = round.queue.len();
        round.tell(core);
        Ok(round)
    }

    /// Messages that are not in the mailbox any more are nobody's concern here.
    fn forget_gone(&mut self, core: &Core, listing: &Listing) -> Reply<()> {
        let gone: Vec<u32> =
            self.notes.keys().copied().filter(|number| !listing.contains_key(number)).collect();
        if gone.is_empty() {
            return Ok(());
        }
        core.ledger.write(|page| gone.iter().try_for_each(|number| page.forget(*number)))?;
        for number in gone {
            self.notes.remove(&number);
        }
        Ok(())
    }

    /// Brings the marks of messages in the store and in the mailbox into step: what changed in the
    /// store since the last time goes there, then what changed there comes here.
    fn match_marks(&mut self, core: &Core, listing: &Listing) -> Reply<()> {
        let Some(store) = core.context.default_store() else { return Ok(()) };
        let deletes = core.state().account.deletes;
        let mut there: HashMap<(char, &str), Vec<u32>> = HashMap::new();
        let mut here = Vec::new();
        let mut changed = Vec::new();
        let mut gone = Vec::new();
        store.read(|reader| {
            for (number, note) in &self.notes {
                let Some(listed) = listing.get(number) else { continue };
                // One that was given to a spooler that is gone may be in the store: then it is not
                // fetched again.
                let given = note.standing == Standing::Given;
                let delivered = || Note { standing: Standing::Delivered, ..note.clone() };
                if note.standing == Standing::Unreadable {
                    continue;
                }
                let (found, state) = match reader.look(&note.key, note.state)? {
                    Looked::Never => continue,
                    Looked::Gone => {
                        if deletes && !listed.deleted {
                            gone.push(*number);
                        }
                        if given {
                            changed.push((*number, delivered()));
                        }
                        continue;
                    }
                    Looked::Unchanged => (note.marks, note.state),
                    Looked::Changed { marks, state, .. } => (marks, state),
                };
                let agreed = note.marks.merge(found, listed.marks);
                for (sign, flag) in differences(listed.marks, agreed) {
                    there.entry((sign, flag)).or_default().push(*number);
                }
                if agreed != found {
                    here.push((note.key.clone(), agreed));
                }
                if given || (agreed, state) != (note.marks, note.state) {
                    changed.push((*number, Note { marks: agreed, state, ..delivered() }));
                }
            }
            Ok(())
        })?;
        for ((sign, flag), numbers) in there {
            self.mailbox.flag(&numbers, sign, flag)?;
        }
        if !gone.is_empty() {
            self.mailbox.delete(&gone)?;
        }
        if !here.is_empty() {
            store.write(|writer| {
                here.iter().try_for_each(|(key, marks)| writer.mark(key, *marks))
            })?;
        }
        if !changed.is_empty() {
            core.ledger.write(|page| page.put(changed.iter().map(|(n, note)| (*n, note))))?;
            self.notes.extend(changed);
        }
        Ok(())
    }

    /// Finds out what is to be fetched.
    fn plan(&mut self, core: &Core, listing: &Listing) -> Reply<()> {
        let (wish, headers_only, fresh) = {
            let state = core.state();
            (state.wish, state.account.headers_only, state.fresh)
        };
        let is_new = |number: &u32, notes: &Notes| match notes.get(number).map(|n| n.standing) {
            None | Some(Standing::Given) => true,
            Some(Standing::Unreadable) => fresh,
            Some(Standing::Delivered) => false,
        };
        let new: Vec<(u32, Listed)> = listing
            .iter()
            .filter(|(number, listed)| !listed.deleted && is_new(number, &self.notes))
            .map(|(number, listed)| (*number, *listed))
            .collect();
        // What is not tried again is missing all the same.
        let unreadable = |number: &&u32| {
            !fresh && self.notes.get(number).is_some_and(|n| n.standing == Standing::Unreadable)
        };
        let lacking = listing.keys().filter(unreadable);
        self.lacking.extend(lacking.map(|number| format!("{number} cannot be read")));
        if !wish.is_any() && !headers_only {
            self.queue = new.into();
        } else {
            let Some(headers) = Headers::open(core, self.mailbox.validity)? else {
                return Err(Fault::new(
                    Code::E_NO_SUPPORT,
                    "headers stand in the default store, and that is none of this home's",
                ));
            };
            // A plain flush of an account of headers fetches what is marked, too.
            let does = wish.process || !wish.is_any();
            self.errand = if does { headers.errand(listing)? } else { Errand::default() };
            let wanted = |number: &u32| self.errand.fetch.contains(number);
            self.queue = new.iter().filter(|(number, _)| wanted(number)).copied().collect();
            self.moved = self.errand.moved();
            self.deletes = self.errand.deleted();
            if !self.deletes.is_empty() {
                self.mailbox.delete(&self.deletes)?;
            }
            let others: Vec<(u32, Listed)> = new
                .into_iter()
                .filter(|(number, _)| !self.deletes.contains(number) && !wanted(number))
                .collect();
            let unmark = wish.is_any();
            headers.refresh(core, &mut self.mailbox, &others, &self.errand.fetch, unmark)?;
            self.headers = Some(headers);
        }
        let (fit, large): (VecDeque<_>, VecDeque<_>) =
            std::mem::take(&mut self.queue).into_iter().partition(|(_, l)| l.size <= LARGEST);
        self.queue = fit;
        for (number, listed) in large {
            let (size, most) = (listed.size >> 20, LARGEST >> 20);
            self.lacking
                .push(format!("{number} has {size} MB, more than the {most} that are fetched"));
        }
        Ok(())
    }

    /// The next messages; none when there are no more.
    pub(super) fn next(&mut self, core: &Core) -> Reply<Vec<Incoming>> {
        loop {
            if core.state().is_off() {
                return Ok(Vec::new());
            }
            let (numbers, bytes) = self.batch();
            if numbers.is_empty() {
                self.note(core)?;
                return Ok(Vec::new());
            }
            let since = Instant::now();
            match self.mailbox.fetch(&numbers, bytes)? {
                Answer::Given(fetched) => {
                    self.resize(since.elapsed());
                    let mails = self.give(core, fetched)?;
                    self.tell(core);
                    if !mails.is_empty() {
                        return Ok(mails);
                    }
                }
                Answer::Garbled(fault) => self.garbled(core, &numbers, &fault)?,
            }
        }
    }

    /// What is fetched by one command.
    fn batch(&mut self) -> (Vec<u32>, u64) {
        let (mut numbers, mut bytes) = (Vec::new(), 0_u64);
        while let Some((number, listed)) = self.queue.front() {
            let alone = self.alone.contains(number);
            let more = bytes.saturating_add(u64::from(listed.size));
            let full = numbers.len() >= self.size.0 || more > self.size.1 || alone;
            if full && !numbers.is_empty() {
                break;
            }
            numbers.push(*number);
            bytes = more;
            self.queue.pop_front();
            if alone {
                break;
            }
        }
        (numbers, bytes)
    }

    fn resize(&mut self, took: Duration) {
        let (count, bytes) = self.size;
        if took < SHORT {
            self.size = ((count * 2).min(MOST.0), (bytes * 2).min(MOST.1));
        } else if took > LONG {
            self.size = ((count / 2).max(1), (bytes / 2).max(1));
        }
    }

    /// Notes messages and makes them ready for the store.
    fn give(&mut self, core: &Core, fetched: Vec<Fetched>) -> Reply<Vec<Incoming>> {
        let me = core.context.home.profile_address(core.context.profile_id)?.unwrap_or_default();
        let me = Arc::new(me);
        let mut mails = Vec::with_capacity(fetched.len());
        for message in fetched {
            let number = message.number;
            self.done += 1;
            if message.raw().is_empty() {
                self.lacking.push(format!("{number} is empty"));
                continue;
            }
            let note = match self.notes.remove(&number) {
                // It was given before; the store may have it under this key.
                Some(note) if note.standing == Standing::Given => note,
                _ => Note {
                    key: self.key(core, number),
                    identity: identity(message.raw()),
                    standing: Standing::Given,
                    marks: message.marks,
                    state: AS_DELIVERED,
                },
            };
            let me = Arc::clone(&me);
            mails.push(Incoming::later(note.key.clone(), move || mail_of(&message, &me)));
            self.given.insert(note.key.clone(), number);
            self.notes.insert(number, note);
            self.unnoted.push(number);
        }
        self.note(core)?;
        Ok(mails)
    }

    /// Under which a message is delivered once.
    fn key(&self, core: &Core, number: u32) -> Vec<u8> {
        let mut key = b"imap".to_vec();
        key.extend_from_slice(&uid_to_bytes(&core.context.provider_uid));
        key.extend_from_slice(&self.mailbox.validity.to_le_bytes());
        key.extend_from_slice(&number.to_le_bytes());
        key
    }

    /// Keeps in the ledger what has become of messages since the last time.
    fn note(&mut self, core: &Core) -> Reply<()> {
        if self.accepted.is_empty() && self.unnoted.is_empty() {
            return Ok(());
        }
        let (accepted, unnoted, notes) = (&self.accepted, &self.unnoted, &self.notes);
        core.ledger.write(|page| {
            page.delivered(accepted)?;
            page.put(unnoted.iter().filter_map(|number| Some((*number, notes.get(number)?))))
        })?;
        self.accepted.clear();
        self.unnoted.clear();
        Ok(())
    }

    /// A message is in the store.
    pub(super) fn accepted(&mut self, key: &[u8]) {
        if let Some(number) = self.given.remove(key) {
            self.accepted.push(number);
            if let Some(note) = self.notes.get_mut(&number) {
                note.standing = Standing::Delivered;
            }
        }
    }

    /// Goes on without what cannot be understood: where several messages were asked for, each is
    /// asked for by itself, and the one whose fault it is is left out.
    fn garbled(&mut self, core: &Core, numbers: &[u32], fault: &Fault) -> Reply<()> {
        self.reconnects += 1;
        if self.reconnects > RECONNECTS {
            return Err(fault.clone());
        }
        if let [number] = numbers {
            self.done += 1;
            self.lacking.push(format!("{number} cannot be read ({fault})"));
            let note = Note {
                key: self.key(core, *number),
                identity: Vec::new(),
                standing: Standing::Unreadable,
                marks: Marks::default(),
                state: AS_DELIVERED,
            };
            // One that was given before may be in the store under its key.
            if !self.notes.contains_key(number) {
                self.notes.insert(*number, note);
                self.unnoted.push(*number);
            }
        } else {
            self.alone.extend(numbers);
            let again = numbers.iter().rev().map(|number| {
                (*number, Listed { size: 0, marks: Marks::default(), deleted: false })
            });
            for one in again {
                self.queue.push_front(one);
            }
        }
        let line = core.connect(|socket| core.state().socket = Some(socket))?;
        let mailbox = Mailbox::open(line, false)?;
        if mailbox.validity != self.mailbox.validity {
            let text = "the messages of the mailbox have other numbers now; they are fetched the next time";
            return Err(Fault::new(Code::E_NETWORK_ERROR, text));
        }
        self.mailbox = mailbox;
        Ok(())
    }

    fn tell(&self, core: &Core) {
        let (done, total) = (self.done, self.total);
        core.say(|state| {
            state.progress = (total > 0).then_some((done, total));
            if total > 0 && !state.wish.is_any() {
                state.doing = Some(format!("Fetching mail, {done} of {total} messages"));
            }
        });
    }

    /// Ends the round: what is done is noted, and what was to be moved is deleted at the server.
    pub(super) fn end(mut self, core: &Core) -> Reply<()> {
        let mut ended = self.note(core);
        if !core.state().is_off() {
            let here = |number: &&u32| {
                self.notes.get(number).is_some_and(|note| note.standing == Standing::Delivered)
            };
            let moved: Vec<u32> = self.moved.iter().filter(here).copied().collect();
            if !moved.is_empty() {
                ended = ended.and(self.mailbox.delete(&moved));
            }
            if let Some(headers) = &self.headers {
                let done: HashSet<u32> =
                    self.errand.fetch.iter().filter(here).chain(&self.deletes).copied().collect();
                ended = ended.and(headers.remove(&done));
            }
            self.mailbox.line.close();
        }
        let remark = match self.lacking.len() {
            0 => None,
            lacking => {
                let named: Vec<&str> =
                    self.lacking.iter().take(NAMED).map(String::as_str).collect();
                let more = if lacking > NAMED { ", and others" } else { "" };
                Some(format!("Messages that could not be fetched: {}{more}", named.join("; ")))
            }
        };
        core.state().remark = remark;
        ended
    }
}

/// What is to be set and taken away so that one has the marks of the other.
fn differences(from: Marks, to: Marks) -> impl Iterator<Item = (char, &'static str)> {
    [
        (from.read, to.read, "\\Seen"),
        (from.answered, to.answered, "\\Answered"),
        (from.flagged, to.flagged, "\\Flagged"),
    ]
    .into_iter()
    .filter(|(from, to, _)| from != to)
    .map(|(_, to, flag)| (if to { '+' } else { '-' }, flag))
}

/// Finds the noted messages under the new numbers of the mailbox.
fn renumber(core: &Core, mailbox: &mut Mailbox) -> Reply<()> {
    let mut known: HashMap<Vec<u8>, Vec<Note>> = HashMap::new();
    for note in core.ledger.notes()?.into_values() {
        if note.standing != Standing::Unreadable {
            known.entry(note.identity.clone()).or_default().push(note);
        }
    }
    let mut numbers: Vec<(u32, Vec<u8>)> = mailbox.identities()?.into_iter().collect();
    numbers.sort_unstable();
    let mut notes = Notes::new();
    for (number, identity) in numbers {
        // Two messages may have one identity: as many are known as there were.
        if let Some(note) = known.get_mut(&identity).and_then(Vec::pop) {
            notes.insert(number, note);
        }
    }
    core.ledger.write(|page| page.renew(mailbox.validity, &notes))
}

/// The message as it is put into the store. What is no message of the Internet comes in all the
/// same, with what the server has sent as a file.
fn mail_of(fetched: &Fetched, (name, address): &(String, String)) -> Mail {
    let raw = fetched.raw();
    let mail = from_mime(raw).unwrap_or_else(|why| unreadable(raw, &why.to_string()));
    let is_me = |row: &&Vec<PropValue>| {
        text(row, tags::EMAIL_ADDRESS).is_some_and(|a| a.eq_ignore_ascii_case(address))
    };
    let blind = vec![tags::DISPLAY_NAME.with(name.clone()), tags::RECIPIENT_TYPE.with(BCC)];
    let recipient = mail.recipients.iter().find(is_me).unwrap_or(&blind).clone();
    let mut mail = received(mail, &recipient, address);
    let properties = &mut mail.properties;
    // How it is marked is for the mailbox to say, and not for who has sent it.
    let marks = [tags::FLAG_STATUS.tag(), tags::LAST_VERB_EXECUTED.tag()];
    properties.retain(|property| !marks.contains(&property.tag));
    if fetched.marks.read {
        put(properties, tags::MESSAGE_FLAGS.with(flag::READ));
    }
    if fetched.marks.flagged {
        put(properties, tags::FLAG_STATUS.with(2));
    }
    if fetched.marks.answered {
        put(properties, tags::LAST_VERB_EXECUTED.with(102));
    }
    let came = fetched.came.and_then(|s| s.checked_mul(10_000_000)?.checked_add(EPOCH));
    if let Some(time) = came.filter(|time| *time > 0) {
        let tag = tags::MESSAGE_DELIVERY_TIME.tag();
        put(properties, PropValue { tag, value: Value::SysTime(time) });
    }
    mail
}

fn unreadable(raw: &[u8], why: &str) -> Mail {
    let file = vec![
        tags::ATTACH_METHOD.with(ATTACH_BY_VALUE),
        tags::ATTACH_LONG_FILENAME.with("message.eml"),
        tags::ATTACH_DATA_BIN.with(raw.to_vec()),
    ];
    Mail {
        properties: vec![
            tags::MESSAGE_CLASS.with("IPM.Note"),
            tags::SUBJECT.with("A message that cannot be read"),
            tags::BODY
                .with(format!("What the server has sent {why}. It is attached as it came.\r\n")),
        ],
        attachments: vec![MailAttachment { properties: file, message: None }],
        ..Mail::default()
    }
}
