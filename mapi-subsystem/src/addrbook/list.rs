//! Distribution lists of a local address book.

use std::sync::Arc;

use mapi_session::flags::{CreateEntryFlags, ObjectType};
use mapi_session::raw::{IDistList, IMAPIProp};
use mapi_session::wire::Row;
use mapi_session::{Code, EntryId};

use super::backing::EntryBacking;
use super::book::Kind;
use super::container::{self, Container};
use super::local::Local;
use super::{opened, personal, resolve, user};
use crate::com::{Fault, Liveness, Reply};
use crate::provider::{Access, Opened};
use crate::table::RowSource;

/// Opens a distribution list of the book.
pub(super) fn open(local: &Arc<Local>, id: i64, access: Access) -> Reply<Opened> {
    local.book.get(id)?;
    opened(ObjectType::DistList, &object(EntryBacking::existing(local, Kind::List, id, access)))
}

/// A distribution list that is kept by this.
pub(super) fn object(backing: Arc<EntryBacking>) -> IDistList {
    let rules = user::rules(backing.access());
    container::list(Arc::new(List(Arc::clone(&backing))), backing, rules)
}

impl Local {
    /// The rows of a list's members. One that is gone is left out.
    pub(super) fn rows_of(&self, members: &[Vec<u8>]) -> Reply<Vec<Row>> {
        let mut rows = Vec::new();
        for id in members {
            match self.row_of(id) {
                Ok(row) => rows.push(row),
                Err(fault) if is_gone(fault.code) => {}
                Err(fault) => return Err(fault),
            }
        }
        Ok(rows)
    }
}

/// Whether there is nobody any more of whom this is said, here or in another address book. One that
/// cannot be asked at the moment is something else: mail to its people would be lost.
fn is_gone(code: Code) -> bool {
    [Code::E_NOT_FOUND, Code::E_UNKNOWN_ENTRYID, Code::E_INVALID_ENTRYID].contains(&code)
}

struct List(Arc<EntryBacking>);

impl List {
    fn require_write(&self) -> Reply<()> {
        if self.0.access().wants_write() {
            return Ok(());
        }
        Err(Fault::new(
            Code::E_NO_ACCESS,
            "this distribution list was opened for reading; open it with MAPI_MODIFY",
        ))
    }

    fn members(&self) -> Reply<Vec<Row>> {
        self.0.local.rows_of(&self.0.members()?)
    }
}

impl Container for List {
    fn kind(&self) -> &'static str {
        "distribution list"
    }

    fn liveness(&self) -> &Arc<Liveness> {
        &self.0.local.context.liveness
    }

    fn open_entry(&self, entry_id: Option<&[u8]>, access: Access) -> Reply<Opened> {
        match entry_id {
            Some(id) => self.0.local.open(id, access),
            None => {
                let own = self.0.entry_id().ok_or_else(|| {
                    Fault::new(Code::E_NOT_FOUND, "this distribution list is not saved yet")
                })?;
                self.0.local.open(&own, access)
            }
        }
    }

    fn contents(&self) -> Reply<Arc<dyn RowSource>> {
        Ok(container::members(self.members()?))
    }

    fn look_up(&self, name: &str) -> Reply<Vec<Row>> {
        Ok(resolve::best(self.members()?, name))
    }

    fn templates(&self) -> Option<Vec<Row>> {
        Some(self.0.local.templates())
    }

    fn create_entry(&self, entry_id: &[u8], flags: CreateEntryFlags) -> Reply<IMAPIProp> {
        self.require_write()?;
        personal::create(&self.0.local, entry_id, flags, Some(Arc::clone(&self.0)))
    }

    fn copy_entries(&self, entries: &[EntryId], _: CreateEntryFlags) -> Reply<bool> {
        self.require_write()?;
        let mut all = true;
        for entry in entries {
            // A member must be a recipient, of an address book or described by itself.
            let known = self.0.local.row_of(entry.as_bytes());
            all &= known.and_then(|_| self.0.add_member(entry.as_bytes())).is_ok();
        }
        self.0.members_changed();
        Ok(all)
    }

    fn delete_entries(&self, entries: &[EntryId]) -> Reply<bool> {
        self.require_write()?;
        let ids: Vec<Vec<u8>> = entries.iter().map(|e| e.as_bytes().to_vec()).collect();
        let removed = self.0.remove_members(&ids)?;
        self.0.members_changed();
        Ok(removed >= entries.len())
    }
}
