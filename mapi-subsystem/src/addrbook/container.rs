//! `IABContainer` and `IDistList`: MAPI's part of what holds entries. What they are, and whether
//! they change, a provider says by a [`Container`].

use std::sync::Arc;

use mapi_session::flags::{
    ContainerFlags, ContentsTableFlags, CreateEntryFlags, DisplayType, HierarchyTableFlags,
    ObjectType, OpenEntryFlags, ResolveNamesFlags,
};
use mapi_session::raw::{IDistList, IMAPIProgress, IMAPIProp, IMAPITable};
use mapi_session::rows::{AbContentsRow, AbHierarchyRow};
use mapi_session::wire::Row;
use mapi_session::{Code, EntryId, Guid, Outcome, Row as _, Tag, tags};
use windows_core::{GUID, IUnknown};

use super::details::Details;
use super::{object_type, one_off, opened, resolve, templates};
use crate::com::{Fault, Liveness, ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{
    AbContainerCom, AbContainerServer, ContainerServer, DistListCom, DistListServer,
};
use crate::home::uid_to_bytes;
use crate::identity::OneOff;
use crate::notify::NotificationHub;
use crate::props::{PropBacking, PropObject, PropRules, TableProp, forward_props};
use crate::provider::{Access, Opened};
use crate::table::{MemoryRows, RowSource, open_table};

/// A container or a distribution list, as its provider knows it.
pub(super) trait Container: Send + Sync + 'static {
    /// What people are told that it is.
    fn kind(&self) -> &'static str;

    /// How long its objects are valid.
    fn liveness(&self) -> &Arc<Liveness>;

    /// Opens an entry, or itself without an identifier.
    fn open_entry(&self, entry_id: Option<&[u8]>, access: Access) -> Reply<Opened>;

    /// Whether it has entries, beside other containers.
    fn has_contents(&self) -> bool {
        true
    }

    /// Its entries.
    fn contents(&self) -> Reply<Arc<dyn RowSource>>;

    /// Where its contents table tells of changes; none: it stays as it was opened.
    fn notifications(&self) -> Option<&NotificationHub> {
        None
    }

    /// The containers in it.
    fn containers(&self) -> Reply<Vec<Row>> {
        Ok(Vec::new())
    }

    /// The entries that a name may mean.
    fn look_up(&self, name: &str) -> Reply<Vec<Row>>;

    /// What new entries are made from: rows of the one-off table. None: it gets no new ones.
    fn templates(&self) -> Option<Vec<Row>> {
        None
    }

    /// A new entry, which is there once it is saved.
    fn create_entry(&self, _entry_id: &[u8], _flags: CreateEntryFlags) -> Reply<IMAPIProp> {
        Err(self.unmodifiable())
    }

    /// Copies entries into it; whether all of them.
    fn copy_entries(&self, _entries: &[EntryId], _flags: CreateEntryFlags) -> Reply<bool> {
        Err(self.unmodifiable())
    }

    /// Deletes entries; whether all of them were there.
    fn delete_entries(&self, _entries: &[EntryId]) -> Reply<bool> {
        Err(self.unmodifiable())
    }

    /// The failure of what changes it.
    fn unmodifiable(&self) -> Fault {
        Fault::new(Code::E_NO_SUPPORT, format!("this {} cannot be changed here", self.kind()))
    }
}

/// The row of a container in the hierarchy table, which are its properties, too.
pub(super) fn row(
    name: &str,
    id: Vec<u8>,
    display: DisplayType,
    flags: ContainerFlags,
    provider: &GUID,
) -> Row {
    vec![
        tags::DISPLAY_NAME.with(name),
        tags::DEPTH.with(0),
        tags::ENTRYID.with(id.clone()),
        tags::INSTANCE_KEY.with(id.clone()),
        tags::RECORD_KEY.with(id),
        tags::OBJECT_TYPE.with(object_type::CONTAINER),
        tags::DISPLAY_TYPE.with(display.to_raw().cast_signed()),
        tags::CONTAINER_FLAGS.with(flags.bits().cast_signed()),
        tags::AB_PROVIDER_ID.with(uid_to_bytes(provider).to_vec()),
    ]
}

/// The contents of a distribution list, by the rows of its members.
pub(super) fn members(rows: Vec<Row>) -> Arc<dyn RowSource> {
    let rows = MemoryRows::snapshot(AbContentsRow::TAGS, rows);
    rows.resolve_names_by(resolve::may_mean);
    rows
}

/// Opens a container with these properties.
pub(super) fn open(container: Arc<dyn Container>, properties: Row) -> Reply<Opened> {
    let mut tables = vec![Details::of_container().property(container.liveness())];
    let of = Arc::clone(&container);
    let hierarchy = move |unicode| hierarchy_table(&*of, unicode);
    tables.push(TableProp { tag: tags::CONTAINER_HIERARCHY.tag(), open: Box::new(hierarchy) });
    let (state, object) = object(container, Arc::new(properties), PropRules::default(), tables);
    opened(ObjectType::AbContainer, &AbContainerCom::create(state, object))
}

/// A distribution list with these properties.
pub(super) fn list(
    container: Arc<dyn Container>,
    backing: Arc<dyn PropBacking>,
    rules: PropRules,
) -> IDistList {
    let details = Details::of_list(rules.writable).property(container.liveness());
    let (state, object) = object(container, backing, rules, vec![details]);
    DistListCom::create(state, object)
}

/// A container's object, with the tables that all have among its properties.
fn object(
    container: Arc<dyn Container>,
    backing: Arc<dyn PropBacking>,
    rules: PropRules,
    mut tables: Vec<TableProp>,
) -> (ObjectState, Arc<Object>) {
    if container.has_contents() {
        let of = Arc::clone(&container);
        let contents = move |unicode| contents_table(&*of, unicode);
        tables.push(TableProp { tag: tags::CONTAINER_CONTENTS.tag(), open: Box::new(contents) });
    }
    if container.templates().is_some() {
        let of = Arc::clone(&container);
        let rows = move || Ok(of.templates().unwrap_or_default());
        tables.push(templates::property(container.liveness(), rows));
    }
    let state = ObjectState::new(container.kind(), Arc::clone(container.liveness()));
    let props = PropObject::with_tables(state.clone(), backing, rules, tables);
    (state, Arc::new(Object { container, props }))
}

fn contents_table(container: &dyn Container, unicode: bool) -> Reply<IMAPITable> {
    let state = ObjectState::new("address book contents", Arc::clone(container.liveness()));
    Ok(open_table(state, container.contents()?, container.notifications(), unicode))
}

fn hierarchy_table(container: &dyn Container, unicode: bool) -> Reply<IMAPITable> {
    let state = ObjectState::new("address book hierarchy", Arc::clone(container.liveness()));
    let rows = MemoryRows::snapshot(AbHierarchyRow::TAGS, container.containers()?);
    Ok(open_table(state, rows as _, None, unicode))
}

struct Object {
    container: Arc<dyn Container>,
    props: Arc<PropObject>,
}

forward_props!(Object, props);

impl ContainerServer for Object {
    fn get_contents_table(&self, flags: ContentsTableFlags, unicode: bool) -> Reply<IMAPITable> {
        if flags.contains(ContentsTableFlags::ASSOCIATED) && !deviates("M.E_NO_SUPPORT") {
            let text = "an address book has no associated contents";
            return Err(Fault::new(Code::E_NO_SUPPORT, text));
        }
        contents_table(&*self.container, unicode)
    }

    fn get_hierarchy_table(&self, _: HierarchyTableFlags, unicode: bool) -> Reply<IMAPITable> {
        hierarchy_table(&*self.container, unicode)
    }

    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        _: Option<Guid>,
        flags: OpenEntryFlags,
    ) -> Reply<(ObjectType, IUnknown)> {
        let opened = match entry_id {
            Some(id) if OneOff::is_one_off(id) => one_off::open(self.container.liveness(), id)?,
            id => self.container.open_entry(id, Access::of(flags))?,
        };
        Ok((opened.kind, opened.object))
    }
}

fn partial(all: bool) -> Outcome<()> {
    let all = all || deviates("M.W_PARTIAL_COMPLETION");
    Outcome::with_code((), if all { Code::S_OK } else { Code::W_PARTIAL_COMPLETION })
}

/// The methods that both interfaces have.
macro_rules! serve_entries {
    ($interface:ident) => {
        impl $interface for Object {
            fn create_entry(&self, entry_id: &[u8], flags: CreateEntryFlags) -> Reply<IMAPIProp> {
                self.container.create_entry(entry_id, flags)
            }

            fn copy_entries(
                &self,
                entries: &[EntryId],
                _: Option<&IMAPIProgress>,
                flags: CreateEntryFlags,
            ) -> Reply<Outcome<()>> {
                self.container.copy_entries(entries, flags).map(partial)
            }

            fn delete_entries(&self, entries: &[EntryId]) -> Reply<Outcome<()>> {
                self.container.delete_entries(entries).map(partial)
            }

            fn resolve_names(
                &self,
                columns: Option<&[Tag]>,
                _: ResolveNamesFlags,
                adr_list: &mut Vec<Row>,
                flag_list: &mut Vec<u32>,
            ) -> Reply<()> {
                let look_up = |name: &str| self.container.look_up(name);
                resolve::names(adr_list, flag_list, columns, look_up)
            }
        }
    };
}

serve_entries!(AbContainerServer);
serve_entries!(DistListServer);
