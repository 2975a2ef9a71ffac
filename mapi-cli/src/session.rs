//! From the command line's options to MAPI: the home, the profile, a session.

use std::path::PathBuf;

use mapi_session::{Code, Logon, Mapi, Session, Subsystem};
use mapi_subsystem::Home;

use crate::args::Global;
use crate::dialog;
use crate::failure::{Failure, Result};

/// Initialises MAPI on the subsystem that the options choose.
pub(crate) fn initialize(global: &Global) -> Result<Mapi> {
    Ok(Mapi::initialize(subsystem(global)?)?)
}

/// The subsystem that the options choose: a library's, the machine's, or the embedded one.
pub(crate) fn subsystem(global: &Global) -> Result<Subsystem> {
    if let Some(library) = &global.library {
        // SAFETY: the user names it as a library of MAPI.
        return Ok(unsafe { Subsystem::load(library) }?);
    }
    if global.installed {
        return installed();
    }
    mapi_subsystem::open(home(global)?).map_err(|error| Failure::new(error.to_string()))
}

#[cfg(windows)]
fn installed() -> Result<Subsystem> {
    Ok(Subsystem::installed()?)
}

#[cfg(not(windows))]
fn installed() -> Result<Subsystem> {
    Err(Failure::new("this system has no MAPI of its own: only Windows has one, with Outlook")
        .hint("leave --installed out, and the embedded subsystem is used"))
}

/// The home that the options name, or the one that is used where they name none.
pub(crate) fn home(global: &Global) -> Result<PathBuf> {
    match &global.home {
        Some(home) => Ok(home.clone()),
        None => Home::default_path().map_err(|error| Failure::new(error.to_string())),
    }
}

/// How to log on: with the profile that the options name, else with the default one. Where there is
/// none, or the user wants to choose, MAPI shows its dialog, if there is somebody to ask.
fn logon(global: &Global) -> Result<Logon> {
    if global.choose {
        dialog::require(global)?;
    }
    let embedded = global.library.is_none() && !global.installed;
    let asks = embedded && dialog::can_ask(global);
    if asks {
        dialog::logon::install();
    }
    Ok(match &global.profile {
        Some(name) => Logon::profile(name),
        None if global.choose => Logon::chosen_by_user(),
        None if asks => Logon::default_profile().new_session().with_dialog(),
        None => Logon::default_profile().new_session(),
    })
}

/// Logs on to the profile that the options name, works, and logs off. When both the work and
/// the logoff fail, the report tells of both.
pub(crate) fn with_session<T>(
    global: &Global,
    work: impl FnOnce(&Session<'_>) -> Result<T>,
) -> Result<T> {
    let mapi = initialize(global)?;
    let logon = logon(global)?;
    let open = mapi.logon(logon).map_err(|error| {
        if error.code() == Code::E_USER_CANCEL {
            return Failure::new("no profile was chosen (MAPI_E_USER_CANCEL)");
        }
        let unknown = error.code() == Code::E_LOGON_FAILED;
        let mut failure = Failure::from(error);
        // Logging on gives no object that could tell more: where it happened helps to find out.
        let embedded = global.library.is_none() && !global.installed;
        if !unknown
            && embedded
            && let Ok(home) = home(global)
        {
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
