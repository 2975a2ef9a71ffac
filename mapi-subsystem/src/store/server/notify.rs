//! Who wants to hear of changes to which objects, and how they are told.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use mapi_session::raw::IMAPIAdviseSink;
use mapi_session::{Code, EntryId};

use super::Context;
use crate::com::Reply;
use crate::notify::{EventMask, Notification, NotifyKey, ObjectEvent};
use crate::store::entry_id::Kind;
use crate::store::journal::{Change, Event};
use crate::store::message::flag;
use crate::store::tags;

/// What a sink listens to: an object, or everything in the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Target {
    Store,
    Object(Kind, i64),
}

/// The sinks of one logon.
#[derive(Default)]
pub(crate) struct Registrations(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    keys: HashMap<Target, NotifyKey>,
    connections: Vec<(usize, Target)>,
}

impl Registrations {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Context {
    /// Registers a sink for an object, or for the whole store.
    pub(crate) fn advise(
        &self,
        id: Option<&[u8]>,
        events: EventMask,
        sink: &IMAPIAdviseSink,
    ) -> Reply<usize> {
        let target = match id {
            None => Target::Store,
            Some(id) if id == self.store_entry_id => Target::Store,
            Some(id) => match self.parse(id)? {
                (Kind::Store, _) => Target::Store,
                (kind, id) => Target::Object(kind, id),
            },
        };
        let mut inner = self.registrations.inner();
        let key = inner.keys.entry(target).or_insert_with(NotifyKey::unique).clone();
        let connection = self.hub.advise(key, events, sink);
        inner.connections.push((connection, target));
        Ok(connection)
    }

    pub(crate) fn unadvise(&self, connection: usize) -> Reply<()> {
        {
            let mut inner = self.registrations.inner();
            let place = inner.connections.iter().position(|(known, _)| *known == connection);
            let (_, target) =
                inner.connections.swap_remove(place.ok_or(Code::E_INVALID_PARAMETER)?);
            if !inner.connections.iter().any(|(_, other)| *other == target) {
                inner.keys.remove(&target);
            }
        }
        self.hub.unadvise(connection)
    }

    /// Ends all registrations of the logon.
    pub(crate) fn unadvise_all(&self) {
        let connections = {
            let mut inner = self.registrations.inner();
            inner.keys.clear();
            std::mem::take(&mut inner.connections)
        };
        for (connection, _) in connections {
            // One that the hub has ended by itself is what is wanted.
            let _ = self.hub.unadvise(connection);
        }
    }

    /// Tells the sinks of this logon what was committed.
    pub(crate) fn tell(&self, changes: &[Change]) {
        for change in changes {
            let keys: Vec<NotifyKey> = {
                let inner = self.registrations.inner();
                if inner.keys.is_empty() {
                    return;
                }
                let mut targets = vec![Target::Store, Target::Object(change.kind, change.object)];
                match change.event {
                    // Who watches the original hears of its copy.
                    Event::Copied => targets
                        .extend(change.old_object.map(|old| Target::Object(change.kind, old))),
                    Event::NewMail => targets
                        .extend(change.parent.map(|parent| Target::Object(Kind::Folder, parent))),
                    _ => {}
                }
                targets.iter().filter_map(|target| inner.keys.get(target).cloned()).collect()
            };
            if keys.is_empty() {
                continue;
            }
            if let Some(notification) = self.notification(change) {
                for key in keys {
                    self.hub.notify(&key, notification.clone());
                }
            }
        }
    }

    fn notification(&self, change: &Change) -> Option<Notification> {
        let id = |kind: Kind, id: i64| EntryId::from_bytes(self.entry_id(kind, id));
        let folder = |folder: Option<i64>| folder.map(|folder| id(Kind::Folder, folder));
        if change.event == Event::NewMail {
            // A message that is gone by now is no news.
            let record = self.database.read(|reader| reader.message(change.object)).ok()??;
            return Some(Notification::NewMail {
                entry_id: id(change.kind, change.object),
                parent: folder(change.parent),
                message_class: record
                    .props
                    .text(tags::MESSAGE_CLASS)
                    .unwrap_or("IPM.Note")
                    .to_owned(),
                message_flags: record.props.long(tags::MESSAGE_FLAGS).unwrap_or(flag::UNMODIFIED)
                    as u32,
            });
        }
        let entry_id = match change.kind {
            Kind::Store => EntryId::from_bytes(self.store_entry_id.clone()),
            kind => id(kind, change.object),
        };
        let event = ObjectEvent {
            entry_id: Some(entry_id),
            object_type: change.kind.object_type(),
            parent: folder(change.parent),
            old_id: change.old_object.map(|old| id(change.kind, old)),
            old_parent: folder(change.old_parent),
            tags: None,
        };
        Some(match change.event {
            Event::Created => Notification::ObjectCreated(event),
            Event::Deleted => Notification::ObjectDeleted(event),
            Event::Modified => Notification::ObjectModified(event),
            Event::Moved => Notification::ObjectMoved(event),
            Event::Copied => Notification::ObjectCopied(event),
            Event::SearchComplete => Notification::SearchComplete(event),
            Event::NewMail
            | Event::SearchBegun
            | Event::LinkAdded
            | Event::LinkChanged
            | Event::LinkRemoved => return None,
        })
    }
}
