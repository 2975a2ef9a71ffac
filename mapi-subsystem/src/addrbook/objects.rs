//! `IMailUser`: entries of people, those that are kept and those that only describe themselves.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mapi_session::flags::{CreateEntryFlags, ObjectType};
use mapi_session::raw::IMAPIProp;
use mapi_session::{Code, PropValue, tags};
use windows_core::Interface as _;

use super::book::{Kind, Record};
use super::entry::Entry;
use super::local::{Local, opened};
use crate::com::{Fault, Liveness, ObjectState, Reply};
use crate::generated::servers::{MailUserCom, MailUserServer, MapiPropCom};
use crate::props::{PropBacking, PropObject, PropRules, forward_props, put};
use crate::provider::{Access, Opened};
use crate::service::text;
use crate::session::unknown_of;

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
fn access_level(access: Access) -> PropValue {
    tags::ACCESS_LEVEL.with(i32::from(access.wants_write()))
}

struct User {
    props: Arc<PropObject>,
}

forward_props!(User, props);

impl MailUserServer for User {}

/// Opens a mail user of the book.
pub(super) fn open_user(local: &Arc<Local>, id: i64, access: Access) -> Reply<Opened> {
    // One that is gone is said now, not at the first use.
    local.book.get(id)?;
    let state = ObjectState::new("mail user", Arc::clone(&local.context.liveness));
    let backing = EntryBacking::existing(local, Kind::User, id, access);
    let props = PropObject::new(state.clone(), backing, rules(access));
    let object = MailUserCom::create(state, Arc::new(User { props }));
    Ok(opened(ObjectType::MailUser, unknown_of(&object)?))
}

/// Opens a mail user that is nothing but these properties, and read only.
pub(super) fn open_fixed(
    liveness: &Arc<Liveness>,
    mut properties: Vec<PropValue>,
) -> Reply<Opened> {
    put(&mut properties, access_level(Access::Read));
    let state = ObjectState::new("mail user", Arc::clone(liveness));
    let props = PropObject::new(state.clone(), Arc::new(properties), PropRules::default());
    let object = MailUserCom::create(state, Arc::new(User { props }));
    Ok(opened(ObjectType::MailUser, unknown_of(&object)?))
}

/// An entry that comes into being with its first SaveChanges; then it is a member of `list`, if
/// there is one.
pub(super) fn create(
    local: &Arc<Local>,
    kind: Kind,
    flags: CreateEntryFlags,
    list: Option<i64>,
    start: Vec<PropValue>,
) -> Reply<IMAPIProp> {
    let name = match kind {
        Kind::User => "new mail user",
        Kind::List => "new distribution list",
    };
    let state = ObjectState::new(name, Arc::clone(&local.context.liveness));
    let backing = Arc::new(EntryBacking {
        local: Arc::clone(local),
        kind,
        flags,
        list,
        start: start.clone(),
        access: Access::Modify,
        id: Mutex::new(None),
    });
    let props = PropObject::new(state.clone(), backing, rules(Access::Modify));
    // What it starts with is a change already: saved as it is, it comes into being.
    if !start.is_empty() {
        props.set_props(&start)?;
    }
    match kind {
        Kind::User => MailUserCom::create(state, Arc::new(User { props })).cast(),
        // It has no members before it is saved: its contents are opened with its identifier.
        Kind::List => Ok(MapiPropCom::create(state, props)),
    }
    .map_err(|_| Code::E_INTERFACE_NOT_SUPPORTED.into())
}

/// Keeps an entry in the database.
pub(super) struct EntryBacking {
    local: Arc<Local>,
    kind: Kind,
    flags: CreateEntryFlags,
    list: Option<i64>,
    /// What a new entry starts with.
    start: Vec<PropValue>,
    access: Access,
    /// `None` before the first save.
    id: Mutex<Option<i64>>,
}

impl EntryBacking {
    pub(super) fn existing(
        local: &Arc<Local>,
        kind: Kind,
        id: i64,
        access: Access,
    ) -> Arc<EntryBacking> {
        Arc::new(EntryBacking {
            local: Arc::clone(local),
            kind,
            flags: CreateEntryFlags::empty(),
            list: None,
            start: Vec::new(),
            access,
            id: Mutex::new(Some(id)),
        })
    }

    fn id(&self) -> MutexGuard<'_, Option<i64>> {
        self.id.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn entry(&self, id: i64) -> Entry {
        match self.kind {
            Kind::User => Entry::User(id),
            Kind::List => Entry::List(id),
        }
    }

    fn kept(&self, id: Option<i64>) -> Reply<Vec<PropValue>> {
        match id {
            Some(id) => Ok(self.local.book.get(id)?.properties),
            None => Ok(self.start.clone()),
        }
    }

    /// The entry that a new one would repeat, as its flags say what counts as the same: the
    /// address (strict) or the name (loose).
    fn duplicate(&self, kept: &[PropValue]) -> Reply<Option<Record>> {
        let strict = self.flags.contains(CreateEntryFlags::CHECK_DUP_STRICT);
        let loose = self.flags.contains(CreateEntryFlags::CHECK_DUP_LOOSE);
        if !strict && !loose {
            return Ok(None);
        }
        let same = |other: &[PropValue], tag| {
            let (a, b) = (text(kept, tag), text(other, tag));
            a.is_some() && a.map(str::to_lowercase) == b.map(str::to_lowercase)
        };
        Ok(self.local.book.list()?.into_iter().find(|record| {
            let name = same(&record.properties, tags::DISPLAY_NAME);
            let address = same(&record.properties, tags::EMAIL_ADDRESS);
            (strict && name && address) || (loose && (name || address))
        }))
    }
}

impl PropBacking for EntryBacking {
    fn load(&self) -> Reply<Vec<PropValue>> {
        let id = *self.id();
        let entry = match (id, self.kind) {
            (Some(id), _) => self.entry(id),
            (None, Kind::User) => Entry::UserTemplate,
            (None, Kind::List) => Entry::ListTemplate,
        };
        let mut shown = self.local.shown(entry, &self.kept(id)?);
        put(&mut shown, access_level(self.access));
        Ok(shown)
    }

    fn save(&self, set: &[PropValue], deleted: &[u16]) -> Reply<()> {
        let mut id = self.id();
        let mut kept = self.kept(*id)?;
        kept.retain(|p| !deleted.contains(&p.tag.id()));
        for property in set {
            put(&mut kept, property.clone());
        }
        let named = [tags::DISPLAY_NAME, tags::EMAIL_ADDRESS]
            .iter()
            .any(|tag| text(&kept, *tag).is_some_and(|t| !t.trim().is_empty()));
        if !named {
            return Err(Fault::new(
                Code::E_MISSING_REQUIRED_COLUMN,
                "an entry needs PR_DISPLAY_NAME or PR_EMAIL_ADDRESS",
            ));
        }
        let book = &self.local.book;
        match *id {
            Some(known) => {
                book.update(known, &kept)?;
                self.local.refresh()?;
                self.local.tell(self.entry(known), super::news::Event::Modified);
            }
            None => {
                let new = match self.duplicate(&kept)? {
                    Some(old) if self.flags.contains(CreateEntryFlags::REPLACE) => {
                        book.update(old.id, &kept)?;
                        old.id
                    }
                    Some(old) => {
                        return Err(Fault::new(
                            Code::E_COLLISION,
                            format!(
                                "the address book has \"{}\" already",
                                text(&old.properties, tags::DISPLAY_NAME).unwrap_or_default()
                            ),
                        ));
                    }
                    None => book.create(self.kind, &kept)?,
                };
                *id = Some(new);
                if let Some(list) = self.list {
                    let entry_id = self.local.id(self.entry(new));
                    book.add_member(list, &entry_id)?;
                }
                self.local.refresh()?;
                self.local.tell(self.entry(new), super::news::Event::Created);
            }
        }
        Ok(())
    }
}

impl EntryBacking {
    /// One for a mail user that is written at once.
    pub(super) fn new_copy(local: &Arc<Local>, flags: CreateEntryFlags) -> EntryBacking {
        EntryBacking {
            local: Arc::clone(local),
            kind: Kind::User,
            flags,
            list: None,
            start: Vec::new(),
            access: Access::Modify,
            id: Mutex::new(None),
        }
    }
}
