//! Delivery into the stores of a home's profiles, or into a folder of files.

use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mapi_session::flags::ValidateFlags;
use mapi_session::{Code, Flags, PropValue, Tag, Value, tags};

use super::pickup::Pickup;
use crate::com::{Fault, Liveness, Reply};
use crate::home::filetime_now;
use crate::identity::{OneOff, search_key};
use crate::mail::Mail;
use crate::mime::{Outer, message_id, write_mime};
use crate::profile::ProfileId;
use crate::provider::{
    Failure, Identity, LogonContext, Outcome, ProviderShutdown, ProviderStatus, StoreLogon,
    StoreProvider, Submission, Submitted, TransportLogon, TransportProvider,
};
use crate::service::{
    DROP_FOLDER, MAPI_STORE_PROVIDER, MAPI_TRANSPORT_PROVIDER, PICKUP_FOLDER, STATUS_DEFAULT_STORE,
    long, text,
};
use crate::shutdown::NothingToSave;
use crate::status::{resource_path, smtp_identity};

const STATUS_AVAILABLE: u32 = 0x1;
const STATUS_OFFLINE: u32 = 0x2;
const STATUS_FAILURE: u32 = 0x4;
const STATUS_INBOUND_ENABLED: u32 = 0x1_0000;
const STATUS_OUTBOUND_ENABLED: u32 = 0x10_0000;
const STATUS_VALIDATE_STATE: u32 = 0x1;
const STATUS_FLUSH_QUEUES: u32 = 0x8;

/// After how many seconds a message is tried again that could not be put into the drop folder.
const LATER: u32 = 60;

const TO: i32 = 1;
const CC: i32 = 2;
const BCC: i32 = 3;

/// The provider of the service `LOCALXP`.
pub(crate) struct LocalTransport {
    stores: Arc<dyn StoreProvider>,
}

impl LocalTransport {
    /// A transport that opens the stores of other profiles with this provider.
    pub(crate) fn new(stores: Arc<dyn StoreProvider>) -> LocalTransport {
        LocalTransport { stores }
    }
}

impl TransportProvider for LocalTransport {
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn TransportLogon>> {
        let logon = Logon {
            context: context.clone(),
            stores: Arc::clone(&self.stores),
            state: Mutex::default(),
            open: Mutex::default(),
        };
        logon.configure(&context.properties);
        Ok(Arc::new(logon))
    }
}

struct Logon {
    context: LogonContext,
    stores: Arc<dyn StoreProvider>,
    state: Mutex<State>,
    /// Stores of other profiles, for as long as a queue is worked off.
    open: Mutex<HashMap<ProfileId, Arc<dyn StoreLogon>>>,
}

/// How the transport is doing.
#[derive(Default)]
struct State {
    drop_folder: Option<PathBuf>,
    pickup: Pickup,
    /// Whom it sends for, where an address is configured.
    identity: Option<Identity>,
    /// A client has disconnected it.
    offline: bool,
    /// Why it fails.
    trouble: Option<String>,
}

impl Logon {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes its settings from the profile section, and finds out whether they will do.
    fn configure(&self, properties: &[PropValue]) {
        let folder = |tag| {
            // A folder without a place of its own is one in the home.
            let path = text(properties, tag).filter(|path| !path.is_empty());
            path.map(|path| self.context.home.path().join(path))
        };
        let mut state = self.state();
        state.drop_folder = folder(DROP_FOLDER);
        state.pickup = Pickup::new(folder(PICKUP_FOLDER));
        state.identity = identity(properties);
        state.check();
    }

    /// The store that mail for a profile goes to.
    fn default_store(&self, profile: ProfileId, name: &str) -> Reply<Arc<dyn StoreLogon>> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(store) = open.get(&profile) {
            return Ok(Arc::clone(store));
        }
        let home = &self.context.home;
        let providers = home.providers(profile)?;
        let entry = providers
            .iter()
            .filter(|p| p.resource_type() == MAPI_STORE_PROVIDER)
            .find(|p| p.flags() & STATUS_DEFAULT_STORE != 0)
            .ok_or_else(|| {
                Fault::new(
                    Code::E_NOT_FOUND,
                    format!("the profile \"{name}\" has no default store to deliver to"),
                )
            })?;
        let context = LogonContext::of_provider(
            home,
            &self.context.notifications,
            (profile, name),
            entry,
            Liveness::new(),
            true,
        )?;
        let store = self.stores.logon(&context)?;
        open.insert(profile, Arc::clone(&store));
        Ok(store)
    }

    /// Whether the profile has another transport.
    fn is_one_of_several(&self) -> Reply<bool> {
        let providers = self.context.home.providers(self.context.profile_id)?;
        let transports = providers.iter().filter(|p| p.resource_type() == MAPI_TRANSPORT_PROVIDER);
        Ok(transports.count() > 1)
    }

    fn drop_file(&self, folder: &Path, submission: &Submission, to: &[&str]) -> Reply<()> {
        let fail = |path: &Path, e: &std::io::Error| {
            Fault::new(
                Code::E_DISK_ERROR,
                format!("{}: the message cannot be put into the drop folder ({e})", path.display()),
            )
        };
        let name: String = submission.key.iter().map(|b| format!("{b:02x}")).collect();
        let path = folder.join(format!("{name}.eml"));
        // The file is there whole or not at all, and a second try writes the same one.
        let part = folder.join(format!("{name}.part"));
        let id = message_id(&submission.key, "localhost");
        let outer = Outer { delivered_to: to, message_id: Some(&id), ..Outer::default() };
        let bytes = write_mime(&submission.mail, &outer).map_err(|e| fail(&path, &e))?;
        fs::create_dir_all(folder).map_err(|e| fail(folder, &e))?;
        let write = || {
            let mut file = fs::File::create(&part)?;
            file.write_all(&bytes)?;
            file.sync_all()?;
            fs::rename(&part, &path)
        };
        write().map_err(|e| {
            let _ = fs::remove_file(&part);
            fail(&path, &e)
        })
    }
}

impl State {
    /// Notes what is wrong with the folders.
    fn check(&mut self) {
        let mut folders = self.drop_folder.iter().chain(self.pickup.folder());
        let wrong = folders.find(|path| path.exists() && !path.is_dir());
        self.trouble = wrong.map(|path| format!("{} is no folder", path.display()));
    }
}

impl TransportLogon for Logon {
    fn address_types(&self) -> Vec<String> {
        vec!["SMTP".to_owned()]
    }

    fn submit(&self, submission: &Submission) -> Reply<Submitted> {
        let mut outcomes = Vec::new();
        let mut dropped = Vec::new();
        let drop_folder = self.state().drop_folder.clone();
        for &index in &submission.recipients {
            let Some(recipient) = submission.mail.recipients.get(index) else { continue };
            let address = text(recipient, tags::EMAIL_ADDRESS).unwrap_or_default().trim();
            if address.is_empty() {
                let failure = Failure::new("the recipient has no address");
                outcomes.push((index, Outcome::Failed(failure)));
                continue;
            }
            match self.context.home.profile_with_address(address)? {
                Some((profile, name)) => {
                    let mut key = submission.key.to_vec();
                    key.extend_from_slice(&search_key("SMTP", address));
                    let mail = received(Mail::clone(&submission.mail), recipient, address);
                    let store = self.default_store(profile, &name);
                    let outcome = match store.and_then(|store| store.mail().deliver(&mail, &key)) {
                        Ok(_) => Outcome::Delivered,
                        // What may go away by itself is tried again, with the same key.
                        Err(fault) if is_transient(&fault) => {
                            Outcome::Later { seconds: Some(LATER), reason: fault.to_string() }
                        }
                        Err(fault) => Outcome::Failed(Failure::new(fault.to_string())),
                    };
                    outcomes.push((index, outcome));
                }
                None if drop_folder.is_some() => dropped.push((index, address)),
                // It is for a transport that reaches other systems.
                None if self.is_one_of_several()? => outcomes.push((index, Outcome::NotMe)),
                None => {
                    let reason = format!("no profile of this home has the address {address}");
                    let failure =
                        Failure { reason_code: 1, diagnostic: Some(0), ..Failure::new(reason) };
                    outcomes.push((index, Outcome::Failed(failure)));
                }
            }
        }
        if let Some(folder) = drop_folder.as_deref().filter(|_| !dropped.is_empty()) {
            let addresses: Vec<&str> = dropped.iter().map(|(_, a)| *a).collect();
            match self.drop_file(folder, submission, &addresses) {
                Ok(()) => {
                    self.state().trouble = None;
                    outcomes.extend(dropped.iter().map(|(i, _)| (*i, Outcome::Sent)));
                }
                // Somebody may put the folder right.
                Err(fault) => {
                    let reason = fault.to_string();
                    self.state().trouble = fault.text;
                    let later = Outcome::Later { seconds: Some(LATER), reason };
                    outcomes.extend(dropped.iter().map(|(i, _)| (*i, later.clone())));
                }
            }
        }
        Ok(Submitted::Recipients(outcomes))
    }

    fn flush(&self, _upload: bool, begin: bool) -> Reply<()> {
        if !begin {
            let open =
                std::mem::take(&mut *self.open.lock().unwrap_or_else(PoisonError::into_inner));
            for store in open.values() {
                store.logoff();
            }
        }
        Ok(())
    }

    fn poll(&self) -> Reply<Option<(Vec<u8>, Mail)>> {
        // What comes from other profiles their transports put into the store themselves.
        let Some((key, mail)) = self.state().pickup.next() else { return Ok(None) };
        let own = self.context.home.profile_address(self.context.profile_id)?;
        let (name, address) = own.unwrap_or_default();
        let is_me = |r: &&Vec<PropValue>| {
            text(r, tags::EMAIL_ADDRESS).is_some_and(|a| a.eq_ignore_ascii_case(&address))
        };
        let blind = vec![tags::DISPLAY_NAME.with(name), tags::RECIPIENT_TYPE.with(BCC)];
        let recipient = mail.recipients.iter().find(is_me).unwrap_or(&blind).clone();
        Ok(Some((key, received(mail, &recipient, &address))))
    }

    fn accepted(&self, key: &[u8]) {
        self.state().pickup.accepted(key);
    }

    fn status(&self) -> ProviderStatus {
        let state = self.state();
        let mut code = STATUS_INBOUND_ENABLED | STATUS_OUTBOUND_ENABLED;
        code |= if state.trouble.is_some() { STATUS_FAILURE } else { STATUS_AVAILABLE };
        if state.offline {
            code |= STATUS_OFFLINE;
        }
        ProviderStatus {
            code,
            methods: STATUS_VALIDATE_STATE | STATUS_FLUSH_QUEUES | LogonContext::settings_method(),
            // Where all is well the spooler says it.
            text: state.trouble.clone(),
            identity: state.identity.clone(),
            extra: state.drop_folder.iter().map(|path| resource_path(path)).collect(),
        }
    }

    fn validate(&self, flags: u32) -> Reply<()> {
        let flags = ValidateFlags::from_bits_retain(flags);
        let remote = ValidateFlags::REFRESH_XP_HEADER_CACHE
            | ValidateFlags::PROCESS_XP_HEADER_CACHE
            | ValidateFlags::ABORT_XP_HEADER_OPERATION
            | ValidateFlags::SHOW_XP_SESSION_UI;
        if flags.intersects(remote) {
            // Nothing is changed then, whatever else is asked for.
            return Err(Fault::new(
                Code::E_NO_SUPPORT,
                "the local transport works without headers of mail that is elsewhere",
            ));
        }
        if flags.contains(ValidateFlags::CONFIG_CHANGED) {
            self.configure(&self.context.current_properties()?);
        }
        let mut state = self.state();
        if flags.contains(ValidateFlags::FORCE_XP_DISCONNECT) {
            state.offline = true;
        }
        if flags.contains(ValidateFlags::FORCE_XP_CONNECT) {
            state.offline = false;
        }
        state.check();
        match &state.trouble {
            Some(trouble) => Err(Fault::new(Code::E_UNCONFIGURED, trouble.clone())),
            None => Ok(()),
        }
    }

    fn settings_dialog(&self, read_only: bool) -> Reply<()> {
        if self.context.edit_settings(read_only)? {
            self.configure(&self.context.current_properties()?);
        }
        Ok(())
    }

    fn shutdown(&self) -> Option<&dyn ProviderShutdown> {
        Some(&NothingToSave)
    }

    fn logoff(&self) {
        // Ends what a flush that failed has left open.
        let _ = self.flush(true, false);
    }
}

/// Whom the settings of a transport name: a one-off, as it has no address book.
pub(super) fn identity(properties: &[PropValue]) -> Option<Identity> {
    let set = |tag| text(properties, tag).filter(|text| !text.is_empty());
    let address = set(tags::EMAIL_ADDRESS)?;
    let name = set(tags::IDENTITY_DISPLAY).unwrap_or(address);
    let entry_id = OneOff::smtp(name, address).to_entry_id();
    Some(smtp_identity(name, address, entry_id))
}

fn is_transient(fault: &Fault) -> bool {
    [Code::E_BUSY, Code::E_NOT_ENOUGH_DISK, Code::E_DISK_ERROR].contains(&fault.code)
}

/// The message as one recipient gets it.
pub(super) fn received(mut mail: Mail, recipient: &[PropValue], address: &str) -> Mail {
    let senders: [Tag; 5] = [
        tags::SENTMAIL_ENTRYID.tag(),
        tags::DELETE_AFTER_SUBMIT.tag(),
        tags::SUBMIT_FLAGS.tag(),
        tags::MESSAGE_FLAGS.tag(),
        tags::MESSAGE_DELIVERY_TIME.tag(),
    ];
    let name = text(recipient, tags::DISPLAY_NAME).unwrap_or(address).to_owned();
    let kind = long(recipient, tags::RECIPIENT_TYPE) & 0xF;
    let entry_id = OneOff::smtp(&name, address).to_entry_id();
    let key = search_key("SMTP", address);
    let set = [
        tags::MESSAGE_FLAGS.with(0),
        PropValue { tag: tags::MESSAGE_DELIVERY_TIME.tag(), value: Value::SysTime(filetime_now()) },
        tags::RECEIVED_BY_NAME.with(name.clone()),
        tags::RECEIVED_BY_ADDRTYPE.with("SMTP"),
        tags::RECEIVED_BY_EMAIL_ADDRESS.with(address),
        tags::RECEIVED_BY_ENTRYID.with(entry_id.clone()),
        tags::RECEIVED_BY_SEARCH_KEY.with(key.clone()),
        tags::RCVD_REPRESENTING_NAME.with(name),
        tags::RCVD_REPRESENTING_ADDRTYPE.with("SMTP"),
        tags::RCVD_REPRESENTING_EMAIL_ADDRESS.with(address),
        tags::RCVD_REPRESENTING_ENTRYID.with(entry_id),
        tags::RCVD_REPRESENTING_SEARCH_KEY.with(key),
        tags::MESSAGE_TO_ME.with(kind == TO),
        tags::MESSAGE_CC_ME.with(kind == CC),
        tags::MESSAGE_RECIP_ME.with(kind == TO || kind == CC),
    ];
    let ids: Vec<u16> = set.iter().map(|p| p.tag.id()).collect();
    mail.properties.retain(|p| !senders.contains(&p.tag) && !ids.contains(&p.tag.id()));
    mail.properties.extend(set);
    // Who got a blind copy is nobody's business but theirs.
    mail.recipients.retain(|r| {
        long(r, tags::RECIPIENT_TYPE) & 0xF != BCC
            || text(r, tags::EMAIL_ADDRESS).is_some_and(|a| a.eq_ignore_ascii_case(address))
    });
    for row in &mut mail.recipients {
        row.retain(|p| p.tag != tags::RESPONSIBILITY.tag());
    }
    mail
}
