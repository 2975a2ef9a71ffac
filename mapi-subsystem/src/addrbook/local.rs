//! The local address book provider: the personal entries of a profile, and its owner.

use std::sync::Arc;

use mapi_session::flags::{ContainerFlags, CreateEntryFlags, DisplayType, EventMask, ObjectType};
use mapi_session::raw::{IMAPIAdviseSink, IMailUser};
use mapi_session::rows::AbContentsRow;
use mapi_session::wire::Row;
use mapi_session::{Code, PropValue, Row as _, Tag, tags};
use windows_core::GUID;

use super::backing::EntryBacking;
use super::book::{Book, Kind, Record};
use super::details::Details;
use super::entry::Entry;
use super::news::{self, Event};
use super::{container, list, object_type, one_off, opened, personal, resolve, templates, user};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::identity::{OneOff, provider_uid, search_key};
use crate::notify::NotifyKey;
use crate::provider::{
    Access, AddressBookLogon, AddressBookProvider, LogonContext, Opened, ProviderShutdown,
    ProviderStatus,
};
use crate::service::text;
use crate::shutdown::NothingToSave;
use crate::status::{resource_path, smtp_identity};
use crate::table::{MemoryRows, TableType};

/// `PR_AB_PROVIDER_ID` of the containers of this provider.
const PROVIDER_ID: GUID = GUID::from_u128(0x3f1d_0a67_90c4_4b52_8e21_5d60_b7f3_1e02);

const STATUS_AVAILABLE: u32 = 0x1;
const STATUS_VALIDATE_STATE: u32 = 0x1;

/// Further columns of the contents of a container.
const MORE: [Tag; 6] = [
    tags::TRANSMITABLE_DISPLAY_NAME.tag(),
    tags::SEND_RICH_INFO.tag(),
    tags::GIVEN_NAME.tag(),
    tags::SURNAME.tag(),
    tags::COMMENT.tag(),
    tags::ROWID.tag(),
];

/// The provider of the service `LOCALAB`.
pub(crate) struct LocalAddressBook;

impl AddressBookProvider for LocalAddressBook {
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn AddressBookLogon>> {
        let book = Book {
            home: context.home.clone(),
            profile: context.profile_id,
            provider: context.provider_uid,
        };
        let mut columns = AbContentsRow::TAGS.to_vec();
        columns.extend(MORE);
        let logon = Arc::new(Local {
            book,
            context: context.clone(),
            rows: MemoryRows::new(TableType::Dynamic, columns),
        });
        logon.refresh()?;
        Ok(Arc::new(Logon(logon)))
    }
}

/// A local address book of a session.
pub(super) struct Local {
    pub(super) book: Book,
    pub(super) context: LogonContext,
    /// The contents table.
    pub(super) rows: Arc<MemoryRows>,
}

impl Local {
    pub(super) fn id(&self, entry: Entry) -> Vec<u8> {
        entry.to_entry_id(&self.book.provider)
    }

    pub(super) fn entry(&self, entry_id: &[u8]) -> Reply<Entry> {
        Entry::from_entry_id(entry_id, &self.book.provider)
    }

    /// The row of the container in the hierarchy table.
    pub(super) fn container_row(&self) -> Row {
        let name = self.context.text(tags::DISPLAY_NAME.tag()).unwrap_or("Personal Address Book");
        let flags = ContainerFlags::RECIPIENTS | ContainerFlags::MODIFIABLE;
        let id = self.id(Entry::Container);
        container::row(name, id, DisplayType::Modifiable, flags, &PROVIDER_ID)
    }

    /// What an entry shows of itself: what is kept, and what follows from that.
    pub(super) fn shown(&self, entry: Entry, kept: &[PropValue]) -> Row {
        let is_list = matches!(entry, Entry::List(_) | Entry::ListTemplate);
        let id = self.id(entry);
        let mut all = kept.to_vec();
        let address = text(kept, tags::EMAIL_ADDRESS).unwrap_or_default().to_owned();
        let name = text(kept, tags::DISPLAY_NAME).filter(|n| !n.is_empty());
        let name = name.unwrap_or(&address).to_owned();
        let kind = if is_list {
            "MAPIPDL".to_owned()
        } else {
            text(kept, tags::ADDRTYPE).unwrap_or("SMTP").to_owned()
        };
        let display = if is_list { DisplayType::PrivateDistList } else { DisplayType::MailUser };
        let key = if is_list { id.clone() } else { search_key(&kind, &address) };
        let computed = [
            tags::OBJECT_TYPE.with(if is_list { object_type::LIST } else { object_type::USER }),
            tags::DISPLAY_TYPE.with(display.to_raw() as i32),
            tags::RECORD_KEY.with(id.clone()),
            tags::INSTANCE_KEY.with(id.clone()),
            tags::SEARCH_KEY.with(key),
            tags::ADDRTYPE.with(kind.clone()),
        ];
        for property in computed {
            crate::props::put(&mut all, property);
        }
        // An entry that is not saved yet has no identifier.
        if !matches!(entry, Entry::UserTemplate | Entry::ListTemplate) {
            crate::props::put(&mut all, tags::ENTRYID.with(id));
        }
        let mut default = |property: PropValue| {
            if crate::props::find(&all, property.tag).is_none() {
                crate::props::put(&mut all, property);
            }
        };
        default(tags::DISPLAY_NAME.with(name.clone()));
        default(tags::TRANSMITABLE_DISPLAY_NAME.with(name));
        default(tags::SEND_RICH_INFO.with(false));
        if kind.eq_ignore_ascii_case("SMTP") && !address.is_empty() {
            default(tags::SMTP_ADDRESS.with(address));
        }
        all
    }

    fn shown_record(&self, record: &Record) -> Row {
        self.shown(Entry::of(record.kind, record.id), &record.properties)
    }

    /// The owner of the profile, as an entry.
    pub(super) fn me(&self) -> Reply<Option<Row>> {
        Ok(self.book.me()?.map(|(name, address)| {
            let kept = [
                tags::DISPLAY_NAME.with(name),
                tags::ADDRTYPE.with("SMTP"),
                tags::EMAIL_ADDRESS.with(address),
            ];
            self.shown(Entry::Me, &kept)
        }))
    }

    /// Everything that a name may be resolved to.
    pub(super) fn candidates(&self) -> Reply<Vec<Row>> {
        let mut all: Vec<_> =
            self.book.list()?.iter().map(|record| self.shown_record(record)).collect();
        // The owner comes last: an entry that people made of themselves says more.
        if let Some(me) = self.me()? {
            let address = text(&me, tags::EMAIL_ADDRESS);
            if !all.iter().any(|e| text(e, tags::EMAIL_ADDRESS) == address) {
                all.push(me);
            }
        }
        Ok(all)
    }

    /// Brings the contents table up to date.
    pub(super) fn refresh(&self) -> Reply<()> {
        let records = self.book.list()?;
        let mut keys = Vec::new();
        for record in &records {
            let mut row = self.shown_record(record);
            row.push(tags::ROWID.with(record.id as i32));
            let key = self.id(Entry::of(record.kind, record.id));
            self.rows.upsert(&key, row);
            keys.push(key);
        }
        for (key, _) in self.rows.all() {
            if !keys.contains(&key) {
                self.rows.remove(&key);
            }
        }
        Ok(())
    }

    /// Tells those who watch an entry or the container what happened to the entry.
    pub(super) fn tell(&self, entry: Entry, event: Event) {
        news::tell(&self.context.notifications, &self.book.provider, entry, event);
    }

    /// Opens an entry or the container, or a template to fill in.
    pub(super) fn open(self: &Arc<Self>, entry_id: &[u8], access: Access) -> Reply<Opened> {
        let liveness = &self.context.liveness;
        match self.entry(entry_id)? {
            Entry::Container => personal::open(self),
            Entry::User(id) => {
                // One that is gone is said now, not at the first use.
                self.book.get(id)?;
                let backing = EntryBacking::existing(self, Kind::User, id, access);
                opened(ObjectType::MailUser, &self.user("mail user", backing, &[])?)
            }
            Entry::List(id) => list::open(self, id, access),
            Entry::Me => match self.me()? {
                Some(me) => user::open_fixed(liveness, me, Details::of_user(false)),
                None => Err(Fault::new(
                    Code::E_NOT_FOUND,
                    format!("the profile \"{}\" has no address", self.context.profile),
                )),
            },
            Entry::UserTemplate => one_off::open_template(liveness, entry_id, access),
            // There is no list but in a book: this one gets it when it is saved.
            Entry::ListTemplate => {
                let flags = CreateEntryFlags::empty();
                let backing = EntryBacking::new(self, Kind::List, access, flags, None);
                opened(ObjectType::DistList, &list::object(backing))
            }
        }
    }

    /// A mail user that is kept by this, and that `start` is set of already: saved as it is, it
    /// comes into being.
    pub(super) fn user(
        &self,
        name: &'static str,
        backing: Arc<EntryBacking>,
        start: &[PropValue],
    ) -> Reply<IMailUser> {
        let access = backing.access();
        let details = Details::of_user(access.wants_write());
        let rules = user::rules(access);
        user::object(&self.context.liveness, name, backing, rules, details, start)
    }

    /// What new entries are made from, as rows of the one-off table.
    pub(super) fn templates(&self) -> Vec<Row> {
        let user = self.id(Entry::UserTemplate);
        let list = self.id(Entry::ListTemplate);
        vec![
            templates::row(user, "Mail user", "SMTP", DisplayType::MailUser),
            templates::row(list, "Distribution list", "MAPIPDL", DisplayType::DistList),
        ]
    }

    /// Whether this book made an entry identifier.
    pub(super) fn owns(&self, entry_id: &[u8]) -> bool {
        provider_uid(entry_id).is_ok_and(|uid| uid == self.book.provider)
    }

    /// The row of a member of a list or of a recipient: an entry of an address book or a one-off.
    pub(super) fn row_of(&self, entry_id: &[u8]) -> Reply<Row> {
        if OneOff::is_one_off(entry_id) {
            return one_off::row(entry_id);
        }
        if !self.owns(entry_id) {
            return self.context.address_book(entry_id)?.recipient(entry_id);
        }
        match self.entry(entry_id)? {
            Entry::User(id) | Entry::List(id) => Ok(self.shown_record(&self.book.get(id)?)),
            Entry::Me => self.me()?.ok_or_else(|| Code::E_NOT_FOUND.into()),
            _ => Err(Fault::new(Code::E_INVALID_ENTRYID, "that is no recipient")),
        }
    }

    /// The rows of the members of a list, of whatever address book.
    pub(super) fn members_of(&self, entry_id: &[u8]) -> Reply<Vec<Row>> {
        if !self.owns(entry_id) {
            return self.context.address_book(entry_id)?.members(entry_id);
        }
        match self.entry(entry_id)? {
            Entry::List(id) => self.rows_of(&self.book.members(id)?),
            _ => Err(Fault::new(Code::E_INVALID_ENTRYID, "only a distribution list has members")),
        }
    }
}

struct Logon(Arc<Local>);

impl AddressBookLogon for Logon {
    fn uids(&self) -> Vec<GUID> {
        vec![self.0.book.provider]
    }

    fn containers(&self) -> Reply<Vec<Row>> {
        Ok(vec![self.0.container_row()])
    }

    fn personal(&self) -> Option<Vec<u8>> {
        Some(self.0.id(Entry::Container))
    }

    fn open_entry(&self, entry_id: &[u8], access: Access) -> Reply<Opened> {
        self.0.open(entry_id, access)
    }

    fn compare_entry_ids(&self, a: &[u8], b: &[u8]) -> Reply<bool> {
        Ok(self.0.entry(a)? == self.0.entry(b)?)
    }

    fn resolve(&self, container: &[u8], name: &str) -> Reply<Vec<Row>> {
        if self.0.entry(container)? != Entry::Container {
            return Err(Fault::new(Code::E_INVALID_ENTRYID, "names are looked up in a container"));
        }
        Ok(resolve::best(self.0.candidates()?, name))
    }

    fn recipient(&self, entry_id: &[u8]) -> Reply<Row> {
        self.0.row_of(entry_id)
    }

    fn one_off_templates(&self) -> Reply<Vec<Row>> {
        Ok(self.0.templates())
    }

    fn members(&self, entry_id: &[u8]) -> Reply<Vec<Row>> {
        self.0.members_of(entry_id)
    }

    fn advise(&self, entry_id: Option<&[u8]>, events: u32, sink: &IMAPIAdviseSink) -> Reply<usize> {
        let Some(id) = entry_id else {
            return Err(Fault::new(Code::E_NO_SUPPORT, "name the entry or container to watch"));
        };
        provider_uid(id)?;
        self.0.entry(id)?;
        let hub = &self.0.context.notifications;
        let mask = EventMask::from_bits_retain(events);
        Ok(hub.advise(NotifyKey::Object(id.to_vec()), mask, sink))
    }

    fn unadvise(&self, connection: usize) -> Reply<()> {
        self.0.context.notifications.unadvise(connection)
    }

    fn status(&self) -> Option<ProviderStatus> {
        let me = self.0.book.me().ok().flatten();
        let entry = if deviates("E.4.3") { Entry::Container } else { Entry::Me };
        let identity = me.map(|(name, address)| smtp_identity(&name, &address, self.0.id(entry)));
        Some(ProviderStatus {
            code: STATUS_AVAILABLE,
            methods: STATUS_VALIDATE_STATE | LogonContext::settings_method(),
            text: Some("Ready".to_owned()),
            identity,
            extra: vec![resource_path(self.0.context.home.path())],
        })
    }

    fn validate(&self) -> Reply<()> {
        self.0.refresh()
    }

    fn settings_dialog(&self, read_only: bool) -> Reply<()> {
        if self.0.context.edit_settings(read_only)? { self.0.refresh() } else { Ok(()) }
    }

    fn shutdown(&self) -> Option<&dyn ProviderShutdown> {
        Some(&NothingToSave)
    }

    fn logoff(&self) {}
}
