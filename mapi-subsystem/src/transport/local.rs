//! Delivery into the stores of a home's profiles, or into a folder of files.

use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use mapi_session::flags::ValidateFlags;
use mapi_session::{Code, PropValue, Tag, Value, tags};

use super::mime::to_mime;
use crate::com::{Fault, Liveness, Reply};
use crate::home::filetime_now;
use crate::identity::{OneOff, search_key};
use crate::mail::Mail;
use crate::profile::ProfileId;
use crate::provider::{
    LogonContext, ProviderStatus, StoreLogon, StoreProvider, Submission, Submitted, TransportLogon,
    TransportProvider,
};
use crate::service::{DROP_FOLDER, MAPI_STORE_PROVIDER, STATUS_DEFAULT_STORE, long, text};

const STATUS_AVAILABLE: u32 = 0x1;
const STATUS_INBOUND_ENABLED: u32 = 0x1_0000;
const STATUS_OUTBOUND_ENABLED: u32 = 0x10_0000;
const STATUS_VALIDATE_STATE: u32 = 0x1;

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
        let drop_folder = context
            .text(DROP_FOLDER.tag())
            .filter(|path| !path.is_empty())
            // A folder without a place of its own is one in the home.
            .map(|path| context.home.path().join(path));
        Ok(Arc::new(Logon {
            context: context.clone(),
            stores: Arc::clone(&self.stores),
            drop_folder,
            open: Mutex::default(),
        }))
    }
}

struct Logon {
    context: LogonContext,
    stores: Arc<dyn StoreProvider>,
    drop_folder: Option<PathBuf>,
    /// Stores of other profiles, for as long as a queue is worked off.
    open: Mutex<HashMap<ProfileId, Arc<dyn StoreLogon>>>,
}

impl Logon {
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

    fn drop_file(&self, folder: &Path, submission: &Submission<'_>, to: &[&str]) -> Reply<()> {
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
        let bytes = to_mime(submission.mail, to).map_err(|e| fail(&path, &e))?;
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

impl TransportLogon for Logon {
    fn address_types(&self) -> Vec<String> {
        vec!["SMTP".to_owned()]
    }

    fn submit(&self, submission: &Submission<'_>) -> Reply<Submitted> {
        let mut sent = Vec::new();
        let mut failed = Vec::new();
        let mut dropped = Vec::new();
        for &index in submission.recipients {
            let Some(recipient) = submission.mail.recipients.get(index) else { continue };
            let address = text(recipient, tags::EMAIL_ADDRESS).unwrap_or_default().trim();
            if address.is_empty() {
                failed.push((index, "the recipient has no address".to_owned()));
                continue;
            }
            match self.context.home.profile_with_address(address)? {
                Some((profile, name)) => {
                    let mut key = submission.key.to_vec();
                    key.extend_from_slice(&search_key("SMTP", address));
                    let mail = received(submission.mail, recipient, address);
                    let store = self.default_store(profile, &name);
                    match store.and_then(|store| store.mail().deliver(&mail, &key)) {
                        Ok(_) => sent.push(index),
                        // What may go away by itself is tried again, with the same key.
                        Err(fault) if is_transient(&fault) => return Ok(Submitted::Busy),
                        Err(fault) => failed.push((
                            index,
                            fault.text.unwrap_or_else(|| format!("{:?}", fault.code)),
                        )),
                    }
                }
                None if self.drop_folder.is_some() => dropped.push((index, address)),
                None => failed
                    .push((index, format!("no profile of this home has the address {address}"))),
            }
        }
        if let Some(folder) = self.drop_folder.as_deref().filter(|_| !dropped.is_empty()) {
            let addresses: Vec<&str> = dropped.iter().map(|(_, a)| *a).collect();
            match self.drop_file(folder, submission, &addresses) {
                Ok(()) => sent.extend(dropped.iter().map(|(i, _)| *i)),
                Err(fault) => {
                    let reason = fault.text.unwrap_or_default();
                    failed.extend(dropped.iter().map(|(i, _)| (*i, reason.clone())));
                }
            }
        }
        Ok(Submitted::Done { sent, failed })
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
        // Senders put mail into the store themselves: nothing waits to be fetched.
        Ok(None)
    }

    fn status(&self) -> ProviderStatus {
        ProviderStatus {
            code: STATUS_AVAILABLE | STATUS_INBOUND_ENABLED | STATUS_OUTBOUND_ENABLED,
            methods: STATUS_VALIDATE_STATE,
            text: Some("Ready".to_owned()),
            identity: None,
            extra: Vec::new(),
        }
    }

    fn validate(&self, flags: u32) -> Reply<()> {
        let known = ValidateFlags::SUPPRESS_UI | ValidateFlags::CONFIG_CHANGED;
        if flags & !known.bits() != 0 {
            return Err(Fault::new(
                Code::E_NO_SUPPORT,
                "the local transport has no connection and no headers to fetch",
            ));
        }
        match &self.drop_folder {
            Some(folder) if folder.exists() && !folder.is_dir() => Err(Fault::new(
                Code::E_UNCONFIGURED,
                format!("{}: the drop folder is a file", folder.display()),
            )),
            _ => Ok(()),
        }
    }

    fn logoff(&self) {
        // Ends what a flush that failed has left open.
        let _ = self.flush(true, false);
    }
}

fn is_transient(fault: &Fault) -> bool {
    [Code::E_BUSY, Code::E_NOT_ENOUGH_DISK, Code::E_DISK_ERROR].contains(&fault.code)
}

/// The message as one recipient gets it.
fn received(mail: &Mail, recipient: &[PropValue], address: &str) -> Mail {
    let mut mail = mail.clone();
    let senders: [Tag; 5] = [
        tags::SENTMAIL_ENTRYID.tag(),
        tags::DELETE_AFTER_SUBMIT.tag(),
        tags::SUBMIT_FLAGS.tag(),
        tags::MESSAGE_FLAGS.tag(),
        tags::MESSAGE_DELIVERY_TIME.tag(),
    ];
    let name = text(recipient, tags::DISPLAY_NAME).unwrap_or(address).to_owned();
    let kind = long(recipient, tags::RECIPIENT_TYPE) & 0xF;
    let entry_id = OneOff {
        name: name.clone(),
        address_type: "SMTP".to_owned(),
        address: address.to_owned(),
        rich_info: true,
    }
    .to_entry_id();
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
