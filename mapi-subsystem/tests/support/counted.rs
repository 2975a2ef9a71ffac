//! The subsystem's own providers behind ones that note which calls reach them.

use std::sync::{Arc, Mutex};

use mapi_session::raw::{IMAPIAdviseSink, IMsgStore};
use mapi_session::{Guid, PropValue};
use mapi_subsystem::com::Reply;
use mapi_subsystem::provider::{
    Access, AddressBookLogon, AddressBookProvider, LogonContext, Opened, ProviderStatus, Providers,
    StoreLogon, StoreMail, StoreProvider,
};

/// The calls that have reached providers since one last looked.
#[derive(Clone, Default)]
pub(crate) struct Calls(Arc<Inner>);

#[derive(Default)]
struct Inner {
    calls: Mutex<Vec<String>>,
    common: Mutex<Option<Guid>>,
}

impl Calls {
    /// Takes them: `First::OpenEntry`, with the name of the provider in the profile.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.calls.lock().unwrap())
    }

    /// Has every store register this UID too.
    pub(crate) fn register_everywhere(&self, uid: Guid) {
        *self.0.common.lock().unwrap() = Some(uid);
    }

    fn note(&self, who: &str, what: &str) {
        self.0.calls.lock().unwrap().push(format!("{who}::{what}"));
    }
}

/// The subsystem's own providers, watched.
pub(crate) fn providers(calls: &Calls) -> Providers {
    let mut all = Providers::default();
    all.stores = Arc::new(Counted { calls: calls.clone(), inner: all.stores });
    all.address_books = Arc::new(Counted { calls: calls.clone(), inner: all.address_books });
    all
}

struct Counted<T: ?Sized> {
    calls: Calls,
    inner: Arc<T>,
}

struct Logon<T: ?Sized> {
    calls: Calls,
    name: String,
    inner: Arc<T>,
}

impl<T: ?Sized> Logon<T> {
    fn note(&self, what: &str) {
        self.calls.note(&self.name, what);
    }
}

fn name(context: &LogonContext) -> String {
    context.text(mapi_session::tags::DISPLAY_NAME.tag()).unwrap_or_default().to_owned()
}

impl StoreProvider for Counted<dyn StoreProvider> {
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn StoreLogon>> {
        self.calls.note(&name(context), "Logon");
        let inner = self.inner.logon(context)?;
        Ok(Arc::new(Logon { calls: self.calls.clone(), name: name(context), inner }))
    }
}

impl StoreLogon for Logon<dyn StoreLogon> {
    fn uids(&self) -> Vec<Guid> {
        let mut uids = self.inner.uids();
        uids.extend(*self.calls.0.common.lock().unwrap());
        uids
    }

    forward! {
        fn store_entry_id(&self) -> Vec<u8>;
        fn record_key(&self) -> Vec<u8>;
        fn support_mask(&self) -> u32;
    }

    fn open_store(&self, access: Access) -> Reply<IMsgStore> {
        self.note(&format!("open_store {access:?}"));
        self.inner.open_store(access)
    }

    fn open_entry(&self, entry_id: &[u8], access: Access) -> Reply<Opened> {
        self.note(&format!("OpenEntry {access:?}"));
        self.inner.open_entry(entry_id, access)
    }

    fn compare_entry_ids(&self, a: &[u8], b: &[u8]) -> Reply<bool> {
        self.note("CompareEntryIDs");
        self.inner.compare_entry_ids(a, b)
    }

    fn advise(&self, entry_id: Option<&[u8]>, events: u32, sink: &IMAPIAdviseSink) -> Reply<usize> {
        self.note("Advise");
        self.inner.advise(entry_id, events, sink)
    }

    fn unadvise(&self, connection: usize) -> Reply<()> {
        self.note("Unadvise");
        self.inner.unadvise(connection)
    }

    forward! {
        fn status(&self) -> Option<ProviderStatus>;
        fn validate(&self) -> Reply<()>;
        fn mail(&self) -> &dyn StoreMail;
        fn logoff(&self);
    }
}

impl AddressBookProvider for Counted<dyn AddressBookProvider> {
    fn logon(&self, context: &LogonContext) -> Reply<Arc<dyn AddressBookLogon>> {
        self.calls.note(&name(context), "Logon");
        let inner = self.inner.logon(context)?;
        Ok(Arc::new(Logon { calls: self.calls.clone(), name: name(context), inner }))
    }
}

impl AddressBookLogon for Logon<dyn AddressBookLogon> {
    forward! {
        fn uids(&self) -> Vec<Guid>;
        fn containers(&self) -> Reply<Vec<Vec<PropValue>>>;
        fn personal(&self) -> Option<Vec<u8>>;
    }

    fn open_entry(&self, entry_id: &[u8], access: Access) -> Reply<Opened> {
        self.note(&format!("OpenEntry {access:?}"));
        self.inner.open_entry(entry_id, access)
    }

    fn compare_entry_ids(&self, a: &[u8], b: &[u8]) -> Reply<bool> {
        self.note("CompareEntryIDs");
        self.inner.compare_entry_ids(a, b)
    }

    forward! {
        fn resolve(&self, container: &[u8], name: &str) -> Reply<Vec<Vec<PropValue>>>;
        fn recipient(&self, entry_id: &[u8]) -> Reply<Vec<PropValue>>;
        fn members(&self, list: &[u8]) -> Reply<Vec<Vec<PropValue>>>;
        fn one_off_templates(&self) -> Reply<Vec<Vec<PropValue>>>;
    }

    fn advise(&self, entry_id: Option<&[u8]>, events: u32, sink: &IMAPIAdviseSink) -> Reply<usize> {
        self.note("Advise");
        self.inner.advise(entry_id, events, sink)
    }

    fn unadvise(&self, connection: usize) -> Reply<()> {
        self.note("Unadvise");
        self.inner.unadvise(connection)
    }

    forward! {
        fn status(&self) -> Option<ProviderStatus>;
        fn validate(&self) -> Reply<()>;
        fn logoff(&self);
    }
}
