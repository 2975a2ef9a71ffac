//! Where the examples run: in the home and profile that the command line names, or in ones of
//! their own, so that they can be tried without any preparation.

use std::error::Error;
use std::path::PathBuf;

use mapi_session::flags::{ProfileFlags, ResourceType, ServiceUiFlags};
use mapi_session::rows::ProviderRow;
use mapi_session::{Guid, Logon, Mapi, Subsystem, tags};

/// A subsystem, and whom to log on as.
pub(crate) struct Place {
    pub(crate) subsystem: Subsystem,
    pub(crate) logon: Logon,
    /// The folder of the home.
    #[allow(dead_code, reason = "not every example starts another process on it")]
    pub(crate) home: PathBuf,
    /// Keeps a home of the example's own until the end, and deletes it then.
    _temporary: Option<tempfile::TempDir>,
}

impl Place {
    /// From the arguments `[HOME [PROFILE]]`. Without any, a new home with a profile `Work`.
    pub(crate) fn from_args() -> Result<Place, Box<dyn Error>> {
        let mut args = std::env::args().skip(1);
        if let Some(home) = args.next() {
            let logon = args.next().map_or_else(Logon::default_profile, Logon::profile);
            let subsystem = mapi_subsystem::open(&home)?;
            return Ok(Place { subsystem, logon, home: home.into(), _temporary: None });
        }
        let home = tempfile::tempdir()?;
        let subsystem = mapi_subsystem::open(home.path())?;
        make_profile(&subsystem, "Work", "work@example.org")?;
        let (logon, path) = (Logon::profile("Work"), home.path().to_owned());
        Ok(Place { subsystem, logon, home: path, _temporary: Some(home) })
    }

    /// Whether the home is one of the example's own, empty but for a profile.
    #[allow(dead_code, reason = "not every example fills its home")]
    pub(crate) fn is_new(&self) -> bool {
        self._temporary.is_some()
    }
}

/// A profile with the subsystem's default services, for the user of an address.
fn make_profile(subsystem: &Subsystem, name: &str, address: &str) -> mapi_session::Result<()> {
    let mapi = Mapi::initialize(subsystem.clone())?;
    let profiles = mapi.profiles()?;
    profiles.create_profile(name, ProfileFlags::DEFAULT_SERVICES)?;
    profiles.set_default_profile(Some(name))?;
    // The address book supplies the identity, the transport needs to know its own address.
    let services = profiles.admin_services(name, ProfileFlags::empty())?;
    for provider in services.provider_table()?.select::<ProviderRow>()?.rows()? {
        let configured = [ResourceType::AddressBookProvider, ResourceType::TransportProvider];
        if provider.resource_type.is_some_and(|kind| configured.contains(&kind))
            && let Ok(bytes) = <[u8; 16]>::try_from(provider.service_uid)
        {
            let uid: Guid = mapi_subsystem::home::uid_from_bytes(bytes);
            let props = [tags::EMAIL_ADDRESS.with(address)];
            services.configure_msg_service(&uid, ServiceUiFlags::empty(), Some(&props))?;
        }
    }
    Ok(())
}
