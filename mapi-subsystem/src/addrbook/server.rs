//! `IAddrBook`: MAPI's view of all address book providers of a session.

use std::sync::Arc;

use mapi_session::flags::{
    EventMask, ObjectType, OneOffFlags, OpenEntryFlags, PrepareRecipsFlags, ResolveNameFlags,
};
use mapi_session::raw::{IAddrBook, IMAPIAdviseSink};
use mapi_session::wire::Row;
use mapi_session::{
    Code, EntryId, Guid, PropTag, PropValue, RowSet, Tag, Value, guids, tags, types,
};
use windows_core::IUnknown;

use super::recipients::provider_of;
use super::{object_type, one_off, resolve, root, templates};
use crate::com::{Fault, ObjectState, Reply, out};
use crate::deviation::deviates;
use crate::generated::servers::{AddressBookCom, AddressBookServer};
use crate::identity::{OneOff, OwnObject, unknown};
use crate::props::{PropObject, PropRules, find, forward_props};
use crate::provider::{Access, Opened};
use crate::service::binary;
use crate::session::Session;

/// Opens the address book of a session.
pub(crate) fn open(session: &Arc<Session>) -> IAddrBook {
    let state = ObjectState::new("address book", Arc::clone(&session.liveness));
    let properties = vec![
        tags::OBJECT_TYPE.with(object_type::ADDRESS_BOOK),
        tags::DISPLAY_NAME.with("Address Book"),
        tags::ENTRYID.with(OwnObject::AddressBookRoot.to_entry_id()),
    ];
    // No page says where a client finds MAPI's one-off table but in NewEntry's dialog: it is here.
    let of_session = Arc::clone(session);
    let templates =
        templates::property(&session.liveness, move || templates::of_session(&of_session));
    let (rules, properties) = (PropRules::default(), Arc::new(properties));
    let props = PropObject::with_tables(state.clone(), properties, rules, vec![templates]);
    AddressBookCom::create(state, Arc::new(AddressBook { session: Arc::clone(session), props }))
}

/// Opens an entry of any provider, a one-off, or the root container (no identifier).
pub(crate) fn open_entry(
    session: &Arc<Session>,
    entry_id: Option<&[u8]>,
    access: Access,
) -> Reply<(ObjectType, IUnknown)> {
    let opened = open_object(session, entry_id, access)?;
    Ok((opened.kind, opened.object))
}

/// As [`open_entry`].
pub(super) fn open_object(
    session: &Arc<Session>,
    entry_id: Option<&[u8]>,
    access: Access,
) -> Reply<Opened> {
    let Some(id) = entry_id else { return root::open(session) };
    if OwnObject::is_own(id) {
        return match OwnObject::from_entry_id(id)? {
            OwnObject::AddressBookRoot => root::open(session),
            OwnObject::OneOffTemplate => one_off::open_template(&session.liveness, id, access),
            OwnObject::Status(_) | OwnObject::Section(_) => Err(unknown(id)),
        };
    }
    if OneOff::is_one_off(id) {
        return one_off::open(&session.liveness, id);
    }
    let books = session.book_logons();
    provider_of(&books, id).ok_or_else(|| unknown(id))?.open_entry(id, access)
}

/// The rows of all containers.
pub(super) fn containers(session: &Session) -> Reply<Vec<Row>> {
    let mut rows = Vec::new();
    for book in session.book_logons() {
        rows.extend(book.containers()?);
    }
    Ok(rows)
}

/// What a name was looked up to.
#[derive(Default)]
pub(super) struct LookedUp {
    /// The entries that it may mean.
    pub(super) rows: Vec<Row>,
    /// Where nobody is found: a container that could not be asked. One of the others may have it
    /// all the same.
    pub(super) failed: Option<Fault>,
}

/// Looks a name up in the containers of the search path, one after the other, until one has it.
pub(super) fn look_up(session: &Session, name: &str) -> Reply<LookedUp> {
    let books = session.book_logons();
    let mut failed = None;
    for container in search_path(session)? {
        let Some(id) = binary(&container, tags::ENTRYID) else { continue };
        let Some(book) = provider_of(&books, id) else { continue };
        match book.resolve(id, name) {
            Ok(rows) if !rows.is_empty() => return Ok(LookedUp { rows, failed: None }),
            Ok(_) => {}
            Err(fault) => failed = failed.or(Some(fault)),
        }
    }
    Ok(LookedUp { rows: Vec::new(), failed })
}

/// The containers that names are looked up in: those that were set, as far as they are still
/// there, else all.
fn search_path(session: &Session) -> Reply<Vec<Row>> {
    let all = containers(session)?;
    let set = setting(session, tags::AB_SEARCH_PATH.tag())?;
    let Some(Value::MvBinary(ids)) = set else { return Ok(all) };
    let mut path = Vec::new();
    for id in &ids {
        for row in &all {
            let own = binary(row, tags::ENTRYID).unwrap_or_default();
            if own == id.as_slice() {
                path.push(row.clone());
            }
        }
    }
    Ok(if path.is_empty() { all } else { path })
}

/// A setting of the address book, which lie in a section of the profile.
fn setting(session: &Session, tag: Tag) -> Reply<Option<Value>> {
    let home = &session.engine.home;
    if !home.has_section(session.profile, &guids::IID_CAPONE_PROF)? {
        return Ok(None);
    }
    let section = home.section(session.profile, &guids::IID_CAPONE_PROF)?;
    Ok(find(&section, tag).cloned())
}

struct AddressBook {
    session: Arc<Session>,
    props: Arc<PropObject>,
}

forward_props!(AddressBook, props);

impl AddressBook {
    fn set(&self, property: PropValue) -> Reply<()> {
        let session = &self.session;
        // Somebody who has the section open for writing goes first.
        let engine = &session.engine;
        let uid = guids::IID_CAPONE_PROF;
        let key = (session.profile, uid);
        let _lock = engine.sections.open(&engine.home, &session.liveness, key, true)?;
        let uid = if deviates("D.7.IID_CAPONE_PROF") { Guid::zeroed() } else { uid };
        session.engine.home.set_section(session.profile, &uid, &[property])
    }

    /// A container that was chosen, else `fallback`.
    fn chosen(
        &self,
        tag: PropTag<types::Binary>,
        fallback: impl FnOnce() -> Option<Vec<u8>>,
    ) -> Reply<EntryId> {
        let set = match setting(&self.session, tag.tag())? {
            Some(Value::Binary(id)) if self.container(&id).is_ok() => Some(id),
            _ => None,
        };
        set.or_else(fallback).map(EntryId::from_bytes).ok_or_else(|| {
            Fault::new(Code::E_NOT_FOUND, "the profile has no address book with a container")
        })
    }

    /// Refuses what is no container of the session.
    fn container(&self, id: &[u8]) -> Reply<()> {
        let rows = containers(&self.session)?;
        if rows.iter().any(|row| binary(row, tags::ENTRYID) == Some(id)) {
            return Ok(());
        }
        Err(Fault::new(Code::E_INVALID_ENTRYID, "that is no container of the address book"))
    }
}

impl AddressBookServer for AddressBook {
    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        _: Option<Guid>,
        flags: OpenEntryFlags,
    ) -> Reply<(ObjectType, IUnknown)> {
        if entry_id.is_none() && deviates("D.1.null.IAddrBook") {
            return Err(Code::E_INVALID_PARAMETER.into());
        }
        open_entry(&self.session, entry_id, Access::of(flags))
    }

    fn compare_entry_ids(&self, entry_id1: &[u8], entry_id2: &[u8]) -> Reply<bool> {
        self.session.same_object(entry_id1, entry_id2)
    }

    fn advise(
        &self,
        entry_id: Option<&[u8]>,
        event_mask: EventMask,
        advise_sink: &IMAPIAdviseSink,
    ) -> Reply<usize> {
        if entry_id.is_none() {
            return Err(Fault::new(Code::E_NO_SUPPORT, "name the entry or container to watch"));
        }
        self.session.register(entry_id, event_mask, advise_sink)
    }

    fn unadvise(&self, connection: usize) -> Reply<()> {
        self.session.unregister(connection)
    }

    fn create_one_off(
        &self,
        name: Option<&str>,
        adr_type: &str,
        address: &str,
        flags: OneOffFlags,
    ) -> Reply<EntryId> {
        let one_off = OneOff {
            name: name.filter(|n| !n.is_empty()).unwrap_or(address).to_owned(),
            address_type: adr_type.to_owned(),
            address: address.to_owned(),
            rich_info: !flags.contains(OneOffFlags::SEND_NO_RICH_INFO),
        };
        Ok(EntryId::from_bytes(one_off.to_entry_id()))
    }

    fn resolve_name(
        &self,
        _: ResolveNameFlags,
        _: Option<&str>,
        adr_list: &mut Vec<Row>,
    ) -> Reply<()> {
        // A dialog that was asked for is not shown: what it would ask for is an error.
        for row in adr_list.iter_mut() {
            if binary(row, tags::ENTRYID).is_some() {
                continue;
            }
            let Some(name) = resolve::wanted(row) else {
                return Err(Fault::new(
                    Code::E_INVALID_PARAMETER,
                    "a recipient has neither PR_ENTRYID nor PR_DISPLAY_NAME",
                ));
            };
            let LookedUp { rows: mut found, failed } = look_up(&self.session, &name)?;
            if found.is_empty() {
                found.extend(resolve::described(&name)?);
            }
            match (found.len(), failed) {
                // Nobody knows whether there is such a person.
                (0, Some(fault)) => return Err(fault),
                (0, None) => {
                    return Err(Fault::new(
                        Code::E_NOT_FOUND,
                        format!("nobody in the address book is called \"{name}\""),
                    ));
                }
                (1, _) => resolve::merge(row, &found[0], &resolve::COLUMNS),
                _ if deviates("M.E_AMBIGUOUS_RECIP") => {
                    resolve::merge(row, &found[0], &resolve::COLUMNS)
                }
                (several, _) => {
                    return Err(Fault::new(
                        Code::E_AMBIGUOUS_RECIP,
                        format!("{several} entries of the address book fit \"{name}\""),
                    ));
                }
            }
        }
        Ok(())
    }

    fn get_pab(&self) -> Reply<EntryId> {
        let books = self.session.book_logons();
        self.chosen(tags::AB_DEFAULT_PAB, || books.iter().find_map(|b| b.personal()))
    }

    fn set_pab(&self, entry_id: &[u8]) -> Reply<()> {
        self.container(entry_id)?;
        self.set(tags::AB_DEFAULT_PAB.with(entry_id.to_vec()))
    }

    fn get_default_dir(&self) -> Reply<EntryId> {
        let first = containers(&self.session)?;
        let first = first.first().and_then(|row| binary(row, tags::ENTRYID));
        self.chosen(tags::AB_DEFAULT_DIR, || first.map(<[u8]>::to_vec))
    }

    fn set_default_dir(&self, entry_id: &[u8]) -> Reply<()> {
        self.container(entry_id)?;
        self.set(tags::AB_DEFAULT_DIR.with(entry_id.to_vec()))
    }

    fn get_search_path(&self) -> Reply<RowSet> {
        out::rows(&search_path(&self.session)?)
    }

    fn set_search_path(&self, path: &[Row]) -> Reply<()> {
        let mut ids = Vec::new();
        for row in path {
            let id = binary(row, tags::ENTRYID);
            if id.is_none() && deviates("M.E_MISSING_REQUIRED_COLUMN") {
                continue;
            }
            let id = id.ok_or_else(|| {
                Fault::new(
                    Code::E_MISSING_REQUIRED_COLUMN,
                    "a row of the search path has no PR_ENTRYID",
                )
            })?;
            self.container(id)?;
            ids.push(id.to_vec());
        }
        self.set(tags::AB_SEARCH_PATH.with(ids))
    }

    fn prepare_recips(
        &self,
        _: PrepareRecipsFlags,
        prop_tag_array: Option<&[Tag]>,
        recip_list: &mut Vec<Row>,
    ) -> Reply<()> {
        let books = self.session.book_logons();
        let columns = prop_tag_array.unwrap_or_default();
        for row in recip_list.iter_mut() {
            let Some(id) = binary(row, tags::ENTRYID).map(<[u8]>::to_vec) else { continue };
            let entry = if OneOff::is_one_off(&id) {
                one_off::row(&id)?
            } else {
                match provider_of(&books, &id) {
                    Some(book) => book.recipient(&id)?,
                    None => continue,
                }
            };
            resolve::merge(row, &entry, columns);
        }
        Ok(())
    }
}
