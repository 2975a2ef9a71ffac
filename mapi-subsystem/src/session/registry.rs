//! Which code stands behind the providers of a profile.

use std::sync::Arc;

use mapi_session::Code;

use crate::com::{Fault, Reply};
use crate::profile::ProviderEntry;
use crate::provider::{AddressBookProvider, Providers, StoreProvider, TransportProvider};
use crate::service;

/// The providers that the subsystem has.
pub(crate) struct Registry(Providers);

impl Registry {
    pub(crate) fn new(providers: Providers) -> Registry {
        Registry(providers)
    }

    /// The code of a store provider.
    pub(crate) fn store(&self, provider: &ProviderEntry) -> Reply<&Arc<dyn StoreProvider>> {
        require(provider)?;
        Ok(&self.0.stores)
    }

    /// The code of an address book provider.
    pub(crate) fn book(&self, provider: &ProviderEntry) -> Reply<&Arc<dyn AddressBookProvider>> {
        require(provider)?;
        Ok(&self.0.address_books)
    }

    /// The code of a transport provider.
    pub(crate) fn transport(&self, provider: &ProviderEntry) -> Reply<&Arc<dyn TransportProvider>> {
        require(provider)?;
        Ok(&self.0.transports)
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
