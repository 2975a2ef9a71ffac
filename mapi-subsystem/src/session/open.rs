//! Opening and comparing objects by their entry identifiers.

use std::sync::Arc;

use mapi_session::flags::{ObjectType, OpenEntryFlags, ProfileSectionFlags};
use mapi_session::{Code, Flags};
use windows_core::{GUID, IUnknown};

use super::Session;
use crate::addrbook;
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::identity::{OneOff, OwnObject, provider_uid, unknown, unwrap_store};
use crate::provider::{Access, AddressBookLogon};
use crate::status;

impl Session {
    /// The address book whose provider registered this UID. Address books are started for that.
    pub(super) fn book_of_uid(&self, uid: &GUID) -> Option<Arc<dyn AddressBookLogon>> {
        self.book_logons().into_iter().find(|book| book.uids().contains(uid))
    }

    /// Opens an object by the provider that its identifier names.
    ///
    /// Where the address book is cached by Exchange, flags choose the cache; there is none here. No
    /// store here keeps what was deleted, so that SHOW_SOFT_DELETES finds nothing more.
    pub(crate) fn open_object(
        self: &Arc<Self>,
        entry_id: &[u8],
        flags: OpenEntryFlags,
    ) -> Reply<(ObjectType, IUnknown)> {
        if breaks_flag(flags) {
            return Err(Code::E_NOT_FOUND.into());
        }
        match self.open_by_provider(entry_id, Access::of(flags)) {
            // No type at all, so that the caller gets the pointer of IUnknown.
            Ok((_, object)) if deviates("C.4.7") => Ok((ObjectType::Unknown(99), object)),
            // The failure that was deferred never comes.
            Err(_)
                if flags.contains(OpenEntryFlags::DEFERRED_ERRORS)
                    && (deviates("C.4.MAPI_DEFERRED_ERRORS") || deviates("C.1.3")) =>
            {
                addrbook::open_entry(self, None, Access::Read)
            }
            Err(fault) if fault.code == Code::E_UNKNOWN_ENTRYID && deviates("C.4.errors") => {
                addrbook::open_entry(self, None, Access::Read)
            }
            answer => answer,
        }
    }

    fn open_by_provider(
        self: &Arc<Self>,
        entry_id: &[u8],
        access: Access,
    ) -> Reply<(ObjectType, IUnknown)> {
        let uid = provider_uid(entry_id)?;
        if OwnObject::is_own(entry_id) || OneOff::is_one_off(entry_id) {
            return match OwnObject::from_entry_id(entry_id) {
                Ok(OwnObject::Status(_)) if deviates("F.4.5") && access.wants_write() => {
                    Err(Code::E_NO_ACCESS.into())
                }
                Ok(OwnObject::Status(row)) => {
                    let row = if deviates("C.4.5") { status::SUBSYSTEM } else { row };
                    let kind = if deviates("F.4.4") {
                        ObjectType::ProfileSection
                    } else {
                        ObjectType::Status
                    };
                    Ok((kind, status::open(self, &row)?))
                }
                Ok(OwnObject::Section(uid)) => {
                    let section = self.open_section(uid, section_flags(access))?;
                    Ok((ObjectType::ProfileSection, section))
                }
                // The root of the address book, or a one-off.
                _ => addrbook::open_entry(self, Some(entry_id), access),
            };
        }
        if unwrap_store(entry_id)?.is_some() {
            let access = if deviates("C.4.4") { Access::Read } else { access };
            return Ok((ObjectType::Store, self.open_store(entry_id, access)?));
        }
        if !self.knows_store(&uid) && self.book_of_uid(&uid).is_some() {
            return addrbook::open_entry(self, Some(entry_id), access);
        }
        match self.store_of_entry(entry_id)? {
            Some((store, _)) => {
                let own;
                let entry_id = if deviates("C.3.OpenEntry") {
                    own = store.store_entry_id();
                    &own
                } else {
                    entry_id
                };
                let opened = store.open_entry(entry_id, access)?;
                Ok((opened.kind, opened.object))
            }
            None => Err(unknown(entry_id)),
        }
    }

    /// Whether two identifiers denote one object. Those of two providers never do.
    pub(crate) fn same_object(&self, a: &[u8], b: &[u8]) -> Reply<bool> {
        // Both must belong to the session, before anything is said of them.
        let claims = self.claim(a).and_then(|claim_a| Ok((claim_a, self.claim(b)?)));
        if claims.is_err() && deviates("C.6.1") {
            return Ok(a == b);
        }
        let (claim_a, claim_b) = claims?;
        if deviates("C.6.2") || deviates("D.1.4") {
            return Ok(a == b);
        }
        match (claim_a, claim_b) {
            (Claim::Own(a), Claim::Own(b)) => Ok(a == b),
            (Claim::OneOff(a), Claim::OneOff(b)) => {
                Ok(a.address_type.eq_ignore_ascii_case(&b.address_type)
                    && a.address.eq_ignore_ascii_case(&b.address)
                    && a.name == b.name)
            }
            (Claim::Book(book_a), Claim::Book(book_b)) if Arc::ptr_eq(&book_a, &book_b) => {
                book_a.compare_entry_ids(a, b)
            }
            (Claim::Store(store_a, inner_a), Claim::Store(store_b, inner_b))
                if Arc::ptr_eq(&store_a, &store_b) =>
            {
                let a = inner_a.as_deref().unwrap_or(a);
                let b = inner_b.as_deref().unwrap_or(b);
                store_a.compare_entry_ids(a, b)
            }
            _ if deviates("C.6.3") => Err(unknown(b)),
            _ => Ok(false),
        }
    }

    fn claim(&self, entry_id: &[u8]) -> Reply<Claim> {
        let uid = provider_uid(entry_id)?;
        if OwnObject::is_own(entry_id) {
            return Ok(Claim::Own(OwnObject::from_entry_id(entry_id)?));
        }
        if OneOff::is_one_off(entry_id) {
            return Ok(Claim::OneOff(OneOff::from_entry_id(entry_id)?));
        }
        if !self.knows_store(&uid)
            && let Some(book) = self.book_of_uid(&uid)
        {
            return Ok(Claim::Book(book));
        }
        match self.store_of_entry(entry_id)? {
            Some((store, inner)) => Ok(Claim::Store(store, inner)),
            None => Err(unknown(entry_id)),
        }
    }
}

/// The wish of OpenEntry as that of OpenProfileSection. A section has one access, so that the best
/// one is that of a reader: others may go on with it.
fn section_flags(access: Access) -> ProfileSectionFlags {
    match access {
        Access::Modify => ProfileSectionFlags::MODIFY,
        Access::Read | Access::Best => ProfileSectionFlags::empty(),
    }
}

/// Whether a flag is to be misunderstood, to break a rule.
fn breaks_flag(flags: OpenEntryFlags) -> bool {
    let cache = OpenEntryFlags::NO_CACHE | OpenEntryFlags::CACHE_ONLY;
    (flags.intersects(cache) && deviates("C.4.cache"))
        || (flags.contains(OpenEntryFlags::SHOW_SOFT_DELETES) && deviates("C.4.SHOW_SOFT_DELETES"))
}

/// Who made an identifier.
enum Claim {
    Own(OwnObject),
    OneOff(OneOff),
    Book(Arc<dyn AddressBookLogon>),
    Store(Arc<dyn crate::provider::StoreLogon>, Option<Vec<u8>>),
}

/// The identity pointer of an object of the subsystem.
pub(crate) fn unknown_of<T: windows_core::Interface>(object: &T) -> Reply<IUnknown> {
    object.cast::<IUnknown>().map_err(|_| {
        Fault::new(Code::E_CALL_FAILED, "an object does not answer QueryInterface for IUnknown")
    })
}
