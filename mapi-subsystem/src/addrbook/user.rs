//! `IMailUser`: people, those that are kept and those that only describe themselves.

use std::sync::Arc;

use mapi_session::flags::ObjectType;
use mapi_session::raw::IMailUser;
use mapi_session::wire::Row;
use mapi_session::{PropValue, tags};

use super::details::Details;
use super::opened;
use crate::com::{Liveness, ObjectState, Reply};
use crate::generated::servers::{MailUserCom, MailUserServer};
use crate::props::{PropBacking, PropObject, PropRules, forward_props, put};
use crate::provider::{Access, Opened};

/// What an entry computes: it is neither set nor kept.
pub(super) fn computed() -> Vec<u16> {
    [
        tags::OBJECT_TYPE.tag(),
        tags::DISPLAY_TYPE.tag(),
        tags::ENTRYID.tag(),
        tags::RECORD_KEY.tag(),
        tags::INSTANCE_KEY.tag(),
        tags::SEARCH_KEY.tag(),
        tags::ACCESS_LEVEL.tag(),
    ]
    .iter()
    .map(|t| t.id())
    .collect()
}

/// The rules of an entry that changes with SaveChanges.
pub(super) fn rules(access: Access) -> PropRules {
    PropRules {
        writable: access.wants_write(),
        transacted: true,
        computed: computed(),
        ..PropRules::default()
    }
}

/// `PR_ACCESS_LEVEL` of an entry that is opened so.
pub(super) fn access_level(access: Access) -> PropValue {
    tags::ACCESS_LEVEL.with(i32::from(access.wants_write()))
}

struct User {
    props: Arc<PropObject>,
}

forward_props!(User, props);

impl MailUserServer for User {}

/// A mail user with these properties, of which `start` is set but not saved; `name` is what people
/// are told that it is.
pub(super) fn object(
    liveness: &Arc<Liveness>,
    name: &'static str,
    backing: Arc<dyn PropBacking>,
    rules: PropRules,
    details: Details,
    start: &[PropValue],
) -> Reply<IMailUser> {
    let state = ObjectState::new(name, Arc::clone(liveness));
    let tables = vec![details.property(liveness)];
    let props = PropObject::with_tables(state.clone(), backing, rules, tables);
    if !start.is_empty() {
        props.set_props(start)?;
    }
    Ok(MailUserCom::create(state, Arc::new(User { props })))
}

/// Opens a mail user that is nothing but these properties, and read only.
pub(super) fn open_fixed(
    liveness: &Arc<Liveness>,
    mut properties: Row,
    details: Details,
) -> Reply<Opened> {
    put(&mut properties, access_level(Access::Read));
    let properties = Arc::new(properties);
    let user = object(liveness, "mail user", properties, PropRules::default(), details, &[])?;
    opened(ObjectType::MailUser, &user)
}
