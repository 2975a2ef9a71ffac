//! The container and the groups of a directory. People are fixed mail users.

use std::sync::Arc;

use mapi_session::flags::ObjectType;
use mapi_session::tags;
use mapi_session::wire::Row;

use super::super::container::{self, Container};
use super::super::{opened, resolve};
use super::Ldap;
use super::contents::Contents;
use super::entry::Entry;
use crate::com::{Liveness, Reply};
use crate::props::PropRules;
use crate::provider::{Access, Opened};
use crate::table::RowSource;

/// Opens the container.
pub(super) fn open_container(ldap: &Arc<Ldap>) -> Reply<Opened> {
    container::open(Arc::new(People(Arc::clone(ldap))), ldap.container_row())
}

/// Opens a group, of which this is the row.
pub(super) fn open_group(ldap: &Arc<Ldap>, name: String, mut row: Row) -> Reply<Opened> {
    row.push(tags::ACCESS_LEVEL.with(0));
    let group = Group { ldap: Arc::clone(ldap), name };
    let list = container::list(Arc::new(group), Arc::new(row), PropRules::default());
    opened(ObjectType::DistList, &list)
}

/// Everybody whom a directory has.
struct People(Arc<Ldap>);

impl Container for People {
    fn kind(&self) -> &'static str {
        "directory"
    }

    fn liveness(&self) -> &Arc<Liveness> {
        &self.0.context.liveness
    }

    fn open_entry(&self, entry_id: Option<&[u8]>, _: Access) -> Reply<Opened> {
        match entry_id {
            Some(id) => self.0.open(id),
            None => open_container(&self.0),
        }
    }

    fn contents(&self) -> Reply<Arc<dyn RowSource>> {
        Ok(Arc::new(Contents::new(Arc::clone(&self.0))))
    }

    fn look_up(&self, name: &str) -> Reply<Vec<Row>> {
        self.0.resolve(name)
    }
}

struct Group {
    ldap: Arc<Ldap>,
    name: String,
}

impl Container for Group {
    fn kind(&self) -> &'static str {
        "group of a directory"
    }

    fn liveness(&self) -> &Arc<Liveness> {
        &self.ldap.context.liveness
    }

    fn open_entry(&self, entry_id: Option<&[u8]>, _: Access) -> Reply<Opened> {
        let own = self.ldap.id(&Entry::Object(self.name.clone()));
        self.ldap.open(entry_id.unwrap_or(&own))
    }

    fn contents(&self) -> Reply<Arc<dyn RowSource>> {
        Ok(container::members(self.ldap.members(&self.name)?))
    }

    fn look_up(&self, name: &str) -> Reply<Vec<Row>> {
        Ok(resolve::best(self.ldap.members(&self.name)?, name))
    }
}
