//! Which message services a home offers: what MapiSvc.inf has under `[Services]`.
//!
//! All services that the subsystem ships are there until they are removed. Profiles that have a
//! service keep it when it is removed from the list: what they have was copied into them.
//! [file-format-of-mapisvc-inf]

use mapi_session::Code;
use mapi_session::flags::ServiceUiFlags;

use super::entry::{Context, ServiceCall};
use super::{SERVICES, Service};
use crate::com::{Fault, Reply};
use crate::home::Home;

impl Home {
    /// The services that a profile of this home can be given.
    ///
    /// # Errors
    /// A fault of the database of profiles.
    pub fn installed_services(&self) -> Reply<Vec<&'static Service>> {
        let removed: Vec<String> = self.read(|db| {
            let mut statement = db.prepare_cached("SELECT name FROM uninstalled_service")?;
            let names = statement.query_map([], |r| r.get(0))?;
            Ok(names.collect::<Result<_, _>>()?)
        })?;
        Ok(SERVICES.iter().filter(|s| !removed.iter().any(|name| name == s.name)).collect())
    }

    /// The service of this name, upper or lower case, that a profile can be given.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`: the home offers none of that name; the text says which it does.
    pub(crate) fn installed_service(&self, name: &str) -> Reply<&'static Service> {
        let installed = self.installed_services()?;
        let found = installed.iter().find(|s| s.name.eq_ignore_ascii_case(name));
        found.copied().ok_or_else(|| {
            let known: Vec<_> = installed.iter().map(|s| s.name).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            Fault::new(
                Code::E_NOT_FOUND,
                format!("there is no message service {name}; known are {known}"),
            )
        })
    }

    /// Takes a service out of those that the home offers. Its entry function is told before,
    /// with `MSG_SERVICE_UNINSTALL`. Profiles that have the service keep it. One that is out
    /// already stays so.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`: the subsystem ships no such service. `MAPI_E_USER_CANCEL`: the entry
    /// function says that it is to stay; any other of its codes likewise.
    pub fn uninstall_service(&self, name: &str) -> Reply<()> {
        self.announce(Context::Uninstall, shipped(name)?)?;
        self.write(|db| {
            let name = shipped(name)?.name;
            db.execute("INSERT OR IGNORE INTO uninstalled_service (name) VALUES (?)", [name])?;
            self.note(db, "installed", name.as_bytes())
        })
    }

    /// Puts a service back among those that the home offers. Its entry function is told before,
    /// with `MSG_SERVICE_INSTALL`.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`: the subsystem ships no such service. Any code of the entry function: the
    /// service is not put back.
    pub fn install_service(&self, name: &str) -> Reply<()> {
        self.announce(Context::Install, shipped(name)?)?;
        self.write(|db| {
            let name = shipped(name)?.name;
            db.execute("DELETE FROM uninstalled_service WHERE name = ?", [name])?;
            self.note(db, "installed", name.as_bytes())
        })
    }

    /// Calls the entry function about the service itself: there is no profile.
    fn announce(&self, context: Context, service: &'static Service) -> Reply<()> {
        let ui = ServiceUiFlags::empty();
        ServiceCall::new(context, service, "", service.section(None), ui).enter(None).map(drop)
    }
}

fn shipped(name: &str) -> Reply<&'static Service> {
    super::find(name).ok_or_else(|| {
        Fault::new(Code::E_NOT_FOUND, format!("the subsystem ships no message service {name}"))
    })
}
