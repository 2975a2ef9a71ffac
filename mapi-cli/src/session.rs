//! From the command line's options to MAPI: the home, the profile, a session.

use std::path::PathBuf;

use mapi_session::{Code, Logon, Mapi, Session};
use mapi_subsystem::Home;

use crate::args::Global;
use crate::failure::{Failure, Result};

/// Initialises MAPI on the embedded subsystem of the home.
pub(crate) fn initialize(global: &Global) -> Result<Mapi> {
    let subsystem = mapi_subsystem::open(home(global)?);
    Ok(Mapi::initialize(subsystem.map_err(|error| Failure::new(error.to_string()))?)?)
}

/// The home that the options name, or the one that is used where they name none.
pub(crate) fn home(global: &Global) -> Result<PathBuf> {
    match &global.home {
        Some(home) => Ok(home.clone()),
        None => Home::default_path().map_err(|error| Failure::new(error.to_string())),
    }
}

/// Logs on to the profile that the options name, works, and logs off. When both the work and
/// the logoff fail, the report tells of both.
pub(crate) fn with_session<T>(
    global: &Global,
    work: impl FnOnce(&Session<'_>) -> Result<T>,
) -> Result<T> {
    let mapi = initialize(global)?;
    let logon = match &global.profile {
        Some(name) => Logon::profile(name),
        None => Logon::default_profile().new_session(),
    };
    let open = mapi.logon(logon).map_err(|error| {
        let unknown = error.code() == Code::E_LOGON_FAILED;
        let mut failure = Failure::from(error);
        // Logging on gives no object that could tell more: where it happened helps to find out.
        if !unknown && let Ok(home) = home(global) {
            failure.message.push_str(&format!(" The home is {}.", home.display()));
        }
        match &global.profile {
            Some(_) if unknown => failure.hint("mapi profile list shows the profiles of the home"),
            None if unknown => failure.hint(
                "mapi profile new NAME makes a profile; mapi profile default NAME chooses one",
            ),
            _ => failure,
        }
    })?;
    let worked = work(&open.session());
    match (worked, open.logoff()) {
        (worked, Ok(())) => worked,
        (Ok(_), Err(error)) => Err(error.into()),
        (Err(mut failure), Err(error)) => {
            failure.message.push_str(&format!("\nthen {error}"));
            Err(failure)
        }
    }
}
