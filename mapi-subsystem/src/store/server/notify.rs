//! Who wants to hear of changes to which objects, and how they are told.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use mapi_session::raw::IMAPIAdviseSink;
use mapi_session::{Code, EntryId};

use super::Context;
use crate::com::Reply;
use crate::deviation::deviates;
use crate::notify::{EventMask, Notification, NotifyKey, ObjectEvent, TableChange, TableEvent};
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
        if deviates("I.3.processes.store") && self.database.tells_of_others() {
            return;
        }
        for change in changes {
            let keys: Vec<NotifyKey> = {
                let inner = self.registrations.inner();
                if inner.keys.is_empty() {
                    return;
                }
                let mut targets = vec![Target::Store, Target::Object(change.kind, change.object)];
                deviate(change, &mut targets);
                match change.event {
                    // Who watches the original hears of its copy.
                    Event::Copied => targets
                        .extend(change.old_object.map(|old| Target::Object(change.kind, old))),
                    Event::NewMail if !deviates("I.1.3.delivery") => targets
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
                    if deviates("I.1.3.copy") && change.event == Event::Copied {
                        let created = Change { event: Event::Created, ..*change };
                        self.notification(&created)
                            .into_iter()
                            .for_each(|created| self.hub.notify(&key, created));
                    }
                    if deviates("I.1.fnevTableModified") {
                        self.hub.notify(&key, table_changed());
                    }
                    if deviates("I.1.fnevStatusObjectModified") {
                        let (entry_id, props) = (EntryId::from_bytes(vec![0; 24]), Vec::new());
                        self.hub.notify(&key, Notification::StatusObject { entry_id, props });
                    }
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
                parent: folder(change.parent).filter(|_| !deviates("I.1.fnevNewMail")),
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
        let silent = |event: Event, rule: &str| change.event == event && deviates(rule);
        let is_nameless = silent(Event::Modified, "I.1.fnevObjectModified")
            || silent(Event::SearchComplete, "I.1.fnevSearchComplete");
        let is_orphan = silent(Event::Created, "I.1.fnevObjectCreated")
            || silent(Event::Deleted, "I.1.fnevObjectDeleted");
        let event = ObjectEvent {
            entry_id: Some(entry_id).filter(|_| !is_nameless),
            object_type: change.kind.object_type(),
            parent: folder(change.parent).filter(|_| !is_orphan),
            old_id: (change.old_object.map(|old| id(change.kind, old)))
                .filter(|_| !silent(Event::Copied, "I.1.fnevObjectCopied")),
            old_parent: folder(change.old_parent)
                .filter(|_| !silent(Event::Moved, "I.1.fnevObjectMoved")),
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
            | Event::LinkRemoved
            | Event::Submitted => return None,
        })
    }
}

/// Leaves out whom a change is to be told to, or adds one, to break a rule.
fn deviate(change: &Change, targets: &mut Vec<Target>) {
    let of_object = |target: &Target| matches!(target, Target::Object(..));
    let without = |event: Event, rule: &str| change.event == event && deviates(rule);
    if deviates("I.1.1") || without(Event::Created, "I.1.3.create") {
        targets.retain(of_object);
    }
    let leaves_object = without(Event::Deleted, "I.1.3.delete")
        || without(Event::Moved, "I.1.3.move")
        || without(Event::SearchComplete, "I.1.3.search")
        || without(Event::Modified, "I.1.3.counts");
    if leaves_object {
        targets.retain(|target| !of_object(target));
    }
}

/// An event that only tables tell.
fn table_changed() -> Notification {
    Notification::Table(TableEvent {
        change: TableChange::Changed,
        code: Code::S_OK,
        index: None,
        prior: None,
        row: Vec::new(),
    })
}
