//! The process that is killed: it works on a home and says, line by line, what it begins and what
//! it was answered.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::PathBuf;

use fastrand::Rng;
use mapi_session::flags::{
    AttachMethod, CopyMessagesFlags, ProfileFlags, ReadFlags, ServiceUiFlags,
};
use mapi_session::rows::ServiceRow;
use mapi_session::wire::Row;
use mapi_session::{
    EntryId, Folder, Guid, Logon, Mapi, Message, ProfileAdmin, Result, ServiceAdmin, Session, tags,
};
use mapi_subsystem::import::Importer;
use mapi_subsystem::store::Database;
use serde::{Deserialize, Serialize};

use crate::disk;
use crate::look::{self, SECOND_STORE, Text, lines, wrong};
use crate::model::{FIRST, INBOX, Model, OUTBOX, OWN, Op, REPORT};

/// What a process does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, clap::ValueEnum)]
pub(crate) enum Work {
    /// Imports mail.
    Import,
    /// Submits messages, and has them sent.
    Submit,
    /// Moves, copies and deletes messages.
    Move,
    /// Makes messages, changes them, marks them read.
    Change,
    /// Makes, copies, renames and deletes profiles and their services.
    Profiles,
    /// Makes a home.
    Make,
    /// Sends what others have submitted; it says nothing.
    Spool,
}

#[derive(clap::Args)]
pub(crate) struct Args {
    work: Work,
    #[arg(long)]
    home: PathBuf,
    #[arg(long)]
    seed: u64,
    /// What is in the home, and which number is free.
    #[arg(long)]
    state: PathBuf,
    /// What goes wrong below SQLite.
    #[arg(long)]
    fault: Option<String>,
    /// Works until the disk is full, and removes this file then.
    #[arg(long)]
    ballast: Option<PathBuf>,
}

/// What the process that watches knows of the home.
#[derive(Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) model: Model,
    pub(crate) next: u64,
}

/// A line that the process says.
#[derive(Serialize, Deserialize)]
pub(crate) enum Said {
    /// It makes this call now.
    Begin(Op),
    /// The call answered S_OK.
    Done,
    /// The call answered an error.
    Failed { code: String, text: String },
    /// It cannot go on.
    Ended(String),
}

fn say(what: &Said) {
    let Ok(mut line) = serde_json::to_string(what) else { return };
    line.push('\n');
    // In one piece: a line is there whole or not at all.
    let mut out = std::io::stdout().lock();
    if out.write_all(line.as_bytes()).and_then(|()| out.flush()).is_err() {
        // Nobody watches any more.
        std::process::exit(1);
    }
}

struct Actor {
    random: Rng,
    model: Model,
    next: u64,
    /// The error of a call, which was said.
    said: Option<()>,
}

pub(crate) fn run(args: &Args) {
    let state = fs::read(&args.state).map_err(|error| error.to_string());
    let state =
        state.and_then(|bytes| serde_json::from_slice(&bytes).map_err(|error| error.to_string()));
    let ended = match state {
        Ok(State { model, next }) => {
            let random = Rng::with_seed(args.seed);
            let mut actor = Actor { random, model, next, said: None };
            match args.fault.as_deref().map(disk_of) {
                Some(Err(error)) => Some(error),
                Some(Ok(())) => actor.work_on_a_disk_that_fails(args).err(),
                None if args.ballast.is_some() => actor.work_on_a_disk_that_fails(args).err(),
                None => actor.work_until_killed(args).err(),
            }
        }
        Err(error) => Some(error),
    };
    say(&Said::Ended(ended.unwrap_or_else(|| "there was nothing left to do".into())));
}

/// Puts the disk below this process's SQLite that the text describes.
fn disk_of(fault: &str) -> std::result::Result<(), String> {
    disk::install(serde_json::from_str(fault).map_err(|error| error.to_string())?)
}

/// Why the work ended.
enum Stop {
    /// A call failed, and it was said.
    Said(String),
    /// Something else did: code and text.
    Other(String, String),
}

impl From<mapi_session::Error> for Stop {
    fn from(error: mapi_session::Error) -> Stop {
        Stop::Other(format!("{:?}", error.code()), error.to_string())
    }
}

impl From<String> for Stop {
    fn from(text: String) -> Stop {
        Stop::Other("no code".into(), text)
    }
}

impl std::fmt::Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (Stop::Said(text) | Stop::Other(_, text)) = self;
        f.write_str(text)
    }
}

impl Actor {
    /// Works until something fails; then the disk is well again, the process can go on, and ends as
    /// by a kill.
    fn work_on_a_disk_that_fails(&mut self, args: &Args) -> std::result::Result<(), String> {
        let stop = self.work(args).err();
        match &args.ballast {
            Some(ballast) => fs::remove_file(ballast).map_err(|error| error.to_string())?,
            None => disk::heal(),
        }
        if let Some(Stop::Other(code, text)) = stop {
            say(&Said::Failed { code, text });
        }
        let mapi = look::initialize(&args.home)?;
        let go_on = mapi.session(Logon::profile("Ida").new_session(), |session| {
            let folders = folders(session)?;
            let id = self.new_number();
            self.save(&folders, id, FIRST)?;
            disk::end_now()
        });
        go_on.map_err(|error| format!("it cannot go on after a fault: {error}"))
    }

    /// Works, and waits to be killed if that comes to an end; it ends with the process that watches.
    fn work_until_killed(&mut self, args: &Args) -> std::result::Result<(), String> {
        self.work(args).map_err(|error| error.to_string())?;
        std::io::stdin().read_to_end(&mut Vec::new()).map_err(|error| error.to_string())?;
        Ok(())
    }

    fn work(&mut self, args: &Args) -> std::result::Result<(), Stop> {
        if args.work == Work::Import {
            return self.import(args);
        }
        let mapi = look::initialize(&args.home)?;
        let ida = || Logon::profile("Ida").new_session();
        let done = match args.work {
            Work::Make => self.make(&mapi),
            Work::Profiles => self.profiles(&mapi),
            Work::Spool => mapi.session(ida(), |session| {
                loop {
                    look::flush(session)?;
                    std::thread::sleep(std::time::Duration::from_millis(1));
                }
            }),
            Work::Submit => mapi.session(ida(), |session| self.submit(session)),
            Work::Move => mapi.session(ida(), |session| self.move_messages(session)),
            Work::Change | Work::Import => mapi.session(ida(), |session| self.change(session)),
        };
        match done {
            Err(error) if self.said.take().is_some() => Err(Stop::Said(error.to_string())),
            other => Ok(other?),
        }
    }

    /// Makes a call, and says so before and after.
    fn call(&mut self, op: Op, call: impl FnOnce(&Op) -> Result<()>) -> Result<()> {
        say(&Said::Begin(op.clone()));
        match call(&op) {
            Ok(()) => {
                say(&Said::Done);
                self.model = self.model.after(&op);
                Ok(())
            }
            Err(error) => {
                let code = format!("{:?}", error.code());
                say(&Said::Failed { code, text: error.to_string() });
                self.said = Some(());
                Err(error)
            }
        }
    }

    fn new_number(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    /// Some of the messages in a folder.
    fn some(&mut self, folder: &str, most: usize) -> Vec<u64> {
        let mut ids = self.model.ids(folder);
        self.random.shuffle(&mut ids);
        ids.truncate(self.random.usize(1..=most));
        ids
    }

    fn own_folder(&mut self) -> &'static str {
        OWN[self.random.usize(..OWN.len())]
    }

    fn import(&mut self, args: &Args) -> std::result::Result<(), Stop> {
        let store = self.default_store(args)?;
        let database = Database::open(&store)
            .map_err(|error| Stop::Other(format!("{:?}", error.code()), error.to_string()))?;
        loop {
            let into = [INBOX, FIRST][self.random.usize(..2)];
            let batch = self.random.u64(1..8);
            let first = self.next + 1;
            let last = first + batch * self.random.u64(2..6) - 1;
            self.next = last;
            let mail = args.home.with_extension("mbox");
            let written = fs::write(&mail, mbox(first..=last, &mut self.random));
            written.map_err(|error| error.to_string())?;
            let path = into.rsplit('/').next().unwrap_or_default();
            let op = |first: u64| Op::Import { first, count: batch, into: into.into() };
            let mut done = 0;
            say(&Said::Begin(op(first)));
            let imported = Importer::into_path(&database, path).and_then(|importer| {
                let importer = importer.batch(batch as usize).on_progress(|progress| {
                    // It is called at the end once more.
                    while done + batch <= progress.messages {
                        done += batch;
                        say(&Said::Done);
                        self.model = self.model.after(&op(first + done - batch));
                        if first + done <= last {
                            say(&Said::Begin(op(first + done)));
                        }
                    }
                });
                importer.import(&[&mail])
            });
            match imported {
                Ok(report) if report.failures.is_empty() => {}
                Ok(report) => return Err(format!("{:?}", report.failures).into()),
                Err(error) => {
                    let code = format!("{:?}", error.code());
                    say(&Said::Failed { code, text: error.to_string() });
                    return Err(Stop::Said(error.to_string()));
                }
            }
        }
    }

    /// The file of the store that Ida's mail is in.
    fn default_store(&self, args: &Args) -> std::result::Result<PathBuf, Stop> {
        let mapi = look::initialize(&args.home)?;
        let mut key = Vec::new();
        mapi.session(Logon::profile("Ida").new_session(), |session| {
            key = session.default_store()?.get(tags::RECORD_KEY)?.unwrap_or_default();
            Ok(())
        })?;
        let home = mapi_subsystem::Home::open(&args.home).map_err(|error| error.to_string())?;
        let store = Database::of_home(&home, &key).map_err(|error| error.to_string())?;
        Ok(store.path().to_owned())
    }

    fn submit(&mut self, session: &Session<'_>) -> Result<()> {
        let outbox = look::folder(session, OUTBOX)?;
        let sent = session.default_store()?.sent_items()?;
        let sent = sent.get(tags::ENTRYID)?.ok_or_else(|| wrong("a folder without identifier"))?;
        loop {
            if self.random.u8(..3) == 0 {
                self.call(Op::Flush, |_| look::flush(session))?;
                continue;
            }
            let id = self.new_number();
            let mut to: Vec<String> = Vec::new();
            for recipient in ["max", "ida", "nobody"] {
                if self.random.u8(..3) == 0 || (recipient == "nobody" && to.is_empty()) {
                    to.push(recipient.into());
                }
            }
            let keep = self.random.bool();
            self.call(Op::Submit { id, to: to.clone(), keep }, |_| {
                let message = outbox.new_message()?;
                let text = Text { number: id, version: 0, attachment: id.is_multiple_of(3) };
                write(&message, text)?;
                if keep {
                    message.set(tags::SENTMAIL_ENTRYID, sent.clone())?;
                } else {
                    message.set(tags::DELETE_AFTER_SUBMIT, true)?;
                }
                let rows: Vec<Row> = to.iter().map(|to| recipient(to)).collect();
                message.add_recipients(&rows)?;
                Ok(message.submit()?)
            })?;
        }
    }

    fn move_messages(&mut self, session: &Session<'_>) -> Result<()> {
        let folders = folders(session)?;
        loop {
            let (from, to) = (self.own_folder(), self.own_folder());
            let mut ids = self.some(from, 3);
            if ids.is_empty() {
                // So that there is something to move.
                let id = self.new_number();
                self.save(&folders, id, from)?;
                continue;
            }
            let list = |ids: &[u64]| entry_ids(at(&folders, from)?, ids);
            match self.random.u8(..8) {
                0 => {
                    ids.truncate(1);
                    let op = Op::Delete { ids, within: from.into() };
                    self.call(op, |op| {
                        let Op::Delete { ids, .. } = op else { return Ok(()) };
                        whole(at(&folders, from)?.delete(&list(ids)?)?)
                    })?;
                }
                kind => {
                    // A message is in a folder once, so that each can be told from the others.
                    ids.retain(|id| self.model.note(to, *id).is_none());
                    if ids.is_empty() {
                        continue;
                    }
                    let (op, flags) = if kind < 3 {
                        let op = Op::Copy { ids: ids.clone(), from: from.into(), to: to.into() };
                        (op, CopyMessagesFlags::empty())
                    } else {
                        let op = Op::Move { ids: ids.clone(), from: from.into(), to: to.into() };
                        (op, CopyMessagesFlags::MOVE)
                    };
                    self.call(op, |_| {
                        let (from, to) = (at(&folders, from)?, at(&folders, to)?);
                        whole(from.copy_messages_to(&list(&ids)?, to, flags)?)
                    })?;
                }
            }
        }
    }

    fn change(&mut self, session: &Session<'_>) -> Result<()> {
        let folders = folders(session)?;
        loop {
            let within = self.own_folder();
            let ids = self.some(within, 5);
            let kind = self.random.u8(..6);
            if ids.is_empty() || kind == 0 {
                let id = self.new_number();
                self.save(&folders, id, within)?;
            } else if kind < 3 && ids[0] < REPORT {
                let id = ids[0];
                let version = self.model.note(within, id).map_or(0, |note| note.version) + 1;
                self.call(Op::Change { id, within: within.into(), version }, |_| {
                    let folder = at(&folders, within)?;
                    let [entry_id] = entry_ids(folder, &[id])?
                        .try_into()
                        .map_err(|_| wrong("one message is one"))?;
                    let message = folder.open_message(&entry_id)?;
                    let row = message.attachments()?.into_iter().next();
                    let text = Text { number: id, version, attachment: row.is_some() };
                    message.set_all(&[
                        tags::SUBJECT.with(text.to_string()),
                        tags::BODY.with(filled(text)),
                    ])?;
                    if let Some(row) = row {
                        let number = row.attach_num.cast_unsigned();
                        let attachment = message.open_attachment(number)?;
                        attachment.set(tags::ATTACH_DATA_BIN, filled(text).into_bytes())?;
                        attachment.save()?;
                    }
                    message.save()
                })?;
            } else {
                let read = self.random.bool();
                self.call(Op::Read { ids: ids.clone(), within: within.into(), read }, |_| {
                    let folder = at(&folders, within)?;
                    let flags = if read { ReadFlags::empty() } else { ReadFlags::CLEAR_READ_FLAG };
                    let list = entry_ids(folder, &ids)?;
                    match list.as_slice() {
                        [one] => folder.open_message(one)?.set_read_flag(flags),
                        _ => whole(folder.set_read_flags(Some(&list), flags)?),
                    }
                })?;
            }
        }
    }

    fn save(&mut self, folders: &Folders<'_>, id: u64, into: &str) -> Result<()> {
        self.call(Op::Save { id, into: into.into() }, |_| {
            let message = at(folders, into)?.new_message()?;
            write(&message, Text { number: id, version: 0, attachment: id.is_multiple_of(2) })?;
            message.add_recipients(&[recipient("max")])?;
            message.save()
        })
    }

    fn profiles(&mut self, mapi: &Mapi) -> Result<()> {
        let admin = mapi.profiles()?;
        loop {
            // Those of the mail stay.
            let others = self.model.profiles.keys().filter(|n| *n != "Ida" && *n != "Max");
            let mut others: Vec<String> = others.cloned().collect();
            self.random.shuffle(&mut others);
            let some = others.first().cloned();
            let name = format!("P{}", self.new_number());
            let op = match (self.random.u8(..9), some) {
                (0, _) | (_, None) => Op::NewProfile { name },
                (1, Some(from)) if others.len() < 6 => Op::CopyProfile { from, to: name },
                (2, Some(from)) => Op::RenameProfile { from, to: name },
                (3, Some(name)) => Op::DeleteProfile { name },
                (4..7, Some(profile)) => {
                    let address = format!("{}@elsewhere.example", name.to_lowercase());
                    Op::Configure { profile, address }
                }
                (7, Some(profile)) => {
                    let own = self.model.profiles.get(&profile).map(|p| p.services.clone());
                    match own.unwrap_or_default().into_iter().find(|s| s.starts_with("Store")) {
                        Some(name) => Op::DeleteService { profile, name },
                        None => continue,
                    }
                }
                (_, Some(profile)) => Op::AddService { profile, name: format!("Store {name}") },
            };
            self.call(op, |op| administer(&admin, op))?;
        }
    }

    fn make(&mut self, mapi: &Mapi) -> Result<()> {
        let admin = mapi.profiles()?;
        for op in making(&self.model) {
            self.call(op, |op| administer(&admin, op))?;
        }
        for name in ["Ida", "Max"] {
            mapi.session(Logon::profile(name).new_session(), |session| {
                for folder in OWN.iter().filter(|folder| folder.starts_with(name)) {
                    look::folder(session, folder)?;
                }
                session.default_store().map(drop)
            })?;
        }
        Ok(())
    }
}

/// What a home still lacks.
pub(crate) fn making(model: &Model) -> Vec<Op> {
    let mut ops = Vec::new();
    for (name, address) in [("Ida", "ida@example.org"), ("Max", "max@example.org")] {
        let there = model.profiles.get(name);
        if there.is_none() {
            ops.push(Op::NewProfile { name: name.into() });
        }
        if there.is_none_or(|profile| profile.address.is_none()) {
            ops.push(Op::Configure { profile: name.into(), address: address.into() });
        }
        if name == "Ida" && there.is_none_or(|p| !p.services.contains(SECOND_STORE)) {
            ops.push(Op::AddService { profile: name.into(), name: SECOND_STORE.into() });
        }
    }
    ops
}

/// Changes profiles.
pub(crate) fn administer(admin: &ProfileAdmin<'_>, op: &Op) -> Result<()> {
    let none = ProfileFlags::empty();
    type Which<'w> = &'w dyn Fn(&ServiceRow) -> bool;
    let service = |profile: &str, of: Which<'_>| -> Result<(ServiceAdmin<'_>, Guid)> {
        let services = admin.services_of(profile)?;
        let row = services.services()?.into_iter().find(|row| of(row));
        let row = row.ok_or_else(|| wrong("the service is not there"))?;
        Ok((services, look::uid(&row.service_uid)?))
    };
    match op {
        Op::NewProfile { name } => admin.new_profile(name),
        Op::CopyProfile { from, to } => admin.copy_profile(from, to, none),
        Op::RenameProfile { from, to } => admin.rename_profile(from, to, none),
        Op::DeleteProfile { name } => admin.delete_profile(name, none),
        Op::AddService { profile, name } => {
            admin.services_of(profile)?.new_service("LOCALSTORE", Some(name))
        }
        Op::Configure { profile, address } => {
            let (services, uid) = service(profile, &|row| row.service_name == "LOCALAB")?;
            let settings = [
                tags::IDENTITY_DISPLAY.with(address.clone()),
                tags::EMAIL_ADDRESS.with(address.clone()),
            ];
            let set =
                services.configure_msg_service(&uid, ServiceUiFlags::empty(), Some(&settings));
            set.map(drop)
        }
        Op::DeleteService { profile, name } => {
            let (services, uid) = service(profile, &|row| row.display_name == *name)?;
            services.delete_msg_service(&uid)
        }
        other => Err(wrong(format!("{other:?} is not about profiles"))),
    }
}

type Folders<'s> = Vec<(&'static str, Folder<'s>)>;

fn folders<'s>(session: &Session<'s>) -> Result<Folders<'s>> {
    OWN.iter().map(|name| Ok((*name, look::folder(session, name)?))).collect()
}

fn at<'f, 's>(folders: &'f Folders<'s>, name: &str) -> Result<&'f Folder<'s>> {
    let found = folders.iter().find(|(known, _)| *known == name);
    found.map(|(_, folder)| folder).ok_or_else(|| wrong(format!("no folder is called {name}")))
}

/// The entry identifiers of messages by their numbers.
fn entry_ids(folder: &Folder<'_>, ids: &[u64]) -> Result<Vec<EntryId>> {
    let lines = lines(folder)?;
    ids.iter()
        .map(|id| {
            let line = lines.iter().find(|line| line.number().is_ok_and(|number| number == *id));
            line.map(|line| line.entry_id.clone())
                .ok_or_else(|| wrong(format!("message {id} is not where it was seen")))
        })
        .collect()
}

/// A warning is no success here: every message is to be dealt with.
fn whole(outcome: mapi_session::Outcome<()>) -> Result<()> {
    match outcome.warning() {
        None => Ok(()),
        Some(code) => Err(mapi_session::Error::new(code, "a call on several messages")),
    }
}

/// A text that fills more than a page, so that it is kept apart from its message.
fn filled(text: Text) -> String {
    let line = "What a message says, so that it has some length and takes several pages.\n";
    let lines = if text.number.is_multiple_of(4) { 200 } else { 5 };
    format!("{text}\n{}", line.repeat(lines))
}

/// Fills a new message.
fn write(message: &Message<'_>, text: Text) -> Result<()> {
    message.set_all(&[
        tags::MESSAGE_CLASS.with("IPM.Note"),
        tags::SUBJECT.with(text.to_string()),
        tags::INTERNET_MESSAGE_ID.with(format!("<{}@crash.example>", text.number)),
        tags::BODY.with(filled(text)),
    ])?;
    if text.attachment {
        let (_, attachment) = message.new_attachment()?;
        attachment.set(tags::ATTACH_METHOD, AttachMethod::ByValue.to_raw().cast_signed())?;
        attachment.set(tags::ATTACH_DATA_BIN, filled(text).into_bytes())?;
        attachment.save()?;
    }
    Ok(())
}

fn recipient(name: &str) -> Row {
    let address = format!("{name}@example.org");
    vec![
        tags::RECIPIENT_TYPE.with(1),
        tags::DISPLAY_NAME.with(address.clone()),
        tags::ADDRTYPE.with("SMTP"),
        tags::EMAIL_ADDRESS.with(address),
    ]
}

fn mbox(numbers: impl Iterator<Item = u64>, random: &mut Rng) -> String {
    let mut text = String::new();
    for number in numbers {
        let said = Text { number, version: 0, attachment: false };
        let more = "A line of the body, as long as such lines are.\n".repeat(random.usize(1..150));
        text += &format!(
            "From a@example.org Tue Nov 24 13:00:00 2026\nFrom: a@example.org\n\
             To: ida@example.org\nMessage-ID: <{number}@crash.example>\nSubject: {said}\n\n\
             {said}\n{more}\n\n"
        );
    }
    text
}
