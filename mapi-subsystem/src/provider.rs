//! What a provider is to the subsystem: traits modelled on MAPI's provider interfaces
//! (`IMSProvider`/`IMSLogon`, `IABProvider`/`IABLogon`, `IXPProvider`/`IXPLogon`).
//!
//! A provider never sees a client's raw pointer: identifiers come as bytes, values as owned Rust
//! values, and what it opens it hands out as a COM object of the subsystem.

mod incoming;
mod queue;
mod transport;

use std::sync::{Arc, Weak};
use std::time::Duration;

use mapi_session::flags::{ObjectType, OpenEntryFlags, ServiceUiFlags, StoreLogoffFlags};
use mapi_session::raw::{IMAPIAdviseSink, IMsgStore};
use mapi_session::{Code, PropValue, Tag, Value, tags};
use windows_core::{GUID, IUnknown};

use crate::addrbook::LocalAddressBook;
use crate::com::{Fault, Liveness, Reply};
use crate::deviation::deviates;
use crate::entry_points::{SettingsPrompt, settings_dialog};
use crate::home::Home;
use crate::identity::{provider_uid, unknown};
use crate::notify::NotificationHub;
use crate::profile::{ProfileId, ProviderEntry};
use crate::service::{MAPI_TRANSPORT_PROVIDER, long, text};
use crate::session::Session;
pub use crate::shutdown::ProviderShutdown;
use crate::store::LocalStores;
use crate::transport::LocalTransport;

pub use incoming::Incoming;
pub use queue::{Outgoing, Report, Settlement, StoreMail, Then};
pub use transport::{
    Failure, Outcome, Preprocessor, Submission, Submitted, TransportLogon, TransportProvider,
};

/// `STATUS_SETTINGS_DIALOG`
const STATUS_SETTINGS_DIALOG: u32 = 0x2;

/// How an object is to be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    /// Read only: no flag set.
    Read,
    /// Read and write, or the call fails: `MAPI_MODIFY`.
    Modify,
    /// As much as is allowed: `MAPI_BEST_ACCESS`.
    Best,
}

impl Access {
    /// What the flags of an OpenEntry ask for. `MAPI_BEST_ACCESS` outdoes `MAPI_MODIFY`.
    pub(crate) fn of(flags: OpenEntryFlags) -> Access {
        if flags.contains(OpenEntryFlags::BEST_ACCESS) && !deviates("C.4.MAPI_BEST_ACCESS") {
            Access::Best
        } else if flags.contains(OpenEntryFlags::MODIFY) && !deviates("C.4.MAPI_MODIFY") {
            Access::Modify
        } else {
            Access::Read
        }
    }

    /// Whether an object that may be changed is wanted.
    #[must_use]
    pub fn wants_write(self) -> bool {
        self != Access::Read
    }
}

/// An object that a provider opened.
pub struct Opened {
    /// What it is.
    pub kind: ObjectType,
    /// The object, to be asked for the interface that the client wants.
    pub object: IUnknown,
}

/// What a provider learns when a session logs it on.
#[derive(Clone)]
pub struct LogonContext {
    /// The folder that profiles and stores live in.
    pub home: Home,
    /// The name of the profile.
    pub profile: String,
    /// The profile, whatever it is called by now.
    pub(crate) profile_id: ProfileId,
    /// The provider's own identifier in the profile: `PR_PROVIDER_UID`.
    pub provider_uid: GUID,
    /// The identifier of its message service: `PR_SERVICE_UID`.
    pub service_uid: GUID,
    /// The provider's profile section, and what the section of its service adds to it; no
    /// secrets: see [`secret`](LogonContext::secret).
    pub properties: Vec<PropValue>,
    /// Ends with the session. Objects are made with it or with a [`Liveness::child`] of it.
    pub liveness: Arc<Liveness>,
    /// Where sinks are registered and events are told: one for all sessions of a home in this
    /// process.
    pub notifications: NotificationHub,
    /// The session asked for no mail (`MAPI_NO_MAIL`): nothing is told to the spooler.
    pub no_mail: bool,
    /// The session, where it is one that logs the provider on.
    session: Weak<Session>,
}

impl LogonContext {
    /// The context of a provider of a profile, with what the profile says of it now.
    pub(crate) fn of_provider(
        home: &Home,
        notifications: &NotificationHub,
        (profile_id, profile): (ProfileId, &str),
        provider: &ProviderEntry,
        liveness: Arc<Liveness>,
        no_mail: bool,
    ) -> Reply<LogonContext> {
        let properties = settings(home, profile_id, &provider.uid, &provider.service)?;
        Ok(LogonContext {
            home: home.clone(),
            profile: profile.to_owned(),
            profile_id,
            provider_uid: provider.uid,
            service_uid: provider.service,
            properties,
            liveness,
            notifications: notifications.clone(),
            no_mail,
            session: Weak::new(),
        })
    }

    /// The same context, of a session.
    pub(crate) fn of_session(self, session: Weak<Session>) -> LogonContext {
        LogonContext { session, ..self }
    }

    /// Whether both are of one session.
    #[cfg(feature = "pst")]
    pub(crate) fn is_of_session_of(&self, other: &LogonContext) -> bool {
        self.session.strong_count() > 0 && self.session.ptr_eq(&other.session)
    }

    /// What a message store provider does about `IMsgStore::StoreLogoff`: the session decides, and
    /// says what transports do for the store. With `LOGOFF_COMPLETE` in it the provider has its
    /// objects answer `MAPI_E_INVALID_OBJECT` from now on; without, nothing has changed.
    ///
    /// See [imapisupport-storelogofftransports](https://learn.microsoft.com/office/client-developer/outlook/mapi/imapisupport-storelogofftransports).
    ///
    /// # Errors
    /// - `MAPI_E_UNKNOWN_FLAGS`: a flag that is not one to be asked for.
    /// - `MAPI_E_INVALID_PARAMETER`: several flags.
    /// - Those of sending mail, with `LOGOFF_PURGE`.
    pub fn store_logoff(&self, flags: StoreLogoffFlags) -> Reply<StoreLogoffFlags> {
        match self.session.upgrade() {
            Some(session) => session.store_logoff(&self.provider_uid, flags),
            None => Ok(StoreLogoffFlags::COMPLETE),
        }
    }

    /// What a message store provider calls when the client has released the last object of the
    /// store: what [`store_logoff`](LogonContext::store_logoff) was asked for last is done now,
    /// behind the call; where it was not called, nothing, as after `LOGOFF_ABORT`.
    pub fn store_released(&self) {
        if let Some(session) = self.session.upgrade() {
            session.store_released(&self.provider_uid);
        }
    }

    /// Whether a transport of the session wants to see messages before they are sent: what a
    /// message store provider asks when a message is submitted, so that it marks the message with
    /// SUBMITFLAG_PREPROCESS. [imapisupport-expandrecips]
    #[must_use]
    pub fn preprocesses(&self) -> bool {
        let session = self.session.upgrade().filter(|_| !self.no_mail);
        session.is_some_and(|session| {
            session.transports().iter().any(|t| t.logon.preprocessor().is_some())
        })
    }

    /// What a message store provider tells when messages wait to be sent, whoever has submitted
    /// them: the session's spooler sends them after [`Providers::send_after`]. `NOTIFY_READYTOSEND`
    /// of [imapisupport-spoolernotify](https://learn.microsoft.com/office/client-developer/outlook/mapi/imapisupport-spoolernotify).
    pub fn ready_to_send(&self) {
        if let Some(session) = self.session.upgrade() {
            session.ready_to_send();
        }
    }

    /// What a message store provider tells when a message that a transport keeps for later was
    /// taken out of the queue: the transports learn it by `NOTIFY_ABORT_DEFERRED`.
    pub fn submission_aborted(&self, submission: &[u8; 16]) {
        if let Some(session) = self.session.upgrade() {
            for transport in session.transports() {
                transport.logon.abort_deferred(submission);
            }
        }
    }

    /// What a transport tells when mail waits for it to be fetched, or when it has to connect for
    /// what it was told: the session's spooler works off its incoming queue soon. `NOTIFY_NEWMAIL` of
    /// [imapisupport-spoolernotify](https://learn.microsoft.com/office/client-developer/outlook/mapi/imapisupport-spoolernotify).
    pub fn new_mail(&self) {
        if let Some(session) = self.session.upgrade() {
            session.has_mail(&self.provider_uid);
        }
    }

    /// What a provider tells when its status is another: its row follows, and those who watch the
    /// table hear of it. See [imapisupport-modifystatusrow](https://learn.microsoft.com/office/client-developer/outlook/mapi/imapisupport-modifystatusrow).
    pub fn status_changed(&self) {
        if let Some(session) = self.session.upgrade() {
            if long(&self.properties, tags::RESOURCE_TYPE) == MAPI_TRANSPORT_PROVIDER {
                session.show_activity(&self.provider_uid);
            } else {
                session.refresh_status();
            }
        }
    }

    /// The address book of the session that made an entry identifier: what an address book provider
    /// asks of entries of others that are copied to it. [imapisupport-openentry]
    ///
    /// # Errors
    /// `MAPI_E_INVALID_ENTRYID`, `MAPI_E_UNKNOWN_ENTRYID`.
    pub fn address_book(&self, entry_id: &[u8]) -> Reply<Arc<dyn AddressBookLogon>> {
        let uid = provider_uid(entry_id)?;
        let books = self.session.upgrade().map(|session| session.book_logons());
        let mut books = books.into_iter().flatten();
        books.find(|book| book.uids().contains(&uid)).ok_or_else(|| unknown(entry_id))
    }

    /// The database of the session's default store, where it is one of this home: what a transport
    /// keeps the marks of its messages in step with.
    #[cfg(feature = "imap")]
    pub(crate) fn default_store(&self) -> Option<crate::store::Database> {
        let session = self.session.upgrade()?;
        let (_, store) = session.mail_stores().ok()?.into_iter().next()?;
        let key: [u8; 16] = store.record_key().try_into().ok()?;
        crate::store::Database::opened(&crate::home::uid_from_bytes(key))
    }

    /// [`properties`](LogonContext::properties) as the profile has them now.
    ///
    /// # Errors
    /// A fault of the database of profiles.
    pub fn current_properties(&self) -> Reply<Vec<PropValue>> {
        settings(&self.home, self.profile_id, &self.provider_uid, &self.service_uid)
    }

    /// Shows what configures the provider's message service in the dialog that the application
    /// supplies ([`set_settings_dialog`](crate::set_settings_dialog)), and keeps what the user has
    /// changed. `true`: something was.
    ///
    /// # Errors
    /// - `MAPI_E_NO_SUPPORT`: the application has no such dialog.
    /// - `MAPI_E_USER_CANCEL`: the user has cancelled.
    /// - `MAPI_E_EXTENDED_ERROR`: the service is not configured by such a property.
    pub fn edit_settings(&self, read_only: bool) -> Reply<bool> {
        let dialog =
            settings_dialog().ok_or_else(|| Fault::no_support("IMAPIStatus::SettingsDialog"))?;
        let service = self.home.service(self.profile_id, &self.service_uid)?;
        let configures =
            |p: &PropValue| service.service().is_some_and(|service| service.configures(p));
        let prompt = SettingsPrompt {
            profile: self.profile.clone(),
            service: text(&service.properties, tags::DISPLAY_NAME).unwrap_or_default().to_owned(),
            read_only,
            settings: self.current_properties()?.into_iter().filter(configures).collect(),
        };
        let changed = dialog
            .edit(&prompt)
            .ok_or_else(|| Fault::new(Code::E_USER_CANCEL, "the user has cancelled the dialog"))?;
        if changed.is_empty() || read_only {
            return Ok(false);
        }
        let ui = ServiceUiFlags::empty();
        self.home.configure_service(self.profile_id, &self.service_uid, Some(&changed), ui)?;
        Ok(true)
    }

    /// `STATUS_SETTINGS_DIALOG` where [`edit_settings`](LogonContext::edit_settings) has a dialog.
    pub(crate) fn settings_method() -> u32 {
        settings_dialog().map_or(0, |_| STATUS_SETTINGS_DIALOG)
    }

    /// Keeps properties in the provider's profile section for later sessions.
    ///
    /// # Errors
    /// A fault of the database of profiles.
    pub fn save(&self, properties: &[PropValue]) -> Reply<()> {
        self.home.set_section(self.profile_id, &self.provider_uid, properties)
    }

    /// Keeps properties in the provider's profile section encrypted, whatever their identifiers
    /// are. Clients get them by their tags only.
    ///
    /// # Errors
    /// A fault of the database of profiles, or of the home's key.
    pub fn save_secrets(&self, properties: &[PropValue]) -> Reply<()> {
        self.home.set_section_secrets(self.profile_id, &self.provider_uid, properties)
    }

    /// The value of a secret of the provider's profile section, else of that of its service.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` or `MAPI_E_NO_ACCESS` when the home's key cannot be read,
    /// `MAPI_E_CORRUPT_DATA` when the value does not verify; the text says what to do.
    pub fn secret(&self, tag: Tag) -> Reply<Option<Value>> {
        for section in [&self.provider_uid, &self.service_uid] {
            let found = self.home.section_secret(self.profile_id, section, tag.id())?;
            if let Some(found) = found.filter(|found| found.tag == tag) {
                return Ok(Some(found.value));
            }
        }
        Ok(None)
    }

    /// The value of a property of the provider's profile section.
    #[must_use]
    pub fn property(&self, tag: Tag) -> Option<&Value> {
        self.properties.iter().find(|p| p.tag == tag).map(|p| &p.value)
    }

    /// The text of a property of the provider's profile section.
    #[must_use]
    pub fn text(&self, tag: Tag) -> Option<&str> {
        match self.property(tag)? {
            Value::Unicode(text) => Some(text),
            _ => None,
        }
    }
}

/// A provider's profile section, and what the section of its service adds to it.
fn settings(
    home: &Home,
    profile: ProfileId,
    provider: &GUID,
    service: &GUID,
) -> Reply<Vec<PropValue>> {
    let mut properties = home.section(profile, provider)?;
    for property in home.section(profile, service)? {
        if !properties.iter().any(|p| p.tag.id() == property.tag.id()) {
            properties.push(property);
        }
    }
    Ok(properties)
}

/// The three properties of an identity. A provider furnishes all of them or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// `PR_IDENTITY_DISPLAY`.
    pub display: String,
    /// `PR_IDENTITY_ENTRYID`: opens a mail user.
    pub entry_id: Vec<u8>,
    /// `PR_IDENTITY_SEARCH_KEY`: `SMTP:USER@HOST` and a zero byte.
    pub search_key: Vec<u8>,
}

/// What a provider says about itself in the status table.
#[derive(Debug, Clone, PartialEq)]
pub struct ProviderStatus {
    /// `PR_STATUS_CODE`: the bits of `STATUS_AVAILABLE` and its kind.
    pub code: u32,
    /// `PR_RESOURCE_METHODS`: which methods of its status object do something.
    pub methods: u32,
    /// `PR_STATUS_STRING`.
    pub text: Option<String>,
    /// Whom it identifies.
    pub identity: Option<Identity>,
    /// Further columns of its row.
    pub extra: Vec<PropValue>,
}

impl ProviderStatus {
    /// Of a message store that can be used: its status object looks whether it still can, and shows
    /// its settings where there is a dialog.
    pub(crate) fn of_store(text: &str) -> ProviderStatus {
        const STATUS_AVAILABLE: u32 = 1;
        const STATUS_VALIDATE_STATE: u32 = 1;
        ProviderStatus {
            code: STATUS_AVAILABLE,
            methods: STATUS_VALIDATE_STATE | LogonContext::settings_method(),
            text: Some(text.to_owned()),
            identity: None,
            extra: Vec::new(),
        }
    }
}

/// The providers that a subsystem runs, one for each of the services that it ships.
///
/// [`Providers::default`] has the subsystem's own. Another may take the place of one, or stand
/// before it: to count what reaches it, to let it fail, to look at what it gives.
///
/// ```
/// use std::sync::Arc;
/// use mapi_subsystem::com::Reply;
/// use mapi_subsystem::provider::{LogonContext, Providers, StoreLogon, StoreProvider};
///
/// struct Watched(Arc<dyn StoreProvider>);
///
/// impl StoreProvider for Watched {
///     fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn StoreLogon>> {
///         println!("a store of the profile {} is logged on", context.profile);
///         self.0.logon(context)
///     }
/// }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// let mut providers = Providers::default();
/// providers.stores = Arc::new(Watched(providers.stores));
/// let subsystem = mapi_subsystem::open_with(folder.path(), providers)?;
/// # drop(subsystem);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Providers {
    /// Opens the stores of `LOCALSTORE`.
    pub stores: Arc<dyn StoreProvider>,
    /// Opens the address books of `LOCALAB`.
    pub address_books: Arc<dyn AddressBookProvider>,
    /// Is the transport of `LOCALXP`. The subsystem's own delivers to stores that it opens by
    /// itself.
    pub transports: Arc<dyn TransportProvider>,
    /// Opens the directories of `LDAP`.
    #[cfg(feature = "ldap")]
    pub ldap: Arc<dyn AddressBookProvider>,
    /// Is the transport of `IMAP`, which fetches mail from a server.
    #[cfg(feature = "imap")]
    pub imap: Arc<dyn TransportProvider>,
    /// Is the transport of `SMTP`.
    #[cfg(feature = "smtp")]
    pub smtp: Arc<dyn TransportProvider>,
    /// Opens the PST files of `PST`.
    #[cfg(feature = "pst")]
    pub pst: Arc<dyn StoreProvider>,
    /// How long a submitted message stays in its queue at most before the spooler sends it by itself,
    /// in a session that is there then: half a minute. It goes with one that was submitted before it.
    /// Until then it can be taken back, and FlushQueues sends it at once.
    pub send_after: Duration,
}

impl Default for Providers {
    fn default() -> Providers {
        let stores: Arc<dyn StoreProvider> = Arc::new(LocalStores);
        Providers {
            address_books: Arc::new(LocalAddressBook),
            transports: Arc::new(LocalTransport::new(Arc::clone(&stores))),
            stores,
            #[cfg(feature = "ldap")]
            ldap: Arc::new(crate::addrbook::LdapAddressBook),
            #[cfg(feature = "imap")]
            imap: Arc::new(crate::transport::ImapTransport::default()),
            #[cfg(feature = "smtp")]
            smtp: Arc::new(crate::transport::SmtpTransport::default()),
            #[cfg(feature = "pst")]
            pst: Arc::<crate::pst::PstStores>::default(),
            send_after: Duration::from_secs(30),
        }
    }
}

impl std::fmt::Debug for Providers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Providers").finish_non_exhaustive()
    }
}

/// A message store provider, as `IMSProvider`.
pub trait StoreProvider: Send + Sync {
    /// Opens the store that the provider's profile section names, and makes it when this is the
    /// first time. Nothing is left behind when it fails.
    ///
    /// # Errors
    /// What the session does about one is the same for every kind of provider:
    /// - `MAPI_E_UNCONFIGURED`: the profile lacks something. The service is called to configure
    ///   itself ([`set_service_entry`](crate::service::set_service_entry)), then the provider is
    ///   logged on again.
    /// - `MAPI_E_FAILONEPROVIDER`, `MAPI_E_USER_CANCEL`: this provider is not in use.
    /// - any other: it is logged on once more. When that fails too, all providers of the service
    ///   are out of use for the rest of the session.
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn StoreLogon>>;
}

/// A store that a session is logged on to, as `IMSLogon`.
pub trait StoreLogon: Send + Sync {
    /// The identifiers in bytes 4..20 of its entry identifiers.
    fn uids(&self) -> Vec<GUID>;

    /// The store's own entry identifier, not wrapped: what `open_entry` takes for the store.
    fn store_entry_id(&self) -> Vec<u8>;

    /// `PR_RECORD_KEY` of the store.
    fn record_key(&self) -> Vec<u8>;

    /// `PR_STORE_SUPPORT_MASK` of the store.
    fn support_mask(&self) -> u32;

    /// Opens the store.
    fn open_store(&self, access: Access) -> Reply<IMsgStore>;

    /// Opens the store so that nothing is sent from it: `MDB_NO_MAIL`. A provider that does not
    /// tell the difference opens it as ever.
    fn open_without_mail(&self, access: Access) -> Reply<IMsgStore> {
        self.open_store(access)
    }

    /// Opens a folder or a message, or the store by its own identifier.
    fn open_entry(&self, entry_id: &[u8], access: Access) -> Reply<Opened>;

    /// Whether two identifiers of this provider denote one object.
    fn compare_entry_ids(&self, a: &[u8], b: &[u8]) -> Reply<bool>;

    /// Registers a sink for events of an object, or of the whole store when there is no
    /// identifier. The connection is not 0.
    fn advise(&self, entry_id: Option<&[u8]>, events: u32, sink: &IMAPIAdviseSink) -> Reply<usize>;

    /// Ends a registration.
    fn unadvise(&self, connection: usize) -> Reply<()>;

    /// What it says in the status table, when it has a row there.
    fn status(&self) -> Option<ProviderStatus>;

    /// Checks itself, for `IMAPIStatus::ValidateState`.
    fn validate(&self) -> Reply<()>;

    /// Shows its settings in the application's dialog, for `IMAPIStatus::SettingsDialog`. It says
    /// `STATUS_SETTINGS_DIALOG` in its status when it can. `read_only` only asks that nothing be
    /// changed.
    fn settings_dialog(&self, _read_only: bool) -> Reply<()> {
        Err(Fault::no_support("IMAPIStatus::SettingsDialog"))
    }

    /// Changes the password that it logs on with, for `IMAPIStatus::ChangePassword`. It says
    /// `STATUS_CHANGE_PASSWORD` in its status when it has one. A wrong old password is
    /// `MAPI_E_NO_ACCESS`.
    fn change_password(&self, _old: &str, _new: &str) -> Reply<()> {
        Err(Fault::no_support("IMAPIStatus::ChangePassword"))
    }

    /// The spooler's side of the store.
    fn mail(&self) -> &dyn StoreMail;

    /// Its part when the client's process ends fast; none: it has no such interface.
    fn shutdown(&self) -> Option<&dyn ProviderShutdown> {
        None
    }

    /// Ends the logon: registrations are dropped, objects answer `MAPI_E_INVALID_OBJECT`.
    fn logoff(&self);
}

/// An address book provider, as `IABProvider`.
pub trait AddressBookProvider: Send + Sync {
    /// Opens the containers that the provider's profile section names.
    ///
    /// # Errors
    /// See [`StoreProvider::logon`].
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn AddressBookLogon>>;
}

/// An address book that a session is logged on to, as `IABLogon`.
pub trait AddressBookLogon: Send + Sync {
    /// The identifiers in bytes 4..20 of its entry identifiers.
    fn uids(&self) -> Vec<GUID>;

    /// Its containers, as rows of the hierarchy table of the address book's root, in order.
    fn containers(&self) -> Reply<Vec<Vec<PropValue>>>;

    /// The container that new entries go to, where it has one: `GetPAB`.
    fn personal(&self) -> Option<Vec<u8>>;

    /// Opens a container, a mail user or a distribution list.
    fn open_entry(&self, entry_id: &[u8], access: Access) -> Reply<Opened>;

    /// Whether two identifiers of this provider denote one object.
    fn compare_entry_ids(&self, a: &[u8], b: &[u8]) -> Reply<bool>;

    /// The entries of a container that a name may mean, as rows with at least the columns of a
    /// recipient; an exact match of a name or an address alone where there is one.
    fn resolve(&self, container: &[u8], name: &str) -> Reply<Vec<Vec<PropValue>>>;

    /// The properties of an entry, for the recipients of a message.
    fn recipient(&self, entry_id: &[u8]) -> Reply<Vec<PropValue>>;

    /// The members of a distribution list, as rows of recipients.
    fn members(&self, list: &[u8]) -> Reply<Vec<Vec<PropValue>>>;

    /// The templates that it has for new recipients, as rows of a one-off table. It opens each by
    /// its identifier, or makes an entry of it in a container: `IABLogon::GetOneOffTable`.
    ///
    /// # Errors
    /// `MAPI_E_NO_SUPPORT`: it has none.
    fn one_off_templates(&self) -> Reply<Vec<Vec<PropValue>>> {
        Err(Fault::no_support("IABLogon::GetOneOffTable"))
    }

    /// Registers a sink for events of an object.
    fn advise(&self, entry_id: Option<&[u8]>, events: u32, sink: &IMAPIAdviseSink) -> Reply<usize>;

    /// Ends a registration.
    fn unadvise(&self, connection: usize) -> Reply<()>;

    /// What it says in the status table, when it has a row there.
    fn status(&self) -> Option<ProviderStatus>;

    /// Checks itself, for `IMAPIStatus::ValidateState`.
    fn validate(&self) -> Reply<()>;

    /// Shows its settings in the application's dialog, for `IMAPIStatus::SettingsDialog`. It says
    /// `STATUS_SETTINGS_DIALOG` in its status when it can. `read_only` only asks that nothing be
    /// changed.
    fn settings_dialog(&self, _read_only: bool) -> Reply<()> {
        Err(Fault::no_support("IMAPIStatus::SettingsDialog"))
    }

    /// Changes the password that it logs on with, for `IMAPIStatus::ChangePassword`. It says
    /// `STATUS_CHANGE_PASSWORD` in its status when it has one. A wrong old password is
    /// `MAPI_E_NO_ACCESS`.
    fn change_password(&self, _old: &str, _new: &str) -> Reply<()> {
        Err(Fault::no_support("IMAPIStatus::ChangePassword"))
    }

    /// Its part when the client's process ends fast; none: it has no such interface.
    fn shutdown(&self) -> Option<&dyn ProviderShutdown> {
        None
    }

    /// Ends the logon.
    fn logoff(&self);
}
