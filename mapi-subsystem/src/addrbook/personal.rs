//! The container of a local address book.

use std::sync::Arc;

use mapi_session::flags::CreateEntryFlags;
use mapi_session::raw::IMAPIProp;
use mapi_session::wire::Row;
use mapi_session::{Code, EntryId, tags};
use windows_core::Interface as _;

use super::backing::EntryBacking;
use super::book::Kind;
use super::container::{self, Container};
use super::entry::Entry;
use super::local::Local;
use super::news::Event;
use super::{list, object_type, resolve, user};
use crate::com::{Fault, Liveness, Reply};
use crate::identity::{OneOff, OwnObject};
use crate::notify::NotificationHub;
use crate::props::PropBacking as _;
use crate::provider::{Access, Opened};
use crate::service::{binary, long};
use crate::table::RowSource;

/// Opens the container.
pub(super) fn open(local: &Arc<Local>) -> Reply<Opened> {
    let mut properties = local.container_row();
    properties.push(tags::DEF_CREATE_MAILUSER.with(local.id(Entry::UserTemplate)));
    properties.push(tags::DEF_CREATE_DL.with(local.id(Entry::ListTemplate)));
    container::open(Arc::new(Personal(Arc::clone(local))), properties)
}

struct Personal(Arc<Local>);

impl Container for Personal {
    fn kind(&self) -> &'static str {
        "address book container"
    }

    fn liveness(&self) -> &Arc<Liveness> {
        &self.0.context.liveness
    }

    fn open_entry(&self, entry_id: Option<&[u8]>, access: Access) -> Reply<Opened> {
        let own = self.0.id(Entry::Container);
        self.0.open(entry_id.unwrap_or(&own), access)
    }

    fn contents(&self) -> Reply<Arc<dyn RowSource>> {
        self.0.refresh()?;
        self.0.rows.resolve_names_by(resolve::may_mean);
        Ok(Arc::clone(&self.0.rows) as _)
    }

    fn notifications(&self) -> Option<&NotificationHub> {
        Some(&self.0.context.notifications)
    }

    fn look_up(&self, name: &str) -> Reply<Vec<Row>> {
        Ok(resolve::best(self.0.candidates()?, name))
    }

    fn templates(&self) -> Option<Vec<Row>> {
        Some(self.0.templates())
    }

    fn create_entry(&self, entry_id: &[u8], flags: CreateEntryFlags) -> Reply<IMAPIProp> {
        create(&self.0, entry_id, flags, None)
    }

    fn copy_entries(&self, entries: &[EntryId], flags: CreateEntryFlags) -> Reply<bool> {
        let copied = entries.iter().map(|entry| copy(&self.0, entry.as_bytes(), flags).is_ok());
        Ok(copied.fold(true, |all, copied| all & copied))
    }

    fn delete_entries(&self, entries: &[EntryId]) -> Reply<bool> {
        let mut ids = Vec::new();
        let mut gone = Vec::new();
        for entry in entries {
            match self.0.entry(entry.as_bytes()) {
                Ok(found @ (Entry::User(id) | Entry::List(id))) => {
                    ids.push(id);
                    gone.push(found);
                }
                _ => continue,
            }
        }
        let deleted = self.0.book.delete(&ids)?;
        self.0.refresh()?;
        for entry in gone {
            self.0.tell(entry, Event::Deleted);
        }
        Ok(deleted == entries.len())
    }
}

/// A new entry from a template, or from what an entry of any address book or a one-off says; a
/// member of `list`, if there is one.
pub(super) fn create(
    local: &Arc<Local>,
    entry_id: &[u8],
    flags: CreateEntryFlags,
    list: Option<Arc<EntryBacking>>,
) -> Reply<IMAPIProp> {
    let (kind, start) = if OwnObject::is_own(entry_id) {
        match OwnObject::from_entry_id(entry_id)? {
            OwnObject::OneOffTemplate => (Kind::User, Vec::new()),
            _ => return Err(no_template()),
        }
    } else if OneOff::is_one_off(entry_id) || !local.owns(entry_id) {
        let row = local.row_of(entry_id)?;
        if long(&row, tags::OBJECT_TYPE) != object_type::USER {
            return Err(no_template());
        }
        (Kind::User, kept(row))
    } else {
        match local.entry(entry_id)? {
            Entry::UserTemplate => (Kind::User, Vec::new()),
            Entry::ListTemplate => (Kind::List, Vec::new()),
            Entry::User(id) => (Kind::User, local.book.get(id)?.properties),
            Entry::Me => (Kind::User, kept(local.row_of(entry_id)?)),
            Entry::List(_) | Entry::Container => return Err(no_template()),
        }
    };
    let backing = EntryBacking::new(local, kind, Access::Modify, flags, list);
    let entry = match kind {
        Kind::User => local.user("new mail user", backing, &start)?.cast(),
        Kind::List => list::object(backing).cast(),
    };
    entry.map_err(|_| Code::E_INTERFACE_NOT_SUPPORTED.into())
}

fn no_template() -> Fault {
    Fault::new(
        Code::E_INVALID_ENTRYID,
        "a new entry is made from a template (PR_CREATE_TEMPLATES) or from a mail user",
    )
}

/// Copies a mail user or a distribution list into the book at once.
fn copy(local: &Arc<Local>, entry_id: &[u8], flags: CreateEntryFlags) -> Reply<()> {
    let row = local.row_of(entry_id)?;
    let list = long(&row, tags::OBJECT_TYPE) == object_type::LIST;
    let kind = if list { Kind::List } else { Kind::User };
    let copy = EntryBacking::new(local, kind, Access::Modify, flags, None);
    if list {
        for member in local.members_of(entry_id)? {
            let id = binary(&member, tags::ENTRYID).ok_or(Code::E_NOT_FOUND)?;
            copy.add_member(id)?;
        }
    }
    copy.save(&kept(row), &[])
}

/// What of a row an entry keeps: not what it computes from that.
fn kept(row: Row) -> Row {
    let mut computed = user::computed();
    computed.extend([tags::TRANSMITABLE_DISPLAY_NAME.tag().id(), tags::SMTP_ADDRESS.tag().id()]);
    row.into_iter().filter(|p| !computed.contains(&p.tag.id())).collect()
}
