//! The address book provider of the service `LDAP`: people and groups of a directory, read only.

mod attributes;
mod ber;
mod contents;
mod directory;
mod entry;
mod guard;
mod link;
mod objects;
mod query;

use std::sync::Arc;
use std::time::{Duration, Instant};

use ldap3::SearchEntry;
use mapi_session::flags::{ContainerFlags, DisplayType, ResourceMethods, ResourceStatus};
use mapi_session::raw::IMAPIAdviseSink;
use mapi_session::wire::Row;
use mapi_session::{Code, PropValue, Value, tags};
use windows_core::GUID;

use self::directory::{Directory, Search};
use self::entry::Entry;
use super::details::Details;
use super::{container, one_off, resolve, user};
use crate::com::{Fault, Reply};
use crate::identity::OneOff;
use crate::provider::{
    Access, AddressBookLogon, AddressBookProvider, LogonContext, Opened, ProviderShutdown,
    ProviderStatus,
};
use crate::service::{PASSWORD, USER};
use crate::shutdown::NothingToSave;

/// `PR_AB_PROVIDER_ID` of the containers of this provider.
const PROVIDER_ID: GUID = GUID::from_u128(0x6d2f_1c48_07b5_4a39_a1e6_93f4_5b08_d277);

/// The most entries that a name is resolved to: then it means too many.
const MOST_RESOLVED: usize = 100;
/// The most members of a group that are looked up.
const MOST_MEMBERS: usize = 2000;
/// How long that may take.
const PATIENCE_FOR_MEMBERS: Duration = Duration::from_secs(60);

/// The provider of the service `LDAP`.
pub(crate) struct LdapAddressBook;

impl AddressBookProvider for LdapAddressBook {
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn AddressBookLogon>> {
        // The server is asked when somebody wants to know something: a session begins without it.
        let directory = Directory::new(context)?;
        Ok(Arc::new(Logon(Arc::new(Ldap { directory, context: context.clone() }))))
    }
}

/// A directory of a session, as an address book.
struct Ldap {
    directory: Directory,
    context: LogonContext,
}

impl Ldap {
    fn id(&self, entry: &Entry) -> Vec<u8> {
        entry.to_entry_id(&self.context.provider_uid)
    }

    fn entry(&self, entry_id: &[u8]) -> Reply<Entry> {
        Entry::from_entry_id(entry_id, &self.context.provider_uid)
    }

    /// The row of the container in the hierarchy table.
    fn container_row(&self) -> Row {
        let name = self.context.text(tags::DISPLAY_NAME.tag()).unwrap_or("Directory");
        let flags = ContainerFlags::RECIPIENTS | ContainerFlags::UNMODIFIABLE;
        let id = self.id(&Entry::Container);
        container::row(name, id, DisplayType::Global, flags, &PROVIDER_ID)
    }

    fn row(&self, entry: &SearchEntry) -> Option<Row> {
        attributes::properties(entry, &self.context.provider_uid)
    }

    /// Those whom a name may mean: those who are called so in full, else those whose names begin
    /// so.
    fn resolve(&self, name: &str) -> Reply<Vec<Row>> {
        if name.trim().is_empty() {
            return Ok(Vec::new());
        }
        let found =
            self.directory.search(Search::for_anybody(query::exactly(name), MOST_RESOLVED))?;
        let exact: Vec<Row> = found.entries.iter().filter_map(|entry| self.row(entry)).collect();
        if !exact.is_empty() {
            return Ok(exact);
        }
        let search = Search::for_anybody(query::beginning(name), MOST_RESOLVED);
        let rows = self.directory.search(search)?.entries;
        let rows = rows.iter().filter_map(|entry| self.row(entry)).collect();
        Ok(resolve::best(rows, name))
    }

    /// The entry with a distinguished name, as the directory has it now.
    fn get(&self, name: &str) -> Reply<SearchEntry> {
        let gone = || {
            let text = format!("the directory has no person or group \"{name}\" any more");
            Fault::new(Code::E_NOT_FOUND, text)
        };
        match self.directory.search(Search::for_one(name)) {
            Ok(found) => found.entries.into_iter().next().ok_or_else(gone),
            Err(fault) if fault.code == Code::E_NOT_FOUND => Err(gone()),
            Err(fault) => Err(fault),
        }
    }

    /// The rows of a group's members. One that is gone, or is neither a person nor a group, is left
    /// out.
    fn members(&self, group: &str) -> Reply<Vec<Row>> {
        let search = Search::for_one(group).with(&attributes::MEMBERS);
        let found = self.directory.search(search)?;
        let names = found.entries.iter().flat_map(|entry| {
            attributes::MEMBERS.iter().flat_map(|name| attributes::values(entry, name))
        });
        let names: Vec<&str> = names.collect();
        if names.len() > MOST_MEMBERS {
            let text = format!(
                "the group \"{group}\" has {} members; more than {MOST_MEMBERS} are not looked up",
                names.len()
            );
            return Err(Fault::new(Code::E_TOO_BIG, text));
        }
        let mut rows = Vec::new();
        let begun = Instant::now();
        for name in names {
            if begun.elapsed() > PATIENCE_FOR_MEMBERS {
                let text =
                    format!("looking up the members of the group \"{group}\" takes too long");
                return Err(Fault::new(Code::E_NETWORK_ERROR, text));
            }
            match self.get(name) {
                Ok(entry) => rows.extend(self.row(&entry)),
                Err(fault) if fault.code == Code::E_NOT_FOUND => {}
                Err(fault) if fault.code == Code::E_INVALID_PARAMETER => {}
                Err(fault) => return Err(fault),
            }
        }
        Ok(rows)
    }

    /// Opens the container, a person or a group.
    fn open(self: &Arc<Self>, entry_id: &[u8]) -> Reply<Opened> {
        match self.entry(entry_id)? {
            Entry::Container => objects::open_container(self),
            Entry::Object(name) => {
                let entry = self.get(&name)?;
                let row = self.row(&entry).ok_or(Code::E_NOT_FOUND)?;
                if attributes::is_group(&entry) {
                    objects::open_group(self, entry.dn, row)
                } else {
                    user::open_fixed(&self.context.liveness, row, Details::of_user(false))
                }
            }
        }
    }

    /// The row of a recipient: an entry of the directory, or a one-off.
    fn row_of(&self, entry_id: &[u8]) -> Reply<Row> {
        if OneOff::is_one_off(entry_id) {
            return one_off::row(entry_id);
        }
        match self.entry(entry_id)? {
            Entry::Object(name) => self.row(&self.get(&name)?).ok_or(Code::E_NOT_FOUND.into()),
            Entry::Container => Err(Fault::new(Code::E_INVALID_ENTRYID, "that is no recipient")),
        }
    }
}

struct Logon(Arc<Ldap>);

impl AddressBookLogon for Logon {
    fn uids(&self) -> Vec<GUID> {
        vec![self.0.context.provider_uid]
    }

    fn containers(&self) -> Reply<Vec<Row>> {
        Ok(vec![self.0.container_row()])
    }

    fn personal(&self) -> Option<Vec<u8>> {
        None
    }

    fn open_entry(&self, entry_id: &[u8], _: Access) -> Reply<Opened> {
        self.0.open(entry_id)
    }

    fn compare_entry_ids(&self, a: &[u8], b: &[u8]) -> Reply<bool> {
        Ok(self.0.entry(a)?.is(&self.0.entry(b)?))
    }

    fn resolve(&self, container: &[u8], name: &str) -> Reply<Vec<Row>> {
        if self.0.entry(container)? != Entry::Container {
            return Err(Fault::new(Code::E_INVALID_ENTRYID, "names are looked up in a container"));
        }
        self.0.resolve(name)
    }

    fn recipient(&self, entry_id: &[u8]) -> Reply<Row> {
        self.0.row_of(entry_id)
    }

    fn members(&self, list: &[u8]) -> Reply<Vec<Row>> {
        match self.0.entry(list)? {
            Entry::Object(name) => self.0.members(&name),
            Entry::Container => {
                Err(Fault::new(Code::E_INVALID_ENTRYID, "only a distribution list has members"))
            }
        }
    }

    fn advise(&self, _: Option<&[u8]>, _: u32, _: &IMAPIAdviseSink) -> Reply<usize> {
        Err(Fault::new(Code::E_NO_SUPPORT, "a directory does not tell what changes in it"))
    }

    fn unadvise(&self, _: usize) -> Reply<()> {
        Err(Fault::new(Code::E_INVALID_PARAMETER, "nothing is registered with a directory"))
    }

    fn status(&self) -> Option<ProviderStatus> {
        let (trouble, answered) = self.0.directory.trouble();
        let (code, text) = match &trouble {
            Some(fault) => {
                let offline = fault.code == Code::E_NETWORK_ERROR;
                let code = ResourceStatus::FAILURE;
                let code = if offline { code | ResourceStatus::OFFLINE } else { code };
                (code, fault.text.clone().unwrap_or_else(|| fault.to_string()))
            }
            None if answered => (ResourceStatus::AVAILABLE, "Ready".to_owned()),
            None => (ResourceStatus::AVAILABLE, "Not asked yet".to_owned()),
        };
        let mut methods = ResourceMethods::VALIDATE_STATE.bits() | LogonContext::settings_method();
        if self.0.context.text(USER.tag()).is_some_and(|user| !user.trim().is_empty()) {
            methods |= ResourceMethods::CHANGE_PASSWORD.bits();
        }
        let text = Some(text);
        Some(ProviderStatus { code: code.bits(), methods, text, identity: None, extra: Vec::new() })
    }

    fn validate(&self) -> Reply<()> {
        self.0.directory.restart();
        self.0.directory.check()
    }

    fn settings_dialog(&self, read_only: bool) -> Reply<()> {
        if self.0.context.edit_settings(read_only)? {
            self.0.directory.restart();
        }
        Ok(())
    }

    fn change_password(&self, old: &str, new: &str) -> Reply<()> {
        let kept = self.0.context.secret(PASSWORD.tag())?;
        if kept != Some(Value::Unicode(old.to_owned())) {
            return Err(Fault::new(
                Code::E_NO_ACCESS,
                "that is not the password that is kept here",
            ));
        }
        if new.is_empty() {
            return Err(Fault::new(Code::E_INVALID_PARAMETER, "the new password is empty"));
        }
        self.0.directory.change_password(old, new).map_err(|fault| match fault.code {
            // The server no longer takes the old one.
            Code::E_LOGON_FAILED => Fault { code: Code::E_NO_ACCESS, ..fault },
            _ => fault,
        })?;
        let secret: PropValue = PASSWORD.with(new);
        self.0.context.save_secrets(&[secret])?;
        self.0.directory.restart();
        self.0.directory.check()
    }

    fn shutdown(&self) -> Option<&dyn ProviderShutdown> {
        Some(&NothingToSave)
    }

    fn logoff(&self) {
        self.0.directory.restart();
    }
}
