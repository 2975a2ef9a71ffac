//! The objects of a directory: its container and its groups. People are fixed mail users.

use std::sync::Arc;

use mapi_session::flags::{
    ContentsTableFlags, HierarchyTableFlags, ObjectType, OpenEntryFlags, ResolveNamesFlags,
};
use mapi_session::raw::IMAPITable;
use mapi_session::rows::{AbContentsRow, AbHierarchyRow};
use mapi_session::wire::Row;
use mapi_session::{Guid, Row as _, Tag, tags};
use windows_core::IUnknown;

use super::super::book::matches_name;
use super::super::container::no_associated;
use super::super::local::opened;
use super::super::{objects, one_off, resolve};
use super::Ldap;
use super::contents::Contents;
use super::entry::Entry;
use crate::com::{ObjectState, Reply};
use crate::generated::servers::{
    AbContainerCom, AbContainerServer, ContainerServer, DistListCom, DistListServer,
};
use crate::identity::OneOff;
use crate::props::{PropObject, PropRules, forward_props};
use crate::provider::Opened;
use crate::session::unknown_of;
use crate::table::{MemoryRows, open_table};

impl Ldap {
    fn object(&self, name: &'static str) -> ObjectState {
        ObjectState::new(name, Arc::clone(&self.context.liveness))
    }

    fn no_containers(&self, unicode: bool) -> IMAPITable {
        let rows = MemoryRows::snapshot(AbHierarchyRow::TAGS, Vec::new());
        open_table(self.object("address book hierarchy"), rows as _, None, unicode)
    }

    fn open_by(self: &Arc<Self>, id: &[u8]) -> Reply<(ObjectType, IUnknown)> {
        let opened = if OneOff::is_one_off(id) {
            objects::open_fixed(&self.context.liveness, one_off::row(id)?)?
        } else {
            self.open(id)?
        };
        Ok((opened.kind, opened.object))
    }
}

/// Opens the container.
pub(super) fn open_container(ldap: &Arc<Ldap>) -> Reply<Opened> {
    let state = ldap.object("directory");
    let properties = Arc::new(ldap.container_row());
    let props = PropObject::new(state.clone(), properties, PropRules::default());
    let object =
        AbContainerCom::create(state, Arc::new(Container { ldap: Arc::clone(ldap), props }));
    Ok(opened(ObjectType::AbContainer, unknown_of(&object)?))
}

/// Opens a group, of which this is the row.
pub(super) fn open_group(ldap: &Arc<Ldap>, name: String, mut row: Row) -> Reply<Opened> {
    row.push(tags::ACCESS_LEVEL.with(0));
    let state = ldap.object("group of a directory");
    let props = PropObject::new(state.clone(), Arc::new(row), PropRules::default());
    let object =
        DistListCom::create(state, Arc::new(Group { ldap: Arc::clone(ldap), name, props }));
    Ok(opened(ObjectType::DistList, unknown_of(&object)?))
}

struct Container {
    ldap: Arc<Ldap>,
    props: Arc<PropObject>,
}

forward_props!(Container, props);

impl ContainerServer for Container {
    fn get_contents_table(&self, flags: ContentsTableFlags, unicode: bool) -> Reply<IMAPITable> {
        no_associated(flags)?;
        let rows = Arc::new(Contents::new(Arc::clone(&self.ldap)));
        Ok(open_table(self.ldap.object("directory contents"), rows as _, None, unicode))
    }

    fn get_hierarchy_table(&self, _: HierarchyTableFlags, unicode: bool) -> Reply<IMAPITable> {
        Ok(self.ldap.no_containers(unicode))
    }

    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        _: Option<Guid>,
        _: OpenEntryFlags,
    ) -> Reply<(ObjectType, IUnknown)> {
        let own = self.ldap.id(&Entry::Container);
        self.ldap.open_by(entry_id.unwrap_or(&own))
    }
}

impl AbContainerServer for Container {
    fn resolve_names(
        &self,
        columns: Option<&[Tag]>,
        _: ResolveNamesFlags,
        adr_list: &mut Vec<Row>,
        flag_list: &mut Vec<u32>,
    ) -> Reply<()> {
        resolve::names(adr_list, flag_list, columns, |name| self.ldap.resolve(name))
    }
}

struct Group {
    ldap: Arc<Ldap>,
    name: String,
    props: Arc<PropObject>,
}

forward_props!(Group, props);

impl ContainerServer for Group {
    fn get_contents_table(&self, flags: ContentsTableFlags, unicode: bool) -> Reply<IMAPITable> {
        no_associated(flags)?;
        let rows = MemoryRows::snapshot(AbContentsRow::TAGS, self.ldap.members(&self.name)?);
        rows.resolve_names_by(|row, name| matches_name(row, name).0);
        Ok(open_table(self.ldap.object("members of a group"), rows as _, None, unicode))
    }

    fn get_hierarchy_table(&self, _: HierarchyTableFlags, unicode: bool) -> Reply<IMAPITable> {
        Ok(self.ldap.no_containers(unicode))
    }

    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        _: Option<Guid>,
        _: OpenEntryFlags,
    ) -> Reply<(ObjectType, IUnknown)> {
        let own = self.ldap.id(&Entry::Object(self.name.clone()));
        self.ldap.open_by(entry_id.unwrap_or(&own))
    }
}

impl DistListServer for Group {
    fn resolve_names(
        &self,
        columns: Option<&[Tag]>,
        _: ResolveNamesFlags,
        adr_list: &mut Vec<Row>,
        flag_list: &mut Vec<u32>,
    ) -> Reply<()> {
        resolve::names(adr_list, flag_list, columns, |name| {
            Ok(resolve::best(self.ldap.members(&self.name)?, |row| matches_name(row, name)))
        })
    }
}
