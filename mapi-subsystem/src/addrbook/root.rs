//! The root container of the address book: the containers of all providers.

use std::sync::Arc;

use mapi_session::flags::{
    ContainerFlags, ContentsTableFlags, DisplayType, HierarchyTableFlags, ObjectType,
    OpenEntryFlags, ResolveNamesFlags,
};
use mapi_session::raw::IMAPITable;
use mapi_session::rows::AbHierarchyRow;
use mapi_session::wire::Row;
use mapi_session::{Code, Guid, PropValue, Row as _, Tag, tags};
use windows_core::IUnknown;

use super::{object_type, resolve, server};
use crate::com::{Fault, ObjectState, Reply};
use crate::generated::servers::{AbContainerCom, AbContainerServer, ContainerServer};
use crate::identity::OwnObject;
use crate::props::{PropObject, PropRules, forward_props};
use crate::provider::Access;
use crate::session::{Session, unknown_of};
use crate::table::{MemoryRows, open_table};

/// Opens the root container.
pub(super) fn open(session: &Arc<Session>) -> Reply<(ObjectType, IUnknown)> {
    let state = ObjectState::new("address book root", Arc::clone(&session.liveness));
    let props = PropObject::new(state.clone(), Arc::new(properties()), PropRules::default());
    let server = Root { session: Arc::clone(session), props };
    let object = AbContainerCom::create(state, Arc::new(server));
    Ok((ObjectType::AbContainer, unknown_of(&object)?))
}

fn properties() -> Vec<PropValue> {
    let id = OwnObject::AddressBookRoot.to_entry_id();
    let flags = ContainerFlags::SUBCONTAINERS | ContainerFlags::UNMODIFIABLE;
    vec![
        tags::DISPLAY_NAME.with("Address Book"),
        tags::ENTRYID.with(id.clone()),
        tags::RECORD_KEY.with(id),
        tags::OBJECT_TYPE.with(object_type::CONTAINER),
        tags::DISPLAY_TYPE.with(DisplayType::NotSpecific.to_raw() as i32),
        tags::CONTAINER_FLAGS.with(flags.bits() as i32),
    ]
}

struct Root {
    session: Arc<Session>,
    props: Arc<PropObject>,
}

forward_props!(Root, props);

impl ContainerServer for Root {
    fn get_contents_table(&self, _: ContentsTableFlags, _: bool) -> Reply<IMAPITable> {
        Err(Fault::new(
            Code::E_NO_SUPPORT,
            "the root of the address book holds containers only; see its hierarchy table",
        ))
    }

    fn get_hierarchy_table(&self, _: HierarchyTableFlags, unicode: bool) -> Reply<IMAPITable> {
        let state = ObjectState::new("address book hierarchy", Arc::clone(&self.session.liveness));
        let rows = MemoryRows::snapshot(AbHierarchyRow::TAGS, server::containers(&self.session)?);
        Ok(open_table(state, rows as _, None, unicode))
    }

    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        _: Option<Guid>,
        flags: OpenEntryFlags,
    ) -> Reply<(ObjectType, IUnknown)> {
        server::open_entry(&self.session, entry_id, Access::of(flags))
    }
}

impl AbContainerServer for Root {
    fn resolve_names(
        &self,
        columns: Option<&[Tag]>,
        _: ResolveNamesFlags,
        adr_list: &mut Vec<Row>,
        flag_list: &mut Vec<u32>,
    ) -> Reply<()> {
        resolve::names(adr_list, flag_list, columns, |name| {
            // A container that cannot be asked leaves the name as it is.
            Ok(server::look_up(&self.session, name)?.rows)
        })
    }
}
