//! Part one: from nothing to a session.

use std::path::PathBuf;

use mapi_session::{Logon, Mapi, OpenSession};

use super::stage::{Outcome, Stage};
use super::{ARCHIVE, ARCHIVE_ADDRESS, WORK, WORK_ADDRESS, mail};
use crate::args::{Global, StoreChoice};
use crate::commands::import::Wanted;
use crate::failure::{Failure, Result};
use crate::output::Table;
use crate::profiles::{self, Owner};
use crate::{commands, session, words};

pub(super) fn initialize(stage: &mut Stage<'_>, global: &Global) -> Result<Outcome<Mapi>> {
    stage.step("Initialise MAPI", "MAPIInitialize", |step| {
        let mapi = session::initialize(global)?;
        step.fact("subsystem", mapi.subsystem().name().map_or("embedded", |name| name));
        step.fact("notifications", "on a thread of MAPI's own");
        Ok(mapi)
    })
}

pub(super) fn profiles(stage: &mut Stage<'_>, mapi: &Outcome<Mapi>) -> Result<Outcome<()>> {
    let calls = "MAPIAdminProfiles, IProfAdmin::CreateProfile";
    stage.step("Make two profiles with the default services", calls, |step| {
        let mapi = mapi.get()?;
        if let Some(row) = (profiles::list(&mapi.profiles()?)?.iter())
            .find(|row| [WORK, ARCHIVE].contains(&row.display_name.as_str()))
        {
            let name = &row.display_name;
            return Err(Failure::new(format!("the home has a profile {name:?} already"))
                .hint("name a home without profiles by --home, or none"));
        }
        for (name, address, display_name) in
            [(WORK, WORK_ADDRESS, "Work desk"), (ARCHIVE, ARCHIVE_ADDRESS, "Archive desk")]
        {
            let owner = Owner {
                address: Some(address),
                display_name: Some(display_name),
                drop_folder: None,
            };
            profiles::create(mapi, name, &owner)?;
        }
        let mut table = Table::new(["profile", "default"]);
        for row in profiles::list(&mapi.profiles()?)? {
            let default = if row.default_profile { "yes" } else { "no" };
            table.row([row.display_name, default.to_owned()]);
        }
        step.table("profiles", table)
    })
}

pub(super) fn import(
    stage: &mut Stage<'_>,
    global: &Global,
    profiles: &Outcome<()>,
    paths: &[PathBuf],
) -> Result<Outcome<()>> {
    stage.step("Import mail into the Inbox", "of the subsystem, not of MAPI", |step| {
        profiles.get()?;
        let folder;
        let own;
        let paths = if paths.is_empty() {
            step.fact("source", "the project's own messages");
            folder = tempfile::tempdir().map_err(|error| {
                Failure::new(format!("cannot make a temporary folder: {error}"))
            })?;
            own = mail::write(folder.path())?;
            &own
        } else {
            step.fact("source", "the paths given");
            paths
        };
        let global = Global { profile: Some(WORK.to_owned()), ..global.clone() };
        let store = StoreChoice { store: None };
        let wanted = Wanted { paths, folder: "Inbox", store: &store, password: None };
        let report = commands::import::import(&global, &wanted, &mut |_| {})?;
        step.fact("messages", report.messages);
        // A file that is no message is named, and the others come in.
        if !report.failures.is_empty() {
            step.fact("not imported", report.failures.join("\n"));
        }
        if report.messages == 0 { Err(Failure::new("no message was found")) } else { Ok(()) }
    })
}

pub(super) fn log_on<'m>(
    stage: &mut Stage<'_>,
    mapi: &'m Outcome<Mapi>,
    profiles: &Outcome<()>,
) -> Result<Outcome<OpenSession<'m>>> {
    stage.step("Log on", "MAPILogonEx", |step| {
        // A profile of that name that the demo did not make is none of its business.
        profiles.get()?;
        let logon = Logon::profile(WORK);
        step.fact("profile", logon.name().unwrap_or("(the default)"));
        step.fact("flags", format!("{} | UNICODE", words::flags(logon.flags())));
        Ok(mapi.get()?.logon(logon)?)
    })
}
