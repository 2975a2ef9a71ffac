//! What a home holds, as far as these tests know: what an operation changes, and what may be found
//! when one was cut off.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub(crate) const INBOX: &str = "Ida/Inbox";
pub(crate) const OUTBOX: &str = "Ida/Outbox";
pub(crate) const SENT: &str = "Ida/Sent Items";
pub(crate) const FIRST: &str = "Ida/First";
pub(crate) const SECOND: &str = "Ida/Second";
pub(crate) const ARCHIVE: &str = "Ida/Archive/Inbox";
pub(crate) const OTHER: &str = "Max/Inbox";

/// Every folder that is looked at.
pub(crate) const FOLDERS: [&str; 7] = [INBOX, OUTBOX, SENT, FIRST, SECOND, ARCHIVE, OTHER];

/// Where messages are moved and changed.
pub(crate) const OWN: [&str; 5] = [INBOX, SENT, FIRST, SECOND, ARCHIVE];

/// The number of the report that a message could not be delivered, above that of the message.
pub(crate) const REPORT: u64 = 1_000_000_000;

/// A message, as its folder and itself show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Note {
    pub(crate) read: bool,
    /// Which of its texts: subject, body and attachment are of the same.
    pub(crate) version: u32,
}

/// A profile.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Profile {
    /// Whose it is: name and address are set in one call.
    pub(crate) address: Option<String>,
    /// Its services by display name.
    pub(crate) services: BTreeSet<String>,
}

/// A home.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Model {
    /// Messages by folder and number. A folder that holds none is left out.
    pub(crate) folders: BTreeMap<String, BTreeMap<u64, Note>>,
    pub(crate) profiles: BTreeMap<String, Profile>,
}

/// What the process that is killed does; each is one call of MAPI that answers once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Op {
    /// A batch of an import.
    Import {
        first: u64,
        count: u64,
        into: String,
    },
    /// SaveChanges of a new message.
    Save {
        id: u64,
        into: String,
    },
    /// SaveChanges of a message with another text.
    Change {
        id: u64,
        within: String,
        version: u32,
    },
    /// SetReadFlags.
    Read {
        ids: Vec<u64>,
        within: String,
        read: bool,
    },
    /// CopyMessages with MESSAGE_MOVE.
    Move {
        ids: Vec<u64>,
        from: String,
        to: String,
    },
    /// CopyMessages.
    Copy {
        ids: Vec<u64>,
        from: String,
        to: String,
    },
    /// DeleteMessages.
    Delete {
        ids: Vec<u64>,
        within: String,
    },
    /// SubmitMessage.
    Submit {
        id: u64,
        to: Vec<String>,
        keep: bool,
    },
    /// FlushQueues: changes nothing but where messages are on their way.
    Flush,
    NewProfile {
        name: String,
    },
    CopyProfile {
        from: String,
        to: String,
    },
    RenameProfile {
        from: String,
        to: String,
    },
    DeleteProfile {
        name: String,
    },
    AddService {
        profile: String,
        name: String,
    },
    Configure {
        profile: String,
        address: String,
    },
    DeleteService {
        profile: String,
        name: String,
    },
}

/// The services of a new profile.
const SERVICES: [&str; 3] = ["Local Delivery", "Local Message Store", "Personal Address Book"];

impl Model {
    fn put(&mut self, folder: &str, id: u64, note: Note) {
        self.folders.entry(folder.to_owned()).or_default().insert(id, note);
    }

    fn take(&mut self, folder: &str, id: u64) -> Option<Note> {
        let messages = self.folders.get_mut(folder)?;
        let note = messages.remove(&id);
        if messages.is_empty() {
            self.folders.remove(folder);
        }
        note
    }

    pub(crate) fn ids(&self, folder: &str) -> Vec<u64> {
        self.folders.get(folder).map(|all| all.keys().copied().collect()).unwrap_or_default()
    }

    pub(crate) fn note(&self, folder: &str, id: u64) -> Option<Note> {
        self.folders.get(folder)?.get(&id).copied()
    }

    /// The home after an operation that succeeded, and after all that was submitted was sent.
    pub(crate) fn after(&self, op: &Op) -> Model {
        let mut model = self.clone();
        let new = Note { read: false, version: 0 };
        match op {
            Op::Import { first, count, into } => {
                for id in *first..first + count {
                    model.put(into, id, new);
                }
            }
            Op::Save { id, into } => model.put(into, *id, Note { read: true, version: 0 }),
            Op::Change { id, within, version } => {
                if let Some(note) = model.take(within, *id) {
                    model.put(within, *id, Note { version: *version, ..note });
                }
            }
            Op::Read { ids, within, read } => {
                for id in ids {
                    if let Some(note) = model.take(within, *id) {
                        model.put(within, *id, Note { read: *read, ..note });
                    }
                }
            }
            Op::Move { ids, from, to } => {
                for id in ids {
                    if let Some(note) = model.take(from, *id) {
                        model.put(to, *id, note);
                    }
                }
            }
            Op::Copy { ids, from, to } => {
                for id in ids {
                    if let Some(note) = model.note(from, *id) {
                        model.put(to, *id, note);
                    }
                }
            }
            Op::Delete { ids, within } => {
                for id in ids {
                    model.take(within, *id);
                }
            }
            Op::Submit { id, to, keep } => {
                if *keep {
                    model.put(SENT, *id, Note { read: true, version: 0 });
                }
                for recipient in to {
                    match recipient.as_str() {
                        "ida" => model.put(INBOX, *id, new),
                        "max" => model.put(OTHER, *id, new),
                        _ => model.put(INBOX, id + REPORT, new),
                    }
                }
            }
            Op::Flush => {}
            Op::NewProfile { name } => {
                let services = SERVICES.iter().map(|s| (*s).to_owned()).collect();
                model.profiles.insert(name.clone(), Profile { address: None, services });
            }
            Op::CopyProfile { from, to } => {
                if let Some(profile) = model.profiles.get(from).cloned() {
                    model.profiles.insert(to.clone(), profile);
                }
            }
            Op::RenameProfile { from, to } => {
                if let Some(profile) = model.profiles.remove(from) {
                    model.profiles.insert(to.clone(), profile);
                }
            }
            Op::DeleteProfile { name } => {
                model.profiles.remove(name);
            }
            Op::AddService { profile, name } => {
                if let Some(profile) = model.profiles.get_mut(profile) {
                    profile.services.insert(name.clone());
                }
            }
            Op::Configure { profile, address } => {
                if let Some(profile) = model.profiles.get_mut(profile) {
                    profile.address = Some(address.clone());
                }
            }
            Op::DeleteService { profile, name } => {
                if let Some(profile) = model.profiles.get_mut(profile) {
                    profile.services.remove(name);
                }
            }
        }
        model
    }

    /// What may be found of an operation that was cut off, or failed, beside the home as it was
    /// before. Mostly that is all of it. Two databases do not commit as one: of messages that went
    /// to another store some may be there, and those not yet gone from here; never is one nowhere.
    /// `by_each`: it failed, so it was tried again with each message by itself.
    pub(crate) fn partly(&self, op: &Op, by_each: bool) -> Vec<Model> {
        let mut found = vec![self.after(op)];
        match op {
            // It was saved, and not yet submitted.
            Op::Submit { id, .. } => {
                let mut draft = self.clone();
                draft.put(OUTBOX, *id, Note { read: true, version: 0 });
                found.push(draft);
            }
            Op::Copy { from, to, .. } if by_each || other_store(from, to) => {
                found = self.each(op);
            }
            Op::Move { from, to, .. } if other_store(from, to) => {
                found = vec![self.clone()];
                for one in singly(op) {
                    let Op::Move { ids, from, to } = one.clone() else { continue };
                    let before = found.clone();
                    let copy = Op::Copy { ids, from, to };
                    found.extend(before.iter().map(|model| model.after(&copy)));
                    found.extend(before.iter().map(|model| model.after(&one)));
                }
            }
            Op::Move { .. } | Op::Read { .. } | Op::Delete { .. } if by_each => {
                found = self.each(op);
            }
            _ => {}
        }
        found
    }

    /// With some of the messages dealt with, whichever.
    fn each(&self, op: &Op) -> Vec<Model> {
        let mut found = vec![self.clone()];
        for one in singly(op) {
            found.extend(found.clone().iter().map(|model| model.after(&one)));
        }
        found
    }

    /// How what was found differs, in words.
    pub(crate) fn differences(&self, found: &Model) -> Vec<String> {
        let mut lines = Vec::new();
        for folder in FOLDERS {
            let empty = BTreeMap::new();
            let (expected, seen) = (
                self.folders.get(folder).unwrap_or(&empty),
                found.folders.get(folder).unwrap_or(&empty),
            );
            for (id, note) in expected {
                match seen.get(id) {
                    None => lines.push(format!("{folder}: message {id} is lost")),
                    Some(other) if other != note => {
                        lines.push(format!("{folder}: message {id} is {other:?}, not {note:?}"));
                    }
                    Some(_) => {}
                }
            }
            let more = seen.keys().filter(|id| !expected.contains_key(id));
            lines.extend(more.map(|id| format!("{folder}: message {id} should not be there")));
        }
        for (name, profile) in &self.profiles {
            match found.profiles.get(name) {
                None => lines.push(format!("the profile {name} is lost")),
                Some(other) if other != profile => {
                    lines.push(format!("the profile {name} is {other:?}, not {profile:?}"));
                }
                Some(_) => {}
            }
        }
        let more = found.profiles.keys().filter(|name| !self.profiles.contains_key(*name));
        lines.extend(more.map(|name| format!("the profile {name} should not be there")));
        lines
    }
}

/// What is done to several messages, as done to each.
fn singly(op: &Op) -> Vec<Op> {
    let mut all = Vec::new();
    let (Op::Move { ids, .. }
    | Op::Copy { ids, .. }
    | Op::Read { ids, .. }
    | Op::Delete { ids, .. }) = op
    else {
        return all;
    };
    for id in ids {
        let mut one = op.clone();
        if let Op::Move { ids, .. }
        | Op::Copy { ids, .. }
        | Op::Read { ids, .. }
        | Op::Delete { ids, .. } = &mut one
        {
            *ids = vec![*id];
        }
        all.push(one);
    }
    all
}

/// Whether two folders are of different stores.
fn other_store(one: &str, other: &str) -> bool {
    (one == ARCHIVE) != (other == ARCHIVE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_move_to_another_store_is_never_nowhere() {
        let before = Model::default().after(&Op::Save { id: 7, into: FIRST.into() });
        let op = Op::Move { ids: vec![7], from: FIRST.into(), to: ARCHIVE.into() };
        let found = before.partly(&op, false);
        assert_eq!(found.len(), 3);
        for model in found {
            assert!(model.note(FIRST, 7).is_some() || model.note(ARCHIVE, 7).is_some());
        }
    }

    #[test]
    fn what_is_lost_is_named() {
        let before = Model::default().after(&Op::Save { id: 7, into: FIRST.into() });
        let lines = before.differences(&Model::default());
        assert_eq!(lines, ["Ida/First: message 7 is lost"]);
        assert_eq!(
            Model::default().differences(&before),
            ["Ida/First: message 7 should not be there"]
        );
    }
}
