//! `IABContainer`: the container of the local address book.

use std::sync::Arc;

use mapi_session::flags::{
    ContentsTableFlags, CreateEntryFlags, HierarchyTableFlags, ObjectType, OpenEntryFlags,
    ResolveNamesFlags,
};
use mapi_session::raw::{IMAPIProgress, IMAPIProp, IMAPITable};
use mapi_session::rows::AbHierarchyRow;
use mapi_session::wire::Row;
use mapi_session::{Code, EntryId, Guid, Outcome, Row as _, Tag, tags};
use windows_core::IUnknown;

use super::book::{Kind, matches_name};
use super::entry::Entry;
use super::local::{Local, opened};
use super::{objects, one_off, resolve};
use crate::com::{Fault, ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{AbContainerCom, AbContainerServer, ContainerServer};
use crate::identity::OneOff;
use crate::props::{PropObject, PropRules, forward_props, put};
use crate::provider::{Access, Opened};
use crate::session::unknown_of;
use crate::table::{MemoryRows, open_table};

/// Opens the container.
pub(super) fn open(local: &Arc<Local>) -> Reply<Opened> {
    let mut properties = local.container_row();
    put(&mut properties, tags::DEF_CREATE_MAILUSER.with(local.id(Entry::UserTemplate)));
    put(&mut properties, tags::DEF_CREATE_DL.with(local.id(Entry::ListTemplate)));
    let state = ObjectState::new("address book container", Arc::clone(&local.context.liveness));
    let props = PropObject::new(state.clone(), Arc::new(properties), PropRules::default());
    let server = Container { local: Arc::clone(local), props };
    let object = AbContainerCom::create(state, Arc::new(server));
    Ok(opened(ObjectType::AbContainer, unknown_of(&object)?))
}

struct Container {
    local: Arc<Local>,
    props: Arc<PropObject>,
}

forward_props!(Container, props);

impl ContainerServer for Container {
    fn get_contents_table(&self, flags: ContentsTableFlags, unicode: bool) -> Reply<IMAPITable> {
        no_associated(flags)?;
        self.local.refresh()?;
        let liveness = Arc::clone(&self.local.context.liveness);
        let state = ObjectState::new("address book contents", liveness);
        let rows = Arc::clone(&self.local.rows);
        rows.resolve_names_by(|row, name| matches_name(row, name).0);
        Ok(open_table(state, rows as _, Some(&self.local.context.notifications), unicode))
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
        let container = self.local.id(Entry::Container);
        let id = entry_id.unwrap_or(&container);
        if OneOff::is_one_off(id) {
            let opened = objects::open_fixed(&self.local.context.liveness, one_off::row(id)?)?;
            return Ok((opened.kind, opened.object));
        }
        let opened = self.local.open(id, Access::of(flags))?;
        Ok((opened.kind, opened.object))
    }
}

impl AbContainerServer for Container {
    fn create_entry(&self, entry_id: &[u8], flags: CreateEntryFlags) -> Reply<IMAPIProp> {
        create(&self.local, entry_id, flags, None)
    }

    fn copy_entries(
        &self,
        entries: &[EntryId],
        _: Option<&IMAPIProgress>,
        flags: CreateEntryFlags,
    ) -> Reply<Outcome<()>> {
        let mut all = true;
        for entry in entries {
            all &= copy(&self.local, entry.as_bytes(), flags).is_ok();
        }
        Ok(partial(all))
    }

    fn delete_entries(&self, entries: &[EntryId]) -> Reply<Outcome<()>> {
        let mut ids = Vec::new();
        let mut gone = Vec::new();
        for entry in entries {
            match self.local.entry(entry.as_bytes()) {
                Ok(found @ (Entry::User(id) | Entry::List(id))) => {
                    ids.push(id);
                    gone.push(found);
                }
                _ => continue,
            }
        }
        let deleted = self.local.book.delete(&ids)?;
        self.local.refresh()?;
        for entry in gone {
            self.local.tell(entry, super::news::Event::Deleted);
        }
        Ok(partial(deleted == entries.len()))
    }

    fn resolve_names(
        &self,
        columns: Option<&[Tag]>,
        _: ResolveNamesFlags,
        adr_list: &mut Vec<Row>,
        flag_list: &mut Vec<u32>,
    ) -> Reply<()> {
        let local = &self.local;
        resolve::names(adr_list, flag_list, columns, |name| {
            let mut rows: Vec<Row> =
                local.book.list()?.iter().map(|record| local.shown_record(record)).collect();
            rows.extend(local.me()?);
            Ok(resolve::best(rows, |row| matches_name(row, name)))
        })
    }
}

/// A new entry from a template, or from what an entry or a one-off says.
pub(super) fn create(
    local: &Arc<Local>,
    entry_id: &[u8],
    flags: CreateEntryFlags,
    list: Option<i64>,
) -> Reply<IMAPIProp> {
    if OneOff::is_one_off(entry_id) {
        return objects::create(local, Kind::User, flags, list, kept(one_off::row(entry_id)?));
    }
    let (kind, start) = match local.entry(entry_id)? {
        Entry::UserTemplate => (Kind::User, Vec::new()),
        Entry::ListTemplate => (Kind::List, Vec::new()),
        Entry::User(id) => (Kind::User, local.book.get(id)?.properties),
        Entry::Me => (Kind::User, kept(local.row_of(entry_id)?)),
        _ => {
            return Err(Fault::new(
                Code::E_INVALID_ENTRYID,
                "a new entry is made from a template (PR_DEF_CREATE_MAILUSER, PR_DEF_CREATE_DL) or from a mail user",
            ));
        }
    };
    objects::create(local, kind, flags, list, start)
}

/// Copies a mail user into the book at once.
fn copy(local: &Arc<Local>, entry_id: &[u8], flags: CreateEntryFlags) -> Reply<()> {
    use crate::props::PropBacking as _;
    let row = kept(local.row_of(entry_id)?);
    objects::EntryBacking::new_copy(local, flags).save(&row, &[])
}

/// What of a row an entry keeps.
fn kept(row: Row) -> Row {
    let computed = objects::computed();
    row.into_iter().filter(|p| !computed.contains(&p.tag.id())).collect()
}

pub(super) fn partial(all: bool) -> Outcome<()> {
    let all = all || deviates("M.W_PARTIAL_COMPLETION");
    Outcome::with_code((), if all { Code::S_OK } else { Code::W_PARTIAL_COMPLETION })
}

pub(super) fn no_associated(flags: ContentsTableFlags) -> Reply<()> {
    if flags.contains(ContentsTableFlags::ASSOCIATED) && !deviates("M.E_NO_SUPPORT") {
        return Err(Fault::new(Code::E_NO_SUPPORT, "an address book has no associated contents"));
    }
    Ok(())
}
