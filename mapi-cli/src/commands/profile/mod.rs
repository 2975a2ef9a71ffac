//! `mapi profile`: the profiles of a home.

mod new;
mod show;

use mapi_session::flags::ProfileFlags;
use mapi_session::{Mapi, ProfileAdmin};
use serde_json::json;

use crate::args::{Application, Global, ProfileDefault, ProfileDelete, ProfilePair, ProfileVerb};
use crate::failure::{Failure, Result, cannot};
use crate::output::{Output, Table};
use crate::profiles;
use crate::session::initialize;

pub(crate) fn run(global: &Global, verb: &ProfileVerb, out: &mut Output) -> Result<()> {
    let mapi = initialize(global)?;
    match verb {
        ProfileVerb::New(args) => new::run(&mapi, args, out),
        ProfileVerb::List(args) => list(&mapi, args, out),
        ProfileVerb::Show(args) => show::run(global, &mapi, args, out),
        ProfileVerb::Default(args) => default(&mapi.profiles()?, args, out),
        ProfileVerb::Copy(args) => copy(&mapi.profiles()?, args, out),
        ProfileVerb::Rename(args) => rename(&mapi.profiles()?, args, out),
        ProfileVerb::Delete(args) => delete(&mapi.profiles()?, args, out),
    }
}

impl Application {
    fn flags(&self) -> ProfileFlags {
        if self.app { ProfileFlags::APP_PROFILE } else { ProfileFlags::empty() }
    }
}

fn list(mapi: &Mapi, args: &Application, out: &mut Output) -> Result<()> {
    let rows = profiles::list_with(&mapi.profiles()?, args.flags())?;
    let data: Vec<_> = (rows.iter())
        .map(|row| json!({ "name": row.display_name, "default": row.default_profile }))
        .collect();
    out.data(&data)?;
    if rows.is_empty() {
        return out.line("no profiles; mapi profile new NAME makes one");
    }
    let mut table = Table::new(["profile", "default"]);
    for row in rows {
        table.row([row.display_name, if row.default_profile { "yes" } else { "" }.to_owned()]);
    }
    out.table(&table)
}

fn default(admin: &ProfileAdmin<'_>, args: &ProfileDefault, out: &mut Output) -> Result<()> {
    if args.name.is_none() && !args.none {
        let rows = profiles::list(admin)?;
        let name = rows.into_iter().find(|row| row.default_profile).map(|row| row.display_name);
        out.data(&json!({ "profile": name }))?;
        return out.line(name.unwrap_or_else(|| {
            "there is no default profile; mapi profile default NAME chooses one".to_owned()
        }));
    }
    let name = args.name.as_deref();
    admin.set_default_profile(name).map_err(|error| match name {
        Some(name) => {
            let failure = cannot(format!("make profile {name:?} the default"))(error);
            profiles::among(failure, admin, name)
        }
        None => cannot("do without a default profile")(error),
    })?;
    out.data(&json!({ "profile": name }))?;
    out.line(match name {
        Some(name) => format!("profile {name:?} is the default"),
        None => "there is no default profile any more".to_owned(),
    })
}

fn copy(admin: &ProfileAdmin<'_>, args: &ProfilePair, out: &mut Output) -> Result<()> {
    let ProfilePair { name, new, application } = args;
    (admin.copy_profile(name, new, application.flags())).map_err(|error| {
        of_pair(cannot(format!("copy profile {name:?} to {new:?}"))(error), admin, args)
    })?;
    out.data(&json!({ "profile": new, "copy_of": name }))?;
    out.line(format!(
        "profile {new:?} is a copy of {name:?}, with message stores of its own, which are empty"
    ))
}

fn rename(admin: &ProfileAdmin<'_>, args: &ProfilePair, out: &mut Output) -> Result<()> {
    let ProfilePair { name, new, application } = args;
    (admin.rename_profile(name, new, application.flags())).map_err(|error| {
        of_pair(cannot(format!("rename profile {name:?} to {new:?}"))(error), admin, args)
    })?;
    // One in use keeps its name while it is; the table tells.
    let rows = profiles::list_with(admin, application.flags())?;
    let done = rows.iter().any(|row| row.display_name == *new);
    out.data(&json!({ "profile": new, "renamed_from": name, "done": done }))?;
    out.line(if done {
        format!("profile {name:?} is now {new:?}")
    } else {
        format!("profile {name:?} is in use; it is {new:?} when its last session has ended")
    })
}

/// What went wrong with two names: the first is to be that of a profile, the second is not.
fn of_pair(failure: Failure, admin: &ProfileAdmin<'_>, args: &ProfilePair) -> Failure {
    let general = failure.hint.clone();
    let failure = profiles::among(failure, admin, &args.name);
    if failure.hint == general { profiles::new_name(failure) } else { failure }
}

fn delete(admin: &ProfileAdmin<'_>, args: &ProfileDelete, out: &mut Output) -> Result<()> {
    let flags = args.application.flags();
    let mut deleted = Vec::new();
    let mut failed = None;
    for name in &args.names {
        match admin.delete_profile(name, flags) {
            Ok(()) => deleted.push(name),
            Err(error) => {
                let failure = cannot(format!("delete profile {name:?}"))(error);
                failed = Some(profiles::among(failure, admin, name));
                break;
            }
        }
    }
    out.data(&match deleted.as_slice() {
        [name] if args.names.len() == 1 => json!({ "profile": name }),
        names => json!({ "profiles": names }),
    })?;
    for name in deleted {
        out.line(format!("profile {name:?} is deleted"))?;
    }
    failed.map_or(Ok(()), Err)
}
