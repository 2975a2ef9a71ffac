//! The provider: which file a profile's store is, and what MAPI and the spooler do with it.

use std::path::PathBuf;
use std::sync::{Arc, Weak};

use mapi_session::raw::{IMAPIAdviseSink, IMsgStore};
use mapi_session::{Guid, tags as typed};

use super::notify::Registrations;
use super::{Context, store};
use crate::com::{Liveness, Reply};
use crate::home::Home;
use crate::identity::wrap_store;
use crate::mail::Mail;
use crate::msg_store::used::Current;
use crate::notify::EventMask;
use crate::provider::{
    Access, Incoming, LogonContext, Opened, Outgoing, ProviderShutdown, ProviderStatus, Settlement,
    StoreLogon, StoreMail, StoreProvider,
};
use crate::store::database::Database;
use crate::store::entry_id::{self, Kind};
use crate::store::journal::Event;
use crate::store::{Queued, receipts};

/// The provider of stores in SQLite files of the home.
#[derive(Debug, Default)]
pub struct LocalStores;

/// The file of the store of a provider with this identifier (`PR_PROVIDER_UID`).
pub(crate) fn file_of(home: &Home, provider: &Guid) -> PathBuf {
    let name: String =
        entry_id::guid_bytes(provider).iter().map(|byte| format!("{byte:02x}")).collect();
    home.stores().join(name + ".store")
}

impl LocalStores {
    /// The file of the store that a profile's provider section describes.
    #[must_use]
    pub fn file(home: &Home, provider_uid: &Guid) -> PathBuf {
        file_of(home, provider_uid)
    }
}

impl StoreProvider for LocalStores {
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn StoreLogon>> {
        let file = file_of(&context.home, &context.provider_uid);
        let database = Database::create_or_open(&file)?;
        let dll =
            context.text(typed::PROVIDER_DLL_NAME.tag()).unwrap_or("localstore.dll").to_owned();
        let own = entry_id::compose(&database.uid(), Kind::Store, 0);
        let owner = context.home.sender_address(context.profile_id)?;
        let shared = Arc::new(Context {
            store_entry_id: wrap_store(&dll, &own),
            display_name: context
                .text(typed::DISPLAY_NAME.tag())
                .unwrap_or("Message Store")
                .to_owned(),
            hub: context.notifications.clone(),
            liveness: Liveness::child(&context.liveness),
            used: None,
            registrations: Arc::new(Registrations::default()),
            opened_read_only: false,
            without_mail: false,
            reporter: receipts::reporter(context.no_mail, owner.clone()),
            sender: owner,
            database,
        });
        let weak: Weak<Context> = Arc::downgrade(&shared);
        let support = context.clone();
        let listener = shared.database.listen(move |changes| {
            if let Some(context) = weak.upgrade() {
                context.tell(changes);
                if changes.iter().any(|change| change.event == Event::Submitted) {
                    support.ready_to_send();
                }
            }
        });
        // What an earlier session has left.
        if shared.database.read(|reader| reader.outgoing()).is_ok_and(|queue| !queue.is_empty()) {
            context.ready_to_send();
        }
        let current = Current::default();
        Ok(Arc::new(Logon { context: shared, settings: context.clone(), current, listener }))
    }
}

struct Logon {
    context: Arc<Context>,
    settings: LogonContext,
    current: Current,
    listener: u64,
}

impl Drop for Logon {
    fn drop(&mut self) {
        self.logoff();
    }
}

impl StoreLogon for Logon {
    fn uids(&self) -> Vec<Guid> {
        vec![self.context.database.uid()]
    }

    fn store_entry_id(&self) -> Vec<u8> {
        self.context.entry_id(Kind::Store, 0)
    }

    fn record_key(&self) -> Vec<u8> {
        entry_id::guid_bytes(&self.context.database.uid()).to_vec()
    }

    fn support_mask(&self) -> u32 {
        self.context.support_mask()
    }

    fn open_store(&self, access: Access) -> Reply<IMsgStore> {
        store::open(&self.in_use(), access)
    }

    fn open_without_mail(&self, access: Access) -> Reply<IMsgStore> {
        let quiet =
            Context { without_mail: true, reporter: None, ..Context::clone(&self.in_use()) };
        store::open(&Arc::new(quiet), access)
    }

    fn open_entry(&self, entry_id: &[u8], access: Access) -> Reply<Opened> {
        let (kind, object) = store::open_entry(&self.in_use(), entry_id, access)?;
        Ok(Opened { kind, object })
    }

    fn compare_entry_ids(&self, a: &[u8], b: &[u8]) -> Reply<bool> {
        store::compare(&self.context, a, b)
    }

    fn advise(&self, entry_id: Option<&[u8]>, events: u32, sink: &IMAPIAdviseSink) -> Reply<usize> {
        self.context.advise(entry_id, EventMask::from_bits_retain(events), sink)
    }

    fn unadvise(&self, connection: usize) -> Reply<()> {
        self.context.unadvise(connection)
    }

    fn status(&self) -> Option<ProviderStatus> {
        Some(ProviderStatus::of_store("Available"))
    }

    fn validate(&self) -> Reply<()> {
        self.context.read(|reader| reader.check())
    }

    fn settings_dialog(&self, read_only: bool) -> Reply<()> {
        self.settings.edit_settings(read_only).map(|_| ())
    }

    fn mail(&self) -> &dyn StoreMail {
        self
    }

    fn shutdown(&self) -> Option<&dyn ProviderShutdown> {
        Some(self)
    }

    fn logoff(&self) {
        self.context.database.ignore(self.listener);
        self.context.unadvise_all();
        self.context.liveness.end();
    }
}

impl Logon {
    /// What objects of the client's share.
    fn in_use(&self) -> Arc<Context> {
        let used = self.current.join(&self.settings, &self.context.liveness);
        let liveness = Arc::clone(&used.liveness);
        Arc::new(Context { liveness, used: Some(used), ..Context::clone(&self.context) })
    }

    fn message(&self, entry_id: &[u8]) -> Reply<i64> {
        self.context.parse_as(Kind::Message, entry_id)
    }
}

impl ProviderShutdown for Logon {
    fn query(&self) -> Reply<()> {
        Ok(())
    }

    fn notify(&self) {}

    fn finish(&self) {
        // What is committed outlives the process anyhow. Should this fail, the next one who opens
        // the file does it.
        let _ = self.context.database.checkpoint();
    }
}

impl StoreMail for Logon {
    fn outgoing(&self) -> Reply<Vec<Outgoing>> {
        let (queue, mut addresses) =
            self.context.read(|reader| Ok((reader.outgoing()?, reader.addresses()?)))?;
        let outgoing = |queued: Queued| Outgoing {
            entry_id: self.context.entry_id(Kind::Message, queued.message),
            submission: queued.submission,
            preprocess: queued.preprocess,
            not_before: queued.not_before,
            next_try: queued.next_try,
            tries: queued.tries,
            addresses: addresses.remove(&queued.message).unwrap_or_default(),
        };
        Ok(queue.into_iter().map(outgoing).collect())
    }

    fn set_lock(&self, entry_id: &[u8], locked: bool) -> Reply<()> {
        let message = self.message(entry_id)?;
        self.context.write(|writer| writer.lock_outgoing(message, locked))
    }

    fn read(&self, entry_id: &[u8]) -> Reply<Mail> {
        let message = self.message(entry_id)?;
        self.context.read(|reader| reader.outgoing_mail(message))
    }

    fn preprocessed(&self, entry_id: &[u8]) -> Reply<()> {
        let message = self.message(entry_id)?;
        self.context.write(|writer| writer.preprocessed(message))
    }

    fn settle(&self, entry_id: &[u8], settlement: &Settlement) -> Reply<()> {
        let message = self.message(entry_id)?;
        self.context.write(|writer| writer.settle(message, settlement))
    }

    fn deliver(&self, mail: &Mail, key: &[u8]) -> Reply<Option<Vec<u8>>> {
        let id = self.context.write(|writer| writer.deliver(mail, key))?;
        Ok(id.map(|id| self.context.entry_id(Kind::Message, id)))
    }

    fn deliver_many(&self, mails: &[Incoming]) -> Reply<()> {
        self.context.write(|writer| writer.deliver_many(mails))
    }
}
