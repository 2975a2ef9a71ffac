//! What happens to the entries of a local address book: told to those who watch an entry or the
//! container, in this process at once, in others when they read the home's journal.

use mapi_session::EntryId;
use mapi_session::wire::{Notification, ObjectEvent};
use windows_core::GUID;

use super::entry::Entry;
use super::object_type;
use crate::deviation::deviates;
use crate::home::{uid_from_bytes, uid_to_bytes};
use crate::notify::{NotificationHub, NotifyKey};

/// What happened to an entry. The numbers are those of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    Created = 1,
    Deleted = 2,
    Modified = 3,
}

/// Tells those who watch an entry or its container.
pub(super) fn tell(hub: &NotificationHub, provider: &GUID, entry: Entry, event: Event) {
    let id = entry.to_entry_id(provider);
    let container = Entry::Container.to_entry_id(provider);
    let is_list = matches!(entry, Entry::List(_));
    let object = ObjectEvent {
        entry_id: Some(EntryId::from_bytes(id.clone())),
        object_type: if is_list { object_type::LIST } else { object_type::USER } as u32,
        parent: Some(EntryId::from_bytes(container.clone())),
        old_id: None,
        old_parent: None,
        tags: None,
    };
    let notification = match event {
        Event::Created => Notification::ObjectCreated(object),
        Event::Deleted => Notification::ObjectDeleted(object),
        Event::Modified => Notification::ObjectModified(object),
    };
    let container = if deviates("I.1.1.address-book") { id.clone() } else { container };
    for key in [id, container] {
        hub.notify(&NotifyKey::Object(key), notification.clone());
    }
}

/// What the journal keeps of a change: the provider's UID, the event's number, the entry's
/// identifier.
pub(super) fn payload(provider: &GUID, event: Event, entry: Entry) -> Vec<u8> {
    let mut payload = uid_to_bytes(provider).to_vec();
    payload.push(event as u8);
    payload.extend(entry.to_entry_id(provider));
    payload
}

/// Tells what another process has noted of a change. What a journal of another version says more,
/// or less, is passed over: tables are brought up to date whatever it says.
pub(crate) fn tell_noted(hub: &NotificationHub, payload: &[u8]) {
    let Some((provider, [event, entry @ ..])) = payload.split_first_chunk::<16>() else { return };
    let provider = uid_from_bytes(*provider);
    let event = match event {
        1 => Event::Created,
        2 => Event::Deleted,
        3 => Event::Modified,
        _ => return,
    };
    if let Ok(entry) = Entry::from_entry_id(entry, &provider)
        && !deviates("I.3.processes.address-book")
    {
        tell(hub, &provider, entry, event);
    }
}
