//! The provider: which file a profile's service names, and what MAPI does with it.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use mapi_session::raw::{IMAPIAdviseSink, IMsgStore};
use mapi_session::{Code, Guid, Value, tags as typed};

use super::super::error::PstError;
use super::super::file::PstFile;
use super::{Context, STORE, SUPPORT, read_only, store};
use crate::com::{Fault, Liveness, Reply};
use crate::identity::wrap_store;
use crate::mail::Mail;
use crate::msg_store::used::Current;
use crate::provider::{
    Access, LogonContext, Opened, Outgoing, ProviderStatus, Settlement, StoreLogon, StoreMail,
    StoreProvider,
};
use crate::service::{PST_PASSWORD, PST_PATH, binary, text};
use crate::store::entry_id::guid_from_bytes;

/// The provider of message stores in PST files, read only.
#[derive(Debug, Default)]
pub struct PstStores {
    /// The logons that there are, so that no session has two files with one record key.
    open: Mutex<Vec<Weak<Logon>>>,
}

impl StoreProvider for PstStores {
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn StoreLogon>> {
        let Some(path) = context.text(PST_PATH.tag()).filter(|path| !path.is_empty()) else {
            let text = format!(
                "the message service of the store \"{}\" names no PST file; configure it with PR_PST_PATH",
                context.text(typed::DISPLAY_NAME.tag()).unwrap_or_default()
            );
            return Err(Fault::new(Code::E_UNCONFIGURED, text));
        };
        let path = PathBuf::from(path);
        let file = PstFile::open(&path).map_err(|error| unreadable(&path, &error))?;
        alone(context, &file, &path)?;
        unlock(context, &file, &path)?;
        // It is locked until this logon is among them.
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|logon| logon.strong_count() > 0);
        let same = |other: &Arc<Logon>| {
            let key = other.context.file.record_key();
            key == file.record_key() && other.settings.is_of_session_of(context)
        };
        let alive = |logon: &Arc<Logon>| logon.context.liveness.is_alive();
        if let Some(other) = open.iter().filter_map(Weak::upgrade).find(|l| alive(l) && same(l)) {
            return Err(collision(&path, &other.context.path, &other.context.display_name));
        }
        let dll = context.text(typed::PROVIDER_DLL_NAME.tag()).unwrap_or("pststore.dll").to_owned();
        let shared = Arc::new(Context {
            store_entry_id: wrap_store(&dll, &file.entry_id(STORE)),
            display_name: context.text(typed::DISPLAY_NAME.tag()).unwrap_or("PST file").to_owned(),
            hub: context.notifications.clone(),
            liveness: Liveness::child(&context.liveness),
            used: None,
            file,
            path,
        });
        let current = Current::default();
        let logon = Arc::new(Logon { context: shared, settings: context.clone(), current });
        open.push(Arc::downgrade(&logon));
        Ok(logon)
    }
}

/// Why a file cannot be opened, for a person.
fn unreadable(path: &Path, error: &PstError) -> Fault {
    let path = path.display();
    let (code, advice) = match error {
        PstError::Io(error) => match error.kind() {
            std::io::ErrorKind::NotFound => (
                Code::E_NOT_FOUND,
                "look whether it was moved, and configure the service with where it is",
            ),
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ResourceBusy => (
                Code::E_NO_ACCESS,
                "close the program that has it open, or ask for the right to read it",
            ),
            _ => (Code::E_DISK_ERROR, "look whether the disk can be read"),
        },
        PstError::NotPst(_) => (Code::E_CORRUPT_STORE, "choose a file that Outlook has written"),
        PstError::Damaged(_) | PstError::Missing(_) => {
            (Code::E_CORRUPT_STORE, "repair a copy of it with Outlook's scanpst")
        }
    };
    Fault::new(code, format!("the PST file {path} cannot be opened: {error}; {advice}"))
}

/// Refuses a file that another service of the profile has, or whose record key: that which comes
/// first keeps it.
fn alone(context: &LogonContext, file: &PstFile, path: &Path) -> Reply<()> {
    // What cannot be resolved is compared as it is written.
    let resolved = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let own = resolved(path);
    for other in context.home.providers(context.profile_id)? {
        if other.uid == context.provider_uid {
            return Ok(());
        }
        if other.service_name() != "PST" {
            continue;
        }
        let section = context.home.section(context.profile_id, &other.service)?;
        let known = [&other.properties, &section];
        let Some(taken) = known.into_iter().find_map(|section| text(section, PST_PATH)) else {
            continue;
        };
        let taken = Path::new(taken);
        if resolved(taken) == own {
            let text = format!(
                "the PST file {} is open already as the store \"{}\" of this profile; remove one of the two services",
                path.display(),
                other.display_name()
            );
            return Err(Fault::new(Code::E_COLLISION, text));
        }
        // Of one that cannot be read now the profile may know it.
        let key = match PstFile::open(taken) {
            Ok(other) => Some(other.record_key().to_vec()),
            Err(_) => binary(&other.properties, typed::RECORD_KEY).map(<[u8]>::to_vec),
        };
        if key.is_some_and(|key| key == file.record_key()) {
            return Err(collision(path, taken, other.display_name()));
        }
    }
    Ok(())
}

/// Entry identifiers say by its record key which store they are of: with two that have the same one,
/// they would reach the wrong file.
fn collision(path: &Path, other: &Path, name: &str) -> Fault {
    let text = format!(
        "the PST file {} has the record key of {}, which is the store \"{name}\" of this profile: one is a copy of the other, and identifiers of one would open the other; remove one of the two services",
        path.display(),
        other.display()
    );
    Fault::new(Code::E_COLLISION, text)
}

/// Refuses a file that asks for another password than the profile has.
fn unlock(context: &LogonContext, file: &PstFile, path: &Path) -> Reply<()> {
    if !file.has_password() {
        return Ok(());
    }
    let path = path.display();
    match context.secret(PST_PASSWORD.tag())? {
        Some(Value::Unicode(password)) if !password.is_empty() => match file.is_password(&password)
        {
            true => Ok(()),
            false => Err(Fault::new(
                Code::E_LOGON_FAILED,
                format!(
                    "the password that the profile has for the PST file {path} is wrong; configure the service with another (PR_PST_PW_SZ)"
                ),
            )),
        },
        _ => Err(Fault::new(
            Code::E_UNCONFIGURED,
            format!(
                "the PST file {path} asks for a password; configure the service with it (PR_PST_PW_SZ)"
            ),
        )),
    }
}

struct Logon {
    context: Arc<Context>,
    settings: LogonContext,
    current: Current,
}

impl fmt::Debug for Logon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Logon").field("path", &self.context.path).finish_non_exhaustive()
    }
}

impl Drop for Logon {
    fn drop(&mut self) {
        self.logoff();
    }
}

impl Logon {
    /// What objects of the client's share.
    fn in_use(&self) -> Arc<Context> {
        let used = self.current.join(&self.settings, &self.context.liveness);
        let liveness = Arc::clone(&used.liveness);
        Arc::new(Context { liveness, used: Some(used), ..Context::clone(&self.context) })
    }
}

impl StoreLogon for Logon {
    fn uids(&self) -> Vec<Guid> {
        vec![guid_from_bytes(self.context.file.record_key())]
    }

    fn store_entry_id(&self) -> Vec<u8> {
        self.context.file.entry_id(STORE)
    }

    fn record_key(&self) -> Vec<u8> {
        self.context.file.record_key().to_vec()
    }

    fn support_mask(&self) -> u32 {
        SUPPORT
    }

    fn open_store(&self, access: Access) -> Reply<IMsgStore> {
        store::open(&self.in_use(), access)
    }

    fn open_entry(&self, entry_id: &[u8], access: Access) -> Reply<Opened> {
        let (kind, object) = store::open_entry(&self.in_use(), entry_id, access)?;
        Ok(Opened { kind, object })
    }

    fn compare_entry_ids(&self, a: &[u8], b: &[u8]) -> Reply<bool> {
        store::compare(&self.context, a, b)
    }

    fn advise(&self, _: Option<&[u8]>, _: u32, _: &IMAPIAdviseSink) -> Reply<usize> {
        Err(Fault::new(
            Code::E_NO_SUPPORT,
            "nothing changes in a PST file, so that nothing is told",
        ))
    }

    fn unadvise(&self, _: usize) -> Reply<()> {
        Err(Fault::no_support("IMsgStore::Unadvise"))
    }

    fn status(&self) -> Option<ProviderStatus> {
        Some(ProviderStatus::of_store("Available, read only"))
    }

    /// Whether the file is still there, and its message store can be read.
    fn validate(&self) -> Reply<()> {
        let path = &self.context.path;
        PstFile::open(path).map(drop).map_err(|error| unreadable(path, &error))
    }

    fn settings_dialog(&self, read_only: bool) -> Reply<()> {
        self.settings.edit_settings(read_only).map(|_| ())
    }

    fn mail(&self) -> &dyn StoreMail {
        self
    }

    fn logoff(&self) {
        self.context.liveness.end();
    }
}

/// The queue of a file from which nothing is sent.
impl StoreMail for Logon {
    fn outgoing(&self) -> Reply<Vec<Outgoing>> {
        Ok(Vec::new())
    }

    fn set_lock(&self, _: &[u8], _: bool) -> Reply<()> {
        Err(Code::E_NOT_IN_QUEUE.into())
    }

    fn preprocessed(&self, _: &[u8]) -> Reply<()> {
        Err(Code::E_NOT_IN_QUEUE.into())
    }

    fn read(&self, _: &[u8]) -> Reply<Mail> {
        Err(Code::E_NOT_IN_QUEUE.into())
    }

    fn settle(&self, _: &[u8], _: &Settlement) -> Reply<()> {
        Err(Code::E_NOT_IN_QUEUE.into())
    }

    fn deliver(&self, _: &Mail, _: &[u8]) -> Reply<Option<Vec<u8>>> {
        read_only()
    }
}
