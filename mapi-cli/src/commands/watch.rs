//! `mapi watch`: what happens in a message store, while it happens.

use std::collections::HashMap;

use mapi_session::flags::{EventMask, ObjectType, OpenEntryFlags};
use mapi_session::wire::ObjectEvent;
use mapi_session::{EntryId, MsgStore, Notification, tags};
use serde::Serialize;

use super::{events, folders};
use crate::address::{self, Address};
use crate::args::{Global, Watch};
use crate::failure::{Failure, Result};
use crate::output::{Output, one_line};
use crate::session::with_session;
use crate::{objects, values, words};

/// Something that happened to a message or a folder.
#[derive(Debug, Serialize)]
struct Happened {
    /// When, in local time.
    time: String,
    /// `created`, `changed`, `deleted`, `moved`, `copied`, `new mail` or `search complete`.
    event: &'static str,
    r#type: String,
    /// Its subject or display name, where it is known.
    name: Option<String>,
    /// The folder that it is in.
    folder: Option<String>,
    /// The folder that it came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    /// The properties that changed, where the store says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    properties: Vec<String>,
    entry_id: Option<String>,
}

pub(crate) fn run(global: &Global, args: &Watch, out: &mut Output) -> Result<()> {
    with_session(global, |session| {
        let store = objects::store(session, &args.store)?;
        let folder = match &args.folder {
            Some(text) => {
                let folder = objects::folder_at(session, &args.store, &Address::folder(text))?;
                let id = folder.get(tags::ENTRYID)?;
                Some(EntryId::from_bytes(
                    id.ok_or_else(|| Failure::new(format!("folder {text:?} has no identifier")))?,
                ))
            }
            None => None,
        };
        let all = EventMask::NEW_MAIL
            | EventMask::OBJECT_CREATED
            | EventMask::OBJECT_DELETED
            | EventMask::OBJECT_MODIFIED
            | EventMask::OBJECT_MOVED
            | EventMask::OBJECT_COPIED
            | EventMask::SEARCH_COMPLETE
            | EventMask::CRITICAL_ERROR;
        // From here on nothing is missed; what the folders are called is read after it.
        let notifications = store.notifications(None, all)?;
        let mut watcher = Watcher { store: &store, folder, names: HashMap::new() };
        watcher.read_folders()?;
        let what = match &args.folder {
            Some(folder) => format!("folder {folder}"),
            None => "the message store".to_owned(),
        };
        out.line(format!("watching {what}; Ctrl-C ends it"))?;
        out.flush()?;
        events::each(&notifications, args.r#for, |event| {
            let Some(happened) = watcher.happened(event)? else { return Ok(()) };
            print(&happened, out)
        })
    })
}

/// Puts events into words. What is gone has no name any more, so names are remembered.
struct Watcher<'a, 's> {
    store: &'a MsgStore<'s>,
    /// The folder that alone counts.
    folder: Option<EntryId>,
    /// Paths of folders, subjects of messages, by identifier.
    names: HashMap<Vec<u8>, String>,
}

impl Watcher<'_, '_> {
    fn read_folders(&mut self) -> Result<()> {
        for entry in folders::tree(self.store)? {
            self.names.insert(entry.id.as_bytes().to_vec(), entry.path);
        }
        Ok(())
    }

    /// The event in words; none for one that is of no concern.
    fn happened(&mut self, event: Notification) -> Result<Option<Happened>> {
        let (name, event) = match event {
            Notification::NewMail { entry_id, parent, .. } => {
                let object_type = ObjectType::Message.to_raw();
                let entry_id = Some(entry_id);
                ("new mail", ObjectEvent { entry_id, parent, object_type, ..Default::default() })
            }
            Notification::ObjectCreated(event) => ("created", event),
            Notification::ObjectDeleted(event) => ("deleted", event),
            Notification::ObjectModified(event) => ("changed", event),
            Notification::ObjectMoved(event) => ("moved", event),
            Notification::ObjectCopied(event) => ("copied", event),
            Notification::SearchComplete(event) => ("search complete", event),
            Notification::CriticalError { code, error, .. } => {
                let said = error.map(|error| format!(": {}", error.text)).unwrap_or_default();
                return Err(Failure::new(format!("the message store cannot go on: {code}{said}")));
            }
            _ => return Ok(None),
        };
        if !self.concerns(&event) {
            return Ok(None);
        }
        let kind = event.object_type();
        let gone = name == "deleted";
        let moved = name == "moved" || name == "copied";
        if kind == ObjectType::Folder && !gone && name != "changed" {
            // Its path is new, and so is that of what is below it.
            self.read_folders()?;
        }
        let known = event.entry_id.as_ref().and_then(|id| self.name(id, !gone));
        let before = event.old_id.as_ref().and_then(|id| self.name(id, false));
        Ok(Some(Happened {
            time: events::now(),
            event: name,
            r#type: words::ordinal(kind),
            name: known.or(before),
            folder: event.parent.as_ref().and_then(|id| self.name(id, true)),
            from: event.old_parent.as_ref().filter(|_| moved).and_then(|id| self.name(id, true)),
            properties: (event.tags.unwrap_or_default().iter())
                .map(|tag| tag.name().map_or_else(|| format!("0x{:08X}", tag.0), str::to_owned))
                .collect(),
            entry_id: event.entry_id.map(|id| values::hex(id.as_bytes())),
        }))
    }

    /// Whether the event is about the folder that alone counts, or about what is or was in it.
    fn concerns(&self, event: &ObjectEvent) -> bool {
        let Some(folder) = &self.folder else { return true };
        let ids = [&event.entry_id, &event.parent, &event.old_id, &event.old_parent];
        let mut ids = ids.into_iter().flatten();
        ids.any(|id| self.store.compare_entry_ids(id, folder).is_ok_and(|same| same))
    }

    /// What an object is called: the path of a folder, the subject of a message. An event tells of
    /// the past, so that the object may be gone by now; then it is what it was called before.
    fn name(&mut self, id: &EntryId, look: bool) -> Option<String> {
        let key = id.as_bytes();
        let known = self.names.get(key).cloned();
        if look
            && let Ok(object) = self.store.open_entry(Some(id), OpenEntryFlags::empty())
            && let Ok((subject, name)) = object.get((tags::SUBJECT, tags::DISPLAY_NAME))
        {
            let new = match (object.kind(), known, name) {
                (ObjectType::Folder, Some(known), Some(name)) if !ends_in(&known, &name) => {
                    // It has another name than before, and so have the paths below it.
                    let _ = self.read_folders();
                    self.names.get(key).cloned()
                }
                (ObjectType::Folder, known, name) => known.or(name),
                _ => subject,
            };
            self.names.insert(key.to_vec(), new.clone().unwrap_or_default());
            return new;
        }
        known.filter(|name| !name.is_empty())
    }
}

/// Whether a path is that of a folder of this name.
fn ends_in(path: &str, name: &str) -> bool {
    address::path(path).last().is_some_and(|last| last == name)
}

fn print(happened: &Happened, out: &mut Output) -> Result<()> {
    let Happened { time, event, r#type, .. } = happened;
    let mut line = format!("{time}  {event:8}  {type}");
    if let Some(name) = &happened.name {
        let name = one_line(name);
        line.push_str(&if r#type == "folder" {
            format!("  {name}")
        } else {
            format!("  {name:?}")
        });
    }
    match (&happened.from, &happened.folder) {
        (Some(from), Some(to)) => line.push_str(&format!("  from {from} to {to}")),
        (_, Some(folder)) if r#type != "folder" => line.push_str(&format!("  in {folder}")),
        _ => {}
    }
    if !happened.properties.is_empty() {
        line.push_str(&format!("  ({})", happened.properties.join(", ")));
    }
    out.line(line)?;
    out.datum(happened)?;
    out.flush()
}
