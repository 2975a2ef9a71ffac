//! `mapi profile`: the profiles of a home.

use mapi_session::flags::ProfileFlags;
use serde_json::json;

use crate::args::{Global, ProfileNew, ProfileVerb};
use crate::failure::{Failure, Result};
use crate::output::{Output, Table};
use crate::profiles::{self, Owner};
use crate::session::initialize;

pub(crate) fn run(global: &Global, verb: &ProfileVerb, out: &mut Output) -> Result<()> {
    let mapi = initialize(global)?;
    let name = match verb {
        ProfileVerb::List => return list(&mapi, out),
        ProfileVerb::New(args) => return new(&mapi, args, out),
        ProfileVerb::Default(args) => {
            mapi.profiles()?.set_default_profile(Some(&args.name)).map_err(named(&args.name))?;
            &args.name
        }
        ProfileVerb::Delete(args) => {
            (mapi.profiles()?.delete_profile(&args.name, ProfileFlags::empty()))
                .map_err(named(&args.name))?;
            &args.name
        }
    };
    out.data(&json!({ "profile": name }))?;
    out.line(match verb {
        ProfileVerb::Delete(_) => format!("profile {name:?} is deleted"),
        _ => format!("profile {name:?} is the default"),
    })
}

fn new(mapi: &mapi_session::Mapi, args: &ProfileNew, out: &mut Output) -> Result<()> {
    let drop_folder = match &args.drop_folder {
        Some(folder) => {
            let folder = std::path::absolute(folder).map_err(|e| {
                Failure::new(format!("{}: no such drop folder: {e}", folder.display()))
            })?;
            let text = folder.to_str().map(str::to_owned);
            Some(text.ok_or_else(|| {
                Failure::new(format!("{}: a drop folder has a name in Unicode", folder.display()))
            })?)
        }
        None => None,
    };
    let owner = Owner {
        address: args.address.as_deref(),
        display_name: args.display_name.as_deref(),
        drop_folder: drop_folder.as_deref(),
    };
    profiles::create(mapi, &args.name, &owner).map_err(|failure| name_it(failure, &args.name))?;
    out.data(&json!({ "profile": args.name }))?;
    out.line(format!("profile {:?} is made", args.name))
}

fn list(mapi: &mapi_session::Mapi, out: &mut Output) -> Result<()> {
    let rows = profiles::list(&mapi.profiles()?)?;
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

fn named(name: &str) -> impl FnOnce(mapi_session::Error) -> Failure {
    let name = name.to_owned();
    move |error| name_it(error.into(), &name)
}

/// MAPI's error names the method; people think of the profile.
fn name_it(mut failure: Failure, name: &str) -> Failure {
    failure.message = format!("profile {name:?}: {}", failure.message);
    failure
}
