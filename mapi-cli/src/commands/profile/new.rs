//! `mapi profile new`: makes a profile.

use std::path::Path;

use mapi_session::flags::ProfileFlags;
use mapi_session::{Flags, Mapi};
use serde_json::json;

use crate::args::ProfileNew;
use crate::failure::{Failure, Result, cannot};
use crate::output::Output;
use crate::profiles::{self, Owner};

pub(super) fn run(mapi: &Mapi, args: &ProfileNew, out: &mut Output) -> Result<()> {
    let drop_folder = args.drop_folder.as_deref().map(absolute).transpose()?;
    let owner = Owner {
        address: args.address.as_deref(),
        display_name: args.display_name.as_deref(),
        drop_folder: drop_folder.as_deref(),
    };
    let mut flags = args.application.flags();
    flags.set(ProfileFlags::DEFAULT_SERVICES, !args.empty);
    profiles::create_with(mapi, &args.name, &owner, flags)?;
    if args.default {
        (mapi.profiles()?.set_default_profile(Some(&args.name)))
            .map_err(cannot(format!("make profile {:?} the default", args.name)))?;
    }
    out.data(&json!({ "profile": args.name }))?;
    out.line(format!("profile {:?} is made", args.name))
}

/// The subsystem takes a path from its home, people write one from where they are.
fn absolute(folder: &Path) -> Result<String> {
    let path = std::path::absolute(folder)
        .map_err(|e| Failure::new(format!("{}: no such drop folder: {e}", folder.display())))?;
    path.to_str().map(str::to_owned).ok_or_else(|| {
        Failure::new(format!("{}: a drop folder has a name in Unicode", path.display()))
    })
}
