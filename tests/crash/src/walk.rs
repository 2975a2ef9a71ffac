//! The process that reads everything in a home whose files are damaged, and says what it found.

use std::collections::BTreeMap;
use std::path::PathBuf;

use mapi_session::{
    EntryId, Error, Folder, Logon, Mapi, Message, Result, Session, StoreAccess, StreamAccess, tags,
};
use serde::{Deserialize, Serialize};

use crate::look;

#[derive(clap::Args)]
pub(crate) struct Args {
    #[arg(long)]
    home: PathBuf,
}

/// What was found.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Found {
    /// Messages that could be read whole, by profile and store.
    pub(crate) read: BTreeMap<String, usize>,
    /// What could not.
    pub(crate) errors: Vec<Trouble>,
    /// The most memory that the process had, in MiB; 0 where it cannot be told.
    pub(crate) memory: usize,
}

/// An error of a call.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Trouble {
    pub(crate) code: String,
    pub(crate) text: String,
}

/// How many objects of a store are opened: a damaged one may seem to have any number.
const MOST: usize = 5_000;

pub(crate) fn run(args: &Args) {
    let mut found = Found::default();
    match look::initialize(&args.home) {
        Ok(mapi) => walk(&mapi, &mut found),
        Err(text) => found.errors.push(Trouble { code: "no code".into(), text }),
    }
    found.memory = memory();
    if let Ok(text) = serde_json::to_string(&found) {
        println!("{text}");
    }
}

impl Found {
    fn note<T>(&mut self, result: Result<T>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                self.error(&error);
                None
            }
        }
    }

    fn error(&mut self, error: &Error) {
        let trouble = Trouble { code: format!("{:?}", error.code()), text: error.to_string() };
        // The first few of each say what the rest would.
        if self.errors.iter().filter(|known| known.code == trouble.code).count() < 20 {
            self.errors.push(trouble);
        }
    }
}

fn walk(mapi: &Mapi, found: &mut Found) {
    let listed = mapi.profiles().and_then(|admin| {
        for row in admin.profiles()? {
            admin.services_of(&row.display_name)?.services()?;
        }
        Ok(())
    });
    found.note(listed);
    for profile in ["Ida", "Max"] {
        let session = mapi.session(Logon::profile(profile).new_session(), |session| {
            all_of(session, profile, found);
            Ok(())
        });
        found.note(session);
    }
}

fn all_of(session: &Session<'_>, profile: &str, found: &mut Found) {
    found.note(session.status().and_then(|status| status.rows().map(drop)));
    found.note(session.identity().map(drop));
    let book = session.address_book().and_then(|book| book.all_props().map(drop));
    found.note(book);
    let Some(stores) = found.note(session.message_stores()) else { return };
    let Some(rows) = found.note(stores.rows()) else { return };
    for row in rows {
        let name = format!("{profile}/{}", row.display_name);
        let Some(store) = found.note(stores.open(&row, StoreAccess::READ)) else { continue };
        let mut budget = MOST;
        let mut read = 0;
        if let Some(root) = found.note(store.root_folder()) {
            folder(&root, &mut budget, &mut read, found);
        }
        found.read.insert(name, read);
    }
}

fn folder(folder: &Folder<'_>, budget: &mut usize, read: &mut usize, found: &mut Found) {
    if *budget == 0 {
        return;
    }
    *budget -= 1;
    found.note(folder.all_props());
    let sorted = folder
        .contents()
        .and_then(|table| table.select::<look::Line>()?.sort(tags::SUBJECT.descending()).rows());
    found.note(sorted);
    for row in found.note(folder.messages()).unwrap_or_default() {
        if *budget == 0 {
            return;
        }
        *budget -= 1;
        let whole = folder.open_message(&row.entry_id).and_then(|message| whole(&message));
        *read += usize::from(found.note(whole).is_some());
    }
    let below: Vec<EntryId> = found
        .note(folder.folders())
        .unwrap_or_default()
        .into_iter()
        .map(|row| row.entry_id)
        .collect();
    for id in below {
        if let Some(child) = found.note(folder.open_folder(&id)) {
            self::folder(&child, budget, read, found);
        }
    }
}

fn whole(message: &Message<'_>) -> Result<()> {
    message.all_props()?;
    message.recipients()?;
    if let Some(size) = message.get(tags::BODY)?.map(|body| body.len())
        && size > 0
    {
        message.open_stream(tags::BODY, StreamAccess::Read)?;
    }
    for row in message.attachments()? {
        message.open_attachment(row.attach_num.cast_unsigned())?.data()?;
    }
    Ok(())
}

/// The most memory that this process has had, in MiB.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok());
    kilobytes.unwrap_or_default() / 1024
}
