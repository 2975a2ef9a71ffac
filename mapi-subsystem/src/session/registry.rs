//! Which code stands behind the providers of a profile.

use std::sync::Arc;
use std::time::Duration;

use mapi_session::{Code, tags};

use crate::com::{Fault, Reply};
use crate::profile::ProviderEntry;
use crate::provider::{AddressBookProvider, Providers, StoreProvider, TransportProvider};
use crate::service::{self, Service, text};

/// The providers that the subsystem has.
pub(crate) struct Registry(Providers);

// Which arms there are is up to the features.
#[allow(clippy::match_single_binding)]
impl Registry {
    pub(crate) fn new(providers: Providers) -> Registry {
        Registry(providers)
    }

    /// The code of a store provider.
    pub(crate) fn store(&self, provider: &ProviderEntry) -> Reply<&Arc<dyn StoreProvider>> {
        Ok(match require(provider)?.name {
            #[cfg(feature = "pst")]
            "PST" => &self.0.pst,
            _ => &self.0.stores,
        })
    }

    /// The code of an address book provider.
    pub(crate) fn book(&self, provider: &ProviderEntry) -> Reply<&Arc<dyn AddressBookProvider>> {
        Ok(match require(provider)?.name {
            #[cfg(feature = "ldap")]
            "LDAP" => &self.0.ldap,
            _ => &self.0.address_books,
        })
    }

    /// The code of a transport provider.
    pub(crate) fn transport(&self, provider: &ProviderEntry) -> Reply<&Arc<dyn TransportProvider>> {
        Ok(match require(provider)?.name {
            #[cfg(feature = "imap")]
            "IMAP" => &self.0.imap,
            #[cfg(feature = "smtp")]
            "SMTP" => &self.0.smtp,
            _ => &self.0.transports,
        })
    }

    /// How long messages stay in their queues before they are sent by themselves.
    pub(crate) fn send_after(&self) -> Duration {
        self.0.send_after
    }
}

/// A provider is known by its service and by the library that its section names.
fn require(provider: &ProviderEntry) -> Reply<&'static Service> {
    let dll = text(&provider.properties, tags::PROVIDER_DLL_NAME).unwrap_or_default();
    match service::find(provider.service_name()) {
        Some(service) if service.provider.dll.eq_ignore_ascii_case(dll) => Ok(service),
        _ => Err(Fault::new(
            Code::E_FAILONEPROVIDER,
            format!(
                "the provider \"{}\" of the service {} is in the library \"{dll}\", which is \
                 not known here",
                provider.display_name(),
                provider.service_name()
            ),
        )),
    }
}
