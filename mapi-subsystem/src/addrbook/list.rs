//! `IDistList`: a distribution list and its members.

use std::sync::Arc;

use mapi_session::flags::{
    ContentsTableFlags, CreateEntryFlags, HierarchyTableFlags, ObjectType, OpenEntryFlags,
    ResolveNamesFlags,
};
use mapi_session::raw::{IMAPIProgress, IMAPIProp, IMAPITable};
use mapi_session::rows::{AbContentsRow, AbHierarchyRow};
use mapi_session::wire::Row;
use mapi_session::{Code, EntryId, Guid, Outcome, Row as _, Tag};
use windows_core::IUnknown;

use super::book::{Kind, matches_name};
use super::entry::Entry;
use super::local::{Local, opened};
use super::{container, objects, one_off, resolve};
use crate::com::{Fault, ObjectState, Reply};
use crate::generated::servers::{ContainerServer, DistListCom, DistListServer};
use crate::identity::OneOff;
use crate::props::{PropObject, forward_props};
use crate::provider::{Access, Opened};
use crate::session::unknown_of;
use crate::table::{MemoryRows, open_table};

/// Opens a distribution list of the book.
pub(super) fn open(local: &Arc<Local>, id: i64, access: Access) -> Reply<Opened> {
    local.book.get(id)?;
    let state = ObjectState::new("distribution list", Arc::clone(&local.context.liveness));
    let backing = objects::EntryBacking::existing(local, Kind::List, id, access);
    let props = PropObject::new(state.clone(), backing, objects::rules(access));
    let writable = access.wants_write();
    let server = List { local: Arc::clone(local), id, writable, props };
    let object = DistListCom::create(state, Arc::new(server));
    Ok(opened(ObjectType::DistList, unknown_of(&object)?))
}

impl Local {
    /// The rows of a list's members. One that is gone from the book is left out.
    pub(super) fn members(&self, list: i64) -> Reply<Vec<Row>> {
        let ids = self.book.members(list)?;
        Ok(ids.iter().filter_map(|id| self.row_of(id).ok()).collect())
    }
}

struct List {
    local: Arc<Local>,
    id: i64,
    writable: bool,
    props: Arc<PropObject>,
}

forward_props!(List, props);

impl List {
    fn require_write(&self) -> Reply<()> {
        if self.writable {
            return Ok(());
        }
        Err(Fault::new(
            Code::E_NO_ACCESS,
            "this distribution list was opened for reading; open it with MAPI_MODIFY",
        ))
    }

    fn changed(&self) {
        self.local.tell(Entry::List(self.id), super::news::Event::Modified);
    }
}

impl ContainerServer for List {
    fn get_contents_table(&self, flags: ContentsTableFlags, unicode: bool) -> Reply<IMAPITable> {
        container::no_associated(flags)?;
        let liveness = Arc::clone(&self.local.context.liveness);
        let state = ObjectState::new("members of a distribution list", liveness);
        let rows = MemoryRows::snapshot(AbContentsRow::TAGS, self.local.members(self.id)?);
        rows.resolve_names_by(|row, name| matches_name(row, name).0);
        Ok(open_table(state, rows as _, None, unicode))
    }

    fn get_hierarchy_table(&self, _: HierarchyTableFlags, unicode: bool) -> Reply<IMAPITable> {
        let liveness = Arc::clone(&self.local.context.liveness);
        let state = ObjectState::new("address book hierarchy", liveness);
        let rows = MemoryRows::snapshot(AbHierarchyRow::TAGS, Vec::new());
        Ok(open_table(state, rows as _, None, unicode))
    }

    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        _: Option<Guid>,
        flags: OpenEntryFlags,
    ) -> Reply<(ObjectType, IUnknown)> {
        let own = self.local.id(Entry::List(self.id));
        let id = entry_id.unwrap_or(&own);
        let opened = if OneOff::is_one_off(id) {
            objects::open_fixed(&self.local.context.liveness, one_off::row(id)?)?
        } else {
            self.local.open(id, Access::of(flags))?
        };
        Ok((opened.kind, opened.object))
    }
}

impl DistListServer for List {
    fn create_entry(&self, entry_id: &[u8], flags: CreateEntryFlags) -> Reply<IMAPIProp> {
        self.require_write()?;
        container::create(&self.local, entry_id, flags, Some(self.id))
    }

    fn copy_entries(
        &self,
        entries: &[EntryId],
        _: Option<&IMAPIProgress>,
        _: CreateEntryFlags,
    ) -> Reply<Outcome<()>> {
        self.require_write()?;
        let mut all = true;
        for entry in entries {
            // A member must be a recipient, of this book or described by itself.
            let added = self
                .local
                .row_of(entry.as_bytes())
                .and_then(|_| self.local.book.add_member(self.id, entry.as_bytes()));
            all &= added.is_ok();
        }
        self.changed();
        Ok(container::partial(all))
    }

    fn delete_entries(&self, entries: &[EntryId]) -> Reply<Outcome<()>> {
        self.require_write()?;
        let ids: Vec<Vec<u8>> = entries.iter().map(|e| e.as_bytes().to_vec()).collect();
        let removed = self.local.book.remove_members(self.id, &ids)?;
        self.changed();
        Ok(container::partial(removed >= entries.len()))
    }

    fn resolve_names(
        &self,
        columns: Option<&[Tag]>,
        _: ResolveNamesFlags,
        adr_list: &mut Vec<Row>,
        flag_list: &mut Vec<u32>,
    ) -> Reply<()> {
        resolve::names(adr_list, flag_list, columns, |name| {
            Ok(resolve::best(self.local.members(self.id)?, |row| matches_name(row, name)))
        })
    }
}
