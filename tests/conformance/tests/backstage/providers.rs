//! The subsystem's own providers, with somebody in front of them.

use std::sync::Arc;
use std::time::Duration;

use mapi_conformance::{Provider, Submit};
use mapi_session::Code;
use mapi_session::raw::{IMAPIAdviseSink, IMsgStore};
use mapi_session::{Guid, PropValue};
use mapi_subsystem::com::Reply;
use mapi_subsystem::mail::Mail;
use mapi_subsystem::provider::{
    Access, AddressBookLogon, AddressBookProvider, Incoming, LogonContext, Opened, Outgoing,
    Preprocessor, ProviderShutdown, ProviderStatus, Providers, Settlement, StoreLogon, StoreMail,
    StoreProvider, Submission, Submitted, TransportLogon, TransportProvider,
};

use super::Stage;

/// All of them.
pub(super) fn watched(stage: &Stage) -> Providers {
    let mut all = Providers::default();
    let stage = || stage.clone();
    all.stores = Arc::new(Watched { stage: stage(), inner: all.stores });
    all.address_books = Arc::new(Watched { stage: stage(), inner: all.address_books });
    all.transports = Arc::new(Watched { stage: stage(), inner: all.transports });
    #[cfg(feature = "servers")]
    {
        all.smtp = Arc::new(Watched { stage: stage(), inner: all.smtp });
        all.imap = Arc::new(Watched { stage: stage(), inner: all.imap });
    }
    all
}

/// A provider, or what it was logged on to.
struct Watched<T: ?Sized> {
    stage: Stage,
    inner: Arc<T>,
}

impl<T: ?Sized> Watched<T> {
    /// Logs on behind it.
    fn logon<L: ?Sized>(
        &self,
        kind: Provider,
        logon: impl FnOnce(&T) -> Reply<Arc<L>>,
    ) -> Reply<Arc<Logon<L>>> {
        self.stage.logon(kind)?;
        let inner = logon(&self.inner)?;
        let number = {
            let mut state = self.stage.lock();
            match kind {
                Provider::Transport => {
                    state.transports += 1;
                    state.downloads = 0;
                    state.transports
                }
                _ => {
                    state.stores += usize::from(kind == Provider::Store);
                    state.stores
                }
            }
        };
        let shutdown = Shutdown { stage: self.stage.clone(), kind };
        Ok(Arc::new(Logon { shutdown, inner, number }))
    }
}

/// A UID as it lies in memory.
fn guid(uid: [u8; 16]) -> Guid {
    let [a, b, c, d, e, f, g, h, data4 @ ..] = uid;
    Guid {
        data1: u32::from_le_bytes([a, b, c, d]),
        data2: u16::from_le_bytes([e, f]),
        data3: u16::from_le_bytes([g, h]),
        data4,
    }
}

struct Logon<T: ?Sized> {
    shutdown: Shutdown,
    inner: Arc<T>,
    /// Which of the stores or transports it is, if it is one.
    number: usize,
}

/// A provider's part in a fast shutdown, as a test wants it.
struct Shutdown {
    stage: Stage,
    kind: Provider,
}

impl Shutdown {
    fn tell(&self, what: &str) {
        self.stage.tell(format!("{} {what}", self.kind.name()));
    }

    /// The interface, unless a test says that there is none.
    fn interface(&self) -> Option<&dyn ProviderShutdown> {
        (self.stage.fast(self.kind) != Some(None)).then_some(self)
    }
}

impl ProviderShutdown for Shutdown {
    fn query(&self) -> Reply<()> {
        self.tell("query");
        match self.stage.fast(self.kind).flatten() {
            None | Some(Code::S_OK) => Ok(()),
            Some(code) => Err(code.into()),
        }
    }

    fn notify(&self) {
        self.tell("notify");
    }

    fn finish(&self) {
        self.tell("finish");
    }
}

impl StoreProvider for Watched<dyn StoreProvider> {
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn StoreLogon>> {
        let logon = Watched::logon(self, Provider::Store, |inner| inner.logon(context))?;
        Ok(logon)
    }
}

impl StoreLogon for Logon<dyn StoreLogon> {
    fn uids(&self) -> Vec<Guid> {
        let mut uids = self.inner.uids();
        uids.extend(self.shutdown.stage.lock().shared_uid.map(guid));
        uids
    }

    forward! {
        fn store_entry_id(&self) -> Vec<u8>;
        fn record_key(&self) -> Vec<u8>;
        fn support_mask(&self) -> u32;
        fn open_store(&self, access: Access) -> Reply<IMsgStore>;
        fn open_without_mail(&self, access: Access) -> Reply<IMsgStore>;
    }

    fn open_entry(&self, entry_id: &[u8], access: Access) -> Reply<Opened> {
        let shared = self.shutdown.stage.lock().shared_uid;
        if shared.is_some_and(|uid| entry_id.get(4..20) == Some(&uid)) {
            self.shutdown.stage.tell(format!("store {} open", self.number));
            return Err(Code::E_NOT_FOUND.into());
        }
        self.inner.open_entry(entry_id, access)
    }

    forward! {
        fn compare_entry_ids(&self, a: &[u8], b: &[u8]) -> Reply<bool>;
        fn advise(&self, entry_id: Option<&[u8]>, events: u32, sink: &IMAPIAdviseSink) -> Reply<usize>;
        fn unadvise(&self, connection: usize) -> Reply<()>;
        fn status(&self) -> Option<ProviderStatus>;
        fn validate(&self) -> Reply<()>;
        fn settings_dialog(&self, read_only: bool) -> Reply<()>;
        fn change_password(&self, old: &str, new: &str) -> Reply<()>;
    }

    fn mail(&self) -> &dyn StoreMail {
        self
    }

    fn shutdown(&self) -> Option<&dyn ProviderShutdown> {
        self.shutdown.interface()
    }

    fn logoff(&self) {
        self.shutdown.tell("logoff");
        self.inner.logoff();
    }
}

impl StoreMail for Logon<dyn StoreLogon> {
    forward! { of mail;
        fn outgoing(&self) -> Reply<Vec<Outgoing>>;
        fn set_lock(&self, entry_id: &[u8], locked: bool) -> Reply<()>;
        fn read(&self, entry_id: &[u8]) -> Reply<Mail>;
        fn preprocessed(&self, entry_id: &[u8]) -> Reply<()>;
        fn settle(&self, entry_id: &[u8], settlement: &Settlement) -> Reply<()>;
    }

    fn deliver(&self, mail: &Mail, key: &[u8]) -> Reply<Option<Vec<u8>>> {
        self.shutdown.tell("deliver");
        self.inner.mail().deliver(mail, key)
    }

    fn deliver_many(&self, mails: &[Incoming]) -> Reply<()> {
        for _ in mails {
            self.shutdown.tell("deliver");
        }
        self.inner.mail().deliver_many(mails)
    }
}

impl AddressBookProvider for Watched<dyn AddressBookProvider> {
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn AddressBookLogon>> {
        let logon = Watched::logon(self, Provider::AddressBook, |inner| inner.logon(context))?;
        Ok(logon)
    }
}

impl AddressBookLogon for Logon<dyn AddressBookLogon> {
    forward! {
        fn uids(&self) -> Vec<Guid>;
        fn containers(&self) -> Reply<Vec<Vec<PropValue>>>;
        fn personal(&self) -> Option<Vec<u8>>;
        fn open_entry(&self, entry_id: &[u8], access: Access) -> Reply<Opened>;
        fn compare_entry_ids(&self, a: &[u8], b: &[u8]) -> Reply<bool>;
        fn resolve(&self, container: &[u8], name: &str) -> Reply<Vec<Vec<PropValue>>>;
        fn recipient(&self, entry_id: &[u8]) -> Reply<Vec<PropValue>>;
        fn members(&self, list: &[u8]) -> Reply<Vec<Vec<PropValue>>>;
        fn one_off_templates(&self) -> Reply<Vec<Vec<PropValue>>>;
        fn advise(&self, entry_id: Option<&[u8]>, events: u32, sink: &IMAPIAdviseSink) -> Reply<usize>;
        fn unadvise(&self, connection: usize) -> Reply<()>;
        fn status(&self) -> Option<ProviderStatus>;
        fn validate(&self) -> Reply<()>;
        fn settings_dialog(&self, read_only: bool) -> Reply<()>;
        fn change_password(&self, old: &str, new: &str) -> Reply<()>;
    }

    fn shutdown(&self) -> Option<&dyn ProviderShutdown> {
        self.shutdown.interface()
    }

    fn logoff(&self) {
        self.shutdown.tell("logoff");
        self.inner.logoff();
    }
}

impl TransportProvider for Watched<dyn TransportProvider> {
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn TransportLogon>> {
        let logon = Watched::logon(self, Provider::Transport, |inner| inner.logon(context))?;
        Ok(logon)
    }
}

impl TransportLogon for Logon<dyn TransportLogon> {
    fn address_types(&self) -> Vec<String> {
        self.shutdown.stage.tell_more("transport address types");
        let types = self.shutdown.stage.lock().types.clone();
        types.unwrap_or_else(|| self.inner.address_types())
    }

    fn uids(&self) -> Vec<Guid> {
        let served = self.shutdown.stage.lock().served;
        served
            .filter(|(number, _)| *number == self.number)
            .map(|(_, uid)| guid(uid))
            .into_iter()
            .collect()
    }

    fn submit(&self, submission: &Submission) -> Reply<Submitted> {
        let stage = &self.shutdown.stage;
        self.shutdown.tell("submit");
        let answer = stage.lock().answers.pop_front();
        let wait = |code, seconds| Submitted::Wait { code, seconds, reason: None };
        Ok(match answer {
            None => return self.inner.submit(submission),
            Some(Submit::Busy) => Submitted::Busy,
            Some(Submit::Cancel) => Submitted::Cancel,
            Some(Submit::Wait(seconds)) => wait(Code::E_WAIT, seconds),
            Some(Submit::NetworkError(seconds)) => wait(Code::E_NETWORK_ERROR, seconds),
            Some(Submit::NotMe) => Submitted::NotMe,
            Some(Submit::Again) => Submitted::Again,
            Some(Submit::Later) => Submitted::Later,
            Some(Submit::Deferred) => {
                stage.lock().deferred.push(submission.key);
                Submitted::Deferred { reason: "until it is asked for".to_owned() }
            }
            Some(Submit::Panic) => panic!("the transport fails on purpose"),
        })
    }

    fn ready(&self) -> Vec<[u8; 16]> {
        let state = self.shutdown.stage.lock();
        if state.wants_deferred { state.deferred.clone() } else { Vec::new() }
    }

    fn abort_deferred(&self, _: &[u8; 16]) {
        self.shutdown.tell("abort deferred");
    }

    fn preprocessor(&self) -> Option<&dyn Preprocessor> {
        self.shutdown.stage.lock().preprocesses.then_some(self)
    }

    fn flush(&self, upload: bool, begin: bool) -> Reply<()> {
        let what = if begin { "begin" } else { "end" };
        let way = if upload { "upload" } else { "download" };
        self.shutdown.stage.tell_more(format!("transport {what} {way}"));
        self.shutdown.stage.tell_more(format!("{what} {way} of {}", self.number));
        let flushed = self.inner.flush(upload, begin);
        if !upload && !begin {
            self.shutdown.stage.lock().downloads += 1;
            self.shutdown.stage.0.changed.notify_all();
        }
        flushed
    }

    forward! {
        fn serves_any_type(&self) -> bool;
        fn patience(&self) -> Duration;
        fn cancel(&self, key: &[u8; 16]);
        fn poll_many(&self) -> Reply<Vec<Incoming>>;
        fn poll(&self) -> Reply<Option<(Vec<u8>, Mail)>>;
        fn accepted(&self, key: &[u8]);
        fn status(&self) -> ProviderStatus;
        fn validate(&self, flags: u32) -> Reply<()>;
        fn settings_dialog(&self, read_only: bool) -> Reply<()>;
        fn change_password(&self, old: &str, new: &str) -> Reply<()>;
    }

    fn shutdown(&self) -> Option<&dyn ProviderShutdown> {
        self.shutdown.interface()
    }

    fn logoff(&self) {
        self.shutdown.stage.lock().transports -= 1;
        self.shutdown.tell("logoff");
        self.inner.logoff();
    }
}

impl Preprocessor for Logon<dyn TransportLogon> {
    fn preprocess(&self, _: &mut Mail) -> Reply<()> {
        self.shutdown.tell("preprocess");
        Ok(())
    }

    fn clean_up(&self, _: &mut Mail) {
        self.shutdown.tell("clean up");
    }
}
