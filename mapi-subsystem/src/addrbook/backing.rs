//! Entries of a local address book as they are changed: in the database with SaveChanges.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mapi_session::flags::CreateEntryFlags;
use mapi_session::{Code, PropValue, tags};

use super::book::{Kind, Record};
use super::entry::Entry;
use super::local::Local;
use super::news::Event;
use super::user::access_level;
use crate::com::{Fault, Reply};
use crate::props::{PropBacking, put};
use crate::provider::Access;
use crate::service::text;

/// Keeps an entry in the database.
pub(super) struct EntryBacking {
    pub(super) local: Arc<Local>,
    kind: Kind,
    flags: CreateEntryFlags,
    /// The list that a new entry is to be a member of.
    list: Option<Arc<EntryBacking>>,
    access: Access,
    /// `None` before the first save.
    id: Mutex<Option<i64>>,
    /// The members of a list that is not saved yet.
    members: Mutex<Vec<Vec<u8>>>,
}

impl EntryBacking {
    pub(super) fn existing(
        local: &Arc<Local>,
        kind: Kind,
        id: i64,
        access: Access,
    ) -> Arc<EntryBacking> {
        let backing = EntryBacking::new(local, kind, access, CreateEntryFlags::empty(), None);
        *backing.id() = Some(id);
        backing
    }

    /// An entry that comes into being with its first save; then it is a member of `list`, if there
    /// is one.
    pub(super) fn new(
        local: &Arc<Local>,
        kind: Kind,
        access: Access,
        flags: CreateEntryFlags,
        list: Option<Arc<EntryBacking>>,
    ) -> Arc<EntryBacking> {
        Arc::new(EntryBacking {
            local: Arc::clone(local),
            kind,
            flags,
            list,
            access,
            id: Mutex::default(),
            members: Mutex::default(),
        })
    }

    fn id(&self) -> MutexGuard<'_, Option<i64>> {
        self.id.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<Vec<u8>>> {
        self.members.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How it was opened.
    pub(super) fn access(&self) -> Access {
        self.access
    }

    /// Its entry identifier; none before the first save.
    pub(super) fn entry_id(&self) -> Option<Vec<u8>> {
        self.id().map(|id| self.local.id(Entry::of(self.kind, id)))
    }

    /// The entry identifiers of a list's members.
    pub(super) fn members(&self) -> Reply<Vec<Vec<u8>>> {
        match *self.id() {
            Some(id) => self.local.book.members(id),
            None => Ok(self.waiting().clone()),
        }
    }

    /// Adds a member to a list: at once, or with the list where that is not saved yet.
    pub(super) fn add_member(&self, entry_id: &[u8]) -> Reply<()> {
        match *self.id() {
            Some(id) => self.local.book.add_member(id, entry_id),
            None => {
                self.waiting().push(entry_id.to_vec());
                Ok(())
            }
        }
    }

    /// Takes members out of a list; how many of them were there.
    pub(super) fn remove_members(&self, entry_ids: &[Vec<u8>]) -> Reply<usize> {
        match *self.id() {
            Some(id) => self.local.book.remove_members(id, entry_ids),
            None => {
                let mut waiting = self.waiting();
                let before = waiting.len();
                waiting.retain(|member| !entry_ids.contains(member));
                Ok(before - waiting.len())
            }
        }
    }

    /// Tells that the members of a list have changed.
    pub(super) fn members_changed(&self) {
        if let Some(id) = *self.id() {
            self.local.tell(Entry::of(self.kind, id), Event::Modified);
        }
    }

    fn kept(&self, id: Option<i64>) -> Reply<Vec<PropValue>> {
        match id {
            Some(id) => Ok(self.local.book.get(id)?.properties),
            None => Ok(Vec::new()),
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
            (Some(id), kind) => Entry::of(kind, id),
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
                self.local.tell(Entry::of(self.kind, known), Event::Modified);
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
                for member in self.waiting().drain(..) {
                    book.add_member(new, &member)?;
                }
                let entry = Entry::of(self.kind, new);
                if let Some(list) = &self.list {
                    list.add_member(&self.local.id(entry))?;
                }
                self.local.refresh()?;
                self.local.tell(entry, Event::Created);
            }
        }
        Ok(())
    }
}
