//! The root container of the address book: the containers of all providers.

use std::sync::Arc;

use mapi_session::flags::{ContainerFlags, DisplayType};
use mapi_session::wire::Row;
use mapi_session::{Code, tags};

use super::container::{self, Container};
use super::{object_type, server};
use crate::com::{Fault, Liveness, Reply};
use crate::identity::OwnObject;
use crate::provider::{Access, Opened};
use crate::session::Session;
use crate::table::RowSource;

/// Opens the root container.
pub(super) fn open(session: &Arc<Session>) -> Reply<Opened> {
    let id = OwnObject::AddressBookRoot.to_entry_id();
    let flags = ContainerFlags::SUBCONTAINERS | ContainerFlags::UNMODIFIABLE;
    let properties = vec![
        tags::DISPLAY_NAME.with("Address Book"),
        tags::ENTRYID.with(id.clone()),
        tags::RECORD_KEY.with(id),
        tags::OBJECT_TYPE.with(object_type::CONTAINER),
        tags::DISPLAY_TYPE.with(DisplayType::NotSpecific.to_raw() as i32),
        tags::CONTAINER_FLAGS.with(flags.bits() as i32),
    ];
    container::open(Arc::new(Root(Arc::clone(session))), properties)
}

struct Root(Arc<Session>);

impl Container for Root {
    fn kind(&self) -> &'static str {
        "address book root"
    }

    fn liveness(&self) -> &Arc<Liveness> {
        &self.0.liveness
    }

    fn open_entry(&self, entry_id: Option<&[u8]>, access: Access) -> Reply<Opened> {
        server::open_object(&self.0, entry_id, access)
    }

    fn has_contents(&self) -> bool {
        false
    }

    fn contents(&self) -> Reply<Arc<dyn RowSource>> {
        Err(Fault::new(
            Code::E_NO_SUPPORT,
            "the root of the address book holds containers only; see its hierarchy table",
        ))
    }

    fn containers(&self) -> Reply<Vec<Row>> {
        server::containers(&self.0)
    }

    fn look_up(&self, name: &str) -> Reply<Vec<Row>> {
        // A container that cannot be asked leaves the name as it is.
        Ok(server::look_up(&self.0, name)?.rows)
    }
}
