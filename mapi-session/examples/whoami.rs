//! Who is the session's user, and how are MAPI and its providers doing?
//!
//!     cargo run --example whoami [HOME [PROFILE]]
//!
//! Runs against the embedded subsystem. A session from Outlook's own MAPI has the same methods:
//! only the line that opens the subsystem is another there, `Subsystem::installed()?`.

mod common;

use mapi_session::flags::ResourceStatus;
use mapi_session::{Identity, Mapi};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let place = common::Place::from_args()?;

    // MAPIInitialize, on this thread. Dropping `mapi` undoes it.
    let mapi = Mapi::initialize(place.subsystem.clone())?;

    // MAPILogonEx before the closure, Logoff after it, whatever happens in between. Nothing that
    // the session leads to can leave the closure, so nothing can outlive the session.
    mapi.session(place.logon.clone(), |session| {
        // That no provider supplies an identity is an answer, not an error.
        match session.identity()? {
            Identity::Primary(user) => println!("You are {}.", user.open()?.display_name()?),
            _ => println!("No provider of this profile supplies an identity."),
        }

        // Rows are typed: a required column is a value, another an Option.
        for store in session.message_stores()?.rows()? {
            let mark = if store.default_store { " (default)" } else { "" };
            println!("Your mail is in {}{mark}.", store.display_name);
        }
        for row in session.status()?.rows()? {
            let works = row.status_code.contains(ResourceStatus::AVAILABLE);
            let state = if works { "works" } else { "does not work" };
            match row.identity_display {
                Some(identity) => println!("{} {state}, for {identity}.", row.display_name),
                None => println!("{} {state}.", row.display_name),
            }
        }
        Ok(())
    })?;
    Ok(())
}
