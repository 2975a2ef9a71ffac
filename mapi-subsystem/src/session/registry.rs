//! Which code stands behind the providers of a profile.

use std::sync::Arc;

use mapi_session::Code;

use crate::addrbook::LocalAddressBook;
use crate::com::{Fault, Reply};
use crate::profile::ProviderEntry;
use crate::provider::{AddressBookProvider, StoreProvider, TransportProvider};
use crate::service;
use crate::store::LocalStores;
use crate::transport::LocalTransport;

/// The providers that the subsystem has.
pub(crate) struct Registry {
    stores: Arc<dyn StoreProvider>,
    books: Arc<dyn AddressBookProvider>,
    transports: Arc<dyn TransportProvider>,
}

impl Registry {
    pub(crate) fn new() -> Registry {
        let stores: Arc<dyn StoreProvider> = Arc::new(LocalStores);
        Registry {
            books: Arc::new(LocalAddressBook),
            transports: Arc::new(LocalTransport::new(Arc::clone(&stores))),
            stores,
        }
    }

    /// The code of a store provider.
    pub(crate) fn store(&self, provider: &ProviderEntry) -> Reply<&Arc<dyn StoreProvider>> {
        require(provider)?;
        Ok(&self.stores)
    }

    /// The code of an address book provider.
    pub(crate) fn book(&self, provider: &ProviderEntry) -> Reply<&Arc<dyn AddressBookProvider>> {
        require(provider)?;
        Ok(&self.books)
    }

    /// The code of a transport provider.
    pub(crate) fn transport(&self, provider: &ProviderEntry) -> Reply<&Arc<dyn TransportProvider>> {
        require(provider)?;
        Ok(&self.transports)
    }
}

fn require(provider: &ProviderEntry) -> Reply<()> {
    if service::find(provider.service_name()).is_some() {
        return Ok(());
    }
    Err(Fault::new(
        Code::E_FAILONEPROVIDER,
        format!(
            "the provider \"{}\" belongs to the service {}, which is not known here",
            provider.display_name(),
            provider.service_name()
        ),
    ))
}
