//! `mapi demo`: a session walked through its five parts.

mod ending;
mod identity;
mod mail;
mod objects;
mod pst;
mod stage;
mod starting;
mod status;

use crate::args::{Demo, Global};
use crate::failure::{Failure, Result};
use crate::output::Output;
use mapi_session::{Guid, Mapi};
use stage::{Outcome, Stage};

/// The profile that the session logs on to.
const WORK: &str = "Work";
/// The other end of the local transport.
const ARCHIVE: &str = "Archive";
const WORK_ADDRESS: &str = "work@example.org";
const ARCHIVE_ADDRESS: &str = "archive@example.org";

pub(crate) fn run(global: &Global, args: &Demo, out: &mut Output) -> Result<()> {
    // Nothing of the user's changes unless a home is named.
    let temporary;
    let home = match &global.home {
        Some(home) => home.clone(),
        None => {
            temporary = tempfile::Builder::new()
                .prefix("mapi-demo-")
                .tempdir()
                .map_err(|error| Failure::new(format!("cannot make a temporary home: {error}")))?;
            temporary.path().to_owned()
        }
    };
    let global = Global { home: Some(home), profile: None, ..global.clone() };
    let pst = match &args.pst {
        Some(file) => Some(pst::File::named(&global, file, args.password)?),
        None => None,
    };
    let mut stage = Stage::new(out);
    walk(&mut stage, &global, args, pst.as_ref())?;
    stage.close()
}

/// Walks as far as it goes: without a session, there is nothing to walk through.
fn walk(
    stage: &mut Stage<'_>,
    global: &Global,
    args: &Demo,
    pst: Option<&pst::File>,
) -> Result<()> {
    stage.part("Starting a session")?;
    let mapi = starting::initialize(stage, global)?;
    let profiles = starting::profiles(stage, &mapi)?;
    starting::import(stage, global, &profiles, &args.mail)?;
    let added = match pst {
        Some(file) => Some(pst::add(stage, &mapi, &profiles, file)?),
        None => None,
    };
    if logged_on(stage, &mapi, &profiles, added.as_ref())? {
        ending::mapi(stage, mapi)?;
    }
    Ok(())
}

/// The parts that need a session; tells whether there was one.
fn logged_on(
    stage: &mut Stage<'_>,
    mapi: &Outcome<Mapi>,
    profiles: &Outcome<()>,
    pst: Option<&Outcome<Guid>>,
) -> Result<bool> {
    let open = starting::log_on(stage, mapi, profiles)?;
    if let Ok(open) = open.get() {
        let session = open.session();
        stage.part("Accessing objects")?;
        objects::walk(stage, &session)?;
        if let Some(service) = pst {
            pst::walk(stage, &session, service)?;
        }
        stage.part("Identity")?;
        identity::walk(stage, &session)?;
        stage.part("Status")?;
        let kept = status::walk(stage, mapi, session)?;
        stage.part("Ending the session")?;
        ending::objects(stage, kept)?;
    } else {
        return Ok(false);
    }
    ending::session(stage, open)?;
    Ok(true)
}
